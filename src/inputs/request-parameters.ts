/**
 * Writes parameters as `{name}`, whichever language or tool they come from: `{id:int}`, `{id?}`, `:id`, `${id}`,
 * `{{id}}`, `<id>`, `%7Bid%7D`. An expression, as in `${encodeURIComponent(id)}`, becomes `{id}`. A brace without its
 * other half stays.
 */
export function withNamedParameters(text: string): string {
  const inBraces = text
    .replaceAll('${', '{')
    .replace(/%7B/gi, '{')
    .replace(/%7D/gi, '}')
    .replace(/<(?:\w+:)?([\w-]+)>/g, '{$1}')
    .replace(/(?<=^|\/):([\w-]+)\??(?=[/?]|$)/g, '{$1}')
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

/** A plain name, without the marks of a route: braces, `*` before it, `?` or a constraint behind it. */
function nameOf(inside: string): string {
  const [, name = 'id'] = /^[{\s*]*([\w-]+)[\s?}]*(?:[:=].*)?$/s.exec(inside) ?? []
  return name
}
