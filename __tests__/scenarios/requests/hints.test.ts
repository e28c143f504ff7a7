import { describe, expect, it } from '@jest/globals'
import { listIn, messageIn, runCase } from './deployment.ts'

describe('a name that no portal has', () => {
  it.each([
    ['*', /permission of API keys, not a scope/],
    ['*:read', /permission of API keys, not a scope/],
    ['read', /no portal offers it/],
    ['write', /no portal offers it/],
    ['files:*', /this portal has `files:read`, `files:write`/],
    ['rooms', /this portal has `rooms:read`, `rooms:write`/],
    ['[files:read]', /without dashes, brackets and quotes: `files:read`/],
    ['"openid"', /without dashes, brackets and quotes: `openid`/],
    ['-rooms:write', /without dashes, brackets and quotes: `rooms:write`/],
    ['contacts.self:read', /this portal calls it `accounts\.self:read`/],
    ['files:raed', /did you mean `files:read`\?/],
  ])('is missing, with what was probably meant: %s', async (name, hint) => {
    const run = await runCase({ scopes: `openid ${name}` })
    expect(run.outputs['failure-reason']).toBe('missing-scopes')
    expect(listIn(run, 'missing-scopes')).toEqual([name])
    expect(messageIn(run, 'error')).toMatch(hint)
    expect(messageIn(run, 'error')).toMatch(/Correct the name/)
  })
})
