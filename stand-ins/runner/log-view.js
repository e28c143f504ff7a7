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

  /**
   * @param {string} line
   * @returns {string[]} the lines that are shown for it: one or none
   */
  show(line) {
    const [command] = this.#commands.read(line)
    if (command === undefined) return [this.#covered(line)]
    const { name, message } = command
    if (name === 'add-mask') this.#mask(message)
    return name in prefixes ? [this.#covered(`${prefixes[name]}${message}`)] : []
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
