import { inflateRawSync } from 'node:zlib'

/** The files of a zip archive by their path in it, as its directory lists them. */
export function unzip(archive: Buffer): Record<string, Buffer> {
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end === -1) throw new Error('this is no zip archive')
  const files: Record<string, Buffer> = {}
  let entry = archive.readUInt32LE(end + 16)
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, packedSize] = [archive.readUInt16LE(entry + 10), archive.readUInt32LE(entry + 20)]
    const [nameSize, moreSize, commentSize] = [28, 30, 32].map((offset) => archive.readUInt16LE(entry + offset))
    const name = archive.toString('utf8', entry + 46, entry + 46 + (nameSize ?? 0))
    const local = archive.readUInt32LE(entry + 42)
    const content = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
    const packed = archive.subarray(content, content + packedSize)
    files[name] = method === 0 ? packed : inflateRawSync(packed)
    entry += 46 + (nameSize ?? 0) + (moreSize ?? 0) + (commentSize ?? 0)
  }
  return files
}
