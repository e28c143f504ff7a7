import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from '@jest/globals'
import { githubToken, runnerEnvironment } from '../../../stand-ins/runner/environment.js'
import { makeRunnerFolders, type RunnerFolders } from '../../../stand-ins/runner/folders.js'

describe('the environment of a run', () => {
  let folders: RunnerFolders
  afterEach(() => rmSync(folders.root, { recursive: true }))

  it('contains the inputs with the defaults of action.yml', () => {
    folders = makeRunnerFolders()
    const environment = runnerEnvironment(folders, { 'portal-url': 'portal.example.test', retries: '0' })
    expect(environment).toMatchObject({
      'INPUT_PORTAL-URL': 'portal.example.test',
      INPUT_RETRIES: '0',
      'INPUT_TIMEOUT-SECONDS': '60',
      'INPUT_FAIL-ON-MISSING': 'true',
      'INPUT_GITHUB-TOKEN': githubToken,
    })
    expect(environment).not.toHaveProperty('INPUT_API-KEY')
  })

  it('refuses an input that action.yml does not declare', () => {
    folders = makeRunnerFolders()
    expect(() => runnerEnvironment(folders, { 'portal-urls': 'portal.example.test' })).toThrow(/no input portal-urls/)
  })

  it('names files and folders that exist', () => {
    folders = makeRunnerFolders()
    const environment = runnerEnvironment(folders, {})
    const names = ['GITHUB_WORKSPACE', 'RUNNER_TEMP', 'GITHUB_EVENT_PATH', 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY']
    expect(names.filter((name) => !existsSync(environment[name] ?? ''))).toEqual([])
    const event: unknown = JSON.parse(readFileSync(environment.GITHUB_EVENT_PATH ?? '', 'utf8'))
    expect(event).toMatchObject({ repository: { full_name: 'example/deployment', default_branch: 'main' } })
  })

  it('can have files that nobody can write', () => {
    folders = makeRunnerFolders({ unwritable: ['GITHUB_OUTPUT'] })
    expect(() => writeFileSync(folders.commandFiles.GITHUB_OUTPUT, 'a=b')).toThrow(/EISDIR/)
    expect(() => writeFileSync(folders.commandFiles.GITHUB_ENV, 'a=b')).not.toThrow()
  })
})
