export const id = 14;
export const ids = [14];
export const modules = {

/***/ 5014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unanswered: () => (/* binding */ unanswered)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7279);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2939);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3892);
/* harmony import */ var _answer_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5574);




/**
 * Explains why no whole response came.
 * @param timeoutSeconds what `timeout-seconds` gives to all requests
 */
function unanswered(request, failure, origin, timeoutSeconds) {
    const { proxy, atProxy, problem } = failure;
    const end = proxy !== undefined && atProxy
        ? `the proxy \`${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(proxy.host)}\` (from \`${proxy.variable}\`)`
        : `\`${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(origin)}\``;
    const { happened, remedy, proxyRemedy, reason } = sentences[problem](end, failure, timeoutSeconds);
    const advice = atProxy ? `${proxyRemedy ?? ''} ${checkProxy(failure)}` : remedy;
    const parts = [happened, earlierInWords(request, failure), advice, traceOf(request, failure)];
    const message = parts
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .join(' ');
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(atProxy ? 'unreachable' : reason, message[0]?.toUpperCase() + message.slice(1));
}
const sentences = {
    deadline: (end, _, timeoutSeconds) => ({
        happened: `${end} did not respond within ${timeoutSeconds} s (\`timeout-seconds\`).`,
        remedy: 'The portal is overloaded, or something drops the connection. Run the job again, or set a longer `timeout-seconds`.',
        proxyRemedy: 'Check that the proxy is running.',
        reason: 'timeout',
    }),
    network: (end, { code }) => {
        const [cause, remedy] = networkCauses[code] ?? [
            'the connection failed',
            'Check `portal-url` and the runner’s network.',
        ];
        const happened = cause === broken ? `The connection to ${end} ${cause}.` : `Cannot reach ${end}: ${cause}.`;
        return { happened, remedy, reason: 'unreachable' };
    },
    certificate: (end, { code, proxy }) => ({
        happened: `The certificate of ${end} is not trusted, so nothing was sent to it.`,
        remedy: certificateRemedies[code] ?? `${unknownAuthority}${proxy === undefined ? '' : inspectingProxy}`,
        proxyRemedy: proxyCertificateRemedies[code] ?? 'Give the certificate of its authority in `ca-certificate`.',
        reason: 'unreachable',
    }),
    'weak-certificate': (end) => ({
        happened: `The certificate of ${end}, or of its authority, is too weak: its RSA key is shorter than 2,048 bits, or it is signed with SHA-1. Nothing was sent.`,
        remedy: 'The portal’s administrator has to replace it. `ca-certificate` does not help.',
        proxyRemedy: 'The proxy’s administrator has to replace it.',
        reason: 'unreachable',
    }),
    tls: (end) => ({
        happened: `Cannot make a secure connection to ${end}.`,
        remedy: 'Check that this port speaks https, and which versions of TLS it supports.',
        proxyRemedy: 'Check whether the proxy’s URL begins with `http://`.',
        reason: 'unreachable',
    }),
    'refused-by-proxy': (end, { code }) => ({
        happened: `${end} refused to connect to the portal (${code}).`,
        remedy: '',
        proxyRemedy: proxyRefusals[code] ?? '',
        reason: 'unreachable',
    }),
    protocol: (end) => ({
        happened: `What ${end} sent is not HTTP.`,
        remedy: 'Check the host and the port in `portal-url`.',
        proxyRemedy: 'Check whether the proxy’s URL begins with `https://`.',
        reason: 'unexpected-response',
    }),
    header: (end) => ({
        happened: `${end} sent an HTTP header that cannot be read, for example one that is spread over several lines.`,
        remedy: 'Check which gateway or proxy in front of the portal adds headers, and correct it there.',
        reason: 'unexpected-response',
    }),
    'header-size': (end) => ({
        happened: `${end} sent HTTP headers that are larger than 64 KiB.`,
        remedy: 'Check which gateway or proxy in front of the portal adds headers, and correct it there.',
        reason: 'unexpected-response',
    }),
    'too-large': (end) => ({
        happened: `The response of ${end} is larger than ${_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .largestBody */ .DM / 1024 / 1024} MiB.`,
        remedy: 'A portal sends far less: check `portal-url`.',
        reason: 'unexpected-response',
    }),
    encoding: (end) => ({
        happened: `The response of ${end} is compressed, though that was not requested, and cannot be read.`,
        remedy: 'Check what stands between the runner and the portal.',
        reason: 'unexpected-response',
    }),
};
const privateNetwork = 'for a portal in a private network, use a runner inside it.';
const broken = 'broke off';
const brokenConnection = [
    broken,
    'Run the job again; if it fails again, check what stands between the runner and the portal.',
];
/** By Node's word: the cause, and what to do where it is the portal's. */
const networkCauses = {
    ENOTFOUND: ['the host name does not exist', `Check \`portal-url\`; ${privateNetwork}`],
    EAI_AGAIN: ['the name server did not respond', 'Run the job again; if it fails again, check the runner’s network.'],
    ECONNREFUSED: [
        'the connection was refused',
        'Check the host and the port in `portal-url`, and that the portal is running.',
    ],
    ECONNRESET: brokenConnection,
    EPIPE: brokenConnection,
    ETIMEDOUT: ['the host does not respond', `Check \`portal-url\`; ${privateNetwork}`],
    EHOSTUNREACH: ['no route to the host', `Check \`portal-url\`; ${privateNetwork}`],
    ENETUNREACH: ['no route to its network', `Check \`portal-url\`; ${privateNetwork}`],
};
const unknownAuthority = 'It is self-signed, or signed by a private authority: give the authority’s certificate in `ca-certificate`. If the portal is public, its server does not send the intermediate certificate.';
const inspectingProxy = ' If the proxy inspects TLS, give the certificate of the proxy’s authority.';
const certificateRemedies = {
    CERT_HAS_EXPIRED: 'It has expired. The portal’s administrator has to renew it.',
    CERT_NOT_YET_VALID: 'It is not valid yet. Check the clock of the runner, and the certificate.',
    ERR_TLS_CERT_ALTNAME_INVALID: 'It was issued for another host name. Write `portal-url` with the name in the certificate, or get a certificate for this name.',
};
const proxyCertificateRemedies = {
    CERT_HAS_EXPIRED: 'It has expired. The proxy’s administrator has to renew it.',
    CERT_NOT_YET_VALID: 'It is not valid yet. Check the clock of the runner, and the certificate.',
    ERR_TLS_CERT_ALTNAME_INVALID: 'It was issued for another host name. Name the proxy as its certificate does.',
};
const proxyRefusals = {
    403: 'Ask the proxy’s administrator to allow the portal’s host.',
    407: 'It requires a user name and a password, or rejected them. Percent-encode them in the proxy’s URL.',
    502: 'It cannot reach the portal. Check `portal-url`.',
    503: 'It cannot reach the portal. Check `portal-url`.',
    504: 'It cannot reach the portal. Check `portal-url`.',
};
function checkProxy({ proxy }) {
    return `Check \`${proxy?.variable}\`, or add the portal’s host to \`NO_PROXY\`.`;
}
function earlierInWords({ step }, { earlier }) {
    if (earlier === undefined)
        return '';
    if ('answer' in earlier)
        return `Before that it answered ${earlier.answer.status}. ${(0,_answer_text_js__WEBPACK_IMPORTED_MODULE_2__/* .bodyInWords */ .jC)(step, earlier.answer)}`;
    return `Before that the connection failed${earlier.code === '' ? '' : ` (${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(earlier.code, 60)})`}.`;
}
const phases = {
    connection: 'while connecting',
    response: 'while waiting for the response',
    'rest of the response': 'in the middle of the response',
};
/** Holds no brackets itself, and ends the message, so that two failures with one cause can be seen to be the same. */
function traceOf({ path, credentialInput }, { code, phase, proxy, atProxy, problem }) {
    const withInput = credentialInput === undefined ? '' : ` with \`${credentialInput}\``;
    const through = proxy === undefined || atProxy ? '' : `, through the proxy \`${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(proxy.host)}\` from \`${proxy.variable}\``;
    const word = code === '' || problem === 'refused-by-proxy' ? '' : `: ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(code, 60)}`;
    return `(\`GET ${path}\`${withInput}, ${phases[phase]}${through}${word})`;
}


/***/ })

};
