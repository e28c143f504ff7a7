import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { newestKnownRules } from '../../src/scopes/portal-version.ts'
import { closedPort } from '../../stand-ins/network/loopback-server.ts'
import { actionFolder } from '../../stand-ins/runner/action-manifest.js'
import { runDocumented } from './documented-run.ts'

const page = readFileSync(path.join(actionFolder, 'docs', 'requests.md'), 'utf8')
const personalToken = 'cGVyc29uYWwgYWNjZXNzIHRva2Vu'
const writing = ['POST', 'PUT', 'DELETE']

interface ReportedRequest {
  request: string
  outcome: 'scopes' | 'nothing' | 'uncovered'
  scopes: string[]
}

/** What the action says that each request needs, in the page's words. */
async function needsOf(requests: string[], version: string): Promise<Record<string, string>> {
  const { report } = await runDocumented({ portal: { version }, inputs: { 'required-endpoints': requests.join('\n') } })
  const { requests: reported } = report as { requests: ReportedRequest[] }
  return Object.fromEntries(
    reported.map(({ request, outcome, scopes }) => [request.replace('/api/2.0/', ''), inWords(outcome, scopes)]),
  )
}

function inWords(outcome: ReportedRequest['outcome'], scopes: string[]): string {
  if (outcome === 'uncovered') return 'no scope allows it'
  if (outcome === 'nothing') return 'none'
  return scopes.map((anyOf) => anyOf.replace(/[^|]+/g, '`$&`').replaceAll('|', ' or ')).join(' and ')
}

/** A path for a row of the table: two of them are whole paths, the others begin many. */
function pathThatBegins(row: string): string {
  if (row === 'anything else') return 'anything/else'
  return ['keys/@self', 'oauth2/userinfo'].includes(row) ? row : `${row}/x`
}

/** The rows of the first table below a heading, without its header. */
function tableBelow(heading: string): string[][] {
  const section = page.split(`## ${heading}\n`)[1] ?? ''
  const [table = ''] = /(?:^\|.*\n)+/m.exec(section) ?? []
  const rows = table.trim().split('\n').slice(2)
  return rows.map((row) => row.split('|').slice(1, -1)).map((cells) => cells.map((cell) => cell.trim()))
}

describe('docs/requests.md', () => {
  it('says in its table what the action says', async () => {
    const said = tableBelow('Which scope a request needs').flatMap(([begins = '', toRead = '', toWrite = '']) => {
      const path = pathThatBegins(begins.replaceAll('`', ''))
      const cells = [['GET', toRead], ...writing.map((method) => [method, toWrite])]
      return cells.map(([method, cell = '']) => [`${method} ${path}`, cell.replace(': any token is enough', '')])
    })
    expect(said.length).toBeGreaterThanOrEqual(8 * 4)
    const requests = said.map(([request = '']) => request)
    expect(await needsOf(requests, newestKnownRules)).toEqual(Object.fromEntries(said))
  })

  const anyOfEight = ['accounts.self', 'accounts', 'files', 'rooms']
    .flatMap((area) => [`\`${area}:read\``, `\`${area}:write\``])
    .join(' or ')

  it.each([
    ['3.7', { 'GET keys': 'no scope allows it', 'PATCH files/x': 'no scope allows it' }],
    ['3.7.2', { 'DELETE people/@self': 'no scope allows it', 'PUT people/x/password': 'no scope allows it' }],
    ['3.6', { 'GET keys': anyOfEight, 'DELETE keys/x': anyOfEight, 'GET keys/@self': anyOfEight }],
    ['3.5', { 'GET group': '`accounts:read`', 'GET anything/else': 'no scope allows it' }],
    ['3.4', { 'GET group': 'no scope allows it', 'GET anything/else': 'no scope allows it' }],
    ['3.2', { 'GET group': 'no scope allows it', 'GET files/@my': '`files:read` or `files:write`' }],
    [
      '3.1',
      {
        'GET files/@my': '`files:read`',
        'PUT files/@my': '`files:read` and `files:write`',
        'PUT anything/else': 'none',
        'GET keys': 'none',
        'GET oauth2/userinfo': '`openid`',
      },
    ],
  ])('says what differs in %s', async (version, needs) => {
    expect(await needsOf(Object.keys(needs), version)).toEqual(needs)
  })

  it('says up to which version the rules are known', () => {
    expect(page).toContain(`The rules are known up to DocSpace ${newestKnownRules}.`)
  })

  it('says what differs in 3.0', async () => {
    const requests = ['GET files/@my', 'PUT files/@my', 'GET group', 'PUT anything/else', 'GET oauth2/userinfo']
    const { report } = await runDocumented({
      portal: { version: '3.0', keys: [{ key: personalToken, id: '1', name: '', kind: 'personal-token' }] },
      inputs: { 'api-key': personalToken, 'required-endpoints': requests.join('\n') },
    })
    const { requests: reported } = report as { requests: ReportedRequest[] }
    expect(reported.map(({ outcome, scopes }) => inWords(outcome, scopes))).toEqual([
      '`files:read` or `files:write`',
      '`files:write`',
      'none',
      'none',
      '`openid`',
    ])
  })

  it('shows the same request in several forms', async () => {
    const [, forms = ''] = /All of these are the same request:\n\n```text\n([\s\S]*?)\n```/.exec(page) ?? []
    const port = await closedPort()
    const here = forms.replaceAll('yourportal.onlyoffice.com', `127.0.0.1:${port}`)
    expect(here.split('\n')).toHaveLength(10)
    const { report } = await runDocumented({ portal: { port }, inputs: { 'required-endpoints': here } })
    expect(report).toMatchObject({
      requests: [{ request: expect.stringMatching(/^GET \/api\/2\.0\/files\/\{id\}$/i) }],
    })
  })
})
