import { appendFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/**
 * The requests that the action makes, over the same two connections, and nothing else: no inputs, no judging, no files.
 * What the action takes beyond it is its own doing.
 */

const { PORTAL_URL = '', API_KEY = '', GITHUB_OUTPUT = '' } = process.env
// An import of this would load a part of Node for WebSockets too, as the bundle does not.
const client = createRequire(import.meta.url)(PORTAL_URL.startsWith('https:') ? 'node:https' : 'node:http')
const lanes = [1, 2].map(() => new client.Agent({ keepAlive: true, maxSockets: 1 }))
const [list, courtesy] = lanes
const authorization = `Bearer ${API_KEY}`

const beside = [
  ask(courtesy, '/api/2.0/settings/version/build', {}),
  ask(courtesy, '/api/2.0/keys/@self', { authorization }),
]
const { response: signature } = await ask(list, '/api/2.0/security/oauth2/token', { authorization })
const scopes = await ask(list, '/api/2.0/scopes', { authorization, 'x-signature': signature })
await Promise.all(beside)
appendFileSync(GITHUB_OUTPUT, `scopes=${JSON.stringify(scopes)}\n`)
process.exit()

/**
 * @param {unknown} agent
 * @param {string} path
 * @param {Record<string, string>} headers
 * @returns {Promise<any>}
 */
function ask(agent, path, headers) {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(PORTAL_URL)
    const options = { agent, hostname, port, path, headers: { accept: 'application/json', ...headers } }
    const outgoing = client.get(options, (/** @type {import('node:http').IncomingMessage} */ incoming) => {
      let body = ''
      incoming.setEncoding('utf8').on('data', (text) => {
        body += text
      })
      incoming.on('end', () => resolve(JSON.parse(body)))
    })
    outgoing.on('error', reject)
  })
}
