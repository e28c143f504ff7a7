import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Baseline } from '../../src/gate/baseline.ts'
import { type Drift, driftInWords, driftSince, isDrift } from '../../src/gate/drift.ts'
import type { Scope } from '../../src/scopes/scope.ts'
import { portalScopes, scopesNamed } from './evidence.ts'

const since = (scopes: readonly Scope[]): Baseline => ({ kind: 'scopes', scopes })
const sinceNames = (...names: string[]): Baseline => ({ kind: 'names', names })
const none: Drift = { added: [], removed: [], changed: [], renamed: [] }

describe('drift since a baseline', () => {
  it.each<[string, Baseline, readonly Scope[], Partial<Drift>]>([
    ['nothing', since(portalScopes), portalScopes, {}],
    ['another order', since(portalScopes.toReversed()), portalScopes, {}],
    ['what is new, sorted', since(scopesNamed('b')), scopesNamed('c', 'b', 'a'), { added: ['a', 'c'] }],
    ['what is gone, sorted', since(scopesNamed('c', 'b', 'a')), scopesNamed('b'), { removed: ['a', 'c'] }],
    ['another group', since([{ name: 'a', group: 'old', type: '' }]), scopesNamed('a'), { changed: ['a'] }],
    ['another type', since([{ name: 'a', group: '', type: 'old' }]), scopesNamed('a'), { changed: ['a'] }],
    ['another letter case', sinceNames('A'), scopesNamed('a'), { added: ['a'], removed: ['A'] }],
    ['a baseline of names, without groups and types', sinceNames('a'), [{ name: 'a', group: 'g', type: 't' }], {}],
    [
      'a rename, known from an upgrade',
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
      'no rename to a name that was there before',
      since(scopesNamed('contacts:read', 'accounts:read')),
      scopesNamed('accounts:read'),
      { removed: ['contacts:read'] },
    ],
  ])('is %s', (_, baseline, scopes, drift) => {
    expect(driftSince(baseline, scopes)).toEqual({ ...none, ...drift })
  })

  it.each<[string, Partial<Drift>, boolean]>([
    ['nothing', {}, false],
    ['something added', { added: ['a'] }, true],
    ['something removed', { removed: ['a'] }, true],
    ['something changed', { changed: ['a'] }, true],
  ])('with %s counts as drift: %s', (_, drift, expected) => {
    expect(isDrift({ ...none, ...drift })).toBe(expected)
  })

  it('is the same in whichever order the lists come, and mirrors when they change places', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'contacts:read', 'accounts:read', '__proto__', 'constructor')
    const scope = fc.record({ name, group: fc.constantFrom('', 'g'), type: fc.constantFrom('', 't') })
    const list = fc.uniqueArray(scope, { selector: (each) => each.name })
    fc.assert(
      fc.property(list, list, (before, after) => {
        const drift = driftSince(since(before), after)
        expect(driftSince(since(before.toReversed()), after.toReversed())).toEqual(drift)
        const back = driftSince(since(after), before)
        expect([back.added, back.removed, back.changed]).toEqual([drift.removed, drift.added, drift.changed])
      }),
    )
  })
})

describe('drift in words', () => {
  const many = Array.from({ length: 12 }, (_, index) => `gone${String.fromCharCode(97 + index)}`)

  it.each<[Partial<Drift>, string]>([
    [{}, 'nothing'],
    [{ removed: ['a'] }, 'removed a'],
    [{ added: ['a', 'b'] }, 'added a, b'],
    [{ changed: ['a'] }, 'another group or type for a'],
    [{ removed: ['a'], added: ['b'], changed: ['c'] }, 'removed a; added b; another group or type for c'],
    [{ removed: many }, `removed ${many.slice(0, 10).join(', ')} and 2 more`],
  ])('%j: %s', (drift, words) => {
    expect(driftInWords({ ...none, ...drift })).toBe(words)
  })

  it('tells what looks like a rename as that alone', () => {
    const drift: Drift = {
      ...none,
      removed: ['contacts:read', 'gone'],
      added: ['accounts:read', 'new'],
      renamed: [['contacts:read', 'accounts:read']],
    }
    expect(driftInWords(drift)).toBe('likely renamed contacts:read to accounts:read; removed gone; added new')
  })

  it('counts both names of a rename', () => {
    const areas = many.map((_, index) => String.fromCharCode(97 + index))
    const drift: Drift = {
      added: [],
      removed: [],
      changed: [],
      renamed: areas.map((area) => [`old${area}`, `new${area}`]),
    }
    expect(driftInWords(drift).match(/(?:old|new)\w/g)).toHaveLength(10)
  })
})
