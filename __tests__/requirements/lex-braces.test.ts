import { describe, expect, test } from '@jest/globals'
import type { BraceLanguage } from '../../src/requirements/lexing/dialects.ts'
import { lex } from '../../src/requirements/lexing/languages.ts'

/** Tokens in a row; texts with their quotes, so that they are told from names. */
function tokensOf(source: string, language: BraceLanguage): string {
  const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', template: '>' }
  return lex(source, language)
    .tokens.map(({ kind, text }) => {
      if (kind === 'text') return JSON.stringify(text)
      if (kind === 'close') return closing[text]
      return kind === 'open' && text === 'template' ? '<' : text
    })
    .join(' ')
}

const texts: readonly (readonly [what: string, language: BraceLanguage, source: string, tokens: string])[] = [
  ['a text of Java', 'java', 'a = "x\\n\\"y" + \'/\';', 'a = "x\\n\\"y" + "/" ;'],
  ['a text of several lines', 'java', 'a = """\n    x/\n    y\n    """;', 'a = "x/\\ny" ;'],
  ['a text that its line ends', 'java', 'a = "x\nb', 'a = "x" b'],
  ['a lambda and a method that is named', 'java', 'a(b -> c, D::e)', 'a ( b => c , D . e )'],
  ['an annotation', 'java', '@GET("x") a', '@ GET ( "x" ) a'],
  ['names in a text of Kotlin', 'kotlin', '"a/$b/${c.d}e\\$f$"', '< "a/" + ( b ) + "/" + ( c . d ) + "e$f$" >'],
  ['names beside each other', 'kotlin', '"$a$b"', '< "" + ( a ) + "" + ( b ) + "" >'],
  ['a raw text of Kotlin', 'kotlin', '"""a\\n$b"""', '< "a\\\\n" + ( b ) + "" >'],
  ['a text in a value', 'kotlin', '"${a["b${c}"]}"', '< "" + ( a [ < "b" + ( c ) + "" > ] ) + "" >'],
  ['a comment in a comment', 'kotlin', '/* a /* b */ c */ d', 'd'],
  ['what Kotlin says of nothing', 'kotlin', 'a?.b!!.c ?: d as? E?', 'a . b . c ?? d as E'],
  ['a label, and of what an annotation speaks', 'kotlin', 'return@a b\n@get:X c', 'return b @ X c'],
  ['a name in backquotes', 'kotlin', '`is it` b', 'is it b'],
  ['a text of C# with values', 'csharp', '$"a/{b.c}/{d:x2}{{e}}"', '< "a/" + ( b . c ) + "/" + ( d ) + "{e}" >'],
  ['a verbatim text', 'csharp', '@"a\\b""c"', '"a\\\\b\\"c"'],
  ['a verbatim text with values', 'csharp', '$@"a\\{b}"', '< "a\\\\" + ( b ) + "" >'],
  [
    'a raw text',
    'csharp',
    'a("""b"c""", $"""d{e}""", $$"""{f}{{g}}""")',
    'a ( "b\\"c" , < "d" + ( e ) + "" > , < "{f}" + ( g ) + "" > )',
  ],
  ['a name with a mark', 'csharp', '@class = 1', 'class = 1'],
  ['a line for the compiler', 'csharp', '#region "a\nb', 'b'],
  [
    'what may be null',
    'csharp',
    'string? a = b?.c ?? d!.e; f(g ? h : i)',
    'string a = b . c ?? d . e ; f ( g ? h : i )',
  ],
  ['a line of Go', 'go', 'a := "b"\nc(d,\ne)\n', 'a = "b" ; c ( d , e ) ;'],
  ['a raw text of Go', 'go', "a(`b\\n\"c`, 'd')", 'a ( "b\\\\n\\"c" , "d" ) ;'],
  ['a text of Swift', 'swift', '"a/\\(b.c)/\\(d["e"])"', '< "a/" + ( b . c ) + "/" + ( d [ "e" ] ) + "" >'],
  ['a raw text of Swift', 'swift', '#"a\\(b)\\#(c)"#', '< "a\\\\(b)" + ( c ) + "" >'],
  ['a long text of Swift', 'swift', 'a = """\n  b\\(c)\n  """', 'a = < "b" + ( c ) + "" >'],
  ['what may be nil', 'swift', 'a?.b!.c ?? d ? e : f', 'a . b . c ?? d ? e : f'],
]

describe('languages with braces', () => {
  test.each(texts)('are read in parts: %s', (_, language, source, tokens) => {
    expect(tokensOf(source, language)).toBe(tokens)
  })

  test.each<[BraceLanguage, string]>([
    ['java', 'a = """\nb'],
    ['java', '/* a'],
    ['kotlin', 'a = """b'],
    ['kotlin', '/* /* */'],
    ['kotlin', 'a = "${b'],
    ['csharp', 'a = @"b\nc'],
    ['go', 'a = `b'],
    ['swift', 'a = """\nb'],
  ])('tell of a text or comment that never ends, in %s', (language, source) => {
    expect(lex(`x\n${source}`, language).unended).toBe(2)
  })

  test('know on which line a value stands', () => {
    const { tokens } = lex('"""\n$a\n$b\n""" c', 'kotlin')
    expect(tokens.filter(({ kind }) => kind === 'name')).toEqual([
      { kind: 'name', text: 'a', line: 2 },
      { kind: 'name', text: 'b', line: 3 },
      { kind: 'name', text: 'c', line: 4 },
    ])
  })
})
