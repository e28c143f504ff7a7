import { describe, expect, it } from '@jest/globals'
import { InputProblems, InvalidInput } from '../../src/inputs/invalid-input.ts'

const refuse = (message: string) => (): never => {
  throw new InvalidInput(message)
}

describe('problems with inputs', () => {
  it('pass what could be read', () => {
    const problems = new InputProblems()
    expect(problems.take('retries', () => 3, 0)).toBe(3)
    expect(() => problems.throwIfAny()).not.toThrow()
  })

  it('put something else in the place of what could not', async () => {
    const problems = new InputProblems()
    expect(problems.take('retries', refuse('must be a number.'), 0)).toBe(0)
    expect(await problems.takeLater('ca-certificate', refuse('holds no certificate.'), undefined)).toBeUndefined()
  })

  it('tell of one in a sentence', () => {
    const problems = new InputProblems()
    problems.take('retries', refuse('must be a number.'), 0)
    expect(() => problems.throwIfAny()).toThrow(
      'An input cannot be used. retries: must be a number.\nNothing was asked of the portal.',
    )
  })

  it('tell of several in one failure', async () => {
    const problems = new InputProblems()
    problems.take('retries', refuse('must be a number.'), 0)
    await problems.takeLater('ca-certificate', async () => refuse('holds no certificate.')(), undefined)
    problems.note('fail-on-drift', 'needs baseline.')
    expect(() => problems.throwIfAny()).toThrow(
      expect.objectContaining({
        reason: 'invalid-input',
        message: [
          '3 inputs cannot be used:',
          '- retries: must be a number.',
          '- ca-certificate: holds no certificate.',
          '- fail-on-drift: needs baseline.',
          'Nothing was asked of the portal.',
        ].join('\n'),
      }),
    )
  })

  it('tell the value where it may be told', () => {
    const problems = new InputProblems((input) => (input === 'retries' ? '-1' : ''))
    problems.take('retries', refuse('must be a number.'), 0)
    problems.take('client-id', refuse('is not a client ID.'), '')
    expect(() => problems.throwIfAny()).toThrow('- retries: “-1” must be a number.\n- client-id: is not a client ID.')
  })

  it('are told once for each input', () => {
    const problems = new InputProblems()
    problems.note('portal-url', 'holds a key.')
    expect(problems.take('portal-url', refuse('is no address.'), '')).toBe('')
    expect(() => problems.throwIfAny()).toThrow('An input cannot be used. portal-url: holds a key.\nNothing')
  })

  it('stay within one message, and are counted where they are too many', () => {
    const problems = new InputProblems()
    for (let index = 0; index < 9; index += 1) problems.note(`input-${index}`, 'x'.repeat(1000))
    expect(() => problems.throwIfAny()).toThrow(/^9 inputs .*input-2: x+\n- and 6 more\nNothing/s)
  })

  it('do not hide a bug', () => {
    const bug = (): never => {
      throw new TypeError('a bug')
    }
    expect(() => new InputProblems().take('retries', bug, 0)).toThrow(TypeError)
  })
})
