import { alternate, peakMemoryOf } from './alternate.js'
import { action, curlAndJq, inNewFolders, nodeWith, ownProgram, sample } from './contenders.js'
import { spreadText, tableOf } from './markdown.js'
import { measureTime } from './measure.js'
import { startPortal } from './portals.js'

/** @import { Contender } from './contenders.js' */

const fourRequests = new URL('./four-requests.js', import.meta.url)
const columns = ['program', 'http, ms', 'of the sample', 'https, ms', 'of the sample', 'peak memory, MB']

/**
 * The action without its upload beside its alternatives, over http and over https.
 * @param {number} rounds
 * @param {{ tls: { key: string, cert: string }, file: string }} certificates
 * @returns {Promise<string>} Markdown
 */
export async function startUpTable(rounds, { tls, file }) {
  const trusting = { NODE_EXTRA_CA_CERTS: file }
  const plain = await compare({}, rounds, (real) => [curlAndJq(real), ...programs(real, {}), undefined], {})
  const secure = await compare(
    { tls },
    rounds,
    (real) => [
      curlAndJq(real, { CA_FILE: file }),
      ...programs(real, trusting),
      action('the same, with the authority as `ca-certificate`', real, { 'ca-certificate': file }),
    ],
    trusting,
  )
  const rows = [...secure].map(([name, cells]) => {
    const [time = '', part = ''] = plain.get(name) ?? []
    return [name, time, part, ...cells]
  })
  return tableOf(columns, rows)
}

/**
 * @param {string} real address of a portal
 * @param {Record<string, string>} variables
 */
function programs(real, variables) {
  return [
    ownProgram('the four requests of the action, and nothing else', fourRequests, real, variables),
    action('**the action**, `upload-artifact: false`', real, {}, variables),
  ]
}

/**
 * @param {{ tls?: { key: string, cert: string } }} options of the portals
 * @param {number} rounds
 * @param {(real: string) => Array<Contender | undefined>} choose
 * @param {Record<string, string>} variables for the sample
 * @returns {Promise<Map<string, string[]>>} time, part of the sample's, and memory, by the name of the program
 */
async function compare(options, rounds, choose, variables) {
  const portals = [await startPortal(options), await startPortal({ ...options, mode: 'published-sample' })]
  try {
    const [real = '', sampled = ''] = portals.map(({ url }) => url)
    const published = sample('the published sample ¹', sampled, variables)
    const present = choose(real).filter((contender) => contender !== undefined)
    const times = await alternate([nodeWith('bare Node', ['-e', '0']), published, ...present], rounds)
    /** @type {Map<string, string[]>} */
    const cells = new Map()
    for (const [contender, spread] of times) {
      const part = (spread.median / (times.get(published)?.median ?? Number.NaN)).toFixed(2)
      const memory = contender.name === 'curl and jq' ? '' : (await peakMemoryOf(contender)).toFixed(0)
      cells.set(contender.name, [spreadText(spread), part, memory])
    }
    return cells
  } finally {
    for (const portal of portals) await portal.close()
  }
}

/**
 * What a real portal does with the request of the published sample.
 * @returns {Promise<string>} the end of a sentence about it
 */
export async function answerToSample() {
  const portal = await startPortal({})
  try {
    await inNewFolders(sample('the published sample', portal.url), measureTime)
    return 'accepted it'
  } catch (error) {
    const [, status] = /answered with (\d+)/.exec(String(error)) ?? []
    return status === undefined ? 'did not respond' : `returned ${status}`
  } finally {
    await portal.close()
  }
}
