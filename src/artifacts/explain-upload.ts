import { Failure } from '../failure.ts'
import { visible } from '../text/visible.ts'
import { findProxyProblem } from './runner.ts'

/**
 * Says why an artifact could not be stored, and what to do about it. GitHub's client has no codes for what went wrong,
 * only texts.
 * @param error undefined where the time was over
 */
export function explainUpload(error: unknown, environment: NodeJS.ProcessEnv): Failure {
  const text = error === undefined ? undefined : error instanceof Error ? error.message : ''
  return new Failure('artifact', explain(text, environment))
}

const known: readonly { readonly pattern: RegExp; readonly message: string }[] = [
  {
    pattern: /\b409\b|conflict|already exists/i,
    message:
      'An artifact of this name already exists: names are unique within a run. Give each job an artifact-name of its own, for example with ${{ github.job }} or a value of the matrix, or set upload-artifact to false.',
  },
  {
    pattern: /quota|storage limit|usage limit|insufficient usage/i,
    message:
      'The storage for artifacts is used up. Delete old artifacts, or set retention-days to keep new ones for a shorter time.',
  },
]

const otherwise: typeof known = [
  {
    pattern: /\b40[13]\b|unauthori[sz]ed|forbidden|permission/i,
    message:
      'The artifact service did not accept this run’s token. A job that runs very long, or a self-hosted runner that is out of date, can be the cause. Run the job again.',
  },
  {
    pattern: /is not valid JSON|unexpected token|unexpected end of JSON/i,
    message:
      'The artifact service did not respond with JSON, so something else responded in its place. Check the runner’s proxy, and that the runner is up to date.',
  },
]

function explain(text: string | undefined, environment: NodeJS.ProcessEnv): string {
  const find = (list: typeof known): string | undefined =>
    list.find(({ pattern }) => text !== undefined && pattern.test(text))?.message
  const ofAct =
    environment.ACT === 'true'
      ? 'act’s own artifact server refused GitHub’s current client. Set upload-artifact to false where act runs the workflow, for example with ${{ !env.ACT }}; snapshot and report are kept as files.'
      : undefined
  return (
    find(known) ??
    ofAct ??
    find(otherwise) ??
    proxyProblem(environment) ??
    (text === undefined
      ? 'The artifact service did not take the artifact within 60 s. Run the job again, or set upload-artifact to false.'
      : `The artifact could not be uploaded${text === '' ? '' : ` (${visible(text.split('\n')[0] ?? '')})`}. Run the job again; if it keeps failing, see https://www.githubstatus.com, or set upload-artifact to false.`)
  )
}

function proxyProblem(environment: NodeJS.ProcessEnv): string | undefined {
  const address = environment.ACTIONS_RESULTS_URL ?? ''
  const problem = URL.canParse(address) ? findProxyProblem(new URL(address), environment) : undefined
  return problem === undefined ? undefined : `The artifact could not be uploaded: ${problem}`
}
