import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { demoClientId, demoKey, portalScopes } from '../stand-ins/portal/index.js'
import { action } from './contenders.js'

/** @import { PortalOptions } from '../stand-ins/portal/options.js' */
/** @import { Scope } from '../stand-ins/portal/index.js' */

/** What the action can be asked to look at beside the list, one after another. */
export const checkNames = ['none', 'requests', 'and an app', 'and a key', 'and a baseline']

const integrationKey = `sk-${'beefcafe'.repeat(8)}`

/**
 * A portal with a number of scopes, at which every check passes.
 * @param {number} count at least nine: those of real portals come first
 * @returns {PortalOptions & { scopes: Scope[] }}
 */
export function portalWith(count) {
  const made = Array.from({ length: count - portalScopes.length }, (_, index) => {
    const [group, type] = [`area${String(index >> 1).padStart(4, '0')}`, index % 2 === 0 ? 'read' : 'write']
    return { name: `${group}:${type}`, group, type }
  })
  const keys = [
    { key: demoKey, id: '00000000-0000-4000-8000-0000000000b1', name: 'Check', permissions: ['*:read'] },
    { key: integrationKey, id: '00000000-0000-4000-8000-0000000000b2', name: 'Deployment', permissions: ['*:write'] },
  ]
  return { scopes: [...portalScopes, ...made], keys }
}

/**
 * The action with a number of checks.
 * @param {string} name
 * @param {string} url
 * @param {number} checks from 0 to 4, in the order of `checkNames`
 * @param {readonly Scope[]} scopes what the portal offers, for the baseline
 * @param {Record<string, string>} [variables]
 */
export function actionWithChecks(name, url, checks, scopes, variables = {}) {
  const inputs = [
    { 'required-endpoints': 'GET /api/2.0/files/@my\nGET /api/2.0/files/rooms\nPOST /api/2.0/files/folder/{id}' },
    { 'client-id': demoClientId },
    { 'integration-api-key': integrationKey },
    { baseline: 'baseline.json' },
  ]
  const contender = action(name, url, Object.assign({}, ...inputs.slice(0, checks)), variables)
  const baseline = JSON.stringify(scopes)
  return {
    ...contender,
    command: (/** @type {Parameters<typeof contender.command>[0]} */ folders) => {
      writeFileSync(path.join(folders.workspace, 'baseline.json'), baseline)
      return contender.command(folders)
    },
  }
}
