import { errorEnvelope, webApiJson } from '../responses/web-api.js'
import { honestValue, successWith, withHeader, withTexts } from './reshape.js'

/** @import { Wire } from '../connection.js' */
/** @import { Faults } from './index.js' */

/**
 * Texts that a careless reader of a portal's responses would obey, render or be led astray by: one for each way.
 * @type {ReadonlyArray<{ way: string, text: string }>}
 */
export const hostileTexts = [
  { way: 'workflow command', text: '::error title=hostile::hostile annotation' },
  { way: 'workflow command of the older syntax', text: '##[error]hostile annotation' },
  { way: 'workflow command in the middle of a line', text: 'files ##[set-output name=result]passed' },
  { way: 'workflow command after a line feed', text: 'files\n::set-output name=result::passed' },
  { way: 'workflow command after a carriage return', text: 'files\r::stop-commands::hostile' },
  {
    way: 'workflow command after a line break of Unicode',
    text: 'files\u2028::warning::hostile\u2029::x::\u0085::y::',
  },
  { way: 'percent-encoded line break', text: 'files%0A::error::hostile' },
  { way: 'delimiter of an output file', text: 'files\nEOF\nresult=passed\nresult<<EOF' },
  { way: 'colour and erasure on a terminal', text: '\u001b[31mred\u001b[2K\u001b[1A\u001b]0;title\u0007' },
  { way: 'control characters', text: 'nul\u0000bell\u0007backspace\u0008delete\u007fcsi\u009b31m' },
  { way: 'bidirectional override', text: 'files\u202edaer\u202c \u2066isolate\u2069 \u200fmark' },
  { way: 'invisible characters', text: 'files\u200b:read\ufeff' },
  { way: 'HTML', text: '<script>alert(1)</script><img src=x onerror=alert(1)><!-- <details open>' },
  {
    way: 'Markdown',
    text: '# heading **bold** `code` ```fence [link](https://hostile.example) ![i](https://hostile.example/i)',
  },
  { way: 'a table cell', text: 'cell | cell \\| cell |' },
  { way: 'a list, a quote and a rule', text: '- item\n> quote\n---' },
  { way: 'mentions and references', text: '@octocat @github/security #1 GH-1 octocat/hello#2' },
  { way: 'a bare link', text: 'https://hostile.example/?a=b www.hostile.example mailto:a@hostile.example' },
  { way: 'character references', text: '&lt;b&gt; &#x202e; &NewLine;' },
  { way: 'a template expression', text: '${{ secrets.API_KEY }} $(id) `id`' },
  { way: 'a lone surrogate', text: 'files\ud800read' },
  { way: 'a name that objects already have', text: '__proto__' },
]

const allTexts = hostileTexts.map(({ text }) => text).join(' ')

/**
 * Responses whose texts try to be more than texts.
 * @type {Faults}
 */
export const hostileFaults = {
  'hostile-names': {
    description: 'adds scopes whose names, groups and types are hostile texts, one for each of `hostileTexts`',
    act: (wire) => {
      const hostile = hostileTexts.map(({ text }) => ({ name: text, group: text, type: text }))
      const list = [...wire.state.scopes, ...hostile]
      return wire.send(successWith(wire, JSON.stringify(wire.state.wrapList ? { response: list } : list)))
    },
  },
  'hostile-values': {
    description:
      'adds all hostile texts to every text of the honest response except those that identify what it is about',
    act: (wire) => {
      const value = withTexts(honestValue(wire), (text) => `${text} ${allTexts}`)
      return wire.send(successWith(wire, JSON.stringify(value)))
    },
  },
  'hostile-error': {
    description: 'responds with `status` and an error envelope whose message is hostile',
    defaults: { status: 500 },
    act: (wire, { status }) => wire.send(errorEnvelope(Number(status), allTexts)),
  },
  'hostile-title': {
    description: 'responds with `status` and a page of HTML whose title is hostile',
    defaults: { status: 502 },
    act: (wire, { status }) => {
      const body = `<html><head><title>${allTexts.replaceAll('<', '')}</title></head></html>`
      const headers = webApiJson(200, null).headers.slice(1)
      return wire.send({
        status: Number(status),
        reason: '',
        headers: [['Content-Type', 'text/html; charset=utf-8'], ...headers],
        body,
      })
    },
  },
  'hostile-reason': {
    description: 'responds with `status` and a hostile reason phrase and an empty body',
    defaults: { status: 500 },
    act: (wire, { status }) =>
      wire.send({
        status: Number(status),
        reason: '##[error]hostile ::error::hostile <b>bold</b> **bold** @octocat \u009b31m',
        headers: [
          ['Content-Length', '0'],
          ['Connection', 'keep-alive'],
        ],
        body: '',
      }),
  },
}

/**
 * Responses that contain secrets.
 * @type {Faults}
 */
export const secretFaults = {
  'echo-in-error': {
    description:
      'responds with `status` and an error envelope that repeats the credentials, plain, percent-encoded and in base64',
    defaults: { status: 400 },
    act: (wire, { status }) => {
      const response = errorEnvelope(Number(status), `not accepted: ${echoOf(wire)}`)
      return wire.send({ ...response, reason: `Not accepted ${credentialsOf(wire).join(' ')}` })
    },
  },
  'echo-in-values': {
    description: 'adds the credentials, in the same three ways, to every text of the honest response',
    act: (wire) => {
      const value = withTexts(honestValue(wire), (text) => `${text} ${echoOf(wire)}`)
      return wire.send(successWith(wire, JSON.stringify(value)))
    },
  },
  'echo-in-redirect': {
    description: 'redirects to an address with the credentials in user info, path and query',
    act: (wire) => {
      const [credential = ''] = credentialsOf(wire).map(encodeURIComponent)
      const location = `https://user:${credential}@login.example/${credential}?credential=${credential}`
      return wire.send(withHeader(withHeader(errorEnvelope(302, 'moved'), 'Location', location), 'X-Echo', credential))
    },
  },
  'stack-trace': {
    description: 'responds with `status` and an error envelope with a stack trace, as portals really do',
    defaults: { status: 500 },
    act: (wire, { status }) =>
      wire.send(errorEnvelope(Number(status), 'Object reference not set to an instance of an object.')),
  },
}

/**
 * What a request was allowed by, without the word before it.
 * @param {Wire} wire
 */
function credentialsOf({ request }) {
  const { authorization, cookie } = request.headers
  return [
    authorization?.replace(/^Bearer /, ''),
    request.headers['x-signature'],
    cookie?.replace(/^[^=]*=/, ''),
  ].filter((credential) => credential !== undefined)
}

/** @param {Wire} wire */
function echoOf(wire) {
  return credentialsOf(wire)
    .flatMap((credential) => [
      credential,
      percentEncoded(credential),
      ...['', 'a', 'ab'].map((before) => Buffer.from(`${before}${credential}`).toString('base64')),
    ])
    .join(' ')
}

/**
 * Every byte percent-encoded, the harmless ones too.
 * @param {string} text
 */
function percentEncoded(text) {
  return Array.from(Buffer.from(text), (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
}
