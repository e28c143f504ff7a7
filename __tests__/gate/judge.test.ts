import { describe, expect, it } from '@jest/globals'
import { Failure } from '../../src/failure.ts'
import type { Evidence } from '../../src/gate/judge.ts'
import type { KeyPermissions } from '../../src/scopes/key-coverage.ts'
import { app, given, key, offering, portalScopes, refused, requests, scopesNamed, verdictOn } from './evidence.ts'

const labels = (entries: readonly { label: string }[] | undefined) => entries?.map(({ label }) => label)
const reasons = (failures: readonly Failure[]) => failures.map(({ reason }) => reason)
const asked = (...lines: string[]) => ({ requests: requests(lines) })

describe('each place is judged by itself', () => {
  it.each<[string, Partial<Evidence>, { portal: string[]; app?: string[]; key?: string[]; missing: string[] }]>([
    ['all is there', { given: given('files:read') }, { portal: [], missing: [] }],
    ['the portal lacks one', { given: given('files:read nowhere') }, { portal: ['nowhere'], missing: ['nowhere'] }],
    [
      'the app lacks one',
      { given: given('files:read rooms:read'), client: app('files:read') },
      { portal: [], app: ['rooms:read'], missing: ['rooms:read'] },
    ],
    [
      'an app needs the exact name, a write is no read',
      { given: given('files:read'), client: app('files:write') },
      { portal: [], app: ['files:read'], missing: ['files:read'] },
    ],
    [
      'for the key a write includes the read',
      { given: given('files:read'), integrationKey: key(['files:write']) },
      { portal: [], key: [], missing: [] },
    ],
    [
      'each place lacks another one',
      {
        given: given('nowhere files:read openid'),
        client: app('nowhere', 'openid'),
        integrationKey: key(['files:read']),
      },
      { portal: ['nowhere'], app: ['files:read'], key: [], missing: ['files:read', 'nowhere'] },
    ],
    [
      'what several places lack is told once',
      { given: given('a|b'), client: app(), integrationKey: key([]) },
      { portal: ['a|b'], app: ['a|b'], key: [], missing: ['a|b'] },
    ],
  ])('%s', (_, evidence, expected) => {
    const verdict = verdictOn(evidence)
    const found = {
      portal: labels(verdict.portal?.missing),
      app: labels(verdict.app?.missing),
      key: labels(verdict.key?.missing),
    }
    expect({ ...found, missing: labels(verdict.missing) }).toEqual({ app: undefined, key: undefined, ...expected })
  })

  it('finds what the vendor’s own samples get wrong', () => {
    const verdict = verdictOn({ ...asked('GET /people/@self'), client: app('accounts:read', 'accounts:write') })
    expect(labels(verdict.app?.missing)).toEqual(['accounts.self:read|accounts.self:write'])
    expect(verdict.app?.excess).toEqual(['accounts:read', 'accounts:write'])
    expect(reasons(verdict.failures)).toEqual(['missing-scopes'])
  })

  it('tells what was not asked of a key', () => {
    expect(verdictOn({ given: given('openid files:read'), integrationKey: key('all') }).key?.notAsked).toEqual([
      'openid',
    ])
  })
})

describe('hints', () => {
  const hints = (evidence: Partial<Evidence>) =>
    Object.fromEntries(verdictOn(evidence).missing.map(({ label, hint }) => [label, hint]))

  it('stand with what the portal lacks, not with what only the app lacks', () => {
    expect(hints({ given: given('file:read rooms:read'), client: app('file:read') })).toEqual({
      'file:read': 'did you mean files:read?',
      'rooms:read': undefined,
    })
  })

  it('are for the first of several alternatives that has one', () => {
    expect(hints({ given: given('calendar|contacts:read') })).toEqual({
      'calendar|contacts:read': 'as for contacts:read, this portal calls it accounts:read',
    })
  })
})

describe('requests that no scope covers', () => {
  const reads = 'GET /settings/version'
  const writes = 'POST /ai/agents'
  const both = [`GET /api/2.0/settings/version`, `POST /api/2.0/ai/agents`]

  it.each<[string, Partial<Evidence>, string[]]>([
    ['are uncovered for an unknown deployment', {}, both],
    ['are uncovered for an app', { client: app() }, both],
    ['are covered by a key with full access', { integrationKey: key('all') }, []],
    ['are covered by a key with *:write', { integrationKey: key(['*:write']) }, []],
    ['are covered by a key with *:read where they read', { integrationKey: key(['*:read']) }, [both[1] ?? '']],
    ['are uncovered for a finer key', { integrationKey: key(['files:write']) }, both],
    ['are uncovered for an app, whatever a key may', { client: app(), integrationKey: key('all') }, both],
    [
      'wait for a key that could not be asked, which is a failure of its own',
      { integrationKey: refused(new Failure('authentication', '')) },
      [],
    ],
  ])('%s', (_, evidence, uncovered) => {
    expect(labels(verdictOn({ ...asked(reads, writes), ...evidence }).uncovered)).toEqual(uncovered)
  })

  it.each<[string, Evidence['integrationKey'], string]>([
    ['covers them', key(['*:read']), 'nothing: the key’s permissions cover it (*:read)'],
    ['does not', key(['files:read']), 'uncovered: it lies outside every area that scopes cover'],
    ['could not be asked', refused(new Failure('timeout', '')), 'undecided: the key decides, and could not be asked'],
  ])('say why where a key %s', (_, integrationKey, words) => {
    const judged = verdictOn({ ...asked(reads), integrationKey }).requests
    expect(judged.map(({ outcome, because }) => `${outcome}: ${because}`)).toEqual([words])
  })

  it('are uncovered for every key where only a link sent by mail opens them', () => {
    expect(verdictOn({ ...asked('PUT /portal/continue'), integrationKey: key('all') }).uncovered).toHaveLength(1)
  })

  it('are none of those that ask for nothing', () => {
    expect(verdictOn(asked('GET /settings', 'GET /keys/@self', 'GET /files/@my')).uncovered).toEqual([])
  })
})

describe('drift', () => {
  const baseline = (...names: string[]): Partial<Evidence> => ({
    baseline: { ok: true, value: { kind: 'names', names } },
  })
  const now = { list: offering(scopesNamed('a', 'b')) }

  it.each<[string, Partial<Evidence>, string[]]>([
    ['never fails by itself', { ...baseline('a', 'c'), failOnDrift: 'never' }, []],
    ['fails where something was removed', { ...baseline('a', 'c'), failOnDrift: 'removed' }, ['drift']],
    ['does not fail with removed where something was added', { ...baseline('a'), failOnDrift: 'removed' }, []],
    ['fails with any where something was added', { ...baseline('a'), failOnDrift: 'any' }, ['drift']],
    ['does not fail where nothing differs', { ...baseline('b', 'a'), failOnDrift: 'any' }, []],
    ['is not there without a baseline', { failOnDrift: 'any' }, []],
    ['is not softened with missing scopes', { ...baseline('c'), failOnDrift: 'any', failOnMissing: false }, ['drift']],
  ])('%s', (_, evidence, failures) => {
    expect(reasons(verdictOn({ ...now, ...evidence }).failures)).toEqual(failures)
  })

  it('with any also fails where a group changed', () => {
    const old = portalScopes.map((scope) => ({ ...scope, group: `${scope.group} of old` }))
    const verdict = verdictOn({ baseline: { ok: true, value: { kind: 'scopes', scopes: old } }, failOnDrift: 'any' })
    expect(reasons(verdict.failures)).toEqual(['drift'])
    expect(verdict.drift?.changed).toHaveLength(portalScopes.length)
  })
})

describe('all checks are made and reported, though the first one fails', () => {
  const everythingWrong: Partial<Evidence> = {
    given: given('nowhere'),
    ...asked('POST /ai/agents'),
    client: refused(new Failure('not-found', 'no such app')),
    integrationKey: refused(new Failure('permission', 'no API key')),
    baseline: refused(new Failure('baseline', 'no token')),
  }

  it('in one list', () => {
    const found = reasons(verdictOn(everythingWrong).failures).toSorted()
    expect(found).toEqual(['baseline', 'missing-scopes', 'not-found', 'permission', 'uncovered-endpoints'])
  })

  it('drift too', () => {
    const baseline: Evidence['baseline'] = { ok: true, value: { kind: 'names', names: ['gone'] } }
    const found = reasons(verdictOn({ ...everythingWrong, baseline, failOnDrift: 'removed' }).failures)
    expect(found).toEqual(['missing-scopes', 'uncovered-endpoints', 'drift', 'not-found', 'permission'])
  })

  it('and a check that could not be made is none that passed', () => {
    const verdict = verdictOn(everythingWrong)
    expect([verdict.app, verdict.key, verdict.drift]).toEqual([undefined, undefined, undefined])
  })

  it('softened are only missing scopes and uncovered requests', () => {
    const verdict = verdictOn({ ...everythingWrong, failOnMissing: false })
    expect(reasons(verdict.softened)).toEqual(['missing-scopes', 'uncovered-endpoints'])
    expect(reasons(verdict.failures)).toEqual(['not-found', 'permission', 'baseline'])
  })
})

describe('a key with no permission at all', () => {
  it.each<[string, KeyPermissions, string[]]>([
    ['an empty list of permissions covers nothing here', [], ['files:read']],
    ['full access covers all', 'all', []],
  ])('%s', (_, permissions, missing) => {
    const verdict = verdictOn({ given: given('files:read'), integrationKey: key(permissions) })
    expect(labels(verdict.key?.missing)).toEqual(missing)
  })
})
