import { context, type getOctokit } from '@actions/github'
import { Failure } from '../failure.ts'
import { runsThatCount, workflowFileIn } from './choose-run.ts'
import type { ArtifactReference } from './download.ts'

/** A snapshot of 10,000 scopes takes less than this, packed. In bytes. */
const largestArtifact = 4 * 1024 * 1024

/** Told with every failed lookup, since it is what most often lacks. */
export const permission =
  'The lookup needs permissions: actions: read in the job, and a github-token of this repository.'

type Octokit = ReturnType<typeof getOctokit>

interface FoundArtifact {
  readonly id: number
  readonly expired: boolean
  readonly size_in_bytes: number
}

/**
 * The artifact of the newest run that counts and has one.
 * @param workflowReference `owner/name/.github/workflows/file.yml@refs/heads/main`
 * @returns undefined where no run has one yet
 * @throws Failure `baseline`, and what octokit throws
 */
export async function findArtifact(
  octokit: Octokit,
  artifactName: string,
  workflowReference: string,
): Promise<ArtifactReference | undefined> {
  const { owner, repo } = context.repo
  const branch = await defaultBranch(octokit)
  for (const runId of await earlierRuns(octokit, workflowReference, branch)) {
    const artifact = await artifactOf(octokit, runId, artifactName)
    if (artifact === undefined) continue
    refuseUnusable(artifact, `The artifact ${artifactName} of run ${runId}`, branch)
    return { id: artifact.id, name: artifactName, runId, owner, repository: repo }
  }
  return undefined
}

async function defaultBranch(octokit: Octokit): Promise<string> {
  const told: unknown = context.payload.repository?.default_branch
  if (typeof told === 'string' && told !== '') return told
  return (await octokit.rest.repos.get(context.repo)).data.default_branch
}

/** The runs of this workflow that count, newest first. */
async function earlierRuns(octokit: Octokit, workflowReference: string, branch: string): Promise<number[]> {
  const { owner, repo } = context.repo
  const file = workflowFileIn(workflowReference)
  if (file === undefined)
    throw new Failure(
      'baseline',
      'The runner does not tell which workflow this is, so its last run is not known. Name a committed snapshot as baseline.',
    )
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
  return runsThatCount(data.workflow_runs, wanted).map(({ id }) => id)
}

async function artifactOf(octokit: Octokit, runId: number, name: string): Promise<FoundArtifact | undefined> {
  const { data } = await octokit.rest.actions.listWorkflowRunArtifacts({
    ...context.repo,
    run_id: runId,
    name,
    per_page: 10,
  })
  return data.artifacts.find((artifact) => artifact.name === name)
}

function refuseUnusable({ expired, size_in_bytes }: FoundArtifact, which: string, branch: string): void {
  if (expired) {
    throw new Failure(
      'baseline',
      `${which} has expired. Run this workflow on ${branch} with another baseline, or none, and set a longer retention-days. ${permission}`,
    )
  }
  if (size_in_bytes > largestArtifact) {
    throw new Failure('baseline', `${which} is too large to be a snapshot. Give this step an artifact-name of its own.`)
  }
}
