import { parseArgs } from 'node:util'
import { demonstrate } from './demo/demonstration.js'
import { tryPortal } from './demo/real-portal.js'

/** Shows the built action at work, with nothing installed: against a stand-in for a portal, or against a real one. */

const usage = `Usage:
  npm run demo                                      against a stand-in for a portal, started for this
  npm run demo -- --portal URL [--required SCOPES]  against a real portal, with its API key in DOCSPACE_API_KEY`

process.exitCode = await start()

async function start() {
  try {
    const { values } = parseArgs({ options: { portal: { type: 'string' }, required: { type: 'string' } } })
    if (values.portal !== undefined) return await tryPortal(values.portal, values.required ?? 'none')
    if (values.required === undefined) return await demonstrate()
    throw new Error('--required needs --portal.')
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    console.error(usage)
    return 2
  }
}
