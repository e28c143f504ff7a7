import { describe, expect, it } from '@jest/globals'
import { startResultsService } from '../../stand-ins/github/results-service.ts'
import { unzip } from '../../stand-ins/github/zip.js'
import { demoClientId, demoKey } from '../../stand-ins/portal/index.js'
import { githubToken } from '../../stand-ins/runner/environment.js'
import { findSecrets } from '../support/secret-search.ts'
import { runScenario } from './scenario.ts'

const integrationKey = `sk-${'feedface'.repeat(8)}`
const portal = {
  keys: [
    { key: demoKey, id: 'a', name: 'Check', permissions: ['*:read'] },
    { key: integrationKey, id: 'b', name: 'Deployment' },
  ],
}
const inputs = { 'integration-api-key': integrationKey, 'client-id': demoClientId, 'required-scopes': 'files:read' }

describe('a secret', () => {
  it('is masked before anything else is printed', async () => {
    const run = await runScenario({ portal, inputs })
    const lines = run.stdout.split(/\r?\n/)
    const firstShown = lines.findIndex((line) => !line.startsWith('::add-mask::'))
    const maskedFirst = lines.slice(0, firstShown).map((line) => line.slice('::add-mask::'.length))
    expect(maskedFirst).toEqual(expect.arrayContaining([demoKey, integrationKey, githubToken]))
    const signature = run.requests.flatMap(({ headers }) => headers['x-signature'] ?? [])[0]
    const signedIn = lines.findIndex((line) => line.startsWith('Signed in'))
    expect(lines.slice(0, signedIn)).toContain(`::add-mask::${signature}`)
  })

  // `runScenario` looks for secrets everywhere, and throws where it finds one.
  it.each([
    ['echo-in-error', 'off', 'unexpected-response'],
    ['echo-in-error', 'on', 'unexpected-response'],
    // No secret is sent to the app's public information, so that alone is read, and judged.
    ['echo-in-values', 'off', 'missing-scopes'],
    ['echo-in-values', 'on', 'missing-scopes'],
    ['echo-in-redirect', 'off', 'unexpected-response'],
    ['echo-in-redirect', 'on', 'unexpected-response'],
  ])('that every answer sends back by %s is shown nowhere, debug logging %s', async (fault, debug, reason) => {
    const run = await runScenario({
      portal: { ...portal, misbehaviours: [{ at: 'any', do: fault }] },
      inputs: { ...inputs, retries: '0' },
      env: debug === 'on' ? { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' } : {},
    })
    expect(run.outputs).toMatchObject({ result: 'failed', 'failure-reason': reason })
    expect(run.files).toEqual({})
  })

  it.each(['exchange', 'version', 'key', 'client'] as const)(
    'that comes back by the values of one answer alone is shown nowhere: %s',
    async (at) => {
      const run = await runScenario({ portal: { ...portal, misbehaviours: [{ at, do: 'echo-in-values' }] }, inputs })
      expect(run.hung).toBe(false)
    },
  )

  it('that comes back in a header is not in the report', async () => {
    const fault = { status: 400, headers: { 'Content-Type': demoKey }, body: 'x' }
    const run = await runScenario({ portal: { ...portal, misbehaviours: [{ at: 'client', do: fault }] }, inputs })
    expect(run.outputs).toMatchObject({ result: 'failed', 'failure-reason': 'unexpected-response', 'scope-count': '9' })
    expect(run.report).toMatchObject({ checks: { app: { result: 'not-made' } } })
  })

  it('is in no artifact, which holds the two files as they are', async () => {
    const service = await startResultsService()
    const run = await runScenario({ portal, inputs, env: service.environment })
    const archive = await service.blobs.read(run.outputs['artifact-name'] ?? '')
    await service.close()
    const stored = unzip(archive ?? Buffer.alloc(0))
    expect(stored).toEqual(run.files)
    const texts = Object.fromEntries(Object.entries(stored).map(([name, content]) => [name, content.toString()]))
    expect(findSecrets(texts, { demoKey, integrationKey, githubToken })).toEqual([])
  })
})
