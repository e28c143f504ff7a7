import { bodyFaults } from './faults/bodies.ts'
import { connectionFaults } from './faults/connections.ts'
import { credentialFaults } from './faults/credentials.ts'
import type { Fault } from './faults/fault.ts'
import { meaningFaults } from './faults/meanings.ts'
import { rateLimitFaults } from './faults/rate-limits.ts'
import { redirectFaults } from './faults/redirects.ts'
import { statusFaults } from './faults/statuses.ts'
import { surroundingFaults } from './faults/surroundings.ts'

/** Everything that can go wrong, and how the action must end each time. */
export const faults: readonly Fault[] = [
  ...connectionFaults,
  ...bodyFaults,
  ...credentialFaults,
  ...redirectFaults,
  ...statusFaults,
  ...meaningFaults,
  ...rateLimitFaults,
  ...surroundingFaults,
]
