import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { readSnapshot } from '../../src/artifacts/last-run.ts'
import { aKey, aSignature, Secrets } from '../../src/text/secrets.ts'
import { zip } from '../../stand-ins/github/zip.js'
import { captureOutput } from '../support/captured-output.ts'

const text = JSON.stringify({ padding: 'ü'.repeat(1000), scopes: ['files:read', 'rooms:read'] })
const deflated = deflateRawSync(Buffer.from(text))
const size = Buffer.byteLength(text)
const reading = (archive: Buffer, secrets = new Secrets()) => readSnapshot(archive, 'a.json', secrets)
const key = `sk-${'0123456789abcdef'.repeat(4)}`
const large = JSON.stringify({ padding: 'ü'.repeat(500_000), scopes: ['files:read', 'rooms:read'] })

describe('a snapshot in an archive', () => {
  it.each([
    ['uncompressed', zip({ 'b.json': 'other', 'a.json': text })],
    ['compressed', zip({ 'b.json': 'other', 'a.json': { deflated, size } })],
    ['of a megabyte', zip({ 'a.json': large })],
  ])('is read, %s', async (_, archive) => {
    const entries = [{ name: 'files:read' }, { name: 'rooms:read' }]
    expect(await reading(archive)).toEqual({ baseline: { portal: undefined, entries } })
  })

  it.each<[string, Buffer, string]>([
    ['is not there', zip({ 'b.json': '' }), 'no-file'],
    ['lies in a folder', zip({ 'x/a.json': text }), 'no-file'],
    ['says that it has more than 16 MiB', zip({ 'a.json': { deflated, size: 2 ** 24 + 1 } }), 'too-large'],
    ['says that it has 16 MiB, and has fewer', zip({ 'a.json': { deflated, size: 2 ** 24 } }), 'no-zip'],
    ['has more bytes than it says', zip({ 'a.json': { deflated, size: size - 1 } }), 'no-zip'],
    ['has fewer bytes than it says', zip({ 'a.json': { deflated: deflateRawSync('a'), size } }), 'no-zip'],
    ['is not compressed as it says', zip({ 'a.json': { deflated: Buffer.from(text), size } }), 'no-zip'],
    ['lies in an archive that was cut', zip({ 'a.json': text }).subarray(0, -10), 'no-zip'],
    ['lies behind a name that leads out', zip({ '../b.json': '', 'a.json': text }), 'no-zip'],
    ['lies in no archive', Buffer.from('<h1>Sign in</h1>'), 'no-zip'],
    ['lies in nothing', Buffer.alloc(0), 'no-zip'],
    ['contains no list', zip({ 'a.json': '{}' }), 'no-list'],
    ['has another format', zip({ 'a.json': '{"schemaVersion":2,"scopes":["a"]}' }), 'other-format'],
  ])('is refused where it %s', async (_, archive, problem) => {
    expect(await reading(archive)).toEqual({ problem })
  })

  it.each([
    ['a key', `["${key}"]`],
    ['a key in escapes', `["${key.replace('sk', '\\u0073k')}"]`],
    ['a key where no scope is', `{"scopes":["files:read"],"note":"${key}"}`],
  ])('is refused where it contains %s', async (_, contained) => {
    expect(await reading(zip({ 'a.json': contained }))).toEqual({ secret: aKey })
  })

  it.each([
    ['', '["ghs_0123456789"]'],
    [' in escapes', '["\\u0067hs_0123456789"]'],
  ])('is refused where it contains a secret of this run%s', async (_, contained) => {
    const output = captureOutput()
    const secrets = new Secrets()
    secrets.add('ghs_0123456789', aSignature)
    output.restore()
    expect(await reading(zip({ 'a.json': contained }), secrets)).toEqual({ secret: aSignature })
  })
})
