import { describe, expect, it } from '@jest/globals'
import { runOf } from '../../src/report/run-of.ts'

const environment = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'example/deployment',
  GITHUB_WORKFLOW: 'Deploy',
  GITHUB_JOB: 'check',
  GITHUB_RUN_ID: '9007001',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_SHA: '5f2c8a1d9b7e4f60312a4c5d6e7f8091a2b3c4d5',
}

describe('the run that a report belongs to', () => {
  it('is what the runner tells', () => {
    expect(runOf(environment)).toEqual({
      repository: 'example/deployment',
      workflow: 'Deploy',
      job: 'check',
      id: '9007001',
      attempt: '2',
      url: 'https://github.com/example/deployment/actions/runs/9007001',
      event: 'push',
      ref: 'refs/heads/main',
      commit: environment.GITHUB_SHA,
    })
  })

  it('is empty texts outside of GitHub Actions', () => {
    expect(new Set(Object.values(runOf({})))).toEqual(new Set(['']))
  })

  it.each(['GITHUB_SERVER_URL', 'GITHUB_REPOSITORY', 'GITHUB_RUN_ID'])('has no address without %s', (name) => {
    expect(runOf({ ...environment, [name]: '' }).url).toBe('')
  })
})
