import { describe, expect, it } from '@jest/globals'
import { demoKey, type Misbehaviour } from '../../stand-ins/portal/index.js'
import { placeOf, runScenario, type Scenario } from './scenario.ts'

const refusal = (status: number, form = 'empty') => ({ fault: 'refusal', status, form })
const listAsked = (run: Scenario) => run.requests.filter((request) => placeOf(request) === 'scopes').length
const retryLines = (run: Scenario) => run.stdout.match(/Retry \d+ of \d+ in [\d.]+ s/g) ?? []

function runWith(misbehaviours: Misbehaviour[], inputs: Record<string, string>): Promise<Scenario> {
  return runScenario({ portal: { misbehaviours }, inputs: { 'upload-artifact': 'false', ...inputs } })
}

describe('an error after the deadline', () => {
  it.each<[string, Misbehaviour['do'], RegExp]>([
    [
      '500',
      refusal(500, 'reason'),
      /did not respond within 4 s.*Before that it answered 500\. It says “something went wrong”/,
    ],
    ['429', refusal(429), /Before that it answered 429\. Its body is empty\./],
    ['a reset', 'reset-after-headers', /Before that the connection failed \(ECONNRESET\)/],
  ])('tells what came before it: %s', async (_, first, says) => {
    const run = await runWith(
      [
        { at: 'scopes', do: first, times: 1 },
        { at: 'scopes', do: 'silent-before-headers' },
      ],
      { 'timeout-seconds': '4' },
    )
    expect(run.outputs['failure-reason']).toBe('timeout')
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
    expect(run.annotations).toMatchObject([{ message: expect.stringContaining('Before that it answered 503') }])
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
