import { describe, expect, it } from '@jest/globals'
import { faults } from '../../../../stand-ins/portal/index.js'
import type { WireResponse } from '../wire-response.ts'
import { observe } from './observe.ts'

const limits = { totalMilliseconds: 300, enoughBytes: 4 * 1024 * 1024 }

/** What distinguishes one response from another: not the values of headers, as some always differ. */
function essence(response: WireResponse | undefined) {
  return (
    response && { ...response, headers: response.headers.map(([name]) => name), body: response.body.toString('latin1') }
  )
}

describe('every fault of the table', () => {
  it.each(Object.keys(faults))('%s is no honest response', async (name) => {
    const seen = await observe(name, { limits })
    expect(essence(seen.honest)).toMatchObject({ status: 200, isWhole: true })
    expect(essence(seen.response)).not.toEqual(essence(seen.honest))
  })
})
