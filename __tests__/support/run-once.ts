import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach } from '@jest/globals'
import { RunRecord } from '../../src/record.ts'
import type { Log } from '../../src/report/log.ts'
import { run } from '../../src/run.ts'
import { plainText } from '../../src/text/message.ts'
import { Secrets } from '../../src/text/secrets.ts'
import { demoKey, type PortalOptions, startContractPortal } from '../../stand-ins/portal/index.js'
import { inputVariables } from '../../stand-ins/runner/action-manifest.js'
import { parseCommandFile } from '../../stand-ins/runner/command-files.js'
import { githubToken } from '../../stand-ins/runner/environment.js'
import { captureOutput } from './captured-output.ts'
import { pinnedVersion } from './pinned-portal.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'docspace-scopes-run-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Where a file of the workspace is. */
export const pathOf = (name: string): string => path.join(folder, name)

/** What a file of the workspace contains; an empty text where it is not there. */
export const textOf = (name: string): string => (existsSync(pathOf(name)) ? readFileSync(pathOf(name), 'utf8') : '')

export interface RunOptions {
  readonly inputs?: Record<string, string>
  readonly environment?: Record<string, string>
  readonly portal?: PortalOptions
  readonly secrets?: Secrets
  /** Between which lines of the log the outputs cannot be written. */
  readonly unwritable?: { readonly from: RegExp; readonly to: RegExp }
}

/** The whole run in this process, with a log that is kept instead of printed. */
export async function runOnce({
  inputs = {},
  environment = {},
  portal: options = {},
  secrets = new Secrets(),
  unwritable,
}: RunOptions = {}) {
  const portal = await startContractPortal({ version: pinnedVersion, ...options })
  const runner: NodeJS.ProcessEnv = {
    GITHUB_WORKSPACE: folder,
    GITHUB_OUTPUT: pathOf('outputs'),
    GITHUB_STEP_SUMMARY: pathOf('summary'),
    ...inputVariables(
      { 'portal-url': portal.url, 'api-key': demoKey, 'upload-artifact': 'false', ...inputs },
      { '${{ github.token }}': githubToken },
    ),
    ...environment,
  }
  const lines: string[] = []
  const annotations: string[] = []
  const log: Log = {
    lines: (...messages) => {
      const texts = messages.map(plainText)
      lines.push(...texts)
      if (texts.some((text) => unwritable?.from.test(text))) runner.GITHUB_OUTPUT = tmpdir()
      if (texts.some((text) => unwritable?.to.test(text))) runner.GITHUB_OUTPUT = pathOf('outputs')
    },
    debug: () => {},
    annotate: ({ level, title }) => annotations.push(`${level}: ${title}`),
    folded: (_, work) => work(),
    unfold: () => {},
  }
  const record = new RunRecord()
  const output = captureOutput()
  try {
    await run(record, { environment: runner, secrets, log })
  } finally {
    output.restore()
    await portal.close()
  }
  const { result, reason, failsRun } = record.result
  return {
    ended: `${result} ${reason}${failsRun ? ', red' : ''}`.trim(),
    lines,
    annotations,
    outputs: parseCommandFile(textOf('outputs')),
    failures: record.failures.map((failure) => failure.reason),
    requests: portal.requests.length,
  }
}
