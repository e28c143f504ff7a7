import { isRecord } from '../text/json.ts'
import {
  counts,
  type EarlierRun,
  isOfEarlierAttempt,
  mayCount,
  parseArtifact,
  parseRun,
  type StoredArtifact,
  type WantedRun,
} from './earlier-runs.ts'
import type { GitHubApi } from './github-api.ts'

/** How many entries a page of GitHub's lists has at most. */
const pageSize = 100

type FromRun = StoredArtifact & { readonly runId: number }

/** What was found, and among how many artifacts of that name. */
export interface FoundArtifact {
  readonly artifact: FromRun | undefined
  readonly lookedAt: number
}

/** GitHub answered with JSON that does not describe what was requested. */
export class UnknownShape extends Error {}

/**
 * Finds the newest artifact of a name that a run which counts has made. GitHub lists the artifacts of all runs by their
 * name, so however many runs without one lie before it cost nothing; pages are read until it is found.
 * @throws UnknownShape, and what the API throws
 */
export async function findArtifact(api: GitHubApi, name: string, wanted: WantedRun): Promise<FoundArtifact> {
  const runOf = createRunLookup(api, wanted)
  let lookedAt = 0
  for (let page = 1; ; page += 1) {
    const list = listIn(
      await api.read('/actions/artifacts', { name, per_page: String(pageSize), page: String(page) }),
      'artifacts',
    )
    const artifacts = list.map((entry) => known(parseArtifact(entry))).filter((artifact) => artifact.name === name)
    for (const artifact of artifacts.sort((a, b) => b.id - a.id)) {
      lookedAt += 1
      if (!mayCount(artifact, wanted)) continue
      const run = await runOf(artifact)
      if (run !== undefined && counts(run, wanted) && (await isOfSuccessfulAttempt(api, artifact, run)))
        return { artifact, lookedAt }
    }
    if (list.length < pageSize) return { artifact: undefined, lookedAt }
  }
}

/**
 * Looks up the runs of artifacts, from the newest to the oldest. Mostly the first one counts, so that is read by itself.
 * Where it does not, many others may have failed too: successful runs are listed then, a hundred with each request.
 * @returns undefined for a run that was not successful
 */
function createRunLookup(api: GitHubApi, wanted: WantedRun): (artifact: FromRun) => Promise<EarlierRun | undefined> {
  let isFirst = true
  let listed: EarlierRun[] = []
  // Every successful run from here on is listed.
  let oldest = Number.POSITIVE_INFINITY
  return async ({ runId, createdAt }) => {
    if (isFirst) {
      isFirst = false
      return known(parseRun(await api.read(`/actions/runs/${runId}`)))
    }
    if (runId < oldest) {
      // A run begins before it makes its artifact, so newer ones need not be listed.
      listed = await listSuccessfulRuns(api, wanted, createdAt)
      oldest = listed.length < pageSize ? 0 : Math.min(...listed.map(({ id }) => id))
    }
    return listed.find(({ id }) => id === runId)
  }
}

async function listSuccessfulRuns(
  api: GitHubApi,
  { branch, workflow }: WantedRun,
  until: string,
): Promise<EarlierRun[]> {
  const file = encodeURIComponent(workflow.slice(workflow.lastIndexOf('/') + 1))
  const response = await api.read(`/actions/workflows/${file}/runs`, {
    branch,
    status: 'success',
    created: `<=${until}`,
    exclude_pull_requests: 'true',
    per_page: String(pageSize),
  })
  return listIn(response, 'workflow_runs').map((entry) => known(parseRun(entry)))
}

/** Where a run was started again, GitHub tells the end of its latest attempt alone. */
async function isOfSuccessfulAttempt(api: GitHubApi, artifact: StoredArtifact, run: EarlierRun): Promise<boolean> {
  if (!isOfEarlierAttempt(artifact, run)) return true
  for (let number = run.attempt - 1; number >= 1; number -= 1) {
    const attempt = known(parseRun(await api.read(`/actions/runs/${run.id}/attempts/${number}`)))
    if (!isOfEarlierAttempt(artifact, attempt)) return attempt.conclusion === 'success'
  }
  return false
}

function listIn(value: unknown, name: string): unknown[] {
  const list = isRecord(value) ? value[name] : undefined
  if (!Array.isArray(list)) throw new UnknownShape()
  return list
}

function known<Value>(parsed: Value | undefined): Value {
  if (parsed === undefined) throw new UnknownShape()
  return parsed
}
