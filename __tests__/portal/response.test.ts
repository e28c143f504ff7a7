import { describe, expect, it } from '@jest/globals'
import {
  describeBody,
  describeTrace,
  findMessage,
  isProblemDetail,
  isUnknownPortal,
  type PortalResponse,
  type ResourceName,
  readEnvelope,
  readHeader,
  readJson,
  readText,
} from '../../src/portal/response.ts'
import { plainText } from '../../src/text/message.ts'
import { failureOr } from './describe-failure.ts'
import { clientId, envelope, errorEnvelope, recorded, requestFor, respond, respondPage } from './responses.ts'

const plain = { 'content-type': 'text/plain' }

describe('the message in a refusal', () => {
  it.each<[string, PortalResponse, string | undefined]>([
    ['nothing', respond(403), undefined],
    ['spaces alone', respond(403, ' \n'), undefined],
    ['a JSON string', respond(403, '"The access is restricted"'), 'The access is restricted'],
    ['plain text', respond(403, 'The access is restricted', plain), 'The access is restricted'],
    ['an error envelope', respond(500, errorEnvelope(500, 'Object reference not set')), 'Object reference not set'],
    ['a reason', respond(500, { reason: 'something went wrong' }), 'something went wrong'],
    ['problem detail', respond(500, { title: 'Oops', status: 500, detail: 'Something broke' }), 'Something broke'],
    ['problem detail with a title alone', respond(500, { title: 'Oops', status: 500 }), 'Oops'],
    [
      'problem detail with fields',
      respond(400, { detail: 'Validation failed', errors: [{ field: 'scopes', code: 'x', message: 'is unknown' }] }),
      'Validation failed (scopes: is unknown)',
    ],
    [
      'a failed validation',
      respond(400, { response: { title: 'Errors occurred.', status: 400, errors: { id: ['is bad.', 7] } }, status: 1 }),
      'Errors occurred. (id: is bad.)',
    ],
    [
      'more than three fields',
      respond(400, { detail: 'No', errors: ['a', 'b', 'c', 'd'].map((field) => ({ field, message: 'bad' })) }),
      'No (a: bad; b: bad; c: bad)',
    ],
    [
      'fields in forms that nobody knows',
      respond(400, { detail: 'No', errors: [null, {}, { message: 'bad' }] }),
      'No (bad)',
    ],
    ['fields that list nothing', respond(400, { detail: 'No', errors: { id: 'bad', name: null } }), 'No'],
    ['fields without a title', respond(400, { response: { errors: { id: ['is bad'] } } }), 'refused (id: is bad)'],
    ['an error whose message is a number', respond(500, { error: { message: 7 } }), undefined],
    ['an error whose message is empty', respond(500, { error: { message: '' } }), undefined],
    ['JSON of an unknown form', respond(500, { ok: false, because: 'nobody knows' }), undefined],
    ['a number', respond(500, '7'), undefined],
    ['a list', respond(500, '[]'), undefined],
    ['null', respond(500, 'null'), undefined],
    ['HTML', respondPage(502, 'Bad Gateway'), undefined],
    ['HTML of the type plain text', respond(502, '<html>', plain), undefined],
    ['plain text of several lines', respond(500, 'a\nb', plain), undefined],
    ['plain text that is long', respond(500, 'a'.repeat(301), plain), undefined],
    ['text without a type', respond(500, 'oops'), undefined],
    ['bytes that are not UTF-8', { ...respond(500), body: Buffer.from([0x22, 0xff, 0x22]) }, undefined],
  ])('is found, or not, in %s', (_, refusal, expected) => {
    expect(findMessage(refusal)).toBe(expected)
  })

  it.each<[string, string, string | undefined]>([
    ['table-missing-scopes', '3.7.2 community', 'A database error occurred'],
    ['db-down-scopes', '3.6.1 standard', 'something went wrong'],
    ['public-info-unknown', '3.6.1 standard', 'Client with id 11111111-2222-4333-8444-555555555555 was not found'],
    ['rate-limit-of-the-instance', '3.7.2 standard', 'Too many requests. Please try again later.'],
    ['redis-down-scopes', '3.7.2 standard', undefined],
    ['no-credential', '3.7.2 standard', undefined],
  ])('is found as recorded: %s of %s', (name, portal, expected) => {
    expect(findMessage(recorded(name, portal))).toBe(expected)
  })
})

describe('what a refusal is', () => {
  it.each<[string, PortalResponse, boolean]>([
    ['its type', respond(403, '{}', { 'content-type': 'application/problem+json; charset=utf-8' }), true],
    ['its type in capitals', respond(403, '', { 'content-type': 'Application/Problem+JSON' }), true],
    ['title and status', respond(403, { title: 'Forbidden', status: 403 }), true],
    ['no title alone', respond(403, { title: 'Forbidden' }), false],
    ['no status alone', respond(403, { status: 403 }), false],
    ['no envelope', respond(403, { title: 'Forbidden', status: 403, response: [] }), false],
    ['no list', respond(403, []), false],
    ['nothing', respond(403), false],
  ])('problem detail is told by %s', (_, refusal, expected) => {
    expect(isProblemDetail(refusal)).toBe(expected)
  })

  it('is that of an unknown portal with its status alone', () => {
    const body = errorEnvelope(500, 'Could not resolve current tenant')
    expect([500, 403].map((status) => isUnknownPortal(respond(status, body)))).toEqual([true, false])
  })
})

describe('a description of a body', () => {
  const describeFor = (resource: ResourceName, response: PortalResponse): string =>
    plainText(describeBody(requestFor(resource), response))

  it.each<[string, PortalResponse, string]>([
    ['that it is empty', respond(403), 'empty body'],
    ['a message', respond(500, { reason: 'oops' }), '“oops”'],
    ['a message over several lines as one line', respond(500, { reason: 'a\n::error::b' }), '“a\\u{a}::error::b”'],
    ['a long message, cut', respond(500, { reason: 'x'.repeat(9999) }), `“${'x'.repeat(200)}… (9,999 characters)”`],
    ['an app’s id, cut', respond(404, { reason: `no ${clientId}` }), '“no 4c3f7a52…”'],
    ['the title of a page', respondPage(502, '500 Error Page'), '71 bytes of `text/html`, titled “500 Error Page”'],
    [
      'a title that quotes an id',
      respondPage(404, '/0123abcd-0000-4000-8000-000000000000/ was not found'),
      '109 bytes of `text/html`, titled “/0123abcd…/ was not found”',
    ],
    ['a page without a title', respond(502, '<html>', { 'content-type': 'text/html' }), '6 bytes of `text/html`'],
    [
      'a title whose quotation marks do not end it',
      respondPage(502, '” well. “'),
      '70 bytes of `text/html`, titled “" well. "”',
    ],
    ['type and size of any other form', respond(500, { a: 1 }), '7 bytes of `application/json`'],
    ['the size of a body without a type', respond(500, 'x'.repeat(1234)), '1,234 bytes of unknown type'],
    ['no type that is not one', respond(500, 'x', { 'content-type': 'hidden' }), '1 byte of unknown type'],
    ...['text/plain"hidden', '"hidden"text/plain', `text/${'h'.repeat(96)}`].map(
      (type): [string, PortalResponse, string] => [
        `no type that is more than one: ${type}`,
        respond(500, '<', { 'content-type': type }),
        '1 byte of unknown type',
      ],
    ),
    [
      'a message, whatever the type is but text',
      respond(500, 'hidden', { 'content-type': 'x-text/plain' }),
      '6 bytes of `x-text/plain`',
    ],
    ['each app’s id, cut', respond(404, { reason: `${clientId} ${clientId.toUpperCase()}` }), '“4c3f7a52… 4C3F7A52…”'],
    ['nothing of a stack trace', respond(500, errorEnvelope(500, 'Oops')), '“Oops”'],
    ['nothing of a stack trace alone', respond(500, { error: { stack: 'x' } }), '23 bytes of `application/json`'],
    [
      'nothing of what came through a proxy',
      { ...respond(403, { reason: 'hidden' }), proxy: { host: 'proxy.example:3128', variable: 'http_proxy' } },
      'through the proxy `proxy.example:3128` from `http_proxy`, which may have responded itself',
    ],
  ])('shows %s', (_, response, expected) => {
    expect(describeFor('scopes', response)).toBe(expected)
  })

  it.each<[string, ResourceName, number, string]>([
    ['shows what the list says', 'scopes', 200, '“a signature”'],
    ['shows what a refused exchange says', 'exchange', 403, '“a signature”'],
    ['hides what an exchange may have handed out', 'exchange', 200, '11 bytes of `text/plain`'],
    ['hides it with any status of success', 'exchange', 201, '11 bytes of `text/plain`'],
  ])('%s', (_, resource, status, expected) => {
    expect(describeFor(resource, respond(status, 'a signature', plain))).toBe(expected)
  })
})

describe('a trace', () => {
  it.each<[string, Parameters<typeof describeTrace>[0], string]>([
    ['request, status and body', requestFor('scopes'), '(`GET /api/2.0/scopes`: 403, empty body)'],
    [
      'the beginning of an app’s id',
      requestFor('app'),
      '(`GET /api/2.0/clients/4c3f7a52…/public/info`: 403, empty body)',
    ],
    [
      'which key was sent, where there are two',
      { ...requestFor('key'), input: 'integration-api-key' },
      '(`GET /api/2.0/keys/@self` with `integration-api-key`: 403, empty body)',
    ],
    [
      'no input for the usual key',
      { ...requestFor('key'), input: 'api-key' },
      '(`GET /api/2.0/keys/@self`: 403, empty body)',
    ],
  ])('shows %s', (_, request, expected) => {
    expect(plainText(describeTrace(request, respond(403)))).toBe(expected)
  })
})

describe('the parts of a response', () => {
  it('are text without a byte-order mark', () => {
    expect(readText(respond(200, '\uFEFF[]'))).toBe('[]')
  })

  it('are JSON, which may be null, and null is not the same as none', () => {
    expect([readJson(respond(200, 'null')), readJson(respond(200, 'nothing'))]).toEqual([{ value: null }, undefined])
  })

  it.each<[string, PortalResponse['headers'], string | undefined]>([
    ['the value', { location: 'a' }, 'a'],
    ['the first of several values', { location: ['a', 'b'] }, 'a'],
    ['nothing where there is none', {}, undefined],
  ])('are, of a header, %s', (_, headers, value) => {
    expect(readHeader(respond(301, '', headers), 'location')).toBe(value)
  })
})

describe('an envelope', () => {
  const read = (response: PortalResponse) => readEnvelope(requestFor('scopes'), response)

  it.each<[string, unknown, unknown]>([
    ['a bare list', [1, 2], [1, 2]],
    ['the content of the portal’s envelope', envelope('text'), 'text'],
    ['the content of an envelope without a status', { response: [1] }, [1]],
    ['a bare object', { scopes: [] }, { scopes: [] }],
    ['a bare object with a status of its own', { name: 'Bot', status: 'active' }, { name: 'Bot', status: 'active' }],
    ['null in an envelope', envelope(null), null],
    ['an envelope whose error is null', { response: [1], error: null, status: 0, statusCode: 200 }, [1]],
    ['what comes after a byte-order mark', '\uFEFF[7]', [7]],
  ])('gives %s', (_, body, value) => {
    expect(read(respond(200, body))).toEqual(value)
  })

  const failed = 'has status 200, but reports a failure'
  it.each<[string, PortalResponse, string]>([
    ['nothing', respond(200), 'The response is empty. Check `portal-url`'],
    ['a page of HTML', respondPage(200, 'Sign in'), 'is not JSON. Check `portal-url`'],
    ['JSON that was cut', respond(200, '[{"name":'), 'is not JSON'],
    ['bytes that are not UTF-8', { ...respond(200), body: Buffer.from([0x5b, 0xff, 0x5d]) }, 'is not UTF-8 text'],
    ['an envelope with a status', respond(200, { response: [], status: 1 }), failed],
    ['an envelope with a status as text', respond(200, { response: [], status: '1' }), failed],
    ['an error in an envelope', respond(200, errorEnvelope(500, 'Oops')), failed],
    ['a list beside an error', respond(200, { response: [], error: { message: 'Oops' } }), failed],
    ['a list beside an error as text', respond(200, { response: [], error: 'forbidden', status: 0 }), failed],
    ['an envelope with an error’s code', respond(200, { response: [], status: 0, statusCode: 403 }), failed],
    ['an envelope with such a code as text', respond(200, { response: [], status: 0, statusCode: '500' }), failed],
    ['an envelope with that code alone', respond(200, { response: [], statusCode: 400 }), failed],
    ['an envelope around an error', respond(200, envelope({ title: 'Unauthorized', status: 401 })), failed],
    ['a bare error', respond(200, { name: 'Bot', scopes: [], status: 401 }), failed],
  ])('refuses %s', (_, response, expected) => {
    const failure = failureOr(() => read(response))
    expect(failure).toMatch(/^unexpected-response: .* \(`GET \/api\/2\.0\/scopes`: 200, .*\)$/)
    expect(failure).toContain(expected)
  })

  it('is quoted in no error, since it may contain anything', () => {
    expect(failureOr(() => read(respond(200, '{"a":"hidden')))).not.toContain('hidden')
  })
})
