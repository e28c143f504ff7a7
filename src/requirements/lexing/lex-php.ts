import { endOfName, isNameStart, type Lexed, Scanner, withoutEscapes } from './tokens.ts'

const marks = '=== !== ... ?-> ??= **= -> :: => == != <= >= += .= ?? ?: || && ++ --'.split(' ')

/** How PHP writes what all languages share. `.` joins texts, so a sum is not one. */
const sharedMarks: Readonly<Record<string, string>> = {
  '->': '.',
  '?->': '.',
  '::': '.',
  '.': '+',
  '.=': '+=',
  '=>': ':',
  '+': '-',
  '+=': '-=',
  '?:': '??',
}

/** Reads the PHP of a file; what stands outside `<?php … ?>` is no code. */
export function lexPhp(source: string): Lexed {
  const scanner = new Scanner(source)
  const opening = /<\?(?:php\b|=)/gi
  for (;;) {
    opening.lastIndex = scanner.at
    if (opening.exec(source) === null) break
    scanner.moveTo(opening.lastIndex)
    lexCode(scanner)
    scanner.push('mark', ';')
  }
  return scanner.lexed()
}

/** Reads code up to `?>` or the end of the file. */
function lexCode(scanner: Scanner): void {
  const { source } = scanner
  while (scanner.at < source.length) {
    if (source.startsWith('?>', scanner.at)) {
      scanner.at += 2
      return
    }
    lexNext(scanner)
  }
}

function lexNext(scanner: Scanner): void {
  const { source } = scanner
  const character = source.charAt(scanner.at)
  const next = source.charAt(scanner.at + 1)
  if (character === '\n') {
    scanner.line += 1
    scanner.at += 1
  } else if (character <= ' ') scanner.at += 1
  else if (isNameStart(character)) lexName(scanner)
  else if (character === "'") lexSingleQuoted(scanner)
  else if (character === '"') {
    scanner.at += 1
    const end = endOfDoubleQuoted(scanner)
    lexInterpolated(scanner, end)
    scanner.at = Math.min(end + 1, source.length)
  } else if ((character === '#' && next !== '[') || (character === '/' && next === '/')) {
    const line = scanner.endOfLine()
    const tag = source.indexOf('?>', scanner.at)
    scanner.commentUntil(tag === -1 || tag > line ? line : tag)
  } else if (character === '/' && next === '*') scanner.commentUntil(scanner.behind('*/', scanner.at + 2))
  else if (character === '#') {
    // An attribute, `#[Route('/files')]`.
    scanner.push('mark', '@')
    scanner.at += 1
  } else if (source.startsWith('<<<', scanner.at) && lexHeredoc(scanner)) return
  else if (scanner.numberOrBracket()) return
  else if (character === '\\') {
    // `A\B` is a member of `A`; one in front only says that the name is whole.
    if (/\w/.test(source.charAt(scanner.at - 1)) && isNameStart(next)) scanner.push('mark', '.')
    scanner.at += 1
  } else if (character === '-' || character === '?') lexArrow(scanner)
  else lexMark(scanner)
}

/** `$client->$method` and `$client->{$method}` are an element, whose name is not known. */
function lexArrow(scanner: Scanner): void {
  const { source, at } = scanner
  const [whole, bare, braced] = /^\??->(?:\$(\w+)|\{\s*\$(\w+)\s*\})/.exec(source.slice(at, at + 100)) ?? []
  const name = bare ?? braced
  if (whole === undefined || name === undefined) {
    lexMark(scanner)
    return
  }
  scanner.push('open', '[')
  scanner.push('name', name)
  scanner.push('close', '[')
  scanner.at += whole.length
}

function lexMark(scanner: Scanner): void {
  const { source } = scanner
  const character = source.charAt(scanner.at)
  const mark = marks.find((candidate) => source.startsWith(candidate, scanner.at)) ?? character
  // The `@` that silences errors is no attribute.
  if (mark !== '@' && mark !== '&') scanner.push('mark', sharedMarks[mark] ?? mark)
  scanner.at += mark.length
}

function lexName(scanner: Scanner): void {
  const end = endOfName(scanner.source, scanner.at + 1)
  scanner.push('name', scanner.source.slice(scanner.at, end).replace(/^\$+/, ''))
  scanner.at = end
}

function lexSingleQuoted(scanner: Scanner): void {
  const { source, line } = scanner
  const start = scanner.at + 1
  let end = start
  while (end < source.length && source.charAt(end) !== "'") end += source.charAt(end) === '\\' ? 2 : 1
  if (end >= source.length) scanner.unended ??= line
  scanner.push('text', source.slice(start, end).replace(/\\(['\\])/g, '$1'), line)
  scanner.moveTo(Math.min(end + 1, source.length))
}

function endOfDoubleQuoted(scanner: Scanner): number {
  const { source } = scanner
  let end = scanner.at
  while (end < source.length && source.charAt(end) !== '"') end += source.charAt(end) === '\\' ? 2 : 1
  if (end >= source.length) scanner.unended ??= scanner.line
  return Math.min(end, source.length)
}

/** `<<<NAME`, `<<<"NAME"` with values, `<<<'NAME'` without. */
function lexHeredoc(scanner: Scanner): boolean {
  const { source } = scanner
  const opening = /^<<<[ \t]*(["']?)([A-Za-z_]\w*)\1\r?\n/.exec(source.slice(scanner.at, scanner.at + 200))
  if (opening === null) return false
  const [whole, quote, name = ''] = opening
  const start = scanner.at + whole.length
  const closing = new RegExp(`^[ \\t]*${name}\\b`, 'gm')
  closing.lastIndex = start
  const found = closing.exec(source)
  // The last line break belongs to the mark that ends the text.
  const end =
    found === null ? source.length : Math.max(start, found.index - (source.charAt(found.index - 2) === '\r' ? 2 : 1))
  if (found === null) scanner.unended ??= scanner.line
  scanner.moveTo(start)
  if (quote === "'") {
    scanner.push('text', source.slice(start, end))
    scanner.moveTo(end)
  } else lexInterpolated(scanner, end)
  scanner.at = found === null ? source.length : closing.lastIndex
  return true
}

/** `"a $b {$c->d} e"` is a pair of brackets around its texts and values, joined. */
function lexInterpolated(scanner: Scanner, end: number): void {
  const { source } = scanner
  let start = scanner.at
  scanner.push('open', 'template')
  const pushText = (): void => {
    scanner.push('text', withoutEscapes(source.slice(start, scanner.at)))
  }
  while (scanner.at < end) {
    const character = source.charAt(scanner.at)
    const next = source.charAt(scanner.at + 1)
    if (character === '\\') scanner.moveTo(Math.min(scanner.at + 2, end))
    else if ((character === '$' && isNameStart(next)) || (character === '{' && next === '$')) {
      pushText()
      scanner.push('mark', '+')
      scanner.push('open', '(')
      if (character === '{') lexBraced(scanner, end)
      else lexSimpleValue(scanner, end)
      scanner.push('close', '(')
      scanner.push('mark', '+')
      start = scanner.at
    } else scanner.moveTo(scanner.at + 1)
  }
  pushText()
  scanner.push('close', 'template')
}

function lexBraced(scanner: Scanner, end: number): void {
  const { source } = scanner
  scanner.at += 1
  while (scanner.at < end && source.charAt(scanner.at) !== '}') lexNext(scanner)
  scanner.at = Math.min(scanner.at + 1, end)
}

/** `$name`, `$name->member` or `$name[key]`. */
function lexSimpleValue(scanner: Scanner, end: number): void {
  const { source } = scanner
  lexName(scanner)
  if (source.startsWith('->', scanner.at) && isNameStart(source.charAt(scanner.at + 2))) {
    scanner.push('mark', '.')
    scanner.at += 2
    lexName(scanner)
  } else if (source.charAt(scanner.at) === '[') {
    const close = source.indexOf(']', scanner.at)
    if (close === -1 || close > end) return
    scanner.push('mark', '.')
    scanner.push('name', source.slice(scanner.at + 1, close).replace(/^['"$]+|['"]$/g, '') || 'value')
    scanner.at = close + 1
  }
}
