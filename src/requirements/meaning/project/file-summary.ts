import type { Value } from '../values.ts'

/**
 * What some code gives to a function or class: an address of the API, a client that puts one before each path, or either of
 * another server.
 */
export interface Given {
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
export interface ClassFact {
  readonly file: string
  readonly bases: readonly string[]
  /** What its constructor is given by name, in order; undefined where it has none of its own. */
  readonly parameters: readonly string[] | undefined
}

/** A parameter of a function or class, and how callers name it. */
export interface Slot {
  readonly called: string
  readonly file: string
  readonly isClass: boolean
  /** Undefined for a field that only its name tells, as where a class needs no constructor. */
  readonly index: number | undefined
  readonly names: readonly (string | undefined)[]
  readonly property: string | undefined
}

/** Whether something is given for a parameter. */
export function isGivenFor({ argument, property }: Given, slot: Slot): boolean {
  if (slot.index === undefined) return slot.names.includes(property ?? (typeof argument === 'string' ? argument : ''))
  if (property !== slot.property) return false
  return typeof argument === 'number' ? argument === slot.index : slot.names.includes(argument)
}

/** The key under which files look it up, so that only those that did are read again when something new is given. */
export function keyOfGiven(name: string): string {
  return `given to ${name}`
}

export function keyOfClass(name: string): string {
  return `class ${name}`
}

export function nameIn(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1)
}
