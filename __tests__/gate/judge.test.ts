import { describe, expect, it } from '@jest/globals'
import { Failure } from '../../src/failure.ts'
import { checkedPlaces, type Evidence, isMissing, isOnlyNamed, type Requirement } from '../../src/gate/judge.ts'
import type { KeyPermissions } from '../../src/scopes/key-permissions.ts'
import {
  app,
  baseline,
  given,
  key,
  labels,
  portalScopes,
  refused,
  requests,
  scopesNamed,
  verdictOn,
} from './evidence.ts'

const asked = (...lines: string[]) => ({ requests: requests(lines) })
const kinds = (evidence: Partial<Evidence>) => verdictOn(evidence).problems.map(({ kind }) => kind)

/** The columns of each requirement: portal, app, key. */
const columns = (evidence: Partial<Evidence>) =>
  Object.fromEntries(verdictOn(evidence).required.map(({ label, ...has }) => [label, [has.portal, has.app, has.key]]))

describe('each place is judged by itself', () => {
  it.each<[what: string, evidence: Partial<Evidence>, columns: ReturnType<typeof columns>]>([
    ['all is there', { named: given('files:read') }, { 'files:read': [true, undefined, undefined] }],
    [
      'the portal lacks one',
      { named: given('files:read nowhere') },
      { 'files:read': [true, undefined, undefined], nowhere: [false, undefined, undefined] },
    ],
    [
      'the portal has another letter case',
      { named: given('Files:Read') },
      { 'Files:Read': [false, undefined, undefined] },
    ],
    [
      'a longer name is another one',
      { scopes: scopesNamed('files:read2'), named: given('files:read') },
      { 'files:read': [false, undefined, undefined] },
    ],
    [
      'one alternative is enough',
      { named: given('nowhere|openid') },
      { 'nowhere|openid': [true, undefined, undefined] },
    ],
    [
      'an app needs the exact name: a write is no read',
      { named: given('files:read'), ...app('files:write') },
      { 'files:read': [true, false, undefined] },
    ],
    [
      'for the key a write includes the read',
      { named: given('files:read'), integrationKey: key(['files:write']) },
      { 'files:read': [true, undefined, true] },
    ],
    [
      'each place lacks another one',
      { named: given('nowhere files:read openid'), ...app('nowhere', 'openid'), integrationKey: key(['files:read']) },
      {
        nowhere: [false, true, 'not-applicable'],
        'files:read': [true, false, true],
        openid: [true, true, 'not-applicable'],
      },
    ],
    [
      'an app that was granted the one alternative that the portal does not offer lacks the other',
      { scopes: scopesNamed('a'), named: given('a|b'), ...app('b') },
      { 'a|b': [true, false, undefined] },
    ],
    [
      'an app may have any alternative that the portal offers',
      { scopes: scopesNamed('a', 'b'), named: given('b|a'), ...app('a') },
      { 'b|a': [true, true, undefined] },
    ],
    [
      'an app may have what the portal does not offer',
      { scopes: scopesNamed('c'), named: given('a|b'), ...app('b') },
      { 'a|b': [false, true, undefined] },
    ],
    ['an app without a scope is an answer', { named: given('a|b'), ...app() }, { 'a|b': [false, false, undefined] }],
    [
      'what the portal did not say is not checked',
      { scopes: undefined, named: given('files:read'), ...app('files:read'), integrationKey: key([]) },
      { 'files:read': [undefined, true, false] },
    ],
    [
      'an app and a key that could not be asked are not checked',
      { named: given('files:read'), usesApp: true, integrationKey: refused(new Failure('timeout', [])) },
      { 'files:read': [true, undefined, undefined] },
    ],
  ])('%s', (_, evidence, expected) => {
    expect(columns(evidence)).toEqual(expected)
  })

  it('finds what the vendor’s own samples get wrong', () => {
    const verdict = verdictOn({ ...asked('GET /people/@self'), ...app('accounts:read', 'accounts:write') })
    expect(labels(verdict.required.filter(isMissing))).toEqual(['accounts.self:read|accounts.self:write'])
    expect(verdict.excess).toEqual(['accounts:read', 'accounts:write'])
    expect(verdict.problems).toEqual([{ kind: 'missing-scopes', softened: false }])
  })
})

describe('what a key has', () => {
  it.each<[what: string, scopes: string, permissions: KeyPermissions, has: Requirement['key'][]]>([
    ['everything with full access', 'files:write rooms:read', 'all', [true, true]],
    ['only reading with *:read', 'files:write rooms:read', ['*:read'], [false, true]],
    ['nothing without a permission', 'files:read', [], [false]],
    ['no accounts:read with accounts:write', 'accounts:read', ['accounts:write'], [false]],
    ['an alternative of which it covers one', 'accounts:read|accounts:write', ['accounts:write'], [true]],
    ['no alternative of which it covers none', 'files:read|rooms:read', ['accounts:read'], [false]],
    ['nothing to say of what no key can have', 'openid customai', ['files:read'], ['not-applicable', 'not-applicable']],
    ['of alternatives only those that a key can have', 'openid|files:read', ['rooms:read'], [false]],
    ['such an alternative, where it covers it', 'openid|files:read', ['files:read'], [true]],
  ])('is %s', (_, scopes, permissions, has) => {
    const { required } = verdictOn({ named: given(scopes), integrationKey: key(permissions) })
    expect(required.map((requirement) => requirement.key)).toEqual(has)
  })

  it('follows the rules of the portal’s version', () => {
    const evidence = { named: given('files:read'), integrationKey: key(['files:write']) }
    const has = ['3.1.1', '3.2', undefined].map((version) => verdictOn({ ...evidence, version }).required[0]?.key)
    expect(has).toEqual([false, true, true])
  })
})

describe('a requirement is missing', () => {
  it.each<[what: string, has: Pick<Requirement, 'portal' | 'app' | 'key'>, expected: boolean]>([
    ['where the portal lacks it', { portal: false, app: true, key: true }, true],
    ['where the app lacks it', { portal: true, app: false, key: undefined }, true],
    ['where the key lacks it', { portal: undefined, app: undefined, key: false }, true],
    ['nowhere', { portal: true, app: true, key: 'not-applicable' }, false],
    ['nowhere where nothing was checked', { portal: undefined, app: undefined, key: undefined }, false],
  ])('or not: %s', (_, has, expected) => {
    const [requirement] = verdictOn({ named: given('a') }).required
    expect(requirement !== undefined && isMissing({ ...requirement, ...has })).toBe(expected)
  })
})

describe('the places that were checked', () => {
  it.each<[what: string, evidence: Partial<Evidence>, expected: ReturnType<typeof checkedPlaces>]>([
    ['all that answered', { named: given('a'), ...app(), integrationKey: key([]) }, ['portal', 'app', 'key']],
    ['those of which one could be asked', { scopes: undefined, named: given('a'), ...app() }, ['app']],
    ['the portal where none answered', { scopes: undefined, named: given('a') }, ['portal']],
    ['the portal where nothing was required', app(), ['portal']],
  ])('are %s', (_, evidence, expected) => {
    expect(checkedPlaces(verdictOn(evidence).required)).toEqual(expected)
  })
})

describe('hints', () => {
  const hints = (evidence: Partial<Evidence>) =>
    Object.fromEntries(verdictOn(evidence).required.map(({ label, hint }) => [label, hint]))

  it('are for what the portal lacks, not for what only the app lacks', () => {
    expect(hints({ named: given('file:read rooms:read'), ...app('file:read') })).toEqual({
      'file:read': { kind: 'similar', name: 'files:read' },
      'rooms:read': undefined,
    })
  })

  it('call no name misspelled that a request needs, also where it was written too', () => {
    const scopes = scopesNamed('accounts:raed', 'contacts:write')
    const evidence = { scopes, ...asked('GET /group', 'POST /people') }
    expect(hints(evidence)).toEqual({
      'accounts:read': undefined,
      'accounts:write': { kind: 'renamed', name: 'contacts:write' },
    })
    const both = { ...evidence, named: given('accounts:read') }
    expect(hints(both)['accounts:read']).toBeUndefined()
    expect(verdictOn(both).required.map(isOnlyNamed)).toEqual([false, false])
  })

  it('are looked for only for the first of many', () => {
    const lacking = Array.from({ length: 30 }, (_, index) => `files:raed|x${index}`).join(' ')
    const many = `accounts:read accounts:write ${lacking}`
    expect(Object.values(hints({ named: given(many) })).filter((hint) => hint !== undefined)).toHaveLength(20)
  })

  it('are none without a list', () => {
    expect(hints({ scopes: undefined, named: given('file:read') })).toEqual({ 'file:read': undefined })
  })
})

describe('requests outside every area', () => {
  const reads = 'GET /settings/version'
  const writes = 'POST /portal/suspend'

  /** The requests of each outcome, by their number. */
  const outcomes = (evidence: Partial<Evidence>, ...lines: string[]) =>
    verdictOn({ ...asked(...lines), ...evidence }).requests.map(({ outcome, reason }) => `${outcome}: ${reason}`)
  const [none, both] = ['uncovered: no-area', 'nothing: key-covers']

  it.each<[what: string, evidence: Partial<Evidence>, expected: string[]]>([
    ['uncovered for an unknown deployment', {}, [none, none]],
    ['uncovered for an app', app(), [none, none]],
    ['uncovered for an app that could not be asked', { usesApp: true, integrationKey: key('all') }, [none, none]],
    ['covered by a key with full access', { integrationKey: key('all') }, [both, both]],
    ['covered by a key with *:write', { integrationKey: key(['*:write']) }, [both, both]],
    ['covered by a key with *:read where they read', { integrationKey: key(['*:read']) }, [both, none]],
    ['uncovered for a finer key', { integrationKey: key(['files:write']) }, [none, none]],
    ['uncovered for an app, whatever a key can do', { ...app(), integrationKey: key('all') }, [none, none]],
    [
      'undecided for a key that could not be asked, which is a failure of its own',
      { integrationKey: refused(new Failure('authentication', [])) },
      ['undecided: key-unknown', 'undecided: key-unknown'],
    ],
  ])('are %s', (_, evidence, expected) => {
    expect(outcomes(evidence, reads, writes)).toEqual(expected)
    expect(kinds({ ...asked(reads, writes), ...evidence })).toEqual(
      expected.includes(none) ? ['uncovered-endpoints'] : [],
    )
  })

  it('are covered by a key where the identity service accepts a signed-in person, since it signs in', () => {
    const activation = 'PATCH /clients/{id}/activation'
    expect(outcomes({ integrationKey: key(['*:write']) }, activation)).toEqual([both])
    expect(outcomes({ integrationKey: key(['*:read']) }, activation)).toEqual(['uncovered: signed-in-person'])
    expect(outcomes(app(), activation)).toEqual(['uncovered: signed-in-person'])
  })

  it('are uncovered for every key where only a link sent by mail opens them', () => {
    expect(outcomes({ integrationKey: key('all') }, 'PUT /portal/continue')).toEqual(['uncovered: mail-link'])
  })

  it('are not those that a scope covers, whatever a key can do', () => {
    for (const integrationKey of [key('all'), refused(new Failure('timeout', []))])
      expect(outcomes({ integrationKey }, 'GET /files/@my')).toEqual(['scopes: undefined'])
  })

  it('are not those that ask for nothing', () => {
    expect(kinds(asked('GET /settings', 'GET /keys/@self', 'GET /files/@my'))).toEqual([])
  })
})

describe('drift', () => {
  const now: Partial<Evidence> = { scopes: scopesNamed('a', 'b') }

  it.each<[what: string, evidence: Partial<Evidence>, problems: string[]]>([
    ['never fails by itself', { baseline: baseline('a', 'c'), failOnDrift: 'never' }, []],
    ['fails where something was removed', { baseline: baseline('a', 'c'), failOnDrift: 'removed' }, ['drift']],
    ['with removed does not fail where something was added', { baseline: baseline('a'), failOnDrift: 'removed' }, []],
    ['with any fails where something was added', { baseline: baseline('a'), failOnDrift: 'any' }, ['drift']],
    ['does not fail where nothing differs', { baseline: baseline('b', 'a'), failOnDrift: 'any' }, []],
    ['is not known without a baseline', { failOnDrift: 'any' }, []],
    ['is not known without a list', { scopes: undefined, baseline: baseline('a'), failOnDrift: 'any' }, []],
  ])('%s', (_, evidence, problems) => {
    expect(kinds({ ...now, ...evidence })).toEqual(problems)
  })

  it('with any also fails where a group changed', () => {
    const entries = portalScopes.map((scope) => ({ ...scope, group: `${scope.group} of old` }))
    const verdict = verdictOn({ baseline: { portal: undefined, entries }, failOnDrift: 'any' })
    expect(verdict.problems).toEqual([{ kind: 'drift', softened: false }])
    expect(verdict.drift?.changed).toHaveLength(portalScopes.length)
  })
})

describe('the problems of a run', () => {
  const everythingWrong: Partial<Evidence> = {
    named: given('nowhere'),
    ...asked('POST /portal/suspend'),
    ...app(),
    appState: 'disabled',
    integrationKey: key([], false),
    baseline: baseline('gone'),
    failOnDrift: 'removed',
  }
  const all = ['missing-scopes', 'uncovered-endpoints', 'drift', 'app-disabled', 'key-disabled']

  it('are all there, whichever comes first', () => {
    expect(kinds(everythingWrong)).toEqual(all)
  })

  it('are softened where something is missing or uncovered, and nowhere else', () => {
    const { problems } = verdictOn({ ...everythingWrong, failOnMissing: false })
    expect(problems.map(({ kind, softened }) => [kind, softened])).toEqual(
      all.map((kind) => [kind, kind === 'missing-scopes' || kind === 'uncovered-endpoints']),
    )
  })

  it('do not depend on a list: app, key and requests are judged without', () => {
    expect(kinds({ ...everythingWrong, scopes: undefined })).toEqual(all.filter((kind) => kind !== 'drift'))
  })

  it.each(['enabled', 'not-reported', 'not-requested', undefined] as const)(
    'are none of an app that is %s',
    (appState) => {
      expect(kinds({ ...app(), appState })).toEqual([])
    },
  )

  it('are none of a check that could not be made', () => {
    const integrationKey = refused(new Failure('permission', []))
    const verdict = verdictOn({ named: given('files:read'), usesApp: true, integrationKey, failOnDrift: 'any' })
    expect([verdict.problems, verdict.excess, verdict.drift]).toEqual([[], undefined, undefined])
  })
})
