import { describe, expect, it } from '@jest/globals'
import { hasArtifactService } from '../../src/artifacts/service.ts'

const runner = { ACTIONS_RESULTS_URL: 'https://results.example/', ACTIONS_RUNTIME_TOKEN: 'token' }

describe('GitHub’s artifact service', () => {
  it.each<[string, Record<string, string>, boolean]>([
    ['is on github.com', { ...runner, GITHUB_SERVER_URL: 'https://github.com' }, true],
    ['is there where no server is named', runner, true],
    ['is on a tenant of GitHub', { ...runner, GITHUB_SERVER_URL: 'https://octo.ghe.com' }, true],
    ['is on a host for tests', { ...runner, GITHUB_SERVER_URL: 'http://github.localhost' }, true],
    ['is not on GitHub Enterprise Server', { ...runner, GITHUB_SERVER_URL: 'https://github.corp.example' }, false],
    ['is not on a host that only ends alike', { ...runner, GITHUB_SERVER_URL: 'https://evilghe.com' }, false],
    ['is not where the server is no address', { ...runner, GITHUB_SERVER_URL: 'github.com' }, false],
    ['is not without an address', { ACTIONS_RUNTIME_TOKEN: 'token' }, false],
    ['is not without a token', { ACTIONS_RESULTS_URL: 'https://results.example/' }, false],
    ['is not in a local run', {}, false],
  ])('%s', (_, environment, there) => {
    expect(hasArtifactService(environment)).toBe(there)
  })
})
