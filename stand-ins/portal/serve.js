import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { demoClientId } from './clients.js'
import { demoKey } from './keys.js'
import { listOfFaults, misbehaviourOf } from './misbehaviours.js'
import { startContractPortal } from './server.js'
import { newestVersion } from './versions.js'

/** @import { Image } from './rate-limits.js' */

const usage = `node stand-ins/portal/serve.js [--port 8080] [--host 127.0.0.1] [--version ${newestVersion}] [--image community|standard]
    [--published-sample] [--wrap-list] [--tls-key key.pem --tls-cert cert.pem]
    [--misbehave 'PLACE=FAULT[,PARAMETER=VALUE]…[,times=N]']…
node stand-ins/portal/serve.js --list    the faults with their parameters`

try {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8080' },
      host: { type: 'string', default: '127.0.0.1' },
      version: { type: 'string', default: newestVersion },
      image: { type: 'string', default: 'community' },
      'published-sample': { type: 'boolean', default: false },
      'wrap-list': { type: 'boolean', default: false },
      'tls-key': { type: 'string' },
      'tls-cert': { type: 'string' },
      misbehave: { type: 'string', multiple: true, default: [] },
      list: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) console.log(usage)
  else if (values.list) console.log(listOfFaults())
  else {
    const { version, 'tls-key': key, 'tls-cert': cert } = values
    const portal = await startContractPortal({
      version,
      image: imageOf(values.image),
      mode: values['published-sample'] ? 'published-sample' : 'portal',
      wrapList: values['wrap-list'],
      host: values.host,
      port: portOf(values.port),
      misbehaviours: values.misbehave.map(misbehaviourOf),
      ...(key === undefined || cert === undefined ? {} : { tls: { key: readFileSync(key), cert: readFileSync(cert) } }),
    })
    console.log(greetingOf(version, portal.url))
  }
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`)
  process.exitCode = 1
}

/**
 * What to do with the portal, for the person who started it.
 * @param {string} version
 * @param {string} url
 */
function greetingOf(version, url) {
  const options = `--portal ${url} --required files:read`
  // PowerShell may take `--` for its own, so that npm would read the options itself.
  return [
    `Stand-in portal ${version} at ${url}`,
    `API key    ${demoKey}`,
    `client ID  ${demoClientId}`,
    'To run the action against it, in another terminal:',
    `  DOCSPACE_API_KEY=${demoKey} npm run demo -- ${options}`,
    'The same in PowerShell:',
    `  $env:DOCSPACE_API_KEY='${demoKey}'; node scripts/demo.js ${options}`,
  ].join('\n')
}

/**
 * @param {string} text
 * @throws {TypeError}
 */
function portOf(text) {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new TypeError(`--port must be a number from 0 to 65535, not '${text}'`)
  }
  return port
}

/**
 * @param {string} name
 * @returns {Image}
 */
function imageOf(name) {
  if (name === 'community' || name === 'standard') return name
  throw new TypeError(`'${name}' is not a valid image: write community or standard`)
}
