export const id = 14;
export const ids = [14];
export const modules = {

/***/ 75014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unanswered: () => (/* binding */ unanswered)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7279);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72939);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13892);



const remedies = {
    ENOTFOUND: 'No such host is known. Check portal-url for a misspelling; for a portal inside a private network use a runner inside it.',
    EAI_AGAIN: 'The name server did not answer. Run the job again; if it stays, check the runner’s network.',
    ECONNREFUSED: 'Nothing listens there. Check host and port in portal-url, and that the portal is running.',
    ECONNRESET: 'The connection broke off. Run the job again; if it stays, look at what stands between the runner and the portal.',
    ETIMEDOUT: 'The host does not answer. Check portal-url; for a portal inside a private network use a runner inside it.',
    EHOSTUNREACH: 'There is no way to that host. For a portal inside a private network use a runner inside it.',
    ENETUNREACH: 'There is no way to that network. For a portal inside a private network use a runner inside it.',
};
const certificateRemedies = {
    CERT_HAS_EXPIRED: 'It has expired. The portal’s administrator has to renew it.',
    CERT_NOT_YET_VALID: 'It is not valid yet. Check the clock of the runner, and the certificate.',
    ERR_TLS_CERT_ALTNAME_INVALID: 'It is made for another host name. Write portal-url with the name that the certificate holds, or have one made for this name.',
};
/** Explains why no whole answer came. */
function unanswered(request, failure, origin, timeoutSeconds) {
    const { problem, code, phase, proxy } = failure;
    const word = code === '' ? '' : ` (${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(code, 60)})`;
    const asked = (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .requestInWords */ .iv)(request);
    switch (problem) {
        case 'deadline':
            if (proxy !== undefined) {
                return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('unreachable', `The proxy ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(proxy)} did not answer within ${timeoutSeconds} s. Check HTTPS_PROXY, HTTP_PROXY and NO_PROXY, and that the proxy is running.`);
            }
            return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('timeout', `${origin} did not answer within ${timeoutSeconds} s (timeout-seconds); ${asked} was still waiting for ${phase}. The portal is overloaded, or something drops the connection. Run the job again, or set a longer timeout-seconds.`);
        case 'proxy':
            return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('unreachable', `The proxy ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(proxy ?? '')} ${code === 'ERR_PROXY_TUNNEL' ? 'refused to connect to the portal' : 'cannot be reached'}${word}. Check HTTPS_PROXY, HTTP_PROXY and NO_PROXY, and the user name and password in them.`);
        case 'certificate':
            return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('unreachable', `The certificate of ${origin} is not trusted${word}, so nothing was sent to it. ${certificateRemedies[code] ?? 'It is signed by itself or by a private authority: give the authority’s certificate in ca-certificate. If the portal is public, its server leaves an intermediate certificate out.'}`);
        case 'tls':
            return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('unreachable', `No secure connection to ${origin} could be made${word}. Check that this port speaks https, and which versions of TLS it takes.`);
        case 'network':
            return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('unreachable', `${origin} could not be asked${word}: ${asked} failed while waiting for ${phase}. ${remedies[code] ?? 'Check portal-url and the runner’s network.'}`);
        case 'protocol':
            return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('unexpected-response', `What ${origin} sent to ${asked} is not HTTP${word}. Check host and port in portal-url.`);
        case 'too-large':
            return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('unexpected-response', `The answer to ${asked} is larger than ${_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .largestBody */ .DM / 1024 / 1024} MiB. A portal’s is far smaller: check portal-url.`);
        case 'encoding':
            return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('unexpected-response', `The answer to ${asked} is packed in a way that was not asked for and cannot be read. Check what stands between the runner and the portal.`);
        default:
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(problem);
    }
}


/***/ })

};
