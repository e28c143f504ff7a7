import type { ApiRequest } from './api-request.ts'
import { nearestRequest } from './nearest-route.ts'
import { isNewerThanRules } from './portal-version.ts'
import type { Place, RequiredRequest } from './requirements.ts'
import { type Access, isOfIdentityService, routeFor } from './routes.ts'
import { type RuleAnswer, ruleFor } from './rules.ts'
import type { Alternatives } from './scope.ts'

/** Why a request asks for no scope, is covered by none, or is not decided. */
export type RequestReason =
  | 'open' // everyone may make it
  | 'any-token' // any token is enough
  | 'version-needs-none' // this version of the portal asks for no scope there
  | 'key-covers' // the key's permissions cover it
  | 'key-unknown' // the key decides, and could not be asked about itself
  | 'mail-link' // only a link sent by mail opens it
  | 'signed-in-person' // the identity service accepts a signed-in person there, and no app
  | 'no-area' // it lies in no area of the rules
  | 'no-known-scope' // no known rule covers it, but the portal is newer than these

/** What one request asks for. */
export interface DerivedRequest {
  readonly request: ApiRequest
  /** `GET /api/2.0/files/@my`: what names it everywhere. */
  readonly label: string
  /** Where it is required. */
  readonly places: readonly Place[]
  /** Each entry is needed; of an entry's names one is enough. Empty where no scope is asked for. */
  readonly needs: readonly Alternatives[]
  readonly outcome: 'scopes' | 'nothing' | 'uncovered' | 'undecided'
  /** Undefined for `scopes`. */
  readonly reason: RequestReason | undefined
  /** Whether the portal is known to have such a route. */
  readonly known: boolean
  /** Who may call the route; undefined where it is not known. */
  readonly access: Access | undefined
  /** Of a known one, a part like `@slef` that the portal takes for the value of a parameter: probably a typo too. */
  readonly mistaken: { readonly part: string; readonly parameter: string } | undefined
  /** Of one that is probably a typo, the known request that was meant; undefined where none is near. */
  readonly nearest: string | undefined
}

/** The nearest is looked for only so often, since each request is compared with every route. */
const maxNearest = 20

/**
 * Derives the scopes that requests need, each request once.
 * @param version of the portal; the newest known rules apply where it is undefined
 */
export function deriveRequests(required: readonly RequiredRequest[], version: string | undefined): DerivedRequest[] {
  // Of one request in several spellings the first is kept.
  const unique = new Map<string, { request: ApiRequest; places: Place[] }>()
  for (const { request, place } of required) {
    const spelling = `${request.method} ${request.path.toLowerCase()}`
    const known = unique.get(spelling)
    if (known === undefined) unique.set(spelling, { request, places: [place] })
    else known.places.push(place)
  }
  let looked = 0
  return [...unique.values()].map(({ request, places }) => {
    const derived = { ...derive(request, version), places }
    if ((derived.known && derived.mistaken === undefined) || looked === maxNearest) return derived
    looked += 1
    return { ...derived, nearest: nearestRequest(request) }
  })
}

function derive(request: ApiRequest, version: string | undefined): Omit<DerivedRequest, 'places'> {
  const route = routeFor(request)
  const access = route?.access ?? (isOfIdentityService(request) ? 'signature' : undefined)
  const path = request.path.slice('/api/2.0/'.length)
  const rule = ruleFor(request.method, route?.template ?? path.toLowerCase(), version)
  return {
    request,
    label: `${request.method} ${request.path}`,
    known: route !== undefined || rule.named,
    access,
    mistaken: route === undefined ? undefined : findMistaken(path, route.template),
    nearest: undefined,
    ...decideOutcome(rule, access, isNewerThanRules(version)),
  }
}

/** A literal part that begins with `@`, and meets only a parameter. */
function findMistaken(path: string, template: string): DerivedRequest['mistaken'] {
  const parameters = template.split('/')
  const parts = path.split('/')
  const index = parts.findIndex((part, at) => part.startsWith('@') && parameters[at]?.startsWith('{'))
  const [part, parameter] = [parts[index], parameters[index]]
  return part === undefined || parameter === undefined ? undefined : { part, parameter }
}

function decideOutcome(
  { needs, named }: RuleAnswer,
  access: Access | undefined,
  isNewer: boolean,
): Pick<DerivedRequest, 'needs' | 'outcome' | 'reason'> {
  const without = (outcome: DerivedRequest['outcome'], reason: RequestReason) => ({ needs: [], outcome, reason })
  // No token has the role of such a link, wherever the route lies and whatever the version is.
  if (access === 'confirmation-link') return without('uncovered', 'mail-link')
  if (access === 'signature') return without('uncovered', isNewer ? 'no-known-scope' : 'signed-in-person')
  if (needs !== undefined && needs.length > 0) return { needs, outcome: 'scopes', reason: undefined }
  if (access === 'open') return without('nothing', 'open')
  if (named || access === 'any-token') return without('nothing', 'any-token')
  if (needs !== undefined) return without('nothing', 'version-needs-none')
  return without('uncovered', isNewer ? 'no-known-scope' : 'no-area')
}
