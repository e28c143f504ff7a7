/** @import { Readable } from 'node:stream' */

// The kernel's high-water mark of this very program. `resourceUsage().maxRSS`, the fallback where there is no /proc,
// counts the memory of the process that started it, too. The first releases of Node 20 cannot report anything.
const reporter = `
process.on('exit', () => {
  const fs = process.getBuiltinModule?.('fs')
  let peak = process.resourceUsage().maxRSS
  try { peak = /^VmHWM:\\s*(\\d+)/m.exec(fs.readFileSync('/proc/self/status', 'utf8'))[1] } catch {}
  fs?.writeSync(3, String(peak))
})`

/**
 * Arguments for Node that make the program report its peak memory on descriptor 3 when it exits by itself.
 * @type {readonly string[]}
 */
export const peakMemoryArguments = ['--import', `data:text/javascript,${encodeURIComponent(reporter)}`]

/**
 * What the program reported on descriptor 3, in kilobytes; undefined when it was killed before it could.
 * @param {Readable} descriptor
 * @returns {Promise<number | undefined>}
 */
export async function readPeakMemory(descriptor) {
  let text = ''
  for await (const chunk of descriptor) text += String(chunk)
  return text === '' ? undefined : Number(text)
}
