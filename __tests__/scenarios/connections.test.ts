import { describe, expect, it } from '@jest/globals'
import { createAuthority } from '../../stand-ins/network/authority.ts'
import { startTcpServer } from '../../stand-ins/network/loopback-server.ts'
import { demoClientId, demoKey, type Misbehaviour } from '../../stand-ins/portal/index.js'
import { farHost } from '../support/preload.ts'
import { placeOf, runScenario } from './scenario.ts'
import { runThrough } from './through-proxy.ts'

describe('a portal that is far away', () => {
  const name = 'far.example.test'
  // Nobody listens at the second address.
  const env = { NODE_OPTIONS: farHost(name, ['127.0.0.1', '127.0.0.2'], 1000) }
  const inputs = { 'allow-http': 'true', retries: '0' }

  it('is given 5 s for each address, whatever is wrong with the next one', async () => {
    const around = ({ port }: { port: number }) => ({ inputs: { 'portal-url': `http://${name}:${port}` } })
    expect(await runScenario({ inputs, env, around })).toMatchObject({ exitCode: 0, outputs: { result: 'passed' } })
  })

  it('is given them over https too', async () => {
    const authority = await createAuthority()
    const run = await runScenario({
      portal: { tls: await authority.issue({ hosts: [name] }) },
      inputs: { ...inputs, 'ca-certificate': authority.certificate },
      env,
      around: ({ port }) => ({ inputs: { 'portal-url': `https://${name}:${port}` } }),
    })
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'passed' } })
  })

  it('is given them by way of a proxy that is far away', async () => {
    const { run, proxy } = await runThrough('https', 'HTTPS_PROXY', {}, { inputs, env, proxyName: name })
    expect(run.outputs['result']).toBe('passed')
    expect(proxy.requests.length).toBeGreaterThan(0)
  })
})

describe('a kept connection that turns out closed', () => {
  it.each(['reset-before-headers', 'closed-before-headers'])(
    'is no failure and no retry, but the same request on a new one: %s',
    async (fault) => {
      const run = await runScenario({
        portal: { misbehaviours: [{ at: 'scopes', do: fault, times: 1 }] },
        inputs: { retries: '0' },
      })
      expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'passed' } })
      expect(run.requests.map(placeOf).filter((place) => place === 'scopes')).toHaveLength(2)
      expect(run.stdout).not.toContain('Retry')
      expect(run.report).toMatchObject({ retries: 0 })
    },
  )

  it('does not cost the end of the key', async () => {
    const expiresAt = '2099-01-02T03:04:05.000Z'
    const run = await runScenario({
      portal: {
        keys: [{ key: demoKey, id: '1', name: 'Check', permissions: ['*:read'], expiresAt }],
        misbehaviours: [{ at: 'key', do: 'reset-before-headers', times: 1 }],
      },
    })
    expect(Date.parse(run.outputs['api-key-expires-at'] ?? '')).toBe(Date.parse(expiresAt))
  })

  it('is opened once more through a proxy as well', async () => {
    const portal = { misbehaviours: [{ at: 'scopes' as const, do: 'reset-before-headers', times: 1 }] }
    const { run } = await runThrough('https', 'HTTPS_PROXY', {}, { portal, inputs: { retries: '0' } })
    expect(run.outputs['result']).toBe('passed')
  })

  it.each<[string, string, number, string]>([
    ['that closes every time', 'reset-before-headers', 2, 'unreachable'],
    ['that closes in the middle of a response', 'reset-after-headers', 1, 'unreachable'],
  ])('is a failure for a portal %s', async (_, fault, times, reason) => {
    const run = await runScenario({
      portal: { misbehaviours: [{ at: 'scopes', do: fault, times }] },
      inputs: { retries: '0' },
    })
    expect(run.outputs['failure-reason']).toBe(reason)
  })

  it('is a failure where it was not kept', async () => {
    const run = await runScenario({
      portal: { misbehaviours: [{ at: 'exchange', do: 'reset-before-headers', times: 1 }] },
      inputs: { retries: '0' },
    })
    expect(run.outputs['failure-reason']).toBe('unreachable')
  })
})

describe('the headers of a response', () => {
  /** Runs the action on a server that answers everything with these bytes. */
  async function runOn(answer: string) {
    const server = await startTcpServer((socket) => socket.once('data', () => socket.end(answer)))
    const run = await runScenario({ inputs: { 'portal-url': server.url, retries: '0' } })
    await server.close()
    return { reason: run.outputs['failure-reason'], message: run.annotations[0]?.message }
  }

  it.each([20, 60])('are read up to 64 KiB: %d KiB', async (kibibytes) => {
    const headers = { 'X-Filler': 'a'.repeat(kibibytes * 1024) }
    const run = await runScenario({
      portal: {
        misbehaviours: [{ at: 'version', do: { status: 200, headers, body: '{"response":{"docSpace":"3.7.2"}}' } }],
      },
      inputs: { 'required-endpoints': 'GET files/@my' },
    })
    expect(run.outputs['portal-version']).toBe('3.7.2')
  })

  it('are told as too large beyond that', async () => {
    expect(await runOn(`HTTP/1.1 200 OK\r\nX-Filler: ${'a'.repeat(66 * 1024)}\r\n\r\n`)).toEqual({
      reason: 'unexpected-response',
      message: expect.stringMatching(/more than 64 KiB.*HPE_HEADER_OVERFLOW/),
    })
  })

  it.each([
    ['over several lines', 'X-Long: a\r\n b\r\n'],
    ['with a blank in its name', 'X Y: a\r\n'],
    ['with a control character', 'X-Y: a\u0001b\r\n'],
    ['that contradicts another one', 'Content-Length: 2\r\nContent-Length: 3\r\n'],
  ])('are told as what they are, with one %s', async (_, header) => {
    expect(await runOn(`HTTP/1.1 200 OK\r\n${header}\r\n[]`)).toEqual({
      reason: 'unexpected-response',
      message: expect.stringMatching(/HTTP header that cannot be read/),
    })
  })

  it.each(['SSH-2.0-server\r\n', '220 mail\r\n', 'HTTP/9.9 200 OK\r\n\r\n'])(
    'are not what this is: %j',
    async (answer) => {
      expect(await runOn(answer)).toEqual({
        reason: 'unexpected-response',
        message: expect.stringMatching(/^The response from `http:\/\/127\.0\.0\.1:\d+` is not HTTP\./),
      })
    },
  )
})

describe('an address that cannot be one', () => {
  it.each(['https://https://portal.example.test', 'http://https://portal.example.test/x'])(
    'has its scheme twice: %s',
    async (url) => {
      const run = await runScenario({ inputs: { 'portal-url': url } })
      expect(run).toMatchObject({ connections: 0, outputs: { 'failure-reason': 'invalid-input' } })
      expect(run.annotations[0]?.message).toContain('has its scheme twice')
    },
  )

  it.each(['"https://portal.example.test"', '‘portal.example.test’', '<https://portal.example.test>'])(
    'has something around it: %s',
    async (url) => {
      const run = await runScenario({ inputs: { 'portal-url': url } })
      expect(run).toMatchObject({ connections: 0, outputs: { 'failure-reason': 'invalid-input' } })
      expect(run.annotations[0]?.message).toContain('has quotation marks or brackets around it')
    },
  )
})

describe('one cause that fails several requests', () => {
  it.each<[string, Misbehaviour['do']]>([
    ['silence', 'silent-before-headers'],
    ['a reset', 'reset-before-headers'],
    ['what is not HTTP', 'not-http'],
    ['503', { fault: 'refusal', status: 503, form: 'empty' }],
  ])('is reported once: %s', async (_, fault) => {
    const run = await runScenario({
      portal: { misbehaviours: [{ at: 'any', do: fault }] },
      inputs: { 'client-id': demoClientId, retries: '0', 'timeout-seconds': '2' },
    })
    expect(run.annotations).toHaveLength(1)
    const lines = run.annotations[0]?.message.split('\n') ?? []
    expect(lines).toHaveLength(1)
  })
})
