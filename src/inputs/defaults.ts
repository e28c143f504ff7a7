/**
 * What an input that is not set at all means, as `action.yml` says it too: the runner fills in its defaults, and these
 * hold for whoever runs the bundle by hand.
 */
export const defaults = {
  'allow-http': 'false',
  'timeout-seconds': '60',
  retries: '3',
  'fail-on-missing': 'true',
  'fail-on-drift': 'never',
  'snapshot-path': 'docspace-scopes.json',
  'upload-artifact': 'true',
  'job-summary': 'true',
} as const
