import { distance } from 'fastest-levenshtein'
import { code, message } from '../text/message.ts'
import type { GivenInputs } from './given-inputs.ts'
import type { InputProblems, InputRemark } from './invalid-input.ts'

/** A name that is further from every input's, in letters, is of something else. */
const maxDistance = 2
/** Comparing takes time by the square of the length, and no input's name comes near this. */
const maxCompared = 40

/**
 * Finds inputs with a misspelled name: the runner passes on whatever `with:` contains. Where the input that was meant is
 * at its default, what was asked for would not be done, and that is a problem.
 * @returns a warning for each of the others
 */
export function noteMisspelledInputs<Name extends string>(
  problems: InputProblems,
  values: GivenInputs<Name>,
): InputRemark[] {
  return values.unknownNames().flatMap((name): InputRemark[] => {
    const meant = findNearest(name.toLowerCase(), values.names)
    if (meant === undefined) return []
    if (values.text(meant) === values.defaultOf(meant)) {
      problems.note(
        name,
        name.toLowerCase() === meant
          ? message`The variable ${code(`INPUT_${name}`)} is not read. Write its name in capitals: ${code(`INPUT_${meant.toUpperCase()}`)}.`
          : message`${code(name)} is not an input of this action. ${code(meant)}, which you probably meant, is not set. Correct the name.`,
      )
      return []
    }
    const text = message`${code(name)} is not an input of this action, so it has no effect. If you meant ${code(meant)}: it is set as well. Remove one of them.`
    return [{ level: 'warning', title: name, text }]
  })
}

function findNearest<Name extends string>(name: string, names: readonly Name[]): Name | undefined {
  if (name.length > maxCompared) return undefined
  let nearest: Name | undefined
  let least = maxDistance + 1
  for (const input of names) {
    const letters = distance(name, input)
    if (letters >= least) continue
    nearest = input
    least = letters
  }
  return nearest
}
