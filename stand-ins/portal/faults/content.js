import { htmlPage } from '../answers/nginx.js'
import { honestValue, successWith } from './reshape.js'
/** @import { Fault, Faults } from './fault.js' */

/**
 * Success that says something else than a portal does.
 * @type {Faults}
 */
export const contentFaults = {
  'html-200': {
    description: 'answers 200 with a page of HTML, as a login page in between does',
    act: (wire) =>
      wire.send(htmlPage(200, '<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body></body></html>\n')),
  },
  'empty-200': says('', 'answers 200 with an empty body'),
  'no-content': {
    description: 'answers 204',
    act: (wire) => wire.send({ status: 204, reason: '', headers: [['Connection', 'keep-alive']], body: '' }),
  },
  null: says('null', 'answers 200 with `null`'),
  'empty-object': says('{}', 'answers 200 with `{}`'),
  'empty-list': says('[]', 'answers 200 with `[]`'),
  'empty-wrapped-list': says('{"response":[]}', 'answers 200 with `{"response":[]}`'),
  numbers: says('[1,2,3]', 'answers 200 with a list of numbers'),
  'half-json': says('[{"name":"files:read",', 'answers 200 with JSON that stops in the middle'),
  'failed-envelope': {
    description: 'answers 200 with an envelope around the honest answer whose `status` is 1',
    act: (wire) => {
      const value = honestValue(wire)
      const isEnvelope = typeof value === 'object' && value !== null && 'response' in value
      const response = isEnvelope ? value.response : value
      return wire.send(successWith(wire, JSON.stringify({ response, count: 1, status: 1, statusCode: 500 })))
    },
  },
}

/**
 * @param {string} body
 * @param {string} description
 * @returns {Fault}
 */
function says(body, description) {
  return { description, act: (wire) => wire.send(successWith(wire, body)) }
}
