import type { MethodSource } from '../meaning/shared.ts'
import { namesApi, shownText, type Value } from '../meaning/values.ts'
import { type DynamicPath, isDynamic, type PathFound } from './paths.ts'

/** Whether a value is an address of the API, or a path that is put behind something. */
export function isAddress(value: Value, id: string): boolean {
  if (namesApi(value)) return true
  const hasParameter = value.some((piece) => piece.kind === 'hole' && piece.parameter?.functionId === id)
  const hasReference = value.some((piece) => piece.kind === 'hole' && piece.reference !== undefined)
  return value.length > 1 && ((hasParameter && shownText(value).includes('/')) || (hasParameter && hasReference))
}

/**
 * The function whose caller says the path, or, where all of them do, the method.
 * @param method undefined where callers need not say it
 */
export function functionSaying(path: PathFound | DynamicPath, method: MethodSource | undefined): string | undefined {
  if (isDynamic(path)) return path.parameter?.functionId
  return method?.kind === 'parameter' ? method.parameter.functionId : undefined
}
