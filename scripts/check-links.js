import { existsSync } from 'node:fs'
import path from 'node:path'
import { partsOf } from './checks/markdown.js'
import { conclude, markdownFiles, root, textOf } from './checks/project-files.js'

/** Looks whether every link in a Markdown file that stays in this repository leads somewhere. */

const files = markdownFiles()
conclude(`Links of ${files.length} Markdown files`, files.flatMap(brokenLinks))

/** @param {string} file */
function brokenLinks(file) {
  return partsOf(textOf(file))
    .targets.filter((target) => !/^[a-z][a-z\d+.-]*:/i.test(target))
    .flatMap((target) => {
      const reason = whyBroken(file, target)
      return reason === undefined ? [] : [`${file}: ${target}: ${reason}`]
    })
}

/**
 * @param {string} file
 * @param {string} target
 * @returns {string | undefined}
 */
function whyBroken(file, target) {
  const [place = '', anchor] = decodeURIComponent(target).split('#')
  const named = place.replace(/\?.*$/, '')
  const found = named === '' ? file : path.posix.join(named.startsWith('/') ? '.' : path.posix.dirname(file), named)
  // GitHub's own pages lie beside the branch: a link from README.md to ../../security is one to the Security tab.
  if (/^\.\.\/\.\.\/(issues|pulls|releases|security)(\/|$)/.test(found)) return undefined
  if (found.startsWith('..')) return 'leads out of the repository'
  if (!existsSync(path.join(root, found))) return 'there is no such file'
  if (anchor === undefined || !found.endsWith('.md')) return undefined
  return partsOf(textOf(found)).anchors.has(anchor) ? undefined : 'there is no such heading'
}
