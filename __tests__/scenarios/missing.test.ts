import { beforeAll, describe, expect, it } from '@jest/globals'
import { runScenario, type Scenario } from './scenario.ts'
import { underReview } from './under-review.ts'

describe('a portal that lacks required scopes', () => {
  let run: Scenario
  let softened: Scenario
  beforeAll(async () => {
    const inputs = { 'required-scopes': 'files:read contacts:read rooms:wirte', 'upload-artifact': 'false' }
    run = await runScenario({ inputs })
    softened = await runScenario({ inputs: { ...inputs, 'fail-on-missing': 'false' } })
  })

  it('fails the run with the reason and the list', () => {
    expect(run.exitCode).toBe(1)
    expect(run.outputs).toMatchObject({
      result: 'failed',
      'failure-reason': 'missing-scopes',
      'missing-scopes': '["contacts:read","rooms:wirte"]',
    })
  })

  it('names them in one annotation and in the summary, with what was probably meant', () => {
    expect(run.annotations).toEqual([
      { kind: 'error', title: 'DocSpace Scopes: missing-scopes', message: expect.any(String) },
    ])
    for (const text of [run.annotations[0]?.message, run.summary]) {
      expect(text).toMatch(/contacts:read.*accounts:read/s)
      expect(text).toMatch(/rooms:wirte.*rooms:write/s)
    }
  })

  it('still writes snapshot and report', () => {
    expect(run.snapshot).toMatchObject({ scopes: { length: 9 } })
    expect(run.report).toMatchObject({ verdict: { result: 'failed', failureReason: 'missing-scopes' } })
  })

  it('prints, writes and requests what was reviewed', () => {
    expect(underReview(run)).toMatchSnapshot()
  })

  it('is a warning and green with fail-on-missing: false, but the result is failed', () => {
    expect(softened).toMatchObject({
      exitCode: 0,
      outputs: {
        result: 'failed',
        'failure-reason': 'missing-scopes',
        'missing-scopes': run.outputs['missing-scopes'],
      },
      annotations: [{ kind: 'warning', title: 'DocSpace Scopes: missing-scopes' }],
    })
    expect(softened.annotations).toHaveLength(1)
  })
})
