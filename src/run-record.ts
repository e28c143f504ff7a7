import type { Verdict } from './gate/verdict.ts'
import type { KeyInformation } from './portal/key-information.ts'
import type { PortalAnswers } from './portal/portal-answers.ts'

/** Everything that the log, the summary, the report and the outputs tell of, as far as the run got. */
export interface RunRecord {
  /** `https://portal.example`; undefined where the inputs could not be read. */
  readonly origin: string | undefined
  readonly answers?: PortalAnswers | undefined
  readonly verdict?: Verdict | undefined
  /** What could be written. */
  readonly files?: Partial<Files> | undefined
  readonly upload?: Upload | undefined
}

/** The files of a run. */
export interface Files {
  /** Absolute. */
  readonly snapshotPath: string
  /** `sha256:…` of the snapshot's bytes. */
  readonly snapshotDigest: string
  /** Absolute. */
  readonly reportPath: string
}

/** An artifact as the service knows it. */
export interface Upload {
  readonly name: string
  readonly id: string
  readonly url: string
  /** `sha256:…` */
  readonly digest: string
}

/** The run of a workflow that a report belongs to; empty texts outside of GitHub Actions. */
export interface Run {
  readonly repository: string
  readonly workflow: string
  readonly job: string
  readonly id: string
  readonly attempt: string
  readonly url: string
  readonly event: string
  readonly ref: string
  readonly commit: string
}

export function versionIn(answers: PortalAnswers | undefined): string | undefined {
  return answers?.version.ok ? answers.version.value : undefined
}

export function ownKeyIn(answers: PortalAnswers | undefined): KeyInformation | undefined {
  return answers?.apiKey?.ok ? answers.apiKey.value : undefined
}
