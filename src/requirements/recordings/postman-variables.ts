import { publicPart } from '../meaning/project/env-files.ts'
import { firstValues, hole, joinValues, type Piece, type Value } from '../meaning/values.ts'

/** A variable may stand for another, and that for another. */
const maxDepth = 5
const maxLength = 2000
/** A variable of more is not an address. */
const maxParts = 12

/** What the variables of a collection stand for. They may hold secrets, so only what any portal has is kept of them. */
export class PostmanVariables {
  readonly #values = new Map<string, Set<string>>()
  readonly #bases: ReadonlySet<string>
  /** By depth and name, since variables that name each other often would be read without an end. */
  readonly #known = new Map<string, Value[]>()

  /** @param bases names that stand for the portal’s address with `/api/2.0` */
  constructor(variables: readonly (readonly [name: string, value: string])[], bases: ReadonlySet<string>) {
    this.#bases = bases
    for (const [name, value] of variables) {
      const known = this.#values.get(name)
      if (known === undefined) this.#values.set(name, new Set([value]))
      else if (known.size < 4) known.add(value)
    }
  }

  /** The addresses that a text with `{{name}}` in it may be. */
  valuesOf(text: string, depth = 0): Value[] {
    const parts: (readonly Value[])[] = []
    let start = 0
    const before = (end: number): void => {
      if (end > start) parts.push([[textPiece(withoutStrange(text.slice(start, end)))]])
    }
    for (const match of text.slice(0, maxLength).matchAll(/\{\{([^{}]*)\}\}/g)) {
      before(match.index)
      parts.push(this.#variable((match[1] ?? '').trim(), depth))
      start = match.index + match[0].length
    }
    before(Math.min(text.length, maxLength))
    return joinValues(parts)
  }

  #variable(name: string, depth: number): Value[] {
    const key = `${depth} ${name}`
    const known = this.#known.get(key) ?? this.#look(name, depth)
    this.#known.set(key, known)
    return known
  }

  #look(name: string, depth: number): Value[] {
    if (this.#bases.has(name)) return [[textPiece('/api/2.0/')]]
    const values = [...(this.#values.get(name) ?? [])].flatMap((value) => {
      const part = publicPart(value)
      if (part !== undefined) return [[textPiece(part)]]
      return value.includes('{{') && depth < maxDepth ? this.#nested(value, name, depth) : hole(name)
    })
    return values.length === 0 ? hole(name) : firstValues(values)
  }

  /** A value that is put together of others. What stands between them may be a secret, unless routes have it. */
  #nested(value: string, name: string, depth: number): Value[] {
    return this.valuesOf(value, depth + 1).map((found): Value => {
      const isPublic = found.every(
        (piece) =>
          piece.kind === 'hole' || /^(?:https?:)?[/.:]*$/.test(piece.text) || publicPart(piece.text) !== undefined,
      )
      return isPublic && found.length <= maxParts ? found : [{ kind: 'hole', name }]
    })
  }
}

/** Nothing asks where these texts stand. */
function textPiece(text: string): Piece {
  return { kind: 'text', text, origin: { file: '', line: 1, order: 0, isLocal: false } }
}

/** With what a path cannot have encoded as a client does it. */
function withoutStrange(text: string): string {
  return text
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
    .replace(/[^\w@.~!$&()*+=:%,/{}<>?#-]+/g, (found) => encodeURIComponent(found).replaceAll("'", '%27'))
}
