import type { Language } from '../lexing/languages.ts'
import { isToken, type Token } from '../lexing/tokens.ts'

/** What stands before the members of a class. */
export interface ClassHead {
  readonly name: string
  /** What it extends or implements. */
  readonly bases: readonly string[]
}

const classWords = new Set('class interface struct record enum trait object'.split(' '))
const wordsBeforeBases = new Set([':', 'extends', 'implements'])

/** Longer heads are not read. */
const maxHead = 120

/** The heads of classes, by the place of the bracket before their members. Takes time linear in the number of tokens. */
export function classHeads(
  tokens: readonly Token[],
  language: Language,
  closing: Int32Array,
): ReadonlyMap<number, ClassHead> {
  const heads = new Map<number, ClassHead>()
  for (const [place, token] of tokens.entries()) {
    if (language === 'swift') addSwift(place)
    else if (token.kind === 'name' && classWords.has(token.text)) addHead(place)
  }
  return heads

  /** Of `final class Name: Base {` its lexer leaves `Name {`. */
  function addSwift(place: number): void {
    const [name, open] = [tokens[place - 1], tokens[place]]
    if (isToken(open, 'open', '{') && name?.kind === 'name' && /^[A-Z]/.test(name.text))
      heads.set(place, { name: name.text, bases: [] })
  }

  function addHead(place: number): void {
    const name = tokens[place + 1]
    if (name?.kind !== 'name' || tokens[place - 1]?.text === '.' || /^(?:extends|class|struct)$/.test(name.text)) return
    const [first] = tokens.slice(place + 2, place + 3)
    const inBrackets = language === 'python' && first?.text === '(' ? (closing[place + 2] ?? 0) : 0
    const bases = inBrackets === 0 ? [] : lastNames(place + 3, inBrackets)
    let inTypes = 0
    let isBehind = false
    for (let at = Math.max(place + 2, inBrackets + 1); at < place + maxHead; at += 1) {
      const token = tokens[at]
      if (token === undefined || token.kind === 'close' || token.text === ';' || token.text === '=') return
      if (token.kind === 'open' && inTypes <= 0 && (token.text === '{' || token.text === 'block')) {
        heads.set(at, { name: name.text, bases })
        return
      }
      if (token.kind === 'open') at = closing[at] ?? at
      else if (token.kind === 'mark' && /^[<>]+$/.test(token.text)) inTypes += token.text.startsWith('<') ? 1 : -1
      else if (wordsBeforeBases.has(token.text)) isBehind = true
      else if (isBehind && inTypes <= 0) bases.push(...lastNames(at, at + 1))
    }
  }

  /** Of `httpx.Client, Base` between two places the names that no other stands after. */
  function lastNames(from: number, to: number): string[] {
    return tokens
      .slice(from, Math.min(to, from + maxHead))
      .flatMap(({ kind, text }, index) => (kind === 'name' && tokens[from + index + 1]?.text !== '.' ? [text] : []))
  }
}
