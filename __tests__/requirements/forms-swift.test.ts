import { describe, expect, test } from '@jest/globals'
import { read, requestsIn, said } from './reading.ts'

const forms: readonly (readonly [form: string, code: string, ...requests: string[]])[] = [
  [
    'a query that is put after a URL',
    'let base = URL(string: "https://p.example/api/2.0/")!\nfunc f() async throws {\n  let (d, _) = try await URLSession.shared.data(from: base.appending(path: "files/tags").appending(queryItems: [x]))\n}',
    'GET /api/2.0/files/tags',
  ],
  [
    'parts of an address, in a router with a path of its own',
    'enum Route {\n  case all\n  case one(String)\n}\nextension Route {\n  var path: String {\n    switch self {\n    case .all: "/people"\n    case .one(let id): "/people/\\(id)"\n    }\n  }\n  var method: HTTPMethod {\n    switch self {\n    case .all: .get\n    case .one: .delete\n    }\n  }\n  func request(host: String) throws -> URLRequest {\n    var parts = URLComponents()\n    parts.host = host\n    parts.path = "/api/2.0" + path\n    guard let url = parts.url else { throw URLError(.badURL) }\n    var request = URLRequest(url: url)\n    request.httpMethod = method.rawValue\n    return request\n  }\n}',
    'GET /api/2.0/people',
    'DELETE /api/2.0/people/{id}',
  ],
  [
    'URLSession with a method',
    'var request = URLRequest(url: URL(string: "\\(base)/api/2.0/people/\\(user.id)")!)\nrequest.setValue("a", forHTTPHeaderField: "b")\nrequest.httpMethod = "PUT"\nlet (data, _) = try await URLSession.shared.data(for: request)',
    'PUT /api/2.0/people/{id}',
  ],
  [
    'URLSession without a method',
    'let request = URLRequest(url: URL(string: base + "/api/2.0/people")!)\nURLSession.shared.dataTask(with: request) { data, response, error in\n  guard let data = data else { return }\n}.resume()',
    'GET /api/2.0/people',
  ],
  [
    'URLSession with an address',
    'guard let url = URL(string: "\\(base)/api/2.0/group") else { return }\nlet (data, _) = try await session.data(from: url)',
    'GET /api/2.0/group',
  ],
  [
    'a method of an enumeration',
    'var request = URLRequest(url: base.appendingPathComponent("api/2.0/files/file/\\(id)"))\nrequest.httpMethod = HTTPMethod.delete.rawValue',
    'DELETE /api/2.0/files/file/{id}',
  ],
  [
    'a method that is set in a branch',
    'var request = URLRequest(url: URL(string: "\\(base)/api/2.0/files/favorites")!)\nif on { request.httpMethod = "POST" } else { request.httpMethod = "DELETE" }',
    'DELETE /api/2.0/files/favorites',
    'POST /api/2.0/files/favorites',
  ],
  [
    'two requests of one name',
    'var request = URLRequest(url: URL(string: host + "/api/2.0/people")!)\nrequest.httpMethod = "POST"\nrequest = URLRequest(url: URL(string: host + "/api/2.0/group")!)\nrequest.httpMethod = "PUT"',
    'POST /api/2.0/people',
    'PUT /api/2.0/group',
  ],
  [
    'Alamofire',
    'AF.request("\\(base)/api/2.0/group", method: .post, parameters: body).responseDecodable(of: Group.self) { answer in\n  print(answer)\n}',
    'POST /api/2.0/group',
  ],
  [
    'Alamofire without a method',
    'session.request(host + "/api/2.0/people/@self").validate()',
    'GET /api/2.0/people/@self',
  ],
  [
    'an upload',
    'AF.upload(multipartFormData: { form in\n  form.append(data, withName: "file")\n}, to: "\\(host)/api/2.0/files/\\(folder.id)/upload")',
    'POST /api/2.0/files/{id}/upload',
  ],
  [
    'a download',
    'AF.download("\\(host)/api/2.0/files/file/\\(id)").responseURL { _ in }',
    'GET /api/2.0/files/file/{id}',
  ],
  [
    'a constant of an enumeration',
    'enum Path: String {\n  case people = "api/2.0/people"\n  case me = "api/2.0/people/@self"\n}\nfunc load() { client.get(Path.me.rawValue) }',
    'GET /api/2.0/people/@self',
    'unread: the method of /api/2.0/people is not known',
  ],
  [
    'a constant of a type',
    'struct Paths {\n  private static let api = "api/2.0"\n  static let people = "\\(api)/people"\n  static let room = api + "/files/rooms/%@"\n}\nlet all: Endpoint<[User]> = Endpoint<[User]>.make(Paths.people, .get)\nfunc room(_ id: String) -> Endpoint<Room> {\n  return Endpoint<Room>.make(String(format: Paths.room, id), .put)\n}',
    'GET /api/2.0/people',
    'PUT /api/2.0/files/rooms/{id}',
  ],
  [
    'an endpoint whose type is left out',
    'extension Endpoint {\n  static let groups: Endpoint<[Group]> = .make("api/2.0/group", .get)\n  static func room(id: String) -> Endpoint<Room> {\n    .make("api/2.0/files/rooms/\\(id)", .delete)\n  }\n}',
    'GET /api/2.0/group',
    'DELETE /api/2.0/files/rooms/{id}',
  ],
  [
    'an endpoint with names',
    'let a = Endpoint(path: "/api/2.0/people", method: .post)\nlet b = Endpoint<Room>(\n  path: "/api/2.0/files/rooms/\\(id)",\n  method: .put,\n  parameters: nil\n)',
    'POST /api/2.0/people',
    'PUT /api/2.0/files/rooms/{id}',
  ],
  [
    'a default of the function that makes endpoints',
    'class Endpoint<T> {\n  class func make(_ path: String, _ method: HTTPMethod = .get) -> Endpoint<T> {\n    Endpoint<T>(path: path, method: method)\n  }\n}\nlet people = Endpoint<User>.make("api/2.0/people")\nlet group = Endpoint<User>.make("api/2.0/group", .post)',
    'GET /api/2.0/people',
    'POST /api/2.0/group',
  ],
  [
    'an endpoint whose method the caller says',
    'enum Sharing {\n  static func file(_ file: File, method: HTTPMethod) -> Endpoint<Share> {\n    return Endpoint<Share>.make("api/2.0/files/file/\\(file.id)/share", method)\n  }\n}\nfunc a() { client.send(Sharing.file(file, method: .get)) }\nfunc b() { client.send(Sharing.file(file, method: .put)) }',
    'GET /api/2.0/files/file/{id}/share',
    'PUT /api/2.0/files/file/{id}/share',
  ],
  ['a tuple', 'let list: (String, HTTPMethod) = ("/api/2.0/group", .get)', 'GET /api/2.0/group'],
  [
    'a router',
    'enum Api {\n  case rooms\n  case room(id: String)\n  case archive(String), pin(String)\n}\nextension Api: TargetType {\n  var baseURL: URL { URL(string: "https://p.example")! }\n  var path: String {\n    switch self {\n    case .rooms:\n      return "/api/2.0/files/rooms"\n    case .room(let id): return "/api/2.0/files/rooms/\\(id)"\n    case .archive(let id): "/api/2.0/files/rooms/\\(id)/archive"\n    case let .pin(id): return "/api/2.0/files/rooms/" + id + "/pin"\n    }\n  }\n  var method: Moya.Method {\n    switch self {\n    case .rooms: return .post\n    case .archive, .pin: return .put\n    default: return .get\n    }\n  }\n}',
    'POST /api/2.0/files/rooms',
    'GET /api/2.0/files/rooms/{id}',
    'PUT /api/2.0/files/rooms/{id}/archive',
    'PUT /api/2.0/files/rooms/{id}/pin',
  ],
  [
    'a router with a base',
    'enum Router: URLRequestConvertible {\n  case all, remove(id: Int)\n  var baseURL: URL {\n    return URL(string: host + "/api/2.0")!\n  }\n  var method: HTTPMethod {\n    switch self {\n    case .all: .get\n    case .remove: .delete\n    }\n  }\n  var path: String {\n    switch self {\n    case .all: "/people"\n    case .remove(let id): "people/\\(id)"\n    }\n  }\n}',
    'GET /api/2.0/people',
    'DELETE /api/2.0/people/{id}',
  ],
  [
    'a request of its own type',
    'struct Me: Request {\n  var path: String { "/api/2.0/people/@self" }\n  var method: HTTPMethod { .get }\n}',
    'GET /api/2.0/people/@self',
  ],
  [
    'URLComponents',
    'var components = URLComponents(string: host)!\ncomponents.path = "/api/2.0/people/" + id\ncomponents.queryItems = [URLQueryItem(name: "count", value: "1")]\nvar request = URLRequest(url: components.url!)\nrequest.httpMethod = "DELETE"',
    'DELETE /api/2.0/people/{id}',
  ],
  [
    'an address that grows',
    'var url = base\nurl.appendPathComponent("api/2.0")\nurl.append(path: "people")\nvar request = URLRequest(url: url)\nrequest.httpMethod = "POST"',
    'POST /api/2.0/people',
  ],
  [
    'parts that are joined',
    'AF.request([host, "api/2.0", "files", id].joined(separator: "/"), method: .delete)\nAF.request(host.appending("/api/2.0/group"))',
    'DELETE /api/2.0/files/{id}',
    'GET /api/2.0/group',
  ],
  [
    'a method of the client that takes the path',
    'final class Client {\n  private let base: String\n  func send<T: Decodable>(_ method: String, to path: String, body: Data? = nil) async throws -> T {\n    var request = URLRequest(url: URL(string: base + "/api/2.0/" + path)!)\n    request.httpMethod = method\n    return try await run(request)\n  }\n  func me() async throws -> User { try await send("GET", to: "people/@self") }\n  func remove(_ id: String) async throws { let _: Bool = try await self.send("DELETE", to: "people/\\(id)") }\n}',
    'GET /api/2.0/people/@self',
    'DELETE /api/2.0/people/{id}',
  ],
  [
    'a function with a default method',
    'func request(path: String, method: HTTPMethod = .get, completion: @escaping (Result<Data, Error>) -> Void) {\n  AF.request(host + "/api/2.0" + path, method: method).response { completion($0) }\n}\nrequest(path: "/people") { _ in }\nrequest(path: "/group", method: .post) { result in print(result) }',
    'GET /api/2.0/people',
    'POST /api/2.0/group',
  ],
  [
    'arguments with names of their own',
    'func send(to path: String, using method: HTTPMethod = .get) {\n  AF.request(host + "/api/2.0/" + path, method: method)\n}\nsend(to: "people")\nsend(to: "group", using: .post)',
    'GET /api/2.0/people',
    'POST /api/2.0/group',
  ],
  [
    'a property that is computed',
    'class Api {\n  var host = "p.example"\n  var base: String { "https://\\(host)/api/2.0" }\n  func all() { AF.request(base + "/people") }\n}',
    'GET /api/2.0/people',
  ],
  [
    'a property that is computed in steps',
    'class Api {\n  var base: String {\n    let host = Settings.host\n    return "https://\\(host)/api/2.0"\n  }\n  func all() { AF.request("\\(base)/people") }\n}',
    'GET /api/2.0/people',
  ],
  [
    'annotations',
    '@API\nprotocol People {\n  @GET("/api/2.0/people/:id") func one(id: String) async throws -> User\n  @PUT("/api/2.0/people/:id")\n  func update(id: Path<String>) async throws\n}',
    'GET /api/2.0/people/{id}',
    'PUT /api/2.0/people/{id}',
  ],
  [
    'a client that is generated',
    'class func change(id: String) -> RequestBuilder<Answer> {\n  var path = "/api/2.0/people/{id}"\n  path = path.replacingOccurrences(of: "{id}", with: id)\n  let components = URLComponents(string: base + path)\n  return builder.init(method: "PUT", URLString: (components?.string ?? path))\n}',
    'PUT /api/2.0/people/{id}',
  ],
  [
    'a closure',
    'queue.async { [weak self] in\n  for path in ["/api/2.0/people", "/api/2.0/group"] {\n    self?.client.get(path)\n  }\n}',
    'GET /api/2.0/group',
    'GET /api/2.0/people',
  ],
  [
    'a choice of two',
    'client.get(all ? "/api/2.0/people" : "/api/2.0/people/@self")',
    'GET /api/2.0/people',
    'GET /api/2.0/people/@self',
  ],
]

describe('what Swift sends', () => {
  test.each(forms)('is found in %s', (_, code, ...requests) => {
    expect(requestsIn('Api.swift', `import Foundation\nimport Alamofire\n\n${code}\n`)).toEqual(requests)
  })

  test('is found with constants and clients of other files, by type', () => {
    const files = {
      'Path.swift': 'enum Api { enum Path { static let people = "api/2.0/people" } }',
      'Other.swift': 'enum Own { static let people = "own/people" }',
      'Client.swift':
        'class Client { func send(_ path: String, _ method: HTTPMethod) { AF.request(host + "/" + path, method: method) } }',
      'App.swift': 'client.send(Api.Path.people, .put)\nclient.send(Own.people, .post)',
    }
    expect(said(read(files))).toEqual(['PUT /api/2.0/people'])
  })
})
