import { describe, expect, it } from '@jest/globals'
import { Failure } from '../../src/failure.ts'
import { describeHint } from '../../src/report/messages.ts'
import type { Hint } from '../../src/scopes/hints.ts'
import { plainText } from '../../src/text/message.ts'
import { type RunOptions, recordOf } from './records.ts'

/** The messages of everything that fails. */
const failing = (options: RunOptions): string =>
  recordOf(options)
    .failures.map(({ message }) => message)
    .join('\n')
const reasons = (options: RunOptions) => {
  const { failures, softened } = recordOf(options)
  return [failures.map(({ reason }) => reason), softened.map(({ reason }) => reason)]
}
const many = Array.from({ length: 12 }, (_, index) => `gone${String.fromCharCode(97 + index)}`)
const asCode = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ')

describe('the message about missing scopes', () => {
  it.each<[string, RunOptions, string[]]>([
    ['names the only one that is required', { scopes: 'nowhere' }, ['The required scope `nowhere` is missing.']],
    ['counts one of several', { scopes: 'nowhere files:read' }, ['The required scope `nowhere` is missing.']],
    ['counts several', { scopes: 'nowhere nobody files:read' }, ['2 of 3 required scopes are missing.']],
    ['says that all are missing', { scopes: 'nowhere nobody' }, ['Both required scopes are missing.']],
    [
      'says what the portal lacks, and what to do about a name that somebody wrote',
      { scopes: 'nowhere' },
      ['The portal does not offer `nowhere`. Correct the name, or use a portal that offers it.'],
    ],
    [
      'blames the portal for a name that only a request needs',
      { list: ['openid'], requests: ['GET /group'] },
      ['The portal does not offer `accounts:read`, which your requests need. Use another portal'],
    ],
    [
      'blames the portal too for a name that somebody wrote and a request needs',
      { list: ['openid'], scopes: 'accounts:read', requests: ['GET /group'] },
      ['The portal does not offer `accounts:read`, which your requests need.'],
    ],
    [
      'gives the hint, and sends nobody to another portal for it',
      { scopes: 'file:read' },
      ['`file:read` (did you mean `files:read`?). Correct the name.'],
    ],
    [
      'names the alternatives of one',
      { scopes: 'x|y' },
      ['The required scope `x` or `y` is missing.', 'does not offer `x` or `y`.'],
    ],
    ['and those of several as they were written', { scopes: 'x|y z' }, ['does not offer `x|y`, `z`.']],
    ['names the first ten', { scopes: many.join(' ') }, [`${asCode(many.slice(0, 10))} and 2 more`]],
    [
      'says of an app that a new one is needed',
      { scopes: 'files:read', app: ['openid'] },
      [
        'The OAuth app “Bot” was not granted `files:read`. In DocSpace 3.7.2 and earlier, an app’s scopes cannot be changed',
      ],
    ],
    [
      'says of a key that its permissions can be edited',
      { scopes: 'files:write', key: ['files:read'] },
      ['The API key “Deployment” (`integration-api-key`) does not cover `files:write`. Edit its permissions'],
    ],
    [
      'tells of all places, a line each',
      { scopes: 'nowhere files:write', app: [], key: ['*:read'] },
      ['\nThe portal does not offer `nowhere`', '\nThe OAuth app “Bot” was not', '\nThe API key “Deployment”'],
    ],
  ])('%s', (_, options, parts) => {
    const text = failing(options)
    for (const part of parts) expect(text).toContain(part)
  })

  it('names ten in all, shared by the places', () => {
    const text = failing({ scopes: many.join(' '), list: many.slice(0, 6), app: [] })
    // Hints, in brackets, are names too, but none that is missing.
    expect(text.replace(/\([^)]*\)/g, '').match(/gone\w/g)).toHaveLength(10)
    expect(text.match(/and 1 more/g)).toHaveLength(2)
  })

  it('does not blame an app for what the portal does not offer', () => {
    expect(failing({ scopes: 'nowhere', app: [] })).not.toContain('OAuth app')
  })

  it('is silent on places that lack nothing', () => {
    expect(failing({ scopes: 'nowhere', app: ['nowhere'], key: 'all' })).not.toMatch(/was not granted|does not cover/)
  })

  it('cannot be led astray by a name', () => {
    expect(failing({ scopes: 'files:read', app: [], appName: 'Bot” was granted all. “' })).toContain(
      'The OAuth app “Bot" was granted all. "” was not granted',
    )
  })

  it('says nothing of the portal where its list could not be fetched', () => {
    const options = { list: new Failure('timeout', ['Nothing came.']), scopes: 'files:read', app: [] }
    expect(failing(options)).toContain('was not granted `files:read`')
    expect(failing(options)).not.toContain('The portal does not offer')
  })
})

describe('the hint about a missing name', () => {
  it.each<[Hint['kind'], Hint, string]>([
    ['renamed', { kind: 'renamed', name: 'accounts:read' }, 'this portal calls it `accounts:read`'],
    ['similar', { kind: 'similar', name: 'files:read' }, 'did you mean `files:read`?'],
    ['whole-area', { kind: 'whole-area', names: ['a:read', 'a:write'] }, 'this portal has `a:read`, `a:write`'],
    ['key-permission', { kind: 'key-permission' }, 'a permission of API keys, not a scope: name the areas, like'],
    ['api-reference', { kind: 'api-reference' }, 'the API reference names it, but no portal offers it: name the areas'],
    ['list-marks', { kind: 'list-marks', name: undefined }, 'write a list without dashes, brackets and quotes'],
    [
      'list-marks',
      { kind: 'list-marks', name: 'a:read' },
      'write a list without dashes, brackets and quotes: `a:read`',
    ],
    [
      'of-alternative',
      { kind: 'of-alternative', name: 'b', hint: { kind: 'similar', name: 'a' } },
      'as for `b`, did you mean `a`?',
    ],
  ])('%s', (_, hint, words) => {
    expect(plainText(describeHint(hint)).startsWith(words)).toBe(true)
  })
})

describe('the message about requests that no scope covers', () => {
  const agents = 'GET /api/2.0/ai/agents'

  it.each<[string, RunOptions, string[]]>([
    [
      'says of one what helps reading',
      { requests: [agents] },
      [
        `No scope allows \`${agents}\`, so an OAuth app can never make it. Remove the call, or use an API key with \`*:read\`.`,
      ],
    ],
    [
      'says of several what helps writing',
      { requests: [agents, 'POST /ai/agents'] },
      ['an OAuth app can never make them. Remove the calls, or use an API key with `*:write`.'],
    ],
    [
      'says what the key has instead',
      { requests: [agents], key: ['files:read'] },
      ['The API key “Deployment” (`integration-api-key`) has `files:read`, but would need `*:read`.'],
    ],
    [
      'promises no help of a key that an app does not use',
      { requests: [agents], app: [], key: ['*:read'] },
      ['an OAuth app can never make it. Remove the call'],
    ],
    [
      'tells what helps the others in addition to one that only a link opens',
      { requests: ['PUT /portal/continue', agents] },
      [
        'No app and no key can make `PUT /api/2.0/portal/continue`: only a link sent by mail opens it. Remove the call.',
      ],
    ],
    [
      'says once of several what only a link opens',
      { requests: ['PUT /portal/continue', 'PUT /people/{id}/password'] },
      [', `PUT /api/2.0/people/{id}/password`: only a link sent by mail opens them. Remove the calls.'],
    ],
    [
      'promises no key for what only a link opens',
      { requests: ['PUT /portal/continue'], key: 'all' },
      ['No app and no key can make `PUT /api/2.0/portal/continue`'],
    ],
    [
      'leads with what is probably a typo, and the nearest known request',
      { requests: [agents, 'GET /ai/agnets'] },
      ['`GET /api/2.0/ai/agnets` (did you mean `GET /api/2.0/ai/agents`?) is probably a typo: DocSpace 3.7.2 has no'],
    ],
    [
      'does not call it impossible on a newer portal, and names scopes of that name',
      { requests: [agents], version: '4.0.1', list: ['ai:read', 'openid'] },
      [
        `No scope is known to allow \`${agents}\`. This action knows the rules up to DocSpace 3.8.0, and the portal runs 4.0.1.`,
        'It offers `ai:read`, which may allow it.',
        'An API key with `*:read` can make it.',
        'Use a newer version of this action',
      ],
    ],
  ])('%s', (_, options, parts) => {
    const text = failing(options)
    for (const part of parts) expect(text).toContain(part)
  })
})

describe('the message about drift', () => {
  const drifted = (names: readonly string[], failOnDrift: 'any' | 'removed' = 'removed'): RunOptions => ({
    list: ['files:read'],
    baseline: ['files:read', ...names],
    inputs: { failOnDrift },
  })

  it('tells the two ways on', () => {
    expect(failing(drifted(['a']))).toMatch(
      /^The portal’s scopes differ from the baseline: removed `a`\. .*replace the baseline.* ask the portal’s admin/,
    )
  })

  it.each<[string, RunOptions, number]>([
    ['alone', drifted(many), 10],
    ['shared with what is missing', { ...drifted(many), scopes: many.join(' '), app: [] }, 10],
    ['shared by several kinds', { ...drifted(many, 'any'), list: ['gonex', 'goney'] }, 9],
  ])('names at most ten scopes in all, %s', (_, options, count) => {
    expect(failing(options).match(/gone\w/g)).toHaveLength(count)
  })

  it('leaves to long lists what short ones do not need', () => {
    const text = failing({ ...drifted(['gonex']), scopes: many.join(' ') })
    expect(text).toContain('removed `gonex`')
    expect(text).toContain('and 3 more')
  })
})

describe('the message about what is disabled', () => {
  it('says where an app can be enabled', () => {
    expect(failing({ app: [], answers: { appState: 'disabled' } })).toMatch(
      /^The OAuth app “Bot” is disabled, so nobody can sign in with it\. Enable it .*Developer Tools → OAuth/,
    )
  })

  it('says where a key can be enabled', () => {
    const value = { name: 'Deployment', permissions: 'all', expiresAt: undefined, active: false } as const
    expect(failing({ key: 'all', answers: { integrationKey: { ok: true, value } } })).toMatch(
      /^The API key “Deployment” \(`integration-api-key`\) is disabled\. Enable it .*Developer Tools → API keys/,
    )
  })
})

describe('what a problem does', () => {
  const softly = { failOnMissing: false } as const
  const noList = new Failure('timeout', ['Nothing came.'])

  it.each<[string, RunOptions, unknown]>([
    ['missing scopes fail', { scopes: 'nowhere' }, [['missing-scopes'], []]],
    ['or warn', { scopes: 'nowhere', inputs: softly }, [[], ['missing-scopes']]],
    ['uncovered requests fail', { requests: ['GET /ai/agents'] }, [['uncovered-endpoints'], []]],
    ['or warn', { requests: ['GET /ai/agents'], inputs: softly }, [[], ['uncovered-endpoints']]],
    [
      'drift always fails where it was asked to',
      { baseline: ['gone'], inputs: { ...softly, failOnDrift: 'removed' } },
      [['drift'], []],
    ],
    [
      'so does a disabled app',
      { app: [], inputs: softly, answers: { appState: 'disabled' } },
      [['authentication'], []],
    ],
    [
      'a list that could not be fetched leaves the app to be judged',
      { list: noList, scopes: 'files:read', app: [] },
      [['timeout', 'missing-scopes'], []],
    ],
    ['and requests', { list: noList, requests: ['GET /ai/agents'] }, [['timeout', 'uncovered-endpoints'], []]],
    [
      'and fails also where everything that is missing only warns',
      { list: noList, scopes: 'files:read', app: [], inputs: softly },
      [['timeout'], ['missing-scopes']],
    ],
    [
      'and there is no drift without it',
      { list: noList, baseline: ['gone'], inputs: { failOnDrift: 'any' } },
      [['timeout'], []],
    ],
  ])('%s', (_, options, expected) => {
    expect(reasons(options)).toEqual(expected)
  })
})
