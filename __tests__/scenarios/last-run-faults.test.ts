import { beforeAll, describe, expect, it } from '@jest/globals'
import type { TestRun } from '../support/github-payloads.ts'
import type { GitHubServiceOptions } from '../support/github-service.ts'
import { closedPort } from '../support/loopback-server.ts'
import { artifactName, lookUp, runWith } from './last-run.ts'
import { type Scenario, type ScenarioOptions, sideBySide } from './scenario.ts'

const oneRun = [runWith('right:read', { id: 3 })]
const holding = (files: Record<string, string>): TestRun[] => [{ id: 3, artifacts: [{ name: artifactName, files }] }]

/** What GitHub answers instead, and what the error says. Each of them is red. */
const failing: { name: string; github: GitHubServiceOptions; options?: ScenarioOptions; says: RegExp }[] = [
  {
    name: 'a token without actions: read',
    github: { runs: oneRun, faults: { runs: 403 } },
    says: /may not read.*actions: read/,
  },
  {
    name: 'a token of another repository',
    github: { runs: oneRun, faults: { runs: 404 } },
    says: /may not read.*actions: read/,
  },
  {
    name: 'a token that is not accepted',
    github: {},
    options: { inputs: { 'github-token': 'ghs_another0123456789' } },
    says: /did not accept github-token/,
  },
  {
    name: 'artifacts that may not be listed',
    github: { runs: oneRun, faults: { artifacts: 403 } },
    says: /actions: read/,
  },
  { name: 'a download that is refused', github: { runs: oneRun, faults: { download: 403 } }, says: /actions: read/ },
  { name: 'an API that is down', github: { runs: oneRun, faults: { runs: 500 } }, says: /500/ },
  {
    name: 'an artifact that has expired',
    github: { runs: [{ id: 3, artifacts: [{ name: artifactName, files: {}, expired: true }] }] },
    says: /has expired.*retention-days/,
  },
  {
    name: 'an artifact without the file',
    github: { runs: holding({ 'other.json': '[]' }) },
    says: /holds no docspace-scopes\.json/,
  },
  {
    name: 'an artifact that holds no list',
    github: { runs: holding({ 'docspace-scopes.json': '{"files":1}' }) },
    says: /holds no list of scopes/,
  },
  {
    name: 'an artifact that holds an empty list',
    github: { runs: holding({ 'docspace-scopes.json': '[]' }) },
    says: /holds no list of scopes/,
  },
  {
    name: 'an artifact of another version of this action',
    github: { runs: holding({ 'docspace-scopes.json': '{"schemaVersion":2,"scopes":["a"]}' }) },
    says: /holds a snapshot that another version of this action made/,
  },
  { name: 'a store that refuses', github: { runs: oneRun, blobFault: 403 }, says: /baseline|snapshot/ },
  {
    name: 'a workflow that is not known',
    github: {},
    options: { env: { GITHUB_WORKFLOW_REF: undefined } },
    says: /which workflow this is/,
  },
  { name: 'a silent API', github: { runs: oneRun, faults: { runs: 'silent' } }, says: /within 30 s/ },
  { name: 'a silent store', github: { runs: oneRun, blobFault: 'silent' }, says: /within 30 s/ },
]

describe('a last run that cannot be looked up', () => {
  let lookUps: Promise<{ run: Scenario }>[]
  beforeAll(async () => {
    // Two of them wait for half a minute, so all of them run at the same time.
    lookUps = sideBySide(
      failing.length,
      failing.map(
        ({ github, options }) =>
          () =>
            lookUp(github, options),
      ),
    )
    await Promise.allSettled(lookUps)
  }, 120_000)

  it.each(failing.map((row, index) => ({ ...row, index })))('$name: red, with the reason', async ({ index, says }) => {
    const run = (await lookUps[index])?.run
    expect(run).toMatchObject({
      exitCode: 1,
      hung: false,
      outputs: { result: 'failed', 'failure-reason': 'baseline', 'scope-count': '9' },
      annotations: [{ kind: 'error', title: 'DocSpace Scopes: baseline', message: expect.stringMatching(says) }],
    })
    expect(run?.snapshot).toBeDefined()
  })

  it('is red where the API cannot be reached', async () => {
    const { run } = await lookUp({}, { env: { GITHUB_API_URL: `http://127.0.0.1:${await closedPort()}` } })
    expect(run).toMatchObject({ exitCode: 1, outputs: { 'failure-reason': 'baseline' } })
    expect(run.annotations).toMatchObject([{ message: expect.stringMatching(/could not be reached/) }])
  })

  it('does not hide an earlier reason', async () => {
    const { run } = await lookUp({ faults: { runs: 403 } }, { inputs: { 'required-scopes': 'nowhere:read' } })
    expect(run.outputs).toMatchObject({ 'failure-reason': 'missing-scopes', 'missing-scopes': '["nowhere:read"]' })
    expect(run.annotations[0]?.message).toMatch(/nowhere:read.*actions: read/s)
  })
})
