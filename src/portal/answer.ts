/** The resources of a portal that are asked, each by its own name in errors. */
export type Step = 'exchange' | 'scopes' | 'version' | 'key' | 'client' | 'authorize'

/**
 * Which connection a request goes over, so that none waits for what it does not need. The key is asked about itself
 * behind the version, and takes the late connection where the version does not come.
 */
export type Lane = 'list' | 'courtesy' | 'late-courtesy' | 'app' | 'integration-key'

export interface PortalRequest {
  readonly step: Step
  readonly lane: Lane
  /** Begins with `/`. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  /** The input that holds the credential, where it is not `api-key`: both keys are asked about themselves at one path. */
  readonly credentialInput?: 'integration-api-key'
}

/** What names a request in a message. */
export function requestInWords({ path, credentialInput }: PortalRequest): string {
  const told = withShortIds(path)
  return credentialInput === undefined ? `GET ${told}` : `GET ${told} (${credentialInput})`
}

/** An app's id may be a secret that was put into `client-id`, so messages tell only its beginning. */
export function withShortIds(text: string): string {
  return text.replace(/\b([0-9a-f]{8})(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi, '$1…')
}

/** A proxy as messages name it: never with its user name and password. */
export interface ProxyName {
  /** Host and port. */
  readonly host: string
  /** The environment variable that names it, as it is written there. */
  readonly variable: string
}

/** A whole answer, whatever its status. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** At most `largestBody` bytes, already unpacked. */
  readonly body: Uint8Array
  /** The proxy that an unencrypted request went through: it may have answered in the portal's place. */
  readonly proxy?: ProxyName
}

/** A larger body is refused: a portal's list of 10,000 scopes takes less. In bytes. */
export const largestBody = 1024 * 1024

/** Sends one request and waits for the whole answer; rejects with a ConnectionFailure. */
export type Send = (request: PortalRequest, stop: AbortSignal) => Promise<Answer>
