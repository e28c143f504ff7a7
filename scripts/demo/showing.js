/** @import { ActionRun } from '../../stand-ins/runner/run-action.js' */

/** @param {string} text */
export function showHeading(text) {
  console.log(`\n${text}\n${'='.repeat(text.length)}`)
}

/**
 * What a workflow would contain.
 * @param {Record<string, string>} inputs
 */
export function showInputs(inputs) {
  console.log('\nwith:')
  for (const [name, value] of Object.entries(inputs)) if (value !== '') console.log(`  ${name}: ${value}`)
  console.log('\nlog:')
}

/**
 * What the run left behind.
 * @param {ActionRun} run
 */
export function showResults({ exitCode, signal, outputs, summaryFile }) {
  console.log('\noutputs:')
  for (const [name, value] of Object.entries(outputs)) console.log(`  ${name}=${value}`)
  console.log('\nfiles:')
  const files = { snapshot: outputs['snapshot-path'], report: outputs['report-path'], 'job summary': summaryFile }
  for (const [name, file] of Object.entries(files)) console.log(`  ${name}: ${file || 'not written'}`)
  console.log(`\nexit code: ${exitCode ?? signal}`)
}
