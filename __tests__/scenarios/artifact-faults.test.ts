import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startBlobStore } from '../../stand-ins/github/blob-store.ts'
import {
  type ResultsService,
  type ResultsServiceOptions,
  startResultsService,
} from '../../stand-ins/github/results-service.ts'
import { demoKey, type Portal, startContractPortal } from '../../stand-ins/portal/index.js'
import { type ActionRun, type RunActionOptions, runAction } from '../../stand-ins/runner/run-action.js'
import { absences, faults } from './artifact-faults.ts'

interface Scenario {
  run: ActionRun
  service: ResultsService
}

describe('artifact', () => {
  let portal: Portal
  // The client's patience and the action's deadline last up to a minute, so all of them run at the same time.
  const scenarios = new Map<string, Promise<Scenario>>()
  const of = async (name: string): Promise<Scenario> => {
    const scenario = scenarios.get(name)
    if (!scenario) throw new Error(`no scenario is called ${name}`)
    return scenario
  }

  const start = async (
    options: Partial<RunActionOptions>,
    serviceOptions?: ResultsServiceOptions,
    until?: (service: ResultsService) => RunActionOptions['signal'],
  ): Promise<Scenario> => {
    const service = await startResultsService(serviceOptions)
    try {
      const signal = until?.(service)
      const run = await runAction({
        ...options,
        ...(signal && { signal }),
        inputs: { 'portal-url': portal.url, 'api-key': demoKey, 'required-scopes': 'files:read', ...options.inputs },
        env: { ...service.environment, ...options.env },
      })
      return { run, service }
    } finally {
      await service.close()
    }
  }

  beforeAll(async () => {
    portal = await startContractPortal()
    const silentBlobs = await startBlobStore('silent')
    scenarios.set('no fault', start({}))
    scenarios.set('earlier reason', start({ inputs: { 'required-scopes': 'nowhere:read' } }, { create: 'not-ok' }))
    scenarios.set(
      'SIGTERM',
      start({}, { blobs: silentBlobs }, () => ({ name: 'SIGTERM', after: silentBlobs.reached })),
    )
    scenarios.set(
      'SIGINT',
      start({}, { finalize: 'silent' }, (service) => ({ name: 'SIGINT', after: service.reached('FinalizeArtifact') })),
    )
    for (const { name, env } of absences) scenarios.set(name, start({ env }))
    const exempt = { NO_PROXY: new URL(portal.url).host }
    for (const { name, env, proxy, service } of faults)
      scenarios.set(name, start({ env: { ...env, ...(proxy && { ...proxy, ...exempt }) } }, service))
    await Promise.all(scenarios.values())
  }, 180_000)
  afterAll(() => portal.close())

  /**
   * The outputs that a fault of the upload must not touch, and that are the same in every workspace. The version is a
   * courtesy, which may be late where so many runs share a machine.
   */
  const verdict = ({ outputs }: ActionRun) =>
    Object.fromEntries(
      Object.entries(outputs).filter(
        ([name]) => !/^(result|failure-reason|portal-version|snapshot-path|report-path|artifact-.*)$/.test(name),
      ),
    )
  const artifactOutputs = ({ outputs }: ActionRun) =>
    ['name', 'id', 'url', 'digest'].map((name) => outputs[`artifact-${name}`] ?? '')

  it('is stored where nothing is wrong', async () => {
    const { run, service } = await of('no fault')
    expect(run).toMatchObject({ exitCode: 0, hung: false, outputs: { result: 'passed', 'failure-reason': '' } })
    expect(verdict(run)).toMatchObject({
      'scope-count': '9',
      'required-scopes': '["files:read"]',
      'missing-scopes': '[]',
    })
    expect(run.annotations).toEqual([])
    expect([...service.artifacts.keys()]).toEqual([run.outputs['artifact-name']])
  })

  it.each(faults)('$name: red, and everything else is intact', async ({ name, calls, error }) => {
    const { run, service } = await of(name)
    const { run: good } = await of('no fault')
    expect(run).toMatchObject({ exitCode: 1, hung: false, outputs: { result: 'failed', 'failure-reason': 'artifact' } })
    expect(verdict(run)).toEqual(verdict(good))
    expect(run.snapshot).toEqual(good.snapshot)
    expect(run.report).toBeDefined()
    expect(artifactOutputs(run)).toEqual(['', '', '', ''])
    if (calls) expect(service.calls.map(({ method }) => method)).toEqual(calls)
    for (const text of Object.values(run.sinks)) expect(text).not.toContain('Summer2024')
    expect(service.artifacts.size).toBe(0)
    expect(run.annotations).toEqual([expect.objectContaining({ kind: 'error', message: expect.stringMatching(error) })])
    expect(run.summary).not.toBe('')
    expect(run.stderr).not.toContain('DeprecationWarning')
  })

  it.each(absences)('$name: one warning, and the verdict stands', async ({ name }) => {
    const { run, service } = await of(name)
    const { run: good } = await of('no fault')
    expect(run).toMatchObject({ exitCode: 0, hung: false, outputs: { result: 'passed', 'failure-reason': '' } })
    expect(verdict(run)).toEqual(verdict(good))
    expect(run.snapshot).toEqual(good.snapshot)
    expect(artifactOutputs(run)).toEqual(['', '', '', ''])
    expect(service.calls).toEqual([])
    expect(run.annotations).toEqual([expect.objectContaining({ kind: 'warning' })])
  })

  it('does not hide an earlier reason', async () => {
    const { run } = await of('earlier reason')
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'failed', 'failure-reason': 'missing-scopes' } })
    expect(run.outputs['missing-scopes']).toBe('["nowhere:read"]')
  })

  it.each([
    ['SIGTERM', ['CreateArtifact']],
    ['SIGINT', ['CreateArtifact', 'FinalizeArtifact']],
  ])('leaves no passed behind when %s ends the run during the upload', async (name, calls) => {
    const { run, service } = await of(name)
    if (calls) expect(service.calls.map(({ method }) => method)).toEqual(calls)
    for (const text of Object.values(run.sinks)) expect(text).not.toContain('Summer2024')
    expect(run.hung).toBe(false)
    expect(run.exitCode).not.toBe(0)
    expect(run.outputs['result']).not.toBe('passed')
    expect(artifactOutputs(run)).toEqual(['', '', '', ''])
  })
})
