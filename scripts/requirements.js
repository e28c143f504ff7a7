import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { actionFolder, readActionManifest } from '../stand-ins/runner/action-manifest.js'
import { LogView } from '../stand-ins/runner/log-view.js'
import { runProcess } from '../stand-ins/runner/run-process.js'
import './end-with-reader.js'

/** Runs the second action on code on this machine, without a runner: the same bundle, and the same inputs as options. */

const { inputs } = readActionManifest('requirements/action.yml')
const names = Object.keys(inputs).filter((name) => name !== 'mode' && name !== 'job-summary')
const allNames = [...names, 'workspace', 'help']

/** One line for each option; the inputs have more in requirements/action.yml. */
const meanings = /** @type {Record<string, string>} */ ({
  code: "PATTERN               files to read, like 'src/**/*.ts'; '!' excludes; can be repeated",
  'requirements-file': 'FILE     the requirements file (docspace-requirements.txt)',
  'fail-on-difference': 'false   only warn about a difference, or code that cannot be read',
  base: 'NAME                  a name in the code for the address of /api/2.0; can be repeated',
  'portal-version': 'VERSION     whose rules turn requests into scopes (the newest known)',
  'portal-url': 'URL             a portal, to check an app of it; needs --client-id',
  'client-id': 'ID               the OAuth app to check; needs --portal-url',
  'allow-http': 'true            allow http: for that portal',
  'ca-certificate': 'FILE        certificates to trust in addition, as PEM',
  'timeout-seconds': 'SECONDS    for all requests to the portal together (60)',
  retries: 'COUNT              after a temporary failure (5)',
})

const usage = `Usage:
  npm run requirements -- check|write --code PATTERN [options]

Reads which requests code makes to a portal. check compares them with the requirements file, write puts them into it.

${names.map((name) => `  --${name} ${meanings[name] ?? 'VALUE'}`).join('\n')}
  --workspace FOLDER           where code and file are (the folder in which npm was started)

Example:
  npm run requirements -- write --workspace ../integration --code 'src/**/*.ts'
`

/** What is wrong with how the command was started. */
class WrongUse extends Error {}

process.exitCode = await start()

async function start() {
  try {
    const { values, positionals } = readOptions()
    if (values.help === true) {
      console.log(usage)
      return 0
    }
    const [mode = '', ...others] = positionals
    if (!['check', 'write'].includes(mode)) throw new WrongUse('Begin with `check` or `write`.')
    const [other] = others
    if (other !== undefined)
      throw new WrongUse(`\`${other}\` belongs to no option. Put a pattern in quotes, behind \`--code\`.`)
    const started = process.env.INIT_CWD ?? process.cwd()
    const workspace = path.resolve(started, typeof values.workspace === 'string' ? values.workspace : '.')
    if (!statSync(workspace, { throwIfNoEntry: false })?.isDirectory())
      throw new WrongUse(`There is no folder ${workspace}. Check \`--workspace\`.`)
    return await read(workspace, { mode, ...givenInputs(values) })
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    if (error instanceof WrongUse) console.error('(--help lists the options.)')
    return 2
  }
}

/** @throws {WrongUse} for an option that does not exist, or has no value */
function readOptions() {
  const args = process.argv.slice(2)
  const options = /** @type {const} */ ({
    help: { type: 'boolean' },
    workspace: { type: 'string' },
    ...Object.fromEntries(names.map((name) => [name, { type: 'string', multiple: true }])),
  })
  const { tokens } = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true })
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    if (!allNames.includes(token.name)) throw new WrongUse(unknownOption(token.rawName, token.name))
    if (token.name !== 'help' && (token.value === undefined || (!token.inlineValue && token.value.startsWith('-'))))
      throw new WrongUse(`\`${token.rawName}\` needs a value.`)
  }
  return parseArgs({ args, options, allowPositionals: true })
}

/**
 * @param {string} written
 * @param {string} name
 */
function unknownOption(written, name) {
  const [nearest] = allNames
    .map((each) => ({ each, letters: distance(name, each) }))
    .filter(({ letters }) => letters <= 2)
    .sort((a, b) => a.letters - b.letters)
  const meant = nearest === undefined ? '' : ` Did you mean \`--${nearest.each}\`?`
  return `There is no option \`${written}\`.${meant}`
}

/**
 * How many letters must be added, removed or changed. This command runs with nothing installed.
 * @param {string} from
 * @param {string} to
 */
function distance(from, to) {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1]
    for (let at = 1; at <= to.length; at += 1)
      next.push(
        Math.min((row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, (row[at - 1] ?? 0) + (letter === to[at - 1] ? 0 : 1)),
      )
    row = next
  }
  return row[to.length] ?? 0
}

/**
 * @param {Record<string, unknown>} values
 * @returns {Record<string, string>}
 */
function givenInputs(values) {
  const entries = names.flatMap((name) => {
    const given = values[name]
    return Array.isArray(given) ? [[name, given.join('\n')]] : []
  })
  return Object.fromEntries(entries)
}

/**
 * @param {string} workspace
 * @param {Record<string, string>} given
 * @returns {Promise<number>} the exit code of the action
 */
async function read(workspace, given) {
  const folder = mkdtempSync(path.join(tmpdir(), 'docspace-scopes-requirements-'))
  const output = path.join(folder, 'outputs.txt')
  writeFileSync(output, '')
  const log = new LogView({ showsPlaces: true })
  const variables = Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  const environment = {
    ...withoutRunner(process.env),
    ...Object.fromEntries(variables),
    'INPUT_JOB-SUMMARY': 'false',
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: output,
  }
  try {
    const bundle = path.join(actionFolder, 'dist', 'requirements', 'index.js')
    const { exitCode } = await runProcess(bundle, workspace, environment, {
      onLine: (line) => {
        for (const shown of log.show(line)) console.log(shown)
      },
    })
    if (readFileSync(output, 'utf8') === '') throw new Error('The action did not run to its end.')
    return exitCode ?? 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * The environment of this shell, without what a runner sets.
 * @param {NodeJS.ProcessEnv} environment
 */
function withoutRunner(environment) {
  const entries = Object.entries(environment).filter(([name]) => !/^(INPUT_|GITHUB_|ACTIONS_|RUNNER_|npm_)/i.test(name))
  return Object.fromEntries(entries)
}
