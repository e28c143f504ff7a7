import { appendFileSync } from 'node:fs'
import { EOL } from 'node:os'
import { Failure } from '../failure.ts'
import type { RunContext } from '../run-context.ts'

/**
 * Writes outputs of the step, all at once. The toolkit opens the file anew for each, and loads `node:crypto` for it.
 * @throws Failure `unwritable`
 */
export function writeOutputs(
  outputs: Readonly<Record<string, string>>,
  { environment, secrets }: Pick<RunContext, 'environment' | 'secrets'>,
): void {
  const entries = Object.entries(outputs).map(([name, value]) => entryText(name, secrets.refuseIn(value)))
  try {
    const file = environment.GITHUB_OUTPUT
    if (!file) throw new Error('the runner named no file')
    appendFileSync(file, entries.join(''))
  } catch {
    throw new Failure(
      'unwritable',
      'The step’s outputs could not be written. The runner names the file in GITHUB_OUTPUT: check that it is set and can be written, and that the disk is not full.',
    )
  }
}

/** The form that a value of several lines may have. Its end is marked by a text that the value itself does not hold. */
function entryText(name: string, value: string): string {
  let end = 'end_of_output'
  while (value.includes(end)) end += '_'
  return `${name}<<${end}${EOL}${value}${EOL}${end}${EOL}`
}
