import { conditionFaults } from './conditions.js'
import { connectionFaults } from './connection.js'
import { contentFaults } from './content.js'
import { encodingFaults } from './encoding.js'
import { hostileFaults } from './hostile.js'
import { listFaults } from './lists.js'
import { paceFaults } from './pace.js'
import { redirectFaults } from './redirects.js'
import { refusalFaults } from './refusals.js'
import { secretFaults } from './secrets.js'
import { tokenFaults } from './tokens.js'
/** @import { Faults } from './fault.js' */

/**
 * Everything that the portal can be told to do wrong, by name.
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
