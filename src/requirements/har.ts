import { JsonReader } from './json-reader.ts'
import { documentation } from './paths.ts'
import { isKnownPart, reachesRoute, recordedMethod } from './portal-api.ts'
import type { Recorder, RecordingOptions } from './recordings.ts'

/**
 * Reads the requests that a browser recorded. All else in such a file is skipped: it holds cookies, keys and bodies. Even
 * of a path only those parts are kept that routes have.
 * @returns false where it is no HAR
 */
export function readHar(text: string, { portalHost }: RecordingOptions, recorder: Recorder): boolean {
  const reader = new JsonReader(text)
  let hasEntries = false
  const isObject = reader.object((part) => {
    if (part !== 'log') return
    reader.object((key) => {
      if (key !== 'entries') return
      hasEntries = reader.array(() => {
        reader.object((name) => {
          if (name === 'request') readRequest()
        })
      })
    })
  })
  reader.end()
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
    const path = pathIn(url)
    // A browser asks by OPTIONS whether it may send the request that follows.
    if (path === undefined || /^(?:OPTIONS|HEAD)$/i.test(method)) return
    const parts = path.parts.map((part) => (isKnownPart(part) ? part : '{value}'))
    const shape = parts.join('/')
    const word = recordedMethod(method)
    if (word === undefined) recorder.unread(line, 'the API has no such method')
    else if (!path.isOfPortal && !reachesRoute(word, shape)) return
    else if (parts[0] === '{value}') recorder.unread(line, 'the first part of the path is none that a known route has')
    else recorder.request(word, shape, line)
  }

  /** The parts behind `/api/2.0/`. */
  function pathIn(url: string): { parts: string[]; isOfPortal: boolean } | undefined {
    if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined
    const { host, pathname } = new URL(url)
    const place = pathname.search(/\/api\/2\.0\//i)
    if (place === -1 || documentation.test(`//${host}/`)) return undefined
    const parts = pathname
      .slice(place + '/api/2.0/'.length)
      .split('/')
      .filter((part) => part !== '')
      .map(decoded)
    if (parts.length === 0 || /\.(?:js|css|map|html|png|svg|ico|woff2?)$/i.test(parts.at(-1) ?? '')) return undefined
    return { parts, isOfPortal: portalHost === undefined || host === portalHost }
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
