import { describe, expect, test } from '@jest/globals'
import { recorded } from './recording.ts'

const schema = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json'

/** A collection with an item on each line from the second on. */
function collection(items: readonly unknown[], variables: Readonly<Record<string, unknown>> = {}): string {
  const lines = items.map((item) => JSON.stringify(item))
  const variable = Object.entries(variables).map(([key, value]) => ({ key, value }))
  return `{"info":{"name":"x","schema":"${schema}"},"item":[\n${lines.join(',\n')}\n],"variable":${JSON.stringify(variable)}}`
}

function read(items: readonly unknown[], variables?: Record<string, unknown>, base: readonly string[] = []) {
  return recorded('docs/api.postman_collection.json', collection(items, variables), { base })
}

/** A request to an address. */
function to(url: unknown, method = 'GET'): unknown {
  return { name: 'DELETE /api/2.0/wrong', request: { method, header: [], url } }
}

describe('a collection', () => {
  test.each<readonly [what: string, item: unknown, request: string]>([
    ['an address that is a text', to('https://p.example/api/2.0/people/@self'), 'GET /api/2.0/people/@self'],
    ['an address with blanks around it', to(' https://p.example/api/2.0/people/@self\n'), 'GET /api/2.0/people/@self'],
    ['a request that is a text', { request: '{{host}}/api/2.0/people' }, 'GET /api/2.0/people'],
    ['an object', to({ raw: '{{host}}/api/2.0/group?x={{y}}', host: ['{{host}}'] }, 'POST'), 'POST /api/2.0/group'],
    [
      'an object without its text',
      to({ host: ['p', 'example'], path: ['api', '2.0', { type: 'string', value: 'group' }] }),
      'GET /api/2.0/group',
    ],
    ['an object of texts', to({ raw: '', host: '{{host}}', path: 'api/2.0/group' }), 'GET /api/2.0/group'],
    ['no method', { request: { url: '{{host}}/api/2.0/people' } }, 'GET /api/2.0/people'],
    ['an empty method', to('{{host}}/api/2.0/people', ''), 'GET /api/2.0/people'],
    ['a method in small letters', to('{{host}}/api/2.0/people', 'post'), 'POST /api/2.0/people'],
    ['a path variable', to('{{host}}/api/2.0/files/rooms/:roomId/pin', 'PUT'), 'PUT /api/2.0/files/rooms/{roomId}/pin'],
    ['a variable', to('{{host}}/api/2.0/files/rooms/{{roomId}}'), 'GET /api/2.0/files/rooms/{roomId}'],
    ['a dynamic variable', to('{{host}}/api/2.0/files/rooms/{{$randomInt}}'), 'GET /api/2.0/files/rooms/{randomInt}'],
    ['a value', to('{{host}}/api/2.0/files/rooms/123'), 'GET /api/2.0/files/rooms/{id}'],
    ['letters that are encoded later', to('{{host}}/api/2.0/people/Jörg "x"'), 'GET /api/2.0/people/{userid}'],
    ['a variable without a slash behind it', to('{{host}}api/2.0/group'), 'GET /api/2.0/group'],
    ['a path that no route has', to('{{host}}/api/2.0/files/newest/list'), 'GET /api/2.0/files/newest/list'],
  ])('has a request in %s', (_, item, request) => {
    expect(read([item])).toEqual([`2 ${request}`])
  })

  test.each<readonly [what: string, url: string, variables: Record<string, unknown>, request: string]>([
    ['with the API', '{{baseUrl}}/people', { baseUrl: 'https://p.example/api/2.0' }, 'GET /api/2.0/people'],
    ['with a slash at its end', '{{baseUrl}}/people', { baseUrl: 'https://p.example/api/2.0/' }, 'GET /api/2.0/people'],
    [
      'with a path',
      '{{rooms}}/12',
      { rooms: 'https://p.example/api/2.0/files/rooms' },
      'GET /api/2.0/files/rooms/{id}',
    ],
    ['without a host', '{{host}}/{{api}}/people', { host: 'https://p.example', api: 'api/2.0' }, 'GET /api/2.0/people'],
    ['for a part', '{{h}}/api/2.0/{{area}}/@self', { area: 'people' }, 'GET /api/2.0/people/@self'],
    [
      'for another',
      '{{base}}/people',
      { base: '{{host}}/{{api}}', host: 'https://p.example', api: 'api/2.0' },
      'GET /api/2.0/people',
    ],
    ['that is empty', '{{host}}/api/2.0/people', { host: '' }, 'GET /api/2.0/people'],
    ['that is no text', '{{host}}/api/2.0/people', { host: 17 }, 'GET /api/2.0/people'],
    ['for itself', '{{a}}/api/2.0/people', { a: '{{a}}' }, 'GET /api/2.0/people'],
  ])('knows a variable %s', (_, url, variables, request) => {
    expect(read([to(url)], variables)).toEqual([`2 ${request}`])
  })

  test('knows the variables of folders', () => {
    const folder = { item: [to('{{b}}/group')], variable: [{ key: 'b', value: 'https://p.example/api/2.0' }] }
    expect(read([folder])).toEqual(['2 GET /api/2.0/group'])
  })

  test.each([
    [['baseUrl'], '{{baseUrl}}/people', 'GET /api/2.0/people'],
    [['{{baseUrl}}'], '{{baseUrl}}/people', 'GET /api/2.0/people'],
    [['relative'], '{{baseUrl}}/people', 'GET /api/2.0/people'],
    [
      [],
      '{{baseUrl}}/files/rooms/1',
      'unread: /files/rooms/1 looks like a request, but the collection does not show that it goes to `/api/2.0`',
    ],
  ])('knows the bases %j', (base, url, said) => {
    expect(read([to(url)], {}, base)).toEqual([`2 ${said}`])
  })

  test('ends where variables name each other many times', () => {
    const variables = { a: '{{b}}'.repeat(200), b: '{{a}}'.repeat(200) }
    expect(read([to('{{a}}/api/2.0/people')], variables)).toEqual(['2 GET /api/2.0/people'])
  })

  test('has folders in folders', () => {
    let item: unknown = to('{{h}}/api/2.0/group')
    for (let depth = 0; depth < 100; depth += 1) item = { name: 'folder', item: [{ name: 'note' }, item] }
    expect(read([item, to('{{h}}/api/2.0/people')])).toEqual(['2 GET /api/2.0/group', '3 GET /api/2.0/people'])
  })

  test('tells each request once, with the line of its address', () => {
    const text = `{
  "item": [
    {
      "name": "x",
      "request": {
        "url": {
          "host": ["{{h}}"],
          "path": ["api", "2.0", "group"],
          "raw": "{{h}}/api/2.0/group"
        },
        "method": "POST"
      },
      "response": [{ "originalRequest": { "method": "DELETE", "url": "{{h}}/api/2.0/group/1" } }]
    },
    { "request": { "method": "POST", "url": "{{h}}/api/2.0/group" } }
  ],
  "info": { "schema": "${schema}" }
}`
    expect(recorded('a.postman_collection.json', text)).toEqual(['9 POST /api/2.0/group'])
    const wrapped = `{"collection":\n${text}}`
    expect(recorded('a.postman_collection.json', wrapped)).toEqual(['10 POST /api/2.0/group'])
  })

  test.each<readonly [what: string, item: unknown]>([
    ['an address of another server', to('https://other.example/v1/people', 'POST')],
    ['an address that is only a variable', to('{{webhook}}')],
    ['an address of the documentation', to('https://api.onlyoffice.com/docspace/api/2.0/people')],
    ['a description', { request: { url: 'https://a.example', description: 'GET {{h}}/api/2.0/people' } }],
    ['what a browser asks before', to('{{h}}/api/2.0/people', 'OPTIONS')],
    [
      'a script that looks at a response',
      { event: [{ script: { exec: ["pm.expect(url).to.eql('/api/2.0/people')"] } }] },
    ],
    ['a folder', { name: '/api/2.0/people', item: [] }],
    ['no address', { request: { method: 'GET' } }],
  ])('has no request in %s', (_, item) => {
    expect(read([item])).toEqual([])
  })

  test.each<readonly [what: string, item: unknown, why: string]>([
    [
      'a method that is a variable',
      to('{{h}}/api/2.0/people', '{{method}}'),
      'the method of /api/2.0/people is not known',
    ],
    ['a method that the API has not', to('{{h}}/api/2.0/people', 'LOCK'), 'the API has no such method'],
    ['a first part that is a variable', to('{{h}}/api/2.0/{{area}}/list'), 'the first part of the path is not known'],
  ])('says what is not known: %s', (_, item, why) => {
    expect(read([item])).toEqual([`2 unread: ${why}`])
  })

  test('has requests in its scripts', () => {
    const exec = [
      "const host = pm.variables.get('host')",
      "pm.sendRequest(host + '/api/2.0/people/@self', (error, response) => {",
      "  pm.sendRequest({ url: `${host}/api/2.0/files/rooms/${pm.variables.get('room')}`, method: 'DELETE' })",
      '  pm.sendRequest(`${host}/api/2.0/${area}`)',
      '})',
    ]
    const text = JSON.stringify(
      { info: { schema }, item: [], event: [{ listen: 'prerequest', script: { exec } }] },
      null,
      1,
    )
    expect(recorded('a.postman_collection.json', text)).toEqual([
      '12 GET /api/2.0/people/@self',
      '13 DELETE /api/2.0/files/rooms/{id}',
      '14 unread: the first part of the path is not known',
    ])
    const whole = { item: [{ event: [{ script: { exec: exec.join('\n') } }], request: 'https://a.example' }] }
    expect(recorded('a.postman_collection.json', JSON.stringify({ info: { schema }, ...whole }))).toHaveLength(3)
  })

  describe.each<readonly [how: string, variables: Record<string, unknown>, base: string[]]>([
    ['that the collection gives', { baseUrl: 'https://p.example/api/2.0' }, []],
    ['of two parts', { baseUrl: '{{host}}/{{api}}', host: 'https://p.example', api: 'api/2.0' }, []],
    ['that the input names', {}, ['baseUrl']],
  ])('reads in scripts a base %s', (_, variables, base) => {
    test.each([
      ["pm.sendRequest(pm.variables.get('baseUrl') + '/people/@self')", 'GET /api/2.0/people/@self'],
      ['pm.sendRequest(pm.collectionVariables.get("baseUrl") + "/people/@self")', 'GET /api/2.0/people/@self'],
      ["pm.sendRequest(`${pm.environment.get('baseUrl')}/people/@self`)", 'GET /api/2.0/people/@self'],
      ["const b = pm.globals.get('baseUrl'); pm.sendRequest(b + '/people/@self')", 'GET /api/2.0/people/@self'],
      ["pm.sendRequest(pm.variables.replaceIn('{{baseUrl}}/people/@self'))", 'GET /api/2.0/people/@self'],
      ["pm.sendRequest(postman.getEnvironmentVariable('baseUrl') + '/people/@self')", 'GET /api/2.0/people/@self'],
      [
        "pm.sendRequest({ url: pm.variables.get('baseUrl') + '/files/rooms/' + pm.variables.get('room'), method: 'DELETE' })",
        'DELETE /api/2.0/files/rooms/{id}',
      ],
    ])('%s', (code, request) => {
      expect(read([{ event: [{ script: { exec: [code] } }], request: 'https://a.example' }], variables, base)).toEqual([
        `2 ${request}`,
      ])
    })
  })

  test('names in scripts what has no known base, and tells no value there', () => {
    const exec = ["pm.sendRequest(pm.variables.get('other') + '/people/@self')"]
    const item = { event: [{ script: { exec } }], request: 'https://a.example' }
    expect(read([item], { other: 'https://hidden.example/v1', baseUrl: 'https://p.example/api/2.0' })).toEqual([
      '2 unread: /people/@self looks like a request, but the code does not show that it goes to `/api/2.0`',
    ])
  })

  test('does not put together what many long variables in scripts say', () => {
    const exec = [`pm.sendRequest(${"pm.variables.get('long') + ".repeat(20_000)} '/people/@self')`]
    const item = { event: [{ script: { exec } }], request: 'https://a.example' }
    expect(read([item], { long: `https://p.example/api/2.0/${'files/'.repeat(50_000)}` })).toEqual([
      '2 unread: /people/@self looks like a request, but the code does not show that it goes to `/api/2.0`',
    ])
  })

  test('tells no value of a variable', () => {
    const variables = {
      key: 'hidden-key',
      host: 'https://hidden-host.example',
      deep: 'https://hidden/api/2.0/{{key}}/x',
    }
    const said = read([to('{{host}}/api/2.0/files/{{key}}/{{host}}'), to('{{deep}}/a/b')], variables)
    expect(JSON.stringify(said)).not.toContain('hidden')
  })

  test.each([
    ['of version 2.0', collection([]).replace('v2.1.0', 'v2.0.0')],
    ['of version 1', '{"id":"1","name":"x","order":[],"requests":[{"url":"https://p.example/api/2.0/people"}]}'],
    ['without a version', '{"item":[]}'],
    ['without items', `{"info":{"schema":"${schema}"}}`],
    ['that ends too early', collection([to('{{h}}/api/2.0/people')]).slice(0, -1)],
    ['that is no JSON', 'openapi: 3.0.0'],
    ['of endless folders', `{"info":{"schema":"${schema}"},"item":[${'{"item":['.repeat(50_000)}`],
  ])('%s cannot be read', (_, text) => {
    expect(recorded('a.postman_collection.json', text)).toMatch(
      / it is not a complete Postman collection of version 2\.1\. Export it/,
    )
  })
})

describe('a name', () => {
  test.each(['postman_collection.json', 'a.json', 'a.postman_environment.json', 'a.har.json', '.har'])(
    'that is no collection’s: %s',
    (path) => {
      expect(recorded(path, '{}')).toBe('another kind')
    },
  )
})
