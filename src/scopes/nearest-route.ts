import { distance } from 'fastest-levenshtein'
import type { ApiRequest, Method } from './api-request.ts'
import { isParameter, type KnownRoute, knownRoutes, segmentsOf } from './routes.ts'

/** Letters that may differ in a whole path. A part that was left out counts as two. */
const maxDistance = 3
const omittedPartDistance = 2
/** Comparing takes time by the square of the length, and nobody misspells a longer part by hand. */
const maxComparedLength = 64

/** In which order another method is thought of. */
const otherMethods: readonly Method[] = ['PUT', 'POST', 'GET', 'DELETE']

/** Nobody means a request that only a link sent by mail opens. */
const callable = knownRoutes.filter(({ access }) => access !== 'confirmation-link')

/** How far a request is from a route: in letters, and in how many parts they agree. */
interface Nearness {
  readonly letters: number
  readonly same: number
}

/**
 * The known request that was likely meant by one that is not known.
 * @returns as `GET /api/2.0/people/@self`, with the same method where one is near, else with another one of that very
 * path; undefined where none is near
 */
export function nearestRequest({ method, path }: ApiRequest): string | undefined {
  const segments = segmentsOf(path)
  const withMethod = (wanted: Method, most: number): KnownRoute | undefined =>
    findNearest(
      callable.filter((route) => route.method === wanted),
      segments,
      most,
    )
  let meant = withMethod(method, maxDistance)
  for (const other of otherMethods) meant ??= withMethod(other, 0)
  return meant === undefined ? undefined : `${meant.method} ${meant.path}`
}

function findNearest(routes: readonly KnownRoute[], segments: readonly string[], most: number): KnownRoute | undefined {
  let best: KnownRoute | undefined
  let least: Nearness = { letters: most + 1, same: 0 }
  for (const route of routes) {
    const nearness = measureNearness(route.segments, segments)
    if (nearness === undefined) continue
    const isNearer =
      nearness.letters < least.letters || (nearness.letters === least.letters && nearness.same > least.same)
    if (nearness.letters > most || !isNearer) continue
    best = route
    least = nearness
  }
  return best
}

/** Part by part, or with one part of the template left out and all others right. */
function measureNearness(template: readonly string[], segments: readonly string[]): Nearness | undefined {
  if (template.length === segments.length) return compareParts(template, segments)
  if (template.length !== segments.length + 1) return undefined
  let best: Nearness | undefined
  for (const [index, part] of template.entries()) {
    if (isParameter(part)) continue
    const compared = compareParts(template.toSpliced(index, 1), segments)
    if (compared?.letters !== 0 || compared.same <= (best?.same ?? 0)) continue
    best = { letters: omittedPartDistance, same: compared.same }
  }
  return best
}

function compareParts(template: readonly string[], segments: readonly string[]): Nearness | undefined {
  let letters = 0
  let same = 0
  for (const [index, segment] of segments.entries()) {
    const apart = lettersBetween(template[index] ?? '', segment)
    if (apart === undefined) return undefined
    if (template[index] === segment) same += 1
    letters += apart
  }
  return { letters, same }
}

/** What begins with `@` is a name of the API's own, never the value of a parameter. */
function lettersBetween(part: string, segment: string): number | undefined {
  if (part === segment) return 0
  if (isParameter(part)) return segment.startsWith('@') ? undefined : 0
  if (isParameter(segment) || segment.length > maxComparedLength) return undefined
  const most = Math.max(1, Math.min(maxDistance, Math.round(segment.length / 2.5)))
  if (Math.abs(part.length - segment.length) > most) return undefined
  const letters = distance(part, segment)
  return letters > most ? undefined : letters
}
