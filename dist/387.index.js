export const id = 387;
export const ids = [387];
export const modules = {

/***/ 8387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ findIgnoredProxy),
/* harmony export */   Hl: () => (/* binding */ defaultBranchIn),
/* harmony export */   lc: () => (/* binding */ findProxyProblem),
/* harmony export */   qN: () => (/* binding */ hasBrokenEvent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6691);


/** The first Node that sends requests through the proxy of its environment, and the first runner that has it. */
const firstWithProxies = { major: 24, minor: 5, runner: '2.328' };
/** The default branch of the repository, where the event that started the run tells it. */
function defaultBranchIn({ GITHUB_EVENT_PATH }) {
    const event = readJson(GITHUB_EVENT_PATH ?? '');
    const branch = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(event) && (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(event.repository) ? event.repository.default_branch : undefined;
    return typeof branch === 'string' && branch !== '' ? branch : undefined;
}
/** Whether the runner names a file of the event that cannot be read. GitHub's client for artifacts fails then. */
function hasBrokenEvent({ GITHUB_EVENT_PATH }) {
    return Boolean(GITHUB_EVENT_PATH) && readJson(GITHUB_EVENT_PATH ?? '') === undefined;
}
/**
 * What is wrong with the proxy that the environment names for an address, in a sentence with what to do; undefined where
 * nothing is known to be. Never with what the variable holds.
 */
function findProxyProblem(url, environment) {
    const variable = proxyVariableFor(url, environment);
    if (variable === undefined || isProxyAddress(environment[variable] ?? ''))
        return undefined;
    return `${variable} is not the address of an HTTP proxy, like http://proxy.example:3128. Correct it; percent-encode special characters in a login.`;
}
/**
 * Says where Node would pass a proxy by, and what to do.
 * @param nodeVersion as `24.5.0`
 */
function findIgnoredProxy(url, environment, nodeVersion) {
    const variable = proxyVariableFor(url, environment);
    const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
    const { major: firstMajor, minor: firstMinor, runner } = firstWithProxies;
    if (variable === undefined || major > firstMajor || (major === firstMajor && minor >= firstMinor))
        return undefined;
    return `This runner’s Node ${nodeVersion} ignores ${variable}. Update the runner to ${runner} or later.`;
}
/** Small letters come first, as Node reads them. */
function proxyVariableFor({ protocol, hostname }, environment) {
    const variable = protocol === 'http:' ? 'HTTP_PROXY' : 'HTTPS_PROXY';
    if (isExempt(hostname, environment.no_proxy || environment.NO_PROXY || ''))
        return undefined;
    return [variable.toLowerCase(), variable].find((each) => environment[each]);
}
/** `NO_PROXY` names hosts, each with all hosts below it. */
function isExempt(hostname, list) {
    const entries = list.toLowerCase().split(/[\s,]+/);
    return entries.some((entry) => {
        const name = entry.replace(/^\*?\./, '');
        return entry === '*' || (name !== '' && (hostname === name || hostname.endsWith(`.${name}`)));
    });
}
function isProxyAddress(text) {
    try {
        const url = new URL(text.includes('://') ? text : `http://${text}`);
        decodeURIComponent(url.username + url.password);
        // Behind the host of a proxy nothing follows: what does is the rest of a login.
        return /^https?:$/.test(url.protocol) && url.pathname + url.search + url.hash === '/';
    }
    catch {
        return false;
    }
}
/** @returns undefined where there is no such file, or no JSON in it */
function readJson(path) {
    try {
        return (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'))?.value;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
