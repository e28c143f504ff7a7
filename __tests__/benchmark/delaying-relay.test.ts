import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { buffer, text } from 'node:stream/consumers'
import { afterEach, describe, expect, it } from '@jest/globals'
import { startDelayingRelay } from '../../benchmark/delaying-relay.js'
import { closedPort } from '../../stand-ins/network/loopback-server.ts'

type Relay = Awaited<ReturnType<typeof startDelayingRelay>>

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

/** What lies behind the relay. A side that has said everything still listens. */
async function startFar(answer: (socket: Socket) => unknown): Promise<number> {
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    socket.on('error', () => {})
    answer(socket)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  closing.push(() => new Promise((resolve) => server.close(resolve)))
  return (server.address() as { port: number }).port
}

async function startRelay(port: number, delay: number): Promise<Relay> {
  const relay = await startDelayingRelay(port, delay)
  closing.push(relay.close)
  return relay
}

async function connectTo({ port }: Relay, allowHalfOpen = false): Promise<Socket> {
  const socket = connect({ host: '127.0.0.1', port, allowHalfOpen })
  socket.on('error', () => {})
  await once(socket, 'connect')
  closing.push(async () => socket.destroy())
  return socket
}

/** Unlike `once`, for a connection that is reset too. */
function closed(socket: Socket): Promise<unknown> {
  return new Promise((resolve) => socket.once('close', resolve))
}

describe.each([0, 5])('a relay that delays by %i ms', (delay) => {
  it('carries bytes whole and in order, both ways', async () => {
    const relay = await startRelay(await startFar((socket) => socket.pipe(socket)), delay)
    const near = await connectTo(relay)
    const sent = Array.from({ length: 50 }, () => randomBytes(20_000))
    for (const bytes of sent) near.write(bytes)
    near.end()
    expect((await buffer(near)).equals(Buffer.concat(sent))).toBe(true)
  })

  it('keeps connections apart', async () => {
    const relay = await startRelay(await startFar((socket) => socket.pipe(socket)), delay)
    const all = await Promise.all(['one', 'two', 'three'].map(async (name) => (await connectTo(relay)).end(name)))
    expect(await Promise.all(all.map((near) => text(near)))).toEqual(['one', 'two', 'three'])
  })

  it('passes on that the near side has said everything, and then the answer', async () => {
    const relay = await startRelay(await startFar(async (socket) => socket.end(`heard ${await text(socket)}`)), delay)
    const near = await connectTo(relay)
    near.end('a question')
    expect(await text(near)).toBe('heard a question')
  })

  it('passes on that the far side has said everything, and then what the near side still says', async () => {
    const heard = Promise.withResolvers<string>()
    const relay = await startRelay(
      await startFar((socket) => {
        socket.end('welcome')
        heard.resolve(text(socket))
      }),
      delay,
    )
    const near = await connectTo(relay, true)
    expect(await text(near)).toBe('welcome')
    near.end('and goodbye')
    expect(await heard.promise).toBe('and goodbye')
  })

  it('ends the near side where nobody listens on the far one', async () => {
    const near = await connectTo(await startRelay(await closedPort(), delay))
    near.write('a question')
    await closed(near.resume())
  })

  it('ends the near side after the far one has broken off', async () => {
    const far = Promise.withResolvers<Socket>()
    const near = await connectTo(await startRelay(await startFar(far.resolve), delay))
    const socket = await far.promise
    socket.write('half an ans')
    const [bytes] = await once(near, 'data')
    expect(String(bytes)).toBe('half an ans')
    socket.resetAndDestroy()
    await closed(near)
  })

  it('ends the far side after the near one has broken off, and serves the next', async () => {
    const sockets: Socket[] = []
    const port = await startFar((socket) => sockets.push(socket.pipe(socket)))
    const relay = await startRelay(port, delay)
    const near = await connectTo(relay)
    near.write('a question')
    await once(near, 'data')
    near.resetAndDestroy()
    const [socket] = sockets
    if (socket?.closed === false) await closed(socket)
    expect(await text((await connectTo(relay)).end('the next'))).toBe('the next')
  })

  it('ends what is open when it is closed, and listens no longer', async () => {
    const relay = await startDelayingRelay(await startFar((socket) => socket.pipe(socket)), delay)
    const near = await connectTo(relay)
    near.write('a question')
    await once(near, 'data')
    const ended = closed(near)
    await relay.close()
    await ended
    const late = connect({ host: '127.0.0.1', port: relay.port })
    const [error] = await once(late, 'error')
    expect(error).toMatchObject({ code: 'ECONNREFUSED' })
  })
})
