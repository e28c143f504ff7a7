import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

/** Holds the size of the archive that a runner downloads for every job: what is staged, without `export-ignore`. */

/** In bytes, compressed. */
const largest = 700_000

const root = path.resolve(import.meta.dirname, '..')
const tree = git(['write-tree']).toString().trim()
const size = gzipSync(git(['archive', tree]), { level: 9 }).length
console.log(`The archive has ${Math.ceil(size / 1000)} kB of at most ${largest / 1000} kB.`)
if (size > largest) process.exitCode = 1

/**
 * @param {string[]} parameters
 * @returns {Buffer} what it printed
 */
function git(parameters) {
  return execFileSync('git', ['-c', `safe.directory=${root}`, ...parameters], {
    cwd: root,
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}
