import { describe, expect, it } from '@jest/globals'
import { closedPort } from '../../../stand-ins/network/loopback-server.ts'
import { demoClientId, type PortalOptions, startContractPortal } from '../../../stand-ins/portal/index.js'
import { until } from '../../support/until.ts'
import { code, file, marksOf, runRequirements } from './run-requirements.ts'

const workspaceFiles = { ...code, 'docspace-requirements.txt': `openid\n${file}` }

async function runWith(
  scopes: string[],
  options: {
    files?: Record<string, string>
    portal?: PortalOptions
    timeoutSeconds?: number
    portalVersion?: string
  } = {},
) {
  const clients = [{ client_id: demoClientId, name: 'Room reports', scopes }]
  const portal = await startContractPortal({ clients, ...options.portal })
  try {
    const run = await runRequirements({
      workspaceFiles: { ...workspaceFiles, ...options.files },
      inputs: {
        'portal-url': portal.url,
        'client-id': demoClientId,
        retries: '0',
        'timeout-seconds': String(options.timeoutSeconds ?? 60),
        'portal-version': options.portalVersion ?? '',
      },
    })
    return { ...run, requests: portal.requests }
  } finally {
    await portal.close()
  }
}

describe('an app', () => {
  it('passes where it was granted all that code and file need, and no credential is sent', async () => {
    const { requests, ...run } = await runWith(['accounts.self:read', 'openid', 'rooms:write'])
    expect(run).toMatchObject({ exitCode: 0, annotations: [], outputs: { result: 'passed' } })
    expect(requests).toMatchObject([{ method: 'GET' }])
    for (const { headers } of requests) expect(Object.keys(headers)).not.toContain('authorization')
  })

  it('that has all of it is said to have been checked, in log and summary', async () => {
    const { stdout, summary } = await runWith(['accounts.self:read', 'openid', 'rooms:write'])
    expect(stdout).toContain('\nThe OAuth app “Room reports” was granted all required scopes.\n')
    expect(summary).toContain('<code>Room reports</code> was granted all required scopes.')
    expect(stdout).not.toContain('Not requested')
  })

  it('that lacks some of it is said to lack it, and no more', async () => {
    const { stdout, summary } = await runWith(['openid'])
    for (const text of [stdout, summary]) expect(text).not.toMatch(/was granted all|Not requested/)
  })

  it('that nobody asked for is said to be unchecked, in log and summary', async () => {
    const { stdout, summary } = await runRequirements({ workspaceFiles })
    const told = 'Not requested, so not checked: the app ('
    expect([stdout, summary].map((text) => text.includes(told))).toEqual([true, true])
  })

  it('fails where it lacks a scope, marked on the line that needs it', async () => {
    const run = await runWith(['openid', 'rooms:write'])
    expect(run).toMatchObject({ exitCode: 1, outputs: { 'failure-reason': 'missing-scopes' } })
    expect(run.annotations[0]?.message).toMatch(
      /“Room reports” lacks `accounts\.self:read\|accounts\.self:write`, needed by `src\/me\.ts:1`/,
    )
    expect(marksOf(run)).toEqual(['error src/me.ts:1'])
  })

  it('fails where it lacks a scope to write, with no mark on a line that only reads, which it may', async () => {
    const files = {
      'src/me.ts': 'fetch(`${portal}/api/2.0/people/@self`)\nfetch(`${portal}/api/2.0/files/@my`)\n',
      'src/order.ts': "fetch(`${portal}/api/2.0/files/order`, { method: 'PUT' })\n",
      'docspace-requirements.txt': `openid\nGET files/@my\nPUT files/order\n${file}`,
    }
    const run = await runWith(['accounts.self:read', 'files:read', 'openid', 'rooms:write'], { files })
    expect(run).toMatchObject({ exitCode: 1, outputs: { 'failure-reason': 'missing-scopes' } })
    expect(marksOf(run)).toEqual(['error src/order.ts:1'])
    expect(run.annotations[0]?.message).not.toContain('src/me.ts:2')
  })

  it('fails where it lacks what the author wrote into the file', async () => {
    const run = await runWith(['accounts.self:read', 'rooms:write'])
    expect(run).toMatchObject({ exitCode: 1, outputs: { 'failure-reason': 'missing-scopes' } })
    expect(marksOf(run)).toEqual(['error docspace-requirements.txt:1'])
  })

  it('fails where no scope allows a call', async () => {
    const files = {
      'src/space.ts': 'fetch(`${portal}/api/2.0/portal/usedspace`)\n',
      'docspace-requirements.txt': `openid\nGET portal/usedspace\n${file}`,
    }
    const run = await runWith(['accounts.self:read', 'openid', 'rooms:write'], { files })
    expect(run).toMatchObject({ exitCode: 1, outputs: { 'failure-reason': 'uncovered-endpoints' } })
    expect(marksOf(run)).toEqual(['error src/space.ts:1'])
    expect(run.stdout).toMatch(/\n\n {2}src\/space\.ts:1 +GET \/api\/2\.0\/portal\/usedspace +no scope allows it/)
  })

  it.each(['portal/usedspace', 'filez/rooms'])(
    'is told of no version to come that no scope allows %s',
    async (path) => {
      const files = {
        'src/space.ts': `fetch(\`\${portal}/api/2.0/${path}\`)\n`,
        'docspace-requirements.txt': `openid\nGET ${path}\n${file}`,
      }
      const granted = ['accounts.self:read', 'openid', 'rooms:write']
      const run = await runWith(granted, { files, portalVersion: '99.0' })
      expect(run).toMatchObject({ exitCode: 1, outputs: { 'failure-reason': 'uncovered-endpoints' } })
      expect(run.annotations.find(({ kind }) => kind === 'error')?.message).toBe(
        `No scope is known to allow \`GET /api/2.0/${path}\` (\`src/space.ts:1\`). Use a newer version of this action, if there is one.`,
      )
      expect(run.stdout).toMatch(/^ {2}src\/space\.ts:1 +GET \S+ +no scope is known to allow it/m)
      expect(run.stdout).toMatch(/^Failed: no scope is known to allow a required request\.$/m)
      for (const text of [run.stdout, run.summary])
        expect(text).not.toMatch(/no scope allows|outside every area|never make/i)
    },
  )

  it('fails where a call is probably a typo, with the request that was meant', async () => {
    const files = {
      'src/rooms.ts': 'fetch(`${portal}/api/2.0/filez/rooms`)\n',
      'docspace-requirements.txt': `openid\nGET filez/rooms\n${file}`,
    }
    const run = await runWith(['accounts.self:read', 'openid', 'rooms:write'], { files })
    expect(run).toMatchObject({ exitCode: 1, outputs: { 'failure-reason': 'uncovered-endpoints' } })
    expect(run.annotations.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^DocSpace \S+ has no such request: `GET \/api\/2\.0\/filez\/rooms` in `src\/rooms\.ts:1` \(did you mean `GET \/api\/2\.0\/files\/rooms`\?\)\. Correct the code or the comment there\.$/,
      ),
      '`GET /api/2.0/filez/rooms`: unknown request (typo?); did you mean `GET /api/2.0/files/rooms`?',
    ])
  })

  it.each([
    ['is not there', { clients: [] }, 'not-found'],
    ['cannot be asked about', { misbehaviours: [{ at: 'client', do: { status: 500, body: '' } }] }, 'portal-error'],
  ] as const)('that %s fails the run', async (_, portal, reason) => {
    const run = await runWith([], { portal })
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'failed', 'failure-reason': reason } })
  })

  it('of a portal that is not there fails the run, and the requests are told', async () => {
    const run = await runRequirements({
      workspaceFiles,
      inputs: { 'portal-url': `http://127.0.0.1:${await closedPort()}`, 'client-id': demoClientId, retries: '0' },
    })
    expect(run).toMatchObject({ exitCode: 1, outputs: { 'failure-reason': 'unreachable' } })
    expect(JSON.parse(run.outputs['requests'] ?? '')).toHaveLength(2)
  })

  it('that does not exist is what the last line says', async () => {
    const run = await runWith([], { portal: { clients: [] } })
    expect(run.outputs['failure-reason']).toBe('not-found')
    expect(run.stdout).toMatch(/^Failed: the OAuth app was not found\.$/m)
  })

  it('of a silent portal fails the run in time', async () => {
    const misbehaviours = [{ at: 'client', do: 'silent-before-headers' }] as const
    const run = await runWith([], { portal: { misbehaviours }, timeoutSeconds: 1 })
    expect(run).toMatchObject({ exitCode: 1, hung: false, outputs: { result: 'failed', 'failure-reason': 'timeout' } })
  })
})

// Windows has no signals.
const onPosix = process.platform === 'win32' ? it.skip : it

describe('a run that is stopped', () => {
  onPosix('is red, and leaves no passed', async () => {
    const portal = await startContractPortal({ misbehaviours: [{ at: 'client', do: 'silent-before-headers' }] })
    try {
      const run = await runRequirements({
        workspaceFiles,
        inputs: { 'portal-url': portal.url, 'client-id': demoClientId },
        signal: { name: 'SIGTERM', after: until(() => portal.requests.length > 0) },
      })
      expect(run).toMatchObject({ exitCode: 143, outputs: { result: 'failed', 'failure-reason': 'timeout' } })
      expect(run.stdout).toMatch(/^Failed: the run was stopped\.$/m)
    } finally {
      await portal.close()
    }
  })
})

describe('a runner whose files cannot be written', () => {
  it('makes the run red without outputs, and only warns without a summary', async () => {
    const outputs = await runRequirements({ workspaceFiles, unwritable: ['GITHUB_OUTPUT'] })
    expect(outputs).toMatchObject({ exitCode: 1, annotations: [{ title: 'DocSpace Requirements: unwritable' }] })
    const summary = await runRequirements({ workspaceFiles, unwritable: ['GITHUB_STEP_SUMMARY'] })
    expect(summary).toMatchObject({ exitCode: 0, annotations: [{ title: 'DocSpace Requirements: no summary' }] })
  })
})
