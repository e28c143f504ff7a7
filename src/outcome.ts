import { Failure } from './failure.ts'

/** What came of asking: the value, or why there is none. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure }

/** Does something. A failure that the user can mend becomes a plain value; a bug is thrown on. */
export async function outcomeOf<Value>(work: () => Value | Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { ok: true, value: await work() }
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown
    return { ok: false, failure: thrown }
  }
}
