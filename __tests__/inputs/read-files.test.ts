import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readCertificates } from '../../src/inputs/read-certificates.ts'
import { readBaselineFile, readPlainFile } from '../../src/inputs/read-files.ts'
import { Secrets } from '../../src/text/secrets.ts'
import { createAuthority } from '../../stand-ins/network/authority.ts'
import { captureOutput } from '../support/captured-output.ts'
import { messageOf } from './message-of.ts'

let workspace = ''
const put = (name: string, content: string) => writeFileSync(path.join(workspace, name), content)

beforeAll(() => {
  workspace = mkdtempSync(path.join(tmpdir(), 'docspace-scopes-files-'))
  mkdirSync(path.join(workspace, 'folder'))
  put('text.txt', 'files:read\n')
  put('largest.txt', 'a'.repeat(8 * 1024 * 1024))
  put('larger.txt', 'a'.repeat(8 * 1024 * 1024 + 1))
})
afterAll(() => rmSync(workspace, { recursive: true }))

describe('a file that an input names', () => {
  const read = (name: string) => readPlainFile(name, workspace, new Secrets())

  it('is found in the workspace and by an absolute path', () => {
    const expected = { text: 'files:read\n', exact: true }
    expect([read('text.txt'), read(path.join(workspace, 'text.txt'))]).toEqual([expected, expected])
  })

  it('may have 8 MiB', () => {
    expect(read('largest.txt').text).toHaveLength(8 * 1024 * 1024)
  })

  it.each([
    ['nowhere.txt', 'only after actions/checkout'],
    ['folder', 'is not a file that is there'],
    ['larger.txt', 'is larger than 8 MiB'],
    ['a\u0000b', 'is not a file that is there'],
    ['../text.txt', 'leads out of the workspace'],
    ['.', 'leads out of the workspace'],
  ])('is refused: %j', (name, told) => {
    expect(messageOf(() => read(name))).toContain(told)
  })
})

describe('a file whose content is told and written again', () => {
  it('may hold no key', () => {
    const secrets = new Secrets()
    const output = captureOutput()
    secrets.add('sk-0123456789abcdef')
    output.restore()
    put('keys.txt', 'files:read # with sk-0123456789abcdef')
    expect(messageOf(() => readPlainFile('keys.txt', workspace, secrets))).toContain('is a file that holds a key')
    expect(readPlainFile('text.txt', workspace, secrets).text).toBe('files:read\n')
  })
})

describe('a committed baseline', () => {
  const how = 'Run once without baseline, take the snapshot'

  it('is read', () => {
    put('baseline.json', '["files:read"]')
    expect(readBaselineFile('baseline.json', workspace, new Secrets())).toEqual({
      kind: 'names',
      names: ['files:read'],
    })
  })

  it.each([
    ['is missing', undefined, 'is not a file that is there'],
    ['is empty', '', 'holds no list of scopes'],
    ['holds an empty list', '[]', 'or an empty one'],
    ['is no JSON', 'files:read', 'holds no list of scopes'],
  ])('says how to make one when it %s', (_, content, told) => {
    if (content !== undefined) put('broken.json', content)
    const message = messageOf(() =>
      readBaselineFile(content === undefined ? 'none.json' : 'broken.json', workspace, new Secrets()),
    )
    expect(message).toContain(told)
    expect(message).toContain(how)
  })
})

describe('ca-certificate', () => {
  it('is PEM text, or the path of a PEM file', async () => {
    const { certificate } = await createAuthority()
    put('authority.pem', certificate)
    const read = await Promise.all([certificate, 'authority.pem'].map((text) => readCertificates(text, workspace)))
    expect(read).toEqual([`${certificate.trim()}\n`, `${certificate.trim()}\n`])
  })

  it.each([
    ['text.txt', 'holds no certificate'],
    ['nowhere.pem', 'is not a file that is there'],
    ['-----BEGIN CERTIFICATE-----', 'holds no certificate'],
  ])('is refused: %s', async (text, told) => {
    await expect(readCertificates(text, workspace)).rejects.toThrow(told)
  })
})
