import { setSecret } from '@actions/core'

/** A shorter value is masked too, but is not looked for in answers: it would be found everywhere. */
const shortestSearched = 8

/**
 * What must never be shown: the keys, the signature, the GitHub token. The runner masks the plain value in its log;
 * this finds the value in every form that a portal could send it back in, for all other places.
 */
export class Secrets {
  readonly #values = new Set<string>()
  readonly #forms = new Set<string>()

  /** Masks a value in the runner's log, in all its forms, and remembers it. */
  add(secret: string): void {
    if (secret === '' || this.#values.has(secret)) return
    this.#values.add(secret)
    setSecret(secret)
    if (secret.length < shortestSearched) return
    for (const form of formsOf(secret)) {
      this.#forms.add(form)
      if (form !== secret) setSecret(form)
    }
  }

  /** Whether a text holds a secret, plain, percent-encoded or in base64. */
  isIn(text: string): boolean {
    return this.redact(text) !== text
  }

  /** The text with every form of every secret replaced by `***`. */
  redact(text: string): string {
    if (this.#forms.size === 0 || text.length < shortestSearched) return text
    const shown = this.#replaceForms(text)
    if (!shown.includes('%')) return shown
    // A value can be percent-encoded in more ways than can be listed: look at what the text decodes to.
    const decoded = shown.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    const redacted = this.#replaceForms(decoded)
    return redacted === decoded ? shown : redacted
  }

  #replaceForms(text: string): string {
    let shown = text
    for (const form of this.#forms) shown = shown.replaceAll(form, '***')
    return shown
  }
}

function formsOf(secret: string): Set<string> {
  const forms = new Set([secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])
  const bytes = Buffer.from(secret)
  for (const offset of [0, 1, 2]) {
    // Base64 depends on where the value begins within a group of three bytes. The characters at both ends also hold
    // bits of the neighbours, so they are left out.
    const shifted = Buffer.concat([Buffer.alloc(offset), bytes])
    const whole = shifted.subarray(0, shifted.length - (shifted.length % 3))
    const text = whole.toString('base64').slice(offset === 0 ? 0 : 4)
    if (text.length < shortestSearched) continue
    forms.add(text)
    forms.add(text.replaceAll('+', '-').replaceAll('/', '_'))
  }
  return forms
}
