import type { Link, Links } from '../../parsing/script-modules.ts'
import type { Node } from '../../parsing/syntax.ts'
import type { Facts } from '../file-facts.ts'
import type { Reference } from '../values.ts'
import { meaningOf } from '../variables.ts'

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
export function exportsOf(file: Linked): { name: string; use: NameUse }[] {
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
