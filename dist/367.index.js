export const id = 367;
export const ids = [367];
export const modules = {

/***/ 50367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readRequests: () => (/* binding */ readRequests)
});

// EXTERNAL MODULE: ./build/src/inputs/read-files.js
var read_files = __webpack_require__(67189);
// EXTERNAL MODULE: ./build/src/inputs/read-texts.js + 1 modules
var read_texts = __webpack_require__(6178);
// EXTERNAL MODULE: ./build/src/scopes/api-request.js
var api_request = __webpack_require__(24959);
// EXTERNAL MODULE: ./build/src/inputs/invalid-input.js
var invalid_input = __webpack_require__(5801);
// EXTERNAL MODULE: ./build/src/inputs/lines.js
var lines = __webpack_require__(52416);
;// CONCATENATED MODULE: ./build/src/inputs/request-parameters.js
/**
 * Writes parameters as `{name}`, whichever language or tool they come from: `{id:int}`, `{id?}`, `:id`, `${id}`,
 * `{{id}}`, `<id>`, `%7Bid%7D`. An expression, as in `${encodeURIComponent(id)}`, becomes `{id}`. A brace without its
 * other half stays.
 */
function withNamedParameters(text) {
    const inBraces = text
        .replaceAll('${', '{')
        .replace(/%7B/gi, '{')
        .replace(/%7D/gi, '}')
        .replace(/<(?:\w+:)?([\w-]+)>/g, '{$1}')
        .replace(/(?<=^|\/):([\w-]+)\??(?=[/?]|$)/g, '{$1}');
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
    const path = withoutAddress(withoutQuery, portal);
    if (path.includes('//'))
        throw new invalid_input/* InvalidInput */.o('has two slashes in a row. Write it like /api/2.0/files/{id}.');
    const segments = withoutPrefix(path.replace(/^\//, '').replace(/\/$/, '')).replace(/%40/g, '@').split('/');
    if (segments[0]?.startsWith('{'))
        throw new invalid_input/* InvalidInput */.o('begins with a parameter, so its area cannot be known. Write the path from /api/2.0/ on.');
    if (!segments.every(isSegment))
        throw new invalid_input/* InvalidInput */.o('has no path that the portal’s API could have. Write it like /api/2.0/files/{id}.');
    return segments.join('/');
}
/** What a client would resolve before it sends the request, dots and slashes in any writing, is none. */
function isSegment(text) {
    if (/%2[ef]|\.$/i.test(text))
        return false;
    return /^(?:\{[\w-]+\}|[\w@.~!$&()*+=:%-])+$/.test(text);
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





/**
 * Reads requests, one a line, `#` starting a comment.
 * @throws InvalidInput with the number of each wrong line
 */
function parseRequestList(text, portal) {
    return (0,lines/* parseLines */.L)(text, (line) => (line === '' ? [] : [parseRequest(line, portal)]));
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
        throw new invalid_input/* InvalidInput */.o(`must begin with ${api_request/* methods */.v.join(', ')}, in capitals. The portal’s API takes no other method.`);
    return { method, path: `/api/2.0/${parseRequestPath(target, portal)}` };
}

// EXTERNAL MODULE: ./build/src/inputs/required-scopes.js
var required_scopes = __webpack_require__(75514);
;// CONCATENATED MODULE: ./build/src/inputs/requirements-file.js




/**
 * Reads scopes and requests in any mixture. A line whose first word is all capitals and is followed by another word
 * is a request; every other line holds scopes; `#` starts a comment.
 * @throws InvalidInput with the number of each wrong line, and for a file that requires nothing
 */
function parseRequirements(text, portal) {
    const scopes = [];
    const requests = (0,lines/* parseLines */.L)(text.replace(/^\uFEFF/, ''), (line) => {
        if (/^[A-Z]+\s+\S/.test(line))
            return [parseRequest(line, portal)];
        scopes.push(...(0,required_scopes/* parseScopeLine */.m)(line));
        return [];
    });
    if (scopes.length + requests.length === 0) {
        throw new invalid_input/* InvalidInput */.o('holds no scope and no request, so it would require nothing. Fill it, or leave it out.');
    }
    return { scopes, requests };
}

;// CONCATENATED MODULE: ./build/src/inputs/read-requests.js




/** Reads `required-endpoints` and `requirements-file`. It is loaded only where one of them is given. */
function readRequests(problems, portal, workspace, secrets) {
    const requests = problems.take('required-endpoints', (name) => parseRequestList((0,read_texts/* linesOf */.Dx)(name), portal), []);
    const file = problems.take('requirements-file', (name) => (0,read_texts/* optional */.lq)(name, (path) => parseRequirements((0,read_files/* readPlainFile */.b$)(path, workspace, secrets), portal)), undefined);
    return { scopes: file?.scopes ?? [], requests: [...requests, ...(file?.requests ?? [])] };
}


/***/ })

};
