import { endGroup, error, info, notice, startGroup, warning } from '@actions/core'
import { inShortLines, shortened } from '../text/messages.ts'
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
  // Secrets first: what comes after cuts, and a part of a secret is not found any more.
  const print = (texts: readonly string[]): void => {
    // One write for all of them.
    if (texts.length > 0) info(withoutCommands(inShortLines(secrets.redact(texts.join('\n')))))
  }
  let held: string[] | undefined
  const lines = (...texts: readonly string[]): void => {
    if (held === undefined) print(texts)
    else held.push(...texts)
  }
  return {
    lines,
    annotate: ({ level, title, text }) => {
      const message = shortened(secrets.redact(text))
      if (message.cut) lines(text)
      annotators[level](withoutCommands(message.text), { title: withoutCommands(secrets.redact(title)) })
    },
    folded: async (title, work) => {
      startGroup(title)
      const heldLines: string[] = []
      held = heldLines
      try {
        return await work()
      } finally {
        held = undefined
        endGroup()
        print(heldLines)
      }
    },
  }
}
