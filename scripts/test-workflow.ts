import { execFileSync } from 'node:child_process'
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { freePort } from '../stand-ins/network/loopback-server.ts'
import { demoKey } from '../stand-ins/portal/index.js'
import { githubToken } from '../stand-ins/runner/environment.js'
import { buildAct, type Run, runWorkflow } from './test-workflow/act.ts'
import { ActLog } from './test-workflow/act-log.ts'
import { startArtifactForwarder } from './test-workflow/artifact-forwarder.ts'
import { checkGatedDeployment, checkIntegration, readArtifacts } from './test-workflow/checks.ts'
import { checkExamples } from './test-workflow/examples.ts'

/**
 * Runs the integration workflow and the examples of the last commit on this machine and checks what they did: a line a
 * check, exit code 1 where one failed. The runner is act, which needs Go and no network but the Go module proxy.
 */

const root = resolve(import.meta.dirname, '..')
const logs = join(root, 'node_modules', '.cache', 'test-workflow')
const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'docspace-scopes-')))
const project = join(scratch, 'docspace-scopes')

try {
  const act = await buildAct(root)
  copyLastCommit()
  const localActions = [...standIns('download-artifact'), ...standIns('upload-artifact'), ownActions()]
  const integration = await run(act, { workflow: '.github/workflows/integration.yml', localActions })
  const gatedDeployment = await run(act, { workflow: 'scripts/test-workflow/gated-deployment.yml', localActions })
  const checks = [
    ...checkIntegration(integration.exitCode, integration.log, readArtifacts(integration.artifacts), {
      'the API key': demoKey,
      'the GitHub token': githubToken,
    }),
    ...checkGatedDeployment(gatedDeployment.exitCode, gatedDeployment.log),
    ...(await checkExamples(project, scratch, (options) => run(act, { localActions, ...options }))),
  ]
  for (const { name, passed } of checks) console.log(`${passed ? 'passed' : 'FAILED'}  ${name}`)
  console.log(`The runner's logs: ${relative(process.cwd(), logs)}`)
  if (checks.some(({ passed }) => !passed)) process.exitCode = 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

/** A checkout as GitHub's runner makes it: nothing but what is committed. */
function copyLastCommit(): void {
  const git = (parameters: string[], variables: Record<string, string> = {}) =>
    execFileSync('git', parameters, { cwd: root, env: { ...process.env, ...variables }, encoding: 'utf8' })
  // Not cloned: git refuses that where the folder belongs to another user, as it may on a build machine.
  const own = ['-c', `safe.directory=${root}`]
  // Not an archive either: that leaves out what `.gitattributes` names, the workflows among it.
  const index = { GIT_INDEX_FILE: join(scratch, 'index') }
  git([...own, 'read-tree', 'HEAD'], index)
  git([...own, 'checkout-index', '--all', `--prefix=${project}/`], index)
  // The runner wants a commit and the address of a repository.
  git(['init', '--quiet', '--initial-branch', 'main', project])
  git(['-C', project, 'remote', 'add', 'origin', 'https://github.com/OWNER/docspace-scopes.git'])
  git(['-C', project, 'add', '--all', '--force'])
  const author = ['-c', 'user.name=test', '-c', 'user.email=test@localhost', '-c', 'commit.gpgsign=false']
  git(['-C', project, ...author, 'commit', '--quiet', '--message', 'test'])
  if (git([...own, 'status', '--porcelain']) !== '') console.log('What is not committed takes no part in this.')
}

/** Runs one workflow, by default of this project, and keeps its log. */
async function run(act: string, options: Pick<Run, 'workflow' | 'localActions'> & Partial<Run>) {
  const log = new ActLog()
  const artifacts = mkdtempSync(join(scratch, 'artifacts-'))
  const artifactPort = await freePort()
  const forwarder = await startArtifactForwarder(artifactPort)
  try {
    const exitCode = await runWorkflow(act, {
      ...{ project, scratch, artifactPort, artifactUrl: `${forwarder.url}/`, artifacts, githubToken },
      onLine: (line) => log.add(line),
      ...options,
    })
    mkdirSync(logs, { recursive: true })
    const name = options.workflow.replace(/^.*\/(.*)\.yml$/, `$1-${options.event ?? 'push'}.log`)
    writeFileSync(join(logs, name), log.text)
    return { exitCode, log, artifacts }
  } finally {
    await forwarder.close()
  }
}

/** An action of GitHub's with each commit that a workflow names, and the folder of the one that stands in for it. */
function standIns(name: string): string[] {
  const folder = copyOfAction(name)
  const texts = globSync(['.github/workflows/*.yml', 'examples/**/*.yml'], { cwd: project }).map((file) =>
    readFileSync(join(project, file), 'utf8'),
  )
  const used = new Set(texts.flatMap((text) => text.match(new RegExp(`actions/${name}@[0-9a-f]{40}`, 'g')) ?? []))
  if (used.size === 0) throw new Error(`No workflow uses ${name} any more.`)
  return [...used].map((action) => `${action}=${folder}`)
}

/** A stand-in for an action in a folder of its own, since the runner copies no more than one folder. */
function copyOfAction(name: string): string {
  const [own, folder] = [`scripts/test-workflow/${name}`, join(scratch, name)]
  for (const file of [`${own}/index.js`, 'stand-ins/github/zip.js']) cpSync(join(project, file), join(folder, file))
  cpSync(join(project, own, 'action.yml'), join(folder, 'action.yml'))
  return folder
}

/** The two actions of this project, as the examples name them. */
function ownActions(): string {
  const folder = join(scratch, 'own-actions')
  for (const part of ['action.yml', 'requirements', 'dist', 'package.json'])
    cpSync(join(project, part), join(folder, part), { recursive: true })
  return `OWNER/docspace-scopes@v1=${folder}`
}
