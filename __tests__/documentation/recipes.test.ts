import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { projectFiles, textOf } from '../../scripts/checks/project-files.js'
import { workflowTexts } from '../../scripts/checks/workflow-texts.js'
import { type GitHubService, startGitHubService } from '../../stand-ins/github/api.ts'
import { type ResultsService, startResultsService } from '../../stand-ins/github/results-service.ts'
import { createAuthority } from '../../stand-ins/network/authority.ts'
import { demoClientId, demoKey, portalScopes, startContractPortal } from '../../stand-ins/portal/index.js'
import { runAction } from '../../stand-ins/runner/run-action.js'

interface Step {
  uses?: string
  with?: Record<string, unknown>
}

/** A step of one of the two actions, as a recipe shows it. */
interface Recipe {
  place: string
  action: 'gate' | 'requirements'
  given: Record<string, unknown>
}

const recipes = workflowTexts().flatMap(({ place, text }) => recipesIn(place, text))

function recipesIn(place: string, text: string): Recipe[] {
  const { jobs }: { jobs: Record<string, { steps?: Step[] }> } = parse(text)
  return Object.values(jobs).flatMap(({ steps = [] }) =>
    steps.flatMap(({ uses = '', with: given = {} }) => {
      const [, folder] = /^OWNER\/docspace-scopes(\/requirements)?@/.exec(uses) ?? []
      if (!uses.startsWith('OWNER/')) return []
      return [{ place, action: folder === undefined ? ('gate' as const) : ('requirements' as const), given }]
    }),
  )
}

/** The inputs with the contract portal's address, keys and app, whatever the recipe has there. */
function inputsOf({ given }: Recipe, portalUrl: string): Record<string, string> {
  const ours: Record<string, string> = {
    'portal-url': portalUrl,
    'api-key': demoKey,
    'client-id': demoClientId,
    'integration-api-key': demoKey,
  }
  const expressions: Record<string, string> = {
    'inputs.name': 'europe',
    'inputs.required-scopes': 'files:read',
    "inputs.accept-drift && 'never' || 'any'": 'any',
  }
  const resolve = (value: unknown): string =>
    String(value).replaceAll(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => {
      const known = expressions[expression]
      if (known === undefined) throw new Error(`Say here what \${{ ${expression} }} is.`)
      return known
    })
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, ours[name] ?? resolve(value)]))
}

/** The files that recipes name, as a repository would have them. */
function filesFor(place: string, authority: string): Record<string, string> {
  const example = place.includes('/from-code/') ? 'examples/requirements/from-code' : 'examples/requirements'
  const integration = projectFiles(`${example}/integration/**/*.*`)
  const baseline = JSON.stringify(portalScopes)
  return {
    ...Object.fromEntries(integration.map((file) => [path.posix.relative(example, file), textOf(file)])),
    'src/rooms.ts': 'export const rooms = () => fetch(`${portal}/api/2.0/files/rooms`)\n',
    'docspace-requirements.txt': 'GET /api/2.0/files/rooms\n',
    'certificates/company-ca.pem': authority,
    'docspace-baseline.json': baseline,
    'old-portal.json': baseline,
  }
}

const client = {
  client_id: demoClientId,
  name: 'Integration',
  scopes: ['accounts.self:read', 'accounts:write', 'files:read', 'files:write', 'openid', 'rooms:read', 'rooms:write'],
}
const fullKey = { key: demoKey, id: '1', name: 'Check', permissions: ['*'] }

let github: GitHubService
let results: ResultsService
let authority: string
beforeAll(async () => {
  github = await startGitHubService()
  results = await startResultsService()
  authority = (await createAuthority()).certificate
})
afterAll(async () => {
  await github.close()
  await results.close()
})

describe('every step of the actions that a page or an example shows', () => {
  it.each(recipes)('is green where all is well: $place', async (recipe) => {
    const portal = await startContractPortal({ clients: [client], keys: [fullKey] })
    const run = await runAction({
      ...(recipe.action === 'requirements' && { action: recipe.action }),
      inputs: inputsOf(recipe, portal.url),
      // Two portals may get the same port one after another, and artifacts are named after it.
      env: { ...github.environment, ...results.environment, GITHUB_JOB: `job-${recipes.indexOf(recipe)}` },
      workspaceFiles: filesFor(recipe.place, authority),
    })
    await portal.close()
    expect({ annotations: run.annotations.filter(({ kind }) => kind !== 'notice'), exitCode: run.exitCode }).toEqual({
      annotations: [],
      exitCode: 0,
    })
  })

  it('is found on every page that has one', () => {
    const pages = projectFiles(['README.md', 'docs/*.md', 'examples/**/*.{md,yml}'])
    const having = pages.filter((file) => /^\s*(- )?uses: OWNER\//m.test(textOf(file)))
    expect([...new Set(recipes.map(({ place }) => place.replace(/,.*/, '')))].toSorted()).toEqual(having)
  })
})
