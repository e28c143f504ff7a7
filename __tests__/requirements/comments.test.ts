import { describe, expect, test } from '@jest/globals'
import { inWords, read, requestsIn, said } from './reading.ts'

describe('a comment that says what is called', () => {
  test.each([
    ['above the line', 'a.ts', '// docspace: PUT /api/2.0/people/{id}\nsend(url, method)'],
    ['on the line', 'a.ts', 'send(url, method) // docspace: PUT /api/2.0/people/{id}'],
    ['in a block', 'a.ts', '/* docspace: PUT /api/2.0/people/{id} */\nsend(url, method)'],
    ['in Python', 'a.py', 'send(url, method)  # docspace: PUT /api/2.0/people/{id}'],
    ['in Go', 'a.go', '// docspace: PUT /api/2.0/people/{id}\nreq, err := http.NewRequest(method, url, nil)'],
    ['in Swift', 'a.swift', '// docspace: PUT /api/2.0/people/{id}\nrequest.httpMethod = verb'],
    ['in PHP', 'a.php', '<?php\n# docspace: PUT /api/2.0/people/{id}\nsend($url, $method);'],
    ['in Vue', 'a.vue', '<script>\n// docspace: PUT /api/2.0/people/{id}\nsend(url, method)\n</script>'],
    [
      'in the template of Vue',
      'a.vue',
      '<template>\n<!-- docspace: PUT /api/2.0/people/{id} -->\n<b @click="http[method](`/api/2.0/people`)"/>\n</template>',
    ],
    [
      'behind an element in the template of Vue',
      'a.vue',
      '<template>\n<b @click="http.request(verb, url)">x</b> <!-- docspace: PUT /api/2.0/people/{id} -->\n</template>',
    ],
    [
      'behind an element whose path is known in the template of Vue',
      'a.vue',
      '<template>\n<b @click="http.request(verb, `/api/2.0/group`)">x</b> <!-- docspace: PUT /api/2.0/people/{id} -->\n</template>',
    ],
    [
      'behind a value in the template of Vue',
      'a.vue',
      '<template>\n{{ http.request(verb, `/api/2.0/group`) }} <!-- docspace: PUT /api/2.0/people/{id} -->\n</template>',
    ],
    ['in Java', 'a.java', 'class A { void a() {\n  // docspace: PUT /api/2.0/people/{id}\n  send(url, method); } }'],
    ['in Kotlin', 'a.kt', 'val a = send(url, method) // docspace: PUT /api/2.0/people/{id}'],
    ['in C#', 'a.cs', 'class A { void B() {\n  /* docspace: PUT /api/2.0/people/{id} */\n  Send(url, method); } }'],
    [
      'above an annotation',
      'a.java',
      'interface A {\n  // docspace: PUT /api/2.0/people/{id}\n  @GET("api/2.0/group")\n  Call<Void> a();\n}',
    ],
    ['in letters as the product is written', 'a.ts', '// DocSpace: PUT /api/2.0/people/{id}\nsend(url, method)'],
    ['in capitals', 'a.py', '# DOCSPACE: put api/2.0/people/{id}\nsend(url, method)'],
    ['without the base', 'a.ts', '// docspace: PUT /people/{id}\nsend(url, method)'],
    ['with the method in small letters', 'a.ts', '// docspace: put /api/2.0/people/{id}\nsend(url, method)'],
    [
      'instead of what is not known',
      'a.ts',
      '// docspace: PUT /api/2.0/people/{id}\nfetch(`/api/2.0/people/${id}`, { method })',
    ],
    ['instead of what would be read', 'a.ts', "// docspace: PUT /api/2.0/people/{id}\nfetch('/api/2.0/group')"],
    [
      'above a call of several lines',
      'a.ts',
      '// docspace: PUT /api/2.0/people/{id}\nfetch(\n  `/api/2.0/people/${id}`,\n  { method },\n)',
    ],
  ])('counts %s', (_, path, code) => {
    expect(requestsIn(path, code)).toEqual(['PUT /api/2.0/people/{id}'])
  })

  test('speaks where the path is, though callers in other files say the method', () => {
    const files = (comment: string): Record<string, string> => ({
      'Api.swift': `enum Api {\n  ${comment}\n  static func share(method: HTTPMethod) -> Endpoint<Share> { .make("api/2.0/files/share", method) }\n}`,
      'App.swift': 'client.send(Api.share(method: .get))\nclient.send(Api.share(method: reason.method))',
    })
    expect(said(read(files('//')))).toEqual([
      'GET /api/2.0/files/share',
      'unread: the method of /api/2.0/files/share is not known',
    ])
    expect(read(files('// docspace: PUT /api/2.0/files/share')).requests).toEqual([
      { method: 'PUT', path: '/api/2.0/files/share', file: 'Api.swift', line: 3, comment: 2 },
    ])
  })

  test('may be one of several', () => {
    const code = '// docspace: GET /api/2.0/group\n// docspace: POST /api/2.0/group\nsend(url, method)'
    expect(read({ 'a.ts': code }).requests).toEqual([
      { method: 'GET', path: '/api/2.0/group', file: 'a.ts', line: 3, comment: 1 },
      { method: 'POST', path: '/api/2.0/group', file: 'a.ts', line: 3, comment: 2 },
    ])
  })

  test('speaks of its line alone', () => {
    const code = "fetch('/api/2.0/people') // docspace: GET /api/2.0/people/@self\nfetch('/api/2.0/group')"
    expect(requestsIn('a.ts', code)).toEqual(['GET /api/2.0/people/@self', 'GET /api/2.0/group'])
  })

  test('speaks of its line alone in the template of Vue', () => {
    const lines = [
      '<template>',
      '<b @click="http.request(verb, `/api/2.0/people`)">x</b> <!-- docspace: PUT /api/2.0/group/{id} -->',
      '<b @click="http.delete(`/api/2.0/files/rooms/${id}`)">x</b>',
      '<b',
      '  @click="http.request(verb, `/api/2.0/people`)"',
      '>x</b> <!-- docspace: PUT /api/2.0/files/rooms/{id} -->',
      '<b @click="http.get(`/api/2.0/files/rooms/${id}`)">x</b>',
      '</template>',
    ]
    expect(requestsIn('a.vue', lines.join('\n'))).toEqual([
      'PUT /api/2.0/group/{id}',
      'DELETE /api/2.0/files/rooms/{id}',
      'PUT /api/2.0/files/rooms/{id}',
      'GET /api/2.0/files/rooms/{id}',
      'unread: the method of /api/2.0/people is not known',
    ])
  })

  test.each([
    ['// docspace: PATCHY /api/2.0/people', '`docspace:` names no method of the API: PATCHY'],
    ['// docspace: GET /api/2.0/{area}/x y', undefined],
    ['// docspace: ignore', '`docspace: ignore` must say why'],
    ['// docspace: the portal of our company', undefined],
    ['// DocSpace: get the token first', undefined],
    ['// The DocSpace ignore list', undefined],
    ['// DocSpace: FETCH /api/2.0/people', '`docspace:` names no method of the API: FETCH'],
    ['// docspace ignore only a test', 'write `docspace: ignore …`, with a colon'],
    ['/* DocSpace ignore: only a test */', 'write `docspace: ignore …`, with a colon'],
    ['// docspace GET /api/2.0/people', 'write `docspace: GET …`, with a colon'],
  ])('is told where it cannot be read: %s', (comment, why) => {
    const { unread } = read({ 'a.ts': `${comment}\nsend(url)\nfetch('/api/2.0/group')` })
    if (why !== undefined) expect(inWords(unread)).toEqual([{ file: 'a.ts', line: 1, why }])
    else expect(unread.map(({ line }) => line)).toEqual(comment.includes('{area}') ? [1] : [])
  })
})

describe('a comment that takes a line out', () => {
  test('takes out its request, and is listed', () => {
    const code =
      "fetch('/api/2.0/people')\n// docspace: ignore another product\nfetch('https://other.example/api/2.0/group')"
    const { requests, ignored } = read({ 'a.ts': code })
    expect(requests.map(({ path }) => path)).toEqual(['/api/2.0/people'])
    expect(ignored).toEqual([{ file: 'a.ts', line: 3, why: 'another product' }])
  })

  test.each(['docspace: ignore', 'DocSpace: ignore', 'Docspace: Ignore'])('may be written %s', (words) => {
    const { requests, unread, ignored } = read({ 'a.ts': `fetch('/api/2.0/people') // ${words} a test` })
    expect({ requests, unread, ignored }).toEqual({
      requests: [],
      unread: [],
      ignored: [{ file: 'a.ts', line: 1, why: 'a test' }],
    })
  })

  test('takes out what is not known', () => {
    expect(requestsIn('a.py', "requests.request(verb, '/api/2.0/people')  # docspace: ignore only in tests")).toEqual(
      [],
    )
  })

  test('is no comment within a text', () => {
    expect(requestsIn('a.ts', "const a = '// docspace: ignore no'; fetch('/api/2.0/people')")).toEqual([
      'GET /api/2.0/people',
    ])
  })
})
