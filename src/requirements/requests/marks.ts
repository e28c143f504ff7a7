import type { Comment } from '../lexing/tokens.ts'

/** What a comment says of the line that it stands on or above. */
export interface Mark {
  /** The line that it speaks of. */
  readonly line: number
  /** Its own line. */
  readonly at: number
  readonly says:
    | { readonly kind: 'request'; readonly method: string; readonly path: string }
    | { readonly kind: 'ignore'; readonly why: string }
    | { readonly kind: 'wrong'; readonly why: string }
}

/** What a longer comment says behind that is cut. */
const maxLength = 500

/**
 * Reads `docspace: PUT /api/2.0/people/{id}` and `docspace: ignore <why>` in comments.
 * @param lines on which code stands
 */
export function marksIn(comments: readonly Comment[], lines: ReadonlySet<number>): Mark[] {
  return comments.flatMap((comment) => {
    const says = read(markIn(comment.text))
    if (says === undefined) return []
    return [{ line: comment.alone ? lineBelow(comment.line, lines) : comment.line, at: comment.line, says }]
  })
}

/** What stands behind `docspace:` in a comment, without the comment's end. */
function markIn(comment: string): string {
  const start = comment.indexOf('docspace:')
  if (start > 0 && !/[\s*#/]/.test(comment.charAt(start - 1))) return ''
  const text = comment.slice(start + 'docspace:'.length, start + maxLength).trim()
  return (text.endsWith('*/') ? text.slice(0, -2) : text).trim()
}

function read(text: string): Mark['says'] | undefined {
  const [, why] = /^ignore\b[\s:–—-]*(.*)$/i.exec(text) ?? []
  if (why !== undefined)
    return why === '' ? { kind: 'wrong', why: '`docspace: ignore` must say why' } : { kind: 'ignore', why }
  const [, method, target] = /^([A-Za-z]+)\s+((?:https?:\/\/[^\s/]+)?\/?\S+)/.exec(text) ?? []
  if (method === undefined || target === undefined) return undefined
  // Other comments begin with this word too.
  const isMethod = /^(?:GET|POST|PUT|DELETE|PATCH)$/i.test(method)
  const isPath = /^(?:https?:\/\/[^/]+)?\/?api\/2\.0\/|^\//i.test(target)
  if (!isMethod)
    return isPath && /^[A-Z]+$/.test(method)
      ? { kind: 'wrong', why: `\`docspace:\` names no method of the API: ${method.slice(0, 20)}` }
      : undefined
  const [, path = ''] = /^(?:https?:\/\/[^/]+)?\/?(?:api\/2\.0\/)?([^?#]*)/i.exec(target) ?? []
  const isWhole = /^(?:(?:\{[\w-]+\}|[\w@.~!$&()*+=:%-])+\/?)+$/.test(path) && !path.startsWith('{')
  if (!isWhole) return { kind: 'wrong', why: '`docspace:` names no path of the API, like /api/2.0/files/{id}' }
  return { kind: 'request', method: method.toUpperCase(), path: path.replace(/\/$/, '') }
}

/** The next line with code; several comments may stand above it. */
function lineBelow(line: number, lines: ReadonlySet<number>): number {
  for (let next = line + 1; next <= line + 20; next += 1) if (lines.has(next)) return next
  return line + 1
}
