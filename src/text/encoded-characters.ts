const percentEncoded = /%[0-9a-f]{2}/gi
/** In JSON, and as `visible` shows what could not be seen. */
const escapedForJson = /\\(?:u[0-9a-f]{4}|u\{[0-9a-f]{1,6}\}|["'\\/bfnrt])/gi
const escapedForHtml = /&(?:#(?:x0*[0-9a-f]{1,6}|0*\d{1,7});?|[a-z]{2,24};)/gi
/** Alone, since a secret that begins with a digit makes a numbered reference of a `&#` in front of it. */
const namedForHtml = /&[a-z]{2,24};/gi
const escapedAnyhow = new RegExp(
  [percentEncoded, escapedForJson, escapedForHtml].map(({ source }) => source).join('|'),
  'gi',
)

/**
 * What an encoded character looks like: in any way, and in each way by itself, since what is encoded in one way can hold
 * what looks encoded in another.
 */
export const encodedCharacters: readonly RegExp[] = [
  escapedAnyhow,
  percentEncoded,
  escapedForJson,
  escapedForHtml,
  namedForHtml,
]

const escapedLetters: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }

/** HTML's names for the characters of ASCII that have one. */
const namedCharacters = new Map(
  Object.entries({
    '\t': 'Tab',
    '\n': 'NewLine',
    '!': 'excl',
    '"': 'quot QUOT',
    '#': 'num',
    $: 'dollar',
    '%': 'percnt',
    '&': 'amp AMP',
    "'": 'apos',
    '(': 'lpar',
    ')': 'rpar',
    '*': 'ast midast',
    '+': 'plus',
    ',': 'comma',
    '.': 'period',
    '/': 'sol',
    ':': 'colon',
    ';': 'semi',
    '<': 'lt LT',
    '=': 'equals',
    '>': 'gt GT',
    '?': 'quest',
    '@': 'commat',
    '[': 'lsqb lbrack',
    '\\': 'bsol',
    ']': 'rsqb rbrack',
    '^': 'Hat',
    _: 'lowbar UnderBar',
    '`': 'grave DiacriticalGrave',
    '{': 'lcub lbrace',
    '|': 'verbar vert VerticalLine',
    '}': 'rcub rbrace',
  }).flatMap(([character, names]) => names.split(' ').map((name): [string, string] => [name, character])),
)

/** The same text once decoded, as bytes. */
export function decodedOnce(bytes: string): string {
  return bytes.replace(escapedAnyhow, decodedCharacter)
}

/** A text as bytes of UTF-8, each as the character of that number. */
export function bytesOf(text: string): string {
  return Buffer.from(text).toString('latin1')
}

/** The byte or bytes that an encoded character stands for; a name that HTML does not have stays. */
export function decodedCharacter(unit: string): string {
  if (unit.startsWith('%')) return String.fromCharCode(Number.parseInt(unit.slice(1), 16))
  if (/^\\u/i.test(unit)) return characterBytes(Number.parseInt(unit.replace(/^..\{?/, ''), 16), unit)
  if (unit.startsWith('\\')) return escapedLetters[unit.slice(1)] ?? unit.slice(1)
  const hex = /^&#x([0-9a-f]+)/i.exec(unit)?.[1]
  if (hex !== undefined) return characterBytes(Number.parseInt(hex, 16), unit)
  const decimal = /^&#(\d+)/.exec(unit)?.[1]
  if (decimal !== undefined) return characterBytes(Number.parseInt(decimal, 10), unit)
  return namedCharacters.get(unit.slice(1, -1)) ?? unit
}

function characterBytes(codePoint: number, otherwise: string): string {
  return codePoint > 0x10_ff_ff ? otherwise : bytesOf(String.fromCodePoint(codePoint))
}
