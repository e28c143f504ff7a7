import type { IncomingMessage, ServerResponse } from 'node:http'
import { json } from 'node:stream/consumers'

/**
 * How a call can fail: an error of the service, no response, one that is not JSON, what act's own server says to a field
 * that it does not know, or `ok: false`.
 */
export type CallFault = { status: number; code: string; message: string } | 'silent' | 'no-json' | 'of-act' | 'not-ok'

/** Errors of GitHub's results service, with its own words where the artifact client looks at them. */
export const serviceErrors = {
  unauthenticated: { status: 401, code: 'unauthenticated', message: 'invalid token' },
  forbidden: { status: 403, code: 'permission_denied', message: 'the caller may not create artifacts' },
  quota: { status: 403, code: 'permission_denied', message: 'insufficient usage to create artifact' },
  taken: {
    status: 409,
    code: 'already_exists',
    message: 'an artifact with this name already exists on the workflow run',
  },
  missing: { status: 404, code: 'not_found', message: 'artifact not found' },
  different: { status: 400, code: 'invalid_argument', message: 'size or hash differ from what was stored' },
  badRoute: { status: 404, code: 'bad_route', message: 'no handler for path' },
  internal: { status: 500, code: 'internal', message: 'internal error' },
  unavailable: { status: 503, code: 'unavailable', message: 'try again later' },
} as const satisfies Record<string, CallFault>

/** Responds to a call, or fails in the given way. */
export function respond(response: ServerResponse, result: object | CallFault): void {
  if (result === 'silent') return
  if (result === 'no-json') return void response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Hello</h1>')
  if (result === 'of-act')
    return void response.writeHead(500, { 'Content-Type': 'text/plain' }).end('Error decode request body')
  const failed = typeof result === 'object' && 'status' in result
  const body =
    result === 'not-ok' ? { ok: false } : failed ? { code: result.code, msg: result.message } : (result as object)
  response.writeHead(failed ? result.status : 200, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
}

/** The message of a call. */
export async function readCall(message: IncomingMessage): Promise<Record<string, unknown>> {
  const body: unknown = await json(message)
  if (typeof body !== 'object' || body === null) throw new Error('the client sent no JSON object')
  return { ...body }
}
