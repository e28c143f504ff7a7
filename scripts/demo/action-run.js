import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { inputDefaults } from './input-defaults.js'
import { readOutputs } from './outputs-file.js'
import { RunnerLog } from './runner-log.js'

const bundle = fileURLToPath(new URL('../../dist/index.js', import.meta.url))
const commandFiles = /** @type {const} */ ({
  GITHUB_OUTPUT: 'outputs.txt',
  GITHUB_STEP_SUMMARY: 'summary.md',
  GITHUB_STATE: 'state.txt',
  GITHUB_ENV: 'environment.txt',
  GITHUB_PATH: 'path.txt',
})

/**
 * What a run left behind.
 * @typedef {object} ActionRun
 * @property {number} exitCode
 * @property {Record<string, string>} outputs
 * @property {string} summaryFile
 */

/** A new folder among the system's temporary ones, which is left there to be looked at. */
export function newFolder() {
  return mkdtempSync(path.join(tmpdir(), 'docspace-scopes-demo-'))
}

/**
 * Runs the built action as a runner does, and shows its log.
 * @param {string} folder where all that it writes is put
 * @param {Record<string, string>} inputs what a workflow would write under `with:`
 * @param {Record<string, string>} environment
 * @returns {Promise<ActionRun>}
 */
export async function runAction(folder, inputs, environment) {
  const workspace = path.join(folder, 'workspace')
  const temporary = path.join(folder, 'temporary')
  for (const made of [workspace, temporary]) mkdirSync(made, { recursive: true })
  const files = Object.fromEntries(
    Object.entries(commandFiles).map(([variable, name]) => [variable, path.join(folder, name)]),
  )
  for (const file of Object.values(files)) writeFileSync(file, '')

  const child = spawn(process.execPath, [bundle], {
    cwd: workspace,
    env: {
      ...outside(process.env),
      ...runnerVariables(workspace, temporary),
      ...files,
      ...inputVariables(inputs),
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const log = new RunnerLog()
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => log.take(line, (shown) => console.log(shown)))
  }
  const exitCode = await new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
  const summaryFile = path.join(folder, commandFiles.GITHUB_STEP_SUMMARY)
  const outputs = readOutputs(readFileSync(path.join(folder, commandFiles.GITHUB_OUTPUT), 'utf8'))
  return { exitCode, outputs, summaryFile }
}

/**
 * The environment of this shell, without what would make a runner's own variables or hold the key under another name.
 * @param {NodeJS.ProcessEnv} environment
 */
function outside(environment) {
  const foreign = /^(INPUT_|GITHUB_|ACTIONS_|RUNNER_|npm_|DOCSPACE_API_KEY$)/i
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !foreign.test(name)))
}

/**
 * @param {string} workspace
 * @param {string} temporary
 */
function runnerVariables(workspace, temporary) {
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'example/deployment',
    GITHUB_WORKFLOW: 'Deploy',
    GITHUB_JOB: 'demo',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_SHA: '0'.repeat(40),
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    RUNNER_TEMP: temporary,
    RUNNER_OS: process.platform === 'win32' ? 'Windows' : process.platform === 'darwin' ? 'macOS' : 'Linux',
  }
}

/**
 * Each input as `INPUT_<NAME>` in capitals, dashes kept. An expression in a default has no value here.
 * @param {Record<string, string>} inputs
 */
function inputVariables(inputs) {
  const values = new Map([...inputDefaults(), ...Object.entries(inputs)])
  return Object.fromEntries(
    [...values].flatMap(([name, value]) =>
      value === undefined ? [] : [[`INPUT_${name.toUpperCase()}`, value.includes('${{') ? '' : value]],
    ),
  )
}
