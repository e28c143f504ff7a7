import type { Alternatives } from '../scopes/scope.ts'
import type { Secrets } from '../text/secrets.ts'
import type { GivenList } from './given-list.ts'
import { hiddenInWords } from './hidden-requirements.ts'
import type { InputRemark } from './inputs.ts'
import type { InputProblems } from './invalid-input.ts'
import type { PortalAddress } from './portal-address.ts'
import { checkText, isLeftOut } from './read-texts.ts'
import { parseScopeList } from './required-scopes.ts'
import type { Requirements } from './requirements-file.ts'

/** Reads what is required, from all three inputs. What reads requests is loaded only where there are some. */
export async function readRequirements(
  problems: InputProblems,
  portal: PortalAddress | undefined,
  workspace: string,
  secrets: Secrets,
): Promise<{ required: Requirements; remarks: InputRemark[] }> {
  const scopes = problems.take('required-scopes', readScopes, undefined)
  const given = scopes?.values ?? []
  const remarks = remarksOn('required-scopes', scopes)
  if (isLeftOut('required-endpoints') && isLeftOut('requirements-file'))
    return { required: { scopes: given, requests: [] }, remarks }
  const { readRequests } = await import('./read-requests.ts')
  const { listed, file } = readRequests(problems, portal, workspace, secrets)
  return {
    required: {
      scopes: [...given, ...(file?.scopes ?? [])],
      requests: [...(listed?.values ?? []), ...(file?.requests ?? [])],
    },
    remarks: [...remarks, ...remarksOn('required-endpoints', listed)],
  }
}

function readScopes(name: 'required-scopes'): GivenList<Alternatives> | undefined {
  const text = checkText(name)
  return text === undefined ? undefined : parseScopeList(text)
}

function remarksOn(input: string, list: GivenList<unknown> | undefined): InputRemark[] {
  const hidden = list?.onlyInComments ?? []
  if (hidden.length === 0) return []
  return [{ level: 'notice', input, text: `In comments alone, and so not required: ${hiddenInWords(hidden)}.` }]
}
