import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from '@jest/globals'
import { faults } from '../../../stand-ins/portal/index.js'
import { misbehaviourOf } from '../../../stand-ins/portal/misbehaviours.js'
import { sendRaw } from './raw-request.ts'

const program = fileURLToPath(new URL('../../../stand-ins/portal/serve.js', import.meta.url))

let child: ChildProcess | undefined
afterEach(() => {
  child?.kill()
})

/** What the program printed and ended with. */
async function run(...options: string[]): Promise<{ code: number; output: string; errors: string }> {
  const process = start(...options)
  const [output, errors] = [text(process.stdout), text(process.stderr)]
  const [code] = await once(process, 'close')
  return { code, output: await output, errors: await errors }
}

function start(...options: string[]) {
  const started = spawn(process.execPath, [program, ...options], { stdio: ['ignore', 'pipe', 'pipe'] })
  child = started
  return started
}

async function text(stream: NodeJS.ReadableStream): Promise<string> {
  let all = ''
  for await (const chunk of stream) all += chunk
  return all
}

describe('serve.js', () => {
  it('says where it listens, in one line, and misbehaves as told', async () => {
    const { stdout } = start('--port', '0', '--version', '3.6.1', '--misbehave', 'version=refusal,status=503,times=1')
    const [line] = await once(stdout, 'data')
    const [, port] = /^contract portal 3\.6\.1 at http:\/\/127\.0\.0\.1:(\d+)\n$/.exec(String(line)) ?? []
    const path = '/api/2.0/settings/version/build'
    expect((await sendRaw(Number(port), { path })).response?.status).toBe(503)
    const { response } = await sendRaw(Number(port), { path })
    expect(JSON.parse(String(response?.body))).toMatchObject({ response: { docSpace: '3.6.1' } })
  })

  it('lists every fault', async () => {
    const { code, output } = await run('--list')
    expect(code).toBe(0)
    for (const name of Object.keys(faults)) expect(output).toMatch(new RegExp(`^${name}(,|$)`, 'm'))
  })

  it.each([
    [['--misbehave', 'scopes'], "'scopes' is not written as PLACE=FAULT"],
    [['--misbehave', 'scopes=sulk'], "there is no fault 'sulk'"],
    [['--misbehave', 'login=slow'], "a portal cannot misbehave at 'login'"],
    [['--version', 'newest'], "'newest' is no portal version"],
    [['--image', 'enterprise'], "'enterprise' is no image"],
    [['--colour', 'red'], "Unknown option '--colour'"],
  ])('refuses %j', async (options, message) => {
    const { code, output, errors } = await run('--port', '0', ...options)
    expect(code).toBe(1)
    expect(output).toBe('')
    expect(errors).toContain(message)
  })
})

describe('misbehaviours on a command line', () => {
  it.each([
    ['scopes=empty-list', { at: 'scopes', do: { fault: 'empty-list' } }],
    ['any=slow,ms=50,times=2', { at: 'any', times: 2, do: { fault: 'slow', ms: 50 } }],
    [
      'exchange=redirect-other-host,location=https://a.example/?b=c',
      { at: 'exchange', do: { fault: 'redirect-other-host', location: 'https://a.example/?b=c' } },
    ],
  ])('%s', (written, misbehaviour) => {
    expect(misbehaviourOf(written)).toEqual(misbehaviour)
  })
})
