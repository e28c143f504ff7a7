import { dirname } from 'node:path'
import { Failure } from '../failure.ts'
import type { ClientOptions } from '../portal/client.ts'
import { within } from '../portal/deadline.ts'
import type { Files, Upload } from '../record.ts'
import { code, codeOfOthers, link, type Message, message } from '../text/message.ts'
import { findProxyProblem } from './proxy.ts'
import { hasArtifactService } from './service.ts'

/** How long an upload may take, in milliseconds. The client itself would wait up to a quarter of an hour. */
const uploadMilliseconds = 60_000

/** What is stored, and where it belongs. */
export interface UploadRequest {
  readonly name: string
  readonly files: Required<Pick<Files, 'snapshotPath' | 'reportPath'>>
  /** Undefined for the repository's setting. */
  readonly retentionDays: number | undefined
  /** The page of the run; empty where it is not known. */
  readonly runUrl: string
}

/**
 * Loads the client while the portal is far away, where there is a service for it: once the list is requested an upload is
 * likely, and loading takes no time of its own. If it fails, the upload says so. Whatever was requested before must have
 * come: loading takes the processor for itself, and would hold up requests that wait for an earlier response.
 * @returns what is to be called with every request to the portal
 */
export function prepareUploadMeanwhile(environment: NodeJS.ProcessEnv): ClientOptions['onRequest'] {
  if (!hasArtifactService(environment)) return () => {}
  const earlier: Promise<unknown>[] = []
  const load = (): void => void import('./upload-client.ts').catch(() => {})
  return ({ resource }, response) => {
    if (resource === 'scopes') void Promise.allSettled(earlier).then(() => setImmediate(load))
    else earlier.push(response)
  }
}

/**
 * Stores snapshot and report as an artifact of the run.
 * @throws Failure `artifact`, whatever goes wrong
 */
export async function upload(request: UploadRequest, environment: NodeJS.ProcessEnv): Promise<Upload> {
  // Whatever is deprecated in the client's libraries, a user cannot change it.
  process.noDeprecation = true
  try {
    return await within(
      uploadMilliseconds,
      () => catchEvents(() => store(request)),
      () => explainUpload(undefined, environment),
    )
  } catch (error) {
    throw error instanceof Failure ? error : explainUpload(error, environment)
  }
}

async function store({ name, files, retentionDays, runUrl }: UploadRequest): Promise<Upload> {
  const { snapshotPath, reportPath } = files
  const { uploadArtifact } = await import('./upload-client.ts')
  const options = retentionDays === undefined ? {} : { retentionDays }
  const { id, digest } = await uploadArtifact(name, [snapshotPath, reportPath], dirname(snapshotPath), options)
  if (id === undefined)
    throw new Failure(
      'artifact',
      message`The artifact service stored the artifact, but did not return its ID. Run the job again.`,
    )
  return {
    name,
    id: String(id),
    url: runUrl === '' ? '' : `${runUrl}/artifacts/${id}`,
    digest: digest === undefined ? '' : `sha256:${digest}`,
  }
}

/**
 * Does what may throw from an event, where it rejects no promise and would end the run as a bug of this action. From here
 * on only the client can do that, also after its time is over: what is left of the run is awaited.
 */
function catchEvents<Value>(work: () => Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    process.removeAllListeners('uncaughtException').on('uncaughtException', reject)
    work().then(resolve, reject)
  })
}

/** One way in which an upload fails. GitHub's client has no codes for what went wrong, only texts. */
interface Explanation {
  readonly applies: (text: string, environment: NodeJS.ProcessEnv) => boolean
  readonly parts: Message
}

const turnOff = message`set ${code('upload-artifact')} to ${code('false')}`

/** The first that applies explains the failure. */
const explanations: readonly Explanation[] = [
  {
    applies: (text) => /\b409\b|conflict|already exists/i.test(text),
    parts: message`An artifact with this name already exists: names are unique within a run. Give each job its own ${code('artifact-name')}, for example with ${code('${{ github.job }}')} or a value of the matrix, or ${turnOff}.`,
  },
  {
    applies: (text) => /quota|storage limit|usage limit|insufficient usage/i.test(text),
    parts: message`The storage for artifacts is full. Delete old artifacts, or set ${code('retention-days')} to keep new ones for a shorter time.`,
  },
  {
    applies: (_, { ACT }) => ACT === 'true',
    parts: message`act’s own artifact server refused GitHub’s current client. When act runs the workflow, ${turnOff}, for example with ${code('${{ !env.ACT }}')}: the snapshot and the report are kept as files.`,
  },
  {
    applies: (text) => /\b40[13]\b|unauthori[sz]ed|forbidden|permission/i.test(text),
    parts: message`The artifact service rejected the token of this run. Perhaps the job ran very long, or the self-hosted runner is out of date. Run the job again.`,
  },
  {
    applies: (text) => /is not valid JSON|unexpected token|unexpected end of JSON/i.test(text),
    parts: message`The response of the artifact service is not JSON, so something else responded in its place. Check the runner’s proxy, and that the runner is up to date.`,
  },
]

/** What Node and OpenSSL say where GitHub was not reached at all, so that its status says nothing. */
const noConnection = /certificate|\bE(?:CONN|NOTFOUND|AI_AGAIN|HOSTUNREACH|NETUNREACH|TIMEDOUT|PIPE|PROTO)/

/** @param error undefined where the time was over */
function explainUpload(error: unknown, environment: NodeJS.ProcessEnv): Failure {
  const text = error instanceof Error ? error.message : ''
  const known = explanations.find(({ applies }) => applies(text, environment))?.parts
  if (known !== undefined) return new Failure('artifact', known)
  const proxyProblem = findProblemOfProxy(environment)
  if (proxyProblem !== undefined)
    return new Failure('artifact', message`The artifact could not be uploaded. ${proxyProblem}`)
  if (error === undefined)
    return new Failure(
      'artifact',
      message`The artifact service did not store the artifact within ${uploadMilliseconds / 1000} s. Run the job again, or ${turnOff}.`,
    )
  const [firstLine = ''] = text.split('\n')
  const remedy = noConnection.test(text)
    ? message`check the runner’s network, firewall and proxy (for one that inspects TLS, name the certificate of its authority in ${code('NODE_EXTRA_CA_CERTS')})`
    : message`see ${link('GitHub Status', 'https://www.githubstatus.com')}`
  return new Failure(
    'artifact',
    message`The artifact could not be uploaded. Run the job again; if it fails again, ${remedy}, or ${turnOff}.`,
    { trace: firstLine === '' ? message`` : message`(${codeOfOthers(firstLine)})` },
  )
}

function findProblemOfProxy(environment: NodeJS.ProcessEnv): Message | undefined {
  const address = environment.ACTIONS_RESULTS_URL ?? ''
  return URL.canParse(address) ? findProxyProblem(new URL(address), environment) : undefined
}
