import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { freePort } from '../stand-ins/network/loopback-server.ts'
import { demoKey } from '../stand-ins/portal/index.js'
import { buildAct, runWorkflow } from './test-workflow/act.ts'
import { ActLog } from './test-workflow/act-log.ts'
import { startArtifactForwarder } from './test-workflow/artifact-forwarder.ts'
import { checkGatedDeployment, checkIntegration, readArtifacts } from './test-workflow/checks.ts'

/**
 * Runs the integration workflow of the last commit on this machine and checks what it did: a line a check, exit code 1
 * where one failed. The runner is act, which needs Go and no network but the Go module proxy.
 */

const root = resolve(import.meta.dirname, '..')
const logs = join(root, 'node_modules', '.cache', 'test-workflow')
const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'docspace-scopes-')))
const project = join(scratch, 'docspace-scopes')
const githubToken = `ghs_${randomBytes(18).toString('hex')}`

try {
  const act = await buildAct(root)
  copyLastCommit()
  const integration = await run(act, '.github/workflows/integration.yml')
  const gatedDeployment = await run(act, 'scripts/test-workflow/gated-deployment.yml')
  const checks = [
    ...checkIntegration(integration.exitCode, integration.log, readArtifacts(integration.artifacts), {
      'the API key': demoKey,
      'the GitHub token': githubToken,
    }),
    ...checkGatedDeployment(gatedDeployment.exitCode, gatedDeployment.log),
  ]
  for (const { name, passed } of checks) console.log(`${passed ? 'passed' : 'FAILED'}  ${name}`)
  console.log(`The runner's log: ${integration.path}`)
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

/** Runs one workflow, and keeps its log. */
async function run(act: string, workflow: string) {
  const log = new ActLog()
  const artifacts = mkdtempSync(join(scratch, 'artifacts-'))
  const artifactPort = await freePort()
  const forwarder = await startArtifactForwarder(artifactPort)
  try {
    const exitCode = await runWorkflow(act, {
      ...{ workflow, project, scratch, artifactPort, artifactUrl: `${forwarder.url}/`, artifacts, githubToken },
      localActions: [`${downloadArtifact()}=${copyOfDownloadAction()}`],
      onLine: (line) => log.add(line),
    })
    mkdirSync(logs, { recursive: true })
    const path = join(logs, workflow.replace(/^.*\/(.*)\.yml$/, '$1.log'))
    writeFileSync(path, log.text)
    return { exitCode, log, artifacts, path: relative(process.cwd(), path) }
  } finally {
    await forwarder.close()
  }
}

/** The action for downloading with the commit that the workflow names. */
function downloadArtifact(): string {
  const workflow = readFileSync(join(project, '.github', 'workflows', 'integration.yml'), 'utf8')
  const action = /actions\/download-artifact@[0-9a-f]{40}/.exec(workflow)?.[0]
  if (action === undefined) throw new Error('integration.yml no longer downloads artifacts')
  return action
}

/** The stand-in for that action in a folder of its own, since the runner copies no more than one folder. */
function copyOfDownloadAction(): string {
  const [own, folder] = ['scripts/test-workflow/download-artifact', join(scratch, 'download-artifact')]
  for (const file of [`${own}/index.js`, 'stand-ins/github/zip.js']) cpSync(join(project, file), join(folder, file))
  cpSync(join(project, own, 'action.yml'), join(folder, 'action.yml'))
  return folder
}
