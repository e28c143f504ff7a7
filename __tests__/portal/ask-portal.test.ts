import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Outcome } from '../../src/outcome.ts'
import type { PortalRequest } from '../../src/portal/answer.ts'
import { askPortal } from '../../src/portal/ask-portal.ts'
import { ConnectionFailure } from '../../src/portal/connection-failure.ts'
import type { Question } from '../../src/portal/explaining-ask.ts'
import { Secrets } from '../../src/text/secrets.ts'
import { captureOutput } from '../support/captured-output.ts'
import { answer, envelope, errorEnvelope } from './answers.ts'
import {
  apiKey,
  ordinary,
  paths,
  playPortal,
  portal,
  redirectedWith,
  type Script,
  signature,
} from './scripted-portal.ts'

// Masks are printed.
let output: ReturnType<typeof captureOutput>
beforeAll(() => {
  output = captureOutput()
})
afterAll(() => output.restore())

const second = `sk-${'89abcdef'.repeat(8)}`
const everything = { clientId: '4c3f7a52', integrationApiKey: second, needsVersion: true }

/** Asks a portal of 3.7.2 for the list, and for what else the question holds. */
async function asking(script: Script, question: Partial<Question> = {}) {
  const { send, asked } = await playPortal({ ...ordinary, ...script })
  const sent: PortalRequest[] = []
  const retries: string[] = []
  const secrets = new Secrets()
  secrets.add(apiKey)
  const answers = await askPortal(
    {
      portal,
      apiKey,
      timeoutSeconds: 60,
      retries: 3,
      clientId: undefined,
      integrationApiKey: undefined,
      needsVersion: false,
      ...question,
    },
    {
      send: (request, stop) => {
        sent.push(request)
        return send(request, stop)
      },
      secrets,
      now: () => 0,
      random: () => 0.5,
      // Pauses of the schedule pass at once; the 2 s after which a request looks for another connection never do.
      sleep: async (milliseconds) => (milliseconds === 2000 ? new Promise(() => {}) : undefined),
      onRetry: ({ request, because }) => retries.push(`${request.path} ${because}`),
    },
  )
  const times = (path: string) => asked.filter((request) => request.path === path).length
  return { answers, sent, retries, secrets, times }
}

/** The value, or the reason why there is none. */
const inShort = (outcome: Outcome<unknown> | undefined): unknown =>
  outcome === undefined ? 'not asked' : outcome.ok ? outcome.value : outcome.failure.reason

describe('a portal is asked', () => {
  it('for its list, its version, and what the key says of itself', async () => {
    const { answers } = await asking({})
    expect(inShort(answers.list)).toMatchObject({ signIn: 'signature', path: '/api/2.0/scopes' })
    expect(inShort(answers.version)).toBe('3.7.2')
    expect(inShort(answers.apiKey)).toMatchObject({ name: 'Check' })
    expect([inShort(answers.client), inShort(answers.integrationKey)]).toEqual(['not asked', 'not asked'])
    expect(answers.appState).toBeUndefined()
  })

  it('for app and deployment key where they are given', async () => {
    const { answers } = await asking({}, everything)
    expect(inShort(answers.client)).toEqual({ name: 'Bot', scopes: ['openid'] })
    expect(answers.appState).toBe('enabled')
    expect(inShort(answers.integrationKey)).toMatchObject({ permissions: ['*:read'] })
  })

  it('nothing about a personal access token', async () => {
    const { answers, times } = await asking({}, { apiKey: 'Vg7rQmA0Pz8d2LkXh5Wg==' })
    expect([inShort(answers.apiKey), times(paths.key)]).toEqual(['not asked', 0])
  })

  it('over four connections, so that nothing waits for what it does not need', async () => {
    const { sent } = await asking({}, everything)
    const lanes = sent.map(({ lane, step }) => `${lane}: ${step}`)
    expect(lanes.toSorted()).toEqual([
      'app: authorize',
      'app: client',
      'courtesy: key',
      'courtesy: version',
      'integration-key: key',
      'list: exchange',
      'list: scopes',
    ])
  })

  it('for all that depends on nothing before the first answer is there', async () => {
    const { sent } = await asking({}, everything)
    expect(
      sent
        .slice(0, 4)
        .map(({ step }) => step)
        .toSorted(),
    ).toEqual(['client', 'exchange', 'key', 'version'])
  })

  it('and its signature is kept secret', async () => {
    const { secrets } = await asking({})
    expect(secrets.isIn(signature)).toBe(true)
  })
})

describe('one failure leaves the others as they are', () => {
  it.each<[string, Script, Record<string, unknown>]>([
    ['of the list', { [paths.exchange]: answer(401) }, { list: 'authentication' }],
    ['of the version', { [paths.version]: answer(500) }, { version: 'portal-error' }],
    ['of the app', { [paths.client]: answer(404) }, { client: 'not-found' }],
    [
      'of both keys',
      { [paths.key]: answer(500, errorEnvelope(500, 'Object reference')) },
      { apiKey: 'permission', integrationKey: 'permission' },
    ],
  ])('%s', async (_, script, failed) => {
    const { answers } = await asking(script, everything)
    const { retries, appState, ...outcomes } = answers
    const reasons = Object.entries(outcomes).flatMap(([name, outcome]) =>
      outcome !== undefined && !outcome.ok ? [[name, outcome.failure.reason]] : [],
    )
    expect(Object.fromEntries(reasons)).toEqual(failed)
  })
})

describe('version and expiry', () => {
  it('are courtesies that are asked for once', async () => {
    const { answers, times, retries } = await asking({ [paths.version]: answer(503), [paths.key]: answer(503) })
    expect([times(paths.version), times(paths.key), retries, answers.retries]).toEqual([1, 1, [], 0])
  })

  it('the version is asked for like everything else where requests are required', async () => {
    const { answers, times } = await asking({ [paths.version]: answer(503) }, { needsVersion: true })
    expect([times(paths.version), answers.retries]).toEqual([4, 3])
  })

  it('the key of the deployment is asked for like everything else', async () => {
    const { answers, times } = await asking({ [paths.key]: answer(503) }, { integrationApiKey: second })
    expect([times(paths.key), answers.retries, inShort(answers.integrationKey)]).toEqual([5, 3, 'portal-error'])
  })
})

describe('whether an app is switched on', () => {
  const stateWith = async (script: Script, more: Partial<Question> = {}) => {
    const { answers, times, sent } = await asking(script, { clientId: '4c3f7a52', needsVersion: true, ...more })
    const requests = sent.filter(({ step }) => step === 'authorize')
    return { state: answers.appState, times: times(paths.authorize), headers: requests.map(({ headers }) => headers) }
  }
  const told = (version: string): Script => ({ [paths.version]: answer(200, envelope({ docSpace: version })) })

  it('is asked with the signature alone', async () => {
    expect((await stateWith({})).headers).toEqual([{ 'x-signature': signature }])
  })

  it.each<[string, Script, string, number]>([
    ['switched off', { [paths.authorize]: redirectedWith('client_disabled_error') }, 'disabled', 1],
    ['told in another letter case', { [paths.authorize]: redirectedWith('invalid_request', '4C3F7A52') }, 'enabled', 1],
    ['another app', { [paths.authorize]: redirectedWith('invalid_request', '4c3f7a53') }, 'not-told', 1],
    ['another error', { [paths.authorize]: redirectedWith('client_not_found_error') }, 'not-told', 1],
    ['no address', { [paths.authorize]: answer(302, '', { location: 'https://' }) }, 'not-told', 1],
    [
      'another status',
      { [paths.authorize]: { ...redirectedWith('client_disabled_error'), status: 301 } },
      'not-told',
      1,
    ],
    ['a failure', { [paths.authorize]: answer(503) }, 'not-told', 1],
    ['on a portal of 3.5', told('3.5.0'), 'enabled', 1],
    ['not asked on a portal of 3.4', told('3.4.9'), 'not-asked', 0],
    ['not asked where the version is not known', { [paths.version]: answer(404) }, 'not-asked', 0],
    ['not asked without a signature', { [paths.exchange]: answer(404) }, 'not-told', 0],
  ])('is %s', async (_, script, state, times) => {
    expect(await stateWith(script)).toMatchObject({ state, times })
  })

  it('is not asked of an app that is not there', async () => {
    expect(await stateWith({ [paths.client]: answer(404) })).toMatchObject({ state: undefined, times: 0 })
  })
})

describe('retries', () => {
  it('are told and counted', async () => {
    const { answers, retries } = await asking({
      [paths.exchange]: [answer(502), answer(503), answer(200, envelope(signature))],
    })
    expect(retries).toEqual([`${paths.exchange} 502`, `${paths.exchange} 503`])
    expect([answers.retries, answers.list.ok]).toEqual([2, true])
  })
})

describe('a key that may not sign in', () => {
  const messageWith = async (key: Script[string]) => {
    const { answers } = await asking({ [paths.exchange]: answer(403), [paths.key]: key })
    return answers.list.ok ? 'signed in' : answers.list.failure.message
  }

  it('is told with what it holds instead', async () => {
    const key = answer(200, envelope({ name: 'Check', permissions: ['files:read'] }))
    expect(await messageWith(key)).toContain('It holds files:read, which is not enough')
  })

  it('is told what it likely lacks where it cannot say', async () => {
    expect(await messageWith(answer(500))).toContain('Likely it lacks the permission *:read')
  })
})

describe('what is sent back', () => {
  it('is no list where it holds the key or the signature', async () => {
    for (const secret of [apiKey, signature]) {
      const { answers } = await asking({ [paths.scopes]: answer(200, [{ name: secret, group: '', type: '' }]) })
      expect(answers.list.ok ? '' : answers.list.failure.message).toContain('holds a key or a signature')
    }
  })

  it('is told without them in a refusal', async () => {
    const { answers } = await asking({ [paths.scopes]: answer(400, { reason: `bad ${signature} of ${apiKey}` }) })
    expect(answers.list.ok ? '' : answers.list.failure.message).toContain('It says “bad *** of ***”.')
  })
})

describe('a request that nothing answers', () => {
  const question: Question = {
    portal,
    apiKey,
    timeoutSeconds: 1,
    retries: 3,
    clientId: '4c3f7a52',
    integrationApiKey: second,
    needsVersion: false,
  }

  it('ends with the deadline, and is explained', async () => {
    const answers = await askPortal(question, {
      send: (_, stop) =>
        new Promise((_resolve, reject) => {
          stop.addEventListener('abort', () => reject(new ConnectionFailure('deadline', 'response')))
        }),
      secrets: new Secrets(),
      now: Date.now,
      random: () => 1,
      sleep: async () => {},
      onRetry: () => {},
    })
    const outcomes = [answers.list, answers.version, answers.apiKey, answers.client, answers.integrationKey]
    expect(outcomes.map(inShort)).toEqual(['timeout', 'timeout', 'timeout', 'timeout', 'timeout'])
  })

  it('keeps nothing else waiting for its connection', async () => {
    const lanes: string[] = []
    const { send } = await playPortal(ordinary)
    await askPortal(question, {
      send: (request, stop) => {
        lanes.push(`${request.lane}: ${request.step}`)
        const hangs = request.step === 'version'
        return hangs
          ? new Promise((_, reject) =>
              stop.addEventListener('abort', () => reject(new ConnectionFailure('deadline', 'response'))),
            )
          : send(request, stop)
      },
      secrets: new Secrets(),
      now: Date.now,
      random: () => 1,
      sleep: async () => {},
      onRetry: () => {},
    })
    expect(lanes).toContain('late-courtesy: key')
  })

  it('is no bug that is hidden', async () => {
    const bug = () => Promise.reject(new TypeError('a bug'))
    const world = { secrets: new Secrets(), now: Date.now, random: () => 1, sleep: async () => {}, onRetry: () => {} }
    await expect(askPortal(question, { ...world, send: bug })).rejects.toThrow('a bug')
  })
})
