export const id = 686;
export const ids = [686,387];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

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


/***/ }),

/***/ 2686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finishRun: () => (/* reexport */ finishRun),
  judgeAndRecord: () => (/* binding */ judgeAndRecord)
});

// EXTERNAL MODULE: ./build/src/failure.js
var failure = __webpack_require__(7279);
// EXTERNAL MODULE: ./build/src/artifacts/runner.js
var runner = __webpack_require__(8387);
;// CONCATENATED MODULE: ./build/src/artifacts/load-client.js


/**
 * Loads what stores artifacts. GitHub's client for it reads the runner's environment while it is loaded, and throws where
 * that is wrong.
 * @throws Failure `artifact`
 */
async function loadClient(environment, load) {
    try {
        return await load();
    }
    catch (error) {
        const kind = error instanceof Error ? error.name : typeof error;
        const problem = (0,runner/* hasBrokenEvent */.qN)(environment)
            ? 'The runner’s event file (GITHUB_EVENT_PATH) is not valid JSON: restore it, or unset the variable.'
            : ((0,runner/* findProxyProblem */.lc)(new URL('https://github.com'), environment) ?? 'Run the job again.');
        throw new failure/* Failure */.HR('artifact', `GitHub’s client for artifacts could not be started (${kind}). ${problem}`);
    }
}

// EXTERNAL MODULE: ./build/src/artifacts/service.js
var service = __webpack_require__(5186);
// EXTERNAL MODULE: ./build/src/outcome.js
var outcome = __webpack_require__(8961);
// EXTERNAL MODULE: ./build/src/scopes/portal-version.js
var portal_version = __webpack_require__(8600);
// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __webpack_require__(2939);
;// CONCATENATED MODULE: ./build/src/scopes/request-in-words.js

/** A request with the known one that was likely meant, where one is near. */
function requestWithNearest({ label, nearest }) {
    return nearest === undefined ? (0,visible/* named */.KT)(label) : `${(0,visible/* named */.KT)(label)} (did you mean ${(0,visible/* named */.KT)(nearest)}?)`;
}

;// CONCATENATED MODULE: ./build/src/report/annotations.js



/** One error for a failed run, however much failed; one warning for each softened failure. */
function conclusionAnnotations({ failures, softened }) {
    const [first] = failures;
    const errors = first === undefined
        ? []
        : [
            {
                level: 'error',
                title: `DocSpace Scopes: ${first.reason}`,
                text: failures.map(({ message }) => message).join('\n'),
            },
        ];
    return [
        ...errors,
        ...softened.map((failure) => ({
            level: 'warning',
            title: `DocSpace Scopes: ${failure.reason}`,
            text: failure.message,
        })),
    ];
}
/** What is worth telling about a verdict, though it fails nothing. */
function verdictAnnotations(verdict, { version, client, integrationKey }) {
    const { requests, app, key } = verdict;
    const annotations = [];
    const unknown = unknownRequests(requests);
    if (unknown !== '')
        annotations.push(warning('unknown requests', unknown));
    const isVersionNeeded = requests.length > 0 || client !== undefined || integrationKey !== undefined;
    if (isVersionNeeded && !version.ok) {
        annotations.push(warning('version not known', `The portal’s version could not be learned, so the rules of the newest were used. ${version.failure.message}`));
    }
    if ((requests.length > 0 || key !== undefined) && (0,portal_version/* isNewerThanRules */.me)(verdict.version)) {
        annotations.push(notice('newer portal', `The portal is DocSpace ${(0,visible/* visible */.RK)(verdict.version)}. The rules for requests are known up to ${portal_version/* newestKnownRules */.bT}, and were used as they are there. Use a newer version of this action if there is one.`));
    }
    if (app !== undefined && app.excess.length > 0) {
        annotations.push(notice('more granted than needed', `The app of client-id was granted ${(0,visible/* counted */.hS)(app.excess.length, 'scope')} that nothing required needs: ${(0,visible/* listed */.KE)(app.excess)}.`));
    }
    return annotations;
}
const mostMistaken = 5;
/** Requests that are likely misspelt, with the known one that was meant, in one text; empty where there are none. */
function unknownRequests(requests) {
    const unknown = requests.filter(({ known }) => !known);
    const mistaken = requests.filter((request) => request.mistaken !== undefined);
    return [
        ...(unknown.length === 0
            ? []
            : [
                `${(0,visible/* counted */.hS)(unknown.length, 'required request')} ${unknown.length === 1 ? 'is' : 'are'} likely misspelt, since DocSpace 3.7.2 has no such request: ${(0,visible/* enumerated */.BD)(unknown.map(requestWithNearest))}.`,
            ]),
        ...mistaken.slice(0, mostMistaken).map(mistakenInWords),
        ...(mistaken.length > mostMistaken
            ? [`And ${(0,visible/* counted */.hS)(mistaken.length - mostMistaken, 'more', 'more')} like that.`]
            : []),
    ].join(' ');
}
function mistakenInWords(request) {
    const { part = '', parameter = '' } = request.mistaken ?? {};
    return `Check the spelling of ${requestWithNearest(request)}: the portal has no ${(0,visible/* visible */.RK)(part, 100)} there, and reads it as ${(0,visible/* visible */.RK)(parameter, 100)}.`;
}
function notice(title, text) {
    return { level: 'notice', title: `DocSpace Scopes: ${title}`, text };
}
function warning(title, text) {
    return { level: 'warning', title: `DocSpace Scopes: ${title}`, text };
}

;// CONCATENATED MODULE: ./build/src/report/conclusion.js

function concludeFrom(failures, softened) {
    const first = (0,failure/* firstFailure */.fx)(failures);
    const reason = (first ?? (0,failure/* firstFailure */.fx)(softened))?.reason ?? '';
    return {
        result: reason === '' ? 'passed' : 'failed',
        reason,
        red: first !== undefined,
        failures: first === undefined ? [] : (0,failure/* distinctFailures */.c0)([first, ...failures.filter((failure) => failure !== first)]),
        softened,
    };
}

;// CONCATENATED MODULE: ./build/src/report/headline.js

const headlines = {
    'uncovered-endpoints': 'Required requests are covered by no scope',
    drift: 'The scopes differ from the baseline',
    'invalid-input': 'The inputs cannot be used',
    authentication: 'The key was not accepted',
    permission: 'The key is not allowed',
    'not-found': 'Not found',
    'rate-limited': 'Too many requests',
    unreachable: 'The portal cannot be reached',
    timeout: 'The portal did not answer in time',
    'portal-error': 'The portal has a problem',
    'unexpected-response': 'The answer is not a portal’s',
    baseline: 'The last run’s snapshot could not be looked up',
    unwritable: 'A file could not be written',
    artifact: 'The upload failed',
    internal: 'A bug in the action',
};
/** How the run ended, as the headline of the summary. */
function headline({ red, reason }, verdict) {
    if (reason === '')
        return `✅ ${passedHeadline(verdict)}`;
    const mark = red ? '❌' : '⚠️';
    if (reason !== 'missing-scopes')
        return `${mark} ${headlines[reason]}`;
    const missing = verdict?.missing.length ?? 0;
    return `${mark} ${(0,visible/* counted */.hS)(missing, 'required scope')} ${missing === 1 ? 'is' : 'are'} missing`;
}
function passedHeadline(verdict) {
    const required = verdict?.required.length ?? 0;
    if (required === 1)
        return 'The required scope is there';
    if (required > 1)
        return `All ${required} required scopes are there`;
    const why = verdict?.requests.length ? 'what was required needs none' : 'nothing was required';
    return `${(0,visible/* counted */.hS)(verdict?.scopes?.length ?? 0, 'scope')} recorded, ${why}`;
}
/** The same as the last line of the log. */
function lastLine({ red, reason }, verdict) {
    if (reason === '')
        return `Passed: ${passedInWords(verdict)}.`;
    return red ? `Failed: ${reason}.` : `Not passed (${reason}), but the run goes on, because fail-on-missing is false.`;
}
function passedInWords(verdict) {
    const required = verdict?.required.length ?? 0;
    if (required > 0)
        return `${(0,visible/* counted */.hS)(required, 'required scope')} ${required === 1 ? 'is' : 'are'} there`;
    return verdict?.requests.length ? 'what was required needs no scope' : 'nothing was required';
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./build/src/scopes/hints.js


/** Comparing takes time by the square of the length, and nobody misspells a longer name by hand. */
const longestCompared = 64;
/** Names that a portal has had for the same area: 3.7.2 has `accounts`, its identity service alone `contacts`. */
const formerAreas = [
    ['contacts.self', 'accounts.self'],
    ['contacts', 'accounts'],
    ['profiles', 'accounts.self'],
    ['profiles', 'contacts.self'],
    ['accounts.self', 'contacts.self'],
    ['accounts', 'contacts'],
];
/**
 * What was probably meant by a name that the portal lacks, in a sentence; of several alternatives, by the first that
 * suggests something. Undefined where none does.
 * @param derived whether a request asks for it: such a name is not misspelt, the portal can only have renamed it
 */
function hintForAlternatives(anyOf, offered, derived = false) {
    for (const name of anyOf) {
        const hint = derived ? hintFromRename(name, offered) : hintFor(name, offered);
        if (hint !== undefined)
            return anyOf.length === 1 ? hint : `as for ${(0,visible/* named */.KT)(name)}, ${hint}`;
    }
    return undefined;
}
function hintFor(name, offered) {
    return hintFromForm(name, offered) ?? hintFromNames(name, offered);
}
function hintFromForm(name, offered) {
    if (/^(?:\*|\*:read|\*:write)$/i.test(name))
        return 'it is a permission of API keys, not a scope: name the areas, like files:read';
    if (/^(?:read|write)$/i.test(name))
        return 'the API’s reference names it, but no portal has it: name the areas, like files:read';
    const ofArea = namesOfArea(name, offered);
    if (ofArea.length > 0)
        return `this portal has ${(0,visible/* listed */.KE)(ofArea)}`;
    const bare = withoutListMarks(name);
    if (bare === name)
        return undefined;
    const meant = offered.has(bare) ? bare : nearestName(bare, offered);
    return `a list is written without dashes, brackets and quotes${meant === undefined ? '' : ` (${(0,visible/* named */.KT)(meant)})`}`;
}
/** What a portal offers of an area that is named whole: `files`, `files:*`. */
function namesOfArea(name, offered) {
    const [, area] = /^([\w.-]+)(?::\*?)?$/.exec(name) ?? [];
    if (area === undefined)
        return [];
    return [`${area}:read`, `${area}:write`].filter((whole) => offered.has(whole));
}
/** Without what stands around the entries of a list in YAML, JSON, a program or a letter, in any mixture. */
function withoutListMarks(name) {
    return name.replace(/^[-*•[({<"'`“”„‘’«»]+(?!:)/, '').replace(/[\])}>"'`“”„‘’«»;.]+$/, '');
}
function hintFromNames(name, offered) {
    const rename = hintFromRename(name, offered);
    if (rename !== undefined)
        return rename;
    const nearest = nearestName(name, offered);
    return nearest === undefined ? undefined : `did you mean ${(0,visible/* named */.KT)(nearest)}?`;
}
function hintFromRename(name, offered) {
    const renamed = renamedFrom(name.toLowerCase(), offered);
    return renamed === undefined ? undefined : `this portal calls it ${(0,visible/* named */.KT)(renamed)}`;
}
/** The name that stands on the other side of a known rename, among those offered. */
function renamedFrom(name, offered) {
    for (const [from, to] of formerAreas) {
        if (!name.startsWith(`${from}:`))
            continue;
        const renamed = `${to}${name.slice(from.length)}`;
        if (offered.has(renamed))
            return renamed;
    }
    return undefined;
}
function nearestName(name, offered) {
    if (name.length > longestCompared)
        return undefined;
    const wanted = name.toLowerCase();
    const limit = Math.max(1, Math.min(3, Math.floor(name.length / 3)));
    let nearest;
    let least = limit + 1;
    for (const candidate of offered) {
        if (Math.abs(candidate.length - name.length) > limit)
            continue;
        const steps = (0,mod/* distance */.Io)(wanted, candidate.toLowerCase());
        if (steps < least) {
            least = steps;
            nearest = candidate;
        }
    }
    return nearest;
}

// EXTERNAL MODULE: ./build/src/scopes/scope.js
var scope = __webpack_require__(1851);
;// CONCATENATED MODULE: ./build/src/gate/drift.js



/** Compares names, groups and types as sets; order never counts. Of a baseline of names only the names are compared. */
function driftSince(baseline, scopes) {
    const before = new Map(baseline.kind === 'scopes'
        ? baseline.scopes.map((scope) => [scope.name, scope])
        : baseline.names.map((name) => [name, undefined]));
    const now = new Map(scopes.map((scope) => [scope.name, scope]));
    const added = (0,scope/* sortedNames */.W0)([...now.keys()].filter((name) => !before.has(name)));
    const removed = (0,scope/* sortedNames */.W0)([...before.keys()].filter((name) => !now.has(name)));
    const changed = scopes.filter((scope) => {
        const old = before.get(scope.name);
        return old !== undefined && (old.group !== scope.group || old.type !== scope.type);
    });
    const addedNames = new Set(added);
    const renamed = removed.flatMap((name) => {
        const newName = renamedFrom(name, addedNames);
        return newName === undefined ? [] : [[name, newName]];
    });
    return { added, removed, changed: (0,scope/* sortedNames */.W0)(changed.map((scope) => scope.name)), renamed };
}
function isDrift({ added, removed, changed }) {
    return added.length + removed.length + changed.length > 0;
}
/** What differs, by kind. What looks like a rename is told as that alone. */
function kindsOf({ added, removed, changed, renamed }) {
    const [from, to] = [new Set(renamed.map(([old]) => old)), new Set(renamed.map(([, name]) => name))];
    const kinds = [
        {
            what: 'likely renamed',
            entries: renamed.map(([old, name]) => `${(0,visible/* named */.KT)(old)} to ${(0,visible/* named */.KT)(name)}`),
            namesEach: 2,
        },
        { what: 'removed', entries: removed.filter((name) => !from.has(name)).map(visible/* named */.KT), namesEach: 1 },
        { what: 'added', entries: added.filter((name) => !to.has(name)).map(visible/* named */.KT), namesEach: 1 },
        { what: 'another group or type for', entries: changed.map(visible/* named */.KT), namesEach: 1 },
    ];
    return kinds.filter(({ entries }) => entries.length > 0);
}
/** How many names each kind of difference has. */
function sizesOfDrift(drift) {
    return kindsOf(drift).map(({ entries, namesEach }) => entries.length * namesEach);
}
/**
 * What differs, in one line.
 * @param most how many names each kind of difference may tell
 */
function driftInWords(drift, most = 10) {
    const kinds = kindsOf(drift).map(({ what, entries, namesEach }) => `${what} ${(0,visible/* enumerated */.BD)(entries, Math.max(1, Math.floor(most / namesEach)))}`);
    return kinds.length === 0 ? 'nothing' : kinds.join('; ');
}

// EXTERNAL MODULE: ./build/src/scopes/key-coverage.js
var key_coverage = __webpack_require__(611);
;// CONCATENATED MODULE: ./build/src/report/grid.js


/** Whether no place needs a name, since nothing else was looked at. */
function isPortalAlone(places) {
    return places.length === 1 && places[0] === 'portal';
}
/** Lays the portal's scopes and the required ones out by area. Nothing is laid out where no place could be looked at. */
function gridOf(verdict) {
    const places = placesOf(verdict);
    if (places.length === 0)
        return { places: [], areas: [], others: [] };
    const names = new Set([
        ...(verdict.scopes ?? []).map((scope) => scope.name),
        ...verdict.required.flatMap(({ anyOf }) => anyOf),
    ]);
    const areas = new Set();
    const others = [];
    for (const name of names) {
        const area = (0,scope/* areaOf */.d6)(name)?.area;
        if (area !== undefined)
            areas.add(area);
        else
            others.push({ name, cells: places.map(({ place, cellOf }) => ({ place, cell: cellOf(name) })) });
    }
    const rows = [...areas].map((area) => ({
        area,
        cells: places.map(({ place, cellOf }) => ({
            place,
            read: cellOf(`${area}:read`),
            write: cellOf(`${area}:write`),
        })),
    }));
    return {
        places: places.map(({ place }) => place),
        areas: inOrder(rows, (row) => row.area, (row) => row.cells.flatMap(({ read, write }) => [read, write])),
        others: inOrder(others, (row) => row.name, (row) => row.cells.map(({ cell }) => cell)),
    };
}
function placesOf(verdict) {
    const columns = [];
    if (verdict.scopes !== undefined) {
        const offered = new Set(verdict.scopes.map((scope) => scope.name));
        columns.push(columnOf(verdict, 'portal', (name) => offered.has(name), new Set()));
    }
    if (verdict.app !== undefined) {
        const granted = new Set(verdict.app.client.scopes);
        columns.push(columnOf(verdict, 'app', (name) => granted.has(name), new Set()));
    }
    if (verdict.key !== undefined) {
        const { permissions } = verdict.key.key;
        columns.push(columnOf(verdict, 'key', (name) => (0,key_coverage/* keyCovers */.yA)(permissions, name, verdict.version), new Set(verdict.key.notAsked)));
    }
    return columns;
}
/** Of alternatives, the first that is there is the needed one; where none is there, all of them are missing. */
function columnOf({ required }, place, isThere, notAsked) {
    const needed = new Set();
    const missing = new Set();
    for (const { anyOf } of required) {
        const found = anyOf.find(isThere);
        if (found !== undefined)
            needed.add(found);
        else
            for (const name of anyOf)
                if (!notAsked.has(name))
                    missing.add(name);
    }
    const cellOf = (name) => {
        if (needed.has(name))
            return 'needed';
        if (missing.has(name))
            return 'missing';
        return isThere(name) ? 'there' : 'absent';
    };
    return { place, cellOf };
}
function inOrder(rows, nameOf, cellsOf) {
    const rank = (row) => {
        const cells = cellsOf(row);
        if (cells.includes('missing'))
            return 0;
        return cells.includes('needed') ? 1 : 2;
    };
    return rows.toSorted((a, b) => rank(a) - rank(b) || (0,scope/* byCodeUnit */.X)(nameOf(a), nameOf(b)));
}

;// CONCATENATED MODULE: ./build/src/report/key-sentences.js


/** A key that expires within this time is worth a warning. In days. */
const soonDays = 14;
const dayMilliseconds = 24 * 60 * 60 * 1000;
const remedy = 'Create a new one in the portal’s Developer Tools, and store it as the secret.';
function keysIn({ apiKey, integrationKey }) {
    return [
        ...(apiKey?.ok ? [{ input: 'api-key', key: apiKey.value }] : []),
        ...(integrationKey?.ok ? [{ input: 'integration-api-key', key: integrationKey.value }] : []),
    ];
}
function sentenceOf({ input, key }) {
    const expiry = key.expiresAt === undefined ? 'never expires' : `expires on ${key.expiresAt.slice(0, 10)}`;
    return `${(0,visible/* called */.Ab)('The key', key.name)} of ${input} holds ${(0,key_coverage/* permissionsInWords */.pY)(key.permissions)} and ${expiry}.`;
}
/** @returns undefined for a key that does not expire soon */
function warningOf({ input, key }, now) {
    if (key.expiresAt === undefined)
        return undefined;
    const left = Date.parse(key.expiresAt) - now;
    if (left > soonDays * dayMilliseconds)
        return undefined;
    const when = left < 0 ? 'has expired' : `expires on ${key.expiresAt.slice(0, 10)}`;
    return `${(0,visible/* called */.Ab)('The key', key.name)} of ${input} ${when}. ${remedy}`;
}
/** One sentence for each key that told of itself. */
function keySentences(answers) {
    return keysIn(answers).map(sentenceOf);
}
/**
 * One warning for each key that expires soon.
 * @param now milliseconds since 1970
 */
function expiryWarnings(answers, now) {
    return keysIn(answers).flatMap((key) => warningOf(key, now) ?? []);
}
/**
 * What the summary says of each key: what it holds, and what to do where it expires soon.
 * @param now milliseconds since 1970
 */
function markedKeySentences(answers, now) {
    return keysIn(answers).map((key) => {
        const soon = warningOf(key, now) !== undefined;
        return soon ? { mark: '⚠️', text: `${sentenceOf(key)} ${remedy}` } : { mark: '🔑', text: sentenceOf(key) };
    });
}

;// CONCATENATED MODULE: ./build/src/report/log-lines.js






const mostAreas = 30;
const mostRequests = 50;
const mostNames = 50;
const signInWords = {
    signature: 'Signed in: the key was exchanged for a signature.',
    'renewed-signature': 'Signed in: the first signature was refused, a new one was accepted.',
    'key-alone': 'Signed in with the key alone: this portal has no exchange.',
};
/** What the portal said, a line a step. */
function answerLines(answers) {
    return [...listLines(answers), ...keySentences(answers), ...appStateLines(answers)];
}
/** Whether an app is switched on. One that is switched off is an error, which says so. */
function appStateLines({ client, appState, version }) {
    const name = client?.ok ? client.value.name : '';
    switch (appState) {
        case 'enabled':
            return [`${(0,visible/* called */.Ab)('The app', name)} is switched on.`];
        case 'not-told':
            return [`The portal did not say whether ${(0,visible/* called */.Ab)('the app', name)} is enabled.`];
        case 'not-asked':
            return [
                `Whether ${(0,visible/* called */.Ab)('the app', name)} is enabled was not checked: ${version.ok ? 'a portal tells that since 3.5' : 'the portal’s version is not known'}.`,
            ];
        default:
            return [];
    }
}
function listLines({ list, version }) {
    const name = version.ok ? `DocSpace ${(0,visible/* visible */.RK)(version.value)}` : undefined;
    if (!list.ok)
        return name === undefined ? [] : [`The portal is ${name}.`];
    const { scopes, signIn, path } = list.value;
    const where = path === '/api/2.0/scopes' ? '' : `, at ${path} alone`;
    return [signInWords[signIn], `${name ?? 'The portal'} offers ${(0,visible/* counted */.hS)(scopes.length, 'scope')}${where}.`];
}
/** What was found out, with a small table of areas by read and write. */
function verdictLines(verdict) {
    const grid = gridLines(gridOf(verdict));
    return [...(grid.length === 0 ? [] : ['', ...grid, '']), ...requestLines(verdict), ...checkLines(verdict)];
}
const cellWords = { needed: 'required', missing: 'MISSING', there: 'yes', absent: '-' };
function gridLines({ places, areas, others }) {
    const prefix = (place) => (isPortalAlone(places) ? '' : `${place} `);
    const header = ['area', ...places.flatMap((place) => [`${prefix(place)}read`, `${prefix(place)}write`])];
    const rows = areas
        .slice(0, mostAreas)
        .map(({ area, cells }) => [
        (0,visible/* visible */.RK)(area, 40),
        ...cells.flatMap(({ read, write }) => [cellWords[read], cellWords[write]]),
    ]);
    const lines = areas.length === 0 ? [] : aligned([header, ...rows]);
    if (areas.length > mostAreas)
        lines.push(`  and ${(0,visible/* counted */.hS)(areas.length - mostAreas, 'more area')}`);
    const shown = others.slice(0, mostAreas).map(({ name, cells }) => {
        const told = cells
            .filter(({ cell }) => cell !== 'absent')
            .map(({ place, cell }) => `${prefix(place)}${cellWords[cell]}`);
        return `${(0,visible/* named */.KT)(name)} (${told.length === 0 ? '-' : told.join(', ')})`;
    });
    if (others.length > mostAreas)
        shown.push((0,visible/* counted */.hS)(others.length - mostAreas, 'more'));
    return shown.length === 0 ? lines : [...lines, `  other: ${shown.join(', ')}`];
}
function aligned(rows) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}
const outcomeWords = {
    nothing: 'needs no scope',
    uncovered: 'is covered by no scope',
    undecided: 'could not be judged',
};
function requestLines({ requests }) {
    const lines = requests.slice(0, mostRequests).map(({ label, outcome, needs, because }) => {
        if (outcome === 'scopes')
            return `${(0,visible/* visible */.RK)(label)} needs ${(0,visible/* listed */.KE)(needs.map((anyOf) => anyOf.join('|')))}`;
        return `${(0,visible/* visible */.RK)(label)} ${outcomeWords[outcome]}: ${because}`;
    });
    return requests.length > mostRequests
        ? [...lines, `and ${(0,visible/* counted */.hS)(requests.length - mostRequests, 'more request')}`]
        : lines;
}
function checkLines({ app, key, drift, required, requests, version }) {
    const labels = required.map(({ label }) => label);
    return [
        ...(labels.length === 0 ? [] : [`Required: ${(0,visible/* listed */.KE)(labels, mostNames)}.`]),
        ...(app === undefined
            ? []
            : [`${(0,visible/* called */.Ab)('The app', app.client.name)} was granted ${grantedInWords(app.client.scopes)}.`]),
        ...(key === undefined ? [] : keyLines(key, requests, version)),
        ...(drift === undefined ? [] : [driftLine(drift)]),
    ];
}
function grantedInWords(scopes) {
    return scopes.length === 0 ? 'nothing' : (0,visible/* listed */.KE)(scopes, mostNames);
}
function driftLine(drift) {
    return isDrift(drift) ? `Since the baseline: ${driftInWords(drift)}.` : 'Nothing differs from the baseline.';
}
/** What a key's check leaves out, and what it cannot see. */
function keyLines({ key, notAsked }, requests, version) {
    const open = requests.filter(({ access, outcome }) => access === 'open' && outcome === 'nothing');
    const refusedWhereOpen = (0,portal_version/* isAtLeast */.du)(version, 3, 7) && open.length > 0 && !(0,key_coverage/* keyMay */.p8)(key.permissions, 'read');
    return [
        ...(notAsked.length === 0 ? [] : [`Not asked of the key, since no key can hold it: ${(0,visible/* listed */.KE)(notAsked)}.`]),
        ...(refusedWhereOpen
            ? [
                `Since 3.7 a portal refuses a key without *:read on open requests too: ${(0,visible/* listed */.KE)(open.map(({ label }) => label))}.`,
            ]
            : []),
    ];
}
/** Where the files and the artifact are. */
function fileLines(files = {}, upload) {
    return [
        ...(files.snapshotPath === undefined ? [] : [`Snapshot: ${files.snapshotPath}`]),
        ...(files.reportPath === undefined ? [] : [`Report: ${files.reportPath}`]),
        ...(upload === undefined ? [] : [`Artifact: ${upload.name} ${upload.url}`]),
    ];
}

;// CONCATENATED MODULE: ./build/src/run-record.js
function versionIn(answers) {
    return answers?.version.ok ? answers.version.value : undefined;
}
function ownKeyIn(answers) {
    return answers?.apiKey?.ok ? answers.apiKey.value : undefined;
}

;// CONCATENATED MODULE: ./build/src/report/cut-lists.js
/**
 * Writes lists as JSON arrays that together stay within a number of bytes. A short list keeps everything; the room
 * that is left is shared by the long ones, which keep their first entries.
 */
function cutLists(lists, room) {
    const measured = Object.entries(lists).map(([name, list]) => {
        const entries = list.map((entry) => JSON.stringify(entry));
        return { name, entries, size: entries.reduce((size, entry) => size + sizeOf(entry), 2) };
    });
    const texts = {};
    const leftOut = {};
    let left = room;
    for (const [index, { name, entries }] of measured.toSorted((a, b) => a.size - b.size).entries()) {
        const kept = firstThatFit(entries, Math.floor(left / (measured.length - index)));
        const text = `[${kept.join(',')}]`;
        left -= Buffer.byteLength(text);
        texts[name] = text;
        if (kept.length < entries.length)
            leftOut[name] = entries.length - kept.length;
    }
    return { texts, leftOut };
}
function firstThatFit(entries, room) {
    let size = 2;
    const end = entries.findIndex((entry) => {
        size += sizeOf(entry);
        return size > room;
    });
    return end === -1 ? entries : entries.slice(0, end);
}
/** With the comma behind it. */
function sizeOf(entry) {
    return Buffer.byteLength(entry) + 1;
}

;// CONCATENATED MODULE: ./build/src/report/outputs.js



/** GitHub takes 1 MiB of outputs from a job; a part of it is left for names and single values. In bytes. */
const roomForLists = 1_000_000;
/**
 * The outputs that are known once the verdict was reached and the files were written. What is not known is not among
 * them, and reads as empty.
 */
function outputsOf(record) {
    return { ...valuesOf(record), ...listsOf(record) };
}
function valuesOf({ answers, verdict, files }) {
    return defined({
        'scope-count': verdict?.scopes === undefined ? undefined : String(verdict.scopes.length),
        'portal-version': versionIn(answers),
        'api-key-expires-at': ownKeyIn(answers)?.expiresAt,
        'snapshot-path': files?.snapshotPath,
        'snapshot-digest': files?.snapshotDigest,
        'report-path': files?.reportPath,
    });
}
function listsOf({ verdict }) {
    if (verdict === undefined)
        return {};
    const { scopes, required, requests, missing, uncovered, toGrant, app, drift } = verdict;
    const undecided = requests.some(({ outcome }) => outcome === 'undecided');
    const lists = {
        ...(scopes === undefined
            ? {}
            : {
                scopes: scopes.map(({ name, group, type }) => ({ name, group, type })),
                'scope-names': scopes.map(({ name }) => name),
            }),
        'required-scopes': required.map(({ label }) => label),
        // Without the portal's list, only what another place lacks is known: an empty list would say that nothing is missing.
        ...(scopes === undefined && missing.length === 0 ? {} : { 'missing-scopes': missing.map(({ label }) => label) }),
        // The same holds for requests that a key decides, where it could not be asked.
        ...(undecided && uncovered.length === 0
            ? {}
            : { 'uncovered-endpoints': (0,scope/* sortedNames */.W0)(uncovered.map(({ label }) => label)) }),
        ...(toGrant === undefined ? {} : { 'scopes-to-grant': toGrant }),
        ...(app === undefined ? {} : { 'excess-scopes': app.excess }),
        ...(drift === undefined
            ? {}
            : { 'added-scopes': drift.added, 'removed-scopes': drift.removed, 'changed-scopes': drift.changed }),
    };
    const { texts, leftOut } = cutLists(lists, roomForLists);
    return { ...texts, 'left-out': JSON.stringify(leftOut) };
}
/** The outputs that wait for the upload, so that no `passed` stands before everything is done. */
function lastOutputsOf({ upload }, { result, reason }) {
    return defined({
        'artifact-name': upload?.name,
        'artifact-id': upload?.id,
        'artifact-url': upload?.url,
        'artifact-digest': upload?.digest,
        'failure-reason': reason,
        result,
    });
}
function defined(values) {
    return Object.fromEntries(Object.entries(values).filter((entry) => entry[1] !== undefined));
}

// EXTERNAL MODULE: ./build/src/report/html.js
var html = __webpack_require__(7111);
;// CONCATENATED MODULE: ./build/src/report/summary-grid.js



/** So many rows are shown in any case, and so many where something is required of them; the others are folded. */
const rowsShown = 10;
const mostRowsShown = 50;
/** Rows beyond these are only counted. */
const mostRows = 500;
const placeNames = { portal: 'Portal', app: 'App', key: 'Key' };
const marks = { needed: '✅', missing: '❌', there: '○', absent: '' };
/**
 * The scopes by area, read and write, in each place where they were looked for. A scope that is not read or write of an
 * area has one cell for both.
 */
function gridHtml(verdict) {
    const { places, areas, others } = gridOf(verdict);
    if (places.length === 0)
        return '';
    const rows = requiredFirst([...areas.map(areaRow), ...others.map(otherRow)]);
    const open = Math.min(mostRowsShown, Math.max(rowsShown, rows.filter(({ required }) => required).length));
    const [shown, folded] = [rows.slice(0, open), rows.slice(open, mostRows)];
    const parts = [
        tableHtml(places, shown),
        folded.length === 0
            ? ''
            : `<details><summary>${(0,visible/* counted */.hS)(folded.length, 'more row')}</summary>\n${tableHtml(places, folded)}</details>`,
        rows.length > mostRows ? `<p>and ${(0,visible/* counted */.hS)(rows.length - mostRows, 'more row')}, all in the snapshot</p>` : '',
        verdict.required.length === 0 ? '' : legendHtml(verdict),
    ];
    return parts.filter((part) => part !== '').join('\n');
}
function areaRow({ area, cells }) {
    const marked = cells.map(({ read, write }) => cellHtml(read) + cellHtml(write));
    return rowOf(area, marked, cells.flatMap(({ read, write }) => [read, write]));
}
function otherRow({ name, cells }) {
    const marked = cells.map(({ cell }) => cellHtml(cell, ' colspan="2"'));
    return rowOf(name, marked, cells.map(({ cell }) => cell));
}
function rowOf(name, marked, cells) {
    return {
        html: `<tr><td>${(0,html/* codeHtml */.v1)(name, 100)}</td>${marked.join('')}</tr>`,
        required: cells.includes('needed') || cells.includes('missing'),
    };
}
function cellHtml(cell, span = '') {
    return `<td align="center"${span}>${marks[cell]}</td>`;
}
function requiredFirst(rows) {
    return [...rows.filter(({ required }) => required), ...rows.filter(({ required }) => !required)];
}
function tableHtml(places, rows) {
    const readAndWrite = places.map(() => '<th>read</th><th>write</th>').join('');
    const header = isPortalAlone(places)
        ? `<tr><th>Area</th>${readAndWrite}</tr>`
        : `<tr><th rowspan="2">Area</th>${places.map((place) => `<th colspan="2">${placeNames[place]}</th>`).join('')}</tr>\n<tr>${readAndWrite}</tr>`;
    return `<table>${header}\n${rows.map(({ html }) => html).join('\n')}\n</table>`;
}
function legendHtml({ required, missing }) {
    const isMissing = new Set(missing.map(({ label }) => label));
    const alternative = required.find(({ label, anyOf }) => anyOf.length > 1 && isMissing.has(label));
    const ofSeveral = alternative === undefined ? '' : ' (each, where one of several would do)';
    return `<p><sub>✅ required and there · ❌ required and missing${ofSeveral} · ○ there, not required</sub></p>`;
}

;// CONCATENATED MODULE: ./build/src/report/summary.js







const summary_mostNames = 50;
const summary_mostRequests = 100;
const mostToGrant = 200;
/** More requests than this are folded away. */
const requestsShownOpen = 8;
/**
 * The job summary: the verdict, the grid, what to do next. All of it is HTML in one block, so nothing in it is read as
 * Markdown.
 * @param now milliseconds since 1970
 */
function summaryHtml(record, conclusion, now) {
    const { verdict } = record;
    const parts = [
        `<h2>${headline(conclusion, verdict)}</h2>`,
        overview(record),
        nextSteps(conclusion),
        ...(verdict === undefined
            ? []
            : [
                toGrantHtml(verdict),
                gridHtml(verdict),
                driftHtml(verdict.drift),
                excessHtml(verdict),
                requestsHtml(verdict),
            ]),
        keysHtml(record, now),
        artifactHtml(record),
    ];
    return `${parts.filter((part) => part !== '').join('\n')}\n`;
}
function overview(record) {
    const { origin, verdict } = record;
    if (origin === undefined)
        return '';
    const version = versionIn(record.answers);
    const facts = [
        (0,html/* codeHtml */.v1)(origin),
        version === undefined ? '' : `DocSpace ${(0,html/* escapeHtml */.ZD)(version)}`,
        verdict?.scopes === undefined ? '' : (0,visible/* counted */.hS)(verdict.scopes.length, 'scope'),
        verdict === undefined || verdict.required.length === 0 ? '' : `${verdict.required.length} required`,
        verdict?.drift !== undefined && isDrift(verdict.drift) ? 'differs from the baseline' : '',
    ];
    return `<p>${facts.filter((fact) => fact !== '').join(' · ')}</p>`;
}
function nextSteps({ failures, softened }) {
    const all = [...failures, ...softened];
    if (all.length === 0)
        return '';
    return (0,html/* listHtml */.o1)(all.map(({ reason, message }) => `<b>${reason}</b>: ${(0,html/* messageHtml */.dy)(message)}`), all.length);
}
/** What to grant in the end, as text to copy, where an app or a key lacks something. */
function toGrantHtml({ toGrant = [], app, key }) {
    const lacking = [app, key].some((place) => place !== undefined && place.missing.length > 0);
    if (!lacking || toGrant.length === 0)
        return '';
    const others = toGrant.length - mostToGrant;
    const names = toGrant.slice(0, mostToGrant).map((name) => (0,html/* codeHtml */.v1)(name));
    const more = others > 0 ? `\n<p>and ${(0,visible/* counted */.hS)(others, 'more', 'more')}</p>` : '';
    return `<p>All scopes to grant:</p>\n<pre>${names.join('\n')}</pre>${more}`;
}
function driftHtml(drift) {
    if (drift === undefined)
        return '';
    if (!isDrift(drift))
        return '<p>Nothing differs from the baseline.</p>';
    const { removed, added, changed, renamed } = drift;
    const renames = new Map(renamed);
    const entries = [
        ...removed.map((name) => `➖ ${(0,html/* codeHtml */.v1)(name)}${renames.has(name) ? `, likely renamed ${(0,html/* codeHtml */.v1)(renames.get(name) ?? '')}` : ''}`),
        ...added.map((name) => `➕ ${(0,html/* codeHtml */.v1)(name)}`),
        ...changed.map((name) => `✏️ ${(0,html/* codeHtml */.v1)(name)} has another group or type`),
    ];
    return `<h3>Since the baseline</h3>\n${(0,html/* listHtml */.o1)(entries, summary_mostNames)}`;
}
function excessHtml({ app }) {
    if (app === undefined || app.excess.length === 0)
        return '';
    const shown = app.excess.slice(0, summary_mostNames).map((name) => (0,html/* codeHtml */.v1)(name));
    if (app.excess.length > summary_mostNames)
        shown.push(`and ${(0,visible/* counted */.hS)(app.excess.length - summary_mostNames, 'more', 'more')}`);
    return `<p>Granted to the app though nothing required needs it: ${shown.join(' ')}</p>`;
}
const outcomeMarks = { scopes: '', nothing: '', uncovered: '❌ ', undecided: '❔ ' };
function requestsHtml({ requests }) {
    if (requests.length === 0)
        return '';
    const rows = requests.slice(0, summary_mostRequests).map(({ label, outcome, needs, because, known, mistaken, nearest }) => {
        const asked = outcome === 'scopes'
            ? needs.map((anyOf) => anyOf.map((name) => (0,html/* codeHtml */.v1)(name)).join(' or ')).join(', ')
            : (0,html/* messageHtml */.dy)(because);
        const meant = nearest === undefined ? '' : `, did you mean ${(0,html/* codeHtml */.v1)(nearest)}?`;
        const typo = known && mistaken === undefined ? '' : ` ⚠️ ${known ? 'likely a typo' : 'unknown request (typo?)'}${meant}`;
        return `<tr><td>${(0,html/* codeHtml */.v1)(label)}${typo}</td><td>${outcomeMarks[outcome]}${asked}</td></tr>`;
    });
    if (requests.length > summary_mostRequests)
        rows.push(`<tr><td colspan="2">and ${(0,visible/* counted */.hS)(requests.length - summary_mostRequests, 'more request')}</td></tr>`);
    const open = requests.length <= requestsShownOpen ? ' open' : '';
    return `<details${open}><summary>${(0,visible/* counted */.hS)(requests.length, 'request')} and the scopes they need</summary>\n<table><tr><th>Request</th><th>Scope</th></tr>\n${rows.join('\n')}\n</table></details>`;
}
function keysHtml({ answers }, now) {
    if (answers === undefined)
        return '';
    return markedKeySentences(answers, now)
        .map(({ mark, text }) => `<p>${mark} ${(0,html/* messageHtml */.dy)(text)}</p>`)
        .join('\n');
}
function artifactHtml({ upload, files }) {
    if (upload !== undefined)
        return `<p>📦 Snapshot and report: <a href="${(0,html/* escapeHtml */.ZD)(upload.url)}">${(0,html/* escapeHtml */.ZD)(upload.name)}</a></p>`;
    const written = [...(files?.snapshotPath ? ['snapshot'] : []), ...(files?.reportPath ? ['report'] : [])];
    if (written.length === 2)
        return '<p>Snapshot and report are in the workspace only.</p>';
    return written.map((file) => `<p>The ${file} alone could be written, and is in the workspace.</p>`).join('');
}

// EXTERNAL MODULE: ./build/src/report/write-outputs.js
var write_outputs = __webpack_require__(8292);
// EXTERNAL MODULE: ./build/src/report/write-summary.js
var write_summary = __webpack_require__(7838);
;// CONCATENATED MODULE: ./build/src/finish-run.js









/** Tells how the run ended: the last outputs, the summary, the annotations, the last line of the log. */
async function finishRun(record, failures, softened, jobSummary, context) {
    const { environment, log, secrets } = context;
    context.onFailures(failures);
    const conclusion = await writeLastOutputs(record, concludeFrom(failures, softened), context);
    if (jobSummary &&
        !(0,write_summary/* writeSummary */.S)(secrets.redact(summaryHtml(record, conclusion, Date.now())), environment.GITHUB_STEP_SUMMARY)) {
        log.annotate(warning('no summary', 'The job summary could not be written. The verdict stands; the log has everything.'));
    }
    log.lines(...fileLines(record.files, record.upload));
    for (const annotation of conclusionAnnotations(conclusion))
        log.annotate(annotation);
    log.lines(lastLine(conclusion, record.verdict));
    return conclusion;
}
/** Outputs that cannot be written are a failure themselves, and change how the run ends. */
async function writeLastOutputs(record, conclusion, context) {
    // With the portal's list they were written before the upload.
    const known = record.verdict?.scopes === undefined ? outputsOf(record) : {};
    const written = await (0,outcome/* outcomeOf */.s)(() => (0,write_outputs/* writeOutputs */.K)({ ...known, ...lastOutputsOf(record, conclusion) }, context));
    if (written.ok || conclusion.failures.some(({ reason }) => reason === 'unwritable'))
        return conclusion;
    return concludeFrom([...conclusion.failures, written.failure], conclusion.softened);
}

;// CONCATENATED MODULE: ./build/src/gate/disabled-app.js


/** An app that is switched off gets no token, whatever it was granted. */
function disabledApp({ name }) {
    return new failure/* Failure */.HR('authentication', `${(0,visible/* called */.Ab)('The app', name)} of client-id is switched off in the portal, so it gets no token. Switch it on in the portal under Developer Tools → OAuth, or use the client id of another app.`);
}

;// CONCATENATED MODULE: ./build/src/gate/missing-scopes.js



/**
 * One sentence or two for each place that lacks something, and what to do there.
 * @param most how many names each place may tell
 */
function missingScopes(checked, most) {
    const { required, portal, app, key, missing } = checked;
    if (missing.length === 0)
        return undefined;
    const told = [
        `${missing.length} of ${(0,visible/* counted */.hS)(required.length, 'required scope')} ${missing.length === 1 ? 'is' : 'are'} missing.`,
    ];
    const [derived, given] = derivedAndGiven(portal?.missing ?? []);
    if (given.length > 0)
        told.push(`The portal does not offer ${withHints(given, missing, most)}. Correct the names, or deploy to a portal that offers them.`);
    if (derived.length > 0)
        told.push(`The portal does not offer ${withHints(derived, missing, most)}, which its own rules ask for at the required requests. Ask the portal’s administrator to update the portal, or deploy to one that offers them.`);
    if (app !== undefined && app.missing.length > 0)
        told.push(ofApp(app, most));
    if (key !== undefined && key.missing.length > 0)
        told.push(ofKey(key, most));
    return new failure/* Failure */.HR('missing-scopes', told.join('\n'));
}
/** What requests ask for, and what only the workflow named: the one is not misspelt, the other may be. */
function derivedAndGiven(required) {
    return [required.filter(({ derived }) => derived), required.filter(({ derived }) => !derived)];
}
/** What was probably meant stands behind each name. */
function withHints(lacking, missing, most) {
    const hints = new Map(missing.map(({ label, hint }) => [label, hint]));
    const names = lacking.map(({ label }) => {
        const hint = hints.get(label);
        return hint === undefined ? (0,visible/* named */.KT)(label) : `${(0,visible/* named */.KT)(label)} (${hint})`;
    });
    return (0,visible/* enumerated */.BD)(names, most);
}
function ofApp({ client, missing }, most) {
    return `${(0,visible/* called */.Ab)('The app', client.name)} was not granted ${labels(missing, most)}. Up to DocSpace 3.7.2 an app’s scopes cannot be changed: create a new app with all required scopes, and deploy with its client id and secret.`;
}
function ofKey({ key, missing }, most) {
    return `${(0,visible/* called */.Ab)('The key', key.name)} of integration-api-key holds ${(0,key_coverage/* permissionsInWords */.pY)(key.permissions)}, which does not cover ${labels(missing, most)}. Create a key that holds them, and deploy with that.`;
}
function labels(required, most) {
    return (0,visible/* listed */.KE)(required.map(({ label }) => label), most);
}

;// CONCATENATED MODULE: ./build/src/gate/uncovered-endpoints.js





/**
 * Requests that no scope covers, and what would help: those that are likely misspelt first.
 * @param key the one that was to cover them; undefined where an app was to, or nothing is known of the deployment
 */
function uncoveredEndpoints({ uncovered, scopes, version }, key) {
    if (uncovered.length === 0)
        return undefined;
    const isByLink = ({ access }) => access === 'confirmation-link';
    const misspelt = uncovered.filter(({ known }) => !known);
    const byLink = uncovered.filter(isByLink);
    const known = uncovered.filter((request) => request.known && !isByLink(request));
    const isNewer = (0,portal_version/* isNewerThanRules */.me)(version);
    const outside = isNewer ? uncovered.filter((request) => !isByLink(request)) : known;
    return new failure/* Failure */.HR('uncovered-endpoints', [
        ...(misspelt.length === 0 ? [] : [misspeltSentences(misspelt, isNewer)]),
        ...(byLink.length === 0 ? [] : [byLinkSentences(byLink)]),
        ...(outside.length === 0
            ? []
            : isNewer
                ? [newerSentences(outside, version, scopes ?? [], key)]
                : [outsideSentences(outside, key)]),
    ].join('\n'));
}
function misspeltSentences(requests, isNewer) {
    const are = requests.length === 1 ? 'is' : 'are';
    const told = `${(0,visible/* enumerated */.BD)(requests.map(requestWithNearest))} ${are} likely misspelt: DocSpace 3.7.2 has no such request`;
    return isNewer ? `${told}.` : `${told}, and no scope allows ${themOf(requests)}. Correct ${themOf(requests)}.`;
}
function byLinkSentences(requests) {
    return `Only a link sent by mail opens ${uncovered_endpoints_labels(requests)}: no app and no key can call ${themOf(requests)}. Remove the ${callsOf(requests)}.`;
}
function outsideSentences(requests, key) {
    const what = `No scope allows ${uncovered_endpoints_labels(requests)}, so an OAuth app can never call ${themOf(requests)}.`;
    if (key === undefined)
        return `${what} Remove the ${callsOf(requests)}, or use an API key with ${permissionFor(requests)}.`;
    return `${what} ${lackOf(key, requests)} Remove the ${callsOf(requests)}, or use such a key.`;
}
/** On a newer portal more may be allowed than is known here. */
function newerSentences(requests, version, scopes, key) {
    const firstParts = new Set(requests.map(({ request }) => request.path.split('/')[3]?.toLowerCase()));
    const likely = scopes.map(({ name }) => name).filter((name) => firstParts.has(name.split(/[:.]/)[0]?.toLowerCase()));
    return [
        `No scope is known to allow ${uncovered_endpoints_labels(requests)}. The rules are known up to DocSpace ${portal_version/* newestKnownRules */.bT}, and this portal is ${(0,visible/* visible */.RK)(version)}.`,
        ...(likely.length === 0 ? [] : [`It offers ${(0,visible/* listed */.KE)(likely)}, which may allow ${themOf(requests)}.`]),
        key === undefined
            ? `An API key with ${permissionFor(requests)} can call ${themOf(requests)}.`
            : lackOf(key, requests),
        `Use a newer version of this action if there is one. Otherwise find out which scope ${requests.length === 1 ? 'it needs' : 'they need'}, and require that by its name instead.`,
    ].join(' ');
}
function lackOf({ key }, requests) {
    return `The key of integration-api-key holds ${(0,key_coverage/* permissionsInWords */.pY)(key.permissions)}; ${permissionFor(requests)} is needed.`;
}
function permissionFor(requests) {
    return requests.some(({ request }) => request.method !== 'GET') ? '*:write' : '*:read';
}
function themOf(requests) {
    return requests.length === 1 ? 'it' : 'them';
}
function callsOf(requests) {
    return requests.length === 1 ? 'call' : 'calls';
}
function uncovered_endpoints_labels(requests) {
    return (0,visible/* listed */.KE)(requests.map(({ label }) => label));
}

;// CONCATENATED MODULE: ./build/src/gate/failures.js





/**
 * What the findings fail, and what they would fail but for `fail-on-missing: 'false'`. The failures are told in one
 * annotation, and share the ten names that it may hold.
 */
function failuresOf(findings, { failOnMissing, failOnDrift, client }) {
    const { portal, app, key, drift } = findings;
    const failing = failsOn(drift, failOnDrift) ? drift : undefined;
    const lists = [...derivedAndGiven(portal?.missing ?? []), app?.missing ?? [], key?.missing ?? []];
    const ofMissing = lists.map((list) => list.length);
    const ofDrift = failing === undefined ? [] : sizesOfDrift(failing);
    const together = failOnMissing ? [...ofMissing, ...ofDrift] : undefined;
    const found = [
        missingScopes(findings, (0,visible/* mostOfEach */.sU)(together ?? ofMissing)),
        uncoveredEndpoints(findings, client === undefined ? key : undefined),
    ].filter((failure) => failure !== undefined);
    const drifted = failing === undefined ? [] : [driftFailure(failing, (0,visible/* mostOfEach */.sU)(together ?? ofDrift))];
    return failOnMissing ? { failures: [...found, ...drifted], softened: [] } : { failures: drifted, softened: found };
}
function failsOn(drift, failOn) {
    if (drift === undefined || failOn === 'never')
        return false;
    return failOn === 'any' ? isDrift(drift) : drift.removed.length > 0;
}
function driftFailure(drift, most) {
    return new failure/* Failure */.HR('drift', `The scopes differ from the baseline: ${driftInWords(drift, most)}. If that is intended, replace the baseline by the new snapshot; if not, ask the portal’s administrator what was changed.`);
}

;// CONCATENATED MODULE: ./build/src/gate/grants.js


/** Which requirements a set of names does not meet. The portal's list and an app's grants are judged alike. */
function missingFrom(required, names) {
    return required.filter(({ anyOf }) => !anyOf.some((name) => names.has(name)));
}
/**
 * @param version of the portal, whose rules hold; the newest where it is not known
 */
function judgeKey(required, permissions, version) {
    const notAsked = required.flatMap(({ anyOf }) => anyOf.filter((name) => !(0,key_coverage/* canKeyHold */.j$)(name)));
    const missing = required.filter(({ anyOf }) => {
        const holdable = anyOf.filter(key_coverage/* canKeyHold */.j$);
        return holdable.length > 0 && !holdable.some((name) => (0,key_coverage/* keyCovers */.yA)(permissions, name, version));
    });
    return { missing, notAsked: (0,scope/* sortedNames */.W0)(notAsked) };
}
/**
 * Granted to an app though nothing required needs it. An alternative needs only the first of its members that was
 * granted. Empty when nothing was required, since then nothing is known of the need.
 */
function excessOf(required, granted) {
    if (required.length === 0)
        return [];
    const needed = new Set(required.map(({ anyOf }) => anyOf.find((name) => granted.has(name))));
    return (0,scope/* sortedNames */.W0)([...granted].filter((name) => !needed.has(name)));
}

;// CONCATENATED MODULE: ./build/src/gate/required.js

/**
 * Joins what was given and what was derived, each once, sorted by label. An alternative is dropped when one of its
 * members is required by itself.
 */
function joinRequired(given, derived) {
    const all = [
        ...given.map((anyOf) => ({ anyOf, derived: false })),
        ...derived.flatMap(({ needs }) => needs.map((anyOf) => ({ anyOf, derived: true }))),
    ];
    const single = new Set(all.filter(({ anyOf }) => anyOf.length === 1).map(({ anyOf: [name] }) => name));
    const unique = new Map();
    for (const { anyOf, derived: asked } of all) {
        if (anyOf.length > 1 && anyOf.some((name) => single.has(name)))
            continue;
        const key = anyOf.toSorted(scope/* byCodeUnit */.X).join('|');
        const first = unique.get(key) ?? { label: anyOf.join('|'), anyOf, derived: asked };
        unique.set(key, { ...first, derived: first.derived || asked });
    }
    return [...unique.values()].sort((a, b) => (0,scope/* byCodeUnit */.X)(a.label, b.label));
}

;// CONCATENATED MODULE: ./build/src/gate/scopes-to-grant.js

/**
 * What a person grants an app so that it can do all that is required: of an alternative that nothing else satisfies
 * one member, reading where that is enough. Names that the portal does not offer are left out, since no app can be made
 * with them.
 */
function scopesToGrant(required, offered) {
    const single = required.filter(({ anyOf }) => anyOf.length === 1).flatMap(({ anyOf }) => anyOf);
    const granted = new Set(single.filter((name) => offered.has(name)));
    for (const { anyOf } of required) {
        if (anyOf.some((name) => granted.has(name)))
            continue;
        const choices = anyOf.filter((name) => offered.has(name));
        const choice = choices.find((name) => name.endsWith(':read')) ?? choices[0];
        if (choice !== undefined)
            granted.add(choice);
    }
    return (0,scope/* sortedNames */.W0)(granted);
}

;// CONCATENATED MODULE: ./build/src/gate/judge.js









/** Hints are looked for only so often, since each compares a name with the whole list. */
const mostHints = 20;
/**
 * Judges a portal's list, and an app's grants and a key's permissions where they were asked for. Each check is made on
 * what could be had, whichever other one could not be made.
 */
function judge(evidence) {
    const { list, version, client, integrationKey, baseline } = evidence;
    const requests = judgedByKey(evidence);
    const required = joinRequired(evidence.given, requests);
    const scopes = list.ok ? list.value.scopes : undefined;
    const offered = new Set(scopes?.map((scope) => scope.name));
    const portal = scopes === undefined ? undefined : { missing: missingFrom(required, offered) };
    const app = client?.ok ? checkApp(required, client.value, evidence.appState) : undefined;
    const key = integrationKey?.ok ? checkKey(required, integrationKey.value, version) : undefined;
    const drift = scopes === undefined || !baseline.ok || baseline.value === undefined
        ? undefined
        : driftSince(baseline.value, scopes);
    const findings = {
        scopes,
        version,
        required,
        requests,
        portal,
        app,
        key,
        missing: collectMissing([portal, app, key].flatMap((check) => check?.missing ?? []), portal?.missing ?? [], offered),
        uncovered: requests.filter(({ outcome }) => outcome === 'uncovered'),
        toGrant: scopes === undefined ? undefined : scopesToGrant(required, offered),
        drift,
    };
    const { failures, softened } = failuresOf(findings, evidence);
    const disabled = app?.enabled === false ? [disabledApp(app.client)] : [];
    return { ...findings, failures: [...failures, ...disabled, ...whyNotMade(evidence)], softened };
}
function checkApp(required, client, state) {
    const granted = new Set(client.scopes);
    const enabled = state === 'enabled' || state === 'disabled' ? state === 'enabled' : undefined;
    return { client, enabled, missing: missingFrom(required, granted), excess: excessOf(required, granted) };
}
function checkKey(required, key, version) {
    return { key, ...judgeKey(required, key.permissions, version) };
}
/** Why checks that were asked for could not be made. */
function whyNotMade({ list, client, integrationKey, baseline, }) {
    return [list, client, integrationKey, baseline].flatMap((check) => check === undefined || check.ok ? [] : [check.failure]);
}
/** A hint says what the portal calls a name that it lacks; what it has needs none. */
function collectMissing(all, fromPortal, offered) {
    const labels = [...new Set(all.map(({ label }) => label))].sort(scope/* byCodeUnit */.X);
    const hinted = new Map(fromPortal
        .slice(0, mostHints)
        .map(({ label, anyOf, derived }) => [label, hintForAlternatives(anyOf, offered, derived)]));
    return labels.map((label) => ({ label, hint: hinted.get(label) }));
}
/**
 * Requests outside every area, as the deployment's key sees them. Where it uses a key and no app, the key's permissions
 * decide; a key that could not be asked about itself is a failure of its own. A link sent by mail no key replaces.
 */
function judgedByKey({ requests, client, integrationKey }) {
    if (client !== undefined || integrationKey === undefined)
        return [...requests];
    return requests.map((request) => {
        if (request.outcome !== 'uncovered' || request.access === 'confirmation-link')
            return request;
        if (!integrationKey.ok)
            return { ...request, outcome: 'undecided', because: 'the key decides, and could not be asked' };
        const access = request.request.method === 'GET' ? 'read' : 'write';
        if (!(0,key_coverage/* keyMay */.p8)(integrationKey.value.permissions, access))
            return request;
        return { ...request, outcome: 'nothing', because: `the key’s permissions cover it (*:${access})` };
    });
}

;// CONCATENATED MODULE: ./build/src/report/run-of.js
/** The run that the runner's environment describes. */
function runOf(environment) {
    const text = (name) => environment[name] ?? '';
    const [server, repository, id] = [text('GITHUB_SERVER_URL'), text('GITHUB_REPOSITORY'), text('GITHUB_RUN_ID')];
    return {
        repository,
        workflow: text('GITHUB_WORKFLOW'),
        job: text('GITHUB_JOB'),
        id,
        attempt: text('GITHUB_RUN_ATTEMPT'),
        url: server !== '' && repository !== '' && id !== '' ? `${server}/${repository}/actions/runs/${id}` : '',
        event: text('GITHUB_EVENT_NAME'),
        ref: text('GITHUB_REF'),
        commit: text('GITHUB_SHA'),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/inputs/snapshot-path.js
var snapshot_path = __webpack_require__(6755);
// EXTERNAL MODULE: ./build/src/inside.js
var inside = __webpack_require__(7121);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(8009);
;// CONCATENATED MODULE: ./build/src/report/report-checks.js
/** Every check with its result. App, key and drift are null where they were not asked for. */
function checksOf({ verdict, answers }, comparison) {
    const missing = verdict.portal?.missing ?? [];
    return {
        portal: { result: resultOf(missing), missing: report_checks_labels(missing) },
        app: appCheck(verdict, answers?.client),
        key: keyCheck(verdict, answers?.integrationKey),
        requests: requestsCheck(verdict, answers?.integrationKey),
        drift: driftCheck(verdict, comparison),
    };
}
function resultOf(lacking) {
    return lacking.length === 0 ? 'passed' : 'failed';
}
function report_checks_labels(entries) {
    return entries.map(({ label }) => label);
}
function notMade(outcome) {
    return outcome === undefined || outcome.ok ? null : { result: 'not-made', failureReason: outcome.failure.reason };
}
function requestsCheck({ requests, uncovered }, key) {
    const undecided = requests.some(({ outcome }) => outcome === 'undecided');
    if (undecided && uncovered.length === 0)
        return notMade(key);
    return { result: resultOf(uncovered), uncovered: report_checks_labels(uncovered) };
}
function appCheck({ app }, outcome) {
    if (app === undefined)
        return notMade(outcome);
    const { client, enabled, missing, excess } = app;
    return {
        result: enabled === false ? 'failed' : resultOf(missing),
        name: client.name,
        enabled: enabled ?? null,
        granted: client.scopes,
        missing: report_checks_labels(missing),
        excess,
    };
}
function keyCheck({ key }, outcome) {
    if (key === undefined)
        return notMade(outcome);
    return { result: resultOf(key.missing), ...keyFacts(key.key), missing: report_checks_labels(key.missing), notAsked: key.notAsked };
}
/** What may be told of a key; null for one that told nothing of itself. */
function keyFacts(key) {
    if (key === undefined)
        return null;
    return {
        name: key.name,
        permissions: key.permissions === 'all' ? ['*'] : key.permissions,
        expiresAt: key.expiresAt ?? null,
    };
}
/** A baseline that could not be had failed the run; one that no run has made yet did not. */
function driftCheck({ drift, failures }, { baseline, failOn }) {
    if (baseline === undefined)
        return null;
    const failed = (reason) => failures.some((failure) => failure.reason === reason);
    if (drift !== undefined)
        return { result: failed('drift') ? 'failed' : 'passed', baseline, failOn, ...drift };
    return failed('baseline') ? { result: 'not-made', failureReason: 'baseline' } : { result: 'no-baseline' };
}

;// CONCATENATED MODULE: ./build/src/report/snapshot.js
/**
 * The record of what a portal offers: the same text for the same list, on every system. It holds no time and no run,
 * so that a committed one changes only with the portal. `schema/snapshot.schema.json` describes it.
 * @param scopes sorted by name
 */
function snapshotText(portal, scopes) {
    const plain = scopes.map(({ name, group, type }) => ({ name, group, type }));
    return jsonText({ schemaVersion: 1, portal, scopes: plain });
}
/** JSON as files hold it: two spaces, and a line feed at the end. */
function jsonText(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./build/src/report/report.js



/**
 * The report, which belongs to the run as the snapshot belongs to the portal. `schema/report.schema.json` describes it.
 * It is written before the upload, so it tells of the verdict and not of the artifact.
 */
function reportText(record, conclusion, context) {
    const { answers, verdict } = record;
    return jsonText({
        schemaVersion: 1,
        madeAt: context.madeAt,
        action: { name: 'docspace-scopes', version: context.actionVersion },
        run: context.run,
        portal: { url: record.origin, version: versionIn(answers) ?? null, scopeCount: record.scopes.length },
        verdict: {
            result: conclusion.result,
            failureReason: conclusion.reason,
            softened: conclusion.result === 'failed' && !conclusion.red,
            messages: [...messagesOf(conclusion.failures, false), ...messagesOf(conclusion.softened, true)],
        },
        signIn: answers?.list.ok ? { how: answers.list.value.signIn, path: answers.list.value.path } : null,
        retries: answers?.retries ?? 0,
        required: verdict.required.map(({ label, anyOf }) => ({ label, anyOf })),
        requests: verdict.requests.map(({ label, outcome, needs, because, known, nearest }) => ({
            request: label,
            outcome,
            scopes: needs.map((anyOf) => anyOf.join('|')),
            because,
            known,
            nearest: nearest ?? null,
        })),
        checks: checksOf(record, context.comparison),
        missing: verdict.missing.map(({ label, hint }) => ({ label, hint: hint ?? null })),
        scopesToGrant: verdict.toGrant ?? [],
        apiKey: keyFacts(ownKeyIn(answers)),
    });
}
function messagesOf(failures, softened) {
    return failures.map(({ reason, message }) => ({ reason, message, softened }));
}

;// CONCATENATED MODULE: ./build/src/report/write-files.js










/** Writes snapshot and report, each by itself: where one cannot be written, the other still is. */
function writeFiles(record, conclusion, { snapshotPath, workspace, baseline, failOnDrift }, { environment, secrets }) {
    const snapshot = secrets.refuseIn(snapshotText(record.origin, record.scopes));
    const reportPath = (0,snapshot_path/* reportPathFor */.x)(snapshotPath);
    const source = baseline === undefined || baseline === 'last-run' ? baseline : 'file';
    const context = {
        madeAt: new Date().toISOString(),
        actionVersion: version/* actionVersion */.R,
        run: runOf(environment),
        comparison: { baseline: source, failOn: failOnDrift },
    };
    const report = secrets.refuseIn(reportText(record, conclusion, context));
    const noFolder = makeFolder((0,external_node_path_.dirname)(snapshotPath), workspace);
    if (noFolder !== undefined)
        return { files: {}, failures: [noFolder] };
    const [snapshotFailure, reportFailure] = [writeWhole(snapshotPath, snapshot), writeWhole(reportPath, report)];
    return {
        files: {
            ...(snapshotFailure === undefined ? { snapshotPath, snapshotDigest: digestOf(snapshot) } : {}),
            ...(reportFailure === undefined ? { reportPath } : {}),
        },
        failures: [snapshotFailure, reportFailure].filter((failure) => failure !== undefined),
    };
}
/** Makes the folder of the files, unless a link would lead out of the workspace. */
function makeFolder(folder, workspace) {
    const root = realPath(workspace);
    if (root === undefined) {
        return new failure/* Failure */.HR('unwritable', `The workspace ${workspace} is not there or cannot be entered, so snapshot and report could not be written. Check GITHUB_WORKSPACE, and in a container that the folder is mounted.`);
    }
    try {
        if (!leadsInside(folder, root)) {
            return new failure/* Failure */.HR('unwritable', `${folder} leads out of the workspace through a link. Choose another snapshot-path.`);
        }
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        return undefined;
    }
    catch {
        return unwritable(folder);
    }
}
/** Writes a file whole or not at all. A link in its place is replaced, not followed. */
function writeWhole(path, text) {
    // Neither a long name nor what a run that was killed left behind is in the way of a name of its own.
    const unfinished = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_crypto_.randomUUID)()}.unfinished`);
    try {
        (0,external_node_fs_.writeFileSync)(unfinished, text, { flag: 'wx' });
        (0,external_node_fs_.renameSync)(unfinished, path);
        return undefined;
    }
    catch {
        removeIfPossible(unfinished);
        return unwritable(path);
    }
}
/** A file that cannot be removed either changes nothing about what is told. */
function removeIfPossible(path) {
    try {
        (0,external_node_fs_.rmSync)(path, { force: true });
    }
    catch { }
}
function unwritable(path) {
    return new failure/* Failure */.HR('unwritable', `${path} could not be written. Check snapshot-path, the rights of the folder, and that the disk is not full.`);
}
/** Whether what is there of a folder already, links followed, is the workspace or inside it. */
function leadsInside(folder, root) {
    if (!(0,external_node_fs_.existsSync)(folder))
        return leadsInside((0,external_node_path_.dirname)(folder), root);
    const real = external_node_fs_.realpathSync.native(folder);
    return real === root || (0,inside/* isInside */.F)(real, root);
}
function realPath(folder) {
    try {
        return external_node_fs_.realpathSync.native(folder);
    }
    catch {
        return undefined;
    }
}
/** `sha256:…` of a text’s bytes. */
function digestOf(text) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex')}`;
}

;// CONCATENATED MODULE: ./build/src/scopes/request-rules.js

const areaRules = [
    { prefix: 'files/rooms', area: 'rooms', reading: ['read', 'write'] },
    { prefix: 'files', area: 'files', reading: ['read', 'write'] },
    { prefix: 'people/@self', area: 'accounts.self', reading: ['read', 'write'] },
    { prefix: 'people', area: 'accounts', reading: ['read', 'write'] },
    { prefix: 'group', area: 'accounts', reading: ['read'], since: [3, 5] },
];
/** Requests that want a token but no scope, and the one that wants `openid`; all of them outside every area. */
const singleRules = [
    { method: 'GET', path: 'keys/@self', scopes: [] },
    { method: 'GET', path: 'oauth2/userinfo', scopes: ['openid'] },
];
/** From 3.2 to 3.6 every method on `keys…` takes any scope of an area. */
const anyAreaScope = [
    'accounts.self:read',
    'accounts.self:write',
    'accounts:read',
    'accounts:write',
    'files:read',
    'files:write',
    'rooms:read',
    'rooms:write',
];
/**
 * Which scopes a request needs.
 * @param path the route's template after `/api/2.0/`, in lower case
 * @param version of the portal; the newest rules hold where it is not known
 */
function ruleFor(method, path, version) {
    const single = singleRules.find((rule) => rule.method === method && rule.path === path);
    const named = single !== undefined;
    if (path.startsWith('keys') && keysAreAnArea(version))
        return { needs: [anyAreaScope], named };
    if (named)
        return { needs: single.scopes.map((scope) => [scope]), named };
    const rule = method === 'PATCH' ? undefined : areaRules.find((area) => holds(area, path, version));
    if (rule !== undefined)
        return { needs: needsOf(rule, method, version), named };
    // Up to 3.1 nothing is wanted outside the areas.
    return { needs: (0,portal_version/* isAtLeast */.du)(version, 3, 2) ? undefined : [], named };
}
function keysAreAnArea(version) {
    return (0,portal_version/* isAtLeast */.du)(version, 3, 2) && !(0,portal_version/* isAtLeast */.du)(version, 3, 7);
}
function holds({ prefix, since }, path, version) {
    return path.startsWith(prefix) && (since === undefined || (0,portal_version/* isAtLeast */.du)(version, ...since));
}
function needsOf({ area, reading }, method, version) {
    // 3.1 alone takes names exactly: reading takes `:read` itself, and writing takes both.
    if ((0,portal_version/* isAtLeast */.du)(version, 3, 1) && !(0,portal_version/* isAtLeast */.du)(version, 3, 2))
        return method === 'GET' ? [[`${area}:read`]] : [[`${area}:read`], [`${area}:write`]];
    if (method !== 'GET')
        return [[`${area}:write`]];
    const [first, ...others] = reading.map((access) => `${area}:${access}`);
    return first === undefined ? [] : [[first, ...others]];
}

;// CONCATENATED MODULE: ./build/src/scopes/derive.js


/** The nearest is looked for only so often, since each request is compared with every route. */
const mostNearest = 20;
/**
 * Derives the scopes that requests need, each request once.
 * @param version of the portal; the newest rules hold where it is not known
 */
function deriveRequests(requests, routes, version) {
    // Of one request in several spellings the first is kept.
    const unique = new Map();
    for (const request of requests) {
        const spelling = `${request.method} ${request.path.toLowerCase()}`;
        if (!unique.has(spelling))
            unique.set(spelling, request);
    }
    let looked = 0;
    return [...unique.values()].map((request) => {
        const derived = derive(request, routes, version);
        if ((derived.known && derived.mistaken === undefined) || looked === mostNearest)
            return derived;
        looked += 1;
        return { ...derived, nearest: routes.nearestRequest(request) };
    });
}
function derive(request, { routeFor, isOfIdentityService }, version) {
    const route = routeFor(request);
    const access = route?.access ?? (isOfIdentityService(request) ? 'signature' : undefined);
    const path = request.path.slice('/api/2.0/'.length);
    const rule = ruleFor(request.method, route?.template ?? path.toLowerCase(), version);
    return {
        request,
        label: `${request.method} ${request.path}`,
        known: route !== undefined || rule.named,
        access,
        mistaken: route === undefined ? undefined : mistakenIn(path, route.template),
        nearest: undefined,
        ...derive_judge(rule, access, version),
    };
}
/** A literal part that begins with `@`, and meets only a parameter. */
function mistakenIn(path, template) {
    const parameters = template.split('/');
    const parts = path.split('/');
    const index = parts.findIndex((part, at) => part.startsWith('@') && parameters[at]?.startsWith('{'));
    const [part, parameter] = [parts[index], parameters[index]];
    return part === undefined || parameter === undefined ? undefined : { part, parameter };
}
function derive_judge(rule, access, version) {
    // No token has the role of such a link, wherever the route lies and whatever the version is.
    if (access === 'confirmation-link')
        return uncovered('only a link sent by mail opens it');
    if (access === 'signature')
        return uncovered('the identity service accepts a signed-in person there, and no app');
    if (rule.needs !== undefined && rule.needs.length > 0)
        return { needs: rule.needs, outcome: 'scopes', because: '' };
    if (access === 'open')
        return nothing('open to everyone');
    if (rule.named || access === 'any-token')
        return nothing('any token will do');
    if (rule.needs !== undefined)
        return nothing('this portal’s version asks for no scope there');
    return uncovered((0,portal_version/* isNewerThanRules */.me)(version)
        ? `it lies outside every area of the rules, which are known up to ${portal_version/* newestKnownRules */.bT}`
        : 'it lies outside every area that scopes cover');
}
function nothing(because) {
    return { needs: [], outcome: 'nothing', because };
}
function uncovered(because) {
    return { needs: [], outcome: 'uncovered', because };
}

;// CONCATENATED MODULE: ./build/src/record-verdict.js















// Loaded together, so that a run that gets no answers needs no file of its own.

/**
 * Judges what was learned, writes it down and stores it. `result` and `failure-reason` come last, so that no `passed`
 * stands anywhere before everything is done.
 */
async function judgeAndRecord(inputs, answers, baseline, context) {
    const { log } = context;
    const { origin } = inputs.portal;
    log.lines(...answerLines(answers));
    for (const text of expiryWarnings(answers, Date.now()))
        log.annotate(warning('a key expires', text));
    // Which scopes requests need depends on the portal: where it told nothing, nothing is judged.
    if (inputs.required.requests.length > 0 && toldNothing(answers))
        return finishRun({ origin, answers }, whyNotMade({ ...answers, baseline }), [], inputs.jobSummary, context);
    const verdict = await reachVerdict(inputs, answers, baseline);
    context.onFailures(verdict.failures);
    log.lines(...verdictLines(verdict));
    for (const annotation of verdictAnnotations(verdict, answers))
        log.annotate(annotation);
    const { scopes, failures, softened } = verdict;
    // Without the portal's list nothing is recorded, whatever was found out about the app and the key.
    if (scopes === undefined)
        return finishRun({ origin, answers, verdict }, failures, softened, inputs.jobSummary, context);
    return record(inputs, { origin, answers, verdict, scopes }, context);
}
function toldNothing({ list, version, client, integrationKey }) {
    return [list, version, client, integrationKey].every((answer) => answer === undefined || !answer.ok);
}
async function reachVerdict(inputs, answers, baseline) {
    const { required, failOnMissing, failOnDrift } = inputs;
    const { list, client, appState, integrationKey } = answers;
    return judge({
        list,
        version: versionIn(answers),
        given: required.scopes,
        requests: await record_verdict_derive(inputs, answers),
        client,
        appState,
        integrationKey,
        baseline,
        failOnMissing,
        failOnDrift,
    });
}
/** The list of routes is large, and loaded only where a request is required. */
async function record_verdict_derive({ required }, answers) {
    if (required.requests.length === 0)
        return [];
    const routes = await __webpack_require__.e(/* import() */ 233).then(__webpack_require__.bind(__webpack_require__, 3233));
    return deriveRequests(required.requests, routes, versionIn(answers));
}
async function record(inputs, judged, context) {
    const { verdict } = judged;
    const failures = [...verdict.failures];
    const keep = (outcome) => {
        if (outcome.ok)
            return outcome.value;
        failures.push(outcome.failure);
        return undefined;
    };
    const conclusion = concludeFrom(failures, verdict.softened);
    const { files, failures: unwritten } = writeFiles(judged, conclusion, inputs, context);
    failures.push(...unwritten);
    keep(await (0,outcome/* outcomeOf */.s)(() => (0,write_outputs/* writeOutputs */.K)(outputsOf({ ...judged, files }), context)));
    const upload = areWhole(files) ? keep(await (0,outcome/* outcomeOf */.s)(() => store(files, inputs, context))) : undefined;
    return finishRun({ ...judged, files, upload }, failures, verdict.softened, inputs.jobSummary, context);
}
function areWhole(files) {
    return files.snapshotPath !== undefined && files.reportPath !== undefined;
}
/** @returns undefined where no artifact is wanted, or there is no service for one */
async function store(files, { uploadArtifact, artifactName, retentionDays }, { log, environment }) {
    if (!uploadArtifact)
        return undefined;
    if (!(0,service/* hasArtifactService */.o)(environment)) {
        log.annotate(warning('no artifact', 'There is no artifact service here (a local run, GitHub Enterprise Server, or Gitea). Snapshot and report are kept as files; set upload-artifact to false to be rid of this warning.'));
        return undefined;
    }
    return log.folded('Uploading snapshot and report', async () => {
        const { upload } = await loadClient(environment, () => __webpack_require__.e(/* import() */ 197).then(__webpack_require__.bind(__webpack_require__, 7197)));
        return upload({ name: artifactName, files, retentionDays, run: runOf(environment) }, environment);
    });
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
