import { demoKey, startContractPortal } from '../../stand-ins/portal/index.js'
import { makeTemporaryFolder } from '../../stand-ins/runner/folders.js'
import { runVisibly, withoutProxy } from './run-visibly.js'
import { showHeading, showInputs, showResults } from './showing.js'

/** @import { ActionRun } from '../../stand-ins/runner/run-action.js' */

/**
 * @typedef {object} Scene
 * @property {string} title
 * @property {string} folder
 * @property {Record<string, string>} inputs in addition to those that every scene has
 * @property {{ exitCode: number, result: string, reason: string }} expected
 */

/** @type {Scene[]} */
const scenes = [
  {
    title: 'A portal that offers everything required',
    folder: 'everything-there',
    inputs: {
      'required-scopes': 'files:read rooms:read|rooms:write',
      'required-endpoints': 'GET /api/2.0/people/@self',
    },
    expected: { exitCode: 0, result: 'passed', reason: '' },
  },
  {
    title: 'The same portal, with a scope required that it does not offer',
    folder: 'scope-missing',
    inputs: { 'required-scopes': 'files:read contacts:read' },
    expected: { exitCode: 1, result: 'failed', reason: 'missing-scopes' },
  },
]

/**
 * Runs every scene against a stand-in for a portal.
 * @returns {Promise<number>} the exit code: 0 when each ended as it should
 */
export async function demonstrate() {
  const folder = makeTemporaryFolder('demo')
  const portal = await startContractPortal()
  const surprises = []
  try {
    for (const [index, { title, folder: name, inputs, expected }] of scenes.entries()) {
      showHeading(`${index + 1}. ${title}`)
      const all = { 'portal-url': portal.url, 'api-key': demoKey, 'upload-artifact': 'false', ...inputs }
      showInputs(all)
      const run = await runVisibly(`${folder}/${name}`, all, withoutProxy)
      showResults(run)
      surprises.push(...differences(run, expected).map((difference) => `${index + 1}. ${difference}`))
    }
  } finally {
    await portal.close()
  }
  showHeading(surprises.length === 0 ? 'Both runs ended as they should.' : 'Something did not end as it should:')
  for (const surprise of surprises) console.log(surprise)
  console.log(`Everything they wrote is in ${folder}`)
  return surprises.length === 0 ? 0 : 1
}

/**
 * @param {ActionRun} run
 * @param {Scene['expected']} expected
 */
function differences({ exitCode, outputs }, expected) {
  const found = { exitCode, result: outputs.result, reason: outputs['failure-reason'] }
  return JSON.stringify(found) === JSON.stringify(expected)
    ? []
    : [`expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`]
}
