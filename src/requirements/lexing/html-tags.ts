/** `name="value"` in a tag. */
interface Attribute {
  readonly name: string
  readonly value: string
  /** On which its value begins. */
  readonly line: number
}

/** A tag of HTML. */
export interface Tag {
  /** In small letters. */
  readonly name: string
  readonly isEnd: boolean
  readonly isSelfClosing: boolean
  readonly attributes: readonly Attribute[]
  /** The place after it. */
  readonly end: number
}

/** Whether a `<` begins a tag, and is no sign of a comparison. */
export function isTagStart(source: string, place: number): boolean {
  const next = source.charAt(place + 1)
  return isLetter(next === '/' ? source.charAt(place + 2) : next)
}

/**
 * Reads the tag that begins at a place.
 * @param line on which it begins
 * @returns undefined where it never ends
 */
export function readTag(source: string, from: number, line: number): Tag | undefined {
  const isEnd = source.charAt(from + 1) === '/'
  const start = from + (isEnd ? 2 : 1)
  let place = endOf(/[\s/>]/g, source, start)
  const name = source.slice(start, place).toLowerCase()
  const attributes: Attribute[] = []
  let isSelfClosing = false
  let lineHere = line
  while (place < source.length) {
    const character = source.charAt(place)
    if (character === '>') return { name, isEnd, isSelfClosing, attributes, end: place + 1 }
    isSelfClosing = character === '/'
    if (character === '\n') lineHere += 1
    if (character === '/' || isBlank(character)) place += 1
    else attribute()
  }
  return undefined

  function attribute(): void {
    const endOfName = endOf(/[\s/>=]/g, source, place + 1)
    const attributeName = source.slice(place, endOfName)
    place = endOfName
    let equals = endOfName
    while (isBlank(source.charAt(equals))) equals += 1
    if (source.charAt(equals) !== '=') {
      attributes.push({ name: attributeName, value: '', line: lineHere })
      return
    }
    moveTo(equals + 1)
    while (isBlank(source.charAt(place))) moveTo(place + 1)
    const quote = source.charAt(place)
    const isQuoted = quote === '"' || quote === "'"
    const startOfValue = isQuoted ? place + 1 : place
    const endOfValue = isQuoted
      ? endOf(quote === '"' ? /"/g : /'/g, source, startOfValue)
      : endOf(/[\s>]/g, source, place)
    attributes.push({
      name: attributeName,
      value: withoutReferences(source.slice(startOfValue, endOfValue)),
      line: lineHere,
    })
    moveTo(Math.min(endOfValue + (isQuoted ? 1 : 0), source.length))
  }

  function moveTo(next: number): void {
    for (; place < next; place += 1) if (source.charCodeAt(place) === 10) lineHere += 1
  }
}

/** The place of the next character of a kind, or the end. */
function endOf(kind: RegExp, source: string, from: number): number {
  kind.lastIndex = from
  return kind.exec(source)?.index ?? source.length
}

function isLetter(character: string): boolean {
  return /^[A-Za-z]$/.test(character)
}

function isBlank(character: string): boolean {
  return character !== '' && character <= ' '
}

const references: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  '#39': "'",
  '#34': '"',
  lt: '<',
  gt: '>',
  amp: '&',
}

/** The characters that HTML writes with a name, as far as they matter to code. */
function withoutReferences(value: string): string {
  return value.replace(/&(quot|apos|#39|#34|lt|gt|amp);/g, (whole, name: string) => references[name] ?? whole)
}
