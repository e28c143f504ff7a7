import { Failure, type FailureReason } from '../failure.ts'
import { code, type Message, message, page, sentences } from '../text/message.ts'
import { explainRedirect, isRedirect } from './redirects.ts'
import {
  describeTrace,
  findMessage,
  hasErrorEnvelope,
  isEmpty,
  isHtml,
  isProblemDetail,
  isUnknownPortal,
  type PortalRequest,
  type PortalResponse,
  type ResourceName,
  readHeader,
  readText,
} from './response.ts'

/** What else is known when a refusal has to be explained. */
export interface RefusalContext {
  readonly origin: string
  /** What the portal says about the key, and what to do, if that is known. */
  readonly aboutKey?: Message | undefined
  /** The response of a portal that does not exchange keys, where the key was sent alone. */
  readonly exchangeRefusal?: PortalResponse | undefined
}

/** What one kind of refusal means. */
interface Refusal {
  /** Undefined for all of them. */
  readonly resources?: readonly ResourceName[]
  readonly status: number
  /** Further conditions. */
  readonly when?: (response: PortalResponse, context: RefusalContext, request: PortalRequest) => boolean
  readonly reason: FailureReason
  /** If that of the reason does not fit. */
  readonly headline?: Message
  /** What happened, why it is likely, and what to do. */
  readonly explain: (context: RefusalContext, request: PortalRequest) => Message
}

const isCounted = (response: PortalResponse): boolean => readHeader(response, 'x-ratelimit-remaining') !== undefined
const sendsApiKey = ({ headers }: PortalRequest): boolean => headers.authorization?.startsWith('Bearer sk-') === true
const keyInput = ({ input = 'api-key' }: PortalRequest) => code(input)

/** The portal itself may have been found. */
const unknownRequest = message`the portal does not know a request`
const otherLogin = message`the request did not get through to the portal`

/** A portal of 3.1 or later that has no exchange for now, and says so. */
const suspended: Omit<Refusal, 'status'> = {
  resources: ['scopes'],
  when: (_, { exchangeRefusal }) => exchangeRefusal !== undefined && isProblemDetail(exchangeRefusal),
  reason: 'not-found',
  explain: ({ origin }) =>
    message`The portal ${code(origin)} is suspended. Its owner can resume it; then run the job again.`,
}

/**
 * What the refusals of a portal mean; the first that fits is shown. Read in the published server source (3.0 to 3.8.0)
 * and seen in responses of its identity service, which `data/` contains.
 */
const refusals: readonly Refusal[] = [
  {
    status: 403,
    when: (response) => /access to the portal is restricted/i.test(readText(response) ?? ''),
    reason: 'permission',
    explain: () =>
      message`The portal’s IP restriction blocks this runner. Allow the runner’s address in the portal under ${page('ip-security')}, or run the job on a self-hosted runner whose address is allowed.`,
  },
  {
    resources: ['exchange', 'key', 'version'],
    status: 500,
    when: isUnknownPortal,
    reason: 'not-found',
    explain: ({ origin }) =>
      message`There is no portal at ${code(origin)}, though the host serves portals. Check ${code('portal-url')} for a typo. The portal may also have been renamed or deleted.`,
  },
  {
    resources: ['key'],
    status: 500,
    when: (response, _, request) => hasErrorEnvelope(response) && !sendsApiKey(request),
    reason: 'permission',
    explain: (_, request) =>
      message`The value of ${keyInput(request)} is not an API key; it may be a personal access token. Store the API key that the deployment uses.`,
  },
  {
    resources: ['exchange', 'key'],
    status: 401,
    when: (response) => readHeader(response, 'www-authenticate') !== undefined || isHtml(response),
    reason: 'authentication',
    headline: otherLogin,
    explain: () =>
      message`A gateway in front of the portal asks for its own login, or removes the header ${code('Authorization')}. Let the requests of this action pass the gateway unchanged.`,
  },
  {
    resources: ['exchange', 'key'],
    status: 401,
    reason: 'authentication',
    explain: (_, request) =>
      message`The portal rejected the key in ${keyInput(request)}: it is wrong, expired, disabled, or from another portal. Check it in the portal under ${page('api-keys')}, and update the secret.`,
  },
  {
    resources: ['exchange', 'version'],
    status: 403,
    when: isProblemDetail,
    reason: 'permission',
    explain: () =>
      message`The portal is under maintenance: it is being restored, transferred or encrypted. Run the job again when that is done.`,
  },
  {
    resources: ['key'],
    status: 403,
    when: isProblemDetail,
    reason: 'permission',
    explain: (_, request) =>
      message`The portal is under maintenance (being restored, transferred or encrypted), or does not let the key in ${keyInput(request)} make this request. Run the job again later; if the error persists, check the key’s permissions under ${page('api-keys')}.`,
  },
  {
    resources: ['exchange'],
    status: 403,
    when: isEmpty,
    reason: 'permission',
    explain: ({ aboutKey }) =>
      sentences(
        message`The portal accepted the key in ${code('api-key')}, but does not let it sign in.`,
        aboutKey ??
          message`The key probably lacks the permission ${code('*:read')}. Create a “Read only” key in the portal under ${page('api-keys')}, and update the secret.`,
      ),
  },
  {
    resources: ['exchange'],
    status: 400,
    when: (response) => /value cannot be null/i.test(findMessage(response) ?? ''),
    reason: 'permission',
    explain: () =>
      message`The user who owns the key has no email address in the portal, so the portal cannot sign them in. Add an address to that user, or use a key of another user.`,
  },
  { ...suspended, status: 401 },
  {
    resources: ['scopes'],
    status: 401,
    when: (_, { exchangeRefusal }) => exchangeRefusal !== undefined,
    reason: 'authentication',
    explain: () =>
      message`The portal rejected the key in ${code('api-key')}. DocSpace 3.0 does not support API keys: use a personal access token instead, or upgrade the portal.`,
  },
  { ...suspended, status: 403 },
  {
    resources: ['scopes'],
    status: 403,
    when: (_, { exchangeRefusal }) => exchangeRefusal !== undefined,
    reason: 'not-found',
    explain: ({ origin }) =>
      message`The portal ${code(origin)} is suspended, or older than DocSpace 3.1, and rejected the key. Check that the portal is running. For DocSpace 3.0, put a personal access token into ${code('api-key')}.`,
  },
  {
    resources: ['scopes'],
    status: 403,
    when: (response) => isEmpty(response) && isCounted(response),
    reason: 'permission',
    explain: () =>
      message`The request reached the portal without its signature: a proxy or gateway in front of the portal removes the header ${code('x-signature')}. Let that header through.`,
  },
  {
    resources: ['scopes'],
    status: 403,
    when: isEmpty,
    reason: 'permission',
    explain: () =>
      message`The portal rejected the signature that it issued, and a new one too. Check in this order: the user who owns the key has an email address; the portal and its identity service share one secret; the clock of the identity service is not more than six minutes ahead.`,
  },
  {
    resources: ['scopes'],
    status: 404,
    reason: 'not-found',
    explain: ({ origin }) =>
      message`${code(origin)} is older than DocSpace 3.0, or is not a portal: it has neither ${code('/api/2.0/scopes')} nor ${code('/api/2.0/oauth2/scopes')}. Check ${code('portal-url')}, or upgrade the portal.`,
  },
  {
    resources: ['app'],
    status: 404,
    // A portal reports a missing app in JSON. A page comes from something that did not pass the request on.
    when: (response) => !isHtml(response),
    reason: 'not-found',
    headline: message`the OAuth app was not found`,
    explain: ({ origin }) =>
      message`The portal ${code(origin)} has no such OAuth app. Check ${code('client-id')} in the portal under ${page('oauth-apps')}; the app may have been deleted, or may be from another portal.`,
  },
  {
    resources: ['app'],
    status: 429,
    reason: 'rate-limited',
    explain: () =>
      message`Too many requests for app information: all callers of a portal share one limit, 25 requests per second. Run the job again later.`,
  },
  {
    resources: ['key'],
    status: 404,
    reason: 'not-found',
    headline: unknownRequest,
    explain: ({ origin }) =>
      message`${code(origin)} does not describe API keys: it is older than DocSpace 3.1.1, or is not a portal. Check ${code('portal-url')}, or upgrade the portal.`,
  },
  {
    status: 401,
    reason: 'authentication',
    headline: otherLogin,
    explain: () =>
      message`Something in front of the portal asks for its own login. Check what is between the runner and the portal.`,
  },
  {
    status: 402,
    reason: 'portal-error',
    explain: () => message`The portal is not paid for. Its owner has to renew the subscription.`,
  },
  {
    status: 403,
    reason: 'permission',
    explain: () =>
      message`The portal, or something in front of it, does not allow the request. Check the firewall or gateway in between.`,
  },
  {
    status: 404,
    reason: 'not-found',
    headline: unknownRequest,
    explain: ({ origin }) =>
      message`${code(origin)} does not know this request: it is not a portal, or something in front of the portal hides it. Check ${code('portal-url')}, and what is between the runner and the portal.`,
  },
  {
    status: 407,
    reason: 'unreachable',
    explain: () =>
      message`A proxy asks for a user name and password. Add them to the address in ${code('HTTPS_PROXY')} or ${code('HTTP_PROXY')}.`,
  },
  {
    status: 408,
    reason: 'timeout',
    explain: () =>
      message`The server gave up waiting for the request. Run the job again; if the error persists, check the network between the runner and the portal.`,
  },
  {
    resources: ['exchange', 'key'],
    status: 429,
    reason: 'rate-limited',
    explain: () =>
      message`The user who owns the key has sent too many requests: by default a portal allows 1,500 per minute. Run fewer jobs at once, or give them keys of different users.`,
  },
  {
    resources: ['scopes'],
    status: 429,
    when: isEmpty,
    reason: 'rate-limited',
    explain: () =>
      message`The user who owns the key has sent too many requests: a portal allows 200 per minute, or 100 in the community edition. Run fewer jobs at once, or give them keys of different users.`,
  },
  {
    status: 429,
    reason: 'rate-limited',
    explain: () => message`The portal as a whole receives too many requests. Run the job again later.`,
  },
]

/** Explains a response that is not the expected one. */
export function explainRefusal(request: PortalRequest, response: PortalResponse, context: RefusalContext): Failure {
  const { status } = response
  const trace = describeTrace(request, response)
  if (isRedirect(response)) return explainRedirect(request, response, context.origin)
  const refusal = refusals.find(
    (each) =>
      (each.resources?.includes(request.resource) ?? true) &&
      each.status === status &&
      (each.when?.(response, context, request) ?? true),
  )
  if (refusal !== undefined)
    return new Failure(refusal.reason, refusal.explain(context, request), {
      trace,
      ...(refusal.headline === undefined ? {} : { headline: refusal.headline }),
    })
  if (status >= 500 && status < 600)
    return new Failure(
      'portal-error',
      message`A service of the portal is down, still starting, or cannot reach its database. Run the job again later; if the error persists, the portal’s administrator should check its logs.`,
      { trace },
    )
  return new Failure(
    'unexpected-response',
    message`A portal does not respond like this. Check ${code('portal-url')}, and what is between the runner and the portal.`,
    { trace },
  )
}
