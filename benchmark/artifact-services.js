import { fork } from 'node:child_process'
import { once } from 'node:events'

/**
 * Starts a service for artifacts in a process of its own.
 * @returns {Promise<{ environment: Record<string, string>, close: () => Promise<void> }>} the variables of a job that has it
 */
export async function startArtifactService() {
  const child = fork(new URL('./artifact-service-process.js', import.meta.url), { execArgv: [] })
  const [environment] = await once(child, 'message')
  return {
    environment,
    close: async () => {
      const exit = once(child, 'exit')
      child.disconnect()
      await exit
    },
  }
}
