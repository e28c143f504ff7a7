import { setSecret } from '@actions/core'
import { type Place, type Reading, readingsOf, strikeOut, unwrapped } from './reading.ts'
import { base64Forms, masksFor, minSecretLength, plainForms, type SecretForm } from './secret-forms.ts'

/**
 * What must never be shown: the keys, the signature, the GitHub token, the login of a proxy. The runner masks the plain
 * value in its log; this finds the value in every form that a portal could send it back in, for all other places.
 */
export class Secrets {
  readonly #values = new Set<string>()
  readonly #plain = new Map<string, SecretForm>()
  readonly #base64 = new Map<string, SecretForm>()

  /** Masks a value in the runner's log, in all its forms, and remembers it. */
  add(secret: string, shortest = minSecretLength): void {
    if (secret.length < shortest || this.#values.has(secret)) return
    this.#values.add(secret)
    for (const mask of masksFor(secret)) setSecret(mask)
    for (const text of plainForms(secret)) this.#plain.set(text, { text, around: undefined })
    for (const form of base64Forms(secret)) this.#base64.set(form.text, form)
  }

  /**
   * Whether a text holds a secret: plain, percent-encoded, escaped for JSON or HTML, in base64, or in several of these at
   * once.
   */
  isIn(text: string): boolean {
    return !this.#placesIn(text).next().done
  }

  /**
   * The text itself, for places that others read as data. Whatever comes from outside was looked through before, so a
   * secret that is found here is a bug.
   * @throws Error
   */
  refuseIn(text: string): string {
    if (this.isIn(text)) throw new Error('a secret was about to be written')
    return text
  }

  /** The text with every form of every secret replaced by `***`, and with everything else as it is. */
  redact(text: string): string {
    return strikeOut(text, this.#placesIn(text))
  }

  *#placesIn(text: string): Generator<Place> {
    if (this.#plain.size === 0) return
    for (const reading of readingsOf(text)) {
      const inOneLine = unwrapped(reading)
      yield* placesOf(this.#plain.values(), reading)
      if (inOneLine !== reading) yield* placesOf(this.#plain.values(), inOneLine)
      yield* placesOf(this.#base64.values(), withPlusAndSlash(inOneLine))
    }
  }
}

function* placesOf(forms: Iterable<SecretForm>, { text, placeOf }: Reading): Generator<Place> {
  for (const { text: form, around } of forms) {
    for (let start = text.indexOf(form); start !== -1; start = text.indexOf(form, start + form.length)) {
      const end = start + form.length
      const before = Math.min(start, around?.before ?? 0)
      const after = Math.min(text.length - end, around?.after ?? 0)
      yield placeOf(start - before, end + after)
    }
  }
}

/** Base64 for addresses in the letters of the usual one. */
function withPlusAndSlash({ text, placeOf }: Reading): Reading {
  return { text: text.replaceAll('-', '+').replaceAll('_', '/'), placeOf }
}
