import { bytesOf, decodedOnce } from './encoded-characters.ts'

/** A shorter value is taken for no secret: it would be found everywhere, and to mask it would blank the log. */
export const minSecretLength = 8

/** A key without its `sk-` is looked for where it is at least so long. */
const minBareKeyLength = 16

/** One way in which a secret may stand in a text. */
export interface SecretForm {
  readonly text: string
  /** In base64, how many characters before and after it hold bits of the secret beside those of its neighbours. */
  readonly around: { readonly before: number; readonly after: number } | undefined
}

/** The secret as bytes of UTF-8, a key also without its `sk-`, and whatever a reader makes of these that decodes them. */
export function plainForms(secret: string): string[] {
  const whole = bytesOf(secret)
  const forms = new Set([whole])
  if (isKey(secret)) forms.add(whole.slice(3))
  for (const form of forms) {
    const decoded = decodedOnce(form)
    if (decoded.length >= minSecretLength) forms.add(decoded)
  }
  return [...forms]
}

/**
 * Base64 depends on where the secret begins within a group of three bytes. Of each of the three the characters that the
 * secret alone decides, with `+` and `/`.
 */
export function base64Forms(secret: string): SecretForm[] {
  return plainForms(secret).flatMap((form) => [0, 1, 2].flatMap((shift) => base64Form(form, shift) ?? []))
}

function base64Form(bytes: string, shift: number): SecretForm | undefined {
  const text = Buffer.from('\0'.repeat(shift) + bytes, 'latin1').toString('base64')
  const bits = 8 * (shift + bytes.length)
  const form = text.slice(shift === 0 ? 0 : shift + 1, Math.floor(bits / 6))
  if (form.length < minSecretLength) return undefined
  return { text: form, around: { before: shift === 0 ? 0 : 1, after: bits % 6 === 0 ? 0 : 1 } }
}

/** What the runner is told to mask. It knows further forms by itself; other runners do not. */
export function masksFor(secret: string): Set<string> {
  const base64 = base64Forms(secret).map(({ text }) => text)
  return new Set([
    secret,
    ...(isKey(secret) ? [secret.slice(3)] : []),
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    ...base64,
    ...base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
  ])
}

function isKey(secret: string): boolean {
  return secret.startsWith('sk-') && secret.length >= 3 + minBareKeyLength
}
