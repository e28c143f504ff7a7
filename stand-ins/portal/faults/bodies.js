import { gzipSync } from 'node:zlib'
import { htmlPage } from '../responses/nginx.js'
import { envelope } from '../responses/web-api.js'
import { honestValue, successWith, withHeader } from './reshape.js'

/** @import { Wire } from '../connection.js' */
/** @import { Scope } from '../scope-lists.js' */
/** @import { Fault, Faults, Parameters } from './index.js' */

/**
 * Success with another content than a portal sends.
 * @type {Faults}
 */
export const contentFaults = {
  'html-200': {
    description: 'responds with 200 and a page of HTML, as a login page in front of a portal does',
    act: (wire) =>
      wire.send(htmlPage(200, '<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body></body></html>\n')),
  },
  'empty-200': says('', 'responds with 200 and an empty body'),
  'no-content': {
    description: 'responds with 204',
    act: (wire) => wire.send({ status: 204, reason: '', headers: [['Connection', 'keep-alive']], body: '' }),
  },
  null: says('null', 'responds with 200 and `null`'),
  'empty-object': says('{}', 'responds with 200 and `{}`'),
  'empty-list': says('[]', 'responds with 200 and `[]`'),
  'empty-wrapped-list': says('{"response":[]}', 'responds with 200 and `{"response":[]}`'),
  numbers: says('[1,2,3]', 'responds with 200 and a list of numbers'),
  'half-json': says('[{"name":"files:read",', 'responds with 200 and JSON that stops in the middle'),
  'failed-envelope': {
    description: 'responds with 200 and an envelope around the honest response whose `status` is 1',
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

/**
 * Lists of scopes with something wrong about them, or much of it.
 * @type {Faults}
 */
export const listFaults = {
  nameless: lists('has a scope without a name first', (scopes) => [{ group: 'files', type: 'read' }, ...scopes]),
  'empty-name': lists('has a scope with an empty name first', (scopes) => [
    { name: '', group: 'files', type: 'read' },
    ...scopes,
  ]),
  'long-name': lists(
    'has a scope with a name of `length` characters first',
    (scopes, { length }) => [{ name: 'x'.repeat(Number(length)), group: 'files', type: 'read' }, ...scopes],
    { length: 256 },
  ),
  'wrong-types': lists('has scopes whose names, groups and types are not text first', (scopes) => [
    { name: 7, group: 'files', type: 'read' },
    { name: 'files:list', group: null, type: ['read'] },
    ...scopes,
  ]),
  'duplicate-names': lists('has every scope twice', (scopes) => [...scopes, ...scopes]),
  'conflicting-duplicate': lists('has its first scope again, in another group', (scopes) => [
    ...scopes,
    { ...scopes[0], group: 'another' },
  ]),
  'reversed-list': lists('is in reversed order', (scopes) => [...scopes].reverse()),
  'many-scopes': lists(
    'has `count` scopes',
    (_scopes, { count }) =>
      Array.from({ length: Number(count) }, (_, index) => ({
        name: `area-${`${index}`.padStart(6, '0')}:read`,
        group: `area-${`${index}`.padStart(6, '0')}`,
        type: 'read',
      })),
    { count: 10_000 },
  ),
}

/**
 * @param {string} what
 * @param {(scopes: Scope[], parameters: Parameters) => unknown[]} change
 * @param {Parameters} [defaults]
 * @returns {Fault}
 */
function lists(what, change, defaults = {}) {
  return {
    description: `responds with 200 and a list that ${what}`,
    defaults,
    act: (wire, parameters) => {
      const list = change(wire.state.scopes, parameters)
      return wire.send(successWith(wire, JSON.stringify(wire.state.wrapList ? { response: list } : list)))
    },
  }
}

/**
 * Signatures that are none. They make sense at the exchange.
 * @type {Faults}
 */
export const tokenFaults = {
  'token-is-a-number': token(42, 'a number instead of a signature'),
  'token-is-an-object': token({ token: 'text' }, 'an object instead of a signature'),
  'token-is-null': token(null, '`null` instead of a signature'),
  'token-is-empty': token('', 'an empty signature'),
  'token-with-line-break': token(
    'eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmVk\r\nX-Injected: yes',
    'a signature with a line break',
  ),
  'token-is-long': token('x'.repeat(20_000), 'a signature of 20,000 characters'),
}

/**
 * @param {unknown} value
 * @param {string} what
 * @returns {Fault}
 */
function token(value, what) {
  return {
    description: `responds with ${what}, in the ordinary envelope`,
    act: (wire) => wire.send(envelope(wire.state, wire.request, value)),
  }
}

const mebibyte = 1024 * 1024
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf])

/**
 * The honest body in bytes that need care.
 * @type {Faults}
 */
export const encodingFaults = {
  'body-over-1-mib': {
    description: 'pads the honest body with spaces to one byte over 1 MiB',
    act: async (wire) => {
      const { body } = wire.honest()
      await wire.send(successWith(wire, Buffer.concat([Buffer.from(body)], mebibyte + 1).fill(' ', body.length)))
    },
  },
  'gzip-not-asked-for': {
    description: 'compresses the honest body though only `identity` was accepted',
    act: (wire) => wire.send(gzipped(wire, gzipSync(wire.honest().body))),
  },
  'gzip-bomb': {
    description: 'sends a compressed body that grows to `mebibytes` MiB',
    defaults: { mebibytes: 100 },
    act: async (wire, { mebibytes }) => {
      const oneMebibyte = gzipSync(Buffer.alloc(mebibyte, ' '))
      const members = Array.from({ length: Number(mebibytes) }, () => oneMebibyte)
      await wire.send(gzipped(wire, Buffer.concat([gzipSync(wire.honest().body), ...members])))
    },
  },
  'gzip-broken': {
    description: 'says that the body is compressed, which it is not',
    act: (wire) => wire.send(gzipped(wire, Buffer.from(wire.honest().body))),
  },
  'byte-order-mark': {
    description: 'puts a byte-order mark before the honest body',
    act: (wire) => wire.send(successWith(wire, Buffer.concat([byteOrderMark, Buffer.from(wire.honest().body)]))),
  },
  'invalid-utf-8': {
    description: 'puts two bytes that are not UTF-8 into the last text of the honest body',
    act: (wire) => {
      const body = Buffer.from(wire.honest().body)
      const place = Math.max(body.lastIndexOf('"'), 0)
      const spoilt = Buffer.concat([body.subarray(0, place), Buffer.from([0xc3, 0x28]), body.subarray(place)])
      return wire.send(successWith(wire, spoilt))
    },
  },
  brackets: {
    description: 'sends `count` opening brackets',
    defaults: { count: 20_000 },
    act: (wire, { count }) => wire.send(successWith(wire, '['.repeat(Number(count)))),
  },
}

/**
 * @param {Wire} wire
 * @param {Buffer} body
 */
function gzipped(wire, body) {
  return withHeader(successWith(wire, body), 'Content-Encoding', 'gzip')
}
