import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { readActionManifest } from '../stand-ins/runner/action-manifest.js'
import { withTables } from './checks/action-tables.js'
import { root, textOf } from './checks/project-files.js'
import { tablePages } from './checks/table-pages.js'

/** Writes the tables of inputs and outputs in the documentation from each action.yml. */

for (const { page, manifest, examples } of tablePages)
  writeFileSync(path.join(root, page), withTables(textOf(page), readActionManifest(manifest), examples))
