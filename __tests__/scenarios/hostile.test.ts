import { describe, expect, it } from '@jest/globals'
import { demoClientId, demoKey, hostileTexts, type Misbehaviour, portalScopes } from '../../stand-ins/portal/index.js'
import { runScenario, type Scenario, type ScenarioOptions } from './scenario.ts'
import { problemsInSummary, textOutsideCode } from './summary-html.ts'

const integrationKey = `sk-${'feedface'.repeat(8)}`

/** Words that stand in hostile texts and nowhere else; none may come to stand where a renderer makes something of it. */
const hostileWords = /hostile|@octocat|octocat\/hello|GH-1|\*\*bold\*\*|```|onerror|stop-commands|set-output|\$\{\{/

/** Holds a run to what the action meant to tell, whatever the portal's texts are. */
function expectUnharmed(run: Scenario): void {
  expect((run.stdout + run.stderr).replaceAll('\r\n', '\n')).not.toMatch(/[^\P{C}\n]|[\p{Zl}\p{Zp}]/u)
  const meant = new Set(['add-mask', 'error', 'warning', 'notice', 'group', 'endgroup', 'debug'])
  expect(run.commands.filter(({ name, syntax }) => syntax !== '::' || !meant.has(name))).toEqual([])
  for (const { title, message } of run.annotations) {
    expect(title).toMatch(/^DocSpace Scopes: /)
    expect(message).not.toMatch(/[^\P{C}\n]|[\p{Zl}\p{Zp}]/u)
  }
  expect(problemsInSummary(run.summary)).toEqual([])
  expect(textOutsideCode(run.summary)).not.toMatch(hostileWords)
}

/** The names of every place of a portal. */
function runNamed(text: string, inputs: Record<string, string> = {}): Promise<Scenario> {
  const permissions = ['*:read', text]
  return runScenario({
    portal: {
      scopes: [...portalScopes, { name: text, group: text, type: text }, { name: `${text}:read`, group: '', type: '' }],
      keys: [
        { key: demoKey, id: 'a', name: text, permissions },
        { key: integrationKey, id: 'b', name: text, permissions },
      ],
      clients: [{ client_id: demoClientId, name: text, scopes: ['files:read', text] }],
    },
    inputs: {
      'required-scopes': 'files:read rooms:read',
      'client-id': demoClientId,
      'integration-api-key': integrationKey,
      'upload-artifact': 'false',
      ...inputs,
    },
  })
}

describe('a hostile text', () => {
  it.each(hostileTexts)('as every name does no harm, and the data stay exact: $way', async ({ text }) => {
    const run = await runNamed(text)
    expectUnharmed(run)
    expect(run.outputs).toMatchObject({
      result: 'failed',
      'failure-reason': 'missing-scopes',
      'missing-scopes': '["rooms:read"]',
    })
    expect(run.annotations.map(({ kind }) => kind).sort()).toEqual(['error', 'notice'])
    const { scopes } = run.snapshot as { scopes: { name: string }[] }
    expect(scopes).toContainEqual({ name: text, group: text, type: text })
    expect(JSON.parse(run.outputs['scopes'] ?? '')).toEqual(scopes)
    expect(JSON.parse(run.outputs['scope-names'] ?? '')).toEqual(scopes.map(({ name }) => name))
    expect(JSON.parse(run.outputs['excess-scopes'] ?? '')).toEqual([text])
    expect(run.report).toMatchObject({ apiKey: { name: text }, checks: { app: { name: text }, key: { name: text } } })
  })

  it.each(hostileTexts)('in every error does no harm: $way', async ({ text }) => {
    const error = { error: { message: text, type: text, stack: text }, status: 1, statusCode: 500 }
    const problem = { title: text, status: 400, detail: text, errors: [{ field: text, code: text, message: text }] }
    const page = `<html><head><title>${text.replaceAll('<', '')}</title></head></html>`
    const misbehaviours: Misbehaviour[] = [
      { at: 'scopes', do: { status: 500, body: JSON.stringify(error) } },
      { at: 'client', do: { status: 400, body: JSON.stringify(problem) } },
      { at: 'key', do: { status: 502, headers: { 'Content-Type': 'text/html' }, body: page } },
    ]
    const run = await runScenario({
      portal: { misbehaviours },
      inputs: { 'client-id': demoClientId, 'integration-api-key': integrationKey, retries: '0' },
    })
    expectUnharmed(run)
    expect(run).toMatchObject({
      exitCode: 1,
      outputs: { result: 'failed', 'failure-reason': 'portal-error' },
      files: {},
    })
    expect(run.annotations).toHaveLength(1)
  })
})

describe('hostile answers', () => {
  const everything: ScenarioOptions['inputs'] = {
    'client-id': demoClientId,
    'integration-api-key': demoKey,
    retries: '0',
  }

  it.each([
    ['names', 'scopes', 'hostile-names', ''],
    ['a reason phrase', 'scopes', 'hostile-reason', 'portal-error'],
    ['an error, exchange', 'exchange', 'hostile-error', 'portal-error'],
    ['an error, everywhere', 'any', 'hostile-error', 'portal-error'],
    ['a title, everywhere', 'any', 'hostile-title', 'portal-error'],
    ['values of the list', 'scopes', 'hostile-values', 'unexpected-response'],
    ['values of the app', 'client', 'hostile-values', ''],
    ['values of the key', 'key', 'hostile-values', ''],
    ['values of the version', 'version', 'hostile-values', ''],
  ] as const)('with hostile texts in %s', async (_, at, fault, reason) => {
    const run = await runScenario({ portal: { misbehaviours: [{ at, do: fault }] }, inputs: everything })
    expectUnharmed(run)
    expect(run.outputs['failure-reason']).toBe(reason)
  })
})

describe('hostile baselines', () => {
  it('do no harm as names that were removed', async () => {
    const names = hostileTexts.map(({ text }) => text)
    const run = await runScenario({
      workspaceFiles: { 'baseline.json': JSON.stringify(names) },
      inputs: { baseline: 'baseline.json', 'fail-on-drift': 'removed', 'upload-artifact': 'false' },
    })
    expectUnharmed(run)
    expect(run.outputs['failure-reason']).toBe('drift')
    expect(new Set(JSON.parse(run.outputs['removed-scopes'] ?? ''))).toEqual(new Set(names))
  })
})
