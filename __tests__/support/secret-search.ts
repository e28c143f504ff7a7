/**
 * Looks for secrets in everything that was written: in plain, percent-encoded, escaped for JSON or HTML, in any mixture and
 * several times, over several lines, and as base64 of a text that holds them at any place, in either alphabet. Of a key its
 * digits are enough.
 *
 * @param sinks texts by where they were written
 * @param secrets by what they are
 * @returns one line for each find, without the secret
 */
export function findSecrets(sinks: Record<string, string>, secrets: Record<string, string>): string[] {
  return Object.entries(sinks).flatMap(([sink, text]) => {
    const readings = readingsOf(text)
    return Object.entries(secrets).flatMap(([name, secret]) => {
      const parts = secret.startsWith('sk-') && secret.length > 20 ? [secret.slice(3)] : [secret]
      const plain = readings.find(({ lines, line }) =>
        parts.some((part) => lines.includes(part) || line.includes(part)),
      )
      const base64 = readings.find(({ base64 }) => parts.flatMap(base64Forms).some((form) => base64.includes(form)))
      return [
        ...(plain === undefined ? [] : [`${sink}: ${name}, ${plain.how}`]),
        ...(base64 === undefined ? [] : [`${sink}: ${name}, base64${base64.how === 'plain' ? '' : `, ${base64.how}`}`]),
      ]
    })
  })
}

/** A text as somebody may read it. */
interface Reading {
  how: string
  lines: string
  /** Without line breaks and blanks. */
  line: string
  /** The same in one alphabet of base64. */
  base64: string
}

const decoders: Record<string, (text: string) => string> = {
  'percent-encoded': percentDecoded,
  'escaped for JSON': (text) =>
    text.replaceAll(
      /\\u([0-9a-f]{4})|\\u\{([0-9a-f]{1,5})\}|\\([^u])/gi,
      (_, four?: string, more?: string, letter = '') => {
        const code = four ?? more
        return code === undefined ? (letters[letter] ?? letter) : String.fromCodePoint(Number.parseInt(code, 16))
      },
    ),
  'escaped for HTML': (text) =>
    text.replaceAll(
      /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi,
      (whole, hex?: string, decimal?: string, name = '') => {
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
        return Number.isNaN(code) || code > 0x10ffff ? (namedCharacters[name] ?? whole) : String.fromCodePoint(code)
      },
    ),
}
const letters: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
const namedCharacters: Record<string, string> = {
  plus: '+',
  sol: '/',
  equals: '=',
  lowbar: '_',
  period: '.',
  colon: ':',
  commat: '@',
  percnt: '%',
  amp: '&',
  num: '#',
  lt: '<',
  gt: '>',
}

/** A text with every byte percent-encoded. */
export function everyByteEncoded(text: string): string {
  return Array.from(Buffer.from(text), (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
}

/** A text with every byte that is percent-encoded as itself; what is not encoded as it should be stays. */
export function percentDecoded(text: string): string {
  return text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString())
}

/** All texts that decoding leads to, in whatever order the forms lie within each other, up to four deep. */
function readingsOf(text: string): Reading[] {
  const found = new Map([[text, 'plain']])
  let newest = [text]
  for (let depth = 0; depth < 4; depth += 1) {
    newest = newest.flatMap((each) =>
      Object.entries(decoders).flatMap(([how, decode]) => {
        const decoded = decode(each)
        if (found.has(decoded)) return []
        const before = found.get(each)
        found.set(decoded, before === 'plain' || before === undefined ? how : `${how}, ${before}`)
        return [decoded]
      }),
    )
  }
  return [...found].map(([lines, how]) => {
    const line = lines.replaceAll(/\s+/g, '')
    return { how, lines, line, base64: line.replaceAll('-', '+').replaceAll('_', '/') }
  })
}

/** The characters of its base64 form that do not depend on what stands before and after it, for each alignment. */
function base64Forms(secret: string): string[] {
  return [0, 1, 2].map((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)])
    const text = bytes.toString('base64').replace(/=+$/, '')
    return text.slice(before === 0 ? 0 : before + 1, bytes.length % 3 === 0 ? text.length : -1)
  })
}
