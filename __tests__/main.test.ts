import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Failure } from '../src/failure.ts'
import { main } from '../src/main.ts'
import type { Log } from '../src/report/write-log.ts'
import { Secrets } from '../src/text/secrets.ts'
import { demoKey, type PortalOptions, startContractPortal } from '../stand-ins/portal/index.js'
import { parseCommandFile } from '../stand-ins/runner/command-files.js'
import { giveInputs, takeInputsBack } from './inputs/given-inputs.ts'
import { captureOutput } from './support/captured-output.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'docspace-scopes-main-'))
})
afterEach(() => rmSync(folder, { recursive: true }))
afterAll(takeInputsBack)

const textOf = (name: string): string =>
  existsSync(path.join(folder, name)) ? readFileSync(path.join(folder, name), 'utf8') : ''

interface Run {
  inputs?: Record<string, string>
  environment?: Record<string, string>
  portal?: PortalOptions
}

/** The whole run in this process, with a log that is kept instead of printed. */
async function run({ inputs = {}, environment = {}, portal: options = {} }: Run = {}) {
  const portal = await startContractPortal(options)
  giveInputs({ 'portal-url': portal.url, 'api-key': demoKey, ...inputs })
  const lines: string[] = []
  const annotations: string[] = []
  const told: (readonly Failure[])[] = []
  const limits: number[] = []
  const log: Log = {
    lines: (...texts) => lines.push(...texts),
    annotate: ({ level, title }) => annotations.push(`${level}: ${title.replace('DocSpace Scopes: ', '')}`),
    folded: (_, work) => work(),
  }
  const output = captureOutput()
  try {
    const conclusion = await main({
      environment: {
        GITHUB_WORKSPACE: folder,
        GITHUB_OUTPUT: path.join(folder, 'outputs'),
        GITHUB_STEP_SUMMARY: path.join(folder, 'summary'),
        ...environment,
      },
      secrets: new Secrets(),
      log,
      onFailures: (failures) => told.push(failures),
      onLimit: (milliseconds) => limits.push(milliseconds),
    })
    const ended = `${conclusion.result} ${conclusion.reason}${conclusion.red ? ', red' : ''}`
    const outputs = parseCommandFile(textOf('outputs'))
    return { ended, lines, annotations, told, limits, outputs, requests: portal.requests.length }
  } finally {
    output.restore()
    await portal.close()
  }
}

describe('a run in which all is well', () => {
  it('passes, and says so last', async () => {
    const { ended, lines, outputs } = await run({ inputs: { 'required-scopes': 'files:read rooms:read' } })
    expect(ended).toBe('passed ')
    expect(lines[0]).toMatch(/^DocSpace Scopes \d/)
    expect(lines.at(-1)).toBe('Passed: 2 required scopes are there.')
    expect(outputs).toMatchObject({
      result: 'passed',
      'failure-reason': '',
      'scope-count': '9',
      'missing-scopes': '[]',
    })
    expect(Object.keys(outputs).at(-1)).toBe('result')
  })

  it('writes snapshot, report and summary', async () => {
    await run()
    expect(JSON.parse(textOf('docspace-scopes.json')).scopes).toHaveLength(9)
    expect(JSON.parse(textOf('docspace-scopes-report.json')).verdict.result).toBe('passed')
    expect(textOf('summary')).toContain('<h2>✅ 9 scopes recorded')
  })

  it('writes no summary where none is wanted', async () => {
    await run({ inputs: { 'job-summary': 'false' } })
    expect(textOf('summary')).toBe('')
  })

  it('derives scopes by the rules of the portal’s version', async () => {
    const { outputs } = await run({
      inputs: { 'required-endpoints': 'PUT /files/order' },
      portal: { version: '3.1.1' },
    })
    expect(outputs['required-scopes']).toBe('["files:read","files:write"]')
  })

  it('says how long it may take at most', async () => {
    expect((await run({ inputs: { 'timeout-seconds': '7' } })).limits).toEqual([127_000])
  })

  it('tells each retry in a line', async () => {
    const misbehaviours = [
      { at: 'scopes', times: 1, do: { status: 503, headers: { 'Retry-After': '0' }, body: '' } },
    ] as const
    const { lines } = await run({ portal: { misbehaviours: [...misbehaviours] } })
    expect(lines).toContain('GET /api/2.0/scopes failed (503). Retry 1 of 5 in 0.0 s.')
  })
})

describe('what is worth telling besides', () => {
  it.each<[string, Run, string[]]>([
    ['nothing, where no artifact is wanted', { inputs: { 'upload-artifact': 'false' } }, []],
    ['that there is no artifact service', {}, ['warning: no artifact']],
    [
      'that a path was dropped',
      { inputs: { 'portal-url': 'http://127.0.0.1:9/rooms', retries: '0', 'upload-artifact': 'false' } },
      ['notice: portal-url', 'error: unreachable'],
    ],
    [
      'that a key expires',
      {
        inputs: { 'upload-artifact': 'false' },
        portal: {
          keys: [{ key: demoKey, id: '1', name: 'Check', expiresAt: new Date(Date.now() + 86_400_000).toISOString() }],
        },
      },
      ['warning: a key expires'],
    ],
    [
      'that the summary could not be written',
      { inputs: { 'upload-artifact': 'false' }, environment: { GITHUB_STEP_SUMMARY: tmpdir() } },
      ['warning: no summary'],
    ],
  ])('%s', async (_, options, expected) => {
    expect((await run(options)).annotations).toEqual(expected)
  })
})

describe('a run in which something is missing', () => {
  const missing = { 'required-scopes': 'files:read nowhere:read', 'upload-artifact': 'false' }

  it('is red, and everything is written all the same', async () => {
    const { ended, outputs, annotations, lines } = await run({ inputs: missing })
    expect(ended).toBe('failed missing-scopes, red')
    expect(outputs).toMatchObject({
      result: 'failed',
      'failure-reason': 'missing-scopes',
      'missing-scopes': '["nowhere:read"]',
    })
    expect(annotations).toEqual(['error: missing-scopes'])
    expect(lines.at(-1)).toBe('Failed: missing-scopes.')
    expect(JSON.parse(textOf('docspace-scopes.json')).scopes).toHaveLength(9)
  })

  it('tells its failures as soon as they are known', async () => {
    expect((await run({ inputs: missing })).told[0]?.map(({ reason }) => reason)).toEqual(['missing-scopes'])
  })

  it('is green though failed where that was wanted', async () => {
    const { ended, annotations } = await run({ inputs: { ...missing, 'fail-on-missing': 'false' } })
    expect([ended, annotations]).toEqual(['failed missing-scopes', ['warning: missing-scopes']])
  })
})

describe('a run without a verdict', () => {
  it.each<[string, Run, reason: string]>([
    ['the inputs cannot be used', { inputs: { retries: '-1', 'required-scopes': '|' } }, 'invalid-input'],
    ['the key is refused', { portal: { misbehaviours: [{ at: 'exchange', do: 'key-refused' }] } }, 'authentication'],
    [
      'the proxy is none',
      { inputs: { 'portal-url': 'https://portal.test' }, environment: { HTTPS_PROXY: 'socks5://x' } },
      'unreachable',
    ],
  ])('because %s, is red and says why everywhere, but writes no snapshot', async (_, options, reason) => {
    const { ended, outputs, annotations, lines } = await run(options)
    expect(ended).toBe(`failed ${reason}, red`)
    expect(outputs).toMatchObject({ result: 'failed', 'failure-reason': reason })
    expect(annotations).toEqual([`error: ${reason}`])
    expect(lines.at(-1)).toBe(`Failed: ${reason}.`)
    expect(textOf('summary')).toContain(`<b>${reason}</b>`)
    expect(textOf('docspace-scopes.json')).toBe('')
  })

  it('asks nothing where the inputs cannot be used', async () => {
    expect((await run({ inputs: { retries: '-1' } })).requests).toBe(0)
  })

  it('tells what else failed', async () => {
    const { told } = await run({
      inputs: { 'client-id': '00000000-0000-4000-8000-00000000dead' },
      portal: { misbehaviours: [{ at: 'exchange', do: 'key-refused' }] },
    })
    expect(told.at(-1)?.map(({ reason }) => reason)).toEqual(['authentication', 'not-found'])
  })

  it('still tells the version', async () => {
    const { outputs } = await run({ portal: { misbehaviours: [{ at: 'exchange', do: 'key-refused' }] } })
    expect(outputs['portal-version']).toBe('3.7.2')
  })
})

describe('a run that cannot write', () => {
  it('its outputs is red', async () => {
    expect((await run({ environment: { GITHUB_OUTPUT: tmpdir() } })).ended).toBe('failed unwritable, red')
  })

  it('its snapshot is red, and the verdict stands in the outputs', async () => {
    mkdirSync(path.join(folder, 'docspace-scopes.json'))
    const { ended, outputs } = await run({ inputs: { 'required-scopes': 'nowhere' } })
    expect(ended).toBe('failed missing-scopes, red')
    expect(outputs).toMatchObject({ 'missing-scopes': '["nowhere"]', 'failure-reason': 'missing-scopes' })
    expect(outputs['snapshot-path']).toBeUndefined()
  })
})

describe('the baseline of the last run', () => {
  const inputs = { baseline: 'last-run', 'upload-artifact': 'false' }

  it('that cannot be looked up is red, though the verdict was reached', async () => {
    const { ended, outputs } = await run({ inputs })
    expect([ended, outputs['scope-count']]).toEqual(['failed baseline, red', '9'])
  })
})
