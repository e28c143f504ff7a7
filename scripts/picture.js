import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { givePalette } from './picture/palette.js'
import { scenes } from './picture/scenes.js'
import { takePicture } from './picture/screenshot.js'
import { summaryOf } from './picture/summary-of.js'

/**
 * Makes the pictures of the job summary for the README: `npm run picture`. Each shows what the built action really wrote
 * about a contract portal. With `-- --all FOLDER` it makes a picture of every scene there, also as a phone shows it, to
 * be looked at; `--only NAME` makes those of one scene.
 * Needs Chromium, which `CHROMIUM` may name, and pngquant; without that the pictures are large.
 */

const { values } = parseArgs({ options: { all: { type: 'string' }, only: { type: 'string' } } })
const images = path.resolve(import.meta.dirname, '..', 'docs', 'images')
const folder = path.resolve(values.all ?? images)
mkdirSync(folder, { recursive: true })

/** In CSS pixels: about what the page of a run leaves for a summary, and a phone. */
const [wide, narrow] = [860, 360]
const views = /** @type {const} */ ([
  ['light', 'light', wide],
  ['dark', 'dark', wide],
  ['narrow', 'light', narrow],
])

const chosen = scenes.filter(
  ({ name, isInReadme = false }) =>
    (values.all !== undefined || isInReadme) && (values.only === undefined || values.only === name),
)
for (const scene of chosen) {
  const summary = await summaryOf(scene)
  for (const [view, theme, width] of values.all === undefined ? views.slice(0, 2) : views) {
    const file = path.join(folder, `${scene.name}-${view}.png`)
    takePicture(summary, theme, width, file)
    console.log(file)
    const problem = givePalette(file)
    if (problem !== undefined) console.error(problem)
  }
}
