import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

/** The programs of this system, by its `PATH`, that are a Node which runs the bundle and knows no proxies. */
export function oldNodes(): string[] {
  const programs = (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, 'node'))
  return [...new Set(programs)].filter((program) => existsSync(program) && isOld(program)).slice(0, 1)
}

function isOld(program: string): boolean {
  const [major = 0, minor = 0] = spawnSync(program, ['-p', 'process.versions.node'], { encoding: 'utf8' })
    .stdout.split('.')
    .map(Number)
  return major >= 20 && (major < 24 || (major === 24 && minor < 5))
}
