/**
 * Looks for secrets in everything that was written: in plain, percent-encoded in whole or in part, and as base64 of a text
 * that holds them at any place, in either alphabet.
 *
 * @param sinks texts by where they were written
 * @param secrets by what they are
 * @returns one line for each find, without the secret
 */
export function findSecrets(sinks: Record<string, string>, secrets: Record<string, string>): string[] {
  return Object.entries(sinks).flatMap(([sink, text]) => {
    const readings = {
      plain: text,
      'percent-encoded': percentDecoded(text),
      'percent-encoded twice': percentDecoded(percentDecoded(text)),
    }
    return Object.entries(secrets).flatMap(([name, secret]) => {
      const reading = Object.entries(readings).find(([, decoded]) => decoded.includes(secret))?.[0]
      const encoded = base64Forms(secret).some((form) => readings['percent-encoded'].includes(form))
      const forms = [...(reading ? [reading] : []), ...(encoded ? ['base64'] : [])]
      return forms.map((form) => `${sink}: ${name}, ${form}`)
    })
  })
}

function percentDecoded(text: string): string {
  return text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString())
}

/** The characters of its base64 form that do not depend on what stands before and after it, for each alignment. */
function base64Forms(secret: string): string[] {
  return [0, 1, 2].flatMap((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)])
    const text = bytes.toString('base64').replace(/=+$/, '')
    const form = text.slice(before === 0 ? 0 : before + 1, bytes.length % 3 === 0 ? text.length : -1)
    return [form, form.replaceAll('+', '-').replaceAll('/', '_')]
  })
}
