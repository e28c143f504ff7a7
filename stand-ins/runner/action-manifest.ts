import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'

/** The folder that holds `action.yml`: the project itself, as a runner checks it out. */
export const actionFolder = path.resolve(import.meta.dirname, '..', '..')

/**
 * The variables with which a runner hands the inputs over: `INPUT_<NAME>`, upper case, dashes kept. An input that is not
 * given gets its default from `action.yml`; one without a default is not set at all.
 *
 * @param given values by input name
 * @param expressions what the runner would put for a default that is an expression, by the default's text
 * @throws Error for a name that `action.yml` does not declare, so that no test passes because of a misspelt one
 */
export function inputVariables(
  given: Record<string, string>,
  expressions: Record<string, string>,
): Record<string, string> {
  const defaults = inputDefaults()
  const unknown = Object.keys(given).filter((name) => !defaults.has(name))
  if (unknown.length > 0) throw new Error(`action.yml declares no input ${unknown.join(', ')}`)
  const variables: Record<string, string> = {}
  for (const [name, fallback] of defaults) {
    const value = given[name] ?? (fallback === undefined ? undefined : (expressions[fallback] ?? fallback))
    if (value !== undefined) variables[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = value
  }
  return variables
}

function inputDefaults(): Map<string, string | undefined> {
  const manifest: unknown = parse(readFileSync(path.join(actionFolder, 'action.yml'), 'utf8'))
  const inputs = isRecord(manifest) ? manifest.inputs : undefined
  if (!isRecord(inputs)) throw new Error('action.yml has no inputs')
  return new Map(
    Object.entries(inputs).map(([name, input]) => {
      const fallback = isRecord(input) ? input.default : undefined
      return [name, fallback === undefined ? undefined : String(fallback)]
    }),
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
