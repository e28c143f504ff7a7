import { describe, expect, it } from '@jest/globals'
import { demoKey, hostileTexts, portalScopes } from '../../../../stand-ins/portal/index.js'
import { headerOf } from '../wire-response.ts'
import { observeResponse, paths, valueIn } from './observe.ts'

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

  it('hostile-names come after the honest scopes, unchanged', async () => {
    const { response } = await observeResponse('hostile-names')
    const names = (valueIn(response) as Array<{ name: string }>).map(({ name }) => name)
    expect(names).toEqual([...portalScopes.map(({ name }) => name), ...hostileTexts.map(({ text }) => text)])
  })

  it.each(['version', 'key', 'client'] as const)(
    'hostile-values reach every text at %s except those that identify what the response is about',
    async (at) => {
      const { response, honest } = await observeResponse('hostile-values', { at })
      const sent = JSON.stringify(valueIn(response))
      const texts = JSON.stringify(valueIn(honest)).match(/(?<!"(client_id|key|keyPostfix)"):"[^"]*"/g)?.length ?? 0
      expect(texts).toBeGreaterThan(0)
      expect(sent.split('@octocat @github/security').length - 1).toBeGreaterThanOrEqual(texts)
    },
  )

  it('hostile-error is an envelope with a hostile message', async () => {
    const { response } = await observeResponse('hostile-error')
    expect(response.status).toBe(500)
    expect(valueIn(response)).toMatchObject({ error: { message: expect.stringContaining('##[error]') }, status: 1 })
  })

  it('hostile-title is a page with a hostile title', async () => {
    const { response } = await observeResponse('hostile-title')
    expect(response.status).toBe(502)
    expect(response.body.toString()).toMatch(/<title>::error[^<]*@octocat[^<]*<\/title>/)
  })

  it('hostile-reason stands in the status line', async () => {
    const { response } = await observeResponse('hostile-reason')
    expect(response.statusLine).toMatch(/^HTTP\/1\.1 500 ##\[error\]hostile ::error::/)
    expect(response.isWhole).toBe(true)
  })
})

const tokens: Array<[fault: string, matches: unknown]> = [
  ['token-is-a-number', 42],
  ['token-is-an-object', { token: 'text' }],
  ['token-is-null', null],
  ['token-is-empty', ''],
  ['token-with-line-break', expect.stringContaining('\r\n')],
  ['token-is-long', expect.stringMatching(/^x{20000}$/)],
]

describe('invalid signatures', () => {
  it.each(tokens)('%s', async (fault, value) => {
    const { response } = await observeResponse(fault, { at: 'exchange' })
    expect(valueIn(response)).toMatchObject({ response: value, status: 0, statusCode: 200 })
  })
})

/** The credential as it is, with every byte percent-encoded, and in base64 at each of the three offsets. */
function formsOf(credential: string): string[] {
  const percent = [...Buffer.from(credential)].map((byte) => `%${byte.toString(16).toUpperCase()}`).join('')
  const inner = ['', 'a', 'ab'].map((before) => Buffer.from(`${before}${credential}`).toString('base64'))
  return [credential, percent, ...inner]
}

describe('responses that contain secrets', () => {
  it('echo-in-error repeats the credentials in body and reason phrase', async () => {
    const { response, signature } = await observeResponse('echo-in-error')
    expect(response.status).toBe(400)
    for (const form of [...formsOf(demoKey), ...formsOf(signature)]) expect(response.body.toString()).toContain(form)
    expect(response.statusLine).toContain(demoKey)
    expect(response.statusLine).toContain(signature)
  })

  it.each(['scopes', 'key', 'version', 'client'] as const)('echo-in-values repeats them at %s', async (at) => {
    const { response, signature } = await observeResponse('echo-in-values', { at })
    expect(response.status).toBe(200)
    for (const form of [...formsOf(demoKey), ...formsOf(signature)]) expect(response.body.toString()).toContain(form)
    expect(valueIn(response)).toBeTruthy()
  })

  it('echo-in-redirect puts one in the address', async () => {
    const { response } = await observeResponse('echo-in-redirect', { at: 'exchange' })
    expect(response.status).toBe(302)
    expect(headerOf(response, 'Location')).toBe(
      `https://user:${demoKey}@login.example/${demoKey}?credential=${demoKey}`,
    )
  })

  it.each(Object.keys(paths) as Array<keyof typeof paths>)('stack-trace at %s', async (at) => {
    const { response } = await observeResponse('stack-trace', { at })
    expect(response.status).toBe(500)
    expect(valueIn(response)).toMatchObject({ error: { stack: expect.stringContaining('.cs:line ') }, status: 1 })
  })
})
