import { setTimeout as pause } from 'node:timers/promises'
import { artifactName, runWith } from '../__tests__/scenarios/last-run.ts'
import { arrivalOf } from '../__tests__/scenarios/scenario.ts'
import { until } from '../__tests__/support/until.ts'
import { startGitHubService } from '../stand-ins/github/api.ts'
import { startResultsService } from '../stand-ins/github/results-service.ts'
import { demoKey, startContractPortal } from '../stand-ins/portal/index.js'
import { type ActionRun, runAction } from '../stand-ins/runner/run-action.js'

/**
 * Ends runs of the built action at random moments, as a runner does when a job is cancelled, and looks at what they leave:
 * a run that was ended may leave no `passed`. Requesting, looking up the last run and uploading are all in it.
 *
 * npm run test:kills -- 900     ends so many; 60 where no number is given
 * npm run test:kills -- 900 SIGKILL
 */
const count = Number(process.argv[2] ?? 60)
const signals: readonly NodeJS.Signals[] = process.argv[3] === 'SIGKILL' ? ['SIGKILL'] : ['SIGTERM', 'SIGINT']
if (!Number.isInteger(count) || count < 1) throw new Error('say how many runs are to be ended, as a whole number')

/** How far a run was when it ended, by the last of these that its log holds. */
const stages: readonly [stage: string, sign: RegExp][] = [
  ['before its first line', /^/],
  ['while requests were on their way, or the last run was looked up', /^Requesting /m],
  ['after the responses, before the upload', /^Signed in/m],
  ['during the upload', /^::group::Uploading/m],
  ['after the upload', /^::group::Uploading[\s\S]*^::endgroup::/m],
]

interface Kill {
  stage: string
  leftPassed: boolean
}

const started = performance.now()
/** How long a run takes that nobody ends, in milliseconds; as the machine is busy now. */
let whole = 0
const unkilled = await runOnce()
whole = unkilled.milliseconds
if (unkilled.exitCode !== 0) throw new Error(`a run that nobody ends should pass:\n${unkilled.stdout}`)

const kills: Kill[] = []
let ended = 0
await Promise.all([killUntilDone(), killUntilDone()])
const left = kills.filter(({ leftPassed }) => leftPassed).length
for (const [stage] of stages)
  console.log(`${String(kills.filter((kill) => kill.stage === stage).length).padStart(5)}  ${stage}`)
console.log(
  `${kills.length} runs were ended by ${signals.join(' or ')} in ${Math.round((performance.now() - started) / 1000)} s: ${left} left a result of passed. ${ended} more had ended before.`,
)
if (left > 0) process.exitCode = 1

async function killUntilDone(): Promise<void> {
  while (kills.length < count) {
    const name = signals[(kills.length + ended) % signals.length] ?? 'SIGTERM'
    const run = await runOnce(name)
    if (run.exitCode === 0) {
      // It ended by itself before the signal came, and may well have passed.
      ended += 1
      whole = run.milliseconds
    } else if (kills.length < count) {
      kills.push({ stage: stageOf(run), leftPassed: run.outputs.result === 'passed' })
      if (kills.length % 100 === 0) console.log(`${kills.length} runs were ended …`)
    }
  }
}

function stageOf({ stdout }: ActionRun): string {
  return stages.findLast(([, sign]) => sign.test(stdout))?.[0] ?? ''
}

/** A run that looks up the last one, and uploads, with a signal at a random moment after something that is random too. */
async function runOnce(signal?: NodeJS.Signals): Promise<ActionRun> {
  const portal = await startContractPortal()
  const results = await startResultsService()
  const github = await startGitHubService({ runs: [runWith('files:read', { id: 1 })] })
  const beginnings: readonly (() => Promise<unknown>)[] = [
    () => Promise.resolve(),
    () => arrivalOf(portal, 'scopes'),
    () => until(() => github.requests.length > 0),
    () => results.reached('CreateArtifact'),
    () => results.reached('FinalizeArtifact'),
  ]
  const beginning = beginnings[Math.floor(Math.random() * beginnings.length)]
  const after = async () => {
    await beginning?.()
    // Soon after it more often than late, since the end of a run is short.
    await pause((Math.random() ** 3 * whole) / 3)
  }
  try {
    return await runAction({
      inputs: {
        'portal-url': portal.url,
        'api-key': demoKey,
        'required-scopes': 'files:read',
        'required-endpoints': 'GET files/@my',
        'artifact-name': artifactName,
        baseline: 'last-run',
      },
      env: { ...results.environment, ...github.environment },
      ...(signal === undefined ? {} : { signal: { name: signal, after: after() } }),
    })
  } finally {
    await Promise.all([portal.close(), results.close(), github.close()])
  }
}
