import type { Comment } from '../lexing/tokens.ts'
import type { WhyUnread } from './why-unread.ts'

/** What a comment says of the line that it stands on or above. */
export interface CommentMark {
  /** The line that it speaks of. */
  readonly line: number
  /** Its own line. */
  readonly at: number
  readonly says:
    | { readonly kind: 'request'; readonly method: string; readonly path: string }
    | { readonly kind: 'ignore'; readonly why: string }
    | { readonly kind: 'wrong'; readonly why: WhyUnread }
}

/** The rest of a longer comment is cut. */
const maxLength = 500

/**
 * Reads `docspace: PUT /api/2.0/people/{id}` and `docspace: ignore <why>` in comments.
 * @param lines on which code stands
 */
export function marksIn(comments: readonly Comment[], lines: ReadonlySet<number>): CommentMark[] {
  return comments.flatMap((comment) => {
    const says = read(comment.text)
    if (says === undefined) return []
    return [{ line: comment.alone ? lineBelow(comment.line, lines) : comment.line, at: comment.line, says }]
  })
}

/** What stands after `docspace:` in a comment, without the comment's end; undefined where it has none. */
function markIn(comment: string): { readonly word: string; readonly text: string } | undefined {
  const start = comment.search(/docspace:/i)
  if (start === -1 || (start > 0 && !/[\s*#/]/.test(comment.charAt(start - 1)))) return undefined
  const end = start + 'docspace:'.length
  const text = comment.slice(end, start + maxLength).trim()
  return { word: comment.slice(start, end), text: (text.endsWith('*/') ? text.slice(0, -2) : text).trim() }
}

function read(comment: string): CommentMark['says'] | undefined {
  const mark = markIn(comment)
  if (mark === undefined) return lacksColon(comment)
  const { word, text } = mark
  const [, why] = /^ignore\b[\s:–—-]*(.*)$/i.exec(text) ?? []
  if (why !== undefined)
    return why === '' ? { kind: 'wrong', why: { kind: 'mark-without-reason' } } : { kind: 'ignore', why }
  const [, method, target] = /^([A-Za-z]+)\s+((?:https?:\/\/[^\s/]+)?\/?\S+)/.exec(text) ?? []
  if (method === undefined || target === undefined) return undefined
  // Other comments begin with this word too.
  const isMethod = /^(?:GET|POST|PUT|DELETE|PATCH)$/i.test(method)
  const isPath = /^(?:https?:\/\/[^/]+)?\/?api\/2\.0\/|^\//i.test(target)
  // `DocSpace: get the token` is a sentence about the product.
  if (word !== 'docspace:' && !isPath) return undefined
  if (!isMethod)
    return isPath && /^[A-Z]+$/.test(method)
      ? { kind: 'wrong', why: { kind: 'mark-with-wrong-method', value: method.slice(0, 20) } }
      : undefined
  const [, path = ''] = /^(?:https?:\/\/[^/]+)?\/?(?:api\/2\.0\/)?([^?#]*)/i.exec(target) ?? []
  const isWhole = /^(?:(?:\{[\w-]+\}|[\w@.~!$&()*+=:%-])+\/?)+$/.test(path) && !path.startsWith('{')
  if (!isWhole) return { kind: 'wrong', why: { kind: 'mark-without-path' } }
  return { kind: 'request', method: method.toUpperCase(), path: path.replace(/\/$/, '') }
}

/** `docspace ignore a test`: what was meant for this reader, and would be silently nothing. */
function lacksColon(comment: string): CommentMark['says'] | undefined {
  const isIgnored = /^[\s*#/<!-]{0,20}docspace\s{1,20}ignore\b/i.test(comment)
  if (isIgnored) return { kind: 'wrong', why: { kind: 'ignore-without-colon' } }
  const isRequest = /^[\s*#/<!-]{0,20}docspace\s{1,20}(?:GET|POST|PUT|DELETE|PATCH)\s{1,20}\/?api\//i.test(comment)
  return isRequest ? { kind: 'wrong', why: { kind: 'request-without-colon' } } : undefined
}

/** The next line with code; several comments may stand above it. */
function lineBelow(line: number, lines: ReadonlySet<number>): number {
  for (let next = line + 1; next <= line + 20; next += 1) if (lines.has(next)) return next
  return line + 1
}
