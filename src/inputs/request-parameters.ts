/** A constraint behind a name, as `(\d+)` in `:id(\d+)`, is read no further than this, so that reading stays linear. */
const longestConstraint = 200

/**
 * Writes parameters as `{name}`, whichever language or tool they come from: `{id:int}`, `{id?}`, `:id`, `:id(\d+)`,
 * `[id]`, `${id}`, `#{id}`, `{{id}}`, `<id>`, `%7Bid%7D`. An expression, as in `${encodeURIComponent(id)}`, becomes
 * `{id}`. A brace without its other half stays.
 */
export function withNamedParameters(text: string): string {
  const inBraces = withColonsInBraces(text)
    .replace(/[$#]\{/g, '{')
    .replace(/%7B/gi, '{')
    .replace(/%7D/gi, '}')
    .replace(/<(?:\w+:)?([\w-]+)>/g, '{$1}')
    // An address of the sixth version of the Internet Protocol has colons, so it is none of these.
    .replace(/\[{1,2}(?:\.\.\.)?([\w-]+)\]{1,2}/g, '{$1}')
  let named = ''
  let inside = ''
  // An expression may hold braces and slashes of its own: only the brace that fits ends a parameter.
  let depth = 0
  for (const character of inBraces) {
    if (character === '{') depth += 1
    if (depth === 0) named += character
    else inside += character
    if (character !== '}' || depth === 0) continue
    depth -= 1
    if (depth > 0) continue
    named += `{${nameOf(inside)}}`
    inside = ''
  }
  return named + inside
}

/** `:id`, alone in its part of the path, with a constraint in brackets and a mark behind it or without. */
function withColonsInBraces(text: string): string {
  const start = /(?<=^|\/):([\w-]+)/g
  let read = ''
  let done = 0
  for (const match of text.matchAll(start)) {
    // Within the constraint of the one before.
    if (match.index < done) continue
    const behindName = match.index + match[0].length
    const end = endOfMark(text, endOfConstraint(text, behindName))
    if (end < text.length && text[end] !== '/' && text[end] !== '?') continue
    read += `${text.slice(done, match.index)}{${match[1]}}`
    done = end
  }
  return read + text.slice(done)
}

/** Behind the bracket that fits the one that stands here; here where there is none. A backslash hides a bracket. */
function endOfConstraint(text: string, start: number): number {
  if (text[start] !== '(') return start
  let depth = 0
  const last = Math.min(text.length, start + longestConstraint)
  for (let index = start; index < last; index += 1) {
    if (text[index] === '\\') index += 1
    else if (text[index] === '(') depth += 1
    else if (text[index] === ')') depth -= 1
    if (depth === 0) return index + 1
  }
  return start
}

/** Behind a `?` that says that the part may be left out; a `?` with something behind it begins a query. */
function endOfMark(text: string, start: number): number {
  const isMark =
    text[start] === '?' && (start + 1 === text.length || text[start + 1] === '/' || text[start + 1] === '?')
  return isMark || text[start] === '*' || text[start] === '+' ? start + 1 : start
}

/** A plain name, without the marks of a route: braces, `*` before it, `?` or a constraint behind it. */
function nameOf(inside: string): string {
  const [, name = 'id'] = /^[{\s*]*([\w-]+)[\s?}]*(?:[:=].*)?$/s.exec(inside) ?? []
  return name
}
