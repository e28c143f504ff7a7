/**
 * A line of the log that a runner obeys instead of showing it.
 * @typedef {object} WorkflowCommand
 * @property {'::' | '##['} syntax `::name::`, at the start of a line only, or `##[name]`, anywhere in a line
 * @property {string} name
 * @property {Record<string, string>} properties
 * @property {string} message
 */

/**
 * What a person sees above the log.
 * @typedef {object} Annotation
 * @property {'error' | 'warning' | 'notice'} kind
 * @property {string} title
 * @property {string} message
 */

/**
 * Finds commands as a runner does: in either syntax, but none between `::stop-commands::token` and `::token::`. The
 * names are not limited to those that a runner knows, because a test that looks for commands which the action did not
 * mean must see any.
 */
export class WorkflowCommandReader {
  /** @type {string | undefined} */
  #resumeToken

  /**
   * The commands in the next line of the log.
   * @param {string} line
   * @returns {WorkflowCommand[]}
   */
  read(line) {
    return commandsIn(line).filter((command) => {
      const isObeyed = this.#resumeToken === undefined
      if (command.name === this.#resumeToken) this.#resumeToken = undefined
      else if (command.name === 'stop-commands') this.#resumeToken ??= command.message
      return isObeyed
    })
  }
}

/**
 * Every command in a stream of the log.
 * @param {string} log
 */
export function workflowCommands(log) {
  const reader = new WorkflowCommandReader()
  return log.split(/\r?\n|\r/).flatMap((line) => reader.read(line))
}

/**
 * The log without the lines that register a mask: a runner does not show those, and they must contain the secret.
 * @param {string} log
 */
export function withoutMaskCommands(log) {
  return log.replaceAll(/^\s*::add-mask::.*$/gm, '')
}

/**
 * The errors, warnings and notices among the commands.
 * @param {readonly WorkflowCommand[]} commands
 * @returns {Annotation[]}
 */
export function annotations(commands) {
  return commands.flatMap(({ name, properties, message }) =>
    name === 'error' || name === 'warning' || name === 'notice'
      ? [{ kind: name, title: properties.title ?? '', message }]
      : [],
  )
}

/**
 * @param {string} line
 * @returns {WorkflowCommand[]}
 */
function commandsIn(line) {
  const text = line.trimStart()
  const end = text.indexOf('::', 2)
  if (text.startsWith('::') && end > 2) return [command('::', text.slice(2, end), ',', text.slice(end + 2))]
  return [...line.matchAll(/##\[([^\]]+)\]/g)].map((match) =>
    command('##[', match[1] ?? '', ';', line.slice(match.index + match[0].length)),
  )
}

/**
 * @param {WorkflowCommand['syntax']} syntax
 * @param {string} head the name, and properties after a space
 * @param {string} separator of the properties
 * @param {string} message
 * @returns {WorkflowCommand}
 */
function command(syntax, head, separator, message) {
  const [name = '', ...rest] = head.split(' ')
  const properties = rest
    .join(' ')
    .split(separator)
    .filter((pair) => pair.includes('='))
    .map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), unescaped(pair.slice(pair.indexOf('=') + 1))])
  return { syntax, name, properties: Object.fromEntries(properties), message: unescaped(message) }
}

/** @type {Record<string, string>} */
const escapes = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' }

/** @param {string} text */
function unescaped(text) {
  return text.replaceAll(/%(?:0D|0A|3A|2C|25)/g, (code) => escapes[code] ?? code)
}
