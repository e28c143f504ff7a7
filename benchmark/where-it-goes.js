import path from 'node:path'
import { alternate } from './alternate.js'
import { action, nodeWith, ownProgram } from './contenders.js'
import { spreadText, tableOf } from './markdown.js'
import { startPortal } from './portals.js'

/** @import { Spread } from './statistics.js' */

const entry = path.resolve(import.meta.dirname, '..', 'dist', 'index.js')

/**
 * Where the time of the action goes: whole processes that each do more of what it does.
 * @param {number} rounds
 * @param {{ tls: { key: string, cert: string }, file: string }} certificates
 * @returns {Promise<string>} Markdown
 */
export async function whereItGoesTable(rounds, { tls, file }) {
  const plain = await stagesAt({}, 'node:http', rounds, {})
  const secure = await stagesAt({ tls }, 'node:https', rounds, { NODE_EXTRA_CA_CERTS: file })
  const rows = [...plain].map(([name, spread]) => {
    const other = secure.get(name)
    return [name, spreadText(spread), other === undefined ? '' : spreadText(other)]
  })
  return tableOf(['whole process, ms', 'http', 'https'], rows)
}

/**
 * @param {{ tls?: { key: string, cert: string } }} options of the portal
 * @param {string} client the part of Node that makes the requests
 * @param {number} rounds
 * @param {Record<string, string>} trusting
 * @returns {Promise<Map<string, Spread>>}
 */
async function stagesAt(options, client, rounds, trusting) {
  const portal = await startPortal(options)
  try {
    const times = await alternate(
      [
        nodeWith('bare Node', ['-e', '0']),
        nodeWith('Node that reads and parses the entry file, and runs nothing', ['--check', entry]),
        nodeWith('Node that loads its own client for the protocol', ['-e', `require('${client}')`]),
        nodeWith('Node that loads `node:crypto`', ['-e', "require('node:crypto')"]),
        nodeWith('Node that calls global `fetch`, with nothing to fetch', ['-e', "fetch('data:,')"]),
        ownProgram(
          'the four requests of the action, and nothing else',
          new URL('./four-requests.js', import.meta.url),
          portal.url,
          trusting,
        ),
        action('**the action**', portal.url, {}, trusting),
      ],
      rounds,
    )
    return new Map([...times].map(([{ name }, spread]) => [name, spread]))
  } finally {
    await portal.close()
  }
}
