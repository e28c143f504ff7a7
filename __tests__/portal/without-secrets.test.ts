import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Failure } from '../../src/failure.ts'
import type { Answer, Step } from '../../src/portal/answer.ts'
import { withoutSecrets } from '../../src/portal/without-secrets.ts'
import { Secrets } from '../../src/text/secrets.ts'
import { captureOutput } from '../support/captured-output.ts'
import { findSecrets } from '../support/secret-search.ts'
import { answer, envelope, errorEnvelope, page, requestFor } from './answers.ts'

const key = 'sk-0123+4567/89ab=cdef-0123456789'
const secrets = new Secrets()

let output: ReturnType<typeof captureOutput>
beforeAll(() => {
  output = captureOutput()
  secrets.add(key)
})
afterAll(() => output.restore())

const cleaned = (got: Answer, step: Step = 'scopes') => withoutSecrets(requestFor(step), got, secrets)
const bodyOf = (got: Answer) => Buffer.from(got.body).toString()
const escaped = Array.from(key, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')

describe('a refusal that repeats a secret', () => {
  it.each<[string, Answer]>([
    ['in an error', answer(400, errorEnvelope(400, `not accepted: ${key}`))],
    ['in the name of a field', answer(400, { [key]: 'bad' })],
    ['in a JSON string', answer(403, JSON.stringify(key))],
    ['in plain text', answer(400, `not accepted: ${key}`, { 'content-type': 'text/plain' })],
    ['in a title', page(502, `no ${key}`)],
    ['percent-encoded', answer(400, { reason: encodeURIComponent(key) })],
    ['in base64', answer(400, { reason: Buffer.from(`Bearer ${key}`).toString('base64') })],
    ['in escapes of JSON', answer(400, `{"reason":"${escaped}"}`)],
    ['deep within', answer(400, `${'['.repeat(50)}"${key}"${']'.repeat(50)}`)],
    ['20,000 deep, in escapes', answer(400, `${'['.repeat(20_000)}"${escaped}"${']'.repeat(20_000)}`)],
    ['in a body that is no UTF-8', { ...answer(400), body: Buffer.concat([Buffer.from([0xff]), Buffer.from(key)]) }],
  ])('is cleaned: %s', (_, got) => {
    const { status, body } = cleaned(got)
    expect(findSecrets({ body: Buffer.from(body).toString('latin1') }, { key })).toEqual([])
    expect(bodyOf({ ...got, body })).not.toContain('\\u0073')
    expect(status).toBe(got.status)
  })

  it('keeps what else it says', () => {
    expect(bodyOf(cleaned(answer(400, { reason: `not accepted: ${key}.` })))).toBe('{"reason":"not accepted: ***."}')
  })
})

describe('an answer of 200 that repeats a secret', () => {
  it.each<[string, Answer]>([
    ['a list', answer(200, [{ name: key, group: '', type: '' }])],
    ['a list with more around it', answer(200, [{ name: `x ${key} y`, group: '', type: '' }])],
    ['a list in escapes of JSON', answer(200, `[{"name":"${escaped}"}]`)],
    ['an app', answer(200, { name: 'Bot', scopes: [encodeURIComponent(key)] })],
    ['a page', page(200, key)],
  ])('is none: %s', (_, got) => {
    const clean = () => cleaned(got)
    expect(clean).toThrow(Failure)
    expect(clean).toThrow(/^The answer to GET .* holds a key or a signature .* make a new key\.$/)
  })

  it.each<[string, Answer]>([
    ['in an envelope', answer(200, envelope(key))],
    ['bare', answer(200, JSON.stringify(key))],
  ])('may be a signature, which an exchange is there to send: %s', (_, got) => {
    expect(cleaned(got, 'exchange')).toEqual(got)
  })
})

describe('an answer without a secret', () => {
  it.each<[string, Answer]>([
    ['a list', answer(200, [{ name: 'files:read', group: 'files', type: 'read' }])],
    ['a list with escapes', answer(200, '[{"name":"\\u0066iles"}]')],
    ['escapes 20,000 deep', answer(200, `${'['.repeat(20_000)}"\\u0066"${']'.repeat(20_000)}`)],
    ['a refusal', answer(400, errorEnvelope(400, 'not accepted: sk-***cdef'))],
    ['nothing', answer(403)],
    ['percent signs', answer(200, '"100 %25 of %zz"')],
  ])('stays as it is: %s', (_, got) => {
    expect(bodyOf(cleaned(got))).toBe(bodyOf(got))
  })
})

describe('a header that repeats a secret', () => {
  it.each<[string, Answer['headers']]>([
    ['a redirect', { location: `https://user:${encodeURIComponent(key)}@other.example/?key=${key}` }],
    ['a type', { 'content-type': `text/${key}` }],
    ['one of several', { 'set-cookie': ['a=b', `key=${key}`] }],
  ])('is cleaned: %s', (_, headers) => {
    const { headers: shown } = cleaned(answer(302, '', headers))
    expect(findSecrets({ headers: JSON.stringify(shown) }, { key })).toEqual([])
    expect(Object.keys(shown)).toEqual(Object.keys(headers))
  })
})
