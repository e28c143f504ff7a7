import { describe, expect, it } from '@jest/globals'
import { withOwner } from '../../scripts/checks/owner.js'
import { foreignPhrases } from '../../scripts/checks/phrases.js'

describe('foreignPhrases', () => {
  it.each([
    ['A key belongs into a secret.', 1],
    ['All is well, but for the key.', 1],
    ['A request is passed\n * over.', 1],
    ['There is no app, and no key.', 0],
    ['This is no address.', 1],
    ['It is retried after a temporary failure.', 0],
  ])('finds in “%s” %d', (text, count) => {
    expect(foreignPhrases('page.md', text)).toHaveLength(count)
  })

  it('names the place, what stands there, and what to write instead', () => {
    expect(foreignPhrases('page.md', 'One.\nIt holds no key.')).toEqual(['page.md:2: “holds no”: write “contains no”'])
  })
})

describe('withOwner', () => {
  it('names the owner in every use of the action, and leaves out what is said until the first release', () => {
    const text =
      'Before.\n\n<!-- until-release:start -->\nNot yet: write `OWNER`.\n<!-- until-release:end -->\n\n- uses: OWNER/docspace-scopes@v1\n'
    expect(withOwner(text, 'octo$&cat')).toBe('Before.\n\n- uses: octo$&cat/docspace-scopes@v1\n')
  })

  it('changes nothing when it is done again', () => {
    const once = withOwner('- uses: OWNER/docspace-scopes/requirements@v1\n', 'octocat')
    expect(once).toBe('- uses: octocat/docspace-scopes/requirements@v1\n')
    expect(withOwner(once, 'octocat')).toBe(once)
  })
})
