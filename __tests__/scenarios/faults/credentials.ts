import { demoKey, type Misbehaviour } from '../../../stand-ins/portal/index.js'
import { atExchange, atList, type Fault } from './fault.ts'

/** Every character as its escape in JSON. */
function escaped(text: string): string {
  return Array.from(text, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')
}

function answer(status: number, body: string, headers: Record<string, string> = {}): Misbehaviour['do'] {
  return { status, body, headers }
}

const htmlHolding = `<html><head><title>${demoKey}</title></head></html>`
const asHtml = { 'Content-Type': 'text/html' }
const cutInTheMiddle = JSON.stringify({ error: { message: `${'x'.repeat(190)}${demoKey}` } })
const beginning = { 'beginning of the key': demoKey.slice(0, 9) }

/** Answers that send back what was sent, in ways that are easily passed on. */
export const credentialFaults: Fault[] = [
  ...(
    [
      ['in the list', atList('echo-in-values'), /contains a key, so nothing/],
      ['in an error, list', atList('echo-in-error'), /\*\*\*/],
      ['in an error, exchange', atExchange('echo-in-error'), /\*\*\*/],
      ['beside the signature', atExchange('echo-in-values'), undefined],
      ['in a redirect to another host', atList('echo-in-redirect'), /`https:\/\/login\.example`/],
      ['in a redirect to the same host', atList(answer(302, '', { Location: `/in/${demoKey}` })), /“\/in\/\*\*\*”/],
      ['in a list, escaped', atList(answer(200, `[{"name":"${escaped(demoKey)}"}]`)), /contains a key, so nothing/],
      ['in an error, escaped', atList(answer(400, `{"reason":"${escaped(demoKey)}"}`)), /: 400, “\*\*\*”/],
      ['in the title of a page of success', atExchange(answer(200, htmlHolding, asHtml)), undefined],
      ['in the title of an error', atExchange(answer(400, htmlHolding, asHtml)), /titled “\*\*\*”/],
      ['in the type of an error', atList(answer(400, 'x', { 'Content-Type': demoKey })), undefined],
    ] as const
  ).map(
    ([name, fault, says]): Fault => ({
      name: `credentials ${name}`,
      ...fault,
      reason: 'unexpected-response',
      ...(says !== undefined && { says }),
    }),
  ),
  {
    name: 'credentials where a message is cut',
    ...atList(answer(400, cutInTheMiddle)),
    secrets: beginning,
    reason: 'unexpected-response',
  },
]
