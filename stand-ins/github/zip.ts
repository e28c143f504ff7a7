import { crc32 } from 'node:zlib'

/** A file in compressed form. */
export interface DeflatedFile {
  deflated: Uint8Array
  /** How many bytes it claims to have unpacked. */
  size: number
}

/** A zip archive that holds the files by their path in it, uncompressed where they are not deflated already. */
export function zip(files: Record<string, string | Uint8Array | DeflatedFile>): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
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
    directory.push(
      fields([0x02014b50, 4], [20, 2]),
      description,
      fields([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
      path,
    )
    offset += local.length
  }
  const entries = Object.keys(files).length
  const listing = Buffer.concat(directory)
  const end = fields(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [entries, 2],
    [entries, 2],
    [listing.length, 4],
    [offset, 4],
    [0, 2],
  )
  return Buffer.concat([...parts, listing, end])
}

/** 1 January 1980, the first day that the format can express. */
const firstDay = 0x21

/** Numbers as the format has them: little-endian, each with its length in bytes. */
function fields(...values: [value: number, length: 2 | 4][]): Buffer {
  return Buffer.concat(
    values.map(([value, length]) => {
      const field = Buffer.alloc(length)
      field.writeUIntLE(value, 0, length)
      return field
    }),
  )
}
