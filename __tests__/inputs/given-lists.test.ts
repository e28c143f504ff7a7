import { describe, expect, it } from '@jest/globals'
import { parseRequestList, parseScopeList } from '../../src/inputs/requirements.ts'
import { messageOf } from './message-of.ts'

describe('an entry of a JSON array of scopes', () => {
  it.each(['["files:read rooms:read"]', '["files:read,rooms:read"]', '[","]'])(
    'is refused where it is not one scope, so that none is left out: %s',
    (text) => {
      expect(messageOf(() => parseScopeList(text))).toContain('An entry must be one scope, or alternatives like `a|b`.')
    },
  )
})

describe('required-endpoints', () => {
  it('may have lines of nothing but separators', () => {
    expect(parseRequestList('GET /people\n , ,\n\t\nGET /group', undefined).values).toHaveLength(2)
  })

  it.each(['files/@my', '/files/@my', 'api/2.0/files/@my', '/api/2.0/files/@my'])(
    'find a request in a comment that is required as well, however it is written: %s',
    (path) => {
      expect(parseRequestList(`GET /files/@my\n# GET ${path}\n`, undefined).onlyInComments).toEqual([])
    },
  )
})
