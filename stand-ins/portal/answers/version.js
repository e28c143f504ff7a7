import { envelope } from './web-api.js'
/** @import { Answer } from '../answer.js' */
/** @import { PortalState } from '../options.js' */
/** @import { PortalRequest } from '../request-reader.js' */

/**
 * `/api/2.0/settings/version/build`: told to everybody.
 * @param {PortalState} state
 * @param {PortalRequest} request
 * @returns {Answer}
 */
export function versionAnswer(state, request) {
  return envelope(state, request, { docSpace: state.reportedVersion, documentServer: '9.1.0' })
}
