import { describe, expect, it } from '@jest/globals'
import { withTables } from '../../scripts/checks/action-tables.js'
import { partsOf } from '../../scripts/checks/markdown.js'

const places = '<!-- inputs:start -->\nold\n<!-- inputs:end -->\n<!-- outputs:start --><!-- outputs:end -->\n'

describe('withTables', () => {
  it('writes what action.yml says between the marks, and the same when it is done again', () => {
    const manifest = {
      inputs: {
        'portal-url': { description: 'The\n portal.', required: true },
        scopes: { description: 'One of `a|b`.', default: '' },
        fail: { description: 'Fail.', default: 'true' },
      },
      outputs: { result: { description: '`passed` or `failed`.' } },
    }
    const examples = { result: 'failed' }
    const written = withTables(`# Title\n${places}end`, manifest, examples)
    expect(written).toBe(`# Title
<!-- inputs:start -->
| Input | Default | Meaning |
| --- | --- | --- |
| \`portal-url\` | (required) | The portal. |
| \`scopes\` |  | One of \`a\\|b\`. |
| \`fail\` | \`'true'\` | Fail. |
<!-- inputs:end -->
<!-- outputs:start -->
| Output | Value | Example |
| --- | --- | --- |
| \`result\` | \`passed\` or \`failed\`. | \`failed\` |
<!-- outputs:end -->
end`)
    expect(withTables(written, manifest, examples)).toBe(written)
  })

  it.each([
    ['an input without a description', { inputs: { retries: {} }, outputs: {} }, places, 'does not describe retries'],
    [
      'an output with a blank one',
      { inputs: {}, outputs: { result: { description: ' ' } } },
      places,
      'describe result',
    ],
    [
      'an output without an example',
      { inputs: {}, outputs: { other: { description: 'x' } } },
      places,
      'example of other',
    ],
    ['a text without the marks', { inputs: {}, outputs: {} }, '# Title\n', 'inputs:start'],
    [
      'marks in the wrong order',
      { inputs: {}, outputs: {} },
      '<!-- inputs:end --><!-- inputs:start -->',
      'inputs:start',
    ],
    ['marks that come twice', { inputs: {}, outputs: {} }, places + places, 'inputs:start'],
  ])('refuses %s', (_, manifest, text, told) => {
    expect(() => withTables(text, manifest)).toThrow(told)
  })
})

describe('partsOf', () => {
  it.each([
    ['a plain heading', '# Getting started', ['getting-started']],
    ['code and punctuation', "## `fail-on-drift` & what's next!", ['fail-on-drift--whats-next']],
    ['a link in a heading', '## See [the *docs*](x.md)', ['see-the-docs']],
    ['headings of the same text', '# A\n# A\n# A', ['a', 'a-1', 'a-2']],
    ['letters of every language', '# Größe_1 日本', ['größe_1-日本']],
    ['an anchor in HTML', '<a id="here"></a>', ['here']],
    ['no heading within code', '```\n# A\n```', []],
  ])('finds the anchors of %s', (_, text, anchors) => {
    expect([...partsOf(text).anchors]).toEqual(anchors)
  })

  it('finds links and pictures, in Markdown and HTML, by reference and within tables', () => {
    const text =
      '[a](a.md) ![b](b.png) [c][c]\n\n| x |\n| - |\n| [d](d.md) |\n\n<img src="e.png">\n\n`[f](f.md)`\n\n[c]: c.md'
    expect(partsOf(text).targets.sort()).toEqual(['a.md', 'b.png', 'c.md', 'd.md', 'e.png'])
  })
})
