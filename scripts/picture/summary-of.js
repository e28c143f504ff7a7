import { startResultsService } from '../../stand-ins/github/results-service.ts'
import { createAuthority } from '../../stand-ins/network/authority.ts'
import { startForwardProxy } from '../../stand-ins/network/forward-proxy.ts'
import { demoKey, startContractPortal } from '../../stand-ins/portal/index.js'
import { runAction } from '../../stand-ins/runner/run-action.js'

/** @import { Scene } from './scenes.js' */

const host = 'docspace.example'
/** Where the links to the troubleshooting lead. */
const repository = { GITHUB_ACTION_REPOSITORY: 'OWNER/docspace-scopes', GITHUB_ACTION_REF: 'v1' }

/**
 * Runs the built action and returns the summary that it wrote. A proxy lets the portal have a name, so that the picture
 * shows no loopback address and is the same each time; a stand-in for the artifact service takes the upload.
 * @param {Scene} scene
 * @returns {Promise<string>}
 */
export async function summaryOf({ portal: options = {}, inputs, files = {} }) {
  const authority = await createAuthority()
  const portal = await startContractPortal({ ...options, tls: await authority.issue({ hosts: [host] }) })
  const proxy = await startForwardProxy({ hosts: { [`${host}:443`]: portal.port } })
  const artifacts = await startResultsService()
  try {
    const run = await runAction({
      inputs: {
        'portal-url': `https://${host}`,
        'api-key': demoKey,
        'ca-certificate': authority.certificate,
        ...inputs,
      },
      env: { HTTPS_PROXY: proxy.url, NO_PROXY: '127.0.0.1', ...repository, ...artifacts.environment },
      workspaceFiles: files,
    })
    if (run.summary === '') throw new Error(`The run wrote no summary:\n${run.stdout}${run.stderr}`)
    return run.summary
  } finally {
    await Promise.all([portal.close(), proxy.close(), artifacts.close()])
  }
}
