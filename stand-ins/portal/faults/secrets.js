import { errorEnvelope } from '../answers/web-api.js'
import { honestValue, successWith, withHeader, withTexts } from './reshape.js'
/** @import { Faults } from './fault.js' */
/** @import { Wire } from '../wire.js' */

/**
 * Answers that tell what nobody else should read.
 * @type {Faults}
 */
export const secretFaults = {
  'echo-in-error': {
    description:
      'answers `status` with an error envelope that repeats the credentials, plain, percent-encoded and in base64',
    defaults: { status: 400 },
    act: (wire, { status }) => {
      const answer = errorEnvelope(Number(status), `not accepted: ${echoOf(wire)}`)
      return wire.send({ ...answer, reason: `Not accepted ${credentialsOf(wire).join(' ')}` })
    },
  },
  'echo-in-values': {
    description: 'adds the credentials, in the same three ways, to every text of the honest answer',
    act: (wire) => {
      const value = withTexts(honestValue(wire), (text) => `${text} ${echoOf(wire)}`)
      return wire.send(successWith(wire, JSON.stringify(value)))
    },
  },
  'echo-in-redirect': {
    description: 'redirects to an address with the credentials in user info, path and query',
    act: (wire) => {
      const [credential = ''] = credentialsOf(wire).map(encodeURIComponent)
      const location = `https://user:${credential}@login.example/${credential}?credential=${credential}`
      return wire.send(withHeader(withHeader(errorEnvelope(302, 'moved'), 'Location', location), 'X-Echo', credential))
    },
  },
  'stack-trace': {
    description: 'answers `status` with an error envelope that holds a stack trace, as portals really do',
    defaults: { status: 500 },
    act: (wire, { status }) =>
      wire.send(errorEnvelope(Number(status), 'Object reference not set to an instance of an object.')),
  },
}

/**
 * What a request was allowed by, without the word before it.
 * @param {Wire} wire
 */
function credentialsOf({ request }) {
  const { authorization, cookie } = request.headers
  return [
    authorization?.replace(/^Bearer /, ''),
    request.headers['x-signature'],
    cookie?.replace(/^[^=]*=/, ''),
  ].filter((credential) => credential !== undefined)
}

/** @param {Wire} wire */
function echoOf(wire) {
  return credentialsOf(wire)
    .flatMap((credential) => [
      credential,
      percentEncoded(credential),
      ...['', 'a', 'ab'].map((before) => Buffer.from(`${before}${credential}`).toString('base64')),
    ])
    .join(' ')
}

/**
 * Every byte percent-encoded, the harmless ones too.
 * @param {string} text
 */
function percentEncoded(text) {
  return Array.from(Buffer.from(text), (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
}
