import { documentation } from '../meaning/values.ts'
import { isKnownPart, type Method, reachesRoute, recordedMethod } from '../portal-api.ts'
import { JsonReader } from './json-reader.ts'
import type { Recorder, RecordingOptions } from './recordings.ts'

/** A request that no known route takes. */
interface Strange {
  readonly host: string
  readonly method: Method | undefined
  readonly path: string
  readonly line: number
  /** `entry 3 (GET)`: many such files are one line. */
  readonly entry: string
}

/**
 * Reads the requests that a browser recorded. All else in such a file is skipped: it holds cookies, keys and bodies. Even
 * of a path only those parts are kept that routes have.
 * @returns false where it is no HAR
 */
export function readHar(text: string, { portalHost }: RecordingOptions, recorder: Recorder): boolean {
  const reader = new JsonReader(text)
  const seen = new Set<string>()
  /** Of requests that known routes take. */
  const hosts = new Set<string>()
  const strange: Strange[] = []
  let hasEntries = false
  let entries = 0
  const isObject = reader.object((part) => {
    if (part !== 'log') return
    reader.object((key) => {
      if (key !== 'entries') return
      hasEntries = reader.array(() => {
        entries += 1
        reader.object((name) => {
          if (name === 'request') readRequest()
        })
      })
    })
  })
  reader.end()
  settleStrange()
  return isObject && hasEntries

  function readRequest(): void {
    let method = ''
    let url = ''
    let line = 1
    reader.object((key) => {
      if (key === 'method') method = reader.string()?.text ?? ''
      else if (key === 'url') {
        const found = reader.string()
        if (found === undefined) return
        url = found.text
        line = found.line
      }
    })
    // A browser asks by OPTIONS whether it may send the request that follows.
    if (!/^(?:OPTIONS|HEAD)$/i.test(method)) found(method, url, line)
  }

  function found(word: string, url: string, line: number): void {
    const method = recordedMethod(word)
    const address = addressIn(url)
    if (address === undefined) return
    const { host, parts } = address
    const path = parts.map((part) => (isKnownPart(part) ? part : '{value}')).join('/')
    const key = `${method} ${host} ${path}`
    if (seen.size === seen.add(key).size) return
    const entry = `entry ${entries} (${word.replace(/\W/g, '').slice(0, 20)})`
    if (method === undefined || !reachesRoute(method, path)) strange.push({ host, method, path, line, entry })
    else {
      hosts.add(host)
      recorder.request(method, path, line)
    }
  }

  /** What no known route takes counts where the host is the portal’s. One that takes other requests is one. */
  function settleStrange(): void {
    for (const { host, method, path, line, entry } of strange) {
      if (portalHost === undefined ? !hosts.has(host) : host !== portalHost) continue
      if (method === undefined) recorder.unread(line, { kind: 'entry-method', value: entry })
      else if (path.startsWith('{')) recorder.unread(line, { kind: 'entry-path', value: entry })
      else recorder.request(method, path, line)
    }
  }

  /** The parts after `/api/2.0/`. */
  function addressIn(url: string): { host: string; parts: string[] } | undefined {
    if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined
    const { host, pathname } = new URL(url)
    const place = pathname.search(/\/api\/2\.0\//i)
    if (place === -1 || documentation.test(`//${host}/`)) return undefined
    const parts = pathname
      .slice(place + '/api/2.0/'.length)
      .split('/')
      .filter((part) => part !== '')
      .map(decoded)
    const isFile = /\.(?:js|css|map|html|png|svg|ico|woff2?)$/i.test(parts.at(-1) ?? '')
    return parts.length === 0 || isFile ? undefined : { host, parts }
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
