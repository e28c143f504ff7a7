import { mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { describe, expect, it } from '@jest/globals'
import { Secrets } from '../src/text/secrets.ts'
import { demoClientId, demoKey, type PortalOptions } from '../stand-ins/portal/index.js'
import { captureOutput } from './support/captured-output.ts'
import { uncoveredRequest } from './support/pinned-portal.ts'
import { pathOf, type RunOptions, runOnce, textOf } from './support/run-once.ts'

describe('a run in which all is well', () => {
  it('passes, and says so last', async () => {
    const { ended, lines, outputs } = await runOnce({ inputs: { 'required-scopes': 'files:read rooms:read' } })
    expect(ended).toBe('passed')
    expect(lines[0]).toMatch(/^DocSpace Scopes \d/)
    expect(lines.at(-1)).toBe('Passed: both required scopes are available.')
    expect(outputs).toMatchObject({
      result: 'passed',
      'failure-reason': '',
      'scope-count': '9',
      'missing-scopes': '[]',
    })
    expect(Object.keys(outputs).at(-1)).toBe('result')
  })

  it('writes snapshot, report and summary', async () => {
    await runOnce()
    expect(JSON.parse(textOf('docspace-scopes.json')).scopes).toHaveLength(9)
    expect(JSON.parse(textOf('docspace-scopes-report.json')).verdict.result).toBe('passed')
    expect(textOf('summary')).toContain('<h3>✅ Passed: 9 scopes recorded')
  })

  it('writes no summary where none is wanted', async () => {
    await runOnce({ inputs: { 'job-summary': 'false' } })
    expect(textOf('summary')).toBe('')
  })

  it('derives scopes by the rules of the portal’s version', async () => {
    const { outputs } = await runOnce({
      inputs: { 'required-endpoints': 'PUT /files/order' },
      portal: { version: '3.1.1' },
    })
    expect(outputs['required-scopes']).toBe('["files:read","files:write"]')
  })

  it('tells each retry in a line', async () => {
    const misbehaviours = [
      { at: 'scopes', times: 1, do: { status: 503, headers: { 'Retry-After': '0' }, body: '' } },
    ] as const
    const { lines } = await runOnce({ portal: { misbehaviours: [...misbehaviours] } })
    expect(lines).toContain('`GET /api/2.0/scopes` failed (503). Retry 1 of 5 in 0.0 s.')
  })
})

describe('what else is said', () => {
  it.each<[string, RunOptions, string[]]>([
    ['is nothing where no artifact is wanted', {}, []],
    ['is that there is no artifact service', { inputs: { 'upload-artifact': 'true' } }, ['warning: no artifact']],
    [
      'is that a path was ignored',
      { inputs: { 'portal-url': 'http://127.0.0.1:9/rooms', retries: '0' } },
      ['notice: portal-url', 'error: unreachable'],
    ],
    [
      'is that a key expires',
      {
        portal: {
          keys: [{ key: demoKey, id: '1', name: 'Check', expiresAt: new Date(Date.now() + 86_400_000).toISOString() }],
        },
      },
      ['warning: a key expires'],
    ],
    [
      'is that the summary could not be written',
      { environment: { GITHUB_STEP_SUMMARY: tmpdir() } },
      ['warning: no summary'],
    ],
  ])('%s', async (_, options, expected) => {
    expect((await runOnce(options)).annotations).toEqual(expected)
  })
})

describe('a run in which something is missing', () => {
  const missing = { 'required-scopes': 'files:read nowhere:read' }

  it('is red, and everything is written all the same', async () => {
    const { ended, outputs, annotations, lines } = await runOnce({ inputs: missing })
    expect(ended).toBe('failed missing-scopes, red')
    expect(outputs).toMatchObject({
      result: 'failed',
      'failure-reason': 'missing-scopes',
      'missing-scopes': '["nowhere:read"]',
    })
    expect(annotations).toEqual(['error: missing-scopes'])
    expect(lines.at(-1)).toBe('Failed: the required scope `nowhere:read` is missing.')
    expect(JSON.parse(textOf('docspace-scopes.json')).scopes).toHaveLength(9)
  })

  it('is green though failed where that was wanted', async () => {
    const { ended, annotations } = await runOnce({ inputs: { ...missing, 'fail-on-missing': 'false' } })
    expect([ended, annotations]).toEqual(['failed missing-scopes', ['warning: missing-scopes']])
  })
})

describe('a check that was asked for', () => {
  const withBoth = { 'client-id': demoClientId, 'integration-api-key': demoKey }

  it.each<[string, Record<string, string>, reason: string]>([
    ['no app', { 'client-id': '00000000-0000-4000-8000-00000000dead' }, 'not-found'],
    ['an app that lacks a scope', { 'client-id': demoClientId, 'required-scopes': 'accounts:write' }, 'missing-scopes'],
    ['no key', { 'integration-api-key': `sk-${'0'.repeat(64)}` }, 'authentication'],
    [
      'a key that lacks a scope',
      { 'integration-api-key': demoKey, 'required-scopes': 'openid rooms:write' },
      'missing-scopes',
    ],
    [
      'a request that only the key may make',
      { ...withBoth, 'required-endpoints': uncoveredRequest },
      'uncovered-endpoints',
    ],
    ['drift', { baseline: 'old.json', 'fail-on-drift': 'removed' }, 'drift'],
  ])('makes the run red: %s', async (_, inputs, reason) => {
    writeFileSync(pathOf('old.json'), '["gone"]')
    expect((await runOnce({ inputs })).ended).toBe(`failed ${reason}, red`)
  })
})

describe('a run without a verdict', () => {
  it.each<[string, RunOptions, reason: string]>([
    ['the inputs are invalid', { inputs: { retries: '-1', 'required-scopes': '|' } }, 'invalid-input'],
    ['the key is refused', { portal: { misbehaviours: [{ at: 'exchange', do: 'key-refused' }] } }, 'authentication'],
    [
      'the proxy cannot be used',
      { inputs: { 'portal-url': 'https://portal.test' }, environment: { HTTPS_PROXY: 'socks5://x' } },
      'unreachable',
    ],
  ])('because %s, is red and says why everywhere, but writes no snapshot', async (_, options, reason) => {
    const { ended, outputs, annotations, lines } = await runOnce(options)
    expect(ended).toBe(`failed ${reason}, red`)
    expect(outputs).toMatchObject({ result: 'failed', 'failure-reason': reason })
    expect(annotations).toEqual([`error: ${reason}`])
    expect(lines.at(-1)).toMatch(/^Failed: \w.*\.$/)
    expect(textOf('summary')).toContain('<h3>❌ Failed: ')
    expect(textOf('docspace-scopes.json')).toBe('')
  })

  it('asks nothing where the inputs are invalid', async () => {
    expect((await runOnce({ inputs: { retries: '-1' } })).requests).toBe(0)
  })

  it('tells what else failed', async () => {
    const { failures } = await runOnce({
      inputs: { 'client-id': '00000000-0000-4000-8000-00000000dead' },
      portal: { misbehaviours: [{ at: 'exchange', do: 'key-refused' }] },
    })
    expect(failures).toEqual(['authentication', 'not-found'])
  })

  const refused = { at: 'exchange', do: 'key-refused' } as const
  const noVersion = { at: 'version', do: 'html-200' } as const

  it.each<[string, NonNullable<PortalOptions['misbehaviours']>, Record<string, string>, boolean]>([
    ['where the list alone was learned', [noVersion], {}, true],
    ['where the version alone was learned', [refused], {}, true],
    ['where the app alone was learned', [refused, noVersion], { 'client-id': demoClientId }, true],
    ['where the key alone was learned', [refused, noVersion], { 'integration-api-key': demoKey }, true],
    ['but not where nothing was learned', [refused, noVersion], {}, false],
    ['in scopes alone where nothing was learned', [refused, noVersion], { 'required-endpoints': 'none' }, true],
  ])('tells what is required, %s', async (_, misbehaviours, inputs, isTold) => {
    const { outputs } = await runOnce({
      inputs: { 'required-scopes': 'openid', 'required-endpoints': 'GET /group', retries: '0', ...inputs },
      portal: { misbehaviours },
    })
    expect(outputs['required-scopes'] !== undefined).toBe(isTold)
  })

  it('still tells the version', async () => {
    const { outputs } = await runOnce({ portal: { misbehaviours: [{ at: 'exchange', do: 'key-refused' }] } })
    expect(outputs['portal-version']).toBe('3.7.2')
  })
})

describe('a run that cannot write', () => {
  it('its outputs is red', async () => {
    expect((await runOnce({ environment: { GITHUB_OUTPUT: tmpdir() } })).ended).toBe('failed unwritable, red')
  })

  it('its outputs for a moment is red, and claims no pass later', async () => {
    const unwritable = { from: /offers 9 scopes/, to: /^Failed/ }
    const { ended, annotations, outputs } = await runOnce({ unwritable })
    expect([ended, annotations]).toEqual(['failed unwritable, red', ['error: unwritable']])
    expect(outputs).toEqual({ 'failure-reason': 'unwritable', result: 'failed' })
  })

  it('its result alone is red, and says so', async () => {
    const { ended, annotations, outputs } = await runOnce({ unwritable: { from: /^Passed/, to: /never/ } })
    expect([ended, annotations]).toEqual(['failed unwritable, red', ['error: unwritable']])
    expect(outputs).not.toHaveProperty('result')
  })

  it('its snapshot is red, and the verdict stands in the outputs', async () => {
    mkdirSync(pathOf('docspace-scopes.json'))
    const { ended, outputs } = await runOnce({ inputs: { 'required-scopes': 'nowhere' } })
    expect(ended).toBe('failed missing-scopes, red')
    expect(outputs).toMatchObject({ 'missing-scopes': '["nowhere"]', 'failure-reason': 'missing-scopes' })
    expect(outputs['snapshot-path']).toBeUndefined()
  })

  it('one of its files uploads neither', async () => {
    const inputs = { 'snapshot-path': `${'s'.repeat(245)}.json`, 'upload-artifact': 'true' }
    expect((await runOnce({ inputs })).annotations).toEqual(['error: unwritable'])
  })
})

describe('a run that would write a secret', () => {
  it('strikes it out of what the runner says', async () => {
    const secrets = new Secrets()
    const output = captureOutput()
    secrets.add('hunter2hunter2')
    output.restore()
    const environment = { GITHUB_WORKFLOW: 'Deploy with hunter2hunter2' }
    expect((await runOnce({ secrets, environment })).ended).toBe('passed')
    expect(textOf('docspace-scopes-report.json')).toContain('"workflow": "Deploy with ***"')
  })

  it('ends before it does', async () => {
    const secrets = new Secrets()
    const output = captureOutput()
    secrets.add('"schemaVersion": 1')
    output.restore()
    await expect(runOnce({ secrets })).rejects.toThrow('a secret was about to be written')
    expect([textOf('outputs'), textOf('docspace-scopes.json')]).toEqual(['', ''])
  })
})

describe('the baseline of the last run', () => {
  it('that cannot be looked up is red, though the verdict was reached', async () => {
    const { ended, outputs } = await runOnce({ inputs: { baseline: 'last-run' } })
    expect([ended, outputs['scope-count']]).toEqual(['failed baseline, red', '9'])
  })
})
