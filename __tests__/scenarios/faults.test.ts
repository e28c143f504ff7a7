import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Fault } from './faults/fault.ts'
import { runFault } from './faults/run-fault.ts'
import { faults } from './faults.table.ts'
import { placeOf, type Scenario, sideBySide } from './scenario.ts'

/** `SIGTERM before the list ends as timeout` */
const titled = faults.map((fault): [string, Fault] => [
  `${fault.name} ${fault.reason === '' ? 'leaves the run green' : `ends as ${fault.reason}`}`,
  fault,
])

// `runScenario` has looked for secrets in each of these runs.
describe.each(['off', 'on'] as const)('every fault, debug logging %s', (debug) => {
  const runs = new Map<string, Promise<Scenario>>()
  const runOf = (name: string): Promise<Scenario> => {
    const run = runs.get(name)
    if (run === undefined) throw new Error(`no fault is called ${name}`)
    return run
  }
  /** The names of the faults in whose runs something holds. */
  const thoseThat = async (hold: (run: Scenario) => boolean): Promise<string[]> => {
    const held = await Promise.all([...runs].map(async ([name, run]) => (hold(await run) ? [name] : [])))
    return held.flat()
  }

  beforeAll(async () => {
    const started = sideBySide(
      4,
      faults.map((fault) => () => runFault(fault, debug)),
    )
    for (const [index, run] of started.entries()) runs.set(faults[index]?.name ?? '', run)
    await Promise.allSettled(started)
  }, 300_000)

  it('has a name of its own', () => {
    expect(runs.size).toBe(faults.length)
  })

  it.each(titled)('%s', async (_, fault) => {
    const run = await runOf(fault.name)
    expect(run.exitCode).toBe(fault.exitCode ?? (fault.reason === '' ? 0 : 1))
    expectTold(run, fault)
    expectAsked(run, fault)
    if (fault.reason === '') expect(run.snapshot).toBeDefined()
  })

  it('ends in time', async () => {
    expect(await thoseThat(({ hung }) => hung)).toEqual([])
  })

  it('needs less than 150 MB of memory', async () => {
    const peakOf = ({ peakMemoryKilobytes = Number.POSITIVE_INFINITY }: Scenario) => peakMemoryKilobytes
    expect(await thoseThat((run) => peakOf(run) >= 150 * 1024)).toEqual([])
  })

  it('writes less than 200 kB of log', async () => {
    expect(await thoseThat(({ stdout, stderr }) => stdout.length + stderr.length >= 200_000)).toEqual([])
  })

  it('tells no stack trace of the portal', async () => {
    const tells = ({ sinks }: Scenario) => Object.values(sinks).some((text) => text.includes('ASC.Api.Core.Middleware'))
    expect(await thoseThat(tells)).toEqual([])
  })
})

/** The reason stands in the outputs and in the one error, wherever these can be written. */
function expectTold(run: Scenario, { reason, says, warns = [], unwritable = [], closeStdout }: Fault): void {
  if (!unwritable.includes('GITHUB_OUTPUT')) {
    const result = reason === '' ? 'passed' : 'failed'
    expect(run.outputs).toMatchObject({ result, 'failure-reason': reason })
  }
  if (closeStdout) return
  const errors = run.annotations.filter(({ kind }) => kind === 'error')
  expect(errors.map(({ title }) => title)).toEqual(reason === '' ? [] : [`DocSpace Scopes: ${reason}`])
  if (says !== undefined) expect(errors[0]?.message).toMatch(says)
  expect(run.annotations.map(({ title }) => title)).toEqual(
    expect.arrayContaining(warns.map((title) => `DocSpace Scopes: ${title}`)),
  )
}

function expectAsked(run: Scenario, { asked, beside = 'version key', retries = 0, closeStdout }: Fault): void {
  const places = run.requests.map(placeOf)
  const besideTheList = new Set(['version', 'key'])
  expect(places.filter((place) => !besideTheList.has(place)).join(' ')).toBe(asked)
  expect(places.filter((place) => besideTheList.has(place)).join(' ')).toBe(beside)
  if (!closeStdout) expect(run.stdout.match(/Retry \d+ of \d+ in/g)?.length ?? 0).toBe(retries)
}
