import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DefaultArtifactClient } from '@actions/artifact'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type ResultsService, startResultsService } from '../../stand-ins/github/results-service.ts'
import { demoKey, startContractPortal } from '../../stand-ins/portal/index.js'
import { type ActionRun, runAction } from '../../stand-ins/runner/run-action.js'
import { captureOutput } from '../support/captured-output.ts'
import { startAzurite } from './azurite.ts'

describe('the artifact in a real blob store', () => {
  let service: ResultsService
  let run: ActionRun
  let folder: string

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'docspace-scopes-azurite-'))
    service = await startResultsService({ blobs: await startAzurite() })
    const portal = await startContractPortal()
    run = await runAction({
      inputs: { 'portal-url': portal.url, 'api-key': demoKey, 'artifact-name': 'scopes', 'retention-days': '7' },
      env: service.environment,
    })
    await portal.close()
  })
  afterAll(async () => {
    rmSync(folder, { recursive: true })
    await service.close()
  })

  it('unzips to the bytes of snapshot and report', async () => {
    Object.assign(process.env, service.environment, { GITHUB_SERVER_URL: 'https://github.com' })
    const output = captureOutput()
    try {
      await new DefaultArtifactClient().downloadArtifact(Number(run.outputs['artifact-id']), { path: folder })
    } finally {
      output.restore()
    }
    const stored = readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name))])
    expect(Object.fromEntries(stored)).toEqual(run.files)
    expect(Object.keys(run.files).sort()).toEqual(['docspace-scopes-report.json', 'docspace-scopes.json'])
  })

  it('is named by the outputs', async () => {
    const zip = (await service.blobs.read('scopes')) ?? Buffer.alloc(0)
    const id = String(service.artifacts.get('scopes')?.id)
    expect(run.exitCode).toBe(0)
    expect(run.outputs).toMatchObject({
      'artifact-name': 'scopes',
      'artifact-id': id,
      'artifact-url': `https://github.com/example/deployment/actions/runs/9007001/artifacts/${id}`,
      'artifact-digest': `sha256:${createHash('sha256').update(zip).digest('hex')}`,
    })
  })

  it('is kept as long as was asked for', () => {
    const { expiresAt = '', createdAt = '' } = service.artifacts.get('scopes') ?? {}
    expect(Math.round((Date.parse(expiresAt) - Date.parse(createdAt)) / 86_400_000)).toBe(7)
  })

  it('leaves the talk of the client folded away', () => {
    const beforeGroup = run.stdout.slice(0, run.stdout.indexOf('::group::'))
    const afterGroup = run.stdout.slice(run.stdout.lastIndexOf('::endgroup::'))
    expect(run.stdout).toContain('Finalizing artifact upload')
    expect(beforeGroup + afterGroup).not.toContain('Finalizing artifact upload')
  })
})
