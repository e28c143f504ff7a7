import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { unzip } from '../../../stand-ins/github/zip.js'

const { INPUT_NAME: name = '', INPUT_PATTERN: pattern = '', INPUT_PATH: path = '' } = process.env
const isMerged = process.env['INPUT_MERGE-MULTIPLE'] === 'true'
const { ACTIONS_RESULTS_URL: service = '', ACTIONS_RUNTIME_TOKEN: token = '' } = process.env
// The run is the first part of the last scope: Actions.Results:<run>:<job>.
const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
const [workflowRunBackendId, workflowJobRunBackendId] = claims.scp.split('Actions.Results:')[1].split(':')
const run = { workflowRunBackendId, workflowJobRunBackendId }

const [start = '', end] = (pattern || name).split('*')
/** @type {{ artifacts?: { name: string }[] }} */
const { artifacts = [] } = await call('ListArtifacts', run)
const found = artifacts
  .map((artifact) => artifact.name)
  .filter((artifact) => (end === undefined ? artifact === start : artifact.startsWith(start) && artifact.endsWith(end)))
if (found.length === 0) throw new Error(`There is no artifact ${pattern || name}`)

for (const artifact of found) {
  const { signedUrl } = await call('GetSignedArtifactURL', { ...run, name: artifact })
  const response = await fetch(signedUrl)
  if (!response.ok) throw new Error(`Cannot fetch ${artifact}: ${response.status}`)
  const folder = pattern && !isMerged ? join(path, artifact) : path
  for (const [file, bytes] of Object.entries(unzip(Buffer.from(await response.arrayBuffer())))) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), bytes)
  }
  console.log(`Downloaded ${artifact} to ${folder}`)
}

/**
 * Calls the service that stores a run's artifacts.
 * @param {'ListArtifacts' | 'GetSignedArtifactURL'} method
 * @param {object} body
 * @returns {Promise<any>}
 */
async function call(method, body) {
  const response = await fetch(new URL(`twirp/github.actions.results.api.v1.ArtifactService/${method}`, service), {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`The artifact service responded to ${method} with ${response.status}`)
  return response.json()
}
