import type { FilePlace } from '../../text/message.ts'
import { isUnknownRoute, methodNamed, methodsAt, needsOf } from '../portal-api.ts'
import type { CommentMark } from './comments.ts'
import type { Finding, FoundRequest, Ignored, ReadSource, Unread } from './findings.ts'
import { unusedBases } from './unused-bases.ts'
import type { WhyUnread } from './why-unread.ts'

/**
 * Settles what was found: which texts are sent elsewhere, which method an unknown one can only be, and what comments say.
 * @param called functions whose callers were read, so that they themselves need not say the path
 */
export function settle(
  sources: readonly ReadSource[],
  called: ReadonlySet<string>,
  unreadBefore: readonly Unread[],
): { requests: FoundRequest[]; unread: Unread[]; ignored: Ignored[] } {
  const requests = new Map<string, FoundRequest>()
  const unread = new Map<string, Unread>()
  const ignored: Ignored[] = []
  const doubtful: FoundRequest[] = []
  const marksOf = new Map(sources.map(({ path, marks }) => [path, marks]))
  const sent = new Set(sources.flatMap((source) => source.sent.flatMap(({ origins }) => origins.map(originKey))))
  const described = new Set(
    sources.flatMap((source) => source.sent.flatMap((each) => (each.isDescribed === true ? pathKeys(each) : []))),
  )
  for (const problem of unreadBefore) addUnread(problem)
  for (const { path: file, sent: findings, unsent, marks } of sources) {
    for (const finding of [...findings, ...unsent.filter((rest) => !isSentElsewhere(rest))])
      settleOne(finding, file, marks)
    for (const mark of marks) settleMark(mark, file)
  }
  // Of a function that many classes inherit, the routes that there are count.
  const linesRead = new Set([...requests.values()].map(placeKey))
  for (const request of doubtful) if (!linesRead.has(placeKey(request))) addRequest(request)
  for (const { file, line } of unusedBases(sources))
    if (!isSaid(marksOf.get(file) ?? [], [line])) addUnread({ file, line, why: { kind: 'unused-base' } })
  const inOrder = [...requests.values()].sort((a, b) => byText(a.path, b.path) || byText(a.method, b.method))
  return { requests: byPlace(inOrder), unread: byPlace(unread.values()), ignored: byPlace(ignored) }

  function isSentElsewhere({ origins, functionId }: Finding): boolean {
    return origins.some((origin) => sent.has(originKey(origin))) || (functionId !== undefined && called.has(functionId))
  }

  function settleOne(finding: Finding, ownFile: string, marks: readonly CommentMark[]): void {
    const { path, lines, method, functionId, isRelative, origins, place } = finding
    const { file, line } = place ?? { file: ownFile, line: finding.line }
    // A comment says what is called here, or that nothing is.
    if (isSaid(marks, lines) || (place !== undefined && isSaid(marksOf.get(file) ?? [], [line]))) return
    // Of a function that is called its callers count.
    const isCalled = functionId !== undefined && called.has(functionId)
    // `send(call.method, call.path)` sends what the objects say that it goes through.
    const isOfMany = method.kind !== 'known' || method.methods.length > 1
    if (isOfMany && finding.isDescribed !== true && pathKeys(finding).some((key) => described.has(key))) return
    const leave = (why: WhyUnread): void => addUnread({ file, line, why })
    if (finding.why !== undefined) leave(finding.why)
    else if (path === undefined) {
      if (!isCalled) leave({ kind: 'no-path' })
    } else if (isRelative) leave({ kind: 'no-base', value: path })
    else if (method.kind === 'known') {
      for (const word of method.methods) {
        const known = methodNamed(word)
        const isDoubtful = origins.some(({ heir }) => heir !== undefined) && isUnknownRoute([word], path)
        if (known === undefined) leave({ kind: 'wrong-method', value: word })
        else if (isDoubtful) doubtful.push({ method: known, path: `/api/2.0/${path}`, file, line })
        else addRequest({ method: known, path: `/api/2.0/${path}`, file, line })
      }
    } else if (!isCalled) {
      const only = onlyMethod(path)
      if (only === undefined) leave({ kind: 'no-method', value: path })
      else addRequest({ method: only, path: `/api/2.0/${path}`, file, line })
    }
  }

  function settleMark({ line, at, says }: CommentMark, file: string): void {
    if (says.kind === 'wrong') addUnread({ file, line: at, why: says.why })
    else if (says.kind === 'ignore') ignored.push({ file, line, why: says.why })
    else {
      const method = methodNamed(says.method)
      if (method === undefined) addUnread({ file, line: at, why: { kind: 'wrong-method', value: says.method } })
      else addRequest({ method, path: `/api/2.0/${says.path}`, file, line, comment: at })
    }
  }

  function addRequest(request: FoundRequest): void {
    const path = request.path.toLowerCase().replace(/\{[^{}]*\}/g, '{}')
    const key = `${request.method} ${path} ${request.line} ${request.file}`
    // Of one request under several names the first is kept.
    if (!requests.has(key)) requests.set(key, request)
  }

  function addUnread(problem: Unread): void {
    unread.set(JSON.stringify(problem), problem)
  }
}

function isSaid(marks: readonly CommentMark[], lines: readonly number[]): boolean {
  return marks.some((mark) => mark.says.kind !== 'wrong' && lines.includes(mark.line))
}

/** The method of a path where all that it can have need the same; undefined where they do not, or none is known. */
function onlyMethod(path: string): ReturnType<typeof methodNamed> {
  const methods = methodsAt(path)
  const needs = new Set(
    methods.map((method) => JSON.stringify(needsOf({ method, path: `/api/2.0/${path}` }, undefined))),
  )
  return needs.size === 1 ? methods[0] : undefined
}

function placeKey({ file, line }: FoundRequest): string {
  return `${line} ${file}`
}

/** The text that holds the first part of a path. */
function pathKeys({ origins }: Finding): string[] {
  return origins.slice(0, 1).map(originKey)
}

function originKey({ file, order }: { file: string; order: number }): string {
  return `${order} ${file}`
}

/** In one place they stay in their order. */
function byPlace<Placed extends FilePlace>(all: Iterable<Placed>): Placed[] {
  return [...all].sort((a, b) => byText(a.file, b.file) || a.line - b.line)
}

function byText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
