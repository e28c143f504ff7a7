import { describe, expect, it } from '@jest/globals'
import { InvalidInput } from '../../src/inputs/invalid-input.ts'
import { type ListSyntax, parseGivenList, parseLines } from '../../src/inputs/list.ts'
import { code, message } from '../../src/text/message.ts'
import { messageOf } from './message-of.ts'

const where = message`The list`

/** Refuses each line that begins with an exclamation mark. */
const parseMarked = (text: string) =>
  parseLines(text, where, undefined, (content) => {
    if (content.startsWith('!')) throw new InvalidInput(message`It is wrong.`)
    return [content]
  })

const refuse = (): never => {
  throw new InvalidInput(message`It is wrong.`)
}

describe('a text, line by line', () => {
  it.each<[what: string, text: string, lines: string[]]>([
    ['a line feed', 'a\nb', ['a', 'b']],
    ['the line break of Windows', 'a\r\nb', ['a', 'b']],
    ['a carriage return', 'a\rb', ['a', 'b']],
    ['the separators of Unicode', 'a\u2028b\u2029c', ['a', 'b', 'c']],
    ['blanks around it', '  a\t\u00a0\u200b\u0085 ', ['a']],
    ['a comment', 'a # why', ['a']],
    ['a comment alone', '# all\n\na', ['', '', 'a']],
    ['a comment without a blank', 'a#b#c', ['a']],
    ['a comment after a comma', 'a,#b', ['a,']],
    ['nothing', '', ['']],
    ['a parameter of Ruby', 'a/#{b} # c', ['a/#{b}']],
    ['a parameter of Ruby at its start', '#{b}', ['#{b}']],
    ['a comment of one', '##{b}', ['']],
    ['a brace at its start', '{b}', ['{b}']],
  ])('is read with %s', (_, text, lines) => {
    const numbered: [string, number][] = []
    parseLines(text, where, undefined, (content, line) => {
      numbered.push([content, line])
      return []
    })
    expect(numbered).toEqual(lines.map((content, index) => [content, index + 1]))
  })

  it('shows its only wrong line', () => {
    expect(messageOf(() => parseMarked('a\n!b # c'))).toBe('The list is invalid. Line 2 (`!b`): It is wrong.')
  })

  it('shows every wrong line', () => {
    const told = 'The list has 2 invalid lines:\n- Line 1 (`!a`): It is wrong.\n- Line 3 (`!c`): It is wrong.'
    expect(messageOf(() => parseMarked('!a\nb\n!c'))).toBe(told)
  })

  it('shows ten wrong lines, and counts the others', () => {
    const text = messageOf(() => parseMarked('!\n'.repeat(12)))
    expect(text).toMatch(/^The list has 12 invalid lines:/)
    expect(text).toMatch(/- Line 10 \(`!`\): It is wrong\.\n- and 2 more lines$/)
    expect(text).not.toContain('Line 11')
  })

  it('marks ten wrong lines of a file', () => {
    try {
      parseLines('!\n'.repeat(12), where, 'needs.txt', refuse)
      throw new Error('it was read')
    } catch (error) {
      expect(error instanceof InvalidInput && error.marks.map(({ line }) => line)).toEqual([
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
      ])
    }
  })

  it('stops where everything is wrong', () => {
    expect(messageOf(() => parseMarked('!\n'.repeat(5000)))).toMatch(/- and at least 990 more lines$/)
  })

  it('cuts a long line', () => {
    const text = messageOf(() => parseMarked(`!${'y'.repeat(999)}`))
    expect(text).toBe(`The list is invalid. Line 1 (\`!${'y'.repeat(79)}… (1,000 characters)\`): It is wrong.`)
  })

  it.each([
    ['the password of an address', 'GET https://someone:hidden@portal.example/', 'Line 1: It'],
    ['a password and its host', 'someone:hidden@host', 'Line 1: It'],
    ['what looks like a token', 'eyJhbGciOi.hidden.hidden', 'Line 1 (`***`): It'],
    ['nothing of a line with an at sign alone', 'GET someone@portal', 'Line 1 (`GET someone@portal`): It'],
    ['nothing of a line without one', 'GET /files/:id/@my', 'Line 1 (`GET /files/:id/@my`): It'],
  ])('leaves out %s', (_, line, told) => {
    expect(messageOf(() => parseLines(line, where, undefined, refuse))).toContain(told)
  })

  it('does not hide a bug', () => {
    const bug = () => {
      throw new TypeError('a bug')
    }
    expect(() => parseLines('a', where, undefined, bug)).toThrow(TypeError)
  })
})

/** Words in capitals are wrong. */
const words: ListSyntax<string> = {
  input: 'required-scopes',
  parseLine: (content) => content.split(/[\s,]+/).filter((word) => word !== ''),
  parseEntry: (entry) => {
    if (/[A-Z]/.test(entry)) throw new InvalidInput(message`It has ${code('capitals')}.`)
    return entry
  },
  formsOf: (word) => [word],
}
const read = (text: string) => parseGivenList(text, words)

describe('a list of nothing', () => {
  it.each([
    ['a comment', '# why'],
    ['a separator', ','],
    ['both, on several lines', '# one\n , ,\n\n# two'],
    ['marks', '#'.repeat(9)],
  ])('is refused where it is %s', (_, text) => {
    expect(messageOf(() => read(text))).toBe(
      '`required-scopes` contains only comments and separators. Nothing would be required. Write what is required, or `none` to leave the check out.',
    )
  })

  it.each(['[]', ' [ ]\n', '\u200b[]\u0085'])('is refused where it is an empty array: %j', (text) => {
    expect(messageOf(() => read(text))).toMatch(/^`required-scopes` is an empty array\. Nothing would be required\./)
  })
})

describe('a JSON array', () => {
  it.each<[what: string, text: string, values: string[]]>([
    ['on one line', '["a","b"]', ['a', 'b']],
    ['on several', '[\n"a",\n"b"\n]\n', ['a', 'b']],
    ['with blanks of any kind around it', '\ufeff\u00a0["a"]\u0085\u200b', ['a']],
    ['with blanks of any kind in its texts', '[" a\u200b", "\u0085b"]', ['a', 'b']],
    ['with a mark, which starts no comment', '["a#b"]', ['a#b']],
  ])('is read %s', (_, text, values) => {
    expect(read(text)).toEqual({ values, onlyInComments: [] })
  })

  it.each([
    ['a number', '["a", 1]', 'Entry 2: Not a string. Write a JSON array of strings.'],
    ['an array', '[["a"]]', 'Entry 1: Not a string. Write a JSON array of strings.'],
    ['an empty text', '["a", " "]', 'Entry 2 (` `): The string is empty.'],
    ['a wrong text', '["A"]', 'Entry 1 (`A`): It has `capitals`.'],
  ])('is refused with %s', (_, text, told) => {
    expect(messageOf(() => read(text))).toBe(`\`required-scopes\` is invalid. ${told}`)
  })

  it('is refused with every wrong entry', () => {
    expect(messageOf(() => read('["A", "b", "C"]'))).toMatch(/^`required-scopes` has 2 invalid entries:\n- Entry 1 /)
  })

  it('counts the entries that are not shown', () => {
    expect(messageOf(() => read(JSON.stringify(Array(11).fill('A'))))).toMatch(/- and 1 more entry$/)
  })

  it.each(['[a, b]', '["a"', '["a"] b'])('is none where it is %s, which is read as lines', (text) => {
    expect(read(text).values).toEqual(text.split(/[\s,]+/))
  })
})

describe('a comment of the only line', () => {
  it.each([
    ['a scope', 'a # for the list rooms:write', '`rooms:write`: `# for the list rooms:write`'],
    ['openid', '\n\na # openid, too.\n', '`openid`: `# openid, too.`'],
    ['a scope without a blank', 'a#rooms:read', '`rooms:read`: `#rooms:read`'],
    ['all there is', '# files:read', '`files:read`: `# files:read`'],
    ['a request', 'a # also GET /api/2.0/group', '`GET /api/2.0/group`: `# also GET /api/2.0/group`'],
    ['a scope in brackets', 'a # [rooms:write]', '`rooms:write`: `# [rooms:write]`'],
    ['a scope in stars', 'a # *rooms:write*', '`rooms:write`: `# *rooms:write*`'],
    ['a scope behind a dash', 'a # -openid', '`openid`: `# -openid`'],
    ['a scope in an assignment', 'a # scope=rooms:write&x', '`rooms:write`: `# scope=rooms:write&x`'],
    ['two scopes', 'a # b:read/c:write', '`b:read`, `c:write`: `# b:read/c:write`'],
    ['a request in brackets', 'a # [PUT /files/order]', '`PUT /files/order`: `# [PUT /files/order]`'],
    ...'authentication capabilities group keys modules people portal privacyroom Settings'
      .split(' ')
      .map((path): [string, string, string] => [
        `a request of one word, ${path}`,
        `a # then GET ${path}`,
        `\`GET ${path}\`: \`# then GET ${path}\``,
      ]),
    ['several, each once', 'a # b:read, c:write b:read', '`b:read`, `c:write`: `# b:read, c:write b:read`'],
    ['a request with a password', 'a # GET https://deploy:hidden@host/api', '`GET ***`.'],
    ['a scope beside a password', 'a # b:read deploy:hidden@host', '`b:read`.'],
    ['a scope beside a token', 'a # b:read eyJhbGciOi.hidden.hidden', '`b:read`: `# b:read ***`'],
  ])('is refused where it hides %s', (_, text, told) => {
    const refusal = messageOf(() => read(text))
    expect(refusal).toContain(`\`required-scopes\` is one line, and its comment hides ${told}`)
    expect(refusal).toContain('A folded block (`>-` or `>`) makes one line of several, and `#` hides the rest of it.')
    expect(refusal).not.toContain('hidden')
  })

  it.each([
    ['prose', 'a # for the list: two requests, GET or POST'],
    ['a permission of keys', 'a # the key has *:read'],
    ['a parameter of Ruby', 'a#{rooms:write}'],
  ])('may be %s', (_, text) => {
    expect(read(text).onlyInComments).toEqual([])
  })
})

describe('what stands only in comments', () => {
  it.each<[what: string, text: string, found: string[]]>([
    ['a scope', 'a # the list rooms:nope\nb', ['rooms:nope']],
    ['one that may be prose, on the only line', 'a # the list rooms:nope', ['rooms:nope']],
    ['each once', 'a:read\n# rooms:x, a:read rooms:x\n# b:write', ['rooms:x', 'b:write']],
    ['a request', 'a\n# PUT files/order', ['PUT files/order']],
    ['nothing that may be a password', 'a\n# GET https://deploy:hidden@host/api\n# deploy:hidden@host', ['GET ***']],
    ['nothing of prose', 'a # note: see http://x.example, a:b:c a/b:c a:b/c\nb', []],
  ])('is %s', (_, text, found) => {
    expect(read(text).onlyInComments).toEqual(found)
  })
})

describe('a long text', () => {
  it.each([
    ['names', 'a '.repeat(500_000)],
    ['marks', `a\n${'#'.repeat(1_000_000)}`],
    ['parameters of Ruby', '#{'.repeat(500_000)],
    ['methods in a comment', `a # ${'GET '.repeat(250_000)}`],
    ['points in a comment', `a\n# ${'b'.repeat(500_000)}:${'.'.repeat(500_000)}x`],
    ['brackets', '['.repeat(1_000_000)],
    ['at signs', `a\n# GET /${':@/'.repeat(300_000)}`],
  ])('is read in linear time: %s', (_, text) => {
    expect(messageOf(() => read(text))).toBeUndefined()
  })
})
