import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inputVariables } from './action-manifest.ts'

/** The files through which a step talks to its runner, by the variable that names each. */
export const commandFiles = [
  'GITHUB_OUTPUT',
  'GITHUB_STEP_SUMMARY',
  'GITHUB_STATE',
  'GITHUB_ENV',
  'GITHUB_PATH',
] as const
export type CommandFile = (typeof commandFiles)[number]

/** What `${{ github.token }}` gives in these runs. */
export const githubToken = 'ghs_TestTokenOfTheWorkflow0123456789abcd'

/** The folders of one run; all lie in `root`, a new folder of the system's temporary one. */
export interface RunnerFolders {
  root: string
  workspace: string
  temporary: string
  commandFiles: Record<CommandFile, string>
}

/**
 * Makes the folders and the empty command files of one run.
 *
 * @param unwritable command files that become folders, so that writing to them fails for every user, root included
 */
export function makeRunnerFolders(unwritable: readonly CommandFile[]): RunnerFolders {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'docspace-scopes-run-')))
  const [workspace, temporary, commands] = ['workspace', 'temporary', 'command-files'].map((name) => {
    const folder = path.join(root, name)
    mkdirSync(folder)
    return folder
  }) as [string, string, string]
  const paths = commandFiles.map((variable) => {
    const file = path.join(commands, variable.toLowerCase())
    if (unwritable.includes(variable)) mkdirSync(file)
    else writeFileSync(file, '')
    return [variable, file]
  })
  const event = { repository: { name: 'deployment', full_name: 'example/deployment', default_branch: 'main' } }
  writeFileSync(path.join(root, 'event.json'), JSON.stringify(event))
  return { root, workspace, temporary, commandFiles: Object.fromEntries(paths) }
}

/** The environment that a runner gives a step of a push to `main`: its own variables and nothing of this machine's. */
export function runnerEnvironment(folders: RunnerFolders, inputs: Record<string, string>): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    ...(process.env.SystemRoot === undefined ? {} : { SystemRoot: process.env.SystemRoot }),
    HOME: folders.root,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: folders.workspace,
    GITHUB_REPOSITORY: 'example/deployment',
    GITHUB_REPOSITORY_OWNER: 'example',
    GITHUB_WORKFLOW: 'Deploy',
    GITHUB_WORKFLOW_REF: 'example/deployment/.github/workflows/deploy.yml@refs/heads/main',
    GITHUB_RUN_ID: '9007001',
    GITHUB_RUN_NUMBER: '42',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'check',
    GITHUB_ACTION: 'docspace-scopes',
    GITHUB_ACTOR: 'deployer',
    GITHUB_SHA: '5f2c8a1d9b7e4f60312a4c5d6e7f8091a2b3c4d5',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: path.join(folders.root, 'event.json'),
    GITHUB_SERVER_URL: 'https://github.com',
    // Nobody listens there: a test that needs the API starts a stand-in, and one that forgot to asks nobody else.
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_RETENTION_DAYS: '90',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'test runner',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TEMP: folders.temporary,
    ...folders.commandFiles,
    ...inputVariables(inputs, { '${{ github.token }}': githubToken }),
  }
}
