import { demoClientId, demoKey, type PortalKey, type PortalOptions } from '../../../stand-ins/portal/index.js'
import { runScenario, type Scenario } from '../scenario.ts'

const integrationKey = `sk-${'feedface'.repeat(8)}`

/** What a run is about: a portal, what its deployment uses, and what is required of it. */
export interface Case {
  /** One a line. */
  readonly requests?: readonly string[]
  readonly scopes?: string
  /** What the file of requirements holds: a variable holds 128 KiB at most. */
  readonly file?: string
  /** What the app was granted; undefined where the deployment uses none. */
  readonly app?: readonly string[] | undefined
  /** What the key may do, nothing for full access; undefined where the deployment uses none. */
  readonly key?: readonly string[] | undefined
  readonly portal?: PortalOptions | undefined
}

/** The bundle on such a case, without an upload. */
export function runCase({ requests, scopes, file, app, key, portal }: Case): Promise<Scenario> {
  const keys: PortalKey[] = [
    { key: demoKey, id: 'a', name: 'Check', permissions: ['*:read'] },
    { key: integrationKey, id: 'b', name: 'Deployment', permissions: [...(key ?? [])] },
  ]
  return runScenario({
    portal: { keys, clients: [{ client_id: demoClientId, name: 'Bot', scopes: [...(app ?? [])] }], ...portal },
    ...(file === undefined ? {} : { workspaceFiles: { 'requirements.txt': file } }),
    inputs: {
      ...(file === undefined ? {} : { 'requirements-file': 'requirements.txt' }),
      ...(requests === undefined ? {} : { 'required-endpoints': requests.join('\n') }),
      ...(scopes === undefined ? {} : { 'required-scopes': scopes }),
      ...(app === undefined ? {} : { 'client-id': demoClientId }),
      ...(key === undefined ? {} : { 'integration-api-key': integrationKey }),
      'upload-artifact': 'false',
    },
  })
}

/** A case, for the title of its test: `an app with files:read for GET people`. */
export function inWords({ requests = [], scopes, app, key }: Case): string {
  const deployment = [
    ...(app === undefined ? [] : [`an app with ${formatNames(app)}`]),
    ...(key === undefined ? [] : [`a key with ${formatNames(key, 'full access')}`]),
  ]
  const required = [...requests, ...(scopes === undefined ? [] : [scopes])]
  return `${formatNames(deployment, 'no deployment', ' and ')} for ${formatNames(required)}`
}

export function formatNames(names: readonly string[], none = 'nothing', separator = ', '): string {
  return names.length === 0 ? none : names.join(separator)
}

/** A table whose first column is a title. */
export function titled<Row extends Case>(rows: readonly Row[], title: (row: Row) => string): [string, Row][] {
  return rows.map((row) => [title(row), row])
}

/** 3.0 knows personal tokens alone, and no keys. */
export const personalToken = 'cGVyc29uYWwgYWNjZXNzIHRva2Vu'
export const portalOf30: PortalOptions = {
  version: '3.0.4',
  keys: [{ key: personalToken, id: 'a', name: '', kind: 'personal-token' }],
}

export function listIn(run: Scenario, output: string): unknown {
  return JSON.parse(run.outputs[output] ?? 'null')
}

/** The text of the one annotation of a kind. */
export function messageIn(run: Scenario, kind: 'error' | 'warning' | 'notice'): string {
  const messages = run.annotations.filter((annotation) => annotation.kind === kind).map(({ message }) => message)
  return messages.join('\n---\n')
}
