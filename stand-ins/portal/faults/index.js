import { contentFaults, encodingFaults, listFaults, tokenFaults } from './bodies.js'
import { connectionFaults, paceFaults } from './connections.js'
import { conditionFaults, redirectFaults, refusalFaults } from './refusals.js'
import { hostileFaults, secretFaults } from './texts.js'

/** @import { Wire } from '../connection.js' */

/**
 * A way to misbehave. Its parameters are those that `defaults` names; each is given as the type it has there.
 * @typedef {Record<string, string | number>} Parameters
 * @typedef {object} Fault
 * @property {string} description what happens on the wire, for `serve.js --list`
 * @property {Parameters} [defaults]
 * @property {Record<string, ReadonlyArray<string>>} [choices] the values that a parameter may have, where not any will do
 * @property {(wire: Wire, parameters: Parameters) => Promise<void>} act
 *
 * @typedef {Record<string, Fault>} Faults
 */

/**
 * Everything that the portal can do wrong, by name.
 * @type {Faults}
 */
export const faults = {
  ...connectionFaults,
  ...paceFaults,
  ...encodingFaults,
  ...contentFaults,
  ...listFaults,
  ...tokenFaults,
  ...refusalFaults,
  ...conditionFaults,
  ...redirectFaults,
  ...secretFaults,
  ...hostileFaults,
}
