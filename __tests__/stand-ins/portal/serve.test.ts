import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, describe, expect, it } from '@jest/globals'
import { demoClientId, demoKey, faults } from '../../../stand-ins/portal/index.js'
import { misbehaviourOf } from '../../../stand-ins/portal/misbehaviours.js'
import { sendRaw } from './raw-request.ts'

const program = fileURLToPath(new URL('../../../stand-ins/portal/serve.js', import.meta.url))
const demo = fileURLToPath(new URL('../../../scripts/demo.js', import.meta.url))

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
  it('says where it listens, and misbehaves as the options say', async () => {
    const { stdout } = start('--port', '0', '--version', '3.6.1', '--misbehave', 'version=refusal,status=503,times=1')
    const [greeting] = await once(stdout, 'data')
    const [, port] = /^Stand-in portal 3\.6\.1 at http:\/\/127\.0\.0\.1:(\d+)$/m.exec(String(greeting)) ?? []
    const path = '/api/2.0/settings/version/build'
    expect((await sendRaw(Number(port), { path })).response?.status).toBe(503)
    const { response } = await sendRaw(Number(port), { path })
    expect(JSON.parse(String(response?.body))).toMatchObject({ response: { docSpace: '3.6.1' } })
  })

  it('prints the key, the client ID and a command that runs the action, for PowerShell too', async () => {
    const [greeting] = await once(start('--port', '0').stdout, 'data')
    expect(String(greeting)).toContain(`API key    ${demoKey}`)
    expect(String(greeting)).toContain(`client ID  ${demoClientId}`)
    const [, key = '', parameters = ''] = / DOCSPACE_API_KEY=(\S+) npm run demo -- (.+)$/m.exec(String(greeting)) ?? []
    expect(String(greeting)).toContain(`\n  $env:DOCSPACE_API_KEY='${key}'; node scripts/demo.js ${parameters}`)
    const env = { ...process.env, DOCSPACE_API_KEY: key }
    const { stdout } = await promisify(execFile)(process.execPath, [demo, ...parameters.split(' ')], { env })
    expect(stdout).toContain('result=passed')
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
    [['--version', 'newest'], "'newest' is not a valid portal version"],
    [['--image', 'enterprise'], "'enterprise' is not a valid image"],
    [['--port', 'abc'], "--port must be a number from 0 to 65535, not 'abc'"],
    [['--port', '65536'], "--port must be a number from 0 to 65535, not '65536'"],
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
