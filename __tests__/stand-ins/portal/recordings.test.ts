import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { demoKey, startContractPortal } from '../../../stand-ins/portal/index.js'
import { sendRaw } from './raw-request.ts'
import { recordedSignature, recordedState } from './recorded-states.ts'
import { moreRecordings, type Recording, recordings } from './recordings.ts'
import { headerOf, type WireResponse } from './wire-response.ts'

const signatureSecret = 'what API and identity service share'

/** A request's body was not recorded; only this one had any. */
const bodies: Record<string, string> = { 'create-unknown-scope': '{"scopes":["nosuch:scope"]}' }

/**
 * What is not the same from one replayed to the next, and so is not compared: counts of requests left, the wait for the
 * next (but that it is none, or one in nanoseconds), session ids, dates and times taken, and where the portal stands.
 * Everything else is.
 */
function stable([name, value]: [string, string]): [string, string] {
  switch (name) {
    case 'X-Ratelimit-Remaining':
      return [name, value.replace(/^\d+$/, 'a count')]
    case 'X-Ratelimit-Reset':
      return [name, value.replace(/^\d+000000$/, 'nanoseconds')]
    case 'Set-Cookie':
      return [
        name,
        value
          .replace(/JSESSIONID=[^;]+/, 'JSESSIONID=an id')
          .replace(/Expires=[^;]+/, 'Expires=a date')
          .replace(/(?<=authorization-uri=)[^;]+/, (uri) => withoutOrigin(Buffer.from(uri, 'base64').toString())),
      ]
    case 'Location':
    case 'X-Redirect-URI':
      return [name, withoutOrigin(value)]
    case 'Server-Timing':
      return [name, value.replace(/dur=\d+$/, 'dur=milliseconds')]
    default:
      return [name, value]
  }
}

/** A redirect of a portal names it, but one from http to https is without its port, and compared as it is. */
function withoutOrigin(address: string): string {
  return address.replace(/^http:\/\/127\.0\.0\.1:\d+/, 'the portal')
}

/** Compressed bodies are compared by what they hold: the same text may be compressed in many ways. */
function textOf({ body, ...head }: WireResponse): string {
  return (headerOf(head, 'Content-Encoding') === 'gzip' ? gunzipSync(body) : body).toString('utf8')
}

function recordedText({ body, bodyBase64 }: Recording['response']): string {
  return bodyBase64 === undefined ? (body ?? '') : gunzipSync(Buffer.from(bodyBase64, 'base64')).toString('utf8')
}

async function replay(recording: Recording): Promise<WireResponse | undefined> {
  const { name, request } = recording
  const portal = await startContractPortal({ ...recordedState(recording), signatureSecret })
  try {
    const signature = recordedSignature(name, signatureSecret)
    const headers = request.headers.map(([header, value]): [string, string] => [
      header,
      value.replace('<signature>', signature).replace('<api key>', demoKey),
    ])
    const body = bodies[name]
    const seen = await sendRaw(portal.port, { ...request, headers, ...(body === undefined ? {} : { body }) })
    return seen.response
  } finally {
    await portal.close()
  }
}

/** A page that nginx makes, 1,983 bytes long: what was recorded of it is its title. */
const isPage = ({ name }: Recording) => name === 'starting-up-502'

const titled = (of: readonly Recording[]) =>
  of.filter((each) => !isPage(each)).map((each) => [`${each.portal}, ${each.name}`, each] as const)

describe('the contract portal responds with the bytes that real portals were recorded to send', () => {
  it('all recordings are there', () => {
    expect([recordings.length, moreRecordings.length]).toEqual([64, 151])
  })

  it.each([...titled(recordings), ...titled(moreRecordings)])('%s', async (_, recording) => {
    const { response } = recording
    const replayed = await replay(recording)
    expect(replayed?.statusLine).toBe(`HTTP/1.1 ${response.status} ${response.reason}`)
    expect(replayed?.headers.map(stable)).toEqual(response.headers.map(stable))
    expect(replayed && textOf(replayed)).toBe(recordedText(response))
    expect(replayed?.isWhole).toBe(true)
    expect(replayed?.trailers).toBe('')
  })

  it.each(moreRecordings.filter(isPage))('$portal, $name, by its title', async (recording) => {
    const replayed = await replay(recording)
    expect(replayed?.statusLine).toBe(`HTTP/1.1 ${recording.response.status} ${recording.response.reason}`)
    const titleIn = (html: string) => /<title>(.*)<\/title>/.exec(html)?.[1]
    expect(titleIn((replayed && textOf(replayed)) ?? '')).toBe(titleIn(recordedText(recording.response)))
  })

  it('no replayed to a request for JSON sets a cookie, but the one that redirects', () => {
    const setting = moreRecordings.filter(
      ({ request, response }) =>
        request.headers.some(([name, value]) => name === 'Accept' && value === 'application/json') &&
        response.headers.some(([name]) => name === 'Set-Cookie'),
    )
    expect(setting.filter(({ request }) => !request.path.startsWith('/oauth2/authorize'))).toEqual([])
  })
})
