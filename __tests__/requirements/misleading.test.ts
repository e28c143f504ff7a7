import { describe, expect, test } from '@jest/globals'
import { read, requestsIn, said } from './reading.ts'

/** Code that speaks of the API, and sends nothing. */
const silent: readonly (readonly [what: string, path: string, code: string])[] = [
  ['a comment', 'a.ts', "// fetch('/api/2.0/people')\n/* axios.put('/api/2.0/group') */"],
  [
    'a comment of JSDoc',
    'a.js',
    '/**\n * GET /api/2.0/people {@link https://p.example/api/2.0/people}\n */\nfunction a() {}',
  ],
  [
    'a documentation string',
    'a.py',
    "'''\n- PUT /api/2.0/people/{id}\n'''\ndef a():\n    \"\"\"Calls `/api/2.0/group`.\"\"\"\n    # requests.get('/api/2.0/people')\n    return 1",
  ],
  [
    'a comment of PHP',
    'a.php',
    "<?php\n# $c->get('/api/2.0/people');\n// $c->get('/api/2.0/people');\n/* $c->get('/api/2.0/people'); */",
  ],
  ['what stands outside of PHP', 'a.php', '<a href="/api/2.0/people">$client->get(\'/api/2.0/people\')</a>'],
  ['an error', 'a.ts', 'throw new Error(`PUT /api/2.0/people/${id} failed`)'],
  ['an error that is only an address', 'a.ts', "throw new PortalError('/api/2.0/people')"],
  ['an exception', 'a.py', "raise ValueError(f'/api/2.0/people/{id}')"],
  ['a log', 'a.ts', "console.log('/api/2.0/people')\nlogger.debug(`/api/2.0/group/${id}`)"],
  ['a metric', 'a.ts', "metrics.increment('/api/2.0/people')"],
  ['a description', 'a.ts', "const description = 'Sends a file. See https://p.example/api/2.0/files'"],
  [
    'an address of the documentation',
    'a.ts',
    "const help = 'https://api.onlyoffice.com/docspace/method/files/post/api/2.0/files/rooms'",
  ],
  ['a comparison', 'a.ts', "if (url === '/api/2.0/people' || url.startsWith('/api/2.0/group')) skip()"],
  [
    'a route of the server itself',
    'a.ts',
    "app.get('/api/2.0/people', (request, response) => response.json([]))\nrouter.post('/api/2.0/group', create)",
  ],
  [
    'a route of the server itself, by decorator',
    'a.py',
    "@app.route('/api/2.0/people', methods=['GET'])\ndef people():\n    return []",
  ],
  [
    'a route of the server itself, by attribute',
    'a.php',
    "<?php\nclass A { #[Route('/api/2.0/people')]\n function a() { return 1; } }",
  ],
  [
    'a route of the server itself, by Laravel',
    'a.php',
    "<?php\nRoute::get('/api/2.0/people', [People::class, 'list']);\nRoute::get('/settings/security', [Settings::class, 'show']);",
  ],
  [
    'pages of an app',
    'a.ts',
    "export const pages = [{ path: '/settings/security', component: Security }, { path: 'files/rooms', element: rooms }]",
  ],
  [
    'a portal that a test plays',
    'a.ts',
    "nock('https://p.example').put('/api/2.0/people/1').reply(200)\nmock.onGet('/api/2.0/group').reply(200)\nhttp.get('*/api/2.0/people', () => HttpResponse.json([]))",
  ],
  ['an expectation', 'a.ts', "expect(url).toBe('https://p.example/api/2.0/people')"],
  ['an import', 'a.ts', "import { a } from './files/rooms'\nconst b = require('../files/fileops/move')"],
  ['a regular expression', 'a.ts', 'const isApi = /api\\/2.0\\/people["\'`]/.test(url)'],
  ['another version', 'a.ts', "fetch('/api/2.01/people')\nfetch('/api/1.0/people')\nfetch('/my-api/2.0/people')"],
  ['a path of two unknown parts', 'a.ts', 'fetch(`${host}/${area}/@self`)\nfetch(`https://${host}`)'],
  ['a page of its own', 'a.tsx', "navigate('/settings/profile')\nconst route = '/files/list'"],
]

describe('what sends nothing', () => {
  test.each(silent)('is not taken for a request: %s', (_, path, code) => {
    expect(requestsIn(path, code)).toEqual([])
  })
})

/** Code that may send a request, of which something is not known. */
const unread: readonly (readonly [what: string, path: string, code: string, why: string])[] = [
  [
    'a method that is a variable',
    'a.ts',
    'const send = () => fetch(`${p}/api/2.0/people/${id}`, { method })',
    'the method of /api/2.0/people/{id} is not known',
  ],
  [
    'a method that is chosen elsewhere',
    'a.py',
    "requests.request(verb, HOST + '/api/2.0/people')",
    'the method of /api/2.0/people is not known',
  ],
  [
    'options that another function makes',
    'a.ts',
    'fetch(`/api/2.0/people/${id}`, withToken(body))',
    'the method of /api/2.0/people/{id} is not known',
  ],
  [
    'a method of curl that is set in a block',
    'a.php',
    '<?php\n$ch = curl_init("$host/api/2.0/people/$id");\nif ($save) { curl_setopt($ch, CURLOPT_CUSTOMREQUEST, \'PUT\'); }',
    'the method of /api/2.0/people/{id} is not known',
  ],
  [
    'a context that another function makes',
    'a.php',
    '<?php\nfile_get_contents("$host/api/2.0/people/$id", false, $this->context());',
    'the method of /api/2.0/people/{id} is not known',
  ],
  [
    'a method whose variable has any name',
    'a.py',
    "requests.request(self.kind, f'{host}/api/2.0/people/{id}')",
    'the method of /api/2.0/people/{id} is not known',
  ],
  [
    'a method that a call gives',
    'a.js',
    'client.request(pick(), `${host}/api/2.0/people/${id}`)',
    'the method of /api/2.0/people/{id} is not known',
  ],
  [
    'options of any name',
    'a.ts',
    "const given = build('PUT')\nfetch(`/api/2.0/people/${id}`, given)",
    'the method of /api/2.0/people/{id} is not known',
  ],
  [
    'options that are a member',
    'a.php',
    '<?php\nwp_remote_request("$host/api/2.0/people/$id", $this->given);',
    'the method of /api/2.0/people/{id} is not known',
  ],
  [
    'a method that names the function',
    'a.ts',
    "axios[method]('/api/2.0/people')",
    'the method of /api/2.0/people is not known',
  ],
  [
    'options that are not known',
    'a.ts',
    "export const save = (options) => fetch('/api/2.0/people', { ...options })",
    'the method of /api/2.0/people is not known',
  ],
  [
    'a function that is not in the code',
    'a.ts',
    "callPortal('/api/2.0/people')",
    'the method of /api/2.0/people is not known',
  ],
  [
    'a constant that nothing uses',
    'a.ts',
    "export const PEOPLE = '/api/2.0/people'",
    'the method of /api/2.0/people is not known',
  ],
  [
    'a server of others, which has such paths too',
    'a.ts',
    "fetch('https://upload.box.com/api/2.0/files/content', { method: 'POST' })",
    'the URL names a server, and DocSpace has no such route: is it a portal’s?',
  ],
  [
    'a first part that is not known',
    'a.ts',
    'fetch(`${portal}/api/2.0/${area}/list`)',
    'the first part of the path is not known',
  ],
  [
    'a first part that is a parameter in the text',
    'a.ts',
    "fetch('/api/2.0/:area/list')",
    'the first part of the path is not known',
  ],
  [
    'a first part that no caller says',
    'a.ts',
    "export const call = (path) => fetch('/api/2.0/' + path)",
    'the first part of the path is not known',
  ],
  [
    'a path whose base is not known',
    'a.ts',
    'client.get(`/files/rooms/${id}`)',
    '/files/rooms/{id} looks like a request, but the code does not show that it goes to `/api/2.0`',
  ],
  [
    'a path behind an unknown base',
    'a.py',
    "requests.put(f'{base}/files/fileops/move')",
    '/files/fileops/move looks like a request, but the code does not show that it goes to `/api/2.0`',
  ],
  ...[
    '`${host}${process.env.API_PATH}/people/@self`',
    '`${host}/${api}/people/@self`',
    '`https://${host}:${port}/people/@self`',
    "host + api + '/people/@self'",
  ].map((url): [string, string, string, string] => [
    `a path behind an unknown base of several parts, ${url}`,
    'a.ts',
    `fetch(${url})`,
    '/people/@self looks like a request, but the code does not show that it goes to `/api/2.0`',
  ]),
  [
    'a path behind an unknown base of several parts, in Python',
    'a.py',
    'requests.get(f"{aud}{os.getenv(\'API_BASE_PATH\')}/people/@self")',
    '/people/@self looks like a request, but the code does not show that it goes to `/api/2.0`',
  ],
  [
    'a template that never ends',
    'a.ts',
    "const a = `x\nfetch('/api/2.0/people')",
    'a text or comment that begins here never ends',
  ],
  [
    'code that is nested too deep',
    'a.js',
    `${'('.repeat(500)}fetch('/api/2.0/people')${')'.repeat(500)}`,
    'the code is nested too deep to be read',
  ],
  ['a file that is too large', 'a.ts', `/* ${'x'.repeat(1_048_576)} */`, 'the file is larger than 1 MiB'],
]

describe('what is not known', () => {
  test.each(unread)('is said, not guessed: %s', (_, path, code, why) => {
    expect(requestsIn(path, code)).toEqual([`unread: ${why}`])
  })

  test('is no matter where all methods of the route need the same', () => {
    expect(requestsIn('a.ts', 'fetch(`/api/2.0/files/fileops/move`, { method })')).toEqual([
      'unread: the method of /api/2.0/files/fileops/move is not known',
    ])
    expect(requestsIn('a.ts', 'fetch(`/api/2.0/files/rooms/${id}/pin`, { method })')).toEqual([
      'PUT /api/2.0/files/rooms/{id}/pin',
    ])
  })

  test('is read where the names of bases are given', () => {
    const code = 'client.get(this.apiUrl + `/files/rooms/${id}`)'
    expect(requestsIn('a.ts', code, ['this.apiUrl'])).toEqual(['GET /api/2.0/files/rooms/{id}'])
    expect(requestsIn('a.php', '<?php $c->get($this->apiUrl . "/people");', ['$this->apiUrl'])).toEqual([
      'GET /api/2.0/people',
    ])
    expect(requestsIn('a.py', "requests.post(BASE_URL + '/group')", ['BASE_URL'])).toEqual(['POST /api/2.0/group'])
  })

  test('is read where paths are said to be relative', () => {
    const code = "client.get('/files/@my')\nclient.post('people')\nclient.get('/other')\nconst title = 'files'"
    expect(requestsIn('a.ts', code, ['relative'])).toEqual(['GET /api/2.0/files/@my', 'POST /api/2.0/people'])
  })
})

describe('names that several things bear', () => {
  test('are told apart by function', () => {
    const code =
      "function a() { const url = '/api/2.0/people'\n return http.get(url) }\nfunction b() { const url = '/other'\n return http.post(url) }"
    expect(requestsIn('a.ts', code)).toEqual(['GET /api/2.0/people'])
  })

  test('are told apart by block', () => {
    const code =
      "switch (x) { case 1: { let id = '@my'\n break }\n case 2: { let id\n if (y) id = make()\n return api.get(`/api/2.0/files/folder/${id}`) } }"
    expect(requestsIn('a.ts', code)).toEqual(['GET /api/2.0/files/folder/{id}'])
  })

  test('are told apart by import', () => {
    const files = {
      'src/one/constants.ts': "export const PATH = '/api/2.0/people'",
      'src/two/paths.ts': "export const PATH = '/own/things'",
      'src/a.ts': "import { PATH } from './one/constants.ts'\nhttp.get(PATH)",
      'src/b.ts': "import { PATH } from './two/paths.ts'\nhttp.post(PATH)",
    }
    expect(said(read(files))).toEqual(['GET /api/2.0/people'])
  })

  test('count twice where a constant has two values', () => {
    const code = "const PATH = test ? '/api/2.0/people' : '/api/2.0/group'\nhttp.post(PATH)"
    expect(requestsIn('a.ts', code)).toEqual(['POST /api/2.0/group', 'POST /api/2.0/people'])
  })
})

test.each([
  ['has the route', 'https://p.example/api/2.0/people/@self', 'GET /api/2.0/people/@self'],
  ['is by its name, whatever the route', 'https://my.onlyoffice.com/api/2.0/new/things', 'GET /api/2.0/new/things'],
])('an address that names its server is a request where a portal %s', (_, url, request) => {
  expect(requestsIn('a.ts', `fetch('${url}')`)).toEqual([request])
})

test('an address that is put together of very many parts is not lost', () => {
  const parts = Array.from({ length: 80 }, (_, index) => `part${index}() + '/'`).join(' + ')
  expect(requestsIn('a.ts', `client.put(${parts} + 'api/2.0/people/' + id)`)).toEqual(['PUT /api/2.0/people/{id}'])
})
