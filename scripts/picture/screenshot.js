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
/** GitHub colours the lines of a diff, which its style sheet for Markdown leaves out. */
const diffColors = {
  light: { '+': 'background:#dafbe1;color:#116329', '-': 'background:#ffebe9;color:#82071e' },
  dark: { '+': 'background:#033a16;color:#aff5b4', '-': 'background:#67060c;color:#ffdcd7' },
}
/** On both sides of the summary, in CSS pixels. */
const padding = 32
/** The smallest window that Chromium opens; a narrower page stands in its left part. */
const smallestWindow = 500

/**
 * Renders a job summary as GitHub shows it, as far as GitHub's own style sheet goes, and takes a picture of the whole.
 * @param {string} summary Markdown
 * @param {'light' | 'dark'} theme
 * @param {number} width in CSS pixels
 * @param {string} file
 */
export function takePicture(summary, theme, width, file) {
  const folder = mkdtempSync(path.join(tmpdir(), 'docspace-scopes-picture-'))
  try {
    const page = path.join(folder, 'page.html')
    writeFileSync(page, pageOf(summary, theme, width))
    const window = Math.max(width, smallestWindow)
    const dom = browse(folder, page, ['--dump-dom', `--window-size=${window},600`])
    const height = /data-height="(\d+)"/.exec(dom)?.[1]
    if (height === undefined) throw new Error('The browser did not report how high the page is.')
    browse(folder, page, [
      `--screenshot=${file}`,
      `--window-size=${window},${height}`,
      '--force-device-scale-factor=1.2',
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
  // A container has no sandbox; the page is our own.
  const fixed = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${path.join(folder, 'profile')}`]
  const { status, error, stdout, stderr } = spawnSync(chromium, [...fixed, ...options, `file://${page}`], {
    encoding: 'utf8',
    timeout: 60_000,
  })
  if (error) throw new Error(`Cannot run ${chromium} (${error.message}). Install Chromium, or name it in CHROMIUM.`)
  if (status !== 0) throw new Error(`${chromium} ended with ${status}:\n${stderr}`)
  return stdout
}

/**
 * @param {string} summary
 * @param {'light' | 'dark'} theme
 * @param {number} width
 */
function pageOf(summary, theme, width) {
  const side = width < smallestWindow ? padding / 2 : padding
  const html = new Marked({ gfm: true }).parse(summary, { async: false })
  return `<!doctype html>
<meta charset="utf-8">
<style>${readFileSync(styles[theme], 'utf8')}
body { margin: 0 }
.markdown-body { box-sizing: border-box; padding: 24px ${side}px; width: ${width}px }
.markdown-body .diff { display: block }
</style>
<body class="markdown-body">${withDiffColors(html, theme)}
<script>document.documentElement.dataset.height = document.body.offsetHeight</script>
`
}

/**
 * @param {string} html
 * @param {'light' | 'dark'} theme
 */
function withDiffColors(html, theme) {
  return html.replace(
    /(<code class="language-diff">)([^<]*)/g,
    (_, start, lines) =>
      start +
      lines.replace(
        /^([+-]).*$\n?/gm,
        (/** @type {string} */ line, /** @type {'+' | '-'} */ mark) =>
          `<span class="diff" style="${diffColors[theme][mark]}">${line}</span>`,
      ),
  )
}
