import { describe, expect, it } from '@jest/globals'
import { Failure } from '../../src/failure.ts'
import type { Drift } from '../../src/gate/drift.ts'
import type { AppState, KeyInformation } from '../../src/portal/resources.ts'
import {
  describeAnswer,
  describeApp,
  describeAppState,
  describeChecks,
  describeDerived,
  describeDrift,
  describeDriftLines,
  describeGranted,
  describeKey,
  describeKeyLimits,
  describeKeys,
  describeSinceBaseline,
  formatVersion,
} from '../../src/report/descriptions.ts'
import { type Message, plainText } from '../../src/text/message.ts'
import { ownKey, type RunOptions, recordOf } from './records.ts'

const inWords = (text: Message | undefined) => text && plainText(text)
const many = Array.from({ length: 12 }, (_, index) => `gone${String.fromCharCode(97 + index)}`)
const none: Drift = { added: [], removed: [], changed: [], renamed: [] }
const changed = (name: string) => ({
  before: { name, group: 'old', type: 't' },
  now: { name, group: 'new', type: 't' },
})

describe('what a person gave a name', () => {
  it.each<[string, string, string]>([
    ['is called by it', 'Room reports', 'The OAuth app “Room reports”'],
    ['is called what it is where it has none', '', 'The OAuth app'],
  ])('%s', (_, appName, words) => {
    expect(plainText(describeApp(recordOf({ app: [], appName })))).toBe(words)
  })

  it('is told together with the input that it comes from, for a key', () => {
    expect(plainText(describeKey('api-key', recordOf()))).toBe('The API key “Check” (`api-key`)')
    expect(plainText(describeKey('integration-api-key', recordOf({ key: 'all', keyName: '' })))).toBe(
      'The API key (`integration-api-key`)',
    )
  })
})

describe('the line about a key', () => {
  const now = Date.UTC(2026, 10, 24, 12)
  const lines = (options: RunOptions) => {
    const { portal } = recordOf(options)
    return portal === undefined ? [] : describeKeys(portal, now)
  }

  it.each<[string, RunOptions, string[]]>([
    ['says until when', {}, ['API key “Check” (`api-key`): `*:read`, expires in 68 days (2027-01-31).']],
    [
      'says that it does not expire',
      { apiKey: { expiresAt: undefined } },
      ['API key “Check” (`api-key`): `*:read`, no expiry date.'],
    ],
    [
      'says what the key of the deployment can do',
      { apiKey: new Failure('timeout', []), key: 'all' },
      ['The deployment’s API key “Deployment” (`integration-api-key`): full access, no expiry date.'],
    ],
    [
      'does without a name',
      { apiKey: { name: '', expiresAt: undefined } },
      ['API key (`api-key`): `*:read`, no expiry date.'],
    ],
    ['is missing where the key could not be asked', { apiKey: new Failure('timeout', []) }, []],
    ['is missing for a personal access token', { answers: { apiKey: undefined } }, []],
  ])('%s', (_, options, expected) => {
    expect(lines(options).map(({ text }) => plainText(text))).toEqual(expected)
  })

  it.each<[string, string | undefined, string | undefined]>([
    ['none where it expires in more than 14 days', '2026-12-09T12:00:00Z', undefined],
    ['none a moment before that', '2026-12-08T12:00:01Z', undefined],
    ['one where it expires in 14 days', '2026-12-08T12:00:00Z', 'expires in 14 days (2026-12-08)'],
    ['one where it expires within a day', '2026-11-24T13:00:00Z', 'expires in 1 day (2026-11-24)'],
    ['one about the clocks where it expired', '2026-11-23T12:00:00Z', 'expired on 2026-11-23 by the clock'],
    ['none where it never expires', undefined, undefined],
  ])('has a warning: %s', (_, expiresAt, words) => {
    const [line] = lines({ apiKey: { expiresAt } })
    if (words === undefined) expect(line?.warning).toBeUndefined()
    else expect(inWords(line?.warning)).toContain(`API key “Check” (\`api-key\`) ${words}`)
  })

  it('says what to do', () => {
    const soon: KeyInformation = { ...ownKey, expiresAt: '2026-11-25T12:00:00Z' }
    const warnings = lines({ apiKey: soon, key: 'all', answers: { integrationKey: { ok: true, value: soon } } })
    expect(warnings.map(({ warning }) => inWords(warning)?.includes('Create a new key in the portal'))).toEqual([
      true,
      true,
    ])
    const [late] = lines({ apiKey: { expiresAt: '2026-11-01T00:00:00Z' } })
    expect(inWords(late?.warning)).toContain('the portal accepts it. Check the clocks')
  })
})

describe('a version', () => {
  it.each([
    ['3.7.2', '3.7.2'],
    ['3.8.0.417', '3.8.0.417'],
    ['3.7.2-GH-1', '`3.7.2-GH-1`'],
  ])('%s is shown as %s', (version, words) => {
    expect(plainText(formatVersion(version))).toBe(words)
  })
})

describe('drift in words', () => {
  it.each<[string, Partial<Drift>, string]>([
    ['nothing', {}, ''],
    ['what is gone', { removed: ['a'] }, 'removed `a`'],
    ['what is new', { added: ['a', 'b'] }, 'added `a`, `b`'],
    ['what has another group or type', { changed: [changed('a')] }, 'another group or type for `a`'],
    [
      'all kinds',
      { removed: ['a'], added: ['b'], changed: [changed('c')] },
      'removed `a`; added `b`; another group or type for `c`',
    ],
    [
      'a rename as that alone',
      { removed: ['contacts:read', 'a'], added: ['accounts:read', 'b'], renamed: [['contacts:read', 'accounts:read']] },
      'probably renamed `contacts:read` to `accounts:read`; removed `a`; added `b`',
    ],
    [
      'the first ten names',
      { removed: many },
      `removed ${many
        .slice(0, 10)
        .map((name) => `\`${name}\``)
        .join(', ')} and 2 more`,
    ],
  ])('tells %s', (_, drift, words) => {
    expect(plainText(describeDrift({ ...none, ...drift }))).toBe(words)
  })

  it('counts both names of a rename', () => {
    const renamed = many.map((name): [string, string] => [`old${name}`, `new${name}`])
    expect(plainText(describeDrift({ ...none, renamed })).match(/(?:old|new)gone\w/g)).toHaveLength(10)
  })
})

describe('what changed since the baseline', () => {
  const offered = { list: ['files:read'] }
  const of = (portal: string, ...names: string[]) => ({ portal, entries: names.map((name) => ({ name })) })

  it.each<[string, RunOptions, string | undefined]>([
    ['is not told where there is no baseline', offered, undefined],
    ['is nothing', { ...offered, baseline: ['files:read'] }, 'No changes since the baseline.'],
    [
      'is told in a line',
      { ...offered, baseline: ['gone'] },
      'Since the baseline: removed `gone`; added `files:read`.',
    ],
    [
      'names no portal where it is this one',
      { ...offered, baseline: of('https://portal.example', 'files:read') },
      'No changes since the baseline.',
    ],
    [
      'names the other portal',
      { ...offered, baseline: of('https://old.example', 'gone', 'files:read') },
      'Since the baseline (of `https://old.example`): removed `gone`.',
    ],
  ])('%s', (_, options, words) => {
    expect(inWords(describeSinceBaseline(recordOf(options)))).toBe(words)
  })

  it('is lines of a diff', () => {
    const entries = [{ name: 'contacts:read' }, { name: 'gone' }, { name: 'openid', group: 'old', type: 'openid' }]
    const list = [
      { name: 'accounts:read', group: 'accounts', type: 'read' },
      { name: 'openid', group: 'new', type: 'openid' },
    ]
    expect(describeDriftLines(recordOf({ list, baseline: { portal: undefined, entries } }), 10).lines).toEqual([
      '- contacts:read, probably renamed to accounts:read',
      '- gone',
      '- openid (group old, type openid)',
      '+ openid (group new, type openid)',
      '+ accounts:read (group accounts, type read)',
    ])
  })
})

describe('a required request in the log', () => {
  it.each<[string, RunOptions, string]>([
    ['says what it needs', { requests: ['GET /files'] }, '`GET /api/2.0/files` needs `files:read|files:write`'],
    [
      'says that it is open',
      { requests: ['GET /settings'] },
      '`GET /api/2.0/settings` needs no scope (open to everyone)',
    ],
    ['says that no scope covers it', { requests: ['GET /ai/agents'] }, 'no scope allows it (it is outside every area'],
    [
      'says that the key covers it',
      { requests: ['GET /ai/agents'], key: 'all' },
      'needs no scope (the permissions of the key cover it)',
    ],
    [
      'says that it could not be checked',
      { requests: ['GET /ai/agents'], key: new Failure('timeout', []) },
      'not checked (the key decides, and the portal did not describe it)',
    ],
    ['says that only a link opens it', { requests: ['PUT /portal/continue'] }, 'only a link sent by mail opens it'],
  ])('%s', (_, options, words) => {
    const [request] = recordOf(options).verdict?.requests ?? []
    expect(request && plainText(describeDerived(request))).toContain(words)
  })
})

describe('whether a place has a scope', () => {
  it.each<[boolean | 'not-applicable' | undefined, string]>([
    [true, '✅ yes'],
    [false, '❌ no'],
    ['not-applicable', '➖ not for keys'],
    [undefined, '❔ not checked'],
  ])('%s is said with a word: %s', (answer, words) => {
    expect(plainText(describeAnswer(answer))).toBe(words)
  })
})

describe('the app', () => {
  it.each<[string, RunOptions, string | undefined]>([
    ['was granted some', { app: ['openid', 'a'] }, 'The OAuth app “Bot” was granted `openid`, `a`.'],
    ['was granted none', { app: [] }, 'The OAuth app “Bot” was granted no scope.'],
    ['was not asked for', {}, undefined],
  ])('%s', (_, options, words) => {
    expect(inWords(describeGranted(recordOf(options)))).toBe(words)
  })

  it.each<[AppState | undefined, RegExp]>([
    ['enabled', /^The OAuth app “Bot” is enabled\.$/],
    ['disabled', /^The OAuth app “Bot” is disabled\.$/],
    ['not-reported', /^The portal did not say whether the OAuth app “Bot” is enabled\.$/],
    ['not-requested', /^Not checked whether the OAuth app “Bot” is enabled: that needs DocSpace 3\.5 or later\.$/],
    [undefined, /^$/],
  ])('may be %s', (appState, words) => {
    expect(inWords(describeAppState(recordOf({ app: [], answers: { appState } }))) ?? '').toMatch(words)
  })
})

describe('the limits of checking a key', () => {
  it.each<[string, RunOptions, RegExp]>([
    [
      'are what no key can have',
      { scopes: 'openid', key: 'all' },
      /Not checked for the key: `openid` \(API keys have no such scope\)/,
    ],
    [
      'are permissions of keys that are required as scopes',
      { scopes: '*', key: 'all' },
      /key: `\*` \(API keys have no such scope\)/,
    ],
    [
      'are open requests, which a finer key is refused since 3.7',
      { requests: ['GET /settings'], key: ['files:read'] },
      /Since DocSpace 3\.7 a portal refuses a key without `\*:read` or `\*:write` on open requests too: `GET \/api\/2\.0\/settings`/,
    ],
    ['are none before', { requests: ['GET /settings'], key: ['files:read'], version: '3.6.1' }, /^$/],
    ['are none where the key may read', { requests: ['GET /settings'], key: ['*:read'] }, /^$/],
    ['are none without a key', { requests: ['GET /settings'] }, /^$/],
  ])('%s', (_, options, words) => {
    expect(describeKeyLimits(recordOf(options)).map(plainText).join('\n')).toMatch(words)
  })
})

describe('what was not checked', () => {
  const client = { app: ['openid'], key: 'all', baseline: ['openid'] } as const

  it.each<[string, RunOptions, string | undefined]>([
    [
      'is everything where nothing was asked for',
      {},
      'Not requested, so not checked: required scopes, the app (`client-id`), the deployment’s API key (`integration-api-key`), drift (`baseline`).',
    ],
    ['is drift alone', { scopes: 'openid', app: [], key: 'all' }, 'Not requested, so not checked: drift (`baseline`).'],
    ['is nothing where all was asked for', { ...client, requests: ['GET /settings'] }, undefined],
  ])('%s', (_, options, words) => {
    expect(inWords(describeChecks(recordOf(options)))).toBe(words)
  })
})
