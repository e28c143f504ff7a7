import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'

const version = 'v0.2.89'

/**
 * The workflow runner nektos/act, built from its source where it is not there yet.
 *
 * @param root the project's folder
 * @returns the program's path
 * @throws {Error} when Go is missing, or cannot build it
 */
export async function buildAct(root: string): Promise<string> {
  const folder = join(root, 'node_modules', '.cache', `act-${version}`)
  const program = join(folder, process.platform === 'win32' ? 'act.exe' : 'act')
  if (existsSync(program)) return program
  await go(['version']).catch(() => {
    throw new Error(
      'The workflow runner act is built with Go, and there is no `go` here: install it, https://go.dev/dl',
    )
  })
  console.log(`Building the workflow runner act ${version}; this takes a minute the first time …`)
  await go(['install', `github.com/nektos/act@${version}`], { GOBIN: folder, GOFLAGS: '' })
  return program
}

function go(parameters: string[], environment: Record<string, string> = {}) {
  return promisify(execFile)('go', parameters, { env: { ...process.env, ...environment } })
}

export interface Run {
  /** The path of the workflow, from the folder that holds the copy of the project. */
  workflow: string
  /** A clean copy of the project, and a folder for everything else. */
  project: string
  scratch: string
  /** Where act's artifact server listens, and the address that the jobs get. */
  artifactPort: number
  artifactUrl: string
  /** Where the artifacts are kept. */
  artifacts: string
  /** Actions that are taken from a folder, since there is no network: `owner/name@ref=folder`. */
  localActions: string[]
  githubToken: string
  /** What starts the workflow; a push where it is not given. */
  event?: string
  /** Further parameters of act, such as secrets and variables. */
  parameters?: string[]
  /** A folder with programs that take the place of this machine's. */
  programs?: string
  /** Called with each line that act prints. */
  onLine(line: string): void
}

/**
 * Runs a workflow without containers: each job on this machine, in a folder of its own.
 *
 * @returns act's exit code
 */
export async function runWorkflow(act: string, run: Run): Promise<number> {
  const parameters = [
    ...[run.event ?? 'push', '--workflows', run.workflow, '--json'],
    ...['--platform', 'ubuntu-latest=-self-hosted', '--platform', 'self-hosted=-self-hosted'],
    // What the action prints is to be seen, not what the runner leaves of it.
    '--insecure-secrets',
    ...['--artifact-server-addr', '127.0.0.1', '--artifact-server-port', String(run.artifactPort)],
    ...['--artifact-server-path', run.artifacts, '--no-cache-server'],
    ...['--action-cache-path', join(run.scratch, 'actions'), '--defaultbranch', 'main'],
    ...['--secret', `GITHUB_TOKEN=${run.githubToken}`],
    ...run.localActions.flatMap((action) => ['--local-repository', action]),
    ...(run.parameters ?? []),
  ]
  const runner = spawn(act, parameters, {
    cwd: run.project,
    env: {
      // Node 24 comes first, since it runs the actions. Settings of the person at the machine do not count.
      PATH: [run.programs ?? [], dirname(process.execPath), process.env.PATH].flat().join(delimiter),
      HOME: run.scratch,
      ACTIONS_RUNTIME_URL: run.artifactUrl,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 120_000,
  })
  for (const stream of [runner.stdout, runner.stderr]) createInterface({ input: stream }).on('line', run.onLine)
  const [code] = await once(runner, 'close')
  return code ?? 1
}
