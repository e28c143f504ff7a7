import type { Failure } from '../../src/failure.ts'
import type { Evidence } from '../../src/gate/judge.ts'
import { judge } from '../../src/gate/judge.ts'
import type { Verdict } from '../../src/gate/verdict.ts'
import { parseRequest } from '../../src/inputs/required-endpoints.ts'
import { parseScopeLine } from '../../src/inputs/required-scopes.ts'
import type { Outcome } from '../../src/outcome.ts'
import { type DerivedRequest, deriveRequests } from '../../src/scopes/derive.ts'
import type { KeyPermissions } from '../../src/scopes/key-coverage.ts'
import * as knownRequests from '../../src/scopes/known-requests.ts'
import type { Alternatives, Scope } from '../../src/scopes/scope.ts'

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

/** Scopes by name alone, for where group and type play no part. */
export const scopesNamed = (...names: string[]): Scope[] => names.map((name) => ({ name, group: '', type: '' }))

/** A list that was had, by names alone. */
export const offered = (...names: string[]): Evidence['list'] => offering(scopesNamed(...names))

/** What `required-scopes` gives for a text. */
export const given = (text: string): Alternatives[] => parseScopeLine(text)

/** What `required-endpoints` gives for lines, on a portal of a version. */
export const requests = (lines: readonly string[], version?: string): DerivedRequest[] =>
  deriveRequests(
    lines.map((line) => parseRequest(line, undefined)),
    knownRequests,
    version,
  )

/** A list that was had. */
export const offering = (scopes: readonly Scope[]): Evidence['list'] => answered({ scopes })

const answered = <Value>(value: Value): Outcome<Value> => ({ ok: true, value })
export const refused = (failure: Failure): { ok: false; failure: Failure } => ({ ok: false, failure })

export const app = (...scopes: string[]): NonNullable<Evidence['client']> => answered({ name: 'Bot', scopes })
export const key = (permissions: KeyPermissions): NonNullable<Evidence['integrationKey']> =>
  answered({ name: 'Deployment', permissions, expiresAt: undefined, active: true })

/** Judges a portal of 3.7.2 where nothing was asked for, but for what is given here. */
export function verdictOn(evidence: Partial<Evidence>): Verdict {
  return judge({
    list: offering(portalScopes),
    version: '3.7.2',
    given: [],
    requests: [],
    client: undefined,
    appState: undefined,
    integrationKey: undefined,
    baseline: { ok: true, value: undefined },
    failOnMissing: true,
    failOnDrift: 'never',
    ...evidence,
  })
}
