import { describe, expect, it } from '@jest/globals'
import { createAuthority, selfSigned } from '../../stand-ins/network/authority.ts'
import { startLoopbackServer, startTcpServer, startTlsFront } from '../../stand-ins/network/loopback-server.ts'
import { oldNodes } from '../support/old-nodes.ts'
import { claimingVersion } from '../support/preload.ts'
import { runScenario, type Scenario } from './scenario.ts'
import { expectUnreachable, host, runThrough, user } from './through-proxy.ts'

const authority = await createAuthority()

/** Runs the action on a portal that only a proxy knows, with this value in the variable. */
function runWith(value: string, env: Record<string, string> = {}, variable = 'HTTPS_PROXY'): Promise<Scenario> {
  return runScenario({
    inputs: { 'portal-url': `https://${host}`, retries: '0' },
    env: { [variable]: value, ...env },
    secrets: { 'user name': 'robot', password: 'Summer', 'beginning of the password': '2024' },
  })
}

describe('a Node.js that passes proxies by', () => {
  const says =
    /^`HTTPS_PROXY` names a proxy, but Node\.js [\d.]+ .*Update the runner to version 2\.328 or later.*No request/

  it.each(['24.4.0', '24.4.1', '22.21.0', '20.20.2'])('%s is refused before anything is sent', async (version) => {
    const { run, proxy } = await runThrough(
      'https',
      'HTTPS_PROXY',
      {},
      { inputs: { retries: '0' }, env: { NODE_OPTIONS: claimingVersion(version) } },
    )
    expectUnreachable(run, says)
    expect([run.connections, proxy.requests]).toEqual([0, []])
  })

  it.each(['24.5.0', '25.0.0', '26.1.0'])('is not %s', async (version) => {
    const env = { NODE_OPTIONS: claimingVersion(version) }
    const { run } = await runThrough('https', 'HTTPS_PROXY', {}, { env })
    expect(run.outputs['result']).toBe('passed')
  })

  it('is good enough without a proxy, and for a host in NO_PROXY', async () => {
    const env = { NODE_OPTIONS: claimingVersion('24.4.0') }
    expect((await runScenario({ env })).outputs['result']).toBe('passed')
    const exempt = { ...env, HTTP_PROXY: 'http://127.0.0.1:9', NO_PROXY: '127.0.0.1' }
    expect((await runScenario({ env: exempt })).outputs['result']).toBe('passed')
  })

  for (const node of oldNodes()) {
    it(`is good enough without a proxy, as this system has it: ${node}`, async () => {
      const portal = { tls: await authority.issue() }
      const run = await runScenario({ node, portal, inputs: { 'ca-certificate': authority.certificate } })
      expect(run.outputs['result']).toBe('passed')
    })

    it(`is refused where it really is one, as this system has it: ${node}`, async () => {
      const { run, proxy } = await runThrough('https', 'HTTPS_PROXY', {}, { node })
      expectUnreachable(run, says)
      expect([run.connections, proxy.requests]).toEqual([0, []])
    })
  }
})

describe('the variable of a proxy that cannot be used', () => {
  it.each([
    'http://robot:2024#Summer@127.0.0.1:9',
    'http://robot:2024/Summer@127.0.0.1:9',
    'http://robot:2024?Summer@127.0.0.1:9',
    'http://robot:Summer#2024@127.0.0.1:9',
    'http://robot:20@24#Summer@127.0.0.1:9',
    'robot:2024\\Summer@127.0.0.1:9',
  ])('says to percent-encode, and nothing of the login: %s', async (value) => {
    expectUnreachable(await runWith(value), /^`HTTPS_PROXY` is not a valid proxy URL.*Percent-encode.*`#` as `%23`/)
  })

  it.each(['socks5://robot:Summer@127.0.0.1:9', 'socks5h://127.0.0.1:9', 'SOCKS4://127.0.0.1:9'])(
    'says that a SOCKS proxy is not supported: %s',
    async (value) => {
      const run = await runWith(value, {}, 'https_proxy')
      expectUnreachable(run, /^`https_proxy` names a SOCKS proxy, which this action does not support/)
    },
  )

  it.each(['http://', '::::', 'http://127.0.0.1:port'])('says how to write one: %s', async (value) => {
    expectUnreachable(await runWith(value), /^`HTTPS_PROXY` is not a valid proxy URL\. Write it like `http:\/\//)
  })
})

describe('a login with a bare percent sign', () => {
  it.each([
    ['100%', '100%'],
    ['50%-100%zz', '50%-100%zz'],
    ['a%20b%', 'a b%'],
  ])('reaches the proxy: %s', async (written, password) => {
    const credentials = { user, password }
    const { run } = await runThrough('https', 'HTTPS_PROXY', { credentials, userInfo: `${user}:${written}@` })
    expect(run.outputs['result']).toBe('passed')
  })
})

describe('a fault of the proxy', () => {
  it.each([
    ['resets', (socket: { resetAndDestroy(): unknown }) => socket.resetAndDestroy()],
    ['closes', (socket: { end(): unknown }) => socket.end()],
  ])('is told as the proxy’s where it %s on CONNECT', async (_, answer) => {
    const server = await startTcpServer((socket) => socket.once('data', () => answer(socket)))
    const run = await runWith(server.url)
    await server.close()
    const name = `the proxy \`127\\.0\\.0\\.1:${server.port}\` \\(from \`HTTPS_PROXY\`\\)`
    expectUnreachable(run, new RegExp(`^Cannot reach ${name}: the connection broke off\\.`))
  })

  it('is told as the proxy’s where it speaks no TLS', async () => {
    const server = await startLoopbackServer((_, response) => void response.end())
    const run = await runWith(server.url.replace('http:', 'https:'))
    await server.close()
    expectUnreachable(run, /^Cannot make a secure connection to the proxy `127\.0\.0\.1:\d+` \(from `HTTPS_PROXY`\)/)
  })

  it('is told as the proxy’s where it speaks TLS, and its URL does not say so', async () => {
    const front = await startTlsFront(await authority.issue(), 9)
    const run = await runWith(front.url)
    await front.close()
    expectUnreachable(run, /the proxy `127\.0\.0\.1:\d+` \(from `HTTPS_PROXY`\)/)
  })

  it('is told as the proxy’s where it speaks no HTTP', async () => {
    const server = await startTcpServer((socket) => socket.once('data', () => socket.end('220 mail\r\n')))
    const run = await runWith(server.url)
    await server.close()
    expectUnreachable(run, /^The response from the proxy `127\.0\.0\.1:\d+` \(from `HTTPS_PROXY`\) is not HTTP/)
  })

  it.each(['http', 'https'] as const)(
    'is told as the proxy’s where its certificate is not trusted: %s',
    async (scheme) => {
      const tls = await selfSigned()
      const { run } = await runThrough(scheme, `${scheme}_proxy`, { tls })
      expectUnreachable(run, /^The certificate of the proxy `127\.0\.0\.1:\d+` \(from `https?_proxy`\) is not trusted/)
    },
  )

  it('is not what makes the certificate of the portal behind it untrusted', async () => {
    const portal = { tls: await selfSigned([host]) }
    const { run } = await runThrough('https', 'HTTPS_PROXY', {}, { portal, inputs: { retries: '0' } })
    expectUnreachable(
      run,
      /^The certificate of `https:\/\/portal\.example\.test` is not trusted.*If the proxy inspects TLS/,
    )
  })

  it.each(['http', 'https'] as const)(
    'is none where ca-certificate holds the proxy’s authority: %s',
    async (scheme) => {
      const other = await createAuthority()
      const inputs = { 'ca-certificate': other.certificate }
      const { run } = await runThrough(scheme, `${scheme}_proxy`, { tls: await other.issue() }, { inputs })
      expect(run.outputs['result']).toBe('passed')
    },
  )
})

describe('an answer to CONNECT', () => {
  it('may come in pieces, quietly', async () => {
    const { run } = await runThrough('https', 'HTTPS_PROXY', { piecesEvery: 20 })
    expect(run.outputs['result']).toBe('passed')
    expect(run.stderr).toBe('')
  })

  it.each([502, 503] as const)('of %i is retried, since the portal may be restarting', async (mode) => {
    const { run } = await runThrough('https', 'HTTPS_PROXY', { mode }, { inputs: { retries: '1' } })
    expectUnreachable(run, /refused the connection \(50[23]\)/)
    expect(run.stdout.match(/Retry 1 of 1/g)).toHaveLength(1)
  })
})

describe('a proxy that sends its login back to an unencrypted request', () => {
  const login = 'deploy:password-of-the-proxy'
  const forms: [string, (basic: string) => string][] = [
    ['as text', (basic) => `refused: ${login} ${basic}`],
    ['as HTML', (basic) => `<title>${login} ${basic}</title>`],
    ['as JSON', (basic) => JSON.stringify({ error: { message: `${login} ${basic}` } })],
  ]

  it.each([403, 407, 502].flatMap((mode) => forms.map(([form, echo]) => ({ mode, form, echo }))))(
    'with $mode, $form, is not quoted',
    async ({ mode, echo }) => {
      const { run, proxy } = await runThrough(
        'http',
        'HTTP_PROXY',
        {
          mode: mode as 403,
          userInfo: `${login}@`,
          echo: (headers) => echo(headers['proxy-authorization'] ?? ''),
        },
        { inputs: { retries: '0' }, secrets: { login: 'password-of-the-proxy', Basic: btoa(login) } },
      )
      expect(run.annotations).toMatchObject([
        { kind: 'error', message: expect.stringContaining(`127.0.0.1:${proxy.port}`) },
      ])
      expect(run.annotations[0]?.message).toMatch(
        mode === 407 ? /the proxy .*user name and a password/ : /through the proxy .*may have responded itself/,
      )
      expect(run.outputs['failure-reason']).toBe({ 403: 'permission', 407: 'unreachable', 502: 'portal-error' }[mode])
    },
  )
})
