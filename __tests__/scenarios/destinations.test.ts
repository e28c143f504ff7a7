import { expect, it } from '@jest/globals'
import { startGitHubService } from '../../stand-ins/github/api.ts'
import { startResultsService } from '../../stand-ins/github/results-service.ts'
import { demoClientId } from '../../stand-ins/portal/index.js'
import { recordingPorts } from '../support/preload.ts'
import { artifactName, runWith } from './last-run.ts'
import { runScenario } from './scenario.ts'

it('a run connects to the portal, GitHub’s API and GitHub’s artifact store, and to nothing else', async () => {
  const github = await startGitHubService({ runs: [runWith('files:read', { id: 3 })] })
  const artifacts = await startResultsService()
  try {
    const run = await runScenario({
      inputs: {
        'required-scopes': 'files:read',
        'client-id': demoClientId,
        baseline: 'last-run',
        'artifact-name': artifactName,
      },
      env: { ...github.environment, ...artifacts.environment, NODE_OPTIONS: recordingPorts('ports.txt') },
    })
    expect(run.outputs).toMatchObject({ result: 'passed', 'artifact-id': expect.stringMatching(/^\d+$/) })
    const services = [
      run.portalUrl,
      github.url,
      github.blobs.downloadUrl('30'),
      artifacts.environment.ACTIONS_RESULTS_URL,
      artifacts.blobs.uploadUrl('scopes'),
    ]
    const ports = String(run.files['ports.txt']).trim().split('\n')
    expect([...new Set(ports)].sort()).toEqual(services.map((url) => new URL(url).port).sort())
  } finally {
    await Promise.all([github.close(), artifacts.close()])
  }
})
