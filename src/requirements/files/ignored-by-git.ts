import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Git may look through a large folder, but not forever. In milliseconds. */
const maxMilliseconds = 30_000

/**
 * The files and folders in a folder that git ignores, relative to it, with `/`; a folder ends with one.
 * @returns undefined where git is missing or cannot say
 */
export function listIgnored(folder: string, environment: NodeJS.ProcessEnv): ReadonlySet<string> | undefined {
  // Without this, files of a pull request could pass for a repository, whose settings name programs to run.
  if (!isInClone(folder)) return new Set()
  const settings = ['safe.directory=*', 'core.fsmonitor=false', 'safe.bareRepository=explicit'].flatMap((setting) => [
    '-c',
    setting,
  ])
  const list = ['ls-files', '--others', '--ignored', '--exclude-standard', '--directory', '-z']
  try {
    const output = execFileSync('git', [...settings, '-C', folder, ...list], {
      env: withoutGitVariables(environment),
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: maxMilliseconds,
      encoding: 'utf8',
      windowsHide: true,
    })
    return new Set(output.split('\0').filter((path) => path !== ''))
  } catch {
    return undefined
  }
}

/** Whether a folder is the root of a clone. */
export function isClone(folder: string): boolean {
  return existsSync(join(folder, '.git'))
}

function isInClone(folder: string): boolean {
  if (isClone(folder)) return true
  const above = dirname(folder)
  return above !== folder && isInClone(above)
}

/** A hook of git sets variables that name its own repository. */
function withoutGitVariables(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const entries = Object.entries(environment).filter(([name]) => !/^GIT_/i.test(name))
  return { ...Object.fromEntries(entries), GIT_OPTIONAL_LOCKS: '0' }
}
