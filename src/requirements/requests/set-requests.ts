import type { Evaluator } from '../meaning/evaluate.ts'
import { maxOfOneName } from '../meaning/facts.ts'
import { methodIn, unknownMethod } from '../meaning/said-methods.ts'
import { behindBase, namesApi } from '../meaning/values.ts'
import { functionAround, receiverName } from '../parsing/syntax.ts'
import type { Sent } from './findings.ts'
import { baseOfHeld } from './made-requests.ts'

/** `request.RequestUri = new Uri(address)`, with the method set on the same object. */
export function requestsSetOn(evaluator: Evaluator): Sent[] {
  const { facts } = evaluator
  return (facts.members.get('RequestUri') ?? []).map((site) => {
    const { target, value } = site
    const object = receiverName(target)
    const set = facts.setOn
      .get(`${object}.Method`)
      ?.slice(0, maxOfOneName)
      .find((other) => functionAround(other) === functionAround(site))
    const method = set === undefined ? unknownMethod : methodIn(set.value, evaluator)
    const values = evaluator.values(value)
    const base = object === undefined || values.some(namesApi) ? undefined : baseOfHeld(object, site, evaluator)
    return {
      site,
      node: value,
      values: base === undefined ? values : behindBase(base, values, evaluator.originOf(value)),
      method,
    }
  })
}
