import { expect, it } from '@jest/globals'
import { startBlobStore } from '../../stand-ins/github/blob-store.ts'
import { startResultsService } from '../../stand-ins/github/results-service.ts'
import { startForwardProxy } from '../../stand-ins/network/forward-proxy.ts'
import { runScenario } from './scenario.ts'

it('uploads through a proxy, to hosts that only the proxy knows', async () => {
  const blobs = await startBlobStore()
  const withName = (name: string) => blobs.uploadUrl(name).replace(/127\.0\.0\.1:\d+/, 'blobs.example.test')
  const service = await startResultsService({ blobs: { ...blobs, uploadUrl: withName } })
  const { ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN } = service.environment
  const portOf = (url: string) => Number(new URL(url).port)
  const hosts = {
    'results.example.test:80': portOf(ACTIONS_RESULTS_URL),
    'blobs.example.test:80': portOf(blobs.uploadUrl('')),
  }
  const proxy = await startForwardProxy({ hosts, credentials: { user: 'deploy', password: 'p@ss' } })
  try {
    const run = await runScenario({
      inputs: { 'required-scopes': 'files:read', 'artifact-name': 'scopes' },
      env: {
        HTTP_PROXY: proxy.url.replace('//', '//deploy:p%40ss@'),
        NO_PROXY: '127.0.0.1',
        ACTIONS_RESULTS_URL: 'http://results.example.test/',
        ACTIONS_RUNTIME_TOKEN,
      },
    })
    expect(run.outputs).toMatchObject({ result: 'passed', 'artifact-id': String(service.artifacts.get('scopes')?.id) })
    expect(proxy.requests.map(({ target }) => target.split('?')[0])).toEqual(
      expect.arrayContaining(['results.example.test:80', 'http://blobs.example.test/artifacts/scopes.zip']),
    )
  } finally {
    await Promise.all([service.close(), proxy.close()])
  }
})
