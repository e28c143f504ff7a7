import { beforeAll, describe, expect, it } from '@jest/globals'
import { demoClientId, demoKey, type Portal, startContractPortal } from '../../stand-ins/portal/index.js'
import { placeOf, runScenario, type Scenario } from './scenario.ts'

const integrationKey = `sk-${'feedface'.repeat(8)}`
const twoKeys = [
  { key: demoKey, id: 'a', name: 'Check', permissions: ['*:read'] },
  { key: integrationKey, id: 'b', name: 'Deployment', permissions: ['files:read'] },
]

describe('the requests of a run with every check', () => {
  let run: Scenario
  beforeAll(async () => {
    run = await runScenario({
      // The first four are answered late, so that on a busy machine too all of them come before an answer.
      portal: { keys: twoKeys, misbehaviours: [{ at: 'any', do: { fault: 'slow', ms: 1000 }, times: 4 }] },
      inputs: {
        'required-scopes': 'files:read',
        'client-id': demoClientId,
        'integration-api-key': integrationKey,
      },
    })
  })
  const headersAt = (place: string) => run.requests.filter((request) => placeOf(request) === place)

  it('go over four connections, so that none waits for what it does not need', () => {
    expect(run.outputs['result']).toBe('passed')
    expect(run.connections).toBe(4)
    const connections = Map.groupBy(run.requests, ({ connection }) => connection)
    const orders = [...connections.values()].map((requests) => requests.map(placeOf).join(', '))
    expect(orders.sort()).toEqual(['client, authorize', 'exchange, scopes', 'key', 'version, key'])
  })

  it('are made before any of them is answered, where none needs the answer', () => {
    const first = run.requests.slice(0, 4).map(placeOf)
    expect(first.sort()).toEqual(['client', 'exchange', 'key', 'version'])
  })

  it('say who asks, and how the answer is wanted', () => {
    for (const { method, headers } of run.requests) {
      expect(method).toBe('GET')
      expect(headers).toMatchObject({
        accept: 'application/json',
        'accept-encoding': 'identity',
        'user-agent': expect.stringMatching(/^docspace-scopes\/\d+\.\d+\.\d+$/),
      })
    }
  })

  it('hold no credential where none is wanted, and no other than the one that is', () => {
    const credentialsAt = (place: string) =>
      headersAt(place).map(({ headers }) => [headers.authorization, headers['x-signature'], headers.cookie])
    expect(credentialsAt('version')).toEqual([[undefined, undefined, undefined]])
    expect(credentialsAt('client')).toEqual([[undefined, undefined, undefined]])
    expect(credentialsAt('authorize')).toEqual([[undefined, expect.stringMatching(/^eyJ/), undefined]])
    expect(credentialsAt('exchange')).toEqual([[`Bearer ${demoKey}`, undefined, undefined]])
    expect(credentialsAt('scopes')).toEqual([[`Bearer ${demoKey}`, expect.stringMatching(/^eyJ/), undefined]])
    expect(credentialsAt('key').sort()).toEqual([
      [`Bearer ${demoKey}`, undefined, undefined],
      [`Bearer ${integrationKey}`, undefined, undefined],
    ])
  })
})

describe('a redirect', () => {
  it.each([301, 302, 307, 308])(
    'of %i is not followed, and its address is told without what may be secret',
    async (status) => {
      const elsewhere: Portal = await startContractPortal()
      const { port } = elsewhere
      const run = await runScenario({
        portal: {
          misbehaviours: [
            {
              at: 'scopes',
              do: {
                status,
                headers: { Location: `http://user:told-to-nobody@127.0.0.1:${port}/in?token=told-to-nobody` },
              },
            },
          ],
        },
        secrets: { 'user info or query': 'told-to-nobody' },
      })
      const followed = elsewhere.connections
      await elsewhere.close()
      expect(followed).toBe(0)
      expect(run.outputs['failure-reason']).toBe('unexpected-response')
      expect(run.annotations).toMatchObject([
        { message: expect.stringContaining(`\`portal-url\` to \`http://127.0.0.1:${port}\``) },
      ])
    },
  )
})

describe('plain http', () => {
  it.each(['127.0.0.1', 'localhost'])('is allowed to %s', async (host) => {
    const around = ({ port }: Portal) => ({ inputs: { 'portal-url': `http://${host}:${port}` } })
    expect(await runScenario({ around })).toMatchObject({ exitCode: 0, outputs: { result: 'passed' } })
  })

  it.each([
    ['false', 'invalid-input'],
    ['true', 'unreachable'],
  ])('to another host, with allow-http: %s, is %s', async (allowHttp, reason) => {
    const run = await runScenario({
      inputs: { 'portal-url': 'http://portal.example.test', 'allow-http': allowHttp, retries: '0' },
    })
    expect(run.outputs['failure-reason']).toBe(reason)
  })
})
