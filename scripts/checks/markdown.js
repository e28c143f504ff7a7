import { Marked } from 'marked'

/** @import { Token, Tokens } from 'marked' */

const reader = new Marked({ gfm: true })

/**
 * What the checks want to know of a Markdown text.
 * @typedef {object} MarkdownParts
 * @property {string[]} targets of links and images, in Markdown or HTML
 * @property {Set<string>} anchors that a link may name after `#`
 * @property {{ language: string, text: string }[]} code the fenced blocks
 */

/**
 * @param {string} text
 * @returns {MarkdownParts}
 */
export function partsOf(text) {
  /** @type {MarkdownParts} */
  const parts = { targets: [], anchors: new Set(), code: [] }
  void reader.walkTokens(reader.lexer(text), (token) => {
    if (token.type === 'link' || token.type === 'image') parts.targets.push(token.href)
    else if (token.type === 'heading') parts.anchors.add(unused(anchorOf(plainText(token.tokens ?? [])), parts.anchors))
    else if (token.type === 'code') parts.code.push({ language: token.lang ?? '', text: token.text })
    else if (token.type === 'html') {
      for (const [, target = ''] of token.text.matchAll(/\s(?:href|src|srcset)="([^"\s]*)/g)) parts.targets.push(target)
      for (const [, anchor = ''] of token.text.matchAll(/\s(?:id|name)="([^"]*)"/g)) parts.anchors.add(anchor)
    }
  })
  return parts
}

/**
 * What GitHub makes of a heading: letters, digits, marks, `_` and `-` stay, in lower case, and blanks become `-`.
 * @param {string} heading
 */
function anchorOf(heading) {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-')
}

/**
 * Headings of the same text are numbered: `name`, `name-1`, `name-2`.
 * @param {string} anchor
 * @param {Set<string>} taken
 */
function unused(anchor, taken) {
  let candidate = anchor
  for (let number = 1; taken.has(candidate); number++) candidate = `${anchor}-${number}`
  return candidate
}

/**
 * @param {Token[]} tokens
 * @returns {string}
 */
function plainText(tokens) {
  return tokens
    .map((token) => {
      const { tokens: inner } = /** @type {Tokens.Generic} */ (token)
      if (inner !== undefined) return plainText(inner)
      return 'text' in token && token.type !== 'html' ? token.text : ''
    })
    .join('')
}
