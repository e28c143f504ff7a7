/** @import { Wire } from '../wire.js' */

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
export {}
