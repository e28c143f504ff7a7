import { describe, expect, test } from '@jest/globals'
import { read, said } from './reading.ts'

describe('files that know each other', () => {
  test('share constants, and the line of the call counts', () => {
    const files = {
      'src/paths.ts': "export const API = '/api/2.0'\nexport const PEOPLE = `${API}/people`",
      'src/list.ts': "import { PEOPLE } from './paths.ts'\n\nexport const list = () => http.get(PEOPLE)",
      'src/add.ts': "import { PEOPLE } from './paths.ts'\nexport const add = (body) => http.post(PEOPLE, body)",
    }
    expect(read(files).requests).toEqual([
      { method: 'POST', path: '/api/2.0/people', file: 'src/add.ts', line: 2 },
      { method: 'GET', path: '/api/2.0/people', file: 'src/list.ts', line: 3 },
    ])
  })

  test('share members of objects', () => {
    const files = {
      'common/constants.mjs': "const VERSION = '/api/2.0'\nexport default { BASE_URL: `https://p.example${VERSION}` }",
      'app.mjs': "import constants from './common/constants.mjs'\nfetch(`${constants.BASE_URL}/files/@my`)",
    }
    expect(said(read(files))).toEqual(['GET /api/2.0/files/@my'])
  })

  test('share functions that send, through several files', () => {
    const files = {
      'src/client.ts':
        'export class Client { request(method: string, path: string, body?: unknown) { return fetch(`${this.host}/api/2.0${path}`, { method, body }) } }',
      'src/base.ts': "export class Service { read(path: string) { return this.client.request('GET', path) } }",
      'src/rooms.ts':
        "export class Rooms extends Service { all() { return this.read('/files/rooms') } drop(id: string) { return this.client.request('DELETE', `/files/rooms/${id}`) } }",
    }
    expect(said(read(files))).toEqual(['GET /api/2.0/files/rooms', 'DELETE /api/2.0/files/rooms/{id}'])
  })

  test('share functions that are given an object, and hand it on', () => {
    const files = {
      'app.mjs':
        "export default { methods: {\n  send({ path, ...rest }) { return axios({ url: `${this.host}/api/2.0${path}`, ...rest }) },\n  post(args = {}) { return this.send({ method: 'POST', ...args }) },\n} }",
      'create.mjs':
        "import app from './app.mjs'\nexport const create = (args) => app.post({ path: '/files/rooms', ...args })",
    }
    expect(said(read(files))).toEqual(['POST /api/2.0/files/rooms'])
  })

  test('share clients that have a base', () => {
    const files = {
      'http.py': "docspace = httpx.Client(base_url=HOST + '/api/2.0')",
      'rooms.py': "from http import docspace\n\ndef rooms():\n    return docspace.get('/files/rooms')",
    }
    expect(said(read(files))).toEqual(['GET /api/2.0/files/rooms'])
  })

  test('of different languages are read together', () => {
    const files = {
      'a.ts': "fetch('/api/2.0/people')",
      'b.py': "requests.post('/api/2.0/group')",
      'c.php': "<?php $c->put('/api/2.0/people/1');",
    }
    expect(said(read(files))).toEqual(['GET /api/2.0/people', 'POST /api/2.0/group', 'PUT /api/2.0/people/1'])
  })

  test('of other kinds are skipped', () => {
    expect(read({ 'a.rb': "get '/api/2.0/people'", 'README.md': 'GET /api/2.0/people' })).toEqual({
      requests: [],
      unread: [],
      ignored: [],
      skipped: ['a.rb', 'README.md'],
    })
  })

  test('in any order say the same', () => {
    const files = {
      'a.ts': "import { P } from './p.ts'\nhttp.get(P)",
      'p.ts': "export const P = '/api/2.0/people'",
      'z.ts': "http.put('/api/2.0/people/' + id)",
    }
    const reversed = Object.fromEntries(Object.entries(files).reverse())
    expect(read(reversed)).toEqual(read(files))
  })
})

describe('variables of the environment', () => {
  const env =
    "# portal\nPORTAL='https://secret-name.example'\nAPI_BASE_PATH='/api/2.0' # base\nexport API_URL=https://secret-name.example/api/2.0\nAPI_KEY=sk-secret\nROOMS=/files/rooms\nDEEP=/api/2.0/secret-name/x\nROOM=https://secret-name.example/api/2.0/files/rooms/secret-name\nLIST=/api/2.0/files/rooms?key=secret\n"

  test.each([
    ['a.ts', 'fetch(`${process.env.API_BASE_PATH}/people/@self`)', 'GET /api/2.0/people/@self'],
    ['a.ts', "fetch(import.meta.env.API_URL + process.env['ROOMS'])", 'GET /api/2.0/files/rooms'],
    ['a.py', "requests.get(f\"{os.getenv('PORTAL')}{os.environ['API_BASE_PATH']}/group\")", 'GET /api/2.0/group'],
    ['a.py', "requests.delete(os.environ.get('API_URL') + '/files/file/' + id)", 'DELETE /api/2.0/files/file/{id}'],
    ['a.php', "<?php $c->get(getenv('API_URL') . '/people');", 'GET /api/2.0/people'],
    ['a.ts', 'fetch(process.env.ROOM)', 'GET /api/2.0/files/rooms/{ROOM}'],
    ['a.ts', "fetch(process.env.ROOM + '/share', { method: 'PUT' })", 'PUT /api/2.0/files/rooms/{ROOM}/share'],
    ['a.ts', 'fetch(process.env.LIST)', 'GET /api/2.0/files/rooms'],
    ['a.ts', 'fetch(process.env.DEEP)', 'unread: the first part of the path is not known'],
    ['a.php', "<?php $c->post($_ENV['API_URL'] . '/group');", 'POST /api/2.0/group'],
  ])('are put in: %s %s', (path, code, request) => {
    expect(said(read({ '.env': env, [path]: code }))).toEqual([request])
  })

  test('tell nothing of their own', () => {
    const code = 'fetch(`/api/2.0/files/${process.env.API_KEY}/${process.env.PORTAL}`)\nfetch(process.env.DEEP)'
    expect(JSON.stringify(read({ '.env.local': env, 'a.ts': code }))).not.toMatch(/secret/)
  })
})
