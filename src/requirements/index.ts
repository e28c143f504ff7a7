import { asFailure } from '../failure.ts'
import { createLog } from '../report/log.ts'
import { runUntilEnd } from '../report/run-until-end.ts'
import { Secrets } from '../text/secrets.ts'
import { finish, keepRequirements } from './action.ts'
import { RequirementsRecord } from './record.ts'

// Windows would look for git in the workspace first, where a pull request can put one.
process.env.NoDefaultCurrentDirectoryInExePath = '1'

const secrets = new Secrets()
const runner = { environment: process.env, secrets, log: createLog(secrets, 'DocSpace Requirements') }
const record = new RequirementsRecord()

await runUntilEnd({
  record,
  runner,
  run: () => keepRequirements(record, runner),
  finish: () => finish(record, runner),
  describeBug: asFailure,
})
