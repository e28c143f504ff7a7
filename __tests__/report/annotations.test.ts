import { describe, expect, it } from '@jest/globals'
import { Failure } from '../../src/failure.ts'
import type { Evidence } from '../../src/gate/judge.ts'
import type { PortalAnswers } from '../../src/portal/portal-answers.ts'
import { conclusionAnnotations, verdictAnnotations } from '../../src/report/annotations.ts'
import { concludeFrom } from '../../src/report/conclusion.ts'
import { app, given, key, requests, verdictOn } from '../gate/evidence.ts'
import { answersWith } from './records.ts'

const told = answersWith()
const notTold = answersWith({ version: { ok: false, failure: new Failure('timeout', 'It did not answer.') } })

describe('annotations of how a run ended', () => {
  const failures = [new Failure('artifact', 'No upload.'), new Failure('drift', 'It differs.')]

  it('are one error, however much failed, with its reason in the title', () => {
    expect(conclusionAnnotations(concludeFrom(failures, []))).toEqual([
      { level: 'error', title: 'DocSpace Scopes: drift', text: 'It differs.\nNo upload.' },
    ])
  })

  it('are one warning for each softened failure', () => {
    const softened = [new Failure('missing-scopes', 'One.'), new Failure('uncovered-endpoints', 'Two.')]
    expect(conclusionAnnotations(concludeFrom([], softened))).toEqual([
      { level: 'warning', title: 'DocSpace Scopes: missing-scopes', text: 'One.' },
      { level: 'warning', title: 'DocSpace Scopes: uncovered-endpoints', text: 'Two.' },
    ])
  })

  it('are none where all passed', () => {
    expect(conclusionAnnotations(concludeFrom([], []))).toEqual([])
  })

  it('name at most the first ten scopes', () => {
    const names = Array.from({ length: 40 }, (_, index) => `gone${String(index).padStart(2, '0')}x`)
    const { failures: found } = verdictOn({ given: given(names.join(' ')), client: app() })
    const [error] = conclusionAnnotations(concludeFrom(found, []))
    expect(error?.text.match(/gone\d\dx/g)?.length).toBeLessThanOrEqual(10)
  })
})

describe('annotations of a verdict', () => {
  it.each<[string, Partial<Evidence>, PortalAnswers, string[]]>([
    ['none', { given: given('openid'), requests: requests(['GET /group']) }, told, []],
    [
      'one warning for all requests that are not known',
      { requests: requests(['GET /groups', 'PUT /files/move']) },
      told,
      ['warning: 2 required requests are likely misspelt'],
    ],
    [
      'one for a single one',
      { requests: requests(['GET /groups']) },
      told,
      ['warning: 1 required request is likely misspelt'],
    ],
    [
      'a warning for a version that was needed and not learned',
      { requests: requests(['GET /group']) },
      notTold,
      ['warning: The portal’s version could not be learned'],
    ],
    ['none for a version that was not needed', {}, notTold, []],
    [
      'a warning for a version that the check of an app needed',
      {},
      { ...notTold, client: app('openid') },
      ['warning: The portal’s version could not be learned'],
    ],
    [
      'a warning for a version that the check of a key needed',
      {},
      { ...notTold, integrationKey: key('all') },
      ['warning: The portal’s version could not be learned'],
    ],
    [
      'a notice for what an app has too much',
      { given: given('openid'), client: app('openid', 'files:read') },
      told,
      ['notice: The app of client-id was granted 1 scope that nothing required needs: files:read'],
    ],
  ])('%s', (_, evidence, answers, expected) => {
    const annotations = verdictAnnotations(verdictOn(evidence), answers)
    expect(annotations.map(({ level, text }, index) => `${level}: ${text}`.slice(0, expected[index]?.length))).toEqual(
      expected,
    )
  })

  it('name the unknown requests', () => {
    const [warning] = verdictAnnotations(verdictOn({ requests: requests(['GET /groups']) }), told)
    expect(warning?.text).toContain('GET /api/2.0/groups')
  })
})
