import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DefaultArtifactClient } from '@actions/artifact'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { startBlobStore } from '../../../stand-ins/github/blob-store.ts'
import {
  type ResultsService,
  type ResultsServiceOptions,
  startResultsService,
} from '../../../stand-ins/github/results-service.ts'
import { serviceErrors } from '../../../stand-ins/github/twirp.ts'
import { captureOutput } from '../../support/captured-output.ts'

// GitHub's own client is what these stand-ins must satisfy; what needs half a minute is left to the scenarios.
describe('the results service', () => {
  const client = new DefaultArtifactClient()
  const environment = { ...process.env }
  const output = captureOutput()
  let folder: string
  let service: ResultsService

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'docspace-scopes-artifacts-'))
    writeFileSync(path.join(folder, 'snapshot.json'), '{"scopes":[]}\n')
  })
  afterEach(async () => {
    process.env = { ...environment }
    await service.close()
  })
  afterAll(() => {
    output.restore()
    rmSync(folder, { recursive: true })
  })

  const start = async (options?: ResultsServiceOptions) => {
    service = await startResultsService(options)
    Object.assign(process.env, service.environment, { GITHUB_SERVER_URL: 'https://github.com' })
  }
  const upload = (name = 'scopes', options = {}) =>
    client.uploadArtifact(name, [path.join(folder, 'snapshot.json')], folder, options)

  it('stores what the client uploads, and gives it back', async () => {
    await start()
    const { id, size, digest } = await upload('scopes', { retentionDays: 3 })
    const stored = service.artifacts.get('scopes')
    expect(stored).toMatchObject({ id, size, hash: `sha256:${digest}` })
    const days = (Date.parse(stored?.expiresAt ?? '') - Date.now()) / 86_400_000
    expect(Math.round(days)).toBe(3)
    expect((await client.listArtifacts()).artifacts).toMatchObject([{ name: 'scopes', id, size }])
    const destination = path.join(folder, 'download')
    await client.downloadArtifact(id ?? 0, { path: destination })
    expect(readFileSync(path.join(destination, 'snapshot.json'), 'utf8')).toBe('{"scopes":[]}\n')
  })

  it('has one artifact of a name', async () => {
    await start()
    await upload()
    await expect(upload()).rejects.toThrow(/409.*already exists/)
    expect(service.calls.map(({ method }) => method)).toEqual(['CreateArtifact', 'FinalizeArtifact', 'CreateArtifact'])
  })

  it('lets nobody in without its token', async () => {
    await start()
    process.env.ACTIONS_RUNTIME_TOKEN = `${service.environment.ACTIONS_RUNTIME_TOKEN}x`
    await expect(upload()).rejects.toThrow(/401.*invalid token/)
  })

  it.each([
    ['forbidden', { create: serviceErrors.forbidden }, /403/],
    ['a full quota', { create: serviceErrors.quota }, /storage quota has been hit/],
    ['no creation', { create: 'not-ok' }, /CreateArtifact: response from backend was not ok/],
    ['no finalisation', { finalize: 'not-ok' }, /FinalizeArtifact: response from backend was not ok/],
  ] as const)('can answer with %s', async (_, options, message) => {
    await start(options)
    await expect(upload()).rejects.toThrow(message)
  })

  it('can have a blob store that refuses', async () => {
    const blobs = await startBlobStore(403)
    await start({ blobs })
    await expect(upload()).rejects.toThrow(/AuthorizationFailure/)
    expect(blobs.requests).toHaveLength(1)
    expect(service.artifacts.size).toBe(0)
  })

  it.each([
    ['CreateArtifact', { create: 'silent' }],
    ['FinalizeArtifact', { finalize: 'silent' }],
  ] as const)('can be silent at %s', async (method, options) => {
    await start(options)
    const uploading = upload().then(
      () => 'ended',
      (error: Error) => error.message,
    )
    await service.reached(method)
    await service.close()
    expect(await uploading).toMatch(/ECONNRESET/)
  })
})
