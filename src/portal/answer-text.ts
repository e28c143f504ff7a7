import { isRecord, parseJson } from '../text/json.ts'
import { grouped, inQuotes, quoted } from '../text/visible.ts'
import type { Answer, Step } from './answer.ts'

/** The first value of a header. */
export function headerOf(answer: Answer, name: string): string | undefined {
  const value = answer.headers[name]
  return Array.isArray(value) ? value[0] : value
}

export function bodyIsEmpty(answer: Answer): boolean {
  return answer.body.length === 0
}

/** The body as text, or undefined where it is not UTF-8. A byte-order mark is dropped. */
export function textOf(answer: Answer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(answer.body)
  } catch {
    return undefined
  }
}

/** The body as JSON, or undefined where it is none. */
export function jsonOf(answer: Answer): { readonly value: unknown } | undefined {
  const text = textOf(answer)
  return text === undefined ? undefined : parseJson(text)
}

/** Whether an answer is the portal's envelope for an error of its own, which trying again does not mend. */
export function hasErrorEnvelope(answer: Answer): boolean {
  const json = jsonOf(answer)
  return json !== undefined && isRecord(json.value) && isRecord(json.value.error)
}

/** The answer of a host that serves portals, but none by this name. */
export function isUnknownPortal(answer: Answer): boolean {
  return answer.status === 500 && /could not resolve current tenant/i.test(messageIn(answer) ?? '')
}

/**
 * What the portal says in the body of a refusal, in any of the forms that its services have. Never a stack trace, and
 * nothing of a body in another form.
 */
export function messageIn(answer: Answer): string | undefined {
  const text = textOf(answer)?.trim()
  if (text === undefined || text === '') return undefined
  const json = parseJson(text)
  if (json === undefined) return isPlainSentence(answer, text) ? text : undefined
  return messageInJson(json.value)
}

function isPlainSentence(answer: Answer, text: string): boolean {
  return /^text\/plain\b/i.test(headerOf(answer, 'content-type') ?? '') && text.length <= 300 && !/[<\n\r]/.test(text)
}

function messageInJson(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (!isRecord(value)) return undefined
  // {"error":{"message",…,"stack"}} of the portal, {"reason"} of its identity service up to 3.6, problem detail since
  // 3.7, {"response":{"title","errors"}} of a failed validation.
  if (isRecord(value.error)) return stringOr(value.error.message)
  if (typeof value.reason === 'string') return value.reason
  if (typeof value.detail === 'string') return withErrors(value.detail, value.errors)
  if (isRecord(value.response)) return withErrors(stringOr(value.response.title), value.response.errors)
  return stringOr(value.title)
}

function stringOr(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** Problem detail lists `{field, message}`, the portal's own validation `{field: [message, …]}`. */
function withErrors(message: string | undefined, errors: unknown): string | undefined {
  const parts = Array.isArray(errors)
    ? errors.map((error) =>
        isRecord(error) ? [stringOr(error.field), stringOr(error.message)].filter(Boolean).join(': ') : '',
      )
    : isRecord(errors)
      ? Object.entries(errors).map(
          ([field, told]) =>
            `${field}: ${Array.isArray(told) ? told.filter((each) => typeof each === 'string').join(' ') : ''}`,
        )
      : []
  const told = parts.filter((part) => part !== '').slice(0, 3)
  return told.length === 0 ? message : `${message ?? 'refused'} (${told.join('; ')})`
}

/**
 * One sentence on what came with an answer: its message, or the form of any other body. What an exchange hands out may
 * be a signature, in whatever form, so only the form is told of it.
 */
export function bodyInWords(step: Step, answer: Answer): string {
  // A proxy's own words are not the portal's, and may hold the login that was sent to it.
  if (answer.proxy !== undefined)
    return `It came through the proxy \`${answer.proxy.host}\` (\`${answer.proxy.variable}\`) and may be the proxy’s own, so its body is not shown.`
  const handsOut = step === 'exchange' && answer.status >= 200 && answer.status < 300
  const message = handsOut ? undefined : messageIn(answer)
  return message === undefined ? formInWords(answer) : `It says ${quoted(message)}.`
}

/** Type, size and an HTML title, which is all that is told of a body that is not understood. */
function formInWords(answer: Answer): string {
  if (answer.body.length === 0) return 'Its body is empty.'
  const type = typeOf(answer)
  const title = /html/i.test(type) ? titleOf(answer) : undefined
  const titled = title === undefined ? '' : `, titled ${quoted(title)}`
  return `Its body is ${grouped(answer.body.length)} bytes of ${type}${titled}.`
}

/** Nothing but a type, and whole: what else a header holds may be a secret that is not known yet. */
function typeOf(answer: Answer): string {
  const type = headerOf(answer, 'content-type')?.split(';')[0]?.trim() || 'no type'
  if (type === 'no type') return inQuotes(type)
  return type.length <= 100 && /^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+$/.test(type) ? inQuotes(type) : 'a type that is none'
}

function titleOf(answer: Answer): string | undefined {
  const start = Buffer.from(answer.body.subarray(0, 4096)).toString('utf8')
  return /<title[^>]*>([^<]{1,300})<\/title/i.exec(start)?.[1]?.trim() || undefined
}
