import { nginxRedirect } from '../answers/nginx.js'
/** @import { Faults } from './fault.js' */

/**
 * Redirects, with 301, 302, 307 or 308 as `status`.
 * @type {Faults}
 */
export const redirectFaults = {
  'redirect-same-host': {
    description: 'redirects with `status` to another path of the portal, `path`',
    defaults: { status: 302, path: '/login' },
    act: (wire, { status, path }) => wire.send(nginxRedirect(Number(status), `${wire.state.url}${path}`)),
  },
  'redirect-other-host': {
    description: 'redirects with `status` to another host, `location`',
    defaults: { status: 302, location: 'https://login.example/sign-in?next=portal' },
    act: (wire, { status, location }) => wire.send(nginxRedirect(Number(status), `${location}`)),
  },
  'redirect-loop': {
    description: 'redirects with `status` to the address that was asked for',
    defaults: { status: 302 },
    act: (wire, { status }) => wire.send(nginxRedirect(Number(status), `${wire.state.url}${wire.request.path}`)),
  },
  'redirect-nowhere': {
    description: 'answers with the `status` of a redirect, without a Location',
    defaults: { status: 302 },
    act: (wire, { status }) => {
      const { headers, ...redirect } = nginxRedirect(Number(status), '')
      return wire.send({ ...redirect, headers: headers.filter(([name]) => name !== 'Location') })
    },
  },
  'http-to-https': {
    description: 'redirects with 301 to https as nginx does, which drops the port',
    act: (wire) => {
      const { hostname } = new URL(wire.state.url)
      return wire.send(nginxRedirect(301, `https://${hostname}${wire.request.path}`))
    },
  },
}
