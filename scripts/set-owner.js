import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { withOwner } from './checks/owner.js'
import { markdownFiles, projectFiles, root, textOf } from './checks/project-files.js'

/**
 * Puts the owner of the repository for OWNER into all texts, and removes what they say only until the first release:
 * `npm run set-owner -- octocat`. Nothing of it is part of dist. The release workflow runs it too, and fails where it
 * would change something.
 */

const [owner = ''] = process.argv.slice(2)
// What GitHub allows as a name of a user or an organization.
if (!/^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}$/i.test(owner)) {
  console.error('Usage: npm run set-owner -- OWNER\nOWNER is the user or organization that the repository belongs to.')
  process.exitCode = 2
} else {
  const files = [...markdownFiles(), ...projectFiles(['examples/**/*.{yml,mjs,txt}', '.github/**/*.yml'])]
  const changed = files.filter((file) => {
    const text = textOf(file)
    const written = withOwner(text, owner)
    if (written !== text) writeFileSync(path.join(root, file), written)
    return written !== text
  })
  console.log(`${changed.length} files changed${changed.map((file) => `\n  ${file}`).join('')}`)
}
