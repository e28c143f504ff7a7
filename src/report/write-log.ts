import { endGroup, error, info, notice, startGroup, warning } from '@actions/core'
import type { Secrets } from '../text/secrets.ts'
import { withoutCommands } from '../text/visible.ts'
import type { Annotation } from './annotations.ts'

/** The log of the run. Whatever is written into it, no line of it is a command and none holds a secret. */
export interface Log {
  readonly lines: (...texts: readonly string[]) => void
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
  // One write for all of them.
  const print = (texts: readonly string[]): void => {
    if (texts.length > 0) info(clean(texts.join('\n')))
  }
  let held: string[] | undefined
  return {
    lines: (...texts) => {
      if (held === undefined) print(texts)
      else held.push(...texts)
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
        print(lines)
      }
    },
  }
}
