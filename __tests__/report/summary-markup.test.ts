import { describe, expect, it } from '@jest/globals'
import { Failure } from '../../src/failure.ts'
import { summaryMarkdown } from '../../src/report/summary.ts'
import { hostileTexts } from '../../stand-ins/portal/index.js'
import { problemsInSummary, textOutsideCode } from '../scenarios/summary-html.ts'
import { files, type RunOptions, recordOf, upload } from './records.ts'

/** The summary of such a run, whose files were uploaded. */
function summaryOf(options: RunOptions) {
  const record = recordOf(options)
  record.files = files
  record.upload = upload
  const troubleshooting = 'https://github.com/example/scopes/blob/v1/docs/troubleshooting.md'
  return summaryMarkdown(record, { now: Date.UTC(2026, 10, 24), troubleshooting })
}

const everything: RunOptions = {
  scopes: 'contacts:read files:read|never nowhere openid -files:read',
  requests: ['GET /people/@self', 'GET /settings', 'POST /ai/agents', 'GET /groups'],
  app: ['accounts:read', 'rooms:write'],
  key: ['files:read'],
  baseline: { portal: 'https://old.example', entries: [{ name: 'contacts:read' }, { name: 'gone' }] },
  inputs: { failOnDrift: 'any' },
}

describe('the summary is only what the action made', () => {
  const many = (name: string) => Array.from({ length: 300 }, (_, index) => `${name}${index}`)

  it.each<[string, RunOptions]>([
    ['with nothing wrong', { scopes: 'files:read' }],
    ['with everything wrong', everything],
    [
      'with many of everything',
      {
        list: Array.from({ length: 2000 }, (_, index) => `a${index}:read`),
        scopes: many('b'),
        requests: many('GET /x/'),
        app: many('d'),
        baseline: many('e'),
      },
    ],
    ['without a list', { list: new Failure('timeout', ['Nothing came.']), scopes: 'openid', app: [] }],
  ])('%s', (_, options) => {
    expect(problemsInSummary(summaryOf(options))).toEqual([])
  })

  const words = (text: string) => text.match(/\p{L}+/gu) ?? []
  /** What the action says itself, in runs whose names are ordinary. */
  const ordinary = [everything, { scopes: 'nowhere nobody', app: ['openid'], apiKey: { expiresAt: undefined } }]
  const own = new Set(ordinary.flatMap((options) => words(textOutsideCode(summaryOf(options)))))

  it.each(hostileTexts)('whatever names contain: $way', ({ text }) => {
    const summary = summaryOf({
      list: [text, `${text}:read`],
      scopes: [text, `${text}:write`, 'nowhere'],
      app: [text, `${text}:read`],
      appName: text,
      key: [text],
      keyName: text,
      apiKey: { name: text },
      baseline: { portal: text, entries: [{ name: `${text} old`, group: text, type: text }] },
      inputs: { failOnDrift: 'any' },
    })
    expect(problemsInSummary(summary)).toEqual([])
    expect(words(textOutsideCode(summary)).filter((word) => !own.has(word))).toEqual([])
    expect(summary).not.toMatch(/[^\P{C}\n]/u)
  })
})

it('strikes out of a name that is offered what looks like a secret', () => {
  expect(summaryOf({ list: [`sk-${'0123456789abcdef'}`] })).toContain('<code>***</code>')
})

describe('what is too long for the summary', () => {
  const names = Array.from({ length: 300 }, (_, index) => `a${index}:read`)

  it.each<[string, RunOptions, string]>([
    ['alternatives', { scopes: names.slice(0, 12).join('|') }, '<code>a9:read</code> or 2 more<br>'],
    ['rows', { scopes: names }, '<p>and 100 more rows, all in the report</p>'],
    ['scopes to grant', { list: names, scopes: names, app: [] }, '</b> (the first 200 of 300):</p>'],
    ['changes', { list: [], baseline: names }, '<p>and 100 more, all in the report</p>'],
    ['scopes that are offered', { list: names }, '<code>a199:read</code> and 100 more</p></details>'],
  ])('is counted: %s', (_, options, words) => {
    expect(summaryOf(options)).toContain(words)
  })

  it('is not counted where there is none', () => {
    const summary = summaryOf({ scopes: 'openid files:read|rooms:read', app: [], baseline: ['gone'] })
    expect(summary).not.toMatch(/ more(?! about)|the first/i)
  })

  it.each([
    ['as much as fits, and stays open', 20, 0],
    ['more, and is folded without what fails', 21, 1],
  ])('is fulfilled: %s', (_, count, folded) => {
    const list = names.slice(0, count)
    const [open = '', ...rest] = summaryOf({ list, scopes: [...list, 'nowhere'] }).split('<details>')
    expect(open).toContain('<td><code>nowhere</code>')
    expect(rest.filter((each) => each.includes('<td><code>a0:read</code>'))).toHaveLength(folded)
  })
})

describe('the size of the summary', () => {
  it('stays under 1 MiB', () => {
    const list = Array.from({ length: 10_000 }, (_, index) => `${index}${'\u202e<&"'.repeat(62)}`)
    const summary = summaryOf({
      list,
      scopes: list.slice(0, 500).map((name) => `${name} missing`),
      app: list,
      baseline: ['gone'],
      inputs: { failOnDrift: 'any' },
    })
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024)
    expect(problemsInSummary(summary)).toEqual([])
  })

  it('stays under 1 MiB where thousands of requests are covered by nothing', () => {
    const requests = Array.from({ length: 4000 }, (_, index) => `PUT /people/${index}${'x'.repeat(150)}/password`)
    const summary = summaryOf({ requests })
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024)
    expect(summary).toContain(' and 3,990 more: only a link sent by mail opens them. Remove the calls.')
    expect(summary).toContain('more rows, all in the report')
  })
})
