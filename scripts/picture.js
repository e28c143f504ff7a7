import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { givePalette } from './picture/palette.js'
import { scenes } from './picture/scenes.js'
import { takePicture } from './picture/screenshot.js'
import { summaryOf } from './picture/summary-of.js'

/**
 * Makes the pictures of the job summary for the README: `npm run picture`. Each shows what the built action really wrote
 * about a contract portal. With `-- --all FOLDER` it makes a picture of every scene there, to be looked at.
 * Needs Chromium, which `CHROMIUM` may name, and pngquant; without that the pictures are large.
 */

const { values } = parseArgs({ options: { all: { type: 'string' } } })
const images = path.resolve(import.meta.dirname, '..', 'docs', 'images')
const folder = path.resolve(values.all ?? images)
mkdirSync(folder, { recursive: true })

const chosen = values.all === undefined ? scenes.slice(0, 1) : scenes
for (const scene of chosen) {
  const html = await summaryOf(scene)
  for (const theme of /** @type {const} */ (['light', 'dark'])) {
    const file = path.join(folder, `${scene.name}-${theme}.png`)
    takePicture(html, theme, file)
    console.log(file)
    const problem = givePalette(file)
    if (problem !== undefined) console.error(problem)
  }
}
