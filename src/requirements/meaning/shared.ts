import { impliedType } from '../lexing/tokens.ts'
import { isImported, isOfModule, type Use, wordOf } from './links.ts'
import { TypeIndex } from './type-index.ts'
import { firstValues, hole, joinValues, namesApi, type Parameter, type Reference, type Value } from './values.ts'

/** How a function says which method it sends. */
export type MethodSource =
  | { readonly kind: 'known'; readonly methods: readonly string[] }
  | { readonly kind: 'unknown' }
  /** As its caller says; where the caller says nothing, the fallback. */
  | { readonly kind: 'parameter'; readonly parameter: Parameter; readonly fallback: string | undefined }

/** A function that makes an address out of its arguments, or sends a request to one. */
export interface Wrapper {
  readonly id: string
  readonly file: string
  readonly urls: readonly Value[]
  /** Undefined where it only makes the address. */
  readonly method: MethodSource | undefined
  /** What it is a member of: a class, or an object by its name. */
  readonly owner?: Owner | undefined
  /** How many arguments it takes, where its language is strict in it. */
  readonly takes?: { readonly least: number; readonly most: number }
  /** Where it has the whole path, if its caller says the method alone. */
  readonly place?: Place | undefined
}

export interface Owner {
  readonly name: string
  readonly isClass: boolean
}

/** A line of a file. */
export interface Place {
  readonly file: string
  readonly line: number
}

/** A text that has a name. */
export interface Constant {
  readonly file: string
  readonly owners: readonly string[]
  readonly values: readonly Value[]
}

/** What one file tells the others, by name. */
export interface Told {
  readonly constants: readonly (readonly [name: string, constant: Constant])[]
  /** Clients that put something before every address that they are given. */
  readonly clients: readonly (readonly [name: string, client: Constant])[]
  readonly wrappers: readonly (readonly [name: string, wrapper: Wrapper])[]
}

const maxReferences = 8
const maxConstantsOfOneName = 50

/** What files know of each other: constants, functions, clients with a base, variables of the environment. */
export class Shared {
  readonly types = new TypeIndex()
  readonly #wrappers = new Map<string, Wrapper[]>()
  readonly #constants = new Map<string, Constant[]>()
  readonly #clients = new Map<string, Constant[]>()
  readonly #environment = new Map<string, Value[]>()
  #fresh = new Set<string>()
  /** What each file told, by name, to see what is new. */
  readonly #told = new Map<string, Map<string, string>>()

  /** Takes down what a file tells, instead of what it told when it was read before. */
  tell(file: string, { constants, clients, wrappers }: Told): void {
    const before = this.#told.get(file) ?? new Map<string, string>()
    for (const name of before.keys()) {
      forget(this.#constants, name, file)
      forget(this.#clients, name, file)
      forget(this.#wrappers, name, file)
    }
    const now = new Map<string, string>()
    for (const [name, constant] of constants) add(this.#constants, name, constant, now)
    for (const [name, client] of clients) add(this.#clients, name, client, now)
    for (const [name, wrapper] of wrappers) add(this.#wrappers, name, wrapper, now)
    this.#told.set(file, now)
    for (const name of new Set([...before.keys(), ...now.keys()]))
      if (before.get(name) !== now.get(name)) this.#fresh.add(name)
  }

  addEnvironment(name: string, value: Value): void {
    this.#environment.set(name, firstValues([...(this.#environment.get(name) ?? []), value]))
    this.#fresh.add(name)
  }

  /** The names under which something was learned since this was last asked. */
  takeFresh(): Set<string> {
    const fresh = this.#fresh
    this.#fresh = new Set()
    return fresh
  }

  /** The names of what has the portal's API in it, by which a file that does not name the API may still use it. */
  namesOfBases(): Set<string> {
    const names = new Set<string>()
    for (const [name, things] of [...this.#constants, ...this.#clients])
      if (things.some(({ values }) => values.some(namesApi))) names.add(wordOf(name))
    for (const [name, wrappers] of this.#wrappers)
      if (wrappers.some(({ urls }) => urls.some(namesApi))) names.add(wordOf(name))
    for (const [name, values] of this.#environment) if (values.some(namesApi)) names.add(name)
    return names
  }

  /** The functions of a name that a file means: its own, else those it imports, else the only one. */
  wrappersFor(use: Use): readonly Wrapper[] {
    return meant(this.#wrappers.get(use.name) ?? [], use, true)
  }

  clientsNamed(name: string): readonly Constant[] {
    return this.#clients.get(name) ?? []
  }

  clientBase(use: Use): readonly Value[] | undefined {
    return meant(this.#clients.get(use.name) ?? [], use, false)[0]?.values
  }

  /** All that a file has of a name which is imported from it. */
  linked(use: Use): Record<'constants' | 'clients', readonly Constant[]> & { wrappers: readonly Wrapper[] } {
    const { name } = use
    return {
      constants: linked(this.#constants.get(name) ?? [], use),
      clients: linked(this.#clients.get(name) ?? [], use),
      wrappers: linked(this.#wrappers.get(name) ?? [], use),
    }
  }

  /** A value with every constant of other files put in. */
  resolve(values: Value[], imports: ReadonlySet<string>, depth = 0): Value[] {
    if (!values.some((value) => value.some((piece) => piece.kind === 'hole' && piece.reference !== undefined)))
      return values
    return firstValues(
      values.flatMap((value) =>
        joinValues(
          value.map((piece) => {
            if (piece.kind !== 'hole' || piece.reference === undefined) return [[piece]]
            const found = depth < maxReferences ? this.#find(piece.reference, imports) : undefined
            return found === undefined ? hole(piece.name) : this.resolve([...found], imports, depth + 1)
          }),
        ),
      ),
    )
  }

  #find(
    { owner, name, file, isEnvironment, isOwn, types, from }: Reference,
    imports: ReadonlySet<string>,
  ): readonly Value[] | undefined {
    if (isEnvironment) return this.#environment.get(name)
    const all = this.#constants.get(name) ?? []
    const seen = types === undefined ? all : all.filter(({ owners }) => isSeen(owners, types))
    const known = isOwn === true ? seen.filter((constant) => isVisible(constant, { file, imports })) : seen
    const owned =
      owner === undefined
        ? []
        : known.filter(({ owners, file: from }) => owners.includes(owner) || stemOf(from) === owner)
    if (owned.length === 0 && file.endsWith('.swift') && !mayBeOf(owner, name)) return undefined
    const found = meant(owned.length > 0 ? owned : known, { name, file, imports, from }, owned.length > 0)
    return found.length === 0 ? undefined : found.flatMap(({ values }) => values)
  }
}

/** Whether a member of Swift may be a constant of a type that is not named: of an object, but not of another type. */
function mayBeOf(owner: string | undefined, name: string): boolean {
  if (owner === undefined || owner === impliedType) return true
  return /^[a-z_]/.test(owner) && /url|uri|base|host|api|path|prefix|endpoint/i.test(name)
}

function isSeen(owners: readonly string[], types: ReadonlySet<string>): boolean {
  return owners.length === 0 || owners.some((owner) => types.has(owner))
}

const knownKeys = new WeakMap<object, string>()

/** All that is said of a thing. */
function keyOfThing(thing: object): string {
  const key = knownKeys.get(thing) ?? JSON.stringify(thing)
  knownKeys.set(thing, key)
  return key
}

function add<Thing extends object>(
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

function forget<Thing extends { readonly file: string }>(
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

const knownStems = new Map<string, string>()

/**
 * `constants` of `src/common/constants.ts`, `common` of `src/common/index.ts`, and of a file of Go the folder, which is
 * its package.
 */
export function stemOf(path: string): string {
  const known = knownStems.get(path)
  if (known !== undefined) return known
  // They are asked for again and again, but are few.
  if (knownStems.size > 10_000) knownStems.clear()
  const stem = findStem(path)
  knownStems.set(path, stem)
  return stem
}

function findStem(path: string): string {
  const parts = path.replace(/\\/g, '/').split('/')
  const [stem = ''] = (parts.at(-1) ?? '').split('.')
  if (path.endsWith('.go')) return parts.at(-2) ?? stem
  return stem === 'index' || stem === '__init__' ? (parts.at(-2) ?? stem) : stem
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

/** Whether a name can be used without its class: it has none, or the file declares, extends or imports it. */
function isVisible({ file: from, owners }: Constant, { file, imports }: Pick<Use, 'file' | 'imports'>): boolean {
  return from === file || owners.length === 0 || imports.has(stemOf(from)) || owners.some((owner) => imports.has(owner))
}

function linked<Thing extends { readonly file: string }>(things: readonly Thing[], use: Use): readonly Thing[] {
  return use.from === undefined ? [] : things.filter((thing) => isImported(thing.file, use))
}

/**
 * Of several things of one name those that a file means: its own, else those it imports, else the only one there is.
 * @param isLoose whether several that nothing tells apart all count
 */
function meant<Thing extends { readonly file: string }>(
  things: readonly Thing[],
  use: Use,
  isLoose: boolean,
): readonly Thing[] {
  const { name, file, imports } = use
  const exact = linked(things, use)
  if (exact.length > 0 || isOfModule(use)) return exact
  if (things.length < 2) return things
  const own = things.filter((thing) => thing.file === file)
  if (own.length > 0) return own
  const near = file.endsWith('.go') ? things.filter((thing) => folderOf(thing.file) === folderOf(file)) : []
  if (near.length > 0) return near
  const imported = things.filter((thing) => imports.has(stemOf(thing.file)))
  if (imported.length > 0) return imported
  const ofPackage = things.filter((thing) => packagesOf(thing.file).some((start) => imports.has(`${start}.${name}`)))
  if (ofPackage.length > 0) return ofPackage
  return isLoose || areSame(things) ? things : []
}

const knownToBeSame = new WeakMap<readonly object[], boolean>()

function areSame(things: readonly object[]): boolean {
  const known = knownToBeSame.get(things)
  if (known !== undefined) return known
  const are = new Set(things.map((thing) => JSON.stringify('values' in thing ? thing.values : thing))).size === 1
  knownToBeSame.set(things, are)
  return are
}

/** `com.acme.portal`, `acme.portal` and so on for `src/com/acme/portal/Client.kt`, whose names are imported without it. */
function packagesOf(path: string): string[] {
  if (!/\.(?:java|kts?)$/.test(path)) return []
  const parts = path.replace(/\\/g, '/').split('/').slice(0, -1).slice(-8)
  return parts.slice(0, -1).map((_, index) => parts.slice(index).join('.'))
}
