import { errorEnvelope, webApiJson } from '../answers/web-api.js'
import { hostileTexts } from '../hostile-texts.js'
import { honestValue, successWith, withTexts } from './reshape.js'

/** @import { Faults } from './fault.js' */

const allTexts = hostileTexts.map(({ text }) => text).join(' ')

/**
 * Answers whose texts try to be more than texts.
 * @type {Faults}
 */
export const hostileFaults = {
  'hostile-names': {
    description: 'adds scopes whose names, groups and types are hostile texts, one for each of `hostile-texts.js`',
    act: (wire) => {
      const hostile = hostileTexts.map(({ text }) => ({ name: text, group: text, type: text }))
      const list = [...wire.state.scopes, ...hostile]
      return wire.send(successWith(wire, JSON.stringify(wire.state.wrapList ? { response: list } : list)))
    },
  },
  'hostile-values': {
    description: 'adds all hostile texts to every text of the honest answer but those that say what it is about',
    act: (wire) => {
      const value = withTexts(honestValue(wire), (text) => `${text} ${allTexts}`)
      return wire.send(successWith(wire, JSON.stringify(value)))
    },
  },
  'hostile-error': {
    description: 'answers `status` with an error envelope whose message is hostile',
    defaults: { status: 500 },
    act: (wire, { status }) => wire.send(errorEnvelope(Number(status), allTexts)),
  },
  'hostile-title': {
    description: 'answers `status` with a page of HTML whose title is hostile',
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
    description: 'answers `status` with a hostile reason phrase and an empty body',
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
