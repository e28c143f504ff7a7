import { spawn } from 'node:child_process'
import { createHmac, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type { BlobStore } from '../../stand-ins/github/blob-store.ts'
import { actionFolder } from '../../stand-ins/runner/action-manifest.js'

const program = 'artifact-emulator/node_modules/azurite/dist/src/blob/main.js'
const account = 'testaccount'
const container = 'artifacts'

/**
 * Starts azurite, Azure's own emulator of its blob storage, with an empty store in memory and a key of its own.
 *
 * @throws Error where it does not start, for example because the folder `artifact-emulator` is not installed
 */
export async function startAzurite(): Promise<BlobStore> {
  const key = randomBytes(64)
  const child = spawn(
    process.execPath,
    [path.join(actionFolder, program), '--blobPort', '0', '--inMemoryPersistence', '--disableTelemetry', '--silent'],
    {
      env: { ...process.env, AZURITE_ACCOUNTS: `${account}:${key.toString('base64')}` },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const ended = once(child, 'exit')
  const url = await listeningAt(child.stdout)
  const address = (name: string, permissions: string) =>
    `${url}/${account}/${container}/${encodeURIComponent(name)}.zip?${signature(key, 'o', permissions)}`

  const created = await fetch(`${url}/${account}/${container}?restype=container&${signature(key, 'c', 'c')}`, {
    method: 'PUT',
  })
  if (!created.ok) throw new Error(`azurite made no container: ${created.status} ${await created.text()}`)

  return {
    uploadUrl: (name) => address(name, 'cw'),
    downloadUrl: (name) => address(name, 'r'),
    async read(name) {
      const response = await fetch(address(name, 'r'))
      return response.ok ? Buffer.from(await response.arrayBuffer()) : undefined
    },
    async close() {
      child.kill()
      await ended
    },
  }
}

async function listeningAt(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const url = /successfully listens on (http:\S+)/.exec(line)?.[1]
    if (url !== undefined) return url
  }
  throw new Error('azurite ended before it listened; is artifact-emulator installed?')
}

/**
 * The query of an address with a shared access signature of the account.
 * (https://learn.microsoft.com/rest/api/storageservices/create-account-sas)
 *
 * @param resource `c` for containers, `o` for blobs
 * @param permissions of `r` read, `c` create and `w` write
 */
function signature(key: Buffer, resource: 'c' | 'o', permissions: string): URLSearchParams {
  const version = '2022-11-02'
  const expiry = `${new Date(Date.now() + 3_600_000).toISOString().slice(0, 19)}Z`
  const signed = [account, permissions, 'b', resource, '', expiry, '', '', version, '', ''].join('\n')
  const sig = createHmac('sha256', key).update(signed).digest('base64')
  return new URLSearchParams({ sv: version, ss: 'b', srt: resource, sp: permissions, se: expiry, sig })
}
