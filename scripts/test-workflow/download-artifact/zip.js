import { basename } from 'node:path'
import { inflateRawSync } from 'node:zlib'

const stored = 0

/**
 * The files in a zip, from its list at the end; enough for archives without folders, encryption or 4 GiB.
 * @param {Buffer} zip
 * @returns {Map<string, Buffer>} by name, in the archive's order
 * @throws {Error} when it is no such zip
 */
export function readZip(zip) {
  const end = zip.lastIndexOf('PK\x05\x06')
  if (end < 0) throw new Error('This is no zip')
  const files = new Map()
  let entry = zip.readUInt32LE(end + 16)
  for (let count = zip.readUInt16LE(end + 10); count > 0; count--) {
    const method = zip.readUInt16LE(entry + 10)
    const size = zip.readUInt32LE(entry + 20)
    const nameLength = zip.readUInt16LE(entry + 28)
    const restLength = zip.readUInt16LE(entry + 30) + zip.readUInt16LE(entry + 32)
    const name = zip.toString('utf8', entry + 46, entry + 46 + nameLength)
    if (name !== basename(name)) throw new Error(`The zip holds a path: ${name}`)
    const header = zip.readUInt32LE(entry + 42)
    const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28)
    const bytes = zip.subarray(start, start + size)
    files.set(name, method === stored ? bytes : inflateRawSync(bytes))
    entry += 46 + nameLength + restLength
  }
  return files
}
