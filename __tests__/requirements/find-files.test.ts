import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { Failure } from '../../src/failure.ts'
import { InputProblems, InvalidInput } from '../../src/inputs/invalid-input.ts'
import { type FoundFiles, findFiles } from '../../src/requirements/files/find-files.ts'
import { parsePatterns } from '../../src/requirements/files/patterns.ts'

/** In a folder of its own, so that links can lead out of the workspace. */
let root = ''
let workspace = ''
let environment: NodeJS.ProcessEnv = process.env

function makeWorkspace(files: readonly string[]): void {
  environment = process.env
  root = mkdtempSync(path.join(tmpdir(), 'docspace-scopes-find-'))
  workspace = path.join(root, 'workspace')
  mkdirSync(workspace)
  for (const file of files) put(file, '')
}

function put(file: string, text: string): void {
  const absolute = path.join(workspace, file)
  mkdirSync(path.dirname(absolute), { recursive: true })
  writeFileSync(absolute, text)
}

function find(code: string, maxFiles = 100): FoundFiles {
  const problems = new InputProblems()
  const files = findFiles(parsePatterns(code, workspace), { workspace, maxFiles, environment, problems })
  problems.throwIfAny()
  return files
}

/** The paths, or what is wrong. */
function found(code: string, maxFiles?: number): string[] | string {
  try {
    return find(code, maxFiles).sources.map(({ path: file }) => file)
  } catch (problem) {
    if (problem instanceof InvalidInput || problem instanceof Failure) return problem.message
    throw problem
  }
}

describe('patterns', () => {
  beforeAll(() =>
    makeWorkspace([
      'main.py',
      'src/a.ts',
      'src/b.js',
      'src/deep/c.ts',
      'src/deep/c.test.ts',
      'src/deep/types.d.ts',
      'src/deep/small.min.js',
      'src/node_modules/d.ts',
      'src/.hidden/e.ts',
      'src/.env.example',
      'src/style.css',
      'dist/api.js',
      'packages/one/vendor/f.php',
      'packages/one/lib/g.php',
      'build.ts',
      'a folder/h.ts',
    ]),
  )
  afterAll(() => rmSync(root, { recursive: true }))

  it.each([
    ['src/*.ts', ['src/a.ts']],
    ['src/**/*.ts', ['src/a.ts', 'src/deep/c.test.ts', 'src/deep/c.ts']],
    ['./src/*.{ts,js}', ['src/a.ts', 'src/b.js']],
    ['src', ['src/a.ts', 'src/b.js', 'src/deep/c.test.ts', 'src/deep/c.ts']],
    ['src/', ['src/a.ts', 'src/b.js', 'src/deep/c.test.ts', 'src/deep/c.ts']],
    ['src/a.ts', ['src/a.ts']],
    ['# ours\n\n  src/a.ts  \r\nmain.py', ['main.py', 'src/a.ts']],
    ['src/**\nsrc/a.ts', ['src/a.ts', 'src/b.js', 'src/deep/c.test.ts', 'src/deep/c.ts']],
    ['src/**/*.ts\n!**/*.test.ts', ['src/a.ts', 'src/deep/c.ts']],
    ['!src/deep\nsrc/**/*.ts', ['src/a.ts']],
    ['*.ts', ['build.ts']],
    ['a folder/*', ['a folder/h.ts']],
    ['**/*.php', ['packages/one/lib/g.php']],
    ['**/vendor/*.php', ['packages/one/vendor/f.php']],
    ['dist/*.js', ['dist/api.js']],
    ['{dist,src}/*.js', ['dist/api.js', 'src/b.js']],
    ['src/**/*.d.ts', ['src/deep/types.d.ts']],
    ['src/.env*', ['src/.env.example']],
    ['src/.hidden/**', ['src/.hidden/e.ts']],
  ])('%j names what is meant', (code, expected) => {
    expect(found(code)).toEqual(expected)
  })

  it('that are absolute name files of the workspace', () => {
    expect(found(path.join(workspace, 'src', '*.ts'))).toEqual(['src/a.ts'])
  })

  it('that are the workspace itself name all that is in it', () => {
    const all = found('**')
    expect(all).toContain('src/deep/c.ts')
    for (const pattern of ['.', './', workspace, `${workspace}/`]) expect(found(pattern)).toEqual(all)
  })

  it.each([
    ['', /is empty/],
    ['# only a comment', /is empty/],
    ['!src/**', /only takes files out/],
    ['../other/*.ts', /leads out of the workspace/],
    ['src/../../other/*.ts', /leads out of the workspace/],
    ['/etc/*.ts', /leads out of the workspace/],
    ['src/*.go', /`src\/\*\.go` in `code` matches no file/],
    ['src/a.ts\nmissing/**', /`missing\/\*\*` in `code` matches no file/],
    ['src/node_modules.ts', /matches no file/],
    ['gone/**\nsrc/a.ts\nlost.ts', /patterns `gone\/\*\*`, `lost\.ts` in `code` match no file in the workspace/],
    ['src/a.ts\n!src/a.ts', /matches no file in the workspace that is read \(left out: 1 file or folder/],
  ])('%j are refused', (code, message) => {
    expect(found(code)).toMatch(message)
  })

  it('may match so many files, and no more', () => {
    expect(found('src/**/*.ts', 3)).toHaveLength(3)
    expect(found('src/**/*.ts', 2)).toMatch(/matches more than 2 files/)
  })

  it('count what is left out, and what is of another kind', () => {
    const { leftOut, otherKinds } = find('src/**\n!**/*.test.ts')
    expect(Object.fromEntries(leftOut)).toEqual({ usual: 3, hidden: 2, 'taken-out': 1, 'other-kind': 1 })
    expect(Object.fromEntries(otherKinds)).toEqual({ '.css': 1 })
  })
})

describe('files', () => {
  beforeEach(() => makeWorkspace([]))
  afterEach(() => rmSync(root, { recursive: true }))

  it('of more than 1 MiB are unread, and those of it are read', () => {
    put('large.ts', 'a'.repeat(1_048_577))
    put('just.ts', 'a'.repeat(1_048_576))
    expect(find('*.ts')).toMatchObject({
      sources: [{ path: 'just.ts' }],
      unread: [{ file: 'large.ts', line: 1, why: { kind: 'too-large' } }],
    })
  })

  it('that are recordings are opened when they are read, up to 50 MiB', () => {
    for (const file of ['b.har', 'a.postman_collection.json', 'other.json', 'large.har']) put(file, '{}')
    truncateSync(path.join(workspace, 'large.har'), 52_428_801)
    const { sources, recordings, leftOut } = find('**\n!b*')
    expect([sources, recordings.map(({ path: file, kind }) => [file, kind]), leftOut.get('other-kind')]).toEqual([
      [],
      [
        ['a.postman_collection.json', 'postman'],
        ['large.har', 'har'],
      ],
      1,
    ])
    expect(recordings[0]?.open()).toBe('{}')
    expect(() => recordings[1]?.open()).toThrow('Cannot read `large.har` of `code`: it is larger than 50 MiB.')
  })

  it('are known by their endings in any letter case', () => {
    for (const file of ['A.TS', 'b.Py', 'c.HAR', 'd.D.TS', 'e.MIN.JS', 'Production.ENV', 'f.Css']) put(file, '')
    const { sources, recordings, leftOut, otherKinds } = find('**')
    expect(sources.map(({ path: file }) => file)).toEqual(['A.TS', 'Production.ENV', 'b.Py'])
    expect(recordings.map(({ path: file }) => file)).toEqual(['c.HAR'])
    expect([leftOut.get('usual'), otherKinds.get('.css')]).toEqual([2, 1])
  })

  it('in UTF-16 are read too', () => {
    writeFileSync(path.join(workspace, 'a.ts'), Buffer.from('\uFEFFlet a', 'utf16le'))
    expect(find('*.ts').sources).toEqual([{ path: 'a.ts', text: 'let a' }])
  })

  it('in UTF-16 without a mark are unread', () => {
    writeFileSync(path.join(workspace, 'a.ts'), Buffer.from("fetch('/api/2.0/group')", 'utf16le'))
    expect(find('*.ts')).toMatchObject({
      sources: [],
      unread: [{ file: 'a.ts', line: 1, why: { kind: 'zero-bytes' } }],
    })
  })

  // Windows has no such names, and makes links only for administrators.
  const onPosix = process.platform === 'win32' ? it.skip : it

  onPosix('with line breaks in their path are found by every pattern', () => {
    put('one\ntwo/three\nfour.ts', '')
    for (const code of ['**/*.ts', '**', '*/*.ts']) expect(found(code)).toEqual(['one\ntwo/three\nfour.ts'])
  })

  onPosix('behind links are read in the workspace alone, and links to folders are not followed', () => {
    mkdirSync(path.join(root, 'outside'))
    writeFileSync(path.join(root, 'outside', 'secret.ts'), '')
    put('real/a.ts', '')
    symlinkSync('real/a.ts', path.join(workspace, 'inside.ts'))
    symlinkSync('../outside/secret.ts', path.join(workspace, 'outside.ts'))
    symlinkSync('nowhere.ts', path.join(workspace, 'broken.ts'))
    symlinkSync('..', path.join(workspace, 'real', 'round'))
    symlinkSync('../outside', path.join(workspace, 'out'))
    expect(found('**/*.ts')).toEqual(['inside.ts', 'real/a.ts'])
    expect(found('out/*.ts')).toMatch(
      /^The path `out` in `code` leads out of the workspace\. Name files in the workspace\.$/,
    )
    expect(found('out/secret.ts')).toMatch(/leads out of the workspace/)
  })

  describe('in a clone', () => {
    beforeEach(() => {
      execFileSync('git', ['init', '--quiet', workspace])
    })

    it('are left out where git ignores them, in folders too', () => {
      put('.gitignore', 'generated/\n*.local.ts\n')
      for (const file of ['a.ts', 'b.local.ts', 'generated/c.ts', 'sub/generated/deep/d.ts', 'sub/e.ts']) put(file, '')
      expect(found('**/*.ts')).toEqual(['a.ts', 'sub/e.ts'])
      expect(Object.fromEntries(find('**/*.ts').leftOut)).toEqual({ git: 3 })
      expect(found('generated/*.ts')).toMatch(/matches no file in the workspace that is read/)
    })

    it('are left out where the workspace is a folder of it', () => {
      put('.gitignore', 'generated/\n')
      put('sub/generated/a.ts', '')
      put('sub/b.ts', '')
      workspace = path.join(workspace, 'sub')
      expect(found('**/*.ts')).toEqual(['b.ts'])
    })

    it('are all read where git is missing', () => {
      put('.gitignore', 'a.ts\n')
      put('a.ts', '')
      put('b.ts', '')
      expect(find('*.ts').knowsIgnored).toBe(true)
      environment = { PATH: root }
      expect(found('*.ts')).toEqual(['a.ts', 'b.ts'])
      expect(find('*.ts').knowsIgnored).toBe(false)
    })
  })

  onPosix('that look like a repository do not make git run what they name', () => {
    const ran = path.join(root, 'ran')
    put('HEAD', 'ref: refs/heads/main\n')
    put('refs/heads/.keep', '')
    put('objects/.keep', '')
    put('config', `[core]\n\tbare = false\n\tworktree = .\n\tfsmonitor = "touch ${ran}"\n`)
    put('a.ts', '')
    expect(found('*.ts')).toEqual(['a.ts'])
    expect(() => execFileSync('ls', [ran], { stdio: 'ignore' })).toThrow()
  })
})
