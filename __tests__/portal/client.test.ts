import { describe, expect, it } from '@jest/globals'
import { Failure } from '../../src/failure.ts'
import type { PortalResponse, ResourceName } from '../../src/portal/response.ts'
import { findSecrets } from '../support/secret-search.ts'
import { describeFailure } from './describe-failure.ts'
import { envelope, errorEnvelope, recorded, requestFor, respond, respondPage } from './responses.ts'
import { paths, playPortal } from './scripted-portal.ts'

const secret = 'sk-0123+4567/89ab=cdef-0123456789'
const escaped = Array.from(secret, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')

/** Sends a request for a resource to which one response comes, where the client knows of a secret. */
async function get(response: PortalResponse, resource: ResourceName = 'scopes'): Promise<PortalResponse> {
  const request = requestFor(resource)
  const { client } = await playPortal({ [request.path]: response }, { retries: 0 })
  client.keepSecret(secret)
  return client.get(request)
}
const textOf = ({ body }: PortalResponse): string => Buffer.from(body).toString()

describe('a refusal that contains a secret', () => {
  it.each<[string, PortalResponse]>([
    ['in an error', respond(400, errorEnvelope(400, `not accepted: ${secret}`))],
    ['in the name of a field', respond(400, { [secret]: 'bad' })],
    ['in a JSON string', respond(403, JSON.stringify(secret))],
    ['in plain text', respond(400, `not accepted: ${secret}`, { 'content-type': 'text/plain' })],
    ['in a title', respondPage(502, `no ${secret}`)],
    ['percent-encoded', respond(400, { reason: encodeURIComponent(secret) })],
    ['in base64', respond(400, { reason: Buffer.from(`Bearer ${secret}`).toString('base64') })],
    ['in escapes of JSON', respond(400, `{"reason":"${escaped}"}`)],
    ['deep within', respond(400, `${'['.repeat(50)}"${secret}"${']'.repeat(50)}`)],
    ['20,000 deep, in escapes', respond(400, `${'['.repeat(20_000)}"${escaped}"${']'.repeat(20_000)}`)],
    [
      'in a body that is not UTF-8',
      { ...respond(400), body: Buffer.concat([Buffer.from([0xff]), Buffer.from(secret)]) },
    ],
  ])('comes without it: %s', async (_, response) => {
    const { status, body } = await get(response)
    expect(findSecrets({ body: Buffer.from(body).toString('latin1') }, { key: secret })).toEqual([])
    expect(Buffer.from(body).toString()).not.toContain('\\u0073')
    expect(status).toBe(response.status)
  })

  it.each([envelope(secret), JSON.stringify(secret)])(
    'comes without it where an exchange refuses, in the form of a signature: %s',
    async (body) => {
      expect(textOf(await get(respond(400, body), 'exchange'))).not.toContain(secret)
    },
  )

  it('keeps what else it says', async () => {
    expect(textOf(await get(respond(400, { reason: `not accepted: ${secret}.` })))).toBe(
      '{"reason":"not accepted: ***."}',
    )
  })
})

describe('a response of 200 that contains a secret', () => {
  it.each<[string, PortalResponse]>([
    ['a list', respond(200, [{ name: secret, group: '', type: '' }])],
    ['a list with more around it', respond(200, [{ name: `x ${secret} y`, group: '', type: '' }])],
    ['a list in escapes of JSON', respond(200, `[{"name":"${escaped}"}]`)],
    ['an app', respond(200, { name: 'Bot', scopes: [encodeURIComponent(secret)] })],
    ['a page', respondPage(200, secret)],
    ['a text, which is no signature here', respond(200, JSON.stringify(secret))],
    ['a text in an envelope', respond(200, envelope(secret))],
  ])('is refused: %s', async (_, response) => {
    expect(await get(response).then(textOf, describeFailure)).toMatch(
      /^unexpected-response: The response to `GET \/api\/2\.0\/scopes` contains a signature, so .* replace the key\.$/,
    )
  })

  it.each<[string, unknown]>([
    ['in an envelope', envelope(secret)],
    ['bare', JSON.stringify(secret)],
  ])('may be a signature, which an exchange is there to send: %s', async (_, body) => {
    expect(textOf(await get(respond(200, body), 'exchange'))).toContain(secret)
  })

  it('is refused where an exchange sends it as anything else', async () => {
    await expect(get(respond(200, { token: secret }), 'exchange')).rejects.toThrow(Failure)
  })
})

describe('a response without a secret', () => {
  it.each<[string, PortalResponse]>([
    ['a list', respond(200, [{ name: 'files:read', group: 'files', type: 'read' }])],
    ['a list with escapes', respond(200, '[{"name":"\\u0066iles"}]')],
    ['escapes 20,000 deep', respond(200, `${'['.repeat(20_000)}"\\u0066"${']'.repeat(20_000)}`)],
    ['a refusal', respond(400, errorEnvelope(400, 'not accepted: sk-***cdef'))],
    ['a recorded refusal', recorded('public-info-unknown', '3.6.1 standard')],
    ['nothing', respond(403)],
    ['percent signs', respond(200, '"100 %25 of %zz"')],
  ])('comes as it is: %s', async (_, response) => {
    expect(textOf(await get({ ...response, headers: {} }))).toBe(textOf(response))
  })
})

describe('a header that contains a secret', () => {
  it.each<[string, PortalResponse['headers']]>([
    ['a redirect', { location: `https://user:${encodeURIComponent(secret)}@other.example/?key=${secret}` }],
    ['a type', { 'content-type': `text/${secret}` }],
    ['one of several', { 'set-cookie': ['a=b', `key=${secret}`] }],
  ])('comes without it: %s', async (_, headers) => {
    const { headers: cleaned } = await get(respond(302, '', headers))
    expect(findSecrets({ headers: JSON.stringify(cleaned) }, { key: secret })).toEqual([])
    expect(Object.keys(cleaned)).toEqual(expect.arrayContaining(Object.keys(headers)))
  })
})

describe('a client', () => {
  const request = requestFor('scopes')
  const silent = { [paths.scopes]: 'silence' } as const

  it('knows the portal’s origin', async () => {
    expect((await playPortal()).client.origin).toBe('https://portal.example')
  })

  it('ends with its deadline, and explains that', async () => {
    const { client, retries } = await playPortal(silent, { timeoutSeconds: 0.05 })
    expect(await client.get(request).catch(describeFailure)).toMatch(/^timeout: No response from `https:/)
    expect(retries).toEqual([])
  })

  it('has one deadline for all requests', async () => {
    const { client } = await playPortal(silent, { timeoutSeconds: 0.05 })
    await client.get(request).catch(describeFailure)
    expect(await client.get(requestFor('version')).catch(describeFailure)).toMatch(/^timeout: /)
  })

  it('counts its retries, and reports each', async () => {
    const busy = [respond(502), respond(503), respond(200, [])]
    const { client, retries } = await playPortal({ [paths.scopes]: busy })
    expect((await client.get(request)).status).toBe(200)
    expect(retries.map(({ because, attempt }) => [because, attempt])).toEqual([
      ['502', 1],
      ['503', 2],
    ])
    expect(client.countRetries()).toBe(2)
  })

  it('reports each request that is on its way, and how each attempt ended', async () => {
    const { client, sent, attempts } = await playPortal({ [paths.scopes]: [respond(502), respond(200, [])] })
    await client.get(request)
    expect(sent).toEqual([request, request])
    expect(attempts).toEqual([
      '`GET /api/2.0/scopes`: 502, 0 bytes after 0 ms',
      '`GET /api/2.0/scopes`: 200, 2 bytes after 0 ms',
    ])
  })

  it('reports how an attempt without a response ended', async () => {
    const { client, attempts } = await playPortal(silent, { timeoutSeconds: 0.05 })
    await client.get(request).catch(describeFailure)
    expect(attempts).toEqual([expect.stringMatching(/^`GET \/api\/2\.0\/scopes`: deadline after \d+ ms$/)])
  })

  it('for one attempt never retries', async () => {
    const { client, arrived } = await playPortal({ [paths.scopes]: respond(503) })
    expect((await client.once(60_000).get(request)).status).toBe(503)
    expect([arrived.length, client.countRetries()]).toEqual([1, 0])
  })

  it('for one attempt ends with its own deadline, and leaves the other one’s', async () => {
    const { client } = await playPortal(silent)
    expect(await client.once(50).get(request).catch(describeFailure)).toMatch(/^timeout: /)
    expect((await client.get(requestFor('version'))).status).toBe(200)
  })

  it('for one attempt is not ended by the deadline of an earlier one', async () => {
    const { client } = await playPortal(silent)
    await client.once(50).get(request).catch(describeFailure)
    expect((await client.once(60_000).get(requestFor('version'))).status).toBe(200)
  })
})
