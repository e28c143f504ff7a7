import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { writeOutputs } from '../../src/report/write-outputs.ts'
import { writeSummary } from '../../src/report/write-summary.ts'
import { Secrets } from '../../src/text/secrets.ts'
import { hostileTexts } from '../../stand-ins/portal/index.js'
import { parseCommandFile } from '../../stand-ins/runner/command-files.js'
import { captureOutput } from '../support/captured-output.ts'

let folder = ''
let file = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'docspace-scopes-outputs-'))
  file = path.join(folder, 'outputs')
  writeFileSync(file, '')
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (outputs: Record<string, string>, environment: Record<string, string> = { GITHUB_OUTPUT: file }) =>
  writeOutputs(outputs, { environment, secrets: new Secrets() })
const written = () => parseCommandFile(readFileSync(file, 'utf8'))

describe('outputs', () => {
  it('can be read by the runner', () => {
    write({ result: 'passed', 'failure-reason': '', scopes: '["a"]' })
    expect(written()).toEqual({ result: 'passed', 'failure-reason': '', scopes: '["a"]' })
  })

  it('are added to those that are there', () => {
    write({ a: '1' })
    write({ b: '2' })
    expect(written()).toEqual({ a: '1', b: '2' })
  })

  it.each([...hostileTexts, { way: 'our own mark', text: 'a\nend_of_output\nresult=passed\nend_of_output_' }])(
    'hold such a value and set no other: $way',
    ({ text }) => {
      write({ value: text.replaceAll('\r', '') })
      expect(written()).toEqual({ value: text.replaceAll('\r', '').replace('\ud800', '\ufffd') })
    },
  )

  it('are not written with a secret in them', () => {
    const secrets = new Secrets()
    const output = captureOutput()
    secrets.add('sk-0123456789')
    output.restore()
    const writing = () =>
      writeOutputs({ a: '1', b: 'sk-0123456789' }, { environment: { GITHUB_OUTPUT: file }, secrets })
    expect(writing).toThrow('a secret was about to be written')
    expect(readFileSync(file, 'utf8')).toBe('')
  })

  it.each<[string, () => Record<string, string>]>([
    ['the runner names no file', () => ({})],
    ['the file is a folder', () => ({ GITHUB_OUTPUT: folder })],
    ['its folder is not there', () => ({ GITHUB_OUTPUT: path.join(folder, 'none', 'outputs') })],
  ])('are unwritable where %s', (_, environment) => {
    expect(() => write({ a: '1' }, environment())).toThrow(expect.objectContaining({ reason: 'unwritable' }))
  })
})

describe('the summary', () => {
  it('is added as a block of its own', () => {
    writeFileSync(file, '# of another step\n')
    expect(writeSummary('<h2>x</h2>\n', file)).toBe(true)
    expect(readFileSync(file, 'utf8')).toBe('# of another step\n\n<h2>x</h2>\n\n')
  })

  it.each<[string, () => string | undefined]>([
    ['the runner names no file', () => undefined],
    ['the name is empty', () => ''],
    ['the file is a folder', () => folder],
  ])('is no failure where %s', (_, name) => {
    expect(writeSummary('<h2>x</h2>\n', name())).toBe(false)
  })
})
