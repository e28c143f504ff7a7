import { describeOutcome } from '../report/descriptions.ts'
import type { DerivedRequest } from '../scopes/derive.ts'
import { byCodeUnit } from '../scopes/scope.ts'
import { code, type Message, plainText } from '../text/message.ts'
import type { RequirementsRecord } from './record.ts'

/** Requests that ask for the same scopes, with the places that make them. */
interface Group {
  /** `files:read|files:write`, or why no scope is asked for. */
  readonly needs: string
  /** The same for a summary. */
  readonly heading: Message
  readonly requests: readonly DerivedRequest[]
}

/** By scope, so that one sees which line asks for which. What no scope allows comes first. */
export function groupByNeeds({ verdict }: RequirementsRecord): Group[] {
  const byNeeds = new Map<string, DerivedRequest[]>()
  for (const request of verdict?.requests ?? []) {
    const { needs } = request
    const label =
      needs.length === 0
        ? plainText(describeOutcome(request))
        : needs
            .map((anyOf) => anyOf.join('|'))
            .sort(byCodeUnit)
            .join(' and ')
    byNeeds.set(label, [...(byNeeds.get(label) ?? []), request])
  }
  return [...byNeeds]
    .map(([needs, requests]) => ({
      needs,
      heading: headingOf(needs, requests),
      requests: requests.sort((a, b) => byCodeUnit(a.label, b.label)),
    }))
    .sort((a, b) => Number(isUncovered(b)) - Number(isUncovered(a)) || byCodeUnit(a.needs, b.needs))
}

function headingOf(needs: string, [first]: readonly DerivedRequest[]): Message {
  return first === undefined || first.needs.length > 0 ? [code(needs)] : describeOutcome(first)
}

function isUncovered({ requests }: Group): boolean {
  return requests.some(({ outcome }) => outcome === 'uncovered')
}
