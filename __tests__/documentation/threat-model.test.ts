import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { actionFolder } from '../../stand-ins/runner/action-manifest.js'

/** Words of the tests that hold each promise of docs/threat-model.md, in the page's order. */
const heldBy: readonly (readonly string[])[] = [
  ['is masked before anything else is printed', 'is masked before Node can print it'],
  ['every fault, debug logging', 'is in no artifact'],
  [
    'that every answer sends back by',
    'a key that a refusal sends back',
    'a signature that comes %s',
    'is struck out of a reason',
  ],
  ['is all that is struck out'],
  ['one clear error, and no request'],
  ['gets its password over', 'says to percent-encode, and nothing of the login', 'a proxy that sends its login back'],
  ['hold no credential where none is wanted', 'sends the token to GitHub’s API alone'],
  ['a key in the wrong input'],
  ['no request, with NODE_TLS_REJECT_UNAUTHORIZED'],
  ['plain http'],
  ['is not followed', 'is never followed, and its cookie is dropped', 'and to nothing else'],
  ['a portal behind a proxy'],
  ['every fault, debug logging'],
  ['several checks that fail'],
  ['after the verdict', 'while it judges thousands of requests leaves no passed'],
  ['leave the verdict and the outputs'],
  ['is of a fork that calls its branch main'],
  ['is not used where it is'],
  ['is one request with no parameter but the app', 'is never retried'],
  ['is refused when it is given as', 'is refused where the right one is not set'],
  ['in every error does no harm', 'as every name does no harm'],
  ['the data stay exact'],
  ['tells no stack trace of the portal'],
  ['is cut with a count'],
  ['may not lead out of the workspace', 'snapshot that a link would lead out of the workspace'],
  ['is read or refused at once'],
  ['ends in time', 'a silent API', 'silence at the creation'],
  [
    'needs less than 150 MB of memory',
    'writes less than 200 kB of log',
    'stay within 1 MiB of outputs',
    'stay within 1 MiB of summary',
  ],
  [
    'is refused and shown nowhere',
    'with a key in a path leaks it nowhere, and is unread',
    'refuses a file that contains a key, and shows none of it',
  ],
  ['no credential is sent'],
  ['behind links out of the workspace is not read', 'writes through no link that leads out of the workspace'],
  ['with commands in the name of a file gives none', 'gets no line of its own in the requirements file'],
  ['is said, not guessed', 'of 10 MB on one line is unread at once'],
  ['tells method and path, and nothing else of them', 'that are broken are invalid, and nothing of them is told'],
]

const document = readFileSync(path.join(actionFolder, 'docs', 'threat-model.md'), 'utf8')
const promises = [...document.matchAll(/^(\d+)\. (.+)$/gm)].map(([, number = '', text = '']) => ({
  number: Number(number),
  text,
}))

describe('the promises of the threat model', () => {
  it('are numbered in order, and each has its tests', () => {
    expect(promises.map(({ number }) => number)).toEqual(heldBy.map((_, index) => index + 1))
  })

  it.each(promises)('$number is held by the tests that it links', ({ number, text }) => {
    const files = [...text.matchAll(/\]\(\.\.\/(__tests__\/[^)]+)\)/g)].map(([, file = '']) => file)
    const words = heldBy[number - 1] ?? []
    const texts = files.map((file) => readFileSync(path.join(actionFolder, file), 'utf8'))
    expect(words.length).toBeGreaterThan(0)
    expect(words.filter((each) => !texts.some((content) => content.includes(each)))).toEqual([])
    expect(files.filter((_, index) => !words.some((each) => texts[index]?.includes(each)))).toEqual([])
  })
})
