import { execFileSync } from 'node:child_process'
import { gzipSync } from 'node:zlib'
import { root } from './project-files.js'

/**
 * How large the archive is that a runner downloads for every job: what is staged, without what `.gitattributes` leaves out.
 * @returns {number} in bytes, compressed
 */
export function archiveSize() {
  const tree = git(['write-tree']).toString().trim()
  return gzipSync(git(['archive', tree]), { level: 9 }).length
}

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
