import { closingPlaces, type Token } from '../lexing/tokens.ts'

/** What a name of a file stands for that is imported under another name, or said where it comes from. */
export interface Link {
  /** What the other file calls it; `default` and `*` as imports have them. */
  readonly name: string
  /** As the import writes it; undefined for what the file itself calls so. */
  readonly from: string | undefined
}

/** Of JavaScript and TypeScript what a file imports, by the name it uses, and what it exports, by the name others use. */
export interface Links {
  readonly imported: ReadonlyMap<string, Link>
  readonly exported: ReadonlyMap<string, Link>
}

/** How far a list of names may reach. */
const maxNames = 200

/** Reads imports and exports, of modules of either kind. */
export function linksIn(tokens: readonly Token[]): Links {
  const reader = new LinkReader(tokens)
  for (let at = 0; at < tokens.length; at += 1) reader.read(at)
  return reader
}

class LinkReader implements Links {
  readonly imported = new Map<string, Link>()
  readonly exported = new Map<string, Link>()
  readonly #tokens: readonly Token[]
  readonly #closing: Int32Array

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
    this.#closing = closingPlaces(tokens)
  }

  read(at: number): void {
    const token = this.#tokens[at]
    if (token?.kind !== 'name' || this.#is(at - 1, '.')) return
    if (token.text === 'import') this.#import(at + 1)
    else if (token.text === 'export') this.#export(at + 1)
    else if (token.text === 'require') this.#called(at)
    else if (token.text === 'module' && this.#is(at + 1, '.') && this.#is(at + 2, 'exports') && this.#is(at + 3, '='))
      this.#exportsOfModule(at + 4)
  }

  /** `a, { b as c }` and `* as a`, before `from './file'` */
  #import(start: number): void {
    let at = this.#is(start, 'type') && !this.#is(start + 1, 'from') ? start + 1 : start
    const found = new Map<string, Link>()
    const name = this.#nameAt(at)
    if (name !== undefined && (this.#is(at + 1, 'from') || this.#is(at + 1, ','))) {
      found.set(name, { name: 'default', from: undefined })
      at += this.#is(at + 1, ',') ? 2 : 1
    }
    const space = this.#is(at, '*') && this.#is(at + 1, 'as') ? this.#nameAt(at + 2) : undefined
    if (space !== undefined) {
      found.set(space, { name: '*', from: undefined })
      at += 3
    } else if (this.#is(at, '{')) {
      for (const [from, to] of this.#names(at, 'as')) found.set(to, { name: from, from: undefined })
      at = this.#behind(at)
    }
    this.#add(found, this.#fileAt(at), this.imported)
  }

  #export(at: number): void {
    if (this.#is(at, '{')) {
      const names = this.#names(at, 'as').map(([name, to]) => [to, { name, from: undefined }] as const)
      this.#add(new Map(names), this.#fileAt(this.#behind(at)), this.exported, true)
    } else if (this.#is(at, '*') && this.#is(at + 1, 'as')) {
      const name = this.#nameAt(at + 2)
      if (name !== undefined)
        this.#add(new Map([[name, { name: '*', from: undefined }]]), this.#fileAt(at + 3), this.exported)
    } else if (this.#is(at, 'default')) this.#exportsDefault(at + 1)
    else if (this.#is(at, '=')) this.#exportsOfModule(at + 1)
  }

  /** `export default name` and `export default async function name(…)` */
  #exportsDefault(start: number): void {
    let at = this.#is(start, 'async') ? start + 1 : start
    const isFunction = this.#is(at, 'function')
    if (isFunction) at += this.#is(at + 1, '*') ? 2 : 1
    const name = this.#nameAt(at)
    if (name !== undefined && (isFunction || this.#isEnd(at + 1)))
      this.exported.set('default', { name, from: undefined })
  }

  /** `module.exports = name` and `module.exports = { name: other }` */
  #exportsOfModule(at: number): void {
    const name = this.#nameAt(at)
    if (name !== undefined && this.#isEnd(at + 1)) this.exported.set('default', { name, from: undefined })
    if (!this.#is(at, '{')) return
    for (const [name, value] of this.#names(at, ':'))
      if (name !== value) this.exported.set(name, { name: value, from: undefined })
  }

  /** `const a =` and `const { b: c } =`, before the call that names a file */
  #called(at: number): void {
    const file = this.#tokens[at + 2]
    if (!this.#is(at + 1, '(') || file?.kind !== 'text' || !this.#is(at - 1, '=')) return
    const close = this.#tokens[at - 2]
    const found = new Map<string, Link>()
    if (close?.kind === 'close') {
      let open = at - 2
      while (open > at - maxNames && this.#closing[open] !== at - 2) open -= 1
      if (this.#is(open, '{')) for (const [name, to] of this.#names(open, ':')) found.set(to, { name, from: undefined })
    } else {
      const name = this.#nameAt(at - 2)
      const member = this.#is(at + 4, '.') ? this.#nameAt(at + 5) : undefined
      if (name !== undefined) found.set(name, { name: member ?? 'default', from: undefined })
    }
    this.#add(found, file.text, this.imported)
  }

  /** `a`, `a as b` and `a: b` between braces. */
  #names(open: number, between: string): (readonly [name: string, to: string])[] {
    const close = Math.min(this.#closing[open] ?? open, open + maxNames)
    const names: (readonly [string, string])[] = []
    for (let at = open + 1; at < close; at += 1) {
      const isType = this.#is(at, 'type') && this.#nameAt(at + 1) !== undefined && !this.#is(at + 1, 'as')
      if (isType) at += 1
      const name = this.#nameAt(at)
      if (name === undefined || !(this.#is(at - 1, ',') || at - 1 === open || isType)) continue
      if (this.#is(at + 1, between)) {
        const to = this.#nameAt(at + 2)
        if (to !== undefined && (at + 3 >= close || this.#is(at + 3, ','))) names.push([name, to])
        at += 2
      } else if (at + 1 >= close || this.#is(at + 1, ',')) names.push([name, name])
    }
    return names
  }

  #add(found: ReadonlyMap<string, Link>, from: string | undefined, to: Map<string, Link>, isOwnToo = false): void {
    if (from === undefined && !isOwnToo) return
    for (const [name, link] of found) if (from !== undefined || link.name !== name) to.set(name, { ...link, from })
  }

  /** The file after `from`. */
  #fileAt(at: number): string | undefined {
    const file = this.#tokens[at + 1]
    return this.#is(at, 'from') && file?.kind === 'text' ? file.text : undefined
  }

  #behind(open: number): number {
    return (this.#closing[open] ?? open) + 1
  }

  #nameAt(at: number): string | undefined {
    const token = this.#tokens[at]
    return token?.kind === 'name' ? token.text : undefined
  }

  /** Whether a statement ends before a place. */
  #isEnd(at: number): boolean {
    const token = this.#tokens[at]
    if (token === undefined || token.text === ';' || token.kind === 'close') return true
    return token.kind === 'name' && token.line !== this.#tokens[at - 1]?.line
  }

  #is(at: number, text: string): boolean {
    const token = this.#tokens[at]
    return token !== undefined && token.text === text && token.kind !== 'text' && token.kind !== 'close'
  }
}
