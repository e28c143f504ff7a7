import type { Inputs } from '../../src/inputs/inputs.ts'
import { parsePortalAddress } from '../../src/inputs/portal-address.ts'

export const apiKey = `sk-${'0123abcd'.repeat(8)}`

/** Inputs that ask a portal for its scopes alone. */
export const inputs: Inputs = {
  workspace: '/workspace',
  portal: parsePortalAddress('https://portal.example', false),
  apiKey,
  caCertificate: undefined,
  timeoutSeconds: 60,
  retries: 3,
  required: { scopes: [], requests: [] },
  clientId: undefined,
  integrationApiKey: undefined,
  failOnMissing: true,
  baseline: undefined,
  failOnDrift: 'never',
  githubToken: '',
  snapshotPath: '/workspace/docspace-scopes.json',
  uploadArtifact: false,
  artifactName: 'docspace-scopes',
  retentionDays: undefined,
  jobSummary: false,
  remarks: [],
}
