import { marked, type Token } from 'marked'

/** The elements that the action makes, and how each of their attributes may look. */
const attributesOf: Record<string, Record<string, RegExp>> = {
  a: {
    href: /^(?:https:\/\/github\.com\/example\/(?:deployment\/blob\/[\da-f]{40}\/[\w./%-]+#L\d+|deployment\/actions\/runs\/\d+\/artifacts\/\d+|scopes\/blob\/v1\/docs\/troubleshooting\.md#[a-z-]+)|https?:\/\/[\w.:]+\/(?:developer-tools|portal-settings)\/[a-z/-]+|https:\/\/www\.githubstatus\.com)$/,
  },
  b: {},
  br: {},
  code: { class: /^language-diff$/ },
  details: {},
  h2: {},
  h3: {},
  li: {},
  p: {},
  pre: {},
  sub: {},
  summary: {},
  table: {},
  td: { colspan: /^\d$/ },
  th: { align: /^left$/ },
  tr: {},
  ul: {},
  wbr: {},
}

const tag = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>/g

/**
 * What is not as the action meant it in a job summary, as a renderer of GitHub's Markdown makes it: text that was read as
 * Markdown, except blocks of code, elements and attributes of another hand, elements that do not close.
 */
export function problemsInSummary(summary: string): string[] {
  const problems = marked
    .lexer(summary)
    .filter((token) => !['html', 'space'].includes(token.type) && !isFenced(token))
    .map(({ type, raw }) => `read as ${type}: ${raw.slice(0, 80)}`)
  const html = marked.parse(summary, { async: false, gfm: true })
  const open: string[] = []
  for (const [, slash, name = '', attributes = ''] of html.matchAll(tag)) {
    problems.push(...problemsInAttributes(name, attributes))
    if (slash === '' && name !== 'br' && name !== 'wbr') open.push(name)
    if (slash !== '' && open.pop() !== name) problems.push(`</${name}> closes another element`)
  }
  if (open.length > 0) problems.push(`not closed: ${open.join(', ')}`)
  if (html.replaceAll(tag, '').includes('<')) problems.push('a < that begins no element of the action')
  return problems
}

function isFenced(token: Token): boolean {
  return token.type === 'code' && token.codeBlockStyle !== 'indented'
}

function problemsInAttributes(name: string, attributes: string): string[] {
  const allowed = attributesOf[name]
  if (allowed === undefined) return [`element ${name}`]
  return [...attributes.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)]
    .filter(([, attribute = '', value = '']) => !allowed[attribute]?.test(value))
    .map(([text]) => `attribute of ${name}: ${text}`)
}

/** What stands outside of code, where GitHub makes mentions, references and links of plain text. */
export function textOutsideCode(summary: string): string {
  const html = marked.parse(summary, { async: false, gfm: true })
  return html.replaceAll(/<code[^>]*>(?:[^<]|<wbr>)*<\/code>/g, '').replaceAll(tag, ' ')
}
