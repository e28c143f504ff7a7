import { beforeAll, describe, expect, it } from '@jest/globals'
import { parseCertificates } from '../../src/inputs/certificates.ts'
import { createAuthority } from '../support/authority.ts'
import { messageOf } from './message-of.ts'

let one = ''
let other = ''

beforeAll(async () => {
  one = (await createAuthority()).certificate.trim()
  other = (await createAuthority()).certificate.trim()
})

describe('PEM text', () => {
  it.each<[string, () => string, () => string[]]>([
    ['with one certificate', () => one, () => [one]],
    ['with several', () => `${one}\n${other}\n`, () => [one, other]],
    ['with words around them', () => `Subject: x\n${one}\nIssuer: y\n${other}\nend`, () => [one, other]],
    ['from Windows', () => one.replaceAll('\n', '\r\n'), () => [one.replaceAll('\n', '\r\n')]],
  ])('%s gives the certificates alone', (_, text, certificates) => {
    expect(parseCertificates(text())).toBe(`${certificates().join('\n')}\n`)
  })

  it.each<[string, () => string, string]>([
    ['no certificate', () => 'hello', 'holds no certificate'],
    ['a private key', () => '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----', 'holds no certificate'],
    ['a certificate without its end', () => one.slice(0, -20), 'holds no certificate'],
    ['a certificate that was cut', () => one.replace(/\n.{20}/, '\n'), 'cannot be read (number 1)'],
    ['a second one that is none', () => `${one}\n${other.replace(/\n.{20}/, '\n')}`, 'cannot be read (number 2)'],
  ])('is refused with %s', (_, text, told) => {
    expect(messageOf(() => parseCertificates(text()))).toContain(told)
  })
})
