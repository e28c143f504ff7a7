import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { InvalidInput } from '../../src/inputs/invalid-input.ts'
import { parseRequestList, parseRequirements, parseScopeList } from '../../src/inputs/requirements.ts'
import { plainText } from '../../src/text/message.ts'
import { messageOf } from './message-of.ts'

const namesIn = (text: string) => parseScopeList(text).values.map(({ anyOf }) => anyOf)

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
    ['names that end or begin like methods', 'my:put a/b put:my a/b', [['my:put'], ['a/b'], ['put:my'], ['a/b']]],
    ['a method that follows no dash', 'files:read GET', [['files:read'], ['GET']]],
    ['names of any alphabet', 'досье:read', [['досье:read']]],
    ['a name of 255 characters', 'a'.repeat(255), [['a'.repeat(255)]]],
    ['a name of 255 characters that take two units each', '\u{1f600}'.repeat(255), [['\u{1f600}'.repeat(255)]]],
    ['whatever only looks like the word none', 'none files:read None', [['none'], ['files:read'], ['None']]],
  ])('may have %s', (_, text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })

  it('keeps the line of each scope, blank ones counted', () => {
    const places = parseScopeList('\n\nfiles:read, openid # both\n\nrooms:read').values.map(({ place }) => place)
    const place = { input: 'required-scopes', path: undefined, file: undefined }
    expect(places).toEqual([3, 3, 5].map((line) => ({ ...place, line })))
  })

  const empty = 'An alternative is empty. Write a name on each side of every `|`.'

  it.each([
    ['an empty alternative in the middle', 'files:read\na||b', `Line 2 (\`a||b\`): ${empty}`],
    ['an empty alternative at the end', 'a|', `Line 1 (\`a|\`): ${empty}`],
    ['an empty alternative at the start', '|a', `Line 1 (\`|a\`): ${empty}`],
    ['nothing but a bar', '|', `Line 1 (\`|\`): ${empty}`],
    ['a bar between commas', 'a, | b', `Line 1 (\`a, | b\`): ${empty}`],
    ['an alternative of 256 characters', `a|${'b'.repeat(256)}`, 'A name has more than 255 characters. No scope is'],
    ['a name of 256 characters', `ok\n\n${'a'.repeat(256)}`, 'A name has more than 255 characters. No scope is'],
  ])('refuses %s', (_, text, told) => {
    const message = messageOf(() => parseScopeList(text))
    expect(message).toMatch(/^`required-scopes` is invalid\. Line \d /)
    expect(message).toContain(told)
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
    ...[..."'`“„‘«[("].map((mark) => [`a path behind ${mark}`, `${mark}/api/2.0/files`] as const),
    ['an address', 'GET https://portal.example/api/2.0/files'],
    ['an address in capitals', 'HTTP://portal.example/api/2.0/files'],
    ['one behind a dash', '- GET /api/2.0/files'],
    ['one behind a dash, without the slash', '- GET files/@my'],
    ['one behind a bullet, in small letters', '* delete files/file/4711'],
    ['one behind scopes', 'files:read, /files'],
  ])('is refused with its line where it is %s', (_, line) => {
    const message = messageOf(() => parseScopeList(`files:read\n${line}`))
    expect(message).toMatch(
      /Line 2 \(.*\): This is a request, not a scope\. Write it like `GET \/api\/2\.0\/files\/@my`/,
    )
  })
})

describe('a merge conflict', () => {
  const told = 'This line is left from a merge conflict. Resolve the conflict.'
  const source = { path: 'needs.txt', file: 'needs.txt' }
  const readers: Record<string, (text: string) => unknown> = {
    'required-scopes': parseScopeList,
    'required-endpoints': (text) => parseRequestList(text, undefined),
    'requirements-file': (text) => parseRequirements({ text, exact: true }, source, undefined),
  }

  it.each(
    Object.keys(readers).flatMap((input) =>
      ['<<<<<<< HEAD', '=======', '>>>>>>> topic/rooms', '||||||| 1a2b3c4', '  <<<<<<<HEAD'].map((line) => [
        input,
        line,
      ]),
    ),
  )('is refused in %s: %s', (input = '', line = '') => {
    expect(messageOf(() => readers[input]?.(`# ours\n${line}\nGET /group`))).toContain(
      `Line 2 (\`${line.trim()}\`): ${told}`,
    )
  })

  it('marks each of its lines in the file', () => {
    const text = '<<<<<<< HEAD\nfiles:read\n=======\nrooms:read\n>>>>>>> topic\n'
    expect(messageOf(() => readers['requirements-file']?.(text))).toMatch(
      /has 3 invalid lines:\n- Line 1 .*\n- Line 3 .*\n- Line 5 /,
    )
  })

  it('is none in a comment, or in fewer characters', () => {
    const text = '# <<<<<<< HEAD\n====== <<<<<<\n<a >>>>>>>\n>a\nfiles:read # ======='
    expect(namesIn(text).flat()).toEqual(['======', '<<<<<<', '<a', '>>>>>>>', '>a', 'files:read'])
  })
})

describe('a requirements file of thousands', () => {
  const source = { path: 'needs.txt', file: 'needs.txt' }
  const refusalOf = (text: string) => messageOf(() => parseRequirements({ text, exact: true }, source, undefined))
  const scopes = (count: number) => Array.from({ length: count }, (_, index) => `n${index}:read`)
  const requests = (count: number) => Array.from({ length: count }, (_, index) => `GET /files/${index}`)

  it.each<[string, string[], string]>([
    ['scopes', scopes(10_001), '\n'],
    ['scopes on a line', scopes(10_001), ' '],
    ['alternatives', scopes(10_001), '|'],
    ['scopes between commas', scopes(10_001), ','],
    ['repetitions', Array(10_001).fill('openid'), '\n'],
    ['requests', requests(10_001), '\n'],
    ['requests with comments', requests(10_001), '  # a comment, with | and commas\n'],
    ['both', [...scopes(5000), ...requests(5001)], '\n'],
  ])('is refused for its %s', (_, entries, separator) => {
    expect(refusalOf(entries.join(separator))).toBe(
      'The requirements file `needs.txt` has more than 10,000 scopes and requests. Remove what the deployment does not need.',
    )
    expect(refusalOf(entries.slice(1).join(separator))).toBeUndefined()
  })

  it('is read where it has fewer requests, each with a long query', () => {
    const long = requests(2000).map((request) => `${request}?fields=id,title,parentId,access|shared`)
    expect(refusalOf(long.join('\n'))).toBeUndefined()
  })

  it.each([
    ['wrong requests', 'GET /\n'.repeat(20_000), /invalid lines/],
    ['UTF-16 that does not say so', 'o\0p\0e\0n\0i\0d\0\n\0'.repeat(20_000), /UTF-16/],
  ])('is told what is wrong with its lines before their number: %s', (_, text, words) => {
    expect(refusalOf(text)).toMatch(words)
    expect(refusalOf(text)).not.toMatch(/more than 10,000 scopes/)
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
        expect(namesIn(text)).toEqual(entries.map(([anyOf]) => anyOf))
      }),
    )
  })

  it('gives names without separators, or is refused with the number of a line', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab|,# \n\r\t') }), (text) => {
        const message = messageOf(() => {
          for (const anyOf of namesIn(text)) for (const each of anyOf) expect(each).toMatch(/^[^\s,|#]+$/)
        })
        expect(message ?? 'Line 1').toMatch(/Line \d+|contains only comments and separators/)
      }),
    )
  })
})

/** The parts of a requirements file: `scopes; requests`, each separated by commas. */
function partsOf(text: string): string {
  const { scopes, requests } = parseRequirements(
    { text, exact: true },
    { path: 'needs.txt', file: undefined },
    undefined,
  )
  const labels = requests.map(({ request: { method, path } }) => `${method} ${path}`)
  return `${scopes.map(({ anyOf }) => anyOf.join('|')).join(', ')}; ${labels.join(', ')}`
}

describe('a requirements file', () => {
  it.each([
    ['scopes', 'files:read\nrooms:read, openid', 'files:read, rooms:read, openid; '],
    ['requests', 'GET /people\nPUT /files/order', '; GET /api/2.0/people, PUT /api/2.0/files/order'],
    ['both, mixed', 'files:read\nGET /group\na|b', 'files:read, a|b; GET /api/2.0/group'],
    ['comments', '# the bot\nfiles:read # lists\nGET /group # too', 'files:read; GET /api/2.0/group'],
    ['requests in comments', 'files:read # not rooms:write\n# GET /group', 'files:read; '],
    ['requests further in', '   GET   /group', '; GET /api/2.0/group'],
    ['line breaks of Windows', 'GET /group\r\nfiles:read\r\n', 'files:read; GET /api/2.0/group'],
    ['a scope in capitals alone', 'FILES', 'FILES; '],
    ['a scope whose first word is not all capitals', 'Files:read GET', 'Files:read, GET; '],
    ['a scope in capitals after another', 'files:read ADMIN', 'files:read, ADMIN; '],
    ['a method alone, which is a scope', 'GET', 'GET; '],
    ['a character that stands for others, where it was meant', 'Gr\ufffd:read', 'Gr\ufffd:read; '],
    ['the longest request', `GET /${'a'.repeat(8187)}`, `; GET /api/2.0/${'a'.repeat(8187)}`],
  ])('may contain %s', (_, text, parts) => {
    expect(partsOf(text)).toBe(parts)
  })

  it.each([
    ['a method that no route has', 'files:read\nHEAD /people', /Line 2 \(.*\): A request begins with one of `GET`/],
    ['scopes in capitals on one line', 'FILES ROOMS', /Line 1 \(.*\): A request begins with one of `GET`/],
    ['a request with a third word', '\n\nGET /people HTTP/1.1', /Line 3 \(.*\): A request is a method and a path/],
    ['a request after a dash', 'files:read\n- GET /people', /Line 2 \(.*\): This is a request, not a scope/],
    ['a request in quotes', '"GET /people",', /Line 1 \(.*\): This is a request, not a scope/],
    ['a request in small letters', 'get /people', /Line 1 \(.*\): This is a request, not a scope/],
    ['a request with a comma after it', 'GET /people,', /Line 1 \(.*\): Write a request without dashes/],
    ['a longer request', `GET /${'a'.repeat(8188)}`, /Line 1 \(.*\): This is too long for a request/],
    ['an empty alternative', '# first\na|', /Line 2 \(.*\): An alternative is empty/],
    ['UTF-16 without its mark', 'openid\nG\0E\0T\0', /Line 2 \(.*\): It has bytes that are neither UTF-8 nor UTF-16/],
    ['nothing in it', '', /contains no scope and no request.*write `none` in `requirements-file`/],
    ['nothing but comments', '# later\n\n,', /contains no scope and no request/],
  ])('is refused, with its path, for %s', (_, text, told) => {
    const message = messageOf(() => partsOf(text))
    expect(message).toMatch(/^The requirements file `needs.txt` /)
    expect(message).toMatch(told)
  })

  it('may have bytes without a meaning only in comments', () => {
    const source = { path: 'needs.txt', file: undefined }
    const read = (text: string) => () => parseRequirements({ text, exact: false }, source, undefined)
    expect(messageOf(read('files:read # Gr\ufffd'))).toBeUndefined()
    expect(messageOf(read('openid\nGr\ufffd:read'))).toContain(
      'Line 2 (`Gr\ufffd:read`): It has bytes that are neither',
    )
    expect(messageOf(read('GET /files/\ufffd'))).toContain('Line 1 (`GET /files/\ufffd`): It has bytes that')
  })

  it('keeps the place of each requirement', () => {
    const source = { path: './needs.txt', file: 'needs.txt' }
    const { scopes, requests } = parseRequirements({ text: '#\na|b\nGET /group', exact: true }, source, undefined)
    const place = { input: 'requirements-file', ...source }
    expect(scopes.map((scope) => scope.place)).toEqual([{ ...place, line: 2 }])
    expect(requests.map((request) => request.place)).toEqual([{ ...place, line: 3 }])
  })

  it.each([
    ['in the workspace', 'needs.txt', [2, 4]],
    ['outside of it', undefined, []],
  ])('has its wrong lines marked %s', (_, file, lines) => {
    const text = 'openid\na|\nfiles:read\nHEAD x'
    try {
      parseRequirements({ text, exact: true }, { path: 'needs.txt', file }, undefined)
      throw new Error('it was read')
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error
      expect(error.marks.map(({ line }) => line)).toEqual(lines)
      for (const mark of error.marks) expect(mark.file).toBe(file)
      if (lines.length > 0) expect(plainText(error.marks[0]?.text ?? [])).toMatch(/^An alternative is empty\./)
    }
  })
})
