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
import { Failure } from '../../src/failure.ts'
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

/** The failure that writing ends in. */
function failureOf(name: string): string {
  try {
    write(name)
    return 'written'
  } catch (error) {
    if (error instanceof Failure) return `${error.reason}: ${error.message}`
    throw error
  }
}

describe('snapshot and report', () => {
  it('are written beside each other, in a folder that is made', () => {
    const files = write('reports/of/portal/scopes.json')
    const folder = path.join(workspace, 'reports', 'of', 'portal')
    expect(files).toMatchObject({
      snapshotPath: path.join(folder, 'scopes.json'),
      reportPath: path.join(folder, 'scopes-report.json'),
    })
    expect(readdirSync(folder).toSorted()).toEqual(['scopes-report.json', 'scopes.json'])
  })

  it('come with the digest of the snapshot’s bytes', () => {
    const { snapshotPath, snapshotDigest } = write('scopes.json')
    expect(snapshotDigest).toBe(`sha256:${createHash('sha256').update(readFileSync(snapshotPath)).digest('hex')}`)
  })

  it('replace what was there, and leave nothing unfinished', () => {
    writeFileSync(path.join(workspace, 'scopes.json'), 'old')
    write('scopes.json')
    expect(readFileSync(path.join(workspace, 'scopes.json'), 'utf8')).toContain('"schemaVersion": 1')
    expect(readdirSync(workspace).toSorted()).toEqual(['scopes-report.json', 'scopes.json'])
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
    expect(failureOf('scopes.json')).toMatch(/^unwritable: .*Check snapshot-path/)
    expect(readdirSync(workspace)).toEqual(['scopes.json'])
  })

  it('where a file is in the place of the folder', () => {
    writeFileSync(path.join(workspace, 'reports'), '')
    expect(failureOf('reports/scopes.json')).toMatch(/^unwritable: /)
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
    expect(failureOf('reports/new/scopes.json')).toMatch(/^unwritable: .*leads out of the workspace through a link/)
    expect(readdirSync(outside())).toEqual(['precious.json'])
  })

  it('to a folder inside of it are taken', () => {
    mkdirSync(path.join(workspace, 'real'))
    symlinkSync(path.join(workspace, 'real'), path.join(workspace, 'reports'))
    expect(failureOf('reports/scopes.json')).toBe('written')
    expect(existsSync(path.join(workspace, 'real', 'scopes.json'))).toBe(true)
  })

  it('in the place of a file are replaced, not followed', () => {
    symlinkSync(path.join(outside(), 'precious.json'), path.join(workspace, 'scopes.json'))
    symlinkSync(path.join(outside(), 'new.json'), path.join(workspace, 'scopes-report.json'))
    expect(failureOf('scopes.json')).toBe('written')
    expect(readFileSync(path.join(outside(), 'precious.json'), 'utf8')).toBe('precious')
    expect(readdirSync(outside())).toEqual(['precious.json'])
  })
})
