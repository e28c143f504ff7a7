import type { ServerResponse } from 'node:http'
import { describe, expect, it } from '@jest/globals'
import { startForwardProxy } from '../../stand-ins/network/forward-proxy.ts'
import { startLoopbackServer } from '../../stand-ins/network/loopback-server.ts'
import { demoClientId, demoKey, portalScopes, startContractPortal } from '../../stand-ins/portal/index.js'
import { runAction } from '../../stand-ins/runner/run-action.js'
import { findSecrets } from '../support/secret-search.ts'
import { runScenario, type Scenario, type ScenarioOptions } from './scenario.ts'
import { textOutsideCode } from './summary-html.ts'

const token = 'Vg7r+QmA/0Pz8d2LkXh5Wg/Zt1+uKq9NeB4yRc3sJ0oHw=='
const base64 = (text: string) => Buffer.from(text).toString('base64')
const inEach = (text: string, form: (code: number) => string) =>
  Array.from(text, (letter) => form(letter.charCodeAt(0))).join('')
const percentEncoded = (text: string) => inEach(text, (code) => `%${code.toString(16).padStart(2, '0')}`)

/** How a portal may send back what it was sent, as it stands in the body. */
const forms: [string, (secret: string) => string][] = [
  ['percent-encoded three times', (secret) => encodeURIComponent(encodeURIComponent(percentEncoded(secret)))],
  ['in escapes of JSON', (secret) => inEach(secret, (code) => `\\u00${code.toString(16)}`)],
  ['with escaped slashes', (secret) => secret.replaceAll('/', '\\/')],
  ['in decimal references', (secret) => inEach(secret, (code) => `&#${code};`)],
  ['in hexadecimal references', (secret) => inEach(secret, (code) => `&#x${code.toString(16)};`)],
  [
    'in named references',
    (secret) => secret.replaceAll('+', '&plus;').replaceAll('/', '&sol;').replaceAll('=', '&equals;'),
  ],
  ['in base64 over lines', (secret) => base64(`Bearer ${secret}`).replace(/.{16}/g, '$&\\r\\n')],
  ['in base64 with escaped slashes', (secret) => base64(`x${secret}`).replaceAll('/', '\\/')],
  ['without its beginning', (secret) => secret.replace(/^sk-/, '')],
]

describe('a key that a refusal sends back', () => {
  it.each(forms)('is told by nobody: %s', async (_, form) => {
    for (const key of [demoKey, token]) {
      const body = `{"reason":"not accepted: ${form(key)}."}`
      const run = await runScenario({
        portal: { misbehaviours: [{ at: 'exchange', do: { status: 400, body } }] },
        inputs: { 'api-key': key },
      })
      expect(run.annotations).toMatchObject([
        { kind: 'error', message: expect.stringMatching(/not accepted: [\w+]{0,10}\*\*\*=?\./) },
      ])
    }
  })

  it.each([
    ['escape codes and a line', '%1B[31m%0APassed: all is well%0A'],
    ['markup', '%3Cb%3Ebold%3C/b%3E &lt;b&gt;'],
  ])('is all that is struck out, and nothing else is decoded: %s', async (_, around) => {
    const body = JSON.stringify({ reason: `${around} ${percentEncoded(demoKey)}` })
    const run = await runScenario({ portal: { misbehaviours: [{ at: 'exchange', do: { status: 400, body } }] } })
    expect(run.annotations[0]?.message).toContain(`“${around} ***”`)
    expect(run.summary).not.toMatch(/<b>bold|\p{Cc}(?<!\n)/u)
    expect(run.stdout).not.toMatch(/^Passed|\p{Cc}(?<!\n)/mu)
  })
})

const signature = [
  { alg: 'HS256', typ: 'JWT' },
  { user_id: 'u-1', exp: 1_790_000_000 },
  'a code that nobody else knows',
]
  .map((part) => Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url'))
  .join('.')

type Answers = Partial<Record<'version' | 'key' | 'client' | 'scopes', (response: ServerResponse) => void>>
const json =
  (value: unknown, status = 200) =>
  (response: ServerResponse) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))

/**
 * A portal whose signature is known beforehand, so that any answer can hold it.
 * @param late whether the signature comes after the answers to key and app
 */
async function runWithSignature(answers: Answers, late: boolean, options: ScenarioOptions = {}): Promise<Scenario> {
  const left = new Set(late ? ['key', 'client'] : [])
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
    if (!late) resolve()
  })
  const honest: Required<Answers> = {
    version: json({ response: { docSpace: '3.7.2' }, status: 0 }),
    key: json({ response: { id: 'a', name: 'Check', permissions: ['*:read'] }, status: 0 }),
    client: json({ name: 'Bot', client_id: demoClientId, scopes: ['files:read'] }),
    scopes: json(portalScopes),
  }
  const server = await startLoopbackServer(async ({ url = '' }, response) => {
    if (url.includes('/security/oauth2/token')) {
      await released
      return void json({ response: signature, status: 0 })(response)
    }
    const places = { version: '/settings/version', key: '/keys/@self', client: '/clients/', scopes: '/scopes' } as const
    const place =
      (['version', 'key', 'client', 'scopes'] as const).find((name) => url.includes(places[name])) ?? 'scopes'
    response.on('finish', () => {
      left.delete(place)
      if (left.size === 0) release()
    })
    const answer = answers[place] ?? honest[place]
    answer(response)
  })
  try {
    return await runScenario({
      ...options,
      inputs: { 'portal-url': server.url, 'client-id': demoClientId, 'upload-artifact': 'false', retries: '0' },
      secrets: { signature },
    })
  } finally {
    await server.close()
  }
}

describe.each([
  ['early', false],
  ['late', true],
])('a signature that comes %s', (_, late) => {
  const html = (text: string) => `<html><head><title>${text}</title></head></html>`
  it.each<[string, Required<Answers>['client']]>([
    ['a title', (response) => response.writeHead(502, { 'content-type': 'text/html' }).end(html(`no ${signature}`))],
    ['a type', (response) => response.writeHead(400, { 'content-type': `text/${signature}` }).end('x')],
    ['a type that is none', (response) => response.writeHead(400, { 'content-type': `a ${signature}` }).end('x')],
    ['the path of a redirect', (response) => response.writeHead(302, { location: `/login/${signature}/in` }).end()],
    ['a text', (response) => response.writeHead(400, { 'content-type': 'text/plain' }).end(`no ${signature}`)],
    ['a reason', json({ reason: `no ${percentEncoded(signature)}` }, 400)],
    ['a long reason', json({ reason: `${'no '.repeat(40)} ${signature}` }, 400)],
    ['base64 over lines', json({ reason: base64(signature).replace(/.{30}/g, '$&\r\n') }, 400)],
    ['references of HTML', json({ reason: inEach(signature, (code) => `&#${code};`) }, 400)],
  ])('is told by nobody: in %s', async (__, client) => {
    const run = await runWithSignature({ client }, late)
    expect(run.outputs).toMatchObject({ result: 'failed', 'scope-count': '9' })
    expect(run.annotations.map(({ kind }) => kind)).toEqual(['error'])
    expect(findSecrets(run.sinks, { 'its beginning': signature.slice(0, 40) })).toEqual([])
  })

  it('makes an answer none that holds it, whatever else the answer holds', async () => {
    const name = `%1B[31m%0APassed %3Cb%3E ${percentEncoded(signature)}`
    const run = await runWithSignature(
      {
        key: json({ response: { id: 'a', name, permissions: ['*:read'] }, status: 0 }),
        client: json({ name, client_id: demoClientId, scopes: ['files:read'] }),
      },
      late,
    )
    expect(run.outputs).toMatchObject({ result: 'failed', 'failure-reason': 'unexpected-response' })
    expect(run.annotations[0]?.message).toContain('contains a signature, so nothing of it was kept')
    expect(run.stdout + run.summary).not.toMatch(/\p{Cc}(?<!\n)|<b>\s*\*|^Passed/mu)
  })
})

describe('what looks like a secret in a text of others', () => {
  const digits = '5e1f'.repeat(15).concat('2468')
  it.each([
    ['a key without its beginning', digits],
    ['a key', `sk-${digits.slice(0, 16)}`],
    ['a token', 'eyJhbGciOi.eyJz.c2ln'],
    ['a run', 'aA1+aA1/aA1=aA1_aA1-aA1+'],
  ])('is struck out of a reason: %s', async (_, secret) => {
    const body = JSON.stringify({ reason: `no key ${secret} is known` })
    const run = await runScenario({
      portal: { misbehaviours: [{ at: 'exchange', do: { status: 400, body } }] },
      secrets: { secret },
    })
    expect(run.annotations[0]?.message).toContain('“no key *** is known”')
  })

  it('is struck out of the names of apps and keys, and stays in names that are compared', async () => {
    const name = `aA1_${'aA1_'.repeat(6)}:read`
    const run = await runScenario({
      portal: {
        scopes: [...portalScopes, { name, group: 'a', type: 'read' }],
        keys: [{ key: demoKey, id: 'a', name: `Check ${digits}`, permissions: ['*:read'] }],
        clients: [{ client_id: demoClientId, name: `Bot ${digits}`, scopes: [name, 'files:read'] }],
      },
      inputs: { 'client-id': demoClientId, 'required-scopes': name, 'upload-artifact': 'false' },
      secrets: { digits },
    })
    expect(run.outputs).toMatchObject({ result: 'passed', 'required-scopes': JSON.stringify([name]) })
    expect(run.stdout).toContain(name)
    expect(run.stdout).toMatch(/API key “Check \*\*\*”.*app “Bot \*\*\*”/s)
    expect(run.report).toMatchObject({ apiKey: { name: 'Check ***' }, checks: { app: { name: 'Bot ***' } } })
    expect(JSON.stringify(run.snapshot)).toContain(name)
  })
})

describe('the login of a proxy', () => {
  it.each([
    ['usual', 'robot:hunter2-hunter2'],
    ['percent-encoded', 'robot:hunter2%2Bhunter2%40'],
  ])('is masked before Node can print it, with NODE_DEBUG: %s', async (_, login) => {
    const portal = await startContractPortal()
    const proxy = await startForwardProxy({ hosts: { 'portal.example.test:80': portal.port } })
    const inputs = { 'portal-url': 'http://portal.example.test', 'api-key': demoKey, 'allow-http': 'true' }
    // Node prints the keys too, which is why the runner is told to mask them.
    const run = await runAction({
      inputs: { ...inputs, 'upload-artifact': 'false' },
      env: { HTTP_PROXY: proxy.url.replace('//', `//${login}@`), NODE_DEBUG: 'http' },
    })
    await Promise.all([proxy.close(), portal.close()])
    expect(run.outputs).toMatchObject({ result: 'passed' })
    const decoded = decodeURIComponent(login)
    expect(run.masked).toEqual(expect.arrayContaining([login, decoded, base64(decoded)]))
    expect(run.stdout).toMatch(/^(?:::add-mask::.*\r?\n)+DocSpace Scopes/)
    expect(run.stderr).toContain('HTTP')
    const shown = run.masked.reduce((text, mask) => text.replaceAll(mask, '***'), run.stderr)
    expect(findSecrets({ shown }, { login, decoded, demoKey })).toEqual([])
  })
})

describe('text of our own', () => {
  it('stays as it is', async () => {
    const run = await runScenario({
      inputs: { 'portal-url': 'http://[fd00:12::abcd]:9', 'allow-http': 'true', retries: '0', 'timeout-seconds': '1' },
    })
    expect(run.stdout).toContain('Requesting scopes from `http://[fd00:12::abcd]:9`')
    expect(run.annotations[0]?.message).toContain('http://[fd00:12::abcd]:9')
  })

  it('stands in code in the summary where GitHub would make a link of it', async () => {
    const names = ['GH-1', '5f2c8a1d9b7e4f60312a4c5d6e7f8091a2b3c4d5']
    const run = await runScenario({ inputs: { 'required-scopes': names.join(' '), 'upload-artifact': 'false' } })
    expect(run.outputs['missing-scopes']).toBe(JSON.stringify(names.toSorted()))
    for (const name of names) {
      expect(run.summary).toContain(name)
      expect(textOutsideCode(run.summary)).not.toContain(name)
    }
  })

  it('is cut with a count where the runner would cut it, and stands whole in log and summary', async () => {
    const lines = Array.from({ length: 12 }, (_, index) => `- "GET /api/2.0/files/${index}",`).join('\n')
    const run = await runScenario({
      workspaceFiles: { 'required.txt': lines },
      inputs: { 'required-scopes': lines, 'required-endpoints': lines, 'requirements-file': 'required.txt' },
    })
    expect(run.outputs).toMatchObject({ result: 'failed', 'failure-reason': 'invalid-input' })
    const [error] = run.annotations
    expect(error?.message.length).toBeLessThan(4096)
    expect(error?.message).toMatch(/… and [\d,]+ more characters, which are in the log$/)
    expect(Math.max(...run.stdout.split('\n').map(({ length }) => length))).toBeLessThan(4200)
    for (const text of [run.stdout, run.summary]) expect(text).toContain('No request was sent.')
  })
})
