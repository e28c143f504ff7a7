import { describe, expect, test } from '@jest/globals'
import { requestsIn } from './reading.ts'

const isDelete = 'DELETE /api/2.0/group/{id}'
const isUnknown = 'unread: the method of /api/2.0/group/{id} is not known'

describe('a method that is set on a request behind the call that makes it', () => {
  test.each([
    ['a.py', 'req = Request(f"{HOST}/api/2.0/group/{id}")\nreq.method = METHOD\nurlopen(req)', '"DELETE"', 'verb'],
    ['a.py', 'req = Request(f"/api/2.0/group/{id}", data=body)\nreq.method = METHOD', '"DELETE"', 'verb'],
    ['a.py', 'req = Request(f"{HOST}/api/2.0/group/{id}")\nreq.get_method = lambda: METHOD', '"DELETE"', 'verb'],
    ['a.ts', 'const req = new Request(`/api/2.0/group/${id}`)\nreq.method = METHOD\nfetch(req)', "'DELETE'", 'verb'],
    ['a.js', 'const req = request(`/api/2.0/group/${id}`)\nreq.verb = METHOD', "'DELETE'", 'verb'],
    [
      'a.vue',
      '<script>\nconst req = new Request(`/api/2.0/group/${id}`)\nreq.method = METHOD\n</script>',
      "'DELETE'",
      'verb',
    ],
    ['a.php', '<?php $r = new Request("$h/api/2.0/group/$id"); $r->method = METHOD;', "'DELETE'", '$verb'],
    ['a.php', '<?php $r = new Request("$h/api/2.0/group/$id"); $r->setMethod(METHOD);', "'DELETE'", '$verb'],
    [
      'a.java',
      'class A { void b() { var r = new Request(h + "/api/2.0/group/" + id); r.method = METHOD; } }',
      '"DELETE"',
      'verb',
    ],
    [
      'a.kt',
      'fun a() {\n  val c = URL("$h/api/2.0/group/$id").openConnection() as HttpURLConnection\n  c.requestMethod = METHOD\n}',
      '"DELETE"',
      'verb',
    ],
    [
      'a.cs',
      'class A { void B() { var r = new HttpRequestMessage(HttpMethod.Get, $"{h}/api/2.0/group/{id}"); r.Method = METHOD; } }',
      'HttpMethod.Delete',
      'verb',
    ],
    [
      'a.cs',
      'class A { void B() { this.r = new RestRequest($"{h}/api/2.0/group/{id}"); this.r.Method = METHOD; c.Execute(r); } }',
      'Method.Delete',
      'Verb()',
    ],
    [
      'a.go',
      'func a() {\n  req, _ := http.NewRequest("GET", h+"/api/2.0/group/"+id, nil)\n  req.Method = METHOD\n}',
      'http.MethodDelete',
      'verb',
    ],
    [
      'a.swift',
      'var r = URLRequest(url: URL(string: "\\(h)/api/2.0/group/\\(id)")!)\nr.method = METHOD',
      '.delete',
      'verb',
    ],
    [
      'a.swift',
      'var r = URLRequest(url: URL(string: "\\(h)/api/2.0/group/\\(id)")!)\nr.httpMethod = METHOD',
      '"DELETE"',
      'verb',
    ],
    ['a.swift', 'AF.request("\\(h)/api/2.0/group/\\(id)") { $0.method = METHOD }', '.delete', 'verb'],
    [
      'a.swift',
      'AF.request("\\(h)/api/2.0/group/\\(id)", requestModifier: { r in r.httpMethod = METHOD })',
      '"DELETE"',
      'verb',
    ],
  ])('counts more than GET, or is not known: %s %s', (path, code, known, unknown) => {
    expect(
      requestsIn(
        path,
        code.replace('METHOD', () => known),
      ),
    ).toEqual([isDelete])
    expect(
      requestsIn(
        path,
        code.replace('METHOD', () => unknown),
      ),
    ).toEqual([isUnknown])
  })

  test.each([
    [
      'only in a branch',
      'const req = new Request(`/api/2.0/group/${id}`)\nif (gone) { req.method = "DELETE" }',
      isDelete,
      'GET /api/2.0/group/{id}',
    ],
    [
      'only in a branch without braces',
      'const req = new Request(`/api/2.0/group/${id}`)\nif (gone) req.method = "DELETE"',
      isDelete,
      'GET /api/2.0/group/{id}',
    ],
    [
      'on another',
      'const req = new Request(`/api/2.0/group/${id}`)\nother.method = "DELETE"',
      'GET /api/2.0/group/{id}',
    ],
    [
      'on the next of that name',
      'let req = new Request(`/api/2.0/group/${id}`)\nreq = new Request("/api/2.0/people")\nreq.method = "POST"',
      'GET /api/2.0/group/{id}',
      'POST /api/2.0/people',
    ],
    [
      'on an answer, in words that are no method',
      'const order = await fetch(`/api/2.0/group/${id}`)\norder.method = "by hand"',
      'GET /api/2.0/group/{id}',
    ],
  ])('is none of all cases where it is set %s', (_, code, ...requests) => {
    expect(requestsIn('a.ts', code)).toEqual(requests)
  })

  test('may be set by whoever is given the request', () => {
    const code =
      'def make(id):\n    return Request(f"/api/2.0/group/{id}")\n\ndef delete(id):\n    request = make(id)\n    request.method = "DELETE"\n    urlopen(request)'
    expect(requestsIn('a.py', code)).toEqual([isUnknown])
  })
})

describe('a method that is set on the options of a call', () => {
  test.each([
    ['a.ts', 'const options = {}\noptions.method = "DELETE"\nfetch(`/api/2.0/group/${id}`, options)', isDelete],
    ['a.ts', 'this.options = {}\nthis.options.method = verb\nfetch(`/api/2.0/group/${id}`, this.options)', isUnknown],
    ['a.ts', 'const o = { method: "GET" }\no.method = "DELETE"\nfetch(`/api/2.0/group/${id}`, o)', isDelete],
    [
      'a.ts',
      'const o = { method: "GET" }\nif (gone) o.method = "DELETE"\nfetch(`/api/2.0/group/${id}`, o)',
      isDelete,
      'GET /api/2.0/group/{id}',
    ],
    [
      'a.php',
      '<?php $o = [];\n$o["http"]["method"] = "DELETE";\nfile_get_contents("$h/api/2.0/group/$id", false, stream_context_create($o));',
      isDelete,
    ],
  ])('counts in %s: %s', (path, code, ...requests) => {
    expect(requestsIn(path, code)).toEqual(requests)
  })
})
