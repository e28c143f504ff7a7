import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { plainText } from '../../src/text/message.ts'
import { maskProxyLogins } from '../../src/text/proxy-logins.ts'
import { Secrets } from '../../src/text/secrets.ts'
import { captureOutput } from '../support/captured-output.ts'

let output: ReturnType<typeof captureOutput>
beforeEach(() => {
  output = captureOutput()
})
afterEach(() => output.restore())

/** What is masked for the environment, and the secrets. */
function masked(environment: NodeJS.ProcessEnv) {
  const secrets = new Secrets()
  maskProxyLogins(environment, secrets)
  const masks = output
    .text()
    .split('\n')
    .map((line) => line.replace('::add-mask::', '').replaceAll('%25', '%'))
  return { secrets, masks }
}

const base64 = (text: string) => Buffer.from(text).toString('base64')

describe('the login of a proxy is masked, plain, decoded and as it goes into a header', () => {
  it.each<[string, string, string[]]>([
    ['usual', 'http://robot:hunter2hunter2@proxy:3128', ['robot:hunter2hunter2', 'hunter2hunter2']],
    [
      'percent-encoded',
      'https://robot:a%40b%2Fc%3Ad%3Fe@proxy',
      ['robot:a%40b%2Fc%3Ad%3Fe', 'robot:a@b/c:d?e', 'a@b/c:d?e'],
    ],
    ['not encoded as it should be, #', 'http://robot:2024#Summer@proxy:3128', ['robot:2024#Summer', '2024#Summer']],
    ['not encoded as it should be, /', 'http://robot:2024/Summer@proxy:3128', ['robot:2024/Summer', '2024/Summer']],
    ['not encoded as it should be, ?', 'http://robot:2024?Summer@proxy:3128', ['robot:2024?Summer']],
    [
      'not encoded as it should be, @',
      'http://robot:2024@Summer@proxy:3128',
      ['robot:2024@Summer', 'robot:2024%40Summer'],
    ],
    ['not encoded as it should be, %', 'http://robot:100%@proxy:3128', ['robot:100%']],
    ['without a scheme', 'robot:hunter2hunter2@proxy:3128', ['robot:hunter2hunter2']],
    [
      'not encoded as it should be, @, without a scheme',
      'robot:2024@Summer@proxy:3128',
      ['robot:2024@Summer', 'robot:2024%40Summer'],
    ],
    ['encoded in one place', 'http://robot:2024/Sum%6Der@proxy', ['robot:2024/Sum%6Der', 'robot:2024/Summer']],
    ['what no address may be', 'http://robot:hunter2/hunter2@proxy', ['robot:hunter2/hunter2', 'hunter2/hunter2']],
    ['other alphabets', 'http://robot:p%C3%BCppchen@proxy', ['robot:p%C3%BCppchen', 'robot:püppchen']],
    ['other schemes', 'socks5h://robot:2024/Summer@proxy', ['robot:2024/Summer']],
    ['schemes of any letters', 'a+b-c.d://robot:2024/Summer@proxy', ['robot:2024/Summer']],
    ['schemes in capitals', 'HTTP://robot:2024/Summer@proxy', ['robot:2024/Summer']],
    ['the shortest', 'http://a:bcd@proxy', ['a:bcd']],
  ])('%s: %s', (_, address, expected) => {
    const { masks, secrets } = masked({ https_proxy: address })
    expect(masks).toEqual(expect.arrayContaining(expected))
    expect(masks).toContain(base64(expected[0] ?? ''))
    expect(secrets.redact(`Basic ${base64(expected[0] ?? '')} of ${expected[0]}`)).toBe('Basic *** of ***')
  })

  it.each(['http://github-runner@proxy:3128', 'github-runner:@proxy:3128', 'https://github%2Drunner@proxy'])(
    'and a user name without a password is looked for as it stands in an address, not as a word: %s',
    (address) => {
      const { masks, secrets } = masked({ https_proxy: address })
      expect(masks).toEqual(expect.arrayContaining(['github-runner@', 'github-runner:@', base64('github-runner:')]))
      expect(masks).not.toContain('github-runner')
      const text = `/home/github-runner/_work, //github-runner@proxy, //github-runner:@proxy, ${base64('github-runner:')}`
      expect(secrets.redact(text)).toBe('/home/github-runner/_work, //***proxy, //***proxy, ***')
    },
  )

  it('and what is found can be named', () => {
    const { secrets } = masked({ HTTPS_PROXY: 'http://robot:accounts@proxy', http_proxy: 'http://robot@proxy' })
    const nameIn = (text: string) => plainText(secrets.kindIn(text)?.what ?? [])
    expect(['accounts:read', 'robot:accounts', 'robot@proxy', 'robot'].map(nameIn)).toEqual([
      'the password of the proxy in `HTTPS_PROXY`',
      'the password of the proxy in `HTTPS_PROXY`',
      'the login of the proxy in `http_proxy`',
      '',
    ])
  })

  it('and one with a line break in it', () => {
    const { secrets } = masked({ http_proxy: 'http://robot:hunter2\nhunter2@proxy' })
    expect(secrets.redact('hunter2\nhunter2')).toBe('***')
  })

  it('and a short password is not masked alone', () => {
    const { masks, secrets } = masked({ HTTP_PROXY: 'http://bob:pw@proxy' })
    expect(masks).toContain('bob:pw')
    expect(masks).not.toContain('pw')
    expect(secrets.redact('bob:pw, pw')).toBe('***, pw')
  })

  it('and one of four characters is not looked for in other text', () => {
    const { secrets } = masked({ HTTP_PROXY: 'http://a:bc@proxy' })
    expect(secrets.redact('a:bc')).toBe('a:bc')
  })

  it.each(['', 'http://proxy:3128', 'proxy', 'http://@proxy', 'not an address'])(
    'and there is none in %j',
    (address) => {
      expect(masked({ HTTPS_PROXY: address }).masks.join('')).toBe('')
    },
  )
})
