/**
 * Reads what an action wrote to the file that `GITHUB_OUTPUT` names: `name=value`, or `name<<end`, the value's lines, and
 * `end`.
 * @param {string} text
 * @returns {Record<string, string>}
 */
export function readOutputs(text) {
  const lines = text.split(/\r?\n/)
  /** @type {Record<string, string>} */
  const outputs = {}
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    const [, name, sign, rest = ''] = /^([^=<]+)(=|<<)(.*)$/.exec(line) ?? []
    if (name === undefined) continue
    outputs[name] =
      sign === '='
        ? rest
        : lines
            .splice(0, lines.indexOf(rest) + 1)
            .slice(0, -1)
            .join('\n')
  }
  return outputs
}
