import { type BraceLanguage, type Dialect, dialects, type TextKind } from './dialects.ts'
import {
  bracketStep,
  endOfName,
  isDigit,
  isNameStart,
  type Lexed,
  maxTemplateDepth,
  Scanner,
  withoutEscapes,
} from './tokens.ts'

/** The longest first. `>>` is none: it ends two lists of types. */
const marks =
  '... ..< === !== ??= <<= ?. ?: ?? !! :: := -> => == != <= >= += -= *= /= %= |= &= ^= || && ++ -- <- ..'.split(' ')

/** Kotlin says of what an annotation speaks: `@get:Name`. */
const annotationTarget = /^@(?:file|get|set|field|param|property|receiver|setparam|delegate):/

interface Context {
  readonly scanner: Scanner
  readonly language: BraceLanguage
  readonly dialect: Dialect
}

/** Reads Java, Kotlin, C#, Go or Swift. */
export function lexBraces(source: string, language: BraceLanguage): Lexed {
  const scanner = new Scanner(source)
  if (source.startsWith('#!')) scanner.at = scanner.endOfLine()
  const context = { scanner, language, dialect: dialects[language] }
  lexCode(context, 0, undefined)
  endLine(context)
  return scanner.lexed()
}

/** Reads code up to its end, or, within a text, up to where its value ends. */
function lexCode(context: Context, depth: number, value: string | undefined): void {
  const { scanner, language } = context
  const { source } = scanner
  let open = 0
  while (scanner.at < source.length) {
    const character = source.charAt(scanner.at)
    if (character === '\n') {
      endLine(context)
      scanner.line += 1
      scanner.at += 1
    } else if (character <= ' ' || character === '\uFEFF') scanner.at += 1
    else if (lexComment(context) || lexText(context, depth)) continue
    else if (isNameStart(character)) scanner.take('name', endOfName(source, scanner.at + 1))
    else if (value !== undefined && open === 0 && bracketStep(character) < 0) return
    else if (scanner.numberOrBracket()) open += bracketStep(character)
    else if (value?.startsWith('{') && open === 0 && (character === ':' || character === ',')) return
    else if (character === '`') lexQuotedName(scanner)
    else if (character === '@' && language !== 'java') lexAt(context)
    else lexMark(context, character)
  }
}

/** Ends the statement at a line's end, where the language does so. */
function endLine({ scanner, dialect }: Context): void {
  const last = scanner.tokens.at(-1)
  if (!dialect.endsLines || last === undefined || last.kind === 'open') return
  if (last.kind !== 'mark' || last.text === '++' || last.text === '--') scanner.push('mark', ';')
}

/** A name between backquotes may be a word of the language. */
function lexQuotedName(scanner: Scanner): void {
  const { source } = scanner
  const end = source.indexOf('`', scanner.at + 1)
  const name = end === -1 ? '\n' : source.slice(scanner.at + 1, end)
  const isName = !name.includes('\n')
  if (isName) scanner.push('name', name)
  scanner.at = isName ? end + 1 : scanner.at + 1
}

/** An annotation; Kotlin's labels after a word, and C#'s mark before a name, say nothing. */
function lexAt({ scanner, language }: Context): void {
  const { source, at } = scanner
  if (language === 'csharp') scanner.at += 1
  else if (language === 'kotlin' && at > 0 && /\w/.test(source.charAt(at - 1))) scanner.at = endOfName(source, at + 1)
  else {
    const target = language === 'kotlin' ? annotationTarget.exec(source.slice(at, at + 20)) : null
    scanner.push('mark', '@')
    scanner.at += target === null ? 1 : target[0].length
  }
}

function lexMark({ scanner, dialect, language }: Context, character: string): void {
  const { source, at } = scanner
  if ((character === '?' || character === '!') && isPostfix(scanner, dialect)) {
    scanner.at += 1
    return
  }
  const mark =
    marks.find((candidate) => source.startsWith(candidate, at) && !(candidate === '?:' && language !== 'kotlin')) ??
    character
  const name = Object.hasOwn(dialect.marks, mark) ? dialect.marks[mark] : mark
  if (name !== undefined && name !== '') scanner.push('mark', name)
  scanner.at += mark.length
}

function isPostfix({ source, at }: Scanner, { postfix }: Dialect): boolean {
  if (postfix === undefined || at === 0 || !/[\w)\]}>?!"]/.test(source.charAt(at - 1))) return false
  const next = source.slice(at, at + 2)
  return next !== '??' && next !== '!=' && postfix.test(source.slice(at, at + 200))
}

/** Reads a comment, or a line that speaks to the compiler. */
function lexComment({ scanner, dialect }: Context): boolean {
  const { source, at } = scanner
  const character = source.charAt(at)
  if (character === '#' && dialect.directive !== undefined) {
    const end = scanner.endOfLine()
    if (!dialect.directive.test(source.slice(at, at + 20))) return false
    scanner.moveTo(end)
    return true
  }
  if (character !== '/') return false
  const next = source.charAt(at + 1)
  if (next === '/') scanner.commentUntil(scanner.endOfLine())
  else if (next === '*')
    scanner.commentUntil(dialect.hasNestedComments ? endOfNested(scanner) : scanner.behind('*/', at + 2))
  else return false
  return true
}

function endOfNested(scanner: Scanner): number {
  const ends = /\/\*|\*\//g
  ends.lastIndex = scanner.at
  let open = 0
  for (let found = ends.exec(scanner.source); found !== null; found = ends.exec(scanner.source)) {
    open += found[0] === '/*' ? 1 : -1
    if (open === 0) return ends.lastIndex
  }
  scanner.unended ??= scanner.line
  return scanner.source.length
}

function lexText(context: Context, depth: number): boolean {
  const { scanner, dialect } = context
  const { source, at } = scanner
  const kind = dialect.texts.find(({ opening }) => source.startsWith(opening, at))
  if (kind === undefined) return false
  if (depth > maxTemplateDepth) {
    scanner.unended ??= scanner.line
    scanner.at = source.length
    return true
  }
  lexTextOf(kind, context, depth)
  return true
}

/** A text is a pair of brackets around its parts and values, joined; without values it is one text. */
function lexTextOf(kind: TextKind, context: Context, depth: number): void {
  const { scanner } = context
  const { source, line } = scanner
  scanner.at += kind.opening.length
  let start = scanner.at
  let parts = 0
  for (;;) {
    scanner.moveTo(endOfPart(kind, scanner))
    const isName = isNameValue(kind, scanner)
    if (!isName && !isValue(kind, scanner)) break
    if (parts === 0) scanner.push('open', 'template')
    pushPart(kind, scanner, { text: source.slice(start, scanner.at), isFirst: parts === 0 })
    scanner.push('mark', '+')
    scanner.push('open', '(')
    if (isName) lexSimpleValue(scanner)
    else lexValue(kind, context, depth)
    scanner.push('close', '(')
    start = scanner.at
    parts += 1
  }
  const isClosed = source.startsWith(kind.closing, scanner.at)
  if (!isClosed && (kind.isLong === true || scanner.at >= source.length)) scanner.unended ??= line
  pushPart(kind, scanner, { text: source.slice(start, scanner.at), isFirst: parts === 0 })
  if (parts > 0) scanner.push('close', 'template')
  if (isClosed) scanner.at += kind.closing.length
  // C# says so that a text is made of bytes.
  if (isClosed && context.language === 'csharp' && source.startsWith('u8', scanner.at)) scanner.at += 2
}

/** The place of the next value, or of the end of the text. */
function endOfPart(kind: TextKind, scanner: Scanner): number {
  const { source } = scanner
  const { closing, escapeMark, value } = kind
  for (let place = scanner.at; place < source.length; place += 1) {
    const character = source.charAt(place)
    if (character === '\n' && kind.isLong !== true) return place
    if (source.startsWith(closing, place)) {
      if (kind.isDoubled !== true || source.charAt(place + 1) !== closing) return place
      place += 1
    } else if (value !== undefined && source.startsWith(value, place)) {
      if (value !== '{' || source.charAt(place + 1) !== '{') return place
      place += 1
    } else if (escapeMark !== undefined && source.startsWith(escapeMark, place)) place += escapeMark.length
    else if (character === '$' && kind.hasNames === true && isNameAt(source, place + 1)) return place
  }
  return source.length
}

function isNameValue(kind: TextKind, { source, at }: Scanner): boolean {
  return kind.hasNames === true && source.charAt(at) === '$' && isNameAt(source, at + 1)
}

function isNameAt(source: string, place: number): boolean {
  return source.charAt(place) !== '$' && isNameStart(source.charAt(place))
}

function isValue({ value }: TextKind, { source, at }: Scanner): boolean {
  return value !== undefined && source.startsWith(value, at)
}

/** `$name` */
function lexSimpleValue(scanner: Scanner): void {
  const { source } = scanner
  const start = scanner.at + 1
  let end = start
  while (source.charAt(end) !== '$' && (isNameStart(source.charAt(end)) || isDigit(source.charAt(end)))) end += 1
  scanner.push('name', source.slice(start, end))
  scanner.at = end
}

/** `${value}`, `{value}`, `{value:format}` or `\(value)`. */
function lexValue({ value = '{' }: TextKind, context: Context, depth: number): void {
  const { scanner } = context
  const { source } = scanner
  scanner.at += value.length
  lexCode(context, depth + 1, value)
  const closing = value === '{{' ? '}}' : value.endsWith('(') ? ')' : '}'
  const end = source.indexOf(closing, scanner.at)
  scanner.moveTo(end === -1 ? source.length : end + closing.length)
}

function pushPart(kind: TextKind, scanner: Scanner, part: { text: string; isFirst: boolean }): void {
  if (!part.isFirst) scanner.push('mark', '+')
  const breaks = part.text.split('\n').length - 1
  scanner.push('text', meantBy(part.text, kind), scanner.line - breaks)
}

/** A text without its escapes, and without the blanks that only lay it out. */
function meantBy(written: string, { escapeMark, isDoubled, value, opening }: TextKind): string {
  let text = written
  if (opening.endsWith('"""') && text.includes('\n')) text = text.trim().replace(/\n[ \t]+/g, '\n')
  if (isDoubled === true) text = text.replaceAll('""', '"')
  if (value === '{') text = text.replaceAll('{{', '{').replaceAll('}}', '}')
  return escapeMark === '\\' ? withoutEscapes(text) : text
}
