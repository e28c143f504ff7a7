import { describe, expect, it } from '@jest/globals'
import { LogView } from '../../../stand-ins/runner/log-view.js'

describe('the view of a log', () => {
  it.each([
    ['shows a line as it is', ['Requesting scopes'], ['Requesting scopes']],
    ['covers what is masked, and shows no mask', ['::add-mask::abc', 'key abc, twice: abc'], ['key ***, twice: ***']],
    ['covers each line of a masked value', ['::add-mask::one%0Atwo', 'one', 'and two'], ['***', 'and ***']],
    ['covers a mask with a percent sign', ['::add-mask::a%25b', 'a%b'], ['***']],
    ['covers the longer of two masks first', ['::add-mask::ab', '::add-mask::abc', 'abc'], ['***']],
    [
      'shows annotations in words',
      ['::error title=Missing::no%0Ascope', '::warning::soon', '##[error]late'],
      ['Error: no\nscope', 'Warning: soon', 'Error: late'],
    ],
    [
      'shows groups, but not their ends, nor debug lines',
      ['::debug::x', '::group::Portal', '::endgroup::'],
      ['> Portal'],
    ],
    ['shows colons within a line', ['see a::b::c'], ['see a::b::c']],
    [
      'shows commands as they are while they are stopped',
      ['::stop-commands::x', '::error::no', '::x::', '::error::yes'],
      ['::error::no', '::x::', 'Error: yes'],
    ],
  ])('%s', (_, lines, expected) => {
    const log = new LogView()
    expect(lines.flatMap((line) => log.show(line))).toEqual(expected)
  })
  it.each([
    [
      'a line of a file',
      '::error file=src/a%2C b.ts,line=3,title=Unread::Cannot be read%0Aat all',
      'src/a, b.ts:3: Error: Cannot be read\nat all',
    ],
    ['a file whose name moves', '::warning file=a%0Ab.ts,line=1::no', 'a\\u{a}b.ts:1: Warning: no'],
    ['no place', '::error title=Unread::no', 'Error: no'],
  ])('shows where it is asked to: %s', (_, line, expected) => {
    expect(new LogView({ showsPlaces: true }).show(line)).toEqual([expected])
    expect(new LogView().show(line)).toEqual([expected.replace(/^.*(?=Error|Warning)/, '')])
  })
})
