import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from '@jest/globals'
import { parsePortalAddress } from '../../src/inputs/portal-address.ts'
import { largestBody, type PortalRequest } from '../../src/portal/answer.ts'
import { createTransport } from '../../src/portal/connection.ts'
import { ConnectionFailure } from '../../src/portal/connection-failure.ts'
import {
  closedPort,
  type LoopbackServer,
  startLoopbackServer,
  startSilentServer,
} from '../../stand-ins/network/loopback-server.ts'
import { requestFor } from './answers.ts'
import { ordinary, paths, playPortal } from './scripted-portal.ts'

const servers: LoopbackServer[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

type Listener = Parameters<typeof startLoopbackServer>[0]

/** Asks a server on the loopback host, and tells the answer's body, or what was the problem. */
async function ask(url: string, request: PortalRequest = requestFor('scopes'), stop = new AbortController().signal) {
  const options = {
    caCertificate: undefined,
    environment: {},
    userAgent: 'docspace-scopes/0.0.0',
    nodeVersion: '24.5.0',
  }
  const send = await createTransport(parsePortalAddress(url, false), options)
  return send(request, stop).then(
    ({ status, body }) => `${status} ${Buffer.from(body).toString()}`,
    (error: unknown) => (error instanceof ConnectionFailure ? `${error.problem} ${error.code}`.trim() : error),
  )
}

async function askOf(listener: Listener): Promise<unknown> {
  const server = await startLoopbackServer(listener)
  servers.push(server)
  return ask(server.url)
}

describe('a request', () => {
  it('says who asks and what it takes, whatever else it says', async () => {
    const { send, asked } = await playPortal(ordinary)
    const headers = { authorization: 'Bearer key', accept: 'text/html', 'user-agent': 'other' }
    await send({ ...requestFor('scopes'), headers }, new AbortController().signal)
    expect(asked[0]?.headers).toMatchObject({
      authorization: 'Bearer key',
      accept: 'application/json',
      'accept-encoding': 'identity',
      'user-agent': 'docspace-scopes/0.0.0',
      host: 'portal.example',
    })
  })

  it('follows no redirect', async () => {
    const location = { location: 'https://portal.example/elsewhere' }
    const { send, asked } = await playPortal({
      [paths.scopes]: { status: 301, headers: location, body: Buffer.alloc(0) },
    })
    const got = await send(requestFor('scopes'), new AbortController().signal)
    expect([got.status, got.headers.location, asked.length]).toEqual([301, location.location, 1])
  })

  it('of one lane shares one connection', async () => {
    const ports: (number | undefined)[] = []
    const server = await startLoopbackServer((message, response) => {
      ports.push(message.socket.remotePort)
      response.end('[]')
    })
    servers.push(server)
    const send = await createTransport(parsePortalAddress(server.url, false), {
      caCertificate: undefined,
      environment: {},
      userAgent: 'x',
      nodeVersion: '24.5.0',
    })
    const { signal } = new AbortController()
    for (const lane of ['list', 'list', 'app'] as const) await send({ ...requestFor('scopes'), lane }, signal)
    expect(ports[0]).toBe(ports[1])
    expect(new Set(ports).size).toBe(2)
  })
})

describe('an answer', () => {
  const packed = { 'Content-Encoding': 'gzip' }

  it.each<[string, Record<string, string>, string | Buffer, string]>([
    ['whole', {}, '[]', '200 []'],
    ['without a body', {}, '', '200 '],
    ['packed, though that was not asked for', packed, gzipSync('[]'), '200 []'],
    ['packed and empty', packed, '', '200 '],
    ['with the word that it is not packed', { 'Content-Encoding': 'identity' }, '[]', '200 []'],
    ['in the largest size', {}, 'a'.repeat(largestBody), `200 ${'a'.repeat(largestBody)}`],
  ])('may come %s', async (_, headers, body, expected) => {
    expect(await askOf((_message, response) => void response.writeHead(200, headers).end(body))).toBe(expected)
  })

  it.each<[string, Record<string, string>, string | Buffer, string]>([
    ['too large', {}, 'a'.repeat(largestBody + 1), 'too-large'],
    ['too large once unpacked', packed, gzipSync('a'.repeat(largestBody + 1)), 'too-large'],
    ['packed wrongly', packed, '[]', 'encoding'],
    ['packed in another way', { 'Content-Encoding': 'br' }, '[]', 'encoding'],
  ])('may not be %s', async (_, headers, body, problem) => {
    expect(await askOf((_message, response) => void response.writeHead(200, headers).end(body))).toBe(problem)
  })

  it.each<[string, string, string]>([
    ['cut by its length', 'HTTP/1.1 200 \r\nContent-Length: 9\r\n\r\n[', 'network ECONNRESET'],
    ['cut between its pieces', 'HTTP/1.1 200 \r\nTransfer-Encoding: chunked\r\n\r\n1\r\n[\r\n', 'network ECONNRESET'],
    ['cut within its headers', 'HTTP/1.1 200 \r\nContent-', 'network ECONNRESET'],
    ['cut before it began', '', 'network ECONNRESET'],
    ['too large by its own word', `HTTP/1.1 200 \r\nContent-Length: ${largestBody + 1}\r\n\r\n[`, 'too-large'],
    ['not HTTP', 'hello\r\n\r\n', 'protocol HPE_INVALID_CONSTANT'],
    ['another protocol', 'HTTP/1.1 101 \r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n', 'protocol 101'],
  ])('is none when it is %s', async (_, bytes, problem) => {
    expect(await askOf((_message, response) => void response.socket?.end(bytes))).toBe(problem)
  })
})

describe('where no answer comes', () => {
  it('a port where nobody listens refuses', async () => {
    expect(await ask(`http://127.0.0.1:${await closedPort()}`)).toBe('network ECONNREFUSED')
  })

  it('the signal ends the wait', async () => {
    const server = await startSilentServer()
    servers.push(server)
    const stop = new AbortController()
    const asking = ask(server.url, requestFor('scopes'), stop.signal)
    setTimeout(() => stop.abort(), 10)
    expect(await asking).toBe('deadline')
  })

  it('a signal that came before lets nothing be sent', async () => {
    let requests = 0
    const server = await startLoopbackServer((_, response) => {
      requests += 1
      response.end()
    })
    servers.push(server)
    expect(await ask(server.url, requestFor('scopes'), AbortSignal.abort())).toBe('deadline')
    expect(requests).toBe(0)
  })
})
