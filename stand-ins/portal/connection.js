import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { RequestReader, UnreadableRequest } from './request-reader.js'
import { resourceOf } from './resources.js'
import { bytesOf } from './response.js'
import { nginxPage } from './responses/nginx.js'

/** @import { PortalResponse } from './response.js' */
/** @import { Misbehaviours } from './misbehaviours.js' */
/** @import { PortalState } from './options.js' */
/** @import { PortalRequest } from './request-reader.js' */
/** @import { Socket } from 'node:net' */

/**
 * Responds to the requests of one connection, in turn, until it is gone.
 * @param {object} parts
 * @param {number} parts.number
 * @param {Socket} parts.socket
 * @param {Socket} parts.tcp the same, or the one below the encryption
 * @param {PortalState} parts.state
 * @param {Misbehaviours} parts.misbehaviours
 * @param {PortalRequest[]} parts.requests where every request is recorded
 */
export function serveConnection({ number, socket, tcp, state, misbehaviours, requests }) {
  const reader = new RequestReader(number)
  const gone = new AbortController()
  let isResponding = false

  socket.on('close', () => gone.abort())
  socket.on('error', () => socket.destroy())
  socket.on('data', (chunk) => {
    reader.add(chunk)
    void respondToAll()
  })

  async function respondToAll() {
    if (isResponding) return
    isResponding = true
    try {
      for (let request = reader.next(); request !== undefined; request = reader.next()) await respond(request)
    } catch (error) {
      if (error instanceof UnreadableRequest) await refuse()
      else if (!socket.destroyed) throw error
    } finally {
      isResponding = false
    }
  }

  /** @param {PortalRequest} request */
  async function respond(request) {
    requests.push(request)
    const resource = resourceOf(request)
    const honest = () => resource.respond(state, request)
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

/**
 * One request and the wire for the response, honest or not. Everything that waits here is rejected when the connection
 * ends; the connection expects that.
 */
export class Wire {
  #socket
  #tcp
  #closed
  #honest

  /**
   * @param {object} parts
   * @param {PortalRequest} parts.request
   * @param {PortalState} parts.state
   * @param {Socket} parts.socket the socket to write on, encrypted where the portal serves https
   * @param {Socket} parts.tcp the TCP socket below it
   * @param {AbortSignal} parts.closed aborted when the connection is gone
   * @param {() => PortalResponse} parts.honest makes the response that the request deserves
   */
  constructor({ request, state, socket, tcp, closed, honest }) {
    this.request = request
    this.state = state
    this.#socket = socket
    this.#tcp = tcp
    this.#closed = closed
    this.#honest = honest
  }

  /** The response that the request deserves. */
  honest() {
    return this.#honest()
  }

  /**
   * Sends a whole response.
   * @param {PortalResponse} response
   */
  async send(response) {
    const closes = this.request.headers.connection?.toLowerCase() === 'close'
    await this.write(bytesOf(closes ? closing(response) : response, this.request))
    if (closes) this.end()
  }

  /**
   * Sends bytes as they are, and waits where the other side does not take them.
   * @param {string | Buffer} bytes
   */
  async write(bytes) {
    this.#closed.throwIfAborted()
    if (!this.#socket.write(bytes)) await once(this.#socket, 'drain', { signal: this.#closed })
  }

  /** @param {number} milliseconds */
  async wait(milliseconds) {
    await pause(milliseconds, undefined, { signal: this.#closed })
  }

  /** Says nothing more for as long as the connection lasts. */
  async beSilent() {
    this.#closed.throwIfAborted()
    await once(this.#closed, 'abort')
  }

  /** Ends the connection in the orderly way, once everything was sent. */
  end() {
    this.#socket.end()
  }

  /** Resets the connection. */
  reset() {
    this.#tcp.resetAndDestroy()
    this.#socket.destroy()
  }
}

/**
 * @param {PortalResponse} response
 * @returns {PortalResponse}
 */
function closing(response) {
  const headers = response.headers.map(
    /** @returns {[string, string]} */
    ([name, value]) => [name, name === 'Connection' ? 'close' : value],
  )
  return { ...response, headers }
}
