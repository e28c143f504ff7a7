import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { Failure } from '../../src/failure.ts'
import { FailureRecord } from '../../src/record.ts'
import type { Log } from '../../src/report/log.ts'
import { reportEnd } from '../../src/report/report-end.ts'
import { message, plainText } from '../../src/text/message.ts'
import { Secrets } from '../../src/text/secrets.ts'
import { parseCommandFile } from '../../stand-ins/runner/command-files.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'docspace-scopes-end-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Reports an end, and tells in which order it did what. */
function end({ record = new FailureRecord(), breaksAtLast = false, hasSummary = true } = {}) {
  const environment: NodeJS.ProcessEnv = {
    GITHUB_OUTPUT: path.join(folder, 'outputs'),
    GITHUB_STEP_SUMMARY: path.join(folder, 'summary'),
  }
  const events: string[] = []
  const log: Log = {
    lines: (...messages) => events.push(...messages.map((each) => `line: ${plainText(each)}`)),
    debug: () => {},
    annotate: ({ level, title }) => events.push(`${level}: ${title}`),
    folded: (_, work) => work(),
    unfold: () => {},
  }
  reportEnd(
    {
      outputs: () => ({ count: '2' }),
      summary: hasSummary ? () => 'the summary' : undefined,
      lines: () => [message`a file`],
      annotations: () => record.failures.map(({ reason }) => ({ level: 'error', title: reason, text: message`why` })),
      headline: () => {
        if (breaksAtLast) environment.GITHUB_OUTPUT = folder
        return message`Ended`
      },
    },
    record,
    { environment, secrets: new Secrets(), log },
  )
  const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8')
  return { events, record, outputs: parseCommandFile(read('outputs')), read }
}

describe('the end of a run', () => {
  it('is written in order, with the result last', () => {
    const { events, outputs, read, record } = end()
    expect(Object.entries(outputs)).toEqual([
      ['count', '2'],
      ['failure-reason', ''],
      ['result', 'passed'],
    ])
    expect(read('summary')).toContain('the summary')
    expect(events).toEqual(['line: a file', 'line: Ended.'])
    expect(record.isReported).toBe(true)
  })

  it('says why it is red', () => {
    const record = new FailureRecord()
    record.failures.push(new Failure('drift', message`why`))
    const { events, outputs } = end({ record })
    expect(outputs).toMatchObject({ 'failure-reason': 'drift', result: 'failed' })
    expect(events).toEqual(['line: a file', 'error: drift', 'line: Ended.'])
  })

  it('needs no summary', () => {
    expect(() => end({ hasSummary: false }).read('summary')).toThrow('ENOENT')
  })

  it('is red where the result itself cannot be written, and says so', () => {
    const { events, outputs, record } = end({ breaksAtLast: true })
    expect(outputs).toEqual({ count: '2' })
    expect(events).toEqual(['line: a file', 'line: Ended.', 'error: unwritable'])
    expect(record.result).toMatchObject({ result: 'failed', failsRun: true })
  })
})
