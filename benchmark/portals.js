import { fork } from 'node:child_process'
import { once } from 'node:events'

/** @import { PortalOptions } from '../stand-ins/portal/options.js' */

/**
 * @typedef {object} RunningPortal
 * @property {string} url
 * @property {() => Promise<{ requests: number, connections: number }>} arrived how many came since its start
 * @property {() => Promise<void>} close
 */

/**
 * Starts a portal in a process of its own.
 * @param {PortalOptions} options
 * @returns {Promise<RunningPortal>}
 */
export async function startPortal(options) {
  const child = fork(new URL('./portal-process.js', import.meta.url), { execArgv: [] })
  const ask = async (/** @type {object} */ message) => {
    const answer = once(child, 'message')
    child.send(message)
    const [{ url, requests, connections }] = await answer
    return { url: String(url), requests: Number(requests), connections: Number(connections) }
  }
  const { url } = await ask(options)
  return {
    url,
    arrived: () => ask({}),
    close: async () => {
      const exit = once(child, 'exit')
      child.disconnect()
      await exit
    },
  }
}
