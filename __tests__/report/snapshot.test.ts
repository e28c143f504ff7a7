import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { snapshotText } from '../../src/report/report.ts'
import { type Scope, sortedScopes } from '../../src/scopes/scope.ts'

const text = fc.string({ unit: 'binary', maxLength: 12 })
const scope: fc.Arbitrary<Scope> = fc.record({ name: text, group: text, type: text })

describe('a snapshot', () => {
  it('is two-space JSON with a final line feed, and holds no time and no run', () => {
    const scopes = [{ name: 'openid', group: 'openid', type: 'openid' }]
    expect(snapshotText('https://portal.example', scopes)).toBe(`{
  "schemaVersion": 1,
  "portal": "https://portal.example",
  "scopes": [
    {
      "name": "openid",
      "group": "openid",
      "type": "openid"
    }
  ]
}
`)
  })

  it('keeps names, groups and types just as they are', () => {
    const hostile = { name: '::error::\u202e<b>', group: '__proto__', type: ' " x "\n' }
    expect(JSON.parse(snapshotText('https://portal.example', [hostile])).scopes).toEqual([hostile])
  })

  it('holds nothing but these three fields of a scope', () => {
    const more = { name: 'a', group: 'b', type: 'c', id: 7 }
    expect(snapshotText('https://portal.example', [more])).not.toContain('id')
  })

  it('is the same text for the same list, in whichever order it comes', () => {
    fc.assert(
      fc.property(
        fc
          .array(scope)
          .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          const written = [list, shuffled].map((each) => snapshotText('https://portal.example', sortedScopes(each)))
          expect(written[1]).toBe(written[0])
        },
      ),
    )
  })

  it('can be stored as UTF-8 and read again, whatever the texts are', () => {
    fc.assert(
      fc.property(fc.array(scope), (list) => {
        const bytes = Buffer.from(snapshotText('https://portal.example', list))
        expect(JSON.parse(bytes.toString()).scopes).toEqual(list)
      }),
    )
  })
})
