import { dirname } from 'node:path'
import { DefaultArtifactClient } from '@actions/artifact'
import { within } from '../deadline.ts'
import { Failure } from '../failure.ts'
import type { Files, Run, Upload } from '../run-record.ts'
import { withoutLikelySecrets } from '../text/likely-secrets.ts'
import { visible } from '../text/visible.ts'

/** How long an upload may take, in milliseconds. The client itself would wait up to a quarter of an hour. */
const uploadMilliseconds = 60_000

/**
 * Stores snapshot and report as an artifact of the run.
 * @param retentionDays undefined for the repository's setting
 * @throws Failure `artifact`
 */
export async function upload(name: string, files: Files, retentionDays: number | undefined, run: Run): Promise<Upload> {
  const paths = [files.snapshotPath, files.reportPath]
  const options = retentionDays === undefined ? {} : { retentionDays }
  const { id, digest } = await inTime(() =>
    new DefaultArtifactClient().uploadArtifact(name, paths, dirname(files.snapshotPath), options),
  )
  if (id === undefined)
    throw new Failure('artifact', 'The artifact service stored the artifact but gave no id. Run the job again.')
  return {
    name,
    id: String(id),
    url: run.url === '' ? '' : `${run.url}/artifacts/${id}`,
    digest: digest === undefined ? '' : `sha256:${digest}`,
  }
}

async function inTime<Value>(work: () => Promise<Value>): Promise<Value> {
  const over = (): Failure =>
    new Failure(
      'artifact',
      'The artifact service did not take the artifact within 60 s. Run the job again, or set upload-artifact to false.',
    )
  try {
    return await within(uploadMilliseconds, work, over)
  } catch (error) {
    throw error instanceof Failure ? error : explain(error)
  }
}

/** The client has no codes for what went wrong, only texts. */
function explain(error: unknown): Failure {
  const text = error instanceof Error ? error.message : ''
  if (/\b409\b|conflict|already exists/i.test(text)) {
    return new Failure(
      'artifact',
      'An artifact of this name is there already: names are unique within a run. Give each job an artifact-name of its own, for example with ${{ github.job }} or a value of the matrix, or set upload-artifact to false.',
    )
  }
  if (/\b40[13]\b|unauthori[sz]ed|forbidden|permission/i.test(text)) {
    return new Failure(
      'artifact',
      'The artifact service did not accept this run’s token. A job that runs very long, or a self-hosted runner that is out of date, can be the cause. Run the job again.',
    )
  }
  if (/quota|storage limit|usage limit/i.test(text)) {
    return new Failure(
      'artifact',
      'The storage for artifacts is used up. Delete old artifacts, or set retention-days to keep new ones for a shorter time.',
    )
  }
  if (/is not valid JSON|unexpected token|unexpected end of JSON/i.test(text)) {
    return new Failure(
      'artifact',
      'The artifact service did not answer with JSON, so something else answered in its place. Check the runner’s proxy, and that the runner is up to date.',
    )
  }
  return new Failure(
    'artifact',
    `The artifact could not be uploaded (${visible(withoutLikelySecrets(text.split('\n')[0] ?? ''))}). Run the job again; if it stays, see GitHub’s status page, or set upload-artifact to false.`,
  )
}
