import { tmpdir } from 'node:os'
import { basename } from 'node:path'
import { context, getOctokit } from '@actions/github'
import { within } from '../deadline.ts'
import { Failure } from '../failure.ts'
import { type Baseline, parseBaseline } from '../gate/baseline.ts'
import { isRecord } from '../json.ts'
import { runsThatCount, workflowFileIn } from './choose-run.ts'
import { type ArtifactReference, downloadFile } from './download.ts'

/** How long the lookup may take, in milliseconds. */
const lookupMilliseconds = 30_000
/** A snapshot of 10,000 scopes takes less than this, packed. In bytes. */
const largestArtifact = 4 * 1024 * 1024

/** Told with every failure, since it is what most often lacks. */
const permission = 'The lookup needs permissions: actions: read in the job, and a github-token of this repository.'

/** What is looked for. */
export interface LastRunQuestion {
  readonly token: string
  readonly artifactName: string
  /** Absolute; the file in the artifact has the same name. */
  readonly snapshotPath: string
  readonly environment: NodeJS.ProcessEnv
}

type Octokit = ReturnType<typeof getOctokit>

/**
 * The snapshot of the newest successful run of this workflow on the default branch that has one.
 * @returns undefined where no run has one yet
 * @throws Failure `baseline`
 */
export async function findLastSnapshot(question: LastRunQuestion): Promise<Baseline | undefined> {
  const over = (): Failure =>
    new Failure(
      'baseline',
      `GitHub’s API did not answer within 30 s, so the last run’s snapshot is not known. Run the job again. ${permission}`,
    )
  try {
    return await within(lookupMilliseconds, (signal) => lookUp(question, signal), over)
  } catch (error) {
    throw error instanceof Failure ? error : explain(error)
  }
}

async function lookUp(question: LastRunQuestion, signal: AbortSignal): Promise<Baseline | undefined> {
  const octokit = getOctokit(question.token, { request: { signal } })
  const found = await findArtifact(octokit, question)
  if (found === undefined) return undefined
  const fileName = basename(question.snapshotPath)
  const text = await downloadFile(found, question.token, fileName, question.environment.RUNNER_TEMP || tmpdir())
  const baseline = text === undefined ? undefined : parseBaseline(text)
  if (baseline === undefined) {
    throw new Failure(
      'baseline',
      `The artifact ${found.name} of run ${found.runId} holds no snapshot named ${fileName}. Another step uses the same artifact-name, or snapshot-path was changed: give this step an artifact-name of its own.`,
    )
  }
  return baseline
}

async function findArtifact(
  octokit: Octokit,
  { artifactName, environment }: LastRunQuestion,
): Promise<ArtifactReference | undefined> {
  const { owner, repo } = context.repo
  const file = workflowFileIn(environment.GITHUB_WORKFLOW_REF ?? '')
  if (file === undefined)
    throw new Failure(
      'baseline',
      'The runner does not tell which workflow this is, so its last run is not known. Name a committed snapshot as baseline.',
    )
  const branch = await defaultBranch(octokit)
  const { data } = await octokit.rest.actions.listWorkflowRuns({
    owner,
    repo,
    workflow_id: file,
    branch,
    status: 'success',
    exclude_pull_requests: true,
    per_page: 100,
  })
  const wanted = { repository: `${owner}/${repo}`, branch, currentRun: context.runId }
  for (const run of runsThatCount(data.workflow_runs, wanted)) {
    const { data: page } = await octokit.rest.actions.listWorkflowRunArtifacts({
      owner,
      repo,
      run_id: run.id,
      name: artifactName,
      per_page: 10,
    })
    const artifact = page.artifacts.find(({ name }) => name === artifactName)
    if (artifact === undefined) continue
    if (artifact.expired) {
      throw new Failure(
        'baseline',
        `The artifact ${artifactName} of run ${run.id} has expired. Run this workflow on ${branch} with another baseline, or none, and set a longer retention-days. ${permission}`,
      )
    }
    if (artifact.size_in_bytes > largestArtifact) {
      throw new Failure(
        'baseline',
        `The artifact ${artifactName} of run ${run.id} is too large to be a snapshot. Give this step an artifact-name of its own.`,
      )
    }
    return { id: artifact.id, name: artifactName, runId: run.id, owner, repository: repo }
  }
  return undefined
}

async function defaultBranch(octokit: Octokit): Promise<string> {
  const told: unknown = context.payload.repository?.default_branch
  if (typeof told === 'string' && told !== '') return told
  return (await octokit.rest.repos.get(context.repo)).data.default_branch
}

function explain(error: unknown): Failure {
  // The client gives a failed connection the status 500; only an answer has a response.
  const status =
    isRecord(error) && isRecord(error.response) && typeof error.status === 'number' ? error.status : undefined
  if (status === 401) return new Failure('baseline', `GitHub did not accept github-token. ${permission}`)
  if (status === 403 || status === 404)
    return new Failure('baseline', `github-token may not read earlier runs (${status}). ${permission}`)
  const why = status === undefined ? 'could not be reached' : `answered with ${status}`
  return new Failure(
    'baseline',
    `GitHub’s API, or the store of its artifacts, ${why}, so the last run’s snapshot is not known. Run the job again; if it stays, see GitHub’s status page. ${permission}`,
  )
}
