import { beforeAll, describe, expect, it } from '@jest/globals'
import { demoClientId } from '../../stand-ins/portal/index.js'
import { marksIn } from './refusal.ts'
import { runScenario, type Scenario } from './scenario.ts'
import { problemsInSummary } from './summary-html.ts'

const mebibyte = 1024 * 1024

function names(count: number, prefix: string): string[] {
  return Array.from(
    { length: count },
    (_, index) => `${prefix}-${String(index).padStart(6, '0')}${'x'.repeat(24)}:read`,
  )
}

/** As large as all lists can be at once: everything required is missing, and everything differs from the baseline. */
describe('10,000 scopes', () => {
  const offered = names(10_000, 'offered')
  const required = names(3000, 'required')
  let run: Scenario
  beforeAll(async () => {
    run = await runScenario({
      portal: { scopes: offered.map((name) => ({ name, group: 'area', type: 'read' })) },
      workspaceFiles: {
        'baseline.json': JSON.stringify(names(10_000, 'earlier')),
        'required.txt': required.join('\n'),
      },
      inputs: { baseline: 'baseline.json', 'requirements-file': 'required.txt', 'upload-artifact': 'false' },
    })
  })

  it('are read, judged and kept whole in the snapshot', () => {
    expect(run).toMatchObject({
      exitCode: 1,
      hung: false,
      outputs: { 'scope-count': '10000', 'failure-reason': 'missing-scopes' },
    })
    const { scopes } = run.snapshot as { scopes: { name: string }[] }
    expect(scopes.map(({ name }) => name)).toEqual(offered)
    expect(run.report).toMatchObject({ missing: { length: 3000 }, checks: { drift: { removed: { length: 10_000 } } } })
  })

  it('stay within 1 MiB of outputs, and what is left out is counted', () => {
    const size = Object.entries(run.outputs).reduce((sum, entry) => sum + Buffer.byteLength(entry.join('')), 0)
    expect(size).toBeLessThan(mebibyte)
    expect(size).toBeGreaterThan(mebibyte / 2)
    const leftOut = JSON.parse(run.outputs['left-out'] ?? '') as Record<string, number>
    const whole = {
      scopes: 10_000,
      'scope-names': 10_000,
      'required-scopes': 3000,
      'missing-scopes': 3000,
      'added-scopes': 10_000,
      'removed-scopes': 10_000,
      'changed-scopes': 0,
    }
    for (const [output, count] of Object.entries(whole)) {
      const told = JSON.parse(run.outputs[output] ?? '') as unknown[]
      expect([output, told.length + (leftOut[output] ?? 0)]).toEqual([output, count])
    }
    expect(Object.values(leftOut).some((count) => count > 0)).toBe(true)
  })

  it('stay within 1 MiB of summary, and what is left out is counted', () => {
    expect(Buffer.byteLength(run.summary)).toBeLessThan(mebibyte)
    expect(run.summary).toMatch(/and [\d,]+ more/)
    expect(problemsInSummary(run.summary)).toEqual([])
  })

  it('need little log and little memory', () => {
    expect(run.stdout.length + run.stderr.length).toBeLessThan(200_000)
    expect(run.peakMemoryKilobytes).toBeLessThan(150 * 1024)
    expect(run.annotations.filter(({ kind }) => kind !== 'error')).toMatchObject([{ title: 'DocSpace Scopes: drift' }])
    expect(marksIn(run)).toEqual(Array.from({ length: 9 }, (_, index) => `required.txt:${index + 1}`))
    expect(run.annotations).toHaveLength(1 + 1 + 9)
  })
})

describe('the largest requirements', () => {
  const long = (index: number) => `n${index}`.padEnd(250, 'x').concat(':read')

  it.each([
    ['scopes', (index: number) => `${long(2 * index)}|${long(2 * index + 1)}`, 5000, 'missing-scopes'],
    ['requests', (index: number) => `GET /api/2.0/files/${index}${'x'.repeat(500)}`, 10_000, ''],
  ])('are judged with less than 500 MB of memory: %s', async (_, entry, count, reason) => {
    const run = await runScenario({
      workspaceFiles: { 'required.txt': Array.from({ length: count }, (_, index) => entry(index)).join('\n') },
      inputs: { 'requirements-file': 'required.txt', 'client-id': demoClientId, 'upload-artifact': 'false' },
    })
    expect(run.outputs['failure-reason']).toBe(reason)
    expect(run.peakMemoryKilobytes).toBeLessThan(500 * 1024)
    expect(run.stdout.length).toBeLessThan(200_000)
    expect(Buffer.byteLength(run.summary)).toBeLessThan(mebibyte)
  })
})

describe('the largest list that is read', () => {
  it.each([
    ['10,000 scopes', { fault: 'many-scopes', count: 10_000 }, 'passed'],
    ['10,001 scopes', { fault: 'many-scopes', count: 10_001 }, 'failed'],
    ['a name of 255 characters', { fault: 'long-name', length: 255 }, 'passed'],
    ['a name of 256 characters', { fault: 'long-name', length: 256 }, 'failed'],
  ])('with %s has %s', async (_, fault, result) => {
    const run = await runScenario({ portal: { misbehaviours: [{ at: 'scopes', do: fault }] } })
    expect(run.outputs).toMatchObject({ result, 'failure-reason': result === 'passed' ? '' : 'unexpected-response' })
  })
})
