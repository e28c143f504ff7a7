import { spawnSync } from 'node:child_process'

/** A third of the size, without a difference that one sees: the pictures have few colours, and text needs no dithering. */
const options = ['24', '--nofs', '--speed', '1', '--strip', '--force', '--ext', '.png']

/**
 * Gives a PNG a palette of the colours that it has, by pngquant of the system.
 * @param {string} file
 * @returns {string | undefined} why the picture stays as large as it was
 * @throws {Error} when pngquant fails
 */
export function givePalette(file) {
  const { status, error, stderr } = spawnSync('pngquant', [...options, file], { encoding: 'utf8', timeout: 60_000 })
  if (error)
    return `Cannot run pngquant (${error.message}), so the picture is three times as large as necessary. Install it (Debian: apt-get install pngquant) before you commit the picture.`
  if (status !== 0) throw new Error(`pngquant ended with ${status}:\n${stderr}`)
  return undefined
}
