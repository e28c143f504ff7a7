import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { actionFolder } from '../../stand-ins/runner/action-manifest.js'

const refused: [string, string][] = [
  ['src/gate/judge.ts', '@actions/core'],
  ['src/scopes/hints.ts', 'node:fs'],
  ['src/report/summary.ts', 'node:fs/promises'],
  ['src/inputs/scope-list.ts', '@actions/core'],
  ['src/portal/sign-in.ts', 'node:https'],
]
const allowed: [string, string][] = [
  ['src/gate/grants.ts', 'node:path'],
  ['src/portal/connection.ts', 'node:http'],
  ['src/inputs/read-inputs.ts', '@actions/core'],
  ['src/report/write-files.ts', 'node:fs'],
  ['src/artifacts/upload.ts', '@actions/artifact'],
]

describe('the rule that keeps runner, files and network at the edges', () => {
  let folder: string
  let told: string

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'docspace-scopes-edges-'))
    copyFileSync(path.join(actionFolder, 'biome.json'), path.join(folder, 'biome.json'))
    for (const [file, specifier] of [...refused, ...allowed]) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
      writeFileSync(
        path.join(folder, file),
        `import * as imported from '${specifier}'\n\nexport const used = imported\n`,
      )
    }
    const linter = path.join(actionFolder, 'node_modules', '@biomejs', 'biome', 'bin', 'biome')
    const options = ['lint', '--only=style/noRestrictedImports', '--vcs-enabled=false', '--reporter=github', 'src']
    told = spawnSync(process.execPath, [linter, ...options], { cwd: folder, encoding: 'utf8' }).stdout
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each(refused)('refuses in %s what imports %s', (file) => {
    expect(told.replaceAll('\\', '/')).toContain(file)
  })

  it.each(allowed)('allows in %s what imports %s', (file) => {
    expect(told.replaceAll('\\', '/')).not.toContain(file)
  })
})
