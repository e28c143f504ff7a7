import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import { demoKey, type Misbehaviour, startContractPortal } from '../../stand-ins/portal/index.js'
import { settingClock } from '../support/preload.ts'
import { placeOf, runScenario, type Scenario } from './scenario.ts'

const refusal = (status: number, form = 'empty') => ({ fault: 'refusal', status, form })
const listAsked = (run: Scenario) => run.requests.filter((request) => placeOf(request) === 'scopes').length
const retryLines = (run: Scenario) => run.stdout.match(/Retry \d+ of \d+ in [\d.]+ s/g) ?? []

function runWith(misbehaviours: Misbehaviour[], inputs: Record<string, string>): Promise<Scenario> {
  return runScenario({ portal: { misbehaviours }, inputs: { 'upload-artifact': 'false', ...inputs } })
}

describe('an error after the deadline', () => {
  it.each<[string, Misbehaviour['do'], RegExp, number?]>([
    [
      '500',
      refusal(500, 'reason'),
      /^No response .* within 4 s .*Before that it responded with 500 \(“something went wrong”\)/,
    ],
    ['429', refusal(429), /Before that it responded with 429 \(empty body\)/],
    ['a reset', 'reset-after-headers', /Before that the connection failed \(`ECONNRESET`\)/],
    ['500, 500', refusal(500), /Before that it responded with 500 \(empty body\)/, 2],
  ])('tells what came before it: %s', async (_, first, says, times = 1) => {
    const run = await runWith(
      [
        { at: 'scopes', do: first, times },
        { at: 'scopes', do: 'silent-before-headers' },
      ],
      { 'timeout-seconds': times === 1 ? '4' : '7' },
    )
    expect(run.outputs['failure-reason']).toBe('timeout')
    expect(listAsked(run)).toBe(times + 1)
    expect(run.annotations).toMatchObject([{ message: expect.stringMatching(says) }])
  })

  it('tells no secret that came before it', async () => {
    const body = JSON.stringify({ reason: `no such key: ${demoKey}` })
    const headers = { 'Content-Type': 'application/json' }
    const run = await runWith(
      [
        { at: 'scopes', do: { status: 503, headers, body }, times: 1 },
        { at: 'scopes', do: 'silent-before-headers' },
      ],
      { 'timeout-seconds': '4' },
    )
    expect(run.annotations).toMatchObject([{ message: expect.stringContaining('Before that it responded with 503') }])
  })
})

describe('a clock that is set while the portal is asked', () => {
  const hour = 3_600_000
  const slow = { at: 'exchange', do: { fault: 'slow', ms: 600 } } as const

  it.each([
    ['ahead', hour, {}, 'passed', 1],
    ['back', -hour, {}, 'passed', 1],
    ['ahead, where the portal says how long to wait', hour, { 'Retry-After': '1' }, 'passed', 1],
    ['back, where the portal says to wait for too long', -hour, { 'Retry-After': '25' }, 'failed', 0],
  ])('moves no deadline and no retry: %s', async (_, by, headers, result, retries) => {
    const run = await runScenario({
      portal: { misbehaviours: [slow, { at: 'scopes', do: { status: 503, headers }, times: 1 }] },
      inputs: { 'upload-artifact': 'false', 'timeout-seconds': '10' },
      env: { NODE_OPTIONS: settingClock(400, by) },
    })
    expect(run.outputs).toMatchObject({ result, 'failure-reason': result === 'passed' ? '' : 'portal-error' })
    expect(retryLines(run)).toHaveLength(retries)
  })
})

describe('a portal that restarts', () => {
  /** A portal that does this wrong for so long. */
  const restarting = (fault: Misbehaviour['do'], milliseconds: number, inputs: Record<string, string>) =>
    runScenario({
      portal: { misbehaviours: [{ at: 'any', do: fault }] },
      inputs: { 'upload-artifact': 'false', ...inputs },
      around: (portal) => {
        setTimeout(portal.behave, milliseconds).unref()
        return {}
      },
    })

  it('is waited for: 11 s without a connection, 14 s of 502, and 23 s with one retry more', async () => {
    // Below the ports that systems hand out, so that no parallel worker gets it meanwhile.
    const port = 20_000 + (process.pid % 10_000)
    const late = pause(11_000).then(() => startContractPortal({ port }))
    const inputs = { 'portal-url': `http://127.0.0.1:${port}`, 'upload-artifact': 'false' }
    const runs = await Promise.all([
      runScenario({ inputs }),
      restarting(refusal(502, 'nginx'), 14_000, {}),
      restarting('reset-before-headers', 23_000, { retries: '6' }),
    ])
    await (await late).close()
    expect(runs.map(({ outputs }) => outputs['result'])).toEqual(['passed', 'passed', 'passed'])
    expect(runs.map((run) => retryLines(run).length > 1)).toEqual([true, true, true])
  }, 180_000)

  it('is not waited for with fewer retries', async () => {
    const run = await restarting(refusal(502, 'nginx'), 60_000, { retries: '1' })
    expect(run.outputs['failure-reason']).toBe('portal-error')
  })
})

describe('the last pause', () => {
  it('is cut, so that one last try begins 2 s before the deadline', async () => {
    const run = await runWith([{ at: 'scopes', do: refusal(503) }], { 'timeout-seconds': '4', retries: '10' })
    expect(run.outputs['failure-reason']).toBe('portal-error')
    const pauses = retryLines(run).map((line) => Number(/in ([\d.]+) s/.exec(line)?.[1]))
    expect(pauses.length).toBeGreaterThan(1)
    expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBeLessThanOrEqual(2.1)
    expect(listAsked(run)).toBe(pauses.length + 1)
  })

  it('is none where less than 2 s are left', async () => {
    const run = await runWith([{ at: 'scopes', do: refusal(503) }], { 'timeout-seconds': '2', retries: '10' })
    expect([run.outputs['failure-reason'], listAsked(run), retryLines(run)]).toEqual(['portal-error', 1, []])
  })

  it('lets a portal be waited for that is starting', async () => {
    const run = await runWith([{ at: 'any', do: refusal(502), times: 3 }], { 'timeout-seconds': '6', retries: '10' })
    expect(run.outputs['result']).toBe('passed')
  })

  it('is not cut where the portal says how long to wait', async () => {
    const headers = { 'Retry-After': '3' }
    const run = await runWith([{ at: 'scopes', do: { status: 429, headers, body: '' }, times: 1 }], {
      'timeout-seconds': '4',
      retries: '1',
    })
    expect(run.outputs['result']).toBe('passed')
    expect(retryLines(run)).toEqual(['Retry 1 of 1 in 3.0 s'])
  })
})
