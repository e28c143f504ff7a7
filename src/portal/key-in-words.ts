import type { Outcome } from '../outcome.ts'
import { keyMay, permissionsInWords } from '../scopes/key-coverage.ts'
import type { KeyInformation } from './key-information.ts'

/** What a key says of itself, for the error of a key that may not sign in, and what to do about it. */
export function keyInWords(key: Outcome<KeyInformation> | undefined): string | undefined {
  if (key === undefined || !key.ok) return undefined
  const { permissions, active } = key.value
  const held = `It holds ${permissionsInWords(permissions)}`
  if (!active) return `${held}, but is switched off. Switch it on, or put another key into api-key.`
  if (keyMay(permissions, 'read')) {
    return `${held}, which is enough, so the portal is likely being restored or migrated. Run the job again later.`
  }
  return `${held}, which is not enough. Create an API key with the permission *:read and put it into api-key.`
}
