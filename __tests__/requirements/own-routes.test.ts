import { describe, expect, test } from '@jest/globals'
import { read as readFiles, requestsIn, said } from './reading.ts'

/** Routes and pages of the code's own server, and mocks, whose paths are those of the API. */
const silent: readonly (readonly [what: string, path: string, code: string])[] = [
  [
    'routes of Laravel',
    'a.php',
    "<?php\nRoute::get('/people/@self', fn () => auth()->user());\nRoute::middleware('auth')->get('/files/rooms', Rooms::class);\nRoute::prefix('/files/tags')->group(fn () => 1);\nRoute::view('/files/favorites', 'tags');",
  ],
  ['a redirect of Laravel', 'a.php', "<?php\nreturn redirect()->to('/files/rooms');"],
  [
    'redirects of Go',
    'a.go',
    'package a\nfunc a() { http.Redirect(w, r, "/files/rooms", 302); c.Redirect("/files/tags") }',
  ],
  [
    'redirects of C#',
    'a.cs',
    'class A : Controller { IActionResult X() { return Redirect("/files/rooms"); } IActionResult Y() => LocalRedirect("/files/tags"); }',
  ],
  ['a redirect of Ktor', 'a.kt', 'suspend fun a() { call.respondRedirect("/files/rooms") }'],
  [
    'pages of React',
    'a.tsx',
    'createBrowserRouter([{ path: \'/files/rooms\', element: <Rooms /> }])\nconst a = <Link to="/files/rooms">x</Link>\nconst b = <NavLink to="/files/tags" />\nconst c = <Route path="/files/rooms" element={<Rooms />} />',
  ],
  [
    'pages of Angular',
    'a.ts',
    "export const routes: Routes = [{ path: 'files/rooms', component: Rooms }]\nthis.router.navigateByUrl('/files/rooms')",
  ],
  [
    'pages of Next, and those that a test opens',
    'a.ts',
    "revalidatePath('/files/rooms')\npermanentRedirect('/files/tags')\nawait page.goto('/files/rooms')",
  ],
  ['routes of Koa', 'a.ts', "koaRouter.get('/files/rooms', async (ctx) => { ctx.body = rooms })"],
  [
    'routes of Django',
    'urls.py',
    'urlpatterns = [path("files/rooms/", views.rooms), re_path("files/tags/", views.tags)]',
  ],
  [
    'whole routes of Django',
    'urls.py',
    'urlpatterns = [path("api/2.0/files/rooms", views.rooms), re_path("api/2.0/files/tags", views.tags)]',
  ],
  [
    'whole routes of Nest',
    'a.ts',
    "@Controller()\nexport class Rooms {\n  @Get('/api/2.0/files/rooms')\n  list() { return [] }\n}",
  ],
  [
    'groups of Gin',
    'a.go',
    'package a\nimport "github.com/gin-gonic/gin"\nfunc main() {\n\tv := gin.Default().Group("/api/2.0")\n\tv.POST("/files/rooms", create)\n}',
  ],
  ['a route of Express', 'a.ts', "const app = express()\napp.post('/api/2.0/files/rooms', create)"],
  [
    'a test of Flask',
    'tests/test_rooms.py',
    'def test_rooms(client):\n    assert client.get("/files/rooms").status_code == 200',
  ],
  [
    'mocks of Python',
    'a.py',
    'responses.add(responses.GET, "https://p.example/api/2.0/people", json={})\nrespx.get("https://p.example/api/2.0/group").mock(return_value=answer)',
  ],
  [
    'handlers of msw',
    'a.ts',
    "import { http } from 'msw'\nhttp.get('https://p.example/api/2.0/people', ({ request }) => HttpResponse.json({}))",
  ],
  [
    'lists of what may pass',
    'a.ts',
    "const allowed = ['/api/2.0/people', '/api/2.0/files/rooms']\nconst publicPaths = new Set(['/api/2.0/group'])\nif (allowed.includes(path) || publicPaths.has(path)) pass()",
  ],
  [
    'a test with supertest',
    'people.test.ts',
    "import request from 'supertest'\nawait request(app).get('/api/2.0/people').expect(200)\nconst agent = request.agent(app)\nawait agent.post('/api/2.0/group')",
  ],
  [
    'a test of FastAPI',
    'test_people.py',
    "client = TestClient(app)\ndef test_people():\n    assert client.get('/api/2.0/people').status_code == 200\n",
  ],
  [
    'a test of Flask that makes its client',
    'test_people.py',
    "def test_people():\n    with app.test_client() as http:\n        http.get('/api/2.0/people')\n    app.test_client().get('/api/2.0/group')\n",
  ],
  [
    'a test of Django',
    'tests.py',
    "from django.test import Client, TestCase\nclass People(TestCase):\n    def test_people(self):\n        self.client.get('/api/2.0/people')\n        Client().delete('/api/2.0/group/1')\n",
  ],
  [
    'a test of Laravel',
    'tests/PeopleTest.php',
    "<?php\nclass PeopleTest extends TestCase {\n  function test() {\n    $this->get('/api/2.0/people')->assertOk();\n    $this->actingAs($user)->putJson('/api/2.0/group/1', []);\n  }\n}",
  ],
  [
    'a test of Symfony',
    'tests/PeopleTest.php',
    "<?php\nclass PeopleTest extends WebTestCase {\n  function test() {\n    $client = static::createClient();\n    $client->request('GET', '/api/2.0/people');\n  }\n}",
  ],
  [
    'a test of Spring',
    'PeopleTest.java',
    'class PeopleTest {\n  TestRestTemplate rest;\n  WebTestClient web;\n  void test() {\n    rest.getForObject("/api/2.0/people", String.class);\n    web.delete().uri("/api/2.0/group/1").exchange();\n    WireMock.stubFor(WireMock.get("/api/2.0/files/rooms"));\n  }\n}',
  ],
  [
    'a test of ASP.NET',
    'PeopleTests.cs',
    'public class PeopleTests : IClassFixture<WebApplicationFactory<Program>> {\n  readonly HttpClient _http;\n  public PeopleTests(WebApplicationFactory<Program> factory) { _http = factory.CreateClient(); }\n  [Fact] public async Task Get() { await _http.GetAsync("/api/2.0/people"); }\n}',
  ],
  [
    'a test of Ktor',
    'PeopleTest.kt',
    'class PeopleTest {\n  @Test fun get() = testApplication { client.get("/api/2.0/people") }\n}',
  ],
  [
    'a test of Go',
    'people_test.go',
    'package a\nfunc TestPeople(t *testing.T) {\n  req, _ := http.NewRequest("GET", "/api/2.0/people", nil)\n  router.ServeHTTP(recorder, req)\n}',
  ],
  [
    'routes of a group of ASP.NET',
    'a.cs',
    'var api = app.MapGroup("/api/2.0");\napi.MapGet("/people/@self", (Portal portal) => portal.Self());\napi.MapPost("/files/rooms", Create);',
  ],
  [
    'tests of Pest',
    'tests/Feature/RoomsTest.php',
    "<?php\nuse function Pest\\Laravel\\{getJson, postJson};\nit('lists', function () { $this->get('/files/rooms')->assertOk(); getJson('/api/2.0/group'); postJson('/api/2.0/files/rooms', [])->assertCreated(); });",
  ],
  [
    'a test with the tester of Spring, and with REST Assured',
    'src/test/java/PeopleTest.java',
    'import static io.restassured.RestAssured.given;\nclass PeopleTest { @Autowired MockMvcTester mvc; @Test void one() { assertThat(mvc.get().uri("/api/2.0/people/1")).hasStatusOk(); given().port(1).when().delete("/api/2.0/people/1").then().statusCode(204); } }',
  ],
  [
    'a test of Go that starts its server',
    'portal/client_test.go',
    'package portal\nimport "net/http/httptest"\nfunc TestA(t *testing.T) {\n\tserver := httptest.NewServer(handler)\n\thttp.Post(server.URL+"/api/2.0/people", "application/json", nil)\n\turl := fmt.Sprintf("%s/api/2.0/files/rooms", server.URL)\n\thttp.Get(url)\n}',
  ],
  [
    'a test with supertest of CommonJS',
    'tests/rooms.test.js',
    "const request = require('supertest')\nit('a', () => request(app).get('/files/rooms/7').expect(200))",
  ],
  [
    'keys of texts, of what is kept, and of what is switched on',
    'a.ts',
    "const title = t('files/rooms') + i18n.get('people/invite')\nconst hit = lru.get('files/rooms')\nlru.set('files/rooms', hit)\nif (isFeatureEnabled('people/filter')) show()",
  ],
]

/** The same where it may be a request of the portal all the same. */
const read: readonly (readonly [what: string, path: string, code: string, ...found: string[]])[] = [
  ...(
    [
      ['a client', "const app = axios.create()\napp.post('/api/2.0/files/rooms', body)"],
      [
        'a client in a field',
        "class A { app = axios.create(); add() { this.app.post('/api/2.0/files/rooms', body) } }",
      ],
      ['a client by its type', "declare const app: AxiosInstance\napp.post('/api/2.0/files/rooms', body)"],
      ['a client of an own class', "const server = new DocSpaceClient()\nserver.post('/api/2.0/files/rooms', body)"],
      ['what is given data', "const add = (body) => router.post('/api/2.0/files/rooms', body)"],
      ['whose answer is used', "const { data } = await app.post('/api/2.0/files/rooms', body)"],
    ] as const
  ).map(
    ([what, code]) => [`${what} that is called as a server is`, 'a.ts', code, 'POST /api/2.0/files/rooms'] as const,
  ),
  [
    'a client that is called as a server is',
    'a.php',
    '<?php $app = new GuzzleHttp\\Client(); $app->post("/api/2.0/files/rooms", $options);',
    'POST /api/2.0/files/rooms',
  ],
  [
    'a list that is gone through',
    'a.ts',
    "const allowed = ['/api/2.0/people', '/api/2.0/group']\nfor (const path of allowed) fetch(base + path)",
    'GET /api/2.0/group',
    'GET /api/2.0/people',
  ],
  [
    'a list that only its name says something of',
    'a.ts',
    "export const allowed = ['/api/2.0/people/email']",
    'unread: the method of /api/2.0/people/email is not known',
  ],
  [
    'a callback of Node',
    'a.ts',
    "http.get('https://docspace.example/api/2.0/people', (answer) => read(answer))",
    'GET /api/2.0/people',
  ],
  [
    'a request of Laravel that throws, with a base that is not known',
    'a.php',
    "<?php\nreturn Http::elsewhere()->get('/files/rooms')->throw()->json();",
    'unread: /files/rooms looks like a request, but the code does not show that it goes to `/api/2.0`',
  ],
  [
    'a variable that is called as an attribute of JSX',
    'a.tsx',
    "const to = '/files/rooms'\nsend(portal, to)",
    'unread: /files/rooms looks like a request, but the code does not show that it goes to `/api/2.0`',
  ],
  [
    'a test whose client it makes itself',
    'test_rooms.py',
    'client = Portal(url)\ndef test_rooms():\n    client.get("/files/rooms")',
    'unread: /files/rooms looks like a request, but the code does not show that it goes to `/api/2.0`',
  ],
  [
    'a test that asks a portal',
    'people.test.ts',
    "import request from 'supertest'\nawait request(portalUrl).get('/api/2.0/people')\nawait request(app).get(`${portal}/api/2.0/group`)",
    'GET /api/2.0/people',
    'GET /api/2.0/group',
  ],
  [
    'a client of Python beside Django',
    'people.py',
    "from django.conf import settings\nhttp = httpx.Client(base_url=settings.PORTAL)\nhttp.get('/api/2.0/people')\n",
    'GET /api/2.0/people',
  ],
  [
    'a client of the code in a test of Django',
    'test_people.py',
    "class People(TestCase):\n    def setUp(self): self.client = Portal(settings.PORTAL)\n    def test(self): self.client.get('/api/2.0/people')\n",
    'GET /api/2.0/people',
  ],
  [
    'a whole address that is redirected to',
    'a.php',
    "<?php\nreturn redirect()->to($portal . '/api/2.0/files/file/1/openedit');",
    'GET /api/2.0/files/file/1/openedit',
  ],
  [
    'a request that an interceptor sends again',
    'a.ts',
    "const http = axios.create({ baseURL: `${url}/api/2.0` })\nhttp.interceptors.response.use((r) => r, async (error) => { const original = error.config; return http(original) })\nexport const a = () => http.get('/people')",
    'GET /api/2.0/people',
  ],
  [
    'a request that an interceptor sends again, under another name',
    'a.ts',
    "const http = axios.create({ baseURL: `${url}/api/2.0` })\nhttp.interceptors.response.use((r) => r, async (error) => { const prevRequest = error.from; return http(prevRequest) })\nexport const a = () => http.get('/people')",
    'GET /api/2.0/people',
  ],
  [
    'a request that a function hands on',
    'a.ts',
    'const http = axios.create({ baseURL: `${url}/api/2.0` })\nexport const send = (config: Config) => http(config)',
    'unread: no request was found that begins with this address',
  ],
]

describe('the code’s own server is asked', () => {
  test.each(silent)('%s', (_, path, code) => {
    expect(requestsIn(path, code)).toEqual([])
  })
})

describe('what may be a request is still one', () => {
  test.each(read)('%s', (_, path, code, ...found) => {
    expect(requestsIn(path, code)).toEqual(found)
  })
})

test.each([
  ['is made by express', 'const app = express()\napp.get("/people", handle(list))'],
  ['something holds', 'site.app = express()\nsite.app.get("/people", handle(list))'],
  ['is passed in', 'export function routes(app) {\n  app.get("/people", handle(list))\n}'],
])('a server that %s is not the client that another file calls so', (_, use) => {
  const client =
    'export const app = axios.create({ baseURL: `${portal}/api/2.0` })\nexport const log = 1\napp.get("/files/tags")'
  const files = { 'a.ts': client, 'b.ts': `import { log } from './a'\n${use}` }
  expect(said(readFiles(files))).toEqual(['GET /api/2.0/files/tags'])
})
