import { type ChildProcess, spawn } from 'node:child_process'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { peakMemoryArguments, readPeakMemory } from './peak-memory.ts'

export interface ProcessOptions {
  /** A signal to send once the promise is settled. */
  signal?: { name: NodeJS.Signals; after: Promise<unknown> }
  /** Close the reading end of standard output at once. */
  closeStdout?: boolean
  /** The Node that runs the program; the one of the tests where it is not given. */
  node?: string
  /** After how many milliseconds a run counts as hung and is killed; two minutes where it is not given. */
  timeLimit?: number
}

export interface ProcessResult {
  /** Null when a signal ended the process. */
  exitCode: number | null
  signal: NodeJS.Signals | null
  /** Whether it had to be killed because it did not end by itself. */
  hung: boolean
  stdout: string
  stderr: string
  /** Undefined when a signal ended the process. */
  peakMemoryKilobytes: number | undefined
  /** From start to end, for tables that are shown; no test compares it. */
  milliseconds: number
}

/** Runs a program with the Node that runs the tests, with exactly the environment given, and collects what it says. */
export async function runProcess(
  program: string,
  folder: string,
  environment: NodeJS.ProcessEnv,
  options: ProcessOptions = {},
): Promise<ProcessResult> {
  const started = performance.now()
  const child = spawn(options.node ?? process.execPath, [...peakMemoryArguments, program], {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  const [, stdout, stderr, memory] = child.stdio as readonly unknown[] as [null, Readable, Readable, Readable]
  let hung = false
  const timer = setTimeout(() => {
    hung = true
    child.kill('SIGKILL')
  }, options.timeLimit ?? 120_000)
  if (options.closeStdout) stdout.destroy()
  const { signal } = options
  if (signal) {
    const send = () => child.kill(signal.name)
    signal.after.then(send, send)
  }
  try {
    const [ending, output, errors, peakMemoryKilobytes] = await Promise.all([
      ended(child),
      options.closeStdout ? '' : buffer(stdout),
      buffer(stderr),
      readPeakMemory(memory),
    ])
    const milliseconds = performance.now() - started
    return { ...ending, hung, stdout: String(output), stderr: String(errors), peakMemoryKilobytes, milliseconds }
  } finally {
    clearTimeout(timer)
  }
}

function ended(child: ChildProcess): Promise<Pick<ProcessResult, 'exitCode' | 'signal'>> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (exitCode, signal) => resolve({ exitCode, signal }))
  })
}
