import { describe, expect, it } from '@jest/globals'
import { type Misbehaviour, portalScopes } from '../../../../stand-ins/portal/index.js'
import { observeAnswer, valueIn } from './observe.ts'

const [first] = portalScopes
const files = { group: 'files', type: 'read' }

const lists: Array<[name: string, fault: Misbehaviour['do'], list: unknown[]]> = [
  ['nameless', 'nameless', [files, ...portalScopes]],
  ['empty-name', 'empty-name', [{ name: '', ...files }, ...portalScopes]],
  ['long-name', 'long-name', [{ name: 'x'.repeat(256), ...files }, ...portalScopes]],
  ['long-name of 255', { fault: 'long-name', length: 255 }, [{ name: 'x'.repeat(255), ...files }, ...portalScopes]],
  ['duplicate-names', 'duplicate-names', [...portalScopes, ...portalScopes]],
  ['conflicting-duplicate', 'conflicting-duplicate', [...portalScopes, { ...first, group: 'another' }]],
  ['reversed-list', 'reversed-list', [...portalScopes].reverse()],
]

describe('lists with something wrong about them', () => {
  it.each(lists)('%s', async (_, fault, list) => {
    const { answer } = await observeAnswer(fault)
    expect(answer.status).toBe(200)
    expect(valueIn(answer)).toEqual(list)
  })

  it('wrong-types has a number for a name', async () => {
    const { answer } = await observeAnswer('wrong-types')
    expect(valueIn(answer)).toEqual(expect.arrayContaining([{ name: 7, ...files }, ...portalScopes]))
  })

  it('many-scopes are as many as told, all different', async () => {
    const { answer } = await observeAnswer({ fault: 'many-scopes', count: 10_001 })
    const names = (valueIn(answer) as Array<{ name: string }>).map(({ name }) => name)
    expect(new Set(names).size).toBe(10_001)
  })

  it('are wrapped where the portal wraps its list', async () => {
    const { answer } = await observeAnswer('duplicate-names', { options: { wrapList: true } })
    expect(valueIn(answer)).toEqual({ response: [...portalScopes, ...portalScopes] })
  })
})
