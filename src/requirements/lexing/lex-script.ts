import {
  bracketStep,
  endOfName,
  endOfQuoted,
  isNameStart,
  type Lexed,
  maxTemplateDepth,
  Scanner,
  withoutEscapes,
} from './tokens.ts'

/** The longest first, so that `===` is not read as `==` and `=`. */
const marks = '=== !== ... **= ??= ||= &&= => == != <= >= += ?? || && ?. ++ -- **'.split(' ')

/** After these a `/` begins a regular expression, though they are names. */
const wordsBeforeExpression = new Set('return typeof case in of delete void throw new do else yield await'.split(' '))

/** After these, without a blank, a text may begin. */
const wordsBeforeText = new Set([...wordsBeforeExpression, 'from', 'import', 'default', 'extends', 'instanceof', 'as'])

/** Reads TypeScript and JavaScript, JSX included. */
export function lexScript(source: string): Lexed {
  const scanner = new Scanner(source)
  if (source.startsWith('#!')) scanner.at = scanner.endOfLine()
  lexCode(scanner, 0)
  return scanner.lexed()
}

/** Reads code up to its end, or, within a template, up to the brace that ends the value. */
function lexCode(scanner: Scanner, templateDepth: number): void {
  const { source } = scanner
  let braces = 0
  while (scanner.at < source.length) {
    const character = source.charAt(scanner.at)
    if (character === '\n') {
      scanner.line += 1
      scanner.at += 1
    } else if (character <= ' ') scanner.at += 1
    else if (isNameStart(character) || isPrivateName(scanner)) scanner.take('name', endOfName(source, scanner.at + 1))
    else if (isInText(scanner)) scanner.at += character === '/' ? 2 : 1
    else if (character === '"' || character === "'") lexQuoted(scanner, character)
    else if (character === '`') {
      if (templateDepth > maxTemplateDepth) {
        scanner.unended ??= scanner.line
        scanner.at = source.length
        return
      }
      lexTemplate(scanner, templateDepth)
    } else if (character === '/' && lexSlash(scanner)) continue
    else if (character === '}' && templateDepth > 0 && braces === 0) return
    else if (scanner.numberOrBracket()) braces += '{}'.includes(character) ? bracketStep(character) : 0
    else lexMark(scanner, character)
  }
}

/** Whether a quote or two slashes are part of what people read, as in `<p>Don't</p>` and `<p>https://a.example</p>`. */
function isInText({ source, at, tokens }: Scanner): boolean {
  const last = tokens.at(-1)
  if (source.charAt(at) === '/') return source.startsWith('://', at - 1) && /^https?$/.test(tokens.at(-2)?.text ?? '')
  return (
    source.charAt(at) === "'" &&
    last?.kind === 'name' &&
    !wordsBeforeText.has(last.text) &&
    at > 0 &&
    endOfName(source, at - 1) === at
  )
}

/** `#field`; it is another than `field`. */
function isPrivateName({ source, at }: Scanner): boolean {
  return source.charAt(at) === '#' && isNameStart(source.charAt(at + 1))
}

function lexQuoted(scanner: Scanner, quote: string): void {
  const end = endOfQuoted(scanner, scanner.at + 1, quote)
  scanner.push('text', withoutEscapes(scanner.source.slice(scanner.at + 1, end)))
  scanner.moveTo(Math.min(end + (scanner.source.charAt(end) === quote ? 1 : 0), scanner.source.length))
}

/** A template is a pair of brackets around its texts and values, joined; without values it is a text. */
function lexTemplate(scanner: Scanner, depth: number): void {
  const { source } = scanner
  const opening = scanner.tokens.length
  scanner.at += 1
  let start = scanner.at
  let parts = 0
  for (;;) {
    const character = source.charAt(scanner.at)
    if (character === '\\') scanner.moveTo(Math.min(scanner.at + 2, source.length))
    else if (character === '$' && source.charAt(scanner.at + 1) === '{') {
      if (parts === 0) scanner.push('open', 'template')
      pushPart(scanner, source.slice(start, scanner.at), parts)
      scanner.at += 2
      scanner.push('mark', '+')
      scanner.push('open', '(')
      lexCode(scanner, depth + 1)
      scanner.push('close', '(')
      scanner.at += 1
      start = scanner.at
      parts += 1
    } else if (character === '`' || scanner.at >= source.length) break
    else scanner.moveTo(scanner.at + 1)
  }
  if (scanner.at >= source.length) scanner.unended ??= scanner.tokens[opening]?.line ?? scanner.line
  pushPart(scanner, source.slice(start, scanner.at), parts)
  if (parts > 0) scanner.push('close', 'template')
  scanner.at += 1
}

function pushPart(scanner: Scanner, text: string, index: number): void {
  if (index > 0) scanner.push('mark', '+')
  const breaks = text.split('\n').length - 1
  scanner.push('text', withoutEscapes(text), scanner.line - breaks)
}

/** Reads a comment or a regular expression; false where the slash is neither. */
function lexSlash(scanner: Scanner): boolean {
  const { source, at } = scanner
  const next = source.charAt(at + 1)
  if (next === '/') {
    scanner.commentUntil(scanner.endOfLine())
    return true
  }
  if (next === '*') {
    scanner.commentUntil(scanner.behind('*/', at + 2))
    return true
  }
  if (!isExpressionExpected(scanner)) return false
  const end = endOfRegularExpression(source, at + 1)
  if (end === undefined) return false
  scanner.push('number', '/')
  scanner.at = endOfName(source, end)
  return true
}

function isExpressionExpected({ tokens }: Scanner): boolean {
  const last = tokens.at(-1)
  if (last === undefined) return true
  if (last.kind === 'name') return wordsBeforeExpression.has(last.text)
  // `</div>` is the end of an element.
  return last.kind === 'open' || (last.kind === 'mark' && last.text !== '<')
}

function endOfRegularExpression(source: string, from: number): number | undefined {
  let inClass = false
  for (let place = from; place < source.length; place += 1) {
    const character = source.charAt(place)
    if (character === '\n') return undefined
    if (character === '\\') place += 1
    else if (character === '[') inClass = true
    else if (character === ']') inClass = false
    else if (character === '/' && !inClass) return place + 1
  }
  return undefined
}

function lexMark(scanner: Scanner, character: string): void {
  const mark = marks.find((candidate) => scanner.source.startsWith(candidate, scanner.at)) ?? character
  scanner.at += mark.length
  // `send?.(path)` and `clients?.[0]` are a call and an element.
  if (mark === '?.' && /[([]/.test(scanner.source.charAt(scanner.at))) return
  scanner.push('mark', mark === '?.' ? '.' : mark)
}
