import { GoStatements } from './go-statements.ts'
import { lexBraces } from './lex-braces.ts'
import type { Lexed } from './tokens.ts'

/** Reads Go, and writes its forms as the other languages have them. */
export function lexGo(source: string): Lexed {
  const lexed = lexBraces(source, 'go')
  return { ...lexed, tokens: new GoStatements(lexed.tokens).rewritten() }
}
