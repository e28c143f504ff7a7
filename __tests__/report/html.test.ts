import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { codeHtml, escapeHtml, listHtml, messageHtml } from '../../src/report/html.ts'
import { quoted } from '../../src/text/visible.ts'
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

describe('a message', () => {
  it.each([
    ['shows what it quotes as code', 'It says “<b>”.', 'It says <code>&#60;b&#62;</code>.'],
    [
      'shows a request as code',
      'GET /api/2.0/people/@self was refused.',
      '<code>GET /api/2.0/people/@self</code> was refused.',
    ],
    ['shows an address as code', 'Check https://portal.example.', 'Check <code>https://portal.example</code>.'],
    [
      'shows a scope as code',
      'It lacks files:read, a:write|b.',
      'It lacks <code>files:read</code>, <code>a:write|b</code>.',
    ],
    ['shows a permission of keys as code', 'Use *:read.', 'Use <code>*:read</code>.'],
    ['breaks its lines', 'a\nb', 'a<br>b'],
    ['escapes the rest', 'a < b', 'a &#60; b'],
  ])('%s', (_, message, html) => {
    expect(messageHtml(message)).toBe(html)
  })

  it.each(hostileTexts)('keeps what it quotes as text: $way', ({ text }) => {
    const html = `<p>${messageHtml(`It says ${quoted(text)}.`)}</p>`
    expect(problemsInSummary(`${html}\n`)).toEqual([])
    expect(textOutsideCode(html).replace(/\s+/g, ' ').trim()).toBe('It says .')
  })

  it('is well-formed, whatever it holds', () => {
    fc.assert(
      fc.property(anyText, (text) =>
        expect(problemsInSummary(`<p>${messageHtml(text.replace(/[\n\r]/g, ''))}</p>\n`)).toEqual([]),
      ),
    )
  })
})

describe('a list', () => {
  it.each([
    [['a', 'b'], 2, '<ul><li>a</li><li>b</li></ul>'],
    [['a', 'b', 'c'], 1, '<ul><li>a</li><li>and 2 more</li></ul>'],
  ])('%j, at most %d', (entries, most, html) => {
    expect(listHtml(entries, most)).toBe(html)
  })
})
