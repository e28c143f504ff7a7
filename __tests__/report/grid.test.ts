import { describe, expect, it } from '@jest/globals'
import type { Evidence } from '../../src/gate/judge.ts'
import { gridOf } from '../../src/report/grid.ts'
import { app, given, key, offered, verdictOn } from '../gate/evidence.ts'

const words = { needed: 'needed', missing: 'MISSING', there: 'there', absent: '-' }

/** One line a row: its name, then read and write in each place. */
function lines(evidence: Partial<Evidence>): string[] {
  const { areas, others } = gridOf(verdictOn({ list: offered('files:read', 'files:write', 'openid'), ...evidence }))
  return [
    ...areas.map(({ area, cells }) =>
      [area, ...cells.map(({ read, write }) => `${words[read]} ${words[write]}`)].join(' | '),
    ),
    ...others.map(({ name, cells }) => [name, ...cells.map(({ cell }) => words[cell])].join(' | ')),
  ]
}

describe('the grid of areas by read and write', () => {
  it.each<[string, Partial<Evidence>, string[]]>([
    ['shows what is there', {}, ['files | there there', 'openid | there']],
    [
      'shows what is required and there',
      { given: given('files:read openid') },
      ['files | needed there', 'openid | needed'],
    ],
    [
      'shows what is required and missing, before everything else',
      { given: given('rooms:write customai') },
      ['rooms | - MISSING', 'files | there there', 'customai | MISSING', 'openid | there'],
    ],
    [
      'shows of alternatives the first that is there',
      { given: given('files:write|files:read') },
      ['files | there needed', 'openid | there'],
    ],
    [
      'shows all alternatives as missing where none is there',
      { given: given('rooms:read|rooms:write') },
      ['rooms | MISSING MISSING', 'files | there there', 'openid | there'],
    ],
    [
      'puts what is required before the rest, and each by name',
      { list: offered('c:read', 'b:read', 'a:read', 'd:read'), given: given('d:read c:read') },
      ['c | needed -', 'd | needed -', 'a | there -', 'b | there -'],
    ],
    [
      'has a column for the app',
      { given: given('files:read'), client: app('files:write', 'openid') },
      ['files | needed there | MISSING there', 'openid | there | there'],
    ],
    [
      'has a column for the key, by what its permissions cover',
      { given: given('files:read openid'), integrationKey: key(['files:write']) },
      ['files | needed there | needed there', 'openid | needed | -'],
    ],
    [
      'has columns for both',
      { given: given('files:write'), client: app(), integrationKey: key('all') },
      ['files | there needed | - MISSING | there needed', 'openid | there | - | -'],
    ],
  ])('%s', (_, evidence, expected) => {
    expect(lines(evidence)).toEqual(expected)
  })

  it('names its places', () => {
    expect(gridOf(verdictOn({})).places).toEqual(['portal'])
    expect(gridOf(verdictOn({ client: app(), integrationKey: key('all') })).places).toEqual(['portal', 'app', 'key'])
  })
})
