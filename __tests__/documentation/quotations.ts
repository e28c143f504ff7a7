/** What the action said, as a page quotes it: in a block of code after a comment that names it. */
export interface Quotation {
  name: string
  text: string
}

const quotation = /<!-- said: ([\w-]+) -->\n```text\n([\s\S]*?)\n?```\n/g

/** Everything that a page of Markdown quotes, in its order. */
export function quotationsIn(page: string): Quotation[] {
  return [...page.matchAll(quotation)].map(([, name = '', text = '']) => ({ name, text }))
}

/**
 * The page with everything that it quotes as it should be.
 * @param textOf what was said, by its name
 */
export function withQuotations(page: string, textOf: (name: string) => string): string {
  return page.replaceAll(
    quotation,
    (_, name: string) => `<!-- said: ${name} -->\n\`\`\`text\n${textOf(name)}\n\`\`\`\n`,
  )
}
