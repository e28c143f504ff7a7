import { chunk, headOf } from '../answer.js'
import { successWith, withLength } from './reshape.js'
/** @import { Faults } from './fault.js' */

/**
 * The answer comes late, slowly, never, or never to its end. `ms` is in milliseconds.
 * @type {Faults}
 */
export const paceFaults = {
  slow: {
    description: 'answers honestly after `ms`',
    defaults: { ms: 1000 },
    act: async (wire, { ms }) => {
      await wire.wait(Number(ms))
      await wire.send(wire.honest())
    },
  },
  'silent-before-headers': {
    description: 'says nothing, and keeps the connection',
    act: (wire) => wire.beSilent(),
  },
  'silent-after-headers': {
    description: 'sends the headers of a success, then nothing, and keeps the connection',
    act: async (wire) => {
      await wire.write(headOf(successWith(wire, wire.honest().body)))
      await wire.beSilent()
    },
  },
  'drip-fed': {
    description: 'sends the honest answer one byte every `ms`',
    defaults: { ms: 100 },
    act: async (wire, { ms }) => {
      const { body } = wire.honest()
      const answer = withLength(successWith(wire, body), Buffer.byteLength(body))
      for (const byte of Buffer.concat([headOf(answer), Buffer.from(body)])) {
        await wire.write(Buffer.of(byte))
        await wire.wait(Number(ms))
      }
    },
  },
  'endless-body': {
    description: 'sends the honest body and then spaces without end',
    act: async (wire) => {
      const answer = successWith(wire, wire.honest().body || '{}')
      await wire.write(headOf(answer))
      await wire.write(chunk(answer.body))
      const spaces = chunk(' '.repeat(65_536))
      for (;;) {
        await wire.write(spaces)
        await wire.wait(1)
      }
    },
  },
}
