export const id = 657;
export const ids = [657];
export const modules = {

/***/ 657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  refusalOf: () => (/* binding */ refusalOf)
});

// EXTERNAL MODULE: ./build/src/failure.js
var failure = __webpack_require__(7279);
// EXTERNAL MODULE: ./build/src/portal/answer.js
var portal_answer = __webpack_require__(3892);
// EXTERNAL MODULE: ./build/src/portal/answer-text.js
var answer_text = __webpack_require__(5574);
;// CONCATENATED MODULE: ./build/src/portal/general-refusals.js

const everyStep = ['exchange', 'scopes', 'version', 'key', 'client'];
/** What a refusal means wherever it comes from, for answers that no step has a meaning of its own for. */
const generalRefusals = [
    {
        steps: everyStep,
        status: 401,
        reason: 'authentication',
        told: () => 'Something before the portal wants another credential: a portal itself does not answer so here. Check what stands between the runner and the portal.',
    },
    {
        steps: everyStep,
        status: 402,
        reason: 'portal-error',
        told: () => 'The portal is unpaid. Its owner has to renew the subscription.',
    },
    {
        steps: everyStep,
        status: 403,
        reason: 'permission',
        told: () => 'The portal, or something before it, does not allow the request. Check a firewall or gateway in between.',
    },
    {
        steps: everyStep,
        status: 407,
        reason: 'unreachable',
        told: () => 'A proxy wants a user name and password. Put them into the address in HTTPS_PROXY or HTTP_PROXY.',
    },
    {
        steps: everyStep,
        status: 408,
        reason: 'timeout',
        told: () => 'The server gave up waiting. Run the job again; if it stays, look at the network between the runner and the portal.',
    },
    {
        steps: everyStep,
        status: 429,
        when: answer_text/* bodyIsEmpty */.Kb,
        reason: 'rate-limited',
        told: () => 'The user of the key has made too many requests: a portal allows 200 reads a minute. Run fewer jobs at once, or give them keys of different users.',
    },
    {
        steps: everyStep,
        status: 429,
        reason: 'rate-limited',
        told: () => 'The portal as a whole gets too many requests. Run the job again later.',
    },
    { steps: everyStep, status: 404, reason: 'not-found', told: () => 'Check portal-url.' },
];
/** The portal's IP restriction comes before every other meaning of a 403. */
const restriction = {
    steps: everyStep,
    status: 403,
    when: (answer) => /access to the portal is restricted/i.test((0,answer_text/* textOf */.b6)(answer) ?? ''),
    reason: 'permission',
    told: () => 'The portal’s IP restriction keeps this runner out. Allow the runner’s address in the portal’s security settings, or run the job on a self-hosted runner whose address is allowed.',
};

// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __webpack_require__(2939);
;// CONCATENATED MODULE: ./build/src/portal/redirects.js




/**
 * A redirect is not followed, since the signature would travel with it to wherever it leads. The message names the
 * address to use instead, without what could be secret in it.
 */
function redirectFailure(request, answer, origin) {
    const target = targetOf((0,answer_text/* headerOf */.rR)(answer, 'location'), origin);
    const happened = `${(0,portal_answer/* requestInWords */.iv)(request)} was answered with ${answer.status}, a redirect.`;
    if (target === undefined)
        return redirects_failure(`${happened} It leads to no address. Check portal-url.`);
    const here = new URL(origin);
    const hint = target.hostname === here.hostname && target.protocol === 'https:' && here.protocol === 'http:' && here.port !== ''
        ? ' (a portal leaves its port out of this address: add it where it is not 443)'
        : '';
    if (target.origin === here.origin) {
        return redirects_failure(`${happened} It leads to ${(0,visible/* quoted */.TL)(target.pathname)} on the same host: a login page, or something before the portal. Check what stands between the runner and the portal.`);
    }
    return redirects_failure(`${happened} It leads to another address and is not followed, because the key would go along. If that is the portal, write portal-url: ${(0,visible/* inQuotes */.Nt)(target.origin)}${hint}.`);
}
function targetOf(location, origin) {
    if (location === undefined)
        return undefined;
    try {
        const target = new URL(location, origin);
        return target.protocol === 'https:' || target.protocol === 'http:' ? target : undefined;
    }
    catch {
        return undefined;
    }
}
function redirects_failure(message) {
    return new failure/* Failure */.HR('unexpected-response', message);
}

;// CONCATENATED MODULE: ./build/src/portal/step-refusals.js


const isCounted = (answer) => (0,answer_text/* headerOf */.rR)(answer, 'x-ratelimit-remaining') !== undefined;
/**
 * What the refusals of a portal mean, the first that fits. Read in the published server source (3.0 to 3.7.2) and seen
 * in answers of its identity service; `data/portal-recordings.json` holds those.
 */
const stepRefusals = [
    {
        steps: ['exchange', 'key', 'version'],
        status: 500,
        when: answer_text/* isUnknownPortal */.ne,
        reason: 'not-found',
        told: ({ origin }) => `The host is there, but no portal has the name ${origin}. Check portal-url for a misspelling, or a portal that was renamed or deleted.`,
    },
    {
        steps: ['key'],
        status: 500,
        when: answer_text/* hasErrorEnvelope */.FX,
        reason: 'permission',
        told: (_, { credentialInput = 'api-key' }) => `That is what a portal answers to a credential that is no API key, such as a personal access token. Put the API key that the deployment uses into ${credentialInput}.`,
    },
    {
        steps: ['exchange', 'key'],
        status: 401,
        reason: 'authentication',
        told: (_, { credentialInput = 'api-key' }) => `The key in ${credentialInput} is wrong, expired, switched off, or of another portal; the portal does not say which. Compare it with the keys in the portal’s Developer Tools, and store it again.`,
    },
    {
        steps: ['exchange'],
        status: 403,
        when: answer_text/* bodyIsEmpty */.Kb,
        reason: 'permission',
        told: ({ aboutKey }) => `The key was accepted but may not sign in. ${aboutKey ?? 'Likely it lacks the permission *:read; else the portal is being restored or migrated. Create an API key with *:read and put it into api-key.'}`,
    },
    {
        steps: ['scopes'],
        status: 401,
        when: (_, { withoutExchange }) => withoutExchange === true,
        reason: 'authentication',
        told: () => 'The portal has no exchange of keys for signatures, and did not accept the key alone. DocSpace 3.0 knows no API keys: put a personal access token into api-key, or upgrade the portal. A newer portal answers so while it is suspended.',
    },
    {
        steps: ['scopes'],
        status: 403,
        when: (_, { withoutExchange }) => withoutExchange === true,
        reason: 'not-found',
        told: () => 'The portal has no exchange of keys for signatures (it is suspended, or older than 3.1), and does not take the key alone. Check that the portal is running; on 3.0 use a personal access token.',
    },
    {
        steps: ['scopes'],
        status: 403,
        when: (answer) => (0,answer_text/* bodyIsEmpty */.Kb)(answer) && isCounted(answer),
        reason: 'permission',
        told: () => 'The request was counted but no signature arrived with it: a proxy or gateway before the portal strips the header x-signature. Let that header through.',
    },
    {
        steps: ['scopes'],
        status: 403,
        when: answer_text/* bodyIsEmpty */.Kb,
        reason: 'permission',
        told: () => 'The signature arrived and was rejected, a new one too. Likely the clocks of the portal’s servers differ by more than 60 s, the user of the key has no e-mail address, or the portal and its identity service do not share a secret. Check these in this order.',
    },
    {
        steps: ['scopes'],
        status: 404,
        reason: 'not-found',
        told: ({ origin }) => `Neither /api/2.0/scopes nor /api/2.0/oauth2/scopes is there, so ${origin} is older than DocSpace 3.0 or is no portal. Check portal-url, or upgrade the portal.`,
    },
    {
        steps: ['client'],
        status: 429,
        reason: 'rate-limited',
        told: () => 'All anonymous callers of a portal share one limit for this information, 25 requests a second. Run the job again later.',
    },
    {
        steps: ['client'],
        status: 404,
        reason: 'not-found',
        told: ({ origin }, { path }) => `The OAuth app ${(0,portal_answer/* withShortIds */.DR)(path.split('/')[4] ?? '')} does not exist on ${origin}. Check client-id; an app that was deleted, or that is of another portal, is not found either.`,
    },
    {
        steps: ['key', 'version'],
        status: 404,
        reason: 'not-found',
        told: ({ origin }) => `${origin} cannot tell that: it is older than DocSpace 3.1.1, or is no portal. Check portal-url, or upgrade the portal.`,
    },
];

;// CONCATENATED MODULE: ./build/src/portal/refusals.js






const refusals = [restriction, ...stepRefusals, ...generalRefusals];
/** Explains an answer that is not the one hoped for. The step and its status, headers and body decide. */
function refusalOf(request, answer, circumstances) {
    const { step } = request;
    const happened = `${(0,portal_answer/* requestInWords */.iv)(request)} was answered with ${answer.status}.`;
    if (answer.status >= 300 && answer.status < 400)
        return redirectFailure(request, answer, circumstances.origin);
    const refusal = refusals.find(({ steps, status, when }) => steps.includes(step) && status === answer.status && (when?.(answer, circumstances) ?? true));
    if (refusal !== undefined) {
        return new failure/* Failure */.HR(refusal.reason, `${happened} ${(0,portal_answer/* withShortIds */.DR)((0,answer_text/* bodyInWords */.jC)(step, answer))} ${refusal.told(circumstances, request)}`);
    }
    if (answer.status >= 500) {
        return new failure/* Failure */.HR('portal-error', `${happened} ${(0,answer_text/* bodyInWords */.jC)(step, answer)} A service of the portal is down, still starting, or cannot reach its database. Run the job again later; if it stays, the portal’s administrator should look at its logs.`);
    }
    return new failure/* Failure */.HR('unexpected-response', `${happened} ${(0,answer_text/* bodyInWords */.jC)(step, answer)} No portal answers so. Check portal-url, and what stands between the runner and the portal.`);
}


/***/ })

};
