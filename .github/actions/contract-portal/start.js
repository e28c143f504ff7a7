import { spawn } from 'node:child_process'
import { appendFileSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { demoKey, newestVersion } from '../../../stand-ins/portal/index.js'

// The key opens nothing, but a workflow should treat it as it treats a real one.
console.log(`::add-mask::${demoKey}`)

const { INPUT_PORT: port = '0', INPUT_VERSION, RUNNER_TEMP = '.' } = process.env
const version = INPUT_VERSION || newestVersion
const log = join(RUNNER_TEMP, `contract-portal-${process.pid}.log`)
const output = openSync(log, 'a')
// A group of its own, or it would end with this step.
const portal = spawn(process.execPath, ['stand-ins/portal/serve.js', '--port', port, '--version', version], {
  detached: true,
  stdio: ['ignore', output, output],
})
portal.unref()
let ended = false
portal.on('exit', () => {
  ended = true
})

let url
while (url === undefined) {
  if (ended) throw new Error(`The contract portal did not start: ${readFileSync(log, 'utf8')}`)
  await pause(20)
  url = /http:\/\/127\.0\.0\.1:\d+/.exec(readFileSync(log, 'utf8'))?.[0]
}

appendFileSync(process.env.GITHUB_STATE ?? '', `pid=${portal.pid}\n`)
appendFileSync(process.env.GITHUB_OUTPUT ?? '', `url=${url}\n`)
console.log(`A portal of version ${version} listens at ${url}`)
