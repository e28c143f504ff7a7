import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createLog } from '../../src/report/log.ts'
import { Secrets } from '../../src/text/secrets.ts'
import { hostileTexts } from '../../stand-ins/portal/index.js'
import { annotations, workflowCommands } from '../../stand-ins/runner/workflow-commands.js'
import { captureOutput } from '../support/captured-output.ts'

let output: ReturnType<typeof captureOutput>
beforeEach(() => {
  output = captureOutput()
})
afterEach(() => output.restore())

const commandsOf = (text: string) => workflowCommands(text).filter(({ name }) => /^[a-z]/i.test(name))

describe('a line of the log', () => {
  it('stands alone, and so do several', () => {
    createLog(new Secrets()).lines(['DocSpace 3.7.2 offers 9 scopes.'])
    createLog(new Secrets()).lines(['a'], [''], ['b'])
    createLog(new Secrets()).lines()
    expect(output.text()).toBe('DocSpace 3.7.2 offers 9 scopes.\na\n\nb\n')
  })

  it.each(hostileTexts)('is no command: $way', ({ text }) => {
    createLog(new Secrets()).lines([text])
    expect(commandsOf(output.text())).toEqual([])
  })

  it('is no command, whatever it is', () => {
    const text = fc.string({ unit: fc.constantFrom(...':#[]= \n\r,ab', '::error::', '##[group]', '::add-mask::') })
    fc.assert(
      fc.property(text, (line) => {
        const before = output.text().length
        createLog(new Secrets()).lines([line])
        expect(commandsOf(output.text().slice(before))).toEqual([])
      }),
    )
  })

  it('holds no secret', () => {
    const secrets = new Secrets()
    secrets.add('sk-0123456789abcdef')
    const before = output.text().length
    createLog(secrets).lines(['the key sk-0123456789abcdef, the same in base64: c2stMDEyMzQ1Njc4OWFiY2RlZg=='])
    expect(output.text().slice(before)).toBe('the key ***, the same in base64: ***==\n')
  })
})

describe('striking secrets out', () => {
  it('makes no command of what was none, whatever stands around them', () => {
    const secrets = new Secrets()
    secrets.add('sk-0123456789abcdef')
    const forms = ['sk-0123456789abcdef', '%73k-0123456789abcdef', '&#115;k-0123456789abcdef', '%0A', '%3A%3A']
    const text = fc.string({ unit: fc.constantFrom(...':#[] \n\r', 'error', '::', '##', ...forms), maxLength: 40 })
    fc.assert(
      fc.property(text, (line) => {
        const before = output.text().length
        createLog(secrets).lines([line])
        const shown = output.text().slice(before)
        expect(commandsOf(shown)).toEqual([])
        expect(secrets.isIn(shown)).toBe(false)
      }),
    )
  })
})

describe('an annotation', () => {
  it.each(['error', 'warning', 'notice'] as const)('of level %s is one command', (level) => {
    createLog(new Secrets()).annotate({ level, title: 'x', text: ['First.\nSecond, 100 %.'] })
    expect(annotations(workflowCommands(output.text()))).toEqual([
      { kind: level, title: 'DocSpace Scopes: x', message: 'First.\nSecond, 100 %.' },
    ])
  })

  it('marks a line of a file', () => {
    const place = { file: 'needs.txt', line: 3 }
    createLog(new Secrets()).annotate({ level: 'warning', title: 'x', text: ['Wrong.'], place })
    expect(workflowCommands(output.text())).toMatchObject([
      { name: 'warning', properties: { title: 'DocSpace Scopes: x', file: 'needs.txt', line: '3' }, message: 'Wrong.' },
    ])
  })

  it('shows no secret, neither in its title', () => {
    const secrets = new Secrets()
    secrets.add('sk-0123456789abcdef')
    const before = output.text().length
    createLog(secrets).annotate({ level: 'error', title: 'sk-0123456789abcdef', text: ['It is sk-0123456789abcdef.'] })
    expect(output.text().slice(before)).toBe('::error title=DocSpace Scopes%3A ***::It is ***.\n')
  })

  it.each(hostileTexts)('is one command alone: $way', ({ text }) => {
    createLog(new Secrets()).annotate({ level: 'error', title: 'x', text: [`a\n${text}`] })
    expect(commandsOf(output.text()).map(({ name }) => name)).toEqual(['error'])
  })
})

describe('a text that is too long for a message', () => {
  const long = `${'An entry of a list. '.repeat(300)}The end.`

  it('is cut in an annotation, with a count, and stands whole in the log before it', () => {
    createLog(new Secrets()).annotate({ level: 'error', title: 'x', text: [long] })
    const [annotation] = annotations(workflowCommands(output.text()))
    expect(annotation?.message.length).toBeLessThan(4096)
    expect(annotation?.message).toMatch(/… and 2,0\d\d more characters, which are in the log$/)
    const lines = output.text().split('\n').slice(0, 2)
    expect(lines.join(' ').replaceAll(/\s+/g, ' ')).toBe(long)
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(4096)
  })

  it('is cut when nothing in it grows any more', () => {
    createLog(new Secrets()).annotate({ level: 'error', title: 'x', text: ['##['.repeat(1300)] })
    const [annotation] = annotations(workflowCommands(output.text()))
    expect(annotation?.message.length).toBeLessThan(4096)
  })

  it('is cut in a line for debugging too', () => {
    process.env['RUNNER_DEBUG'] = '1'
    createLog(new Secrets()).debug(['##['.repeat(2000)])
    const [command] = workflowCommands(output.text())
    delete process.env['RUNNER_DEBUG']
    expect([command?.name, (command?.message.length ?? 0) < 4096]).toEqual(['debug', true])
  })

  it('is cut within no character', () => {
    createLog(new Secrets()).lines([`a${'😀'.repeat(3000)}`])
    expect(output.text()).not.toMatch(/[\ud800-\udfff](?![\udc00-\udfff])(?<![\ud800-\udbff][\udc00-\udfff])/)
  })

  it('is cut after secrets were struck out', () => {
    const secrets = new Secrets()
    secrets.add('sk-0123456789abcdef')
    const before = output.text().length
    createLog(secrets).annotate({ level: 'error', title: 'x', text: [`${'x'.repeat(3990)}sk-0123456789abcdef`] })
    expect(output.text().slice(before)).not.toContain('sk-0')
  })
})

describe('what libraries print', () => {
  const print = (text: string) => process.stdout.write(`${text}\n`)

  it('is folded away, and lines of our own come after it', async () => {
    const log = createLog(new Secrets())
    const value = await log.folded('Uploading', async () => {
      log.lines(['own'])
      print('talk')
      return 7
    })
    log.lines(['later'])
    expect(value).toBe(7)
    expect(output.text()).toBe('::group::Uploading\ntalk\n::endgroup::\nown\nlater\n')
  })

  it('is folded away where it fails too', async () => {
    const log = createLog(new Secrets())
    const failing = log.folded('Uploading', async () => {
      log.lines(['own'])
      throw new Error('failed')
    })
    await expect(failing).rejects.toThrow('failed')
    expect(output.text()).toBe('::group::Uploading\n::endgroup::\nown\n')
  })

  it('is unfolded once where the run ends within it', async () => {
    const log = createLog(new Secrets())
    await log.folded('Uploading', async () => {
      log.lines(['own'])
      log.unfold()
      log.lines(['the end'])
    })
    expect(output.text()).toBe('::group::Uploading\n::endgroup::\nown\nthe end\n')
  })
})
