import { type GitHubService, type GitHubServiceOptions, startGitHubService } from '../../stand-ins/github/api.ts'
import type { TestRun } from '../../stand-ins/github/api-payloads.ts'
import { runScenario, type Scenario, type ScenarioOptions } from './scenario.ts'

/** The name of the artifact that is looked for. */
export const artifactName = 'scopes'
/** A snapshot that holds scopes of these names. */
export const snapshotOf = (...names: string[]) =>
  JSON.stringify({
    schemaVersion: 1,
    portal: 'https://portal.test',
    scopes: names.map((each) => ({ name: each, group: '', type: '' })),
  })

/** A run whose snapshot holds one scope, which tells it from the others. */
export function runWith(scope: string, run: TestRun): TestRun {
  return { artifacts: [{ name: artifactName, files: { 'docspace-scopes.json': snapshotOf(scope) } }], ...run }
}

/** Runs the action with a stand-in of GitHub's API, asking for the snapshot of the last run. */
export async function lookUp(
  github: GitHubServiceOptions,
  options: ScenarioOptions = {},
): Promise<{ run: Scenario; service: GitHubService }> {
  const service = await startGitHubService(github)
  try {
    const run = await runScenario({
      ...options,
      inputs: { baseline: 'last-run', 'artifact-name': artifactName, 'upload-artifact': 'false', ...options.inputs },
      env: { ...service.environment, ...options.env },
    })
    return { run, service }
  } finally {
    await service.close()
  }
}
