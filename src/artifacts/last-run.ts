import { tmpdir } from 'node:os'
import { basename } from 'node:path'
import { getOctokit } from '@actions/github'
import { within } from '../deadline.ts'
import { Failure } from '../failure.ts'
import { type Baseline, parseBaseline } from '../gate/baseline.ts'
import { isRecord } from '../text/json.ts'
import { downloadFile } from './download.ts'
import { findArtifact, permission } from './find-artifact.ts'

/** How long the lookup may take, in milliseconds. */
const lookupMilliseconds = 30_000

/** What is looked for. */
export interface LastRunQuestion {
  readonly token: string
  readonly artifactName: string
  /** Absolute; the file in the artifact has the same name. */
  readonly snapshotPath: string
  readonly environment: NodeJS.ProcessEnv
}

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
  const { token, artifactName, environment } = question
  const octokit = getOctokit(token, { request: { signal } })
  const found = await findArtifact(octokit, artifactName, environment.GITHUB_WORKFLOW_REF ?? '')
  if (found === undefined) return undefined
  const fileName = basename(question.snapshotPath)
  const text = await downloadFile(found, token, fileName, environment.RUNNER_TEMP || tmpdir())
  const baseline = text === undefined ? `holds no ${fileName}` : parseBaseline(text)
  if (typeof baseline !== 'string') return baseline
  throw new Failure(
    'baseline',
    `The artifact ${found.name} of run ${found.runId} cannot be the baseline: it ${baseline}. Where another step uses the same artifact-name, give this step one of its own; where snapshot-path or the version of this action was changed, run this workflow once on the default branch without baseline.`,
  )
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
