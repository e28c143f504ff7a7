import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import {
  asFailure,
  assertNever,
  distinctFailures,
  Failure,
  type FailureReason,
  failureReasons,
  firstFailure,
} from '../src/failure.ts'
import { outcomeOf } from '../src/outcome.ts'
import { actionVersion } from '../src/version.ts'
import { actionFolder } from '../stand-ins/runner/action-manifest.js'

describe('the reasons for a failure', () => {
  it('stand in the order in which they apply', () => {
    expect(failureReasons.join(' ')).toBe(
      'missing-scopes uncovered-endpoints drift invalid-input authentication permission not-found rate-limited ' +
        'unreachable timeout portal-error unexpected-response baseline unwritable artifact internal',
    )
  })

  it.each<[FailureReason[], FailureReason | undefined]>([
    [['artifact', 'missing-scopes'], 'missing-scopes'],
    [['baseline', 'drift', 'permission'], 'drift'],
    [['internal', 'unwritable'], 'unwritable'],
    [['timeout'], 'timeout'],
    [[], undefined],
  ])('of %j the first is %s', (reasons, first) => {
    expect(firstFailure(reasons.map((reason) => new Failure(reason, '')))?.reason).toBe(first)
  })
})

describe('anything thrown', () => {
  it('stays the failure that it is', () => {
    const failure = new Failure('timeout', 'Nothing came.')
    expect(asFailure(failure)).toBe(failure)
  })

  it.each<[unknown, string]>([
    [new TypeError('hidden'), '(TypeError)'],
    [Object.assign(new Error('hidden'), { code: 'ENOSPC' }), '(Error ENOSPC)'],
    ['something never came', '(something never came)'],
    [undefined, '(undefined was thrown)'],
    [null, '(object was thrown)'],
  ])('else is a bug that says so, and quotes no error: %s', (thrown, told) => {
    const failure = asFailure(thrown)
    expect(failure).toMatchObject({ reason: 'internal', message: expect.stringContaining(told) })
    expect(failure.message).toContain('Nothing was decided about the scopes')
    expect(failure.message).not.toContain('hidden')
  })

  it('from a branch that cannot be reached names the type alone', () => {
    expect(() => assertNever('hidden' as never)).toThrow('unexpected value of type string')
  })
})

describe('failures of several requests', () => {
  const cannotReach = (trace: string, reason: FailureReason = 'unreachable') =>
    new Failure(reason, `Cannot reach X: refused. (${trace})`)

  it('are told once where they have one cause, whichever request it was', () => {
    const [first, second] = [cannotReach('`GET /a`'), cannotReach('`GET /b`')]
    expect(distinctFailures([first, second])).toEqual([first])
  })

  it.each([
    ['of another cause', new Failure('unreachable', 'Cannot reach Y: refused. (`GET /a`)')],
    ['of another reason', cannotReach('`GET /a`', 'timeout')],
    ['without a trace', new Failure('unreachable', 'Cannot reach X.')],
  ])('are all told, where one is %s', (_, other) => {
    const first = cannotReach('`GET /a`')
    expect(distinctFailures([first, other])).toEqual([first, other])
  })
})

describe('the outcome of work', () => {
  it('is a value', async () => {
    expect(await outcomeOf(() => 7)).toEqual({ ok: true, value: 7 })
    expect(await outcomeOf(async () => 7)).toEqual({ ok: true, value: 7 })
  })

  it('or a failure that the user can mend', async () => {
    const failure = new Failure('timeout', 'Nothing came.')
    expect(await outcomeOf(() => Promise.reject(failure))).toEqual({ ok: false, failure })
  })

  it('but never a bug', async () => {
    const bug = () => Promise.reject(new TypeError('a bug'))
    await expect(outcomeOf(bug)).rejects.toThrow(TypeError)
  })
})

describe('the action’s version', () => {
  it('is that of package.json', () => {
    const manifest = JSON.parse(readFileSync(path.join(actionFolder, 'package.json'), 'utf8')) as { version: string }
    expect(actionVersion).toBe(manifest.version)
  })
})
