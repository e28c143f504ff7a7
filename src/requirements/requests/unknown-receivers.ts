import { eachOf } from '../lexing/tokens.ts'
import { verbIn, withoutBind } from '../meaning/called-names.ts'
import type { Evaluator } from '../meaning/evaluate.ts'
import { isPassedSeveralServers } from '../meaning/parameters.ts'
import { namesApi, shownText, type Value } from '../meaning/values.ts'
import { meaningOf } from '../meaning/variables.ts'
import { type CallNode, elementIn, lastName, type Node } from '../parsing/syntax.ts'
import { isUnknownRoute } from '../portal-api.ts'
import { baseOf, baseOfCallee } from './client-bases.ts'
import { type DynamicPath, isDynamic, type PathFound, relativePathOf } from './paths.ts'

/** They keep values under a path. */
const keepers = /cache|map|store|storage|dict|header|param|query|redis|memo|registry|router|page|history/i

/** A path that may be sent to the portal, and where it is written. */
interface UncertainPath {
  readonly arg: Node
  readonly path: PathFound | DynamicPath
  /** Whether it is called on a client of the portal, or on one of another server. */
  readonly isEither: boolean
}

/**
 * Paths that are given to a function whose name is a method, or not known, where the code does not show on what it is called:
 * `clients().then((client) => client.put('people/1'))`. Paths of routes count in a file that has a client of the portal, since
 * that may be it, and other paths too where code gives a function one of the portal and one of another server.
 */
export function pathsOnUnknownReceivers(evaluator: Evaluator): UncertainPath[] {
  const { calls } = evaluator.facts
  const unclear = calls.flatMap((call) => {
    const verbs = verbsOf(call, evaluator)
    return verbs === undefined ? [] : pathsIn(call, verbs, evaluator)
  })
  if (unclear.length === 0) return []
  const isNear = unclear.some(({ isEither }) => isEither) || calls.some((call) => isPortals(call, evaluator))
  return isNear ? unclear : []
}

function pathsIn({ callee, args }: CallNode, verbs: readonly string[], evaluator: Evaluator): UncertainPath[] {
  const isEither = callee.kind === 'member' && isPassedSeveralServers(callee.object, evaluator)
  return args.slice(0, 2).flatMap((arg, index) => {
    if (arg.kind === 'function' || arg.kind === 'list') return []
    return evaluator.values(arg).flatMap((value) => {
      const path = namesApi(value) ? undefined : relativePathOf(value)
      if (path === undefined || (isDynamic(path) ? !isEither || index > 0 : !isRoute(path, value, verbs))) return []
      return [{ arg, path, isEither }]
    })
  })
}

function isRoute({ path }: PathFound, value: Value, verbs: readonly string[]): boolean {
  // A word alone may be any key; what is posted has none.
  const isKey = !shownText(value).includes('/') && !verbs.includes('POST')
  return !isKey && !isUnknownRoute(verbs, path)
}

/** The method that the name of a function says, none where the name is not known; undefined where it sends nothing. */
function verbsOf({ callee }: CallNode, evaluator: Evaluator): readonly string[] | undefined {
  const isElement = elementIn(callee) !== undefined
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
  if (isPassedSeveralServers(object, evaluator)) return true
  // `clients.get('portal')`
  if (object.kind === 'call') return object.callee.kind === 'member' && object.callee.name === 'get'
  if (object.kind !== 'name' || keepers.test(object.name)) return false
  const meaning = meaningOf(object.name, object, evaluator.facts)
  if (meaning?.kind !== 'values') return meaning?.kind === 'parameter'
  return meaning.nodes.some((node) => node.kind === 'call' && lastName(node) === eachOf)
}

/** Whether a call is one of a portal's client, or is given one. */
function isPortals({ callee, args }: CallNode, evaluator: Evaluator): boolean {
  const given = args.slice(0, 4).filter(({ kind }) => kind === 'name' || kind === 'member')
  const bases = [baseOfCallee(callee, evaluator), ...given.map((arg) => baseOf(arg, evaluator))]
  return bases.some((base) => base?.some(namesApi))
}
