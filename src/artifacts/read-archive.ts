import { text } from 'node:stream/consumers'
import { fromBufferPromise } from 'yauzl'

/** Why an archive gives no file, as the end of a sentence that begins with `it`. */
export class UnreadableArchive extends Error {}

/**
 * Reads one file of a zip archive, and unpacks nothing else.
 * @param maxBytes the file may have unpacked
 * @throws UnreadableArchive
 */
export async function readFileIn(archive: Buffer, fileName: string, maxBytes: number): Promise<string> {
  try {
    const zip = await fromBufferPromise(archive)
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName !== fileName) continue
      if (entry.uncompressedSize > maxBytes)
        throw new UnreadableArchive(`contains a ${fileName} that is too large to be a snapshot`)
      // The reader ends with an error where a file has more bytes than the archive tells.
      return await text(await zip.openReadStreamPromise(entry))
    }
  } catch (error) {
    throw error instanceof UnreadableArchive ? error : new UnreadableArchive('is not a readable zip archive')
  }
  throw new UnreadableArchive(`contains no ${fileName}`)
}
