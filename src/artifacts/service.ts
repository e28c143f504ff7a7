/** Whether this run has GitHub's artifact service: GitHub Enterprise Server, Gitea and a local run have none. */
export function hasArtifactService({
  GITHUB_SERVER_URL,
  ACTIONS_RESULTS_URL,
  ACTIONS_RUNTIME_TOKEN,
}: NodeJS.ProcessEnv): boolean {
  if (!ACTIONS_RESULTS_URL || !ACTIONS_RUNTIME_TOKEN) return false
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
