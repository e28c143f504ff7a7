import type { Answer, PortalRequest, Step } from '../../src/portal/answer.ts'
import { type Recording, recordings } from '../stand-ins/portal/recordings.ts'

/** An answer as the transport gives it. A body that is no text is sent as JSON. */
export function answer(status: number, body: unknown = '', headers: Answer['headers'] = {}): Answer {
  const type = typeof body === 'string' ? {} : { 'content-type': 'application/json; charset=utf-8' }
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return { status, headers: { ...type, ...headers }, body: Buffer.from(text) }
}

/** A page of HTML. */
export const page = (status: number, title: string): Answer =>
  answer(status, `<!DOCTYPE html>\n<html><head><title>${title}</title></head></html>`, { 'content-type': 'text/html' })

/** What a portal's API puts around every answer. */
export const envelope = (response: unknown): unknown => ({ response, count: 1, links: [], status: 0, statusCode: 200 })

/** What it sends where something went wrong, stack trace included. */
export const errorEnvelope = (statusCode: number, message: string): unknown => ({
  error: { message, type: 'System.Exception', stack: '   at Hidden.Stage.Run() in /app/Stage.cs:line 42', hresult: -1 },
  status: 1,
  statusCode,
})

/** What a real portal answered, by the name and the portal of the recording. */
export function recorded(name: string, portal: string): Answer {
  const found = recordings.find((recording: Recording) => recording.name === name && recording.portal === portal)
  if (found === undefined) throw new Error(`no recording is called ${name} of ${portal}`)
  const headers = found.response.headers.map(([header, value]) => [header.toLowerCase(), value])
  return {
    status: found.response.status,
    headers: Object.fromEntries(headers),
    body: Buffer.from(found.response.body ?? ''),
  }
}

const paths: Record<Step, string> = {
  exchange: '/api/2.0/security/oauth2/token',
  scopes: '/api/2.0/scopes',
  version: '/api/2.0/settings/version/build',
  key: '/api/2.0/keys/@self',
  client: '/api/2.0/clients/4c3f7a52/public/info',
  authorize: '/oauth2/authorize?client_id=4c3f7a52',
}

/** The request of a step. */
export const requestFor = (step: Step): PortalRequest => ({ step, lane: 'list', path: paths[step], headers: {} })
