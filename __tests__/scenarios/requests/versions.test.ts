import { describe, expect, it } from '@jest/globals'
import { demoClientId } from '../../../stand-ins/portal/index.js'
import { runScenario } from '../scenario.ts'
import {
  type Case,
  formatNames,
  inWords,
  listIn,
  messageIn,
  personalToken,
  portalOf30,
  runCase,
  titled,
} from './deployment.ts'

const everything = [
  'accounts.self:write',
  'accounts:read',
  'accounts:write',
  'files:read',
  'files:write',
  'rooms:write',
]

describe('a version that is none', () => {
  it.each(['0.0.0.0', '3.1.0', 'develop.4', '2.6.3', 'unknown', '', '3'])(
    'counts as not learned, so that the newest rules hold: “%s”',
    async (reportedVersion) => {
      const run = await runCase({
        portal: { reportedVersion },
        app: ['files:read'],
        requests: ['GET /api/2.0/portal/usedspace', 'GET /api/2.0/files/@my'],
      })
      expect(run).toMatchObject({ exitCode: 1, outputs: { 'failure-reason': 'uncovered-endpoints' } })
      expect(run.outputs['portal-version'] ?? '').toBe('')
      expect(listIn(run, 'required-scopes')).toEqual(['files:read|files:write'])
      expect(run.annotations).toContainEqual(
        expect.objectContaining({ kind: 'warning', title: 'DocSpace Scopes: version not known' }),
      )
      expect(messageIn(run, 'warning')).toMatch(
        reportedVersion === '' ? /does not report a version/ : /which is not the version/,
      )
    },
  )

  it('is a warning where only an app or a key is given', async () => {
    for (const deployment of [{ app: ['files:read'] }, { key: ['files:read'] }]) {
      const run = await runCase({ portal: { reportedVersion: '3.1.0' }, scopes: 'files:read', ...deployment })
      expect(run.outputs['result']).toBe('passed')
      expect(run.annotations).toMatchObject([{ kind: 'warning', title: 'DocSpace Scopes: version not known' }])
    }
  })

  it('is a courtesy where nothing depends on it', async () => {
    const run = await runCase({ portal: { reportedVersion: '3.1.0' }, scopes: 'files:read' })
    expect(run).toMatchObject({ exitCode: 0, annotations: [] })
  })

  it.each([
    ['3.1.0.123', ['files:read']],
    ['3.1.0-rc.1', ['files:read']],
    ['3.7.2.5', ['files:read|files:write']],
    ['3.2', ['files:read|files:write']],
  ])('is none of these: %s', async (reportedVersion, scopes) => {
    const run = await runCase({ portal: { reportedVersion }, requests: ['GET files/@my'] })
    expect(run).toMatchObject({ annotations: [], outputs: { result: 'passed', 'portal-version': reportedVersion } })
    expect(listIn(run, 'required-scopes')).toEqual(scopes)
  })
})

/** What lacks what, and what no scope covers. Empty lists are a run that passed. */
type Judged = Case & { version: string; lacks?: string[]; uncovered?: string[] }

const anyArea =
  'accounts.self:read|accounts.self:write|accounts:read|accounts:write|files:read|files:write|rooms:read|rooms:write'

const judged: Judged[] = [
  // From 3.2 to 3.6, `keys…` takes any scope of an area, with every method.
  { version: '3.2.1', app: ['files:read'], requests: ['GET /api/2.0/keys'] },
  { version: '3.5.1', app: ['rooms:write'], requests: ['DELETE /api/2.0/keys/{id}', 'PUT keys/{id}', 'POST keys'] },
  { version: '3.6.1', app: ['openid'], requests: ['GET /api/2.0/keys/@self'], lacks: [anyArea] },
  { version: '3.6.1', app: ['accounts:read'], requests: ['GET /api/2.0/keys/@self', 'GET keys/permissions'] },
  { version: '3.6.1', app: [], requests: ['GET keys', 'GET files/@my'], lacks: [anyArea, 'files:read|files:write'] },
  { version: '3.4', key: ['*:read'], requests: ['POST keys'] },
  { version: '3.4', key: ['rooms:read'], requests: ['GET keys', 'GET keys/@self'] },
  { version: '3.7', app: ['files:read'], requests: ['GET keys'], uncovered: ['GET /api/2.0/keys'] },
  { version: '3.7.2', app: ['openid'], requests: ['GET keys/@self'] },
  // Groups lie in no area up to 3.4.
  { version: '3.2.1', app: ['accounts:read'], requests: ['GET group'], uncovered: ['GET /api/2.0/group'] },
  { version: '3.5', app: ['accounts:write'], requests: ['GET group'], lacks: ['accounts:read'] },
  // 3.1 takes names exactly.
  { version: '3.1.1', app: ['files:write'], requests: ['GET files/@my'], lacks: ['files:read'] },
  { version: '3.1.1', app: ['files:write'], requests: ['POST files/{id}/upload'], lacks: ['files:read'] },
  { version: '3.1.1', app: ['openid'], requests: ['GET portal/quota', 'DELETE settings/webhook/{id}', 'GET keys'] },
  {
    version: '3.1.1',
    key: ['files:write'],
    requests: ['GET files/@my', 'POST files/folder/{id}'],
    lacks: ['files:read'],
  },
  { version: '3.1.1', key: ['rooms:write'], scopes: 'rooms:read', lacks: ['rooms:read'] },
  { version: '3.1.2', key: ['files:write', '*:read'], requests: ['POST files/folder/{id}'] },
  { version: '3.1.1', key: ['*:read'], requests: ['POST files/folder/{id}'], lacks: ['files:write'] },
  { version: '3.1.1', key: ['*:write'], requests: ['GET files/@my', 'POST files/folder/{id}'] },
  { version: '3.1.1', key: [], requests: ['GET files/@my', 'PUT people/{id}'] },
  { version: '3.2.1', key: ['files:write'], requests: ['GET files/@my', 'POST files/folder/{id}'] },
  { version: '3.2.1', key: ['rooms:write'], scopes: 'rooms:read' },
]

describe('the rules by version', () => {
  const endOf = ({ lacks = [], uncovered = [] }: Judged) =>
    [
      lacks.length > 0 && `lacks ${formatNames(lacks)}`,
      uncovered.length > 0 && `leaves ${formatNames(uncovered)} uncovered`,
    ]
      .filter((part) => part !== false)
      .join(' and ') || 'passes'

  it.each(titled(judged, (one) => `on ${one.version}, ${inWords(one)} ${endOf(one)}`))(
    '%s',
    async (_, { version, lacks = [], uncovered = [], ...others }) => {
      const run = await runCase({ ...others, portal: { version } })
      expect(run.outputs['result']).toBe(lacks.length + uncovered.length === 0 ? 'passed' : 'failed')
      expect(listIn(run, 'missing-scopes')).toEqual(lacks)
      expect(listIn(run, 'uncovered-endpoints')).toEqual(uncovered)
    },
  )

  const of30: (Judged & { app: string[]; requests: string[]; lacks: string[] })[] = [
    {
      version: '3.0.4',
      app: ['files:write'],
      requests: ['POST files/{id}/upload', 'GET files/@my', 'GET portal/quota'],
      lacks: [],
    },
    { version: '3.0.4', app: ['rooms:write'], requests: ['DELETE files/rooms/{id}'], lacks: [] },
    { version: '3.0.4', app: ['files:read'], requests: ['POST files/{id}/upload'], lacks: ['files:write'] },
    { version: '3.0.4', app: ['openid'], requests: ['GET people'], lacks: ['accounts:read|accounts:write'] },
  ]

  it.each(titled(of30, (one) => `on 3.0.4, ${inWords(one)} ${endOf(one)}`))(
    '%s',
    async (_, { app, requests, lacks }) => {
      const run = await runScenario({
        portal: { ...portalOf30, clients: [{ client_id: demoClientId, name: 'Bot', scopes: app }] },
        inputs: {
          'api-key': personalToken,
          'client-id': demoClientId,
          'required-endpoints': requests.join('\n'),
          'upload-artifact': 'false',
        },
      })
      expect(run.outputs['result']).toBe(lacks.length === 0 ? 'passed' : 'failed')
      expect(listIn(run, 'missing-scopes')).toEqual(lacks)
    },
  )

  it('tell all eight scopes of which keys takes any', async () => {
    const run = await runCase({ portal: { version: '3.6.1' }, app: ['openid'], requests: ['GET keys'] })
    const names = anyArea.replaceAll('|', '`, `').replace(/, (?=`[^`]*$)/, ' or ')
    expect(messageIn(run, 'error')).toContain(`was not granted \`${names}\`.`)
  })

  it('say in the summary too what a key of 3.1 lacks', async () => {
    const run = await runCase({ portal: { version: '3.1.1' }, key: ['files:write'], requests: ['GET files/@my'] })
    expect(run.summary).toContain('does not cover <code>files:read</code>')
    expect(run.stdout).toMatch(/files:read +yes +MISSING/)
  })
})

/** The sixteen routes of 3.7.2 that only a link sent by mail opens. */
const byMail = [
  'DELETE /api/2.0/people/@self',
  'DELETE /api/2.0/portal/delete',
  'GET /api/2.0/settings/machine',
  'GET /api/2.0/settings/tfaapp/setup',
  'GET /api/2.0/settings/timezones',
  'POST /api/2.0/authentication/setphone',
  'POST /api/2.0/people/guests/share/approve',
  'POST /api/2.0/settings/license',
  'POST /api/2.0/settings/tfaapp/validate',
  'PUT /api/2.0/people/activationstatus/{activationstatus}',
  'PUT /api/2.0/people/{userid}/email',
  'PUT /api/2.0/people/{userid}/password',
  'PUT /api/2.0/portal/continue',
  'PUT /api/2.0/portal/suspend',
  'PUT /api/2.0/settings/owner',
  'PUT /api/2.0/settings/wizard/complete',
]

describe('requests that only a link sent by mail opens', () => {
  const deployments: [string, Pick<Case, 'app' | 'key'>][] = [
    ['an app with every scope', { app: everything }],
    ['a key with full access', { key: [] }],
    ['a key with *:write', { key: ['*:write'] }],
    ['an app and a key', { app: everything, key: [] }],
    ['no deployment', {}],
  ]

  it.each(
    ['3.1.1', '3.4', '3.7.2', '99.0.0'].flatMap((version) => deployments.map((one) => [version, ...one] as const)),
  )('are uncovered wherever they lie, on %s for %s', async (version, _, deployment) => {
    const run = await runCase({ ...deployment, portal: { version }, requests: byMail })
    expect(run.outputs).toMatchObject({
      result: 'failed',
      'failure-reason': 'uncovered-endpoints',
      'missing-scopes': '[]',
    })
    expect(listIn(run, 'uncovered-endpoints')).toEqual(byMail)
    expect(messageIn(run, 'error')).toMatch(/^No app and no key can make .*: only a link sent by mail opens/)
  })
})
