// Tests uploads against Azure's own blob emulator. That lies in a folder with a lockfile of its own, because it is larger
// than everything else together: it is installed here, where it is missing or not what its lockfile says.

import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import path from 'node:path'

const project = path.resolve(import.meta.dirname, '..')
const emulator = path.join(project, 'artifact-emulator')
const onWindows = process.platform === 'win32'

if (changed('package-lock.json') > changed('node_modules/.package-lock.json')) {
  run('npm', ['ci', '--ignore-scripts'], emulator, onWindows)
}
const jest = path.join(project, 'node_modules', 'jest', 'bin', 'jest.js')
const pattern = ['--testMatch', '**/*.azurite.test.ts', '--testPathIgnorePatterns', '/node_modules/']
run(
  process.execPath,
  ['--disable-warning=ExperimentalWarning', '--experimental-vm-modules', jest, ...pattern, ...process.argv.slice(2)],
  project,
  false,
)

/**
 * When a file of the emulator was changed, in milliseconds since 1970; 0 where there is none.
 *
 * @param {string} file
 */
function changed(file) {
  return statSync(path.join(emulator, file), { throwIfNoEntry: false })?.mtimeMs ?? 0
}

/**
 * Runs a program and ends this one with its exit code where that is not 0.
 *
 * @param {string} program
 * @param {string[]} programArguments
 * @param {string} folder
 * @param {boolean} shell whether the program is a script of the system's shell
 */
function run(program, programArguments, folder, shell) {
  const { status, error } = spawnSync(program, programArguments, { cwd: folder, stdio: 'inherit', shell })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}
