import { archiveSize } from './checks/archive-size.js'

/** Holds the archive that a runner downloads for every job to a size. */

/** In bytes, compressed. */
const largest = 900_000

const size = archiveSize()
console.log(`The archive has ${Math.ceil(size / 1000)} kB of at most ${largest / 1000} kB.`)
if (size > largest) process.exitCode = 1
