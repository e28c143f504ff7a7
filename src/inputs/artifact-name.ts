import { code, message } from '../text/message.ts'
import { givenValue, InvalidInput } from './invalid-input.ts'
import type { PortalAddress } from './portal-address.ts'

/** What GitHub's artifact service refuses in a name. */
const refused = /["<>:|*?\r\n\\/]/g

/** A name that differs between portals and between jobs, so that neither a matrix nor two jobs collide. */
export function defaultArtifactName(portal: PortalAddress, job: string): string {
  return ['docspace-scopes', portal.host, job]
    .filter((part) => part !== '')
    .join('-')
    .replace(refused, '-')
}

/**
 * Reads `artifact-name`.
 * @throws InvalidInput
 */
export function parseArtifactName(text: string): string {
  if (text.search(refused) === -1) return text
  throw new InvalidInput(
    message`${code('artifact-name')} (${givenValue(text)}) contains a character that no artifact may have in its name: ${code('" : < > | * ? \\ /')}, or a line break.`,
  )
}
