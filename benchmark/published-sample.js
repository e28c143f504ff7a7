import { appendFileSync } from 'node:fs'

/**
 * What the portal's documentation shows, as a step of a workflow: one request with the key, and the list as an output. A
 * real portal answers it with 403, because it wants the key exchanged for a signature first.
 */

const { PORTAL_URL = '', API_KEY = '', GITHUB_OUTPUT = '' } = process.env
const response = await fetch(`${PORTAL_URL}/api/2.0/scopes`, { headers: { Authorization: `Bearer ${API_KEY}` } })
if (response.ok) {
  const body = /** @type {any} */ (await response.json())
  appendFileSync(GITHUB_OUTPUT, `scopes=${JSON.stringify(Array.isArray(body) ? body : body.response)}\n`)
} else {
  console.error(`answered with ${response.status}`)
  process.exitCode = 1
}
