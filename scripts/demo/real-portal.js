import { makeTemporaryFolder } from '../../stand-ins/runner/folders.js'
import { runVisibly, withoutProxy } from './run-visibly.js'
import { showHeading, showInputs, showResults } from './showing.js'

/**
 * Runs the action once against a real portal.
 * @param {string} portalUrl
 * @param {Record<string, string>} checks the inputs that say what is checked
 * @returns {Promise<number>} the exit code of the action
 * @throws {Error} when the key is not in the environment, or this Node is too old
 */
export async function tryPortal(portalUrl, checks) {
  const isLocal = isOnThisMachine(portalUrl)
  if (!isLocal && !supportsProxies()) {
    throw new Error(
      `A real portal needs Node 24.5 or later, since older versions ignore a proxy, and this is ${process.version}. ` +
        'On Linux and Windows `npm ci` brings one; elsewhere install Node 24.',
    )
  }
  const key = process.env.DOCSPACE_API_KEY
  if (!key)
    throw new Error('Put an API key of the portal, one with *:read, into the environment variable DOCSPACE_API_KEY.')

  showHeading(`The action, run once against ${withoutUserInfo(portalUrl)}`)
  const inputs = { 'portal-url': portalUrl, ...checks, 'upload-artifact': 'false' }
  showInputs({ ...inputs, 'portal-url': withoutUserInfo(portalUrl), 'api-key': '***' })
  const run = await runVisibly(
    `${makeTemporaryFolder('demo')}/run`,
    { ...inputs, 'api-key': key },
    isLocal ? withoutProxy : {},
  )
  showResults(run)
  return run.exitCode ?? 1
}

/**
 * Whether a portal is at a loopback address, which no proxy is used for.
 * @param {string} portalUrl
 */
function isOnThisMachine(portalUrl) {
  return URL.canParse(portalUrl) && ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(portalUrl).hostname)
}

function supportsProxies() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  return major > 24 || (major === 24 && minor >= 5)
}

/**
 * The action refuses an address with user info and keeps it out of its log; so does this.
 * @param {string} portalUrl
 */
function withoutUserInfo(portalUrl) {
  return portalUrl.replace(/[^/]*@/, '***@')
}
