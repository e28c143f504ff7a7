import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import type { Outcome } from '../../src/failure.ts'
import type { Inputs } from '../../src/inputs/inputs.ts'
import { type PortalAnswers, readPortal } from '../../src/portal/portal.ts'
import type { PortalResponse } from '../../src/portal/response.ts'
import { until } from '../support/until.ts'
import { inputs } from './inputs.ts'
import { clientId, envelope, respond } from './responses.ts'
import { paths, playPortal, type Script } from './scripted-portal.ts'

const integrationApiKey = `sk-${'89abcdef'.repeat(8)}`

// Only the clock of deadlines stands still; the network goes on.
beforeEach(() => {
  jest.useFakeTimers({
    doNotFake: [
      'Date',
      'hrtime',
      'nextTick',
      'performance',
      'queueMicrotask',
      'setImmediate',
      'clearImmediate',
      'setInterval',
      'clearInterval',
    ],
  })
})
afterEach(() => {
  jest.useRealTimers()
})

/** Begins to read a portal, and waits until it has been asked for as much as is said. */
async function start(script: Script, given: Partial<Inputs>, requests: number) {
  const played = await playPortal(script, given)
  let answers: PortalAnswers | undefined
  const reading = readPortal({ ...inputs, ...given }, played.options).then((value) => {
    answers = value
  })
  await until(() => played.arrived.length >= requests)
  return {
    ...played,
    pass: (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds),
    isDone: () => answers !== undefined,
    end: async () => {
      await reading
      if (answers === undefined) throw new Error('there are no answers')
      return answers
    },
  }
}

const brief = (outcome: Outcome<unknown> | undefined): string => {
  if (outcome === undefined) return 'not requested'
  return outcome.ok ? 'known' : outcome.failure.reason
}

describe('a portal that never responds', () => {
  it('is given up at the deadline for all requests', async () => {
    const silent = Object.fromEntries(Object.values(paths).map((path) => [path, 'silence' as const]))
    const { pass, end } = await start(silent, { clientId, integrationApiKey, timeoutSeconds: 7 }, 4)
    await pass(7000)
    const { list, version, apiKey, app, integrationKey } = await end()
    expect([list, version, apiKey, app, integrationKey].map(brief)).toEqual(Array(5).fill('timeout'))
  })
})

describe('a version that does not come', () => {
  const silent: Script = { [paths.version]: 'silence' }

  it('keeps the key waiting for 2 s, which then has a connection of its own', async () => {
    const { pass, sent } = await start(silent, {}, 3)
    const connections = () => sent.filter(({ resource }) => resource === 'key').map(({ connection }) => connection)
    await pass(1999)
    expect(connections()).toEqual([])
    await pass(1)
    await until(() => connections().length > 0)
    expect(connections()).toEqual(['late-key'])
  })

  it('is given up 6 s after the first request, and costs only itself', async () => {
    const { pass, isDone, end, attempts } = await start(silent, {}, 3)
    await pass(2000)
    await until(() => attempts.some((line) => line.includes('keys/@self')))
    await pass(3999)
    expect(isDone()).toBe(false)
    await pass(1)
    const { list, version, apiKey } = await end()
    expect([list, version, apiKey].map(brief)).toEqual(['known', 'timeout', 'known'])
  })

  it('is waited for until the deadline where it decides', async () => {
    const { pass, isDone, end } = await start(silent, { integrationApiKey }, 4)
    await pass(59_999)
    expect(isDone()).toBe(false)
    await pass(1)
    expect(brief((await end()).version)).toBe('timeout')
  })
})

describe('the state of an app that does not come', () => {
  it('is given up after 5 s of its own', async () => {
    const { pass, isDone, end, arrived } = await start({ [paths.appState]: 'silence' }, { clientId }, 4)
    await until(() => arrived.some(({ path }) => path === paths.appState))
    await pass(4999)
    expect(isDone()).toBe(false)
    await pass(1)
    const { appState, app } = await end()
    expect([appState, brief(app)]).toEqual(['not-reported', 'known'])
  })
  it('is given up at the deadline for all requests where that comes first', async () => {
    let reportVersion: () => void = () => {}
    const version = new Promise<PortalResponse>((resolve) => {
      reportVersion = () => resolve(respond(200, envelope({ docSpace: '3.7.2' })))
    })
    const script: Script = { [paths.version]: version, [paths.appState]: 'silence' }
    const { pass, end, arrived } = await start(script, { clientId, timeoutSeconds: 6 }, 4)
    await pass(4000)
    reportVersion()
    await until(() => arrived.some(({ path }) => path === paths.appState))
    await pass(2000)
    expect((await end()).appState).toBe('not-reported')
  })
})
