import type { Run } from '../run-record.ts'

/** The run that the runner's environment describes. */
export function runOf(environment: NodeJS.ProcessEnv): Run {
  const text = (name: string): string => environment[name] ?? ''
  const [server, repository, id] = [text('GITHUB_SERVER_URL'), text('GITHUB_REPOSITORY'), text('GITHUB_RUN_ID')]
  return {
    repository,
    workflow: text('GITHUB_WORKFLOW'),
    job: text('GITHUB_JOB'),
    id,
    attempt: text('GITHUB_RUN_ATTEMPT'),
    url: server !== '' && repository !== '' && id !== '' ? `${server}/${repository}/actions/runs/${id}` : '',
    event: text('GITHUB_EVENT_NAME'),
    ref: text('GITHUB_REF'),
    commit: text('GITHUB_SHA'),
  }
}
