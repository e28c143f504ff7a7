import { describe, expect, it } from '@jest/globals'
import type { FailureReason } from '../../src/failure.ts'
import type { Misbehaviour } from '../../stand-ins/portal/index.js'
import { moreRecordings, type Recording } from '../stand-ins/portal/recordings.ts'
import { placeOf, runScenario } from './scenario.ts'

/** What a real portal responded to a request like the action's. */
interface Recorded {
  recording: Recording
  title: string
  version: string
  response: Misbehaviour['do']
  /** The id of the app in the request; empty where it is about none. */
  clientId: string
}

/** Headers that belong to one connection. */
const ofConnection = /^(?:connection|content-length|transfer-encoding|trailer|server-timing)$/i

/** All recordings with one of these names, by build. */
function recorded(name: RegExp): Recorded[] {
  const found = moreRecordings.filter((recording) => name.test(recording.name))
  return found.map((recording) => {
    const { portal, request, response } = recording
    const headers = Object.fromEntries(response.headers.filter(([header]) => !ofConnection.test(header)))
    return {
      recording,
      title: `${portal}: ${recording.name}`,
      version: portal.split(' ')[0] ?? '',
      response: { status: response.status, headers, body: response.body ?? '' },
      clientId: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(request.path)?.[0] ?? '',
    }
  })
}

const gone: Misbehaviour['do'] = { fault: 'refusal', status: 404, form: 'empty' }
const once = { retries: '0', 'upload-artifact': 'false', 'required-scopes': 'files:read' }

const lists: [name: RegExp, reason: FailureReason | '', requested: string][] = [
  [/^scopes-200(-guest)?$|^scopes-db-down-cached$/, '', 'exchange scopes'],
  [/^scopes-403-(rejected|expired)$/, 'permission', 'exchange scopes exchange scopes'],
  [/^scopes-403-not-arrived$/, 'permission', 'exchange scopes'],
  [/^scopes-429-(user|instance)$/, 'rate-limited', 'exchange scopes'],
  [/^scopes-500-|^starting-up-502$/, 'portal-error', 'exchange scopes'],
]

describe('a recorded response to the request for the list', () => {
  const rows = lists.flatMap(([name, reason, requested]) =>
    recorded(name).map((row) => ({ ...row, reason, requested, result: reason || 'passed' })),
  )

  it.each(rows)('$title is $result', async ({ version, response, reason, requested }) => {
    const run = await runScenario({
      portal: { version, misbehaviours: [{ at: 'scopes', do: response }] },
      inputs: once,
    })
    expect(run.outputs).toMatchObject({ result: reason === '' ? 'passed' : 'failed', 'failure-reason': reason })
    const places = run.requests.map(placeOf).filter((place) => place === 'exchange' || place === 'scopes')
    expect(places.join(' ')).toBe(requested)
  })

  it('is read at the later path, where a portal has that alone', async () => {
    for (const { version, response } of recorded(/^oauth2-scopes$/).filter(({ version }) => version === '3.7.2')) {
      const misbehaviours: Misbehaviour[] = [
        { at: 'scopes', do: gone },
        { at: 'oauth2-scopes', do: response },
      ]
      const run = await runScenario({ portal: { version, misbehaviours }, inputs: once })
      expect(run.outputs).toMatchObject({ result: 'passed', 'scope-count': '9' })
      expect(run.report).toMatchObject({ signIn: { path: '/api/2.0/oauth2/scopes' } })
    }
  })
})

const apps: [name: RegExp, reason: FailureReason | ''][] = [
  [/^public-info-(enabled|disabled|of-another-tenant|upper-case|upper-case-disabled|signed)$/, ''],
  [/^public-info-(deleted|unknown)$/, 'not-found'],
  [/^public-info-(signature-of-another-key|trailing-slash)$/, 'permission'],
  [/^public-info-429-instance$/, 'rate-limited'],
  [/^public-info-500-/, 'portal-error'],
]

/** At the second path: 3.2.1 does not know it, and then the first one's response counts. */
const appsAtTheLaterPath: [name: RegExp, reason: FailureReason | ''][] = [
  [/^oauth2-public-info(-disabled)?$/, ''],
  [/^oauth2-public-info-unknown$/, 'not-found'],
]

describe('a recorded response to the request for an app', () => {
  const first = apps.flatMap(([name, reason]) =>
    recorded(name).map((row) => ({ ...row, reason, at: [{ at: 'client' as const, do: row.response }] })),
  )
  const later = appsAtTheLaterPath.flatMap(([name, reason]) =>
    recorded(name).map((row) => ({
      ...row,
      reason: row.version === '3.2.1' ? ('not-found' as const) : reason,
      at: [
        { at: 'client' as const, do: gone },
        { at: 'oauth2-client' as const, do: row.response },
      ],
    })),
  )

  it.each([...first, ...later].map((row) => ({ ...row, result: row.reason || 'passed' })))(
    '$title is $result',
    async ({ recording, version, clientId, at, reason }) => {
      const run = await runScenario({
        portal: { version, misbehaviours: at },
        inputs: { ...once, 'client-id': clientId },
      })
      expect(run.outputs).toMatchObject({ result: reason === '' ? 'passed' : 'failed', 'failure-reason': reason })
      if (reason !== '') return
      const { scopes } = JSON.parse(recording.response.body ?? '')
      expect(run.report).toMatchObject({ checks: { app: { granted: scopes.toSorted() } } })
    },
  )
})

/** What the error in the address of the redirect says of an app. */
const states: Record<string, { enabled: boolean | null; reason: FailureReason | '' }> = {
  client_disabled_error: { enabled: false, reason: 'authentication' },
  invalid_request: { enabled: true, reason: '' },
}

describe('a recorded response to the question whether an app is enabled', () => {
  const rows = recorded(/^probe-/)
    .filter(({ clientId, version }) => clientId !== '' && version !== '3.2.1')
    .map((row) => {
      const location = row.recording.response.headers.find(([name]) => name === 'Location')?.[1] ?? ''
      const error = new URL(location).searchParams.get('error') ?? ''
      return { ...row, error, ...(states[error] ?? { enabled: null, reason: '' as const }) }
    })

  it.each(rows)('$title, with $error, is $enabled', async ({ version, clientId, response, enabled, reason }) => {
    const app = { client_id: clientId, name: 'Bot', scopes: ['files:read'] }
    const run = await runScenario({
      portal: { version, clients: [app], misbehaviours: [{ at: 'authorize', do: response }] },
      inputs: { ...once, 'client-id': clientId },
    })
    expect(run.outputs['failure-reason']).toBe(reason)
    expect(run.report).toMatchObject({ checks: { app: { enabled } } })
    expect(run.requests.flatMap(({ headers }) => headers['cookie'] ?? [])).toEqual([])
  })

  it('is none of 3.2.1, which is not asked', async () => {
    for (const { version, clientId } of recorded(/^probe-enabled-with-user-agent$/)) {
      const clients = [{ client_id: clientId, name: 'Bot', scopes: ['files:read'] }]
      const run = await runScenario({ portal: { version, clients }, inputs: { ...once, 'client-id': clientId } })
      const asked = run.requests.filter((request) => placeOf(request) === 'authorize')
      expect([version, asked.length]).toEqual([version, version === '3.2.1' ? 0 : 1])
    }
  })
})
