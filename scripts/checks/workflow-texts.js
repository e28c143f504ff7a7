import { parse } from 'yaml'
import { partsOf } from './markdown.js'
import { markdownFiles, projectFiles, textOf } from './project-files.js'

const workflowFiles = [
  '.github/workflows/*.{yml,yaml}',
  'examples/**/*.{yml,yaml}',
  'examples/**/.github/workflows/*.{yml,yaml}',
  'scripts/test-workflow/*.yml',
]

/**
 * A workflow that stands somewhere in the project, whole or made whole.
 * @typedef {object} WorkflowText
 * @property {string} place where it stands
 * @property {string} text
 */

/**
 * Every workflow of the repository, of the examples and of the documentation.
 * @returns {WorkflowText[]}
 * @throws {Error} for a block of code that uses actions in a form that is not known here
 */
export function workflowTexts() {
  const files = projectFiles(workflowFiles)
  return [
    ...files.map((file) => ({ place: file, text: textOf(file) })),
    ...markdownFiles().flatMap((file) =>
      partsOf(textOf(file))
        .code.filter(({ language }) => /^ya?ml\b/.test(language))
        .flatMap(({ text }, index) => {
          const place = `${file}, YAML block ${index + 1}`
          const whole = madeWhole(text, place)
          return whole === undefined ? [] : [{ place, text: whole }]
        }),
    ),
  ]
}

/**
 * A part of a workflow with what is missing around it.
 * @param {string} text
 * @param {string} place
 * @returns {string | undefined} undefined for YAML that is no workflow
 */
function madeWhole(text, place) {
  const content = parse(text)
  if (Array.isArray(content)) return around('jobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n', 6, text)
  if (content?.on !== undefined) return text
  if (content?.jobs !== undefined) return around('', 0, text)
  if (content?.steps !== undefined) return around('jobs:\n  job:\n    runs-on: ubuntu-latest\n', 4, text)
  if (/\b(uses|with):/.test(text)) throw new Error(`${place}: show a whole workflow, its jobs, or its steps.`)
  return undefined
}

/**
 * @param {string} start
 * @param {number} depth
 * @param {string} text
 */
function around(start, depth, text) {
  return `on: push\n${start}${text.replace(/^(?=.)/gm, ' '.repeat(depth))}\n`
}
