import type { KeyInformation } from '../portal/key-information.ts'
import type { PortalAnswers } from '../portal/portal-answers.ts'
import { permissionsInWords } from '../scopes/key-coverage.ts'
import { called } from '../text/visible.ts'

/** A key that expires within this time is worth a warning. In days. */
const soonDays = 14
const dayMilliseconds = 24 * 60 * 60 * 1000

const remedy = 'Create a new one in the portal’s Developer Tools, and store it as the secret.'

interface KeyOfInput {
  readonly input: 'api-key' | 'integration-api-key'
  readonly key: KeyInformation
}

function keysIn({ apiKey, integrationKey }: PortalAnswers): KeyOfInput[] {
  return [
    ...(apiKey?.ok ? [{ input: 'api-key' as const, key: apiKey.value }] : []),
    ...(integrationKey?.ok ? [{ input: 'integration-api-key' as const, key: integrationKey.value }] : []),
  ]
}

function sentenceOf({ input, key }: KeyOfInput): string {
  const expiry = key.expiresAt === undefined ? 'never expires' : `expires on ${key.expiresAt.slice(0, 10)}`
  return `${called('The key', key.name)} of ${input} holds ${permissionsInWords(key.permissions)} and ${expiry}.`
}

/** @returns undefined for a key that does not expire soon */
function warningOf({ input, key }: KeyOfInput, now: number): string | undefined {
  if (key.expiresAt === undefined) return undefined
  const left = Date.parse(key.expiresAt) - now
  if (left > soonDays * dayMilliseconds) return undefined
  const when = left < 0 ? 'has expired' : `expires on ${key.expiresAt.slice(0, 10)}`
  return `${called('The key', key.name)} of ${input} ${when}. ${remedy}`
}

/** One sentence for each key that told of itself. */
export function keySentences(answers: PortalAnswers): string[] {
  return keysIn(answers).map(sentenceOf)
}

/**
 * One warning for each key that expires soon.
 * @param now milliseconds since 1970
 */
export function expiryWarnings(answers: PortalAnswers, now: number): string[] {
  return keysIn(answers).flatMap((key) => warningOf(key, now) ?? [])
}

/**
 * What the summary says of each key: what it holds, and what to do where it expires soon.
 * @param now milliseconds since 1970
 */
export function markedKeySentences(answers: PortalAnswers, now: number): { mark: '🔑' | '⚠️'; text: string }[] {
  return keysIn(answers).map((key) => {
    const soon = warningOf(key, now) !== undefined
    return soon ? { mark: '⚠️', text: `${sentenceOf(key)} ${remedy}` } : { mark: '🔑', text: sentenceOf(key) }
  })
}
