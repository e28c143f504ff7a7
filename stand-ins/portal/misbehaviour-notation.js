import { faults } from './faults/index.js'
/** @import { Parameters } from './faults/fault.js' */
/** @import { Misbehaviour } from './misbehaviours.js' */

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
