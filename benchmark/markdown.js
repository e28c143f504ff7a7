/** @import { Spread } from './statistics.js' */

/**
 * A table; the first column is text, the others are figures.
 * @param {readonly string[]} columns
 * @param {ReadonlyArray<readonly string[]>} rows
 */
export function tableOf(columns, rows) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`
  const kinds = columns.map((_, index) => (index === 0 ? '---' : '---:'))
  return [line(columns), line(kinds), ...rows.map(line)].join('\n')
}

/**
 * `52.3 (50.1 to 56.0)`.
 * @param {Spread} spread
 */
export function spreadText({ median, lower, upper }) {
  return `${median.toFixed(1)} (${lower.toFixed(1)} to ${upper.toFixed(1)})`
}

/**
 * Puts a text between the comments that mark its place.
 * @param {string} page
 * @param {string} name
 * @param {string} text
 * @throws {Error} when the place is not marked
 */
export function putBetween(page, name, text) {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`]
  const [from, to] = [page.indexOf(start), page.indexOf(end)]
  if (from === -1 || to < from) throw new Error(`The page has no ${start} with ${end} after it.`)
  return `${page.slice(0, from + start.length)}\n\n${text}\n\n${page.slice(to)}`
}
