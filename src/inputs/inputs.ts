import type { Baseline } from '../gate/baseline.ts'
import type { PortalAddress } from './portal-address.ts'
import type { Requirements } from './requirements-file.ts'

export type FailOnDrift = 'never' | 'removed' | 'any'

/** What is worth telling about an input, though it can be used. */
export interface InputRemark {
  readonly level: 'warning' | 'notice'
  readonly input: string
  readonly text: string
}

/** What the workflow asked for, read and checked. */
export interface Inputs {
  /** Absolute; what paths are relative to. */
  readonly workspace: string
  readonly portal: PortalAddress
  readonly apiKey: string
  /** PEM text of authorities to trust in addition to the default ones. */
  readonly caCertificate: string | undefined
  readonly timeoutSeconds: number
  readonly retries: number
  readonly required: Requirements
  readonly clientId: string | undefined
  readonly integrationApiKey: string | undefined
  readonly failOnMissing: boolean
  /** A committed baseline, already read, or the wish for the one of the last run. */
  readonly baseline: Baseline | 'last-run' | undefined
  readonly failOnDrift: FailOnDrift
  readonly githubToken: string
  /** Absolute. */
  readonly snapshotPath: string
  readonly uploadArtifact: boolean
  readonly artifactName: string
  /** Undefined for the repository's setting. */
  readonly retentionDays: number | undefined
  readonly jobSummary: boolean
  readonly remarks: readonly InputRemark[]
}
