import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { text as readText } from 'node:stream/consumers'
import { Failure } from '../failure.ts'
import { keysIn } from '../inputs/credential.ts'
import { within } from '../portal/deadline.ts'
import { type Baseline, type BaselineProblem, parseBaseline } from '../scopes/baseline.ts'
import { isRecord, parseJson } from '../text/json.ts'
import { code, type Message, message } from '../text/message.ts'
import { aKey, type SecretKind, type Secrets } from '../text/secrets.ts'
import type { LastSnapshot } from './baseline.ts'
import { findArtifact, parseWorkflowFile } from './earlier-runs.ts'
import { createGitHub, type GitHub, notGitHub } from './github.ts'
import { isGitHub } from './service.ts'
import { fromBufferPromise } from './zip-reader.ts'

/** How long the search may take, in milliseconds. */
const searchMilliseconds = 30_000

/** A snapshot of 10,000 scopes takes less than this, compressed. */
const maxArchiveBytes = 4 * 1024 * 1024
const maxSnapshotBytes = 16 * 1024 * 1024

/** What is searched for. */
export interface LastRunQuestion {
  readonly token: string
  readonly artifactName: string
  /** Absolute; the file in the artifact has the same name. */
  readonly snapshotPath: string
  readonly environment: NodeJS.ProcessEnv
  readonly secrets: Secrets
}

/**
 * The snapshot of the newest successful run of this workflow on the default branch that has one.
 * @throws Failure `baseline`, whatever goes wrong
 */
export async function findLastSnapshot(question: LastRunQuestion): Promise<LastSnapshot> {
  const over = (): Failure =>
    new Failure(
      'baseline',
      message`The snapshot of the last run was not found within ${searchMilliseconds / 1000} s: GitHub’s API is slow, or there are very many artifacts with this name. Run the job again; if it fails again, check the runner’s network, and give this step its own ${code('artifact-name')}.`,
    )
  try {
    return await within(searchMilliseconds, (signal) => search(question, signal), over)
  } catch (error) {
    if (error instanceof Failure) throw error
    const kind = error instanceof Error ? error.name : typeof error
    throw new Failure(
      'baseline',
      message`The search for the snapshot of the last run failed. Run the job again, or ${nameFile}.`,
      { trace: message`(${code(kind)})` },
    )
  }
}

const nameFile = message`commit a baseline and name its file in ${code('baseline')}`

/** What makes a new snapshot to compare with. */
function runWithoutBaseline(branch: string): Message {
  return message`run this workflow once on ${code(branch)} with ${code('baseline: none')}`
}

async function search(question: LastRunQuestion, signal: AbortSignal): Promise<LastSnapshot> {
  const { token, artifactName, environment } = question
  const { repository, workflow, currentRun } = readPlace(environment)
  const github = createGitHub({ repository, token, environment, signal })
  const branch = readDefaultBranch(environment) ?? (await requestDefaultBranch(github))
  const { artifact, lookedAt } = await findArtifact(github, artifactName, { branch, workflow, currentRun })
  if (artifact === undefined) return { baseline: undefined, runId: undefined, artifactName, lookedAt, branch }
  const { id, runId, expired, size } = artifact
  const name = message`The artifact ${code(artifactName)} of run ${code(String(runId))}`
  if (expired)
    throw new Failure(
      'baseline',
      message`${name} has expired. To make a new one, ${runWithoutBaseline(branch)}, and set a longer ${code('retention-days')}.`,
    )
  if (size > maxArchiveBytes)
    throw new Failure(
      'baseline',
      message`${name} is too large to be a snapshot. Give this step its own ${code('artifact-name')}.`,
    )
  const fileName = basename(question.snapshotPath)
  const result = await readSnapshot(await github.download(id, maxArchiveBytes), fileName, question.secrets)
  if ('baseline' in result) return { baseline: result.baseline, runId, artifactName, lookedAt, branch }
  if ('secret' in result)
    throw new Failure(
      'baseline',
      message`${name} contains ${result.secret.what}, so it is not used and not shown. Delete the artifact, ${result.secret.remedy}, and ${runWithoutBaseline(branch)}.`,
    )
  throw new Failure(
    'baseline',
    message`${name} cannot be the baseline: ${describeProblem(result.problem, fileName)}. If another step uses the same ${code('artifact-name')}, give this step its own. If ${code('snapshot-path')} or the version of this action was changed, ${runWithoutBaseline(branch)}.`,
  )
}

interface Place {
  /** `owner/name` */
  readonly repository: string
  /** `.github/workflows/file.yml` */
  readonly workflow: string
  readonly currentRun: number
}

/** Which repository, workflow and run this is. */
function readPlace(environment: NodeJS.ProcessEnv): Place {
  if (!isGitHub(environment))
    throw new Failure(
      'baseline',
      message`${code('baseline: last-run')} requires GitHub’s artifacts. GitHub Enterprise Server and Gitea have none that this action can read. Instead, ${nameFile}.`,
    )
  const { GITHUB_REPOSITORY: repository = '', GITHUB_WORKFLOW_REF = '', GITHUB_RUN_ID } = environment
  const workflow = parseWorkflowFile(GITHUB_WORKFLOW_REF)
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || workflow === undefined)
    throw new Failure(
      'baseline',
      message`The runner does not say which repository and which workflow this is (${code('GITHUB_REPOSITORY')}, ${code('GITHUB_WORKFLOW_REF')}), so the action cannot find the last run. Update the runner, or ${nameFile}.`,
    )
  return { repository, workflow, currentRun: Number(GITHUB_RUN_ID) }
}

/** The default branch of the repository, where the event that started the run contains it. */
function readDefaultBranch({ GITHUB_EVENT_PATH = '' }: NodeJS.ProcessEnv): string | undefined {
  try {
    const event = parseJson(readFileSync(GITHUB_EVENT_PATH, 'utf8'))?.value
    return defaultBranchOf(isRecord(event) ? event.repository : undefined)
  } catch {
    // A file that is not there says as little as one without a repository.
    return undefined
  }
}

async function requestDefaultBranch(github: GitHub): Promise<string> {
  const branch = defaultBranchOf(await github.readRepository())
  if (branch === undefined) throw notGitHub('api')
  return branch
}

function defaultBranchOf(repository: unknown): string | undefined {
  const branch = isRecord(repository) ? repository.default_branch : undefined
  return typeof branch === 'string' && branch !== '' ? branch : undefined
}

/** Why an archive gives no baseline. */
type SnapshotProblem = 'no-zip' | 'no-file' | 'too-large' | BaselineProblem

function describeProblem(problem: SnapshotProblem, fileName: string): Message {
  switch (problem) {
    case 'no-zip':
      return message`it is not a readable zip archive`
    case 'no-file':
      return message`it contains no ${code(fileName)}`
    case 'too-large':
      return message`its ${code(fileName)} is too large to be a snapshot`
    case 'no-list':
      return message`its ${code(fileName)} contains no list of scopes`
    case 'other-format':
      return message`its ${code(fileName)} was made by another version of this action`
    case 'failed-response':
      return message`its ${code(fileName)} is a response that reports a failure`
  }
}

/** Reads the snapshot out of an archive. Who made the archive is not certain, so nothing in it is trusted. */
export async function readSnapshot(
  archive: Buffer,
  fileName: string,
  secrets: Secrets,
): Promise<{ readonly baseline: Baseline } | { readonly problem: SnapshotProblem } | { readonly secret: SecretKind }> {
  const file = await readFileIn(archive, fileName)
  if ('problem' in file) return file
  const baseline = parseBaseline(file.text)
  if (typeof baseline === 'string') return { problem: baseline }
  // What is read may be escaped in the text.
  const texts = [file.text, JSON.stringify(baseline)]
  const secret = texts.some((each) => keysIn(each).length > 0)
    ? aKey
    : texts.map((each) => secrets.kindIn(each)).find((kind) => kind !== undefined)
  return secret === undefined ? { baseline } : { secret }
}

/** Reads one file of a zip archive, and unpacks nothing else. */
async function readFileIn(
  archive: Buffer,
  fileName: string,
): Promise<{ readonly text: string } | { readonly problem: 'no-zip' | 'no-file' | 'too-large' }> {
  try {
    const zip = await fromBufferPromise(archive)
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName !== fileName) continue
      if (entry.uncompressedSize > maxSnapshotBytes) return { problem: 'too-large' }
      // The reader ends with an error where a file has more bytes than the archive says.
      return { text: await readText(await zip.openReadStreamPromise(entry)) }
    }
    return { problem: 'no-file' }
  } catch {
    return { problem: 'no-zip' }
  }
}
