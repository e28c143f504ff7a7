import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { startResultsService } from '../../stand-ins/github/results-service.ts'
import { serviceErrors } from '../../stand-ins/github/twirp.ts'
import { startLoopbackServer } from '../../stand-ins/network/loopback-server.ts'
import { portalScopes } from '../../stand-ins/portal/index.js'
import { actionFolder } from '../../stand-ins/runner/action-manifest.js'
import type { ActionRun } from '../../stand-ins/runner/run-action.js'
import { runProcess } from '../../stand-ins/runner/run-process.js'
import { type DocumentedRun, runDocumented } from './documented-run.ts'

const examples = path.join(actionFolder, 'examples')

interface ScriptStep {
  if?: string
  /** JavaScript. */
  run: string
}

function scriptStep(file: string, job: string, step: string): ScriptStep {
  const workflow = parse(readFileSync(path.join(examples, file), 'utf8'))
  const found = workflow.jobs[job].steps.find(({ name }: { name?: string }) => name === step)
  expect(found.shell).toBe('node {0}')
  return found
}

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'docspace-scopes-example-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Runs a script as a runner does: out of a file without an ending, in the job's folder. */
async function runScript({ run: script }: ScriptStep, environment: Record<string, string>): Promise<void> {
  const program = path.join(folder, 'script')
  writeFileSync(program, script)
  const run = await runProcess(program, folder, { ...process.env, ...environment })
  expect(run).toMatchObject({ exitCode: 0, stderr: '' })
}

function read(name: string): string {
  return readFileSync(path.join(folder, name), 'utf8')
}

describe('fleet.yml', () => {
  it('joins real reports, and what is there instead of one, into one table', async () => {
    mkdirSync(path.join(folder, 'reports'))
    await checkPortal('america', { inputs: { 'required-scopes': 'files:read' } })
    await checkPortal('europe', { portal: { version: '3.6.1' }, inputs: { 'required-scopes': 'x:read|y:read <b>' } })
    await checkWithoutArtifact('asia', { portal: { misbehaviours: [{ at: 'exchange', do: 'unpaid' }] } })
    const service = await startResultsService({ create: serviceErrors.quota })
    await checkWithoutArtifact('oceania', {
      inputs: { 'upload-artifact': 'true' },
      surroundings: async () => ({ run: { env: service.environment }, close: service.close }),
    })

    const summary = path.join(folder, 'summary.md')
    await runScript(scriptStep('fleet.yml', 'table', 'Write one table of them'), { GITHUB_STEP_SUMMARY: summary })
    const address = /<td>http:\/\/127\.0\.0\.1:\d+<\/td>/g
    expect(read('summary.md').replace(address, '<td>address</td>')).toBe(
      [
        '<table>',
        '<tr><th>Name</th><th>Portal</th><th>Version</th><th>Result</th><th>Missing</th></tr>',
        '<tr><td>america</td><td>address</td><td>3.7.2</td><td>✅ passed</td><td></td></tr>',
        '<tr><td>asia</td><td>https://asia.example.com</td><td></td><td>❌ portal-error</td><td></td></tr>',
        '<tr><td>europe</td><td>address</td><td>3.6.1</td><td>❌ missing-scopes</td><td><code>&#60;b&#62;</code> <code>x:read|y:read</code></td></tr>',
        '<tr><td>oceania</td><td>address</td><td>3.7.2</td><td>❌ artifact</td><td></td></tr>',
        '</table>',
        '',
      ].join('\n'),
    )
  })

  /** A run whose files reach the table's folder in its artifact. */
  async function checkPortal(name: string, documented: DocumentedRun): Promise<void> {
    const { files } = await runPortal(name, documented)
    for (const [file, content] of Object.entries(files)) writeFileSync(path.join(folder, 'reports', file), content)
  }

  /** A run that left no artifact, and what the workflow stores instead. */
  async function checkWithoutArtifact(name: string, documented: DocumentedRun): Promise<void> {
    const { exitCode, outputs, files } = await runPortal(name, documented)
    const step = scriptStep('fleet-portal.yml', 'scopes', 'Say why there is no artifact')
    const [, empty = ''] = /failure\(\) && steps\.scopes\.outputs\.(\S+) == ''/.exec(step.if ?? '') ?? []
    expect({ exitCode, [empty]: outputs[empty] ?? '' }).toEqual({ exitCode: 1, [empty]: '' })

    const file = `docspace-scopes-${name}-report.json`
    const report = files[file]
    if (report !== undefined) writeFileSync(path.join(folder, file), report)
    await runScript(step, {
      PORTAL: `https://${name}.example.com`,
      REASON: outputs['failure-reason'] ?? '',
      REPORT: report === undefined ? '' : path.join(folder, file),
      FILE: file,
    })
    renameSync(path.join(folder, file), path.join(folder, 'reports', file))
  }

  function runPortal(name: string, { inputs, ...documented }: DocumentedRun): Promise<ActionRun> {
    return runDocumented({ ...documented, inputs: { ...inputs, 'snapshot-path': `docspace-scopes-${name}.json` } })
  }
})

describe('nightly-snapshot.yml', () => {
  it('writes what changed into the issue, whatever the names are', async () => {
    const scopes = [...portalScopes.slice(1), { name: '```\n@everyone', group: '', type: '' }]
    const before = portalScopes.map((scope) => (scope.name === 'openid' ? { ...scope, group: 'other' } : scope))
    const run = await runDocumented({
      portal: { scopes },
      inputs: { baseline: 'baseline.json' },
      files: { 'baseline.json': JSON.stringify(before) },
    })
    for (const [file, content] of Object.entries(run.files)) writeFileSync(path.join(folder, file), content)
    await runScript(scriptStep('nightly-snapshot.yml', 'issue', 'Write the issue'), {
      RUN: 'https://github.com/example/deployment/actions/runs/1',
    })
    const block = '```diff\n- "accounts.self:read"\n+ "```\\n@everyone"\n! "openid"\n```\n'
    const issue = read('issue.md').replace(/http:\/\/127\.0\.0\.1:\d+/, 'https://portal.example')
    expect(issue).toContain(`The scopes that https://portal.example offers have changed.\n\n${block}`)
  })
})

describe('requirements/', () => {
  it('lists what the integration really calls', async () => {
    const requests: string[] = []
    const answers: Record<string, unknown> = {
      '/api/2.0/people/@self': { displayName: 'A User' },
      '/api/2.0/files/rooms': { folders: [{ id: 7, title: 'A room' }] },
      '/api/2.0/files/7': { files: [{ title: 'A file.docx' }] },
    }
    const portal = await startLoopbackServer((message, response) => {
      requests.push(`${message.method} ${message.url}`)
      response.end(JSON.stringify({ response: answers[message.url ?? ''] ?? {} }))
    })
    const integration = path.join(examples, 'requirements', 'integration')
    const run = await runProcess(path.join(integration, 'room-report.mjs'), folder, {
      ...process.env,
      DOCSPACE_URL: portal.url,
      DOCSPACE_ACCESS_TOKEN: 'token',
    })
    await portal.close()
    expect(run).toMatchObject({ exitCode: 0, stdout: 'Wrote 1 rooms into Rooms.txt\n' })

    const list = readFileSync(path.join(integration, 'docspace-requirements.txt'), 'utf8')
    const { report } = await runDocumented({ inputs: { 'requirements-file': 'list.txt' }, files: { 'list.txt': list } })
    const required = (report as { requests: { request: string }[] }).requests.map(({ request }) => request)
    expect(requests.map((request) => request.replace('/files/7', '/files/{roomId}'))).toEqual(required)
  })
})

describe('every example', () => {
  it('is named in a list of them', () => {
    const list = readFileSync(path.join(examples, 'README.md'), 'utf8')
    const files = readdirSync(examples).filter((name) => name.endsWith('.yml'))
    expect(files.filter((name) => !list.includes(`(${name})`))).toEqual([])
  })
})
