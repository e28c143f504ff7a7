import { inputVariables } from './action-manifest.js'

/** @import { RunnerFolders } from './folders.js' */

/** What `${{ github.token }}` is in these runs. */
export const githubToken = 'ghs_TestTokenOfTheWorkflow0123456789abcd'

const systems = /** @type {Record<string, string>} */ ({ win32: 'Windows', darwin: 'macOS' })

/**
 * The environment that a runner gives a step of a push to `main`: its own variables and nothing of this machine's.
 * @param {RunnerFolders} folders
 * @param {Record<string, string>} inputs what a workflow would write under `with:`
 * @param {string} [manifest] of the action, a path from the project's folder
 * @returns {Record<string, string>}
 * @throws {Error} for an input that `action.yml` does not declare
 */
export function runnerEnvironment(folders, inputs, manifest = 'action.yml') {
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
    GITHUB_EVENT_PATH: folders.event,
    GITHUB_SERVER_URL: 'https://github.com',
    // Nobody listens there: a test that needs the API starts a stand-in, and one that forgot to reaches nobody else.
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_RETENTION_DAYS: '90',
    RUNNER_OS: systems[process.platform] ?? 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'test runner',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TEMP: folders.temporary,
    ...folders.commandFiles,
    ...inputVariables(inputs, { '${{ github.token }}': githubToken }, manifest),
  }
}
