import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { cutLists } from '../../src/report/cut-lists.ts'

describe('lists that stay within a number of bytes', () => {
  it.each<[string, Record<string, unknown[]>, number, Record<string, string>, Record<string, number>]>([
    ['are whole where they fit', { a: ['x', 'y'], b: [] }, 100, { a: '["x","y"]', b: '[]' }, {}],
    ['keep their first entries', { a: ['xx', 'yy', 'zz'] }, 14, { a: '["xx","yy"]' }, { a: 1 }],
    ['are empty where not even one fits', { a: ['xxxxxxxx'] }, 8, { a: '[]' }, { a: 1 }],
    [
      'leave the short ones whole, and give the rest of the room to the long ones',
      { long: ['1234', '1234', '1234', '1234'], short: ['x'] },
      24,
      { short: '["x"]', long: '["1234","1234"]' },
      { long: 2 },
    ],
    ['count bytes, not characters', { a: ['ää', 'ää'] }, 14, { a: '["ää"]' }, { a: 1 }],
    ['may hold objects', { a: [{ name: 'x' }] }, 100, { a: '[{"name":"x"}]' }, {}],
  ])('%s', (_, lists, room, texts, leftOut) => {
    expect(cutLists(lists, room)).toEqual({ texts, leftOut })
  })

  it('are JSON of their first entries within the room, with a true count of the others', () => {
    const lists = fc.dictionary(
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.array(fc.string({ unit: 'grapheme', maxLength: 20 })),
    )
    fc.assert(
      fc.property(lists, fc.integer({ min: 0, max: 500 }), (given, more) => {
        const room = Object.keys(given).length * 2 + more
        const { texts, leftOut } = cutLists(given, room)
        expect(Object.keys(texts).toSorted()).toEqual(Object.keys(given).toSorted())
        expect(Object.values(texts).reduce((size, text) => size + Buffer.byteLength(text), 0)).toBeLessThanOrEqual(room)
        for (const [name, list] of Object.entries(given)) {
          expect(JSON.parse(texts[name] ?? '')).toEqual(list.slice(0, list.length - (leftOut[name] ?? 0)))
        }
      }),
    )
  })
})
