import { getOctokit } from '@actions/github'
import { afterEach, describe, expect, it } from '@jest/globals'
import { type GitHubService, type GitHubServiceOptions, startGitHubService } from '../../../stand-ins/github/api.ts'
import { githubToken } from '../../../stand-ins/runner/environment.js'
import { until } from '../../support/until.ts'

// GitHub's own client is what the stand-in must satisfy.
describe('the GitHub service', () => {
  let service: GitHubService
  afterEach(() => service.close())

  const place = { owner: 'example', repo: 'deployment' }
  const start = async (options: GitHubServiceOptions, token = githubToken) => {
    service = await startGitHubService(options)
    return getOctokit(token, { baseUrl: service.url })
  }
  const runIds = async (github: ReturnType<typeof getOctokit>, filters: object = {}) => {
    const workflow = { ...place, workflow_id: 'deploy.yml' }
    const { data } = await github.rest.actions.listWorkflowRuns({ ...workflow, ...filters })
    return data.workflow_runs.map(({ id }) => id)
  }
  const messageOf = (promise: Promise<unknown>) => promise.then(String, (error: Error) => error.message)

  it('describes the repository and its default branch', async () => {
    const github = await start({})
    expect((await github.rest.repos.get(place)).data).toMatchObject({
      full_name: 'example/deployment',
      default_branch: 'main',
      fork: false,
    })
  })

  it('lists runs, the newest first, by branch, event and status', async () => {
    const github = await start({
      runs: [
        { id: 1 },
        { id: 2, conclusion: 'failure' },
        { id: 3, branch: 'feature' },
        { id: 4, event: 'pull_request', headRepository: 'stranger/deployment' },
        { id: 5, conclusion: null },
        { id: 6, workflow: 'other.yml' },
      ],
    })
    expect(await runIds(github)).toEqual([5, 4, 3, 2, 1])
    expect(await runIds(github, { branch: 'main', status: 'success' })).toEqual([4, 1])
    expect(await runIds(github, { event: 'push', status: 'completed' })).toEqual([3, 2, 1])
    expect(await runIds(github, { status: 'in_progress' })).toEqual([5])
    expect(await messageOf(runIds(github, { workflow_id: 'missing.yml' }))).toMatch(/^Not Found/)
  })

  it('lists runs up to a time', async () => {
    const github = await start({ runs: [{ id: 1 }, { id: 2 }, { id: 3 }] })
    const { data } = await github.rest.actions.getWorkflowRun({ ...place, run_id: 2 })
    expect(await runIds(github, { created: `<=${data.created_at}` })).toEqual([2, 1])
  })

  it('describes the latest attempt of a run, and each attempt by its number', async () => {
    const github = await start({ runs: [{ id: 7, earlierAttempts: ['failure'] }] })
    const latest = await github.rest.actions.getWorkflowRun({ ...place, run_id: 7 })
    expect(latest.data).toMatchObject({
      id: 7,
      path: '.github/workflows/deploy.yml',
      run_attempt: 2,
      conclusion: 'success',
    })
    const first = await github.rest.actions.getWorkflowRunAttempt({ ...place, run_id: 7, attempt_number: 1 })
    expect(first.data).toMatchObject({ id: 7, run_attempt: 1, conclusion: 'failure' })
    expect(Date.parse(first.data.run_started_at ?? '')).toBeLessThan(Date.parse(latest.data.run_started_at ?? ''))
    expect(await messageOf(github.rest.actions.getWorkflowRun({ ...place, run_id: 8 }))).toMatch(/^Not Found/)
  })

  it('lists the artifacts of all runs by their name, the newest first', async () => {
    const artifacts = [
      { name: 'scopes', files: {} },
      { name: 'logs', files: {} },
      { name: 'scopes', files: {} },
    ]
    const github = await start({
      runs: [
        { id: 1, artifacts },
        { id: 2, artifacts, headRepository: 'stranger/deployment' },
      ],
    })
    const list = github.rest.actions.listArtifactsForRepo
    const { data } = await list({ ...place, name: 'scopes', per_page: 3 })
    expect(data.total_count).toBe(4)
    expect(data.artifacts.map(({ id }) => id)).toEqual([22, 20, 12])
    const [ofFork, own] = [data.artifacts[0]?.workflow_run, data.artifacts[2]?.workflow_run]
    expect(own).toMatchObject({ id: 1, head_branch: 'main', head_repository_id: own?.repository_id })
    expect(ofFork?.head_repository_id).not.toBe(ofFork?.repository_id)
    const second = await list({ ...place, name: 'scopes', per_page: 3, page: 2 })
    expect(second.data.artifacts.map(({ id }) => id)).toEqual([10])
  })

  it('distinguishes forks from the repository itself', async () => {
    const github = await start({
      runs: [{ id: 1 }, { id: 2, headRepository: 'stranger/deployment' }, { id: 3, headRepository: null }],
    })
    const { data } = await github.rest.actions.listWorkflowRuns({ ...place, workflow_id: 'deploy.yml' })
    expect(data.workflow_runs.map((run) => run.head_repository?.full_name)).toEqual([
      undefined,
      'stranger/deployment',
      'example/deployment',
    ])
    expect(data.workflow_runs[1]?.head_repository).toMatchObject({ fork: true })
  })

  it('gives long lists in pages', async () => {
    const github = await start({ runs: Array.from({ length: 65 }, (_, index) => ({ id: index + 1 })) })
    expect(await runIds(github)).toHaveLength(30)
    expect(await runIds(github, { page: 3 })).toEqual([5, 4, 3, 2, 1])
    const workflow = { ...place, workflow_id: 'deploy.yml', per_page: 20 }
    expect(await github.paginate(github.rest.actions.listWorkflowRuns, workflow)).toHaveLength(65)
  })

  it('says that an artifact has expired', async () => {
    const github = await start({ runs: [{ id: 7, artifacts: [{ name: 'scopes', files: {}, expired: true }] }] })
    const { data } = await github.rest.actions.listWorkflowRunArtifacts({ ...place, run_id: 7, name: 'scopes' })
    expect(data.artifacts).toMatchObject([{ name: 'scopes', expired: true }])
    const [id] = data.artifacts.map((artifact) => artifact.id)
    const download = { ...place, artifact_id: id ?? 0, archive_format: 'zip' }
    expect(await messageOf(github.rest.actions.downloadArtifact(download))).toMatch(/^Artifact has expired/)
  })

  it('lets nobody in with another token', async () => {
    const github = await start({}, 'ghs_another')
    expect(await messageOf(github.rest.repos.get(place))).toMatch(/^Bad credentials/)
  })

  it.each([
    [403, /^Resource not accessible by integration/],
    [404, /^Not Found/],
    [500, /^Server Error/],
  ] as const)('can refuse a step with %i', async (status, message) => {
    const github = await start({ faults: { runs: status } })
    expect(await messageOf(runIds(github))).toMatch(message)
    expect((await github.rest.repos.get(place)).status).toBe(200)
  })

  it('can be silent at a step', async () => {
    const github = await start({ faults: { repository: 'silent' } })
    const answer = messageOf(github.rest.repos.get(place))
    await until(() => service.requests.length > 0)
    await service.close()
    expect(await answer).toMatch(/other side closed|fetch failed|ECONNRESET/)
  })
})
