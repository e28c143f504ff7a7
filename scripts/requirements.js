import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { actionFolder, readActionManifest } from '../stand-ins/runner/action-manifest.js'
import { LogView } from '../stand-ins/runner/log-view.js'
import { runProcess } from '../stand-ins/runner/run-process.js'

/** Runs the second action on code on this machine, without a runner: the same bundle, and the same inputs as options. */

const { inputs } = readActionManifest('requirements/action.yml')
const names = Object.keys(inputs).filter((name) => name !== 'mode' && name !== 'job-summary')
const usage = `Usage:
  npm run requirements -- check|write --code PATTERN [--code PATTERN …] [options]

Reads out of the code which requests it makes to a portal. check compares them with the requirements file, and write puts
them into it.

  --workspace FOLDER   where code and file are; by default the folder in which npm was started
${names.map((name) => `  --${name} VALUE`).join('\n')}
                       as the inputs of requirements/action.yml; --code and --base may stand several times

  npm run requirements -- write --workspace ../integration --code 'src/**/*.ts'
`

process.exitCode = await start()

async function start() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        help: { type: 'boolean' },
        workspace: { type: 'string' },
        ...Object.fromEntries(names.map((name) => [name, { type: 'string', multiple: true }])),
      },
    })
    if (values.help === true) {
      console.log(usage)
      return 0
    }
    const [mode = '', ...others] = positionals
    if (!['check', 'write'].includes(mode) || others.length > 0) throw new Error('Say check or write, once.')
    const started = process.env.INIT_CWD ?? process.cwd()
    const workspace = path.resolve(started, typeof values.workspace === 'string' ? values.workspace : '.')
    if (!statSync(workspace, { throwIfNoEntry: false })?.isDirectory())
      throw new Error(`There is no folder ${workspace}.`)
    return await read(workspace, { mode, ...givenInputs(values) })
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    console.error(usage)
    return 2
  }
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
  const log = new LogView()
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
