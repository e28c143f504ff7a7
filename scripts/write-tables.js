import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { readActionManifest } from '../stand-ins/runner/action-manifest.js'
import { withTables } from './checks/action-tables.js'
import { conclude, root, textOf } from './checks/project-files.js'

/** Writes the tables of inputs and outputs in README.md from action.yml; with `--check` only compares. */

const text = textOf('README.md')
const written = withTables(text, readActionManifest())

if (process.argv.includes('--check')) {
  const problem = 'README.md does not say what action.yml says: run `npm run docs` and commit the difference.'
  conclude('Tables of README.md', text === written ? [] : [problem])
} else {
  writeFileSync(path.join(root, 'README.md'), written)
}
