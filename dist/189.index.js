export const id = 189;
export const ids = [189];
export const modules = {

/***/ 8746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseBaseline)
/* harmony export */ });
/* harmony import */ var _scopes_parse_scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4917);
/* harmony import */ var _scopes_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1851);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6691);



/**
 * Reads a baseline: a snapshot of this action, a bare or wrapped array of scopes as a portal sends it, or an array of
 * names.
 * @returns for anything else, an empty list included, what is wrong with it, as `holds no …`
 */
function parseBaseline(text) {
    const value = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text)?.value;
    if ((0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value) && value.schemaVersion !== undefined && value.schemaVersion !== 1)
        return 'holds a snapshot that another version of this action made';
    const list = listIn(value);
    if (list === undefined || list.length === 0)
        return noList;
    if (list.every((entry) => typeof entry === 'string' && entry !== '')) {
        return { kind: 'names', names: (0,_scopes_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedNames */ .W0)(list) };
    }
    const scopes = list.map(_scopes_parse_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .parseScope */ .S);
    return scopes.every((scope) => typeof scope !== 'string') ? { kind: 'scopes', scopes: (0,_scopes_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedScopes */ .jT)(scopes) } : noList;
}
const noList = 'holds no list of scopes, or an empty one';
function listIn(value) {
    if (Array.isArray(value))
        return value;
    if (!(0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value))
        return undefined;
    return [value.scopes, value.response].find((list) => Array.isArray(list));
}


/***/ }),

/***/ 8561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   _o: () => (/* binding */ notDecoded),
/* harmony export */   g7: () => (/* binding */ decodeText)
/* harmony export */ });
/** Stands in a text for bytes without a meaning. */
const unreadable = '\ufffd';
const notDecoded = 'holds bytes that are neither UTF-8 nor UTF-16 with a byte-order mark. Save the file as UTF-8.';
/** Reads UTF-8, with or without a byte-order mark, or UTF-16 with one. The mark is dropped. */
function decodeText(bytes) {
    const encoding = encodingOf(bytes);
    try {
        return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), exact: true };
    }
    catch {
        return { text: new TextDecoder(encoding).decode(bytes), exact: false };
    }
}
function encodingOf([first, second]) {
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    if (first === 0xfe && second === 0xff)
        return 'utf-16be';
    return 'utf-8';
}


/***/ }),

/***/ 7189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readPlainFile),
/* harmony export */   readBaselineFile: () => (/* binding */ readBaselineFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _gate_baseline_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8746);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7121);
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4842);
/* harmony import */ var _decode_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8561);
/* harmony import */ var _invalid_input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5801);
/* harmony import */ var _read_named_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6638);








/**
 * Reads a text file whose content is told and written again, so that it may hold no secret, and must not lie where the
 * author of a pull request could point to: a relative path ends in the workspace, links included.
 * @throws InvalidInput
 */
function readPlainFile(path, workspace, secrets) {
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) && leadsOut(path, workspace)) {
        throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_4__/* .InvalidInput */ .o('leads out of the workspace. Name a file in the workspace, or write an absolute path.');
    }
    const decoded = (0,_decode_text_js__WEBPACK_IMPORTED_MODULE_6__/* .decodeText */ .g7)((0,_read_named_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readNamedFile */ .w)(path, workspace));
    const keys = (0,_credential_js__WEBPACK_IMPORTED_MODULE_3__/* .keysIn */ .q7)(decoded.text);
    for (const key of keys)
        secrets.add(key);
    if (keys.length > 0 || secrets.isIn(decoded.text))
        throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_4__/* .InvalidInput */ .o('is a file that holds a key. Take the key out, and make a new one.');
    return decoded;
}
function leadsOut(path, workspace) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
    if (!(0,_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .F)(absolute, workspace))
        return true;
    try {
        return !(0,_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .F)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(absolute), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace));
    }
    catch {
        // What is not there leads nowhere.
        return false;
    }
}
/**
 * Reads a committed baseline.
 * @throws InvalidInput that says how to make one
 */
function readBaselineFile(path, workspace, secrets) {
    const how = 'Run once without baseline, take the snapshot from the artifact of that run, commit it, and name it here; or use last-run.';
    try {
        const { text, exact } = readPlainFile(path, workspace, secrets);
        if (!exact)
            throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_4__/* .InvalidInput */ .o(_decode_text_js__WEBPACK_IMPORTED_MODULE_6__/* .notDecoded */ ._o);
        const baseline = (0,_gate_baseline_js__WEBPACK_IMPORTED_MODULE_7__/* .parseBaseline */ .n)(text);
        if (typeof baseline !== 'string')
            return baseline;
        throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_4__/* .InvalidInput */ .o(`${baseline}.`);
    }
    catch (error) {
        if (error instanceof _invalid_input_js__WEBPACK_IMPORTED_MODULE_4__/* .InvalidInput */ .o)
            throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_4__/* .InvalidInput */ .o(`${error.message} ${how}`);
        throw error;
    }
}


/***/ })

};
