import { describe, expect, it } from '@jest/globals'
import { readActionManifest } from '../../scripts/checks/action-manifest.js'
import { inputDefaults } from '../../scripts/demo/input-defaults.js'
import { readOutputs } from '../../scripts/demo/outputs-file.js'
import { RunnerLog } from '../../scripts/demo/runner-log.js'

describe('inputDefaults', () => {
  it('reads of action.yml what a YAML library reads', () => {
    const { inputs } = readActionManifest()
    const expected = Object.entries(inputs).map(([name, input]) => [name, input.default])
    expect([...inputDefaults()]).toEqual(expected)
  })
})

describe('readOutputs', () => {
  it.each([
    ['a line', 'result=passed\n', { result: 'passed' }],
    ['an empty value', 'failure-reason=\n', { 'failure-reason': '' }],
    ['a value with an equals sign', 'a=b=c\n', { a: 'b=c' }],
    ['a block', 'a<<END\none\ntwo\nEND\n', { a: 'one\ntwo' }],
    ['an empty block', 'a<<END\nEND\n', { a: '' }],
    ['a block with what looks like another', 'a<<END\nb=1\nEND\nc=2\n', { a: 'b=1', c: '2' }],
    ['line ends of Windows', 'a<<END\r\none\r\nEND\r\nb=2\r\n', { a: 'one', b: '2' }],
    ['a value that comes again', 'a=1\na=2\n', { a: '2' }],
  ])('reads %s', (_, text, expected) => {
    expect(readOutputs(text)).toEqual(expected)
  })
})

describe('RunnerLog', () => {
  it.each([
    ['a line as it is', ['Asking the portal'], ['Asking the portal']],
    ['no mask, and what it masks covered', ['::add-mask::abc', 'key abc, twice: abc'], ['key ***, twice: ***']],
    ['each line of a masked value covered', ['::add-mask::one%0Atwo', 'one', 'and two'], ['***', 'and ***']],
    ['a mask with a percent sign covered', ['::add-mask::a%25b', 'a%b'], ['***']],
    ['the longer of two masks first', ['::add-mask::ab', '::add-mask::abc', 'abc'], ['***']],
    [
      'annotations in words',
      ['::error title=Missing::no%0Ascope', '::warning::soon'],
      ['Error: no\nscope', 'Warning: soon'],
    ],
    ['no debug lines, and no ends of groups', ['::debug::detail', '::group::Portal', '::endgroup::'], ['> Portal']],
    ['colons within a line', ['see a::b::c'], ['see a::b::c']],
  ])('shows %s', (_, lines, expected) => {
    const log = new RunnerLog()
    const shown: string[] = []
    for (const line of lines) log.take(line, (text) => shown.push(text))
    expect(shown).toEqual(expected)
  })
})
