const shownCommands = /** @type {Record<string, string>} */ ({
  error: 'Error: ',
  warning: 'Warning: ',
  notice: 'Notice: ',
  group: '> ',
})

/** Shows a log as a runner does: obeys the commands in it, and shows `***` for what they mask. */
export class RunnerLog {
  /** @type {string[]} */
  #masked = []

  /**
   * @param {string} line
   * @param {(shown: string) => void} show called for what is to be seen of it
   */
  take(line, show) {
    const [, name = '', message = ''] = /^\s*::([a-z-]+)(?: [^:]*)?::(.*)$/.exec(line) ?? []
    const text = unescaped(message)
    if (name === 'add-mask') this.#mask(text)
    else if (name === '') show(this.#covered(line))
    else if (name in shownCommands) show(this.#covered(`${shownCommands[name]}${text}`))
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

/** @param {string} text */
function unescaped(text) {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}
