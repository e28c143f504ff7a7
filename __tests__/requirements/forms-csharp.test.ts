import { describe, expect, test } from '@jest/globals'
import { read, requestsIn, said } from './reading.ts'

const inMethod = (code: string): string =>
  `class Client\n{\n    async Task Run(string id)\n    {\n        ${code}\n    }\n}`

const forms: readonly (readonly [form: string, code: string, ...requests: string[]])[] = [
  [
    'a base that the constructor sets',
    'class Portal\n{\n    private readonly string _api;\n    public Portal(Options options) { _api = options.Host + "/api/2.0"; }\n    public Task Save(string id) => _client.PutAsync($"{_api}/people/{id}", body);\n}',
    'PUT /api/2.0/people/{id}',
  ],
  [
    'HttpClient, named after the method',
    'public class Client\n{\n    private const string Api = "/api/2.0";\n    public async Task<User> Me() => await _client.GetFromJsonAsync<User>($"{_host}{Api}/people/@self");\n    public async Task<Group?> Add(Group group)\n    {\n        var answer = await _client.PostAsJsonAsync(_host + Api + "/group", group);\n        return await answer.Content.ReadFromJsonAsync<Group>();\n    }\n}',
    'GET /api/2.0/people/@self',
    'POST /api/2.0/group',
  ],
  [
    'HttpRequestMessage',
    inMethod(
      'var request = new HttpRequestMessage(HttpMethod.Put, $"{host}/api/2.0/files/fileops/move");\nusing var answer = await client.SendAsync(request);\nvar other = new HttpRequestMessage(new HttpMethod("DELETE"), $"{host}/api/2.0/files/file/{id:D}");',
    ),
    'PUT /api/2.0/files/fileops/move',
    'DELETE /api/2.0/files/file/{id}',
  ],
  [
    'HttpRequestMessage with what is set on it',
    inMethod(
      'var request = new HttpRequestMessage { Method = HttpMethod.Post, RequestUri = new Uri($"{host}/api/2.0/files/rooms") };\nvar other = new HttpRequestMessage();\nother.Method = HttpMethod.Delete;\nother.RequestUri = new Uri(host + "/api/2.0/group/" + id);',
    ),
    'POST /api/2.0/files/rooms',
    'DELETE /api/2.0/group/{id}',
  ],
  [
    'a client with a base',
    'class Client\n{\n    static readonly HttpClient Http = new HttpClient { BaseAddress = new Uri("https://p.example/api/2.0/") };\n    Task<User> Me() => Http.GetFromJsonAsync<User>("people/@self");\n    async Task Save()\n    {\n        var client = new HttpClient();\n        client.BaseAddress = new Uri(host + "/api/2.0/");\n        await client.PutAsync($"people/{id}", content);\n    }\n}',
    'GET /api/2.0/people/@self',
    'PUT /api/2.0/people/{id}',
  ],
  [
    'RestSharp with the method in the request',
    inMethod(
      'var request = new RestRequest("api/2.0/people/{id}", Method.Put);\nrequest.AddUrlSegment("id", id);\nawait client.ExecuteAsync(request);\nvar post = new RestRequest("api/2.0/files/rooms") { Method = Method.Post };\nclient.Execute(post);',
    ),
    'PUT /api/2.0/people/{id}',
    'POST /api/2.0/files/rooms',
  ],
  [
    'RestSharp with the method elsewhere',
    inMethod(
      'var get = new RestRequest("api/2.0/group");\nvar answer = await client.GetAsync<List<Group>>(get);\nvar drop = new RestRequest($"/api/2.0/files/rooms/{id}");\nawait client.ExecuteAsync(drop, Method.Delete);\nvar later = new RestRequest("api/2.0/files/fileops/copy");\nlater.Method = Method.PUT;\nclient.Execute<Answer>(later);',
    ),
    'GET /api/2.0/group',
    'DELETE /api/2.0/files/rooms/{id}',
    'PUT /api/2.0/files/fileops/copy',
  ],
  [
    'RestSharp without a method, and with a base',
    'class Client\n{\n    RestClient client = new RestClient(new RestClientOptions("https://p.example/api/2.0"));\n    void Run() { client.Execute(new RestRequest("people/@self")); }\n}',
    'GET /api/2.0/people/@self',
  ],
  [
    'Refit',
    'public interface IPortal\n{\n    [Get("/api/2.0/people/{id}")]\n    Task<User> GetUser(string id);\n\n    [Headers("Authorization: Bearer")]\n    [Delete(Paths.Room)]\n    Task Drop(int id);\n}\npublic static class Paths { public const string Room = "/api/2.0/files/rooms/{id}"; }',
    'GET /api/2.0/people/{id}',
    'DELETE /api/2.0/files/rooms/{id}',
  ],
  [
    'Refit with a base',
    'public interface IPortal { [Get("/people/@self")] Task<User> Me(); }\nclass Use { IPortal portal = RestService.For<IPortal>("https://p.example/api/2.0"); }',
    'GET /api/2.0/people/@self',
  ],
  [
    'Refit with a base that is set for its client',
    'class Use { void Run() { services.AddRefitClient<IPortal>().ConfigureHttpClient(c => c.BaseAddress = new Uri("https://p.example/api/2.0")); } }\ninterface IPortal { [Get("/people/@self")] Task<User> Me(); }',
    'GET /api/2.0/people/@self',
  ],
  [
    'Flurl',
    inMethod(
      'var user = await host.AppendPathSegment("api/2.0/people").AppendPathSegment(id).SetQueryParam("a", 1).GetJsonAsync<User>();\nawait $"{host}/api/2.0/group".WithOAuthBearerToken(token).PostJsonAsync(new { name });\nawait host.AppendPathSegments("api", "2.0", "files", "rooms", id).DeleteAsync();',
    ),
    'GET /api/2.0/people/{id}',
    'POST /api/2.0/group',
    'DELETE /api/2.0/files/rooms/{id}',
  ],
  [
    'WebRequest and WebClient',
    inMethod(
      'var request = (HttpWebRequest)WebRequest.Create(host + "/api/2.0/group");\nrequest.Method = "POST";\nvar get = WebRequest.Create($"{host}/api/2.0/people/@self") as HttpWebRequest;\nvar text = web.DownloadString(host + "/api/2.0/people");\nweb.UploadString(host + "/api/2.0/files/fileops/move", "PUT", body);\nweb.UploadString(host + "/api/2.0/people/invite", body);',
    ),
    'POST /api/2.0/group',
    'GET /api/2.0/people/@self',
    'GET /api/2.0/people',
    'PUT /api/2.0/files/fileops/move',
    'POST /api/2.0/people/invite',
  ],
  [
    'a wrapper, with named arguments',
    'public class Client\n{\n    private string Base => $"{_host}/api/2.0";\n    private string Url(string path) => $"{Base}/{path}";\n    private async Task<T> SendAsync<T>(HttpMethod method, string path, object? body = null) where T : class\n    {\n        var request = new HttpRequestMessage(method, Url(path));\n        var answer = await _client.SendAsync(request);\n        return await answer.Content.ReadFromJsonAsync<T>();\n    }\n    public Task<User> Me() => SendAsync<User>(HttpMethod.Get, "people/@self");\n    public Task<Group> Add(Group g) => SendAsync<Group>(HttpMethod.Post, "group", g);\n    public Task Archive() => SendAsync<object>(path: $"files/rooms/{id}/archive", method: HttpMethod.Put);\n}',
    'GET /api/2.0/people/@self',
    'POST /api/2.0/group',
    'PUT /api/2.0/files/rooms/{id}/archive',
  ],
  [
    'properties',
    'public class Client\n{\n    public string People { get { return "/api/2.0/people"; } }\n    public string Group { get => "/api/2.0/group"; }\n    public string Root { get; } = "/api/2.0/files/@root";\n    Task A() => _client.GetAsync(_host + People);\n    Task B() => _client.DeleteAsync(_host + Group);\n    Task C() => _client.GetAsync(_host + Root);\n}',
    'GET /api/2.0/people',
    'DELETE /api/2.0/group',
    'GET /api/2.0/files/@root',
  ],
  [
    'a switch with a value',
    inMethod(
      'var path = kind switch { Kind.My => "/api/2.0/files/@my", Kind.Root or Kind.Own => "/api/2.0/files/@root", _ => "/api/2.0/files/@trash" };\nawait client.GetAsync(host + path);',
    ),
    'GET /api/2.0/files/@my',
    'GET /api/2.0/files/@root',
    'GET /api/2.0/files/@trash',
  ],
  [
    'a choice of two, and added text',
    inMethod(
      'string path = id is null ? "/api/2.0/group" : $"/api/2.0/group/{id}";\nawait client.DeleteAsync(host + path);\nvar url = host + "/api/2.0/people";\nif (self) url += "/@self";\nawait client.GetStringAsync(url);',
    ),
    'DELETE /api/2.0/group',
    'DELETE /api/2.0/group/{id}',
    'GET /api/2.0/people',
    'GET /api/2.0/people/@self',
  ],
  [
    'a loop',
    inMethod(
      'foreach (var path in new[] { "/api/2.0/files/@my", "/api/2.0/files/@root" }) await client.GetAsync(path);',
    ),
    'GET /api/2.0/files/@my',
    'GET /api/2.0/files/@root',
  ],
  [
    'texts that are put together',
    inMethod(
      'client.GetAsync(string.Format("{0}/api/2.0/people/{1}", host, id));\nclient.GetAsync(string.Concat(host, "/api/2.0/", "files/@my"));\nclient.GetAsync(string.Join("/", host, "api/2.0", "files", "@root"));\nclient.PutAsync(new Uri(baseUri, "api/2.0/group/" + Uri.EscapeDataString(id)), body);\nvar builder = new UriBuilder(host) { Path = "/api/2.0/files/rooms" };\nclient.GetAsync(builder.Uri);',
    ),
    'GET /api/2.0/people/{id}',
    'GET /api/2.0/files/@my',
    'GET /api/2.0/files/@root',
    'PUT /api/2.0/group/{id}',
    'GET /api/2.0/files/rooms',
  ],
  [
    'verbatim and raw texts',
    inMethod(
      'client.GetAsync(@"https://p.example/api/2.0/people");\nclient.DeleteAsync($@"{host}/api/2.0/group/{id}");\nclient.PutAsync($"""{host}/api/2.0/people/{id}""", null);',
    ),
    'GET /api/2.0/people',
    'DELETE /api/2.0/group/{id}',
    'PUT /api/2.0/people/{id}',
  ],
]

describe('what C# sends', () => {
  test.each(forms)('is found in %s', (_, code, ...requests) => {
    expect(requestsIn('Client.cs', code)).toEqual(requests)
  })

  test('is found behind the base that is set for a client where it is handed in', () => {
    const files = {
      'Program.cs':
        'builder.Services.AddHttpClient<Portal>(client => { client.BaseAddress = new Uri("https://p.example/api/2.0/"); });',
      'Portal.cs':
        'public class Portal(HttpClient client)\n{\n    public Task<User> Me() => client.GetFromJsonAsync<User>("people/@self");\n    public Task<string> Page() => client.GetStringAsync("about");\n}',
    }
    expect(said(read(files))).toEqual(['GET /api/2.0/people/@self'])
  })
})
