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

const marks = ['**=', '//=', '...', '->', ':=', '==', '!=', '<=', '>=', '+=', '-=', '**', '//']

/** Where the blocks stand that are open, and how deep the brackets are in which lines and blanks mean nothing. */
interface Layout {
  readonly indents: number[]
  brackets: number
  /** Whether a function is declared on this line, and where its body stands on the line too, that it does. */
  line: 'head' | 'body' | undefined
}

/** Reads Python. A block is a pair of brackets, a line outside brackets ends with `;`. */
export function lexPython(source: string): Lexed {
  const scanner = new Scanner(source)
  const layout: Layout = { indents: [0], brackets: 0, line: undefined }
  lexIndent(scanner, layout)
  while (scanner.at < source.length) lexNext(scanner, layout, 0)
  scanner.push('mark', ';')
  endBodyOnLine(scanner, layout)
  for (let open = layout.indents.length; open > 1; open -= 1) scanner.push('close', 'block')
  return withOwnNames(scanner.lexed())
}

/** After `from api import load as get`, `get` is written `load`, where the file itself has nothing of that name. */
function withOwnNames(lexed: Lexed): Lexed {
  const { tokens } = lexed
  const names = new Map<string, string>()
  const others = new Set<string>()
  let isImport = false
  for (const [place, { kind, text }] of tokens.entries()) {
    if (text === ';' || text === 'from') isImport = text === 'from'
    const [word, other] = isImport ? [tokens[place + 1], tokens[place + 2]] : []
    if (kind === 'name' && word?.text === 'as' && other?.kind === 'name') names.set(other.text, text)
    else if (!isImport) others.add(text)
  }
  if (names.size === 0) return lexed
  const renamed = tokens.map((token, place) => {
    const name = token.kind === 'name' && tokens[place - 1]?.text !== '.' ? names.get(token.text) : undefined
    return name === undefined || others.has(name) ? token : { ...token, text: name }
  })
  return { ...lexed, tokens: renamed }
}

/** Reads one token, blank or line break. */
function lexNext(scanner: Scanner, layout: Layout, depth: number): void {
  const { source } = scanner
  const character = source.charAt(scanner.at)
  if (character === '\n') {
    scanner.line += 1
    scanner.at += 1
    if (layout.brackets === 0 && depth === 0) lexIndent(scanner, layout)
  } else if (character === '\\' && /^\\\r?\n/.test(source.slice(scanner.at, scanner.at + 3)))
    scanner.moveTo(scanner.endOfLine() + 1)
  else if (character <= ' ' || character === '\uFEFF') scanner.at += 1
  else if (character === '#') scanner.commentUntil(scanner.endOfLine())
  else if (isNameStart(character)) lexNameOrText(scanner, layout, depth)
  else if (character === '"' || character === "'") lexText(scanner, layout, '', depth)
  else if (scanner.numberOrBracket()) layout.brackets = Math.max(0, layout.brackets + bracketStep(character))
  else {
    const mark = marks.find((candidate) => source.startsWith(candidate, scanner.at)) ?? character
    scanner.push('mark', mark === ':=' ? '=' : mark)
    scanner.at += mark.length
    if (mark === ':' && layout.line === 'head' && layout.brackets === 0 && depth === 0) beginBody(scanner, layout)
  }
}

/** `def name(self): return value` has its block on its line. */
function beginBody(scanner: Scanner, layout: Layout): void {
  const { source } = scanner
  let place = scanner.at
  while (source.charAt(place) === ' ' || source.charAt(place) === '\t') place += 1
  layout.line = /[\r\n#]|^$/.test(source.charAt(place)) ? undefined : 'body'
  if (layout.line === 'body') scanner.push('open', 'block')
}

function endBodyOnLine(scanner: Scanner, layout: Layout): void {
  if (layout.line === 'body') scanner.push('close', 'block')
  layout.line = undefined
}

/** Ends a line, and opens or closes blocks by how far the next line with code is indented. */
function lexIndent(scanner: Scanner, layout: Layout): void {
  const { source } = scanner
  const { indents } = layout
  let width = 0
  let place = scanner.at
  if (source.charAt(place) === '\uFEFF') place += 1
  for (; source.charAt(place) === ' ' || source.charAt(place) === '\t'; place += 1) {
    width += source.charAt(place) === '\t' ? 8 : 1
  }
  const first = source.charAt(place)
  if (first === '' || first === '\n' || first === '\r' || first === '#') return
  scanner.at = place
  if (layout.line === 'body') scanner.push('mark', ';')
  endBodyOnLine(scanner, layout)
  const current = indents.at(-1) ?? 0
  if (width > current) {
    indents.push(width)
    scanner.push('open', 'block')
    return
  }
  scanner.push('mark', ';')
  while (width < (indents.at(-1) ?? 0)) {
    indents.pop()
    scanner.push('close', 'block')
  }
}

function lexNameOrText(scanner: Scanner, layout: Layout, depth: number): void {
  const { source } = scanner
  const end = endOfName(source, scanner.at)
  const name = source.slice(scanner.at, end)
  const next = source.charAt(end)
  const isPrefix = (next === '"' || next === "'") && /^(?:[rbuft]|[rbft]{2})$/i.test(name)
  scanner.at = end
  if (isPrefix) lexText(scanner, layout, name.toLowerCase(), depth)
  else {
    scanner.push('name', name)
    if (name === 'def' && depth === 0) layout.line = 'head'
  }
}

function lexText(scanner: Scanner, layout: Layout, prefix: string, depth: number): void {
  const { source, line } = scanner
  const quote = source.charAt(scanner.at)
  const isLong = source.startsWith(quote.repeat(3), scanner.at)
  const start = scanner.at + (isLong ? 3 : 1)
  if (/[ft]/.test(prefix) && depth <= maxTemplateDepth) {
    scanner.at = start
    lexFormatted(scanner, layout, isLong ? quote.repeat(3) : quote, depth)
    return
  }
  const end = isLong ? endOfLongText(scanner, start, quote.repeat(3)) : endOfQuoted(scanner, start, quote)
  const raw = source.slice(start, end)
  scanner.push('text', prefix.includes('r') ? raw : withoutEscapes(raw), line)
  scanner.moveTo(Math.min(source.length, end + (isLong ? 3 : source.charAt(end) === quote ? 1 : 0)))
}

function endOfLongText(scanner: Scanner, from: number, quotes: string): number {
  const { source } = scanner
  for (let place = source.indexOf(quotes, from); place !== -1; place = source.indexOf(quotes, place + 1)) {
    if (!isEscaped(source, place, from)) return place
  }
  scanner.unended ??= scanner.line
  return source.length
}

/** Whether an odd number of backslashes stands before a place. */
function isEscaped(source: string, place: number, from: number): boolean {
  let before = place
  while (before > from && source.charAt(before - 1) === '\\') before -= 1
  return (place - before) % 2 === 1
}

/** An f-string is a pair of brackets around its texts and values, joined. */
function lexFormatted(scanner: Scanner, layout: Layout, quotes: string, depth: number): void {
  const { source } = scanner
  scanner.push('open', 'template')
  let start = scanner.at
  const pushText = (): void => {
    scanner.push('text', withoutEscapes(source.slice(start, scanner.at)).replace(/\{\{/g, '{').replace(/\}\}/g, '}'))
  }
  while (scanner.at < source.length && !source.startsWith(quotes, scanner.at)) {
    const character = source.charAt(scanner.at)
    if (character === '\n' && quotes.length === 1) break
    if (character === '\\' || source.startsWith('{{', scanner.at))
      scanner.moveTo(Math.min(scanner.at + 2, source.length))
    else if (character === '{') {
      pushText()
      scanner.push('mark', '+')
      lexValue(scanner, layout, depth)
      scanner.push('mark', '+')
      start = scanner.at
    } else scanner.moveTo(scanner.at + 1)
  }
  if (scanner.at >= source.length) scanner.unended ??= scanner.line
  pushText()
  scanner.push('close', 'template')
  if (source.startsWith(quotes, scanner.at)) scanner.at += quotes.length
}

/** Reads `{value}`, `{value!r}`, `{value:>10}` or `{value=}`. */
function lexValue(scanner: Scanner, layout: Layout, depth: number): void {
  const { source } = scanner
  const before = layout.brackets
  scanner.at += 1
  scanner.push('open', '(')
  layout.brackets += 1
  while (scanner.at < source.length) {
    const character = source.charAt(scanner.at)
    const isOutside = layout.brackets === before + 1
    if (isOutside && (character === '}' || character === ':')) break
    if (isOutside && (character === '!' || character === '=') && source.charAt(scanner.at + 1) !== '=') break
    lexNext(scanner, layout, depth + 1)
  }
  layout.brackets = before
  const end = source.indexOf('}', scanner.at)
  scanner.moveTo(end === -1 ? source.length : end + 1)
  scanner.push('close', '(')
}
