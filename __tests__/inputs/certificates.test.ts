import { beforeAll, describe, expect, it } from '@jest/globals'
import { containsCertificates, parseCertificates } from '../../src/inputs/certificates.ts'
import { code, message } from '../../src/text/message.ts'
import { createAuthority } from '../../stand-ins/network/authority.ts'
import { messageOf } from './message-of.ts'

let one = ''
let other = ''

beforeAll(async () => {
  one = (await createAuthority()).certificate.trim()
  other = (await createAuthority()).certificate.trim()
})

const base64 = (text: string): string => Buffer.from(text).toString('base64')

describe('PEM text', () => {
  it.each<[string, () => string, () => string[]]>([
    ['with one certificate', () => one, () => [one]],
    ['with several', () => `${one}\n${other}\n`, () => [one, other]],
    ['with words around them', () => `Subject: x\n${one}\nIssuer: y\n${other}\nend`, () => [one, other]],
    ['from Windows', () => one.replaceAll('\n', '\r\n'), () => [one]],
    ['whose line breaks were lost', () => one.replaceAll('\n', ''), () => [one]],
    ['whose line breaks became spaces', () => `${one} ${other}`.replaceAll('\n', ' '), () => [one, other]],
    ['whose line breaks are written out', () => `${one}\n${other}`.replaceAll('\n', '\\n'), () => [one, other]],
    ['from a JSON file', () => JSON.stringify(one.replaceAll('\n', '\r\n')), () => [one]],
    ['from a JSON file in a JSON file', () => JSON.stringify(JSON.stringify(one)), () => [one]],
    ['that was indented', () => one.replaceAll('\n', '\n    '), () => [one]],
    ['in base64 as a whole', () => base64(`${one}\n${other}\n`), () => [one, other]],
    ['in base64 of several lines', () => base64(one).replace(/.{76}/g, '$&\r\n'), () => [one]],
    ['without its first and last line', () => one.replace(/-----.*-----/g, ''), () => [one]],
  ])('%s gives the certificates alone', (_, text, certificates) => {
    expect(parseCertificates(text())).toBe(`${certificates().join('\n')}\n`)
  })

  it.each<[string, () => string, string]>([
    [
      'no certificate',
      () => 'hello',
      '`ca-certificate` contains no certificate. PEM text begins with `-----BEGIN CERTIFICATE-----`.',
    ],
    [
      'a private key',
      () => '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----',
      '`ca-certificate` contains no certificate. PEM text begins with `-----BEGIN CERTIFICATE-----`.',
    ],
    [
      'a certificate without its end',
      () => one.slice(0, -20),
      '`ca-certificate` contains no certificate. PEM text begins with `-----BEGIN CERTIFICATE-----`.',
    ],
    [
      'a certificate that was cut',
      () => one.replace(/\n.{20}/, '\n'),
      '`ca-certificate` contains a certificate that cannot be read (number 1). Check that it was pasted whole.',
    ],
    [
      'a second one that is none',
      () => `${one}\n${other.replace(/\n.{20}/, '\n')}`,
      'certificate that cannot be read (number 2)',
    ],
  ])('is refused with %s', (_, text, told) => {
    expect(messageOf(() => parseCertificates(text()))).toContain(told)
  })
})

it('a refusal says which file it is about', () => {
  const where = message`${code('ca-certificate')} (${code('authority.pem')})`
  expect(messageOf(() => parseCertificates('hello', where))).toMatch(
    /^`ca-certificate` \(`authority.pem`\) contains no/,
  )
})

describe('the path of a file', () => {
  it.each([
    'certificates/all.pem',
    '/etc/ssl/certs/ca-certificates.crt',
    `${'long/'.repeat(60)}name`,
    'a'.repeat(300),
    // What is in base64 of the first bytes of a certificate, and of those with one that differs.
    'MIIB/authority',
    `MIIB${'a'.repeat(190)}`,
    `MIIB${'long/'.repeat(60)}name.pem`,
    `.MIIB${'a'.repeat(300)}`,
    `MAAA${'a'.repeat(300)}`,
    `AIIA${'a'.repeat(300)}`,
  ])('is no certificate: %s', (path) => {
    expect(containsCertificates(path)).toBe(false)
  })

  it('is told from every form of a certificate', () => {
    for (const text of [one, one.replaceAll('\n', '\\n'), base64(one), one.replace(/-----.*-----/g, '')])
      expect(containsCertificates(text)).toBe(true)
  })
})
