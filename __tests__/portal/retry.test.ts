import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { clientThatSends } from '../../src/portal/client.ts'
import { ConnectionFailure, type ConnectionProblem } from '../../src/portal/connection-failure.ts'
import type { PortalResponse } from '../../src/portal/response.ts'
import { parseRetryAfter, scheduledPause, systemClock, withEarlier } from '../../src/portal/retry.ts'
import { Secrets } from '../../src/text/secrets.ts'
import { describeFailure } from './describe-failure.ts'
import { inputs } from './inputs.ts'
import { requestFor, respond } from './responses.ts'

type Came = PortalResponse | ConnectionFailure

const failed = (problem: ConnectionProblem, code = ''): ConnectionFailure =>
  new ConnectionFailure(problem, 'response', { code })

/** Sends a request to which one thing after the other comes; the last one stays. The clock moves only in pauses. */
async function send(
  coming: readonly Came[],
  { limit = 60_000, clockStands = false, ...given }: { retries?: number; limit?: number; clockStands?: boolean } = {},
  isFinal: (response: PortalResponse) => boolean = () => false,
) {
  let clock = 0
  let attempts = 0
  let last: Came | undefined
  const retries: string[] = []
  const sendOnce = async (): Promise<PortalResponse> => {
    last = coming[Math.min(attempts, coming.length - 1)] ?? respond(200)
    attempts += 1
    if (last instanceof ConnectionFailure) throw last
    return last
  }
  const client = clientThatSends(
    sendOnce,
    { ...inputs, ...given, timeoutSeconds: limit / 1000 },
    {
      environment: {},
      secrets: new Secrets(),
      clock: {
        now: () => clock,
        random: () => 1,
        sleep: async (milliseconds) => {
          if (!clockStands) clock += milliseconds
        },
      },
      onRetry: ({ because, pauseMilliseconds, attempt: count }) =>
        retries.push(`${count}: ${because}, ${pauseMilliseconds} ms`),
      onRequest: () => {},
      onAttempt: () => {},
    },
  )
  const ended = await client.get(requestFor('scopes'), isFinal).catch(describeFailure).finally(client.close)
  const came = last instanceof ConnectionFailure ? last.problem : last?.status
  return { came, attempts, retries, ended }
}

describe('a request', () => {
  it.each<[string, Came[], unknown, number]>([
    ['that is granted is sent once', [respond(200)], 200, 1],
    ['to a busy portal is retried', [respond(503), respond(200)], 200, 2],
    ['whose connection broke is retried', [failed('network', 'ECONNRESET'), respond(200)], 200, 2],
    ['that a proxy cannot pass on is retried', [failed('refused-by-proxy', '503'), respond(200)], 200, 2],
    ['is retried three times at most', [respond(503)], 503, 4],
    ['ends with the last response', [respond(503), respond(502), respond(429), respond(401)], 401, 4],
    ['ends with the last failure', [respond(503), failed('network')], 'network', 4],
    ['to an untrusted certificate is sent once', [failed('certificate')], 'certificate', 1],
    ['to a weak certificate is sent once', [failed('weak-certificate')], 'weak-certificate', 1],
    ['without a secure connection is sent once', [failed('tls')], 'tls', 1],
    ['that a proxy refuses is sent once', [failed('refused-by-proxy', '407')], 'refused-by-proxy', 1],
    ['to a server that speaks something else is sent once', [failed('protocol')], 'protocol', 1],
    ['with a header that cannot be read is sent once', [failed('header')], 'header', 1],
    ['with headers that are too large is sent once', [failed('header-size')], 'header-size', 1],
    ['with a body that is too large is sent once', [failed('too-large')], 'too-large', 1],
    ['with a body compressed in an unknown way is sent once', [failed('encoding')], 'encoding', 1],
    ['is sent once when the time is over', [failed('deadline')], 'deadline', 1],
  ])('%s', async (_, coming, came, attempts) => {
    expect(await send(coming)).toMatchObject({ came, attempts })
  })

  it.each([408, 425, 429, 500, 502, 503, 504])('is retried after %d', async (status) => {
    expect(await send([respond(status), respond(200)])).toMatchObject({ came: 200, attempts: 2 })
  })

  it.each([204, 301, 400, 401, 402, 403, 404, 405, 406, 407, 410, 418, 431, 501, 505])(
    'is not retried after %d',
    async (status) => {
      expect(await send([respond(status)])).toMatchObject({ came: status, attempts: 1, retries: [] })
    },
  )

  it('is retried as often as the policy says', async () => {
    expect(await send([respond(503)], { retries: 0 })).toMatchObject({ attempts: 1 })
    expect(await send([respond(503)], { retries: 10, limit: 3_600_000 })).toMatchObject({ attempts: 11 })
  })

  it('is not retried where its response is final', async () => {
    const isFinal = ({ status }: PortalResponse) => status === 500
    expect(await send([respond(500)], {}, isFinal)).toMatchObject({ came: 500, attempts: 1 })
    expect(await send([respond(503)], {}, isFinal)).toMatchObject({ came: 503, attempts: 4 })
  })

  it('reports every retry before its pause', async () => {
    const { retries } = await send([respond(503), failed('network', 'ECONNRESET'), failed('network'), respond(200)])
    expect(retries).toEqual(['1: 503, 1000 ms', '2: ECONNRESET, 2000 ms', '3: network, 4000 ms'])
  })

  it('ends with what came last: the response, or why there was none', async () => {
    const last = respond(401, 'no')
    expect((await send([respond(503), last])).ended).toEqual(last)
    expect((await send([respond(503), failed('network', 'ECONNRESET')])).ended).toMatch(/^unreachable: .*ECONNRESET/)
  })

  it('does not hide a bug', async () => {
    const isFinal = (): never => {
      throw new TypeError('a bug')
    }
    await expect(send([respond(503)], {}, isFinal)).rejects.toThrow(TypeError)
  })
})

describe('a pause', () => {
  it.each([
    [0, 0, 500],
    [0, 0.5, 750],
    [0, 1, 1000],
    [1, 0, 1000],
    [1, 1, 2000],
    [2, 1, 4000],
    [3, 0, 4000],
    [4, 1, 16_000],
    [5, 0, 10_000],
    [5, 1, 20_000],
    [9, 1, 20_000],
  ])('after %d others, with chance at %d, lasts %d ms', (attempt, random, pause) => {
    expect(scheduledPause(attempt, random)).toBe(pause)
  })

  it('is between half and all of the smaller of 20 s and 1 s × 2ⁿ', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.double({ min: 0, max: 1, noNaN: true }), (attempt, random) => {
        const max = Math.min(20_000, 1000 * 2 ** attempt)
        const pause = scheduledPause(attempt, random)
        expect(pause).toBeGreaterThanOrEqual(max / 2)
        expect(pause).toBeLessThanOrEqual(max)
      }),
    )
  })

  it.each<[string, number, string[]]>([
    ['cut, so that the last attempt begins 2 s before the deadline', 4500, ['1: 503, 1000 ms', '2: 503, 1500 ms']],
    ['whole where it ends 2 s before the deadline', 5000, ['1: 503, 1000 ms', '2: 503, 2000 ms']],
    ['cut to almost nothing', 3001, ['1: 503, 1000 ms', '2: 503, 1 ms']],
    ['left out where less than 2 s are left', 2000, []],
  ])('is %s', async (_, limit, retries) => {
    expect(await send([respond(503)], { limit, retries: 10 })).toMatchObject({
      came: 503,
      attempts: retries.length + 1,
      retries,
    })
  })

  it.each([
    ['that was cut', 4500, ['1: 503, 1000 ms', '2: 503, 2000 ms', '3: 503, 2500 ms']],
    ['that just fits', 6000, ['1: 503, 1000 ms', '2: 503, 2000 ms', '3: 503, 4000 ms']],
  ])('%s is the last one, though it ended early', async (_, limit, expected) => {
    const { retries } = await send([respond(503)], { limit, retries: 10, clockStands: true })
    expect(retries).toEqual(expected)
  })
})

describe('a response with Retry-After', () => {
  const limited = (retryAfter: string) => respond(429, '', { 'retry-after': retryAfter })

  it.each<[string, PortalResponse, string[]]>([
    ['as many seconds as it says', limited('7'), ['1: 429, 7000 ms']],
    ['not at all', limited('0'), ['1: 429, 0 ms']],
    ['until a date', limited('Thu, 01 Jan 1970 00:00:09 GMT'), ['1: 429, 9000 ms']],
    ['by the schedule where the value is not valid', limited('-5'), ['1: 429, 1000 ms']],
    [
      'by the schedule where there is only X-Ratelimit-Reset, in nanoseconds',
      respond(429, '', { 'x-ratelimit-reset': '53000000' }),
      ['1: 429, 1000 ms'],
    ],
  ])('makes the client wait %s', async (_, first, retries) => {
    expect(await send([first, respond(200)])).toMatchObject({ came: 200, attempts: 2, retries })
  })

  it('is obeyed at every attempt', async () => {
    const { retries } = await send([limited('7'), limited('8'), limited('9'), respond(200)])
    expect(retries).toEqual(['1: 429, 7000 ms', '2: 429, 8000 ms', '3: 429, 9000 ms'])
  })

  it.each([
    ['no wait', '0'],
    ['a date that is past', 'Thu, 01 Jan 1970 00:00:00 GMT'],
  ])('uses no second retry up at once where it asks for %s', async (_, value) => {
    const { retries } = await send([limited(value), limited(value), limited(value), respond(200)])
    expect(retries).toEqual(['1: 429, 0 ms', '2: 429, 2000 ms', '3: 429, 4000 ms'])
  })

  it.each([
    ['longer than there is time', limited('60')],
    ['a year', limited('31536000')],
    ['longer than a timer can count', limited('99999999999999')],
    ['until a date past the deadline', limited('Fri, 02 Jan 1970 00:00:00 GMT')],
  ])('is the last one where the wait would be %s', async (_, first) => {
    expect(await send([first])).toMatchObject({ came: 429, attempts: 1, retries: [] })
  })
})

describe('the value of Retry-After', () => {
  const now = Date.UTC(2026, 10, 24, 12, 0, 0)

  it.each([
    ['seconds', '7', 7000],
    ['nothing to wait for', '0', 0],
    ['seconds with spaces', ' 7 ', 7000],
    ['more than a day', '100000', 100_000_000],
    ['a date', 'Tue, 24 Nov 2026 12:00:30 GMT', 30_000],
    ['a date in the past', 'Tue, 24 Nov 2026 11:00:00 GMT', 0],
  ])('is obeyed where it is %s', (_, header, pause) => {
    expect(parseRetryAfter(header, now)).toBe(pause)
  })

  it.each([
    ['a negative number', '-1'],
    ['a fraction', '1.5'],
    ['an exponent', '1e3'],
    ['words', 'soon'],
    ['empty', ''],
    ['a date of another form', '2026-11-24T12:00:30Z'],
    ['a date without a zone', 'Tue, 24 Nov 2026 12:00:30'],
    ['a date that does not exist', 'Tue, 99 Nov 2026 99:00:30 GMT'],
    ['two numbers', '7, 8'],
    ['a date with something before it', 'on Tue, 24 Nov 2026 12:00:30 GMT'],
    ['a date with something after it', 'Tue, 24 Nov 2026 12:00:30 GMT+0100'],
  ])('is ignored where it is %s', (_, header) => {
    expect(parseRetryAfter(header, now)).toBeUndefined()
  })

  it('never makes a pause that is negative or no number, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-+\d.e]{1,20}$/)), (header) => {
        expect(parseRetryAfter(header, now) ?? 0).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('the clock of this machine', () => {
  it('says the time, before a wait and after it', async () => {
    const differences = [systemClock.now() - Date.now()]
    await systemClock.sleep(600)
    differences.push(systemClock.now() - Date.now())
    for (const each of differences) expect(Math.abs(each)).toBeLessThan(200)
  })
})

describe('a deadline', () => {
  it('keeps the last response before it', () => {
    const last = respond(502)
    expect(withEarlier(failed('deadline'), { response: last })).toMatchObject({ earlier: { response: last } })
  })

  it('keeps how the connection failed before it', () => {
    const before = { failure: failed('network', 'ECONNRESET') }
    expect(withEarlier(failed('deadline'), before)).toMatchObject({ earlier: { code: 'ECONNRESET' } })
  })

  it.each<[string, ConnectionFailure, PortalResponse | undefined]>([
    ['nothing came before it', failed('deadline'), undefined],
    ['the failure says enough by itself', failed('certificate'), respond(500)],
  ])('keeps nothing where %s', (_, last, earlier) => {
    expect(withEarlier(last, earlier && { response: earlier })).toMatchObject({ earlier: undefined })
  })

  it('is explained by the last attempt before it', async () => {
    expect((await send([respond(500), respond(502), failed('deadline')])).ended).toMatch(/^timeout: .*502/)
  })
})
