import { outputExamples, requirementsOutputExamples } from './output-examples.js'

/** The pages that have the tables of an action: its manifest, and what its outputs look like. */
export const tablePages = [
  { page: 'README.md', manifest: 'action.yml', examples: outputExamples },
  { page: 'docs/requirements.md', manifest: 'requirements/action.yml', examples: requirementsOutputExamples },
]
