import { existsSync } from 'node:fs'
import path from 'node:path'
import { runnerEnvironment } from '../stand-ins/runner/environment.js'
import { alternate, peakMemoryOf } from './alternate.js'
import { startArtifactService } from './artifact-services.js'
import { action, contender, nodeProgram, programsAreThere, sample } from './contenders.js'
import { spreadText, tableOf } from './markdown.js'
import { startPortal } from './portals.js'

/** @import { Contender } from './contenders.js' */

/** Where to get what the action is compared with; it is no part of this project. */
export const howToCompare = `UPLOAD_ARTIFACT is not set, so the whole step is not compared. To compare it, outside of this folder:
    git clone --depth 1 --branch v7 https://github.com/actions/upload-artifact
    export UPLOAD_ARTIFACT=$PWD/upload-artifact/dist/upload/index.js`

const columns = ['program', 'processes', 'whole step, ms', 'ratio', 'peak memory, MB']

/**
 * What a user pays for a step: the action as it comes, upload included, beside what does the same without it: the published
 * sample, a gate in jq and `actions/upload-artifact`, one after another. All of them ask portals of one kind, and store
 * with one service.
 * @param {number} rounds
 * @returns {Promise<string>} Markdown
 */
export async function wholeStepTable(rounds) {
  const portals = [await startPortal({}), await startPortal({ mode: 'published-sample' })]
  const service = await startArtifactService()
  try {
    const [real = '', sampled = ''] = portals.map(({ url }) => url)
    const withUpload = uploading('**the action**', real, {}, service.environment)
    const without = action('**the action**, `upload-artifact: false`', real)
    const instead = insteadOfIt(sampled, service.environment)
    const contenders = instead === undefined ? [withUpload, without] : [instead, withUpload, without]
    const times = await alternate(contenders, rounds)
    const rows = []
    for (const [each, spread] of times) {
      const whole = instead && times.get(instead)
      const ratio = whole === undefined ? '' : (spread.median / whole.median).toFixed(2)
      const memory = each === instead ? '' : (await peakMemoryOf(each)).toFixed(0)
      rows.push([each.name, each === instead ? '3' : '1', spreadText(spread), ratio, memory])
    }
    return tableOf(columns, rows)
  } finally {
    for (const portal of portals) await portal.close()
    await service.close()
  }
}

/**
 * The action with its upload, under another name each time, as names are unique within a run.
 * @param {string} name
 * @param {string} url
 * @param {Record<string, string>} inputs
 * @param {Record<string, string>} variables those of a job that has an artifact service, and others
 * @returns {Contender}
 */
export function uploading(name, url, inputs, variables) {
  const first = action(name, url, inputs)
  return {
    name,
    command: (folders) => {
      const all = { 'upload-artifact': 'true', 'artifact-name': nextName(), ...inputs }
      return action(name, url, all, variables).command(folders)
    },
    done: (outputs) => first.done(outputs) && (outputs['artifact-id'] ?? '') !== '',
  }
}

let names = 0
function nextName() {
  names += 1
  return `scopes-${names}`
}

/**
 * @param {string} url
 * @param {Record<string, string>} variables
 * @returns {Contender | undefined} undefined where UPLOAD_ARTIFACT does not name the bundle of that action
 * @throws {Error} when a part of it is not there
 */
function insteadOfIt(url, variables) {
  const bundle = process.env.UPLOAD_ARTIFACT
  if (bundle === undefined || bundle === '') return undefined
  if (!existsSync(bundle)) throw new Error(`UPLOAD_ARTIFACT names ${bundle}, which does not exist.`)
  if (!programsAreThere(['sh', 'jq'])) throw new Error('The gate beside the action needs sh and jq.')
  const gate = path.join(import.meta.dirname, 'gate.sh')
  return contender(
    'the published sample ¹, a gate in jq, and `actions/upload-artifact`',
    (folders) => [
      ...[sample('', url).command(folders)].flat(),
      { ...nodeProgram(folders, [gate], { REQUIRED: 'files:read rooms:read' }), program: 'sh' },
      {
        ...nodeProgram(folders, [path.resolve(bundle)], {}),
        environment: { ...runnerEnvironment(folders, {}), ...uploadInputs(), ...variables },
      },
    ],
    ({ scopes, 'artifact-id': id }) => scopes !== undefined && id !== undefined,
  )
}

/** The inputs of `actions/upload-artifact`, with their defaults. */
function uploadInputs() {
  return {
    INPUT_NAME: nextName(),
    INPUT_PATH: 'scopes.json',
    'INPUT_IF-NO-FILES-FOUND': 'warn',
    'INPUT_COMPRESSION-LEVEL': '6',
    INPUT_OVERWRITE: 'false',
    'INPUT_INCLUDE-HIDDEN-FILES': 'false',
    INPUT_ARCHIVE: 'true',
  }
}
