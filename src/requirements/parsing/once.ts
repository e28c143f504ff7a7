/** Finds something out about a thing once, however often it is asked for. */
export function once<Thing extends object, Found>(find: (thing: Thing) => Found): (thing: Thing) => Found {
  const known = new WeakMap<Thing, { readonly found: Found }>()
  return (thing) => {
    const { found } = known.get(thing) ?? { found: find(thing) }
    known.set(thing, { found })
    return found
  }
}
