import type { Secrets } from '../secrets.ts'
import type { InputProblems } from './invalid-input.ts'
import type { PortalAddress } from './portal-address.ts'
import { readPlainFile } from './read-files.ts'
import { linesOf, optional } from './read-texts.ts'
import { parseRequestList } from './required-endpoints.ts'
import { parseRequirements, type Requirements } from './requirements-file.ts'

/** Reads `required-endpoints` and `requirements-file`. It is loaded only where one of them is given. */
export function readRequests(
  problems: InputProblems,
  portal: PortalAddress | undefined,
  workspace: string,
  secrets: Secrets,
): Requirements {
  const requests = problems.take('required-endpoints', (name) => parseRequestList(linesOf(name), portal), [])
  const file = problems.take(
    'requirements-file',
    (name) => optional(name, (path) => parseRequirements(readPlainFile(path, workspace, secrets), portal)),
    undefined,
  )
  return { scopes: file?.scopes ?? [], requests: [...requests, ...(file?.requests ?? [])] }
}
