import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { projectFiles } from '../../scripts/checks/project-files.js'
import { actionFolder } from '../../stand-ins/runner/action-manifest.js'
import { logCases, logOf } from './log-cases.ts'
import { quotationsIn, withQuotations } from './quotations.ts'

function quotationsOf(page: string) {
  return quotationsIn(readFileSync(path.join(actionFolder, page), 'utf8'))
}

describe('a quoted log', () => {
  it.each(logCases)('is what the action prints: $name in $page', async (one) => {
    const quoted = quotationsOf(one.page).filter(({ name }) => name === one.name)
    expect(quoted.map(({ text }) => text)).toEqual([await logOf(one)])
  })

  it('stands on no page that has no run for it', () => {
    const pages = projectFiles('**/*.md')
    const quoted = pages.flatMap((page) => quotationsOf(page).map(({ name }) => `${page}: ${name}`))
    expect(quoted.toSorted()).toEqual(logCases.map(({ page, name }) => `${page}: ${name}`).toSorted())
  })
})

describe('withQuotations', () => {
  const text = 'a\n<!-- said: one -->\n```text\nold\n```\nb\n<!-- said: two -->\n```text\n```\n'

  it('puts everything that was said into its place, and the same when it is done again', () => {
    const written = withQuotations(text, (name) => `says ${name} for $1`)
    expect(written).toBe(
      'a\n<!-- said: one -->\n```text\nsays one for $1\n```\nb\n<!-- said: two -->\n```text\nsays two for $1\n```\n',
    )
    expect(withQuotations(written, (name) => `says ${name} for $1`)).toBe(written)
  })

  it('writes what quotationsIn reads', () => {
    expect(quotationsIn(text)).toEqual([
      { name: 'one', text: 'old' },
      { name: 'two', text: '' },
    ])
  })
})
