import { Failure } from '../failure.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { Baseline } from '../scopes/baseline.ts'
import { code, type Message, message, pluralize } from '../text/message.ts'
import type { Secrets } from '../text/secrets.ts'

/** What the portal's scopes are compared with. */
export interface FoundBaseline {
  /** Undefined where no run has made a snapshot yet. */
  readonly baseline: Baseline | undefined
  /** Undefined for a committed baseline. */
  readonly lastRun: LastSnapshot | undefined
}

/** The snapshot of the last run, and how it was searched for. */
export interface LastSnapshot {
  readonly baseline: Baseline | undefined
  /** The run that made it; undefined where no run has one. */
  readonly runId: number | undefined
  readonly artifactName: string
  /** How many artifacts of this name were looked at, the found one included. */
  readonly lookedAt: number
  /** The default branch, whose runs alone count. */
  readonly branch: string
}

type BaselineInputs = Pick<Inputs, 'baseline' | 'githubToken' | 'artifactName' | 'snapshotPath'>

/**
 * The baseline that the inputs ask for; undefined where they ask for none.
 * @throws Failure `baseline`, whatever goes wrong in searching for the last run
 */
export async function findBaseline(
  { baseline, githubToken, artifactName, snapshotPath }: BaselineInputs,
  { environment, secrets }: { readonly environment: NodeJS.ProcessEnv; readonly secrets: Secrets },
): Promise<FoundBaseline | undefined> {
  if (baseline === undefined) return undefined
  if (baseline !== 'last-run') return { baseline, lastRun: undefined }
  const { findLastSnapshot } = await loadLastRun()
  const lastRun = await findLastSnapshot({ token: githubToken, artifactName, snapshotPath, environment, secrets })
  return { baseline: lastRun.baseline, lastRun }
}

/** Where the baseline is from, or why there is none yet, in sentences. */
export function describeLastRun({ baseline, runId, artifactName, lookedAt, branch }: LastSnapshot): Message {
  if (baseline !== undefined) return message`Baseline: the snapshot of run ${code(String(runId))}.`
  const why =
    lookedAt === 0
      ? message`The repository has no artifact ${code(artifactName)}.`
      : lookedAt === 1
        ? message`The only artifact ${code(artifactName)} is not from a successful run of this workflow on ${code(branch)}.`
        : message`None of the ${[pluralize(lookedAt, 'artifact')]} ${code(artifactName)} is from a successful run of this workflow on ${code(branch)}.`
  return message`${why} If this run succeeds on ${code(branch)}, the next one is compared with it.`
}

async function loadLastRun(): Promise<typeof import('./last-run.ts')> {
  try {
    return await withoutRunner(() => import('./last-run.ts'))
  } catch (error) {
    const kind = error instanceof Error ? error.name : typeof error
    throw new Failure(
      'baseline',
      message`Cannot load GitHub’s client, so the snapshot of the last run could not be fetched. Run the job again, or commit a baseline and name its file in ${code('baseline')}.`,
      { trace: message`(${code(kind)})` },
    )
  }
}

/**
 * What GitHub's client must not see while it is loaded: it reads the file of the event, and prepares the proxy for its
 * API, and throws where one of them is broken. Neither is needed, because it is given everything afterwards.
 */
const whileLoading = { GITHUB_EVENT_PATH: undefined, GITHUB_API_URL: 'http://localhost' } as const

async function withoutRunner<Module>(load: () => Promise<Module>): Promise<Module> {
  const { GITHUB_EVENT_PATH, GITHUB_API_URL } = process.env
  setVariables(whileLoading)
  try {
    return await load()
  } finally {
    setVariables({ GITHUB_EVENT_PATH, GITHUB_API_URL })
  }
}

function setVariables(variables: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
}
