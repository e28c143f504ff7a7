import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { upload } from '../../src/artifacts/upload.ts'
import { Failure } from '../../src/failure.ts'
import { plainText } from '../../src/text/message.ts'
import { type ResultsServiceOptions, startResultsService } from '../../stand-ins/github/results-service.ts'
import { serviceErrors } from '../../stand-ins/github/twirp.ts'
import { captureOutput } from '../support/captured-output.ts'
import { withEnvironment } from './with-environment.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'docspace-scopes-upload-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const pageOfRun = 'https://github.com/example/deployment/actions/runs/9'

/** Uploads two files to a service, and returns the result, and what the service stored. */
async function uploading(options: ResultsServiceOptions = {}, retentionDays?: number, runUrl = pageOfRun) {
  const snapshotPath = path.join(folder, 'scopes.json')
  const reportPath = path.join(folder, 'scopes-report.json')
  writeFileSync(snapshotPath, '{}')
  writeFileSync(reportPath, '{}')
  const service = await startResultsService(options)
  const output = captureOutput()
  try {
    const environment = { ...service.environment, GITHUB_SERVER_URL: 'https://github.com' }
    const came = await withEnvironment(environment, () =>
      upload({ name: 'scopes', files: { snapshotPath, reportPath }, retentionDays, runUrl }, environment),
    ).catch((error: unknown) => (error instanceof Failure ? `${error.reason}: ${plainText(error.whole)}` : error))
    return { came, stored: service.artifacts.get('scopes'), zip: await service.blobs.read('scopes') }
  } finally {
    output.restore()
    await service.close()
  }
}

describe('an upload', () => {
  it('tells name, id, address and digest', async () => {
    const { came, stored, zip } = await uploading()
    const digest = createHash('sha256')
      .update(zip ?? '')
      .digest('hex')
    const id = String(stored?.id)
    expect(came).toEqual({
      name: 'scopes',
      id,
      url: `${pageOfRun}/artifacts/${id}`,
      digest: `sha256:${digest}`,
    })
  })

  it('has no address where the run is not known', async () => {
    const { came } = await uploading({}, undefined, '')
    expect(came).toMatchObject({ name: 'scopes', url: '' })
  })

  it('has both files, and no folders', async () => {
    const { zip } = await uploading()
    const names = new Set(String(zip).match(/[\w./-]*\.json/g))
    expect(names).toEqual(new Set(['scopes.json', 'scopes-report.json']))
  })

  it.each([
    [undefined, false],
    [7, true],
  ])('with a retention of %s days asks for an end: %s', async (days, asked) => {
    const { stored } = await uploading({}, days)
    expect(stored?.expiresAt !== undefined).toBe(asked)
  })

  it.each<[string, ResultsServiceOptions, RegExp]>([
    [
      'under a name that is taken',
      { create: serviceErrors.taken },
      /names are unique within a run.*\$\{\{ github\.job \}\}.*upload-artifact/,
    ],
    ['that is not allowed', { create: serviceErrors.forbidden }, /rejected the token of this run/],
    ['where the storage is full', { create: serviceErrors.quota }, /storage for artifacts is full.*retention-days/],
    [
      'that is refused without a word',
      { create: 'not-ok' },
      /could not be uploaded\..*set `upload-artifact` to `false`\. \(`.*`\)$/,
    ],
  ])('fails %s', async (_, options, told) => {
    const { came } = await uploading(options)
    expect(came).toMatch(/^artifact: /)
    expect(came).toMatch(told)
  })
})
