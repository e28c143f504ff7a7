import { InvalidInput } from './invalid-input.ts'

/**
 * Reads `client-id`, a UUID in any letter case.
 * @returns in lower case, as the portal tells it
 * @throws InvalidInput that does not repeat the value: it may be a secret that was put into the wrong input
 */
export function parseClientId(text: string): string {
  if (!/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text)) {
    throw new InvalidInput(
      'is not a client ID (32 hex digits in five groups). Copy it from the app in the portal’s Developer Tools.',
    )
  }
  return text.toLowerCase()
}
