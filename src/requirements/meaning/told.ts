const maxConstantsOfOneName = 50
const knownKeys = new WeakMap<object, string>()

/** All that is said of a thing. */
function keyOfThing(thing: object): string {
  const key = knownKeys.get(thing) ?? JSON.stringify(thing)
  knownKeys.set(thing, key)
  return key
}

/** Takes down a thing under its name. */
export function add<Thing extends object>(
  things: Map<string, Thing[]>,
  name: string,
  thing: Thing,
  told: Map<string, string>,
): void {
  const known = things.get(name) ?? []
  const key = keyOfThing(thing)
  if (known.length >= maxConstantsOfOneName || known.some((other) => keyOfThing(other) === key)) return
  things.set(name, [...known, thing])
  told.set(name, `${told.get(name) ?? ''}${key}`)
}

/** Forgets what a file told under a name. */
export function forget<Thing extends { readonly file: string }>(
  things: Map<string, Thing[]>,
  name: string,
  file: string,
): void {
  const known = things.get(name)
  if (known !== undefined)
    things.set(
      name,
      known.filter((thing) => thing.file !== file),
    )
}
