import { getInput } from '@actions/core'
import type { Secrets } from '../text/secrets.ts'
import { defaultArtifactName, parseArtifactName } from './artifact-name.ts'
import { parseClientId } from './client-id.ts'
import { parseApiKey, parseCredential } from './credential.ts'
import type { FailOnDrift, Inputs } from './inputs.ts'
import { InputProblems, InvalidInput } from './invalid-input.ts'
import { parsePortalAddress } from './portal-address.ts'
import { readCertificates } from './read-certificates.ts'
import { noteMisspeltInputs } from './read-misspelt-inputs.ts'
import { readRequirements } from './read-requirements.ts'
import { noteMisplacedSecrets } from './read-secret-inputs.ts'
import { check, isLeftOut, optional, readBoolean, textOrDefault } from './read-texts.ts'
import { parseSnapshotPath } from './snapshot-path.ts'
import { parseWholeNumber } from './whole-number.ts'

/**
 * Reads what the workflow asked for.
 * @throws Failure `invalid-input` that tells of every problem at once
 */
export async function readInputs(environment: NodeJS.ProcessEnv, secrets: Secrets): Promise<Inputs> {
  const workspace = environment.GITHUB_WORKSPACE || process.cwd()
  const problems = new InputProblems(tellableValue)
  const take = problems.take.bind(problems)
  noteMisplacedSecrets(problems, environment, secrets)
  const misspelt = await noteMisspeltInputs(problems, environment)

  const allowHttp = take('allow-http', readBoolean, false)
  const portal = take('portal-url', () => parsePortalAddress(getInput('portal-url'), allowHttp), undefined)
  const { required, remarks } = await readRequirements(problems, portal, workspace, secrets)
  const uploadArtifact = take('upload-artifact', readBoolean, true)
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
    required,
    clientId: take('client-id', (name) => check(name, parseClientId), undefined),
    integrationApiKey: take('integration-api-key', (name) => check(name, parseCredential), undefined),
    failOnMissing: take('fail-on-missing', readBoolean, true),
    baseline: await problems.takeLater(
      'baseline',
      (name) => check(name, (text) => readBaseline(text, workspace, secrets)),
      undefined,
    ),
    failOnDrift: take('fail-on-drift', readFailOnDrift, 'never'),
    githubToken: getInput('github-token'),
    snapshotPath: take(
      'snapshot-path',
      (name) => parseSnapshotPath(textOrDefault(name), workspace, uploadArtifact),
      '',
    ),
    uploadArtifact,
    artifactName: take('artifact-name', (name) => optional(name, parseArtifactName), undefined),
    retentionDays: take(
      'retention-days',
      (name) => optional(name, (text) => parseWholeNumber(text, 1, 400)),
      undefined,
    ),
    jobSummary: take('job-summary', readBoolean, true),
    remarks: [...misspelt, ...remarks],
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
  if (failOnDrift !== 'never' && isLeftOut('baseline'))
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

async function readBaseline(text: string, workspace: string, secrets: Secrets): Promise<Inputs['baseline']> {
  if (text === 'last-run') return text
  const { readBaselineFile } = await import('./read-files.ts')
  return readBaselineFile(text, workspace, secrets)
}

/** The value of an input, for a message about it. Secrets, what may hold one, and lists are not told as a whole. */
function tellableValue(input: string): string {
  const secret = ['portal-url', 'api-key', 'client-id', 'integration-api-key', 'github-token']
  const value = getInput(input)
  const isList = input === 'required-scopes' || input === 'required-endpoints' || value.includes('-----BEGIN')
  return isList || secret.includes(input) ? '' : value
}
