/** @import { PortalResponse } from '../response.js' */
/** @import { PortalState } from '../options.js' */
/** @import { PortalRequest } from '../request-reader.js' */

/**
 * Responses of the portal's API, which is separate from the identity service and puts everything into an envelope. Their
 * bodies follow the published source; their headers were not recorded, and are those that nginx passes on.
 */

/** What a portal that admits certain addresses only says to the others. */
export const accessRestricted = 'The access to the portal is restricted'

/**
 * @param {PortalState} state
 * @param {PortalRequest} request
 * @param {unknown} response
 * @returns {PortalResponse}
 */
export function envelope(state, request, response) {
  const count = Array.isArray(response) ? response.length : 1
  const links = [{ href: `${state.url}${request.path}`, action: request.method }]
  return webApiJson(200, { response, count, links, status: 0, statusCode: 200 })
}

/**
 * The envelope of something that went wrong, stack trace included, as the portal really sends it.
 * @param {number} status
 * @param {string} message
 * @param {string} [type]
 * @returns {PortalResponse}
 */
export function errorEnvelope(status, message, type = 'System.Exception') {
  const stack = [
    '   at ASC.Api.Core.Middleware.Stage.Run(HttpContext context) in /app/src/ASC.Api.Core/Middleware/Stage.cs:line 42',
    '   at Microsoft.AspNetCore.Mvc.Infrastructure.ControllerActionInvoker.InvokeInnerFilterAsync()',
  ].join('\r\n')
  const error = { message, type, stack, hresult: -2146233088 }
  return webApiJson(status, { error, status: 1, statusCode: status })
}

/**
 * @param {number} status
 * @param {unknown} value
 * @returns {PortalResponse}
 */
export function webApiJson(status, value) {
  return {
    status,
    reason: '',
    headers: [
      ['Content-Type', 'application/json; charset=utf-8'],
      ['Transfer-Encoding', 'chunked'],
      ['Connection', 'keep-alive'],
    ],
    body: JSON.stringify(value),
  }
}

/**
 * @param {number} status
 * @param {string} text
 * @returns {PortalResponse}
 */
export function webApiText(status, text) {
  return {
    status,
    reason: '',
    headers: [
      ['Content-Type', 'text/plain'],
      ['Content-Length', `${Buffer.byteLength(text)}`],
      ['Connection', 'keep-alive'],
    ],
    body: text,
  }
}

/**
 * @param {number} status
 * @returns {PortalResponse}
 */
export function webApiEmpty(status) {
  return {
    status,
    reason: '',
    headers: [
      ['Content-Length', '0'],
      ['Connection', 'keep-alive'],
    ],
    body: '',
  }
}
