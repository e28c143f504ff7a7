import { lexBraces } from './lex-braces.ts'
import { SwiftStatements } from './swift-statements.ts'
import type { Lexed } from './tokens.ts'

/** Reads Swift, and writes its forms as the other languages have them. */
export function lexSwift(source: string): Lexed {
  const lexed = lexBraces(source, 'swift')
  return { ...lexed, tokens: new SwiftStatements(lexed.tokens).rewritten() }
}
