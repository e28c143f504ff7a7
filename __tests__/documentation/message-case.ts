import { asFailure, type FailureReason } from '../../src/failure.ts'
import { type DocumentedRun, runDocumented, withPlaceholders } from './documented-run.ts'

/** A run whose error or warning docs/troubleshooting.md quotes. */
export interface MessageCase extends DocumentedRun {
  /** What the page names it by. */
  name: string
  /** A warning has no reason. */
  reason: FailureReason | 'warning'
}

export interface Message {
  /** The output `failure-reason`. */
  reason: string
  exitCode: number | null
  text: string
}

/** Runs the action, and takes its error, or its first warning, out of the log. */
export async function messageOf(one: MessageCase): Promise<Message> {
  const run = await runDocumented(one)
  const kind = one.reason === 'warning' ? 'warning' : 'error'
  const message = run.annotations.find((annotation) => annotation.kind === kind)?.message ?? ''
  const text = bySentence(withPlaceholders(message, run))
  return { reason: run.outputs['failure-reason'] ?? '', exitCode: run.exitCode, text }
}

/** What a bug would make it say; no run can be asked for one. */
export function messageOfBug(): string {
  return bySentence(asFailure(new TypeError('this is only an example')).message)
}

/** What is quoted stays whole; elsewhere a sentence ends before a capital letter, code, or the trace in brackets. */
const quotedOrEnd = /“[^”]*”|`[^`]*`|(?<=[.?!]) (?=[A-Z`(])/g

/** One sentence per line, so that a message can be read without scrolling, and searched for. */
export function bySentence(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const next = line.startsWith('- ') ? '\n  ' : '\n'
      return line.replaceAll(quotedOrEnd, (found) => (found === ' ' ? next : found))
    })
    .join('\n')
}
