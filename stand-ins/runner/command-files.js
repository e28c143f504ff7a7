/**
 * Reads a command file, such as the one that `GITHUB_OUTPUT` names: `name=value` lines and `name<<delimiter` blocks. A
 * later value replaces an earlier one.
 * @param {string} text
 * @returns {Record<string, string>}
 * @throws {Error} where a runner would refuse the file
 */
export function parseCommandFile(text) {
  /** @type {Record<string, string>} */
  const values = {}
  const lines = text.split(/\r?\n/)
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (line === '') continue
    const block = /^([^=]+?)<<(.+)$/.exec(line)
    if (block) {
      const [, name = '', delimiter = ''] = block
      const end = lines.indexOf(delimiter, index + 1)
      if (end < 0) throw new Error(`Matching delimiter not found '${delimiter}'`)
      values[name] = lines.slice(index + 1, end).join('\n')
      index = end
    } else {
      const equals = line.indexOf('=')
      if (equals < 1) throw new Error(`Invalid format '${line}'`)
      values[line.slice(0, equals)] = line.slice(equals + 1)
    }
  }
  return values
}
