import { type Answer, withShortIds } from './answer.ts'
import { bodyIsEmpty, hasErrorEnvelope, headerOf, isUnknownPortal } from './answer-text.ts'
import type { Refusal } from './refusal.ts'

const isCounted = (answer: Answer): boolean => headerOf(answer, 'x-ratelimit-remaining') !== undefined

/**
 * What the refusals of a portal mean, the first that fits. Read in the published server source (3.0 to 3.7.2) and seen
 * in answers of its identity service; `data/portal-recordings.json` holds those.
 */
export const stepRefusals: readonly Refusal[] = [
  {
    steps: ['exchange', 'key', 'version'],
    status: 500,
    when: isUnknownPortal,
    reason: 'not-found',
    told: ({ origin }) =>
      `The host is there, but no portal has the name ${origin}. Check portal-url for a misspelling, or a portal that was renamed or deleted.`,
  },
  {
    steps: ['key'],
    status: 500,
    when: hasErrorEnvelope,
    reason: 'permission',
    told: (_, { credentialInput = 'api-key' }) =>
      `That is what a portal answers to a credential that is no API key, such as a personal access token. Put the API key that the deployment uses into ${credentialInput}.`,
  },
  {
    steps: ['exchange', 'key'],
    status: 401,
    reason: 'authentication',
    told: (_, { credentialInput = 'api-key' }) =>
      `The key in ${credentialInput} is wrong, expired, switched off, or of another portal; the portal does not say which. Compare it with the keys in the portal’s Developer Tools, and store it again.`,
  },
  {
    steps: ['exchange'],
    status: 403,
    when: bodyIsEmpty,
    reason: 'permission',
    told: ({ aboutKey }) =>
      `The key was accepted but may not sign in. ${aboutKey ?? 'Likely it lacks the permission *:read; else the portal is being restored or migrated. Create an API key with *:read and put it into api-key.'}`,
  },
  {
    steps: ['scopes'],
    status: 401,
    when: (_, { withoutExchange }) => withoutExchange === true,
    reason: 'authentication',
    told: () =>
      'The portal has no exchange of keys for signatures, and did not accept the key alone. DocSpace 3.0 knows no API keys: put a personal access token into api-key, or upgrade the portal. A newer portal answers so while it is suspended.',
  },
  {
    steps: ['scopes'],
    status: 403,
    when: (_, { withoutExchange }) => withoutExchange === true,
    reason: 'not-found',
    told: () =>
      'The portal has no exchange of keys for signatures (it is suspended, or older than 3.1), and does not take the key alone. Check that the portal is running; on 3.0 use a personal access token.',
  },
  {
    steps: ['scopes'],
    status: 403,
    when: (answer) => bodyIsEmpty(answer) && isCounted(answer),
    reason: 'permission',
    told: () =>
      'The request was counted but no signature arrived with it: a proxy or gateway before the portal strips the header x-signature. Let that header through.',
  },
  {
    steps: ['scopes'],
    status: 403,
    when: bodyIsEmpty,
    reason: 'permission',
    told: () =>
      'The signature arrived and was rejected, a new one too. Likely the clocks of the portal’s servers differ by more than 60 s, the user of the key has no e-mail address, or the portal and its identity service do not share a secret. Check these in this order.',
  },
  {
    steps: ['scopes'],
    status: 404,
    reason: 'not-found',
    told: ({ origin }) =>
      `Neither /api/2.0/scopes nor /api/2.0/oauth2/scopes is there, so ${origin} is older than DocSpace 3.0 or is no portal. Check portal-url, or upgrade the portal.`,
  },
  {
    steps: ['client'],
    status: 429,
    reason: 'rate-limited',
    told: () =>
      'All anonymous callers of a portal share one limit for this information, 25 requests a second. Run the job again later.',
  },
  {
    steps: ['client'],
    status: 404,
    reason: 'not-found',
    told: ({ origin }, { path }) =>
      `The OAuth app ${withShortIds(path.split('/')[4] ?? '')} does not exist on ${origin}. Check client-id; an app that was deleted, or that is of another portal, is not found either.`,
  },
  {
    steps: ['key', 'version'],
    status: 404,
    reason: 'not-found',
    told: ({ origin }) =>
      `${origin} cannot tell that: it is older than DocSpace 3.1.1, or is no portal. Check portal-url, or upgrade the portal.`,
  },
]
