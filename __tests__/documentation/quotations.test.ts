import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { projectFiles } from '../../scripts/checks/project-files.js'
import { actionFolder } from '../../stand-ins/runner/action-manifest.js'
import { logCases, logOf } from './log-cases.ts'
import { bySentence } from './message-case.ts'
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
    const pages = projectFiles('**/*.md').filter((page) => page !== 'docs/troubleshooting.md')
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
    expect(quotationsIn(`## \`drift\`\n\n${text}`)).toEqual([
      { name: 'one', heading: 'drift', text: 'old' },
      { name: 'two', heading: 'drift', text: '' },
    ])
  })
})

describe('bySentence', () => {
  it.each([
    ['ends a line at a sentence', 'Cannot read it. Check the path.', 'Cannot read it.\nCheck the path.'],
    ['puts the trace on a line of its own', 'Run it again. (`GET /a`: 502)', 'Run it again.\n(`GET /a`: 502)'],
    ['begins a line with code', 'It is unknown. `a` is old.', 'It is unknown.\n`a` is old.'],
    ['keeps what is quoted whole', 'It says “No. Never. (`x`)” and `a. B`.', 'It says “No. Never. (`x`)” and `a. B`.'],
    [
      'indents the sentences of an entry',
      'Two:\n- One. Mend it.\n- Two.\nEnd.',
      'Two:\n- One.\n  Mend it.\n- Two.\nEnd.',
    ],
    [
      'keeps brackets within a sentence',
      'Set `a` (did you mean `b`?). Then go.',
      'Set `a` (did you mean `b`?).\nThen go.',
    ],
  ])('%s', (_, text, lines) => {
    expect(bySentence(text)).toBe(lines)
  })
})
