import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type PortalAddress, parsePortalAddress } from '../../src/inputs/portal-address.ts'
import { parseRequest, parseRequestList } from '../../src/inputs/requirements.ts'
import { messageOf } from './message-of.ts'

const portal = parsePortalAddress('https://portal.example', false)
const labels = (text: string, address: PortalAddress | undefined = portal) =>
  parseRequestList(text, address).values.map(({ request: { method, path } }) => `${method} ${path}`)

describe('a request in the forms in which people paste it', () => {
  it.each<[form: string, text: string, read: string]>([
    ['whole', 'GET /api/2.0/files/@my', 'GET /api/2.0/files/@my'],
    ['without the slash', 'GET api/2.0/files/@my', 'GET /api/2.0/files/@my'],
    ['without /api/2.0', 'GET /files/@my', 'GET /api/2.0/files/@my'],
    ['without either', 'GET files/@my', 'GET /api/2.0/files/@my'],
    ['with a slash at the end', 'GET /api/2.0/files/@my/', 'GET /api/2.0/files/@my'],
    ['as full URL', 'GET https://portal.example/api/2.0/files/@my', 'GET /api/2.0/files/@my'],
    ['as full URL in another letter case', 'GET HTTPS://Portal.Example/api/2.0/files', 'GET /api/2.0/files'],
    ['as full URL with the usual port', 'GET https://portal.example:443/api/2.0/files', 'GET /api/2.0/files'],
    ['as full URL with http', 'GET http://portal.example/api/2.0/files', 'GET /api/2.0/files'],
    ['below a variable that ends with a slash', 'GET {{baseUrl}}api/2.0/files', 'GET /api/2.0/files'],
    ['with a query', 'GET /api/2.0/files/@my?count=1&filter=a/b', 'GET /api/2.0/files/@my'],
    ['with a query full of parameters', 'GET /files/@my?id={id}&x=${x}', 'GET /api/2.0/files/@my'],
    ['as full URL with a query', 'GET https://portal.example/api/2.0/files?a=b', 'GET /api/2.0/files'],
    ['with {id}', 'GET /files/{id}/news', 'GET /api/2.0/files/{id}/news'],
    ['with :id', 'PUT /files/:id/order', 'PUT /api/2.0/files/{id}/order'],
    ['with ${id}', 'GET /files/${id}', 'GET /api/2.0/files/{id}'],
    [
      'with an optional part at its end',
      'PUT /files/fileops/terminate/:id?',
      'PUT /api/2.0/files/fileops/terminate/{id}',
    ],
    ['with :id and a query', 'GET /files/:id?count=1', 'GET /api/2.0/files/{id}'],
    ['with two parameters', 'PUT /group/{a}/members/:b', 'PUT /api/2.0/group/{a}/members/{b}'],
    ['with %40self', 'GET /people/%40self', 'GET /api/2.0/people/@self'],
    ['below the host alone', 'GET portal.example/api/2.0/files', 'GET /api/2.0/files'],
    ['below the host alone, without /api/2.0', 'GET Portal.Example/files', 'GET /api/2.0/files'],
    ['below the host and the usual port', 'GET portal.example:443/api/2.0/files', 'GET /api/2.0/files'],
    ['below the host without a scheme', 'GET //portal.example/api/2.0/files', 'GET /api/2.0/files'],
    ['below a host of Postman', 'GET {{baseUrl}}/api/2.0/files', 'GET /api/2.0/files'],
    ['below a host in a program', 'GET ${portal.url}/api/2.0/files', 'GET /api/2.0/files'],
    ['as full URL with a parameter in it', 'GET https://{name}.example/api/2.0/files', 'GET /api/2.0/files'],
    ['with a part that holds a dot', 'GET capabilities.json', 'GET /api/2.0/capabilities.json'],
    ['in capitals', 'GET /API/2.0/Files/@My', 'GET /api/2.0/Files/@My'],
    ['below a variable that ends with a slash, in capitals', 'GET {{baseUrl}}API/2.0/files', 'GET /api/2.0/files'],
    ['with an api below it', 'GET files/api/3.0', 'GET /api/2.0/files/api/3.0'],
    ['with a part that ends like the prefix', 'GET /files/myapi/2.0/x', 'GET /api/2.0/files/myapi/2.0/x'],
    ['with a part that begins like the prefix', 'GET /files/api/2.0x', 'GET /api/2.0/files/api/2.0x'],
    ['with a part that begins with api', 'GET /apis', 'GET /api/2.0/apis'],
    ['with a parameter before api', 'GET /files/{id}api/x', 'GET /api/2.0/files/{id}api/x'],
    ['with two parameters in a part', 'GET /files/{a}-{b}', 'GET /api/2.0/files/{a}-{b}'],
    ['with <a> twice', 'GET /files/<a>/<b>', 'GET /api/2.0/files/{a}/{b}'],
    ['with [a] twice', 'GET /files/[a]/[b]', 'GET /api/2.0/files/{a}/{b}'],
    ['with a colon that is none of a parameter', 'GET /files/:id.json', 'GET /api/2.0/files/:id.json'],
    ['with an optional part within it', 'PUT /files/:id?/order', 'PUT /api/2.0/files/{id}/order'],
    ['with an optional part and a query', 'GET /files/:id??count=1', 'GET /api/2.0/files/{id}'],
    ['with PATCH', 'PATCH /clients/{id}/activation', 'PATCH /api/2.0/clients/{id}/activation'],
    ['with a letter in another writing', 'GET /files/%72ooms', 'GET /api/2.0/files/rooms'],
    ['with all of them in another writing', 'GET /%66ile%73/%37%2D%2e%5F%7ea', 'GET /api/2.0/files/7-._~a'],
    ['with a prefix in another writing', 'GET /%61pi/2%2E0/files', 'GET /api/2.0/files'],
    ['decoded once only', 'GET /files/%2572ooms', 'GET /api/2.0/files/%2572ooms'],
    ['with a number', 'DELETE /files/file/4711', 'DELETE /api/2.0/files/file/4711'],
    ['with spaces and a comment', '  POST   /files/@my/file   # the bot', 'POST /api/2.0/files/@my/file'],
    ['with blanks that nobody sees', '\u200bGET\u0085\u00a0/files/@my\ufeff', 'GET /api/2.0/files/@my'],
    ['with a tab', 'GET\t/files/@my', 'GET /api/2.0/files/@my'],
    ['outside /api/2.0', 'GET oauth2/userinfo', 'GET /api/2.0/oauth2/userinfo'],
  ])('%s is understood', (_, text, read) => {
    expect(labels(text)).toEqual([read])
  })

  it.each([
    ['the host with its port', 'https://portal.example:8443', 'https://portal.example:8443/api/2.0/people'],
    ['the bare host with its port', 'https://portal.example:8443', 'portal.example:8443/api/2.0/people'],
    ['the bare host with the usual port of http', 'http://127.0.0.1', '127.0.0.1:80/api/2.0/people'],
    ['a bare host of one word', 'https://docspace', 'docspace/api/2.0/people'],
    ['a bare host of one word, in capitals', 'https://docspace', 'DOCSPACE/API/2.0/people'],
    ['a bare address that begins with colons', 'https://[::1]', '[::1]/people'],
    ['a path that begins like the host', 'https://people', 'people'],
    ['a bare address', 'https://[2001:db8::1]', '[2001:db8::1]/api/2.0/people'],
    ['a host of another alphabet', 'https://bücher.example', 'https://bücher.example/api/2.0/people'],
    ['an address instead of a name', 'https://[2001:db8::1]', 'https://[2001:db8::1]/api/2.0/people'],
  ])('as full URL of %s', (_, portalUrl, url) => {
    expect(labels(`GET ${url}`, parsePortalAddress(portalUrl, true))).toEqual(['GET /api/2.0/people'])
  })

  it.each(['https://anywhere.example', '//anywhere.example', 'anywhere.example'])(
    'below %s, where the portal’s address could not be read',
    (address) => {
      expect(parseRequest(`GET ${address}/api/2.0/people`, undefined).path).toBe('/api/2.0/people')
    },
  )
})

describe('a parameter', () => {
  it.each([
    ['{folder-id}', '{folder-id}'],
    ['{ id }', '{id}'],
    ['{id?}', '{id}'],
    ['{id:int}', '{id}'],
    ['{id:int?}', '{id}'],
    ['{id:regex(^a{3}/b$)}', '{id}'],
    ['{id=5}', '{id}'],
    ['{*path}', '{path}'],
    ['{}', '{id}'],
    ['{{fileId}}', '{fileId}'],
    ['{{ fileId }}', '{fileId}'],
    ['<fileId>', '{fileId}'],
    ['<int:fileId>', '{fileId}'],
    [':fileId', '{fileId}'],
    [':fileId?', '{fileId}'],
    [':fileId(\\d+)', '{fileId}'],
    [':fileId(\\d+)?', '{fileId}'],
    [':fileId(a/:b/c)', '{fileId}'],
    [':fileId*', '{fileId}'],
    [':fileId+', '{fileId}'],
    [':fileId([^/]{2,3}|(a|b)\\))', '{fileId}'],
    ['[fileId]', '{fileId}'],
    ['[...fileId]', '{fileId}'],
    ['[[...fileId]]', '{fileId}'],
    ['%7BfileId%7D', '{fileId}'],
    ['%7b%7bfileId%7d%7d', '{fileId}'],
    ['${fileId}', '{fileId}'],
    ['${file.id}', '{id}'],
    ['${encodeURIComponent(id)}', '{id}'],
    ['${a/b}', '{id}'],
    ['${a ? "b" : c}', '{id}'],
    ['${f({ a: `${b}` })}', '{id}'],
    ['file-${name}.docx', 'file-{name}.docx'],
  ])('%s is read as %s', (written, read) => {
    expect(labels(`PUT /files/file/${written}/share?x=${written}`)).toEqual([`PUT /api/2.0/files/file/${read}/share`])
  })
})

it('a parameter of Ruby is read where it is no comment', () => {
  expect(parseRequest('GET /files/rooms/#{room.id}/#{name}', portal)).toEqual({
    method: 'GET',
    path: '/api/2.0/files/rooms/{id}/{name}',
  })
})

describe('a list of requests', () => {
  it.each<[string, string, string[]]>([
    ['is one per line', 'GET /people\nPOST /people', ['GET /api/2.0/people', 'POST /api/2.0/people']],
    ['skips blank lines and comments', '# all of them\n\n  \nGET /people\n# GET /group', ['GET /api/2.0/people']],
    ['may come from Windows', 'GET /people\r\nGET /group\r\n', ['GET /api/2.0/people', 'GET /api/2.0/group']],
    ['may be a JSON array', '["GET /people", "GET group"]', ['GET /api/2.0/people', 'GET /api/2.0/group']],
    ['may have a comma alone on a line', 'GET /people\n,\nGET /group', ['GET /api/2.0/people', 'GET /api/2.0/group']],
  ])('%s', (_, text, expected) => {
    expect(labels(text)).toEqual(expected)
  })

  const mustBe = 'A request is a method and a path, like `GET /api/2.0/files/@my`.'
  const mustBegin = 'A request begins with one of `GET`, `POST`, `PUT`, `DELETE`, `PATCH`, in capitals.'
  const alone =
    'Write a request without dashes, brackets, quotes, commas and semicolons, like `GET /api/2.0/files/@my`.'
  const twoSlashes = 'The path has two slashes in a row.'
  const otherApi = 'The path begins with `/api/`, but the portal’s API is 2.0.'
  const within = 'The path contains `/api/2.0/`. Write it from there on.'
  const otherHost = 'The address has another host than `portal-url`. Write only the path, with one slash in front.'
  const noPath = 'The portal’s API cannot have this path.'
  const parameterFirst = 'The path begins with a parameter, so its area is unknown. Write the path from `/api/2.0/` on.'
  const userInfo = 'The address contains a user name or a password. Write only the path.'

  it.each([
    ['a path alone', '/api/2.0/people', mustBe],
    ['a line that is too long', `GET /${'a'.repeat(8200)}`, 'This is too long for a request.'],
    ['a method alone', 'GET', mustBe],
    ['a third word', 'GET /people HTTP/1.1', mustBe],
    ['two on one line', 'GET /people GET /group', mustBe],
    ['a method in small letters', 'get /people', mustBegin],
    ['HEAD', 'HEAD /people', mustBegin],
    ['OPTIONS', 'OPTIONS /people', mustBegin],
    ['no path behind the prefix', 'GET /api/2.0', noPath],
    ['a slash alone', 'GET /', noPath],
    ['dots that a client resolves', 'GET /files/%2E%2e/settings', noPath],
    ['a slash in another writing', 'GET /files%2Fsettings', noPath],
    ['the point of a sentence', 'GET /api/2.0/files.', noPath],
    ['a URL without a path', 'GET https://portal.example', noPath],
    ['a host without a path', 'GET portal.example', noPath],
    ['an empty part', 'GET /files//@my', twoSlashes],
    ['an empty part behind the prefix', 'GET /api/2.0//files', twoSlashes],
    ['an empty part behind the host', 'GET https://portal.example//api/2.0/files', twoSlashes],
    ['two slashes at the end', 'GET /files//', twoSlashes],
    ['another API', 'GET /api/3.0/files', otherApi],
    ['an API without its version', 'GET api/files', otherApi],
    ['another API in capitals', 'GET /API/3.0/files', otherApi],
    ['an API whose version begins alike', 'GET /api/2.0x/files', otherApi],
    ['an API alone', 'GET https://portal.example/api', otherApi],
    ['the prefix twice', 'GET /api/2.0/api/2.0/files', within],
    ['a part before the prefix', 'GET /portal/API/2.0/files', within],
    ['a part with a dot before the prefix', 'GET /v1.0/api/2.0/files', within],
    ['the point of a sentence behind a parameter', 'GET /files/:id.', noPath],
    ['a parameter first', 'GET /{area}/list', parameterFirst],
    ['an address without its prefix', 'GET {{baseUrl}}/files', parameterFirst],
    ['the folder above', 'GET /files/../people', noPath],
    ['the folder itself', 'GET /files/./people', noPath],
    ['a character that no path has', 'GET /files/^id', noPath],
    ['a bracket that is not closed', 'GET /files/[id', noPath],
    ['a constraint that is not closed', 'GET /files/:id(\\d+', noPath],
    ['a percent sign in another writing', 'GET /files/%2Fid', noPath],
    ['a backslash', 'GET \\files\\@my', noPath],
    ['a parameter that is not closed', 'GET /files/{id', noPath],
    ['a parameter that is not opened', 'GET /files/id}', noPath],
    ['a dash before it', '- GET /people', alone],
    ['a bullet before it', '* GET /people', alone],
    ['quotes', '"GET /people"', alone],
    ['typographic quotes', '“GET /people”', alone],
    ['an entry of JSON', '["GET /people",', alone],
    ['a comma behind it', 'GET /people,', alone],
    ['a semicolon behind it', 'GET /people;', alone],
    ['quotes around the path', "GET '/people'", alone],
    ['a method with a colon', 'GET: /people', mustBegin],
    ['a control character', 'GET /files/\u0007', noPath],
    ['another host', 'GET https://other.example/api/2.0/people', otherHost],
    ['another port', 'GET https://portal.example:8443/api/2.0/people', otherHost],
    ['another host alone', 'GET other.example/api/2.0/people', otherHost],
    ['another host alone, with a port', 'GET other:8092/api/2.0/people', otherHost],
    ['another port of the host alone', 'GET portal.example:8443/api/2.0/people', otherHost],
    ['another host without a scheme', 'GET //other.example/api/2.0/people', otherHost],
    ['two slashes at the start', 'GET //api/2.0/people', otherHost],
    ['a host that only begins alike', 'GET https://portal.example.evil.example/people', otherHost],
    ['user info', 'GET https://someone:hidden@portal.example/api/2.0/people', userInfo],
    ['user info of a host alone', 'GET someone:hidden@portal.example/api/2.0/people', userInfo],
    ['another scheme', 'GET ftp://portal.example/api/2.0/people', twoSlashes],
    ['a backslash behind the host', 'GET https://portal.example\\people', noPath],
  ])('refuses %s, with the number of its line', (_, line, told) => {
    const message = messageOf(() => parseRequestList(`# first\nGET /people\n${line}`, portal))
    expect(message).toContain(told)
    expect(message).toMatch(/^`required-endpoints` is invalid\. Line 3(?: \(.*\))?: /)
    expect(message).not.toContain('hidden')
  })
})

describe('any line', () => {
  const piece = fc.constantFrom(...'ab.:/?{}$<>@"- ', '//', '/api/2.0/', 'portal.example', '%7B', '%40', '{id}', '${')
  const line = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => `GET ${pieces.join('')}`)

  it('is read as a path of plain parts, or refused with its number', () => {
    fc.assert(
      fc.property(line, (text) => {
        const message = messageOf(() => {
          for (const label of labels(text)) expect(label).toMatch(/^GET \/api\/2\.0(?:\/(?:\{[\w-]+\}|[\w.:$@%-])+)+$/)
        })
        expect(message ?? 'Line 1').toContain('Line 1')
      }),
    )
  })
})
