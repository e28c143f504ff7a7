import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

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

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 5186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isGitHub),
/* harmony export */   o: () => (/* binding */ hasArtifactService)
/* harmony export */ });
/** Whether this run has GitHub's artifact service: GitHub Enterprise Server, Gitea and a local run have none. */
function hasArtifactService(environment) {
    const { ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN } = environment;
    return Boolean(ACTIONS_RESULTS_URL && ACTIONS_RUNTIME_TOKEN) && isGitHub(environment);
}
/** Whether GitHub itself runs this workflow, and not GitHub Enterprise Server or Gitea. */
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

/***/ 5005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ startDeadline),
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
function startDeadline(milliseconds) {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), milliseconds);
    return { milliseconds, signal: controller.signal, clear: () => clearTimeout(timer) };
}
/**
 * Does something that may take only so long.
 * @param work is told by its signal to stop, but not waited for
 * @param over makes the error for when the time is over
 */
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

/***/ 7279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   c0: () => (/* binding */ distinctFailures),
/* harmony export */   fx: () => (/* binding */ firstFailure),
/* harmony export */   h_: () => (/* binding */ asFailure)
/* harmony export */ });
/* unused harmony exports failureReasons, assertNever */
/**
 * Why a run failed, one word each, in the order in which they apply: where several hold, the first is told.
 * The output `failure-reason` holds one of them.
 */
const failureReasons = [
    'missing-scopes',
    'uncovered-endpoints',
    'drift',
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
/** Something that the person in front of the log can mend. Everything else that is thrown is a bug here. */
class Failure extends Error {
    reason;
    /** @param message what happened, why it is likely, and what to do; without secrets, in sentences. */
    constructor(reason, message) {
        super(message);
        this.name = 'Failure';
        this.reason = reason;
    }
}
/**
 * Turns anything thrown into a Failure. A bug says so. The message of an error that is not our own is not told: it can
 * quote anything, addresses with passwords included.
 * @param thrown an error, or in a text what went wrong
 */
function asFailure(thrown) {
    if (thrown instanceof Failure)
        return thrown;
    return new Failure('internal', `This is a bug in the action, not in the workflow (${kindOf(thrown)}). Nothing was decided about the scopes. Run the job again with debug logging on, and report the bug with that log.`);
}
function kindOf(thrown) {
    if (typeof thrown === 'string')
        return thrown;
    if (!(thrown instanceof Error))
        return `${typeof thrown} was thrown`;
    return 'code' in thrown && typeof thrown.code === 'string' ? `${thrown.name} ${thrown.code}` : thrown.name;
}
/** The failure whose reason comes first in the order of the contract. */
function firstFailure(failures) {
    return failures.toSorted((a, b) => failureReasons.indexOf(a.reason) - failureReasons.indexOf(b.reason))[0];
}
/**
 * The failures without those that say the same as one before them: one cause can fail several requests, and the brackets
 * at the end of a message only tell which.
 */
function distinctFailures(failures) {
    const told = new Set();
    return failures.filter(({ reason, message }) => {
        const saying = `${reason} ${message.replace(/ \([^()]*\)$/, '')}`;
        return told.size < told.add(saying).size;
    });
}
/** Marks a branch that the types say cannot be reached. */
function assertNever(value) {
    throw new Error(`unexpected value of type ${typeof value}`);
}


/***/ }),

/***/ 6857:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(4346);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7279);
/* harmony import */ var _inputs_read_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(14);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(768);
/* harmony import */ var _report_html_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7111);
/* harmony import */ var _report_write_log_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3321);
/* harmony import */ var _report_write_outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8292);
/* harmony import */ var _report_write_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7838);
/* harmony import */ var _text_secrets_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(2208);









// Red until a verdict says otherwise, whichever way the process ends.
process.exitCode = 1;
// No switch turns certificate checks off, for the portal or for GitHub.
delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
const environment = process.env;
const secrets = new _text_secrets_js__WEBPACK_IMPORTED_MODULE_7__/* .Secrets */ .S();
const log = (0,_report_write_log_js__WEBPACK_IMPORTED_MODULE_4__/* .createLog */ .h)(secrets);
let found = [];
/** Ends a run that could not reach its end by itself, says why everywhere, and leaves no `passed` behind. */
function endRed(failure, exitCode) {
    const failures = [...found, failure];
    const { reason } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .firstFailure */ .fx)(failures) ?? failure;
    const text = secrets.redact(failures.map(({ message }) => message).join('\n'));
    try {
        log.annotate({ level: 'error', title: `DocSpace Scopes: ${reason}`, text });
        if ((0,_inputs_read_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .wantsSummary */ .ui)())
            (0,_report_write_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .writeSummary */ .S)(`<h2>❌ ${reason}</h2>\n<p>${(0,_report_html_js__WEBPACK_IMPORTED_MODULE_3__/* .messageHtml */ .dy)(text)}</p>\n`, environment.GITHUB_STEP_SUMMARY);
        (0,_report_write_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .writeOutputs */ .K)({ 'failure-reason': reason, result: 'failed' }, { environment, secrets });
    }
    finally {
        process.exit(exitCode);
    }
}
function endWithBug(thrown) {
    if (thrown instanceof Error && thrown.stack !== undefined)
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_8__/* .debug */ .Yz)(secrets.redact(thrown.stack));
    return endRed((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_)(thrown), 1);
}
function endOfWaiting() {
    return endRed((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_)('something that was waited for never came'), 1);
}
function endBySignal(signal) {
    const text = `The run was ended from outside (${signal}) before it was done: the job was cancelled, or its timeout-minutes were over.`;
    return endRed(new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('timeout', text), signal === 'SIGINT' ? 130 : 143);
}
process.on('SIGINT', endBySignal);
process.on('SIGTERM', endBySignal);
process.on('uncaughtException', endWithBug);
process.on('beforeExit', endOfWaiting);
// A log that nobody reads any more changes no verdict.
process.stdout.on('error', () => { });
const conclusion = await (0,_main_js__WEBPACK_IMPORTED_MODULE_2__/* .main */ .i)({
    environment,
    secrets,
    log,
    onFailures: (failures) => {
        found = failures;
    },
    onLimit: (milliseconds) => {
        setTimeout(endOfWaiting, milliseconds).unref();
    },
}).catch(endWithBug);
// Sockets that are still open, of a proxy or of the artifact service, must not keep the run.
await new Promise((resolve) => process.stdout.write('', () => resolve()));
process.exit(conclusion.red ? 1 : 0);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ withPlainBlanks)
/* harmony export */ });
/**
 * A text without the blanks around it, and with those that no pattern knows as blanks (a line break of mainframes, a
 * space without a width) as plain ones: pasted texts hold them, and blanks of any kind separate.
 */
function withPlainBlanks(text) {
    return text.replace(/[\u0085\u200b]/g, ' ').trim();
}


/***/ }),

/***/ 4842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isApiKey),
/* harmony export */   Xu: () => (/* binding */ parseApiKey),
/* harmony export */   nx: () => (/* binding */ parseCredential),
/* harmony export */   q7: () => (/* binding */ keysIn)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2939);
/* harmony import */ var _invalid_input_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5801);


/** A portal's keys and tokens are far longer. What is shorter could not be told from ordinary text, and so not be kept secret. */
const shortestCredential = 8;
/** The form of an API key, anywhere in a text. */
const keyForm = /sk-[0-9a-f]{64,}/gi;
/** Masking more takes time, and a text with one of them is refused as a whole. */
const mostKeys = 20;
/** What has the form of an API key in a text: each once, the first twenty. */
function keysIn(text) {
    return [...new Set(text.match(keyForm))].slice(0, mostKeys);
}
/**
 * Checks a key before it goes into a header: what an HTTP client refuses there it repeats in its error.
 * @throws InvalidInput that never repeats the value
 */
function parseCredential(text) {
    if ((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .hasControlCharacter */ .Fd)(text)) {
        throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o('holds a line break or another control character. A key is one line: store it again, without anything before or after it.');
    }
    if (text.length < shortestCredential)
        throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o('is too short to be a key. Store it again, as the portal showed it.');
    if (/^bearer\s/i.test(text))
        throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o('begins with “Bearer”. Store the key alone; the action adds the word.');
    if (!/^[\x21-\x7e]+$/.test(text)) {
        throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o('holds a space or a character that no key has. Store it again, as the portal showed it.');
    }
    return text;
}
/**
 * Reads `api-key`.
 * @throws InvalidInput that says what an empty secret usually means
 */
function parseApiKey(text) {
    if (text === '') {
        throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o('is empty. A missing secret arrives as an empty text: check the name in secrets.… and that the secret exists for this repository or environment. ' +
            'Runs for a pull request from a fork get no secrets, and runs by Dependabot get only Dependabot secrets.');
    }
    return parseCredential(text);
}
/** Whether a credential is an API key (`sk-` and 64 hex digits) and not a personal access token. */
function isApiKey(credential) {
    return credential.startsWith('sk-');
}


/***/ }),

/***/ 5213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ notAskedFor),
/* harmony export */   NT: () => (/* binding */ defaults),
/* harmony export */   vj: () => (/* binding */ inputNames)
/* harmony export */ });
/**
 * What an input that is not set at all means, as `action.yml` says it too: the runner fills in its defaults, and these
 * hold for whoever runs the bundle by hand.
 */
const defaults = {
    'allow-http': 'false',
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
    'snapshot-path': 'docspace-scopes.json',
    'upload-artifact': 'true',
    'job-summary': 'true',
};
/** The inputs that have no default, or one that only a runner knows. */
const others = ['portal-url', 'api-key', 'ca-certificate', 'github-token', 'artifact-name', 'retention-days'];
/** Every input of `action.yml`. */
const inputNames = [...Object.keys(defaults), ...others];
/** What stands for a check that is not asked for. */
const notAskedFor = 'none';


/***/ }),

/***/ 7623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ parseGivenList)
/* harmony export */ });
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6691);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2939);
/* harmony import */ var _blanks_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5660);
/* harmony import */ var _hidden_requirements_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8308);
/* harmony import */ var _invalid_input_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5801);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2416);
/* harmony import */ var _user_info_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6893);







/**
 * Reads a list that was given: line by line, or as a JSON array of texts, so that an output of an earlier step can be
 * handed on.
 * @throws InvalidInput for a wrong line, for a list of nothing, and for one line whose comment hides a requirement
 */
function parseGivenList(text, syntax) {
    const entries = arrayIn(text);
    if (entries !== undefined) {
        const values = (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .parseEach */ .lc)('entry', entries, (entry) => [parseEntry(entry, syntax)]);
        if (values.length === 0)
            throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidInput */ .o(`is an empty array, ${requiresNothing}`);
        return { values, onlyInComments: [] };
    }
    const lines = (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .linesIn */ .hl)(text);
    const hidden = lines.flatMap(({ comment }) => (0,_hidden_requirements_js__WEBPACK_IMPORTED_MODULE_1__/* .requirementsInComment */ .f)(comment));
    if ((0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .linesIn */ .hl)((0,_blanks_js__WEBPACK_IMPORTED_MODULE_4__/* .withPlainBlanks */ .c)(text)).length === 1)
        refuseHidden(lines.map(({ comment }) => comment).join(''), hidden);
    const values = (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .parseEach */ .lc)('line', lines.map(({ content }) => content), syntax.parseLine);
    if (values.length === 0)
        throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidInput */ .o(`holds nothing but comments and separators, ${requiresNothing}`);
    const required = new Set(values.flatMap((value) => syntax.namesOf(value)));
    return { values, onlyInComments: hidden.filter((one) => !required.has(one.text)) };
}
const requiresNothing = 'so it would require nothing. Write what is required, or none to leave the check out.';
/** A folded block (`>-`) makes one line of several, and a comment then reaches over all that was behind it. */
function refuseHidden(comment, hidden) {
    const certain = hidden.filter((one) => one.certain);
    if (certain.length === 0)
        return;
    const told = (0,_user_info_js__WEBPACK_IMPORTED_MODULE_5__/* .hasUserInfo */ .A)(comment) ? '' : `: ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(comment)}`;
    throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidInput */ .o(`is one line, and its comment hides ${(0,_hidden_requirements_js__WEBPACK_IMPORTED_MODULE_1__/* .hiddenInWords */ .H)(certain)}${told}. A folded block (>- or >) makes one line of several, and # hides the rest of it. Write a block that keeps its lines (|), or take the comment out.`);
}
/** @returns undefined for a text that is no JSON array */
function arrayIn(text) {
    const content = (0,_blanks_js__WEBPACK_IMPORTED_MODULE_4__/* .withPlainBlanks */ .c)(text);
    const value = content.startsWith('[') ? (0,_text_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .q)(content)?.value : undefined;
    return Array.isArray(value) ? value : undefined;
}
function parseEntry(entry, { parseEntry: parse }) {
    if (typeof entry !== 'string')
        throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidInput */ .o('is not a text. Write a JSON array of texts.');
    const content = (0,_blanks_js__WEBPACK_IMPORTED_MODULE_4__/* .withPlainBlanks */ .c)(entry);
    if (content === '')
        throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidInput */ .o('is empty.');
    return parse(content);
}


/***/ }),

/***/ 8308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ hiddenInWords),
/* harmony export */   f: () => (/* binding */ requirementsInComment)
/* harmony export */ });
/* harmony import */ var _scopes_api_request_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4959);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2939);
/* harmony import */ var _user_info_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6893);



/** Paths of one part that the portal has. Any other word behind a method may be prose: `for GET requests`. */
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
const separators = /[\s\u0085\u200b,;|()"'`“”„‘’«»]+/;
/** What a comment holds that could have been meant as a requirement. Takes time linear in its length. */
function requirementsInComment(comment) {
    const words = comment.replaceAll('#', ' ').split(separators).map(withoutEndOfSentence);
    return words.flatMap((word, index) => {
        const path = words[index + 1] ?? '';
        if ((0,_scopes_api_request_js__WEBPACK_IMPORTED_MODULE_1__/* .isMethod */ .u)(word) && isPath(path))
            return [{ text: `${word} ${(0,_user_info_js__WEBPACK_IMPORTED_MODULE_2__/* .hasUserInfo */ .A)(path) ? '***' : path}`, certain: true }];
        if (word === 'openid' || /^[^:*]+:(?:read|write)$/.test(word))
            return [{ text: word, certain: true }];
        return /^\p{L}[^:/]*:\p{L}[^:/]*$/u.test(word) ? [{ text: word, certain: false }] : [];
    });
}
function isPath(word) {
    return word.includes('/') || shortPaths.includes(word.toLowerCase());
}
function withoutEndOfSentence(word) {
    let end = word.length;
    while (end > 0 && '.!?:'.includes(word.charAt(end - 1)))
        end -= 1;
    return word.slice(0, end);
}
/** `rooms:write, “GET /group”`, each once. */
function hiddenInWords(hidden) {
    return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)([...new Set(hidden.map(({ text }) => text))]);
}


/***/ }),

/***/ 5801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ InputProblems),
/* harmony export */   o: () => (/* binding */ InvalidInput)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7279);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2939);


/** What is wrong with one input, for the person who wrote it. Never holds the value of a secret. */
class InvalidInput extends Error {
}
/** More than this is not told of several problems, since the runner cuts a message at 4,096 characters. */
const longestMessage = 3600;
/** Collects what is wrong with all inputs, so that one error can tell everything at once. */
class InputProblems {
    #problems = [];
    #tellable;
    /** @param tellable the value of an input as it may be told; empty where it may not */
    constructor(tellable = () => '') {
        this.#tellable = tellable;
    }
    /**
     * Reads one input. A problem with it is noted under its name, and `otherwise` stands in for the value. One that has a
     * problem already is not read.
     */
    take(input, read, otherwise) {
        if (this.#isNoted(input))
            return otherwise;
        try {
            return read(input);
        }
        catch (problem) {
            return this.#noteThrown(input, problem, otherwise);
        }
    }
    /** The same for one that takes time. */
    async takeLater(input, read, otherwise) {
        if (this.#isNoted(input))
            return otherwise;
        try {
            return await read(input);
        }
        catch (problem) {
            return this.#noteThrown(input, problem, otherwise);
        }
    }
    #isNoted(input) {
        return this.#problems.some((problem) => problem.input === input);
    }
    #noteThrown(input, problem, otherwise) {
        if (!(problem instanceof InvalidInput))
            throw problem;
        const value = this.#tellable(input);
        this.note(input, value === '' ? problem.message : `${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)} ${problem.message}`);
        return otherwise;
    }
    note(input, problem) {
        this.#problems.push({ input, text: `${input}: ${problem}` });
    }
    /** @throws Failure `invalid-input` that lists every problem, if there is any. */
    throwIfAny() {
        const [first, ...others] = this.#problems;
        if (first === undefined)
            return;
        const message = others.length === 0
            ? `An input cannot be used. ${first.text}`
            : `${this.#problems.length} inputs cannot be used:\n${this.#list().join('\n')}`;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('invalid-input', `${message}\nNothing was asked of the portal.`);
    }
    #list() {
        const items = [];
        let length = 0;
        for (const { text } of this.#problems) {
            length += text.length;
            if (items.length > 0 && length > longestMessage)
                break;
            items.push(`- ${text}`);
        }
        const others = this.#problems.length - items.length;
        return others === 0 ? items : [...items, `- and ${others} more`];
    }
}


/***/ }),

/***/ 2416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ parseLines),
/* harmony export */   hl: () => (/* binding */ linesIn),
/* harmony export */   lc: () => (/* binding */ parseEach)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2939);
/* harmony import */ var _blanks_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5660);
/* harmony import */ var _invalid_input_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5801);
/* harmony import */ var _user_info_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6893);




/** More wrong lines or entries than this are not told one by one. */
const mostTold = 10;
/** After so many wrong lines the rest is not read: it is something else. */
const mostCounted = 1000;
/** How much of a wrong line is told, in characters. */
const longestTold = 80;
/**
 * Splits a text into lines. `#` starts a comment at the start of a line and behind anything that can stand before it;
 * `#{` never does, since that is how some languages write a parameter.
 */
function linesIn(text) {
    return text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => {
        const start = commentStart(line);
        return { content: (0,_blanks_js__WEBPACK_IMPORTED_MODULE_2__/* .withPlainBlanks */ .c)(line.slice(0, start)), comment: line.slice(start) };
    });
}
function commentStart(line) {
    let start = line.indexOf('#');
    while (start !== -1 && line.charAt(start + 1) === '{')
        start = line.indexOf('#', start + 1);
    return start === -1 ? line.length : start;
}
/**
 * Reads a text line by line.
 * @param parseLine gets a line without its comment, which may be empty; may throw InvalidInput that says what is wrong
 * with it, as `has no …`
 * @throws InvalidInput that tells of every wrong line, each with its number, counted from 1
 */
function parseLines(text, parseLine) {
    const contents = linesIn(text).map(({ content }) => content);
    return parseEach('line', contents, parseLine);
}
/**
 * Reads the lines of a text, or the entries of a JSON array.
 * @param what one of them is: `line` or `entry`
 * @throws InvalidInput that tells of every wrong one, each with its number, counted from 1
 */
function parseEach(what, parts, parse) {
    const values = [];
    const problems = [];
    let wrong = 0;
    for (const [index, part] of parts.entries()) {
        try {
            for (const value of parse(part))
                values.push(value);
        }
        catch (problem) {
            if (!(problem instanceof _invalid_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o))
                throw problem;
            wrong += 1;
            if (wrong === mostCounted)
                break;
            if (wrong > mostTold)
                continue;
            problems.push(`${what} ${index + 1}${partInWords(part)} ${problem.message}`);
        }
    }
    if (wrong > mostTold)
        problems.push(`${othersInWords(what, wrong)} wrong.`);
    if (wrong > 0)
        throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o(problems.join(' '));
    return values;
}
function othersInWords(what, wrong) {
    const others = (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(wrong - mostTold, `more ${what} is`, `more ${what === 'line' ? 'lines' : 'entries'} are`);
    return wrong === mostCounted ? `At least ${others}` : others;
}
/** What is wrong, in brackets, where it may be told. */
function partInWords(part) {
    return typeof part === 'string' && part !== '' && !(0,_user_info_js__WEBPACK_IMPORTED_MODULE_3__/* .hasUserInfo */ .A)(part) ? ` (${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(part, longestTold)})` : '';
}


/***/ }),

/***/ 6708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback),
/* harmony export */   m: () => (/* binding */ parsePortalAddress)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2939);
/* harmony import */ var _invalid_input_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5801);


/**
 * Reads `portal-url`. The value is never repeated in a message: user info or a query in it may be secret.
 * @throws InvalidInput
 */
function parsePortalAddress(text, allowHttp) {
    if (text === '') {
        throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o('is empty. Write the portal’s address, for example https://yourportal.onlyoffice.com.');
    }
    if (/\s/.test(text) || (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .hasControlCharacter */ .Fd)(text))
        throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o('holds a space or a control character. Write the address alone.');
    if (/^https?:(?!\/\/)/i.test(text))
        throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o('needs two slashes after the scheme: https://…');
    const [scheme = ''] = /^[a-z][a-z0-9+.-]*:\/\//i.exec(text) ?? [];
    const [host = ''] = text.slice(scheme.length).split(/[/\\?#]/, 1);
    if (/["'`“”‘’<>]/.test(host))
        throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o('has quotation marks or brackets around it. Write the address alone.');
    const url = parseUrl(scheme === '' ? `https://${text}` : text);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') {
        throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o(`cannot be asked over ${url.protocol.slice(0, -1)}. Write https:// (or http:// with allow-http).`);
    }
    if (/^https?$/.test(url.hostname))
        throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o('has its scheme twice. Write https:// once.');
    if (url.username !== '' || url.password !== '') {
        throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o('holds a user name or a password. Take them out; the key belongs into api-key.');
    }
    if (url.protocol === 'http:' && !allowHttp && !isLoopback(url.hostname)) {
        throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o('is http:, which would send the key unencrypted. Write https://, or set allow-http for a portal inside a private network.');
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
        throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o('is no address. Write it like https://yourportal.onlyoffice.com.');
    }
}
/** Whether a host can only be this machine. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}


/***/ }),

/***/ 6638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ readNamedFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _invalid_input_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5801);



/** A file that an input names is a list or a few certificates; a larger one is a mistake. In bytes. */
const largestFile = 8 * 1024 * 1024;
/**
 * Reads a file that an input names, in the workspace or by an absolute path.
 * @throws InvalidInput
 */
function readNamedFile(path, workspace) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
    const size = sizeOf(absolute);
    if (size === undefined) {
        throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidInput */ .o('is not a file that is there. Check the path; a file of the repository is there only after actions/checkout.');
    }
    if (size > largestFile)
        throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidInput */ .o('is larger than 8 MiB. Check the path.');
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(absolute);
    }
    catch {
        throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidInput */ .o('cannot be read. Check the permissions of the file.');
    }
}
function sizeOf(path) {
    try {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        return status.isFile() ? status.size : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 14:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ textOrDefault),
/* harmony export */   Vf: () => (/* binding */ readBoolean),
/* harmony export */   WY: () => (/* binding */ isLeftOut),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   qW: () => (/* binding */ checkText),
/* harmony export */   ui: () => (/* binding */ wantsSummary),
/* harmony export */   z6: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4346);
/* harmony import */ var _blanks_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5660);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5213);
/* harmony import */ var _invalid_input_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5801);




/** An input without the blanks around it, or its default. */
function textOrDefault(name) {
    return (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .getInput */ .V4)(name) || _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .defaults */ .NT[name];
}
/**
 * Reads an input that asks for a check, with the empty lines at its beginning, so that the number of a line is the one
 * that its author sees.
 * @returns undefined where the check is not asked for
 * @throws InvalidInput for one that is given and empty: a misspelled secret would leave the check out in silence
 */
function checkText(name) {
    if (isLeftOut(name))
        return undefined;
    const text = givenText(name);
    if ((0,_blanks_js__WEBPACK_IMPORTED_MODULE_3__/* .withPlainBlanks */ .c)(text) !== '')
        return text;
    throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o("is empty. A misspelled secret or variable arrives like this. Write none to leave the check out; for an optional workflow input or a value of a matrix ${{ inputs.x || 'none' }}.");
}
/** Whether an input says that its check is left out. */
function isLeftOut(name) {
    return (0,_blanks_js__WEBPACK_IMPORTED_MODULE_3__/* .withPlainBlanks */ .c)(givenText(name)) === _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .notAskedFor */ .$7;
}
/** Reads such an input, without the blanks around it, where its check is asked for. */
function check(name, parse) {
    const text = checkText(name);
    return text === undefined ? undefined : parse(text.trim());
}
function givenText(name) {
    return process.env[`INPUT_${name.toUpperCase()}`] ?? _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .defaults */ .NT[name];
}
/** Undefined where an input is not set. */
function optional(name, parse) {
    const text = (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .getInput */ .V4)(name);
    return text === '' ? undefined : parse(text);
}
/**
 * As the toolkit reads booleans; one that is not set at all has its default.
 * @throws InvalidInput
 */
function readBoolean(name) {
    if (process.env[`INPUT_${name.toUpperCase()}`] === undefined)
        return _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .defaults */ .NT[name] === 'true';
    try {
        return (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .getBooleanInput */ .Vt)(name);
    }
    catch {
        throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o("must be 'true' or 'false'.");
    }
}
/** Whether a summary is wanted, even where the inputs cannot be used otherwise. */
function wantsSummary() {
    try {
        return readBoolean('job-summary');
    }
    catch {
        return true;
    }
}


/***/ }),

/***/ 5514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseScopeLine),
/* harmony export */   u: () => (/* binding */ parseScopeList)
/* harmony export */ });
/* harmony import */ var _scopes_api_request_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4959);
/* harmony import */ var _scopes_scope_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1851);
/* harmony import */ var _blanks_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5660);
/* harmony import */ var _given_list_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7623);
/* harmony import */ var _invalid_input_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5801);





/**
 * Reads scopes separated by blanks, commas or line breaks, or as a JSON array; `#` starts a comment, `a|b` asks for one
 * of them.
 * @throws InvalidInput
 */
function parseScopeList(text) {
    return (0,_given_list_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGivenList */ .t)(text, {
        parseLine: parseScopeLine,
        parseEntry: parseScopeEntry,
        namesOf: (anyOf) => [...anyOf, anyOf.join('|')],
    });
}
const separators = /[\s,]+/;
/**
 * Reads one line of scopes, already without its comment.
 * @throws InvalidInput
 */
function parseScopeLine(line) {
    const words = withoutBlanksAtBars(line)
        .split(separators)
        .filter((word) => word !== '');
    if (isRequest(words)) {
        throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o('is a request among scopes. Write it like GET /api/2.0/files/@my, without dashes, brackets, quotes and commas, on a line of required-endpoints or requirements-file.');
    }
    return words.map(parseAlternatives);
}
function parseScopeEntry(entry) {
    const [anyOf, ...others] = parseScopeLine(entry);
    if (anyOf === undefined || others.length > 0)
        throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o('must be one scope, or alternatives like a|b.');
    return anyOf;
}
/** `a | b` is `a|b`. */
function withoutBlanksAtBars(line) {
    return line.includes('|') ? line.split('|').map(_blanks_js__WEBPACK_IMPORTED_MODULE_2__/* .withPlainBlanks */ .c).join('|') : line;
}
/** A portal may call a scope almost anything, so only what is a request beyond doubt counts as one. */
function isRequest(words) {
    return words.some((word, index) => {
        if (/^["'`“„‘«[(]*(?:\/|https?:\/\/\S*\/api\/)/i.test(word))
            return true;
        const next = words[index + 1];
        const [, method = ''] = /^\W*(\w+)\W*$/.exec(word) ?? [];
        if (next === undefined || !(0,_scopes_api_request_js__WEBPACK_IMPORTED_MODULE_3__/* .isMethod */ .u)(method.toUpperCase()))
            return false;
        return method === method.toUpperCase() || next.includes('/');
    });
}
function parseAlternatives(word) {
    const names = alternativesIn(word);
    if (names.includes('')) {
        throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o('has an empty alternative. Write a name on each side of every |.');
    }
    if (names.some((name) => name.length > _scopes_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .longestScopeName */ .Ks && [...name].length > _scopes_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .longestScopeName */ .Ks)) {
        throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o(`has a name of more than ${_scopes_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .longestScopeName */ .Ks} characters. No scope is that long.`);
    }
    return names;
}
/** Each name once. */
function alternativesIn(word) {
    if (!word.includes('|'))
        return [word];
    const [first = '', ...others] = new Set(word.split('|'));
    return [first, ...others];
}


/***/ }),

/***/ 6755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parseSnapshotPath),
/* harmony export */   x: () => (/* binding */ reportPathFor)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7121);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2939);
/* harmony import */ var _invalid_input_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5801);




/** What GitHub's artifact service refuses in the name of a file. */
const refused = /["<>:|*?]/;
/**
 * Reads `snapshot-path`: an absolute path inside the workspace.
 * @throws InvalidInput where it leads out of the workspace, or where the file is to be uploaded under a name that no
 * artifact may hold
 */
function parseSnapshotPath(text, workspace, upload) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, text);
    if (!(0,_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .F)(path, workspace)) {
        throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_3__/* .InvalidInput */ .o('must be a file inside the workspace, like docspace-scopes.json or reports/scopes.json.');
    }
    if ((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .hasControlCharacter */ .Fd)(path) || /[/\\]$/.test(text))
        throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_3__/* .InvalidInput */ .o('must be the name of a file.');
    if (upload && refused.test((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path))) {
        throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_3__/* .InvalidInput */ .o('holds a character that no file of an artifact may have in its name: " : < > | * ? Choose another name, or set upload-artifact to false.');
    }
    return path;
}
/** Where the report goes: beside the snapshot, with `-report` behind its name. */
function reportPathFor(snapshotPath) {
    const { dir, name, ext } = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.parse)(snapshotPath);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.format)({ dir, name: `${name}-report`, ext });
}


/***/ }),

/***/ 6893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ hasUserInfo)
/* harmony export */ });
/** Whether a text may hold `user:password@host`. In `files/@my` nothing stands before the `@`. */
function hasUserInfo(text) {
    return text.split(' ').some((word) => {
        const rest = word.replaceAll('/@', '/');
        return rest.includes(':') && rest.lastIndexOf('@') > rest.indexOf(':');
    });
}


/***/ }),

/***/ 7121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);

/** Whether a path lies inside a folder; the folder itself does not. Both are absolute. */
function isInside(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return way !== '' && !/^\.\.(?:[/\\]|$)/.test(way) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
}


/***/ }),

/***/ 768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

;// CONCATENATED MODULE: ./build/src/artifacts/load-upload.js
/**
 * Sends requests, and loads what an upload needs as soon as the list of scopes is asked for: an upload is likely from then
 * on, and while the portal is far away loading takes no time of its own.
 */
function loadUploadWhileSending(send) {
    return (request, stop) => {
        const answer = send(request, stop);
        // Loading takes the processor for itself, so the request has to be on its way before. If it fails, the upload says so.
        if (request.step === 'scopes')
            setImmediate(() => void Promise.all(/* import() */[__nccwpck_require__.e(197), __nccwpck_require__.e(387)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7197)).catch(() => { }));
        return answer;
    };
}

// EXTERNAL MODULE: ./build/src/artifacts/service.js
var service = __nccwpck_require__(5186);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 2 modules
var core = __nccwpck_require__(4346);
// EXTERNAL MODULE: ./build/src/inputs/invalid-input.js
var invalid_input = __nccwpck_require__(5801);
;// CONCATENATED MODULE: ./build/src/inputs/artifact-name.js

/** What GitHub's artifact service refuses in a name. */
const refused = /["<>:|*?\r\n\\/]/g;
/** A name that differs between portals and between jobs, so that neither a matrix nor two jobs collide. */
function defaultArtifactName(portal, job) {
    return ['docspace-scopes', portal.host, job]
        .filter((part) => part !== '')
        .join('-')
        .replace(refused, '-');
}
/**
 * Reads `artifact-name`.
 * @throws InvalidInput
 */
function parseArtifactName(text) {
    if (text.search(refused) !== -1) {
        throw new invalid_input/* InvalidInput */.o('holds a character that no artifact’s name may have: " : < > | * ? \\ / or a line break.');
    }
    return text;
}

;// CONCATENATED MODULE: ./build/src/inputs/client-id.js

/**
 * Reads `client-id`, a UUID in any letter case.
 * @returns in lower case, as the portal tells it
 * @throws InvalidInput that does not repeat the value: it may be a secret that was put into the wrong input
 */
function parseClientId(text) {
    if (!/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text)) {
        throw new invalid_input/* InvalidInput */.o('is not a client ID (32 hex digits in five groups). Copy it from the app in the portal’s Developer Tools.');
    }
    return text.toLowerCase();
}

// EXTERNAL MODULE: ./build/src/inputs/credential.js
var credential = __nccwpck_require__(4842);
// EXTERNAL MODULE: ./build/src/inputs/portal-address.js
var portal_address = __nccwpck_require__(6708);
// EXTERNAL MODULE: ./build/src/inputs/read-named-file.js
var read_named_file = __nccwpck_require__(6638);
;// CONCATENATED MODULE: ./build/src/inputs/read-certificates.js

/**
 * Reads `ca-certificate`: PEM text, or the path of a PEM file.
 * @throws InvalidInput
 */
async function readCertificates(text, workspace) {
    const { holdsCertificates, parseCertificates } = await __nccwpck_require__.e(/* import() */ 419).then(__nccwpck_require__.bind(__nccwpck_require__, 3419));
    return parseCertificates(holdsCertificates(text) ? text : (0,read_named_file/* readNamedFile */.w)(text, workspace).toString());
}

// EXTERNAL MODULE: ./build/src/inputs/defaults.js
var defaults = __nccwpck_require__(5213);
;// CONCATENATED MODULE: ./build/src/inputs/read-misspelt-inputs.js

/**
 * Looks for inputs with a misspelt name. Where the input that was meant is not set either, that is a problem: a check
 * would be left out in silence. What compares names is loaded only where there is a variable that is no input's.
 * @returns a warning for each of the others
 */
async function noteMisspeltInputs(problems, environment) {
    const variables = Object.keys(environment).filter((variable) => variable.startsWith('INPUT_'));
    const names = variables.map((variable) => variable.slice('INPUT_'.length).toLowerCase());
    const unknown = names.filter((name) => !defaults/* inputNames */.vj.includes(name));
    if (unknown.length === 0)
        return [];
    const { findMisspeltInputs } = await __nccwpck_require__.e(/* import() */ 64).then(__nccwpck_require__.bind(__nccwpck_require__, 3064));
    const found = findMisspeltInputs(unknown, (input) => environment[`INPUT_${input.toUpperCase()}`] ?? '');
    for (const { name, told } of found.filter(({ unheard }) => unheard))
        problems.note(name, told);
    return found
        .filter(({ unheard }) => !unheard)
        .map(({ name, told }) => ({ level: 'warning', input: name, text: told }));
}

// EXTERNAL MODULE: ./build/src/inputs/hidden-requirements.js
var hidden_requirements = __nccwpck_require__(8308);
// EXTERNAL MODULE: ./build/src/inputs/read-texts.js
var read_texts = __nccwpck_require__(14);
// EXTERNAL MODULE: ./build/src/inputs/required-scopes.js
var required_scopes = __nccwpck_require__(5514);
;// CONCATENATED MODULE: ./build/src/inputs/read-requirements.js



/** Reads what is required, from all three inputs. What reads requests is loaded only where there are some. */
async function readRequirements(problems, portal, workspace, secrets) {
    const scopes = problems.take('required-scopes', readScopes, undefined);
    const given = scopes?.values ?? [];
    const remarks = remarksOn('required-scopes', scopes);
    if ((0,read_texts/* isLeftOut */.WY)('required-endpoints') && (0,read_texts/* isLeftOut */.WY)('requirements-file'))
        return { required: { scopes: given, requests: [] }, remarks };
    const { readRequests } = await __nccwpck_require__.e(/* import() */ 367).then(__nccwpck_require__.bind(__nccwpck_require__, 367));
    const { listed, file } = readRequests(problems, portal, workspace, secrets);
    return {
        required: {
            scopes: [...given, ...(file?.scopes ?? [])],
            requests: [...(listed?.values ?? []), ...(file?.requests ?? [])],
        },
        remarks: [...remarks, ...remarksOn('required-endpoints', listed)],
    };
}
function readScopes(name) {
    const text = (0,read_texts/* checkText */.qW)(name);
    return text === undefined ? undefined : (0,required_scopes/* parseScopeList */.u)(text);
}
function remarksOn(input, list) {
    const hidden = list?.onlyInComments ?? [];
    if (hidden.length === 0)
        return [];
    return [{ level: 'notice', input, text: `In comments alone, and so not required: ${(0,hidden_requirements/* hiddenInWords */.H)(hidden)}.` }];
}

;// CONCATENATED MODULE: ./build/src/inputs/read-secret-inputs.js



const keyInputs = ['api-key', 'integration-api-key'];
const secretInputs = [...keyInputs, 'github-token'];
/**
 * Masks the inputs that are secrets, and what has the form of a key in any other, misspelled ones included. Comes before
 * everything else.
 */
function maskSecretInputs(environment, secrets) {
    for (const name of secretInputs) {
        const secret = (0,core/* getInput */.V4)(name);
        if (secret !== defaults/* notAskedFor */.$7)
            secrets.add(secret);
    }
    for (const [variable, text = ''] of Object.entries(environment)) {
        if (variable.startsWith('INPUT_'))
            for (const key of (0,credential/* keysIn */.q7)(text))
                secrets.add(key);
    }
}
/** Every other input is written into files, outputs or addresses, where a key must not go. */
function noteMisplacedSecrets(problems, environment, secrets) {
    for (const name of defaults/* inputNames */.vj) {
        const text = environment[`INPUT_${name.toUpperCase()}`] ?? '';
        const misplaced = (0,credential/* keysIn */.q7)(text).length > 0 || (!secretInputs.includes(name) && secrets.isIn(text));
        if (misplaced && !keyInputs.includes(name))
            problems.note(name, 'holds a key. A key may stand in api-key and integration-api-key alone.');
    }
}

// EXTERNAL MODULE: ./build/src/inputs/snapshot-path.js
var snapshot_path = __nccwpck_require__(6755);
;// CONCATENATED MODULE: ./build/src/inputs/whole-number.js

/**
 * Reads a whole number between two limits, both included.
 * @throws InvalidInput
 */
function parseWholeNumber(text, least, most) {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= least && value <= most))
        throw new invalid_input/* InvalidInput */.o(`must be a whole number from ${least} to ${most}.`);
    return value;
}

;// CONCATENATED MODULE: ./build/src/inputs/read-inputs.js













/**
 * Reads what the workflow asked for.
 * @throws Failure `invalid-input` that tells of every problem at once
 */
async function readInputs(environment, secrets) {
    const workspace = environment.GITHUB_WORKSPACE || process.cwd();
    const problems = new invalid_input/* InputProblems */.N(tellableValue);
    const take = problems.take.bind(problems);
    noteMisplacedSecrets(problems, environment, secrets);
    const misspelt = await noteMisspeltInputs(problems, environment);
    const allowHttp = take('allow-http', read_texts/* readBoolean */.Vf, false);
    const portal = take('portal-url', () => (0,portal_address/* parsePortalAddress */.m)((0,core/* getInput */.V4)('portal-url'), allowHttp), undefined);
    const { required, remarks } = await readRequirements(problems, portal, workspace, secrets);
    const uploadArtifact = take('upload-artifact', read_texts/* readBoolean */.Vf, true);
    const inputs = {
        workspace,
        apiKey: take('api-key', (name) => (0,credential/* parseApiKey */.Xu)((0,core/* getInput */.V4)(name)), ''),
        caCertificate: await problems.takeLater('ca-certificate', (name) => (0,read_texts/* optional */.lq)(name, (text) => readCertificates(text, workspace)), undefined),
        timeoutSeconds: take('timeout-seconds', (name) => parseWholeNumber((0,read_texts/* textOrDefault */.Mz)(name), 1, 3600), 0),
        retries: take('retries', (name) => parseWholeNumber((0,read_texts/* textOrDefault */.Mz)(name), 0, 10), 0),
        required,
        clientId: take('client-id', (name) => (0,read_texts/* check */.z6)(name, parseClientId), undefined),
        integrationApiKey: take('integration-api-key', (name) => (0,read_texts/* check */.z6)(name, credential/* parseCredential */.nx), undefined),
        failOnMissing: take('fail-on-missing', read_texts/* readBoolean */.Vf, true),
        baseline: await problems.takeLater('baseline', (name) => (0,read_texts/* check */.z6)(name, (text) => readBaseline(text, workspace, secrets)), undefined),
        failOnDrift: take('fail-on-drift', readFailOnDrift, 'never'),
        githubToken: (0,core/* getInput */.V4)('github-token'),
        snapshotPath: take('snapshot-path', (name) => (0,snapshot_path/* parseSnapshotPath */.X)((0,read_texts/* textOrDefault */.Mz)(name), workspace, uploadArtifact), ''),
        uploadArtifact,
        artifactName: take('artifact-name', (name) => (0,read_texts/* optional */.lq)(name, parseArtifactName), undefined),
        retentionDays: take('retention-days', (name) => (0,read_texts/* optional */.lq)(name, (text) => parseWholeNumber(text, 1, 400)), undefined),
        jobSummary: take('job-summary', read_texts/* readBoolean */.Vf, true),
        remarks: [...misspelt, ...remarks],
    };
    noteWhatIsLacking(problems, inputs);
    problems.throwIfAny();
    if (portal === undefined)
        throw new Error('an address without a problem is known');
    return {
        ...inputs,
        portal,
        artifactName: inputs.artifactName ?? defaultArtifactName(portal, environment.GITHUB_JOB ?? ''),
    };
}
/** Inputs that need another one. */
function noteWhatIsLacking(problems, { baseline, failOnDrift, githubToken }) {
    if (failOnDrift !== 'never' && (0,read_texts/* isLeftOut */.WY)('baseline'))
        problems.note('fail-on-drift', 'needs baseline to compare with. Set it to a snapshot’s path or to last-run.');
    if (baseline === 'last-run' && githubToken === '')
        problems.note('baseline', 'last-run needs github-token, which is empty. Leave github-token out to use the workflow’s own.');
}
function readFailOnDrift(name) {
    const text = (0,read_texts/* textOrDefault */.Mz)(name);
    if (text === 'never' || text === 'removed' || text === 'any')
        return text;
    throw new invalid_input/* InvalidInput */.o('must be never, removed or any.');
}
async function readBaseline(text, workspace, secrets) {
    if (text === 'last-run')
        return text;
    const { readBaselineFile } = await __nccwpck_require__.e(/* import() */ 189).then(__nccwpck_require__.bind(__nccwpck_require__, 7189));
    return readBaselineFile(text, workspace, secrets);
}
/** The value of an input, for a message about it. Secrets, what may hold one, and lists are not told as a whole. */
function tellableValue(input) {
    const secret = ['portal-url', 'api-key', 'client-id', 'integration-api-key', 'github-token'];
    const value = (0,core/* getInput */.V4)(input);
    const isList = input === 'required-scopes' || input === 'required-endpoints' || value.includes('-----BEGIN');
    return isList || secret.includes(input) ? '' : value;
}

// EXTERNAL MODULE: ./build/src/outcome.js
var outcome = __nccwpck_require__(8961);
// EXTERNAL MODULE: ./build/src/portal/answer.js
var portal_answer = __nccwpck_require__(3892);
// EXTERNAL MODULE: ./build/src/deadline.js
var src_deadline = __nccwpck_require__(5005);
;// CONCATENATED MODULE: ./build/src/portal/explain.js
// What only a failed run tells is loaded only by one, so that a run that passes does not pay for it.
/** Why a request was answered otherwise than hoped. */
async function explainRefusal(request, answer, circumstances) {
    const { refusalOf } = await __nccwpck_require__.e(/* import() */ 657).then(__nccwpck_require__.bind(__nccwpck_require__, 657));
    return refusalOf(request, answer, circumstances);
}
/** Why no whole answer came. */
async function explainSilence(request, failure, origin, timeoutSeconds) {
    const { unanswered } = await __nccwpck_require__.e(/* import() */ 14).then(__nccwpck_require__.bind(__nccwpck_require__, 5014));
    return unanswered(request, failure, origin, timeoutSeconds);
}
/** What a key that may not sign in says of itself, as a sentence; undefined where it said nothing. */
async function explainKey(key) {
    const { keyInWords } = await __nccwpck_require__.e(/* import() */ 143).then(__nccwpck_require__.bind(__nccwpck_require__, 4143));
    return keyInWords(key);
}

// EXTERNAL MODULE: ./build/src/portal/connection-failure.js
var connection_failure = __nccwpck_require__(7793);
// EXTERNAL MODULE: ./build/src/portal/answer-text.js
var answer_text = __nccwpck_require__(5574);
;// CONCATENATED MODULE: ./build/src/portal/retry.js


/**
 * @returns a function that resolves with the last answer, whatever its status, and rejects with the last
 * ConnectionFailure. `isFinal` names answers that will not change, though their status says that they may.
 */
function createAsk(send, patience) {
    return async (request, isFinal = () => false) => {
        let earlier;
        let maxRetries = patience.retries;
        for (let attempt = 0;; attempt += 1) {
            const result = await attemptOnce(send, request, patience.stop);
            const temporary = result.failed
                ? isTemporaryFailure(result.failure)
                : isTemporaryStatus(result.answer.status) && !isFinal(result.answer);
            const pause = temporary && attempt < maxRetries ? pauseFor(result, attempt, patience) : undefined;
            if (pause === undefined) {
                if (result.failed)
                    throw withEarlier(result.failure, earlier);
                return result.answer;
            }
            earlier = result.failed ? { code: result.failure.code } : { answer: result.answer };
            const because = result.failed ? result.failure.code || result.failure.problem : String(result.answer.status);
            patience.onRetry({ request, because, pauseMilliseconds: pause.milliseconds, attempt: attempt + 1 });
            await patience.sleep(pause.milliseconds);
            if (pause.isLast)
                maxRetries = attempt + 1;
        }
    };
}
async function attemptOnce(send, request, stop) {
    try {
        return { failed: false, answer: await send(request, stop) };
    }
    catch (error) {
        if (!(error instanceof connection_failure/* ConnectionFailure */.ls))
            throw error;
        return { failed: true, failure: error };
    }
}
/** The deadline says least of all, so what came before it is kept. */
function withEarlier(failure, earlier) {
    const { problem, phase, code, proxy, atProxy } = failure;
    if (problem !== 'deadline' || earlier === undefined)
        return failure;
    return new connection_failure/* ConnectionFailure */.ls(problem, phase, { code, proxy, atProxy, earlier });
}
/** Statuses that a portal, or what stands in front of it, sends for a while. */
const temporaryStatuses = new Set([408, 425, 429, 500, 502, 503, 504]);
function isTemporaryStatus(status) {
    return temporaryStatuses.has(status);
}
/** A certificate, and a server that speaks something else, stay as they are; a proxy may be unable for a while. */
function isTemporaryFailure({ problem, code }) {
    return problem === 'network' || (problem === 'refused-by-proxy' && isTemporaryStatus(Number(code)));
}
/** In milliseconds. */
const firstPause = 1000;
const longestPause = 20_000;
/** How long before the deadline the last try must begin, in milliseconds: less would be no try. */
const lastTry = 2000;
/**
 * The pause before a retry, in milliseconds: between half and all of min(20 s, 1 s × 2ⁿ).
 * @param attempt how many pauses there were before, from 0
 * @param random from 0 to 1
 */
function scheduledPause(attempt, random) {
    const longest = Math.min(longestPause, firstPause * 2 ** attempt);
    return Math.round(longest * (0.5 + random / 2));
}
/**
 * `Retry-After` is obeyed where it can be understood; otherwise the schedule is, cut so that one last try fits.
 * `X-Ratelimit-Reset` is ignored: a portal counts it in nanoseconds.
 * @returns undefined where no time is left for another try
 */
function pauseFor(result, attempt, { now, random, endsAt }) {
    const time = now();
    const header = result.failed ? undefined : (0,answer_text/* headerOf */.rR)(result.answer, 'retry-after');
    const requested = header === undefined ? undefined : parseRetryAfter(header, time);
    if (requested !== undefined)
        return time + requested < endsAt ? { milliseconds: requested, isLast: false } : undefined;
    const left = endsAt - lastTry - time;
    const scheduled = scheduledPause(attempt, random());
    return left > 0 ? { milliseconds: Math.min(scheduled, left), isLast: scheduled >= left } : undefined;
}
/**
 * @param now milliseconds since 1970
 * @returns milliseconds, or undefined for what is neither seconds nor a date
 */
function parseRetryAfter(text, now) {
    const value = text.trim();
    if (/^\d+$/.test(value))
        return Number(value) * 1000;
    // Only the form of a date that HTTP has: Date.parse reads much else, negative numbers included, as some year.
    if (!/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(value))
        return undefined;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

// EXTERNAL MODULE: ./build/src/failure.js
var failure = __nccwpck_require__(7279);
// EXTERNAL MODULE: ./build/src/text/json.js
var text_json = __nccwpck_require__(6691);
// EXTERNAL MODULE: ./build/src/text/likely-secrets.js
var likely_secrets = __nccwpck_require__(6385);
;// CONCATENATED MODULE: ./build/src/portal/without-secrets.js





/**
 * Makes an answer safe to be told of and kept, before anything is cut out of it: a portal, or what stands before it,
 * may send back what it was sent. In a refusal the secret is struck out; a list with one in it is no list.
 * @throws Failure `unexpected-response`
 */
function withoutSecrets(request, answer, secrets) {
    const headers = redactHeaders(answer.headers, secrets);
    const text = (0,answer_text/* textOf */.b6)(answer) ?? Buffer.from(answer.body).toString('latin1');
    if (!secrets.isIn(text) || isSignature(request, answer))
        return { ...answer, headers };
    if (answer.status === 200)
        throw secretComesBack(`The answer to ${(0,portal_answer/* requestInWords */.iv)(request)}`);
    return { ...answer, headers, body: Buffer.from(secrets.redact(text)) };
}
function secretComesBack(where) {
    return new failure/* Failure */.HR('unexpected-response', `${where} holds a key or a signature that was sent to the portal. Nothing of it was kept. Find out what stands between the runner and the portal, and make a new key.`);
}
function redactHeaders(headers, secrets) {
    const redact = (value) => Array.isArray(value) ? value.map((each) => secrets.redact(each)) : value && secrets.redact(value);
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, redact(value)]));
}
/** The exchange is there to send a secret; `readSignature` keeps it. */
function isSignature({ step }, answer) {
    if (step !== 'exchange' || answer.status !== 200)
        return false;
    const value = (0,answer_text/* jsonOf */.o_)(answer)?.value;
    return typeof value === 'string' || ((0,text_json/* isRecord */.u)(value) && typeof value.response === 'string');
}
/**
 * Looks again through what came before all secrets were known: a signature may come after the answer that holds it. It
 * ends as if the signature had been known in time. What looks like another one's secret is struck out of names, which are
 * only ever told.
 */
function withoutLateSecrets(answers, secrets) {
    const { list, version, apiKey, client, integrationKey } = answers;
    return {
        ...answers,
        // A list itself was asked for with the signature, so the signature was known when it came.
        list: list.ok ? list : redactFailure(list.failure, secrets),
        version: lookAgain(version, 'its version', secrets),
        apiKey: apiKey && nameLookedAt(lookAgain(apiKey, 'the key of api-key', secrets)),
        client: client && nameLookedAt(lookAgain(client, 'the app of client-id', secrets)),
        integrationKey: integrationKey && nameLookedAt(lookAgain(integrationKey, 'the key of integration-api-key', secrets)),
    };
}
function lookAgain(outcome, about, secrets) {
    if (!outcome.ok)
        return redactFailure(outcome.failure, secrets);
    if (!secrets.isIn(JSON.stringify(outcome.value)))
        return outcome;
    return { ok: false, failure: secretComesBack(`What the portal tells about ${about}`) };
}
function redactFailure({ reason, message }, secrets) {
    return { ok: false, failure: new failure/* Failure */.HR(reason, secrets.redact(message)) };
}
function nameLookedAt(outcome) {
    if (!outcome.ok)
        return outcome;
    return { ok: true, value: { ...outcome.value, name: (0,likely_secrets/* withoutLikelySecrets */.G)(outcome.value.name) } };
}

;// CONCATENATED MODULE: ./build/src/portal/explaining-ask.js




/** Asks, strikes secrets out of what comes, and explains where no whole answer came. */
function createExplainingAsk({ portal, timeoutSeconds }, world, deadline, retries) {
    const { send, now, random, sleep, onRetry, secrets } = world;
    const sendSafely = async (request, stop) => withoutSecrets(request, await send(request, stop), secrets);
    const ask = createAsk(sendSafely, {
        retries,
        endsAt: now() + deadline.milliseconds,
        stop: deadline.signal,
        now,
        random,
        sleep,
        onRetry,
    });
    return async (request, isFinal) => {
        try {
            return await ask(request, isFinal);
        }
        catch (error) {
            if (error instanceof connection_failure/* ConnectionFailure */.ls)
                throw await explainSilence(request, error, portal.origin, timeoutSeconds);
            throw error;
        }
    };
}

// EXTERNAL MODULE: ./build/src/scopes/portal-version.js
var portal_version = __nccwpck_require__(8600);
// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __nccwpck_require__(2939);
// EXTERNAL MODULE: ./build/src/scopes/scope.js
var scope = __nccwpck_require__(1851);
// EXTERNAL MODULE: ./build/src/portal/client-id.js
var client_id = __nccwpck_require__(1003);
;// CONCATENATED MODULE: ./build/src/portal/envelope.js




const checkAddress = 'Check portal-url: the portal stands at the root of its host, and no login page may stand before it.';
const checkBetween = 'Check what stands between the runner and the portal: a cache or gateway may send an answer that was meant for somebody else.';
/** What could not be read, in an error of its own kind: not what a portal answers. */
function unexpected(request, answer, what, remedy = checkAddress) {
    return new failure/* Failure */.HR('unexpected-response', `${(0,portal_answer/* requestInWords */.iv)(request)} was answered with 200, but ${what}. ${(0,answer_text/* bodyInWords */.jC)(request.step, answer)} ${remedy}`);
}
/** An answer about something else than what was asked about. */
function misdirected(request, answer, what) {
    return unexpected(request, answer, what, checkBetween);
}
/**
 * The JSON of an answer, out of the portal's envelope `{"response":…,"status":0,…}` where it is in one.
 * @throws Failure `unexpected-response` for anything that is no JSON, and for an answer that says it failed
 */
function readEnvelope(request, answer) {
    if (answer.body.length === 0)
        throw unexpected(request, answer, 'with nothing in it');
    if ((0,answer_text/* textOf */.b6)(answer) === undefined)
        throw unexpected(request, answer, 'not in UTF-8');
    const json = (0,answer_text/* jsonOf */.o_)(answer);
    if (json === undefined)
        throw unexpected(request, answer, 'not with JSON');
    const { value } = json;
    const content = (0,text_json/* isRecord */.u)(value) && 'response' in value ? value.response : value;
    const saysItFailed = [value, content].some((each) => (0,text_json/* isRecord */.u)(each) && tellsFailure(each));
    if (saysItFailed)
        throw unexpected(request, answer, 'its envelope says that it failed');
    return content;
}
/**
 * Whether an object reports a failure, whatever else stands in it: an error, the status of one, or, in an envelope,
 * any status but 0. A gateway sends such an object with 200 too.
 */
function tellsFailure(value) {
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

;// CONCATENATED MODULE: ./build/src/portal/client-information.js




/**
 * Reads `GET /api/2.0/clients/{id}/public/info`.
 * @param clientId the app that was asked about; where the answer tells an id, it must be this one
 * @throws Failure `unexpected-response`
 */
function readClientInformation(request, answer, clientId) {
    const client = readEnvelope(request, answer);
    if (!(0,text_json/* isRecord */.u)(client))
        throw unexpected(request, answer, 'not with a description of an app');
    const { name, scopes, client_id: told } = client;
    if (told !== undefined && told !== null && !(0,client_id/* isSameClient */.i)(told, clientId)) {
        throw misdirected(request, answer, 'with the description of another app');
    }
    if (!Array.isArray(scopes) || !scopes.every((scope) => typeof scope === 'string')) {
        throw unexpected(request, answer, 'without the scopes that the app was granted');
    }
    return { name: typeof name === 'string' ? name : '', scopes: (0,scope/* sortedNames */.W0)(scopes) };
}

;// CONCATENATED MODULE: ./build/src/portal/key-information.js



/**
 * Reads `GET /api/2.0/keys/@self`. Missing permissions mean full access, so an answer that describes no key, or another
 * one, would open everything.
 * @param asked the key that was asked about; where the answer tells how its key ends, this one must end like that
 * @throws Failure `unexpected-response`, which tells nothing of the key
 */
function readKeyInformation(request, answer, asked) {
    const key = readEnvelope(request, answer);
    if (!(0,text_json/* isRecord */.u)(key) || ![key.id, key.name, key.keyPostfix].some(isText)) {
        throw unexpected(request, answer, 'not with a description of the key');
    }
    if (!isAbout(asked, key))
        throw misdirected(request, answer, 'with the description of another key');
    const permissions = readPermissions(key.permissions);
    const expiresAt = readDate(key.expiresAt);
    if (permissions === undefined)
        throw unexpected(request, answer, 'with permissions that are no list of names');
    if (expiresAt === null)
        throw unexpected(request, answer, 'with an expiry that is no date');
    return { name: typeof key.name === 'string' ? key.name : '', permissions, expiresAt, active: key.isActive !== false };
}
function isText(value) {
    return typeof value === 'string' && value !== '';
}
/** Whether a key ends as a description tells, in `keyPostfix` and behind the stars of `key`; either may be missing. */
function isAbout(asked, { key, keyPostfix }) {
    return [keyPostfix, key].every((told) => {
        if (told === undefined || told === null)
            return true;
        return typeof told === 'string' && asked.endsWith(told.slice(told.lastIndexOf('*') + 1));
    });
}
/** Missing, empty or holding `*` means full access. */
function readPermissions(value) {
    if (value === undefined || value === null)
        return 'all';
    if (!Array.isArray(value) || !value.every((each) => typeof each === 'string'))
        return undefined;
    return value.length === 0 || value.includes('*') ? 'all' : (0,scope/* sortedNames */.W0)(value);
}
function readDate(value) {
    if (value === undefined || value === null)
        return undefined;
    const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
    return Number.isNaN(time) ? null : new Date(time).toISOString();
}

;// CONCATENATED MODULE: ./build/src/portal/resources.js









/**
 * Asks for the portal's version, without a credential.
 * @throws Failure
 */
async function fetchVersion(ask, origin) {
    const request = {
        step: 'version',
        lane: 'courtesy',
        path: '/api/2.0/settings/version/build',
        headers: {},
    };
    const answer = await ask(request);
    const build = await readOrRefuse(request, answer, origin, () => readEnvelope(request, answer));
    const version = (0,text_json/* isRecord */.u)(build) ? (0,portal_version/* parsePortalVersion */.AS)(build.docSpace) : undefined;
    if (version === undefined)
        throw noVersion(request, answer, build);
    return version;
}
/** What is no version of a released portal is told as what it is: the portal itself is fine. */
function noVersion(request, answer, build) {
    const told = (0,text_json/* isRecord */.u)(build) ? build.docSpace : undefined;
    if (typeof told !== 'string' || told === '')
        return unexpected(request, answer, 'without a version');
    return new failure/* Failure */.HR('unexpected-response', `The portal reports ${(0,visible/* quoted */.TL)(told, 50)}, which is not the version of a released portal. A portal that runs from source reports 3.1.0, a self-made image 0.0.0.0.`);
}
/**
 * Asks an API key about itself.
 * @throws Failure
 */
async function fetchKeyInformation(ask, question) {
    const { key, lane, origin, credentialInput } = question;
    const request = {
        step: 'key',
        lane,
        path: '/api/2.0/keys/@self',
        headers: { authorization: `Bearer ${key}` },
        ...(credentialInput === undefined ? {} : { credentialInput }),
    };
    const answer = await ask(request, isNoApiKey);
    return readOrRefuse(request, answer, origin, () => readKeyInformation(request, answer, key));
}
/**
 * Asks the key that the deployment will use about itself.
 * @param now milliseconds since 1970
 * @throws Failure, for a key too that is switched off or has expired
 */
async function fetchIntegrationKey(ask, question, now) {
    const information = await fetchKeyInformation(ask, { ...question, credentialInput: 'integration-api-key' });
    const expired = information.expiresAt !== undefined && Date.parse(information.expiresAt) <= now;
    if (information.active && !expired)
        return information;
    throw new failure/* Failure */.HR('authentication', `${(0,visible/* called */.Ab)('The key', information.name)} of integration-api-key ${expired ? 'has expired' : 'is switched off'}. Create a new one in the portal’s Developer Tools, or switch it on, before the deployment uses it.`);
}
/** A credential that is no API key is answered with 500 and an envelope, and always will be. */
function isNoApiKey(answer) {
    return answer.status === 500 && (0,answer_text/* hasErrorEnvelope */.FX)(answer);
}
/**
 * Asks what an OAuth app was granted. No credential is sent: this information is public, and a bad signature spoils
 * the request. It stands at one path since 3.0, and at a second one since 3.7, which a later portal may have alone.
 * @throws Failure
 */
async function fetchClientInformation(ask, clientId, origin) {
    const [usual, later] = [requestForClient('clients', clientId), requestForClient('oauth2/clients', clientId)];
    const first = await ask(usual);
    const second = first.status === 404 ? await ask(later) : undefined;
    const [request, answer] = second === undefined || knowsNoClient(second) ? [usual, first] : [later, second];
    return readOrRefuse(request, answer, origin, () => readClientInformation(request, answer, clientId));
}
function requestForClient(resource, clientId) {
    const path = `/api/2.0/${resource}/${encodeURIComponent(clientId)}/public/info`;
    return { step: 'client', lane: 'app', path, headers: {} };
}
/** What the later path answers where there is no such app, or, by a portal that does not know the path, no such path. */
function knowsNoClient(answer) {
    return answer.status === 404 || (answer.status === 403 && (0,answer_text/* bodyIsEmpty */.Kb)(answer));
}
async function readOrRefuse(request, answer, origin, read) {
    if (answer.status !== 200)
        throw await explainRefusal(request, answer, { origin });
    return read();
}

// EXTERNAL MODULE: ./build/src/scopes/parse-scope.js
var parse_scope = __nccwpck_require__(4917);
;// CONCATENATED MODULE: ./build/src/portal/scope-list.js




/** More scopes than this are no portal's. */
const mostScopes = 10_000;
/**
 * Reads the list, bare as every portal sends it or wrapped as the published sample reads it too.
 * @returns sorted by name, each name once
 * @throws Failure `unexpected-response` where it is anything else; an empty list is, since a portal always offers some
 */
function readScopeList(request, answer) {
    const list = readEnvelope(request, answer);
    if (!Array.isArray(list))
        throw unexpected(request, answer, 'not with a list of scopes');
    if (list.length === 0)
        throw unexpected(request, answer, 'with an empty list: a portal always offers some scopes, so its database is incomplete');
    if (list.length > mostScopes)
        throw unexpected(request, answer, `with more than ${(0,visible/* grouped */.zD)(mostScopes)} scopes`);
    const scopes = list.map((entry, index) => {
        const scope = (0,parse_scope/* parseScope */.S)(entry);
        if (typeof scope === 'string')
            throw unexpected(request, answer, `entry ${index + 1} of the list ${scope}`);
        return scope;
    });
    return (0,scope/* sortedScopes */.jT)(scopes);
}

;// CONCATENATED MODULE: ./build/src/portal/signature.js

/** In characters. A shorter text is no signature, and to mask it would strike ordinary words out of the log. */
const shortestSignature = 32;
const longestSignature = 8192;
/** Three parts in base64url with dots between, as a signed token has them, or five, as an encrypted one. */
const parts = /^[\w-]+(?:\.[\w-]+){2}(?:(?:\.[\w-]+){2})?$/;
/**
 * Reads the signature that a key was exchanged for.
 * @throws Failure `unexpected-response`, which never holds the value
 */
function readSignature(request, answer) {
    const signature = readEnvelope(request, answer);
    if (typeof signature === 'string' && hasFormOfSignature(signature))
        return signature;
    throw unexpected(request, answer, 'without a signature that can be used');
}
function hasFormOfSignature(text) {
    return text.length >= shortestSignature && text.length <= longestSignature && parts.test(text);
}

;// CONCATENATED MODULE: ./build/src/portal/sign-in.js





const exchange = '/api/2.0/security/oauth2/token';
const listPaths = ['/api/2.0/scopes', '/api/2.0/oauth2/scopes'];
/**
 * Fetches the list of scopes as real portals want it: the key is exchanged for a signature, and the list asked for
 * with that; a refused signature is renewed once. Where there is no exchange, the key alone is tried.
 * @throws Failure
 */
async function fetchScopes(apiKey, context) {
    const signature = await exchangeKey(apiKey, context);
    if (signature === undefined)
        return fetchWith(apiKey, undefined, 'key-alone', context);
    const first = await askForList(apiKey, signature, context);
    if (!isRejectedSignature(first.answer))
        return read(first, 'signature', context);
    const renewed = await exchangeKey(apiKey, context);
    return fetchWith(apiKey, renewed, renewed === undefined ? 'key-alone' : 'renewed-signature', context);
}
async function fetchWith(apiKey, signature, signIn, context) {
    return read(await askForList(apiKey, signature, context), signIn, context);
}
/** @returns undefined where the portal has no exchange */
async function exchangeKey(apiKey, context) {
    const request = { step: 'exchange', lane: 'list', path: exchange, headers: bearer(apiKey) };
    const answer = await context.ask(request, answer_text/* isUnknownPortal */.ne);
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        throw await exchangeRefusal(request, answer, context);
    const signature = readSignature(request, answer);
    context.keepSecret(signature);
    return signature;
}
async function exchangeRefusal(request, answer, context) {
    const aboutKey = answer.status === 403 ? await context.aboutKey() : undefined;
    return explainRefusal(request, answer, circumstances(context, aboutKey === undefined ? {} : { aboutKey }));
}
/** The list stands at one path since 3.0, and at a second one since 3.7, which a later portal may have alone. */
async function askForList(apiKey, signature, { ask }) {
    const headers = signature === undefined ? keyAlone(apiKey) : { ...bearer(apiKey), 'x-signature': signature };
    const [usual, later] = listPaths.map((path) => ({ step: 'scopes', lane: 'list', path, headers }));
    const answer = await ask(usual);
    const withoutExchange = signature === undefined;
    if (answer.status !== 404)
        return { request: usual, answer, withoutExchange };
    return { request: later, answer: await ask(later), withoutExchange };
}
async function read({ request, answer, withoutExchange }, signIn, context) {
    if (answer.status !== 200)
        throw await explainRefusal(request, answer, circumstances(context, { withoutExchange }));
    return { scopes: readScopeList(request, answer), signIn, path: request.path };
}
/** A refusal that was not counted comes from a signature that arrived and was not accepted. */
function isRejectedSignature(answer) {
    return answer.status === 403 && answer.body.length === 0 && (0,answer_text/* headerOf */.rR)(answer, 'x-ratelimit-remaining') === undefined;
}
function bearer(apiKey) {
    return { authorization: `Bearer ${apiKey}` };
}
/** A portal of 3.0 knows no API keys, and reads a personal access token from this cookie. */
function keyAlone(apiKey) {
    const fitsCookie = !(0,credential/* isApiKey */.A)(apiKey) && !/[",;\\]/.test(apiKey);
    return fitsCookie ? { ...bearer(apiKey), cookie: `asc_auth_key=${apiKey}` } : bearer(apiKey);
}
function circumstances({ origin }, more) {
    return { origin, ...more };
}

;// CONCATENATED MODULE: ./build/src/portal/ask-portal.js








/**
 * How long version and expiry may take where they are courtesies, in milliseconds. A portal whose document server is
 * silent tells its version after 5 s.
 */
const courtesyMilliseconds = 6000;
/** How long a portal may take to say whether an app is switched on, in milliseconds. */
const appStateMilliseconds = 5000;
/** How long the second request on a connection waits for the first to be answered, in milliseconds. */
const laneMilliseconds = 2000;
/**
 * Asks a portal for everything at once: signature and list need each other, the rest goes out beside them. A failure
 * of one is a value, so that all checks are made and reported.
 */
async function askPortal(question, world) {
    const { apiKey, clientId, integrationApiKey, timeoutSeconds } = question;
    const { origin } = question.portal;
    const deadline = (0,src_deadline/* startDeadline */.d)(timeoutSeconds * 1000);
    const courtesyDeadline = (0,src_deadline/* startDeadline */.d)(Math.min(courtesyMilliseconds, timeoutSeconds * 1000));
    let retries = 0;
    const onRetry = (retry) => {
        retries += 1;
        world.onRetry(retry);
    };
    const ask = createExplainingAsk(question, { ...world, onRetry }, deadline, question.retries);
    const askOnce = createExplainingAsk(question, world, courtesyDeadline, 0);
    let tellSignature = () => { };
    const signature = new Promise((resolve) => {
        tellSignature = resolve;
    });
    const list = (0,outcome/* outcomeOf */.s)(() => fetchScopes(apiKey, {
        ask,
        origin,
        keepSecret: (value) => {
            world.secrets.add(value);
            tellSignature(value);
        },
        aboutKey: async () => explainKey(await ownKey),
    })).finally(() => tellSignature(undefined));
    const version = (0,outcome/* outcomeOf */.s)(() => fetchVersion(question.needsVersion ? ask : askOnce, origin));
    const ownKey = (0,credential/* isApiKey */.A)(apiKey)
        ? (0,outcome/* outcomeOf */.s)(async () => {
            const lane = await laneBehind(version, world);
            return fetchKeyInformation(askOnce, { key: apiKey, lane, origin });
        })
        : undefined;
    const client = clientId === undefined ? undefined : (0,outcome/* outcomeOf */.s)(() => fetchClientInformation(ask, clientId, origin));
    const askBriefly = async (request) => {
        const brief = (0,src_deadline/* startDeadline */.d)(appStateMilliseconds);
        const signal = AbortSignal.any([deadline.signal, brief.signal]);
        return createExplainingAsk(question, world, { ...brief, signal }, 0)(request).finally(brief.clear);
    };
    const appState = clientId === undefined ? undefined : askAppState(askBriefly, client, { clientId, origin, version, signature });
    const integrationKey = integrationApiKey === undefined
        ? undefined
        : (0,outcome/* outcomeOf */.s)(() => fetchIntegrationKey(ask, { key: integrationApiKey, lane: 'integration-key', origin }, world.now()));
    try {
        const [listed, told, own, granted, state, held] = await Promise.all([
            list,
            version,
            ownKey,
            client,
            appState,
            integrationKey,
        ]);
        return withoutLateSecrets({
            list: listed,
            version: told,
            apiKey: own,
            client: granted,
            appState: state,
            integrationKey: held,
            retries,
        }, world.secrets);
    }
    finally {
        deadline.clear();
        courtesyDeadline.clear();
    }
}
/**
 * Only a run that checks an app loads what this takes, once the app was found.
 * @returns undefined where it was not
 */
async function askAppState(askOnce, client, question) {
    const found = await client;
    if (found === undefined || !found.ok)
        return undefined;
    const { fetchAppState } = await __nccwpck_require__.e(/* import() */ 524).then(__nccwpck_require__.bind(__nccwpck_require__, 4524));
    return fetchAppState(askOnce, question);
}
/** One connection serves two requests, unless the first of them hangs. */
async function laneBehind(first, { sleep }) {
    return Promise.race([first.then(() => 'courtesy'), sleep(laneMilliseconds).then(() => 'late-courtesy')]);
}

;// CONCATENATED MODULE: ./build/src/portal/body.js



/**
 * Reads a body to its end.
 * @throws ConnectionFailure where it is too large, is cut short, or is compressed in a way that is not understood; else
 * what the connection says
 */
async function readBody(incoming) {
    const compressed = await readBytes(incoming);
    const encoding = incoming.headers['content-encoding']?.trim().toLowerCase() ?? '';
    if (encoding === '' || encoding === 'identity' || compressed.length === 0)
        return compressed;
    // `identity` was requested, but something in between may compress it all the same.
    if (encoding === 'gzip' || encoding === 'x-gzip')
        return gunzip(compressed);
    throw new connection_failure/* ConnectionFailure */.ls('encoding', 'rest of the response');
}
function readBytes(incoming) {
    return new Promise((resolve, reject) => {
        const tooLarge = new connection_failure/* ConnectionFailure */.ls('too-large', 'rest of the response');
        if (Number(incoming.headers['content-length'] ?? 0) > portal_answer/* largestBody */.DM)
            return reject(tooLarge);
        const chunks = [];
        let size = 0;
        incoming.on('data', (chunk) => {
            size += chunk.length;
            if (size > portal_answer/* largestBody */.DM)
                return reject(tooLarge);
            chunks.push(chunk);
        });
        incoming.on('error', reject);
        // A body that was cut ends like a whole one; only `complete` tells.
        incoming.on('close', () => {
            if (incoming.complete)
                resolve(Buffer.concat(chunks));
            else
                reject(Object.assign(new Error('the body was cut'), { code: 'ECONNRESET' }));
        });
    });
}
function gunzip(compressed) {
    // Almost no run needs it, and an import would be paid by all.
    const { gunzipSync } = process.getBuiltinModule('node:zlib');
    try {
        return gunzipSync(compressed, { maxOutputLength: portal_answer/* largestBody */.DM });
    }
    catch (error) {
        const tooLarge = (0,text_json/* isRecord */.u)(error) && error.code === 'ERR_BUFFER_TOO_LARGE';
        throw new connection_failure/* ConnectionFailure */.ls(tooLarge ? 'too-large' : 'encoding', 'rest of the response');
    }
}

;// CONCATENATED MODULE: ./build/src/portal/connection.js


// An import of Node's client costs a quarter of the start, and only one of the two is needed.
const http = () => process.getBuiltinModule('node:http');
const https = () => process.getBuiltinModule('node:https');
/** What holds for every connection, to the portal or to a proxy. */
const limits = {
    // In bytes; Node's own limit is 16 KiB.
    maxHeaderSize: 64 * 1024,
    // In milliseconds; Node gives up an address after 250, and a far portal needs more.
    autoSelectFamilyAttemptTimeout: 5000,
    // Said outright, because NODE_TLS_REJECT_UNAUTHORIZED=0 wins where it is not.
    rejectUnauthorized: true,
};
/**
 * Prepares requests to one portal. Each lane is one kept connection. No redirect is followed, no certificate that is
 * not trusted is accepted, and nothing waits longer than its signal allows.
 * @throws Failure where the environment names a proxy that cannot be used
 */
async function createTransport(portal, options) {
    const proxy = await findProxy(portal, options);
    const trust = portal.secure || proxy?.secure ? trustWith(options.caCertificate) : undefined;
    const peer = peerOf(portal, proxy);
    const createAgent = await agentFactory(portal, proxy, trust);
    const agents = new Map();
    return async (request, stop) => {
        const agent = agents.get(request.lane) ?? createAgent();
        agents.set(request.lane, agent);
        const open = () => (peer.secure ? https() : http()).request({
            ...limits,
            agent,
            ...addressOf(peer),
            path: `${peer.pathPrefix}${request.path}`,
            headers: {
                ...request.headers,
                ...peer.headers,
                accept: 'application/json',
                'accept-encoding': 'identity',
                'user-agent': options.userAgent,
            },
        });
        try {
            return await exchangeMessages(open, peer, stop);
        }
        catch (error) {
            if (!(error instanceof StaleConnection))
                throw error;
            return exchangeMessages(open, peer, stop);
        }
    };
}
async function findProxy(portal, { environment, nodeVersion }) {
    if (!['HTTPS_PROXY', 'HTTP_PROXY', 'https_proxy', 'http_proxy'].some((name) => environment[name]))
        return undefined;
    const { proxyFor } = await __nccwpck_require__.e(/* import() */ 840).then(__nccwpck_require__.bind(__nccwpck_require__, 5840));
    return proxyFor(portal, environment, nodeVersion);
}
function peerOf(portal, proxy) {
    const { hostname, port } = new URL(portal.origin);
    if (proxy === undefined || portal.secure) {
        return {
            hostname: hostname.replace(/^\[|\]$/g, ''),
            port: Number(port || (portal.secure ? 443 : 80)),
            secure: portal.secure,
            pathPrefix: '',
            headers: { host: portal.host },
            proxy,
            tunnel: proxy !== undefined,
        };
    }
    const headers = { host: portal.host, ...proxyHeaders(proxy) };
    return { ...proxy, pathPrefix: portal.origin, headers, proxy, tunnel: false };
}
/** Node takes the name to verify from the `Host` header otherwise, which is the portal's where a proxy is connected to. */
function addressOf({ hostname, port }) {
    const isAddress = /:|^[\d.]+$/.test(hostname);
    return { hostname, port, servername: isAddress ? '' : hostname };
}
function proxyHeaders({ authorization }) {
    return authorization === undefined ? {} : { 'proxy-authorization': authorization };
}
/**
 * What is trusted: whatever Node trusts, and one's own authorities, each enough by itself. They are added to the store
 * of Node, since a list of all authorities would leave those of `--use-openssl-ca` out. Prepared once for all
 * connections, because it takes longer than a request.
 */
function trustWith(caCertificate) {
    const { createSecureContext } = process.getBuiltinModule('node:tls');
    if (caCertificate === undefined)
        return createSecureContext();
    const secureContext = createSecureContext({ allowPartialTrustChain: true });
    const store = secureContext.context;
    store.addCACert(caCertificate);
    return secureContext;
}
/** Makes the agents of the lanes, each with one kept connection. What few runs need is loaded by those. */
async function agentFactory(portal, proxy, secureContext) {
    const options = { keepAlive: true, maxSockets: 1, ...(secureContext === undefined ? {} : { secureContext }) };
    if (!portal.secure)
        return () => (proxy?.secure ? new (https().Agent)(options) : new (http().Agent)(options));
    if (proxy === undefined)
        return () => new (https().Agent)(options);
    const { createTunnelAgent } = await __nccwpck_require__.e(/* import() */ 476).then(__nccwpck_require__.bind(__nccwpck_require__, 1476));
    const target = `${portal.hostname}:${new URL(portal.origin).port || 443}`;
    const request = {
        ...limits,
        ...(proxy.secure ? { secureContext } : {}),
        ...addressOf(proxy),
        path: target,
        headers: { host: target, connection: 'keep-alive', ...proxyHeaders(proxy) },
    };
    return () => createTunnelAgent(proxy, request, options);
}
/** A kept connection that turns out closed when it is used again. */
class StaleConnection extends connection_failure/* ConnectionFailure */.ls {
}
function exchangeMessages(open, peer, stop) {
    const { proxy, tunnel } = peer;
    return new Promise((resolve, reject) => {
        let phase = 'connection';
        let bytesBefore = 0;
        if (stop.aborted)
            return reject(new connection_failure/* ConnectionFailure */.ls('deadline', phase));
        const outgoing = open();
        const bytesSince = () => (outgoing.socket?.bytesRead ?? 0) - bytesBefore;
        // Node gives a request its socket only once the proxy has made the tunnel.
        const waitsForProxy = () => proxy !== undefined && (outgoing.socket === null || (!tunnel && bytesSince() === 0));
        // A request that waits behind a silent proxy emits nothing when it is destroyed, so the signal rejects by itself.
        const onStop = () => {
            reject(new connection_failure/* ConnectionFailure */.ls('deadline', phase, { proxy: proxy?.name, atProxy: waitsForProxy() }));
            outgoing.destroy();
        };
        stop.addEventListener('abort', onStop, { once: true });
        const fail = (error) => {
            stop.removeEventListener('abort', onStop);
            outgoing.destroy();
            const failure = (0,connection_failure/* connectionFailureOf */.kH)(error, phase, proxy?.name, proxy !== undefined && !tunnel);
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
        outgoing.on('upgrade', () => fail(new connection_failure/* ConnectionFailure */.ls('protocol', phase, { code: '101' })));
        outgoing.on('response', (incoming) => {
            phase = 'rest of the response';
            const { statusCode: status = 0, headers } = incoming;
            const throughProxy = proxy !== undefined && !tunnel ? { proxy: proxy.name } : {};
            // Whatever is in it: no portal sends that to a request that was given to a proxy.
            if (status === 407 && proxy !== undefined && !tunnel)
                return fail((0,connection_failure/* refusedByProxy */.SR)(status, proxy.name));
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

;// CONCATENATED MODULE: ./build/src/text/proxy-logins.js
const proxyVariables = ['HTTPS_PROXY', 'HTTP_PROXY', 'https_proxy', 'http_proxy'];
/** `user:password` is no ordinary word, so that a shorter one can be told from other text. */
const shortestLogin = 5;
/**
 * Masks the logins of the proxies that the environment names, before Node or anything else can print one: as they are
 * written, decoded, and as they go into a header. A password alone is masked where it is long enough.
 */
function maskProxyLogins(environment, secrets) {
    for (const variable of proxyVariables) {
        for (const login of loginsIn(environment[variable] ?? '')) {
            secrets.add(login, shortestLogin);
            secrets.add(Buffer.from(login).toString('base64'));
            const [user = '', password] = login.split(/:(.*)/s);
            // Without a password the name is a token.
            secrets.add(password || user);
        }
    }
}
/**
 * The login of an address in each form in which it may come back. It reaches up to the last `@`, because a password that
 * is not percent-encoded, as it should be, may hold `/`, `#`, `?` and `@` itself.
 */
function loginsIn(address) {
    const written = /^\s*(?:https?:\/*|[a-z][a-z0-9+.-]*:\/\/)?(\S.*)@/is.exec(address)?.[1];
    if (written === undefined)
        return new Set();
    const forms = [written, percentDecoded(written), ...formInAddress(address)];
    return new Set(forms.map((form) => (form.includes(':') ? form : `${form}:`)));
}
/** Node passes on what an address holds once it was read, where some characters are percent-encoded. */
function formInAddress(address) {
    const url = URL.parse(address.includes('://') ? address : `http://${address}`);
    return url === null || url.username === '' ? [] : [`${url.username}:${url.password}`];
}
function percentDecoded(text) {
    return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString());
}

// EXTERNAL MODULE: ./build/src/version.js
var version = __nccwpck_require__(8009);
;// CONCATENATED MODULE: ./build/src/main.js











/** What the upload and the lookup of the last run may take beside the portal, with some time to write files. */
const besidePortalMilliseconds = 120_000;
/** The whole run: inputs, portal, verdict, reports. Nothing but the returned conclusion decides whether it is red. */
async function main(context) {
    const { environment, secrets, log } = context;
    maskProxyLogins(environment, secrets);
    maskSecretInputs(environment, secrets);
    log.lines(`DocSpace Scopes ${version/* actionVersion */.R}`);
    const inputs = await (0,outcome/* outcomeOf */.s)(() => readInputs(environment, secrets));
    if (!inputs.ok) {
        const { finishRun } = await __nccwpck_require__.e(/* import() */ 686).then(__nccwpck_require__.bind(__nccwpck_require__, 2686));
        return finishRun({ origin: undefined }, [inputs.failure], [], (0,read_texts/* wantsSummary */.ui)(), context);
    }
    context.onLimit(inputs.value.timeoutSeconds * 1000 + besidePortalMilliseconds);
    return ask(inputs.value, context);
}
/** The first request is sent before the rest of the action is loaded, so that this takes no time of its own. */
async function ask(inputs, context) {
    const { log, secrets, environment } = context;
    const { portal, caCertificate } = inputs;
    if (portal.trimmed) {
        log.annotate({
            level: 'notice',
            title: 'DocSpace Scopes: portal-url',
            text: `Only ${portal.origin} of portal-url counts. The path or query behind it was dropped.`,
        });
    }
    for (const { level, input, text } of inputs.remarks)
        log.annotate({ level, title: `DocSpace Scopes: ${input}`, text });
    log.lines(`Asking ${portal.origin} for its scopes, for at most ${inputs.timeoutSeconds} s.`);
    const userAgent = `docspace-scopes/${version/* actionVersion */.R}`;
    const nodeVersion = process.versions.node;
    const send = await (0,outcome/* outcomeOf */.s)(() => createTransport(portal, { caCertificate, environment, userAgent, nodeVersion }));
    if (!send.ok) {
        const { finishRun } = await __nccwpck_require__.e(/* import() */ 686).then(__nccwpck_require__.bind(__nccwpck_require__, 2686));
        return finishRun({ origin: portal.origin }, [send.failure], [], inputs.jobSummary, context);
    }
    const uploads = inputs.uploadArtifact && (0,service/* hasArtifactService */.o)(environment);
    const answering = askPortal({ ...inputs, needsVersion: versionDecides(inputs) }, {
        send: uploads ? loadUploadWhileSending(send.value) : send.value,
        secrets,
        now: Date.now,
        random: Math.random,
        sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
        onRetry: ({ request, because, pauseMilliseconds, attempt }) => log.lines(`${(0,portal_answer/* requestInWords */.iv)(request)} failed (${because}). Retry ${attempt} of ${inputs.retries} in ${(pauseMilliseconds / 1000).toFixed(1)} s.`),
    });
    // Loading takes the processor for itself, so the request has to be on its way before.
    const firstRequestSent = new Promise((resolve) => setImmediate(resolve));
    const [answers, baseline, { judgeAndRecord }] = await Promise.all([
        answering,
        baselineFor(inputs, context),
        firstRequestSent.then(() => __nccwpck_require__.e(/* import() */ 686).then(__nccwpck_require__.bind(__nccwpck_require__, 2686))),
    ]);
    return judgeAndRecord(inputs, answers, baseline, context);
}
/** The rules for requests and for keys differ by version, and so does whether an app's state may be asked for. */
function versionDecides({ required, clientId, integrationApiKey }) {
    return required.requests.length > 0 || clientId !== undefined || integrationApiKey !== undefined;
}
/** The baseline to compare with: the committed one, the last run's, or none. */
async function baselineFor({ baseline, githubToken, artifactName, snapshotPath }, { environment, log, secrets }) {
    if (baseline !== 'last-run')
        return { ok: true, value: baseline };
    const found = await (0,outcome/* outcomeOf */.s)(async () => {
        const { findLastSnapshot } = await Promise.all(/* import() */[__nccwpck_require__.e(663), __nccwpck_require__.e(615)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7615));
        return findLastSnapshot({ token: githubToken, artifactName, snapshotPath, environment, secrets });
    });
    if (!found.ok)
        return found;
    const { baseline: snapshot, text } = found.value;
    if (snapshot === undefined)
        log.annotate({ level: 'notice', title: 'DocSpace Scopes: no baseline yet', text });
    else
        log.lines(text);
    return { ok: true, value: snapshot };
}


/***/ }),

/***/ 8961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7279);

/** Does something. A failure that the user can mend becomes a plain value; a bug is thrown on. */
async function outcomeOf(work) {
    try {
        return { ok: true, value: await work() };
    }
    catch (thrown) {
        if (!(thrown instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
            throw thrown;
        return { ok: false, failure: thrown };
    }
}


/***/ }),

/***/ 5574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FX: () => (/* binding */ hasErrorEnvelope),
/* harmony export */   Kb: () => (/* binding */ bodyIsEmpty),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   jC: () => (/* binding */ bodyInWords),
/* harmony export */   ne: () => (/* binding */ isUnknownPortal),
/* harmony export */   o_: () => (/* binding */ jsonOf),
/* harmony export */   rR: () => (/* binding */ headerOf)
/* harmony export */ });
/* unused harmony export messageIn */
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6691);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2939);


/** The first value of a header. */
function headerOf(answer, name) {
    const value = answer.headers[name];
    return Array.isArray(value) ? value[0] : value;
}
function bodyIsEmpty(answer) {
    return answer.body.length === 0;
}
/** The body as text, or undefined where it is not UTF-8. A byte-order mark is dropped. */
function textOf(answer) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(answer.body);
    }
    catch {
        return undefined;
    }
}
/** The body as JSON, or undefined where it is none. */
function jsonOf(answer) {
    const text = textOf(answer);
    return text === undefined ? undefined : (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(text);
}
/** Whether an answer is the portal's envelope for an error of its own, which trying again does not mend. */
function hasErrorEnvelope(answer) {
    const json = jsonOf(answer);
    return json !== undefined && (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(json.value) && (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(json.value.error);
}
/** The answer of a host that serves portals, but none by this name. */
function isUnknownPortal(answer) {
    return answer.status === 500 && /could not resolve current tenant/i.test(messageIn(answer) ?? '');
}
/**
 * What the portal says in the body of a refusal, in any of the forms that its services have. Never a stack trace, and
 * nothing of a body in another form.
 */
function messageIn(answer) {
    const text = textOf(answer)?.trim();
    if (text === undefined || text === '')
        return undefined;
    const json = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(text);
    if (json === undefined)
        return isPlainSentence(answer, text) ? text : undefined;
    return messageInJson(json.value);
}
function isPlainSentence(answer, text) {
    return /^text\/plain\b/i.test(headerOf(answer, 'content-type') ?? '') && text.length <= 300 && !/[<\n\r]/.test(text);
}
function messageInJson(value) {
    if (typeof value === 'string')
        return value;
    if (!(0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(value))
        return undefined;
    // {"error":{"message",…,"stack"}} of the portal, {"reason"} of its identity service up to 3.6, problem detail since
    // 3.7, {"response":{"title","errors"}} of a failed validation.
    if ((0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(value.error))
        return stringOr(value.error.message);
    if (typeof value.reason === 'string')
        return value.reason;
    if (typeof value.detail === 'string')
        return withErrors(value.detail, value.errors);
    if ((0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(value.response))
        return withErrors(stringOr(value.response.title), value.response.errors);
    return stringOr(value.title);
}
function stringOr(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** Problem detail lists `{field, message}`, the portal's own validation `{field: [message, …]}`. */
function withErrors(message, errors) {
    const parts = Array.isArray(errors)
        ? errors.map((error) => (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(error) ? [stringOr(error.field), stringOr(error.message)].filter(Boolean).join(': ') : '')
        : (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(errors)
            ? Object.entries(errors).map(([field, told]) => `${field}: ${Array.isArray(told) ? told.filter((each) => typeof each === 'string').join(' ') : ''}`)
            : [];
    const told = parts.filter((part) => part !== '').slice(0, 3);
    return told.length === 0 ? message : `${message ?? 'refused'} (${told.join('; ')})`;
}
/**
 * One sentence on what came with an answer: its message, or the form of any other body. What an exchange hands out may
 * be a signature, in whatever form, so only the form is told of it.
 */
function bodyInWords(step, answer) {
    // A proxy's own words are not the portal's, and may hold the login that was sent to it.
    if (answer.proxy !== undefined)
        return `It came through the proxy \`${answer.proxy.host}\` (\`${answer.proxy.variable}\`) and may be the proxy’s own, so its body is not shown.`;
    const handsOut = step === 'exchange' && answer.status >= 200 && answer.status < 300;
    const message = handsOut ? undefined : messageIn(answer);
    return message === undefined ? formInWords(answer) : `It says ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(message)}.`;
}
/** Type, size and an HTML title, which is all that is told of a body that is not understood. */
function formInWords(answer) {
    if (answer.body.length === 0)
        return 'Its body is empty.';
    const type = typeOf(answer);
    const title = /html/i.test(type) ? titleOf(answer) : undefined;
    const titled = title === undefined ? '' : `, titled ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(title)}`;
    return `Its body is ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(answer.body.length)} bytes of ${type}${titled}.`;
}
/** Nothing but a type, and whole: what else a header holds may be a secret that is not known yet. */
function typeOf(answer) {
    const type = headerOf(answer, 'content-type')?.split(';')[0]?.trim() || 'no type';
    if (type === 'no type')
        return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .inQuotes */ .Nt)(type);
    return type.length <= 100 && /^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+$/.test(type) ? (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .inQuotes */ .Nt)(type) : 'a type that is none';
}
function titleOf(answer) {
    const start = Buffer.from(answer.body.subarray(0, 4096)).toString('utf8');
    return /<title[^>]*>([^<]{1,300})<\/title/i.exec(start)?.[1]?.trim() || undefined;
}


/***/ }),

/***/ 3892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ largestBody),
/* harmony export */   DR: () => (/* binding */ withShortIds),
/* harmony export */   iv: () => (/* binding */ requestInWords)
/* harmony export */ });
/** What names a request in a message. */
function requestInWords({ path, credentialInput }) {
    const told = withShortIds(path);
    return credentialInput === undefined ? `GET ${told}` : `GET ${told} (${credentialInput})`;
}
/** An app's id may be a secret that was put into `client-id`, so messages tell only its beginning. */
function withShortIds(text) {
    return text.replace(/\b([0-9a-f]{8})(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi, '$1…');
}
/** A larger body is refused: a portal's list of 10,000 scopes takes less. In bytes. */
const largestBody = 1024 * 1024;


/***/ }),

/***/ 1003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ isSameClient)
/* harmony export */ });
/** Portals find an app by its id in any letter case, and tell the id in lower case. */
function isSameClient(told, clientId) {
    return typeof told === 'string' && told.toLowerCase() === clientId.toLowerCase();
}


/***/ }),

/***/ 7793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SR: () => (/* binding */ refusedByProxy),
/* harmony export */   kH: () => (/* binding */ connectionFailureOf),
/* harmony export */   ls: () => (/* binding */ ConnectionFailure)
/* harmony export */ });
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6691);

/** One attempt at a request that brought no whole response. */
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
/** OpenSSL's words for a certificate that is not trusted, as Node passes them on. */
const certificateCodes = /^(?:CERT_|DEPTH_ZERO_SELF_SIGNED_CERT$|SELF_SIGNED_CERT_IN_CHAIN$|UNABLE_TO_|ERR_TLS_CERT_|INVALID_(?:CA|PURPOSE)$|HOSTNAME_MISMATCH$|PATH_LENGTH_EXCEEDED$|UNSPECIFIED$)/;
const weakCodes = /_(?:KEY_TOO_SMALL|MD_TOO_WEAK)$/;
/** Node has no code of its own for these, and only this text of OpenSSL's. */
const weakTexts = /^(?:EE|CA) (?:certificate key|signature digest algorithm) too weak$/;
/** The parser's words for one header. All its others are about something that is not HTTP. */
const headerCodes = /^HPE_(?:INVALID_HEADER_TOKEN|(?:INVALID|UNEXPECTED)_CONTENT_LENGTH|INVALID_TRANSFER_ENCODING|(?:CR|LF)_EXPECTED|UNEXPECTED_SPACE)$/;
/**
 * Classifies an error of Node's HTTP client. Its message is not kept: it can quote headers, keys included.
 * @param proxy the proxy that is used, if any
 * @param atProxy whether the proxy, rather than the portal, is the other end
 */
function connectionFailureOf(error, phase, proxy, atProxy = false) {
    if (error instanceof ConnectionFailure)
        return error;
    const code = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(error) && typeof error.code === 'string' ? error.code : '';
    const isWeak = weakCodes.test(code) || (error instanceof Error && weakTexts.test(error.message));
    return new ConnectionFailure(isWeak ? 'weak-certificate' : problemOf(code), phase, { code, proxy, atProxy });
}
function problemOf(code) {
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
/** @param status what the proxy sent instead of the portal's response */
function refusedByProxy(status, proxy) {
    return new ConnectionFailure('refused-by-proxy', 'connection', { code: String(status), proxy, atProxy: true });
}


/***/ }),

/***/ 7111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   dy: () => (/* binding */ messageHtml),
/* harmony export */   o1: () => (/* binding */ listHtml),
/* harmony export */   v1: () => (/* binding */ codeHtml)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2939);

/** Text within HTML, whatever it holds. */
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
/**
 * Text from outside within HTML. GitHub makes mentions, links and emoji of plain text even inside HTML, but leaves
 * code alone.
 */
function codeHtml(text, longest) {
    return `<code>${escapeHtml((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text, longest))}</code>`;
}
/**
 * What is shown as code within a message: what it quotes from outside, requests, addresses, names of scopes, and what
 * GitHub makes a link of, as `GH-1` and the hash of a commit.
 */
const codeForms = [
    /“[^“”]*”/,
    /\b(?:GET|POST|PUT|DELETE|PATCH) \/\S*[^\s.,;:)]/,
    /\bhttps?:\/\/[^\s,;)]*[^\s.,;:)]/,
    /\bGH-\d+\b/,
    /\b[0-9a-f]{40}\b/,
    /(?:\*|\b[\w.-]+):(?:read|write)\b(?:\|[\w.*:-]*[\w*])*/,
];
const codeInMessage = new RegExp(`(${codeForms.map(({ source }) => source).join('|')})`);
/** A message of the action. */
function messageHtml(message) {
    return message
        .split('\n')
        .map((line) => line
        .split(codeInMessage)
        .map((part, index) => (index % 2 === 0 ? escapeHtml(part) : codeHtml(unquoted(part), Number.MAX_SAFE_INTEGER)))
        .join(''))
        .join('<br>');
}
function unquoted(text) {
    return text.startsWith('“') ? text.slice(1, -1) : text;
}
/** A list, or its first entries with a count of the others. */
function listHtml(entries, most) {
    const shown = entries.slice(0, most).map((entry) => `<li>${entry}</li>`);
    if (entries.length > most)
        shown.push(`<li>and ${entries.length - most} more</li>`);
    return `<ul>${shown.join('')}</ul>`;
}


/***/ }),

/***/ 3321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ createLog)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 2 modules
var core = __nccwpck_require__(4346);
// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __nccwpck_require__(2939);
;// CONCATENATED MODULE: ./build/src/text/messages.js

/** The runner cuts a message at 4,096 characters without a word. This leaves some for the count of what was left out. */
const longestMessage = 4000;
/** A message that fits, with a count of what was left out; the log has all of it. */
function shortened(text) {
    if (text.length <= longestMessage)
        return { text, cut: false };
    const kept = text.slice(0, lastBreak(text, longestMessage));
    return { text: `${kept}… and ${(0,visible/* grouped */.zD)(text.length - kept.length)} more characters: the log has them.`, cut: true };
}
/** The same text, with line breaks at blanks where a line would be longer than a message may be. */
function inShortLines(text) {
    if (text.length <= longestMessage)
        return text;
    return text
        .split('\n')
        .flatMap((line) => {
        const parts = [];
        let rest = line;
        while (rest.length > longestMessage) {
            const end = lastBreak(rest, longestMessage);
            parts.push(rest.slice(0, end));
            rest = `  ${rest.slice(end).trimStart()}`;
        }
        return [...parts, rest];
    })
        .join('\n');
}
/** Where to cut: at the last blank or line break before the limit, where there is one near it; never within a character. */
function lastBreak(text, limit) {
    const end = Math.max(text.lastIndexOf(' ', limit), text.lastIndexOf('\n', limit));
    if (end > limit / 2)
        return end;
    const code = text.charCodeAt(limit - 1);
    return code >= 0xd800 && code < 0xdc00 ? limit - 1 : limit;
}

;// CONCATENATED MODULE: ./build/src/report/write-log.js



const annotators = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
function createLog(secrets) {
    // Secrets first: what comes after cuts, and a part of a secret is not found any more.
    const print = (texts) => {
        // One write for all of them.
        if (texts.length > 0)
            (0,core/* info */.pq)((0,visible/* withoutCommands */.Df)(inShortLines(secrets.redact(texts.join('\n')))));
    };
    let held;
    const lines = (...texts) => {
        if (held === undefined)
            print(texts);
        else
            held.push(...texts);
    };
    return {
        lines,
        annotate: ({ level, title, text }) => {
            const message = shortened(secrets.redact(text));
            if (message.cut)
                lines(text);
            annotators[level]((0,visible/* withoutCommands */.Df)(message.text), { title: (0,visible/* withoutCommands */.Df)(secrets.redact(title)) });
        },
        folded: async (title, work) => {
            (0,core/* startGroup */.Oh)(title);
            const heldLines = [];
            held = heldLines;
            try {
                return await work();
            }
            finally {
                held = undefined;
                (0,core/* endGroup */.N4)();
                print(heldLines);
            }
        },
    };
}


/***/ }),

/***/ 8292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writeOutputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7279);



/**
 * Writes outputs of the step, all at once. The toolkit opens the file anew for each, and loads `node:crypto` for it.
 * @throws Failure `unwritable`
 */
function writeOutputs(outputs, { environment, secrets }) {
    const entries = Object.entries(outputs).map(([name, value]) => entryText(name, secrets.refuseIn(value)));
    try {
        const file = environment.GITHUB_OUTPUT;
        if (!file)
            throw new Error('the runner named no file');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, entries.join(''));
    }
    catch {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('unwritable', 'The step’s outputs could not be written. The runner names the file in GITHUB_OUTPUT: check that it is set and can be written, and that the disk is not full.');
    }
}
/** The form that a value of several lines may have. Its end is marked by a text that the value itself does not hold. */
function entryText(name, value) {
    let end = 'end_of_output';
    while (value.includes(end))
        end += '_';
    return `${name}<<${end}${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}${value}${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}${end}${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}`;
}


/***/ }),

/***/ 7838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ writeSummary)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

/**
 * Writes the job summary. The toolkit's own writer would load a part of Node that nothing else needs.
 * @param file as `GITHUB_STEP_SUMMARY` names it
 * @returns whether it could be written
 */
function writeSummary(html, file) {
    if (!file)
        return false;
    try {
        // A blank line on both sides keeps it a block of its own.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, `\n${html}\n`);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 4959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isMethod),
/* harmony export */   v: () => (/* binding */ methods)
/* harmony export */ });
/** The methods that the portal's services take. `PATCH` is one of the identity service's alone. */
const methods = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'];
function isMethod(word) {
    return methods.includes(word);
}


/***/ }),

/***/ 4917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ parseScope)
/* harmony export */ });
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6691);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1851);


/**
 * Reads one entry of a list of scopes, as a portal sends it or a snapshot holds it. Group and type may be missing or
 * null, which means the same as nothing.
 * @returns the scope, or in a text what is wrong with the entry
 */
function parseScope(entry) {
    if (!(0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(entry))
        return 'is no scope';
    const { name } = entry;
    const group = entry.group ?? '';
    const type = entry.type ?? '';
    if (typeof name !== 'string' || name === '')
        return 'has no name';
    // The portal's database counts characters, not UTF-16 units.
    if (name.length > _scope_js__WEBPACK_IMPORTED_MODULE_1__/* .longestScopeName */ .Ks && [...name].length > _scope_js__WEBPACK_IMPORTED_MODULE_1__/* .longestScopeName */ .Ks) {
        return `has a name of more than ${_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .longestScopeName */ .Ks} characters`;
    }
    if (typeof group !== 'string' || typeof type !== 'string')
        return 'has a group or type that is no text';
    return { name, group, type };
}


/***/ }),

/***/ 8600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ parsePortalVersion),
/* harmony export */   bT: () => (/* binding */ newestKnownRules),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   me: () => (/* binding */ isNewerThanRules)
/* harmony export */ });
/** The newest portal whose rules for requests are known. */
const newestKnownRules = '3.8.0';
/**
 * Reads a version as a portal reports it, `3.7.2` or with something behind it.
 * @returns undefined for what is no released portal's version: a portal run from source reports the bare `3.1.0`,
 * whatever it is, and a self-made image `0.0.0.0`
 */
function parsePortalVersion(value) {
    if (typeof value !== 'string' || !/^\d{1,4}\.\d{1,4}[\w.+-]{0,40}$/.test(value))
        return undefined;
    return value === '3.1.0' || !isAtLeast(value, 3, 0) ? undefined : value;
}
/** Whether a version is at least `major.minor`. A version that is not known counts as the newest. */
function isAtLeast(version, major, minor) {
    return version === undefined || compareNumbers(numbersOf(version), [major, minor]) >= 0;
}
/** Whether a portal is known to be newer than the rules are. The number of a build, as in `3.8.0.417`, plays no part. */
function isNewerThanRules(version) {
    return version !== undefined && compareNumbers(numbersOf(version), numbersOf(newestKnownRules)) > 0;
}
/** The first three numbers of a version; what is missing is 0. */
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

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ longestScopeName),
/* harmony export */   W0: () => (/* binding */ sortedNames),
/* harmony export */   X: () => (/* binding */ byCodeUnit),
/* harmony export */   d6: () => (/* binding */ areaOf),
/* harmony export */   jT: () => (/* binding */ sortedScopes)
/* harmony export */ });
/** The portal keeps a name in a column of 255 characters. */
const longestScopeName = 255;
/** Orders texts by code unit, the same on every system and in every language. */
function byCodeUnit(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
/** Each text once, sorted by code unit. */
function sortedNames(names) {
    return [...new Set(names)].sort(byCodeUnit);
}
/**
 * A list as a set: sorted by name, each name once. Of two entries with one name the same one stays in whichever order
 * the portal sends them.
 */
function sortedScopes(scopes) {
    const sorted = [...scopes].sort((a, b) => byCodeUnit(a.name, b.name) || byCodeUnit(a.group, b.group) || byCodeUnit(a.type, b.type));
    return sorted.filter((scope, index) => scope.name !== sorted[index - 1]?.name);
}
/** `accounts.self:read` is reading in the area `accounts.self`. Undefined for a name of another form, as `openid`. */
function areaOf(name) {
    const colon = name.lastIndexOf(':');
    const access = name.slice(colon + 1);
    if (colon < 1 || (access !== 'read' && access !== 'write'))
        return undefined;
    return { area: name.slice(0, colon), access };
}


/***/ }),

/***/ 9928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   GK: () => (/* binding */ decodedOnce),
/* harmony export */   YF: () => (/* binding */ decodedCharacter),
/* harmony export */   lA: () => (/* binding */ encodedCharacters)
/* harmony export */ });
const percentEncoded = /%[0-9a-f]{2}/gi;
const escapedForJson = /\\(?:u[0-9a-f]{4}|["'\\/bfnrt])/gi;
const escapedForHtml = /&(?:#(?:x0*[0-9a-f]{1,6}|0*\d{1,7});?|[a-z]{2,24};)/gi;
const escapedAnyhow = new RegExp([percentEncoded, escapedForJson, escapedForHtml].map(({ source }) => source).join('|'), 'gi');
/**
 * What an encoded character looks like: in any way, and in each way by itself, since what is encoded in one way can hold
 * what looks encoded in another.
 */
const encodedCharacters = [escapedAnyhow, percentEncoded, escapedForJson, escapedForHtml];
const escapedLetters = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
/** HTML's names for the characters of ASCII that have one. */
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
/** The same text once decoded, as bytes. */
function decodedOnce(bytes) {
    return bytes.replace(escapedAnyhow, decodedCharacter);
}
/** A text as bytes of UTF-8, each as the character of that number. */
function bytesOf(text) {
    return Buffer.from(text).toString('latin1');
}
/** The byte or bytes that an encoded character stands for; a name that HTML does not have stays. */
function decodedCharacter(unit) {
    if (unit.startsWith('%'))
        return String.fromCharCode(Number.parseInt(unit.slice(1), 16));
    if (unit.startsWith('\\u') || unit.startsWith('\\U'))
        return characterBytes(Number.parseInt(unit.slice(2), 16), unit);
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

/***/ 6691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson),
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** Whether a value from outside is an object whose fields can be looked at. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Reads JSON, a byte-order mark before it or not. The error of `JSON.parse` quotes the text, which may hold anything, so it is not passed on. */
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

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ withoutLikelySecrets)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1417);

/** Three or more parts between dots, as a JSON Web Token has them: `eyJ…`. */
const partsWithDots = /[\w+/=.-]+/g;
const keyLike = /sk-[0-9a-f]{16,}/gi;
const longHexadecimal = /[0-9a-f]{60,}/gi;
const longRun = /[\w+/=-]{24,}/g;
/**
 * A text of others without what looks like a secret, though it is none that is known: tokens and keys of someone else
 * that a portal, or what stands before it, tells, and a signature that is not known yet. Encoded ones too.
 */
function withoutLikelySecrets(text) {
    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .strikeOut */ .HZ)(text, likelySecretsIn(text));
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

/***/ 1417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ unwrapped),
/* harmony export */   HZ: () => (/* binding */ strikeOut),
/* harmony export */   RO: () => (/* binding */ readingsOf)
/* harmony export */ });
/* harmony import */ var _encoded_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9928);

/** Text that passes through several programs may be encoded by each of them. */
const maxTimesEncoded = 6;
/** A character of UTF-8 that takes more than one byte. */
const beyondAscii = /[^\0-\x7f]/gu;
/** And zeros, which every second byte of a text in UTF-16 is. */
const blanks = /[ \t\r\n\v\f\0]+/g;
/**
 * The text as bytes, then with what is percent-encoded, escaped for JSON or escaped for HTML as the bytes that it stands
 * for, again and again until nothing changes. Each character of a reading is one byte of UTF-8.
 */
function* readingsOf(text) {
    const asBytes = rewrite({ text, placeOf: (start, end) => ({ start, end }) }, beyondAscii, _encoded_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$);
    yield asBytes;
    const seen = new Set([asBytes.text]);
    for (const encoded of _encoded_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .encodedCharacters */ .lA) {
        let reading = asBytes;
        for (let times = 0; times < maxTimesEncoded; times += 1) {
            reading = rewrite(reading, encoded, _encoded_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .decodedCharacter */ .YF);
            if (seen.has(reading.text))
                break;
            seen.add(reading.text);
            yield reading;
        }
    }
}
/** A text with `***` in these places, and everything else as it is. */
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
/** A reading without its line breaks and blanks, as if it had never been wrapped. */
function unwrapped(reading) {
    return rewrite(reading, blanks, () => '');
}
/** @returns the reading itself where nothing in it fits the pattern */
function rewrite(reading, pattern, rewritten) {
    const text = reading.text.replace(pattern, rewritten);
    if (text === reading.text)
        return reading;
    // Most texts hold no secret, so what is needed to point at one is made when one was found.
    let changes;
    return {
        text,
        placeOf: (start, end) => {
            changes ??= changesIn(reading.text, pattern, rewritten);
            return reading.placeOf(placeBefore(start, changes).start, placeBefore(end - 1, changes).end);
        },
    };
}
function changesIn(text, pattern, rewritten) {
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
/** Where one character of the changed text stood before. One of a changed part stood in all of that part. */
function placeBefore(position, { starts, ends, startsBefore, endsBefore }) {
    const index = lastUpTo(position, starts);
    const [start = 0, end = 0, startBefore = 0, endBefore = 0] = [starts, ends, startsBefore, endsBefore].map((list) => list[index] ?? 0);
    if (index >= 0 && position >= start && position < end)
        return { start: startBefore, end: endBefore };
    const before = position - end + endBefore;
    return { start: before, end: before + 1 };
}
/** The index of the last of these ascending numbers that is not above another one, or -1. */
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

/***/ 2208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ Secrets)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 2 modules
var core = __nccwpck_require__(4346);
// EXTERNAL MODULE: ./build/src/text/reading.js
var text_reading = __nccwpck_require__(1417);
// EXTERNAL MODULE: ./build/src/text/encoded-characters.js
var encoded_characters = __nccwpck_require__(9928);
;// CONCATENATED MODULE: ./build/src/text/secret-forms.js

/** A shorter value is taken for no secret: it would be found everywhere, and to mask it would blank the log. */
const shortestSecret = 8;
/** A key without its `sk-` is looked for where it is at least so long. */
const shortestBareKey = 16;
/** The secret as bytes of UTF-8, a key also without its `sk-`, and whatever a reader makes of these that decodes them. */
function plainForms(secret) {
    const whole = (0,encoded_characters/* bytesOf */.$$)(secret);
    const forms = new Set([whole]);
    if (isKey(secret))
        forms.add(whole.slice(3));
    for (const form of forms) {
        const decoded = (0,encoded_characters/* decodedOnce */.GK)(form);
        if (decoded.length >= shortestSecret)
            forms.add(decoded);
    }
    return [...forms];
}
/**
 * Base64 depends on where the secret begins within a group of three bytes. Of each of the three the characters that the
 * secret alone decides, with `+` and `/`.
 */
function base64Forms(secret) {
    return plainForms(secret).flatMap((form) => [0, 1, 2].flatMap((shift) => base64Form(form, shift) ?? []));
}
function base64Form(bytes, shift) {
    const text = Buffer.from('\0'.repeat(shift) + bytes, 'latin1').toString('base64');
    const bits = 8 * (shift + bytes.length);
    const form = text.slice(shift === 0 ? 0 : shift + 1, Math.floor(bits / 6));
    if (form.length < shortestSecret)
        return undefined;
    return { text: form, around: { before: shift === 0 ? 0 : 1, after: bits % 6 === 0 ? 0 : 1 } };
}
/** What the runner is told to mask. It knows further forms by itself; other runners do not. */
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
    return secret.startsWith('sk-') && secret.length >= 3 + shortestBareKey;
}

;// CONCATENATED MODULE: ./build/src/text/secrets.js



/**
 * What must never be shown: the keys, the signature, the GitHub token, the login of a proxy. The runner masks the plain
 * value in its log; this finds the value in every form that a portal could send it back in, for all other places.
 */
class Secrets {
    #values = new Set();
    #plain = new Map();
    #base64 = new Map();
    /** Masks a value in the runner's log, in all its forms, and remembers it. */
    add(secret, shortest = shortestSecret) {
        if (secret.length < shortest || this.#values.has(secret))
            return;
        this.#values.add(secret);
        for (const mask of masksFor(secret))
            (0,core/* setSecret */.Pq)(mask);
        for (const text of plainForms(secret))
            this.#plain.set(text, { text, around: undefined });
        for (const form of base64Forms(secret))
            this.#base64.set(form.text, form);
    }
    /**
     * Whether a text holds a secret: plain, percent-encoded, escaped for JSON or HTML, in base64, or in several of these at
     * once.
     */
    isIn(text) {
        return !this.#placesIn(text).next().done;
    }
    /**
     * The text itself, for places that others read as data. Whatever comes from outside was looked through before, so a
     * secret that is found here is a bug.
     * @throws Error
     */
    refuseIn(text) {
        if (this.isIn(text))
            throw new Error('a secret was about to be written');
        return text;
    }
    /** The text with every form of every secret replaced by `***`, and with everything else as it is. */
    redact(text) {
        return (0,text_reading/* strikeOut */.HZ)(text, this.#placesIn(text));
    }
    *#placesIn(text) {
        if (this.#plain.size === 0)
            return;
        for (const reading of (0,text_reading/* readingsOf */.RO)(text)) {
            const inOneLine = (0,text_reading/* unwrapped */.DE)(reading);
            yield* placesOf(this.#plain.values(), reading);
            if (inOneLine !== reading)
                yield* placesOf(this.#plain.values(), inOneLine);
            yield* placesOf(this.#base64.values(), withPlusAndSlash(inOneLine));
        }
    }
}
function* placesOf(forms, { text, placeOf }) {
    for (const { text: form, around } of forms) {
        for (let start = text.indexOf(form); start !== -1; start = text.indexOf(form, start + form.length)) {
            const end = start + form.length;
            const before = Math.min(start, around?.before ?? 0);
            const after = Math.min(text.length - end, around?.after ?? 0);
            yield placeOf(start - before, end + after);
        }
    }
}
/** Base64 for addresses in the letters of the usual one. */
function withPlusAndSlash({ text, placeOf }) {
    return { text: text.replaceAll('-', '+').replaceAll('_', '/'), placeOf };
}


/***/ }),

/***/ 2939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ called),
/* harmony export */   BD: () => (/* binding */ enumerated),
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   Fd: () => (/* binding */ hasControlCharacter),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Nt: () => (/* binding */ inQuotes),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   sU: () => (/* binding */ mostOfEach),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _likely_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6385);

/**
 * Texts from outside are data. Here they become one visible line: whatever could move the cursor, reorder the line or
 * hide in it is shown as its code instead.
 */
const unseen = [
    // Control, format (bidirectional overrides among them), private, unassigned and lone surrogate characters, separators.
    '[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}]',
    // Letters and marks that show nothing: fillers, joiners, variation selectors.
    '\\p{Default_Ignorable_Code_Point}',
].join('|');
const longestShown = 200;
/**
 * @param longest how many characters are shown; the rest is counted
 */
function visible(text, longest = longestShown) {
    // Almost every text is plain, and preparing the pattern takes longer than all that is done with it.
    if (text.length <= longest && /^[ -~]*$/.test(text))
        return text;
    const shown = text
        .slice(0, longest * 2)
        .replace(new RegExp(unseen, 'gu'), (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
    const characters = [...shown];
    if (characters.length <= longest && text.length <= longest * 2)
        return shown;
    return `${characters.slice(0, longest).join('')}… (${grouped(text.length)} characters)`;
}
/** What others say, within a sentence: what looks like a secret in it is struck out before it is cut. */
function quoted(text, longest = longestShown) {
    return inQuotes((0,_likely_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutLikelySecrets */ .G)(text), longest);
}
/**
 * A text from outside within a sentence, whole: a name that is compared, an address, a type. The marks tell where it ends,
 * so it cannot hold them itself.
 */
function inQuotes(text, longest = longestShown) {
    return `“${visible(text, longest).replace(/[“”]/g, '"')}”`;
}
/** `The key “Deployment”`; without a name it is `The key`. */
function called(what, name) {
    return name === '' ? what : `${what} ${quoted(name)}`;
}
/** `files:read`, `openid`, `*:read`, or several of them as alternatives. */
const plainNames = /^[\w.*-]+(?::[\w.*-]+)?(?:\|[\w.*-]+(?::[\w.*-]+)?)*$/;
/** Longer than any name of a portal of its own, and than the eight alternatives that one of its rules has. */
const longestPlain = 150;
/** A name as it is, or in quotation marks where a reader or a renderer could take it for something else. */
function named(name) {
    const plain = name.length <= longestPlain && plainNames.test(name) && !name.includes('www.');
    return plain ? name : inQuotes(name, 100);
}
/**
 * Text that the runner prints and does not obey: it looks for `##[…]` anywhere, and for `::…::` at the start of a line,
 * blanks aside.
 */
function withoutCommands(text) {
    return text.replace(/##(?=\[)/g, '# #').replace(/(^|[\r\n])((?:[^\S\r\n]|\u0085)*):(?=:)/g, '$1$2: ');
}
/** At most `most` names with a count of the others, in a sentence. */
function listed(names, most = 10) {
    return enumerated(names.map(named), most);
}
/** The same for entries that are fit to be shown already. */
function enumerated(entries, most = 10) {
    const others = entries.length - most;
    const shown = entries.slice(0, most).join(', ');
    return others > 0 ? `${shown} and ${grouped(others)} more` : shown;
}
/**
 * How many entries each of several lists may show, so that they show at most `room` in all: what short lists leave, the
 * long ones share. At least one.
 */
function mostOfEach(lengths, room = 10) {
    const shown = (most) => lengths.reduce((sum, length) => sum + Math.min(length, most), 0);
    let most = 1;
    while (most < room && shown(most + 1) <= room)
        most += 1;
    return most;
}
/** `1 scope`, `9 scopes`. */
function counted(count, one, several = `${one}s`) {
    return `${grouped(count)} ${count === 1 ? one : several}`;
}
/** `1,234`. */
function grouped(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** Whether a text holds a line break or another character that moves instead of showing. */
function hasControlCharacter(text) {
    for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        if (code < 0x20 || (code >= 0x7f && code < 0xa0))
            return true;
    }
    return false;
}


/***/ }),

/***/ 8009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ actionVersion)
/* harmony export */ });
/** The action's own version; a test holds `package.json` to it. */
const actionVersion = '1.0.0';


/***/ }),

/***/ 4346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ debug),
  N4: () => (/* binding */ endGroup),
  z3: () => (/* binding */ error),
  Vt: () => (/* binding */ getBooleanInput),
  V4: () => (/* binding */ getInput),
  pq: () => (/* binding */ info),
  lm: () => (/* binding */ notice),
  Pq: () => (/* binding */ setSecret),
  Oh: () => (/* binding */ startGroup),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, exportVariable, getIDToken, getMultilineInput, getState, group, isDebug, markdownSummary, platform, saveState, setCommandEcho, setFailed, setOutput, summary, toPlatformPath, toPosixPath, toWin32Path

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
