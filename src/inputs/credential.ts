import { hasControlCharacter } from '../text/visible.ts'
import { InvalidInput } from './invalid-input.ts'

/** A portal's keys and tokens are far longer. What is shorter could not be told from ordinary text, and so not be kept secret. */
const shortestCredential = 8

/** The form of an API key, anywhere in a text. */
const keyForm = /sk-[0-9a-f]{64,}/gi

/** Masking more takes time, and a text with one of them is refused as a whole. */
const mostKeys = 20

/** What has the form of an API key in a text: each once, the first twenty. */
export function keysIn(text: string): string[] {
  return [...new Set(text.match(keyForm))].slice(0, mostKeys)
}

/**
 * Checks a key before it goes into a header: what an HTTP client refuses there it repeats in its error.
 * @throws InvalidInput that never repeats the value
 */
export function parseCredential(text: string): string {
  if (hasControlCharacter(text)) {
    throw new InvalidInput(
      'holds a line break or another control character. A key is one line: store it again, without anything before or after it.',
    )
  }
  if (text.length < shortestCredential)
    throw new InvalidInput('is too short to be a key. Store it again, as the portal showed it.')
  if (/^bearer\s/i.test(text))
    throw new InvalidInput('begins with “Bearer”. Store the key alone; the action adds the word.')
  if (!/^[\x21-\x7e]+$/.test(text)) {
    throw new InvalidInput('holds a space or a character that no key has. Store it again, as the portal showed it.')
  }
  return text
}

/**
 * Reads `api-key`.
 * @throws InvalidInput that says what an empty secret usually means
 */
export function parseApiKey(text: string): string {
  if (text === '') {
    throw new InvalidInput(
      'is empty. A missing secret arrives as an empty text: check the name in secrets.… and that the secret exists for this repository or environment. ' +
        'Runs for a pull request from a fork get no secrets, and runs by Dependabot get only Dependabot secrets.',
    )
  }
  return parseCredential(text)
}

/** Whether a credential is an API key (`sk-` and 64 hex digits) and not a personal access token. */
export function isApiKey(credential: string): boolean {
  return credential.startsWith('sk-')
}
