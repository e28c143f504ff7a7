import { alternate, peakMemoryOf } from './alternate.js'
import { actionWithChecks, checkNames, portalWith } from './checks.js'
import { spreadText, tableOf } from './markdown.js'
import { startPortal } from './portals.js'

/** @import { Contender } from './contenders.js' */
/** @import { Spread } from './statistics.js' */

const counts = [9, 1000, 10_000]

/**
 * How the time of the action grows with the portal's list and with what is checked, over http.
 * @param {number} rounds
 * @returns {Promise<string>} Markdown
 */
export async function growthTable(rounds) {
  const portals = await Promise.all(counts.map((count) => startPortal(portalWith(count))))
  try {
    const rows = counts.map((count, index) =>
      checkNames.map((name, checks) =>
        actionWithChecks(name, portals[index]?.url ?? '', checks, portalWith(count).scopes),
      ),
    )
    const times = await alternate(rows.flat(), rounds)
    return tableOf(
      ['scopes', ...checkNames, 'peak memory, MB'],
      [
        ...(await Promise.all(rows.map((row, index) => rowOf(counts[index] ?? 0, row, times)))),
        ['largest ÷ smallest', ...checkNames.map((_, check) => growth(rows, check, times)), ''],
      ],
    )
  } finally {
    for (const portal of portals) await portal.close()
  }
}

/**
 * @param {number} count
 * @param {readonly Contender[]} row
 * @param {ReadonlyMap<Contender, Spread>} times
 */
async function rowOf(count, row, times) {
  const all = row.at(-1)
  const memory = all === undefined ? '' : (await peakMemoryOf(all)).toFixed(0)
  return [count.toLocaleString('en'), ...row.map((contender) => textOf(times.get(contender))), memory]
}

/** @param {Spread | undefined} spread */
function textOf(spread) {
  return spread === undefined ? '' : spreadText(spread)
}

/**
 * How many times as long the longest list takes as the shortest.
 * @param {ReadonlyArray<readonly Contender[]>} rows
 * @param {number} check
 * @param {ReadonlyMap<Contender, Spread>} times
 */
function growth(rows, check, times) {
  const [least, most] = [rows[0]?.[check], rows.at(-1)?.[check]].map((contender) =>
    contender === undefined ? Number.NaN : (times.get(contender)?.median ?? Number.NaN),
  )
  return (Number(most) / Number(least)).toFixed(2)
}
