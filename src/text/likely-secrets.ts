/** Three or more parts between dots, as a JSON Web Token has them: `eyJ…`. */
const partsWithDots = /[\w+/=.-]+/g
const keyLike = /sk-[0-9a-f]{16,}/gi
const longHexadecimal = /[0-9a-f]{60,}/gi
const longRun = /[\w+/=-]{24,}/g

/**
 * A text of others without what looks like a secret, though it is none that is known: tokens and keys of someone else
 * that a portal, or what stands before it, tells.
 */
export function withoutLikelySecrets(text: string): string {
  return text
    .replace(partsWithDots, withoutToken)
    .replace(keyLike, '***')
    .replace(longHexadecimal, '***')
    .replace(longRun, (run) => (/[a-z]/.test(run) && /[A-Z]/.test(run) && /\d/.test(run) ? '***' : run))
}

function withoutToken(text: string): string {
  const start = text.indexOf('eyJ')
  const isToken = start !== -1 && text.slice(start).split('.', 3).length === 3
  return isToken ? `${text.slice(0, start)}***` : text
}
