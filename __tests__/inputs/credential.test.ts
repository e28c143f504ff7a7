import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  isApiKey,
  keysIn,
  maskSecretInputs,
  noteMisplacedSecrets,
  parseApiKey,
  parseClientId,
  parseCredential,
} from '../../src/inputs/credential.ts'
import { InputValues } from '../../src/inputs/given-inputs.ts'
import { InputProblems, InvalidInput } from '../../src/inputs/invalid-input.ts'
import { maskProxyLogins } from '../../src/text/proxy-logins.ts'
import { aKey, Secrets } from '../../src/text/secrets.ts'
import { captureOutput } from '../support/captured-output.ts'
import { apiKey as key, runnerVariables, variables } from './given-inputs.ts'
import { messageOf } from './message-of.ts'

const lineBreak = 'contains a line break or another control character. A key is one line'

describe('a credential', () => {
  it.each([
    ['an API key', key],
    ['a personal access token', 'Vg7r+QmA/0Pz8d2LkXh5Wg=='],
    ['one with quotes at its end', `abcd"efgh"`],
    ['one with quotes at its beginning', `"abcd"efgh`],
  ])('may be %s', (_, text) => {
    expect(parseCredential(text, 'api-key')).toBe(text)
  })

  it.each([
    ['a line break inside', `sk-0123\n4567`, lineBreak],
    ['a carriage return inside', `sk-0123\r4567`, lineBreak],
    ['a tab inside', `sk-0123\t4567`, lineBreak],
    ['a NUL inside', `sk-0123\u00004567`, lineBreak],
    [
      'a separator of lines of Unicode',
      `sk-0123\u20284567`,
      'contains a space, or a character that no key has. Store it again',
    ],
    ['a space inside', 'sk-0123 4567', 'contains a space, or a character that no key has.'],
    ['a letter outside ASCII', 'sk-0123ä', 'contains a space, or a character that no key has. Store it again'],
    ['seven characters', 'sk-0123', 'is too short to be a key. Store it again'],
    [
      'the word Bearer before it',
      `Bearer ${key}`,
      'begins with `Bearer`. Store only the key; the action adds the word.',
    ],
    ['quotes around it', `"${key}"`, 'has quotation marks around it. Store the key without them.'],
    ['single quotes around it', `'${key}'`, 'has quotation marks around it.'],
    ['backticks around it', `\`${key}\``, 'has quotation marks around it.'],
    ['typographic quotes around it', `“${key}”`, 'has quotation marks around it.'],
    ['single typographic quotes around it', `‘${key}’`, 'has quotation marks around it.'],
    ['low quotes around it', `„${key}“`, 'has quotation marks around it.'],
    ['guillemets around it', `«${key}»`, 'has quotation marks around it.'],
    ['quotes around something short', '"a"', 'has quotation marks around it.'],
    [
      'the word bearer in small letters',
      `bearer ${key}`,
      'begins with `Bearer`. Store only the key; the action adds the word.',
    ],
  ])('may not have %s', (_, text, told) => {
    expect(messageOf(() => parseCredential(text, 'api-key'))).toContain(`\`api-key\` ${told}`)
  })

  it('is refused by the name of its input', () => {
    expect(messageOf(() => parseCredential('x y', 'integration-api-key'))).toMatch(
      /^`integration-api-key` is too short/,
    )
  })

  it('is never repeated by a refusal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 8 }), (text) => {
        const message = messageOf(() => parseCredential(text, 'api-key')) ?? ''
        expect(message.includes(text)).toBe(false)
      }),
    )
  })

  it('can go into a header, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        try {
          expect(
            new Headers({ authorization: `Bearer ${parseCredential(text, 'api-key')}` }).get('authorization'),
          ).toBe(`Bearer ${text}`)
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidInput)
        }
      }),
    )
  })
})

describe('api-key', () => {
  it.each(['Pull requests from forks', 'Dependabot', 'the secret in `secrets.…`'])(
    'says of an empty value: %s',
    (told) => {
      expect(messageOf(() => parseApiKey(''))).toContain(told)
    },
  )

  it('is a credential', () => {
    expect(parseApiKey(key)).toBe(key)
    expect(messageOf(() => parseApiKey('sk-01234567\n'))).toContain('contains a line break')
  })
})

describe('an API key', () => {
  it.each([
    [key, true],
    ['Vg7r+QmA/0Pz8d2LkXh5Wg==', false],
    ['SK-0123', false],
    [`a${key}`, false],
  ])('is told by how it begins: %s', (credential, expected) => {
    expect(isApiKey(credential)).toBe(expected)
  })
})

describe('client-id', () => {
  const id = '6f9619ff-8b86-d011-b42d-00cf4fc964ff'

  it('is told in small letters', () => {
    expect(parseClientId(id.toUpperCase())).toBe(id)
  })

  it.each([`../keys/${id}`, `${id}/keys`, `${id}\n`, id.replaceAll('-', ''), id.slice(1)])('is not %j', (text) => {
    expect(messageOf(() => parseClientId(text))).toContain('`client-id` is not a valid client ID')
  })
})

describe('the form of a key', () => {
  it.each<[what: string, text: string, keys: string[]]>([
    ['in a sentence', `The key is ${key}.`, [key]],
    ['in capitals', key.toUpperCase(), [key.toUpperCase()]],
    ['twice', `${key} ${key}`, [key]],
    ['with a longer end', `${key}ff`, [`${key}ff`]],
    ['with too short an end', key.slice(0, -1), []],
  ])('is found %s', (_, text, keys) => {
    expect(keysIn(text)).toEqual(keys)
  })

  it('is looked for until twenty are found', () => {
    const many = Array.from({ length: 30 }, (_, index) => `sk-${String(index).padStart(64, '0')}`)
    expect(keysIn(many.join(' '))).toEqual(many.slice(0, 20))
  })
})

describe('inputs that are secrets', () => {
  function mask(environment: NodeJS.ProcessEnv): { masked: string; secrets: Secrets } {
    const output = captureOutput()
    try {
      const secrets = new Secrets()
      maskSecretInputs(new InputValues(environment), secrets)
      return { masked: output.text(), secrets }
    } finally {
      output.restore()
    }
  }
  const second = `sk-${'fedcba98'.repeat(8)}`

  it('are masked and remembered, without the blanks around them', () => {
    const given = { 'api-key': ` ${key}\n`, 'integration-api-key': 'a-second-key', 'github-token': 'ghs_a-token' }
    const { masked, secrets } = mask(variables(given))
    expect(['a-second-key', key, 'ghs_a-token'].map((text) => secrets.kindIn(text) === aKey)).toEqual([
      true,
      true,
      false,
    ])
    const masks = [key, 'a-second-key', 'ghs_a-token'].map((secret) => `::add-mask::${secret}\n`)
    expect(masks.filter((each) => !masked.includes(each))).toEqual([])
    expect(secrets.redact(`${key} a-second-key ghs_a-token`)).toBe('*** *** ***')
  })

  it('are masked wherever they were put, in an input with a misspelled name too', () => {
    const { masked } = mask({ ...runnerVariables({ 'client-id': second }), INPUT_API_KEY: `"${key}0"` })
    for (const secret of [second, `${key}0`]) expect(masked).toContain(`::add-mask::${secret}\n`)
  })

  it.each(['none', ' none\n'])('are never the word none: %j', (none) => {
    const { masked } = mask(runnerVariables({ 'integration-api-key': none, 'github-token': none }))
    expect(masked).not.toMatch(/^::add-mask::none/m)
  })

  describe('in another input', () => {
    const problemsWith = (environment: Record<string, string>) => () => {
      const output = captureOutput()
      const secrets = new Secrets()
      secrets.add('a-personal-token')
      output.restore()
      const problems = new InputProblems()
      noteMisplacedSecrets(problems, new InputValues(environment), secrets)
      problems.throwIfAny()
    }

    it.each([
      ['a key', 'required-scopes', `files:read ${key}`],
      ['a key in an address', 'portal-url', `https://portal.example/?key=${key}`],
      ['a key as a token', 'github-token', key],
      ['a token', 'artifact-name', 'x-a-personal-token'],
      ['a token in base64', 'client-id', Buffer.from('a-personal-token').toString('base64')],
    ])('are a problem: %s', (_, name, text) => {
      expect(problemsWith(variables({ [name]: text }))).toThrow(
        `\`${name}\` contains a key. Put keys only in \`api-key\` and \`integration-api-key\`.`,
      )
    })

    it.each([
      ['password', 'http://robot:accounts@proxy', 'required-scopes', 'accounts:read'],
      ['password', 'http://robot:accounts@proxy', 'portal-url', 'https://accounts.example'],
      ['login', 'http://robot@proxy', 'portal-url', 'https://robot@portal.example'],
    ])('the %s of a proxy is called that: %s in %s', (part, proxy, name, text) => {
      const output = captureOutput()
      const secrets = new Secrets()
      maskProxyLogins({ HTTPS_PROXY: proxy }, secrets)
      output.restore()
      const problems = new InputProblems()
      noteMisplacedSecrets(problems, new InputValues(variables({ [name]: text })), secrets)
      expect(() => problems.throwIfAny()).toThrow(
        `\`${name}\` contains the ${part} of the proxy in \`HTTPS_PROXY\`, which must not be shown. Use another value, or change the ${part} of the proxy`,
      )
    })

    it.each([
      ['where they belong', variables({ 'api-key': key, 'integration-api-key': second })],
      ['in a variable that is no input', { PORTAL_KEY: key }],
      ['in a variable of another tool', { INPUT_SOME_TOKEN: key }],
      ['in the token of the workflow', variables({ 'github-token': 'a-personal-token' })],
      ['nowhere', variables({ 'required-scopes': 'files:read' })],
    ])('are no problem %s', (_, environment) => {
      expect(problemsWith(environment)).not.toThrow()
    })
  })
})
