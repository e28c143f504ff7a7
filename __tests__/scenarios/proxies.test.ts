import { describe, expect, it } from '@jest/globals'
import { createAuthority } from '../../stand-ins/network/authority.ts'
import { type ForwardProxy, startForwardProxy } from '../../stand-ins/network/forward-proxy.ts'
import { closedPort, startSilentServer } from '../../stand-ins/network/loopback-server.ts'
import { placeOf, runScenario } from './scenario.ts'
import { expectUnreachable, host, password, runThrough, user } from './through-proxy.ts'

const authority = await createAuthority()

describe('a portal on this machine', () => {
  it.each(['http://proxy.test:9', 'socks5://proxy.test:1080', 'http://robot:20#24@proxy.test', '::::'])(
    'is reached without the proxy of HTTP_PROXY, whatever that is: %s',
    async (HTTP_PROXY) => {
      const run = await runScenario({ inputs: { 'upload-artifact': 'false' }, env: { HTTP_PROXY } })
      expect([run.exitCode, run.outputs['result'], run.annotations]).toEqual([0, 'passed', []])
    },
  )
})

describe('a portal behind a proxy', () => {
  it.each(['HTTPS_PROXY', 'https_proxy'])('is reached over https by a tunnel, with %s', async (variable) => {
    const { run, proxy } = await runThrough('https', variable, {})
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'passed' } })
    expect(new Set(proxy.requests.map(({ method, target }) => `${method} ${target}`))).toEqual(
      new Set([`CONNECT ${host}:443`]),
    )
    const ofTheList = run.requests.filter((request) => ['exchange', 'scopes'].includes(placeOf(request)))
    expect(new Set(ofTheList.map(({ connection }) => connection)).size).toBe(1)
  })

  it.each(['HTTP_PROXY', 'http_proxy'])('is reached over http by whole addresses, with %s', async (variable) => {
    const { run, proxy } = await runThrough('http', variable, {})
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'passed' } })
    expect(proxy.requests.map(({ target }) => target).sort()).toEqual([
      `http://${host}/api/2.0/keys/@self`,
      `http://${host}/api/2.0/scopes`,
      `http://${host}/api/2.0/security/oauth2/token`,
      `http://${host}/api/2.0/settings/version/build`,
    ])
  })

  it.each(['http', 'https'] as const)('gets its password over %s, and the portal does not', async (scheme) => {
    const credentials = { user, password }
    const userInfo = `${user}:${encodeURIComponent(password)}@`
    const { run, proxy } = await runThrough(scheme, `${scheme}_proxy`, { credentials, userInfo })
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'passed' } })
    const expected = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
    expect(new Set(proxy.requests.map(({ headers }) => headers['proxy-authorization']))).toEqual(new Set([expected]))
    for (const { headers } of run.requests) expect(headers).not.toHaveProperty('proxy-authorization')
  })

  it('sees the key only inside the tunnel', async () => {
    const { run, proxy } = await runThrough('https', 'HTTPS_PROXY', {})
    expect(run.requests.map(placeOf)).toContain('exchange')
    for (const { headers } of proxy.requests) expect(Object.keys(headers).sort()).not.toContain('authorization')
  })
})

describe('a proxy that does not serve', () => {
  it.each(['http', 'https'] as const)('is unreachable where it is dead: %s', async (scheme) => {
    const port = await closedPort()
    const run = await runScenario({
      inputs: { 'portal-url': `${scheme}://${host}`, 'allow-http': 'true', retries: '0' },
      env: { [`${scheme}_proxy`]: `http://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}` },
      secrets: { password, 'password, encoded': encodeURIComponent(password) },
    })
    expectUnreachable(
      run,
      new RegExp(
        `Cannot reach the proxy \`127\\.0\\.0\\.1:${port}\` \\(from \`${scheme}_proxy\`\\): the connection was refused`,
      ),
    )
  })

  it.each(['http', 'https'] as const)('is unreachable where it wants another password: %s', async (scheme) => {
    const credentials = { user, password: 'another' }
    const userInfo = `${user}:${encodeURIComponent(password)}@`
    const { run } = await runThrough(scheme, `${scheme}_proxy`, { credentials, userInfo })
    expectUnreachable(run, /the proxy `127.0.0.1:\d+` .*requires a user name and a password, or rejected them/)
  })

  it.each([403, 407, 502] as const)('is unreachable where it refuses the tunnel with %i', async (mode) => {
    const reason = '::error::hostile'
    const { run, proxy } = await runThrough('https', 'HTTPS_PROXY', { mode, reason }, { inputs: { retries: '0' } })
    expectUnreachable(
      run,
      new RegExp(
        `the proxy \`127\\.0\\.0\\.1:${proxy.port}\` \\(from \`HTTPS_PROXY\`\\) refused the connection \\(${mode}\\)`,
      ),
    )
    expect(run.stdout).not.toContain('hostile')
  })

  it.each(['http', 'https'] as const)('is unreachable within the deadline where it is silent: %s', async (scheme) => {
    const userInfo = `${user}:${encodeURIComponent(password)}@`
    const inputs = { 'timeout-seconds': '2' }
    const { run, proxy } = await runThrough(scheme, `${scheme}_proxy`, { mode: 'silent', userInfo }, { inputs })
    expectUnreachable(run, new RegExp(`^No response from the proxy \`127\\.0\\.0\\.1:${proxy.port}\` .* within 2 s`))
  })
})

describe('NO_PROXY', () => {
  it.each([
    ['NO_PROXY', '127.0.0.1', 'passed'],
    ['no_proxy', '127.0.0.1', 'passed'],
    ['NO_PROXY', 'elsewhere.test, 127.0.0.1', 'passed'],
    ['NO_PROXY', '*', 'passed'],
    ['NO_PROXY', 'elsewhere.test', 'failed'],
    ['NO_PROXY', '', 'failed'],
  ])('%s=%s: %s', async (variable, value, result) => {
    const run = await runScenario({
      portal: { tls: await authority.issue() },
      inputs: { 'ca-certificate': authority.certificate, retries: '0' },
      env: { HTTPS_PROXY: `http://127.0.0.1:${await closedPort()}`, [variable]: value },
    })
    expect(run.outputs['result']).toBe(result)
    expect(run.connections > 0).toBe(result === 'passed')
  })

  it('keeps a silent portal from being taken for a silent proxy', async () => {
    const silent = await startSilentServer()
    const run = await runScenario({
      inputs: { 'portal-url': silent.url.replace('http:', 'https:'), 'timeout-seconds': '2' },
      env: { HTTPS_PROXY: `http://127.0.0.1:${await closedPort()}`, NO_PROXY: '127.0.0.1' },
    })
    await silent.close()
    expect(run.outputs['failure-reason']).toBe('timeout')
  })
})

describe('an unencrypted request to the runner itself', () => {
  it('goes through a proxy on the runner', async () => {
    let proxy: ForwardProxy | undefined
    const run = await runScenario({
      async around(portal) {
        proxy = await startForwardProxy({ hosts: { [`127.0.0.1:${portal.port}`]: portal.port } })
        return { env: { HTTP_PROXY: proxy.url } }
      },
    })
    await proxy?.close()
    expect(run.outputs['result']).toBe('passed')
    expect(proxy?.requests).toHaveLength(run.requests.length)
  })

  it('goes through no proxy elsewhere, to which the key would travel in the clear', async () => {
    const run = await runScenario({ env: { HTTP_PROXY: 'http://proxy.example.test:3128' } })
    expect(run.outputs['result']).toBe('passed')
  })
})
