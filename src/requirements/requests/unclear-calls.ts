import { eachOf } from '../lexing/tokens.ts'
import { verbIn, withoutBind } from '../meaning/callees.ts'
import type { Evaluator } from '../meaning/evaluate.ts'
import { meaningOf } from '../meaning/look-up.ts'
import { namesApi, shownText } from '../meaning/values.ts'
import { type CallNode, lastName, type Node } from '../parsing/syntax.ts'
import { isUnknownRoute } from '../portal-api.ts'
import { baseOfCallee } from './bases.ts'
import { type PathFound, relativeRouteOf } from './paths.ts'

/** They keep values under a path. */
const keepers = /cache|map|store|storage|dict|header|param|query|redis|memo|registry|router|page|history/i

/**
 * The paths of routes that are given to a function whose name is a method, or not known, where the code does not show on what
 * it is called: `clients().then((client) => client.put('people/1'))`. In a file that has a client of the portal, that may be it.
 */
export function unclearCalls(evaluator: Evaluator): { arg: Node; path: PathFound }[] {
  const unclear = evaluator.facts.calls.flatMap((call) => {
    const verbs = verbsOf(call, evaluator)
    return verbs === undefined ? [] : call.args.slice(0, 2).flatMap((arg) => routesIn(arg, verbs, evaluator))
  })
  const isNear = unclear.length > 0 && evaluator.facts.calls.some((call) => isPortals(call, evaluator))
  return isNear ? unclear : []
}

function routesIn(arg: Node, verbs: readonly string[], evaluator: Evaluator): { arg: Node; path: PathFound }[] {
  if (arg.kind === 'function' || arg.kind === 'list') return []
  return evaluator.values(arg).flatMap((value) => {
    const path = namesApi(value) ? undefined : relativeRouteOf(value)
    if (path === undefined || isUnknownRoute(verbs, path.path)) return []
    // A word alone may be any key; what is posted has none.
    const isKey = !shownText(value).includes('/') && !verbs.includes('POST')
    return isKey ? [] : [{ arg, path }]
  })
}

/** The method that the name of a function says, none where the name is not known; undefined where it sends nothing. */
function verbsOf({ callee }: CallNode, evaluator: Evaluator): readonly string[] | undefined {
  const isElement = callee.kind === 'member' && callee.name === undefined
  const verb = isElement ? undefined : verbOf(callee, evaluator)
  if (verb === undefined && !isElement) return undefined
  const isKnown = !isElement && callee.kind === 'member' && !isHandedIn(callee.object, evaluator)
  if (isKnown || baseOfCallee(callee, evaluator) !== undefined) return undefined
  return verb === undefined ? [] : [verb]
}

/** The method in the name of a function, or of the one that it stands for. */
function verbOf(callee: Node, evaluator: Evaluator): string | undefined {
  if (callee.kind !== 'name') return verbIn(lastName(callee))
  const meaning = meaningOf(callee.name, callee, evaluator.facts)
  const [node] = meaning?.kind === 'values' ? meaning.nodes : []
  if (node !== undefined) return verbIn(lastName(withoutBind(node)))
  // `with(client) { put("people/1") }`
  return evaluator.facts.language === 'kotlin' ? verbIn(callee.name) : undefined
}

/** Whether a caller or a loop says what an object is, and its name does not say that it keeps values under a path. */
function isHandedIn(object: Node, evaluator: Evaluator): boolean {
  if (object.kind !== 'name' || keepers.test(object.name)) return false
  const meaning = meaningOf(object.name, object, evaluator.facts)
  if (meaning?.kind !== 'values') return meaning?.kind === 'parameter'
  return meaning.nodes.some((node) => node.kind === 'call' && lastName(node) === eachOf)
}

function isPortals({ callee }: CallNode, evaluator: Evaluator): boolean {
  return baseOfCallee(callee, evaluator)?.some(namesApi) ?? false
}
