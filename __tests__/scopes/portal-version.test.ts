import { describe, expect, it } from '@jest/globals'
import { isAtLeast, isNewerThanRules, parsePortalVersion } from '../../src/scopes/portal-version.ts'

describe('a version as a portal reports it', () => {
  it.each(['3.7.2', '3.0', '3.1', '3.1.1', '3.1.0.123', '3.7.2.5', '3.10.0.1234', '4.0.0-rc.1', '3.7.2+build.5'])(
    '%s is one',
    (value) => {
      expect(parsePortalVersion(value)).toBe(value)
    },
  )

  it.each([
    ['3.7.2+eyJhbGciOi.eyJzdWIi.SflKxwRJSMeKKF', '3.7.2+***'],
    ['3.7.2+sk-0123456789abcdef', '3.7.2+***'],
    ['3.7.2-aA1_aA1_aA1_aA1_aA1_aA1_', '3.7.2***'],
  ])('%s is one, without what looks like a secret', (value, version) => {
    expect(parsePortalVersion(value)).toBe(version)
    expect([isAtLeast(version, 3, 7), isNewerThanRules(version)]).toEqual([true, false])
    expect(isAtLeast(version, 3, 8)).toBe(false)
  })

  it.each([
    '',
    '3',
    'v3.7.2',
    '3.x',
    '3.1.0',
    '03.7.2',
    '3.7.2.1.5',
    '3.7.',
    '3.7.2beta',
    '0.0.0.0',
    '2.6.3',
    'develop.4',
    '3.7.2 beta',
    '3.7.2\n',
    '3.7<b>',
    `3.7.${'1'.repeat(50)}`,
    3.7,
    null,
    undefined,
    ['3.7.2'],
  ])('%j is none', (value) => {
    expect(parsePortalVersion(value)).toBeUndefined()
  })
})

describe('a version is at least 3.5', () => {
  it.each<[string | undefined, boolean]>([
    ['3.5', true],
    ['3.5.0', true],
    ['3.10', true],
    ['4.0.1', true],
    ['3.4.9', false],
    ['2.9', false],
    [undefined, true],
  ])('or not: %s, %s', (version, expected) => {
    expect(isAtLeast(version, 3, 5)).toBe(expected)
  })
})

describe('a portal is newer than the known rules', () => {
  it.each<[string | undefined, boolean]>([
    ['3.8.1', true],
    ['3.9.0', true],
    ['4.0', true],
    ['3.10.0.5', true],
    ['3.8.0', false],
    ['3.8.0.417', false],
    ['3.8', false],
    ['3.7.2', false],
    [undefined, false],
  ])('or not: %s, %s', (version, expected) => {
    expect(isNewerThanRules(version)).toBe(expected)
  })
})
