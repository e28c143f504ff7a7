import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseScopeList } from '../../src/inputs/required-scopes.ts'
import { messageOf } from './message-of.ts'

describe('a list of scopes', () => {
  it.each<[name: string, text: string, expected: string[][]]>([
    ['one', 'files:read', [['files:read']]],
    ['spaces', 'files:read rooms:read', [['files:read'], ['rooms:read']]],
    ['commas', 'files:read,rooms:read', [['files:read'], ['rooms:read']]],
    ['commas and spaces', 'files:read, rooms:read,', [['files:read'], ['rooms:read']]],
    ['line breaks', 'files:read\nrooms:read\n', [['files:read'], ['rooms:read']]],
    ['line breaks of Windows', 'files:read\r\nrooms:read\r\n', [['files:read'], ['rooms:read']]],
    ['tabs and blank lines', '\tfiles:read\n\n  \nrooms:read', [['files:read'], ['rooms:read']]],
    ['spaces that do not break', 'files:read\u00a0rooms:read', [['files:read'], ['rooms:read']]],
    ['a line of comment', '# for the bot\nfiles:read', [['files:read']]],
    ['a comment behind a scope', 'files:read # for the bot, rooms:read\nopenid', [['files:read'], ['openid']]],
    ['a comment without a space', 'files:read#rooms\nopenid', [['files:read'], ['openid']]],
    ['a name with a parameter of Ruby in it', 'files:#{x} openid', [['files:#{x}'], ['openid']]],
    ['blanks that nobody sees', 'files:read\u200brooms:read\u0085openid', [['files:read'], ['rooms:read'], ['openid']]],
    [
      'blanks around bars',
      'a | b |c\n d| e',
      [
        ['a', 'b', 'c'],
        ['d', 'e'],
      ],
    ],
    ['a JSON array', ' ["files:read", "a | b"]', [['files:read'], ['a', 'b']]],
    ['what only begins like a JSON array', '[files:read]', [['[files:read]']]],
    ['alternatives', 'accounts:read|accounts:write', [['accounts:read', 'accounts:write']]],
    ['alternatives in the order as written', 'c|a|b', [['c', 'a', 'b']]],
    ['an alternative that is there twice', 'a|b|a', [['a', 'b']]],
    ['alternatives that are all the same', 'a|a', [['a']]],
    ['names as they are', 'Files:Read', [['Files:Read']]],
    ['names with slashes inside', 'api/files:read a/b', [['api/files:read'], ['a/b']]],
    ['names that begin like http', 'http:read', [['http:read']]],
    ['names that are addresses', 'https://x.example/auth/drive', [['https://x.example/auth/drive']]],
    ['words like methods', 'put delete', [['put'], ['delete']]],
    ['a method that follows no dash', 'files:read GET', [['files:read'], ['GET']]],
    ['names of any alphabet', 'досье:read', [['досье:read']]],
    ['a name of 255 characters', 'a'.repeat(255), [['a'.repeat(255)]]],
    ['a name of 255 characters that take two units each', '\u{1f600}'.repeat(255), [['\u{1f600}'.repeat(255)]]],
  ])('%s', (_, text, expected) => {
    expect(parseScopeList(text).values).toEqual(expected)
  })

  it.each([
    ['an empty alternative in the middle', 'files:read\na||b', ') has an empty alternative'],
    ['an empty alternative at the end', 'a|', ') has an empty alternative'],
    ['an empty alternative at the start', '|a', ') has an empty alternative'],
    ['nothing but a bar', '|', ') has an empty alternative'],
    ['a bar between commas', 'a, | b', 'line 1 (“a, | b”) has an empty alternative'],
    ['a name of 256 characters', `ok\n\n${'a'.repeat(256)}`, ') has a name of more than 255 characters'],
  ])('refuses %s', (_, text, told) => {
    expect(messageOf(() => parseScopeList(text))).toContain(told)
  })
})

describe('a request among scopes', () => {
  it.each([
    ['a whole one', 'GET /api/2.0/files'],
    ['one without the slash', 'GET files/@my'],
    ['one in small letters', 'get files/@my'],
    ['one of a numbered list', '1. GET files'],
    ['one behind a plus', '+ GET files'],
    ['one with a colon', 'GET: files/@my'],
    ['a path alone', '/api/2.0/files'],
    ['one in quotes', '"GET /api/2.0/files",'],
    ['a path in quotes and brackets', '["/api/2.0/files"]'],
    ['a path in typographic quotes', '“/api/2.0/files”'],
    ['an address', 'GET https://portal.example/api/2.0/files'],
    ['an address in capitals', 'HTTP://portal.example/api/2.0/files'],
    ['one behind a dash', '- GET /api/2.0/files'],
    ['one behind a dash, without the slash', '- GET files/@my'],
    ['one behind a bullet, in small letters', '* delete files/file/4711'],
    ['one behind scopes', 'files:read, /files'],
  ])('is refused with its line: %s', (_, line) => {
    const message = messageOf(() => parseScopeList(`files:read\n${line}`))
    expect(message).toMatch(
      /^line 2 \(“.*”\) is a request among scopes\. Write it like GET \/api\/2\.0\/files\/@my, without dashes/,
    )
  })
})

describe('any list', () => {
  const name = fc.string({ unit: fc.constantFrom(...'abz.:*-_äß😀'), minLength: 1, maxLength: 12 })
  const alternatives = fc.uniqueArray(name, { minLength: 1, maxLength: 4 })
  const separator = fc.constantFrom(' ', ',', '\n', '\r\n', ', ', ' # a comment, with | and commas\n', '\n\n\t')

  it('is read as it was written, whatever separates it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(alternatives, separator), { minLength: 1 }), (entries) => {
        const text = entries.map(([anyOf, end]) => anyOf.join('|') + end).join('')
        expect(parseScopeList(text).values).toEqual(entries.map(([anyOf]) => anyOf))
      }),
    )
  })

  it('gives names without separators, or is refused with the number of a line', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab|,# \n\r\t') }), (text) => {
        const message = messageOf(() => {
          for (const anyOf of parseScopeList(text).values) for (const each of anyOf) expect(each).toMatch(/^[^\s,|#]+$/)
        })
        expect(message ?? 'line 1').toMatch(/^line \d+|^holds nothing but comments/)
      }),
    )
  })
})
