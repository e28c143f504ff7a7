import { readFileSync, writeFileSync } from 'node:fs'
import { logCases, logOf } from '../__tests__/documentation/log-cases.ts'
import { withQuotations } from '../__tests__/documentation/quotations.ts'

/** Writes what the built action really says into the pages that quote it. Tests hold the pages to it. */

for (const one of logCases) {
  const file = new URL(`../${one.page}`, import.meta.url)
  const text = await logOf(one)
  const written = withQuotations(readFileSync(file, 'utf8'), (name) => {
    if (name !== one.name) throw new Error(`${one.page} quotes ${name}, which no run brings about.`)
    return text
  })
  writeFileSync(file, written)
}
