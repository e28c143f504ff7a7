import { named } from '../text/visible.ts'
import type { DerivedRequest } from './derive.ts'

/** A request with the known one that was likely meant, where one is near. */
export function requestWithNearest({ label, nearest }: DerivedRequest): string {
  return nearest === undefined ? named(label) : `${named(label)} (did you mean ${named(nearest)}?)`
}
