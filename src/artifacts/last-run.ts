import { basename } from 'node:path'
import { within } from '../deadline.ts'
import { Failure } from '../failure.ts'
import { type Baseline, parseBaseline } from '../gate/baseline.ts'
import { isRecord } from '../text/json.ts'
import type { Secrets } from '../text/secrets.ts'
import { counted } from '../text/visible.ts'
import { actionVersion } from '../version.ts'
import { type WantedRun, workflowIn } from './earlier-runs.ts'
import { explainLookup } from './explain-lookup.ts'
import { findArtifact, UnknownShape } from './find-artifact.ts'
import { createGitHubApi, type GitHubApi } from './github-api.ts'
import { readFileIn, UnreadableArchive } from './read-archive.ts'
import { defaultBranchIn } from './runner.ts'
import { isGitHub } from './service.ts'

/** How long the lookup may take, in milliseconds. */
const lookupMilliseconds = 30_000

/** A snapshot of 10,000 scopes takes less than this, compressed. */
const maxArchiveBytes = 4 * 1024 * 1024
const maxSnapshotBytes = 16 * 1024 * 1024

/** What is looked for. */
export interface LastRunQuestion {
  readonly token: string
  readonly artifactName: string
  /** Absolute; the file in the artifact has the same name. */
  readonly snapshotPath: string
  readonly environment: NodeJS.ProcessEnv
  readonly secrets: Secrets
}

/** What was found, with a sentence that says so. */
export interface LastSnapshot {
  /** Undefined where no run has one yet. */
  readonly baseline: Baseline | undefined
  readonly text: string
}

/**
 * The snapshot of the newest successful run of this workflow on the default branch that has one.
 * @throws Failure `baseline`
 */
export async function findLastSnapshot(question: LastRunQuestion): Promise<LastSnapshot> {
  const over = (): Failure =>
    new Failure(
      'baseline',
      'The last run’s snapshot was not found within 30 s: GitHub’s API is slow, or there are very many artifacts of this name. Run the job again; if it keeps failing, check the network of the runner, and give this step an artifact-name of its own.',
    )
  try {
    return await within(lookupMilliseconds, (signal) => lookUp(question, signal), over)
  } catch (error) {
    throw error instanceof Failure ? error : explainLookup(error, Date.now())
  }
}

async function lookUp(question: LastRunQuestion, signal: AbortSignal): Promise<LastSnapshot> {
  const { token, artifactName, environment } = question
  const { repository, workflow, currentRun } = readPlace(question)
  const api = createGitHubApi({ repository, token, environment, userAgent: `docspace-scopes/${actionVersion}`, signal })
  const branch = defaultBranchIn(environment) ?? (await readDefaultBranch(api))
  const { artifact, lookedAt } = await findArtifact(api, artifactName, { branch, workflow, currentRun })
  if (artifact === undefined) return { baseline: undefined, text: describeNone(artifactName, lookedAt, branch) }
  const which = `The artifact ${artifactName} of run ${artifact.runId}`
  if (artifact.expired) {
    throw new Failure(
      'baseline',
      `${which} has expired. Run this workflow once on ${branch} with baseline: none, which makes a new one, and set a longer retention-days.`,
    )
  }
  if (artifact.size > maxArchiveBytes)
    throw new Failure('baseline', `${which} is too large to be a snapshot. Give this step an artifact-name of its own.`)
  const archive = await api.download(artifact.id, maxArchiveBytes)
  return {
    baseline: await readSnapshot(archive, which, question),
    text: `Baseline: the snapshot of run ${artifact.runId}`,
  }
}

function readPlace({ environment }: LastRunQuestion): Omit<WantedRun, 'branch'> & { repository: string } {
  const refuse = (text: string): never => {
    throw new Failure('baseline', `${text} Name a committed file as baseline instead.`)
  }
  if (!isGitHub(environment)) {
    return refuse(
      'baseline: last-run requires GitHub’s artifacts, and GitHub Enterprise Server and Gitea have none that this action can read.',
    )
  }
  const { GITHUB_REPOSITORY: repository = '', GITHUB_WORKFLOW_REF = '', GITHUB_RUN_ID } = environment
  const workflow = workflowIn(GITHUB_WORKFLOW_REF)
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || workflow === undefined) {
    return refuse(
      'The runner does not tell which repository and which workflow this is (GITHUB_REPOSITORY, GITHUB_WORKFLOW_REF), so the last run is not known.',
    )
  }
  return { repository, workflow, currentRun: Number(GITHUB_RUN_ID) }
}

async function readDefaultBranch(api: GitHubApi): Promise<string> {
  const repository = await api.read('')
  const branch = isRecord(repository) ? repository.default_branch : undefined
  if (typeof branch !== 'string' || branch === '') throw new UnknownShape()
  return branch
}

function describeNone(artifactName: string, lookedAt: number, branch: string): string {
  const looked =
    lookedAt === 0
      ? `The repository has no artifact ${artifactName}.`
      : `None of the ${counted(lookedAt, 'artifact')} ${artifactName} is of a successful run of this workflow on ${branch}.`
  return `${looked} If this run succeeds on ${branch}, the next one is compared with it.`
}

async function readSnapshot(archive: Buffer, which: string, question: LastRunQuestion): Promise<Baseline> {
  const { snapshotPath, secrets } = question
  const text = await readFileIn(archive, basename(snapshotPath), maxSnapshotBytes).catch((error: unknown) => {
    if (error instanceof UnreadableArchive) throw unusable(which, error.message)
    throw error
  })
  const baseline = parseBaseline(text)
  if (typeof baseline === 'string') throw unusable(which, baseline)
  // What is read may be escaped in the text.
  if ([text, JSON.stringify(baseline)].some((each) => secrets.isIn(each) || keyForm.test(each))) {
    throw new Failure(
      'baseline',
      `${which} contains a key, so it is not used and not shown. Delete that artifact, replace the key, and run this workflow once on the default branch with baseline: none.`,
    )
  }
  return baseline
}

/** An API key of a portal. */
const keyForm = /sk-[0-9a-f]{64}/i

function unusable(which: string, why: string): Failure {
  return new Failure(
    'baseline',
    `${which} cannot be the baseline: it ${why}. Where another step uses the same artifact-name, give this step one of its own; where snapshot-path or the version of this action was changed, run this workflow once on the default branch with baseline: none.`,
  )
}
