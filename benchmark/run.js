import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { makeCertificates } from './certificates.js'
import { farPortalTable } from './far-portal.js'
import { growthTable } from './growth.js'
import { putBetween } from './markdown.js'
import { answerToSample, startUpTables } from './start-up.js'
import { whereItGoesTable } from './where-it-goes.js'

/**
 * Measures the built action beside its alternatives, and shows the tables of docs/benchmark.md; with `--write` it puts them
 * there. Nothing is asserted: a figure is worth what the machine it comes from is worth.
 */

const page = path.resolve(import.meta.dirname, '..', 'docs', 'benchmark.md')
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '40' }, write: { type: 'boolean', default: false } },
})
const rounds = Number(values.rounds)
if (!Number.isInteger(rounds) || rounds < 1) throw new RangeError('--rounds takes a whole number from 1 on')

const certificates = await makeCertificates()
try {
  show(
    'machine',
    `Measured on ${machine()}; ${rounds} rounds, with a load of ${loadavg()[0]?.toFixed(1)} when they began.`,
  )
  show('start-up', await startUpTables(rounds, certificates))
  show(
    'sample',
    `¹ With a stand-in that takes the bare key. No portal does since 3.1: one that was asked the same in this run ${await answerToSample()}.`,
  )
  show('where-it-goes', await whereItGoesTable(rounds, certificates))
  show('growth', await growthTable(Math.ceil(rounds / 2)))
  show('far-portal', await farPortalTable(Math.ceil(rounds / 4), certificates))
} finally {
  certificates.remove()
}

/**
 * @param {string} name
 * @param {string} text
 */
function show(name, text) {
  console.log(`${text}\n`)
  if (values.write) writeFileSync(page, putBetween(readFileSync(page, 'utf8'), name, text))
}

function machine() {
  const memory = Math.round(totalmem() / 2 ** 30)
  const model = cpus()[0]?.model.trim() ?? 'unknown processor'
  return `${availableParallelism()} cores (${model}), ${memory} GiB, ${process.platform} ${process.arch}, Node ${process.version}`
}
