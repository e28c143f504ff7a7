/**
 * Turns the text of a file into tokens, by its language. `lex-braces.ts` serves most languages, each with a row in `dialects.ts`;
 * the others have a lexer of their own. What Go and Swift alone write is then rewritten in the words that all share
 * (`go-….ts`, `swift-….ts`, by `token-edits.ts`), so that the parser stays common.
 */

import { GoStatements } from './go-statements.ts'
import { lexBraces } from './lex-braces.ts'
import { lexPhp } from './lex-php.ts'
import { lexPython } from './lex-python.ts'
import { lexScript } from './lex-script.ts'
import { lexVue } from './lex-vue.ts'
import { SwiftStatements } from './swift-statements.ts'
import type { Lexed, Token } from './tokens.ts'

export type Language = 'script' | 'vue' | 'python' | 'php' | 'java' | 'kotlin' | 'csharp' | 'go' | 'swift'

const languages: Readonly<Record<string, Language>> = {
  ts: 'script',
  tsx: 'script',
  mts: 'script',
  cts: 'script',
  js: 'script',
  jsx: 'script',
  mjs: 'script',
  cjs: 'script',
  vue: 'vue',
  py: 'python',
  php: 'php',
  java: 'java',
  kt: 'kotlin',
  kts: 'kotlin',
  cs: 'csharp',
  go: 'go',
  swift: 'swift',
}

const lexers: Readonly<Record<Language, (source: string) => Lexed>> = {
  script: lexScript,
  vue: lexVue,
  python: lexPython,
  php: lexPhp,
  java: (source) => lexBraces(source, 'java'),
  kotlin: (source) => lexBraces(source, 'kotlin'),
  csharp: (source) => lexBraces(source, 'csharp'),
  // Their own forms are written as the other languages have them.
  go: (source) => rewritten(lexBraces(source, 'go'), GoStatements),
  swift: (source) => rewritten(lexBraces(source, 'swift'), SwiftStatements),
}

function rewritten(
  lexed: Lexed,
  Statements: new (tokens: readonly Token[]) => { readonly rewritten: () => readonly Token[] },
): Lexed {
  return { ...lexed, tokens: new Statements(lexed.tokens).rewritten() }
}

/** The language of a file by its name; undefined where it is none that is read. */
export function languageOf(path: string): Language | undefined {
  const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(languages, extension) ? languages[extension] : undefined
}

/** The language in which the code of a file is parsed: of Vue only the scripts are code. */
export function syntaxOf(language: Language): Language {
  return language === 'vue' ? 'script' : language
}

/** Whether a language writes the types of what it names. */
export function isTypedLanguage(language: Language | undefined): boolean {
  return language !== undefined && !/^(?:script|vue|python|php)$/.test(language)
}

/** Whether a file holds variables of the environment: `.env`, `.env.local`, `.env-example`, `production.env`. */
export function isEnvironmentFile(path: string): boolean {
  return /(?:^|[\\/])\.env(?:[.-][\w.-]+)?$|\.env$/i.test(path)
}

export function lex(source: string, language: Language): Lexed {
  return lexers[language](source)
}
