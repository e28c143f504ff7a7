import { describe, expect, it } from '@jest/globals'
import { givenPath, givenValue, InputProblems, InvalidInput } from '../../src/inputs/invalid-input.ts'
import { message, plainText } from '../../src/text/message.ts'

const refuse = (text: string) => (): never => {
  throw new InvalidInput([text])
}

describe('problems with inputs', () => {
  it('leave what could be read', () => {
    const problems = new InputProblems()
    expect(problems.take('retries', () => 3, 0)).toBe(3)
    expect(() => problems.throwIfAny()).not.toThrow()
  })

  it('put something else in the place of what could not', () => {
    expect(new InputProblems().take('retries', refuse('It is no number.'), 0)).toBe(0)
  })

  it('are one sentence where there is one', () => {
    const problems = new InputProblems()
    problems.take('retries', refuse('It is no number.'), 0)
    expect(() => problems.throwIfAny()).toThrow(
      expect.objectContaining({ reason: 'invalid-input', message: 'It is no number.\nNo request was sent.' }),
    )
  })

  it('are a list where there are several', () => {
    const problems = new InputProblems()
    problems.take('retries', refuse('It is no number.'), 0)
    problems.note('fail-on-drift', message`It needs a baseline.`)
    expect(() => problems.throwIfAny()).toThrow(
      '2 inputs are invalid:\n- It is no number.\n- It needs a baseline.\nNo request was sent.',
    )
  })

  it('are reported once for each input', () => {
    const problems = new InputProblems()
    problems.note('portal-url', message`It contains a key.`)
    problems.note('portal-url', message`It is empty.`)
    expect(problems.take('portal-url', refuse('It is no address.'), '')).toBe('')
    expect(() => problems.throwIfAny()).toThrow(/^It contains a key\.\nNo request was sent\.$/)
  })

  it('are reported whole, however long they are: what shows only a part says how much is left out', () => {
    const problems = new InputProblems()
    for (let index = 0; index < 9; index += 1) problems.note(`input-${index}`, [`${index} ${'x'.repeat(1000)}`])
    expect(() => problems.throwIfAny()).toThrow(/^9 inputs are invalid:\n- 0 x{1000}\n.*\n- 8 x{1000}\nNo request/s)
  })

  it('keep the lines that they mark', () => {
    const problems = new InputProblems()
    const mark = { file: 'needs.txt', line: 3, text: message`It is wrong.` }
    const refuseLine = (): never => {
      throw new InvalidInput(message`The file is invalid.`, [mark])
    }
    problems.take('requirements-file', refuseLine, undefined)
    problems.note('retries', message`It is no number.`)
    expect(() => problems.throwIfAny()).toThrow(expect.objectContaining({ marks: [mark] }))
  })

  it('do not hide a bug', () => {
    const bug = (): never => {
      throw new TypeError('a bug')
    }
    expect(() => new InputProblems().take('retries', bug, 0)).toThrow(TypeError)
  })
})

describe('a wrong value', () => {
  const token = 'Abcdefgh01234567Abcdefgh01234567'

  it.each([
    ['as it is', givenValue('yes'), '`yes`'],
    ['without what looks like a secret', givenValue(`x ${token}`), '`x ***`'],
    ['on one line', givenValue('a\nb'), '`a\\u{a}b`'],
    ['with marks that say where it ends', givenValue('a`b'), '“a`b”'],
    ['cut where it is long', givenValue('y'.repeat(300)), `\`${'y'.repeat(200)}… (300 characters)\``],
    [
      'cut earlier where little is to be shown',
      givenValue('y'.repeat(300), 9),
      `\`${'y'.repeat(9)}… (300 characters)\``,
    ],
    [
      'as a path that only looks like a secret',
      givenPath('/home/Runner1/work/Needs2/list'),
      '`/home/Runner1/work/Needs2/list`',
    ],
    ['as a path with a secret in it', givenPath(`needs/${token}`), '`needs/***`'],
  ])('is shown %s', (_, part, text) => {
    expect(plainText([part])).toBe(text)
  })
})
