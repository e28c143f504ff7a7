import type { MemberNode } from '../parsing/syntax.ts'
import type { Evaluator } from './evaluate.ts'
import { mayBeImported } from './source-names.ts'
import { shownText } from './values.ts'

const mayBeBase = /url|uri|base|api|root|endpoint|host|portal|address/i

/** The address of the API that a property of another object gives: `config.base_url` of `@property def base_url(self)`. */
export function baseOfGetter({ name }: MemberNode, evaluator: Evaluator): ReturnType<Evaluator['made']> | undefined {
  const { language, path, imports } = evaluator.facts
  if ((language !== 'python' && language !== 'script') || !mayBeBase.test(name ?? '')) return undefined
  const wrappers = evaluator.wrappers(name)
  if (wrappers.length === 0) return undefined
  // Another object may have such a property too, of which nothing is told.
  if (!wrappers.every(({ method, file }) => method === undefined && mayBeImported(file, path, imports)))
    return undefined
  const values = wrappers.flatMap(({ urls, id }) => evaluator.substitute(urls, id, []))
  return values.every((value) => /api\/2\.0\/?$/i.test(shownText(value))) ? values : undefined
}
