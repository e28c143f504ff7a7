import { envelope } from './web-api.js'
/** @import { PortalResponse } from '../response.js' */
/** @import { PortalState } from '../options.js' */
/** @import { PortalRequest } from '../request-reader.js' */

/**
 * `/api/2.0/settings/version/build`: public.
 * @param {PortalState} state
 * @param {PortalRequest} request
 * @returns {PortalResponse}
 */
export function versionResponse(state, request) {
  return envelope(state, request, { docSpace: state.reportedVersion, documentServer: '9.1.0' })
}
