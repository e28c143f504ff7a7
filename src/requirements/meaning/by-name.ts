/** More things of one name are ignored. */
const maxThings = 50
const knownKeys = new WeakMap<object, string>()

/** Equal for things that have the same content. */
function keyOfThing(thing: object): string {
  const key = knownKeys.get(thing) ?? JSON.stringify(thing)
  knownKeys.set(thing, key)
  return key
}

/**
 * Keeps a thing under its name, unless the same is there.
 * @param told what one file shares, by name, to see what changes when it is read again
 */
export function addByName<Thing extends object>(
  things: Map<string, Thing[]>,
  name: string,
  thing: Thing,
  told: Map<string, string>,
): void {
  const known = things.get(name) ?? []
  const key = keyOfThing(thing)
  if (known.length >= maxThings || known.some((other) => keyOfThing(other) === key)) return
  things.set(name, [...known, thing])
  told.set(name, `${told.get(name) ?? ''}${key}`)
}

/** Forgets what a file shared under a name. */
export function forgetByName<Thing extends { readonly file: string }>(
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
