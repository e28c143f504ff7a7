/** Finds something out about a thing once, however often it is asked for. */
export function memoize<Thing extends object, Found>(find: (thing: Thing) => Found): (thing: Thing) => Found {
  const all = new WeakMap<Thing, { readonly found: Found }>()
  return (thing) => {
    const known = all.get(thing)
    if (known !== undefined) return known.found
    const found = find(thing)
    all.set(thing, { found })
    return found
  }
}
