import type { KeyInformation } from '../portal/key-information.ts'
import type { PortalAnswers } from '../portal/portal-answers.ts'
import { permissionsInWords } from '../scopes/key-coverage.ts'
import { called } from '../text.ts'

/** A key that expires within this time is worth a warning. In days. */
const soonDays = 14
const dayMilliseconds = 24 * 60 * 60 * 1000

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

/** One sentence for each key that told of itself. */
export function keySentences(answers: PortalAnswers): string[] {
  return keysIn(answers).map(({ input, key }) => {
    const expiry = key.expiresAt === undefined ? 'never expires' : `expires on ${key.expiresAt.slice(0, 10)}`
    return `${called('The key', key.name)} of ${input} holds ${permissionsInWords(key.permissions)} and ${expiry}.`
  })
}

/**
 * One warning for each key that expires soon.
 * @param now milliseconds since 1970
 */
export function expiryWarnings(answers: PortalAnswers, now: number): string[] {
  return keysIn(answers).flatMap(({ input, key }) => {
    if (key.expiresAt === undefined) return []
    const left = Date.parse(key.expiresAt) - now
    if (left > soonDays * dayMilliseconds) return []
    const when = left < 0 ? 'has expired' : `expires on ${key.expiresAt.slice(0, 10)}`
    return [
      `${called('The key', key.name)} of ${input} ${when}. Create a new one in the portal’s Developer Tools, and store it as the secret.`,
    ]
  })
}
