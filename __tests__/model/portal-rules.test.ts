import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Evidence } from '../../src/gate/judge.ts'
import { app, key, requests, verdictOn } from '../gate/evidence.ts'
import { type Deployment, modelRoutes, runModelled, type Version, versions } from './model-run.ts'
import { appMay, appScopes, keyMay, keyPermissions, type ModelRoute } from './portal-rules.ts'

/** A request as a workflow writes it, in the letters of the portal or in capitals. */
function written({ method, path }: ModelRoute, inCapitals: boolean): string {
  return `${method} ${inCapitals ? path.toUpperCase() : path}`
}

const everyScope = new Set<string>(appScopes)

function nameOf(version: Version): string {
  return version ?? 'a portal that does not report its version'
}

/** `an app with files:read and a key with full access`. */
function describeDeployment({ app: granted, key: held }: Deployment): string {
  const parts = [
    granted === undefined ? [] : [`an app with ${granted.join(', ') || 'no scope'}`],
    held === undefined ? [] : [`a key with ${held.join(', ') || 'full access'}`],
  ].flat()
  return parts.join(' and ') || 'neither app nor key'
}

/** Whether a deployment can make a request, as the model sees it; without app and key, whether any app could. */
function mayMake(route: ModelRoute, version: Version, deployment: Deployment): boolean {
  const granted = deployment.app === undefined ? undefined : new Set(deployment.app)
  const held = deployment.key === undefined ? undefined : new Set(deployment.key)
  if (granted === undefined)
    return held === undefined ? appMay(route, version, everyScope) : keyMay(route, version, held)
  if (!appMay(route, version, granted)) return false
  return held === undefined || keyMay(route, version, held)
}

interface ReportedRequest {
  request: string
  outcome: string
  scopes: string[]
}

/** Enough of the sets of scopes to tell every rule from every other: none, each alone, each left out, and each pair. */
const grants: string[][] = [
  [],
  ...appScopes.map((scope) => [scope]),
  ...appScopes.map((left) => appScopes.filter((scope) => scope !== left)),
  ...appScopes.flatMap((one) => appScopes.filter((other) => one < other).map((other) => [one, other])),
]

describe('what the action reports of all 655 routes', () => {
  it.each(
    versions.flatMap((version) =>
      [false, true].map((inCapitals) => ({
        version,
        inCapitals,
        name: nameOf(version),
        letters: inCapitals ? 'capitals' : 'small letters',
      })),
    ),
  )('is what the model says, on $name, for paths in $letters', async ({ version, inCapitals }) => {
    const run = await runModelled(
      modelRoutes.map((route) => written(route, inCapitals)),
      version,
      {},
    )
    const { requests: reported = [] } = (run.report ?? {}) as { requests?: ReportedRequest[] }
    const byLabel = new Map(reported.map((request) => [request.request.toLowerCase(), request]))
    const wrong = modelRoutes.filter((route) => {
      const request = byLabel.get(labelOf(route))
      return grants.some((granted) => allows(request, granted) !== appMay(route, version, new Set(granted)))
    })
    expect(reported).toHaveLength(655)
    const known = new Set<string>(appScopes)
    const needed = reported.flatMap(({ scopes }) => scopes.flatMap((label) => label.split('|')))
    expect(needed.filter((scope) => !known.has(scope))).toEqual([])
    expect(wrong.map((route) => written(route, inCapitals))).toEqual([])
  })

  /** As it is reported, in small letters: `{*path}` and `{id?}` are parameters like others. */
  function labelOf(route: ModelRoute): string {
    return written(route, false)
      .toLowerCase()
      .replace(/\{\*?(\w+)\??\}/g, '{$1}')
  }

  /** Whether an app with these scopes can make it, by what the report says that it needs. */
  function allows(request: ReportedRequest | undefined, granted: readonly string[]): boolean {
    if (request === undefined || request.outcome === 'uncovered') return false
    return request.scopes.every((label) => label.split('|').some((name) => granted.includes(name)))
  }
})

/** A few requests of one deployment. `*` and `[]` are full access of a key. */
const cases = fc.record({
  version: fc.constantFrom(...versions),
  routes: fc.uniqueArray(fc.constantFrom(...modelRoutes), { minLength: 1, maxLength: 3, size: 'xsmall' }),
  inCapitals: fc.boolean(),
  app: fc.option(fc.subarray([...appScopes]), { nil: undefined }),
  key: fc.option(
    fc
      .subarray([...keyPermissions])
      .filter((held) => held.filter((one) => one === '*').length === 0 || held.length < 3),
    { nil: undefined },
  ),
})

/** As many that pass as that fail, some of each version. 3.0 has no keys that could be asked about themselves. */
const sampled = versions.flatMap((version) => {
  const ofVersion = fc
    .sample(cases, { numRuns: 3000, seed: 11 })
    .filter((one) => one.version === version && (one.key === undefined || !version?.startsWith('3.0.')))
    .map(({ routes, inCapitals, app: granted, key: held }) => {
      const passes = routes.every((route) => mayMake(route, version, { app: granted, key: held }))
      const lines = routes.map((route) => written(route, inCapitals))
      const deployment = describeDeployment({ app: granted, key: held })
      const title = `${passes ? 'passes' : 'fails'} on ${nameOf(version)} with ${deployment}: ${lines.join(', ')}`
      return { title, passes, version, app: granted, key: held, lines }
    })
  return [true, false].flatMap((passing) => ofVersion.filter(({ passes }) => passes === passing).slice(0, 2))
})

describe('the verdict on requests', () => {
  it('is what the model says, for an app, a key, both and neither', () => {
    fc.assert(
      fc.property(cases, ({ version, routes, inCapitals, app: granted, key: held }) => {
        const evidence: Partial<Evidence> = {
          version,
          requests: requests(
            routes.map((route) => written(route, inCapitals)),
            version,
          ),
          ...(granted === undefined ? {} : app(...granted)),
          integrationKey: held === undefined ? undefined : key(held.length === 0 || held.includes('*') ? 'all' : held),
        }
        const { problems } = verdictOn(evidence)
        const may = routes.every((route) => mayMake(route, version, { app: granted, key: held }))
        expect(problems.length === 0).toBe(may)
      }),
      { numRuns: 8000 },
    )
  })

  it.each(sampled)(
    'of the bundle is the same: it $title',
    async ({ passes, version, app: granted, key: held, lines }) => {
      const run = await runModelled(lines, version, { app: granted, key: held })
      expect(run.outputs['failure-reason']).toMatch(passes ? /^$/ : /^(missing-scopes|uncovered-endpoints)$/)
      expect(run.outputs['result']).toBe(passes ? 'passed' : 'failed')
    },
  )
})
