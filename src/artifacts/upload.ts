import { dirname } from 'node:path'
import { within } from '../deadline.ts'
import { Failure } from '../failure.ts'
import type { Files, Run, Upload } from '../run-record.ts'
import { explainUpload } from './explain-upload.ts'
import { uploadArtifact } from './upload-client.ts'

/** How long an upload may take, in milliseconds. The client itself would wait up to a quarter of an hour. */
const uploadMilliseconds = 60_000

/** What is stored, and where it belongs. */
export interface UploadRequest {
  readonly name: string
  readonly files: Files
  /** Undefined for the repository's setting. */
  readonly retentionDays: number | undefined
  readonly run: Run
}

/**
 * Stores snapshot and report as an artifact of the run.
 * @throws Failure `artifact`
 */
export async function upload(request: UploadRequest, environment: NodeJS.ProcessEnv): Promise<Upload> {
  const { name, files, retentionDays, run } = request
  const paths = [files.snapshotPath, files.reportPath]
  const options = retentionDays === undefined ? {} : { retentionDays }
  const { id, digest } = await inTime(environment, () =>
    uploadArtifact(name, paths, dirname(files.snapshotPath), options),
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

async function inTime<Value>(environment: NodeJS.ProcessEnv, work: () => Promise<Value>): Promise<Value> {
  const over = (): Failure => explainUpload(undefined, environment)
  // What the client's libraries use of Node is nothing that a user could change.
  process.noDeprecation = true
  try {
    return await within(uploadMilliseconds, () => catchingEvents(work), over)
  } catch (error) {
    throw error instanceof Failure ? error : explainUpload(error, environment)
  }
}

/**
 * Does what may throw from an event, where it rejects no promise and would end the run as a bug of this action. From here
 * on only the client can do that, also after its time is over: what is left of the run is awaited.
 */
function catchingEvents<Value>(work: () => Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    process.removeAllListeners('uncaughtException').on('uncaughtException', reject)
    work().then(resolve, reject)
  })
}
