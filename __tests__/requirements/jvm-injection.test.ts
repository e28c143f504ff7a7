import { describe, expect, test } from '@jest/globals'
import { read, said } from './reading.ts'

const beans = `@Configuration class Config {
  @Bean RestClient portal(RestClient.Builder b, P p) { return b.baseUrl(p.url() + "/api/2.0").build(); }
  @Bean RestClient crmClient(RestClient.Builder b) { return b.baseUrl("https://crm.example.com/v1").build(); }
  @Bean WebClient web(WebClient.Builder b, P p) { return b.baseUrl(p.url() + "/api/2.0").build(); }
}`

/** What frameworks hand in: texts, clients with a base, and interfaces that they write the code of. */
const forms: readonly (readonly [form: string, files: Readonly<Record<string, string>>, ...requests: string[]])[] = [
  [
    'a field of Spring whose value is not known',
    {
      'a.java':
        'class G { @Value("${portal.url}") private String url;\n  private RestClient client() { return RestClient.builder().baseUrl(url + "/api/2.0").build(); }\n  Object all() { return client().get().uri("/people").retrieve(); } }',
    },
    'GET /api/2.0/people',
  ],
  [
    'a parameter of a constructor of Spring',
    {
      'a.java':
        'class G { private final RestClient client;\n  G(RestClient.Builder builder, @Value("${portal.url}/api/2.0") final String base) { this.client = builder.baseUrl(base).build(); }\n  void drop(String id) { client.delete().uri("/group/{id}", id).retrieve(); } }',
    },
    'DELETE /api/2.0/group/{id}',
  ],
  [
    'a field of Spring with a default',
    {
      'a.java':
        'class G { @Value("${portal.api:https://p.example.com/api/2.0}")\n  private String api;\n  People all() { return rest.getForObject(api + "/people", People.class); } }',
    },
    'GET /api/2.0/people',
  ],
  [
    'a default within a default, with a text before it',
    {
      'a.java':
        'class G { @Value("${a.host:${b.host:https://p.example.com}}/api/2.0") String api;\n  void save() { rest.postForObject(api + "/group", body, Group.class); } }',
    },
    'POST /api/2.0/group',
  ],
  [
    'properties of a constructor of Kotlin',
    {
      'a.kt':
        'class G(private val rest: RestTemplate, @Value("\\${portal.url}") private val url: String, @Value("\\${api}/api/2.0") base: String) {\n  @Value("\\${a:/api/2.0}/people") lateinit var people: String\n  fun a() { rest.delete("$url/api/2.0/group"); rest.put("$base/portal", x); rest.delete(people) }\n}',
    },
    'DELETE /api/2.0/group',
    'DELETE /api/2.0/people',
    'PUT /api/2.0/portal',
  ],
  [
    'a base of Spring on which nothing is seen to be built',
    {
      'a.java':
        'class G { @Value("${portal.api:https://p.example.com/api/2.0}") String api; void a(Other other) { other.use(api); } }',
      'b.java': 'class H { void a() { rest.delete(base + "/api/2.0/people"); } }',
    },
    'DELETE /api/2.0/people',
    'unread: no request was found that begins with this address',
  ],
  [
    'an interface of Feign, Spring or Micronaut whose base is not known',
    {
      'a.java':
        '@FeignClient(name = "portal", url = "${portal.url}")\ninterface P { @GetMapping("/files/rooms") Rooms rooms();\n  @PutMapping("/files/fileops/move") void move(@RequestBody Ids ids); @GetMapping("/weather") W weather(); }\n@HttpExchange(url = "${portal.url}")\ninterface Q { @GetExchange("/files/tags") Tags tags(); }\n@Client("${portal.url}")\ninterface M { @Get("/people/email") User byEmail(); }\n@FeignClient(value = "p", path = "/files/favorites")\ninterface F { @PostMapping void add(@RequestBody Ids ids); }',
      'b.java':
        'class B { @Bean RestClient http(RestClient.Builder b) { return b.baseUrl("https://p.example/api/2.0").build(); } void a() { rest.getForObject("https://p.example/api/2.0/people", P.class); } }',
    },
    'GET /api/2.0/people',
    ...['/files/rooms', '/files/fileops/move', '/files/tags', '/people/email'].map(withoutBase),
    'POST /api/2.0/files/favorites',
  ],
  [
    'an interface of Quarkus with a path of its own, and methods without one',
    {
      'a.java':
        '@Path("/files/rooms")\n@RegisterRestClient(baseUri = "https://p.example.com/api/2.0")\ninterface P {\n  @GET\n  Rooms list();\n  @POST Room add(NewRoom room);\n  @GET\n  @Path("{id}")\n  Room one(@PathParam("id") long id);\n}',
    },
    'GET /api/2.0/files/rooms',
    'GET /api/2.0/files/rooms/{id}',
    'POST /api/2.0/files/rooms',
  ],
  [
    'the same in Kotlin, beside a server of its own',
    {
      'a.kt':
        '@Path("/files/rooms")\n@RegisterRestClient(configKey = "portal")\ninterface P {\n  @GET\n  fun list(): Envelope<Rooms>\n  @PUT @Path("{id}/archive")\n  fun archive(id: Long): Envelope<Room>\n}\n@Path("/files/tags")\nclass Server {\n  @GET\n  fun tags(): Envelope<Tags> = all()\n}',
      'b.kt':
        '@Path("/api/2.0/files/tags")\n@RegisterRestClient(configKey = "portal")\ninterface T {\n  @GET\n  fun list(): Envelope<Tags>\n  @DELETE\n  fun drop(tags: Tags)\n}',
    },
    'DELETE /api/2.0/files/tags',
    'GET /api/2.0/files/tags',
    ...['/files/rooms', '/files/rooms/{id}/archive'].map(withoutBase),
  ],
  [
    'clients of Spring by their names, their types and their qualifiers, and none of another API',
    {
      'Config.java': beans,
      'A.java':
        'class A { private final RestClient client; A(RestClient portal) { this.client = portal; }\n  void a() { client.get().uri("/group").retrieve(); } }',
      'B.java':
        '@RequiredArgsConstructor class B { private final RestClient portal;\n  void a(String id) { portal.delete().uri("/group/{id}", id).retrieve(); } }',
      'C.java':
        'class C { private final WebClient any; C(WebClient any) { this.any = any; }\n  void a() { any.get().uri("/files/rooms").retrieve(); } }',
      'D.java':
        'class D { @Autowired @Qualifier("portal") private RestClient own;\n  void a() { own.get().uri("/portal").retrieve(); } }',
      'E.java':
        'class E { private final RestClient crmClient; E(RestClient crmClient) { this.crmClient = crmClient; }\n  void a(String id) { crmClient.get().uri("/people/{id}", id).retrieve(); } }',
    },
    'GET /api/2.0/group',
    'DELETE /api/2.0/group/{id}',
    'GET /api/2.0/files/rooms',
    'GET /api/2.0/portal',
  ],
  [
    'a RestTemplate with a root, injected into Kotlin by its type',
    {
      'Config.java':
        'class Config { @Bean RestTemplate portal(RestTemplateBuilder b) { return b.rootUri(url + "/api/2.0").build(); } }',
      'a.kt':
        'class A(private val rest: RestTemplate) { fun all() = rest.getForObject("/people", People::class.java) }',
    },
    'GET /api/2.0/people',
  ],
  [
    'a client of Micronaut',
    {
      'a.java':
        'class A { private final HttpClient http; A(@Client("${portal.url}/api/2.0") HttpClient c) { this.http = c; }\n  void a() { http.toBlocking().retrieve(HttpRequest.GET("/people")); http.toBlocking().retrieve(HttpRequest.DELETE("/group/" + id)); } }',
    },
    'GET /api/2.0/people',
    'DELETE /api/2.0/group/{id}',
  ],
  [
    'a service of Nest',
    {
      'src/portal/portal.module.ts':
        '@Module({ imports: [HttpModule.registerAsync({ inject: [Config], useFactory: (c: Config) => ({ timeout: 1, baseURL: `${c.url}/api/2.0` }) })] })\nexport class PortalModule {}',
      'src/portal/users.ts':
        "@Injectable()\nexport class Users { constructor(@Inject(LOG) private readonly log: Log, private readonly http: HttpService) {}\n  all() { return firstValueFrom(this.http.get('/people')) }\n  drop(id: string) { return this.http.axiosRef.delete(`/people/${id}`) } }",
      'src/crm/crm.module.ts':
        "@Module({ imports: [HttpModule.register({ baseURL: 'https://crm.example.com/v1' })] })\nexport class CrmModule {}",
      'src/crm/crm.ts':
        "export class Crm { constructor(private readonly http: HttpService) {}\n  all() { return this.http.get('/group') } }",
    },
    'DELETE /api/2.0/people/{id}',
    'GET /api/2.0/people',
  ],
  [
    'queries of RTK, of other files too',
    {
      'api.ts':
        "export const api = createApi({ baseQuery: retry(fetchBaseQuery({ baseUrl: `${url}/api/2.0/` })), endpoints: (build) => ({\n  users: build.query<User[], void>({ query: () => 'people' }),\n  rename: build.mutation<A, B>({ query: ({ id, ...body }) => ({ url: `group/${id}`, method: 'PUT', body }) }),\n  file: build.query({ query(id) { return `files/${id}` } }),\n}) })",
      'more.ts':
        "import { api } from './api'\nexport const more = api.enhanceEndpoints({ addTagTypes: ['A'] }).injectEndpoints({ endpoints: (b) => ({ groups: b.query({ query: () => ({ url: 'group' }) }), pin: b.mutation({ query: (id) => ({ url: `files/rooms/${id}/pin`, method: 'PUT' }) }) }) })",
      'weather.ts':
        "export const weather = createApi({ baseQuery: fetchBaseQuery({ baseUrl: 'https://weather.example/' }), endpoints: (b) => ({ a: b.query({ query: () => 'settings' }) }) })",
    },
    'GET /api/2.0/files/{id}',
    'GET /api/2.0/group',
    'GET /api/2.0/people',
    'PUT /api/2.0/files/rooms/{id}/pin',
    'PUT /api/2.0/group/{id}',
  ],
  [
    'the default base of axios, and one that an interceptor sets',
    {
      'main.ts': 'axios.defaults.baseURL = `${url}/api/2.0`',
      'a.ts':
        "const http = axios.create()\nhttp.interceptors.request.use((c) => { c.baseURL = `${url}/api/2.0`; return c })\nexport const a = () => http.get('/group')",
      'b.ts':
        "export const b = () => axios.get('/people')\nexport const c = () => axios.get('https://crm.example.com/people/1')",
    },
    'GET /api/2.0/group',
    'GET /api/2.0/people',
  ],
  [
    'clients that a key or a context hands in',
    {
      'main.ts':
        'app.provide(Key, axios.create({ baseURL: `${url}/api/2.0` }))\nexport const Portal = createContext(axios.create({ baseURL: `${url}/api/2.0` }))',
      'use.ts':
        "const http = inject(Key)\nexport const a = () => http.get('/group')\nexport const b = () => inject(Key)!.get('/people')\nexport function C() { const c = useContext(Portal); c.post('/group', {}); useContext(Other).get('/portal') }",
    },
    'GET /api/2.0/group',
    'GET /api/2.0/people',
    'POST /api/2.0/group',
  ],
  [
    'a macro of Laravel',
    {
      'Provider.php':
        "<?php\nHttp::macro('portal', fn () => Http::withToken(config('a.key'))->baseUrl(config('a.url').'/api/2.0'));\nHttp::macro('crm', function () { return Http::baseUrl('https://crm.example.com/v1'); });",
      'Service.php':
        '<?php\nclass S { function a($id) { Http::portal()->attach("file", $x)->post("/files/{$id}/upload"); return Http::portal()->get("/people")->throw(); }\n  function b() { return Http::crm()->get("/group"); } }',
    },
    'GET /api/2.0/people',
    'POST /api/2.0/files/{id}/upload',
  ],
  [
    'clients of Symfony',
    {
      'framework.php':
        "<?php\nreturn static function ($framework) { $framework->httpClient()->scopedClient('portal.client')->baseUri('%env(PORTAL)%/api/2.0/')->header('A', 'b'); };",
      'Client.php':
        "<?php\nclass P { function __construct(string $p, private HttpClientInterface $portalClient) { $this->c = HttpClient::createForBaseUri($p.'/api/2.0/'); $this->d = ScopingHttpClient::forBaseUri(HttpClient::create(), $p.'/api/2.0/'); }\n  function a() { return $this->portalClient->request('GET', 'group'); }\n  function b($id) { $this->c->request('DELETE', \"group/$id\"); $this->d->request('GET', 'portal'); } }",
    },
    'DELETE /api/2.0/group/{id}',
    'GET /api/2.0/group',
    'GET /api/2.0/portal',
  ],
]

function withoutBase(path: string): string {
  return `unread: ${path} looks like a request, but the code does not show that it goes to \`/api/2.0\``
}

describe('what a framework hands in is read', () => {
  test.each(forms)('%s', (_, files, ...requests) => {
    expect(said(read(files)).sort()).toEqual([...requests].sort())
  })
})
