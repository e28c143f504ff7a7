import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type GitHubService, startGitHubService } from '../../stand-ins/github/api.ts'
import { createAuthority } from '../../stand-ins/network/authority.ts'
import { demoClientId, demoKey, portalScopes, startContractPortal } from '../../stand-ins/portal/index.js'
import { workflowTexts } from '../checks/workflow-texts.js'
import type { Run } from './act.ts'
import type { ActLog } from './act-log.ts'
import type { Check } from './checks.ts'

/** A workflow that a user copies, and what it does where all is well. */
interface Example {
  /** Where it stands, as `workflowTexts` calls it. */
  place: string
  /** A workflow that it calls. */
  calls?: string
  event?: string
  payload?: object
  /** The jobs that must succeed, by their ids. Where there are none, no job may start. */
  jobs: string[]
  /** What the log must show. */
  shows?: string
}

const pullRequestFrom = (repository: string) => ({
  pull_request: { head: { ref: 'change', repo: { full_name: repository } }, base: { ref: 'main' } },
})

const examples: Example[] = [
  { place: 'README.md, YAML block 1', jobs: ['scopes', 'deploy'] },
  { place: 'README.md, YAML block 3', jobs: ['scopes'] },
  {
    place: 'README.md, YAML block 3',
    event: 'pull_request',
    payload: pullRequestFrom('stranger/deployment'),
    jobs: [],
  },
  { place: 'examples/gate.yml', jobs: ['scopes', 'deploy'], shows: 'Put your deployment to DocSpace 3.7.2 here.' },
  { place: 'examples/requirements/requirements.yml', jobs: ['scopes'] },
  { place: 'examples/requirements/from-code/requirements.yml', jobs: ['code', 'scopes', 'deploy'] },
  {
    place: 'examples/requirements/from-code/write-requirements.yml',
    event: 'workflow_dispatch',
    jobs: ['write'],
    shows: 'Would upload docspace-requirements: ',
  },
  {
    place: 'examples/pull-request-scope.yml',
    event: 'pull_request',
    payload: pullRequestFrom('example/deployment'),
    jobs: ['scopes'],
  },
  {
    place: 'examples/pull-request-scope.yml',
    event: 'pull_request',
    payload: pullRequestFrom('stranger/deployment'),
    jobs: [],
  },
  {
    place: 'examples/nightly-snapshot.yml',
    event: 'schedule',
    jobs: ['snapshot', 'issue'],
    shows: "Would run gh issue create --repo example/deployment --title The portal's scopes have changed",
  },
  { place: 'examples/move-portals.yml', event: 'workflow_dispatch', jobs: ['compare'] },
  {
    place: 'examples/fleet.yml',
    calls: 'examples/fleet-portal.yml',
    event: 'schedule',
    jobs: ['table'],
    shows: '<td>europe</td><td>http://127.0.0.1:',
  },
  { place: 'examples/ghes-gitea.yml', jobs: ['scopes'] },
]

type RunExample = (options: Pick<Run, 'workflow'> & Partial<Run>) => Promise<{ exitCode: number; log: ActLog }>

/** Runs every example whole, against a contract portal that has all that it needs. */
export async function checkExamples(root: string, scratch: string, run: RunExample): Promise<Check[]> {
  const checks: Check[] = []
  for (const example of examples) checks.push(await checkExample(example, { root, scratch, run }))
  return checks
}

interface Surroundings {
  root: string
  scratch: string
  run: RunExample
}

async function checkExample(example: Example, { root, scratch, run }: Surroundings): Promise<Check> {
  const portal = await startContractPortal({ clients: [client], port: 0 })
  const github = await startGitHubService({ runs: [lastNight(portal.url)] })
  try {
    const folder = mkdtempSync(join(scratch, 'example-'))
    const { exitCode, log } = await run({
      workflow: `.github/workflows/${nameOf(example.place)}`,
      project: await makeProject(example, folder, root, portal.url),
      programs: join(root, 'scripts', 'test-workflow', 'programs'),
      parameters: parametersFor(example, folder, { portalUrl: portal.url, github }),
      ...(example.event !== undefined && { event: example.event }),
    })
    const succeeded = example.jobs.every((job) => log.result(job) === 'success')
    const shown = log.text.includes(example.shows ?? '') && (example.jobs.length > 0 || !log.hasStarted)
    const what = example.jobs.length === 0 ? 'starts nothing for a fork' : 'is green'
    return { name: `${example.place} ${what}`, passed: exitCode === 0 && succeeded && shown }
  } finally {
    await portal.close()
    await github.close()
  }
}

const client = {
  client_id: demoClientId,
  name: 'Integration',
  scopes: ['accounts.self:read', 'accounts:write', 'files:read', 'files:write', 'openid', 'rooms:read', 'rooms:write'],
}

/** A run of the nightly workflow, when the portal offered less than now. */
function lastNight(portalUrl: string) {
  const name = `docspace-scopes-${new URL(portalUrl).host.replace(':', '-')}-snapshot`
  const files = { 'docspace-scopes.json': JSON.stringify(portalScopes.slice(1)) }
  // Not 1, which act calls the run that goes on.
  return { id: 7, workflow: 'nightly-snapshot.yml', event: 'schedule', artifacts: [{ name, files }] }
}

/** A file's name of its own for each, since its log is called by it. */
function nameOf(place: string): string {
  return `${place
    .replace(/^examples\//, '')
    .replace(/\.yml$/, '')
    .replaceAll(/\W+/g, '-')}.yml`
}

/** A repository with the workflow and all that the examples name. */
async function makeProject({ place, calls }: Example, folder: string, root: string, portalUrl: string) {
  const project = join(folder, 'deployment')
  const workflows = join(project, '.github', 'workflows')
  mkdirSync(workflows, { recursive: true })
  const text = workflowTexts().find((workflow) => workflow.place === place)?.text
  if (text === undefined) throw new Error(`There is no ${place}`)
  writeFileSync(join(workflows, nameOf(place)), text.replaceAll(/https:\/\/\w+\.example\.com/g, portalUrl))
  if (calls !== undefined) cpSync(join(root, calls), join(workflows, basename(calls)))

  const integration = place.includes('/from-code/') ? 'examples/requirements/from-code' : 'examples/requirements'
  cpSync(join(root, integration, 'integration'), join(project, 'integration'), { recursive: true })
  mkdirSync(join(project, 'certificates'))
  writeFileSync(join(project, 'certificates', 'company-ca.pem'), (await createAuthority()).certificate)
  writeFileSync(join(project, 'docspace-baseline.json'), JSON.stringify(portalScopes))

  const git = (...parameters: string[]) => execFileSync('git', ['-C', project, ...parameters])
  git('init', '--quiet', '--initial-branch', 'main')
  git('remote', 'add', 'origin', 'https://github.com/example/deployment.git')
  git('add', '--all')
  const author = ['-c', 'user.name=test', '-c', 'user.email=test@localhost', '-c', 'commit.gpgsign=false']
  git(...author, 'commit', '--quiet', '--message', 'test')
  return project
}

const secrets = [
  'DOCSPACE_API_KEY',
  'DOCSPACE_API_KEY_AMERICA',
  'DOCSPACE_API_KEY_EUROPE',
  'NEW_DOCSPACE_API_KEY',
  'OLD_DOCSPACE_API_KEY',
]

/** What the settings of the repository, and what GitHub's runner sets and act does not. */
function parametersFor(
  { place, payload = {} }: Example,
  folder: string,
  { portalUrl, github }: { portalUrl: string; github: GitHubService },
): string[] {
  const variables = {
    DOCSPACE_URL: portalUrl,
    NEW_DOCSPACE_URL: portalUrl,
    OLD_DOCSPACE_URL: portalUrl,
    DOCSPACE_CLIENT_ID: demoClientId,
    NEW_DOCSPACE_CLIENT_ID: demoClientId,
    DOCSPACE_RECORDS: join(folder, 'records'),
  }
  const environment = {
    ...github.environment,
    GITHUB_WORKFLOW_REF: `example/deployment/.github/workflows/${nameOf(place)}@refs/heads/main`,
  }
  const event = join(folder, 'event.json')
  writeFileSync(event, JSON.stringify(payload))
  return [
    ...['--eventpath', event],
    ...secrets.flatMap((name) => ['--secret', `${name}=${demoKey}`]),
    ...Object.entries(variables).flatMap(([name, value]) => ['--var', `${name}=${value}`]),
    ...Object.entries(environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ]
}
