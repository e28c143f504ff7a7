import { describe, expect, test } from '@jest/globals'
import { read, requestsIn, said } from './reading.ts'

/** A class whose constructor makes the client, and whose method uses it. */
const classes = {
  csharp: (made: string, used: string): string =>
    `class Portal\n{\n    readonly object _http;\n    public Portal() { ${made} }\n    async Task Run(string id)\n    {\n        ${used}\n    }\n}`,
  java: (made: string, used: string): string =>
    `class Portal {\n  private final Client http;\n  Portal(Builder builder) { ${made} }\n  void run(String id) { ${used} }\n}`,
  kotlin: (made: string, used: string): string =>
    `class Portal(builder: Builder) {\n  private val http: Client\n  init { ${made} }\n  suspend fun run(id: String) { ${used} }\n}`,
  go: (made: string, used: string): string =>
    `package portal\nfunc New() *Client {\n  ${made}\n}\nfunc (c *Client) Run(id string) error {\n  ${used}\n  return nil\n}`,
  swift: (made: string, used: string): string =>
    `final class Portal {\n  let http: Client\n  init(host: String) { ${made} }\n  func run(id: String) async throws {\n    ${used}\n  }\n}`,
  script: (made: string, used: string): string =>
    `class Portal {\n  constructor(host) { ${made} }\n  async run(id) { ${used} }\n}`,
  python: (made: string, used: string): string =>
    `class Portal:\n    def __init__(self, host):\n        ${made}\n    def run(self, id):\n        ${used}\n`,
  php: (made: string, used: string): string =>
    `<?php\nclass Portal {\n  function __construct($host) { ${made} }\n  function run($id) { ${used} }\n}`,
}

type Name = keyof typeof classes

const fileOf: Readonly<Record<Name, string>> = {
  csharp: 'a.cs',
  java: 'A.java',
  kotlin: 'a.kt',
  go: 'a.go',
  swift: 'a.swift',
  script: 'a.ts',
  python: 'a.py',
  php: 'a.php',
}

const made: Readonly<Record<Name, string>> = {
  csharp: '_http = new HttpClient { BaseAddress = new Uri("https://p.example/api/2.0/") };',
  java: 'http = builder.baseUrl("https://p.example/api/2.0").build();',
  kotlin: 'http = builder.baseUrl("https://p.example/api/2.0").build()',
  go: 'return &Client{http: resty.New().SetBaseURL("https://p.example/api/2.0")}',
  swift: 'self.http = Session(baseURL: URL(string: host + "/api/2.0/")!)',
  script: "this.http = axios.create({ baseURL: host + '/api/2.0' })",
  python: 'self.http = httpx.Client(base_url=host + "/api/2.0/")',
  php: "$this->http = new Client(['base_uri' => $host . '/api/2.0/']);",
}

/** What stands for the client in the input `base`. */
const bases: Readonly<Record<Name, string>> = {
  csharp: '_http',
  java: 'http',
  kotlin: 'http',
  go: 'c.http',
  swift: 'http',
  script: 'this.http',
  python: 'self.http',
  php: '$this->http',
}

const uses: readonly (readonly [language: Name, form: string, code: string])[] = [
  ['csharp', 'a method', 'await _http.DeleteAsync("people/" + id);'],
  ['csharp', 'a message', 'await _http.SendAsync(new HttpRequestMessage(HttpMethod.Delete, "people/" + id));'],
  [
    'csharp',
    'a message in a variable',
    'using var message = new HttpRequestMessage(HttpMethod.Delete, $"people/{id}");\nmessage.Headers.Add("Accept", "text/plain");\nusing var answer = await _http.SendAsync(message, token);',
  ],
  [
    'csharp',
    'a message whose type stands before it',
    'HttpRequestMessage message = new(HttpMethod.Delete, "people/" + id);\nawait _http.SendAsync(message);',
  ],
  ['csharp', 'a message whose type its sender tells', 'await _http.SendAsync(new(HttpMethod.Delete, "people/" + id));'],
  [
    'csharp',
    'a message with properties',
    'await _http.SendAsync(new HttpRequestMessage { Method = HttpMethod.Delete, RequestUri = new Uri("people/" + id, UriKind.Relative) });',
  ],
  [
    'csharp',
    'a message whose properties are set',
    'var message = new HttpRequestMessage();\nmessage.Method = HttpMethod.Delete;\nmessage.RequestUri = new Uri("people/" + id, UriKind.Relative);\nawait _http.SendAsync(message);',
  ],
  [
    'csharp',
    'a message that its own function sends',
    'await Send(new HttpRequestMessage(HttpMethod.Delete, "people/" + id));\n    }\n    Task Send(HttpRequestMessage message)\n    {\n        Sign(message);\n        return _http.SendAsync(message);',
  ],
  [
    'csharp',
    'a message that its own function makes',
    'await _http.SendAsync(Make(id));\n    }\n    HttpRequestMessage Make(string id)\n    {\n        var message = new HttpRequestMessage(HttpMethod.Delete, "people/" + id);\n        return message;',
  ],
  [
    'csharp',
    'a message of RestSharp',
    'var request = new RestRequest("people/" + id, Method.Delete);\n_http.Execute(request);',
  ],
  ['java', 'WebClient', 'http.method(HttpMethod.DELETE).uri("people/{id}", id).retrieve();'],
  ['java', 'RestTemplate', 'http.exchange("/people/{id}", HttpMethod.DELETE, null, Void.class, id);'],
  [
    'java',
    'an entity of Spring',
    'http.exchange(RequestEntity.method(HttpMethod.DELETE, "/people/{id}", id).build(), Void.class);',
  ],
  ['kotlin', 'WebClient', 'http.method(HttpMethod.DELETE).uri("people/{id}", id).retrieve()'],
  ['kotlin', 'Ktor', 'http.request("people/$id") { method = HttpMethod.Delete }'],
  ['kotlin', 'Ktor with the address in braces', 'http.request { method = HttpMethod.Delete; url("people/$id") }'],
  ['go', 'resty', 'c.http.R().Delete("people/" + id)'],
  ['go', 'resty with a method', 'c.http.R().SetBody(body).Execute(http.MethodDelete, "people/" + id)'],
  ['swift', 'a session', 'try await http.request("people/\\(id)", method: .delete)'],
  ['swift', 'a request', 'try await http.send(Request(path: "people/\\(id)", method: .delete))'],
  ['script', 'axios with a request', "await this.http.request({ method: 'DELETE', url: 'people/' + id })"],
  ['script', 'axios that is called', "await this.http({ method: 'delete', url: `people/${id}` })"],
  ['script', 'a request that is made before', "await this.http(new Request('people/' + id, { method: 'DELETE' }))"],
  ['python', 'a request of the client', 'self.http.send(self.http.build_request("DELETE", f"people/{id}"))'],
  ['python', 'a request', 'request = httpx.Request("DELETE", f"people/{id}")\n        self.http.send(request)'],
  ['php', 'a request', "$this->http->send(new Request('DELETE', 'people/' . $id));"],
  [
    'php',
    'a request in a variable',
    '$request = new Request(\'DELETE\', "people/$id"); $this->http->sendAsync($request);',
  ],
]

describe('a client whose base the constructor sets', () => {
  test.each(uses)('%s: %s', (language, _, used) => {
    expect(requestsIn(fileOf[language], classes[language](made[language], used))).toEqual([
      'DELETE /api/2.0/people/{id}',
    ])
  })

  test.each(uses)('%s, with the client in `base`: %s', (language, _, used) => {
    const code = classes[language]('', used)
    expect(requestsIn(fileOf[language], code, [bases[language]])).toEqual(['DELETE /api/2.0/people/{id}'])
  })
})

const otherConstructors: readonly (readonly [form: string, language: Name, made: string, used: string])[] = [
  [
    'Flurl',
    'csharp',
    '_http = new FlurlClient("https://p.example/api/2.0/");',
    'await _http.Request("people", id).WithHeader("a", "b").DeleteAsync();',
  ],
  [
    'RestSharp',
    'csharp',
    '_http = new RestClient(new RestClientOptions { BaseUrl = new Uri("https://p.example/api/2.0/") });',
    '_http.Execute(new RestRequest("people/{id}", Method.Delete));',
  ],
  [
    'WebClient',
    'java',
    'this.http = WebClient.create("https://p.example/api/2.0");',
    'http.delete().uri("people/{id}", id);',
  ],
  [
    'OkHttp, whose base is a text',
    'java',
    'this.api = host + "/api/2.0";',
    'http.newCall(new Request.Builder().url(api + "/people/" + id).delete().build()).execute();',
  ],
  [
    'RestTemplate that is given its base later',
    'java',
    'http.setUriTemplateHandler(new DefaultUriBuilderFactory("https://p.example/api/2.0"));',
    'http.exchange("/people/{id}", HttpMethod.DELETE, null, Void.class, id);',
  ],
  [
    'Ktor',
    'kotlin',
    'http = HttpClient(CIO) { defaultRequest { url("https://p.example/api/2.0/") } }',
    'http.delete("people/$id")',
  ],
  [
    'resty in a variable',
    'go',
    'h := resty.New()\n  h.SetBaseURL("https://p.example/api/2.0")\n  return &Client{http: h}',
    'c.http.R().Delete("people/" + id)',
  ],
  [
    'resty in a field',
    'go',
    'c := &Client{}\n  c.http = resty.New().SetBaseURL("https://p.example/api/2.0")\n  return c',
    'c.http.R().Delete("people/" + id)',
  ],
  [
    'an address that paths are relative to',
    'go',
    'base, _ := url.Parse("https://p.example/api/2.0/")\n  return &Client{base: base}',
    'target, _ := c.base.Parse("people/" + id)\n  request, err := http.NewRequest(http.MethodDelete, target.String(), nil)',
  ],
  [
    'httpx that is given its base later',
    'python',
    'self.http = httpx.Client()\n        self.http.base_url = host + "/api/2.0/"',
    'self.http.delete(f"people/{id}")',
  ],
]

test.each(otherConstructors)('a base is read that a constructor sets for %s', (_, language, made, used) => {
  expect(requestsIn(fileOf[language], classes[language](made, used))).toEqual(['DELETE /api/2.0/people/{id}'])
})

test.each([
  ['a.cs', 'class A { void F(string id) { client.DeleteAsync(_api + "people/" + id); } }', '_api'],
  ['a.py', 'requests.delete(self.api + f"people/{id}")', 'self.api'],
  ['a.ts', 'fetch(`${api}/people/${id}`, { method: "DELETE" })', 'api'],
])('the base that the input names needs no slash behind it: %s', (path, code, base) => {
  expect(requestsIn(path, code, [base])).toEqual(['DELETE /api/2.0/people/{id}'])
})

describe('a function that is given the method and the path', () => {
  const calls: readonly (readonly [language: Name, used: string])[] = [
    [
      'csharp',
      'await Call(HttpMethod.Delete, $"people/{id}");\n    }\n    Task Call(HttpMethod verb, string path)\n    {\n        var message = new HttpRequestMessage(verb, path);\n        return _http.SendAsync(message);',
    ],
    [
      'csharp',
      'var message = Make(HttpMethod.Delete, $"people/{id}");\n        await _http.SendAsync(message);\n    }\n    HttpRequestMessage Make(HttpMethod verb, string path)\n    {\n        return new HttpRequestMessage(verb, path);',
    ],
    [
      'go',
      'return c.call(http.MethodDelete, "/people/"+id)\n}\nfunc (c *Client) call(verb, path string) error {\n  _, err := c.http.R().Execute(verb, path)',
    ],
    [
      'script',
      "await this.call('DELETE', `people/${id}`) }\n  async call(verb, path) { await this.http.request(verb, path)",
    ],
    [
      'python',
      'self.call("DELETE", f"people/{id}")\n    def call(self, verb, path):\n        self.http.send(self.http.build_request(verb, path))',
    ],
    [
      'php',
      "$this->call('DELETE', 'people/' . $id); }\n  function call($verb, $path) { $this->http->request($verb, $path);",
    ],
  ]
  test.each(calls)('%s: %j', (language, used) => {
    expect(requestsIn(fileOf[language], classes[language](made[language], used))).toEqual([
      'DELETE /api/2.0/people/{id}',
    ])
  })
})

test('a client of Go is found in another file', () => {
  const files = { 'new.go': classes.go(made.go, ''), 'people.go': classes.go('', 'c.http.R().Delete("people/" + id)') }
  expect(said(read(files))).toEqual(['DELETE /api/2.0/people/{id}'])
})

describe('a request that is made on its own', () => {
  test.each([
    [
      'to a client without a base',
      'await _other.SendAsync(new HttpRequestMessage(HttpMethod.Delete, "people/" + id));',
    ],
    [
      'to that client, by a name that holds another one later',
      'var message = new HttpRequestMessage(HttpMethod.Get, "people/" + id);\nawait _other.SendAsync(message);\n    }\n    async Task Other(string id)\n    {\n        var message = Made();\nawait _http.SendAsync(message);',
    ],
  ])('is none of the portal’s where it is sent %s', (_, used) => {
    const code = classes.csharp(`${made.csharp} _other = new HttpClient();`, used)
    expect(
      requestsIn('a.cs', code).filter((request) => request.startsWith('GET') || request.startsWith('DELETE')),
    ).toEqual([])
  })

  test('is not read where nothing shows its path', () => {
    const code = classes.csharp(made.csharp, 'await _http.SendAsync(new HttpRequestMessage(HttpMethod.Put, Path()));')
    expect(requestsIn('a.cs', code)).toEqual(['unread: the first part of the path is not known'])
  })
})

test('a client in a ref is the client', () => {
  const http = 'export const http = axios.create({ baseURL: `${portal}/api/2.0` })'
  const use =
    "import { http } from './http'\nclass A {\n  held = ref(http)\n  list() { return this.held.value.get('/people') }\n}"
  expect(said(read({ 'http.ts': http, 'a.ts': use }))).toEqual(['GET /api/2.0/people'])
})
