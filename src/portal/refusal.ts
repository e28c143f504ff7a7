import type { FailureReason } from '../failure.ts'
import type { Answer, PortalRequest, Step } from './answer.ts'

/** What else is known when an answer has to be explained. */
export interface Circumstances {
  readonly origin: string
  /** What the key says of itself, as a sentence, where that is known and matters. */
  readonly aboutKey?: string
  /** Whether the portal has no exchange, so that the key alone was sent. */
  readonly withoutExchange?: boolean
}

/** What one kind of refusal means. */
export interface Refusal {
  readonly steps: readonly Step[]
  readonly status: number
  /** Further conditions; the first refusal whose conditions hold is told. */
  readonly when?: (answer: Answer, circumstances: Circumstances) => boolean
  readonly reason: FailureReason
  /** Why it is likely, and what to do. */
  readonly told: (circumstances: Circumstances, request: PortalRequest) => string
}
