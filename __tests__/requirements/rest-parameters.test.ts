import { describe, expect, test } from '@jest/globals'
import { requestsIn } from './reading.ts'

/** Functions that take the parts of a path, however many these are. */
const forms: readonly (readonly [ending: string, code: string])[] = [
  [
    'ts',
    "class Portal {\n  constructor(private host: string) {}\n  send(method: string, ...parts: (string | number)[]) { return fetch([this.host, 'api/2.0', ...parts].join('/'), { method }) }\n  people() { return this.send('GET', 'people') }\n  pin(id: number) { return this.send('PUT', 'files', 'rooms', id, 'pin') }\n}",
  ],
  [
    'py',
    'class Portal:\n    def send(self, method, *parts, **options):\n        return requests.request(method, "/".join([self.host, "api/2.0", *map(str, parts)]), **options)\n    def people(self): return self.send("GET", "people")\n    def pin(self, id): return self.send("PUT", "files", "rooms", id, "pin", json={})\n',
  ],
  [
    'php',
    "<?php\nclass Portal {\n  private function send(string $method, string|int ...$parts) { return $this->http->request($method, $this->host . '/api/2.0/' . implode('/', $parts)); }\n  function people() { return $this->send('GET', 'people'); }\n  function pin(int $id) { return $this->send('PUT', 'files', 'rooms', $id, 'pin'); }\n}",
  ],
  [
    'java',
    'class Portal {\n  String url(String... parts) { return host + "/api/2.0/" + String.join("/", parts); }\n  String people() { return rest.getForObject(url("people"), String.class); }\n  void pin(int id) { rest.put(url("files", "rooms", "" + id, "pin"), null); }\n}',
  ],
  [
    'kt',
    'class Portal(val client: HttpClient) {\n  suspend fun send(method: HttpMethod, vararg parts: String) = client.request("$host/api/2.0/" + parts.joinToString("/")) { this.method = method }\n  suspend fun people() = send(HttpMethod.Get, "people")\n  suspend fun pin(id: Int) = send(HttpMethod.Put, "files", "rooms", "$id", "pin")\n}',
  ],
  [
    'cs',
    'class Portal(HttpClient http) {\n  string Url(params string[] parts) => $"{host}/api/2.0/{string.Join(\'/\', parts)}";\n  Task<string> People() => http.GetStringAsync(Url("people"));\n  Task Pin(int id) => http.PutAsync(Url("files", "rooms", id.ToString(), "pin"), null);\n}',
  ],
  [
    'go',
    'package portal\nfunc (p *Portal) send(method string, parts ...string) {\n\trequest, _ := http.NewRequest(method, p.base.JoinPath("api", "2.0").JoinPath(parts...).String(), nil)\n\thttp.DefaultClient.Do(request)\n}\nfunc (p *Portal) People() { p.send("GET", "people") }\nfunc (p *Portal) Pin(id string) { p.send("PUT", "files", "rooms", id, "pin") }\n',
  ],
  [
    'swift',
    'struct Portal {\n  let host: URL\n  func url(_ parts: String...) -> URL { URL(string: "\\(host)/api/2.0/" + parts.joined(separator: "/"))! }\n  func people() async throws -> Data { try await URLSession.shared.data(from: url("people")).0 }\n  func pin(_ id: Int) async throws {\n    var request = URLRequest(url: url("files", "rooms", String(id), "pin"))\n    request.httpMethod = "PUT"\n    _ = try await URLSession.shared.data(for: request)\n  }\n}',
  ],
]

describe('a function takes any number of parts of a path', () => {
  test.each(forms)('%s', (ending, code) => {
    expect(requestsIn(`a.${ending}`, code)).toEqual([
      'GET /api/2.0/people',
      expect.stringMatching(/^PUT \/api\/2\.0\/files\/rooms\/\{\w+\}\/pin$/),
    ])
  })

  test('but what is joined by something else is no path', () => {
    expect(
      requestsIn(
        'a.ts',
        "const list = (...ids: string[]) => fetch(host + '/api/2.0/people?ids=' + ids.join(','))\nlist('files', 'rooms')",
      ),
    ).toEqual(['GET /api/2.0/people'])
  })

  test('and what hands all of them on', () => {
    expect(
      requestsIn(
        'a.ts',
        "const url = (...parts: string[]) => `${host}/api/2.0/${parts.join('/')}`\nconst load = (...parts: string[]) => fetch(url(...parts))\nload('people', '@self')",
      ),
    ).toEqual(['GET /api/2.0/people/@self'])
  })
})
