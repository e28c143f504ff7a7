import { chmodSync, mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { RunActionOptions } from '../../stand-ins/runner/run-action.js'
import { preload } from './preload.ts'

/**
 * A folder of the workspace that the action may not enter, like one of root with mode 700 that an earlier step left. Root
 * may enter every folder, so where root runs the tests the action becomes somebody else once it is loaded.
 * @param name in the workspace; `.` is the workspace itself
 */
export function closedFolder(name: string): Pick<RunActionOptions, 'prepare' | 'afterwards' | 'env'> {
  const isRoot = process.getuid?.() === 0
  return {
    prepare: (workspace) => {
      const folder = path.join(workspace, name)
      mkdirSync(folder, { recursive: true })
      // Whoever the action becomes may write everything else.
      const root = path.dirname(workspace)
      for (const entry of ['', ...readdirSync(root, { recursive: true, encoding: 'utf8' })])
        chmodSync(path.join(root, entry), 0o777)
      chmodSync(folder, isRoot ? 0o700 : 0o000)
    },
    afterwards: (workspace) => chmodSync(path.join(workspace, name), 0o700),
    env: isRoot ? { NODE_OPTIONS: preload(becomingNobody) } : {},
  }
}

const nobody = 65534

/** The action is loaded before anything is written. */
const becomingNobody = `
import { registerHooks } from 'node:module'
registerHooks({
  load: (url, context, next) => {
    const loaded = next(url, context)
    if (url.endsWith('/dist/index.js')) process.seteuid(${nobody})
    return loaded
  },
})`
