import type { DeflatedFile } from './zip.js'

/** An artifact of a run, with the files in its zip. */
export interface TestArtifact {
  name: string
  files: Record<string, string | Uint8Array | DeflatedFile>
  expired?: boolean
  /** Of its archive, as GitHub reports it; 1 kB where it is not given. */
  size?: number
  /** Which attempt of the run made it; the latest where it is not given. */
  attempt?: number
  /** The id of a later run that began before it was uploaded, where its own run waited that long. */
  uploadedAfter?: number
}

/** A run of a workflow. What is left out describes a successful push to the default branch of the repository itself. */
export interface TestRun {
  id: number
  branch?: string
  event?: string
  /** Null while the run is going on. */
  conclusion?: string | null
  /** The file under `.github/workflows/`. */
  workflow?: string
  /** `owner/name` of the repository that the commit comes from; null when that has been deleted. */
  headRepository?: string | null
  artifacts?: TestArtifact[]
  /** How attempts before the latest one ended. */
  earlierAttempts?: string[]
}

/** A run with its defaults filled in. */
export type CompleteRun = Required<TestRun>

export function completeRun(run: TestRun, repository: string): CompleteRun {
  return {
    branch: 'main',
    event: 'push',
    conclusion: 'success',
    workflow: 'deploy.yml',
    headRepository: repository,
    artifacts: [],
    earlierAttempts: [],
    ...run,
  }
}

/**
 * A run as GitHub's REST API describes it, by the fields that matter here.
 * @param attempt the latest where it is not given
 */
export function runPayload(run: CompleteRun, repository: string, apiUrl: string, attempt = latestAttempt(run)) {
  const conclusion = run.earlierAttempts[attempt - 1] ?? run.conclusion
  const url = `${apiUrl}/repos/${repository}/actions/runs/${run.id}`
  return {
    id: run.id,
    name: 'Deploy',
    path: `.github/workflows/${run.workflow}`,
    head_branch: run.branch,
    head_sha: '5f2c8a1d9b7e4f60312a4c5d6e7f8091a2b3c4d5',
    run_number: run.id % 1000,
    run_attempt: attempt,
    event: run.event,
    status: conclusion === null ? 'in_progress' : 'completed',
    conclusion,
    created_at: timeOf(run.id),
    updated_at: timeOf(run.id),
    run_started_at: timeOf(run.id, attempt),
    url,
    html_url: `https://github.com/${repository}/actions/runs/${run.id}`,
    artifacts_url: `${url}/artifacts`,
    pull_requests: [],
    repository: repositoryPayload(repository),
    head_repository: run.headRepository === null ? null : repositoryPayload(run.headRepository, repository),
  }
}

/** An artifact as GitHub's REST API describes it. */
export function artifactPayload(
  artifact: TestArtifact,
  id: number,
  run: CompleteRun,
  repository: string,
  apiUrl: string,
) {
  const url = `${apiUrl}/repos/${repository}/actions/artifacts/${id}`
  return {
    id,
    name: artifact.name,
    size_in_bytes: artifact.size ?? 1024,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired ?? false,
    created_at: uploadTime(artifact, run),
    expires_at: timeOf(run.id + 90 * 24 * 60),
    workflow_run: {
      id: run.id,
      repository_id: repositoryPayload(repository).id,
      ...(run.headRepository === null ? {} : { head_repository_id: repositoryPayload(run.headRepository).id }),
      head_branch: run.branch,
      head_sha: '5f2c8a1d9b7e4f60312a4c5d6e7f8091a2b3c4d5',
    },
  }
}

/** When a run was made, ISO 8601. */
export function creationTime(run: CompleteRun): string {
  return timeOf(run.id)
}

function uploadTime({ attempt, uploadedAfter }: TestArtifact, run: CompleteRun): string {
  return uploadedAfter === undefined ? timeOf(run.id, attempt ?? latestAttempt(run), 5) : timeOf(uploadedAfter, 1, 30)
}

function latestAttempt(run: CompleteRun): number {
  return run.earlierAttempts.length + 1
}

export function repositoryPayload(name: string, original = name) {
  return {
    id: name.length * 1000 + name.charCodeAt(0),
    name: name.split('/')[1],
    full_name: name,
    fork: name !== original,
    default_branch: 'main',
  }
}

// One minute from run to run, so that a greater id is a later run, as on GitHub, and ten seconds for each attempt.
function timeOf(id: number, attempt = 1, seconds = 0): string {
  const time = Date.UTC(2026, 0, 1) + id * 60_000 + (attempt - 1) * 10_000 + seconds * 1000
  return new Date(time).toISOString().replace('.000Z', 'Z')
}
