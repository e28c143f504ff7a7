import { describe, expect, it } from '@jest/globals'
import { joinRequired } from '../../src/gate/required.ts'
import { given, requests } from './evidence.ts'

const labels = (scopes: string, lines: string[] = [], version?: string) =>
  joinRequired(given(scopes), requests(lines, version)).map(({ label }) => label)

describe('what is required in the end', () => {
  it.each<[string, string, string[], string[]]>([
    ['nothing', '', [], []],
    ['each name once', 'openid openid', [], ['openid']],
    ['sorted by code unit', 'rooms:read accounts:read Zoo', [], ['Zoo', 'accounts:read', 'rooms:read']],
    ['alternatives as they were written', 'b|a', [], ['b|a']],
    ['alternatives once, whatever their order, as written first', 'b|a a|b', [], ['b|a']],
    ['no alternative whose member is required by itself', 'a|b b c|d', [], ['b', 'c|d']],
    ['given and derived together', 'openid', ['GET /files/@my'], ['files:read|files:write', 'openid']],
    ['no given alternative whose member is derived', 'accounts:read|rooms:read', ['GET /group'], ['accounts:read']],
    ['no derived alternative whose member is given', 'files:write', ['GET /files/@my'], ['files:write']],
    [
      'a derived alternative that was given in another order',
      'files:write|files:read',
      ['GET /files'],
      ['files:write|files:read'],
    ],
    ['for GET people and GET group, what listing groups takes', '', ['GET /people', 'GET /group'], ['accounts:read']],
    [
      'with a write beside them, both',
      '',
      ['GET /people', 'GET /group', 'POST /people'],
      ['accounts:read', 'accounts:write'],
    ],
    ['for reading and writing, the write alone', '', ['GET /files/@my', 'POST /files/@my/file'], ['files:write']],
    ['nothing for a request that no scope covers', '', ['GET /settings/version'], []],
    ['nothing for a request that is open to everyone', '', ['GET /settings'], []],
  ])('is %s', (_, scopes, lines, expected) => {
    expect(labels(scopes, lines)).toEqual(expected)
  })

  it('has both scopes for a write on 3.1', () => {
    expect(labels('', ['PUT /files/order'], '3.1')).toEqual(['files:read', 'files:write'])
  })
})
