import { Failure } from '../failure.ts'
import type { ClientInformation } from '../portal/client-information.ts'
import { called } from '../text/visible.ts'

/** An app that is switched off gets no token, whatever it was granted. */
export function disabledApp({ name }: ClientInformation): Failure {
  return new Failure(
    'authentication',
    `${called('The app', name)} of client-id is switched off in the portal, so it gets no token. Switch it on in the portal under Developer Tools → OAuth, or use the client id of another app.`,
  )
}
