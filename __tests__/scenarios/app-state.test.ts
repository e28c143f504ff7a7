import { describe, expect, it } from '@jest/globals'
import {
  demoClientId,
  demoKey,
  type Misbehaviour,
  type PortalClient,
  type PortalOptions,
  startContractPortal,
} from '../../stand-ins/portal/index.js'
import { placeOf, runScenario, type Scenario } from './scenario.ts'

const app: PortalClient = { client_id: demoClientId, name: 'Room reports', scopes: ['files:read', 'rooms:read'] }

function runWith(
  client: Partial<PortalClient>,
  portal: PortalOptions = {},
  inputs: Record<string, string> = {},
): Promise<Scenario> {
  return runScenario({
    portal: { clients: [{ ...app, ...client }], ...portal },
    inputs: { 'client-id': demoClientId, 'required-scopes': 'files:read', 'upload-artifact': 'false', ...inputs },
  })
}

const whenAskedFor = (answer: Misbehaviour['do']): PortalOptions => ({
  misbehaviours: [{ at: 'authorize', do: answer }],
})
const redirectTo = (location: string, more: object = {}): PortalOptions =>
  whenAskedFor({ status: 302, headers: { Location: location, ...more } })
const askedState = ({ requests }: Scenario) => requests.filter((request) => placeOf(request) === 'authorize')
const enabledIn = ({ report }: Scenario) => (report as { checks: { app: { enabled: unknown } } }).checks.app.enabled

/**
 * The run is as green as without the question, and the log says that the portal made no statement.
 * @param times how often the portal was asked
 */
function expectNoStatement(run: Scenario, times = 1): void {
  expect(run).toMatchObject({ exitCode: 0, hung: false, outputs: { result: 'passed', 'failure-reason': '' } })
  expect(run.stdout).toMatch(/^The portal did not say whether the OAuth app “Room reports” is enabled\.$/m)
  expect(run.annotations.filter(({ kind }) => kind !== 'notice')).toEqual([])
  expect([enabledIn(run), askedState(run).length]).toEqual([null, times])
}

describe('an app that is switched off', () => {
  it('fails the run, and the error says which and what to do', async () => {
    const run = await runWith({ enabled: false })
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'failed', 'failure-reason': 'authentication' } })
    expect(run.annotations.filter(({ kind }) => kind === 'error')).toMatchObject([
      { message: expect.stringMatching(/app “Room reports” is disabled/) },
    ])
    expect(run.summary).toMatch(/is disabled/)
  })

  it('is checked all the same', async () => {
    const run = await runWith({ enabled: false }, {}, { 'required-scopes': 'files:read openid' })
    expect(run.outputs).toMatchObject({
      'failure-reason': 'missing-scopes',
      'missing-scopes': '["openid"]',
      'excess-scopes': '["rooms:read"]',
    })
    expect(run.report).toMatchObject({
      verdict: { messages: [{ reason: 'missing-scopes' }, { reason: 'authentication' }] },
      checks: { app: { result: 'failed', enabled: false, granted: app.scopes, missing: ['openid'] } },
    })
  })

  it('has failed in the report where it was granted everything', async () => {
    expect((await runWith({ enabled: false })).report).toMatchObject({
      checks: { app: { result: 'failed', missing: [] } },
    })
  })

  it('is not softened by fail-on-missing', async () => {
    const run = await runWith({ enabled: false }, {}, { 'required-scopes': 'openid', 'fail-on-missing': 'false' })
    expect(run).toMatchObject({ exitCode: 1, outputs: { 'failure-reason': 'authentication' } })
  })

  it('is told to a guest’s key too', async () => {
    const keys = [{ key: demoKey, id: 'a', name: 'Guest', permissions: ['*:read'], isOfGuest: true }]
    expect((await runWith({ enabled: false }, { keys })).outputs['failure-reason']).toBe('authentication')
    expect(enabledIn(await runWith({ enabled: true }, { keys }))).toBe(true)
  })

  it('passes once it is switched on', async () => {
    const client = { enabled: false }
    expect((await runWith(client)).outputs['result']).toBe('failed')
    client.enabled = true
    const run = await runWith(client)
    expect(run.outputs['result']).toBe('passed')
    expect(run.stdout).toContain('The OAuth app “Room reports” is enabled.')
  })

  it('is found where scheme and host of the address are wrong', async () => {
    const location = `http://wrong.example:1/login?type=oauth2&client_id=${demoClientId.toUpperCase()}&error=client_disabled_error`
    expect((await runWith({}, redirectTo(location))).outputs['failure-reason']).toBe('authentication')
  })
})

describe('the question whether an app is switched on', () => {
  it('is one request with no parameter but the app, and no credential but the signature', async () => {
    const run = await runWith({})
    expect(askedState(run)).toMatchObject([{ method: 'GET', path: `/oauth2/authorize?client_id=${demoClientId}` }])
    const credentials = askedState(run).map(({ headers }) => [headers.authorization, headers.cookie])
    expect(credentials).toEqual([[undefined, undefined]])
    expect(askedState(run)[0]?.headers['x-signature']).toMatch(/^eyJ/)
    expect(enabledIn(run)).toBe(true)
  })

  it('finds an app by its id in any letter case', async () => {
    const client = { client_id: '00000000-0000-4000-8000-00000000abcd', enabled: false }
    const run = await runWith(client, {}, { 'client-id': client.client_id.toUpperCase() })
    expect(run.outputs['failure-reason']).toBe('authentication')
  })

  it('goes over the app’s connection, beside the list', async () => {
    const run = await runWith({})
    const connectionOf = (place: string) => run.requests.find((request) => placeOf(request) === place)?.connection
    expect(connectionOf('authorize')).toBe(connectionOf('client'))
    expect(run.connections).toBe(3)
  })

  it.each([
    ['3.5.0', 'asked', true, 1],
    ['3.6.1', 'asked', true, 1],
    ['3.8.0', 'asked', true, 1],
    ['3.4.1', 'not asked', null, 0],
    ['3.2.1', 'not asked', null, 0],
    ['3.1.1', 'not asked', null, 0],
  ])('is on %s %s', async (version, _, enabled, times) => {
    const run = await runWith({}, { version })
    expect([run.outputs['result'], enabledIn(run), askedState(run).length]).toEqual(['passed', enabled, times])
    const line = /^Not checked whether the OAuth app “Room reports” is enabled: that needs DocSpace 3\.5 or later\.$/m
    expect(line.test(run.stdout)).toBe(times === 0)
  })

  it('is not asked where the version is not known', async () => {
    const run = await runWith({ enabled: false }, { misbehaviours: [{ at: 'version', do: 'html-200' }] })
    expect([run.outputs['result'], enabledIn(run), askedState(run)]).toEqual(['passed', null, []])
    expect(run.stdout).toMatch(/^Not checked whether .* is enabled: the portal’s version is not known\.$/m)
  })

  it('is not asked of an app that is not there', async () => {
    const run = await runWith({}, { clients: [] })
    expect(run.outputs['failure-reason']).toBe('not-found')
    expect(askedState(run)).toEqual([])
  })

  it.each<[string, Misbehaviour['do'], number]>([
    ['503', { fault: 'refusal', status: 503 }, 1],
    ['429', { fault: 'retry-after', status: 429, value: '1' }, 1],
    // The kept connection may have been closed before, so the request goes out once more.
    ['a reset', 'reset-before-headers', 2],
    ['an end', 'closed-before-headers', 2],
  ])('is never retried, after %s', async (_, fault, times) => {
    const run = await runWith({}, whenAskedFor(fault))
    expectNoStatement(run, times)
    expect(run.stdout).not.toMatch(/Retry/)
  })

  it.each<[string, Misbehaviour['do']]>([
    ['hangs', 'silent-before-headers'],
    ['hangs after its headers', 'silent-after-headers'],
    ['is a page', 'html-200'],
    ['does not end', 'endless-body'],
    ['sends the signature back', 'echo-in-redirect'],
    [
      'says so with another status',
      { status: 303, headers: { Location: `/?client_id=${demoClientId}&error=client_disabled_error` } },
    ],
  ])('has no answer where the service %s', async (_, fault) => {
    expectNoStatement(await runWith({}, whenAskedFor(fault)))
  })

  it.each([
    ['of an app that a hanging service did not find', `client_id=${demoClientId}&error=client_not_found_error`],
    ['of anything going wrong', `client_id=${demoClientId}&error=something_went_wrong_error`],
    ['of a signature that did not arrive', `client_id=${demoClientId}&error=missing_asc_signature_error`],
    ['of another app', 'client_id=00000000-0000-4000-8000-0000000000c2&error=client_disabled_error'],
    ['of no app', 'error=client_disabled_error'],
    ['of two kinds', `client_id=${demoClientId}&error=invalid_request&error=client_disabled_error`],
    ['of none', `client_id=${demoClientId}`],
    ['of a code', `client_id=${demoClientId}&code=0123456789abcdef`],
  ])('has no answer in an error %s', async (_, query) => {
    expectNoStatement(await runWith({}, redirectTo(`http://portal.example/login?type=oauth2&${query}`)))
  })

  it('has no answer where the portal’s identity service is an older one and the app another portal’s', async () => {
    expectNoStatement(await runWith({ isOfAnotherPortal: true }, { version: '3.6.1' }))
    expect(enabledIn(await runWith({ isOfAnotherPortal: true }))).toBe(true)
  })

  it('is never followed, and its cookie is dropped', async () => {
    const elsewhere = await startContractPortal()
    const location = `${elsewhere.url}/login?client_id=${demoClientId}&error=invalid_request`
    const run = await runWith(
      {},
      redirectTo(location, { 'Set-Cookie': 'x-redirect-authorization-uri=aHR0cA==; Path=/' }),
    )
    const followed = elsewhere.connections
    await elsewhere.close()
    expect([followed, enabledIn(run), run.outputs['result']]).toEqual([0, true, 'passed'])
    expect(run.requests.flatMap(({ headers }) => headers['cookie'] ?? [])).toEqual([])
    for (const text of Object.values(run.sinks)) expect(text).not.toContain('x-redirect-authorization-uri')
  })
})
