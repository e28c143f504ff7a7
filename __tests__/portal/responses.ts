import type { PortalRequest, PortalResponse, ResourceName } from '../../src/portal/response.ts'
import { moreRecordings, type Recording, recordings } from '../stand-ins/portal/recordings.ts'

export const clientId = '4c3f7a52-1b2c-4d3e-8f90-0123456789ab'

/** A whole response. A body that is not text is sent as JSON. */
export function respond(status: number, body: unknown = '', headers: PortalResponse['headers'] = {}): PortalResponse {
  const type = typeof body === 'string' ? {} : { 'content-type': 'application/json; charset=utf-8' }
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return { status, headers: { ...type, ...headers }, body: Buffer.from(text) }
}

/** A page of HTML. */
export const respondPage = (status: number, title: string, headers: PortalResponse['headers'] = {}): PortalResponse =>
  respond(status, `<!DOCTYPE html>\n<html><head><title>${title}</title></head></html>`, {
    'content-type': 'text/html',
    ...headers,
  })

/** Problem detail, as filters of the web API send it. */
export const respondProblem = (status: number): PortalResponse =>
  respond(
    status,
    { type: 'about:blank', title: 'Forbidden', status, traceId: '00-1' },
    {
      'content-type': 'application/problem+json',
    },
  )

/** What a portal's API puts around every response. */
export const envelope = (response: unknown): unknown => ({ response, count: 1, links: [], status: 0, statusCode: 200 })

/** What it sends where something went wrong, stack trace included. */
export const errorEnvelope = (statusCode: number, message: string): unknown => ({
  error: { message, type: 'System.Exception', stack: '   at Hidden.Stage.Run() in /app/Stage.cs:line 42', hresult: -1 },
  status: 1,
  statusCode,
})

/** What a real portal sent, by the name and the portal of the recording. */
export function recorded(name: string, portal: string): PortalResponse {
  const found = [...recordings, ...moreRecordings].find(
    (recording: Recording) => recording.name === name && recording.portal === portal,
  )
  if (found === undefined) throw new Error(`no recording is called ${name} of ${portal}`)
  const headers = found.response.headers.map(([header, value]) => [header.toLowerCase(), value])
  return {
    status: found.response.status,
    headers: Object.fromEntries(headers),
    body: Buffer.from(found.response.body ?? ''),
  }
}

const paths: Record<ResourceName, string> = {
  exchange: '/api/2.0/security/oauth2/token',
  scopes: '/api/2.0/scopes',
  version: '/api/2.0/settings/version/build',
  key: '/api/2.0/keys/@self',
  app: `/api/2.0/clients/${clientId}/public/info`,
  'app-state': `/oauth2/authorize?client_id=${clientId}`,
}

/** The request for a resource. */
export const requestFor = (resource: ResourceName): PortalRequest => ({
  resource,
  connection: 'list',
  path: paths[resource],
  headers: {},
})
