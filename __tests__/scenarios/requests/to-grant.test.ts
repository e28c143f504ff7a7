import { describe, expect, it } from '@jest/globals'
import { type Case, formatNames, inWords, listIn, runCase, titled } from './deployment.ts'

/** What is required, and what a person grants an app so that it can do that. */
const toGrant: (Case & { grant: string[] })[] = [
  { scopes: 'files:read openid', grant: ['files:read', 'openid'] },
  { requests: ['GET files/@my'], grant: ['files:read'] },
  { requests: ['GET files/@my', 'PUT files/file/{id}'], grant: ['files:write'] },
  { scopes: 'rooms:write|rooms:read', grant: ['rooms:read'] },
  { scopes: 'openid|files:write', grant: ['openid'] },
  // One member satisfies the next alternative too.
  { scopes: 'files:read|openid files:read|rooms:read rooms:write', grant: ['files:read', 'rooms:write'] },
  // What the portal does not offer is missing, and no app can be made with it.
  { scopes: 'nowhere:read files:read', grant: ['files:read'] },
  { scopes: 'nowhere:read|files:write', grant: ['files:write'] },
  { scopes: 'nowhere:read', grant: [] },
  { requests: ['GET settings'], grant: [] },
  { grant: [] },
  { requests: ['GET keys'], portal: { version: '3.6.1' }, grant: ['accounts.self:read'] },
]

describe('scopes-to-grant', () => {
  it.each(titled(toGrant, (one) => `of ${inWords(one)} are ${formatNames(one.grant, 'none')}`))(
    '%s',
    async (_, { grant, ...one }) => {
      const run = await runCase(one)
      expect(listIn(run, 'scopes-to-grant')).toEqual(grant)
      expect(run.report).toMatchObject({ scopesToGrant: grant })
    },
  )

  it('is enough for an app: a second run with it passes', async () => {
    const needed: Case = {
      scopes: 'openid rooms:read|files:write',
      requests: ['GET people', 'GET group', 'POST files/rooms'],
    }
    const before = await runCase({ ...needed, app: [] })
    const app = listIn(before, 'scopes-to-grant') as string[]
    const after = await runCase({ ...needed, app })
    expect(before.outputs['failure-reason']).toBe('missing-scopes')
    expect(after.outputs).toMatchObject({ result: 'passed', 'excess-scopes': '[]' })
  })

  it.each<[string, Pick<Case, 'app' | 'key'>]>([
    ['an app', { app: ['files:read'] }],
    ['a key', { key: ['files:read'] }],
  ])('stands whole in the summary as text to copy, where %s lacks one', async (_, deployment) => {
    const run = await runCase({ ...deployment, scopes: 'rooms:write files:read' })
    expect(run.summary).toContain('\n```\nfiles:read\nrooms:write\n```\n')
  })

  it('is not in the summary where nothing is lacking', async () => {
    const run = await runCase({ app: ['files:read'], scopes: 'files:read' })
    expect(run.summary).not.toContain('```')
  })

  it('is empty without the portal’s list', async () => {
    const run = await runCase({ scopes: 'files:read', portal: { misbehaviours: [{ at: 'scopes', do: 'html-200' }] } })
    expect(run.outputs['scopes-to-grant'] ?? '').toBe('')
  })
})

describe('excess-scopes', () => {
  const rows: (Case & { excess: string[] })[] = [
    { scopes: 'files:read|files:write', app: ['files:write', 'files:read'], excess: ['files:write'] },
    { scopes: 'files:read|files:write', app: ['files:write'], excess: [] },
    { scopes: 'files:read', app: ['files:read', 'openid', 'rooms:read'], excess: ['openid', 'rooms:read'] },
    { app: ['files:read', 'openid'], excess: [] },
  ]

  it.each(titled(rows, (one) => `of ${inWords(one)} are ${formatNames(one.excess, 'none')}`))('%s', async (_, one) => {
    const { excess, ...deployment } = one
    const run = await runCase(deployment)
    expect(run.outputs['result']).toBe('passed')
    expect(listIn(run, 'excess-scopes')).toEqual(excess)
  })
})
