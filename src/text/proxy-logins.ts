import { code, message } from './message.ts'
import type { SecretKind, Secrets } from './secrets.ts'

const proxyVariables = ['HTTPS_PROXY', 'HTTP_PROXY', 'https_proxy', 'http_proxy']

/** `user:password` and `user@` are no ordinary words, so that a shorter one can be told from other text. */
const minLoginLength = 5

/**
 * Masks the logins of the proxies that the environment names, before Node or anything else can print one: as they are
 * written, decoded, and as they go into a header. A password alone is masked where it is long enough; a user name alone is
 * no secret, and may be the name of a folder.
 */
export function maskProxyLogins(environment: NodeJS.ProcessEnv, secrets: Secrets): void {
  for (const variable of proxyVariables) {
    for (const login of loginsIn(environment[variable] ?? '')) {
      const [user = '', password = ''] = login.split(/:(.*)/s)
      const kind = proxyKind(password === '' ? 'login' : 'password', variable)
      const inAddress = password === '' ? [`${user}@`, `${user}:@`] : [login]
      for (const form of inAddress) secrets.add(form, kind, minLoginLength)
      secrets.add(Buffer.from(login).toString('base64'), kind)
      secrets.add(password, kind)
    }
  }
}

function proxyKind(part: 'login' | 'password', variable: string): SecretKind {
  return {
    what: message`the ${[part]} of the proxy in ${code(variable)}`,
    remedy: message`change the ${[part]} of the proxy (an ordinary word is found by chance)`,
  }
}

/**
 * The login of an address in each form in which it may come back. It reaches up to the last `@`, because a password that
 * is not percent-encoded, as it should be, may hold `/`, `#`, `?` and `@` itself.
 */
function loginsIn(address: string): Set<string> {
  const written = /^\s*(?:https?:\/*|[a-z][a-z0-9+.-]*:\/\/)?(\S.*)@/is.exec(address)?.[1]
  if (written === undefined) return new Set()
  const forms = [written, percentDecoded(written), ...formInAddress(address)]
  return new Set(forms.map((form) => (form.includes(':') ? form : `${form}:`)))
}

/** Node passes on what an address holds once it was read, where some characters are percent-encoded. */
function formInAddress(address: string): string[] {
  const url = URL.parse(address.includes('://') ? address : `http://${address}`)
  return url === null ? [] : [`${url.username}:${url.password}`]
}

function percentDecoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString())
}
