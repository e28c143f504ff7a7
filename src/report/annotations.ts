import type { Verdict } from '../gate/verdict.ts'
import type { PortalAnswers } from '../portal/portal-answers.ts'
import { counted, listed } from '../text/visible.ts'
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
  { requests, app }: Verdict,
  { version, client, integrationKey }: Pick<PortalAnswers, 'version' | 'client' | 'integrationKey'>,
): Annotation[] {
  const annotations: Annotation[] = []
  const unknown = requests.filter((request) => !request.known)
  if (unknown.length > 0) {
    annotations.push(
      warning(
        'requests that are not known',
        `${counted(unknown.length, 'required request')} ${unknown.length === 1 ? 'is' : 'are'} likely misspelt, since portal 3.7.2 has no such route: ${listed(unknown.map(({ label }) => label))}.`,
      ),
    )
  }
  const versionDecides = requests.length > 0 || client !== undefined || integrationKey !== undefined
  if (versionDecides && !version.ok) {
    annotations.push(
      warning(
        'version not known',
        `The portal’s version could not be learned, so the rules of the newest were used. ${version.failure.message}`,
      ),
    )
  }
  if (app !== undefined && app.excess.length > 0) {
    annotations.push({
      level: 'notice',
      title: 'DocSpace Scopes: more granted than needed',
      text: `The app of client-id was granted ${counted(app.excess.length, 'scope')} that nothing required needs: ${listed(app.excess)}.`,
    })
  }
  return annotations
}

export function warning(title: string, text: string): Annotation {
  return { level: 'warning', title: `DocSpace Scopes: ${title}`, text }
}
