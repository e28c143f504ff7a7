import { endGroup, error, info, notice, startGroup, warning } from '@actions/core'
import type { Secrets } from '../secrets.ts'
import { withoutCommands } from '../text.ts'
import type { Annotation } from './annotations.ts'

/** The log of the run. Whatever is written into it, no line of it is a command and none holds a secret. */
export interface Log {
  readonly line: (text: string) => void
  readonly annotate: (annotation: Annotation) => void
  /** Folds away what libraries print while `work` runs. Lines of our own come after it. */
  readonly folded: <Value>(title: string, work: () => Promise<Value>) => Promise<Value>
}

const annotators = { error, warning, notice }

export function createLog(secrets: Secrets): Log {
  const clean = (text: string): string =>
    text
      .split('\n')
      .map((line) => withoutCommands(secrets.redact(line)))
      .join('\n')
  let held: string[] | undefined
  return {
    line: (text) => {
      if (held === undefined) info(clean(text))
      else held.push(clean(text))
    },
    annotate: ({ level, title, text }) => annotators[level](clean(text), { title }),
    folded: async (title, work) => {
      startGroup(title)
      const lines: string[] = []
      held = lines
      try {
        return await work()
      } finally {
        held = undefined
        endGroup()
        for (const line of lines) info(line)
      }
    },
  }
}
