import { describe, expect, it } from '@jest/globals'
import { defaultArtifactName, parseArtifactName } from '../../src/inputs/artifact-name.ts'
import { parsePortalAddress } from '../../src/inputs/portal-address.ts'
import { messageOf } from './message-of.ts'

describe('the default name of the artifact', () => {
  it.each([
    ['the usual port', 'https://portal.example', 'check', 'docspace-scopes-portal.example-check'],
    ['another port', 'https://portal.example:8443', 'check', 'docspace-scopes-portal.example-8443-check'],
    ['an IPv6 address', 'https://[2001:db8::1]:8443', 'check', 'docspace-scopes-[2001-db8--1]-8443-check'],
    ['no job, as in a local run', 'https://portal.example', '', 'docspace-scopes-portal.example'],
    ['a job with what a name may not have', 'https://portal.example', 'a/b:c', 'docspace-scopes-portal.example-a-b-c'],
  ])('with %s', (_, url, job, name) => {
    expect(defaultArtifactName(parsePortalAddress(url, false), job)).toBe(name)
  })

  it('is one that the input would take', () => {
    const name = defaultArtifactName(parsePortalAddress('https://[2001:db8::1]:8443', false), '"a\\b|c*?<d>\r\n')
    expect(parseArtifactName(name)).toBe(name)
  })
})

describe('artifact-name', () => {
  it.each(['scopes', 'scopes of production', 'scopes-1.2_(a)'])('may be %s', (name) => {
    expect(parseArtifactName(name)).toBe(name)
  })

  it.each(['a"b', 'a:b', 'a<b', 'a>b', 'a|b', 'a*b', 'a?b', 'a\\b', 'a/b', 'a\nb', 'a\rb'])('may not be %j', (name) => {
    expect(messageOf(() => parseArtifactName(name))).toMatch(
      /^`artifact-name` \(`.*`\) contains a character that no artifact may have in its name: `" : < > \| \* \? \\ \/`, or a line/,
    )
  })

  it('is shown without what looks like a token', () => {
    expect(messageOf(() => parseArtifactName('a/eyJhbGciOi.hidden.hidden'))).toContain('(`a/***`)')
  })
})
