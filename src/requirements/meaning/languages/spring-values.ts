import {
  childrenOf,
  type DefineNode,
  lastName,
  type Node,
  placeOf,
  type TextNode,
  valueOfEntry,
  type WrapNode,
} from '../../parsing/syntax.ts'
import type { Facts } from '../file-facts.ts'
import type { Origin, Piece, Value } from '../values.ts'

/** Texts that a framework of Java or Kotlin hands in: `@Value("${docspace.url}/api/2.0") String base`. */

/** A name of a property and its default within each other, deeper than which none are looked into. */
const maxDepth = 4

/** What the annotations among the children of a node hand in, as if it were written: `base = "…"`. */
export function injectedTexts(node: Node, names = /^Value$/): ReadonlyMap<Node, DefineNode> {
  const texts = new Map<Node, DefineNode>()
  let waiting: { annotation: Node; text: Node; names: Node[] } | undefined
  const isParameter = node.kind === 'slot'
  for (const child of childrenOf(node)) {
    const text = child.kind === 'decorator' ? textGiven(child, names) : undefined
    if (text !== undefined) {
      waiting = { annotation: child, text, names: [] }
    } else if (waiting !== undefined && child.kind !== 'decorator') {
      waiting.names.push(child)
      const target = targetIn(waiting.names, isParameter)
      if (target === undefined && /^(?:name|member)$/.test(child.kind) && waiting.names.length < 4) continue
      if (target !== undefined) texts.set(waiting.annotation, definition(target, waiting.text))
      waiting = undefined
    }
  }
  return texts
}

function textGiven({ parts: [part] }: WrapNode, names: RegExp): Node | undefined {
  if (part?.kind !== 'call' || !names.test(lastName(part) ?? '')) return undefined
  const [first] = part.args
  return first === undefined ? undefined : valueOfEntry(first)
}

/** `url` of `val url: String`, and of `String url`, whose type comes first. */
function targetIn(nodes: readonly Node[], isParameter: boolean): Node | undefined {
  const last = nodes.at(-1)
  if (last === undefined) return undefined
  if (last.kind === 'entry') return last.key
  if (last.kind === 'define') return last.target.kind === 'entry' ? last.target.key : last.target
  const isTyped = nodes.length === 2 && !/^(?:val|var|lateinit)$/.test(lastName(nodes[0]) ?? '')
  return last.kind === 'name' && (isTyped || (isParameter && nodes.length > 1)) ? last : undefined
}

function definition(target: Node, value: Node): DefineNode {
  return { kind: 'define', target, value, isAppended: false, ...placeOf(value) }
}

/** A text, of Java and Kotlin with what the framework puts in: of `${docspace.api:https://…}` the default is known. */
export function textOf(node: TextNode, { language }: Facts, origin: Origin): Value {
  const text = node.text.slice(0, 2000)
  const isFilled = (language === 'java' || language === 'kotlin') && /[$#]\{/.test(text)
  if (!isFilled) return [{ kind: 'text', text, origin }]
  const pieces: Piece[] = []
  fill(text, pieces, origin, 0)
  return pieces
}

function fill(text: string, pieces: Piece[], origin: Origin, depth: number): void {
  let start = 0
  for (let open = /[$#]\{/.exec(text); open !== null; ) {
    const begin = start + open.index
    const end = closeOf(text, begin + 2)
    if (begin > start) pieces.push({ kind: 'text', text: text.slice(start, begin), origin })
    const [name = '', initial] = split(text.slice(begin + 2, end))
    if (initial === undefined || initial === '' || depth > maxDepth || text[begin] === '#')
      pieces.push({ kind: 'hole', name: name.split(/\W+/).at(-1) || 'value' })
    else fill(initial, pieces, origin, depth + 1)
    start = end + 1
    open = /[$#]\{/.exec(text.slice(start))
  }
  if (start < text.length) pieces.push({ kind: 'text', text: text.slice(start), origin })
}

/** `name:default`, where the default may have a `:` too. */
function split(inside: string): [name: string, initial: string | undefined] {
  const colon = inside.indexOf(':')
  return colon === -1 ? [inside, undefined] : [inside.slice(0, colon), inside.slice(colon + 1)]
}

function closeOf(text: string, from: number): number {
  let open = 1
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '{') open += 1
    else if (text[at] === '}') open -= 1
    if (open === 0) return at
  }
  return text.length
}
