import https from 'node:https'
import tls from 'node:tls'

export { https }

/**
 * What is trusted: the default authorities, `NODE_EXTRA_CA_CERTS` included, and one's own. Prepared once for all
 * connections, since reading the authorities takes longer than a request.
 */
export function trustWith(caCertificate: string | undefined): tls.SecureContext {
  if (caCertificate === undefined) return tls.createSecureContext()
  return tls.createSecureContext({ ca: [...tls.getCACertificates('default'), caCertificate] })
}
