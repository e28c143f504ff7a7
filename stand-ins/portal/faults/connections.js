import { chunk, headOf } from '../response.js'
import { successWith, withHeader, withLength } from './reshape.js'

/** @import { Wire } from '../connection.js' */
/** @import { Faults } from './index.js' */

/**
 * The connection breaks, or what comes over it is no whole HTTP.
 * @type {Faults}
 */
export const connectionFaults = {
  'reset-before-headers': {
    description: 'resets the connection (RST) instead of responding',
    act: async (wire) => wire.reset(),
  },
  'reset-after-headers': {
    description: 'sends the headers, then resets the connection (RST)',
    act: async (wire) => {
      await wire.write(headOf(chunkedSuccess(wire)))
      // A reset throws away what the other side has not read yet: give the headers time to get there.
      await wire.wait(50)
      wire.reset()
    },
  },
  'closed-before-headers': {
    description: 'closes the connection in the orderly way instead of responding',
    act: async (wire) => wire.end(),
  },
  'truncated-by-length': {
    description: 'sends a Content-Length and closes after half of the body',
    act: async (wire) => {
      const body = bodyOf(wire)
      await wire.write(headOf(withLength(chunkedSuccess(wire), body.length)))
      await wire.write(body.subarray(0, body.length / 2))
      wire.end()
    },
  },
  'truncated-chunk': {
    description: 'closes in the middle of a chunk',
    act: async (wire) => {
      const whole = chunk(bodyOf(wire))
      await wire.write(headOf(chunkedSuccess(wire)))
      await wire.write(whole.subarray(0, whole.length / 2))
      wire.end()
    },
  },
  'missing-last-chunk': {
    description: 'sends the whole body in a chunk and closes without the last, empty one',
    act: async (wire) => {
      await wire.write(headOf(chunkedSuccess(wire)))
      await wire.write(chunk(bodyOf(wire)))
      wire.end()
    },
  },
  'broken-chunk': {
    description: 'begins a chunk whose size is not a number',
    act: async (wire) => {
      await wire.write(headOf(chunkedSuccess(wire)))
      await wire.write(Buffer.concat([Buffer.from('size\r\n'), bodyOf(wire), Buffer.from('\r\n0\r\n\r\n')]))
      wire.end()
    },
  },
  'not-http': {
    description: 'speaks another protocol (an SSH banner)',
    act: async (wire) => {
      await wire.write('SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n')
      wire.end()
    },
  },
  'huge-header': {
    description: 'sends a header of `bytes` bytes before the rest',
    defaults: { bytes: 65_536 },
    act: (wire, { bytes }) => wire.send(withHeader(chunkedSuccess(wire), 'X-Padding', 'x'.repeat(Number(bytes)))),
  },
}

/** @param {Wire} wire */
function chunkedSuccess(wire) {
  return successWith(wire, bodyOf(wire))
}

/** @param {Wire} wire */
function bodyOf(wire) {
  return Buffer.from(wire.honest().body || '{}')
}

/**
 * The response comes late, slowly, never, or never to its end. `ms` is in milliseconds.
 * @type {Faults}
 */
export const paceFaults = {
  slow: {
    description: 'sends the honest response after `ms`',
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
    description: 'sends the honest response one byte every `ms`',
    defaults: { ms: 100 },
    act: async (wire, { ms }) => {
      const { body } = wire.honest()
      const response = withLength(successWith(wire, body), Buffer.byteLength(body))
      for (const byte of Buffer.concat([headOf(response), Buffer.from(body)])) {
        await wire.write(Buffer.of(byte))
        await wire.wait(Number(ms))
      }
    },
  },
  'endless-body': {
    description: 'sends the honest body and then spaces without end',
    act: async (wire) => {
      const response = successWith(wire, wire.honest().body || '{}')
      await wire.write(headOf(response))
      await wire.write(chunk(response.body))
      const spaces = chunk(' '.repeat(65_536))
      for (;;) {
        await wire.write(spaces)
        await wire.wait(1)
      }
    },
  },
}
