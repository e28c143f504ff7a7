import { code, type Message, message, type Part, page } from '../text/message.ts'
import { minSecretLength } from '../text/secret-forms.ts'
import { aKey, type SecretKind, type Secrets } from '../text/secrets.ts'
import { hasControlCharacter } from '../text/visible.ts'
import { type InputName, type InputValues, inputNames, none } from './given-inputs.ts'
import { type InputProblems, InvalidInput } from './invalid-input.ts'

type KeyInput = 'api-key' | 'integration-api-key'

/** The form of an API key, anywhere in a text. */
const keyForm = /sk-[0-9a-f]{64,}/gi

/** Masking more takes time, and a text with one of them is refused as a whole. */
const maxKeys = 20

/** What has the form of an API key in a text: each once, the first twenty. */
export function keysIn(text: string): string[] {
  return [...new Set(text.match(keyForm))].slice(0, maxKeys)
}

/**
 * Checks a key before it goes into a header: what an HTTP client refuses there it repeats in its error.
 * @throws InvalidInput that never repeats the value
 */
export function parseCredential(text: string, input: KeyInput): string {
  if (hasControlCharacter(text))
    throw new InvalidInput(
      message`${code(input)} contains a line break or another control character. A key is one line: store it again, without anything around it.`,
    )
  if (/^(["'`]).*\1$/.test(text) || /^[“‘„«].*[”’“»]$/.test(text))
    throw new InvalidInput(message`${code(input)} has quotation marks around it. Store the key without them.`)
  if (text.length < minSecretLength)
    throw new InvalidInput(message`${code(input)} is too short to be a key. Store it again, as the portal showed it.`)
  if (/^bearer\s/i.test(text))
    throw new InvalidInput(
      message`${code(input)} begins with ${code('Bearer')}. Store only the key; the action adds the word.`,
    )
  if (!/^[\x21-\x7e]+$/.test(text))
    throw new InvalidInput(
      message`${code(input)} contains a space, or a character that no key has. Store it again, as the portal showed it.`,
    )
  return text
}

/**
 * Reads `api-key`.
 * @throws InvalidInput that says what an empty secret usually means
 */
export function parseApiKey(text: string): string {
  if (text !== '') return parseCredential(text, 'api-key')
  throw new InvalidInput(
    message`${code('api-key')} is empty. Check the name of the secret in ${code('secrets.…')}, and that it exists for this repository or environment. Pull requests from forks get no secrets, and Dependabot gets only Dependabot secrets.`,
  )
}

/** Whether a credential is an API key (it begins with `sk-`) and not a personal access token. */
export function isApiKey(credential: string): boolean {
  return credential.startsWith('sk-')
}

/** @returns in lower case, as the portal reports it. The value is never shown: it may be a secret in the wrong input. */
export function parseClientId(text: string | undefined): string | undefined {
  if (text === undefined || /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text)) return text?.toLowerCase()
  throw new InvalidInput(
    message`${code('client-id')} is not a valid client ID (32 hex digits in five groups). Copy it from the app in the portal under ${page('oauth-apps')}.`,
  )
}

const keyInputs: readonly InputName[] = ['api-key', 'integration-api-key']
const secretInputs: readonly InputName[] = [...keyInputs, 'github-token']

const aToken: SecretKind = {
  what: message`the token in ${code('github-token')}`,
  remedy: message`use another token`,
}

/**
 * Masks the inputs that are secrets, and what has the form of a key in any other, misspelled ones included. Comes before
 * everything else.
 */
export function maskSecretInputs(values: InputValues, secrets: Secrets): void {
  for (const name of secretInputs) {
    const secret = values.text(name)
    if (secret !== none) secrets.add(secret, name === 'github-token' ? aToken : aKey)
  }
  for (const text of values.all()) for (const key of keysIn(text)) secrets.add(key)
}

/** Every other input is written into files, outputs or addresses, where a key must not go. */
export function noteMisplacedSecrets(problems: InputProblems, values: InputValues, secrets: Secrets): void {
  for (const name of inputNames) {
    if (keyInputs.includes(name)) continue
    const text = values.raw(name)
    const kind = keysIn(text).length > 0 ? aKey : secretInputs.includes(name) ? undefined : secrets.kindIn(text)
    if (kind !== undefined) problems.note(name, describeMisplaced(name, kind))
  }
}

function describeMisplaced(name: InputName, kind: SecretKind): Message {
  return kind === aKey
    ? message`${code(name)} contains a key. Put keys only in ${code('api-key')} and ${code('integration-api-key')}.`
    : describeShown(code(name), kind)
}

/**
 * The path of a file that an output names whole. The input was looked through; the workspace around it was not.
 * @throws InvalidInput
 */
export function refuseSecretInPath(path: string, input: string, secrets: Secrets): string {
  const kind = secrets.kindIn(path)
  if (kind === undefined) return path
  throw new InvalidInput(
    message`The workspace, ${code('GITHUB_WORKSPACE')}, makes the path of ${code(input)} contain ${kind.what}, which must not be shown, and an output names that path. Use another workspace, or ${kind.remedy}.`,
  )
}

/** For an input that is shown, and contains a secret that may be an ordinary word. */
export function describeShown(what: Part & object, kind: SecretKind): Message {
  return message`${what} contains ${kind.what}, which must not be shown. Use another value, or ${kind.remedy}.`
}
