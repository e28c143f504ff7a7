import type { Failure, Outcome } from '../../src/failure.ts'
import { type Evidence, judge, type Requirement, type Verdict } from '../../src/gate/judge.ts'
import { parseRequest, parseScopeLine } from '../../src/inputs/requirements.ts'
import type { KeyInformation } from '../../src/portal/resources.ts'
import type { Baseline } from '../../src/scopes/baseline.ts'
import { type DerivedRequest, deriveRequests } from '../../src/scopes/derive.ts'
import type { KeyPermissions } from '../../src/scopes/key-permissions.ts'
import type { Place, RequiredScope } from '../../src/scopes/requirements.ts'
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

/** Scopes by name, where group and type play no part. */
export const scopesNamed = (...names: string[]): Scope[] => names.map((name) => ({ name, group: '', type: '' }))

/** The line of an input that requires something. */
export const placeOf = (input: Place['input'], line: number): Place => ({
  input,
  path: undefined,
  file: undefined,
  line,
})

/** What `required-scopes` gives for one line. */
export const given = (text: string): RequiredScope[] =>
  parseScopeLine(text).map((anyOf) => ({ anyOf, place: placeOf('required-scopes', 1) }))

/** What `required-endpoints` gives for lines, on a portal of a version. */
export const requests = (lines: readonly string[], version?: string): DerivedRequest[] =>
  deriveRequests(
    lines.map((line, index) => ({
      request: parseRequest(line, undefined),
      place: placeOf('required-endpoints', index + 1),
    })),
    version,
  )

export const app = (...scopes: string[]): Pick<Evidence, 'usesApp' | 'app'> => ({
  usesApp: true,
  app: { name: 'Bot', scopes },
})
export const key = (permissions: KeyPermissions, active = true): Outcome<KeyInformation> => ({
  ok: true,
  value: { name: 'Deployment', permissions, expiresAt: undefined, active },
})
export const refused = (failure: Failure): Outcome<never> => ({ ok: false, failure })
export const baseline = (...names: string[]): Baseline => ({
  portal: undefined,
  entries: names.map((name) => ({ name })),
})

/** Judges a portal of 3.7.2 where nothing was asked for, except for what is given here. */
export function verdictOn(evidence: Partial<Evidence>): Verdict {
  return judge({
    scopes: portalScopes,
    version: '3.7.2',
    usesApp: false,
    app: undefined,
    appState: undefined,
    integrationKey: undefined,
    named: [],
    requests: [],
    baseline: undefined,
    failOnMissing: true,
    failOnDrift: 'never',
    ...evidence,
  })
}

export function labels(required: readonly Pick<Requirement, 'label'>[]): string[] {
  return required.map(({ label }) => label)
}
