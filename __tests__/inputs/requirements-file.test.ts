import { describe, expect, it } from '@jest/globals'
import { parseRequirements } from '../../src/inputs/requirements-file.ts'
import { messageOf } from './message-of.ts'

/** `scopes; requests`, each separated by commas. */
function inWords(text: string): string {
  const { scopes, requests } = parseRequirements({ text, exact: true }, undefined)
  const labels = requests.map(({ method, path }) => `${method} ${path}`)
  return `${scopes.map((anyOf) => anyOf.join('|')).join(', ')}; ${labels.join(', ')}`
}

describe('a requirements file', () => {
  it.each([
    ['holds scopes', 'files:read\nrooms:read, openid', 'files:read, rooms:read, openid; '],
    ['holds requests', 'GET /people\nPUT /files/order', '; GET /api/2.0/people, PUT /api/2.0/files/order'],
    ['mixes both', 'files:read\nGET /group\na|b', 'files:read, a|b; GET /api/2.0/group'],
    ['has comments', '# the bot\nfiles:read # lists\nGET /group # too', 'files:read; GET /api/2.0/group'],
    ['has requests further in', '   GET   /group', '; GET /api/2.0/group'],
    ['comes from Windows', 'GET /group\r\nfiles:read\r\n', 'files:read; GET /api/2.0/group'],
    ['has a scope in capitals alone', 'FILES', 'FILES; '],
    ['has a scope whose first word is not all capitals', 'Files:read GET', 'Files:read, GET; '],
    ['has a scope in capitals behind another', 'files:read ADMIN', 'files:read, ADMIN; '],
    ['has a method alone, which is a scope', 'GET', 'GET; '],
  ])('%s', (_, text, words) => {
    expect(inWords(text)).toBe(words)
  })

  it.each([
    ['a method that no route takes', 'files:read\nHEAD /people', /^line 2 \(“.*”\) must begin with GET/],
    ['scopes in capitals on one line', 'FILES ROOMS', /^line 1 \(“.*”\) must begin with GET/],
    ['a request with a third word', '\n\nGET /people HTTP/1.1', /^line 3 \(“.*”\) must be a method and a path/],
    ['a request behind a dash', 'files:read\n- GET /people', /^line 2 \(“.*”\) is a request among scopes/],
    ['a request behind a dash, without a slash', '- GET people', /^line 1 \(“.*”\) is a request among scopes/],
    ['a request in quotes', '"GET /people",', /^line 1 \(“.*”\) is a request among scopes/],
    ['a request in small letters', 'get /people', /^line 1 \(“.*”\) is a request among scopes/],
    ['a request with a comma behind it', 'GET /people,', /^line 1 \(“.*”\) must be written without dashes/],
    ['an empty alternative', '# first\na|', /^line 2 \(“.*”\) has an empty alternative/],
    ['nothing in it', '', /^holds no scope and no request/],
    ['nothing but comments', '# later\n\n', /^holds no scope and no request/],
  ])('is refused for %s', (_, text, told) => {
    expect(messageOf(() => parseRequirements({ text, exact: true }, undefined))).toMatch(told)
  })
})
