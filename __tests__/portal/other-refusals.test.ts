import { describe, expect, it } from '@jest/globals'
import { explainRefusal } from '../../src/portal/refusals.ts'
import type { PortalRequest, PortalResponse } from '../../src/portal/response.ts'
import { plainText } from '../../src/text/message.ts'
import { errorEnvelope, requestFor, respond, respondPage } from './responses.ts'

const notAPortal = 'unexpected-response: A portal does not respond like this.'
const unknownThere =
  'not-found: `https://portal.example` does not know this request: it is not a portal, or something in front of the portal hides it.'
const apiKey: PortalRequest = { ...requestFor('key'), headers: { authorization: `Bearer sk-${'0'.repeat(64)}` } }
const token: PortalRequest = { ...requestFor('key'), headers: { authorization: 'Bearer cGVyc29uYWw=' } }
const envelope = respond(500, errorEnvelope(500, 'Timeout expired.'))

describe('a refusal that looks like another one', () => {
  it.each<[string, PortalRequest, PortalResponse, string]>([
    ['nothing has changed', requestFor('scopes'), respond(304, '', { location: '/' }), notAPortal],
    ['a proxy is to be used', requestFor('exchange'), respond(305), notAPortal],
    ['a status beyond all classes', requestFor('scopes'), respond(999), notAPortal],
    ['an error, told to an API key', apiKey, envelope, 'portal-error: A service of the portal is down'],
    ['the same, told to what is none', token, envelope, 'permission: The value of `api-key` is not an API key'],
    ['a page instead of an app', requestFor('app'), respondPage(404, '404 Not Found'), unknownThere],
    ['a page instead of a version', requestFor('version'), respondPage(404, '404 Not Found'), unknownThere],
    ['a limit where no user asks', requestFor('version'), respond(429), 'rate-limited: The portal as a whole'],
  ])('is not taken for it: %s', (_, request, response, words) => {
    const { reason, message } = explainRefusal(request, response, { origin: 'https://portal.example' })
    expect(`${reason}: ${message}`.slice(0, words.length)).toBe(words)
  })

  it.each([
    ['a key', apiKey],
    ['an app', requestFor('app')],
  ])('does not end with no portal where one was found: %s', (_, request) => {
    const { headline } = explainRefusal(request, respondPage(404, '404'), { origin: 'https://portal.example' })
    expect(plainText(headline ?? [])).toBe('the portal does not know a request')
  })

  it.each([
    ['a login page', apiKey, respondPage(401, 'Sign in')],
    ['a login that no key is sent for', requestFor('app'), respond(401)],
  ])('does not end with the key where it is not to blame: %s', (_, request, response) => {
    const { headline } = explainRefusal(request, response, { origin: 'https://portal.example' })
    expect(plainText(headline ?? [])).toBe('the request did not get through to the portal')
  })
})
