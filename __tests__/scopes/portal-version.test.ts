import { describe, expect, it } from '@jest/globals'
import { isAtLeast, parsePortalVersion } from '../../src/scopes/portal-version.ts'

describe('a version as a portal tells it', () => {
  it.each(['3.7.2', '3.0', '3.10.0.1234', '4.0.0-rc.1', '3.7.2+build.5'])('%s is one', (value) => {
    expect(parsePortalVersion(value)).toBe(value)
  })

  it.each([
    '',
    '3',
    'v3.7.2',
    '3.x',
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

describe('at least 3.5', () => {
  it.each<[string | undefined, boolean]>([
    ['3.5', true],
    ['3.5.0', true],
    ['3.10', true],
    ['4.0.1', true],
    ['3.4.9', false],
    ['2.9', false],
    [undefined, true],
  ])('%s: %s', (version, expected) => {
    expect(isAtLeast(version, 3, 5)).toBe(expected)
  })
})
