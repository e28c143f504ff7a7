import { describe, expect, test } from '@jest/globals'
import { requestsIn } from './reading.ts'

/** Code of Go and Swift that speaks of the API, and sends nothing. */
const silent: readonly (readonly [what: string, path: string, code: string])[] = [
  [
    'a comment of Go',
    'a.go',
    'package a\n\n// List calls GET /api/2.0/people.\n/* http.Get("/api/2.0/group") */\nfunc List() {}',
  ],
  [
    'an error of Go',
    'a.go',
    'return nil, fmt.Errorf("/api/2.0/people: %w", err)\nreturn errors.New("/api/2.0/group")\nreturn errors.Wrap(err, "/api/2.0/group")\npanic("/api/2.0/people")',
  ],
  [
    'a log of Go',
    'a.go',
    'log.Printf("/api/2.0/people")\nslog.Info("/api/2.0/group", "id", id)\nt.Fatalf("/api/2.0/people")\nfmt.Println("/api/2.0/group")\nc.logger.Debugw("/api/2.0/people")',
  ],
  [
    'a type of Go',
    'a.go',
    'type A struct {\n\tPath string `json:"/api/2.0/people"`\n}\ntype B interface {\n\tGet(path string) error // /api/2.0/people\n}',
  ],
  [
    'a route of a server in Go',
    'a.go',
    'http.HandleFunc("/api/2.0/people", list)\nmux.Handle("/api/2.0/group", handler)\nmux.HandleFunc("POST /api/2.0/group", create)\nhttp.Handle("/api/2.0/files/", http.StripPrefix("/api/2.0/files", files))',
  ],
  ...[
    [
      'github.com/gin-gonic/gin',
      'r := gin.Default()\n\tr.GET("/api/2.0/people", list)\n\tr.PUT("/api/2.0/people/:id", auth, func(c *gin.Context) {})',
    ],
    ['github.com/labstack/echo/v4', 'e := echo.New()\n\te.DELETE("/api/2.0/group/:id", remove)'],
    [
      'github.com/go-chi/chi/v5',
      'r := chi.NewRouter()\n\tr.Get("/api/2.0/people", s.list)\n\tr.Route("/api/2.0/group", func(r chi.Router) { r.Post("/files/rooms", s.create) })',
    ],
    ['github.com/gorilla/mux', 'r := mux.NewRouter()\n\tr.HandleFunc("/api/2.0/people", list).Methods("GET")'],
    ['github.com/gofiber/fiber/v2', 'app := fiber.New()\n\tapp.Get("/api/2.0/people", list)'],
  ].map(([library, code]): [string, string, string] => [
    `a route of a server with ${library}`,
    'a.go',
    `package a\n\nimport "${library}"\n\nfunc serve() {\n\t${code}\n}`,
  ]),
  [
    'a portal that a test of Go plays',
    'a.go',
    'httpmock.RegisterResponder("GET", "https://p.example/api/2.0/people", answer)\ngock.New(host).Get("/api/2.0/group").Reply(200)\nr := httptest.NewRequest("GET", "/api/2.0/people", nil)\nassert.Equal(t, "/api/2.0/group", r.URL.Path)\nrequire.Equal(t, "/api/2.0/group", r.URL.Path)',
  ],
  [
    'a comparison in Go',
    'a.go',
    'switch r.URL.Path {\ncase "/api/2.0/people", "/api/2.0/group":\n\treturn\n}\nif strings.HasPrefix(path, "/api/2.0/files") || path == "/api/2.0/people" {\n\treturn\n}',
  ],
  ['an import of Go', 'a.go', 'import "example.com/files/rooms"\nimport (\n\t_ "example.com/api/2.0/people"\n)'],
  [
    'a comment of Swift',
    'a.swift',
    '/// Calls GET /api/2.0/people.\n/* AF.request("/api/2.0/group") /* in */ AF.request("/api/2.0/people") */\nfunc list() {}',
  ],
  [
    'an error of Swift',
    'a.swift',
    'throw ApiError.notFound("/api/2.0/people")\nthrow PortalError(path: "/api/2.0/group")\nfatalError("/api/2.0/people")\npreconditionFailure("/api/2.0/people")',
  ],
  [
    'a log of Swift',
    'a.swift',
    'print("/api/2.0/people")\nNSLog("/api/2.0/group")\nos_log("/api/2.0/group", type: .info)\nlogger.debug("/api/2.0/people")\ndebugPrint("/api/2.0/people/\\(id)")',
  ],
  [
    'a comparison in Swift',
    'a.swift',
    'if path == "/api/2.0/people" || path.hasPrefix("/api/2.0/group") { return }\nswitch path {\ncase "/api/2.0/people", "/api/2.0/group": return\ndefault: break\n}',
  ],
  [
    'a test of Swift',
    'a.swift',
    'XCTAssertEqual(request.url?.path, "/api/2.0/people")\nstub(condition: isPath("/api/2.0/group")) { _ in answer }',
  ],
  [
    'a route of a server in Swift',
    'a.swift',
    'app.get("/api/2.0/people") { request in try await all(request) }\nroutes.post("/api/2.0/group", use: create)',
  ],
]

/** Code that may send a request, of which something is not known. */
const unread: readonly (readonly [what: string, path: string, code: string, why: string])[] = [
  [
    'a method of Go that is not known',
    'a.go',
    'req, err := http.NewRequest(verb, host+"/api/2.0/people", nil)',
    'the method of /api/2.0/people is not known',
  ],
  [
    'a request of Go whose path is a field',
    'a.go',
    'var list = Endpoint{Path: "/api/2.0/people"}',
    'the method of /api/2.0/people is not known',
  ],
  [
    'a path of Go whose base is not known',
    'a.go',
    'c.call(ctx, "GET", fmt.Sprintf("files/rooms/%s/share", id))',
    '/files/rooms/{value}/share looks like a request, but the code does not show that it goes to `/api/2.0`',
  ],
  [
    'a method of Swift that is not known',
    'a.swift',
    'AF.request("\\(host)/api/2.0/people", method: verb)',
    'the method of /api/2.0/people is not known',
  ],
  [
    'a method of Swift that is set to what is not known',
    'a.swift',
    'var request = URLRequest(url: URL(string: "/api/2.0/people")!)\nrequest.httpMethod = verb',
    'the method of /api/2.0/people is not known',
  ],
  [
    'a request of Swift whose method another function sets',
    'a.swift',
    'func make() -> URLRequest {\n  var request = URLRequest(url: URL(string: host + "/api/2.0/people")!)\n  return request\n}\nfunc save() {\n  var request = make()\n  request.httpMethod = "PUT"\n}',
    'the method of /api/2.0/people is not known',
  ],
  [
    'a router of Swift whose method is not known',
    'a.swift',
    'enum Api {\n  var path: String {\n    switch self { case .all: return "/api/2.0/people" }\n  }\n  var method: HTTPMethod {\n    switch self { case .all: return on ? .get : verb }\n  }\n}',
    'the method of /api/2.0/people is not known',
  ],
  [
    'a router of Swift without a method',
    'a.swift',
    'enum Api {\n  var path: String {\n    switch self { case .all: return "/api/2.0/people" }\n  }\n}',
    'the method of /api/2.0/people is not known',
  ],
  [
    'a path of Swift whose base is not known',
    'a.swift',
    'client.send(.put, "files/rooms/\\(id)/share")',
    '/files/rooms/{id}/share looks like a request, but the code does not show that it goes to `/api/2.0`',
  ],
  [
    'a raw text of Go that never ends',
    'a.go',
    'a := `x\nhttp.Get("/api/2.0/people")',
    'a text or comment that begins here never ends',
  ],
]

describe('code of Go and Swift', () => {
  test.each(silent)('is not taken for a request: %s', (_, path, code) => {
    expect(requestsIn(path, code)).toEqual([])
  })

  test.each(unread)('is unread, not guessed: %s', (_, path, code, why) => {
    expect(requestsIn(path, code)).toEqual([`unread: ${why}`])
  })

  test('has constants that others send, and notices of the same name', () => {
    const code =
      'enum Path { static let people = "api/2.0/people" }\nAF.request(Path.people)\nNotificationCenter.default.post(name: .people, object: nil)'
    expect(requestsIn('a.swift', code)).toEqual(['GET /api/2.0/people'])
  })

  test('hides no request behind a server', () => {
    const code =
      'package a\n\nimport "github.com/gin-gonic/gin"\n\nfunc serve(r *gin.Engine) {\n\tr.GET("/people", list)\n\tanswer, err := c.Get("/api/2.0/people", token)\n\tclient.Put("/api/2.0/files/owner", body)\n}'
    expect(requestsIn('a.go', code)).toEqual(['GET /api/2.0/people', 'PUT /api/2.0/files/owner'])
  })
})
