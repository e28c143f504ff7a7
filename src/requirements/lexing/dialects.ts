import type { Language } from './languages.ts'

/** How one kind of text is written. */
export interface TextKind {
  readonly opening: string
  readonly closing: string
  /** What takes from the next character its meaning. */
  readonly escapeMark?: string
  /** Whether the closing mark twice stands for itself. */
  readonly isDoubled?: boolean
  /** Whether it may have several lines. */
  readonly isLong?: boolean
  /** What opens a value in it: `${`, `{` or `\(`. */
  readonly value?: string
  /** Whether `$name` is a value too. */
  readonly hasNames?: boolean
}

/** What tells languages apart that have brackets, line comments and block comments like C. */
export interface Dialect {
  /** The longest opening first. */
  readonly texts: readonly TextKind[]
  readonly hasNestedComments: boolean
  /** Whether a line ends a statement wherever it can. */
  readonly endsLines: boolean
  /** Lines that speak to the compiler. */
  readonly directive: RegExp | undefined
  /** How marks are called here; a mark without a name says nothing. */
  readonly marks: Readonly<Record<string, string>>
  /** Where `?` and `!` belong to what stands before them. */
  readonly postfix: RegExp | undefined
}

const quoted: TextKind = { opening: '"', closing: '"', escapeMark: '\\' }
const character: TextKind = { opening: "'", closing: "'", escapeMark: '\\' }
const long = { opening: '"""', closing: '"""', isLong: true }
const plain = { hasNestedComments: false, endsLines: false, directive: undefined, postfix: undefined }

export type BraceLanguage = Exclude<Language, 'script' | 'vue' | 'python' | 'php'>

export const dialects: Readonly<Record<BraceLanguage, Dialect>> = {
  java: {
    ...plain,
    texts: [{ ...long, escapeMark: '\\' }, quoted, character],
    marks: { '->': '=>', '::': '.' },
  },
  kotlin: {
    ...plain,
    texts: [{ ...long, value: '${', hasNames: true }, { ...quoted, value: '${', hasNames: true }, character],
    hasNestedComments: true,
    marks: { '?.': '.', '::': '.', '?:': '??', '?': '', '!!': '' },
  },
  csharp: {
    ...plain,
    texts: [
      { ...long, opening: '$$"""', value: '{{' },
      { ...long, opening: '$"""', value: '{' },
      { opening: '$@"', closing: '"', isDoubled: true, isLong: true, value: '{' },
      { opening: '@$"', closing: '"', isDoubled: true, isLong: true, value: '{' },
      { ...long, opening: '""""', closing: '""""' },
      long,
      { ...quoted, opening: '$"', value: '{' },
      { opening: '@"', closing: '"', isDoubled: true, isLong: true },
      quoted,
      character,
    ],
    directive: /^#[^\n]*/,
    marks: { '?.': '.', '::': '.' },
    // `string? name`, `List<string?>` and `list?[0]`, but not `a ? b : c`.
    postfix: /^(?:\?(?=[,)>;=[\]]|[ \t]{0,8}[,)>;=]|[ \t]{1,8}[A-Za-z_]\w{0,80}\s{0,80}[=;,){])|!(?=[.;,)\]]))/,
  },
  go: {
    ...plain,
    texts: [quoted, { opening: '`', closing: '`', isLong: true }, character],
    endsLines: true,
    marks: { ':=': '=' },
  },
  swift: {
    ...plain,
    texts: [
      { opening: '#"""', closing: '"""#', isLong: true, escapeMark: '\\#', value: '\\#(' },
      { ...long, escapeMark: '\\', value: '\\(' },
      { opening: '##"', closing: '"##', escapeMark: '\\##', value: '\\##(' },
      { opening: '#"', closing: '"#', escapeMark: '\\#', value: '\\#(' },
      { ...quoted, value: '\\(' },
    ],
    hasNestedComments: true,
    directive: /^#(?:if|elseif|else|endif|sourceLocation|warning|error)\b[^\n]*/,
    marks: {},
    postfix: /^[?!]/,
  },
}
