/** A value that is not known yet, and the way to tell it. */
export interface Later<Value> {
  readonly promise: Promise<Value>
  /** Only the first value counts. */
  readonly resolve: (value: Value) => void
}

export function later<Value>(): Later<Value> {
  const listeners: ((value: Value) => void)[] = []
  const promise = new Promise<Value>((resolve) => listeners.push(resolve))
  const resolve = (value: Value): void => {
    for (const tell of listeners) tell(value)
  }
  return { promise, resolve }
}
