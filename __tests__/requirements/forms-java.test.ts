import { describe, expect, test } from '@jest/globals'
import { read, requestsIn, said } from './reading.ts'

const inMethod = (code: string): string =>
  `class Client {\n  void run(String id) throws IOException {\n    ${code}\n  }\n}`

const forms: readonly (readonly [form: string, code: string, ...requests: string[]])[] = [
  [
    'a connection that is written to',
    'class A { void f() { HttpURLConnection c = (HttpURLConnection) new URL("https://p.example/api/2.0/files/tags").openConnection(); c.setDoOutput(true); c.getOutputStream().write(x); } }',
    'POST /api/2.0/files/tags',
  ],
  [
    'a base that the constructor sets',
    'class Portal {\n  private final String api;\n  Portal(Options options) { api = options.getHost() + "/api/2.0"; }\n  void save(String id) { rest.put(api + "/people/" + id, body); }\n}',
    'PUT /api/2.0/people/{id}',
  ],
  [
    'RestTemplate, named after the method',
    inMethod(
      'rest.getForObject(base + "/api/2.0/people/" + id, User.class);\nrest.put(base + "/api/2.0/group", body);',
    ),
    'GET /api/2.0/people/{id}',
    'PUT /api/2.0/group',
  ],
  [
    'RestTemplate, with the method among the arguments',
    inMethod(
      'String url = String.format("%s/api/2.0/files/fileops/move", base);\nrest.exchange(url, HttpMethod.PUT, new HttpEntity<>(body), String.class);',
    ),
    'PUT /api/2.0/files/fileops/move',
  ],
  [
    'WebClient with a base',
    'class Client {\n  private final WebClient client = WebClient.builder().baseUrl("https://p.example/api/2.0").build();\n  Mono<User> get(String id) { return client.get().uri("/people/{id}", id).retrieve().bodyToMono(User.class); }\n  Mono<Void> put(String id) { return client.method(HttpMethod.PUT).uri("/group/{id}", id).retrieve().bodyToMono(Void.class); }\n}',
    'GET /api/2.0/people/{id}',
    'PUT /api/2.0/group/{id}',
  ],
  [
    'WebClient with a function that makes the address',
    inMethod('client.post().uri(builder -> builder.path("/api/2.0/group").queryParam("a", 1).build()).retrieve();'),
    'POST /api/2.0/group',
  ],
  [
    'UriComponentsBuilder',
    inMethod(
      'URI uri = UriComponentsBuilder.fromUriString(base).path("/api/2.0/people/{id}").buildAndExpand(id).toUri();\nrest.delete(uri);\nrest.getForObject(UriComponentsBuilder.fromUri(base).pathSegment("api", "2.0", "group", id).toUriString(), Group.class);',
    ),
    'DELETE /api/2.0/people/{id}',
    'GET /api/2.0/group/{id}',
  ],
  [
    'OkHttp, with and without a method',
    inMethod(
      'Request put = new Request.Builder().url(base + "/api/2.0/people/" + id).header("a", "b").put(body).build();\nRequest get = new Request.Builder()\n.url(base + "/api/2.0/group")\n.build();\nRequest drop = new Request.Builder().url(base + "/api/2.0/files/file/" + id).method("DELETE", null).build();',
    ),
    'PUT /api/2.0/people/{id}',
    'GET /api/2.0/group',
    'DELETE /api/2.0/files/file/{id}',
  ],
  [
    'OkHttp, with the method in a line of its own',
    inMethod(
      'Request.Builder builder = new Request.Builder().url(base + "/api/2.0/people/" + id);\nbuilder.addHeader("a", "b");\nbuilder.delete();',
    ),
    'DELETE /api/2.0/people/{id}',
  ],
  [
    'an HttpUrl in parts',
    inMethod(
      'HttpUrl url = HttpUrl.parse(base).newBuilder().addPathSegments("api/2.0/people").addQueryParameter("a", "b").build();\nRequest request = new Request.Builder().url(url).post(body).build();',
    ),
    'POST /api/2.0/people',
  ],
  [
    'java.net.http',
    inMethod(
      'HttpRequest post = HttpRequest.newBuilder().uri(URI.create(base + "/api/2.0/group")).POST(BodyPublishers.ofString(body)).build();\nHttpRequest get = HttpRequest.newBuilder(URI.create(base + "/api/2.0/people/@self")).build();',
    ),
    'POST /api/2.0/group',
    'GET /api/2.0/people/@self',
  ],
  [
    'HttpURLConnection',
    inMethod(
      'URL url = new URL(base + "/api/2.0/people/" + id);\nHttpURLConnection connection = (HttpURLConnection) url.openConnection();\nconnection.setRequestMethod("PUT");\nHttpURLConnection other = (HttpURLConnection) new URL(base + "/api/2.0/group").openConnection();',
    ),
    'PUT /api/2.0/people/{id}',
    'GET /api/2.0/group',
  ],
  [
    'Apache HttpClient',
    inMethod(
      'HttpPost post = new HttpPost(base + "/api/2.0/files/rooms");\nHttpUriRequest put = RequestBuilder.put().setUri(base + "/api/2.0/files/fileops/copy").build();',
    ),
    'POST /api/2.0/files/rooms',
    'PUT /api/2.0/files/fileops/copy',
  ],
  [
    'formats',
    inMethod(
      'http.get(MessageFormat.format("{0}/api/2.0/people/{1}", base, id));\nhttp.delete("%s/api/2.0/group/%s".formatted(base, groupId));\nhttp.put(String.format(Locale.ROOT, "%s/api/2.0/files/rooms/%d/pin", base, room.getId()));',
    ),
    'GET /api/2.0/people/{id}',
    'DELETE /api/2.0/group/{groupId}',
    'PUT /api/2.0/files/rooms/{id}/pin',
  ],
  [
    'a StringBuilder',
    inMethod('http.post(new StringBuilder(base).append("/api/2.0/files/").append(id).append("/upload").toString());'),
    'POST /api/2.0/files/{id}/upload',
  ],
  [
    'a text of several lines',
    inMethod('http.get("""\n      https://p.example/api/2.0/people\n      """);'),
    'GET /api/2.0/people',
  ],
  [
    'a wrapper with a method, beside a client’s method of the same name',
    'class Client {\n  private String api(String path) { return base + "/api/2.0/" + path; }\n  private String send(String method, String path, Object body) throws IOException {\n    HttpRequest request = HttpRequest.newBuilder(URI.create(api(path))).method(method, publisher(body)).build();\n    return client.send(request, BodyHandlers.ofString()).body();\n  }\n  String me() { return send("GET", "people/@self", null); }\n  String add(Group group) { return send("POST", "group", group); }\n}',
    'GET /api/2.0/people/@self',
    'POST /api/2.0/group',
  ],
  [
    'a function that begins a request, whose method its caller says',
    'class Client {\n  static final String BASE = "https://p.example/api/2.0";\n  HttpRequest.Builder to(String path) { return HttpRequest.newBuilder(URI.create(BASE + path)).header("a", "b"); }\n  void run() {\n    client.send(to("/people/@self").GET().build(), handler);\n    client.send(to("/group").POST(body).build(), handler);\n  }\n}',
    'GET /api/2.0/people/@self',
    'POST /api/2.0/group',
  ],
  [
    'the client of JAX-RS',
    inMethod(
      'client.target("https://p.example/api/2.0").path("people").path(id).request(MediaType.APPLICATION_JSON).get(User.class);',
    ),
    'GET /api/2.0/people/{id}',
  ],
  [
    'an if without braces',
    inMethod('String path;\nif (all) path = "/api/2.0/people";\nelse path = "/api/2.0/people/@self";\nhttp.get(path);'),
    'GET /api/2.0/people',
    'GET /api/2.0/people/@self',
  ],
  [
    'a switch with a value',
    inMethod('http.get(switch (kind) { case A, B -> "/api/2.0/files/@my"; default -> "/api/2.0/files/@trash"; });'),
    'GET /api/2.0/files/@my',
    'GET /api/2.0/files/@trash',
  ],
  [
    'loops',
    inMethod(
      'for (String path : List.of("/api/2.0/people", "/api/2.0/group")) http.get(path);\nfor (String path : new String[] {"/api/2.0/files/@my"}) { http.get(path); }',
    ),
    'GET /api/2.0/group',
    'GET /api/2.0/people',
    'GET /api/2.0/files/@my',
  ],
  [
    'Retrofit',
    'interface Api {\n  @GET("api/2.0/files/{folderId}")\n  Call<Folder> folder(@Path("folderId") String id);\n  @HTTP(method = "DELETE", path = "api/2.0/files/rooms/{id}", hasBody = true)\n  Call<Void> drop(@Path("id") int id, @Body Options options);\n}',
    'GET /api/2.0/files/{folderId}',
    'DELETE /api/2.0/files/rooms/{id}',
  ],
  [
    'Retrofit with constants',
    'interface Api {\n  String BASE = "api/2.0";\n  String PEOPLE = "/" + BASE + "/people";\n  @GET(PEOPLE) Call<List<User>> people();\n  @PUT(Paths.GROUP + "/{id}") Call<Group> group(@Path("id") String id);\n}\nfinal class Paths { static final String GROUP = "api/2.0/group"; }',
    'GET /api/2.0/people',
    'PUT /api/2.0/group/{id}',
  ],
  [
    'Retrofit with an address that the caller gives',
    'interface Api { @PUT Call<Void> send(@Url String url, @Body Options body); }\nclass Use { void run(Api api) { api.send(host + "/api/2.0/people/password", new Options()); } }',
    'PUT /api/2.0/people/password',
  ],
  [
    'Feign of Spring',
    '@FeignClient(name = "portal", url = "${portal.url}", path = "/api/2.0")\npublic interface Client {\n  @GetMapping("/people/{id}") User user(@PathVariable("id") String id);\n  @RequestMapping(method = RequestMethod.POST, value = "/group") Group add(@RequestBody Group group);\n}',
    'GET /api/2.0/people/{id}',
    'POST /api/2.0/group',
  ],
  [
    'Feign itself',
    'interface Client {\n  @RequestLine("PUT /api/2.0/files/rooms/{id}/share")\n  @Headers("Authorization: {token}")\n  void share(@Param("id") int id);\n}',
    'PUT /api/2.0/files/rooms/{id}/share',
  ],
  [
    'an interface of Spring’s exchange',
    '@HttpExchange(url = "/api/2.0")\ninterface Client {\n  @GetExchange("/people/{id}") User user(@PathVariable String id);\n  @HttpExchange(method = "PUT", url = "/files/fileops/move") void move();\n}',
    'GET /api/2.0/people/{id}',
    'PUT /api/2.0/files/fileops/move',
  ],
  [
    'a REST client of MicroProfile',
    '@Path("/api/2.0/people")\n@RegisterRestClient\npublic interface People {\n  @PUT\n  @Path("/{id}")\n  User update(@PathParam("id") String id, User user);\n}',
    'PUT /api/2.0/people/{id}',
  ],
  [
    'annotations without a path, in a class that has one',
    '@HttpExchange("/api/2.0/people")\ninterface People { @GetExchange List<User> all(); @PostExchange(contentType = "application/json") User add(@RequestBody User user); }\n@Path("/api/2.0/group") @RegisterRestClient\ninterface Groups { @GET List<Group> all(); }',
    'GET /api/2.0/people',
    'POST /api/2.0/people',
    'GET /api/2.0/group',
  ],
  [
    'an annotation with several paths',
    '@FeignClient("portal")\ninterface Client { @GetMapping({"/api/2.0/people", "/api/2.0/group"}) List<Item> all(); }',
    'GET /api/2.0/group',
    'GET /api/2.0/people',
  ],
  [
    'an enumeration of addresses',
    'enum Paths {\n  PEOPLE("/api/2.0/people"), ROOMS("/api/2.0/files/rooms");\n  private final String path;\n  Paths(String path) { this.path = path; }\n  String path() { return path; }\n}\nclass Client { void run() { http.post(base + Paths.PEOPLE.path()); http.get(base + Paths.ROOMS.path()); } }',
    'GET /api/2.0/files/rooms',
    'POST /api/2.0/people',
  ],
]

describe('what Java sends', () => {
  test.each(forms)('is found in %s', (_, code, ...requests) => {
    expect(requestsIn('Client.java', code)).toEqual(requests)
  })

  test('is found behind the base that Retrofit is made with elsewhere', () => {
    const files = {
      'Api.java':
        'interface Api {\n  @GET("people/@self") Call<User> me();\n  @DELETE("group/{id}") Call<Void> drop(@Path("id") String id);\n}',
      'Client.java':
        'class Client { static Api make(String host) { return new Retrofit.Builder().baseUrl("https://" + host + "/api/2.0/").build().create(Api.class); } }',
    }
    expect(said(read(files))).toEqual(['GET /api/2.0/people/@self', 'DELETE /api/2.0/group/{id}'])
  })

  test('is found behind a constant that a class has from the one that it extends', () => {
    const files = {
      'Base.java': 'abstract class Base { protected static final String PREFIX = "/api/2.0"; }',
      'People.java': 'class People extends Base { void run() { http.get(host + PREFIX + "/people"); } }',
    }
    expect(said(read(files))).toEqual(['GET /api/2.0/people'])
  })
})
