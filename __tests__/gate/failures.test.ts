import { describe, expect, it } from '@jest/globals'
import { Failure } from '../../src/failure.ts'
import type { Evidence } from '../../src/gate/judge.ts'
import { app, given, key, offered, refused, requests, verdictOn } from './evidence.ts'

/** The messages of everything that fails. */
const told = (evidence: Partial<Evidence>): string =>
  verdictOn(evidence)
    .failures.map(({ message }) => message)
    .join('\n')
const asked = (...lines: string[]) => ({ requests: requests(lines) })
const many = Array.from({ length: 12 }, (_, index) => `gone${String.fromCharCode(97 + index)}`)

describe('the message about missing scopes', () => {
  it.each<[string, Partial<Evidence>, string[]]>([
    ['counts one', { given: given('nowhere files:read') }, ['1 of 2 required scopes is missing.']],
    ['counts several', { given: given('nowhere nobody files:read') }, ['2 of 3 required scopes are missing.']],
    [
      'says what the portal lacks',
      { given: given('nowhere') },
      ['The portal does not offer nowhere', 'Correct the names'],
    ],
    ['gives the hint', { given: given('file:read') }, ['file:read', 'did you mean files:read?']],
    ['names alternatives as written', { given: given('x|y') }, ['does not offer x|y']],
    ['names the first ten', { given: given(many.join(' ')) }, [`${many.slice(0, 10).join(', ')} and 2 more`]],
    [
      'says of an app that a new one is needed',
      { given: given('files:read'), client: app('openid') },
      ['The app “Bot” was not granted files:read', 'Up to DocSpace 3.7.2', 'create a new app'],
    ],
    [
      'says what the key holds and lacks',
      { given: given('files:write'), integrationKey: key(['files:read']) },
      ['The key “Deployment” of integration-api-key holds files:read', 'does not cover files:write', 'Create a key'],
    ],
    [
      'tells of all places in one',
      { given: given('nowhere files:write'), client: app(), integrationKey: key(['*:read']) },
      ['The portal does not offer nowhere', 'was not granted files:write, nowhere', 'holds *:read'],
    ],
  ])('%s', (_, evidence, parts) => {
    const message = told(evidence)
    for (const part of parts) expect(message).toContain(part)
  })

  it('names ten in all, shared by the places', () => {
    const message = told({ given: given(many.join(' ')), client: app(), integrationKey: key('all') })
    expect(message.match(/gone\w/g)).toHaveLength(10)
    expect(message.match(/and 7 more/g)).toHaveLength(2)
  })

  it('is silent on places that lack nothing', () => {
    const message = told({ given: given('nowhere'), client: app('nowhere'), integrationKey: key('all') })
    expect(message).not.toMatch(/was not granted|does not cover/)
  })

  it('cannot be led astray by a name', () => {
    const client = { ok: true as const, value: { name: 'Bot” was granted all. “', scopes: [] } }
    expect(told({ given: given('files:read'), client })).toContain('The app “Bot" was granted all. "” was not granted')
  })
})

describe('the message about requests that no scope covers', () => {
  it.each<[string, Partial<Evidence>, string[]]>([
    ['counts one', asked('GET /ai/agents'), ['No scope allows “GET /api/2.0/ai/agents”', 'Remove the call,']],
    ['counts several', asked('GET /ai/agents', 'POST /ai/agents'), ['can never call them', 'Remove the calls,']],
    [
      'says what helps reading',
      asked('GET /ai/agents'),
      ['an OAuth app can never call it', 'use an API key with *:read.'],
    ],
    ['says what helps writing', asked('GET /ai/agents', 'POST /ai/agents'), ['use an API key with *:write.']],
    [
      'says what the key holds instead',
      { ...asked('GET /ai/agents'), integrationKey: key(['files:read']) },
      ['The key of integration-api-key holds files:read', '*:read is needed'],
    ],
    [
      'promises no help of a key where an app has to make it',
      { ...asked('GET /ai/agents'), client: app(), integrationKey: key(['*:read']) },
      ['an OAuth app can never call it', 'use an API key with *:read.'],
    ],
    [
      'tells what helps the others beside one that only a link opens',
      asked('PUT /portal/continue', 'GET /ai/agents'),
      ['no app and no key can call it', 'No scope allows “GET /api/2.0/ai/agents”'],
    ],
    [
      'promises no key for what only a link opens',
      { ...asked('PUT /portal/continue'), integrationKey: key('all') },
      ['Only a link sent by mail opens', 'no app and no key can call it'],
    ],
  ])('%s', (_, evidence, parts) => {
    const message = told(evidence)
    for (const part of parts) expect(message).toContain(part)
  })
})

describe('the message about drift', () => {
  const drifted = (names: string[], failOnDrift: 'any' | 'removed' = 'removed'): Partial<Evidence> => ({
    list: offered('files:read'),
    baseline: { ok: true, value: { kind: 'names', names: ['files:read', ...names] } },
    failOnDrift,
  })

  it('tells the two ways on', () => {
    const message = told(drifted(['a']))
    for (const part of ['removed a', 'replace the baseline by the new snapshot', 'ask the portal’s administrator'])
      expect(message).toContain(part)
  })

  it.each<[string, Partial<Evidence>, number]>([
    ['alone', drifted(many), 10],
    ['shared with what is missing', { ...drifted(many), given: given(many.join(' ')), client: app() }, 9],
    ['shared by several kinds', { ...drifted(many, 'any'), list: offered('gonex', 'goney') }, 9],
    [
      'by itself where missing scopes are only a warning',
      { ...drifted(many), given: given('x'), failOnMissing: false },
      10,
    ],
  ])('names at most ten scopes in all, %s', (_, evidence, most) => {
    expect(told(evidence).match(/gone\w/g)).toHaveLength(most)
  })

  it('leaves to long lists what short ones do not need', () => {
    const message = told({ ...drifted(['gonex']), given: given(many.join(' ')) })
    expect(message).toContain('removed gonex')
    expect(message).toContain(`${many.slice(0, 9).join(', ')} and 3 more`)
  })
})

describe('a list that could not be had', () => {
  const list: Evidence['list'] = refused(new Failure('timeout', 'Nothing came.'))

  it('leaves app and key to be judged', () => {
    const verdict = verdictOn({
      list,
      given: given('files:read rooms:read'),
      client: app('files:read'),
      integrationKey: key(['rooms:read']),
    })
    expect(verdict.missing.map(({ label }) => label)).toEqual(['files:read', 'rooms:read'])
    expect(verdict.failures.map(({ reason }) => reason)).toEqual(['missing-scopes', 'timeout'])
    expect(verdict.failures[0]?.message).not.toContain('The portal does not offer')
  })

  it('leaves requests to be derived, and told where no scope covers them', () => {
    const verdict = verdictOn({ list, ...asked('GET /files/@my', 'GET /ai/agents') })
    expect(verdict.required.map(({ label }) => label)).toEqual(['files:read|files:write'])
    expect(verdict.failures.map(({ reason }) => reason)).toEqual(['uncovered-endpoints', 'timeout'])
  })

  it('fails also where everything that is missing is softened', () => {
    const verdict = verdictOn({ list, given: given('a'), client: app(), failOnMissing: false })
    expect(verdict.failures.map(({ reason }) => reason)).toEqual(['timeout'])
    expect(verdict.softened.map(({ reason }) => reason)).toEqual(['missing-scopes'])
  })

  it('has no drift', () => {
    const baseline: Evidence['baseline'] = { ok: true, value: { kind: 'names', names: ['gone'] } }
    expect(verdictOn({ list, baseline, failOnDrift: 'any' }).failures.map(({ reason }) => reason)).toEqual(['timeout'])
  })
})
