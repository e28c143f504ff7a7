import { SwiftValues } from './swift-values.ts'
import type { Token } from './tokens.ts'

/** A value in the source: its first place, and the one after it. */
interface Range {
  readonly from: number
  readonly to: number
}

interface Property {
  readonly type: string
  readonly name: string
  readonly body: number
}

/** What a property is, by the case of its enumeration. */
interface Cases {
  readonly byName: ReadonlyMap<string, Range>
  readonly ranges: readonly { readonly names: readonly string[]; readonly range: Range }[]
  readonly otherwise: Range | undefined
}

const maxCases = 500

/**
 * Enumerations that say in one property the path of a request and in another its method, as Moya and Alamofire have them.
 * Where a path stands, its method is written before it: `{ method: …, path: … }`, so that the path is the value of both.
 */
export abstract class SwiftRouters extends SwiftValues {
  readonly #types: { name: string; end: number }[] = []
  readonly #properties: Property[] = []

  protected abstract isOneValue(body: number): boolean

  protected noteType(name: string, body: number): void {
    this.#types.push({ name, end: this.edits.closeOf(body) })
  }

  protected noteProperty(name: string, body: number): void {
    if (!/^(?:path|method|httpMethod|baseURL|baseUrl)$/.test(name)) return
    while ((this.#types.at(-1)?.end ?? Number.POSITIVE_INFINITY) < body) this.#types.pop()
    this.#properties.push({ type: this.#types.at(-1)?.name ?? '', name, body })
  }

  protected pairRoutes(): void {
    const methods = new Map<string, Cases>()
    const bases = new Map<string, Range>()
    for (const { type, name, body } of this.#properties) {
      if (name === 'method' || name === 'httpMethod') methods.set(type, this.#casesIn(body))
      else if (name !== 'path') {
        const { otherwise } = this.#casesIn(body)
        if (otherwise !== undefined) bases.set(type, otherwise)
      }
    }
    for (const { type, name, body } of this.#properties) {
      const known = methods.get(type)
      if (name === 'path' && known !== undefined) this.#pair(this.#casesIn(body), known, bases.get(type))
    }
  }

  #pair(paths: Cases, methods: Cases, base: Range | undefined): void {
    const { edits } = this
    const all =
      paths.otherwise === undefined ? paths.ranges : [...paths.ranges, { names: [''], range: paths.otherwise }]
    for (const { names, range } of all) {
      edits.insert(range.from, ['open', '{'])
      if (base !== undefined) {
        edits.insert(range.from, ['name', 'baseURL'], ['mark', ':'])
        edits.move(range.from, edits.tokens.slice(base.from, base.to))
        edits.insert(range.from, ['mark', ','])
      }
      edits.insert(range.from, ['name', 'method'], ['mark', ':'])
      for (const [index, name] of names.entries()) {
        const method = methods.byName.get(name) ?? methods.otherwise
        if (index > 0) edits.insert(range.from, ['mark', '||'])
        if (method === undefined) edits.insert(range.from, ['name', 'unknown'])
        else edits.move(range.from, this.#methodIn(method))
      }
      edits.insert(range.from, ['mark', ','], ['name', 'path'], ['mark', ':'])
      edits.insert(range.to, ['close', '{'])
    }
  }

  /** `.put` is `HTTPMethod.put`; what is more than a name or a text is not known. */
  #methodIn({ from, to }: Range): Token[] {
    const tokens = this.edits.tokens.slice(from, Math.min(to, from + 12))
    const [first] = tokens
    const isName = tokens.every(({ kind, text }) => kind === 'name' || kind === 'text' || text === '.')
    if (!isName) return [{ kind: 'name', text: 'unknown', line: first?.line ?? 1 }]
    return first?.text === '.' ? [{ kind: 'name', text: 'HTTPMethod', line: first.line }, ...tokens] : tokens
  }

  /** The cases of `switch self { … }` in a property; a property of one value has it in any case. */
  #casesIn(body: number): Cases {
    const { edits } = this
    const isSwitch = edits.is(body + 1, 'name', 'switch') || edits.is(body + 2, 'name', 'switch')
    if (isSwitch) return this.#casesOf(edits.is(body + 1, 'name', 'switch') ? body + 1 : body + 2)
    const whole = { from: body + 1, to: edits.closeOf(body) }
    const value = this.isOneValue(body) ? whole : this.#returned(whole)
    return { byName: new Map(), ranges: [], otherwise: value }
  }

  #casesOf(word: number): Cases {
    const { edits } = this
    const byName = new Map<string, Range>()
    const ranges: { names: string[]; range: Range }[] = []
    let otherwise: Range | undefined
    let open = word + 1
    while (open < word + 12 && !edits.is(open, 'open', '{')) open = edits.closeOf(open) + 1
    const close = edits.closeOf(open)
    for (let at = open + 1; at < close && ranges.length < maxCases; ) {
      const isDefault = edits.is(at, 'name', 'default')
      const { names, colon } = this.#pattern(at, close)
      const to = this.#behindCase(colon + 1, close)
      const range = this.#returned({ from: colon + 1, to })
      if (range !== undefined && isDefault) otherwise = range
      else if (range !== undefined) {
        ranges.push({ names, range })
        for (const name of names) byName.set(name, range)
      }
      at = Math.max(to, at + 1)
    }
    return { byName, ranges, otherwise }
  }

  /** `case .room(let id), .group:` */
  #pattern(from: number, close: number): { names: string[]; colon: number } {
    const { edits } = this
    const names: string[] = []
    let at = from
    for (; at < close && !edits.is(at, 'mark', ':'); at = edits.closeOf(at) + 1)
      if (edits.is(at, 'mark', '.') && edits.is(at + 1, 'name')) names.push(edits.textAt(at + 1) ?? '')
    return { names, colon: at }
  }

  #behindCase(from: number, close: number): number {
    const { edits } = this
    let at = from
    while (at < close && !(edits.is(at, 'name', 'case', 'default') && !edits.is(at - 1, 'mark', '.')))
      at = edits.closeOf(at) + 1
    return Math.min(at, close)
  }

  /** The one value that a case or property is; undefined where it has statements. */
  #returned({ from, to }: Range): Range | undefined {
    const { edits } = this
    const start = edits.is(from, 'name', 'return') ? from + 1 : from
    for (let at = start; at < to; at = edits.closeOf(at) + 1) {
      if (
        edits.is(at, 'name', 'return', 'if', 'let', 'var', 'guard', 'switch', 'for', 'fatalError') ||
        edits.is(at, 'mark', '=')
      )
        return undefined
    }
    return start < to ? { from: start, to } : undefined
  }
}
