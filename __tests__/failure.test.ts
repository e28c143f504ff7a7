import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import {
  asFailure,
  assertNever,
  byReason,
  decideResult,
  Failure,
  type FailureReason,
  failureReasons,
  outcomeOf,
} from '../src/failure.ts'
import { RunRecord } from '../src/record.ts'
import { code, message } from '../src/text/message.ts'
import { actionVersion } from '../src/text/version.ts'
import { actionFolder } from '../stand-ins/runner/action-manifest.js'

const failuresOf = (reasons: readonly FailureReason[]) => reasons.map((reason) => new Failure(reason, [reason]))
const reasonsOf = (failures: readonly Failure[]) => failures.map(({ reason }) => reason)

describe('the reasons for a failure', () => {
  it('stand in the order in which they apply', () => {
    expect(failureReasons.join(' ')).toBe(
      'missing-scopes uncovered-endpoints drift requirements-differ unread-requests invalid-input authentication ' +
        'permission not-found rate-limited unreachable timeout portal-error unexpected-response baseline unwritable ' +
        'artifact internal',
    )
  })

  it('put failures in that order, whichever two they are', () => {
    const wrong = failureReasons.flatMap((first, index) =>
      failureReasons.slice(index + 1).filter((second) => byReason(failuresOf([second, first]))[0]?.reason !== first),
    )
    expect(wrong).toEqual([])
  })
})

describe('a failure', () => {
  it('has all of its message as plain text, the trace last', () => {
    const failure = new Failure('timeout', message`Set ${code('retries')}.`, { trace: ['(ECONNRESET)'] })
    expect(failure.message).toBe('Set `retries`. (ECONNRESET)')
    expect(new Failure('timeout', ['Nothing came.']).message).toBe('Nothing came.')
  })
})

describe('how a run ends', () => {
  it.each<[string, FailureReason[], FailureReason[], string, boolean]>([
    ['passed', [], [], 'passed', false],
    ['failed', ['timeout'], [], 'failed timeout', true],
    ['with the first of several reasons', ['artifact', 'drift', 'permission'], [], 'failed drift', true],
    ['green, though failed, where all was softened', [], ['missing-scopes'], 'failed missing-scopes', false],
    ['with a softened reason only when no other holds', ['unwritable'], ['missing-scopes'], 'failed unwritable', true],
    ['with the first softened reason', [], ['uncovered-endpoints', 'missing-scopes'], 'failed missing-scopes', false],
  ])('%s', (_, failures, softened, words, failsRun) => {
    const end = decideResult(failuresOf(failures), failuresOf(softened))
    expect([`${end.result} ${end.reason}`.trim(), end.failsRun]).toEqual([words, failsRun])
  })
})

describe('anything thrown', () => {
  it('stays the failure that it is', () => {
    const failure = new Failure('timeout', ['Nothing came.'])
    expect(asFailure(failure)).toBe(failure)
  })

  it.each<[string, unknown, string]>([
    ['an error', new TypeError('hidden'), '(`TypeError`)'],
    ['an error with a code', Object.assign(new Error('hidden'), { code: 'ENOSPC' }), '(`Error ENOSPC`)'],
    ['an error with a number for a code', Object.assign(new Error('hidden'), { code: 20 }), '(`Error`)'],
    ['words of our own', 'something never came', '(`something never came`)'],
    ['nothing', undefined, '(`undefined was thrown`)'],
    ['null', null, '(`object was thrown`)'],
  ])('else is a bug that says so, and quotes no error: %s', (_, thrown, words) => {
    const failure = asFailure(thrown)
    expect(failure).toMatchObject({ reason: 'internal', message: expect.stringContaining(words) })
    expect(failure.message).not.toContain('hidden')
  })

  it('from a branch that cannot be reached names the type alone', () => {
    expect(() => assertNever('hidden' as never)).toThrow('unexpected value of type string')
  })
})

describe('failures of several requests', () => {
  const cannotReach = (trace: string, reason: FailureReason = 'unreachable') =>
    new Failure(reason, ['Cannot reach X.'], { trace: [trace] })

  it('are told once where they have one cause, whichever request it was', () => {
    const [first, second] = [cannotReach('(GET /a)'), cannotReach('(GET /b)')]
    expect(byReason([first, second])).toEqual([first])
  })

  it.each([
    ['of another cause', new Failure('unreachable', ['Cannot reach Y.'], { trace: ['(GET /a)'] })],
    ['of another reason', cannotReach('(GET /a)', 'timeout')],
  ])('are all told, where one is %s', (_, other) => {
    expect(byReason([cannotReach('(GET /a)'), other])).toHaveLength(2)
  })
})

describe('an attempt', () => {
  const failure = new Failure('timeout', ['Nothing came.'])
  const failing = () => Promise.reject(failure)
  const bug = () => Promise.reject(new TypeError('a bug'))

  it('gives a value, at once or later', async () => {
    expect(await outcomeOf(() => 7)).toEqual({ ok: true, value: 7 })
    expect(await outcomeOf(async () => 7)).toEqual({ ok: true, value: 7 })
  })

  it('or a failure that the user can mend', async () => {
    expect(await outcomeOf(failing)).toEqual({ ok: false, failure })
  })

  it('but never a bug', async () => {
    await expect(outcomeOf(bug)).rejects.toThrow(TypeError)
  })

  it('of a part of a run records the failure, and the run goes on', async () => {
    const record = new RunRecord()
    expect(await record.collect(() => 7)).toBe(7)
    expect(await record.collect(failing)).toBeUndefined()
    record.collectNow(() => {
      throw new Failure('unwritable', ['Full.'])
    })
    expect(reasonsOf(record.failures)).toEqual(['timeout', 'unwritable'])
    expect(record.result).toEqual({ result: 'failed', reason: 'timeout', failsRun: true })
  })

  it('of a part of a run throws a bug on', async () => {
    const record = new RunRecord()
    await expect(record.collect(bug)).rejects.toThrow(TypeError)
    expect(() => record.collectNow(() => assertNever('' as never))).toThrow('unexpected')
  })
})

describe('the action’s version', () => {
  it('is that of package.json', () => {
    const manifest = JSON.parse(readFileSync(path.join(actionFolder, 'package.json'), 'utf8')) as { version: string }
    expect(actionVersion).toBe(manifest.version)
  })
})
