import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import { startGitHubService } from '../../../stand-ins/github/api.ts'
import { githubToken } from '../../../stand-ins/runner/environment.js'
import { captureOutput } from '../../support/captured-output.ts'

const files = { 'snapshot.json': '{"scopes":[]}\n', 'folder/ü.txt': 'text' }
const artifacts = [
  { name: 'logs', files: { 'log.txt': 'no' } },
  { name: 'scopes', files },
]
const service = await startGitHubService({ runs: [{ id: 7, artifacts }] })
const folder = mkdtempSync(path.join(tmpdir(), 'docspace-scopes-download-'))

// The client reads the API's address when it is loaded.
Object.assign(process.env, service.environment, { GITHUB_SERVER_URL: 'https://github.com' })
const { DefaultArtifactClient } = await import('@actions/artifact')

const output = captureOutput()

afterAll(async () => {
  output.restore()
  rmSync(folder, { recursive: true })
  await service.close()
})

it('gives the artifact client an artifact of a run by its name, without its token reaching the store', async () => {
  const client = new DefaultArtifactClient()
  const findBy = {
    token: githubToken,
    workflowRunId: 7,
    repositoryOwner: 'example',
    repositoryName: 'deployment',
  }
  expect((await client.listArtifacts({ findBy })).artifacts.map(({ name }) => name)).toEqual(['logs', 'scopes'])
  const { artifact } = await client.getArtifact('scopes', { findBy })
  await client.downloadArtifact(artifact.id, { path: folder, findBy })

  expect(readFileSync(path.join(folder, 'snapshot.json'), 'utf8')).toBe(files['snapshot.json'])
  expect(readFileSync(path.join(folder, 'folder', 'ü.txt'), 'utf8')).toBe('text')
  expect(new Set(service.requests.map(({ authorization }) => authorization))).toEqual(new Set([`token ${githubToken}`]))
  expect(service.blobs.requests.map(({ headers }) => headers.authorization)).toEqual([undefined])
})
