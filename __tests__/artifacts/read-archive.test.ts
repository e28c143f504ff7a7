import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { readFileIn } from '../../src/artifacts/read-archive.ts'
import { zip } from '../../stand-ins/github/zip.js'

const text = '{"scopes":["ü:read"]}'.repeat(100)
const deflated = deflateRawSync(Buffer.from(text))
const size = Buffer.byteLength(text)
const reading = (archive: Buffer, maxBytes = size) =>
  readFileIn(archive, 'a.json', maxBytes).catch(({ name, message }: Error) => `${name}: ${message}`)

describe('a file in an archive', () => {
  it.each([
    ['uncompressed', zip({ 'b.json': 'other', 'a.json': text })],
    ['compressed', zip({ 'b.json': 'other', 'a.json': { deflated, size } })],
  ])('is read, %s', async (_, archive) => {
    expect(await reading(archive)).toBe(text)
  })

  it.each<[string, Buffer, RegExp]>([
    ['is not there', zip({ 'b.json': '' }), /contains no a\.json/],
    ['lies in a folder', zip({ 'x/a.json': text }), /contains no a\.json/],
    ['has one byte too many', zip({ 'a.json': `${text} ` }), /too large/],
    ['has more bytes than it says', zip({ 'a.json': { deflated, size: size - 1 } }), /is not a readable zip/],
    [
      'has fewer bytes than it says',
      zip({ 'a.json': { deflated: deflateRawSync('a'), size } }),
      /is not a readable zip/,
    ],
    ['is not compressed as it says', zip({ 'a.json': { deflated: Buffer.from(text), size } }), /is not a readable zip/],
    ['lies in an archive that was cut', zip({ 'a.json': text }).subarray(0, -10), /is not a readable zip/],
    ['lies behind a name that leads out', zip({ '../b.json': '', 'a.json': text }), /is not a readable zip/],
    ['lies in no archive', Buffer.from('<h1>Sign in</h1>'), /is not a readable zip/],
    ['lies in nothing', Buffer.alloc(0), /is not a readable zip/],
  ])('is refused where it %s', async (_, archive, says) => {
    expect(await reading(archive)).toMatch(says)
  })
})
