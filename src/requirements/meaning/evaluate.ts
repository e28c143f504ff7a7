/**
 * What code means, so far as requests need it: which texts an expression may have. `Evaluator` follows an expression of one
 * file; `file-facts.ts` has indexed what is in the file, and `values.ts` says what a text is of which parts are not known.
 *
 * - within a file: `variables.ts` and `members.ts` find what a name was set to, `classes.ts` and `inheritance.ts` what a class
 *   has, `parameters.ts` and `arguments.ts` what callers pass, `receivers.ts` which function a call means
 * - what texts are made of: `format-and-join.ts`; `called-names.ts` has the names of functions, `http-methods.ts` the methods
 * - `project/`: what files tell each other, so that a name of one is known in another
 * - `languages/`: what one language or framework does in a way of its own
 */

import { eachOf } from '../lexing/tokens.ts'
import {
  type CallNode,
  dottedName,
  type FunctionNode,
  lastName,
  type MemberNode,
  type Node,
} from '../parsing/syntax.ts'
import { addressMakers, handedOn, isCalledWith, valuesGiven } from './arguments.ts'
import { calledFunction, environmentReaders, isLooker, isMessage, nothing, samePart, sameText } from './called-names.ts'
import { classOf, ownerIn } from './classes.ts'
import { type Facts, originAt } from './file-facts.ts'
import { joinParts, restIn, valuesOfTextCall } from './format-and-join.ts'
import { methodInWord } from './http-methods.ts'
import { heirAmong, valuesOverridden } from './inheritance.ts'
import { valuesOfInjected } from './languages/angular-nest-values.ts'
import {
  endsInValue,
  mayBeFunction,
  scopeOf,
  valuesOfLibraryCall,
  valuesOfLibraryMember,
  valuesOfModule,
} from './languages/by-language.ts'
import { partOf } from './languages/jvm-csharp-texts.ts'
import { textOf } from './languages/spring-values.ts'
import { baseOfGetter, Members } from './members.ts'
import { basesOfField, basesOfMember, functionWithId, isOwnObject, marked, valuesOfParameter } from './parameters.ts'
import type { Wrapper } from './project/file-summary.ts'
import { linkedReference, useOfCalled } from './project/modules.ts'
import type { Project } from './project/project.ts'
import {
  distinct,
  firstValues,
  firstValuesOf,
  hole,
  joinValues,
  namedAs,
  namesApi,
  type Origin,
  type Value,
} from './values.ts'
import { BaseNames, type Meaning, mayBeField, meaningOf } from './variables.ts'

const maxDepth = 24

/** Finds the texts that an expression may have. */
export class Evaluator {
  readonly facts: Facts
  readonly project: Project
  readonly members: Members
  readonly bases: BaseNames
  /** The names that other files may explain. */
  lookedUp = new Set<string>()
  readonly #known = new Map<Node, Value[]>()
  #depth = 0

  /** @param bases names that stand for the portal's address with `/api/2.0` */
  constructor(facts: Facts, project: Project, bases: ReadonlySet<string>) {
    this.facts = facts
    this.members = new Members(facts, (node) => ownerIn(node, this))
    this.project = project
    this.bases = new BaseNames(bases, facts.language)
  }

  values(node: Node): Value[] {
    const known = this.#known.get(node)
    if (known !== undefined) return known
    if (this.#depth > maxDepth) return hole(lastName(node))
    // A name that is defined by itself ends here.
    this.#known.set(node, hole(lastName(node)))
    this.#depth += 1
    const values = this.project.resolve(this.#valuesOf(node), this.facts.imports)
    this.#depth -= 1
    this.#known.set(node, values)
    return values
  }

  #valuesOf(node: Node): Value[] {
    switch (node.kind) {
      case 'text':
        return [textOf(node, this.facts, this.originOf(node))]
      case 'name':
        return this.#name(node.name, node)
      case 'member':
        return this.#member(node)
      case 'join':
        return joinParts(node, this)
      case 'either':
        return firstValues(
          node.options.flatMap((option) => (nothing.has(lastName(option) ?? '') ? [] : this.values(option))),
        )
      case 'call':
        return this.#call(node)
      case 'define':
      case 'entry':
        return this.values(node.value)
      case 'other': {
        // A condition and its two values.
        const last = node.parts.at(-1)
        return node.parts.length === 2 && last?.kind === 'either' ? this.values(last) : hole(undefined)
      }
      case 'list':
        // A block whose last line is its value.
        return endsInValue(node, this.facts) ? this.#last(node.items) : hole(undefined)
      case 'spread': {
        const rest = restIn(node, this)
        return rest === undefined ? hole(undefined) : this.values(rest)
      }
      case 'slot':
      case 'return':
        return this.#last(node.parts)
      default:
        return hole(undefined)
    }
  }

  #last(nodes: readonly Node[]): Value[] {
    const last = nodes.at(-1)
    return last === undefined ? hole(undefined) : this.values(last)
  }

  originOf(node: Node): Origin {
    return originAt(node, this)
  }

  #name(name: string, node: Node): Value[] {
    if (this.bases.has(name)) return [[{ kind: 'text', text: '/api/2.0/', origin: this.originOf(node) }]]
    // A number, for what matters here.
    if (/^\d/.test(name)) return [[{ kind: 'text', text: name, origin: this.originOf(node) }]]
    const meaning = meaningOf(name, node, this.facts)
    const overridden = this.facts.isTyped && mayBeField(meaning) ? valuesOverridden(name, node, this) : undefined
    if (overridden !== undefined) return overridden
    if (meaning !== undefined) return distinct(this.#meaning(meaning, node).map((value) => namedAs(value, name)))
    const ofField = this.facts.isTyped ? basesOfField(name, node, this) : []
    if (ofField.length > 0) return ofField
    return this.#reference(undefined, name)
  }

  /** @param of the class whose field it is */
  #reference(owner: string | undefined, name: string, of?: string): Value[] {
    const linked = linkedReference(owner, name, this.facts)
    this.lookedUp.add(linked?.name ?? name)
    const read = mayBeFunction(name, this.facts) ? this.made(name, []) : []
    if (read.length > 0) return read
    const scope = owner === undefined ? scopeOf(this.facts) : {}
    const reference = linked ?? { owner, name, file: this.facts.path, isEnvironment: false, of, ...scope }
    return [[{ kind: 'hole', name, reference }]]
  }

  /** The functions of a name that the code has. */
  wrappers(name: string | undefined, args?: readonly Node[]): readonly Wrapper[] {
    if (name === undefined) return []
    const use = useOfCalled(name, args, this.facts)
    this.lookedUp.add(use.name)
    const known = this.project.wrappersFor(use)
    return args === undefined ? known : known.filter((wrapper) => isCalledWith(wrapper, args.length))
  }

  #meaning(meaning: Meaning, at: Node): Value[] {
    if (meaning.kind === 'values') return firstValues(meaning.nodes.flatMap((value) => this.values(value)))
    if (meaning.kind === 'appended') {
      const before = meaning.before === undefined ? hole(undefined) : this.#meaning(meaning.before, at)
      const whole = joinValues([before, this.values(meaning.definition.value)])
      return meaning.isCertain ? whole : firstValues([...before, ...whole])
    }
    return valuesOfParameter(meaning, meaning.property, at, this)
  }

  idOf(node: FunctionNode): string {
    return `${this.facts.path}#${node.order}`
  }

  #member(node: MemberNode): Value[] {
    const dotted = dottedName(node)
    if (dotted !== undefined && this.bases.has(dotted))
      return [[{ kind: 'text', text: '/api/2.0/', origin: this.originOf(node) }]]
    const { object, name } = node
    const own = valuesOfLibraryMember(node, this)
    if (own !== undefined) return firstValues(own)
    if (name === undefined) return hole(lastName(object))
    const method = this.facts.isTyped ? methodInWord(node) : undefined
    if (method !== undefined) return [[{ kind: 'text', text: method, origin: this.originOf(node) }]]
    if (/(?:^|\.)env(?:iron)?$|^_ENV$|^_SERVER$/.test(dottedName(object) ?? '')) return this.#environment(name)
    if (object.kind === 'name') {
      const meaning = meaningOf(object.name, object, this.facts)
      if (meaning?.kind === 'parameter' && !/^(?:self|cls|this)$/.test(object.name))
        return baseOfGetter(node, this) ?? valuesOfParameter(meaning, name, node, this)
      if (meaning !== undefined && samePart.has(name)) {
        const values = this.values(object)
        if (values.some(namesApi)) return values
      }
    }
    const overridden = isOwnObject(object) ? valuesOverridden(name, node, this) : undefined
    if (overridden !== undefined) return overridden
    const inside = this.members.elementsOf(node)
    // Of the elements of other files nothing is told.
    if (inside.length === 0 && /^\d/.test(name)) return hole(lastName(object))
    const found = inside.length > 0 ? inside : this.members.valuesOf(node)
    const values = firstValues((found ?? []).flatMap((value) => this.values(value)))
    // Of `root: string` nothing more is known than that there is such a field.
    const isDeclared = isOwnObject(object) && !values.some((value) => value.some(({ kind }) => kind === 'text'))
    if (found !== undefined && !(isDeclared && basesOfField(name, node, this).length > 0))
      return distinct(values.map((value) => namedAs(value, name)))
    // `get base() { … }`, and `@property` of Python.
    const isOwn = isOwnObject(object) && node.around?.name !== name
    const got = isOwn && !this.facts.isTyped && this.facts.functions.has(name) ? this.made(name, [], node) : []
    if (got.length > 0) return got
    const given = isOwnObject(object) ? basesOfField(name, node, this) : basesOfMember(node, this)
    if (given.length > 0) return given
    const ofOther = isOwn ? undefined : baseOfGetter(node, this)
    if (ofOther !== undefined) return ofOther
    if (object.kind === 'call' && sameText.has(name)) return this.values(object)
    const inner = this.facts.isTyped ? partOf(node, this) : undefined
    if (inner !== undefined) return inner
    const owner = lastName(object)
    if (!/^(?:this|self|static)$/.test(owner ?? '')) return this.#reference(owner, name)
    return this.#reference(undefined, name, classOf(node, this))
  }

  #environment(name: string, fallback?: Node): Value[] {
    const reference = { owner: undefined, name, file: this.facts.path, isEnvironment: true }
    const found = this.project.resolve([[{ kind: 'hole', name, reference }]], this.facts.imports)
    return fallback === undefined ? found : firstValues([...found, ...this.values(fallback)])
  }

  #call(node: CallNode): Value[] {
    const { callee, args } = calledFunction(node)
    const name = lastName(callee)
    const [first, second] = args
    if (name === undefined || isMessage(callee) || isLooker(name)) return valuesOfModule(node, this)
    if (first?.kind === 'text' && environmentReaders.has(name) && /^[A-Z][A-Z\d_]+$/.test(first.text))
      return this.#environment(first.text, second)
    if (name === eachOf && first !== undefined) return this.eachOf(first)
    const injected = name === 'inject' ? valuesOfInjected(first, this) : undefined
    if (injected !== undefined) return injected
    const built = this.facts.isTyped ? valuesOfLibraryCall(node, this) : undefined
    if (built !== undefined) return firstValues(built)
    const ofText = valuesOfTextCall(callee, args, this)
    if (ofText !== undefined) return ofText
    const made = this.made(name, args, node)
    if (made.length > 0) return made
    return handedOn(node, args, this)
  }

  /** What a loop goes through. */
  eachOf(list: Node): Value[] {
    const items = this.members.itemsOf(list)
    return items.length === 0 ? hole(undefined) : firstValues(items.flatMap((item) => this.values(item)))
  }

  /** What a function of the code makes of its arguments. */
  made(name: string, args: readonly Node[], at?: Node): Value[] {
    const wrappers = addressMakers(this.wrappers(name, args), args, this)
    return firstValuesOf(wrappers, ({ id, urls, owner }) => {
      // A function that hands on to another of its name adds nothing of its own again.
      if (at !== undefined && functionWithId(id, at, this) !== undefined) return []
      const values = this.substitute(urls, id, args)
      const heir = at === undefined ? undefined : heirAmong(owner, at, this)
      return heir === undefined ? values : values.map((value) => marked(value, { heir }))
    })
  }

  /** Values with the arguments of a call put in. */
  substitute(urls: readonly Value[], functionId: string, args: readonly Node[]): Value[] {
    const resolved = this.project.resolve([...urls], this.facts.imports)
    return firstValuesOf(resolved, (url) =>
      joinValues(
        url.map((piece, index) => {
          if (piece.kind === 'text' || piece.parameter?.functionId !== functionId) return [[piece]]
          return valuesGiven(piece.parameter, url.slice(index === url.length - 1 ? index : 0, index), args, this)
        }),
      ),
    )
  }
}
