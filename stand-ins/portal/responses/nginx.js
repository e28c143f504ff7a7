/** @import { PortalResponse } from '../response.js' */

/**
 * The reason phrases of nginx, which differ from the usual ones here and there.
 * @type {Record<number, string>}
 */
const phrases = {
  200: 'OK',
  301: 'Moved Permanently',
  302: 'Moved Temporarily',
  307: 'Temporary Redirect',
  308: 'Permanent Redirect',
  400: 'Bad Request',
  401: 'Authorization Required',
  402: 'Payment Required',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Not Allowed',
  408: 'Request Time-out',
  425: 'Too Early',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  502: 'Bad Gateway',
  503: 'Service Temporarily Unavailable',
  504: 'Gateway Time-out',
}

/** @param {number} status */
function phraseOf(status) {
  return phrases[status] ?? ''
}

/**
 * The page that nginx makes itself.
 * @param {number} status
 * @returns {PortalResponse}
 */
export function nginxPage(status) {
  const title = `${status} ${phraseOf(status)}`.trim()
  return htmlPage(
    status,
    [
      '<html>',
      `<head><title>${title}</title></head>`,
      '<body>',
      `<center><h1>${title}</h1></center>`,
      '<hr><center>nginx/1.22.1</center>',
      '</body>',
      '</html>',
      '',
    ].join('\r\n'),
  )
}

/**
 * Any other page.
 * @param {number} status
 * @param {string} html
 * @returns {PortalResponse}
 */
export function htmlPage(status, html) {
  return {
    status,
    reason: phraseOf(status),
    headers: [
      ['Content-Type', 'text/html'],
      ['Content-Length', `${Buffer.byteLength(html)}`],
      ['Connection', 'keep-alive'],
    ],
    body: html,
  }
}

/**
 * A redirect of nginx.
 * @param {number} status
 * @param {string} location
 * @returns {PortalResponse}
 */
export function nginxRedirect(status, location) {
  const page = nginxPage(status)
  return { ...page, headers: [...page.headers, ['Location', location]] }
}
