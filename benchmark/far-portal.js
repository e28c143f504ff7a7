import { alternate } from './alternate.js'
import { startArtifactService } from './artifact-services.js'
import { actionWithChecks, portalWith } from './checks.js'
import { inNewFolders, ownProgram } from './contenders.js'
import { startDelayingRelay } from './delaying-relay.js'
import { spreadText, tableOf } from './markdown.js'
import { measureTime } from './measure.js'
import { startPortal } from './portals.js'
import { uploading } from './whole-step.js'

/** @import { Contender } from './contenders.js' */
/** @import { RunningPortal } from './portals.js' */

/** Each way, in milliseconds: a round trip of 100 is what lies between continents. */
const delay = 50

/**
 * What distance costs over TLS, in round trips: the same program through a relay that delays and through one that does
 * not, and the difference divided by the time of one round trip.
 * @param {number} rounds
 * @param {{ tls: { key: string, cert: string }, file: string }} certificates
 * @returns {Promise<string>} Markdown
 */
export async function farPortalTable(rounds, { tls, file }) {
  const { scopes, keys = [] } = portalWith(9)
  const portal = await startPortal({ tls, scopes, keys })
  const service = await startArtifactService()
  const port = Number(new URL(portal.url).port)
  const relays = [await startDelayingRelay(port, 0), await startDelayingRelay(port, delay)]
  try {
    const trusting = { NODE_EXTRA_CA_CERTS: file }
    const programsAt = (/** @type {string} */ url) => [
      uploading('**the action**', url, {}, { ...trusting, ...service.environment }),
      ...programs(url, scopes, trusting),
    ]
    const [near = [], far = []] = relays.map((relay) => programsAt(`https://127.0.0.1:${relay.port}`))
    const times = await alternate([...near, ...far], rounds)
    const rows = []
    for (const [index, contender] of far.entries()) {
      const away = times.get(contender)
      const here = times.get(near[index] ?? contender)
      if (away === undefined || here === undefined) continue
      const { connections, requests } = await arrivingFrom(contender, portal)
      const roundTrips = (away.median - here.median) / (2 * delay)
      rows.push([contender.name, spreadText(here), spreadText(away), roundTrips.toFixed(1), connections, requests])
    }
    return tableOf(['program', 'near, ms', `${2 * delay} ms away, ms`, 'round trips', 'connections', 'requests'], rows)
  } finally {
    for (const relay of relays) await relay.close()
    await portal.close()
    await service.close()
  }
}

/**
 * @param {string} url
 * @param {ReturnType<typeof portalWith>['scopes']} scopes
 * @param {Record<string, string>} trusting
 */
function programs(url, scopes, trusting) {
  return [
    actionWithChecks('**the action**, `upload-artifact: false`', url, 0, scopes, trusting),
    actionWithChecks('**the action**, `upload-artifact: false`, everything checked', url, 4, scopes, trusting),
    ownProgram(
      'exchange and list, a connection for each',
      new URL('./connection-for-each-request.js', import.meta.url),
      url,
      trusting,
    ),
  ]
}

/**
 * @param {Contender} contender
 * @param {RunningPortal} portal
 */
async function arrivingFrom(contender, portal) {
  const before = await portal.arrived()
  await inNewFolders(contender, measureTime)
  const after = await portal.arrived()
  return {
    connections: String(after.connections - before.connections),
    requests: String(after.requests - before.requests),
  }
}
