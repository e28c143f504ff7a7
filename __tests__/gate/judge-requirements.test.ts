import { describe, expect, it } from '@jest/globals'
import { app, given, labels, placeOf, requests, verdictOn } from './evidence.ts'

describe('what is required in the end', () => {
  const required = (scopes: string, lines: string[] = [], version?: string) =>
    labels(verdictOn({ named: given(scopes), requests: requests(lines, version) }).required)

  it.each<[what: string, scopes: string, lines: string[], expected: string[]]>([
    ['nothing', '', [], []],
    ['each name once', 'openid openid', [], ['openid']],
    ['sorted by code unit', 'rooms:read accounts:read Zoo', [], ['Zoo', 'accounts:read', 'rooms:read']],
    ['alternatives as they were written', 'b|a', [], ['b|a']],
    ['alternatives once, whatever their order, as written first', 'b|a a|b', [], ['b|a']],
    ['no alternative whose member is required by itself', 'a|b b c|d', [], ['b', 'c|d']],
    ['what is named and what is derived', 'openid', ['GET /files/@my'], ['files:read|files:write', 'openid']],
    ['no named alternative whose member is derived', 'accounts:read|rooms:read', ['GET /group'], ['accounts:read']],
    ['no derived alternative whose member is named', 'files:write', ['GET /files/@my'], ['files:write']],
    ['a derived alternative as it was named', 'files:write|files:read', ['GET /files'], ['files:write|files:read']],
    ['for GET people and GET group, what listing groups takes', '', ['GET /people', 'GET /group'], ['accounts:read']],
    [
      'with a write in addition, both',
      '',
      ['GET /people', 'GET /group', 'POST /people'],
      ['accounts:read', 'accounts:write'],
    ],
    ['for reading and writing, only the write', '', ['GET /files/@my', 'POST /files/@my/file'], ['files:write']],
    ['nothing for a request that no scope covers', '', ['GET /settings/version'], []],
    ['nothing for a request that is open to everyone', '', ['GET /settings'], []],
  ])('is %s', (_, scopes, lines, expected) => {
    expect(required(scopes, lines)).toEqual(expected)
  })

  it('is both scopes for a write on 3.1', () => {
    expect(required('', ['PUT /files/order'], '3.1')).toEqual(['files:read', 'files:write'])
  })

  it('says what asks for it: lines that name it, and requests that need it', () => {
    const evidence = {
      named: given('files:write a|b'),
      requests: requests(['GET /files/@my', 'GET /files', 'PUT /files/order']),
    }
    const askers = verdictOn(evidence).required.map(({ label, askers: all }) => [label, all])
    const by = (line: number, request: string, takesAnother = false) => ({
      request,
      place: placeOf('required-endpoints', line),
      takesAnother,
    })
    const named = { request: undefined, place: placeOf('required-scopes', 1), takesAnother: false }
    expect(Object.fromEntries(askers)).toEqual({
      'a|b': [named],
      'files:write': [
        named,
        by(1, 'GET /api/2.0/files/@my', true),
        by(2, 'GET /api/2.0/files', true),
        by(3, 'PUT /api/2.0/files/order'),
      ],
    })
  })
})

describe('what asks for a scope', () => {
  const onLines = (count: number, lineOf: (index: number) => number) =>
    Array.from({ length: count }, (_, index) => ({
      anyOf: ['accounts:read'] as const,
      place: placeOf('required-scopes', lineOf(index)),
    }))
  const askersOf = (named: ReturnType<typeof onLines>) =>
    verdictOn({ named, requests: requests(['GET /group']) }).required[0]?.askers ?? []

  it('counts a line that names it several times once', () => {
    expect(askersOf(onLines(9, () => 1))).toHaveLength(2)
  })

  it('is kept a thousand times, with a request in any case', () => {
    const askers = askersOf(onLines(5000, (index) => index + 1))
    expect(askers).toHaveLength(1001)
    expect(askers.at(-1)?.request).toBe('GET /api/2.0/group')
  })

  it('is kept a thousand times, also where requests need it', () => {
    const lines = Array.from({ length: 1500 }, (_, index) => `GET /group/${index}`)
    expect(verdictOn({ requests: requests(lines) }).required[0]?.askers).toHaveLength(1000)
  })

  it('is each line, also where two inputs name it on lines of one number', () => {
    const anyOf = ['accounts:read'] as const
    const named = (['required-scopes', 'requirements-file'] as const).map((input) => ({
      anyOf,
      place: placeOf(input, 1),
    }))
    expect(verdictOn({ named }).required[0]?.askers).toHaveLength(2)
  })

  it('is each request, also where two stand on one line', () => {
    const both = requests(['GET /group', 'GET /group/1']).map((each) => ({
      ...each,
      places: [placeOf('required-endpoints', 1)],
    }))
    expect(verdictOn({ requests: both }).required[0]?.askers).toHaveLength(2)
  })
})

describe('what an app was granted and does not need', () => {
  it.each<[what: string, scopes: string, granted: string[], excess: string[]]>([
    ['nothing where all is needed', 'a b', ['a', 'b'], []],
    ['what is not required, sorted', 'a', ['c', 'a', 'b'], ['b', 'c']],
    ['the second of two alternatives', 'a|b', ['a', 'b'], ['b']],
    ['nothing where only the second was granted', 'a|b', ['b'], []],
    ['the later ones of three', 'a|b|c', ['c', 'b'], ['c']],
    ['no member that another requirement needs first', 'a|b b|c', ['a', 'b'], []],
    ['nothing where nothing was required', '', ['a'], []],
  ])('is %s', (_, scopes, granted, excess) => {
    expect(verdictOn({ named: given(scopes), ...app(...granted) }).excess).toEqual(excess)
  })

  it('is not known without an app', () => {
    expect(verdictOn({ named: given('a') }).excess).toBeUndefined()
  })
})

describe('what to grant an app', () => {
  it.each<[what: string, scopes: string, grants: string[]]>([
    ['every scope that is required by itself', 'rooms:read files:write', ['files:write', 'rooms:read']],
    ['the :read of an alternative', 'files:write|files:read', ['files:read']],
    ['the first of an alternative without a :read', 'openid|files:write', ['openid']],
    ['the first that the portal offers', 'nowhere:read|files:write', ['files:write']],
    ['no second member of an alternative that is satisfied', 'a|openid openid|rooms:read', ['openid']],
    ['nothing that the portal does not offer', 'nowhere files:read', ['files:read']],
    ['nothing where nothing is required', '', []],
  ])('is %s', (_, scopes, grants) => {
    expect(verdictOn({ named: given(scopes) }).scopesToGrant).toEqual(grants)
  })

  it('is not known without a list', () => {
    expect(verdictOn({ scopes: undefined, named: given('files:read') }).scopesToGrant).toBeUndefined()
  })
})
