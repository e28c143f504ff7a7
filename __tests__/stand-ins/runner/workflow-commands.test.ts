import * as core from '@actions/core'
import { describe, expect, it } from '@jest/globals'
import { annotations, withoutMaskCommands, workflowCommands } from '../../../stand-ins/runner/workflow-commands.js'
import { captureOutput } from '../../support/captured-output.ts'

const command = (name: string, message = '', properties = {}, syntax = '::') => ({ syntax, name, properties, message })

describe('workflowCommands', () => {
  it.each([
    ['plain text', []],
    ['::error::it failed', [command('error', 'it failed')]],
    ['  ::group::Details', [command('group', 'Details')]],
    [
      '::warning title=A%2C b%3A c,line=3::50%25 is%0Amissing',
      [command('warning', '50% is\nmissing', { title: 'A, b: c', line: '3' })],
    ],
    ['text ::error::is none in the middle', []],
    ['text ##[error]is one in the middle', [command('error', 'is one in the middle', {}, '##[')]],
    ['##[set-output name=a;b=c]value', [command('set-output', 'value', { name: 'a', b: 'c' }, '##[')]],
    ['one\r::error::after a lone carriage return', [command('error', 'after a lone carriage return')]],
    ['::%25::', [command('%25')]],
  ])('of %j', (log, expected) => {
    expect(workflowCommands(log)).toEqual(expected)
  })

  it('obeys nothing between stop-commands and its token', () => {
    const log = '::stop-commands::pause\n::error::no\n##[error]no\n::pause::\n::error::yes'
    expect(annotations(workflowCommands(log))).toEqual([{ kind: 'error', title: '', message: 'yes' }])
  })
})

describe('annotations', () => {
  it('are what the toolkit meant', () => {
    const output = captureOutput()
    core.warning('50% of\r\nfiles::here', { title: 'One: two, three' })
    output.restore()
    expect(annotations(workflowCommands(output.text()))).toEqual([
      { kind: 'warning', title: 'One: two, three', message: '50% of\r\nfiles::here' },
    ])
  })
})

describe('withoutMaskCommands', () => {
  it('removes the lines that a runner hides, and no other', () => {
    expect(withoutMaskCommands('a\n::add-mask::secret\nb ::add-mask::secret\n')).toBe('a\n\nb ::add-mask::secret\n')
  })
})
