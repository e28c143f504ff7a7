import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { writeFiles, writeOutputs, writeSummary } from '../../src/report/files.ts'
import { Secrets } from '../../src/text/secrets.ts'
import { hostileTexts } from '../../stand-ins/portal/index.js'
import { parseCommandFile } from '../../stand-ins/runner/command-files.js'
import { captureOutput } from '../support/captured-output.ts'
import { recordOf } from './records.ts'

let root = ''
let workspace = ''
let file = ''
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'docspace-scopes-write-'))
  workspace = path.join(root, 'workspace')
  mkdirSync(workspace)
  file = path.join(root, 'command-file')
  writeFileSync(file, '')
})
afterEach(() => rmSync(root, { recursive: true }))

/** Writes the files of a run into the workspace. What became of it is in the record. */
function write(name: string, secrets = new Secrets()) {
  const record = recordOf({ inputs: { workspace, snapshotPath: path.join(workspace, name) } })
  if (record.inputs === undefined) throw new Error('the inputs are known')
  writeFiles(record, record.inputs, { environment: {}, secrets })
  return record
}

/** The failures that writing ends in. */
function failuresOf(name: string): string {
  const failures = write(name).failures.map(({ reason, message }) => `${reason}: ${message}`)
  return failures.length === 0 ? 'written' : failures.join('\n')
}

function secretsOf(...values: string[]): Secrets {
  const secrets = new Secrets()
  const output = captureOutput()
  for (const value of values) secrets.add(value)
  output.restore()
  return secrets
}

describe('snapshot and report', () => {
  it('are written beside each other, in a folder that is made', () => {
    const { files } = write('reports/of/portal/scopes.json')
    const folder = path.join(workspace, 'reports', 'of', 'portal')
    expect(files).toMatchObject({
      snapshotPath: path.join(folder, 'scopes.json'),
      reportPath: path.join(folder, 'scopes-report.json'),
    })
    expect(readdirSync(folder).toSorted()).toEqual(['scopes-report.json', 'scopes.json'])
  })

  it('come with the digest of the snapshot’s bytes', () => {
    const { snapshotPath = '', snapshotDigest } = write('scopes.json').files ?? {}
    expect(snapshotDigest).toBe(`sha256:${createHash('sha256').update(readFileSync(snapshotPath)).digest('hex')}`)
  })

  it('replace what was there, and leave nothing unfinished', () => {
    writeFileSync(path.join(workspace, 'scopes.json'), 'old')
    write('scopes.json')
    expect(readFileSync(path.join(workspace, 'scopes.json'), 'utf8')).toContain('"schemaVersion": 1')
    expect(readdirSync(workspace).toSorted()).toEqual(['scopes-report.json', 'scopes.json'])
  })

  it('may have names as long as the system takes', () => {
    expect(failuresOf(`${'s'.repeat(243)}.json`)).toBe('written')
    expect(readdirSync(workspace)).toHaveLength(2)
  })

  it.each([
    ['the snapshot', 'accounts:read"'],
    ['the report alone', '"madeAt": "'],
  ])('are not written with a secret in %s', (_, secret) => {
    expect(() => write('scopes.json', secretsOf(secret))).toThrow('a secret was about to be written')
    expect(readdirSync(workspace)).toEqual([])
  })
})

describe('files that cannot be written', () => {
  it('where a folder has the name', () => {
    mkdirSync(path.join(workspace, 'scopes.json'))
    expect(failuresOf('scopes.json')).toMatch(/^unwritable: Cannot write `.*scopes\.json`\. Check `snapshot-path`/)
    expect(readdirSync(workspace).toSorted()).toEqual(['scopes-report.json', 'scopes.json'])
    expect(write('scopes.json').files).toEqual({ reportPath: path.join(workspace, 'scopes-report.json') })
  })

  it('where the workspace is not there, which is not made', () => {
    rmSync(workspace, { recursive: true })
    expect(failuresOf('scopes.json')).toMatch(/^unwritable: .*the workspace `.*` does not exist/)
    expect(existsSync(workspace)).toBe(false)
  })

  it('where the workspace is a file', () => {
    rmSync(workspace, { recursive: true })
    writeFileSync(workspace, '')
    expect(failuresOf('scopes.json')).toMatch(/^unwritable: /)
  })

  it('where the name of the report is too long, and the snapshot is written all the same', () => {
    const name = `${'s'.repeat(245)}.json`
    expect(failuresOf(name)).toMatch(/^unwritable: Cannot write /)
    expect(write(name).files).toEqual({
      snapshotPath: path.join(workspace, name),
      snapshotDigest: expect.stringContaining('sha256:'),
    })
    expect(readdirSync(workspace)).toEqual([name])
  })

  it('where a file is in the place of the folder', () => {
    writeFileSync(path.join(workspace, 'reports'), '')
    expect(failuresOf('reports/scopes.json')).toMatch(/^unwritable: /)
  })
})

describe('links', () => {
  const outside = () => path.join(root, 'outside')
  beforeEach(() => {
    mkdirSync(outside())
    writeFileSync(path.join(outside(), 'precious.json'), 'precious')
  })

  it.each(['reports/new/scopes.json', 'reports/scopes.json'])(
    'to a folder outside of the workspace are refused, and nothing is made there: %s',
    (name) => {
      symlinkSync(outside(), path.join(workspace, 'reports'))
      expect(failuresOf(name)).toMatch(/^unwritable: .*a link leads out of the workspace/)
      expect(readdirSync(outside())).toEqual(['precious.json'])
    },
  )

  it('to a folder inside of it are taken', () => {
    mkdirSync(path.join(workspace, 'real'))
    symlinkSync(path.join(workspace, 'real'), path.join(workspace, 'reports'))
    expect(failuresOf('reports/scopes.json')).toBe('written')
    expect(existsSync(path.join(workspace, 'real', 'scopes.json'))).toBe(true)
  })

  it('in the place of a file are replaced, not followed', () => {
    symlinkSync(path.join(outside(), 'precious.json'), path.join(workspace, 'scopes.json'))
    symlinkSync(path.join(outside(), 'new.json'), path.join(workspace, 'scopes-report.json'))
    expect(failuresOf('scopes.json')).toBe('written')
    expect(readFileSync(path.join(outside(), 'precious.json'), 'utf8')).toBe('precious')
    expect(readdirSync(outside())).toEqual(['precious.json'])
  })
})

const writeThem = (outputs: Record<string, string>, environment: Record<string, string> = { GITHUB_OUTPUT: file }) =>
  writeOutputs(outputs, { environment, secrets: new Secrets() })
const written = () => parseCommandFile(readFileSync(file, 'utf8'))

describe('outputs', () => {
  it('can be read by the runner', () => {
    writeThem({ result: 'passed', 'failure-reason': '', scopes: '["a"]' })
    expect(written()).toEqual({ result: 'passed', 'failure-reason': '', scopes: '["a"]' })
  })

  it('are added to those that are there', () => {
    writeThem({ a: '1' })
    writeThem({ b: '2' })
    expect(written()).toEqual({ a: '1', b: '2' })
  })

  it.each([...hostileTexts, { way: 'our own mark', text: 'a\nend_of_output\nresult=passed\nend_of_output_' }])(
    'hold such a value and set no other: $way',
    ({ text }) => {
      writeThem({ value: text.replaceAll('\r', '') })
      expect(written()).toEqual({ value: text.replaceAll('\r', '').replace('\ud800', '\ufffd') })
    },
  )

  it('are not written with a secret in them', () => {
    const destination = { environment: { GITHUB_OUTPUT: file }, secrets: secretsOf('sk-0123456789') }
    const writing = () => writeOutputs({ a: '1', b: 'sk-0123456789' }, destination)
    expect(writing).toThrow('a secret was about to be written')
    expect(readFileSync(file, 'utf8')).toBe('')
  })

  it.each<[string, () => Record<string, string>]>([
    ['the runner names no file', () => ({})],
    ['the file is a folder', () => ({ GITHUB_OUTPUT: root })],
    ['its folder is not there', () => ({ GITHUB_OUTPUT: path.join(root, 'none', 'outputs') })],
  ])('are unwritable where %s', (_, environment) => {
    expect(() => writeThem({ a: '1' }, environment())).toThrow(expect.objectContaining({ reason: 'unwritable' }))
  })
})

describe('the summary', () => {
  const writing = (environment: Record<string, string>, secrets = new Secrets()) =>
    writeSummary('<h2>the key of 9 scopes</h2>\n', { environment, secrets })

  it('is added as a block of its own', () => {
    writeFileSync(file, '# of another step\n')
    expect(writing({ GITHUB_STEP_SUMMARY: file })).toBe(true)
    expect(readFileSync(file, 'utf8')).toBe('# of another step\n\n<h2>the key of 9 scopes</h2>\n\n')
  })

  it('is written without secrets', () => {
    expect(writing({ GITHUB_STEP_SUMMARY: file }, secretsOf('the key of'))).toBe(true)
    expect(readFileSync(file, 'utf8')).toBe('\n<h2>*** 9 scopes</h2>\n\n')
  })

  it.each<[string, () => Record<string, string>]>([
    ['the runner names no file', () => ({})],
    ['the name is empty', () => ({ GITHUB_STEP_SUMMARY: '' })],
    ['the file is a folder', () => ({ GITHUB_STEP_SUMMARY: root })],
  ])('is no failure where %s', (_, environment) => {
    expect(writing(environment())).toBe(false)
  })
})

// Windows has no such limit.
const withLimit = process.platform === 'win32' ? it.skip : it

withLimit('leaves nothing of outputs behind that could not be written whole', () => {
  const script = `
    import { writeOutputs } from ${JSON.stringify(new URL('../../src/report/files.ts', import.meta.url).href)}
    try {
      writeOutputs({ result: 'passed' }, { environment: process.env, secrets: { refuseIn: (text) => text } })
    } catch ({ reason }) {
      process.exitCode = reason === 'unwritable' ? 3 : 4
    }`
  // A file may have 1,024 bytes, and all but the last of the outputs would fit.
  const outputs = 'result<<end_of_output\npassed\nend_of_output\n'
  const before = `${'x'.repeat(1024 - outputs.length)}\n`
  writeFileSync(file, before)
  const run = spawnSync(
    'sh',
    ['-c', 'ulimit -f 2 && exec "$0" "$@"', process.execPath, '--input-type=module', '--eval', script],
    { env: { GITHUB_OUTPUT: file } },
  )
  expect(run.status).toBe(3)
  expect(readFileSync(file, 'utf8')).toBe(before)
})
