import { isRecord } from '../text/json.ts'

/** An artifact of the repository, as far as it matters here. */
export interface StoredArtifact {
  readonly id: number
  readonly name: string
  readonly expired: boolean
  /** In bytes. */
  readonly size: number
  /** ISO 8601 */
  readonly createdAt: string
  /** The run that made it. What GitHub does not tell, since that is gone, is undefined. */
  readonly runId: number | undefined
  readonly branch: string | undefined
  readonly repositoryId: number | undefined
  readonly headRepositoryId: number | undefined
}

/** A run, as far as it matters here. */
export interface EarlierRun {
  readonly id: number
  readonly event: string
  /** The file of its workflow, as `.github/workflows/file.yml`; a reference may follow behind an `@`. */
  readonly path: string
  readonly branch: string | undefined
  readonly conclusion: string | undefined
  readonly repositoryId: number | undefined
  /** Undefined where that repository was deleted. */
  readonly headRepositoryId: number | undefined
  readonly attempt: number
  /** When its latest attempt began, ISO 8601. */
  readonly startedAt: string | undefined
}

/** What marks the runs that count. */
export interface WantedRun {
  readonly branch: string
  /** `.github/workflows/file.yml` */
  readonly workflow: string
  /** This run itself. */
  readonly currentRun: number
}

/** @returns undefined where it is no artifact */
export function parseArtifact(value: unknown): StoredArtifact | undefined {
  if (!isRecord(value)) return undefined
  const { id, name, expired, size_in_bytes: size, created_at: createdAt } = value
  if (typeof id !== 'number' || typeof name !== 'string' || typeof size !== 'number') return undefined
  if (typeof expired !== 'boolean' || typeof createdAt !== 'string') return undefined
  const run = isRecord(value.workflow_run) ? value.workflow_run : {}
  return {
    id,
    name,
    expired,
    size,
    createdAt,
    runId: numberIn(run.id),
    branch: textIn(run.head_branch),
    repositoryId: numberIn(run.repository_id),
    headRepositoryId: numberIn(run.head_repository_id),
  }
}

/** @returns undefined where it is no run */
export function parseRun(value: unknown): EarlierRun | undefined {
  if (!isRecord(value)) return undefined
  const { id, event, path } = value
  if (typeof id !== 'number' || typeof event !== 'string' || typeof path !== 'string') return undefined
  return {
    id,
    event,
    path,
    branch: textIn(value.head_branch),
    conclusion: textIn(value.conclusion),
    repositoryId: isRecord(value.repository) ? numberIn(value.repository.id) : undefined,
    headRepositoryId: isRecord(value.head_repository) ? numberIn(value.head_repository.id) : undefined,
    attempt: numberIn(value.run_attempt) ?? 1,
    startedAt: textIn(value.run_started_at),
  }
}

/** Whether the artifact's run may count, by what the artifact tells of it. Only the run itself says whether it does. */
export function mayCount<Artifact extends StoredArtifact>(
  artifact: Artifact,
  { branch, currentRun }: WantedRun,
): artifact is Artifact & { readonly runId: number } {
  const { runId, repositoryId, headRepositoryId } = artifact
  const fromFork = repositoryId !== undefined && headRepositoryId !== undefined && repositoryId !== headRepositoryId
  return !fromFork && runId !== undefined && runId !== currentRun && (artifact.branch ?? branch) === branch
}

/**
 * Whether a run's artifact may be a baseline. A fork may call its branch `main`, and a pull request may contain whatever
 * its author likes, so neither ever counts.
 */
export function counts(run: EarlierRun, { branch, workflow, currentRun }: WantedRun): boolean {
  return (
    run.conclusion === 'success' &&
    run.repositoryId !== undefined &&
    run.headRepositoryId === run.repositoryId &&
    run.branch === branch &&
    !run.event.startsWith('pull_request') &&
    isOfWorkflow(run, workflow) &&
    run.id !== currentRun
  )
}

/** GitHub writes the path alone, or with a reference behind it: `.github/workflows/file.yml@main`. */
function isOfWorkflow({ path }: EarlierRun, workflow: string): boolean {
  return path === workflow || (path.startsWith(`${workflow}@`) && !/\.ya?ml$/.test(path))
}

/** Whether a run made the artifact in an attempt before its latest one. */
export function isOfEarlierAttempt({ createdAt }: StoredArtifact, { attempt, startedAt }: EarlierRun): boolean {
  return attempt > 1 && startedAt !== undefined && Date.parse(createdAt) < Date.parse(startedAt)
}

/** `.github/workflows/file.yml`, out of `owner/name/.github/workflows/file.yml@refs/heads/main`. */
export function workflowIn(workflowReference: string): string | undefined {
  // A file's name may contain an @ as well, so the last one before the next slash ends it.
  return /^[^/]+\/[^/]+\/((?:[^/]+\/)+?[^/]+\.ya?ml)@/.exec(workflowReference)?.[1]
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function numberIn(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined
}
