import { describe, expect, test } from '@jest/globals'
import { read, said } from './reading.ts'

type Files = Readonly<Record<string, string>>

/** Two classes extend a third, and each says which server it asks. */
const forms: readonly (readonly [form: string, files: Files])[] = [
  [
    'TypeScript, a client that the third makes',
    {
      'client.ts':
        'export abstract class Client {\n  protected readonly http: Got\n  constructor(prefixUrl: string) { this.http = got.extend({ prefixUrl }) }\n}',
      'portal.ts':
        "import { Client } from './client'\nexport class Portal extends Client {\n  constructor(host: string) { super(`${host}/api/2.0`) }\n  me() { return this.http.get('people/@self').json() }\n}",
      'tracker.ts':
        "import { Client } from './client'\nexport class Tracker extends Client {\n  constructor() { super('https://tracker.example.com') }\n  group() { return this.http.get('group').json() }\n}",
    },
  ],
  [
    'PHP, a function that each has',
    {
      'a.php':
        "<?php\nabstract class Client {\n  abstract function base(): string;\n  function send($method, $path) { return $this->http->request($method, $this->base() . $path); }\n}\nclass Portal extends Client {\n  function base(): string { return $this->host . '/api/2.0'; }\n  function me() { return $this->send('GET', '/people/@self'); }\n}\nclass Tracker extends Client {\n  function base(): string { return 'https://tracker.example.com'; }\n  function group($id) { return $this->send('DELETE', \"/group/$id\"); }\n}",
    },
  ],
  [
    'Java',
    {
      'Client.java':
        'abstract class Client {\n  private final String base;\n  Client(String base) { this.base = base; }\n  String load(String path) { return rest.getForObject(base + path, String.class); }\n}',
      'Portal.java':
        'class Portal extends Client {\n  Portal(String host) { super(host + "/api/2.0"); }\n  String me() { return load("/people/@self"); }\n}',
      'Tracker.java':
        'class Tracker extends Client {\n  Tracker() { super("https://tracker.example.com"); }\n  String group(String id) { return load("/group/" + id); }\n}',
    },
  ],
  [
    'C#, in the heads of the classes',
    {
      'A.cs':
        'abstract class Client(HttpClient http, string prefix) {\n  protected Task<string> Load(string path) => http.GetStringAsync(prefix + path);\n}\nclass Portal(HttpClient http) : Client(http, "/api/2.0") {\n  public Task<string> Me() => Load("/people/@self");\n}\nclass Tracker(HttpClient http) : Client(http, "/api") {\n  public Task<string> Group(string id) => Load($"/group/{id}");\n}',
    },
  ],
  [
    'Swift',
    {
      'a.swift':
        'class Client {\n  let base: URL\n  init(base: URL) { self.base = base }\n  func load(_ path: String) async throws -> Data { try await URLSession.shared.data(from: base.appending(path: path)).0 }\n}\nfinal class Portal: Client {\n  init(host: String) { super.init(base: URL(string: "https://\\(host)/api/2.0")!) }\n  func me() async throws -> Data { try await load("people/@self") }\n}\nfinal class Tracker: Client {\n  init() { super.init(base: URL(string: "https://tracker.example.com")!) }\n  func group(_ id: String) async throws -> Data { try await load("group/\\(id)") }\n}',
    },
  ],
]

describe('of classes that extend one, each asks the server that it says', () => {
  test.each(forms)('%s', (_, files) => {
    expect(said(read(files))).toEqual(['GET /api/2.0/people/@self'])
  })
})
