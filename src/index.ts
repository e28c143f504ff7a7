import { RunRecord } from './record.ts'
import { createLog } from './report/log.ts'
import { describeBug } from './report/messages.ts'
import { runUntilEnd } from './report/run-until-end.ts'
import { finish, run } from './run.ts'
import { Secrets } from './text/secrets.ts'

const secrets = new Secrets()
const runner = { environment: process.env, secrets, log: createLog(secrets) }
const record = new RunRecord()

await runUntilEnd({
  record,
  runner,
  run: () => run(record, runner),
  finish: () => finish(record, runner),
  describeBug: (thrown) => describeBug(thrown, record),
})
