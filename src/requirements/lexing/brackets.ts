import type { Token } from './tokens.ts'

/**
 * For every opening bracket the place of the one that closes it. One that is never closed reaches as far as what is
 * around it; a closing one without an opening one is left alone.
 */
export function closingPlaces(tokens: readonly Token[]): Int32Array {
  const closing = new Int32Array(tokens.length).fill(-1)
  const open: number[] = []
  const openOfKind = new Map<string, number>()
  for (let place = 0; place < tokens.length; place += 1) {
    const token = tokens[place]
    if (token === undefined) continue
    if (token.kind === 'open') {
      open.push(place)
      openOfKind.set(token.text, (openOfKind.get(token.text) ?? 0) + 1)
    } else if (token.kind === 'close' && (openOfKind.get(token.text) ?? 0) > 0) close(token.text, place)
  }
  while (open.length > 0) closing[open.pop() ?? 0] = tokens.length
  return closing

  function close(kind: string, place: number): void {
    for (let last = open.pop(); last !== undefined; last = open.pop()) {
      const text = tokens[last]?.text ?? ''
      closing[last] = place
      openOfKind.set(text, (openOfKind.get(text) ?? 1) - 1)
      if (text === kind) return
    }
  }
}
