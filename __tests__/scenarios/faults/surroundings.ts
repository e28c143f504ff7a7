import { symlinkSync } from 'node:fs'
import path from 'node:path'
import { startGitHubService } from '../../../stand-ins/github/api.ts'
import { startResultsService } from '../../../stand-ins/github/results-service.ts'
import type { Portal } from '../../../stand-ins/portal/index.js'
import { until } from '../../support/until.ts'
import { arrivalOf } from '../scenario.ts'
import { atExchange, atList, bothAsked, type Fault, type Surroundings } from './fault.ts'

type Signal = 'SIGTERM' | 'SIGINT'

/** With the exit code of each. Windows has none: there a process is ended without being told. */
const signals: [name: Signal, exitCode: number][] =
  process.platform === 'win32'
    ? []
    : [
        ['SIGTERM', 143],
        ['SIGINT', 130],
      ]

/** GitHub's API, silent when asked for the artifacts of earlier runs, with a signal once it was. */
async function silentGitHub(name: Signal): Promise<Surroundings> {
  const service = await startGitHubService({ faults: { artifacts: 'silent' } })
  const isReached = () => service.requests.some(({ url }) => url.includes('/actions/artifacts'))
  const around = (portal: Portal) => ({
    signal: { name, after: Promise.all([everythingAsked(portal), until(isReached)]) },
  })
  return { env: service.environment, around, close: service.close }
}

/** An artifact service that is silent, with a signal once it was reached. */
async function silentArtifactService(name: Signal): Promise<Surroundings> {
  const service = await startResultsService({ create: 'silent' })
  return {
    env: service.environment,
    around: () => ({ signal: { name, after: service.reached('CreateArtifact') } }),
    close: service.close,
  }
}

function everythingAsked(portal: Portal): Promise<unknown> {
  return Promise.all([arrivalOf(portal, 'scopes'), arrivalOf(portal, 'key')])
}

/** What befalls the process itself: signals, and places that cannot be written to. */
export const surroundingFaults: Fault[] = [
  ...signals.flatMap(([name, exitCode]): Fault[] => [
    {
      name: `${name} before the list`,
      ...atExchange('silent-before-headers'),
      around: (portal) => ({ signal: { name, after: arrivalOf(portal, 'key') } }),
      reason: 'timeout',
      exitCode,
      says: new RegExp(`was stopped \\(${name}\\)`),
    },
    {
      name: `${name} during the list`,
      ...atList('silent-after-headers'),
      around: (portal) => ({ signal: { name, after: everythingAsked(portal) } }),
      reason: 'timeout',
      exitCode,
    },
    {
      name: `${name} after the list, before the verdict`,
      asked: bothAsked,
      inputs: { baseline: 'last-run' },
      surroundings: () => silentGitHub(name),
      reason: 'timeout',
      exitCode,
    },
    {
      name: `${name} after the verdict`,
      asked: bothAsked,
      surroundings: () => silentArtifactService(name),
      reason: 'timeout',
      exitCode,
    },
  ]),
  { name: 'closed standard output', closeStdout: true, asked: bothAsked, reason: '' },
  {
    name: 'closed standard output, and an unpaid portal',
    closeStdout: true,
    ...atExchange('unpaid'),
    reason: 'portal-error',
  },
  {
    name: 'output file that cannot be written',
    unwritable: ['GITHUB_OUTPUT'],
    asked: bothAsked,
    reason: 'unwritable',
    says: /GITHUB_OUTPUT/,
  },
  {
    name: 'output file that cannot be written, and an unpaid portal',
    unwritable: ['GITHUB_OUTPUT'],
    ...atExchange('unpaid'),
    reason: 'portal-error',
  },
  {
    name: 'summary file that cannot be written',
    unwritable: ['GITHUB_STEP_SUMMARY'],
    asked: bothAsked,
    reason: '',
    warns: ['no summary'],
  },
  {
    name: 'snapshot that cannot be written',
    workspaceFiles: { 'docspace-scopes.json/taken': '' },
    asked: bothAsked,
    reason: 'unwritable',
    says: /Cannot write `.*docspace-scopes\.json`/,
  },
  {
    name: 'report that cannot be written',
    workspaceFiles: { 'docspace-scopes-report.json/taken': '' },
    asked: bothAsked,
    reason: 'unwritable',
    says: /Cannot write `.*-report\.json`/,
  },
  {
    name: 'snapshot that a link would lead out of the workspace',
    prepare: (workspace) => symlinkSync(path.dirname(workspace), path.join(workspace, 'link'), 'junction'),
    inputs: { 'snapshot-path': 'link/docspace-scopes.json' },
    asked: bothAsked,
    reason: 'unwritable',
    says: /leads out of the workspace/,
  },
]
