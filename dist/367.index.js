export const id = 367;
export const ids = [367,189];
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


/***/ }),

/***/ 367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readRequests: () => (/* binding */ readRequests)
});

// EXTERNAL MODULE: ./build/src/inputs/read-files.js
var read_files = __webpack_require__(7189);
// EXTERNAL MODULE: ./build/src/inputs/read-texts.js
var read_texts = __webpack_require__(14);
// EXTERNAL MODULE: ./build/src/scopes/api-request.js
var api_request = __webpack_require__(4959);
// EXTERNAL MODULE: ./build/src/inputs/given-list.js
var given_list = __webpack_require__(7623);
// EXTERNAL MODULE: ./build/src/inputs/invalid-input.js
var invalid_input = __webpack_require__(5801);
;// CONCATENATED MODULE: ./build/src/inputs/request-parameters.js
/** A constraint behind a name, as `(\d+)` in `:id(\d+)`, is read no further than this, so that reading stays linear. */
const longestConstraint = 200;
/**
 * Writes parameters as `{name}`, whichever language or tool they come from: `{id:int}`, `{id?}`, `:id`, `:id(\d+)`,
 * `[id]`, `${id}`, `#{id}`, `{{id}}`, `<id>`, `%7Bid%7D`. An expression, as in `${encodeURIComponent(id)}`, becomes
 * `{id}`. A brace without its other half stays.
 */
function withNamedParameters(text) {
    const inBraces = withColonsInBraces(text)
        .replace(/[$#]\{/g, '{')
        .replace(/%7B/gi, '{')
        .replace(/%7D/gi, '}')
        .replace(/<(?:\w+:)?([\w-]+)>/g, '{$1}')
        // An address of the sixth version of the Internet Protocol has colons, so it is none of these.
        .replace(/\[{1,2}(?:\.\.\.)?([\w-]+)\]{1,2}/g, '{$1}');
    let named = '';
    let inside = '';
    // An expression may hold braces and slashes of its own: only the brace that fits ends a parameter.
    let depth = 0;
    for (const character of inBraces) {
        if (character === '{')
            depth += 1;
        if (depth === 0)
            named += character;
        else
            inside += character;
        if (character !== '}' || depth === 0)
            continue;
        depth -= 1;
        if (depth > 0)
            continue;
        named += `{${nameOf(inside)}}`;
        inside = '';
    }
    return named + inside;
}
/** `:id`, alone in its part of the path, with a constraint in brackets and a mark behind it or without. */
function withColonsInBraces(text) {
    const start = /(?<=^|\/):([\w-]+)/g;
    let read = '';
    let done = 0;
    for (const match of text.matchAll(start)) {
        // Within the constraint of the one before.
        if (match.index < done)
            continue;
        const behindName = match.index + match[0].length;
        const end = endOfMark(text, endOfConstraint(text, behindName));
        if (end < text.length && text[end] !== '/' && text[end] !== '?')
            continue;
        read += `${text.slice(done, match.index)}{${match[1]}}`;
        done = end;
    }
    return read + text.slice(done);
}
/** Behind the bracket that fits the one that stands here; here where there is none. A backslash hides a bracket. */
function endOfConstraint(text, start) {
    if (text[start] !== '(')
        return start;
    let depth = 0;
    const last = Math.min(text.length, start + longestConstraint);
    for (let index = start; index < last; index += 1) {
        if (text[index] === '\\')
            index += 1;
        else if (text[index] === '(')
            depth += 1;
        else if (text[index] === ')')
            depth -= 1;
        if (depth === 0)
            return index + 1;
    }
    return start;
}
/** Behind a `?` that says that the part may be left out; a `?` with something behind it begins a query. */
function endOfMark(text, start) {
    const isMark = text[start] === '?' && (start + 1 === text.length || text[start + 1] === '/' || text[start + 1] === '?');
    return isMark || text[start] === '*' || text[start] === '+' ? start + 1 : start;
}
/** A plain name, without the marks of a route: braces, `*` before it, `?` or a constraint behind it. */
function nameOf(inside) {
    const [, name = 'id'] = /^[{\s*]*([\w-]+)[\s?}]*(?:[:=].*)?$/s.exec(inside) ?? [];
    return name;
}

;// CONCATENATED MODULE: ./build/src/inputs/request-path.js

/** For a line that was copied out of a list, a program, or a file of YAML or JSON. */
const writtenAlone = 'must be written without dashes, brackets, quotes, commas and semicolons, like GET /api/2.0/files/@my.';
/**
 * Reads the part of a request behind its method. Its parameters are written `{name}` already.
 * @param portal whose address may stand before the path; undefined where it could not be read itself
 * @returns the path after `/api/2.0/`, without a query
 * @throws InvalidInput
 */
function parseRequestPath(target, portal) {
    const withoutQuery = target.replace(/\?.*$/, '');
    if (/["'`“”„‘’«»,;]/.test(withoutQuery))
        throw new invalid_input/* InvalidInput */.o(writtenAlone);
    const path = decoded(withoutAddress(withoutQuery, portal));
    if (path.includes('//'))
        throw new invalid_input/* InvalidInput */.o('has two slashes in a row. Write it like /api/2.0/files/{id}.');
    const segments = withoutPrefix(path.replace(/^\//, '').replace(/\/$/, '')).split('/');
    if (segments[0]?.startsWith('{'))
        throw new invalid_input/* InvalidInput */.o('begins with a parameter, so its area cannot be known. Write the path from /api/2.0/ on.');
    if (!segments.every(isSegment))
        throw new invalid_input/* InvalidInput */.o('has no path that the portal’s API could have. Write it like /api/2.0/files/{id}.');
    return segments.join('/');
}
/** `%40` is `@`: what needs no percent sign is the same with one, for the portal as for a client. */
function decoded(path) {
    return path.replace(/%[\da-f]{2}/gi, (code) => {
        const character = String.fromCharCode(Number.parseInt(code.slice(1), 16));
        return /[\w.~@-]/.test(character) ? character : code;
    });
}
/** What a client would resolve before it sends the request, dots and slashes in any writing, is none. */
function isSegment(text) {
    if (text === '' || /%2f|\.$/i.test(text))
        return false;
    return /^[\w@.~!$&()*+=:%-]*$/.test(text.replace(/\{[\w-]+\}/g, ''));
}
/** Without the `/api/2.0` that may stand before a path. No route begins with `api` behind it. */
function withoutPrefix(path) {
    const rest = path.replace(/^api\/2\.0(?:\/|$)/i, '');
    if (/(?:^|\/)api\/2\.0(?:\/|$)/i.test(rest))
        throw new invalid_input/* InvalidInput */.o('has /api/2.0/ within its path. Write the path from there on.');
    if (rest === path && /^api(?:\/|$)/i.test(path))
        throw new invalid_input/* InvalidInput */.o('begins with /api/, but the portal’s API is 2.0. Write it like /api/2.0/files/{id}.');
    return rest;
}
function withoutAddress(target, portal) {
    const address = addressBefore(target, portal);
    if (address === undefined)
        return target;
    const { origin, path } = address;
    if (origin.includes('@'))
        throw new invalid_input/* InvalidInput */.o('holds a user name or a password. Write the path alone.');
    if (portal !== undefined && !origin.includes('{') && hostOf(origin, portal) !== portal.host)
        throw new invalid_input/* InvalidInput */.o('is the address of another host than portal-url. Write the path alone, with one slash before it.');
    return path;
}
/** `https://portal.example`, `//portal.example`, or the bare host. */
function addressBefore(target, portal) {
    const [, origin, path = ''] = /^((?:https?:)?\/\/[^/\\]*)(.*)$/i.exec(target) ?? [];
    if (origin !== undefined)
        return { origin, path };
    // A variable may hold the slash at the end of an address.
    const [, variable, behind = ''] = /^(\{[\w-]+\})(api\/.*)$/i.exec(target) ?? [];
    if (variable !== undefined)
        return { origin: `//${variable}`, path: `/${behind}` };
    const [, first = '', rest = ''] = /^([^/\\]+)(.*)$/.exec(target) ?? [];
    return isHost(first, rest, portal) ? { origin: `//${first}`, path: rest } : undefined;
}
/** Whether the first part of a path is a host: two of looking like one, being the portal's, and having the API behind it. */
function isHost(first, rest, portal) {
    const looksLikeHost = /\w[.:]|^\[|\{/.test(first);
    const hasApi = /^\/api\//i.test(rest);
    const isPortal = portal !== undefined && hostOf(`//${first}`, portal) === portal.host;
    return (looksLikeHost && (hasApi || isPortal)) || (hasApi && isPortal);
}
/** The host as `portal.host` has it: in lower case, in the letters of DNS, without the scheme's usual port. */
function hostOf(origin, portal) {
    return URL.canParse(origin, portal.origin) ? new URL(origin, portal.origin).host : undefined;
}

;// CONCATENATED MODULE: ./build/src/inputs/required-endpoints.js





/** No request is longer; what is longer is not looked into. In characters. */
const longestLine = 8192;
/**
 * Reads requests, one a line or as a JSON array, `#` starting a comment.
 * @throws InvalidInput with the number of each wrong line
 */
function parseRequestList(text, portal) {
    const parseEntry = (entry) => parseRequestLine(entry, portal);
    return (0,given_list/* parseGivenList */.t)(text, {
        parseLine: (line) => (/^[\s,]*$/.test(line) ? [] : [parseEntry(line)]),
        parseEntry,
        namesOf: ({ method, path }) => writtenForms(path).map((written) => `${method} ${written}`),
    });
}
/**
 * Reads a line that holds a request.
 * @throws InvalidInput
 */
function parseRequestLine(line, portal) {
    if (line.length > longestLine)
        throw new invalid_input/* InvalidInput */.o('is too long to be a request.');
    return parseRequest(line, portal);
}
/** A path in the forms in which it is mostly written. */
function writtenForms(path) {
    const bare = path.slice('/api/2.0/'.length);
    return [path, path.slice(1), `/${bare}`, bare];
}
/**
 * Reads `GET /api/2.0/files/@my` in the forms in which people paste it.
 * @param portal whose full URLs are understood; undefined where the address itself could not be read
 * @throws InvalidInput
 */
function parseRequest(content, portal) {
    if (/^["'`“„‘«[({*•–-]/.test(content))
        throw new invalid_input/* InvalidInput */.o(writtenAlone);
    const [, method = '', behindMethod = ''] = /^(\S+)\s+(.+)$/s.exec(content) ?? [];
    // An expression may hold spaces, slashes and question marks of its own.
    const target = withNamedParameters(behindMethod);
    if (target === '' || /\s/.test(target))
        throw new invalid_input/* InvalidInput */.o('must be a method and a path, like GET /api/2.0/files/@my.');
    if (!(0,api_request/* isMethod */.u)(method))
        throw new invalid_input/* InvalidInput */.o(`must begin with ${api_request/* methods */.v.join(', ')}, in capitals. The portal’s API has no other method.`);
    return { method, path: `/api/2.0/${parseRequestPath(target, portal)}` };
}

// EXTERNAL MODULE: ./build/src/inputs/decode-text.js
var decode_text = __webpack_require__(8561);
// EXTERNAL MODULE: ./build/src/inputs/lines.js
var lines = __webpack_require__(2416);
// EXTERNAL MODULE: ./build/src/inputs/required-scopes.js
var required_scopes = __webpack_require__(5514);
;// CONCATENATED MODULE: ./build/src/inputs/requirements-file.js





/**
 * Reads scopes and requests in any mixture. A line whose first word is all capitals and is followed by another word
 * is a request; every other line holds scopes; `#` starts a comment. Comments of a file are prose, and what they hold
 * is not looked at.
 * @throws InvalidInput with the number of each wrong line, and for a file that requires nothing
 */
function parseRequirements({ text, exact }, portal) {
    const scopes = [];
    const requests = (0,lines/* parseLines */.Li)(text, (line) => {
        // A text without meaning, or UTF-16 that does not say so.
        if ((!exact && line.includes(decode_text/* unreadable */.O$)) || line.includes('\0'))
            throw new invalid_input/* InvalidInput */.o(decode_text/* notDecoded */._o);
        if (/^[A-Z]+\s+\S/.test(line))
            return [parseRequestLine(line, portal)];
        for (const anyOf of (0,required_scopes/* parseScopeLine */.m)(line))
            scopes.push(anyOf);
        return [];
    });
    if (scopes.length + requests.length === 0) {
        throw new invalid_input/* InvalidInput */.o('holds no scope and no request, so it would require nothing. Fill it, or write none.');
    }
    return { scopes, requests };
}

;// CONCATENATED MODULE: ./build/src/inputs/read-requests.js




/** Reads `required-endpoints` and `requirements-file`. It is loaded only where one of them is given. */
function readRequests(problems, portal, workspace, secrets) {
    const listed = problems.take('required-endpoints', (name) => {
        const text = (0,read_texts/* checkText */.qW)(name);
        return text === undefined ? undefined : parseRequestList(text, portal);
    }, undefined);
    const file = problems.take('requirements-file', (name) => (0,read_texts/* check */.z6)(name, (path) => parseRequirements((0,read_files/* readPlainFile */.b)(path, workspace, secrets), portal)), undefined);
    return { listed, file };
}


/***/ })

};
