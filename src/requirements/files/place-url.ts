import type { PlaceUrl } from '../../report/html.ts'
import { isClone } from './ignored-by-git.ts'

/** Links to lines of the code, where the workspace is a clone of the repository of the run. */
export function placeUrlIn(workspace: string | undefined, environment: NodeJS.ProcessEnv): PlaceUrl {
  const { GITHUB_REPOSITORY: repository = '', GITHUB_SHA: commit = '' } = environment
  const server = environment['GITHUB_SERVER_URL'] || 'https://github.com'
  const isKnown =
    /^https?:\/\/[\w.:-]+$/.test(server) && /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\da-f]{40,64}$/.test(commit)
  // A repository that is checked out below the workspace has other paths.
  if (!isKnown || workspace === undefined || !isClone(workspace)) return () => undefined
  return ({ file, line }) => {
    // encodeURIComponent throws on half a character.
    const path = file
      .replace(/\p{Cs}/gu, '\ufffd')
      .split('/')
      .map(encodeURIComponent)
      .join('/')
    return `${server}/${repository}/blob/${commit}/${path}#L${line}`
  }
}
