import { expect, test } from '@jest/globals'
import { read, said } from './reading.ts'

/** What is given a client with a base, and, mostly in another file, what gives it. */
const forms: readonly (readonly [form: string, files: Readonly<Record<string, string>>])[] = [
  [
    'React, a context whose provider is given the client',
    {
      'context.tsx':
        'const portal = axios.create({ baseURL: `${host}/api/2.0` })\nexport const Portal = createContext<AxiosInstance | null>(null)\nexport const App = ({ children }) => <Portal.Provider value={portal}>{children}</Portal.Provider>',
      'Tags.tsx':
        "import { Portal } from './context'\nexport function Tags() { useContext(Portal)?.get('/files/tags') }",
    },
  ],
  [
    'React, a context that is used',
    {
      'context.ts': 'export const Portal = createContext(axios.create({ baseURL: `${host}/api/2.0` }))',
      'Tags.tsx':
        "import { Portal } from './context'\nexport function Tags() { const portal = use(Portal); portal.get('/files/tags') }",
    },
  ],
  [
    'Hono, a variable of the context',
    {
      'portal.ts':
        "export const portal = async (c, next) => { c.set('portal', ky.create({ prefixUrl: `${host}/api/2.0` })); await next() }",
      'app.ts':
        "app.use(portal)\napp.get('/tags', async (c) => c.json(await c.get('portal').get('files/tags').json()))",
    },
  ],
  [
    'JavaScript, a proxy',
    {
      'tags.js':
        "const portal = new Proxy(axios.create({ baseURL: `${host}/api/2.0` }), { get: (http, name) => http[name] })\nportal.get('files/tags')",
    },
  ],
  [
    'TypeScript, a constructor',
    {
      'tags.ts':
        "export class Tags {\n  constructor(private readonly portal: AxiosInstance) {}\n  list() { return this.portal.get('/files/tags') }\n}",
      'main.ts':
        "import { Tags } from './tags'\nconst docspace = axios.create({ baseURL: `${host}/api/2.0` })\nexport const tags = new Tags(docspace)",
    },
  ],
  [
    'TypeScript, a field of another name',
    {
      'tags.ts':
        "export class Tags {\n  #http: AxiosInstance\n  constructor(portal: AxiosInstance) { this.#http = portal }\n  list() { return this.#http.get('/files/tags') }\n}",
      'main.ts': "import { Tags } from './tags'\nnew Tags(axios.create({ baseURL: `${host}/api/2.0` }))",
    },
  ],
  [
    'TypeScript, a class that extends the one which keeps it',
    {
      'api.ts': 'export class Api {\n  constructor(protected readonly portal: AxiosInstance) {}\n}',
      'tags.ts':
        "import { Api } from './api'\nexport class Tags extends Api {\n  list() { return this.portal.get('/files/tags') }\n}",
      'main.ts':
        "import { Tags } from './tags'\nconst docspace = axios.create({ baseURL: `${host}/api/2.0` })\nexport const tags = new Tags(docspace)",
    },
  ],
  [
    'TypeScript, a function',
    {
      'tags.ts': "export const tagsApi = (portal: KyInstance) => ({ list: () => portal.get('files/tags').json() })",
      'main.ts':
        "import { tagsApi } from './tags'\nconst docspace = ky.create({ prefixUrl: `${host}/api/2.0` })\nexport const tags = tagsApi(docspace)",
    },
  ],
  [
    'TypeScript, a member of options',
    {
      'tags.ts': "export const tagsApi = ({ portal }: Options) => ({ list: () => portal.get('files/tags').json() })",
      'main.ts':
        "import { tagsApi } from './tags'\nconst docspace = ky.create({ prefixUrl: `${host}/api/2.0` })\nexport const tags = tagsApi({ portal: docspace, log })",
    },
  ],
  [
    'TypeScript, the default of a parameter',
    {
      'tags.ts':
        "const docspace = axios.create({ baseURL: `${host}/api/2.0` })\nexport const tags = (portal = docspace) => portal.get('/files/tags')",
    },
  ],
  [
    'TypeScript, the default of a parameter that is a field',
    {
      'tags.ts':
        "const docspace = axios.create({ baseURL: `${host}/api/2.0` })\nexport class Tags {\n  constructor(private readonly portal = docspace) {}\n  list() { return this.portal.get('/files/tags') }\n}",
    },
  ],
  [
    'TypeScript, a client of its own where none is given',
    {
      'tags.ts':
        "export class Tags {\n  constructor(host: string, portal?: AxiosInstance) { this.portal = portal ?? axios.create({ baseURL: `${host}/api/2.0` }) }\n  list() { return this.portal.get('/files/tags') }\n}",
    },
  ],
  [
    'PHP, a constructor',
    {
      'Tags.php':
        "<?php\nclass Tags {\n  public function __construct(private ClientInterface $portal) {}\n  public function all() { return $this->portal->request('GET', 'files/tags'); }\n}",
      'main.php': "<?php\n$tags = new Tags(new Client(['base_uri' => getenv('PORTAL') . '/api/2.0/']));",
    },
  ],
  [
    'PHP, a client of its own where none is given',
    {
      'Tags.php':
        "<?php\nclass Tags {\n  public function __construct(string $host, ?Client $portal = null) { $this->portal = $portal ?? new Client(['base_uri' => $host . '/api/2.0/']); }\n  public function all() { return $this->portal->get('files/tags'); }\n}",
    },
  ],
  [
    'Python, a constructor',
    {
      'tags.py':
        'class Tags:\n    def __init__(self, portal: httpx.Client):\n        self._portal = portal\n    def all(self):\n        return self._portal.get("/files/tags").json()\n',
      'main.py':
        'from tags import Tags\ndocspace = httpx.Client(base_url=f"{host}/api/2.0")\ntags = Tags(portal=docspace)\n',
    },
  ],
  [
    'Python, a function',
    {
      'tags.py': 'def all_tags(portal: httpx.Client):\n    return portal.get("/files/tags").json()\n',
      'main.py':
        'from tags import all_tags\nwith httpx.Client(base_url=f"{host}/api/2.0") as docspace:\n    all_tags(docspace)\n',
    },
  ],
  [
    'Python, a client of its own where none is given',
    {
      'tags.py':
        'class Tags:\n    def __init__(self, host, portal=None):\n        self.portal = portal or httpx.Client(base_url=f"{host}/api/2.0")\n    def all(self):\n        return self.portal.get("/files/tags")\n',
    },
  ],
  [
    'Kotlin',
    {
      'Tags.kt':
        'class Tags(private val portal: HttpClient) {\n  suspend fun all() = portal.get("files/tags").body<List<Tag>>()\n}',
      'Main.kt':
        'val docspace = HttpClient(CIO) { defaultRequest { url("$host/api/2.0/") } }\nval tags = Tags(docspace)',
    },
  ],
  [
    'Go',
    {
      'tags/tags.go':
        'package tags\ntype Tags struct{ portal *resty.Client }\nfunc New(portal *resty.Client) *Tags { return &Tags{portal: portal} }\nfunc (t *Tags) All() { t.portal.R().Get("/files/tags") }',
      'main.go':
        'package main\nimport "acme.example/tags"\nfunc main() {\n  docspace := resty.New().SetBaseURL(host + "/api/2.0")\n  tags.New(docspace).All()\n}',
    },
  ],
  [
    'Java',
    {
      'Tags.java':
        'class Tags {\n  private final RestClient portal;\n  Tags(RestClient portal) { this.portal = portal; }\n  void all() { portal.get().uri("/files/tags").retrieve(); }\n}',
      'Main.java':
        'class Main {\n  void run() {\n    RestClient docspace = RestClient.builder().baseUrl(host + "/api/2.0").build();\n    new Tags(docspace).all();\n  }\n}',
    },
  ],
  [
    'Python, a class that extends a client',
    {
      'docspace.py':
        'class DocSpace(httpx.AsyncClient):\n    def __init__(self, host, key):\n        super().__init__(base_url=f"{host}/api/2.0", headers={"Authorization": key})\n    async def tags(self):\n        return (await self.get("/files/tags")).json()\n',
    },
  ],
  [
    'Python, what is made of a class that extends a client',
    {
      'docspace.py':
        'class DocSpace(httpx.Client):\n    def __init__(self, host):\n        super().__init__(base_url=f"{host}/api/2.0")\n',
      'main.py': 'from docspace import DocSpace\nportal = DocSpace(host)\nportal.get("/files/tags")\n',
    },
  ],
  [
    'Python, a session that puts its base before each path',
    {
      'session.py':
        'class PortalSession(requests.Session):\n    def __init__(self, root):\n        super().__init__()\n        self.root = root\n    def request(self, method, url, *args, **kwargs):\n        return super().request(method, urljoin(self.root, url), *args, **kwargs)\n',
      'main.py':
        'from session import PortalSession\nportal = PortalSession(os.environ["PORTAL"] + "/api/2.0/")\nportal.get("files/tags")\n',
    },
  ],
  [
    'C#, a client that is made with its base, and a wrapper that makes the message',
    {
      'Portal.cs':
        'public class Portal(HttpClient client) {\n  public Task Tags() => Send(HttpMethod.Get, "files/tags");\n  private async Task Send(HttpMethod method, string path) {\n    using var message = new HttpRequestMessage(method, path);\n    await client.SendAsync(message);\n  }\n}',
      'Program.cs':
        'services.AddHttpClient<Portal>(client => client.BaseAddress = new Uri(configuration["Portal"] + "/api/2.0/"));',
    },
  ],
]

test.each(forms)('a client that is given: %s', (_, files) => {
  expect(said(read(files))).toEqual(['GET /api/2.0/files/tags'])
})
