import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The folders of the packages to which modules belong.
 * @param {Iterable<string>} modules paths; those outside of `node_modules` are ours
 * @returns {string[]} below `node_modules`
 */
export function packageFolders(modules) {
  const folders = new Set()
  for (const module of modules) {
    const folder = /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+/.exec(module.replaceAll('\\', '/'))?.[0]
    if (folder !== undefined) folders.add(folder.slice(folder.indexOf('node_modules/')))
  }
  return [...folders]
}

/**
 * Who made what is shipped, and under which conditions: packages by name, those of one text together.
 * @param {readonly string[]} folders of packages
 * @returns {string}
 */
export function licensesOf(folders) {
  /** @type {Map<string, Set<string>>} */
  const namesByText = new Map()
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
    const text = licenseText(folder)
    const names = namesByText.get(text) ?? new Set()
    namesByText.set(text, names.add(`${name} ${version} (${license ?? 'names no license'})`))
  }
  return [...namesByText]
    .map(([text, names]) => `${[...names].sort().join('\n')}\n\n${text}\n`)
    .sort()
    .join(`\n${'-'.repeat(80)}\n\n`)
}

/**
 * @param {string} folder
 * @returns {string} without the differences that no reader sees
 */
function licenseText(folder) {
  const file = readdirSync(folder)
    .filter((name) => /^licen[cs]e/i.test(name))
    .sort()[0]
  if (file === undefined) return '(The package has no text of its license.)'
  return readFileSync(path.join(folder, file), 'utf8')
    .replaceAll('\r\n', '\n')
    .replace(/[ \t]+$/gm, '')
    .trim()
}
