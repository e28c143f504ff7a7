import { describe, expect, it } from '@jest/globals'
import { openEnvelope, reportsFailure } from '../../src/text/envelope.ts'

describe('the envelope of a portal', () => {
  it.each<[string, unknown, content: unknown, failed: boolean]>([
    ['of a list', { response: [1], count: 1, status: 0, statusCode: 200 }, [1], false],
    ['with nothing but a list', { response: [1] }, [1], false],
    ['of nothing', { response: null, status: 0 }, null, false],
    ['of a failure', { response: [1], status: 1 }, [1], true],
    ['around an error', { response: { status: 401 }, status: 0 }, { status: 401 }, true],
    ['that is missing', [1], [1], false],
    ['that is missing around an object with a status of its own', { status: 'active' }, { status: 'active' }, false],
    ['that is missing around a text', 'text', 'text', false],
  ])('is opened %s', (_, value, content, failed) => {
    expect(openEnvelope(value)).toEqual(content)
    expect(reportsFailure(value)).toBe(failed)
  })
})
