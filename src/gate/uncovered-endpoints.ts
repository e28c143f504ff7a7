import { Failure } from '../failure.ts'
import type { DerivedRequest } from '../scopes/derive.ts'
import { permissionsInWords } from '../scopes/key-coverage.ts'
import { isNewerThanRules, newestKnownRules } from '../scopes/portal-version.ts'
import { requestWithNearest } from '../scopes/request-in-words.ts'
import { enumerated, listed, visible } from '../text/visible.ts'
import type { KeyCheck, Verdict } from './verdict.ts'

/**
 * Requests that no scope covers, and what would help: those that are likely misspelt first.
 * @param key the one that was to cover them; undefined where an app was to, or nothing is known of the deployment
 */
export function uncoveredEndpoints(
  { uncovered, scopes, version }: Pick<Verdict, 'uncovered' | 'scopes' | 'version'>,
  key: KeyCheck | undefined,
): Failure | undefined {
  if (uncovered.length === 0) return undefined
  const isByLink = ({ access }: DerivedRequest): boolean => access === 'confirmation-link'
  const misspelt = uncovered.filter(({ known }) => !known)
  const byLink = uncovered.filter(isByLink)
  const known = uncovered.filter((request) => request.known && !isByLink(request))
  const isNewer = isNewerThanRules(version)
  const outside = isNewer ? uncovered.filter((request) => !isByLink(request)) : known
  return new Failure(
    'uncovered-endpoints',
    [
      ...(misspelt.length === 0 ? [] : [misspeltSentences(misspelt, isNewer)]),
      ...(byLink.length === 0 ? [] : [byLinkSentences(byLink)]),
      ...(outside.length === 0
        ? []
        : isNewer
          ? [newerSentences(outside, version, scopes ?? [], key)]
          : [outsideSentences(outside, key)]),
    ].join('\n'),
  )
}

function misspeltSentences(requests: readonly DerivedRequest[], isNewer: boolean): string {
  const are = requests.length === 1 ? 'is' : 'are'
  const told = `${enumerated(requests.map(requestWithNearest))} ${are} likely misspelt: DocSpace 3.7.2 has no such request`
  return isNewer ? `${told}.` : `${told}, and no scope allows ${themOf(requests)}. Correct ${themOf(requests)}.`
}

function byLinkSentences(requests: readonly DerivedRequest[]): string {
  return `Only a link sent by mail opens ${labels(requests)}: no app and no key can call ${themOf(requests)}. Remove the ${callsOf(requests)}.`
}

function outsideSentences(requests: readonly DerivedRequest[], key: KeyCheck | undefined): string {
  const what = `No scope allows ${labels(requests)}, so an OAuth app can never call ${themOf(requests)}.`
  if (key === undefined)
    return `${what} Remove the ${callsOf(requests)}, or use an API key with ${permissionFor(requests)}.`
  return `${what} ${lackOf(key, requests)} Remove the ${callsOf(requests)}, or use such a key.`
}

/** On a newer portal more may be allowed than is known here. */
function newerSentences(
  requests: readonly DerivedRequest[],
  version: string,
  scopes: NonNullable<Verdict['scopes']>,
  key: KeyCheck | undefined,
): string {
  const firstParts = new Set(requests.map(({ request }) => request.path.split('/')[3]?.toLowerCase()))
  const likely = scopes.map(({ name }) => name).filter((name) => firstParts.has(name.split(/[:.]/)[0]?.toLowerCase()))
  return [
    `No scope is known to allow ${labels(requests)}. The rules are known up to DocSpace ${newestKnownRules}, and this portal is ${visible(version)}.`,
    ...(likely.length === 0 ? [] : [`It offers ${listed(likely)}, which may allow ${themOf(requests)}.`]),
    key === undefined
      ? `An API key with ${permissionFor(requests)} can call ${themOf(requests)}.`
      : lackOf(key, requests),
    `Use a newer version of this action if there is one. Otherwise find out which scope ${requests.length === 1 ? 'it needs' : 'they need'}, and require that by its name instead.`,
  ].join(' ')
}

function lackOf({ key }: KeyCheck, requests: readonly DerivedRequest[]): string {
  return `The key of integration-api-key holds ${permissionsInWords(key.permissions)}; ${permissionFor(requests)} is needed.`
}

function permissionFor(requests: readonly DerivedRequest[]): string {
  return requests.some(({ request }) => request.method !== 'GET') ? '*:write' : '*:read'
}

function themOf(requests: readonly unknown[]): string {
  return requests.length === 1 ? 'it' : 'them'
}

function callsOf(requests: readonly unknown[]): string {
  return requests.length === 1 ? 'call' : 'calls'
}

function labels(requests: readonly DerivedRequest[]): string {
  return listed(requests.map(({ label }) => label))
}
