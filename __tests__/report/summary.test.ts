import { describe, expect, it } from '@jest/globals'
import { Failure } from '../../src/failure.ts'
import type { Evidence } from '../../src/gate/judge.ts'
import { summaryHtml } from '../../src/report/summary.ts'
import { hostileTexts } from '../../stand-ins/portal/index.js'
import { app, given, key, offered, offering, refused, requests, scopesNamed } from '../gate/evidence.ts'
import { problemsInSummary, textOutsideCode } from '../scenarios/summary-html.ts'
import { files, judged, unanswered, upload } from './records.ts'

const now = Date.UTC(2026, 10, 24)
const summaryOf = (evidence: Partial<Evidence>, more = {}) => {
  const record = judged(evidence)
  return summaryHtml({ ...record, files, upload, ...more }, record.conclusion, now)
}
const baseline = (...names: string[]): Partial<Evidence> => ({
  baseline: { ok: true, value: { kind: 'names', names } },
})
const everything: Partial<Evidence> = {
  given: given('contacts:read files:read|never nowhere'),
  requests: requests(['GET /people/@self', 'GET /settings', 'POST /ai/agents', 'GET /groups']),
  client: app('accounts:read', 'rooms:write'),
  integrationKey: key(['files:read']),
  ...baseline('contacts:read', 'gone', 'openid'),
  failOnDrift: 'any',
}

describe('the summary', () => {
  it.each<[string, Partial<Evidence>, string[]]>([
    ['names the portal', {}, ['<code>https://portal.example</code>', 'DocSpace 3.7.2', '9 scopes']],
    ['says what to do next', { given: given('nowhere') }, ['<b>missing-scopes</b>', 'Correct the names']],
    [
      'shows what is required by area',
      { given: given('files:read') },
      ['<td><code>files</code></td><td align="center">✅</td><td align="center">○</td>'],
    ],
    [
      'shows what is missing by area',
      { given: given('x:write') },
      ['<td><code>x</code></td><td align="center"></td><td align="center">❌</td>'],
    ],
    [
      'has columns for app and key',
      { client: app(), integrationKey: key('all') },
      ['>Portal</th>', '>App</th>', '>Key</th>'],
    ],
    ['lists drift', baseline('gone'), ['➖ <code>gone</code>', '➕ <code>openid</code>']],
    [
      'tells a likely rename',
      baseline('contacts:read'),
      ['➖ <code>contacts:read</code>, likely renamed <code>accounts:read</code>'],
    ],
    [
      'says where nothing drifted',
      { ...baseline('openid'), list: offered('openid') },
      ['Nothing differs from the baseline.'],
    ],
    [
      'lists requests with their scopes',
      { requests: requests(['GET /group']) },
      ['<details open>', '<code>GET /api/2.0/group</code></td><td><code>accounts:read</code>'],
    ],
    [
      'marks requests that no scope covers',
      { requests: requests(['GET /ai/agents']) },
      ['❌ it lies outside every area'],
    ],
    [
      'marks requests that are not known, with the nearest known one',
      { requests: requests(['GET /groups']) },
      ['⚠️ unknown request (typo?), did you mean <code>GET /api/2.0/group</code>?'],
    ],
    [
      'gives all scopes to grant as text to copy, where the app lacks one',
      { given: given('openid'), requests: requests(['GET /files/@my']), client: app('openid') },
      ['<pre><code>files:read</code>\n<code>openid</code></pre>'],
    ],
    [
      'and where the key lacks one',
      { given: given('files:write'), integrationKey: key(['files:read']) },
      ['<pre><code>files:write</code></pre>'],
    ],
    [
      'lists what an app has too much',
      { given: given('openid'), client: app('openid', 'files:read') },
      ['nothing required needs it: <code>files:read</code>'],
    ],
    ['tells when the key expires', {}, ['🔑', 'expires on 2027-01-31']],
    ['leads to the artifact', {}, [`<a href="${upload.url}">${upload.name}</a>`]],
  ])('%s', (_, evidence, parts) => {
    const summary = summaryOf(evidence)
    for (const part of parts) expect(summary).toContain(part)
  })

  it('says where the files are when there is no artifact', () => {
    expect(summaryOf({}, { upload: undefined })).toContain('in the workspace only')
  })

  it('folds many requests away', () => {
    const many = Array.from({ length: 9 }, (_, index) => `GET /files/${index}/news`)
    expect(summaryOf({ requests: requests(many) })).toContain('<details><summary>9 requests')
  })

  it('of a run without a list says why, and no more', () => {
    const { record, conclusion } = unanswered('timeout', 'Nothing came.')
    const summary = summaryHtml(record, conclusion, now)
    expect(summary).toContain('<h2>❌ The portal did not answer in time</h2>')
    expect(summary).toContain('<b>timeout</b>: Nothing came.')
    expect(summary).not.toMatch(/<table|<details|📦/)
  })

  it('of a run without a list still shows app and key', () => {
    const list = refused(new Failure('timeout', 'Nothing came.'))
    const summary = summaryOf(
      { list, given: given('files:read'), client: app() },
      { files: undefined, upload: undefined },
    )
    expect(summary).toContain('<h2>❌ 1 required scope is missing</h2>')
    expect(summary).toContain('<b>timeout</b>: Nothing came.')
    expect(summary).toContain('>App</th>')
    expect(summary).not.toContain('>Portal</th>')
  })

  it('marks a key that expires soon', () => {
    const record = judged({})
    const soon = Date.parse('2027-01-30T00:00:00Z')
    expect(summaryHtml(record, record.conclusion, soon)).toContain(
      '⚠️ The key <code>Check</code> of api-key holds <code>*:read</code> and expires on 2027-01-31. Create a new one',
    )
    expect(summaryHtml(record, record.conclusion, now)).not.toContain('⚠️')
  })

  it.each<[string, Partial<Evidence>]>([
    ['with nothing wrong', { given: given('files:read') }],
    ['with everything wrong', everything],
    ['with 200 areas', { list: offered(...Array.from({ length: 200 }, (_, index) => `area${index}:read`)) }],
    [
      'with many of everything',
      {
        list: offered(...Array.from({ length: 2000 }, (_, index) => `a${index}:read`)),
        given: given(Array.from({ length: 300 }, (_, index) => `b${index}:read c${index}`).join(' ')),
        requests: requests(Array.from({ length: 300 }, (_, index) => `GET /x/${index}`)),
        client: app(...Array.from({ length: 300 }, (_, index) => `d${index}`)),
        ...baseline(...Array.from({ length: 300 }, (_, index) => `e${index}`)),
      },
    ],
  ])('is HTML in one block, %s', (_, evidence) => {
    expect(problemsInSummary(summaryOf(evidence))).toEqual([])
  })
})

describe('the summary of hostile texts', () => {
  const names = hostileTexts.map(({ text }) => text)
  const ordinary = textOutsideCode(summaryOf(everything))

  it.each(hostileTexts)('shows them as they are, and never as markup: $way', ({ text }) => {
    const hostile = summaryOf({
      list: offered(text, `${text}:read`),
      given: [[text, 'nowhere'], [`${text}:write`]],
      client: { ok: true, value: { name: text, scopes: [text, `${text}:read`] } },
      integrationKey: { ok: true, value: { name: text, permissions: [text], expiresAt: undefined, active: true } },
      ...baseline(`${text} old`),
      failOnDrift: 'any',
    })
    expect(problemsInSummary(hostile)).toEqual([])
    expect(textOutsideCode(hostile)).not.toMatch(/@octocat|@github|hostile|#1\b|GH-1|www\.|mailto:|::error|##\[|alert/)
  })

  it('has outside of code only what the action says itself', () => {
    const hostile = textOutsideCode(
      summaryOf({
        list: offered(...names),
        given: names.map((name) => [`${name} missing`]),
        client: app(...names),
        integrationKey: key(names),
        ...baseline(...names.map((name) => `${name} old`)),
      }),
    )
    const words = (text: string) => text.match(/\p{L}+/gu) ?? []
    const own = new Set([...words(ordinary), 'more', 'row', 'rows'])
    expect(words(hostile).filter((word) => !own.has(word))).toEqual([])
  })

  it('stays under 1 MiB', () => {
    const scopes = scopesNamed(...Array.from({ length: 10_000 }, (_, index) => `${index}${'\u202e<&"'.repeat(62)}`))
    const required = scopes.slice(0, 500).map(({ name }): [string] => [`${name} missing`])
    const summary = summaryOf({
      list: offering(scopes),
      given: required,
      client: app(...scopes.map(({ name }) => name)),
      ...baseline('gone'),
    })
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024)
  })
})
