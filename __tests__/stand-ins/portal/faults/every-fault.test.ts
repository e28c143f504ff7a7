import { describe, expect, it } from '@jest/globals'
import { faults } from '../../../../stand-ins/portal/index.js'
import type { WireAnswer } from '../wire-answer.ts'
import { observe } from './observe.ts'

const patience = { totalMilliseconds: 300, enoughBytes: 4 * 1024 * 1024 }

/** What tells one answer from another, but for the values of headers, some of which always differ. */
function essence(answer: WireAnswer | undefined) {
  return answer && { ...answer, headers: answer.headers.map(([name]) => name), body: answer.body.toString('latin1') }
}

describe('every fault of the table', () => {
  it.each(Object.keys(faults))('%s is no honest answer', async (name) => {
    const seen = await observe(name, { patience })
    expect(essence(seen.honest)).toMatchObject({ status: 200, isWhole: true })
    expect(essence(seen.answer)).not.toEqual(essence(seen.honest))
  })
})
