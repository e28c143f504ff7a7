import { readActionManifest } from '../stand-ins/runner/action-manifest.js'
import { untyped } from './checks/action-types.js'
import { misuses } from './checks/action-use.js'
import { diagnosticsOf } from './checks/language-service.js'
import { unpinned } from './checks/pins.js'
import { conclude, projectFiles, textOf } from './checks/project-files.js'
import { workflowTexts } from './checks/workflow-texts.js'

/** Validates the actions of the repository with their types, its workflows, and those that the documentation shows. */

const actions = ['action.yml', 'requirements/action.yml', ...projectFiles('.github/actions/*/action.yml')]
const workflows = workflowTexts()
const pinned = [...projectFiles('.github/workflows/*.{yml,yaml}'), ...actions]

const problems = []
for (const file of actions) problems.push(...(await invalid(file, textOf(file), file)))
for (const [index, { place, text }] of workflows.entries()) {
  problems.push(...(await invalid(place, text, `.github/workflows/${index}.yml`)))
  problems.push(...misuses(text).map((misuse) => `${place}: ${misuse}`))
}
conclude(`${actions.length} actions and ${workflows.length} workflows`, [
  ...problems,
  ...untyped(readActionManifest(), textOf('action-types.yml')),
  ...untyped(readActionManifest('requirements/action.yml'), textOf('requirements/action-types.yml')),
  ...pinned.flatMap((file) => unpinned(file, textOf(file))),
])

/**
 * @param {string} place
 * @param {string} text
 * @param {string} file
 */
async function invalid(place, text, file) {
  return (await diagnosticsOf(text, file)).map(({ line, message }) => `${place}:${line}: ${message}`)
}
