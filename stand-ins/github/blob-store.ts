import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { startLoopbackServer } from '../network/loopback-server.ts'

/** Where an artifact service lets clients put the zips and get them. */
export interface BlobStore {
  /** A signed address to which `@azure/storage-blob` can upload. */
  uploadUrl(name: string): string
  /** A signed address of the bytes. */
  downloadUrl(name: string): string
  /** What was stored; undefined as long as no upload of it has been completed. */
  read(name: string): Promise<Buffer | undefined>
  close(): Promise<void>
}

export interface MemoryBlobStore extends BlobStore {
  /** The requests, in order. */
  requests: { method: string; url: string; headers: IncomingMessage['headers'] }[]
  /** Settled when the first request has come. */
  reached: Promise<void>
  put(name: string, bytes: Uint8Array): void
}

/**
 * Starts the part of Azure's blob storage that the artifact client uses: staged blocks and their list, a whole blob at
 * once, and reading. A request without the signature of its address gets 403, as from the real one.
 *
 * @param fault `silent` never responds, a number is the status of every response
 */
export async function startBlobStore(fault?: 'silent' | 403 | 500 | 503): Promise<MemoryBlobStore> {
  const blobs = new Map<string, Buffer>()
  const blocks = new Map<string, Buffer>()
  const signature = randomUUID()
  const requests: MemoryBlobStore['requests'] = []
  const reached = Promise.withResolvers<void>()

  const server = await startLoopbackServer(async (message, response) => {
    const url = new URL(message.url ?? '', 'http://blobs')
    requests.push({ method: message.method ?? '', url: message.url ?? '', headers: message.headers })
    reached.resolve()
    if (fault === 'silent') return
    if (fault !== undefined) return refuse(response, fault, fault === 403 ? 'AuthorizationFailure' : 'ServerBusy')
    if (url.searchParams.get('sig') !== signature) return refuse(response, 403, 'AuthenticationFailed')
    const [name, part] = [url.pathname, url.searchParams.get('comp')]
    if (message.method === 'GET') {
      const bytes = blobs.get(name)
      if (!bytes) return refuse(response, 404, 'BlobNotFound')
      return void response.writeHead(200, { 'Content-Type': 'application/zip' }).end(bytes)
    }
    const body = await buffer(message)
    if (part === 'block') blocks.set(`${name} ${url.searchParams.get('blockid')}`, body)
    else if (part === 'blocklist') {
      const listed = [...body.toString().matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(([, id]) => `${name} ${id}`)
      if (!listed.every((id) => blocks.has(id))) return refuse(response, 400, 'InvalidBlockList')
      blobs.set(name, Buffer.concat(listed.map((id) => blocks.get(id) ?? Buffer.alloc(0))))
    } else blobs.set(name, body)
    response.writeHead(201, { ETag: `"${randomUUID()}"`, 'Last-Modified': new Date().toUTCString() }).end()
  })

  const address = (name: string) => `${server.url}${blobPath(name)}?sig=${signature}`
  return {
    requests,
    reached: reached.promise,
    uploadUrl: address,
    downloadUrl: address,
    read: async (name) => blobs.get(blobPath(name)),
    put: (name, bytes) => blobs.set(blobPath(name), Buffer.from(bytes)),
    close: server.close,
  }
}

function blobPath(name: string): string {
  return `/artifacts/${encodeURIComponent(name)}.zip`
}

function refuse(response: ServerResponse, status: number, code: string): void {
  response
    .writeHead(status, { 'Content-Type': 'application/xml', 'x-ms-error-code': code })
    .end(`<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`)
}
