import routeList from '../../data/portal-routes-3.7.2.json' with { type: 'json' }
import { demoClientId, demoKey, type PortalKey, type PortalOptions } from '../../stand-ins/portal/index.js'
import { runScenario, type Scenario } from '../scenarios/scenario.ts'
import type { Mark, ModelRoute } from './portal-rules.ts'

/** Portals whose rules differ, one that is newer than the rules, and one that does not tell what it is. */
export const versions = [
  '3.0.0',
  '3.0.4',
  '3.1.1',
  '3.2.1',
  '3.4',
  '3.5',
  '3.6.1',
  '3.7.1',
  '3.7.2',
  '3.8.0',
  '3.9.0',
  undefined,
] as const
export type Version = (typeof versions)[number]

/** Every route of the list, by its own path. */
export const modelRoutes: readonly ModelRoute[] = routeList.routes.map(({ method, path, access }) => ({
  method,
  path,
  mark: access as Mark,
}))

/** What a deployment uses; undefined where it has no such thing. An empty list of permissions is full access. */
export interface Deployment {
  readonly app?: readonly string[] | undefined
  readonly key?: readonly string[] | undefined
}

const integrationKey = `sk-${'feedface'.repeat(8)}`
const personalToken = 'cGVyc29uYWwgYWNjZXNzIHRva2Vu'

/** The bundle, on a portal of the version, with these requests required of a deployment. */
export function runModelled(requests: readonly string[], version: Version, deployment: Deployment): Promise<Scenario> {
  // 3.0 knows personal tokens alone.
  const own = version?.startsWith('3.0.') ? personalToken : demoKey
  const keys: PortalKey[] = [
    { key: own, id: 'a', name: 'Check', permissions: ['*:read'], kind: own === demoKey ? 'api-key' : 'personal-token' },
    { key: integrationKey, id: 'b', name: 'Deployment', permissions: [...(deployment.key ?? [])] },
  ]
  const { app, key } = deployment
  const silent: PortalOptions = { misbehaviours: [{ at: 'version', do: 'html-200' }] }
  return runScenario({
    portal: {
      ...(version === undefined ? silent : { version }),
      keys,
      clients: [{ client_id: demoClientId, name: 'App', scopes: [...(app ?? [])] }],
    },
    workspaceFiles: { 'requests.txt': requests.join('\n') },
    inputs: {
      'api-key': own,
      'requirements-file': 'requests.txt',
      'upload-artifact': 'false',
      'job-summary': 'false',
      ...(app === undefined ? {} : { 'client-id': demoClientId }),
      ...(key === undefined ? {} : { 'integration-api-key': integrationKey }),
    },
  })
}
