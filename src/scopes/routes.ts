import routeList from '../../data/portal-routes-3.7.2.json' with { type: 'json' }
import type { ApiRequest } from './api-request.ts'

/** Who may call a route: whoever the rules allow, everyone, any token, or only the holder of a link sent by mail. */
export type Access = 'rule' | 'open' | 'any-token' | 'confirmation-link'

/** One route of the portal's API. */
export interface Route {
  /** After `/api/2.0/`, in lower case, parameters as `{name}`. */
  readonly template: string
  readonly access: Access
}

interface KnownRoute extends Route {
  readonly method: string
  readonly segments: readonly string[]
}

const knownRoutes: readonly KnownRoute[] = routeList.routes.map(({ method, path, access }) => {
  const template = path.slice('/api/2.0/'.length).toLowerCase()
  return { method, template, segments: template.split('/'), access: access as Access }
})

/**
 * The route that a request would reach in portal 3.7.2, as its router chooses: a literal part is preferred to a
 * parameter, from left to right.
 * @returns undefined where no route takes the request: likely a misspelling, or a newer portal's route
 */
export function routeFor({ method, path }: ApiRequest): Route | undefined {
  const segments = path.slice('/api/2.0/'.length).toLowerCase().split('/')
  let best: KnownRoute | undefined
  for (const route of knownRoutes) {
    if (route.method !== method || !matches(route.segments, segments)) continue
    if (best === undefined || isMoreSpecific(route, best)) best = route
  }
  return best
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

function isParameter(part: string): boolean {
  return part.startsWith('{')
}

function isMoreSpecific(route: KnownRoute, other: KnownRoute): boolean {
  const first = route.segments.findIndex(
    (part, index) => isParameter(part) !== isParameter(other.segments[index] ?? '{'),
  )
  return first !== -1 && !isParameter(route.segments[first] ?? '{')
}
