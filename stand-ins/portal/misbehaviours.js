import { faults } from './faults/index.js'
import { resourceNames } from './resources.js'

/** @import { PortalResponse } from './response.js' */
/** @import { Wire } from './connection.js' */
/** @import { Fault, Parameters } from './faults/index.js' */
/** @import { ResourceName } from './resources.js' */

/**
 * What the portal does wrong. Of several that match a request, the first that has times left is done.
 * @typedef {object} Misbehaviour
 * @property {ResourceName | 'any'} at
 * @property {number} [times] how often; without end by default
 * @property {string | ({ fault: string } & Parameters) | GivenResponse} do a fault of the table, by its name or with its
 *   parameters, or the response to give instead
 */

/** @typedef {{ at: ResourceName | 'any', left: number, act: (wire: Wire) => Promise<void> }} Planned */

export class Misbehaviours {
  /** @type {Planned[]} */
  #planned = []

  /**
   * @param {Misbehaviour} misbehaviour
   * @throws {TypeError} when there is no such place, fault or parameter
   */
  add(misbehaviour) {
    const { at, times = Number.POSITIVE_INFINITY } = misbehaviour
    if (at !== 'any' && !resourceNames.includes(at)) {
      throw new TypeError(`a portal cannot misbehave at '${at}'; it can at ${[...resourceNames, 'any'].join(', ')}`)
    }
    if (!(times > 0)) throw new TypeError(`'${times}' is not a valid number of times`)
    this.#planned.push({ at, left: times, act: actOf(misbehaviour.do) })
  }

  /**
   * What to do instead of the honest response, if anything; it counts as done.
   * @param {ResourceName | 'other'} name
   */
  take(name) {
    const planned = this.#planned.find(({ at, left }) => left > 0 && (at === 'any' || at === name))
    if (planned !== undefined) planned.left -= 1
    return planned?.act
  }

  forget() {
    this.#planned = []
  }
}

/**
 * @param {Misbehaviour['do']} what
 * @returns {(wire: Wire) => Promise<void>}
 */
function actOf(what) {
  if (typeof what === 'object' && !isNamed(what)) return givenFault(what)
  const { fault: name, ...parameters } = typeof what === 'string' ? { fault: what } : what
  const fault = faults[name]
  if (fault === undefined) throw new TypeError(`there is no fault '${name}'; 'serve.js --list' lists the known ones`)
  checkParameters(name, fault, parameters)
  return (wire) => fault.act(wire, { ...fault.defaults, ...parameters })
}

/**
 * @param {object} what
 * @returns {what is { fault: string } & Parameters}
 */
function isNamed(what) {
  return 'fault' in what
}

/**
 * @param {string} name
 * @param {Fault} fault
 * @param {Parameters} parameters
 */
function checkParameters(name, fault, parameters) {
  for (const [parameter, value] of Object.entries(parameters)) {
    const standard = fault.defaults?.[parameter]
    if (standard === undefined) throw new TypeError(`the fault '${name}' has no parameter '${parameter}'`)
    if (typeof value !== typeof standard) throw new TypeError(`'${parameter}' of '${name}' is a ${typeof standard}`)
    const choices = fault.choices?.[parameter]
    if (choices !== undefined && !choices.includes(`${value}`)) {
      throw new TypeError(`'${parameter}' of '${name}' is one of ${choices.join(', ')}`)
    }
  }
}

/**
 * Reads a misbehaviour from a command line: `scopes=refusal,status=503,form=empty,times=2`.
 * @param {string} text
 * @returns {Misbehaviour}
 * @throws {TypeError} when it is not written so
 */
export function misbehaviourOf(text) {
  const [first = '', ...rest] = text.split(',')
  const [at, fault, ...more] = first.split('=')
  if (!at || !fault || more.length > 0) throw new TypeError(`'${text}' is not written as PLACE=FAULT`)

  /** @type {Parameters} */
  const parameters = {}
  for (const pair of rest) {
    const equals = pair.indexOf('=')
    if (equals < 1) throw new TypeError(`'${pair}' in '${text}' is not written as PARAMETER=VALUE`)
    const name = pair.slice(0, equals)
    const value = pair.slice(equals + 1)
    const isNumber = name === 'times' || typeof faults[fault]?.defaults?.[name] === 'number'
    parameters[name] = isNumber ? Number(value) : value
  }
  const { times, ...others } = parameters
  return {
    at: /** @type {Misbehaviour['at']} */ (at),
    do: { fault, ...others },
    ...(times === undefined ? {} : { times: Number(times) }),
  }
}

/**
 * The table of faults, for people.
 */
export function listOfFaults() {
  const lines = Object.entries(faults).map(([name, { description, defaults = {} }]) => {
    const parameters = Object.entries(defaults).map(([parameter, value]) => `,${parameter}=${value}`)
    return `${name}${parameters.join('')}\n    ${description}`
  })
  return lines.join('\n')
}

/**
 * A response that a test writes out. The defaults are plain: no reason phrase, a body of JSON, chunked.
 * @typedef {object} GivenResponse
 * @property {number} status
 * @property {string} [reason]
 * @property {Record<string, string> | Array<[name: string, value: string]>} [headers] added to the plain ones, which
 *   give way to any of their name
 * @property {string | Buffer} [body]
 */

/**
 * @param {GivenResponse} given
 * @returns {(wire: Wire) => Promise<void>}
 */
function givenFault(given) {
  const response = completeResponse(given)
  return (wire) => wire.send(response)
}

/**
 * @param {GivenResponse} given
 * @returns {PortalResponse}
 */
function completeResponse({ status, reason = '', headers = [], body = '' }) {
  const own = Array.isArray(headers) ? headers : Object.entries(headers)
  const names = new Set(own.map(([name]) => name.toLowerCase()))
  const framing = names.has('content-length') || names.has('transfer-encoding') ? [] : framingOf(status, body)
  /** @type {PortalResponse['headers']} */
  const plain = [
    ...(body.length > 0 ? [/** @type {[string, string]} */ (['Content-Type', 'application/json'])] : []),
    ...framing,
    ['Connection', 'keep-alive'],
  ]
  return { status, reason, headers: [...plain.filter(([name]) => !names.has(name.toLowerCase())), ...own], body }
}

/**
 * @param {number} status
 * @param {string | Buffer} body
 * @returns {PortalResponse['headers']}
 */
function framingOf(status, body) {
  if (status === 204 || status === 304) return []
  return [body.length > 0 ? ['Transfer-Encoding', 'chunked'] : ['Content-Length', '0']]
}
