/** An entry of act's log in JSON, as far as it is looked at. */
export interface LogEntry {
  /** The job's name, and its id in the workflow. */
  job?: string
  jobID?: string
  msg: string
  /** True for what a step printed. */
  raw_output?: boolean
  level?: string
  /** A workflow command, such as `warning`, or `summary`, which act logs when the step has ended. */
  command?: string
  arg?: string
  /** The text of a summary. */
  content?: string
  jobResult?: string
}

/** What a workflow did, from the lines that act printed. */
export class ActLog {
  readonly #entries: LogEntry[] = []
  #text = ''

  add(line: string): void {
    const entry = readLogEntry(line)
    if (entry) this.#entries.push(entry)
    this.#text += `${entry ? shown(entry) : line}\n`
  }

  /** The log as a person reads it. */
  get text(): string {
    return this.#text
  }

  /** Whether any job began. */
  get hasStarted(): boolean {
    return this.#entries.some(({ jobID }) => jobID !== undefined)
  }

  /** Whether a job began. */
  started(jobID: string): boolean {
    return this.#of(jobID).length > 0
  }

  /** How the last instance of a job ended: `success`, `failure`, or undefined where it did not. */
  result(jobID: string): string | undefined {
    return this.#of(jobID).findLast((entry) => entry.jobResult !== undefined)?.jobResult
  }

  annotations(jobID: string, kind: 'error' | 'warning'): string[] {
    return this.#of(jobID).flatMap(({ command, arg }) => (command === kind && arg !== undefined ? [arg] : []))
  }

  /** The summaries of a job's steps, one after the other. */
  summary(jobID: string): string {
    return this.#of(jobID)
      .flatMap(({ command, content }) => (command === 'summary' && content !== undefined ? [content] : []))
      .join('\n')
  }

  #of(jobID: string): LogEntry[] {
    return this.#entries.filter((entry) => entry.jobID === jobID)
  }
}

/** Reads a line of the log; undefined when it is no entry. */
function readLogEntry(line: string): LogEntry | undefined {
  try {
    const entry: unknown = JSON.parse(line)
    return typeof entry === 'object' && entry !== null && 'msg' in entry ? (entry as LogEntry) : undefined
  } catch {
    return undefined
  }
}

function shown(entry: LogEntry): string {
  const job = entry.job === undefined ? '' : `[${entry.job.trim()}] `
  return `${job}${entry.raw_output ? '  | ' : ''}${entry.msg.trimEnd()}`
}
