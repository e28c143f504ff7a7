import { once } from 'node:events'
import { createServer, request as send } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

/**
 * Starts a server on the loopback host in front of act's artifact server, which refuses what the current artifact
 * client sends: it does not know the field `mime_type`, and wants back the padding that the client drops from the
 * signature in an address.
 *
 * @param port where act's artifact server listens, or will
 */
export async function startArtifactForwarder(port: number): Promise<{ url: string; close(): void }> {
  const server = createServer(async (message, response) => {
    const received = await buffer(message)
    const body = message.headers['content-type'] === 'application/json' ? withoutMimeType(received) : received
    const { 'transfer-encoding': _, ...headers } = message.headers
    const forwarded = send({
      host: '127.0.0.1',
      port,
      method: message.method,
      path: withPadding(message.url ?? '/'),
      // The host stays this server's, so that the addresses in the answers lead here too.
      headers: { ...headers, 'content-length': body.length },
    })
    forwarded.on('response', (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    forwarded.on('error', () => response.destroy())
    forwarded.end(body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

function withoutMimeType(body: Buffer): Buffer {
  const { mime_type: _, ...known } = JSON.parse(body.toString())
  return Buffer.from(JSON.stringify(known))
}

function withPadding(path: string): string {
  const url = new URL(path, 'http://forwarder')
  const signature = url.searchParams.get('sig')
  if (signature === null) return path
  url.searchParams.set('sig', signature.padEnd(Math.ceil(signature.length / 4) * 4, '='))
  return url.pathname + url.search
}
