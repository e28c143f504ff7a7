import { expect, test } from '@jest/globals'
import { read, said } from './reading.ts'

/** What takes a client of a type, what makes one, and what makes one for another API. */
const forms: readonly (readonly [form: string, file: string, taken: string, made: string, other: string])[] = [
  [
    'Guzzle, a promoted parameter',
    'php',
    "<?php\nuse GuzzleHttp\\ClientInterface;\nfinal readonly class Tags {\n  public function __construct(private ClientInterface $portal) {}\n  public function all() { return $this->portal->request('GET', 'files/tags'); }\n}",
    "<?php\nreturn [Client::class => fn () => new Client(['base_uri' => getenv('PORTAL') . '/api/2.0/'])];",
    "<?php\nreturn ['crm' => fn () => new Client(['base_uri' => 'https://crm.example.com/v1/'])];",
  ],
  [
    'Guzzle, a request that is made first',
    'php',
    "<?php\nuse GuzzleHttp\\Client;\nclass Tags {\n  private Client $portal;\n  public function __construct(Client $portal) { $this->portal = $portal; }\n  public function all() { return $this->portal->send(new Request('GET', 'files/tags')); }\n}",
    "<?php\n$container->set(Client::class, fn () => new Client(['base_uri' => PORTAL . '/api/2.0/']));",
    "<?php\n$container->set('crm', fn () => new Client(['base_uri' => 'https://crm.example.com/v1/']));",
  ],
  [
    'Ktor, a class that a container makes',
    'kt',
    'class Tags(private val portal: HttpClient) {\n  suspend fun all() = portal.get("files/tags").body<Tags>()\n}',
    'val portal = module { single { HttpClient(CIO) { defaultRequest { url("$host/api/2.0/") } } } }',
    'val crm = module { single(named("crm")) { HttpClient(CIO) { defaultRequest { url("https://crm.example.com/v1/") } } } }',
  ],
  [
    'Ktor, a function that extends the client',
    'kt',
    'suspend fun tags(portal: HttpClient) = portal.get("files/tags").body<Tags>()',
    'fun connect(host: String) = HttpClient { defaultRequest { url("$host/api/2.0/") } }',
    'fun crm() = HttpClient { defaultRequest { url("https://crm.example.com/v1/") } }',
  ],
  [
    'httpx',
    'py',
    'import httpx\nclass Tags:\n    def __init__(self, portal: httpx.AsyncClient) -> None:\n        self._portal = portal\n    async def all(self):\n        return await self._portal.get("files/tags")\n',
    'import httpx\nclass Container(DeclarativeContainer):\n    portal = Resource(lambda: httpx.AsyncClient(base_url=f"{HOST}/api/2.0"))\n',
    'import httpx\ncrm = httpx.AsyncClient(base_url="https://crm.example.com/v1")\n',
  ],
  [
    'axios',
    'ts',
    "@injectable()\nexport class Tags {\n  constructor(@inject('portal') private readonly portal: AxiosInstance) {}\n  all() { return this.portal.get('/files/tags') }\n}",
    "container.register('portal', { useFactory: () => axios.create({ baseURL: `${host}/api/2.0` }) })",
    "container.register('crm', { useFactory: () => axios.create({ baseURL: 'https://crm.example.com/v1' }) })",
  ],
]

test.each(forms)('a client that is handed in by its type: %s', (_, ending, taken, made) => {
  expect(said(read({ [`Tags.${ending}`]: taken, [`Main.${ending}`]: made }))).toEqual(['GET /api/2.0/files/tags'])
})

test.each(forms)('of clients of several APIs nothing shows which is handed in: %s', (_, ending, taken, made, other) => {
  const reading = read({ [`Tags.${ending}`]: taken, [`Main.${ending}`]: made, [`Crm.${ending}`]: other })
  expect(said(reading)).toContain(
    'unread: /files/tags looks like a request, but the code does not show that it goes to `/api/2.0`',
  )
  expect(reading.requests).toEqual([])
})
