import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

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

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 1943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8321:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 5897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
Bb: () => (usesProxy),
Ck: () => (findIgnoredProxy),
lc: () => (findProxyProblem)
});
var _portal_proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5840);
var _text_message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9962);


function findProxyProblem(url, environment) {
	const variable = proxyVariableFor(url, environment);
	if (variable === undefined || isProxyUrl(environment[variable] ?? ''))
		return undefined;
	return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(variable)} is not the URL of an HTTP proxy. Write it like ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('http://proxy.example:3128')}, and percent-encode special characters in the user name and the password.`;
}
function findIgnoredProxy(url, environment, nodeVersion) {
	const variable = proxyVariableFor(url, environment);
	if (variable === undefined || (0,_portal_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .knowsProxies */ .nv)(nodeVersion))
		return undefined;
	return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `Node.js ${[nodeVersion]} of this runner ignores ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(variable)}. Update the runner to version ${[_portal_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .firstRunnerWithProxies */ .R2]} or later.`;
}
function usesProxy(url, environment) {
	return proxyVariableFor(url, environment) !== undefined;
}
function proxyVariableFor({ protocol, hostname }, environment) {
	const variable = protocol === 'http:' ? 'HTTP_PROXY' : 'HTTPS_PROXY';
	if (isExempt(hostname, environment.no_proxy || environment.NO_PROXY || ''))
		return undefined;
	return [variable.toLowerCase(), variable].find((each) => environment[each]);
}
function isExempt(hostname, list) {
	const entries = list.toLowerCase().split(/[\s,]+/);
	return entries.some((entry) => {
		const name = entry.replace(/^\*?\./, '');
		return entry === '*' || (name !== '' && (hostname === name || hostname.endsWith(`.${name}`)));
	});
}
function isProxyUrl(text) {
	try {
		const url = new URL(text.includes('://') ? text : `http://${text}`);
		decodeURIComponent(url.username + url.password);
		return /^https?:$/.test(url.protocol) && url.pathname + url.search + url.hash === '/';
	}
	catch {
		return false;
	}
}


/***/ }),

/***/ 5186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
W: () => (isGitHub),
o: () => (hasArtifactService)
});
function hasArtifactService(environment) {
	const { ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN } = environment;
	return Boolean(ACTIONS_RESULTS_URL && ACTIONS_RUNTIME_TOKEN) && isGitHub(environment);
}
function isGitHub({ GITHUB_SERVER_URL }) {
	const host = hostOf(GITHUB_SERVER_URL || 'https://github.com');
	return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
}
function hostOf(address) {
	try {
		return new URL(address).hostname.toLowerCase();
	}
	catch {
		return '';
	}
}


/***/ }),

/***/ 7279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
HR: () => (Failure),
UN: () => (byReason),
_s: () => (decideResult),
h_: () => (asFailure),
jr: () => (bug),
sG: () => (outcomeOf),
xb: () => (assertNever)
});
/* unused harmony export failureReasons */
var _text_message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9962);

const failureReasons = [
	'missing-scopes',
	'uncovered-endpoints',
	'drift',
	'requirements-differ',
	'unread-requests',
	'invalid-input',
	'authentication',
	'permission',
	'not-found',
	'rate-limited',
	'unreachable',
	'timeout',
	'portal-error',
	'unexpected-response',
	'baseline',
	'unwritable',
	'artifact',
	'internal',
];
class Failure extends Error {
	reason;
	parts;
	trace;
	marks;
	headline;
	constructor(reason, parts, { trace = [], marks = [], headline } = {}) {
		super((0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)((0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .sentences */ .hC)(parts, trace)));
		this.name = 'Failure';
		this.reason = reason;
		this.parts = parts;
		this.trace = trace;
		this.marks = marks;
		this.headline = headline;
	}
	get whole() {
		return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .sentences */ .hC)(this.parts, this.trace);
	}
}
async function outcomeOf(work) {
	try {
		return { ok: true, value: await work() };
	}
	catch (thrown) {
		if (!(thrown instanceof Failure))
			throw thrown;
		return { ok: false, failure: thrown };
	}
}
function decideResult(failures, softened) {
	const reason = (byReason(failures)[0] ?? byReason(softened)[0])?.reason ?? '';
	return { result: reason === '' ? 'passed' : 'failed', reason, failsRun: failures.length > 0 };
}
function byReason(failures) {
	const shown = new Set();
	return failures
		.filter(({ reason, parts }) => shown.size < shown.add(`${reason} ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(parts)}`).size)
		.toSorted((a, b) => failureReasons.indexOf(a.reason) - failureReasons.indexOf(b.reason));
}
function asFailure(thrown) {
	return thrown instanceof Failure ? thrown : bug(describeThrown(thrown));
}
function bug(what) {
	return new Failure('internal', (0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `This is a bug in the action, not in the workflow (${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(what)}). Run the job again with debug logging, and report the bug with that log.`);
}
function describeThrown(thrown) {
	if (typeof thrown === 'string')
		return thrown;
	if (!(thrown instanceof Error))
		return `${typeof thrown} was thrown`;
	return 'code' in thrown && typeof thrown.code === 'string' ? `${thrown.name} ${thrown.code}` : thrown.name;
}
function assertNever(value) {
	throw new Error(`unexpected value of type ${typeof value}`);
}


/***/ }),

/***/ 8974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
L: () => (findDrift),
_: () => (isDrift)
});
var _scopes_hints_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7929);
var _scopes_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1851);


function findDrift(baseline, scopes) {
	const before = new Map(baseline.entries.map((entry) => [entry.name, entry]));
	const now = new Set(scopes.map(({ name }) => name));
	const added = (0,_scopes_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedNames */ .W0)([...now].filter((name) => !before.has(name)));
	const removed = (0,_scopes_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedNames */ .W0)([...before.keys()].filter((name) => !now.has(name)));
	const changed = (0,_scopes_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedScopes */ .jT)(scopes).flatMap((scope) => {
		const old = before.get(scope.name);
		const isSame = old?.group === undefined || (old.group === scope.group && old.type === scope.type);
		return isSame || old === undefined ? [] : [{ before: { ...scope, ...old }, now: scope }];
	});
	const addedNames = new Set(added);
	const renamed = removed.flatMap((name) => {
		const newName = (0,_scopes_hints_js__WEBPACK_IMPORTED_MODULE_0__/* .findRenamed */ .W)(name, addedNames);
		return newName === undefined ? [] : [[name, newName]];
	});
	return { added, removed, changed, renamed };
}
function isDrift({ added, removed, changed }) {
	return added.length + removed.length + changed.length > 0;
}


/***/ }),

/***/ 7786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
S4: () => (judge),
Uc: () => (checkedPlaces),
b2: () => (isMissing),
qG: () => (isOnlyNamed),
zn: () => (places)
});
/* unused harmony export findScopesToGrant */
var _scopes_hints_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7929);
var _scopes_key_permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7913);
var _scopes_scope_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1851);
var _drift_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8974);




const maxAskers = 1000;
const maxHints = 20;
function judge(evidence) {
	const { scopes, app, baseline } = evidence;
	const requests = judgeByKey(evidence);
	const required = checkPlaces(joinRequired(evidence.named, requests), evidence);
	const drift = scopes === undefined || baseline === undefined ? undefined : (0,_drift_js__WEBPACK_IMPORTED_MODULE_2__/* .findDrift */ .L)(baseline, scopes);
	const findings = {
		scopes,
		required,
		requests,
		scopesToGrant: scopes && findScopesToGrant(required, new Set(scopes.map(({ name }) => name))),
		excess: app && findExcess(required, new Set(app.scopes)),
		drift,
	};
	return { ...findings, problems: findProblems(findings, evidence) };
}
function judgeByKey({ requests, usesApp, integrationKey }) {
	if (usesApp || integrationKey === undefined)
		return [...requests];
	return requests.map((request) => {
		if (request.outcome !== 'uncovered' || request.reason === 'mail-link')
			return request;
		if (!integrationKey.ok)
			return { ...request, outcome: 'undecided', reason: 'key-unknown' };
		const access = request.request.method === 'GET' ? 'read' : 'write';
		return (0,_scopes_key_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .permits */ .V1)(integrationKey.value.permissions, access)
			? { ...request, outcome: 'nothing', reason: 'key-covers' }
			: request;
	});
}
function isOnlyNamed({ askers }) {
	return askers.every(({ request }) => request === undefined);
}
const places = ['portal', 'app', 'key'];
function checkedPlaces(required) {
	const checked = places.filter((place) => required.some((each) => each[place] !== undefined));
	return checked.length === 0 ? ['portal'] : checked;
}
function isMissing({ portal, app, key }) {
	return portal === false || app === false || key === false;
}
function joinRequired(named, requests) {
	const all = [
		...named.map(({ anyOf, place }) => ({ anyOf, request: undefined, place })),
		...requests.flatMap(({ needs, label, places }) => needs.flatMap((anyOf) => places.map((place) => ({ anyOf, request: label, place })))),
	];
	const single = new Set(all.filter(({ anyOf }) => anyOf.length === 1).map(({ anyOf }) => anyOf[0]));
	const unique = new Map();
	for (const { anyOf, request, place } of all) {
		const satisfying = anyOf.length > 1 ? anyOf.filter((name) => single.has(name)) : [];
		const asker = { request, place, takesAnother: satisfying.length > 0 };
		for (const names of satisfying.length > 0 ? satisfying.map((name) => [name]) : [anyOf]) {
			const key = names.toSorted(_scopes_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodeUnit */ .X).join('|');
			const known = unique.get(key);
			if (known === undefined)
				unique.set(key, { label: names.join('|'), anyOf: names, askers: [asker] });
			else if (isWorthKeeping(asker, known.askers))
				known.askers.push(asker);
		}
	}
	return [...unique.values()].sort((a, b) => (0,_scopes_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodeUnit */ .X)(a.label, b.label));
}
function isWorthKeeping({ request, place, takesAnother }, askers) {
	const last = askers.at(-1);
	if (last === undefined || (last.request === undefined && request !== undefined))
		return true;
	const isOnSameLine = last.place.input === place.input && last.place.line === place.line;
	const isSame = last.request === request && isOnSameLine && last.takesAnother === takesAnother;
	return !isSame && askers.length < maxAskers;
}
function checkPlaces(required, { scopes, app, integrationKey, version }) {
	const offered = scopes && new Set(scopes.map(({ name }) => name));
	const granted = app && new Set(app.scopes);
	let hints = 0;
	return required.map((requirement) => {
		const { anyOf } = requirement;
		const portal = offered && anyOf.some((name) => offered.has(name));
		const wantsHint = portal === false && hints < maxHints;
		if (wantsHint)
			hints += 1;
		return {
			...requirement,
			portal,
			app: granted && anyOf.some((name) => granted.has(name) && (!portal || offered?.has(name) === true)),
			key: integrationKey?.ok ? checkKey(anyOf, integrationKey.value, version) : undefined,
			hint: wantsHint ? (0,_scopes_hints_js__WEBPACK_IMPORTED_MODULE_0__/* .findHint */ .h)(anyOf, offered ?? new Set(), isOnlyNamed(requirement)) : undefined,
		};
	});
}
function checkKey(anyOf, { permissions }, version) {
	const possible = anyOf.filter(_scopes_key_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .canKeyHold */ .j$);
	if (possible.length === 0)
		return 'not-applicable';
	return possible.some((name) => (0,_scopes_key_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .keyCovers */ .yA)(permissions, name, version));
}
function findScopesToGrant(required, offered) {
	const grants = new Set();
	for (const { anyOf } of required) {
		if (anyOf.some((name) => grants.has(name)))
			continue;
		const candidates = anyOf.filter((name) => offered.has(name));
		const chosen = candidates.find((name) => name.endsWith(':read')) ?? candidates[0];
		if (chosen !== undefined)
			grants.add(chosen);
	}
	return (0,_scopes_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .sortedNames */ .W0)(grants);
}
function findExcess(required, granted) {
	if (required.length === 0)
		return [];
	const needed = new Set(required.map(({ anyOf }) => anyOf.find((name) => granted.has(name))));
	return (0,_scopes_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .sortedNames */ .W0)([...granted].filter((name) => !needed.has(name)));
}
function findProblems({ required, requests, drift }, { appState, integrationKey, failOnMissing, failOnDrift }) {
	const driftFails = drift !== undefined &&
		(failOnDrift === 'any' ? (0,_drift_js__WEBPACK_IMPORTED_MODULE_2__/* .isDrift */ ._)(drift) : failOnDrift === 'removed' && drift.removed.length > 0);
	const softened = !failOnMissing;
	const problems = [
		required.some(isMissing) && { kind: 'missing-scopes', softened },
		requests.some(({ outcome }) => outcome === 'uncovered') && { kind: 'uncovered-endpoints', softened },
		driftFails && { kind: 'drift', softened: false },
		appState === 'disabled' && { kind: 'app-disabled', softened: false },
		integrationKey?.ok === true && !integrationKey.value.active && { kind: 'key-disabled', softened: false },
	];
	return problems.filter((problem) => problem !== false);
}


/***/ }),

/***/ 6857:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5124);
var _report_log_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6314);
var _report_messages_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8694);
var _report_run_until_end_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7848);
var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2);
var _text_secrets_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6856);






const secrets = new _text_secrets_js__WEBPACK_IMPORTED_MODULE_5__/* .Secrets */ .Sb();
const runner = { environment: process.env, secrets, log: (0,_report_log_js__WEBPACK_IMPORTED_MODULE_1__/* .createLog */ .hM)(secrets) };
const record = new _record_js__WEBPACK_IMPORTED_MODULE_0__/* .RunRecord */ .d();
await (0,_report_run_until_end_js__WEBPACK_IMPORTED_MODULE_3__/* .runUntilEnd */ .J)({
	record,
	runner,
	run: () => (0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .e)(record, runner),
	finish: () => (0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .finish */ .O)(record, runner),
	describeBug: (thrown) => (0,_report_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .describeBug */ .WP)(thrown, record),
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
A: () => (isApiKey),
CD: () => (noteMisplacedSecrets),
LD: () => (refuseSecretInPath),
Q0: () => (parseClientId),
Xu: () => (parseApiKey),
nx: () => (parseCredential),
q: () => (maskSecretInputs),
q7: () => (keysIn)
});
/* unused harmony export describeShown */
var _text_message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9962);
var _text_secret_forms_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3907);
var _text_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6856);
var _text_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2939);
var _given_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7726);
var _invalid_input_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5801);






const keyForm = /sk-[0-9a-f]{64,}/gi;
const maxKeys = 20;
function keysIn(text) {
	return [...new Set(text.match(keyForm))].slice(0, maxKeys);
}
function parseCredential(text, input) {
	if ((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .hasControlCharacter */ .Fd)(text))
		throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_5__/* .InvalidInput */ .o9((0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(input)} contains a line break or another control character. A key is one line: store it again, without anything around it.`);
	if (/^(["'`]).*\1$/.test(text) || /^[“‘„«].*[”’“»]$/.test(text))
		throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_5__/* .InvalidInput */ .o9((0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(input)} has quotation marks around it. Store the key without them.`);
	if (text.length < _text_secret_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .minSecretLength */ .jE)
		throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_5__/* .InvalidInput */ .o9((0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(input)} is too short to be a key. Store it again, as the portal showed it.`);
	if (/^bearer\s/i.test(text))
		throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_5__/* .InvalidInput */ .o9((0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(input)} begins with ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('Bearer')}. Store only the key; the action adds the word.`);
	if (!/^[\x21-\x7e]+$/.test(text))
		throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_5__/* .InvalidInput */ .o9((0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(input)} contains a space, or a character that no key has. Store it again, as the portal showed it.`);
	return text;
}
function parseApiKey(text) {
	if (text !== '')
		return parseCredential(text, 'api-key');
	throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_5__/* .InvalidInput */ .o9((0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('api-key')} is empty. Check the name of the secret in ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('secrets.…')}, and that it exists for this repository or environment. Pull requests from forks get no secrets, and Dependabot gets only Dependabot secrets.`);
}
function isApiKey(credential) {
	return credential.startsWith('sk-');
}
function parseClientId(text) {
	if (text === undefined || /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text))
		return text?.toLowerCase();
	throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_5__/* .InvalidInput */ .o9((0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('client-id')} is not a valid client ID (32 hex digits in five groups). Copy it from the app in the portal under ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .page */ .MY)('oauth-apps')}.`);
}
const keyInputs = ['api-key', 'integration-api-key'];
const secretInputs = [...keyInputs, 'github-token'];
const aToken = {
	what: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `the token in ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('github-token')}`,
	remedy: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `use another token`,
};
function maskSecretInputs(values, secrets) {
	for (const name of secretInputs) {
		const secret = values.text(name);
		if (secret !== _given_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .none */ .dv)
			secrets.add(secret, name === 'github-token' ? aToken : _text_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .aKey */ .FB);
	}
	for (const text of values.all())
		for (const key of keysIn(text))
			secrets.add(key);
}
function noteMisplacedSecrets(problems, values, secrets) {
	for (const name of _given_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .inputNames */ .vj) {
		if (keyInputs.includes(name))
			continue;
		const text = values.raw(name);
		const kind = keysIn(text).length > 0 ? _text_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .aKey */ .FB : secretInputs.includes(name) ? undefined : secrets.kindIn(text);
		if (kind !== undefined)
			problems.note(name, describeMisplaced(name, kind));
	}
}
function describeMisplaced(name, kind) {
	return kind === _text_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .aKey */ .FB
		? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)} contains a key. Put keys only in ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('api-key')} and ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('integration-api-key')}.`
		: describeShown((0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name), kind);
}
function refuseSecretInPath(path, input, secrets) {
	const kind = secrets.kindIn(path);
	if (kind === undefined)
		return path;
	throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_5__/* .InvalidInput */ .o9((0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `The workspace, ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('GITHUB_WORKSPACE')}, makes the path of ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(input)} contain ${kind.what}, which must not be shown, and an output names that path. Use another workspace, or ${kind.remedy}.`);
}
function describeShown(what, kind) {
	return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `${what} contains ${kind.what}, which must not be shown. Use another value, or ${kind.remedy}.`;
}


/***/ }),

/***/ 7726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
R8: () => (InputValues),
cx: () => (withPlainBlanks),
dv: () => (none),
vj: () => (inputNames)
});
/* unused harmony exports defaults, GivenInputs */
var _text_message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9962);
var _invalid_input_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5801);


const defaults = {
	'portal-url': '',
	'api-key': '',
	'allow-http': 'false',
	'ca-certificate': '',
	'timeout-seconds': '60',
	retries: '5',
	'required-scopes': 'none',
	'required-endpoints': 'none',
	'requirements-file': 'none',
	'client-id': 'none',
	'integration-api-key': 'none',
	'fail-on-missing': 'true',
	baseline: 'none',
	'fail-on-drift': 'never',
	'github-token': '',
	'snapshot-path': 'docspace-scopes.json',
	'upload-artifact': 'true',
	'artifact-name': '',
	'retention-days': '',
	'job-summary': 'true',
};
const inputNames = Object.keys(defaults);
const none = 'none';
class GivenInputs {
	#environment;
	#defaults;
	constructor(environment, defaults) {
		this.#environment = environment;
		this.#defaults = defaults;
	}
	get names() {
		return Object.keys(this.#defaults);
	}
	defaultOf(name) {
		return this.#defaults[name];
	}
	raw(name) {
		return this.#environment[`INPUT_${name.toUpperCase()}`] ?? this.#defaults[name];
	}
	text(name) {
		return this.raw(name).trim() || this.#defaults[name];
	}
	optional(name, parse) {
		const text = this.text(name);
		return text === '' ? undefined : parse(text);
	}
	isRequested(name) {
		return withPlainBlanks(this.raw(name)) !== none;
	}
	check(name) {
		if (!this.isRequested(name))
			return undefined;
		const text = this.raw(name);
		if (withPlainBlanks(text) !== '')
			return text;
		throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o9((0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)} is empty, perhaps because of a misspelled secret or variable. Write ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(none)} to leave the check out; for an optional workflow input or a value of a matrix ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("${{ inputs.x || 'none' }}")}.`);
	}
	boolean(name) {
		const text = this.raw(name).trim();
		if (/^(?:true|True|TRUE)$/.test(text))
			return true;
		if (/^(?:false|False|FALSE)$/.test(text))
			return false;
		throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o9((0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)} must be ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("'true'")} or ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("'false'")}, not ${text === '' ? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `empty` : [(0,_invalid_input_js__WEBPACK_IMPORTED_MODULE_1__/* .givenValue */ .Z7)(text)]}.`);
	}
	wholeNumber(name, min, max) {
		const text = this.text(name);
		const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
		if (value >= min && value <= max)
			return value;
		throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o9((0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)} must be a whole number from ${[String(min)]} to ${[String(max)]}, not ${(0,_invalid_input_js__WEBPACK_IMPORTED_MODULE_1__/* .givenValue */ .Z7)(text)}.`);
	}
	unknownNames() {
		return Object.entries(this.#environment).flatMap(([variable, value]) => {
			if (!variable.startsWith('INPUT_'))
				return [];
			const isRead = this.#environment[variable.toUpperCase()] === value;
			const name = variable.slice('INPUT_'.length);
			const isInput = Object.hasOwn(this.#defaults, name.toLowerCase());
			return isRead && isInput ? [] : [isRead ? name.toLowerCase() : name];
		});
	}
	all() {
		return Object.entries(this.#environment).flatMap(([variable, text = '']) => variable.startsWith('INPUT_') ? [text] : []);
	}
}
class InputValues extends GivenInputs {
	constructor(environment) {
		super(environment, defaults);
	}
}
function withPlainBlanks(text) {
	return text.replace(/[\u0085\u200b]/g, ' ').trim();
}


/***/ }),

/***/ 5801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
HX: () => (givenPath),
Nh: () => (InputProblems),
Z7: () => (givenValue),
o9: () => (InvalidInput)
});
var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7279);
var _text_likely_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6385);
var _text_message_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9962);



class InvalidInput extends Error {
	parts;
	marks;
	constructor(parts, marks = []) {
		super((0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(parts));
		this.parts = parts;
		this.marks = marks;
	}
}
function givenValue(text, maxLength) {
	return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOfOthers */ .S3)(text, maxLength);
}
function givenPath(path) {
	return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(path.split('/').map(_text_likely_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutLikelySecrets */ .G).join('/'));
}
class InputProblems {
	#problems = new Map();
	take(input, read, otherwise) {
		if (this.#problems.has(input))
			return otherwise;
		try {
			return read();
		}
		catch (problem) {
			if (!(problem instanceof InvalidInput))
				throw problem;
			this.#problems.set(input, problem);
			return otherwise;
		}
	}
	note(input, parts) {
		if (!this.#problems.has(input))
			this.#problems.set(input, new InvalidInput(parts));
	}
	get count() {
		return this.#problems.size;
	}
	throwIfAny(what = 'inputs are invalid') {
		const problems = [...this.#problems.values()];
		const [first] = problems;
		if (first === undefined)
			return;
		const parts = problems.length === 1
			? first.parts
			: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `${problems.length} ${[what]}:${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(problems.map((problem) => problem.parts))}`;
		throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('invalid-input', (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraphs */ .qN)(parts, (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `No request was sent.`), {
			marks: problems.flatMap(({ marks }) => marks),
		});
	}
}


/***/ }),

/***/ 6708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
U: () => (isLoopback),
m: () => (parsePortalAddress)
});
var _text_message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9962);
var _text_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2939);
var _invalid_input_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5801);



const example = (0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('https://yourportal.onlyoffice.com');
function parsePortalAddress(text, allowHttp) {
	if (text === '') {
		throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidInput */ .o9((0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('portal-url')} is empty. Write the address of the portal, for example ${example}.`);
	}
	if (/\s/.test(text) || (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .hasControlCharacter */ .Fd)(text))
		throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidInput */ .o9((0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('portal-url')} contains a space or a control character. Write only the address.`);
	if (/^https?:(?!\/\/)/i.test(text))
		throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidInput */ .o9((0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('portal-url')} needs two slashes after the scheme: ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('https://…')}.`);
	const [scheme = ''] = /^[a-z][a-z0-9+.-]*:\/\//i.exec(text) ?? [];
	const [host = ''] = text.slice(scheme.length).split(/[/\\?#]/, 1);
	if (/["'`“”‘’<>]/.test(host))
		throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidInput */ .o9((0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('portal-url')} has quotation marks or brackets around it. Write only the address.`);
	const url = parseUrl(scheme === '' ? `https://${text}` : text);
	if (url.protocol !== 'https:' && url.protocol !== 'http:') {
		throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidInput */ .o9((0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('portal-url')} has the scheme ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(url.protocol.slice(0, -1))}. Write ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('https://')} (or ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('http://')} with ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('allow-http')}).`);
	}
	if (/^https?$/.test(url.hostname))
		throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidInput */ .o9((0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('portal-url')} has its scheme twice. Write ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('https://')} once.`);
	if (url.username !== '' || url.password !== '') {
		throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidInput */ .o9((0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('portal-url')} contains a user name or a password. Remove them; the key goes into ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('api-key')}.`);
	}
	if (url.protocol === 'http:' && !allowHttp && !isLoopback(url.hostname)) {
		throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidInput */ .o9((0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('portal-url')} uses ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('http:')}, which would send the key unencrypted. Write ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('https://')}, or set ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('allow-http')} for a portal in a private network.`);
	}
	return {
		origin: url.origin,
		hostname: url.hostname,
		host: url.host,
		secure: url.protocol === 'https:',
		loopback: isLoopback(url.hostname),
		trimmed: url.pathname !== '/' || url.search !== '' || url.hash !== '',
	};
}
function parseUrl(text) {
	try {
		return new URL(text);
	}
	catch {
		throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidInput */ .o9((0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('portal-url')} is not a valid address. Write it like ${example}.`);
	}
}
function isLoopback(hostname) {
	return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}


/***/ }),

/***/ 6755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
FK: () => (isInside),
XY: () => (parseSnapshotPath),
ry: () => (describeReplacedFiles),
xJ: () => (reportPathFor)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
var _text_message_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9962);
var _text_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2939);
var _invalid_input_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5801);





const input = (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)('snapshot-path');
const refused = /["<>:|*?]/;
function parseSnapshotPath(text, workspace, upload) {
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, text);
	if (!isInside(path, workspace)) {
		throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_4__/* .InvalidInput */ .o9((0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `${input} must be a file in the workspace, like ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)('docspace-scopes.json')} or ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)('reports/scopes.json')}, not ${(0,_invalid_input_js__WEBPACK_IMPORTED_MODULE_4__/* .givenPath */ .HX)(text)}.`);
	}
	if ((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .hasControlCharacter */ .Fd)(path) || /[/\\]$/.test(text))
		throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_4__/* .InvalidInput */ .o9((0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `${input} must be the name of a file, not ${(0,_invalid_input_js__WEBPACK_IMPORTED_MODULE_4__/* .givenPath */ .HX)(text)}.`);
	if (upload && refused.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path))) {
		throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_4__/* .InvalidInput */ .o9((0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `${input} (${(0,_invalid_input_js__WEBPACK_IMPORTED_MODULE_4__/* .givenPath */ .HX)(text)}) contains a character that no file in an artifact may have in its name: ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)('" : < > | * ?')}. Choose another name, or set ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)('upload-artifact')} to ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("'false'")}.`);
	}
	return path;
}
function reportPathFor(snapshotPath) {
	const { dir, name, ext } = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(snapshotPath);
	return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.format)({ dir, name: `${name}-report`, ext });
}
function describeReplacedFiles(files, snapshotPath, workspace) {
	const reportPath = reportPathFor(snapshotPath);
	const replaced = files.flatMap(({ input: name, path }) => {
		const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
		const named = (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `the file in ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name)} (${(0,_invalid_input_js__WEBPACK_IMPORTED_MODULE_4__/* .givenPath */ .HX)(path)})`;
		if (name !== 'baseline' && isSameFile(file, snapshotPath))
			return [(0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `The snapshot would replace ${named}.`];
		return isSameFile(file, reportPath)
			? [(0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `The report, which is written beside the snapshot, would replace ${named}.`]
			: [];
	});
	return replaced.length === 0 ? undefined : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .sentences */ .hC)(...replaced, (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `Choose another ${input}.`);
}
function isSameFile(path, other) {
	if (path === other)
		return true;
	try {
		return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path) === node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(other);
	}
	catch {
		return false;
	}
}
function isInside(path, folder) {
	const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
	return way !== '' && !/^\.\.(?:[/\\]|$)/.test(way) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}


/***/ }),

/***/ 2134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
d: () => (startDeadline),
u: () => (within)
});
function startDeadline(milliseconds) {
	const controller = new AbortController();
	const timer = setTimeout(() => controller.abort(), milliseconds);
	return { signal: controller.signal, clear: () => clearTimeout(timer) };
}
async function within(milliseconds, work, over) {
	const deadline = startDeadline(milliseconds);
	const end = new Promise((_, reject) => {
		deadline.signal.addEventListener('abort', () => reject(over()));
	});
	try {
		return await Promise.race([work(deadline.signal), end]);
	}
	finally {
		deadline.clear();
	}
}


/***/ }),

/***/ 5840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
R2: () => (firstRunnerWithProxies),
nM: () => (readProxy),
nv: () => (knowsProxies)
});
var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7279);
var _inputs_portal_address_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6708);
var _text_message_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9962);



function readProxy(portal, environment, nodeVersion) {
	const [variable, value] = readVariable(environment, portal.secure ? 'HTTPS_PROXY' : 'HTTP_PROXY');
	const text = value.trim();
	if (text === '' || isExempt(portal, readVariable(environment, 'NO_PROXY')[1]))
		return undefined;
	if (portal.loopback && !portal.secure && !isOnThisMachine(text))
		return undefined;
	const url = parseProxyUrl(text, variable);
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
	if (url === undefined) {
		throw unusable((0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(variable)} is not a valid proxy URL.`, (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `Write it like ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)('http://proxy.example:3128')}`, variable);
	}
	return url;
}
function isOnThisMachine(proxy) {
	const url = parseUrl(proxy.includes('://') ? proxy : `http://${proxy}`);
	return url !== undefined && (0,_inputs_portal_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(url.hostname);
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
const firstRunnerWithProxies = '2.328';
function knowsProxies(nodeVersion) {
	const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
	return major > 24 || (major === 24 && minor >= 5);
}
function refuseOldNode(nodeVersion, variable) {
	if (knowsProxies(nodeVersion))
		return;
	throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('unreachable', (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(variable)} names a proxy, but Node.js ${[nodeVersion]} of this runner ignores proxies, so the key would bypass it. Update the runner to version ${[firstRunnerWithProxies]} or later (x64 or arm64). No request was sent.`);
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
		const [, name = '', ofPort] = /^(.*?)(?::(\d+))?$/.exec(bare) ?? [];
		return (ofPort === undefined || ofPort === port) && (hostname === name || hostname.endsWith(`.${name}`));
	});
}


/***/ }),

/***/ 4425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
F0: () => (isProblemDetail),
FX: () => (hasErrorEnvelope),
HT: () => (readEnvelope),
IR: () => (shortenIds),
Im: () => (isEmpty),
MP: () => (describeBody),
Ng: () => (describeRequest),
Vh: () => (readJson),
Zi: () => (describeTrace),
_6: () => (isHtml),
ay: () => (readHeader),
fn: () => (findMessage),
ne: () => (isUnknownPortal),
os: () => (unexpected),
uw: () => (maxBodySize),
yR: () => (readText)
});
var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7279);
var _text_envelope_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5821);
var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6691);
var _text_message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9962);




const maxBodySize = 1024 * 1024;
function readHeader({ headers }, name) {
	const value = headers[name];
	return Array.isArray(value) ? value[0] : value;
}
function isEmpty({ body }) {
	return body.length === 0;
}
function readText({ body }) {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(body);
	}
	catch {
		return undefined;
	}
}
function readJson(response) {
	const text = readText(response);
	return text === undefined ? undefined : (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(text);
}
function isHtml(response) {
	return /html/i.test(readHeader(response, 'content-type') ?? '');
}
function isProblemDetail(response) {
	if (/problem\+json/i.test(readHeader(response, 'content-type') ?? ''))
		return true;
	const value = readJson(response)?.value;
	return (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(value) && 'title' in value && 'status' in value && !('response' in value);
}
function hasErrorEnvelope(response) {
	const value = readJson(response)?.value;
	return (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(value) && (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(value.error);
}
function isUnknownPortal(response) {
	return response.status === 500 && /could not resolve current tenant/i.test(findMessage(response) ?? '');
}
function findMessage(response) {
	const text = readText(response)?.trim();
	if (text === undefined || text === '')
		return undefined;
	const json = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(text);
	if (json !== undefined)
		return findMessageInJson(json.value);
	const isSentence = /^text\/plain\b/i.test(readHeader(response, 'content-type') ?? '') && text.length <= 300 && !/[<\n\r]/.test(text);
	return isSentence ? text : undefined;
}
function findMessageInJson(value) {
	if (typeof value === 'string')
		return value;
	if (!(0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(value))
		return undefined;
	if ((0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(value.error))
		return nonEmpty(value.error.message);
	if (typeof value.reason === 'string')
		return value.reason;
	if (typeof value.detail === 'string')
		return withErrors(value.detail, value.errors);
	if ((0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(value.response))
		return withErrors(nonEmpty(value.response.title), value.response.errors);
	return nonEmpty(value.title);
}
function nonEmpty(value) {
	return typeof value === 'string' && value !== '' ? value : undefined;
}
function withErrors(title, errors) {
	const entries = [];
	if (Array.isArray(errors)) {
		for (const error of errors)
			if ((0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(error))
				entries.push([nonEmpty(error.field), nonEmpty(error.message)].filter(Boolean).join(': '));
	}
	else if ((0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(errors)) {
		for (const [field, messages] of Object.entries(errors))
			if (Array.isArray(messages))
				entries.push(`${field}: ${messages.filter((each) => typeof each === 'string').join(' ')}`);
	}
	const shown = entries.filter((entry) => entry !== '').slice(0, 3);
	return shown.length === 0 ? title : `${title ?? 'refused'} (${shown.join('; ')})`;
}
function describeTrace(request, response) {
	return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `(${describeRequest(request)}: ${[String(response.status)]}, ${describeBody(request, response)})`;
}
function describeRequest({ path, input }) {
	const shown = (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`GET ${shortenIds(path)}`);
	return input === 'integration-api-key' ? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `${shown} with ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(input)}` : [shown];
}
function shortenIds(text) {
	return text.replace(/\b([0-9a-f]{8})(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi, '$1…');
}
function describeBody({ resource }, response) {
	if (response.proxy !== undefined) {
		const { host, variable } = response.proxy;
		return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `through the proxy ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(host)} from ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(variable)}, which may have responded itself`;
	}
	if (isEmpty(response))
		return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `empty body`;
	const mayBeSignature = resource === 'exchange' && response.status >= 200 && response.status < 300;
	const said = mayBeSignature ? undefined : findMessage(response);
	if (said !== undefined)
		return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `${{ kind: 'name', text: shortenIds(said) }}`;
	const title = isHtml(response) ? findTitle(response) : undefined;
	const what = (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `${[(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .pluralize */ .td)(response.body.length, 'byte')]} of ${describeType(response)}`;
	return title === undefined ? what : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `${what}, titled ${{ kind: 'name', text: shortenIds(title) }}`;
}
function describeType(response) {
	const type = readHeader(response, 'content-type')?.split(';')[0]?.trim() ?? '';
	const isType = type.length <= 100 && /^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+$/.test(type);
	return isType ? [(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(type)] : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `unknown type`;
}
function findTitle({ body }) {
	const start = Buffer.from(body.subarray(0, 4096)).toString('utf8');
	return /<title[^>]*>([^<]{1,300})<\/title/i.exec(start)?.[1]?.trim() || undefined;
}
const notAPortal = (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `Check ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('portal-url')}: a portal is at the root of its host, and no login page may stand in front of it.`;
function unexpected(request, response, what, remedy = notAPortal) {
	return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('unexpected-response', (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentences */ .hC)((0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `${what}.`, remedy), {
		trace: describeTrace(request, response),
	});
}
function readEnvelope(request, response) {
	if (isEmpty(response))
		throw unexpected(request, response, (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `The response is empty`);
	if (readText(response) === undefined)
		throw unexpected(request, response, (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `The response is not UTF-8 text`);
	const json = readJson(response);
	if (json === undefined)
		throw unexpected(request, response, (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `The response is not JSON`);
	if ((0,_text_envelope_js__WEBPACK_IMPORTED_MODULE_3__/* .reportsFailure */ .W)(json.value))
		throw unexpected(request, response, (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `The response has status 200, but reports a failure`);
	return (0,_text_envelope_js__WEBPACK_IMPORTED_MODULE_3__/* .openEnvelope */ .h)(json.value);
}


/***/ }),

/***/ 5124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
d: () => (RunRecord)
});
/* unused harmony export FailureRecord */
var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7279);

class FailureRecord {
	failures = [];
	softened = [];
	isReported = false;
	get result() {
		return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .decideResult */ ._s)(this.failures, this.softened);
	}
	async collect(work) {
		const outcome = await (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(work);
		if (outcome.ok)
			return outcome.value;
		this.failures.push(outcome.failure);
		return undefined;
	}
	collectNow(work) {
		try {
			work();
		}
		catch (thrown) {
			if (!(thrown instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
				throw thrown;
			this.failures.push(thrown);
		}
	}
}
class RunRecord extends FailureRecord {
	inputs;
	portal;
	baseline;
	verdict;
	files;
	upload;
	outputsWritten = false;
}


/***/ }),

/***/ 5185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
Ci: () => (describeAppState),
FT: () => (describeBaseline),
Gk: () => (describeReason),
Hf: () => (formatAnyOf),
Hh: () => (describeDerived),
N4: () => (describeSinceBaseline),
Nd: () => (describeApp),
O1: () => (describeAnswer),
Pt: () => (describeChecks),
Rx: () => (describeKey),
SS: () => (describeOutcome),
Xk: () => (describeGranted),
ZP: () => (describeDrift),
f_: () => (describeKeyLimits),
mC: () => (describeKeys),
qh: () => (formatVersion),
v8: () => (driftKinds),
wO: () => (formatRequirements),
wR: () => (formatLabel),
wU: () => (describeDriftLines)
});
var _gate_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8974);
var _scopes_key_permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7913);
var _scopes_portal_version_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8600);
var _text_likely_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6385);
var _text_message_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9962);
var _text_visible_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2939);






function describeApp({ portal }, what = (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `The OAuth app`) {
	return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .withName */ .el)(what, portal?.app?.ok ? portal.app.value.name : '');
}
function describeKey(input, { portal }) {
	const key = input === 'api-key' ? portal?.apiKey : portal?.integrationKey;
	return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .withName */ .el)((0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `The API key`, key?.ok ? key.value.name : '')} (${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(input)})`;
}
function formatVersion(version) {
	return /^[\d.]+$/.test(version) ? [version] : [(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(version)];
}
const soonDays = 14;
const dayMilliseconds = 24 * 60 * 60 * 1000;
const keyKinds = {
	'api-key': (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `API key`,
	'integration-api-key': (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `The deployment’s API key`,
};
function describeKeys(portal, now) {
	const keys = [];
	if (portal.apiKey?.ok)
		keys.push(['api-key', portal.apiKey.value]);
	if (portal.integrationKey?.ok)
		keys.push(['integration-api-key', portal.integrationKey.value]);
	return keys.map(([input, { name, permissions, expiresAt }]) => {
		const what = (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .withName */ .el)(keyKinds[input], name)} (${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(input)})`;
		const text = (expiry) => (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `${what}: ${(0,_scopes_key_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .describePermissions */ .gH)(permissions)}, ${expiry}.`;
		if (expiresAt === undefined)
			return { text: text((0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `no expiry date`), warning: undefined };
		const date = expiresAt.slice(0, 10);
		const days = Math.ceil((Date.parse(expiresAt) - now) / dayMilliseconds);
		if (days <= 0) {
			const warning = (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `${what} expired on ${[date]} by the clock of this runner, but the portal accepts it. Check the clocks of the runner and of the portal.`;
			return {
				text: text((0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `expired on ${[date]} by the clock of this runner`),
				warning,
				brief: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `an API key may have expired`,
			};
		}
		const expiry = (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `expires in ${[(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .pluralize */ .td)(days, 'day')]} (${[date]})`;
		const warning = (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `${what} ${expiry}. Create a new key in the portal under ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .page */ .MY)('api-keys')}, and update the secret.`;
		if (days > soonDays)
			return { text: text(expiry), warning: undefined };
		return { text: text(expiry), warning, brief: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `an API key expires in ${[(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .pluralize */ .td)(days, 'day')]}` };
	});
}
function driftKinds({ added, removed, changed, renamed }) {
	const [from, to] = [new Set(renamed.map(([old]) => old)), new Set(renamed.map(([, name]) => name))];
	const [gone, fresh] = [removed.filter((name) => !from.has(name)), added.filter((name) => !to.has(name))];
	const regrouped = changed.map(({ now }) => now.name);
	const ofNames = (what, names) => ({
		what,
		count: names.length,
		format: (max) => (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNames */ .EI)(names, max),
		namesEach: 1,
	});
	const kinds = [
		{
			what: 'probably renamed',
			count: renamed.length,
			format: (max) => (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .formatList */ .ki)(renamed.map(([old, name]) => (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOfOthers */ .S3)(old)} to ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOfOthers */ .S3)(name)}`), max),
			namesEach: 2,
		},
		ofNames('removed', gone),
		ofNames('added', fresh),
		ofNames('another group or type for', regrouped),
	];
	return kinds.filter(({ count }) => count > 0);
}
function describeDrift(drift, max = 10) {
	const kinds = driftKinds(drift).map(({ what, format, namesEach }) => (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `${[what]} ${format(Math.max(1, Math.floor(max / namesEach)))}`);
	return kinds.flatMap((kind, index) => (index === 0 ? kind : ['; ', ...kind]));
}
function describeDriftLines({ verdict, baseline }, max) {
	if (verdict?.drift === undefined)
		return { lines: [], count: 0 };
	const { added, removed, changed, renamed } = verdict.drift;
	const newNames = new Map(renamed);
	const offered = new Map(verdict.scopes?.map((scope) => [scope.name, scope]));
	const earlier = new Map(baseline?.entries.map((entry) => [entry.name, entry]));
	const lines = [
		...removed.slice(0, max).map((name) => {
			const newName = newNames.get(name);
			const renaming = newName === undefined ? '' : `, probably renamed to ${shownName(newName)}`;
			return `- ${describeScope(earlier.get(name) ?? { name })}${renaming}`;
		}),
		...changed.slice(0, max).flatMap(({ before, now }) => [`- ${describeScope(before)}`, `+ ${describeScope(now)}`]),
		...added.slice(0, max).map((name) => `+ ${describeScope(offered.get(name) ?? { name })}`),
	];
	return { lines: lines.slice(0, max), count: removed.length + 2 * changed.length + added.length };
}
function describeScope({ name, group, type }) {
	if (group === undefined)
		return shownName(name);
	return `${shownName(name)} (group ${shownName(group)}, type ${shownName(type)})`;
}
function shownName(text) {
	return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)((0,_text_likely_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutLikelySecrets */ .G)(text), 100);
}
const requestReasons = {
	open: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `open to everyone`,
	'any-token': (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `any token is enough`,
	'version-needs-none': (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `this version of the portal requires no scope there`,
	'key-covers': (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `the permissions of the key cover it`,
	'key-unknown': (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `the key decides, and the portal did not describe it`,
	'mail-link': (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `only a link sent by mail opens it`,
	'signed-in-person': (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `it is for people who are signed in`,
	'no-area': (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `it is outside every area that scopes cover`,
	'no-known-scope': (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `no scope is known to allow it`,
};
function describeReason({ reason }) {
	return reason === undefined ? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `` : requestReasons[reason];
}
function describeOutcome(request) {
	const { outcome } = request;
	const why = describeReason(request);
	if (outcome === 'scopes')
		return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) ``;
	if (outcome === 'uncovered')
		return describeUncovered(request, why);
	return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `${outcome === 'nothing' ? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `needs no scope` : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `not checked`} (${why})`;
}
function describeUncovered({ known, nearest, reason }, why) {
	const meant = nearest === undefined ? undefined : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `did you mean ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(nearest)}?`;
	if (reason === 'no-known-scope')
		return meant === undefined ? why : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `${why}; ${meant}`;
	return known
		? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `no scope allows it (${why})`
		: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `unknown request (typo?); ${meant ?? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `no scope allows it`}`;
}
function describeDerived(request) {
	const { outcome, needs, label } = request;
	if (outcome === 'nothing')
		return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(label)} ${describeOutcome(request)}`;
	if (outcome !== 'scopes')
		return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(label)}: ${describeOutcome(request)}`;
	return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(label)} needs ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCodes */ .YV)(needs.map((anyOf) => anyOf.join('|')))}`;
}
function describeAnswer(answer) {
	if (answer === undefined)
		return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `❔ not checked`;
	if (answer === 'not-applicable')
		return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `➖ not for keys`;
	return answer ? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `✅ yes` : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `❌ no`;
}
function describeGranted(record) {
	const { portal } = record;
	if (!portal?.app?.ok)
		return undefined;
	const { scopes } = portal.app.value;
	return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `${describeApp(record)} was granted ${scopes.length === 0 ? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `no scope` : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNames */ .EI)(scopes, 50)}.`;
}
function describeAppState(record) {
	switch (record.portal?.appState) {
		case undefined:
			return undefined;
		case 'enabled':
			return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `${describeApp(record)} is enabled.`;
		case 'disabled':
			return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `${describeApp(record)} is disabled.`;
		case 'not-reported':
			return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `The portal did not say whether ${describeApp(record, (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `the OAuth app`)} is enabled.`;
		case 'not-requested':
			return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `Not checked whether ${describeApp(record, (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `the OAuth app`)} is enabled: ${record.portal?.version.ok ? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `that needs DocSpace 3.5 or later` : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `the portal’s version is not known`}.`;
	}
}
function describeKeyLimits({ portal, verdict }) {
	if (!portal?.integrationKey?.ok || verdict === undefined)
		return [];
	const impossible = verdict.required.filter(({ key }) => key === 'not-applicable').map(({ label }) => label);
	const open = verdict.requests.filter(({ access, outcome }) => access === 'open' && outcome === 'nothing');
	const version = portal.version.ok ? portal.version.value : undefined;
	const isRefused = (0,_scopes_portal_version_js__WEBPACK_IMPORTED_MODULE_2__/* .isAtLeast */ .du)(version, 3, 7) && !(0,_scopes_key_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .permits */ .V1)(portal.integrationKey.value.permissions, 'read');
	return [
		...(impossible.length === 0
			? []
			: [(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `Not checked for the key: ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCodes */ .YV)(impossible)} (API keys have no such scope).`]),
		...(open.length === 0 || !isRefused
			? []
			: [
				(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `Since DocSpace 3.7 a portal refuses a key without ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)('*:read')} or ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)('*:write')} on open requests too: ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCodes */ .YV)(open.map(({ label }) => label))}.`,
			]),
	];
}
function describeSinceBaseline(record) {
	const drift = record.verdict?.drift;
	if (drift === undefined)
		return undefined;
	const baseline = describeBaseline(record);
	return (0,_gate_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .isDrift */ ._)(drift) ? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `Since ${baseline}: ${describeDrift(drift)}.` : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `No changes since ${baseline}.`;
}
function describeBaseline({ baseline, inputs }) {
	const isOther = baseline?.portal !== undefined && baseline.portal !== inputs?.portal.origin;
	return isOther ? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `the baseline (of ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOfOthers */ .S3)(baseline.portal)})` : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `the baseline`;
}
function describeChecks({ inputs, verdict }) {
	if (inputs === undefined || verdict === undefined)
		return undefined;
	const checks = [
		[verdict.required.length + verdict.requests.length > 0, (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `required scopes`],
		[inputs.clientId !== undefined, (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `the app (${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)('client-id')})`],
		[inputs.integrationApiKey !== undefined, (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `the deployment’s API key (${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)('integration-api-key')})`],
		[inputs.baseline !== undefined, (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `drift (${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)('baseline')})`],
	];
	const skipped = checks.filter(([asked]) => !asked).map(([, what]) => what);
	return skipped.length === 0 ? undefined : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `Not requested, so not checked: ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .formatList */ .ki)(skipped)}.`;
}
function formatAnyOf({ anyOf }, max = 10) {
	const names = anyOf.slice(0, max).map((name) => [(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(name)]);
	const last = anyOf.length > max ? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `${anyOf.length - max} more` : names.pop();
	return names.length === 0 ? (last ?? []) : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .formatList */ .ki)(names)} or ${last ?? []}`;
}
function formatRequirements(requirements, max) {
	const [only, another] = requirements;
	return only !== undefined && another === undefined
		? formatAnyOf(only)
		: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .formatList */ .ki)(requirements.map(formatLabel), max);
}
function formatLabel({ label }) {
	return [(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(label)];
}


/***/ }),

/***/ 4127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
Kn: () => (writeOutputs),
Sy: () => (writeSummary),
hV: () => (writeFiles)
});
/* unused harmony export writeFileIn */
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7279);
var _inputs_snapshot_path_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6755);
var _text_message_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9962);
var _report_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8456);







function writeFiles(record, inputs, { environment, secrets }) {
	const { snapshotPath, workspace, portal } = inputs;
	const snapshot = secrets.refuseIn((0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .snapshotText */ .MY)(portal.origin, record.verdict?.scopes ?? []));
	const reportPath = (0,_inputs_snapshot_path_js__WEBPACK_IMPORTED_MODULE_4__/* .reportPathFor */ .xJ)(snapshotPath);
	const redact = (text) => secrets.redact(text);
	const run = (0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .readWorkflowRun */ .hO)(environment, redact);
	const report = secrets.refuseIn((0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .reportText */ .UH)(record, { madeAt: new Date().toISOString(), run, redact }));
	const folderFailure = makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(snapshotPath), workspace, 'snapshot-path');
	if (folderFailure !== undefined) {
		record.failures.push(folderFailure);
		return;
	}
	const failures = [
		writeWhole(snapshotPath, snapshot, 'snapshot-path'),
		writeWhole(reportPath, report, 'snapshot-path'),
	];
	record.failures.push(...failures.filter((failure) => failure !== undefined));
	record.files = {
		...(failures[0] === undefined ? { snapshotPath, snapshotDigest: digestOf(snapshot) } : {}),
		...(failures[1] === undefined ? { reportPath } : {}),
	};
}
function writeFileIn(workspace, path, text, input) {
	const failure = makeFolder(dirname(path), workspace, input) ?? writeWhole(path, text, input);
	if (failure !== undefined)
		throw failure;
}
function makeFolder(folder, workspace, input) {
	const root = realPath(workspace);
	if (root === undefined)
		return new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('unwritable', (0,_text_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU) `Cannot write the files: the workspace ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(workspace)} does not exist, or cannot be entered. Check ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)('GITHUB_WORKSPACE')}, and in a container that the folder is mounted.`);
	try {
		if (!leadsInside(folder, root))
			return new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('unwritable', (0,_text_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU) `Cannot write to ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(folder)}: a link leads out of the workspace. Choose another ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(input)}.`);
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
		return undefined;
	}
	catch {
		return unwritable(folder, input);
	}
}
function writeWhole(path, text, input) {
	const unfinished = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${process.getBuiltinModule('node:crypto').randomUUID()}.unfinished`);
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(unfinished, text, { flag: 'wx' });
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(unfinished, path);
		return undefined;
	}
	catch {
		removeIfPossible(unfinished);
		return unwritable(path, input);
	}
}
function removeIfPossible(path) {
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
	}
	catch { }
}
function unwritable(path, input) {
	return new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('unwritable', (0,_text_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU) `Cannot write ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(path)}. Check ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(input)}, the permissions of the folder, and that the disk is not full.`);
}
function leadsInside(folder, root) {
	if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
		return leadsInside((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder), root);
	const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder);
	return real === root || (0,_inputs_snapshot_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(real, root);
}
function realPath(folder) {
	try {
		return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder);
	}
	catch {
		return undefined;
	}
}
function digestOf(text) {
	const { createHash } = process.getBuiltinModule('node:crypto');
	return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}
function writeOutputs(outputs, { environment, secrets }) {
	const entries = Object.entries(outputs).map(([name, value]) => outputEntry(name, secrets.refuseIn(value)));
	try {
		const file = environment.GITHUB_OUTPUT;
		if (!file)
			throw new Error('the runner named no file');
		appendWhole(file, entries.join(''));
	}
	catch {
		throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('unwritable', (0,_text_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU) `Cannot write the outputs of the step. The runner names their file in ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)('GITHUB_OUTPUT')}: check that it is set and writable, and that the disk is not full.`);
	}
}
function appendWhole(file, text) {
	const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false }) ?? { size: 0 };
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, text);
	}
	catch (error) {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(file, size);
		throw error;
	}
}
function outputEntry(name, value) {
	let end = 'end_of_output';
	while (value.includes(end))
		end += '_';
	return `${name}<<${end}${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}${value}${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}${end}${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}`;
}
function writeSummary(markdown, { environment, secrets }) {
	const file = environment.GITHUB_STEP_SUMMARY;
	if (!file)
		return false;
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, `\n${secrets.redact(markdown)}\n`);
		return true;
	}
	catch {
		return false;
	}
}


/***/ }),

/***/ 7210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
Ci: () => (describeDecided),
Pk: () => (describeMissingCount),
Pl: () => (headline)
});
/* unused harmony exports headlines, describeUncoveredCount */
var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7279);
var _gate_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7786);
var _text_message_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9962);
var _descriptions_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5185);




const maxAlternatives = 3;
const headlines = {
	drift: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `the portal’s scopes differ from the baseline`,
	'requirements-differ': (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `the code makes requests that the requirements file lacks`,
	'unread-requests': (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `some of the code could not be read`,
	'invalid-input': (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `invalid inputs`,
	authentication: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `the key was not accepted`,
	permission: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `permission denied`,
	'not-found': (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `there is no usable portal at this address`,
	'rate-limited': (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `too many requests`,
	unreachable: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `cannot reach the portal`,
	timeout: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `the portal did not respond in time`,
	'portal-error': (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `the portal has a problem`,
	'unexpected-response': (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `the portal sent an unexpected response`,
	baseline: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `the snapshot of the last run could not be fetched`,
	unwritable: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `a file could not be written`,
	artifact: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `the artifact could not be uploaded`,
	internal: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `a bug in the action`,
};
function headline({ result: { reason, failsRun }, verdict, failures, softened }) {
	if (reason === '')
		return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `Passed: ${describePassed(verdict)}`;
	const [first] = failures.length > 0 ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .byReason */ .UN)(failures) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .byReason */ .UN)(softened);
	const what = first?.headline ?? describeWhat(reason, verdict);
	return failsRun
		? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `Failed: ${what}`
		: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `Not passed: ${what}. The run stays green, because ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)('fail-on-missing')} is ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)('false')}`;
}
function describeDecided(record) {
	return record.verdict === undefined
		? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `Nothing was decided about the scopes.`
		: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `The verdict had been reached: ${headline(record)}.`;
}
function describeWhat(reason, verdict) {
	if (reason === 'missing-scopes')
		return describeMissingCount(verdict);
	return reason === 'uncovered-endpoints' ? describeUncoveredCount(verdict) : headlines[reason];
}
function describeUncoveredCount(verdict) {
	const requests = verdict?.requests ?? [];
	const uncovered = requests.filter(({ outcome }) => outcome === 'uncovered');
	const allows = uncovered.some(({ reason }) => reason === 'no-known-scope')
		? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `is known to allow`
		: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `allows`;
	if (uncovered.length === 1)
		return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `no scope ${allows} a required request`;
	const which = uncovered.length < requests.length
		? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `${uncovered.length} of ${requests.length}`
		: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `the ${uncovered.length}`;
	return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `no scope ${allows} ${which} required requests`;
}
function describeMissingCount(verdict) {
	const required = verdict?.required ?? [];
	const missing = required.filter(_gate_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissing */ .b2);
	const [only] = missing;
	if (missing.length === 1 && only !== undefined)
		return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `the required scope ${(0,_descriptions_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAnyOf */ .Hf)(only, maxAlternatives)} is missing`;
	if (missing.length < required.length)
		return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `${missing.length} of ${required.length} required scopes are missing`;
	return missing.length === 2
		? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `both required scopes are missing`
		: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `all ${missing.length} required scopes are missing`;
}
function describePassed(verdict) {
	const required = verdict?.required ?? [];
	const [first] = required;
	if (required.length > 2)
		return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `all ${required.length} required scopes are available`;
	if (required.length === 2)
		return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `both required scopes are available`;
	if (first !== undefined)
		return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `the required scope ${(0,_descriptions_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAnyOf */ .Hf)(first, maxAlternatives)} is available`;
	const recorded = (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `${[(0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .pluralize */ .td)(verdict?.scopes?.length ?? 0, 'scope')]} recorded`;
	return (verdict?.requests.length ?? 0) > 0
		? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `the required requests need no scope, ${recorded}`
		: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `${recorded}, none required`;
}


/***/ }),

/***/ 6314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
Rn: () => (retryLine),
c0: () => (fileLines),
c4: () => (portalLines),
hM: () => (createLog),
rz: () => (verdictLines)
});
var _actions_core__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4346);
var _gate_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7786);
var _inputs_credential_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4842);
var _portal_response_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4425);
var _text_message_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9962);
var _text_number_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(3356);
var _text_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2939);
var _descriptions_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5185);








const annotators = { error: _actions_core__WEBPACK_IMPORTED_MODULE_6__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_6__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_6__/* .notice */ .lm };
function createLog(secrets, action = 'DocSpace Scopes') {
	const print = (texts) => {
		if (texts.length > 0)
			(0,_actions_core__WEBPACK_IMPORTED_MODULE_6__/* .info */ .pq)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutCommands */ .Df)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .breakLongLines */ .hq)(secrets.redact(texts.join('\n')))));
	};
	let held;
	const write = (texts) => {
		if (held === undefined)
			print(texts);
		else
			held.push(...texts);
	};
	const unfold = () => {
		if (held === undefined)
			return;
		const texts = held;
		held = undefined;
		(0,_actions_core__WEBPACK_IMPORTED_MODULE_6__/* .endGroup */ .N4)();
		print(texts);
	};
	return {
		lines: (...messages) => write(messages.map(_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)),
		debug: (line) => {
			if ((0,_actions_core__WEBPACK_IMPORTED_MODULE_6__/* .isDebug */ ._o)())
				(0,_actions_core__WEBPACK_IMPORTED_MODULE_6__/* .debug */ .Yz)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .cutMessage */ .wu)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutCommands */ .Df)(secrets.redact((0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(line)))));
		},
		annotate: ({ level, title, text, place }) => {
			const whole = secrets.redact((0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(text));
			const harmless = (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutCommands */ .Df)(whole);
			const cut = (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .cutMessage */ .wu)(harmless);
			if (cut !== harmless)
				write([whole]);
			annotators[level](cut, {
				title: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutCommands */ .Df)(secrets.redact(`${action}: ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(title)}`)),
				...(place === undefined ? {} : { file: place.file, startLine: place.line }),
			});
		},
		unfold,
		folded: async (title, work) => {
			(0,_actions_core__WEBPACK_IMPORTED_MODULE_6__/* .startGroup */ .Oh)(title);
			held = [];
			try {
				return await work();
			}
			finally {
				unfold();
			}
		},
	};
}
function retryLine({ request, because, pauseMilliseconds, attempt }, maxRetries) {
	const seconds = (pauseMilliseconds / 1000).toFixed(1);
	const shown = (0,_portal_response_js__WEBPACK_IMPORTED_MODULE_2__/* .describeRequest */ .Ng)({ ...request, path: request.path.replace(/\?.*/, '') });
	return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU) `${shown} failed (${[because]}). Retry ${attempt} of ${maxRetries} in ${[seconds]} s.`;
}
const maxRows = 50;
function portalLines(record, now) {
	const { portal, inputs } = record;
	if (portal === undefined)
		return [];
	const { list, version } = portal;
	const name = version.ok ? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU) `DocSpace ${(0,_descriptions_js__WEBPACK_IMPORTED_MODULE_5__/* .formatVersion */ .qh)(version.value)}` : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU) `The portal`;
	const lines = [];
	if (list.ok) {
		const { scopes, signIn, path } = list.value;
		const where = path === '/api/2.0/scopes' ? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU) `` : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU) `, only at ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(path)}`;
		const credential = inputs !== undefined && !(0,_inputs_credential_js__WEBPACK_IMPORTED_MODULE_1__/* .isApiKey */ .A)(inputs.apiKey) ? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU) `personal access token` : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU) `API key`;
		lines.push(signInLines[signIn](credential), (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU) `${name} offers ${[(0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .pluralize */ .td)(scopes.length, 'scope')]}${where}.`);
	}
	else if (version.ok) {
		lines.push((0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU) `The portal runs ${name}.`);
	}
	const state = (0,_descriptions_js__WEBPACK_IMPORTED_MODULE_5__/* .describeAppState */ .Ci)(record);
	return [...lines, ...(0,_descriptions_js__WEBPACK_IMPORTED_MODULE_5__/* .describeKeys */ .mC)(portal, now).map(({ text }) => text), ...(state === undefined ? [] : [state])];
}
const signInLines = {
	signature: (credential) => (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU) `Signed in with the ${credential}.`,
	'renewed-signature': (credential) => (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU) `Signed in with the ${credential}, at the second attempt: the portal refused its first signature.`,
	'key-alone': (credential) => (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU) `Signed in with the ${credential} alone: this portal does not exchange keys for signatures.`,
};
function verdictLines(record) {
	const { verdict } = record;
	if (verdict === undefined)
		return [];
	const table = requirementTable(verdict.required);
	const requests = verdict.requests.slice(0, maxRows).map(_descriptions_js__WEBPACK_IMPORTED_MODULE_5__/* .describeDerived */ .Hh);
	if (verdict.requests.length > maxRows)
		requests.push((0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU) `and ${[(0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .pluralize */ .td)(verdict.requests.length - maxRows, 'more request')]}`);
	const rest = [
		(0,_descriptions_js__WEBPACK_IMPORTED_MODULE_5__/* .describeGranted */ .Xk)(record),
		...(0,_descriptions_js__WEBPACK_IMPORTED_MODULE_5__/* .describeKeyLimits */ .f_)(record),
		(0,_descriptions_js__WEBPACK_IMPORTED_MODULE_5__/* .describeSinceBaseline */ .N4)(record),
		(0,_descriptions_js__WEBPACK_IMPORTED_MODULE_5__/* .describeChecks */ .Pt)(record),
	];
	return [
		...(table.length === 0 ? [] : [[''], ...table, ['']]),
		...requests,
		...rest.filter((line) => line !== undefined),
	];
}
function requirementTable(required) {
	if (required.length === 0)
		return [];
	const places = (0,_gate_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .checkedPlaces */ .Uc)(required);
	const sorted = [...required.filter(_gate_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .isMissing */ .b2), ...required.filter((each) => !(0,_gate_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .isMissing */ .b2)(each))];
	const rows = sorted
		.slice(0, maxRows)
		.map((requirement) => [(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(requirement.label, 80), ...places.map((place) => answerWord(requirement[place]))]);
	const all = [['required', ...places], ...rows];
	const widths = ['required', ...places].map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
	const lines = all.map((row) => [
		`  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
	]);
	return sorted.length > maxRows ? [...lines, [`  and ${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_7__/* .formatNumber */ .Z)(sorted.length - maxRows)} more`]] : lines;
}
function answerWord(answer) {
	if (answer === undefined)
		return '-';
	if (answer === 'not-applicable')
		return 'n/a';
	return answer ? 'yes' : 'MISSING';
}
function fileLines({ files, upload }) {
	const lines = [];
	if (files?.snapshotPath !== undefined)
		lines.push((0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU) `Snapshot: ${[(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(files.snapshotPath, 4000)]}`);
	if (files?.reportPath !== undefined)
		lines.push((0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU) `Report: ${[(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(files.reportPath, 4000)]}`);
	if (upload !== undefined)
		lines.push((0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU) `Artifact: ${[(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(upload.name)]} ${[upload.url]}`);
	return lines;
}


/***/ }),

/***/ 8694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
RH: () => (describeLacking),
WP: () => (describeBug),
dJ: () => (failuresOf),
lS: () => (describeHint),
yK: () => (driftRemedy),
yR: () => (describeTypo)
});
var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7279);
var _gate_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7786);
var _scopes_key_permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7913);
var _scopes_portal_version_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8600);
var _text_message_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9962);
var _descriptions_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5185);
var _headline_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7210);







const maxNames = 10;
const reasons = {
	'missing-scopes': 'missing-scopes',
	'uncovered-endpoints': 'uncovered-endpoints',
	drift: 'drift',
	'app-disabled': 'authentication',
	'key-disabled': 'authentication',
};
const headlines = {
	'app-disabled': { headline: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `the OAuth app is disabled` },
	'key-disabled': { headline: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `the deployment’s API key is disabled` },
};
function failuresOf(record) {
	const { verdict } = record;
	if (verdict === undefined)
		return { failures: [], softened: [] };
	const describe = (problem) => new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(reasons[problem.kind], describeProblem(problem.kind, verdict, record), headlines[problem.kind]);
	return {
		failures: verdict.problems.filter(({ softened }) => !softened).map(describe),
		softened: verdict.problems.filter(({ softened }) => softened).map(describe),
	};
}
function describeProblem(kind, verdict, record) {
	const max = shareOfNames(verdict);
	switch (kind) {
		case 'missing-scopes':
			return describeMissing(verdict, record, max);
		case 'uncovered-endpoints':
			return describeUncovered(verdict, record);
		case 'drift':
			return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `The portal’s scopes differ from the baseline: ${verdict.drift === undefined ? [] : (0,_descriptions_js__WEBPACK_IMPORTED_MODULE_5__/* .describeDrift */ .ZP)(verdict.drift, max)}. ${driftRemedy(record)}`;
		case 'app-disabled':
			return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `${(0,_descriptions_js__WEBPACK_IMPORTED_MODULE_5__/* .describeApp */ .Nd)(record)} is disabled, so nobody can sign in with it. Enable it in the portal under ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .page */ .MY)('oauth-apps')}, or deploy with another app.`;
		case 'key-disabled':
			return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `${(0,_descriptions_js__WEBPACK_IMPORTED_MODULE_5__/* .describeKey */ .Rx)('integration-api-key', record)} is disabled. Enable it in the portal under ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .page */ .MY)('api-keys')}, or deploy with another key.`;
	}
}
function describeBug(thrown, record) {
	const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_)(thrown);
	return thrown instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR
		? failure
		: new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(failure.reason, (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .sentences */ .hC)(failure.parts, (0,_headline_js__WEBPACK_IMPORTED_MODULE_6__/* .describeDecided */ .Ci)(record)));
}
function shareOfNames({ required, drift }) {
	const lacking = _gate_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .places */ .zn.map((place) => findLacking(required, place).length);
	const changes = drift === undefined ? [] : (0,_descriptions_js__WEBPACK_IMPORTED_MODULE_5__/* .driftKinds */ .v8)(drift).map(({ count, namesEach }) => count * namesEach);
	return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .shareOfEach */ .Cy)([...lacking, ...changes], maxNames);
}
function driftRemedy({ inputs }) {
	const accept = inputs?.baseline === 'last-run'
		? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `run the workflow once on the default branch with ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)('fail-on-drift: never')}: its snapshot is the new baseline`
		: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `replace the baseline with the new snapshot`;
	return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `If the change is intended, ${accept}. If not, ask the portal’s administrator what changed.`;
}
function findLacking(required, place) {
	return required.filter((each) => each[place] === false && (place !== 'app' || each.portal !== false));
}
function describeMissing(verdict, record, max) {
	const count = (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .capitalized */ .l2)((0,_headline_js__WEBPACK_IMPORTED_MODULE_6__/* .describeMissingCount */ .Pk)(verdict))}.`;
	return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraphs */ .qN)(count, ...describeLacking(verdict, record, max));
}
function withoutUnoffered(requirement, { scopes }) {
	const offered = new Set(scopes?.map(({ name }) => name));
	const [first, ...others] = requirement.anyOf.filter((name) => offered.has(name));
	if (first === undefined)
		return requirement;
	return { ...requirement, anyOf: [first, ...others], label: [first, ...others].join('|') };
}
function describeLacking(verdict, record, max = shareOfNames(verdict)) {
	const { required } = verdict;
	const [portal, app, key] = [
		findLacking(required, 'portal'),
		findLacking(required, 'app'),
		findLacking(required, 'key'),
	];
	const lacking = [
		portal.length > 0 && describePortalLacks(portal, max),
		app.length > 0 &&
			(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `${(0,_descriptions_js__WEBPACK_IMPORTED_MODULE_5__/* .describeApp */ .Nd)(record)} was not granted ${(0,_descriptions_js__WEBPACK_IMPORTED_MODULE_5__/* .formatRequirements */ .wO)(app.map((each) => withoutUnoffered(each, verdict)), max)}. In DocSpace 3.7.2 and earlier, an app’s scopes cannot be changed: register a new application with all required scopes, and deploy with its client ID and secret.`,
		key.length > 0 &&
			(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `${(0,_descriptions_js__WEBPACK_IMPORTED_MODULE_5__/* .describeKey */ .Rx)('integration-api-key', record)} does not cover ${(0,_descriptions_js__WEBPACK_IMPORTED_MODULE_5__/* .formatRequirements */ .wO)(key, max)}. Edit its permissions in the portal under ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .page */ .MY)('api-keys')}, or deploy with another key.`,
	];
	return lacking.filter((place) => place !== false);
}
function describePortalLacks(lacking, max) {
	const named = lacking.filter(_gate_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .isOnlyNamed */ .qG);
	const derived = lacking.filter((requirement) => !(0,_gate_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .isOnlyNamed */ .qG)(requirement));
	const withHints = (requirements) => (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .formatList */ .ki)(requirements.map((requirement) => {
		const name = requirements.length === 1 ? (0,_descriptions_js__WEBPACK_IMPORTED_MODULE_5__/* .formatAnyOf */ .Hf)(requirement) : (0,_descriptions_js__WEBPACK_IMPORTED_MODULE_5__/* .formatLabel */ .wR)(requirement);
		return requirement.hint === undefined ? name : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `${name} (${describeHint(requirement.hint)})`;
	}), max);
	const otherPortal = named.every(({ hint }) => hint !== undefined)
		? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) ``
		: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `, or use a portal that offers ${itOrThem(named)}`;
	return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .sentences */ .hC)(named.length === 0
		? undefined
		: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `The portal does not offer ${withHints(named)}. Correct the ${named.length === 1 ? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `name` : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `names`}${otherPortal}.`, derived.length === 0
		? undefined
		: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `The portal does not offer ${withHints(derived)}, which your requests need. Use another portal, or ask this one’s administrator.`);
}
function describeHint(hint) {
	switch (hint.kind) {
		case 'renamed':
			return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `this portal calls it ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOfOthers */ .S3)(hint.name)}`;
		case 'whole-area':
			return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `this portal has ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNames */ .EI)(hint.names)}`;
		case 'similar':
			return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `did you mean ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOfOthers */ .S3)(hint.name)}?`;
		case 'key-permission':
			return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `a permission of API keys, not a scope: name the areas, like ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)('files:read')}`;
		case 'api-reference':
			return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `the API reference names it, but no portal offers it: name the areas, like ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)('files:read')}`;
		case 'list-marks':
			return hint.name === undefined
				? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `write a list without dashes, brackets and quotes`
				: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `write a list without dashes, brackets and quotes: ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(hint.name)}`;
		case 'of-alternative':
			return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `as for ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(hint.name)}, ${describeHint(hint.hint)}`;
	}
}
function describeUncovered({ requests, scopes }, record) {
	const uncovered = requests.filter(({ outcome }) => outcome === 'uncovered');
	const never = uncovered.filter(({ reason }) => reason === 'mail-link');
	const newer = uncovered.filter(({ reason }) => reason === 'no-known-scope');
	const others = uncovered.filter(({ reason }) => reason !== 'mail-link' && reason !== 'no-known-scope');
	const typos = others.filter(({ known }) => !known);
	const noArea = others.filter(({ known }) => known);
	return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraphs */ .qN)(typos.length === 0
		? undefined
		: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `${describeTypos(typos)}: DocSpace ${[_scopes_portal_version_js__WEBPACK_IMPORTED_MODULE_3__/* .newestKnownRoutes */ .cT]} has no such request. Correct ${itOrThem(typos)}.`, never.length === 0
		? undefined
		: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `No app and no key can make ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCodes */ .YV)(never.map(({ label }) => label))}: only a link sent by mail opens ${itOrThem(never)}. Remove the ${never.length === 1 ? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `call` : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `calls`}.`, noArea.length === 0 ? undefined : describeNoArea(noArea, record), newer.length === 0 ? undefined : describeNewer(newer, scopes ?? [], record));
}
function describeNoArea(requests, record) {
	const needed = requests.some(({ request }) => request.method !== 'GET') ? '*:write' : '*:read';
	return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .sentences */ .hC)((0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `No scope allows ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCodes */ .YV)(requests.map(({ label }) => label))}, so an OAuth app can never make ${itOrThem(requests)}.`, describeKeyLacks(needed, record), requests.length === 1
		? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `Remove the call, or use an API key with ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(needed)}.`
		: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `Remove the calls, or use an API key with ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(needed)}.`);
}
function describeNewer(requests, scopes, record) {
	const firstParts = new Set(requests.map(({ request }) => request.path.split('/')[3]?.toLowerCase()));
	const likely = scopes.map(({ name }) => name).filter((name) => firstParts.has(name.split(/[:.]/)[0]?.toLowerCase()));
	const needed = requests.some(({ request }) => request.method !== 'GET') ? '*:write' : '*:read';
	const version = record.portal?.version.ok ? record.portal.version.value : '';
	return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .sentences */ .hC)((0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `No scope is known to allow ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .formatList */ .ki)(requests.map(describeTypo))}. This action knows the rules up to DocSpace ${[_scopes_portal_version_js__WEBPACK_IMPORTED_MODULE_3__/* .newestKnownRules */ .bT]}, and the portal runs ${(0,_descriptions_js__WEBPACK_IMPORTED_MODULE_5__/* .formatVersion */ .qh)(version)}.`, likely.length === 0 ? undefined : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `It offers ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNames */ .EI)(likely)}, which may allow ${itOrThem(requests)}.`, describeKeyLacks(needed, record) ?? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `An API key with ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(needed)} can make ${itOrThem(requests)}.`, (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `Use a newer version of this action, if there is one. Otherwise find out which scope is needed, and require it by name instead.`);
}
function describeKeyLacks(needed, record) {
	const { portal, inputs } = record;
	if (inputs?.clientId !== undefined || !portal?.integrationKey?.ok)
		return undefined;
	const permissions = (0,_scopes_key_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .describePermissions */ .gH)(portal.integrationKey.value.permissions);
	return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `${(0,_descriptions_js__WEBPACK_IMPORTED_MODULE_5__/* .describeKey */ .Rx)('integration-api-key', record)} has ${permissions}, but would need ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(needed)}.`;
}
function describeTypos(requests) {
	const entries = requests.map(describeTypo);
	return requests.length === 1
		? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .formatList */ .ki)(entries)} is probably a typo`
		: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .formatList */ .ki)(entries)} are probably typos`;
}
function describeTypo({ label, nearest }) {
	return nearest === undefined ? [(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(label)] : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(label)} (did you mean ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(nearest)}?)`;
}
function itOrThem(requests) {
	return requests.length === 1 ? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `it` : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `them`;
}


/***/ }),

/***/ 8456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
MY: () => (snapshotText),
UH: () => (reportText),
hO: () => (readWorkflowRun)
});
var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7279);
var _gate_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7786);
var _text_message_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9962);
var _text_version_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5921);
var _descriptions_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5185);
var _messages_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8694);






function readWorkflowRun(environment, redact) {
	const text = (name) => redact(environment[name] ?? '');
	const [server, repository, id] = [text('GITHUB_SERVER_URL'), text('GITHUB_REPOSITORY'), text('GITHUB_RUN_ID')];
	return {
		repository,
		workflow: text('GITHUB_WORKFLOW'),
		job: text('GITHUB_JOB'),
		id,
		attempt: text('GITHUB_RUN_ATTEMPT'),
		url: server !== '' && repository !== '' && id !== '' ? redact(`${server}/${repository}/actions/runs/${id}`) : '',
		event: text('GITHUB_EVENT_NAME'),
		ref: text('GITHUB_REF'),
		commit: text('GITHUB_SHA'),
	};
}
function snapshotText(portal, scopes) {
	const plain = scopes.map(({ name, group, type }) => ({ name, group, type }));
	return jsonText({ schemaVersion: 1, portal, scopes: plain });
}
function reportText(record, { madeAt, run, redact }) {
	const { inputs, portal, verdict, result } = record;
	return jsonText({
		schemaVersion: 1,
		madeAt,
		action: { name: 'docspace-scopes', version: _text_version_js__WEBPACK_IMPORTED_MODULE_5__/* .actionVersion */ .R },
		run,
		portal: {
			url: inputs?.portal.origin,
			version: portal?.version.ok ? portal.version.value : null,
			scopeCount: verdict?.scopes?.length,
		},
		verdict: {
			result: result.result,
			failureReason: result.reason,
			softened: result.result === 'failed' && !result.failsRun,
			messages: [...messagesOf(record.failures, false), ...messagesOf(record.softened, true)].map((each) => ({
				...each,
				message: redact(each.message),
			})),
		},
		signIn: portal?.list.ok ? { how: portal.list.value.signIn, path: portal.list.value.path } : null,
		retries: portal?.retries ?? 0,
		required: (verdict?.required ?? []).map(({ label, anyOf, askers }) => ({
			label,
			anyOf,
			askedBy: askers.map(({ request, place }) => ({
				request: request ?? null,
				input: place.input,
				file: place.file ?? null,
				line: place.line,
			})),
		})),
		requests: (verdict?.requests ?? []).map((request) => ({
			request: request.label,
			outcome: request.outcome,
			scopes: request.needs.map((anyOf) => anyOf.join('|')),
			because: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)((0,_descriptions_js__WEBPACK_IMPORTED_MODULE_3__/* .describeReason */ .Gk)(request)),
			known: request.known,
			nearest: request.nearest ?? null,
		})),
		scopesToGrant: verdict?.scopesToGrant ?? [],
		checks: checks(record),
		missing: (verdict?.required ?? [])
			.filter(_gate_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissing */ .b2)
			.map(({ label, hint }) => ({ label, hint: hint === undefined ? null : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)((0,_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .describeHint */ .lS)(hint)) })),
		apiKey: portal?.apiKey?.ok ? keyFacts(portal.apiKey.value) : null,
	});
}
function messagesOf(failures, softened) {
	return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .byReason */ .UN)(failures).map(({ reason, message }) => ({ reason, message, softened }));
}
function checks(record) {
	const required = record.verdict?.required ?? [];
	return {
		portal: placeCheck(required, 'portal'),
		app: appCheck(record, required),
		key: keyCheck(record, required),
		requests: requestsCheck(record),
		drift: driftCheck(record),
	};
}
function placeCheck(required, place) {
	const missing = required.filter((requirement) => requirement[place] === false).map(({ label }) => label);
	return { result: missing.length === 0 ? 'passed' : 'failed', missing };
}
function notMade(outcome) {
	return outcome === undefined || outcome.ok ? null : { result: 'not-made', failureReason: outcome.failure.reason };
}
function appCheck({ portal, verdict }, required) {
	if (!portal?.app?.ok)
		return notMade(portal?.app);
	const { name, scopes } = portal.app.value;
	const enabled = portal.appState === 'enabled' ? true : portal.appState === 'disabled' ? false : null;
	const { result, missing } = placeCheck(required, 'app');
	return {
		result: enabled === false ? 'failed' : result,
		name,
		enabled,
		granted: scopes,
		missing,
		excess: verdict?.excess ?? [],
	};
}
function keyCheck({ portal }, required) {
	if (!portal?.integrationKey?.ok)
		return notMade(portal?.integrationKey);
	const key = portal.integrationKey.value;
	const notAsked = required.filter((requirement) => requirement.key === 'not-applicable').map(({ label }) => label);
	const { result, missing } = placeCheck(required, 'key');
	return { result: key.active ? result : 'failed', ...keyFacts(key), missing, notAsked };
}
function requestsCheck({ portal, verdict }) {
	const requests = verdict?.requests ?? [];
	const uncovered = requests.filter(({ outcome }) => outcome === 'uncovered').map(({ label }) => label);
	if (uncovered.length === 0 && requests.some(({ outcome }) => outcome === 'undecided'))
		return notMade(portal?.integrationKey);
	return { result: uncovered.length === 0 ? 'passed' : 'failed', uncovered };
}
function driftCheck({ inputs, verdict, failures }) {
	if (inputs?.baseline === undefined)
		return null;
	const failed = (reason) => failures.some((failure) => failure.reason === reason);
	if (verdict?.drift === undefined)
		return failed('baseline') ? { result: 'not-made', failureReason: 'baseline' } : { result: 'no-baseline' };
	const { added, removed, changed, renamed } = verdict.drift;
	return {
		result: failed('drift') ? 'failed' : 'passed',
		baseline: inputs.baseline === 'last-run' ? 'last-run' : 'file',
		failOn: inputs.failOnDrift,
		added,
		removed,
		changed: changed.map(({ now }) => now.name),
		renamed,
	};
}
function keyFacts({ name, permissions, expiresAt }) {
	return { name, permissions: permissions === 'all' ? ['*'] : permissions, expiresAt: expiresAt ?? null };
}
function jsonText(value) {
	return `${JSON.stringify(value, null, 2)}\n`;
}


/***/ }),

/***/ 7848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
J: () => (runUntilEnd),
q: () => (letSignalsThrough)
});
var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7279);
var _text_message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9962);
var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4127);



async function runUntilEnd({ record, runner, run, finish, describeBug }) {
	process.exitCode = 1;
	delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
	const endRed = (failure, exitCode) => {
		record.failures.push(failure);
		try {
			runner.log.unfold();
			if (record.isReported)
				runner.log.annotate(errorAbout(failure));
			else
				finish();
		}
		catch {
			runner.log.annotate(errorAbout(failure));
		}
		finally {
			try {
				(0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeOutputs */ .Kn)({ 'failure-reason': record.result.reason, result: 'failed' }, runner);
			}
			finally {
				endProcess(exitCode);
			}
		}
	};
	const endWithBug = (thrown) => {
		if (thrown instanceof Error && thrown.stack !== undefined)
			runner.log.debug([thrown.stack]);
		return endRed(describeBug(thrown), 1);
	};
	const endBySignal = (signal) => {
		const text = (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `The run was stopped (${[signal]}) before it was done: the job was cancelled, or reached its ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('timeout-minutes')}.`;
		const failure = new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('timeout', text, { headline: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `the run was stopped` });
		return endRed(failure, signal === 'SIGINT' ? 130 : 143);
	};
	process.on('SIGINT', endBySignal);
	process.on('SIGTERM', endBySignal);
	process.on('uncaughtException', endWithBug);
	process.on('beforeExit', () => endRed(describeBug('the run ended before its work was done'), 1));
	process.stdout.on('error', () => { });
	await run().catch(endWithBug);
	await new Promise((resolve) => process.stdout.write('', () => resolve()));
	await letSignalsThrough();
	return endProcess(record.result.failsRun ? 1 : 0);
}
function endProcess(exitCode) {
	const waitsForName = process.getActiveResourcesInfo().includes('GetAddrInfoReqWrap');
	if (exitCode !== 0 && waitsForName)
		process.kill(process.pid, 'SIGKILL');
	return process.exit(exitCode);
}
function errorAbout({ reason, whole }) {
	return { level: 'error', title: reason, text: whole };
}
function letSignalsThrough() {
	return new Promise((resolve) => setImmediate(resolve));
}


/***/ }),

/***/ 2:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  O: () => (finish),
  e: () => (run)
});

// EXTERNAL MODULE: ./build/src/failure.js
var src_failure = __nccwpck_require__(7279);
// EXTERNAL MODULE: ./build/src/text/message.js
var message = __nccwpck_require__(9962);
;// CONCATENATED MODULE: ./build/src/artifacts/baseline.js


async function findBaseline({ baseline, githubToken, artifactName, snapshotPath }, { environment, secrets }) {
	if (baseline === undefined)
		return undefined;
	if (baseline !== 'last-run')
		return { baseline, lastRun: undefined };
	const { findLastSnapshot } = await loadLastRun();
	const lastRun = await findLastSnapshot({ token: githubToken, artifactName, snapshotPath, environment, secrets });
	return { baseline: lastRun.baseline, lastRun };
}
function describeLastRun({ baseline, runId, artifactName, lookedAt, branch }) {
	if (baseline !== undefined)
		return (0,message/* message */.iU) `Baseline: the snapshot of run ${(0,message/* code */.aY)(String(runId))}.`;
	const why = lookedAt === 0
		? (0,message/* message */.iU) `The repository has no artifact ${(0,message/* code */.aY)(artifactName)}.`
		: lookedAt === 1
			? (0,message/* message */.iU) `The only artifact ${(0,message/* code */.aY)(artifactName)} is not from a successful run of this workflow on ${(0,message/* code */.aY)(branch)}.`
			: (0,message/* message */.iU) `None of the ${[(0,message/* pluralize */.td)(lookedAt, 'artifact')]} ${(0,message/* code */.aY)(artifactName)} is from a successful run of this workflow on ${(0,message/* code */.aY)(branch)}.`;
	return (0,message/* message */.iU) `${why} If this run succeeds on ${(0,message/* code */.aY)(branch)}, the next one is compared with it.`;
}
async function loadLastRun() {
	try {
		return await withoutRunner(() => __nccwpck_require__.e(/* import() */ 261).then(__nccwpck_require__.bind(__nccwpck_require__, 2261)));
	}
	catch (error) {
		const kind = error instanceof Error ? error.name : typeof error;
		throw new src_failure/* Failure */.HR('baseline', (0,message/* message */.iU) `Cannot load GitHub’s client, so the snapshot of the last run could not be fetched. Run the job again, or commit a baseline and name its file in ${(0,message/* code */.aY)('baseline')}.`, { trace: (0,message/* message */.iU) `(${(0,message/* code */.aY)(kind)})` });
	}
}
const whileLoading = { GITHUB_EVENT_PATH: undefined, GITHUB_API_URL: 'http://localhost' };
async function withoutRunner(load) {
	const { GITHUB_EVENT_PATH, GITHUB_API_URL } = process.env;
	setVariables(whileLoading);
	try {
		return await load();
	}
	finally {
		setVariables({ GITHUB_EVENT_PATH, GITHUB_API_URL });
	}
}
function setVariables(variables) {
	for (const [name, value] of Object.entries(variables)) {
		if (value === undefined)
			delete process.env[name];
		else
			process.env[name] = value;
	}
}

// EXTERNAL MODULE: ./build/src/artifacts/service.js
var service = __nccwpck_require__(5186);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/src/portal/deadline.js
var portal_deadline = __nccwpck_require__(2134);
// EXTERNAL MODULE: ./build/src/artifacts/proxy.js
var proxy = __nccwpck_require__(5897);
;// CONCATENATED MODULE: ./build/src/artifacts/upload.js






const uploadMilliseconds = 60_000;
function prepareUploadMeanwhile(environment) {
	if (!(0,service/* hasArtifactService */.o)(environment))
		return () => { };
	const earlier = [];
	const load = () => void __nccwpck_require__.e(/* import() */ 758).then(__nccwpck_require__.bind(__nccwpck_require__, 1758)).catch(() => { });
	return ({ resource }, response) => {
		if (resource === 'scopes')
			void Promise.allSettled(earlier).then(() => setImmediate(load));
		else
			earlier.push(response);
	};
}
async function upload(request, environment) {
	process.noDeprecation = true;
	try {
		return await (0,portal_deadline/* within */.u)(uploadMilliseconds, () => catchEvents(() => store(request)), () => explainUpload(undefined, environment));
	}
	catch (error) {
		throw error instanceof src_failure/* Failure */.HR ? error : explainUpload(error, environment);
	}
}
async function store({ name, files, retentionDays, runUrl }) {
	const { snapshotPath, reportPath } = files;
	const { uploadArtifact } = await __nccwpck_require__.e(/* import() */ 758).then(__nccwpck_require__.bind(__nccwpck_require__, 1758));
	const options = retentionDays === undefined ? {} : { retentionDays };
	const { id, digest } = await uploadArtifact(name, [snapshotPath, reportPath], (0,external_node_path_.dirname)(snapshotPath), options);
	if (id === undefined)
		throw new src_failure/* Failure */.HR('artifact', (0,message/* message */.iU) `The artifact service stored the artifact, but did not return its ID. Run the job again.`);
	return {
		name,
		id: String(id),
		url: runUrl === '' ? '' : `${runUrl}/artifacts/${id}`,
		digest: digest === undefined ? '' : `sha256:${digest}`,
	};
}
function catchEvents(work) {
	return new Promise((resolve, reject) => {
		process.removeAllListeners('uncaughtException').on('uncaughtException', reject);
		work().then(resolve, reject);
	});
}
const turnOff = (0,message/* message */.iU) `set ${(0,message/* code */.aY)('upload-artifact')} to ${(0,message/* code */.aY)('false')}`;
const explanations = [
	{
		applies: (text) => /\b409\b|conflict|already exists/i.test(text),
		parts: (0,message/* message */.iU) `An artifact with this name already exists: names are unique within a run. Give each job its own ${(0,message/* code */.aY)('artifact-name')}, for example with ${(0,message/* code */.aY)('${{ github.job }}')} or a value of the matrix, or ${turnOff}.`,
	},
	{
		applies: (text) => /quota|storage limit|usage limit|insufficient usage/i.test(text),
		parts: (0,message/* message */.iU) `The storage for artifacts is full. Delete old artifacts, or set ${(0,message/* code */.aY)('retention-days')} to keep new ones for a shorter time.`,
	},
	{
		applies: (_, { ACT }) => ACT === 'true',
		parts: (0,message/* message */.iU) `act’s own artifact server refused GitHub’s current client. When act runs the workflow, ${turnOff}, for example with ${(0,message/* code */.aY)('${{ !env.ACT }}')}: the snapshot and the report are kept as files.`,
	},
	{
		applies: (text) => /\b40[13]\b|unauthori[sz]ed|forbidden|permission/i.test(text),
		parts: (0,message/* message */.iU) `The artifact service rejected the token of this run. Perhaps the job ran very long, or the self-hosted runner is out of date. Run the job again.`,
	},
	{
		applies: (text) => /is not valid JSON|unexpected token|unexpected end of JSON/i.test(text),
		parts: (0,message/* message */.iU) `The response of the artifact service is not JSON, so something else responded in its place. Check the runner’s proxy, and that the runner is up to date.`,
	},
];
const noConnection = /certificate|\bE(?:CONN|NOTFOUND|AI_AGAIN|HOSTUNREACH|NETUNREACH|TIMEDOUT|PIPE|PROTO)/;
function explainUpload(error, environment) {
	const text = error instanceof Error ? error.message : '';
	const known = explanations.find(({ applies }) => applies(text, environment))?.parts;
	if (known !== undefined)
		return new src_failure/* Failure */.HR('artifact', known);
	const proxyProblem = findProblemOfProxy(environment);
	if (proxyProblem !== undefined)
		return new src_failure/* Failure */.HR('artifact', (0,message/* message */.iU) `The artifact could not be uploaded. ${proxyProblem}`);
	if (error === undefined)
		return new src_failure/* Failure */.HR('artifact', (0,message/* message */.iU) `The artifact service did not store the artifact within ${uploadMilliseconds / 1000} s. Run the job again, or ${turnOff}.`);
	const [firstLine = ''] = text.split('\n');
	const remedy = noConnection.test(text)
		? (0,message/* message */.iU) `check the runner’s network, firewall and proxy (for one that inspects TLS, name the certificate of its authority in ${(0,message/* code */.aY)('NODE_EXTRA_CA_CERTS')})`
		: (0,message/* message */.iU) `see ${(0,message/* link */.nf)('GitHub Status', 'https://www.githubstatus.com')}`;
	return new src_failure/* Failure */.HR('artifact', (0,message/* message */.iU) `The artifact could not be uploaded. Run the job again; if it fails again, ${remedy}, or ${turnOff}.`, { trace: firstLine === '' ? (0,message/* message */.iU) `` : (0,message/* message */.iU) `(${(0,message/* codeOfOthers */.S3)(firstLine)})` });
}
function findProblemOfProxy(environment) {
	const address = environment.ACTIONS_RESULTS_URL ?? '';
	return URL.canParse(address) ? (0,proxy/* findProxyProblem */.lc)(new URL(address), environment) : undefined;
}

// EXTERNAL MODULE: ./build/src/gate/judge.js
var judge = __nccwpck_require__(7786);
// EXTERNAL MODULE: ./build/src/inputs/credential.js
var credential = __nccwpck_require__(4842);
// EXTERNAL MODULE: ./build/src/inputs/given-inputs.js
var given_inputs = __nccwpck_require__(7726);
// EXTERNAL MODULE: ./build/src/inputs/invalid-input.js
var invalid_input = __nccwpck_require__(5801);
;// CONCATENATED MODULE: ./build/src/inputs/artifact-name.js


const refused = /["<>:|*?\r\n\\/]/g;
function defaultArtifactName(portal, job) {
	return ['docspace-scopes', portal.host, job]
		.filter((part) => part !== '')
		.join('-')
		.replace(refused, '-');
}
function parseArtifactName(text) {
	if (text.search(refused) === -1)
		return text;
	throw new invalid_input/* InvalidInput */.o9((0,message/* message */.iU) `${(0,message/* code */.aY)('artifact-name')} (${(0,invalid_input/* givenValue */.Z7)(text)}) contains a character that no artifact may have in its name: ${(0,message/* code */.aY)('" : < > | * ? \\ /')}, or a line break.`);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./build/src/scopes/baseline.js
var scopes_baseline = __nccwpck_require__(7356);
// EXTERNAL MODULE: ./build/src/text/secrets.js
var text_secrets = __nccwpck_require__(6856);
;// CONCATENATED MODULE: ./build/src/inputs/certificates.js


const block = /-----BEGIN CERTIFICATE-----([\s\S]+?)-----END CERTIFICATE-----/g;
function containsCertificates(text) {
	return text.includes('-----BEGIN ') || decoded(text) !== undefined;
}
function parseCertificates(text, where = [(0,message/* code */.aY)('ca-certificate')]) {
	const bodies = [...(decoded(text) ?? text).matchAll(block)].map(([, body = '']) => body);
	if (bodies.length === 0)
		throw new invalid_input/* InvalidInput */.o9((0,message/* message */.iU) `${where} contains no certificate. PEM text begins with ${(0,message/* code */.aY)('-----BEGIN CERTIFICATE-----')}.`);
	const certificates = bodies.map(inLines);
	const { X509Certificate } = process.getBuiltinModule('node:crypto');
	for (const [index, pem] of certificates.entries()) {
		try {
			new X509Certificate(pem);
		}
		catch {
			throw new invalid_input/* InvalidInput */.o9((0,message/* message */.iU) `${where} contains a certificate that cannot be read (number ${index + 1}). Check that it was pasted whole.`);
		}
	}
	return certificates.join('');
}
function decoded(text) {
	const compact = text.replace(lineBreaks, '');
	if (compact.length < minCertificateLength || !/^[A-Za-z0-9+/]+={0,2}$/.test(compact))
		return undefined;
	const bytes = Buffer.from(compact, 'base64');
	if (bytes.includes('-----BEGIN '))
		return bytes.toString('utf8');
	return bytes[0] === 0x30 && bytes[1] === 0x82 ? inLines(compact) : undefined;
}
const minCertificateLength = 200;
const lineBreaks = /\s|\\+[nr]/g;
function inLines(body) {
	const lines = body.replace(lineBreaks, '').match(/.{1,64}/g) ?? [];
	return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}

// EXTERNAL MODULE: ./build/src/inputs/snapshot-path.js
var snapshot_path = __nccwpck_require__(6755);
;// CONCATENATED MODULE: ./build/src/inputs/files.js









const maxFileSize = 8 * 1024 * 1024;
function readNamedFile(path, what, workspace) {
	const absolute = (0,external_node_path_.resolve)(workspace, path);
	const status = statusOf(absolute);
	if (status === undefined) {
		const where = (0,external_node_path_.isAbsolute)(path) ? (0,message/* message */.iU) `` : (0,message/* message */.iU) ` (looked in the workspace)`;
		throw new invalid_input/* InvalidInput */.o9((0,message/* message */.iU) `Cannot find ${what} ${(0,invalid_input/* givenPath */.HX)(path)}${where}. Check the path, or run ${(0,message/* code */.aY)('actions/checkout')} first.`);
	}
	if (!status.isFile()) {
		const kind = status.isDirectory() ? 'a folder' : 'not a regular file';
		throw new invalid_input/* InvalidInput */.o9((0,message/* message */.iU) `Cannot read ${what} ${(0,invalid_input/* givenPath */.HX)(path)}: it is ${[kind]}. Name a file.`);
	}
	if (status.size > maxFileSize)
		throw new invalid_input/* InvalidInput */.o9((0,message/* message */.iU) `Cannot read ${what} ${(0,invalid_input/* givenPath */.HX)(path)}: it is larger than 8 MiB.`);
	try {
		return (0,external_node_fs_.readFileSync)(absolute);
	}
	catch {
		throw new invalid_input/* InvalidInput */.o9((0,message/* message */.iU) `Cannot read ${what} ${(0,invalid_input/* givenPath */.HX)(path)}. Check the permissions of the file.`);
	}
}
function statusOf(path) {
	try {
		return (0,external_node_fs_.statSync)(path);
	}
	catch {
		return undefined;
	}
}
function readPlainFile(path, what, { workspace, secrets }) {
	if (!(0,external_node_path_.isAbsolute)(path) && leadsOut(path, workspace))
		throw new invalid_input/* InvalidInput */.o9((0,message/* message */.iU) `Cannot read ${what} ${(0,invalid_input/* givenPath */.HX)(path)}: it is outside of the workspace. Name a file in the workspace, or write an absolute path.`);
	const decoded = decodeText(readNamedFile(path, what, workspace));
	const keys = (0,credential/* keysIn */.q7)(decoded.text);
	for (const key of keys)
		secrets.add(key);
	const kind = keys.length > 0 ? text_secrets/* aKey */.FB : secrets.kindIn(decoded.text);
	if (kind === undefined)
		return decoded;
	const remedy = kind === text_secrets/* aKey */.FB
		? (0,message/* message */.iU) `Remove the key from the file, and replace it with a new one.`
		: (0,message/* message */.iU) `Remove it from the file, or ${kind.remedy}.`;
	throw new invalid_input/* InvalidInput */.o9((0,message/* message */.iU) `Cannot use ${what} ${(0,invalid_input/* givenPath */.HX)(path)}: it contains ${kind.what}. ${remedy}`);
}
function leadsOut(path, workspace) {
	const absolute = (0,external_node_path_.resolve)(workspace, path);
	if (!(0,snapshot_path/* isInside */.FK)(absolute, workspace))
		return true;
	try {
		return !(0,snapshot_path/* isInside */.FK)((0,external_node_fs_.realpathSync)(absolute), (0,external_node_fs_.realpathSync)(workspace));
	}
	catch {
		return false;
	}
}
function pathInWorkspace(path, workspace) {
	const absolute = (0,external_node_path_.resolve)(workspace, path);
	return (0,snapshot_path/* isInside */.FK)(absolute, workspace) ? (0,external_node_path_.relative)(workspace, absolute).split(external_node_path_.sep).join('/') : undefined;
}
const howToMakeBaseline = (0,message/* message */.iU) `To make a baseline, run once with ${(0,message/* code */.aY)('baseline: none')}, download the snapshot from the artifact of that run, commit it, and name it in ${(0,message/* code */.aY)('baseline')}; or use ${(0,message/* code */.aY)('last-run')}.`;
const baselineProblems = {
	'no-list': (0,message/* message */.iU) `contains no list of scopes, or an empty one`,
	'other-format': (0,message/* message */.iU) `is a snapshot of another version of this action, which this one cannot read`,
	'failed-response': (0,message/* message */.iU) `is a response that reports a failure`,
};
function readBaselineFile(path, context) {
	try {
		const { text, exact } = readPlainFile(path, (0,message/* message */.iU) `the baseline`, context);
		if (!exact)
			throw new invalid_input/* InvalidInput */.o9((0,message/* message */.iU) `Cannot read the baseline ${(0,invalid_input/* givenPath */.HX)(path)}. ${notDecoded}`);
		const baseline = (0,scopes_baseline/* parseBaseline */.n)(text);
		if (typeof baseline !== 'string')
			return baseline;
		throw new invalid_input/* InvalidInput */.o9((0,message/* message */.iU) `The baseline ${(0,invalid_input/* givenPath */.HX)(path)} ${baselineProblems[baseline]}.`);
	}
	catch (error) {
		if (!(error instanceof invalid_input/* InvalidInput */.o9))
			throw error;
		throw new invalid_input/* InvalidInput */.o9((0,message/* sentences */.hC)(error.parts, howToMakeBaseline));
	}
}
function readCertificates(text, workspace) {
	if (containsCertificates(text))
		return parseCertificates(text);
	const content = readNamedFile(text, (0,message/* message */.iU) `the certificate`, workspace).toString();
	return parseCertificates(content, (0,message/* message */.iU) `${(0,message/* code */.aY)('ca-certificate')} (${(0,invalid_input/* givenPath */.HX)(text)})`);
}
const unreadable = '\ufffd';
const notDecoded = (0,message/* message */.iU) `It has bytes that are neither UTF-8 nor UTF-16 with a byte-order mark. Save the file as UTF-8.`;
function decodeText(bytes) {
	const encoding = findEncoding(bytes);
	try {
		return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), exact: true };
	}
	catch {
		return { text: new TextDecoder(encoding).decode(bytes), exact: false };
	}
}
function findEncoding([first, second]) {
	if (first === 0xff && second === 0xfe)
		return 'utf-16le';
	if (first === 0xfe && second === 0xff)
		return 'utf-16be';
	return 'utf-8';
}

;// CONCATENATED MODULE: ./build/src/inputs/connection-inputs.js

function readConnectionInputs(values, problems, workspace) {
	const take = problems.take.bind(problems);
	return {
		caCertificate: take('ca-certificate', () => values.optional('ca-certificate', (text) => readCertificates(text, workspace)), undefined),
		timeoutSeconds: take('timeout-seconds', () => values.wholeNumber('timeout-seconds', 1, 3600), 0),
		retries: take('retries', () => values.wholeNumber('retries', 0, 10), 0),
	};
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __nccwpck_require__(1916);
;// CONCATENATED MODULE: ./build/src/inputs/misspelled.js


const maxDistance = 2;
const maxCompared = 40;
function noteMisspelledInputs(problems, values) {
	return values.unknownNames().flatMap((name) => {
		const meant = findNearest(name.toLowerCase(), values.names);
		if (meant === undefined)
			return [];
		if (values.text(meant) === values.defaultOf(meant)) {
			problems.note(name, name.toLowerCase() === meant
				? (0,message/* message */.iU) `The variable ${(0,message/* code */.aY)(`INPUT_${name}`)} is not read. Write its name in capitals: ${(0,message/* code */.aY)(`INPUT_${meant.toUpperCase()}`)}.`
				: (0,message/* message */.iU) `${(0,message/* code */.aY)(name)} is not an input of this action. ${(0,message/* code */.aY)(meant)}, which you probably meant, is not set. Correct the name.`);
			return [];
		}
		const text = (0,message/* message */.iU) `${(0,message/* code */.aY)(name)} is not an input of this action, so it has no effect. If you meant ${(0,message/* code */.aY)(meant)}: it is set as well. Remove one of them.`;
		return [{ level: 'warning', title: name, text }];
	});
}
function findNearest(name, names) {
	if (name.length > maxCompared)
		return undefined;
	let nearest;
	let least = maxDistance + 1;
	for (const input of names) {
		const letters = (0,mod/* distance */.Io)(name, input);
		if (letters >= least)
			continue;
		nearest = input;
		least = letters;
	}
	return nearest;
}

// EXTERNAL MODULE: ./build/src/inputs/portal-address.js
var portal_address = __nccwpck_require__(6708);
;// CONCATENATED MODULE: ./build/src/scopes/api-request.js
const methods = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'];
function isMethod(word) {
	return methods.includes(word);
}

// EXTERNAL MODULE: ./build/src/scopes/scope.js
var scopes_scope = __nccwpck_require__(1851);
// EXTERNAL MODULE: ./build/src/text/json.js
var json = __nccwpck_require__(6691);
;// CONCATENATED MODULE: ./build/src/inputs/list.js





function* linesOf(text) {
	const breaks = /\r\n|[\n\r\u2028\u2029]/g;
	let start = 0;
	let number = 1;
	for (let found = breaks.exec(text); found !== null; found = breaks.exec(text)) {
		yield { content: text.slice(start, found.index), start, number };
		start = breaks.lastIndex;
		number += 1;
	}
	yield { content: text.slice(start), start, number };
}
function splitLines(text) {
	return Array.from(linesOf(text), ({ content: line }) => {
		const start = findComment(line);
		return { content: (0,given_inputs/* withPlainBlanks */.cx)(line.slice(0, start)), comment: line.slice(start) };
	});
}
function* contentsOf(text) {
	for (const { content: line } of linesOf(text))
		yield (0,given_inputs/* withPlainBlanks */.cx)(line.slice(0, findComment(line)));
}
function findComment(line) {
	let start = line.indexOf('#');
	while (start !== -1 && line.charAt(start + 1) === '{')
		start = line.indexOf('#', start + 1);
	return start === -1 ? line.length : start;
}
const maxShown = 10;
const maxLineLength = 80;
const maxCounted = 1000;
function parseLines(text, where, file, parse) {
	return parseEach(contentsOf(text), { what: 'line', where, file }, parse);
}
const conflictMarker = /^(?:<{7}|={7}|>{7}|\|{7})/;
const leftFromConflict = (0,message/* message */.iU) `This line is left from a merge conflict. Resolve the conflict.`;
function parseEach(parts, { what, where, file }, parse) {
	const values = [];
	const problems = [];
	let number = 0;
	for (const part of parts) {
		number += 1;
		try {
			if (typeof part === 'string' && conflictMarker.test(part))
				throw new invalid_input/* InvalidInput */.o9(leftFromConflict);
			for (const value of parse(part, number))
				values.push(value);
		}
		catch (problem) {
			if (!(problem instanceof invalid_input/* InvalidInput */.o9))
				throw problem;
			problems.push({ line: number, part, parts: problem.parts });
			if (problems.length === maxCounted)
				break;
		}
	}
	const [first] = problems;
	if (first === undefined)
		return values;
	const shown = problems.slice(0, maxShown).map(({ line, part, parts: text }) => {
		const quoted = isQuotable(part) ? (0,message/* message */.iU) ` (${(0,invalid_input/* givenValue */.Z7)(part, maxLineLength)})` : (0,message/* message */.iU) ``;
		return (0,message/* message */.iU) `${[what === 'line' ? 'Line' : 'Entry']} ${line}${quoted}: ${text}`;
	});
	const others = problems.length - shown.length;
	if (others > 0) {
		const atLeast = problems.length === maxCounted ? (0,message/* message */.iU) `at least ` : (0,message/* message */.iU) ``;
		shown.push((0,message/* message */.iU) `and ${atLeast}${[(0,message/* pluralize */.td)(others, `more ${what}`, what === 'line' ? 'more lines' : 'more entries')]}`);
	}
	const [only] = shown;
	const text = shown.length === 1 && only !== undefined
		? (0,message/* message */.iU) `${where} is invalid. ${only}`
		: (0,message/* message */.iU) `${where} has ${[(0,message/* pluralize */.td)(problems.length, `invalid ${what}`, what === 'line' ? 'invalid lines' : 'invalid entries')]}:${(0,message/* list */.p_)(shown)}`;
	const marks = file === undefined ? [] : problems.slice(0, maxShown).map(({ line, parts: each }) => ({ file, line, text: each }));
	throw new invalid_input/* InvalidInput */.o9(text, marks);
}
function isQuotable(part) {
	return typeof part === 'string' && part !== '' && !hasUserInfo(part);
}
function hasUserInfo(text) {
	return text.split(' ').some((word) => {
		const rest = word.replaceAll('/@', '/');
		return rest.includes(':') && rest.lastIndexOf('@') > rest.indexOf(':');
	});
}
function parseGivenList(text, syntax) {
	const where = [(0,message/* code */.aY)(syntax.input)];
	const origin = { where, file: undefined };
	const entries = parseArray(text);
	if (entries !== undefined) {
		const values = parseEach(entries, { ...origin, what: 'entry' }, (entry, line) => [parseEntry(entry, line, syntax)]);
		if (values.length === 0)
			throw new invalid_input/* InvalidInput */.o9((0,message/* message */.iU) `${where} is an empty array. ${requiresNothing}`);
		return { values, onlyInComments: [] };
	}
	const lines = splitLines(text);
	const hidden = lines.flatMap(({ comment }) => findRequirements(comment));
	if (splitLines((0,given_inputs/* withPlainBlanks */.cx)(text)).length === 1)
		refuseHidden(where, lines.map(({ comment }) => comment).join(''), hidden);
	const contents = lines.map(({ content }) => content);
	const values = parseEach(contents, { ...origin, what: 'line' }, syntax.parseLine);
	if (values.length === 0)
		throw new invalid_input/* InvalidInput */.o9((0,message/* message */.iU) `${where} contains only comments and separators. ${requiresNothing}`);
	const required = new Set(values.flatMap((value) => syntax.formsOf(value)));
	const onlyInComments = hidden.map(({ text: each }) => each).filter((each) => !required.has(each));
	return { values, onlyInComments: [...new Set(onlyInComments)] };
}
const requiresNothing = (0,message/* message */.iU) `Nothing would be required. Write what is required, or ${(0,message/* code */.aY)(given_inputs/* none */.dv)} to leave the check out.`;
function parseArray(text) {
	const content = (0,given_inputs/* withPlainBlanks */.cx)(text);
	const value = content.startsWith('[') ? (0,json/* parseJson */.q)(content)?.value : undefined;
	return Array.isArray(value) ? value : undefined;
}
function parseEntry(entry, line, { parseEntry: parse }) {
	if (typeof entry !== 'string')
		throw new invalid_input/* InvalidInput */.o9((0,message/* message */.iU) `Not a string. Write a JSON array of strings.`);
	const content = (0,given_inputs/* withPlainBlanks */.cx)(entry);
	if (content === '')
		throw new invalid_input/* InvalidInput */.o9((0,message/* message */.iU) `The string is empty.`);
	return parse(content, line);
}
function refuseHidden(where, comment, hidden) {
	const certain = [...new Set(hidden.filter((one) => one.certain).map(({ text }) => text))];
	if (certain.length === 0)
		return;
	const quoted = hasUserInfo(comment) ? (0,message/* message */.iU) `` : (0,message/* message */.iU) `: ${(0,invalid_input/* givenValue */.Z7)(comment)}`;
	throw new invalid_input/* InvalidInput */.o9((0,message/* sentences */.hC)((0,message/* message */.iU) `${where} is one line, and its comment hides ${(0,message/* formatCodes */.YV)(certain)}${quoted}.`, (0,message/* message */.iU) `A folded block (${(0,message/* code */.aY)('>-')} or ${(0,message/* code */.aY)('>')}) makes one line of several, and ${(0,message/* code */.aY)('#')} hides the rest of it. Write a block that keeps its lines (${(0,message/* code */.aY)('|')}), or remove the comment.`));
}
const shortPaths = [
	'authentication',
	'capabilities',
	'group',
	'keys',
	'modules',
	'people',
	'portal',
	'privacyroom',
	'settings',
];
const wordSeparators = /[\s\u0085\u200b,;|()[\]{}<>*+&=~"'`“”„‘’«»•–—]+/;
function findRequirements(comment) {
	const words = comment.replaceAll('#', ' ').split(wordSeparators).map(withoutPunctuation);
	return words.flatMap((word, index) => {
		const path = words[index + 1] ?? '';
		if (isMethod(word) && (path.includes('/') || shortPaths.includes(path.toLowerCase())))
			return [{ text: `${word} ${hasUserInfo(path) ? '***' : path}`, certain: true }];
		const scopes = word.split('/').filter((part) => part === 'openid' || /^[^:]+:(?:read|write)$/.test(part));
		if (scopes.length > 0)
			return scopes.map((scope) => ({ text: scope, certain: true }));
		return /^\p{L}[^:/]*:\p{L}[^:/]*$/u.test(word) && !hasUserInfo(word) ? [{ text: word, certain: false }] : [];
	});
}
function withoutPunctuation(word) {
	let start = 0;
	while (word.charAt(start) === '-')
		start += 1;
	let end = word.length;
	while (end > start && '.!?:'.includes(word.charAt(end - 1)))
		end -= 1;
	return word.slice(start, end);
}

;// CONCATENATED MODULE: ./build/src/inputs/request-path.js


const writtenAlone = (0,message/* message */.iU) `Write a request without dashes, brackets, quotes, commas and semicolons, like ${(0,message/* code */.aY)('GET /api/2.0/files/@my')}.`;
const example = (0,message/* code */.aY)('/api/2.0/files/{id}');
function parseRequestPath(target, portal) {
	const withoutQuery = target.replace(/\?.*$/, '');
	if (/["'`“”„‘’«»,;]/.test(withoutQuery))
		throw new invalid_input/* InvalidInput */.o9(writtenAlone);
	const path = request_path_decoded(withoutAddress(withoutQuery, portal));
	if (path.includes('//'))
		throw new invalid_input/* InvalidInput */.o9((0,message/* message */.iU) `The path has two slashes in a row. Write it like ${example}.`);
	const segments = withoutPrefix(path.replace(/^\//, '').replace(/\/$/, '')).split('/');
	if (segments[0]?.startsWith('{'))
		throw new invalid_input/* InvalidInput */.o9((0,message/* message */.iU) `The path begins with a parameter, so its area is unknown. Write the path from ${(0,message/* code */.aY)('/api/2.0/')} on.`);
	if (!segments.every(isSegment))
		throw new invalid_input/* InvalidInput */.o9((0,message/* message */.iU) `The portal’s API cannot have this path. Write it like ${example}.`);
	return segments.join('/');
}
function request_path_decoded(path) {
	return path.replace(/%[\da-f]{2}/gi, (code) => {
		const character = String.fromCharCode(Number.parseInt(code.slice(1), 16));
		return /[\w.~@-]/.test(character) ? character : code;
	});
}
function isSegment(text) {
	if (text === '' || /%2f|\.$/i.test(text))
		return false;
	return /^[\w@.~!$&()*+=:%-]*$/.test(text.replace(/\{[\w-]+\}/g, ''));
}
function withoutPrefix(path) {
	const rest = path.replace(/^api\/2\.0(?:\/|$)/i, '');
	if (/(?:^|\/)api\/2\.0(?:\/|$)/i.test(rest))
		throw new invalid_input/* InvalidInput */.o9((0,message/* message */.iU) `The path contains ${(0,message/* code */.aY)('/api/2.0/')}. Write it from there on.`);
	if (rest === path && /^api(?:\/|$)/i.test(path))
		throw new invalid_input/* InvalidInput */.o9((0,message/* message */.iU) `The path begins with ${(0,message/* code */.aY)('/api/')}, but the portal’s API is 2.0. Write it like ${example}.`);
	return rest;
}
function withoutAddress(target, portal) {
	const address = addressBefore(target, portal);
	if (address === undefined)
		return target;
	const { origin, path } = address;
	if (origin.includes('@'))
		throw new invalid_input/* InvalidInput */.o9((0,message/* message */.iU) `The address contains a user name or a password. Write only the path.`);
	if (portal !== undefined && !origin.includes('{') && hostOf(origin, portal) !== portal.host)
		throw new invalid_input/* InvalidInput */.o9((0,message/* message */.iU) `The address has another host than ${(0,message/* code */.aY)('portal-url')}. Write only the path, with one slash in front.`);
	return path;
}
function addressBefore(target, portal) {
	const [, origin, path = ''] = /^((?:https?:)?\/\/[^/\\]*)(.*)$/i.exec(target) ?? [];
	if (origin !== undefined)
		return { origin, path };
	const [, variable, behind = ''] = /^(\{[\w-]+\})(api\/.*)$/i.exec(target) ?? [];
	if (variable !== undefined)
		return { origin: `//${variable}`, path: `/${behind}` };
	const [, first = '', rest = ''] = /^([^/\\]+)(.*)$/.exec(target) ?? [];
	return isHost(first, rest, portal) ? { origin: `//${first}`, path: rest } : undefined;
}
function isHost(first, rest, portal) {
	const looksLikeHost = /\w[.:]|^\[|\{/.test(first);
	const hasApi = /^\/api\//i.test(rest);
	const isPortal = portal !== undefined && hostOf(`//${first}`, portal) === portal.host;
	return (looksLikeHost && (hasApi || isPortal)) || (hasApi && isPortal);
}
function hostOf(origin, portal) {
	return URL.canParse(origin, portal.origin) ? new URL(origin, portal.origin).host : undefined;
}
const maxConstraintLength = 200;
function nameParameters(text) {
	const inBraces = braceColons(text)
		.replace(/[$#]\{/g, '{')
		.replace(/%7B/gi, '{')
		.replace(/%7D/gi, '}')
		.replace(/<(?:\w+:)?([\w-]+)>/g, '{$1}')
		.replace(/\[{1,2}(?:\.\.\.)?([\w-]+)\]{1,2}/g, '{$1}');
	let named = '';
	let inside = '';
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
function braceColons(text) {
	const start = /(?<=^|\/):([\w-]+)/g;
	let read = '';
	let done = 0;
	for (const match of text.matchAll(start)) {
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
function endOfConstraint(text, start) {
	if (text[start] !== '(')
		return start;
	let depth = 0;
	const last = Math.min(text.length, start + maxConstraintLength);
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
function endOfMark(text, start) {
	const isMark = text[start] === '?' && (start + 1 === text.length || text[start + 1] === '/' || text[start + 1] === '?');
	return isMark || text[start] === '*' || text[start] === '+' ? start + 1 : start;
}
function nameOf(inside) {
	const [, name = 'id'] = /^[{\s*]*([\w-]+)[\s?}]*(?:[:=].*)?$/s.exec(inside) ?? [];
	return name;
}

;// CONCATENATED MODULE: ./build/src/inputs/requirements.js








const maxRequirements = 10_000;
function countRequirements({ scopes, requests }) {
	return scopes.reduce((sum, { anyOf }) => sum + anyOf.length, requests.length);
}
const tooMany = (0,message/* message */.iU) `more than ${maxRequirements} scopes and requests. Remove what the deployment does not need.`;
function parseScopeList(text) {
	const place = (line) => ({ input: 'required-scopes', path: undefined, file: undefined, line });
	return parseGivenList(text, {
		input: 'required-scopes',
		parseLine: (content, line) => parseScopeLine(content).map((anyOf) => ({ anyOf, place: place(line) })),
		parseEntry: (entry, line) => {
			const [anyOf, ...others] = parseScopeLine(entry);
			if (anyOf === undefined || others.length > 0)
				throw new invalid_input/* InvalidInput */.o9((0,message/* message */.iU) `An entry must be one scope, or alternatives like ${(0,message/* code */.aY)('a|b')}.`);
			return { anyOf, place: place(line) };
		},
		formsOf: ({ anyOf }) => [...anyOf, anyOf.join('|')],
	});
}
function parseRequestList(text, portal) {
	const parseEntry = (entry, line) => ({
		request: parseRequest(entry, portal),
		place: { input: 'required-endpoints', path: undefined, file: undefined, line },
	});
	return parseGivenList(text, {
		input: 'required-endpoints',
		parseLine: (content, line) => (/^[\s,]*$/.test(content) ? [] : [parseEntry(content, line)]),
		parseEntry,
		formsOf: ({ request: { method, path } }) => {
			const bare = path.slice('/api/2.0/'.length);
			return [path, path.slice(1), `/${bare}`, bare].map((form) => `${method} ${form}`);
		},
	});
}
function parseRequirements({ text, exact }, { path, file }, portal) {
	const scopes = [];
	const where = (0,message/* message */.iU) `The requirements file ${(0,invalid_input/* givenPath */.HX)(path)}`;
	let count = 0;
	const requests = parseLines(text, where, file, (content, line) => {
		const place = { input: 'requirements-file', path, file, line };
		if ((!exact && content.includes(unreadable)) || content.includes('\0'))
			throw new invalid_input/* InvalidInput */.o9(notDecoded);
		const isRequest = /^[A-Z]+\s+\S/.test(content);
		count += isRequest ? 1 : countNames(content);
		if (count > maxRequirements)
			return [];
		if (isRequest)
			return [{ request: parseRequest(content, portal), place }];
		for (const anyOf of parseScopeLine(content))
			scopes.push({ anyOf, place });
		return [];
	});
	if (count > maxRequirements)
		throw new invalid_input/* InvalidInput */.o9((0,message/* message */.iU) `${where} has ${tooMany}`);
	if (scopes.length + requests.length > 0)
		return { scopes, requests };
	throw new invalid_input/* InvalidInput */.o9((0,message/* message */.iU) `${where} contains no scope and no request, so nothing would be required. Fill it, or write ${(0,message/* code */.aY)(given_inputs/* none */.dv)} in ${(0,message/* code */.aY)('requirements-file')}.`);
}
function countNames(line) {
	const names = /[^\s,|]+/g;
	let count = 0;
	while (names.test(line))
		count += 1;
	return count;
}
function parseScopeLine(line) {
	const words = joinAlternatives(line)
		.split(/[\s,]+/)
		.filter((word) => word !== '');
	if (containsRequest(words))
		throw new invalid_input/* InvalidInput */.o9((0,message/* message */.iU) `This is a request, not a scope. Write it like ${(0,message/* code */.aY)('GET /api/2.0/files/@my')}, without dashes, brackets, quotes and commas, on a line of ${(0,message/* code */.aY)('required-endpoints')} or ${(0,message/* code */.aY)('requirements-file')}.`);
	return words.map(parseAlternatives);
}
function joinAlternatives(line) {
	return line.includes('|') ? line.split('|').map(given_inputs/* withPlainBlanks */.cx).join('|') : line;
}
function containsRequest(words) {
	return words.some((word, index) => {
		if (/^["'`“„‘«[(]*(?:\/|https?:\/\/\S*\/api\/)/i.test(word))
			return true;
		const next = words[index + 1];
		const [, method = ''] = /^\W*(\w+)\W*$/.exec(word) ?? [];
		if (next === undefined || !isMethod(method.toUpperCase()))
			return false;
		return method === method.toUpperCase() || next.includes('/');
	});
}
function parseAlternatives(word) {
	const [first = '', ...others] = word.includes('|') ? new Set(word.split('|')) : [word];
	const names = [first, ...others];
	if (names.includes(''))
		throw new invalid_input/* InvalidInput */.o9((0,message/* message */.iU) `An alternative is empty. Write a name on each side of every ${(0,message/* code */.aY)('|')}.`);
	if (names.some(scopes_scope/* isTooLong */.pn))
		throw new invalid_input/* InvalidInput */.o9((0,message/* message */.iU) `A name has more than ${scopes_scope/* maxNameLength */.ws} characters. No scope is that long.`);
	return names;
}
const maxRequestLength = 8192;
function parseRequest(content, portal) {
	if (content.length > maxRequestLength)
		throw new invalid_input/* InvalidInput */.o9((0,message/* message */.iU) `This is too long for a request.`);
	if (/^["'`“„‘«[({*•–-]/.test(content))
		throw new invalid_input/* InvalidInput */.o9(writtenAlone);
	const [, method = '', target = ''] = /^(\S+)\s+(.+)$/s.exec(content) ?? [];
	const named = nameParameters(target);
	if (named === '' || /\s/.test(named))
		throw new invalid_input/* InvalidInput */.o9((0,message/* message */.iU) `A request is a method and a path, like ${(0,message/* code */.aY)('GET /api/2.0/files/@my')}.`);
	if (!isMethod(method))
		throw new invalid_input/* InvalidInput */.o9((0,message/* message */.iU) `A request begins with one of ${(0,message/* formatCodes */.YV)(methods)}, in capitals.`);
	return { method, path: `/api/2.0/${parseRequestPath(named, portal)}` };
}

;// CONCATENATED MODULE: ./build/src/inputs/inputs.js











function readInputs(environment, secrets) {
	const values = new given_inputs/* InputValues */.R8(environment);
	const workspace = environment.GITHUB_WORKSPACE || process.cwd();
	const context = { workspace, secrets };
	const problems = new invalid_input/* InputProblems */.Nh();
	const take = problems.take.bind(problems);
	(0,credential/* noteMisplacedSecrets */.CD)(problems, values, secrets);
	const misspelled = noteMisspelledInputs(problems, values);
	const allowHttp = take('allow-http', () => values.boolean('allow-http'), false);
	const portal = take('portal-url', () => (0,portal_address/* parsePortalAddress */.m)(values.text('portal-url'), allowHttp), undefined);
	const { required, remarks } = readRequirements(values, problems, portal, context);
	const uploadArtifact = take('upload-artifact', () => values.boolean('upload-artifact'), true);
	const snapshotPath = values.text('snapshot-path');
	const inputs = {
		workspace,
		apiKey: take('api-key', () => (0,credential/* parseApiKey */.Xu)(values.text('api-key')), ''),
		...readConnectionInputs(values, problems, workspace),
		required,
		clientId: take('client-id', () => (0,credential/* parseClientId */.Q0)(values.check('client-id')?.trim()), undefined),
		integrationApiKey: take('integration-api-key', () => readIntegrationKey(values), undefined),
		failOnMissing: take('fail-on-missing', () => values.boolean('fail-on-missing'), true),
		baseline: take('baseline', () => readBaseline(values.check('baseline')?.trim(), context), undefined),
		failOnDrift: take('fail-on-drift', () => parseFailOnDrift(values.raw('fail-on-drift').trim()), 'never'),
		githubToken: values.text('github-token'),
		snapshotPath: take('snapshot-path', () => {
			const path = (0,snapshot_path/* parseSnapshotPath */.XY)(snapshotPath, workspace, uploadArtifact);
			return (0,credential/* refuseSecretInPath */.LD)(path, 'snapshot-path', secrets);
		}, ''),
		uploadArtifact,
		artifactName: take('artifact-name', () => values.optional('artifact-name', parseArtifactName), undefined),
		retentionDays: take('retention-days', () => values.optional('retention-days', () => values.wholeNumber('retention-days', 1, 400)), undefined),
		jobSummary: take('job-summary', () => values.boolean('job-summary'), true),
	};
	noteMissingInputs(problems, inputs, values);
	noteReplacedFiles(problems, inputs, values);
	problems.throwIfAny();
	if (portal === undefined)
		throw new Error('an address without a problem is known');
	return {
		...inputs,
		portal,
		artifactName: inputs.artifactName ?? defaultArtifactName(portal, secrets.redact(environment.GITHUB_JOB ?? '')),
		remarks: [...portalRemarks(portal), ...misspelled, ...remarks],
	};
}
function wantsSummary(environment) {
	try {
		return new given_inputs/* InputValues */.R8(environment).boolean('job-summary');
	}
	catch {
		return true;
	}
}
function noteMissingInputs(problems, { baseline, failOnDrift, githubToken }, values) {
	if (failOnDrift !== 'never' && !values.isRequested('baseline'))
		problems.note('fail-on-drift', (0,message/* message */.iU) `${(0,message/* code */.aY)('fail-on-drift')} needs a baseline to compare with. Set ${(0,message/* code */.aY)('baseline')} to the path of a snapshot, or to ${(0,message/* code */.aY)('last-run')}.`);
	if (baseline === 'last-run' && githubToken === '')
		problems.note('baseline', (0,message/* message */.iU) `${(0,message/* code */.aY)('baseline: last-run')} needs ${(0,message/* code */.aY)('github-token')}, which is empty. Remove ${(0,message/* code */.aY)('github-token')} to use the workflow’s own token.`);
}
function noteReplacedFiles(problems, { workspace, snapshotPath }, values) {
	const names = ['requirements-file', 'baseline', 'ca-certificate'];
	const files = names
		.filter((input) => values.isRequested(input))
		.map((input) => ({ input, path: values.text(input) }));
	const replaced = snapshotPath === '' ? undefined : (0,snapshot_path/* describeReplacedFiles */.ry)(files, snapshotPath, workspace);
	if (replaced !== undefined)
		problems.note('snapshot-path', replaced);
}
function parseFailOnDrift(text) {
	if (text === 'never' || text === 'removed' || text === 'any')
		return text;
	throw new invalid_input/* InvalidInput */.o9((0,message/* message */.iU) `${(0,message/* code */.aY)('fail-on-drift')} must be ${(0,message/* code */.aY)('never')}, ${(0,message/* code */.aY)('removed')} or ${(0,message/* code */.aY)('any')}, not ${text === '' ? (0,message/* message */.iU) `empty` : [(0,invalid_input/* givenValue */.Z7)(text)]}.`);
}
function readIntegrationKey(values) {
	const text = values.check('integration-api-key')?.trim();
	return text === undefined ? undefined : (0,credential/* parseCredential */.nx)(text, 'integration-api-key');
}
function readBaseline(text, context) {
	return text === undefined || text === 'last-run' ? text : readBaselineFile(text, context);
}
function readRequirements(values, problems, portal, context) {
	const scopes = problems.take('required-scopes', () => {
		const text = values.check('required-scopes');
		return text === undefined ? undefined : parseScopeList(text);
	}, undefined);
	const requests = problems.take('required-endpoints', () => {
		const text = values.check('required-endpoints');
		return text === undefined ? undefined : parseRequestList(text, portal);
	}, undefined);
	const file = problems.take('requirements-file', () => {
		const path = values.check('requirements-file')?.trim();
		if (path === undefined)
			return undefined;
		const source = { path, file: pathInWorkspace(path, context.workspace) };
		return parseRequirements(readPlainFile(path, (0,message/* message */.iU) `the requirements file`, context), source, portal);
	}, undefined);
	const required = {
		scopes: [...(scopes?.values ?? []), ...(file?.scopes ?? [])],
		requests: [...(requests?.values ?? []), ...(file?.requests ?? [])],
	};
	if (countRequirements(required) > maxRequirements)
		problems.note('requirements', (0,message/* message */.iU) `${(0,message/* formatCodes */.YV)(['required-scopes', 'required-endpoints', 'requirements-file'])} together have ${tooMany}`);
	return {
		required,
		remarks: [...commentRemarks('required-scopes', scopes), ...commentRemarks('required-endpoints', requests)],
	};
}
function commentRemarks(input, list) {
	const hidden = list?.onlyInComments ?? [];
	if (hidden.length === 0)
		return [];
	const text = (0,message/* message */.iU) `Not required, because it is only in comments of ${(0,message/* code */.aY)(input)}: ${(0,message/* formatCodes */.YV)(hidden)}.`;
	return [{ level: 'notice', title: input, text }];
}
function portalRemarks({ origin, trimmed }) {
	if (!trimmed)
		return [];
	const text = (0,message/* message */.iU) `Using ${(0,message/* code */.aY)(origin)}; ignored the path and query in ${(0,message/* code */.aY)('portal-url')}.`;
	return [{ level: 'notice', title: 'portal-url', text }];
}

// EXTERNAL MODULE: ./build/src/scopes/key-permissions.js
var key_permissions = __nccwpck_require__(7913);
// EXTERNAL MODULE: ./build/src/scopes/portal-version.js
var portal_version = __nccwpck_require__(8600);
// EXTERNAL MODULE: ./build/src/text/likely-secrets.js
var likely_secrets = __nccwpck_require__(6385);
// EXTERNAL MODULE: ./build/src/text/version.js
var version = __nccwpck_require__(5921);
;// CONCATENATED MODULE: ./build/src/portal/connection-failure.js

class ConnectionFailure extends Error {
	problem;
	phase;
	code;
	proxy;
	atProxy;
	earlier;
	constructor(problem, phase, { code = '', proxy, atProxy = false, earlier } = {}) {
		super(`${problem} ${code}`);
		this.name = 'ConnectionFailure';
		this.problem = problem;
		this.phase = phase;
		this.code = code;
		this.proxy = proxy;
		this.atProxy = atProxy;
		this.earlier = earlier;
	}
}
const certificateCodes = /^(?:CERT_|DEPTH_ZERO_SELF_SIGNED_CERT$|SELF_SIGNED_CERT_IN_CHAIN$|UNABLE_TO_|ERR_TLS_CERT_|INVALID_(?:CA|PURPOSE)$|HOSTNAME_MISMATCH$|PATH_LENGTH_EXCEEDED$|UNSPECIFIED$)/;
const weakCodes = /_(?:KEY_TOO_SMALL|MD_TOO_WEAK)$/;
const weakTexts = /^(?:EE|CA) (?:certificate key|signature digest algorithm) too weak$/;
const headerCodes = /^HPE_(?:INVALID_HEADER_TOKEN|(?:INVALID|UNEXPECTED)_CONTENT_LENGTH|INVALID_TRANSFER_ENCODING|(?:CR|LF)_EXPECTED|UNEXPECTED_SPACE)$/;
function classifyError(error, phase, proxy, atProxy = false) {
	if (error instanceof ConnectionFailure)
		return error;
	const { code, message } = (0,json/* isRecord */.u)(error) ? error : {};
	const word = typeof code === 'string' ? code : '';
	const isWeak = weakCodes.test(word) || (typeof message === 'string' && weakTexts.test(message));
	return new ConnectionFailure(isWeak ? 'weak-certificate' : classifyCode(word), phase, { code: word, proxy, atProxy });
}
function classifyCode(code) {
	if (certificateCodes.test(code))
		return 'certificate';
	if (code === 'EPROTO' || code.startsWith('ERR_SSL_') || code.startsWith('ERR_TLS_'))
		return 'tls';
	if (code === 'HPE_HEADER_OVERFLOW')
		return 'header-size';
	if (code.startsWith('HPE_'))
		return headerCodes.test(code) ? 'header' : 'protocol';
	return 'network';
}
function refusedByProxy(status, proxy) {
	return new ConnectionFailure('refused-by-proxy', 'connection', { code: String(status), proxy, atProxy: true });
}

// EXTERNAL MODULE: ./build/src/portal/response.js
var portal_response = __nccwpck_require__(4425);
;// CONCATENATED MODULE: ./build/src/portal/body.js



async function readBody(incoming) {
	const compressed = await readBytes(incoming);
	const encoding = incoming.headers['content-encoding']?.trim().toLowerCase() ?? '';
	if (encoding === '' || encoding === 'identity' || compressed.length === 0)
		return compressed;
	if (encoding === 'gzip' || encoding === 'x-gzip')
		return gunzip(compressed);
	throw new ConnectionFailure('encoding', 'rest of the response');
}
function readBytes(incoming) {
	return new Promise((resolve, reject) => {
		const tooLarge = new ConnectionFailure('too-large', 'rest of the response');
		if (Number(incoming.headers['content-length'] ?? 0) > portal_response/* maxBodySize */.uw)
			return reject(tooLarge);
		const chunks = [];
		let size = 0;
		incoming.on('data', (chunk) => {
			size += chunk.length;
			if (size > portal_response/* maxBodySize */.uw)
				return reject(tooLarge);
			chunks.push(chunk);
		});
		incoming.on('error', reject);
		incoming.on('close', () => {
			if (incoming.complete)
				resolve(Buffer.concat(chunks));
			else
				reject(Object.assign(new Error('the body was cut'), { code: 'ECONNRESET' }));
		});
	});
}
function gunzip(compressed) {
	const { gunzipSync } = process.getBuiltinModule('node:zlib');
	try {
		return gunzipSync(compressed, { maxOutputLength: portal_response/* maxBodySize */.uw });
	}
	catch (error) {
		const tooLarge = (0,json/* isRecord */.u)(error) && error.code === 'ERR_BUFFER_TOO_LARGE';
		throw new ConnectionFailure(tooLarge ? 'too-large' : 'encoding', 'rest of the response');
	}
}

// EXTERNAL MODULE: ./build/src/portal/proxy.js
var portal_proxy = __nccwpck_require__(5840);
;// CONCATENATED MODULE: ./build/src/portal/secure-agent.js

function createSecureAgent(open, trust, options) {
	class SecureAgent extends process.getBuiltinModule('node:http').Agent {
		protocol = 'https:';
		defaultPort = 443;
		createConnection(settings, onConnection) {
			void afterThisTurn(trust).catch(() => { });
			open(settings)
				.then((socket) => secure_agent_secure(socket, settings, trust()))
				.then((socket) => onConnection(null, socket), onConnection);
		}
	}
	return new SecureAgent(options);
}
function secure_agent_secure(socket, settings, secureContext) {
	return process.getBuiltinModule('node:tls').connect({ ...settings, socket, secureContext });
}
async function afterThisTurn(work) {
	await new Promise((resolve) => setImmediate(resolve));
	return work();
}
function openConnection(settings) {
	return new Promise((resolve, reject) => {
		const socket = process.getBuiltinModule('node:net').connect(settings);
		socket.once('error', reject);
		socket.once('connect', () => {
			socket.off('error', reject);
			resolve(socket);
		});
	});
}
function openTunnel(proxy, request) {
	const client = process.getBuiltinModule(proxy.secure ? 'node:https' : 'node:http');
	return new Promise((resolve, reject) => {
		const connecting = client.request({ ...request, method: 'CONNECT', agent: false });
		connecting.on('error', (error) => reject(classifyError(error, 'connection', proxy.name, true)));
		connecting.on('connect', ({ statusCode = 0 }, socket, head) => {
			if (statusCode < 200 || statusCode >= 300) {
				socket.destroy();
				return reject(refusedByProxy(statusCode, proxy.name));
			}
			if (head.length > 0)
				socket.unshift(head);
			resolve(socket);
		});
		connecting.end();
	});
}

;// CONCATENATED MODULE: ./build/src/portal/connection.js




const http = () => process.getBuiltinModule('node:http');
const https = () => process.getBuiltinModule('node:https');
const limits = {
	maxHeaderSize: 64 * 1024,
	autoSelectFamilyAttemptTimeout: 5000,
	rejectUnauthorized: true,
};
function createConnections(portal, options) {
	const proxy = (0,portal_proxy/* readProxy */.nM)(portal, options.environment, options.nodeVersion);
	const peer = findPeer(portal, proxy);
	const createAgent = createAgentFactory(portal, proxy, prepareTrust(options.caCertificate));
	const agents = new Map();
	const send = async (request, stop) => {
		const agent = agents.get(request.connection) ?? createAgent();
		agents.set(request.connection, agent);
		const requestOptions = {
			...limits,
			agent,
			protocol: peer.secure ? 'https:' : 'http:',
			...addressOptions(peer),
			path: `${peer.pathPrefix}${request.path}`,
			headers: {
				...request.headers,
				...peer.headers,
				accept: 'application/json',
				'accept-encoding': 'identity',
				'user-agent': options.userAgent,
			},
		};
		for (let isFirst = true;; isFirst = false) {
			if (stop.aborted)
				throw new ConnectionFailure('deadline', 'connection');
			const outgoing = http().request(requestOptions);
			try {
				return await receive(outgoing, peer, stop);
			}
			catch (error) {
				if (!isFirst || !(error instanceof StaleConnection))
					throw error;
			}
		}
	};
	return send;
}
function findPeer(portal, proxy) {
	const { hostname, port } = new URL(portal.origin);
	if (proxy === undefined || portal.secure) {
		return {
			hostname: hostname.replace(/^\[|\]$/g, ''),
			port: Number(port || (portal.secure ? 443 : 80)),
			secure: portal.secure,
			pathPrefix: '',
			headers: {},
			proxy,
			tunnel: proxy !== undefined,
		};
	}
	const headers = { host: portal.host, ...proxyHeaders(proxy) };
	return { ...proxy, pathPrefix: portal.origin, headers, proxy, tunnel: false };
}
function addressOptions({ hostname, port }) {
	const isAddress = /:|^[\d.]+$/.test(hostname);
	return { hostname, port, servername: isAddress ? '' : hostname };
}
function proxyHeaders({ authorization }) {
	return authorization === undefined ? {} : { 'proxy-authorization': authorization };
}
function prepareTrust(caCertificate) {
	let trust;
	return () => {
		trust ??= createTrust(caCertificate);
		return trust;
	};
}
function createTrust(caCertificate) {
	const { createSecureContext } = process.getBuiltinModule('node:tls');
	if (caCertificate === undefined)
		return createSecureContext();
	const secureContext = createSecureContext({ allowPartialTrustChain: true });
	const store = secureContext.context;
	store.addCACert(caCertificate);
	return secureContext;
}
function createAgentFactory(portal, proxy, trust) {
	const options = { keepAlive: true, maxSockets: 1 };
	if (!portal.secure)
		return () => proxy?.secure ? new (https().Agent)({ ...options, secureContext: trust() }) : new (http().Agent)(options);
	if (proxy === undefined)
		return () => createSecureAgent(openConnection, trust, options);
	const target = `${portal.hostname}:${new URL(portal.origin).port || 443}`;
	const open = () => openTunnel(proxy, {
		...limits,
		...(proxy.secure ? { secureContext: trust() } : {}),
		...addressOptions(proxy),
		path: target,
		headers: { host: target, connection: 'keep-alive', ...proxyHeaders(proxy) },
	});
	return () => createSecureAgent(open, trust, options);
}
class StaleConnection extends ConnectionFailure {
}
function receive(outgoing, peer, stop) {
	const { proxy, tunnel } = peer;
	return new Promise((resolve, reject) => {
		let phase = 'connection';
		let bytesBefore = 0;
		const bytesSince = () => (outgoing.socket?.bytesRead ?? 0) - bytesBefore;
		const waitsForProxy = () => proxy !== undefined && (outgoing.socket === null || (!tunnel && bytesSince() === 0));
		const onStop = () => {
			reject(new ConnectionFailure('deadline', phase, { proxy: proxy?.name, atProxy: waitsForProxy() }));
			outgoing.destroy();
		};
		stop.addEventListener('abort', onStop, { once: true });
		const fail = (error) => {
			stop.removeEventListener('abort', onStop);
			outgoing.destroy();
			const failure = classifyError(error, phase, proxy?.name, proxy !== undefined && !tunnel);
			const isStale = outgoing.reusedSocket && phase === 'response' && bytesSince() === 0;
			reject(isStale && /^(?:ECONNRESET|EPIPE)$/.test(failure.code) ? stale(failure) : failure);
		};
		outgoing.on('socket', (socket) => {
			bytesBefore = socket.bytesRead;
			const onConnected = () => {
				phase = 'response';
			};
			if (outgoing.reusedSocket)
				onConnected();
			else
				socket.once(peer.secure ? 'secureConnect' : 'connect', onConnected);
		});
		outgoing.on('error', fail);
		outgoing.on('upgrade', () => fail(new ConnectionFailure('protocol', phase, { code: '101' })));
		outgoing.on('response', (incoming) => {
			phase = 'rest of the response';
			const { statusCode: status = 0, headers } = incoming;
			const throughProxy = proxy !== undefined && !tunnel ? { proxy: proxy.name } : {};
			if (status === 407 && proxy !== undefined && !tunnel)
				return fail(refusedByProxy(status, proxy.name));
			readBody(incoming).then((body) => {
				stop.removeEventListener('abort', onStop);
				resolve({ status, headers, body, ...throughProxy });
			}, fail);
		});
		outgoing.end();
	});
}
function stale({ problem, phase, code, proxy, atProxy }) {
	return new StaleConnection(problem, phase, { code, proxy, atProxy });
}

;// CONCATENATED MODULE: ./build/src/portal/connection-messages.js



const hasBegun = (phase) => phase === 'rest of the response';
const checkHeaders = () => (0,message/* message */.iU) `Check which gateway or proxy in front of the portal adds headers, and correct it there.`;
const connection_messages_explanations = {
	deadline: {
		happened: (end, { phase, timeoutSeconds }) => (0,message/* message */.iU) `No ${[hasBegun(phase) ? 'complete ' : '']}response from ${end} within ${timeoutSeconds} s (${(0,message/* code */.aY)('timeout-seconds')}).`,
		remedy: ({ phase, earlier }) => {
			if (phase !== 'connection' || (earlier !== undefined && 'response' in earlier))
				return overloaded;
			return earlier === undefined ? silent : (networkCauses[earlier.code]?.remedy ?? overloaded);
		},
		proxyRemedy: () => (0,message/* message */.iU) `Check that the proxy is running, and can reach the portal.`,
		reason: 'timeout',
	},
	network: {
		happened: (end, failure) => {
			const cause = networkCauses[failure.code]?.cause ?? (0,message/* message */.iU) `the connection failed`;
			return (0,message/* message */.iU) `Cannot reach ${end}: ${cause}.`;
		},
		remedy: (failure) => networkCauses[failure.code]?.remedy ?? (0,message/* message */.iU) `Check ${(0,message/* code */.aY)('portal-url')} and the runner’s network.`,
		reason: 'unreachable',
	},
	certificate: {
		happened: (end) => (0,message/* message */.iU) `The certificate of ${end} is not trusted, so nothing was sent.`,
		remedy: (failure) => certificateRemedies[failure.code] ??
			(unknownAuthorityCodes.test(failure.code) ? unknownAuthority(failure) : unsuitable((0,message/* message */.iU) `portal`)),
		proxyRemedy: ({ code: word }) => proxyCertificateRemedies[word] ??
			(unknownAuthorityCodes.test(word)
				? (0,message/* message */.iU) `Add the certificate of its authority to ${(0,message/* code */.aY)('ca-certificate')}.`
				: unsuitable((0,message/* message */.iU) `proxy`)),
		reason: 'unreachable',
	},
	'weak-certificate': {
		happened: (end) => (0,message/* message */.iU) `The certificate of ${end}, or of its authority, is too weak: its RSA key is shorter than 2,048 bits, or it is signed with SHA-1. Nothing was sent.`,
		remedy: () => (0,message/* message */.iU) `The portal’s administrator has to replace it. ${(0,message/* code */.aY)('ca-certificate')} does not help.`,
		proxyRemedy: () => (0,message/* message */.iU) `The proxy’s administrator has to replace it.`,
		reason: 'unreachable',
	},
	tls: {
		happened: (end) => (0,message/* message */.iU) `Cannot make a secure connection to ${end}.`,
		remedy: () => (0,message/* message */.iU) `Check that this port uses HTTPS, supports TLS 1.2 or later, and requires no client certificate: the action has none.`,
		proxyRemedy: () => (0,message/* message */.iU) `Check whether the proxy’s URL begins with ${(0,message/* code */.aY)('http://')}.`,
		reason: 'unreachable',
	},
	'refused-by-proxy': {
		happened: (end, failure) => (0,message/* message */.iU) `Cannot reach the portal: ${end} refused the connection (${[failure.code]}).`,
		remedy: () => (0,message/* message */.iU) ``,
		proxyRemedy: (failure) => proxyRefusals[failure.code] ?? (0,message/* message */.iU) ``,
		reason: 'unreachable',
	},
	protocol: {
		happened: (end, { phase }) => hasBegun(phase)
			? (0,message/* message */.iU) `The rest of the response from ${end} is not HTTP.`
			: (0,message/* message */.iU) `The response from ${end} is not HTTP.`,
		remedy: ({ phase }) => hasBegun(phase)
			? (0,message/* message */.iU) `Check what is between the runner and the portal.`
			: (0,message/* message */.iU) `Check the host and the port in ${(0,message/* code */.aY)('portal-url')}.`,
		reason: 'unexpected-response',
	},
	header: {
		happened: (end) => (0,message/* message */.iU) `The response from ${end} has an HTTP header that cannot be read, for example one spread over several lines.`,
		remedy: checkHeaders,
		reason: 'unexpected-response',
	},
	'header-size': {
		happened: (end) => (0,message/* message */.iU) `The response from ${end} has HTTP headers of more than 64 KiB.`,
		remedy: checkHeaders,
		reason: 'unexpected-response',
	},
	'too-large': {
		happened: (end) => (0,message/* message */.iU) `The response from ${end} is larger than ${portal_response/* maxBodySize */.uw / 1024 / 1024} MiB.`,
		remedy: (_, { resource }) => resource === 'app'
			? (0,message/* message */.iU) `The app’s logo is in it: choose a smaller one in the portal under ${(0,message/* page */.MY)('oauth-apps')}.`
			: (0,message/* message */.iU) `A portal sends far less: check ${(0,message/* code */.aY)('portal-url')}.`,
		reason: 'unexpected-response',
	},
	encoding: {
		happened: (end) => (0,message/* message */.iU) `The response from ${end} is compressed, though that was not requested, and cannot be read.`,
		remedy: () => (0,message/* message */.iU) `Check what is between the runner and the portal.`,
		reason: 'unexpected-response',
	},
};
const privateNetwork = (0,message/* message */.iU) `Check ${(0,message/* code */.aY)('portal-url')}; for a portal in a private network, use a runner inside it.`;
const silent = (0,message/* message */.iU) `The name server or the portal is silent, or a firewall drops the connection. ${privateNetwork}`;
const overloaded = (0,message/* message */.iU) `The portal is overloaded, or something drops the connection. Run the job again, or set a longer ${(0,message/* code */.aY)('timeout-seconds')}.`;
const broken = {
	cause: (0,message/* message */.iU) `the connection broke off`,
	remedy: (0,message/* message */.iU) `Run the job again; if it fails again, check what is between the runner and the portal.`,
};
const networkCauses = {
	ENOTFOUND: { cause: (0,message/* message */.iU) `the host name does not exist`, remedy: privateNetwork },
	EAI_AGAIN: {
		cause: (0,message/* message */.iU) `the name server did not respond`,
		remedy: (0,message/* message */.iU) `Run the job again; if it fails again, check the runner’s network.`,
	},
	ECONNREFUSED: {
		cause: (0,message/* message */.iU) `the connection was refused`,
		remedy: (0,message/* message */.iU) `Check the host and the port in ${(0,message/* code */.aY)('portal-url')}, and that the portal is running.`,
	},
	ECONNRESET: broken,
	EPIPE: broken,
	ETIMEDOUT: { cause: (0,message/* message */.iU) `the host does not respond`, remedy: privateNetwork },
	EHOSTUNREACH: { cause: (0,message/* message */.iU) `no route to the host`, remedy: privateNetwork },
	ENETUNREACH: { cause: (0,message/* message */.iU) `no route to its network`, remedy: privateNetwork },
};
const unknownAuthorityCodes = /SELF_SIGNED|^UNABLE_TO_(?:GET|VERIFY)|^CERT_(?:SIGNATURE_FAILURE|UNTRUSTED)$/;
function unsuitable(owner) {
	return (0,message/* message */.iU) `It, or one that signed it, was not issued for this use, or was revoked. The ${owner}’s administrator has to replace it; if it is in ${(0,message/* code */.aY)('ca-certificate')}, correct that.`;
}
function expired(owner) {
	return (0,message/* message */.iU) `It, or one that signed it, has expired. The ${owner}’s administrator has to renew it; if it is in ${(0,message/* code */.aY)('ca-certificate')}, replace it there.`;
}
function unknownAuthority({ code: word, proxy }) {
	return (0,message/* sentences */.hC)(word === 'DEPTH_ZERO_SELF_SIGNED_CERT'
		? (0,message/* message */.iU) `It is self-signed: add it to ${(0,message/* code */.aY)('ca-certificate')}.`
		: (0,message/* message */.iU) `Its authority is unknown: add the authority’s certificate to ${(0,message/* code */.aY)('ca-certificate')}.`, word.startsWith('UNABLE_TO_')
		? (0,message/* message */.iU) `If the portal is public, its server does not send the intermediate certificate.`
		: undefined, proxy === undefined
		? undefined
		: (0,message/* message */.iU) `If the proxy inspects TLS, add the certificate of the proxy’s authority as well.`);
}
const notYetValid = (0,message/* message */.iU) `It is not valid yet. Check the clock of the runner, and the certificate.`;
const certificateRemedies = {
	CERT_HAS_EXPIRED: expired((0,message/* message */.iU) `portal`),
	CERT_NOT_YET_VALID: notYetValid,
	ERR_TLS_CERT_ALTNAME_INVALID: (0,message/* message */.iU) `It was issued for another host name. Write ${(0,message/* code */.aY)('portal-url')} with the name in the certificate, or get a certificate for this name.`,
};
const proxyCertificateRemedies = {
	CERT_HAS_EXPIRED: expired((0,message/* message */.iU) `proxy`),
	CERT_NOT_YET_VALID: notYetValid,
	ERR_TLS_CERT_ALTNAME_INVALID: (0,message/* message */.iU) `It was issued for another host name. Name the proxy as its certificate does.`,
};
const proxyCannotReach = (0,message/* message */.iU) `It cannot reach the portal. Check ${(0,message/* code */.aY)('portal-url')}.`;
const proxyRefusals = {
	403: (0,message/* message */.iU) `Ask the proxy’s administrator to allow the portal’s host.`,
	407: (0,message/* message */.iU) `It requires a user name and a password, or rejected them. Percent-encode them in the proxy’s URL.`,
	502: proxyCannotReach,
	503: proxyCannotReach,
	504: proxyCannotReach,
};
function explainConnectionFailure(request, failure, { portal, timeoutSeconds }) {
	const { proxy, atProxy, problem, phase } = failure;
	const isProxy = proxy !== undefined && atProxy;
	const end = isProxy ? (0,message/* message */.iU) `the proxy ${(0,message/* code */.aY)(proxy.host)} (from ${(0,message/* code */.aY)(proxy.variable)})` : [(0,message/* code */.aY)(portal.origin)];
	const { happened, remedy, proxyRemedy, reason } = connection_messages_explanations[problem];
	const parts = (0,message/* sentences */.hC)(happened(end, { code: failure.code, phase, timeoutSeconds }), describeEarlier(request, failure), ...(isProxy
		? [
			proxyRemedy?.(failure),
			(0,message/* message */.iU) `Check ${(0,message/* code */.aY)(proxy.variable)}, or add the portal’s host to ${(0,message/* code */.aY)('NO_PROXY')}.`,
		]
		: [remedy(failure, request)]));
	return new src_failure/* Failure */.HR(isProxy ? 'unreachable' : reason, parts, { trace: describeAttempt(request, failure) });
}
function describeEarlier(request, { earlier }) {
	if (earlier === undefined)
		return undefined;
	if ('response' in earlier)
		return (0,message/* message */.iU) `Before that it responded with ${[String(earlier.response.status)]} (${(0,portal_response/* describeBody */.MP)(request, earlier.response)}).`;
	return (0,message/* message */.iU) `Before that the connection failed${earlier.code === '' ? (0,message/* message */.iU) `` : (0,message/* message */.iU) ` (${(0,message/* code */.aY)(earlier.code)})`}.`;
}
const phases = {
	connection: (0,message/* message */.iU) `while connecting`,
	response: (0,message/* message */.iU) `while waiting for the response`,
	'rest of the response': (0,message/* message */.iU) `in the middle of the response`,
};
function describeAttempt(request, failure) {
	const { phase, proxy, atProxy, problem } = failure;
	const through = proxy === undefined || atProxy
		? (0,message/* message */.iU) ``
		: (0,message/* message */.iU) `, through the proxy ${(0,message/* code */.aY)(proxy.host)} from ${(0,message/* code */.aY)(proxy.variable)}`;
	const word = failure.code === '' || problem === 'refused-by-proxy' ? (0,message/* message */.iU) `` : (0,message/* message */.iU) `: ${(0,message/* code */.aY)(failure.code)}`;
	return (0,message/* message */.iU) `(${(0,portal_response/* describeRequest */.Ng)(request)}, ${phases[phase]}${through}${word})`;
}

;// CONCATENATED MODULE: ./build/src/portal/retry.js


const began = Date.now() - process.uptime() * 1000;
const systemClock = {
	now: () => Math.round(began + process.uptime() * 1000),
	random: Math.random,
	sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};
function retry_describeAttempt(attempt) {
	if ('response' in attempt)
		return String(attempt.response.status);
	return attempt.failure.code || attempt.failure.problem;
}
function withEarlier(failure, earlier) {
	const { problem, phase, code, proxy, atProxy } = failure;
	if (problem !== 'deadline' || earlier === undefined)
		return failure;
	const kept = 'response' in earlier ? earlier : { code: earlier.failure.code };
	return new ConnectionFailure(problem, phase, { code, proxy, atProxy, earlier: kept });
}
function isTemporary(attempt, isFinal) {
	if ('failure' in attempt)
		return isTemporaryFailure(attempt.failure);
	return isTemporaryStatus(attempt.response.status) && !isFinal(attempt.response);
}
const temporaryStatuses = new Set([408, 425, 429, 500, 502, 503, 504]);
function isTemporaryStatus(status) {
	return temporaryStatuses.has(status);
}
function isTemporaryFailure({ problem, code }) {
	return problem === 'network' || (problem === 'refused-by-proxy' && isTemporaryStatus(Number(code)));
}
const firstPauseMilliseconds = 1000;
const maxPauseMilliseconds = 20_000;
const lastAttemptMilliseconds = 2000;
function scheduledPause(earlier, random) {
	const max = Math.min(maxPauseMilliseconds, firstPauseMilliseconds * 2 ** earlier);
	return Math.round(max * (0.5 + random / 2));
}
function pauseAfter(attempt, count, { endsAt, clock }) {
	const now = clock.now();
	const header = 'failure' in attempt ? undefined : (0,portal_response/* readHeader */.ay)(attempt.response, 'retry-after');
	const requested = header === undefined ? undefined : parseRetryAfter(header, now);
	if (requested !== undefined && (requested > 0 || count === 1))
		return now + requested < endsAt ? { milliseconds: requested, isLast: false } : undefined;
	const left = endsAt - lastAttemptMilliseconds - now;
	const scheduled = scheduledPause(count - 1, clock.random());
	return left > 0 ? { milliseconds: Math.min(scheduled, left), isLast: scheduled >= left } : undefined;
}
function parseRetryAfter(text, now) {
	const value = text.trim();
	if (/^\d+$/.test(value))
		return Number(value) * 1000;
	if (!/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(value))
		return undefined;
	const date = Date.parse(value);
	return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

;// CONCATENATED MODULE: ./build/src/portal/client.js











function createPortalClient(inputs, options) {
	const send = createConnections(inputs.portal, {
		caCertificate: inputs.caCertificate,
		environment: options.environment,
		userAgent: `docspace-scopes/${version/* actionVersion */.R}`,
		nodeVersion: process.versions.node,
	});
	return clientThatSends(send, inputs, options);
}
function clientThatSends(send, inputs, options) {
	const { secrets, clock } = options;
	const deadlines = [];
	let retries = 0;
	const createClient = (milliseconds, maxRetries) => {
		const deadline = (0,portal_deadline/* startDeadline */.d)(milliseconds);
		const stop = AbortSignal.any([deadline.signal, ...deadlines.slice(0, 1).map(({ signal }) => signal)]);
		deadlines.push(deadline);
		const policy = { endsAt: clock.now() + milliseconds, clock };
		return {
			origin: inputs.portal.origin,
			get: async (request, isFinal = () => false) => {
				let earlier;
				let left = maxRetries;
				for (let attempts = 1;; attempts += 1) {
					const sent = send(request, stop);
					const attempt = await observe(request, sent, options);
					const pause = left > 0 && isTemporary(attempt, isFinal) ? pauseAfter(attempt, attempts, policy) : undefined;
					if (pause === undefined) {
						if ('response' in attempt)
							return attempt.response;
						throw explainConnectionFailure(request, withEarlier(attempt.failure, earlier), inputs);
					}
					retries += 1;
					options.onRetry({
						request,
						because: retry_describeAttempt(attempt),
						pauseMilliseconds: pause.milliseconds,
						attempt: attempts,
					});
					await clock.sleep(pause.milliseconds);
					left = pause.isLast ? 0 : left - 1;
					earlier = attempt;
				}
			},
			once: (limit) => createClient(Math.min(limit, inputs.timeoutSeconds * 1000), 0),
			keepSecret: (secret) => secrets.add(secret, text_secrets/* aSignature */.MI),
			countRetries: () => retries,
			close: () => {
				for (const each of deadlines)
					each.clear();
			},
		};
	};
	return createClient(inputs.timeoutSeconds * 1000, inputs.retries);
}
async function observe(request, response, { secrets, clock, onRequest, onAttempt }) {
	const started = clock.now();
	const report = (what) => onAttempt((0,message/* message */.iU) `${(0,portal_response/* describeRequest */.Ng)(request)}: ${what} after ${clock.now() - started} ms`);
	onRequest(request, response);
	try {
		const received = await response;
		report((0,message/* message */.iU) `${[String(received.status)]}, ${received.body.length} bytes`);
		return { response: withoutSecrets(request, received, secrets) };
	}
	catch (error) {
		if (!(error instanceof ConnectionFailure))
			throw error;
		report([`${error.problem} ${error.code}`.trim()]);
		return { failure: error };
	}
}
function withoutSecrets(request, response, secrets) {
	const headers = redactHeaders(response.headers, secrets);
	const text = (0,portal_response/* readText */.yR)(response) ?? Buffer.from(response.body).toString('latin1');
	const kind = secrets.kindIn(text);
	if (kind === undefined || sendsSignature(request, response))
		return { ...response, headers };
	if (response.status === 200)
		throw secretSentBack((0,message/* message */.iU) `The response to ${(0,portal_response/* describeRequest */.Ng)(request)}`, kind);
	return { ...response, headers, body: Buffer.from(secrets.redact(text)) };
}
function redactHeaders(headers, secrets) {
	const redact = (value) => Array.isArray(value) ? value.map((each) => secrets.redact(each)) : value && secrets.redact(value);
	return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, redact(value)]));
}
function sendsSignature({ resource }, response) {
	if (resource !== 'exchange' || response.status !== 200)
		return false;
	const value = (0,portal_response/* readJson */.Vh)(response)?.value;
	return typeof value === 'string' || ((0,json/* isRecord */.u)(value) && typeof value.response === 'string');
}
function secretSentBack(where, { what, remedy }) {
	return new src_failure/* Failure */.HR('unexpected-response', (0,message/* message */.iU) `${where} contains ${what}, so nothing of it was kept. Find out what is between the runner and the portal, and ${remedy}.`);
}

;// CONCATENATED MODULE: ./build/src/portal/redirects.js



const redirects = new Set([300, 301, 302, 303, 307, 308]);
function isRedirect({ status }) {
	return redirects.has(status);
}
function explainRedirect(request, response, origin) {
	const target = findTarget((0,portal_response/* readHeader */.ay)(response, 'location'), origin);
	const trace = (0,message/* message */.iU) `(${(0,portal_response/* describeRequest */.Ng)(request)}: ${[String(response.status)]})`;
	return new src_failure/* Failure */.HR('unexpected-response', describeRedirect(target, new URL(origin)), { trace });
}
function describeRedirect(target, here) {
	if (target === undefined)
		return (0,message/* message */.iU) `The portal redirects without a usable address. Check ${(0,message/* code */.aY)('portal-url')}.`;
	if (target.origin === here.origin)
		return (0,message/* message */.iU) `The portal redirects to ${{ kind: 'name', text: (0,portal_response/* shortenIds */.IR)(target.pathname) }} on the same host: a login page, or something in front of the portal. Check what is between the runner and the portal.`;
	const isUpgrade = target.hostname === here.hostname && target.protocol === 'https:' && here.protocol === 'http:';
	const hint = isUpgrade && here.port !== '' ? (0,message/* message */.iU) ` (the redirect drops the port: add it if it is not 443)` : (0,message/* message */.iU) ``;
	return (0,message/* message */.iU) `The portal redirects to another address, which the action does not follow, because the key would be sent there. If that is your portal, set ${(0,message/* code */.aY)('portal-url')} to ${(0,message/* code */.aY)(target.origin)}${hint}.`;
}
function findTarget(location, origin) {
	if (location === undefined || !URL.canParse(location, origin))
		return undefined;
	const target = new URL(location, origin);
	return target.protocol === 'https:' || target.protocol === 'http:' ? target : undefined;
}

;// CONCATENATED MODULE: ./build/src/portal/refusals.js




const isCounted = (response) => (0,portal_response/* readHeader */.ay)(response, 'x-ratelimit-remaining') !== undefined;
const sendsApiKey = ({ headers }) => headers.authorization?.startsWith('Bearer sk-') === true;
const keyInput = ({ input = 'api-key' }) => (0,message/* code */.aY)(input);
const unknownRequest = (0,message/* message */.iU) `the portal does not know a request`;
const otherLogin = (0,message/* message */.iU) `the request did not get through to the portal`;
const suspended = {
	resources: ['scopes'],
	when: (_, { exchangeRefusal }) => exchangeRefusal !== undefined && (0,portal_response/* isProblemDetail */.F0)(exchangeRefusal),
	reason: 'not-found',
	explain: ({ origin }) => (0,message/* message */.iU) `The portal ${(0,message/* code */.aY)(origin)} is suspended. Its owner can resume it; then run the job again.`,
};
const refusals = [
	{
		status: 403,
		when: (response) => /access to the portal is restricted/i.test((0,portal_response/* readText */.yR)(response) ?? ''),
		reason: 'permission',
		explain: () => (0,message/* message */.iU) `The portal’s IP restriction blocks this runner. Allow the runner’s address in the portal under ${(0,message/* page */.MY)('ip-security')}, or run the job on a self-hosted runner whose address is allowed.`,
	},
	{
		resources: ['exchange', 'key', 'version'],
		status: 500,
		when: portal_response/* isUnknownPortal */.ne,
		reason: 'not-found',
		explain: ({ origin }) => (0,message/* message */.iU) `There is no portal at ${(0,message/* code */.aY)(origin)}, though the host serves portals. Check ${(0,message/* code */.aY)('portal-url')} for a typo. The portal may also have been renamed or deleted.`,
	},
	{
		resources: ['key'],
		status: 500,
		when: (response, _, request) => (0,portal_response/* hasErrorEnvelope */.FX)(response) && !sendsApiKey(request),
		reason: 'permission',
		explain: (_, request) => (0,message/* message */.iU) `The value of ${keyInput(request)} is not an API key; it may be a personal access token. Store the API key that the deployment uses.`,
	},
	{
		resources: ['exchange', 'key'],
		status: 401,
		when: (response) => (0,portal_response/* readHeader */.ay)(response, 'www-authenticate') !== undefined || (0,portal_response/* isHtml */._6)(response),
		reason: 'authentication',
		headline: otherLogin,
		explain: () => (0,message/* message */.iU) `A gateway in front of the portal asks for its own login, or removes the header ${(0,message/* code */.aY)('Authorization')}. Let the requests of this action pass the gateway unchanged.`,
	},
	{
		resources: ['exchange', 'key'],
		status: 401,
		reason: 'authentication',
		explain: (_, request) => (0,message/* message */.iU) `The portal rejected the key in ${keyInput(request)}: it is wrong, expired, disabled, or from another portal. Check it in the portal under ${(0,message/* page */.MY)('api-keys')}, and update the secret.`,
	},
	{
		resources: ['exchange', 'version'],
		status: 403,
		when: portal_response/* isProblemDetail */.F0,
		reason: 'permission',
		explain: () => (0,message/* message */.iU) `The portal is under maintenance: it is being restored, transferred or encrypted. Run the job again when that is done.`,
	},
	{
		resources: ['key'],
		status: 403,
		when: portal_response/* isProblemDetail */.F0,
		reason: 'permission',
		explain: (_, request) => (0,message/* message */.iU) `The portal is under maintenance (being restored, transferred or encrypted), or does not let the key in ${keyInput(request)} make this request. Run the job again later; if the error persists, check the key’s permissions under ${(0,message/* page */.MY)('api-keys')}.`,
	},
	{
		resources: ['exchange'],
		status: 403,
		when: portal_response/* isEmpty */.Im,
		reason: 'permission',
		explain: ({ aboutKey }) => (0,message/* sentences */.hC)((0,message/* message */.iU) `The portal accepted the key in ${(0,message/* code */.aY)('api-key')}, but does not let it sign in.`, aboutKey ??
			(0,message/* message */.iU) `The key probably lacks the permission ${(0,message/* code */.aY)('*:read')}. Create a “Read only” key in the portal under ${(0,message/* page */.MY)('api-keys')}, and update the secret.`),
	},
	{
		resources: ['exchange'],
		status: 400,
		when: (response) => /value cannot be null/i.test((0,portal_response/* findMessage */.fn)(response) ?? ''),
		reason: 'permission',
		explain: () => (0,message/* message */.iU) `The user who owns the key has no email address in the portal, so the portal cannot sign them in. Add an address to that user, or use a key of another user.`,
	},
	{ ...suspended, status: 401 },
	{
		resources: ['scopes'],
		status: 401,
		when: (_, { exchangeRefusal }) => exchangeRefusal !== undefined,
		reason: 'authentication',
		explain: () => (0,message/* message */.iU) `The portal rejected the key in ${(0,message/* code */.aY)('api-key')}. DocSpace 3.0 does not support API keys: use a personal access token instead, or upgrade the portal.`,
	},
	{ ...suspended, status: 403 },
	{
		resources: ['scopes'],
		status: 403,
		when: (_, { exchangeRefusal }) => exchangeRefusal !== undefined,
		reason: 'not-found',
		explain: ({ origin }) => (0,message/* message */.iU) `The portal ${(0,message/* code */.aY)(origin)} is suspended, or older than DocSpace 3.1, and rejected the key. Check that the portal is running. For DocSpace 3.0, put a personal access token into ${(0,message/* code */.aY)('api-key')}.`,
	},
	{
		resources: ['scopes'],
		status: 403,
		when: (response) => (0,portal_response/* isEmpty */.Im)(response) && isCounted(response),
		reason: 'permission',
		explain: () => (0,message/* message */.iU) `The request reached the portal without its signature: a proxy or gateway in front of the portal removes the header ${(0,message/* code */.aY)('x-signature')}. Let that header through.`,
	},
	{
		resources: ['scopes'],
		status: 403,
		when: portal_response/* isEmpty */.Im,
		reason: 'permission',
		explain: () => (0,message/* message */.iU) `The portal rejected the signature that it issued, and a new one too. Check in this order: the user who owns the key has an email address; the portal and its identity service share one secret; the clock of the identity service is not more than six minutes ahead.`,
	},
	{
		resources: ['scopes'],
		status: 404,
		reason: 'not-found',
		explain: ({ origin }) => (0,message/* message */.iU) `${(0,message/* code */.aY)(origin)} is older than DocSpace 3.0, or is not a portal: it has neither ${(0,message/* code */.aY)('/api/2.0/scopes')} nor ${(0,message/* code */.aY)('/api/2.0/oauth2/scopes')}. Check ${(0,message/* code */.aY)('portal-url')}, or upgrade the portal.`,
	},
	{
		resources: ['app'],
		status: 404,
		when: (response) => !(0,portal_response/* isHtml */._6)(response),
		reason: 'not-found',
		headline: (0,message/* message */.iU) `the OAuth app was not found`,
		explain: ({ origin }) => (0,message/* message */.iU) `The portal ${(0,message/* code */.aY)(origin)} has no such OAuth app. Check ${(0,message/* code */.aY)('client-id')} in the portal under ${(0,message/* page */.MY)('oauth-apps')}; the app may have been deleted, or may be from another portal.`,
	},
	{
		resources: ['app'],
		status: 429,
		reason: 'rate-limited',
		explain: () => (0,message/* message */.iU) `Too many requests for app information: all callers of a portal share one limit, 25 requests per second. Run the job again later.`,
	},
	{
		resources: ['key'],
		status: 404,
		reason: 'not-found',
		headline: unknownRequest,
		explain: ({ origin }) => (0,message/* message */.iU) `${(0,message/* code */.aY)(origin)} does not describe API keys: it is older than DocSpace 3.1.1, or is not a portal. Check ${(0,message/* code */.aY)('portal-url')}, or upgrade the portal.`,
	},
	{
		status: 401,
		reason: 'authentication',
		headline: otherLogin,
		explain: () => (0,message/* message */.iU) `Something in front of the portal asks for its own login. Check what is between the runner and the portal.`,
	},
	{
		status: 402,
		reason: 'portal-error',
		explain: () => (0,message/* message */.iU) `The portal is not paid for. Its owner has to renew the subscription.`,
	},
	{
		status: 403,
		reason: 'permission',
		explain: () => (0,message/* message */.iU) `The portal, or something in front of it, does not allow the request. Check the firewall or gateway in between.`,
	},
	{
		status: 404,
		reason: 'not-found',
		headline: unknownRequest,
		explain: ({ origin }) => (0,message/* message */.iU) `${(0,message/* code */.aY)(origin)} does not know this request: it is not a portal, or something in front of the portal hides it. Check ${(0,message/* code */.aY)('portal-url')}, and what is between the runner and the portal.`,
	},
	{
		status: 407,
		reason: 'unreachable',
		explain: () => (0,message/* message */.iU) `A proxy asks for a user name and password. Add them to the address in ${(0,message/* code */.aY)('HTTPS_PROXY')} or ${(0,message/* code */.aY)('HTTP_PROXY')}.`,
	},
	{
		status: 408,
		reason: 'timeout',
		explain: () => (0,message/* message */.iU) `The server gave up waiting for the request. Run the job again; if the error persists, check the network between the runner and the portal.`,
	},
	{
		resources: ['exchange', 'key'],
		status: 429,
		reason: 'rate-limited',
		explain: () => (0,message/* message */.iU) `The user who owns the key has sent too many requests: by default a portal allows 1,500 per minute. Run fewer jobs at once, or give them keys of different users.`,
	},
	{
		resources: ['scopes'],
		status: 429,
		when: portal_response/* isEmpty */.Im,
		reason: 'rate-limited',
		explain: () => (0,message/* message */.iU) `The user who owns the key has sent too many requests: a portal allows 200 per minute, or 100 in the community edition. Run fewer jobs at once, or give them keys of different users.`,
	},
	{
		status: 429,
		reason: 'rate-limited',
		explain: () => (0,message/* message */.iU) `The portal as a whole receives too many requests. Run the job again later.`,
	},
];
function explainRefusal(request, response, context) {
	const { status } = response;
	const trace = (0,portal_response/* describeTrace */.Zi)(request, response);
	if (isRedirect(response))
		return explainRedirect(request, response, context.origin);
	const refusal = refusals.find((each) => (each.resources?.includes(request.resource) ?? true) &&
		each.status === status &&
		(each.when?.(response, context, request) ?? true));
	if (refusal !== undefined)
		return new src_failure/* Failure */.HR(refusal.reason, refusal.explain(context, request), {
			trace,
			...(refusal.headline === undefined ? {} : { headline: refusal.headline }),
		});
	if (status >= 500 && status < 600)
		return new src_failure/* Failure */.HR('portal-error', (0,message/* message */.iU) `A service of the portal is down, still starting, or cannot reach its database. Run the job again later; if the error persists, the portal’s administrator should check its logs.`, { trace });
	return new src_failure/* Failure */.HR('unexpected-response', (0,message/* message */.iU) `A portal does not respond like this. Check ${(0,message/* code */.aY)('portal-url')}, and what is between the runner and the portal.`, { trace });
}

;// CONCATENATED MODULE: ./build/src/portal/resources.js







async function fetchVersion(client) {
	const request = {
		resource: 'version',
		connection: 'version',
		path: '/api/2.0/settings/version/build',
		headers: {},
	};
	const response = await client.get(request);
	refuse(client, request, response);
	const build = (0,portal_response/* readEnvelope */.HT)(request, response);
	const version = (0,json/* isRecord */.u)(build) ? (0,portal_version/* parsePortalVersion */.AS)(build.docSpace) : undefined;
	if (version === undefined)
		throw noVersion(request, response, (0,json/* isRecord */.u)(build) ? build.docSpace : undefined);
	return version;
}
function noVersion(request, response, version) {
	if (typeof version !== 'string' || version === '')
		return (0,portal_response/* unexpected */.os)(request, response, (0,message/* message */.iU) `The portal does not report a version`);
	return new src_failure/* Failure */.HR('unexpected-response', (0,message/* message */.iU) `The portal reports ${(0,message/* codeOfOthers */.S3)(version, 50)}, which is not the version of a released portal. A portal that runs from source reports ${(0,message/* code */.aY)('3.1.0')}, a self-made image ${(0,message/* code */.aY)('0.0.0.0')}.`);
}
async function fetchKey(client, { key, input, connection }) {
	const request = {
		resource: 'key',
		connection,
		path: '/api/2.0/keys/@self',
		headers: { authorization: `Bearer ${key}` },
		input,
	};
	const response = await client.get(request, (each) => each.status === 500 && (0,portal_response/* hasErrorEnvelope */.FX)(each));
	refuse(client, request, response);
	return readKey(request, response, key);
}
function readKey(request, response, key) {
	const value = (0,portal_response/* readEnvelope */.HT)(request, response);
	if (!(0,json/* isRecord */.u)(value) ||
		![value.id, value.name, value.keyPostfix].some((text) => typeof text === 'string' && text !== ''))
		throw (0,portal_response/* unexpected */.os)(request, response, (0,message/* message */.iU) `The response does not describe the key`);
	if (!isAbout(key, value))
		throw (0,portal_response/* unexpected */.os)(request, response, (0,message/* message */.iU) `The response describes another key`, forSomeoneElse);
	const permissions = readPermissions(value.permissions);
	if (permissions === undefined)
		throw (0,portal_response/* unexpected */.os)(request, response, (0,message/* message */.iU) `The key’s permissions are not a list of names`);
	const expiresAt = readDate(value.expiresAt);
	if (expiresAt === 'invalid')
		throw (0,portal_response/* unexpected */.os)(request, response, (0,message/* message */.iU) `The key’s expiry is not a valid date`);
	const { isActive = true } = value;
	if (typeof isActive !== 'boolean')
		throw (0,portal_response/* unexpected */.os)(request, response, (0,message/* message */.iU) `The response does not say whether the key is enabled`);
	return { name: typeof value.name === 'string' ? value.name : '', permissions, expiresAt, active: isActive };
}
const forSomeoneElse = (0,message/* message */.iU) `Check what is between the runner and the portal: a cache or gateway may send a response that was meant for someone else.`;
function isAbout(requested, { key, keyPostfix }) {
	return [keyPostfix, key].every((end) => {
		if (end === undefined || end === null)
			return true;
		return typeof end === 'string' && requested.endsWith(end.slice(end.lastIndexOf('*') + 1));
	});
}
function readPermissions(value) {
	if (value === undefined || value === null)
		return 'all';
	if (!Array.isArray(value) || !value.every((each) => typeof each === 'string'))
		return undefined;
	return value.length === 0 || value.includes('*') ? 'all' : (0,scopes_scope/* sortedNames */.W0)(value);
}
function readDate(value) {
	if (value === undefined || value === null)
		return undefined;
	const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
	return Number.isNaN(time) ? 'invalid' : new Date(time).toISOString();
}
async function fetchApp(client, clientId) {
	const [usual, later] = ['clients', 'oauth2/clients'].map((folder) => ({
		resource: 'app',
		connection: 'app',
		path: `/api/2.0/${folder}/${encodeURIComponent(clientId)}/public/info`,
		headers: {},
	}));
	const first = await client.get(usual);
	const second = first.status === 404 ? await client.get(later) : undefined;
	const isFirst = second === undefined || second.status === 404 || (second.status === 403 && (0,portal_response/* isEmpty */.Im)(second));
	const [request, response] = isFirst ? [usual, first] : [later, second];
	refuse(client, request, response);
	return readApp(request, response, clientId);
}
function readApp(request, response, clientId) {
	const app = (0,portal_response/* readEnvelope */.HT)(request, response);
	if (!(0,json/* isRecord */.u)(app))
		throw (0,portal_response/* unexpected */.os)(request, response, (0,message/* message */.iU) `The response does not describe an app`);
	const { name, scopes, client_id: id } = app;
	if (id !== undefined && id !== null && !isSameApp(id, clientId))
		throw (0,portal_response/* unexpected */.os)(request, response, (0,message/* message */.iU) `The response describes another app`, forSomeoneElse);
	if (!Array.isArray(scopes) || !scopes.every((scope) => typeof scope === 'string'))
		throw (0,portal_response/* unexpected */.os)(request, response, (0,message/* message */.iU) `The response does not contain the scopes granted to the app`);
	return { name: typeof name === 'string' ? name : '', scopes: (0,scopes_scope/* sortedNames */.W0)(scopes) };
}
function isSameApp(id, clientId) {
	return typeof id === 'string' && id.toLowerCase() === clientId.toLowerCase();
}
async function fetchAppState(client, clientId, signature) {
	const request = {
		resource: 'app-state',
		connection: 'app',
		path: `/oauth2/authorize?client_id=${encodeURIComponent(clientId.toLowerCase())}`,
		headers: { 'x-signature': signature },
	};
	const response = await (0,src_failure/* outcomeOf */.sG)(() => client.get(request));
	return response.ok ? readAppState(response.value, clientId, client.origin) : 'not-reported';
}
function readAppState(response, clientId, origin) {
	const location = (0,portal_response/* readHeader */.ay)(response, 'location');
	if (response.status !== 302 || location === undefined || !URL.canParse(location, origin))
		return 'not-reported';
	const query = new URL(location, origin).searchParams;
	const [id, ...otherIds] = query.getAll('client_id');
	const errors = query.getAll('error');
	if (otherIds.length > 0 || errors.length !== 1 || !isSameApp(id, clientId))
		return 'not-reported';
	if (errors[0] === 'client_disabled_error')
		return 'disabled';
	return errors[0] === 'invalid_request' ? 'enabled' : 'not-reported';
}
function refuse({ origin }, request, response) {
	if (response.status !== 200)
		throw explainRefusal(request, response, { origin });
}

;// CONCATENATED MODULE: ./build/src/portal/sign-in.js





const listPaths = ['/api/2.0/scopes', '/api/2.0/oauth2/scopes'];
async function fetchScopes(client, context) {
	const exchange = await exchangeKey(client, context);
	const first = await requestList(client, context.apiKey, exchange);
	if (!('signature' in exchange) || !isRejectedSignature(first.response))
		return readList(client, first, 'signature' in exchange ? 'signature' : 'key-alone');
	const renewed = await exchangeKey(client, context);
	const second = await requestList(client, context.apiKey, renewed);
	return readList(client, second, 'signature' in renewed ? 'renewed-signature' : 'key-alone');
}
async function exchangeKey(client, { apiKey, onSignature, aboutKey }) {
	const request = {
		resource: 'exchange',
		connection: 'list',
		path: '/api/2.0/security/oauth2/token',
		headers: bearer(apiKey),
	};
	const response = await client.get(request, portal_response/* isUnknownPortal */.ne);
	if (response.status === 404)
		return { refusal: response };
	if (response.status !== 200) {
		const about = response.status === 403 ? await aboutKey() : undefined;
		throw explainRefusal(request, response, { origin: client.origin, aboutKey: about });
	}
	const signature = (0,portal_response/* readEnvelope */.HT)(request, response);
	if (!isSignature(signature))
		throw (0,portal_response/* unexpected */.os)(request, response, (0,message/* message */.iU) `The portal did not send a signature for the key`);
	onSignature(signature);
	return { signature };
}
function isSignature(value) {
	if (typeof value !== 'string' || value.length < 32 || value.length > 8192)
		return false;
	return /^[\w-]+(?:\.[\w-]+){2}(?:(?:\.[\w-]+){2})?$/.test(value);
}
async function requestList(client, apiKey, exchange) {
	const headers = 'signature' in exchange ? { ...bearer(apiKey), 'x-signature': exchange.signature } : keyAlone(apiKey);
	const [usual, later] = listPaths.map((path) => ({ resource: 'scopes', connection: 'list', path, headers }));
	const response = await client.get(usual);
	if (response.status !== 404)
		return { request: usual, response, exchange };
	return { request: later, response: await client.get(later), exchange };
}
function isRejectedSignature(response) {
	return response.status === 403 && (0,portal_response/* isEmpty */.Im)(response) && (0,portal_response/* readHeader */.ay)(response, 'x-ratelimit-remaining') === undefined;
}
const maxScopes = 10_000;
function readList({ origin }, { request, response, exchange }, signIn) {
	if (response.status !== 200) {
		const exchangeRefusal = 'refusal' in exchange ? exchange.refusal : undefined;
		throw explainRefusal(request, response, { origin, exchangeRefusal });
	}
	const list = (0,portal_response/* readEnvelope */.HT)(request, response);
	if (!Array.isArray(list))
		throw (0,portal_response/* unexpected */.os)(request, response, (0,message/* message */.iU) `The response is not a list of scopes`);
	if (list.length === 0)
		throw (0,portal_response/* unexpected */.os)(request, response, (0,message/* message */.iU) `The portal’s list of scopes is empty`, (0,message/* message */.iU) `A portal always offers some scopes: ask its administrator to check the database of its identity service.`);
	if (list.length > maxScopes)
		throw (0,portal_response/* unexpected */.os)(request, response, (0,message/* message */.iU) `The portal offers more than ${maxScopes} scopes`, (0,message/* message */.iU) `The action does not read longer lists: ask the portal’s administrator to check them.`);
	const scopes = list.map((entry, index) => {
		const scope = (0,scopes_scope/* parseScope */.Sk)(entry);
		if (typeof scope === 'string')
			throw (0,portal_response/* unexpected */.os)(request, response, (0,message/* message */.iU) `Entry ${index + 1} of the list of scopes ${[scope]}`);
		return scope;
	});
	return { scopes: (0,scopes_scope/* sortedScopes */.jT)(scopes), signIn, path: request.path };
}
function bearer(apiKey) {
	return { authorization: `Bearer ${apiKey}` };
}
function keyAlone(apiKey) {
	const fitsCookie = !(0,credential/* isApiKey */.A)(apiKey) && !/[",;\\]/.test(apiKey);
	return fitsCookie ? { ...bearer(apiKey), cookie: `asc_auth_key=${apiKey}` } : bearer(apiKey);
}

;// CONCATENATED MODULE: ./build/src/portal/portal.js









const courtesyMilliseconds = 6000;
const appStateMilliseconds = 5000;
const connectionMilliseconds = 2000;
async function readPortal(inputs, options) {
	const { apiKey, clientId, integrationApiKey } = inputs;
	const client = createPortalClient(inputs, options);
	const courtesy = client.once(courtesyMilliseconds);
	let resolveSignature = () => { };
	const signature = new Promise((resolve) => {
		resolveSignature = resolve;
	});
	const list = (0,src_failure/* outcomeOf */.sG)(() => fetchScopes(client, {
		apiKey,
		onSignature: (value) => {
			client.keepSecret(value);
			resolveSignature(value);
		},
		aboutKey: async () => describeRefusedKey(await ownKey),
	})).finally(() => resolveSignature(undefined));
	const version = (0,src_failure/* outcomeOf */.sG)(() => fetchVersion(versionDecides(inputs) ? client : courtesy));
	const ownKey = (0,credential/* isApiKey */.A)(apiKey)
		? (0,src_failure/* outcomeOf */.sG)(async () => fetchKey(courtesy, { key: apiKey, input: 'api-key', connection: await connectionAfter(version) }))
		: undefined;
	const app = clientId === undefined ? undefined : (0,src_failure/* outcomeOf */.sG)(() => fetchApp(client, clientId));
	const integrationKey = integrationApiKey === undefined
		? undefined
		: (0,src_failure/* outcomeOf */.sG)(() => fetchKey(client, { key: integrationApiKey, input: 'integration-api-key', connection: 'integration-key' }));
	const appState = app === undefined || clientId === undefined
		? undefined
		: stateWhenKnown(app, version, async () => {
			const value = await signature;
			return value === undefined
				? 'not-reported'
				: fetchAppState(client.once(appStateMilliseconds), clientId, value);
		});
	const answers = await Promise.all([list, version, ownKey, app, appState, integrationKey]).finally(client.close);
	return withoutLateSecrets({
		list: answers[0],
		version: answers[1],
		apiKey: answers[2],
		app: answers[3],
		appState: answers[4],
		integrationKey: answers[5],
		retries: client.countRetries(),
	}, options.secrets);
}
function withoutLateSecrets(answers, secrets) {
	const lookAgain = (outcome, about) => {
		if (!outcome.ok)
			return { ok: false, failure: redactFailure(outcome.failure, secrets) };
		const kind = secrets.kindIn(JSON.stringify(outcome.value));
		if (kind === undefined)
			return outcome;
		return { ok: false, failure: secretSentBack((0,message/* message */.iU) `What the portal says about ${about}`, kind) };
	};
	const withSafeName = (outcome, about) => {
		const looked = outcome && lookAgain(outcome, about);
		if (!looked?.ok)
			return looked;
		return { ok: true, value: { ...looked.value, name: (0,likely_secrets/* withoutLikelySecrets */.G)(looked.value.name) } };
	};
	const { list } = answers;
	return {
		...answers,
		list: list.ok ? list : { ok: false, failure: redactFailure(list.failure, secrets) },
		version: lookAgain(answers.version, (0,message/* message */.iU) `its version`),
		apiKey: withSafeName(answers.apiKey, (0,message/* message */.iU) `the key in ${(0,message/* code */.aY)('api-key')}`),
		app: withSafeName(answers.app, (0,message/* message */.iU) `the app of ${(0,message/* code */.aY)('client-id')}`),
		integrationKey: withSafeName(answers.integrationKey, (0,message/* message */.iU) `the key in ${(0,message/* code */.aY)('integration-api-key')}`),
	};
}
function redactFailure({ reason, parts, trace, marks, headline }, secrets) {
	const redact = (text) => secrets.redact(text);
	const details = { trace: (0,message/* redactMessage */.b6)(trace, redact), marks };
	return new src_failure/* Failure */.HR(reason, (0,message/* redactMessage */.b6)(parts, redact), headline === undefined ? details : { ...details, headline });
}
async function stateWhenKnown(app, version, fetchState) {
	const [found, known] = await Promise.all([app, version]);
	if (!found.ok)
		return undefined;
	return known.ok && (0,portal_version/* isAtLeast */.du)(known.value, 3, 5) ? fetchState() : 'not-requested';
}
function describeRefusedKey(key) {
	if (!key?.ok)
		return undefined;
	const { permissions, active } = key.value;
	const has = (0,message/* message */.iU) `The key has ${(0,key_permissions/* describePermissions */.gH)(permissions)}`;
	if (!active)
		return (0,message/* message */.iU) `${has}, but is disabled. Enable it in the portal under ${(0,message/* page */.MY)('api-keys')}, or use another key.`;
	if ((0,key_permissions/* permits */.V1)(permissions, 'read'))
		return (0,message/* message */.iU) `${has}, which is enough, so the portal is probably being restored or transferred. Run the job again later.`;
	return (0,message/* message */.iU) `${has}, which is not enough. Create a “Read only” key in the portal under ${(0,message/* page */.MY)('api-keys')} (its permission is ${(0,message/* code */.aY)('*:read')}), and update the secret.`;
}
function versionDecides({ required, clientId, integrationApiKey }) {
	return required.requests.length > 0 || clientId !== undefined || integrationApiKey !== undefined;
}
function connectionAfter(first) {
	return new Promise((resolve) => {
		const timer = setTimeout(() => resolve('late-key'), connectionMilliseconds);
		const onEnd = () => {
			clearTimeout(timer);
			resolve('version');
		};
		first.then(onEnd, onEnd);
	});
}

// EXTERNAL MODULE: ./build/src/gate/drift.js
var gate_drift = __nccwpck_require__(8974);
// EXTERNAL MODULE: ./build/src/report/descriptions.js
var descriptions = __nccwpck_require__(5185);
// EXTERNAL MODULE: ./build/src/report/messages.js
var messages = __nccwpck_require__(8694);
;// CONCATENATED MODULE: ./build/src/report/annotations.js








const maxMistaken = 10;
const maxMarks = 9;
const maxTexts = 10;
function warning(title, text) {
	return { level: 'warning', title, text };
}
const summaryNotWritten = warning('no summary', (0,message/* message */.iU) `The job summary could not be written. The verdict stands; the log contains everything.`);
const noArtifactService = warning('no artifact', (0,message/* message */.iU) `There is no artifact service here (a local run, GitHub Enterprise Server, or Gitea), so snapshot and report are kept as files only. Set ${(0,message/* code */.aY)('upload-artifact')} to ${(0,message/* code */.aY)("'false'")} to silence this warning.`);
function noBaselineYet(text) {
	return notice('no baseline yet', text);
}
function notice(title, text) {
	return { level: 'notice', title, text };
}
function resultAnnotations(record) {
	const failures = (0,src_failure/* byReason */.UN)(record.failures);
	const [first] = failures;
	const annotations = [];
	if (first !== undefined)
		annotations.push({ level: 'error', title: first.reason, text: (0,message/* paragraphs */.qN)(...failures.map(({ whole }) => whole)) });
	annotations.push(...(0,src_failure/* byReason */.UN)(record.softened).map(({ reason, whole }) => warning(reason, whole)));
	return [...annotations, ...lineMarks(record)];
}
function lineMarks(record) {
	const unreadable = record.failures.flatMap(({ reason, marks }) => marks.map(({ file, line, text }) => ({ level: 'error', title: reason, text, place: { file, line } })));
	return [...unreadable, ...failingLines(record)].slice(0, maxMarks);
}
function failingLines({ verdict, inputs }) {
	if (verdict === undefined)
		return [];
	const level = inputs?.failOnMissing === false ? 'warning' : 'error';
	const marks = new Map();
	const mark = ({ file, line }, title, text) => {
		if (file === undefined)
			return;
		const known = marks.get(`${file}:${line}`);
		if (known === undefined)
			marks.set(`${file}:${line}`, { title, place: { file, line }, texts: [text], more: 0 });
		else if (known.texts.length < maxTexts)
			known.texts.push(text);
		else
			known.more += 1;
	};
	for (const requirement of verdict.required.filter(judge/* isMissing */.b2)) {
		const lacking = ['portal', 'app', 'key'].filter((place) => requirement[place] === false);
		const why = (0,message/* formatList */.ki)(lacking.map((place) => lackingWords[place]));
		for (const { request, place, takesAnother } of requirement.askers) {
			if (takesAnother)
				continue;
			const needed = request === undefined ? (0,message/* message */.iU) `` : (0,message/* message */.iU) `${(0,message/* code */.aY)(request)} needs `;
			mark(place, 'missing-scopes', (0,message/* message */.iU) `${needed}${(0,descriptions/* formatAnyOf */.Hf)(requirement)}: ${why}.`);
		}
	}
	for (const request of verdict.requests.filter(({ outcome }) => outcome === 'uncovered'))
		for (const place of request.places)
			mark(place, 'uncovered-endpoints', (0,message/* endSentence */.H_)((0,message/* message */.iU) `${(0,message/* code */.aY)(request.label)}: ${(0,descriptions/* describeOutcome */.SS)(request)}`));
	return [...marks.values()].map(({ title, place, texts, more }) => {
		const others = more === 0 ? undefined : (0,message/* message */.iU) `and ${more} more`;
		return { level, title, place, text: (0,message/* paragraphs */.qN)(...texts, others) };
	});
}
const lackingWords = {
	portal: (0,message/* message */.iU) `the portal does not offer it`,
	app: (0,message/* message */.iU) `it was not granted to the app`,
	key: (0,message/* message */.iU) `the key does not cover it`,
};
function keyAnnotations({ portal }, now) {
	if (portal === undefined)
		return [];
	return (0,descriptions/* describeKeys */.mC)(portal, now).flatMap((key) => key.warning === undefined ? [] : [warning('a key expires', key.warning)]);
}
function verdictAnnotations(record) {
	const { verdict, portal } = record;
	if (verdict === undefined || portal === undefined)
		return [];
	const { requests, excess, drift, problems } = verdict;
	const annotations = [];
	const unknown = describeUnknown(record);
	if (unknown !== undefined)
		annotations.push(warning('unknown requests', unknown));
	const isJudged = [portal.list, portal.app, portal.integrationKey].some((each) => each?.ok);
	if (record.inputs !== undefined && versionDecides(record.inputs) && isJudged && !portal.version.ok)
		annotations.push(warning('version not known', (0,message/* message */.iU) `The portal’s version is unknown, so the newest known rules apply. ${portal.version.failure.whole}`));
	if (portal.version.ok && (requests.length > 0 || portal.integrationKey) && (0,portal_version/* isNewerThanRules */.me)(portal.version.value))
		annotations.push(notice('newer portal', (0,message/* message */.iU) `The portal runs DocSpace ${(0,descriptions/* formatVersion */.qh)(portal.version.value)}. This action knows the rules for requests up to ${[portal_version/* newestKnownRules */.bT]}, and used those. Use a newer version of the action, if there is one.`));
	if (excess !== undefined && excess.length > 0)
		annotations.push(notice('more granted than needed', (0,message/* message */.iU) `Granted to the app but not needed: ${(0,message/* formatNames */.EI)(excess)}.`));
	const since = (0,descriptions/* describeSinceBaseline */.N4)(record);
	if (since !== undefined && drift !== undefined && (0,gate_drift/* isDrift */._)(drift) && !problems.some(({ kind }) => kind === 'drift'))
		annotations.push(notice('drift', since));
	return annotations;
}
function describeUnknown({ verdict, portal }) {
	const requests = verdict?.requests ?? [];
	const unknown = requests.filter(({ known }) => !known);
	const mistaken = requests.filter((request) => request.mistaken !== undefined);
	if (unknown.length + mistaken.length === 0)
		return undefined;
	const isNewer = portal?.version.ok === true && (0,portal_version/* isNewerThanRules */.me)(portal.version.value);
	const [are, typos] = unknown.length === 1 ? ['is', 'a typo'] : ['are', 'typos'];
	const why = isNewer
		? (0,message/* message */.iU) `${[are]} not in DocSpace ${[portal_version/* newestKnownRoutes */.cT]}, the newest that this action knows`
		: (0,message/* message */.iU) `${[are]} probably ${[typos]}, since DocSpace ${[portal_version/* newestKnownRoutes */.cT]} has no such request`;
	return (0,message/* sentences */.hC)(unknown.length === 0
		? undefined
		: (0,message/* message */.iU) `${[(0,message/* pluralize */.td)(unknown.length, 'required request')]} ${why}: ${(0,message/* formatList */.ki)(unknown.map(messages/* describeTypo */.yR))}.`, ...mistaken.slice(0, maxMistaken).map((request) => {
		const { part = '', parameter = '' } = request.mistaken ?? {};
		return (0,message/* message */.iU) `In ${(0,messages/* describeTypo */.yR)(request)}, the portal reads ${(0,message/* code */.aY)(part)} as ${(0,message/* code */.aY)(parameter)}: it has no such name there. Check the spelling.`;
	}), mistaken.length <= maxMistaken ? undefined : (0,message/* message */.iU) `And ${mistaken.length - maxMistaken} more like this.`);
}

// EXTERNAL MODULE: ./build/src/report/files.js
var files = __nccwpck_require__(4127);
// EXTERNAL MODULE: ./build/src/report/headline.js
var headline = __nccwpck_require__(7210);
// EXTERNAL MODULE: ./build/src/report/log.js
var report_log = __nccwpck_require__(6314);
;// CONCATENATED MODULE: ./build/src/report/outputs.js


const maxListBytes = 1_000_000;
function knownOutputs(record) {
	return { ...singleValues(record), ...lists(record) };
}
function singleValues({ portal, verdict, files }) {
	return withoutUndefined({
		'scope-count': verdict?.scopes && String(verdict.scopes.length),
		'portal-version': portal?.version.ok ? portal.version.value : undefined,
		'api-key-expires-at': portal?.apiKey?.ok ? portal.apiKey.value.expiresAt : undefined,
		'snapshot-path': files?.snapshotPath,
		'snapshot-digest': files?.snapshotDigest,
		'report-path': files?.reportPath,
	});
}
function lists({ verdict }) {
	if (verdict === undefined)
		return {};
	const { scopes, required, requests, scopesToGrant, excess, drift } = verdict;
	const missing = required.filter(judge/* isMissing */.b2).map(({ label }) => label);
	const uncovered = requests.filter(({ outcome }) => outcome === 'uncovered').map(({ label }) => label);
	const missingIsKnown = scopes !== undefined || missing.length > 0;
	const uncoveredIsKnown = uncovered.length > 0 || requests.every(({ outcome }) => outcome !== 'undecided');
	const { texts, leftOut } = cutLists(withoutUndefined({
		scopes: scopes?.map(({ name, group, type }) => ({ name, group, type })),
		'scope-names': scopes?.map(({ name }) => name),
		'required-scopes': required.map(({ label }) => label),
		'missing-scopes': missingIsKnown ? missing : undefined,
		'uncovered-endpoints': uncoveredIsKnown ? (0,scopes_scope/* sortedNames */.W0)(uncovered) : undefined,
		'scopes-to-grant': scopesToGrant,
		'excess-scopes': excess,
		'added-scopes': drift?.added,
		'removed-scopes': drift?.removed,
		'changed-scopes': drift?.changed.map(({ now }) => now.name),
	}), maxListBytes);
	return { ...texts, 'left-out': JSON.stringify(leftOut) };
}
function uploadOutputs({ upload }) {
	return upload === undefined
		? {}
		: {
			'artifact-name': upload.name,
			'artifact-id': upload.id,
			'artifact-url': upload.url,
			'artifact-digest': upload.digest,
		};
}
function resultOutputs({ result }) {
	return { 'failure-reason': result.reason, result: result.result };
}
function withoutUndefined(values) {
	return Object.fromEntries(Object.entries(values).filter((entry) => entry[1] !== undefined));
}
function cutLists(lists, maxBytes) {
	const measured = Object.entries(lists).map(([name, list]) => {
		const entries = list.map((entry) => JSON.stringify(entry));
		return { name, entries, size: entries.reduce((size, entry) => size + sizeWithComma(entry), 2) };
	});
	const texts = {};
	const leftOut = {};
	let left = maxBytes;
	for (const [index, { name, entries }] of measured.toSorted((a, b) => a.size - b.size).entries()) {
		const kept = takeThatFit(entries, Math.floor(left / (measured.length - index)));
		const text = `[${kept.join(',')}]`;
		left -= Buffer.byteLength(text);
		texts[name] = text;
		if (kept.length < entries.length)
			leftOut[name] = entries.length - kept.length;
	}
	return { texts, leftOut };
}
function takeThatFit(entries, maxBytes) {
	let size = 2;
	const end = entries.findIndex((entry) => {
		size += sizeWithComma(entry);
		return size > maxBytes;
	});
	return end === -1 ? entries : entries.slice(0, end);
}
function sizeWithComma(entry) {
	return Buffer.byteLength(entry) + 1;
}

// EXTERNAL MODULE: ./build/src/report/report.js
var report = __nccwpck_require__(8456);
;// CONCATENATED MODULE: ./build/src/report/report-end.js




function reportEnd(end, record, runner) {
	const { log } = runner;
	record.collectNow(() => (0,files/* writeOutputs */.Kn)(end.outputs(), runner));
	if (end.summary !== undefined && !(0,files/* writeSummary */.Sy)(end.summary(), runner))
		log.annotate(summaryNotWritten);
	log.lines(...end.lines());
	for (const annotation of end.annotations())
		log.annotate(annotation);
	log.lines((0,message/* message */.iU) `${end.headline()}.`);
	const before = record.result.reason;
	record.collectNow(() => (0,files/* writeOutputs */.Kn)(resultOutputs(record), runner));
	if (record.result.reason !== before)
		for (const annotation of end.annotations())
			log.annotate(annotation);
	record.isReported = true;
}

// EXTERNAL MODULE: ./build/src/report/run-until-end.js
var run_until_end = __nccwpck_require__(7848);
// EXTERNAL MODULE: ./build/src/text/number.js
var number = __nccwpck_require__(3356);
// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __nccwpck_require__(2939);
;// CONCATENATED MODULE: ./build/src/report/html.js




function escapeHtml(text) {
	return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
function codeHtml(text, maxLength) {
	return `<code>${escapeHtml((0,visible/* visible */.RK)(text, maxLength))}</code>`;
}
const narrow = 12;
function breakableCodeHtml(text, maxLength) {
	const shown = (0,visible/* visible */.RK)(text, maxLength);
	const parts = shown.length > narrow ? (shown.match(/(?:[^/:.|]|\.(?=\d)){1,24}[/:.|]*|[/:.|]+/gu) ?? []) : [shown];
	return `<code>${parts.map(escapeHtml).join('<wbr>')}</code>`;
}
function messageHtml(parts, pageUrl = () => undefined, placeUrl = () => undefined) {
	return parts.map((part) => partHtml(part, pageUrl, placeUrl)).join('');
}
function partHtml(part, pageUrl, placeUrl) {
	if (typeof part === 'string')
		return escapeHtml(part).replaceAll('\n', '<br>');
	switch (part.kind) {
		case 'code': {
			const shown = part.text.includes('|') ? breakableCodeHtml(part.text) : codeHtml(part.text);
			return linkedHtml(shown, part.place === undefined ? undefined : placeUrl(part.place));
		}
		case 'name':
			return codeHtml((0,likely_secrets/* withoutLikelySecrets */.G)(part.text));
		case 'link':
			return linkHtml(part.text, part.url);
		case 'page': {
			const url = pageUrl(part.page);
			const name = message/* portalPages */.Ju[part.page];
			return url === undefined ? `<b>${escapeHtml(name)}</b>` : linkHtml(name, url);
		}
		case 'list':
			return listHtml(part.items.map((item) => messageHtml(item, pageUrl, placeUrl)));
		default:
			return (0,src_failure/* assertNever */.xb)(part);
	}
}
function linkHtml(text, url) {
	return `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;
}
function linkedHtml(html, url) {
	return url === undefined ? html : `<a href="${escapeHtml(url)}">${html}</a>`;
}
function listHtml(entries) {
	return `<ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`;
}
function codeBlock(lines, language = '') {
	const runs = lines.join('\n').match(/`+/g) ?? [];
	const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
	return `\n${fence}${language}\n${lines.join('\n')}\n${fence}\n`;
}
function takeFirst(entries, { max, bytes }) {
	let size = 0;
	const end = entries.findIndex((entry, index) => {
		size += Buffer.byteLength(entry);
		return index >= max || size > bytes;
	});
	const shown = end === -1 ? entries : entries.slice(0, end);
	return { shown, others: entries.length - shown.length };
}

;// CONCATENATED MODULE: ./build/src/report/summary.js












const summary_limits = { max: 200, bytes: 150_000 };
function findTroubleshooting({ GITHUB_SERVER_URL, GITHUB_ACTION_REPOSITORY, GITHUB_ACTION_REF, }) {
	if (!GITHUB_ACTION_REPOSITORY || !GITHUB_ACTION_REF)
		return undefined;
	const server = GITHUB_SERVER_URL || 'https://github.com';
	const ref = GITHUB_ACTION_REF.split('/').map(encodeURIComponent).join('/');
	return `${server}/${GITHUB_ACTION_REPOSITORY}/blob/${ref}/docs/troubleshooting.md`;
}
function summaryMarkdown(record, context) {
	const sections = [
		'<h2>DocSpace Scopes</h2>',
		`<h3>${resultMark(record)} ${messageHtml((0,headline/* headline */.Pl)(record))}${expiringKey(record, context)}</h3>`,
		failureList(record, context),
		requirementTable(record),
		scopesToGrant(record),
		drift(record),
		otherScopes(record),
		facts(record, context),
	];
	return `${sections.filter((section) => section !== '').join('\n')}\n`;
}
function resultMark({ result }) {
	if (result.result === 'passed')
		return '✅';
	return result.failsRun ? '❌' : '⚠️';
}
function expiringKey({ portal }, { now }) {
	const keys = portal === undefined ? [] : (0,descriptions/* describeKeys */.mC)(portal, now);
	const brief = keys.find((key) => key.brief !== undefined)?.brief;
	return brief === undefined ? '' : ` · ⚠️ ${messageHtml(brief)}`;
}
function failureList(record, { troubleshooting }) {
	const pageUrl = findPages(record);
	const entries = [...(0,src_failure/* byReason */.UN)(record.failures), ...(0,src_failure/* byReason */.UN)(record.softened)].flatMap((failure) => {
		const html = whatToDo(failure, record).map((each) => messageHtml(each, pageUrl));
		if (troubleshooting === undefined)
			return html;
		const more = linkHtml(`More about ${failure.reason}`, `${troubleshooting}#${failure.reason}`);
		return html.map((each, index) => (index === html.length - 1 ? `${each} ${more}` : each));
	});
	return entries.length === 0 ? '' : listHtml(entries);
}
function whatToDo(failure, record) {
	if (record.verdict === undefined)
		return [failure.whole];
	if (failure.reason === 'drift') {
		const what = (0,message/* message */.iU) `The portal’s scopes differ from the baseline, as shown below.`;
		return [(0,message/* sentences */.hC)(record.result.reason === 'drift' ? undefined : what, (0,messages/* driftRemedy */.yK)(record))];
	}
	return failure.reason === 'missing-scopes' ? (0,messages/* describeLacking */.RH)(record.verdict, record) : [failure.whole];
}
const pagePaths = {
	'api-keys': '/developer-tools/api-keys',
	'oauth-apps': '/developer-tools/oauth',
	'ip-security': '/portal-settings/security/access-portal',
};
function findPages({ inputs, portal }) {
	const origin = inputs?.portal.origin;
	const isKnown = portal?.version.ok === true && (0,portal_version/* isAtLeast */.du)(portal.version.value, 3, 1);
	return (page) => (isKnown && origin !== undefined ? `${origin}${pagePaths[page]}` : undefined);
}
const placeNames = { portal: 'Portal', app: 'App', key: 'Key' };
const maxFulfilled = 20;
function requirementTable({ verdict }) {
	if (verdict === undefined)
		return '';
	const { required, requests } = verdict;
	const places = (0,judge/* checkedPlaces */.Uc)(required);
	const rowOf = (requirement) => requirementRow(requirement, places);
	const wideRowOf = (request) => requestRow(request, places.length);
	const failing = [
		...required.filter(judge/* isMissing */.b2).map(rowOf),
		...requests.filter(({ outcome }) => outcome === 'uncovered' || outcome === 'undecided').map(wideRowOf),
	];
	const fulfilled = [
		...required.filter((each) => !(0,judge/* isMissing */.b2)(each)).map(rowOf),
		...requests.filter(({ outcome }) => outcome === 'nothing').map(wideRowOf),
	];
	if (fulfilled.length <= maxFulfilled)
		return table([...failing, ...fulfilled], places);
	const title = (0,message/* pluralize */.td)(fulfilled.length, 'more requirement');
	return `${table(failing, places)}<details><summary>${title}, fulfilled</summary>\n${table(fulfilled, places)}</details>`;
}
function table(rows, places) {
	if (rows.length === 0)
		return '';
	const { shown, others } = takeFirst(rows, summary_limits);
	const header = ['Required', ...places.map((place) => placeNames[place])]
		.map((name) => `<th align="left">${name}</th>`)
		.join('');
	const more = others === 0 ? '' : `\n<p>and ${(0,message/* pluralize */.td)(others, 'more row')}, all in the report</p>`;
	return `<table><tr>${header}</tr>\n${shown.join('\n')}\n</table>${more}`;
}
function requirementRow(requirement, places) {
	const { anyOf, askers } = requirement;
	const names = anyOf.slice(0, 10).map((name) => breakableCodeHtml(name, 100));
	if (anyOf.length > names.length)
		names.push(`${(0,number/* formatNumber */.Z)(anyOf.length - names.length)} more`);
	const asked = askers.slice(0, 3).map(askerHtml);
	if (askers.length > asked.length)
		asked.push(`${(0,number/* formatNumber */.Z)(askers.length - asked.length)} more`);
	const cells = places.map((place) => `<td>${messageHtml((0,descriptions/* describeAnswer */.O1)(requirement[place]))}</td>`);
	return `<tr><td>${names.join(' or ')}<br><sub>${asked.join('<br>')}</sub></td>${cells.join('')}</tr>`;
}
function askerHtml({ request, place }) {
	const file = place.file ?? place.path;
	const line = file === undefined ? undefined : breakableCodeHtml(`${file}:${place.line}`);
	if (request === undefined)
		return line ?? breakableCodeHtml(place.input);
	return line === undefined ? breakableCodeHtml(request) : `${breakableCodeHtml(request)} · ${line}`;
}
function markOutcome(request) {
	const mark = request.outcome === 'uncovered' ? '❌ ' : request.outcome === 'undecided' ? '❔ ' : '';
	return (0,message/* message */.iU) `${[mark]}${(0,descriptions/* describeOutcome */.SS)(request)}`;
}
function requestRow(request, columns) {
	const outcome = messageHtml(markOutcome(request));
	return `<tr><td>${breakableCodeHtml(request.label)}</td><td colspan="${columns}">${outcome}</td></tr>`;
}
function scopesToGrant({ verdict }) {
	if (verdict === undefined)
		return '';
	const appLacks = verdict.required.some(({ app }) => app === false);
	const keyLacks = verdict.required.some(({ key }) => key === false);
	const names = (verdict.scopesToGrant ?? []).filter((name) => appLacks || (0,key_permissions/* canKeyHold */.j$)(name));
	if (!(appLacks || keyLacks) || names.length === 0)
		return '';
	const { shown, others } = takeFirst(names.map((name) => (0,visible/* visible */.RK)(name, Number.MAX_SAFE_INTEGER)), summary_limits);
	const title = appLacks ? 'Scopes to grant the app' : 'Scopes that the key needs';
	const more = others === 0 ? '' : ` (the first ${shown.length} of ${names.length})`;
	return `<p><b>${title}</b>${more}:</p>\n${codeBlock(shown)}`;
}
function drift(record) {
	const baseline = messageHtml((0,descriptions/* describeBaseline */.FT)(record));
	if (record.verdict?.drift === undefined)
		return '';
	const { lines, count } = (0,descriptions/* describeDriftLines */.wU)(record, summary_limits.max + 1);
	if (count === 0)
		return `<p>No changes since ${baseline}.</p>`;
	const { shown } = takeFirst(lines, summary_limits);
	const others = count - shown.length;
	const more = others === 0 ? '' : `<p>and ${(0,number/* formatNumber */.Z)(others)} more, all in the report</p>\n`;
	return `<p><b>Changes since ${baseline}</b>:</p>\n${codeBlock(shown, 'diff')}${more}`;
}
function otherScopes({ verdict }) {
	if (verdict?.scopes === undefined)
		return '';
	const required = new Set(verdict.required.flatMap(({ anyOf }) => anyOf));
	const names = verdict.scopes.map(({ name }) => name).filter((name) => !required.has(name));
	if (names.length === 0)
		return '';
	const first = names.slice(0, summary_limits.max + 1).map((name) => codeHtml((0,likely_secrets/* withoutLikelySecrets */.G)(name), 100));
	const { shown } = takeFirst(first, summary_limits);
	const others = names.length - shown.length;
	const more = others === 0 ? '' : ` and ${(0,number/* formatNumber */.Z)(others)} more`;
	const title = verdict.required.length > 0
		? `The portal also offers ${(0,message/* pluralize */.td)(names.length, 'other scope')}`
		: `The portal offers ${(0,message/* pluralize */.td)(names.length, 'scope')}`;
	return `<details><summary>${title}</summary>\n<p>${shown.join(' ')}${more}</p></details>`;
}
function facts(record, { now }) {
	const pageUrl = findPages(record);
	const { inputs, portal } = record;
	const lines = [];
	if (inputs !== undefined) {
		const version = portal?.version.ok ? (0,message/* message */.iU) ` · DocSpace ${(0,descriptions/* formatVersion */.qh)(portal.version.value)}` : (0,message/* message */.iU) ``;
		const count = record.verdict?.scopes;
		const offers = count === undefined ? (0,message/* message */.iU) `` : (0,message/* message */.iU) ` · ${[(0,message/* pluralize */.td)(count.length, 'scope')]}`;
		lines.push((0,message/* message */.iU) `Portal: ${(0,message/* code */.aY)(inputs.portal.origin)}${version}${offers}`);
		lines.push((0,descriptions/* describeChecks */.Pt)(record));
	}
	if (portal !== undefined)
		lines.push(...(0,descriptions/* describeKeys */.mC)(portal, now).map(({ text, warning }) => warning === undefined ? (0,message/* message */.iU) `🔑 ${text}` : (0,message/* message */.iU) `⚠️ ${warning}`));
	const html = lines.flatMap((line) => (line === undefined ? [] : [messageHtml(line, pageUrl)]));
	html.push(...whereFilesAre(record));
	return html.length === 0 ? '' : `<p>${html.join('<br>')}</p>`;
}
function whereFilesAre({ files, upload }) {
	if (upload !== undefined) {
		const { name, url } = upload;
		return [`📦 Snapshot and report: ${url === '' ? codeHtml(name) : linkHtml((0,visible/* visible */.RK)(name), url)}`];
	}
	if (files?.snapshotPath !== undefined && files.reportPath !== undefined)
		return ['Snapshot and report are in the workspace only.'];
	if (files?.snapshotPath !== undefined)
		return ['Only the snapshot was written. It is in the workspace.'];
	return files?.reportPath === undefined ? [] : ['Only the report was written. It is in the workspace.'];
}

;// CONCATENATED MODULE: ./build/src/text/proxy-logins.js

const proxyVariables = ['HTTPS_PROXY', 'HTTP_PROXY', 'https_proxy', 'http_proxy'];
const minLoginLength = 5;
function maskProxyLogins(environment, secrets) {
	for (const variable of proxyVariables) {
		for (const login of loginsIn(environment[variable] ?? '')) {
			const [user = '', password = ''] = login.split(/:(.*)/s);
			const kind = proxyKind(password === '' ? 'login' : 'password', variable);
			const inAddress = password === '' ? [`${user}@`, `${user}:@`] : [login];
			for (const form of inAddress)
				secrets.add(form, kind, minLoginLength);
			secrets.add(Buffer.from(login).toString('base64'), kind);
			secrets.add(password, kind);
		}
	}
}
function proxyKind(part, variable) {
	return {
		what: (0,message/* message */.iU) `the ${[part]} of the proxy in ${(0,message/* code */.aY)(variable)}`,
		remedy: (0,message/* message */.iU) `change the ${[part]} of the proxy (an ordinary word is found by chance)`,
	};
}
function loginsIn(address) {
	const written = /^\s*(?:https?:\/*|[a-z][a-z0-9+.-]*:\/\/)?(\S.*)@/is.exec(address)?.[1];
	if (written === undefined)
		return new Set();
	const forms = [written, percentDecoded(written), ...formInAddress(address)];
	return new Set(forms.map((form) => (form.includes(':') ? form : `${form}:`)));
}
function formInAddress(address) {
	const url = URL.parse(address.includes('://') ? address : `http://${address}`);
	return url === null ? [] : [`${url.username}:${url.password}`];
}
function percentDecoded(text) {
	return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString());
}

;// CONCATENATED MODULE: ./build/src/run.js
























const otherMilliseconds = 120_000;
async function run(record, runner) {
	const { environment, secrets, log } = runner;
	maskProxyLogins(environment, secrets);
	(0,credential/* maskSecretInputs */.q)(new given_inputs/* InputValues */.R8(environment), secrets);
	log.lines((0,message/* message */.iU) `DocSpace Scopes ${[version/* actionVersion */.R]}`);
	record.inputs = await record.collect(() => readInputs(environment, secrets));
	if (record.inputs !== undefined) {
		const { inputs } = record;
		const limit = inputs.timeoutSeconds * 1000 + otherMilliseconds;
		await (0,portal_deadline/* within */.u)(limit, () => check(inputs, record, runner), () => (0,src_failure/* bug */.jr)('the run exceeded its time limit'));
	}
	await (0,run_until_end/* letSignalsThrough */.q)();
	finish(record, runner);
}
async function check(inputs, record, runner) {
	const { log } = runner;
	for (const remark of inputs.remarks)
		log.annotate(remark);
	log.lines((0,message/* message */.iU) `Requesting scopes from ${(0,message/* code */.aY)(inputs.portal.origin)} (timeout ${inputs.timeoutSeconds} s).`);
	const [portal] = await Promise.all([
		record.collect(() => readPortal(inputs, portalOptions(inputs, runner))),
		lookUpBaseline(inputs, record, runner),
	]);
	record.portal = portal;
	if (portal === undefined)
		return;
	for (const part of [portal.list, portal.app, portal.integrationKey])
		if (part !== undefined && !part.ok)
			record.failures.push(part.failure);
	log.lines(...(0,report_log/* portalLines */.c4)(record, Date.now()));
	for (const annotation of keyAnnotations(record, Date.now()))
		log.annotate(annotation);
	const saidNothing = [portal.list, portal.version, portal.app, portal.integrationKey].every((each) => !each?.ok);
	if (saidNothing && inputs.required.requests.length > 0)
		return;
	await decide(inputs, portal, record);
	log.lines(...(0,report_log/* verdictLines */.rz)(record));
	for (const annotation of verdictAnnotations(record))
		log.annotate(annotation);
	if (record.verdict?.scopes === undefined)
		return;
	await (0,run_until_end/* letSignalsThrough */.q)();
	(0,files/* writeFiles */.hV)(record, inputs, runner);
	record.collectNow(() => {
		(0,files/* writeOutputs */.Kn)(knownOutputs(record), runner);
		record.outputsWritten = true;
	});
	record.upload = await record.collect(() => run_store(inputs, record, runner));
}
function portalOptions(inputs, { environment, secrets, log }) {
	return {
		environment,
		secrets,
		clock: systemClock,
		onRetry: (retry) => log.lines((0,report_log/* retryLine */.Rn)(retry, inputs.retries)),
		onRequest: inputs.uploadArtifact ? prepareUploadMeanwhile(environment) : () => { },
		onAttempt: log.debug,
	};
}
async function lookUpBaseline(inputs, record, runner) {
	const found = await record.collect(() => findBaseline(inputs, runner));
	if (found === undefined)
		return;
	record.baseline = found.baseline;
	if (found.lastRun === undefined)
		return;
	const text = describeLastRun(found.lastRun);
	if (found.baseline === undefined)
		runner.log.annotate(noBaselineYet(text));
	else
		runner.log.lines(text);
}
async function decide(inputs, portal, record) {
	const version = portal.version.ok ? portal.version.value : undefined;
	let requests = [];
	if (inputs.required.requests.length > 0) {
		const { deriveRequests } = await __nccwpck_require__.e(/* import() */ 979).then(__nccwpck_require__.bind(__nccwpck_require__, 7979));
		requests = deriveRequests(inputs.required.requests, version);
	}
	const { failOnMissing, failOnDrift } = inputs;
	record.verdict = (0,judge/* judge */.S4)({
		failOnMissing,
		failOnDrift,
		scopes: portal.list.ok ? portal.list.value.scopes : undefined,
		version,
		usesApp: inputs.clientId !== undefined,
		app: portal.app?.ok ? portal.app.value : undefined,
		appState: portal.appState,
		integrationKey: portal.integrationKey,
		named: inputs.required.scopes,
		requests,
		baseline: record.baseline,
	});
	const { failures, softened } = (0,messages/* failuresOf */.dJ)(record);
	record.failures.push(...failures);
	record.softened.push(...softened);
}
async function run_store(inputs, record, runner) {
	const { environment, secrets, log } = runner;
	const { snapshotPath, reportPath } = record.files ?? {};
	if (!inputs.uploadArtifact || snapshotPath === undefined || reportPath === undefined)
		return undefined;
	if (!(0,service/* hasArtifactService */.o)(environment)) {
		log.annotate(noArtifactService);
		return undefined;
	}
	const { artifactName: name, retentionDays } = inputs;
	const { url: runUrl } = (0,report/* readWorkflowRun */.hO)(environment, (text) => secrets.redact(text));
	const files = { snapshotPath, reportPath };
	return log.folded('Uploading snapshot and report', () => upload({ name, files, retentionDays, runUrl }, environment));
}
function finish(record, runner) {
	const { environment } = runner;
	const isDecided = record.verdict?.scopes !== undefined || record.failures.length > 0;
	if (!isDecided)
		record.failures.push((0,messages/* describeBug */.WP)('no verdict was reached', record));
	const hasSummary = record.inputs?.jobSummary ?? wantsSummary(environment);
	const end = {
		outputs: () => ({ ...(record.outputsWritten ? {} : knownOutputs(record)), ...uploadOutputs(record) }),
		summary: hasSummary
			? () => summaryMarkdown(record, { now: Date.now(), troubleshooting: findTroubleshooting(environment) })
			: undefined,
		lines: () => (0,report_log/* fileLines */.c0)(record),
		annotations: () => resultAnnotations(record),
		headline: () => (0,headline/* headline */.Pl)(record),
	};
	reportEnd(end, record, runner);
}


/***/ }),

/***/ 7356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
n: () => (parseBaseline)
});
var _text_envelope_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5821);
var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6691);
var _scope_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1851);



function parseBaseline(text) {
	const value = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text.replace(/^\uFEFF/, ''))?.value;
	if ((0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value) && value.schemaVersion !== undefined && value.schemaVersion !== 1)
		return 'other-format';
	if ((0,_text_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .reportsFailure */ .W)(value))
		return 'failed-response';
	const list = findList(value);
	if (list === undefined || list.length === 0)
		return 'no-list';
	const portal = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value) && typeof value.portal === 'string' ? value.portal : undefined;
	if (list.every((entry) => typeof entry === 'string' && entry !== ''))
		return { portal, entries: (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .sortedNames */ .W0)(list).map((name) => ({ name })) };
	const scopes = [];
	for (const entry of list) {
		const scope = (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .parseScope */ .Sk)(entry);
		if (typeof scope === 'string')
			return 'no-list';
		scopes.push(scope);
	}
	return { portal, entries: (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .sortedScopes */ .jT)(scopes) };
}
function findList(value) {
	if (Array.isArray(value))
		return value;
	if (!(0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value))
		return undefined;
	return [value.scopes, value.response].find((list) => Array.isArray(list));
}


/***/ }),

/***/ 7929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
W: () => (findRenamed),
h: () => (findHint)
});
var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);

const maxCompared = 64;
const formerAreas = [
	['contacts.self', 'accounts.self'],
	['contacts', 'accounts'],
	['profiles', 'accounts.self'],
	['profiles', 'contacts.self'],
	['accounts.self', 'contacts.self'],
	['accounts', 'contacts'],
];
function findHint(anyOf, offered, isNamed) {
	for (const name of anyOf) {
		const hint = isNamed ? hintFor(name, offered) : renamedHint(name, offered);
		if (hint !== undefined)
			return anyOf.length === 1 ? hint : { kind: 'of-alternative', name, hint };
	}
	return undefined;
}
function hintFor(name, offered) {
	if (/^(?:\*|\*:read|\*:write)$/i.test(name))
		return { kind: 'key-permission' };
	if (/^(?:read|write)$/i.test(name))
		return { kind: 'api-reference' };
	const names = findNamesOfArea(name, offered);
	if (names.length > 0)
		return { kind: 'whole-area', names };
	const bare = withoutListMarks(name);
	if (bare !== name)
		return { kind: 'list-marks', name: offered.has(bare) ? bare : findSimilar(bare, offered) };
	const renamed = renamedHint(name, offered);
	if (renamed !== undefined)
		return renamed;
	const similar = findSimilar(name, offered);
	return similar === undefined ? undefined : { kind: 'similar', name: similar };
}
function findNamesOfArea(name, offered) {
	const [, area] = /^([\w.-]+)(?::\*?)?$/.exec(name) ?? [];
	if (area === undefined)
		return [];
	return [`${area}:read`, `${area}:write`].filter((whole) => offered.has(whole));
}
function withoutListMarks(name) {
	return name.replace(/^[-*•[({<"'`“”„‘’«»]+(?!:)/, '').replace(/[\])}>"'`“”„‘’«»;.]+$/, '');
}
function renamedHint(name, offered) {
	const renamed = findRenamed(name.toLowerCase(), offered);
	return renamed === undefined ? undefined : { kind: 'renamed', name: renamed };
}
function findRenamed(name, offered) {
	for (const [from, to] of formerAreas) {
		if (!name.startsWith(`${from}:`))
			continue;
		const renamed = `${to}${name.slice(from.length)}`;
		if (offered.has(renamed))
			return renamed;
	}
	return undefined;
}
function findSimilar(name, offered) {
	if (name.length > maxCompared)
		return undefined;
	const wanted = name.toLowerCase();
	const limit = Math.max(1, Math.min(3, Math.floor(name.length / 3)));
	let nearest;
	let least = limit + 1;
	for (const candidate of offered) {
		if (Math.abs(candidate.length - name.length) > limit)
			continue;
		const steps = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, candidate.toLowerCase());
		if (steps < least) {
			least = steps;
			nearest = candidate;
		}
	}
	return nearest;
}


/***/ }),

/***/ 7913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
V1: () => (permits),
gH: () => (describePermissions),
j$: () => (canKeyHold),
yA: () => (keyCovers)
});
var _text_message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9962);
var _portal_version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8600);
var _scope_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1851);



const keyAreas = new Set(['files', 'rooms', 'accounts', 'accounts.self']);
function canKeyHold(scope) {
	const area = (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .splitScope */ .PJ)(scope)?.area;
	return area !== undefined && keyAreas.has(area);
}
function keyCovers(permissions, scope, version) {
	const parts = (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .splitScope */ .PJ)(scope);
	if (parts === undefined || !canKeyHold(scope))
		return false;
	if (parts.access === 'write')
		return permits(permissions, 'write') || permissions.includes(scope);
	const writingIncludesReading = scope !== 'accounts:read' && (0,_portal_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isAtLeast */ .du)(version, 3, 2);
	return (permits(permissions, 'read') ||
		permissions.includes(scope) ||
		(writingIncludesReading && permissions.includes(`${parts.area}:write`)));
}
function permits(permissions, access) {
	if (permissions === 'all' || permissions.includes('*:write'))
		return true;
	return access === 'read' && permissions.includes('*:read');
}
function describePermissions(permissions) {
	return permissions === 'all' ? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `full access` : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNames */ .EI)(permissions);
}


/***/ }),

/***/ 8600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
AS: () => (parsePortalVersion),
bT: () => (newestKnownRules),
cT: () => (newestKnownRoutes),
du: () => (isAtLeast),
me: () => (isNewerThanRules)
});
var _text_likely_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6385);

const newestKnownRoutes = '3.7.2';
const newestKnownRules = '3.8.0';
function parsePortalVersion(value) {
	if (typeof value !== 'string' || !/^[1-9]\d{0,3}(?:\.\d{1,4}){1,3}(?:[+-][\w.+-]{0,40})?$/.test(value))
		return undefined;
	if (value === '3.1.0' || !isAtLeast(value, 3, 0))
		return undefined;
	return value.replace(/[+-].*/, _text_likely_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutLikelySecrets */ .G);
}
function isAtLeast(version, major, minor) {
	return version === undefined || compareNumbers(numbersOf(version), [major, minor]) >= 0;
}
function isNewerThanRules(version) {
	return version !== undefined && compareNumbers(numbersOf(version), numbersOf(newestKnownRules)) > 0;
}
function numbersOf(version) {
	return version
		.split('.', 3)
		.map((part) => Number.parseInt(part, 10))
		.map((number) => (Number.isNaN(number) ? 0 : number));
}
function compareNumbers(numbers, others) {
	for (let index = 0; index < 3; index += 1) {
		const difference = (numbers[index] ?? 0) - (others[index] ?? 0);
		if (difference !== 0)
			return difference;
	}
	return 0;
}


/***/ }),

/***/ 1851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
PJ: () => (splitScope),
Sk: () => (parseScope),
W0: () => (sortedNames),
X: () => (byCodeUnit),
jT: () => (sortedScopes),
pn: () => (isTooLong),
ws: () => (maxNameLength)
});
var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6691);

const maxNameLength = 255;
function parseScope(entry) {
	if (!(0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(entry))
		return 'is not a scope';
	const { name } = entry;
	const group = entry.group ?? '';
	const type = entry.type ?? '';
	if (typeof name !== 'string' || name === '')
		return 'has no name';
	if (isTooLong(name))
		return `has a name of more than ${maxNameLength} characters`;
	if (typeof group !== 'string' || typeof type !== 'string')
		return 'has a group or type that is not a text';
	return { name, group, type };
}
function isTooLong(name) {
	return name.length > maxNameLength && [...name].length > maxNameLength;
}
function byCodeUnit(a, b) {
	if (a === b)
		return 0;
	return a < b ? -1 : 1;
}
function sortedNames(names) {
	return [...new Set(names)].sort(byCodeUnit);
}
function sortedScopes(scopes) {
	const sorted = [...scopes].sort((a, b) => byCodeUnit(a.name, b.name) || byCodeUnit(a.group, b.group) || byCodeUnit(a.type, b.type));
	return sorted.filter((scope, index) => scope.name !== sorted[index - 1]?.name);
}
function splitScope(name) {
	const colon = name.lastIndexOf(':');
	const access = name.slice(colon + 1);
	if (colon < 1 || (access !== 'read' && access !== 'write'))
		return undefined;
	return { area: name.slice(0, colon), access };
}


/***/ }),

/***/ 9928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
$$: () => (bytesOf),
GK: () => (decodedOnce),
YF: () => (decodedCharacter),
lA: () => (encodedCharacters)
});
const percentEncoded = /%[0-9a-f]{2}/gi;
const escapedForJson = /\\(?:u[0-9a-f]{4}|u\{[0-9a-f]{1,6}\}|["'\\/bfnrt])/gi;
const escapedForHtml = /&(?:#(?:x0*[0-9a-f]{1,6}|0*\d{1,7});?|[a-z]{2,24};)/gi;
const namedForHtml = /&[a-z]{2,24};/gi;
const escapedAnyhow = new RegExp([percentEncoded, escapedForJson, escapedForHtml].map(({ source }) => source).join('|'), 'gi');
const encodedCharacters = [
	escapedAnyhow,
	percentEncoded,
	escapedForJson,
	escapedForHtml,
	namedForHtml,
];
const escapedLetters = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const namedCharacters = new Map(Object.entries({
	'\t': 'Tab',
	'\n': 'NewLine',
	'!': 'excl',
	'"': 'quot QUOT',
	'#': 'num',
	$: 'dollar',
	'%': 'percnt',
	'&': 'amp AMP',
	"'": 'apos',
	'(': 'lpar',
	')': 'rpar',
	'*': 'ast midast',
	'+': 'plus',
	',': 'comma',
	'.': 'period',
	'/': 'sol',
	':': 'colon',
	';': 'semi',
	'<': 'lt LT',
	'=': 'equals',
	'>': 'gt GT',
	'?': 'quest',
	'@': 'commat',
	'[': 'lsqb lbrack',
	'\\': 'bsol',
	']': 'rsqb rbrack',
	'^': 'Hat',
	_: 'lowbar UnderBar',
	'`': 'grave DiacriticalGrave',
	'{': 'lcub lbrace',
	'|': 'verbar vert VerticalLine',
	'}': 'rcub rbrace',
}).flatMap(([character, names]) => names.split(' ').map((name) => [name, character])));
function decodedOnce(bytes) {
	return bytes.replace(escapedAnyhow, decodedCharacter);
}
function bytesOf(text) {
	return Buffer.from(text).toString('latin1');
}
function decodedCharacter(unit) {
	if (unit.startsWith('%'))
		return String.fromCharCode(Number.parseInt(unit.slice(1), 16));
	if (/^\\u/i.test(unit))
		return characterBytes(Number.parseInt(unit.replace(/^..\{?/, ''), 16), unit);
	if (unit.startsWith('\\'))
		return escapedLetters[unit.slice(1)] ?? unit.slice(1);
	const hex = /^&#x([0-9a-f]+)/i.exec(unit)?.[1];
	if (hex !== undefined)
		return characterBytes(Number.parseInt(hex, 16), unit);
	const decimal = /^&#(\d+)/.exec(unit)?.[1];
	if (decimal !== undefined)
		return characterBytes(Number.parseInt(decimal, 10), unit);
	return namedCharacters.get(unit.slice(1, -1)) ?? unit;
}
function characterBytes(codePoint, otherwise) {
	return codePoint > 0x10_ff_ff ? otherwise : bytesOf(String.fromCodePoint(codePoint));
}


/***/ }),

/***/ 5821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
W: () => (reportsFailure),
h: () => (openEnvelope)
});
var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6691);

function openEnvelope(value) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value) && 'response' in value ? value.response : value;
}
function reportsFailure(value) {
	return [value, openEnvelope(value)].some((each) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(each) && isFailure(each));
}
function isFailure(value) {
	const { error, status, statusCode } = value;
	if (error !== undefined && error !== null)
		return true;
	if (isErrorStatus(statusCode) || isErrorStatus(status))
		return true;
	const isEnvelope = 'response' in value || 'statusCode' in value;
	return isEnvelope && status !== undefined && status !== 0;
}
function isErrorStatus(value) {
	return (typeof value === 'number' || typeof value === 'string') && Number(value) >= 400;
}


/***/ }),

/***/ 6691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
q: () => (parseJson),
u: () => (isRecord)
});
function isRecord(value) {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function parseJson(text) {
	try {
		return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
	}
	catch {
		return undefined;
	}
}


/***/ }),

/***/ 6385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
G: () => (withoutLikelySecrets)
});
var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1417);

const partsWithDots = /[\w+/=.-]+/g;
const keyLike = /sk-[0-9a-f]{16,}/gi;
const longHexadecimal = /[0-9a-f]{60,}/gi;
const longRun = /[\w+/=-]{24,}/g;
const mayBeSecret = /eyJ|[%\\&]|sk-[0-9a-f]{16}|[\w+/=-]{24}/i;
const maxLength = 2_000_000;
function withoutLikelySecrets(text) {
	if (!mayBeSecret.test(text))
		return text;
	const searched = text.length <= maxLength ? text : `${text.slice(0, maxLength)}…`;
	return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .strikeOut */ .HZ)(searched, likelySecretsIn(searched));
}
function* likelySecretsIn(text) {
	for (const reading of (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .readingsOf */ .RO)(text)) {
		for (const { 0: parts, index } of reading.text.matchAll(partsWithDots)) {
			const start = parts.indexOf('eyJ');
			const isToken = start !== -1 && parts.slice(start).split('.', 3).length === 3;
			if (isToken)
				yield reading.placeOf(index + start, index + parts.length);
		}
		for (const pattern of [keyLike, longHexadecimal])
			for (const { 0: found, index } of reading.text.matchAll(pattern))
				yield reading.placeOf(index, index + found.length);
		for (const { 0: run, index } of reading.text.matchAll(longRun))
			if (/[a-z]/.test(run) && /[A-Z]/.test(run) && /\d/.test(run))
				yield reading.placeOf(index, index + run.length);
	}
}


/***/ }),

/***/ 9962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
Cy: () => (shareOfEach),
EI: () => (formatNames),
H_: () => (endSentence),
Ju: () => (portalPages),
MY: () => (page),
S3: () => (codeOfOthers),
YV: () => (formatCodes),
aY: () => (code),
b6: () => (redactMessage),
el: () => (withName),
hC: () => (sentences),
iU: () => (message),
ki: () => (formatList),
l2: () => (capitalized),
nf: () => (link),
p_: () => (list),
qN: () => (paragraphs),
td: () => (pluralize),
wh: () => (plainText)
});
/* unused harmony export filePlace */
var _likely_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6385);
var _number_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3356);
var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2939);



const portalPages = {
	'api-keys': 'Developer Tools → API keys',
	'oauth-apps': 'Developer Tools → OAuth',
	'ip-security': 'Settings → Security → DocSpace access → IP Security',
};
function message(words, ...inserted) {
	return words.flatMap((word, index) => {
		const next = inserted[index];
		const before = word === '' ? [] : [word];
		if (next === undefined)
			return before;
		if (typeof next === 'number')
			return [...before, (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .Z)(next)];
		return isMessage(next) ? [...before, ...next] : [...before, next];
	});
}
function isMessage(inserted) {
	return Array.isArray(inserted);
}
function code(text) {
	return { kind: 'code', text };
}
function codeOfOthers(text, maxLength) {
	const shown = (0,_likely_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutLikelySecrets */ .G)(text);
	return code(maxLength === undefined ? shown : (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(shown, maxLength));
}
function filePlace({ file, line }) {
	return { kind: 'code', text: `${file}:${line}`, place: { file, line } };
}
function link(text, url) {
	return { kind: 'link', text, url };
}
function page(name) {
	return { kind: 'page', page: name };
}
function list(items) {
	return { kind: 'list', items };
}
function withName(what, text) {
	return text === '' ? what : message `${what} ${{ kind: 'name', text }}`;
}
function capitalized(parts) {
	const [first, ...rest] = parts;
	return typeof first === 'string' ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : parts;
}
function endSentence(parts) {
	const last = parts.at(-1);
	return typeof last === 'string' && last.endsWith('?') ? parts : [...parts, '.'];
}
function sentences(...messages) {
	return join(messages, ' ');
}
function paragraphs(...messages) {
	return join(messages, '\n');
}
function join(messages, separator) {
	const present = messages.filter((each) => each !== undefined && each.length > 0);
	return present.flatMap((each, index) => (index === 0 ? each : [separator, ...each]));
}
function formatList(entries, max) {
	return formatEach(entries, (entry) => entry, max);
}
function formatCodes(texts, max) {
	return formatEach(texts, (text) => [code(text)], max);
}
function formatNames(names, max) {
	return formatEach(names, (name) => [codeOfOthers(name)], max);
}
function formatEach(entries, show, max = 10) {
	const shown = entries.slice(0, max);
	const others = entries.length - shown.length;
	const joined = join(shown.map(show), ', ');
	return others > 0 ? message `${joined} and ${others} more` : joined;
}
function pluralize(count, one, several = `${one}s`) {
	return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .Z)(count)} ${count === 1 ? one : several}`;
}
function shareOfEach(lengths, room = 10) {
	const shown = (max) => lengths.reduce((sum, length) => sum + Math.min(length, max), 0);
	let max = 1;
	while (max < room && shown(max + 1) <= room)
		max += 1;
	return max;
}
function redactMessage(parts, redact) {
	return parts.map((part) => {
		if (typeof part === 'string')
			return redact(part);
		if (part.kind === 'list')
			return { ...part, items: part.items.map((item) => redactMessage(item, redact)) };
		if (!('text' in part))
			return part;
		const text = redact(part.text);
		return part.kind === 'code' && text !== part.text ? code(text) : { ...part, text };
	});
}
function plainText(parts) {
	return parts.map(plainPart).join('');
}
function plainPart(part) {
	if (typeof part === 'string')
		return part;
	switch (part.kind) {
		case 'code':
			return quoteCode((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(part.text));
		case 'name':
			return quoteName((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_likely_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutLikelySecrets */ .G)(part.text)));
		case 'link':
			return `${part.text} (${part.url})`;
		case 'page':
			return portalPages[part.page];
		case 'list':
			return part.items.map((item) => `\n- ${plainText(item).replaceAll('\n', '\n  ')}`).join('');
		default:
			return part;
	}
}
function quoteCode(shown) {
	return shown.includes('`') ? quoteName(shown) : `\`${shown}\``;
}
function quoteName(shown) {
	return `“${shown.replace(/[“”]/g, '"')}”`;
}


/***/ }),

/***/ 3356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
Z: () => (formatNumber)
});
function formatNumber(count) {
	return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}


/***/ }),

/***/ 1417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
DE: () => (unwrapped),
HZ: () => (strikeOut),
RO: () => (readingsOf),
v8: () => (rewrite)
});
var _encoded_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9928);

const maxTimesEncoded = 6;
const beyondAscii = /[^\0-\x7f]/gu;
const blanks = /[ \t\r\n\v\f\0]+/g;
function* readingsOf(text) {
	const whole = { text, placeOf: (start, end) => ({ start, end }) };
	const asBytes = changed(whole, (0,_encoded_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(text), { pattern: beyondAscii, rewritten: _encoded_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$ });
	yield asBytes;
	const seen = new Set([asBytes.text]);
	for (const encoded of _encoded_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .encodedCharacters */ .lA) {
		let reading = asBytes;
		for (let times = 0; times < maxTimesEncoded; times += 1) {
			reading = rewrite(reading, { pattern: encoded, rewritten: _encoded_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .decodedCharacter */ .YF });
			if (seen.has(reading.text))
				break;
			seen.add(reading.text);
			yield reading;
		}
	}
}
function strikeOut(text, places) {
	let shown = '';
	let done = 0;
	for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
		if (start >= done)
			shown += `${text.slice(done, start)}***`;
		done = Math.max(done, end);
	}
	return shown + text.slice(done);
}
function unwrapped(reading) {
	return rewrite(reading, { pattern: blanks, rewritten: () => '' });
}
function rewrite(reading, change) {
	return reading.text.search(change.pattern) === -1
		? reading
		: changed(reading, rewriteText(reading.text, change), change);
}
const largeText = 100_000;
function rewriteText(text, change) {
	return text.length < largeText
		? text.replace(change.pattern, (unit) => change.rewritten(unit))
		: rewriteBytes(text, change);
}
function rewriteBytes(text, { pattern, rewritten }) {
	const bytes = Buffer.from(text, 'latin1');
	let length = 0;
	let done = 0;
	for (const { 0: unit, index } of text.matchAll(pattern)) {
		bytes.copyWithin(length, done, index);
		length += index - done;
		length += bytes.write(rewritten(unit), length, 'latin1');
		done = index + unit.length;
	}
	bytes.copyWithin(length, done);
	return bytes.toString('latin1', 0, length + bytes.length - done);
}
function changed(reading, text, change) {
	if (text === reading.text)
		return reading;
	let changes;
	return {
		text,
		placeOf: (start, end) => {
			changes ??= changesIn(reading.text, change);
			return reading.placeOf(placeBefore(start, changes).start, placeBefore(end - 1, changes).end);
		},
	};
}
function changesIn(text, { pattern, rewritten }) {
	const changes = { starts: [], ends: [], startsBefore: [], endsBefore: [] };
	let lengthened = 0;
	for (const { 0: unit, index } of text.matchAll(pattern)) {
		const { length } = rewritten(unit);
		changes.starts.push(index + lengthened);
		changes.ends.push(index + lengthened + length);
		changes.startsBefore.push(index);
		changes.endsBefore.push(index + unit.length);
		lengthened += length - unit.length;
	}
	return changes;
}
function placeBefore(position, { starts, ends, startsBefore, endsBefore }) {
	const index = lastUpTo(position, starts);
	const [end = 0, startBefore = 0, endBefore = 0] = [ends, startsBefore, endsBefore].map((list) => list[index]);
	if (position < end)
		return { start: startBefore, end: endBefore };
	const before = position - end + endBefore;
	return { start: before, end: before + 1 };
}
function lastUpTo(most, numbers) {
	let [low, high] = [0, numbers.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((numbers[middle] ?? 0) <= most)
			low = middle + 1;
		else
			high = middle;
	}
	return low - 1;
}


/***/ }),

/***/ 3907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
RM: () => (masksFor),
Uy: () => (plainForms),
ft: () => (base64Forms),
jE: () => (minSecretLength)
});
var _encoded_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9928);

const minSecretLength = 8;
const minBareKeyLength = 16;
function plainForms(secret) {
	const whole = (0,_encoded_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(secret);
	const forms = new Set([whole]);
	if (isKey(secret))
		forms.add(whole.slice(3));
	for (const form of forms) {
		const decoded = (0,_encoded_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .decodedOnce */ .GK)(form);
		if (decoded.length >= minSecretLength)
			forms.add(decoded);
	}
	return [...forms];
}
function base64Forms(secret) {
	return plainForms(secret).flatMap((form) => [0, 1, 2].flatMap((shift) => base64Form(form, shift) ?? []));
}
function base64Form(bytes, shift) {
	const text = Buffer.from('\0'.repeat(shift) + bytes, 'latin1').toString('base64');
	const bits = 8 * (shift + bytes.length);
	const form = text.slice(shift === 0 ? 0 : shift + 1, Math.floor(bits / 6));
	if (form.length < minSecretLength)
		return undefined;
	return { text: form, around: { before: shift === 0 ? 0 : 1, after: bits % 6 === 0 ? 0 : 1 } };
}
function masksFor(secret) {
	const base64 = base64Forms(secret).map(({ text }) => text);
	return new Set([
		secret,
		...(isKey(secret) ? [secret.slice(3)] : []),
		encodeURIComponent(secret),
		JSON.stringify(secret).slice(1, -1),
		...base64,
		...base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
	]);
}
function isKey(secret) {
	return secret.startsWith('sk-') && secret.length >= 3 + minBareKeyLength;
}


/***/ }),

/***/ 6856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
FB: () => (aKey),
MI: () => (aSignature),
Sb: () => (Secrets)
});
var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4346);
var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9962);
var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1417);
var _secret_forms_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3907);




const aKey = { what: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `a key`, remedy: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `replace the key` };
const aSignature = { what: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `a signature`, remedy: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `replace the key` };
const ordinaryWord = /^[a-z][a-z ._/-]{0,30}$/i;
class Secrets {
	#values = new Set();
	#plain = new Map();
	#base64 = new Map();
	add(secret, kind = aKey, shortest = _secret_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .minSecretLength */ .jE) {
		if (secret.length < shortest || this.#values.has(secret))
			return;
		this.#values.add(secret);
		for (const mask of (0,_secret_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .masksFor */ .RM)(secret))
			(0,_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setSecret */ .Pq)(mask);
		const isWord = ordinaryWord.test(secret);
		for (const text of (0,_secret_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .plainForms */ .Uy)(secret))
			this.#plain.set(text, { text, around: undefined, kind, isWord });
		for (const form of (0,_secret_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .base64Forms */ .ft)(secret))
			this.#base64.set(form.text, { ...form, kind, isWord: false });
	}
	isIn(text) {
		return !this.#placesIn(text).next().done;
	}
	kindIn(text) {
		const [first] = this.#placesIn(text);
		return first?.kind;
	}
	refuseIn(text) {
		for (const { isWord } of this.#placesIn(text))
			if (!isWord)
				throw new Error('a secret was about to be written');
		return text;
	}
	redact(text) {
		return (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .strikeOut */ .HZ)(text, this.#placesIn(text));
	}
	*#placesIn(text) {
		if (this.#plain.size === 0)
			return;
		for (const reading of (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .readingsOf */ .RO)(text)) {
			const inOneLine = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .unwrapped */ .DE)(reading);
			yield* placesOf(this.#plain.values(), reading);
			if (inOneLine !== reading)
				yield* placesOf(this.#plain.values(), inOneLine);
			yield* placesOf(this.#base64.values(), (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .rewrite */ .v8)(inOneLine, plusAndSlash));
		}
	}
}
function* placesOf(forms, { text, placeOf }) {
	for (const { text: form, around, kind, isWord } of forms) {
		for (let start = text.indexOf(form); start !== -1; start = text.indexOf(form, start + form.length)) {
			const end = start + form.length;
			const before = Math.min(start, around?.before ?? 0);
			const after = Math.min(text.length - end, around?.after ?? 0);
			yield { ...placeOf(start - before, end + after), kind, isWord };
		}
	}
}
const plusAndSlash = { pattern: /[-_]/g, rewritten: (unit) => (unit === '-' ? '+' : '/') };


/***/ }),

/***/ 5921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
R: () => (actionVersion)
});
const actionVersion = '1.0.0';


/***/ }),

/***/ 2939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
Df: () => (withoutCommands),
Fd: () => (hasControlCharacter),
RK: () => (visible),
hq: () => (breakLongLines),
wu: () => (cutMessage)
});
var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3356);

const unseen = [
	'[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}]',
	'\\p{Default_Ignorable_Code_Point}',
].join('|');
const defaultMaxLength = 200;
function visible(text, maxLength = defaultMaxLength) {
	if (text.length <= maxLength && /^[ -~]*$/.test(text))
		return text;
	const shown = text
		.slice(0, maxLength * 2)
		.replace(new RegExp(unseen, 'gu'), (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
	const characters = [...shown];
	if (characters.length <= maxLength && text.length <= maxLength * 2)
		return shown;
	return `${characters.slice(0, maxLength).join('')}… (${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .Z)(text.length)} characters)`;
}
function withoutCommands(text) {
	return text.replace(/##(?=\[)/g, '# #').replace(/(^|[\r\n])((?:[^\S\r\n]|\u0085)*):(?=:)/g, '$1$2: ');
}
function hasControlCharacter(text) {
	for (let index = 0; index < text.length; index += 1) {
		const code = text.charCodeAt(index);
		if (code < 0x20 || (code >= 0x7f && code < 0xa0))
			return true;
	}
	return false;
}
const maxMessageLength = 4000;
function cutMessage(text) {
	if (text.length <= maxMessageLength)
		return text;
	const kept = text.slice(0, findBreak(text, maxMessageLength));
	return `${kept}… and ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .Z)(text.length - kept.length)} more characters, which are in the log`;
}
function breakLongLines(text) {
	if (text.length <= maxMessageLength)
		return text;
	return text
		.split('\n')
		.flatMap((line) => {
		const parts = [];
		let rest = line;
		while (rest.length > maxMessageLength) {
			const end = findBreak(rest, maxMessageLength);
			parts.push(rest.slice(0, end));
			rest = `  ${rest.slice(end).trimStart()}`;
		}
		return [...parts, rest];
	})
		.join('\n');
}
function findBreak(text, limit) {
	const end = Math.max(text.lastIndexOf(' ', limit), text.lastIndexOf('\n', limit));
	if (end > limit / 2)
		return end;
	const code = text.charCodeAt(limit - 1);
	return code >= 0xd800 && code < 0xdc00 ? limit - 1 : limit;
}


/***/ }),

/***/ 4346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (debug),
  N4: () => (endGroup),
  z3: () => (error),
  pq: () => (info),
  _o: () => (isDebug),
  lm: () => (notice),
  Pq: () => (setSecret),
  Oh: () => (startGroup),
  $e: () => (warning)
});

// UNUSED EXPORTS: ExitCode, addPath, exportVariable, getBooleanInput, getIDToken, getInput, getMultilineInput, getState, group, markdownSummary, platform, saveState, setCommandEcho, setFailed, setOutput, summary, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(os.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(6857);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
