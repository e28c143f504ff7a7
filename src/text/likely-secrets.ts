import { type Place, readingsOf, strikeOut } from './reading.ts'

/** Three or more parts between dots, as a JSON Web Token has them: `eyJ…`. */
const partsWithDots = /[\w+/=.-]+/g
const keyLike = /sk-[0-9a-f]{16,}/gi
const longHexadecimal = /[0-9a-f]{60,}/gi
const longRun = /[\w+/=-]{24,}/g

/** What every text has in which there is one. An encoded one may look otherwise. */
const mayBeSecret = /eyJ|[%\\&]|sk-[0-9a-f]{16}|[\w+/=-]{24}/i

/** Far more, in characters, than is shown of a text of others. A line of several MiB would be too much for a pattern. */
const maxLength = 2_000_000

/**
 * A text of others without what looks like a secret, though it is none that is known: tokens and keys of someone else
 * that a portal, or what stands before it, tells, and a signature that is not known yet. Encoded ones too.
 * What is too long to be searched is cut.
 */
export function withoutLikelySecrets(text: string): string {
  // Almost every name is plain, and a list may have thousands.
  if (!mayBeSecret.test(text)) return text
  const searched = text.length <= maxLength ? text : `${text.slice(0, maxLength)}…`
  return strikeOut(searched, likelySecretsIn(searched))
}

function* likelySecretsIn(text: string): Generator<Place> {
  for (const reading of readingsOf(text)) {
    for (const { 0: parts, index } of reading.text.matchAll(partsWithDots)) {
      const start = parts.indexOf('eyJ')
      const isToken = start !== -1 && parts.slice(start).split('.', 3).length === 3
      if (isToken) yield reading.placeOf(index + start, index + parts.length)
    }
    for (const pattern of [keyLike, longHexadecimal])
      for (const { 0: found, index } of reading.text.matchAll(pattern))
        yield reading.placeOf(index, index + found.length)
    for (const { 0: run, index } of reading.text.matchAll(longRun))
      if (/[a-z]/.test(run) && /[A-Z]/.test(run) && /\d/.test(run)) yield reading.placeOf(index, index + run.length)
  }
}
