import type { Value } from '../meaning/values.ts'
import { maxSourceBytes, readSources } from '../read-sources.ts'
import type { PlacedText } from './json-reader.ts'
import type { PostmanVariables } from './postman-variables.ts'
import type { Recorder } from './recordings.ts'

interface ScriptOptions {
  readonly base: readonly string[]
  readonly variables: PostmanVariables
  readonly recorder: Recorder
}

/** A variable may be named often, and no address is so long. */
const maxWritten = 500

/** `pm.collectionVariables.get('name')`, and how older scripts write it. */
const variable =
  /\b(?:pm[ \t]*\.[ \t]*(?:variables|collectionVariables|environment|globals)[ \t]*\.[ \t]*get|postman[ \t]*\.[ \t]*get(?:Environment|Global)Variable)[ \t]*\([ \t]*(["'`])([^"'`{}$\\\r\n]{1,100})\1[ \t]*\)/g
/** `pm.variables.replaceIn('{{name}}/people')` */
const filled =
  /\bpm[ \t]*\.[ \t]*variables[ \t]*\.[ \t]*replaceIn[ \t]*\([ \t]*(["'`])([^"'`$\\\r\n]{1,1000})\1[ \t]*\)/g

/** Reads a script as the JavaScript that it is, in which `pm.sendRequest` sends a GET where nothing else is said. */
export function readScript(lines: readonly PlacedText[], { base, variables, recorder }: ScriptOptions): void {
  const single = lines.flatMap(({ text, line }) => text.split('\n').map((part) => ({ text: part, line })))
  const length = single.reduce((sum, each) => sum + each.text.length + 1, 0)
  // A longer one is refused below as it is.
  const lineIn = (line: string): string => (length > maxSourceBytes ? line : withVariables(line, variables))
  const text = single.map((each) => lineIn(each.text)).join('\n')
  const { requests, unread } = readSources([{ path: 'script.js', text }], { base })
  const lineOf = (line: number): number => single[line - 1]?.line ?? 1
  for (const { method, path, line } of requests) {
    // Parameters bear the name of the function that gives them, which is `get` for all of them.
    const named = path.slice('/api/2.0/'.length).replaceAll('{get}', '{value}')
    recorder.request(method, named, lineOf(line))
  }
  for (const { line, why } of unread) recorder.unread(lineOf(line), why)
}

/** A line in which the variables of the collection stand as what is known of them. */
function withVariables(line: string, variables: PostmanVariables): string {
  return line
    .replaceAll('pm.sendRequest', 'fetch')
    .replace(filled, (call: string, _quote, text: string) => written(variables.valuesOf(text)) ?? call)
    .replace(variable, (call: string, _quote, name: string) => written(variables.valuesOf(`{{${name}}}`)) ?? call)
}

/** The code of a value, or of a choice of several; undefined where nothing is known of it, or too much for an address. */
function written(values: readonly Value[]): string | undefined {
  const lengths = values.flat().map((piece) => (piece.kind === 'text' ? piece.text.length : 0))
  const length = lengths.reduce((sum, each) => sum + each, 0)
  if (length === 0 || length > maxWritten) return undefined
  const codes = values.map((value) =>
    value.map((piece) => (piece.kind === 'text' ? JSON.stringify(piece.text) : 'get()')).join('+'),
  )
  return `(${codes.reduceRight((others, code) => `choice ? ${code} : ${others}`)})`
}
