import { distance } from 'fastest-levenshtein'
import { named } from '../text/visible.ts'
import { defaults, inputNames } from './defaults.ts'

/** A name that is further from every input's, in letters, is of something else. */
const furthest = 2

/** Comparing takes time by the square of the length, and no input's name comes near this. */
const longestCompared = 40

/** A variable that was probably meant as an input: the runner hands on what `with:` holds, whatever `action.yml` says. */
export interface MisspeltInput {
  readonly name: string
  readonly told: string
  /** Whether the input that was meant is not set either, so that what was asked for is not done. */
  readonly unheard: boolean
}

/**
 * Finds inputs with a misspelt name.
 * @param unknown names of variables that no input has, as an input's name is written
 * @param givenTo the value of an input, empty where it is not set
 */
export function findMisspeltInputs(unknown: readonly string[], givenTo: (input: string) => string): MisspeltInput[] {
  return unknown.flatMap((name) => {
    const meant = nearestInput(name)
    if (meant === undefined) return []
    const value = givenTo(meant).trim()
    const unheard = value === '' || value === (defaults as Readonly<Record<string, string>>)[meant]
    return [
      {
        name: named(name),
        told: unheard
          ? `is not an input of this action, and ${meant}, which was probably meant, is not set. Correct the name.`
          : `There is no input ${named(name)}, so it has no effect. If ${meant} was meant: it is set as well. Take one of them out.`,
        unheard,
      },
    ]
  })
}

function nearestInput(name: string): string | undefined {
  if (name.length > longestCompared) return undefined
  let nearest: string | undefined
  let least = furthest + 1
  for (const input of inputNames) {
    const letters = distance(name, input)
    if (letters >= least) continue
    nearest = input
    least = letters
  }
  return nearest
}
