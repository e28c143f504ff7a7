/**
 * What an input that is not set at all means, as `action.yml` says it too: the runner fills in its defaults, and these
 * hold for whoever runs the bundle by hand.
 */
export const defaults = {
  'allow-http': 'false',
  'timeout-seconds': '60',
  retries: '5',
  'required-scopes': 'none',
  'required-endpoints': 'none',
  'requirements-file': 'none',
  'client-id': 'none',
  'integration-api-key': 'none',
  'fail-on-missing': 'true',
  baseline: 'none',
  'fail-on-drift': 'never',
  'snapshot-path': 'docspace-scopes.json',
  'upload-artifact': 'true',
  'job-summary': 'true',
} as const

/** The inputs that have no default, or one that only a runner knows. */
const others = ['portal-url', 'api-key', 'ca-certificate', 'github-token', 'artifact-name', 'retention-days'] as const

/** Every input of `action.yml`. */
export const inputNames: readonly string[] = [...Object.keys(defaults), ...others]

/** What stands for a check that is not asked for. */
export const notAskedFor = 'none'
