import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve, sep } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { describeReplacedFiles, isInside, parseSnapshotPath, reportPathFor } from '../../src/inputs/snapshot-path.ts'
import { plainText } from '../../src/text/message.ts'
import { messageOf } from './message-of.ts'

const workspace = resolve(sep, 'home', 'runner', 'work')
const inWorkspace = (...parts: string[]) => join(workspace, ...parts)

describe('snapshot-path', () => {
  it.each([
    ['scopes.json', inWorkspace('scopes.json')],
    ['reports/scopes.json', inWorkspace('reports', 'scopes.json')],
    ['./reports/../scopes.json', inWorkspace('scopes.json')],
    [inWorkspace('scopes.json'), inWorkspace('scopes.json')],
    ['..scopes/a.json', inWorkspace('..scopes', 'a.json')],
    ['with space.json', inWorkspace('with space.json')],
  ])('may be %s', (text, path) => {
    expect(parseSnapshotPath(text, workspace, true)).toBe(path)
  })

  it.each([
    ['the folder above', '../scopes.json'],
    ['a folder beside the workspace', '../work-2/scopes.json'],
    ['a way out through a folder', 'reports/../../scopes.json'],
    ['a way out and far down again', 'a/b/../../../../runner/other/scopes.json'],
    ['another absolute path', '/etc/scopes.json'],
    ['an absolute path that begins alike', `${workspace}-2/scopes.json`],
    ['the workspace itself', '.'],
    ['the workspace by its own path', workspace],
    ['the folder above alone', '..'],
  ])('is refused for %s', (_, text) => {
    expect(messageOf(() => parseSnapshotPath(text, workspace, true))).toMatch(
      /^`snapshot-path` must be a file in the workspace, like `docspace-scopes.json` or `reports\/scopes.json`, not `.+`\.$/,
    )
  })

  it.each([
    ['a folder', 'reports/'],
    ['a folder of Windows', 'reports\\'],
    ['a line break', 'scopes\n.json'],
    ['a NUL', 'scopes\u0000.json'],
  ])('is refused for %s', (_, text) => {
    expect(messageOf(() => parseSnapshotPath(text, workspace, true))).toMatch(
      /^`snapshot-path` must be the name of a file, not `.+`\.$/,
    )
  })

  it.each([...'"<>:|*?'])('is refused with %s in its name where it is to be uploaded', (character) => {
    const text = `reports/a${character}b.json`
    expect(messageOf(() => parseSnapshotPath(text, workspace, true))).toMatch(
      /^`snapshot-path` \(`reports\/a.b.json`\) contains a character that no file in an artifact may have in its name/,
    )
    expect(parseSnapshotPath(text, workspace, false)).toBe(inWorkspace('reports', `a${character}b.json`))
  })

  it('may lie in a folder of any name, which is not uploaded', () => {
    expect(parseSnapshotPath('a:b/scopes.json', workspace, true)).toBe(inWorkspace('a:b', 'scopes.json'))
  })

  it('never leads out of the workspace', () => {
    const part = fc.constantFrom('..', '.', '', 'a', '...', '..a', 'home', 'runner', 'work')
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const message = messageOf(() => {
          expect(parseSnapshotPath(parts.join('/'), workspace, true).startsWith(workspace + sep)).toBe(true)
        })
        expect(message ?? '`snapshot-path` must be').toMatch(/^`snapshot-path` must be/)
      }),
    )
  })
})

describe('the report’s path', () => {
  it.each([
    ['docspace-scopes.json', 'docspace-scopes-report.json'],
    ['portal.example.json', 'portal.example-report.json'],
    ['scopes', 'scopes-report'],
    ['scopes.txt', 'scopes-report.txt'],
  ])('beside %s is %s', (snapshot, report) => {
    expect(reportPathFor(inWorkspace('reports', snapshot))).toBe(inWorkspace('reports', report))
  })
})

describe('a file that would be replaced', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'docspace-scopes-replaced-'))
    mkdirSync(join(folder, 'real'))
    for (const name of ['list.txt', 'list-report.txt', 'other.txt'])
      writeFileSync(join(folder, 'real', name), 'files:read')
    symlinkSync(join(folder, 'real'), join(folder, 'linked'), 'junction')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const replacedBy = (path: string, snapshot: string) =>
    plainText(
      describeReplacedFiles([{ input: 'requirements-file', path }], join(folder, snapshot), folder) ?? ['neither'],
    ).split(/[ ,]+/, 2)[1]

  it.each<[path: string, snapshot: string, by: string | undefined]>([
    ['real/list.txt', 'real/list.txt', 'snapshot'],
    ['real/list.txt', 'linked/list.txt', 'snapshot'],
    ['linked/list.txt', 'real/list.txt', 'snapshot'],
    ['linked/list-report.txt', 'real/list.txt', 'report'],
    ['linked/other.txt', 'real/list.txt', undefined],
    ['real/list.txt', 'real/new.txt', undefined],
    ['real/missing.txt', 'linked/missing.txt', undefined],
  ])('is found through links: %s by %s', (path, snapshot, by) => {
    expect(replacedBy(path, snapshot)).toBe(by)
    expect(replacedBy(join(folder, path), snapshot)).toBe(by)
  })

  it('is the same one in another letter case where the file system ignores it', () => {
    const ignored = existsSync(join(folder, 'REAL', 'LIST.TXT'))
    expect(replacedBy('real/list.txt', 'REAL/LIST.TXT')).toBe(ignored ? 'snapshot' : undefined)
  })
})

describe('a path inside a folder', () => {
  const folder = resolve('/repository/work')

  it.each([
    ['a file in it', '/repository/work/a.json', true],
    ['a file further down', '/repository/work/a/b/c.json', true],
    ['a name that begins with dots', '/repository/work/..a/b.json', true],
    ['a name that ends with dots', '/repository/work/a../b.json', true],
    ['the folder itself', '/repository/work', false],
    ['the folder above', '/repository', false],
    ['a folder that begins alike', '/repository/work-2/a.json', false],
    ['a folder beside it', '/repository/other/a.json', false],
    ['the root', '/', false],
  ])('is told from one outside: %s', (_, path, inside) => {
    expect(isInside(resolve(path), folder)).toBe(inside)
  })
})
