import { successWith } from './reshape.js'
/** @import { Fault, Faults, Parameters } from './fault.js' */
/** @import { Scope } from '../scope-lists.js' */

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
  'wrong-types': lists('has scopes whose names, groups and types are no text first', (scopes) => [
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
    description: `answers 200 with a list that ${what}`,
    defaults,
    act: (wire, parameters) => {
      const list = change(wire.state.scopes, parameters)
      return wire.send(successWith(wire, JSON.stringify(wire.state.wrapList ? { response: list } : list)))
    },
  }
}
