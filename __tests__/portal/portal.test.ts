import { describe, expect, it } from '@jest/globals'
import type { Outcome } from '../../src/failure.ts'
import type { Inputs } from '../../src/inputs/inputs.ts'
import { readPortal } from '../../src/portal/portal.ts'
import type { PortalResponse } from '../../src/portal/response.ts'
import { message } from '../../src/text/message.ts'
import { until } from '../support/until.ts'
import { apiKey, inputs } from './inputs.ts'
import { clientId, envelope, errorEnvelope, respond } from './responses.ts'
import { paths, playPortal, redirectWith, type Script, signature } from './scripted-portal.ts'

const integrationApiKey = `sk-${'89abcdef'.repeat(8)}`
const everything = { clientId, integrationApiKey }
const place = { input: 'required-endpoints', path: undefined, file: undefined, line: 1 } as const
const requestRequired: Partial<Inputs> = {
  required: { scopes: [], requests: [{ request: { method: 'GET', path: '/api/2.0/files/@my' }, place }] },
}

/** Reads a portal of 3.7.2 that differs as the script says. */
async function read(script: Script = {}, given: Partial<Inputs> = {}) {
  const played = await playPortal(script, given)
  const answers = await readPortal({ ...inputs, ...given }, played.options)
  return { ...played, answers, times: (path: string) => played.arrived.filter((each) => each.path === path).length }
}

/** The value, or the reason why there is none. */
const brief = (outcome: Outcome<unknown> | undefined): unknown => {
  if (outcome === undefined) return 'not requested'
  return outcome.ok ? outcome.value : outcome.failure.reason
}

const explain = (outcome: Outcome<unknown> | undefined): string =>
  outcome === undefined || outcome.ok ? 'no failure' : outcome.failure.message

describe('a portal is asked', () => {
  it('for its list, its version, and what the key says of itself', async () => {
    const { answers } = await read()
    expect(brief(answers.list)).toMatchObject({ signIn: 'signature', path: paths.scopes })
    expect(brief(answers.version)).toBe('3.7.2')
    expect(brief(answers.apiKey)).toMatchObject({ name: 'Check' })
    expect([brief(answers.app), brief(answers.integrationKey)]).toEqual(['not requested', 'not requested'])
    expect(answers.appState).toBeUndefined()
  })

  it('for app and integration key where they are given', async () => {
    const { answers } = await read({}, everything)
    expect(brief(answers.app)).toEqual({ name: 'Bot', scopes: ['openid'] })
    expect(answers.appState).toBe('enabled')
    expect(brief(answers.integrationKey)).toMatchObject({ permissions: ['*:read'] })
  })

  it('nothing about a personal access token', async () => {
    const { answers, times } = await read({}, { apiKey: 'Vg7rQmA0Pz8d2LkXh5Wg==' })
    expect([brief(answers.apiKey), times(paths.key)]).toEqual(['not requested', 0])
  })

  it('over four connections, so that nothing waits for what it does not need', async () => {
    const { sent } = await read({}, everything)
    expect(sent.map(({ connection, resource }) => `${connection}: ${resource}`).toSorted()).toEqual([
      'app: app',
      'app: app-state',
      'integration-key: key',
      'list: exchange',
      'list: scopes',
      'version: key',
      'version: version',
    ])
  })

  it('for all that depends on nothing before any response is there', async () => {
    const { sent } = await read({}, everything)
    const first = sent.slice(0, 4).map(({ connection, resource }) => `${connection}: ${resource}`)
    expect(first.toSorted()).toEqual(['app: app', 'integration-key: key', 'list: exchange', 'version: version'])
  })

  it('with each key where it belongs', async () => {
    const { sent } = await read({}, everything)
    const keys = sent.map(({ connection, headers }) => `${connection}: ${headers.authorization ?? 'none'}`)
    expect(new Set(keys)).toEqual(
      new Set([
        `list: Bearer ${apiKey}`,
        'version: none',
        `version: Bearer ${apiKey}`,
        'app: none',
        `integration-key: Bearer ${integrationApiKey}`,
      ]),
    )
  })
})

describe('one failure leaves everything else as it is', () => {
  it.each<[string, Script, Record<string, unknown>]>([
    ['of the list', { [paths.exchange]: respond(401) }, { list: 'authentication' }],
    ['of the version', { [paths.version]: respond(500) }, { version: 'portal-error' }],
    ['of the app', { [paths.app]: respond(404) }, { app: 'not-found' }],
    [
      'of both keys',
      { [paths.key]: respond(500, errorEnvelope(500, 'Object reference')) },
      { apiKey: 'portal-error', integrationKey: 'portal-error' },
    ],
  ])('%s', async (_, script, failed) => {
    const { answers } = await read(script, everything)
    const { list, version, apiKey: ownKey, app, integrationKey } = answers
    const reasons = Object.entries({ list, version, apiKey: ownKey, app, integrationKey }).flatMap(([name, outcome]) =>
      outcome !== undefined && !outcome.ok ? [[name, outcome.failure.reason]] : [],
    )
    expect(Object.fromEntries(reasons)).toEqual(failed)
  })
})

describe('version and expiry', () => {
  it('are courtesies that are requested once', async () => {
    const { times, retries, answers } = await read({ [paths.version]: respond(503), [paths.key]: respond(503) })
    expect([times(paths.version), times(paths.key), retries.length, answers.retries]).toEqual([1, 1, 0, 0])
  })

  it.each<[string, Partial<Inputs>]>([
    ['a request is required', requestRequired],
    ['an app is given', { clientId }],
    ['an integration key is given', { integrationApiKey }],
  ])('the version decides where %s, and is then retried like everything else', async (_, given) => {
    const { answers, times } = await read({ [paths.version]: respond(503) }, given)
    expect([times(paths.version), answers.retries]).toEqual([4, 3])
  })

  it('the integration key is retried like everything else', async () => {
    const { answers, times } = await read({ [paths.key]: respond(503) }, { integrationApiKey })
    expect([times(paths.key), answers.retries, brief(answers.integrationKey)]).toEqual([5, 3, 'portal-error'])
  })
})

describe('the state of an app', () => {
  const report = (version: string): Script => ({ [paths.version]: respond(200, envelope({ docSpace: version })) })

  it.each<[string, Script, state: unknown, times: number]>([
    ['disabled', { [paths.appState]: redirectWith('client_disabled_error') }, 'disabled', 1],
    ['not reported after a failure, without a retry', { [paths.appState]: respond(503) }, 'not-reported', 1],
    ['enabled on a portal of 3.5', report('3.5.0'), 'enabled', 1],
    ['not requested on a portal of 3.4', report('3.4.9'), 'not-requested', 0],
    ['not requested where the version is not known', { [paths.version]: respond(404) }, 'not-requested', 0],
    ['not requested where the version is none', report('3.1.0'), 'not-requested', 0],
    ['not reported without a signature', { [paths.exchange]: respond(404) }, 'not-reported', 0],
    ['undefined for an app that does not exist', { [paths.app]: respond(404) }, undefined, 0],
  ])('is %s', async (_, script, state, times) => {
    const { answers, times: timesOf } = await read(script, { clientId })
    expect([answers.appState, timesOf(paths.appState)]).toEqual([state, times])
  })

  it('is requested with the signature alone', async () => {
    const { sent } = await read({}, { clientId })
    const request = sent.find(({ resource }) => resource === 'app-state')
    expect(request?.headers).toEqual({ 'x-signature': signature })
  })
})

describe('a key that does not sign in', () => {
  const explainWith = async (key: Script[string]) =>
    explain((await read({ [paths.exchange]: respond(403), [paths.key]: key })).answers.list)
  const describedBy = (fields: object) => respond(200, envelope({ name: 'Check', ...fields }))

  it.each<[string, Script[string], string]>([
    [
      'too little',
      describedBy({ permissions: ['files:read'] }),
      'The key has `files:read`, which is not enough. Create a “Read only” key',
    ],
    [
      'enough',
      describedBy({ permissions: ['*:read'] }),
      'The key has `*:read`, which is enough, so the portal is probably being restored',
    ],
    ['full access', describedBy({}), 'The key has full access, which is enough'],
    [
      'full access, but is disabled',
      describedBy({ isActive: false }),
      'The key has full access, but is disabled. Enable it',
    ],
    ['nothing to say of itself', respond(500), 'The key probably lacks the permission `*:read`.'],
  ])('is explained by what it has: %s', async (_, key, words) => {
    expect(await explainWith(key)).toContain(words)
  })
})

describe('a secret that a portal sends back', () => {
  it('makes a list unusable', async () => {
    for (const secret of [apiKey, signature]) {
      const { answers } = await read({ [paths.scopes]: respond(200, [{ name: secret, group: '', type: '' }]) })
      expect(explain(answers.list)).toMatch(/contains a (?:key|signature), so nothing/)
    }
  })

  it('is struck out of a refusal', async () => {
    const { answers } = await read({ [paths.scopes]: respond(400, { reason: `bad ${signature} of ${apiKey}` }) })
    expect(explain(answers.list)).toContain('“bad *** of ***”')
  })

  it('is remembered as soon as it is known', async () => {
    expect((await read()).options.secrets.isIn(signature)).toBe(true)
  })

  /** Sends the signature only after everything else that was requested has come. */
  async function readWithLateSignature(script: Script, late = signature, exchanges: readonly PortalResponse[] = []) {
    let signIn: () => void = () => {}
    const exchange = new Promise<ReturnType<typeof respond>>((resolve) => {
      signIn = () => resolve(respond(200, envelope(late)))
    })
    const played = await playPortal(
      { [paths.exchange]: [exchange, ...exchanges], ...script },
      { ...everything, retries: 0 },
    )
    const reading = readPortal({ ...inputs, ...everything, retries: 0 }, played.options)
    await until(() => played.attempts.length >= 4)
    signIn()
    return reading
  }

  it.each<[string, Script, 'apiKey' | 'app' | 'integrationKey', string]>([
    [
      'the key in `api-key`',
      { [paths.key]: respond(200, envelope({ name: signature })) },
      'apiKey',
      'What the portal says about the key in `api-key` contains',
    ],
    [
      'the key in `integration-api-key`',
      { [paths.key]: respond(200, envelope({ name: signature })) },
      'integrationKey',
      'What the portal says about the key in `integration-api-key` contains',
    ],
    [
      'the app',
      { [paths.app]: respond(200, { name: signature, scopes: [] }) },
      'app',
      'What the portal says about the app of `client-id` contains',
    ],
    [
      'a granted scope',
      { [paths.app]: respond(200, { name: 'Bot', scopes: [`x${signature}`] }) },
      'app',
      'What the portal says about the app of `client-id` contains',
    ],
    ['a refusal', { [paths.app]: respond(400, { reason: `bad ${signature}` }) }, 'app', '“bad ***”'],
  ])('is found though it came before it was known, in what is kept of %s', async (_, script, field, words) => {
    const answers = await readWithLateSignature(script)
    expect(explain(answers[field])).toContain(words)
    expect(JSON.stringify(answers)).not.toContain(signature)
    expect(answers.list.ok).toBe(true)
  })

  it('is struck out of what refuses the key, though the key was described before it was known', async () => {
    // One that nothing but being known tells from a word.
    const late = 'a-signature.of-lower-case.letters-only'
    const key = respond(200, envelope({ name: 'Check', permissions: [late] }))
    const rejecting: Script = { [paths.key]: key, [paths.scopes]: respond(403) }
    const answers = await readWithLateSignature(rejecting, late, [respond(403)])
    expect(explain(answers.list)).toContain('The key has `***`')
    expect(JSON.stringify(answers)).not.toContain(late)
  })

  it('changes nothing else about a failure', async () => {
    const { answers } = await read({ [paths.app]: respond(404) }, { clientId })
    expect(answers.app).toMatchObject({ failure: { headline: message`the OAuth app was not found` } })
  })

  it('of somebody else is struck out of names', async () => {
    const other = `sk-${'f'.repeat(64)}`
    const { answers } = await read({ [paths.app]: respond(200, { name: `Bot ${other}`, scopes: [] }) }, { clientId })
    expect(brief(answers.app)).toEqual({ name: 'Bot ***', scopes: [] })
  })
})

describe('a bug', () => {
  it('is not hidden, and ends the deadlines', async () => {
    const { options } = await playPortal()
    const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
    const before = timers()
    const onAttempt = (): never => {
      throw new TypeError('a bug')
    }
    const reading = readPortal({ ...inputs, ...everything }, { ...options, onAttempt })
    await expect(reading).rejects.toThrow('a bug')
    expect(timers()).toBe(before)
  })
})
