import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startGitHubService } from '../../stand-ins/github/api.ts'
import { type ResultsService, startResultsService } from '../../stand-ins/github/results-service.ts'
import { createAuthority } from '../../stand-ins/network/authority.ts'
import { actionFolder } from '../../stand-ins/runner/action-manifest.js'
import { runScenario, type ScenarioOptions } from './scenario.ts'

const dist = path.join(actionFolder, 'dist')

// Writes, when the action exits, which of its files were loaded, and which parts of Node.
const observer = `
import { registerHooks } from 'node:module'
import { writeFileSync } from 'node:fs'
const files = []
registerHooks({ load: (url, context, next) => (files.push(url), next(url, context)) })
process.on('exit', () => writeFileSync('loaded.json', JSON.stringify({ files, parts: process.moduleLoadList })))`

interface Loaded {
  /** Names in \`dist\`. */
  files: string[]
  /** Of Node, as \`tls\`. */
  parts: string[]
}

async function loadedBy(options: ScenarioOptions, failureReason = ''): Promise<Loaded> {
  const hook = `--import=data:text/javascript,${encodeURIComponent(observer)}`
  const run = await runScenario({ ...options, env: { NODE_OPTIONS: hook, ...options.env } })
  expect(run.outputs['failure-reason']).toBe(failureReason)
  const { files, parts } = JSON.parse(run.files['loaded.json']?.toString() ?? '') as {
    files: string[]
    parts: string[]
  }
  return {
    files: files.filter((url) => url.includes('/dist/')).map((url) => path.posix.basename(url)),
    parts: parts.filter((part) => part.startsWith('NativeModule ')).map((part) => part.slice('NativeModule '.length)),
  }
}

/** Which chunk of `dist` holds a text. */
function chunkWith(text: string): string {
  const chunks = readdirSync(dist).filter((name) => /^\d+\.index\.js$/.test(name))
  const found = chunks.filter((name) => readFileSync(path.join(dist, name), 'utf8').includes(text))
  expect(found).toHaveLength(1)
  return found[0] ?? ''
}

/** Comes while the portal is asked. */
const judging = () => chunkWith('nothing was required')

const plain = { 'required-scopes': 'files:read', 'upload-artifact': 'false' }

describe('the entry file', () => {
  it('is at most 190 kB', () => {
    expect(statSync(path.join(dist, 'index.js')).size).toBeLessThanOrEqual(190_000)
  })

  it('is all that a plain run loads beside the judging, and over http no part of Node for https', async () => {
    const { files, parts } = await loadedBy({ inputs: plain })
    expect(files).toEqual(['index.js', judging()])
    for (const part of ['tls', 'https', 'zlib', 'http2', 'child_process']) expect(parts).not.toContain(part)
    expect(parts).toContain('http')
  })

  it('loads the parts for https where the portal speaks it', async () => {
    const authority = await createAuthority()
    const { files, parts } = await loadedBy({
      portal: { tls: await authority.issue() },
      inputs: { ...plain, 'ca-certificate': authority.certificate },
    })
    expect(files).toEqual(['index.js', chunkWith('Check that it was pasted whole.'), judging()])
    expect(parts).toEqual(expect.arrayContaining(['tls', 'https']))
  })
})

const artifactClient = () => chunkWith('// The upload of @actions/artifact')

describe('what is loaded only where it is used', () => {
  const routes = () => chunkWith('/api/2.0/capabilities')

  it('is the list of routes, for required requests', async () => {
    const { files } = await loadedBy({ inputs: { ...plain, 'required-endpoints': 'GET files/@my' } })
    expect(files).toContain(routes())
    expect(files).not.toContain(artifactClient())
  })

  it('is the artifact client, for an upload', async () => {
    const service = await startResultsService()
    const { files } = await loadedBy({ inputs: { 'required-scopes': 'files:read' }, env: service.environment })
    await service.close()
    expect(files).toContain(artifactClient())
    expect(files).not.toContain(routes())
  })

  it('is what looks up the last run, without the artifact client', async () => {
    const service = await startGitHubService()
    const { files } = await loadedBy({ inputs: { ...plain, baseline: 'last-run' }, env: service.environment })
    await service.close()
    expect(files).toContain(chunkWith('x-github-api-version'))
    expect(files).not.toContain(artifactClient())
    expect(files).not.toContain(routes())
  })
})

describe('the artifact client', () => {
  let service: ResultsService
  beforeAll(async () => {
    service = await startResultsService()
  })
  afterAll(() => service.close())

  const inputs = { 'required-scopes': 'files:read', 'timeout-seconds': '2', retries: '0' }
  const silentAt = (at: 'exchange' | 'scopes') => ({ misbehaviours: [{ at, do: 'silent-before-headers' }] }) as const

  it('is at most 500 kB', () => {
    expect(statSync(path.join(dist, artifactClient())).size).toBeLessThanOrEqual(500_000)
  })

  it('is loaded while the portal has not answered with the list', async () => {
    const options = { portal: silentAt('scopes'), inputs, env: service.environment }
    expect((await loadedBy(options, 'timeout')).files).toContain(artifactClient())
  })

  it.each<[string, ScenarioOptions, string]>([
    ['the key is not exchanged', { portal: silentAt('exchange'), inputs }, 'timeout'],
    ['the key is refused', { portal: { keys: [] }, inputs }, 'authentication'],
    [
      'no upload is wanted',
      { portal: silentAt('scopes'), inputs: { ...inputs, 'upload-artifact': 'false' } },
      'timeout',
    ],
  ])('is not loaded where %s', async (_, options, reason) => {
    const { files } = await loadedBy({ ...options, env: service.environment }, reason)
    expect(files).not.toContain(artifactClient())
  })

  it('is not loaded where there is no service', async () => {
    const { files } = await loadedBy({ portal: silentAt('scopes'), inputs }, 'timeout')
    expect(files).not.toContain(artifactClient())
  })

  it('loads no part of Node for global fetch', async () => {
    const { files, parts } = await loadedBy({ inputs, env: service.environment })
    expect(files).toContain(artifactClient())
    expect(parts.filter((part) => part.includes('undici'))).toEqual([])
  })
})
