import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { peakMemoryArguments, readPeakMemory } from './peak-memory.js'

/** @import { ChildProcess } from 'node:child_process' */
/** @import { Readable } from 'node:stream' */

/**
 * @typedef {object} ProcessOptions
 * @property {{ name: NodeJS.Signals, after: Promise<unknown> }} [signal] a signal to send once the promise is settled
 * @property {boolean} [closeStdout] close the reading end of standard output at once
 * @property {string} [node] the Node that runs the program; by default the one that runs this
 * @property {number} [timeLimit] after how many milliseconds a run counts as hung and is killed; two minutes by default
 * @property {(line: string) => void} [onLine] called with each line of either stream while the program runs
 */

/**
 * @typedef {object} ProcessResult
 * @property {number | null} exitCode null when a signal ended the process
 * @property {NodeJS.Signals | null} signal
 * @property {boolean} hung whether it had to be killed because it did not end by itself
 * @property {string} stdout
 * @property {string} stderr
 * @property {number | undefined} peakMemoryKilobytes undefined when a signal ended the process
 * @property {number} milliseconds from start to end, for tables that are shown; no test compares it
 */

/**
 * Runs a Node program with exactly the environment given, and collects what it writes.
 * @param {string} program
 * @param {string} folder the working directory
 * @param {NodeJS.ProcessEnv} environment
 * @param {ProcessOptions} [options]
 * @returns {Promise<ProcessResult>}
 * @throws {Error} when the program cannot be started
 */
export async function runProcess(program, folder, environment, options = {}) {
  const { signal, closeStdout = false, node = process.execPath, timeLimit = 120_000, onLine } = options
  const started = performance.now()
  const child = spawn(node, [...peakMemoryArguments, program], {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  const [, stdout, stderr, memory] = /** @type {[null, Readable, Readable, Readable]} */ (
    /** @type {readonly unknown[]} */ (child.stdio)
  )
  let hung = false
  const timer = setTimeout(() => {
    hung = true
    child.kill('SIGKILL')
  }, timeLimit)
  const [output, errors] = [collect(stdout, onLine), collect(stderr, onLine)]
  if (closeStdout) stdout.destroy()
  if (signal !== undefined) {
    const send = () => child.kill(signal.name)
    signal.after.then(send, send)
  }
  try {
    const [ending, peakMemoryKilobytes] = await Promise.all([ended(child), readPeakMemory(memory)])
    const milliseconds = performance.now() - started
    return { ...ending, hung, stdout: output(), stderr: errors(), peakMemoryKilobytes, milliseconds }
  } finally {
    clearTimeout(timer)
  }
}

/**
 * @param {Readable} stream
 * @param {((line: string) => void) | undefined} onLine
 * @returns {() => string} what has come so far
 */
function collect(stream, onLine) {
  /** @type {Buffer[]} */
  const chunks = []
  stream.on('data', (chunk) => chunks.push(chunk))
  if (onLine !== undefined) createInterface({ input: stream }).on('line', onLine)
  return () => Buffer.concat(chunks).toString()
}

/**
 * Settled when the process has ended and its streams are closed.
 * @param {ChildProcess} child
 * @returns {Promise<Pick<ProcessResult, 'exitCode' | 'signal'>>}
 */
function ended(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (exitCode, signal) => resolve({ exitCode, signal }))
  })
}
