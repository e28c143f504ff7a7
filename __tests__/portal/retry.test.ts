import { describe, expect, it } from '@jest/globals'
import type { Answer } from '../../src/portal/answer.ts'
import { ConnectionFailure, type ConnectionProblem } from '../../src/portal/connection-failure.ts'
import { createAsk, type Patience } from '../../src/portal/retry.ts'
import { answer, requestFor } from './answers.ts'

type Sent = Answer | ConnectionFailure

const failed = (problem: ConnectionProblem, code = ''): ConnectionFailure =>
  new ConnectionFailure(problem, 'response', { code })

/** Asks once, gets one thing after the other, and tells what came of it. The clock moves only in pauses. */
async function ask(sent: readonly Sent[], patience: Partial<Patience> = {}, isFinal?: (answer: Answer) => boolean) {
  let clock = 0
  let requests = 0
  const retries: string[] = []
  const asking = createAsk(
    async () => {
      const next = sent[Math.min(requests, sent.length - 1)] ?? answer(200)
      requests += 1
      if (next instanceof ConnectionFailure) throw next
      return next
    },
    {
      retries: 3,
      endsAt: 60_000,
      stop: new AbortController().signal,
      now: () => clock,
      random: () => 1,
      sleep: async (milliseconds) => {
        clock += milliseconds
      },
      onRetry: ({ because, pauseMilliseconds, attempt }) =>
        retries.push(`${attempt}: ${because}, ${pauseMilliseconds} ms`),
      ...patience,
    },
  )
  const came = await asking(requestFor('scopes'), isFinal).then(
    ({ status }) => status,
    (error: unknown) => (error instanceof ConnectionFailure ? error.problem : error),
  )
  return { came, requests, retries }
}

describe('a request', () => {
  it.each<[string, Sent[], unknown, number]>([
    ['that is answered is asked once', [answer(200)], 200, 1],
    ['that is refused is asked once', [answer(403)], 403, 1],
    ['to a busy portal is asked again', [answer(503), answer(200)], 200, 2],
    ['whose connection broke is asked again', [failed('network', 'ECONNRESET'), answer(200)], 200, 2],
    ['that a proxy cannot pass on is asked again', [failed('refused-by-proxy', '503'), answer(200)], 200, 2],
    ['is asked four times at most', [answer(503)], 503, 4],
    ['ends with the last answer', [answer(503), answer(502), answer(429), answer(401)], 401, 4],
    ['ends with the last failure', [answer(503), failed('network')], 'network', 4],
    ['to a certificate that is not trusted is asked once', [failed('certificate')], 'certificate', 1],
    ['without a secure connection is asked once', [failed('tls')], 'tls', 1],
    ['that a proxy refuses is asked once', [failed('refused-by-proxy', '407')], 'refused-by-proxy', 1],
    ['to a server that speaks something else is asked once', [failed('protocol')], 'protocol', 1],
    ['with too large an answer is asked once', [failed('too-large')], 'too-large', 1],
    ['with an answer packed otherwise is asked once', [failed('encoding')], 'encoding', 1],
    ['when the time is over is asked once', [failed('deadline')], 'deadline', 1],
  ])('%s', async (_, sent, came, requests) => {
    expect(await ask(sent)).toMatchObject({ came, requests })
  })

  it.each([400, 401, 402, 403, 404, 405, 410, 418, 431, 501])(
    'refused with %d is never asked a second time',
    async (status) => {
      expect(await ask([answer(status)])).toEqual({ came: status, requests: 1, retries: [] })
    },
  )

  it('is asked as often as the input says', async () => {
    expect(await ask([answer(503)], { retries: 0 })).toMatchObject({ requests: 1 })
    expect(await ask([answer(503)], { retries: 10, endsAt: 3_600_000 })).toMatchObject({ requests: 11 })
  })

  it('is not asked again where its answer is final', async () => {
    const isFinal = ({ status }: Answer) => status === 500
    expect(await ask([answer(500)], {}, isFinal)).toMatchObject({ came: 500, requests: 1 })
    expect(await ask([answer(503)], {}, isFinal)).toMatchObject({ came: 503, requests: 4 })
  })

  it('tells of every retry before its pause', async () => {
    const { retries } = await ask([answer(503), failed('network', 'ECONNRESET'), failed('network'), answer(200)])
    expect(retries).toEqual(['1: 503, 1000 ms', '2: ECONNRESET, 2000 ms', '3: network, 4000 ms'])
  })

  it('does not hide a bug', async () => {
    const asking = createAsk(() => Promise.reject(new TypeError('a bug')), {} as Patience)
    await expect(asking(requestFor('scopes'))).rejects.toThrow(TypeError)
  })
})

describe('a request that is to wait', () => {
  const limited = (retryAfter: string) => answer(429, '', { 'retry-after': retryAfter })

  it.each<[string, Answer, string[]]>([
    ['as many seconds as the portal says', limited('7'), ['1: 429, 7000 ms']],
    ['not at all', limited('0'), ['1: 429, 0 ms']],
    ['until a date', limited('Thu, 01 Jan 1970 00:00:09 GMT'), ['1: 429, 9000 ms']],
    ['by the schedule where the header says nothing', limited('-5'), ['1: 429, 1000 ms']],
    [
      'by the schedule where only X-Ratelimit-Reset is there, in nanoseconds',
      answer(429, '', { 'x-ratelimit-reset': '53000000' }),
      ['1: 429, 1000 ms'],
    ],
  ])('waits %s', async (_, first, retries) => {
    expect(await ask([first, answer(200)])).toEqual({ came: 200, requests: 2, retries })
  })

  it.each([
    ['longer than there is time', limited('60')],
    ['a year', limited('31536000')],
    ['longer than a timer can count', limited('99999999999999')],
    ['until a date past the deadline', limited('Fri, 02 Jan 1970 00:00:00 GMT')],
  ])('gives up at once with the answer’s own status where it would be %s', async (_, first) => {
    expect(await ask([first])).toEqual({ came: 429, requests: 1, retries: [] })
  })

  it.each([
    ['is cut, so that one last try begins 2 s before the deadline', 4500, ['1: 503, 1000 ms', '2: 503, 1500 ms']],
    ['is as it is where it ends 2 s before the deadline', 5000, ['1: 503, 1000 ms', '2: 503, 2000 ms']],
    ['is cut to almost nothing', 3001, ['1: 503, 1000 ms', '2: 503, 1 ms']],
    ['is none where less than 2 s are left', 2000, []],
  ])('has a last pause that %s', async (_, endsAt, retries) => {
    expect(await ask([answer(503)], { endsAt, retries: 10 })).toEqual({
      came: 503,
      requests: retries.length + 1,
      retries,
    })
  })

  it('is not asked again at once where a cut pause ended early', async () => {
    const { retries } = await ask([answer(503)], { endsAt: 4500, retries: 10, now: () => 0 })
    expect(retries).toEqual(['1: 503, 1000 ms', '2: 503, 2000 ms', '3: 503, 2500 ms'])
  })
})

describe('a deadline', () => {
  const ended = async (...sent: Sent[]) => {
    let next = 0
    const asking = createAsk(
      async () => {
        const came = sent[next++]
        if (came instanceof ConnectionFailure || came === undefined) throw came
        return came
      },
      {
        retries: 5,
        endsAt: 60_000,
        stop: new AbortController().signal,
        now: () => 0,
        random: () => 0,
        sleep: async () => {},
        onRetry: () => {},
      },
    )
    return asking(requestFor('scopes')).catch((error: unknown) => error)
  }

  it('tells the last answer that came before it', async () => {
    const last = answer(502)
    expect(await ended(answer(500), last, failed('deadline'))).toMatchObject({
      problem: 'deadline',
      earlier: { answer: last },
    })
  })

  it('tells how the connection failed before it', async () => {
    expect(await ended(answer(500), failed('network', 'ECONNRESET'), failed('deadline'))).toMatchObject({
      problem: 'deadline',
      earlier: { code: 'ECONNRESET' },
    })
  })

  it('tells nothing where nothing came before it', async () => {
    expect(await ended(failed('deadline'))).toMatchObject({ earlier: undefined })
  })

  it('is alone in that: an answer speaks for itself', async () => {
    expect(await ended(answer(500), failed('certificate'))).toMatchObject({ earlier: undefined })
  })
})
