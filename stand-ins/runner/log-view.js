import { WorkflowCommandReader } from './workflow-commands.js'

const prefixes = /** @type {Record<string, string>} */ ({
  error: 'Error: ',
  warning: 'Warning: ',
  notice: 'Notice: ',
  group: '> ',
})

/** Shows a log as a runner does: obeys the commands in it, and shows `***` for what they mask. */
export class LogView {
  #commands = new WorkflowCommandReader()
  /** @type {string[]} */
  #masked = []
  #showsPlaces

  /** @param {{ showsPlaces?: boolean }} [options] whether a line begins with the place that it marks, which a runner shows beside the code */
  constructor({ showsPlaces = false } = {}) {
    this.#showsPlaces = showsPlaces
  }

  /**
   * @param {string} line
   * @returns {string[]} the lines that are shown for it: one or none
   */
  show(line) {
    const [command] = this.#commands.read(line)
    if (command === undefined) return [this.#covered(line)]
    const { name, message, properties } = command
    if (name === 'add-mask') this.#mask(message)
    if (!(name in prefixes)) return []
    const { file, line: number } = properties
    const place = this.#showsPlaces && file !== undefined ? `${visible(file)}:${number}: ` : ''
    return [this.#covered(`${place}${prefixes[name]}${message}`)]
  }

  /**
   * A mask covers the value and each of its lines.
   * @param {string} value
   */
  #mask(value) {
    const parts = [value, ...value.split(/\r?\n/)].filter((part) => part.trim() !== '')
    this.#masked = [...new Set([...this.#masked, ...parts])].sort((a, b) => b.length - a.length)
  }

  /** @param {string} text */
  #covered(text) {
    return this.#masked.reduce((covered, value) => covered.replaceAll(value, '***'), text)
  }
}

/**
 * The name of a file may hold what moves the cursor of a terminal.
 * @param {string} text
 */
function visible(text) {
  return text.replace(/\p{C}/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
}
