import { verbIn } from '../../meaning/called-names.ts'
import type { Evaluator } from '../../meaning/evaluate.ts'
import { knownMethod, type MethodSource, methodIn, unknownMethod } from '../../meaning/http-methods.ts'
import { behindBase, joinValues, namesApi, shownText, slashAt, type Value } from '../../meaning/values.ts'
import {
  type CallNode,
  childrenOf,
  type FunctionNode,
  keyOf,
  lastName,
  type Node,
  type WrapNode,
} from '../../parsing/syntax.ts'
import { methodNamed, methodWord } from '../../portal-api.ts'

/** What an annotation describes of a request: `@GET("people/{id}")`. */
interface AnnotatedRequest {
  readonly node: Node
  readonly values: readonly Value[]
  readonly method: MethodSource
  /** Whether its class names a base, though what it is is not known: `@FeignClient(url = "${docspace.url}")`. */
  readonly hasOwnBase?: boolean
}

/** Its caller gives the address: `@GET fun load(@Url url: String)`. */
export interface AnnotatedFunction {
  readonly name: string
  readonly index: number
  readonly method: MethodSource
}

/** More are not looked at, to tell what a class is. */
const maxAnnotations = 30

/** What a declaration is annotated with, and what it declares. */
interface Declaration {
  readonly annotations: readonly Node[]
  readonly declared: Node | undefined
  readonly around: Declaration | undefined
}

/** Of clients alone: Retrofit, Refit, Micronaut, Feign, Spring. */
const verbNames = /^(GET|POST|PUT|DELETE|PATCH|HEAD|Get|Post|Put|Delete|Patch|Head)(?:Exchange)?$/
/** Of clients and of servers. */
const mappingNames = /^(Get|Post|Put|Delete|Patch)Mapping$/
const clientClasses: ReadonlySet<string> = new Set('FeignClient HttpExchange Client RegisterRestClient'.split(' '))
const serverClasses = /Controller$|^(?:Path|Route|RestControllerAdvice)$/
const pathKeys: ReadonlySet<string> = new Set('value path url uri baseUri'.split(' '))

/** Reads the annotations of a file: which describe requests, and which routes of a server of its own. */
export class Annotations {
  readonly #evaluator: Evaluator
  readonly #declarations = new Map<Node, Declaration>()
  readonly #byDeclared = new Map<Node, Declaration>()

  constructor(evaluator: Evaluator) {
    this.#evaluator = evaluator
    const lists = new Set(evaluator.facts.decorators.map(({ parent }) => parent))
    for (const list of lists) if (list !== undefined) this.#group(list)
  }

  /** Tells which annotations stand before which declaration, of a class and its members. */
  #group(list: Node): void {
    const children = childrenOf(list)
    const first = children.find(({ kind }) => kind === 'decorator')
    if (first === undefined || this.#declarations.has(first)) return
    let waiting: Node[] = []
    for (const child of children) {
      if (child.kind === 'decorator') waiting.push(child)
      // Words and types before what is declared.
      else if (child.kind !== 'name' && child.kind !== 'member') {
        this.#take(waiting, child, list)
        waiting = []
      }
    }
    this.#take(waiting, undefined, list)
  }

  #take(annotations: readonly Node[], declared: Node | undefined, list: Node): void {
    if (annotations.length === 0) return
    const around = this.#declarationOf(list)
    const declaration = { annotations: annotations.slice(0, maxAnnotations), declared, around }
    for (const annotation of annotations) this.#declarations.set(annotation, declaration)
    if (declared !== undefined) this.#byDeclared.set(declared, declaration)
  }

  /** The declaration of the class whose members a list holds. */
  #declarationOf(list: Node): Declaration | undefined {
    const holder = list.parent
    if (holder?.kind !== 'entry' || holder.parent === undefined) return undefined
    this.#group(holder.parent)
    return this.#byDeclared.get(holder)
  }

  /** What the parts of an annotation describe. */
  read(annotation: WrapNode): { requests: AnnotatedRequest[]; functions: AnnotatedFunction[] } {
    const declaration = this.#declarations.get(annotation)
    const requests: AnnotatedRequest[] = []
    const functions: AnnotatedFunction[] = []
    for (const part of annotation.parts) {
      const method = this.#methodOf(part, declaration)
      if (method === undefined) continue
      const request = this.#request(part, method, declaration)
      if (request !== undefined) requests.push(request)
      else functions.push(...addressed(declaration?.declared, method))
    }
    return { requests, functions }
  }

  /** Undefined where an annotation describes no request. */
  #methodOf(part: Node, declaration: Declaration | undefined): MethodSource | undefined {
    const name = lastName(part) ?? ''
    // Of Ktor the class of an address.
    if (name === 'Resource') return unknownMethod
    const classNames = namesOf(declaration?.around)
    const isClient = classNames.some((word) => clientClasses.has(word))
    const isServer = !isClient && classNames.some((word) => serverClasses.test(word))
    if (isServer || declaration?.declared?.kind === 'entry') return undefined
    const verb = verbNames.exec(name)?.[1] ?? (isClient ? mappingNames.exec(name)?.[1] : undefined)
    if (verb !== undefined) return knownMethod(methodWord(verb) ?? 'GET')
    if (name === 'RequestLine' && part.kind === 'call') return methodOfLine(part)
    const isOther = name === 'HTTP' || name === 'HttpExchange' || (name === 'RequestMapping' && isClient)
    if (isOther && part.kind === 'call') {
      const said = part.args.find((arg) => keyOf(arg) === 'method')
      return said === undefined ? unknownMethod : methodIn(valueIn(said), this.#evaluator)
    }
    // An annotation of the code's own, which may be one of a client.
    if (verbIn(name) !== undefined && !/^Http|Mapping$/.test(name)) return unknownMethod
    // `@GET @Path("people")`
    if (name !== 'Path' || !classNames.includes('RegisterRestClient')) return undefined
    const beside = namesOf(declaration).find((word) => methodNamed(word) !== undefined)
    return beside === undefined ? undefined : knownMethod(beside)
  }

  #request(part: Node, method: MethodSource, declaration: Declaration | undefined): AnnotatedRequest | undefined {
    const [node, ...others] = part.kind === 'call' ? addressesIn(part) : []
    if (node === undefined) return this.#requestOfClass(part, method, declaration)
    const values = [node, ...others].flatMap((address) => this.#evaluator.values(address)).map(withoutMethod)
    const before = this.#prefixOf(declaration?.around)
    const isWhole = before === undefined || values.some((value) => /^https?:/.test(shownText(value)))
    if (isWhole) return { node, values, method }
    const whole = behindBase(before, values, this.#evaluator.originOf(node))
    return { node, values: whole, method, hasOwnBase: beginsUnknown(before) }
  }

  /** `@GetMapping` without a path, in a class that has one. */
  #requestOfClass(
    node: Node,
    method: MethodSource,
    declaration: Declaration | undefined,
  ): AnnotatedRequest | undefined {
    // `@GET @Path("people")` is read by its path.
    const hasPath = namesOf(declaration).includes('Path')
    const values = hasPath ? undefined : this.#prefixOf(declaration?.around)
    const isClient = namesOf(declaration?.around).some((word) => clientClasses.has(word))
    return values === undefined || (needsBase(values) && !isClient)
      ? undefined
      : { node, values, method, hasOwnBase: beginsUnknown(values) }
  }

  /** What the annotations of a class put before every path. */
  #prefixOf(declaration: Declaration | undefined): Value[] | undefined {
    const parts = (declaration?.annotations ?? []).flatMap((annotation) =>
      annotation.kind === 'decorator' ? annotation.parts : [],
    )
    // `@Path("/people") @RegisterRestClient(baseUri = "https://…")`
    const inOrder = [...parts.filter(isOfClient), ...parts.filter((part) => !isOfClient(part))]
    const prefixes = inOrder.flatMap((part) => {
      const isPrefix =
        part.kind === 'call' &&
        (isOfClient(part) || /^(?:RequestMapping|Path|HttpExchange)$/.test(lastName(part) ?? ''))
      const keys = lastName(part) === 'FeignClient' ? ['url', 'path'] : undefined
      const nodes = isPrefix ? (keys === undefined ? addressesIn(part) : keys.map((key) => namedIn(part, key))) : []
      return nodes.filter((node) => node !== undefined).map((node) => ({ node, values: this.#evaluator.values(node) }))
    })
    if (prefixes.length === 0) return undefined
    return joinValues(
      prefixes.flatMap(({ node, values }, index) =>
        index === 0 ? [values] : [slashAt(this.#evaluator.originOf(node)), values],
      ),
    )
  }
}

function beginsUnknown(values: readonly Value[]): boolean {
  return values.every(([first]) => first?.kind === 'hole')
}

function isOfClient(part: Node): boolean {
  return /Client$/.test(lastName(part) ?? '')
}

function namesOf(declaration: Declaration | undefined): string[] {
  return (declaration?.annotations ?? []).flatMap((annotation) =>
    annotation.kind === 'decorator' ? annotation.parts.map((part) => lastName(part) ?? '') : [],
  )
}

/** The paths among the arguments of an annotation. */
function addressesIn({ args }: CallNode): readonly Node[] {
  const named = args.find((arg) => pathKeys.has(keyOf(arg) ?? ''))
  const given = named === undefined ? args.find((arg) => keyOf(arg) === undefined) : valueIn(named)
  if (given === undefined) return []
  return given.kind === 'list' ? given.items : [given]
}

function namedIn({ args }: CallNode, name: string): Node | undefined {
  const found = args.find((arg) => keyOf(arg) === name)
  return found === undefined ? undefined : valueIn(found)
}

function valueIn(node: Node): Node {
  const value = node.kind === 'entry' || node.kind === 'define' ? node.value : node
  return value.kind === 'list' && value.items.length === 1 ? (value.items[0] ?? value) : value
}

const requestLine = /^\s*(GET|POST|PUT|DELETE|PATCH)\s+/

/** `@RequestLine("PUT /people/{id}")` */
function methodOfLine({ args }: CallNode): MethodSource {
  let [first] = args
  while (first?.kind === 'join') [first] = first.parts
  const word = first?.kind === 'text' ? requestLine.exec(first.text)?.[1] : undefined
  return word === undefined ? unknownMethod : knownMethod(word)
}

/** `/people` of `GET /people` */
function withoutMethod(value: Value): Value {
  const [first, ...rest] = value
  if (first?.kind !== 'text') return value
  const text = first.text.replace(requestLine, '')
  return [{ ...first, text }, ...rest]
}

/** The function whose caller gives the whole address. */
function addressed(declared: Node | undefined, method: MethodSource): AnnotatedFunction[] {
  const params = paramsOf(declared)
  const name = declared?.kind === 'function' ? declared.name : lastName(declared)
  const index = params.findIndex(
    (param) => param.kind === 'slot' && param.parts.some((part) => part.kind === 'decorator' && isUrl(part.parts[0])),
  )
  return name === undefined || index === -1 ? [] : [{ name, index, method }]
}

function paramsOf(declared: Node | undefined): FunctionNode['params'] {
  if (declared?.kind === 'function') return declared.params
  return declared?.kind === 'call' ? declared.args : []
}

function isUrl(part: Node | undefined): boolean {
  return lastName(part) === 'Url'
}

/** Whether none of the values is whole, so that a base must stand before them. */
export function needsBase(values: readonly Value[]): boolean {
  return !values.some((value) => namesApi(value) || /^https?:/.test(shownText(value)))
}
