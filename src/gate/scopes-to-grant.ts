import { sortedNames } from '../scopes/scope.ts'
import type { Required } from './required.ts'

/**
 * What a person grants an app so that it can do all that is required: of an alternative that nothing else satisfies
 * one member, reading where that is enough. Names that the portal does not offer are left out, since no app can be made
 * with them.
 */
export function scopesToGrant(required: readonly Required[], offered: ReadonlySet<string>): string[] {
  const single = required.filter(({ anyOf }) => anyOf.length === 1).flatMap(({ anyOf }) => anyOf)
  const granted = new Set(single.filter((name) => offered.has(name)))
  for (const { anyOf } of required) {
    if (anyOf.some((name) => granted.has(name))) continue
    const choices = anyOf.filter((name) => offered.has(name))
    const choice = choices.find((name) => name.endsWith(':read')) ?? choices[0]
    if (choice !== undefined) granted.add(choice)
  }
  return sortedNames(granted)
}
