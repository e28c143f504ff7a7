import { Failure } from '../../src/failure.ts'
import { judge } from '../../src/gate/judge.ts'
import type { Inputs } from '../../src/inputs/inputs.ts'
import { parsePortalAddress } from '../../src/inputs/portal-address.ts'
import { parseRequestList, parseRequirements, parseScopeLine } from '../../src/inputs/requirements.ts'
import type { PortalAnswers } from '../../src/portal/portal.ts'
import type { KeyInformation } from '../../src/portal/resources.ts'
import { type Files, RunRecord, type Upload } from '../../src/record.ts'
import { failuresOf } from '../../src/report/messages.ts'
import type { Baseline } from '../../src/scopes/baseline.ts'
import { deriveRequests } from '../../src/scopes/derive.ts'
import type { KeyPermissions } from '../../src/scopes/key-permissions.ts'
import type { RequiredScope } from '../../src/scopes/requirements.ts'
import type { Scope } from '../../src/scopes/scope.ts'

/** The nine scopes of a portal of 3.7.2, sorted. */
export const portalScopes: readonly Scope[] = [
  { name: 'accounts.self:read', group: 'profiles', type: 'read' },
  { name: 'accounts.self:write', group: 'profiles', type: 'write' },
  { name: 'accounts:read', group: 'accounts', type: 'read' },
  { name: 'accounts:write', group: 'accounts', type: 'write' },
  { name: 'files:read', group: 'files', type: 'read' },
  { name: 'files:write', group: 'files', type: 'write' },
  { name: 'openid', group: 'openid', type: 'openid' },
  { name: 'rooms:read', group: 'rooms', type: 'read' },
  { name: 'rooms:write', group: 'rooms', type: 'write' },
]

export const files: Files = {
  snapshotPath: '/workspace/docspace-scopes.json',
  snapshotDigest: 'sha256:0123',
  reportPath: '/workspace/docspace-scopes-report.json',
}

export const upload: Upload = {
  name: 'docspace-scopes-portal.example-check',
  id: '4000000',
  url: 'https://github.com/example/deployment/actions/runs/9007001/artifacts/4000000',
  digest: 'sha256:4567',
}

/** The key of `api-key`. */
export const ownKey: KeyInformation = {
  name: 'Check',
  permissions: ['*:read'],
  expiresAt: '2027-01-31T00:00:00.000Z',
  active: true,
}

/** How a run differs from one on a portal of 3.7.2 in which nothing was asked for. */
export interface RunOptions {
  /** `required-scopes`, or names that no input could hold. */
  readonly scopes?: string | readonly string[]
  /** `required-endpoints`. */
  readonly requests?: readonly string[]
  /** The text of `requirements-file`, the file `needs.txt` of the workspace. */
  readonly file?: string
  /** What the portal offers, by name or whole; a failure where the list could not be fetched. */
  readonly list?: readonly string[] | readonly Scope[] | Failure
  readonly version?: string | Failure
  readonly apiKey?: Partial<KeyInformation> | Failure
  /** What the app “Bot” was granted. */
  readonly app?: readonly string[] | Failure
  readonly appName?: string
  /** What the key “Deployment” can do. */
  readonly key?: KeyPermissions | Failure
  readonly keyName?: string
  /** Names, or a list with its portal. */
  readonly baseline?: readonly string[] | Baseline
  readonly inputs?: Partial<Inputs>
  readonly answers?: Partial<PortalAnswers>
  /** What else failed. */
  readonly failures?: readonly Failure[]
}

/** A run that judged what it found, with all that comes before the files. */
export function recordOf(options: RunOptions = {}): RunRecord {
  const record = new RunRecord()
  const { scopes = '', requests = [], file, failures = [] } = options
  const portal = parsePortalAddress('https://portal.example', false)
  const ofFile = file === undefined ? undefined : requirementsIn(file)
  const named = [
    ...(typeof scopes === 'string' ? namedIn(scopes) : scopes.map(requiredName)),
    ...(ofFile?.scopes ?? []),
  ]
  const endpoints = requests.length === 0 ? [] : parseRequestList(requests.join('\n'), portal).values
  const required = { scopes: named, requests: [...endpoints, ...(ofFile?.requests ?? [])] }
  record.baseline = baselineOf(options.baseline)
  record.inputs = {
    ...inputsAtDefaults,
    portal,
    required,
    clientId: options.app === undefined ? undefined : '6f9619ff-8b86-d011-b42d-00cf4fc964ff',
    integrationApiKey: options.key === undefined ? undefined : 'sk-',
    baseline: record.baseline,
    ...options.inputs,
  }
  record.portal = answersOf(options)
  const { list, version, app, appState, integrationKey } = record.portal
  const versionIfKnown = version.ok ? version.value : undefined
  record.verdict = judge({
    ...record.inputs,
    scopes: list.ok ? list.value.scopes : undefined,
    version: versionIfKnown,
    usesApp: record.inputs.clientId !== undefined,
    app: app?.ok ? app.value : undefined,
    appState,
    integrationKey,
    named,
    requests: deriveRequests(required.requests, versionIfKnown),
    baseline: record.baseline,
  })
  for (const part of [list, app, integrationKey]) if (part !== undefined && !part.ok) record.failures.push(part.failure)
  const problems = failuresOf(record)
  record.failures.push(...problems.failures, ...failures)
  record.softened.push(...problems.softened)
  return record
}

const inputsAtDefaults: Omit<Inputs, 'portal' | 'required'> = {
  workspace: '/workspace',
  apiKey: 'sk-',
  caCertificate: undefined,
  timeoutSeconds: 60,
  retries: 5,
  clientId: undefined,
  integrationApiKey: undefined,
  failOnMissing: true,
  baseline: undefined,
  failOnDrift: 'never',
  githubToken: '',
  snapshotPath: '/workspace/docspace-scopes.json',
  uploadArtifact: true,
  artifactName: 'docspace-scopes-portal.example-check',
  retentionDays: undefined,
  jobSummary: true,
  remarks: [],
}

const inScopes = { input: 'required-scopes', path: undefined, file: undefined, line: 1 } as const

function namedIn(text: string): RequiredScope[] {
  return parseScopeLine(text).map((anyOf) => ({ anyOf, place: inScopes }))
}

function requiredName(name: string): RequiredScope {
  return { anyOf: [name], place: inScopes }
}

function requirementsIn(text: string) {
  return parseRequirements({ text, exact: true }, { path: 'needs.txt', file: 'needs.txt' }, undefined)
}

function baselineOf(given: RunOptions['baseline']): Baseline | undefined {
  if (given === undefined || 'portal' in given) return given
  return { portal: undefined, entries: given.map((name) => ({ name })) }
}

function answersOf({ list, version, apiKey, app, appName = 'Bot', key, keyName = 'Deployment', answers }: RunOptions) {
  const scopes = list instanceof Failure ? [] : (list ?? portalScopes)
  const failed = (failure: Failure) => ({ ok: false, failure }) as const
  const known = <Value>(value: Value) => ({ ok: true, value }) as const
  const portal: PortalAnswers = {
    list:
      list instanceof Failure
        ? failed(list)
        : known({ scopes: scopes.map(scopeNamed), signIn: 'signature', path: '/api/2.0/scopes' }),
    version: version instanceof Failure ? failed(version) : known(version ?? '3.7.2'),
    apiKey: apiKey instanceof Failure ? failed(apiKey) : known({ ...ownKey, ...apiKey }),
    app: app === undefined ? undefined : app instanceof Failure ? failed(app) : known({ name: appName, scopes: app }),
    appState: undefined,
    integrationKey:
      key === undefined
        ? undefined
        : key instanceof Failure
          ? failed(key)
          : known({ name: keyName, permissions: key, expiresAt: undefined, active: true }),
    retries: 0,
    ...answers,
  }
  return portal
}

function scopeNamed(scope: string | Scope): Scope {
  return typeof scope === 'string' ? { name: scope, group: '', type: '' } : scope
}
