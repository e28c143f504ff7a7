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
import type { Inputs } from '../../src/inputs/inputs.ts'
import { writeFiles } from '../../src/report/write-files.ts'
import type { RunContext } from '../../src/run-context.ts'
import { Secrets } from '../../src/text/secrets.ts'
import { captureOutput } from '../support/captured-output.ts'
import { judged } from './records.ts'

let root = ''
let workspace = ''
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'docspace-scopes-write-'))
  workspace = path.join(root, 'workspace')
  mkdirSync(workspace)
})
afterEach(() => rmSync(root, { recursive: true }))

const record = judged()

function write(name: string, secrets = new Secrets()) {
  const inputs = { workspace, snapshotPath: path.join(workspace, name) } as Inputs
  return writeFiles(record, record.conclusion, inputs, { environment: {}, secrets } as unknown as RunContext)
}

/** The failures that writing ends in. */
function failuresOf(name: string): string {
  const failures = write(name).failures.map(({ reason, message }) => `${reason}: ${message}`)
  return failures.length === 0 ? 'written' : failures.join('\n')
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
    const { snapshotPath = '', snapshotDigest } = write('scopes.json').files
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

  it('are not written with a secret in them', () => {
    const secrets = new Secrets()
    const output = captureOutput()
    secrets.add('accounts:read')
    output.restore()
    expect(() => write('scopes.json', secrets)).toThrow('a secret was about to be written')
    expect(readdirSync(workspace)).toEqual([])
  })
})

describe('files that cannot be written', () => {
  it('where a folder has the name', () => {
    mkdirSync(path.join(workspace, 'scopes.json'))
    expect(failuresOf('scopes.json')).toMatch(/^unwritable: .*Check snapshot-path/)
    expect(readdirSync(workspace).toSorted()).toEqual(['scopes-report.json', 'scopes.json'])
    expect(write('scopes.json').files).toEqual({ reportPath: path.join(workspace, 'scopes-report.json') })
  })

  it('where the workspace is not there, which is not made', () => {
    rmSync(workspace, { recursive: true })
    expect(failuresOf('scopes.json')).toMatch(/^unwritable: The workspace .* is not there/)
    expect(existsSync(workspace)).toBe(false)
  })

  it('where the workspace is a file', () => {
    rmSync(workspace, { recursive: true })
    writeFileSync(workspace, '')
    expect(failuresOf('scopes.json')).toMatch(/^unwritable: /)
  })

  it('where the name of the report is too long, and the snapshot is written all the same', () => {
    const name = `${'s'.repeat(245)}.json`
    expect(failuresOf(name)).toMatch(/^unwritable: .*-report\.json could not be written/)
    expect(write(name).files).toMatchObject({ snapshotPath: path.join(workspace, name) })
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

  it('to a folder outside of the workspace are refused, and nothing is made there', () => {
    symlinkSync(outside(), path.join(workspace, 'reports'))
    expect(failuresOf('reports/new/scopes.json')).toMatch(/^unwritable: .*leads out of the workspace through a link/)
    expect(readdirSync(outside())).toEqual(['precious.json'])
  })

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
