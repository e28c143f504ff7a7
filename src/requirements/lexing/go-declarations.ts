import { behindGoType, GoValues } from './go-values.ts'
import { maxAhead } from './token-edits.ts'

const maxNames = 8

/** Imports, types, constants and variables of Go. */
export class GoDeclarations extends GoValues {
  /** The name of the object of the method that is read, and where that ends. */
  protected receiver: { name: string; end: number } | undefined
  /** Where constants and variables are declared. */
  protected readonly declarations = new Set<number>()

  protected rewriteImport(place: number): void {
    const { edits } = this
    const open = place + 1
    const isList = edits.is(open, 'open', '(') && edits.closeOf(open) > open
    const end = isList ? edits.closeOf(open) : Math.min(place + 3, edits.tokens.length)
    edits.drop(place, isList ? end + 1 : place + 1)
    for (let inside = place + 1; inside < end; inside += 1) {
      if (edits.is(inside, 'text')) {
        // The version is no part of the name: `example.com/portal/v2`.
        const path = (edits.textAt(inside) ?? '').replace(/\/v\d+$/, '')
        edits.drop(inside)
        edits.insert(isList ? end + 1 : inside, ['name', 'import'], ['text', path], ['mark', ';'])
        if (!isList) return
      } else if (!isList) edits.drop(inside)
    }
  }

  protected rewriteType(place: number): void {
    const { edits } = this
    if (edits.is(place + 1, 'open', '(')) edits.drop(place, edits.closeOf(place + 1) + 1)
    if (!edits.is(place + 1, 'name')) return
    let end = place + 2
    // Of a type with types, not of a list: `type Page[T any] struct`, `type Names []string`.
    if (edits.is(end, 'open', '[') && edits.closeOf(end) > end + 1) end = edits.closeOf(end) + 1
    if (edits.is(end, 'mark', '=')) end += 1
    edits.drop(place, behindGoType(edits, end))
  }

  protected rewriteDeclaration(place: number): void {
    const { edits } = this
    const open = place + 1
    edits.drop(place)
    if (edits.is(open, 'open', '(') && edits.closeOf(open) > open) {
      const close = edits.closeOf(open)
      edits.drop(open)
      edits.drop(close)
      for (let at = open + 1, isStart = true; at < close; at = edits.closeOf(at) + 1) {
        if (isStart && edits.is(at, 'name')) this.rewriteDeclared(at)
        isStart = edits.is(at, 'mark', ';')
      }
    } else if (edits.is(open, 'name')) this.rewriteDeclared(open)
  }

  /** `name, name Type = value, value` */
  protected rewriteDeclared(place: number): void {
    const { edits } = this
    this.declarations.add(place)
    const names = this.names(place)
    const behind = (names.at(-1)?.to ?? place) + 1
    const end = edits.is(behind, 'mark', '=') ? behind : behindGoType(edits, behind)
    if (edits.is(end, 'mark', '=')) {
      edits.drop(behind, end)
      this.#assign(names, end)
      return
    }
    edits.drop(behind, end)
    for (const { to } of names) {
      edits.insert(to + 1, ['mark', '='], ['open', '('], ['close', '('], ['mark', ';'])
      if (edits.is(to + 1, 'mark', ',')) edits.drop(to + 1)
    }
  }

  protected rewriteAssignment(place: number): void {
    const names = this.names(place)
    const behind = (names.at(-1)?.to ?? place) + 1
    if (names.length > 1 && this.edits.is(behind, 'mark', '=')) this.#assign(names, behind)
  }

  /** The names that are set together, each with its first and last place. */
  protected names(from: number): { from: number; to: number }[] {
    const { edits } = this
    const names: { from: number; to: number }[] = []
    for (let place = from; edits.is(place, 'name') && names.length < maxNames; place += 2) {
      const start = place
      while (edits.is(place + 1, 'mark', '.') && edits.is(place + 2, 'name') && place < start + 12) place += 2
      names.push({ from: start, to: place })
      if (!edits.is(place + 1, 'mark', ',')) break
    }
    return names
  }

  /** `a, b = c, d` is `a = c; b = d`; of `a, err = f()` the first name counts. */
  #assign(names: readonly { from: number; to: number }[], equals: number): void {
    const { edits } = this
    const [first] = names
    if (first === undefined || names.length < 2) return
    const commas = this.#commasBehind(equals)
    if (commas.length !== names.length - 1) {
      const kept = names.find(({ from, to }) => from !== to || edits.textAt(from) !== '_') ?? first
      edits.drop(first.from, kept.from)
      edits.drop(kept.to + 1, equals)
      return
    }
    edits.drop(first.to + 1, equals)
    for (const [index, { from, to }] of names.slice(1).entries()) {
      const comma = commas[index] ?? equals
      edits.drop(comma)
      edits.insert(comma, ['mark', this.#isHead(first.from) ? ',' : ';'])
      edits.move(
        comma,
        edits.tokens.slice(from, to + 1).map(({ kind, text }) => ({
          kind,
          text: text === this.receiver?.name ? 'this' : text,
          line: edits.tokens[comma]?.line ?? 1,
        })),
      )
      edits.insert(comma, ['mark', '='])
    }
  }

  #isHead(place: number): boolean {
    return this.edits.is(place - 1, 'name', 'if', 'for', 'switch')
  }

  #commasBehind(from: number): number[] {
    const { edits } = this
    const commas: number[] = []
    let steps = 0
    for (let place = from + 1; steps < maxAhead && place < edits.tokens.length; steps += 1) {
      if (edits.is(place, 'mark', ';') || edits.is(place, 'close') || this.blocks.has(place)) return commas
      if (edits.is(place, 'mark', ',')) commas.push(place)
      place = edits.closeOf(place) + 1
    }
    return commas
  }
}
