/** The portal version of tests that are not about versions, so that support for a newer one leaves them alone. */
export const pinnedVersion = '3.7.2'

/**
 * A request that a portal of that version knows, and that no scope allows. One of an invented area would not do: what is
 * not among the known routes is reported as a typo too.
 */
export const uncoveredRequest = 'GET /api/2.0/portal/quota'
