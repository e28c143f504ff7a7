import { describe, expect, it } from '@jest/globals'
import { parseScope } from '../../src/scopes/parse-scope.ts'

const whole = { name: 'files:read', group: 'files', type: 'read' }

describe('one entry of a list of scopes', () => {
  it.each<[string, unknown, unknown]>([
    ['whole', whole, whole],
    ['with a further field', { ...whole, id: 7 }, whole],
    ['without group and type', { name: 'a' }, { name: 'a', group: '', type: '' }],
    ['with null for both', { name: 'a', group: null, type: null }, { name: 'a', group: '', type: '' }],
    ['with a name of 255 characters of two units', { name: '😀'.repeat(255) }, expect.objectContaining({ group: '' })],
  ])('may be %s', (_, entry, scope) => {
    expect(parseScope(entry)).toEqual(scope)
  })

  it.each<[unknown, string]>([
    ['files:read', 'is no scope'],
    [null, 'is no scope'],
    [[whole], 'is no scope'],
    [{}, 'has no name'],
    [{ name: '' }, 'has no name'],
    [{ name: 7 }, 'has no name'],
    [{ name: 'a'.repeat(256) }, 'has a name of more than 255 characters'],
    [{ ...whole, group: 7 }, 'has a group or type that is no text'],
    [{ ...whole, type: false }, 'has a group or type that is no text'],
  ])('may not be %j', (entry, problem) => {
    expect(parseScope(entry)).toBe(problem)
  })
})
