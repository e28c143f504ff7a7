import { describe, expect, it } from '@jest/globals'
import { asTheGateReads } from '../../src/requirements/needs.ts'
import { inWords } from './reading.ts'

describe('a path that a requirements file cannot have', () => {
  it.each([
    ['/api/2.0', '`/api/2.0` alone is not a request'],
    ['/api/2.0/', '`/api/2.0` alone is not a request'],
    ['/api/2.0//', '`/api/2.0` alone is not a request'],
    ['/api/2.0/files//rooms', '`/api/2.0/files//rooms` has two slashes in a row'],
    ['/api/2.0/{area}/rooms', 'the first part of the path is not known'],
    ['/api/2.0/files/../people', 'the API cannot have the path `/api/2.0/files/../people`'],
    ['/api/2.0/files/`a`', 'the API cannot have the path `/api/2.0/files/’a’`'],
    ['/api/2.0/files/api/2.0/people', '`/api/2.0/files/api/2.0/people` contains `/api/2.0` twice'],
  ])('is unread, and named: %s', (path, why) => {
    const found = { method: 'GET', path, file: 'a.ts', line: 2 }
    const { reading, requests } = asTheGateReads({ requests: [found], unread: [], ignored: [], skipped: [] })
    expect(requests).toEqual([])
    expect(reading.requests).toEqual([])
    expect(inWords(reading.unread)).toEqual([{ file: 'a.ts', line: 2, why }])
  })

  it('is none of those that the gate reads', () => {
    const found = { method: 'GET', path: '/api/2.0/files/{id}', file: 'a.ts', line: 2 }
    const { reading, requests } = asTheGateReads({ requests: [found], unread: [], ignored: [], skipped: [] })
    expect(reading).toMatchObject({ requests: [found], unread: [] })
    expect(requests).toHaveLength(1)
  })
})
