import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  decodeText,
  pathInWorkspace,
  readBaselineFile,
  readCertificates,
  readPlainFile,
} from '../../src/inputs/files.ts'
import { message } from '../../src/text/message.ts'
import { Secrets } from '../../src/text/secrets.ts'
import { createAuthority } from '../../stand-ins/network/authority.ts'
import { captureOutput } from '../support/captured-output.ts'
import { apiKey } from './given-inputs.ts'
import { messageOf } from './message-of.ts'

let folder = ''
let workspace = ''
const put = (name: string, content: string | Buffer) => writeFileSync(path.join(workspace, name), content)

beforeAll(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'docspace-scopes-files-')))
  workspace = path.join(folder, 'workspace')
  mkdirSync(path.join(workspace, 'folder'), { recursive: true })
  writeFileSync(path.join(folder, 'outside.txt'), 'secret:scope')
  put('text.txt', 'files:read\n')
  put('largest.txt', 'a'.repeat(8 * 1024 * 1024))
  put('larger.txt', 'a'.repeat(8 * 1024 * 1024 + 1))
  symlinkSync(path.join(folder, 'outside.txt'), path.join(workspace, 'link-out.txt'))
  symlinkSync(folder, path.join(workspace, 'folder-out'))
  symlinkSync(path.join(workspace, 'text.txt'), path.join(workspace, 'link-in.txt'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const read = (name: string) => readPlainFile(name, message`the list`, { workspace, secrets: new Secrets() })

describe('a file that an input names', () => {
  it.each([
    ['in the workspace', () => 'text.txt'],
    ['by a way round in the workspace', () => 'folder/../folder-out/../text.txt'],
    ['by a link in the workspace', () => 'link-in.txt'],
    ['by an absolute path', () => path.join(workspace, 'text.txt')],
    ['by an absolute path through a link', () => path.join(workspace, 'link-in.txt')],
  ])('is found %s', (_, name) => {
    expect(read(name())).toEqual({ text: 'files:read\n', exact: true })
  })

  it('may be outside of the workspace where its path is absolute', () => {
    expect(read(path.join(folder, 'outside.txt')).text).toBe('secret:scope')
  })

  it('may have 8 MiB', () => {
    expect(read('largest.txt').text).toHaveLength(8 * 1024 * 1024)
  })

  const missing = 'Check the path, or run `actions/checkout` first.'
  const outside = 'it is outside of the workspace. Name a file in the workspace, or write an absolute path.'

  it.each([
    [
      'a name that does not exist',
      'nowhere.txt',
      `Cannot find the list \`nowhere.txt\` (looked in the workspace). ${missing}`,
    ],
    ['an absolute path that does not exist', '/nowhere/x.txt', `Cannot find the list \`/nowhere/x.txt\`. ${missing}`],
    ['a folder', 'folder', 'Cannot read the list `folder`: it is a folder. Name a file.'],
    ['a name with a NUL', 'a\0b', 'Cannot find the list `a\\u{0}b`'],
    ['more than 8 MiB', 'larger.txt', 'Cannot read the list `larger.txt`: it is larger than 8 MiB.'],
    ['a way out', '../outside.txt', `Cannot read the list \`../outside.txt\`: ${outside}`],
    ['a way out that leads nowhere', '../nowhere.txt', outside],
    ['a way out through a folder', 'folder/../../outside.txt', outside],
    ['the workspace itself', '.', outside],
    ['a link that leads out', 'link-out.txt', outside],
    ['a linked folder that leads out', 'folder-out/outside.txt', outside],
    ['a name that looks like a token', 'eyJhbGciOi.hidden.hidden', 'Cannot find the list `***`'],
  ])('is refused for %s', (_, name, told) => {
    const refusal = messageOf(() => read(name))
    expect(refusal).toContain(told)
    expect(refusal).not.toMatch(/secret:scope|hidden/)
  })
})

// Windows has no such file.
const onPosix = process.platform === 'win32' ? it.skip : it

onPosix('what is neither a file nor a folder is refused', () => {
  expect(messageOf(() => read('/dev/null'))).toBe(
    'Cannot read the list `/dev/null`: it is not a regular file. Name a file.',
  )
})

describe('where a file is in the workspace', () => {
  it.each([
    ['needs/list.txt', 'needs/list.txt'],
    ['./needs/../list.txt', 'list.txt'],
    ['../list.txt', undefined],
    ['/list.txt', undefined],
  ])('is told without ways round: %s', (name, relative) => {
    expect(pathInWorkspace(name, workspace)).toBe(relative)
  })
})

describe('a file whose content is shown and written again', () => {
  const told =
    'Cannot use the list `keys.txt`: it contains a key. Remove the key from the file, and replace it with a new one.'

  it.each([
    ['one of this run', 'a-personal-token'],
    ['another one', apiKey],
  ])('may contain no key: %s', (_, key) => {
    const output = captureOutput()
    try {
      const secrets = new Secrets()
      secrets.add('a-personal-token')
      put('keys.txt', `files:read # with ${key}`)
      const refusal = messageOf(() => readPlainFile('keys.txt', message`the list`, { workspace, secrets }))
      expect(refusal).toBe(told)
      expect(output.text()).toContain(`::add-mask::${key}\n`)
    } finally {
      output.restore()
    }
  })
})

describe('the bytes of a file', () => {
  const text = 'files:read # Grüße 😀'

  it.each<[string, Buffer]>([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 as Windows writes it', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 in the other order', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('may be %s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ text, exact: true })
  })

  it.each<[string, Buffer, string]>([
    ['Latin-1', Buffer.from('a ü', 'latin1'), 'a \ufffd'],
    ['Latin-1 that begins as half a mark does', Buffer.from([0xff, 0x61]), '\ufffda'],
    ['the same of the other mark', Buffer.from([0xfe, 0x61]), '\ufffda'],
    ['Latin-1 that goes on as half a mark does', Buffer.from([0x61, 0xfe]), 'a\ufffd'],
    ['the same of that other mark', Buffer.from([0x61, 0xff]), 'a\ufffd'],
    ['half a character', Buffer.from('a ü').subarray(0, 3), 'a \ufffd'],
    ['UTF-16 with half a character', Buffer.from('\ufeffab', 'utf16le').subarray(0, -1), 'a\ufffd'],
  ])('have no meaning where they are %s', (_, bytes, shown) => {
    expect(decodeText(bytes)).toEqual({ text: shown, exact: false })
  })
})

describe('a committed baseline', () => {
  const readBaseline = (name: string) => readBaselineFile(name, { workspace, secrets: new Secrets() })

  it('is read', () => {
    put('baseline.json', '["files:read"]')
    expect(readBaseline('baseline.json')).toEqual({ portal: undefined, entries: [{ name: 'files:read' }] })
  })

  it.each([
    ['is missing', undefined, 'Cannot find the baseline `broken.json` (looked in the workspace).'],
    ['is empty', '', 'The baseline `broken.json` contains no list of scopes, or an empty one.'],
    ['contains an empty list', '[]', 'contains no list of scopes, or an empty one.'],
    ['is not JSON', 'files:read', 'contains no list of scopes'],
    [
      'reports a failure',
      '{"response":["a"],"status":1,"statusCode":500}',
      '`broken.json` is a response that reports a',
    ],
    ['is of another version', '{"schemaVersion":2,"scopes":["a"]}', 'is a snapshot of another version of this action'],
    [
      'has bytes without a meaning',
      Buffer.from('["ü"]', 'latin1'),
      'Cannot read the baseline `broken.json`. It has bytes',
    ],
    ['contains a key', `["${apiKey}"]`, 'Cannot use the baseline `broken.json`: it contains a key.'],
  ])('says how to make one where it %s', (_, content, told) => {
    rmSync(path.join(workspace, 'broken.json'), { force: true })
    if (content !== undefined) put('broken.json', content)
    const output = captureOutput()
    const refusal = messageOf(() => readBaseline('broken.json'))
    output.restore()
    expect(refusal).toContain(told)
    expect(refusal).toMatch(/To make a baseline, run once with `baseline: none`, .* or use `last-run`\.$/)
  })
})

describe('ca-certificate', () => {
  it('is PEM text, or the path of a PEM file', async () => {
    const { certificate } = await createAuthority()
    put('authority.pem', certificate)
    const all = [certificate, 'authority.pem', path.join(workspace, 'authority.pem')]
    for (const text of all) expect(readCertificates(text, workspace)).toBe(`${certificate.trim()}\n`)
  })

  it.each([
    ['a file without one', 'text.txt', '`ca-certificate` (`text.txt`) contains no certificate.'],
    [
      'a file that does not exist',
      'nowhere.pem',
      'Cannot find the certificate `nowhere.pem` (looked in the workspace).',
    ],
    ['a text without one', '-----BEGIN CERTIFICATE-----', '`ca-certificate` contains no certificate.'],
  ])('is refused for %s', (_, text, told) => {
    expect(messageOf(() => readCertificates(text, workspace))).toContain(told)
  })
})
