import { namesApi, type Value } from '../meaning/values.ts'
import { firstParts, looksLikeRoute, methodWord } from '../portal-api.ts'
import { isDynamic, type PathFound, pathOf, relativePathOf, withoutUnknownBase } from '../requests/paths.ts'
import { JsonReader, type PlacedText } from './json-reader.ts'
import { readScript } from './postman-scripts.ts'
import { PostmanVariables } from './postman-variables.ts'
import type { Recorder, RecordingOptions } from './recordings.ts'

/** A request as it is written, before the variables are known, which stand at the end of a collection. */
interface Written {
  readonly method: string
  /** The same address in one or two forms. */
  readonly urls: readonly PlacedText[]
}

/**
 * Reads the requests of a collection, in folders too.
 * @returns false where it is no collection of version 2.1
 */
export function readPostman(text: string, options: RecordingOptions, recorder: Recorder): boolean {
  const collection = new Collection(text)
  if (!collection.read()) return false
  const names = options.base.map((name) => name.replace(/^\{\{(.*)\}\}$/, '$1'))
  const variables = new PostmanVariables(collection.variables, new Set(names))
  for (const written of collection.requests)
    settle(written, { variables, isRelative: names.includes('relative'), recorder })
  for (const script of collection.scripts) readScript(script, { base: names, variables, recorder })
  return true
}

class Collection {
  readonly requests: Written[] = []
  readonly variables: [name: string, value: string][] = []
  readonly scripts: (readonly PlacedText[])[] = []
  readonly #reader: JsonReader
  #isOfVersion = false
  #hasItems = false

  constructor(text: string) {
    this.#reader = new JsonReader(text)
  }

  read(): boolean {
    const reader = this.#reader
    const isObject = reader.object((key) => {
      // As Postman’s own API puts it.
      if (key === 'collection') reader.object((inner) => this.#top(inner))
      else this.#top(key)
    })
    reader.end()
    return isObject && this.#isOfVersion && this.#hasItems
  }

  #top(key: string): void {
    if (key === 'item') this.#hasItems = this.#reader.isArray()
    if (key === 'info')
      this.#reader.object((name) => {
        if (name === 'schema') this.#isOfVersion = /\/v2\.1(?:\.\d+)?\//.test(this.#reader.string()?.text ?? '')
      })
    else this.#folder(key)
  }

  /** What a collection, a folder and a request have alike. */
  #folder(key: string): void {
    if (key === 'item') this.#reader.array(() => void this.#reader.object((name) => this.#folder(name)))
    else if (key === 'request') this.#request()
    else if (key === 'variable') this.#reader.array(() => this.#variable())
    else if (key === 'event') this.#reader.array(() => this.#event())
  }

  #variable(): void {
    const reader = this.#reader
    let name: string | undefined
    let value: string | undefined
    let isDisabled = false
    reader.object((key) => {
      if (key === 'key' || key === 'id') name = key === 'key' ? reader.string()?.text : (name ?? reader.string()?.text)
      else if (key === 'value') value = reader.string()?.text
      else if (key === 'disabled') isDisabled = reader.isTrue()
    })
    if (name !== undefined && value !== undefined && value !== '' && !isDisabled) this.variables.push([name, value])
  }

  #request(): void {
    const reader = this.#reader
    const plain = reader.isString() ? reader.string() : undefined
    if (plain !== undefined) {
      this.requests.push({ method: 'GET', urls: [plain] })
      return
    }
    let method = ''
    let urls: readonly PlacedText[] = []
    reader.object((key) => {
      if (key === 'method') method = reader.string()?.text.trim() ?? ''
      else if (key === 'url') urls = this.#url()
    })
    if (urls.length > 0) this.requests.push({ method: method === '' ? 'GET' : method, urls })
  }

  #url(): PlacedText[] {
    const reader = this.#reader
    const plain = reader.isString() ? reader.string() : undefined
    if (plain !== undefined) return [plain]
    let raw: PlacedText | undefined
    let host: readonly PlacedText[] = []
    let path: readonly PlacedText[] = []
    reader.object((key) => {
      if (key === 'raw') raw = reader.string()
      else if (key === 'host') host = this.#texts()
      else if (key === 'path') path = this.#texts()
    })
    const [first] = [...host, ...path]
    const hosts = host.map(({ text }) => text).join('.')
    const parts = path.map(({ text }) => text)
    return [
      ...(raw === undefined || raw.text === '' ? [] : [raw]),
      ...(first === undefined ? [] : [{ text: [hosts, ...parts].join('/'), line: raw?.line ?? first.line }]),
    ]
  }

  /** A text, or several, some of which stand in objects. */
  #texts(): PlacedText[] {
    const reader = this.#reader
    const texts: PlacedText[] = []
    const take = (): void => {
      const text = reader.string()
      if (text !== undefined) texts.push(text)
    }
    if (reader.isString()) take()
    else
      reader.array(() => {
        if (reader.isString()) take()
        else
          reader.object((key) => {
            if (key === 'value') take()
          })
      })
    return texts
  }

  /** A script of a collection may send requests too. */
  #event(): void {
    const reader = this.#reader
    reader.object((key) => {
      if (key !== 'script') return
      reader.object((name) => {
        if (name !== 'exec') return
        const lines = this.#texts()
        if (lines.some(({ text }) => text.includes('sendRequest'))) this.scripts.push(lines)
      })
    })
  }
}

interface Settling {
  readonly variables: PostmanVariables
  readonly isRelative: boolean
  readonly recorder: Recorder
}

function settle({ method, urls }: Written, settling: Settling): void {
  for (const { text, line } of urls) {
    const values = settling.variables.valuesOf(text.trim())
    const isFound = values.map((value) => settleValue(value, { method, line }, settling))
    if (isFound.some(Boolean)) return
  }
}

/** @returns whether the address is one of the portal’s */
function settleValue(
  value: Value,
  { method, line }: { method: string; line: number },
  { isRelative, recorder }: Settling,
): boolean {
  const found = pathOf(value)
  const path = found ?? pathWithoutBase(value, isRelative)
  if (path === undefined) return false
  if (isDynamic(path)) recorder.unread(line, { kind: 'no-path' })
  else if (found === undefined && !isRelative)
    recorder.unread(line, { kind: 'no-base-in-collection', value: path.path })
  else if (method.includes('{{')) recorder.unread(line, { kind: 'no-method', value: path.path })
  else if (method.toUpperCase() !== 'OPTIONS') recorder.request(methodWord(method) ?? method, path.path, line)
  return true
}

/** A path that is written without `/api/2.0`. */
function pathWithoutBase(value: Value, isRelative: boolean): PathFound | undefined {
  const path = namesApi(value) ? undefined : relativePathOf(withoutUnknownBase(value))
  if (path === undefined || isDynamic(path)) return undefined
  const isRoute = isRelative ? firstParts.has((path.path.split('/')[0] ?? '').toLowerCase()) : looksLikeRoute(path.path)
  return isRoute ? path : undefined
}
