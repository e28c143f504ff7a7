import { getInput } from '@actions/core'
import type { Secrets } from '../secrets.ts'
import { hasControlCharacter } from '../text.ts'
import { defaultArtifactName, parseArtifactName } from './artifact-name.ts'
import { parseApiKey, parseCredential } from './credential.ts'
import type { FailOnDrift, Inputs } from './inputs.ts'
import { InputProblems, InvalidInput } from './invalid-input.ts'
import { type PortalAddress, parsePortalAddress } from './portal-address.ts'
import { readBaselineFile, readCertificates } from './read-files.ts'
import { noteMisplacedSecrets } from './read-secret-inputs.ts'
import { linesOf, optional, readBoolean, textOrDefault } from './read-texts.ts'
import { parseScopeList } from './required-scopes.ts'
import type { Requirements } from './requirements-file.ts'
import { parseSnapshotPath } from './snapshot-path.ts'
import { parseWholeNumber } from './whole-number.ts'

/**
 * Reads what the workflow asked for.
 * @throws Failure `invalid-input` that tells of every problem at once
 */
export async function readInputs(environment: NodeJS.ProcessEnv, secrets: Secrets): Promise<Inputs> {
  const workspace = environment.GITHUB_WORKSPACE || process.cwd()
  const problems = new InputProblems()
  const take = problems.take.bind(problems)
  noteMisplacedSecrets(problems, environment, secrets)

  const allowHttp = take('allow-http', readBoolean, false)
  const portal = take('portal-url', () => parsePortalAddress(getInput('portal-url'), allowHttp), undefined)
  const inputs = {
    workspace,
    apiKey: take('api-key', (name) => parseApiKey(getInput(name)), ''),
    caCertificate: await problems.takeLater(
      'ca-certificate',
      (name) => optional(name, (text) => readCertificates(text, workspace)),
      undefined,
    ),
    timeoutSeconds: take('timeout-seconds', (name) => parseWholeNumber(textOrDefault(name), 1, 3600), 0),
    retries: take('retries', (name) => parseWholeNumber(textOrDefault(name), 0, 10), 0),
    required: await readRequirements(problems, portal, workspace, secrets),
    clientId: take('client-id', (name) => optional(name, parseClientId), undefined),
    integrationApiKey: take('integration-api-key', (name) => optional(name, parseCredential), undefined),
    failOnMissing: take('fail-on-missing', readBoolean, true),
    baseline: take('baseline', (name) => optional(name, (text) => readBaseline(text, workspace, secrets)), undefined),
    failOnDrift: take('fail-on-drift', readFailOnDrift, 'never'),
    githubToken: getInput('github-token'),
    snapshotPath: take('snapshot-path', (name) => parseSnapshotPath(textOrDefault(name), workspace), ''),
    uploadArtifact: take('upload-artifact', readBoolean, true),
    artifactName: take('artifact-name', (name) => optional(name, parseArtifactName), undefined),
    retentionDays: take(
      'retention-days',
      (name) => optional(name, (text) => parseWholeNumber(text, 1, 400)),
      undefined,
    ),
    jobSummary: take('job-summary', readBoolean, true),
  }
  noteWhatIsLacking(problems, inputs)
  problems.throwIfAny()
  if (portal === undefined) throw new Error('an address without a problem is known')
  return {
    ...inputs,
    portal,
    artifactName: inputs.artifactName ?? defaultArtifactName(portal, environment.GITHUB_JOB ?? ''),
  }
}

/** Inputs that need another one. */
function noteWhatIsLacking(
  problems: InputProblems,
  { baseline, failOnDrift, githubToken }: Pick<Inputs, 'baseline' | 'failOnDrift' | 'githubToken'>,
): void {
  if (failOnDrift !== 'never' && getInput('baseline') === '')
    problems.note('fail-on-drift', 'needs baseline to compare with. Set it to a snapshot’s path or to last-run.')
  if (baseline === 'last-run' && githubToken === '')
    problems.note(
      'baseline',
      'last-run needs github-token, which is empty. Leave github-token out to use the workflow’s own.',
    )
}

function readFailOnDrift(name: 'fail-on-drift'): FailOnDrift {
  const text = textOrDefault(name)
  if (text === 'never' || text === 'removed' || text === 'any') return text
  throw new InvalidInput('must be never, removed or any.')
}

function readBaseline(text: string, workspace: string, secrets: Secrets): Inputs['baseline'] {
  return text === 'last-run' ? text : readBaselineFile(text, workspace, secrets)
}

function parseClientId(text: string): string {
  if (/[\s/?#]/.test(text) || hasControlCharacter(text) || text.length > 255)
    throw new InvalidInput('is no client id. Copy it from the app in the portal’s Developer Tools.')
  return text
}

/** What reads requests is loaded only where there are some. */
async function readRequirements(
  problems: InputProblems,
  portal: PortalAddress | undefined,
  workspace: string,
  secrets: Secrets,
): Promise<Requirements> {
  const scopes = problems.take('required-scopes', (name) => parseScopeList(linesOf(name)), [])
  if (getInput('required-endpoints') === '' && getInput('requirements-file') === '') return { scopes, requests: [] }
  const { readRequests } = await import('./read-requests.ts')
  const more = readRequests(problems, portal, workspace, secrets)
  return { scopes: [...scopes, ...more.scopes], requests: more.requests }
}
