import { describe, expect, it } from '@jest/globals'
import { projectFiles, textOf } from '../../scripts/checks/project-files.js'

/** A secret or a variable that becomes `none` where its name is misspelled: the check would be left out in silence. */
const fallback = /\b(?:secrets|vars)\b[^|&}\n]*\|\|\s*(['"])none\1/i

describe('a fallback of a secret or a variable', () => {
  it.each([
    ["${{ secrets.KEY || 'none' }}", true],
    ["${{ vars.CLIENT_ID||'none' }}", true],
    ["${{ secrets[matrix.key] || 'none' }}", true],
    ["${{ inputs.x || 'none' }}", false],
    ["${{ matrix.x || 'none' }}", false],
    ["${{ !inputs.check-key && 'none' || secrets.key }}", false],
    ["${{ secrets.KEY }} ${{ inputs.x || 'none' }}", false],
  ])('%s: %s', (text, found) => {
    expect(fallback.test(text)).toBe(found)
  })

  it('is shown in no file of the project', () => {
    const files = projectFiles(['**/*.{md,yml,yaml,ts,js,json,txt}', '.github/**/*.{md,yml,yaml,js}']).filter(
      (file) => !file.startsWith('__tests__/documentation/fallbacks'),
    )
    expect(files).toEqual(expect.arrayContaining(['README.md', 'action.yml', 'examples/fleet-portal.yml']))
    expect(files.filter((file) => fallback.test(textOf(file)))).toEqual([])
  })
})
