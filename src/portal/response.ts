import { Failure } from '../failure.ts'
import { openEnvelope, reportsFailure } from '../text/envelope.ts'
import { isRecord, parseJson } from '../text/json.ts'
import { code, type Message, message, pluralize, sentences } from '../text/message.ts'

/** What a portal is asked for, each by its own name. */
export type ResourceName = 'exchange' | 'scopes' | 'version' | 'key' | 'app' | 'app-state'

/**
 * Which kept connection a request uses, so that none waits for what it does not need. What is requested second on a
 * connection uses the late one where the first response does not come.
 */
export type ConnectionName = 'list' | 'version' | 'late-key' | 'app' | 'integration-key'

export type KeyInput = 'api-key' | 'integration-api-key'

export interface PortalRequest {
  readonly resource: ResourceName
  readonly connection: ConnectionName
  /** Begins with `/`. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  /** The input that the credential is from: both keys are asked about themselves at one path. */
  readonly input?: KeyInput
}

/** A whole response, whatever its status. */
export interface PortalResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** At most `maxBodySize` bytes, already uncompressed. */
  readonly body: Uint8Array
  /** The proxy that an unencrypted request went through: it may have responded in the portal's place. */
  readonly proxy?: ProxyName
}

/** A larger body is refused: a portal's list of 10,000 scopes takes less. In bytes. */
export const maxBodySize = 1024 * 1024

/** A proxy as messages name it: never with its user name and password. */
export interface ProxyName {
  /** Host and port. */
  readonly host: string
  /** The environment variable that names it, as it is written there. */
  readonly variable: string
}

/** The first value of a header. */
export function readHeader({ headers }: PortalResponse, name: string): string | undefined {
  const value = headers[name]
  return Array.isArray(value) ? value[0] : value
}

export function isEmpty({ body }: PortalResponse): boolean {
  return body.length === 0
}

/** The body as text, or undefined where it is not UTF-8. A byte-order mark is dropped. */
export function readText({ body }: PortalResponse): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    return undefined
  }
}

/** The body as JSON, or undefined where it is none. */
export function readJson(response: PortalResponse): { readonly value: unknown } | undefined {
  const text = readText(response)
  return text === undefined ? undefined : parseJson(text)
}

export function isHtml(response: PortalResponse): boolean {
  return /html/i.test(readHeader(response, 'content-type') ?? '')
}

/** Whether a refusal is problem detail (RFC 9457), the form of filters in front of the web API, and of 3.7 and later. */
export function isProblemDetail(response: PortalResponse): boolean {
  if (/problem\+json/i.test(readHeader(response, 'content-type') ?? '')) return true
  const value = readJson(response)?.value
  return isRecord(value) && 'title' in value && 'status' in value && !('response' in value)
}

/** Whether a response is the portal's envelope for an error of its own, which a retry does not mend. */
export function hasErrorEnvelope(response: PortalResponse): boolean {
  const value = readJson(response)?.value
  return isRecord(value) && isRecord(value.error)
}

/** The response of a host that serves portals, but none by this name. */
export function isUnknownPortal(response: PortalResponse): boolean {
  return response.status === 500 && /could not resolve current tenant/i.test(findMessage(response) ?? '')
}

/**
 * What a portal says in the body of a refusal, in any of the forms that its services have. Never a stack trace, and
 * nothing of a body in another form.
 */
export function findMessage(response: PortalResponse): string | undefined {
  const text = readText(response)?.trim()
  if (text === undefined || text === '') return undefined
  const json = parseJson(text)
  if (json !== undefined) return findMessageInJson(json.value)
  const isSentence =
    /^text\/plain\b/i.test(readHeader(response, 'content-type') ?? '') && text.length <= 300 && !/[<\n\r]/.test(text)
  return isSentence ? text : undefined
}

function findMessageInJson(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (!isRecord(value)) return undefined
  // {"error":{"message",…,"stack"}} of the portal, {"reason"} of its identity service up to 3.6, problem detail since
  // 3.7, {"response":{"title","errors"}} of a failed validation.
  if (isRecord(value.error)) return nonEmpty(value.error.message)
  if (typeof value.reason === 'string') return value.reason
  if (typeof value.detail === 'string') return withErrors(value.detail, value.errors)
  if (isRecord(value.response)) return withErrors(nonEmpty(value.response.title), value.response.errors)
  return nonEmpty(value.title)
}

function nonEmpty(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** Problem detail lists `{field, message}`, the portal's own validation `{field: [message, …]}`. */
function withErrors(title: string | undefined, errors: unknown): string | undefined {
  const entries: string[] = []
  if (Array.isArray(errors)) {
    for (const error of errors)
      if (isRecord(error)) entries.push([nonEmpty(error.field), nonEmpty(error.message)].filter(Boolean).join(': '))
  } else if (isRecord(errors)) {
    for (const [field, messages] of Object.entries(errors))
      if (Array.isArray(messages))
        entries.push(`${field}: ${messages.filter((each) => typeof each === 'string').join(' ')}`)
  }
  const shown = entries.filter((entry) => entry !== '').slice(0, 3)
  return shown.length === 0 ? title : `${title ?? 'refused'} (${shown.join('; ')})`
}

/**
 * The trace after a message: the request, the status, and what came with it. Of a body that is not understood only
 * type, size and an HTML title are shown, and nothing of what an exchange may have handed out.
 */
export function describeTrace(request: PortalRequest, response: PortalResponse): Message {
  return message`(${describeRequest(request)}: ${[String(response.status)]}, ${describeBody(request, response)})`
}

/** What names a request in a message. An app's id may be a secret in the wrong input: only its beginning is shown. */
export function describeRequest({ path, input }: PortalRequest): Message {
  const shown = code(`GET ${shortenIds(path)}`)
  return input === 'integration-api-key' ? message`${shown} with ${code(input)}` : [shown]
}

export function shortenIds(text: string): string {
  return text.replace(/\b([0-9a-f]{8})(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi, '$1…')
}

/** What came with a response. */
export function describeBody({ resource }: PortalRequest, response: PortalResponse): Message {
  // A proxy's own words are not the portal's, and may contain the login that was sent to it.
  if (response.proxy !== undefined) {
    const { host, variable } = response.proxy
    return message`through the proxy ${code(host)} from ${code(variable)}, which may have responded itself`
  }
  if (isEmpty(response)) return message`empty body`
  const mayBeSignature = resource === 'exchange' && response.status >= 200 && response.status < 300
  const said = mayBeSignature ? undefined : findMessage(response)
  if (said !== undefined) return message`${{ kind: 'name', text: shortenIds(said) }}`
  const title = isHtml(response) ? findTitle(response) : undefined
  const what = message`${[pluralize(response.body.length, 'byte')]} of ${describeType(response)}`
  return title === undefined ? what : message`${what}, titled ${{ kind: 'name', text: shortenIds(title) }}`
}

/** Nothing but a type, and whole: what else a header contains may be a secret that is not known yet. */
function describeType(response: PortalResponse): Message {
  const type = readHeader(response, 'content-type')?.split(';')[0]?.trim() ?? ''
  const isType = type.length <= 100 && /^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+$/.test(type)
  return isType ? [code(type)] : message`unknown type`
}

function findTitle({ body }: PortalResponse): string | undefined {
  const start = Buffer.from(body.subarray(0, 4096)).toString('utf8')
  return /<title[^>]*>([^<]{1,300})<\/title/i.exec(start)?.[1]?.trim() || undefined
}

const notAPortal = message`Check ${code('portal-url')}: a portal is at the root of its host, and no login page may stand in front of it.`

/** A response with status 200 that is not what a portal sends. */
export function unexpected(
  request: PortalRequest,
  response: PortalResponse,
  what: Message,
  remedy: Message = notAPortal,
): Failure {
  return new Failure('unexpected-response', sentences(message`${what}.`, remedy), {
    trace: describeTrace(request, response),
  })
}

/**
 * The JSON of a response, out of the portal's envelope `{"response":…,"status":0,…}` where it is in one.
 * @throws Failure `unexpected-response` for anything that is not JSON, and for a response that says it failed
 */
export function readEnvelope(request: PortalRequest, response: PortalResponse): unknown {
  if (isEmpty(response)) throw unexpected(request, response, message`The response is empty`)
  if (readText(response) === undefined) throw unexpected(request, response, message`The response is not UTF-8 text`)
  const json = readJson(response)
  if (json === undefined) throw unexpected(request, response, message`The response is not JSON`)
  if (reportsFailure(json.value))
    throw unexpected(request, response, message`The response has status 200, but reports a failure`)
  return openEnvelope(json.value)
}
