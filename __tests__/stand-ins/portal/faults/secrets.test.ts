import { describe, expect, it } from '@jest/globals'
import { demoKey } from '../../../../stand-ins/portal/index.js'
import { headerOf } from '../wire-answer.ts'
import { observeAnswer, paths, valueIn } from './observe.ts'

const tokens: Array<[fault: string, matches: unknown]> = [
  ['token-is-a-number', 42],
  ['token-is-an-object', { token: 'text' }],
  ['token-is-null', null],
  ['token-is-empty', ''],
  ['token-with-line-break', expect.stringContaining('\r\n')],
  ['token-is-long', expect.stringMatching(/^x{20000}$/)],
]

describe('signatures that are none', () => {
  it.each(tokens)('%s', async (fault, response) => {
    const { answer } = await observeAnswer(fault, { at: 'exchange' })
    expect(valueIn(answer)).toMatchObject({ response, status: 0, statusCode: 200 })
  })
})

/** The credential as it is, with every byte percent-encoded, and in base64 at each of the three offsets. */
function formsOf(credential: string): string[] {
  const percent = [...Buffer.from(credential)].map((byte) => `%${byte.toString(16).toUpperCase()}`).join('')
  const inner = ['', 'a', 'ab'].map((before) => Buffer.from(`${before}${credential}`).toString('base64'))
  return [credential, percent, ...inner]
}

describe('answers that tell what nobody else should read', () => {
  it('echo-in-error repeats the credentials in body and reason phrase', async () => {
    const { answer, signature } = await observeAnswer('echo-in-error')
    expect(answer.status).toBe(400)
    for (const form of [...formsOf(demoKey), ...formsOf(signature)]) expect(answer.body.toString()).toContain(form)
    expect(answer.statusLine).toContain(demoKey)
    expect(answer.statusLine).toContain(signature)
  })

  it.each(['scopes', 'key', 'version', 'client'] as const)('echo-in-values repeats them at %s', async (at) => {
    const { answer, signature } = await observeAnswer('echo-in-values', { at })
    expect(answer.status).toBe(200)
    for (const form of [...formsOf(demoKey), ...formsOf(signature)]) expect(answer.body.toString()).toContain(form)
    expect(valueIn(answer)).toBeTruthy()
  })

  it('echo-in-redirect puts one in the address', async () => {
    const { answer } = await observeAnswer('echo-in-redirect', { at: 'exchange' })
    expect(answer.status).toBe(302)
    expect(headerOf(answer, 'Location')).toBe(`https://user:${demoKey}@login.example/${demoKey}?credential=${demoKey}`)
  })

  it.each(Object.keys(paths) as Array<keyof typeof paths>)('stack-trace at %s', async (at) => {
    const { answer } = await observeAnswer('stack-trace', { at })
    expect(answer.status).toBe(500)
    expect(valueIn(answer)).toMatchObject({ error: { stack: expect.stringContaining('.cs:line ') }, status: 1 })
  })
})
