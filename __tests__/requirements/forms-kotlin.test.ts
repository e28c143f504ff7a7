import { describe, expect, test } from '@jest/globals'
import { read, requestsIn, said } from './reading.ts'

const forms: readonly (readonly [form: string, code: string, ...requests: string[]])[] = [
  [
    'a function that a variable stands for',
    'fun save(path: String) = client.newCall(Request.Builder().url("$base/api/2.0" + path).put(body).build()).execute()\nfun all() {\n  val call = ::save\n  call("/people/1")\n}',
    'PUT /api/2.0/people/1',
  ],
  [
    'a connection whose method is set after a block',
    'fun f() {\n  val c = URL("$p/api/2.0/files/tags").openConnection().also { it.connectTimeout = 5 }\n  c.requestMethod = "PUT"\n  c.connect()\n}',
    'PUT /api/2.0/files/tags',
  ],
  [
    'a connection that is written to',
    'fun f() {\n  val c = URL("https://p.example/api/2.0/files/tags").openConnection() as HttpURLConnection\n  c.doOutput = true\n  c.connect()\n}',
    'POST /api/2.0/files/tags',
  ],
  [
    'Ktor, named after the method',
    'suspend fun me() = client.get("$base/api/2.0/people/@self").body<User>()\nsuspend fun add(group: Group) {\n    client.post("${base}/api/2.0/group") {\n        setBody(group)\n    }\n}',
    'GET /api/2.0/people/@self',
    'POST /api/2.0/group',
  ],
  [
    'Ktor, with the method in braces',
    'suspend fun move() = client.request("$base/api/2.0/files/fileops/move") {\n    method = HttpMethod.Put\n}',
    'PUT /api/2.0/files/fileops/move',
  ],
  [
    'Ktor, with the address in braces',
    'suspend fun drop(id: Int) = client.request {\n    method = HttpMethod.Delete\n    url("$base/api/2.0/files/file/$id")\n}\nsuspend fun rooms() = client.get { url { path("api", "2.0", "files", "rooms") } }',
    'DELETE /api/2.0/files/file/{id}',
    'GET /api/2.0/files/rooms',
  ],
  [
    'Ktor with a base',
    'val client = HttpClient(CIO) {\n    install(ContentNegotiation) { json() }\n    defaultRequest { url("https://p.example/api/2.0/") }\n}\nsuspend fun me() = client.get("people/@self")\nsuspend fun drop(id: String) { client.delete("group/$id") }',
    'GET /api/2.0/people/@self',
    'DELETE /api/2.0/group/{id}',
  ],
  [
    'Ktor, where the client stands around the call',
    'suspend fun save(id: String) = with(client) { put("/api/2.0/people/$id") { setBody(user) } }',
    'PUT /api/2.0/people/{id}',
  ],
  [
    'Retrofit',
    'private const val API = "api/2.0"\ninterface Api {\n    @GET("$API/files/{id}")\n    suspend fun folder(@Path("id") id: String, @QueryMap options: Map<String, String> = mapOf()): Response<Folder>\n\n    @Multipart\n    @POST(Paths.PHOTO)\n    suspend fun photo(@Path("id") id: String, @Part part: MultipartBody.Part)\n}\nobject Paths { const val PHOTO = "api/2.0/people/{id}/photo" }',
    'GET /api/2.0/files/{id}',
    'POST /api/2.0/people/{id}/photo',
  ],
  [
    'OkHttp with constants of a companion',
    'class Client {\n    companion object {\n        private const val BASE = "/api/2.0"\n        const val GROUP: String = "$BASE/group"\n    }\n    fun groups(host: String): Request = Request.Builder().url(host + GROUP).build()\n    fun drop(host: String, id: String) = Request.Builder()\n        .url("$host$BASE/people/$id/photo")\n        .delete()\n        .build()\n}',
    'GET /api/2.0/group',
    'DELETE /api/2.0/people/{id}/photo',
  ],
  [
    'connections',
    'fun put(id: String) {\n    val connection = URL("$host/api/2.0/people/$id").openConnection() as HttpURLConnection\n    connection.requestMethod = "PUT"\n}\nfun post() {\n    with(URL("$host/api/2.0/files/rooms").openConnection() as HttpURLConnection) { requestMethod = "POST" }\n}\nfun add() = (URL("$host/api/2.0/group").openConnection() as HttpURLConnection).apply {\n    requestMethod = "POST"\n}\nfun text() = URL("https://p.example/api/2.0/people").readText()',
    'PUT /api/2.0/people/{id}',
    'POST /api/2.0/files/rooms',
    'POST /api/2.0/group',
    'GET /api/2.0/people',
  ],
  [
    'a wrapper with a default method and named arguments',
    'class Portal(private val host: String) {\n    private fun url(path: String) = "$host/api/2.0/$path"\n    private suspend fun send(path: String, method: HttpMethod = HttpMethod.Get, body: Any? = null): String {\n        return client.request(url(path)) { this.method = method; setBody(body) }.bodyAsText()\n    }\n    suspend fun me() = send("people/@self")\n    suspend fun add(body: Any) = send(path = "group", method = HttpMethod.Post, body = body)\n}',
    'GET /api/2.0/people/@self',
    'POST /api/2.0/group',
  ],
  [
    'when and if with a value',
    'val path = when (kind) {\n    Kind.MY, Kind.OWN -> "/api/2.0/files/@my"\n    is Trash -> { count += 1; "/api/2.0/files/@trash" }\n    else -> if (id != null) "/api/2.0/files/$id" else "/api/2.0/files/@root"\n}\nval answer = client.get(host + path)',
    'GET /api/2.0/files/@my',
    'GET /api/2.0/files/@root',
    'GET /api/2.0/files/@trash',
    'GET /api/2.0/files/{id}',
  ],
  [
    'a value that may be missing',
    'val path = id?.let { "/api/2.0/group/$it" } ?: "/api/2.0/group"\nval answer = client.delete(host + path)',
    'DELETE /api/2.0/group/{it}',
    'DELETE /api/2.0/group',
  ],
  [
    'properties that are computed',
    'class Client {\n    private val base by lazy { "https://p.example/api/2.0" }\n    val people: String get() = "$base/people"\n    val group: String\n        get() { return "$base/group" }\n    fun run() {\n        http.get(people)\n        http.post(group)\n    }\n}',
    'POST /api/2.0/group',
    'GET /api/2.0/people',
  ],
  [
    'a default of a constructor',
    'class Client @Inject constructor(private val base: String = "https://p.example/api/2.0") {\n    fun run() = http.get("$base/people")\n}',
    'GET /api/2.0/people',
  ],
  [
    'Fuel',
    'fun run() {\n    Fuel.get("https://p.example/api/2.0/people").responseString()\n    "https://p.example/api/2.0/group".httpPost().body(text).response()\n}',
    'GET /api/2.0/people',
    'POST /api/2.0/group',
  ],
  [
    'WebClient and RestTemplate',
    'class Client(builder: WebClient.Builder) {\n    private val client = builder.baseUrl("https://p.example").build()\n    suspend fun save(id: String) = client.put().uri { it.path("/api/2.0/people/$id").build() }.retrieve().awaitBodilessEntity()\n    fun me() = rest.getForObject<User>("$base/api/2.0/people/@self")\n}',
    'PUT /api/2.0/people/{id}',
    'GET /api/2.0/people/@self',
  ],
  [
    'a map of a request',
    'val options = mapOf("method" to "PUT", "url" to "$host/api/2.0/files/owner")\nexecute(options)',
    'PUT /api/2.0/files/owner',
  ],
  [
    'a list that is gone through',
    'for (path in listOf("/api/2.0/files/@my", "/api/2.0/files/@root")) http.get(host + path)',
    'GET /api/2.0/files/@my',
    'GET /api/2.0/files/@root',
  ],
  [
    'Volley',
    'queue.add(JsonObjectRequest(Request.Method.PUT, "$host/api/2.0/people/$id", body, { use(it) }, { fail(it) }))',
    'PUT /api/2.0/people/{id}',
  ],
  [
    'a builder of an address',
    'val url = Uri.parse(host).buildUpon().appendPath("api").appendPath("2.0").appendPath("group").build()\nval answer = http.post(url.toString())',
    'POST /api/2.0/group',
  ],
  [
    'Feign',
    '@FeignClient(name = "portal", path = "/api/2.0")\ninterface Portal {\n    @PutMapping("/people/{id}")\n    fun save(@PathVariable id: String, @RequestBody user: User): User\n}',
    'PUT /api/2.0/people/{id}',
  ],
  [
    'a request of OkHttp that a block of the caller finishes',
    'fun request(path: String, block: Request.Builder.() -> Unit = {}) = Request.Builder().url("$base/api/2.0/$path").apply(block).build()\nfun all() = http.newCall(request("people")).execute()\nfun remove(id: String) = http.newCall(request("people/$id") { delete() }).execute()\nfun add(room: Room) = request("files/rooms") { header("A", "b").post(body(room)) }\nfun keep(id: String) = request("files/rooms/$id/archive") { method("PUT", null) }',
    'GET /api/2.0/people',
    'DELETE /api/2.0/people/{id}',
    'POST /api/2.0/files/rooms',
    'PUT /api/2.0/files/rooms/{id}/archive',
  ],
  [
    'a call of OkHttp whose answer is closed by a block',
    'fun rooms() = client.newCall(Request.Builder().url("$base/api/2.0/files/rooms").build()).execute().use { it.body!!.string() }',
    'GET /api/2.0/files/rooms',
  ],
  [
    'a request of OkHttp whose block may set the method',
    'fun request(path: String, block: Request.Builder.() -> Unit) = Request.Builder().url("$base/api/2.0/$path").apply(block).build()\nfun any(id: String, gone: Boolean) = request("people/$id") { if (gone) delete() else put(body) }',
    'unread: the method of /api/2.0/people/{id} is not known',
  ],
]

describe('what Kotlin sends', () => {
  test.each(forms)('is found in %s', (_, code, ...requests) => {
    expect(requestsIn('Client.kt', code)).toEqual(requests)
  })

  test('is found behind a constant that is imported by its package', () => {
    const files = {
      'src/com/acme/portal/Contract.kt': 'package com.acme.portal\nconst val VERSION = "2.0"',
      'src/com/acme/other/Contract.kt': 'package com.acme.other\nconst val VERSION = "v1/"',
      'src/com/acme/Api.kt':
        'import com.acme.portal.VERSION\ninterface Api {\n    @GET("api/$VERSION/people") suspend fun people(): List<User>\n}',
    }
    expect(said(read(files))).toEqual(['GET /api/2.0/people'])
  })
})
