import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { actionFolder } from '../stand-ins/runner/action-manifest.js'
import { parseCommandFile } from '../stand-ins/runner/command-files.js'
import { runnerEnvironment } from '../stand-ins/runner/environment.js'
import { makeRunnerFolders } from '../stand-ins/runner/folders.js'
import { runProcess } from '../stand-ins/runner/run-process.js'

/**
 * Measures the second action on generated code: 10,000 files of 50 MB in TypeScript and Python, of which one in ten calls
 * the portal.
 */

const [fileCount, bytesEach] = [10_000, 5_000]
const folders = makeRunnerFolders()

try {
  for (let index = 0; index < fileCount; index++) {
    const folder = path.join(folders.workspace, 'src', `part${Math.floor(index / 100)}`)
    mkdirSync(folder, { recursive: true })
    const isScript = index % 2 === 0
    writeFileSync(path.join(folder, `file${index}.${isScript ? 'ts' : 'py'}`), isScript ? script(index) : python(index))
  }
  const inputs = { mode: 'write', code: 'src/**/*.ts\nsrc/**/*.py' }
  const environment = runnerEnvironment(folders, inputs, 'requirements/action.yml')
  const bundle = path.join(actionFolder, 'dist', 'requirements', 'index.js')
  for (let round = 1; round <= 3; round++) {
    rmSync(path.join(folders.workspace, 'docspace-requirements.txt'), { force: true })
    const run = await runProcess(bundle, folders.workspace, environment)
    const { result } = parseCommandFile(readFileSync(folders.commandFiles.GITHUB_OUTPUT, 'utf8'))
    const seconds = (run.milliseconds / 1000).toFixed(1)
    console.log(`${result}: ${seconds} s, ${Math.round((run.peakMemoryKilobytes ?? 0) / 1000)} MB`)
  }
} finally {
  rmSync(folders.root, { recursive: true, force: true })
}

/** @param {number} index */
function script(index) {
  const call =
    index % 10 === 0
      ? `export const load${index} = (id: string) => fetch(\`\${base}/api/2.0/files/\${id}\`, { method: 'GET' })\n`
      : ''
  return `import { base } from '../config.ts'\n${call}${filled((line) => `export function handle${index}_${line}(values: readonly string[]): string {\n  // Joins what is given.\n  return values.map((value) => \`\${value}/\${${line}}\`).join(', ')\n}\n`)}`
}

/** @param {number} index */
function python(index) {
  const call =
    index % 10 === 5 ? `def load${index}(id):\n    return requests.get(f"{BASE}/api/2.0/people/{id}")\n\n` : ''
  return `import requests\nfrom config import BASE\n\n${call}${filled((line) => `def handle${index}_${line}(values):\n    """Joins what is given."""\n    return ", ".join(f"{value}/${line}" for value in values)\n\n`)}`
}

/** @param {(line: number) => string} write */
function filled(write) {
  let text = ''
  for (let line = 0; text.length < bytesEach; line++) text += write(line)
  return text
}
