import { gzipSync } from 'node:zlib'
import { successWith, withHeader } from './reshape.js'

/** @import { Faults } from './fault.js' */
/** @import { Wire } from '../wire.js' */

const mebibyte = 1024 * 1024
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf])

/**
 * The honest body in bytes that need care.
 * @type {Faults}
 */
export const encodingFaults = {
  'body-over-1-mib': {
    description: 'pads the honest body with spaces to one byte over 1 MiB',
    act: async (wire) => {
      const { body } = wire.honest()
      await wire.send(successWith(wire, Buffer.concat([Buffer.from(body)], mebibyte + 1).fill(' ', body.length)))
    },
  },
  'gzip-not-asked-for': {
    description: 'compresses the honest body though only `identity` was accepted',
    act: (wire) => wire.send(gzipped(wire, gzipSync(wire.honest().body))),
  },
  'gzip-bomb': {
    description: 'sends a compressed body that grows to `mebibytes` MiB',
    defaults: { mebibytes: 100 },
    act: async (wire, { mebibytes }) => {
      const oneMebibyte = gzipSync(Buffer.alloc(mebibyte, ' '))
      const members = Array.from({ length: Number(mebibytes) }, () => oneMebibyte)
      await wire.send(gzipped(wire, Buffer.concat([gzipSync(wire.honest().body), ...members])))
    },
  },
  'gzip-broken': {
    description: 'says that the body is compressed, which it is not',
    act: (wire) => wire.send(gzipped(wire, Buffer.from(wire.honest().body))),
  },
  'byte-order-mark': {
    description: 'puts a byte-order mark before the honest body',
    act: (wire) => wire.send(successWith(wire, Buffer.concat([byteOrderMark, Buffer.from(wire.honest().body)]))),
  },
  'invalid-utf-8': {
    description: 'puts two bytes that are no UTF-8 into the last text of the honest body',
    act: (wire) => {
      const body = Buffer.from(wire.honest().body)
      const place = Math.max(body.lastIndexOf('"'), 0)
      const spoilt = Buffer.concat([body.subarray(0, place), Buffer.from([0xc3, 0x28]), body.subarray(place)])
      return wire.send(successWith(wire, spoilt))
    },
  },
  brackets: {
    description: 'sends `count` opening brackets',
    defaults: { count: 20_000 },
    act: (wire, { count }) => wire.send(successWith(wire, '['.repeat(Number(count)))),
  },
}

/**
 * @param {Wire} wire
 * @param {Buffer} body
 */
function gzipped(wire, body) {
  return withHeader(successWith(wire, body), 'Content-Encoding', 'gzip')
}
