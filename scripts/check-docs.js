import { readActionManifest } from '../stand-ins/runner/action-manifest.js'
import { withTables } from './checks/action-tables.js'
import { foreignPhrases } from './checks/phrases.js'
import { conclude, projectFiles, textOf } from './checks/project-files.js'
import { tablePages } from './checks/table-pages.js'

/** Compares the tables of the documentation with each action.yml, and looks for phrases that sound translated. */

const problems = tablePages.flatMap(({ page, manifest, examples }) =>
  withTables(textOf(page), readActionManifest(manifest), examples) === textOf(page)
    ? []
    : [`${page} does not say what ${manifest} says: run \`npm run docs\` and commit the difference.`],
)

const files = projectFiles([
  '{README,CONTRIBUTING,SECURITY}.md',
  '{,requirements/}action.yml',
  '{docs,examples,src}/**/*.{md,yml,mjs,txt,ts}',
])
problems.push(...files.flatMap((file) => foreignPhrases(file, textOf(file))))
conclude(`Tables and words of ${files.length} files`, problems)
