import { describe, expect, it } from '@jest/globals'
import { Failure } from '../../src/failure.ts'
import type { PortalAnswers } from '../../src/portal/portal.ts'
import { RunRecord } from '../../src/record.ts'
import { fileLines, portalLines, retryLine, verdictLines } from '../../src/report/log.ts'
import { plainText } from '../../src/text/message.ts'
import { hostileTexts } from '../../stand-ins/portal/index.js'
import { files, portalScopes, type RunOptions, recordOf, upload } from './records.ts'

const now = Date.UTC(2026, 10, 24, 12)
const ofPortal = (options: RunOptions) => portalLines(recordOf(options), now).map(plainText)
const ofVerdict = (options: RunOptions) => verdictLines(recordOf(options)).map(plainText)
const list = (fields: object): Partial<PortalAnswers> => ({
  list: { ok: true, value: { scopes: portalScopes, signIn: 'signature', path: '/api/2.0/scopes', ...fields } },
})
const timeout = new Failure('timeout', [])

describe('what the portal said', () => {
  it.each<[string, RunOptions, string]>([
    ['how the key signed in', {}, 'Signed in with the API key.'],
    ['that the signature was renewed', { answers: list({ signIn: 'renewed-signature' }) }, 'at the second attempt'],
    ['that there was no exchange', { answers: list({ signIn: 'key-alone' }) }, 'Signed in with the API key alone'],
    ['how many scopes it offers', {}, 'DocSpace 3.7.2 offers 9 scopes.'],
    [
      'that they are at the second path',
      { answers: list({ path: '/api/2.0/oauth2/scopes' }) },
      'offers 9 scopes, only at `/api/2.0/oauth2/scopes`.',
    ],
    ['nothing of a version that is not known', { version: timeout }, 'The portal offers 9 scopes.'],
    ['what the key says of itself', {}, 'API key “Check” (`api-key`): `*:read`, expires in 68 days (2027-01-31).'],
    ['whether the app is enabled', { app: [], answers: { appState: 'enabled' } }, 'The OAuth app “Bot” is enabled.'],
  ])('%s', (_, options, line) => {
    expect(ofPortal(options).join('\n')).toContain(line)
  })

  it('what else it reported where it gave no list', () => {
    expect(ofPortal({ list: timeout })).toEqual([
      'The portal runs DocSpace 3.7.2.',
      'API key “Check” (`api-key`): `*:read`, expires in 68 days (2027-01-31).',
    ])
    expect(ofPortal({ list: timeout, version: timeout, apiKey: timeout })).toEqual([])
  })
})

describe('what was found out', () => {
  it('is a small table, what is missing first', () => {
    const options = { scopes: 'files:read openid rooms:raed a|b', app: ['files:read'], key: ['files:write'] }
    expect(ofVerdict(options).slice(0, 7)).toEqual([
      '',
      '  required    portal   app      key',
      '  a|b         MISSING  MISSING  n/a',
      '  openid      yes      MISSING  n/a',
      '  rooms:raed  MISSING  MISSING  n/a',
      '  files:read  yes      yes      yes',
      '',
    ])
  })

  it('has a column only for what was looked at', () => {
    expect(ofVerdict({ scopes: 'openid' })[1]).toBe('  required  portal')
    expect(ofVerdict({ list: timeout, scopes: 'openid', app: ['openid'] })[2]).toBe('  openid    yes')
  })

  it.each<[string, RunOptions, string]>([
    ['what each request needs', { requests: ['GET /files'] }, '`GET /api/2.0/files` needs `files:read|files:write`'],
    ['what an app was granted', { app: ['openid'] }, 'The OAuth app “Bot” was granted `openid`.'],
    ['what was not checked for a key', { scopes: 'openid', key: 'all' }, 'Not checked for the key: `openid`'],
    ['what drifted', { list: ['a'], baseline: ['b'] }, 'Since the baseline: removed `b`; added `a`.'],
    ['that nothing drifted', { list: ['a'], baseline: ['a'] }, 'No changes since the baseline.'],
    ['what was not asked for', { scopes: 'openid' }, 'Not requested, so not checked: the app (`client-id`)'],
  ])('tells %s', (_, options, line) => {
    expect(ofVerdict(options).join('\n')).toContain(line)
  })

  it('is cut where it is long, with a count', () => {
    const numbers = Array.from({ length: 200 }, (_, index) => index)
    const text = ofVerdict({
      scopes: numbers.map((index) => `gone${index}`),
      requests: numbers.map((index) => `GET /x/${index}`),
    }).join('\n')
    expect(text).toContain('  and 150 more\n')
    expect(text).toContain('and 150 more requests')
    expect(text.length).toBeLessThan(20_000)
  })

  it.each(hostileTexts)('is one visible line each, whatever the names are: $way', ({ text }) => {
    const lines = ofVerdict({
      list: [text, `${text}:read`],
      scopes: [text, `${text} missing`],
      app: [text],
      appName: text,
      key: [text],
      keyName: text,
      baseline: [`${text} old`],
    })
    expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u)
  })
})

describe('a retry', () => {
  it('is told with its cause, without a query', () => {
    const request = { resource: 'app', connection: 'app', path: '/api/2.0/x?client_id=7', headers: {} } as const
    const retry = { request, because: '503', pauseMilliseconds: 1250, attempt: 2 }
    expect(plainText(retryLine(retry, 5))).toBe('`GET /api/2.0/x` failed (503). Retry 2 of 5 in 1.3 s.')
  })
})

describe('where the files are', () => {
  it('is told, and where the artifact is', () => {
    const record = new RunRecord()
    expect(fileLines(record)).toEqual([])
    record.files = files
    record.upload = upload
    expect(fileLines(record).map(plainText)).toEqual([
      `Snapshot: ${files.snapshotPath}`,
      `Report: ${files.reportPath}`,
      `Artifact: ${upload.name} ${upload.url}`,
    ])
  })
})
