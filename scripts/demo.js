import path from 'node:path'
import { parseArgs } from 'node:util'
import { demonstrate } from './demo/demonstration.js'
import { tryPortal } from './demo/real-portal.js'
import './end-with-reader.js'

/** Shows the built action at work, with nothing installed: against a stand-in for a portal, or against a real one. */

const usage = `Usage:
  npm run demo                              against a stand-in for a portal, started for this
  npm run demo -- --portal URL [options]    against a real portal, with its API key in DOCSPACE_API_KEY

Options for a real portal:
  --required SCOPES       scopes that it must offer, separated by spaces
  --requirements FILE     a file with scopes and requests
  --client-id ID          an OAuth app that must have been granted them too
  --baseline FILE         an earlier snapshot to compare with
  --ca-certificate FILE   certificates to trust in addition, as PEM`

const text = /** @type {const} */ ({ type: 'string' })

process.exitCode = await start()

async function start() {
  try {
    const { values } = parseArgs({
      options: {
        portal: text,
        required: text,
        requirements: text,
        'client-id': text,
        baseline: text,
        'ca-certificate': text,
        help: { type: 'boolean' },
      },
    })
    const { portal, help, ...others } = values
    if (help) {
      console.log(usage)
      return 0
    }
    if (portal !== undefined) return await tryPortal(portal, inputsOf(others))
    const [option] = Object.keys(others)
    if (option !== undefined) throw new Error(`--${option} needs --portal.`)
    return await demonstrate()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    console.error(usage)
    return 2
  }
}

/**
 * The inputs that options stand for. Files are meant from here, and not from the workspace that the run gets.
 * @param {Partial<Record<'required' | 'requirements' | 'client-id' | 'baseline' | 'ca-certificate', string>>} options
 * @returns {Record<string, string>}
 */
function inputsOf({ required, requirements, baseline, 'client-id': clientId, 'ca-certificate': certificate }) {
  const from = process.env.INIT_CWD ?? process.cwd()
  return {
    'required-scopes': required ?? 'none',
    ...(requirements !== undefined && { 'requirements-file': path.resolve(from, requirements) }),
    ...(clientId !== undefined && { 'client-id': clientId }),
    ...(baseline !== undefined && { baseline: path.resolve(from, baseline) }),
    ...(certificate !== undefined && { 'ca-certificate': path.resolve(from, certificate) }),
  }
}
