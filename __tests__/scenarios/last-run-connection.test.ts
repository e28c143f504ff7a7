import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startGitHubService } from '../../stand-ins/github/api.ts'
import { type Authority, createAuthority } from '../../stand-ins/network/authority.ts'
import { type ForwardProxyOptions, startForwardProxy } from '../../stand-ins/network/forward-proxy.ts'
import { startTlsFront } from '../../stand-ins/network/loopback-server.ts'
import { githubToken } from '../../stand-ins/runner/environment.js'
import { artifactName, runWith } from './last-run.ts'
import { runScenario } from './scenario.ts'

/** A host that only the proxy knows. */
const host = 'api.github.test'
const credentials = { user: 'robot', password: 'p@ss/word#of the proxy' }
const login = `${credentials.user}:${encodeURIComponent(credentials.password)}@`

describe('the way to GitHub', () => {
  let folder: string
  let authority: Authority
  let trusted: { NODE_EXTRA_CA_CERTS: string }
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'docspace-scopes-github-'))
    authority = await createAuthority()
    trusted = { NODE_EXTRA_CA_CERTS: path.join(folder, 'authority.pem') }
    writeFileSync(trusted.NODE_EXTRA_CA_CERTS, authority.certificate)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  /** Looks up the last run over TLS, through a proxy. */
  async function lookUpThrough(
    options: Omit<ForwardProxyOptions, 'hosts'>,
    { userInfo = '', env = trusted }: { userInfo?: string; env?: Record<string, string> } = {},
  ) {
    const service = await startGitHubService({ runs: [runWith('right:read', { id: 3 })] })
    const front = await startTlsFront(await authority.issue({ hosts: [host] }), service.port)
    const proxy = await startForwardProxy({ ...options, hosts: { [`${host}:443`]: front.port } })
    try {
      const run = await runScenario({
        inputs: { baseline: 'last-run', 'artifact-name': artifactName, 'upload-artifact': 'false' },
        env: {
          GITHUB_API_URL: `https://${host}`,
          HTTPS_PROXY: proxy.url.replace('//', `//${userInfo}`),
          ...env,
        },
        secrets: { password: credentials.password, 'encoded password': encodeURIComponent(credentials.password) },
      })
      return { run, service, proxy }
    } finally {
      await Promise.all([proxy.close(), front.close(), service.close()])
    }
  }

  it('leads through a proxy with a login, which does not see the token', async () => {
    const { run, service, proxy } = await lookUpThrough({ credentials }, { userInfo: login })
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'passed', 'removed-scopes': '["right:read"]' } })
    expect(service.requests).toHaveLength(3)
    // One connection is kept for all of them.
    expect(proxy.requests.map(({ method, target }) => `${method} ${target}`)).toEqual([`CONNECT ${host}:443`])
    expect(JSON.stringify(proxy.requests)).not.toContain(githubToken)
  })

  it.each<[string, Parameters<typeof lookUpThrough>, RegExp]>([
    ['a certificate that is not trusted', [{}, { env: {} }], /certificate is not trusted.*NODE_EXTRA_CA_CERTS/],
    [
      'a certificate that is not trusted, whatever NODE_TLS_REJECT_UNAUTHORIZED says',
      [{}, { env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } }],
      /certificate is not trusted/,
    ],
    ['a proxy that wants a login', [{ credentials }], /The proxy refused.*\(`ERR_PROXY_TUNNEL`\)$/],
    ['a proxy that refuses', [{ mode: 403 }], /The proxy refused.*\(`ERR_PROXY_TUNNEL`\)$/],
    ['a proxy that is silent', [{ mode: 'silent' }], /within 30 s/],
  ])('is told, red, and no token is sent, with %s', async (_, how, says) => {
    const { run, service } = await lookUpThrough(...how)
    expect(run).toMatchObject({
      exitCode: 1,
      hung: false,
      outputs: { 'failure-reason': 'baseline', 'scope-count': '9' },
      annotations: [{ kind: 'error', message: expect.stringMatching(says) }],
    })
    expect(service.requests).toEqual([])
  })
})
