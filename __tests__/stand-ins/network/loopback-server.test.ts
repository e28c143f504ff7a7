import { once } from 'node:events'
import { connect } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { expect, it } from '@jest/globals'
import { createAuthority } from '../../../stand-ins/network/authority.ts'
import { closedPort, startTcpServer, startTlsFront } from '../../../stand-ins/network/loopback-server.ts'

it('finds a closed port, which no server that listens on any free port can get', async () => {
  const port = await closedPort()
  const [error] = await once(connect({ host: '127.0.0.1', port }), 'error')
  expect(error).toMatchObject({ code: 'ECONNREFUSED' })
  expect(port).toBeLessThan(1024)
})

it('speaks TLS in front of a plain server, and ends the connection with it', async () => {
  const authority = await createAuthority()
  const plain = await startTcpServer((socket) => socket.once('data', (bytes) => socket.end(`heard ${bytes}`)))
  const front = await startTlsFront(await authority.issue(), plain.port)
  const client = connectTls({ host: '127.0.0.1', port: front.port, ca: authority.certificate })
  client.write('hello')
  const [bytes] = await once(client, 'data')
  await once(client, 'close')
  await Promise.all([front.close(), plain.close()])
  expect(String(bytes)).toBe('heard hello')
})

it('ends a connection over TLS where nobody listens behind', async () => {
  const authority = await createAuthority()
  const front = await startTlsFront(await authority.issue(), await closedPort())
  const client = connectTls({ host: '127.0.0.1', port: front.port, ca: authority.certificate }).on('error', () => {})
  await new Promise((resolve) => client.once('close', resolve))
  await front.close()
  expect(client.destroyed).toBe(true)
})
