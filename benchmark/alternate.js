import { inNewFolders } from './contenders.js'
import { measurePeakMemory, measureTime } from './measure.js'
import { spreadOf } from './statistics.js'

/** @import { Contender } from './contenders.js' */
/** @import { Spread } from './statistics.js' */

/**
 * Runs contenders in turn, round after round, so that what else the machine does falls on all of them alike. Each round
 * begins with another one. The first round only warms up what the system keeps of their files, and does not count.
 * @param {readonly Contender[]} contenders
 * @param {number} rounds
 * @returns {Promise<Map<Contender, Spread>>} whole processes, in milliseconds
 */
export async function alternate(contenders, rounds) {
  const times = new Map(contenders.map((contender) => [contender, /** @type {number[]} */ ([])]))
  for (let round = 0; round <= rounds; round += 1) {
    const start = round % contenders.length
    for (const contender of [...contenders.slice(start), ...contenders.slice(0, start)]) {
      const milliseconds = await inNewFolders(contender, measureTime)
      if (round > 0) times.get(contender)?.push(milliseconds)
    }
  }
  return new Map([...times].map(([contender, values]) => [contender, spreadOf(values)]))
}

/**
 * @param {Contender} contender a Node program
 * @returns {Promise<number>} the most memory that it held, in megabytes: the median of five runs
 */
export async function peakMemoryOf(contender) {
  const peaks = []
  for (let run = 0; run < 5; run += 1) peaks.push(await inNewFolders(contender, measurePeakMemory))
  return spreadOf(peaks).median
}
