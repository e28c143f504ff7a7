import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** @import { AddressInfo, Socket } from 'node:net' */

/**
 * Makes a port of this machine as far away as another country: all that goes through arrives later, in both directions.
 * The kernel makes connections to it at once, which a far host would not, so what is sent first waits for the round trip
 * that TCP itself would have taken.
 * @param {number} port where it leads
 * @param {number} delay each way, in milliseconds
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 */
export async function startDelayingRelay(port, delay) {
  /** @type {Set<Socket>} */
  const sockets = new Set()
  const server = createServer({ noDelay: true, allowHalfOpen: true }, (near) => {
    const far = connect({ host: '127.0.0.1', port, noDelay: true, allowHalfOpen: true })
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.once('close', () => sockets.delete(socket))
    }
    const connected = performance.now() + 2 * delay
    pass(near, far, delay, connected)
    pass(far, near, delay, connected)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: /** @type {AddressInfo} */ (server.address()).port,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}

/**
 * What one side says, and that it has said everything or has broken off, reaches the other.
 * @param {Socket} from
 * @param {Socket} to
 * @param {number} delay
 * @param {number} connected when the connection would stand, in milliseconds of `performance.now()`
 */
function pass(from, to, delay, connected) {
  let order = Promise.resolve()
  const later = (/** @type {() => void} */ deliver) => {
    const due = Math.max(performance.now(), connected) + delay
    order = order.then(() => until(due)).then(deliver)
  }
  from.on('data', (bytes) => later(() => void to.write(bytes)))
  from.on('end', () => later(() => void to.end()))
  from.on('error', () => later(() => void to.destroy()))
}

/** @param {number} due */
async function until(due) {
  const left = due - performance.now()
  if (left > 0) await sleep(left)
}
