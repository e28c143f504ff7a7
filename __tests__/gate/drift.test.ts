import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Drift, findDrift, isDrift } from '../../src/gate/drift.ts'
import type { Baseline } from '../../src/scopes/baseline.ts'
import type { Scope } from '../../src/scopes/scope.ts'
import { baseline, portalScopes, scopesNamed } from './evidence.ts'

const since = (entries: readonly Scope[]): Baseline => ({ portal: undefined, entries })
const none: Drift = { added: [], removed: [], changed: [], renamed: [] }
const before: Scope = { name: 'a', group: 'g', type: 't' }

/** What changed of one scope. */
const changed = (now: Scope): Partial<Drift> => ({ changed: [{ before, now }] })

describe('drift since a baseline', () => {
  it.each<[what: string, baseline: Baseline, scopes: readonly Scope[], drift: Partial<Drift>]>([
    ['nothing where both are the same', since(portalScopes), portalScopes, {}],
    ['nothing where the order differs', since(portalScopes.toReversed()), portalScopes, {}],
    ['what is new, sorted', since(scopesNamed('b')), scopesNamed('c', 'b', 'a'), { added: ['a', 'c'] }],
    ['what is gone, sorted', since(scopesNamed('c', 'b', 'a')), scopesNamed('b'), { removed: ['a', 'c'] }],
    ['another group', since([before]), [{ ...before, group: 'new' }], changed({ ...before, group: 'new' })],
    ['another type', since([before]), [{ ...before, type: 'new' }], changed({ ...before, type: 'new' })],
    ['a group that is gone', since([before]), [{ ...before, group: '' }], changed({ ...before, group: '' })],
    ['another letter case', baseline('A'), scopesNamed('a'), { added: ['a'], removed: ['A'] }],
    ['only names, where a baseline has no more', baseline('a'), [before], {}],
    [
      'renames that are known from an upgrade',
      since(scopesNamed('contacts.self:read', 'contacts:write')),
      scopesNamed('accounts.self:read', 'accounts:write'),
      {
        added: ['accounts.self:read', 'accounts:write'],
        removed: ['contacts.self:read', 'contacts:write'],
        renamed: [
          ['contacts.self:read', 'accounts.self:read'],
          ['contacts:write', 'accounts:write'],
        ],
      },
    ],
    [
      'no rename to a name that existed before',
      since(scopesNamed('contacts:read', 'accounts:read')),
      scopesNamed('accounts:read'),
      { removed: ['contacts:read'] },
    ],
  ])('is %s', (_, from, scopes, drift) => {
    expect(findDrift(from, scopes)).toEqual({ ...none, ...drift })
  })

  it.each<[what: string, drift: Partial<Drift>, expected: boolean]>([
    ['no drift where nothing differs', {}, false],
    ['drift where something was added', { added: ['a'] }, true],
    ['drift where something was removed', { removed: ['a'] }, true],
    ['drift where something changed', changed(before), true],
  ])('is %s', (_, drift, expected) => {
    expect(isDrift({ ...none, ...drift })).toBe(expected)
  })

  it('is the same in whichever order the lists come, and mirrors when they change places', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'contacts:read', 'accounts:read', '__proto__', 'constructor')
    const scope = fc.record({ name, group: fc.constantFrom('', 'g'), type: fc.constantFrom('', 't') })
    const list = fc.uniqueArray(scope, { selector: (each) => each.name })
    fc.assert(
      fc.property(list, list, (old, now) => {
        const drift = findDrift(since(old), now)
        expect(findDrift(since(old.toReversed()), now.toReversed())).toEqual(drift)
        const back = findDrift(since(now), old)
        expect([back.added, back.removed]).toEqual([drift.removed, drift.added])
        expect(back.changed).toEqual(drift.changed.map((change) => ({ before: change.now, now: change.before })))
      }),
    )
  })
})
