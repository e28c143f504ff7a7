import { readConnectionInputs } from '../inputs/connection-inputs.ts'
import { describeShown, keysIn, parseClientId } from '../inputs/credential.ts'
import { GivenInputs, none, withPlainBlanks } from '../inputs/given-inputs.ts'
import { givenValue, InputProblems, type InputRemark, InvalidInput } from '../inputs/invalid-input.ts'
import { noteMisspelledInputs } from '../inputs/misspelled.ts'
import { type PortalAddress, parsePortalAddress } from '../inputs/portal-address.ts'
import type { ConnectionInputs } from '../portal/client.ts'
import { isAtLeast, isNewerThanRules, newestKnownRules } from '../scopes/portal-version.ts'
import { code, message } from '../text/message.ts'
import { aKey, type Secrets } from '../text/secrets.ts'
import { type FilePattern, parsePatterns } from './files/patterns.ts'
import { defaultRequirementsFile, parseRequirementsPath } from './files/requirements-file.ts'

/** What an input that is not set at all means, as `requirements/action.yml` says it too. */
export const defaults = {
  mode: 'check',
  code: '',
  'requirements-file': defaultRequirementsFile,
  'fail-on-difference': 'true',
  base: 'none',
  'portal-version': '',
  'portal-url': 'none',
  'client-id': 'none',
  'allow-http': 'false',
  'ca-certificate': '',
  'timeout-seconds': '60',
  retries: '5',
  'job-summary': 'true',
} as const

type RequirementsInput = keyof typeof defaults

/** An app of a portal, and how the portal is asked about it. */
export interface AppQuestion extends ConnectionInputs {
  readonly clientId: string
}

/** What the workflow asked for, read and checked. */
export interface RequirementsInputs {
  /** Absolute; what paths are relative to. */
  readonly workspace: string
  readonly mode: 'check' | 'write'
  readonly patterns: readonly FilePattern[]
  /** The requirements file, relative to the workspace, as it was given. */
  readonly file: string
  readonly failOnDifference: boolean
  readonly base: readonly string[]
  /** Undefined for the newest known. */
  readonly portalVersion: string | undefined
  /** Undefined where no app is to be checked. */
  readonly app: AppQuestion | undefined
  readonly jobSummary: boolean
  readonly remarks: readonly InputRemark[]
}

function givenInputs(environment: NodeJS.ProcessEnv): GivenInputs<RequirementsInput> {
  return new GivenInputs<RequirementsInput>(environment, defaults)
}

/** Masks what has the form of a key in any input, misspelled ones included. No input of this action is a secret. */
export function maskMisplacedKeys(environment: NodeJS.ProcessEnv, secrets: Secrets): void {
  for (const text of givenInputs(environment).all()) for (const key of keysIn(text)) secrets.add(key)
}

/**
 * Reads what the workflow asked for.
 * @throws Failure `invalid-input` that reports every problem at once
 */
export function readRequirementsInputs(environment: NodeJS.ProcessEnv, secrets: Secrets): RequirementsInputs {
  const values = givenInputs(environment)
  const workspace = environment.GITHUB_WORKSPACE || process.cwd()
  const problems = new InputProblems()
  const take = problems.take.bind(problems)
  noteMisplacedKeys(problems, values, secrets)
  const misspelled = noteMisspelledInputs(problems, values)

  const allowHttp = take('allow-http', () => values.boolean('allow-http'), false)
  const portal = take('portal-url', () => readPortal(values, allowHttp), undefined)
  const clientId = take('client-id', () => parseClientId(values.check('client-id')?.trim()), undefined)
  const connection = readConnectionInputs(values, problems, workspace)
  const portalVersion = take('portal-version', () => values.optional('portal-version', parseVersion), undefined)
  const inputs = {
    workspace,
    mode: take('mode', () => parseMode(values.text('mode')), 'check'),
    patterns: take('code', () => parsePatterns(values.raw('code'), workspace), []),
    file: take('requirements-file', () => parseRequirementsPath(values.raw('requirements-file'), workspace), ''),
    failOnDifference: take('fail-on-difference', () => values.boolean('fail-on-difference'), true),
    base: take('base', () => parseBase(values.check('base')), []),
    portalVersion,
    jobSummary: take('job-summary', () => values.boolean('job-summary'), true),
  }
  noteOneAlone(problems, values)
  problems.throwIfAny()
  return {
    ...inputs,
    app: portal === undefined || clientId === undefined ? undefined : { portal, clientId, ...connection },
    remarks: [...portalRemarks(portal), ...versionRemarks(portalVersion), ...misspelled],
  }
}

/** Whether a summary is wanted, even where the inputs are invalid otherwise. */
export function wantsSummary(environment: NodeJS.ProcessEnv): boolean {
  try {
    return givenInputs(environment).boolean('job-summary')
  } catch {
    return true
  }
}

function noteMisplacedKeys(problems: InputProblems, values: GivenInputs<RequirementsInput>, secrets: Secrets): void {
  for (const name of values.names) {
    const kind = secrets.kindIn(values.raw(name))
    if (kind !== undefined)
      problems.note(
        name,
        kind === aKey
          ? message`${code(name)} contains a key. This action needs none: remove it.`
          : describeShown(code(name), kind),
      )
  }
}

function noteOneAlone(problems: InputProblems, values: GivenInputs<RequirementsInput>): void {
  const [hasPortal, hasApp] = [values.isRequested('portal-url'), values.isRequested('client-id')]
  if (hasPortal && !hasApp)
    problems.note(
      'client-id',
      message`${code('portal-url')} is set and ${code('client-id')} is not. Set both to check what the app was granted, or neither.`,
    )
  if (hasApp && !hasPortal)
    problems.note(
      'portal-url',
      message`${code('client-id')} is set and ${code('portal-url')} is not. Set both to check what the app was granted, or neither.`,
    )
}

function readPortal(values: GivenInputs<RequirementsInput>, allowHttp: boolean): PortalAddress | undefined {
  const text = values.check('portal-url')
  return text === undefined ? undefined : parsePortalAddress(text.trim(), allowHttp)
}

function parseMode(text: string): RequirementsInputs['mode'] {
  if (text === 'check' || text === 'write') return text
  throw new InvalidInput(
    message`${code('mode')} must be ${code('check')} or ${code('write')}, not ${givenValue(text)}.`,
  )
}

const maxBases = 100

function parseBase(text: string | undefined): string[] {
  if (text === undefined) return []
  const names = text
    .split(/\r\n|[\n\r]/)
    .map((line) => withPlainBlanks(line.replace(/(^|\s)#(?:\s.*)?$/, '')))
    .filter((name) => name !== '')
  const wrong = names.find((name) => /\s/.test(name))
  if (wrong !== undefined)
    throw new InvalidInput(
      message`${code('base')} must have one name per line, like ${code('this.apiUrl')} or ${code('BASE_URL')}, not ${givenValue(wrong)}.`,
    )
  if (names.length === 0)
    throw new InvalidInput(message`${code('base')} contains no name. Write ${code(none)} to leave it out.`)
  if (names.length > maxBases) throw new InvalidInput(message`${code('base')} has more than ${maxBases} names.`)
  return names
}

function parseVersion(text: string): string {
  if (/^\d{1,4}\.\d{1,4}(?:\.\d{1,6})*$/.test(text) && isAtLeast(text, 3, 0)) return text
  throw new InvalidInput(
    message`${code('portal-version')} must be a version of DocSpace from 3.0 on, like ${code('3.7.2')}, not ${givenValue(text)}.`,
  )
}

function portalRemarks(portal: PortalAddress | undefined): InputRemark[] {
  if (portal?.trimmed !== true) return []
  const text = message`Using ${code(portal.origin)}; ignored the path and query in ${code('portal-url')}.`
  return [{ level: 'notice', title: 'portal-url', text }]
}

function versionRemarks(version: string | undefined): InputRemark[] {
  if (!isNewerThanRules(version)) return []
  const text = message`This action knows the rules for requests up to DocSpace ${[newestKnownRules]}, and uses those for ${[version]}. Use a newer version of the action, if there is one.`
  return [{ level: 'notice', title: 'portal-version', text }]
}
