import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { actionFolder } from '../../stand-ins/runner/action-manifest.js'

const document = readFileSync(path.join(actionFolder, 'docs', 'threat-model.md'), 'utf8')
const promises = [...document.matchAll(/^(\d+)\. ((?:.+\n?)(?: {3,}.+\n?)*)/gm)].map(([, number = '', text = '']) => ({
  number: Number(number),
  text: text.replaceAll(/\s+/g, ' '),
}))

describe('the promises of the threat model', () => {
  it('are numbered in order', () => {
    expect(promises.length).toBeGreaterThan(0)
    expect(promises.map(({ number }) => number)).toEqual(promises.map((_, index) => index + 1))
  })

  it.each(promises)('$number names the test that holds it', ({ text }) => {
    const named = [...text.matchAll(/\]\(\.\.\/(__tests__\/[^)]+)\), “([^”]+)”/g)]
    expect(named.length).toBeGreaterThan(0)
    for (const [, file = '', words = ''] of named) {
      expect(readFileSync(path.join(actionFolder, file), 'utf8')).toContain(words)
    }
  })
})
