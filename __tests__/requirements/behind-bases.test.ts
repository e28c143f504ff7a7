import { describe, expect, test } from '@jest/globals'
import { requestsIn } from './reading.ts'

describe('a path is put behind a base', () => {
  test.each([
    [
      'by the operator of yarl',
      'a.py',
      'class A:\n    def __init__(self, portal, session):\n        self.base = URL(portal) / "api" / "2.0"\n        self.session = session\n    async def drop(self, id):\n        await self.session.delete(self.base / "group" / id)\n        await self.session.put(self.base.joinpath("files", "rooms", id, "pin"))\n        await self.session.get((self.base / "people").with_query(count=1))',
      'DELETE /api/2.0/group/{id}',
      'GET /api/2.0/people',
      'PUT /api/2.0/files/rooms/{id}/pin',
    ],
    [
      'by a wrapper of PSR-18',
      'a.php',
      "<?php\nclass A { private function send(string $m, string $p) { return $this->client->sendRequest($this->f->createRequest($m, $this->portal . '/api/2.0' . $p)); }\n  function a($id) { $this->send('GET', '/people'); $this->send('DELETE', \"/group/$id\"); } }",
      'DELETE /api/2.0/group/{id}',
      'GET /api/2.0/people',
    ],
    [
      'by a pool of Guzzle',
      'a.php',
      "<?php\nclass A { function __construct($u) { $this->http = new Client(['base_uri' => $u . '/api/2.0/']); }\n  function a($ids) { $requests = function ($ids) { foreach ($ids as $id) { yield new Request('DELETE', \"people/$id\"); } };\n    $pool = new Pool($this->http, $requests($ids), ['concurrency' => 5]); } }",
      'DELETE /api/2.0/people/{id}',
    ],
    [
      'by a constant of Symfony for the method',
      'a.php',
      "<?php\nclass A { function __construct($u) { $this->http = new Client(['base_uri' => $u . '/api/2.0/']); }\n  function a() { $this->http->request(Request::METHOD_POST, 'group'); } }",
      'POST /api/2.0/group',
    ],
    [
      'by forms and blocks of Ktor',
      'a.kt',
      'class A(private val p: String) {\n  private val client = HttpClient(CIO) { defaultRequest { url("$p/api/2.0/") } }\n  suspend fun a(id: String) = client.submitFormWithBinaryData(url = "files/$id/upload", formData = formData { append("file", x) })\n  suspend fun b() = client.submitForm("group", parameters { append("a", "b") })\n  suspend fun c() = client.submitForm(url = "people", formParameters = parameters { }, encodeInQuery = true)\n  suspend fun d(h: String) = other.put("$h/api/2.0") { url { appendPathSegments("group", "1") } }\n}',
      'GET /api/2.0/people',
      'POST /api/2.0/files/{id}/upload',
      'POST /api/2.0/group',
      'PUT /api/2.0/group/1',
    ],
    [
      'by a builder that Spring hands to a function',
      'a.java',
      'class A { private final RestClient client = RestClient.create(url + "/api/2.0");\n  void a() { client.delete().uri(b -> b.path("/group/{id}").build(id)).retrieve(); client.get().uri(b -> { return b.pathSegment("files", "rooms").build(); }).retrieve(); } }',
      'DELETE /api/2.0/group/{id}',
      'GET /api/2.0/files/rooms',
    ],
  ])('%s', (_, path, code, ...requests) => {
    expect(requestsIn(path, code).sort()).toEqual(requests)
  })
  test('a path of a file is none of the API', () => {
    expect(requestsIn('a.py', 'folder = ROOT / "files/rooms"\nopen(Path(home) / "files" / "rooms" / name)')).toEqual([])
  })
})
