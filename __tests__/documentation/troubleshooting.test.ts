import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { failureReasons } from '../../src/failure.ts'
import { actionFolder } from '../../stand-ins/runner/action-manifest.js'
import { messageOf, messageOfBug } from './message-case.ts'
import { messageCases } from './message-cases.ts'
import { quotationsIn } from './quotations.ts'

const page = readFileSync(path.join(actionFolder, 'docs', 'troubleshooting.md'), 'utf8')
const quoted = new Map(quotationsIn(page).map((quotation) => [quotation.name, quotation]))

// Where a page differs from what the action says, `npm run docs` puts it right.
describe('docs/troubleshooting.md', () => {
  it.each(messageCases)('quotes what the action says: $name', async (one) => {
    const { reason, exitCode, text } = await messageOf(one)
    const isWarning = one.reason === 'warning'
    expect({ reason, exitCode }).toEqual({ reason: isWarning ? '' : one.reason, exitCode: isWarning ? 0 : 1 })
    expect(quoted.get(one.name)).toEqual({ name: one.name, heading: isWarning ? 'Warnings' : one.reason, text })
  })

  it('quotes what a bug would say', () => {
    expect(quoted.get('internal')).toEqual({ name: 'internal', heading: 'internal', text: messageOfBug() })
  })

  it('quotes nothing else, and each message once', () => {
    const names = quotationsIn(page).map(({ name }) => name)
    expect(names.toSorted()).toEqual([...messageCases.map(({ name }) => name), 'internal'].toSorted())
  })

  it('has a section for every reason of a failure, in their order', () => {
    const headings = [...page.matchAll(/^## `([\w-]+)`$/gm)].map(([, reason]) => reason)
    expect(headings).toEqual([...failureReasons])
  })
})
