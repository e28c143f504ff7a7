import type { ApiRequest } from './api-request.ts'
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
}

/**
 * Derives the scopes that requests need, each request once.
 * @param findRoute the route that a request would reach
 * @param version of the portal; the newest rules hold where it is not known
 */
export function deriveRequests(
  requests: readonly ApiRequest[],
  findRoute: (request: ApiRequest) => Route | undefined,
  version: string | undefined,
): DerivedRequest[] {
  // Of one request in several spellings the first is kept.
  const unique = new Map<string, ApiRequest>()
  for (const request of requests) {
    const spelling = `${request.method} ${request.path.toLowerCase()}`
    if (!unique.has(spelling)) unique.set(spelling, request)
  }
  return [...unique.values()].map((request) => derive(request, findRoute(request), version))
}

function derive(request: ApiRequest, route: Route | undefined, version: string | undefined): DerivedRequest {
  const template = route?.template ?? request.path.slice('/api/2.0/'.length).toLowerCase()
  const rule = ruleFor(request.method, template, version)
  return {
    request,
    label: `${request.method} ${request.path}`,
    known: route !== undefined || rule.named,
    ...judge(rule, route),
  }
}

function judge(
  rule: RuleAnswer,
  route: Route | undefined,
): Pick<DerivedRequest, 'needs' | 'outcome' | 'because' | 'access'> {
  const access = route?.access
  if (rule.needs !== undefined && rule.needs.length > 0)
    return { needs: rule.needs, outcome: 'scopes', because: '', access }
  if (access === 'open') return { needs: [], outcome: 'nothing', because: 'open to everyone', access }
  if (rule.named || access === 'any-token')
    return { needs: [], outcome: 'nothing', because: 'any token will do', access }
  if (rule.needs !== undefined)
    return { needs: [], outcome: 'nothing', because: 'this portal’s version asks for no scope there', access }
  const because =
    access === 'confirmation-link'
      ? 'only a link sent by mail opens it'
      : 'it lies outside every area that scopes cover'
  return { needs: [], outcome: 'uncovered', because, access }
}
