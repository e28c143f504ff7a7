import { describe, expect, it } from '@jest/globals'
import { ConnectionFailure, type Phase } from '../../src/portal/answer.ts'
import { unanswered } from '../../src/portal/unanswered.ts'
import { requestFor } from './answers.ts'

const told = (problem: ConnectionFailure['problem'], code = '', phase: Phase = 'the answer', proxy?: string) => {
  const failure = new ConnectionFailure(problem, phase, code, proxy)
  const { reason, message } = unanswered(requestFor('scopes'), failure, 'https://portal.example', 60)
  return `${reason}: ${message}`
}

describe('a request without a whole answer', () => {
  it.each<[string, string, reason: string, parts: string[]]>([
    [
      'an unknown host',
      told('network', 'ENOTFOUND', 'the connection'),
      'unreachable',
      ['(ENOTFOUND)', 'No such host is known', 'Check portal-url'],
    ],
    ['a silent name server', told('network', 'EAI_AGAIN'), 'unreachable', ['The name server did not answer']],
    ['a refused connection', told('network', 'ECONNREFUSED'), 'unreachable', ['Nothing listens there']],
    [
      'a broken connection',
      told('network', 'ECONNRESET', 'the rest of the answer'),
      'unreachable',
      ['failed while waiting for the rest of the answer', 'The connection broke off'],
    ],
    ['a silent host', told('network', 'ETIMEDOUT'), 'unreachable', ['a runner inside it']],
    ['no way to the host', told('network', 'EHOSTUNREACH'), 'unreachable', ['There is no way to that host']],
    [
      'another error',
      told('network', 'EOTHER'),
      'unreachable',
      ['(EOTHER)', 'Check portal-url and the runner’s network'],
    ],
    ['an error without a word', told('network'), 'unreachable', ['could not be asked: GET /api/2.0/scopes failed']],
    [
      'the deadline',
      told('deadline'),
      'timeout',
      ['did not answer within 60 s (timeout-seconds)', 'waiting for the answer', 'set a longer timeout-seconds'],
    ],
    [
      'a silent proxy',
      told('deadline', '', 'the connection', 'proxy.example:3128'),
      'unreachable',
      ['The proxy proxy.example:3128 did not answer within 60 s', 'NO_PROXY'],
    ],
    [
      'a dead proxy',
      told('proxy', 'ECONNREFUSED', 'the connection', 'proxy.example:3128'),
      'unreachable',
      ['The proxy proxy.example:3128 cannot be reached (ECONNREFUSED)'],
    ],
    [
      'a proxy that refuses',
      told('proxy', 'ERR_PROXY_TUNNEL', 'the connection', 'proxy.example:3128'),
      'unreachable',
      ['refused to connect to the portal', 'user name and password'],
    ],
    [
      'a certificate of its own',
      told('certificate', 'DEPTH_ZERO_SELF_SIGNED_CERT'),
      'unreachable',
      ['nothing was sent to it', 'in ca-certificate'],
    ],
    ['an expired certificate', told('certificate', 'CERT_HAS_EXPIRED'), 'unreachable', ['has to renew it']],
    [
      'a certificate of tomorrow',
      told('certificate', 'CERT_NOT_YET_VALID'),
      'unreachable',
      ['Check the clock of the runner'],
    ],
    [
      'a certificate for another host',
      told('certificate', 'ERR_TLS_CERT_ALTNAME_INVALID'),
      'unreachable',
      ['made for another host name'],
    ],
    [
      'no secure connection',
      told('tls', 'EPROTO'),
      'unreachable',
      ['No secure connection', 'Check that this port speaks https'],
    ],
    [
      'something that is not HTTP',
      told('protocol', 'HPE_INVALID_CONSTANT'),
      'unexpected-response',
      ['is not HTTP', 'Check host and port'],
    ],
    ['too large an answer', told('too-large'), 'unexpected-response', ['larger than 1 MiB']],
    ['an answer packed otherwise', told('encoding'), 'unexpected-response', ['packed in a way that was not asked for']],
  ])('because of %s', (_, failure, reason, parts) => {
    expect(failure).toMatch(new RegExp(`^${reason}: `))
    for (const part of parts) expect(failure).toContain(part)
  })

  it('shows the proxy and the code as one visible line', () => {
    expect(told('proxy', 'A\nB', 'the connection', 'a\nb')).not.toContain('\n')
  })
})
