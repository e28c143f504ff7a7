import { describe, expect, it } from '@jest/globals'
import { Failure } from '../../src/failure.ts'
import { type Annotation, keyAnnotations, resultAnnotations, verdictAnnotations } from '../../src/report/annotations.ts'
import { plainText } from '../../src/text/message.ts'
import { type RunOptions, recordOf } from './records.ts'

const shown = ({ level, title, text }: Annotation) => `${level}, ${title}: ${plainText(text)}`
const ofResult = (options: RunOptions) => resultAnnotations(recordOf(options))
const marksOf = (options: RunOptions) => ofResult(options).filter(({ place }) => place !== undefined)
const many = Array.from({ length: 12 }, (_, index) => `gone${String.fromCharCode(97 + index)}`)
const softly = { failOnMissing: false } as const

describe('annotations of how a run ended', () => {
  it('are one error, however much failed, with its reason as the title', () => {
    const failures = [new Failure('artifact', ['No upload.']), new Failure('drift', ['It differs.'])]
    expect(ofResult({ failures }).map(shown)).toEqual(['error, drift: It differs.\nNo upload.'])
  })

  it('tell one cause once, though several requests failed for it', () => {
    const failing = (trace: string) => new Failure('unreachable', ['Cannot reach it.'], { trace: [trace] })
    expect(ofResult({ failures: [failing('(a)'), failing('(b)')] }).map(shown)).toEqual([
      'error, unreachable: Cannot reach it. (a)',
    ])
  })

  it('are one warning for each softened failure', () => {
    const options = { scopes: 'nowhere', requests: ['GET /ai/agents'], inputs: softly }
    expect(ofResult(options).map(({ level, title }) => `${level}, ${title}`)).toEqual([
      'warning, missing-scopes',
      'warning, uncovered-endpoints',
    ])
  })

  it('are none where all passed', () => {
    expect(ofResult({ scopes: 'openid' })).toEqual([])
  })

  it('name at most the first ten scopes', () => {
    const names = Array.from({ length: 40 }, (_, index) => `gone${String(index).padStart(2, '0')}x`)
    const [error] = ofResult({ scopes: names.join(' '), app: [], key: 'all' })
    expect(error && plainText(error.text).match(/gone\d\dx/g)?.length).toBeLessThanOrEqual(10)
  })
})

describe('marks on lines of the requirements file', () => {
  it.each<[string, RunOptions, string[]]>([
    [
      'say what the portal lacks, and which request needs it',
      { file: 'openid\nnowhere\nGET /group', list: ['openid'] },
      [
        'needs.txt:3 error, missing-scopes: `GET /api/2.0/group` needs `accounts:read`: the portal does not offer it.',
        'needs.txt:2 error, missing-scopes: `nowhere`: the portal does not offer it.',
      ],
    ],
    [
      'say which places lack it',
      { file: 'files:write', app: [], key: ['files:read'] },
      ['needs.txt:1 error, missing-scopes: `files:write`: it was not granted to the app, the key does not cover it.'],
    ],
    [
      'say which request no scope covers',
      { file: '# deployment\nGET /ai/agents' },
      [
        'needs.txt:2 error, uncovered-endpoints: `GET /api/2.0/ai/agents`: no scope allows it (it is outside every area that scopes cover).',
      ],
    ],
    [
      'leave out a request that another scope allows too, which the app may have',
      { file: 'GET /files/@my\nPUT /files/order\nfiles:read|files:write files:write', app: ['files:read'] },
      [
        'needs.txt:3 error, missing-scopes: `files:write`: it was not granted to the app.',
        'needs.txt:2 error, missing-scopes: `PUT /api/2.0/files/order` needs `files:write`: it was not granted to the app.',
      ],
    ],
    [
      'join what fails on one line',
      { file: 'nowhere nobody' },
      [
        'needs.txt:1 error, missing-scopes: `nobody`: the portal does not offer it.\n`nowhere`: the portal does not offer it.',
      ],
    ],
    [
      'count what fails on one line beyond the tenth',
      { file: many.join(' ') },
      [
        `needs.txt:1 error, missing-scopes: ${many
          .slice(0, 10)
          .map((name) => `\`${name}\`: the portal does not offer it.\n`)
          .join('')}and 2 more`,
      ],
    ],
    [
      'are warnings where missing scopes only warn',
      { file: 'nowhere', inputs: softly },
      ['needs.txt:1 warning, missing-scopes: `nowhere`: the portal does not offer it.'],
    ],
    ['are none for what the inputs require', { scopes: 'nowhere', requests: ['GET /ai/agents'] }, []],
  ])('%s', (_, options, expected) => {
    expect(marksOf(options).map((mark) => `${mark.place?.file}:${mark.place?.line} ${shown(mark)}`)).toEqual(expected)
  })

  it('are none for a file outside of the workspace', () => {
    const place = { input: 'requirements-file', path: '/etc/needs.txt', file: undefined, line: 1 } as const
    const record = recordOf({ scopes: 'nowhere' })
    const [requirement] = record.verdict?.required ?? []
    if (record.verdict === undefined || requirement === undefined) throw new Error('a scope is required')
    const required = [{ ...requirement, askers: [{ request: undefined, place, takesAnother: false }] }]
    record.verdict = { ...record.verdict, required }
    expect(resultAnnotations(record).map(({ place: at }) => at)).toEqual([undefined])
  })

  it('are nine at most, since GitHub shows ten and the first is the error', () => {
    const file = Array.from({ length: 30 }, (_, index) => `gone${index}`).join('\n')
    expect(ofResult({ file }).map(({ place }) => place !== undefined)).toEqual([false, ...Array(9).fill(true)])
  })

  it('are the lines that cannot be read, nine at most too', () => {
    const marks = Array.from({ length: 12 }, (_, index) => ({ file: 'needs.txt', line: index + 1, text: ['Wrong.'] }))
    const found = marksOf({ failures: [new Failure('invalid-input', ['Wrong lines.'], { marks })] })
    expect(found.map(({ place }) => place?.line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(found.map(shown)).toEqual(Array(9).fill('error, invalid-input: Wrong.'))
  })
})

describe('annotations of a verdict', () => {
  const unknown = new Failure('timeout', ['The portal did not respond.'])

  it.each<[string, RunOptions, string[]]>([
    ['are none', { scopes: 'openid', requests: ['GET /group'] }, []],
    [
      'are one warning for all requests that are probably typos, with the nearest known one',
      { requests: ['GET /groups', 'PUT /files/move'] },
      [
        'warning, unknown requests: 2 required requests are probably typos, since DocSpace 3.7.2 has no such request: `GET /api/2.0/groups` (did you mean `GET /api/2.0/group`?), `PUT /api/2.0/files/move`',
      ],
    ],
    [
      'say it of a single one',
      { requests: ['GET /groups'] },
      ['warning, unknown requests: 1 required request is probably a typo'],
    ],
    [
      'are one warning for a name that the portal takes for a value',
      { requests: ['GET /people/@slef'] },
      [
        'warning, unknown requests: In `GET /api/2.0/people/@slef` (did you mean `GET /api/2.0/people/@self`?), the portal',
      ],
    ],
    [
      'are a warning for a version that requests needed and that is not known',
      { requests: ['GET /group'], version: unknown },
      [
        'warning, version not known: The portal’s version is unknown, so the newest known rules apply. The portal did n',
      ],
    ],
    ['are one where the check of an app needed it', { app: [], version: unknown }, ['warning, version not known']],
    ['are one where the check of a key needed it', { key: 'all', version: unknown }, ['warning, version not known']],
    [
      'are one where the app alone was learned',
      { list: unknown, app: [], version: unknown },
      ['warning, version not known'],
    ],
    [
      'are one where the key alone was learned',
      { list: unknown, key: 'all', version: unknown },
      ['warning, version not known'],
    ],
    [
      'are none for a version where nothing else was learned either',
      { list: unknown, requests: ['GET /group'], version: unknown },
      [],
    ],
    ['are none for a version that was not needed', { version: unknown }, []],
    [
      'are a notice for a portal that is newer than the rules',
      { requests: ['GET /group'], version: '4.0.1' },
      ['notice, newer portal: The portal runs DocSpace 4.0.1. This action knows the rules for requests up to 3.8.0'],
    ],
    ['are a notice where a key is judged by them', { key: 'all', version: '4.0.1' }, ['notice, newer portal']],
    [
      'do not call typos what a newer portal may have',
      { requests: ['GET /groups'], version: '4.0.1' },
      ['warning, unknown requests: 1 required request is not in DocSpace 3.7.2', 'notice, newer portal'],
    ],
    ['are none for one whose rules play no part', { scopes: 'openid', version: '4.0.1' }, []],
    [
      'are a notice for what an app has too much',
      { scopes: 'openid', app: ['openid', 'files:read'] },
      ['notice, more granted than needed: Granted to the app but not needed: `files:read`.'],
    ],
    [
      'are a notice for drift that fails nothing',
      { list: ['openid'], baseline: ['gone', 'openid'] },
      ['notice, drift: Since the baseline: removed `gone`.'],
    ],
    ['are none for drift that fails', { baseline: ['gone'], inputs: { failOnDrift: 'any' } }, []],
    ['are none where nothing drifted', { list: ['openid'], baseline: ['openid'] }, []],
  ])('%s', (_, options, expected) => {
    const annotations = verdictAnnotations(recordOf(options)).map(shown)
    expect(annotations.map((text, index) => text.slice(0, expected[index]?.length))).toEqual(expected)
  })

  it('count what they leave out', () => {
    const requests = Array.from({ length: 14 }, (_, index) => `GET /people/@me${index}`)
    const [warning] = verdictAnnotations(recordOf({ requests }))
    expect(warning && plainText(warning.text)).toMatch(/ And 4 more like this\.$/)
    expect(warning && plainText(warning.text).match(/the portal reads/g)).toHaveLength(10)
    const [whole] = verdictAnnotations(recordOf({ requests: requests.slice(0, 10) }))
    expect(whole && plainText(whole.text)).not.toMatch(/more like this/)
  })
})

describe('annotations of keys', () => {
  it('are a warning for each that expires soon', () => {
    const value = { name: 'Deployment', permissions: 'all', expiresAt: '2026-12-01T00:00:00Z', active: true } as const
    const record = recordOf({ key: 'all', answers: { integrationKey: { ok: true, value } } })
    expect(keyAnnotations(record, Date.UTC(2026, 10, 24)).map(shown)).toEqual([
      expect.stringMatching(
        /^warning, a key expires: The deployment’s API key “Deployment” \(`integration-api-key`\) expires in 7 days/,
      ),
    ])
    expect(keyAnnotations(record, Date.UTC(2027, 0, 30))).toHaveLength(2)
  })
})
