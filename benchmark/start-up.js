import { alternate, peakMemoryOf } from './alternate.js'
import { action, curlAndJq, inNewFolders, nodeWith, ownProgram } from './contenders.js'
import { spreadText, tableOf } from './markdown.js'
import { measureTime } from './measure.js'
import { startPortal } from './portals.js'

/** @import { Contender } from './contenders.js' */
/** @import { Spread } from './statistics.js' */

const sampleProgram = new URL('./published-sample.js', import.meta.url)
const columns = ['program', 'whole process, ms', 'of the sample', 'of bare Node', 'peak memory, MB']

/**
 * The action beside its alternatives, over http and over https.
 * @param {number} rounds
 * @param {{ tls: { key: string, cert: string }, file: string }} certificates
 * @returns {Promise<string>} Markdown
 */
export async function startUpTables(rounds, { tls, file }) {
  const trusting = { NODE_EXTRA_CA_CERTS: file }
  const plain = await compare({}, rounds, ({ real, sample }) => ({
    published: ownProgram('published sample ¹', sampleProgram, sample),
    others: [curlAndJq(real), action('**the action**', real)],
  }))
  const secure = await compare({ tls }, rounds, ({ real, sample }) => ({
    published: ownProgram('published sample ¹', sampleProgram, sample, trusting),
    others: [
      curlAndJq(real, { CA_FILE: file }),
      action('**the action**, `NODE_EXTRA_CA_CERTS`', real, {}, trusting),
      action('**the action**, `ca-certificate`', real, { 'ca-certificate': file }),
    ],
  }))
  return `Over http:\n\n${plain}\n\nOver https, with a private certificate authority:\n\n${secure}`
}

/**
 * @param {{ tls?: { key: string, cert: string } }} options of the portals
 * @param {number} rounds
 * @param {(urls: { real: string, sample: string }) => { published: Contender, others: Array<Contender | undefined> }} choose
 */
async function compare(options, rounds, choose) {
  const portals = [await startPortal(options), await startPortal({ ...options, mode: 'published-sample' })]
  try {
    const [real = '', sample = ''] = portals.map(({ url }) => url)
    const { published, others } = choose({ real, sample })
    const bare = nodeWith('bare Node', ['-e', '0'])
    const present = others.filter((contender) => contender !== undefined)
    const times = await alternate([bare, published, ...present], rounds)
    const rows = []
    for (const [contender, spread] of times) {
      const part = (/** @type {Contender} */ other) => ratio(spread, times.get(other))
      const memory = contender.name === 'curl and jq' ? '' : (await peakMemoryOf(contender)).toFixed(0)
      rows.push([contender.name, spreadText(spread), part(published), part(bare), memory])
    }
    if (present.length < others.length) rows.push(['curl and jq', 'not installed here', '', '', ''])
    return tableOf(columns, rows)
  } finally {
    for (const portal of portals) await portal.close()
  }
}

/**
 * @param {Spread} spread
 * @param {Spread | undefined} other
 */
function ratio(spread, other) {
  return other === undefined ? '' : (spread.median / other.median).toFixed(2)
}

/**
 * What a real portal says to the published sample.
 * @returns {Promise<string>} as the sample tells it
 */
export async function answerToSample() {
  const portal = await startPortal({})
  try {
    await inNewFolders(ownProgram('published sample', sampleProgram, portal.url), measureTime)
    return 'accepted'
  } catch (error) {
    return /answered with \d+/.exec(String(error))?.[0] ?? 'not answered'
  } finally {
    await portal.close()
  }
}
