import { describe, expect, test } from '@jest/globals'
import { requestsIn } from './reading.ts'

const forms: readonly (readonly [form: string, code: string, ...requests: string[]])[] = [
  [
    'a method that is called as a word of the language',
    'class Portal:\n    def match(self, path):\n        return requests.put(HOST + "/api/2.0" + path)\n    def change(self):\n        self.match("/people/1")',
    'PUT /api/2.0/people/1',
  ],
  [
    'a base that is set with others',
    'class Portal:\n    def __init__(self, host, token):\n        self.base, self.token = f"{host}/api/2.0", token\n    def all(self):\n        return requests.get(self.base + "/files/tags")',
    'GET /api/2.0/files/tags',
  ],
  [
    'a method and a path that are set together',
    'def all():\n    method, path = "PUT", "/people/1"\n    return requests.request(method, HOST + "/api/2.0" + path)',
    'PUT /api/2.0/people/1',
  ],
  [
    'a library, beside a function of the code that is called as one of it',
    'def get(path):\n  return requests.post(f"{base}/api/2.0/{path}")\nget("files/tags")\nrequests.get(base + "/api/2.0/people")',
    'POST /api/2.0/files/tags',
    'GET /api/2.0/people',
  ],
  [
    'a method that a lambda gives',
    'req = urllib.request.Request("https://p.example/api/2.0/files/tags", data=b)\nreq.get_method = lambda: "PUT"\nurllib.request.urlopen(req)',
    'PUT /api/2.0/files/tags',
  ],
  [
    'a base that is read by a property',
    "class Portal:\n    @property\n    def base(self):\n        return f'{self.host}/api/2.0'\n\n    def save(self, id):\n        requests.put(f'{self.base}/people/{id}')",
    'PUT /api/2.0/people/{id}',
  ],
  [
    'functions on one line',
    "class Portal:\n    def load(self, path): return requests.get(self.base + path)  # any\n    def all(self): return self.load('/people')\n    base = f'{HOST}/api/2.0'\n\nclass Other:\n    def load(self, key): return self.kept[key]",
    'GET /api/2.0/people',
  ],
  [
    'a function that is given the method under any name',
    "def send(m, path):\n    return requests.request(m, HOST + '/api/2.0/' + path)\nsend('PUT', f'people/{id}')",
    'PUT /api/2.0/people/{id}',
  ],
  [
    'a body that is made where it is sent',
    "urlopen(f'{host}/api/2.0/files/rooms', json.dumps(room).encode())",
    'POST /api/2.0/files/rooms',
  ],
  ['a literal', "requests.get('https://p.example/api/2.0/people/@self', headers=headers)", 'GET /api/2.0/people/@self'],
  [
    'an f-string',
    "requests.put(f'{HOST}/api/2.0/files/rooms/{room_id}/archive', json=body)",
    'PUT /api/2.0/files/rooms/{room_id}/archive',
  ],
  [
    'an f-string with quotes and formats in it',
    `requests.get(f"{os.environ.get('PORTAL')}/api/2.0/group/{group['id']!r:>10}")`,
    'GET /api/2.0/group/{id}',
  ],
  [
    'a URL in a variable',
    "def load(self, id):\n    url = f'{self.host}/api/2.0/files/file/{id}'\n    response = self.session.delete(url, timeout=30)\n    return response.json()",
    'DELETE /api/2.0/files/file/{id}',
  ],
  ['a method and a URL', "requests.request('POST', HOST + '/api/2.0/group', json=body)", 'POST /api/2.0/group'],
  ['a method by name', "client.request(url=f'{HOST}/api/2.0/people', method='POST')", 'POST /api/2.0/people'],
  ['percent signs', "requests.get('%s/api/2.0/files/%d' % (HOST, folder_id))", 'GET /api/2.0/files/{folder_id}'],
  [
    'format',
    "requests.delete('{}/api/2.0/group/{group}'.format(HOST, group=group_id))",
    'DELETE /api/2.0/group/{group_id}',
  ],
  [
    'texts beside each other',
    "requests.post(\n    f'{HOST}'\n    '/api/2.0/files/'\n    f'{folder_id}/upload',\n    files=files,\n)",
    'POST /api/2.0/files/{folder_id}/upload',
  ],
  [
    'urljoin',
    "url = urljoin(data['base_url'], 'api/2.0/files/fileops')\nrequests.get(url, headers=headers)",
    'GET /api/2.0/files/fileops',
  ],
  [
    'a base constant',
    "API = HOST + '/api/2.0'\n\ndef rooms():\n    return requests.get(f'{API}/files/rooms')",
    'GET /api/2.0/files/rooms',
  ],
  [
    'a base with a default from the environment',
    "API = os.getenv('API_URL', 'https://p.example/api/2.0')\nrequests.post(API + '/people/invite')",
    'POST /api/2.0/people/invite',
  ],
  [
    'a base of the object',
    "class Client:\n    def __init__(self, host):\n        self.base = f'{host}/api/2.0'\n\n    def me(self):\n        return self.session.get(f'{self.base}/people/@self')",
    'GET /api/2.0/people/@self',
  ],
  [
    'a method of the object that takes the path',
    "class Client:\n    def _call(self, path, method='GET', **kwargs):\n        return requests.request(method, f'{self.host}/api/2.0/{path}', **kwargs)\n\n    def rooms(self):\n        return self._call('files/rooms')\n\n    def add(self, body):\n        return self._call('group', method='POST', json=body)",
    'GET /api/2.0/files/rooms',
    'POST /api/2.0/group',
  ],
  [
    'a client with a base',
    "async with httpx.AsyncClient(base_url=f'{HOST}/api/2.0') as client:\n    await client.put('/files/fileops/move', json=body)",
    'PUT /api/2.0/files/fileops/move',
  ],
  [
    'urllib with a method',
    "req = urllib.request.Request(f'{HOST}/api/2.0/people', data=body, method='PUT')\nurllib.request.urlopen(req)",
    'PUT /api/2.0/people',
  ],
  [
    'urllib without a method',
    "req = Request(f'{HOST}/api/2.0/people/@self')\nwith urlopen(req) as answer:\n    pass",
    'GET /api/2.0/people/@self',
  ],
  ['urllib with a body', "urlopen(Request(HOST + '/api/2.0/group', data=body))", 'POST /api/2.0/group'],
  [
    'branches',
    "if deep:\n    path = 'api/2.0/files/@root'\nelse:\n    path = 'api/2.0/files/@my'\nclient.get(path)",
    'GET /api/2.0/files/@my',
    'GET /api/2.0/files/@root',
  ],
  [
    'a loop',
    "for path in ('api/2.0/people', 'api/2.0/group'):\n    client.get(path)",
    'GET /api/2.0/group',
    'GET /api/2.0/people',
  ],
  [
    'a choice',
    "client.get('/api/2.0/people' if all else '/api/2.0/people/@self')",
    'GET /api/2.0/people',
    'GET /api/2.0/people/@self',
  ],
  [
    'added text',
    "url = HOST + '/api/2.0/files/rooms'\nif room:\n    url += f'/{room}'\nrequests.get(url)",
    'GET /api/2.0/files/rooms',
    'GET /api/2.0/files/rooms/{room}',
  ],
  [
    'a dictionary of a request',
    "steps = [{'method': 'PUT', 'url': '/api/2.0/files/fileops/copy'}]",
    'PUT /api/2.0/files/fileops/copy',
  ],
]

describe('what Python sends', () => {
  test.each(forms)('is found in %s', (_, code, ...requests) => {
    expect(requestsIn('api.py', code)).toEqual(requests)
  })
})

describe('a call with which the head of a block of Python ends', () => {
  const wrapper = 'def load(path):\n    return requests.get(f"{HOST}/api/2.0/{path}").json()\n'

  test.each([
    ['for', 'for user in load("people"):\n    show(user)'],
    ['async for', 'async def all():\n    async for user in client.load("people"):\n        show(user)'],
    ['if', 'if load("people"):\n    show(1)'],
    ['elif', 'if old:\n    pass\nelif not load("people"):\n    show(1)'],
    ['while', 'while load("people"):\n    show(1)'],
    ['match', 'match load("people"):\n    case Found(user):\n        show(user)'],
    ['with', 'with load("people"):\n    show(1)'],
    ['if, before a block on its line', 'if load("people"): show(1)'],
  ])('is read: %s', (_, code) => {
    expect(requestsIn('api.py', wrapper + code)).toEqual(['GET /api/2.0/people'])
  })

  test.each([
    ['brackets behind the word', 'if (all):\n    requests.get(f"{HOST}/api/2.0/people")'],
    ['a loop over a call', 'for user in requests.get(HOST + "/api/2.0/people").json():\n    show(user)'],
    ['an exception', 'try:\n    requests.get(f"{HOST}/api/2.0/people")\nexcept (KeyError, TypeError):\n    show(1)'],
  ])('is told from %s', (_, code) => {
    expect(requestsIn('api.py', code)).toEqual(['GET /api/2.0/people'])
  })
})
