import type { FailureRecord } from '../record.ts'
import { type Message, message } from '../text/message.ts'
import { type Annotation, summaryNotWritten } from './annotations.ts'
import { writeOutputs, writeSummary } from './files.ts'
import { resultOutputs } from './outputs.ts'
import type { ProcessRun } from './run-until-end.ts'

/** What an action says at its end. Each is made only when it is written, since what comes before may fail. */
export interface RunEnd {
  /** All but those of the result. */
  readonly outputs: () => Readonly<Record<string, string>>
  /** Undefined where none is wanted. */
  readonly summary: (() => string) | undefined
  readonly lines: () => readonly Message[]
  readonly annotations: () => readonly Annotation[]
  readonly headline: () => Message
}

/**
 * Reports how a run ended: outputs, summary, annotations, and the last line of the log. `result` is written last of all,
 * so that a run that is ended before, or whose outputs cannot all be written, leaves no `passed` behind.
 */
export function reportEnd(end: RunEnd, record: FailureRecord, runner: ProcessRun['runner']): void {
  const { log } = runner
  record.collectNow(() => writeOutputs(end.outputs(), runner))
  if (end.summary !== undefined && !writeSummary(end.summary(), runner)) log.annotate(summaryNotWritten)
  log.lines(...end.lines())
  for (const annotation of end.annotations()) log.annotate(annotation)
  log.lines(message`${end.headline()}.`)
  const before = record.result.reason
  record.collectNow(() => writeOutputs(resultOutputs(record), runner))
  // Nothing has said so yet, if this alone could not be written.
  if (record.result.reason !== before) for (const annotation of end.annotations()) log.annotate(annotation)
  record.isReported = true
}
