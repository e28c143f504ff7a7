import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { archiveSize } from '../scripts/checks/archive-size.js'
import { makeCertificates } from './certificates.js'
import { farPortalTable } from './far-portal.js'
import { growthTable } from './growth.js'
import { putBetween } from './markdown.js'
import { answerToSample, startUpTable } from './start-up.js'
import { howToCompare, wholeStepTable } from './whole-step.js'

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
  if (!process.env.UPLOAD_ARTIFACT) console.error(`${howToCompare}\n`)
  show('whole-step', await wholeStepTable(rounds))
  show('archive', `The archive has ${Math.ceil(archiveSize() / 1000)} kB, compressed.`)
  show('far-portal', await farPortalTable(Math.ceil(rounds / 2), certificates))
  show('start-up', await startUpTable(rounds, certificates))
  show('growth', await growthTable(Math.ceil(rounds / 2)))
  show(
    'sample',
    `Since 3.1 no portal accepts the bare key: one that was tried ${await answerToSample()}, so the sample ran against a stand-in that accepts it.`,
  )
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
