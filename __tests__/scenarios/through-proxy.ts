import { expect } from '@jest/globals'
import { type Authority, createAuthority, type ServerCertificate } from '../../stand-ins/network/authority.ts'
import {
  type ForwardProxy,
  type ForwardProxyOptions,
  startForwardProxy,
} from '../../stand-ins/network/forward-proxy.ts'
import { startTlsFront } from '../../stand-ins/network/loopback-server.ts'
import { runScenario, type Scenario, type ScenarioOptions } from './scenario.ts'

/** A host that only the proxy knows, so that a request which does not go through it fails. */
export const host = 'portal.example.test'
export const user = 'deploy'
export const password = 'p@ss/word-of-the-proxy'

let authority: Promise<Authority> | undefined

export interface ThroughProxyOptions extends Omit<ForwardProxyOptions, 'hosts'> {
  /** `user:password@`, as it stands in the variable. */
  userInfo?: string
  /** The proxy's own certificate, for a proxy that is reached over TLS. */
  tls?: ServerCertificate
}

/** Runs the action with a proxy in the variable, whose value may hold a user name and a password. */
export async function runThrough(
  scheme: 'http' | 'https',
  variable: string,
  options: ThroughProxyOptions,
  { proxyName, ...scenario }: ScenarioOptions & { proxyName?: string } = {},
): Promise<{ run: Scenario; proxy: ForwardProxy }> {
  const { userInfo = '', tls: certificate, ...proxyOptions } = options
  authority ??= createAuthority()
  const { issue, certificate: trusted } = await authority
  const tls = scheme === 'https' ? await issue({ hosts: [host] }) : undefined
  const opened: { close(): Promise<void> }[] = []
  let proxy: ForwardProxy | undefined
  const run = await runScenario({
    ...scenario,
    portal: { ...(tls === undefined ? {} : { tls }), ...scenario.portal },
    secrets: { password, 'password, encoded': encodeURIComponent(password), ...scenario.secrets },
    inputs: {
      'portal-url': `${scheme}://${host}`,
      'allow-http': 'true',
      ...scenario.inputs,
      'ca-certificate': `${trusted}${scenario.inputs?.['ca-certificate'] ?? ''}`,
    },
    async around(portal) {
      const hosts = { [`${host}:${scheme === 'https' ? 443 : 80}`]: portal.port }
      proxy = await startForwardProxy({ ...proxyOptions, hosts })
      const front = certificate === undefined ? undefined : await startTlsFront(certificate, proxy.port)
      opened.push(proxy, ...(front === undefined ? [] : [front]))
      const url = front === undefined ? proxy.url : front.url.replace('http:', 'https:')
      const named = proxyName === undefined ? url : url.replace('127.0.0.1', proxyName)
      return { env: { [variable]: named.replace('//', `//${userInfo}`) } }
    },
  })
  await Promise.all(opened.map((server) => server.close()))
  if (proxy === undefined) throw new Error('the proxy was not started')
  return { run, proxy }
}

export function expectUnreachable(run: Scenario, says: RegExp): void {
  expect(run).toMatchObject({
    exitCode: 1,
    hung: false,
    requests: [],
    outputs: { result: 'failed', 'failure-reason': 'unreachable' },
    annotations: [{ kind: 'error', message: expect.stringMatching(says) }],
  })
}
