import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { actionFolder } from '../../stand-ins/runner/action-manifest.js'
import { type ProcessResult, runProcess } from '../../stand-ins/runner/run-process.js'

const example = path.join(actionFolder, 'examples', 'requirements', 'from-code')
const list = 'integration/docspace-requirements.txt'
const ofExample = ['--code', 'integration/**/*.ts', '--code', 'integration/**/*.py', '--requirements-file', list]

let folder = ''
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'docspace-scopes-command-')))
  cpSync(example, folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

/** `npm run requirements -- …`, started in a folder by its user. */
function command(parameters: readonly string[], started = folder): Promise<ProcessResult> {
  const program = path.join(folder, 'start.mjs')
  const script = path.join(actionFolder, 'scripts', 'requirements.js')
  writeFileSync(
    program,
    `process.argv.push(...${JSON.stringify(parameters)})\nawait import(${JSON.stringify(script)})\n`,
  )
  return runProcess(program, actionFolder, { ...process.env, INIT_CWD: started })
}

describe('npm run requirements', () => {
  it('write makes the file of the example, byte for byte', async () => {
    const written = readFileSync(path.join(folder, list), 'utf8')
    writeFileSync(path.join(folder, list), written.slice(0, written.indexOf('\n#')))
    expect(await command(['write', ...ofExample])).toMatchObject({ exitCode: 0, stderr: '' })
    expect(readFileSync(path.join(folder, list), 'utf8')).toBe(written)
  })

  it('check reads another folder', async () => {
    const { exitCode, stdout } = await command(['check', '--workspace', path.basename(folder), ...ofExample], tmpdir())
    expect({ exitCode, stdout }).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('Passed: ') })
  })

  it('check fails where the file lacks a call', async () => {
    writeFileSync(path.join(folder, list), 'openid\n')
    const { exitCode, stdout } = await command(['check', ...ofExample])
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/^Error: .* lacks 6 requests/m)
    expect(stdout).not.toContain('::')
  })

  it('shows its options', async () => {
    const { exitCode, stdout } = await command(['--help'])
    expect(exitCode).toBe(0)
    for (const option of ['--workspace', '--code', '--base', '--client-id']) expect(stdout).toContain(`  ${option} `)
  })

  it.each([
    ['no mode', ['--code', 'x']],
    ['another mode', ['fix', '--code', 'x']],
    ['an unknown option', ['check', '--cod', 'x']],
    ['a folder that is not there', ['check', '--code', 'x', '--workspace', 'no-such']],
  ])('with %s shows how to use it', async (_, parameters) => {
    const { exitCode, stderr } = await command(parameters)
    expect(exitCode).toBe(2)
    expect(stderr).toContain('npm run requirements -- check|write')
  })
})
