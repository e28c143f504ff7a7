import { describe, expect, it } from '@jest/globals'
import { hostileTexts, portalScopes } from '../../../../stand-ins/portal/index.js'
import { observeAnswer, valueIn } from './observe.ts'

describe('hostile texts', () => {
  it.each([
    ['a workflow command at the start', '::error'],
    ['a workflow command of the older syntax', '##['],
    ['a line feed', '\n'],
    ['a carriage return', '\r'],
    ['a line separator', '\u2028'],
    ['an escape sequence', '\u001b['],
    ['a right-to-left override', '\u202e'],
    ['Markdown', '**bold**'],
    ['HTML', '<script>'],
    ['a mention', '@octocat'],
    ['cells of a table', ' | '],
  ])('hold %s', (_, part) => {
    expect(hostileTexts.map(({ text }) => text)).toContainEqual(expect.stringContaining(part))
  })

  it('hostile-names come beside the honest scopes, unchanged', async () => {
    const { answer } = await observeAnswer('hostile-names')
    const names = (valueIn(answer) as Array<{ name: string }>).map(({ name }) => name)
    expect(names).toEqual([...portalScopes.map(({ name }) => name), ...hostileTexts.map(({ text }) => text)])
  })

  it.each(['version', 'key', 'client'] as const)(
    'hostile-values reach every text at %s but those that say what the answer is about',
    async (at) => {
      const { answer, honest } = await observeAnswer('hostile-values', { at })
      const told = JSON.stringify(valueIn(answer))
      const texts = JSON.stringify(valueIn(honest)).match(/(?<!"(client_id|key|keyPostfix)"):"[^"]*"/g)?.length ?? 0
      expect(texts).toBeGreaterThan(0)
      expect(told.split('@octocat @github/security').length - 1).toBeGreaterThanOrEqual(texts)
    },
  )

  it('hostile-error is an envelope with a hostile message', async () => {
    const { answer } = await observeAnswer('hostile-error')
    expect(answer.status).toBe(500)
    expect(valueIn(answer)).toMatchObject({ error: { message: expect.stringContaining('##[error]') }, status: 1 })
  })

  it('hostile-title is a page with a hostile title', async () => {
    const { answer } = await observeAnswer('hostile-title')
    expect(answer.status).toBe(502)
    expect(answer.body.toString()).toMatch(/<title>::error[^<]*@octocat[^<]*<\/title>/)
  })

  it('hostile-reason stands in the status line', async () => {
    const { answer } = await observeAnswer('hostile-reason')
    expect(answer.statusLine).toMatch(/^HTTP\/1\.1 500 ##\[error\]hostile ::error::/)
    expect(answer.isWhole).toBe(true)
  })
})
