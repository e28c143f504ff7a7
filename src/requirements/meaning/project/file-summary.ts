import type { FilePlace } from '../../../text/message.ts'
import { impliedType } from '../../lexing/tokens.ts'
import { memoize } from '../../parsing/memoize.ts'
import type { MethodSource } from '../http-methods.ts'
import type { Value } from '../values.ts'
import { folderOf, type NameUse, stemOf } from './modules.ts'

/** What one file tells the others, by name. */
export interface FileSummary {
  readonly constants: readonly (readonly [name: string, constant: NamedValues])[]
  /** Clients that put something before every address that they are given. */
  readonly clients: readonly (readonly [name: string, client: NamedValues])[]
  readonly wrappers: readonly (readonly [name: string, wrapper: Wrapper])[]
  /** What is passed to functions and classes, by their names. */
  readonly passed: readonly (readonly [name: string, argument: PassedArgument])[]
  readonly classes: readonly (readonly [name: string, summary: ClassSummary])[]
  readonly imports: ReadonlySet<string>
}

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
  readonly place?: FilePlace | undefined
  /** What stands before an address that begins as routes do, where the client that sends it comes from elsewhere. */
  readonly base?: readonly Value[] | undefined
}

export interface Owner {
  readonly name: string
  readonly isClass: boolean
}

/** What a name stands for: the texts, or the bases of a client. */
export interface NamedValues {
  readonly file: string
  readonly owners: readonly string[]
  readonly values: readonly Value[]
}

/**
 * What some code gives to a function or class: an address of the API, a client that puts one before each path, or either of
 * another server.
 */
export interface PassedArgument {
  readonly file: string
  readonly kind: 'base' | 'client' | 'elsewhere'
  /** Its place among the arguments, or the name that it is given by. */
  readonly argument: number | string
  /** Where the argument is an object, which member of it. */
  readonly property: string | undefined
  /** In Go the package of what it is given to, where that stands before the name. */
  readonly ofPackage?: string | undefined
  /** The class that gives it to one which it extends. */
  readonly heir?: string | undefined
  readonly values: readonly Value[]
}

/** A class that other files may make or extend. */
export interface ClassSummary {
  readonly file: string
  readonly bases: readonly string[]
  /** What its constructor is given by name, in order; undefined where it has none of its own. */
  readonly parameters: readonly string[] | undefined
}

/** A parameter of a function or class, and how callers name it. */
export interface CalleeParameter {
  readonly called: string
  readonly file: string
  readonly isClass: boolean
  /** Undefined for a field that only its name tells, as where a class needs no constructor. */
  readonly index: number | undefined
  readonly names: readonly (string | undefined)[]
  readonly property: string | undefined
}

/** Whether something is given for a parameter. */
export function isPassedFor({ argument, property }: PassedArgument, parameter: CalleeParameter): boolean {
  if (parameter.index === undefined)
    return parameter.names.includes(property ?? (typeof argument === 'string' ? argument : ''))
  if (property !== parameter.property) return false
  return typeof argument === 'number' ? argument === parameter.index : parameter.names.includes(argument)
}

/** The key under which files look it up, so that only those that did are read again when something new is given. */
export function keyOfPassed(name: string): string {
  return `given to ${name}`
}

export function keyOfClass(name: string): string {
  return `class ${name}`
}

export function nameIn(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1)
}

/** Whether a member of Swift may be a constant of a type that is not named: of an object, but not of another type. */
export function mayBeOf(owner: string | undefined, name: string): boolean {
  if (owner === undefined || owner === impliedType) return true
  return /^[a-z_]/.test(owner) && /url|uri|base|host|api|path|prefix|endpoint/i.test(name)
}

export function isSeen(owners: readonly string[], types: ReadonlySet<string>): boolean {
  return owners.length === 0 || owners.some((owner) => types.has(owner))
}

/** Whether a name can be used without its class: it has none, or the file declares, extends or imports it. */
export function isVisible(
  { file: from, owners }: NamedValues,
  { file, imports, declared, of }: Omit<NameUse, 'name'>,
): boolean {
  if (declared !== undefined && owners.length > 0) return false
  if (declared !== undefined) return from === file || (declared === 'parameter' && imports.has(stemOf(from)))
  if (of !== undefined && owners.includes(of)) return folderOf(from) === folderOf(file)
  return from === file || owners.length === 0 || imports.has(stemOf(from)) || owners.some((owner) => imports.has(owner))
}

export function areSame(things: readonly { readonly file: string }[]): boolean {
  const [first, ...others] = things
  return first === undefined || others.every((thing) => textOf(thing) === textOf(first))
}

/** What tells things apart, whichever of them are compared. */
const textOf = memoize((thing: { readonly file: string }) => JSON.stringify('values' in thing ? thing.values : thing))

/** More things of one name are ignored. */
const maxThings = 50

/** Equal for things that have the same content. */
const keyOfThing = memoize((thing: object) => JSON.stringify(thing))

/**
 * Keeps a thing under its name, unless the same is there.
 * @param told what one file tells, by name, to see what changes when it is read again
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

/** Forgets what a file told under a name. */
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
