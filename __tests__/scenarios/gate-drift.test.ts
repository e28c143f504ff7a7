import { describe, expect, it } from '@jest/globals'
import { identityServiceScopes, portalScopes } from '../../stand-ins/portal/index.js'
import type { Annotation } from '../../stand-ins/runner/workflow-commands.js'
import { runScenario, type Scenario } from './scenario.ts'

const snapshot = (scopes: readonly object[]) =>
  JSON.stringify({ schemaVersion: 1, portal: 'https://other.test', scopes })
const without = (name: string) => portalScopes.filter((scope) => scope.name !== name)
const regrouped = snapshot([{ name: 'openid', group: '', type: '' }, ...without('openid')])
const nameOf = ({ kind, title }: Annotation) => `${kind}: ${title.replace('DocSpace Scopes: ', '')}`
const added = { name: 'tags:read', group: 'tags', type: 'read' }

function runWith(baseline: string, inputs: Record<string, string> = {}): Promise<Scenario> {
  return runScenario({
    workspaceFiles: { 'baseline.json': baseline },
    inputs: { baseline: 'baseline.json', 'upload-artifact': 'false', ...inputs },
  })
}

/** Baselines, and how the nine scopes of the portal differ from each. */
const cases: { name: string; baseline: string; drift: [added: string[], removed: string[], changed: string[]] }[] = [
  { name: 'a snapshot', baseline: snapshot(portalScopes), drift: [[], [], []] },
  { name: 'a snapshot in another order', baseline: snapshot([...portalScopes].reverse()), drift: [[], [], []] },
  { name: 'a bare array', baseline: JSON.stringify(without('openid')), drift: [['openid'], [], []] },
  {
    name: 'a wrapped array',
    baseline: JSON.stringify({ response: [...portalScopes, added] }),
    drift: [[], ['tags:read'], []],
  },
  {
    name: 'an array of names',
    baseline: JSON.stringify([...without('openid').map(({ name }) => name), 'tags:read']),
    drift: [['openid'], ['tags:read'], []],
  },
  {
    name: 'another group and another type',
    baseline: snapshot(
      portalScopes.map((scope) =>
        scope.name === 'files:read'
          ? { ...scope, group: 'documents' }
          : scope.name === 'openid'
            ? { ...scope, type: 'id' }
            : scope,
      ),
    ),
    drift: [[], [], ['files:read', 'openid']],
  },
]

describe('baseline', () => {
  it.each(cases)('may be $name', async ({ baseline, drift }) => {
    const run = await runWith(baseline)
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'passed' } })
    expect(run.annotations.map(nameOf)).toEqual(drift.flat().length === 0 ? [] : ['notice: drift'])
    const outputs = ['added-scopes', 'removed-scopes', 'changed-scopes'].map((name) =>
      JSON.parse(run.outputs[name] ?? ''),
    )
    expect(outputs).toEqual(drift)
    for (const text of [run.stdout, run.summary]) for (const name of drift.flat()) expect(text).toContain(name)
    expect(run.report).toMatchObject({ checks: { drift: { added: drift[0], removed: drift[1], changed: drift[2] } } })
  })

  it.each([
    ['never', 'leaves the run green where all differs', snapshot([added]), '', 'notice: drift'],
    ['removed', 'leaves it green where a scope was added', snapshot(without('openid')), '', 'notice: drift'],
    ['removed', 'fails it where one is gone', snapshot([...portalScopes, added]), 'drift', 'error: drift'],
    ['any', 'leaves it green where nothing differs', snapshot(portalScopes), '', undefined],
    ['any', 'fails it where a scope was added', snapshot(without('openid')), 'drift', 'error: drift'],
    ['any', 'fails it where a group changed', regrouped, 'drift', 'error: drift'],
  ])('with fail-on-drift: %s %s', async (failOnDrift, _, baseline, reason, annotation) => {
    const run = await runWith(baseline, { 'fail-on-drift': failOnDrift })
    expect(run.exitCode).toBe(reason === '' ? 0 : 1)
    expect(run.outputs['failure-reason']).toBe(reason)
    expect(run.annotations.map(nameOf)).toEqual(annotation === undefined ? [] : [annotation])
  })

  it('recognises a rename', async () => {
    const run = await runWith(snapshot(identityServiceScopes), { 'fail-on-drift': 'removed' })
    expect(run.annotations).toMatchObject([
      { message: expect.stringMatching(/probably renamed `contacts.*to `accounts/) },
    ])
    expect(run.summary).toMatch(/contacts:read.*probably renamed.*accounts:read/)
  })

  it('is read before the snapshot is written over it', async () => {
    const run = await runScenario({
      workspaceFiles: { 'docspace-scopes.json': snapshot([...portalScopes, added]) },
      inputs: { baseline: 'docspace-scopes.json' },
    })
    expect(run.outputs['removed-scopes']).toBe('["tags:read"]')
    expect(run.snapshot).toMatchObject({ portal: run.portalUrl, scopes: { length: 9 } })
  })

  it.each([
    ['empty', ''],
    ['an empty list', '[]'],
    ['no list', '{"scopes":{}}'],
    ['no JSON', 'files:read'],
    ['numbers', '[1]'],
    ['nameless', '[{"group":"files"}]'],
  ])('that is %s is invalid, says how to make one, and nothing is asked', async (_, baseline) => {
    const run = await runWith(baseline)
    expect(run.outputs['failure-reason']).toBe('invalid-input')
    expect(run.annotations).toMatchObject([
      { message: expect.stringMatching(/baseline `baseline\.json`.*run once with `baseline: none`/) },
    ])
    expect(run.connections).toBe(0)
  })
})
