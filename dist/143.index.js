export const id = 143;
export const ids = [143];
export const modules = {

/***/ 4143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keyInWords: () => (/* binding */ keyInWords)
/* harmony export */ });
/* harmony import */ var _scopes_key_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(611);

/** What a key says of itself, for the error of a key that may not sign in, and what to do about it. */
function keyInWords(key) {
    if (key === undefined || !key.ok)
        return undefined;
    const { permissions, active } = key.value;
    const held = `It holds ${(0,_scopes_key_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .permissionsInWords */ .pY)(permissions)}`;
    if (!active)
        return `${held}, but is switched off. Switch it on, or put another key into api-key.`;
    if ((0,_scopes_key_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .keyMay */ .p8)(permissions, 'read')) {
        return `${held}, which is enough, so the portal is likely being restored or migrated. Run the job again later.`;
    }
    return `${held}, which is not enough. Create an API key with the permission *:read and put it into api-key.`;
}


/***/ }),

/***/ 611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j$: () => (/* binding */ canKeyHold),
/* harmony export */   p8: () => (/* binding */ keyMay),
/* harmony export */   pY: () => (/* binding */ permissionsInWords),
/* harmony export */   yA: () => (/* binding */ keyCovers)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2939);
/* harmony import */ var _portal_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8600);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1851);



/** The areas that a key's permissions can name; `GET keys/permissions` of 3.7.2 lists them by read and write. */
const areasOfKeys = new Set(['files', 'rooms', 'accounts', 'accounts.self']);
/** Whether a key can hold a permission for this scope at all. `openid` and a portal's own names it cannot. */
function canKeyHold(scope) {
    const area = (0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .areaOf */ .d6)(scope)?.area;
    return area !== undefined && areasOfKeys.has(area);
}
/**
 * Whether a key's permissions cover a scope, by the portal's rule for requests.
 * @param version of the portal; the newest rules hold where it is not known
 */
function keyCovers(permissions, scope, version) {
    const parts = (0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .areaOf */ .d6)(scope);
    if (parts === undefined || !canKeyHold(scope))
        return false;
    if (parts.access === 'write')
        return keyMay(permissions, 'write') || permissions.includes(scope);
    // Listing groups needs accounts:read itself, which accounts:write does not include. Up to 3.1 no write includes it.
    const writingIncludesReading = scope !== 'accounts:read' && (0,_portal_version_js__WEBPACK_IMPORTED_MODULE_2__/* .isAtLeast */ .du)(version, 3, 2);
    return (keyMay(permissions, 'read') ||
        permissions.includes(scope) ||
        (writingIncludesReading && permissions.includes(`${parts.area}:write`)));
}
/** Whether a key may read, or write, outside every area. */
function keyMay(permissions, access) {
    if (permissions === 'all' || permissions.includes('*:write'))
        return true;
    return access === 'read' && permissions.includes('*:read');
}
/** What a key may do, in words. */
function permissionsInWords(permissions) {
    return permissions === 'all' ? 'full access' : (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(permissions);
}


/***/ })

};
