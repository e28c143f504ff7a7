/** Whether this run has GitHub's artifact service: GitHub Enterprise Server, Gitea and a local run have none. */
export function hasArtifactService(environment: NodeJS.ProcessEnv): boolean {
  const { ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN } = environment
  return Boolean(ACTIONS_RESULTS_URL && ACTIONS_RUNTIME_TOKEN) && isGitHub(environment)
}

/** Whether GitHub runs this workflow (or a stand-in on this machine), and not GitHub Enterprise Server or Gitea. */
export function isGitHub({ GITHUB_SERVER_URL }: NodeJS.ProcessEnv): boolean {
  const host = hostOf(GITHUB_SERVER_URL || 'https://github.com')
  return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost')
}

function hostOf(address: string): string {
  try {
    return new URL(address).hostname.toLowerCase()
  } catch {
    return ''
  }
}
