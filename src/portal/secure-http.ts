import https from 'node:https'
import tls from 'node:tls'

export { https }

/** The authorities that are trusted by default, `NODE_EXTRA_CA_CERTS` included, and one's own. */
export function authoritiesWith(pem: string): string[] {
  return [...tls.getCACertificates('default'), pem]
}
