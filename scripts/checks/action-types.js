import { parse } from 'yaml'

/** @import { ActionManifest } from '../../stand-ins/runner/action-manifest.js' */

/**
 * The inputs and outputs that `action.yml` has and `action-types.yml` has not, or the other way round.
 * @param {ActionManifest} manifest
 * @param {string} types the text of action-types.yml
 * @returns {string[]}
 */
export function untyped(manifest, types) {
  const typed = parse(types)
  return /** @type {const} */ (['inputs', 'outputs']).flatMap((section) => {
    const [names, typedNames] = [Object.keys(manifest[section]), Object.keys(typed[section] ?? {})]
    return [
      ...names.filter((name) => !typedNames.includes(name)).map((name) => `action-types.yml: ${section} lacks ${name}`),
      ...typedNames
        .filter((name) => !names.includes(name))
        .map((name) => `action-types.yml: action.yml has no ${name} in ${section}`),
    ]
  })
}
