import { describe, expect, it } from '@jest/globals'
import { preload, whenItPrints } from '../support/preload.ts'
import { runScenario, type Scenario } from './scenario.ts'

/** Does something as soon as a run asks the portal, when nothing waits for it. */
function meanwhile(source: string): string {
  return whenItPrints('^Requesting scopes', `setImmediate(() => { ${source} })`)
}

/** A run that waits for a portal which is silent, until something else ends it. */
function runThatEnds(by: string, env: Record<string, string> = {}): Promise<Scenario> {
  return runScenario({
    portal: { misbehaviours: [{ at: 'exchange', do: 'silent-before-headers' }] },
    env: { NODE_OPTIONS: by, ...env },
    timeLimit: 20_000,
  })
}

describe('a run that does not reach its end', () => {
  it.each([
    ['because something throws that nobody waits for', meanwhile(`throw new TypeError('hidden')`), /`TypeError`/],
    ['because what is thrown is nothing', meanwhile('throw null'), /`object was thrown`/],
    [
      'because nothing is left that it could wait for',
      preload(`
        const timer = globalThis.setTimeout
        globalThis.setTimeout = (...parameters) => timer(...parameters).unref()
        const { prototype } = process.getBuiltinModule('node:net').Socket
        const { connect } = prototype
        prototype.connect = function (...parameters) {
          return connect.apply(this.unref(), parameters)
        }`),
      /the run ended before its work was done/,
    ],
    [
      'because it cannot be reported either',
      meanwhile(`
        Date.now = () => { throw new TypeError('hidden') }
        throw new RangeError('hidden')`),
      /`RangeError`/,
    ],
  ])('is red %s, and says so', async (_, by, words) => {
    const run = await runThatEnds(by)
    expect(run).toMatchObject({ hung: false, exitCode: 1, outputs: { result: 'failed', 'failure-reason': 'internal' } })
    expect(run.annotations).toEqual([expect.objectContaining({ kind: 'error', message: expect.stringMatching(words) })])
    expect(run.stdout).not.toContain('hidden')
  })

  it('says where it broke with debug logging', async () => {
    const run = await runThatEnds(meanwhile(`throw new TypeError('here')`), { RUNNER_DEBUG: '1' })
    expect(run.commands).toContainEqual(
      expect.objectContaining({ name: 'debug', message: expect.stringMatching(/^TypeError: here\n? +at /) }),
    )
  })

  it('is red where something ends the process without a word', async () => {
    const run = await runThatEnds(meanwhile('process.exit()'))
    expect(run).toMatchObject({ hung: false, exitCode: 1, outputs: {} })
  })
})
