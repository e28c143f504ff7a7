import { readFileSync } from 'node:fs'
import path from 'node:path'
import { demoClientId } from '../../stand-ins/portal/index.js'
import { actionFolder } from '../../stand-ins/runner/action-manifest.js'
import { LogView } from '../../stand-ins/runner/log-view.js'
import { type DocumentedRun, runDocumented, withPlaceholders } from './documented-run.ts'

/** A run whose log a page quotes. */
export interface LogCase extends DocumentedRun {
  /** From the project's folder. */
  page: string
  name: string
}

const requirements = 'integration/docspace-requirements.txt'

export const logCases: LogCase[] = [
  {
    page: 'examples/requirements/README.md',
    name: 'requirements',
    portal: {
      clients: [
        {
          client_id: demoClientId,
          name: 'Room report',
          scopes: ['accounts:read', 'accounts:write', 'files:read', 'files:write', 'openid', 'rooms:read'],
        },
      ],
    },
    inputs: { 'client-id': demoClientId, 'requirements-file': requirements },
    files: { [requirements]: readFileSync(path.join(actionFolder, 'examples', 'requirements', requirements), 'utf8') },
  },
]

/** Runs the action, and returns its log as a runner shows it. */
export async function logOf(one: LogCase): Promise<string> {
  const run = await runDocumented(one)
  const log = new LogView()
  const lines = run.stdout.split(/\r?\n/).flatMap((line) => log.show(line))
  return withPlaceholders(lines.join('\n').trim(), run)
}
