import { type ActionRun, type RunActionOptions, runAction } from '../../../stand-ins/runner/run-action.js'

export const opening =
  '# >>> Requests found in the code. docspace-scopes/requirements writes these lines; write your own outside.'
export const closing = '# <<< Requests found in the code.'

/** Two requests in two languages. */
export const code = {
  'src/me.ts': 'export const me = () => fetch(`${portal}/api/2.0/people/@self`)\n',
  'sync/rooms.py': 'import requests\n\nrequests.post(f"{PORTAL}/api/2.0/files/rooms", json=room)\n',
}

/** The file that belongs to them. */
export const file = [
  opening,
  'POST /api/2.0/files/rooms  # sync/rooms.py:3',
  'GET /api/2.0/people/@self  # src/me.ts:1',
  closing,
  '',
].join('\n')

/** Runs the second action on these files, or on the code above. */
export function runRequirements({ inputs = {}, ...options }: Partial<RunActionOptions> = {}): Promise<ActionRun> {
  return runAction({
    workspaceFiles: code,
    ...options,
    action: 'requirements',
    inputs: { code: '**/*.ts\n**/*.py', ...inputs },
  })
}

/** Where a run marks lines: `error src/me.ts:1`. */
export function marksOf({ commands }: ActionRun): string[] {
  return commands.flatMap(({ name, properties: { file: marked, line } }) =>
    marked === undefined ? [] : [`${name} ${marked}:${line}`],
  )
}
