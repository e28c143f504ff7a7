import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Marked } from 'marked'

const require = createRequire(import.meta.url)
const chromium = process.env.CHROMIUM ?? 'chromium'
const styles = {
  light: require.resolve('github-markdown-css/github-markdown-light.css'),
  dark: require.resolve('github-markdown-css/github-markdown-dark.css'),
}
/** In CSS pixels: about what the page of a run leaves for a summary. */
const width = 860

/**
 * Renders a job summary as GitHub shows it, as far as GitHub's own style sheet goes, and takes a picture of the whole.
 * @param {string} summary Markdown
 * @param {'light' | 'dark'} theme
 * @param {string} file
 */
export function takePicture(summary, theme, file) {
  const folder = mkdtempSync(path.join(tmpdir(), 'docspace-scopes-picture-'))
  try {
    const page = path.join(folder, 'page.html')
    writeFileSync(page, pageOf(summary, theme))
    const dom = browse(folder, page, ['--dump-dom', `--window-size=${width},600`])
    const height = /data-height="(\d+)"/.exec(dom)?.[1]
    if (height === undefined) throw new Error('The browser did not tell how high the page is.')
    browse(folder, page, [
      `--screenshot=${file}`,
      `--window-size=${width},${height}`,
      '--force-device-scale-factor=2',
      '--hide-scrollbars',
    ])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * @param {string} folder for the browser's profile
 * @param {string} page
 * @param {string[]} options
 * @returns {string} what the browser printed
 */
function browse(folder, page, options) {
  // A sandbox cannot be had in a container; the page is our own.
  const fixed = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${path.join(folder, 'profile')}`]
  const { status, error, stdout, stderr } = spawnSync(chromium, [...fixed, ...options, `file://${page}`], {
    encoding: 'utf8',
    timeout: 60_000,
  })
  if (error)
    throw new Error(`${chromium} could not be run (${error.message}). Install Chromium, or name it in CHROMIUM.`)
  if (status !== 0) throw new Error(`${chromium} ended with ${status}:\n${stderr}`)
  return stdout
}

/**
 * @param {string} summary
 * @param {'light' | 'dark'} theme
 */
function pageOf(summary, theme) {
  return `<!doctype html>
<meta charset="utf-8">
<style>${readFileSync(styles[theme], 'utf8')}
body { margin: 0 }
.markdown-body { box-sizing: border-box; padding: 24px 32px }
</style>
<body class="markdown-body">${new Marked({ gfm: true }).parse(summary, { async: false })}
<script>document.documentElement.dataset.height = document.body.offsetHeight</script>
`
}
