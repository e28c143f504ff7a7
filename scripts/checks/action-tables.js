import { outputExamples } from './output-examples.js'

/** @import { ActionManifest, Described } from '../../stand-ins/runner/action-manifest.js' */

/**
 * Writes the tables of inputs and outputs into a text, between the comments that mark their places.
 * @param {string} text
 * @param {ActionManifest} manifest
 * @param {Record<string, string>} [examples] one for each output
 * @returns {string}
 * @throws {Error} when a place is not marked, or an input or output has no description, or an output no example
 */
export function withTables(text, manifest, examples = outputExamples) {
  const outputs = outputTable(manifest.outputs, examples)
  return between(between(text, 'inputs', inputTable(manifest.inputs)), 'outputs', outputs)
}

/**
 * @param {string} text
 * @param {string} name
 * @param {string} table
 */
function between(text, name, table) {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`]
  const [before, rest, ...more] = text.split(start)
  const [old, after, ...further] = (rest ?? '').split(end)
  if (before === undefined || old === undefined || after === undefined || more.length + further.length > 0) {
    throw new Error(`There must be one ${start} with one ${end} after it.`)
  }
  return `${before}${start}\n${table}\n${end}${after}`
}

/** @param {Record<string, Described>} inputs */
function inputTable(inputs) {
  const rows = Object.entries(inputs).map(([name, input]) => [code(name), defaultOf(input), descriptionOf(name, input)])
  return tableOf(['Input', 'Default', 'Meaning'], rows)
}

/**
 * @param {Record<string, Described>} outputs
 * @param {Record<string, string>} examples
 */
function outputTable(outputs, examples) {
  const rows = Object.entries(outputs).map(([name, output]) => {
    const example = examples[name]
    if (example === undefined) throw new Error(`scripts/checks/output-examples.js has no example of ${name}.`)
    return [code(name), descriptionOf(name, output), code(example)]
  })
  return tableOf(['Output', 'Value', 'Example'], rows)
}

/**
 * @param {string[]} columns
 * @param {string[][]} rows
 */
function tableOf(columns, rows) {
  // A table ends a cell at every |, within code as well.
  const line = (/** @type {string[]} */ cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n')
}

/** @param {Described} input */
function defaultOf(input) {
  if (input.required) return '(required)'
  const text = input.default ?? ''
  // Quoted as one has to write it: the toolkit reads texts, and YAML would make something else of it.
  return text === '' ? '' : code(/^(true|false)$/.test(text) ? `'${text}'` : text)
}

/**
 * @param {string} name
 * @param {Described} described
 */
function descriptionOf(name, { description = '' }) {
  const text = description.trim().replace(/\s+/g, ' ')
  if (text === '') throw new Error(`action.yml does not describe ${name}.`)
  return text
}

/** @param {string} text */
function code(text) {
  return `\`${text}\``
}
