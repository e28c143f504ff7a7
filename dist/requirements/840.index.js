export const id = 840;
export const ids = [840];
export const modules = {

/***/ 840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readProxy: () => (/* binding */ readProxy)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(279);
/* harmony import */ var _inputs_portal_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(708);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(962);



function readProxy(portal, environment, nodeVersion) {
    const [variable, value] = readVariable(environment, portal.secure ? 'HTTPS_PROXY' : 'HTTP_PROXY');
    const text = value.trim();
    if (text === '' || isExempt(portal, readVariable(environment, 'NO_PROXY')[1]))
        return undefined;
    const url = parseProxyUrl(text, variable);
    if (portal.loopback && !portal.secure && !(0,_inputs_portal_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(url.hostname))
        return undefined;
    refuseOldNode(nodeVersion, variable);
    const secure = url.protocol === 'https:';
    const port = Number(url.port || (secure ? 443 : 80));
    return {
        name: { host: `${url.hostname}:${port}`, variable },
        secure,
        hostname: url.hostname.replace(/^\[|\]$/g, ''),
        port,
        authorization: formatLogin(url),
    };
}
function readVariable(environment, variable) {
    const small = variable.toLowerCase();
    const name = environment[small] ? small : variable;
    return [name, environment[name] ?? ''];
}
function parseProxyUrl(text, variable) {
    const [, scheme = 'http', rest = ''] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(.*)$/is.exec(text) ?? [];
    if (!/^https?$/i.test(scheme)) {
        const kind = /^socks/i.test(scheme) ? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `a SOCKS proxy` : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `a proxy that is not an HTTP proxy`;
        throw unusable((0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(variable)} names ${kind}, which this action does not support.`, (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `Name an HTTP proxy`, variable);
    }
    const url = parseUrl(`${scheme}://${rest}`);
    const behindHost = /[/\\?#].*$/.exec(rest)?.[0] ?? '';
    if (behindHost.includes('@') || (url === undefined && rest.includes('@'))) {
        throw unusable((0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(variable)} is not a valid proxy URL: its user name or password contains a character that ends the host name.`, (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `Percent-encode the user name and the password (${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)('#')} as ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)('%23')}, ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)('/')} as ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)('%2F')}, ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)('?')} as ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)('%3F')})`, variable);
    }
    if (url === undefined || url.hostname === '') {
        throw unusable((0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(variable)} is not a valid proxy URL.`, (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `Write it like ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)('http://proxy.example:3128')}`, variable);
    }
    return url;
}
function parseUrl(text) {
    try {
        return new URL(text);
    }
    catch {
        return undefined;
    }
}
function unusable(happened, remedy, variable) {
    const exempt = variable === variable.toLowerCase() ? 'no_proxy' : 'NO_PROXY';
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('unreachable', (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `${happened} ${remedy}, or add the portal’s host to ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(exempt)}. No request was sent.`);
}
function refuseOldNode(nodeVersion, variable) {
    const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
    if (major > 24 || (major === 24 && minor >= 5))
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('unreachable', (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(variable)} names a proxy, but Node.js ${[nodeVersion]} of this runner ignores proxies, so the key would bypass it. Update the runner to version 2.328 or later (x64 or arm64). No request was sent.`);
}
function formatLogin({ username, password }) {
    if (username === '' && password === '')
        return undefined;
    return `Basic ${Buffer.from(`${percentDecoded(username)}:${percentDecoded(password)}`).toString('base64')}`;
}
function percentDecoded(text) {
    try {
        return decodeURIComponent(text.replace(/%(?![0-9a-f]{2})/gi, '%25'));
    }
    catch {
        return text;
    }
}
function isExempt({ origin, hostname, secure }, list) {
    const port = new URL(origin).port || (secure ? '443' : '80');
    return list
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .some((entry) => {
        if (entry === '*')
            return true;
        const bare = /^[^[]*:.*:/.test(entry) ? `[${entry}]` : entry.replace(/^\*?\./, '');
        const [, name = '', ofPort] = /^(\[.*\]|.*?)(?::(\d+))?$/.exec(bare) ?? [];
        return (ofPort === undefined || ofPort === port) && (hostname === name || hostname.endsWith(`.${name}`));
    });
}


/***/ })

};
