import { describe, expect, it } from '@jest/globals'
import { describeWhy } from '../../src/requirements/unread-messages.ts'
import { plainText } from '../../src/text/message.ts'

describe('why something is unread', () => {
  it.each([
    ['the file is larger than 1 MiB', 'the file is larger than 1 MiB'],
    ['the method of /api/2.0/people/{id} is not known', 'the method of `/api/2.0/people/{id}` is not known'],
    ['write `docspace: ignore …`, with a colon', 'write `docspace: ignore …`, with a colon'],
    ['`a b` ends nothing here, so x', '`a b` ends nothing here, so x'],
    ['is it a portal’s?', 'is it a portal’s?'],
    ['the API has no method FOO_BAR.', 'the API has no method `FOO_BAR`.'],
  ])('has parts of the code as code: %s', (why, told) => {
    expect(plainText(describeWhy(why))).toBe(told)
  })
})
