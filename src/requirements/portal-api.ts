import routeList from '../../data/portal-routes-3.7.2.json' with { type: 'json' }
import { type ApiRequest, isMethod, type Method, methods } from '../scopes/api-request.ts'
import { deriveRequests } from '../scopes/derive.ts'
import type { Place } from '../scopes/requirements.ts'
import { routeFor } from '../scopes/routes.ts'
import type { Alternatives } from '../scopes/scope.ts'

/** All that the reading of code asks of the portal's API; nothing else here touches `scopes`. */

export type { Method }

/** What comes first behind `/api/2.0/` in any route. */
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

export function methodNamed(word: string): Method | undefined {
  return isMethod(word) ? word : undefined
}

/** The methods of the routes that a path may reach. */
export function methodsAt(path: string): Method[] {
  return methods.filter((method) => routeFor({ method, path: `/api/2.0/${path}` }) !== undefined)
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

/** What a request needs. */
export interface Needs {
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
