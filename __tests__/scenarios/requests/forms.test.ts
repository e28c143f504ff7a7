import { describe, expect, it } from '@jest/globals'
import { listIn, messageIn, runCase } from './deployment.ts'

/** Requests in the forms in which people write them, and what each is. */
const forms: [written: string, label: string, scopes: string[]][] = [
  ['GET files/%72ooms', 'GET /api/2.0/files/rooms', ['rooms:read|rooms:write']],
  ['GET /%61pi/2%2e0/%46iles/%72%6F%6fms/{id}', 'GET /api/2.0/Files/rooms/{id}', ['rooms:read|rooms:write']],
  ['GET people/%40%73elf', 'GET /api/2.0/people/@self', ['accounts.self:read|accounts.self:write']],
  ['PUT files/file/[id]', 'PUT /api/2.0/files/file/{id}', ['files:write']],
  ['GET files/rooms/[...slug]', 'GET /api/2.0/files/rooms/{slug}', ['rooms:read|rooms:write']],
  ['PUT group/:id(\\d+)/members', 'PUT /api/2.0/group/{id}/members', ['accounts:write']],
  ['GET files/rooms/:id([a-f(0-9)]{8})?', 'GET /api/2.0/files/rooms/{id}', ['rooms:read|rooms:write']],
  ['GET files/rooms/${room.id}/links', 'GET /api/2.0/files/rooms/{id}/links', ['rooms:read|rooms:write']],
  ['GET files/rooms/{id}', 'GET /api/2.0/files/rooms/{id}', ['rooms:read|rooms:write']],
  ['GET files/rooms/:id', 'GET /api/2.0/files/rooms/{id}', ['rooms:read|rooms:write']],
  ['GET /API/2.0/FILES/ROOMS', 'GET /api/2.0/FILES/ROOMS', ['rooms:read|rooms:write']],
]

describe('a request', () => {
  it.each(forms)('may be written %s', async (written, label, scopes) => {
    const run = await runCase({ requests: [written] })
    expect(run.report).toMatchObject({ requests: [{ request: label }] })
    expect(listIn(run, 'required-scopes')).toEqual(scopes)
  })

  it.each([
    ['GET files%2Frooms', 'a slash in another writing'],
    ['GET files/%2e%2E/settings', 'the folder above in another writing'],
    ['GET files/[id', 'a bracket that is not closed'],
    ['GET files/:id(\\d+', 'a constraint that is not closed'],
    ['HEAD files', 'another method'],
    ['patch files', 'a method in small letters'],
  ])('may not be written %s: %s', async (written) => {
    const run = await runCase({ requests: ['GET people', written] })
    expect(run.outputs['failure-reason']).toBe('invalid-input')
    expect(messageIn(run, 'error')).toMatch(/`required-endpoints` is invalid\. Line 2 /)
    expect(run.connections).toBe(0)
  })

  it.each([
    ['opening brackets', `GET files/${'['.repeat(200_000)}`],
    ['constraints that are not closed', `GET files${'/:id('.repeat(40_000)}`],
    ['braces that are not closed', `GET files/${'${'.repeat(100_000)}`],
    ['percent signs', `GET files/${'%7'.repeat(100_000)}/`],
    ['blanks before a bar', `GET files/a${' '.repeat(200_000)}|`],
  ])('of many %s is read or refused before the time of the test is over', async (_, written) => {
    const run = await runCase({ file: written })
    expect(run.outputs['failure-reason']).toMatch(/^(invalid-input|)$/)
  })
})

describe('alternatives', () => {
  it.each([
    ['rooms:read | rooms:write', ['rooms:read|rooms:write']],
    ['rooms:read| rooms:write\tfiles:read |openid', ['files:read|openid', 'rooms:read|rooms:write']],
    ['rooms:read\u00a0|\u2003rooms:write', ['rooms:read|rooms:write']],
  ])('may have blanks around the bar: %s', async (scopes, required) => {
    const run = await runCase({ scopes })
    expect(listIn(run, 'required-scopes')).toEqual(required)
  })

  it.each(['rooms:read |', '| rooms:read', 'a | | b', 'a, | b'])('may not be empty', async (scopes) => {
    const run = await runCase({ scopes })
    expect(run.outputs['failure-reason']).toBe('invalid-input')
    expect(messageIn(run, 'error')).toMatch(/An alternative is empty/)
  })

  it('may have very many blanks', async () => {
    const run = await runCase({
      file: `rooms:read${' '.repeat(300_000)}|${' '.repeat(300_000)}rooms:write a${' '.repeat(300_000)}b`,
    })
    expect(listIn(run, 'required-scopes')).toEqual(['a', 'b', 'rooms:read|rooms:write'])
  })
})
