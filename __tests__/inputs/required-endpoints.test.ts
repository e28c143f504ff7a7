import { describe, expect, it } from '@jest/globals'
import { parsePortalAddress } from '../../src/inputs/portal-address.ts'
import { parseRequestList } from '../../src/inputs/required-endpoints.ts'
import { messageOf } from './message-of.ts'

const portal = parsePortalAddress('https://portal.example', false)
const labels = (text: string) => parseRequestList(text, portal).map(({ method, path }) => `${method} ${path}`)

describe('a request in the forms in which people paste it', () => {
  it.each<[form: string, text: string, expected: string]>([
    ['whole', 'GET /api/2.0/files/@my', 'GET /api/2.0/files/@my'],
    ['without the slash', 'GET api/2.0/files/@my', 'GET /api/2.0/files/@my'],
    ['without /api/2.0', 'GET /files/@my', 'GET /api/2.0/files/@my'],
    ['without either', 'GET files/@my', 'GET /api/2.0/files/@my'],
    ['with a slash at the end', 'GET /api/2.0/files/@my/', 'GET /api/2.0/files/@my'],
    ['as full URL', 'GET https://portal.example/api/2.0/files/@my', 'GET /api/2.0/files/@my'],
    ['as full URL in another letter case', 'GET HTTPS://Portal.Example/api/2.0/files', 'GET /api/2.0/files'],
    ['as full URL with the usual port', 'GET https://portal.example:443/api/2.0/files', 'GET /api/2.0/files'],
    ['as full URL with http', 'GET http://portal.example/api/2.0/files', 'GET /api/2.0/files'],
    ['with a query', 'GET /api/2.0/files/@my?count=1&filter=a/b', 'GET /api/2.0/files/@my'],
    ['with a query full of parameters', 'GET /files/@my?id={id}&x=${x}', 'GET /api/2.0/files/@my'],
    ['as full URL with a query', 'GET https://portal.example/api/2.0/files?a=b', 'GET /api/2.0/files'],
    ['with {id}', 'GET /files/{id}/news', 'GET /api/2.0/files/{id}/news'],
    ['with :id', 'PUT /files/:id/order', 'PUT /api/2.0/files/{id}/order'],
    ['with ${id}', 'GET /files/${id}', 'GET /api/2.0/files/{id}'],
    ['with ${file.id}', 'GET /files/file/${file.id}', 'GET /api/2.0/files/file/{file.id}'],
    ['with an expression', 'GET /people/${encodeURIComponent(id)}', 'GET /api/2.0/people/{encodeURIComponentid}'],
    ['with an optional parameter', 'PUT /files/fileops/terminate/{id?}', 'PUT /api/2.0/files/fileops/terminate/{id}'],
    ['with an open end', 'GET /ai/openai/{p}/v1/{*path}', 'GET /api/2.0/ai/openai/{p}/v1/{path}'],
    ['with two parameters', 'PUT /group/{a}/members/:b', 'PUT /api/2.0/group/{a}/members/{b}'],
    ['with %40self', 'GET /people/%40self', 'GET /api/2.0/people/@self'],
    ['in capitals', 'GET /API/2.0/Files/@My', 'GET /api/2.0/Files/@My'],
    ['with a number', 'DELETE /files/file/4711', 'DELETE /api/2.0/files/file/4711'],
    ['with spaces and a comment', '  POST   /files/@my/file   # the bot', 'POST /api/2.0/files/@my/file'],
    ['with a tab', 'GET\t/files/@my', 'GET /api/2.0/files/@my'],
    ['outside /api/2.0', 'GET oauth2/userinfo', 'GET /api/2.0/oauth2/userinfo'],
  ])('%s: %s', (_, text, expected) => {
    expect(labels(text)).toEqual([expected])
  })

  it.each([
    ['the host with its port', 'https://portal.example:8443', 'https://portal.example:8443/api/2.0/people'],
    ['a host of another alphabet', 'https://bücher.example', 'https://bücher.example/api/2.0/people'],
    ['an address instead of a name', 'https://[2001:db8::1]', 'https://[2001:db8::1]/api/2.0/people'],
  ])('as full URL of %s', (_, portalUrl, url) => {
    const requests = parseRequestList(`GET ${url}`, parsePortalAddress(portalUrl, false))
    expect(requests).toEqual([{ method: 'GET', path: '/api/2.0/people' }])
  })

  it('as full URL of any host where the portal’s address could not be read', () => {
    expect(parseRequestList('GET https://anywhere.example/api/2.0/people', undefined)).toHaveLength(1)
  })
})

describe('a list of requests', () => {
  it.each<[string, string, string[]]>([
    ['is one a line', 'GET /people\nPOST /people', ['GET /api/2.0/people', 'POST /api/2.0/people']],
    ['skips blank lines and comments', '# all of them\n\n  \nGET /people\n# GET /group', ['GET /api/2.0/people']],
    ['may come from Windows', 'GET /people\r\nGET /group\r\n', ['GET /api/2.0/people', 'GET /api/2.0/group']],
    ['may be empty', '', []],
  ])('%s', (_, text, expected) => {
    expect(labels(text)).toEqual(expected)
  })

  const mustBe = 'must be a method and a path'
  const mustBegin = 'must begin with GET, POST, PUT, DELETE, in capitals'
  const noPath = 'has no path that the portal’s API could have'

  it.each([
    ['a path alone', '/api/2.0/people', mustBe],
    ['a method alone', 'GET', mustBe],
    ['a third word', 'GET /people HTTP/1.1', mustBe],
    ['two on one line', 'GET /people GET /group', mustBe],
    ['a method in small letters', 'get /people', mustBegin],
    ['PATCH, which no route takes', 'PATCH /people', mustBegin],
    ['HEAD', 'HEAD /people', mustBegin],
    ['OPTIONS', 'OPTIONS /people', mustBegin],
    ['no path behind the prefix', 'GET /api/2.0', noPath],
    ['a slash alone', 'GET /', noPath],
    ['a URL without a path', 'GET https://portal.example', noPath],
    ['an empty part', 'GET /files//@my', noPath],
    ['the folder above', 'GET /files/../people', noPath],
    ['the folder itself', 'GET /files/./people', noPath],
    ['a character that no path has', 'GET /files/<id>', noPath],
    ['a backslash', 'GET \\files\\@my', noPath],
    ['a parameter that is not closed', 'GET /files/{id', noPath],
    ['a control character', 'GET /files/\u0007', noPath],
    ['another host', 'GET https://other.example/api/2.0/people', 'another host than portal-url'],
    ['another port', 'GET https://portal.example:8443/api/2.0/people', 'another host than portal-url'],
    ['a host that only begins alike', 'GET https://portal.example.evil.example/people', 'another host'],
    ['user info', 'GET https://someone:hidden@portal.example/api/2.0/people', 'line 3'],
    ['another scheme', 'GET ftp://portal.example/api/2.0/people', noPath],
  ])('refuses %s, with the number of its line', (_, line, told) => {
    const message = messageOf(() => parseRequestList(`# first\nGET /people\n${line}`, portal))
    expect(message).toContain(told)
    expect(message).toMatch(/^line 3 /)
    expect(message).not.toContain('hidden')
  })
})
