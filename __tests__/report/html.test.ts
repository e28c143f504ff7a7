import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { marked } from 'marked'
import { breakableCodeHtml, codeBlock, codeHtml, escapeHtml, messageHtml, takeFirst } from '../../src/report/html.ts'
import { code, link, list, type Message, message, page, withName } from '../../src/text/message.ts'
import { visible } from '../../src/text/visible.ts'
import { hostileTexts } from '../../stand-ins/portal/index.js'
import { problemsInSummary, textOutsideCode } from '../scenarios/summary-html.ts'

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(...'<>&"\'“”`*_[]()#@|\\ \n:/', 'code', 'script', 'www.', 'https://'),
    maxLength: 60,
  }),
)

describe('text within HTML', () => {
  it.each([
    ['files:read', 'files:read'],
    ['<b>&"\'', '&#60;b&#62;&#38;&#34;&#39;'],
    ['&lt;', '&#38;lt;'],
  ])('%s', (text, html) => {
    expect(escapeHtml(text)).toBe(html)
  })

  it('as code is one visible line', () => {
    expect(codeHtml('a\n<b>')).toBe('<code>a\\u{a}&#60;b&#62;</code>')
    expect(codeHtml('abcdef', 3)).toBe('<code>abc… (6 characters)</code>')
  })

  it.each(hostileTexts)('as code stays text: $way', ({ text }) => {
    expect(problemsInSummary(`<p>${codeHtml(text)}</p>\n`)).toEqual([])
    expect(textOutsideCode(`<p>${codeHtml(text)}</p>`).trim()).toBe('')
  })

  it('as code stays text, whatever it is', () => {
    fc.assert(fc.property(anyText, (text) => expect(problemsInSummary(`<p>${codeHtml(text)}</p>\n`)).toEqual([])))
  })
})

describe('text as code in a table', () => {
  it.each([
    [
      'may break behind the marks of a long one',
      'GET /api/2.0/files/{id}',
      'GET /<wbr>api/<wbr>2.0/<wbr>files/<wbr>{id}',
    ],
    [
      'may break anywhere in one without marks',
      'x'.repeat(60),
      `${'x'.repeat(24)}<wbr>${'x'.repeat(24)}<wbr>${'x'.repeat(12)}`,
    ],
    ['never breaks within a character', '😀<'.repeat(13), `${'😀&#60;'.repeat(12)}<wbr>😀&#60;`],
    ['stays whole where it is short', 'files:write', 'files:write'],
    ['shows what could not be seen', 'a\u202eb', 'a\\u{202e}b'],
  ])('%s', (_, text, html) => {
    expect(breakableCodeHtml(text)).toBe(`<code>${html}</code>`)
  })
})

describe('a message', () => {
  const api = 'https://portal.example/developer-tools/api-keys'

  it.each<[string, Message, string]>([
    [
      'lets code break that has alternatives',
      message`It lacks ${code('rooms:read|rooms:write')}.`,
      'It lacks <code>rooms:<wbr>read|<wbr>rooms:<wbr>write</code>.',
    ],
    ['shows code as code', message`It lacks ${code('a|b')}.`, 'It lacks <code>a|b</code>.'],
    [
      'shows as code what would be a link',
      message`It lacks ${code('GH-1')}, ${code('5f2c8a1d'.repeat(5))}.`,
      `It lacks <code>GH-1</code>, <code>${'5f2c8a1d'.repeat(5)}</code>.`,
    ],
    ['shows a name as code', withName(message`The app`, '@octocat'), 'The app <code>@octocat</code>'],
    [
      'strikes out of a name what looks like a secret',
      withName(message`The app`, `sk-${'0123456789abcdef'}`),
      'The app <code>***</code>',
    ],
    [
      'links',
      message`See ${link('the page', 'https://x.example/?a=b&c')}.`,
      'See <a href="https://x.example/?a=b&#38;c">the page</a>.',
    ],
    [
      'links a page of the portal',
      message`Under ${page('api-keys')}.`,
      `Under <a href="${api}">Developer Tools → API keys</a>.`,
    ],
    ['names a page that is not known', message`Under ${page('oauth-apps')}.`, 'Under <b>Developer Tools → OAuth</b>.'],
    [
      'makes a list',
      message`Wrong:${list([message`a < b`, [code('c')]])}`,
      'Wrong:<ul><li>a &#60; b</li><li><code>c</code></li></ul>',
    ],
    ['breaks its lines', ['a\nb'], 'a<br>b'],
    ['escapes the rest', ['a < b'], 'a &#60; b'],
  ])('%s', (_, parts, html) => {
    expect(messageHtml(parts, (name) => (name === 'api-keys' ? api : undefined))).toBe(html)
  })

  it.each(hostileTexts)('keeps what it quotes as text: $way', ({ text }) => {
    const html = `<p>${messageHtml(message`It says ${code(text)} and ${{ kind: 'name', text }}.`)}</p>`
    expect(problemsInSummary(`${html}\n`)).toEqual([])
    expect(textOutsideCode(html).replace(/\s+/g, ' ').trim()).toBe('It says and .')
  })

  it('is well-formed, whatever it contains', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parts = message`${[text.replace(/[\n\r]/g, '')]} ${code(text)} ${{ kind: 'name', text }} ${list([[code(text)]])}`
        expect(problemsInSummary(`<p>${messageHtml(parts)}</p>\n`)).toEqual([])
      }),
    )
  })
})

describe('lines as a block of code', () => {
  it.each([
    ['a fence around them', ['a', 'b'], '\n```\na\nb\n```\n'],
    ['a longer fence where a line has one', ['a', '````'], '\n`````\na\n````\n`````\n'],
    ['a fence that is longer than the longest', ['`', '````'], '\n`````\n`\n````\n`````\n'],
  ])('have %s', (_, lines, block) => {
    expect(codeBlock(lines)).toBe(block)
  })

  it('say what they are', () => {
    expect(codeBlock(['- a'], 'diff')).toContain('\n```diff\n- a\n')
  })

  it.each(hostileTexts)('are one block, whatever they contain: $way', ({ text }) => {
    const blocks = marked.lexer(codeBlock([visible(text), `- ${visible(text)}`])).filter(({ type }) => type !== 'space')
    expect(blocks.map(({ type }) => type)).toEqual(['code'])
  })
})

describe('the first entries', () => {
  it.each<[string, string[], { max: number; bytes: number }, number]>([
    ['are all of them where they fit', ['a', 'b'], { max: 2, bytes: 2 }, 0],
    ['are so many', ['a', 'b', 'c'], { max: 2, bytes: 10 }, 1],
    ['fit into a size, in bytes', ['ä', 'b'], { max: 9, bytes: 2 }, 1],
    ['may be none', ['aaa'], { max: 9, bytes: 2 }, 1],
  ])('%s', (_, entries, limits, others) => {
    expect(takeFirst(entries, limits)).toEqual({ shown: entries.slice(0, entries.length - others), others })
  })
})
