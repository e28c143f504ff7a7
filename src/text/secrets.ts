import { setSecret } from '@actions/core'
import { type Message, message } from './message.ts'
import { type Change, type Place, type Reading, readingsOf, rewrite, strikeOut, unwrapped } from './reading.ts'
import { base64Forms, masksFor, minSecretLength, plainForms, type SecretForm } from './secret-forms.ts'

/** What a secret is, so that a message can say what it found. */
export interface SecretKind {
  /** `a key` */
  readonly what: Message
  /** What to do where it is found: `replace the key`. */
  readonly remedy: Message
}

export const aKey: SecretKind = { what: message`a key`, remedy: message`replace the key` }
/** The signature is short-lived, and the key makes more of them. */
export const aSignature: SecretKind = { what: message`a signature`, remedy: message`replace the key` }

/** A form of a secret, or a place where one was found. */
interface Known {
  readonly kind: SecretKind
  /** Whether our own words may contain it. */
  readonly isWord: boolean
}

/** A password may be an ordinary word, such as `required`. A key, a token and `user:password` are none. */
const ordinaryWord = /^[a-z][a-z ._/-]{0,30}$/i

/**
 * What must never be shown: the keys, the signature, the GitHub token, the login of a proxy. The runner masks the plain
 * value in its log; this finds the value in every form that a portal could send it back in, for all other places.
 */
export class Secrets {
  readonly #values = new Set<string>()
  readonly #plain = new Map<string, SecretForm & Known>()
  readonly #base64 = new Map<string, SecretForm & Known>()

  /** Masks a value in the runner's log, in all its forms, and remembers it. */
  add(secret: string, kind = aKey, shortest = minSecretLength): void {
    if (secret.length < shortest || this.#values.has(secret)) return
    this.#values.add(secret)
    for (const mask of masksFor(secret)) setSecret(mask)
    const isWord = ordinaryWord.test(secret)
    for (const text of plainForms(secret)) this.#plain.set(text, { text, around: undefined, kind, isWord })
    for (const form of base64Forms(secret)) this.#base64.set(form.text, { ...form, kind, isWord: false })
  }

  /**
   * Whether a text holds a secret: plain, percent-encoded, escaped for JSON or HTML, in base64, or in several of these at
   * once.
   */
  isIn(text: string): boolean {
    return !this.#placesIn(text).next().done
  }

  /** What the first secret in a text is; undefined where there is none. */
  kindIn(text: string): SecretKind | undefined {
    const [first] = this.#placesIn(text)
    return first?.kind
  }

  /**
   * The text itself, for places that others read as data. Inputs, files, responses and variables of the runner were
   * looked through where they were read, so a secret that is found here is a bug, unless it is an ordinary word, which
   * our own words may contain.
   * @throws Error
   */
  refuseIn(text: string): string {
    for (const { isWord } of this.#placesIn(text)) if (!isWord) throw new Error('a secret was about to be written')
    return text
  }

  /** The text with every form of every secret replaced by `***`, and with everything else as it is. */
  redact(text: string): string {
    return strikeOut(text, this.#placesIn(text))
  }

  *#placesIn(text: string): Generator<Place & Known> {
    if (this.#plain.size === 0) return
    for (const reading of readingsOf(text)) {
      const inOneLine = unwrapped(reading)
      yield* placesOf(this.#plain.values(), reading)
      if (inOneLine !== reading) yield* placesOf(this.#plain.values(), inOneLine)
      yield* placesOf(this.#base64.values(), rewrite(inOneLine, plusAndSlash))
    }
  }
}

function* placesOf(forms: Iterable<SecretForm & Known>, { text, placeOf }: Reading): Generator<Place & Known> {
  for (const { text: form, around, kind, isWord } of forms) {
    for (let start = text.indexOf(form); start !== -1; start = text.indexOf(form, start + form.length)) {
      const end = start + form.length
      const before = Math.min(start, around?.before ?? 0)
      const after = Math.min(text.length - end, around?.after ?? 0)
      yield { ...placeOf(start - before, end + after), kind, isWord }
    }
  }
}

/** Base64 for addresses in the letters of the usual one. */
const plusAndSlash: Change = { pattern: /[-_]/g, rewritten: (unit) => (unit === '-' ? '+' : '/') }
