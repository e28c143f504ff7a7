import { inputNames } from './defaults.ts'
import type { InputRemark } from './inputs.ts'
import type { InputProblems } from './invalid-input.ts'

/**
 * Looks for inputs with a misspelt name. Where the input that was meant is not set either, that is a problem: a check
 * would be left out in silence. What compares names is loaded only where there is a variable that is no input's.
 * @returns a warning for each of the others
 */
export async function noteMisspeltInputs(
  problems: InputProblems,
  environment: NodeJS.ProcessEnv,
): Promise<InputRemark[]> {
  const variables = Object.keys(environment).filter((variable) => variable.startsWith('INPUT_'))
  const names = variables.map((variable) => variable.slice('INPUT_'.length).toLowerCase())
  const unknown = names.filter((name) => !inputNames.includes(name))
  if (unknown.length === 0) return []
  const { findMisspeltInputs } = await import('./misspelt-inputs.ts')
  const found = findMisspeltInputs(unknown, (input) => environment[`INPUT_${input.toUpperCase()}`] ?? '')
  for (const { name, told } of found.filter(({ unheard }) => unheard)) problems.note(name, told)
  return found
    .filter(({ unheard }) => !unheard)
    .map(({ name, told }): InputRemark => ({ level: 'warning', input: name, text: told }))
}
