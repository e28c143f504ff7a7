import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type ProcessOptions, runProcess } from '../../../stand-ins/runner/run-process.js'

describe('runProcess', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'docspace-scopes-process-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const run = (code: string, options?: ProcessOptions) => {
    const program = path.join(mkdtempSync(path.join(folder, 'program-')), 'program.mjs')
    writeFileSync(program, code)
    return runProcess(program, folder, { GREETING: 'hello' }, options)
  }

  it('collects both streams and the exit code, and hands over no other environment', async () => {
    const result = await run('console.log(process.env); console.error("oh"); process.exitCode = 3')
    expect(result).toMatchObject({
      stdout: "{ GREETING: 'hello' }\n",
      stderr: 'oh\n',
      exitCode: 3,
      signal: null,
      hung: false,
    })
  })

  it('reports the peak memory of the program alone, however large the tests are', async () => {
    const ballast = Buffer.alloc(300 * 1024 * 1024, 1)
    const small = await run('')
    const large = await run('globalThis.kept = Buffer.alloc(200 * 1024 * 1024, 1)')
    expect(small.peakMemoryKilobytes).toBeLessThan(120 * 1024)
    expect(large.peakMemoryKilobytes).toBeGreaterThan(200 * 1024)
    expect(ballast.length).toBeGreaterThan(0)
  })

  it('kills a program that never ends and says so', async () => {
    expect(await run('setInterval(() => {}, 1000)', { timeLimit: 500 })).toMatchObject({
      hung: true,
      exitCode: null,
      signal: 'SIGKILL',
    })
  })

  it('sends a signal when the moment has come', async () => {
    const after = new Promise((resolve) => setTimeout(resolve, 50))
    expect(await run('setInterval(() => {}, 1000)', { signal: { name: 'SIGTERM', after } })).toMatchObject({
      hung: false,
      exitCode: null,
      signal: 'SIGTERM',
    })
  })

  it('closes the reading end of standard output', async () => {
    const code = `process.stdout.on('error', (error) => { console.error(error.code); process.exit(5) })
      setInterval(() => process.stdout.write('more'), 1)`
    expect(await run(code, { closeStdout: true })).toMatchObject({ exitCode: 5, stderr: 'EPIPE\n', stdout: '' })
  })
})
