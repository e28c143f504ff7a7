import type { IncomingMessage } from 'node:http'
import { isRecord } from '../text/json.ts'
import { ConnectionFailure, largestBody } from './answer.ts'

/**
 * Reads a body to its end.
 * @throws ConnectionFailure where it is too large, is cut short, or is packed in a way that is not understood; else
 * what the connection says
 */
export async function readBody(incoming: IncomingMessage): Promise<Uint8Array> {
  const packed = await readBytes(incoming)
  const encoding = incoming.headers['content-encoding']?.trim().toLowerCase() ?? ''
  if (encoding === '' || encoding === 'identity' || packed.length === 0) return packed
  // It was asked for as it is, but something in between may pack it all the same.
  if (encoding === 'gzip' || encoding === 'x-gzip') return unpack(packed)
  throw new ConnectionFailure('encoding', 'the rest of the answer')
}

function readBytes(incoming: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const tooLarge = new ConnectionFailure('too-large', 'the rest of the answer')
    if (Number(incoming.headers['content-length'] ?? 0) > largestBody) return reject(tooLarge)
    const chunks: Buffer[] = []
    let size = 0
    incoming.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > largestBody) return reject(tooLarge)
      chunks.push(chunk)
    })
    incoming.on('error', reject)
    // A body that was cut ends like a whole one; only `complete` tells.
    incoming.on('close', () => {
      if (incoming.complete) resolve(Buffer.concat(chunks))
      else reject(new ConnectionFailure('network', 'the rest of the answer', 'ECONNRESET'))
    })
  })
}

async function unpack(packed: Buffer): Promise<Buffer> {
  const { gunzipSync } = await import(/* webpackMode: "eager" */ './gunzip.ts')
  try {
    return gunzipSync(packed, { maxOutputLength: largestBody })
  } catch (error) {
    const tooLarge = isRecord(error) && error.code === 'ERR_BUFFER_TOO_LARGE'
    throw new ConnectionFailure(tooLarge ? 'too-large' : 'encoding', 'the rest of the answer')
  }
}
