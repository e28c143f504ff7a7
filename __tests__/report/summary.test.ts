import { describe, expect, it } from '@jest/globals'
import { Failure } from '../../src/failure.ts'
import { RunRecord } from '../../src/record.ts'
import { findTroubleshooting, summaryMarkdown } from '../../src/report/summary.ts'
import { code, message } from '../../src/text/message.ts'
import { files, type RunOptions, recordOf, upload } from './records.ts'

const now = Date.UTC(2026, 10, 24)
const timeout = new Failure('timeout', ['Nothing came.'])
const troubleshooting = 'https://github.com/example/scopes/blob/v1/docs/troubleshooting.md'

/** The summary of such a run, whose files were uploaded. */
function summaryOf(options: RunOptions, more: Partial<Pick<RunRecord, 'files' | 'upload'>> = { files, upload }) {
  const record = recordOf(options)
  record.files = more.files
  record.upload = more.upload
  return summaryMarkdown(record, { now, troubleshooting })
}

describe('the summary', () => {
  it.each<[string, RunOptions, string[]]>([
    ['names the portal', {}, ['<code>https://portal.example</code> · DocSpace 3.7.2 · 9 scopes']],
    [
      'says what to do, with a link to more about it',
      { scopes: 'nowhere' },
      ['Correct the name', `<a href="${troubleshooting}#missing-scopes">More about missing-scopes</a>`],
    ],
    [
      'links pages of the portal where it is known to have them',
      { app: [], answers: { appState: 'disabled' } },
      ['<a href="https://portal.example/developer-tools/oauth">Developer Tools → OAuth</a>'],
    ],
    [
      'only names them otherwise',
      { app: [], answers: { appState: 'disabled' }, version: '3.0.4' },
      ['<b>Developer Tools → OAuth</b>'],
    ],
    [
      'has a row for what is required, with what asks for it',
      { scopes: 'files:read', requests: ['GET /group'], file: '# first\nopenid' },
      [
        '<tr><td><code>files:read</code><br><sub><code>required-scopes</code></sub></td><td>✅ yes</td></tr>',
        '<tr><td><code>accounts:<wbr>read</code><br><sub><code>GET /<wbr>api/<wbr>2.0/<wbr>group</code></sub></td>',
        '<tr><td><code>openid</code><br><sub><code>needs.txt:2</code></sub></td>',
      ],
    ],
    [
      'says what to do about what only warns',
      { scopes: 'nowhere', inputs: { failOnMissing: false } },
      [`<a href="${troubleshooting}#missing-scopes">More about missing-scopes</a>`],
    ],
    [
      'names drift where something else fails first',
      { scopes: 'nowhere', baseline: ['gone'], inputs: { failOnDrift: 'any' } },
      ['differ from the baseline, as shown below.'],
    ],
    [
      'links pages of a portal of 3.1',
      { app: [], answers: { appState: 'disabled' }, version: '3.1.1' },
      ['<a href="https://portal.example/developer-tools/oauth">'],
    ],
    [
      'names the line that makes a request',
      { file: '# first\nGET /group' },
      ['<code>GET /<wbr>api/<wbr>2.0/<wbr>group</code> · <code>needs.txt:2</code>'],
    ],
    [
      'has rows for requests that are not decided',
      { requests: ['GET /ai/agents', 'GET /settings'], key: timeout },
      ['>❔ ', '>needs no scope'],
    ],
    ['says nothing of a version that is not known', { version: timeout }, ['portal.example</code> · 9 scopes']],
    ['says how much the portal offers where nothing is required', {}, ['>The portal offers 9 scopes<']],
    ['has one row for an alternative', { scopes: 'x|y' }, ['<td><code>x</code> or <code>y</code><br>']],
    [
      'has columns for app and key',
      { scopes: 'openid files:write', app: [], key: ['files:write'] },
      [
        '>Required</th><th align="left">Portal</th><th align="left">App</th><th align="left">Key</th>',
        '<td>✅ yes</td><td>❌ no</td><td>➖ not for keys</td>',
        '<td>✅ yes</td><td>❌ no</td><td>✅ yes</td>',
      ],
    ],
    [
      'has rows for requests that no scope covers',
      { requests: ['GET /ai/agents', 'GET /settings'], app: [] },
      [
        '❌ no scope allows it (it is outside every area that scopes cover)</td>',
        'needs no scope (open to everyone)</td>',
      ],
    ],
    [
      'counts what asks for a scope beyond the third',
      { file: 'openid\n'.repeat(5) },
      ['<code>needs.txt:3</code><br>2 more</sub>'],
    ],
    [
      'gives all scopes to grant as text to copy, where the app lacks one',
      { scopes: 'openid', requests: ['GET /files/@my'], app: ['openid'] },
      ['<p><b>Scopes to grant the app</b>:</p>\n\n```\nfiles:read\nopenid\n```\n'],
    ],
    [
      'and where the key lacks one',
      { scopes: 'openid files:write rooms:read', key: ['rooms:read'] },
      ['<p><b>Scopes that the key needs</b>:</p>\n\n```\nfiles:write\nrooms:read\n```\n'],
    ],
    [
      'shows drift as a diff',
      { baseline: ['contacts:read', 'gone'] },
      [
        '<p><b>Changes since the baseline</b>:</p>',
        '\n```diff\n- contacts:read, probably renamed to accounts:read\n- gone\n+ ',
      ],
    ],
    [
      'says what to do about drift that fails the run, and leaves what changed to the diff',
      { baseline: ['gone'], inputs: { failOnDrift: 'any' } },
      ['<ul><li>If the change is intended, replace the baseline with the new snapshot.', '\n```diff\n- gone\n'],
    ],
    ['says that nothing drifted', { list: ['openid'], baseline: ['openid'] }, ['No changes since the baseline.']],
    [
      'names the other portal that a baseline is from',
      { list: ['openid'], baseline: { portal: 'https://old.example', entries: [{ name: 'gone' }] } },
      ['<p><b>Changes since the baseline (of <code>https://old.example</code>)</b>:</p>'],
    ],
    [
      'folds what else the portal offers',
      { scopes: 'openid' },
      ['<details><summary>The portal also offers 8 other scopes</summary>'],
    ],
    [
      'says until when a key can be used',
      {},
      ['🔑 API key <code>Check</code> (<code>api-key</code>): <code>*:read</code>, expires'],
    ],
    [
      'warns of one that expires soon',
      { apiKey: { expiresAt: '2026-11-25T00:00:00Z' } },
      ['⚠️ API key <code>Check</code> (<code>api-key</code>) expires in 1 day'],
    ],
    [
      'says what was not checked',
      { scopes: 'openid' },
      ['Not requested, so not checked: the app (<code>client-id</code>)'],
    ],
    ['leads to the artifact', {}, [`<a href="${upload.url}">${upload.name}</a>`]],
  ])('%s', (_, options, parts) => {
    const summary = summaryOf(options)
    for (const part of parts) expect(summary).toContain(part)
  })

  it.each<[string, RunOptions]>([
    ['✅ Passed: both required scopes are available</h3>', { scopes: 'openid files:read' }],
    [
      '✅ Passed: both required scopes are available · ⚠️ an API key expires in 1 day</h3>',
      { scopes: 'openid files:read', apiKey: { expiresAt: '2026-11-25T00:00:00Z' } },
    ],
    [
      '✅ Passed: 9 scopes recorded, none required · ⚠️ an API key may have expired</h3>',
      { apiKey: { expiresAt: '2026-11-20T00:00:00Z' } },
    ],
    ['❌ Failed: the required scope <code>nowhere</code> is missing', { scopes: 'nowhere' }],
    ['⚠️ Not passed: the required scope', { scopes: 'nowhere', inputs: { failOnMissing: false } }],
  ])('says the verdict first, under its own heading: %s', (verdict, options) => {
    expect(summaryOf(options).startsWith(`<h2>DocSpace Scopes</h2>\n<h3>${verdict}`)).toBe(true)
  })

  it('shows before everything else what fails, first by scope, then by request', () => {
    const rows = summaryOf({ scopes: 'a openid zz', requests: ['GET /settings', 'GET /ai/agents'] })
    const order = [
      '>a<',
      '>zz<',
      '>GET /<wbr>api/<wbr>2.0/<wbr>ai',
      '>openid<',
      '>GET /<wbr>api/<wbr>2.0/<wbr>settings',
    ]
    const places = order.map((text) => rows.indexOf(text, rows.indexOf('<table>')))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places).not.toContain(-1)
  })

  it('has one row for each requirement, and for each request without a scope', () => {
    const summary = summaryOf({ scopes: 'a openid', requests: ['GET /settings', 'GET /ai/agents', 'GET /files/@my'] })
    expect(summary.match(/<tr><td>/g)).toHaveLength(5)
  })

  it.each<[string, RunOptions, string]>([
    ['a table where nothing is required', {}, '<table>'],
    ['a list where nothing is to be done', {}, '<ul>'],
    ['scopes to grant where app and key have all', { scopes: 'rooms:read', app: ['rooms:read'], key: 'all' }, '```'],
    ['scopes to grant where the portal has none of them', { scopes: 'nowhere', app: [] }, 'Scopes to grant'],
    ['what else is offered', { list: ['openid'], scopes: 'openid' }, '<details>'],
  ])('has no %s', (_, options, words) => {
    expect(summaryOf(options)).not.toContain(words)
  })

  it('names the line of a file outside of the workspace too', () => {
    const record = recordOf({ scopes: 'openid' })
    const [requirement] = record.verdict?.required ?? []
    if (record.verdict === undefined || requirement === undefined) throw new Error('a scope is required')
    const place = { input: 'requirements-file', path: '/etc/needs.txt', file: undefined, line: 7 } as const
    record.verdict = {
      ...record.verdict,
      required: [{ ...requirement, askers: [{ request: undefined, place, takesAnother: false }] }],
    }
    expect(summaryMarkdown(record, { now, troubleshooting })).toContain(
      '<sub><code>/<wbr>etc/<wbr>needs.<wbr>txt:<wbr>7</code></sub>',
    )
  })

  it('shows a name of any length whole where it is to be copied', () => {
    const name = `${'long.name'.repeat(28)}:a`
    expect(summaryOf({ list: [name], scopes: name, app: [] })).toContain(`\n\`\`\`\n${name}\n\`\`\`\n`)
  })

  it.each<[string, Partial<Pick<RunRecord, 'files' | 'upload'>>, string]>([
    ['are in the workspace only', { files }, 'Snapshot and report are in the workspace only.'],
    ['are one', { files: { reportPath: '/r.json' } }, 'Only the report was written. It is in the workspace.'],
    ['are the other', { files: { snapshotPath: '/s.json' } }, 'Only the snapshot was written. It is in the workspace.'],
    [
      'are in an artifact whose address is not known',
      { files, upload: { ...upload, name: '@octocat', url: '' } },
      '📦 Snapshot and report: <code>@octocat</code>',
    ],
    [
      'are in an artifact whose name cannot be seen',
      { files, upload: { ...upload, name: '\u202e' } },
      '>\\u{202e}</a>',
    ],
  ])('says where the files are: they %s', (_, more, words) => {
    expect(summaryOf({}, more)).toContain(words)
  })

  it('says nothing of files where none could be written', () => {
    expect(summaryOf({}, { files: {} })).not.toMatch(/workspace|📦/)
  })

  it('of a run without a list still shows app and key', () => {
    const summary = summaryOf({ list: timeout, scopes: 'files:read', app: [] }, {})
    expect(summary).toContain('the required scope <code>files:read</code> is missing')
    expect(summary).toContain('Nothing came.')
    expect(summary).toContain('>App</th>')
    expect(summary).not.toContain('>Portal</th>')
  })

  it('of a run that got no further than its inputs says why, and no more', () => {
    const record = new RunRecord()
    record.failures.push(new Failure('invalid-input', message`${code('retries')} is wrong.`))
    expect(summaryMarkdown(record, { now, troubleshooting: undefined })).toBe(
      '<h2>DocSpace Scopes</h2>\n<h3>❌ Failed: invalid inputs</h3>\n<ul><li><code>retries</code> is wrong.</li></ul>\n',
    )
  })
})

describe('the troubleshooting page', () => {
  const environment = { GITHUB_ACTION_REPOSITORY: 'example/scopes', GITHUB_ACTION_REF: 'v1' }

  it.each<[string, NodeJS.ProcessEnv, string | undefined]>([
    ['is that of the action at its version', environment, troubleshooting],
    [
      'is on the server that the runner names',
      { ...environment, GITHUB_SERVER_URL: 'https://ghe.example' },
      'https://ghe.example/example/scopes/blob/v1/docs/troubleshooting.md',
    ],
    [
      'may be on a branch with any name',
      { ...environment, GITHUB_ACTION_REF: 'feature/a b#1' },
      'https://github.com/example/scopes/blob/feature/a%20b%231/docs/troubleshooting.md',
    ],
    ['is not known without a repository', { ...environment, GITHUB_ACTION_REPOSITORY: '' }, undefined],
    ['is not known without a version', { ...environment, GITHUB_ACTION_REF: '' }, undefined],
  ])('%s', (_, variables, url) => {
    expect(findTroubleshooting(variables)).toBe(url)
  })
})
