import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { readSnapshot } from '../../src/artifacts/last-run.ts'
import { aKey, Secrets } from '../../src/text/secrets.ts'
import { zip } from '../../stand-ins/github/zip.js'

const text = JSON.stringify({ padding: 'ü'.repeat(1000), scopes: ['files:read', 'rooms:read'] })
const deflated = deflateRawSync(Buffer.from(text))
const size = Buffer.byteLength(text)
const reading = (archive: Buffer) => readSnapshot(archive, 'a.json', new Secrets())

describe('a snapshot in an archive', () => {
  it.each([
    ['uncompressed', zip({ 'b.json': 'other', 'a.json': text })],
    ['compressed', zip({ 'b.json': 'other', 'a.json': { deflated, size } })],
  ])('is read, %s', async (_, archive) => {
    const entries = [{ name: 'files:read' }, { name: 'rooms:read' }]
    expect(await reading(archive)).toEqual({ baseline: { portal: undefined, entries } })
  })

  it.each<[string, Buffer, string]>([
    ['is not there', zip({ 'b.json': '' }), 'no-file'],
    ['lies in a folder', zip({ 'x/a.json': text }), 'no-file'],
    ['says that it has more than 16 MiB', zip({ 'a.json': { deflated, size: 2 ** 24 + 1 } }), 'too-large'],
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

  it('is refused where it contains a key', async () => {
    const archive = zip({ 'a.json': `["sk-${'0123456789abcdef'.repeat(4)}"]` })
    expect(await reading(archive)).toEqual({ secret: aKey })
  })
})
