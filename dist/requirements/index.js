import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 916:
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

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 279:
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
var _text_message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(962);

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

/***/ 974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
L: () => (findDrift),
_: () => (isDrift)
});
var _scopes_hints_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(929);
var _scopes_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(851);


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

/***/ 786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
S4: () => (judge),
Ud: () => (findScopesToGrant),
b2: () => (isMissing)
});
/* unused harmony exports isOnlyNamed, places, checkedPlaces */
var _scopes_hints_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(929);
var _scopes_key_permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(913);
var _scopes_scope_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(851);
var _drift_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(974);




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
const places = (/* unused pure expression or super */ null && (['portal', 'app', 'key']));
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

/***/ 842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
LD: () => (refuseSecretInPath),
Q0: () => (parseClientId),
VC: () => (describeShown),
q7: () => (keysIn)
});
/* unused harmony exports parseCredential, parseApiKey, isApiKey, maskSecretInputs, noteMisplacedSecrets */
var _text_message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(962);
var _text_secret_forms_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(907);
var _text_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(856);
var _text_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(939);
var _given_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(726);
var _invalid_input_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(801);






const keyForm = /sk-[0-9a-f]{64,}/gi;
const maxKeys = 20;
function keysIn(text) {
	return [...new Set(text.match(keyForm))].slice(0, maxKeys);
}
function parseCredential(text, input) {
	if (hasControlCharacter(text))
		throw new InvalidInput(message `${code(input)} contains a line break or another control character. A key is one line: store it again, without anything around it.`);
	if (/^(["'`]).*\1$/.test(text) || /^[“‘„«].*[”’“»]$/.test(text))
		throw new InvalidInput(message `${code(input)} has quotation marks around it. Store the key without them.`);
	if (text.length < minSecretLength)
		throw new InvalidInput(message `${code(input)} is too short to be a key. Store it again, as the portal showed it.`);
	if (/^bearer\s/i.test(text))
		throw new InvalidInput(message `${code(input)} begins with ${code('Bearer')}. Store only the key; the action adds the word.`);
	if (!/^[\x21-\x7e]+$/.test(text))
		throw new InvalidInput(message `${code(input)} contains a space, or a character that no key has. Store it again, as the portal showed it.`);
	return text;
}
function parseApiKey(text) {
	if (text !== '')
		return parseCredential(text, 'api-key');
	throw new InvalidInput(message `${code('api-key')} is empty. Check the name of the secret in ${code('secrets.…')}, and that it exists for this repository or environment. Pull requests from forks get no secrets, and Dependabot gets only Dependabot secrets.`);
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
		if (secret !== none)
			secrets.add(secret, name === 'github-token' ? aToken : aKey);
	}
	for (const text of values.all())
		for (const key of keysIn(text))
			secrets.add(key);
}
function noteMisplacedSecrets(problems, values, secrets) {
	for (const name of inputNames) {
		if (keyInputs.includes(name))
			continue;
		const text = values.raw(name);
		const kind = keysIn(text).length > 0 ? aKey : secretInputs.includes(name) ? undefined : secrets.kindIn(text);
		if (kind !== undefined)
			problems.note(name, describeMisplaced(name, kind));
	}
}
function describeMisplaced(name, kind) {
	return kind === aKey
		? message `${code(name)} contains a key. Put keys only in ${code('api-key')} and ${code('integration-api-key')}.`
		: describeShown(code(name), kind);
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

/***/ 726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
cx: () => (withPlainBlanks),
dv: () => (none),
rq: () => (GivenInputs)
});
/* unused harmony exports defaults, inputNames, InputValues */
var _text_message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(962);
var _invalid_input_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(801);


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

/***/ 801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
HX: () => (givenPath),
Nh: () => (InputProblems),
Z7: () => (givenValue),
o9: () => (InvalidInput)
});
var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(279);
var _text_likely_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(385);
var _text_message_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(962);



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

/***/ 755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
FK: () => (isInside)
});
/* unused harmony exports parseSnapshotPath, reportPathFor, describeReplacedFiles */
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(760);
var _text_message_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(962);
var _text_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(939);
var _invalid_input_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(801);





const input = (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)('snapshot-path');
const refused = /["<>:|*?]/;
function parseSnapshotPath(text, workspace, upload) {
	const path = resolve(workspace, text);
	if (!isInside(path, workspace)) {
		throw new InvalidInput(message `${input} must be a file in the workspace, like ${code('docspace-scopes.json')} or ${code('reports/scopes.json')}, not ${givenPath(text)}.`);
	}
	if (hasControlCharacter(path) || /[/\\]$/.test(text))
		throw new InvalidInput(message `${input} must be the name of a file, not ${givenPath(text)}.`);
	if (upload && refused.test(basename(path))) {
		throw new InvalidInput(message `${input} (${givenPath(text)}) contains a character that no file in an artifact may have in its name: ${code('" : < > | * ?')}. Choose another name, or set ${code('upload-artifact')} to ${code("'false'")}.`);
	}
	return path;
}
function reportPathFor(snapshotPath) {
	const { dir, name, ext } = parse(snapshotPath);
	return format({ dir, name: `${name}-report`, ext });
}
function describeReplacedFiles(files, snapshotPath, workspace) {
	const reportPath = reportPathFor(snapshotPath);
	const replaced = files.flatMap(({ input: name, path }) => {
		const file = resolve(workspace, path);
		const named = message `the file in ${code(name)} (${givenPath(path)})`;
		if (name !== 'baseline' && isSameFile(file, snapshotPath))
			return [message `The snapshot would replace ${named}.`];
		return isSameFile(file, reportPath)
			? [message `The report, which is written beside the snapshot, would replace ${named}.`]
			: [];
	});
	return replaced.length === 0 ? undefined : sentences(...replaced, message `Choose another ${input}.`);
}
function isSameFile(path, other) {
	if (path === other)
		return true;
	try {
		return realpathSync.native(path) === realpathSync.native(other);
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

/***/ 686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  MP: () => (describeBody),
  Ng: () => (describeRequest),
  Zi: () => (describeTrace),
  fn: () => (findMessage),
  FX: () => (hasErrorEnvelope),
  Im: () => (isEmpty),
  _6: () => (isHtml),
  F0: () => (isProblemDetail),
  ne: () => (isUnknownPortal),
  uw: () => (maxBodySize),
  HT: () => (readEnvelope),
  ay: () => (readHeader),
  Vh: () => (readJson),
  yR: () => (readText),
  IR: () => (shortenIds),
  os: () => (unexpected)
});

// EXTERNAL MODULE: ./build/src/failure.js
var failure = __nccwpck_require__(279);
// EXTERNAL MODULE: ./build/src/text/json.js
var text_json = __nccwpck_require__(691);
;// CONCATENATED MODULE: ./build/src/text/envelope.js

function openEnvelope(value) {
	return (0,text_json/* isRecord */.u)(value) && 'response' in value ? value.response : value;
}
function reportsFailure(value) {
	return [value, openEnvelope(value)].some((each) => (0,text_json/* isRecord */.u)(each) && isFailure(each));
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

// EXTERNAL MODULE: ./build/src/text/message.js
var message = __nccwpck_require__(962);
;// CONCATENATED MODULE: ./build/src/portal/response.js




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
	return text === undefined ? undefined : (0,text_json/* parseJson */.q)(text);
}
function isHtml(response) {
	return /html/i.test(readHeader(response, 'content-type') ?? '');
}
function isProblemDetail(response) {
	if (/problem\+json/i.test(readHeader(response, 'content-type') ?? ''))
		return true;
	const value = readJson(response)?.value;
	return (0,text_json/* isRecord */.u)(value) && 'title' in value && 'status' in value && !('response' in value);
}
function hasErrorEnvelope(response) {
	const value = readJson(response)?.value;
	return (0,text_json/* isRecord */.u)(value) && (0,text_json/* isRecord */.u)(value.error);
}
function isUnknownPortal(response) {
	return response.status === 500 && /could not resolve current tenant/i.test(findMessage(response) ?? '');
}
function findMessage(response) {
	const text = readText(response)?.trim();
	if (text === undefined || text === '')
		return undefined;
	const json = (0,text_json/* parseJson */.q)(text);
	if (json !== undefined)
		return findMessageInJson(json.value);
	const isSentence = /^text\/plain\b/i.test(readHeader(response, 'content-type') ?? '') && text.length <= 300 && !/[<\n\r]/.test(text);
	return isSentence ? text : undefined;
}
function findMessageInJson(value) {
	if (typeof value === 'string')
		return value;
	if (!(0,text_json/* isRecord */.u)(value))
		return undefined;
	if ((0,text_json/* isRecord */.u)(value.error))
		return nonEmpty(value.error.message);
	if (typeof value.reason === 'string')
		return value.reason;
	if (typeof value.detail === 'string')
		return withErrors(value.detail, value.errors);
	if ((0,text_json/* isRecord */.u)(value.response))
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
			if ((0,text_json/* isRecord */.u)(error))
				entries.push([nonEmpty(error.field), nonEmpty(error.message)].filter(Boolean).join(': '));
	}
	else if ((0,text_json/* isRecord */.u)(errors)) {
		for (const [field, messages] of Object.entries(errors))
			if (Array.isArray(messages))
				entries.push(`${field}: ${messages.filter((each) => typeof each === 'string').join(' ')}`);
	}
	const shown = entries.filter((entry) => entry !== '').slice(0, 3);
	return shown.length === 0 ? title : `${title ?? 'refused'} (${shown.join('; ')})`;
}
function describeTrace(request, response) {
	return (0,message/* message */.iU) `(${describeRequest(request)}: ${[String(response.status)]}, ${describeBody(request, response)})`;
}
function describeRequest({ path, input }) {
	const shown = (0,message/* code */.aY)(`GET ${shortenIds(path)}`);
	return input === 'integration-api-key' ? (0,message/* message */.iU) `${shown} with ${(0,message/* code */.aY)(input)}` : [shown];
}
function shortenIds(text) {
	return text.replace(/\b([0-9a-f]{8})(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi, '$1…');
}
function describeBody({ resource }, response) {
	if (response.proxy !== undefined) {
		const { host, variable } = response.proxy;
		return (0,message/* message */.iU) `through the proxy ${(0,message/* code */.aY)(host)} from ${(0,message/* code */.aY)(variable)}, which may have responded itself`;
	}
	if (isEmpty(response))
		return (0,message/* message */.iU) `empty body`;
	const mayBeSignature = resource === 'exchange' && response.status >= 200 && response.status < 300;
	const said = mayBeSignature ? undefined : findMessage(response);
	if (said !== undefined)
		return (0,message/* message */.iU) `${{ kind: 'name', text: shortenIds(said) }}`;
	const title = isHtml(response) ? findTitle(response) : undefined;
	const what = (0,message/* message */.iU) `${[(0,message/* pluralize */.td)(response.body.length, 'byte')]} of ${describeType(response)}`;
	return title === undefined ? what : (0,message/* message */.iU) `${what}, titled ${{ kind: 'name', text: shortenIds(title) }}`;
}
function describeType(response) {
	const type = readHeader(response, 'content-type')?.split(';')[0]?.trim() ?? '';
	const isType = type.length <= 100 && /^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+$/.test(type);
	return isType ? [(0,message/* code */.aY)(type)] : (0,message/* message */.iU) `unknown type`;
}
function findTitle({ body }) {
	const start = Buffer.from(body.subarray(0, 4096)).toString('utf8');
	return /<title[^>]*>([^<]{1,300})<\/title/i.exec(start)?.[1]?.trim() || undefined;
}
const notAPortal = (0,message/* message */.iU) `Check ${(0,message/* code */.aY)('portal-url')}: a portal is at the root of its host, and no login page may stand in front of it.`;
function unexpected(request, response, what, remedy = notAPortal) {
	return new failure/* Failure */.HR('unexpected-response', (0,message/* sentences */.hC)((0,message/* message */.iU) `${what}.`, remedy), {
		trace: describeTrace(request, response),
	});
}
function readEnvelope(request, response) {
	if (isEmpty(response))
		throw unexpected(request, response, (0,message/* message */.iU) `The response is empty`);
	if (readText(response) === undefined)
		throw unexpected(request, response, (0,message/* message */.iU) `The response is not UTF-8 text`);
	const json = readJson(response);
	if (json === undefined)
		throw unexpected(request, response, (0,message/* message */.iU) `The response is not JSON`);
	if (reportsFailure(json.value))
		throw unexpected(request, response, (0,message/* message */.iU) `The response has status 200, but reports a failure`);
	return openEnvelope(json.value);
}


/***/ }),

/***/ 185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
SS: () => (describeOutcome)
});
/* unused harmony exports describeApp, describeKey, formatVersion, describeKeys, driftKinds, describeDrift, describeDriftLines, describeReason, describeDerived, describeAnswer, describeGranted, describeAppState, describeKeyLimits, describeSinceBaseline, describeBaseline, describeChecks, formatAnyOf, formatRequirements, formatLabel */
var _gate_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(974);
var _scopes_key_permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(913);
var _scopes_portal_version_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(600);
var _text_likely_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(385);
var _text_message_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(962);
var _text_visible_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(939);






function describeApp({ portal }, what = message `The OAuth app`) {
	return withName(what, portal?.app?.ok ? portal.app.value.name : '');
}
function describeKey(input, { portal }) {
	const key = input === 'api-key' ? portal?.apiKey : portal?.integrationKey;
	return message `${withName(message `The API key`, key?.ok ? key.value.name : '')} (${code(input)})`;
}
function formatVersion(version) {
	return /^[\d.]+$/.test(version) ? [version] : [code(version)];
}
const soonDays = 14;
const dayMilliseconds = (/* unused pure expression or super */ null && (24 * 60 * 60 * 1000));
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
		const what = message `${withName(keyKinds[input], name)} (${code(input)})`;
		const text = (expiry) => message `${what}: ${describePermissions(permissions)}, ${expiry}.`;
		if (expiresAt === undefined)
			return { text: text(message `no expiry date`), warning: undefined };
		const date = expiresAt.slice(0, 10);
		const days = Math.ceil((Date.parse(expiresAt) - now) / dayMilliseconds);
		if (days <= 0) {
			const warning = message `${what} expired on ${[date]} by the clock of this runner, but the portal accepts it. Check the clocks of the runner and of the portal.`;
			return {
				text: text(message `expired on ${[date]} by the clock of this runner`),
				warning,
				brief: message `an API key may have expired`,
			};
		}
		const expiry = message `expires in ${[pluralize(days, 'day')]} (${[date]})`;
		const warning = message `${what} ${expiry}. Create a new key in the portal under ${page('api-keys')}, and update the secret.`;
		if (days > soonDays)
			return { text: text(expiry), warning: undefined };
		return { text: text(expiry), warning, brief: message `an API key expires in ${[pluralize(days, 'day')]}` };
	});
}
function driftKinds({ added, removed, changed, renamed }) {
	const [from, to] = [new Set(renamed.map(([old]) => old)), new Set(renamed.map(([, name]) => name))];
	const [gone, fresh] = [removed.filter((name) => !from.has(name)), added.filter((name) => !to.has(name))];
	const regrouped = changed.map(({ now }) => now.name);
	const ofNames = (what, names) => ({
		what,
		count: names.length,
		format: (max) => formatNames(names, max),
		namesEach: 1,
	});
	const kinds = [
		{
			what: 'probably renamed',
			count: renamed.length,
			format: (max) => formatList(renamed.map(([old, name]) => message `${codeOfOthers(old)} to ${codeOfOthers(name)}`), max),
			namesEach: 2,
		},
		ofNames('removed', gone),
		ofNames('added', fresh),
		ofNames('another group or type for', regrouped),
	];
	return kinds.filter(({ count }) => count > 0);
}
function describeDrift(drift, max = 10) {
	const kinds = driftKinds(drift).map(({ what, format, namesEach }) => message `${[what]} ${format(Math.max(1, Math.floor(max / namesEach)))}`);
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
	return visible(withoutLikelySecrets(text), 100);
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
		return message `${code(label)} ${describeOutcome(request)}`;
	if (outcome !== 'scopes')
		return message `${code(label)}: ${describeOutcome(request)}`;
	return message `${code(label)} needs ${formatCodes(needs.map((anyOf) => anyOf.join('|')))}`;
}
function describeAnswer(answer) {
	if (answer === undefined)
		return message `❔ not checked`;
	if (answer === 'not-applicable')
		return message `➖ not for keys`;
	return answer ? message `✅ yes` : message `❌ no`;
}
function describeGranted(record) {
	const { portal } = record;
	if (!portal?.app?.ok)
		return undefined;
	const { scopes } = portal.app.value;
	return message `${describeApp(record)} was granted ${scopes.length === 0 ? message `no scope` : formatNames(scopes, 50)}.`;
}
function describeAppState(record) {
	switch (record.portal?.appState) {
		case undefined:
			return undefined;
		case 'enabled':
			return message `${describeApp(record)} is enabled.`;
		case 'disabled':
			return message `${describeApp(record)} is disabled.`;
		case 'not-reported':
			return message `The portal did not say whether ${describeApp(record, message `the OAuth app`)} is enabled.`;
		case 'not-requested':
			return message `Not checked whether ${describeApp(record, message `the OAuth app`)} is enabled: ${record.portal?.version.ok ? message `that needs DocSpace 3.5 or later` : message `the portal’s version is not known`}.`;
	}
}
function describeKeyLimits({ portal, verdict }) {
	if (!portal?.integrationKey?.ok || verdict === undefined)
		return [];
	const impossible = verdict.required.filter(({ key }) => key === 'not-applicable').map(({ label }) => label);
	const open = verdict.requests.filter(({ access, outcome }) => access === 'open' && outcome === 'nothing');
	const version = portal.version.ok ? portal.version.value : undefined;
	const isRefused = isAtLeast(version, 3, 7) && !permits(portal.integrationKey.value.permissions, 'read');
	return [
		...(impossible.length === 0
			? []
			: [message `Not checked for the key: ${formatCodes(impossible)} (API keys have no such scope).`]),
		...(open.length === 0 || !isRefused
			? []
			: [
				message `Since DocSpace 3.7 a portal refuses a key without ${code('*:read')} or ${code('*:write')} on open requests too: ${formatCodes(open.map(({ label }) => label))}.`,
			]),
	];
}
function describeSinceBaseline(record) {
	const drift = record.verdict?.drift;
	if (drift === undefined)
		return undefined;
	const baseline = describeBaseline(record);
	return isDrift(drift) ? message `Since ${baseline}: ${describeDrift(drift)}.` : message `No changes since ${baseline}.`;
}
function describeBaseline({ baseline, inputs }) {
	const isOther = baseline?.portal !== undefined && baseline.portal !== inputs?.portal.origin;
	return isOther ? message `the baseline (of ${codeOfOthers(baseline.portal)})` : message `the baseline`;
}
function describeChecks({ inputs, verdict }) {
	if (inputs === undefined || verdict === undefined)
		return undefined;
	const checks = [
		[verdict.required.length + verdict.requests.length > 0, message `required scopes`],
		[inputs.clientId !== undefined, message `the app (${code('client-id')})`],
		[inputs.integrationApiKey !== undefined, message `the deployment’s API key (${code('integration-api-key')})`],
		[inputs.baseline !== undefined, message `drift (${code('baseline')})`],
	];
	const skipped = checks.filter(([asked]) => !asked).map(([, what]) => what);
	return skipped.length === 0 ? undefined : message `Not requested, so not checked: ${formatList(skipped)}.`;
}
function formatAnyOf({ anyOf }, max = 10) {
	const names = anyOf.slice(0, max).map((name) => [code(name)]);
	const last = anyOf.length > max ? message `${anyOf.length - max} more` : names.pop();
	return names.length === 0 ? (last ?? []) : message `${formatList(names)} or ${last ?? []}`;
}
function formatRequirements(requirements, max) {
	const [only, another] = requirements;
	return only !== undefined && another === undefined
		? formatAnyOf(only)
		: formatList(requirements.map(formatLabel), max);
}
function formatLabel({ label }) {
	return [code(label)];
}


/***/ }),

/***/ 175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Fq: () => (writeFileIn),
  Kn: () => (writeOutputs),
  Sy: () => (writeSummary)
});

// UNUSED EXPORTS: writeFiles

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: ./build/src/failure.js
var failure = __nccwpck_require__(279);
// EXTERNAL MODULE: ./build/src/inputs/snapshot-path.js
var snapshot_path = __nccwpck_require__(755);
// EXTERNAL MODULE: ./build/src/text/message.js
var message = __nccwpck_require__(962);
// EXTERNAL MODULE: ./build/src/gate/judge.js
var judge = __nccwpck_require__(786);
// EXTERNAL MODULE: ./build/src/report/descriptions.js
var descriptions = __nccwpck_require__(185);
// EXTERNAL MODULE: ./build/src/report/messages.js
var messages = __nccwpck_require__(694);
;// CONCATENATED MODULE: ./build/src/report/report.js






function report_readWorkflowRun(environment, redact) {
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
function report_snapshotText(portal, scopes) {
	const plain = scopes.map(({ name, group, type }) => ({ name, group, type }));
	return jsonText({ schemaVersion: 1, portal, scopes: plain });
}
function report_reportText(record, { madeAt, run, redact }) {
	const { inputs, portal, verdict, result } = record;
	return jsonText({
		schemaVersion: 1,
		madeAt,
		action: { name: 'docspace-scopes', version: actionVersion },
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
			because: plainText(describeReason(request)),
			known: request.known,
			nearest: request.nearest ?? null,
		})),
		scopesToGrant: verdict?.scopesToGrant ?? [],
		checks: checks(record),
		missing: (verdict?.required ?? [])
			.filter(isMissing)
			.map(({ label, hint }) => ({ label, hint: hint === undefined ? null : plainText(describeHint(hint)) })),
		apiKey: portal?.apiKey?.ok ? keyFacts(portal.apiKey.value) : null,
	});
}
function messagesOf(failures, softened) {
	return byReason(failures).map(({ reason, message }) => ({ reason, message, softened }));
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

;// CONCATENATED MODULE: ./build/src/report/files.js







function writeFiles(record, inputs, { environment, secrets }) {
	const { snapshotPath, workspace, portal } = inputs;
	const snapshot = secrets.refuseIn(snapshotText(portal.origin, record.verdict?.scopes ?? []));
	const reportPath = reportPathFor(snapshotPath);
	const redact = (text) => secrets.redact(text);
	const run = readWorkflowRun(environment, redact);
	const report = secrets.refuseIn(reportText(record, { madeAt: new Date().toISOString(), run, redact }));
	const folderFailure = makeFolder(dirname(snapshotPath), workspace, 'snapshot-path');
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
	const failure = makeFolder((0,external_node_path_.dirname)(path), workspace, input) ?? writeWhole(path, text, input);
	if (failure !== undefined)
		throw failure;
}
function makeFolder(folder, workspace, input) {
	const root = realPath(workspace);
	if (root === undefined)
		return new failure/* Failure */.HR('unwritable', (0,message/* message */.iU) `Cannot write the files: the workspace ${(0,message/* code */.aY)(workspace)} does not exist, or cannot be entered. Check ${(0,message/* code */.aY)('GITHUB_WORKSPACE')}, and in a container that the folder is mounted.`);
	try {
		if (!leadsInside(folder, root))
			return new failure/* Failure */.HR('unwritable', (0,message/* message */.iU) `Cannot write to ${(0,message/* code */.aY)(folder)}: a link leads out of the workspace. Choose another ${(0,message/* code */.aY)(input)}.`);
		(0,external_node_fs_.mkdirSync)(folder, { recursive: true });
		return undefined;
	}
	catch {
		return unwritable(folder, input);
	}
}
function writeWhole(path, text, input) {
	const unfinished = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${process.getBuiltinModule('node:crypto').randomUUID()}.unfinished`);
	try {
		(0,external_node_fs_.writeFileSync)(unfinished, text, { flag: 'wx' });
		(0,external_node_fs_.renameSync)(unfinished, path);
		return undefined;
	}
	catch {
		removeIfPossible(unfinished);
		return unwritable(path, input);
	}
}
function removeIfPossible(path) {
	try {
		(0,external_node_fs_.rmSync)(path, { force: true });
	}
	catch { }
}
function unwritable(path, input) {
	return new failure/* Failure */.HR('unwritable', (0,message/* message */.iU) `Cannot write ${(0,message/* code */.aY)(path)}. Check ${(0,message/* code */.aY)(input)}, the permissions of the folder, and that the disk is not full.`);
}
function leadsInside(folder, root) {
	if (!(0,external_node_fs_.existsSync)(folder))
		return leadsInside((0,external_node_path_.dirname)(folder), root);
	const real = external_node_fs_.realpathSync.native(folder);
	return real === root || (0,snapshot_path/* isInside */.FK)(real, root);
}
function realPath(folder) {
	try {
		return external_node_fs_.realpathSync.native(folder);
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
		throw new failure/* Failure */.HR('unwritable', (0,message/* message */.iU) `Cannot write the outputs of the step. The runner names their file in ${(0,message/* code */.aY)('GITHUB_OUTPUT')}: check that it is set and writable, and that the disk is not full.`);
	}
}
function appendWhole(file, text) {
	const { size } = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false }) ?? { size: 0 };
	try {
		(0,external_node_fs_.appendFileSync)(file, text);
	}
	catch (error) {
		(0,external_node_fs_.truncateSync)(file, size);
		throw error;
	}
}
function outputEntry(name, value) {
	let end = 'end_of_output';
	while (value.includes(end))
		end += '_';
	return `${name}<<${end}${external_node_os_namespaceObject.EOL}${value}${external_node_os_namespaceObject.EOL}${end}${external_node_os_namespaceObject.EOL}`;
}
function writeSummary(markdown, { environment, secrets }) {
	const file = environment.GITHUB_STEP_SUMMARY;
	if (!file)
		return false;
	try {
		(0,external_node_fs_.appendFileSync)(file, `\n${secrets.redact(markdown)}\n`);
		return true;
	}
	catch {
		return false;
	}
}


/***/ }),

/***/ 210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
Qc: () => (describeUncoveredCount),
Qi: () => (headlines)
});
/* unused harmony exports headline, describeDecided, describeMissingCount */
var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(279);
var _gate_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(786);
var _text_message_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(962);
var _descriptions_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(185);




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
		return message `Passed: ${describePassed(verdict)}`;
	const [first] = failures.length > 0 ? byReason(failures) : byReason(softened);
	const what = first?.headline ?? describeWhat(reason, verdict);
	return failsRun
		? message `Failed: ${what}`
		: message `Not passed: ${what}. The run stays green, because ${code('fail-on-missing')} is ${code('false')}`;
}
function describeDecided(record) {
	return record.verdict === undefined
		? message `Nothing was decided about the scopes.`
		: message `The verdict had been reached: ${headline(record)}.`;
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
	const missing = required.filter(isMissing);
	const [only] = missing;
	if (missing.length === 1 && only !== undefined)
		return message `the required scope ${formatAnyOf(only, maxAlternatives)} is missing`;
	if (missing.length < required.length)
		return message `${missing.length} of ${required.length} required scopes are missing`;
	return missing.length === 2
		? message `both required scopes are missing`
		: message `all ${missing.length} required scopes are missing`;
}
function describePassed(verdict) {
	const required = verdict?.required ?? [];
	const [first] = required;
	if (required.length > 2)
		return message `all ${required.length} required scopes are available`;
	if (required.length === 2)
		return message `both required scopes are available`;
	if (first !== undefined)
		return message `the required scope ${formatAnyOf(first, maxAlternatives)} is available`;
	const recorded = message `${[pluralize(verdict?.scopes?.length ?? 0, 'scope')]} recorded`;
	return (verdict?.requests.length ?? 0) > 0
		? message `the required requests need no scope, ${recorded}`
		: message `${recorded}, none required`;
}


/***/ }),

/***/ 314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
Rn: () => (retryLine),
hM: () => (createLog)
});
/* unused harmony exports portalLines, verdictLines, fileLines */
var _actions_core__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(533);
var _gate_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(786);
var _inputs_credential_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(842);
var _portal_response_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(686);
var _text_message_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(962);
var _text_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(939);
var _descriptions_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(185);








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
	const name = version.ok ? message `DocSpace ${formatVersion(version.value)}` : message `The portal`;
	const lines = [];
	if (list.ok) {
		const { scopes, signIn, path } = list.value;
		const where = path === '/api/2.0/scopes' ? message `` : message `, only at ${code(path)}`;
		const credential = inputs !== undefined && !isApiKey(inputs.apiKey) ? message `personal access token` : message `API key`;
		lines.push(signInLines[signIn](credential), message `${name} offers ${[pluralize(scopes.length, 'scope')]}${where}.`);
	}
	else if (version.ok) {
		lines.push(message `The portal runs ${name}.`);
	}
	const state = describeAppState(record);
	return [...lines, ...describeKeys(portal, now).map(({ text }) => text), ...(state === undefined ? [] : [state])];
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
	const requests = verdict.requests.slice(0, maxRows).map(describeDerived);
	if (verdict.requests.length > maxRows)
		requests.push(message `and ${[pluralize(verdict.requests.length - maxRows, 'more request')]}`);
	const rest = [
		describeGranted(record),
		...describeKeyLimits(record),
		describeSinceBaseline(record),
		describeChecks(record),
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
	const places = checkedPlaces(required);
	const sorted = [...required.filter(isMissing), ...required.filter((each) => !isMissing(each))];
	const rows = sorted
		.slice(0, maxRows)
		.map((requirement) => [visible(requirement.label, 80), ...places.map((place) => answerWord(requirement[place]))]);
	const all = [['required', ...places], ...rows];
	const widths = ['required', ...places].map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
	const lines = all.map((row) => [
		`  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
	]);
	return sorted.length > maxRows ? [...lines, [`  and ${formatNumber(sorted.length - maxRows)} more`]] : lines;
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
		lines.push(message `Snapshot: ${[visible(files.snapshotPath, 4000)]}`);
	if (files?.reportPath !== undefined)
		lines.push(message `Report: ${[visible(files.reportPath, 4000)]}`);
	if (upload !== undefined)
		lines.push(message `Artifact: ${[visible(upload.name)]} ${[upload.url]}`);
	return lines;
}


/***/ }),

/***/ 694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* unused harmony exports failuresOf, describeBug, driftRemedy, describeLacking, describeHint, describeTypo */
var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(279);
var _gate_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(786);
var _scopes_key_permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(913);
var _scopes_portal_version_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(600);
var _text_message_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(962);
var _descriptions_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(185);
var _headline_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(210);







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
	const describe = (problem) => new Failure(reasons[problem.kind], describeProblem(problem.kind, verdict, record), headlines[problem.kind]);
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
			return message `The portal’s scopes differ from the baseline: ${verdict.drift === undefined ? [] : describeDrift(verdict.drift, max)}. ${driftRemedy(record)}`;
		case 'app-disabled':
			return message `${describeApp(record)} is disabled, so nobody can sign in with it. Enable it in the portal under ${page('oauth-apps')}, or deploy with another app.`;
		case 'key-disabled':
			return message `${describeKey('integration-api-key', record)} is disabled. Enable it in the portal under ${page('api-keys')}, or deploy with another key.`;
	}
}
function describeBug(thrown, record) {
	const failure = asFailure(thrown);
	return thrown instanceof Failure
		? failure
		: new Failure(failure.reason, sentences(failure.parts, describeDecided(record)));
}
function shareOfNames({ required, drift }) {
	const lacking = places.map((place) => findLacking(required, place).length);
	const changes = drift === undefined ? [] : driftKinds(drift).map(({ count, namesEach }) => count * namesEach);
	return shareOfEach([...lacking, ...changes], maxNames);
}
function driftRemedy({ inputs }) {
	const accept = inputs?.baseline === 'last-run'
		? message `run the workflow once on the default branch with ${code('fail-on-drift: never')}: its snapshot is the new baseline`
		: message `replace the baseline with the new snapshot`;
	return message `If the change is intended, ${accept}. If not, ask the portal’s administrator what changed.`;
}
function findLacking(required, place) {
	return required.filter((each) => each[place] === false && (place !== 'app' || each.portal !== false));
}
function describeMissing(verdict, record, max) {
	const count = message `${capitalized(describeMissingCount(verdict))}.`;
	return paragraphs(count, ...describeLacking(verdict, record, max));
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
			message `${describeApp(record)} was not granted ${formatRequirements(app.map((each) => withoutUnoffered(each, verdict)), max)}. In DocSpace 3.7.2 and earlier, an app’s scopes cannot be changed: register a new application with all required scopes, and deploy with its client ID and secret.`,
		key.length > 0 &&
			message `${describeKey('integration-api-key', record)} does not cover ${formatRequirements(key, max)}. Edit its permissions in the portal under ${page('api-keys')}, or deploy with another key.`,
	];
	return lacking.filter((place) => place !== false);
}
function describePortalLacks(lacking, max) {
	const named = lacking.filter(isOnlyNamed);
	const derived = lacking.filter((requirement) => !isOnlyNamed(requirement));
	const withHints = (requirements) => formatList(requirements.map((requirement) => {
		const name = requirements.length === 1 ? formatAnyOf(requirement) : formatLabel(requirement);
		return requirement.hint === undefined ? name : message `${name} (${describeHint(requirement.hint)})`;
	}), max);
	const otherPortal = named.every(({ hint }) => hint !== undefined)
		? message ``
		: message `, or use a portal that offers ${itOrThem(named)}`;
	return sentences(named.length === 0
		? undefined
		: message `The portal does not offer ${withHints(named)}. Correct the ${named.length === 1 ? message `name` : message `names`}${otherPortal}.`, derived.length === 0
		? undefined
		: message `The portal does not offer ${withHints(derived)}, which your requests need. Use another portal, or ask this one’s administrator.`);
}
function describeHint(hint) {
	switch (hint.kind) {
		case 'renamed':
			return message `this portal calls it ${codeOfOthers(hint.name)}`;
		case 'whole-area':
			return message `this portal has ${formatNames(hint.names)}`;
		case 'similar':
			return message `did you mean ${codeOfOthers(hint.name)}?`;
		case 'key-permission':
			return message `a permission of API keys, not a scope: name the areas, like ${code('files:read')}`;
		case 'api-reference':
			return message `the API reference names it, but no portal offers it: name the areas, like ${code('files:read')}`;
		case 'list-marks':
			return hint.name === undefined
				? message `write a list without dashes, brackets and quotes`
				: message `write a list without dashes, brackets and quotes: ${code(hint.name)}`;
		case 'of-alternative':
			return message `as for ${code(hint.name)}, ${describeHint(hint.hint)}`;
	}
}
function describeUncovered({ requests, scopes }, record) {
	const uncovered = requests.filter(({ outcome }) => outcome === 'uncovered');
	const never = uncovered.filter(({ reason }) => reason === 'mail-link');
	const newer = uncovered.filter(({ reason }) => reason === 'no-known-scope');
	const others = uncovered.filter(({ reason }) => reason !== 'mail-link' && reason !== 'no-known-scope');
	const typos = others.filter(({ known }) => !known);
	const noArea = others.filter(({ known }) => known);
	return paragraphs(typos.length === 0
		? undefined
		: message `${describeTypos(typos)}: DocSpace ${[newestKnownRoutes]} has no such request. Correct ${itOrThem(typos)}.`, never.length === 0
		? undefined
		: message `No app and no key can make ${formatCodes(never.map(({ label }) => label))}: only a link sent by mail opens ${itOrThem(never)}. Remove the ${never.length === 1 ? message `call` : message `calls`}.`, noArea.length === 0 ? undefined : describeNoArea(noArea, record), newer.length === 0 ? undefined : describeNewer(newer, scopes ?? [], record));
}
function describeNoArea(requests, record) {
	const needed = requests.some(({ request }) => request.method !== 'GET') ? '*:write' : '*:read';
	return sentences(message `No scope allows ${formatCodes(requests.map(({ label }) => label))}, so an OAuth app can never make ${itOrThem(requests)}.`, describeKeyLacks(needed, record), requests.length === 1
		? message `Remove the call, or use an API key with ${code(needed)}.`
		: message `Remove the calls, or use an API key with ${code(needed)}.`);
}
function describeNewer(requests, scopes, record) {
	const firstParts = new Set(requests.map(({ request }) => request.path.split('/')[3]?.toLowerCase()));
	const likely = scopes.map(({ name }) => name).filter((name) => firstParts.has(name.split(/[:.]/)[0]?.toLowerCase()));
	const needed = requests.some(({ request }) => request.method !== 'GET') ? '*:write' : '*:read';
	const version = record.portal?.version.ok ? record.portal.version.value : '';
	return sentences(message `No scope is known to allow ${formatList(requests.map(describeTypo))}. This action knows the rules up to DocSpace ${[newestKnownRules]}, and the portal runs ${formatVersion(version)}.`, likely.length === 0 ? undefined : message `It offers ${formatNames(likely)}, which may allow ${itOrThem(requests)}.`, describeKeyLacks(needed, record) ?? message `An API key with ${code(needed)} can make ${itOrThem(requests)}.`, message `Use a newer version of this action, if there is one. Otherwise find out which scope is needed, and require it by name instead.`);
}
function describeKeyLacks(needed, record) {
	const { portal, inputs } = record;
	if (inputs?.clientId !== undefined || !portal?.integrationKey?.ok)
		return undefined;
	const permissions = describePermissions(portal.integrationKey.value.permissions);
	return message `${describeKey('integration-api-key', record)} has ${permissions}, but would need ${code(needed)}.`;
}
function describeTypos(requests) {
	const entries = requests.map(describeTypo);
	return requests.length === 1
		? message `${formatList(entries)} is probably a typo`
		: message `${formatList(entries)} are probably typos`;
}
function describeTypo({ label, nearest }) {
	return nearest === undefined ? [code(label)] : message `${code(label)} (did you mean ${code(nearest)}?)`;
}
function itOrThem(requests) {
	return requests.length === 1 ? message `it` : message `them`;
}


/***/ }),

/***/ 848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
J: () => (runUntilEnd),
q: () => (letSignalsThrough)
});
var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(279);
var _text_message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(962);
var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(175);



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

/***/ 704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  O: () => (finish),
  s: () => (keepRequirements)
});

// EXTERNAL MODULE: ./build/src/failure.js
var src_failure = __nccwpck_require__(279);
// EXTERNAL MODULE: ./build/src/gate/judge.js
var judge = __nccwpck_require__(786);
// EXTERNAL MODULE: ./build/src/inputs/invalid-input.js
var invalid_input = __nccwpck_require__(801);
// EXTERNAL MODULE: ./build/src/text/json.js
var json = __nccwpck_require__(691);
// EXTERNAL MODULE: ./build/src/text/message.js
var text_message = __nccwpck_require__(962);
// EXTERNAL MODULE: ./build/src/text/secrets.js
var text_secrets = __nccwpck_require__(856);
;// CONCATENATED MODULE: ./build/src/text/version.js
const actionVersion = '1.0.0';

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

// EXTERNAL MODULE: ./build/src/portal/response.js + 1 modules
var portal_response = __nccwpck_require__(686);
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

// EXTERNAL MODULE: ./build/src/text/visible.js
var text_visible = __nccwpck_require__(939);
;// CONCATENATED MODULE: ./build/src/inputs/portal-address.js



const example = (0,text_message/* code */.aY)('https://yourportal.onlyoffice.com');
function parsePortalAddress(text, allowHttp) {
	if (text === '') {
		throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `${(0,text_message/* code */.aY)('portal-url')} is empty. Write the address of the portal, for example ${example}.`);
	}
	if (/\s/.test(text) || (0,text_visible/* hasControlCharacter */.Fd)(text))
		throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `${(0,text_message/* code */.aY)('portal-url')} contains a space or a control character. Write only the address.`);
	if (/^https?:(?!\/\/)/i.test(text))
		throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `${(0,text_message/* code */.aY)('portal-url')} needs two slashes after the scheme: ${(0,text_message/* code */.aY)('https://…')}.`);
	const [scheme = ''] = /^[a-z][a-z0-9+.-]*:\/\//i.exec(text) ?? [];
	const [host = ''] = text.slice(scheme.length).split(/[/\\?#]/, 1);
	if (/["'`“”‘’<>]/.test(host))
		throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `${(0,text_message/* code */.aY)('portal-url')} has quotation marks or brackets around it. Write only the address.`);
	const url = parseUrl(scheme === '' ? `https://${text}` : text);
	if (url.protocol !== 'https:' && url.protocol !== 'http:') {
		throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `${(0,text_message/* code */.aY)('portal-url')} has the scheme ${(0,text_message/* code */.aY)(url.protocol.slice(0, -1))}. Write ${(0,text_message/* code */.aY)('https://')} (or ${(0,text_message/* code */.aY)('http://')} with ${(0,text_message/* code */.aY)('allow-http')}).`);
	}
	if (/^https?$/.test(url.hostname))
		throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `${(0,text_message/* code */.aY)('portal-url')} has its scheme twice. Write ${(0,text_message/* code */.aY)('https://')} once.`);
	if (url.username !== '' || url.password !== '') {
		throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `${(0,text_message/* code */.aY)('portal-url')} contains a user name or a password. Remove them; the key goes into ${(0,text_message/* code */.aY)('api-key')}.`);
	}
	if (url.protocol === 'http:' && !allowHttp && !isLoopback(url.hostname)) {
		throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `${(0,text_message/* code */.aY)('portal-url')} uses ${(0,text_message/* code */.aY)('http:')}, which would send the key unencrypted. Write ${(0,text_message/* code */.aY)('https://')}, or set ${(0,text_message/* code */.aY)('allow-http')} for a portal in a private network.`);
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
		throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `${(0,text_message/* code */.aY)('portal-url')} is not a valid address. Write it like ${example}.`);
	}
}
function isLoopback(hostname) {
	return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

;// CONCATENATED MODULE: ./build/src/portal/proxy.js



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
		const kind = /^socks/i.test(scheme) ? (0,text_message/* message */.iU) `a SOCKS proxy` : (0,text_message/* message */.iU) `a proxy that is not an HTTP proxy`;
		throw unusable((0,text_message/* message */.iU) `${(0,text_message/* code */.aY)(variable)} names ${kind}, which this action does not support.`, (0,text_message/* message */.iU) `Name an HTTP proxy`, variable);
	}
	const url = proxy_parseUrl(`${scheme}://${rest}`);
	const behindHost = /[/\\?#].*$/.exec(rest)?.[0] ?? '';
	if (behindHost.includes('@') || (url === undefined && rest.includes('@'))) {
		throw unusable((0,text_message/* message */.iU) `${(0,text_message/* code */.aY)(variable)} is not a valid proxy URL: its user name or password contains a character that ends the host name.`, (0,text_message/* message */.iU) `Percent-encode the user name and the password (${(0,text_message/* code */.aY)('#')} as ${(0,text_message/* code */.aY)('%23')}, ${(0,text_message/* code */.aY)('/')} as ${(0,text_message/* code */.aY)('%2F')}, ${(0,text_message/* code */.aY)('?')} as ${(0,text_message/* code */.aY)('%3F')})`, variable);
	}
	if (url === undefined) {
		throw unusable((0,text_message/* message */.iU) `${(0,text_message/* code */.aY)(variable)} is not a valid proxy URL.`, (0,text_message/* message */.iU) `Write it like ${(0,text_message/* code */.aY)('http://proxy.example:3128')}`, variable);
	}
	return url;
}
function isOnThisMachine(proxy) {
	const url = proxy_parseUrl(proxy.includes('://') ? proxy : `http://${proxy}`);
	return url !== undefined && isLoopback(url.hostname);
}
function proxy_parseUrl(text) {
	try {
		return new URL(text);
	}
	catch {
		return undefined;
	}
}
function unusable(happened, remedy, variable) {
	const exempt = variable === variable.toLowerCase() ? 'no_proxy' : 'NO_PROXY';
	return new src_failure/* Failure */.HR('unreachable', (0,text_message/* message */.iU) `${happened} ${remedy}, or add the portal’s host to ${(0,text_message/* code */.aY)(exempt)}. No request was sent.`);
}
const firstRunnerWithProxies = '2.328';
function knowsProxies(nodeVersion) {
	const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
	return major > 24 || (major === 24 && minor >= 5);
}
function refuseOldNode(nodeVersion, variable) {
	if (knowsProxies(nodeVersion))
		return;
	throw new src_failure/* Failure */.HR('unreachable', (0,text_message/* message */.iU) `${(0,text_message/* code */.aY)(variable)} names a proxy, but Node.js ${[nodeVersion]} of this runner ignores proxies, so the key would bypass it. Update the runner to version ${[firstRunnerWithProxies]} or later (x64 or arm64). No request was sent.`);
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
	const proxy = readProxy(portal, options.environment, options.nodeVersion);
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
const checkHeaders = () => (0,text_message/* message */.iU) `Check which gateway or proxy in front of the portal adds headers, and correct it there.`;
const explanations = {
	deadline: {
		happened: (end, { phase, timeoutSeconds }) => (0,text_message/* message */.iU) `No ${[hasBegun(phase) ? 'complete ' : '']}response from ${end} within ${timeoutSeconds} s (${(0,text_message/* code */.aY)('timeout-seconds')}).`,
		remedy: ({ phase, earlier }) => {
			if (phase !== 'connection' || (earlier !== undefined && 'response' in earlier))
				return overloaded;
			return earlier === undefined ? silent : (networkCauses[earlier.code]?.remedy ?? overloaded);
		},
		proxyRemedy: () => (0,text_message/* message */.iU) `Check that the proxy is running, and can reach the portal.`,
		reason: 'timeout',
	},
	network: {
		happened: (end, failure) => {
			const cause = networkCauses[failure.code]?.cause ?? (0,text_message/* message */.iU) `the connection failed`;
			return (0,text_message/* message */.iU) `Cannot reach ${end}: ${cause}.`;
		},
		remedy: (failure) => networkCauses[failure.code]?.remedy ?? (0,text_message/* message */.iU) `Check ${(0,text_message/* code */.aY)('portal-url')} and the runner’s network.`,
		reason: 'unreachable',
	},
	certificate: {
		happened: (end) => (0,text_message/* message */.iU) `The certificate of ${end} is not trusted, so nothing was sent.`,
		remedy: (failure) => certificateRemedies[failure.code] ??
			(unknownAuthorityCodes.test(failure.code) ? unknownAuthority(failure) : unsuitable((0,text_message/* message */.iU) `portal`)),
		proxyRemedy: ({ code: word }) => proxyCertificateRemedies[word] ??
			(unknownAuthorityCodes.test(word)
				? (0,text_message/* message */.iU) `Add the certificate of its authority to ${(0,text_message/* code */.aY)('ca-certificate')}.`
				: unsuitable((0,text_message/* message */.iU) `proxy`)),
		reason: 'unreachable',
	},
	'weak-certificate': {
		happened: (end) => (0,text_message/* message */.iU) `The certificate of ${end}, or of its authority, is too weak: its RSA key is shorter than 2,048 bits, or it is signed with SHA-1. Nothing was sent.`,
		remedy: () => (0,text_message/* message */.iU) `The portal’s administrator has to replace it. ${(0,text_message/* code */.aY)('ca-certificate')} does not help.`,
		proxyRemedy: () => (0,text_message/* message */.iU) `The proxy’s administrator has to replace it.`,
		reason: 'unreachable',
	},
	tls: {
		happened: (end) => (0,text_message/* message */.iU) `Cannot make a secure connection to ${end}.`,
		remedy: () => (0,text_message/* message */.iU) `Check that this port uses HTTPS, supports TLS 1.2 or later, and requires no client certificate: the action has none.`,
		proxyRemedy: () => (0,text_message/* message */.iU) `Check whether the proxy’s URL begins with ${(0,text_message/* code */.aY)('http://')}.`,
		reason: 'unreachable',
	},
	'refused-by-proxy': {
		happened: (end, failure) => (0,text_message/* message */.iU) `Cannot reach the portal: ${end} refused the connection (${[failure.code]}).`,
		remedy: () => (0,text_message/* message */.iU) ``,
		proxyRemedy: (failure) => proxyRefusals[failure.code] ?? (0,text_message/* message */.iU) ``,
		reason: 'unreachable',
	},
	protocol: {
		happened: (end, { phase }) => hasBegun(phase)
			? (0,text_message/* message */.iU) `The rest of the response from ${end} is not HTTP.`
			: (0,text_message/* message */.iU) `The response from ${end} is not HTTP.`,
		remedy: ({ phase }) => hasBegun(phase)
			? (0,text_message/* message */.iU) `Check what is between the runner and the portal.`
			: (0,text_message/* message */.iU) `Check the host and the port in ${(0,text_message/* code */.aY)('portal-url')}.`,
		reason: 'unexpected-response',
	},
	header: {
		happened: (end) => (0,text_message/* message */.iU) `The response from ${end} has an HTTP header that cannot be read, for example one spread over several lines.`,
		remedy: checkHeaders,
		reason: 'unexpected-response',
	},
	'header-size': {
		happened: (end) => (0,text_message/* message */.iU) `The response from ${end} has HTTP headers of more than 64 KiB.`,
		remedy: checkHeaders,
		reason: 'unexpected-response',
	},
	'too-large': {
		happened: (end) => (0,text_message/* message */.iU) `The response from ${end} is larger than ${portal_response/* maxBodySize */.uw / 1024 / 1024} MiB.`,
		remedy: (_, { resource }) => resource === 'app'
			? (0,text_message/* message */.iU) `The app’s logo is in it: choose a smaller one in the portal under ${(0,text_message/* page */.MY)('oauth-apps')}.`
			: (0,text_message/* message */.iU) `A portal sends far less: check ${(0,text_message/* code */.aY)('portal-url')}.`,
		reason: 'unexpected-response',
	},
	encoding: {
		happened: (end) => (0,text_message/* message */.iU) `The response from ${end} is compressed, though that was not requested, and cannot be read.`,
		remedy: () => (0,text_message/* message */.iU) `Check what is between the runner and the portal.`,
		reason: 'unexpected-response',
	},
};
const privateNetwork = (0,text_message/* message */.iU) `Check ${(0,text_message/* code */.aY)('portal-url')}; for a portal in a private network, use a runner inside it.`;
const silent = (0,text_message/* message */.iU) `The name server or the portal is silent, or a firewall drops the connection. ${privateNetwork}`;
const overloaded = (0,text_message/* message */.iU) `The portal is overloaded, or something drops the connection. Run the job again, or set a longer ${(0,text_message/* code */.aY)('timeout-seconds')}.`;
const broken = {
	cause: (0,text_message/* message */.iU) `the connection broke off`,
	remedy: (0,text_message/* message */.iU) `Run the job again; if it fails again, check what is between the runner and the portal.`,
};
const networkCauses = {
	ENOTFOUND: { cause: (0,text_message/* message */.iU) `the host name does not exist`, remedy: privateNetwork },
	EAI_AGAIN: {
		cause: (0,text_message/* message */.iU) `the name server did not respond`,
		remedy: (0,text_message/* message */.iU) `Run the job again; if it fails again, check the runner’s network.`,
	},
	ECONNREFUSED: {
		cause: (0,text_message/* message */.iU) `the connection was refused`,
		remedy: (0,text_message/* message */.iU) `Check the host and the port in ${(0,text_message/* code */.aY)('portal-url')}, and that the portal is running.`,
	},
	ECONNRESET: broken,
	EPIPE: broken,
	ETIMEDOUT: { cause: (0,text_message/* message */.iU) `the host does not respond`, remedy: privateNetwork },
	EHOSTUNREACH: { cause: (0,text_message/* message */.iU) `no route to the host`, remedy: privateNetwork },
	ENETUNREACH: { cause: (0,text_message/* message */.iU) `no route to its network`, remedy: privateNetwork },
};
const unknownAuthorityCodes = /SELF_SIGNED|^UNABLE_TO_(?:GET|VERIFY)|^CERT_(?:SIGNATURE_FAILURE|UNTRUSTED)$/;
function unsuitable(owner) {
	return (0,text_message/* message */.iU) `It, or one that signed it, was not issued for this use, or was revoked. The ${owner}’s administrator has to replace it; if it is in ${(0,text_message/* code */.aY)('ca-certificate')}, correct that.`;
}
function expired(owner) {
	return (0,text_message/* message */.iU) `It, or one that signed it, has expired. The ${owner}’s administrator has to renew it; if it is in ${(0,text_message/* code */.aY)('ca-certificate')}, replace it there.`;
}
function unknownAuthority({ code: word, proxy }) {
	return (0,text_message/* sentences */.hC)(word === 'DEPTH_ZERO_SELF_SIGNED_CERT'
		? (0,text_message/* message */.iU) `It is self-signed: add it to ${(0,text_message/* code */.aY)('ca-certificate')}.`
		: (0,text_message/* message */.iU) `Its authority is unknown: add the authority’s certificate to ${(0,text_message/* code */.aY)('ca-certificate')}.`, word.startsWith('UNABLE_TO_')
		? (0,text_message/* message */.iU) `If the portal is public, its server does not send the intermediate certificate.`
		: undefined, proxy === undefined
		? undefined
		: (0,text_message/* message */.iU) `If the proxy inspects TLS, add the certificate of the proxy’s authority as well.`);
}
const notYetValid = (0,text_message/* message */.iU) `It is not valid yet. Check the clock of the runner, and the certificate.`;
const certificateRemedies = {
	CERT_HAS_EXPIRED: expired((0,text_message/* message */.iU) `portal`),
	CERT_NOT_YET_VALID: notYetValid,
	ERR_TLS_CERT_ALTNAME_INVALID: (0,text_message/* message */.iU) `It was issued for another host name. Write ${(0,text_message/* code */.aY)('portal-url')} with the name in the certificate, or get a certificate for this name.`,
};
const proxyCertificateRemedies = {
	CERT_HAS_EXPIRED: expired((0,text_message/* message */.iU) `proxy`),
	CERT_NOT_YET_VALID: notYetValid,
	ERR_TLS_CERT_ALTNAME_INVALID: (0,text_message/* message */.iU) `It was issued for another host name. Name the proxy as its certificate does.`,
};
const proxyCannotReach = (0,text_message/* message */.iU) `It cannot reach the portal. Check ${(0,text_message/* code */.aY)('portal-url')}.`;
const proxyRefusals = {
	403: (0,text_message/* message */.iU) `Ask the proxy’s administrator to allow the portal’s host.`,
	407: (0,text_message/* message */.iU) `It requires a user name and a password, or rejected them. Percent-encode them in the proxy’s URL.`,
	502: proxyCannotReach,
	503: proxyCannotReach,
	504: proxyCannotReach,
};
function explainConnectionFailure(request, failure, { portal, timeoutSeconds }) {
	const { proxy, atProxy, problem, phase } = failure;
	const isProxy = proxy !== undefined && atProxy;
	const end = isProxy ? (0,text_message/* message */.iU) `the proxy ${(0,text_message/* code */.aY)(proxy.host)} (from ${(0,text_message/* code */.aY)(proxy.variable)})` : [(0,text_message/* code */.aY)(portal.origin)];
	const { happened, remedy, proxyRemedy, reason } = explanations[problem];
	const parts = (0,text_message/* sentences */.hC)(happened(end, { code: failure.code, phase, timeoutSeconds }), describeEarlier(request, failure), ...(isProxy
		? [
			proxyRemedy?.(failure),
			(0,text_message/* message */.iU) `Check ${(0,text_message/* code */.aY)(proxy.variable)}, or add the portal’s host to ${(0,text_message/* code */.aY)('NO_PROXY')}.`,
		]
		: [remedy(failure, request)]));
	return new src_failure/* Failure */.HR(isProxy ? 'unreachable' : reason, parts, { trace: describeAttempt(request, failure) });
}
function describeEarlier(request, { earlier }) {
	if (earlier === undefined)
		return undefined;
	if ('response' in earlier)
		return (0,text_message/* message */.iU) `Before that it responded with ${[String(earlier.response.status)]} (${(0,portal_response/* describeBody */.MP)(request, earlier.response)}).`;
	return (0,text_message/* message */.iU) `Before that the connection failed${earlier.code === '' ? (0,text_message/* message */.iU) `` : (0,text_message/* message */.iU) ` (${(0,text_message/* code */.aY)(earlier.code)})`}.`;
}
const phases = {
	connection: (0,text_message/* message */.iU) `while connecting`,
	response: (0,text_message/* message */.iU) `while waiting for the response`,
	'rest of the response': (0,text_message/* message */.iU) `in the middle of the response`,
};
function describeAttempt(request, failure) {
	const { phase, proxy, atProxy, problem } = failure;
	const through = proxy === undefined || atProxy
		? (0,text_message/* message */.iU) ``
		: (0,text_message/* message */.iU) `, through the proxy ${(0,text_message/* code */.aY)(proxy.host)} from ${(0,text_message/* code */.aY)(proxy.variable)}`;
	const word = failure.code === '' || problem === 'refused-by-proxy' ? (0,text_message/* message */.iU) `` : (0,text_message/* message */.iU) `: ${(0,text_message/* code */.aY)(failure.code)}`;
	return (0,text_message/* message */.iU) `(${(0,portal_response/* describeRequest */.Ng)(request)}, ${phases[phase]}${through}${word})`;
}

;// CONCATENATED MODULE: ./build/src/portal/deadline.js
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











function client_createPortalClient(inputs, options) {
	const send = createConnections(inputs.portal, {
		caCertificate: inputs.caCertificate,
		environment: options.environment,
		userAgent: `docspace-scopes/${actionVersion}`,
		nodeVersion: process.versions.node,
	});
	return clientThatSends(send, inputs, options);
}
function clientThatSends(send, inputs, options) {
	const { secrets, clock } = options;
	const deadlines = [];
	let retries = 0;
	const createClient = (milliseconds, maxRetries) => {
		const deadline = startDeadline(milliseconds);
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
	const report = (what) => onAttempt((0,text_message/* message */.iU) `${(0,portal_response/* describeRequest */.Ng)(request)}: ${what} after ${clock.now() - started} ms`);
	onRequest(request, response);
	try {
		const received = await response;
		report((0,text_message/* message */.iU) `${[String(received.status)]}, ${received.body.length} bytes`);
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
		throw client_secretSentBack((0,text_message/* message */.iU) `The response to ${(0,portal_response/* describeRequest */.Ng)(request)}`, kind);
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
function client_secretSentBack(where, { what, remedy }) {
	return new src_failure/* Failure */.HR('unexpected-response', (0,text_message/* message */.iU) `${where} contains ${what}, so nothing of it was kept. Find out what is between the runner and the portal, and ${remedy}.`);
}

// EXTERNAL MODULE: ./build/src/scopes/portal-version.js
var portal_version = __nccwpck_require__(600);
// EXTERNAL MODULE: ./build/src/scopes/scope.js
var scope = __nccwpck_require__(851);
;// CONCATENATED MODULE: ./build/src/portal/redirects.js



const redirects = new Set([300, 301, 302, 303, 307, 308]);
function isRedirect({ status }) {
	return redirects.has(status);
}
function explainRedirect(request, response, origin) {
	const target = findTarget((0,portal_response/* readHeader */.ay)(response, 'location'), origin);
	const trace = (0,text_message/* message */.iU) `(${(0,portal_response/* describeRequest */.Ng)(request)}: ${[String(response.status)]})`;
	return new src_failure/* Failure */.HR('unexpected-response', describeRedirect(target, new URL(origin)), { trace });
}
function describeRedirect(target, here) {
	if (target === undefined)
		return (0,text_message/* message */.iU) `The portal redirects without a usable address. Check ${(0,text_message/* code */.aY)('portal-url')}.`;
	if (target.origin === here.origin)
		return (0,text_message/* message */.iU) `The portal redirects to ${{ kind: 'name', text: (0,portal_response/* shortenIds */.IR)(target.pathname) }} on the same host: a login page, or something in front of the portal. Check what is between the runner and the portal.`;
	const isUpgrade = target.hostname === here.hostname && target.protocol === 'https:' && here.protocol === 'http:';
	const hint = isUpgrade && here.port !== '' ? (0,text_message/* message */.iU) ` (the redirect drops the port: add it if it is not 443)` : (0,text_message/* message */.iU) ``;
	return (0,text_message/* message */.iU) `The portal redirects to another address, which the action does not follow, because the key would be sent there. If that is your portal, set ${(0,text_message/* code */.aY)('portal-url')} to ${(0,text_message/* code */.aY)(target.origin)}${hint}.`;
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
const keyInput = ({ input = 'api-key' }) => (0,text_message/* code */.aY)(input);
const unknownRequest = (0,text_message/* message */.iU) `the portal does not know a request`;
const otherLogin = (0,text_message/* message */.iU) `the request did not get through to the portal`;
const suspended = {
	resources: ['scopes'],
	when: (_, { exchangeRefusal }) => exchangeRefusal !== undefined && (0,portal_response/* isProblemDetail */.F0)(exchangeRefusal),
	reason: 'not-found',
	explain: ({ origin }) => (0,text_message/* message */.iU) `The portal ${(0,text_message/* code */.aY)(origin)} is suspended. Its owner can resume it; then run the job again.`,
};
const refusals = [
	{
		status: 403,
		when: (response) => /access to the portal is restricted/i.test((0,portal_response/* readText */.yR)(response) ?? ''),
		reason: 'permission',
		explain: () => (0,text_message/* message */.iU) `The portal’s IP restriction blocks this runner. Allow the runner’s address in the portal under ${(0,text_message/* page */.MY)('ip-security')}, or run the job on a self-hosted runner whose address is allowed.`,
	},
	{
		resources: ['exchange', 'key', 'version'],
		status: 500,
		when: portal_response/* isUnknownPortal */.ne,
		reason: 'not-found',
		explain: ({ origin }) => (0,text_message/* message */.iU) `There is no portal at ${(0,text_message/* code */.aY)(origin)}, though the host serves portals. Check ${(0,text_message/* code */.aY)('portal-url')} for a typo. The portal may also have been renamed or deleted.`,
	},
	{
		resources: ['key'],
		status: 500,
		when: (response, _, request) => (0,portal_response/* hasErrorEnvelope */.FX)(response) && !sendsApiKey(request),
		reason: 'permission',
		explain: (_, request) => (0,text_message/* message */.iU) `The value of ${keyInput(request)} is not an API key; it may be a personal access token. Store the API key that the deployment uses.`,
	},
	{
		resources: ['exchange', 'key'],
		status: 401,
		when: (response) => (0,portal_response/* readHeader */.ay)(response, 'www-authenticate') !== undefined || (0,portal_response/* isHtml */._6)(response),
		reason: 'authentication',
		headline: otherLogin,
		explain: () => (0,text_message/* message */.iU) `A gateway in front of the portal asks for its own login, or removes the header ${(0,text_message/* code */.aY)('Authorization')}. Let the requests of this action pass the gateway unchanged.`,
	},
	{
		resources: ['exchange', 'key'],
		status: 401,
		reason: 'authentication',
		explain: (_, request) => (0,text_message/* message */.iU) `The portal rejected the key in ${keyInput(request)}: it is wrong, expired, disabled, or from another portal. Check it in the portal under ${(0,text_message/* page */.MY)('api-keys')}, and update the secret.`,
	},
	{
		resources: ['exchange', 'version'],
		status: 403,
		when: portal_response/* isProblemDetail */.F0,
		reason: 'permission',
		explain: () => (0,text_message/* message */.iU) `The portal is under maintenance: it is being restored, transferred or encrypted. Run the job again when that is done.`,
	},
	{
		resources: ['key'],
		status: 403,
		when: portal_response/* isProblemDetail */.F0,
		reason: 'permission',
		explain: (_, request) => (0,text_message/* message */.iU) `The portal is under maintenance (being restored, transferred or encrypted), or does not let the key in ${keyInput(request)} make this request. Run the job again later; if the error persists, check the key’s permissions under ${(0,text_message/* page */.MY)('api-keys')}.`,
	},
	{
		resources: ['exchange'],
		status: 403,
		when: portal_response/* isEmpty */.Im,
		reason: 'permission',
		explain: ({ aboutKey }) => (0,text_message/* sentences */.hC)((0,text_message/* message */.iU) `The portal accepted the key in ${(0,text_message/* code */.aY)('api-key')}, but does not let it sign in.`, aboutKey ??
			(0,text_message/* message */.iU) `The key probably lacks the permission ${(0,text_message/* code */.aY)('*:read')}. Create a “Read only” key in the portal under ${(0,text_message/* page */.MY)('api-keys')}, and update the secret.`),
	},
	{
		resources: ['exchange'],
		status: 400,
		when: (response) => /value cannot be null/i.test((0,portal_response/* findMessage */.fn)(response) ?? ''),
		reason: 'permission',
		explain: () => (0,text_message/* message */.iU) `The user who owns the key has no email address in the portal, so the portal cannot sign them in. Add an address to that user, or use a key of another user.`,
	},
	{ ...suspended, status: 401 },
	{
		resources: ['scopes'],
		status: 401,
		when: (_, { exchangeRefusal }) => exchangeRefusal !== undefined,
		reason: 'authentication',
		explain: () => (0,text_message/* message */.iU) `The portal rejected the key in ${(0,text_message/* code */.aY)('api-key')}. DocSpace 3.0 does not support API keys: use a personal access token instead, or upgrade the portal.`,
	},
	{ ...suspended, status: 403 },
	{
		resources: ['scopes'],
		status: 403,
		when: (_, { exchangeRefusal }) => exchangeRefusal !== undefined,
		reason: 'not-found',
		explain: ({ origin }) => (0,text_message/* message */.iU) `The portal ${(0,text_message/* code */.aY)(origin)} is suspended, or older than DocSpace 3.1, and rejected the key. Check that the portal is running. For DocSpace 3.0, put a personal access token into ${(0,text_message/* code */.aY)('api-key')}.`,
	},
	{
		resources: ['scopes'],
		status: 403,
		when: (response) => (0,portal_response/* isEmpty */.Im)(response) && isCounted(response),
		reason: 'permission',
		explain: () => (0,text_message/* message */.iU) `The request reached the portal without its signature: a proxy or gateway in front of the portal removes the header ${(0,text_message/* code */.aY)('x-signature')}. Let that header through.`,
	},
	{
		resources: ['scopes'],
		status: 403,
		when: portal_response/* isEmpty */.Im,
		reason: 'permission',
		explain: () => (0,text_message/* message */.iU) `The portal rejected the signature that it issued, and a new one too. Check in this order: the user who owns the key has an email address; the portal and its identity service share one secret; the clock of the identity service is not more than six minutes ahead.`,
	},
	{
		resources: ['scopes'],
		status: 404,
		reason: 'not-found',
		explain: ({ origin }) => (0,text_message/* message */.iU) `${(0,text_message/* code */.aY)(origin)} is older than DocSpace 3.0, or is not a portal: it has neither ${(0,text_message/* code */.aY)('/api/2.0/scopes')} nor ${(0,text_message/* code */.aY)('/api/2.0/oauth2/scopes')}. Check ${(0,text_message/* code */.aY)('portal-url')}, or upgrade the portal.`,
	},
	{
		resources: ['app'],
		status: 404,
		when: (response) => !(0,portal_response/* isHtml */._6)(response),
		reason: 'not-found',
		headline: (0,text_message/* message */.iU) `the OAuth app was not found`,
		explain: ({ origin }) => (0,text_message/* message */.iU) `The portal ${(0,text_message/* code */.aY)(origin)} has no such OAuth app. Check ${(0,text_message/* code */.aY)('client-id')} in the portal under ${(0,text_message/* page */.MY)('oauth-apps')}; the app may have been deleted, or may be from another portal.`,
	},
	{
		resources: ['app'],
		status: 429,
		reason: 'rate-limited',
		explain: () => (0,text_message/* message */.iU) `Too many requests for app information: all callers of a portal share one limit, 25 requests per second. Run the job again later.`,
	},
	{
		resources: ['key'],
		status: 404,
		reason: 'not-found',
		headline: unknownRequest,
		explain: ({ origin }) => (0,text_message/* message */.iU) `${(0,text_message/* code */.aY)(origin)} does not describe API keys: it is older than DocSpace 3.1.1, or is not a portal. Check ${(0,text_message/* code */.aY)('portal-url')}, or upgrade the portal.`,
	},
	{
		status: 401,
		reason: 'authentication',
		headline: otherLogin,
		explain: () => (0,text_message/* message */.iU) `Something in front of the portal asks for its own login. Check what is between the runner and the portal.`,
	},
	{
		status: 402,
		reason: 'portal-error',
		explain: () => (0,text_message/* message */.iU) `The portal is not paid for. Its owner has to renew the subscription.`,
	},
	{
		status: 403,
		reason: 'permission',
		explain: () => (0,text_message/* message */.iU) `The portal, or something in front of it, does not allow the request. Check the firewall or gateway in between.`,
	},
	{
		status: 404,
		reason: 'not-found',
		headline: unknownRequest,
		explain: ({ origin }) => (0,text_message/* message */.iU) `${(0,text_message/* code */.aY)(origin)} does not know this request: it is not a portal, or something in front of the portal hides it. Check ${(0,text_message/* code */.aY)('portal-url')}, and what is between the runner and the portal.`,
	},
	{
		status: 407,
		reason: 'unreachable',
		explain: () => (0,text_message/* message */.iU) `A proxy asks for a user name and password. Add them to the address in ${(0,text_message/* code */.aY)('HTTPS_PROXY')} or ${(0,text_message/* code */.aY)('HTTP_PROXY')}.`,
	},
	{
		status: 408,
		reason: 'timeout',
		explain: () => (0,text_message/* message */.iU) `The server gave up waiting for the request. Run the job again; if the error persists, check the network between the runner and the portal.`,
	},
	{
		resources: ['exchange', 'key'],
		status: 429,
		reason: 'rate-limited',
		explain: () => (0,text_message/* message */.iU) `The user who owns the key has sent too many requests: by default a portal allows 1,500 per minute. Run fewer jobs at once, or give them keys of different users.`,
	},
	{
		resources: ['scopes'],
		status: 429,
		when: portal_response/* isEmpty */.Im,
		reason: 'rate-limited',
		explain: () => (0,text_message/* message */.iU) `The user who owns the key has sent too many requests: a portal allows 200 per minute, or 100 in the community edition. Run fewer jobs at once, or give them keys of different users.`,
	},
	{
		status: 429,
		reason: 'rate-limited',
		explain: () => (0,text_message/* message */.iU) `The portal as a whole receives too many requests. Run the job again later.`,
	},
];
function refusals_explainRefusal(request, response, context) {
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
		return new src_failure/* Failure */.HR('portal-error', (0,text_message/* message */.iU) `A service of the portal is down, still starting, or cannot reach its database. Run the job again later; if the error persists, the portal’s administrator should check its logs.`, { trace });
	return new src_failure/* Failure */.HR('unexpected-response', (0,text_message/* message */.iU) `A portal does not respond like this. Check ${(0,text_message/* code */.aY)('portal-url')}, and what is between the runner and the portal.`, { trace });
}

;// CONCATENATED MODULE: ./build/src/portal/resources.js







async function resources_fetchVersion(client) {
	const request = {
		resource: 'version',
		connection: 'version',
		path: '/api/2.0/settings/version/build',
		headers: {},
	};
	const response = await client.get(request);
	refuse(client, request, response);
	const build = readEnvelope(request, response);
	const version = isRecord(build) ? parsePortalVersion(build.docSpace) : undefined;
	if (version === undefined)
		throw noVersion(request, response, isRecord(build) ? build.docSpace : undefined);
	return version;
}
function noVersion(request, response, version) {
	if (typeof version !== 'string' || version === '')
		return unexpected(request, response, message `The portal does not report a version`);
	return new Failure('unexpected-response', message `The portal reports ${codeOfOthers(version, 50)}, which is not the version of a released portal. A portal that runs from source reports ${code('3.1.0')}, a self-made image ${code('0.0.0.0')}.`);
}
async function resources_fetchKey(client, { key, input, connection }) {
	const request = {
		resource: 'key',
		connection,
		path: '/api/2.0/keys/@self',
		headers: { authorization: `Bearer ${key}` },
		input,
	};
	const response = await client.get(request, (each) => each.status === 500 && hasErrorEnvelope(each));
	refuse(client, request, response);
	return readKey(request, response, key);
}
function readKey(request, response, key) {
	const value = readEnvelope(request, response);
	if (!isRecord(value) ||
		![value.id, value.name, value.keyPostfix].some((text) => typeof text === 'string' && text !== ''))
		throw unexpected(request, response, message `The response does not describe the key`);
	if (!isAbout(key, value))
		throw unexpected(request, response, message `The response describes another key`, forSomeoneElse);
	const permissions = readPermissions(value.permissions);
	if (permissions === undefined)
		throw unexpected(request, response, message `The key’s permissions are not a list of names`);
	const expiresAt = readDate(value.expiresAt);
	if (expiresAt === 'invalid')
		throw unexpected(request, response, message `The key’s expiry is not a valid date`);
	const { isActive = true } = value;
	if (typeof isActive !== 'boolean')
		throw unexpected(request, response, message `The response does not say whether the key is enabled`);
	return { name: typeof value.name === 'string' ? value.name : '', permissions, expiresAt, active: isActive };
}
const forSomeoneElse = (0,text_message/* message */.iU) `Check what is between the runner and the portal: a cache or gateway may send a response that was meant for someone else.`;
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
	return value.length === 0 || value.includes('*') ? 'all' : sortedNames(value);
}
function readDate(value) {
	if (value === undefined || value === null)
		return undefined;
	const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
	return Number.isNaN(time) ? 'invalid' : new Date(time).toISOString();
}
async function resources_fetchApp(client, clientId) {
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
		throw (0,portal_response/* unexpected */.os)(request, response, (0,text_message/* message */.iU) `The response does not describe an app`);
	const { name, scopes, client_id: id } = app;
	if (id !== undefined && id !== null && !isSameApp(id, clientId))
		throw (0,portal_response/* unexpected */.os)(request, response, (0,text_message/* message */.iU) `The response describes another app`, forSomeoneElse);
	if (!Array.isArray(scopes) || !scopes.every((scope) => typeof scope === 'string'))
		throw (0,portal_response/* unexpected */.os)(request, response, (0,text_message/* message */.iU) `The response does not contain the scopes granted to the app`);
	return { name: typeof name === 'string' ? name : '', scopes: (0,scope/* sortedNames */.W0)(scopes) };
}
function isSameApp(id, clientId) {
	return typeof id === 'string' && id.toLowerCase() === clientId.toLowerCase();
}
async function resources_fetchAppState(client, clientId, signature) {
	const request = {
		resource: 'app-state',
		connection: 'app',
		path: `/oauth2/authorize?client_id=${encodeURIComponent(clientId.toLowerCase())}`,
		headers: { 'x-signature': signature },
	};
	const response = await outcomeOf(() => client.get(request));
	return response.ok ? readAppState(response.value, clientId, client.origin) : 'not-reported';
}
function readAppState(response, clientId, origin) {
	const location = readHeader(response, 'location');
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
		throw refusals_explainRefusal(request, response, { origin });
}

// EXTERNAL MODULE: ./build/src/report/files.js + 2 modules
var files = __nccwpck_require__(175);
// EXTERNAL MODULE: ./build/src/report/log.js
var report_log = __nccwpck_require__(314);
// EXTERNAL MODULE: ./build/src/gate/drift.js
var drift = __nccwpck_require__(974);
// EXTERNAL MODULE: ./build/src/inputs/credential.js
var credential = __nccwpck_require__(842);
// EXTERNAL MODULE: ./build/src/scopes/key-permissions.js
var key_permissions = __nccwpck_require__(913);
// EXTERNAL MODULE: ./build/src/text/likely-secrets.js
var likely_secrets = __nccwpck_require__(385);
;// CONCATENATED MODULE: ./build/src/portal/sign-in.js





const listPaths = (/* unused pure expression or super */ null && (['/api/2.0/scopes', '/api/2.0/oauth2/scopes']));
async function sign_in_fetchScopes(client, context) {
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
	const response = await client.get(request, isUnknownPortal);
	if (response.status === 404)
		return { refusal: response };
	if (response.status !== 200) {
		const about = response.status === 403 ? await aboutKey() : undefined;
		throw explainRefusal(request, response, { origin: client.origin, aboutKey: about });
	}
	const signature = readEnvelope(request, response);
	if (!isSignature(signature))
		throw unexpected(request, response, message `The portal did not send a signature for the key`);
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
	return response.status === 403 && isEmpty(response) && readHeader(response, 'x-ratelimit-remaining') === undefined;
}
const maxScopes = 10_000;
function readList({ origin }, { request, response, exchange }, signIn) {
	if (response.status !== 200) {
		const exchangeRefusal = 'refusal' in exchange ? exchange.refusal : undefined;
		throw explainRefusal(request, response, { origin, exchangeRefusal });
	}
	const list = readEnvelope(request, response);
	if (!Array.isArray(list))
		throw unexpected(request, response, message `The response is not a list of scopes`);
	if (list.length === 0)
		throw unexpected(request, response, message `The portal’s list of scopes is empty`, message `A portal always offers some scopes: ask its administrator to check the database of its identity service.`);
	if (list.length > maxScopes)
		throw unexpected(request, response, message `The portal offers more than ${maxScopes} scopes`, message `The action does not read longer lists: ask the portal’s administrator to check them.`);
	const scopes = list.map((entry, index) => {
		const scope = parseScope(entry);
		if (typeof scope === 'string')
			throw unexpected(request, response, message `Entry ${index + 1} of the list of scopes ${[scope]}`);
		return scope;
	});
	return { scopes: sortedScopes(scopes), signIn, path: request.path };
}
function bearer(apiKey) {
	return { authorization: `Bearer ${apiKey}` };
}
function keyAlone(apiKey) {
	const fitsCookie = !isApiKey(apiKey) && !/[",;\\]/.test(apiKey);
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
	const list = outcomeOf(() => fetchScopes(client, {
		apiKey,
		onSignature: (value) => {
			client.keepSecret(value);
			resolveSignature(value);
		},
		aboutKey: async () => describeRefusedKey(await ownKey),
	})).finally(() => resolveSignature(undefined));
	const version = outcomeOf(() => fetchVersion(portal_versionDecides(inputs) ? client : courtesy));
	const ownKey = isApiKey(apiKey)
		? outcomeOf(async () => fetchKey(courtesy, { key: apiKey, input: 'api-key', connection: await connectionAfter(version) }))
		: undefined;
	const app = clientId === undefined ? undefined : outcomeOf(() => fetchApp(client, clientId));
	const integrationKey = integrationApiKey === undefined
		? undefined
		: outcomeOf(() => fetchKey(client, { key: integrationApiKey, input: 'integration-api-key', connection: 'integration-key' }));
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
		return { ok: false, failure: secretSentBack(message `What the portal says about ${about}`, kind) };
	};
	const withSafeName = (outcome, about) => {
		const looked = outcome && lookAgain(outcome, about);
		if (!looked?.ok)
			return looked;
		return { ok: true, value: { ...looked.value, name: withoutLikelySecrets(looked.value.name) } };
	};
	const { list } = answers;
	return {
		...answers,
		list: list.ok ? list : { ok: false, failure: redactFailure(list.failure, secrets) },
		version: lookAgain(answers.version, message `its version`),
		apiKey: withSafeName(answers.apiKey, message `the key in ${code('api-key')}`),
		app: withSafeName(answers.app, message `the app of ${code('client-id')}`),
		integrationKey: withSafeName(answers.integrationKey, message `the key in ${code('integration-api-key')}`),
	};
}
function redactFailure({ reason, parts, trace, marks, headline }, secrets) {
	const redact = (text) => secrets.redact(text);
	const details = { trace: redactMessage(trace, redact), marks };
	return new Failure(reason, redactMessage(parts, redact), headline === undefined ? details : { ...details, headline });
}
async function stateWhenKnown(app, version, fetchState) {
	const [found, known] = await Promise.all([app, version]);
	if (!found.ok)
		return undefined;
	return known.ok && isAtLeast(known.value, 3, 5) ? fetchState() : 'not-requested';
}
function describeRefusedKey(key) {
	if (!key?.ok)
		return undefined;
	const { permissions, active } = key.value;
	const has = message `The key has ${describePermissions(permissions)}`;
	if (!active)
		return message `${has}, but is disabled. Enable it in the portal under ${page('api-keys')}, or use another key.`;
	if (permits(permissions, 'read'))
		return message `${has}, which is enough, so the portal is probably being restored or transferred. Run the job again later.`;
	return message `${has}, which is not enough. Create a “Read only” key in the portal under ${page('api-keys')} (its permission is ${code('*:read')}), and update the secret.`;
}
function portal_versionDecides({ required, clientId, integrationApiKey }) {
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

// EXTERNAL MODULE: ./build/src/report/descriptions.js
var descriptions = __nccwpck_require__(185);
// EXTERNAL MODULE: ./build/src/report/messages.js
var messages = __nccwpck_require__(694);
;// CONCATENATED MODULE: ./build/src/report/annotations.js








const maxMistaken = 10;
const maxMarks = 9;
const maxTexts = 10;
function warning(title, text) {
	return { level: 'warning', title, text };
}
const summaryNotWritten = warning('no summary', (0,text_message/* message */.iU) `The job summary could not be written. The verdict stands; the log contains everything.`);
const noArtifactService = warning('no artifact', (0,text_message/* message */.iU) `There is no artifact service here (a local run, GitHub Enterprise Server, or Gitea), so snapshot and report are kept as files only. Set ${(0,text_message/* code */.aY)('upload-artifact')} to ${(0,text_message/* code */.aY)("'false'")} to silence this warning.`);
function noBaselineYet(text) {
	return notice('no baseline yet', text);
}
function notice(title, text) {
	return { level: 'notice', title, text };
}
function resultAnnotations(record) {
	const failures = byReason(record.failures);
	const [first] = failures;
	const annotations = [];
	if (first !== undefined)
		annotations.push({ level: 'error', title: first.reason, text: paragraphs(...failures.map(({ whole }) => whole)) });
	annotations.push(...byReason(record.softened).map(({ reason, whole }) => warning(reason, whole)));
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
	for (const requirement of verdict.required.filter(isMissing)) {
		const lacking = ['portal', 'app', 'key'].filter((place) => requirement[place] === false);
		const why = formatList(lacking.map((place) => lackingWords[place]));
		for (const { request, place, takesAnother } of requirement.askers) {
			if (takesAnother)
				continue;
			const needed = request === undefined ? message `` : message `${code(request)} needs `;
			mark(place, 'missing-scopes', message `${needed}${formatAnyOf(requirement)}: ${why}.`);
		}
	}
	for (const request of verdict.requests.filter(({ outcome }) => outcome === 'uncovered'))
		for (const place of request.places)
			mark(place, 'uncovered-endpoints', endSentence(message `${code(request.label)}: ${describeOutcome(request)}`));
	return [...marks.values()].map(({ title, place, texts, more }) => {
		const others = more === 0 ? undefined : message `and ${more} more`;
		return { level, title, place, text: paragraphs(...texts, others) };
	});
}
const lackingWords = {
	portal: (0,text_message/* message */.iU) `the portal does not offer it`,
	app: (0,text_message/* message */.iU) `it was not granted to the app`,
	key: (0,text_message/* message */.iU) `the key does not cover it`,
};
function keyAnnotations({ portal }, now) {
	if (portal === undefined)
		return [];
	return describeKeys(portal, now).flatMap((key) => key.warning === undefined ? [] : [warning('a key expires', key.warning)]);
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
		annotations.push(warning('version not known', message `The portal’s version is unknown, so the newest known rules apply. ${portal.version.failure.whole}`));
	if (portal.version.ok && (requests.length > 0 || portal.integrationKey) && isNewerThanRules(portal.version.value))
		annotations.push(notice('newer portal', message `The portal runs DocSpace ${formatVersion(portal.version.value)}. This action knows the rules for requests up to ${[newestKnownRules]}, and used those. Use a newer version of the action, if there is one.`));
	if (excess !== undefined && excess.length > 0)
		annotations.push(notice('more granted than needed', message `Granted to the app but not needed: ${formatNames(excess)}.`));
	const since = describeSinceBaseline(record);
	if (since !== undefined && drift !== undefined && isDrift(drift) && !problems.some(({ kind }) => kind === 'drift'))
		annotations.push(notice('drift', since));
	return annotations;
}
function describeUnknown({ verdict, portal }) {
	const requests = verdict?.requests ?? [];
	const unknown = requests.filter(({ known }) => !known);
	const mistaken = requests.filter((request) => request.mistaken !== undefined);
	if (unknown.length + mistaken.length === 0)
		return undefined;
	const isNewer = portal?.version.ok === true && isNewerThanRules(portal.version.value);
	const [are, typos] = unknown.length === 1 ? ['is', 'a typo'] : ['are', 'typos'];
	const why = isNewer
		? message `${[are]} not in DocSpace ${[newestKnownRoutes]}, the newest that this action knows`
		: message `${[are]} probably ${[typos]}, since DocSpace ${[newestKnownRoutes]} has no such request`;
	return sentences(unknown.length === 0
		? undefined
		: message `${[pluralize(unknown.length, 'required request')]} ${why}: ${formatList(unknown.map(describeTypo))}.`, ...mistaken.slice(0, maxMistaken).map((request) => {
		const { part = '', parameter = '' } = request.mistaken ?? {};
		return message `In ${describeTypo(request)}, the portal reads ${code(part)} as ${code(parameter)}: it has no such name there. Check the spelling.`;
	}), mistaken.length <= maxMistaken ? undefined : message `And ${mistaken.length - maxMistaken} more like this.`);
}

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
	const missing = required.filter(isMissing).map(({ label }) => label);
	const uncovered = requests.filter(({ outcome }) => outcome === 'uncovered').map(({ label }) => label);
	const missingIsKnown = scopes !== undefined || missing.length > 0;
	const uncoveredIsKnown = uncovered.length > 0 || requests.every(({ outcome }) => outcome !== 'undecided');
	const { texts, leftOut } = cutLists(withoutUndefined({
		scopes: scopes?.map(({ name, group, type }) => ({ name, group, type })),
		'scope-names': scopes?.map(({ name }) => name),
		'required-scopes': required.map(({ label }) => label),
		'missing-scopes': missingIsKnown ? missing : undefined,
		'uncovered-endpoints': uncoveredIsKnown ? sortedNames(uncovered) : undefined,
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

;// CONCATENATED MODULE: ./build/src/report/report-end.js




function reportEnd(end, record, runner) {
	const { log } = runner;
	record.collectNow(() => (0,files/* writeOutputs */.Kn)(end.outputs(), runner));
	if (end.summary !== undefined && !(0,files/* writeSummary */.Sy)(end.summary(), runner))
		log.annotate(summaryNotWritten);
	log.lines(...end.lines());
	for (const annotation of end.annotations())
		log.annotate(annotation);
	log.lines((0,text_message/* message */.iU) `${end.headline()}.`);
	const before = record.result.reason;
	record.collectNow(() => (0,files/* writeOutputs */.Kn)(resultOutputs(record), runner));
	if (record.result.reason !== before)
		for (const annotation of end.annotations())
			log.annotate(annotation);
	record.isReported = true;
}

// EXTERNAL MODULE: ./build/src/report/run-until-end.js
var run_until_end = __nccwpck_require__(848);
// EXTERNAL MODULE: ./build/src/report/headline.js
var report_headline = __nccwpck_require__(210);
;// CONCATENATED MODULE: ./build/src/report/html.js




function escapeHtml(text) {
	return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
function html_codeHtml(text, maxLength) {
	return `<code>${escapeHtml((0,text_visible/* visible */.RK)(text, maxLength))}</code>`;
}
const narrow = 12;
function html_breakableCodeHtml(text, maxLength) {
	const shown = (0,text_visible/* visible */.RK)(text, maxLength);
	const parts = shown.length > narrow ? (shown.match(/(?:[^/:.|]|\.(?=\d)){1,24}[/:.|]*|[/:.|]+/gu) ?? []) : [shown];
	return `<code>${parts.map(escapeHtml).join('<wbr>')}</code>`;
}
function html_messageHtml(parts, pageUrl = () => undefined, placeUrl = () => undefined) {
	return parts.map((part) => partHtml(part, pageUrl, placeUrl)).join('');
}
function partHtml(part, pageUrl, placeUrl) {
	if (typeof part === 'string')
		return escapeHtml(part).replaceAll('\n', '<br>');
	switch (part.kind) {
		case 'code': {
			const shown = part.text.includes('|') ? html_breakableCodeHtml(part.text) : html_codeHtml(part.text);
			return linkedHtml(shown, part.place === undefined ? undefined : placeUrl(part.place));
		}
		case 'name':
			return html_codeHtml((0,likely_secrets/* withoutLikelySecrets */.G)(part.text));
		case 'link':
			return html_linkHtml(part.text, part.url);
		case 'page': {
			const url = pageUrl(part.page);
			const name = text_message/* portalPages */.Ju[part.page];
			return url === undefined ? `<b>${escapeHtml(name)}</b>` : html_linkHtml(name, url);
		}
		case 'list':
			return html_listHtml(part.items.map((item) => html_messageHtml(item, pageUrl, placeUrl)));
		default:
			return (0,src_failure/* assertNever */.xb)(part);
	}
}
function html_linkHtml(text, url) {
	return `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;
}
function linkedHtml(html, url) {
	return url === undefined ? html : `<a href="${escapeHtml(url)}">${html}</a>`;
}
function html_listHtml(entries) {
	return `<ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`;
}
function html_codeBlock(lines, language = '') {
	const runs = lines.join('\n').match(/`+/g) ?? [];
	const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
	return `\n${fence}${language}\n${lines.join('\n')}\n${fence}\n`;
}
function html_takeFirst(entries, { max, bytes }) {
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
		`<h3>${resultMark(record)} ${messageHtml(headline(record))}${expiringKey(record, context)}</h3>`,
		failureList(record, context),
		requirementTable(record),
		scopesToGrant(record),
		summary_drift(record),
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
	const keys = portal === undefined ? [] : describeKeys(portal, now);
	const brief = keys.find((key) => key.brief !== undefined)?.brief;
	return brief === undefined ? '' : ` · ⚠️ ${messageHtml(brief)}`;
}
function failureList(record, { troubleshooting }) {
	const pageUrl = findPages(record);
	const entries = [...byReason(record.failures), ...byReason(record.softened)].flatMap((failure) => {
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
		const what = message `The portal’s scopes differ from the baseline, as shown below.`;
		return [sentences(record.result.reason === 'drift' ? undefined : what, driftRemedy(record))];
	}
	return failure.reason === 'missing-scopes' ? describeLacking(record.verdict, record) : [failure.whole];
}
const pagePaths = {
	'api-keys': '/developer-tools/api-keys',
	'oauth-apps': '/developer-tools/oauth',
	'ip-security': '/portal-settings/security/access-portal',
};
function findPages({ inputs, portal }) {
	const origin = inputs?.portal.origin;
	const isKnown = portal?.version.ok === true && isAtLeast(portal.version.value, 3, 1);
	return (page) => (isKnown && origin !== undefined ? `${origin}${pagePaths[page]}` : undefined);
}
const placeNames = { portal: 'Portal', app: 'App', key: 'Key' };
const maxFulfilled = 20;
function requirementTable({ verdict }) {
	if (verdict === undefined)
		return '';
	const { required, requests } = verdict;
	const places = checkedPlaces(required);
	const rowOf = (requirement) => requirementRow(requirement, places);
	const wideRowOf = (request) => requestRow(request, places.length);
	const failing = [
		...required.filter(isMissing).map(rowOf),
		...requests.filter(({ outcome }) => outcome === 'uncovered' || outcome === 'undecided').map(wideRowOf),
	];
	const fulfilled = [
		...required.filter((each) => !isMissing(each)).map(rowOf),
		...requests.filter(({ outcome }) => outcome === 'nothing').map(wideRowOf),
	];
	if (fulfilled.length <= maxFulfilled)
		return table([...failing, ...fulfilled], places);
	const title = pluralize(fulfilled.length, 'more requirement');
	return `${table(failing, places)}<details><summary>${title}, fulfilled</summary>\n${table(fulfilled, places)}</details>`;
}
function table(rows, places) {
	if (rows.length === 0)
		return '';
	const { shown, others } = takeFirst(rows, summary_limits);
	const header = ['Required', ...places.map((place) => placeNames[place])]
		.map((name) => `<th align="left">${name}</th>`)
		.join('');
	const more = others === 0 ? '' : `\n<p>and ${pluralize(others, 'more row')}, all in the report</p>`;
	return `<table><tr>${header}</tr>\n${shown.join('\n')}\n</table>${more}`;
}
function requirementRow(requirement, places) {
	const { anyOf, askers } = requirement;
	const names = anyOf.slice(0, 10).map((name) => breakableCodeHtml(name, 100));
	if (anyOf.length > names.length)
		names.push(`${formatNumber(anyOf.length - names.length)} more`);
	const asked = askers.slice(0, 3).map(askerHtml);
	if (askers.length > asked.length)
		asked.push(`${formatNumber(askers.length - asked.length)} more`);
	const cells = places.map((place) => `<td>${messageHtml(describeAnswer(requirement[place]))}</td>`);
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
	return message `${[mark]}${describeOutcome(request)}`;
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
	const names = (verdict.scopesToGrant ?? []).filter((name) => appLacks || canKeyHold(name));
	if (!(appLacks || keyLacks) || names.length === 0)
		return '';
	const { shown, others } = takeFirst(names.map((name) => visible(name, Number.MAX_SAFE_INTEGER)), summary_limits);
	const title = appLacks ? 'Scopes to grant the app' : 'Scopes that the key needs';
	const more = others === 0 ? '' : ` (the first ${shown.length} of ${names.length})`;
	return `<p><b>${title}</b>${more}:</p>\n${codeBlock(shown)}`;
}
function summary_drift(record) {
	const baseline = messageHtml(describeBaseline(record));
	if (record.verdict?.drift === undefined)
		return '';
	const { lines, count } = describeDriftLines(record, summary_limits.max + 1);
	if (count === 0)
		return `<p>No changes since ${baseline}.</p>`;
	const { shown } = takeFirst(lines, summary_limits);
	const others = count - shown.length;
	const more = others === 0 ? '' : `<p>and ${formatNumber(others)} more, all in the report</p>\n`;
	return `<p><b>Changes since ${baseline}</b>:</p>\n${codeBlock(shown, 'diff')}${more}`;
}
function otherScopes({ verdict }) {
	if (verdict?.scopes === undefined)
		return '';
	const required = new Set(verdict.required.flatMap(({ anyOf }) => anyOf));
	const names = verdict.scopes.map(({ name }) => name).filter((name) => !required.has(name));
	if (names.length === 0)
		return '';
	const first = names.slice(0, summary_limits.max + 1).map((name) => codeHtml(withoutLikelySecrets(name), 100));
	const { shown } = takeFirst(first, summary_limits);
	const others = names.length - shown.length;
	const more = others === 0 ? '' : ` and ${formatNumber(others)} more`;
	const title = verdict.required.length > 0
		? `The portal also offers ${pluralize(names.length, 'other scope')}`
		: `The portal offers ${pluralize(names.length, 'scope')}`;
	return `<details><summary>${title}</summary>\n<p>${shown.join(' ')}${more}</p></details>`;
}
function facts(record, { now }) {
	const pageUrl = findPages(record);
	const { inputs, portal } = record;
	const lines = [];
	if (inputs !== undefined) {
		const version = portal?.version.ok ? message ` · DocSpace ${formatVersion(portal.version.value)}` : message ``;
		const count = record.verdict?.scopes;
		const offers = count === undefined ? message `` : message ` · ${[pluralize(count.length, 'scope')]}`;
		lines.push(message `Portal: ${code(inputs.portal.origin)}${version}${offers}`);
		lines.push(describeChecks(record));
	}
	if (portal !== undefined)
		lines.push(...describeKeys(portal, now).map(({ text, warning }) => warning === undefined ? message `🔑 ${text}` : message `⚠️ ${warning}`));
	const html = lines.flatMap((line) => (line === undefined ? [] : [messageHtml(line, pageUrl)]));
	html.push(...whereFilesAre(record));
	return html.length === 0 ? '' : `<p>${html.join('<br>')}</p>`;
}
function whereFilesAre({ files, upload }) {
	if (upload !== undefined) {
		const { name, url } = upload;
		return [`📦 Snapshot and report: ${url === '' ? codeHtml(name) : linkHtml(visible(name), url)}`];
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
		what: (0,text_message/* message */.iU) `the ${[part]} of the proxy in ${(0,text_message/* code */.aY)(variable)}`,
		remedy: (0,text_message/* message */.iU) `change the ${[part]} of the proxy (an ordinary word is found by chance)`,
	};
}
function loginsIn(address) {
	const written = /^\s*(?:https?:\/*|[a-z][a-z0-9+.-]*:\/\/)?(\S.*)@/is.exec(address)?.[1];
	if (written === undefined)
		return new Set();
	const forms = [written, proxy_logins_percentDecoded(written), ...formInAddress(address)];
	return new Set(forms.map((form) => (form.includes(':') ? form : `${form}:`)));
}
function formInAddress(address) {
	const url = URL.parse(address.includes('://') ? address : `http://${address}`);
	return url === null ? [] : [`${url.username}:${url.password}`];
}
function proxy_logins_percentDecoded(text) {
	return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString());
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: ./build/src/inputs/certificates.js


const block = /-----BEGIN CERTIFICATE-----([\s\S]+?)-----END CERTIFICATE-----/g;
function containsCertificates(text) {
	return text.includes('-----BEGIN ') || decoded(text) !== undefined;
}
function parseCertificates(text, where = [(0,text_message/* code */.aY)('ca-certificate')]) {
	const bodies = [...(decoded(text) ?? text).matchAll(block)].map(([, body = '']) => body);
	if (bodies.length === 0)
		throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `${where} contains no certificate. PEM text begins with ${(0,text_message/* code */.aY)('-----BEGIN CERTIFICATE-----')}.`);
	const certificates = bodies.map(inLines);
	const { X509Certificate } = process.getBuiltinModule('node:crypto');
	for (const [index, pem] of certificates.entries()) {
		try {
			new X509Certificate(pem);
		}
		catch {
			throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `${where} contains a certificate that cannot be read (number ${index + 1}). Check that it was pasted whole.`);
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
var snapshot_path = __nccwpck_require__(755);
;// CONCATENATED MODULE: ./build/src/inputs/files.js









const maxFileSize = 8 * 1024 * 1024;
function readNamedFile(path, what, workspace) {
	const absolute = (0,external_node_path_.resolve)(workspace, path);
	const status = statusOf(absolute);
	if (status === undefined) {
		const where = (0,external_node_path_.isAbsolute)(path) ? (0,text_message/* message */.iU) `` : (0,text_message/* message */.iU) ` (looked in the workspace)`;
		throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `Cannot find ${what} ${(0,invalid_input/* givenPath */.HX)(path)}${where}. Check the path, or run ${(0,text_message/* code */.aY)('actions/checkout')} first.`);
	}
	if (!status.isFile()) {
		const kind = status.isDirectory() ? 'a folder' : 'not a regular file';
		throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `Cannot read ${what} ${(0,invalid_input/* givenPath */.HX)(path)}: it is ${[kind]}. Name a file.`);
	}
	if (status.size > maxFileSize)
		throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `Cannot read ${what} ${(0,invalid_input/* givenPath */.HX)(path)}: it is larger than 8 MiB.`);
	try {
		return (0,external_node_fs_.readFileSync)(absolute);
	}
	catch {
		throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `Cannot read ${what} ${(0,invalid_input/* givenPath */.HX)(path)}. Check the permissions of the file.`);
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
		throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `Cannot read ${what} ${(0,invalid_input/* givenPath */.HX)(path)}: it is outside of the workspace. Name a file in the workspace, or write an absolute path.`);
	const decoded = decodeText(readNamedFile(path, what, workspace));
	const keys = (0,credential/* keysIn */.q7)(decoded.text);
	for (const key of keys)
		secrets.add(key);
	const kind = keys.length > 0 ? text_secrets/* aKey */.FB : secrets.kindIn(decoded.text);
	if (kind === undefined)
		return decoded;
	const remedy = kind === text_secrets/* aKey */.FB
		? (0,text_message/* message */.iU) `Remove the key from the file, and replace it with a new one.`
		: (0,text_message/* message */.iU) `Remove it from the file, or ${kind.remedy}.`;
	throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `Cannot use ${what} ${(0,invalid_input/* givenPath */.HX)(path)}: it contains ${kind.what}. ${remedy}`);
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
	const absolute = resolve(workspace, path);
	return isInside(absolute, workspace) ? relative(workspace, absolute).split(sep).join('/') : undefined;
}
const howToMakeBaseline = (0,text_message/* message */.iU) `To make a baseline, run once with ${(0,text_message/* code */.aY)('baseline: none')}, download the snapshot from the artifact of that run, commit it, and name it in ${(0,text_message/* code */.aY)('baseline')}; or use ${(0,text_message/* code */.aY)('last-run')}.`;
const baselineProblems = {
	'no-list': (0,text_message/* message */.iU) `contains no list of scopes, or an empty one`,
	'other-format': (0,text_message/* message */.iU) `is a snapshot of another version of this action, which this one cannot read`,
	'failed-response': (0,text_message/* message */.iU) `is a response that reports a failure`,
};
function readBaselineFile(path, context) {
	try {
		const { text, exact } = readPlainFile(path, message `the baseline`, context);
		if (!exact)
			throw new InvalidInput(message `Cannot read the baseline ${givenPath(path)}. ${notDecoded}`);
		const baseline = parseBaseline(text);
		if (typeof baseline !== 'string')
			return baseline;
		throw new InvalidInput(message `The baseline ${givenPath(path)} ${baselineProblems[baseline]}.`);
	}
	catch (error) {
		if (!(error instanceof InvalidInput))
			throw error;
		throw new InvalidInput(sentences(error.parts, howToMakeBaseline));
	}
}
function readCertificates(text, workspace) {
	if (containsCertificates(text))
		return parseCertificates(text);
	const content = readNamedFile(text, (0,text_message/* message */.iU) `the certificate`, workspace).toString();
	return parseCertificates(content, (0,text_message/* message */.iU) `${(0,text_message/* code */.aY)('ca-certificate')} (${(0,invalid_input/* givenPath */.HX)(text)})`);
}
const unreadable = '\ufffd';
const notDecoded = (0,text_message/* message */.iU) `It has bytes that are neither UTF-8 nor UTF-16 with a byte-order mark. Save the file as UTF-8.`;
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

;// CONCATENATED MODULE: ./build/src/requirements/lexing/tokens.js
function isToken(token, kind, text) {
	return token?.kind === kind && token.text === text;
}
const forThisReader = /docspace(?::|[^\S\n]{1,20}(?:ignore|get|post|put|delete|patch)\b)/i;
const maxTemplateDepth = 30;
class Scanner {
	source;
	tokens = [];
	comments = [];
	unended;
	at = 0;
	line = 1;
	#lineOfLastToken = 0;
	constructor(source) {
		this.source = source;
	}
	push(kind, text, line = this.line) {
		this.tokens.push({ kind, text, line });
		this.#lineOfLastToken = this.line;
	}
	take(kind, end) {
		this.push(kind, this.source.slice(this.at, end));
		this.at = end;
	}
	numberOrBracket() {
		const character = this.source.charAt(this.at);
		const step = bracketStep(character);
		if (isDigit(character))
			this.take('number', endOfName(this.source, this.at));
		else if (step !== 0) {
			this.push(step > 0 ? 'open' : 'close', step > 0 ? character : '([{'.charAt(')]}'.indexOf(character)));
			this.at += 1;
		}
		else
			return false;
		return true;
	}
	comment(text, line) {
		this.comments.push({ text, line, alone: this.#lineOfLastToken !== line });
	}
	occupyLine() {
		this.#lineOfLastToken = this.line;
	}
	moveTo(place) {
		for (let index = this.at; index < place; index += 1)
			if (this.source.charCodeAt(index) === 10)
				this.line += 1;
		this.at = place;
	}
	behind(closing, from) {
		const place = this.source.indexOf(closing, from);
		if (place !== -1)
			return place + closing.length;
		this.unended ??= this.line;
		return this.source.length;
	}
	commentUntil(place) {
		const start = this.at;
		const { line } = this;
		this.moveTo(place);
		const text = this.source.slice(start, place);
		if (!forThisReader.test(text))
			return;
		for (const [index, part] of text.split('\n').entries())
			if (forThisReader.test(part))
				this.comment(part, line + index);
	}
	endOfLine(from = this.at) {
		const place = this.source.indexOf('\n', from);
		return place === -1 ? this.source.length : place;
	}
	lexed() {
		return { tokens: this.tokens, comments: this.comments, unended: this.unended };
	}
}
const simpleEscapes = { n: '\n', t: '\t', r: '\r', 0: '\0' };
function withoutEscapes(text) {
	if (!text.includes('\\'))
		return text;
	return text.replace(/\\(?:u\{([\dA-Fa-f]{1,6})\}|u([\dA-Fa-f]{4})|x([\dA-Fa-f]{2})|\r?\n|([\s\S]))/g, (_, braced, unicode, byte, single) => {
		const code = braced ?? unicode ?? byte;
		if (code === undefined)
			return single === undefined ? '' : (simpleEscapes[single] ?? single);
		const point = Number.parseInt(code, 16);
		return point > 0x10ffff ? '' : String.fromCodePoint(point);
	});
}
function bracketStep(character) {
	if ('([{'.includes(character))
		return 1;
	return ')]}'.includes(character) ? -1 : 0;
}
const namePart = Uint8Array.from({ length: 128 }, (_, code) => (/[\w$]/.test(String.fromCharCode(code)) ? 1 : 0));
function isNameStart(character) {
	if (character === undefined || character === '')
		return false;
	const code = character.charCodeAt(0);
	return code > 127 || (namePart[code] === 1 && !isDigit(character));
}
function endOfName(source, from) {
	let place = from;
	for (; place < source.length; place += 1) {
		const code = source.charCodeAt(place);
		if (code < 128 && namePart[code] === 0)
			break;
	}
	return place;
}
function isDigit(character) {
	return character !== undefined && character >= '0' && character <= '9';
}
function endOfQuoted(scanner, from, quote) {
	const { source } = scanner;
	let place = from;
	while (place < source.length) {
		const character = source.charAt(place);
		if (character === quote || (character === '\n' && source.charAt(place - 1) !== '\\'))
			return place;
		place += character === '\\' ? (source.charAt(place + 1) === '\r' ? 3 : 2) : 1;
	}
	return source.length;
}
const eachOf = 'each of';
const impliedType = 'implied type';
function closingPlaces(tokens) {
	const closing = new Int32Array(tokens.length).fill(-1);
	const open = [];
	const openOfKind = new Map();
	for (let place = 0; place < tokens.length; place += 1) {
		const token = tokens[place];
		if (token === undefined)
			continue;
		if (token.kind === 'open') {
			open.push(place);
			openOfKind.set(token.text, (openOfKind.get(token.text) ?? 0) + 1);
		}
		else if (token.kind === 'close' && (openOfKind.get(token.text) ?? 0) > 0)
			close(token.text, place);
	}
	while (open.length > 0)
		closing[open.pop() ?? 0] = tokens.length;
	return closing;
	function close(kind, place) {
		for (let last = open.pop(); last !== undefined; last = open.pop()) {
			const text = tokens[last]?.text ?? '';
			closing[last] = place;
			openOfKind.set(text, (openOfKind.get(text) ?? 1) - 1);
			if (text === kind)
				return;
		}
	}
}

;// CONCATENATED MODULE: ./build/src/requirements/lexing/token-edits.js

const maxAhead = 300;
class TokenEdits {
	tokens;
	#closing;
	#isDropped;
	#before = new Map();
	#instead = new Map();
	constructor(tokens) {
		this.tokens = tokens;
		this.#closing = closingPlaces(tokens);
		this.#isDropped = new Uint8Array(tokens.length);
	}
	closeOf(place) {
		const close = this.tokens[place]?.kind === 'open' ? this.#closing[place] : undefined;
		return close === undefined || close >= this.tokens.length ? place : close;
	}
	is(place, kind, ...texts) {
		const token = this.tokens[place];
		return token?.kind === kind && (texts.length === 0 || texts.includes(token.text));
	}
	textAt(place) {
		return this.tokens[place]?.text;
	}
	isDropped(place) {
		return this.#isDropped[place] === 1;
	}
	drop(from, to = from + 1) {
		this.#isDropped.fill(1, from, Math.max(from, Math.min(to, this.tokens.length)));
	}
	insert(place, ...tokens) {
		const line = (this.tokens[place] ?? this.tokens.at(-1))?.line ?? 1;
		this.move(place, tokens.map(([kind, text]) => ({ kind, text, line })));
	}
	move(place, tokens) {
		const others = this.#before.get(place);
		if (others === undefined)
			this.#before.set(place, [...tokens]);
		else
			for (const token of tokens)
				others.push(token);
	}
	replace(place, [kind, text]) {
		const token = this.tokens[place];
		if (token !== undefined)
			this.#instead.set(place, { kind, text, line: token.line });
	}
	endCases(open) {
		const places = [];
		const close = this.closeOf(open);
		let isPattern = false;
		for (let place = open + 1; place < close; place = this.closeOf(place) + 1) {
			if (this.is(place, 'name', 'case', 'default') && !this.is(place - 1, 'mark', '.'))
				isPattern = true;
			else if (isPattern && this.is(place, 'mark', ':')) {
				this.replace(place, ['mark', ';']);
				isPattern = false;
				places.push(place + 1);
			}
		}
		return places;
	}
	result() {
		const result = [];
		for (let place = 0; place <= this.tokens.length; place += 1) {
			for (const token of this.#before.get(place) ?? [])
				result.push(token);
			const token = this.#instead.get(place) ?? this.tokens[place];
			if (token !== undefined && !this.isDropped(place))
				result.push(token);
		}
		return result;
	}
}

;// CONCATENATED MODULE: ./build/src/requirements/lexing/go-values.js

const wordsBeforeBlock = new Set(['else', 'select', 'switch', 'for', 'struct', 'interface', 'func', 'do']);
const wordsBeforeValue = new Set(['return', 'case', 'range', 'in', 'else', 'go', 'defer', 'chan', 'map', 'default']);
const smallTypes = /^(?:[A-Z]|(?:string|bool|byte|rune|error|any|int\d*|uint\d*|float\d+|interface|struct|map)$)/;
const maxKey = 40;
class GoValues {
	edits;
	blocks = new Set();
	#literals = new Set();
	#around = [];
	constructor(tokens) {
		this.edits = new TokenEdits(tokens);
	}
	rewriteValue(place) {
		const { edits } = this;
		while (edits.closeOf(this.#around.at(-1) ?? place) < place)
			this.#around.pop();
		this.#rewrite(place);
		if (edits.closeOf(place) > place)
			this.#around.push(place);
	}
	#rewrite(place) {
		const { edits } = this;
		if (edits.is(place, 'open', '['))
			this.#brackets(place);
		else if (edits.is(place, 'open', '{'))
			this.#braces(place);
		else if (edits.is(place, 'name', 'map') && edits.is(place + 1, 'open', '['))
			this.#typed(place);
		else if (edits.is(place, 'name', 'struct') && edits.is(place + 1, 'open', '{'))
			this.#typed(place);
		else if (edits.is(place, 'name', 'interface') && edits.is(place + 1, 'open', '{'))
			this.#typed(place);
		else if (edits.is(place, 'mark', '.') && edits.is(place + 1, 'open', '('))
			edits.drop(place, edits.closeOf(place + 1) + 1);
		else if (edits.is(place, 'mark', '*', '<-') && !this.isBehindValue(place))
			edits.drop(place);
	}
	isBehindValue(place) {
		const token = this.edits.tokens[place - 1];
		if (token === undefined)
			return false;
		if (token.kind === 'name')
			return !wordsBeforeValue.has(token.text);
		return token.kind === 'text' || token.kind === 'number' || token.kind === 'close';
	}
	#brackets(place) {
		if (!this.isBehindValue(place))
			this.#typed(place);
		else if (this.#areTypes(place))
			this.edits.drop(place, this.edits.closeOf(place) + 1);
	}
	#areTypes(place) {
		const { edits } = this;
		const close = edits.closeOf(place);
		if (close === place || close > place + 20 || !edits.is(close + 1, 'open', '(') || !edits.is(place - 1, 'name'))
			return false;
		for (let inside = place + 1; inside < close; inside += 1)
			if (edits.is(inside, 'text') || edits.is(inside, 'number'))
				return false;
		return (edits.is(place + 1, 'mark', '*') ||
			edits.is(place + 1, 'open', '[') ||
			smallTypes.test(edits.textAt(place + 1) ?? ''));
	}
	#typed(place) {
		const { edits } = this;
		const end = behindGoType(edits, place);
		if (end === place)
			return;
		edits.drop(place, end);
		if (edits.is(end, 'open', '{') && !this.blocks.has(end))
			this.#literals.add(end);
	}
	#asList(place) {
		const { edits } = this;
		if (this.#isNamed(place))
			return;
		edits.replace(place, ['open', '[']);
		edits.replace(edits.closeOf(place), ['close', '[']);
	}
	#isNamed(place) {
		const { edits } = this;
		const end = Math.min(edits.closeOf(place), place + maxKey);
		for (let at = place + 1; at < end; at = edits.closeOf(at) + 1) {
			if (edits.is(at, 'mark', ':'))
				return true;
			if (edits.is(at, 'mark', ','))
				return false;
		}
		return false;
	}
	#braces(place) {
		const { edits } = this;
		const close = edits.closeOf(place);
		if (this.blocks.has(place) || close === place)
			return;
		const before = edits.is(place - 1, 'name') && !edits.isDropped(place - 1) ? edits.textAt(place - 1) : undefined;
		const isTyped = before !== undefined && !wordsBeforeBlock.has(before);
		const isInside = before === undefined && this.#literals.has(this.#around.at(-1) ?? -1);
		if (isTyped || isInside)
			this.#literals.add(place);
		if (this.#literals.has(place))
			this.#asList(place);
		if (!isTyped)
			return;
		edits.insert(place, ['open', '(']);
		edits.insert(close + 1, ['close', '(']);
	}
}
const maxParts = 60;
function behindGoType(edits, from) {
	let place = from;
	for (let parts = 0; parts < maxParts; parts += 1) {
		if (edits.is(place, 'mark', '*', '...', '<-', '~'))
			place += 1;
		else if (edits.is(place, 'open', '['))
			place = edits.closeOf(place) + 1;
		else if (edits.is(place, 'open', '('))
			return edits.closeOf(place) + 1;
		else if (edits.is(place, 'name', 'map', 'chan'))
			place += 1;
		else if (edits.is(place, 'name', 'struct', 'interface') && edits.is(place + 1, 'open', '{'))
			return edits.closeOf(place + 1) + 1;
		else if (edits.is(place, 'name', 'func') && edits.is(place + 1, 'open', '(')) {
			place = edits.closeOf(place + 1) + 1;
			if (!edits.is(place, 'name') && !edits.is(place, 'mark', '*') && !edits.is(place, 'open', '(', '['))
				return place;
		}
		else if (edits.is(place, 'name'))
			return behindName(edits, place);
		else
			return place;
	}
	return from;
}
function behindName(edits, from) {
	let place = from + 1;
	if (edits.is(place, 'mark', '.') && edits.is(place + 1, 'name'))
		place += 2;
	return edits.is(place, 'open', '[') ? edits.closeOf(place) + 1 : place;
}

;// CONCATENATED MODULE: ./build/src/requirements/lexing/go-declarations.js


const maxNames = 8;
class GoDeclarations extends GoValues {
	receiver;
	declarations = new Set();
	rewriteImport(place) {
		const { edits } = this;
		const open = place + 1;
		const isList = edits.is(open, 'open', '(') && edits.closeOf(open) > open;
		const end = isList ? edits.closeOf(open) : Math.min(place + 3, edits.tokens.length);
		edits.drop(place, isList ? end + 1 : place + 1);
		for (let inside = place + 1; inside < end; inside += 1) {
			if (edits.is(inside, 'text')) {
				const path = (edits.textAt(inside) ?? '').replace(/\/v\d+$/, '');
				edits.drop(inside);
				edits.insert(isList ? end + 1 : inside, ['name', 'import'], ['text', path], ['mark', ';']);
				if (!isList)
					return;
			}
			else if (!isList)
				edits.drop(inside);
		}
	}
	rewriteType(place) {
		const { edits } = this;
		if (edits.is(place + 1, 'open', '('))
			edits.drop(place, edits.closeOf(place + 1) + 1);
		if (!edits.is(place + 1, 'name'))
			return;
		let end = place + 2;
		if (edits.is(end, 'open', '[') && edits.closeOf(end) > end + 1)
			end = edits.closeOf(end) + 1;
		if (edits.is(end, 'mark', '='))
			end += 1;
		edits.drop(place, behindGoType(edits, end));
	}
	rewriteDeclaration(place) {
		const { edits } = this;
		const open = place + 1;
		edits.drop(place);
		if (edits.is(open, 'open', '(') && edits.closeOf(open) > open) {
			const close = edits.closeOf(open);
			edits.drop(open);
			edits.drop(close);
			for (let at = open + 1, isStart = true; at < close; at = edits.closeOf(at) + 1) {
				if (isStart && edits.is(at, 'name'))
					this.rewriteDeclared(at);
				isStart = edits.is(at, 'mark', ';');
			}
		}
		else if (edits.is(open, 'name'))
			this.rewriteDeclared(open);
	}
	rewriteDeclared(place) {
		const { edits } = this;
		this.declarations.add(place);
		const names = this.names(place);
		const behind = (names.at(-1)?.to ?? place) + 1;
		const end = edits.is(behind, 'mark', '=') ? behind : behindGoType(edits, behind);
		if (edits.is(end, 'mark', '=')) {
			edits.drop(behind, end);
			this.#assign(names, end);
			return;
		}
		edits.drop(behind, end);
		for (const { to } of names) {
			edits.insert(to + 1, ['mark', '='], ['open', '('], ['close', '('], ['mark', ';']);
			if (edits.is(to + 1, 'mark', ','))
				edits.drop(to + 1);
		}
	}
	rewriteAssignment(place) {
		const names = this.names(place);
		const behind = (names.at(-1)?.to ?? place) + 1;
		if (names.length > 1 && this.edits.is(behind, 'mark', '='))
			this.#assign(names, behind);
	}
	names(from) {
		const { edits } = this;
		const names = [];
		for (let place = from; edits.is(place, 'name') && names.length < maxNames; place += 2) {
			const start = place;
			while (edits.is(place + 1, 'mark', '.') && edits.is(place + 2, 'name') && place < start + 12)
				place += 2;
			names.push({ from: start, to: place });
			if (!edits.is(place + 1, 'mark', ','))
				break;
		}
		return names;
	}
	#assign(names, equals) {
		const { edits } = this;
		const [first] = names;
		if (first === undefined || names.length < 2)
			return;
		const commas = this.#commasBehind(equals);
		if (commas.length !== names.length - 1) {
			const kept = names.find(({ from, to }) => from !== to || edits.textAt(from) !== '_') ?? first;
			edits.drop(first.from, kept.from);
			edits.drop(kept.to + 1, equals);
			return;
		}
		edits.drop(first.to + 1, equals);
		for (const [index, { from, to }] of names.slice(1).entries()) {
			const comma = commas[index] ?? equals;
			edits.drop(comma);
			edits.insert(comma, ['mark', this.#isHead(first.from) ? ',' : ';']);
			edits.move(comma, edits.tokens.slice(from, to + 1).map(({ kind, text }) => ({
				kind,
				text: text === this.receiver?.name ? 'this' : text,
				line: edits.tokens[comma]?.line ?? 1,
			})));
			edits.insert(comma, ['mark', '=']);
		}
	}
	#isHead(place) {
		return this.edits.is(place - 1, 'name', 'if', 'for', 'switch');
	}
	#commasBehind(from) {
		const { edits } = this;
		const commas = [];
		let steps = 0;
		for (let place = from + 1; steps < maxAhead && place < edits.tokens.length; steps += 1) {
			if (edits.is(place, 'mark', ';') || edits.is(place, 'close') || this.blocks.has(place))
				return commas;
			if (edits.is(place, 'mark', ','))
				commas.push(place);
			place = edits.closeOf(place) + 1;
		}
		return commas;
	}
}

;// CONCATENATED MODULE: ./build/src/requirements/lexing/go-statements.js




class GoStatements extends GoDeclarations {
	rewritten() {
		for (let place = 0; place < this.edits.tokens.length; place += 1) {
			if (this.edits.isDropped(place))
				continue;
			if (this.edits.is(place, 'name') && !this.edits.is(place - 1, 'mark', '.'))
				this.#word(place);
			if (!this.edits.isDropped(place))
				this.rewriteValue(place);
		}
		return this.edits.result();
	}
	#word(place) {
		const { edits } = this;
		const word = edits.textAt(place) ?? '';
		const isStart = this.#isStart(place);
		if (word === 'func')
			this.#function(place);
		else if (isStart && word === 'import')
			this.rewriteImport(place);
		else if (isStart && word === 'type')
			this.rewriteType(place);
		else if (isStart && (word === 'const' || word === 'var'))
			this.rewriteDeclaration(place);
		else if (word === 'if' || word === 'for' || word === 'switch' || word === 'select')
			this.#control(place);
		else if (isStart && (word === 'go' || word === 'defer'))
			edits.drop(place);
		else if (isStart && edits.is(place + 1, 'mark', ':') && !edits.is(place - 1, 'open'))
			edits.replace(place + 1, ['mark', ';']);
		else if (isStart && !this.declarations.has(place))
			this.rewriteAssignment(place);
		this.#rename(place);
	}
	#isStart(place) {
		const { edits } = this;
		if (place === 0 || edits.is(place - 1, 'mark', ';', ':'))
			return true;
		if (edits.is(place - 1, 'close', '{') || edits.is(place - 1, 'name', 'else', 'const', 'var', 'if', 'for', 'switch'))
			return true;
		return edits.is(place - 1, 'open', '{');
	}
	#rename(place) {
		const { edits } = this;
		const receiver = this.receiver;
		if (receiver === undefined || place >= receiver.end || edits.textAt(place) !== receiver.name)
			return;
		if (!edits.is(place + 1, 'mark', ':'))
			edits.replace(place, ['name', 'this']);
	}
	#function(place) {
		const { edits } = this;
		let name = place + 1;
		const behind = edits.closeOf(name) + 1;
		if (edits.is(name, 'open', '(') && edits.is(behind, 'name') && edits.is(behind + 1, 'open', '(')) {
			const object = name + 1;
			name = edits.closeOf(name) + 1;
			const receiver = edits.is(object + 1, 'close') ? undefined : edits.textAt(object);
			const body = this.#body(name + 1);
			if (body !== undefined && receiver !== undefined)
				this.receiver = { name: receiver, end: edits.closeOf(body) };
		}
		const isNamed = edits.is(name, 'name');
		const head = isNamed ? name + 1 : name;
		const params = edits.is(head, 'open', '[') ? edits.closeOf(head) + 1 : head;
		if (!edits.is(params, 'open', '(') || edits.closeOf(params) === params)
			return;
		const body = this.#body(head);
		if (body === undefined) {
			edits.drop(place, behindGoType(edits, edits.closeOf(params) + 1));
			return;
		}
		if (isNamed)
			edits.drop(place, name);
		else
			edits.replace(place, ['name', 'function']);
		edits.drop(head, params);
		this.#parameters(params);
		edits.drop(edits.closeOf(params) + 1, body);
		this.blocks.add(body);
	}
	#body(head) {
		const { edits } = this;
		const params = edits.is(head, 'open', '[') ? edits.closeOf(head) + 1 : head;
		if (!edits.is(params, 'open', '('))
			return undefined;
		const body = behindGoType(edits, edits.closeOf(params) + 1);
		return edits.is(body, 'open', '{') ? body : undefined;
	}
	#parameters(open) {
		const { edits } = this;
		const close = edits.closeOf(open);
		for (let place = open + 1; place < close; place += 1) {
			const end = this.#behindPart(place, close);
			if (edits.is(place + 1, 'mark', '...'))
				edits.insert(place, ['mark', '...']);
			edits.drop(place + 1, end);
			place = end;
		}
	}
	#behindPart(from, end) {
		let place = from;
		while (place < end && !this.edits.is(place, 'mark', ','))
			place = this.edits.closeOf(place) + 1;
		return Math.min(place, end);
	}
	#control(place) {
		const { edits } = this;
		const body = this.#headEnd(place + 1);
		if (body === undefined)
			return;
		this.blocks.add(body);
		if (edits.is(place, 'name', 'switch', 'select'))
			edits.endCases(body);
		for (let at = place + 1; at < body; at = edits.closeOf(at) + 1)
			if (edits.is(at, 'mark', ';'))
				edits.replace(at, ['mark', ',']);
		const range = this.#rangeIn(place, body);
		edits.insert(place + 1, ['open', '(']);
		if (range !== undefined)
			this.#loop(place, range);
		edits.insert(body, ...(range === undefined ? [] : [['close', '(']]), ['close', '(']);
	}
	#headEnd(from) {
		const { edits } = this;
		let place = from;
		for (let steps = 0; steps < maxAhead && place < edits.tokens.length; steps += 1) {
			if (edits.is(place, 'open', '{'))
				return place;
			if (edits.is(place, 'close'))
				return undefined;
			const isFunction = edits.is(place, 'name', 'func');
			const isType = edits.is(place, 'name', 'map', 'struct', 'interface') ||
				(edits.is(place, 'open', '[') && !this.isBehindValue(place));
			const end = isFunction ? (this.#body(place + 1) ?? place) : isType ? behindGoType(edits, place) : place;
			const isLiteral = end > place && edits.is(end, 'open', '{') && this.#isLiteralIn(edits.closeOf(end), isFunction);
			place = edits.closeOf(isLiteral ? end : place) + 1;
		}
		return undefined;
	}
	#isLiteralIn(close, isFunction) {
		return isFunction || !this.edits.is(close + 1, 'mark', ';');
	}
	#rangeIn(place, body) {
		if (!this.edits.is(place, 'name', 'for'))
			return undefined;
		for (let inside = place + 1; inside < Math.min(body, place + 12); inside += 1)
			if (this.edits.is(inside, 'name', 'range'))
				return inside;
		return undefined;
	}
	#loop(place, range) {
		const { edits } = this;
		const names = this.names(place + 1);
		const item = names[1] ?? names[0];
		const isNamed = item !== undefined && names.length === 2;
		edits.drop(place + 1, range + 1);
		edits.insert(range + 1, ...(isNamed ? [['name', edits.textAt(item.from) ?? '_'], ['mark', '=']] : []), ['name', eachOf], ['open', '(']);
	}
}

;// CONCATENATED MODULE: ./build/src/requirements/lexing/dialects.js
const quoted = { opening: '"', closing: '"', escapeMark: '\\' };
const character = { opening: "'", closing: "'", escapeMark: '\\' };
const dialects_long = { opening: '"""', closing: '"""', isLong: true };
const plain = { hasNestedComments: false, endsLines: false, directive: undefined, postfix: undefined };
const dialects = {
	java: {
		...plain,
		texts: [{ ...dialects_long, escapeMark: '\\' }, quoted, character],
		marks: { '->': '=>', '::': '.' },
	},
	kotlin: {
		...plain,
		texts: [{ ...dialects_long, value: '${', hasNames: true }, { ...quoted, value: '${', hasNames: true }, character],
		hasNestedComments: true,
		marks: { '?.': '.', '::': '.', '?:': '??', '?': '', '!!': '' },
	},
	csharp: {
		...plain,
		texts: [
			{ ...dialects_long, opening: '$$"""', value: '{{' },
			{ ...dialects_long, opening: '$"""', value: '{' },
			{ opening: '$@"', closing: '"', isDoubled: true, isLong: true, value: '{' },
			{ opening: '@$"', closing: '"', isDoubled: true, isLong: true, value: '{' },
			{ ...dialects_long, opening: '""""', closing: '""""' },
			dialects_long,
			{ ...quoted, opening: '$"', value: '{' },
			{ opening: '@"', closing: '"', isDoubled: true, isLong: true },
			quoted,
			character,
		],
		directive: /^#[^\n]*/,
		marks: { '?.': '.', '::': '.' },
		postfix: /^(?:\?(?=[,)>;=[\]]|[ \t]{0,8}[,)>;=]|[ \t]{1,8}[A-Za-z_]\w{0,80}\s{0,80}[=;,){])|!(?=[.;,)\]]))/,
	},
	go: {
		...plain,
		texts: [quoted, { opening: '`', closing: '`', isLong: true }, character],
		endsLines: true,
		marks: { ':=': '=' },
	},
	swift: {
		...plain,
		texts: [
			{ opening: '#"""', closing: '"""#', isLong: true, escapeMark: '\\#', value: '\\#(' },
			{ ...dialects_long, escapeMark: '\\', value: '\\(' },
			{ opening: '##"', closing: '"##', escapeMark: '\\##', value: '\\##(' },
			{ opening: '#"', closing: '"#', escapeMark: '\\#', value: '\\#(' },
			{ ...quoted, value: '\\(' },
		],
		hasNestedComments: true,
		directive: /^#(?:if|elseif|else|endif|sourceLocation|warning|error)\b[^\n]*/,
		marks: {},
		postfix: /^[?!]/,
	},
};

;// CONCATENATED MODULE: ./build/src/requirements/lexing/lex-braces.js


const marks = '... ..< === !== ??= <<= ?. ?: ?? !! :: := -> => == != <= >= += -= *= /= %= |= &= ^= || && ++ -- <- ..'.split(' ');
const annotationTarget = /^@(?:file|get|set|field|param|property|receiver|setparam|delegate):/;
function lexBraces(source, language) {
	const scanner = new Scanner(source);
	if (source.startsWith('#!'))
		scanner.at = scanner.endOfLine();
	const context = { scanner, language, dialect: dialects[language] };
	lexCode(context, 0, undefined);
	endLine(context);
	return scanner.lexed();
}
function lexCode(context, depth, value) {
	const { scanner, language } = context;
	const { source } = scanner;
	let open = 0;
	while (scanner.at < source.length) {
		const character = source.charAt(scanner.at);
		if (character === '\n') {
			endLine(context);
			scanner.line += 1;
			scanner.at += 1;
		}
		else if (character <= ' ' || character === '\uFEFF')
			scanner.at += 1;
		else if (lexComment(context) || lexText(context, depth))
			continue;
		else if (isNameStart(character))
			scanner.take('name', endOfName(source, scanner.at + 1));
		else if (value !== undefined && open === 0 && bracketStep(character) < 0)
			return;
		else if (scanner.numberOrBracket())
			open += bracketStep(character);
		else if (value?.startsWith('{') && open === 0 && (character === ':' || character === ','))
			return;
		else if (character === '`')
			lexQuotedName(scanner);
		else if (character === '@' && language !== 'java')
			lexAt(context);
		else
			lexMark(context, character);
	}
}
function endLine({ scanner, dialect }) {
	const last = scanner.tokens.at(-1);
	if (!dialect.endsLines || last === undefined || last.kind === 'open')
		return;
	if (last.kind !== 'mark' || last.text === '++' || last.text === '--')
		scanner.push('mark', ';');
}
function lexQuotedName(scanner) {
	const { source } = scanner;
	const end = source.indexOf('`', scanner.at + 1);
	const name = end === -1 ? '\n' : source.slice(scanner.at + 1, end);
	const isName = !name.includes('\n');
	if (isName)
		scanner.push('name', name);
	scanner.at = isName ? end + 1 : scanner.at + 1;
}
function lexAt({ scanner, language }) {
	const { source, at } = scanner;
	if (language === 'csharp')
		scanner.at += 1;
	else if (language === 'kotlin' && at > 0 && /\w/.test(source.charAt(at - 1)))
		scanner.at = endOfName(source, at + 1);
	else {
		const target = language === 'kotlin' ? annotationTarget.exec(source.slice(at, at + 20)) : null;
		scanner.push('mark', '@');
		scanner.at += target === null ? 1 : target[0].length;
	}
}
function lexMark({ scanner, dialect, language }, character) {
	const { source, at } = scanner;
	if ((character === '?' || character === '!') && isPostfix(scanner, dialect)) {
		scanner.at += 1;
		return;
	}
	const mark = marks.find((candidate) => source.startsWith(candidate, at) && !(candidate === '?:' && language !== 'kotlin')) ??
		character;
	const name = Object.hasOwn(dialect.marks, mark) ? dialect.marks[mark] : mark;
	if (name !== undefined && name !== '')
		scanner.push('mark', name);
	scanner.at += mark.length;
}
function isPostfix({ source, at }, { postfix }) {
	if (postfix === undefined || at === 0 || !/[\w)\]}>?!"]/.test(source.charAt(at - 1)))
		return false;
	const next = source.slice(at, at + 2);
	return next !== '??' && next !== '!=' && postfix.test(source.slice(at, at + 200));
}
function lexComment({ scanner, dialect }) {
	const { source, at } = scanner;
	const character = source.charAt(at);
	if (character === '#' && dialect.directive !== undefined) {
		const end = scanner.endOfLine();
		if (!dialect.directive.test(source.slice(at, at + 20)))
			return false;
		scanner.moveTo(end);
		return true;
	}
	if (character !== '/')
		return false;
	const next = source.charAt(at + 1);
	if (next === '/')
		scanner.commentUntil(scanner.endOfLine());
	else if (next === '*')
		scanner.commentUntil(dialect.hasNestedComments ? endOfNested(scanner) : scanner.behind('*/', at + 2));
	else
		return false;
	return true;
}
function endOfNested(scanner) {
	const ends = /\/\*|\*\//g;
	ends.lastIndex = scanner.at;
	let open = 0;
	for (let found = ends.exec(scanner.source); found !== null; found = ends.exec(scanner.source)) {
		open += found[0] === '/*' ? 1 : -1;
		if (open === 0)
			return ends.lastIndex;
	}
	scanner.unended ??= scanner.line;
	return scanner.source.length;
}
function lexText(context, depth) {
	const { scanner, dialect } = context;
	const { source, at } = scanner;
	const kind = dialect.texts.find(({ opening }) => source.startsWith(opening, at));
	if (kind === undefined)
		return false;
	if (depth > maxTemplateDepth) {
		scanner.unended ??= scanner.line;
		scanner.at = source.length;
		return true;
	}
	lexTextOf(kind, context, depth);
	return true;
}
function lexTextOf(kind, context, depth) {
	const { scanner } = context;
	const { source, line } = scanner;
	scanner.at += kind.opening.length;
	let start = scanner.at;
	let parts = 0;
	for (;;) {
		scanner.moveTo(endOfPart(kind, scanner));
		const isName = isNameValue(kind, scanner);
		if (!isName && !isValue(kind, scanner))
			break;
		if (parts === 0)
			scanner.push('open', 'template');
		pushPart(kind, scanner, { text: source.slice(start, scanner.at), isFirst: parts === 0 });
		scanner.push('mark', '+');
		scanner.push('open', '(');
		if (isName)
			lexSimpleValue(scanner);
		else
			lexValue(kind, context, depth);
		scanner.push('close', '(');
		start = scanner.at;
		parts += 1;
	}
	const isClosed = source.startsWith(kind.closing, scanner.at);
	if (!isClosed && (kind.isLong === true || scanner.at >= source.length))
		scanner.unended ??= line;
	pushPart(kind, scanner, { text: source.slice(start, scanner.at), isFirst: parts === 0 });
	if (parts > 0)
		scanner.push('close', 'template');
	if (isClosed)
		scanner.at += kind.closing.length;
	if (isClosed && context.language === 'csharp' && source.startsWith('u8', scanner.at))
		scanner.at += 2;
}
function endOfPart(kind, scanner) {
	const { source } = scanner;
	const { closing, escapeMark, value } = kind;
	for (let place = scanner.at; place < source.length; place += 1) {
		const character = source.charAt(place);
		if (character === '\n' && kind.isLong !== true)
			return place;
		if (source.startsWith(closing, place)) {
			if (kind.isDoubled !== true || source.charAt(place + 1) !== closing)
				return place;
			place += 1;
		}
		else if (value !== undefined && source.startsWith(value, place)) {
			if (value !== '{' || source.charAt(place + 1) !== '{')
				return place;
			place += 1;
		}
		else if (escapeMark !== undefined && source.startsWith(escapeMark, place))
			place += escapeMark.length;
		else if (character === '$' && kind.hasNames === true && isNameAt(source, place + 1))
			return place;
	}
	return source.length;
}
function isNameValue(kind, { source, at }) {
	return kind.hasNames === true && source.charAt(at) === '$' && isNameAt(source, at + 1);
}
function isNameAt(source, place) {
	return source.charAt(place) !== '$' && isNameStart(source.charAt(place));
}
function isValue({ value }, { source, at }) {
	return value !== undefined && source.startsWith(value, at);
}
function lexSimpleValue(scanner) {
	const { source } = scanner;
	const start = scanner.at + 1;
	let end = start;
	while (source.charAt(end) !== '$' && (isNameStart(source.charAt(end)) || isDigit(source.charAt(end))))
		end += 1;
	scanner.push('name', source.slice(start, end));
	scanner.at = end;
}
function lexValue({ value = '{' }, context, depth) {
	const { scanner } = context;
	const { source } = scanner;
	scanner.at += value.length;
	lexCode(context, depth + 1, value);
	const closing = value === '{{' ? '}}' : value.endsWith('(') ? ')' : '}';
	const end = source.indexOf(closing, scanner.at);
	scanner.moveTo(end === -1 ? source.length : end + closing.length);
}
function pushPart(kind, scanner, part) {
	if (!part.isFirst)
		scanner.push('mark', '+');
	const breaks = part.text.split('\n').length - 1;
	scanner.push('text', meantBy(part.text, kind), scanner.line - breaks);
}
function meantBy(written, { escapeMark, isDoubled, value, opening }) {
	let text = written;
	if (opening.endsWith('"""') && text.includes('\n'))
		text = text.trim().replace(/\n[ \t]+/g, '\n');
	if (isDoubled === true)
		text = text.replaceAll('""', '"');
	if (value === '{')
		text = text.replaceAll('{{', '{').replaceAll('}}', '}');
	return escapeMark === '\\' ? withoutEscapes(text) : text;
}

;// CONCATENATED MODULE: ./build/src/requirements/lexing/lex-php.js

const lex_php_marks = '=== !== ... ?-> ??= **= -> :: => == != <= >= += .= ?? ?: || && ++ --'.split(' ');
const sharedMarks = {
	'->': '.',
	'?->': '.',
	'::': '.',
	'.': '+',
	'.=': '+=',
	'=>': ':',
	'+': '-',
	'+=': '-=',
	'?:': '??',
};
function lexPhp(source) {
	const scanner = new Scanner(source);
	const opening = /<\?(?:php\b|=)/gi;
	for (;;) {
		opening.lastIndex = scanner.at;
		if (opening.exec(source) === null)
			break;
		scanner.moveTo(opening.lastIndex);
		lex_php_lexCode(scanner);
		scanner.push('mark', ';');
	}
	return scanner.lexed();
}
function lex_php_lexCode(scanner) {
	const { source } = scanner;
	while (scanner.at < source.length) {
		if (source.startsWith('?>', scanner.at)) {
			scanner.at += 2;
			return;
		}
		lexNext(scanner);
	}
}
function lexNext(scanner) {
	const { source } = scanner;
	const character = source.charAt(scanner.at);
	const next = source.charAt(scanner.at + 1);
	if (character === '\n') {
		scanner.line += 1;
		scanner.at += 1;
	}
	else if (character <= ' ')
		scanner.at += 1;
	else if (isNameStart(character))
		lexName(scanner);
	else if (character === "'")
		lexSingleQuoted(scanner);
	else if (character === '"') {
		scanner.at += 1;
		const end = endOfDoubleQuoted(scanner);
		lexInterpolated(scanner, end);
		scanner.at = Math.min(end + 1, source.length);
	}
	else if ((character === '#' && next !== '[') || (character === '/' && next === '/')) {
		const line = scanner.endOfLine();
		const tag = source.indexOf('?>', scanner.at);
		scanner.commentUntil(tag === -1 || tag > line ? line : tag);
	}
	else if (character === '/' && next === '*')
		scanner.commentUntil(scanner.behind('*/', scanner.at + 2));
	else if (character === '#') {
		scanner.push('mark', '@');
		scanner.at += 1;
	}
	else if (source.startsWith('<<<', scanner.at) && lexHeredoc(scanner))
		return;
	else if (scanner.numberOrBracket())
		return;
	else if (character === '\\') {
		if (/\w/.test(source.charAt(scanner.at - 1)) && isNameStart(next))
			scanner.push('mark', '.');
		scanner.at += 1;
	}
	else if (character === '-' || character === '?')
		lexArrow(scanner);
	else
		lex_php_lexMark(scanner);
}
function lexArrow(scanner) {
	const { source, at } = scanner;
	const [whole, bare, braced] = /^\??->(?:\$(\w+)|\{\s*\$(\w+)\s*\})/.exec(source.slice(at, at + 100)) ?? [];
	const name = bare ?? braced;
	if (whole === undefined || name === undefined) {
		lex_php_lexMark(scanner);
		return;
	}
	scanner.push('open', '[');
	scanner.push('name', name);
	scanner.push('close', '[');
	scanner.at += whole.length;
}
function lex_php_lexMark(scanner) {
	const { source } = scanner;
	const character = source.charAt(scanner.at);
	const mark = lex_php_marks.find((candidate) => source.startsWith(candidate, scanner.at)) ?? character;
	if (mark !== '@' && mark !== '&')
		scanner.push('mark', sharedMarks[mark] ?? mark);
	scanner.at += mark.length;
}
function lexName(scanner) {
	const end = endOfName(scanner.source, scanner.at + 1);
	scanner.push('name', scanner.source.slice(scanner.at, end).replace(/^\$+/, ''));
	scanner.at = end;
}
function lexSingleQuoted(scanner) {
	const { source, line } = scanner;
	const start = scanner.at + 1;
	let end = start;
	while (end < source.length && source.charAt(end) !== "'")
		end += source.charAt(end) === '\\' ? 2 : 1;
	if (end >= source.length)
		scanner.unended ??= line;
	scanner.push('text', source.slice(start, end).replace(/\\(['\\])/g, '$1'), line);
	scanner.moveTo(Math.min(end + 1, source.length));
}
function endOfDoubleQuoted(scanner) {
	const { source } = scanner;
	let end = scanner.at;
	while (end < source.length && source.charAt(end) !== '"')
		end += source.charAt(end) === '\\' ? 2 : 1;
	if (end >= source.length)
		scanner.unended ??= scanner.line;
	return Math.min(end, source.length);
}
function lexHeredoc(scanner) {
	const { source } = scanner;
	const opening = /^<<<[ \t]*(["']?)([A-Za-z_]\w*)\1\r?\n/.exec(source.slice(scanner.at, scanner.at + 200));
	if (opening === null)
		return false;
	const [whole, quote, name = ''] = opening;
	const start = scanner.at + whole.length;
	const closing = new RegExp(`^[ \\t]*${name}\\b`, 'gm');
	closing.lastIndex = start;
	const found = closing.exec(source);
	const end = found === null ? source.length : Math.max(start, found.index - (source.charAt(found.index - 2) === '\r' ? 2 : 1));
	if (found === null)
		scanner.unended ??= scanner.line;
	scanner.moveTo(start);
	if (quote === "'") {
		scanner.push('text', source.slice(start, end));
		scanner.moveTo(end);
	}
	else
		lexInterpolated(scanner, end);
	scanner.at = found === null ? source.length : closing.lastIndex;
	return true;
}
function lexInterpolated(scanner, end) {
	const { source } = scanner;
	let start = scanner.at;
	scanner.push('open', 'template');
	const pushText = () => {
		scanner.push('text', withoutEscapes(source.slice(start, scanner.at)));
	};
	while (scanner.at < end) {
		const character = source.charAt(scanner.at);
		const next = source.charAt(scanner.at + 1);
		if (character === '\\')
			scanner.moveTo(Math.min(scanner.at + 2, end));
		else if ((character === '$' && isNameStart(next)) || (character === '{' && next === '$')) {
			pushText();
			scanner.push('mark', '+');
			scanner.push('open', '(');
			if (character === '{')
				lexBraced(scanner, end);
			else
				lex_php_lexSimpleValue(scanner, end);
			scanner.push('close', '(');
			scanner.push('mark', '+');
			start = scanner.at;
		}
		else
			scanner.moveTo(scanner.at + 1);
	}
	pushText();
	scanner.push('close', 'template');
}
function lexBraced(scanner, end) {
	const { source } = scanner;
	scanner.at += 1;
	while (scanner.at < end && source.charAt(scanner.at) !== '}')
		lexNext(scanner);
	scanner.at = Math.min(scanner.at + 1, end);
}
function lex_php_lexSimpleValue(scanner, end) {
	const { source } = scanner;
	lexName(scanner);
	if (source.startsWith('->', scanner.at) && isNameStart(source.charAt(scanner.at + 2))) {
		scanner.push('mark', '.');
		scanner.at += 2;
		lexName(scanner);
	}
	else if (source.charAt(scanner.at) === '[') {
		const close = source.indexOf(']', scanner.at);
		if (close === -1 || close > end)
			return;
		scanner.push('mark', '.');
		scanner.push('name', source.slice(scanner.at + 1, close).replace(/^['"$]+|['"]$/g, '') || 'value');
		scanner.at = close + 1;
	}
}

;// CONCATENATED MODULE: ./build/src/requirements/lexing/lex-python.js

const lex_python_marks = ['**=', '//=', '...', '->', ':=', '==', '!=', '<=', '>=', '+=', '-=', '**', '//'];
function lexPython(source) {
	const scanner = new Scanner(source);
	const layout = { indents: [0], brackets: 0, line: undefined };
	lexIndent(scanner, layout);
	while (scanner.at < source.length)
		lex_python_lexNext(scanner, layout, 0);
	scanner.push('mark', ';');
	endBodyOnLine(scanner, layout);
	for (let open = layout.indents.length; open > 1; open -= 1)
		scanner.push('close', 'block');
	return withOwnNames(scanner.lexed());
}
function withOwnNames(lexed) {
	const { tokens } = lexed;
	const names = new Map();
	const others = new Set();
	let isImport = false;
	for (const [place, { kind, text }] of tokens.entries()) {
		if (text === ';' || text === 'from')
			isImport = text === 'from';
		const [word, other] = isImport ? [tokens[place + 1], tokens[place + 2]] : [];
		if (kind === 'name' && word?.text === 'as' && other?.kind === 'name')
			names.set(other.text, text);
		else if (!isImport)
			others.add(text);
	}
	if (names.size === 0)
		return lexed;
	const renamed = tokens.map((token, place) => {
		const name = token.kind === 'name' && tokens[place - 1]?.text !== '.' ? names.get(token.text) : undefined;
		return name === undefined || others.has(name) ? token : { ...token, text: name };
	});
	return { ...lexed, tokens: renamed };
}
function lex_python_lexNext(scanner, layout, depth) {
	const { source } = scanner;
	const character = source.charAt(scanner.at);
	if (character === '\n') {
		scanner.line += 1;
		scanner.at += 1;
		if (layout.brackets === 0 && depth === 0)
			lexIndent(scanner, layout);
	}
	else if (character === '\\' && /^\\\r?\n/.test(source.slice(scanner.at, scanner.at + 3)))
		scanner.moveTo(scanner.endOfLine() + 1);
	else if (character <= ' ' || character === '\uFEFF')
		scanner.at += 1;
	else if (character === '#')
		scanner.commentUntil(scanner.endOfLine());
	else if (isNameStart(character))
		lexNameOrText(scanner, layout, depth);
	else if (character === '"' || character === "'")
		lex_python_lexText(scanner, layout, '', depth);
	else if (scanner.numberOrBracket())
		layout.brackets = Math.max(0, layout.brackets + bracketStep(character));
	else {
		const mark = lex_python_marks.find((candidate) => source.startsWith(candidate, scanner.at)) ?? character;
		scanner.push('mark', mark === ':=' ? '=' : mark);
		scanner.at += mark.length;
		if (mark === ':' && layout.line === 'head' && layout.brackets === 0 && depth === 0)
			beginBody(scanner, layout);
	}
}
function beginBody(scanner, layout) {
	const { source } = scanner;
	let place = scanner.at;
	while (source.charAt(place) === ' ' || source.charAt(place) === '\t')
		place += 1;
	layout.line = /[\r\n#]|^$/.test(source.charAt(place)) ? undefined : 'body';
	if (layout.line === 'body')
		scanner.push('open', 'block');
}
function endBodyOnLine(scanner, layout) {
	if (layout.line === 'body')
		scanner.push('close', 'block');
	layout.line = undefined;
}
function lexIndent(scanner, layout) {
	const { source } = scanner;
	const { indents } = layout;
	let width = 0;
	let place = scanner.at;
	if (source.charAt(place) === '\uFEFF')
		place += 1;
	for (; source.charAt(place) === ' ' || source.charAt(place) === '\t'; place += 1) {
		width += source.charAt(place) === '\t' ? 8 : 1;
	}
	const first = source.charAt(place);
	if (first === '' || first === '\n' || first === '\r' || first === '#')
		return;
	scanner.at = place;
	if (layout.line === 'body')
		scanner.push('mark', ';');
	endBodyOnLine(scanner, layout);
	const current = indents.at(-1) ?? 0;
	if (width > current) {
		indents.push(width);
		scanner.push('open', 'block');
		return;
	}
	scanner.push('mark', ';');
	while (width < (indents.at(-1) ?? 0)) {
		indents.pop();
		scanner.push('close', 'block');
	}
}
function lexNameOrText(scanner, layout, depth) {
	const { source } = scanner;
	const end = endOfName(source, scanner.at);
	const name = source.slice(scanner.at, end);
	const next = source.charAt(end);
	const isPrefix = (next === '"' || next === "'") && /^(?:[rbuft]|[rbft]{2})$/i.test(name);
	scanner.at = end;
	if (isPrefix)
		lex_python_lexText(scanner, layout, name.toLowerCase(), depth);
	else {
		scanner.push('name', name);
		if (name === 'def' && depth === 0)
			layout.line = 'head';
	}
}
function lex_python_lexText(scanner, layout, prefix, depth) {
	const { source, line } = scanner;
	const quote = source.charAt(scanner.at);
	const isLong = source.startsWith(quote.repeat(3), scanner.at);
	const start = scanner.at + (isLong ? 3 : 1);
	if (/[ft]/.test(prefix) && depth <= maxTemplateDepth) {
		scanner.at = start;
		lexFormatted(scanner, layout, isLong ? quote.repeat(3) : quote, depth);
		return;
	}
	const end = isLong ? endOfLongText(scanner, start, quote.repeat(3)) : endOfQuoted(scanner, start, quote);
	const raw = source.slice(start, end);
	scanner.push('text', prefix.includes('r') ? raw : withoutEscapes(raw), line);
	scanner.moveTo(Math.min(source.length, end + (isLong ? 3 : source.charAt(end) === quote ? 1 : 0)));
}
function endOfLongText(scanner, from, quotes) {
	const { source } = scanner;
	for (let place = source.indexOf(quotes, from); place !== -1; place = source.indexOf(quotes, place + 1)) {
		if (!isEscaped(source, place, from))
			return place;
	}
	scanner.unended ??= scanner.line;
	return source.length;
}
function isEscaped(source, place, from) {
	let before = place;
	while (before > from && source.charAt(before - 1) === '\\')
		before -= 1;
	return (place - before) % 2 === 1;
}
function lexFormatted(scanner, layout, quotes, depth) {
	const { source } = scanner;
	scanner.push('open', 'template');
	let start = scanner.at;
	const pushText = () => {
		scanner.push('text', withoutEscapes(source.slice(start, scanner.at)).replace(/\{\{/g, '{').replace(/\}\}/g, '}'));
	};
	while (scanner.at < source.length && !source.startsWith(quotes, scanner.at)) {
		const character = source.charAt(scanner.at);
		if (character === '\n' && quotes.length === 1)
			break;
		if (character === '\\' || source.startsWith('{{', scanner.at))
			scanner.moveTo(Math.min(scanner.at + 2, source.length));
		else if (character === '{') {
			pushText();
			scanner.push('mark', '+');
			lex_python_lexValue(scanner, layout, depth);
			scanner.push('mark', '+');
			start = scanner.at;
		}
		else
			scanner.moveTo(scanner.at + 1);
	}
	if (scanner.at >= source.length)
		scanner.unended ??= scanner.line;
	pushText();
	scanner.push('close', 'template');
	if (source.startsWith(quotes, scanner.at))
		scanner.at += quotes.length;
}
function lex_python_lexValue(scanner, layout, depth) {
	const { source } = scanner;
	const before = layout.brackets;
	scanner.at += 1;
	scanner.push('open', '(');
	layout.brackets += 1;
	while (scanner.at < source.length) {
		const character = source.charAt(scanner.at);
		const isOutside = layout.brackets === before + 1;
		if (isOutside && (character === '}' || character === ':'))
			break;
		if (isOutside && (character === '!' || character === '=') && source.charAt(scanner.at + 1) !== '=')
			break;
		lex_python_lexNext(scanner, layout, depth + 1);
	}
	layout.brackets = before;
	const end = source.indexOf('}', scanner.at);
	scanner.moveTo(end === -1 ? source.length : end + 1);
	scanner.push('close', '(');
}

;// CONCATENATED MODULE: ./build/src/requirements/lexing/lex-script.js

const lex_script_marks = '=== !== ... **= ??= ||= &&= => == != <= >= += ?? || && ?. ++ -- **'.split(' ');
const wordsBeforeExpression = new Set('return typeof case in of delete void throw new do else yield await'.split(' '));
const wordsBeforeText = new Set([...wordsBeforeExpression, 'from', 'import', 'default', 'extends', 'instanceof', 'as']);
function lexScript(source) {
	const scanner = new Scanner(source);
	if (source.startsWith('#!'))
		scanner.at = scanner.endOfLine();
	lex_script_lexCode(scanner, 0);
	return scanner.lexed();
}
function lex_script_lexCode(scanner, templateDepth) {
	const { source } = scanner;
	let braces = 0;
	while (scanner.at < source.length) {
		const character = source.charAt(scanner.at);
		if (character === '\n') {
			scanner.line += 1;
			scanner.at += 1;
		}
		else if (character <= ' ')
			scanner.at += 1;
		else if (isNameStart(character) || isPrivateName(scanner))
			scanner.take('name', endOfName(source, scanner.at + 1));
		else if (isInText(scanner))
			scanner.at += character === '/' ? 2 : 1;
		else if (character === '"' || character === "'")
			lexQuoted(scanner, character);
		else if (character === '`') {
			if (templateDepth > maxTemplateDepth) {
				scanner.unended ??= scanner.line;
				scanner.at = source.length;
				return;
			}
			lexTemplate(scanner, templateDepth);
		}
		else if (character === '/' && lexSlash(scanner))
			continue;
		else if (character === '}' && templateDepth > 0 && braces === 0)
			return;
		else if (scanner.numberOrBracket())
			braces += '{}'.includes(character) ? bracketStep(character) : 0;
		else
			lex_script_lexMark(scanner, character);
	}
}
function isInText({ source, at, tokens }) {
	const last = tokens.at(-1);
	if (source.charAt(at) === '/')
		return source.startsWith('://', at - 1) && /^https?$/.test(tokens.at(-2)?.text ?? '');
	return (source.charAt(at) === "'" &&
		last?.kind === 'name' &&
		!wordsBeforeText.has(last.text) &&
		at > 0 &&
		endOfName(source, at - 1) === at);
}
function isPrivateName({ source, at }) {
	return source.charAt(at) === '#' && isNameStart(source.charAt(at + 1));
}
function lexQuoted(scanner, quote) {
	const end = endOfQuoted(scanner, scanner.at + 1, quote);
	scanner.push('text', withoutEscapes(scanner.source.slice(scanner.at + 1, end)));
	scanner.moveTo(Math.min(end + (scanner.source.charAt(end) === quote ? 1 : 0), scanner.source.length));
}
function lexTemplate(scanner, depth) {
	const { source } = scanner;
	const opening = scanner.tokens.length;
	scanner.at += 1;
	let start = scanner.at;
	let parts = 0;
	for (;;) {
		const character = source.charAt(scanner.at);
		if (character === '\\')
			scanner.moveTo(Math.min(scanner.at + 2, source.length));
		else if (character === '$' && source.charAt(scanner.at + 1) === '{') {
			if (parts === 0)
				scanner.push('open', 'template');
			lex_script_pushPart(scanner, source.slice(start, scanner.at), parts);
			scanner.at += 2;
			scanner.push('mark', '+');
			scanner.push('open', '(');
			lex_script_lexCode(scanner, depth + 1);
			scanner.push('close', '(');
			scanner.at += 1;
			start = scanner.at;
			parts += 1;
		}
		else if (character === '`' || scanner.at >= source.length)
			break;
		else
			scanner.moveTo(scanner.at + 1);
	}
	if (scanner.at >= source.length)
		scanner.unended ??= scanner.tokens[opening]?.line ?? scanner.line;
	lex_script_pushPart(scanner, source.slice(start, scanner.at), parts);
	if (parts > 0)
		scanner.push('close', 'template');
	scanner.at += 1;
}
function lex_script_pushPart(scanner, text, index) {
	if (index > 0)
		scanner.push('mark', '+');
	const breaks = text.split('\n').length - 1;
	scanner.push('text', withoutEscapes(text), scanner.line - breaks);
}
function lexSlash(scanner) {
	const { source, at } = scanner;
	const next = source.charAt(at + 1);
	if (next === '/') {
		scanner.commentUntil(scanner.endOfLine());
		return true;
	}
	if (next === '*') {
		scanner.commentUntil(scanner.behind('*/', at + 2));
		return true;
	}
	if (!isExpressionExpected(scanner))
		return false;
	const end = endOfRegularExpression(source, at + 1);
	if (end === undefined)
		return false;
	scanner.push('number', '/');
	scanner.at = endOfName(source, end);
	return true;
}
function isExpressionExpected({ tokens }) {
	const last = tokens.at(-1);
	if (last === undefined)
		return true;
	if (last.kind === 'name')
		return wordsBeforeExpression.has(last.text);
	return last.kind === 'open' || (last.kind === 'mark' && last.text !== '<');
}
function endOfRegularExpression(source, from) {
	let inClass = false;
	for (let place = from; place < source.length; place += 1) {
		const character = source.charAt(place);
		if (character === '\n')
			return undefined;
		if (character === '\\')
			place += 1;
		else if (character === '[')
			inClass = true;
		else if (character === ']')
			inClass = false;
		else if (character === '/' && !inClass)
			return place + 1;
	}
	return undefined;
}
function lex_script_lexMark(scanner, character) {
	const mark = lex_script_marks.find((candidate) => scanner.source.startsWith(candidate, scanner.at)) ?? character;
	scanner.at += mark.length;
	if (mark === '?.' && /[([]/.test(scanner.source.charAt(scanner.at)))
		return;
	scanner.push('mark', mark === '?.' ? '.' : mark);
}

;// CONCATENATED MODULE: ./build/src/requirements/lexing/html-tags.js
function isTagStart(source, place) {
	const next = source.charAt(place + 1);
	return isLetter(next === '/' ? source.charAt(place + 2) : next);
}
function readTag(source, from, line) {
	const isEnd = source.charAt(from + 1) === '/';
	const start = from + (isEnd ? 2 : 1);
	let place = endOf(/[\s/>]/g, source, start);
	const name = source.slice(start, place).toLowerCase();
	const attributes = [];
	let isSelfClosing = false;
	let lineHere = line;
	while (place < source.length) {
		const character = source.charAt(place);
		if (character === '>')
			return { name, isEnd, isSelfClosing, attributes, end: place + 1 };
		isSelfClosing = character === '/';
		if (character === '\n')
			lineHere += 1;
		if (character === '/' || isBlank(character))
			place += 1;
		else
			attribute();
	}
	return undefined;
	function attribute() {
		const endOfName = endOf(/[\s/>=]/g, source, place + 1);
		const attributeName = source.slice(place, endOfName);
		place = endOfName;
		let equals = endOfName;
		while (isBlank(source.charAt(equals)))
			equals += 1;
		if (source.charAt(equals) !== '=') {
			attributes.push({ name: attributeName, value: '', line: lineHere });
			return;
		}
		moveTo(equals + 1);
		while (isBlank(source.charAt(place)))
			moveTo(place + 1);
		const quote = source.charAt(place);
		const isQuoted = quote === '"' || quote === "'";
		const startOfValue = isQuoted ? place + 1 : place;
		const endOfValue = isQuoted
			? endOf(quote === '"' ? /"/g : /'/g, source, startOfValue)
			: endOf(/[\s>]/g, source, place);
		attributes.push({
			name: attributeName,
			value: withoutReferences(source.slice(startOfValue, endOfValue)),
			line: lineHere,
		});
		moveTo(Math.min(endOfValue + (isQuoted ? 1 : 0), source.length));
	}
	function moveTo(next) {
		for (; place < next; place += 1)
			if (source.charCodeAt(place) === 10)
				lineHere += 1;
	}
}
function endOf(kind, source, from) {
	kind.lastIndex = from;
	return kind.exec(source)?.index ?? source.length;
}
function isLetter(character) {
	return /^[A-Za-z]$/.test(character);
}
function isBlank(character) {
	return character !== '' && character <= ' ';
}
const references = {
	quot: '"',
	apos: "'",
	'#39': "'",
	'#34': '"',
	lt: '<',
	gt: '>',
	amp: '&',
};
function withoutReferences(value) {
	return value.replace(/&(quot|apos|#39|#34|lt|gt|amp);/g, (whole, name) => references[name] ?? whole);
}

;// CONCATENATED MODULE: ./build/src/requirements/lexing/lex-vue.js



const lex_vue_givenValue = 'value of';
const scriptLanguages = new Set(['', 'js', 'jsx', 'ts', 'tsx', 'javascript', 'typescript', 'babel']);
const mayBeRequest = /api\/2\.0|["'`]\/?(?:files|people|group|settings|portal|security)\//i;
function lexVue(source) {
	return new ComponentReader(source).read();
}
class ComponentReader {
	#scanner;
	#source;
	#unread = [];
	#values = [];
	#depth = 0;
	#mayInterpolate = true;
	constructor(source) {
		this.#source = source;
		this.#scanner = new Scanner(source);
	}
	read() {
		for (let next = this.#next(); next < this.#source.length; next = this.#next()) {
			this.#scanner.moveTo(next);
			if (this.#source.startsWith('<!--', next))
				this.#comment();
			else if (this.#source.charAt(next) === '<')
				this.#tag();
			else
				this.#interpolation();
		}
		const { tokens, comments, unended } = this.#scanner;
		return { tokens: [...tokens, ...this.#values], comments, unended, unread: this.#unread };
	}
	#next() {
		for (let place = this.#scanner.at; place < this.#source.length; place += 1) {
			const character = this.#source.charAt(place);
			if (character === '<' && (isTagStart(this.#source, place) || this.#source.startsWith('<!--', place)))
				return place;
			if (character === '{' && this.#depth > 0 && this.#mayInterpolate && this.#source.charAt(place + 1) === '{')
				return place;
		}
		return this.#source.length;
	}
	#comment() {
		if (this.#isBehindOther())
			this.#scanner.occupyLine();
		const end = this.#scanner.behind('-->', this.#scanner.at + 4);
		this.#scanner.commentUntil(this.#source.startsWith('-->', end - 3) ? end - 3 : end);
		this.#scanner.moveTo(end);
	}
	#isBehindOther() {
		let place = this.#scanner.at - 1;
		while (place >= 0 && /[^\S\n]/.test(this.#source.charAt(place)))
			place -= 1;
		return place >= 0 && this.#source.charAt(place) !== '\n';
	}
	#interpolation() {
		const start = this.#scanner.at + 2;
		const end = this.#source.indexOf('}}', start);
		if (end === -1)
			this.#mayInterpolate = false;
		else
			this.#addValue(this.#source.slice(start, end), this.#scanner.line);
		this.#scanner.moveTo(end === -1 ? start : end + 2);
	}
	#tag() {
		const { at, line } = this.#scanner;
		const tag = readTag(this.#source, at, line);
		if (tag === undefined) {
			this.#scanner.unended ??= line;
			this.#scanner.at = this.#source.length;
			return;
		}
		this.#scanner.moveTo(tag.end);
		if (tag.isEnd)
			this.#endTag(tag, line);
		else if (this.#depth > 0)
			this.#element(tag, line);
		else
			this.#block(tag, line);
	}
	#endTag({ name }, line) {
		if (name === 'script' || (name === 'template' && this.#depth === 0))
			this.#unread.push({ line, why: { kind: 'tag-ends-nothing', value: name } });
		if (name === 'template')
			this.#depth = Math.max(0, this.#depth - 1);
	}
	#block(tag, line) {
		if (tag.isSelfClosing)
			return;
		const language = languageIn(tag);
		if (tag.name === 'script')
			this.#script(tag, line);
		else if (tag.name !== 'template')
			this.#content(tag, line);
		else if (language === '' || language === 'html')
			this.#depth += 1;
		else if (mayBeRequest.test(this.#content(tag, line)))
			this.#unread.push({ line, why: { kind: 'template-language', value: language } });
	}
	#element(tag, line) {
		for (const { name, value, line: lineOfValue } of tag.attributes) {
			if (/^(?:[@:#]|v-)/.test(name))
				this.#addValue(value, lineOfValue);
			else if (/api\/2\.0/i.test(value))
				this.#addTokens([{ kind: 'text', text: value, line: lineOfValue }], lineOfValue);
		}
		if (tag.isSelfClosing)
			return;
		if (tag.name === 'template')
			this.#depth += 1;
		else if (tag.name === 'script')
			this.#script(tag, line);
		else if (tag.name === 'style')
			this.#content(tag, line);
	}
	#script(tag, line) {
		const linesBefore = this.#scanner.line - 1;
		const content = this.#content(tag, line);
		const language = languageIn(tag);
		if (!scriptLanguages.has(language)) {
			if (mayBeRequest.test(content))
				this.#unread.push({ line, why: { kind: 'script-language', value: language } });
			return;
		}
		const { tokens, comments, unended } = lexScript(content);
		for (const token of tokens)
			this.#scanner.tokens.push({ ...token, line: token.line + linesBefore });
		this.#scanner.push('mark', ';');
		for (const comment of comments)
			this.#scanner.comments.push({ ...comment, line: comment.line + linesBefore });
		if (unended !== undefined)
			this.#scanner.unended ??= unended + linesBefore;
	}
	#content({ name }, line) {
		const start = this.#scanner.at;
		const endTag = new RegExp(`</${name.replace(/\W/g, '\\$&')}(?=[\\s/>])`, 'gi');
		endTag.lastIndex = start;
		const end = endTag.exec(this.#source)?.index ?? this.#source.length;
		const close = this.#source.indexOf('>', end);
		if (close === -1)
			this.#unread.push({ line, why: { kind: 'tag-never-ends', value: name } });
		this.#scanner.moveTo(close === -1 ? this.#source.length : close + 1);
		return this.#source.slice(start, end);
	}
	#addValue(code, line) {
		const { tokens, unended } = lexScript(code);
		const linesBefore = line - 1;
		this.#addTokens(tokens.map((token) => ({ ...token, line: token.line + linesBefore })), line);
		if (unended !== undefined)
			this.#scanner.unended ??= unended + linesBefore;
	}
	#addTokens(tokens, line) {
		if (tokens.length === 0)
			return;
		this.#values.push({ kind: 'name', text: lex_vue_givenValue, line }, { kind: 'open', text: '(', line });
		for (const token of tokens)
			this.#values.push(token);
		this.#values.push({ kind: 'close', text: '(', line }, { kind: 'mark', text: ';', line });
	}
}
function languageIn({ attributes }) {
	return attributes.find(({ name }) => name === 'lang')?.value.toLowerCase() ?? '';
}

;// CONCATENATED MODULE: ./build/data/portal-routes-3.7.2.json
const portal_routes_3_7_2_namespaceObject = /*#__PURE__*/JSON.parse('{"J":[{"method":"GET","path":"/api/2.0/accounts/file/{id}/search","access":"rule"},{"method":"GET","path":"/api/2.0/accounts/folder/{id}/search","access":"rule"},{"method":"GET","path":"/api/2.0/accounts/room/{id}/search","access":"rule"},{"method":"GET","path":"/api/2.0/ai/agents","access":"rule"},{"method":"POST","path":"/api/2.0/ai/agents","access":"rule"},{"method":"PUT","path":"/api/2.0/ai/agents/agentquota","access":"rule"},{"method":"GET","path":"/api/2.0/ai/agents/news","access":"rule"},{"method":"PUT","path":"/api/2.0/ai/agents/resetquota","access":"rule"},{"method":"DELETE","path":"/api/2.0/ai/agents/{id}","access":"rule"},{"method":"GET","path":"/api/2.0/ai/agents/{id}","access":"rule"},{"method":"PUT","path":"/api/2.0/ai/agents/{id}","access":"rule"},{"method":"GET","path":"/api/2.0/ai/chats/models","access":"rule"},{"method":"POST","path":"/api/2.0/ai/chats/tool-files/{callId}/decision","access":"rule"},{"method":"POST","path":"/api/2.0/ai/chats/tool-permissions/{callId}/decision","access":"rule"},{"method":"DELETE","path":"/api/2.0/ai/chats/{chatId}","access":"rule"},{"method":"GET","path":"/api/2.0/ai/chats/{chatId}","access":"rule"},{"method":"PUT","path":"/api/2.0/ai/chats/{chatId}","access":"rule"},{"method":"GET","path":"/api/2.0/ai/chats/{chatId}/messages","access":"rule"},{"method":"POST","path":"/api/2.0/ai/chats/{chatId}/messages","access":"rule"},{"method":"POST","path":"/api/2.0/ai/chats/{chatId}/messages/export","access":"rule"},{"method":"GET","path":"/api/2.0/ai/config","access":"rule"},{"method":"GET","path":"/api/2.0/ai/config/user","access":"rule"},{"method":"PUT","path":"/api/2.0/ai/config/user","access":"rule"},{"method":"GET","path":"/api/2.0/ai/config/vectorization","access":"rule"},{"method":"PUT","path":"/api/2.0/ai/config/vectorization","access":"rule"},{"method":"GET","path":"/api/2.0/ai/config/web-search","access":"rule"},{"method":"PUT","path":"/api/2.0/ai/config/web-search","access":"rule"},{"method":"POST","path":"/api/2.0/ai/messages/{messageId}/export","access":"rule"},{"method":"DELETE","path":"/api/2.0/ai/openai/{providerId}/v1/{*path}","access":"rule"},{"method":"GET","path":"/api/2.0/ai/openai/{providerId}/v1/{*path}","access":"rule"},{"method":"POST","path":"/api/2.0/ai/openai/{providerId}/v1/{*path}","access":"rule"},{"method":"PUT","path":"/api/2.0/ai/openai/{providerId}/v1/{*path}","access":"rule"},{"method":"DELETE","path":"/api/2.0/ai/providers","access":"rule"},{"method":"GET","path":"/api/2.0/ai/providers","access":"rule"},{"method":"POST","path":"/api/2.0/ai/providers","access":"rule"},{"method":"GET","path":"/api/2.0/ai/providers/available","access":"rule"},{"method":"GET","path":"/api/2.0/ai/providers/default","access":"rule"},{"method":"PUT","path":"/api/2.0/ai/providers/default","access":"rule"},{"method":"POST","path":"/api/2.0/ai/providers/models/preview","access":"rule"},{"method":"PUT","path":"/api/2.0/ai/providers/{id}","access":"rule"},{"method":"GET","path":"/api/2.0/ai/providers/{providerId}/models","access":"rule"},{"method":"GET","path":"/api/2.0/ai/rooms/{roomId}/chats","access":"rule"},{"method":"POST","path":"/api/2.0/ai/rooms/{roomId}/chats","access":"rule"},{"method":"GET","path":"/api/2.0/ai/rooms/{roomId}/chats/config","access":"rule"},{"method":"PUT","path":"/api/2.0/ai/rooms/{roomId}/chats/config","access":"rule"},{"method":"DELETE","path":"/api/2.0/ai/rooms/{roomId}/servers","access":"rule"},{"method":"GET","path":"/api/2.0/ai/rooms/{roomId}/servers","access":"rule"},{"method":"POST","path":"/api/2.0/ai/rooms/{roomId}/servers","access":"rule"},{"method":"POST","path":"/api/2.0/ai/rooms/{roomId}/servers/{serverId}/connect","access":"rule"},{"method":"POST","path":"/api/2.0/ai/rooms/{roomId}/servers/{serverId}/disconnect","access":"rule"},{"method":"GET","path":"/api/2.0/ai/rooms/{roomId}/servers/{serverId}/tools","access":"rule"},{"method":"PUT","path":"/api/2.0/ai/rooms/{roomId}/servers/{serverId}/tools","access":"rule"},{"method":"DELETE","path":"/api/2.0/ai/servers","access":"rule"},{"method":"GET","path":"/api/2.0/ai/servers","access":"rule"},{"method":"POST","path":"/api/2.0/ai/servers","access":"rule"},{"method":"GET","path":"/api/2.0/ai/servers/available","access":"rule"},{"method":"GET","path":"/api/2.0/ai/servers/{id}","access":"rule"},{"method":"PUT","path":"/api/2.0/ai/servers/{id}","access":"rule"},{"method":"PUT","path":"/api/2.0/ai/servers/{id}/status","access":"rule"},{"method":"POST","path":"/api/2.0/ai/vectorization/tasks","access":"rule"},{"method":"POST","path":"/api/2.0/ai/web-search/v1/{*path}","access":"rule"},{"method":"GET","path":"/api/2.0/authentication","access":"open"},{"method":"POST","path":"/api/2.0/authentication","access":"open"},{"method":"POST","path":"/api/2.0/authentication/confirm","access":"open"},{"method":"POST","path":"/api/2.0/authentication/logout","access":"open"},{"method":"POST","path":"/api/2.0/authentication/sendsms","access":"open"},{"method":"POST","path":"/api/2.0/authentication/setphone","access":"confirmation-link"},{"method":"POST","path":"/api/2.0/authentication/{code}","access":"open"},{"method":"GET","path":"/api/2.0/backup/backuptmp","access":"rule"},{"method":"POST","path":"/api/2.0/backup/cancelbackup","access":"rule"},{"method":"POST","path":"/api/2.0/backup/createbackupschedule","access":"rule"},{"method":"DELETE","path":"/api/2.0/backup/deletebackup/{id}","access":"rule"},{"method":"DELETE","path":"/api/2.0/backup/deletebackuphistory","access":"rule"},{"method":"DELETE","path":"/api/2.0/backup/deletebackupschedule","access":"rule"},{"method":"GET","path":"/api/2.0/backup/getbackuphistory","access":"rule"},{"method":"GET","path":"/api/2.0/backup/getbackupprogress","access":"rule"},{"method":"GET","path":"/api/2.0/backup/getbackupschedule","access":"rule"},{"method":"GET","path":"/api/2.0/backup/getbackupscount","access":"rule"},{"method":"GET","path":"/api/2.0/backup/getrestoreprogress","access":"open"},{"method":"GET","path":"/api/2.0/backup/getservicestate","access":"rule"},{"method":"POST","path":"/api/2.0/backup/startbackup","access":"rule"},{"method":"POST","path":"/api/2.0/backup/startrestore","access":"rule"},{"method":"GET","path":"/api/2.0/capabilities","access":"open"},{"method":"GET","path":"/api/2.0/capabilities.json","access":"open"},{"method":"GET","path":"/api/2.0/files/@common","access":"rule"},{"method":"POST","path":"/api/2.0/files/@common/html","access":"rule"},{"method":"POST","path":"/api/2.0/files/@common/insert","access":"rule"},{"method":"POST","path":"/api/2.0/files/@common/text","access":"rule"},{"method":"POST","path":"/api/2.0/files/@common/upload","access":"rule"},{"method":"GET","path":"/api/2.0/files/@favorites","access":"rule"},{"method":"GET","path":"/api/2.0/files/@my","access":"rule"},{"method":"POST","path":"/api/2.0/files/@my/file","access":"rule"},{"method":"POST","path":"/api/2.0/files/@my/html","access":"rule"},{"method":"POST","path":"/api/2.0/files/@my/insert","access":"rule"},{"method":"POST","path":"/api/2.0/files/@my/text","access":"rule"},{"method":"POST","path":"/api/2.0/files/@my/upload","access":"rule"},{"method":"GET","path":"/api/2.0/files/@privacy","access":"rule"},{"method":"GET","path":"/api/2.0/files/@privacy/available","access":"rule"},{"method":"GET","path":"/api/2.0/files/@projects","access":"rule"},{"method":"GET","path":"/api/2.0/files/@recent","access":"rule"},{"method":"GET","path":"/api/2.0/files/@root","access":"rule"},{"method":"GET","path":"/api/2.0/files/@share","access":"rule"},{"method":"GET","path":"/api/2.0/files/@templates","access":"rule"},{"method":"GET","path":"/api/2.0/files/@trash","access":"rule"},{"method":"PUT","path":"/api/2.0/files/changedeleteconfrim","access":"rule"},{"method":"PUT","path":"/api/2.0/files/displayRecent","access":"rule"},{"method":"PUT","path":"/api/2.0/files/displayfileextension","access":"rule"},{"method":"GET","path":"/api/2.0/files/docservice","access":"open"},{"method":"PUT","path":"/api/2.0/files/docservice","access":"rule"},{"method":"DELETE","path":"/api/2.0/files/favorites","access":"rule"},{"method":"POST","path":"/api/2.0/files/favorites","access":"rule"},{"method":"GET","path":"/api/2.0/files/favorites/{fileId}","access":"rule"},{"method":"GET","path":"/api/2.0/files/file/fillresult","access":"open"},{"method":"POST","path":"/api/2.0/files/file/infousers","access":"rule"},{"method":"POST","path":"/api/2.0/files/file/referencedata","access":"rule"},{"method":"DELETE","path":"/api/2.0/files/file/{fileId}","access":"rule"},{"method":"GET","path":"/api/2.0/files/file/{fileId}","access":"open"},{"method":"PUT","path":"/api/2.0/files/file/{fileId}","access":"open"},{"method":"GET","path":"/api/2.0/files/file/{fileId}/checkconversion","access":"rule"},{"method":"PUT","path":"/api/2.0/files/file/{fileId}/checkconversion","access":"rule"},{"method":"PUT","path":"/api/2.0/files/file/{fileId}/comment","access":"rule"},{"method":"POST","path":"/api/2.0/files/file/{fileId}/copyas","access":"rule"},{"method":"PUT","path":"/api/2.0/files/file/{fileId}/customfilter","access":"rule"},{"method":"GET","path":"/api/2.0/files/file/{fileId}/edit/diff","access":"open"},{"method":"GET","path":"/api/2.0/files/file/{fileId}/edit/history","access":"open"},{"method":"POST","path":"/api/2.0/files/file/{fileId}/edit_session","access":"rule"},{"method":"POST","path":"/api/2.0/files/file/{fileId}/formrolemapping","access":"rule"},{"method":"GET","path":"/api/2.0/files/file/{fileId}/formroles","access":"rule"},{"method":"GET","path":"/api/2.0/files/file/{fileId}/group/{groupId}/share","access":"rule"},{"method":"GET","path":"/api/2.0/files/file/{fileId}/history","access":"open"},{"method":"PUT","path":"/api/2.0/files/file/{fileId}/history","access":"rule"},{"method":"GET","path":"/api/2.0/files/file/{fileId}/isformpdf","access":"rule"},{"method":"PUT","path":"/api/2.0/files/file/{fileId}/lock","access":"rule"},{"method":"GET","path":"/api/2.0/files/file/{fileId}/log","access":"rule"},{"method":"PUT","path":"/api/2.0/files/file/{fileId}/manageformfilling","access":"rule"},{"method":"GET","path":"/api/2.0/files/file/{fileId}/openedit","access":"open"},{"method":"GET","path":"/api/2.0/files/file/{fileId}/presigned","access":"rule"},{"method":"GET","path":"/api/2.0/files/file/{fileId}/presigneduri","access":"rule"},{"method":"GET","path":"/api/2.0/files/file/{fileId}/protectusers","access":"rule"},{"method":"GET","path":"/api/2.0/files/file/{fileId}/publickeys","access":"rule"},{"method":"POST","path":"/api/2.0/files/file/{fileId}/recent","access":"rule"},{"method":"POST","path":"/api/2.0/files/file/{fileId}/restoreversion","access":"open"},{"method":"PUT","path":"/api/2.0/files/file/{fileId}/saveediting","access":"rule"},{"method":"POST","path":"/api/2.0/files/file/{fileId}/sendeditornotify","access":"rule"},{"method":"PUT","path":"/api/2.0/files/file/{fileId}/share","access":"rule"},{"method":"GET","path":"/api/2.0/files/file/{fileId}/sharedusers","access":"rule"},{"method":"POST","path":"/api/2.0/files/file/{fileId}/startedit","access":"open"},{"method":"PUT","path":"/api/2.0/files/file/{fileId}/startfilling","access":"rule"},{"method":"GET","path":"/api/2.0/files/file/{fileId}/submissions","access":"rule"},{"method":"GET","path":"/api/2.0/files/file/{fileId}/trackeditfile","access":"open"},{"method":"GET","path":"/api/2.0/files/file/{fileId}/xlsx","access":"rule"},{"method":"POST","path":"/api/2.0/files/file/{fileId}/xlsx","access":"rule"},{"method":"GET","path":"/api/2.0/files/file/{id}/link","access":"open"},{"method":"POST","path":"/api/2.0/files/file/{id}/link","access":"rule"},{"method":"GET","path":"/api/2.0/files/file/{id}/links","access":"rule"},{"method":"PUT","path":"/api/2.0/files/file/{id}/links","access":"rule"},{"method":"POST","path":"/api/2.0/files/file/{id}/saveaspdf","access":"rule"},{"method":"GET","path":"/api/2.0/files/file/{id}/share","access":"rule"},{"method":"GET","path":"/api/2.0/files/fileops","access":"open"},{"method":"PUT","path":"/api/2.0/files/fileops/bulkdownload","access":"open"},{"method":"GET","path":"/api/2.0/files/fileops/checkdestfolder","access":"rule"},{"method":"PUT","path":"/api/2.0/files/fileops/copy","access":"rule"},{"method":"PUT","path":"/api/2.0/files/fileops/delete","access":"rule"},{"method":"PUT","path":"/api/2.0/files/fileops/deleteversion","access":"rule"},{"method":"PUT","path":"/api/2.0/files/fileops/duplicate","access":"rule"},{"method":"PUT","path":"/api/2.0/files/fileops/emptytrash","access":"rule"},{"method":"PUT","path":"/api/2.0/files/fileops/markasread","access":"rule"},{"method":"GET","path":"/api/2.0/files/fileops/move","access":"rule"},{"method":"PUT","path":"/api/2.0/files/fileops/move","access":"rule"},{"method":"PUT","path":"/api/2.0/files/fileops/terminate/{id?}","access":"open"},{"method":"GET","path":"/api/2.0/files/fileops/{operationType}","access":"open"},{"method":"GET","path":"/api/2.0/files/filesusedspace","access":"rule"},{"method":"DELETE","path":"/api/2.0/files/folder/{folderId}","access":"rule"},{"method":"GET","path":"/api/2.0/files/folder/{folderId}","access":"open"},{"method":"POST","path":"/api/2.0/files/folder/{folderId}","access":"rule"},{"method":"PUT","path":"/api/2.0/files/folder/{folderId}","access":"rule"},{"method":"GET","path":"/api/2.0/files/folder/{folderId}/group/{groupId}/share","access":"rule"},{"method":"GET","path":"/api/2.0/files/folder/{folderId}/log","access":"rule"},{"method":"POST","path":"/api/2.0/files/folder/{folderId}/log/report","access":"rule"},{"method":"PUT","path":"/api/2.0/files/folder/{folderId}/order","access":"rule"},{"method":"GET","path":"/api/2.0/files/folder/{folderId}/path","access":"rule"},{"method":"PUT","path":"/api/2.0/files/folder/{folderId}/share","access":"rule"},{"method":"POST","path":"/api/2.0/files/folder/{folderId}/xlsx","access":"rule"},{"method":"GET","path":"/api/2.0/files/folder/{id}/link","access":"open"},{"method":"POST","path":"/api/2.0/files/folder/{id}/link","access":"rule"},{"method":"GET","path":"/api/2.0/files/folder/{id}/links","access":"rule"},{"method":"PUT","path":"/api/2.0/files/folder/{id}/links","access":"rule"},{"method":"GET","path":"/api/2.0/files/folder/{id}/share","access":"rule"},{"method":"PUT","path":"/api/2.0/files/forcesave","access":"rule"},{"method":"GET","path":"/api/2.0/files/group","access":"rule"},{"method":"POST","path":"/api/2.0/files/group","access":"rule"},{"method":"DELETE","path":"/api/2.0/files/group/{id}","access":"rule"},{"method":"GET","path":"/api/2.0/files/group/{id}","access":"rule"},{"method":"PUT","path":"/api/2.0/files/group/{id}","access":"rule"},{"method":"POST","path":"/api/2.0/files/group/{id}/icon","access":"rule"},{"method":"PUT","path":"/api/2.0/files/hideconfirmcanceloperation","access":"rule"},{"method":"PUT","path":"/api/2.0/files/hideconfirmconvert","access":"rule"},{"method":"PUT","path":"/api/2.0/files/hideconfirmroomlifetime","access":"rule"},{"method":"GET","path":"/api/2.0/files/info","access":"rule"},{"method":"PUT","path":"/api/2.0/files/keepnewfilename","access":"rule"},{"method":"POST","path":"/api/2.0/files/logos","access":"rule"},{"method":"POST","path":"/api/2.0/files/masterform/{fileId}/checkfillformdraft","access":"open"},{"method":"PUT","path":"/api/2.0/files/order","access":"rule"},{"method":"POST","path":"/api/2.0/files/owner","access":"rule"},{"method":"DELETE","path":"/api/2.0/files/recent","access":"rule"},{"method":"GET","path":"/api/2.0/files/recent","access":"rule"},{"method":"GET","path":"/api/2.0/files/rooms","access":"rule"},{"method":"POST","path":"/api/2.0/files/rooms","access":"rule"},{"method":"GET","path":"/api/2.0/files/rooms/covers","access":"rule"},{"method":"POST","path":"/api/2.0/files/rooms/fromTemplate","access":"rule"},{"method":"GET","path":"/api/2.0/files/rooms/fromTemplate/status","access":"rule"},{"method":"DELETE","path":"/api/2.0/files/rooms/indexexport","access":"rule"},{"method":"GET","path":"/api/2.0/files/rooms/indexexport","access":"rule"},{"method":"GET","path":"/api/2.0/files/rooms/news","access":"rule"},{"method":"PUT","path":"/api/2.0/files/rooms/resetquota","access":"rule"},{"method":"PUT","path":"/api/2.0/files/rooms/roomquota","access":"rule"},{"method":"POST","path":"/api/2.0/files/rooms/thirdparty/{id}","access":"rule"},{"method":"DELETE","path":"/api/2.0/files/rooms/{id}","access":"rule"},{"method":"GET","path":"/api/2.0/files/rooms/{id}","access":"open"},{"method":"PUT","path":"/api/2.0/files/rooms/{id}","access":"rule"},{"method":"PUT","path":"/api/2.0/files/rooms/{id}/archive","access":"rule"},{"method":"POST","path":"/api/2.0/files/rooms/{id}/cover","access":"rule"},{"method":"GET","path":"/api/2.0/files/rooms/{id}/externalDbSync","access":"rule"},{"method":"POST","path":"/api/2.0/files/rooms/{id}/externalDbSync","access":"rule"},{"method":"POST","path":"/api/2.0/files/rooms/{id}/indexexport","access":"rule"},{"method":"GET","path":"/api/2.0/files/rooms/{id}/link","access":"rule"},{"method":"GET","path":"/api/2.0/files/rooms/{id}/links","access":"rule"},{"method":"PUT","path":"/api/2.0/files/rooms/{id}/links","access":"rule"},{"method":"DELETE","path":"/api/2.0/files/rooms/{id}/logo","access":"rule"},{"method":"POST","path":"/api/2.0/files/rooms/{id}/logo","access":"rule"},{"method":"GET","path":"/api/2.0/files/rooms/{id}/news","access":"rule"},{"method":"PUT","path":"/api/2.0/files/rooms/{id}/pin","access":"rule"},{"method":"PUT","path":"/api/2.0/files/rooms/{id}/reorder","access":"rule"},{"method":"POST","path":"/api/2.0/files/rooms/{id}/resend","access":"rule"},{"method":"GET","path":"/api/2.0/files/rooms/{id}/share","access":"rule"},{"method":"PUT","path":"/api/2.0/files/rooms/{id}/share","access":"rule"},{"method":"DELETE","path":"/api/2.0/files/rooms/{id}/tags","access":"rule"},{"method":"PUT","path":"/api/2.0/files/rooms/{id}/tags","access":"rule"},{"method":"PUT","path":"/api/2.0/files/rooms/{id}/unarchive","access":"rule"},{"method":"PUT","path":"/api/2.0/files/rooms/{id}/unpin","access":"rule"},{"method":"POST","path":"/api/2.0/files/roomtemplate","access":"rule"},{"method":"PUT","path":"/api/2.0/files/roomtemplate/public","access":"rule"},{"method":"GET","path":"/api/2.0/files/roomtemplate/status","access":"rule"},{"method":"GET","path":"/api/2.0/files/roomtemplate/{id}/public","access":"rule"},{"method":"GET","path":"/api/2.0/files/settings","access":"open"},{"method":"GET","path":"/api/2.0/files/settings/autocleanup","access":"rule"},{"method":"PUT","path":"/api/2.0/files/settings/autocleanup","access":"rule"},{"method":"PUT","path":"/api/2.0/files/settings/dafaultaccessrights","access":"rule"},{"method":"DELETE","path":"/api/2.0/files/settings/defaulttemplate","access":"rule"},{"method":"GET","path":"/api/2.0/files/settings/defaulttemplate","access":"rule"},{"method":"POST","path":"/api/2.0/files/settings/defaulttemplate","access":"rule"},{"method":"PUT","path":"/api/2.0/files/settings/defaulttemplate","access":"rule"},{"method":"PUT","path":"/api/2.0/files/settings/downloadtargz","access":"rule"},{"method":"PUT","path":"/api/2.0/files/settings/external","access":"rule"},{"method":"PUT","path":"/api/2.0/files/settings/externalsharingsettings","access":"rule"},{"method":"PUT","path":"/api/2.0/files/settings/externalsocialmedia","access":"rule"},{"method":"PUT","path":"/api/2.0/files/settings/favorites","access":"rule"},{"method":"PUT","path":"/api/2.0/files/settings/openeditorinsametab","access":"rule"},{"method":"PUT","path":"/api/2.0/files/settings/organizegrouping","access":"rule"},{"method":"PUT","path":"/api/2.0/files/settings/templates","access":"rule"},{"method":"DELETE","path":"/api/2.0/files/share","access":"rule"},{"method":"POST","path":"/api/2.0/files/share","access":"rule"},{"method":"PUT","path":"/api/2.0/files/share","access":"rule"},{"method":"GET","path":"/api/2.0/files/share/{key}","access":"open"},{"method":"POST","path":"/api/2.0/files/share/{key}/password","access":"open"},{"method":"PUT","path":"/api/2.0/files/storeforcesave","access":"rule"},{"method":"PUT","path":"/api/2.0/files/storeoriginal","access":"rule"},{"method":"DELETE","path":"/api/2.0/files/tags","access":"rule"},{"method":"GET","path":"/api/2.0/files/tags","access":"rule"},{"method":"POST","path":"/api/2.0/files/tags","access":"rule"},{"method":"PUT","path":"/api/2.0/files/tags","access":"rule"},{"method":"GET","path":"/api/2.0/files/tags/{tagName}/haslinks","access":"rule"},{"method":"DELETE","path":"/api/2.0/files/templates","access":"rule"},{"method":"POST","path":"/api/2.0/files/templates","access":"rule"},{"method":"GET","path":"/api/2.0/files/thirdparty","access":"rule"},{"method":"POST","path":"/api/2.0/files/thirdparty","access":"rule"},{"method":"PUT","path":"/api/2.0/files/thirdparty","access":"rule"},{"method":"GET","path":"/api/2.0/files/thirdparty/backup","access":"rule"},{"method":"POST","path":"/api/2.0/files/thirdparty/backup","access":"rule"},{"method":"GET","path":"/api/2.0/files/thirdparty/capabilities","access":"rule"},{"method":"GET","path":"/api/2.0/files/thirdparty/common","access":"rule"},{"method":"GET","path":"/api/2.0/files/thirdparty/providers","access":"rule"},{"method":"DELETE","path":"/api/2.0/files/thirdparty/{providerId}","access":"rule"},{"method":"POST","path":"/api/2.0/files/thumbnails","access":"open"},{"method":"PUT","path":"/api/2.0/files/updateifexist","access":"rule"},{"method":"POST","path":"/api/2.0/files/wordpress","access":"rule"},{"method":"GET","path":"/api/2.0/files/wordpress-delete","access":"rule"},{"method":"GET","path":"/api/2.0/files/wordpress-info","access":"rule"},{"method":"POST","path":"/api/2.0/files/wordpress-save","access":"rule"},{"method":"PUT","path":"/api/2.0/files/{fileId}/order","access":"rule"},{"method":"PUT","path":"/api/2.0/files/{fileId}/update","access":"rule"},{"method":"GET","path":"/api/2.0/files/{folderId}","access":"open"},{"method":"POST","path":"/api/2.0/files/{folderId}/file","access":"rule"},{"method":"GET","path":"/api/2.0/files/{folderId}/formfilter","access":"open"},{"method":"POST","path":"/api/2.0/files/{folderId}/html","access":"rule"},{"method":"POST","path":"/api/2.0/files/{folderId}/insert","access":"rule"},{"method":"GET","path":"/api/2.0/files/{folderId}/news","access":"rule"},{"method":"POST","path":"/api/2.0/files/{folderId}/session","access":"rule"},{"method":"DELETE","path":"/api/2.0/files/{folderId}/session/{sessionId}","access":"rule"},{"method":"POST","path":"/api/2.0/files/{folderId}/session/{sessionId}","access":"rule"},{"method":"PUT","path":"/api/2.0/files/{folderId}/session/{sessionId}/finalize","access":"rule"},{"method":"POST","path":"/api/2.0/files/{folderId}/session/{sessionId}/upload","access":"rule"},{"method":"GET","path":"/api/2.0/files/{folderId}/subfolders","access":"rule"},{"method":"POST","path":"/api/2.0/files/{folderId}/text","access":"rule"},{"method":"POST","path":"/api/2.0/files/{folderId}/upload","access":"rule"},{"method":"POST","path":"/api/2.0/files/{folderId}/upload/check","access":"rule"},{"method":"POST","path":"/api/2.0/files/{folderId}/upload/create_session","access":"rule"},{"method":"GET","path":"/api/2.0/group","access":"rule"},{"method":"POST","path":"/api/2.0/group","access":"rule"},{"method":"GET","path":"/api/2.0/group/file/{id}","access":"rule"},{"method":"GET","path":"/api/2.0/group/folder/{id}","access":"rule"},{"method":"GET","path":"/api/2.0/group/room/{id}","access":"rule"},{"method":"GET","path":"/api/2.0/group/user/{userid}","access":"rule"},{"method":"PUT","path":"/api/2.0/group/{fromId}/members/{toId}","access":"rule"},{"method":"DELETE","path":"/api/2.0/group/{id}","access":"rule"},{"method":"GET","path":"/api/2.0/group/{id}","access":"rule"},{"method":"PUT","path":"/api/2.0/group/{id}","access":"rule"},{"method":"PUT","path":"/api/2.0/group/{id}/manager","access":"rule"},{"method":"DELETE","path":"/api/2.0/group/{id}/members","access":"rule"},{"method":"POST","path":"/api/2.0/group/{id}/members","access":"rule"},{"method":"PUT","path":"/api/2.0/group/{id}/members","access":"rule"},{"method":"GET","path":"/api/2.0/keys","access":"rule"},{"method":"POST","path":"/api/2.0/keys","access":"rule"},{"method":"GET","path":"/api/2.0/keys/@self","access":"any-token"},{"method":"GET","path":"/api/2.0/keys/permissions","access":"rule"},{"method":"DELETE","path":"/api/2.0/keys/{keyId}","access":"rule"},{"method":"PUT","path":"/api/2.0/keys/{keyId}","access":"rule"},{"method":"POST","path":"/api/2.0/migration/cancel","access":"rule"},{"method":"POST","path":"/api/2.0/migration/clear","access":"rule"},{"method":"POST","path":"/api/2.0/migration/finish","access":"rule"},{"method":"POST","path":"/api/2.0/migration/init/{migratorName}","access":"rule"},{"method":"GET","path":"/api/2.0/migration/list","access":"rule"},{"method":"GET","path":"/api/2.0/migration/logs","access":"rule"},{"method":"POST","path":"/api/2.0/migration/migrate","access":"rule"},{"method":"GET","path":"/api/2.0/migration/status","access":"rule"},{"method":"GET","path":"/api/2.0/modules","access":"rule"},{"method":"GET","path":"/api/2.0/modules/info","access":"rule"},{"method":"GET","path":"/api/2.0/people","access":"rule"},{"method":"POST","path":"/api/2.0/people","access":"any-token"},{"method":"GET","path":"/api/2.0/people/@search/{query}","access":"rule"},{"method":"DELETE","path":"/api/2.0/people/@self","access":"confirmation-link"},{"method":"GET","path":"/api/2.0/people/@self","access":"rule"},{"method":"PUT","path":"/api/2.0/people/activationstatus/{activationstatus}","access":"confirmation-link"},{"method":"POST","path":"/api/2.0/people/active","access":"rule"},{"method":"GET","path":"/api/2.0/people/checkrecalculatequota","access":"rule"},{"method":"PUT","path":"/api/2.0/people/delete","access":"rule"},{"method":"GET","path":"/api/2.0/people/delete/personal/progress","access":"rule"},{"method":"POST","path":"/api/2.0/people/delete/personal/start","access":"rule"},{"method":"GET","path":"/api/2.0/people/email","access":"rule"},{"method":"POST","path":"/api/2.0/people/email","access":"rule"},{"method":"GET","path":"/api/2.0/people/exists","access":"any-token"},{"method":"GET","path":"/api/2.0/people/file/{id}","access":"rule"},{"method":"GET","path":"/api/2.0/people/filter","access":"rule"},{"method":"GET","path":"/api/2.0/people/folder/{id}","access":"rule"},{"method":"DELETE","path":"/api/2.0/people/guests","access":"rule"},{"method":"POST","path":"/api/2.0/people/guests/share/approve","access":"confirmation-link"},{"method":"GET","path":"/api/2.0/people/guests/{userid}/share","access":"rule"},{"method":"GET","path":"/api/2.0/people/info","access":"rule"},{"method":"POST","path":"/api/2.0/people/invite","access":"rule"},{"method":"PUT","path":"/api/2.0/people/invite","access":"rule"},{"method":"POST","path":"/api/2.0/people/password","access":"open"},{"method":"POST","path":"/api/2.0/people/phone","access":"rule"},{"method":"GET","path":"/api/2.0/people/reassign/necessary","access":"rule"},{"method":"GET","path":"/api/2.0/people/reassign/progress/{userid}","access":"rule"},{"method":"POST","path":"/api/2.0/people/reassign/start","access":"rule"},{"method":"PUT","path":"/api/2.0/people/reassign/terminate","access":"rule"},{"method":"GET","path":"/api/2.0/people/recalculatequota","access":"rule"},{"method":"GET","path":"/api/2.0/people/remove/progress/{userid}","access":"rule"},{"method":"POST","path":"/api/2.0/people/remove/start","access":"rule"},{"method":"PUT","path":"/api/2.0/people/remove/terminate","access":"rule"},{"method":"PUT","path":"/api/2.0/people/resetquota","access":"rule"},{"method":"GET","path":"/api/2.0/people/room/{id}","access":"rule"},{"method":"GET","path":"/api/2.0/people/search","access":"rule"},{"method":"PUT","path":"/api/2.0/people/self/delete","access":"rule"},{"method":"GET","path":"/api/2.0/people/simple/filter","access":"rule"},{"method":"GET","path":"/api/2.0/people/status/{status}","access":"rule"},{"method":"PUT","path":"/api/2.0/people/status/{status}","access":"rule"},{"method":"GET","path":"/api/2.0/people/status/{status}/search","access":"rule"},{"method":"GET","path":"/api/2.0/people/theme","access":"rule"},{"method":"PUT","path":"/api/2.0/people/theme","access":"rule"},{"method":"PUT","path":"/api/2.0/people/thirdparty/linkaccount","access":"rule"},{"method":"GET","path":"/api/2.0/people/thirdparty/providers","access":"open"},{"method":"POST","path":"/api/2.0/people/thirdparty/signup","access":"open"},{"method":"DELETE","path":"/api/2.0/people/thirdparty/unlinkaccount","access":"rule"},{"method":"GET","path":"/api/2.0/people/tokendiagnostics","access":"rule"},{"method":"POST","path":"/api/2.0/people/type","access":"rule"},{"method":"GET","path":"/api/2.0/people/type/progress/{userid}","access":"rule"},{"method":"PUT","path":"/api/2.0/people/type/terminate","access":"rule"},{"method":"PUT","path":"/api/2.0/people/type/{type}","access":"rule"},{"method":"PUT","path":"/api/2.0/people/userquota","access":"rule"},{"method":"DELETE","path":"/api/2.0/people/{userid}","access":"rule"},{"method":"GET","path":"/api/2.0/people/{userid}","access":"any-token"},{"method":"PUT","path":"/api/2.0/people/{userid}","access":"rule"},{"method":"PUT","path":"/api/2.0/people/{userid}/culture","access":"rule"},{"method":"PUT","path":"/api/2.0/people/{userid}/email","access":"confirmation-link"},{"method":"PUT","path":"/api/2.0/people/{userid}/password","access":"confirmation-link"},{"method":"DELETE","path":"/api/2.0/people/{userid}/photo","access":"rule"},{"method":"GET","path":"/api/2.0/people/{userid}/photo","access":"rule"},{"method":"POST","path":"/api/2.0/people/{userid}/photo","access":"rule"},{"method":"PUT","path":"/api/2.0/people/{userid}/photo","access":"rule"},{"method":"POST","path":"/api/2.0/people/{userid}/photo/thumbnails","access":"rule"},{"method":"GET","path":"/api/2.0/portal","access":"rule"},{"method":"PUT","path":"/api/2.0/portal/continue","access":"confirmation-link"},{"method":"DELETE","path":"/api/2.0/portal/delete","access":"confirmation-link"},{"method":"POST","path":"/api/2.0/portal/delete","access":"rule"},{"method":"DELETE","path":"/api/2.0/portal/deleteportalimmediately","access":"rule"},{"method":"POST","path":"/api/2.0/portal/mobile/registration","access":"rule"},{"method":"GET","path":"/api/2.0/portal/path","access":"rule"},{"method":"GET","path":"/api/2.0/portal/payment/account","access":"rule"},{"method":"GET","path":"/api/2.0/portal/payment/accounting/currencies","access":"rule"},{"method":"GET","path":"/api/2.0/portal/payment/ai-model/restrictions","access":"rule"},{"method":"PUT","path":"/api/2.0/portal/payment/ai-model/restrictions","access":"rule"},{"method":"GET","path":"/api/2.0/portal/payment/ai-prices","access":"rule"},{"method":"PUT","path":"/api/2.0/portal/payment/calculatewallet","access":"rule"},{"method":"GET","path":"/api/2.0/portal/payment/checkoutsetupurl","access":"rule"},{"method":"POST","path":"/api/2.0/portal/payment/creditaibalance","access":"rule"},{"method":"GET","path":"/api/2.0/portal/payment/currencies","access":"rule"},{"method":"GET","path":"/api/2.0/portal/payment/customer/aibalance","access":"rule"},{"method":"GET","path":"/api/2.0/portal/payment/customer/balance","access":"rule"},{"method":"GET","path":"/api/2.0/portal/payment/customer/operations","access":"rule"},{"method":"DELETE","path":"/api/2.0/portal/payment/customer/operationsreport","access":"rule"},{"method":"GET","path":"/api/2.0/portal/payment/customer/operationsreport","access":"rule"},{"method":"POST","path":"/api/2.0/portal/payment/customer/operationsreport","access":"rule"},{"method":"GET","path":"/api/2.0/portal/payment/customerinfo","access":"rule"},{"method":"POST","path":"/api/2.0/portal/payment/deposit","access":"rule"},{"method":"GET","path":"/api/2.0/portal/payment/prices","access":"rule"},{"method":"GET","path":"/api/2.0/portal/payment/quota","access":"rule"},{"method":"GET","path":"/api/2.0/portal/payment/quotas","access":"rule"},{"method":"POST","path":"/api/2.0/portal/payment/request","access":"rule"},{"method":"GET","path":"/api/2.0/portal/payment/servicessettings","access":"rule"},{"method":"POST","path":"/api/2.0/portal/payment/servicestate","access":"rule"},{"method":"GET","path":"/api/2.0/portal/payment/topupsettings","access":"rule"},{"method":"POST","path":"/api/2.0/portal/payment/topupsettings","access":"rule"},{"method":"PUT","path":"/api/2.0/portal/payment/update","access":"rule"},{"method":"PUT","path":"/api/2.0/portal/payment/updatewallet","access":"rule"},{"method":"PUT","path":"/api/2.0/portal/payment/url","access":"rule"},{"method":"GET","path":"/api/2.0/portal/payment/walletservice","access":"rule"},{"method":"GET","path":"/api/2.0/portal/payment/walletservices","access":"rule"},{"method":"PUT","path":"/api/2.0/portal/portalrename","access":"rule"},{"method":"POST","path":"/api/2.0/portal/present/mark","access":"rule"},{"method":"GET","path":"/api/2.0/portal/quota","access":"rule"},{"method":"GET","path":"/api/2.0/portal/quota/right","access":"rule"},{"method":"POST","path":"/api/2.0/portal/sendcongratulations","access":"open"},{"method":"POST","path":"/api/2.0/portal/sendremoveinstructions","access":"open"},{"method":"POST","path":"/api/2.0/portal/suspend","access":"rule"},{"method":"PUT","path":"/api/2.0/portal/suspend","access":"confirmation-link"},{"method":"GET","path":"/api/2.0/portal/tariff","access":"rule"},{"method":"GET","path":"/api/2.0/portal/tenantextra","access":"rule"},{"method":"GET","path":"/api/2.0/portal/thumb","access":"rule"},{"method":"GET","path":"/api/2.0/portal/usedspace","access":"rule"},{"method":"DELETE","path":"/api/2.0/portal/users/invitationlink","access":"rule"},{"method":"POST","path":"/api/2.0/portal/users/invitationlink","access":"rule"},{"method":"PUT","path":"/api/2.0/portal/users/invitationlink","access":"rule"},{"method":"GET","path":"/api/2.0/portal/users/invitationlink/{employeeType}","access":"rule"},{"method":"GET","path":"/api/2.0/portal/users/invite/{employeeType}","access":"rule"},{"method":"GET","path":"/api/2.0/portal/users/{userID}","access":"rule"},{"method":"GET","path":"/api/2.0/portal/userscount","access":"rule"},{"method":"GET","path":"/api/2.0/privacyroom","access":"rule"},{"method":"PUT","path":"/api/2.0/privacyroom","access":"rule"},{"method":"GET","path":"/api/2.0/privacyroom/access/{fileId}","access":"rule"},{"method":"GET","path":"/api/2.0/privacyroom/keys","access":"rule"},{"method":"PUT","path":"/api/2.0/privacyroom/keys","access":"rule"},{"method":"GET","path":"/api/2.0/security/activeconnections","access":"rule"},{"method":"PUT","path":"/api/2.0/security/activeconnections/logout/{loginEventId}","access":"rule"},{"method":"PUT","path":"/api/2.0/security/activeconnections/logoutall/{userId}","access":"rule"},{"method":"PUT","path":"/api/2.0/security/activeconnections/logoutallchangepassword","access":"rule"},{"method":"PUT","path":"/api/2.0/security/activeconnections/logoutallexceptthis","access":"rule"},{"method":"GET","path":"/api/2.0/security/audit/events/filter","access":"rule"},{"method":"GET","path":"/api/2.0/security/audit/events/last","access":"rule"},{"method":"POST","path":"/api/2.0/security/audit/events/report","access":"rule"},{"method":"GET","path":"/api/2.0/security/audit/login/filter","access":"rule"},{"method":"GET","path":"/api/2.0/security/audit/login/last","access":"rule"},{"method":"POST","path":"/api/2.0/security/audit/login/report","access":"rule"},{"method":"GET","path":"/api/2.0/security/audit/mappers","access":"rule"},{"method":"GET","path":"/api/2.0/security/audit/settings/lifetime","access":"rule"},{"method":"POST","path":"/api/2.0/security/audit/settings/lifetime","access":"rule"},{"method":"GET","path":"/api/2.0/security/audit/types","access":"rule"},{"method":"GET","path":"/api/2.0/security/csp","access":"open"},{"method":"POST","path":"/api/2.0/security/csp","access":"rule"},{"method":"GET","path":"/api/2.0/security/oauth2/token","access":"rule"},{"method":"GET","path":"/api/2.0/settings","access":"open"},{"method":"GET","path":"/api/2.0/settings/ai-access","access":"rule"},{"method":"POST","path":"/api/2.0/settings/ai-access","access":"rule"},{"method":"POST","path":"/api/2.0/settings/aiagentquotasettings","access":"rule"},{"method":"GET","path":"/api/2.0/settings/authservice","access":"rule"},{"method":"POST","path":"/api/2.0/settings/authservice","access":"rule"},{"method":"POST","path":"/api/2.0/settings/authservice/externaldb/test","access":"rule"},{"method":"GET","path":"/api/2.0/settings/banner","access":"rule"},{"method":"POST","path":"/api/2.0/settings/banner","access":"rule"},{"method":"GET","path":"/api/2.0/settings/carddavurl","access":"rule"},{"method":"GET","path":"/api/2.0/settings/checkrecalculatequota","access":"rule"},{"method":"PUT","path":"/api/2.0/settings/closeadminhelper","access":"rule"},{"method":"DELETE","path":"/api/2.0/settings/colortheme","access":"rule"},{"method":"GET","path":"/api/2.0/settings/colortheme","access":"open"},{"method":"PUT","path":"/api/2.0/settings/colortheme","access":"rule"},{"method":"GET","path":"/api/2.0/settings/companywhitelabel","access":"rule"},{"method":"GET","path":"/api/2.0/settings/cookiesettings","access":"rule"},{"method":"PUT","path":"/api/2.0/settings/cookiesettings","access":"rule"},{"method":"GET","path":"/api/2.0/settings/cultures","access":"open"},{"method":"POST","path":"/api/2.0/settings/customnavigation/create","access":"rule"},{"method":"DELETE","path":"/api/2.0/settings/customnavigation/delete/{id}","access":"rule"},{"method":"GET","path":"/api/2.0/settings/customnavigation/get/{id}","access":"rule"},{"method":"GET","path":"/api/2.0/settings/customnavigation/getall","access":"rule"},{"method":"GET","path":"/api/2.0/settings/customnavigation/getsample","access":"rule"},{"method":"GET","path":"/api/2.0/settings/customschemas","access":"rule"},{"method":"POST","path":"/api/2.0/settings/customschemas","access":"rule"},{"method":"PUT","path":"/api/2.0/settings/customschemas","access":"rule"},{"method":"GET","path":"/api/2.0/settings/customschemas/{id}","access":"rule"},{"method":"GET","path":"/api/2.0/settings/deeplink","access":"open"},{"method":"POST","path":"/api/2.0/settings/deeplink","access":"rule"},{"method":"PUT","path":"/api/2.0/settings/defaultfolder","access":"rule"},{"method":"DELETE","path":"/api/2.0/settings/deletebook","access":"rule"},{"method":"GET","path":"/api/2.0/settings/devtoolsaccess","access":"rule"},{"method":"POST","path":"/api/2.0/settings/devtoolsaccess","access":"rule"},{"method":"PUT","path":"/api/2.0/settings/dns","access":"rule"},{"method":"PUT","path":"/api/2.0/settings/emailactivation","access":"rule"},{"method":"GET","path":"/api/2.0/settings/enablewhitelabel","access":"rule"},{"method":"GET","path":"/api/2.0/settings/encryption/progress","access":"rule"},{"method":"GET","path":"/api/2.0/settings/encryption/settings","access":"rule"},{"method":"POST","path":"/api/2.0/settings/encryption/start","access":"rule"},{"method":"GET","path":"/api/2.0/settings/greetingsettings","access":"rule"},{"method":"POST","path":"/api/2.0/settings/greetingsettings","access":"rule"},{"method":"GET","path":"/api/2.0/settings/greetingsettings/isdefault","access":"rule"},{"method":"POST","path":"/api/2.0/settings/greetingsettings/restore","access":"rule"},{"method":"GET","path":"/api/2.0/settings/invitationsettings","access":"open"},{"method":"PUT","path":"/api/2.0/settings/invitationsettings","access":"rule"},{"method":"GET","path":"/api/2.0/settings/iprestrictions","access":"rule"},{"method":"PUT","path":"/api/2.0/settings/iprestrictions","access":"rule"},{"method":"GET","path":"/api/2.0/settings/iprestrictions/settings","access":"rule"},{"method":"PUT","path":"/api/2.0/settings/iprestrictions/settings","access":"rule"},{"method":"GET","path":"/api/2.0/settings/ldap","access":"rule"},{"method":"POST","path":"/api/2.0/settings/ldap","access":"rule"},{"method":"GET","path":"/api/2.0/settings/ldap/cron","access":"rule"},{"method":"POST","path":"/api/2.0/settings/ldap/cron","access":"rule"},{"method":"GET","path":"/api/2.0/settings/ldap/default","access":"rule"},{"method":"POST","path":"/api/2.0/settings/ldap/save/test","access":"rule"},{"method":"GET","path":"/api/2.0/settings/ldap/status","access":"rule"},{"method":"GET","path":"/api/2.0/settings/ldap/sync","access":"rule"},{"method":"GET","path":"/api/2.0/settings/ldap/sync/test","access":"rule"},{"method":"POST","path":"/api/2.0/settings/license","access":"confirmation-link"},{"method":"POST","path":"/api/2.0/settings/license/accept","access":"rule"},{"method":"GET","path":"/api/2.0/settings/license/refresh","access":"rule"},{"method":"GET","path":"/api/2.0/settings/license/required","access":"open"},{"method":"POST","path":"/api/2.0/settings/license/trial","access":"rule"},{"method":"GET","path":"/api/2.0/settings/logo","access":"rule"},{"method":"GET","path":"/api/2.0/settings/machine","access":"confirmation-link"},{"method":"POST","path":"/api/2.0/settings/maildomainsettings","access":"rule"},{"method":"POST","path":"/api/2.0/settings/messagesettings","access":"rule"},{"method":"POST","path":"/api/2.0/settings/notification","access":"rule"},{"method":"GET","path":"/api/2.0/settings/notification/channels","access":"rule"},{"method":"GET","path":"/api/2.0/settings/notification/rooms","access":"rule"},{"method":"POST","path":"/api/2.0/settings/notification/rooms","access":"rule"},{"method":"GET","path":"/api/2.0/settings/notification/{type}","access":"rule"},{"method":"POST","path":"/api/2.0/settings/owner","access":"rule"},{"method":"PUT","path":"/api/2.0/settings/owner","access":"confirmation-link"},{"method":"GET","path":"/api/2.0/settings/payment","access":"rule"},{"method":"POST","path":"/api/2.0/settings/push/docregisterdevice","access":"rule"},{"method":"PUT","path":"/api/2.0/settings/push/docsubscribe","access":"rule"},{"method":"DELETE","path":"/api/2.0/settings/rebranding/additional","access":"rule"},{"method":"GET","path":"/api/2.0/settings/rebranding/additional","access":"rule"},{"method":"POST","path":"/api/2.0/settings/rebranding/additional","access":"rule"},{"method":"DELETE","path":"/api/2.0/settings/rebranding/company","access":"rule"},{"method":"GET","path":"/api/2.0/settings/rebranding/company","access":"rule"},{"method":"POST","path":"/api/2.0/settings/rebranding/company","access":"rule"},{"method":"DELETE","path":"/api/2.0/settings/rebranding/mail","access":"rule"},{"method":"GET","path":"/api/2.0/settings/rebranding/mail","access":"rule"},{"method":"POST","path":"/api/2.0/settings/rebranding/mail","access":"rule"},{"method":"GET","path":"/api/2.0/settings/recalculatequota","access":"rule"},{"method":"POST","path":"/api/2.0/settings/roomquotasettings","access":"rule"},{"method":"GET","path":"/api/2.0/settings/security","access":"rule"},{"method":"PUT","path":"/api/2.0/settings/security","access":"rule"},{"method":"PUT","path":"/api/2.0/settings/security/access","access":"rule"},{"method":"GET","path":"/api/2.0/settings/security/administrator","access":"rule"},{"method":"PUT","path":"/api/2.0/settings/security/administrator","access":"rule"},{"method":"GET","path":"/api/2.0/settings/security/administrator/{productid}","access":"rule"},{"method":"DELETE","path":"/api/2.0/settings/security/loginSettings","access":"rule"},{"method":"GET","path":"/api/2.0/settings/security/loginSettings","access":"rule"},{"method":"PUT","path":"/api/2.0/settings/security/loginSettings","access":"rule"},{"method":"GET","path":"/api/2.0/settings/security/modules","access":"rule"},{"method":"GET","path":"/api/2.0/settings/security/password","access":"any-token"},{"method":"PUT","path":"/api/2.0/settings/security/password","access":"rule"},{"method":"GET","path":"/api/2.0/settings/security/{id}","access":"rule"},{"method":"POST","path":"/api/2.0/settings/sendadmmail","access":"open"},{"method":"POST","path":"/api/2.0/settings/sendjoininvite","access":"open"},{"method":"GET","path":"/api/2.0/settings/socket","access":"rule"},{"method":"DELETE","path":"/api/2.0/settings/ssov2","access":"rule"},{"method":"GET","path":"/api/2.0/settings/ssov2","access":"open"},{"method":"POST","path":"/api/2.0/settings/ssov2","access":"rule"},{"method":"GET","path":"/api/2.0/settings/ssov2/constants","access":"rule"},{"method":"GET","path":"/api/2.0/settings/ssov2/default","access":"rule"},{"method":"GET","path":"/api/2.0/settings/statistics/spaceusage/{id}","access":"rule"},{"method":"DELETE","path":"/api/2.0/settings/storage","access":"rule"},{"method":"GET","path":"/api/2.0/settings/storage","access":"rule"},{"method":"PUT","path":"/api/2.0/settings/storage","access":"rule"},{"method":"GET","path":"/api/2.0/settings/storage/backup","access":"rule"},{"method":"DELETE","path":"/api/2.0/settings/storage/cdn","access":"rule"},{"method":"GET","path":"/api/2.0/settings/storage/cdn","access":"rule"},{"method":"PUT","path":"/api/2.0/settings/storage/cdn","access":"rule"},{"method":"GET","path":"/api/2.0/settings/storage/progress","access":"rule"},{"method":"GET","path":"/api/2.0/settings/storage/s3/regions","access":"rule"},{"method":"GET","path":"/api/2.0/settings/telegram/check","access":"rule"},{"method":"DELETE","path":"/api/2.0/settings/telegram/link","access":"rule"},{"method":"GET","path":"/api/2.0/settings/telegram/link","access":"rule"},{"method":"PUT","path":"/api/2.0/settings/tenantquotasettings","access":"rule"},{"method":"GET","path":"/api/2.0/settings/tfaapp","access":"rule"},{"method":"PUT","path":"/api/2.0/settings/tfaapp","access":"rule"},{"method":"GET","path":"/api/2.0/settings/tfaapp/confirm","access":"rule"},{"method":"GET","path":"/api/2.0/settings/tfaapp/setup","access":"confirmation-link"},{"method":"POST","path":"/api/2.0/settings/tfaapp/validate","access":"confirmation-link"},{"method":"GET","path":"/api/2.0/settings/tfaappcodes","access":"rule"},{"method":"PUT","path":"/api/2.0/settings/tfaappnewapp","access":"rule"},{"method":"PUT","path":"/api/2.0/settings/tfaappnewcodes","access":"rule"},{"method":"PUT","path":"/api/2.0/settings/tfaappwithlink","access":"rule"},{"method":"PUT","path":"/api/2.0/settings/timeandlanguage","access":"rule"},{"method":"GET","path":"/api/2.0/settings/timezones","access":"confirmation-link"},{"method":"PUT","path":"/api/2.0/settings/tips","access":"rule"},{"method":"PUT","path":"/api/2.0/settings/tips/change/subscription","access":"rule"},{"method":"GET","path":"/api/2.0/settings/tips/subscription","access":"rule"},{"method":"GET","path":"/api/2.0/settings/userquotasettings","access":"rule"},{"method":"POST","path":"/api/2.0/settings/userquotasettings","access":"rule"},{"method":"GET","path":"/api/2.0/settings/version","access":"rule"},{"method":"PUT","path":"/api/2.0/settings/version","access":"rule"},{"method":"GET","path":"/api/2.0/settings/version/build","access":"open"},{"method":"GET","path":"/api/2.0/settings/webhook","access":"rule"},{"method":"POST","path":"/api/2.0/settings/webhook","access":"rule"},{"method":"PUT","path":"/api/2.0/settings/webhook","access":"rule"},{"method":"PUT","path":"/api/2.0/settings/webhook/enable","access":"rule"},{"method":"PUT","path":"/api/2.0/settings/webhook/retry","access":"rule"},{"method":"GET","path":"/api/2.0/settings/webhook/triggers","access":"rule"},{"method":"DELETE","path":"/api/2.0/settings/webhook/{id}","access":"rule"},{"method":"PUT","path":"/api/2.0/settings/webhook/{id}/retry","access":"rule"},{"method":"GET","path":"/api/2.0/settings/webhooks/log","access":"rule"},{"method":"GET","path":"/api/2.0/settings/webplugins","access":"rule"},{"method":"POST","path":"/api/2.0/settings/webplugins","access":"rule"},{"method":"DELETE","path":"/api/2.0/settings/webplugins/{name}","access":"rule"},{"method":"GET","path":"/api/2.0/settings/webplugins/{name}","access":"rule"},{"method":"PUT","path":"/api/2.0/settings/webplugins/{name}","access":"rule"},{"method":"PUT","path":"/api/2.0/settings/welcome/close","access":"rule"},{"method":"GET","path":"/api/2.0/settings/whitelabel/logos","access":"open"},{"method":"GET","path":"/api/2.0/settings/whitelabel/logos/isdefault","access":"rule"},{"method":"PUT","path":"/api/2.0/settings/whitelabel/logos/restore","access":"rule"},{"method":"POST","path":"/api/2.0/settings/whitelabel/logos/save","access":"rule"},{"method":"POST","path":"/api/2.0/settings/whitelabel/logos/savefromfiles","access":"rule"},{"method":"GET","path":"/api/2.0/settings/whitelabel/logotext","access":"rule"},{"method":"GET","path":"/api/2.0/settings/whitelabel/logotext/isdefault","access":"rule"},{"method":"PUT","path":"/api/2.0/settings/whitelabel/logotext/restore","access":"rule"},{"method":"POST","path":"/api/2.0/settings/whitelabel/logotext/save","access":"rule"},{"method":"PUT","path":"/api/2.0/settings/wizard/complete","access":"confirmation-link"},{"method":"DELETE","path":"/api/2.0/smtpsettings/smtp","access":"rule"},{"method":"GET","path":"/api/2.0/smtpsettings/smtp","access":"rule"},{"method":"POST","path":"/api/2.0/smtpsettings/smtp","access":"rule"},{"method":"GET","path":"/api/2.0/smtpsettings/smtp/test","access":"rule"},{"method":"GET","path":"/api/2.0/smtpsettings/smtp/test/status","access":"rule"},{"method":"GET","path":"/api/2.0/thirdparty/{provider}","access":"rule"},{"method":"GET","path":"/api/2.0/thirdparty/{provider}/code","access":"rule"}]}');
;// CONCATENATED MODULE: ./build/src/scopes/api-request.js
const methods = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'];
function api_request_isMethod(word) {
	return methods.includes(word);
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __nccwpck_require__(916);
;// CONCATENATED MODULE: ./build/src/scopes/routes.js

const identityRoutes = ['', 'oauth2/'].flatMap((below) => [
	{ method: 'GET', path: 'clients/{id}/public/info', access: 'open' },
	{ method: 'GET', path: 'scopes', access: 'signature' },
	{ method: 'GET', path: 'clients', access: 'signature' },
	{ method: 'POST', path: 'clients', access: 'signature' },
	{ method: 'GET', path: 'clients/{id}', access: 'signature' },
	{ method: 'PUT', path: 'clients/{id}', access: 'signature' },
	{ method: 'DELETE', path: 'clients/{id}', access: 'signature' },
	{ method: 'PATCH', path: 'clients/{id}/activation', access: 'signature' },
	{ method: 'PATCH', path: 'clients/{id}/regenerate', access: 'signature' },
].map(({ method, path, access }) => ({ method, path: `/api/2.0/${below}${path}`, access })));
const knownRoutes = [...portal_routes_3_7_2_namespaceObject.J, ...identityRoutes].map(({ method, path, access }) => {
	const template = path.slice('/api/2.0/'.length).toLowerCase();
	return { method, path, template, segments: template.split('/'), access: access };
});
function routeFor({ method, path }) {
	const segments = segmentsOf(path);
	let best;
	for (const route of knownRoutes) {
		if (route.method !== method || !matches(route.segments, segments))
			continue;
		if (best === undefined || isMoreSpecific(route, best))
			best = route;
	}
	return best;
}
function isOfIdentityService({ path }) {
	return /^\/api\/2\.0\/(?:oauth2\/)?(?:clients|scopes)(?:\/|$)/i.test(path);
}
function segmentsOf(path) {
	return path.slice('/api/2.0/'.length).toLowerCase().split('/');
}
function matches(template, segments) {
	const last = template.at(-1) ?? '';
	const open = last.startsWith('{*');
	const least = /^\{.*\?\}$/.test(last) ? template.length - 1 : template.length;
	if (segments.length < least || (!open && segments.length > template.length))
		return false;
	return segments.every((segment, index) => {
		const part = template[index] ?? last;
		return isParameter(part) || part === segment;
	});
}
function isParameter(part) {
	return part.startsWith('{');
}
function isMoreSpecific(route, other) {
	const first = route.segments.findIndex((part, index) => isParameter(part) !== isParameter(other.segments[index] ?? '{'));
	return first !== -1 && !isParameter(route.segments[first] ?? '{');
}

;// CONCATENATED MODULE: ./build/src/scopes/nearest-route.js


const maxDistance = 3;
const omittedPartDistance = 2;
const maxComparedLength = 64;
const otherMethods = ['PUT', 'POST', 'GET', 'DELETE'];
const callable = knownRoutes.filter(({ access }) => access !== 'confirmation-link');
function nearestRequest({ method, path }) {
	const segments = segmentsOf(path);
	const withMethod = (wanted, most) => findNearest(callable.filter((route) => route.method === wanted), segments, most);
	let meant = withMethod(method, maxDistance);
	for (const other of otherMethods)
		meant ??= withMethod(other, 0);
	return meant === undefined ? undefined : `${meant.method} ${meant.path}`;
}
function findNearest(routes, segments, most) {
	let best;
	let least = { letters: most + 1, same: 0 };
	for (const route of routes) {
		const nearness = measureNearness(route.segments, segments);
		if (nearness === undefined)
			continue;
		const isNearer = nearness.letters < least.letters || (nearness.letters === least.letters && nearness.same > least.same);
		if (nearness.letters > most || !isNearer)
			continue;
		best = route;
		least = nearness;
	}
	return best;
}
function measureNearness(template, segments) {
	if (template.length === segments.length)
		return compareParts(template, segments);
	if (template.length !== segments.length + 1)
		return undefined;
	let best;
	for (const [index, part] of template.entries()) {
		if (isParameter(part))
			continue;
		const compared = compareParts(template.toSpliced(index, 1), segments);
		if (compared?.letters !== 0 || compared.same <= (best?.same ?? 0))
			continue;
		best = { letters: omittedPartDistance, same: compared.same };
	}
	return best;
}
function compareParts(template, segments) {
	let letters = 0;
	let same = 0;
	for (const [index, segment] of segments.entries()) {
		const apart = lettersBetween(template[index] ?? '', segment);
		if (apart === undefined)
			return undefined;
		if (template[index] === segment)
			same += 1;
		letters += apart;
	}
	return { letters, same };
}
function lettersBetween(part, segment) {
	if (part === segment)
		return 0;
	if (isParameter(part))
		return segment.startsWith('@') ? undefined : 0;
	if (isParameter(segment) || segment.length > maxComparedLength)
		return undefined;
	const most = Math.max(1, Math.min(maxDistance, Math.round(segment.length / 2.5)));
	if (Math.abs(part.length - segment.length) > most)
		return undefined;
	const letters = (0,mod/* distance */.Io)(part, segment);
	return letters > most ? undefined : letters;
}

;// CONCATENATED MODULE: ./build/src/scopes/rules.js

const areaRules = [
	{ prefix: 'files/rooms', area: 'rooms', reading: ['read', 'write'] },
	{ prefix: 'files', area: 'files', reading: ['read', 'write'] },
	{ prefix: 'people/@self', area: 'accounts.self', reading: ['read', 'write'] },
	{ prefix: 'people', area: 'accounts', reading: ['read', 'write'] },
	{ prefix: 'group', area: 'accounts', reading: ['read'], since: [3, 5] },
];
const singleRules = [
	{ method: 'GET', path: 'keys/@self', scopes: [] },
	{ method: 'GET', path: 'oauth2/userinfo', scopes: ['openid'] },
];
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
	return { needs: (0,portal_version/* isAtLeast */.du)(version, 3, 2) ? undefined : [], named };
}
function keysAreAnArea(version) {
	return (0,portal_version/* isAtLeast */.du)(version, 3, 2) && !(0,portal_version/* isAtLeast */.du)(version, 3, 7);
}
function holds({ prefix, since }, path, version) {
	return path.startsWith(prefix) && (since === undefined || (0,portal_version/* isAtLeast */.du)(version, ...since));
}
function needsOf({ area, reading }, method, version) {
	if ((0,portal_version/* isAtLeast */.du)(version, 3, 1) && !(0,portal_version/* isAtLeast */.du)(version, 3, 2))
		return method === 'GET' ? [[`${area}:read`]] : [[`${area}:read`], [`${area}:write`]];
	if (method !== 'GET')
		return [[`${area}:write`]];
	const [first, ...others] = reading.map((access) => `${area}:${access}`);
	return first === undefined ? [] : [[first, ...others]];
}

;// CONCATENATED MODULE: ./build/src/scopes/derive.js




const maxNearest = 20;
function deriveRequests(required, version) {
	const unique = new Map();
	for (const { request, place } of required) {
		const spelling = `${request.method} ${request.path.toLowerCase()}`;
		const known = unique.get(spelling);
		if (known === undefined)
			unique.set(spelling, { request, places: [place] });
		else
			known.places.push(place);
	}
	let looked = 0;
	return [...unique.values()].map(({ request, places }) => {
		const derived = { ...derive(request, version), places };
		if ((derived.known && derived.mistaken === undefined) || looked === maxNearest)
			return derived;
		looked += 1;
		return { ...derived, nearest: nearestRequest(request) };
	});
}
function derive(request, version) {
	const route = routeFor(request);
	const access = route?.access ?? (isOfIdentityService(request) ? 'signature' : undefined);
	const path = request.path.slice('/api/2.0/'.length);
	const rule = ruleFor(request.method, route?.template ?? path.toLowerCase(), version);
	return {
		request,
		label: `${request.method} ${request.path}`,
		known: route !== undefined || rule.named,
		access,
		mistaken: route === undefined ? undefined : findMistaken(path, route.template),
		nearest: undefined,
		...decideOutcome(rule, access, (0,portal_version/* isNewerThanRules */.me)(version)),
	};
}
function findMistaken(path, template) {
	const parameters = template.split('/');
	const parts = path.split('/');
	const index = parts.findIndex((part, at) => part.startsWith('@') && parameters[at]?.startsWith('{'));
	const [part, parameter] = [parts[index], parameters[index]];
	return part === undefined || parameter === undefined ? undefined : { part, parameter };
}
function decideOutcome({ needs, named }, access, isNewer) {
	const without = (outcome, reason) => ({ needs: [], outcome, reason });
	if (access === 'confirmation-link')
		return without('uncovered', 'mail-link');
	if (access === 'signature')
		return without('uncovered', isNewer ? 'no-known-scope' : 'signed-in-person');
	if (needs !== undefined && needs.length > 0)
		return { needs, outcome: 'scopes', reason: undefined };
	if (access === 'open')
		return without('nothing', 'open');
	if (named || access === 'any-token')
		return without('nothing', 'any-token');
	if (needs !== undefined)
		return without('nothing', 'version-needs-none');
	return without('uncovered', isNewer ? 'no-known-scope' : 'no-area');
}

;// CONCATENATED MODULE: ./build/src/requirements/portal-api.js




const firstParts = new Set(portal_routes_3_7_2_namespaceObject.J.map(({ path }) => (path.split('/')[3] ?? '').toLowerCase()));
const literalParts = new Set(portal_routes_3_7_2_namespaceObject.J.flatMap(({ path }) => path
	.toLowerCase()
	.split('/')
	.slice(3)
	.filter((part) => !part.startsWith('{'))));
function methodWord(word) {
	const upper = word.toUpperCase();
	return upper === 'HEAD' ? 'GET' : methodNamed(upper);
}
function methodNamed(word) {
	return api_request_isMethod(word) ? word : undefined;
}
function methodsAt(path) {
	return methods.filter((method) => routeFor({ method, path: `/api/2.0/${path}` }) !== undefined);
}
function isUnknownRoute(sent, path) {
	const isKnown = methodsAt(path).some((method) => sent.length === 0 || sent.includes(method));
	return !isKnown && !isOfIdentityService({ method: 'GET', path: `/api/2.0/${path}` });
}
function looksLikeRoute(path) {
	return methods.some((method) => {
		const parts = routeFor({ method, path: `/api/2.0/${path}` })?.template.split('/') ?? [];
		return parts.some((part, index) => index > 0 && isLiteral(part) && isLiteral(parts[index - 1] ?? '{'));
	});
}
function isLiteral(part) {
	return !part.startsWith('{');
}
function isRoutePart(part) {
	return literalParts.has(part.toLowerCase());
}
const knownParts = new Set(knownRoutes.flatMap(({ segments }) => segments.filter((part) => !isParameter(part))));
function isKnownPart(part) {
	return knownParts.has(part.toLowerCase());
}
function recordedMethod(word) {
	return methodNamed(word.toUpperCase());
}
const templates = new Map();
function templateFor(method, path) {
	const shape = path
		.split('/')
		.map((part) => (isKnownPart(part) ? part.toLowerCase() : '{}'))
		.join('/');
	const key = `${method} ${shape}`;
	if (!templates.has(key)) {
		const route = routeFor({ method, path: `/api/2.0/${shape}` });
		const known = knownRoutes.find((other) => other.method === method && other.template === route?.template);
		templates.set(key, known?.path.split('/').slice(3));
	}
	return templates.get(key);
}
function reachesRoute(method, path) {
	return templateFor(method, path) !== undefined;
}
function withRouteParameters(method, path) {
	const template = templateFor(method, path);
	if (template === undefined)
		return path;
	const isOfIdentity = isOfIdentityService({ method, path: `/api/2.0/${path}` });
	return path
		.split('/')
		.map((part, index) => {
		const own = template[index] ?? template.at(-1) ?? part;
		if (!isParameter(own))
			return own;
		if (isOfIdentity && !part.startsWith('{'))
			return part;
		return part.startsWith('{') && part !== '{value}' ? part : `{${own.replace(/[^\w-]/g, '')}}`;
	})
		.join('/');
}
const nowhere = { input: 'code', path: undefined, file: undefined, line: 1 };
function portal_api_needsOf(request, portalVersion) {
	const [derived] = deriveRequests([{ request, place: nowhere }], portalVersion);
	return { needs: derived?.needs ?? [], outcome: derived?.outcome ?? 'uncovered' };
}

;// CONCATENATED MODULE: ./build/src/requirements/lexing/swift-values.js



const swift_values_wordsBeforeValue = new Set('return case let var in else try await throw where is as if guard while switch default and'.split(' '));
const swift_values_wordsBeforeBlock = new Set('else do defer repeat get set willSet didSet catch throws async deinit'.split(' '));
const maxHead = 40;
class SwiftValues {
	edits;
	blocks = new Set();
	constructor(tokens) {
		this.edits = new TokenEdits(tokens);
	}
	rewriteValue(place) {
		const { edits } = this;
		if (edits.is(place, 'mark', '.'))
			this.#member(place);
		else if (edits.is(place, 'open', '{'))
			this.#closure(place);
		else if (edits.is(place, 'mark', '@') && edits.is(place + 1, 'name'))
			this.#attribute(place);
		else if (edits.is(place, 'name', 'Self'))
			edits.replace(place, ['name', 'self']);
		if (edits.is(place, 'name') && edits.is(place + 1, 'mark', '<'))
			this.#types(place + 1);
	}
	#attribute(place) {
		const { edits } = this;
		const open = place + 2;
		const close = edits.is(open, 'open', '(') ? edits.closeOf(open) : open;
		if (close === open)
			edits.drop(place, open);
		else if (!this.#hasPath(open))
			edits.drop(place, close + 1);
		else {
			const method = methodWord(edits.textAt(place + 1) ?? '');
			edits.drop(place);
			if (method === undefined)
				edits.insert(close + 1, ['mark', ';']);
			else
				this.#annotated(place + 1, method);
		}
	}
	#annotated(name, method) {
		const { edits } = this;
		edits.drop(name);
		edits.insert(name, ['open', '{'], ['name', 'method'], ['mark', ':'], ['text', method], ['mark', ',']);
		edits.insert(name + 1, ['name', 'path'], ['mark', ':']);
		edits.insert(edits.closeOf(name + 1) + 1, ['close', '{'], ['mark', ';']);
	}
	#hasPath(open) {
		const { edits } = this;
		const end = edits.closeOf(open);
		for (let at = open + 1; at < end; at += 1)
			if (edits.is(at, 'text') && (edits.textAt(at) ?? '').includes('/'))
				return true;
		return false;
	}
	#types(place) {
		const { edits } = this;
		const end = behindTypes(edits, place);
		if (end > place && (edits.is(end, 'open', '(', '{') || edits.is(end, 'mark', '.')))
			edits.drop(place, end);
	}
	#member(place) {
		const { edits } = this;
		const name = edits.is(place + 1, 'name') ? (edits.textAt(place + 1) ?? '') : '';
		if (edits.is(place - 1, 'mark', '\\'))
			return;
		if (name !== '' && !this.#isBehindValue(place))
			edits.insert(place, ['name', methodWord(name) === undefined ? impliedType : 'HTTPMethod']);
		else if (/^append(?:PathComponent|ingPathComponent)?$/.test(name) && !name.includes('ing'))
			this.#grow(place);
	}
	#isBehindValue(place) {
		const token = this.edits.tokens[place - 1];
		if (token === undefined)
			return false;
		if (this.edits.isDropped(place - 1))
			return true;
		if (token.kind === 'name')
			return !swift_values_wordsBeforeValue.has(token.text) || this.edits.is(place - 2, 'mark', '.');
		return token.kind !== 'mark' && token.kind !== 'open';
	}
	#grow(place) {
		const { edits } = this;
		const open = place + 2;
		const close = edits.closeOf(open);
		if (!edits.is(open, 'open', '(') || close === open)
			return;
		const isPath = edits.is(place + 1, 'name', 'appendPathComponent') || edits.is(open + 1, 'name', 'path', 'component');
		if (edits.is(open + 2, 'mark', ':')) {
			if (!isPath)
				return;
			edits.drop(open + 1, open + 3);
		}
		edits.drop(place, open);
		edits.insert(open, ['mark', '+=']);
		if (isPath)
			edits.insert(open, ['text', '/'], ['mark', '+']);
		for (let inside = open + 1; inside < close; inside = edits.closeOf(inside) + 1)
			if (edits.is(inside, 'mark', ','))
				edits.drop(inside, close);
	}
	#closure(place) {
		const { edits } = this;
		const close = edits.closeOf(place);
		if (this.blocks.has(place))
			return;
		if (close === place) {
			edits.insert(place, ['mark', ';']);
			return;
		}
		const before = edits.tokens[place - 1];
		if (before?.kind === 'name' && swift_values_wordsBeforeBlock.has(before.text))
			return;
		if (edits.is(place + 1, 'name', 'willSet', 'didSet')) {
			edits.insert(place, ['mark', ';']);
			return;
		}
		const head = [['name', 'function'], ['open', '('], ...this.#params(place), ['close', '(']];
		const isCalled = isToken(before, 'close', '(') && !edits.isDropped(place - 1);
		if (isCalled) {
			edits.drop(place - 1);
			edits.insert(place, ['mark', ','], ...head);
		}
		else if (before?.kind === 'name' && !swift_values_wordsBeforeValue.has(before.text))
			edits.insert(place, ['open', '('], ...head);
		else {
			edits.insert(place, ...head);
			return;
		}
		edits.insert(close + 1, ['close', '(']);
	}
	#params(place) {
		const { edits } = this;
		const names = [];
		let isName = true;
		for (let at = place + 1; at < place + maxHead; at = edits.closeOf(at) + 1) {
			if (edits.is(at, 'name', 'in')) {
				edits.drop(place + 1, at + 1);
				return names;
			}
			if (edits.is(at, 'open', '(') && isName)
				names.push(...this.#namesIn(at));
			else if (edits.is(at, 'name') && isName)
				names.push(['name', edits.textAt(at) ?? ''], ['mark', ',']);
			else if (!edits.is(at, 'name') &&
				!edits.is(at, 'open', '[') &&
				!edits.is(at, 'mark', ',', '->', '.', '<', '>', '@'))
				break;
			isName = edits.is(at, 'mark', ',') || edits.is(at, 'open', '[');
			if (edits.is(at, 'name', 'for', 'if', 'switch', 'guard'))
				break;
		}
		return [];
	}
	#namesIn(open) {
		const { edits } = this;
		const names = [];
		const close = edits.closeOf(open);
		for (let at = open + 1; at < close; at = edits.closeOf(at) + 1)
			if (edits.is(at, 'name') && (at === open + 1 || edits.is(at - 1, 'mark', ',')))
				names.push(['name', edits.textAt(at) ?? ''], ['mark', ',']);
		return names;
	}
	behindSignature(from) {
		const { edits } = this;
		for (let at = from, steps = 0; steps < maxHead; at = edits.closeOf(at) + 1, steps += 1) {
			if (edits.is(at, 'open', '{'))
				return at;
			if (edits.is(at, 'close') || edits.is(at, 'name', 'func', 'var', 'let', 'case', 'init', 'static'))
				return undefined;
		}
		return undefined;
	}
	behindType(from) {
		return behindSwiftType(this.edits, from);
	}
}
const swift_values_maxParts = 80;
const words = new Set('inout some any async throws rethrows borrowing consuming'.split(' '));
function behindSwiftType(edits, from) {
	let place = from;
	for (let parts = 0; parts < swift_values_maxParts; parts += 1) {
		const start = place;
		while (edits.is(place, 'mark', '@') || words.has(nameAt(edits, place)))
			place += edits.is(place, 'mark', '@') ? 2 : 1;
		if (edits.is(place, 'open', '(', '['))
			place = edits.closeOf(place) + 1;
		else if (edits.is(place, 'name'))
			place = behindTypes(edits, place + 1);
		else
			return start === from ? from : start;
		while (words.has(nameAt(edits, place)))
			place += 1;
		if (!edits.is(place, 'mark', '.', '->', '&', '...'))
			return place;
		place += 1;
	}
	return from;
}
function behindTypes(edits, from) {
	if (!edits.is(from, 'mark', '<'))
		return from;
	let open = 0;
	for (let place = from; place < from + swift_values_maxParts; place += 1) {
		if (edits.is(place, 'mark', '<'))
			open += 1;
		else if (edits.is(place, 'mark', '>')) {
			open -= 1;
			if (open === 0)
				return place + 1;
		}
		else if (edits.is(place, 'open', '(', '['))
			place = edits.closeOf(place);
		else if (!edits.is(place, 'name') && !edits.is(place, 'mark', '.', ',', ':', '&', '->', '==', '@'))
			return from;
	}
	return from;
}
function nameAt(edits, place) {
	return edits.is(place, 'name') ? (edits.textAt(place) ?? '') : '';
}

;// CONCATENATED MODULE: ./build/src/requirements/lexing/swift-routers.js

const maxCases = 500;
class SwiftRouters extends SwiftValues {
	#types = [];
	#properties = [];
	noteType(name, body) {
		this.#types.push({ name, end: this.edits.closeOf(body) });
	}
	noteProperty(name, body) {
		if (!/^(?:path|method|httpMethod|baseURL|baseUrl)$/.test(name))
			return;
		while ((this.#types.at(-1)?.end ?? Number.POSITIVE_INFINITY) < body)
			this.#types.pop();
		this.#properties.push({ type: this.#types.at(-1)?.name ?? '', name, body });
	}
	pairRoutes() {
		const methods = new Map();
		const bases = new Map();
		for (const { type, name, body } of this.#properties) {
			if (name === 'method' || name === 'httpMethod')
				methods.set(type, this.#casesIn(body));
			else if (name !== 'path') {
				const { otherwise } = this.#casesIn(body);
				if (otherwise !== undefined)
					bases.set(type, otherwise);
			}
		}
		for (const { type, name, body } of this.#properties) {
			const known = methods.get(type);
			if (name === 'path' && known !== undefined)
				this.#pair(this.#casesIn(body), known, bases.get(type));
		}
	}
	#pair(paths, methods, base) {
		const { edits } = this;
		const all = paths.otherwise === undefined ? paths.ranges : [...paths.ranges, { names: [''], range: paths.otherwise }];
		for (const { names, range } of all) {
			edits.insert(range.from, ['open', '{']);
			if (base !== undefined) {
				edits.insert(range.from, ['name', 'baseURL'], ['mark', ':']);
				edits.move(range.from, edits.tokens.slice(base.from, base.to));
				edits.insert(range.from, ['mark', ',']);
			}
			edits.insert(range.from, ['name', 'method'], ['mark', ':']);
			for (const [index, name] of names.entries()) {
				const method = methods.byName.get(name) ?? methods.otherwise;
				if (index > 0)
					edits.insert(range.from, ['mark', '||']);
				if (method === undefined)
					edits.insert(range.from, ['name', 'unknown']);
				else
					edits.move(range.from, this.#methodIn(method));
			}
			edits.insert(range.from, ['mark', ','], ['name', 'path'], ['mark', ':']);
			edits.insert(range.to, ['close', '{']);
		}
	}
	#methodIn({ from, to }) {
		const tokens = this.edits.tokens.slice(from, Math.min(to, from + 12));
		const [first] = tokens;
		const isName = tokens.every(({ kind, text }) => kind === 'name' || kind === 'text' || text === '.');
		if (!isName)
			return [{ kind: 'name', text: 'unknown', line: first?.line ?? 1 }];
		return first?.text === '.' ? [{ kind: 'name', text: 'HTTPMethod', line: first.line }, ...tokens] : tokens;
	}
	#casesIn(body) {
		const { edits } = this;
		const isSwitch = edits.is(body + 1, 'name', 'switch') || edits.is(body + 2, 'name', 'switch');
		if (isSwitch)
			return this.#casesOf(edits.is(body + 1, 'name', 'switch') ? body + 1 : body + 2);
		const whole = { from: body + 1, to: edits.closeOf(body) };
		const value = this.isOneValue(body) ? whole : this.#returned(whole);
		return { byName: new Map(), ranges: [], otherwise: value };
	}
	#casesOf(word) {
		const { edits } = this;
		const byName = new Map();
		const ranges = [];
		let otherwise;
		let open = word + 1;
		while (open < word + 12 && !edits.is(open, 'open', '{'))
			open = edits.closeOf(open) + 1;
		const close = edits.closeOf(open);
		for (let at = open + 1; at < close && ranges.length < maxCases;) {
			const isDefault = edits.is(at, 'name', 'default');
			const { names, colon } = this.#pattern(at, close);
			const to = this.#behindCase(colon + 1, close);
			const range = this.#returned({ from: colon + 1, to });
			if (range !== undefined && isDefault)
				otherwise = range;
			else if (range !== undefined) {
				ranges.push({ names, range });
				for (const name of names)
					byName.set(name, range);
			}
			at = Math.max(to, at + 1);
		}
		return { byName, ranges, otherwise };
	}
	#pattern(from, close) {
		const { edits } = this;
		const names = [];
		let at = from;
		for (; at < close && !edits.is(at, 'mark', ':'); at = edits.closeOf(at) + 1)
			if (edits.is(at, 'mark', '.') && edits.is(at + 1, 'name'))
				names.push(edits.textAt(at + 1) ?? '');
		return { names, colon: at };
	}
	#behindCase(from, close) {
		const { edits } = this;
		let at = from;
		while (at < close && !(edits.is(at, 'name', 'case', 'default') && !edits.is(at - 1, 'mark', '.')))
			at = edits.closeOf(at) + 1;
		return Math.min(at, close);
	}
	#returned({ from, to }) {
		const { edits } = this;
		const start = edits.is(from, 'name', 'return') ? from + 1 : from;
		for (let at = start; at < to; at = edits.closeOf(at) + 1) {
			if (edits.is(at, 'name', 'return', 'if', 'let', 'var', 'guard', 'switch', 'for', 'fatalError') ||
				edits.is(at, 'mark', '='))
				return undefined;
		}
		return start < to ? { from: start, to } : undefined;
	}
}

;// CONCATENATED MODULE: ./build/src/requirements/lexing/swift-statements.js




const modifiers = new Set('fileprivate private public internal open lazy weak unowned mutating nonmutating override final convenience required indirect nonisolated dynamic optional static'.split(' '));
const types = new Set('enum struct class extension actor protocol'.split(' '));
const statementWords = new Set('let var if guard for while repeat switch do return func defer throw case default break continue import'.split(' '));
class SwiftStatements extends SwiftRouters {
	#repeatEnds = new Set();
	rewritten() {
		for (let place = 0; place < this.edits.tokens.length; place += 1) {
			if (this.edits.isDropped(place))
				continue;
			if (this.edits.is(place, 'name') &&
				!this.edits.is(place - 1, 'mark', '.') &&
				!this.edits.is(place + 1, 'mark', ':'))
				this.#word(place);
			if (!this.edits.isDropped(place))
				this.rewriteValue(place);
		}
		this.pairRoutes();
		return this.edits.result();
	}
	#word(place) {
		const { edits } = this;
		const word = edits.textAt(place) ?? '';
		if (word === 'func' && edits.is(place + 1, 'name'))
			this.#function(place, place + 1);
		else if ((word === 'init' || word === 'subscript') && !edits.is(place - 1, 'mark'))
			this.#function(place, place);
		else if (word === 'var' || word === 'let')
			this.#property(place);
		else if (types.has(word) && edits.is(place + 1, 'name'))
			this.#type(place);
		else if (word === 'catch' && !edits.is(place + 1, 'open'))
			this.#control(place);
		else if (word === 'if' || word === 'guard' || word === 'for' || word === 'switch' || word === 'while')
			this.#control(place);
		else if (word === 'repeat' && edits.is(place + 1, 'open', '{'))
			this.#repeatEnds.add(edits.closeOf(place + 1));
		else if (modifiers.has(word) && edits.is(place + 1, 'name'))
			edits.drop(place);
		else if (modifiers.has(word) && edits.is(place + 1, 'open', '(') && edits.is(place + 2, 'name', 'set'))
			edits.drop(place, place + 4);
	}
	#function(place, name) {
		const { edits } = this;
		const types = name + 1;
		const params = behindTypes(edits, types);
		if (!edits.is(params, 'open', '(') || edits.closeOf(params) === params)
			return;
		const end = edits.closeOf(params);
		const body = this.behindSignature(end + 1);
		if (body === undefined)
			return;
		edits.drop(place, name);
		edits.drop(types, params);
		for (let at = params + 1; at < end; at += 1)
			at = this.#parameter(at, end);
		edits.drop(end + 1, body);
		this.blocks.add(body);
		this.#returnOnly(body);
	}
	#parameter(from, end) {
		const { edits } = this;
		let comma = from;
		while (comma < end && !edits.is(comma, 'mark', ','))
			comma = edits.closeOf(comma) + 1;
		comma = Math.min(comma, end);
		let label = from;
		while (edits.is(label, 'mark', '@'))
			label += 2;
		edits.drop(from, label);
		const name = edits.is(label + 1, 'name') ? label + 1 : label;
		const colon = name + 1;
		if (!edits.is(colon, 'mark', ':'))
			return comma;
		const type = this.behindType(colon + 1);
		const isUnlabelled = edits.textAt(label) === '_';
		if (name > label)
			edits.drop(label);
		if (edits.is(type - 1, 'mark', '...'))
			edits.insert(name, ['mark', '...']);
		edits.drop(colon, type);
		if (name > label && !isUnlabelled)
			edits.insert(type, ['mark', ':'], ['name', edits.textAt(label) ?? '']);
		return comma;
	}
	#returnOnly(body) {
		if (this.isOneValue(body))
			this.edits.insert(body + 1, ['name', 'return']);
	}
	isOneValue(body) {
		const { edits } = this;
		const close = edits.closeOf(body);
		const first = edits.tokens[body + 1];
		if (close <= body + 1 || first === undefined || (first.kind === 'name' && statementWords.has(first.text)))
			return false;
		let steps = 0;
		for (let at = body + 1; at < close; steps += 1) {
			const next = edits.closeOf(at) + 1;
			if (steps > maxAhead || edits.is(at, 'mark', '=', '+='))
				return false;
			if (next < close && this.#isBreak(next - 1, next))
				return false;
			at = next;
		}
		return true;
	}
	#isBreak(before, behind) {
		const { edits } = this;
		if (edits.is(before, 'mark') || edits.tokens[before]?.line === edits.tokens[behind]?.line)
			return false;
		return edits.is(behind, 'name') || edits.is(behind, 'text');
	}
	#property(place) {
		const { edits } = this;
		const name = place + 1;
		if (!edits.is(name, 'name'))
			return;
		const hasType = edits.is(name + 1, 'mark', ':');
		const end = hasType ? this.behindType(name + 2) : name + 1;
		if (hasType)
			edits.drop(name + 1, end);
		if (!hasType || !edits.is(end, 'open', '{') || edits.closeOf(end) === end)
			return;
		const body = this.#getter(end);
		this.blocks.add(body);
		this.noteProperty(edits.textAt(name) ?? '', body);
		if (this.isOneValue(body)) {
			edits.drop(place);
			edits.replace(body, ['open', '(']);
			edits.replace(edits.closeOf(body), ['close', '(']);
			edits.insert(body, ['mark', '=']);
		}
		else
			edits.insert(body, ['open', '('], ['close', '(']);
	}
	#getter(open) {
		const { edits } = this;
		if (!edits.is(open + 1, 'name', 'get'))
			return open;
		let inner = open + 2;
		while (edits.is(inner, 'name', 'async', 'throws'))
			inner += 1;
		if (!edits.is(inner, 'open', '{') || edits.closeOf(inner) === inner)
			return open;
		edits.drop(open, inner);
		edits.drop(edits.closeOf(open));
		return inner;
	}
	#type(place) {
		const { edits } = this;
		const word = edits.textAt(place);
		if (word === 'class' && edits.is(place + 1, 'name', 'func', 'var', 'let')) {
			edits.drop(place);
			return;
		}
		const body = this.behindSignature(place + 1);
		if (body === undefined)
			return;
		if (word === 'protocol') {
			this.#protocol(place, body);
			return;
		}
		let end = place + 2;
		while (edits.is(end, 'mark', '.') && edits.is(end + 1, 'name'))
			end += 2;
		edits.drop(place);
		edits.drop(end, body);
		this.blocks.add(body);
		this.noteType(edits.textAt(end - 1) ?? '', body);
	}
	#protocol(place, body) {
		const { edits } = this;
		const close = edits.closeOf(body);
		let start = place;
		for (let at = body + 1; at < close; at = edits.closeOf(at) + 1) {
			if (!edits.is(at, 'mark', '@') || !edits.is(at + 2, 'open', '('))
				continue;
			edits.drop(start, at);
			start = edits.closeOf(at + 2) + 1;
		}
		edits.drop(start, close + 1);
	}
	#control(place) {
		const { edits } = this;
		const word = edits.textAt(place);
		if (word === 'while' && this.#repeatEnds.has(place - 1))
			return;
		const end = this.#headEnd(place + 1, word === 'guard');
		if (end === undefined)
			return;
		if (word === 'guard') {
			edits.replace(place, ['name', 'if']);
			this.blocks.add(end + 1);
		}
		else
			this.blocks.add(end);
		if (word === 'switch')
			for (const behind of edits.endCases(end))
				if (edits.is(behind, 'text') || edits.is(behind, 'open', 'template'))
					edits.insert(behind, ['name', 'return']);
		const isLoop = word === 'for' && edits.is(place + 1, 'name') && edits.is(place + 2, 'name', 'in');
		edits.insert(place + 1, ['open', '(']);
		if (isLoop) {
			edits.replace(place + 2, ['mark', '=']);
			edits.insert(place + 3, ['name', eachOf], ['open', '(']);
		}
		edits.insert(end, ...(isLoop ? [['close', '(']] : []), ['close', '(']);
		if (word === 'guard')
			edits.insert(end, ['mark', ';']);
	}
	#headEnd(from, isGuard) {
		const { edits } = this;
		for (let at = from, steps = 0; steps < maxAhead && at < edits.tokens.length; steps += 1) {
			if (edits.is(at, 'close'))
				return undefined;
			if (isGuard ? edits.is(at, 'name', 'else') && edits.is(at + 1, 'open', '{') : edits.is(at, 'open', '{'))
				return at;
			at = edits.closeOf(at) + 1;
		}
		return undefined;
	}
}

;// CONCATENATED MODULE: ./build/src/requirements/lexing/languages.js







const languages = {
	ts: 'script',
	tsx: 'script',
	mts: 'script',
	cts: 'script',
	js: 'script',
	jsx: 'script',
	mjs: 'script',
	cjs: 'script',
	vue: 'vue',
	py: 'python',
	php: 'php',
	java: 'java',
	kt: 'kotlin',
	kts: 'kotlin',
	cs: 'csharp',
	go: 'go',
	swift: 'swift',
};
const lexers = {
	script: lexScript,
	vue: lexVue,
	python: lexPython,
	php: lexPhp,
	java: (source) => lexBraces(source, 'java'),
	kotlin: (source) => lexBraces(source, 'kotlin'),
	csharp: (source) => lexBraces(source, 'csharp'),
	go: (source) => rewritten(lexBraces(source, 'go'), GoStatements),
	swift: (source) => rewritten(lexBraces(source, 'swift'), SwiftStatements),
};
function rewritten(lexed, Statements) {
	return { ...lexed, tokens: new Statements(lexed.tokens).rewritten() };
}
function languageOf(path) {
	const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
	return Object.hasOwn(languages, extension) ? languages[extension] : undefined;
}
function syntaxOf(language) {
	return language === 'vue' ? 'script' : language;
}
function isTypedLanguage(language) {
	return language !== undefined && !/^(?:script|vue|python|php)$/.test(language);
}
function isEnvironmentFile(path) {
	return /(?:^|[\\/])\.env(?:[.-][\w.-]+)?$|\.env$/i.test(path);
}
function lex(source, language) {
	return lexers[language](source);
}

;// CONCATENATED MODULE: ./build/src/requirements/parsing/syntax.js
const placed = { parent: undefined, order: 0, last: 0, around: undefined, inClass: undefined };
function childrenOf(node) {
	switch (node.kind) {
		case 'text':
		case 'name':
			return [];
		case 'member':
			return [node.object];
		case 'call':
			return [node.callee, ...node.args];
		case 'join':
			return node.parts;
		case 'either':
			return node.options;
		case 'list':
			return node.items;
		case 'entry':
			return [node.key, node.value];
		case 'define':
			return [node.target, node.value];
		case 'function':
			return [...node.params, node.body];
		default:
			return node.parts;
	}
}
const maxNameParts = 12;
function memberAt(object, name, parent) {
	return { kind: 'member', object, name, ...placeOf(object), parent };
}
function lastName(node) {
	let called = node;
	for (let parts = 0; called?.kind === 'call' && parts < maxNameParts; parts += 1)
		called = called.callee;
	return called?.kind === 'name' || called?.kind === 'member' ? called.name : undefined;
}
function elementIn(node) {
	const [member, key] = node.kind === 'other' ? node.parts : [node];
	return member?.kind === 'member' && member.name === undefined ? { object: member.object, key } : undefined;
}
function receiverName(node) {
	return node?.kind === 'member' ? lastName(node.object) : undefined;
}
const maxSteps = 24;
function stepsOf(node) {
	const steps = [];
	let step = node;
	while (step.kind === 'call' && steps.length < maxSteps) {
		steps.push(step);
		if (step.callee.kind !== 'member')
			break;
		step = step.callee.object;
	}
	return steps;
}
function stepsBehind(call) {
	const steps = [];
	let step = call;
	while (steps.length < maxSteps) {
		const member = step.parent;
		const next = member?.parent;
		if (member?.kind !== 'member' || next?.kind !== 'call' || next.callee !== member)
			break;
		steps.push(next);
		step = next;
	}
	return steps;
}
function startOfChain(node) {
	const first = stepsOf(node).at(-1);
	if (first === undefined)
		return node;
	return first.callee.kind === 'member' ? first.callee.object : first;
}
function dottedName(node, parts = 0) {
	if (node.kind === 'name')
		return node.name;
	if (parts > maxNameParts)
		return undefined;
	if (node.kind === 'call') {
		const callee = dottedName(node.callee, parts + 1);
		return callee === undefined ? undefined : `${callee}()`;
	}
	if (node.kind !== 'member' || node.name === undefined)
		return undefined;
	const object = dottedName(node.object, parts + 1);
	return object === undefined ? undefined : `${object}.${node.name}`;
}
function keyOf(node) {
	if (node.kind !== 'entry' && node.kind !== 'define')
		return undefined;
	const key = node.kind === 'entry' ? node.key : node.target;
	if (key.kind === 'text')
		return key.text;
	return lastName(key);
}
function placeOf({ line, parent, order, last, around, inClass }) {
	return { line, parent, order, last, around, inClass };
}
function classAround(node) {
	return (node.around ?? node).inClass;
}
function isClass(node) {
	return node.kind === 'list' && node.head !== undefined;
}
function isWithin(inner, outer) {
	return inner.order >= outer.order && inner.order <= outer.last;
}
function countBefore(nodes, order) {
	let low = 0;
	let high = nodes.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((nodes[middle]?.order ?? 0) < order)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}
function parameterOf(node) {
	if (node.kind === 'name')
		return { name: node.name, initial: undefined };
	if (node.kind === 'define') {
		const inner = parameterOf(node.target);
		return inner === undefined ? undefined : { name: inner.name, initial: node.value };
	}
	const last = node.kind === 'slot' ? node.parts.at(-1) : undefined;
	if (last !== undefined)
		return parameterOf(last);
	if (node.kind === 'entry')
		return parameterOf(node.key);
	const rest = node.kind === 'spread' && node.parts[0] !== undefined ? parameterOf(node.parts[0]) : undefined;
	return rest === undefined ? undefined : { ...rest, isRest: true };
}
function valueOfEntry(node) {
	return node.kind === 'entry' || node.kind === 'define' ? node.value : node;
}

;// CONCATENATED MODULE: ./build/src/requirements/meaning/called-names.js


const clients = new Set('fetch axios request got ky needle $fetch ofetch useFetch urlopen urlretrieve Request file_get_contents fopen readfile wp_remote_request wp_safe_remote_request ajax httpRequest httpRequestWithAuthentication requestWithAuthentication zrequest curl_init superagent URLRequest NSMutableURLRequest'.split(' '));
const called_names_messages = new Set('log debug info warn warning error trace fatal critical exception notice print println printf puts echo throw raise Error Exception describe it test expect assert equal equals strictEqual deepEqual toBe toEqual assertEqual assertEquals assertSame track capture captureException increment histogram observe gauge counter console_log error_log NSLog os_log debugPrint WriteLine LogInformation LogDebug LogTrace LogWarning LogError LogCritical wp_die __ _e sendmail dd var_dump'.split(' '));
const goMessage = /^(?:Error|Fatal|Panic|Warn|Warning|Info|Debug|Trace|Log|Skip|Print|Fprint|Wrap|panic)(?:f|ln|w)?$/;
const lookers = new Set('includes startsWith endsWith indexOf lastIndexOf match matchAll test search startswith endswith find strpos stripos strstr str_contains str_starts_with str_ends_with preg_match in_array has contains Contains StartsWith EndsWith IndexOf Equals IsMatch Split matches split explode require import navigate redirect push replaceState pushState HasPrefix HasSuffix EqualFold hasPrefix hasSuffix'.split(' '));
const otherWords = new Set('url uri urls endpoint endpoints path paths link href route address header headers param params env attribute item element cookie option options config configuration property state context message messages builder'.split(' '));
const storing = new Set('putextra putextras putstring putstringset putifabsent getstringextra getordefault'.split(' '));
const verbs = {
	get: 'GET',
	getjson: 'GET',
	post: 'POST',
	postjson: 'POST',
	put: 'PUT',
	delete: 'DELETE',
	del: 'DELETE',
	patch: 'PATCH',
	head: 'GET',
	headforheaders: 'GET',
};
const urlKeys = new Set('url uri path pathname endpoint href target resource requestUrl request_url requestUri RequestUri CURLOPT_URL Url URL Uri URI Path Endpoint Route'.split(' '));
const baseKeys = new Set('baseURL baseUrl base_url base_uri baseUri prefixUrl prefix_url BaseAddress BaseUrl BaseURL'.split(' '));
const methodKeys = new Set('method Method httpMethod http_method verb requestMethod request_method CURLOPT_CUSTOMREQUEST HTTPMethod Verb'.split(' '));
function methodConstant(node) {
	if (node.kind !== 'member' || node.name === undefined)
		return undefined;
	const isMethod = /Method$/.test(lastName(node.object) ?? '');
	const [, name = isMethod ? node.name : ''] = /^(?:METHOD_|Method)(\w+)$/.exec(node.name) ?? [];
	return methodWord(name);
}
function called_names_isMethod(arg) {
	return arg.kind === 'text' ? methodWord(arg.text) !== undefined : methodConstant(valueOfEntry(arg)) !== undefined;
}
function calledFunction(call) {
	const { callee, args } = call;
	const [self, given, ...others] = args;
	if (callee.kind !== 'member' || callee.object.kind === 'call' || self?.kind !== 'name')
		return { callee, args };
	const isOwn = callee.object.kind === 'member' && lastName(callee.object.object) === self.name;
	if (!isOwn && !/^(?:this|self|null)$/.test(self.name))
		return { callee, args };
	if (callee.name === 'call')
		return { callee: callee.object, args: args.slice(1) };
	const isApplied = callee.name === 'apply' && given?.kind === 'list' && others.length === 0;
	return isApplied ? { callee: callee.object, args: given.items } : { callee, args };
}
function withoutBind(node) {
	const isBound = node.kind === 'call' && node.callee.kind === 'member' && node.callee.name === 'bind';
	return isBound && node.callee.kind === 'member' ? node.callee.object : node;
}
function interceptedClient(interceptor) {
	const use = interceptor?.parent;
	const kept = use?.kind === 'call' && use.callee.kind === 'member' ? use.callee.object : undefined;
	const all = kept?.kind === 'member' ? kept.object : undefined;
	return all?.kind === 'member' && all.name === 'interceptors' ? all.object : undefined;
}
const likeFetch = /^(?:[a-z]+F|f)etch(?:er|Impl|JSON|Json|With[A-Z]\w*)?$/;
function isClient(name) {
	const own = name?.startsWith('#') === true ? name.slice(1) : (name ?? '');
	return clients.has(own) || likeFetch.test(own);
}
function isMessage(callee) {
	const name = lastName(callee);
	if (name === undefined)
		return false;
	if (called_names_messages.has(name) ||
		goMessage.test(name) ||
		/(?:Error|Exception|Warning)$/.test(name) ||
		/^(?:assert|expect|XCT|precondition)/.test(name))
		return true;
	if (callee.kind !== 'member')
		return false;
	const receiver = lastName(callee.object) ?? '';
	if (callee.object.kind === 'call' && /^(?:assert|Should$)/.test(lastName(callee.object) ?? ''))
		return true;
	if (/(?:Error|Exception)$/.test(receiver))
		return true;
	if (receiver === 'errors')
		return name === 'New';
	if (receiver === 'default')
		return name === 'post';
	return (/^(?:console|_?logger|_?log|slog|logging|metrics|timber|assert|assertions)$/i.test(receiver) ||
		/^(?:assert|require)\.[A-Z]/.test(`${receiver}.${name}`));
}
function isLooker(name) {
	return name !== undefined && lookers.has(name);
}
const knownVerbs = new Map();
function verbIn(name) {
	if (name === undefined || name.length > 60)
		return undefined;
	if (!knownVerbs.has(name)) {
		if (knownVerbs.size > 10_000)
			knownVerbs.clear();
		knownVerbs.set(name, findVerb(name));
	}
	return knownVerbs.get(name);
}
function findVerb(name) {
	if (Object.hasOwn(verbs, name.toLowerCase()))
		return verbs[name.toLowerCase()];
	const words = name
		.replace(/([a-z\d])([A-Z])/g, '$1_$2')
		.toLowerCase()
		.split(/[_\W]+/);
	if (words.some((word) => otherWords.has(word)) || storing.has(name.toLowerCase()))
		return undefined;
	const said = new Set(words.flatMap((word) => (Object.hasOwn(verbs, word) ? [verbs[word]] : [])));
	return said.size === 1 ? [...said][0] : undefined;
}
const sameText = new Set('replace replaceAll trim rstrip lstrip strip rtrim ltrim toString encodeURI toLowerCase lower valueOf esc_url esc_url_raw trailingslashit untrailingslashit trimEnd trimStart removesuffix strtolower parse href with_query update_query'.split(' '));
const encoders = new Set('encodeURIComponent quote quote_plus urlencode rawurlencode String str Number parseInt int intval strval'.split(' '));
const samePart = new Set('v value url href data uri Uri AbsoluteUri OriginalString absoluteString'.split(' '));
const nothing = new Set('null undefined None nil'.split(' '));
const environmentReaders = new Set('getenv env config get Getenv'.split(' '));
const partOfConstant = new Set('path getPath url getUrl uri getUri value getValue endpoint getEndpoint rawValue route getRoute'.split(' '));

;// CONCATENATED MODULE: ./build/src/requirements/meaning/values.js

const maxValues = 12;
const maxPieces = 60;
function hole(name) {
	return [[{ kind: 'hole', name: name ?? 'value' }]];
}
const unknownStart = [{ kind: 'hole', name: 'value' }];
function slashAt(origin) {
	return [[{ kind: 'text', text: '/', origin }]];
}
function behindBase(base, values, origin) {
	return joinValues([base.map(withoutLastSlash), slashAt(origin), values.map(withoutFirstSlash)]);
}
function withoutLastSlash(value) {
	const last = value.at(-1);
	return last?.kind === 'text' ? [...value.slice(0, -1), { ...last, text: last.text.replace(/\/+$/, '') }] : value;
}
function withoutFirstSlash(value) {
	const [first, ...rest] = value;
	return first?.kind === 'text' ? [{ ...first, text: first.text.replace(/^\/+/, '') }, ...rest] : value;
}
function joinValues(parts) {
	let joined = [[]];
	for (const values of parts) {
		const next = [];
		for (const start of joined) {
			for (const value of values) {
				if (next.length >= maxValues)
					break;
				next.push(start.length + value.length <= maxPieces ? [...start, ...value] : [...unknownStart, ...value]);
			}
		}
		if (next.length > 0)
			joined = next;
	}
	return joined;
}
function firstValues(values) {
	return values.slice(0, maxValues);
}
function firstValuesOf(things, valuesOf) {
	const values = [];
	for (const thing of things) {
		if (values.length >= maxValues)
			break;
		values.push(...valuesOf(thing));
	}
	return firstValues(values);
}
function plainText(value) {
	let text = '';
	for (const piece of value) {
		if (piece.kind === 'hole')
			return undefined;
		text += piece.text;
	}
	return text;
}
function namesApi(value) {
	return (value.some((piece) => piece.kind === 'text' && /api\/2\.0/i.test(piece.text)) || /api\/2\.0/i.test(shownText(value)));
}
const documentation = /\/\/(?:api|helpcenter)\.onlyoffice\.com|github\.com\//i;
function isBase(value) {
	const text = shownText(value).replace(/\?.*$/s, '');
	return /(?:^|[^\w-])api\/2\.0\/*$/i.test(text) && !documentation.test(text) && !/\s/.test(text.trimStart());
}
function shownText(value) {
	return value.map((piece) => (piece.kind === 'text' ? piece.text : '\uE000')).join('');
}
function namedAs(value, name) {
	const [piece] = value;
	if (value.length !== 1 || piece === undefined)
		return value;
	const isUnknown = piece.kind === 'hole'
		? piece.parameter === undefined && piece.reference === undefined
		: piece.text === '' || isIdentifier(piece.text);
	return isUnknown ? [{ kind: 'hole', name }] : value;
}
function isIdentifier(text) {
	return (/^[\w@.-]+$/.test(text) && !isRoutePart(text) && !/^(?:api|2\.0)$/i.test(text) && methodWord(text) === undefined);
}
function distinct(values) {
	const seen = new Set();
	return values.filter((value) => {
		const key = value.map((piece) => (piece.kind === 'text' ? `${piece.text}\uE000` : `${piece.name}\uE001`)).join('');
		return !seen.has(key) && seen.add(key);
	});
}
function propertyName(name) {
	return name?.replace(/^get([A-Z])/, (_, first) => first.toLowerCase());
}
function namesPath(value) {
	return value.some((piece) => piece.kind === 'text' && piece.text.includes('/'));
}

;// CONCATENATED MODULE: ./build/src/requirements/parsing/memoize.js
function memoize(find) {
	const all = new WeakMap();
	return (thing) => {
		const known = all.get(thing);
		if (known !== undefined)
			return known.found;
		const found = find(thing);
		all.set(thing, { found });
		return found;
	};
}

;// CONCATENATED MODULE: ./build/src/requirements/meaning/http-methods.js




const unknownMethod = { kind: 'unknown' };
function knownMethod(method) {
	return { kind: 'known', methods: [method] };
}
function eitherMethod(sources) {
	const [first] = sources;
	if (sources.length === 1 && first !== undefined)
		return first;
	if (!sources.every(({ kind }) => kind === 'known'))
		return unknownMethod;
	return {
		kind: 'known',
		methods: [...new Set(sources.flatMap((source) => (source.kind === 'known' ? source.methods : [])))],
	};
}
function methodIn(node, evaluator) {
	if (node.kind === 'member' && node.name === 'rawValue')
		return methodIn(node.object, evaluator);
	const member = isOfMethods(node) ? methodWord((node.name ?? '').replace(/^METHOD_|^Method/, '')) : undefined;
	if (member !== undefined)
		return knownMethod(member);
	const made = node.kind === 'call' ? methodOfMade(node, evaluator) : undefined;
	if (made !== undefined)
		return made;
	const values = evaluator.values(node);
	const words = values.map((value) => methodWord(plainText(value)?.trim() ?? ''));
	if (words.every((word) => word !== undefined))
		return { kind: 'known', methods: [...new Set(words.filter((word) => word !== undefined))] };
	const said = words.filter((word) => word !== undefined);
	const [parameter, ...others] = values.flatMap((value) => {
		const [piece] = value;
		return value.length === 1 && piece?.kind === 'hole' && piece.parameter !== undefined ? [piece.parameter] : [];
	});
	if (parameter !== undefined && others.length === 0 && said.length < 2 && values.length === said.length + 1) {
		const [initial] = parameter.initial ?? [];
		return {
			kind: 'parameter',
			parameter,
			fallback: said[0] ?? (initial === undefined ? undefined : methodWord(plainText(initial) ?? '')),
		};
	}
	return unknownMethod;
}
function methodInWord(node) {
	if (node?.kind === 'text')
		return methodWord(node.text);
	if (isOfMethods(node))
		return methodWord(node.name ?? '');
	const isMade = node?.kind === 'call' && /^(?:HttpMethod|HTTPMethod|valueOf|Parse|of)$/.test(lastName(node) ?? '');
	const [first] = isMade ? node.args : [];
	return first === undefined ? undefined : methodInWord(valueOfEntry(first));
}
function methodOfMade(node, evaluator) {
	const word = methodInWord(node);
	if (word !== undefined)
		return knownMethod(word);
	const of = node.callee.kind === 'member' ? lastName(node.callee.object) : lastName(node.callee);
	const [first] = /^(?:Http|HTTP)?Method$/.test(of ?? '') ? node.args : [];
	return first === undefined ? undefined : methodIn(valueOfEntry(first), evaluator);
}
const setters = new Set('setRequestMethod setMethod withMethod method'.split(' '));
const verbSteps = /^(?:get|post|put|delete|del|patch|head|asGet|asPost)$/i;
function methodOfStep({ callee, args: [first] }, evaluator) {
	const name = lastName(callee) ?? '';
	if (setters.has(name))
		return first === undefined ? unknownMethod : methodIn(first, evaluator);
	const isSent = !verbSteps.test(name) || first?.kind === 'text' || first?.kind === 'join';
	const verb = isSent ? undefined : verbIn(name);
	return verb === undefined ? undefined : knownMethod(verb);
}
function isOfMethods(node) {
	if (node?.kind !== 'member')
		return false;
	return /^METHOD_/.test(node.name ?? '') || /method|verb|http/i.test(lastName(node.object) ?? '');
}
function givesMethod(arg, method, evaluator) {
	if (called_names_isMethod(valueOfEntry(arg)))
		return true;
	if (arg.kind !== 'name' && arg.kind !== 'member')
		return false;
	const values = evaluator.values(arg);
	if (values.every((value) => methodWord(plainText(value) ?? '') !== undefined))
		return true;
	if (method.kind !== 'parameter')
		return false;
	const { functionId, index, property } = method.parameter;
	return values.some(([piece]) => {
		const own = piece?.kind === 'hole' ? piece.parameter : undefined;
		return own?.functionId === functionId && own.index === index && own.property === property;
	});
}

;// CONCATENATED MODULE: ./build/src/requirements/meaning/languages/spring-values.js

const maxDepth = 4;
function injectedTexts(node, names = /^Value$/) {
	const texts = new Map();
	let waiting;
	const isParameter = node.kind === 'slot';
	for (const child of childrenOf(node)) {
		const text = child.kind === 'decorator' ? textGiven(child, names) : undefined;
		if (text !== undefined) {
			waiting = { annotation: child, text, names: [] };
		}
		else if (waiting !== undefined && child.kind !== 'decorator') {
			waiting.names.push(child);
			const target = targetIn(waiting.names, isParameter);
			if (target === undefined && /^(?:name|member)$/.test(child.kind) && waiting.names.length < 4)
				continue;
			if (target !== undefined)
				texts.set(waiting.annotation, definition(target, waiting.text));
			waiting = undefined;
		}
	}
	return texts;
}
function textGiven({ parts: [part] }, names) {
	if (part?.kind !== 'call' || !names.test(lastName(part) ?? ''))
		return undefined;
	const [first] = part.args;
	return first === undefined ? undefined : valueOfEntry(first);
}
function targetIn(nodes, isParameter) {
	const last = nodes.at(-1);
	if (last === undefined)
		return undefined;
	if (last.kind === 'entry')
		return last.key;
	if (last.kind === 'define')
		return last.target.kind === 'entry' ? last.target.key : last.target;
	const isTyped = nodes.length === 2 && !/^(?:val|var|lateinit)$/.test(lastName(nodes[0]) ?? '');
	return last.kind === 'name' && (isTyped || (isParameter && nodes.length > 1)) ? last : undefined;
}
function definition(target, value) {
	return { kind: 'define', target, value, isAppended: false, ...placeOf(value) };
}
function textOf(node, { language }, origin) {
	const text = node.text.slice(0, 2000);
	const isFilled = (language === 'java' || language === 'kotlin') && /[$#]\{/.test(text);
	if (!isFilled)
		return [{ kind: 'text', text, origin }];
	const pieces = [];
	fill(text, pieces, origin, 0);
	return pieces;
}
function fill(text, pieces, origin, depth) {
	let start = 0;
	for (let open = /[$#]\{/.exec(text); open !== null;) {
		const begin = start + open.index;
		const end = closeOf(text, begin + 2);
		if (begin > start)
			pieces.push({ kind: 'text', text: text.slice(start, begin), origin });
		const [name = '', initial] = split(text.slice(begin + 2, end));
		if (initial === undefined || initial === '' || depth > maxDepth || text[begin] === '#')
			pieces.push({ kind: 'hole', name: name.split(/\W+/).at(-1) || 'value' });
		else
			fill(initial, pieces, origin, depth + 1);
		start = end + 1;
		open = /[$#]\{/.exec(text.slice(start));
	}
	if (start < text.length)
		pieces.push({ kind: 'text', text: text.slice(start), origin });
}
function split(inside) {
	const colon = inside.indexOf(':');
	return colon === -1 ? [inside, undefined] : [inside.slice(0, colon), inside.slice(colon + 1)];
}
function closeOf(text, from) {
	let open = 1;
	for (let at = from; at < text.length; at += 1) {
		if (text[at] === '{')
			open += 1;
		else if (text[at] === '}')
			open -= 1;
		if (open === 0)
			return at;
	}
	return text.length;
}

;// CONCATENATED MODULE: ./build/src/requirements/meaning/file-facts.js






const maxOfOneName = 100;
function factsOf({ root, imports, links }, path) {
	const written = languageOf(path);
	const language = written && syntaxOf(written);
	const facts = {
		path,
		language,
		isTyped: isTypedLanguage(language),
		imports,
		links,
		variables: new Map(),
		members: new Map(),
		setOn: new Map(),
		entries: new Map(),
		functions: new Map(),
		calls: [],
		callsOn: new Map(),
		methodCalls: new Map(),
		decorators: [],
		injected: [],
		lists: [],
		routes: [],
		texts: [],
		classes: [],
		returns: new Map(),
	};
	const isOfSpring = facts.language === 'java' || facts.language === 'kotlin';
	const injected = new Map();
	const waiting = [root];
	for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
		if (node.kind === 'define')
			addDefinition(node);
		else if (node.kind === 'entry')
			addEntry(node);
		else if (node.kind === 'function')
			addFunction(node);
		else if (node.kind === 'call')
			addCall(node);
		else if (node.kind === 'decorator')
			addDecorator(node);
		else if (node.kind === 'text')
			facts.texts.push(node);
		else if (node.kind === 'list' && node.items.length > 1 && isRequestList(node))
			addList(node);
		else if (node.kind === 'return' && node.parts[0] !== undefined) {
			const around = node.around;
			if (around !== undefined)
				addTo(facts.returns, around, node.parts[0]);
		}
		if (isOfSpring && (node.kind === 'list' || node.kind === 'slot'))
			for (const [annotation, definition] of injectedTexts(node))
				injected.set(annotation, definition);
		if (node.kind === 'list' && node.head !== undefined)
			facts.classes.push(node);
		const children = childrenOf(node);
		for (let index = children.length - 1; index >= 0; index -= 1) {
			const child = children[index];
			if (child !== undefined)
				waiting.push(child);
		}
	}
	return facts;
	function addDefinition(node) {
		if (node.parent?.kind === 'call' || isInParameters(node))
			return;
		if (node.target.kind === 'name')
			addTo(facts.variables, node.target.name, node);
		else if (node.target.kind === 'member') {
			addTo(facts.members, node.target.name, node);
			addTo(facts.setOn, `${lastName(node.target.object)}.${node.target.name}`, node);
		}
		else if (node.target.kind === 'list')
			addParts(node, node.target);
	}
	function addParts(node, { bracket, items }) {
		if (bracket === '{' && facts.language !== 'script')
			return;
		for (const [index, item] of items.slice(0, maxOfOneName).entries()) {
			const [rest] = item.kind === 'spread' ? item.parts : [];
			if (rest?.kind === 'name' && bracket === '{')
				addTo(facts.variables, rest.name, { ...node, target: rest });
			if (rest !== undefined)
				break;
			const [name, target] = bracket === '{' ? [keyOf(item) ?? lastName(item), valueOfEntry(item)] : [`${index}`, item];
			if (bracket !== '{' || item.kind === 'entry' || item.kind === 'name')
				addDefinition({ ...node, target, value: memberAt(node.value, name, node) });
		}
	}
	function addDecorator(node) {
		facts.decorators.push(node);
		const definition = injected.get(node);
		if (definition === undefined)
			return;
		facts.injected.push(definition.value);
		addTo(facts.variables, lastName(definition.target), definition);
	}
	function addList(node) {
		facts.lists.push(node);
		if (node.items.slice(0, maxBeside).some((item) => saysMethodBeside(item, facts)))
			facts.routes.push(node);
	}
	function addEntry(node) {
		if (facts.language !== 'swift' || node.parent?.kind !== 'call')
			addTo(facts.entries, keyOf(node), node);
	}
	function addCall(node) {
		facts.calls.push(node);
		const { callee } = node;
		if (facts.isTyped && callee.kind === 'member')
			addTo(facts.callsOn, lastName(callee.object), node);
		if (callee.kind === 'member' && /^set_?(?:Request)?Method$/i.test(callee.name ?? ''))
			addTo(facts.methodCalls, `${lastName(callee.object)}.${callee.name}`, node);
	}
	function addFunction(node) {
		addTo(facts.functions, nameOf(node), node);
		if (node.body.kind !== 'list' || (node.body.bracket !== '{' && node.body.bracket !== 'block'))
			addTo(facts.returns, node, node.body);
	}
}
function addTo(map, key, value) {
	if (key === undefined)
		return;
	const values = map.get(key);
	if (values === undefined)
		map.set(key, [value]);
	else
		values.push(value);
}
function nameOf(node) {
	let holder = node.parent;
	if (node.name !== undefined)
		return (holder?.kind === 'define' ? keyOf(holder) : undefined) ?? node.name;
	if (holder?.kind === 'call')
		holder = holder.parent;
	return holder === undefined ? undefined : keyOf(holder);
}
function isInParameters(node) {
	let part = node;
	for (let around = node.parent; around !== undefined; around = around.parent) {
		if (around.kind === 'function')
			return around.body !== part;
		if (!/^(?:list|entry|define|slot)$/.test(around.kind))
			return false;
		part = around;
	}
	return false;
}
function isRequestList({ bracket, items }) {
	if (bracket === 'file' || bracket === 'block')
		return false;
	return items.some((item) => {
		if (item.kind === 'text')
			return methodNamed(item.text) !== undefined;
		if (item.kind === 'member')
			return methodConstant(item) !== undefined;
		return item.kind === 'entry' && urlKeys.has(keyOf(item) ?? '');
	});
}
function ownersOf(node) {
	const owners = [];
	for (let around = node.parent; around !== undefined && owners.length < 8; around = around.parent) {
		const key = keyOf(around);
		if (key !== undefined)
			owners.push(key);
		if (around.kind === 'list' && around.parent !== undefined) {
			const siblings = childrenOf(around.parent);
			const before = siblings[siblings.indexOf(around) - 1];
			const name = siblings.length < maxOfOneName ? lastName(before) : undefined;
			if (name !== undefined)
				owners.push(name);
		}
	}
	return owners;
}
function isConstant(node) {
	for (let around = node.parent; around !== undefined; around = around.parent) {
		if (around.kind === 'decorator')
			return true;
		const isOfAnnotation = around.kind === 'call' && around.parent?.kind === 'decorator';
		if ((around.kind === 'call' && !isOfAnnotation) || around.kind === 'function')
			return false;
		if (around.kind === 'define' || around.kind === 'entry')
			return true;
	}
	return false;
}
function nextBehind(nodes, place) {
	return inFunctionOf(place, allBehind(nodes, place));
}
function allBehind(nodes, place) {
	const start = firstBehind(nodes ?? [], place);
	return nodes?.slice(start, start + maxOfOneName) ?? [];
}
function lastBefore(nodes, place) {
	const end = firstBehind(nodes ?? [], place);
	return inFunctionOf(place, nodes?.slice(Math.max(0, end - maxOfOneName), end));
}
function inFunctionOf(place, nodes = []) {
	return nodes.filter((node) => node.around === place.around);
}
function aroundIn(nodes, node) {
	const before = nodes[firstBehind(nodes, node) - 1];
	return before !== undefined && isWithin(node, before) ? before : undefined;
}
function firstBehind(nodes, { order }) {
	return countBefore(nodes, order + 1);
}
function originAt(node, evaluator) {
	const { facts } = evaluator;
	return {
		file: facts.path,
		line: node.line,
		order: node.order,
		isLocal: node.around !== undefined || !isConstant(node),
		...(facts.routes.length === 0 ? {} : { method: methodBeside(node, evaluator) }),
	};
}
const maxBeside = 6;
function saysMethodBeside(item, { language }) {
	return language === 'swift' ? keyOf(item) === 'method' : called_names_isMethod(valueOfEntry(item));
}
function methodBeside(node, evaluator) {
	const route = aroundIn(evaluator.facts.routes, node);
	const said = route?.items.slice(0, maxBeside).find((item) => saysMethodBeside(item, evaluator.facts));
	return said === undefined || isWithin(node, said) ? undefined : methodIn(valueOfEntry(said), evaluator);
}

;// CONCATENATED MODULE: ./build/src/requirements/meaning/classes.js



const maxClasses = 4;
const constructorNames = new Set(['constructor', '__init__', '__construct', 'init']);
function ofClassAround(place, nodes) {
	for (let members = classAround(place), depth = 0; members !== undefined && depth < maxClasses; depth += 1) {
		const name = members.head.name;
		const own = nodes.filter((node) => classAround(node)?.head.name === name);
		if (own.length > 0)
			return own;
		members = classAround(members);
	}
	return [];
}
const constructorOf = memoize(({ head, items }) => {
	for (const item of items)
		if (item.kind === 'function' && (constructorNames.has(item.name ?? '') || item.name === head.name))
			return item;
	return undefined;
});
function isConstructor(node, { language }) {
	const members = node.parent;
	if (language === 'go')
		return /^(?:New|Make|Create|Open|Connect|Dial|Must)/i.test(node.name ?? '');
	return members !== undefined && isClass(members) && constructorOf(members) === node;
}
function calledName(node) {
	const members = node.parent;
	return members !== undefined && isClass(members) && constructorOf(members) === node ? members.head.name : nameOf(node);
}
function madeClass(callee) {
	const name = lastName(callee);
	const object = callee.kind === 'member' ? lastName(callee.object) : undefined;
	const isOfObject = object !== undefined && (constructorNames.has(name ?? '') || name === 'init');
	const word = isOfObject ? object : callee.kind === 'name' ? callee.name : undefined;
	if (word === 'super' || word === 'parent' || word === 'base')
		return classAround(callee)?.head.bases[0];
	if (word !== undefined && /^(?:this|self|static|cls)$/.test(word))
		return classAround(callee)?.head.name;
	return isOfObject ? object : name;
}
function ownerOf(node, evaluator) {
	const className = classOf(node, evaluator);
	if (className !== undefined)
		return { name: className, isClass: true };
	if (evaluator.facts.language === 'go' || node.around !== undefined)
		return undefined;
	const holder = node.parent?.kind === 'entry' ? node.parent.parent : node.parent;
	if (holder?.kind !== 'list' || holder.bracket !== '{')
		return undefined;
	const define = holder.parent;
	const name = define?.kind === 'define' && define.target.kind === 'name' ? define.target.name : undefined;
	return name === undefined ? undefined : { name, isClass: false };
}
function fieldOwners(node, evaluator) {
	const isSet = node.kind === 'define' && node.target.kind === 'member';
	const isField = isSet || node.around === undefined || evaluator.facts.language === 'go';
	const name = isField ? ownerIn(node, evaluator) : undefined;
	return name === undefined ? [] : [name];
}
function ownerIn(node, evaluator) {
	const made = evaluator.facts.language === 'go' && node.kind === 'entry' ? node.parent?.parent : undefined;
	return made?.kind === 'call' ? lastName(made) : classOf(node, evaluator);
}
function classOf(node, { facts, project }) {
	if (facts.language === 'go')
		return project.types.classAtLine(node.line, facts.path);
	return classAround(node)?.head.name;
}

;// CONCATENATED MODULE: ./build/src/requirements/meaning/variables.js




const maxDefinitions = 12;
function meaningOf(name, at, facts) {
	const definitions = facts.variables.get(name) ?? [];
	let around = at.around;
	const isIn = around;
	for (;;) {
		if (around === undefined)
			return definedAtTop(name, at, facts, isIn === undefined);
		const found = definedIn(around, name, at, definitions, around === isIn);
		if (found !== undefined)
			return found;
		around = around.around;
	}
}
function mayBeField(meaning) {
	if (meaning?.kind !== 'values')
		return meaning === undefined;
	return meaning.nodes.every((node) => node.around === undefined && classAround(node) !== undefined);
}
function variables_isParameter(node, facts) {
	return meaningOf(node.name, node, facts)?.kind === 'parameter';
}
function definedAtTop(name, at, facts, isOrdered) {
	const all = facts.variables.get(name) ?? [];
	if (all.length === 0)
		return undefined;
	const hasClasses = facts.isTyped && all.length <= maxOfOneName;
	const own = hasClasses ? ofClassAround(at, all) : [];
	const isAlone = hasClasses && facts.language !== 'swift' && classAround(at)?.head.bases.length === 0;
	const others = isAlone ? all.filter((definition) => classAround(definition) === undefined) : all;
	for (const definitions of own.length > 0 ? [own, others] : [others]) {
		const found = definedIn(undefined, name, at, definitions, isOrdered) ?? setByConstructor(definitions, facts);
		if (found !== undefined)
			return found;
	}
	return undefined;
}
function setByConstructor(definitions, facts) {
	if (!facts.isTyped)
		return undefined;
	const set = definitions.slice(0, maxOfOneName).filter(({ around, isAppended }) => {
		const name = around?.name;
		if (around === undefined || name === undefined || isAppended)
			return false;
		return name === 'init' || name === 'constructor' || ownersOf(around).includes(name);
	});
	const nodes = set.slice(0, maxDefinitions).map(({ value }) => value);
	return nodes.length === 0 ? undefined : { kind: 'values', nodes };
}
function definedIn(scope, name, at, definitions, isOrdered) {
	const nodes = [];
	const count = isOrdered ? countBefore(definitions, at.order) : definitions.length;
	for (let index = count - 1; index >= 0; index -= 1) {
		const definition = definitions[index];
		if (definition === undefined || nodes.length >= maxDefinitions)
			break;
		if (isWithin(at, definition) || definition.around !== scope)
			continue;
		if (definition.isAppended && nodes.length === 0) {
			return {
				kind: 'appended',
				definition,
				before: meaningBefore(scope, name, definition, definitions),
				isCertain: !isOrdered || isCertain(definition, at),
			};
		}
		if (definition.isAppended)
			continue;
		nodes.push(definition.value);
		if (isOrdered ? isCertain(definition, at) : nodes.length >= maxDefinitions)
			break;
	}
	if (nodes.length > 0)
		return { kind: 'values', nodes };
	return scope === undefined ? undefined : parameterNamed(name, scope);
}
function meaningBefore(scope, name, at, definitions) {
	const index = definitions.indexOf(at);
	if (index > maxOfOneName)
		return undefined;
	return definedIn(scope, name, at, definitions.slice(0, index), true);
}
function isCertain(definition, at) {
	let block = definition.parent;
	while (block !== undefined && block.kind !== 'list' && block.kind !== 'function' && block.kind !== 'either') {
		block = block.parent;
	}
	return block === undefined || isWithin(at, block);
}
function labelOf(node) {
	if (node.kind === 'entry')
		return lastName(node.value);
	return node.kind === 'define' ? node.label : undefined;
}
function parameterInitial(node) {
	return node.kind === 'define' ? node.value : undefined;
}
function parameterNamed(name, scope) {
	for (const [index, node] of scope.params.entries()) {
		const parameter = parameterOf(node);
		if (parameter?.name === name)
			return {
				kind: 'parameter',
				of: scope,
				index,
				name,
				label: labelOf(node),
				property: undefined,
				initial: parameter.initial,
				isRest: parameter.isRest === true,
			};
		let pattern = node;
		while (pattern.kind === 'define' || pattern.kind === 'entry')
			pattern = pattern.kind === 'define' ? pattern.target : pattern.key;
		if (pattern.kind !== 'list')
			continue;
		for (const item of pattern.items) {
			const inner = item.kind === 'entry' ? parameterOf(item.value) : parameterOf(item);
			if (inner?.name !== name)
				continue;
			if (item.kind === 'spread')
				return { kind: 'parameter', of: scope, index, name, property: undefined, initial: parameterInitial(node) };
			const property = item.kind === 'entry' ? (lastName(item.key) ?? name) : name;
			return { kind: 'parameter', of: scope, index, name, property, initial: inner.initial };
		}
	}
	return undefined;
}
class BaseNames {
	#names;
	constructor(names, language) {
		const own = language === 'go' ? [...names].map((name) => name.replace(/^\w+\./, 'this.')) : [];
		this.#names = new Set([...names, ...own]);
	}
	has(dotted) {
		return this.#names.has(dotted);
	}
	isClient(node) {
		if (this.#names.size === 0)
			return false;
		const dotted = dottedName(node);
		return dotted !== undefined && (this.has(dotted) || this.has(dotted.replace(/^(?:this|self)\./, '')));
	}
}
function choicesIn(node) {
	const value = node.kind === 'other' ? node.parts.at(-1) : node;
	if (value?.kind === 'either')
		return value.options;
	const [list] = node.kind === 'call' && lastName(node) === eachOf ? node.args : [];
	return list?.kind === 'list' ? list.items : undefined;
}

;// CONCATENATED MODULE: ./build/src/requirements/meaning/format-and-join.js




const format_and_join_verbs = /%(?:(\d+)\$)?(?:\((\w+)\))?[-+ #0-9.']*[sdiufxX]|%%/g;
function valuesOfTextCall(callee, args, evaluator) {
	const name = lastName(callee) ?? '';
	const object = callee.kind === 'member' ? callee.object : undefined;
	const [first, second] = args;
	const values = (node) => evaluator.values(node);
	if (first !== undefined && (name === 'sprintf' || (name === 'format' && object === undefined)))
		return fillSprintf(values(first), args.slice(1).map(values));
	if (object !== undefined && name === 'format')
		return fillFormat(values(object), args, evaluator);
	if (name === 'implode' || (/join/i.test(name) && !(name === 'urljoin' && args.length === 2))) {
		const joined = joinList(object, args, evaluator);
		if (joined !== undefined)
			return joined;
	}
	if (object !== undefined && name === 'concat')
		return joinValues([object, ...args].map(values));
	if (first !== undefined && encoders.has(name))
		return values(first);
	if (sameText.has(name))
		return values(object !== undefined && !/^(?:parse|String)$/.test(name) ? object : (first ?? callee));
	if (first === undefined || second === undefined || (name !== 'URL' && name !== 'urljoin'))
		return undefined;
	return name === 'URL' ? relativeTo(first, second, evaluator) : relativeTo(second, first, evaluator);
}
function fillSprintf(formats, args, places = format_and_join_verbs) {
	let next = 0;
	return format_and_join_fill(formats, places, (match) => {
		const [whole, position, name] = match;
		if (whole === '%%')
			return [[]];
		if (name !== undefined)
			return hole(name);
		const index = position === undefined ? next : Number(position) - 1;
		next += 1;
		return args[index] ?? hole(undefined);
	});
}
function fillFormat(formats, args, evaluator) {
	let next = 0;
	const positional = args.filter((arg) => keyOf(arg) === undefined);
	return format_and_join_fill(formats, /\{(\w*)(?:[^{}]*)\}/g, ([, name = '']) => {
		const named = args.find((arg) => keyOf(arg) === name);
		const isNumber = /^\d*$/.test(name);
		const arg = named ?? (isNumber ? positional[name === '' ? next : Number(name)] : undefined);
		next += 1;
		return arg === undefined ? hole(isNumber ? undefined : name) : evaluator.values(arg);
	});
}
function format_and_join_fill(formats, places, valuesAt) {
	return firstValues(formats.flatMap((format) => joinValues(format.flatMap((piece) => {
		if (piece.kind === 'hole')
			return [[[piece]]];
		const parts = [];
		const { text, origin } = piece;
		let start = 0;
		const textPiece = (end) => ({ kind: 'text', text: text.slice(start, end), origin });
		for (const match of text.matchAll(places)) {
			parts.push([[textPiece(match.index)]], valuesAt(match));
			start = match.index + match[0].length;
		}
		parts.push([[textPiece(text.length)]]);
		return parts;
	}))));
}
function joinList(object, args, evaluator) {
	const all = (object === undefined ? args : [object, ...args]).map(valueOfEntry);
	const list = all.find((node) => node.kind === 'list' && node.bracket !== '{');
	const separator = all.find((node) => node.kind === 'text');
	if (list === undefined && separator?.kind === 'text' && separator.text === '/')
		for (const node of all) {
			const rest = restIn(node, evaluator);
			if (rest !== undefined)
				return evaluator.values(rest);
		}
	if (list?.kind !== 'list' || separator === undefined)
		return joinPath(args, evaluator) ?? (object === undefined ? undefined : joinPath(all, evaluator));
	const between = evaluator.values(separator);
	return joinValues(list.items.flatMap((item, index) => [...(index === 0 ? [] : [between]), evaluator.values(item)]));
}
function restIn(node, evaluator, depth = 0) {
	if (node.kind === 'name') {
		const meaning = meaningOf(node.name, node, evaluator.facts);
		return meaning?.kind === 'parameter' && meaning.isRest === true ? node : undefined;
	}
	const isHanded = node.kind === 'call' && handers.test(lastName(node) ?? '') && depth < maxHands;
	const inner = isHanded ? [startOfChain(node), node.args.at(-1)] : node.kind === 'spread' ? node.parts : [];
	for (const part of inner) {
		const rest = part === undefined || part === node ? undefined : restIn(part, evaluator, depth + 1);
		if (rest !== undefined)
			return rest;
	}
	return undefined;
}
const maxHands = 4;
const handers = /^(?:array_)?(?:map|filter)$|^(?:to)?(?:List|Array)$|^(?:Select|list)$/i;
function joinPath(args, evaluator) {
	const parts = args.slice(0, 12).map((arg) => evaluator.values(arg));
	const isBase = parts.slice(0, -1).some((part) => part.some((value) => /api\/2\.0\/?$/i.test(shownText(value))));
	if (!isBase)
		return undefined;
	const slash = slashAt({ file: '', line: 1, order: -1, isLocal: false });
	return joinValues(parts.flatMap((part, index) => (index === 0 ? [part] : [slash, part])));
}
function joinBySlash(parts, evaluator) {
	return joinValues(parts.flatMap((part, index) => [
		...(index === 0 ? [] : [slashAt(evaluator.originOf(part))]),
		evaluator.values(part),
	]));
}
function joinParts({ parts, isPath }, evaluator) {
	return isPath === true ? joinBySlash(parts, evaluator) : joinValues(parts.map((part) => evaluator.values(part)));
}
function relativeTo(path, base, evaluator) {
	return firstValues(evaluator.values(path).flatMap((value) => {
		const [start] = value;
		const isWhole = start?.kind === 'text' && /^(?:\/|https?:)/.test(start.text);
		return isWhole || namesApi(value)
			? [value]
			: joinValues([evaluator.values(base), slashAt(evaluator.originOf(path)), [value]]);
	}));
}

;// CONCATENATED MODULE: ./build/src/requirements/meaning/languages/methods-of-typed-languages.js



const verbNames = /^(?:get|post|put|delete|patch|head)$/i;
const receiverSenders = /^(?:openConnection|openStream|readText|readBytes|http(?:Get|Post|Put|Delete|Patch)|(?:Get|Post|Put|Patch|Delete)(?:Json|String|Bytes|Stream|Multipart|UrlEncoded|Xml)?Async)$/;
const getters = new Set('HttpRequestMessage openConnection openStream readText readBytes DownloadString DownloadStringAsync DownloadStringTaskAsync DownloadData DownloadDataTaskAsync DownloadFile DownloadFileTaskAsync Execute ExecuteAsync ExecuteTaskAsync URLRequest'.split(' '));
const posters = new Set('UploadString UploadStringAsync UploadStringTaskAsync UploadData UploadDataTaskAsync UploadValues UploadValuesTaskAsync UploadFile UploadFileTaskAsync submitForm submitFormWithBinaryData'.split(' '));
const propertyNames = ['method', 'Method', 'requestMethod', 'httpMethod'];
function isSentFromReceiver(call) {
	const { callee } = call;
	if (callee.kind !== 'member')
		return false;
	const isAsked = callee.object.kind === 'call' && lastName(callee.object) === 'request';
	return receiverSenders.test(callee.name ?? '') || (isAsked && verbNames.test(callee.name ?? ''));
}
function methodArgument(call) {
	const [first, second] = call.args;
	const name = lastName(call);
	if (second === undefined || second.kind === 'list')
		return undefined;
	if (name === 'HttpRequestMessage')
		return first;
	return name === 'RestRequest' && !isFormat(second) ? valueOfEntry(second) : undefined;
}
function isFormat(node) {
	return receiverName(node) === 'DataFormat';
}
function isBuilderOfRequest(call) {
	const name = lastName(call.callee) ?? '';
	return (getters.has(name) ||
		posters.has(name) ||
		methodArgument(call) !== undefined ||
		isRequestBuilder(call) ||
		isWebRequest(call));
}
function methodOfBuilder(call, evaluator) {
	const name = lastName(call.callee) ?? '';
	const given = methodArgument(call);
	if (given !== undefined)
		return methodIn(given, evaluator);
	if (!isBuilderOfRequest(call))
		return undefined;
	const later = methodSetLater(call, evaluator);
	if (later !== undefined)
		return later;
	if (isHandedOn(call, evaluator))
		return unknownMethod;
	if (call.args.some((arg) => keyOf(arg) === 'encodeInQuery'))
		return knownMethod('GET');
	return { kind: 'known', methods: [posters.has(name) ? 'POST' : 'GET'] };
}
function isRequestBuilder(call) {
	const name = lastName(call.callee) ?? '';
	if (name === 'newBuilder')
		return call.args.length > 0 && receiverName(call.callee) === 'HttpRequest';
	if (!/^(?:url|uri|setUri|setURI|setUrl)$/.test(name))
		return false;
	let node = call.callee;
	for (let depth = 0; node !== undefined && depth < 12; depth += 1) {
		if (node.kind === 'call')
			node = node.callee;
		else if (node.kind !== 'member')
			return false;
		else if (node.name === 'Builder' || node.name === 'newBuilder')
			return /Request$/.test(lastName(node.object) ?? '');
		else
			node = node.object;
	}
	return false;
}
function isWebRequest({ callee }) {
	return (/^(?:Create|CreateHttp)$/.test(lastName(callee) ?? '') && /^(?:Http)?WebRequest$/.test(receiverName(callee) ?? ''));
}
function methodSetLater(call, evaluator) {
	const inBlock = methodInBlock(call, evaluator);
	if (inBlock !== undefined)
		return inBlock;
	const holder = nameOfHolder(call);
	if (holder === undefined)
		return undefined;
	const { facts } = evaluator;
	const later = nextBehind(facts.callsOn.get(holder), call);
	const said = later.flatMap((next) => methodOfStep(next, evaluator) ?? []);
	const methods = new Set(said.flatMap((source) => (source.kind === 'known' ? source.methods : [])));
	if (said.some(({ kind }) => kind !== 'known'))
		return unknownMethod;
	if (methods.size > 0)
		return { kind: 'known', methods: [...methods] };
	const isWritten = nextBehind(facts.setOn.get(`${holder}.doOutput`), call).length > 0 ||
		later.some((next) => lastName(next) === 'setDoOutput');
	return isWritten ? knownMethod('POST') : undefined;
}
function isHandedOn(call, { facts }) {
	const isMade = /^(?:openConnection|HttpRequestMessage|URLRequest)$/.test(lastName(call) ?? '');
	if (!isMade && !isRequestBuilder(call) && !isWebRequest(call))
		return false;
	const holder = nameOfHolder(call);
	const around = call.around;
	const returned = around === undefined ? [] : (facts.returns.get(around) ?? []).slice(0, maxOfOneName);
	if (holder !== undefined && returned.some((node) => node.kind === 'name' && node.name === holder))
		return true;
	if (returned.some((node) => isWithin(call, node) && !isBuilt(call, node)))
		return true;
	const isWhole = isBuilt(call, undefined) || nextBehind(facts.callsOn.get(holder ?? ''), call).some(isBuild);
	return isRequestBuilder(call) && !isWhole;
}
function isBuilt(call, within) {
	let node = call;
	for (let depth = 0; depth < 24 && node.parent !== undefined && node !== within; depth += 1) {
		node = node.parent;
		if (node.kind !== 'member' && node.kind !== 'call')
			return false;
		if (node.kind === 'call' && (isBuild(node) || /^(?:send|execute|getResponse|readText)/i.test(lastName(node) ?? '')))
			return true;
	}
	return false;
}
function isBuild(call) {
	return lastName(call) === 'build';
}
function methodInBlock(call, evaluator) {
	let node = call;
	for (let depth = 0; depth < 12; depth += 1) {
		const parent = node.parent;
		if (parent?.kind === 'call') {
			const block = parent.args.at(-1);
			const isBlock = /^(?:apply|also|run|let|with)$/.test(lastName(parent) ?? '');
			const given = isBlock && block?.kind === 'name' ? methodIn(block, evaluator) : unknownMethod;
			if (given.kind === 'parameter')
				return { ...given, fallback: 'GET' };
			const items = isBlock && block?.kind === 'function' && block.body.kind === 'list' ? block.body.items : [];
			const set = items.find((item) => item.kind === 'define' && propertyNames.includes(lastName(item.target) ?? ''));
			if (set?.kind === 'define')
				return methodIn(set.value, evaluator);
		}
		else if (parent?.kind !== 'member')
			return undefined;
		node = parent;
	}
	return undefined;
}
function holderOf(call) {
	let node = call;
	for (let depth = 0; depth < 16; depth += 1) {
		const parent = node.parent;
		if (parent?.kind === 'define')
			return parent.target === node ? undefined : parent;
		const isChain = (parent?.kind === 'member' && parent.object === node) || (parent?.kind === 'call' && parent.callee === node);
		if (parent === undefined || (!isChain && parent.kind !== 'other' && parent.kind !== 'either'))
			return undefined;
		node = parent;
	}
	return undefined;
}
function nameOfHolder(call) {
	return lastName(holderOf(call)?.target);
}
function methodOfBlock({ body }, fallback, evaluator) {
	const items = (body.kind === 'list' ? body.items : [body]).slice(0, maxOfOneName);
	if (items.some(({ kind }) => kind !== 'call'))
		return unknownMethod;
	const said = items.flatMap((item) => stepsOf(item)
		.reverse()
		.flatMap((step) => methodOfStep(step, evaluator) ?? []));
	return said.at(-1) ?? (fallback === undefined ? unknownMethod : knownMethod(fallback));
}

;// CONCATENATED MODULE: ./build/src/requirements/meaning/arguments.js






function argumentOf({ index, name, label, property }, args, evaluator) {
	const byName = args.find((arg) => keyOf(arg) === name) ??
		(label === undefined ? undefined : args.find((arg) => keyOf(arg) === label));
	const arg = byName === undefined ? positional(args)[index] : valueOfEntry(byName);
	if (arg === undefined || property === undefined)
		return arg;
	const { lists } = evaluator.members.listsOf(arg);
	for (const list of lists) {
		const { named, spread } = evaluator.members.contentsOf(list);
		const [item] = named.get(property) ?? [];
		if (item !== undefined)
			return valueOfEntry(item);
		if (spread !== undefined)
			return memberOf(spread, property, evaluator);
	}
	return lists.length === 0 && arg.kind === 'name' ? memberOf(arg, property, evaluator) : undefined;
}
function positional(args) {
	return args.filter((item) => item.kind !== 'entry' && item.kind !== 'define');
}
function makesAddress({ id, file, urls, method }, args, evaluator) {
	if (method !== undefined)
		return false;
	if (!isGoOrSwift(evaluator))
		return true;
	if (file !== evaluator.facts.path && !urls.some(namesApi))
		return false;
	return urls.every((url) => url.every((piece) => {
		const parameter = piece.kind === 'hole' && piece.parameter?.functionId === id ? piece.parameter : undefined;
		return (parameter === undefined ||
			parameter.initial !== undefined ||
			parameter.isRest === true ||
			argumentOf(parameter, args, evaluator) !== undefined);
	}));
}
function addressMakers(wrappers, args, evaluator) {
	const isGo = evaluator.facts.language === 'go';
	const senders = new Set(isGo ? wrappers.flatMap(({ id, method }) => (method === undefined ? [] : [id])) : []);
	return wrappers.filter((wrapper) => !senders.has(wrapper.id) && makesAddress(wrapper, args, evaluator));
}
function lacksMethod(source, args, evaluator) {
	if (!isGoOrSwift(evaluator) || source?.kind !== 'parameter')
		return false;
	if (source.fallback !== undefined || source.parameter.property !== undefined)
		return false;
	return argumentOf(source.parameter, args, evaluator) === undefined;
}
function valuesGiven(parameter, before, args, evaluator) {
	if (parameter.isRest === true)
		return joinBySlash(positional(args).slice(parameter.index), evaluator);
	const given = argumentOf(parameter, args, evaluator);
	if (given === undefined)
		return parameter.initial ?? hole(parameter.name);
	const values = evaluator.values(given);
	const isPart = isGoOrSwift(evaluator) && namesApi(before) && !isBase(before);
	return isPart && values.some((value) => shownText(value).includes('/')) ? hole(lastName(given)) : values;
}
function isGoOrSwift({ facts }) {
	return facts.language === 'go' || facts.language === 'swift';
}
function memberOf(object, name, { facts, project }) {
	const isKnown = object.kind !== 'name' ||
		(facts.language !== 'script' && facts.language !== 'python') ||
		meaningOf(object.name, object, facts) !== undefined ||
		project.types.moduleOf(object.name, facts.path) !== undefined;
	return isKnown ? memberAt(object, name, object.parent) : undefined;
}
function wholeArgument(urls, args, evaluator) {
	const [piece, ...others] = urls[0] ?? [];
	const isWhole = piece?.kind === 'hole' && piece.parameter !== undefined && others.length === 0 && urls.length === 1;
	return isWhole ? argumentOf(piece.parameter, args, evaluator) : undefined;
}
function argumentsOf({ params }) {
	const known = params.map(parameterOf);
	if (params.some(({ kind }) => kind === 'spread') || known.some((parameter) => parameter === undefined))
		return {};
	const least = known.filter((parameter) => parameter?.initial === undefined).length;
	return { takes: { least, most: params.length } };
}
function isCalledWith({ takes }, count) {
	return takes === undefined || (count >= takes.least && count <= takes.most);
}
function isSender(node, args, evaluator) {
	const name = lastName(calledFunction(node).callee);
	return (evaluator.wrappers(name, args).some(({ method }) => method !== undefined) ||
		isClient(name) ||
		(evaluator.facts.isTyped && isBuilderOfRequest(node)) ||
		verbIn(name) !== undefined ||
		args.some((arg) => called_names_isMethod(arg)));
}
function handedOn(node, args, evaluator) {
	const name = lastName(calledFunction(node).callee);
	if (isSender(node, args, evaluator))
		return hole(evaluator.facts.isTyped ? propertyName(name) : name);
	for (const arg of args.slice(0, 4)) {
		if (arg.kind === 'function' || arg.kind === 'list')
			continue;
		const values = evaluator.values(arg);
		if (values.some(namesApi))
			return values;
	}
	return hole(lastName(args[0]) ?? lastName(node));
}

;// CONCATENATED MODULE: ./build/src/requirements/meaning/project/modules.js


const ofDefault = 'default of ';
const provided = 'provided ';
function providedAs(key) {
	return `${provided}${key}`;
}
function defaultOf(module) {
	return `${ofDefault}${module.slice(module.lastIndexOf('/') + 1)}`;
}
function calledAs(name, member) {
	return member === undefined ? `${name}()` : `${name}().${member}`;
}
function wordOf(name) {
	const [whole = ''] = name.split('()');
	const word = whole.startsWith(provided) ? whole.slice(provided.length) : whole;
	return word.startsWith(ofDefault) ? word.slice(ofDefault.length) || 'index' : word;
}
function useAlone(name, { path: file, imports }) {
	return { name, file, imports };
}
function useOf(name, file) {
	const link = file.links?.imported.get(name);
	return link === undefined ? useAlone(name, file) : useOfLink(link, file);
}
function packageOf(callee, file) {
	const object = callee.kind === 'member' && file.language === 'go' ? callee.object : undefined;
	if (object?.kind !== 'name' || !file.imports.has(object.name))
		return undefined;
	return meaningOf(object.name, object, file) === undefined ? object.name : undefined;
}
function useOfCalled(name, args = [], file) {
	const call = args[0]?.parent;
	if (call?.kind === 'call' && call.callee.kind === 'member')
		return { ...useAlone(name, file), ofPackage: packageOf(call.callee, file) };
	return file.functions.has(name) ? useAlone(name, file) : useOf(name, file);
}
function useOfLink({ name, from = '' }, { path: file, imports }) {
	return { name: name === 'default' ? defaultOf(moduleNamed(from, file)) : name, file, imports, from };
}
function linkedReference(owner, name, file) {
	const link = file.links?.imported.get(owner ?? name);
	if (link === undefined)
		return undefined;
	const { name: linked, from } = useOfLink(link, file);
	const common = { file: file.path, isEnvironment: false, from };
	if (owner === undefined)
		return { ...common, owner: undefined, name: linked };
	return { ...common, owner: link.name === '*' || link.name === 'default' ? owner : linked, name };
}
function exportsOf(file) {
	const { path, imports, links } = file;
	if (links === undefined)
		return [];
	const own = defaultOf(moduleOf(path));
	const exported = [...links.exported].map(([name, link]) => ({
		name: name === 'default' ? own : name,
		use: link.from === undefined ? useOf(link.name, file) : useOfLink(link, file),
	}));
	const values = ['default', 'exports'].map((name) => ({ name: own, use: { name, file: path, imports } }));
	return [...exported, ...values];
}
function isImported(path, { file, from }) {
	if (from === undefined)
		return false;
	const [module, wanted] = [moduleOf(path), moduleNamed(from, file)];
	if (from.startsWith('.'))
		return module === wanted;
	return from.includes('/') && (module === wanted || module.endsWith(`/${wanted}`));
}
function isOfModule({ name, from }) {
	return from !== undefined && name.startsWith(ofDefault);
}
function withoutEnding(path) {
	return path.replace(/\.(?:[cm]?[jt]sx?|vue)$/, '').replace(/(?:^|\/)index$/, '');
}
function moduleOf(path) {
	return withoutEnding(path.replace(/\\/g, '/'));
}
function moduleNamed(from, file) {
	if (!from.startsWith('.'))
		return withoutEnding(from.replace(/^[@~#]?\//, ''));
	const parts = file.replace(/\\/g, '/').split('/').slice(0, -1);
	for (const part of from.split('/')) {
		if (part === '..')
			parts.pop();
		else if (part !== '.' && part !== '')
			parts.push(part);
	}
	return withoutEnding(parts.join('/'));
}
function withExports(told, { facts, project, lookedUp }) {
	const exported = exportsOf(facts);
	if (exported.length === 0)
		return told;
	const file = facts.path;
	const constants = new Exported(told.constants);
	const clients = new Exported(told.clients);
	const wrappers = new Exported(told.wrappers);
	for (const { name, use } of exported) {
		if (use.from === undefined) {
			for (const things of [constants, clients, wrappers])
				things.rename(use.name, name);
			continue;
		}
		const made = { ...use, name: calledAs(use.name) };
		lookedUp.add(use.name).add(made.name);
		const linked = project.linked(use);
		constants.add(name, linked.constants, file);
		clients.add(name, linked.clients, file);
		clients.add(calledAs(name), project.linked(made).clients, file);
		wrappers.add(name, linked.wrappers, file);
	}
	return { constants: constants.all, clients: clients.all, wrappers: wrappers.all };
}
class Exported {
	all;
	#byName = new Map();
	constructor(told) {
		this.all = [...told];
		for (const each of told) {
			const [name = ''] = each[0].split('()');
			addTo(this.#byName, name, each);
		}
	}
	rename(from, to) {
		for (const [name, thing] of this.#byName.get(from) ?? [])
			this.all.push([`${to}${name.slice(from.length)}`, thing]);
	}
	add(name, things, file) {
		for (const thing of things)
			this.all.push([name, { ...thing, file }]);
	}
}
const knownStems = new Map();
function stemOf(path) {
	const known = knownStems.get(path);
	if (known !== undefined)
		return known;
	if (knownStems.size > 10_000)
		knownStems.clear();
	const stem = findStem(path);
	knownStems.set(path, stem);
	return stem;
}
function findStem(path) {
	const parts = path.replace(/\\/g, '/').split('/');
	const [stem = ''] = (parts.at(-1) ?? '').split('.');
	if (path.endsWith('.go'))
		return parts.at(-2) ?? stem;
	return stem === 'index' || stem === '__init__' ? (parts.at(-2) ?? stem) : stem;
}
function folderOf(path) {
	return path.slice(0, path.lastIndexOf('/') + 1);
}
function nearest(things, file) {
	const inCommon = things.map((thing) => commonFolders(thing.file, file));
	const most = Math.max(...inCommon);
	return things.filter((_, index) => inCommon[index] === most);
}
function commonFolders(one, other) {
	const [folders, others] = [folderOf(one).split('/'), folderOf(other).split('/')];
	const first = folders.findIndex((folder, index) => folder !== others[index]);
	return first === -1 ? folders.length : first;
}
function mayBeImported(file, by, imports) {
	if (file === by || !/\.(?:[cm]?[jt]sx?|vue|py|go)$/.test(file) || imports.has(stemOf(file)))
		return true;
	const folders = folderOf(file).split('/').slice(-4);
	return file.endsWith('.go') ? folderOf(file) === folderOf(by) : folders.some((folder) => imports.has(folder));
}
function packagesOf(path) {
	if (!/\.(?:java|kts?)$/.test(path))
		return [];
	const parts = path.replace(/\\/g, '/').split('/').slice(0, -1).slice(-8);
	return parts.slice(0, -1).map((_, index) => parts.slice(index).join('.'));
}

;// CONCATENATED MODULE: ./build/src/requirements/meaning/project/file-summary.js



function isPassedFor({ argument, property }, parameter) {
	if (parameter.index === undefined)
		return parameter.names.includes(property ?? (typeof argument === 'string' ? argument : ''));
	if (property !== parameter.property)
		return false;
	return typeof argument === 'number' ? argument === parameter.index : parameter.names.includes(argument);
}
function keyOfPassed(name) {
	return `given to ${name}`;
}
function keyOfClass(name) {
	return `class ${name}`;
}
function nameIn(key) {
	return key.slice(key.lastIndexOf(' ') + 1);
}
function mayBeOf(owner, name) {
	if (owner === undefined || owner === impliedType)
		return true;
	return /^[a-z_]/.test(owner) && /url|uri|base|host|api|path|prefix|endpoint/i.test(name);
}
function isSeen(owners, types) {
	return owners.length === 0 || owners.some((owner) => types.has(owner));
}
function isVisible({ file: from, owners }, { file, imports, declared, of }) {
	if (declared !== undefined && owners.length > 0)
		return false;
	if (declared !== undefined)
		return from === file || (declared === 'parameter' && imports.has(stemOf(from)));
	if (of !== undefined && owners.includes(of))
		return folderOf(from) === folderOf(file);
	return from === file || owners.length === 0 || imports.has(stemOf(from)) || owners.some((owner) => imports.has(owner));
}
function areSame(things) {
	const [first, ...others] = things;
	return first === undefined || others.every((thing) => file_summary_textOf(thing) === file_summary_textOf(first));
}
const file_summary_textOf = memoize((thing) => JSON.stringify('values' in thing ? thing.values : thing));
const maxThings = 50;
const keyOfThing = memoize((thing) => JSON.stringify(thing));
function addByName(things, name, thing, told) {
	const known = things.get(name) ?? [];
	const key = keyOfThing(thing);
	if (known.length >= maxThings || known.some((other) => keyOfThing(other) === key))
		return;
	things.set(name, [...known, thing]);
	told.set(name, `${told.get(name) ?? ''}${key}`);
}
function forgetByName(things, name, file) {
	const known = things.get(name);
	if (known !== undefined)
		things.set(name, known.filter((thing) => thing.file !== file));
}

;// CONCATENATED MODULE: ./build/src/requirements/meaning/parameters.js





const parameters_maxSteps = 3;
const parameters_maxClasses = 4;
function isOwnObject(node) {
	return node.kind === 'name' && /^(?:this|self)$/.test(node.name);
}
function sourceParameters(node, evaluator, steps = 0) {
	if (steps > parameters_maxSteps)
		return [];
	const again = (nodes) => nodes.slice(0, parameters_maxSteps).flatMap((value) => sourceParameters(value, evaluator, steps + 1));
	if (node.kind === 'either')
		return again(node.options);
	if (node.kind === 'name') {
		const meaning = meaningOf(node.name, node, evaluator.facts);
		if (meaning?.kind === 'parameter')
			return sourceOfParameter(meaning, meaning.property, evaluator);
		if (meaning?.kind === 'values')
			return again(meaning.nodes);
		return evaluator.facts.isTyped ? sourcesOfField(node.name, node, evaluator) : [];
	}
	if (node.kind !== 'member' || node.name === undefined)
		return [];
	if (!isOwnObject(node.object))
		return again([node.object]).map(({ parameter }) => parameters_memberOf(parameter, node));
	const set = evaluator.members.valuesOf(node);
	if (set !== undefined)
		return again(set);
	if (evaluator.facts.language === 'go')
		return again((evaluator.facts.entries.get(node.name) ?? []).slice(0, parameters_maxSteps).map(({ value }) => value));
	return sourcesOfField(node.name, node, evaluator);
}
function parameters_memberOf(parameter, { name }) {
	const called = parameter.property === undefined ? parameter.called : '';
	return { parameter: { ...parameter, called, property: name }, initial: undefined };
}
function sourceOfParameter({ of, index, name, label, initial }, property, { facts, lookedUp }) {
	const called = calledName(of);
	if (called === undefined)
		return [];
	lookedUp.add(keyOfPassed(called));
	const names = [name, label];
	const place = index - countSelf(of.params);
	return [
		{
			parameter: {
				called,
				file: facts.path,
				isClass: facts.language !== 'go' && isConstructor(of, facts),
				index: place,
				names,
				property,
			},
			initial,
		},
	];
}
function countSelf([first]) {
	return first?.kind === 'name' && /^(?:self|cls|this)$/.test(first.name) ? 1 : 0;
}
function basesOf({ name, bases }, { facts, project }) {
	return facts.language === 'swift' ? project.types.basesOf(name) : bases;
}
function sourcesOfField(name, at, evaluator) {
	const found = [];
	let members = classAround(at);
	for (let classes = 0; members !== undefined && classes < parameters_maxClasses; classes += 1) {
		found.push(...sourcesOfFieldIn(members, name, evaluator));
		members = evaluator.facts.language === 'swift' ? classAround(members) : undefined;
	}
	return found;
}
function sourcesOfFieldIn(members, name, evaluator) {
	const { facts, lookedUp, project } = evaluator;
	const { head } = members;
	lookedUp.add(keyOfPassed(head.name));
	const file = facts.path;
	const all = { isClass: true, names: [name], property: undefined };
	const found = [
		{ parameter: { ...all, called: head.name, file, index: undefined }, initial: undefined },
	];
	const params = constructorOf(members)?.params ?? head.parameters;
	const index = params.findIndex((node) => parameterOf(node)?.name === name);
	const param = params[index];
	if (param !== undefined)
		found.push({
			parameter: { ...all, called: head.name, file, index: index - countSelf(params) },
			initial: parameterOf(param)?.initial,
		});
	for (const called of basesOf(head, evaluator).slice(0, parameters_maxClasses)) {
		lookedUp.add(keyOfPassed(called));
		if (!project.isPassed(called) && !project.isPassed(head.name))
			continue;
		lookedUp.add(keyOfClass(called));
		const base = project.classNamed(called);
		const place = base?.parameters?.indexOf(name) ?? -1;
		if (base !== undefined && place >= 0)
			found.push({ parameter: { ...all, called, file: base.file, index: place }, initial: undefined });
	}
	return found;
}
function isPassedSeveralServers(node, evaluator) {
	const all = sourceParameters(node, evaluator).flatMap(({ parameter }) => evaluator.project.passedFor(parameter));
	return all.some(({ kind }) => kind === 'elsewhere') && all.some(({ kind }) => kind === 'client');
}
function marked(value, mark) {
	return value.map((piece) => (piece.kind === 'text' ? { ...piece, origin: { ...piece.origin, ...mark } } : piece));
}
function passedValues(sources, kind, { project, facts }) {
	const all = sources.flatMap(({ parameter }) => project.passedFor(parameter));
	const isMixed = all.some((given) => given.kind === 'elsewhere' && given.heir === undefined);
	const values = all.flatMap(({ kind: of, values: given, heir }) => {
		const mark = heir !== undefined ? { heir } : isMixed ? { isOneOf: true } : {};
		return of === kind ? given.map((value) => marked(value, mark)) : [];
	});
	return project.resolve(distinct(values), facts.imports);
}
function valuesOfParameter(meaning, property, at, evaluator) {
	const given = basesPassedFor(meaning, property, at, evaluator);
	if (given.length > 0)
		return given;
	const handed = meaning.index === 0 && property === undefined ? handedToCallback(meaning.of, evaluator) : [];
	if (handed.length > 0)
		return handed;
	return [[{ kind: 'hole', name: property ?? meaning.name, parameter: asParameter(meaning, property, evaluator) }]];
}
function handedToCallback(callback, evaluator) {
	const { parent } = callback;
	if (parent?.kind !== 'call')
		return [];
	const { callee, args } = parent;
	const [first] = args;
	const name = lastName(callee) ?? '';
	const isEach = first === callback && callee.kind === 'member' && /^(?:forEach|map|flatMap)$/.test(name);
	const values = isEach
		? evaluator.eachOf(callee.object)
		: /^useSWR/.test(name) && first !== undefined && first !== callback
			? evaluator.values(first).filter((value) => !isNothing(value))
			: [];
	return values.every((value) => value[0]?.kind === 'text') ? values : [];
}
function isNothing([first, ...rest]) {
	return first?.kind === 'hole' && rest.length === 0 && /^(?:null|undefined|false)$/.test(first.name);
}
function asParameter(meaning, property, evaluator) {
	const { of, index, name, label, initial, isRest = false } = meaning;
	return {
		functionId: evaluator.idOf(of),
		index: index - countSelf(of.params),
		name,
		label,
		property,
		initial: initial === undefined || property !== meaning.property ? undefined : evaluator.values(initial),
		isRest,
	};
}
function basesPassedFor(meaning, property, at, evaluator) {
	const isMaking = isConstructor(meaning.of, evaluator.facts);
	if (!isMaking && !isInner(meaning.of, at))
		return [];
	const initial = meaning.initial !== undefined && property === meaning.property ? meaning.initial : undefined;
	const byDefault = initial === undefined || !isMaking ? [] : evaluator.values(initial).filter(namesApi);
	return distinct([...passedValues(sourceOfParameter(meaning, property, evaluator), 'base', evaluator), ...byDefault]);
}
function isInner(of, at) {
	return at.around !== of;
}
function basesOfField(name, at, evaluator) {
	const sources = sourcesOfField(name, at, evaluator);
	const given = passedValues(sources, 'base', evaluator);
	const byDefault = sources.flatMap(({ initial }) => (initial === undefined ? [] : evaluator.values(initial)));
	return distinct([...given, ...byDefault.filter(namesApi)]);
}
function basesOfMember(node, evaluator) {
	const sources = sourceParameters(node, evaluator).filter(({ parameter }) => parameter.isClass && parameter.property !== undefined);
	return passedValues(sources, 'base', evaluator);
}
function functionWithId(id, node, evaluator) {
	for (let around = node.around; around !== undefined; around = around.around)
		if (evaluator.idOf(around) === id)
			return around;
	return undefined;
}

;// CONCATENATED MODULE: ./build/src/requirements/meaning/inheritance.js








const inheritance_maxClasses = 100;
const fieldAs = (name) => `field ${name}`;
function fieldsOfSubclasses(evaluator, isShareable) {
	const { facts } = evaluator;
	const fields = [];
	if (!facts.classes.some((members) => isClass(members) && basesOf(members.head, evaluator).length > 0))
		return fields;
	for (const [name, nodes] of [...facts.variables, ...facts.entries]) {
		for (const node of nodes.slice(0, maxOfOneName)) {
			if (node.around !== undefined || !textKinds.has(node.value.kind))
				continue;
			const head = classAround(node)?.head;
			if (head === undefined || basesOf(head, evaluator).length === 0)
				continue;
			const values = evaluator.values(node.value).filter(isShareable);
			if (values.length > 0)
				fields.push([fieldAs(name), { file: facts.path, owners: [head.name], values }]);
		}
	}
	return fields;
}
const textKinds = new Set(['text', 'join', 'member', 'name', 'call']);
function valuesOverridden(name, at, evaluator) {
	const { facts, lookedUp } = evaluator;
	const members = classAround(at);
	if (members === undefined || facts.language === 'go')
		return undefined;
	lookedUp.add(fieldAs(name));
	const below = fieldsBelow(members.head.name, name, evaluator).flatMap(({ values, owners: [heir = ''] }) => {
		const method = methodKeys.has(name) ? undefined : methodOfHeir(heir, members, evaluator);
		return values.map((value) => marked(value, method === undefined ? { heir } : { heir, method }));
	});
	if (below.length === 0)
		return undefined;
	const known = ownValues(name, members, evaluator).filter((value) => value.some((piece) => piece.kind === 'text' && piece.text !== ''));
	const all = distinct([...known, ...below]);
	return all.length > maxValues ? [...hole(name), ...all.slice(0, maxValues - 1)] : all;
}
function ownValues(name, members, evaluator) {
	const { variables, entries } = evaluator.facts;
	const set = [...(variables.get(name) ?? []), ...(entries.get(name) ?? [])].slice(0, maxOfOneName);
	return set.flatMap((node) => node.around === undefined && classAround(node)?.head.name === members.head.name ? evaluator.values(node.value) : []);
}
function methodOfHeir(heir, members, evaluator) {
	for (const key of methodKeys) {
		evaluator.lookedUp.add(fieldAs(key));
		const fields = evaluator.project.constantsNamed(fieldAs(key));
		const set = fields.find(({ owners }) => owners[0] === heir)?.values ?? ownValues(key, members, evaluator);
		const words = set.map((value) => methodWord(plainText(value) ?? ''));
		if (words.length === 1 && words[0] !== undefined)
			return knownMethod(words[0]);
	}
	return undefined;
}
function heirAmong(owner, at, { project }) {
	const own = owner?.isClass === true ? classAround(at)?.head.name : undefined;
	if (own === undefined || owner === undefined)
		return undefined;
	return classesBelow(own, project).has(owner.name) ? owner.name : undefined;
}
function mayInherit(value, callee, evaluator) {
	const heirs = value.flatMap((piece) => (piece.kind === 'text' ? (piece.origin.heir ?? []) : []));
	if (heirs.length === 0 || (callee.kind === 'member' && !isOwnObject(callee.object)))
		return true;
	const own = classAround(callee)?.head.name;
	return own === undefined || heirs.every((heir) => evaluator.project.types.isRelated(own, heir));
}
function classesBelow(called, project) {
	const below = new Set(project.extending(called));
	for (const each of below)
		if (below.size < inheritance_maxClasses)
			for (const one of project.extending(each))
				below.add(one);
	return below;
}
function fieldsBelow(called, name, { facts, project }) {
	const fields = project.constantsNamed(fieldAs(name));
	if (fields.length === 0)
		return fields;
	const next = project.extending(called);
	const below = classesBelow(called, project);
	return fields.filter(({ owners: [owner = ''], file }) => {
		const isNext = next.has(owner);
		return below.has(owner) && (!isNext || mayBeImported(facts.path, file, project.importsOf(file)));
	});
}

;// CONCATENATED MODULE: ./build/src/requirements/meaning/languages/angular-nest-values.js




const angular_nest_values_maxParts = 8;
function isOfScript({ language }) {
	return language === 'script';
}
function providedTexts({ facts }) {
	if (!isOfScript(facts))
		return [];
	const provided = [];
	for (const entry of (facts.entries.get('provide') ?? []).slice(0, maxOfOneName)) {
		const key = keyFrom(entry.value);
		const list = entry.parent;
		if (key === undefined || list?.kind !== 'list')
			continue;
		for (const node of valuesIn(list, /^use(?:Value|Factory)$/, facts))
			provided.push([providedAs(key), node]);
	}
	for (const [name, definitions] of facts.variables) {
		const [first] = definitions;
		const made = first?.value;
		if (made?.kind !== 'call' || lastName(made.callee) !== 'InjectionToken')
			continue;
		const options = made.args[1];
		if (options?.kind !== 'list')
			continue;
		for (const node of valuesIn(options, /^factory$/, facts))
			provided.push([providedAs(name), node]);
	}
	return provided;
}
function valuesIn({ items }, keys, facts) {
	return items.slice(0, angular_nest_values_maxParts).flatMap((item) => {
		if (!keys.test(keyOf(item) ?? ''))
			return [];
		const node = valueOfEntry(item);
		return node.kind === 'function' ? (facts.returns.get(node) ?? []).slice(0, angular_nest_values_maxParts) : [node];
	});
}
function keyFrom(node) {
	return node?.kind === 'text' ? node.text : lastName(node);
}
function valuesOfInjected(key, { facts, project, lookedUp }) {
	const own = keyFrom(key);
	if (own === undefined || !isOfScript(facts))
		return undefined;
	const name = providedAs(linkedReference(undefined, own, facts)?.name ?? own);
	lookedUp.add(name);
	const reference = { owner: undefined, name, file: facts.path, isEnvironment: false };
	const values = project.resolve([[{ kind: 'hole', name: own, reference }]], facts.imports);
	return values.some(namesApi) ? values : undefined;
}
function injectedParameters(evaluator) {
	const { facts } = evaluator;
	if (!isOfScript(facts))
		return [];
	return facts.decorators.flatMap((decorator) => {
		const [call] = decorator.parts;
		if (call?.kind !== 'call' || lastName(call.callee) !== 'Inject')
			return [];
		const { parent } = decorator;
		const param = parent?.kind === 'other' || parent?.kind === 'slot' ? parent.parts.at(-1) : undefined;
		const argument = param === undefined ? undefined : parameterOf(param)?.name;
		const values = valuesOfInjected(call.args[0], evaluator)?.filter(namesApi);
		const className = classAround(decorator)?.head.name;
		if (argument === undefined || values === undefined || className === undefined)
			return [];
		return [[className, { file: facts.path, kind: 'base', argument, property: undefined, values }]];
	});
}

;// CONCATENATED MODULE: ./build/src/requirements/meaning/languages/go-texts.js




const go_texts_verbs = /%(?:\[(\d+)\])?[-+ #0-9.]*[a-zA-Z]|%%/g;
const go_texts_encoders = new Set('PathEscape QueryEscape Itoa FormatInt'.split(' '));
const go_texts_sameText = new Set('TrimRight TrimLeft TrimSuffix TrimPrefix TrimSpace Trim ToLower ReplaceAll Replace'.split(' '));
const parsers = new Set('Parse ParseRequestURI MustParse'.split(' '));
function valuesOfGoCall(call, evaluator) {
	const { callee, args } = call;
	if (callee.kind !== 'member')
		return undefined;
	const { object, name = '' } = callee;
	const [first] = args;
	if (first === undefined)
		return name === 'String' ? addressOf(object, evaluator) : undefined;
	const library = object.kind === 'name' && meaningOf(object.name, object, evaluator.facts) === undefined ? object.name : '';
	if (library === '')
		return relativeToBase(call, evaluator);
	if (library === 'fmt' && name === 'Sprintf')
		return fillSprintf(evaluator.values(first), args.slice(1).map((arg) => evaluator.values(arg)), go_texts_verbs);
	if (library === 'fmt' && name === 'Sprint')
		return joinValues(args.map((arg) => evaluator.values(arg)));
	if (library === 'strings' && name === 'Join')
		return joinList(undefined, args, evaluator);
	if (name === 'JoinPath' || (library === 'path' && name === 'Join'))
		return joinBySlash(args, evaluator);
	const isSame = go_texts_encoders.has(name) || (library === 'strings' && go_texts_sameText.has(name)) || (library === 'url' && parsers.has(name));
	return isSame ? evaluator.values(first) : library === 'url' && name === 'URL' ? pathIn(first, evaluator) : undefined;
}
function relativeToBase({ callee, args }, evaluator) {
	if (callee.kind !== 'member')
		return undefined;
	const { object: base, name } = callee;
	if (name === 'JoinPath')
		return joinBySlash([base, ...args], evaluator);
	const isResolved = name === 'Parse' || name === 'ResolveReference';
	const [path] = args;
	if (!isResolved || path === undefined || !evaluator.values(base).some(namesApi))
		return undefined;
	return relativeTo(path, base, evaluator);
}
function addressOf(url, evaluator) {
	const whole = evaluator.values(url);
	const set = url.kind === 'name' ? lastSet(url.name, url, evaluator) : undefined;
	return set === undefined ? whole : joinBySlash([url, set], evaluator);
}
function pathIn(list, evaluator) {
	if (list.kind !== 'list')
		return undefined;
	const [path] = evaluator.members.contentsOf(list).named.get('Path') ?? [];
	return path === undefined ? undefined : evaluator.values(path);
}
function lastSet(name, at, { facts }) {
	const around = at.around;
	return facts.members
		.get('Path')
		?.slice(0, 100)
		.findLast(({ target, order, around: from }) => receiverName(target) === name && order < at.order && from === around)
		?.value;
}

;// CONCATENATED MODULE: ./build/src/requirements/meaning/languages/jvm-csharp-texts.js





const segmentSteps = new Set('path pathSegment pathSegments appendPath appendEncodedPath appendPathSegments addPathSegment addPathSegments addEncodedPathSegment addEncodedPathSegments appendingPathComponent AppendPathSegment AppendPathSegments encodedPath setPath resolve'.split(' '));
const textSteps = new Set('append Append plus concat appending'.split(' '));
const sameSteps = new Set('build buildAndExpand toUriString toUri toURI toURL toHttpUrl toHttpUrlOrNull encode expand queryParam queryParams queryParamIfPresent resolveTemplate replaceQuery addQueryParameter appendQueryParameter addParameter setParameter SetQueryParam SetQueryParams newBuilder buildUpon normalize ToString TrimEnd TrimStart Trim ToLower ToLowerInvariant Replace removeSuffix removePrefix ensureSuffix trim trimEnd also apply asString strip toExternalForm absoluteString'.split(' '));
const blockSteps = new Set('let run with lazy remember'.split(' '));
const wrappers = new Set('URI URL Uri UriBuilder HttpUrl StringBuilder StringBuffer fromUriString fromHttpUrl fromUri fromPath fromOriginHeader URLBuilder Url URLComponents RestRequest GenericUrl target'.split(' '));
const makers = /^(?:URI|URL|Uri|HttpUrl|Url|Companion|String|string)$/;
const jvm_csharp_texts_encoders = new Set('EscapeDataString EscapeUriString UrlEncode UrlPathEncode urlEncode encodeURLPath encodeURLPathPart encodeURLParameter PathEscape QueryEscape toInt toLong'.split(' '));
function valuesOfJvmCsharpCall(call, evaluator) {
	const { callee, args } = call;
	const name = lastName(callee) ?? '';
	const own = evaluator.made(name, args, call);
	if (own.length > 0)
		return own;
	const part = callee.kind === 'member' && args.length === 0 ? partOf(callee, evaluator) : undefined;
	if (part !== undefined)
		return part;
	const object = callee.kind === 'member' ? callee.object : undefined;
	const owner = lastName(object) ?? '';
	const [first] = args;
	const result = blockSteps.has(name) ? resultOfBlock(args, evaluator) : undefined;
	if (result !== undefined)
		return result;
	const formatted = formattedBy(call, evaluator);
	if (formatted !== undefined)
		return formatted;
	if (first !== undefined && (jvm_csharp_texts_encoders.has(name) || (name === 'encode' && /^(?:URLEncoder|Uri|UriUtils)$/.test(owner))))
		return evaluator.values(first);
	if (object !== undefined && jvm_csharp_texts_isBuilt(object) && segmentSteps.has(name) && args.length > 0)
		return behind(evaluator.values(object), args, evaluator);
	if (object !== undefined && textSteps.has(name) && first !== undefined && first.kind !== 'function')
		return joinValues([evaluator.values(object), evaluator.values(first)]);
	if (object !== undefined && (sameSteps.has(name) || /^(?:With|Allow)[A-Z]/.test(name)))
		return evaluator.values(object);
	if (object?.kind === 'call' && name === 'request' && args.length < 2)
		return evaluator.values(object);
	if (name === 'RestRequest' && (isBuilderOfRequest(call) || saysMethod(args)))
		return hole(name);
	const isMade = makers.test(owner) && /^(?:create|parse|get|of|valueOf|init)$/.test(name);
	return first !== undefined && (wrappers.has(name) || isMade) ? wrapped(name, args, evaluator) : undefined;
}
function saysMethod(args) {
	return args.some((arg) => arg.kind === 'list' && arg.items.some((item) => keyOf(item) === 'Method'));
}
function partOf({ object, name }, evaluator) {
	if (!partOfConstant.has(name ?? ''))
		return undefined;
	const paths = evaluator.values(object).filter(namesPath);
	return paths.length === 0 ? undefined : paths;
}
function resultOfBlock(args, evaluator) {
	const block = args.at(-1);
	return block?.kind === 'function' ? evaluator.values(block.body) : undefined;
}
function jvm_csharp_texts_isBuilt(object) {
	return object.kind !== 'name' || !/^[A-Z]\w*[a-z]/.test(object.name) || /Url|Uri|Endpoint|Base/.test(object.name);
}
function behind(start, args, evaluator) {
	const parts = [start];
	for (const arg of args) {
		if (keyOf(arg) !== undefined || arg.kind === 'function')
			continue;
		const values = arg.kind === 'list' ? joinBySlash(arg.items, evaluator) : evaluator.values(arg);
		const hasSlash = values.every((value) => shownText(value).startsWith('/'));
		if (!hasSlash)
			parts.push(slashAt(evaluator.originOf(arg)));
		parts.push(values);
	}
	return joinValues(parts);
}
function wrapped(name, args, evaluator) {
	const [first, second] = args;
	if (first === undefined)
		return undefined;
	const inside = args.find(({ kind }) => kind === 'list');
	const path = inside?.kind === 'list' ? inside.items.find((item) => /^path$/i.test(keyOf(item) ?? '')) : undefined;
	if (path !== undefined)
		return behind(first === inside ? [[]] : evaluator.values(first), [valueOfEntry(path)], evaluator);
	const isPair = second !== undefined && args.length === 2 && /^(?:URI|URL|Uri)$/.test(name);
	if (isPair && (second.kind !== 'member' || lastName(second.object) !== 'UriKind'))
		return relativeTo(valueOfEntry(second), first, evaluator);
	const api = args.slice(0, 6).map((arg) => evaluator.values(arg));
	return api.find((values) => values.some(namesApi)) ?? api[0];
}
function formattedBy({ callee, args }, evaluator) {
	const name = lastName(callee) ?? '';
	const object = callee.kind === 'member' ? callee.object : undefined;
	const owner = lastName(object) ?? '';
	const given = isLocale(args[0]) ? args.slice(1) : args;
	const [format, ...rest] = given;
	const values = () => rest.map((arg) => evaluator.values(arg));
	if (format !== undefined && /^(?:Format|format)$/.test(name) && /^(?:string|String|MessageFormat)$/.test(owner)) {
		const isNumbered = name === 'Format' || owner === 'MessageFormat';
		return isNumbered
			? fillFormat(evaluator.values(format), rest, evaluator)
			: fillSprintf(evaluator.values(format), values());
	}
	if (object !== undefined && (name === 'formatted' || name === 'format') && owner !== 'MessageFormat')
		return fillSprintf(evaluator.values(object), given.map((arg) => evaluator.values(arg)));
	if (format === undefined || !/^(?:string|String)$/.test(owner))
		return undefined;
	if (name === 'Concat')
		return joinValues([evaluator.values(format), ...values()]);
	if (name !== 'Join' && name !== 'join')
		return undefined;
	return joinValues(rest.flatMap((part, index) => (index === 0 ? [] : [evaluator.values(format)]).concat([evaluator.values(part)])));
}
function isLocale(node) {
	return /^(?:Locale|CultureInfo)$/.test(receiverName(node) ?? '');
}

;// CONCATENATED MODULE: ./build/src/requirements/meaning/languages/swift-texts.js



const swift_texts_verbs = /%(?:(\d+)\$)?[-+ #0-9.']*(?:ll?|hh?|z|q)?[@a-zA-Z]|%%/g;
const sameMembers = new Set('rawValue absoluteString absoluteURL description relativeString lowercased uppercased'.split(' '));
const sameCalls = new Set('replacingOccurrences addingPercentEncoding trimmingCharacters lowercased asURL'.split(' '));
const swift_texts_makers = new Set('URL NSURL URLComponents NSURLComponents'.split(' '));
function valuesOfSwiftCall(call, evaluator) {
	const { callee, args } = call;
	const name = lastName(callee) ?? '';
	const [first] = args;
	const label = first === undefined ? undefined : keyOf(first);
	if (callee.kind === 'member' && sameCalls.has(name))
		return evaluator.values(callee.object);
	if (first === undefined)
		return undefined;
	if (label === 'format' && /^(?:String|NSString|init)$/.test(name))
		return fillSprintf(evaluator.values(first), args.slice(1).map((arg) => evaluator.values(arg)), swift_texts_verbs);
	if (swift_texts_makers.has(name) && /^(?:string|url)$/.test(label ?? '') && !args.some((arg) => keyOf(arg) === 'relativeTo'))
		return evaluator.values(first);
	return joinedTo(call, evaluator);
}
function joinedTo({ callee, args }, evaluator) {
	const values = (node) => evaluator.values(node);
	const [first] = args;
	if (callee.kind !== 'member' || first === undefined)
		return undefined;
	const { object, name } = callee;
	const label = keyOf(first);
	if (name === 'joined')
		return joinList(object, [valueOfEntry(first)], evaluator);
	if (name !== 'appending' && name !== 'appendingPathComponent')
		return undefined;
	if (name === 'appending' && label === undefined)
		return joinValues([values(object), values(first)]);
	if (label === 'queryItems')
		return values(object);
	if (label !== undefined && !/^(?:path|component|components)$/.test(label))
		return undefined;
	const parts = args.filter((arg, index) => index === 0 || (label === 'components' && keyOf(arg) === undefined));
	const slash = slashAt(evaluator.originOf(first));
	return joinValues([values(object), ...parts.flatMap((part) => [slash, values(part)])]);
}
function valuesOfSwiftMember(node, evaluator) {
	const { object, name = '' } = node;
	if (sameMembers.has(name))
		return evaluator.values(object);
	if (name !== 'url' && name !== 'string')
		return undefined;
	const set = object.kind === 'name' ? setBefore('path', node, evaluator) : undefined;
	if (set !== undefined)
		return evaluator.values(set);
	const values = evaluator.values(object);
	return values.some(namesApi) ? values : undefined;
}
function setBefore(member, at, { facts }) {
	const variable = lastName(at.object);
	return facts.members
		.get(member)
		?.slice(0, 100)
		.findLast(({ target, order }) => target.kind === 'member' &&
		lastName(target.object) === variable &&
		order < at.order &&
		(at.around === undefined || isWithin(target, at.around)))?.value;
}

;// CONCATENATED MODULE: ./build/src/requirements/meaning/languages/by-language.js









function valuesOfLibraryCall(call, evaluator) {
	if (evaluator.facts.language === 'go')
		return valuesOfGoCall(call, evaluator);
	return evaluator.facts.language === 'swift'
		? valuesOfSwiftCall(call, evaluator)
		: valuesOfJvmCsharpCall(call, evaluator);
}
function valuesOfLibraryMember(node, evaluator) {
	const { language } = evaluator.facts;
	if (language !== 'go' && language !== 'swift')
		return undefined;
	const method = methodConstant(node);
	if (method !== undefined)
		return [[{ kind: 'text', text: method, origin: evaluator.originOf(node) }]];
	return language === 'swift' ? valuesOfSwiftMember(node, evaluator) : undefined;
}
function endsInValue({ bracket }, { isTyped, language }) {
	return isTyped && language !== 'go' && bracket === '{';
}
function mayBeFunction(name, { isTyped, language, functions }) {
	if (!isTyped || language === 'go')
		return false;
	return functions.has(name) || (language === 'swift' && /url|uri|base|host|api|prefix|endpoint|root/i.test(name));
}
function scopeOf(facts) {
	if (facts.language === 'swift')
		return { types: typesIn(facts) };
	return facts.isTyped && facts.language !== 'go' ? { isOwn: true } : {};
}
const typesIn = memoize(({ functions, variables }) => {
	const nodes = [...functions.values(), ...variables.values()].flatMap(([first]) => first ?? []);
	return new Set(nodes.flatMap((node) => (node.around === undefined ? ownersOf(node) : [])));
});
function valuesOfModule({ callee, args: [file] }, { lookedUp, facts }) {
	const called = lastName(callee);
	if (called !== 'require' || file?.kind !== 'text' || facts.links === undefined)
		return hole(called);
	const { name, from } = useOfLink({ name: 'default', from: file.text }, facts);
	lookedUp.add(name);
	return [[{ kind: 'hole', name, reference: { owner: undefined, name, file: facts.path, isEnvironment: false, from } }]];
}

;// CONCATENATED MODULE: ./build/src/requirements/meaning/members.js







const collections = new Set('of listOf setOf arrayOf asList mutableListOf arrayListOf sequenceOf ofList'.split(' '));
const members_nothing = { lists: [], isCertain: false };
class Members {
	#facts;
	#ownerOf;
	#values = new Map();
	#lists = new Map();
	#owners = new Map();
	#contents = new Map();
	constructor(facts, ownerOf) {
		this.#facts = facts;
		this.#ownerOf = ownerOf;
	}
	heldBy(node) {
		if (node.kind === 'member')
			return this.valuesOf(node);
		const meaning = node.kind === 'name' ? meaningOf(node.name, node, this.#facts) : undefined;
		return meaning?.kind === 'values' ? meaning.nodes : undefined;
	}
	valuesOf(node) {
		if (!this.#values.has(node))
			this.#values.set(node, this.#find(node)?.slice(0, maxDefinitions));
		return this.#values.get(node);
	}
	#find({ object, name }) {
		const owner = lastName(object);
		if (name === undefined || owner === undefined)
			return undefined;
		const { members, entries, variables, language } = this.#facts;
		const set = first(members.get(name)).filter(({ target }) => target.kind === 'member' && lastName(target.object) === owner);
		const inside = [...first(entries.get(name)), ...first(variables.get(name))];
		const isOwn = object.kind === 'name' && /^(?:this|self|cls|static|parent)$/.test(owner);
		const owned = inside.filter((entry) => (isOwn ? entry.around === undefined : this.#ownersOf(entry).includes(owner)));
		const ofClass = isOwn ? [this.#ofClass(object, set), this.#ofClass(object, language === 'go' ? inside : owned)] : [];
		return [...ofClass, set, owned].find((found) => found.length > 0)?.map(({ value }) => value);
	}
	#ofClass(place, fields) {
		if (this.#facts.language !== 'go')
			return ofClassAround(place, fields);
		const owner = this.#ownerOf(place);
		const own = fields.filter((field) => this.#ownerOf(field) === owner);
		return own.length < fields.length ? own : [];
	}
	#ownersOf(node) {
		const known = this.#owners.get(node) ?? ownersOf(node);
		this.#owners.set(node, known);
		return known;
	}
	contentsOf(list) {
		const known = this.#contents.get(list);
		if (known !== undefined)
			return known;
		const named = new Map();
		let spread;
		for (const [index, item] of list.items.entries()) {
			if (item.kind === 'spread')
				[spread] = item.parts;
			const name = item.kind === 'name' && list.bracket === '{' ? item.name : (keyOf(item) ?? String(index));
			const others = named.get(name);
			if (others === undefined)
				named.set(name, [item]);
			else if (others.length < maxDefinitions)
				others.push(item);
		}
		const contents = { named, spread };
		this.#contents.set(list, contents);
		return contents;
	}
	listsOf(node) {
		const known = this.#lists.get(node);
		if (known !== undefined)
			return known;
		this.#lists.set(node, members_nothing);
		const lists = this.#findLists(node);
		this.#lists.set(node, lists);
		return lists;
	}
	#findLists(node) {
		if (node.kind === 'list')
			return { lists: [node], isCertain: true };
		if (node.kind === 'call' && this.#facts.isTyped && collections.has(lastName(node) ?? ''))
			return { lists: [{ ...node, kind: 'list', bracket: '[', items: node.args }], isCertain: false };
		if (node.kind === 'call' && lastName(node.callee) === 'stream_context_create')
			return this.#all(node.args);
		if (node.kind === 'call' && lastName(node.callee) === eachOf)
			return this.#all(node.args.flatMap((list) => this.itemsOf(list)));
		if (node.kind === 'call')
			return { lists: node.args.filter((arg) => arg.kind === 'list'), isCertain: false };
		if (node.kind === 'other')
			return { ...this.#all(node.parts), isCertain: false };
		if (node.kind === 'either')
			return this.#all(node.options);
		if (node.kind === 'slot')
			return this.#all(node.parts.slice(-1));
		if (node.kind === 'member' && node.name === undefined)
			return this.#all(this.listsOf(node.object)
				.lists.flatMap(({ items }) => items.slice(0, maxDefinitions))
				.map(valueOfEntry));
		if (node.kind === 'member')
			return this.#all(this.valuesOf(node) ?? this.elementsOf(node));
		const meaning = node.kind === 'name' ? meaningOf(node.name, node, this.#facts) : undefined;
		return meaning?.kind === 'values' ? this.#all(meaning.nodes) : members_nothing;
	}
	elementsOf({ object, name = '' }) {
		return this.listsOf(object)
			.lists.flatMap((list) => this.contentsOf(list).named.get(name) ?? [])
			.map(valueOfEntry);
	}
	itemsOf(list) {
		const isTable = list.kind === 'call' && list.callee.kind === 'member' && list.callee.name === 'items';
		const { lists } = this.listsOf(isTable ? list.callee.object : list);
		return lists.flatMap(({ bracket, items }) => {
			const some = items.slice(0, maxOfOneName);
			if (!isTable)
				return bracket === '{' ? [] : some;
			return some.map((item) => ({ ...item, kind: 'list', bracket: '(', items: childrenOf(item) }));
		});
	}
	#all(nodes) {
		const found = nodes.slice(0, maxDefinitions).map((value) => this.listsOf(value));
		return {
			lists: found.flatMap(({ lists }) => lists).slice(0, maxDefinitions),
			isCertain: found.length > 0 && found.every(({ isCertain }) => isCertain),
		};
	}
}
function first(things) {
	return things?.slice(0, maxOfOneName) ?? [];
}
const mayBeBase = /url|uri|base|api|root|endpoint|host|portal|address/i;
function baseOfGetter({ name }, evaluator) {
	const { language, path, imports } = evaluator.facts;
	if ((language !== 'python' && language !== 'script') || !mayBeBase.test(name ?? ''))
		return undefined;
	const wrappers = evaluator.wrappers(name);
	if (wrappers.length === 0)
		return undefined;
	if (!wrappers.every(({ method, file }) => method === undefined && mayBeImported(file, path, imports)))
		return undefined;
	const values = wrappers.flatMap(({ urls, id }) => evaluator.substitute(urls, id, []));
	return values.every((value) => /api\/2\.0\/?$/i.test(shownText(value))) ? values : undefined;
}

;// CONCATENATED MODULE: ./build/src/requirements/meaning/evaluate.js


















const evaluate_maxDepth = 24;
class Evaluator {
	facts;
	project;
	members;
	bases;
	lookedUp = new Set();
	#known = new Map();
	#depth = 0;
	constructor(facts, project, bases) {
		this.facts = facts;
		this.members = new Members(facts, (node) => ownerIn(node, this));
		this.project = project;
		this.bases = new BaseNames(bases, facts.language);
	}
	values(node) {
		const known = this.#known.get(node);
		if (known !== undefined)
			return known;
		if (this.#depth > evaluate_maxDepth)
			return hole(lastName(node));
		this.#known.set(node, hole(lastName(node)));
		this.#depth += 1;
		const values = this.project.resolve(this.#valuesOf(node), this.facts.imports);
		this.#depth -= 1;
		this.#known.set(node, values);
		return values;
	}
	#valuesOf(node) {
		switch (node.kind) {
			case 'text':
				return [textOf(node, this.facts, this.originOf(node))];
			case 'name':
				return this.#name(node.name, node);
			case 'member':
				return this.#member(node);
			case 'join':
				return joinParts(node, this);
			case 'either':
				return firstValues(node.options.flatMap((option) => (nothing.has(lastName(option) ?? '') ? [] : this.values(option))));
			case 'call':
				return this.#call(node);
			case 'define':
			case 'entry':
				return this.values(node.value);
			case 'other': {
				const last = node.parts.at(-1);
				return node.parts.length === 2 && last?.kind === 'either' ? this.values(last) : hole(undefined);
			}
			case 'list':
				return endsInValue(node, this.facts) ? this.#last(node.items) : hole(undefined);
			case 'spread': {
				const rest = restIn(node, this);
				return rest === undefined ? hole(undefined) : this.values(rest);
			}
			case 'slot':
			case 'return':
				return this.#last(node.parts);
			default:
				return hole(undefined);
		}
	}
	#last(nodes) {
		const last = nodes.at(-1);
		return last === undefined ? hole(undefined) : this.values(last);
	}
	originOf(node) {
		return originAt(node, this);
	}
	#name(name, node) {
		if (this.bases.has(name))
			return [[{ kind: 'text', text: '/api/2.0/', origin: this.originOf(node) }]];
		if (/^\d/.test(name))
			return [[{ kind: 'text', text: name, origin: this.originOf(node) }]];
		const meaning = meaningOf(name, node, this.facts);
		const overridden = this.facts.isTyped && mayBeField(meaning) ? valuesOverridden(name, node, this) : undefined;
		if (overridden !== undefined)
			return overridden;
		if (meaning !== undefined)
			return distinct(this.#meaning(meaning, node).map((value) => namedAs(value, name)));
		const ofField = this.facts.isTyped ? basesOfField(name, node, this) : [];
		if (ofField.length > 0)
			return ofField;
		return this.#reference(undefined, name);
	}
	#reference(owner, name, of) {
		const linked = linkedReference(owner, name, this.facts);
		this.lookedUp.add(linked?.name ?? name);
		const read = mayBeFunction(name, this.facts) ? this.made(name, []) : [];
		if (read.length > 0)
			return read;
		const scope = owner === undefined ? scopeOf(this.facts) : {};
		const reference = linked ?? { owner, name, file: this.facts.path, isEnvironment: false, of, ...scope };
		return [[{ kind: 'hole', name, reference }]];
	}
	wrappers(name, args) {
		if (name === undefined)
			return [];
		const use = useOfCalled(name, args, this.facts);
		this.lookedUp.add(use.name);
		const known = this.project.wrappersFor(use);
		return args === undefined ? known : known.filter((wrapper) => isCalledWith(wrapper, args.length));
	}
	#meaning(meaning, at) {
		if (meaning.kind === 'values')
			return firstValues(meaning.nodes.flatMap((value) => this.values(value)));
		if (meaning.kind === 'appended') {
			const before = meaning.before === undefined ? hole(undefined) : this.#meaning(meaning.before, at);
			const whole = joinValues([before, this.values(meaning.definition.value)]);
			return meaning.isCertain ? whole : firstValues([...before, ...whole]);
		}
		return valuesOfParameter(meaning, meaning.property, at, this);
	}
	idOf(node) {
		return `${this.facts.path}#${node.order}`;
	}
	#member(node) {
		const dotted = dottedName(node);
		if (dotted !== undefined && this.bases.has(dotted))
			return [[{ kind: 'text', text: '/api/2.0/', origin: this.originOf(node) }]];
		const { object, name } = node;
		const own = valuesOfLibraryMember(node, this);
		if (own !== undefined)
			return firstValues(own);
		if (name === undefined)
			return hole(lastName(object));
		const method = this.facts.isTyped ? methodInWord(node) : undefined;
		if (method !== undefined)
			return [[{ kind: 'text', text: method, origin: this.originOf(node) }]];
		if (/(?:^|\.)env(?:iron)?$|^_ENV$|^_SERVER$/.test(dottedName(object) ?? ''))
			return this.#environment(name);
		if (object.kind === 'name') {
			const meaning = meaningOf(object.name, object, this.facts);
			if (meaning?.kind === 'parameter' && !/^(?:self|cls|this)$/.test(object.name))
				return baseOfGetter(node, this) ?? valuesOfParameter(meaning, name, node, this);
			if (meaning !== undefined && samePart.has(name)) {
				const values = this.values(object);
				if (values.some(namesApi))
					return values;
			}
		}
		const overridden = isOwnObject(object) ? valuesOverridden(name, node, this) : undefined;
		if (overridden !== undefined)
			return overridden;
		const inside = this.members.elementsOf(node);
		if (inside.length === 0 && /^\d/.test(name))
			return hole(lastName(object));
		const found = inside.length > 0 ? inside : this.members.valuesOf(node);
		const values = firstValues((found ?? []).flatMap((value) => this.values(value)));
		const isDeclared = isOwnObject(object) && !values.some((value) => value.some(({ kind }) => kind === 'text'));
		if (found !== undefined && !(isDeclared && basesOfField(name, node, this).length > 0))
			return distinct(values.map((value) => namedAs(value, name)));
		const isOwn = isOwnObject(object) && node.around?.name !== name;
		const got = isOwn && !this.facts.isTyped && this.facts.functions.has(name) ? this.made(name, [], node) : [];
		if (got.length > 0)
			return got;
		const given = isOwnObject(object) ? basesOfField(name, node, this) : basesOfMember(node, this);
		if (given.length > 0)
			return given;
		const ofOther = isOwn ? undefined : baseOfGetter(node, this);
		if (ofOther !== undefined)
			return ofOther;
		if (object.kind === 'call' && sameText.has(name))
			return this.values(object);
		const inner = this.facts.isTyped ? partOf(node, this) : undefined;
		if (inner !== undefined)
			return inner;
		const owner = lastName(object);
		if (!/^(?:this|self|static)$/.test(owner ?? ''))
			return this.#reference(owner, name);
		return this.#reference(undefined, name, classOf(node, this));
	}
	#environment(name, fallback) {
		const reference = { owner: undefined, name, file: this.facts.path, isEnvironment: true };
		const found = this.project.resolve([[{ kind: 'hole', name, reference }]], this.facts.imports);
		return fallback === undefined ? found : firstValues([...found, ...this.values(fallback)]);
	}
	#call(node) {
		const { callee, args } = calledFunction(node);
		const name = lastName(callee);
		const [first, second] = args;
		if (name === undefined || isMessage(callee) || isLooker(name))
			return valuesOfModule(node, this);
		if (first?.kind === 'text' && environmentReaders.has(name) && /^[A-Z][A-Z\d_]+$/.test(first.text))
			return this.#environment(first.text, second);
		if (name === eachOf && first !== undefined)
			return this.eachOf(first);
		const injected = name === 'inject' ? valuesOfInjected(first, this) : undefined;
		if (injected !== undefined)
			return injected;
		const built = this.facts.isTyped ? valuesOfLibraryCall(node, this) : undefined;
		if (built !== undefined)
			return firstValues(built);
		const ofText = valuesOfTextCall(callee, args, this);
		if (ofText !== undefined)
			return ofText;
		const made = this.made(name, args, node);
		if (made.length > 0)
			return made;
		return handedOn(node, args, this);
	}
	eachOf(list) {
		const items = this.members.itemsOf(list);
		return items.length === 0 ? hole(undefined) : firstValues(items.flatMap((item) => this.values(item)));
	}
	made(name, args, at) {
		const wrappers = addressMakers(this.wrappers(name, args), args, this);
		return firstValuesOf(wrappers, ({ id, urls, owner }) => {
			if (at !== undefined && functionWithId(id, at, this) !== undefined)
				return [];
			const values = this.substitute(urls, id, args);
			const heir = at === undefined ? undefined : heirAmong(owner, at, this);
			return heir === undefined ? values : values.map((value) => marked(value, { heir }));
		});
	}
	substitute(urls, functionId, args) {
		const resolved = this.project.resolve([...urls], this.facts.imports);
		return firstValuesOf(resolved, (url) => joinValues(url.map((piece, index) => {
			if (piece.kind === 'text' || piece.parameter?.functionId !== functionId)
				return [[piece]];
			return valuesGiven(piece.parameter, url.slice(index === url.length - 1 ? index : 0, index), args, this);
		})));
	}
}

;// CONCATENATED MODULE: ./build/src/requirements/meaning/project/env-files.js

function readEnvFile(text, path, project) {
	for (const [index, line] of text.split(/\r?\n/).entries()) {
		const [, name, written = ''] = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(.*)$/.exec(line.slice(0, 2000)) ?? [];
		if (name === undefined)
			continue;
		const value = written
			.replace(/^(["'`])(.*?)\1.*$/, '$2')
			.replace(/\s+#.*$/, '')
			.trim();
		const origin = { file: path, line: index + 1, order: index, isLocal: false };
		const pieces = publicPieces(value).map((text) => (text === undefined ? { kind: 'hole', name } : { kind: 'text', text, origin }));
		project.addEnvironment(name, pieces);
	}
}
function publicPieces(value) {
	const address = value.replace(/[?#].*$/, '');
	const whole = publicPart(address);
	if (whole !== undefined)
		return [whole];
	const [, behindApi] = /(?:^|\/)api\/2\.0\/(.*)$/i.exec(address) ?? [];
	if (behindApi === undefined)
		return [undefined];
	const parts = behindApi.split('/').filter((part) => part !== '');
	return ['/api/2.0', ...parts.flatMap((part) => (isRoutePart(part) ? [`/${part}`] : ['/', undefined]))];
}
function publicPart(value) {
	const [, start, rest = ''] = /(^|\/)(api(?:\/2\.0(?:\/.*)?)?\/?)$/i.exec(value) ?? [];
	const path = start === undefined ? value : rest;
	const parts = path.split('/').filter((part) => part !== '');
	const isKnown = parts.every((part) => /^(?:api|2\.0)$/i.test(part) || isRoutePart(part));
	if (!isKnown || parts.length === 0)
		return undefined;
	return start === undefined ? path : `/${path}`;
}

;// CONCATENATED MODULE: ./build/src/requirements/meaning/project/type-patterns.js
const maxWords = 60;
const classHead = /\b(class|interface|struct|record|object|trait|enum|protocol|extension|actor)[^\S\n]{1,8}([A-Za-z_]\w{0,80})(?=([^{;=]{0,300}))/g;
const pythonHead = /\b(class)[^\S\n]{1,8}([A-Za-z_]\w{0,80})(?=([^:]{0,300}))/g;
const typeHead = /\b(type|typealias)[^\S\n]{1,8}([A-Za-z_]\w{0,80})(?=([^;}]{0,300}))/g;
function classHeadsIn(path, text) {
	if (path.endsWith('.py'))
		return [...text.matchAll(pythonHead)];
	return [classHead, typeHead].flatMap((form) => [...text.matchAll(form)]).sort((one, other) => one.index - other.index);
}
const named = {
	script: [
		/(?:^|[(,{;]|\b(?:private|public|protected|readonly|declare|let|const|var))[^\S\n]{0,20}(\w{1,80})[?!]?[^\S\n]{0,20}:[^\S\n]{0,20}([A-Z]\w{0,80}[^=,;(){}\n]{0,80})(?=[=,;){}\n])/gm,
		/\b(\w{1,80})[^\S\n]{0,20}(?::[^=;\n]{0,80})?=[^\S\n]{0,20}(?:await[^\S\n]{1,20})?new[^\S\n]{1,20}([A-Z]\w{0,80})/g,
	],
	python: [
		/(?:^|[(,]|\bself\.)[^\S\n]{0,20}(\w{1,80})[^\S\n]{0,20}:[^\S\n]{0,20}["']?(?:[a-z_]\w{0,40}\.)?([A-Z]\w{0,80}[^=,(){}:\n]{0,80})(?=[=,)\n])/gm,
		/\b(\w{1,80})[^\S\n]{0,20}(?::[^=\n]{0,80})?=[^\S\n]{0,20}(?:await[^\S\n]{1,20})?(?:\w{1,80}\.)?([A-Z]\w{1,80})\(/g,
	],
	php: [
		/\b([A-Z]\w{0,80})[^\S\n]{1,20}\$(\w{1,80})/g,
		/(?:\$|->)(\w{1,80})[^\S\n]{0,20}=[^\S\n]{0,20}new[^\S\n]{1,20}([A-Z]\w{0,80})/g,
	],
	colon: [
		/(?:\b(?:val|var|let)[^\S\n]{1,20}|[(,][^\S\n]{0,20}(?:\w{1,80}[^\S\n]{1,20})?)(\w{1,80})[^\S\n]{0,20}:[^\S\n]{0,20}([A-Z]\w{0,80}[^=,;(){}\n]{0,80})(?=[=,){}\n])/g,
		/\b(?:val|var|let)[^\S\n]{1,20}(\w{1,80})[^\S\n]{0,20}=[^\S\n]{0,20}([A-Z]\w{0,80})\(/g,
	],
	typeFirst: [
		/\b([A-Z]\w{0,80}(?:<[^;(){}=\n]{0,80}>)?)\??[^\S\n]{1,20}(\w{1,80})[^\S\n]{0,20}(?=[,);={])/g,
		/\b(\w{1,80})[^\S\n]{0,20}=[^\S\n]{0,20}new[^\S\n]{1,20}([A-Z]\w{0,80})/g,
	],
	go: [
		/\b(\w{1,80})[^\S\n]{1,20}\*?(?:\w{1,80}\.)?([A-Z]\w{0,80}|map\b)[^\S\n]{0,20}(?=[,)\n`[])/g,
		/\b(\w{1,80})(?:,[^\S\n]{0,20}\w{1,80})?[^\S\n]{0,20}:?=[^\S\n]{0,20}&?(?:\w{1,80}\.)?([A-Z]\w{0,80}|map\[[^\]\n]{0,40}\][\w.*]{1,40})\{/g,
		/\b(\w{1,80})[^\S\n]{0,20}:?=[^\S\n]{0,20}make\((map)\b/g,
	],
};
const firstIsType = new Set(['php', 'typeFirst']);
function formsOf(path) {
	if (path.endsWith('.py'))
		return 'python';
	if (path.endsWith('.php'))
		return 'php';
	if (/\.(?:kts?|swift)$/.test(path))
		return 'colon';
	if (path.endsWith('.go'))
		return 'go';
	return /\.(?:java|cs)$/.test(path) ? 'typeFirst' : 'script';
}
function readTypes(path, text) {
	const forms = formsOf(path);
	const types = new Map();
	for (const [index, form] of (named[forms] ?? []).entries()) {
		for (const [, one = '', other = ''] of text.matchAll(form)) {
			const isSwapped = index === 0 && firstIsType.has(forms);
			const [name, type] = isSwapped ? [other, one] : [one, other];
			const known = types.get(name) ?? new Set();
			types.set(name, known);
			for (const [word] of type.matchAll(/[A-Za-z_]\w*/g))
				if (known.size < maxWords)
					known.add(word);
		}
	}
	return {
		types,
		classes: new Set(classHeadsIn(path, text).map(([, , name = '']) => name)),
		methods: forms === 'go' ? methodsOfGo(text) : [],
		imports: importsIn(text, forms),
		declared: declaredIn(text),
		handsOn: /\bexport\s{0,9}[*{]|\bimport\s{0,9}\*/.test(text),
	};
}
function methodsOfGo(text) {
	return text.split('\n').flatMap((line, index) => {
		const [start, owner] = /^func[^\S\n]{1,20}(?:\((?:\w{1,80}[^\S\n]{1,20})?\*?(\w{1,80}))?/.exec(line) ?? [];
		return start === undefined ? [] : [{ line: index + 1, owner }];
	});
}
function importsIn(text, forms) {
	const imports = new Map();
	if (forms === 'script') {
		for (const [, names = '', from = ''] of text.matchAll(/\bimport\s{1,20}([^'";()=]{1,400}?)\s{0,20}\bfrom\s{0,20}['"]([^'"\n]{1,200})['"]/g))
			for (const name of importedNames(names))
				imports.set(name, from);
		for (const [, names = '', from = ''] of text.matchAll(/\b(?:const|let|var)\s{1,20}([^'";()=]{1,400}?)\s{0,20}=\s{0,20}require\(['"]([^'"\n]{1,200})['"]/g))
			for (const name of importedNames(names))
				imports.set(name, from);
	}
	else if (forms === 'python') {
		for (const [, from = '', names = ''] of text.matchAll(/^[^\S\n]{0,20}from\s{1,20}([\w.]{1,200})\s{1,20}import\s{1,20}(\([^)]{1,400}\)|[^\n]{1,400})/gm))
			for (const name of importedNames(names))
				imports.set(name, from);
		for (const [, from = '', name] of text.matchAll(/^[^\S\n]{0,20}import\s{1,20}([\w.]{1,200})(?:\s{1,20}as\s{1,20}(\w{1,80}))?/gm))
			imports.set(name ?? from, from);
	}
	return imports;
}
function importedNames(list) {
	return list.split(',').flatMap((part) => part.match(/[\w$]+(?=[\s{}()]*$)/g)?.slice(-1) ?? []);
}
function declaredIn(text) {
	const declared = new Set();
	for (const [, name = ''] of text.matchAll(/\b(?:function\*?|const|let|var|def)\s{1,20}(\w{1,80})/g))
		declared.add(name);
	for (const [, name = ''] of text.matchAll(/^[^\S\n]{0,40}(?:(?:async|static|public)[^\S\n]{1,20}){0,3}(\w{1,80})[^\S\n]{0,40}\([^;{}\n]{0,200}\{[^\S\n]{0,40}$/gm))
		declared.add(name);
	return declared;
}

;// CONCATENATED MODULE: ./build/src/requirements/meaning/project/declared-types.js

class DeclaredTypes {
	#texts = new Map();
	#files = new Map();
	#related = new Map();
	#shapes = new Set();
	#inPaths = new Map();
	#heads;
	add(path, text) {
		this.#texts.set(path, text);
	}
	typesOf(name, path) {
		return this.#of(path).types.get(name);
	}
	hasClass(name, path) {
		return this.#of(path).classes.has(name);
	}
	classAtLine(line, path) {
		const { methods } = this.#of(path);
		let low = 0;
		let high = methods.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((methods[middle]?.line ?? 0) <= line)
				low = middle + 1;
			else
				high = middle;
		}
		return methods[low - 1]?.owner;
	}
	importOf(name, path) {
		const from = this.#of(path).imports.get(name);
		return from === undefined ? undefined : this.#resolve(from, path);
	}
	moduleOf(name, path) {
		return this.#of(path).imports.get(name);
	}
	mayLead({ from = '.', name, file }, other) {
		const module = this.#resolve(from, file);
		if (module === undefined)
			return !from.startsWith('.') && this.#isInPaths(from);
		const { handsOn, imports } = this.#of(module);
		return module === other || handsOn || imports.has(name);
	}
	#isInPaths(module) {
		const known = this.#inPaths.get(module);
		if (known !== undefined)
			return known;
		const part = module
			.replace(/\.[cm]?[jt]s$/, '')
			.split(/[/.@~#$]/)
			.at(-1) ?? '';
		const is = [...this.#texts.keys()].some((path) => path.includes(part));
		this.#inPaths.set(module, is);
		return is;
	}
	declares(name, path) {
		return this.#of(path).declared.has(name);
	}
	isClass(name) {
		return this.#classes().has(name);
	}
	isShape(name) {
		return this.isClass(name) && this.#shapes.has(name);
	}
	basesOf(name) {
		return [...(this.#classes().get(name) ?? [])].filter((base) => this.isClass(base));
	}
	isRelated(one, other) {
		const key = `${one} ${other}`;
		const known = this.#related.get(key);
		if (known !== undefined)
			return known;
		if (this.#related.size > maxRelations)
			this.#related.clear();
		const is = one === other || this.#extends(one, other) || this.#extends(other, one);
		this.#related.set(key, is);
		return is;
	}
	#extends(one, other) {
		const seen = new Set([one]);
		for (const name of seen) {
			if (seen.size > maxHeads)
				break;
			for (const head of this.#classes().get(name) ?? [])
				seen.add(head);
		}
		return seen.has(other);
	}
	#classes() {
		if (this.#heads !== undefined)
			return this.#heads;
		const heads = new Map();
		const counts = new Map();
		for (const [path, text] of this.#texts) {
			for (const [, kind = '', name = '', head = ''] of classHeadsIn(path, text)) {
				if ((shapes.has(kind) && !/^\s*struct\b/.test(head)) || /\bProtocol\b/.test(head))
					this.#shapes.add(name);
				const known = heads.get(name) ?? new Set();
				heads.set(name, known);
				const count = (counts.get(name) ?? 0) + 1;
				counts.set(name, count);
				if (count > declared_types_maxParts)
					continue;
				for (const [word] of head.matchAll(/[A-Z]\w*/g))
					if (known.size < maxHeads)
						known.add(word);
			}
		}
		this.#heads = heads;
		return heads;
	}
	#resolve(from, path) {
		const isPython = path.endsWith('.py');
		const parts = path.replace(/\\/g, '/').split('/').slice(0, -1);
		const isRelative = from.startsWith('.');
		const steps = isPython ? pythonSteps(from) : from.split('/');
		if (!isPython && !isRelative)
			return undefined;
		const whole = isRelative || !isPython ? [...parts] : [];
		for (const step of steps) {
			if (step === '..')
				whole.pop();
			else if (step !== '.' && step !== '')
				whole.push(step);
		}
		const stem = whole.join('/').replace(/\.(?:[cm]?[jt]sx?|vue)$/, '');
		const near = isPython && !isRelative ? [...parts, ...whole].join('/') : stem;
		return [near, stem].flatMap(candidates).find((candidate) => this.#texts.has(candidate));
	}
	#of(path) {
		const known = this.#files.get(path);
		if (known !== undefined)
			return known;
		const types = readTypes(path, this.#texts.get(path) ?? '');
		this.#files.set(path, types);
		return types;
	}
}
const maxHeads = 60;
const declared_types_maxParts = 100;
const maxRelations = 10_000;
const shapes = new Set(['interface', 'protocol', 'trait', 'type', 'typealias']);
const extensions = 'ts tsx mts cts js jsx mjs cjs vue py'.split(' ');
function candidates(stem) {
	return extensions.flatMap((extension) => [
		`${stem}.${extension}`,
		`${stem}/${extension === 'py' ? '__init__' : 'index'}.${extension}`,
	]);
}
function pythonSteps(from) {
	const dots = /^\.*/.exec(from)?.[0].length ?? 0;
	return [...Array.from({ length: Math.max(0, dots - 1) }, () => '..'), ...from.slice(dots).split('.')];
}

;// CONCATENATED MODULE: ./build/src/requirements/meaning/project/project.js




const maxReferences = 8;
const maxSubclasses = 8;
class Project {
	types = new DeclaredTypes();
	#wrappers = new Map();
	#constants = new Map();
	#clients = new Map();
	#passed = new Map();
	#classes = new Map();
	#extending = new Map();
	#imports = new Map();
	#environment = new Map();
	#fresh = new Set();
	#told = new Map();
	update(file, { constants, clients, wrappers, passed, classes, imports }) {
		this.#imports.set(file, imports);
		const before = this.#told.get(file) ?? new Map();
		for (const name of before.keys()) {
			forgetByName(this.#constants, name, file);
			forgetByName(this.#clients, name, file);
			forgetByName(this.#wrappers, name, file);
			forgetByName(this.#passed, name, file);
			forgetByName(this.#classes, name, file);
		}
		const now = new Map();
		for (const [name, constant] of constants)
			addByName(this.#constants, name, constant, now);
		for (const [name, client] of clients)
			addByName(this.#clients, name, client, now);
		for (const [name, wrapper] of wrappers)
			addByName(this.#wrappers, name, wrapper, now);
		for (const [name, thing] of passed)
			addByName(this.#passed, keyOfPassed(name), thing, now);
		for (const [name, summary] of classes) {
			addByName(this.#classes, keyOfClass(name), summary, now);
			for (const base of summary.bases)
				this.#extending.set(base, (this.#extending.get(base) ?? new Set()).add(name));
		}
		this.#told.set(file, now);
		for (const name of new Set([...before.keys(), ...now.keys()]))
			if (before.get(name) !== now.get(name)) {
				this.#fresh.add(name);
				if (name.startsWith(keyOfPassed('')) || this.#passed.has(keyOfPassed(nameIn(name))))
					for (const { bases } of this.#classes.get(keyOfClass(nameIn(name))) ?? [])
						for (const base of bases)
							this.#fresh.add(keyOfPassed(base));
			}
	}
	addEnvironment(name, value) {
		this.#environment.set(name, firstValues([...(this.#environment.get(name) ?? []), value]));
		this.#fresh.add(name);
	}
	takeFresh() {
		const fresh = this.#fresh;
		this.#fresh = new Set();
		return fresh;
	}
	namesOfBases() {
		const names = new Set();
		for (const [name, things] of [...this.#constants, ...this.#clients])
			if (things.some(({ values }) => values.some(namesApi)))
				names.add(wordOf(name));
		for (const [name, wrappers] of this.#wrappers)
			if (wrappers.some(({ urls }) => urls.some(namesApi)))
				names.add(wordOf(name));
		for (const key of this.#passed.keys()) {
			const name = nameIn(key);
			if (/^[A-Z]/.test(name))
				names.add(name);
			for (const { bases } of this.#classes.get(keyOfClass(name)) ?? [])
				for (const base of bases)
					names.add(base);
		}
		for (const [name, values] of this.#environment)
			if (values.some(namesApi))
				names.add(name);
		return names;
	}
	wrappersFor(use) {
		const all = this.#wrappers.get(use.name) ?? [];
		return this.#meant(all.filter(({ file }) => isOfPackage(file, use)), use, true);
	}
	clientsNamed(name) {
		return this.#clients.get(name) ?? [];
	}
	clientBase(use) {
		const clients = this.clientsNamed(use.name);
		const seen = use.isOwn === true ? clients.filter((client) => isVisible(client, use)) : clients;
		return this.#meant(seen, use, false)[0]?.values;
	}
	linked(use) {
		const { name } = use;
		return {
			constants: linked(this.constantsNamed(name), use),
			clients: linked(this.clientsNamed(name), use),
			wrappers: linked(this.#wrappers.get(name) ?? [], use),
		};
	}
	passedFor(parameter, depth = 0) {
		const own = this.passedTo(parameter.called).filter((given) => isPassedFor(given, parameter) && this.#isMeant(given, parameter));
		if (!parameter.isClass || depth > 1)
			return own;
		const below = [...(this.#extending.get(parameter.called) ?? [])].slice(0, maxSubclasses);
		return [
			...own,
			...below.flatMap((called) => (this.#classes.get(keyOfClass(called)) ?? []).some(({ parameters }) => parameters === undefined)
				? this.passedFor({ ...parameter, called }, depth + 1)
				: []),
		];
	}
	#isMeant({ file: by, ofPackage }, { called, file, isClass }) {
		if (!isOfPackage(file, { ofPackage, file: by }))
			return false;
		return isClass ? this.isClassMeant(called, file, by) : mayBeImported(file, by, this.importsOf(by));
	}
	isClassMeant(name, file, by) {
		if (!this.types.hasClass(name, file))
			return true;
		const imported = this.types.hasClass(name, by) ? by : this.types.importOf(name, by);
		const isOther = imported !== undefined && imported !== file && this.types.hasClass(name, imported);
		if (isOther)
			return /\.(?:cs|swift)$/.test(file);
		const classes = this.#classes.get(keyOfClass(name)) ?? [];
		if (classes.length < 2 || !classes.some((known) => known.file === file))
			return true;
		const found = this.#meant(classes, { name, file: by, imports: this.importsOf(by) }, true);
		return nearest(found, by).some((known) => known.file === file);
	}
	passedTo(name) {
		return this.#passed.get(keyOfPassed(name)) ?? [];
	}
	constantsNamed(name) {
		return this.#constants.get(name) ?? [];
	}
	extending(name) {
		return this.#extending.get(name) ?? new Set();
	}
	importsOf(file) {
		return this.#imports.get(file) ?? new Set();
	}
	isPassed(name) {
		return this.#passed.has(keyOfPassed(name));
	}
	classNamed(name) {
		return this.#classes.get(keyOfClass(name))?.[0];
	}
	resolve(values, imports, depth = 0) {
		if (!values.some((value) => value.some((piece) => piece.kind === 'hole' && piece.reference !== undefined)))
			return values;
		return firstValues(values.flatMap((value) => joinValues(value.map((piece) => {
			if (piece.kind !== 'hole' || piece.reference === undefined)
				return [[piece]];
			const found = depth < maxReferences ? this.#find(piece.reference, imports) : undefined;
			return found === undefined ? hole(piece.name) : this.resolve([...found], imports, depth + 1);
		}))));
	}
	#find({ owner, name, file, isEnvironment, isOwn, types, from, of }, imports) {
		if (isEnvironment)
			return this.#environment.get(name);
		const all = this.constantsNamed(name);
		const seen = types !== undefined
			? all.filter(({ owners }) => isSeen(owners, types))
			: of !== undefined
				? all.filter((constant) => this.#mayBeField(constant, of, file))
				: all;
		const known = isOwn === true ? seen.filter((constant) => isVisible(constant, { file, imports })) : seen;
		const owned = owner === undefined
			? []
			: known.filter(({ owners, file: from }) => owners.includes(owner) || stemOf(from) === owner);
		if (owned.length === 0 && file.endsWith('.swift') && !mayBeOf(owner, name))
			return undefined;
		const found = this.#meant(owned.length > 0 ? owned : known, { name, file, imports, from }, owned.length > 0);
		return found.length === 0 ? undefined : found.flatMap(({ values }) => values);
	}
	#mayBeField({ file: from, owners }, of, file) {
		const classes = owners.filter((owner) => this.types.isClass(owner));
		if (file.endsWith('.go') && classes.includes(of))
			return folderOf(from) === folderOf(file);
		return classes.length === 0 || classes.some((name) => this.types.isShape(name) || this.types.isRelated(name, of));
	}
	#meant(all, use, isLoose) {
		const { name, file, imports } = use;
		const exact = linked(all, use);
		if (exact.length > 0 || isOfModule(use))
			return exact;
		const things = use.from === undefined ? all : all.filter((thing) => this.types.mayLead(use, thing.file));
		if (things.length < 2)
			return things;
		const own = things.filter((thing) => thing.file === file);
		if (own.length > 0)
			return own;
		const near = file.endsWith('.go') ? things.filter((thing) => folderOf(thing.file) === folderOf(file)) : [];
		if (near.length > 0)
			return near;
		const imported = things.filter((thing) => imports.has(stemOf(thing.file)));
		if (imported.length > 0)
			return imported;
		const ofPackage = things.filter((thing) => packagesOf(thing.file).some((start) => imports.has(`${start}.${name}`)));
		if (ofPackage.length > 0)
			return ofPackage;
		return isLoose || areSame(things) ? things : [];
	}
}
function isOfPackage(path, { ofPackage, file }) {
	return ofPackage === undefined || stemOf(path) === ofPackage || folderOf(path) !== folderOf(file);
}
function linked(things, use) {
	return use.from === undefined ? [] : things.filter((thing) => isImported(thing.file, use));
}

;// CONCATENATED MODULE: ./build/src/requirements/parsing/class-heads.js

const classWords = new Set('class interface struct record enum trait object'.split(' '));
const wordsBeforeBases = new Set([':', 'extends', 'implements']);
const class_heads_maxHead = 120;
function classHeads(tokens, language, closing) {
	const heads = new Map();
	for (const [place, token] of tokens.entries()) {
		if (language === 'swift')
			addSwift(place);
		else if (token.kind === 'name' && classWords.has(token.text))
			addHead(place);
	}
	return heads;
	function addSwift(place) {
		const [name, open] = [tokens[place - 1], tokens[place]];
		if (isToken(open, 'open', '{') && name?.kind === 'name' && /^[A-Z]/.test(name.text))
			heads.set(place, { name: name.text, bases: [] });
	}
	function addHead(place) {
		const name = tokens[place + 1];
		if (name?.kind !== 'name' || tokens[place - 1]?.text === '.' || /^(?:extends|class|struct)$/.test(name.text))
			return;
		const [first] = tokens.slice(place + 2, place + 3);
		const inBrackets = language === 'python' && first?.text === '(' ? (closing[place + 2] ?? 0) : 0;
		const bases = inBrackets === 0 ? [] : lastNames(place + 3, inBrackets);
		let inTypes = 0;
		let isBehind = false;
		for (let at = Math.max(place + 2, inBrackets + 1); at < place + class_heads_maxHead; at += 1) {
			const token = tokens[at];
			if (token === undefined || token.kind === 'close' || token.text === ';' || token.text === '=')
				return;
			if (token.kind === 'open' && inTypes <= 0 && (token.text === '{' || token.text === 'block')) {
				heads.set(at, { name: name.text, bases });
				return;
			}
			if (token.kind === 'open')
				at = closing[at] ?? at;
			else if (token.kind === 'mark' && /^[<>]+$/.test(token.text))
				inTypes += token.text.startsWith('<') ? 1 : -1;
			else if (wordsBeforeBases.has(token.text))
				isBehind = true;
			else if (isBehind && inTypes <= 0)
				bases.push(...lastNames(at, at + 1));
		}
	}
	function lastNames(from, to) {
		return tokens
			.slice(from, Math.min(to, from + class_heads_maxHead))
			.flatMap(({ kind, text }, index) => (kind === 'name' && tokens[from + index + 1]?.text !== '.' ? [text] : []));
	}
}

;// CONCATENATED MODULE: ./build/src/requirements/parsing/token-cursor.js




const token_cursor_maxAhead = 60;
const linesEnd = new Set(['script', 'kotlin', 'swift']);
class TokenCursor {
	imports = new Set();
	tokens;
	language;
	isTyped;
	closing;
	heads;
	at = 0;
	constructor(tokens, language) {
		this.tokens = tokens;
		this.language = language;
		this.isTyped = isTypedLanguage(language);
		this.closing = closingPlaces(tokens);
		this.heads = classHeads(tokens, language, this.closing);
	}
	behindType(from, end) {
		let place = from;
		const limit = Math.min(end, from + token_cursor_maxAhead);
		while (place < limit) {
			const token = this.tokens[place];
			if (token === undefined)
				return undefined;
			if (token.kind === 'open') {
				if (token.text === '{' &&
					place > from &&
					this.tokens[place - 1]?.text !== '|' &&
					this.tokens[place - 1]?.text !== '<')
					return place;
				place = this.closing[place] ?? place;
			}
			else if (isToken(token, 'mark', '=>'))
				return place;
			else if (token.kind === 'close' || (token.kind === 'mark' && !'.<>|&,?'.includes(token.text)))
				return undefined;
			place += 1;
		}
		return undefined;
	}
	isArrowNext() {
		if (this.is('mark', '=>'))
			return true;
		if (this.language !== 'script' || !this.is('mark', ':'))
			return false;
		const place = this.behindType(this.at + 1, this.tokens.length);
		if (place === undefined || this.tokens[place]?.text !== '=>')
			return false;
		this.at = place;
		return true;
	}
	skipTypes(end) {
		if (this.language !== 'script')
			return false;
		let open = 0;
		const limit = Math.min(end, this.at + token_cursor_maxAhead);
		for (let place = this.at; place < limit; place += 1) {
			const token = this.tokens[place];
			if (token === undefined)
				return false;
			if (token.kind === 'open' && token.text !== 'template')
				place = this.closing[place] ?? place;
			else if (token.text === '<' && token.kind === 'mark')
				open += 1;
			else if (token.text === '>' && token.kind === 'mark') {
				open -= 1;
				if (open > 0)
					continue;
				const next = this.tokens[place + 1];
				if (next?.kind !== 'open' || next.text !== '(')
					return false;
				this.at = place + 1;
				return true;
			}
			else if (token.kind === 'mark' && !'.,|&='.includes(token.text))
				return false;
		}
		return false;
	}
	bodyPlace(end) {
		const next = this.tokens[this.at];
		if (next === undefined || this.at >= end)
			return undefined;
		if (this.language === 'python')
			return this.pythonBody(end);
		if (isToken(next, 'open', '{'))
			return this.at;
		if (next.kind !== 'mark' || next.text !== ':')
			return undefined;
		const place = this.behindType(this.at + 1, end);
		const token = place === undefined ? undefined : this.tokens[place];
		return isToken(token, 'open', '{') ? place : undefined;
	}
	pythonBody(end) {
		const isBlock = (place) => isToken(this.tokens[place], 'open', 'block');
		if (this.is('mark', ':'))
			return isBlock(this.at + 1) ? this.at + 1 : undefined;
		if (!this.is('mark', '->'))
			return undefined;
		for (let place = this.at; place < Math.min(end, this.at + token_cursor_maxAhead); place += 1) {
			const token = this.tokens[place];
			if (token?.kind === 'open')
				place = this.closing[place] ?? place;
			else if (isToken(token, 'mark', ':'))
				return isBlock(place + 1) ? place + 1 : undefined;
			else if (token?.text === ';')
				return undefined;
		}
		return undefined;
	}
	isImport(token, end) {
		const next = this.tokens[this.at + 1];
		if (next === undefined || this.at + 1 >= end || next.text === '(' || next.text === ':' || next.text === '=')
			return false;
		if (token.text === 'import')
			return next.text !== '.';
		if (token.text === 'using' && this.language === 'csharp')
			return this.isUsing(end);
		if (token.text === 'package' && this.language !== 'script' && this.language !== 'php')
			return next.kind === 'name';
		if (token.text === 'interface' || token.text === 'namespace')
			return next.kind === 'name' && (this.language === 'script' || this.language === 'php');
		if (token.text === 'from')
			return this.language === 'python' || next.kind === 'text';
		return token.text === 'use' && this.language === 'php' && next.kind === 'name';
	}
	isUsing(end) {
		for (let place = this.at + 1; place < Math.min(end, this.at + token_cursor_maxAhead); place += 1) {
			const token = this.tokens[place];
			if (isToken(token, 'mark', ';'))
				return true;
			if (token === undefined || (token.kind === 'mark' && token.text !== '.') || token.kind === 'open')
				return false;
			if (token.text === 'var' || token.text === 'await')
				return false;
		}
		return false;
	}
	import(end) {
		const line = this.tokens[this.at]?.line ?? 1;
		const isInterface = this.is('name', 'interface');
		const isNamespace = this.is('name', 'namespace');
		const isPython = this.language === 'python';
		const path = [];
		const endsWithLine = this.language === 'kotlin' || this.language === 'swift';
		for (this.at += 1; this.at < end; this.at += 1) {
			const token = this.tokens[this.at];
			if (token === undefined || isToken(token, 'mark', ';') || (isNamespace && token.kind === 'open'))
				break;
			if (endsWithLine && token.line !== line)
				break;
			if (token.kind === 'text') {
				const [stem = ''] = (token.text
					.replace(/\/index(?:\.\w+)?$/, '')
					.split('/')
					.at(-1) ?? '').split('.');
				this.imports.add(stem);
				this.at += 1;
				break;
			}
			if (token.kind === 'name' && this.language !== 'script') {
				this.imports.add(token.text);
				path.push(token.text);
			}
			if (token.kind === 'open') {
				const close = this.closing[this.at] ?? this.at;
				if (isInterface && token.text === '{') {
					if (this.is('open', '{'))
						this.at = close + 1;
					break;
				}
				if (!isPython)
					this.at = close;
				if (this.language === 'script' && token.text === '(') {
					this.at += 1;
					break;
				}
			}
		}
		if (path.length > 2 && (this.language === 'java' || this.language === 'kotlin'))
			this.imports.add(path.join('.'));
		return { kind: 'import', parts: [], line, ...placed };
	}
	isReturnEmpty(line) {
		const next = this.tokens[this.at];
		return next === undefined || next.text === ';' || (linesEnd.has(this.language) && next.line !== line);
	}
	isAssertion() {
		const next = this.tokens[this.at + 1];
		if (this.language === 'script' && this.isOnLine())
			return true;
		return next !== undefined && (next.text === '.' || next.kind === 'close' || next.text === '[' || next.text === ',');
	}
	isOnLine() {
		return this.tokens[this.at]?.line === this.tokens[this.at - 1]?.line;
	}
	isMarkNext(text) {
		const next = this.tokens[this.at + 1];
		return next?.kind === 'mark' && next.text === text;
	}
	isEmptyText() {
		const next = this.tokens[this.at + 1];
		return this.is('text', '') && next?.text !== '+' && next?.kind !== 'text';
	}
	is(kind, text) {
		return isToken(this.tokens[this.at], kind, text);
	}
	isPrefix(end) {
		const next = this.tokens[this.at + 1];
		if (next === undefined || this.at + 1 >= end)
			return false;
		if (next.text === '<' && this.language === 'script')
			return this.is('name', 'async');
		if (isToken(next, 'open', '(')) {
			const word = this.tokens[this.at]?.text ?? '';
			return 'await async case return throw raise not yield typeof echo print'.split(' ').includes(word);
		}
		return (next.kind === 'name' || next.kind === 'text' || next.kind === 'open' || next.text === '@' || next.text === '*');
	}
}

;// CONCATENATED MODULE: ./build/src/requirements/parsing/typed-cursor.js


const typeMarks = new Set(['.', ',', '?', '&', '*', '->', '@']);
const typed_cursor_behindTypes = new Set(['(', '.', '{', '[', ',', '>', '=', ':', ';', '=>', '??', '@']);
const accessorWords = new Set('get set init private protected internal'.split(' '));
class TypedCursor extends TokenCursor {
	skipTypeArguments() {
		if (!this.is('mark', '<') || !this.isTyped)
			return false;
		let open = 0;
		for (let place = this.at; place < Math.min(this.tokens.length, this.at + token_cursor_maxAhead); place += 1) {
			const token = this.tokens[place];
			if (token === undefined)
				return false;
			if (token.kind === 'open') {
				if (token.text === '{' || token.text === 'template')
					return false;
				place = this.closing[place] ?? place;
			}
			else if (isToken(token, 'mark', '<'))
				open += 1;
			else if (isToken(token, 'mark', '>')) {
				open -= 1;
				if (open > 0)
					continue;
				const next = this.tokens[place + 1];
				if (next !== undefined && next.kind !== 'name' && next.kind !== 'close' && !typed_cursor_behindTypes.has(next.text))
					return false;
				this.at = place + 1;
				return true;
			}
			else if (token.kind !== 'name' && !(token.kind === 'mark' && this.isTypeMark(token.text)))
				return false;
		}
		return false;
	}
	isTypeMark(mark) {
		return typeMarks.has(mark) || (mark === ':' && (this.language === 'kotlin' || this.language === 'swift'));
	}
	skipCast() {
		if ((this.language !== 'java' && this.language !== 'csharp') || !this.is('open', '('))
			return false;
		const close = this.closing[this.at] ?? this.at;
		if (close - this.at < 2 || close - this.at > 12)
			return false;
		for (let place = this.at + 1; place < close; place += 1) {
			const token = this.tokens[place];
			const isType = token?.kind === 'name' ||
				token?.text === '[' ||
				(token?.kind === 'mark' && /^[.<>,?]$/.test(token.text)) ||
				token === undefined;
			if (!isType)
				return false;
		}
		const next = this.tokens[close + 1];
		const isValue = (next?.kind === 'name' && !/^(?:instanceof|is|as|in|and|or|switch|when)$/.test(next.text)) ||
			next?.kind === 'text' ||
			(next?.kind === 'open' &&
				(next.text === 'template' || (next.text === '[' && this.tokens[close - 1]?.text === '>')));
		if (isValue)
			this.at = close + 1;
		return isValue;
	}
	isAttribute() {
		if (this.language !== 'csharp' || !this.is('open', '[') || this.tokens[this.at + 1]?.kind !== 'name')
			return false;
		const next = this.tokens[(this.closing[this.at] ?? this.at) + 1];
		return next?.kind === 'name' || (next?.kind === 'open' && (next.text === '[' || next.text === '('));
	}
	isTypeless(callee) {
		return callee.kind === 'name' && callee.name === 'new' && this.isTyped;
	}
	typeOfNew(callee) {
		const [type, name, mark] = this.tokens.slice(Math.max(0, this.at - 4), this.at - 1);
		if (this.at < 4 || type === undefined)
			return callee;
		const isDeclared = mark?.text === '=' && name?.kind === 'name' && type.kind === 'name' && type.text !== 'var';
		if (isDeclared)
			return { ...callee, kind: 'name', name: type.text };
		const isSent = mark?.text === '(' && /^Send(?:Async)?$/.test(name?.text ?? '');
		return isSent ? { ...callee, kind: 'name', name: 'HttpRequestMessage' } : callee;
	}
	isAccessors() {
		if (this.language !== 'csharp' || !this.is('open', '{'))
			return false;
		const [first, second] = [this.tokens[this.at + 1], this.tokens[this.at + 2]];
		if (first?.kind !== 'name' || !accessorWords.has(first.text))
			return false;
		return second?.text === ';' || second?.text === '=>' || second?.text === '{' || second?.kind === 'name';
	}
	isTypeBefore() {
		const type = this.tokens[this.at - 2];
		if (type?.kind === 'name')
			return !/^(?:async|static|return|await|in|is|case|when|or|and|not)$/.test(type.text);
		return isToken(type, 'mark', '>') || isToken(type, 'close', '[');
	}
	lambdaArrow() {
		for (let place = this.at + 1; place < Math.min(this.tokens.length, this.at + token_cursor_maxAhead); place += 1) {
			const token = this.tokens[place];
			if (isToken(token, 'mark', '->'))
				return place;
			if (isToken(token, 'open', '('))
				place = this.closing[place] ?? place;
			else if (token?.kind !== 'name' && !(token?.kind === 'mark' && /^[,:.<>*]$/.test(token.text)))
				return undefined;
		}
		return undefined;
	}
	typedBody(end) {
		if (this.at >= end)
			return undefined;
		if (this.is('open', '{'))
			return this.at;
		const word = this.tokens[this.at]?.text ?? '';
		if (!/^(?:throws|where|:)$/.test(word))
			return undefined;
		for (let place = this.at + 1; place < Math.min(end, this.at + token_cursor_maxAhead); place += 1) {
			const token = this.tokens[place];
			if (isToken(token, 'open', '{'))
				return place;
			if (isToken(token, 'open', '('))
				place = this.closing[place] ?? place;
			else if (token?.kind !== 'name' && !(token?.kind === 'mark' && /^[,:.<>?]$/.test(token.text)))
				return undefined;
		}
		return undefined;
	}
	placeOf(mark, end) {
		for (let place = this.at; place < Math.min(end, this.at + 4 * token_cursor_maxAhead); place += 1) {
			const token = this.tokens[place];
			if (token?.kind === 'mark' && token.text === mark)
				return place;
			if (token?.kind === 'open')
				place = this.closing[place] ?? place;
		}
		return undefined;
	}
	skipGetter(end) {
		if (this.language !== 'kotlin' || this.at + 3 >= end || !this.is('name', 'get'))
			return false;
		const isCall = this.tokens[this.at + 1]?.text === '(' && this.closing[this.at + 1] === this.at + 2;
		const next = this.tokens[this.at + 3]?.text;
		if (!isCall || (next !== '=' && next !== '{'))
			return false;
		this.at += 3;
		return true;
	}
	isRestWord() {
		const word = this.language === 'kotlin' ? 'vararg' : 'params';
		return this.isTyped && this.is('name', word) && this.tokens[this.at + 1]?.kind === 'name';
	}
	isAssignment() {
		const token = this.tokens[this.at];
		if (token?.kind === 'name')
			return token.text === 'by' && this.language === 'kotlin';
		return token?.kind === 'mark' && (token.text === '=' || token.text === '??=' || token.text === '||=');
	}
	hasTypesBehindNames() {
		return !this.isTyped || this.language === 'kotlin' || this.language === 'swift';
	}
}

;// CONCATENATED MODULE: ./build/src/requirements/parsing/operand-parser.js



const operand_parser_maxDepth = 600;
const prefixWords = new Set('new await async yield typeof void const let var export default static public private protected readonly abstract declare override final global nonlocal echo print raise throw delete case not lambda clone function def class fn else try do finally elif if while for with unset in of extends implements'.split(' '));
const blockWords = new Set('if for while switch catch with elseif elif foreach match declare synchronized except'.split(' '));
const typedBlockWords = new Set('try using lock fixed'.split(' '));
const operand_parser_wordsBeforeValue = /^(?:return|default|in|of|else|do|from|import|as|instanceof|case|throw|await|typeof|yield)$/;
class OperandParser extends TypedCursor {
	tooDeep;
	depth = 0;
	endOfLoop = 0;
	behindTypes = 0;
	operand(end) {
		let wrap;
		let isNew = false;
		for (;;) {
			const token = this.tokens[this.at];
			if (this.at >= end || token === undefined)
				return undefined;
			if (token.kind === 'mark') {
				if (token.text === '<' && this.skipTypes(end))
					continue;
				if (token.text === '@' || token.text === '...' || token.text === '**' || token.text === '*') {
					wrap ??= { kind: token.text === '@' ? 'decorator' : 'spread', line: token.line };
					this.at += 1;
					continue;
				}
				if ('!-~&?|'.includes(token.text) || (token.text === '.' && this.language === 'kotlin')) {
					this.at += 1;
					continue;
				}
				return undefined;
			}
			if (token.kind === 'name' && wrap === undefined) {
				const declared = this.declaration(end) ?? this.choice(end);
				if (declared !== undefined)
					return declared;
			}
			if (token.kind === 'name' && prefixWords.has(token.text) && this.isPrefix(end)) {
				isNew = token.text === 'new';
				this.at += 1;
				continue;
			}
			if (token.kind === 'close')
				return undefined;
			if (this.skipCast())
				continue;
			const value = this.suffixes(this.primary(token), end, isNew);
			return wrap === undefined ? value : { kind: wrap.kind, parts: [value], line: wrap.line, ...placed };
		}
	}
	primary(token) {
		const { line } = token;
		const start = this.at;
		this.at += 1;
		if (token.kind === 'text')
			return { kind: 'text', text: token.text, line, ...placed };
		if (token.kind !== 'open')
			return { kind: 'name', name: token.text, line, ...placed };
		const close = this.closing[start] ?? start;
		if (this.depth > operand_parser_maxDepth) {
			this.tooDeep ??= line;
			this.at = close + 1;
			return { kind: 'other', parts: [], line, ...placed };
		}
		this.depth += 1;
		const isList = token.text === '(' || token.text === '[';
		const items = isList ? this.slots(close) : this.items(close);
		this.depth -= 1;
		this.at = close + 1;
		const [only] = items;
		if (token.text === 'template')
			return only ?? { kind: 'text', text: '', line, ...placed };
		const isHead = token.text === '(' && this.isArrowNext();
		const isTuple = this.language === 'python' && this.tokens[close - 1]?.text === ',';
		const isGroup = token.text === '(' && items.length === 1 && only !== undefined && !isHead && !isTuple;
		return isGroup ? only : { kind: 'list', bracket: token.text, items, line, ...this.headAt(start), ...placed };
	}
	headAt(place, parameters = []) {
		const head = this.heads.get(place);
		return head === undefined ? {} : { head: { ...head, parameters } };
	}
	suffixes(first, end, isNew = false) {
		let node = first;
		while (this.at < end) {
			const token = this.tokens[this.at];
			if (token === undefined)
				break;
			const { line } = token;
			if (isToken(token, 'mark', '.')) {
				const name = this.tokens[this.at + 1];
				this.at += name?.kind === 'name' ? 2 : 1;
				node = {
					kind: 'member',
					object: node,
					name: name?.kind === 'name' ? name.text : undefined,
					line: name?.line ?? line,
					...placed,
				};
			}
			else if (isToken(token, 'mark', '!') && this.isAssertion())
				this.at += 1;
			else if (this.language === 'python' && token.text === '[' && this.tokens[this.at - 2]?.text === 'def')
				this.at = this.behindTypes = (this.closing[this.at] ?? this.at) + 1;
			else if (isToken(token, 'mark', '=>'))
				node = this.arrow(node, end);
			else if (this.isTyped) {
				const next = this.typedSuffix(node, end, isNew);
				if (next === undefined)
					break;
				node = next;
			}
			else if (isToken(token, 'open', '[') && node.kind !== 'text')
				node = this.index(node);
			else if (isToken(token, 'open', '(') && node.kind !== 'text')
				node = this.call(node, end);
			else if (this.isTagged(node, token)) {
				const args = [this.primary(token)];
				node = { kind: 'call', callee: node, args, line, ...placed };
			}
			else
				break;
		}
		return node;
	}
	isTagged(node, token) {
		const isTemplate = isToken(token, 'open', 'template') && this.language === 'script';
		if (!isTemplate || !this.isOnLine())
			return false;
		return node.kind === 'member' || (node.kind === 'name' && !operand_parser_wordsBeforeValue.test(node.name));
	}
	bracesHere() {
		return this.primary(this.tokens[this.at] ?? { kind: 'open', text: '{', line: 1 });
	}
	index(object) {
		const { line } = this.tokens[this.at] ?? object;
		const list = this.primary(this.tokens[this.at] ?? { kind: 'open', text: '[', line });
		const key = list.kind === 'list' && list.items.length === 1 ? list.items[0] : undefined;
		const name = key?.kind === 'text' ? key.text : key?.kind === 'name' && /^\d/.test(key.name) ? key.name : undefined;
		if (name !== undefined)
			return { kind: 'member', object, name, line, ...placed };
		const member = { kind: 'member', object, name: undefined, line, ...placed };
		return key === undefined || key.kind === 'name' ? member : { kind: 'other', parts: [member, key], line, ...placed };
	}
	call(called, end, isNew = false) {
		const { line } = called;
		const start = this.at;
		const callee = this.isTypeless(called) ? this.typeOfNew(called) : called;
		const close = this.closing[start] ?? start;
		if (this.depth > operand_parser_maxDepth) {
			this.skipDeep(end);
			return callee;
		}
		this.depth += 1;
		this.at = start + 1;
		const loopAround = this.endOfLoop;
		if (callee.kind === 'name' && /^(?:for|foreach)$/.test(callee.name))
			this.endOfLoop = close;
		const args = this.slots(close);
		this.endOfLoop = loopAround;
		this.at = close + 1;
		this.depth -= 1;
		if (this.at < end && this.is('open', '{') && (isNew || this.isTypeless(called)) && this.isTyped)
			return { kind: 'call', callee, args: [...args, this.bracesHere()], line, ...placed };
		const isArray = callee.kind === 'name' && callee.name === 'array' && this.language === 'php';
		if (isArray)
			return { kind: 'list', bracket: '[', items: args, line, ...placed };
		const constant = this.language === 'php' ? constantIn(callee, args) : undefined;
		if (constant !== undefined)
			return constant;
		const body = this.bodyOf(callee, start, end);
		if (body === undefined) {
			const isLoop = callee.kind === 'name' && /^(?:for|foreach|if|while)$/.test(callee.name);
			return isLoop ? { kind: 'other', parts: args, line, ...placed } : { kind: 'call', callee, args, line, ...placed };
		}
		const before = this.isTyped ? this.items(body) : [];
		this.at = body;
		const inside = this.primary(this.tokens[body] ?? { kind: 'open', text: '{', line });
		const block = inside.kind === 'list' && before.length > 0 ? { ...inside, items: [...before, ...inside.items] } : inside;
		const name = lastNameOf(callee);
		const word = this.tokens[start - 2]?.text;
		const isClass = word === 'class';
		const isBlock = blockWords.has(name ?? '') && word !== 'def';
		if (isClass || isBlock || (this.isTyped && typedBlockWords.has(name ?? '')))
			return { kind: 'other', parts: isClass ? [callee, block] : [...args, block], line, ...placed };
		return {
			kind: 'function',
			name: name === 'function' ? undefined : name,
			params: args,
			body: block,
			line,
			...placed,
		};
	}
	bodyOf(callee, open, end) {
		if (this.isTyped)
			return this.typedBodyOf(callee, end);
		if (this.language === 'php' && this.is('name', 'use') && this.tokens[this.at + 1]?.text === '(')
			this.at = (this.closing[this.at + 1] ?? this.at) + 1;
		const isBlock = callee.kind === 'name' && blockWords.has(callee.name);
		const isDeclared = open === this.behindTypes || /^(?:def|class)$/.test(this.tokens[open - 2]?.text ?? '');
		return this.language !== 'python' || isBlock || isDeclared ? this.bodyPlace(end) : undefined;
	}
	arrow(params, end) {
		const isProperty = this.language === 'csharp' && params.kind === 'name' && this.isTypeBefore();
		this.at += 1;
		const body = this.assigned(this.value(end), end) ?? {
			kind: 'other',
			parts: [],
			line: params.line,
			...placed,
		};
		const { line } = params;
		if (isProperty)
			return { kind: 'define', target: params, value: body, isAppended: false, line, ...placed };
		if (params.kind === 'call' && this.language === 'csharp')
			return { kind: 'function', name: lastNameOf(params.callee), params: params.args, body, line, ...placed };
		return {
			kind: 'function',
			name: undefined,
			params: params.kind === 'list' && params.bracket === '(' ? params.items : [params],
			body,
			line: params.line,
			...placed,
		};
	}
	isInLoop() {
		return this.at < this.endOfLoop && this.isTyped;
	}
	assigned(target, end) {
		if (target === undefined || !this.isTyped || this.at >= end || !this.is('mark', '='))
			return target;
		this.at += 1;
		const value = this.value(end);
		return value === undefined
			? target
			: { kind: 'define', target, value, isAppended: false, line: target.line, ...placed };
	}
	skipDeep(end) {
		this.tooDeep ??= this.tokens[this.at]?.line;
		this.at = Math.min(end, Math.max(this.at + 1, (this.closing[this.at] ?? 0) + 1));
		return undefined;
	}
	isText(node) {
		return node?.kind === 'text' || node?.kind === 'join';
	}
}
function lastNameOf(node) {
	return node.kind === 'name' || node.kind === 'member' ? node.name : undefined;
}
function constantIn(callee, [key, value]) {
	if (callee.kind !== 'name' || callee.name !== 'define' || key?.kind !== 'text' || value === undefined)
		return undefined;
	const { line } = callee;
	const target = { kind: 'name', name: key.text, line, ...placed };
	return { kind: 'define', target, value, isAppended: false, line, ...placed };
}

;// CONCATENATED MODULE: ./build/src/requirements/parsing/brace-parser.js


const brace_parser_wordsBeforeBlock = new Set('try do else finally init companion object catch while for get set constructor'.split(' '));
class BraceParser extends OperandParser {
	typedSuffix(node, end, isNew) {
		const isName = node.kind === 'name' || node.kind === 'member';
		const start = this.at;
		if (isName && this.skipTypeArguments())
			return node.kind === 'member' ? { ...node, types: this.namesFrom(start) } : node;
		const token = this.tokens[this.at];
		if (token?.kind !== 'open' || token.text === 'template')
			return undefined;
		if (token.text === '{')
			return this.braceSuffix(node, end, isNew);
		const isDone = node.kind === 'text' || node.kind === 'function' || node.kind === 'list' || node.kind === 'other';
		const isNewLine = !this.isOnLine() && (token.text === '[' || this.language !== 'java');
		if ((isDone && !(node.kind === 'function' && token.text === '(')) || isNewLine)
			return undefined;
		return token.text === '[' ? this.index(node) : this.call(node, end, isNew);
	}
	namesFrom(start) {
		return this.tokens.slice(start, this.at).flatMap(({ kind, text }) => (kind === 'name' ? [text] : []));
	}
	braceSuffix(node, end, isNew) {
		const { line } = node;
		if (this.language === 'kotlin') {
			if (!this.isOnLine() || (node.kind === 'name' && brace_parser_wordsBeforeBlock.has(node.name)))
				return undefined;
			if (node.kind !== 'name' && node.kind !== 'member' && node.kind !== 'call')
				return undefined;
			const lambda = this.lambda();
			return node.kind === 'call'
				? { ...node, args: [...node.args, lambda] }
				: { kind: 'call', callee: node, args: [lambda], line, ...placed };
		}
		const isArray = (node.kind === 'member' && node.name === undefined) || (node.kind === 'list' && isNew);
		if (isArray && this.language !== 'go') {
			const values = this.bracesHere();
			return values.kind === 'list' ? { ...values, bracket: '[' } : values;
		}
		if (node.kind !== 'name' && node.kind !== 'member')
			return undefined;
		if (isNew && this.language === 'csharp')
			return { kind: 'call', callee: node, args: [this.bracesHere()], line, ...placed };
		return node.kind === 'name' && this.isAccessors() ? this.property(node, end) : undefined;
	}
	lambda() {
		const { line } = this.tokens[this.at] ?? { line: 1 };
		const start = this.at;
		const close = this.closing[start] ?? start;
		const arrow = this.lambdaArrow();
		const params = [];
		this.at = start + 1;
		if (arrow !== undefined && arrow < close) {
			params.push(...this.slots(arrow));
			this.at = arrow + 1;
		}
		if (this.depth > operand_parser_maxDepth) {
			this.tooDeep ??= line;
			this.at = close + 1;
			return { kind: 'other', parts: [], line, ...placed };
		}
		this.depth += 1;
		const items = this.items(close);
		this.depth -= 1;
		this.at = close + 1;
		const body = { kind: 'list', bracket: '{', items, line, ...placed };
		return { kind: 'function', name: undefined, params, body, line, ...placed };
	}
	property(node, end) {
		const { line, name } = node;
		const close = this.closing[this.at] ?? this.at;
		const arrow = this.tokens[this.at + 2]?.text === '=>' ? this.at + 3 : undefined;
		if (arrow !== undefined) {
			this.at = arrow;
			const value = this.item(close) ?? { kind: 'other', parts: [], line, ...placed };
			const define = { kind: 'define', target: node, value, isAppended: false, line, ...placed };
			const others = this.items(close);
			this.at = close + 1;
			return others.length === 0 ? define : { kind: 'list', bracket: '{', items: [define, ...others], line, ...placed };
		}
		const body = this.bracesHere();
		if (!this.is('mark', '='))
			return { kind: 'function', name, params: [], body, line, ...placed };
		this.at += 1;
		const value = this.item(end) ?? { kind: 'other', parts: [], line, ...placed };
		return { kind: 'define', target: node, value, isAppended: false, line, ...placed };
	}
	typedBodyOf(callee, end) {
		if (this.language !== 'kotlin')
			return this.language === 'swift' ? this.bodyPlace(end) : this.typedBody(end);
		const isWord = callee.kind === 'name' && brace_parser_wordsBeforeBlock.has(callee.name);
		return isWord && this.isAccessorOrBlock(callee.name) ? this.typedBody(end) : undefined;
	}
	isAccessorOrBlock(word) {
		const last = this.tokens[this.at - 2];
		if (word === 'get')
			return last?.kind === 'open';
		return word !== 'set' || last?.kind === 'name';
	}
}

;// CONCATENATED MODULE: ./build/src/requirements/parsing/declaration-parser.js




const declaration_parser_classWords = {
	java: new Set(['class', 'interface', 'enum', 'record']),
	kotlin: new Set(['class', 'interface', 'object']),
	csharp: new Set(['class', 'interface', 'struct', 'enum', 'record']),
};
const declaration_parser_maxHead = 4 * token_cursor_maxAhead;
class DeclarationParser extends BraceParser {
	declaration(end) {
		const word = this.tokens[this.at];
		if (word?.kind !== 'name')
			return undefined;
		if (declaration_parser_classWords[this.language]?.has(word.text) && this.isClassHead(end))
			return this.class(end);
		if (this.language === 'kotlin' && word.text === 'fun')
			return this.fun(end);
		if (this.language === 'php' && word.text === 'fn' && this.tokens[this.at + 1]?.text === '(')
			return this.shortFunction(this.at + 2, this.closing[this.at + 1] ?? end, end);
		if (this.language !== 'python' || word.text !== 'lambda')
			return undefined;
		return this.shortFunction(this.at + 1, this.placeOf(':', end) ?? end, end);
	}
	shortFunction(from, to, end) {
		const { line } = this.tokens[this.at] ?? { line: 1 };
		this.at = from;
		const params = this.slots(to);
		this.at = this.language === 'php' ? this.behindReturnType(to + 1) : to + 1;
		const body = this.value(end) ?? { kind: 'other', parts: [], line, ...placed };
		return { kind: 'function', name: undefined, params, body, line, ...placed };
	}
	behindReturnType(colon) {
		let place = colon + 1;
		while (place < colon + token_cursor_maxAhead && /^(?:\w+|[?|&.\\])$/.test(this.tokens[place]?.text ?? ''))
			place += 1;
		return this.tokens[place]?.text === ':' ? place + 1 : colon + 1;
	}
	isClassHead(end) {
		const [name, next] = [this.tokens[this.at + 1], this.tokens[this.at + 2]];
		if (name?.kind !== 'name' || this.at + 1 >= end)
			return false;
		return next === undefined || next.kind === 'name' || next.kind === 'close' || '({:<;@'.includes(next.text);
	}
	class(end) {
		const { line } = this.tokens[this.at] ?? { line: 1 };
		const isEnum = this.is('name', 'enum') || this.tokens[this.at - 1]?.text === 'enum';
		while (/^(?:class|struct)$/.test(this.tokens[this.at + 1]?.text ?? ''))
			this.at += 1;
		const name = this.tokens[this.at + 1]?.text ?? '';
		this.imports.add(name);
		this.at += 2;
		this.skipTypeArguments();
		const params = [];
		this.skipConstructorWords(end);
		if (this.is('open', '(')) {
			const close = this.closing[this.at] ?? this.at;
			this.at += 1;
			params.push(...this.slots(close));
			this.at = close + 1;
		}
		const body = this.classBody(end);
		const items = [...params, ...(body === undefined ? [] : this.classItems(body, isEnum))];
		const head = body === undefined ? {} : this.headAt(body, params);
		const value = { kind: 'list', bracket: '{', items, line, ...head, ...placed };
		return { kind: 'entry', key: { kind: 'name', name, line, ...placed }, value, line, ...placed };
	}
	classItems(body, isEnum) {
		for (let place = this.at; place < body; place += 1) {
			const token = this.tokens[place];
			if (token?.kind === 'name')
				this.imports.add(token.text);
		}
		const before = this.items(body);
		const block = this.bracesHere();
		const items = block.kind === 'list' ? block.items : [block];
		return [...before, ...(isEnum ? items.map(enumConstant) : items)];
	}
	skipConstructorWords(end) {
		const start = this.at;
		for (let step = 0; step < 12 && this.at < end; step += 1) {
			if (this.is('name', 'constructor')) {
				this.at += 1;
				return;
			}
			const token = this.tokens[this.at];
			const isWord = token?.kind === 'name' || (token?.kind === 'mark' && (token.text === '@' || token.text === '.'));
			const isGiven = token?.text === '(' && step > 0;
			if (!isWord && !isGiven)
				break;
			this.at = isGiven ? (this.closing[this.at] ?? this.at) + 1 : this.at + 1;
		}
		this.at = start;
	}
	classBody(end) {
		for (let place = this.at; place < Math.min(end, this.at + declaration_parser_maxHead); place += 1) {
			const token = this.tokens[place];
			const before = this.tokens[place - 1];
			if (isToken(token, 'open', '{'))
				return place;
			const isNewLine = this.language === 'kotlin' && token?.line !== before?.line;
			if (isNewLine && !/^[:,]$/.test(token?.text ?? '') && !/^[:,]$/.test(before?.text ?? ''))
				return undefined;
			if (token?.kind === 'open' && token.text !== 'template')
				place = this.closing[place] ?? place;
			else if (token?.kind !== 'name' && !(token?.kind === 'mark' && /^[:,.<>?@&]$/.test(token.text)))
				return undefined;
		}
		return undefined;
	}
	fun(end) {
		const start = this.at;
		const { line } = this.tokens[start] ?? { line: 1 };
		this.at += 1;
		this.skipTypeArguments();
		let name;
		while (this.at < end && this.at < start + token_cursor_maxAhead && !this.is('open', '(')) {
			const token = this.tokens[this.at];
			if (token?.kind === 'name')
				name = token.text;
			else if (token?.kind !== 'mark' || !/^[.<>,*]$/.test(token.text))
				break;
			if (!this.skipTypeArguments())
				this.at += 1;
		}
		if (!this.is('open', '(')) {
			this.at = start;
			return undefined;
		}
		const close = this.closing[this.at] ?? this.at;
		this.at += 1;
		const params = this.slots(close);
		this.at = close + 1;
		this.skipReturnType(end);
		return { kind: 'function', name, params, body: this.functionBody(end), line, ...placed };
	}
	skipReturnType(end) {
		if (!this.is('mark', ':'))
			return;
		this.at += 1;
		let expectsName = true;
		while (this.at < end) {
			if (this.skipTypeArguments())
				continue;
			const token = this.tokens[this.at];
			const isName = token?.kind === 'name' || isToken(token, 'open', '(');
			const isJoint = token?.kind === 'mark' && (token.text === '.' || token.text === '->');
			if (expectsName ? !isName : !isJoint)
				return;
			this.at = token?.kind === 'open' ? (this.closing[this.at] ?? this.at) + 1 : this.at + 1;
			expectsName = !expectsName;
		}
	}
	functionBody(end) {
		const { line } = this.tokens[this.at] ?? { line: 1 };
		if (this.is('mark', '=')) {
			this.at += 1;
			const value = this.item(end);
			if (value !== undefined)
				return value;
		}
		else if (this.is('open', '{'))
			return this.block();
		return { kind: 'list', bracket: '{', items: [], line, ...placed };
	}
	block() {
		return this.bracesHere();
	}
	choice(end) {
		const word = this.tokens[this.at];
		const next = this.tokens[this.at + 1];
		if (word?.kind !== 'name' || next?.kind !== 'open' || !this.isTyped)
			return undefined;
		if (word.text === 'if' && next.text === '(' && this.language !== 'go' && this.language !== 'swift')
			return this.ifElse(end);
		if (word.text === 'when' && this.language === 'kotlin')
			return this.branches('->', end);
		return word.text === 'switch' && this.language === 'java' ? this.branches('=>', end) : undefined;
	}
	ifElse(end) {
		const { line } = this.tokens[this.at] ?? { line: 1 };
		const close = this.closing[this.at + 1] ?? this.at + 1;
		this.at += 2;
		const condition = { kind: 'other', parts: this.slots(close), line, ...placed };
		this.at = close + 1;
		const options = [this.is('open', '{') ? this.block() : this.item(end)];
		if (this.is('mark', ';') && this.tokens[this.at + 1]?.text === 'else')
			this.at += 1;
		if (this.is('name', 'else')) {
			this.at += 1;
			options.push(this.is('open', '{') ? this.block() : this.item(end));
		}
		return chosen(condition, options);
	}
	branches(arrow, end) {
		const start = this.at;
		const subject = this.tokens[this.at + 1]?.text === '(' ? (this.closing[this.at + 1] ?? this.at + 1) : this.at;
		const open = this.tokens[subject + 1];
		if (open?.kind !== 'open' || open.text !== '{' || subject + 1 >= end)
			return undefined;
		const close = this.closing[subject + 1] ?? subject + 1;
		this.at = subject + 2;
		const colon = arrow === '=>' ? this.placeOf(':', close) : undefined;
		const first = this.placeOf(arrow, close);
		if (first === undefined || (colon !== undefined && colon < first)) {
			this.at = start;
			return undefined;
		}
		this.at = start + 2;
		const subjects = subject === start ? [] : this.slots(subject);
		this.at = subject + 2;
		return this.options(arrow, close, subjects);
	}
	options(arrow, close, subjects) {
		const line = subjects[0]?.line ?? this.tokens[this.at]?.line ?? 1;
		const conditions = [...subjects];
		const options = [];
		while (this.at < close) {
			const place = this.placeOf(arrow, close) ?? this.at;
			if (place > this.at)
				conditions.push(...this.items(place));
			if (this.is('mark', arrow))
				this.at += 1;
			options.push(this.is('open', '{') ? this.block() : this.item(close));
			if (options.at(-1) === undefined)
				this.at += 1;
		}
		this.at = close + 1;
		return chosen({ kind: 'other', parts: conditions, line, ...placed }, options);
	}
}
function enumConstant(item) {
	if (item.kind !== 'call' || item.callee.kind !== 'name')
		return item;
	const { callee: target, args, line } = item;
	const value = args.find((arg) => arg.kind === 'text' || arg.kind === 'join') ?? args[0];
	const isAll = args.length === 1 && value !== undefined;
	if (value === undefined)
		return item;
	const whole = isAll ? value : { kind: 'list', bracket: '(', items: [...args], line, ...placed };
	return { kind: 'define', target, value: whole, isAppended: false, line, ...placed };
}
function chosen(condition, options) {
	const { line } = condition;
	const known = options.filter((option) => option !== undefined);
	return { kind: 'other', parts: [condition, { kind: 'either', options: known, line, ...placed }], line, ...placed };
}

;// CONCATENATED MODULE: ./build/src/requirements/parsing/operator-parser.js




const ignoredOperators = new Set('- * / ** // % == != === !== < > <= >= && | & ^ ~ -- ++ -> -= *= // instanceof in is and'.split(' '));
class OperatorParser extends DeclarationParser {
	value(end) {
		this.depth += 1;
		const node = this.depth > operand_parser_maxDepth ? this.skipDeep(end) : this.operators(end);
		this.depth -= 1;
		return node;
	}
	operators(end) {
		const isLoop = this.language === 'python' && this.is('name', 'for');
		const first = this.operand(end);
		if (first === undefined)
			return undefined;
		const { line } = first;
		const options = [];
		let parts = [first];
		let isOther = false;
		const finish = () => {
			const [only] = parts;
			if (parts.length === 1 && only !== undefined)
				return only;
			return isOther ? { kind: 'other', parts, line, ...placed } : { kind: 'join', parts, line, ...placed };
		};
		while (this.at < end) {
			const token = this.tokens[this.at];
			if (token === undefined)
				break;
			const operator = token.kind === 'mark' || token.kind === 'name' ? token.text : '';
			if (this.language === 'kotlin' && /^(?:is|in|as)$/.test(operator) && !this.isOnLine())
				break;
			if (operator === '/' && token.kind === 'mark' && this.language === 'python') {
				const left = parts.pop();
				if (left !== undefined)
					parts.push(this.path(left, end));
				continue;
			}
			if (operator === '+')
				this.at += 1;
			else if (token.kind === 'mark' && operator === '%' && this.language === 'python' && this.isText(parts.at(-1))) {
				this.at += 1;
				const values = this.operand(end);
				const text = parts.pop();
				if (text !== undefined)
					parts.push({
						kind: 'call',
						callee: { kind: 'name', name: 'sprintf', line, ...placed },
						args: [text, ...(values?.kind === 'list' ? values.items : values === undefined ? [] : [values])],
						line,
						...placed,
					});
				continue;
			}
			else if (operator === '||' || operator === '??' || operator === 'or') {
				this.at += 1;
				if (this.isEmptyText()) {
					this.at += 1;
					continue;
				}
				options.push(finish());
				parts = [];
				isOther = false;
			}
			else if (operator === '?' && token.kind === 'mark') {
				if (this.isMarkNext(':'))
					break;
				return this.ternary(finish(), options, end);
			}
			else if (operator === 'if' && this.language === 'python' && token.kind === 'name') {
				this.at += 1;
				const condition = this.value(end);
				if (!this.is('name', 'else'))
					return condition === undefined ? finish() : { kind: 'other', parts: [finish(), condition], line, ...placed };
				this.at += 1;
				options.push(finish());
				const otherwise = this.value(end);
				if (otherwise !== undefined)
					options.push(otherwise);
				return { kind: 'either', options, line, ...placed };
			}
			else if ((operator === 'as' || operator === 'satisfies') && token.kind === 'name') {
				this.at += 1;
				if (this.language === 'script' && this.is('name', 'const')) {
					this.at += 1;
					continue;
				}
				let named = this.operand(end);
				while (this.language === 'script' && (this.is('mark', '&') || this.is('mark', '|'))) {
					this.at += 1;
					this.operand(end);
				}
				if (this.language === 'php' && named !== undefined) {
					if (this.is('mark', ':')) {
						this.at += 1;
						named = this.operand(end) ?? named;
					}
					return loop(named, finish());
				}
				if (this.language === 'python' && named !== undefined)
					return { kind: 'define', target: named, value: finish(), isAppended: false, line, ...placed };
				continue;
			}
			else if (this.isText(parts.at(-1)) &&
				(token.kind === 'text' || isToken(token, 'open', 'template')) &&
				this.language === 'python') {
			}
			else if (token.kind === 'name' &&
				(operator === 'of' ? this.language === 'script' : operator === 'in' && (isLoop || this.isInLoop()))) {
				this.at += 1;
				const list = this.value(end);
				return list === undefined ? finish() : loop(finish(), list);
			}
			else if (operator === 'switch' && this.language === 'csharp' && this.tokens[this.at + 1]?.text === '{') {
				const close = this.closing[this.at + 1] ?? this.at;
				this.at += 2;
				return this.options('=>', close, [finish()]);
			}
			else if (ignoredOperators.has(operator)) {
				if (operator === '<' && this.skipTypes(end)) {
					const called = parts.pop();
					if (called !== undefined)
						parts.push(this.suffixes(called, end));
					continue;
				}
				this.at += 1;
				isOther = true;
			}
			else
				break;
			const before = this.at;
			const next = this.operand(end);
			if (next !== undefined)
				parts.push(next);
			else if (this.at === before)
				break;
		}
		if (parts.length > 0)
			options.push(finish());
		const [only] = options;
		return options.length === 1 ? only : { kind: 'either', options, line, ...placed };
	}
	path(left, end) {
		const { line } = left;
		const parts = [left];
		while (this.at < end && this.is('mark', '/')) {
			this.at += 1;
			const part = this.operand(end);
			if (part !== undefined)
				parts.push(part);
		}
		return parts.length === 1 ? left : { kind: 'join', parts, isPath: true, line, ...placed };
	}
	ternary(condition, before, end) {
		const { line } = condition;
		this.at += 1;
		const first = this.value(end);
		if (this.is('mark', ':'))
			this.at += 1;
		const second = this.value(end);
		const options = [...before, ...[first, second].filter((option) => option !== undefined)];
		const either = { kind: 'either', options, line, ...placed };
		return { kind: 'other', parts: [condition, either], line, ...placed };
	}
}
function loop(target, list) {
	const { line } = target;
	const value = {
		kind: 'call',
		callee: { kind: 'name', name: eachOf, line, ...placed },
		args: [list],
		line,
		...placed,
	};
	return { kind: 'define', target, value, isAppended: false, line, ...placed };
}

;// CONCATENATED MODULE: ./build/src/requirements/parsing/script-modules.js

const script_modules_maxNames = 200;
function linksIn(tokens) {
	const reader = new LinkReader(tokens);
	for (let at = 0; at < tokens.length; at += 1)
		reader.read(at);
	return reader;
}
class LinkReader {
	imported = new Map();
	exported = new Map();
	#tokens;
	#closing;
	constructor(tokens) {
		this.#tokens = tokens;
		this.#closing = closingPlaces(tokens);
	}
	read(at) {
		const token = this.#tokens[at];
		if (token?.kind !== 'name' || this.#is(at - 1, '.'))
			return;
		if (token.text === 'import')
			this.#import(at + 1);
		else if (token.text === 'export')
			this.#export(at + 1);
		else if (token.text === 'require')
			this.#called(at);
		else if (token.text === 'module' && this.#is(at + 1, '.') && this.#is(at + 2, 'exports') && this.#is(at + 3, '='))
			this.#exportsOfModule(at + 4);
	}
	#import(start) {
		let at = this.#is(start, 'type') && !this.#is(start + 1, 'from') ? start + 1 : start;
		const found = new Map();
		const name = this.#nameAt(at);
		if (name !== undefined && (this.#is(at + 1, 'from') || this.#is(at + 1, ','))) {
			found.set(name, { name: 'default', from: undefined });
			at += this.#is(at + 1, ',') ? 2 : 1;
		}
		const space = this.#is(at, '*') && this.#is(at + 1, 'as') ? this.#nameAt(at + 2) : undefined;
		if (space !== undefined) {
			found.set(space, { name: '*', from: undefined });
			at += 3;
		}
		else if (this.#is(at, '{')) {
			for (const [from, to] of this.#names(at, 'as'))
				found.set(to, { name: from, from: undefined });
			at = this.#behind(at);
		}
		this.#add(found, this.#fileAt(at), this.imported);
	}
	#export(at) {
		if (this.#is(at, '{')) {
			const names = this.#names(at, 'as').map(([name, to]) => [to, { name, from: undefined }]);
			this.#add(new Map(names), this.#fileAt(this.#behind(at)), this.exported, true);
		}
		else if (this.#is(at, '*') && this.#is(at + 1, 'as')) {
			const name = this.#nameAt(at + 2);
			if (name !== undefined)
				this.#add(new Map([[name, { name: '*', from: undefined }]]), this.#fileAt(at + 3), this.exported);
		}
		else if (this.#is(at, 'default'))
			this.#exportsDefault(at + 1);
		else if (this.#is(at, '='))
			this.#exportsOfModule(at + 1);
	}
	#exportsDefault(start) {
		let at = this.#is(start, 'async') ? start + 1 : start;
		const isFunction = this.#is(at, 'function');
		if (isFunction)
			at += this.#is(at + 1, '*') ? 2 : 1;
		const name = this.#nameAt(at);
		if (name !== undefined && (isFunction || this.#isEnd(at + 1)))
			this.exported.set('default', { name, from: undefined });
	}
	#exportsOfModule(at) {
		const name = this.#nameAt(at);
		if (name !== undefined && this.#isEnd(at + 1))
			this.exported.set('default', { name, from: undefined });
		if (!this.#is(at, '{'))
			return;
		for (const [name, value] of this.#names(at, ':'))
			if (name !== value)
				this.exported.set(name, { name: value, from: undefined });
	}
	#called(at) {
		const file = this.#tokens[at + 2];
		if (!this.#is(at + 1, '(') || file?.kind !== 'text' || !this.#is(at - 1, '='))
			return;
		const close = this.#tokens[at - 2];
		const found = new Map();
		if (close?.kind === 'close') {
			let open = at - 2;
			while (open > at - script_modules_maxNames && this.#closing[open] !== at - 2)
				open -= 1;
			if (this.#is(open, '{'))
				for (const [name, to] of this.#names(open, ':'))
					found.set(to, { name, from: undefined });
		}
		else {
			const name = this.#nameAt(at - 2);
			const member = this.#is(at + 4, '.') ? this.#nameAt(at + 5) : undefined;
			if (name !== undefined)
				found.set(name, { name: member ?? 'default', from: undefined });
		}
		this.#add(found, file.text, this.imported);
	}
	#names(open, between) {
		const close = Math.min(this.#closing[open] ?? open, open + script_modules_maxNames);
		const names = [];
		for (let at = open + 1; at < close; at += 1) {
			const isType = this.#is(at, 'type') && this.#nameAt(at + 1) !== undefined && !this.#is(at + 1, 'as');
			if (isType)
				at += 1;
			const name = this.#nameAt(at);
			if (name === undefined || !(this.#is(at - 1, ',') || at - 1 === open || isType))
				continue;
			if (this.#is(at + 1, between)) {
				const to = this.#nameAt(at + 2);
				if (to !== undefined && (at + 3 >= close || this.#is(at + 3, ',')))
					names.push([name, to]);
				at += 2;
			}
			else if (at + 1 >= close || this.#is(at + 1, ','))
				names.push([name, name]);
		}
		return names;
	}
	#add(found, from, to, isOwnToo = false) {
		if (from === undefined && !isOwnToo)
			return;
		for (const [name, link] of found)
			if (from !== undefined || link.name !== name)
				to.set(name, { ...link, from });
	}
	#fileAt(at) {
		const file = this.#tokens[at + 1];
		return this.#is(at, 'from') && file?.kind === 'text' ? file.text : undefined;
	}
	#behind(open) {
		return (this.#closing[open] ?? open) + 1;
	}
	#nameAt(at) {
		const token = this.#tokens[at];
		return token?.kind === 'name' ? token.text : undefined;
	}
	#isEnd(at) {
		const token = this.#tokens[at];
		if (token === undefined || token.text === ';' || token.kind === 'close')
			return true;
		return token.kind === 'name' && token.line !== this.#tokens[at - 1]?.line;
	}
	#is(at, text) {
		const token = this.#tokens[at];
		return token !== undefined && token.text === text && token.kind !== 'text' && token.kind !== 'close';
	}
}

;// CONCATENATED MODULE: ./build/src/requirements/parsing/parse.js





function parse(tokens, language) {
	const parser = new Parser(tokens, language);
	const root = { kind: 'list', bracket: 'file', items: parser.items(tokens.length), line: 1, ...placed };
	connect(root);
	const links = language === 'script' ? linksIn(tokens) : undefined;
	return { root, imports: parser.imports, links, tooDeep: parser.tooDeep };
}
function connect(root) {
	const waiting = [root];
	const inOrder = [];
	for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
		node.order = inOrder.length;
		node.last = node.order;
		inOrder.push(node);
		const children = childrenOf(node);
		for (let index = children.length - 1; index >= 0; index -= 1) {
			const child = children[index];
			if (child === undefined)
				continue;
			child.parent = node;
			child.around = node.kind === 'function' ? node : node.around;
			child.inClass = isClass(node) ? node : node.inClass;
			waiting.push(child);
		}
	}
	for (let index = inOrder.length - 1; index > 0; index -= 1) {
		const node = inOrder[index];
		if (node?.parent !== undefined)
			node.parent.last = Math.max(node.parent.last, node.last);
	}
}
class Parser extends OperatorParser {
	items(end) {
		const items = [];
		while (this.at < end) {
			const before = this.at;
			const item = this.item(end);
			if (item !== undefined)
				items.push(...(this.language === 'python' ? this.tuple(item, end) : [item]));
			if (this.at === before)
				this.at += 1;
		}
		this.at = end;
		return items;
	}
	tuple(first, end) {
		const items = [first];
		const close = this.tokens[end]?.text;
		while (this.is('mark', ',') && (close === undefined || close === 'block')) {
			this.at += 1;
			const item = this.item(end);
			if (item !== undefined)
				items.push(item);
		}
		const [define, other] = items.filter(({ kind }) => kind === 'define');
		if (define?.kind !== 'define' || other !== undefined || items.length === 1)
			return items;
		const { line } = first;
		const place = items.indexOf(define);
		const list = ([one, ...others]) => others.length === 0 ? one : { kind: 'list', bracket: '(', items: [one, ...others], line, ...placed };
		const target = place === 0 ? define.target : list([first, ...items.slice(1, place), define.target]);
		return [{ ...define, target, value: list([define.value, ...items.slice(place + 1)]) }];
	}
	slots(end) {
		const slots = [];
		let slot = [];
		let loops = [];
		let isRest = false;
		const finish = () => {
			const whole = [...loops, ...slot];
			const last = whole.at(-1);
			const node = last && (this.isTyped ? typedSlot(whole, last) : untypedSlot(whole, last));
			if (node !== undefined)
				slots.push(isRest ? { kind: 'spread', parts: [node], line: node.line, ...placed } : node);
			slot = [];
			loops = [];
			isRest = false;
		};
		while (this.at < end) {
			const before = this.at;
			if (slot.length === 0 && this.isRestWord()) {
				isRest = true;
				this.at += 1;
			}
			const part = slot.length > 0 ? this.comprehension(end) : undefined;
			if (part !== undefined)
				loops.push(part);
			else if (this.is('mark', ','))
				finish();
			else {
				const item = this.item(end);
				if (item !== undefined)
					slot.push(item);
			}
			if (this.at === before)
				this.at += 1;
		}
		finish();
		this.at = end;
		return slots;
	}
	comprehension(end) {
		const word = this.is('name', 'async') ? this.at + 1 : this.at;
		if (this.language !== 'python' || this.tokens[word]?.text !== 'for' || this.tokens[word]?.kind !== 'name')
			return undefined;
		let place = word + 1;
		while (place < end && place < word + token_cursor_maxAhead && this.tokens[place]?.text !== 'in')
			place = (this.tokens[place]?.kind === 'open' ? (this.closing[place] ?? place) : place) + 1;
		if (place >= end || this.tokens[place]?.text !== 'in')
			return undefined;
		const { line } = this.tokens[word] ?? { line: 1 };
		this.at = word + 1;
		const targets = this.slots(place);
		this.at = place + 1;
		const list = this.value(end) ?? { kind: 'other', parts: [], line, ...placed };
		const [target] = targets;
		return loop(targets.length === 1 && target !== undefined
			? target
			: { kind: 'list', bracket: '(', items: targets, line, ...placed }, list);
	}
	item(end) {
		this.depth += 1;
		const item = this.depth > operand_parser_maxDepth ? this.skipDeep(end) : this.statement(end);
		this.depth -= 1;
		return item;
	}
	statement(end) {
		const token = this.tokens[this.at];
		if (token === undefined || (token.kind === 'mark' && (token.text === ',' || token.text === ';')))
			return undefined;
		if (token.kind === 'name' && this.isImport(token, end))
			return this.import(end);
		const { line } = token;
		if (this.isAttribute()) {
			const list = this.primary(token);
			return { kind: 'decorator', parts: list.kind === 'list' ? list.items : [list], line, ...placed };
		}
		const isReturn = token.text === 'return' || (token.text === 'yield' && this.language === 'python');
		if (token.kind === 'name' && isReturn && !this.isMarkNext(':')) {
			this.at += 1;
			const value = this.isReturnEmpty(line) ? undefined : this.value(end);
			return { kind: 'return', parts: value === undefined ? [] : [value], line, ...placed };
		}
		const isExported = this.language === 'script' && token.text === 'export' && this.tokens[this.at + 1]?.text === 'default';
		if (isExported)
			this.at += 2;
		const first = this.comprehension(end) ?? this.value(end);
		if (first === undefined)
			return undefined;
		const item = this.behind(first, end);
		if (isExported)
			return exported(item);
		const isDeclared = token.kind === 'name' && (token.text === 'let' || token.text === 'var') && this.language === 'script';
		return isDeclared ? declared(item) : item;
	}
	behind(first, end) {
		let node = first;
		if (this.is('mark', '?') && this.isMarkNext(':'))
			this.at += 1;
		if (this.language === 'java' && this.isInLoop() && this.is('mark', ':')) {
			this.at += 1;
			const list = this.value(end);
			return list === undefined ? node : loop(node, list);
		}
		const isPair = this.language === 'kotlin' && this.is('name', 'to');
		if (this.at < end && (this.is('mark', ':') || isPair)) {
			this.at += 1;
			const value = this.at < end ? this.item(end) : undefined;
			if (value?.kind === 'define' && this.hasTypesBehindNames()) {
				const key = { kind: 'entry', key: node, value: value.target, line: node.line, ...placed };
				return { ...value, target: key.key, line: node.line, label: lastName(value.target) };
			}
			if (isPair && value !== undefined && !(node.kind === 'text' && /^\w+$/.test(node.text)))
				return { kind: 'list', bracket: '[', items: [node, value], line: node.line, ...placed };
			if (value?.kind === 'function' && this.language === 'kotlin')
				return { ...value, name: lastName(node) };
			if (value !== undefined)
				node = { kind: 'entry', key: node, value, line: node.line, ...placed };
		}
		if (this.language === 'kotlin' && this.is('name', 'by') && this.tokens[this.at + 1]?.text === 'lazy') {
			this.at += 1;
			const value = this.value(end);
			if (value !== undefined)
				return { kind: 'define', target: keyIn(node), value, isAppended: false, line: node.line, ...placed };
		}
		if (this.skipGetter(end) && this.is('open', '{'))
			return {
				kind: 'function',
				name: lastName(keyIn(node)),
				params: [],
				body: this.block(),
				line: node.line,
				...placed,
			};
		const isAppended = this.is('mark', '+=');
		if (this.at < end && (isAppended || this.isAssignment())) {
			this.at += 1;
			const value = this.item(end);
			if (value !== undefined)
				return { kind: 'define', target: node, value, isAppended, line: node.line, ...placed };
		}
		return node;
	}
}
function untypedSlot(slot, last) {
	const isNamed = /^(?:name|define|spread)$/.test(last.kind);
	if (slot.length === 1 || (isNamed && slot.slice(0, -1).every(isType)))
		return last;
	const isValue = isNamed || slot[0]?.kind === 'define';
	return { kind: isValue ? 'slot' : 'other', parts: slot, line: last.line, ...placed };
}
function typedSlot(slot, last) {
	return slot.slice(0, -1).every(isType) ? last : { kind: 'slot', parts: slot, line: last.line, ...placed };
}
const maxTypeParts = 12;
function isType(node) {
	const parts = node.kind === 'other' ? node.parts.slice(0, maxTypeParts + 1) : [node];
	return parts.length <= maxTypeParts && parts.every(isNameOfType);
}
function isNameOfType(node) {
	let object = node;
	for (let depth = 0; object.kind === 'member' && depth < maxTypeParts; depth += 1)
		object = object.object;
	return object.kind === 'name';
}
function keyIn(node) {
	return node.kind === 'entry' ? node.key : node;
}
function declared(node) {
	const target = keyIn(node);
	if (target.kind !== 'name')
		return node;
	const { line } = node;
	const value = { kind: 'other', parts: [], line, ...placed };
	return { kind: 'define', target, value, isAppended: false, line, ...placed };
}
function exported(value) {
	const { line } = value;
	const isNamed = value.kind === 'function' && value.name !== undefined;
	if (isNamed || !/^(?:call|name|member|join|text|either|function)$/.test(value.kind))
		return value;
	const target = { kind: 'name', name: 'default', line, ...placed };
	return { kind: 'define', target, value, isAppended: false, line, ...placed };
}

;// CONCATENATED MODULE: ./build/src/requirements/requests/comments.js
const maxLength = 500;
function marksIn(comments, lines) {
	return comments.flatMap((comment) => {
		const says = read(comment.text);
		if (says === undefined)
			return [];
		return [{ line: comment.alone ? lineBelow(comment.line, lines) : comment.line, at: comment.line, says }];
	});
}
function markIn(comment) {
	const start = comment.search(/docspace:/i);
	if (start === -1 || (start > 0 && !/[\s*#/]/.test(comment.charAt(start - 1))))
		return undefined;
	const end = start + 'docspace:'.length;
	const text = comment.slice(end, start + maxLength).trim();
	return { word: comment.slice(start, end), text: (text.endsWith('*/') ? text.slice(0, -2) : text).trim() };
}
function read(comment) {
	const mark = markIn(comment);
	if (mark === undefined)
		return lacksColon(comment);
	const { word, text } = mark;
	const [, why] = /^ignore\b[\s:–—-]*(.*)$/i.exec(text) ?? [];
	if (why !== undefined)
		return why === '' ? { kind: 'wrong', why: { kind: 'mark-without-reason' } } : { kind: 'ignore', why };
	const [, method, target] = /^([A-Za-z]+)\s+((?:https?:\/\/[^\s/]+)?\/?\S+)/.exec(text) ?? [];
	if (method === undefined || target === undefined)
		return undefined;
	const isMethod = /^(?:GET|POST|PUT|DELETE|PATCH)$/i.test(method);
	const isPath = /^(?:https?:\/\/[^/]+)?\/?api\/2\.0\/|^\//i.test(target);
	if (word !== 'docspace:' && !isPath)
		return undefined;
	if (!isMethod)
		return isPath && /^[A-Z]+$/.test(method)
			? { kind: 'wrong', why: { kind: 'mark-with-wrong-method', value: method.slice(0, 20) } }
			: undefined;
	const [, path = ''] = /^(?:https?:\/\/[^/]+)?\/?(?:api\/2\.0\/)?([^?#]*)/i.exec(target) ?? [];
	const isWhole = /^(?:(?:\{[\w-]+\}|[\w@.~!$&()*+=:%-])+\/?)+$/.test(path) && !path.startsWith('{');
	if (!isWhole)
		return { kind: 'wrong', why: { kind: 'mark-without-path' } };
	return { kind: 'request', method: method.toUpperCase(), path: path.replace(/\/$/, '') };
}
function lacksColon(comment) {
	const isIgnored = /^[\s*#/<!-]{0,20}docspace\s{1,20}ignore\b/i.test(comment);
	if (isIgnored)
		return { kind: 'wrong', why: { kind: 'ignore-without-colon' } };
	const isRequest = /^[\s*#/<!-]{0,20}docspace\s{1,20}(?:GET|POST|PUT|DELETE|PATCH)\s{1,20}\/?api\//i.test(comment);
	return isRequest ? { kind: 'wrong', why: { kind: 'request-without-colon' } } : undefined;
}
function lineBelow(line, lines) {
	for (let next = line + 1; next <= line + 20; next += 1)
		if (lines.has(next))
			return next;
	return line + 1;
}

;// CONCATENATED MODULE: ./build/src/requirements/meaning/receivers.js











const keepers = /(?:^_*|[a-z\d_])(?:headers?|cookies?|environ|env|(?:search|query|url)?_?params?|query|form_?data|(?:local|session)?_?storage|cache|map|dict(?:ionary)?|config(?:uration)?|args|attributes|preferences|prefs)$/i;
const keepersAlone = /^_*(?:args|params|query|map|env|headers?|cookies?|config|cache|storage)$/i;
const libraries = /^(?:requests|httpx|axios|aiohttp|urllib)$/;
const openTypes = /^(?:[A-Z]|any|unknown|[oO]bject|typeof|ReturnType|InstanceType|dynamic|Any|Self|mixed|Function|Depends|id)$/;
const holders = /^(?:Promise|Ref|ShallowRef|Optional|Option|List|Array|Readonly|Partial|Required|Lazy|Provider|Awaitable|Task|null|undefined|None|final|void|Annotated|const|readonly|extends|keyof)$/;
const clientTypes = /http|client|axios|session|fetch|rest|api|service|portal|docspace|sdk/i;
const looksUp = /^(?:get|delete|del|put|remove|has|set)$/i;
function mayMean(wrapper, call, evaluator) {
	const { callee } = calledFunction(call);
	if (callee.kind === 'name')
		return mayMeanBare(wrapper, callee, callee.name, evaluator);
	if (callee.kind !== 'member' || callee.name === undefined)
		return true;
	const { object, name } = callee;
	if (object.kind === 'name' && /^(?:this|self|cls|static)$/.test(object.name))
		return mayMeanOwn(wrapper, callee, name, evaluator);
	return mayMeanOf(wrapper, { object, name, call }, evaluator);
}
function mayMeanBare({ owner, file }, callee, name, evaluator) {
	const { facts, project } = evaluator;
	const isOfClass = owner?.isClass === true;
	if (facts.isTyped && facts.language !== 'go')
		return !isOfClass || mayMeanOwn({ owner, file }, callee, name, evaluator);
	const imported = project.types.importOf(name, facts.path);
	if (imported !== undefined && imported !== file && project.types.declares(name, imported))
		return false;
	if (!isOfClass)
		return true;
	if (facts.language === 'go')
		return facts.variables.has(name);
	return imported === undefined && !classesWith(name, evaluator).has(undefined);
}
function mayMeanOwn({ owner, file }, callee, name, evaluator) {
	const { facts } = evaluator;
	const own = classOf(callee, evaluator);
	if (own === undefined)
		return true;
	if (owner?.name === own && mayBeSameClass(file, facts))
		return true;
	return !classesWith(name, evaluator).has(own);
}
function mayBeSameClass(file, { path, language }) {
	if (language === 'go')
		return folderOf(file) === folderOf(path);
	return file === path || language === 'csharp' || language === 'swift';
}
const ownersOfFunctions = memoize((_) => new Map());
function classesWith(name, evaluator) {
	const { facts } = evaluator;
	const known = ownersOfFunctions(facts);
	const functions = facts.functions.get(name)?.slice(0, maxOfOneName) ?? [];
	const classes = known.get(name) ?? new Set(functions.map((node) => classOf(node, evaluator)));
	known.set(name, classes);
	return classes;
}
function mayMeanOf(wrapper, { object, name, call }, evaluator) {
	const { owner, file } = wrapper;
	const { facts, project } = evaluator;
	if (isForOtherServer(object, evaluator))
		return false;
	const called = lastName(object) ?? '';
	if (owner?.name === called && (!owner.isClass || project.isClassMeant(called, file, facts.path)))
		return true;
	const typed = typesOf(object, evaluator);
	const byType = typed === undefined ? undefined : isOfTypes(wrapper, typed, evaluator);
	if (byType !== undefined)
		return byType;
	if (object.kind === 'name') {
		const imported = project.types.importOf(object.name, facts.path);
		if (imported === file)
			return true;
		if (imported !== undefined && project.types.declares(name, imported))
			return false;
		if (imported === undefined && libraries.test(object.name))
			return false;
	}
	if (keepers.test(called) || keepersAlone.test(called) || isOther(object, name, evaluator))
		return false;
	if (isLooker(name))
		return textsGiven(call, evaluator).some((text) => firstParts.has(firstPartOf(text)));
	return !looksUp.test(name) || mayBePath(call, evaluator);
}
function typesOf(object, { facts, project }) {
	const name = lastName(object);
	if (name === undefined)
		return undefined;
	const isClassNamed = /^[A-Z]\w*[a-z]/.test(name) && project.types.isClass(name);
	const isMade = object.kind === 'call' && object.callee.kind === 'name' && /^[A-Z]\w*[a-z]/.test(name);
	if (isClassNamed || (isMade && facts.language !== 'go' && facts.language !== 'csharp'))
		return new Set([name]);
	return object.kind === 'call' ? undefined : project.types.typesOf(name, facts.path);
}
function isOfTypes({ owner, file }, all, { project, facts: { path } }) {
	const { types } = project;
	const words = [...all].filter((word) => !holders.test(word)).slice(0, 20);
	if (words.length === 0 || words.some((word) => openTypes.test(word) || types.isShape(word)))
		return undefined;
	const isMeant = (word) => owner?.isClass === true &&
		types.isRelated(word, owner.name) &&
		(word !== owner.name || project.isClassMeant(word, file, path));
	if (words.some(isMeant))
		return true;
	return words.some((word) => !types.isClass(word) && clientTypes.test(word)) ? undefined : false;
}
function isOther(object, name, evaluator) {
	const meaning = object.kind === 'name' ? meaningOf(object.name, object, evaluator.facts) : undefined;
	const nodes = object.kind === 'name' ? (meaning?.kind === 'values' ? meaning.nodes : []) : [object];
	return (nodes.length > 0 &&
		nodes.every((node) => {
			if (node.kind === 'text' || node.kind === 'join')
				return true;
			if (node.kind !== 'list')
				return isAnswer(node, evaluator);
			const { named, spread } = evaluator.members.contentsOf(node);
			return !named.has(name) && spread === undefined && node.items.every(({ kind }) => kind === 'entry');
		}));
}
function isAnswer(node, evaluator) {
	let part = node;
	for (let depth = 0; depth < 12; depth += 1) {
		if (part.kind === 'call') {
			if (evaluator.wrappers(lastName(part.callee)).some(({ method }) => method !== undefined))
				return true;
			part = part.callee;
		}
		else if (part.kind === 'member')
			part = part.object;
		else
			return false;
	}
	return false;
}
function mayBePath(call, evaluator) {
	const texts = textsGiven(call, evaluator);
	return texts.length === 0 || texts.some((text) => /[/\uE000]/.test(text) || firstParts.has(text.toLowerCase()));
}
function textsGiven({ args }, evaluator) {
	return args.slice(0, 2).flatMap((arg) => evaluator.values(arg).map(shownText));
}
function firstPartOf(path) {
	return /^\/?(\w+)/.exec(path)?.[1]?.toLowerCase() ?? '';
}
const makings = { elsewhere: isMadeElsewhere, portal: isMadeForPortal };
function isForOtherServer(object, evaluator) {
	return isMade(object, 'elsewhere', evaluator);
}
function isCallForPortal({ callee }, evaluator) {
	const called = callee.kind === 'name' ? evaluator.members.heldBy(callee)?.[0] : callee;
	return called?.kind === 'member' && isMade(called.object, 'portal', evaluator);
}
function isMade(object, making, evaluator) {
	const { facts, members, project, lookedUp } = evaluator;
	const makes = makings[making];
	if (object.kind === 'call')
		return makes(object, evaluator);
	const held = members.heldBy(object);
	if (held !== undefined && !facts.links?.imported.has(lastName(object) ?? ''))
		return held.length > 0 && held.every((node) => node.kind === 'call' && makes(node, evaluator));
	if (object.kind !== 'name')
		return false;
	const use = useOf(object.name, facts);
	const name = `${making} ${use.name}`;
	lookedUp.add(name);
	return project.clientBase({ ...use, name }) !== undefined;
}
function serverKeyOf(call, name, evaluator) {
	if (isMadeElsewhere(call, evaluator))
		return `elsewhere ${name}`;
	return isMadeForPortal(call, evaluator) ? `portal ${name}` : undefined;
}
function isMadeForPortal({ args }, evaluator) {
	return args.slice(0, 8).some((arg) => {
		const given = valueOfEntry(arg);
		const inside = evaluator.members.listsOf(given).lists.flatMap(({ items }) => items.slice(0, 20).map(valueOfEntry));
		return [given, ...inside].some((node) => evaluator.values(node).some(isBase));
	});
}
function isMadeElsewhere({ callee, args }, evaluator) {
	const called = lastName(callee) ?? '';
	evaluator.lookedUp.add(keyOfPassed(called));
	const given = evaluator.project.passedTo(called).filter(({ kind }) => kind === 'base');
	const addresses = given.slice(0, maxOfOneName).flatMap(({ argument, property }) => {
		const [index, name] = typeof argument === 'number' ? [argument, ''] : [-1, argument];
		const arg = argumentOf({ index, name, property }, args, evaluator);
		return arg === undefined ? [] : evaluator.values(arg);
	});
	const isOther = (value) => !namesApi(value) && !value.some((piece) => piece.kind === 'hole' && piece.parameter !== undefined);
	return addresses.length > 0 && addresses.every(isOther);
}

;// CONCATENATED MODULE: ./build/src/requirements/requests/client-classes.js






const knownBases = new WeakMap();
function baseOfOwnClass(receiver, evaluator) {
	if (!isOwnObject(receiver))
		return undefined;
	const members = classAround(receiver);
	return members === undefined ? undefined : clientClasses(evaluator).get(members);
}
function baseOfMadeSubclass({ callee }, evaluator) {
	const { facts, project, lookedUp } = evaluator;
	const name = lastName(callee);
	if (facts.isTyped || name === undefined || !/^[A-Z]/.test(name))
		return undefined;
	lookedUp.add(name);
	return project.clientBase(useOf(name, facts));
}
function isPassedToBaseClass({ callee }, evaluator) {
	if (callee.kind !== 'member' || lastName(callee.object) !== 'super')
		return false;
	const members = classAround(callee);
	return members !== undefined && clientClasses(evaluator).has(members);
}
function clientClasses(evaluator) {
	const known = knownBases.get(evaluator);
	if (known !== undefined)
		return known;
	const found = new Map();
	knownBases.set(evaluator, found);
	const { facts } = evaluator;
	if (facts.isTyped || !facts.classes.some((members) => isClass(members) && members.head.bases.length > 0))
		return found;
	for (const name of baseKeys)
		for (const field of facts.variables.get(name)?.slice(0, maxOfOneName) ?? [])
			takeField(field);
	for (const call of facts.calls) {
		const base = isOfBase(call.callee) ? (baseGivenUp(call, evaluator) ?? basePutBefore(call, evaluator)) : undefined;
		const members = base === undefined ? undefined : classAround(call);
		if (base?.some(namesApi) && members !== undefined)
			found.set(members, base);
	}
	return found;
	function takeField(field) {
		const members = field.around === undefined ? classAround(field) : undefined;
		const isOfLibrary = members?.head.bases.some((base) => !evaluator.project.types.isClass(base)) === true;
		const base = isOfLibrary ? evaluator.values(field.value) : [];
		if (members !== undefined && base.some(namesApi))
			found.set(members, base);
	}
}
function isOfBase(callee) {
	if (callee.kind === 'name')
		return callee.name === 'super';
	return callee.kind === 'member' && /^(?:super|parent)$/.test(lastName(callee.object) ?? '');
}
function baseGivenUp({ callee, args }, evaluator) {
	if (callee.kind === 'member' && !/^__(?:init__|construct)$/.test(callee.name ?? ''))
		return undefined;
	const items = args.slice(0, 8).flatMap((arg) => (arg.kind === 'list' ? arg.items.slice(0, 20) : [arg]));
	const base = items.find((item) => baseKeys.has(keyOf(item) ?? ''));
	return base === undefined ? undefined : evaluator.values(valueOfEntry(base));
}
function basePutBefore({ callee, args }, evaluator) {
	if (callee.kind !== 'member' || callee.name !== 'request')
		return undefined;
	const [, address] = args;
	const values = address === undefined ? [] : evaluator.values(valueOfEntry(address));
	const bases = values.flatMap((value) => {
		const last = value.at(-1);
		return namesApi(value) && last?.kind === 'hole' && last.parameter !== undefined ? [value.slice(0, -1)] : [];
	});
	return bases.length > 0 ? bases : undefined;
}

;// CONCATENATED MODULE: ./build/src/requirements/requests/libraries/ktor-webclient-blocks.js


const addressSteps = new Set('url path takeFrom appendPathSegments appendEncodedPathSegments'.split(' '));
function addressesInFunction(node, evaluator, depth = 0) {
	const { body } = node;
	if (body.kind !== 'list')
		return [{ node: body, values: withoutBuilder(evaluator.values(body), node, evaluator) }];
	const last = body.items.at(-1);
	const result = last === undefined ? [] : evaluator.values(last);
	if (result.some(namesApi))
		return [{ node: last ?? body, values: result }];
	return body.items.slice(0, 40).flatMap((item) => {
		if (item.kind === 'return')
			return item.parts.map((part) => ({ node: part, values: withoutBuilder(evaluator.values(part), node, evaluator) }));
		if (item.kind !== 'call' || !addressSteps.has(lastName(item) ?? ''))
			return [];
		const [first] = item.args;
		if (first?.kind === 'function')
			return depth > 1 ? [] : addressesInFunction(first, evaluator, depth + 1);
		const parts = item.args.map((arg) => evaluator.values(arg));
		const slash = slashAt(evaluator.originOf(item));
		return [{ node: item, values: joinValues(parts.flatMap((part, index) => (index === 0 ? [part] : [slash, part]))) }];
	});
}
function baseOfBlock(arg, first, evaluator) {
	if (arg.kind !== 'function' || first === undefined || evaluator.facts.language !== 'kotlin')
		return undefined;
	const values = evaluator.values(first);
	return values.some(namesApi) ? values : undefined;
}
function withoutBuilder(values, node, evaluator) {
	const id = evaluator.idOf(node);
	return values.map((value) => {
		const [first] = value;
		return value.length > 1 && first?.kind === 'hole' && first.parameter?.functionId === id
			? value.slice(1)
			: [...value];
	});
}

;// CONCATENATED MODULE: ./build/src/requirements/requests/client-construction.js




const baseSetters = /^(?:set|with)?base_?ur[li]$/i;
function baseInChain(receiver, evaluator) {
	const step = stepsOf(receiver).find(({ callee }) => callee.kind === 'member' && baseSetters.test(callee.name ?? ''));
	const [base] = step?.args ?? [];
	return base === undefined ? undefined : evaluator.values(base);
}
function baseInOptions(args, evaluator) {
	for (const arg of args) {
		const given = arg.kind === 'function' && arg.body.kind === 'list' ? arg.body : arg;
		const base = (given.kind === 'list' ? given.items : [given]).find((item) => baseKeys.has((given.kind === 'list' && item.kind === 'name' ? item.name : keyOf(item)) ?? ''));
		if (base !== undefined)
			return evaluator.values(valueOfEntry(base));
	}
	return undefined;
}
function baseOfAxiosDefaults(client, evaluator) {
	const own = evaluator.facts.members.get('baseURL')?.find((define) => clientOfBaseURL(define) === client);
	return own === undefined ? undefined : evaluator.values(own.value);
}
function clientOfBaseURL(define) {
	const object = define.target.kind === 'member' ? define.target.object : undefined;
	if (object?.kind === 'member' && object.name === 'defaults')
		return lastName(object.object);
	return lastName(interceptedClient(define.around));
}
const baseSteps = new Set('baseUrl baseUri rootUri setBaseUrl BaseUrl withBaseUrl'.split(' '));
const basedClients = new Set('RestClient RestClientOptions FlurlClient DefaultUriBuilderFactory'.split(' '));
function baseInBuilder(made, evaluator) {
	let node = lastOfLazy(made) ?? made;
	for (let depth = 0; node !== undefined && depth < 16; depth += 1) {
		if (node.kind === 'member')
			node = node.object;
		else if (node.kind === 'call') {
			const base = baseOfStep(node, evaluator);
			if (base?.some(namesApi))
				return base;
			node = node.callee.kind === 'member' ? node.callee.object : undefined;
		}
		else
			return undefined;
	}
	return undefined;
}
function lastOfLazy(node) {
	const block = node.kind === 'call' && lastName(node) === 'lazy' ? node.args.at(-1) : undefined;
	return block?.kind === 'function' && block.body.kind === 'list' ? block.body.items.at(-1) : undefined;
}
function baseOfStep(call, evaluator) {
	const name = lastName(call.callee) ?? '';
	const [first] = call.args;
	if (first === undefined)
		return undefined;
	const owner = call.callee.kind === 'member' ? (lastName(call.callee.object) ?? '') : '';
	const isCreated = name === 'create' && /^(?:WebClient|RestClient)$/.test(owner);
	if (baseSteps.has(name) || basedClients.has(name) || isCreated) {
		const options = call.args.flatMap((arg) => (arg.kind === 'call' ? (baseInBuilder(arg, evaluator) ?? []) : []));
		return options.length > 0 ? options : evaluator.values(valueOfEntry(first));
	}
	const block = call.args.at(-1);
	if (block?.kind !== 'function' || block.body.kind !== 'list')
		return undefined;
	for (const item of block.body.items.slice(0, 40)) {
		const inner = item.kind === 'call' ? item.args.at(-1) : undefined;
		const isDefault = item.kind === 'call' && /^(?:defaultRequest|install)$/.test(lastName(item) ?? '');
		if (isDefault && inner?.kind === 'function') {
			const found = addressesInFunction(inner, evaluator).flatMap(({ values }) => values);
			if (found.some(namesApi))
				return found;
		}
	}
	return undefined;
}

;// CONCATENATED MODULE: ./build/src/requirements/requests/libraries/bases-by-key.js


function baseByKey(key, { lookedUp, project, facts }) {
	lookedUp.add(key);
	const all = project.clientsNamed(key);
	const own = all.filter(({ file }) => file === facts.path);
	const clients = own.length > 0 ? own : all;
	const ends = new Set(clients.flatMap(({ values }) => endsOf(values)));
	return ends.size === 1 ? nearest(clients, facts.path)[0]?.values : undefined;
}
function endsOf(values) {
	if (!values.some(namesApi))
		return [''];
	return values.filter(namesApi).map((value) => shownText(value).replace(/^.*?(?=api\/2\.0)|\/$/gis, ''));
}

;// CONCATENATED MODULE: ./build/src/requirements/requests/libraries/jvm-injection.js







const jvm_injection_makers = /^(?:Bean|Produces|Provides|Singleton)$/;
const qualifiers = /^(?:Qualifier|Named)$/;
const jvm_injection_clientTypes = /^(?:RestClient|WebClient|RestTemplate|RestOperations|HttpClient|OkHttpClient|Client|Retrofit)$/;
const beanNamed = (name) => `bean ${name}`;
const beansOfType = (type) => `beans of ${type}`;
function isOfJvm({ language }) {
	return language === 'java' || language === 'kotlin';
}
function basesOfBeans(evaluator, baseOf) {
	const { facts } = evaluator;
	if (!isOfJvm(facts))
		return [];
	const holders = new Set(facts.decorators.filter(isMaker).map(({ parent }) => parent));
	const bases = [];
	for (const holder of holders) {
		for (const { maker, type, names } of holder === undefined ? [] : beansIn(holder, evaluator)) {
			const returned = facts.returns.get(maker)?.slice(0, maxOfOneName) ?? [];
			const found = returned.flatMap((node) => baseOf(node) ?? []);
			if (found.length === 0 && !jvm_injection_clientTypes.test(type ?? ''))
				continue;
			const values = found.some(namesApi) ? found : hole(undefined);
			for (const name of names)
				bases.push([beanNamed(name), values]);
			if (type !== undefined)
				bases.push([beansOfType(type), values]);
		}
	}
	return bases;
}
function beansIn(holder, evaluator) {
	const beans = [];
	let isBean = false;
	let names = [];
	let type;
	for (const child of childrenOf(holder)) {
		if (child.kind === 'decorator') {
			isBean ||= isMaker(child);
			names.push(...namesGiven(child, evaluator));
		}
		else if (child.kind === 'name' || child.kind === 'member')
			type = child.name;
		else {
			const own = child.kind === 'function' ? child.name : undefined;
			if (isBean && child.kind === 'function' && own !== undefined)
				beans.push({ maker: child, type, names: [own, ...names] });
			isBean = false;
			names = [];
			type = undefined;
		}
	}
	return beans;
}
function isMaker(node) {
	return node.kind === 'decorator' && jvm_injection_makers.test(lastName(node.parts[0]) ?? '');
}
function namesGiven(node, evaluator) {
	const [part] = node.kind === 'decorator' ? node.parts : [];
	const [first] = part?.kind === 'call' ? part.args : [];
	if (first === undefined || !(isMaker(node) || qualifiers.test(lastName(part) ?? '')))
		return [];
	return evaluator.values(valueOfEntry(first)).flatMap((value) => plainText(value) ?? []);
}
function baseOfBean(receiver, evaluator) {
	const { facts } = evaluator;
	const name = lastName(receiver);
	if (!isOfJvm(facts) || name === undefined || receiver.kind === 'call')
		return undefined;
	const names = namesOfInjected(receiver, name, evaluator);
	if (names === undefined)
		return undefined;
	const { clients, named } = annotatedIn(facts);
	const own = names.flatMap((each) => clients.get(each) ?? [])[0];
	if (own !== undefined)
		return evaluator.values(own);
	const given = names.flatMap((each) => named.get(each)?.slice(0, maxOfOneName) ?? []);
	const near = given.filter((text) => text.around === receiver.around);
	for (const each of [...(near.length > 0 ? near : given).map(({ text }) => text), ...names]) {
		const values = baseByKey(beanNamed(each), evaluator);
		if (values !== undefined)
			return values;
	}
	const type = typeOfField(receiver, name);
	return type === undefined ? undefined : baseByKey(beansOfType(type), evaluator);
}
function namesOfInjected(receiver, name, { facts, members }) {
	const meaning = receiver.kind === 'name' ? meaningOf(receiver.name, receiver, facts) : undefined;
	if (meaning?.kind === 'parameter')
		return [name];
	const isHeld = receiver.kind === 'member' || meaning?.kind === 'values';
	const nodes = isHeld ? members.heldBy(receiver) : setInClass(receiver, name, facts);
	const names = [name];
	for (const node of nodes ?? []) {
		if (node.kind !== 'name' || meaningOf(node.name, node, facts)?.kind !== 'parameter')
			return undefined;
		names.unshift(node.name);
	}
	return names;
}
function setInClass(receiver, name, facts) {
	const holder = classAround(receiver);
	const set = facts.setOn.get(`this.${name}`)?.slice(0, maxOfOneName) ?? [];
	return set.flatMap((node) => (classAround(node) === holder ? node.value : []));
}
const annotatedIn = memoize((facts) => {
	const clients = new Map();
	const named = new Map();
	for (const holder of new Set(facts.decorators.map(({ parent }) => parent))) {
		if (holder === undefined)
			continue;
		for (const { target, value } of injectedTexts(holder, /^Client$/).values())
			clients.set(lastName(target) ?? '', value);
		for (const { target, value } of injectedTexts(holder, qualifiers).values())
			if (value.kind === 'text')
				addTo(named, lastName(target) ?? '', value);
	}
	return { clients, named };
});
function typeOfField(receiver, name) {
	const holder = classAround(receiver);
	return holder === undefined ? undefined : fieldTypesIn(holder).get(name);
}
const fieldTypesIn = memoize((holder) => {
	const fields = new Map();
	let before;
	for (const child of childrenOf(holder)) {
		const node = child.kind === 'slot' ? (child.parts.at(-1) ?? child) : child;
		if (node.kind === 'name' && before !== undefined)
			fields.set(node.name, before);
		if (node.kind === 'entry' && node.value.kind === 'name')
			fields.set(lastName(node.key) ?? '', node.value.name);
		before = node.kind === 'name' || node.kind === 'member' ? node.name : undefined;
	}
	return fields;
});

;// CONCATENATED MODULE: ./build/src/requirements/requests/libraries/php-clients.js




const macroKey = (name) => `macro ${name}`;
function basesOfPhp(evaluator, baseOf) {
	if (evaluator.facts.language !== 'php')
		return [];
	const bases = [];
	for (const call of evaluator.facts.calls) {
		const name = lastName(call.callee);
		const [first, second] = call.args;
		if (first?.kind !== 'text' || (name !== 'macro' && name !== 'scopedClient'))
			continue;
		const made = name === 'macro' ? returnedBy(second, evaluator.facts) : [stepsBehind(call).at(-1) ?? call];
		const values = made.flatMap((node) => baseOf(node) ?? []);
		if (values.some(namesApi))
			bases.push([name === 'macro' ? macroKey(first.text) : camelCase(first.text), values]);
	}
	return bases;
}
function returnedBy(node, facts) {
	return node?.kind === 'function' ? (facts.returns.get(node)?.slice(0, maxOfOneName) ?? []) : [];
}
function camelCase(name) {
	return name.replace(/[._-]+(\w)/g, (_, letter) => letter.toUpperCase());
}
function baseOfMacro(receiver, evaluator) {
	const { language } = evaluator.facts;
	const macro = language !== 'php' ? undefined : stepsOf(receiver).find(({ callee }) => receiverName(callee) === 'Http');
	return macro === undefined ? undefined : baseByKey(macroKey(lastName(macro) ?? ''), evaluator);
}
function baseArgument(call) {
	const [first, second] = call.args;
	switch (lastName(call.callee)) {
		case 'createForBaseUri':
			return first;
		case 'forBaseUri':
			return second;
		default:
			return undefined;
	}
}

;// CONCATENATED MODULE: ./build/src/requirements/requests/libraries/resty.js



const resty_setters = new Set('SetBaseURL SetHostURL'.split(' '));
function baseOfResty(receiver, evaluator) {
	const client = startOfChain(receiver);
	const name = lastName(client);
	if (name === undefined)
		return undefined;
	const base = setIn(receiver) ?? madeWith(client, evaluator, 0) ?? setAlone(evaluator.facts).get(name);
	return base === undefined ? undefined : evaluator.values(base);
}
function setIn(chain) {
	return stepsOf(chain).find(({ callee }) => resty_setters.has(lastName(callee) ?? ''))?.args[0];
}
function madeWith(client, evaluator, depth) {
	if (depth > 3)
		return undefined;
	for (const node of evaluator.members.heldBy(client) ?? []) {
		const base = setIn(node) ?? (node === client ? undefined : madeWith(node, evaluator, depth + 1));
		if (base !== undefined)
			return base;
	}
	return undefined;
}
const setAlone = memoize((facts) => {
	const found = new Map();
	for (const { callee, args } of facts.calls) {
		if (callee.kind !== 'member' || !resty_setters.has(callee.name ?? '') || found.size > maxOfOneName)
			continue;
		const name = lastName(startOfChain(callee.object));
		if (name !== undefined && args[0] !== undefined)
			found.set(name, args[0]);
	}
	return found;
});

;// CONCATENATED MODULE: ./build/src/requirements/requests/libraries/script-injection.js








const nestKey = (file) => `service of Nest in ${folderOf(file)}`;
const anyNestKey = 'service of Nest';
const makersOfTypes = /^register(?:Async)?$/;
function basesOfScript(evaluator, baseOf) {
	const { facts } = evaluator;
	const bases = [];
	if (facts.language !== 'script')
		return bases;
	for (const define of facts.members.get('baseURL')?.slice(0, maxOfOneName) ?? []) {
		const name = clientOfBaseURL(define);
		if (name !== undefined)
			bases.push([name, evaluator.values(define.value)]);
	}
	for (const call of facts.calls) {
		const name = lastName(call.callee);
		const owner = call.callee.kind === 'member' ? lastName(call.callee.object) : undefined;
		const [first, second] = call.args;
		if (owner === 'HttpModule' && makersOfTypes.test(name ?? '')) {
			for (const entry of script_injection_within(call, facts.entries.get('baseURL')))
				for (const key of [nestKey(facts.path), anyNestKey])
					bases.push([key, evaluator.values(entry.value)]);
		}
		else if (name === 'createContext' && call.parent?.kind === 'define') {
			const given = facts.variables.get('value')?.slice(0, maxOfOneName).flatMap(firstIn) ?? [];
			const base = given.map(baseOf).find((each) => each?.some(namesApi));
			const key = keyOf(call.parent);
			if (base !== undefined && key !== undefined)
				bases.push([key, [...base]]);
		}
		else if (givers.test(dottedName(call.callee) ?? '') && first !== undefined && second !== undefined) {
			const base = baseOf(second);
			const key = first.kind === 'text' ? first.text : lastName(first);
			if (base?.some(namesApi) && key !== undefined)
				bases.push([key, [...base]]);
		}
	}
	return bases;
}
function script_injection_within(call, nodes) {
	return (nodes ?? []).slice(0, maxOfOneName).filter((node) => isWithin(node, call));
}
function baseOfScriptInjection(receiver, evaluator) {
	if (evaluator.facts.language !== 'script')
		return undefined;
	return baseOfService(receiver, evaluator) ?? baseOfProvided(receiver, evaluator);
}
function baseOfService(receiver, evaluator) {
	const service = receiver.kind === 'member' && receiver.name === 'axiosRef' ? receiver.object : receiver;
	const name = lastName(service);
	if (name === undefined || !servicesIn(evaluator.facts).has(name))
		return undefined;
	return baseByKey(nestKey(evaluator.facts.path), evaluator) ?? baseByKey(anyNestKey, evaluator);
}
const servicesIn = memoize(({ functions, variables }) => {
	const services = new Set();
	for (const { params } of functions.get('constructor') ?? []) {
		for (const param of params) {
			const last = param.kind === 'other' || param.kind === 'slot' ? param.parts.at(-1) : param;
			if (last?.kind === 'entry' && lastName(last.value) === 'HttpService')
				services.add(keyOf(last) ?? '');
		}
	}
	for (const [name, [first]] of variables)
		if (first !== undefined && isInjected(first.value, 'HttpService'))
			services.add(name);
	return services;
});
function firstIn({ value }) {
	const [list] = value.kind === 'other' ? value.parts : [value];
	return list?.kind === 'list' ? list.items.slice(0, 1) : [];
}
const givers = /^(?:(?:\w+\.)*provide|(?:c|ctx|context|app)\.set)$/;
const takers = /^(?:(?:\w+\.)*(?:inject|useContext|use)|(?:c|ctx|context|app)\.get)$/;
function isInjected(node, key) {
	if (node.kind !== 'call' || !takers.test(dottedName(node.callee) ?? ''))
		return false;
	return key === undefined || lastName(node.args[0]) === key;
}
function baseOfProvided(receiver, evaluator) {
	const held = receiver.kind === 'call' ? [receiver] : evaluator.members.heldBy(receiver);
	const call = held?.find((node) => isInjected(node));
	const key = call?.kind === 'call' ? call.args[0] : undefined;
	const name = key?.kind === 'text' ? key.text : lastName(key);
	if (name === undefined)
		return undefined;
	evaluator.lookedUp.add(name);
	return evaluator.project.clientBase(useAlone(name, evaluator.facts));
}
function heldClient(call, { facts }) {
	const [first] = call.args;
	const name = lastName(call.callee);
	if (name === 'createContext')
		return first;
	if (name !== 'createApi' || first?.kind !== 'list')
		return undefined;
	const query = first.items.find((item) => keyOf(item) === 'baseQuery' || (item.kind === 'name' && item.name === 'baseQuery'));
	const value = query === undefined ? undefined : valueOfEntry(query);
	const wrapped = value?.kind === 'call' && lastName(value.callee) !== 'fetchBaseQuery' ? value.args[0] : value;
	const meaning = wrapped?.kind === 'name' ? meaningOf(wrapped.name, wrapped, facts) : undefined;
	return meaning?.kind === 'values' ? meaning.nodes.find(({ kind }) => kind === 'call') : wrapped;
}

;// CONCATENATED MODULE: ./build/src/requirements/requests/libraries/annotations.js





const maxAnnotations = 30;
const annotations_verbNames = /^(GET|POST|PUT|DELETE|PATCH|HEAD|Get|Post|Put|Delete|Patch|Head)(?:Exchange)?$/;
const mappingNames = /^(Get|Post|Put|Delete|Patch)Mapping$/;
const annotations_clientClasses = new Set('FeignClient HttpExchange Client RegisterRestClient'.split(' '));
const serverClasses = /Controller$|^(?:Path|Route|RestControllerAdvice)$/;
const pathKeys = new Set('value path url uri baseUri'.split(' '));
class Annotations {
	#evaluator;
	#declarations = new Map();
	#byDeclared = new Map();
	constructor(evaluator) {
		this.#evaluator = evaluator;
		const lists = new Set(evaluator.facts.decorators.map(({ parent }) => parent));
		for (const list of lists)
			if (list !== undefined)
				this.#group(list);
	}
	#group(list) {
		const children = childrenOf(list);
		const first = children.find(({ kind }) => kind === 'decorator');
		if (first === undefined || this.#declarations.has(first))
			return;
		let waiting = [];
		for (const child of children) {
			if (child.kind === 'decorator')
				waiting.push(child);
			else if (child.kind !== 'name' && child.kind !== 'member') {
				this.#take(waiting, child, list);
				waiting = [];
			}
		}
		this.#take(waiting, undefined, list);
	}
	#take(annotations, declared, list) {
		if (annotations.length === 0)
			return;
		const around = this.#declarationOf(list);
		const declaration = { annotations: annotations.slice(0, maxAnnotations), declared, around };
		for (const annotation of annotations)
			this.#declarations.set(annotation, declaration);
		if (declared !== undefined)
			this.#byDeclared.set(declared, declaration);
	}
	#declarationOf(list) {
		const holder = list.parent;
		if (holder?.kind !== 'entry' || holder.parent === undefined)
			return undefined;
		this.#group(holder.parent);
		return this.#byDeclared.get(holder);
	}
	read(annotation) {
		const declaration = this.#declarations.get(annotation);
		const requests = [];
		const functions = [];
		for (const part of annotation.parts) {
			const method = this.#methodOf(part, declaration);
			if (method === undefined)
				continue;
			const request = this.#request(part, method, declaration);
			if (request !== undefined)
				requests.push(request);
			else
				functions.push(...addressed(declaration?.declared, method));
		}
		return { requests, functions };
	}
	#methodOf(part, declaration) {
		const name = lastName(part) ?? '';
		if (name === 'Resource')
			return unknownMethod;
		const classNames = namesOf(declaration?.around);
		const isClient = classNames.some((word) => annotations_clientClasses.has(word));
		const isServer = !isClient && classNames.some((word) => serverClasses.test(word));
		if (isServer || declaration?.declared?.kind === 'entry')
			return undefined;
		const verb = annotations_verbNames.exec(name)?.[1] ?? (isClient ? mappingNames.exec(name)?.[1] : undefined);
		if (verb !== undefined)
			return knownMethod(methodWord(verb) ?? 'GET');
		if (name === 'RequestLine' && part.kind === 'call')
			return methodOfLine(part);
		const isOther = name === 'HTTP' || name === 'HttpExchange' || (name === 'RequestMapping' && isClient);
		if (isOther && part.kind === 'call') {
			const said = part.args.find((arg) => keyOf(arg) === 'method');
			return said === undefined ? unknownMethod : methodIn(valueIn(said), this.#evaluator);
		}
		if (verbIn(name) !== undefined && !/^Http|Mapping$/.test(name))
			return unknownMethod;
		if (name !== 'Path' || !classNames.includes('RegisterRestClient'))
			return undefined;
		const beside = namesOf(declaration).find((word) => methodNamed(word) !== undefined);
		return beside === undefined ? undefined : knownMethod(beside);
	}
	#request(part, method, declaration) {
		const [node, ...others] = part.kind === 'call' ? addressesIn(part) : [];
		if (node === undefined)
			return this.#requestOfClass(part, method, declaration);
		const values = [node, ...others].flatMap((address) => this.#evaluator.values(address)).map(withoutMethod);
		const before = this.#prefixOf(declaration?.around);
		const isWhole = before === undefined || values.some((value) => /^https?:/.test(shownText(value)));
		if (isWhole)
			return { node, values, method };
		const whole = behindBase(before, values, this.#evaluator.originOf(node));
		return { node, values: whole, method, hasOwnBase: beginsUnknown(before) };
	}
	#requestOfClass(node, method, declaration) {
		const hasPath = namesOf(declaration).includes('Path');
		const values = hasPath ? undefined : this.#prefixOf(declaration?.around);
		const isClient = namesOf(declaration?.around).some((word) => annotations_clientClasses.has(word));
		return values === undefined || (needsBase(values) && !isClient)
			? undefined
			: { node, values, method, hasOwnBase: beginsUnknown(values) };
	}
	#prefixOf(declaration) {
		const parts = (declaration?.annotations ?? []).flatMap((annotation) => annotation.kind === 'decorator' ? annotation.parts : []);
		const inOrder = [...parts.filter(isOfClient), ...parts.filter((part) => !isOfClient(part))];
		const prefixes = inOrder.flatMap((part) => {
			const isPrefix = part.kind === 'call' &&
				(isOfClient(part) || /^(?:RequestMapping|Path|HttpExchange)$/.test(lastName(part) ?? ''));
			const keys = lastName(part) === 'FeignClient' ? ['url', 'path'] : undefined;
			const nodes = isPrefix ? (keys === undefined ? addressesIn(part) : keys.map((key) => namedIn(part, key))) : [];
			return nodes.filter((node) => node !== undefined).map((node) => ({ node, values: this.#evaluator.values(node) }));
		});
		if (prefixes.length === 0)
			return undefined;
		return joinValues(prefixes.flatMap(({ node, values }, index) => index === 0 ? [values] : [slashAt(this.#evaluator.originOf(node)), values]));
	}
}
function beginsUnknown(values) {
	return values.every(([first]) => first?.kind === 'hole');
}
function isOfClient(part) {
	return /Client$/.test(lastName(part) ?? '');
}
function namesOf(declaration) {
	return (declaration?.annotations ?? []).flatMap((annotation) => annotation.kind === 'decorator' ? annotation.parts.map((part) => lastName(part) ?? '') : []);
}
function addressesIn({ args }) {
	const named = args.find((arg) => pathKeys.has(keyOf(arg) ?? ''));
	const given = named === undefined ? args.find((arg) => keyOf(arg) === undefined) : valueIn(named);
	if (given === undefined)
		return [];
	return given.kind === 'list' ? given.items : [given];
}
function namedIn({ args }, name) {
	const found = args.find((arg) => keyOf(arg) === name);
	return found === undefined ? undefined : valueIn(found);
}
function valueIn(node) {
	const value = node.kind === 'entry' || node.kind === 'define' ? node.value : node;
	return value.kind === 'list' && value.items.length === 1 ? (value.items[0] ?? value) : value;
}
const requestLine = /^\s*(GET|POST|PUT|DELETE|PATCH)\s+/;
function methodOfLine({ args }) {
	let [first] = args;
	while (first?.kind === 'join')
		[first] = first.parts;
	const word = first?.kind === 'text' ? requestLine.exec(first.text)?.[1] : undefined;
	return word === undefined ? unknownMethod : knownMethod(word);
}
function withoutMethod(value) {
	const [first, ...rest] = value;
	if (first?.kind !== 'text')
		return value;
	const text = first.text.replace(requestLine, '');
	return [{ ...first, text }, ...rest];
}
function addressed(declared, method) {
	const params = paramsOf(declared);
	const name = declared?.kind === 'function' ? declared.name : lastName(declared);
	const index = params.findIndex((param) => param.kind === 'slot' && param.parts.some((part) => part.kind === 'decorator' && isUrl(part.parts[0])));
	return name === undefined || index === -1 ? [] : [{ name, index, method }];
}
function paramsOf(declared) {
	if (declared?.kind === 'function')
		return declared.params;
	return declared?.kind === 'call' ? declared.args : [];
}
function isUrl(part) {
	return lastName(part) === 'Url';
}
function needsBase(values) {
	return !values.some((value) => namesApi(value) || /^https?:/.test(shownText(value)));
}

;// CONCATENATED MODULE: ./build/src/requirements/requests/libraries/typed-clients.js





const typedClientKey = (name) => `made for ${name}`;
const annotatedBase = 'base of annotations';
const typed_clients_maxSteps = 24;
function typedClientsMadeWith(base, evaluator) {
	let node = base.kind === 'define' ? base.parent : base;
	for (let steps = 0; steps < typed_clients_maxSteps && node !== undefined; steps += 1) {
		const names = node.kind === 'call' ? namesIn(node, evaluator) : [];
		if (names.length > 0)
			return { names, isOfClass: false };
		if (/^(?:define|return)$/.test(node.kind))
			break;
		node = node.parent;
	}
	const around = base.around;
	const owner = around !== undefined && isConstructor(around, evaluator.facts) ? classOf(base, evaluator) : undefined;
	return { names: owner === undefined ? [] : [owner], isOfClass: owner !== undefined };
}
function namesIn(call, evaluator) {
	const names = [];
	let node = call;
	for (let steps = 0; steps < typed_clients_maxSteps && node.kind === 'call'; steps += 1) {
		names.push(...typeArguments(node));
		const [first] = node.args;
		if (first !== undefined && /^(?:AddHttp|Create)Client$/.test(lastName(node) ?? ''))
			names.push(...evaluator.values(valueOfEntry(first)).flatMap((value) => plainText(value) ?? []));
		node = node.callee.kind === 'member' ? node.callee.object : node.callee;
	}
	return names;
}
function typeArguments({ callee, args }) {
	const types = callee.kind === 'member' ? (callee.types ?? []) : [];
	return [...types, ...args.slice(0, 3).flatMap((arg) => classIn(valueOfEntry(arg)) ?? [])];
}
function classIn(node) {
	if (node.kind !== 'member')
		return undefined;
	return node.name === 'class' ? lastName(node.object) : node.name === 'java' ? classIn(node.object) : undefined;
}
function baseOfTypedClient(name, { lookedUp, project }) {
	lookedUp.add(typedClientKey(name));
	const made = project.clientsNamed(typedClientKey(name)).map(({ values }) => values);
	return made.find((values) => values.some(namesApi)) ?? made[0];
}
function baseOfTypedReceiver(receiver, evaluator) {
	const held = evaluator.members.heldBy(receiver)?.slice(0, 4) ?? [receiver];
	const named = held.flatMap((node) => (node.kind === 'call' ? namesIn(node, evaluator) : []));
	const owner = classOf(receiver, evaluator);
	for (const name of [...named, ...(owner === undefined ? [] : [owner])]) {
		const base = baseOfTypedClient(name, evaluator);
		if (base !== undefined)
			return base;
	}
	return undefined;
}
function basesOfTypedClients(evaluator, baseOf) {
	const { facts } = evaluator;
	const bases = [];
	for (const call of facts.calls) {
		const name = lastName(call.callee) ?? '';
		const base = baseGivenIn(call);
		if (base !== undefined)
			add(base, call, name === 'baseUrl');
		const types = /^create(?:Client|Service)?$/.test(name) ? typeArguments(call) : [];
		const made = types.length > 0 && call.callee.kind === 'member' ? baseOf(call.callee.object) : undefined;
		if (made !== undefined)
			for (const type of types)
				bases.push([typedClientKey(type), [...made]]);
	}
	for (const node of facts.members.get('BaseAddress') ?? [])
		add(node.value, node, true);
	return bases;
	function add(base, maker, isOfClient) {
		const values = evaluator.values(base);
		const { names, isOfClass } = typedClientsMadeWith(maker, evaluator);
		for (const name of names)
			bases.push([typedClientKey(name), values]);
		const known = values.some(namesApi) ? values : values.some(isOtherServer) ? hole(undefined) : undefined;
		if (known === undefined || isOfClass)
			return;
		bases.push([annotatedBase, known]);
		if (isOfClient)
			bases.push(['BaseAddress', known]);
	}
}
function baseGivenIn({ callee, args }) {
	const name = lastName(callee);
	const owner = receiverName(callee);
	if (name === 'baseUrl' || (name === 'For' && owner === 'RestService'))
		return args[0];
	return name === 'target' && owner !== undefined ? args[1] : undefined;
}
function isOtherServer(value) {
	return shownText(value).includes('://');
}
function annotatedRequests(evaluator) {
	const { facts, project } = evaluator;
	const sent = [];
	const wrappers = [];
	if (facts.decorators.length === 0)
		return { sent, wrappers };
	const annotations = new Annotations(evaluator);
	for (const site of facts.decorators) {
		const read = annotations.read(site);
		for (const found of read.functions)
			wrappers.push([found.name, wrapperOf(found)]);
		for (const { node, values, method, hasOwnBase } of read.requests) {
			const base = needsBase(values) && hasOwnBase !== true ? baseOfAnnotations(site) : undefined;
			const whole = base === undefined ? values : behindBase(base, values, evaluator.originOf(node));
			sent.push({ site, node, values: whole, method });
		}
	}
	return { sent, wrappers };
	function wrapperOf({ name, index, method }) {
		const id = `${facts.path}#${name}`;
		const parameter = { functionId: id, index, name: 'url', property: undefined, initial: undefined };
		return { id, file: facts.path, urls: [[{ kind: 'hole', name: 'url', parameter }]], method };
	}
	function baseOfAnnotations(site) {
		const owner = classOf(site, evaluator);
		const base = (owner === undefined ? undefined : baseOfTypedClient(owner, evaluator)) ?? baseByKey(annotatedBase, evaluator);
		return base === undefined ? undefined : project.resolve([...base], facts.imports);
	}
}

;// CONCATENATED MODULE: ./build/src/requirements/requests/client-bases.js

















const client_bases_maxSteps = 4;
function baseOf(receiver, evaluator, steps = 0) {
	const own = findBaseOf(receiver, evaluator, steps)?.filter((value) => mayInherit(value, receiver, evaluator));
	return own?.length === 0 ? undefined : own;
}
function findBaseOf(receiver, evaluator, steps) {
	if (steps > client_bases_maxSteps)
		return undefined;
	if (evaluator.bases.isClient(receiver))
		return [[{ kind: 'text', text: '/api/2.0', origin: evaluator.originOf(receiver) }]];
	const choices = choicesIn(receiver);
	if (choices !== undefined)
		return portalBase(choices, (option) => baseOf(option, evaluator, steps + 1));
	const { isTyped, language } = evaluator.facts;
	const ofResty = language === 'go' ? baseOfResty(receiver, evaluator) : undefined;
	if (ofResty !== undefined)
		return ofResty;
	if (isTyped && receiver.kind === 'call')
		return isStep(receiver, evaluator)
			? baseOfChain(receiver, evaluator, steps)
			: baseOfReturnedClient(receiver, evaluator);
	const here = baseInChain(receiver, evaluator) ?? baseOfOwnClass(receiver, evaluator);
	const name = lastName(receiver);
	if (here !== undefined || name === undefined)
		return here;
	if (receiver.kind === 'member' && /^(?:value|current)$/.test(name) && language === 'script')
		return baseOf(receiver.object, evaluator, steps + 1);
	const held = evaluator.members.heldBy(receiver);
	if (held?.some(isServer))
		return undefined;
	const inFile = firstBase(held, (node) => baseOfValue(node, evaluator, steps + 1)) ??
		basePassedTo(receiver, evaluator, steps) ??
		baseOfAxiosDefaults(name, evaluator) ??
		baseSetOnClient(name, evaluator);
	if (inFile !== undefined || isServerPassedIn(receiver, name, evaluator))
		return inFile;
	return ((receiver.kind === 'call' ? baseOfReturnedClient(receiver, evaluator) : undefined) ??
		baseByName(receiver, name, evaluator) ??
		baseOfBean(receiver, evaluator) ??
		baseOfMacro(receiver, evaluator) ??
		baseOfScriptInjection(receiver, evaluator));
}
function isStep(call, { facts }) {
	return facts.language === 'go' || /^(?:uri|url)$/.test(lastName(call.parent) ?? '') || lastName(call) === 'toBlocking';
}
function isServerPassedIn(receiver, name, { facts }) {
	return receiver.kind === 'name' && /^(?:app|router|server)$/.test(name) && variables_isParameter(receiver, facts);
}
function firstBase(nodes, baseOfNode) {
	for (const node of nodes ?? []) {
		const base = baseOfNode(node);
		if (base !== undefined)
			return base;
	}
	return undefined;
}
function baseByName(receiver, name, evaluator) {
	const { facts, members, project } = evaluator;
	const use = receiver.kind === 'name' ? useOf(name, facts) : useAlone(name, facts);
	const isOfOther = receiver.kind === 'member' && !isOwnObject(receiver.object);
	if (isOfOther || project.clientsNamed(use.name).length === 0)
		return sharedBase(use, evaluator);
	const isSet = members.heldBy(receiver) !== undefined && use.from === undefined;
	const declared = isSet
		? 'set'
		: receiver.kind === 'name' && variables_isParameter(receiver, evaluator.facts)
			? 'parameter'
			: undefined;
	const of = facts.language === 'go' ? classOf(receiver, evaluator) : undefined;
	const from = use.from ?? (receiver.kind === 'name' ? project.types.moduleOf(name, facts.path) : undefined);
	return sharedBase({ ...use, isOwn: true, declared, of, from }, evaluator);
}
function portalBase(options, baseOfOption) {
	const bases = options.flatMap((option) => {
		const base = baseOfOption(option);
		return base === undefined ? [] : [base];
	});
	return bases.find((base) => base.some(namesApi)) ?? bases[0];
}
function sharedBase(use, { lookedUp, project, facts }) {
	lookedUp.add(use.name);
	const base = project.clientBase(use);
	return base === undefined ? undefined : project.resolve([...base], facts.imports);
}
function baseOfReturnedClient({ callee }, evaluator, member) {
	const name = lastName(callee);
	if (name === undefined)
		return undefined;
	const use = callee.kind === 'name' ? useOf(name, evaluator.facts) : useAlone(name, evaluator.facts);
	return sharedBase({ ...use, name: calledAs(use.name, member) }, evaluator);
}
function basePassedTo(receiver, evaluator, steps) {
	if (steps > client_bases_maxSteps)
		return undefined;
	if (receiver.kind !== 'name' && receiver.kind !== 'member')
		return undefined;
	const sources = sourceParameters(receiver, evaluator);
	const given = passedValues(sources, 'client', evaluator);
	if (given.length > 0)
		return given;
	const byDefault = sources.flatMap(({ initial }) => initial ?? []);
	return firstBase(byDefault, (initial) => initial.kind === 'call'
		? (baseOfNewClient(initial, evaluator, steps) ?? baseOfReturnedClient(initial, evaluator))
		: baseOf(initial, evaluator, steps + 1));
}
function baseOfCallee(callee, evaluator) {
	if (callee.kind !== 'member')
		return baseOf(elementIn(callee)?.object ?? callee, evaluator);
	const base = baseOf(callee.object, evaluator);
	const isMethod = evaluator.facts.isTyped || verbIn(callee.name) !== undefined;
	return base ?? (isMethod ? undefined : baseOf(callee, evaluator));
}
function baseOfInjected(receiver, evaluator) {
	if (!evaluator.facts.isTyped || !/client|http|api/i.test(lastName(startOfChain(receiver)) ?? ''))
		return undefined;
	return baseOfTypedReceiver(startOfChain(receiver), evaluator) ?? baseByKey('BaseAddress', evaluator);
}
function baseOfChain(receiver, evaluator, steps) {
	const own = baseOfNewClient(receiver, evaluator, steps);
	if (own !== undefined)
		return own;
	let node = receiver;
	for (let depth = 0; node.kind === 'call' && depth < 12; depth += 1) {
		const made = baseOfReturnedClient(node, evaluator);
		if (made !== undefined || node.callee.kind !== 'member')
			return made;
		node = node.callee.object;
	}
	return node.kind === 'call' ? undefined : baseOf(node, evaluator, steps + 1);
}
function baseSetOnClient(name, evaluator) {
	const { setOn, callsOn } = evaluator.facts;
	const [set] = [...(setOn.get(`${name}.BaseAddress`) ?? []), ...(setOn.get(`${name}.base_url`) ?? [])];
	if (set !== undefined)
		return evaluator.values(set.value);
	const [given] = (callsOn.get(name) ?? [])
		.slice(0, maxOfOneName)
		.flatMap((call) => (lastName(call.callee) === 'setUriTemplateHandler' ? call.args.slice(0, 1) : []));
	return given === undefined ? undefined : baseOfNewClient(given, evaluator, 0);
}
function isServer(node) {
	return node.kind === 'call' && /^(?:express|fastify|Router|Koa|Hono|createServer)$/i.test(lastName(node) ?? '');
}
function baseOfNewClient(node, evaluator, steps) {
	if (node.kind !== 'call')
		return undefined;
	const typed = evaluator.facts.isTyped ? baseInBuilder(node, evaluator) : undefined;
	if (typed !== undefined)
		return typed;
	const chained = evaluator.facts.isTyped ? undefined : baseInChain(node, evaluator);
	if (chained !== undefined)
		return chained;
	const base = baseInOptions(node.args, evaluator);
	const { callee } = node;
	if (callee.kind === 'member' && callee.name === 'extend' && !evaluator.facts.isTyped)
		return extended(base, baseOf(callee.object, evaluator, steps + 1));
	if (base !== undefined)
		return base;
	const given = baseArgument(node);
	if (given !== undefined)
		return evaluator.values(given);
	const held = heldClient(node, evaluator);
	if (held !== undefined)
		return firstBase(choicesIn(held) ?? [held], (made) => baseOfNewClient(made, evaluator, steps));
	return baseOfMadeSubclass(node, evaluator);
}
function extended(own, other) {
	if (other === undefined || own?.some(namesApi))
		return own;
	if (own === undefined)
		return [...other];
	return joinValues([other, own.map((value) => value.slice(value.findIndex(({ kind }) => kind === 'hole') + 1))]);
}
const client_bases_knownBases = new WeakMap();
function baseOfValue(node, evaluator, steps = 0) {
	const known = client_bases_knownBases.get(evaluator) ?? new Map();
	if (steps === 0)
		return findBase(node, evaluator, steps);
	if (!known.has(node)) {
		client_bases_knownBases.set(evaluator, known.set(node, undefined));
		known.set(node, findBase(node, evaluator, steps));
	}
	return known.get(node);
}
function findBase(node, evaluator, steps) {
	if (evaluator.facts.language === 'go' && node.kind === 'name')
		return baseOfResty(node, evaluator);
	const choices = choicesIn(node);
	if (choices !== undefined)
		return portalBase(choices, (option) => baseOfValue(option, evaluator, steps + 1));
	const called = withoutBind(node);
	if (called !== node)
		return findBase(called, evaluator, steps + 1);
	if (node.kind === 'member' && senders.test(node.name ?? ''))
		return baseOf(node.object, evaluator, steps + 1);
	const held = node.kind === 'member' && node.object.kind === 'call'
		? baseOfReturnedClient(node.object, evaluator, node.name)
		: undefined;
	if (held !== undefined)
		return held;
	if (node.kind === 'name' || (node.kind === 'member' && steps > 0))
		return baseOf(node, evaluator, steps + 1);
	if (node.kind !== 'call' || isSent(node))
		return undefined;
	const made = baseOfNewClient(node, evaluator, steps) ??
		baseOfReturnedClient(node, evaluator) ??
		baseOfKept(node, evaluator, steps);
	return made ?? (evaluator.facts.language === 'go' ? baseOf(node, evaluator, steps + 1) : undefined);
}
const client_bases_keepers = /^(?:useMemo|useRef|useState|computed|once|memoize|memoizeOne|cache|ref|shallowRef|markRaw|createContext|useContext|Proxy)$/;
function baseOfKept({ callee, args }, evaluator, steps) {
	const [kept] = args;
	if (kept === undefined || evaluator.facts.isTyped || !client_bases_keepers.test(lastName(callee) ?? ''))
		return undefined;
	const [value] = kept.kind === 'function' ? (evaluator.facts.returns.get(kept) ?? []) : [kept];
	return value === undefined ? undefined : baseOfValue(value, evaluator, steps + 1);
}
const senders = /^(?:get|post|put|delete|del|patch|head|send|execute|do|json|body|text|then|stream)(?:async)?$/i;
function isSent(call) {
	let node = call;
	for (let depth = 0; node.kind === 'call' && depth < 16; depth += 1) {
		if (node.callee.kind !== 'member')
			return isClient(lastName(node.callee)) && /^[a-z$]/.test(lastName(node) ?? '');
		if (senders.test(node.callee.name ?? ''))
			return true;
		node = node.callee.object;
	}
	return false;
}

;// CONCATENATED MODULE: ./build/src/requirements/requests/own-routes.js




function isAnswered(call, address, evaluator) {
	const { functions, imports, isTyped, language } = evaluator.facts;
	if (language === 'python' && isRouteOfDjango(call))
		return true;
	if (language === 'script' && isOfController(call))
		return true;
	if (isOwnRoute(call, imports) || asksServerOfGo(call, evaluator))
		return true;
	if (/^[/*]/.test(address) && looksLikeOwnRoute(call) && !own_routes_isOfClient(call, evaluator))
		return true;
	if (address.startsWith('/') && (isRouteOfGo(call, imports) || isTest(call, evaluator)))
		return true;
	const name = lastName(call.callee) ?? '';
	return isTyped && isRouteWithHandler(call) && !functions.has(name) && evaluator.wrappers(name).length === 0;
}
const clientWords = /axios|client|session|guzzle|ky$|got$|fetch|docspace|portal/i;
function own_routes_isOfClient(call, evaluator) {
	const { facts, members } = evaluator;
	const { callee, args, parent } = call;
	if (callee.kind !== 'member')
		return false;
	const declared = facts.entries.get(lastName(callee.object) ?? '')?.slice(0, maxOfOneName) ?? [];
	const made = [...(members.heldBy(callee.object) ?? []), ...declared.map(({ value }) => value)];
	if (made.some((node) => own_routes_namesIn(node).some((name) => clientWords.test(name))))
		return true;
	const isUsed = parent?.kind === 'define' ||
		(parent?.kind === 'member' && /^(?:then|catch|finally|data|json|text|status|body|getBody)$/.test(parent.name ?? ''));
	return isUsed || args.slice(1).some((arg) => arg.kind === 'name' && variables_isParameter(arg, facts));
}
function own_routes_namesIn(node) {
	const called = node.kind === 'call' ? node.callee : node;
	const object = called.kind === 'member' ? lastName(called.object) : undefined;
	return [lastName(called), object].flatMap((name) => name ?? []);
}
const maxSiblings = 500;
function isOfController({ parent: decorator }) {
	const members = decorator?.kind === 'decorator' ? decorator.parent : undefined;
	if (members?.parent === undefined)
		return false;
	const siblings = childrenOf(members.parent);
	if (siblings.length > maxSiblings)
		return false;
	const before = siblings.slice(Math.max(0, siblings.indexOf(members) - 8), siblings.indexOf(members));
	return before.some((node) => node.kind === 'decorator' && node.parts.some((part) => /Controller$/.test(lastName(part) ?? '')));
}
function isRouteOfDjango(call) {
	if (!/^(?:re_)?path$/.test(lastName(call) ?? ''))
		return false;
	let node = call;
	for (let depth = 0; node !== undefined && depth < 8; depth += 1) {
		if (node.kind === 'define')
			return keyOf(node) === 'urlpatterns';
		node = node.parent;
	}
	return false;
}
function asksServerOfGo({ args }, { facts: { imports, path }, members }) {
	if (!path.endsWith('_test.go') || !imports.has('httptest'))
		return false;
	const addresses = args.slice(0, 3).flatMap((arg) => (arg.kind === 'name' ? (members.heldBy(arg) ?? []) : [arg]));
	return addresses.some((node) => childrenOf(node).some((part) => part.kind === 'member' && part.name === 'URL'));
}
const testClients = /^(?:TestClient|test_client|supertest|TestRestTemplate|WebTestClient|MockMvcTester|KernelBrowser)$/;
const importedClients = new Map([
	['request', 'supertest'],
	['agent', 'supertest'],
	['Client', 'django test'],
	['RequestFactory', 'django test'],
	['APIClient', 'rest_framework'],
	['APIRequestFactory', 'rest_framework'],
	['CreateClient', 'WebApplicationFactory'],
	['given', 'RestAssured'],
]);
const own_routes_maxSteps = 12;
function isTest({ callee }, { facts, members, project: { types } }) {
	if (!/test|spec/i.test(facts.path))
		return false;
	if (facts.path.endsWith('_test.go') && /^NewRequest/.test(lastName(callee) ?? ''))
		return true;
	const isOfPest = facts.language === 'php' && facts.classes.length === 0;
	if (callee.kind !== 'member')
		return isOfPest && facts.imports.has('Pest');
	const inTest = isOfPest || classAround(callee)?.head.bases.some((base) => base.endsWith('TestCase')) === true;
	const isMaker = (name) => (testClients.test(name) && !types.isClass(name)) ||
		types.moduleOf(name, facts.path) === 'supertest' ||
		(importedClients
			.get(name)
			?.split(' ')
			.every((each) => facts.imports.has(each)) ??
			(inTest && name === 'createClient'));
	const { start, called } = chainOf(callee.object);
	const held = start.kind === 'call' ? undefined : members.heldBy(start)?.slice(0, own_routes_maxSteps);
	const made = held?.flatMap((node) => chainOf(node).called) ?? [];
	if ([...called, ...made, ...(types.typesOf(lastName(start) ?? '', facts.path) ?? [])].some(isMaker))
		return true;
	const isOwn = start.kind === 'member' ? start.name === 'client' : /^(?:this|self)$/.test(lastName(start) ?? '');
	return inTest && isOwn && held === undefined && !facts.functions.has(callee.name ?? '');
}
function chainOf(node) {
	const called = [];
	let start = node;
	for (let steps = 0; steps < own_routes_maxSteps && start.kind === 'call'; steps += 1) {
		const [first] = start.args;
		const isOther = /url|host|portal|:\/\//i.test((first?.kind === 'text' ? first.text : lastName(first)) ?? '');
		if (!isOther)
			called.push(lastName(start) ?? '');
		start = start.callee.kind === 'member' ? start.callee.object : start.callee;
	}
	return { start, called };
}
const standIns = new Set('nock intercept reply replyOnce respond onGet onPost onPut onDelete onPatch onAny mockResponse fetchMock rest_ensure_response register_rest_route add_url_rule route mount proxy createProxyMiddleware mockImplementation respondWith MapGet MapPost MapPut MapDelete MapPatch MapMethods MapGroup MapControllerRoute Handle HandleFunc HandlerFunc StripPrefix PathPrefix RegisterResponder Reply add_response httptest gock stub responses respx rsps requests_mock httpretty aioresponses'.split(' '));
const testers = new Set('urlEqualTo urlPathEqualTo urlMatching urlPathMatching requestTo When Expect requestMatchers antMatchers mvcMatchers'.split(' '));
const stages = new Set('stubFor every coEvery whenever testApplication withTestApplication'.split(' '));
const serverNames = new Set('app router server fastify express Route Router route routes blueprint bp'.split(' '));
const goServers = 'gin echo chi mux fiber httprouter iris'.split(' ');
function isStandIn(name) {
	return name !== undefined && standIns.has(name);
}
function isRouting(name) {
	return verbIn(name) !== undefined || /^(?:Route|Group|Any|All|Mount)$/.test(name ?? '');
}
function isRouteOfGo(call, imports) {
	const { callee, args, parent } = call;
	if (callee.kind !== 'member' || !goServers.some((name) => imports.has(name)))
		return false;
	if (callee.name === 'Group')
		return true;
	const handler = args.length > 1 ? args.at(-1)?.kind : undefined;
	const isAlone = parent?.kind === 'list' && (parent.bracket === '{' || parent.bracket === 'file');
	const isClientNamed = /client|http|portal|docspace|sdk|resty|^req/i.test(lastName(callee.object) ?? '');
	return isAlone && !isClientNamed && handler !== undefined && handler !== 'text' && isRouting(callee.name);
}
function isTested(call) {
	if (testers.has(lastName(call.callee) ?? ''))
		return true;
	let node = call;
	for (let depth = 0; depth < 8 && node.parent !== undefined; depth += 1) {
		node = node.parent;
		if (!/^(?:call|member|function|list)$/.test(node.kind))
			return false;
		if (node.kind === 'call' && isStage(node.callee))
			return true;
	}
	return false;
}
function isStage(callee) {
	if (callee.kind === 'name')
		return stages.has(callee.name);
	if (callee.kind === 'member' && /^(?:Setup|andExpect|stubFor)$/.test(callee.name ?? ''))
		return true;
	return callee.kind === 'member' && callee.name === 'perform' && /mvc|mock/i.test(lastName(callee.object) ?? '');
}
function isRouteWithHandler({ callee, args }) {
	const isVerb = callee.kind === 'name' &&
		/^(?:get|post|put|delete|patch|head|route|webSocket|GET|POST|PUT|DELETE)$/.test(callee.name);
	return isVerb && args.slice(1).some((arg) => arg.kind === 'function' && (arg.params.length > 0 || usesCall(arg)));
}
function usesCall(block) {
	const waiting = [block];
	for (let looked = 0; looked < 300; looked += 1) {
		const node = waiting.shift();
		if (node === undefined)
			return false;
		if (node.kind === 'name' && node.name === 'call')
			return true;
		waiting.push(...childrenOf(node).slice(0, 100));
	}
	return false;
}
function isOfRouteClass(object) {
	const start = startOfChain(object);
	return start.kind === 'name' && start.name === 'Route' && (start !== object || isPlainRoute(object));
}
function isPlainRoute({ parent }) {
	const call = parent?.parent;
	return call?.kind === 'call' && (call.args.length > 1 || /^(?:prefix|group)$/.test(lastName(call.callee) ?? ''));
}
function isMocked({ callee, args }, imports) {
	if (callee.kind !== 'member' || !imports.has('msw') || args.at(-1)?.kind !== 'function')
		return false;
	return /^(?:http|rest)$/.test(lastName(callee.object) ?? '');
}
function isOwnRoute(call, imports) {
	const { callee } = call;
	if (isStandIn(lastName(callee)) || isTested(call) || isMocked(call, imports))
		return true;
	if (callee.kind !== 'member')
		return false;
	for (let next = call.parent, depth = 0; next !== undefined && depth < 8; next = next.parent, depth += 1) {
		if (next.kind === 'decorator')
			return true;
		if (next.kind !== 'member' && next.kind !== 'call')
			break;
		if (next.kind === 'member' && isStandIn(next.name))
			return true;
	}
	const receiver = lastName(callee.object) ?? '';
	return receiver === 'nock' || isStandIn(receiver) || isOfRouteClass(callee.object);
}
function looksLikeOwnRoute(call) {
	const receiver = call.callee.kind === 'member' ? (lastName(call.callee.object) ?? '') : '';
	const hasHandler = call.args.slice(1).some((arg) => /^(?:function|name|member)$/.test(arg.kind) ||
		keyOf(arg) === 'use' ||
		(receiver === 'Route' && arg.kind === 'list' && arg.bracket === '['));
	const isServer = serverNames.has(receiver) ||
		(/^(?:http|rest|msw)$/.test(receiver) && call.args.slice(1).some(({ kind }) => kind === 'function')) ||
		(/Router$/.test(receiver) && call.args.slice(1).some((arg) => arg.kind === 'function' && arg.params.length > 0));
	return isServer && hasHandler;
}

;// CONCATENATED MODULE: ./build/src/requirements/requests/paths.js


const otherServer = /^\s*https?:\/\/(?![^/]*(?:onlyoffice|docspace|portal))[^/\uE000]+\/[^\uE000]*$/i;
function pathOf(value) {
	const flat = flatten(value);
	const { text } = flat;
	const begin = beginOfWhole(text);
	const start = /(?:^|[^\w-])api\/2\.0(?=\/|$|\?|\uE000)/i.exec(text.slice(begin));
	if (start === null)
		return undefined;
	const before = text.slice(begin, begin + start.index);
	if (documentation.test(before) || /\s/.test(before.trimStart()))
		return undefined;
	const found = readPath(flat, begin + start.index + start[0].length);
	if (found === undefined || isDynamic(found))
		return found;
	return { ...found, isElsewhere: otherServer.test(text.slice(begin, begin + start.index + 1)) };
}
function beginOfWhole(text) {
	const query = text.search(/[?#]/);
	const path = query === -1 ? text : text.slice(0, query);
	const whole = /api\/2\.0\/+(?=https?:\/)/gi;
	let begin = 0;
	for (let match = whole.exec(path); match !== null; match = whole.exec(path))
		begin = match.index + match[0].length;
	return begin;
}
function relativePathOf(value) {
	return readPath(flatten(value), 0);
}
function relativeRouteOf(value) {
	const path = relativePathOf(value);
	if (path === undefined || isDynamic(path))
		return undefined;
	return firstParts.has((path.path.split('/')[0] ?? '').toLowerCase()) ? path : undefined;
}
function isDynamic(found) {
	return !('path' in found);
}
function flatten(value) {
	const holes = [];
	const origins = [];
	let text = '';
	for (const piece of value) {
		if (piece.kind === 'hole') {
			holes.push(piece);
			text += '\uE000';
		}
		else {
			text += piece.text.replaceAll('\uE000', '');
			origins.push({ end: text.length, origin: piece.origin });
		}
	}
	return { text, holes, origins };
}
function readPath({ text, holes, origins }, start) {
	let next = text.slice(0, start).split('\uE000').length - 1;
	const behind = text.slice(start).replace(/[?#][\s\S]*$/, '');
	const begin = start + (behind.length - behind.replace(/^\/+/, '').length);
	const behindBase = origins.filter(({ end }) => end > begin).map(({ origin }) => origin);
	const segments = behind.split('/').filter((segment) => segment !== '');
	const [first] = segments;
	if (first === undefined)
		return undefined;
	if (first.startsWith('\uE000')) {
		return { parameter: holes[next]?.parameter, origins: origins.slice(-1).map(({ origin }) => origin) };
	}
	const named = segments.map((segment, index) => {
		const isLast = index === segments.length - 1;
		const written = segment.replace(/\uE000/g, () => {
			const name = (holes[next]?.name ?? '').replace(/[^\w-]/g, '');
			next += 1;
			return `{${name === '' ? 'value' : name}}`;
		});
		return withoutQueryValue(parameters(written), isLast);
	});
	if (!named.every((segment) => /^(?:\{[\w-]+\}|[\w@.~!$&()*+=:%,-])+$/.test(segment)))
		return undefined;
	if (named[0]?.startsWith('{') === true)
		return { parameter: undefined, origins: behindBase };
	return { path: named.join('/'), origins: behindBase, isElsewhere: false };
}
function parameters(segment) {
	return segment
		.replace(/^:([A-Za-z_]\w*)\??$/, '{$1}')
		.replace(/^<(?:\w+:)?(\w+)>$/, '{$1}')
		.replace(/\{\{?\s*\$?([\w-]*)[^{}]*\}?\}/g, (_, name) => `{${name === '' ? 'value' : name}}`)
		.replace(/%[sd]/g, '{value}');
}
function withoutQueryValue(segment, isLast) {
	if (!isLast)
		return segment;
	const match = /^(\{[\w-]+\}|[^{}]+)(?:\{[\w-]+\})+$/.exec(segment);
	return match?.[1] ?? segment;
}
function lastParameter(value, method) {
	const pieces = value.filter((piece) => piece.kind === 'hole' || piece.text !== '');
	const last = pieces.at(-1);
	if (last?.kind !== 'hole' || last.parameter === undefined || pieces.length > 5)
		return undefined;
	const { parameter } = last;
	if (method.kind === 'parameter' &&
		method.parameter.index === parameter.index &&
		method.parameter.property === parameter.property)
		return undefined;
	if (pieces.length === 1)
		return /url|uri|path|endpoint|route|href|resource|api/i.test(parameter.property ?? parameter.name)
			? parameter
			: undefined;
	return /\w\/\w|^\/?\w+\//.test(shownText(value).replace(/^https?:\/\//, '')) ? undefined : parameter;
}
function withoutUnknownBase(value) {
	const start = value.findIndex((piece) => piece.kind === 'text' && !/^(?:https?:)?[/:.]*$/.test(piece.text));
	return start > 0 && value.slice(0, start).some(({ kind }) => kind === 'hole') ? value.slice(start) : value;
}
function beginsRoute(value) {
	const [first] = shownText(value).replace(/^\/+/, '').split(/[/?#]/);
	return firstParts.has((first ?? '').toLowerCase());
}
function isOfOtherServer({ path, isElsewhere }, method) {
	return isElsewhere && isUnknownRoute(method.kind === 'known' ? method.methods : [], path);
}

;// CONCATENATED MODULE: ./build/src/requirements/requests/indirect-calls.js









const callers = /^(?:bind|apply|accept|[iI]nvoke|delay|si?|submit|remote)$/;
const indirect_calls_lookers = /mock|spy|stub|expect|assert|typeof|isFunction/i;
function indirectCalls(call, evaluator) {
	const { callee, args } = call;
	const named = callee.kind === 'name' ? [standsFor(callee, evaluator)] : (choicesIn(callee) ?? []);
	const calls = named.flatMap((each) => (each === undefined ? [] : [{ ...call, callee: each }]));
	const isOwn = callee.kind === 'member' && callers.test(callee.name ?? '') && calledFunction(call).callee === callee;
	const kept = isOwn ? callee.object : undefined;
	const held = kept?.kind === 'name' ? (standsFor(kept, evaluator) ?? (sends(kept, evaluator) ? kept : undefined)) : undefined;
	if (held !== undefined)
		calls.push({ ...call, callee: held, args: lastName(callee) === 'bind' ? args.slice(1) : args });
	if (indirect_calls_lookers.test(lastName(callee) ?? '') || looksLikeOwnRoute(call))
		return calls;
	for (const [index, arg] of args.slice(0, 4).entries()) {
		const given = functionIn(withoutBind(valueOfEntry(arg)), evaluator);
		if (given === undefined || !sends(given, evaluator))
			continue;
		for (const handed of argumentsFor(index, call, evaluator))
			calls.push({ ...call, callee: given, args: handed });
	}
	return calls;
}
function argumentsFor(index, { callee, args }, evaluator) {
	const name = lastName(callee) ?? '';
	if (/^useSWR/.test(name))
		return [args.slice(0, index)];
	if (/^set(?:Timeout|Interval)$/.test(name))
		return [args.slice(index + 2)];
	const isEach = /^(?:array_)?map$|^(?:forEach|flatMap|Select)$/.test(name);
	const list = args[index + 1] ?? (isEach && callee.kind === 'member' ? callee.object : args[index - 1]);
	const items = list === undefined || (args.length > index + 1 && !isEach) ? [] : evaluator.members.itemsOf(list);
	if (items.length > 0)
		return items.map((item) => [item]);
	const arg = args[index];
	const isTarget = arg !== undefined && keyOf(arg) === 'target';
	const listed = isTarget ? args.find((each) => keyOf(each) === 'args') : undefined;
	const given = listed === undefined ? undefined : valueOfEntry(listed);
	if (given?.kind === 'list')
		return [given.items];
	const isNothing = evaluator.facts.isTyped && args.length === index + 1;
	return [isNothing ? [{ kind: 'other', parts: [], line: callee.line, ...placed }] : args.slice(index + 1)];
}
function unknownRequestsOf(call, sent, evaluator) {
	const isGiven = sent.some(({ values }) => values.some((value) => namesApi(value) || beginsRoute(value) || value[0]?.kind === 'hole'));
	const base = isGiven ? undefined : baseOfCallee(call.callee, evaluator);
	if (!base?.some(namesApi))
		return [];
	return [{ site: call, node: call.callee, base, values: hole(undefined), method: unknownMethod }];
}
function otherNames(evaluator) {
	const { variables, entries, path } = evaluator.facts;
	return [...variables, ...entries].flatMap(([name, nodes]) => nodes.slice(0, maxOfOneName).flatMap(({ value }) => {
		const called = value.kind === 'name' || value.kind === 'member' ? value.name : undefined;
		const isTaken = value.kind === 'member' && value.object.kind === 'call' && verbIn(called) === undefined;
		if (called === undefined || called === name || !(isTaken || sends(value, evaluator)))
			return [];
		const wrappers = evaluator.wrappers(called).filter(({ method }) => method !== undefined);
		return wrappers.map((wrapper) => [name, { ...wrapper, file: path }]);
	}));
}
function standsFor(node, evaluator) {
	const meaning = meaningOf(node.name, node, evaluator.facts);
	const [value, ...others] = meaning?.kind === 'values' ? meaning.nodes.map(withoutBind) : [];
	const isFunction = value?.kind === 'name' || value?.kind === 'member';
	return isFunction && others.length === 0 && sends(value, evaluator) ? value : undefined;
}
function functionIn(node, { facts }) {
	if (node.kind === 'member' || node.kind === 'name')
		return node;
	if (node.kind === 'text' && facts.language === 'php')
		return { ...node, kind: 'name', name: node.text };
	const [object, name] = node.kind === 'list' && node.bracket === '[' && node.items.length === 2 ? node.items : [];
	if (object === undefined || name?.kind !== 'text')
		return name?.kind === 'member' ? name : undefined;
	return { ...placed, kind: 'member', object, name: name.text, line: name.line };
}
function isLibrary(node) {
	return node.kind === 'name' && /^(?:requests|httpx|axios)$/.test(node.name);
}
function sends(node, evaluator) {
	const name = lastName(node);
	if (name === undefined)
		return false;
	const isVerb = node.kind === 'member' && (verbIn(name) !== undefined || name === 'request');
	if (isVerb && (isLibrary(node.object) || baseOfCallee(node, evaluator)?.some(namesApi)))
		return true;
	const { facts } = evaluator;
	const meaning = node.kind === 'name' ? meaningOf(name, node, facts) : undefined;
	const isFunction = meaning === undefined || (meaning.kind === 'values' && meaning.nodes.every(({ kind }) => kind === 'function'));
	const isImported = evaluator.project.types.moduleOf(name, facts.path) !== undefined || facts.language === 'php';
	const isOwn = node.kind === 'name' && (facts.functions.has(name) || isImported) && isFunction;
	const isMember = node.kind === 'member' && /^(?:this|self)$/.test(lastName(node.object) ?? '');
	return (isOwn || isMember) && evaluator.wrappers(name).some(({ method }) => method !== undefined);
}

;// CONCATENATED MODULE: ./build/src/requirements/requests/method-in-options.js






function method_in_options_saysMethod(item) {
	const key = keyOf(item) ?? '';
	const value = valueOfEntry(item);
	return methodKeys.has(key) || (key === 'type' && value.kind === 'text' && methodNamed(value.text) !== undefined);
}
function methodInOptions(arg, isFirst, evaluator) {
	if (arg.kind === 'function')
		return evaluator.facts.isTyped && arg.body.kind === 'list' ? methodInList(arg.body, evaluator) : undefined;
	const { lists, isCertain } = evaluator.members.listsOf(arg);
	for (const list of lists) {
		const found = methodInList(list, evaluator) ?? methodInSpread(list, evaluator);
		if (found !== undefined)
			return found;
	}
	if (lists.length > 0)
		return hasSpread(arg, evaluator) || (!isCertain && arg.kind !== 'call') ? unknownMethod : undefined;
	if (arg.kind === 'name' &&
		/^(?:opts?|options|init|config|args|params|settings|requestOptions|requestInit|kwargs|request)$/i.test(arg.name) &&
		!isFirst)
		return optionsParameter(arg, evaluator);
	if (arg.kind === 'spread')
		return unknownMethod;
	const isBlock = arg.kind === 'name' && /^(?:block|builder|build|configure)$/.test(arg.name);
	return isBlock && evaluator.facts.isTyped && !isFirst ? unknownMethod : undefined;
}
function methodInSpread(list, evaluator) {
	const [spread, ...others] = list.items.filter(({ kind }) => kind === 'spread');
	const [object] = spread?.kind === 'spread' ? spread.parts : [];
	if (object?.kind !== 'name' || others.length > 0 || list.bracket !== '{')
		return undefined;
	const found = optionsParameter(object, evaluator);
	return found.kind === 'unknown' ? undefined : found;
}
function optionsParameter(arg, evaluator) {
	const [value] = evaluator.values(arg);
	const [piece] = value ?? [];
	if (piece?.kind !== 'hole' || piece.parameter === undefined || piece.parameter.property !== undefined)
		return unknownMethod;
	return {
		kind: 'parameter',
		parameter: { ...piece.parameter, property: 'method', initial: undefined },
		fallback: methodOfDefault(arg, evaluator),
	};
}
function methodOfDefault(arg, evaluator) {
	const meaning = arg.kind === 'name' ? meaningOf(arg.name, arg, evaluator.facts) : undefined;
	const initial = meaning?.kind === 'parameter' ? meaning.initial : undefined;
	const isOther = initial?.kind === 'call' || (initial?.kind === 'list' && initial.items.length > 0);
	return isOther ? undefined : 'GET';
}
function methodInList(list, evaluator, depth = 0) {
	const { named } = evaluator.members.contentsOf(list);
	for (const key of [...methodKeys, 'type']) {
		const [item] = named.get(key) ?? [];
		if (item !== undefined && (method_in_options_saysMethod(item) || item.kind === 'name'))
			return methodIn(valueOfEntry(item), evaluator);
	}
	if (named.has('CURLOPT_POST') || named.has('CURLOPT_POSTFIELDS'))
		return knownMethod('POST');
	for (const key of depth < 2 ? ['http', 'https', 'request', 'options'] : []) {
		const [item] = named.get(key) ?? [];
		const value = item === undefined ? undefined : valueOfEntry(item);
		const found = value?.kind === 'list' ? methodInList(value, evaluator, depth + 1) : undefined;
		if (found !== undefined)
			return found;
	}
	return undefined;
}
function hasSpread(arg, evaluator) {
	return evaluator.members.listsOf(arg).lists.some((list) => evaluator.members.contentsOf(list).spread !== undefined);
}
const context = /^(?:file_get_contents|fopen|readfile)$/;
function takesContext(name) {
	return context.test(name ?? '');
}
function methodOfAjax(args, evaluator) {
	const { members } = evaluator;
	const lists = args.flatMap((arg) => members.listsOf(arg).lists);
	const [type] = lists.flatMap((list) => members.contentsOf(list).named.get('type') ?? []);
	return type === undefined ? undefined : methodIn(valueOfEntry(type), evaluator);
}
function method_in_options_isLiteral(node) {
	return node.kind === 'name' && /^(?:true|false|null|undefined|none|\d+)$/i.test(node.name);
}
function methodOfMadeOptions(name, args, evaluator) {
	const made = args.find((arg) => (arg.kind === 'call' || (takesContext(name) && /^(?:name|member)$/.test(arg.kind) && !method_in_options_isLiteral(arg))) &&
		!evaluator.members.listsOf(arg).isCertain);
	if (made === undefined || evaluator.facts.isTyped)
		return undefined;
	return (made.kind === 'call' ? methodAmong(made.args) : undefined) ?? unknownMethod;
}
const takesOptions = /^(?:\$?fetch|ofetch|useFetch|axios|got|ky|needle|ajax|wp_remote_request|wp_safe_remote_request)$/;
function areUnknownOptions(name, arg, evaluator) {
	const isNamed = (arg.kind === 'name' && !method_in_options_isLiteral(arg)) || arg.kind === 'member';
	const isKnown = evaluator.facts.isTyped || evaluator.members.listsOf(arg).lists.length > 0;
	return (takesOptions.test(name ?? '') || likeFetch.test(name ?? '')) && isNamed && !isKnown;
}
function methodBeforeAddress(name, [first, second], evaluator) {
	if (name !== 'request' && name !== 'superagent')
		return undefined;
	if (first === undefined || second === undefined || !/^(?:name|member|call|other)$/.test(first.kind))
		return undefined;
	const isAddress = evaluator.values(first).some((value) => namesApi(value) || namesPath(value));
	const isBehind = evaluator.values(second).some((value) => namesApi(value) || namesPath(value));
	return isBehind && !isAddress ? methodIn(first, evaluator) : undefined;
}
function methodAmong(items) {
	const words = items.flatMap((item) => {
		if (item.kind === 'text')
			return methodNamed(item.text) ?? [];
		return methodConstant(item) ?? [];
	});
	return words.length === 1 ? { kind: 'known', methods: words } : undefined;
}
function methodOfAttribute(callee, evaluator) {
	const held = callee.kind === 'name' ? evaluator.members.heldBy(callee) : [callee];
	const [taken, ...others] = held ?? [];
	if (taken?.kind !== 'call' || lastName(taken) !== 'getattr' || others.length > 0)
		return undefined;
	const [object, key] = taken.args;
	const isOfClient = /requests|http|session|client/i.test(lastName(object) ?? '');
	return isOfClient && key !== undefined ? methodIn(key, evaluator) : undefined;
}

;// CONCATENATED MODULE: ./build/src/requirements/requests/libraries/flurl.js



const flurl_senders = /^(?:Get|Post|Put|Patch|Delete|Send)\w*Async$/;
const flurl_maxParts = 12;
function addressOfFlurl(call, evaluator) {
	if (evaluator.facts.language !== 'csharp' || !flurl_senders.test(lastName(call.callee) ?? ''))
		return undefined;
	const request = stepsOf(call).find((step) => lastName(step.callee) === 'Request');
	return request === undefined ? undefined : addressOfRequest(request, evaluator);
}
function isSentByStep(call, evaluator) {
	if (evaluator.facts.language !== 'csharp' || lastName(call.callee) !== 'Request')
		return false;
	const isSent = stepsBehind(call).some(({ callee }) => flurl_senders.test(lastName(callee) ?? ''));
	return isSent && addressOfRequest(call, evaluator) !== undefined;
}
function addressOfRequest({ callee, args }, evaluator) {
	const base = callee.kind === 'member' && args.length > 0 ? baseOf(callee.object, evaluator) : undefined;
	if (base === undefined)
		return undefined;
	const parts = args.slice(0, flurl_maxParts).flatMap((arg) => [slashAt(evaluator.originOf(arg)), evaluator.values(arg)]);
	return joinValues([base, ...parts]);
}

;// CONCATENATED MODULE: ./build/src/requirements/requests/libraries/swift-requests.js




const readers = new Set('dataTask downloadTask dataTaskPublisher data download bytes Data String'.split(' '));
const labelsOfAddress = /^(?:with|from|for|contentsOf)$/;
function methodOfSwiftCall(call, evaluator) {
	const name = lastName(call.callee) ?? '';
	const labels = call.args.map((arg) => keyOf(arg) ?? '');
	if (labels.some((label) => methodKeys.has(label)))
		return undefined;
	if (/^(?:NSMutable)?URLRequest$/.test(name))
		return knownMethod('GET');
	if (name === 'upload' && labels.includes('to'))
		return knownMethod('POST');
	if (name === 'download' && labels[0] === '')
		return knownMethod('GET');
	const [first] = call.args;
	const isRead = first !== undefined && readers.has(name) && labelsOfAddress.test(labels[0] ?? '');
	return isRead && evaluator.values(first).some(namesApi) ? knownMethod('GET') : undefined;
}
function isMixed(values, method) {
	return values.length > 1 && method.kind === 'known' && method.methods.length > 1;
}
function withMethodBeside(value, said) {
	const piece = value.findLast((part) => part.kind === 'text' && part.origin.method !== undefined);
	const { method: beside, file, heir } = piece?.kind === 'text' ? piece.origin : {};
	if (piece === undefined || beside === undefined)
		return said;
	const methods = said.kind === 'known' ? said.methods : [];
	const [only, ...others] = methods;
	if (file?.endsWith('.swift') !== true) {
		const isOfSaid = beside.kind === 'known' && others.length > 0 && methods.includes(beside.methods[0] ?? '');
		return isOfSaid && (heir !== undefined || !namesApi([piece])) ? beside : said;
	}
	if (beside.kind !== 'known' || only === undefined || only === 'GET' || others.length > 0)
		return beside;
	return { kind: 'known', methods: [...new Set([...beside.methods, only])] };
}

;// CONCATENATED MODULE: ./build/src/requirements/requests/libraries/curl.js


const maxStatements = 60;
function methodOfCurl(call, evaluator) {
	if (!['curl_init', 'curl_setopt', 'curl_setopt_array'].includes(lastName(call.callee) ?? ''))
		return undefined;
	const around = call.around;
	let method = knownMethod('GET');
	let isWhole = false;
	const { before, behind } = statementsAround(call);
	for (const node of [...before, ...behind]) {
		const step = node.kind === 'call' ? node : node.kind === 'define' && node.value.kind === 'call' ? node.value : undefined;
		if (step !== undefined && step.around !== around)
			continue;
		if (step !== undefined && step !== call && !before.includes(node) && lastName(step.callee) === 'curl_init')
			break;
		const said = step === undefined ? saidInBlock(node) : saidIn(step, evaluator);
		if (said === undefined || (isWhole && !said.isWhole))
			continue;
		method = said.method;
		isWhole = said.isWhole;
	}
	return method;
}
function saidInBlock(block) {
	if (block.kind === 'function')
		return undefined;
	const waiting = [block];
	for (let looked = 0; looked < 300; looked += 1) {
		const node = waiting.shift();
		if (node === undefined)
			return undefined;
		const isOption = node.kind === 'name' && /^CURLOPT_(?:CUSTOMREQUEST|POST|PUT)$/.test(node.name);
		if (isOption)
			return { method: unknownMethod, isWhole: false };
		if (node.kind !== 'function')
			waiting.push(...childrenOf(node).slice(0, 100));
	}
	return undefined;
}
function saidIn({ callee, args }, evaluator) {
	const name = lastName(callee);
	const [, option, value] = args;
	if (name === 'curl_setopt')
		return saidBy(lastName(option), value, evaluator);
	if (name !== 'curl_setopt_array' || option === undefined)
		return undefined;
	const { lists, isCertain } = evaluator.members.listsOf(option);
	const found = lists
		.flatMap(({ items }) => items)
		.flatMap((item) => saidBy(keyOf(item), valueOfEntry(item), evaluator) ?? []);
	const said = found.find(({ isWhole }) => isWhole) ?? found[0];
	return said ?? (isCertain ? undefined : { method: unknownMethod, isWhole: false });
}
function saidBy(option, value, evaluator) {
	if (option === 'CURLOPT_CUSTOMREQUEST')
		return { method: value === undefined ? unknownMethod : methodIn(value, evaluator), isWhole: true };
	if (option === 'CURLOPT_POST' || option === 'CURLOPT_POSTFIELDS')
		return { method: knownMethod('POST'), isWhole: false };
	return option === 'CURLOPT_PUT' ? { method: knownMethod('PUT'), isWhole: false } : undefined;
}
function statementsAround(call) {
	let statement = call;
	while (statement.parent !== undefined && statement.parent.kind !== 'list')
		statement = statement.parent;
	const { parent } = statement;
	if (parent?.kind !== 'list' || parent.items.length > 2000)
		return { before: [], behind: [statement] };
	const at = parent.items.indexOf(statement);
	const earlier = parent.items.slice(Math.max(0, at - maxStatements), at);
	const made = lastName(call.callee) === 'curl_init' ? -1 : earlier.findLastIndex(isMaking);
	return {
		before: made === -1 ? [] : earlier.slice(made + 1),
		behind: parent.items.slice(at, at + maxStatements),
	};
}
function isMaking(node) {
	const value = node.kind === 'define' ? node.value : node;
	return value.kind === 'call' && lastName(value.callee) === 'curl_init';
}

;// CONCATENATED MODULE: ./build/src/requirements/requests/method-set-on-request.js






const names = 'method Method httpMethod HTTPMethod verb Verb requestMethod get_method'.split(' ');
const method_set_on_request_setters = ['setMethod', 'set_method', 'setRequestMethod'];
const makesRequest = /^(?:New|HTTP|Http|NSMutable|URL|Rest|Web)*Request(?:Message|WithContext)?$/;
function methodSetAfter(call, said, evaluator) {
	const own = setByArgument(call, said, evaluator);
	const holder = holderOf(call);
	const name = holder === undefined ? undefined : keyOf(holder);
	if (holder === undefined || name === undefined)
		return isFinishedElsewhere(call, undefined, evaluator) ? unknownMethod : own;
	const [next] = nextBehind(evaluator.facts.variables.get(name), holder);
	const end = next?.order ?? Number.POSITIVE_INFINITY;
	const set = setsOn(name, evaluator, (nodes) => nextBehind(nodes, call)).filter(({ site }) => site.order <= end);
	const [only] = set;
	if (only === undefined)
		return isFinishedElsewhere(call, name, evaluator) ? unknownMethod : own;
	const sources = set.map(({ value }) => methodIn(value, evaluator));
	return eitherMethod(set.length === 1 && isInBranch(only.site, holder) ? [own, ...sources] : sources);
}
function methodSetBefore(call, said, evaluator) {
	for (const arg of call.args.slice(0, 8)) {
		const name = nameOfOptions(arg);
		if (name === undefined)
			continue;
		const set = setsOn(name, evaluator, (nodes) => lastBefore(nodes, call));
		const certain = set.findLastIndex(({ site }) => !isInBranch(site, call));
		const counting = set.slice(Math.max(0, certain)).map(({ value }) => methodIn(value, evaluator));
		if (counting.length === 0)
			continue;
		if (certain === -1 && said?.kind === 'parameter' && counting.every(isGet))
			return said;
		return eitherMethod(certain === -1 && counting.length === 1 ? [said ?? knownMethod('GET'), ...counting] : counting);
	}
	return undefined;
}
function isGet(source) {
	return source.kind === 'known' && source.methods.every((method) => method === 'GET');
}
function nameOfOptions(arg) {
	if (arg.kind === 'call')
		return lastName(arg.callee) === 'stream_context_create' ? 'http' : undefined;
	return arg.kind === 'name' || arg.kind === 'member' ? arg.name : undefined;
}
function setsOn(name, evaluator, near) {
	const { setOn, methodCalls } = evaluator.facts;
	const sets = names.flatMap((key) => near(setOn.get(`${name}.${key}`)).map((site) => ({ site, value: methodValue(site) })));
	for (const setter of method_set_on_request_setters)
		for (const site of near(methodCalls.get(`${name}.${setter}`)))
			if (site.args[0] !== undefined)
				sets.push({ site, value: site.args[0] });
	return sets
		.filter(({ value }) => !isOtherText(value, evaluator))
		.sort((one, other) => one.site.order - other.site.order);
}
function methodValue({ value }) {
	return value.kind === 'function' ? value.body : value;
}
function isOtherText(node, evaluator) {
	const texts = node.kind === 'text' ? [node.text] : evaluator.values(node).map(plainText);
	return texts.every((text) => text !== undefined && methodWord(text.trim()) === undefined);
}
function setByArgument(call, said, evaluator) {
	if (!evaluator.facts.isTyped)
		return said;
	for (const arg of call.args.slice(0, 8)) {
		const given = valueOfEntry(arg);
		if (given.kind !== 'function')
			continue;
		const set = names.flatMap((key) => setOnParameter(evaluator.facts.members.get(key) ?? [], given));
		const sources = set.filter((node) => !isOtherText(node, evaluator)).map((node) => methodIn(node, evaluator));
		if (sources.length > 0)
			return eitherMethod(sources);
	}
	return said;
}
function setOnParameter(nodes, given) {
	const params = new Set(given.params.slice(0, 8).map((param) => parameterOf(param)?.name));
	return allBehind(nodes, given)
		.filter((site) => {
		const { target } = site;
		if (!isWithin(site, given))
			return false;
		const object = receiverName(target);
		return object !== undefined && (params.has(object) || /^\$?0$/.test(object));
	})
		.map(({ value }) => value);
}
function isFinishedElsewhere(call, name, { facts }) {
	const { around, callee } = call;
	if (around === undefined || !makesRequest.test(lastName(callee) ?? ''))
		return false;
	const returned = facts.returns.get(around)?.slice(0, 20) ?? [];
	if (!returned.some((node) => node === call || (name !== undefined && lastName(node) === name)))
		return false;
	return names.some((key) => facts.members
		.get(key)
		?.slice(0, 100)
		.some(({ target, around: other }) => other !== around && target.kind === 'member' && !/^(?:this|self)$/.test(lastName(target.object) ?? '')));
}
function isInBranch(site, place) {
	let statement = site;
	while (statement.parent !== undefined && statement.parent.kind !== 'list' && statement.parent.kind !== 'function')
		statement = statement.parent;
	const block = statement.parent;
	if (block?.kind !== 'list')
		return false;
	return !isWithin(place, block) || isBehindHead(statement, block.items);
}
function isBehindHead(statement, items) {
	const before = items[countBefore(items, statement.order) - 1];
	return before?.kind === 'other' && statement.line - before.line < 2;
}

;// CONCATENATED MODULE: ./build/src/requirements/requests/method-of-call.js












const placesOfMethod = new Map([
	['NewRequest', 0],
	['NewRequestWithContext', 1],
]);
function methodOfCall(call, evaluator) {
	const method = methodSaid(call, evaluator);
	if (method === undefined || verbIn(lastName(call.callee)) !== undefined)
		return method;
	return methodSetAfter(call, method, evaluator);
}
function methodSaid(call, evaluator) {
	const { callee, args } = calledFunction(call);
	const name = lastName(callee);
	if (isMessage(callee) || isLooker(name))
		return undefined;
	const place = placesOfMethod.get(name ?? '');
	const isMade = name === 'createRequest' && evaluator.facts.language === 'php';
	const placedMethod = isMade ? args[0] : place === undefined ? undefined : args[place];
	if (placedMethod !== undefined)
		return methodIn(placedMethod, evaluator);
	const own = evaluator.facts.language === 'swift' ? methodOfSwiftCall(call, evaluator) : undefined;
	if (own !== undefined)
		return own;
	const inArguments = methodInArguments(args, evaluator);
	const said = methodSetBefore(call, inArguments, evaluator) ?? inArguments;
	if (said !== undefined && said.kind !== 'unknown')
		return said;
	const wrapper = evaluator.wrappers(name, args).filter(({ method }) => method !== undefined);
	const wrapped = wrapper.length === 0 || isClientItself(callee)
		? undefined
		: sameMethod(wrapper.map(({ method }) => methodForCaller(method ?? unknownMethod, args, evaluator)));
	if (wrapped !== undefined && wrapped.kind !== 'unknown')
		return wrapped;
	const verb = takesContext(name) ? undefined : verbIn(name);
	if (verb !== undefined)
		return knownMethod(verb);
	const chained = /^set(?:Path|Query|Form|Header|Body|Auth|Cookie)/i.test(name ?? '')
		? undefined
		: methodInChain(call, evaluator);
	if (evaluator.facts.isTyped && wrapped !== undefined && chained !== undefined)
		return chained;
	if (said !== undefined || wrapped !== undefined)
		return unknownMethod;
	if (chained !== undefined)
		return chained;
	const typed = evaluator.facts.isTyped ? methodOfBuilder(call, evaluator) : undefined;
	if (typed !== undefined)
		return typed;
	if (name?.startsWith('curl_'))
		return methodOfCurl(call, evaluator);
	const named = evaluator.facts.language === 'python' ? methodOfAttribute(callee, evaluator) : undefined;
	if (named !== undefined)
		return named;
	const element = elementIn(callee);
	if (element !== undefined && isKnownClient(element.object, evaluator))
		return element.key === undefined ? unknownMethod : methodIn(element.key, evaluator);
	if (!isClient(name))
		return undefined;
	const ofType = name === 'ajax' ? methodOfAjax(args, evaluator) : undefined;
	if (ofType !== undefined)
		return ofType;
	if ((name === 'Request' || name === 'urlopen') && hasBody(args, evaluator))
		return knownMethod('POST');
	const before = methodBeforeAddress(name, args, evaluator);
	if (before !== undefined)
		return before;
	const [, options] = args;
	if (options !== undefined && areUnknownOptions(name, options, evaluator))
		return optionsParameter(options, evaluator);
	return methodOfMadeOptions(name ?? '', args.slice(1), evaluator) ?? knownMethod('GET');
}
function hasBody(args, { facts }) {
	const [, body] = args;
	const isPython = facts.language === 'python' && /^(?:call|text|member|join)$/.test(body?.kind ?? '');
	return body?.kind === 'name' || isPython || args.some((arg) => keyOf(arg) === 'data');
}
function isKnownClient(client, evaluator) {
	return isClient(lastName(client)) || (baseOf(client, evaluator)?.some(namesApi) ?? false);
}
function isClientItself(callee) {
	return (callee.kind === 'member' &&
		callee.object.kind === 'name' &&
		/^(?:axios|requests|httpx|http|\$|jQuery)$/.test(callee.object.name));
}
function sameMethod(sources) {
	const method = eitherMethod(sources);
	return sources.length > 1 && method.kind === 'known' && method.methods.length > 1 ? unknownMethod : method;
}
function methodForCaller(source, args, evaluator) {
	if (source.kind !== 'parameter')
		return source;
	const { parameter, fallback } = source;
	const given = argumentOf(parameter, args, evaluator);
	if (given?.kind === 'function' && evaluator.facts.isTyped)
		return methodOfBlock(given, fallback, evaluator);
	if (given !== undefined)
		return methodIn(given, evaluator);
	if (parameter.property !== undefined) {
		const options = argumentOf({ ...parameter, property: undefined }, args, evaluator);
		const isKnown = options === undefined || evaluator.members.listsOf(options).isCertain;
		if (!isKnown || (options !== undefined && hasSpread(options, evaluator)))
			return unknownMethod;
	}
	return fallback === undefined ? unknownMethod : knownMethod(fallback);
}
function methodInArguments(args, evaluator) {
	let uncertain;
	for (const arg of args.slice(0, 8)) {
		const said = evaluator.facts.isTyped && arg.kind === 'call' ? methodOfMade(arg, evaluator) : undefined;
		if (said !== undefined)
			return said;
		if (arg.kind === 'text') {
			const word = methodWord(arg.text);
			if (word !== undefined)
				return knownMethod(word);
		}
		else if (method_in_options_saysMethod(arg))
			return methodIn(valueOfEntry(arg), evaluator);
		else if (arg.kind === 'member' || arg.kind === 'name' || arg.kind === 'either' || arg.kind === 'other') {
			const isChosen = arg.kind === 'either' || arg.kind === 'other';
			const isNamedMethod = !isChosen && /method|verb/i.test(`${lastName(arg)} ${receiverName(arg)}`);
			const found = methodIn(arg, evaluator);
			if (isNamedMethod || found.kind === 'known' || (isChosen && found.kind !== 'unknown'))
				return found;
		}
		const inside = arg.kind === 'entry' || arg.kind === 'define' ? undefined : methodInOptions(arg, arg === args[0], evaluator);
		if (inside?.kind === 'unknown')
			uncertain = inside;
		else if (inside !== undefined)
			return inside;
	}
	return uncertain;
}
function methodInChain(call, evaluator) {
	for (const step of stepsBehind(call)) {
		if (/^(?:then|catch|finally|json|text|done|read|getBody)$/.test(lastName(step.callee) ?? ''))
			break;
		const found = methodOfStep(step, evaluator);
		if (found !== undefined)
			return found;
	}
	for (let node = call.callee, depth = 0; node !== undefined && depth < 12; depth += 1) {
		if (node.kind === 'member')
			node = node.object;
		else if (node.kind === 'call') {
			const found = node.callee.kind === 'member' ? methodOfStep(node, evaluator) : undefined;
			if (found !== undefined)
				return found;
			node = node.callee;
		}
		else
			break;
	}
	return undefined;
}
const resent = /config|original|error/i;
function methodOfClient(call, evaluator) {
	const { callee, args } = call;
	const [first, options] = args;
	const name = lastName(callee);
	if (evaluator.facts.language !== 'script' || first === undefined || name === undefined)
		return undefined;
	if (resent.test(lastName(first) ?? '') || first.kind === 'function')
		return undefined;
	const [taken] = callee.kind === 'name' ? (evaluator.members.heldBy(callee) ?? []).map(withoutBind) : [];
	if (taken?.kind === 'member' && verbIn(taken.name) !== undefined)
		return undefined;
	const client = callee.kind === 'member' && name === 'stream' ? callee.object : callee;
	const isMade = callee.kind === 'call';
	if (!isMade && (client.kind === 'call' || verbIn(name) !== undefined))
		return undefined;
	if (!isMade && (evaluator.wrappers(name).length > 0 || baseOfReturnedClient(call, evaluator) !== undefined))
		return undefined;
	if (!baseOf(client, evaluator)?.some(namesApi))
		return undefined;
	const isKnown = options === undefined || evaluator.members.listsOf(options).isCertain;
	return isKnown ? knownMethod('GET') : unknownMethod;
}

;// CONCATENATED MODULE: ./build/src/requirements/requests/libraries/injected-by-type.js



const injected_by_type_makers = {
	php: /^Client$/,
	kotlin: /^HttpClient$/,
	python: /^(?:Async)?Client$/,
	script: /^create$/,
};
const injected_by_type_types = {
	php: /^(?:Client|ClientInterface|GuzzleClient)$/,
	kotlin: /^HttpClient$/,
	python: /^(?:Async)?Client$/,
	script: /^(?:AxiosInstance|KyInstance)$/,
};
const maxSet = 4;
const injected_by_type_maxTexts = 20;
const clientsOf = (language) => `clients of ${language}`;
function basesInjectedByType(evaluator, baseOf) {
	const { facts } = evaluator;
	const { language = '', calls } = facts;
	const maker = injected_by_type_makers[language];
	if (maker === undefined)
		return [];
	return calls.flatMap((call) => {
		if (!maker.test(lastName(call.callee) ?? ''))
			return [];
		const base = baseOf(call) ?? otherBase(call, facts);
		if (base === undefined)
			return [];
		return [[clientsOf(language), base.every(namesApi) ? [...base] : hole(undefined)]];
	});
}
function otherBase(call, { texts, isTyped }) {
	const start = countBefore(texts, call.order);
	const inside = isTyped ? texts.slice(start, start + injected_by_type_maxTexts).filter((text) => isWithin(text, call)) : [];
	return inside.some(({ text }) => text.includes('://')) ? hole(undefined) : undefined;
}
function baseInjectedByType(receiver, evaluator) {
	const { facts, project } = evaluator;
	const { language = '', path } = facts;
	const type = injected_by_type_types[language];
	if (type === undefined || receiver.kind === 'call')
		return undefined;
	const set = receiver.kind === 'member' ? (evaluator.members.valuesOf(receiver)?.slice(0, maxSet) ?? []) : [];
	const names = [receiver, ...set.filter(({ kind }) => kind === 'name')].flatMap((node) => lastName(node) ?? []);
	const [written] = names.flatMap((name) => project.types.typesOf(name, path) ?? []);
	if (written === undefined || written.size === 0 || ![...written].every((word) => type.test(word)))
		return undefined;
	const base = baseByKey(clientsOf(language), evaluator);
	return base?.some(namesApi) ? base : undefined;
}

;// CONCATENATED MODULE: ./build/src/requirements/requests/request-objects.js








const request_objects_makers = new Set('HttpRequestMessage RestRequest Request RequestEntity'.split(' '));
const maxSenders = 8;
const request_objects_maxHands = 3;
const request_objects_maxSteps = 40;
function request_objects_isMaking(node) {
	if (node.kind !== 'call')
		return false;
	const { callee } = node;
	if (request_objects_makers.has(lastName(callee) ?? ''))
		return true;
	const owner = receiverName(callee);
	return owner === 'RequestEntity' || (owner === 'HttpRequest' && /^[A-Z]+$/.test(lastName(callee) ?? ''));
}
function requestObject(arg, { facts }) {
	const node = startOf(valueOfEntry(arg));
	if (node.kind === 'call')
		return request_objects_isMaking(node) ? node : undefined;
	if (node.kind !== 'name')
		return undefined;
	const meaning = meaningOf(node.name, node, facts);
	const made = meaning?.kind === 'values' ? meaning.nodes.map(startOf) : [];
	return made.flatMap((each) => (each.kind === 'call' && request_objects_isMaking(each) ? [each] : []))[0];
}
function startOf(node) {
	return stepsOf(node).find(request_objects_isMaking) ?? startOfChain(node);
}
function baseOfRequestObject(call, evaluator) {
	if (!request_objects_isMaking(call))
		return undefined;
	return baseOfSenders(new Senders(evaluator.facts).of(call), evaluator) ?? baseOfPool(evaluator);
}
const clientOfPool = memoize(({ calls }) => calls.find(isPool)?.args[0]);
function baseOfPool(evaluator) {
	const { facts } = evaluator;
	const client = facts.language === 'php' ? clientOfPool(facts) : undefined;
	return client === undefined ? undefined : baseOf(client, evaluator);
}
function isPool({ callee }) {
	if (callee.kind === 'member')
		return callee.name === 'batch' && lastName(callee.object) === 'Pool';
	return lastName(callee) === 'Pool';
}
function injectedBase(call, evaluator) {
	const senders = request_objects_isMaking(call) ? new Senders(evaluator.facts).of(call) : [];
	for (const callee of [call.callee, ...senders]) {
		const base = callee.kind === 'member' ? handedBase(callee.object, evaluator) : undefined;
		if (base !== undefined)
			return base;
	}
	return undefined;
}
function handedBase(client, evaluator) {
	return baseOfInjected(client, evaluator) ?? baseInjectedByType(client, evaluator);
}
function requestsSetOnObjects(evaluator) {
	const { facts } = evaluator;
	return (facts.members.get('RequestUri') ?? []).map((site) => {
		const { target, value } = site;
		const object = receiverName(target);
		const set = facts.setOn
			.get(`${object}.Method`)
			?.slice(0, maxOfOneName)
			.find((other) => other.around === site.around);
		const method = set === undefined ? unknownMethod : methodIn(set.value, evaluator);
		const values = evaluator.values(value);
		const isWhole = object === undefined || values.some(namesApi);
		const base = isWhole ? undefined : baseOfSenders(new Senders(facts).ofHeld(object, site), evaluator);
		return {
			site,
			node: value,
			values: base === undefined ? values : behindBase(base, values, evaluator.originOf(value)),
			method,
		};
	});
}
function baseOfSenders(senders, evaluator) {
	return firstBase(senders, (sender) => baseOfCallee(sender, evaluator));
}
const callsIn = memoize((facts) => {
	const byName = new Map();
	const byGiven = new Map();
	for (const call of facts.calls) {
		addTo(byName, lastName(call.callee), call);
		for (const arg of call.args.slice(0, 6)) {
			const given = valueOfEntry(arg);
			if (given.kind === 'name')
				addTo(byGiven, given.name, call);
		}
	}
	return { byName, byGiven };
});
class Senders {
	#facts;
	#found = [];
	#steps = 0;
	constructor(facts) {
		this.#facts = facts;
	}
	of(made) {
		this.#follow(made, 0);
		return this.#found;
	}
	ofHeld(name, place) {
		this.#held(name, place, 0);
		return this.#found;
	}
	#follow(made, hands) {
		let node = made;
		for (let depth = 0; depth < 16; depth += 1) {
			const parent = node.parent;
			if (parent === undefined)
				return;
			if (parent.kind === 'call' && parent.callee !== node) {
				this.#given(parent, node, hands);
				return;
			}
			if (parent.kind === 'define') {
				const name = lastName(parent.target);
				if (parent.target !== node && name !== undefined)
					this.#held(name, parent, hands);
				return;
			}
			if (parent.kind === 'return' || (parent.kind === 'function' && parent.body === node)) {
				this.#returned(parent.kind === 'function' ? parent : parent.around, hands);
				return;
			}
			if (parent.kind === 'list' && parent.bracket === '{')
				return;
			node = parent;
		}
	}
	#given(call, arg, hands) {
		const { callee } = call;
		this.#steps += 1;
		if (this.#steps > request_objects_maxSteps)
			return;
		if (this.#found.length < maxSenders)
			this.#found.push(callee);
		if (hands >= request_objects_maxHands)
			return;
		for (const called of (this.#facts.functions.get(lastName(callee) ?? '') ?? []).slice(0, maxSenders)) {
			const parameter = called.params[call.args.indexOf(arg)];
			const name = parameter === undefined ? undefined : parameterOf(parameter)?.name;
			if (name !== undefined)
				this.#held(name, called, hands + 1);
		}
	}
	#held(name, place, hands) {
		const calls = callsIn(this.#facts).byGiven.get(name) ?? [];
		const around = place.kind === 'function' ? place : place.around;
		const start = countBefore(calls, place.order + 1);
		for (const call of calls.slice(start, start + maxSenders)) {
			const arg = call.args.find((each) => valueOfEntry(each).kind === 'name' && lastName(valueOfEntry(each)) === name);
			if (arg !== undefined && (around === undefined || isWithin(call, around)))
				this.#given(call, arg, hands);
		}
		const returned = around === undefined || hands >= request_objects_maxHands ? [] : (this.#facts.returns.get(around) ?? []);
		if (returned.slice(0, maxSenders).some((node) => node.kind === 'name' && node.name === name))
			this.#returned(around, hands);
	}
	#returned(maker, hands) {
		this.#steps += 1;
		if (maker?.name === undefined || hands >= request_objects_maxHands || this.#steps > request_objects_maxSteps)
			return;
		const calls = callsIn(this.#facts).byName.get(maker.name) ?? [];
		for (const call of calls.slice(0, maxSenders))
			this.#follow(call, hands + 1);
	}
}

;// CONCATENATED MODULE: ./build/src/requirements/requests/requests-of-calls.js



















const maxArguments = 6;
function requestsOfCall(call, evaluator, called) {
	const { callee } = calledFunction(call);
	const isOfAnnotation = evaluator.facts.isTyped && call.parent?.kind === 'decorator';
	if (isMessage(callee) || isOfAnnotation || withoutBind(call) !== call)
		return [];
	if (isLooker(lastName(callee)))
		return requestsOfFunctions(call, evaluator, called);
	const indirect = indirectCalls(call, evaluator).flatMap((each) => {
		const sent = [...requestsOfFunctions(each, evaluator, called), ...requestsOfCallItself(each, evaluator)];
		return [...sent, ...unknownRequestsOf(each, sent, evaluator)];
	});
	return [...requestsOfFunctions(call, evaluator, called), ...requestsOfCallItself(call, evaluator), ...indirect];
}
function requestsOfFunctions(call, evaluator, called) {
	const { callee, args } = calledFunction(call);
	const name = lastName(callee);
	if (name === undefined)
		return [];
	return evaluator.wrappers(name, args).flatMap((wrapper) => {
		const { id, urls, method, place, base } = wrapper;
		if (functionWithId(id, call, evaluator) !== undefined || lacksMethod(method, args, evaluator))
			return [];
		if (method === undefined)
			called.add(id);
		if (method === undefined || !mayMean(wrapper, call, evaluator))
			return [];
		called.add(id);
		const handedOn = methodForCaller(method, args, evaluator);
		const said = handedOn.kind === 'unknown' ? (methodOfCall(call, evaluator) ?? unknownMethod) : handedOn;
		const node = evaluator.facts.isTyped ? (wholeArgument(urls, args, evaluator) ?? call) : call;
		const values = evaluator.substitute(urls, id, args).filter((value) => mayInherit(value, callee, evaluator));
		const relative = values.filter((value) => !namesApi(value) && beginsRoute(value));
		return [
			{ site: call, node, values: values.filter(namesApi), method: said, place },
			{ site: call, node, values: relative, method: said, base },
		];
	});
}
function requestsOfCallItself(call, evaluator) {
	if (isSentByStep(call, evaluator) || isPassedToBaseClass(call, evaluator))
		return [];
	const method = methodOfCall(call, evaluator) ?? methodOfClient(call, evaluator);
	if (method === undefined)
		return [];
	const { isTyped, language } = evaluator.facts;
	const { callee, args } = calledFunction(call);
	const base = baseOfCallee(callee, evaluator) ?? baseOfRequestObject(call, evaluator);
	const injected = base === undefined ? injectedBase(call, evaluator) : undefined;
	const first = args.find((arg) => !givesMethod(arg, method, evaluator) && !(isTyped && methodInWord(arg)));
	const [key] = args;
	const isKeyed = isTyped && lastName(callee) === 'put' && key?.kind === 'text' && !key.text.includes('/');
	const sent = [];
	for (const [index, arg] of args.slice(0, maxArguments).entries()) {
		if ((isKeyed && index === 1) || isReadWhereMade(arg, { call, base }, evaluator))
			continue;
		for (const { node, values } of requests_of_calls_addressesIn(arg, evaluator))
			sent.push({
				site: call,
				node,
				values: values.filter((value) => !isSentAgain(node, value, call)),
				method: language === 'swift' && isMixed(values, method) ? unknownMethod : method,
				...(arg === first ? { base, injected } : { base: baseOfBlock(arg, first, evaluator) }),
			});
	}
	if (!isTyped)
		return sent;
	const values = addressOfFlurl(call, evaluator) ?? addressOfReceiver(call, evaluator);
	return [...sent, { site: call, node: callee, values, method }];
}
function isReadWhereMade(arg, { call, base }, evaluator) {
	const made = requestObject(arg, evaluator);
	if (made === undefined || made === call || methodOfCall(made, evaluator) === undefined)
		return false;
	return base === undefined || baseOfRequestObject(made, evaluator) !== undefined;
}
function requests_of_calls_addressesIn(arg, evaluator) {
	if (arg.kind === 'function') {
		if (evaluator.facts.isTyped)
			return addressesInFunction(arg, evaluator);
		const returned = arg.params.length === 0 ? evaluator.facts.returns.get(arg) : undefined;
		return returned?.map((node) => ({ node, values: evaluator.values(node) })) ?? [];
	}
	const node = valueOfEntry(arg);
	const inside = evaluator.members.listsOf(node).lists.flatMap((list) => urlsIn(list, evaluator) ?? []);
	return inside.length > 0 || node.kind === 'list' ? inside : [{ node, values: evaluator.values(node) }];
}
function requestsOfObject(list, evaluator) {
	const method = methodInList(list, evaluator) ?? methodAmong(list.items);
	if (method === undefined)
		return [];
	const inside = urlsIn(list, evaluator);
	if (inside !== undefined)
		return [{ site: list, method, ...inside }];
	const items = list.items.filter(({ kind }) => kind !== 'entry');
	return items.map((node) => ({ site: list, node, values: evaluator.values(node), method }));
}
function urlsIn(list, evaluator) {
	const entry = oneOf(urlKeys, list, evaluator);
	if (entry === undefined)
		return undefined;
	const url = valueOfEntry(entry);
	const base = oneOf(baseKeys, list, evaluator);
	const values = evaluator.values(url);
	if (base === undefined || values.some(namesApi))
		return { node: url, values };
	return {
		node: url,
		values: behindBase(evaluator.values(base), values, evaluator.originOf(url)),
	};
}
function oneOf(keys, list, evaluator) {
	const { named } = evaluator.members.contentsOf(list);
	for (const key of keys) {
		const [entry] = named.get(key) ?? [];
		if (entry !== undefined)
			return entry;
	}
	return undefined;
}
function isSentAgain(node, value, { callee }) {
	if (callee.kind !== 'name' || (node.kind !== 'name' && node.kind !== 'member'))
		return false;
	if (!/^(?:original|config|prev)|(?:Request|Config)$/.test(node.name ?? ''))
		return false;
	return /^\uE000*$/.test(shownText(value)) && isInInterceptor(node);
}
function isInInterceptor(node) {
	for (let around = node.around, depth = 0; around !== undefined && depth < 4; depth += 1) {
		if (interceptedClient(around) !== undefined)
			return true;
		around = around.around;
	}
	return false;
}
function addressOfReceiver(call, evaluator) {
	if (call.callee.kind !== 'member' || !isSentFromReceiver(call))
		return [];
	if (call.args.slice(0, maxArguments).some((arg) => evaluator.values(arg).some(namesApi)))
		return [];
	return evaluator.values(call.callee.object);
}

;// CONCATENATED MODULE: ./build/src/requirements/requests/libraries/rtk-query.js






function requestsOfQueries(evaluator) {
	const { facts } = evaluator;
	const queries = facts.functions.get('query') ?? [];
	if (queries.length === 0)
		return [];
	return facts.calls.flatMap((call) => {
		const base = baseOfApi(call, evaluator);
		if (base === undefined)
			return [];
		const start = countBefore(queries, call.order);
		const inside = queries.slice(start, start + maxQueries).filter((query) => isWithin(query, call));
		return inside.flatMap((query) => requestsIn(query, base, evaluator));
	});
}
const maxQueries = 500;
function baseOfApi(call, evaluator) {
	const { callee } = call;
	if (callee.kind === 'member' && callee.name === 'injectEndpoints')
		return baseOf(startOfChain(callee.object), evaluator);
	return lastName(callee) === 'createApi' ? baseOfValue(call, evaluator) : undefined;
}
function requestsIn(query, base, evaluator) {
	const { returns } = evaluator.facts;
	const returned = [query.body, ...(returns.get(query) ?? []).slice(0, maxReturned)];
	return returned.flatMap((node) => {
		if (node.kind === 'list' && node.bracket !== '{')
			return [];
		const found = node.kind === 'list' ? urlsIn(node, evaluator) : { node, values: evaluator.values(node) };
		if (found === undefined)
			return [];
		const method = node.kind === 'list' ? methodInList(node, evaluator) : undefined;
		const values = found.values.some(namesApi)
			? found.values
			: behindBase(base, found.values, evaluator.originOf(found.node));
		return [{ site: node, node: found.node, values, method: method ?? knownMethod('GET') }];
	});
}
const maxReturned = 20;

;// CONCATENATED MODULE: ./build/src/requirements/requests/passed-arguments.js








const passed_arguments_maxArguments = 8;
const maxProperties = 20;
const passed_arguments_makers = new Set('URL Uri URI HttpUrl Request'.split(' '));
function passedArguments(evaluator) {
	const { lookedUp } = evaluator;
	const lookedUpForBases = new Set();
	evaluator.lookedUp = lookedUpForBases;
	const passed = passedIn(evaluator);
	evaluator.lookedUp = lookedUp;
	return { passed, lookedUpForBases };
}
function passedIn(evaluator) {
	const found = injectedParameters(evaluator);
	for (const call of evaluator.facts.calls) {
		const { callee, args } = calledFunction(call);
		const head = classAround(call)?.head;
		const bases = head === undefined ? [] : basesOf(head, evaluator);
		const name = madeClass(callee) ?? bases[0];
		if (name === undefined || args.length === 0 || !mayTake(name, callee, evaluator))
			continue;
		const ofPackage = packageOf(callee, evaluator.facts);
		if (ofPackage === undefined && call.around !== undefined && calledName(call.around) === name)
			continue;
		const heir = bases.includes(name) ? head?.name : undefined;
		let place = 0;
		for (const arg of args.slice(0, passed_arguments_maxArguments)) {
			const argument = keyOf(arg) ?? place;
			if (argument === place)
				place += 1;
			for (const { property, node } of partsOf(valueOfEntry(arg), evaluator)) {
				for (const given of readArgument(node, evaluator))
					found.push([name, { file: evaluator.facts.path, argument, property, ofPackage, heir, ...given }]);
			}
		}
	}
	return found;
}
function mayTake(name, callee, { facts }) {
	if (passed_arguments_makers.has(name) || isLooker(name))
		return false;
	const isMethod = callee.kind === 'member' && name === callee.name && !/^[A-Z]/.test(name);
	if (isMethod && !facts.functions.has(name) && !facts.imports.has(lastName(callee.object) ?? ''))
		return false;
	return !isMessage(callee);
}
function partsOf(arg, evaluator) {
	if (arg.kind === 'function' || arg.kind === 'spread')
		return [];
	const whole = arg.kind === 'list' ? [] : [{ property: undefined, node: arg }];
	if (arg.kind !== 'list' && arg.kind !== 'name' && arg.kind !== 'member')
		return whole;
	const inside = evaluator.members
		.listsOf(arg)
		.lists.slice(0, 2)
		.flatMap((list) => [...evaluator.members.contentsOf(list).named].slice(0, maxProperties))
		.flatMap(([property, [item]]) => (item === undefined ? [] : [{ property, node: valueOfEntry(item) }]));
	return [...whole, ...inside];
}
function readArgument(node, evaluator) {
	if (node.kind === 'function' || node.kind === 'list')
		return [];
	if (node.kind === 'text' && !/2\.0|^\s*https?:/i.test(node.text))
		return [];
	const values = evaluator.values(node);
	const base = values.filter(isBase);
	const clients = clientBase(node, evaluator) ?? [];
	const client = clients.filter(namesApi);
	if ([...values, ...clients].some(isElsewhere))
		return [{ kind: 'elsewhere', values: [] }];
	return [
		...(base.length === 0 ? [] : [{ kind: 'base', values: base }]),
		...(client.length === 0 ? [] : [{ kind: 'client', values: client }]),
	];
}
function isElsewhere(value) {
	return /^\s*https?:\/\/[^/\uE000]/i.test(shownText(value)) && !namesApi(value);
}
function clientBase(node, evaluator) {
	if (node.kind === 'call')
		return baseOfValue(node, evaluator);
	return node.kind === 'name' || node.kind === 'member' ? baseOf(node, evaluator) : undefined;
}
function classSummaries(evaluator) {
	return evaluator.facts.classes.filter(isClass).map((members) => [members.head.name, summaryOf(members, evaluator)]);
}
function summaryOf(members, evaluator) {
	const { parameters: inHead } = members.head;
	const [file, bases] = [evaluator.facts.path, basesOf(members.head, evaluator)];
	const params = constructorOf(members)?.params ?? (inHead.length > 0 ? inHead : undefined);
	const names = params?.slice(countSelf(params)).map((node) => parameterOf(node)?.name ?? '');
	return { file, bases, parameters: names };
}

;// CONCATENATED MODULE: ./build/src/requirements/requests/summarize-file.js















function summarizeFile(evaluator, { wrappers, bases }) {
	const { facts } = evaluator;
	const { constants, clients } = constantsOf(evaluator);
	const unnamed = [...bases, ...returnedClients(evaluator).filter(([, base]) => base.some(isShareable))];
	for (const [name, values] of unnamed)
		clients.push([name, { file: facts.path, owners: [], values }]);
	const { passed, lookedUpForBases } = passedArguments(evaluator);
	const classes = classSummaries(evaluator);
	const named = withExports({ constants, clients, wrappers }, evaluator);
	return { summary: { ...named, passed, classes, imports: facts.imports }, lookedUpForBases };
}
function constantsOf(evaluator) {
	const { facts } = evaluator;
	const constants = [];
	const clients = [];
	for (const [name, nodes] of [...facts.variables, ...facts.members, ...facts.entries]) {
		for (const node of nodes.slice(0, maxOfOneName)) {
			const isInFunction = node.kind === 'define' && node.around !== undefined && isLocal(node, facts);
			if (isInFunction && !isProvided(name, facts))
				continue;
			const base = baseOfValue(node.value, evaluator);
			if (isInFunction && base !== undefined)
				clients.push([`$${name}`, { file: facts.path, owners: [], values: base }]);
			if (isInFunction)
				continue;
			if (base?.some(isShareable))
				clients.push([name, { file: facts.path, owners: fieldOwners(node, evaluator), values: base }]);
			const made = node.value.kind === 'call' ? serverKeyOf(node.value, name, evaluator) : undefined;
			if (made !== undefined)
				clients.push([made, { file: facts.path, owners: [], values: [] }]);
			if (!summarize_file_textKinds.has(node.value.kind) || base !== undefined)
				continue;
			const values = evaluator.values(node.value).filter(isShareable);
			if (values.length > 0)
				constants.push([name, { file: facts.path, owners: ownersOf(node), values }]);
		}
	}
	constants.push(...fieldsOfSubclasses(evaluator, isShareable));
	for (const [name, node] of providedTexts(evaluator)) {
		const values = evaluator.values(node).filter(isShareable);
		if (values.length > 0)
			constants.push([name, { file: facts.path, owners: [], values }]);
	}
	return { constants, clients };
}
function isProvided(name, { entries }) {
	const provided = entries.get('provide')?.slice(0, maxOfOneName) ?? [];
	return provided.some(({ value }) => value.kind === 'list' && value.items.some((item) => (keyOf(item) ?? lastName(item)) === name));
}
function isLocal({ target, around }, { language, variables }) {
	if (target.kind !== 'member')
		return true;
	const object = language === 'swift' && target.object.kind === 'name' ? target.object.name : '';
	return (variables
		.get(object)
		?.slice(0, maxOfOneName)
		.some((variable) => variable.around === around) === true);
}
const summarize_file_textKinds = new Set(['text', 'name', 'member', 'join', 'either', 'call', 'other']);
function isShareable(value) {
	const text = shownText(value);
	if (text.length > 300 || /\s/.test(text.trim()))
		return false;
	return /[/]|2\.0|^(?:GET|POST|PUT|DELETE|PATCH)$/i.test(text) || firstPart.test(text);
}
const firstPart = /^(?:files|people|group|settings|portal|security|rooms|api)$/;
function basesForOthers(evaluator) {
	const baseMade = (node) => node.kind === 'call' ? baseOfNewClient(node, evaluator, 0) : baseOf(node, evaluator);
	return [
		...(evaluator.facts.isTyped ? basesOfTypedClients(evaluator, (node) => baseOf(node, evaluator)) : []),
		...basesOfBeans(evaluator, baseMade),
		...basesOfPhp(evaluator, baseMade),
		...basesOfScript(evaluator, baseMade),
		...basesInjectedByType(evaluator, baseMade),
	];
}
function returnedClients(evaluator) {
	const clients = [];
	for (const [node, returned] of evaluator.facts.returns) {
		const name = nameOf(node);
		for (const value of returned.slice(0, maxOfOneName)) {
			clients.push(...clientsInObject(name, value, evaluator));
			const base = name === undefined ? undefined : baseOfValue(value, evaluator, 1);
			if (name === undefined || base === undefined)
				continue;
			clients.push([calledAs(name), base]);
			if (node.params.every((param) => /^(?:self|cls)$/.test(lastName(param) ?? '')))
				clients.push([name, base]);
			break;
		}
	}
	return clients;
}
function clientsInObject(maker, value, evaluator) {
	if (value.kind !== 'list' || value.bracket !== '{' || evaluator.facts.isTyped)
		return [];
	return value.items.slice(0, maxOfOneName).flatMap((item) => {
		const name = item.kind === 'name' ? item.name : keyOf(item);
		const base = name === undefined ? undefined : baseOfValue(valueOfEntry(item), evaluator, 1);
		if (name === undefined || base === undefined)
			return [];
		return [[name, base], ...(maker === undefined ? [] : [[calledAs(maker, name), base]])];
	});
}

;// CONCATENATED MODULE: ./build/src/requirements/requests/unknown-receivers.js









const unknown_receivers_keepers = /cache|map|store|storage|dict|header|param|query|redis|memo|registry|router|page|history/i;
function pathsOnUnknownReceivers(evaluator) {
	const { calls } = evaluator.facts;
	const unclear = calls.flatMap((call) => {
		const verbs = verbsOf(call, evaluator);
		return verbs === undefined ? [] : pathsIn(call, verbs, evaluator);
	});
	if (unclear.length === 0)
		return [];
	const isNear = unclear.some(({ isEither }) => isEither) || calls.some((call) => isPortals(call, evaluator));
	return isNear ? unclear : [];
}
function pathsIn({ callee, args }, verbs, evaluator) {
	const isEither = callee.kind === 'member' && isPassedSeveralServers(callee.object, evaluator);
	return args.slice(0, 2).flatMap((arg, index) => {
		if (arg.kind === 'function' || arg.kind === 'list')
			return [];
		return evaluator.values(arg).flatMap((value) => {
			const path = namesApi(value) ? undefined : relativePathOf(value);
			if (path === undefined || (isDynamic(path) ? !isEither || index > 0 : !isRoute(path, value, verbs)))
				return [];
			return [{ arg, path, isEither }];
		});
	});
}
function isRoute({ path }, value, verbs) {
	const isKey = !shownText(value).includes('/') && !verbs.includes('POST');
	return !isKey && !isUnknownRoute(verbs, path);
}
function verbsOf({ callee }, evaluator) {
	const isElement = elementIn(callee) !== undefined;
	const verb = isElement ? undefined : verbOf(callee, evaluator);
	if (verb === undefined && !isElement)
		return undefined;
	const isKnown = !isElement && callee.kind === 'member' && !isHandedIn(callee.object, evaluator);
	if (isKnown || baseOfCallee(callee, evaluator) !== undefined)
		return undefined;
	return verb === undefined ? [] : [verb];
}
function verbOf(callee, evaluator) {
	if (callee.kind !== 'name')
		return verbIn(lastName(callee));
	const meaning = meaningOf(callee.name, callee, evaluator.facts);
	const [node] = meaning?.kind === 'values' ? meaning.nodes : [];
	if (node !== undefined)
		return verbIn(lastName(withoutBind(node)));
	return evaluator.facts.language === 'kotlin' ? verbIn(callee.name) : undefined;
}
function isHandedIn(object, evaluator) {
	if (isPassedSeveralServers(object, evaluator))
		return true;
	if (object.kind === 'call')
		return object.callee.kind === 'member' && object.callee.name === 'get';
	if (object.kind !== 'name' || unknown_receivers_keepers.test(object.name))
		return false;
	const meaning = meaningOf(object.name, object, evaluator.facts);
	if (meaning?.kind !== 'values')
		return meaning?.kind === 'parameter';
	return meaning.nodes.some((node) => node.kind === 'call' && lastName(node) === eachOf);
}
function isPortals({ callee, args }, evaluator) {
	const given = args.slice(0, 4).filter(({ kind }) => kind === 'name' || kind === 'member');
	const bases = [baseOfCallee(callee, evaluator), ...given.map((arg) => baseOf(arg, evaluator))];
	return bases.some((base) => base?.some(namesApi));
}

;// CONCATENATED MODULE: ./build/src/requirements/requests/unsent-texts.js






function wholeText(text) {
	let root = text;
	for (let next = root.parent; next !== undefined; next = next.parent) {
		if (next.kind !== 'join' &&
			next.kind !== 'either' &&
			!(next.kind === 'other' && next.parts.at(-1) === root && root.kind === 'either'))
			break;
		root = next;
	}
	return root;
}
const mayBeOwn = /^(?:contains|find|has|match|search|split)$/;
const client = /(?:axios|client|docspace|portal|sdk|service|session)$|^(?:api|http)$/i;
function isKept({ callee, args }, root, evaluator) {
	const { language } = evaluator.facts;
	const isFunction = callee.kind === 'name' ? language !== 'python' || args.length === 1 : client.test(receiverName(callee) ?? '');
	const isOwn = isFunction && mayBeOwn.test(lastName(callee) ?? '');
	return (lastName(callee) === 'push' || isOwn) && evaluator.values(root).some(namesApi);
}
function unsent_texts_mayBeRequest(root, evaluator) {
	const { isTyped } = evaluator.facts;
	const { parent } = root;
	const isValue = isTyped && parent?.kind === 'list' && parent.bracket === '{' && parent.items.at(-1) === root;
	if (!isValue &&
		root.kind !== 'call' &&
		parent?.kind === 'list' &&
		(parent.bracket === '{' || parent.bracket === 'block' || parent.bracket === 'file'))
		return false;
	if (parent?.kind === 'other' || (parent?.kind === 'entry' && parent.key === root))
		return false;
	let before = root;
	for (let node = root, depth = 0; node !== undefined && depth < 40; node = node.parent, depth += 1) {
		if (node.kind === 'decorator' || node.kind === 'import')
			return false;
		if (node.kind === 'function') {
			const around = isTyped && node.parent?.kind === 'call' ? node.parent.callee : undefined;
			return around === undefined || !(isMessage(around) || isLooker(lastName(around)));
		}
		if (node.kind === 'call') {
			const isTold = isMessage(node.callee) && node.callee !== before;
			if (isTold ||
				(isLooker(lastName(node.callee)) && !isKept(node, root, evaluator)) ||
				isAnswered(node, '/', evaluator))
				return false;
		}
		before = node;
	}
	return true;
}
const pageKeys = new Set('component components element redirect redirectTo loadChildren loadComponent lazy Component'.split(' '));
const navigators = new Set('navigateByUrl navigateTo revalidatePath permanentRedirect prefetch Redirect RedirectPermanent LocalRedirect LocalRedirectPermanent respondRedirect sendRedirect RedirectResponse HttpResponseRedirect'.split(' '));
const keys = new Set('t $t tc __ trans translate gettext useTranslations getTranslations isEnabled isFeatureEnabled hasFeature'.split(' '));
const linkKeys = /^(?:to|href|path)$/;
const unsent_texts_maxSiblings = 500;
function isOfPage(root, facts) {
	if (root.kind === 'join' && root.isPath === true)
		return true;
	const { parent } = root;
	if (parent?.kind === 'entry' && keyOf(parent) === 'path')
		return isPage(parent.parent);
	if (parent?.kind === 'define')
		return linkKeys.test(keyOf(parent) ?? '') && isAttribute(parent);
	if (parent?.kind !== 'call')
		return false;
	const name = lastName(parent.callee) ?? '';
	const owner = receiverName(parent.callee);
	if (navigators.has(name) || keys.has(name) || /cache|lru|redis|memo|i18n/i.test(owner ?? ''))
		return true;
	if (name === 'goto')
		return owner === 'page';
	if (name === 'to')
		return owner === 'redirect';
	return facts.language === 'python' && unsent_texts_isTest(owner, facts);
}
function isPage(list) {
	return (list?.kind === 'list' &&
		list.items
			.slice(0, 20)
			.some((item) => pageKeys.has(keyOf(item) ?? '') || (item.kind === 'name' && pageKeys.has(item.name))));
}
function isAttribute(node) {
	const siblings = node.parent === undefined ? [] : childrenOf(node.parent);
	if (siblings.length > unsent_texts_maxSiblings)
		return false;
	const before = siblings[siblings.indexOf(node) - 1];
	return before?.kind === 'name' && /^(?:a|\w*Link|Route|Navigate|Redirect)$/.test(before.name);
}
const testFile = /(?:^|\/)(?:test_[^/]*|[^/]*_test|tests?)\.py$/;
function unsent_texts_isTest(owner, { path, variables, members }) {
	if (owner !== 'client' || !testFile.test(path))
		return false;
	return (variables.get('client') ?? []).length + (members.get('client') ?? []).slice(0, maxOfOneName).length === 0;
}
const allowing = /allow|white|black|deny|denied|block|public|protected|exclu|exempt|skip|ignor/i;
const unsent_texts_lookers = new Set('includes has indexOf contains Contains in_array'.split(' '));
function isInAllowList({ parent }, facts) {
	if (parent?.kind !== 'list' || parent.bracket !== '[')
		return false;
	const holder = parent.parent?.kind === 'call' && lastName(parent.parent) === 'Set' ? parent.parent.parent : parent.parent;
	const name = holder?.kind === 'define' ? keyOf(holder) : undefined;
	return name !== undefined && allowing.test(name) && listsLookedAt(facts).has(name);
}
const listsLookedAt = memoize(({ calls }) => {
	const names = calls.flatMap(({ callee }) => {
		const isLooked = callee.kind === 'member' && unsent_texts_lookers.has(callee.name ?? '');
		return isLooked ? (lastName(callee.object) ?? []) : [];
	});
	return new Set(names);
});

;// CONCATENATED MODULE: ./build/src/requirements/requests/unused-bases.js


function writtenBase(value, node, file) {
	const { line, parent } = node;
	const name = parent?.kind === 'define' ? lastName(parent.target) : parent?.kind === 'entry' ? keyOf(parent) : undefined;
	return { file, line, name, text: shownText(value) };
}
function noAddresses() {
	return { written: [], lines: new Set(), texts: new Set() };
}
function addUsedBase(value, { lines, texts }) {
	for (const piece of value) {
		if (piece.kind === 'text' && /api\/2\.0\/+\w/i.test(piece.text))
			break;
		if (piece.kind === 'text')
			lines.add(lineKey(piece.origin));
		if (piece.kind === 'text' && /2\.0/.test(piece.text))
			break;
	}
	const [base] = /^.*?api\/2\.0(?=\/|$)/is.exec(shownText(value)) ?? [];
	const text = base === undefined ? undefined : textKey(base);
	if (text !== undefined)
		texts.add(text);
}
function unusedBases(sources) {
	const lines = new Set(sources.flatMap(({ addresses }) => [...addresses.lines]));
	const texts = new Set(sources.flatMap(({ addresses }) => [...addresses.texts]));
	const bases = sources.flatMap(({ addresses }) => addresses.written);
	const isUsed = (base) => lines.has(lineKey(base)) || texts.has(textKey(base.text) ?? '');
	const names = new Set(bases.filter(isUsed).flatMap(({ name }) => name ?? []));
	return bases.filter((base) => !isUsed(base) && !names.has(base.name ?? ''));
}
function lineKey({ file, line }) {
	return `${line} ${file}`;
}
function textKey(text) {
	return text.includes('\uE000') ? undefined : text.replace(/\/+$/, '').toLowerCase();
}

;// CONCATENATED MODULE: ./build/src/requirements/requests/find-requests.js























const find_requests_maxLength = 2000;
const maxAround = 4;
function findRequests(evaluator, isRelative) {
	const { facts } = evaluator;
	const addresses = noAddresses();
	const reading = { sent: [], unsent: [], called: new Set(), wrappers: [], bases: [], addresses };
	const file = { evaluator, isRelative, reading, used: new Set() };
	for (const call of facts.calls)
		takeSent(requestsOfCall(call, evaluator, reading.called), file);
	for (const list of facts.lists)
		takeSent(requestsOfObject(list, evaluator), file);
	if (facts.isTyped)
		takeDescribed(file);
	takeSent(requestsOfQueries(evaluator), file);
	reading.bases.push(...basesForOthers(evaluator));
	for (const [{ head }, values] of clientClasses(evaluator))
		reading.bases.push([head.name, [...values]]);
	reading.wrappers.push(...otherNames(evaluator));
	for (const [node, returned] of facts.returns)
		takeMaker(node, returned, file);
	for (const text of facts.texts)
		if (!file.used.has(text.order))
			takeRest(text, file);
	for (const call of facts.calls)
		takeMade(call, file);
	for (const { arg, path } of pathsOnUnknownReceivers(evaluator))
		takeGuess(path, arg, file);
	return reading;
}
function takeDescribed(file) {
	const { evaluator, reading } = file;
	const { sent, wrappers } = annotatedRequests(evaluator);
	for (const each of [...sent, ...requestsSetOnObjects(evaluator)]) {
		takeSent([{ ...each, values: each.values.filter(namesApi) }], file);
		for (const value of each.values)
			if (!namesApi(value))
				takeUnsent(value, each.node, file);
	}
	for (const node of evaluator.facts.injected)
		for (const value of evaluator.values(node))
			takeUnsent(value, node, file);
	reading.wrappers.push(...wrappers);
}
function takeSent(all, file) {
	for (const sent of all)
		for (const value of sent.values)
			takeAddress(value, sent, file);
}
function takeAddress(value, sent, file) {
	const { evaluator, isRelative, reading } = file;
	const { site, node, place, injected } = sent;
	const text = shownText(value);
	if (text === '' || text.length > find_requests_maxLength)
		return;
	const base = sent.base ?? (beginsRoute(value) ? injected : undefined);
	const isServer = site.kind === 'call' && /^Map[A-Z]/.test(lastName(site.callee) ?? '');
	if (site.kind === 'call' && (isServer || !base?.some(namesApi)) && isAnswered(site, text, evaluator)) {
		use(pathOf(value)?.origins, file);
		return;
	}
	const method = withMethodBeside(value, sent.method);
	const isWhole = base === undefined || namesApi(value);
	const [whole = value] = isWhole ? [value] : behindBase(base.slice(0, 1), [value], evaluator.originOf(node));
	const path = pathOf(whole) ?? (isRelative && !namesApi(value) ? relativeRouteOf(value) : undefined);
	const isKnown = path === undefined || isDynamic(path) || !isOneOf(whole);
	if (!isKnown && !(site.kind === 'call' && isCallForPortal(site, evaluator))) {
		if (!isUnknownRoute([], path.path))
			takeGuess({ ...path, origins: path.origins.slice(0, 1) }, node, file);
		return;
	}
	if (path !== undefined) {
		const finding = findingOf(path, { site, node, method }, evaluator);
		reading.sent.push(place === undefined ? finding : { ...finding, place });
		addUsedBase(whole, reading.addresses);
		use(path.origins, file);
		const written = place ?? { file: evaluator.facts.path, line: finding.line };
		if (method.kind === 'parameter' && !isDynamic(path) && isGoOrSwift(evaluator))
			takeSender(method.parameter, { urls: [whole], method, place: written });
	}
	const ofCaller = namesApi(whole) ? undefined : lastParameter(value, method);
	const parameter = path !== undefined && isDynamic(path) ? path.parameter : ofCaller;
	if (parameter !== undefined)
		takeSender(parameter, { urls: [whole], method, base: injected });
	function takeSender({ functionId }, sends) {
		const sender = functionWithId(functionId, site, evaluator);
		if (sender !== undefined)
			takeFunction(sender, sends, file);
	}
}
function isOneOf(value) {
	return value.some((piece) => piece.kind === 'text' && piece.origin.isOneOf === true);
}
function findingOf(path, { site, node, method }, evaluator) {
	const { origins } = path;
	const [origin] = origins;
	const isHere = origin?.file === evaluator.facts.path;
	const line = isHere && origin.isLocal ? origin.line : node.line;
	const parameter = isDynamic(path)
		? path.parameter
		: method.kind === 'parameter' && isGoOrSwift(evaluator)
			? method.parameter
			: undefined;
	return {
		method,
		path: isDynamic(path) ? undefined : path.path,
		line,
		lines: [...new Set([line, node.line, site.line])],
		origins,
		isRelative: false,
		isDescribed: site.kind === 'list' &&
			isHere &&
			evaluator.facts.language !== 'swift' &&
			method.kind === 'known' &&
			origin.order > site.order &&
			origin.order <= site.last,
		functionId: parameter?.functionId,
		...(isDynamic(path) || !isOfOtherServer(path, method) ? {} : { why: { kind: 'other-server' } }),
	};
}
function use(origins = [], { evaluator, used }) {
	for (const { file, order } of origins)
		if (file === evaluator.facts.path)
			used.add(order);
}
function takeFunction(node, sends, { evaluator, reading }) {
	const { facts } = evaluator;
	const name = nameOf(node);
	if (name === undefined)
		return;
	const takes = facts.isTyped ? argumentsOf(node) : {};
	const owner = ownerOf(node, evaluator);
	reading.wrappers.push([name, { id: evaluator.idOf(node), file: facts.path, owner, ...sends, ...takes }]);
}
function takeMaker(node, returned, file) {
	const { evaluator } = file;
	if (nameOf(node) === undefined)
		return;
	const id = evaluator.idOf(node);
	const isRoute = (value) => evaluator.facts.language !== 'swift' && shownText(value).startsWith('/') && beginsRoute(value);
	const urls = returned
		.flatMap((value) => evaluator.values(value))
		.filter((value) => mayBeBuilt(value, id) || isRoute(value));
	if (urls.length > 0)
		takeFunction(node, { urls, method: undefined }, file);
}
function mayBeBuilt(value, id) {
	if (namesApi(value))
		return true;
	const hasParameter = value.some((piece) => piece.kind === 'hole' && piece.parameter?.functionId === id);
	const hasReference = value.some((piece) => piece.kind === 'hole' && piece.reference !== undefined);
	return value.length > 1 && hasParameter && (hasReference || shownText(value).includes('/'));
}
function takeRest(text, file) {
	const { evaluator } = file;
	if (text.text === '2.0')
		takeParts(text, file);
	if (!/api\/2\.0|^\/?[\w@]+\//i.test(text.text))
		return;
	const root = wholeText(text);
	if (!unsent_texts_mayBeRequest(root, evaluator) || isInAllowList(root, evaluator.facts))
		return;
	for (const value of evaluator.values(root))
		if (value.some((piece) => piece.kind === 'text' && piece.origin.order === text.order))
			takeUnsent(value, root, file);
}
function takeMade(call, file) {
	const { evaluator } = file;
	const makers = evaluator.wrappers(lastName(call.callee)).filter(({ method }) => method === undefined);
	if (!makers.some(({ urls }) => urls.some(namesApi)) || !unsent_texts_mayBeRequest(wholeText(call), evaluator))
		return;
	for (const value of evaluator.values(call)) {
		const path = namesApi(value) ? pathOf(value) : undefined;
		if (path === undefined)
			continue;
		if (!isDynamic(path))
			takeUnsent(value, call, file);
		else if (path.parameter !== undefined) {
			const maker = functionWithId(path.parameter.functionId, call, evaluator);
			if (maker !== undefined)
				takeFunction(maker, { urls: [value], method: undefined }, file);
		}
	}
}
function takeParts(text, file) {
	const { evaluator, reading } = file;
	for (let node = text.parent, depth = 0; node !== undefined && depth < maxAround; node = node.parent, depth += 1) {
		if (node.kind === 'function')
			return;
		const inBlock = node.kind === 'call' && node.args.includes(text) ? joinBySlash(node.args, evaluator) : [];
		const values = [...evaluator.values(node), ...inBlock].filter(namesApi);
		for (const value of values)
			if (isBase(value))
				reading.addresses.written.push(writtenBase(value, text, evaluator.facts.path));
			else
				takeUnsent(value, node, file);
		if (values.length > 0)
			return;
	}
}
function takeUnsent(value, root, file) {
	const { evaluator, reading } = file;
	const { facts } = evaluator;
	const path = pathOf(value);
	if (path !== undefined) {
		reading.unsent.push(findingOf(path, { site: root, node: root, method: unknownMethod }, evaluator));
		addUsedBase(value, reading.addresses);
		use(path.origins, file);
	}
	else if (isBase(value)) {
		reading.addresses.written.push(writtenBase(value, root, facts.path));
	}
	else if (!namesApi(value) && !isOfPage(root, facts)) {
		const relative = relativePathOf(withoutUnknownBase(value));
		if (relative !== undefined && !isDynamic(relative) && looksLikeRoute(relative.path))
			takeGuess(relative, root, file);
	}
}
function takeGuess(path, node, { evaluator, reading }) {
	const finding = findingOf(path, { site: node, node, method: unknownMethod }, evaluator);
	reading.unsent.push({ ...finding, isRelative: true });
}

;// CONCATENATED MODULE: ./build/src/requirements/requests/settle.js


function settle(sources, called, unreadBefore) {
	const requests = new Map();
	const unread = new Map();
	const ignored = [];
	const doubtful = [];
	const marksOf = new Map(sources.map(({ path, marks }) => [path, marks]));
	const sent = new Set(sources.flatMap((source) => source.sent.flatMap(({ origins }) => origins.map(originKey))));
	const described = new Set(sources.flatMap((source) => source.sent.flatMap((each) => (each.isDescribed === true ? settle_pathKeys(each) : []))));
	for (const problem of unreadBefore)
		addUnread(problem);
	for (const { path: file, sent: findings, unsent, marks } of sources) {
		for (const finding of [...findings, ...unsent.filter((rest) => !isSentElsewhere(rest))])
			settleOne(finding, file, marks);
		for (const mark of marks)
			settleMark(mark, file);
	}
	const linesRead = new Set([...requests.values()].map(placeKey));
	for (const request of doubtful)
		if (!linesRead.has(placeKey(request)))
			addRequest(request);
	for (const { file, line } of unusedBases(sources))
		if (!isSaid(marksOf.get(file) ?? [], [line]))
			addUnread({ file, line, why: { kind: 'unused-base' } });
	const inOrder = [...requests.values()].sort((a, b) => byText(a.path, b.path) || byText(a.method, b.method));
	return { requests: byPlace(inOrder), unread: byPlace(unread.values()), ignored: byPlace(ignored) };
	function isSentElsewhere({ origins, functionId }) {
		return origins.some((origin) => sent.has(originKey(origin))) || (functionId !== undefined && called.has(functionId));
	}
	function settleOne(finding, ownFile, marks) {
		const { path, lines, method, functionId, isRelative, origins, place } = finding;
		const { file, line } = place ?? { file: ownFile, line: finding.line };
		if (isSaid(marks, lines) || (place !== undefined && isSaid(marksOf.get(file) ?? [], [line])))
			return;
		const isCalled = functionId !== undefined && called.has(functionId);
		const isOfMany = method.kind !== 'known' || method.methods.length > 1;
		if (isOfMany && finding.isDescribed !== true && settle_pathKeys(finding).some((key) => described.has(key)))
			return;
		const leave = (why) => addUnread({ file, line, why });
		if (finding.why !== undefined)
			leave(finding.why);
		else if (path === undefined) {
			if (!isCalled)
				leave({ kind: 'no-path' });
		}
		else if (isRelative)
			leave({ kind: 'no-base', value: path });
		else if (method.kind === 'known') {
			for (const word of method.methods) {
				const known = methodNamed(word);
				const isDoubtful = origins.some(({ heir }) => heir !== undefined) && isUnknownRoute([word], path);
				if (known === undefined)
					leave({ kind: 'wrong-method', value: word });
				else if (isDoubtful)
					doubtful.push({ method: known, path: `/api/2.0/${path}`, file, line });
				else
					addRequest({ method: known, path: `/api/2.0/${path}`, file, line });
			}
		}
		else if (!isCalled) {
			const only = onlyMethod(path);
			if (only === undefined)
				leave({ kind: 'no-method', value: path });
			else
				addRequest({ method: only, path: `/api/2.0/${path}`, file, line });
		}
	}
	function settleMark({ line, at, says }, file) {
		if (says.kind === 'wrong')
			addUnread({ file, line: at, why: says.why });
		else if (says.kind === 'ignore')
			ignored.push({ file, line, why: says.why });
		else {
			const method = methodNamed(says.method);
			if (method === undefined)
				addUnread({ file, line: at, why: { kind: 'wrong-method', value: says.method } });
			else
				addRequest({ method, path: `/api/2.0/${says.path}`, file, line, comment: at });
		}
	}
	function addRequest(request) {
		const path = request.path.toLowerCase().replace(/\{[^{}]*\}/g, '{}');
		const key = `${request.method} ${path} ${request.line} ${request.file}`;
		if (!requests.has(key))
			requests.set(key, request);
	}
	function addUnread(problem) {
		unread.set(JSON.stringify(problem), problem);
	}
}
function isSaid(marks, lines) {
	return marks.some((mark) => mark.says.kind !== 'wrong' && lines.includes(mark.line));
}
function onlyMethod(path) {
	const methods = methodsAt(path);
	const needs = new Set(methods.map((method) => JSON.stringify(portal_api_needsOf({ method, path: `/api/2.0/${path}` }, undefined))));
	return needs.size === 1 ? methods[0] : undefined;
}
function placeKey({ file, line }) {
	return `${line} ${file}`;
}
function settle_pathKeys({ origins }) {
	return origins.slice(0, 1).map(originKey);
}
function originKey({ file, order }) {
	return `${order} ${file}`;
}
function byPlace(all) {
	return [...all].sort((a, b) => byText(a.file, b.file) || a.line - b.line);
}
function byText(a, b) {
	if (a === b)
		return 0;
	return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/src/requirements/sdk/sdk-classes.js
const modules = /^(?:@onlyoffice\/)?docspace-(?:api-sdk|api-typescript|typescript-sdk|api-sdk-typescript)(?:\/|$)/;
const roots = [
	'OpenAPI.Client',
	'org.openapitools.client',
	'onlyoffice.docspace.api.sdk',
	'DocSpace.API.SDK',
	'DocSpace.Sdk',
	'DocSpace.Api',
	'Docspace.Api',
	'docspace_api_sdk',
	'docspace_api_python',
	'docspace',
];
const classNames = new Set('AccessToDevTools ActiveConnections Agents ApiKeys AuditTrailData Authentication Authorization Backup BannersVisibility CSP Capabilities Chat ClientManagement ClientQuerying CommonSettings Contacts Cookies CustomNavigation Discovery Email Encryption Files Firebase Folders GreetingSettings Group Groups Guests IPRestrictions License LoginHistory LoginSettings MCP Messages Migration Modules Notifications OAuth2 Operations Owner Password Payment Photos Profiles Providers Quota Rebranding Rooms SMTPSettings SSO ScopeManagement Search Security Settings Sharing Statistics Storage TFASettings TeamTemplates Telegram Theme ThirdParty ThirdPartyAccounts ThirdPartyIntegration Tips UserData UserStatus UserType Users Vectorization Webhooks Webplugins'.split(' '));
const groups = /^(?:Files|Group|OAuth20|People|Portal|Rooms|Security|Settings)(?=[A-Z])/;
function isSdkModule(name) {
	return modules.test(name);
}
function isInSdk(dotted) {
	return roots.some((root) => dotted === root || dotted.startsWith(`${root}.`));
}
const common = /^(?:OpenAPI\.Client|org\.openapitools\.client|docspace)(?:\.|$)/;
const grouped = /^(?:OpenAPI\.Client\.Api|org\.openapitools\.client\.api)\.\w/;
function isCertainlySdk(dotted) {
	return isInSdk(dotted) && (!common.test(dotted) || grouped.test(dotted));
}
function plainClassName(name) {
	return name.replace(/^I(?=[A-Z][a-z])/, '').replace(/(?<=Api)(?:Async|Sync|Factory|Fp|Interface)$/, '');
}
function isSdkClassName(name, dotted) {
	if (dotted !== undefined && isCertainlySdk(dotted))
		return /^[A-Z]\w*Api$/.test(plainClassName(name));
	const [, stem] = /^(\w+)Api$/.exec(plainClassName(name)) ?? [];
	return stem !== undefined && (classNames.has(stem) || classNames.has(stem.replace(groups, '')));
}
const otherMembers = new Set('constructor withfields getapiclient setapiclient apiclient basepath getbasepath configuration getconfiguration config getconfig axios gethostindex sethostindex exceptionfactory dispose asynchronousclient client invokeapi selectheadercontenttype getcustombaseurl setcustombaseurl bind call apply then catch finally tostring hashcode equals gettype gethashcode prototype init copy notify wait'.split(' '));
function givesItself(name) {
	return /^with_?fields$/i.test(name);
}
function isOtherMember(name) {
	const plain = name.replaceAll('_', '').toLowerCase();
	return otherMembers.has(plain) || /^(?:add|remove|on)?(?:event)?listener$/.test(plain);
}

;// CONCATENATED MODULE: ./build/src/requirements/sdk/sdk-imports.js


const maxTokens = 4000;
function sdkImportsIn(tokens, language) {
	const reader = new ImportReader(tokens, language);
	reader.read();
	return reader.isFound ? reader : undefined;
}
class ImportReader {
	classes = new Set();
	packages = new Set();
	exported = new Set();
	hasAll = false;
	isFound = false;
	isCertain = false;
	#tokens;
	#closing;
	#language;
	constructor(tokens, language) {
		this.#tokens = tokens;
		this.#closing = closingPlaces(tokens);
		this.#language = language;
	}
	read() {
		for (let place = 0; place < this.#tokens.length; place += 1) {
			const token = this.#tokens[place];
			if (token === undefined)
				continue;
			if (this.#language === 'script')
				this.#readScript(token, place);
			else if (token.kind === 'name')
				this.#readOther(token.text, place);
		}
	}
	#readScript(token, place) {
		if (token.kind !== 'text' || !isSdkModule(token.text))
			return;
		this.isCertain = true;
		const before = this.#tokens[place - 1];
		if (isToken(before, 'name', 'import'))
			this.isFound = true;
		else if (isToken(before, 'name', 'from'))
			this.#readStatement(place - 1);
		else if (before?.kind === 'open' && /^(?:require|import)$/.test(this.#tokens[place - 2]?.text ?? ''))
			this.#readAssigned(place - 3);
	}
	#readStatement(end) {
		let start = end;
		while (start > 0 && end - start < maxTokens && !/^(?:import|export)$/.test(this.#tokens[start]?.text ?? ''))
			start -= 1;
		const isExport = this.#tokens[start]?.text === 'export';
		this.isFound = true;
		for (let place = start + 1; place < end; place += 1) {
			const token = this.#tokens[place];
			if (token?.kind === 'open') {
				this.#takeNames(place, this.#closing[place] ?? end, isExport);
				place = this.#closing[place] ?? end;
			}
			else if (token?.text === '*') {
				const name = this.#tokens[place + 2];
				if (this.#tokens[place + 1]?.text === 'as' && name !== undefined)
					this.packages.add(name.text);
				else if (isExport)
					this.hasAll = true;
				break;
			}
			else if (token?.kind === 'name' && token.text !== 'type' && token.text !== 'as')
				this.packages.add(token.text);
		}
	}
	#readAssigned(end) {
		let place = end;
		if (this.#tokens[place]?.text === 'await')
			place -= 1;
		this.isFound = true;
		if (this.#tokens[place]?.text !== '=')
			return;
		place -= 1;
		const token = this.#tokens[place];
		if (token?.kind === 'name')
			this.packages.add(token.text);
		if (token?.kind !== 'close')
			return;
		let open = place;
		while (open > 0 && place - open < maxTokens && this.#tokens[open]?.kind !== 'open')
			open -= 1;
		this.#takeNames(open, place, false);
	}
	#takeNames(open, close, isExport) {
		for (let place = open + 1; place < Math.min(close, open + maxTokens); place += 1) {
			const token = this.#tokens[place];
			if (token?.kind !== 'name' || (token.text === 'type' && this.#tokens[place + 1]?.kind === 'name'))
				continue;
			const joint = this.#tokens[place + 1]?.text;
			const hasOther = joint === 'as' || joint === ':';
			const local = hasOther ? this.#tokens[place + 2]?.text : token.text;
			this.#take(token.text, local ?? token.text);
			if (isExport)
				this.exported.add(local ?? token.text);
			if (hasOther)
				place += 2;
		}
	}
	#take(name, local) {
		if (/Api(?:Factory|Fp|Interface|Async|Sync)?$/.test(name) && !/^Base/.test(name)) {
			this.classes.add(local);
			this.exported.add(local);
		}
		else if (/^[a-z]/.test(name) || name === 'Api' || isInSdk(name))
			this.packages.add(local);
	}
	#readOther(word, place) {
		if (word === 'from' && this.#language === 'python') {
			const { dotted, end } = this.#dottedAt(place + 1);
			if (!isInSdk(dotted) || this.#tokens[end]?.text !== 'import')
				return;
			this.#foundIn(dotted);
			this.#readNames(end + 1, dotted);
		}
		else if (/^(?:import|use|using)$/.test(word)) {
			let start = place + 1;
			while (/^(?:static|function|const)$/.test(this.#tokens[start]?.text ?? ''))
				start += 1;
			const alias = this.#tokens[start + 1]?.text === '=' ? this.#tokens[start]?.text : undefined;
			if (alias !== undefined)
				start += 2;
			const { dotted, last, end } = this.#dottedAt(start);
			if (!isInSdk(dotted))
				return;
			const next = this.#tokens[end];
			const isWhole = next?.text === '{' || next?.text === '*' || word === 'using';
			const around = isWhole && alias === undefined ? dotted : dotted.slice(0, Math.max(0, dotted.lastIndexOf('.')));
			this.#foundIn(around);
			if (next?.text === '{' || next?.text === '*')
				this.#readNames(end, dotted);
			else {
				const local = alias ?? (next?.text === 'as' ? this.#tokens[end + 1]?.text : undefined);
				if (isSdkClassName(last, around))
					this.#take(last, local ?? last);
				else if (this.#language === 'python')
					this.packages.add(local ?? dotted.split('.')[0] ?? dotted);
				else if (this.#language === 'php' || alias !== undefined)
					this.packages.add(local ?? last);
				if (word === 'using' && alias === undefined)
					this.hasAll = true;
			}
		}
	}
	#readNames(start, dotted) {
		for (let place = start; place < Math.min(this.#tokens.length, start + maxTokens); place += 1) {
			const token = this.#tokens[place];
			if (token === undefined || token.text === ';' || token.kind === 'close')
				return;
			if (token.text === '*')
				this.hasAll = true;
			if (token.kind !== 'name')
				continue;
			const isRenamed = this.#tokens[place + 1]?.text === 'as';
			const local = (isRenamed ? this.#tokens[place + 2]?.text : undefined) ?? token.text;
			const isClass = isSdkClassName(token.text, dotted);
			if (isClass || !/Api$/.test(token.text))
				this.#take(token.text, local);
			if (isRenamed)
				place += 2;
		}
	}
	#foundIn(dotted) {
		this.isFound = true;
		this.isCertain ||= isCertainlySdk(dotted);
	}
	#dottedAt(start) {
		const parts = [];
		let place = start;
		while (this.#tokens[place]?.kind === 'name' && parts.length < 20) {
			parts.push(this.#tokens[place]?.text ?? '');
			place += 1;
			if (this.#tokens[place]?.text !== '.')
				break;
			place += 1;
		}
		return { dotted: parts.join('.'), last: parts.at(-1) ?? '', end: place };
	}
}

;// CONCATENATED MODULE: ./build/src/requirements/sdk/sdk-objects.js




const sdk_objects_maxDepth = 12;
const sdk_objects_wrappers = /^(?:useRef|ref|shallowRef|markRaw|reactive|readonly|resolve|freeze|of|ofNullable|Lazy|lazyOf|Provide|Ref)$/;
const selves = /^(?:this|self|cls|super|parent|base|static)$/;
class SdkObjects {
	#context;
	#known = new Map();
	#depth = 0;
	constructor(context) {
		this.#context = context;
	}
	kindOf(node) {
		const known = this.#known.get(node);
		if (known !== undefined)
			return known;
		if (this.#depth > sdk_objects_maxDepth)
			return 'unknown';
		this.#known.set(node, 'unknown');
		this.#depth += 1;
		const kind = this.#find(node);
		this.#depth -= 1;
		this.#known.set(node, kind);
		return kind;
	}
	isClass(node) {
		const { imports, isClassName, project } = this.#context;
		if (node.kind === 'name')
			return isClassName(node.name);
		if (node.kind !== 'member' || node.name === undefined || !/Api/.test(node.name))
			return false;
		const dotted = dottedName(node.object);
		const [root = ''] = dotted?.split('.') ?? [];
		if (dotted === undefined || (!isInSdk(dotted) && imports?.packages.has(root) !== true))
			return false;
		if (isCertainlySdk(dotted))
			project.addCertainty();
		return isSdkClassName(node.name, dotted) || (imports?.isCertain === true && isSdkClassName(node.name));
	}
	#find(node) {
		switch (node.kind) {
			case 'name':
				return this.isClass(node) ? 'api' : this.#name(node.name, node);
			case 'member':
				return this.isClass(node) ? 'api' : this.#member(node);
			case 'call':
				return this.#call(node);
			case 'define':
			case 'entry':
				return this.kindOf(node.value);
			case 'either':
				return this.#anyOf(node.options);
			case 'join':
			case 'other':
			case 'spread':
				return node.parts.length === 0 ? 'unknown' : this.#anyOf(node.parts.slice(-1));
			default:
				return 'other';
		}
	}
	#anyOf(nodes) {
		const kinds = nodes.slice(0, sdk_objects_maxDepth).map((node) => this.kindOf(node));
		return (['api', 'holder', 'likely', 'unknown'].find((kind) => kinds.includes(kind)) ??
			(kinds.length === 0 ? 'unknown' : 'other'));
	}
	#byName(name) {
		const { types, project, renamed } = this.#context;
		const names = [name, renamed.get(name) ?? name];
		if (names.some((each) => types.names.has(each)))
			return 'api';
		if (names.some((each) => types.holders.has(each)))
			return 'holder';
		const inPattern = this.#context.paired.get(name);
		if (inPattern !== undefined)
			return this.kindOf(inPattern);
		return names.some((each) => project.isObject(each)) ? 'likely' : 'unknown';
	}
	#name(name, node) {
		if (selves.test(name))
			return this.#isInSubclass(node) ? 'api' : 'other';
		const meaning = meaningOf(name, node, this.#context.evaluator.facts);
		const kind = meaning === undefined ? 'unknown' : this.#meant(meaning);
		return kind === 'unknown' ? this.#byName(name) : kind;
	}
	#meant(meaning) {
		if (meaning.kind === 'values')
			return this.#anyOf(meaning.nodes);
		if (meaning.kind === 'appended')
			return 'other';
		if (meaning.initial !== undefined)
			return this.kindOf(meaning.initial);
		const { parent } = meaning.of;
		const list = parent?.kind === 'call' && parent.callee.kind === 'member' ? parent.callee.object : undefined;
		return list !== undefined && meaning.index === 0 && this.#eachOf([list]) === 'api' ? 'api' : 'unknown';
	}
	#isInSubclass({ line }) {
		return this.#context.types.subclasses.some(({ first, last }) => first <= line && line <= last);
	}
	#member(node) {
		const { name } = node;
		if (name === undefined)
			return 'unknown';
		const { members } = this.#context.evaluator;
		const { lists } = members.listsOf(node.object);
		const inside = lists.flatMap((list) => members.contentsOf(list).named.get(name) ?? []);
		const values = inside.length > 0 ? inside.map(valueOfEntry) : (members.valuesOf(node) ?? []);
		const kind = values.length === 0 ? 'unknown' : this.#anyOf(values);
		if (kind === 'api' || kind === 'likely' || kind === 'holder')
			return kind;
		if (this.kindOf(node.object) === 'holder')
			return 'api';
		const named = this.#byName(name);
		return named === 'api' || kind === 'unknown' ? named : kind;
	}
	#call({ callee, args }) {
		if (this.isClass(callee))
			return 'api';
		const name = lastName(callee);
		if (name === eachOf)
			return this.#eachOf(args);
		if (callee.kind === 'member' && name !== undefined) {
			const object = this.kindOf(callee.object);
			if (object === 'holder')
				return this.#context.operations.requestsOf(name) === undefined ? 'api' : 'other';
			if (object === 'api' || object === 'likely')
				return givesItself(name) ? object : 'other';
		}
		for (const arg of args.slice(0, 4)) {
			const given = valueOfEntry(arg);
			const named = given.kind === 'member' && given.name === 'class' ? given.object : given;
			if (this.isClass(named))
				return 'api';
			if (given.kind === 'function' && this.#result(given) === 'api')
				return 'api';
			if (name !== undefined && sdk_objects_wrappers.test(name) && this.kindOf(given) === 'api')
				return 'holder';
			if (given.kind === 'name' && name === 'Depends' && this.#made(given.name) === 'api')
				return 'api';
		}
		if (name === undefined)
			return 'unknown';
		const made = this.#made(name);
		const isClass = /^[A-Z][a-z]/.test(name) && this.#context.language !== 'csharp' && !/ApiAxiosParamCreator$/.test(name);
		return made === 'unknown' && isClass ? 'other' : made;
	}
	#made(name) {
		const { facts } = this.#context.evaluator;
		const functions = (facts.functions.get(name) ?? []).slice(0, sdk_objects_maxDepth);
		const kinds = functions.map((each) => this.#result(each));
		if (kinds.includes('api'))
			return 'api';
		return this.#byName(name);
	}
	#result(node) {
		if (node.kind !== 'function')
			return 'unknown';
		const { body } = node;
		const isLast = body.kind === 'list' && this.#context.language === 'kotlin';
		return this.#anyOf(this.#context.evaluator.facts.returns.get(node) ?? (isLast ? body.items.slice(-1) : []));
	}
	#eachOf(args) {
		const [list] = args;
		if (list === undefined)
			return 'unknown';
		const { lists } = this.#context.evaluator.members.listsOf(list);
		const kind = this.#anyOf(lists.flatMap(({ items }) => items));
		return kind === 'unknown' && this.kindOf(list) === 'holder' ? 'api' : kind;
	}
}

;// CONCATENATED MODULE: ./build/src/requirements/sdk/sdk-types.js

const sdk_types_maxAhead = 14;
const sdk_types_words = new Set('implements extends with as is and or instanceof where in of import from if else return new null throws get set'.split(' '));
function sdkTypesIn(tokens, language, isClass) {
	const closing = closingPlaces(tokens);
	const openings = new Int32Array(tokens.length);
	const names = new Set();
	const holders = new Set();
	const subclasses = [];
	const isTypeFirst = language === 'php' || language === 'java' || language === 'csharp';
	for (const [place, close] of closing.entries())
		if (close > place)
			openings[close] = place;
	for (const [place, token] of tokens.entries()) {
		const isName = token.kind === 'name' || (token.kind === 'text' && language === 'python');
		if (!isName || !isClass(token.text))
			continue;
		readSubclass(place);
		readAnnotation(place);
		readCast(place);
		if (isTypeFirst)
			readTypeFirst(place);
	}
	return { names, holders, subclasses };
	function readAnnotation(place) {
		let isInside = tokens[place + 1]?.text === '[';
		for (let at = place - 1; at > Math.max(0, place - sdk_types_maxAhead); at -= 1) {
			const token = tokens[at];
			if (token?.kind === 'mark' && (token.text === ':' || token.text === '->')) {
				declare(beforeType(at - 1), isInside);
				return;
			}
			if (isOpening(at))
				isInside = true;
			if (isToken(token, 'mark', ',') && isOpening(at - 2))
				continue;
			const isPartOfType = token?.kind === 'name' ||
				isToken(token, 'open', '[') ||
				(token?.kind === 'mark' && /^[.|<?&]$/.test(token.text));
			if (!isPartOfType)
				return;
		}
	}
	function isOpening(at) {
		const token = tokens[at];
		const isBracket = isToken(token, 'mark', '<') || isToken(token, 'open', '[');
		return isBracket && !/^(?:Optional|Annotated|Union|Promise|Awaited)$/.test(tokens[at - 1]?.text ?? '');
	}
	function beforeType(place) {
		let at = place;
		while (tokens[at]?.kind === 'mark' && /^[?!]$/.test(tokens[at]?.text ?? ''))
			at -= 1;
		const token = tokens[at];
		return isToken(token, 'close', '(') ? tokens[(openings[at] ?? 0) - 1] : token;
	}
	function readTypeFirst(place) {
		let isInside = false;
		for (let at = place + 1; at < place + 6; at += 1) {
			const token = tokens[at];
			if (token?.kind === 'name' && !sdk_types_words.has(token.text)) {
				declare(token, isInside);
				return;
			}
			if (token?.text === '>' || token?.text === '[')
				isInside = true;
			const isPartOfType = token?.text === 'null' || token?.text === '[' || (token?.kind === 'mark' && /^[?|>]$/.test(token.text));
			if (!isPartOfType)
				return;
		}
	}
	function readCast(place) {
		const isArgument = tokens[place - 1]?.text === '<' && tokens[place + 1]?.text === '>';
		if (!isArgument && tokens[place - 1]?.text !== 'as')
			return;
		for (let at = place - 2; at > Math.max(0, place - sdk_types_maxAhead); at -= 1) {
			const token = tokens[at];
			if (isToken(token, 'mark', '=')) {
				declare(tokens[at - 1], false);
				return;
			}
			if (token?.text === ';' || token?.text === '{')
				return;
		}
	}
	function readSubclass(place) {
		for (let at = place - 1; at > Math.max(0, place - sdk_types_maxAhead); at -= 1) {
			const token = tokens[at];
			if (isToken(token, 'name', 'class') && at < place - 1) {
				addSubclass(tokens[at + 1]?.text ?? '', place);
				return;
			}
			const isHead = token?.kind === 'name' ||
				token?.text === '(' ||
				token?.kind === 'close' ||
				(token?.kind === 'mark' && /^[.,:<>]$/.test(token.text));
			if (!isHead)
				return;
		}
	}
	function addSubclass(name, place) {
		for (let at = place + 1; at < place + 4 * sdk_types_maxAhead; at += 1) {
			const token = tokens[at];
			if (token === undefined)
				return;
			if (token.kind === 'open' && (token.text === '{' || token.text === 'block')) {
				const last = tokens[Math.min(closing[at] ?? at, tokens.length - 1)]?.line ?? token.line;
				subclasses.push({ name, first: token.line, last });
				return;
			}
		}
	}
	function declare(token, isHolder) {
		if (token?.kind !== 'name' || sdk_types_words.has(token.text))
			return;
		if (isHolder)
			holders.add(token.text);
		else
			names.add(token.text);
	}
}

;// CONCATENATED MODULE: ./build/src/requirements/sdk/sdk-calls.js






function readSdk(file, operations, project) {
	const { root, tokens, language, evaluator } = file;
	const imports = sdkImportsIn(tokens, language);
	const isImported = (name) => isClassIn(evaluator.facts.imports, name, { imports, project });
	const ofImported = sdkTypesIn(tokens, language, isImported);
	const own = new Set(ofImported.subclasses.map(({ name }) => name));
	const isClassName = (name) => own.has(name) || isImported(name);
	const types = own.size === 0 ? ofImported : sdkTypesIn(tokens, language, isClassName);
	const nodes = nodesBelow(root);
	const renamed = renamedIn(nodes);
	const paired = pairedIn(nodes);
	const context = { evaluator, language, imports, types, project, operations, isClassName, renamed, paired };
	const objects = new SdkObjects(context);
	const calls = new CallReader(context, objects);
	for (const node of nodes)
		calls.read(node);
	tell(context, objects);
	if (language === 'csharp' && imports?.hasAll === true && isGlobal(tokens))
		project.addGlobalUsing();
	return calls;
}
function isClassIn(files, name, { imports, project }) {
	if (imports?.classes.has(name))
		return true;
	if ((imports?.hasAll === true || project.hasGlobalUsing) && isSdkClassName(name))
		return true;
	return project.isClass(name, files);
}
function nodesBelow(root) {
	const nodes = [];
	const waiting = [root];
	for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
		nodes.push(node);
		for (const child of childrenOf(node))
			waiting.push(child);
	}
	return nodes;
}
function renamedIn(nodes) {
	const renamed = new Map();
	for (const node of nodes) {
		if (node.kind !== 'entry' || node.value.kind !== 'name' || node.parent?.kind !== 'list')
			continue;
		const around = node.parent.parent;
		const isPattern = (around?.kind === 'define' && around.target === node.parent) || around?.kind === 'function';
		const key = keyOf(node);
		if (isPattern && key !== undefined)
			renamed.set(node.value.name, key);
	}
	return renamed;
}
function pairedIn(nodes) {
	const paired = new Map();
	for (const node of nodes) {
		if (node.kind !== 'define' || node.target.kind !== 'list' || node.value.kind !== 'list')
			continue;
		for (const [index, item] of node.target.items.entries()) {
			const value = node.value.items[index];
			if (item.kind === 'name' && value !== undefined)
				paired.set(item.name, value);
		}
	}
	return paired;
}
function isGlobal(tokens) {
	return tokens.some(({ text }, place) => text === 'global' && tokens[place + 1]?.text === 'using');
}
function tell({ evaluator, imports, types, project }, objects) {
	const { facts } = evaluator;
	if (imports?.isCertain === true)
		project.addCertainty();
	for (const name of imports?.exported ?? [])
		project.addClass(name, facts.path);
	for (const { name } of types.subclasses)
		project.addClass(name, facts.path);
	for (const name of types.names)
		project.addObject(name);
	for (const [name, definitions] of [...facts.members, ...facts.entries, ...facts.variables])
		for (const node of definitions) {
			const isShared = node.kind === 'entry' || node.target.kind === 'member' || node.around === undefined;
			if (isShared && objects.kindOf(node.value) === 'api' && !objects.isClass(node.value))
				project.addObject(name);
		}
	for (const [name, functions] of facts.functions) {
		if (isDistinct(name))
			project.addFunction(name);
		for (const node of functions)
			if (facts.returns.get(node)?.some((value) => objects.kindOf(value) === 'api' && !objects.isClass(value)))
				project.addObject(name);
	}
}
class CallReader {
	sent = [];
	unknown = [];
	doubtful = [];
	#objects;
	#operations;
	#imports;
	#project;
	#language;
	constructor({ operations, imports, project, language }, objects) {
		this.#language = language;
		this.#objects = objects;
		this.#project = project;
		this.#operations = operations;
		this.#imports = imports;
	}
	read(node) {
		if (node.kind === 'member')
			this.#member(node);
		else if (node.kind === 'call')
			this.#call(node);
		else if (node.kind === 'define' && node.target.kind === 'list')
			this.#pattern(node.target.items, node.value);
		else if (node.kind === 'list' && node.items.length === 2)
			this.#pair(node.items);
	}
	#member(node) {
		const { object, name, parent } = node;
		const isCalled = parent?.kind === 'call' && parent.callee === node;
		if (parent?.kind === 'define' && parent.target === node)
			return;
		const requests = name === undefined ? undefined : this.#operations.requestsOf(name);
		if (requests === undefined && (!isCalled || (name !== undefined && isOtherMember(name))))
			return;
		if (this.#objects.isClass(node))
			return;
		const kind = this.#objects.kindOf(object);
		if (requests !== undefined) {
			if (isOfSdk(kind))
				this.#found(node, requests);
			else if (kind === 'unknown' && isCalled && this.#imports !== undefined && isDistinct(name ?? ''))
				this.#doubt(node, 'operation-of-nothing', name ?? '');
		}
		else if (kind === 'api' || (kind === 'likely' && /api$/i.test(lastName(object) ?? '')))
			this.#unread(node, name);
		else if (kind === 'likely' && name !== undefined && isDistinct(name) && isLikelyOperation(name))
			this.#doubt(node, 'likely-operation', name);
	}
	#call({ callee, args }) {
		const [object, name] = args;
		if (callee.kind !== 'name' || callee.name !== 'getattr' || object === undefined)
			return;
		if (this.#objects.kindOf(object) !== 'api')
			return;
		const requests = name?.kind === 'text' ? this.#operations.requestsOf(name.text) : undefined;
		if (requests !== undefined)
			this.#found(object, requests);
		else
			this.#unread(object, name?.kind === 'text' ? name.text : undefined);
	}
	#pattern(items, value) {
		for (const item of items) {
			const name = item.kind === 'name' ? item.name : keyOf(item);
			const requests = name === undefined ? undefined : this.#operations.requestsOf(name);
			if (requests !== undefined && isOfSdk(this.#objects.kindOf(value)))
				this.#found(item, requests);
		}
	}
	#pair([object, name]) {
		const requests = name?.kind === 'text' ? this.#operations.requestsOf(name.text) : undefined;
		if (object === undefined || requests === undefined)
			return;
		if (isOfSdk(this.#objects.kindOf(object)) && !this.#objects.isClass(object))
			this.#found(object, requests);
	}
	#found(node, requests) {
		this.#project.addCertainty();
		for (const { method, path } of requests)
			this.sent.push({ ...findingAt(node), method: knownMethod(method), path });
	}
	#unread(node, name) {
		const why = name === undefined ? { kind: 'nameless-operation' } : { kind: 'unknown-operation', value: name };
		this.unknown.push({ ...findingAt(node), why });
	}
	#isWrittenAsOperation(name) {
		const plain = name.replace(/^_+/, '');
		if (this.#language === 'python')
			return !/[A-Z]/.test(plain);
		if (this.#language !== 'csharp')
			return /^[a-z]/.test(plain);
		return /^[A-Z]/.test(plain) && !(plain.endsWith('Request') && this.#operations.hasEnding(plain));
	}
	#doubt(node, kind, name) {
		if (!this.#isWrittenAsOperation(name))
			return;
		this.#project.addDoubtful(name);
		this.doubtful.push({ name, finding: { ...findingAt(node), why: { kind, value: name } } });
	}
}
function isOfSdk(kind) {
	return kind === 'api' || kind === 'holder' || kind === 'likely';
}
function isDistinct(name) {
	const words = name.replace(/([a-z\d])([A-Z])/g, '$1_$2').split('_');
	return words.filter((word) => word !== '').length > 2 || /room|portal|guest|webhook|reassign|favorites/i.test(name);
}
function isLikelyOperation(name) {
	return /^_*(?:get|set|create|update|delete|add|remove|start|send|check|change|upload|save|terminate|rename|list|enable|disable|move|copy)/i.test(name);
}
function findingAt(node) {
	const object = node.kind === 'member' ? node.object : node;
	return {
		method: unknownMethod,
		path: undefined,
		line: node.line,
		lines: [...new Set([node.line, object.line])],
		origins: [],
		isRelative: false,
		functionId: undefined,
	};
}

;// CONCATENATED MODULE: ./build/src/requirements/sdk/sdk-operations.js
const sdk_operations_packages = /docspace[-_]api|docspace-typescript-sdk|\bdocspace[ .]|OpenAPI\\+Client|org\.openapitools\.client|onlyoffice\.docspace\.api|D(?:ocSpace\.(?:API\.)?S[Dd][Kk]|oc[Ss]pace\.Api)\b/;
function mayUseSdk(text) {
	return sdk_operations_packages.test(text);
}
async function operationsFor(files) {
	if (!files.some(({ text }) => mayUseSdk(text)))
		return undefined;
	const { operations } = await __nccwpck_require__.e(/* import() */ 513).then(__nccwpck_require__.bind(__nccwpck_require__, 513));
	return operations;
}

;// CONCATENATED MODULE: ./build/src/requirements/sdk/sdk-project.js

const maxPatternNames = 2000;
const anyClass = '*';
class SdkProject {
	#objects = new Set();
	#classes = new Map();
	#functions = new Set();
	#doubtful = new Set();
	#hasGlobalUsing = false;
	#isCertain = false;
	#fresh = new Set();
	addObject(name) {
		if (this.#objects.has(name))
			return;
		this.#objects.add(name);
		this.#fresh.add(name);
	}
	addClass(name, file) {
		const files = this.#classes.get(name) ?? new Set();
		const stem = stemOf(file);
		if (files.has(stem))
			return;
		this.#classes.set(name, files.add(stem));
		this.#fresh.add(name);
	}
	addFunction(name) {
		this.#functions.add(name);
	}
	addDoubtful(name) {
		if (this.#doubtful.has(name))
			return;
		this.#doubtful.add(name);
		this.#fresh.add(name);
	}
	addCertainty() {
		this.#isCertain = true;
	}
	get isCertain() {
		return this.#isCertain;
	}
	addGlobalUsing() {
		if (!this.#hasGlobalUsing)
			this.#fresh.add(anyClass);
		this.#hasGlobalUsing = true;
	}
	get hasGlobalUsing() {
		return this.#hasGlobalUsing;
	}
	isObject(name) {
		return this.#objects.has(name);
	}
	isClass(name, imports) {
		return [...(this.#classes.get(name) ?? [])].some((stem) => imports.has(stem));
	}
	isOwnFunction(name) {
		return this.#functions.has(name);
	}
	takeFresh() {
		const fresh = this.#fresh;
		this.#fresh = new Set();
		if (fresh.size === 0)
			return undefined;
		if (fresh.size > maxPatternNames)
			return () => true;
		const names = [...fresh].sort().map((name) => (name === anyClass ? '\\w+Api' : name.replace(/\W/g, '\\$&')));
		const pattern = new RegExp(`\\b(?:${names.join('|')})\\b`);
		return (text) => pattern.test(text);
	}
}

;// CONCATENATED MODULE: ./build/src/requirements/read-sources.js














const maxSourceBytes = 1_048_576;
function readSources(files, options) {
	const unread = [];
	const skipped = [];
	const sources = [];
	const project = new Project();
	for (const { path, text } of files) {
		const language = languageOf(path);
		if (isEnvironmentFile(path))
			readEnvFile(text, path, project);
		else if (language === undefined)
			skipped.push(path);
		else if (text.length > maxSourceBytes || Buffer.byteLength(text) > maxSourceBytes)
			unread.push({ file: path, line: 1, why: { kind: 'too-large' } });
		else {
			sources.push({ path, text, language });
			project.types.add(path, text);
		}
	}
	const bases = new Set(options.base.map((name) => name.replace(/^\$/, '').replace(/->|::|\?\./g, '.')));
	const isRelative = bases.delete('relative');
	const reader = new SourceReader(project, { bases, isRelative, operations: options.operations });
	reader.readAll(sources);
	unread.push(...reader.problems());
	return { ...settle(reader.read(), reader.called(), unread), skipped };
}
const mayMatter = /api\/|2\.0|docspace:|@Url\b|["'`}/](?:files|people|group|settings|portal|security|authentication|keys|capabilities|backup|ai|migration|modules|privacyroom|smtpsettings|thirdparty|accounts)["'`/]/i;
const maySend = new Map([
	['go', /\bNewRequest(?:WithContext)?\(|\bhttp\.Method[A-Z]|\.R\(\)/],
	['kotlin', /\bHttpClient\s*[({]/],
	['php', /\bbase_uri\b/],
	['python', /\bbase_url\b/],
	['script', /\b(?:baseURL|prefixUrl)\b/],
	['swift', /\bHTTPMethod\b|\bURLRequest\(|\bhttpMethod\b/],
]);
const maxKeptCharacters = 3_000_000;
const maxRounds = 6;
class SourceReader {
	#project;
	#bases;
	#isRelative;
	#operations;
	#sdk = new SdkProject();
	#readings = new Map();
	#opened = new Map();
	#keptCharacters = 0;
	constructor(project, { bases, isRelative, operations }) {
		this.#project = project;
		this.#bases = bases;
		this.#isRelative = isRelative;
		this.#operations = operations;
	}
	readAll(sources) {
		let next = sources.filter(({ text, language }) => mayMatter.test(text) ||
			(maySend.get(language)?.test(text) ?? false) ||
			[...this.#bases].some((name) => text.includes(lastPart(name))) ||
			(this.#operations !== undefined && mayUseSdk(text)));
		for (let round = 0; round < maxRounds && (round === 0 || next.length > 0); round += 1) {
			for (const source of next)
				this.#read(source);
			const fresh = this.#project.takeFresh();
			const bases = fresh.size === 0 ? [] : [...this.#project.namesOfBases()];
			const freshBases = bases.filter((name) => fresh.has(name));
			const explained = bases.length === 0 ? undefined : new RegExp(`\\b(?:${bases.map(escapeName).join('|')})\\b`);
			const usesSdk = this.#sdk.takeFresh();
			next = sources.filter((source) => {
				if (usesSdk?.(source.text))
					return true;
				const reading = this.#readings.get(source);
				if (reading === undefined)
					return explained?.test(source.text);
				const { lookedUp, lookedUpForBases } = reading;
				return [...fresh].some((name) => lookedUp.has(name)) || freshBases.some((name) => lookedUpForBases.has(name));
			});
		}
	}
	#read(source) {
		const { path, language } = source;
		const { facts, marks, problems, root, tokens } = this.#open(source);
		const evaluator = new Evaluator(facts, this.#project, this.#bases);
		const found = findRequests(evaluator, this.#isRelative);
		const ofSdk = this.#operations === undefined
			? { sent: [], unknown: [], doubtful: [] }
			: readSdk({ root, tokens, language: syntaxOf(language), evaluator }, this.#operations, this.#sdk);
		const { summary, lookedUpForBases } = summarizeFile(evaluator, found);
		this.#project.update(path, summary);
		const { sent, unsent, called, addresses } = found;
		const isSaid = this.#bases.size > 0 || this.#isRelative;
		this.#readings.set(source, {
			...{ path, sent, unsent, addresses: isSaid ? noAddresses() : addresses, marks },
			...{ called, lookedUp: evaluator.lookedUp, lookedUpForBases, problems, ofSdk },
		});
	}
	#open(source) {
		const opened = this.#opened.get(source) ?? read_sources_open(source);
		if (!this.#opened.has(source) && this.#keptCharacters + source.text.length <= maxKeptCharacters) {
			this.#opened.set(source, opened);
			this.#keptCharacters += source.text.length;
		}
		return opened;
	}
	read() {
		return [...this.#readings.values()].map(({ ofSdk, ...reading }) => ({
			...reading,
			sent: [...reading.sent, ...ofSdk.sent, ...this.#unknownTo(ofSdk)],
		}));
	}
	#unknownTo({ unknown, doubtful }) {
		if (!this.#sdk.isCertain)
			return [];
		const others = doubtful.filter(({ name }) => !this.#sdk.isOwnFunction(name));
		return [...unknown, ...others.map(({ finding }) => finding)];
	}
	problems() {
		return [...this.#readings.values()].flatMap(({ problems }) => problems);
	}
	called() {
		return new Set([...this.#readings.values()].flatMap(({ called }) => [...called]));
	}
}
function lastPart(name) {
	return name.split('.').at(-1) ?? name;
}
function escapeName(name) {
	return name.replace(/\W/g, '\\$&');
}
function read_sources_open({ path, text, language }) {
	const { tokens, comments, unended, unread = [] } = lex(text, language);
	const parsed = parse(tokens, syntaxOf(language));
	const problems = unread.map(({ line, why }) => ({ file: path, line, why }));
	if (unended !== undefined)
		problems.push({ file: path, line: unended, why: { kind: 'never-ends' } });
	if (parsed.tooDeep !== undefined)
		problems.push({ file: path, line: parsed.tooDeep, why: { kind: 'too-deep' } });
	const marks = comments.length === 0 ? [] : marksIn(comments, new Set(tokens.map(({ line }) => line)));
	return { facts: factsOf(parsed, path), marks, problems, root: parsed.root, tokens };
}

;// CONCATENATED MODULE: ./build/src/requirements/recordings/json-reader.js
class BrokenJson extends Error {
}
const json_reader_maxDepth = 1000;
const maxSkippedDepth = 10_000;
const word = /[-+.\w]+/y;
class JsonReader {
	#text;
	#at = 0;
	#depth = 0;
	#line = 1;
	#lineBreak;
	constructor(text) {
		this.#text = text;
		this.#lineBreak = this.#lineBreakBehind(-1);
	}
	object(read) {
		return this.#each('{', '}', () => {
			if (this.#peek() !== '"')
				throw new BrokenJson();
			const key = this.#readText();
			if (this.#peek() !== ':')
				throw new BrokenJson();
			this.#at += 1;
			this.#value(() => read(key));
		});
	}
	array(read) {
		return this.#each('[', ']', () => this.#value(read));
	}
	string() {
		if (this.#peek() !== '"') {
			this.skip();
			return undefined;
		}
		const line = this.#lineHere();
		return { text: this.#readText(), line };
	}
	isString() {
		return this.#peek() === '"';
	}
	isArray() {
		return this.#peek() === '[';
	}
	isTrue() {
		this.#peek();
		return this.#text.startsWith('true', this.#at);
	}
	skip() {
		const open = [];
		do {
			const character = this.#peek();
			if (character === '"')
				this.#at = this.#endOfText();
			else if (character === '{' || character === '[') {
				if (open.push(character === '{' ? '}' : ']') > maxSkippedDepth)
					throw new BrokenJson();
				this.#at += 1;
			}
			else if (character === '}' || character === ']') {
				if (open.pop() !== character)
					throw new BrokenJson();
				this.#at += 1;
			}
			else if ((character === ',' || character === ':') && open.length > 0)
				this.#at += 1;
			else
				this.#word();
		} while (open.length > 0);
	}
	end() {
		if (this.#peek() !== '')
			throw new BrokenJson();
	}
	#each(opening, closing, read) {
		if (this.#peek() !== opening) {
			this.skip();
			return false;
		}
		this.#depth += 1;
		if (this.#depth > json_reader_maxDepth)
			throw new BrokenJson();
		this.#at += 1;
		if (this.#peek() === closing)
			this.#at += 1;
		else
			for (;;) {
				read();
				const mark = this.#peek();
				this.#at += 1;
				if (mark === closing)
					break;
				if (mark !== ',')
					throw new BrokenJson();
			}
		this.#depth -= 1;
		return true;
	}
	#value(read) {
		this.#peek();
		const start = this.#at;
		read();
		if (this.#at === start)
			this.skip();
	}
	#peek() {
		const { length } = this.#text;
		while (this.#at < length && this.#text.charCodeAt(this.#at) <= 32)
			this.#at += 1;
		return this.#text.charAt(this.#at);
	}
	#word() {
		word.lastIndex = this.#at;
		if (!word.test(this.#text))
			throw new BrokenJson();
		this.#at = word.lastIndex;
	}
	#readText() {
		const start = this.#at;
		this.#at = this.#endOfText();
		try {
			return String(JSON.parse(this.#text.slice(start, this.#at)));
		}
		catch {
			throw new BrokenJson();
		}
	}
	#endOfText() {
		let from = this.#at + 1;
		for (;;) {
			const quote = this.#text.indexOf('"', from);
			if (quote === -1)
				throw new BrokenJson();
			let first = quote;
			while (this.#text.charCodeAt(first - 1) === 92)
				first -= 1;
			from = quote + 1;
			if ((quote - first) % 2 === 0)
				return from;
		}
	}
	#lineHere() {
		while (this.#lineBreak < this.#at) {
			this.#line += 1;
			this.#lineBreak = this.#lineBreakBehind(this.#lineBreak);
		}
		return this.#line;
	}
	#lineBreakBehind(place) {
		const next = this.#text.indexOf('\n', place + 1);
		return next === -1 ? Number.POSITIVE_INFINITY : next;
	}
}

;// CONCATENATED MODULE: ./build/src/requirements/recordings/har.js



function readHar(text, { portalHost }, recorder) {
	const reader = new JsonReader(text);
	const seen = new Set();
	const hosts = new Set();
	const strange = [];
	let hasEntries = false;
	let entries = 0;
	const isObject = reader.object((part) => {
		if (part !== 'log')
			return;
		reader.object((key) => {
			if (key !== 'entries')
				return;
			hasEntries = reader.array(() => {
				entries += 1;
				reader.object((name) => {
					if (name === 'request')
						readRequest();
				});
			});
		});
	});
	reader.end();
	settleStrange();
	return isObject && hasEntries;
	function readRequest() {
		let method = '';
		let url = '';
		let line = 1;
		reader.object((key) => {
			if (key === 'method')
				method = reader.string()?.text ?? '';
			else if (key === 'url') {
				const found = reader.string();
				if (found === undefined)
					return;
				url = found.text;
				line = found.line;
			}
		});
		if (!/^(?:OPTIONS|HEAD)$/i.test(method))
			found(method, url, line);
	}
	function found(word, url, line) {
		const method = recordedMethod(word);
		const address = addressIn(url);
		if (address === undefined)
			return;
		const { host, parts } = address;
		const path = parts.map((part) => (isKnownPart(part) ? part : '{value}')).join('/');
		const key = `${method} ${host} ${path}`;
		if (seen.size === seen.add(key).size)
			return;
		const entry = `entry ${entries} (${word.replace(/\W/g, '').slice(0, 20)})`;
		if (method === undefined || !reachesRoute(method, path))
			strange.push({ host, method, path, line, entry });
		else {
			hosts.add(host);
			recorder.request(method, path, line);
		}
	}
	function settleStrange() {
		for (const { host, method, path, line, entry } of strange) {
			if (portalHost === undefined ? !hosts.has(host) : host !== portalHost)
				continue;
			if (method === undefined)
				recorder.unread(line, { kind: 'entry-method', value: entry });
			else if (path.startsWith('{'))
				recorder.unread(line, { kind: 'entry-path', value: entry });
			else
				recorder.request(method, path, line);
		}
	}
	function addressIn(url) {
		if (!/^https?:\/\//i.test(url) || !URL.canParse(url))
			return undefined;
		const { host, pathname } = new URL(url);
		const place = pathname.search(/\/api\/2\.0\//i);
		if (place === -1 || documentation.test(`//${host}/`))
			return undefined;
		const parts = pathname
			.slice(place + '/api/2.0/'.length)
			.split('/')
			.filter((part) => part !== '')
			.map(har_decoded);
		const isFile = /\.(?:js|css|map|html|png|svg|ico|woff2?)$/i.test(parts.at(-1) ?? '');
		return parts.length === 0 || isFile ? undefined : { host, parts };
	}
}
function har_decoded(part) {
	try {
		return decodeURIComponent(part);
	}
	catch {
		return part;
	}
}

;// CONCATENATED MODULE: ./build/src/requirements/recordings/postman-scripts.js

const maxWritten = 500;
const variable = /\b(?:pm[ \t]*\.[ \t]*(?:variables|collectionVariables|environment|globals)[ \t]*\.[ \t]*get|postman[ \t]*\.[ \t]*get(?:Environment|Global)Variable)[ \t]*\([ \t]*(["'`])([^"'`{}$\\\r\n]{1,100})\1[ \t]*\)/g;
const filled = /\bpm[ \t]*\.[ \t]*variables[ \t]*\.[ \t]*replaceIn[ \t]*\([ \t]*(["'`])([^"'`$\\\r\n]{1,1000})\1[ \t]*\)/g;
function readScript(lines, { base, variables, recorder }) {
	const single = lines.flatMap(({ text, line }) => text.split('\n').map((part) => ({ text: part, line })));
	const length = single.reduce((sum, each) => sum + each.text.length + 1, 0);
	const lineIn = (line) => (length > maxSourceBytes ? line : withVariables(line, variables));
	const text = single.map((each) => lineIn(each.text)).join('\n');
	const { requests, unread } = readSources([{ path: 'script.js', text }], { base });
	const lineOf = (line) => single[line - 1]?.line ?? 1;
	for (const { method, path, line } of requests) {
		const named = path.slice('/api/2.0/'.length).replaceAll('{get}', '{value}');
		recorder.request(method, named, lineOf(line));
	}
	for (const { line, why } of unread)
		recorder.unread(lineOf(line), why);
}
function withVariables(line, variables) {
	return line
		.replaceAll('pm.sendRequest', 'fetch')
		.replace(filled, (call, _quote, text) => written(variables.valuesOf(text)) ?? call)
		.replace(variable, (call, _quote, name) => written(variables.valuesOf(`{{${name}}}`)) ?? call);
}
function written(values) {
	const lengths = values.flat().map((piece) => (piece.kind === 'text' ? piece.text.length : 0));
	const length = lengths.reduce((sum, each) => sum + each, 0);
	if (length === 0 || length > maxWritten)
		return undefined;
	const codes = values.map((value) => value.map((piece) => (piece.kind === 'text' ? JSON.stringify(piece.text) : 'get()')).join('+'));
	return `(${codes.reduceRight((others, code) => `choice ? ${code} : ${others}`)})`;
}

;// CONCATENATED MODULE: ./build/src/requirements/recordings/postman-variables.js


const postman_variables_maxDepth = 5;
const postman_variables_maxLength = 2000;
const postman_variables_maxParts = 12;
class PostmanVariables {
	#values = new Map();
	#bases;
	#known = new Map();
	constructor(variables, bases) {
		this.#bases = bases;
		for (const [name, value] of variables) {
			const known = this.#values.get(name);
			if (known === undefined)
				this.#values.set(name, new Set([value]));
			else if (known.size < 4)
				known.add(value);
		}
	}
	valuesOf(text, depth = 0) {
		const parts = [];
		let start = 0;
		const before = (end) => {
			if (end > start)
				parts.push([[textPiece(withoutStrange(text.slice(start, end)))]]);
		};
		for (const match of text.slice(0, postman_variables_maxLength).matchAll(/\{\{([^{}]*)\}\}/g)) {
			before(match.index);
			parts.push(this.#variable((match[1] ?? '').trim(), depth));
			start = match.index + match[0].length;
		}
		before(Math.min(text.length, postman_variables_maxLength));
		return joinValues(parts);
	}
	#variable(name, depth) {
		const key = `${depth} ${name}`;
		const known = this.#known.get(key) ?? this.#look(name, depth);
		this.#known.set(key, known);
		return known;
	}
	#look(name, depth) {
		if (this.#bases.has(name))
			return [[textPiece('/api/2.0/')]];
		const values = [...(this.#values.get(name) ?? [])].flatMap((value) => {
			const part = publicPart(value);
			if (part !== undefined)
				return [[textPiece(part)]];
			return value.includes('{{') && depth < postman_variables_maxDepth ? this.#nested(value, name, depth) : hole(name);
		});
		return values.length === 0 ? hole(name) : firstValues(values);
	}
	#nested(value, name, depth) {
		return this.valuesOf(value, depth + 1).map((found) => {
			const isPublic = found.every((piece) => piece.kind === 'hole' || /^(?:https?:)?[/.:]*$/.test(piece.text) || publicPart(piece.text) !== undefined);
			return isPublic && found.length <= postman_variables_maxParts ? found : [{ kind: 'hole', name }];
		});
	}
}
function textPiece(text) {
	return { kind: 'text', text, origin: { file: '', line: 1, order: 0, isLocal: false } };
}
function withoutStrange(text) {
	return text
		.replace(/[\ud800-\udfff]/gu, '\ufffd')
		.replace(/[^\w@.~!$&()*+=:%,/{}<>?#-]+/g, (found) => encodeURIComponent(found).replaceAll("'", '%27'));
}

;// CONCATENATED MODULE: ./build/src/requirements/recordings/postman.js






function readPostman(text, options, recorder) {
	const collection = new Collection(text);
	if (!collection.read())
		return false;
	const names = options.base.map((name) => name.replace(/^\{\{(.*)\}\}$/, '$1'));
	const variables = new PostmanVariables(collection.variables, new Set(names));
	for (const written of collection.requests)
		postman_settle(written, { variables, isRelative: names.includes('relative'), recorder });
	for (const script of collection.scripts)
		readScript(script, { base: names, variables, recorder });
	return true;
}
class Collection {
	requests = [];
	variables = [];
	scripts = [];
	#reader;
	#isOfVersion = false;
	#hasItems = false;
	constructor(text) {
		this.#reader = new JsonReader(text);
	}
	read() {
		const reader = this.#reader;
		const isObject = reader.object((key) => {
			if (key === 'collection')
				reader.object((inner) => this.#top(inner));
			else
				this.#top(key);
		});
		reader.end();
		return isObject && this.#isOfVersion && this.#hasItems;
	}
	#top(key) {
		if (key === 'item')
			this.#hasItems = this.#reader.isArray();
		if (key === 'info')
			this.#reader.object((name) => {
				if (name === 'schema')
					this.#isOfVersion = /\/v2\.1(?:\.\d+)?\//.test(this.#reader.string()?.text ?? '');
			});
		else
			this.#folder(key);
	}
	#folder(key) {
		if (key === 'item')
			this.#reader.array(() => void this.#reader.object((name) => this.#folder(name)));
		else if (key === 'request')
			this.#request();
		else if (key === 'variable')
			this.#reader.array(() => this.#variable());
		else if (key === 'event')
			this.#reader.array(() => this.#event());
	}
	#variable() {
		const reader = this.#reader;
		let name;
		let value;
		let isDisabled = false;
		reader.object((key) => {
			if (key === 'key' || key === 'id')
				name = key === 'key' ? reader.string()?.text : (name ?? reader.string()?.text);
			else if (key === 'value')
				value = reader.string()?.text;
			else if (key === 'disabled')
				isDisabled = reader.isTrue();
		});
		if (name !== undefined && value !== undefined && value !== '' && !isDisabled)
			this.variables.push([name, value]);
	}
	#request() {
		const reader = this.#reader;
		const plain = reader.isString() ? reader.string() : undefined;
		if (plain !== undefined) {
			this.requests.push({ method: 'GET', urls: [plain] });
			return;
		}
		let method = '';
		let urls = [];
		reader.object((key) => {
			if (key === 'method')
				method = reader.string()?.text.trim() ?? '';
			else if (key === 'url')
				urls = this.#url();
		});
		if (urls.length > 0)
			this.requests.push({ method: method === '' ? 'GET' : method, urls });
	}
	#url() {
		const reader = this.#reader;
		const plain = reader.isString() ? reader.string() : undefined;
		if (plain !== undefined)
			return [plain];
		let raw;
		let host = [];
		let path = [];
		reader.object((key) => {
			if (key === 'raw')
				raw = reader.string();
			else if (key === 'host')
				host = this.#texts();
			else if (key === 'path')
				path = this.#texts();
		});
		const [first] = [...host, ...path];
		const hosts = host.map(({ text }) => text).join('.');
		const parts = path.map(({ text }) => text);
		return [
			...(raw === undefined || raw.text === '' ? [] : [raw]),
			...(first === undefined ? [] : [{ text: [hosts, ...parts].join('/'), line: raw?.line ?? first.line }]),
		];
	}
	#texts() {
		const reader = this.#reader;
		const texts = [];
		const take = () => {
			const text = reader.string();
			if (text !== undefined)
				texts.push(text);
		};
		if (reader.isString())
			take();
		else
			reader.array(() => {
				if (reader.isString())
					take();
				else
					reader.object((key) => {
						if (key === 'value')
							take();
					});
			});
		return texts;
	}
	#event() {
		const reader = this.#reader;
		reader.object((key) => {
			if (key !== 'script')
				return;
			reader.object((name) => {
				if (name !== 'exec')
					return;
				const lines = this.#texts();
				if (lines.some(({ text }) => text.includes('sendRequest')))
					this.scripts.push(lines);
			});
		});
	}
}
function postman_settle({ method, urls }, settling) {
	for (const { text, line } of urls) {
		const values = settling.variables.valuesOf(text.trim());
		const isFound = values.map((value) => settleValue(value, { method, line }, settling));
		if (isFound.some(Boolean))
			return;
	}
}
function settleValue(value, { method, line }, { isRelative, recorder }) {
	const found = pathOf(value);
	const path = found ?? pathWithoutBase(value, isRelative);
	if (path === undefined)
		return false;
	if (isDynamic(path))
		recorder.unread(line, { kind: 'no-path' });
	else if (found === undefined && !isRelative)
		recorder.unread(line, { kind: 'no-base-in-collection', value: path.path });
	else if (method.includes('{{'))
		recorder.unread(line, { kind: 'no-method', value: path.path });
	else if (method.toUpperCase() !== 'OPTIONS')
		recorder.request(methodWord(method) ?? method, path.path, line);
	return true;
}
function pathWithoutBase(value, isRelative) {
	const path = namesApi(value) ? undefined : relativePathOf(withoutUnknownBase(value));
	if (path === undefined || isDynamic(path))
		return undefined;
	const isRoute = isRelative ? firstParts.has((path.path.split('/')[0] ?? '').toLowerCase()) : looksLikeRoute(path.path);
	return isRoute ? path : undefined;
}

;// CONCATENATED MODULE: ./build/src/requirements/recordings/recordings.js






const maxRecordingBytes = 50 * 1_048_576;
const maxProblems = 10;
function recordingKindOf(path) {
	if (/[^/]\.har$/i.test(path))
		return 'har';
	return /[^/]\.postman_collection\.json$/i.test(path) ? 'postman' : undefined;
}
function readRecordings(files, options) {
	const requests = [];
	const unread = [];
	for (const { path: file, kind, open } of files) {
		const seen = new Set();
		const isNew = (key) => seen.size < seen.add(key).size;
		const recorder = {
			unread: (line, why) => {
				if (isNew(JSON.stringify([line, why])))
					unread.push({ file, line, why });
			},
			request: (word, given, line) => {
				const method = methodNamed(word);
				if (method === undefined)
					recorder.unread(line, { kind: 'other-method' });
				else {
					const path = `/api/2.0/${withRouteParameters(method, given)}`;
					if (isNew(`${method} ${path.toLowerCase().replace(/\{[^{}]*\}/g, '{}')}`))
						requests.push({ method, path, file, line });
				}
			},
		};
		if (options.problems.count < maxProblems)
			options.problems.take(file, () => readOne(kind, open(), { file, options, recorder }), undefined);
	}
	return { requests, unread };
}
function readOne(kind, text, { file, options, recorder }) {
	try {
		const isOfKind = kind === 'har' ? readHar(text, options, recorder) : readPostman(text, options, recorder);
		if (!isOfKind)
			throw wrongFile(kind, file);
	}
	catch (problem) {
		if (problem instanceof BrokenJson)
			throw wrongFile(kind, file);
		throw problem;
	}
}
const howToExport = {
	har: {
		what: 'a complete HAR file',
		how: (0,text_message/* message */.iU) `Save it again in the network tab of the browser’s developer tools (“Save all as HAR”)`,
	},
	postman: {
		what: 'a complete Postman collection of version 2.1',
		how: (0,text_message/* message */.iU) `Export it again in Postman, as “Collection v2.1”`,
	},
};
function wrongFile(kind, path) {
	const { what, how } = howToExport[kind];
	return new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `Cannot read ${(0,text_message/* code */.aY)(path)} of ${(0,text_message/* code */.aY)('code')}: it is not ${[what]}. ${how}, or take the file out with ${(0,text_message/* code */.aY)('!')}.`);
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ./build/src/requirements/files/ignored-by-git.js



const maxMilliseconds = 30_000;
function listIgnored(folder, environment) {
	if (!isInClone(folder))
		return new Set();
	const settings = ['safe.directory=*', 'core.fsmonitor=false', 'safe.bareRepository=explicit'].flatMap((setting) => [
		'-c',
		setting,
	]);
	const list = ['ls-files', '--others', '--ignored', '--exclude-standard', '--directory', '-z'];
	try {
		const output = (0,external_node_child_process_namespaceObject.execFileSync)('git', [...settings, '-C', folder, ...list], {
			env: withoutGitVariables(environment),
			maxBuffer: 2 ** 28,
			stdio: ['ignore', 'pipe', 'ignore'],
			timeout: maxMilliseconds,
			encoding: 'utf8',
			windowsHide: true,
		});
		return new Set(output.split('\0').filter((path) => path !== ''));
	}
	catch {
		return undefined;
	}
}
function isClone(folder) {
	return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git'));
}
function isInClone(folder) {
	if (isClone(folder))
		return true;
	const above = (0,external_node_path_.dirname)(folder);
	return above !== folder && isInClone(above);
}
function withoutGitVariables(environment) {
	const entries = Object.entries(environment).filter(([name]) => !/^GIT_/i.test(name));
	return { ...Object.fromEntries(entries), GIT_OPTIONAL_LOCKS: '0' };
}

;// CONCATENATED MODULE: ./build/src/requirements/files/find-files.js











const usualFolders = new Set(['node_modules', 'vendor', 'dist', 'build', 'target']);
const usualFiles = /\.(?:d\.[cm]?ts|min\.js)$/i;
function findFiles(patterns, context) {
	const search = new Search(patterns, context);
	search.run();
	return search.read();
}
class Search {
	#wanted;
	#takingOut;
	#workspace;
	#root;
	#maxFiles;
	#ignored;
	#found = new Set();
	#matched = new Map();
	#leftOut = new Map();
	#problems;
	constructor(patterns, { workspace, maxFiles, environment, problems }) {
		this.#problems = problems;
		this.#wanted = patterns.filter(({ takesOut }) => !takesOut);
		this.#takingOut = patterns.filter(({ takesOut }) => takesOut);
		this.#workspace = workspace;
		this.#maxFiles = maxFiles;
		this.#root = realPathOf(workspace) ?? workspace;
		this.#ignored = listIgnored(workspace, environment);
	}
	run() {
		for (const base of this.#bases())
			this.#start(base);
		const missed = this.#wanted.filter((pattern) => !this.#matched.has(pattern));
		if (missed.length === 0)
			return;
		const names = (0,text_message/* formatList */.ki)(missed.map(({ text }) => [(0,invalid_input/* givenPath */.HX)(text)]));
		const [pattern, match] = missed.length === 1 ? [(0,text_message/* message */.iU) `pattern`, (0,text_message/* message */.iU) `matches`] : [(0,text_message/* message */.iU) `patterns`, (0,text_message/* message */.iU) `match`];
		const leftOut = this.#count('usual', 'hidden', 'git', 'link', 'taken-out');
		const leftOutWords = leftOut === 0
			? []
			: (0,text_message/* message */.iU) ` that is read (left out: ${[(0,text_message/* pluralize */.td)(leftOut, 'file or folder', 'files and folders')]}, which git ignores, which are hidden, of dependencies or build output, or taken out)`;
		this.#problems.note('patterns', (0,text_message/* message */.iU) `The ${pattern} ${names} in ${(0,text_message/* code */.aY)('code')} ${match} no file in the workspace${leftOutWords}. Check ${missed.length === 1 ? (0,text_message/* message */.iU) `it` : (0,text_message/* message */.iU) `them`}, and that ${(0,text_message/* code */.aY)('actions/checkout')} ran before.`);
	}
	#bases() {
		const bases = [...new Set(this.#wanted.map(({ base }) => base))].sort(scope/* byCodeUnit */.X);
		return bases.filter((base) => !bases.some((other) => other !== base && isBelow(base, other)));
	}
	#start(base) {
		const path = (0,external_node_path_.join)(this.#workspace, base);
		const real = realPathOf(path);
		if (real === undefined)
			return;
		if (real !== this.#root && !(0,snapshot_path/* isInside */.FK)(real, this.#root))
			throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `The path ${(0,invalid_input/* givenPath */.HX)(base)} in ${(0,text_message/* code */.aY)('code')} leads out of the workspace. Name files in the workspace.`);
		const parts = base.split('/');
		if (base !== '' && parts.some((_, index) => this.#isIgnored(parts.slice(0, index + 1).join('/'), true)))
			this.#leave('git');
		else if ((0,external_node_fs_.statSync)(path).isDirectory())
			this.#walk(base);
		else
			this.#addFile(base, (0,external_node_fs_.lstatSync)(path).isSymbolicLink());
	}
	#walk(start) {
		const folders = [start];
		for (let folder = folders.pop(); folder !== undefined; folder = folders.pop())
			for (const entry of this.#entriesOf(folder)) {
				const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
				if (entry.isDirectory()) {
					if (this.#enters(path, entry.name))
						folders.push(path);
				}
				else if (entry.isFile() || entry.isSymbolicLink()) {
					this.#addFile(path, entry.isSymbolicLink());
				}
			}
	}
	#entriesOf(folder) {
		try {
			return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(this.#workspace, folder), { withFileTypes: true });
		}
		catch {
			throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `Cannot read the folder ${(0,text_message/* code */.aY)(folder === '' ? '.' : folder)} of ${(0,text_message/* code */.aY)('code')}. Check its permissions.`);
		}
	}
	#enters(path, name) {
		if (name === '.git')
			return false;
		const parts = path.split('/').length;
		const isWanted = this.#wanted.some(({ base, maxParts }) => (isBelow(path, base) && parts < maxParts) || isBelow(base, path));
		if (!isWanted)
			return false;
		if (this.#takingOut.some(({ matches }) => matches(path)))
			return this.#leave('taken-out');
		if (name.startsWith('.') && !this.#isNamed(name))
			return this.#leave('hidden');
		if (usualFolders.has(name) && !this.#isNamed(name))
			return this.#leave('usual');
		return this.#ignored?.has(`${path}/`) ? this.#leave('git') : true;
	}
	#addFile(path, isLink) {
		const matching = this.#wanted.filter(({ matches }) => matches(path));
		const name = path.slice(path.lastIndexOf('/') + 1);
		if (matching.length === 0)
			return;
		if (this.#takingOut.some(({ matches }) => matches(path)))
			this.#leave('taken-out');
		else if (name.startsWith('.') && !this.#isNamed(name))
			this.#leave('hidden');
		else if (usualFiles.test(name) && !this.#isNamed(name))
			this.#leave('usual');
		else if (this.#isIgnored(path, false))
			this.#leave('git');
		else if (isLink && !this.#leadsToFile(path))
			this.#leave('link');
		else
			this.#take(path, matching);
	}
	#take(path, matching) {
		this.#found.add(path);
		for (const pattern of matching) {
			const count = (this.#matched.get(pattern) ?? 0) + 1;
			this.#matched.set(pattern, count);
			if (count > this.#maxFiles)
				throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `The pattern ${(0,text_message/* code */.aY)(pattern.text)} in ${(0,text_message/* code */.aY)('code')} matches more than ${this.#maxFiles} files. Name fewer, or take some out with ${(0,text_message/* code */.aY)('!')}.`);
		}
	}
	#isNamed(name) {
		return this.#wanted.some(({ names }) => names(name));
	}
	#isIgnored(path, isFolder) {
		return this.#ignored?.has(path) === true || (isFolder && this.#ignored?.has(`${path}/`) === true);
	}
	#leadsToFile(path) {
		const real = realPathOf((0,external_node_path_.join)(this.#workspace, path));
		return real !== undefined && (0,snapshot_path/* isInside */.FK)(real, this.#root) && sizeOf(real) !== undefined;
	}
	#leave(reason, count = 1) {
		this.#leftOut.set(reason, (this.#leftOut.get(reason) ?? 0) + count);
		return false;
	}
	#count(...reasons) {
		return reasons.reduce((sum, reason) => sum + (this.#leftOut.get(reason) ?? 0), 0);
	}
	read() {
		const sources = [];
		const recordings = [];
		const unread = [];
		const otherKinds = new Map();
		for (const path of [...this.#found].sort(scope/* byCodeUnit */.X)) {
			const recording = recordingKindOf(path);
			if (recording !== undefined) {
				recordings.push({ path, kind: recording, open: () => openRecording(path, this.#workspace) });
				continue;
			}
			if (languageOf(path) === undefined && !isEnvironmentFile(path)) {
				const kind = /[^/]\.([A-Za-z0-9]{1,12})$/.exec(path)?.[1];
				const shown = kind === undefined ? 'no ending' : `.${kind.toLowerCase()}`;
				otherKinds.set(shown, (otherKinds.get(shown) ?? 0) + 1);
				this.#leave('other-kind');
				continue;
			}
			const text = readText((0,external_node_path_.join)(this.#workspace, path));
			if (typeof text === 'string')
				sources.push({ path, text });
			else
				unread.push({ file: path, line: 1, why: text });
		}
		return {
			sources,
			recordings,
			unread,
			leftOut: this.#leftOut,
			knowsIgnored: this.#ignored !== undefined,
			otherKinds,
		};
	}
}
function readText(path) {
	const size = sizeOf(path);
	if (size !== undefined && size > maxSourceBytes)
		return { kind: 'too-large' };
	try {
		const { text } = decodeText((0,external_node_fs_.readFileSync)(path));
		return text.includes('\0') ? { kind: 'zero-bytes' } : text;
	}
	catch {
		return { kind: 'cannot-open' };
	}
}
function openRecording(path, workspace) {
	const absolute = (0,external_node_path_.join)(workspace, path);
	if ((sizeOf(absolute) ?? 0) > maxRecordingBytes)
		throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `Cannot read ${(0,text_message/* code */.aY)(path)} of ${(0,text_message/* code */.aY)('code')}: it is larger than 50 MiB. Save it without the bodies of the responses, or take it out with ${(0,text_message/* code */.aY)('!')}.`);
	try {
		return decodeText((0,external_node_fs_.readFileSync)(absolute)).text;
	}
	catch {
		throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `Cannot read ${(0,text_message/* code */.aY)(path)} of ${(0,text_message/* code */.aY)('code')}. Check its permissions.`);
	}
}
function sizeOf(path) {
	const status = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
	return status?.isFile() ? status.size : undefined;
}
function realPathOf(path) {
	try {
		return external_node_fs_.realpathSync.native(path);
	}
	catch {
		return undefined;
	}
}
function isBelow(path, folder) {
	return folder === '' || path === folder || path.startsWith(`${folder}/`);
}

;// CONCATENATED MODULE: ./build/src/requirements/files/place-url.js

function placeUrlIn(workspace, environment) {
	const { GITHUB_REPOSITORY: repository = '', GITHUB_SHA: commit = '' } = environment;
	const server = environment['GITHUB_SERVER_URL'] || 'https://github.com';
	const isKnown = /^https?:\/\/[\w.:-]+$/.test(server) && /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\da-f]{40,64}$/.test(commit);
	if (!isKnown || workspace === undefined || !isClone(workspace))
		return () => undefined;
	return ({ file, line }) => {
		const path = file
			.replace(/\p{Cs}/gu, '\ufffd')
			.split('/')
			.map(encodeURIComponent)
			.join('/');
		return `${server}/${repository}/blob/${commit}/${path}#L${line}`;
	};
}

// EXTERNAL MODULE: ./build/src/inputs/given-inputs.js
var given_inputs = __nccwpck_require__(726);
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
		return { content: withPlainBlanks(line.slice(0, start)), comment: line.slice(start) };
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
const leftFromConflict = (0,text_message/* message */.iU) `This line is left from a merge conflict. Resolve the conflict.`;
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
		const quoted = isQuotable(part) ? (0,text_message/* message */.iU) ` (${(0,invalid_input/* givenValue */.Z7)(part, maxLineLength)})` : (0,text_message/* message */.iU) ``;
		return (0,text_message/* message */.iU) `${[what === 'line' ? 'Line' : 'Entry']} ${line}${quoted}: ${text}`;
	});
	const others = problems.length - shown.length;
	if (others > 0) {
		const atLeast = problems.length === maxCounted ? (0,text_message/* message */.iU) `at least ` : (0,text_message/* message */.iU) ``;
		shown.push((0,text_message/* message */.iU) `and ${atLeast}${[(0,text_message/* pluralize */.td)(others, `more ${what}`, what === 'line' ? 'more lines' : 'more entries')]}`);
	}
	const [only] = shown;
	const text = shown.length === 1 && only !== undefined
		? (0,text_message/* message */.iU) `${where} is invalid. ${only}`
		: (0,text_message/* message */.iU) `${where} has ${[(0,text_message/* pluralize */.td)(problems.length, `invalid ${what}`, what === 'line' ? 'invalid lines' : 'invalid entries')]}:${(0,text_message/* list */.p_)(shown)}`;
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
function list_parseGivenList(text, syntax) {
	const where = [code(syntax.input)];
	const origin = { where, file: undefined };
	const entries = parseArray(text);
	if (entries !== undefined) {
		const values = parseEach(entries, { ...origin, what: 'entry' }, (entry, line) => [parseEntry(entry, line, syntax)]);
		if (values.length === 0)
			throw new InvalidInput(message `${where} is an empty array. ${requiresNothing}`);
		return { values, onlyInComments: [] };
	}
	const lines = splitLines(text);
	const hidden = lines.flatMap(({ comment }) => findRequirements(comment));
	if (splitLines(withPlainBlanks(text)).length === 1)
		refuseHidden(where, lines.map(({ comment }) => comment).join(''), hidden);
	const contents = lines.map(({ content }) => content);
	const values = parseEach(contents, { ...origin, what: 'line' }, syntax.parseLine);
	if (values.length === 0)
		throw new InvalidInput(message `${where} contains only comments and separators. ${requiresNothing}`);
	const required = new Set(values.flatMap((value) => syntax.formsOf(value)));
	const onlyInComments = hidden.map(({ text: each }) => each).filter((each) => !required.has(each));
	return { values, onlyInComments: [...new Set(onlyInComments)] };
}
const requiresNothing = (0,text_message/* message */.iU) `Nothing would be required. Write what is required, or ${(0,text_message/* code */.aY)(given_inputs/* none */.dv)} to leave the check out.`;
function parseArray(text) {
	const content = withPlainBlanks(text);
	const value = content.startsWith('[') ? parseJson(content)?.value : undefined;
	return Array.isArray(value) ? value : undefined;
}
function parseEntry(entry, line, { parseEntry: parse }) {
	if (typeof entry !== 'string')
		throw new InvalidInput(message `Not a string. Write a JSON array of strings.`);
	const content = withPlainBlanks(entry);
	if (content === '')
		throw new InvalidInput(message `The string is empty.`);
	return parse(content, line);
}
function refuseHidden(where, comment, hidden) {
	const certain = [...new Set(hidden.filter((one) => one.certain).map(({ text }) => text))];
	if (certain.length === 0)
		return;
	const quoted = hasUserInfo(comment) ? message `` : message `: ${givenValue(comment)}`;
	throw new InvalidInput(sentences(message `${where} is one line, and its comment hides ${formatCodes(certain)}${quoted}.`, message `A folded block (${code('>-')} or ${code('>')}) makes one line of several, and ${code('#')} hides the rest of it. Write a block that keeps its lines (${code('|')}), or remove the comment.`));
}
const shortPaths = (/* unused pure expression or super */ null && ([
	'authentication',
	'capabilities',
	'group',
	'keys',
	'modules',
	'people',
	'portal',
	'privacyroom',
	'settings',
]));
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

;// CONCATENATED MODULE: ./build/src/requirements/files/requirements-block.js

const shownOpening = '# >>> Requests found in the code.';
const opening = `${shownOpening} docspace-scopes/requirements writes these lines; write your own outside.`;
const closing = '# <<< Requests found in the code.';
const isOpening = /^#\s*>>>\s*Requests found in the code/i;
const isClosing = /^#\s*<<<\s*Requests found in the code/i;
const maxPlaces = 10;
function groupRequests(requests) {
	const sorted = [...requests].sort((a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.path, b.path));
	const groups = new Map();
	for (const { method, path, file, line } of sorted) {
		const key = requirements_block_keyOf(method, path);
		const group = groups.get(key) ?? { method, path, places: new Map() };
		group.places.set(`${line} ${file}`, { file, line });
		groups.set(key, group);
	}
	return [...groups.values()]
		.map(({ method, path, places }) => ({ method, path, places: [...places.values()] }))
		.sort((a, b) => compare(a.path, b.path) || compare(a.method, b.method));
}
function writeRequirements(old, requests) {
	const text = old ?? '';
	const lineBreak = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
	const block = [opening, ...groupRequests(requests).map(lineOf), closing].join(lineBreak);
	const place = findBlock(text);
	if (place === undefined)
		return text + separatorBehind(text, lineBreak) + block + lineBreak;
	return 'problem' in place ? place : text.slice(0, place.start) + block + text.slice(place.end);
}
function compareRequirements(old, requests) {
	const text = old ?? '';
	const place = findBlock(text);
	if (place !== undefined && 'problem' in place)
		return place;
	const listed = listedRequests(text);
	const groups = groupRequests(requests);
	const made = new Set(groups.map(({ method, path }) => requirements_block_keyOf(method, path)));
	const known = new Set(listed.map(({ method, path }) => requirements_block_keyOf(method, path)));
	return {
		missing: groups.filter(({ method, path }) => !known.has(requirements_block_keyOf(method, path))),
		gone: listed.filter(({ method, path, line }) => place !== undefined && line > place.firstLine && line < place.lastLine && !made.has(requirements_block_keyOf(method, path))),
	};
}
function lineOf({ method, path, places }) {
	const shown = places.slice(0, maxPlaces).map(({ file, line }) => `${requirements_block_visible(file)}:${line}`);
	const others = places.length - shown.length;
	return `${method} ${path}  # ${shown.join(', ')}${others > 0 ? ` and ${others} more` : ''}`;
}
function requirements_block_visible(name) {
	return name.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
function separatorBehind(text, lineBreak) {
	if (text.replace(/^\uFEFF/, '') === '')
		return '';
	return /[\r\n]$/.test(text) ? lineBreak : lineBreak + lineBreak;
}
function findBlock(text) {
	let open;
	let block;
	for (const { content, start, number } of linesOf(text)) {
		const line = content.replace(/^\uFEFF/, '');
		if (isOpening.test(line)) {
			if (open !== undefined || block !== undefined)
				return { problem: 'twice', line: number, other: open?.line ?? block?.firstLine ?? number };
			open = { start: start + content.length - line.length, line: number };
		}
		else if (isClosing.test(line)) {
			if (open === undefined)
				return { problem: 'no-start', line: number, other: number };
			block = { start: open.start, end: start + content.length, firstLine: open.line, lastLine: number };
			open = undefined;
		}
	}
	return open === undefined ? block : { problem: 'no-end', line: open.line, other: open.line };
}
function listedRequests(text) {
	const listed = [];
	for (const { content, number } of linesOf(text)) {
		const [, method, target] = /^\uFEFF?\s*([A-Z]+)\s+(\S+)/.exec(content) ?? [];
		if (method !== undefined && target !== undefined && !target.startsWith('#'))
			listed.push({ method, path: `/api/2.0/${requirements_block_pathIn(target)}`, line: number });
	}
	return listed;
}
function requirements_block_pathIn(target) {
	const path = target
		.replace(/[?].*$/, '')
		.replace(/(?<=.)#(?!\{).*$/, '')
		.replace(/%([4-7][\dA-F]|3\d|2[DE])/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
	const [, behindApi] = /(?:^|\/)api\/2\.0\/(.*)$/i.exec(path) ?? [];
	return (behindApi ?? path.replace(/^(?:https?:)?\/\/[^/]*/i, '')).replace(/^\/+|\/+$/g, '');
}
function requirements_block_keyOf(method, path) {
	const plain = path
		.toLowerCase()
		.replace(/[$#]?\{[^{}/]*\}|\[[^[\]/]*\]/g, '{}')
		.replace(/(^|\/):[^/]+/g, '$1{}');
	return `${method} ${plain}`;
}
function compare(a, b) {
	if (a === b)
		return 0;
	return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/src/inputs/request-path.js


const writtenAlone = (0,text_message/* message */.iU) `Write a request without dashes, brackets, quotes, commas and semicolons, like ${(0,text_message/* code */.aY)('GET /api/2.0/files/@my')}.`;
const request_path_example = (0,text_message/* code */.aY)('/api/2.0/files/{id}');
function parseRequestPath(target, portal) {
	const withoutQuery = target.replace(/\?.*$/, '');
	if (/["'`“”„‘’«»,;]/.test(withoutQuery))
		throw new invalid_input/* InvalidInput */.o9(writtenAlone);
	const path = request_path_decoded(withoutAddress(withoutQuery, portal));
	if (path.includes('//'))
		throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `The path has two slashes in a row. Write it like ${request_path_example}.`);
	const segments = withoutPrefix(path.replace(/^\//, '').replace(/\/$/, '')).split('/');
	if (segments[0]?.startsWith('{'))
		throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `The path begins with a parameter, so its area is unknown. Write the path from ${(0,text_message/* code */.aY)('/api/2.0/')} on.`);
	if (!segments.every(isSegment))
		throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `The portal’s API cannot have this path. Write it like ${request_path_example}.`);
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
		throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `The path contains ${(0,text_message/* code */.aY)('/api/2.0/')}. Write it from there on.`);
	if (rest === path && /^api(?:\/|$)/i.test(path))
		throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `The path begins with ${(0,text_message/* code */.aY)('/api/')}, but the portal’s API is 2.0. Write it like ${request_path_example}.`);
	return rest;
}
function withoutAddress(target, portal) {
	const address = addressBefore(target, portal);
	if (address === undefined)
		return target;
	const { origin, path } = address;
	if (origin.includes('@'))
		throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `The address contains a user name or a password. Write only the path.`);
	if (portal !== undefined && !origin.includes('{') && hostOf(origin, portal) !== portal.host)
		throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `The address has another host than ${(0,text_message/* code */.aY)('portal-url')}. Write only the path, with one slash in front.`);
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
		named += `{${request_path_nameOf(inside)}}`;
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
function request_path_nameOf(inside) {
	const [, name = 'id'] = /^[{\s*]*([\w-]+)[\s?}]*(?:[:=].*)?$/s.exec(inside) ?? [];
	return name;
}

;// CONCATENATED MODULE: ./build/src/inputs/requirements.js








const maxRequirements = 10_000;
function countRequirements({ scopes, requests }) {
	return scopes.reduce((sum, { anyOf }) => sum + anyOf.length, requests.length);
}
const tooMany = (0,text_message/* message */.iU) `more than ${maxRequirements} scopes and requests. Remove what the deployment does not need.`;
function parseScopeList(text) {
	const place = (line) => ({ input: 'required-scopes', path: undefined, file: undefined, line });
	return parseGivenList(text, {
		input: 'required-scopes',
		parseLine: (content, line) => parseScopeLine(content).map((anyOf) => ({ anyOf, place: place(line) })),
		parseEntry: (entry, line) => {
			const [anyOf, ...others] = parseScopeLine(entry);
			if (anyOf === undefined || others.length > 0)
				throw new InvalidInput(message `An entry must be one scope, or alternatives like ${code('a|b')}.`);
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
	const where = (0,text_message/* message */.iU) `The requirements file ${(0,invalid_input/* givenPath */.HX)(path)}`;
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
		throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `${where} has ${tooMany}`);
	if (scopes.length + requests.length > 0)
		return { scopes, requests };
	throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `${where} contains no scope and no request, so nothing would be required. Fill it, or write ${(0,text_message/* code */.aY)(given_inputs/* none */.dv)} in ${(0,text_message/* code */.aY)('requirements-file')}.`);
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
		throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `This is a request, not a scope. Write it like ${(0,text_message/* code */.aY)('GET /api/2.0/files/@my')}, without dashes, brackets, quotes and commas, on a line of ${(0,text_message/* code */.aY)('required-endpoints')} or ${(0,text_message/* code */.aY)('requirements-file')}.`);
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
		if (next === undefined || !api_request_isMethod(method.toUpperCase()))
			return false;
		return method === method.toUpperCase() || next.includes('/');
	});
}
function parseAlternatives(word) {
	const [first = '', ...others] = word.includes('|') ? new Set(word.split('|')) : [word];
	const names = [first, ...others];
	if (names.includes(''))
		throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `An alternative is empty. Write a name on each side of every ${(0,text_message/* code */.aY)('|')}.`);
	if (names.some(scope/* isTooLong */.pn))
		throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `A name has more than ${scope/* maxNameLength */.ws} characters. No scope is that long.`);
	return names;
}
const maxRequestLength = 8192;
function parseRequest(content, portal) {
	if (content.length > maxRequestLength)
		throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `This is too long for a request.`);
	if (/^["'`“„‘«[({*•–-]/.test(content))
		throw new invalid_input/* InvalidInput */.o9(writtenAlone);
	const [, method = '', target = ''] = /^(\S+)\s+(.+)$/s.exec(content) ?? [];
	const named = nameParameters(target);
	if (named === '' || /\s/.test(named))
		throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `A request is a method and a path, like ${(0,text_message/* code */.aY)('GET /api/2.0/files/@my')}.`);
	if (!api_request_isMethod(method))
		throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `A request begins with one of ${(0,text_message/* formatCodes */.YV)(methods)}, in capitals.`);
	return { method, path: `/api/2.0/${parseRequestPath(named, portal)}` };
}

;// CONCATENATED MODULE: ./build/src/requirements/files/requirements-file.js











const defaultRequirementsFile = 'docspace-requirements.txt';
function parseRequirementsPath(given, workspace) {
	const text = given.trim();
	if ((0,given_inputs/* withPlainBlanks */.cx)(text) === '')
		throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `${(0,text_message/* code */.aY)('requirements-file')} is empty, perhaps because of a misspelled variable. Name the file, or remove the input to use ${(0,text_message/* code */.aY)(defaultRequirementsFile)}.`);
	const path = (0,external_node_path_.resolve)(workspace, text);
	if (!(0,snapshot_path/* isInside */.FK)(path, workspace) || (0,text_visible/* hasControlCharacter */.Fd)(path) || /[/\\]$/.test(text))
		throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `${(0,text_message/* code */.aY)('requirements-file')} must be a file in the workspace, like ${(0,text_message/* code */.aY)(defaultRequirementsFile)}, not ${(0,invalid_input/* givenPath */.HX)(text)}.`);
	return (0,external_node_path_.relative)(workspace, path).split(external_node_path_.sep).join('/');
}
function readRequirementsFile(path, mode, context) {
	const absolute = (0,credential/* refuseSecretInPath */.LD)((0,external_node_path_.join)(context.workspace, path), 'requirements-file', context.secrets);
	const nothing = { scopes: [], requests: [] };
	if ((0,external_node_fs_.lstatSync)(absolute, { throwIfNoEntry: false }) === undefined)
		return { path, absolute, text: undefined, ownLines: nothing };
	const decoded = readPlainFile(path, (0,text_message/* message */.iU) `the requirements file`, context);
	const text = textWithMark((0,external_node_fs_.readFileSync)(absolute));
	if (text === undefined && mode === 'write')
		throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `Cannot write the requirements file ${(0,invalid_input/* givenPath */.HX)(path)}. ${decoded.exact ? onlyUtf8 : notDecoded}`);
	const isEmpty = !/^[^\S\r\n]*[^\s#]/m.test(decoded.text);
	const all = isEmpty ? nothing : parseRequirements(decoded, { path, file: path }, undefined);
	const block = findBlock(decoded.text);
	if (block !== undefined && 'problem' in block)
		throw wrongBlock(path, block);
	const isOwn = ({ place: { line } }) => block === undefined || line < block.firstLine || line > block.lastLine;
	return {
		path,
		absolute,
		text: text ?? decoded.text,
		ownLines: { scopes: all.scopes.filter(isOwn), requests: all.requests.filter(isOwn) },
	};
}
const onlyUtf8 = (0,text_message/* message */.iU) `It is UTF-16, which ${(0,text_message/* code */.aY)('mode: write')} does not write. Save the file as UTF-8.`;
function wrongBlock(path, { problem, line, other }) {
	const text = wrongBlocks[problem](line, other);
	return new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `Cannot use the requirements file ${(0,invalid_input/* givenPath */.HX)(path)}. ${text}`, [
		{ file: path, line, text },
	]);
}
const wrongBlocks = {
	twice: (line, other) => (0,text_message/* message */.iU) `The block of requests found in the code appears twice (lines ${other} and ${line}). Delete both blocks, and run ${(0,text_message/* code */.aY)('mode: write')}.`,
	'no-end': (line) => (0,text_message/* message */.iU) `The line ${(0,text_message/* code */.aY)(closing)} is missing. Delete the block that begins in line ${line}, and run ${(0,text_message/* code */.aY)('mode: write')}.`,
	'no-start': (line) => (0,text_message/* message */.iU) `The line ${(0,text_message/* code */.aY)(shownOpening)} is missing. Delete line ${line} and the requests of the code above it, and run ${(0,text_message/* code */.aY)('mode: write')}.`,
};
function textWithMark(bytes) {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	}
	catch {
		return undefined;
	}
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

;// CONCATENATED MODULE: ./build/src/inputs/misspelled.js


const misspelled_maxDistance = 2;
const maxCompared = 40;
function noteMisspelledInputs(problems, values) {
	return values.unknownNames().flatMap((name) => {
		const meant = misspelled_findNearest(name.toLowerCase(), values.names);
		if (meant === undefined)
			return [];
		if (values.text(meant) === values.defaultOf(meant)) {
			problems.note(name, name.toLowerCase() === meant
				? (0,text_message/* message */.iU) `The variable ${(0,text_message/* code */.aY)(`INPUT_${name}`)} is not read. Write its name in capitals: ${(0,text_message/* code */.aY)(`INPUT_${meant.toUpperCase()}`)}.`
				: (0,text_message/* message */.iU) `${(0,text_message/* code */.aY)(name)} is not an input of this action. ${(0,text_message/* code */.aY)(meant)}, which you probably meant, is not set. Correct the name.`);
			return [];
		}
		const text = (0,text_message/* message */.iU) `${(0,text_message/* code */.aY)(name)} is not an input of this action, so it has no effect. If you meant ${(0,text_message/* code */.aY)(meant)}: it is set as well. Remove one of them.`;
		return [{ level: 'warning', title: name, text }];
	});
}
function misspelled_findNearest(name, names) {
	if (name.length > maxCompared)
		return undefined;
	let nearest;
	let least = misspelled_maxDistance + 1;
	for (const input of names) {
		const letters = (0,mod/* distance */.Io)(name, input);
		if (letters >= least)
			continue;
		nearest = input;
		least = letters;
	}
	return nearest;
}

;// CONCATENATED MODULE: ./build/src/requirements/files/glob.js
// Code of others, minified: see scripts/build/bundle-libraries.js and licenses.txt
var Fe=Object.create;var xe=Object.defineProperty;var Qe=Object.getOwnPropertyDescriptor;var je=Object.getOwnPropertyNames;var Ze=Object.getPrototypeOf,ze=Object.prototype.hasOwnProperty;var ee=(t,n)=>()=>{try{return n||t((n={exports:{}}).exports,n),n.exports}catch(e){throw n=0,e}};var Ve=(t,n,e,l)=>{if(n&&typeof n=="object"||typeof n=="function")for(let c of je(n))!ze.call(t,c)&&c!==e&&xe(t,c,{get:()=>n[c],enumerable:!(l=Qe(n,c))||l.enumerable});return t};var Ye=(t,n,e)=>(e=t!=null?Fe(Ze(t)):{},Ve(n||!t||!t.__esModule?xe(e,"default",{value:t,enumerable:!0}):e,t));var ne=ee((Dt,Le)=>{"use strict";var be="[^\\\\/]",Je="(?=.)",de="[^/]",le="(?:\\/|$)",ye="(?:^|\\/)",pe=`\\.{1,2}${le}`,et="(?!\\.)",tt=`(?!${ye}${pe})`,st=`(?!\\.{0,1}${le})`,rt=`(?!${pe})`,nt="[^.\\/]",ut=`${de}*?`,ot="/",Ce={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR:Je,QMARK:de,END_ANCHOR:le,DOTS_SLASH:pe,NO_DOT:et,NO_DOTS:tt,NO_DOT_SLASH:st,NO_DOTS_SLASH:rt,QMARK_NO_DOT:nt,STAR:ut,START_ANCHOR:ye,SEP:ot},at={...Ce,SLASH_LITERAL:"[\\\\/]",QMARK:be,STAR:`${be}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",NO_DOT:"(?!\\.)",NO_DOTS:"(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$))",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"[^.\\\\/]",START_ANCHOR:"(?:^|[\\\\/])",END_ANCHOR:"(?:[\\\\/]|$)",SEP:"\\"},ct={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};Le.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE:ct,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(t){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${t.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(t){return t===!0?at:Ce}}});var ue=ee(M=>{"use strict";var{REGEX_BACKSLASH:it,REGEX_REMOVE_BACKSLASH:lt,REGEX_SPECIAL_CHARS:pt,REGEX_SPECIAL_CHARS_GLOBAL:ft}=ne();M.isObject=t=>t!==null&&typeof t=="object"&&!Array.isArray(t);M.hasRegexChars=t=>pt.test(t);M.isRegexChar=t=>t.length===1&&M.hasRegexChars(t);M.escapeRegex=t=>t.replace(ft,"\\$1");M.toPosixSlashes=t=>t.replace(it,"/");M.isWindows=()=>{if(typeof navigator<"u"&&navigator.platform){let t=navigator.platform.toLowerCase();return t==="win32"||t==="windows"}return typeof process<"u"&&process.platform?process.platform==="win32":!1};M.removeBackslashes=t=>t.replace(lt,n=>n==="\\"?"":n);M.escapeLast=(t,n,e)=>{let l=t.lastIndexOf(n,e);return l===-1?t:t[l-1]==="\\"?M.escapeLast(t,n,l-1):`${t.slice(0,l)}\\${t.slice(l)}`};M.removePrefix=(t,n={})=>{let e=t;return e.startsWith("./")&&(e=e.slice(2),n.prefix="./"),e};M.wrapOutput=(t,n={},e={})=>{let l=e.contains?"":"^",c=e.contains?"":"$",f=`${l}(?:${t})${c}`;return n.negated===!0&&(f=`(?:^(?!${f}).*$)`),f};M.basename=(t,{windows:n}={})=>{let e=t.split(n?/[\\/]/:"/"),l=e[e.length-1];return l===""?e[e.length-2]:l}});var Ne=ee((Gt,ve)=>{"use strict";var $e=ue(),{CHAR_ASTERISK:fe,CHAR_AT:At,CHAR_BACKWARD_SLASH:te,CHAR_COMMA:Rt,CHAR_DOT:Ae,CHAR_EXCLAMATION_MARK:Re,CHAR_FORWARD_SLASH:Ie,CHAR_LEFT_CURLY_BRACE:_e,CHAR_LEFT_PARENTHESES:ce,CHAR_LEFT_SQUARE_BRACKET:_t,CHAR_PLUS:ht,CHAR_QUESTION_MARK:He,CHAR_RIGHT_CURLY_BRACE:Et,CHAR_RIGHT_PARENTHESES:Te,CHAR_RIGHT_SQUARE_BRACKET:gt}=ne(),Oe=t=>t===Ie||t===te,me=t=>{t.isPrefix!==!0&&(t.depth=t.isGlobstar?1/0:1)},St=(t,n)=>{let e=n||{},l=t.length-1,c=e.parts===!0||e.tokens===!0||e.scanToEnd===!0,f=[],i=[],p=[],E=t,L=-1,g=0,w=0,T=!1,B=!1,x=!1,v=!1,j=!1,W=!1,b=!1,q=!1,Z=!1,k=!1,N=0,P,A,h={value:"",depth:0,isGlob:!1},s=()=>L>=l,D=()=>E.charCodeAt(L+1),O=()=>(P=A,E.charCodeAt(++L));for(;L<l;){A=O();let S;if(A===te){b=h.backslashes=!0,A=O(),A===_e&&(W=!0);continue}if(W===!0||A===_e){for(N++;s()!==!0&&(A=O());){if(A===te){b=h.backslashes=!0,O();continue}if(A===_e){N++;continue}if(W!==!0&&A===Ae&&(A=O())===Ae){if(T=h.isBrace=!0,x=h.isGlob=!0,k=!0,c===!0)continue;break}if(W!==!0&&A===Rt){if(T=h.isBrace=!0,x=h.isGlob=!0,k=!0,c===!0)continue;break}if(A===Et&&(N--,N===0)){W=!1,T=h.isBrace=!0,k=!0;break}}if(c===!0)continue;break}if(A===Ie){if(f.push(L),i.push(h),h={value:"",depth:0,isGlob:!1},k===!0)continue;if(P===Ae&&L===g+1){g+=2;continue}w=L+1;continue}if(e.noext!==!0&&(A===ht||A===At||A===fe||A===He||A===Re)===!0&&D()===ce){if(x=h.isGlob=!0,v=h.isExtglob=!0,k=!0,A===Re&&L===g&&(Z=!0),c===!0){let U=0;for(;s()!==!0&&(A=O());){if(A===te){b=h.backslashes=!0,O();continue}if(A===ce){U++;continue}if(A===Te&&--U===0){k=!0;break}}continue}break}if(A===fe){if(P===fe&&(j=h.isGlobstar=!0),x=h.isGlob=!0,k=!0,c===!0)continue;break}if(A===He){if(x=h.isGlob=!0,k=!0,c===!0)continue;break}if(A===_t){for(;s()!==!0&&(S=O());){if(S===te){b=h.backslashes=!0,O();continue}if(S===gt){B=h.isBracket=!0,x=h.isGlob=!0,k=!0;break}}if(c===!0)continue;break}if(e.nonegate!==!0&&A===Re&&L===g){q=h.negated=!0,g++;continue}if(e.noparen!==!0&&A===ce){if(x=h.isGlob=!0,c===!0){let G=1;for(;s()!==!0&&(A=O());){if(A===te){b=h.backslashes=!0,O();continue}if(A===ce){G++;continue}if(A===Te&&--G===0){k=!0;break}}continue}break}if(x===!0){if(k=!0,c===!0)continue;break}}e.noext===!0&&(v=!1,x=!1);let $=E,u="",r="";g>0&&(u=E.slice(0,g),E=E.slice(g),w-=g),$&&x===!0&&w>0?($=E.slice(0,w),r=E.slice(w)):x===!0?($="",r=E):$=E,$&&$!==""&&$!=="/"&&$!==E&&Oe($.charCodeAt($.length-1))&&($=$.slice(0,-1)),e.unescape===!0&&(r&&(r=$e.removeBackslashes(r)),$&&b===!0&&($=$e.removeBackslashes($)));let X={prefix:u,input:t,start:g,base:$,glob:r,isBrace:T,isBracket:B,isGlob:x,isExtglob:v,isGlobstar:j,negated:q,negatedExtglob:Z};if(e.tokens===!0&&(X.maxDepth=0,Oe(A)||i.push(h),X.tokens=i),e.parts===!0||e.tokens===!0){let S;for(let m=0;m<f.length;m++){let Y=S!==void 0?S+1:g,re=f[m],z=t.slice(Y,re);e.tokens&&(m===0&&g!==0?(i[m].isPrefix=!0,i[m].value=u):i[m].value=z,me(i[m]),X.maxDepth+=i[m].depth),re>=g&&(p.push(z),S=re)}let G=S!==void 0?S+1:g,U=t.slice(G);p.push(U),e.tokens&&S&&S+1<t.length&&(i[i.length-1].value=U,me(i[i.length-1]),X.maxDepth+=i[i.length-1].depth),X.slashes=f,X.parts=p}return X};ve.exports=St});var Be=ee((Mt,De)=>{"use strict";var oe=ne(),K=ue(),{MAX_LENGTH:ie,POSIX_REGEX_SOURCE:xt,REGEX_NON_SPECIAL_CHARS:bt,REGEX_SPECIAL_CHARS_BACKREF:dt,REPLACEMENTS:we}=oe,yt=(t,n)=>{if(typeof n.expandRange=="function")return n.expandRange(...t,n);t.sort();let e=`[${t.join("-")}]`;try{new RegExp(e)}catch{return t.map(c=>K.escapeRegex(c)).join("..")}return e},se=(t,n)=>`Missing ${t}: "${n}" - use "\\\\${n}" to match literal characters`,ke=t=>{let n=[],e=0,l=0,c=0,f="",i=!1;for(let p of t){if(i===!0){f+=p,i=!1;continue}if(p==="\\"){f+=p,i=!0;continue}if(p==='"'){c=c===1?0:1,f+=p;continue}if(c===0){if(p==="[")e++;else if(p==="]"&&e>0)e--;else if(e===0){if(p==="(")l++;else if(p===")"&&l>0)l--;else if(p==="|"&&l===0){n.push(f),f="";continue}}}f+=p}return n.push(f),n},Ct=t=>{let n=!1;for(let e of t){if(n===!0){n=!1;continue}if(e==="\\"){n=!0;continue}if(/[?*+@!()[\]{}]/.test(e))return!1}return!0},Ee=t=>{let n=t.trim(),e=!0;for(;e===!0;)e=!1,/^@\([^\\()[\]{}|]+\)$/.test(n)&&(n=n.slice(2,-1),e=!0);if(Ct(n))return n.replace(/\\(.)/g,"$1")},Lt=t=>{let n=t.map(Ee).filter(Boolean);for(let e=0;e<n.length;e++)for(let l=e+1;l<n.length;l++){let c=n[e],f=n[l],i=c[0];if(!(!i||c!==i.repeat(c.length)||f!==i.repeat(f.length))&&(c===f||c.startsWith(f)||f.startsWith(c)))return!0}return!1},he=(t,n=!0)=>{if(t[0]!=="+"&&t[0]!=="*"||t[1]!=="(")return;let e=0,l=0,c=0,f=!1;for(let i=1;i<t.length;i++){let p=t[i];if(f===!0){f=!1;continue}if(p==="\\"){f=!0;continue}if(p==='"'){c=c===1?0:1;continue}if(c!==1){if(p==="["){e++;continue}if(p==="]"&&e>0){e--;continue}if(!(e>0)){if(p==="("){l++;continue}if(p===")"&&(l--,l===0))return n===!0&&i!==t.length-1?void 0:{type:t[0],body:t.slice(2,i),end:i}}}}},$t=t=>`${t.length===1?K.escapeRegex(t[0]):`[${t.map(e=>K.escapeRegex(e)).join("")}]`}*`,Ht=t=>{let n=0,e=[];for(;n<t.length;){let l=he(t.slice(n),!1);if(!l||l.type!=="*")return;let c=ke(l.body).map(i=>i.trim());if(c.length!==1)return;let f=Ee(c[0]);if(!f||f.length!==1)return;e.push(f),n+=l.end+1}if(!(e.length<1))return e},Tt=t=>{let n=0,e=t.trim(),l=he(e);for(;l;)n++,e=l.body.trim(),l=he(e);return n},Ot=(t,n)=>{if(n.maxExtglobRecursion===!1)return{risky:!1};let e=typeof n.maxExtglobRecursion=="number"?n.maxExtglobRecursion:oe.DEFAULT_MAX_EXTGLOB_RECURSION,l=ke(t).map(p=>p.trim());if(l.length>1&&(l.some(p=>p==="")||l.some(p=>/^[*?]+$/.test(p))||Lt(l)))return{risky:!0};let c=[],f=!1,i=!0;for(let p of l){let E=Ht(p);if(E){f=!0,c.push(...E);continue}let L=Ee(p);if(L&&L.length===1){c.push(L);continue}if(i=!1,Tt(p)>e)return{risky:!0}}return f?i?{risky:!0,safeOutput:$t([...new Set(c)])}:{risky:!0}:{risky:!1}},ge=(t,n)=>{if(typeof t!="string")throw new TypeError("Expected a string");t=we[t]||t;let e={...n},l=typeof e.maxLength=="number"?Math.min(ie,e.maxLength):ie,c=t.length;if(c>l)throw new SyntaxError(`Input length: ${c}, exceeds maximum allowed length: ${l}`);let f={type:"bos",value:"",output:e.prepend||""},i=[f],p=e.capture?"":"?:",E=oe.globChars(e.windows),L=oe.extglobChars(E),{DOT_LITERAL:g,PLUS_LITERAL:w,SLASH_LITERAL:T,ONE_CHAR:B,DOTS_SLASH:x,NO_DOT:v,NO_DOT_SLASH:j,NO_DOTS_SLASH:W,QMARK:b,QMARK_NO_DOT:q,STAR:Z,START_ANCHOR:k}=E,N=a=>`(${p}(?:(?!${k}${a.dot?x:g}).)*?)`,P=e.dot?"":v,A=e.dot?b:q,h=e.bash===!0?N(e):Z;e.capture&&(h=`(${h})`),typeof e.noext=="boolean"&&(e.noextglob=e.noext);let s={input:t,index:-1,start:0,dot:e.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:i};t=K.removePrefix(t,s),c=t.length;let D=[],O=[],$=[],u=f,r,X=()=>s.index===c-1,S=s.peek=(a=1)=>t[s.index+a],G=s.advance=()=>t[++s.index]||"",U=()=>t.slice(s.index+1),m=(a="",C=0)=>{s.consumed+=a,s.index+=C},Y=a=>{s.output+=a.output!=null?a.output:a.value,m(a.value)},re=()=>{let a=1;for(;S()==="!"&&(S(2)!=="("||S(3)==="?");)G(),s.start++,a++;return a%2===0?!1:(s.negated=!0,s.start++,!0)},z=a=>{s[a]++,$.push(a)},Q=a=>{s[a]--,$.pop()},R=a=>{if(u.type==="globstar"){let C=s.braces>0&&(a.type==="comma"||a.type==="brace"),o=a.extglob===!0||D.length&&(a.type==="pipe"||a.type==="paren");a.type!=="slash"&&a.type!=="paren"&&!C&&!o&&(s.output=s.output.slice(0,-u.output.length),u.type="star",u.value="*",u.output=h,s.output+=u.output)}if(D.length&&a.type!=="paren"&&(D[D.length-1].inner+=a.value),(a.value||a.output)&&Y(a),u&&u.type==="text"&&a.type==="text"){u.output=(u.output||u.value)+a.value,u.value+=a.value;return}a.prev=u,i.push(a),u=a},ae=(a,C)=>{let o={...L[C],conditions:1,inner:""};o.prev=u,o.parens=s.parens,o.output=s.output,o.startIndex=s.index,o.tokensIndex=i.length;let _=(e.capture?"(":"")+o.open;z("parens"),R({type:a,value:C,output:s.output?"":B}),R({type:"paren",extglob:!0,value:G(),output:_}),D.push(o)},qe=a=>{let C=t.slice(a.startIndex,s.index+1),o=t.slice(a.startIndex+2,s.index),_=Ot(o,e);if((a.type==="plus"||a.type==="star")&&_.risky){let d=_.safeOutput?(a.output?"":B)+(e.capture?`(${_.safeOutput})`:_.safeOutput):void 0,F=i[a.tokensIndex];F.type="text",F.value=C,F.output=d||K.escapeRegex(C);for(let V=a.tokensIndex+1;V<i.length;V++)i[V].value="",i[V].output="",delete i[V].suffix;s.output=a.output+F.output,s.backtrack=!0,R({type:"paren",extglob:!0,value:r,output:""}),Q("parens");return}let y=a.close+(e.capture?")":""),I;if(a.type==="negate"){let d=h;if(a.inner&&a.inner.length>1&&a.inner.includes("/")&&(d=N(e)),(d!==h||X()||/^\)+$/.test(U()))&&(y=a.close=`)$))${d}`),a.inner.includes("*")&&(I=U())&&/^\.[^\\/.]+$/.test(I)){let F=ge(I,{...n,fastpaths:!1}).output;y=a.close=`)${F})${d})`}a.prev.type==="bos"&&(s.negatedExtglob=!0)}R({type:"paren",extglob:!0,value:r,output:y}),Q("parens")};if(e.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(t)){let a=!1,C=t.replace(dt,(o,_,y,I,d,F)=>I==="\\"?(a=!0,o):I==="?"?_?_+I+(d?b.repeat(d.length):""):F===0?A+(d?b.repeat(d.length):""):b.repeat(y.length):I==="."?g.repeat(y.length):I==="*"?_?_+I+(d?h:""):h:_?o:`\\${o}`);return a===!0&&(e.unescape===!0?C=C.replace(/\\/g,""):C=C.replace(/\\+/g,o=>o.length%2===0?"\\\\":o?"\\":"")),C===t&&e.contains===!0?(s.output=t,s):(s.output=K.wrapOutput(C,s,n),s)}for(;!X();){if(r=G(),r==="\0")continue;if(r==="\\"){let o=S();if(o==="/"&&e.bash!==!0||o==="."||o===";")continue;if(!o){r+="\\",R({type:"text",value:r});continue}let _=/^\\+/.exec(U()),y=0;if(_&&_[0].length>2&&(y=_[0].length,s.index+=y,y%2!==0&&(r+="\\")),e.unescape===!0?r=G():r+=G(),s.brackets===0){R({type:"text",value:r});continue}}if(s.brackets>0&&(r!=="]"||u.value==="["||u.value==="[^")){if(e.posix!==!1&&r===":"){let o=u.value.slice(1);if(o.includes("[")&&(u.posix=!0,o.includes(":"))){let _=u.value.lastIndexOf("["),y=u.value.slice(0,_),I=u.value.slice(_+2),d=xt[I];if(d){u.value=y+d,s.backtrack=!0,G(),!f.output&&i.indexOf(u)===1&&(f.output=B);continue}}}(r==="["&&S()!==":"||r==="-"&&S()==="]")&&(r=`\\${r}`),r==="]"&&(u.value==="["||u.value==="[^")&&(r=`\\${r}`),e.posix===!0&&r==="!"&&u.value==="["&&(r="^"),u.value+=r,Y({value:r});continue}if(s.quotes===1&&r!=='"'){r=K.escapeRegex(r),u.value+=r,Y({value:r});continue}if(r==='"'){s.quotes=s.quotes===1?0:1,e.keepQuotes===!0&&R({type:"text",value:r});continue}if(r==="("){z("parens"),R({type:"paren",value:r});continue}if(r===")"){if(s.parens===0&&e.strictBrackets===!0)throw new SyntaxError(se("opening","("));let o=D[D.length-1];if(o&&s.parens===o.parens+1){qe(D.pop());continue}R({type:"paren",value:r,output:s.parens?")":"\\)"}),Q("parens");continue}if(r==="["){if(e.nobracket===!0||!U().includes("]")){if(e.nobracket!==!0&&e.strictBrackets===!0)throw new SyntaxError(se("closing","]"));r=`\\${r}`}else z("brackets");R({type:"bracket",value:r});continue}if(r==="]"){if(e.nobracket===!0||u&&u.type==="bracket"&&u.value.length===1){R({type:"text",value:r,output:`\\${r}`});continue}if(s.brackets===0){if(e.strictBrackets===!0)throw new SyntaxError(se("opening","["));R({type:"text",value:r,output:`\\${r}`});continue}Q("brackets");let o=u.value.slice(1);if(u.posix!==!0&&o[0]==="^"&&!o.includes("/")&&(r=`/${r}`),u.value+=r,Y({value:r}),e.literalBrackets===!1||K.hasRegexChars(o))continue;let _=K.escapeRegex(u.value);if(s.output=s.output.slice(0,-u.value.length),e.literalBrackets===!0){s.output+=_,u.value=_;continue}u.value=`(${p}${_}|${u.value})`,s.output+=u.value;continue}if(r==="{"&&e.nobrace!==!0){z("braces");let o={type:"brace",value:r,output:"(",outputIndex:s.output.length,tokensIndex:s.tokens.length};O.push(o),R(o);continue}if(r==="}"){let o=O[O.length-1];if(e.nobrace===!0||!o){R({type:"text",value:r,output:r});continue}let _=")";if(o.dots===!0){let y=i.slice(),I=[];for(let d=y.length-1;d>=0&&(i.pop(),y[d].type!=="brace");d--)y[d].type!=="dots"&&I.unshift(y[d].value);_=yt(I,e),s.backtrack=!0}if(o.comma!==!0&&o.dots!==!0){let y=s.output.slice(0,o.outputIndex),I=s.tokens.slice(o.tokensIndex);o.value=o.output="\\{",r=_="\\}",s.output=y;for(let d of I)s.output+=d.output||d.value}R({type:"brace",value:r,output:_}),Q("braces"),O.pop();continue}if(r==="|"){D.length>0&&D[D.length-1].conditions++,R({type:"text",value:r});continue}if(r===","){let o=r,_=O[O.length-1];_&&$[$.length-1]==="braces"&&(_.comma=!0,o="|"),R({type:"comma",value:r,output:o});continue}if(r==="/"){if(u.type==="dot"&&s.index===s.start+1){s.start=s.index+1,s.consumed="",s.output="",i.pop(),u=f;continue}R({type:"slash",value:r,output:T});continue}if(r==="."){if(s.braces>0&&u.type==="dot"){u.value==="."&&(u.output=g);let o=O[O.length-1];u.type="dots",u.output+=r,u.value+=r,o.dots=!0;continue}if(s.braces+s.parens===0&&u.type!=="bos"&&u.type!=="slash"){R({type:"text",value:r,output:g});continue}R({type:"dot",value:r,output:g});continue}if(r==="?"){if(!(u&&u.value==="(")&&e.noextglob!==!0&&S()==="("&&S(2)!=="?"){ae("qmark",r);continue}if(u&&u.type==="paren"){let _=S(),y=r;(u.value==="("&&!/[!=<:]/.test(_)||_==="<"&&!/<([!=]|\w+>)/.test(U()))&&(y=`\\${r}`),R({type:"text",value:r,output:y});continue}if(e.dot!==!0&&(u.type==="slash"||u.type==="bos")){R({type:"qmark",value:r,output:q});continue}R({type:"qmark",value:r,output:b});continue}if(r==="!"){if(e.noextglob!==!0&&S()==="("&&(S(2)!=="?"||!/[!=<:]/.test(S(3)))){ae("negate",r);continue}if(e.nonegate!==!0&&s.index===0){re();continue}}if(r==="+"){if(e.noextglob!==!0&&S()==="("&&S(2)!=="?"){ae("plus",r);continue}if(u&&u.value==="("||e.regex===!1){R({type:"plus",value:r,output:w});continue}if(u&&(u.type==="bracket"||u.type==="paren"||u.type==="brace")||s.parens>0){R({type:"plus",value:r});continue}R({type:"plus",value:w});continue}if(r==="@"){if(e.noextglob!==!0&&S()==="("&&S(2)!=="?"){R({type:"at",extglob:!0,value:r,output:""});continue}R({type:"text",value:r});continue}if(r!=="*"){(r==="$"||r==="^")&&(r=`\\${r}`);let o=bt.exec(U());o&&(r+=o[0],s.index+=o[0].length),R({type:"text",value:r});continue}if(u&&(u.type==="globstar"||u.star===!0)){u.type="star",u.star=!0,u.value+=r,u.output=h,s.backtrack=!0,s.globstar=!0,m(r);continue}let a=U();if(e.noextglob!==!0&&/^\([^?]/.test(a)){ae("star",r);continue}if(u.type==="star"){if(e.noglobstar===!0){m(r);continue}let o=u.prev,_=o.prev,y=o.type==="slash"||o.type==="bos",I=_&&(_.type==="star"||_.type==="globstar");if(e.bash===!0&&(!y||a[0]&&a[0]!=="/")){R({type:"star",value:r,output:""});continue}let d=s.braces>0&&(o.type==="comma"||o.type==="brace"),F=D.length&&(o.type==="pipe"||o.type==="paren");if(!y&&o.type!=="paren"&&!d&&!F){R({type:"star",value:r,output:""});continue}for(;a.slice(0,3)==="/**";){let J=t[s.index+4];if(J&&J!=="/")break;a=a.slice(3),m("/**",3)}let V=X()||s.parens>0&&a===")".repeat(s.parens)&&!D.some(J=>J.type==="negate");if(o.type==="bos"&&X()){u.type="globstar",u.value+=r,u.output=N(e),s.output=u.output,s.globstar=!0,m(r);continue}if(o.type==="slash"&&o.prev.type!=="bos"&&!I&&V){s.output=s.output.slice(0,-(o.output+u.output).length),o.output=`(?:${o.output}`,u.type="globstar",u.output=N(e)+(e.strictSlashes?")":"|$)"),u.value+=r,s.globstar=!0,s.output+=o.output+u.output,m(r);continue}if(o.type==="slash"&&o.prev.type!=="bos"&&a[0]==="/"){let J=a[1]!==void 0?"|$":"";s.output=s.output.slice(0,-(o.output+u.output).length),o.output=`(?:${o.output}`,u.type="globstar",u.output=`${N(e)}${T}|${T}${J})`,u.value+=r,s.output+=o.output+u.output,s.globstar=!0,m(r+G()),R({type:"slash",value:"/",output:""});continue}if(o.type==="bos"&&a[0]==="/"){u.type="globstar",u.value+=r,u.output=`(?:^|${T}|${N(e)}${T})`,s.output=u.output,s.globstar=!0,m(r+G()),R({type:"slash",value:"/",output:""});continue}s.output=s.output.slice(0,-u.output.length),u.type="globstar",u.output=N(e),u.value+=r,s.output+=u.output,s.globstar=!0,m(r);continue}let C={type:"star",value:r,output:h};if(e.bash===!0){C.output=".*?",(u.type==="bos"||u.type==="slash")&&(C.output=P+C.output),R(C);continue}if(u&&(u.type==="bracket"||u.type==="paren")&&e.regex===!0){C.output=r,R(C);continue}(s.index===s.start||u.type==="slash"||u.type==="dot")&&(u.type==="dot"?(s.output+=j,u.output+=j):e.dot===!0?(s.output+=W,u.output+=W):(s.output+=P,u.output+=P),S()!=="*"&&(s.output+=B,u.output+=B)),R(C)}for(;s.brackets>0;){if(e.strictBrackets===!0)throw new SyntaxError(se("closing","]"));s.output=K.escapeLast(s.output,"["),Q("brackets")}for(;s.parens>0;){if(e.strictBrackets===!0)throw new SyntaxError(se("closing",")"));s.output=K.escapeLast(s.output,"("),Q("parens")}for(;s.braces>0;){if(e.strictBrackets===!0)throw new SyntaxError(se("closing","}"));s.output=K.escapeLast(s.output,"{"),Q("braces")}if(e.strictSlashes!==!0&&(u.type==="star"||u.type==="bracket")&&R({type:"maybe_slash",value:"",output:`${T}?`}),s.backtrack===!0){s.output="";for(let a of s.tokens)s.output+=a.output!=null?a.output:a.value,a.suffix&&(s.output+=a.suffix)}return s};ge.fastpaths=(t,n)=>{let e={...n},l=typeof e.maxLength=="number"?Math.min(ie,e.maxLength):ie,c=t.length;if(c>l)throw new SyntaxError(`Input length: ${c}, exceeds maximum allowed length: ${l}`);t=we[t]||t;let{DOT_LITERAL:f,SLASH_LITERAL:i,ONE_CHAR:p,DOTS_SLASH:E,NO_DOT:L,NO_DOTS:g,NO_DOTS_SLASH:w,STAR:T,START_ANCHOR:B}=oe.globChars(e.windows),x=e.dot?g:L,v=e.dot?w:L,j=e.capture?"":"?:",W={negated:!1,prefix:""},b=e.bash===!0?".*?":T;e.capture&&(b=`(${b})`);let q=P=>P.noglobstar===!0?b:`(${j}(?:(?!${B}${P.dot?E:f}).)*?)`,Z=P=>{switch(P){case"*":return`${x}${p}${b}`;case".*":return`${f}${p}${b}`;case"*.*":return`${x}${b}${f}${p}${b}`;case"*/*":return`${x}${b}${i}${p}${v}${b}`;case"**":return x+q(e);case"**/*":return`(?:${x}${q(e)}${i})?${v}${p}${b}`;case"**/*.*":return`(?:${x}${q(e)}${i})?${v}${b}${f}${p}${b}`;case"**/.*":return`(?:${x}${q(e)}${i})?${f}${p}${b}`;default:{let A=/^(.*?)\.(\w+)$/.exec(P);if(!A)return;let h=Z(A[1]);return h?h+f+A[2]:void 0}}},k=K.removePrefix(t,W),N=Z(k);return N&&e.strictSlashes!==!0&&(N+=`${i}?`),N};De.exports=ge});var Pe=ee((Pt,Me)=>{"use strict";var mt=Ne(),Se=Be(),Ge=ue(),It=ne(),vt=t=>t&&typeof t=="object"&&!Array.isArray(t),H=(t,n,e=!1)=>{if(Array.isArray(t)){let g=t.map(T=>H(T,n,e));return T=>{for(let B of g){let x=B(T);if(x)return x}return!1}}let l=vt(t)&&t.tokens&&t.input;if(t===""||typeof t!="string"&&!l)throw new TypeError("Expected pattern to be a non-empty string");let c=n||{},f=c.windows,i=l?H.compileRe(t,n):H.makeRe(t,n,!1,!0),p=i.state;delete i.state;let E=()=>!1;if(c.ignore){let g={...n,ignore:null,onMatch:null,onResult:null};E=H(c.ignore,g,e)}let L=(g,w=!1)=>{let{isMatch:T,match:B,output:x}=H.test(g,i,n,{glob:t,posix:f}),v={glob:t,state:p,regex:i,posix:f,input:g,output:x,match:B,isMatch:T};return typeof c.onResult=="function"&&c.onResult(v),T===!1?(v.isMatch=!1,w?v:!1):E(g)?(typeof c.onIgnore=="function"&&c.onIgnore(v),v.isMatch=!1,w?v:!1):(typeof c.onMatch=="function"&&c.onMatch(v),w?v:!0)};return e&&(L.state=p),L};H.test=(t,n,e,{glob:l,posix:c}={})=>{if(typeof t!="string")throw new TypeError("Expected input to be a string");if(t==="")return{isMatch:!1,output:""};let f=e||{},i=f.format||(c?Ge.toPosixSlashes:null),p=t===l,E=p&&i?i(t):t;return p===!1&&(E=i?i(t):t,p=E===l),(p===!1||f.capture===!0)&&(f.matchBase===!0||f.basename===!0?p=H.matchBase(t,n,e,c):p=n.exec(E)),{isMatch:!!p,match:p,output:E}};H.matchBase=(t,n,e,l=e&&e.windows)=>(n instanceof RegExp?n:H.makeRe(n,e)).test(Ge.basename(t,{windows:l}));H.isMatch=(t,n,e)=>H(n,e)(t);H.parse=(t,n)=>Array.isArray(t)?t.map(e=>H.parse(e,n)):Se(t,{...n,fastpaths:!1});H.scan=(t,n)=>mt(t,n);H.compileRe=(t,n,e=!1,l=!1)=>{if(e===!0)return t.output;let c=n||{},f=c.contains?"":"^",i=c.contains?"":"$",p=`${f}(?:${t.output})${i}`;t&&t.negated===!0&&(p=`^(?!${p}).*$`);let E=H.toRegex(p,n);return l===!0&&(E.state=t),E};H.makeRe=(t,n={},e=!1,l=!1)=>{if(!t||typeof t!="string")throw new TypeError("Expected a non-empty string");let c={negated:!1,fastpaths:!0};return n.fastpaths!==!1&&(t[0]==="."||t[0]==="*")&&(c.output=Se.fastpaths(t,n)),c.output||(c=Se(t,n)),H.compileRe(c,n,e,l)};H.toRegex=(t,n)=>{try{let e=n||{};return new RegExp(t,e.flags||(e.nocase?"i":""))}catch(e){if(n&&n.debug===!0)throw e;return/$^/}};H.constants=It;Me.exports=H});var We=ee((Ut,Xe)=>{"use strict";var Ue=Pe(),Nt=ue();function Ke(t,n,e=!1){return n&&(n.windows===null||n.windows===void 0)&&(n={...n,windows:Nt.isWindows()}),Ue(t,n,e)}Object.assign(Ke,Ue);Xe.exports=Ke});var wt=Ye(We(),1);var export_default=wt.default;

;// CONCATENATED MODULE: ./build/src/requirements/files/patterns.js




const maxPatterns = 1000;
const maxPatternLength = 1000;
const options = { dot: true, flags: 's' };
function parsePatterns(text, workspace) {
	const lines = text
		.split(/\r\n|[\n\r]/)
		.map(given_inputs/* withPlainBlanks */.cx)
		.filter((line) => line !== '' && !line.startsWith('#'));
	const patterns = lines.map((line) => parsePattern(line, workspace));
	if (lines.length === 0)
		throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `${(0,text_message/* code */.aY)('code')} is empty, perhaps because of a misspelled variable. Name the files to read, one pattern per line, like ${(0,text_message/* code */.aY)('src/**/*.ts')}.`);
	if (lines.length > maxPatterns)
		throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `${(0,text_message/* code */.aY)('code')} has more than ${maxPatterns} patterns.`);
	if (patterns.every(({ takesOut }) => takesOut))
		throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `${(0,text_message/* code */.aY)('code')} only takes files out. Name the files to read too, like ${(0,text_message/* code */.aY)('src/**/*.ts')}.`);
	return patterns;
}
function parsePattern(line, workspace) {
	const takesOut = line.startsWith('!');
	const written = takesOut ? line.slice(1).trim() : line;
	const relative = patterns_relativeTo(workspace, written);
	const glob = relative === '' && written !== '' ? '**' : relative;
	if (glob === undefined || glob.split('/').includes('..'))
		throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `The pattern ${(0,invalid_input/* givenPath */.HX)(line)} in ${(0,text_message/* code */.aY)('code')} leads out of the workspace. Name files in the workspace.`);
	if (glob === '' || glob.length > maxPatternLength)
		throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `The pattern ${(0,invalid_input/* givenPath */.HX)(line)} in ${(0,text_message/* code */.aY)('code')} names no files. Write it like ${(0,text_message/* code */.aY)('src/**/*.ts')}.`);
	const { base, isGlob } = export_default.scan(glob);
	const globs = isGlob && !takesOut ? [glob] : [glob, `${glob}/**`];
	const parts = glob.split('/');
	const named = parts
		.filter((part) => part.startsWith('.') || !/[*?[]/.test(part) || /\.(?:d\.[cm]?ts|min\.js)$/.test(part))
		.map((part) => export_default(part, options));
	return {
		text: line,
		takesOut,
		base: isGlob ? base : glob,
		maxParts: globs.length > 1 || glob.includes('**') ? Number.POSITIVE_INFINITY : parts.length,
		matches: export_default(globs, options),
		names: (part) => named.some((matches) => matches(part)),
	};
}
function patterns_relativeTo(workspace, written) {
	const forward = (path) => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path);
	const root = `${forward(workspace).replace(/\/+$/, '')}/`;
	const path = forward(written);
	if (`${path}/`.startsWith(root))
		return trimSlashes(path.slice(root.length));
	if (/^(?:\/|[A-Za-z]:)/.test(path))
		return undefined;
	return trimSlashes(path.replace(/^(?:\.(?:\/+|$))+/, ''));
}
function trimSlashes(path) {
	return path.replace(/^\/+|\/+$/g, '');
}

;// CONCATENATED MODULE: ./build/src/requirements/inputs.js











const defaults = {
	mode: 'check',
	code: '',
	'requirements-file': defaultRequirementsFile,
	'fail-on-difference': 'true',
	base: 'none',
	'portal-version': '',
	'portal-url': 'none',
	'client-id': 'none',
	'allow-http': 'false',
	'ca-certificate': '',
	'timeout-seconds': '60',
	retries: '5',
	'job-summary': 'true',
};
function givenInputs(environment) {
	return new given_inputs/* GivenInputs */.rq(environment, defaults);
}
function maskMisplacedKeys(environment, secrets) {
	for (const text of givenInputs(environment).all())
		for (const key of (0,credential/* keysIn */.q7)(text))
			secrets.add(key);
}
function readRequirementsInputs(environment, secrets) {
	const values = givenInputs(environment);
	const workspace = environment.GITHUB_WORKSPACE || process.cwd();
	const problems = new invalid_input/* InputProblems */.Nh();
	const take = problems.take.bind(problems);
	noteMisplacedKeys(problems, values, secrets);
	const misspelled = noteMisspelledInputs(problems, values);
	const allowHttp = take('allow-http', () => values.boolean('allow-http'), false);
	const portal = take('portal-url', () => inputs_readPortal(values, allowHttp), undefined);
	const clientId = take('client-id', () => (0,credential/* parseClientId */.Q0)(values.check('client-id')?.trim()), undefined);
	const connection = readConnectionInputs(values, problems, workspace);
	const portalVersion = take('portal-version', () => values.optional('portal-version', parseVersion), undefined);
	const inputs = {
		workspace,
		mode: take('mode', () => parseMode(values.text('mode')), 'check'),
		patterns: take('code', () => parsePatterns(values.raw('code'), workspace), []),
		file: take('requirements-file', () => parseRequirementsPath(values.raw('requirements-file'), workspace), ''),
		failOnDifference: take('fail-on-difference', () => values.boolean('fail-on-difference'), true),
		base: take('base', () => parseBase(values.check('base')), []),
		portalVersion,
		jobSummary: take('job-summary', () => values.boolean('job-summary'), true),
	};
	noteOneAlone(problems, values);
	problems.throwIfAny();
	return {
		...inputs,
		app: portal === undefined || clientId === undefined ? undefined : { portal, clientId, ...connection },
		remarks: [...portalRemarks(portal), ...versionRemarks(portalVersion), ...misspelled],
	};
}
function wantsSummary(environment) {
	try {
		return givenInputs(environment).boolean('job-summary');
	}
	catch {
		return true;
	}
}
function noteMisplacedKeys(problems, values, secrets) {
	for (const name of values.names) {
		const kind = secrets.kindIn(values.raw(name));
		if (kind !== undefined)
			problems.note(name, kind === text_secrets/* aKey */.FB
				? (0,text_message/* message */.iU) `${(0,text_message/* code */.aY)(name)} contains a key. This action needs none: remove it.`
				: (0,credential/* describeShown */.VC)((0,text_message/* code */.aY)(name), kind));
	}
}
function noteOneAlone(problems, values) {
	const [hasPortal, hasApp] = [values.isRequested('portal-url'), values.isRequested('client-id')];
	if (hasPortal && !hasApp)
		problems.note('client-id', (0,text_message/* message */.iU) `${(0,text_message/* code */.aY)('portal-url')} is set and ${(0,text_message/* code */.aY)('client-id')} is not. Set both to check what the app was granted, or neither.`);
	if (hasApp && !hasPortal)
		problems.note('portal-url', (0,text_message/* message */.iU) `${(0,text_message/* code */.aY)('client-id')} is set and ${(0,text_message/* code */.aY)('portal-url')} is not. Set both to check what the app was granted, or neither.`);
}
function inputs_readPortal(values, allowHttp) {
	const text = values.check('portal-url');
	return text === undefined ? undefined : parsePortalAddress(text.trim(), allowHttp);
}
function parseMode(text) {
	if (text === 'check' || text === 'write')
		return text;
	throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `${(0,text_message/* code */.aY)('mode')} must be ${(0,text_message/* code */.aY)('check')} or ${(0,text_message/* code */.aY)('write')}, not ${(0,invalid_input/* givenValue */.Z7)(text)}.`);
}
const maxBases = 100;
function parseBase(text) {
	if (text === undefined)
		return [];
	const names = text
		.split(/\r\n|[\n\r]/)
		.map((line) => (0,given_inputs/* withPlainBlanks */.cx)(line.replace(/(^|\s)#(?:\s.*)?$/, '')))
		.filter((name) => name !== '');
	const wrong = names.find((name) => /\s/.test(name));
	if (wrong !== undefined)
		throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `${(0,text_message/* code */.aY)('base')} must have one name per line, like ${(0,text_message/* code */.aY)('this.apiUrl')} or ${(0,text_message/* code */.aY)('BASE_URL')}, not ${(0,invalid_input/* givenValue */.Z7)(wrong)}.`);
	if (names.length === 0)
		throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `${(0,text_message/* code */.aY)('base')} contains no name. Write ${(0,text_message/* code */.aY)(given_inputs/* none */.dv)} to leave it out.`);
	if (names.length > maxBases)
		throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `${(0,text_message/* code */.aY)('base')} has more than ${maxBases} names.`);
	return names;
}
function parseVersion(text) {
	if (/^\d{1,4}\.\d{1,4}(?:\.\d{1,6})*$/.test(text) && (0,portal_version/* isAtLeast */.du)(text, 3, 0))
		return text;
	throw new invalid_input/* InvalidInput */.o9((0,text_message/* message */.iU) `${(0,text_message/* code */.aY)('portal-version')} must be a version of DocSpace from 3.0 on, like ${(0,text_message/* code */.aY)('3.7.2')}, not ${(0,invalid_input/* givenValue */.Z7)(text)}.`);
}
function portalRemarks(portal) {
	if (portal?.trimmed !== true)
		return [];
	const text = (0,text_message/* message */.iU) `Using ${(0,text_message/* code */.aY)(portal.origin)}; ignored the path and query in ${(0,text_message/* code */.aY)('portal-url')}.`;
	return [{ level: 'notice', title: 'portal-url', text }];
}
function versionRemarks(version) {
	if (!(0,portal_version/* isNewerThanRules */.me)(version))
		return [];
	const text = (0,text_message/* message */.iU) `This action knows the rules for requests up to DocSpace ${[portal_version/* newestKnownRules */.bT]}, and uses those for ${[version]}. Use a newer version of the action, if there is one.`;
	return [{ level: 'notice', title: 'portal-version', text }];
}

;// CONCATENATED MODULE: ./build/src/requirements/messages.js







const messages_maxNames = 10;
const messages_maxPlaces = 3;
function formatPlace(place) {
	return [(0,text_message/* filePlace */.Wf)(place)];
}
function formatPlaces(places) {
	return (0,text_message/* formatList */.ki)(places.map(formatPlace), messages_maxPlaces);
}
const howToWrite = (0,text_message/* message */.iU) `Run this action with ${(0,text_message/* code */.aY)('mode: write')}, or ${(0,text_message/* code */.aY)('npm run requirements -- write')} in a clone of it, review the file, and commit it.`;
function describeNoFile(path) {
	return (0,text_message/* sentences */.hC)((0,text_message/* message */.iU) `There is no requirements file ${(0,invalid_input/* givenPath */.HX)(path)}.`, howToWrite);
}
function describeDifference(missing, path, exists) {
	const names = (0,text_message/* formatList */.ki)(missing.map(({ method, path: request, places }) => (0,text_message/* message */.iU) `${(0,text_message/* code */.aY)(`${method} ${request}`)} (${formatPlaces(places)})`), messages_maxNames);
	const requests = (0,text_message/* pluralize */.td)(missing.length, 'request');
	const what = exists
		? (0,text_message/* message */.iU) `The requirements file ${(0,invalid_input/* givenPath */.HX)(path)} lacks ${[requests]} that the code makes: ${names}.`
		: (0,text_message/* message */.iU) `There is no requirements file ${(0,invalid_input/* givenPath */.HX)(path)}${missing.length === 0 ? [] : (0,text_message/* message */.iU) `, and the code makes ${[requests]}: ${names}`}.`;
	return new src_failure/* Failure */.HR('requirements-differ', (0,text_message/* sentences */.hC)(what, howToWrite), {
		...(exists ? {} : { headline: (0,text_message/* message */.iU) `there is no requirements file` }),
		marks: missing.flatMap(({ method, path: request, places }) => places.slice(0, messages_maxPlaces).map((place) => ({
			...place,
			text: (0,text_message/* message */.iU) `${(0,text_message/* code */.aY)(`${method} ${request}`)} is not in ${(0,invalid_input/* givenPath */.HX)(path)}.`,
		}))),
	});
}
function describeAppLacks({ required }, record) {
	const missing = required.filter(judge/* isMissing */.b2);
	const app = nameApp(record.app);
	const lacks = missing.map((requirement) => (0,text_message/* message */.iU) `${(0,text_message/* code */.aY)(requirement.label)}, needed by ${formatPlaces(placesOf(requirement))}`);
	const others = lacks.length - messages_maxNames;
	const shown = others > 0 ? [...lacks.slice(0, messages_maxNames), (0,text_message/* message */.iU) `and ${others} more`] : lacks;
	return new src_failure/* Failure */.HR('missing-scopes', (0,text_message/* paragraphs */.qN)(lacks.length === 1
		? (0,text_message/* message */.iU) `${app} lacks ${lacks.flat()}.`
		: (0,text_message/* message */.iU) `${app} lacks ${lacks.length} scopes:${(0,text_message/* list */.p_)(shown)}`, (0,text_message/* message */.iU) `In DocSpace 3.7.2 and earlier, an app’s scopes cannot be changed: register a new application with all required scopes, and deploy with its client ID and secret.`), {
		marks: missing.flatMap(({ label, askers }) => exact(askers)
			.slice(0, messages_maxPlaces)
			.flatMap(({ request, place }) => {
			const needs = request === undefined ? (0,text_message/* message */.iU) `` : (0,text_message/* message */.iU) `${(0,text_message/* code */.aY)(request)} needs `;
			const text = (0,text_message/* message */.iU) `${needs}${(0,text_message/* code */.aY)(label)}: the app was not granted it.`;
			return place.file === undefined ? [] : [{ file: place.file, line: place.line, text }];
		})),
	});
}
function describeAppCheck({ inputs, verdict, app }) {
	if (verdict === undefined)
		return undefined;
	if (inputs?.app === undefined)
		return (0,text_message/* message */.iU) `Not requested, so not checked: the app (${(0,text_message/* code */.aY)('portal-url')} and ${(0,text_message/* code */.aY)('client-id')}).`;
	return app === undefined || verdict.required.some(judge/* isMissing */.b2)
		? undefined
		: (0,text_message/* message */.iU) `${nameApp(app)} was granted all required scopes.`;
}
function nameApp(app) {
	return (0,text_message/* withName */.el)((0,text_message/* message */.iU) `The OAuth app`, app?.name ?? '');
}
function exact(askers) {
	return askers.filter(({ takesAnother }) => !takesAnother);
}
function placesOf({ askers }) {
	return exact(askers).map(({ place: { file, path, line } }) => ({ file: file ?? path ?? '', line }));
}
function describeUncovered(requests) {
	const newer = requests.filter(({ reason }) => reason === 'no-known-scope');
	const others = requests.filter(({ reason }) => reason !== 'no-known-scope');
	const unknown = others.filter((request) => !request.known);
	const known = others.filter((request) => request.known);
	return new src_failure/* Failure */.HR('uncovered-endpoints', (0,text_message/* sentences */.hC)(unknown.length === 0 ? undefined : messages_describeUnknown(unknown), unknown.length === 0 ? undefined : (0,text_message/* message */.iU) `Correct the code or the comment there.`, known.length === 0
		? undefined
		: (0,text_message/* message */.iU) `No scope allows ${(0,text_message/* formatList */.ki)(known.map(withPlaces))}, so an OAuth app can never make ${known.length === 1 ? (0,text_message/* message */.iU) `it. Remove the call, or make it` : (0,text_message/* message */.iU) `them. Remove the calls, or make them`} with an API key.`, newer.length === 0
		? undefined
		: (0,text_message/* message */.iU) `No scope is known to allow ${(0,text_message/* formatList */.ki)(newer.map(withPlaces))}. Use a newer version of this action, if there is one.`), {
		marks: requests.flatMap((request) => codePlaces(request.places)
			.slice(0, messages_maxPlaces)
			.map((place) => ({
			...place,
			text: (0,text_message/* endSentence */.H_)((0,text_message/* message */.iU) `${(0,text_message/* code */.aY)(request.label)}: ${(0,descriptions/* describeOutcome */.SS)(request)}`),
		}))),
	});
}
function messages_describeUnknown(requests, version) {
	const what = requests.length === 1 ? (0,text_message/* message */.iU) `request` : (0,text_message/* message */.iU) `requests`;
	const newest = (0,portal_version/* isNewerThanRules */.me)(version) ? (0,text_message/* message */.iU) `, the newest known,` : (0,text_message/* message */.iU) ``;
	return (0,text_message/* message */.iU) `DocSpace ${[portal_version/* newestKnownRoutes */.cT]}${newest} has no such ${what}: ${(0,text_message/* formatList */.ki)(requests.map(withMeant))}.`;
}
function withPlaces({ label, places }) {
	return (0,text_message/* message */.iU) `${(0,text_message/* code */.aY)(label)} (${formatPlaces(codePlaces(places))})`;
}
function withMeant({ label, places, nearest }) {
	const meant = nearest === undefined ? (0,text_message/* message */.iU) `` : (0,text_message/* message */.iU) ` (did you mean ${(0,text_message/* code */.aY)(nearest)}?)`;
	return (0,text_message/* message */.iU) `${(0,text_message/* code */.aY)(label)} in ${formatPlaces(codePlaces(places))}${meant}`;
}
function codePlaces(places) {
	return places.map(({ file, path, line }) => ({ file: file ?? path ?? '', line }));
}
const leftOutWords = [
	['usual', 'of dependencies or build output'],
	['hidden', 'hidden'],
	['git', 'ignored by git'],
	['link', 'behind links'],
	['taken-out', 'taken out by a pattern'],
];
function describeFacts(record) {
	const app = describeAppCheck(record);
	return [...(record.files === undefined ? [] : describeFiles(record.files)), ...(app === undefined ? [] : [app])];
}
function describeFiles({ sources, recordings, leftOut, knowsIgnored, otherKinds }) {
	const left = leftOutWords.flatMap(([reason, words]) => {
		const count = leftOut.get(reason);
		return count === undefined ? [] : [(0,text_message/* message */.iU) `${count} ${[words]}`];
	});
	const kinds = [...otherKinds].sort(([, one], [, other]) => other - one);
	return [
		(0,text_message/* message */.iU) `Read ${[(0,text_message/* pluralize */.td)(sources.length + recordings.length, 'file')]}.`,
		...(left.length === 0 ? [] : [(0,text_message/* message */.iU) `Left out (files and folders): ${(0,text_message/* formatList */.ki)(left)}.`]),
		...(knowsIgnored ? [] : [(0,text_message/* message */.iU) `Files that git ignores were read too, because git is missing or failed.`]),
		...(kinds.length === 0
			? []
			: [(0,text_message/* message */.iU) `Not read: ${(0,text_message/* formatList */.ki)(kinds.map(([kind, count]) => (0,text_message/* message */.iU) `${count} ${(0,text_message/* code */.aY)(kind)}`))}.`]),
	];
}
const otherLanguages = /^\.(?:astro|bash|c|cc|clj|coffee|cpp|cshtml|cxx|dart|erl|exs?|fs|groovy|gs|ipynb|jl|jsp|lua|mm?|p[lm]|ps1|psm1|r|razor|rb|rs|scala|sh|svelte|vb)$/;
function describeOtherLanguages({ otherKinds }) {
	const kinds = [...otherKinds].filter(([kind]) => otherLanguages.test(kind));
	if (kinds.length === 0)
		return undefined;
	const files = (0,text_message/* formatList */.ki)(kinds.map(([kind, count]) => (0,text_message/* message */.iU) `${count} ${(0,text_message/* code */.aY)(kind)}`));
	return (0,text_message/* message */.iU) `Not read, since this action does not know the language: ${files}. Write their requests into the requirements file, and exclude the files with ${(0,text_message/* code */.aY)('!')} in ${(0,text_message/* code */.aY)('code')} to silence this warning.`;
}
function describeIgnored({ file, line, why }) {
	return (0,text_message/* message */.iU) `Ignored by a comment: ${formatPlace({ file, line })} ${{ kind: 'name', text: why }}`;
}
function describeWhat(reason, { verdict }) {
	if (reason === 'missing-scopes')
		return (0,text_message/* message */.iU) `the app lacks scopes that the code needs`;
	return reason === 'uncovered-endpoints' ? (0,report_headline/* describeUncoveredCount */.Qc)(verdict) : report_headline/* headlines */.Qi[reason];
}
function requirementsHeadline(record) {
	const { result, failures, softened } = record;
	const { reason, failsRun } = result;
	if (reason === '')
		return (0,text_message/* message */.iU) `Passed: ${describePassed(record)}`;
	const [first] = failures.length > 0 ? (0,src_failure/* byReason */.UN)(failures) : (0,src_failure/* byReason */.UN)(softened);
	const what = first?.headline ?? describeWhat(reason, record);
	return failsRun
		? (0,text_message/* message */.iU) `Failed: ${what}`
		: (0,text_message/* message */.iU) `Not passed: ${what}. The run stays green, because ${(0,text_message/* code */.aY)('fail-on-difference')} is ${(0,text_message/* code */.aY)('false')}`;
}
function describeWritten(record) {
	const { inputs, difference, isWritten, reading, result, failures } = record;
	if (inputs?.mode !== 'write' || difference === undefined || result.reason === '')
		return [];
	const path = (0,invalid_input/* givenPath */.HX)(inputs.file);
	const unread = reading?.unread.length ?? 0;
	const [is, they] = unread === 1 ? [(0,text_message/* message */.iU) `is`, (0,text_message/* message */.iU) `it`] : [(0,text_message/* message */.iU) `are`, (0,text_message/* message */.iU) `they`];
	const written = isWritten
		? (0,text_message/* message */.iU) `Wrote ${[countRequests(record)]} into ${path}.`
		: failures.some(({ reason }) => reason === 'unwritable')
			? (0,text_message/* message */.iU) `${path} was not written.`
			: (0,text_message/* message */.iU) `${path} did not need to change (${[countRequests(record)]}).`;
	const missing = (0,text_message/* message */.iU) `${[(0,text_message/* pluralize */.td)(unread, 'place')]} ${is} missing from it, because ${they} could not be read.`;
	return [(0,text_message/* sentences */.hC)(written, unread === 0 ? undefined : missing)];
}
function countRequests({ reading }) {
	return (0,text_message/* pluralize */.td)(new Set(reading?.requests.map(({ method, path }) => `${method} ${path}`)).size, 'request');
}
function describePassed(record) {
	const { inputs, difference, isWritten } = record;
	const path = (0,invalid_input/* givenPath */.HX)(inputs?.file ?? '');
	const count = countRequests(record);
	if (inputs?.mode === 'write')
		return isWritten ? (0,text_message/* message */.iU) `wrote ${[count]} into ${path}` : (0,text_message/* message */.iU) `${path} is up to date, with ${[count]}`;
	const gone = difference?.gone.length ?? 0;
	return gone === 0
		? (0,text_message/* message */.iU) `${path} has all that the code calls (${[count]})`
		: (0,text_message/* message */.iU) `${path} has all that the code calls (${[count]}), and ${gone} that it no longer calls`;
}

;// CONCATENATED MODULE: ./build/src/requirements/needs.js








function asTheGateReads(reading) {
	const requests = [];
	const kept = [];
	const unread = [...reading.unread];
	const refused = new Set();
	for (const found of reading.requests) {
		const { method, path, file, line } = found;
		const request = readAsGate(`${method} ${path}`);
		if (request === undefined) {
			if (!refused.has(`${line} ${file}`))
				unread.push({ file, line, why: whyWrong(path) });
			refused.add(`${line} ${file}`);
		}
		else {
			kept.push(found);
			requests.push({ request, place: { input: 'code', path: file, file, line } });
		}
	}
	unread.sort((a, b) => (0,scope/* byCodeUnit */.X)(a.file, b.file) || a.line - b.line);
	return { reading: { ...reading, requests: kept, unread }, requests };
}
function whyWrong(path) {
	const rest = path.replace(/^\/api\/2\.0/, '');
	const value = path.replaceAll('`', '’');
	if (/^\/*$/.test(rest))
		return { kind: 'base-alone' };
	if (rest.includes('//'))
		return { kind: 'double-slash', value };
	if (/^\/\{/.test(rest))
		return { kind: 'no-path' };
	return { kind: /\/api\/2\.0(?:\/|$)/i.test(rest) ? 'double-base' : 'wrong-path', value };
}
function readAsGate(text) {
	try {
		return parseRequest(text, undefined);
	}
	catch (problem) {
		if (problem instanceof invalid_input/* InvalidInput */.o9)
			return undefined;
		throw problem;
	}
}
function judgeNeeds(requests, { scopes, requests: ownRequests }, { version, app }) {
	const made = new Set(requests.map(({ request }) => requirements_block_keyOf(request.method, request.path)));
	const only = ownRequests.filter(({ request }) => !made.has(requirements_block_keyOf(request.method, request.path)));
	return (0,judge/* judge */.S4)({
		scopes: undefined,
		version,
		usesApp: app !== undefined,
		app,
		appState: undefined,
		integrationKey: undefined,
		named: scopes,
		requests: deriveRequests([...requests, ...only], version),
		baseline: undefined,
		failOnMissing: true,
		failOnDrift: 'never',
	});
}
function findUnneeded(gone, { required }, version) {
	const requests = gone.flatMap(({ method, path, line }) => {
		const request = readAsGate(`${method} ${path}`);
		return request === undefined ? [] : [{ request, place: { input: 'code', path: undefined, file: undefined, line } }];
	});
	const needed = new Set(required.flatMap(({ anyOf }) => anyOf));
	const unneeded = deriveRequests(requests, version).flatMap(({ needs }) => needs.filter((anyOf) => !anyOf.some((name) => needed.has(name))).map((anyOf) => anyOf.join('|')));
	return (0,scope/* sortedNames */.W0)(unneeded);
}
function needs_scopesToGrant({ required }) {
	return (0,judge/* findScopesToGrant */.Ud)(required, new Set(required.flatMap(({ anyOf }) => anyOf)));
}
function needs_withoutSecrets(reading, secrets) {
	const text = JSON.stringify(reading);
	for (const key of (0,credential/* keysIn */.q7)(text))
		secrets.add(key);
	if (!secrets.isIn(text))
		return reading;
	const inFile = (found) => ({
		...found,
		file: secrets.redact(found.file),
	});
	const inReason = (why) => ('value' in why ? { ...why, value: secrets.redact(why.value) } : why);
	const looked = reading.requests.map((found) => ({ found: inFile(found), kind: secrets.kindIn(found.path) }));
	return {
		...reading,
		requests: looked.flatMap(({ found, kind }) => (kind === undefined ? [found] : [])),
		ignored: reading.ignored.map((each) => inFile({ ...each, why: secrets.redact(each.why) })),
		unread: [
			...reading.unread.map((each) => inFile({ ...each, why: inReason(each.why) })),
			...looked.flatMap(({ found: { file, line }, kind }) => kind === undefined ? [] : [{ file, line, why: { kind: 'secret', value: (0,text_message/* plainText */.wh)(kind.what) } }]),
		],
	};
}

;// CONCATENATED MODULE: ./build/src/requirements/groups.js



function groupByNeeds({ verdict }) {
	const byNeeds = new Map();
	for (const request of verdict?.requests ?? []) {
		const { needs } = request;
		const label = needs.length === 0
			? (0,text_message/* plainText */.wh)((0,descriptions/* describeOutcome */.SS)(request))
			: needs
				.map((anyOf) => anyOf.join('|'))
				.sort(scope/* byCodeUnit */.X)
				.join(' and ');
		byNeeds.set(label, [...(byNeeds.get(label) ?? []), request]);
	}
	return [...byNeeds]
		.map(([needs, requests]) => ({
		needs,
		heading: headingOf(needs, requests),
		requests: requests.sort((a, b) => (0,scope/* byCodeUnit */.X)(a.label, b.label)),
	}))
		.sort((a, b) => Number(isUncovered(b)) - Number(isUncovered(a)) || (0,scope/* byCodeUnit */.X)(a.needs, b.needs));
}
function headingOf(needs, [first]) {
	return first === undefined || first.needs.length > 0 ? [(0,text_message/* code */.aY)(needs)] : (0,descriptions/* describeOutcome */.SS)(first);
}
function isUncovered({ requests }) {
	return requests.some(({ outcome }) => outcome === 'uncovered');
}

;// CONCATENATED MODULE: ./build/src/requirements/requests/why-unread.js

const base = (0,text_message/* code */.aY)('/api/2.0');
const whys = {
	'too-large': (0,text_message/* message */.iU) `the file is larger than 1 MiB`,
	'zero-bytes': (0,text_message/* message */.iU) `the file contains zero bytes: save it as UTF-8`,
	'cannot-open': (0,text_message/* message */.iU) `the file cannot be opened`,
	'too-deep': (0,text_message/* message */.iU) `the code is nested too deep to be read`,
	'never-ends': (0,text_message/* message */.iU) `a text or comment that begins here never ends`,
	'tag-never-ends': (tag) => (0,text_message/* message */.iU) `${(0,text_message/* code */.aY)(`<${tag.slice(0, 40)}>`)} begins here and never ends`,
	'tag-ends-nothing': (tag) => (0,text_message/* message */.iU) `${(0,text_message/* code */.aY)(`</${tag}>`)} ends nothing here, so code before it may not have been read`,
	'template-language': (language) => (0,text_message/* message */.iU) `the template is written in ${why_unread_word(language)}, which is not read`,
	'script-language': (language) => (0,text_message/* message */.iU) `the script is written in ${why_unread_word(language)}, which is not read`,
	'no-path': (0,text_message/* message */.iU) `the first part of the path is not known`,
	'no-base': (path) => (0,text_message/* message */.iU) `${bare(`/${path}`)} looks like a request, but the code does not show that it goes to ${base}`,
	'no-base-in-collection': (path) => (0,text_message/* message */.iU) `${bare(`/${path}`)} looks like a request, but the collection does not show that it goes to ${base}`,
	'unused-base': (0,text_message/* message */.iU) `no request was found that begins with this address`,
	'no-method': (path) => (0,text_message/* message */.iU) `the method of ${bare(`/api/2.0/${path}`)} is not known`,
	'wrong-method': (method) => (0,text_message/* message */.iU) `the API has no method ${bare(method)}`,
	'other-method': (0,text_message/* message */.iU) `the API has no such method`,
	'entry-method': (entry) => (0,text_message/* message */.iU) `${[entry]}: the API has no such method`,
	'entry-path': (entry) => (0,text_message/* message */.iU) `${[entry]}: no path of the API begins like this one`,
	'other-server': (0,text_message/* message */.iU) `the URL names a server, and DocSpace has no such route: is it a portal’s?`,
	'base-alone': (0,text_message/* message */.iU) `${base} alone is not a request`,
	'wrong-path': (path) => (0,text_message/* message */.iU) `the API cannot have the path ${(0,text_message/* code */.aY)(path)}`,
	'double-slash': (path) => (0,text_message/* message */.iU) `${(0,text_message/* code */.aY)(path)} has two slashes in a row`,
	'double-base': (path) => (0,text_message/* message */.iU) `${(0,text_message/* code */.aY)(path)} contains ${base} twice`,
	secret: (what) => (0,text_message/* message */.iU) `the path contains ${[what]}`,
	'mark-without-reason': (0,text_message/* message */.iU) `${(0,text_message/* code */.aY)('docspace: ignore')} must say why`,
	'mark-without-path': (0,text_message/* message */.iU) `${(0,text_message/* code */.aY)('docspace:')} names no path of the API, like ${bare('/api/2.0/files/{id}')}`,
	'mark-with-wrong-method': (method) => (0,text_message/* message */.iU) `${(0,text_message/* code */.aY)('docspace:')} names no method of the API: ${bare(method)}`,
	'ignore-without-colon': (0,text_message/* message */.iU) `write ${(0,text_message/* code */.aY)('docspace: ignore …')}, with a colon`,
	'request-without-colon': (0,text_message/* message */.iU) `write ${(0,text_message/* code */.aY)('docspace: GET …')}, with a colon`,
	'nameless-operation': (0,text_message/* message */.iU) `the operation of the SDK is not known`,
	'unknown-operation': (name) => (0,text_message/* message */.iU) `${(0,text_message/* code */.aY)(name)} is an operation of the SDK that is not known`,
	'likely-operation': (name) => (0,text_message/* message */.iU) `${(0,text_message/* code */.aY)(name)} may be an operation of the SDK that is not known`,
	'operation-of-nothing': (name) => (0,text_message/* message */.iU) `${(0,text_message/* code */.aY)(name)} may be an operation of the SDK, but nothing shows what it is called on`,
};
function describeWhy(why) {
	return 'value' in why ? whys[why.kind](why.value) : whys[why.kind];
}
function textOfWhy(why) {
	return describeWhy(why)
		.map((part) => (isBare(part) ? part.text : (0,text_message/* plainText */.wh)([part])))
		.join('');
}
function bare(text) {
	return { kind: 'code', text, isBare: true };
}
function isBare(part) {
	return typeof part !== 'string' && 'isBare' in part;
}
function why_unread_word(text) {
	return [text.replace(/\W/g, '').slice(0, 20)];
}

;// CONCATENATED MODULE: ./build/src/requirements/report.js













const report_limits = { max: 1000, bytes: 100_000 };
function requestLines(record) {
	const rows = groupByNeeds(record).flatMap(({ needs, requests }) => requests.flatMap((request) => codePlaces(request.places).map(({ file, line }) => [
		(0,text_visible/* visible */.RK)(`${file}:${line}`, 200),
		(0,text_visible/* visible */.RK)(request.label, 300),
		(0,text_visible/* visible */.RK)(needs, 300),
	])));
	if (rows.length === 0)
		return [];
	const first = rows.slice(0, report_limits.max);
	const widths = [0, 1].map((column) => Math.min(80, Math.max(...first.map((row) => row[column]?.length ?? 0))));
	const { shown } = html_takeFirst(first.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd()), report_limits);
	const others = rows.length - shown.length;
	const more = others === 0 ? [] : [(0,text_message/* message */.iU) `  and ${[(0,text_message/* pluralize */.td)(others, 'more place')]}`];
	return [[''], ...shown.map((line) => [line]), ...more, ['']];
}
function foundLines(record) {
	const { reading, verdict } = record;
	return [
		...describeFacts(record),
		...requestLines(record),
		...(reading?.ignored ?? []).map(describeIgnored),
		...(record.inputs?.mode === 'write' ? describeGone(record) : []),
		...(verdict === undefined || verdict.required.length === 0
			? []
			: [(0,text_message/* message */.iU) `Scopes to grant: ${(0,text_message/* formatCodes */.YV)(needs_scopesToGrant(verdict), 100)}.`]),
		...(verdict?.excess === undefined || verdict.excess.length === 0
			? []
			: [(0,text_message/* message */.iU) `Granted to the app but not needed: ${(0,text_message/* formatNames */.EI)(verdict.excess, 100)}.`]),
	];
}
function describeGone({ difference, verdict, inputs, reading }) {
	const gone = difference?.gone ?? [];
	if (gone.length === 0 || verdict === undefined || inputs === undefined)
		return [];
	const names = (0,text_message/* formatCodes */.YV)(gone.map(({ method, path }) => `${method} ${path}`));
	const unneeded = findUnneeded(gone, verdict, inputs.portalVersion);
	const unread = reading?.unread.length ?? 0;
	const file = (0,invalid_input/* givenPath */.HX)(inputs.file);
	const [requests, it] = gone.length === 1 ? [(0,text_message/* message */.iU) `a request`, (0,text_message/* message */.iU) `it`] : [(0,text_message/* message */.iU) `requests`, (0,text_message/* message */.iU) `them`];
	if (unread > 0) {
		const places = unread === 1 ? (0,text_message/* message */.iU) `The place that` : (0,text_message/* message */.iU) `One of the ${unread} places that`;
		const doubt = (0,text_message/* message */.iU) `${places} could not be read may make ${it}.`;
		return [
			inputs.mode === 'write'
				? (0,text_message/* message */.iU) `Removed from ${file}, because no readable code makes ${it}: ${names}. ${doubt}`
				: (0,text_message/* message */.iU) `The requirements file ${file} lists ${requests} that no readable code makes: ${names}. ${doubt}`,
		];
	}
	return [
		inputs.mode === 'write'
			? (0,text_message/* message */.iU) `Removed, because the code no longer makes ${it}: ${names}.`
			: (0,text_message/* message */.iU) `The requirements file ${file} lists ${requests} that the code no longer makes: ${names}. ${(0,text_message/* code */.aY)('mode: write')} removes ${it}.`,
		...(unneeded.length === 0 ? [] : [(0,text_message/* message */.iU) `No longer needed by any line: ${(0,text_message/* formatCodes */.YV)(unneeded)}.`]),
	];
}
function unknownRequests({ verdict, app }) {
	return (verdict?.requests.filter(({ known, outcome }) => !known && (app === undefined || outcome !== 'uncovered')) ?? []);
}
function describeUnknownRemark(unknown, { reading, inputs }) {
	const places = unknown.flatMap(({ request, places: all }) => all.map(({ file = '', line }) => ({ key: requirements_block_keyOf(request.method, request.path), file, line })));
	const isUnknown = new Set(places.map(({ key, file, line }) => `${line} ${key} ${file}`));
	const comments = (reading?.requests ?? []).flatMap(({ method, path, file, line, comment }) => comment !== undefined && isUnknown.has(`${line} ${requirements_block_keyOf(method, path)} ${file}`) ? [{ file, line: comment }] : []);
	const inComments = (0,text_message/* formatList */.ki)(comments.map(formatPlace), 3);
	return (0,text_message/* sentences */.hC)(messages_describeUnknown(unknown, inputs?.portalVersion), comments.length === 0
		? undefined
		: (0,text_message/* message */.iU) `Correct the ${comments.length === 1 ? (0,text_message/* message */.iU) `comment` : (0,text_message/* message */.iU) `comments`} in ${inComments}.`, comments.length >= places.length
		? undefined
		: (0,text_message/* message */.iU) `Correct the code, or say in a comment what is called (${(0,text_message/* code */.aY)('docspace: GET /api/2.0/…')}).`);
}
function remarkAnnotations(record) {
	const { files } = record;
	const annotations = [];
	const languages = files && describeOtherLanguages(files);
	if (languages !== undefined)
		annotations.push(warning('not read', languages));
	const unknown = unknownRequests(record);
	if (unknown.length > 0)
		annotations.push(warning('unknown requests', describeUnknownRemark(unknown, record)));
	const gone = describeGone(record);
	if (gone.length > 0 && record.inputs?.mode === 'check')
		annotations.push({ level: 'notice', title: 'no longer called', text: (0,text_message/* paragraphs */.qN)(...gone) });
	return annotations;
}
function endAnnotations({ failures, softened }) {
	const all = (0,src_failure/* byReason */.UN)(failures);
	const [first] = all;
	const soft = (0,src_failure/* byReason */.UN)(softened);
	return [
		...(first === undefined
			? []
			: [{ level: 'error', title: first.reason, text: (0,text_message/* paragraphs */.qN)(...all.map(({ whole }) => whole)) }]),
		...soft.map(({ reason, whole }) => warning(reason, whole)),
		...[
			...all.flatMap(({ marks, reason }) => marks.map((mark) => markOf(mark, 'error', reason))),
			...soft.flatMap(({ marks, reason }) => marks.map((mark) => markOf(mark, 'warning', reason))),
		]
			.filter(isFirstOnItsLine())
			.slice(0, maxMarks),
	];
}
function markOf({ file, line, text }, level, title) {
	return { level, title, text, place: { file, line } };
}
function isFirstOnItsLine() {
	const seen = new Set();
	return ({ place, text }) => {
		const key = `${place?.line} ${place?.file} ${(0,text_message/* plainText */.wh)(text)}`;
		return seen.size < seen.add(key).size;
	};
}
function requirementsOutputs(record) {
	const { reading, verdict, requirementsPath } = record;
	const lists = {};
	if (reading !== undefined)
		lists['unread'] = reading.unread.map(({ file, line, why }) => ({ file, line, why: textOfWhy(why) }));
	if (verdict !== undefined) {
		lists['requests'] = foundRequests(verdict.requests);
		lists['required-scopes'] = verdict.required.map(({ label }) => label);
		lists['scopes-to-grant'] = needs_scopesToGrant(verdict);
	}
	const { texts, leftOut } = cutLists(lists, maxListBytes);
	return {
		...texts,
		...(reading === undefined ? {} : { 'left-out': JSON.stringify(leftOut) }),
		...(requirementsPath === undefined ? {} : { 'requirements-path': requirementsPath }),
	};
}
function foundRequests(requests) {
	return requests
		.flatMap(({ request: { method, path }, needs, places }) => places
		.filter(({ input }) => input === 'code')
		.map(({ file = '', line }) => ({ method, path, file, line, needs: needs.map((anyOf) => anyOf.join('|')) })))
		.sort((a, b) => (0,scope/* byCodeUnit */.X)(a.path, b.path) || (0,scope/* byCodeUnit */.X)(a.method, b.method) || (0,scope/* byCodeUnit */.X)(a.file, b.file) || a.line - b.line);
}

;// CONCATENATED MODULE: ./build/src/requirements/unread-messages.js





const unread_messages_maxPlaces = 10;
function describeUnread(unread) {
	const hasCode = unread.some(({ file }) => recordingKindOf(file) === undefined);
	return new src_failure/* Failure */.HR('unread-requests', (0,text_message/* paragraphs */.qN)(listUnread(unread), (0,text_message/* sentences */.hC)(hasCode
		? (0,text_message/* message */.iU) `Write in a comment on the line, or above it, what it calls (${(0,text_message/* code */.aY)(exampleOfCall)}), or why it is no request (${(0,text_message/* code */.aY)(exampleOfIgnored)}).`
		: undefined, ...unreadAdvice(unread))), {
		marks: unread.map(({ file, line, why }) => ({
			file,
			line,
			text: (0,text_message/* endSentence */.H_)((0,text_message/* message */.iU) `Cannot be read: ${describeWhy(why)}`),
		})),
	});
}
const exampleOfCall = 'docspace: PUT /api/2.0/people/{id}';
const exampleOfIgnored = 'docspace: ignore <why>';
function listUnread(unread) {
	const shown = unread.slice(0, unread_messages_maxPlaces).map((each) => (0,text_message/* message */.iU) `${formatPlace(each)}: ${describeWhy(each.why)}`);
	const others = unread.length - shown.length;
	if (others > 0)
		shown.push((0,text_message/* message */.iU) `and ${others} more`);
	const places = unread.length === 1 ? (0,text_message/* message */.iU) `One place in the code` : (0,text_message/* message */.iU) `${unread.length} places in the code`;
	return (0,text_message/* message */.iU) `${places} may make a request that cannot be read:${(0,text_message/* list */.p_)(shown)}`;
}
function unreadAdvice(unread) {
	const hasRecording = unread.some(({ file }) => recordingKindOf(file) !== undefined);
	const advice = [];
	if (unread.some(({ why }) => lackingBase.has(why.kind)))
		advice.push((0,text_message/* message */.iU) `If a path goes to the portal, you can also name the variable before it in the input ${(0,text_message/* code */.aY)('base')}.`);
	if (hasRecording)
		advice.push((0,text_message/* message */.iU) `In a collection or a HAR file, correct or remove the request: they have no comments.`);
	return advice;
}
function describeNothingFound({ sources, recordings }) {
	const kinds = new Set(recordings.map(({ kind }) => kind));
	if (sources.length + recordings.length === 0)
		return (0,text_message/* message */.iU) `None of the files in ${(0,text_message/* code */.aY)('code')} is of a kind that this action reads. Check the patterns.`;
	return (0,text_message/* sentences */.hC)((0,text_message/* message */.iU) `The files of ${(0,text_message/* code */.aY)('code')} contain no request to a portal. Check the patterns.`, sources.length === 0
		? undefined
		: (0,text_message/* message */.iU) `If the code writes paths without ${(0,text_message/* code */.aY)('/api/2.0')}, name the variable before them in ${(0,text_message/* code */.aY)('base')}.`, kinds.has('postman')
		? (0,text_message/* message */.iU) `If a collection has a variable for the address of the API, name it in ${(0,text_message/* code */.aY)('base')}.`
		: undefined, kinds.has('har')
		? (0,text_message/* message */.iU) `A HAR file must have requests to ${(0,text_message/* code */.aY)('/api/2.0')}: record them while the integration runs.`
		: undefined);
}
const lackingBase = new Set(['no-base', 'no-base-in-collection', 'unused-base']);

;// CONCATENATED MODULE: ./build/src/requirements/summary.js














const requirements_summary_limits = { max: 300, bytes: 150_000 };
function requirementsSummary(record, links) {
	const { result, reading } = record;
	const html = (parts) => html_messageHtml(parts, undefined, links.placeUrl);
	const unread = reading?.unread ?? [];
	const manyUnread = unread.length > unread_messages_maxPlaces ? unread : [];
	const mark = result.result === 'passed' ? '✅' : result.failsRun ? '❌' : '⚠️';
	const facts = describeFacts(record).map(html).join('<br>');
	const sections = [
		'<h2>DocSpace Requirements</h2>',
		`<h3>${mark} ${html(requirementsHeadline(record))}</h3>`,
		...describeWritten(record).map((written) => `<p>${html(written)}</p>`),
		summary_failureList(record, links),
		exampleOfComments(unread),
		warningList(record, links),
		diff(record),
		requestTable(record, links),
		toGrant(record),
		details('place that could not be read', 'places that could not be read', manyUnread, (each) => html((0,text_message/* message */.iU) `${formatPlace(each)}: ${describeWhy(each.why)}`)),
		details('line ignored by a comment', 'lines ignored by comments', reading?.ignored ?? [], (each) => html(describeIgnored(each))),
		facts === '' ? '' : `<p>${facts}</p>`,
	];
	return `${sections.filter((section) => section !== '').join('\n')}\n`;
}
function summary_failureList(record, { troubleshooting, placeUrl }) {
	const entries = [...(0,src_failure/* byReason */.UN)(record.failures), ...(0,src_failure/* byReason */.UN)(record.softened)].map((failure) => {
		const { reason } = failure;
		const more = troubleshooting === undefined ? '' : ` ${html_linkHtml(`More about ${reason}`, `${troubleshooting}#${reason}`)}`;
		return `${html_messageHtml(inSummary(failure, record), undefined, placeUrl)}${more}`;
	});
	return entries.length === 0 ? '' : html_listHtml(entries);
}
function inSummary({ reason, whole }, { inputs, reading, requirementsPath }) {
	if (reason === 'unread-requests' && reading !== undefined)
		return (0,text_message/* paragraphs */.qN)(listUnread(reading.unread), (0,text_message/* sentences */.hC)(...unreadAdvice(reading.unread)));
	if (reason === 'requirements-differ' && inputs !== undefined && requirementsPath === undefined)
		return describeNoFile(inputs.file);
	return whole;
}
function exampleOfComments(unread) {
	const first = unread.find(({ file }) => recordingKindOf(file) === undefined);
	if (first === undefined)
		return '';
	const comment = languageOf(first.file) === 'python' ? '#' : '//';
	const lines = [exampleOfCall, exampleOfIgnored].map((text) => `${comment} ${text}`);
	const what = 'Write in a comment on the line, or above it, what it calls, or why it is no request:';
	return `<p>${what}</p>\n${html_codeBlock(lines)}`;
}
function warningList(record, { placeUrl }) {
	const warnings = remarkAnnotations(record).filter(({ level }) => level === 'warning');
	return warnings.length === 0
		? ''
		: html_listHtml(warnings.map(({ text }) => `⚠️ ${html_messageHtml(text, undefined, placeUrl)}`));
}
function diff({ difference, inputs, isWritten }) {
	const lines = [
		...(difference?.gone ?? []).map(({ method, path }) => `- ${(0,text_visible/* visible */.RK)(`${method} ${path}`, 300)}`),
		...(difference?.missing ?? []).map(({ method, path, places: [first] }) => `+ ${(0,text_visible/* visible */.RK)(`${method} ${path}`, 300)}${first === undefined ? '' : `   # ${(0,text_visible/* visible */.RK)(`${first.file}:${first.line}`)}`}`),
	];
	if (lines.length === 0)
		return '';
	const { shown, others } = html_takeFirst(lines, requirements_summary_limits);
	const more = others === 0 ? '' : `<p>and ${(0,text_message/* pluralize */.td)(others, 'more line')}</p>\n`;
	const file = (0,invalid_input/* givenPath */.HX)(inputs?.file ?? '');
	const what = isWritten
		? (0,text_message/* message */.iU) `Changed in ${file}:`
		: (0,text_message/* message */.iU) `Changes that ${(0,text_message/* code */.aY)('mode: write')} would make to ${file}:`;
	return `<p>${html_messageHtml(what)}</p>\n${html_codeBlock(shown, 'diff')}${more}`;
}
function requestTable(record, { placeUrl }) {
	const missing = new Set(record.verdict?.required.filter(judge/* isMissing */.b2).map(({ label }) => label));
	const rows = groupByNeeds(record).flatMap(({ heading, requests }) => [
		`<tr><td><b>${headingHtml(heading)}</b>${lacksHtml(requests, missing)}</td></tr>`,
		...requests.map(({ label, places }) => {
			const shown = codePlaces(places)
				.slice(0, 3)
				.map((place) => linkedHtml(html_breakableCodeHtml(`${place.file}:${place.line}`), placeUrl(place)));
			const others = places.length - shown.length;
			if (others > 0)
				shown.push(`${others} more`);
			return `<tr><td>${html_breakableCodeHtml(label, 300)}<br><sub>${shown.join('<br>')}</sub></td></tr>`;
		}),
	]);
	if (rows.length === 0)
		return '';
	const { shown, others } = html_takeFirst(rows, requirements_summary_limits);
	const more = others === 0 ? '' : `\n<p>and ${(0,text_message/* pluralize */.td)(others, 'more row')}</p>`;
	return `<table><tr><th align="left">What the code calls, by scope</th></tr>\n${shown.join('\n')}\n</table>${more}`;
}
function headingHtml(heading) {
	const [only, another] = heading;
	const isCode = typeof only === 'object' && only.kind === 'code' && another === undefined;
	return isCode ? html_breakableCodeHtml(only.text, 300) : html_messageHtml(heading);
}
function lacksHtml(requests, missing) {
	const needs = [...new Set(requests.flatMap((request) => request.needs.map((anyOf) => anyOf.join('|'))))];
	const lacking = needs.filter((label) => missing.has(label));
	if (lacking.length === 0)
		return '';
	return lacking.length === needs.length
		? ' ❌ not granted'
		: ` ❌ not granted: ${lacking.map((label) => html_breakableCodeHtml(label)).join(', ')}`;
}
function toGrant({ verdict }) {
	const names = verdict === undefined ? [] : needs_scopesToGrant(verdict);
	if (names.length === 0)
		return '';
	const { shown, others } = html_takeFirst(names.map((name) => (0,text_visible/* visible */.RK)(name)), requirements_summary_limits);
	const more = others === 0 ? '' : `<p>and ${(0,text_message/* pluralize */.td)(others, 'more scope')}</p>`;
	return `<p>Scopes to grant:</p>\n${html_codeBlock(shown)}${more}`;
}
function details(one, several, entries, show) {
	if (entries.length === 0)
		return '';
	const { shown, others } = html_takeFirst(entries.slice(0, requirements_summary_limits.max + 1).map(show), requirements_summary_limits);
	const left = others === 0 ? 0 : entries.length - shown.length;
	const more = left === 0 ? '' : `<p>and ${(0,text_message/* pluralize */.td)(left, 'more', 'more')}</p>`;
	return `<details><summary>${(0,text_message/* pluralize */.td)(entries.length, one, several)}</summary>\n${html_listHtml(shown)}${more}</details>`;
}

;// CONCATENATED MODULE: ./build/src/requirements/action.js




























const maxRequests = 300;
const maxFiles = 100_000;
const spareMilliseconds = 30_000;
async function keepRequirements(record, runner) {
	const { environment, secrets, log } = runner;
	maskProxyLogins(environment, secrets);
	maskMisplacedKeys(environment, secrets);
	log.lines((0,text_message/* message */.iU) `DocSpace Requirements ${[actionVersion]}`);
	const inputs = await record.collect(() => readRequirementsInputs(environment, secrets));
	record.inputs = inputs;
	if (inputs !== undefined) {
		for (const remark of inputs.remarks)
			log.annotate(remark);
		await record.collect(() => compareOrWrite(inputs, record, runner));
		log.lines(...foundLines(record));
		for (const annotation of remarkAnnotations(record))
			log.annotate(annotation);
	}
	await (0,run_until_end/* letSignalsThrough */.q)();
	finish(record, runner);
}
async function compareOrWrite(inputs, record, runner) {
	const { base, portalVersion } = inputs;
	const { file, files, recorded } = openFiles(inputs, record, runner);
	const found = readSources(files.sources, { base, operations: await operationsFor(files.sources) });
	const all = {
		...found,
		requests: [...found.requests, ...recorded.requests],
		unread: [...files.unread, ...found.unread, ...recorded.unread],
	};
	const { reading, requests } = asTheGateReads(needs_withoutSecrets(all, runner.secrets));
	record.reading = reading;
	record.verdict = judgeNeeds(requests, file.ownLines, { version: portalVersion, app: undefined });
	refuseStrangeAmounts(record);
	const differences = inputs.failOnDifference ? record.failures : record.softened;
	if (reading.unread.length > 0)
		differences.push(describeUnread(reading.unread));
	if (inputs.mode === 'write')
		write(file, inputs, record);
	else
		differences.push(...action_compare(file, record));
	if (inputs.app === undefined)
		return;
	const { app } = inputs;
	record.app = await record.collect(() => within(app.timeoutSeconds * 1000 + spareMilliseconds, () => askAboutApp(app, runner), () => (0,src_failure/* bug */.jr)('the portal did not respond within the time limit')));
	if (record.app === undefined)
		return;
	record.verdict = judgeNeeds(requests, file.ownLines, { version: portalVersion, app: record.app });
	if (record.verdict.required.some(judge/* isMissing */.b2))
		record.failures.push(describeAppLacks(record.verdict, record));
	const uncovered = record.verdict.requests.filter(({ outcome }) => outcome === 'uncovered');
	if (uncovered.length > 0)
		record.failures.push(describeUncovered(uncovered));
}
function openFiles({ workspace, mode, patterns, file: path, base, app }, record, { environment, secrets }) {
	const problems = new invalid_input/* InputProblems */.Nh();
	const file = problems.take('requirements-file', () => readRequirementsFile(path, mode, { workspace, secrets }), undefined);
	if (file?.text !== undefined)
		record.requirementsPath = file.absolute;
	const files = problems.take('code', () => findFiles(patterns, { workspace, maxFiles, environment, problems }), undefined);
	record.files = files;
	const recorded = readRecordings(files?.recordings ?? [], { base, portalHost: app?.portal.host, problems });
	problems.throwIfAny('patterns or files cannot be used');
	if (file === undefined || files === undefined)
		throw new Error('files without a problem are known');
	return { file, files, recorded };
}
function refuseStrangeAmounts({ files, reading }) {
	if (files === undefined || reading === undefined)
		return;
	const { requests, unread, ignored } = reading;
	if (requests.length + unread.length + ignored.length === 0)
		throw new src_failure/* Failure */.HR('invalid-input', describeNothingFound(files));
	const { length: count } = groupRequests(requests);
	if (count > maxRequests)
		throw new src_failure/* Failure */.HR('invalid-input', (0,text_message/* message */.iU) `The files of ${(0,text_message/* code */.aY)('code')} make ${count} different requests, more than an integration has (${maxRequests}). A generated client or the whole API is among them: take it out with ${(0,text_message/* code */.aY)('!')} in ${(0,text_message/* code */.aY)('code')}.`);
}
function write(file, { workspace }, record) {
	const requests = record.reading?.requests ?? [];
	const difference = compareRequirements(file.text, requests);
	const text = writeRequirements(file.text, requests);
	if (typeof text !== 'string' || 'problem' in difference)
		throw new Error('the lines between the marks were read before');
	record.difference = difference;
	if (text === file.text)
		return;
	record.collectNow(() => {
		(0,files/* writeFileIn */.Fq)(workspace, file.absolute, text, 'requirements-file');
		record.isWritten = true;
		record.requirementsPath = file.absolute;
	});
}
function action_compare(file, record) {
	const difference = compareRequirements(file.text, record.reading?.requests ?? []);
	if ('problem' in difference)
		throw new Error('the lines between the marks were read before');
	record.difference = difference;
	const { missing } = difference;
	return missing.length === 0 && file.text !== undefined
		? []
		: [describeDifference(missing, file.path, file.text !== undefined)];
}
async function askAboutApp(app, { environment, secrets, log }) {
	log.lines((0,text_message/* message */.iU) `Requesting the app’s scopes from ${(0,text_message/* code */.aY)(app.portal.origin)} (timeout ${[String(app.timeoutSeconds)]} s).`);
	const client = client_createPortalClient(app, {
		environment,
		secrets,
		clock: systemClock,
		onRetry: (retry) => log.lines((0,report_log/* retryLine */.Rn)(retry, app.retries)),
		onRequest: () => { },
		onAttempt: log.debug,
	});
	try {
		return await resources_fetchApp(client, app.clientId);
	}
	finally {
		client.close();
	}
}
function finish(record, runner) {
	const { environment } = runner;
	const isDecided = record.verdict !== undefined || record.failures.length > 0;
	if (!isDecided)
		record.failures.push((0,src_failure/* bug */.jr)('no verdict was reached'));
	const links = {
		troubleshooting: findTroubleshooting(environment),
		placeUrl: placeUrlIn(record.inputs?.workspace, environment),
	};
	const hasSummary = record.inputs?.jobSummary ?? wantsSummary(environment);
	const end = {
		outputs: () => requirementsOutputs(record),
		summary: hasSummary ? () => requirementsSummary(record, links) : undefined,
		lines: () => describeWritten(record),
		annotations: () => endAnnotations(record),
		headline: () => requirementsHeadline(record),
	};
	reportEnd(end, record, runner);
}


/***/ }),

/***/ 574:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(279);
var _report_log_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(314);
var _report_run_until_end_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(848);
var _text_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(856);
var _action_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(704);
var _record_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(211);






process.env.NoDefaultCurrentDirectoryInExePath = '1';
const secrets = new _text_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .Secrets */ .Sb();
const runner = { environment: process.env, secrets, log: (0,_report_log_js__WEBPACK_IMPORTED_MODULE_1__/* .createLog */ .hM)(secrets, 'DocSpace Requirements') };
const record = new _record_js__WEBPACK_IMPORTED_MODULE_5__/* .RequirementsRecord */ .G();
await (0,_report_run_until_end_js__WEBPACK_IMPORTED_MODULE_2__/* .runUntilEnd */ .J)({
	record,
	runner,
	run: () => (0,_action_js__WEBPACK_IMPORTED_MODULE_4__/* .keepRequirements */ .s)(record, runner),
	finish: () => (0,_action_js__WEBPACK_IMPORTED_MODULE_4__/* .finish */ .O)(record, runner),
	describeBug: _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_,
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (RequirementsRecord)
});

// EXTERNAL MODULE: ./build/src/failure.js
var failure = __nccwpck_require__(279);
;// CONCATENATED MODULE: ./build/src/record.js

class FailureRecord {
	failures = [];
	softened = [];
	isReported = false;
	get result() {
		return (0,failure/* decideResult */._s)(this.failures, this.softened);
	}
	async collect(work) {
		const outcome = await (0,failure/* outcomeOf */.sG)(work);
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
			if (!(thrown instanceof failure/* Failure */.HR))
				throw thrown;
			this.failures.push(thrown);
		}
	}
}
class RunRecord extends (/* unused pure expression or super */ null && (FailureRecord)) {
	inputs;
	portal;
	baseline;
	verdict;
	files;
	upload;
	outputsWritten = false;
}

;// CONCATENATED MODULE: ./build/src/requirements/record.js

class RequirementsRecord extends FailureRecord {
	inputs;
	files;
	reading;
	verdict;
	difference;
	app;
	requirementsPath;
	isWritten = false;
}


/***/ }),

/***/ 929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
W: () => (findRenamed),
h: () => (findHint)
});
var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(916);

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

/***/ 913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
V1: () => (permits),
j$: () => (canKeyHold),
yA: () => (keyCovers)
});
/* unused harmony export describePermissions */
var _text_message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(962);
var _portal_version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(600);
var _scope_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(851);



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
	return permissions === 'all' ? message `full access` : formatNames(permissions);
}


/***/ }),

/***/ 600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
bT: () => (newestKnownRules),
cT: () => (newestKnownRoutes),
du: () => (isAtLeast),
me: () => (isNewerThanRules)
});
/* unused harmony export parsePortalVersion */
var _text_likely_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(385);

const newestKnownRoutes = '3.7.2';
const newestKnownRules = '3.8.0';
function parsePortalVersion(value) {
	if (typeof value !== 'string' || !/^[1-9]\d{0,3}(?:\.\d{1,4}){1,3}(?:[+-][\w.+-]{0,40})?$/.test(value))
		return undefined;
	if (value === '3.1.0' || !isAtLeast(value, 3, 0))
		return undefined;
	return value.replace(/[+-].*/, withoutLikelySecrets);
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

/***/ 851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
PJ: () => (splitScope),
W0: () => (sortedNames),
X: () => (byCodeUnit),
jT: () => (sortedScopes),
pn: () => (isTooLong),
ws: () => (maxNameLength)
});
/* unused harmony export parseScope */

const maxNameLength = 255;
function parseScope(entry) {
	if (!isRecord(entry))
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

/***/ 928:
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

/***/ 691:
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

/***/ 385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
G: () => (withoutLikelySecrets)
});
var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(417);

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

/***/ 962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
EI: () => (formatNames),
H_: () => (endSentence),
Ju: () => (portalPages),
MY: () => (page),
S3: () => (codeOfOthers),
Wf: () => (filePlace),
YV: () => (formatCodes),
aY: () => (code),
el: () => (withName),
hC: () => (sentences),
iU: () => (message),
ki: () => (formatList),
p_: () => (list),
qN: () => (paragraphs),
td: () => (pluralize),
wh: () => (plainText)
});
/* unused harmony exports link, capitalized, shareOfEach, redactMessage */
var _likely_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(385);
var _number_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(356);
var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(939);



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

/***/ 356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
Z: () => (formatNumber)
});
function formatNumber(count) {
	return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}


/***/ }),

/***/ 417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
DE: () => (unwrapped),
HZ: () => (strikeOut),
RO: () => (readingsOf),
v8: () => (rewrite)
});
var _encoded_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(928);

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

/***/ 907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
RM: () => (masksFor),
Uy: () => (plainForms),
ft: () => (base64Forms),
jE: () => (minSecretLength)
});
var _encoded_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(928);

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

/***/ 856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
FB: () => (aKey),
MI: () => (aSignature),
Sb: () => (Secrets)
});
var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(533);
var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(962);
var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(417);
var _secret_forms_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(907);




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

/***/ 939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
Df: () => (withoutCommands),
Fd: () => (hasControlCharacter),
RK: () => (visible),
hq: () => (breakLongLines),
wu: () => (cutMessage)
});
var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(356);

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

/***/ 533:
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

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
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
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
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
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
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
    process.stdout.write(message + external_os_namespaceObject.EOL);
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
/******/ var __webpack_exports__ = __nccwpck_require__(574);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
