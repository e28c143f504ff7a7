import { readFileSync, writeFileSync } from 'node:fs'
import { logCases, logOf } from '../__tests__/documentation/log-cases.ts'
import { messageOf, messageOfBug } from '../__tests__/documentation/message-case.ts'
import { messageCases } from '../__tests__/documentation/message-cases.ts'
import { withQuotations } from '../__tests__/documentation/quotations.ts'

/** Writes what the built action really says into the pages that quote it. Tests hold the pages to it. */

const messages = new Map([['internal', messageOfBug()]])
for (const one of messageCases) messages.set(one.name, (await messageOf(one)).text)
rewrite('docs/troubleshooting.md', messages)

for (const one of logCases) rewrite(one.page, new Map([[one.name, await logOf(one)]]))

function rewrite(page: string, texts: ReadonlyMap<string, string>): void {
  const file = new URL(`../${page}`, import.meta.url)
  const written = withQuotations(readFileSync(file, 'utf8'), (name) => {
    const text = texts.get(name)
    if (text === undefined) throw new Error(`${page} quotes ${name}, which no run brings about.`)
    return text
  })
  writeFileSync(file, written)
}
