import { crc32, inflateRawSync } from 'node:zlib'

/**
 * A file in compressed form.
 * @typedef {object} DeflatedFile
 * @property {Uint8Array} deflated
 * @property {number} size how many bytes it claims to have uncompressed
 */

/** 1 January 1980, the first day that the format can express. */
const firstDay = 0x21

/**
 * Makes a zip archive.
 * @param {Record<string, string | Uint8Array | DeflatedFile>} files by their path in it; stored as they are
 * @returns {Buffer}
 */
export function zip(files) {
  /** @type {Buffer[]} */
  const parts = []
  /** @type {Buffer[]} */
  const directory = []
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    const isDeflated = typeof content === 'object' && 'deflated' in content
    const [path, bytes] = [Buffer.from(name), Buffer.from(isDeflated ? content.deflated : content)]
    const description = fields(
      [20, 2],
      [0x0800, 2],
      [isDeflated ? 8 : 0, 2],
      [0, 2],
      [firstDay, 2],
      [isDeflated ? 0 : crc32(bytes), 4],
      [bytes.length, 4],
      [isDeflated ? content.size : bytes.length, 4],
      [path.length, 2],
      [0, 2],
    )
    const local = Buffer.concat([fields([0x04034b50, 4]), description, path, bytes])
    parts.push(local)
    const place = fields([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4])
    directory.push(fields([0x02014b50, 4], [20, 2]), description, place, path)
    offset += local.length
  }
  const entries = Object.keys(files).length
  const listing = Buffer.concat(directory)
  const counts = fields([0, 2], [0, 2], [entries, 2], [entries, 2])
  const end = fields([listing.length, 4], [offset, 4], [0, 2])
  return Buffer.concat([...parts, listing, fields([0x06054b50, 4]), counts, end])
}

/**
 * Reads a zip archive by the directory at its end: one without encryption and smaller than 4 GiB.
 * @param {Buffer} archive
 * @returns {Record<string, Buffer>} the files by their path in it
 * @throws {Error} when it is no such archive, or a path leads out of the folder that it is unpacked to
 */
export function unzip(archive) {
  const end = archive.lastIndexOf('PK\x05\x06')
  if (end === -1) throw new Error('this is no zip archive')
  /** @type {Record<string, Buffer>} */
  const files = {}
  let entry = archive.readUInt32LE(end + 16)
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, packedSize] = [archive.readUInt16LE(entry + 10), archive.readUInt32LE(entry + 20)]
    const nameSize = archive.readUInt16LE(entry + 28)
    const restSize = archive.readUInt16LE(entry + 30) + archive.readUInt16LE(entry + 32)
    const name = archive.toString('utf8', entry + 46, entry + 46 + nameSize)
    if (/^[/\\]|(^|[/\\])\.\.([/\\]|$)/.test(name)) throw new Error(`the archive contains the path ${name}`)
    const local = archive.readUInt32LE(entry + 42)
    const content = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
    const packed = archive.subarray(content, content + packedSize)
    files[name] = method === 0 ? packed : inflateRawSync(packed)
    entry += 46 + nameSize + restSize
  }
  return files
}

/**
 * Numbers as the format has them: little-endian, each with its length in bytes.
 * @param {[value: number, length: 2 | 4][]} values
 */
function fields(...values) {
  return Buffer.concat(
    values.map(([value, length]) => {
      const field = Buffer.alloc(length)
      field.writeUIntLE(value, 0, length)
      return field
    }),
  )
}
