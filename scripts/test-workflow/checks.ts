import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findSecrets } from '../../__tests__/support/secret-search.ts'
import { unzip } from '../../stand-ins/github/zip.js'
import type { ActLog } from './act-log.ts'

export interface Check {
  name: string
  passed: boolean
}

/** What integration.yml must have done. */
export function checkIntegration(exitCode: number, log: ActLog, artifacts: Artifacts, secrets: Record<string, string>) {
  const portals = ['127.0.0.1-18321', '127.0.0.1-18372']
  const records = portals.map((portal) => artifacts.get(`docspace-scopes-${portal}-portals`))
  const [gate, closedGate] = [log.summary('gate'), log.summary('closed-gate')]
  return [
    check('the workflow is green', exitCode === 0),
    check('a later job reads the outputs of the gate', log.result('deployment') === 'success'),
    check('a missing scope is a failure with its reason', log.result('closed-gate') === 'success'),
    check('… which one error tells', log.annotations('closed-gate', 'error').filter(namesMissing).length === 1),
    check('… and keeps the deployment from running', log.started('closed-gate') && !log.started('closed-deployment')),
    check('a soft failure is green', log.result('soft-gate') === 'success'),
    check('… and warns', log.annotations('soft-gate', 'warning').some(namesMissing)),
    check('two portals in a matrix leave snapshot and report each', records.every(isRecord)),
    check('… of that portal', records.map(portalOf).join() === portals.join()),
    check('the summary shows what is there', marks(gate, 'files:read', '✅') && marks(gate, 'rooms:write', '✅')),
    check('… and what is missing', marks(closedGate, 'contacts:read', '❌')),
    check('code and its requirements file agree, without a secret', log.result('requirements') === 'success'),
    check('a call that the file lacks is a failure', log.result('new-call') === 'success'),
    check(
      '… which is marked',
      log.annotations('new-call', 'error').some((text) => text.includes('/archive` is not in')),
    ),
    check('no secret in the log, which the runner did not mask', findSecrets({ log: log.text }, secrets).length === 0),
    check('no secret in an artifact', findSecrets({ artifacts: textOf(artifacts) }, secrets).length === 0),
    // The portal's signature and the runner's token are JSON web tokens, which begin alike.
    check('no signature and no token in either', !/eyJ[\w-]+\.eyJ/.test(log.text + textOf(artifacts))),
  ]
}

/** What gated-deployment.yml must have done. */
export function checkGatedDeployment(exitCode: number, log: ActLog): Check[] {
  return [
    check('a gate with a missing scope makes a workflow red', exitCode !== 0 && log.result('gate') === 'failure'),
    check('… and its deployment does not run', log.started('gate') && !log.started('deployment')),
  ]
}

function namesMissing(annotation: string): boolean {
  return annotation.includes('contacts:read')
}

/** Whether an area's row in a summary's table holds a mark. */
function marks(summary: string, scope: string, mark: string): boolean {
  return summary.split('\n').some((row) => row.includes(`<code>${scope}</code>`) && row.includes(mark))
}

function check(name: string, passed: boolean): Check {
  return { name, passed }
}

/** The files of each artifact by their names. */
type Artifacts = Map<string, Record<string, Buffer>>

/** Reads what act's artifact server stored: a folder a run, in it a folder an artifact, in it the zip. */
export function readArtifacts(folder: string): Artifacts {
  const artifacts: Artifacts = new Map()
  for (const run of readdirSync(folder)) {
    for (const name of readdirSync(join(folder, run))) {
      const zip = readFileSync(join(folder, run, name, `${name}.zip`))
      // It is empty from the beginning of an upload to its end.
      if (zip.length > 0) artifacts.set(name, unzip(zip))
    }
  }
  return artifacts
}

function isRecord(files: Record<string, Buffer> | undefined): boolean {
  const names = Object.keys(files ?? {}).sort()
  return names.join() === 'docspace-scopes-report.json,docspace-scopes.json'
}

/** The portal of a snapshot, as it stands in the artifact's name: `127.0.0.1-18321`. */
function portalOf(files: Record<string, Buffer> | undefined): string | undefined {
  const snapshot: unknown = JSON.parse(files?.['docspace-scopes.json']?.toString() ?? '{}')
  if (typeof snapshot !== 'object' || snapshot === null || !('portal' in snapshot)) return undefined
  return new URL(String(snapshot.portal)).host.replace(':', '-')
}

function textOf(artifacts: Artifacts): string {
  return [...artifacts.values()].flatMap((files) => Object.values(files).map(String)).join('\n')
}
