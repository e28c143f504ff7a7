import { describe, expect, it } from '@jest/globals'
import { headerOf } from '../wire-answer.ts'
import { observeAnswer, valueIn } from './observe.ts'

describe('success that says something else', () => {
  it.each([
    ['empty-200', ''],
    ['null', 'null'],
    ['empty-object', '{}'],
    ['empty-list', '[]'],
    ['empty-wrapped-list', '{"response":[]}'],
    ['numbers', '[1,2,3]'],
    ['half-json', '[{"name":"files:read",'],
  ])('%s is %j, in the portal’s own headers', async (fault, body) => {
    const { answer, honest } = await observeAnswer(fault)
    expect(answer.body.toString()).toBe(body)
    expect(answer.statusLine).toBe('HTTP/1.1 200 ')
    expect(answer.headers.map(([name]) => name)).toEqual(honest.headers.map(([name]) => name))
    expect(answer.isWhole).toBe(true)
  })

  it('null is a success even where the honest answer is none', async () => {
    const { answer, honest } = await observeAnswer('null', { options: { clients: [] }, at: 'client' })
    expect([honest.status, answer.status]).toEqual([404, 200])
  })

  it('html-200 is a page with a title', async () => {
    const { answer } = await observeAnswer('html-200')
    expect(headerOf(answer, 'Content-Type')).toBe('text/html')
    expect(answer.statusLine).toBe('HTTP/1.1 200 OK')
    expect(answer.body.toString()).toContain('<title>Sign in</title>')
  })

  it('no-content has neither body nor length', async () => {
    const { answer } = await observeAnswer('no-content')
    expect(answer).toMatchObject({ status: 204, headers: [['Connection', 'keep-alive']], isWhole: true })
  })

  it('failed-envelope says that the honest answer failed, wrapped or not', async () => {
    const list = await observeAnswer('failed-envelope')
    expect(valueIn(list.answer)).toMatchObject({ status: 1, response: valueIn(list.honest) })
    const exchange = await observeAnswer('failed-envelope', { at: 'exchange' })
    expect(valueIn(exchange.answer)).toMatchObject({ status: 1, response: expect.stringMatching(/^eyJ/) })
  })
})
