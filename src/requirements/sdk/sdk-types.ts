import type { Language } from '../lexing/languages.ts'
import { closingPlaces, isToken, type Token } from '../lexing/tokens.ts'

/** What a file declares with classes of an SDK. */
export interface SdkTypes {
  /** Variables, fields, parameters and functions of such a type. */
  readonly names: ReadonlySet<string>
  /** What holds objects of such a type, as `Optional<RoomsApi>` does. */
  readonly holders: ReadonlySet<string>
  /** Classes that extend one, with the lines of their bodies. */
  readonly subclasses: readonly { readonly name: string; readonly first: number; readonly last: number }[]
}

/** How far a look around a class name goes. */
const maxAhead = 14

/** Words between a class and what is declared with it, and what cannot be declared. */
const words = new Set(
  'implements extends with as is and or instanceof where in of import from if else return new null throws get set'.split(
    ' ',
  ),
)

/**
 * Finds what is declared with a class: `rooms: RoomsApi`, `RoomsApi $rooms`, `get<RoomsApi>(…)`, `extends RoomsApi`.
 * @param isClass whether a name, as the file uses it, is that of a class with operations
 */
export function sdkTypesIn(tokens: readonly Token[], language: Language, isClass: (name: string) => boolean): SdkTypes {
  const closing = closingPlaces(tokens)
  const openings = new Int32Array(tokens.length)
  const names = new Set<string>()
  const holders = new Set<string>()
  const subclasses: { name: string; first: number; last: number }[] = []
  const isTypeFirst = language === 'php' || language === 'java' || language === 'csharp'
  for (const [place, close] of closing.entries()) if (close > place) openings[close] = place
  for (const [place, token] of tokens.entries()) {
    const isName = token.kind === 'name' || (token.kind === 'text' && language === 'python')
    if (!isName || !isClass(token.text)) continue
    readSubclass(place)
    readAnnotation(place)
    readCast(place)
    if (isTypeFirst) readTypeFirst(place)
  }
  return { names, holders, subclasses }

  /** `name: Type`, `name(…): Type`, `name(…) -> Type` */
  function readAnnotation(place: number): void {
    let isInside = tokens[place + 1]?.text === '['
    for (let at = place - 1; at > Math.max(0, place - maxAhead); at -= 1) {
      const token = tokens[at]
      if (token?.kind === 'mark' && (token.text === ':' || token.text === '->')) {
        declare(beforeType(at - 1), isInside)
        return
      }
      if (isOpening(at)) isInside = true
      // `Map<string, RoomsApi>`
      if (isToken(token, 'mark', ',') && isOpening(at - 2)) continue
      const isPartOfType =
        token?.kind === 'name' ||
        isToken(token, 'open', '[') ||
        (token?.kind === 'mark' && /^[.|<?&]$/.test(token.text))
      if (!isPartOfType) return
    }
  }

  /** `Name<` and `Name[`, but for what only says that the type may be missing. */
  function isOpening(at: number): boolean {
    const token = tokens[at]
    const isBracket = isToken(token, 'mark', '<') || isToken(token, 'open', '[')
    return isBracket && !/^(?:Optional|Annotated|Union|Promise|Awaited)$/.test(tokens[at - 1]?.text ?? '')
  }

  function beforeType(place: number): Token | undefined {
    let at = place
    while (tokens[at]?.kind === 'mark' && /^[?!]$/.test(tokens[at]?.text ?? '')) at -= 1
    const token = tokens[at]
    return isToken(token, 'close', '(') ? tokens[(openings[at] ?? 0) - 1] : token
  }

  /** `Type name` */
  function readTypeFirst(place: number): void {
    let isInside = false
    for (let at = place + 1; at < place + 6; at += 1) {
      const token = tokens[at]
      if (token?.kind === 'name' && !words.has(token.text)) {
        declare(token, isInside)
        return
      }
      if (token?.text === '>' || token?.text === '[') isInside = true
      const isPartOfType =
        token?.text === 'null' || token?.text === '[' || (token?.kind === 'mark' && /^[?|>]$/.test(token.text))
      if (!isPartOfType) return
    }
  }

  /** `name = container.get<Type>(…)`, `name = value as Type` */
  function readCast(place: number): void {
    const isArgument = tokens[place - 1]?.text === '<' && tokens[place + 1]?.text === '>'
    if (!isArgument && tokens[place - 1]?.text !== 'as') return
    for (let at = place - 2; at > Math.max(0, place - maxAhead); at -= 1) {
      const token = tokens[at]
      if (isToken(token, 'mark', '=')) {
        declare(tokens[at - 1], false)
        return
      }
      if (token?.text === ';' || token?.text === '{') return
    }
  }

  /** `class Name extends Type {`, `class Name(Type):`, `class Name : Type {` */
  function readSubclass(place: number): void {
    for (let at = place - 1; at > Math.max(0, place - maxAhead); at -= 1) {
      const token = tokens[at]
      if (isToken(token, 'name', 'class') && at < place - 1) {
        addSubclass(tokens[at + 1]?.text ?? '', place)
        return
      }
      const isHead =
        token?.kind === 'name' ||
        token?.text === '(' ||
        token?.kind === 'close' ||
        (token?.kind === 'mark' && /^[.,:<>]$/.test(token.text))
      if (!isHead) return
    }
  }

  function addSubclass(name: string, place: number): void {
    for (let at = place + 1; at < place + 4 * maxAhead; at += 1) {
      const token = tokens[at]
      if (token === undefined) return
      if (token.kind === 'open' && (token.text === '{' || token.text === 'block')) {
        const last = tokens[Math.min(closing[at] ?? at, tokens.length - 1)]?.line ?? token.line
        subclasses.push({ name, first: token.line, last })
        return
      }
    }
  }

  function declare(token: Token | undefined, isHolder: boolean): void {
    if (token?.kind !== 'name' || words.has(token.text)) return
    if (isHolder) holders.add(token.text)
    else names.add(token.text)
  }
}
