import { describe, expect, test } from '@jest/globals'
import { asTheGateReads } from '../../src/requirements/needs.ts'
import { inWords, read, requestsIn, said } from './reading.ts'

const methods =
  '  var method: HTTPMethod {\n    switch self {\n    case .list: return .get\n    case .remove: return .delete\n    }\n  }'

/** A router whose paths begin in one way or another, and what it makes of them. */
function router(start: string, ...code: readonly string[]): string {
  const path = `  var path: String {\n    switch self {\n    case .list: return "${start}group"\n    case .remove(let id): return "${start}group/\\(id)"\n    }\n  }`
  return ['enum Router: URLRequestConvertible {', '  case list, remove(String)', methods, path, ...code, '}'].join('\n')
}

function requestOf(...statements: readonly string[]): string {
  return ['  func asURLRequest() throws -> URLRequest {', ...statements.map((line) => `    ${line}`), '  }'].join('\n')
}

const text = 'static let baseURLString = "https://portal.example.com/api/2.0"'
const address = 'var baseURL: URL { URL(string: "https://portal.example.com/api/2.0")! }'

describe('a router of Swift that has its paths and its methods in properties', () => {
  test.each([
    [
      'sets the method of Alamofire',
      router(
        '/api/2.0/',
        requestOf(
          'let url = try Router.host.asURL()',
          'var request = try URLRequest(url: url.appendingPathComponent(path))',
          'request.method = method',
          'return request',
        ),
      ),
    ],
    [
      'sets the method of Foundation',
      router(
        '/',
        text,
        requestOf(
          'let url = try Router.baseURLString.asURL()',
          'var request = URLRequest(url: url.appendingPathComponent(path))',
          'request.httpMethod = method.rawValue',
          'return request',
        ),
      ),
    ],
    [
      'gives the method to the request',
      router('/', text, requestOf('return try URLRequest(url: Router.baseURLString + path, method: method)')),
    ],
    [
      'has an address that is computed',
      router(
        '',
        address,
        requestOf(
          'var request = URLRequest(url: baseURL.appendingPathComponent(path))',
          'request.method = method',
          'return request',
        ),
      ),
    ],
    [
      'has an address that is returned',
      router(
        '',
        address.replace('{ URL', '{ return URL'),
        requestOf('return try URLRequest(url: baseURL.appendingPathComponent(path), method: method, headers: [])'),
      ),
    ],
    [
      'writes a query behind the path',
      router(
        '/',
        text,
        requestOf('var r = URLRequest(url: URL(string: "\\(Router.baseURLString)\\(path)?a=1")!)', 'r.method = method'),
      ),
    ],
    [
      'is sent by other code',
      `${router('/api/2.0/')}\nfunc send(_ router: Router) {\n  AF.request(host + router.path, method: router.method)\n}`,
    ],
    [
      'has its methods as texts',
      `${router('/api/2.0/').replace('.get', '"GET"').replace('.delete', '"DELETE"')}\nfunc send(_ router: Router) {\n  var r = URLRequest(url: URL(string: host + router.path)!)\n  r.httpMethod = router.method\n}`,
    ],
  ])('sends each path with its own method where it %s', (_, code) => {
    expect(requestsIn('Router.swift', code)).toEqual(['GET /api/2.0/group', 'DELETE /api/2.0/group/{id}'])
  })

  test('sends a path with the method of its sender too', () => {
    const code = router('/api/2.0/', '  func touch() { AF.request(Router.host + path, method: .put) }')
    expect(requestsIn('Router.swift', code)).toEqual([
      'GET /api/2.0/group',
      'PUT /api/2.0/group',
      'DELETE /api/2.0/group/{id}',
      'PUT /api/2.0/group/{id}',
    ])
  })

  test('is unread where a choice beside its paths sets its methods', () => {
    const make = [
      '  func make() -> URLRequest {',
      '    var r = URLRequest(url: URL(string: host + path)!)',
      '    switch self {',
      '    case .list: r.method = .get',
      '    case .remove: r.method = .delete',
      '    }',
      '    return r',
      '  }',
    ]
    expect(requestsIn('Router.swift', router('/api/2.0/', ...make).replace(methods, ''))).toEqual([
      'unread: the method of /api/2.0/group is not known',
      'unread: the method of /api/2.0/group/{id} is not known',
    ])
  })

  test('is unread where its methods stand in another file', () => {
    const code = router('/api/2.0/').replace(methods, '')
    const files = {
      'Router.swift': code,
      'Methods.swift': `extension Router {\n${methods}\n}`,
      'Client.swift': 'func send(_ router: Router) { AF.request(host + router.path, method: router.method) }',
    }
    expect(said(read(files))).toEqual([
      'unread: the method of /api/2.0/group is not known',
      'unread: the method of /api/2.0/group/{id} is not known',
    ])
  })
})

describe('an address', () => {
  test('is no request where it is only a base, and counts alone where it is put behind one', () => {
    const code =
      "const client = axios.create({ baseURL: 'https://portal.example.com/api/2.0' })\nclient.get('https://portal.example.com/api/2.0')\nclient.put('https://portal.example.com/api/2.0/group')"
    expect(requestsIn('a.ts', code)).toEqual(['PUT /api/2.0/group'])
  })

  test('that no requirements file may have is told once for all its methods', () => {
    const reading = read({ 'a.ts': 'fetch("/api/2.0/files/a,b", { method: gone ? "DELETE" : "GET" })' })
    expect(reading.requests).toHaveLength(2)
    expect(inWords(asTheGateReads(reading).reading.unread)).toEqual([
      { file: 'a.ts', line: 1, why: 'the API cannot have the path `/api/2.0/files/a,b`' },
    ])
  })
})
