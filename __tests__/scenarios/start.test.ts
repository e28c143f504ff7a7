import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startGitHubService } from '../../stand-ins/github/api.ts'
import { type ResultsService, startResultsService } from '../../stand-ins/github/results-service.ts'
import { createAuthority } from '../../stand-ins/network/authority.ts'
import { preload } from '../support/preload.ts'
import { runScenario, type ScenarioOptions } from './scenario.ts'

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
  const hook = preload(observer)
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

const plain = { 'required-scopes': 'files:read', 'upload-artifact': 'false' }
/** Files of others than the entry, which are loaded on demand. */
const onDemand = ({ files }: Loaded): string[] => files.filter((name) => name !== 'index.js')

/** What is loaded for one thing alone. */
const demanded = {
  routes: () => loadedBy({ inputs: { ...plain, 'required-endpoints': 'GET files/@my' } }).then(onDemand),
  upload: async () => {
    const service = await startResultsService()
    const loaded = await loadedBy({ inputs: { 'required-scopes': 'files:read' }, env: service.environment })
    await service.close()
    return onDemand(loaded)
  },
  'last run': async () => {
    const service = await startGitHubService()
    const loaded = await loadedBy({ inputs: { ...plain, baseline: 'last-run' }, env: service.environment })
    await service.close()
    return onDemand(loaded)
  },
}

describe('a plain run', () => {
  it('loads nothing on demand, and over http no part of Node for https', async () => {
    const { files, parts } = await loadedBy({ inputs: plain })
    expect(files).toEqual(['index.js'])
    for (const part of ['tls', 'https', 'zlib', 'http2', 'child_process']) expect(parts).not.toContain(part)
    expect(parts).toContain('http')
  })

  it('loads the part for TLS where the portal speaks https', async () => {
    const authority = await createAuthority()
    const { files, parts } = await loadedBy({
      portal: { tls: await authority.issue() },
      inputs: { ...plain, 'ca-certificate': authority.certificate },
    })
    expect(files).toEqual(['index.js'])
    expect(parts).toContain('tls')
  })
})

describe('what is loaded on demand', () => {
  let loaded: Record<keyof typeof demanded, string[]>
  beforeAll(async () => {
    const [routes, upload, lastRun] = await Promise.all([demanded.routes(), demanded.upload(), demanded['last run']()])
    loaded = { routes, upload, 'last run': lastRun }
  })

  it.each<[keyof typeof demanded, string, (keyof typeof demanded)[]]>([
    ['routes', 'required requests', ['upload', 'last run']],
    ['upload', 'an upload', ['routes', 'last run']],
    ['last run', 'a lookup of the last run', ['routes', 'upload']],
  ])('is the part for %s, for %s alone', (part, _, others) => {
    for (const other of others) {
      const own = loaded[part].filter((name) => !loaded[other].includes(name))
      expect({ part, other, hasOwn: own.length > 0 }).toEqual({ part, other, hasOwn: true })
    }
  })
})

describe('the artifact client', () => {
  let service: ResultsService
  let client: string[]
  beforeAll(async () => {
    service = await startResultsService()
    client = await demanded.upload()
  })
  afterAll(() => service.close())

  const inputs = { 'required-scopes': 'files:read', 'timeout-seconds': '2', retries: '0' }
  const silentAt = (at: 'exchange' | 'scopes') => ({ misbehaviours: [{ at, do: 'silent-before-headers' }] }) as const

  it('is loaded while the portal has not responded with the list', async () => {
    const options = { portal: silentAt('scopes'), inputs, env: service.environment }
    expect(onDemand(await loadedBy(options, 'timeout'))).toEqual(expect.arrayContaining(client))
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
    expect(onDemand(await loadedBy({ ...options, env: service.environment }, reason))).toEqual([])
  })

  it('is not loaded where there is no service', async () => {
    expect(onDemand(await loadedBy({ portal: silentAt('scopes'), inputs }, 'timeout'))).toEqual([])
  })

  it('loads no part of Node for global fetch', async () => {
    const { parts } = await loadedBy({ inputs, env: service.environment })
    expect(parts.filter((part) => part.includes('undici'))).toEqual([])
  })
})
