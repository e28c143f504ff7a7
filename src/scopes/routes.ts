import routeList from '../../data/portal-routes-3.7.2.json' with { type: 'json' }
import type { ApiRequest } from './api-request.ts'

/**
 * Who may call a route: whoever the rules allow, everyone, any token, only the holder of a link sent by mail, or only
 * a signed-in person, by the signature that the identity service takes instead of a token.
 */
export type Access = 'rule' | 'open' | 'any-token' | 'confirmation-link' | 'signature'

/** One route of the portal's API. */
export interface Route {
  /** After `/api/2.0/`, in lower case, parameters as `{name}`. */
  readonly template: string
  readonly access: Access
}

export interface KnownRoute extends Route {
  readonly method: string
  /** As the portal has it. */
  readonly path: string
  /** Of the template. */
  readonly segments: readonly string[]
}

/** Routes of the identity service, which the web API's list does not hold. From 3.7 on they are there twice. */
const identityRoutes = ['', 'oauth2/'].flatMap((below) =>
  [
    { method: 'GET', path: 'clients/{id}/public/info', access: 'open' },
    { method: 'GET', path: 'scopes', access: 'signature' },
    { method: 'GET', path: 'clients', access: 'signature' },
    { method: 'POST', path: 'clients', access: 'signature' },
    { method: 'GET', path: 'clients/{id}', access: 'signature' },
    { method: 'PUT', path: 'clients/{id}', access: 'signature' },
    { method: 'DELETE', path: 'clients/{id}', access: 'signature' },
    { method: 'PATCH', path: 'clients/{id}/activation', access: 'signature' },
    { method: 'PATCH', path: 'clients/{id}/regenerate', access: 'signature' },
  ].map(({ method, path, access }) => ({ method, path: `/api/2.0/${below}${path}`, access })),
)

export const knownRoutes: readonly KnownRoute[] = [...routeList.routes, ...identityRoutes].map(
  ({ method, path, access }) => {
    const template = path.slice('/api/2.0/'.length).toLowerCase()
    return { method, path, template, segments: template.split('/'), access: access as Access }
  },
)

/**
 * The route that a request would reach in portal 3.7.2, as its router chooses: a literal part is preferred to a
 * parameter, from left to right.
 * @returns undefined where no route takes the request: likely a misspelling, or a newer portal's route
 */
export function routeFor({ method, path }: ApiRequest): Route | undefined {
  const segments = segmentsOf(path)
  let best: KnownRoute | undefined
  for (const route of knownRoutes) {
    if (route.method !== method || !matches(route.segments, segments)) continue
    if (best === undefined || isMoreSpecific(route, best)) best = route
  }
  return best
}

/** Whether a request goes to the identity service, whose routes are not all known. */
export function isOfIdentityService({ path }: ApiRequest): boolean {
  return /^\/api\/2\.0\/(?:oauth2\/)?(?:clients|scopes)(?:\/|$)/i.test(path)
}

/** The parts of a request's path after `/api/2.0/`, in lower case. */
export function segmentsOf(path: string): string[] {
  return path.slice('/api/2.0/'.length).toLowerCase().split('/')
}

function matches(template: readonly string[], segments: readonly string[]): boolean {
  const last = template.at(-1) ?? ''
  const open = last.startsWith('{*')
  const least = /^\{.*\?\}$/.test(last) ? template.length - 1 : template.length
  if (segments.length < least || (!open && segments.length > template.length)) return false
  return segments.every((segment, index) => {
    const part = template[index] ?? last
    return isParameter(part) || part === segment
  })
}

export function isParameter(part: string): boolean {
  return part.startsWith('{')
}

function isMoreSpecific(route: KnownRoute, other: KnownRoute): boolean {
  const first = route.segments.findIndex(
    (part, index) => isParameter(part) !== isParameter(other.segments[index] ?? '{'),
  )
  return first !== -1 && !isParameter(route.segments[first] ?? '{')
}
