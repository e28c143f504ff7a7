import type { Baseline } from '../scopes/baseline.ts'
import type { Requirements } from '../scopes/requirements.ts'
import { code, formatCodes, message } from '../text/message.ts'
import type { Secrets } from '../text/secrets.ts'
import { defaultArtifactName, parseArtifactName } from './artifact-name.ts'
import { readConnectionInputs } from './connection-inputs.ts'
import { noteMisplacedSecrets, parseApiKey, parseClientId, parseCredential, refuseSecretInPath } from './credential.ts'
import { type FileContext, pathInWorkspace, readBaselineFile, readPlainFile } from './files.ts'
import { InputValues } from './given-inputs.ts'
import { givenValue, InputProblems, type InputRemark, InvalidInput } from './invalid-input.ts'
import type { GivenList } from './list.ts'
import { noteMisspelledInputs } from './misspelled.ts'
import { type PortalAddress, parsePortalAddress } from './portal-address.ts'
import {
  countRequirements,
  maxRequirements,
  parseRequestList,
  parseRequirements,
  parseScopeList,
  tooMany,
} from './requirements.ts'
import { describeReplacedFiles, type NamedFile, parseSnapshotPath } from './snapshot-path.ts'

export type FailOnDrift = 'never' | 'removed' | 'any'

/** What the workflow asked for, read and checked. */
export interface Inputs {
  /** Absolute; what paths are relative to. */
  readonly workspace: string
  readonly portal: PortalAddress
  readonly apiKey: string
  /** PEM text of authorities to trust in addition to the default ones. */
  readonly caCertificate: string | undefined
  readonly timeoutSeconds: number
  readonly retries: number
  readonly required: Requirements
  readonly clientId: string | undefined
  readonly integrationApiKey: string | undefined
  readonly failOnMissing: boolean
  /** A committed baseline, already read, or the wish for the one of the last run. */
  readonly baseline: Baseline | 'last-run' | undefined
  readonly failOnDrift: FailOnDrift
  readonly githubToken: string
  /** Absolute. */
  readonly snapshotPath: string
  readonly uploadArtifact: boolean
  readonly artifactName: string
  /** Undefined for the repository's setting. */
  readonly retentionDays: number | undefined
  readonly jobSummary: boolean
  readonly remarks: readonly InputRemark[]
}

/**
 * Reads what the workflow asked for.
 * @throws Failure `invalid-input` that reports every problem at once
 */
export function readInputs(environment: NodeJS.ProcessEnv, secrets: Secrets): Inputs {
  const values = new InputValues(environment)
  const workspace = environment.GITHUB_WORKSPACE || process.cwd()
  const context = { workspace, secrets }
  const problems = new InputProblems()
  const take = problems.take.bind(problems)
  noteMisplacedSecrets(problems, values, secrets)
  const misspelled = noteMisspelledInputs(problems, values)

  const allowHttp = take('allow-http', () => values.boolean('allow-http'), false)
  const portal = take('portal-url', () => parsePortalAddress(values.text('portal-url'), allowHttp), undefined)
  const { required, remarks } = readRequirements(values, problems, portal, context)
  const uploadArtifact = take('upload-artifact', () => values.boolean('upload-artifact'), true)
  const snapshotPath = values.text('snapshot-path')
  const inputs = {
    workspace,
    apiKey: take('api-key', () => parseApiKey(values.text('api-key')), ''),
    ...readConnectionInputs(values, problems, workspace),
    required,
    clientId: take('client-id', () => parseClientId(values.check('client-id')?.trim()), undefined),
    integrationApiKey: take('integration-api-key', () => readIntegrationKey(values), undefined),
    failOnMissing: take('fail-on-missing', () => values.boolean('fail-on-missing'), true),
    baseline: take('baseline', () => readBaseline(values.check('baseline')?.trim(), context), undefined),
    failOnDrift: take('fail-on-drift', () => parseFailOnDrift(values.raw('fail-on-drift').trim()), 'never'),
    githubToken: values.text('github-token'),
    snapshotPath: take(
      'snapshot-path',
      () => {
        const path = parseSnapshotPath(snapshotPath, workspace, uploadArtifact)
        return refuseSecretInPath(path, 'snapshot-path', secrets)
      },
      '',
    ),
    uploadArtifact,
    artifactName: take('artifact-name', () => values.optional('artifact-name', parseArtifactName), undefined),
    retentionDays: take(
      'retention-days',
      () => values.optional('retention-days', () => values.wholeNumber('retention-days', 1, 400)),
      undefined,
    ),
    jobSummary: take('job-summary', () => values.boolean('job-summary'), true),
  }
  noteMissingInputs(problems, inputs, values)
  noteReplacedFiles(problems, inputs, values)
  problems.throwIfAny()
  if (portal === undefined) throw new Error('an address without a problem is known')
  return {
    ...inputs,
    portal,
    artifactName: inputs.artifactName ?? defaultArtifactName(portal, secrets.redact(environment.GITHUB_JOB ?? '')),
    remarks: [...portalRemarks(portal), ...misspelled, ...remarks],
  }
}

/** Whether a summary is wanted, even where the inputs are invalid otherwise. */
export function wantsSummary(environment: NodeJS.ProcessEnv): boolean {
  try {
    return new InputValues(environment).boolean('job-summary')
  } catch {
    return true
  }
}

/** Inputs that need another one. */
function noteMissingInputs(
  problems: InputProblems,
  { baseline, failOnDrift, githubToken }: Pick<Inputs, 'baseline' | 'failOnDrift' | 'githubToken'>,
  values: InputValues,
): void {
  if (failOnDrift !== 'never' && !values.isRequested('baseline'))
    problems.note(
      'fail-on-drift',
      message`${code('fail-on-drift')} needs a baseline to compare with. Set ${code('baseline')} to the path of a snapshot, or to ${code('last-run')}.`,
    )
  if (baseline === 'last-run' && githubToken === '')
    problems.note(
      'baseline',
      message`${code('baseline: last-run')} needs ${code('github-token')}, which is empty. Remove ${code('github-token')} to use the workflow’s own token.`,
    )
}

/** Files that inputs name, and that the snapshot or the report would replace. */
function noteReplacedFiles(
  problems: InputProblems,
  { workspace, snapshotPath }: Pick<Inputs, 'workspace' | 'snapshotPath'>,
  values: InputValues,
): void {
  const names = ['requirements-file', 'baseline', 'ca-certificate'] as const
  const files = names
    .filter((input) => values.isRequested(input))
    .map((input): NamedFile => ({ input, path: values.text(input) }))
  const replaced = snapshotPath === '' ? undefined : describeReplacedFiles(files, snapshotPath, workspace)
  if (replaced !== undefined) problems.note('snapshot-path', replaced)
}

function parseFailOnDrift(text: string): FailOnDrift {
  if (text === 'never' || text === 'removed' || text === 'any') return text
  throw new InvalidInput(
    message`${code('fail-on-drift')} must be ${code('never')}, ${code('removed')} or ${code('any')}, not ${text === '' ? message`empty` : [givenValue(text)]}.`,
  )
}

function readIntegrationKey(values: InputValues): string | undefined {
  const text = values.check('integration-api-key')?.trim()
  return text === undefined ? undefined : parseCredential(text, 'integration-api-key')
}

function readBaseline(text: string | undefined, context: FileContext): Inputs['baseline'] {
  return text === undefined || text === 'last-run' ? text : readBaselineFile(text, context)
}

/** Reads what is required, from all three inputs. */
function readRequirements(
  values: InputValues,
  problems: InputProblems,
  portal: PortalAddress | undefined,
  context: FileContext,
): { required: Requirements; remarks: InputRemark[] } {
  const scopes = problems.take(
    'required-scopes',
    () => {
      const text = values.check('required-scopes')
      return text === undefined ? undefined : parseScopeList(text)
    },
    undefined,
  )
  const requests = problems.take(
    'required-endpoints',
    () => {
      const text = values.check('required-endpoints')
      return text === undefined ? undefined : parseRequestList(text, portal)
    },
    undefined,
  )
  const file = problems.take(
    'requirements-file',
    () => {
      const path = values.check('requirements-file')?.trim()
      if (path === undefined) return undefined
      const source = { path, file: pathInWorkspace(path, context.workspace) }
      return parseRequirements(readPlainFile(path, message`the requirements file`, context), source, portal)
    },
    undefined,
  )
  const required: Requirements = {
    scopes: [...(scopes?.values ?? []), ...(file?.scopes ?? [])],
    requests: [...(requests?.values ?? []), ...(file?.requests ?? [])],
  }
  if (countRequirements(required) > maxRequirements)
    problems.note(
      'requirements',
      message`${formatCodes(['required-scopes', 'required-endpoints', 'requirements-file'])} together have ${tooMany}`,
    )
  return {
    required,
    remarks: [...commentRemarks('required-scopes', scopes), ...commentRemarks('required-endpoints', requests)],
  }
}

function commentRemarks(input: string, list: GivenList<unknown> | undefined): InputRemark[] {
  const hidden = list?.onlyInComments ?? []
  if (hidden.length === 0) return []
  const text = message`Not required, because it is only in comments of ${code(input)}: ${formatCodes(hidden)}.`
  return [{ level: 'notice', title: input, text }]
}

function portalRemarks({ origin, trimmed }: PortalAddress): InputRemark[] {
  if (!trimmed) return []
  const text = message`Using ${code(origin)}; ignored the path and query in ${code('portal-url')}.`
  return [{ level: 'notice', title: 'portal-url', text }]
}
