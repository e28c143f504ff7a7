import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import path from 'node:path'
import { actionFolder } from '../stand-ins/runner/action-manifest.js'
import { parseCommandFile } from '../stand-ins/runner/command-files.js'
import { runnerEnvironment } from '../stand-ins/runner/environment.js'
import { makeRunnerFolders } from '../stand-ins/runner/folders.js'
import { runProcess } from '../stand-ins/runner/run-process.js'
import { languages } from './languages.js'

/**
 * Measures the second action on what is generated: 10,000 files of 50 MB in every language, of which one in ten calls the
 * portal; a collection of 50 MB; and recorded traffic of 50 MB.
 */

const [fileCount, bytesEach, bytesInAll] = [10_000, 5_000, 50_000_000]
const folders = makeRunnerFolders()
const bundle = path.join(actionFolder, 'dist', 'requirements', 'index.js')
const kinds = Object.entries(languages)

try {
  for (let index = 0; index < fileCount; index++) writeCode(index)
  writeLarge('all.har', '{"log":{"version":"1.2","entries":[', harEntry, ']}}')
  const schema = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json'
  writeLarge('all.postman_collection.json', `{"info":{"name":"all","schema":"${schema}"},"item":[`, postmanItem, ']}')
  for (const code of ['src/**', 'all.postman_collection.json', 'all.har']) await measure(code)
} finally {
  rmSync(folders.root, { recursive: true, force: true })
}

/** @param {string} code */
async function measure(code) {
  const environment = runnerEnvironment(folders, { mode: 'write', code }, 'requirements/action.yml')
  for (let round = 1; round <= 3; round++) {
    rmSync(path.join(folders.workspace, 'docspace-requirements.txt'), { force: true })
    rmSync(folders.commandFiles.GITHUB_OUTPUT, { force: true })
    const run = await runProcess(bundle, folders.workspace, environment)
    const { result, 'failure-reason': reason } = parseCommandFile(
      readFileSync(folders.commandFiles.GITHUB_OUTPUT, 'utf8'),
    )
    const seconds = (run.milliseconds / 1000).toFixed(1)
    const memory = Math.round((run.peakMemoryKilobytes ?? 0) / 1000)
    console.log(`${code}: ${[result, reason].filter(Boolean).join(' ')}, ${seconds} s, ${memory} MB`)
  }
}

/** @param {number} index */
function writeCode(index) {
  const [extension = '', write] = kinds[index % kinds.length] ?? []
  if (write === undefined) throw new Error('There is no language.')
  const folder = path.join(folders.workspace, 'src', `part${Math.floor(index / 100)}`)
  mkdirSync(folder, { recursive: true })
  const { before, call, other, after } = write(index)
  let text = before + (Math.floor(index / kinds.length) % 10 === 0 ? call : '')
  for (let line = 0; text.length < bytesEach; line++) text += other(line)
  writeFileSync(path.join(folder, `file${index}.${extension}`), text + after)
}

/**
 * @param {string} name
 * @param {string} before
 * @param {(index: number) => string} entry
 * @param {string} after
 */
function writeLarge(name, before, entry, after) {
  const file = openSync(path.join(folders.workspace, name), 'w')
  let size = writeSync(file, before)
  for (let index = 0; size < bytesInAll; index++) size += writeSync(file, (index === 0 ? '' : ',\n') + entry(index))
  writeSync(file, after)
  closeSync(file)
}

/** @param {number} index */
function harEntry(index) {
  const url =
    index % 10 === 0 ? `https://portal.example/api/2.0/files/${index}` : `https://portal.example/static/${index}`
  const cookies = [{ name: 'asc_auth_key', value: 'x'.repeat(200) }]
  const content = { size: 4000, mimeType: 'application/json', text: JSON.stringify({ text: 'y "z" '.repeat(600) }) }
  return JSON.stringify({ request: { method: 'GET', url, cookies, headers: [] }, response: { status: 200, content } })
}

/** @param {number} index */
function postmanItem(index) {
  const request = {
    method: 'GET',
    header: [],
    url: { raw: `{{baseUrl}}/api/2.0/files/:id${index % 200 === 0 ? '' : '?count=1'}` },
  }
  return JSON.stringify({ name: `Request ${index}`, request, response: [{ name: 'example', body: 'y '.repeat(1000) }] })
}
