import { marked } from 'marked'

/** The elements that the action makes, and how each of their attributes may look. */
const attributesOf: Record<string, Record<string, RegExp>> = {
  a: { href: /^https:\/\/github\.com\/example\/deployment\/actions\/runs\/\d+\/artifacts\/\d+$/ },
  b: {},
  br: {},
  code: {},
  details: { open: /^$/ },
  h2: {},
  h3: {},
  li: {},
  p: {},
  pre: {},
  sub: {},
  summary: {},
  table: {},
  td: { align: /^center$/, colspan: /^\d$/ },
  th: { colspan: /^\d$/, rowspan: /^\d$/ },
  tr: {},
  ul: {},
}

const tag = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>/g

/**
 * What is not as the action meant it in a job summary, as a renderer of GitHub's Markdown makes it: text that was read as
 * Markdown, elements and attributes of another hand, elements that do not close.
 */
export function problemsInSummary(summary: string): string[] {
  const problems = marked
    .lexer(summary)
    .filter(({ type }) => type !== 'html' && type !== 'space')
    .map(({ type, raw }) => `read as ${type}: ${raw.slice(0, 80)}`)
  const html = marked.parse(summary, { async: false, gfm: true })
  const open: string[] = []
  for (const [, slash, name = '', attributes = ''] of html.matchAll(tag)) {
    problems.push(...problemsInAttributes(name, attributes))
    if (slash === '' && name !== 'br') open.push(name)
    if (slash !== '' && open.pop() !== name) problems.push(`</${name}> closes another element`)
  }
  if (open.length > 0) problems.push(`not closed: ${open.join(', ')}`)
  if (html.replaceAll(tag, '').includes('<')) problems.push('a < that begins no element of the action')
  return problems
}

function problemsInAttributes(name: string, attributes: string): string[] {
  const allowed = attributesOf[name]
  if (allowed === undefined) return [`element ${name}`]
  return [...attributes.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)]
    .filter(([, attribute = '', value = '']) => !allowed[attribute]?.test(value))
    .map(([text]) => `attribute of ${name}: ${text}`)
}

/** What stands outside of `<code>`, where GitHub makes mentions, references and links of plain text. */
export function textOutsideCode(summary: string): string {
  return summary.replaceAll(/<code>[^<]*<\/code>/g, '').replaceAll(tag, ' ')
}
