import {
  demoKey,
  type Portal,
  type PortalOptions,
  type PortalRequest,
  type ResourceName,
  startContractPortal,
} from '../../stand-ins/portal/index.js'
import { resourceOf } from '../../stand-ins/portal/resources.js'
import { githubToken } from '../../stand-ins/runner/environment.js'
import { type ActionRun, type RunActionOptions, runAction } from '../../stand-ins/runner/run-action.js'
import { pinnedVersion } from '../support/pinned-portal.ts'
import { findSecrets, percentDecoded } from '../support/secret-search.ts'
import { until } from '../support/until.ts'
import { problemsBySchema } from './schemas.ts'

/** The built action, run once against a contract portal of its own. */
export interface ScenarioOptions extends Partial<RunActionOptions> {
  /** How the portal differs from one of `pinnedVersion` with the nine scopes of real portals. */
  portal?: PortalOptions
  /** Called with the portal before the run, for options that depend on it; inputs and variables join the others. */
  around?: (portal: Portal) => Partial<RunActionOptions> | Promise<Partial<RunActionOptions>>
  /** What must be shown nowhere, beside the keys, the signatures and the token, by what it is. */
  secrets?: Record<string, string>
}

export interface Scenario extends ActionRun {
  portalUrl: string
  /** What reached the portal, in order. */
  requests: readonly PortalRequest[]
  /** How many connections the portal accepted. */
  connections: number
}

/** How every signature of a contract portal begins, used or not. */
const beginningOfSignatures = Buffer.from(JSON.stringify({ alg: 'HS256', typ: 'JWT' })).toString('base64url')

/**
 * Starts a portal and runs the action on it, with `portal-url` and `api-key` set where the scenario does not say otherwise.
 * @throws Error where a secret was written anywhere, or a file is not as its schema says: no scenario may do that
 */
export async function runScenario(options: ScenarioOptions = {}): Promise<Scenario> {
  const { portal: portalOptions, around, secrets, ...others } = options
  const portal = await startContractPortal({ version: pinnedVersion, ...portalOptions })
  try {
    const more = (await around?.(portal)) ?? {}
    const inputs = { 'portal-url': portal.url, 'api-key': demoKey, ...others.inputs, ...more.inputs }
    const env = { ...others.env, ...more.env }
    const run = await runAction({ ...others, ...more, inputs, env })
    const { url: portalUrl, requests, connections } = portal
    const shown = findSecrets(
      { ...run.sinks, 'request URLs': requests.map(({ path }) => path).join('\n') },
      { ...secretsIn(inputs, requests), ...loginsIn(env), ...secrets },
    )
    const misshapen = [problemsBySchema('snapshot', run.snapshot), problemsBySchema('report', run.report)]
    const problems = [...shown, ...misshapen].filter((problem) => problem !== '')
    if (problems.length > 0) throw new Error(problems.join('\n'))
    return { ...run, portalUrl, requests, connections }
  } finally {
    await portal.close()
  }
}

function secretsIn(inputs: Record<string, string>, requests: readonly PortalRequest[]): Record<string, string> {
  const signatures = requests.flatMap(({ headers }) => headers['x-signature'] ?? [])
  const values = {
    'api-key': inputs['api-key'],
    'integration-api-key': inputs['integration-api-key'],
    'github-token': inputs['github-token'] ?? githubToken,
    'some signature': beginningOfSignatures,
    ...Object.fromEntries(signatures.map((signature, index) => [`signature ${index + 1}`, signature])),
  }
  const given = Object.entries(values).map(([name, value]) => [name, value?.trim()])
  return Object.fromEntries(given.filter(([, value]) => value && value !== 'none'))
}

/** The logins of proxies, as they are written and decoded, and their passwords where these are no ordinary words. */
function loginsIn(env: Record<string, string | undefined>): Record<string, string> {
  const logins = Object.entries(env).flatMap(([variable, address = '']) => {
    const login = /_proxy$/i.test(variable) ? /^(?:\w+:\/\/)?(.+)@/s.exec(address)?.[1] : undefined
    const forms = login === undefined ? [] : [login, percentDecoded(login)]
    return forms.flatMap((written, index) => {
      const [, password = ''] = written.split(/:(.*)/s)
      // A user name alone is no secret.
      const form = password === '' ? `${written}@` : written
      const name = `login of ${variable}${index === 0 ? '' : ', decoded'}`
      return [[name, form], ...(password.length < 8 ? [] : [[`password in ${name}`, password]])]
    })
  })
  return Object.fromEntries(logins)
}

/** What a request asks for: `exchange`, `scopes`, `version`, … */
export function placeOf(request: PortalRequest): ResourceName | 'other' {
  return resourceOf(request).name
}

/** Settled when the portal has got a request for this. */
export function arrivalOf(portal: Portal, place: ResourceName): Promise<void> {
  return until(() => portal.requests.some((request) => placeOf(request) === place))
}

/** Does all of the work, so much of it at a time. The promises are those of the works, in their order. */
export function sideBySide<Value>(width: number, works: readonly (() => Promise<Value>)[]): Promise<Value>[] {
  const lanes: Promise<unknown>[] = []
  return works.map((work, index) => {
    const before = lanes[index % width] ?? Promise.resolve()
    const done = before.then(work)
    lanes[index % width] = done.catch(() => {})
    return done
  })
}
