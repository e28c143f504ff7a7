import { expect } from '@jest/globals'
import type { Scenario } from './scenario.ts'

/** What a run says of inputs that cannot be used, after it was seen that it asked nothing. */
export function refusalIn(scenario: Scenario): string {
  expect(scenario).toMatchObject({
    exitCode: 1,
    hung: false,
    outputs: { result: 'failed', 'failure-reason': 'invalid-input' },
    connections: 0,
    annotations: [{ kind: 'error', title: 'DocSpace Scopes: invalid-input' }],
  })
  return scenario.annotations[0]?.message ?? ''
}
