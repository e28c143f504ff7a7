import { describe, expect, it } from '@jest/globals'
import { startBlobStore } from '../../stand-ins/github/blob-store.ts'
import { startResultsService } from '../../stand-ins/github/results-service.ts'
import { silentNameServer, whenItPrints } from '../support/preload.ts'
import { arrivalOf, runScenario } from './scenario.ts'

// Windows has no signals.
const onPosix = process.platform === 'win32' ? it.skip : it

describe('a run that is stopped', () => {
  onPosix.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const)('by %s while it judges thousands of requests leaves no passed', async (name, exitCode) => {
    const requests = Array.from({ length: 2000 }, (_, index) => `GET /api/2.0/files/${index}`)
    const run = await runScenario({
      workspaceFiles: { 'required.txt': requests.join('\n') },
      inputs: { 'requirements-file': 'required.txt' },
      env: { NODE_OPTIONS: whenItPrints('^Signed in', `process.kill(process.pid, '${name}')`) },
    })
    expect(run).toMatchObject({ exitCode, outputs: { result: 'failed', 'failure-reason': 'timeout' } })
  })

  onPosix('after its last line leaves no passed, and says why', async () => {
    // It comes while the last line is printed, and is noticed once everything is written.
    const run = await runScenario({
      inputs: { 'upload-artifact': 'false' },
      env: { NODE_OPTIONS: whenItPrints('^Passed', `process.kill(process.pid, 'SIGTERM')`) },
    })
    expect(run).toMatchObject({ exitCode: 143, outputs: { result: 'failed', 'failure-reason': 'timeout' } })
    expect(run.annotations.map(({ kind }) => kind)).toEqual(['error'])
  })

  onPosix('during the upload ends its fold, and says so last', async () => {
    const blobs = await startBlobStore('silent')
    const service = await startResultsService({ blobs })
    try {
      const run = await runScenario({
        env: service.environment,
        signal: { name: 'SIGTERM', after: blobs.reached },
      })
      expect(run).toMatchObject({ exitCode: 143, outputs: { result: 'failed', 'failure-reason': 'timeout' } })
      expect(run.stdout).toMatch(/^::group::Uploading.*\n(?:.*\n)*::endgroup::\n/m)
      expect(run.stdout).toMatch(/was stopped \(SIGTERM\)[\s\S]*\nFailed: .*stopped.*\n$/)
    } finally {
      await service.close()
    }
  })
})

describe('a name server that is silent', () => {
  const env = { NODE_OPTIONS: silentNameServer }

  onPosix('ends no run that is green', async () => {
    const run = await runScenario({ inputs: { 'upload-artifact': 'false' }, env, timeLimit: 20_000 })
    expect(run).toMatchObject({ exitCode: 0, signal: null, outputs: { result: 'passed' } })
  })

  onPosix('keeps no run that is red', async () => {
    const misbehaviours = [{ at: 'exchange', do: 'silent-before-headers' } as const]
    const run = await runScenario({
      portal: { misbehaviours },
      inputs: { 'timeout-seconds': '2' },
      env,
      timeLimit: 20_000,
    })
    const stopped = await runScenario({
      portal: { misbehaviours },
      env,
      timeLimit: 20_000,
      around: (portal) => ({ signal: { name: 'SIGTERM', after: arrivalOf(portal, 'exchange') } }),
    })
    for (const { hung, exitCode, signal, outputs, summary } of [run, stopped]) {
      expect({ hung, exitCode, signal }).toEqual({ hung: false, exitCode: null, signal: 'SIGKILL' })
      expect(outputs).toMatchObject({ result: 'failed', 'failure-reason': 'timeout' })
      expect(summary).toContain('Failed')
    }
  })
})
