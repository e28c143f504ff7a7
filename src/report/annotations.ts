import type { Verdict } from '../gate/verdict.ts'
import type { PortalAnswers } from '../portal/portal-answers.ts'
import { isNewerThanRules, newestKnownRules } from '../scopes/portal-version.ts'
import { requestWithNearest } from '../scopes/request-in-words.ts'
import { counted, enumerated, listed, visible } from '../text/visible.ts'
import type { Conclusion } from './conclusion.ts'

/** What GitHub shows beside the run. The text may have several lines. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly text: string
}

/** One error for a failed run, however much failed; one warning for each softened failure. */
export function conclusionAnnotations({ failures, softened }: Conclusion): Annotation[] {
  const [first] = failures
  const errors: Annotation[] =
    first === undefined
      ? []
      : [
          {
            level: 'error',
            title: `DocSpace Scopes: ${first.reason}`,
            text: failures.map(({ message }) => message).join('\n'),
          },
        ]
  return [
    ...errors,
    ...softened.map(
      (failure): Annotation => ({
        level: 'warning',
        title: `DocSpace Scopes: ${failure.reason}`,
        text: failure.message,
      }),
    ),
  ]
}

/** What is worth telling about a verdict, though it fails nothing. */
export function verdictAnnotations(
  verdict: Verdict,
  { version, client, integrationKey }: Pick<PortalAnswers, 'version' | 'client' | 'integrationKey'>,
): Annotation[] {
  const { requests, app, key } = verdict
  const annotations: Annotation[] = []
  const unknown = unknownRequests(requests)
  if (unknown !== '') annotations.push(warning('unknown requests', unknown))
  const isVersionNeeded = requests.length > 0 || client !== undefined || integrationKey !== undefined
  if (isVersionNeeded && !version.ok) {
    annotations.push(
      warning(
        'version not known',
        `The portal’s version could not be learned, so the rules of the newest were used. ${version.failure.message}`,
      ),
    )
  }
  if ((requests.length > 0 || key !== undefined) && isNewerThanRules(verdict.version)) {
    annotations.push(
      notice(
        'newer portal',
        `The portal is DocSpace ${visible(verdict.version)}. The rules for requests are known up to ${newestKnownRules}, and were used as they are there. Use a newer version of this action if there is one.`,
      ),
    )
  }
  if (app !== undefined && app.excess.length > 0) {
    annotations.push(
      notice(
        'more granted than needed',
        `The app of client-id was granted ${counted(app.excess.length, 'scope')} that nothing required needs: ${listed(app.excess)}.`,
      ),
    )
  }
  return annotations
}

const mostMistaken = 5

/** Requests that are likely misspelt, with the known one that was meant, in one text; empty where there are none. */
function unknownRequests(requests: Verdict['requests']): string {
  const unknown = requests.filter(({ known }) => !known)
  const mistaken = requests.filter((request) => request.mistaken !== undefined)
  return [
    ...(unknown.length === 0
      ? []
      : [
          `${counted(unknown.length, 'required request')} ${unknown.length === 1 ? 'is' : 'are'} likely misspelt, since DocSpace 3.7.2 has no such request: ${enumerated(unknown.map(requestWithNearest))}.`,
        ]),
    ...mistaken.slice(0, mostMistaken).map(mistakenInWords),
    ...(mistaken.length > mostMistaken
      ? [`And ${counted(mistaken.length - mostMistaken, 'more', 'more')} like that.`]
      : []),
  ].join(' ')
}

function mistakenInWords(request: Verdict['requests'][number]): string {
  const { part = '', parameter = '' } = request.mistaken ?? {}
  return `Check the spelling of ${requestWithNearest(request)}: the portal has no ${visible(part, 100)} there, and reads it as ${visible(parameter, 100)}.`
}

function notice(title: string, text: string): Annotation {
  return { level: 'notice', title: `DocSpace Scopes: ${title}`, text }
}

export function warning(title: string, text: string): Annotation {
  return { level: 'warning', title: `DocSpace Scopes: ${title}`, text }
}
