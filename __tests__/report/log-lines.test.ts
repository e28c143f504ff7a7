import { describe, expect, it } from '@jest/globals'
import { Failure } from '../../src/failure.ts'
import type { Evidence } from '../../src/gate/judge.ts'
import type { PortalAnswers } from '../../src/portal/portal-answers.ts'
import { answerLines, fileLines, verdictLines } from '../../src/report/log-lines.ts'
import { hostileTexts } from '../../stand-ins/portal/index.js'
import { app, given, key, offered, requests, scopesNamed, verdictOn } from '../gate/evidence.ts'
import { answersWith, files, upload } from './records.ts'

const list = (fields: object): Partial<PortalAnswers> => ({
  list: { ok: true, value: { scopes: scopesNamed('a', 'b'), signIn: 'signature', path: '/api/2.0/scopes', ...fields } },
})
const failed = { ok: false, failure: new Failure('timeout', '') } as const

describe('what the portal said', () => {
  it.each<[string, Partial<PortalAnswers>, string]>([
    ['how the key was let in', list({}), 'Signed in: the key was exchanged for a signature.'],
    ['that the signature was renewed', list({ signIn: 'renewed-signature' }), 'a new one was accepted'],
    ['that there was no exchange', list({ signIn: 'key-alone' }), 'Signed in with the key alone'],
    ['how many scopes it offers', list({}), 'DocSpace 3.7.2 offers 2 scopes.'],
    ['that they are at the second path', list({ path: '/api/2.0/oauth2/scopes' }), 'at /api/2.0/oauth2/scopes alone.'],
    ['nothing of a version that is not known', { ...list({}), version: failed }, 'The portal offers 2 scopes.'],
    ['what the key says of itself', list({}), 'The key “Check” of api-key holds *:read and expires on 2027-01-31.'],
  ])('%s', (_, answers, line) => {
    expect(answerLines(answersWith(answers)).join('\n')).toContain(line)
  })

  it('what else it told where it gave no list', () => {
    expect(answerLines(answersWith({ list: failed }))).toEqual([
      'The portal is DocSpace 3.7.2.',
      'The key “Check” of api-key holds *:read and expires on 2027-01-31.',
    ])
    expect(answerLines(answersWith({ list: failed, version: failed, apiKey: undefined }))).toEqual([])
  })
})

describe('what was found out', () => {
  it('is a small table', () => {
    const verdict = verdictOn({
      list: offered('files:read', 'files:write', 'openid'),
      given: given('files:read rooms:write'),
      client: app('files:read'),
    })
    expect(verdictLines(verdict).slice(0, 6)).toEqual([
      '',
      '  area   portal read  portal write  app read  app write',
      '  rooms  -            MISSING       -         MISSING',
      '  files  required     yes           required  -',
      '  other: openid (portal yes)',
      '',
    ])
  })

  it.each<[string, Partial<Evidence>, string]>([
    ['what is required', { given: given('openid a|b') }, 'Required: a|b, openid.'],
    [
      'what each request needs',
      { requests: requests(['GET /files']) },
      'GET /api/2.0/files needs files:read|files:write',
    ],
    [
      'that one needs nothing',
      { requests: requests(['GET /settings']) },
      'GET /api/2.0/settings needs no scope: open to everyone',
    ],
    [
      'that none covers one',
      { requests: requests(['GET /ai/agents']) },
      'GET /api/2.0/ai/agents is covered by no scope: it lies',
    ],
    [
      'that one could not be judged',
      { requests: requests(['GET /ai/agents']), integrationKey: failed },
      'GET /api/2.0/ai/agents could not be judged: the key decides, and could not be asked',
    ],
    ['what an app was granted', { client: app('openid', 'a') }, 'The app “Bot” was granted openid, a.'],
    ['that an app was granted nothing', { client: app() }, 'The app “Bot” was granted nothing.'],
    [
      'what was not asked of a key',
      { given: given('openid'), integrationKey: key('all') },
      'since no key can hold it: openid.',
    ],
    [
      'that a finer key is refused on open requests too',
      { requests: requests(['GET /settings']), integrationKey: key(['files:read']) },
      'Since 3.7 a portal refuses a key without *:read on open requests too: “GET /api/2.0/settings”.',
    ],
    [
      'that nothing drifted',
      { baseline: { ok: true, value: { kind: 'names', names: ['a'] } }, list: offered('a') },
      'Nothing differs from the baseline.',
    ],
    [
      'what drifted',
      { baseline: { ok: true, value: { kind: 'names', names: ['b'] } }, list: offered('a') },
      'Since the baseline: removed b; added a.',
    ],
  ])('tells %s', (_, evidence, line) => {
    expect(verdictLines(verdictOn(evidence)).join('\n')).toContain(line)
  })

  it('does not warn of open requests where the key may read', () => {
    const verdict = verdictOn({ requests: requests(['GET /settings']), integrationKey: key(['*:read']) })
    expect(verdictLines(verdict).join('\n')).not.toContain('Since 3.7')
  })

  it('is cut where it is long', () => {
    const lines = verdictLines(
      verdictOn({
        list: offered(
          ...Array.from({ length: 10_000 }, (_, index) => (index % 2 === 0 ? `a${index}:read` : `o${index}`)),
        ),
        requests: requests(Array.from({ length: 200 }, (_, index) => `GET /x/${index}`)),
        given: given(Array.from({ length: 100 }, (_, index) => `r${index}`).join(' ')),
      }),
    )
    expect(lines.join('\n')).toContain('and 4,970 more areas')
    expect(lines.join('\n')).toContain('and 150 more requests')
    expect(lines.join('\n').length).toBeLessThan(20_000)
  })

  it.each(hostileTexts)('is one visible line each, whatever the names are: $way', ({ text }) => {
    const verdict = verdictOn({
      list: offered(text, `${text}:read`),
      given: [[text], [`${text} missing`]],
      client: { ok: true, value: { name: text, scopes: [text] } },
      integrationKey: { ok: true, value: { name: text, permissions: [text], expiresAt: undefined, active: true } },
      baseline: { ok: true, value: { kind: 'names', names: [`${text} old`] } },
    })
    expect(verdictLines(verdict).join('')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u)
  })
})

describe('where the files are', () => {
  it('is told, and where the artifact is', () => {
    expect(fileLines(files, upload)).toEqual([
      `Snapshot: ${files.snapshotPath}`,
      `Report: ${files.reportPath}`,
      `Artifact: ${upload.name} ${upload.url}`,
    ])
    expect(fileLines(undefined, undefined)).toEqual([])
  })
})
