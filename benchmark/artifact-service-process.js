import { startResultsService } from '../stand-ins/github/results-service.ts'

/** A service for artifacts, with a blob store in memory, in a process of its own. It says how a job finds it. */

const { environment } = await startResultsService()
process.send?.(environment)
process.on('disconnect', () => process.exit())
