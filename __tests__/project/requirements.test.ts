import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { actionFolder, readActionManifest } from '../../stand-ins/runner/action-manifest.js'
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

  it('shows where each line is that an error speaks of', async () => {
    writeFileSync(path.join(folder, list), 'openid\n')
    const { stdout } = await command(['check', ...ofExample])
    expect(stdout).toMatch(/^integration\/\S+:\d+: Error: `\w+ \/api\/2\.0\/\S+` is not in /m)
  })

  it('shows each option in one line', async () => {
    const { exitCode, stdout } = await command(['--help'])
    expect(exitCode).toBe(0)
    const { inputs } = readActionManifest('requirements/action.yml')
    const options = [...Object.keys(inputs).filter((name) => !['mode', 'job-summary'].includes(name)), 'workspace']
    for (const option of options) expect(stdout).toMatch(new RegExp(`^ {2}--${option} \\w+ {2,}\\w.{10,}$`, 'm'))
    for (const option of ['code', 'base'])
      expect(stdout).toMatch(new RegExp(`^ {2}--${option} .*can be repeated$`, 'm'))
  })

  const more = '\n(--help lists the options.)\n'

  it.each([
    ['no mode', ['--code', 'x'], `Begin with \`check\` or \`write\`.${more}`],
    ['another mode', ['fix', '--code', 'x'], `Begin with \`check\` or \`write\`.${more}`],
    [
      'a pattern that the shell resolved',
      ['check', '--code', 'a.ts', 'b.ts'],
      `\`b.ts\` belongs to no option. Put a pattern in quotes, behind \`--code\`.${more}`,
    ],
    [
      'a misspelled option',
      ['check', '--codes', 'x'],
      `There is no option \`--codes\`. Did you mean \`--code\`?${more}`,
    ],
    ['an option that does not exist', ['check', '--verbose'], `There is no option \`--verbose\`.${more}`],
    ['an option of one letter', ['check', '-v'], `There is no option \`-v\`.${more}`],
    ['an option without its value', ['check', '--code', '--base', 'x'], `\`--code\` needs a value.${more}`],
    ['an option without its value at the end', ['check', '--code'], `\`--code\` needs a value.${more}`],
  ])('with %s says what is wrong, in two lines', async (_, parameters, told) => {
    expect(await command(parameters)).toMatchObject({ exitCode: 2, stdout: '', stderr: told })
  })

  it('with a folder that does not exist names it', async () => {
    const { exitCode, stderr } = await command(['check', '--code', 'x', '--workspace', 'no-such'])
    expect(exitCode).toBe(2)
    expect(stderr).toBe(`There is no folder ${path.join(folder, 'no-such')}. Check \`--workspace\`.${more}`)
  })
})
