import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { bytesOf } from './answer.js'
/** @import { Socket } from 'node:net' */
/** @import { Answer } from './answer.js' */
/** @import { PortalState } from './options.js' */
/** @import { PortalRequest } from './request-reader.js' */

/**
 * One request and the wire to answer it on, in whatever way. Everything that waits here ends with the connection, by
 * rejecting; the connection expects that.
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
   * @param {() => Answer} parts.honest makes the answer that the request deserves
   */
  constructor({ request, state, socket, tcp, closed, honest }) {
    this.request = request
    this.state = state
    this.#socket = socket
    this.#tcp = tcp
    this.#closed = closed
    this.#honest = honest
  }

  /** The answer that the request deserves. */
  honest() {
    return this.#honest()
  }

  /**
   * Sends a whole answer.
   * @param {Answer} answer
   */
  async send(answer) {
    const closes = this.request.headers.connection?.toLowerCase() === 'close'
    await this.write(bytesOf(closes ? closing(answer) : answer, this.request))
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
 * @param {Answer} answer
 * @returns {Answer}
 */
function closing(answer) {
  const headers = answer.headers.map(
    /** @returns {[string, string]} */
    ([name, value]) => [name, name === 'Connection' ? 'close' : value],
  )
  return { ...answer, headers }
}
