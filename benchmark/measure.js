import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { peakMemoryArguments, readPeakMemory } from '../stand-ins/runner/peak-memory.js'

/** @import { Readable } from 'node:stream' */

/**
 * A program as it is started.
 * @typedef {object} Command
 * @property {string} program
 * @property {string[]} parameters
 * @property {Record<string, string>} environment nothing of this machine's own is added
 * @property {string} folder
 */

/**
 * Runs programs one after another as a runner does, with pipes that are read, each until all of it is gone.
 * @param {readonly Command[]} commands
 * @returns {Promise<number>} milliseconds from the start of the first until the end of the last
 * @throws {Error} when one fails, with what it said: a run that failed is no measurement
 */
export async function measureTime(commands) {
  const started = performance.now()
  for (const command of commands) await run(start(command, []))
  return performance.now() - started
}

/**
 * Runs a Node program once more, and has it tell the most memory that it held. Apart from the time, which that costs.
 * @param {readonly Command[]} commands one
 * @returns {Promise<number>} in megabytes
 * @throws {Error} when it fails, with what it said
 */
export async function measurePeakMemory([command]) {
  if (command === undefined) throw new TypeError('There is no program to measure.')
  const child = start(command, peakMemoryArguments)
  const peak = readPeakMemory(/** @type {Readable} */ (child.stdio[3]))
  await run(child)
  const kilobytes = await peak
  if (kilobytes === undefined) throw new Error(`${command.program} did not tell its memory.`)
  return kilobytes / 1024
}

/**
 * @param {Command} command
 * @param {readonly string[]} before parameters that come before the program's own
 */
function start({ program, parameters, environment, folder }, before) {
  return spawn(program, [...before, ...parameters], {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
}

/** @param {ReturnType<typeof start>} child */
async function run(child) {
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      said += text
    })
  }
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`A run failed, so nothing was measured (exit code ${code}):\n${said}`)
}
