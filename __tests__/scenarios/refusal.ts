import { expect } from '@jest/globals'
import type { Scenario } from './scenario.ts'

/** Where errors mark a line of a file, as `needs/list.txt:2`. */
export function marksIn({ commands }: Scenario): string[] {
  const marks = commands.filter(({ name, properties }) => name === 'error' && properties.file !== undefined)
  return marks.map(({ properties }) => `${properties.file}:${properties.line}`)
}

/**
 * What a run says of inputs that cannot be used, after it was seen that it requested nothing.
 * @param marks the lines that are marked in addition
 */
export function refusalIn(scenario: Scenario, marks: readonly string[] = []): string {
  expect(scenario).toMatchObject({
    exitCode: 1,
    hung: false,
    outputs: { result: 'failed', 'failure-reason': 'invalid-input' },
    connections: 0,
    annotations: ['', ...marks].map(() => ({ kind: 'error', title: 'DocSpace Scopes: invalid-input' })),
  })
  expect(marksIn(scenario)).toEqual(marks)
  return scenario.annotations[0]?.message ?? ''
}
