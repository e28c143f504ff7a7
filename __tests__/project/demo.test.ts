import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { demoClientId, demoKey, startContractPortal } from '../../stand-ins/portal/index.js'
import { actionFolder } from '../../stand-ins/runner/action-manifest.js'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'docspace-scopes-demo-test-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function demo(parameters: string[], variables: NodeJS.ProcessEnv = {}) {
  // The first on Linux and macOS, the second on Windows: where the demo makes its folder.
  const env = { ...process.env, INIT_CWD: folder, TMPDIR: folder, TEMP: folder, NO_PROXY: '127.0.0.1', ...variables }
  const program = path.join(actionFolder, 'scripts', 'demo.js')
  return new Promise<{ exitCode: unknown; stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, [program, ...parameters], { env, cwd: folder }, (error, stdout, stderr) =>
      resolve({ exitCode: error?.code ?? 0, stdout, stderr }),
    )
  })
}

describe('the demo', () => {
  it('shows a run that passes and one that fails, and leaves what they wrote', async () => {
    const { exitCode, stdout, stderr } = await demo([])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout).toContain('result=passed')
    expect(stdout).toContain('failure-reason=missing-scopes')
    expect(stdout).toContain('missing-scopes=["contacts:read"]')
    expect(stdout).not.toContain('::')
    const files = [...stdout.matchAll(/^ {2}(?:snapshot|report|job summary): (.+)$/gm)].map(([, file = '']) => file)
    expect(files).toHaveLength(6)
    expect(files.filter((file) => readFileSync(file, 'utf8') === '')).toEqual([])
  })

  it.each([
    [['--required', 'files:read'], 0, 'result=passed'],
    [['--required', 'contacts:read'], 1, 'failure-reason=missing-scopes'],
    [['--required', ''], 1, 'failure-reason=invalid-input'],
    [[], 0, 'result=passed'],
    [['--requirements', 'needs.txt'], 1, 'missing-scopes=["contacts:read"]'],
    [['--client-id', demoClientId, '--required', 'files:read'], 0, 'result=passed'],
    [['--baseline', 'earlier.json'], 0, 'removed-scopes=["contacts:read"]'],
    [['--ca-certificate', 'needs.txt'], 1, 'failure-reason=invalid-input'],
  ])('exits on a real portal as the action does: %j', async (required, exitCode, told) => {
    writeFileSync(path.join(folder, 'needs.txt'), 'contacts:read')
    writeFileSync(path.join(folder, 'earlier.json'), '["contacts:read","files:read"]')
    const portal = await startContractPortal()
    const run = await demo(['--portal', portal.url, ...required], { DOCSPACE_API_KEY: demoKey })
    await portal.close()
    expect(run).toMatchObject({ exitCode, stdout: expect.stringContaining(told) })
    expect(run.stdout + run.stderr).not.toContain(demoKey)
  })

  it.each([
    ['a portal without a key', ['--portal', 'https://portal.example'], 'DOCSPACE_API_KEY'],
    ['scopes without a portal', ['--required', 'files:read'], '--required needs --portal'],
    ['a file without a portal', ['--baseline', 'x.json'], '--baseline needs --portal'],
    ['an option that does not exist', ['--key', 'x'], "'--key'"],
  ])('refuses %s, and runs nothing', async (_, parameters, told) => {
    const before = readdirSync(folder)
    const { exitCode, stderr } = await demo(parameters, { DOCSPACE_API_KEY: '' })
    expect(exitCode).toBe(2)
    expect(stderr).toContain(told)
    expect(stderr).toContain('npm run demo -- --portal URL')
    expect(readdirSync(folder)).toEqual(before)
  })

  it('tells its options where help is wanted', async () => {
    expect(await demo(['--help'])).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('--requirements FILE'),
    })
  })

  it('ends quietly where its reader has read enough, as head has', async () => {
    const env = { ...process.env, INIT_CWD: folder, TMPDIR: folder, TEMP: folder, NO_PROXY: '127.0.0.1' }
    const child = spawn(process.execPath, [path.join(actionFolder, 'scripts', 'demo.js')], { env, cwd: folder })
    let stderr = ''
    child.stderr.on('data', (text) => {
      stderr += text
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const [exitCode] = await once(child, 'close')
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  })
})
