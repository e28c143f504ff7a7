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

/** A whole answer, whatever its status. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** At most `largestBody` bytes, already unpacked. */
  readonly body: Uint8Array
}

/** A larger body is refused: a portal's list of 10,000 scopes takes less. In bytes. */
export const largestBody = 1024 * 1024

/** Why no whole answer came. */
export type ConnectionProblem =
  | 'deadline' // the time for all requests was over
  | 'network' // DNS, TCP, or the connection broke
  | 'certificate' // the server's certificate is not trusted
  | 'tls' // no secure connection could be made
  | 'proxy' // the proxy is dead, silent, or refuses
  | 'protocol' // what came is not HTTP
  | 'too-large' // the body is larger than is read
  | 'encoding' // the body is packed in a way that is not understood

/** What one attempt waits for. */
export type Phase = 'the connection' | 'the answer' | 'the rest of the answer'

/** One attempt at a request that brought no whole answer. */
export class ConnectionFailure extends Error {
  readonly problem: ConnectionProblem
  /** Node's or OpenSSL's word for it, as `ECONNREFUSED`; empty where there is none. */
  readonly code: string
  readonly phase: Phase
  /** Host and port of the proxy that was in the way, without user info. */
  readonly proxy: string | undefined

  constructor(problem: ConnectionProblem, phase: Phase, code = '', proxy?: string) {
    super(`${problem} ${code}`)
    this.name = 'ConnectionFailure'
    this.problem = problem
    this.code = code
    this.phase = phase
    this.proxy = proxy
  }
}

/** Sends one request and waits for the whole answer; rejects with a ConnectionFailure. */
export type Send = (request: PortalRequest, stop: AbortSignal) => Promise<Answer>
