import routeList from '../../data/portal-routes-3.7.2.json' with { type: 'json' }
import { type ApiRequest, isMethod, type Method, methods } from '../scopes/api-request.ts'
import { deriveRequests } from '../scopes/derive.ts'
import type { Place } from '../scopes/requirements.ts'
import { isOfIdentityService, isParameter, knownRoutes, routeFor } from '../scopes/routes.ts'
import type { Alternatives } from '../scopes/scope.ts'

/** All that the reading of code and recordings asks of the portal's API; no other part of it touches `scopes`. */

export type { Method }

/** What comes first after `/api/2.0/` in any route. */
export const firstParts: ReadonlySet<string> = new Set(
  routeList.routes.map(({ path }) => (path.split('/')[3] ?? '').toLowerCase()),
)

const literalParts: ReadonlySet<string> = new Set(
  routeList.routes.flatMap(({ path }) =>
    path
      .toLowerCase()
      .split('/')
      .slice(3)
      .filter((part) => !part.startsWith('{')),
  ),
)

/** The method that a word says, in any letter case. */
export function methodWord(word: string): string | undefined {
  const upper = word.toUpperCase()
  return upper === 'HEAD' ? 'GET' : methodNamed(upper)
}

/** The method that a word is, in capitals. */
export function methodNamed(word: string): Method | undefined {
  return isMethod(word) ? word : undefined
}

/** The methods of the routes that a path may reach. */
export function methodsAt(path: string): Method[] {
  return methods.filter((method) => routeFor({ method, path: `/api/2.0/${path}` }) !== undefined)
}

/** Whether no portal is known to take a request, by any of the methods that it may have. */
export function isUnknownRoute(sent: readonly string[], path: string): boolean {
  const isKnown = methodsAt(path).some((method) => sent.length === 0 || sent.includes(method))
  return !isKnown && !isOfIdentityService({ method: 'GET', path: `/api/2.0/${path}` })
}

/** Whether a text can hardly be anything but a route: it is one, with two literal parts in a row. */
export function looksLikeRoute(path: string): boolean {
  return methods.some((method) => {
    const parts = routeFor({ method, path: `/api/2.0/${path}` })?.template.split('/') ?? []
    return parts.some((part, index) => index > 0 && isLiteral(part) && isLiteral(parts[index - 1] ?? '{'))
  })
}

function isLiteral(part: string): boolean {
  return !part.startsWith('{')
}

/** Whether a part of a path is one that routes have, and so tells nothing of whoever configured it. */
export function isRoutePart(part: string): boolean {
  return literalParts.has(part.toLowerCase())
}

const knownParts: ReadonlySet<string> = new Set(
  knownRoutes.flatMap(({ segments }) => segments.filter((part) => !isParameter(part))),
)

/** Whether a part of a recorded path is written in any route, those of the identity service included. */
export function isKnownPart(part: string): boolean {
  return knownParts.has(part.toLowerCase())
}

/** The method of a recorded request. */
export function recordedMethod(word: string): Method | undefined {
  return methodNamed(word.toUpperCase())
}

const templates = new Map<string, readonly string[] | undefined>()

/** The parts of the route that a request reaches, as the portal has them. */
function templateFor(method: Method, path: string): readonly string[] | undefined {
  // What no route has can only be a parameter, so a path of many forms is looked for once.
  const shape = path
    .split('/')
    .map((part) => (isKnownPart(part) ? part.toLowerCase() : '{}'))
    .join('/')
  const key = `${method} ${shape}`
  if (!templates.has(key)) {
    const route = routeFor({ method, path: `/api/2.0/${shape}` })
    const known = knownRoutes.find((other) => other.method === method && other.template === route?.template)
    templates.set(key, known?.path.split('/').slice(3))
  }
  return templates.get(key)
}

export function reachesRoute(method: Method, path: string): boolean {
  return templateFor(method, path) !== undefined
}

/**
 * A path with its values replaced by the parameters of the route that it reaches. Parameters that have a name keep it.
 * @param path after `/api/2.0/`; `{value}` stands for a value whose name is not known
 */
export function withRouteParameters(method: Method, path: string): string {
  const template = templateFor(method, path)
  if (template === undefined) return path
  // Its routes are not all known, so a part may be that of another one.
  const isOfIdentity = isOfIdentityService({ method, path: `/api/2.0/${path}` })
  return path
    .split('/')
    .map((part, index) => {
      const own = template[index] ?? template.at(-1) ?? part
      if (!isParameter(own)) return own
      if (isOfIdentity && !part.startsWith('{')) return part
      return part.startsWith('{') && part !== '{value}' ? part : `{${own.replace(/[^\w-]/g, '')}}`
    })
    .join('/')
}

/** What a request needs. */
interface Needs {
  /** Each entry is needed; of an entry's names one is enough. */
  readonly needs: readonly Alternatives[]
  readonly outcome: string
}

/** What is derived here is shown nowhere. */
const nowhere: Place = { input: 'code', path: undefined, file: undefined, line: 1 }

/** @param portalVersion the newest rules hold where it is undefined */
export function needsOf(request: ApiRequest, portalVersion: string | undefined): Needs {
  const [derived] = deriveRequests([{ request, place: nowhere }], portalVersion)
  return { needs: derived?.needs ?? [], outcome: derived?.outcome ?? 'uncovered' }
}
