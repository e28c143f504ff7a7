import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DefaultArtifactClient } from '@actions/artifact'
import { isRecord } from '../text/json.ts'

/** An artifact of an earlier run. */
export interface ArtifactReference {
  readonly id: number
  readonly name: string
  readonly runId: number
  readonly owner: string
  readonly repository: string
}

/**
 * Fetches one file of an artifact.
 * @param temporaryFolder where the artifact is unpacked, and removed again
 * @returns undefined where the artifact holds no such file
 */
export async function downloadFile(
  artifact: ArtifactReference,
  token: string,
  fileName: string,
  temporaryFolder: string,
): Promise<string | undefined> {
  const folder = mkdtempSync(join(temporaryFolder, 'docspace-scopes-'))
  try {
    await new DefaultArtifactClient().downloadArtifact(artifact.id, {
      path: folder,
      findBy: {
        token,
        workflowRunId: artifact.runId,
        repositoryOwner: artifact.owner,
        repositoryName: artifact.repository,
      },
    })
    return readFileSync(join(folder, fileName), 'utf8')
  } catch (error) {
    if (isRecord(error) && error.code === 'ENOENT') return undefined
    throw error
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
