import { Failure } from '../failure.ts'
import type { DerivedRequest } from '../scopes/derive.ts'
import { permissionsInWords } from '../scopes/key-coverage.ts'
import { counted, listed } from '../text/visible.ts'
import type { KeyCheck } from './verdict.ts'

/**
 * Requests that no scope covers, and what would help.
 * @param key the one that was to cover them; undefined where an app was to, or nothing is known of the deployment
 */
export function uncoveredEndpoints(
  uncovered: readonly DerivedRequest[],
  key: KeyCheck | undefined,
): Failure | undefined {
  if (uncovered.length === 0) return undefined
  const are = uncovered.length === 1 ? 'is' : 'are'
  const what = `${counted(uncovered.length, 'required request')} ${are} covered by no scope: ${labels(uncovered)}.`
  return new Failure('uncovered-endpoints', `${what} ${helpFor(uncovered, key)}`)
}

function helpFor(uncovered: readonly DerivedRequest[], key: KeyCheck | undefined): string {
  const byLink = uncovered.filter(({ access }) => access === 'confirmation-link')
  const byKey = uncovered.filter(({ access }) => access !== 'confirmation-link')
  const those = byLink.length === 1 ? 'that request' : 'those requests'
  return [
    ...(byLink.length === 0
      ? []
      : [`Only a link sent by mail opens ${labels(byLink)}: no app and no key can make ${those}. Do without.`]),
    ...(byKey.length === 0 ? [] : [helpByKey(byKey, key, byLink.length > 0)]),
  ].join(' ')
}

/** @param amongOthers whether it has to be said which ones are meant */
function helpByKey(uncovered: readonly DerivedRequest[], key: KeyCheck | undefined, amongOthers: boolean): string {
  const them = amongOthers ? labels(uncovered) : uncovered.length === 1 ? 'it' : 'them'
  const needed = uncovered.some(({ request }) => request.method !== 'GET') ? '*:write' : '*:read'
  if (key === undefined)
    return `An OAuth app cannot make ${them} at all; an API key with ${needed} can. Use such a key for the deployment, or do without.`
  return `The key of integration-api-key holds ${permissionsInWords(key.key.permissions)}; ${needed} is needed. An OAuth app could not make ${them} at all.`
}

function labels(requests: readonly DerivedRequest[]): string {
  return listed(requests.map(({ label }) => label))
}
