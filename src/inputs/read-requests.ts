import type { ApiRequest } from '../scopes/api-request.ts'
import type { Secrets } from '../text/secrets.ts'
import type { GivenList } from './given-list.ts'
import type { InputProblems } from './invalid-input.ts'
import type { PortalAddress } from './portal-address.ts'
import { readPlainFile } from './read-files.ts'
import { check, checkText } from './read-texts.ts'
import { parseRequestList } from './required-endpoints.ts'
import { parseRequirements, type Requirements } from './requirements-file.ts'

/** Reads `required-endpoints` and `requirements-file`. It is loaded only where one of them is given. */
export function readRequests(
  problems: InputProblems,
  portal: PortalAddress | undefined,
  workspace: string,
  secrets: Secrets,
): { listed: GivenList<ApiRequest> | undefined; file: Requirements | undefined } {
  const listed = problems.take(
    'required-endpoints',
    (name) => {
      const text = checkText(name)
      return text === undefined ? undefined : parseRequestList(text, portal)
    },
    undefined,
  )
  const file = problems.take(
    'requirements-file',
    (name) => check(name, (path) => parseRequirements(readPlainFile(path, workspace, secrets), portal)),
    undefined,
  )
  return { listed, file }
}
