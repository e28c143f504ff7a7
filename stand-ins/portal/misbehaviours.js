import { givenFault } from './faults/given.js'
import { faults } from './faults/index.js'
import { resourceNames } from './resources.js'
/** @import { Fault, Parameters } from './faults/fault.js' */
/** @import { GivenAnswer } from './faults/given.js' */
/** @import { ResourceName } from './resources.js' */
/** @import { Wire } from './wire.js' */

/**
 * What the portal is to do wrong. Of several that fit a request the first that has times left is done.
 * @typedef {object} Misbehaviour
 * @property {ResourceName | 'any'} at
 * @property {number} [times] how often; for ever by default
 * @property {string | ({ fault: string } & Parameters) | GivenAnswer} do a fault of the table, by its name or with its
 *   parameters, or the answer to give instead
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
    if (!(times > 0)) throw new TypeError(`'${times}' is no number of times`)
    this.#planned.push({ at, left: times, act: actOf(misbehaviour.do) })
  }

  /**
   * What to do instead of the honest answer, if anything. Counts as done.
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
  if (fault === undefined) throw new TypeError(`there is no fault '${name}'; 'serve.js --list' tells which there are`)
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
