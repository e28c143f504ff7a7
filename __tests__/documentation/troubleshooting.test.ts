import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { failureReasons } from '../../src/failure.ts'
import { actionFolder } from '../../stand-ins/runner/action-manifest.js'

const page = readFileSync(path.join(actionFolder, 'docs', 'troubleshooting.md'), 'utf8')

describe('docs/troubleshooting.md', () => {
  it('has a section for every reason of a failure, in their order', () => {
    const headings = [...page.matchAll(/^## `([\w-]+)`$/gm)].map(([, reason]) => reason)
    expect(headings).toEqual([...failureReasons])
  })
})
