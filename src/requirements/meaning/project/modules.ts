import type { Link, Links } from '../../parsing/script-modules.ts'
import type { Node } from '../../parsing/syntax.ts'
import type { Evaluator } from '../evaluate.ts'
import { addTo, type Facts } from '../file-facts.ts'
import type { Reference } from '../values.ts'
import { meaningOf } from '../variables.ts'
import type { FileSummary, NamedValues, Wrapper } from './file-summary.ts'

/** What a name means where it is used. */
export interface NameUse {
  readonly name: string
  readonly file: string
  readonly imports: ReadonlySet<string>
  /** The file that it is imported from, as the import writes it; undefined where nothing says so. */
  readonly from?: string | undefined
  /** Whether it is a name alone, or a member of `this`: no field of another class has it. */
  readonly isOwn?: boolean
  /** Whether the file itself sets something of this name, or takes it as a parameter, which others that it imports may explain. */
  readonly declared?: 'set' | 'parameter' | undefined
  /** In Go the class whose member it is, which all files of its folder see. */
  readonly of?: string | undefined
  /** In Go the package before the name, `rest` of `rest.New()`, which is no name of its own. */
  readonly ofPackage?: string | undefined
}

/** A file with what it imports and exports. */
interface Linked {
  readonly path: string
  readonly imports: ReadonlySet<string>
  readonly links: Links | undefined
}

const ofDefault = 'default of '
const provided = 'provided '

/** The name under which is known what a framework hands in for a key. */
export function providedAs(key: string): string {
  return `${provided}${key}`
}

/** The name under which others know what a module exports without a name. */
function defaultOf(module: string): string {
  return `${ofDefault}${module.slice(module.lastIndexOf('/') + 1)}`
}

/** The name under which is known what a function makes, or what an object holds that it makes. */
export function calledAs(name: string, member?: string): string {
  return member === undefined ? `${name}()` : `${name}().${member}`
}

/** A word that a file likely has which uses a name. */
export function wordOf(name: string): string {
  const [whole = ''] = name.split('()')
  const word = whole.startsWith(provided) ? whole.slice(provided.length) : whole
  return word.startsWith(ofDefault) ? word.slice(ofDefault.length) || 'index' : word
}

/** What is called so, whatever a file imports. */
export function useAlone(name: string, { path: file, imports }: Linked): NameUse {
  return { name, file, imports }
}

/** What a name means in a file: what it imports so, or what is called so. */
export function useOf(name: string, file: Linked): NameUse {
  const link = file.links?.imported.get(name)
  return link === undefined ? useAlone(name, file) : useOfLink(link, file)
}

/** The package of Go that a function is called of. */
export function packageOf(callee: Node, file: Facts): string | undefined {
  const object = callee.kind === 'member' && file.language === 'go' ? callee.object : undefined
  if (object?.kind !== 'name' || !file.imports.has(object.name)) return undefined
  return meaningOf(object.name, object, file) === undefined ? object.name : undefined
}

/** What the name of a call means: of `cache.get()` not what a file imports as `get`. */
export function useOfCalled(name: string, args: readonly Node[] = [], file: Facts): NameUse {
  const call = args[0]?.parent
  if (call?.kind === 'call' && call.callee.kind === 'member')
    return { ...useAlone(name, file), ofPackage: packageOf(call.callee, file) }
  // What the file has itself is called so before what it imports.
  return file.functions.has(name) ? useAlone(name, file) : useOf(name, file)
}

/** What a file takes from another, by whatever name. */
export function useOfLink({ name, from = '' }: Link, { path: file, imports }: Linked): NameUse {
  return { name: name === 'default' ? defaultOf(moduleNamed(from, file)) : name, file, imports, from }
}

/** A constant that a file imports, or that something has which it imports. */
export function linkedReference(owner: string | undefined, name: string, file: Linked): Reference | undefined {
  const link = file.links?.imported.get(owner ?? name)
  if (link === undefined) return undefined
  const { name: linked, from } = useOfLink(link, file)
  const common = { file: file.path, isEnvironment: false, from }
  if (owner === undefined) return { ...common, owner: undefined, name: linked }
  return { ...common, owner: link.name === '*' || link.name === 'default' ? owner : linked, name }
}

/** What a file exports under another name than its own: what it has, or what it imports itself. */
function exportsOf(file: Linked): { name: string; use: NameUse }[] {
  const { path, imports, links } = file
  if (links === undefined) return []
  const own = defaultOf(moduleOf(path))
  const exported = [...links.exported].map(([name, link]) => ({
    name: name === 'default' ? own : name,
    use: link.from === undefined ? useOf(link.name, file) : useOfLink(link, file),
  }))
  // So a value is called here that is exported without a name.
  const values = ['default', 'exports'].map((name) => ({ name: own, use: { name, file: path, imports } }))
  return [...exported, ...values]
}

/** Whether a file is the one that a name is imported from. */
export function isImported(path: string, { file, from }: NameUse): boolean {
  if (from === undefined) return false
  const [module, wanted] = [moduleOf(path), moduleNamed(from, file)]
  if (from.startsWith('.')) return module === wanted
  // A name alone is that of a package.
  return from.includes('/') && (module === wanted || module.endsWith(`/${wanted}`))
}

/** Whether a name can only mean what the file has that it is imported from. */
export function isOfModule({ name, from }: NameUse): boolean {
  return from !== undefined && name.startsWith(ofDefault)
}

function withoutEnding(path: string): string {
  return path.replace(/\.(?:[cm]?[jt]sx?|vue)$/, '').replace(/(?:^|\/)index$/, '')
}

function moduleOf(path: string): string {
  return withoutEnding(path.replace(/\\/g, '/'))
}

/** `src/http` of `./http.js` in `src/use.ts`, `lib/http` of `@/lib/http`. */
function moduleNamed(from: string, file: string): string {
  if (!from.startsWith('.')) return withoutEnding(from.replace(/^[@~#]?\//, ''))
  const parts = file.replace(/\\/g, '/').split('/').slice(0, -1)
  for (const part of from.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return withoutEnding(parts.join('/'))
}

type Named = Pick<FileSummary, 'constants' | 'clients' | 'wrappers'>

/** What a file shares with others, with what it exports under another name, or from another file. */
export function withExports(told: Named, { facts, project, lookedUp }: Evaluator): Named {
  const exported = exportsOf(facts)
  if (exported.length === 0) return told
  const file = facts.path
  const constants = new Exported<NamedValues>(told.constants)
  const clients = new Exported<NamedValues>(told.clients)
  const wrappers = new Exported<Wrapper>(told.wrappers)
  for (const { name, use } of exported) {
    if (use.from === undefined) {
      for (const things of [constants, clients, wrappers]) things.rename(use.name, name)
      continue
    }
    const made = { ...use, name: calledAs(use.name) }
    lookedUp.add(use.name).add(made.name)
    const linked = project.linked(use)
    constants.add(name, linked.constants, file)
    clients.add(name, linked.clients, file)
    clients.add(calledAs(name), project.linked(made).clients, file)
    wrappers.add(name, linked.wrappers, file)
  }
  return { constants: constants.all, clients: clients.all, wrappers: wrappers.all }
}

/** Things of one kind that a file shares, by name. */
class Exported<Thing> {
  readonly all: (readonly [name: string, thing: Thing])[]
  readonly #byName = new Map<string, (readonly [name: string, thing: Thing])[]>()

  constructor(told: readonly (readonly [name: string, thing: Thing])[]) {
    this.all = [...told]
    for (const each of told) {
      // What a function makes goes with it.
      const [name = ''] = each[0].split('()')
      addTo(this.#byName, name, each)
    }
  }

  rename(from: string, to: string): void {
    for (const [name, thing] of this.#byName.get(from) ?? []) this.all.push([`${to}${name.slice(from.length)}`, thing])
  }

  /** Adds what another file has, as if it were of this one. */
  add(name: string, things: readonly Thing[], file: string): void {
    for (const thing of things) this.all.push([name, { ...thing, file }])
  }
}

/** What the paths of files say of the names in them. */

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

/** With the slash after it. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

/** Those in the folder of a file, or in one that is nearest to it. */
export function nearest<Thing extends { readonly file: string }>(
  things: readonly Thing[],
  file: string,
): readonly Thing[] {
  const inCommon = things.map((thing) => commonFolders(thing.file, file))
  const most = Math.max(...inCommon)
  return things.filter((_, index) => inCommon[index] === most)
}

function commonFolders(one: string, other: string): number {
  const [folders, others] = [folderOf(one).split('/'), folderOf(other).split('/')]
  const first = folders.findIndex((folder, index) => folder !== others[index])
  return first === -1 ? folders.length : first
}

/** Whether a file may use the functions of another one: languages that import them say so, by the file or its folder. */
export function mayBeImported(file: string, by: string, imports: ReadonlySet<string>): boolean {
  if (file === by || !/\.(?:[cm]?[jt]sx?|vue|py|go)$/.test(file) || imports.has(stemOf(file))) return true
  const folders = folderOf(file).split('/').slice(-4)
  return file.endsWith('.go') ? folderOf(file) === folderOf(by) : folders.some((folder) => imports.has(folder))
}

/** `com.acme.portal`, `acme.portal` and so on for `src/com/acme/portal/Client.kt`, whose names are imported without it. */
export function packagesOf(path: string): string[] {
  if (!/\.(?:java|kts?)$/.test(path)) return []
  const parts = path.replace(/\\/g, '/').split('/').slice(0, -1).slice(-8)
  return parts.slice(0, -1).map((_, index) => parts.slice(index).join('.'))
}
