import { setOutput } from '@actions/core'
import { Failure } from '../failure.ts'

/**
 * Writes outputs of the step.
 * @throws Failure `unwritable`
 */
export function writeOutputs(outputs: Readonly<Record<string, string>>): void {
  try {
    for (const [name, value] of Object.entries(outputs)) setOutput(name, value)
  } catch {
    throw new Failure(
      'unwritable',
      'The step’s outputs could not be written. The runner names the file in GITHUB_OUTPUT: check that it exists, and that the disk is not full.',
    )
  }
}
