import { pathOf } from '../request-reader.js'
import {
  json,
  problem,
  problemDetail,
  signatureMissing,
  signatureRejected,
  tooManyOfTheInstance,
  tooManyOfTheUser,
  withoutBody,
} from '../responses/identity.js'
import { htmlPage, nginxPage, nginxRedirect } from '../responses/nginx.js'
import { accessRestricted, errorEnvelope, webApiEmpty, webApiJson, webApiText } from '../responses/web-api.js'
import { withHeader } from './reshape.js'

/** @import { PortalResponse } from '../response.js' */
/** @import { Wire } from '../connection.js' */
/** @import { Faults } from './index.js' */

/**
 * The forms in which portals put an error, for any status.
 * @type {Record<string, (status: number, wire: Wire) => PortalResponse>}
 */
const forms = {
  nginx: (status) => nginxPage(status),
  empty: (status) => webApiEmpty(status),
  'json-string': (status) => webApiJson(status, accessRestricted),
  text: (status) => webApiText(status, accessRestricted),
  envelope: (status) => errorEnvelope(status, 'Something is wrong with this request'),
  reason: (status) => webApiJson(status, { reason: 'something went wrong' }),
  problem: (status, wire) => {
    const content = { detail: 'Something went wrong', instance: pathOf(wire.request) }
    const response = webApiJson(status, problemDetail(status, 'A problem', content))
    return withHeader(response, 'Content-Type', 'application/problem+json')
  },
  validation: (status) => {
    const errors = { id: ['The value is not valid.'] }
    const response = { title: 'One or more validation errors occurred.', status: 400, errors }
    return webApiJson(status, { response, status: 1, statusCode: 400 })
  },
  'unknown-json': (status) => webApiJson(status, { ok: false, because: 'nobody knows this form' }),
}

/** @type {Faults} */
export const refusalFaults = {
  refusal: {
    description: `responds with \`status\` in a \`form\`: ${Object.keys(forms).join(', ')}`,
    defaults: { status: 500, form: 'nginx' },
    choices: { form: Object.keys(forms) },
    act: async (wire, { status, form }) => {
      const response = forms[`${form}`]?.(Number(status), wire)
      if (response !== undefined) await wire.send(response)
    },
  },
  'retry-after': {
    description: 'responds with `status`, empty, with `value` as Retry-After: seconds, a date, or nonsense',
    defaults: { status: 429, value: '1' },
    act: (wire, { status, value }) => wire.send(withHeader(webApiEmpty(Number(status)), 'Retry-After', `${value}`)),
  },
  'retry-after-date': {
    description: 'responds with `status`, empty, with the date in `seconds` from now as Retry-After',
    defaults: { status: 429, seconds: 2 },
    act: (wire, { status, seconds }) => {
      const date = new Date(Date.now() + Number(seconds) * 1000).toUTCString()
      return wire.send(withHeader(webApiEmpty(Number(status)), 'Retry-After', date))
    },
  },
}

/**
 * What happens to real portals, in the form of their version. `ms` is how long the response takes, in milliseconds;
 * the defaults are shorter than the real waits, which the descriptions name.
 * @type {Faults}
 */
export const conditionFaults = {
  'key-refused': {
    description: '401, empty: key wrong, expired, switched off, or of another portal',
    act: (wire) => wire.send(webApiEmpty(401)),
  },
  'permission-refused': {
    description: '403, empty, of the exchange: the key lacks `*:read`',
    act: (wire) => wire.send(webApiEmpty(403)),
  },
  'address-refused': {
    description: '403, a bare string as `form` json or text: the portal admits certain addresses only',
    defaults: { form: 'json' },
    choices: { form: ['json', 'text'] },
    act: (wire, { form }) =>
      wire.send(form === 'json' ? webApiJson(403, accessRestricted) : webApiText(403, accessRestricted)),
  },
  unpaid: { description: '402: the portal is unpaid', act: (wire) => wire.send(webApiEmpty(402)) },
  suspended: { description: '404 of nginx: the portal is suspended', act: (wire) => wire.send(nginxPage(404)) },
  'no-such-portal': {
    description: '500, an envelope: no portal at this host name',
    act: (wire) => wire.send(errorEnvelope(500, 'Could not resolve current tenant :-(.')),
  },
  'signature-rejected': {
    description: '403, empty, without X-Ratelimit: the signature arrived and was rejected',
    act: (wire) => wire.send(signatureRejected()),
  },
  'signature-not-arrived': {
    description: '403, empty, with X-Ratelimit: a proxy in between strips the signature',
    act: (wire) => wire.send(signatureMissing(wire.request, allowanceOf(wire))),
  },
  'rate-limit-of-the-user': {
    description: '429, empty, the wait for one request in `nanoseconds` in X-Ratelimit-Reset',
    defaults: { nanoseconds: 53_000_000 },
    act: (wire, { nanoseconds }) => wire.send(tooManyOfTheUser({ remaining: 0, waitNanoseconds: Number(nanoseconds) })),
  },
  'rate-limit-of-the-instance': {
    description: '429 with a body: too many requests of all users together',
    act: (wire) => wire.send(tooManyOfTheInstance(wire.state, wire.request, allowanceOf(wire))),
  },
  'database-gone': {
    description: '500 after `ms` (30 s on real portals): the database does not respond, and nothing is cached',
    defaults: { ms: 0 },
    act: async (wire, { ms }) => {
      await wire.wait(Number(ms))
      const instance = pathOf(wire.request)
      await wire.send(
        wire.state.traits.sendsProblemDetails
          ? problem(500, 'Internal Server Error', allowanceOf(wire), { detail: 'Something went wrong', instance })
          : json(500, allowanceOf(wire), { reason: 'something went wrong' }),
      )
    },
  },
  'table-missing': {
    description: '500: the database lacks the table of scopes',
    act: (wire) => {
      const instance = pathOf(wire.request)
      return wire.send(
        wire.state.traits.sendsProblemDetails
          ? problem(500, 'Internal Server Error', allowanceOf(wire), { detail: 'A database error occurred', instance })
          : withoutBody(500, allowanceOf(wire)),
      )
    },
  },
  'cache-gone': {
    description: '504 of nginx after `ms` (60 s on real portals): Redis is gone (standard image)',
    defaults: { ms: 0 },
    act: async (wire, { ms }) => {
      await wire.wait(Number(ms))
      await wire.send(nginxPage(504))
    },
  },
  starting: {
    description: '502, the page titled "500 Error Page": a service is down or still starting',
    act: (wire) =>
      wire.send(htmlPage(502, '<!DOCTYPE html>\n<html><head><title>500 Error Page</title></head></html>\n')),
  },
}

/** @param {Wire} wire */
function allowanceOf(wire) {
  return { ...wire.state.rateLimits.take('anonymous', wire.request.method), waitNanoseconds: 0 }
}

/**
 * Redirects, with 301, 302, 307 or 308 as `status`.
 * @type {Faults}
 */
export const redirectFaults = {
  'redirect-same-host': {
    description: 'redirects with `status` to another path of the portal, `path`',
    defaults: { status: 302, path: '/login' },
    act: (wire, { status, path }) => wire.send(nginxRedirect(Number(status), `${wire.state.url}${path}`)),
  },
  'redirect-other-host': {
    description: 'redirects with `status` to another host, `location`',
    defaults: { status: 302, location: 'https://login.example/sign-in?next=portal' },
    act: (wire, { status, location }) => wire.send(nginxRedirect(Number(status), `${location}`)),
  },
  'redirect-loop': {
    description: 'redirects with `status` to the address that was requested',
    defaults: { status: 302 },
    act: (wire, { status }) => wire.send(nginxRedirect(Number(status), `${wire.state.url}${wire.request.path}`)),
  },
  'redirect-nowhere': {
    description: 'responds with the `status` of a redirect, without a Location',
    defaults: { status: 302 },
    act: (wire, { status }) => {
      const { headers, ...redirect } = nginxRedirect(Number(status), '')
      return wire.send({ ...redirect, headers: headers.filter(([name]) => name !== 'Location') })
    },
  },
  'http-to-https': {
    description: 'redirects with 301 to https as nginx does, which drops the port',
    act: (wire) => {
      const { hostname } = new URL(wire.state.url)
      return wire.send(nginxRedirect(301, `https://${hostname}${wire.request.path}`))
    },
  },
}
