import { setSecret } from '@actions/core'

/** A shorter value is masked too, but is not looked for in answers: it would be found everywhere. */
const shortestSearched = 8

/** What passes through several programs may be percent-encoded by each of them. */
const mostTimesEncoded = 3

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

  /**
   * The text itself, for places that others read as data. Whatever comes from outside was looked through before, so a
   * secret that is found here is a bug.
   * @throws Error
   */
  refuseIn(text: string): string {
    if (this.isIn(text)) throw new Error('a secret was about to be written')
    return text
  }

  /** The text with every form of every secret replaced by `***`. */
  redact(text: string): string {
    if (this.#forms.size === 0 || text.length < shortestSearched) return text
    let shown = this.#replaceForms(text)
    // A value can be percent-encoded in more ways than can be listed: look at what the text decodes to.
    let decoded = shown
    for (let times = 0; times < mostTimesEncoded && decoded.includes('%'); times += 1) {
      decoded = percentDecoded(decoded)
      const redacted = this.#replaceForms(decoded)
      if (redacted === decoded) continue
      shown = redacted
      decoded = redacted
    }
    return shown
  }

  #replaceForms(text: string): string {
    let shown = text
    for (const form of this.#forms) shown = shown.replaceAll(form, '***')
    return shown
  }
}

function percentDecoded(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
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
