import { TokenEdits } from './token-edits.ts'
import type { Token } from './tokens.ts'

/** Statements of these words have commas of other kinds. */
const otherWords = new Set('import from def class with del global nonlocal assert raise except lambda'.split(' '))

/** Puts brackets around the tuples of Python that have none: `method, path = call`, `for method, path in calls`, `return a, b`. */
export function withBrackets(tokens: readonly Token[]): readonly Token[] {
  const edits = new TokenEdits(tokens)
  let begin = 0
  for (let place = 0; place <= tokens.length; place += 1) {
    const token = tokens[place]
    if (token?.kind === 'open' && token.text !== 'block') place = edits.closeOf(place)
    else if (token === undefined || token.text === ';' || token.text === 'block') {
      bracket(begin, place)
      begin = place + 1
    }
  }
  return edits.result()

  /** Puts brackets around those parts of a statement that have commas. */
  function bracket(from: number, to: number): void {
    const word = tokens[from]?.text ?? ''
    if (otherWords.has(word)) return
    const ends = word === 'for' ? ['in', ':'] : ['=']
    const start = /^(?:for|return|yield)$/.test(word) ? from + 1 : from
    const parts: [number, number][] = []
    let isTuple = false
    let part = start
    for (let place = start; place <= to; place = edits.closeOf(place) + 1) {
      const text = edits.is(place, 'mark') || edits.is(place, 'name') ? edits.textAt(place) : undefined
      if (text === 'lambda') return
      if (text === ',') isTuple = true
      if (place < to && !ends.includes(text ?? '')) continue
      if (isTuple) parts.push([part, place])
      part = place + 1
      isTuple = false
    }
    // `print a, b` is no tuple.
    if (start === from && parts.some(([first, end]) => first === from && end === to)) return
    for (const [first, end] of parts) {
      edits.insert(first, ['open', '('])
      edits.insert(end, ['close', '('])
    }
  }
}
