import { isMethod } from '../scopes/api-request.ts'
import { listed } from '../text/visible.ts'
import { hasUserInfo } from './user-info.ts'

/** What looks like a scope or a request in a comment, as it is written there. */
export interface Hidden {
  readonly text: string
  /** Whether it is one beyond doubt, and not prose that looks like one. */
  readonly certain: boolean
}

/** Paths of one part that the portal has. Any other word behind a method may be prose: `for GET requests`. */
const shortPaths = [
  'authentication',
  'capabilities',
  'group',
  'keys',
  'modules',
  'people',
  'portal',
  'privacyroom',
  'settings',
]

const separators = /[\s\u0085\u200b,;|()"'`“”„‘’«»]+/

/** What a comment holds that could have been meant as a requirement. Takes time linear in its length. */
export function requirementsInComment(comment: string): Hidden[] {
  const words = comment.replaceAll('#', ' ').split(separators).map(withoutEndOfSentence)
  return words.flatMap((word, index): Hidden[] => {
    const path = words[index + 1] ?? ''
    if (isMethod(word) && isPath(path)) return [{ text: `${word} ${hasUserInfo(path) ? '***' : path}`, certain: true }]
    if (word === 'openid' || /^[^:*]+:(?:read|write)$/.test(word)) return [{ text: word, certain: true }]
    return /^\p{L}[^:/]*:\p{L}[^:/]*$/u.test(word) ? [{ text: word, certain: false }] : []
  })
}

function isPath(word: string): boolean {
  return word.includes('/') || shortPaths.includes(word.toLowerCase())
}

function withoutEndOfSentence(word: string): string {
  let end = word.length
  while (end > 0 && '.!?:'.includes(word.charAt(end - 1))) end -= 1
  return word.slice(0, end)
}

/** `rooms:write, “GET /group”`, each once. */
export function hiddenInWords(hidden: readonly Hidden[]): string {
  return listed([...new Set(hidden.map(({ text }) => text))])
}
