import { describe, expect, test } from '@jest/globals'
import { recorded } from './recording.ts'

const origin = 'https://portal.example'

type Recorded = readonly [method: string, url: string]

/** Recorded requests, an address on each line from the second on. */
function har(...requests: readonly Recorded[]): string {
  const entries = requests.map(([method, url]) => `{"request":{"method":"${method}","cookies":[],"url":"${url}"}}`)
  return `{"log":{"version":"1.2","pages":[{"title":"x"}],"entries":[\n${entries.join(',\n')}]}}`
}

function read(...requests: Recorded[]): string[] | string {
  return recorded('portal.har', har(...requests))
}

/** The same behind a request that shows which host is the portal’s. */
function readBeside(request: Recorded): string[] | string {
  const said = read(['GET', `${origin}/api/2.0/group`], request)
  return typeof said === 'string' ? said : said.slice(1)
}

describe('a HAR', () => {
  test.each([
    ['GET', '/api/2.0/people/@self', 'GET /api/2.0/people/@self'],
    ['POST', '/api/2.0/files/rooms?filter=secret#x', 'POST /api/2.0/files/rooms'],
    ['put', '/api/2.0/files/fileops/move/', 'PUT /api/2.0/files/fileops/move'],
    ['GET', '/api/2.0/people/%40self', 'GET /api/2.0/people/@self'],
    ['GET', '/API/2.0/People/@Self', 'GET /api/2.0/people/@self'],
    ['GET', '/proxy/api/2.0/group', 'GET /api/2.0/group'],
    ['GET', '//api/2.0//group', 'GET /api/2.0/group'],
  ])('tells method and path of %s %s', (method, path, request) => {
    expect(read([method, origin + path])).toEqual([`2 ${request}`])
  })

  test.each([
    ['a number', 'GET', 'files/rooms/1234567', 'GET /api/2.0/files/rooms/{id}'],
    ['a GUID', 'PUT', 'people/8a3f7d10-5b7c-4c3e-9d0e-2f0a1b2c3d4e/password', 'PUT /api/2.0/people/{userid}/password'],
    ['a name', 'GET', 'people/jane.doe', 'GET /api/2.0/people/{userid}'],
    ['a name in other letters', 'GET', 'people/%D0%96%20%2F', 'GET /api/2.0/people/{userid}'],
    ['a broken code', 'GET', 'people/%E0%A4%A', 'GET /api/2.0/people/{userid}'],
    ['two values', 'GET', 'ai/chats/17/messages/18', 'GET /api/2.0/ai/chats/{value}/messages/{value}'],
    ['a path that no route has', 'GET', 'people/hidden-name/files/42', 'GET /api/2.0/people/{value}/files/{value}'],
  ])('tells no value of a path: %s', (_, method, path, request) => {
    expect(readBeside([method, `${origin}/api/2.0/${path}`])).toEqual([`3 ${request}`])
  })

  test('tells a request once, with its first line', () => {
    const url = (id: number): string => `${origin}/api/2.0/files/rooms/${id}`
    expect(read(['GET', `${origin}/x`], ['GET', url(1)], ['DELETE', url(2)], ['GET', url(3)])).toEqual([
      '3 GET /api/2.0/files/rooms/{id}',
      '4 DELETE /api/2.0/files/rooms/{id}',
    ])
  })

  test.each([
    ['what a browser asks before', 'OPTIONS', `${origin}/api/2.0/people`],
    ['a request for headers alone', 'HEAD', `${origin}/api/2.0/people`],
    ['a static file', 'GET', `${origin}/static/scripts/main.js`],
    ['a static file below the API', 'GET', `${origin}/static/api/2.0/people.js`],
    ['a page', 'GET', `${origin}/rooms/shared/12`],
    ['the API alone', 'GET', `${origin}/api/2.0/`],
    ['another version', 'GET', `${origin}/api/1.0/people`],
    ['an address in a query', 'GET', `https://other.example/?to=${origin}/api/2.0/people`],
    ['an address in a fragment', 'GET', `https://other.example/#/api/2.0/people`],
    ['the documentation', 'GET', 'https://api.onlyoffice.com/docspace/api/2.0/people'],
    ['another scheme', 'GET', 'wss://portal.example/api/2.0/people'],
    ['data', 'GET', 'data:text/plain,/api/2.0/people'],
    ['no address', 'GET', '/api/2.0/people'],
  ])('has no request in %s', (_, method, url) => {
    expect(read([method, url])).toEqual([])
  })

  test.each([
    [
      'a first part that no route has',
      'GET',
      'secretarea/list',
      'entry 2 (GET): no path of the API begins like this one',
    ],
    ['a method that the API has not', 'PURGE', 'people', 'entry 2 (PURGE): the API has no such method'],
  ])('tells what is not known, without its value: %s', (_, method, path, why) => {
    expect(readBeside([method, `${origin}/api/2.0/${path}`])).toEqual([`3 unread: ${why}`])
  })

  test('of one line tells what is not known by its entries', () => {
    const text = har(
      ['GET', `${origin}/api/2.0/group`],
      ['GET', `${origin}/api/2.0/odd`],
      ['GET', 'https://other.example/'],
      ['P<R>', `${origin}/api/2.0/people`],
      ['DELETE', `${origin}/api/2.0/odd`],
      ['GET', `${origin}/api/2.0/even`],
    )
    expect(recorded('a.har', text.replaceAll('\n', ''))).toEqual([
      '1 GET /api/2.0/group',
      '1 unread: entry 2 (GET): no path of the API begins like this one',
      '1 unread: entry 4 (PR): the API has no such method',
      '1 unread: entry 5 (DELETE): no path of the API begins like this one',
    ])
  })

  test('has no request that is not known on a host that no known one goes to', () => {
    expect(
      read(
        ['GET', 'https://statistics.example/api/2.0/track'],
        ['PURGE', 'https://statistics.example/api/2.0/people'],
        ['GET', `${origin}/api/2.0/group`],
      ),
    ).toEqual(['4 GET /api/2.0/group'])
  })

  test('has, of another host than the portal’s, only what is a route', () => {
    const text = har(
      ['GET', 'https://other.example/api/2.0/track'],
      ['GET', 'https://other.example/api/2.0/people/unknown/part'],
      ['GET', 'https://other.example/api/2.0/group'],
      ['GET', `${origin}:8443/api/2.0/people/unknown/part`],
    )
    expect(recorded('a.har', text, { portalHost: 'portal.example:8443' })).toEqual([
      '4 GET /api/2.0/group',
      '5 GET /api/2.0/people/{value}/{value}',
    ])
  })

  test('is read in any order, with what else stands in it', () => {
    const text = JSON.stringify(
      {
        log: {
          entries: [
            {
              response: {
                content: { text: '{"request":{"method":"DELETE","url":"https://a/api/2.0/people"}} \\" \\\\' },
              },
              request: {
                headers: [{ name: 'x', value: '"}]' }],
                url: `${origin}/api/2.0/group`,
                postData: {},
                method: 'POST',
              },
            },
            { request: null },
            'text',
            { request: { method: 1, url: ['x'] } },
          ],
          creator: { name: 'x' },
        },
      },
      undefined,
      2,
    ).replaceAll('"url"', '"u\\u0072l"')
    expect(recorded('a.HAR', text)).toEqual(['17 POST /api/2.0/group'])
  })

  test.each([
    ['nothing', ''],
    ['no JSON', '<!doctype html>'],
    ['another object', '{"log":{"version":"1.2"}}'],
    ['a list', '[]'],
    ['entries that are no list', '{"log":{"entries":{}}}'],
    ['half of one', har(['GET', `${origin}/api/2.0/people`]).slice(0, -3)],
    ['an end in a text', '{"log":{"entries":["'],
    ['more behind it', `${har()}{}`],
    ['brackets that do not fit', '{"log":{"entries":[{]}}}'],
    ['deep brackets', `{"log":{"entries":${'['.repeat(200_000)}`],
    ['a text that is none', '{"log":{"entries":[{"request":{"url":"\\x"}}]}}'],
  ])('that is %s cannot be read', (_, text) => {
    expect(recorded('a.har', text)).toMatch(
      /^Cannot read `a\.har` of `code`: it is not a complete HAR file\. Save it again/,
    )
  })

  test('of one long line takes no longer than another', () => {
    const many = Array.from({ length: 100_000 }, (_, id) => ['GET', `${origin}/api/2.0/files/${id}`] as const)
    const text = har(...many).replaceAll('\n', '')
    expect(recorded('a.har', text)).toEqual(['1 GET /api/2.0/files/{folderId}'])
  })
})
