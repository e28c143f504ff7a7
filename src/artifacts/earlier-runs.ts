import { isRecord } from '../text/json.ts'
import { type GitHub, notGitHub, pageSize } from './github.ts'

/** An artifact of the repository. */
export interface StoredArtifact {
  readonly id: number
  readonly name: string
  readonly expired: boolean
  /** In bytes. */
  readonly size: number
  /** ISO 8601 */
  readonly createdAt: string
  /** The run that made it. What GitHub no longer knows is undefined. */
  readonly runId: number | undefined
  readonly branch: string | undefined
  readonly repositoryId: number | undefined
  readonly headRepositoryId: number | undefined
}

/** A run of a workflow. */
export interface EarlierRun {
  readonly id: number
  readonly event: string
  /** The file of its workflow, as `.github/workflows/file.yml`; an `@` and a reference may follow. */
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

/** Which runs count. */
export interface RunCriteria {
  readonly branch: string
  /** `.github/workflows/file.yml` */
  readonly workflow: string
  /** This run itself. */
  readonly currentRun: number
}

type FromRun = StoredArtifact & { readonly runId: number }

/** What was found, and among how many artifacts of that name. */
export interface ArtifactSearch {
  readonly artifact: FromRun | undefined
  readonly lookedAt: number
}

/**
 * Finds the newest artifact of a name that a run which counts has made. GitHub lists the artifacts of all runs by their
 * name, so it does not matter how many runs without one lie before it; pages are read until it is found.
 * @throws Failure `baseline`
 */
export async function findArtifact(github: GitHub, name: string, criteria: RunCriteria): Promise<ArtifactSearch> {
  const lookUpRun = createRunLookup(github, criteria)
  let lookedAt = 0
  let listed = 0
  for (let page = 1; ; page += 1) {
    const { entries, total } = parseList(await github.listArtifacts(name, page), 'artifacts')
    listed += entries.length
    const artifacts = entries.map(parseArtifact).filter((artifact) => artifact.name === name)
    for (const artifact of artifacts.sort((a, b) => b.id - a.id)) {
      lookedAt += 1
      if (!mayCount(artifact, criteria)) continue
      const run = await lookUpRun(artifact)
      if (run !== undefined && counts(run, criteria) && (await isFromSuccessfulAttempt(github, artifact, run)))
        return { artifact, lookedAt }
    }
    const isLast = entries.length === 0 || (entries.length < pageSize && listed >= total)
    if (isLast) return { artifact: undefined, lookedAt }
  }
}

/**
 * Looks up the runs of artifacts, from the newest to the oldest. The first one usually counts, so it is read by itself.
 * Where it does not, many others may have failed too: then successful runs are listed, a hundred with each request.
 * A run that began before all of those waited long before it made its artifact (for an approval, or to be started
 * again), so it is read by itself too: how many others began meanwhile does not matter.
 * @returns undefined for a run that is not among the successful ones
 */
function createRunLookup(
  github: GitHub,
  { branch, workflow }: RunCriteria,
): (artifact: FromRun) => Promise<EarlierRun | undefined> {
  const file = workflow.slice(workflow.lastIndexOf('/') + 1)
  const runsRead = new Map<number, EarlierRun>()
  const readRun = async (runId: number): Promise<EarlierRun> => {
    const run = parseRun(await github.readRun(runId))
    runsRead.set(runId, run)
    return run
  }
  let listed: EarlierRun[] = []
  // Every successful run from here on is listed.
  let oldest = Number.POSITIVE_INFINITY
  return async ({ runId, createdAt }) => {
    const known = runsRead.get(runId)
    if (known !== undefined) return known
    if (runsRead.size === 0) return readRun(runId)
    if (runId < oldest) {
      // A run begins before it makes its artifact, so newer ones need not be listed.
      const response = await github.listSuccessfulRuns(file, branch, createdAt)
      const { entries, total } = parseList(response, 'workflow_runs')
      listed = entries.map(parseRun)
      const isWhole = listed.length < pageSize && listed.length >= total
      oldest = isWhole ? 0 : Math.min(...listed.map(({ id }) => id))
    }
    if (runId < oldest) return readRun(runId)
    return listed.find(({ id }) => id === runId)
  }
}

/** Where a run was started again, GitHub reports the end of its latest attempt alone. */
async function isFromSuccessfulAttempt(github: GitHub, artifact: StoredArtifact, run: EarlierRun): Promise<boolean> {
  if (!isFromEarlierAttempt(artifact, run)) return true
  for (let number = run.attempt - 1; number >= 1; number -= 1) {
    const attempt = parseRun(await github.readAttempt(run.id, number))
    if (!isFromEarlierAttempt(artifact, attempt)) return attempt.conclusion === 'success'
  }
  return false
}

/** Whether the artifact's run may count, by what GitHub says about the artifact. Only the run itself says whether it does. */
export function mayCount<Artifact extends StoredArtifact>(
  artifact: Artifact,
  { branch, currentRun }: RunCriteria,
): artifact is Artifact & { readonly runId: number } {
  const { runId, repositoryId, headRepositoryId } = artifact
  const fromFork = repositoryId !== undefined && headRepositoryId !== undefined && repositoryId !== headRepositoryId
  return !fromFork && runId !== undefined && runId !== currentRun && (artifact.branch ?? branch) === branch
}

/**
 * Whether a run's artifact may be a baseline. A fork may call its branch `main`, and a pull request may contain whatever
 * its author likes, so neither ever counts.
 */
export function counts(run: EarlierRun, { branch, workflow, currentRun }: RunCriteria): boolean {
  return (
    run.conclusion === 'success' &&
    run.repositoryId !== undefined &&
    run.headRepositoryId === run.repositoryId &&
    run.branch === branch &&
    !run.event.startsWith('pull_request') &&
    isFromWorkflow(run, workflow) &&
    run.id !== currentRun
  )
}

/** GitHub writes the path alone, or with a reference after it: `.github/workflows/file.yml@main`. */
function isFromWorkflow({ path }: EarlierRun, workflow: string): boolean {
  return path === workflow || (path.startsWith(`${workflow}@`) && !/\.ya?ml$/.test(path))
}

/** Whether a run made the artifact in an attempt before its latest one. */
export function isFromEarlierAttempt({ createdAt }: StoredArtifact, { attempt, startedAt }: EarlierRun): boolean {
  return attempt > 1 && startedAt !== undefined && Date.parse(createdAt) < Date.parse(startedAt)
}

/** `.github/workflows/file.yml`, from `owner/name/.github/workflows/file.yml@refs/heads/main`. */
export function parseWorkflowFile(workflowReference: string): string | undefined {
  // A file's name may contain an @ as well, so the last one before the next slash ends it.
  return /^[^/]+\/[^/]+\/((?:[^/]+\/)+?[^/]+\.ya?ml)@/.exec(workflowReference)?.[1]
}

/** @throws Failure `baseline` where it is no artifact */
export function parseArtifact(value: unknown): StoredArtifact {
  if (!isRecord(value)) throw notGitHub('api')
  const { id, name, expired, size_in_bytes: size, created_at: createdAt } = value
  if (typeof id !== 'number' || typeof name !== 'string' || typeof size !== 'number') throw notGitHub('api')
  if (typeof expired !== 'boolean' || typeof createdAt !== 'string') throw notGitHub('api')
  const run = isRecord(value.workflow_run) ? value.workflow_run : {}
  return {
    id,
    name,
    expired,
    size,
    createdAt,
    runId: optionalNumber(run.id),
    branch: optionalText(run.head_branch),
    repositoryId: optionalNumber(run.repository_id),
    headRepositoryId: optionalNumber(run.head_repository_id),
  }
}

/** @throws Failure `baseline` where it is no run */
export function parseRun(value: unknown): EarlierRun {
  if (!isRecord(value)) throw notGitHub('api')
  const { id, event, path } = value
  if (typeof id !== 'number' || typeof event !== 'string' || typeof path !== 'string') throw notGitHub('api')
  return {
    id,
    event,
    path,
    branch: optionalText(value.head_branch),
    conclusion: optionalText(value.conclusion),
    repositoryId: isRecord(value.repository) ? optionalNumber(value.repository.id) : undefined,
    headRepositoryId: isRecord(value.head_repository) ? optionalNumber(value.head_repository.id) : undefined,
    attempt: optionalNumber(value.run_attempt) ?? 1,
    startedAt: optionalText(value.run_started_at),
  }
}

/** A page of a list, and how many entries all pages have: a page may be shorter than requested, and not be the last one. */
function parseList(value: unknown, name: string): { readonly entries: unknown[]; readonly total: number } {
  const entries = isRecord(value) ? value[name] : undefined
  if (!isRecord(value) || !Array.isArray(entries)) throw notGitHub('api')
  return { entries, total: optionalNumber(value.total_count) ?? 0 }
}

function optionalText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function optionalNumber(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined
}
