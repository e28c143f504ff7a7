import { json, problem, withoutBody } from '../answers/identity.js'
import { htmlPage, nginxPage } from '../answers/nginx.js'
import { signatureMissing, signatureRejected, tooManyOfTheInstance, tooManyOfTheUser } from '../answers/refused.js'
import { accessRestricted, errorEnvelope, webApiEmpty, webApiJson, webApiText } from '../answers/web-api.js'
import { pathOf } from '../request-reader.js'
/** @import { Faults } from './fault.js' */
/** @import { Wire } from '../wire.js' */

/**
 * What befalls real portals, in the form that their version gives it. `ms` is how long the answer takes, in
 * milliseconds; the real waits are told, the defaults are short.
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
    description: '500 after `ms` (30 s in truth): the database does not answer, and nothing is cached',
    defaults: { ms: 0 },
    act: async (wire, { ms }) => {
      await wire.wait(Number(ms))
      const instance = pathOf(wire.request)
      await wire.send(
        wire.state.traits.answersProblems
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
        wire.state.traits.answersProblems
          ? problem(500, 'Internal Server Error', allowanceOf(wire), { detail: 'A database error occurred', instance })
          : withoutBody(500, allowanceOf(wire)),
      )
    },
  },
  'cache-gone': {
    description: '504 of nginx after `ms` (60 s in truth): Redis is gone (standard image)',
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
