import { problemDetail } from '../answers/identity.js'
import { nginxPage } from '../answers/nginx.js'
import { accessRestricted, errorEnvelope, webApiEmpty, webApiJson, webApiText } from '../answers/web-api.js'
import { pathOf } from '../request-reader.js'
import { withHeader } from './reshape.js'

/** @import { Answer } from '../answer.js' */
/** @import { Faults } from './fault.js' */
/** @import { Wire } from '../wire.js' */

/**
 * The forms in which portals put an error, for any status.
 * @type {Record<string, (status: number, wire: Wire) => Answer>}
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
    const answer = webApiJson(status, problemDetail(status, 'A problem', content))
    return withHeader(answer, 'Content-Type', 'application/problem+json')
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
    description: `answers \`status\` in a \`form\`: ${Object.keys(forms).join(', ')}`,
    defaults: { status: 500, form: 'nginx' },
    choices: { form: Object.keys(forms) },
    act: async (wire, { status, form }) => {
      const answer = forms[`${form}`]?.(Number(status), wire)
      if (answer !== undefined) await wire.send(answer)
    },
  },
  'retry-after': {
    description: 'answers `status`, empty, with `value` as Retry-After: seconds, a date, or nonsense',
    defaults: { status: 429, value: '1' },
    act: (wire, { status, value }) => wire.send(withHeader(webApiEmpty(Number(status)), 'Retry-After', `${value}`)),
  },
  'retry-after-date': {
    description: 'answers `status`, empty, with the date in `seconds` from now as Retry-After',
    defaults: { status: 429, seconds: 2 },
    act: (wire, { status, seconds }) => {
      const date = new Date(Date.now() + Number(seconds) * 1000).toUTCString()
      return wire.send(withHeader(webApiEmpty(Number(status)), 'Retry-After', date))
    },
  },
}
