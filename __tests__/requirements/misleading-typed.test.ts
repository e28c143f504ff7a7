import { describe, expect, test } from '@jest/globals'
import { read, requestsIn, said } from './reading.ts'

/** Code of Java, Kotlin and C# that speaks of the API, and sends nothing. */
const silent: readonly (readonly [what: string, path: string, code: string])[] = [
  [
    'comments of Java, Kotlin and C#',
    'a.kt',
    '/** GET /api/2.0/people /* within: "/api/2.0/group" */ http.get("/api/2.0/people") */\n// http.get("/api/2.0/people")\nval a = 1',
  ],
  ['a comment of C#', 'a.cs', '/// <summary>Calls "/api/2.0/people"</summary>\n#region "/api/2.0/people"\nclass A { }'],
  [
    'logs of Java',
    'a.java',
    'class A { void a() { LOGGER.info("GET {}", "/api/2.0/people"); log.warn("/api/2.0/people"); System.out.println("/api/2.0/people"); } }',
  ],
  [
    'logs of Kotlin',
    'a.kt',
    'fun a() {\n    Log.d(TAG, "/api/2.0/people")\n    Timber.e("/api/2.0/people")\n    logger.info { "/api/2.0/people" }\n    error("/api/2.0/people")\n}',
  ],
  [
    'logs of C#',
    'a.cs',
    'class A { void B() { _logger.LogInformation("GET {Path}", "/api/2.0/people"); Console.WriteLine("/api/2.0/people"); Log.Error("/api/2.0/people"); } }',
  ],
  [
    'exceptions',
    'a.cs',
    'class A { void B() { throw new InvalidOperationException($"/api/2.0/people/{id}"); } string C => throw new PortalError("/api/2.0/group"); }',
  ],
  [
    'comparisons of Java, Kotlin and C#',
    'a.cs',
    'class A { void B() { if (path == "/api/2.0/people" || path.StartsWith("/api/2.0/group") || path.Equals("/api/2.0/people")) return; } }',
  ],
  ['a condition with its message', 'a.kt', 'fun a() { require(url == "/api/2.0/people") { "/api/2.0/group" } }'],
  [
    'annotations that are no requests',
    'a.java',
    'class A { @Deprecated("/api/2.0/people") @Operation(summary = "/api/2.0/group") void a() { } @SerializedName("/api/2.0/people") String b; }',
  ],
  [
    'attributes that are no requests',
    'a.cs',
    'class A { [Obsolete("/api/2.0/people")] [JsonPropertyName("/api/2.0/group")] public string B { get; set; } }',
  ],
  [
    'routes of a controller of Spring',
    'a.java',
    '@RestController\n@RequestMapping("/api/2.0/people")\npublic class PeopleController {\n  @GetMapping("/api/2.0/files/{id}") public User user(@PathVariable String id) { return service.find(id); }\n  @PostMapping(path = "/api/2.0/group") public void add() {}\n}',
  ],
  [
    'routes of a resource of JAX-RS',
    'a.java',
    '@Path("/api/2.0/people")\npublic class People { @GET @Path("/api/2.0/files/{id}") public User user(@PathParam("id") String id) { return null; } }',
  ],
  [
    'routes of a controller of C#',
    'a.cs',
    '[ApiController]\n[Route("api/2.0/people")]\npublic class PeopleController : ControllerBase\n{\n    [HttpGet("/api/2.0/people/{id}")]\n    public IActionResult Get(string id) => Ok();\n    [HttpPost, Route("/api/2.0/group")]\n    public ActionResult Post([FromBody] Group group) { return Ok(group); }\n}',
  ],
  [
    'routes of a minimal server and of a function of C#',
    'a.cs',
    'class P { void M(WebApplication app) { app.MapGet("/api/2.0/people", () => "x"); app.MapPost("/api/2.0/group", Handlers.Add); }\n [Function("x")] public void Run([HttpTrigger(AuthorizationLevel.Function, "get", Route = "api/2.0/people")] HttpRequestData request) { } }',
  ],
  [
    'routes of a server of Ktor',
    'a.kt',
    'fun Application.module() {\n    routing {\n        get("/api/2.0/people") { call.respond(people) }\n        route("/api/2.0") { post("/group") { call.respond(1) } }\n    }\n}',
  ],
  [
    'routes of other servers of Java',
    'a.java',
    'class A { void a() { get("/api/2.0/people", (request, response) -> "x"); app.post("/api/2.0/group", context -> context.result("x")); http.authorizeHttpRequests(a -> a.requestMatchers("/api/2.0/people").permitAll()); } }',
  ],
  [
    'what tests of Java play and expect',
    'a.java',
    'class A { void a() { stubFor(get(urlEqualTo("/api/2.0/people")).willReturn(ok())); mockMvc.perform(get("/api/2.0/people")).andExpect(status().isOk()); server.expect(requestTo("/api/2.0/people")); assertEquals("/api/2.0/people", path); assertThat(path).isEqualTo("/api/2.0/people"); } }',
  ],
  [
    'what tests of C# play and expect',
    'a.cs',
    'class A { void B() { Assert.Equal("/api/2.0/people", path); url.Should().Be("/api/2.0/people"); mock.Setup(x => x.GetAsync("/api/2.0/people")).ReturnsAsync(y); handler.When("/api/2.0/people").Respond("x"); } }',
  ],
  [
    'what tests of Kotlin play and expect',
    'a.kt',
    'fun a() {\n    url shouldBe "/api/2.0/people"\n    assertEquals("/api/2.0/people", request.path)\n    every { client.get("/api/2.0/people") } returns answer\n}',
  ],
]

describe('what sends nothing', () => {
  test.each(silent)('is not taken for a request: %s', (_, path, code) => {
    expect(requestsIn(path, code)).toEqual([])
  })
})

/** Code that may send a request, of which something is not known. */
const unread: readonly (readonly [what: string, path: string, code: string, why: string])[] = [
  [
    'a method that is a variable, in Java',
    'a.java',
    'class A { void send(HttpMethod method) { rest.exchange(base + "/api/2.0/people", method, entity, String.class); } }',
    'the method of /api/2.0/people is not known',
  ],
  [
    'a method that is a variable, in C#',
    'a.cs',
    'class A { void B(string id) { client.SendAsync(new HttpRequestMessage(verb, host + "/api/2.0/people")); } }',
    'the method of /api/2.0/people is not known',
  ],
  [
    'a method that is set to a variable',
    'a.kt',
    'fun a(verb: String) {\n    val connection = URL("$host/api/2.0/people").openConnection() as HttpURLConnection\n    connection.requestMethod = verb\n}',
    'the method of /api/2.0/people is not known',
  ],
  [
    'a function that is not in the code, in C#',
    'a.cs',
    'class A { void B() { portal.Send(host + "/api/2.0/group"); } }',
    'the method of /api/2.0/group is not known',
  ],
  [
    'an annotation whose base is not known',
    'a.java',
    'interface Api { @GET("people/@self") Call<User> me(); }',
    '/people/@self looks like a request, but the code does not show that it goes to `/api/2.0`',
  ],
  [
    'an attribute whose base is not known',
    'a.cs',
    'interface IApi { [Put("/files/fileops/move")] Task Move(); }',
    '/files/fileops/move looks like a request, but the code does not show that it goes to `/api/2.0`',
  ],
  [
    'an address of a class, in Kotlin',
    'a.kt',
    '@Resource("/api/2.0/people") class People',
    'the method of /api/2.0/people is not known',
  ],
  [
    'what a class hands to the one that it extends',
    'a.kt',
    'object People : Route("/api/2.0/people") {\n    val a = 1\n}',
    'the method of /api/2.0/people is not known',
  ],
  [
    'what a constructor hands on',
    'a.cs',
    'class People : Call { public People(string id) : base("/api/2.0/people") { } }',
    'the method of /api/2.0/people is not known',
  ],
  [
    'a connection whose method the caller says',
    'a.java',
    'class A { HttpURLConnection open() throws IOException {\n  HttpURLConnection answer = (HttpURLConnection) new URL(base + "/api/2.0/people").openConnection();\n  return answer; } }',
    'the method of /api/2.0/people is not known',
  ],
  [
    'a request that other code finishes',
    'a.kt',
    'fun a(id: String) {\n    val builder = Request.Builder().url("$base/api/2.0/people/$id")\n    finish(builder)\n}',
    'the method of /api/2.0/people/{id} is not known',
  ],
  [
    'a method of any name, in C#',
    'a.cs',
    'class A { void B() { client.SendAsync(new HttpRequestMessage(how, host + "/api/2.0/people")); } }',
    'the method of /api/2.0/people is not known',
  ],
  [
    'a method of any name, of RestSharp',
    'a.cs',
    'class A { void B() { var request = new RestRequest("api/2.0/people", how); client.Execute(request); } }',
    'the method of /api/2.0/people is not known',
  ],
  [
    'a block that may set the method',
    'a.kt',
    'suspend fun a(block: HttpRequestBuilder.() -> Unit) = client.request("$host/api/2.0/people", block)',
    'the method of /api/2.0/people is not known',
  ],
  [
    'an address that is kept',
    'a.kt',
    'fun a() {\n    intent.putExtra("url", "$host/api/2.0/people")\n}',
    'the method of /api/2.0/people is not known',
  ],
  [
    'an address in a map',
    'a.java',
    'class A { void a() { map.put("url", host + "/api/2.0/people"); } }',
    'the method of /api/2.0/people is not known',
  ],
  [
    'an annotation that is not known, named after a method',
    'a.java',
    'interface A { @PortalGet("/api/2.0/people") User a(); }',
    'the method of /api/2.0/people is not known',
  ],
  [
    'what is compared with a type',
    'a.cs',
    'class A { void B() { if (portal.Ask("/api/2.0/people") is User user) { Use(user); } } }',
    'the method of /api/2.0/people is not known',
  ],
  [
    'what a choice is made by',
    'a.kt',
    'fun a() { when (val user = portal.ask("/api/2.0/people")) { is User -> use(user) } }',
    'the method of /api/2.0/people is not known',
  ],
  [
    'a pair of Kotlin',
    'a.kt',
    'val names = mapOf("/api/2.0/people" to "People")',
    'the method of /api/2.0/people is not known',
  ],
  [
    'a value that Spring hands in',
    'a.java',
    'class A { @Value("${portal.people:/api/2.0/people}") String people; }',
    'the method of /api/2.0/people is not known',
  ],
  [
    'a first part that is not known, in Kotlin',
    'a.kt',
    'fun a(area: String) = client.get("$host/api/2.0/$area/list")',
    'the first part of the path is not known',
  ],
  [
    'a text of several lines that never ends',
    'a.java',
    'class A { String a = """\n  x; void b() { http.get("/api/2.0/people"); } }',
    'a text or comment that begins here never ends',
  ],
]

describe('what is not known', () => {
  test.each(unread)('is said, not guessed: %s', (_, path, code, why) => {
    expect(requestsIn(path, code)).toEqual([`unread: ${why}`])
  })
})

describe('names that several things bear', () => {
  test('are told apart by class, where they are used without it', () => {
    const files = {
      'Test.cs': 'class Test { private readonly string _url = "http://localhost/api/2.0/people"; }',
      'Other.cs': 'class Other { void Run() { client.DeleteAsync(_url + "/clients"); } /* api/ */ }',
    }
    expect(said(read(files))).toEqual(['unread: the method of /api/2.0/people is not known'])
  })

  test('are told apart by the number of arguments', () => {
    const code =
      'class A {\n  void send(String method, String path) { http.request(method, base + "/api/2.0/" + path); }\n  void send(String id) { queue.push(id); }\n  void a() { send("PUT", "people/1"); send("group"); }\n}'
    expect(requestsIn('A.java', code)).toEqual(['PUT /api/2.0/people/1'])
  })
})
