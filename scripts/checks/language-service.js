import { registerHooks } from 'node:module'
import { TextDocument } from 'vscode-languageserver-textdocument'

// The language service is written for bundlers: it imports JSON without saying so, which Node refuses.
registerHooks({
  load: (url, context, nextLoad) =>
    nextLoad(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
})
const { validate } = await import('@actions/languageservice')

/**
 * What GitHub's own language service finds wrong in an action or a workflow, a line each.
 * @param {string} text
 * @param {string} file by which it tells an action, `action.yml`, from a workflow
 * @returns {Promise<{ line: number, message: string }[]>}
 */
export async function diagnosticsOf(text, file) {
  const found = await validate(TextDocument.create(`file:///${file}`, 'yaml', 0, text))
  return found.map(({ message, range }) => ({
    line: range.start.line + 1,
    message: typeof message === 'string' ? message : message.value,
  }))
}
