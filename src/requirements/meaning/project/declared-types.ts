import type { NameUse } from './modules.ts'
import { classHeadsIn, type FileTypes, readTypes } from './type-patterns.ts'

/**
 * The types in all files: which classes there are, what they extend, and which types names have. Regular expressions find
 * them in the texts, since trees contain no types, which most languages write in their own way; in each text only when
 * something asks for it.
 */
export class DeclaredTypes {
  readonly #texts = new Map<string, string>()
  readonly #files = new Map<string, FileTypes>()
  readonly #related = new Map<string, boolean>()
  readonly #shapes = new Set<string>()
  readonly #inPaths = new Map<string, boolean>()
  #heads: Map<string, Set<string>> | undefined

  add(path: string, text: string): void {
    this.#texts.set(path, text)
  }

  /** The types that a file writes for a name; not known where it writes none. */
  typesOf(name: string, path: string): ReadonlySet<string> | undefined {
    return this.#of(path).types.get(name)
  }

  /** Whether a file declares a class of a name itself. */
  hasClass(name: string, path: string): boolean {
    return this.#of(path).classes.has(name)
  }

  /** The object of a method of Go, by the line on which something in it stands. */
  classAtLine(line: number, path: string): string | undefined {
    const { methods } = this.#of(path)
    let low = 0
    let high = methods.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((methods[middle]?.line ?? 0) <= line) low = middle + 1
      else high = middle
    }
    return methods[low - 1]?.owner
  }

  /** The file that a name is imported from, where it is one of those that are read. */
  importOf(name: string, path: string): string | undefined {
    const from = this.#of(path).imports.get(name)
    return from === undefined ? undefined : this.#resolve(from, path)
  }

  /** Where a file imports a name from, as the import writes it. */
  moduleOf(name: string, path: string): string | undefined {
    return this.#of(path).imports.get(name)
  }

  /** Whether what is imported may be of another file: that is the module, or the module may hand it on, or is not known. */
  mayLead({ from = '.', name, file }: NameUse, other: string): boolean {
    const module = this.#resolve(from, file)
    if (module === undefined) return !from.startsWith('.') && this.#isInPaths(from)
    const { handsOn, imports } = this.#of(module)
    return module === other || handsOn || imports.has(name)
  }

  /** Whether a file or folder may be what a module is called. */
  #isInPaths(module: string): boolean {
    const known = this.#inPaths.get(module)
    if (known !== undefined) return known
    const part =
      module
        .replace(/\.[cm]?[jt]s$/, '')
        .split(/[/.@~#$]/)
        .at(-1) ?? ''
    const is = [...this.#texts.keys()].some((path) => path.includes(part))
    this.#inPaths.set(module, is)
    return is
  }

  /** Whether a file declares a function of a name itself. */
  declares(name: string, path: string): boolean {
    return this.#of(path).declared.has(name)
  }

  /** Whether code declares a class of a name. */
  isClass(name: string): boolean {
    return this.#classes().has(name)
  }

  /** Whether it is an interface or the like, which a class may be without saying so. */
  isShape(name: string): boolean {
    return this.isClass(name) && this.#shapes.has(name)
  }

  /** The classes and protocols of the code that a class says it extends. */
  basesOf(name: string): readonly string[] {
    return [...(this.#classes().get(name) ?? [])].filter((base) => this.isClass(base))
  }

  /** Whether one class is the other, or extends it. */
  isRelated(one: string, other: string): boolean {
    const key = `${one} ${other}`
    const known = this.#related.get(key)
    if (known !== undefined) return known
    // The same are asked for again and again, but are few.
    if (this.#related.size > maxRelations) this.#related.clear()
    const is = one === other || this.#extends(one, other) || this.#extends(other, one)
    this.#related.set(key, is)
    return is
  }

  #extends(one: string, other: string): boolean {
    const seen = new Set([one])
    for (const name of seen) {
      if (seen.size > maxHeads) break
      for (const head of this.#classes().get(name) ?? []) seen.add(head)
    }
    return seen.has(other)
  }

  #classes(): Map<string, Set<string>> {
    if (this.#heads !== undefined) return this.#heads
    const heads = new Map<string, Set<string>>()
    const counts = new Map<string, number>()
    for (const [path, text] of this.#texts) {
      for (const [, kind = '', name = '', head = ''] of classHeadsIn(path, text)) {
        if ((shapes.has(kind) && !/^\s*struct\b/.test(head)) || /\bProtocol\b/.test(head)) this.#shapes.add(name)
        const known = heads.get(name) ?? new Set()
        heads.set(name, known)
        const count = (counts.get(name) ?? 0) + 1
        counts.set(name, count)
        // Of parts of one class, and of words that are none, the first say enough.
        if (count > maxParts) continue
        for (const [word] of head.matchAll(/[A-Z]\w*/g)) if (known.size < maxHeads) known.add(word)
      }
    }
    this.#heads = heads
    return heads
  }

  #resolve(from: string, path: string): string | undefined {
    const isPython = path.endsWith('.py')
    const parts = path.replace(/\\/g, '/').split('/').slice(0, -1)
    const isRelative = from.startsWith('.')
    const steps = isPython ? pythonSteps(from) : from.split('/')
    if (!isPython && !isRelative) return undefined
    const whole = isRelative || !isPython ? [...parts] : []
    for (const step of steps) {
      if (step === '..') whole.pop()
      else if (step !== '.' && step !== '') whole.push(step)
    }
    const stem = whole.join('/').replace(/\.(?:[cm]?[jt]sx?|vue)$/, '')
    const near = isPython && !isRelative ? [...parts, ...whole].join('/') : stem
    return [near, stem].flatMap(candidates).find((candidate) => this.#texts.has(candidate))
  }

  #of(path: string): FileTypes {
    const known = this.#files.get(path)
    if (known !== undefined) return known
    const types = readTypes(path, this.#texts.get(path) ?? '')
    this.#files.set(path, types)
    return types
  }
}

/** Longer lines of ancestors are not followed. */
const maxHeads = 60

const maxParts = 100
const maxRelations = 10_000

/** These are what other types are, without saying so. */
const shapes: ReadonlySet<string> = new Set(['interface', 'protocol', 'trait', 'type', 'typealias'])

const extensions = 'ts tsx mts cts js jsx mjs cjs vue py'.split(' ')

function candidates(stem: string): string[] {
  return extensions.flatMap((extension) => [
    `${stem}.${extension}`,
    `${stem}/${extension === 'py' ? '__init__' : 'index'}.${extension}`,
  ])
}

/** `..common.http` goes up one folder, `.http` none. */
function pythonSteps(from: string): string[] {
  const dots = /^\.*/.exec(from)?.[0].length ?? 0
  return [...Array.from({ length: Math.max(0, dots - 1) }, () => '..'), ...from.slice(dots).split('.')]
}
