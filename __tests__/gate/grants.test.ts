import { describe, expect, it } from '@jest/globals'
import { excessOf, judgeKey, missingFrom } from '../../src/gate/grants.ts'
import { joinRequired } from '../../src/gate/required.ts'
import type { KeyPermissions } from '../../src/scopes/key-coverage.ts'
import { given } from './evidence.ts'

const required = (text: string) => joinRequired(given(text), [])
const labels = (entries: readonly { label: string }[]) => entries.map(({ label }) => label)

describe('what a list of names lacks', () => {
  it.each<[string, string, string[], string[]]>([
    ['nothing where all are there', 'a b', ['a', 'b', 'c'], []],
    ['what is not there', 'a b', ['b'], ['a']],
    ['nothing where one alternative is there', 'a|b', ['b'], []],
    ['alternatives of which none is there', 'a|b', ['c'], ['a|b']],
    ['a name in another letter case', 'Files:Read', ['files:read'], ['Files:Read']],
    ['a longer name', 'files:read', ['files:read2'], ['files:read']],
    ['everything of an empty list', 'a b|c', [], ['a', 'b|c']],
    ['nothing where nothing is required', '', [], []],
  ])('is %s', (_, text, names, missing) => {
    expect(labels(missingFrom(required(text), new Set(names)))).toEqual(missing)
  })
})

describe('what a key lacks', () => {
  it.each<[string, string, KeyPermissions, string[], string[]]>([
    ['nothing with full access', 'files:write rooms:read', 'all', [], []],
    ['writing with *:read', 'files:write rooms:read', ['*:read'], ['files:write'], []],
    ['nothing of reading with the write of the area', 'files:read', ['files:write'], [], []],
    ['accounts:read with accounts:write', 'accounts:read', ['accounts:write'], ['accounts:read'], []],
    ['nothing where one alternative is covered', 'accounts:read|accounts:write', ['accounts:write'], [], []],
    [
      'alternatives of which none is covered',
      'files:read|rooms:read',
      ['accounts:read'],
      ['files:read|rooms:read'],
      [],
    ],
    ['nothing that no key can hold', 'openid customai', ['files:read'], [], ['customai', 'openid']],
    [
      'of alternatives only those that keys can hold',
      'openid|files:read',
      ['rooms:read'],
      ['openid|files:read'],
      ['openid'],
    ],
    ['nothing where those are covered', 'openid|files:read', ['files:read'], [], ['openid']],
  ])('is %s', (_, text, permissions, missing, notAsked) => {
    const result = judgeKey(required(text), permissions, '3.7.2')
    expect({ missing: labels(result.missing), notAsked: result.notAsked }).toEqual({ missing, notAsked })
  })
})

describe('what an app was granted though nothing needs it', () => {
  it.each<[string, string, string[], string[]]>([
    ['nothing where all is needed', 'a b', ['a', 'b'], []],
    ['what is not required', 'a', ['c', 'a', 'b'], ['b', 'c']],
    ['the second of two alternatives', 'a|b', ['a', 'b'], ['b']],
    ['nothing where only the second was granted', 'a|b', ['b'], []],
    ['the later ones of three', 'a|b|c', ['c', 'b'], ['c']],
    ['no member that another requirement needs first', 'a|b b|c', ['a', 'b'], []],
    ['nothing where nothing was required', '', ['a'], []],
  ])('is %s', (_, text, granted, excess) => {
    expect(excessOf(required(text), new Set(granted))).toEqual(excess)
  })
})
