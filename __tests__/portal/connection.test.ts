import type { IncomingHttpHeaders } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from '@jest/globals'
import { parsePortalAddress } from '../../src/inputs/portal-address.ts'
import { createConnections, type Send } from '../../src/portal/connection.ts'
import { ConnectionFailure } from '../../src/portal/connection-failure.ts'
import { type ConnectionName, maxBodySize } from '../../src/portal/response.ts'
import {
  closedPort,
  type LoopbackServer,
  startLoopbackServer,
  startSilentServer,
} from '../../stand-ins/network/loopback-server.ts'
import { requestFor } from './responses.ts'

const servers: LoopbackServer[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

type Listener = Parameters<typeof startLoopbackServer>[0]

async function start(listener: Listener): Promise<string> {
  const server = await startLoopbackServer(listener)
  servers.push(server)
  return server.url
}

const connect = (url: string): Send =>
  createConnections(parsePortalAddress(url, false), {
    caCertificate: undefined,
    environment: {},
    userAgent: 'docspace-scopes/0.0.0',
    nodeVersion: '24.5.0',
  })

/** Status and body of a response, or what the problem was. */
const outcome = (response: ReturnType<Send>): Promise<string> =>
  response.then(
    ({ status, body }) => `${status} ${Buffer.from(body).toString()}`,
    (error: unknown) => {
      if (error instanceof ConnectionFailure) return `${error.problem} ${error.code}`.trim()
      throw error
    },
  )

async function get(url: string, stop = new AbortController().signal): Promise<string> {
  const send = connect(url)
  return outcome(send(requestFor('scopes'), stop))
}

describe('a request', () => {
  const { signal } = new AbortController()

  it('says who sends it and what it accepts, whatever its own headers say', async () => {
    const arrived: IncomingHttpHeaders[] = []
    const url = await start((message, response) => {
      arrived.push(message.headers)
      response.end('[]')
    })
    const headers = { authorization: 'Bearer key', accept: 'text/html', 'user-agent': 'other' }
    await connect(url)({ ...requestFor('scopes'), headers }, signal)
    expect(arrived).toEqual([
      {
        authorization: 'Bearer key',
        accept: 'application/json',
        'accept-encoding': 'identity',
        'user-agent': 'docspace-scopes/0.0.0',
        host: url.slice('http://'.length),
        connection: 'keep-alive',
      },
    ])
  })

  it('follows no redirect', async () => {
    let requests = 0
    const url = await start((_, response) => {
      requests += 1
      response.writeHead(301, { location: '/elsewhere' }).end()
    })
    expect([await get(url), requests]).toEqual(['301 ', 1])
  })

  it('shares its connection with those of the same name alone', async () => {
    const ports: (number | undefined)[] = []
    const send = connect(
      await start((message, response) => {
        ports.push(message.socket.remotePort)
        response.end('[]')
      }),
    )
    const connections: ConnectionName[] = ['list', 'list', 'app']
    for (const connection of connections) await send({ ...requestFor('scopes'), connection }, signal)
    expect(ports[0]).toBe(ports[1])
    expect(new Set(ports).size).toBe(2)
  })
})

describe('a kept connection', () => {
  /** Responds to the first request on each connection, and ends the connection at the next one. */
  async function startForgetful(requestsBefore: (count: number) => number) {
    let requests = 0
    const sockets = new Map<unknown, number>()
    const url = await start((message, response) => {
      requests += 1
      const served = sockets.get(message.socket) ?? 0
      sockets.set(message.socket, served + 1)
      if (served < requestsBefore(sockets.size)) response.end('[]')
      else message.socket.destroy()
    })
    return { send: connect(url), count: () => requests }
  }
  const { signal } = new AbortController()

  it('that turns out closed is opened again at once', async () => {
    const { send, count } = await startForgetful(() => 1)
    const first = await outcome(send(requestFor('scopes'), signal))
    const second = await outcome(send(requestFor('scopes'), signal))
    expect([first, second, count()]).toEqual(['200 []', '200 []', 3])
  })

  it('that breaks within a response is not opened again', async () => {
    let requests = 0
    const send = connect(
      await start((message, response) => {
        requests += 1
        if (requests === 1) response.end('[]')
        else message.socket.end('HTTP/1.1 200 \r\nContent-')
      }),
    )
    await send(requestFor('scopes'), signal)
    expect([await outcome(send(requestFor('scopes'), signal)), requests]).toEqual(['network ECONNRESET', 2])
  })

  it('is opened again once and no more', async () => {
    const { send, count } = await startForgetful((connections) => (connections === 1 ? 1 : 0))
    await outcome(send(requestFor('scopes'), signal))
    expect([await outcome(send(requestFor('scopes'), signal)), count()]).toEqual(['network ECONNRESET', 3])
  })
})

describe('a new connection', () => {
  it('that breaks is not opened again at once', async () => {
    let requests = 0
    const url = await start((message) => {
      requests += 1
      message.socket.destroy()
    })
    expect([await get(url), requests]).toEqual(['network ECONNRESET', 1])
  })
})

describe('a response', () => {
  const gzip = { 'Content-Encoding': 'gzip' }
  const deliver = async (headers: Record<string, string>, body: string | Buffer) =>
    get(await start((_message, response) => void response.writeHead(200, headers).end(body)))

  it.each<[string, Record<string, string>, string | Buffer, string]>([
    ['whole', {}, '[]', '200 []'],
    ['empty', {}, '', '200 '],
    ['compressed, though that was not requested', gzip, gzipSync('[]'), '200 []'],
    ['compressed under the older name', { 'Content-Encoding': 'x-gzip' }, gzipSync('[]'), '200 []'],
    ['compressed and empty', gzip, '', '200 '],
    ['marked as not compressed', { 'Content-Encoding': 'identity' }, '[]', '200 []'],
    ['as large as is read', {}, 'a'.repeat(maxBodySize), `200 ${'a'.repeat(maxBodySize)}`],
  ])('may be %s', async (_, headers, body, expected) => {
    expect(await deliver(headers, body)).toBe(expected)
  })

  it.each<[string, Record<string, string>, string | Buffer, string]>([
    ['too large', {}, 'a'.repeat(maxBodySize + 1), 'too-large'],
    ['too large once it is uncompressed', gzip, gzipSync('a'.repeat(maxBodySize + 1)), 'too-large'],
    ['not compressed as it says', gzip, '[]', 'encoding'],
    ['compressed in another way', { 'Content-Encoding': 'br' }, '[]', 'encoding'],
  ])('may not be %s', async (_, headers, body, problem) => {
    expect(await deliver(headers, body)).toBe(problem)
  })

  it.each<[string, string, string]>([
    ['cut by its length', 'HTTP/1.1 200 \r\nContent-Length: 9\r\n\r\n[', 'network ECONNRESET'],
    ['cut between its chunks', 'HTTP/1.1 200 \r\nTransfer-Encoding: chunked\r\n\r\n1\r\n[\r\n', 'network ECONNRESET'],
    ['cut within its headers', 'HTTP/1.1 200 \r\nContent-', 'network ECONNRESET'],
    ['cut before it began', '', 'network ECONNRESET'],
    ['too large by its own word', `HTTP/1.1 200 \r\nContent-Length: ${maxBodySize + 1}\r\n\r\n[`, 'too-large'],
    ['not HTTP', 'hello\r\n\r\n', 'protocol HPE_INVALID_CONSTANT'],
    ['another protocol', 'HTTP/1.1 101 \r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n', 'protocol 101'],
    [
      'behind headers that are too large',
      `HTTP/1.1 200 \r\nX: ${'x'.repeat(66_000)}\r\n\r\n`,
      'header-size HPE_HEADER_OVERFLOW',
    ],
    ['behind a header that cannot be read', 'HTTP/1.1 200 \r\nX y: z\r\n\r\n', 'header HPE_INVALID_HEADER_TOKEN'],
  ])('may not be %s', async (_, bytes, problem) => {
    expect(await get(await start((_message, response) => void response.socket?.end(bytes)))).toBe(problem)
  })
})

describe('without a response', () => {
  it.each([
    ['http', 'response'],
    ['https', 'connection'],
  ])('what was waited for is told, with %s: %s', async (scheme, phase) => {
    const server = await startSilentServer()
    servers.push(server)
    const waiting = connect(`${scheme}://127.0.0.1:${server.port}`)(requestFor('scopes'), AbortSignal.timeout(500))
    await expect(waiting).rejects.toMatchObject({ problem: 'deadline', phase, atProxy: false })
  })

  it('a port where nobody listens refuses the connection', async () => {
    expect(await get(`http://127.0.0.1:${await closedPort()}`)).toBe('network ECONNREFUSED')
  })

  it('the signal ends the wait', async () => {
    const server = await startSilentServer()
    servers.push(server)
    const stop = new AbortController()
    const response = get(server.url, stop.signal)
    setTimeout(() => stop.abort(), 10)
    expect(await response).toBe('deadline')
  })

  it('a signal from before lets nothing be sent', async () => {
    let requests = 0
    const url = await start((_, response) => {
      requests += 1
      response.end()
    })
    expect(await get(url, AbortSignal.abort())).toBe('deadline')
    expect(requests).toBe(0)
  })
})
