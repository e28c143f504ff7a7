import { describe, expect, test } from '@jest/globals'
import { read, said } from './reading.ts'

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
]

describe('what a framework hands in is read', () => {
  test.each(forms)('%s', (_, files, ...requests) => {
    expect(said(read(files)).sort()).toEqual([...requests].sort())
  })
})
