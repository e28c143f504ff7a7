import type { ApiRequest } from './api-request.ts'
import { isNewerThanRules, newestKnownRules } from './portal-version.ts'
import { type RuleAnswer, ruleFor } from './request-rules.ts'
import type { Access, Route } from './routes.ts'
import type { Alternatives } from './scope.ts'

/** What one request asks for. */
export interface DerivedRequest {
  readonly request: ApiRequest
  /** `GET /api/2.0/files/@my`: what names it everywhere. */
  readonly label: string
  /** Each entry is needed; of an entry's names one is enough. Empty where no scope is asked for. */
  readonly needs: readonly Alternatives[]
  /** `undecided`: a key would decide, and could not be asked. */
  readonly outcome: 'scopes' | 'nothing' | 'uncovered' | 'undecided'
  /** Why nothing is asked for, no scope covers it, or it is not decided; empty for `scopes`. */
  readonly because: string
  /** Whether the portal is known to have such a route. */
  readonly known: boolean
  /** Who may call the route; undefined where it is not known. */
  readonly access: Access | undefined
  /** Of a known one, a part like `@slef` that the portal takes for the value of a parameter: likely misspelt too. */
  readonly mistaken: { readonly part: string; readonly parameter: string } | undefined
  /** Of one that is likely misspelt, the known request that was meant; undefined where none is near. */
  readonly nearest: string | undefined
}

/** What is known of a portal's routes. */
export interface Routes {
  /** The route that a request would reach. */
  readonly routeFor: (request: ApiRequest) => Route | undefined
  readonly isOfIdentityService: (request: ApiRequest) => boolean
  /** The known request that is nearest to one that is likely misspelt. */
  readonly nearestRequest: (request: ApiRequest) => string | undefined
}

/** The nearest is looked for only so often, since each request is compared with every route. */
const mostNearest = 20

/**
 * Derives the scopes that requests need, each request once.
 * @param version of the portal; the newest rules hold where it is not known
 */
export function deriveRequests(
  requests: readonly ApiRequest[],
  routes: Routes,
  version: string | undefined,
): DerivedRequest[] {
  // Of one request in several spellings the first is kept.
  const unique = new Map<string, ApiRequest>()
  for (const request of requests) {
    const spelling = `${request.method} ${request.path.toLowerCase()}`
    if (!unique.has(spelling)) unique.set(spelling, request)
  }
  let looked = 0
  return [...unique.values()].map((request) => {
    const derived = derive(request, routes, version)
    if ((derived.known && derived.mistaken === undefined) || looked === mostNearest) return derived
    looked += 1
    return { ...derived, nearest: routes.nearestRequest(request) }
  })
}

function derive(
  request: ApiRequest,
  { routeFor, isOfIdentityService }: Routes,
  version: string | undefined,
): DerivedRequest {
  const route = routeFor(request)
  const access = route?.access ?? (isOfIdentityService(request) ? 'signature' : undefined)
  const path = request.path.slice('/api/2.0/'.length)
  const rule = ruleFor(request.method, route?.template ?? path.toLowerCase(), version)
  return {
    request,
    label: `${request.method} ${request.path}`,
    known: route !== undefined || rule.named,
    access,
    mistaken: route === undefined ? undefined : mistakenIn(path, route.template),
    nearest: undefined,
    ...judge(rule, access, version),
  }
}

/** A literal part that begins with `@`, and meets only a parameter. */
function mistakenIn(path: string, template: string): DerivedRequest['mistaken'] {
  const parameters = template.split('/')
  const parts = path.split('/')
  const index = parts.findIndex((part, at) => part.startsWith('@') && parameters[at]?.startsWith('{'))
  const [part, parameter] = [parts[index], parameters[index]]
  return part === undefined || parameter === undefined ? undefined : { part, parameter }
}

function judge(
  rule: RuleAnswer,
  access: Access | undefined,
  version: string | undefined,
): Pick<DerivedRequest, 'needs' | 'outcome' | 'because'> {
  // No token has the role of such a link, wherever the route lies and whatever the version is.
  if (access === 'confirmation-link') return uncovered('only a link sent by mail opens it')
  if (access === 'signature') return uncovered('the identity service accepts a signed-in person there, and no app')
  if (rule.needs !== undefined && rule.needs.length > 0) return { needs: rule.needs, outcome: 'scopes', because: '' }
  if (access === 'open') return nothing('open to everyone')
  if (rule.named || access === 'any-token') return nothing('any token will do')
  if (rule.needs !== undefined) return nothing('this portal’s version asks for no scope there')
  return uncovered(
    isNewerThanRules(version)
      ? `it lies outside every area of the rules, which are known up to ${newestKnownRules}`
      : 'it lies outside every area that scopes cover',
  )
}

function nothing(because: string): Pick<DerivedRequest, 'needs' | 'outcome' | 'because'> {
  return { needs: [], outcome: 'nothing', because }
}

function uncovered(because: string): Pick<DerivedRequest, 'needs' | 'outcome' | 'because'> {
  return { needs: [], outcome: 'uncovered', because }
}
