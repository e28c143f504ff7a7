import { request as send } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { type LoopbackServer, startLoopbackServer } from '../../stand-ins/network/loopback-server.ts'

/**
 * Starts a server on the loopback host in front of act's artifact server, which refuses what the current artifact
 * client sends: it does not know the field `mime_type`, and requires the padding that the client drops from the
 * signature in an address.
 *
 * @param port where act's artifact server listens, or will
 */
export function startArtifactForwarder(port: number): Promise<LoopbackServer> {
  return startLoopbackServer(async (message, response) => {
    const received = await buffer(message)
    const body = message.headers['content-type'] === 'application/json' ? withoutMimeType(received) : received
    const { 'transfer-encoding': _, ...headers } = message.headers
    const forwarded = send({
      host: '127.0.0.1',
      port,
      method: message.method,
      path: withPadding(message.url ?? '/'),
      // The host stays this server's, so that the addresses in the responses lead here too.
      headers: { ...headers, 'content-length': body.length },
    })
    forwarded.on('response', (received) => {
      response.writeHead(received.statusCode ?? 502, received.headers)
      received.pipe(response)
    })
    forwarded.on('error', () => response.destroy())
    forwarded.end(body)
  })
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
