import { describe, expect, it } from '@jest/globals'
import { describeWhy, type WhyUnread } from '../../src/requirements/requests/why-unread.ts'
import { plainText } from '../../src/text/message.ts'

describe('why something is unread', () => {
  it.each<readonly [why: WhyUnread, told: string]>([
    [{ kind: 'too-large' }, 'the file is larger than 1 MiB'],
    [{ kind: 'no-method', value: 'people/{id}' }, 'the method of `/api/2.0/people/{id}` is not known'],
    [{ kind: 'ignore-without-colon' }, 'write `docspace: ignore …`, with a colon'],
    [
      { kind: 'tag-ends-nothing', value: 'a b' },
      '`</a b>` ends nothing here, so code before it may not have been read',
    ],
    [{ kind: 'other-server' }, 'the URL names a server, and DocSpace has no such route: is it a portal’s?'],
    [{ kind: 'wrong-method', value: 'FOO_BAR' }, 'the API has no method `FOO_BAR`'],
  ])('has parts of the code as code: %j', (why, told) => {
    expect(plainText(describeWhy(why))).toBe(told)
  })
})
