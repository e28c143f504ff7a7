import type { Language } from '../lexing/languages.ts'
import { dottedName, type Node } from '../parsing/syntax.ts'

/** Names that stand for the portal's address with `/api/2.0`, or for a client that puts it before each path. */
export class BaseNames {
  readonly #names: ReadonlySet<string>

  constructor(names: ReadonlySet<string>, language: Language | undefined) {
    // What a method of Go is called on has any name there.
    const own = language === 'go' ? [...names].map((name) => name.replace(/^\w+\./, 'this.')) : []
    this.#names = new Set([...names, ...own])
  }

  has(dotted: string): boolean {
    return this.#names.has(dotted)
  }

  /** Whether a node is such a client, as `this.http` or `http`. */
  isClient(node: Node): boolean {
    if (this.#names.size === 0) return false
    const dotted = dottedName(node)
    return dotted !== undefined && (this.has(dotted) || this.has(dotted.replace(/^(?:this|self)\./, '')))
  }
}
