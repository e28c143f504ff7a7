import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { PortalClient } from '../../src/portal/client.ts'
import type { PortalResponse } from '../../src/portal/response.ts'
import { fetchScopes } from '../../src/portal/sign-in.ts'
import type { Scope } from '../../src/scopes/scope.ts'
import { describeFailure } from './describe-failure.ts'
import { apiKey } from './inputs.ts'
import { envelope, recorded, respond } from './responses.ts'
import { signature } from './scripted-portal.ts'

/** Signs in at a portal whose list is as it is given. */
function fetchList(list: PortalResponse): Promise<readonly Scope[]> {
  const client: PortalClient = {
    origin: 'https://portal.example',
    get: async ({ resource }) => (resource === 'scopes' ? list : respond(200, envelope(signature))),
    once: () => client,
    keepSecret: () => {},
    countRetries: () => 0,
    close: () => {},
  }
  const context = { apiKey, onSignature: () => {}, aboutKey: async () => undefined }
  return fetchScopes(client, context).then(({ scopes }) => scopes)
}

const read = (body: unknown) => fetchList(respond(200, body))
const refuse = (body: unknown) => read(body).then((scopes) => JSON.stringify(scopes), describeFailure)
const scope = (name: unknown, group: unknown = 'g', type: unknown = 't') => ({ name, group, type })
const manyScopes = (count: number) => Array.from({ length: count }, (_, index) => scope(`s${index}`))

describe('a list of scopes', () => {
  it.each<[string, unknown, unknown]>([
    ['sorted', [scope('b'), scope('a')], [scope('a'), scope('b')]],
    ['out of the wrapper of the published sample', { response: [scope('a')] }, [scope('a')]],
    ['out of the portal’s envelope', envelope([scope('a')]), [scope('a')]],
    ['with each name once', [scope('a'), scope('a')], [scope('a')]],
    ['without group and type', [{ name: 'a' }], [scope('a', '', '')]],
    ['with group and type of null', [scope('a', null, null)], [scope('a', '', '')]],
    ['without further fields', [{ ...scope('a'), id: 1, __proto__: { x: 1 } }], [scope('a')]],
    ['with texts as they are', [scope('<b> ::x::', ' " x " ', '\n')], [scope('<b> ::x::', ' " x " ', '\n')]],
    ['with a name of 255 characters', [scope('a'.repeat(255))], [scope('a'.repeat(255))]],
    ['with 255 characters of two units', [scope('😀'.repeat(255))], [scope('😀'.repeat(255))]],
  ])('is read %s', async (_, body, scopes) => {
    expect(await read(body)).toEqual(scopes)
  })

  it('may have 10,000 entries', async () => {
    expect(await read(manyScopes(10_000))).toHaveLength(10_000)
  })

  it.each<[string, unknown, string]>([
    ['null', 'null', 'The response is not a list of scopes'],
    ['an object', {}, 'The response is not a list of scopes'],
    ['a text', '"files:read"', 'The response is not a list of scopes'],
    ['a list of numbers', [1], 'Entry 1 of the list of scopes is not a scope'],
    ['a list of names', ['files:read'], 'Entry 1 of the list of scopes is not a scope'],
    ['a list with a list in it', [scope('a'), [scope('b')]], 'Entry 2 of the list of scopes is not a scope'],
    ['a list nested 20,000 deep', `${'['.repeat(20_000)}${']'.repeat(20_000)}`, 'Entry 1 of the list of scopes is not'],
    ['an entry of null', [null], 'Entry 1 of the list of scopes is not a scope'],
    ['an entry without a name', [scope('a'), { group: 'g' }], 'Entry 2 of the list of scopes has no name'],
    ['an empty name', [scope('')], 'Entry 1 of the list of scopes has no name'],
    ['a name that is a number', [scope(7)], 'Entry 1 of the list of scopes has no name'],
    ['a name of 256 characters', [scope('a'.repeat(256))], 'has a name of more than 255 characters'],
    ['a group that is a number', [scope('a', 7)], 'has a group or type that is not a text'],
    ['a type that is an object', [scope('a', 'g', {})], 'has a group or type that is not a text'],
  ])('is refused where it is, or has, %s', async (_, body, words) => {
    const failure = await refuse(body)
    expect(failure).toMatch(/^unexpected-response: .* Check `portal-url`: a portal is at the root of its host/)
    expect(failure).toContain(words)
  })

  it.each<[string, unknown, RegExp]>([
    ['empty', [], /The portal’s list of scopes is empty\. .* check the database of its identity service\. \(/],
    ['empty in an envelope', envelope([]), /The portal’s list of scopes is empty\. .* identity service\. \(/],
    [
      'of 10,001 entries',
      manyScopes(10_001),
      /more than 10,000 scopes\. .* does not read longer lists: .* check them\. \(/,
    ],
  ])('is refused with its own cause alone where it is %s', async (_, body, words) => {
    const failure = await refuse(body)
    expect(failure).toMatch(words)
    expect(failure).not.toMatch(/portal-url|login/)
  })

  it.each([
    ['xsig-header', '3.2.1 standard'],
    ['xsig-header', '3.6.1 standard'],
    ['xsig-header', '3.7.2 standard'],
    ['oauth2-scopes', '3.7.2 standard'],
  ])('is read as recorded: %s of %s', async (name, portal) => {
    const scopes = await fetchList(recorded(name, portal))
    expect(scopes).toHaveLength(9)
    expect(scopes.map((each) => each.name)).toContain('openid')
  })

  it('is read as recorded from a portal with names of its own', async () => {
    const response = recorded('custom-rows-restarted', '3.7.2 community')
    const sent = JSON.parse(Buffer.from(response.body).toString()) as { name: string }[]
    const names = (await fetchList(response)).map(({ name }) => name)
    expect(new Set(names)).toEqual(new Set(sent.map(({ name }) => name)))
  })

  it('is refused as recorded from an empty table', async () => {
    const response = fetchList(recorded('empty-table', '3.7.2 community'))
    await expect(response).rejects.toThrow('The portal’s list of scopes is empty')
  })

  it('is a sorted set, or is refused, whatever JSON it is', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 8 })
    const entry = fc.oneof(
      fc.record({ name: text, group: text, type: text }),
      fc.record({ name: text }),
      fc.jsonValue(),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(entry), async (list) => {
        const outcome = await read(list).then((scopes) => {
          const names = scopes.map(({ name }) => name)
          expect(names).toEqual([...new Set(names)].sort())
          return 'read'
        }, describeFailure)
        expect(outcome).toMatch(/^read$|^unexpected-response: /)
      }),
    )
  })
})
