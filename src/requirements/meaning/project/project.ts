/**
 * What the files of a project know of each other. Each file gives a summary (`file-summary.ts`), which replaces its last one;
 * `modules.ts` says what a name means by what a file imports, `declared-types.ts` which types names have (found in the text by
 * `type-patterns.ts`), and `env-files.ts` reads variables of the environment.
 */

import { firstValues, hole, joinValues, namesApi, type Reference, type Value } from '../values.ts'
import { DeclaredTypes } from './declared-types.ts'
import {
  addByName,
  areSame,
  type CalleeParameter,
  type ClassSummary,
  type FileSummary,
  forgetByName,
  isPassedFor,
  isSeen,
  isVisible,
  keyOfClass,
  keyOfPassed,
  mayBeOf,
  type NamedValues,
  nameIn,
  type PassedArgument,
  type Wrapper,
} from './file-summary.ts'
import {
  folderOf,
  isImported,
  isOfModule,
  mayBeImported,
  type NameUse,
  nearest,
  packagesOf,
  stemOf,
  wordOf,
} from './modules.ts'

const maxReferences = 8

/** All that extend one class are passed the same. */
const maxSubclasses = 8

/** What files know of each other: constants, functions, clients with a base, variables of the environment. */
export class Project {
  readonly types = new DeclaredTypes()
  readonly #wrappers = new Map<string, Wrapper[]>()
  readonly #constants = new Map<string, NamedValues[]>()
  readonly #clients = new Map<string, NamedValues[]>()
  readonly #passed = new Map<string, PassedArgument[]>()
  readonly #classes = new Map<string, ClassSummary[]>()
  /** The names of classes by what they extend. */
  readonly #extending = new Map<string, Set<string>>()
  readonly #imports = new Map<string, ReadonlySet<string>>()
  readonly #environment = new Map<string, Value[]>()
  #fresh = new Set<string>()
  /** What each file told last, by name, to see what is new. */
  readonly #told = new Map<string, Map<string, string>>()

  /** Replaces what a file told when it was read before. */
  update(file: string, { constants, clients, wrappers, passed, classes, imports }: FileSummary): void {
    this.#imports.set(file, imports)
    const before = this.#told.get(file) ?? new Map<string, string>()
    for (const name of before.keys()) {
      forgetByName(this.#constants, name, file)
      forgetByName(this.#clients, name, file)
      forgetByName(this.#wrappers, name, file)
      forgetByName(this.#passed, name, file)
      forgetByName(this.#classes, name, file)
    }
    const now = new Map<string, string>()
    for (const [name, constant] of constants) addByName(this.#constants, name, constant, now)
    for (const [name, client] of clients) addByName(this.#clients, name, client, now)
    for (const [name, wrapper] of wrappers) addByName(this.#wrappers, name, wrapper, now)
    for (const [name, thing] of passed) addByName(this.#passed, keyOfPassed(name), thing, now)
    for (const [name, summary] of classes) {
      addByName(this.#classes, keyOfClass(name), summary, now)
      for (const base of summary.bases) this.#extending.set(base, (this.#extending.get(base) ?? new Set()).add(name))
    }
    this.#told.set(file, now)
    for (const name of new Set([...before.keys(), ...now.keys()]))
      if (before.get(name) !== now.get(name)) {
        this.#fresh.add(name)
        // What extends a class may be given what that one keeps.
        if (name.startsWith(keyOfPassed('')) || this.#passed.has(keyOfPassed(nameIn(name))))
          for (const { bases } of this.#classes.get(keyOfClass(nameIn(name))) ?? [])
            for (const base of bases) this.#fresh.add(keyOfPassed(base))
      }
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
    for (const key of this.#passed.keys()) {
      const name = nameIn(key)
      if (/^[A-Z]/.test(name)) names.add(name)
      for (const { bases } of this.#classes.get(keyOfClass(name)) ?? []) for (const base of bases) names.add(base)
    }
    for (const [name, values] of this.#environment) if (values.some(namesApi)) names.add(name)
    return names
  }

  /** The functions of a name that a file means: its own, else those it imports, else the only one. */
  wrappersFor(use: NameUse): readonly Wrapper[] {
    const all = this.#wrappers.get(use.name) ?? []
    return this.#meant(
      all.filter(({ file }) => isOfPackage(file, use)),
      use,
      true,
    )
  }

  clientsNamed(name: string): readonly NamedValues[] {
    return this.#clients.get(name) ?? []
  }

  clientBase(use: NameUse): readonly Value[] | undefined {
    const clients = this.clientsNamed(use.name)
    const seen = use.isOwn === true ? clients.filter((client) => isVisible(client, use)) : clients
    return this.#meant(seen, use, false)[0]?.values
  }

  /** All that a file has of a name which is imported from it. */
  linked(use: NameUse): Record<'constants' | 'clients', readonly NamedValues[]> & { wrappers: readonly Wrapper[] } {
    const { name } = use
    return {
      constants: linked(this.constantsNamed(name), use),
      clients: linked(this.clientsNamed(name), use),
      wrappers: linked(this.#wrappers.get(name) ?? [], use),
    }
  }

  /** What code gives for a parameter: to its function, or to a class that extends its own and has no constructor. */
  passedFor(parameter: CalleeParameter, depth = 0): readonly PassedArgument[] {
    const own = this.passedTo(parameter.called).filter(
      (given) => isPassedFor(given, parameter) && this.#isMeant(given, parameter),
    )
    if (!parameter.isClass || depth > 1) return own
    const below = [...(this.#extending.get(parameter.called) ?? [])].slice(0, maxSubclasses)
    return [
      ...own,
      ...below.flatMap((called) =>
        (this.#classes.get(keyOfClass(called)) ?? []).some(({ parameters }) => parameters === undefined)
          ? this.passedFor({ ...parameter, called }, depth + 1)
          : [],
      ),
    ]
  }

  /** Whether the function or class of a parameter is the one that code means which gives something to one of this name. */
  #isMeant({ file: by, ofPackage }: PassedArgument, { called, file, isClass }: CalleeParameter): boolean {
    if (!isOfPackage(file, { ofPackage, file: by })) return false
    return isClass ? this.isClassMeant(called, file, by) : mayBeImported(file, by, this.importsOf(by))
  }

  /** Whether the class of a name that stands in one file is the one that another file means. */
  isClassMeant(name: string, file: string, by: string): boolean {
    if (!this.types.hasClass(name, file)) return true
    const imported = this.types.hasClass(name, by) ? by : this.types.importOf(name, by)
    const isOther = imported !== undefined && imported !== file && this.types.hasClass(name, imported)
    // A class of these may have parts in several files.
    if (isOther) return /\.(?:cs|swift)$/.test(file)
    const classes = this.#classes.get(keyOfClass(name)) ?? []
    if (classes.length < 2 || !classes.some((known) => known.file === file)) return true
    const found = this.#meant(classes, { name, file: by, imports: this.importsOf(by) }, true)
    return nearest(found, by).some((known) => known.file === file)
  }

  passedTo(name: string): readonly PassedArgument[] {
    return this.#passed.get(keyOfPassed(name)) ?? []
  }

  constantsNamed(name: string): readonly NamedValues[] {
    return this.#constants.get(name) ?? []
  }

  /** The names of the classes that say that they extend one. */
  extending(name: string): ReadonlySet<string> {
    return this.#extending.get(name) ?? new Set()
  }

  importsOf(file: string): ReadonlySet<string> {
    return this.#imports.get(file) ?? new Set()
  }

  isPassed(name: string): boolean {
    return this.#passed.has(keyOfPassed(name))
  }

  classNamed(name: string): ClassSummary | undefined {
    return this.#classes.get(keyOfClass(name))?.[0]
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
    { owner, name, file, isEnvironment, isOwn, types, from, of }: Reference,
    imports: ReadonlySet<string>,
  ): readonly Value[] | undefined {
    if (isEnvironment) return this.#environment.get(name)
    const all = this.constantsNamed(name)
    const seen =
      types !== undefined
        ? all.filter(({ owners }) => isSeen(owners, types))
        : of !== undefined
          ? all.filter((constant) => this.#mayBeField(constant, of, file))
          : all
    const known = isOwn === true ? seen.filter((constant) => isVisible(constant, { file, imports })) : seen
    const owned =
      owner === undefined
        ? []
        : known.filter(({ owners, file: from }) => owners.includes(owner) || stemOf(from) === owner)
    if (owned.length === 0 && file.endsWith('.swift') && !mayBeOf(owner, name)) return undefined
    const found = this.#meant(owned.length > 0 ? owned : known, { name, file, imports, from }, owned.length > 0)
    return found.length === 0 ? undefined : found.flatMap(({ values }) => values)
  }

  /** Whether a constant may be a field of a class in a file: what another class has is none. */
  #mayBeField({ file: from, owners }: NamedValues, of: string, file: string): boolean {
    const classes = owners.filter((owner) => this.types.isClass(owner))
    if (file.endsWith('.go') && classes.includes(of)) return folderOf(from) === folderOf(file)
    return classes.length === 0 || classes.some((name) => this.types.isShape(name) || this.types.isRelated(name, of))
  }

  /**
   * Of several things of one name those that a file means: its own, else those it imports, else the only one there is.
   * @param isLoose whether several that nothing tells apart all count
   */
  #meant<Thing extends { readonly file: string }>(
    all: readonly Thing[],
    use: NameUse,
    isLoose: boolean,
  ): readonly Thing[] {
    const { name, file, imports } = use
    const exact = linked(all, use)
    if (exact.length > 0 || isOfModule(use)) return exact
    const things = use.from === undefined ? all : all.filter((thing) => this.types.mayLead(use, thing.file))
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
}

/** Whether a file of Go may be of the package that stands before a name: one of another folder, which may be called otherwise. */
function isOfPackage(path: string, { ofPackage, file }: Pick<NameUse, 'ofPackage' | 'file'>): boolean {
  return ofPackage === undefined || stemOf(path) === ofPackage || folderOf(path) !== folderOf(file)
}

function linked<Thing extends { readonly file: string }>(things: readonly Thing[], use: NameUse): readonly Thing[] {
  return use.from === undefined ? [] : things.filter((thing) => isImported(thing.file, use))
}
