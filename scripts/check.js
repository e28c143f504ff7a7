import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

/** Runs every script of package.json whose name starts with `check:`, each to its end, and counts them. */

const root = path.resolve(import.meta.dirname, '..')
const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
const names = Object.keys(scripts).filter((name) => name.startsWith('check:'))

const failed = names.filter((name) => {
  console.log(`\n> ${name}`)
  return !succeeds(scripts[name])
})

for (const name of failed) console.log(`failed: npm run ${name}`)
console.log(`\n${names.length - failed.length} passed, ${failed.length} failed`)
process.exitCode = failed.length === 0 ? 0 : 1

/**
 * By a shell, as npm runs scripts: programs of node_modules/.bin are on the PATH already.
 * @param {string} command
 */
function succeeds(command) {
  return spawnSync(command, { cwd: root, shell: true, stdio: 'inherit' }).status === 0
}
