import { nginxPage } from './answers/nginx.js'
import { RequestReader, UnreadableRequest } from './request-reader.js'
import { resourceOf } from './resources.js'
import { Wire } from './wire.js'
/** @import { Socket } from 'node:net' */
/** @import { Misbehaviours } from './misbehaviours.js' */
/** @import { PortalState } from './options.js' */
/** @import { PortalRequest } from './request-reader.js' */

/**
 * Answers the requests of one connection, in turn, until it is gone.
 * @param {object} parts
 * @param {number} parts.number
 * @param {Socket} parts.socket
 * @param {Socket} parts.tcp the same, or the one below the encryption
 * @param {PortalState} parts.state
 * @param {Misbehaviours} parts.misbehaviours
 * @param {PortalRequest[]} parts.requests where every request is noted
 */
export function serveConnection({ number, socket, tcp, state, misbehaviours, requests }) {
  const reader = new RequestReader(number)
  const gone = new AbortController()
  let isAnswering = false

  socket.on('close', () => gone.abort())
  socket.on('error', () => socket.destroy())
  socket.on('data', (chunk) => {
    reader.add(chunk)
    void answerAll()
  })

  async function answerAll() {
    if (isAnswering) return
    isAnswering = true
    try {
      for (let request = reader.next(); request !== undefined; request = reader.next()) await answer(request)
    } catch (error) {
      if (error instanceof UnreadableRequest) await refuse()
      else if (!socket.destroyed) throw error
    } finally {
      isAnswering = false
    }
  }

  /** @param {PortalRequest} request */
  async function answer(request) {
    requests.push(request)
    const resource = resourceOf(request)
    const honest = () => resource.answer(state, request)
    const wire = new Wire({ request, state, socket, tcp, closed: gone.signal, honest })
    const misbehave = misbehaviours.take(resource.name)
    await (misbehave === undefined ? wire.send(honest()) : misbehave(wire))
  }

  async function refuse() {
    const unread = { method: 'GET', path: '/', headers: { connection: 'close' }, body: '', connection: number, at: 0 }
    const wire = new Wire({ request: unread, state, socket, tcp, closed: gone.signal, honest: () => nginxPage(400) })
    await wire.send(wire.honest())
  }
}
