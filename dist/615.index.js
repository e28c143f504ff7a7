export const id = 615;
export const ids = [615,387];
export const modules = {

/***/ 7615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findLastSnapshot: () => (/* binding */ findLastSnapshot)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/deadline.js
var deadline = __webpack_require__(5005);
// EXTERNAL MODULE: ./build/src/failure.js
var failure = __webpack_require__(7279);
// EXTERNAL MODULE: ./build/src/gate/baseline.js
var gate_baseline = __webpack_require__(8746);
// EXTERNAL MODULE: ./build/src/text/json.js
var text_json = __webpack_require__(6691);
// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __webpack_require__(2939);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(8009);
;// CONCATENATED MODULE: ./build/src/artifacts/earlier-runs.js

/** @returns undefined where it is no artifact */
function parseArtifact(value) {
    if (!(0,text_json/* isRecord */.u)(value))
        return undefined;
    const { id, name, expired, size_in_bytes: size, created_at: createdAt } = value;
    if (typeof id !== 'number' || typeof name !== 'string' || typeof size !== 'number')
        return undefined;
    if (typeof expired !== 'boolean' || typeof createdAt !== 'string')
        return undefined;
    const run = (0,text_json/* isRecord */.u)(value.workflow_run) ? value.workflow_run : {};
    return {
        id,
        name,
        expired,
        size,
        createdAt,
        runId: numberIn(run.id),
        branch: textIn(run.head_branch),
        repositoryId: numberIn(run.repository_id),
        headRepositoryId: numberIn(run.head_repository_id),
    };
}
/** @returns undefined where it is no run */
function parseRun(value) {
    if (!(0,text_json/* isRecord */.u)(value))
        return undefined;
    const { id, event, path } = value;
    if (typeof id !== 'number' || typeof event !== 'string' || typeof path !== 'string')
        return undefined;
    return {
        id,
        event,
        path,
        branch: textIn(value.head_branch),
        conclusion: textIn(value.conclusion),
        repositoryId: (0,text_json/* isRecord */.u)(value.repository) ? numberIn(value.repository.id) : undefined,
        headRepositoryId: (0,text_json/* isRecord */.u)(value.head_repository) ? numberIn(value.head_repository.id) : undefined,
        attempt: numberIn(value.run_attempt) ?? 1,
        startedAt: textIn(value.run_started_at),
    };
}
/** Whether the artifact's run may count, by what the artifact tells of it. Only the run itself says whether it does. */
function mayCount(artifact, { branch, currentRun }) {
    const { runId, repositoryId, headRepositoryId } = artifact;
    const fromFork = repositoryId !== undefined && headRepositoryId !== undefined && repositoryId !== headRepositoryId;
    return !fromFork && runId !== undefined && runId !== currentRun && (artifact.branch ?? branch) === branch;
}
/**
 * Whether a run's artifact may be a baseline. A fork may call its branch `main`, and a pull request may contain whatever
 * its author likes, so neither ever counts.
 */
function counts(run, { branch, workflow, currentRun }) {
    return (run.conclusion === 'success' &&
        run.repositoryId !== undefined &&
        run.headRepositoryId === run.repositoryId &&
        run.branch === branch &&
        !run.event.startsWith('pull_request') &&
        isOfWorkflow(run, workflow) &&
        run.id !== currentRun);
}
/** GitHub writes the path alone, or with a reference behind it: `.github/workflows/file.yml@main`. */
function isOfWorkflow({ path }, workflow) {
    return path === workflow || (path.startsWith(`${workflow}@`) && !/\.ya?ml$/.test(path));
}
/** Whether a run made the artifact in an attempt before its latest one. */
function isOfEarlierAttempt({ createdAt }, { attempt, startedAt }) {
    return attempt > 1 && startedAt !== undefined && Date.parse(createdAt) < Date.parse(startedAt);
}
/** `.github/workflows/file.yml`, out of `owner/name/.github/workflows/file.yml@refs/heads/main`. */
function workflowIn(workflowReference) {
    // A file's name may contain an @ as well, so the last one before the next slash ends it.
    return /^[^/]+\/[^/]+\/((?:[^/]+\/)+?[^/]+\.ya?ml)@/.exec(workflowReference)?.[1];
}
function textIn(value) {
    return typeof value === 'string' ? value : undefined;
}
function numberIn(value) {
    return typeof value === 'number' ? value : undefined;
}

;// CONCATENATED MODULE: ./build/src/artifacts/find-artifact.js


/** How many entries a page of GitHub's lists has at most. */
const pageSize = 100;
/** GitHub answered with JSON that does not describe what was requested. */
class UnknownShape extends Error {
}
/**
 * Finds the newest artifact of a name that a run which counts has made. GitHub lists the artifacts of all runs by their
 * name, so however many runs without one lie before it cost nothing; pages are read until it is found.
 * @throws UnknownShape, and what the API throws
 */
async function findArtifact(api, name, wanted) {
    const runOf = createRunLookup(api, wanted);
    let lookedAt = 0;
    for (let page = 1;; page += 1) {
        const list = listIn(await api.read('/actions/artifacts', { name, per_page: String(pageSize), page: String(page) }), 'artifacts');
        const artifacts = list.map((entry) => known(parseArtifact(entry))).filter((artifact) => artifact.name === name);
        for (const artifact of artifacts.sort((a, b) => b.id - a.id)) {
            lookedAt += 1;
            if (!mayCount(artifact, wanted))
                continue;
            const run = await runOf(artifact);
            if (run !== undefined && counts(run, wanted) && (await isOfSuccessfulAttempt(api, artifact, run)))
                return { artifact, lookedAt };
        }
        if (list.length < pageSize)
            return { artifact: undefined, lookedAt };
    }
}
/**
 * Looks up the runs of artifacts, from the newest to the oldest. Mostly the first one counts, so that is read by itself.
 * Where it does not, many others may have failed too: successful runs are listed then, a hundred with each request.
 * @returns undefined for a run that was not successful
 */
function createRunLookup(api, wanted) {
    let isFirst = true;
    let listed = [];
    // Every successful run from here on is listed.
    let oldest = Number.POSITIVE_INFINITY;
    return async ({ runId, createdAt }) => {
        if (isFirst) {
            isFirst = false;
            return known(parseRun(await api.read(`/actions/runs/${runId}`)));
        }
        if (runId < oldest) {
            // A run begins before it makes its artifact, so newer ones need not be listed.
            listed = await listSuccessfulRuns(api, wanted, createdAt);
            oldest = listed.length < pageSize ? 0 : Math.min(...listed.map(({ id }) => id));
        }
        return listed.find(({ id }) => id === runId);
    };
}
async function listSuccessfulRuns(api, { branch, workflow }, until) {
    const file = encodeURIComponent(workflow.slice(workflow.lastIndexOf('/') + 1));
    const response = await api.read(`/actions/workflows/${file}/runs`, {
        branch,
        status: 'success',
        created: `<=${until}`,
        exclude_pull_requests: 'true',
        per_page: String(pageSize),
    });
    return listIn(response, 'workflow_runs').map((entry) => known(parseRun(entry)));
}
/** Where a run was started again, GitHub tells the end of its latest attempt alone. */
async function isOfSuccessfulAttempt(api, artifact, run) {
    if (!isOfEarlierAttempt(artifact, run))
        return true;
    for (let number = run.attempt - 1; number >= 1; number -= 1) {
        const attempt = known(parseRun(await api.read(`/actions/runs/${run.id}/attempts/${number}`)));
        if (!isOfEarlierAttempt(artifact, attempt))
            return attempt.conclusion === 'success';
    }
    return false;
}
function listIn(value, name) {
    const list = (0,text_json/* isRecord */.u)(value) ? value[name] : undefined;
    if (!Array.isArray(list))
        throw new UnknownShape();
    return list;
}
function known(parsed) {
    if (parsed === undefined)
        throw new UnknownShape();
    return parsed;
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: ./build/src/artifacts/runner.js
var runner = __webpack_require__(8387);
;// CONCATENATED MODULE: ./build/src/artifacts/github-api.js




/** What came instead of what was requested. */
class UnexpectedResponse extends Error {
    host;
    status;
    headers;
    /** The beginning of the body, to look for words in. */
    text;
    constructor(host, { status, headers, body }) {
        super(`${host}: unexpected response`);
        this.host = host;
        this.status = status;
        this.headers = headers;
        this.text = body.toString('utf8', 0, 4096);
    }
}
/** A connection that failed, or a response that was cut or is too large. */
class FailedConnection extends Error {
    host;
    /** Node's code, or an empty text. */
    code;
    constructor(host, code) {
        super(`${host}: ${code}`);
        this.host = host;
        this.code = code;
    }
}
/** The environment names a proxy that cannot be used. The message says what to do. */
class UnusableProxy extends Error {
}
/** A hundred runs have about 2 MB. */
const maxJsonBytes = 16 * 1024 * 1024;
/**
 * Prepares requests to GitHub. They go over Node's own client, like those to a portal: it obeys the proxy of the
 * environment, reads nothing else of it, and does not send the token on to where a response redirects.
 */
function createGitHubApi({ repository, token, environment, userAgent, signal }) {
    const root = `${(environment.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, '')}/repos/${repository}`;
    const agentOptions = {
        keepAlive: true,
        proxyEnv: environment,
        // Each address of a host gets so long before the next one is tried.
        autoSelectFamilyAttemptTimeout: 5000,
    };
    const agents = new Map();
    const open = (url, headers) => {
        const problem = (0,runner/* findProxyProblem */.lc)(url, environment) ?? (0,runner/* findIgnoredProxy */.Ck)(url, environment, process.versions.node);
        if (problem !== undefined)
            throw new UnusableProxy(problem);
        const isPlain = url.protocol === 'http:';
        const agent = agents.get(url.protocol) ??
            (isPlain ? new external_node_http_.Agent(agentOptions) : new external_node_https_.Agent({ ...agentOptions, rejectUnauthorized: true }));
        agents.set(url.protocol, agent);
        const options = { headers: { ...headers, 'user-agent': userAgent }, signal, agent };
        return isPlain ? external_node_http_.request(url, options) : external_node_https_.request(url, options);
    };
    const send = (address, { host, headers, maxBytes }) => new Promise((resolve, reject) => {
        const fail = (error) => reject(new FailedConnection(host, codeOf(error)));
        const outgoing = open(new URL(address), headers);
        outgoing.on('error', fail);
        outgoing.on('response', (incoming) => readBody(incoming, maxBytes).then(resolve, fail));
        outgoing.end();
    });
    const ask = (address) => send(address, {
        host: 'api',
        headers: {
            accept: 'application/vnd.github+json',
            authorization: `Bearer ${token}`,
            'x-github-api-version': '2022-11-28',
        },
        maxBytes: maxJsonBytes,
    });
    return {
        async read(path, query = {}) {
            const parameters = new URLSearchParams(query).toString();
            const response = await ask(`${root}${path}${parameters === '' ? '' : `?${parameters}`}`);
            const json = response.status === 200 ? (0,text_json/* parseJson */.q)(response.body.toString()) : undefined;
            if (json === undefined)
                throw new UnexpectedResponse('api', response);
            return json.value;
        },
        async download(artifactId, maxBytes) {
            const redirect = await ask(`${root}/actions/artifacts/${artifactId}/zip`);
            const { location } = redirect.headers;
            if (redirect.status !== 302 || location === undefined || !URL.canParse(location))
                throw new UnexpectedResponse('api', redirect);
            const response = await send(location, { host: 'store', headers: {}, maxBytes });
            if (response.status !== 200)
                throw new UnexpectedResponse('store', response);
            return response.body;
        },
    };
}
async function readBody(incoming, maxBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of incoming) {
        const bytes = chunk;
        size += bytes.length;
        if (size > maxBytes)
            throw Object.assign(new Error('too large'), { code: 'ERR_BUFFER_TOO_LARGE' });
        chunks.push(bytes);
    }
    return { status: incoming.statusCode ?? 0, headers: incoming.headers, body: Buffer.concat(chunks) };
}
function codeOf(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

;// CONCATENATED MODULE: ./build/src/artifacts/explain-lookup.js



/** Told where it is what most often lacks. */
const permission = 'Give the job the permission actions: read, and leave github-token at its default.';
const hosts = { api: 'GitHub’s API', store: 'the store of GitHub’s artifacts' };
const connectionRemedies = [
    [/^ERR_PROXY_TUNNEL$/, 'The proxy refused the connection: check HTTPS_PROXY, its login and the proxy’s rules.'],
    [
        /CERT|SELF_SIGNED|ISSUER|VERIFY/,
        'Its certificate is not trusted: if a proxy inspects the traffic, name its authority in NODE_EXTRA_CA_CERTS.',
    ],
    [/^/, 'Check the network, the firewall and the proxy of the runner.'],
];
/**
 * Says why the last run's snapshot could not be looked up, and what to do about it.
 * @param now in milliseconds since 1970
 */
function explainLookup(error, now) {
    return new failure/* Failure */.HR('baseline', explain(error, now));
}
function explain(error, now) {
    if (error instanceof UnexpectedResponse)
        return explainResponse(error, now);
    if (error instanceof FailedConnection)
        return explainConnection(error);
    if (error instanceof UnusableProxy)
        return `The last run’s snapshot was not looked up: ${error.message}`;
    if (error instanceof UnknownShape)
        return unknownContent('api');
    const kind = error instanceof Error ? error.name : typeof error;
    return `The last run’s snapshot could not be looked up (${kind}). Run the job again, or name a committed file as baseline.`;
}
function explainResponse({ host, status, headers, text }, now) {
    const name = hosts[host];
    if (isRateLimit(status, headers, text))
        return `${capitalized(name)} refused the lookup of the last run because of a rate limit (${status}). ${whenToTryAgain(headers, now)}`;
    if (host === 'api') {
        if (status === 401)
            return `GitHub rejected github-token (401): it is wrong or has expired. ${permission}`;
        if (status === 403 || status === 404)
            return `github-token may not read the artifacts and runs of this repository (${status}). ${permission}`;
        if (status === 410)
            return 'The artifact of the last run has just expired. Run the job again.';
    }
    if (status === 200 || (status >= 300 && status < 400))
        return unknownContent(host);
    return `${capitalized(name)} responded with ${status}, so the last run’s snapshot is not known. Run the job again; if it keeps failing, see https://www.githubstatus.com.`;
}
function isRateLimit(status, headers, text) {
    if (status !== 403 && status !== 429)
        return false;
    const { 'x-ratelimit-remaining': remaining, 'retry-after': retryAfter } = headers;
    return status === 429 || remaining === '0' || retryAfter !== undefined || /rate limit/i.test(text);
}
function whenToTryAgain(headers, now) {
    const seconds = Number(headers['retry-after']);
    const reset = Number(headers['x-ratelimit-reset']) * 1000;
    const until = seconds > 0 ? now + seconds * 1000 : reset;
    // Beyond a day it is no time that a limit of GitHub's ends at.
    if (!(until > now && until < now + 86_400_000))
        return 'Run the job again in an hour.';
    return `Run the job again after ${new Date(until).toISOString().slice(11, 16)} UTC.`;
}
function explainConnection({ host, code }) {
    const name = hosts[host];
    if (code === 'ERR_BUFFER_TOO_LARGE')
        return `${capitalized(name)} sent more than a snapshot can have. Give this step an artifact-name of its own.`;
    const remedy = connectionRemedies.find(([codes]) => codes.test(code))?.[1] ?? '';
    return `Cannot reach ${name}, so the last run’s snapshot is not known. ${remedy}${code === '' ? '' : ` (${code})`}`;
}
function unknownContent(host) {
    return `What responded is not ${hosts[host]}. Check GITHUB_API_URL and the proxy of the runner: something between may have responded in its place.`;
}
function capitalized(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(663);
;// CONCATENATED MODULE: ./build/src/artifacts/read-archive.js


/** Why an archive gives no file, as the end of a sentence that begins with `it`. */
class UnreadableArchive extends Error {
}
/**
 * Reads one file of a zip archive, and unpacks nothing else.
 * @param maxBytes the file may have unpacked
 * @throws UnreadableArchive
 */
async function readFileIn(archive, fileName, maxBytes) {
    try {
        const zip = await (0,yauzl/* fromBufferPromise */.SY)(archive);
        for await (const entry of zip.eachEntry()) {
            if (entry.fileName !== fileName)
                continue;
            if (entry.uncompressedSize > maxBytes)
                throw new UnreadableArchive(`contains a ${fileName} that is too large to be a snapshot`);
            // The reader ends with an error where a file has more bytes than the archive tells.
            return await (0,consumers_.text)(await zip.openReadStreamPromise(entry));
        }
    }
    catch (error) {
        throw error instanceof UnreadableArchive ? error : new UnreadableArchive('is not a readable zip archive');
    }
    throw new UnreadableArchive(`contains no ${fileName}`);
}

// EXTERNAL MODULE: ./build/src/artifacts/service.js
var service = __webpack_require__(5186);
;// CONCATENATED MODULE: ./build/src/artifacts/last-run.js














/** How long the lookup may take, in milliseconds. */
const lookupMilliseconds = 30_000;
/** A snapshot of 10,000 scopes takes less than this, compressed. */
const maxArchiveBytes = 4 * 1024 * 1024;
const maxSnapshotBytes = 16 * 1024 * 1024;
/**
 * The snapshot of the newest successful run of this workflow on the default branch that has one.
 * @throws Failure `baseline`
 */
async function findLastSnapshot(question) {
    const over = () => new failure/* Failure */.HR('baseline', 'The last run’s snapshot was not found within 30 s: GitHub’s API is slow, or there are very many artifacts of this name. Run the job again; if it keeps failing, check the network of the runner, and give this step an artifact-name of its own.');
    try {
        return await (0,deadline/* within */.u)(lookupMilliseconds, (signal) => lookUp(question, signal), over);
    }
    catch (error) {
        throw error instanceof failure/* Failure */.HR ? error : explainLookup(error, Date.now());
    }
}
async function lookUp(question, signal) {
    const { token, artifactName, environment } = question;
    const { repository, workflow, currentRun } = readPlace(question);
    const api = createGitHubApi({ repository, token, environment, userAgent: `docspace-scopes/${version/* actionVersion */.R}`, signal });
    const branch = (0,runner/* defaultBranchIn */.Hl)(environment) ?? (await readDefaultBranch(api));
    const { artifact, lookedAt } = await findArtifact(api, artifactName, { branch, workflow, currentRun });
    if (artifact === undefined)
        return { baseline: undefined, text: describeNone(artifactName, lookedAt, branch) };
    const which = `The artifact ${artifactName} of run ${artifact.runId}`;
    if (artifact.expired) {
        throw new failure/* Failure */.HR('baseline', `${which} has expired. Run this workflow once on ${branch} with baseline: none, which makes a new one, and set a longer retention-days.`);
    }
    if (artifact.size > maxArchiveBytes)
        throw new failure/* Failure */.HR('baseline', `${which} is too large to be a snapshot. Give this step an artifact-name of its own.`);
    const archive = await api.download(artifact.id, maxArchiveBytes);
    return {
        baseline: await readSnapshot(archive, which, question),
        text: `Baseline: the snapshot of run ${artifact.runId}`,
    };
}
function readPlace({ environment }) {
    const refuse = (text) => {
        throw new failure/* Failure */.HR('baseline', `${text} Name a committed file as baseline instead.`);
    };
    if (!(0,service/* isGitHub */.W)(environment)) {
        return refuse('baseline: last-run requires GitHub’s artifacts, and GitHub Enterprise Server and Gitea have none that this action can read.');
    }
    const { GITHUB_REPOSITORY: repository = '', GITHUB_WORKFLOW_REF = '', GITHUB_RUN_ID } = environment;
    const workflow = workflowIn(GITHUB_WORKFLOW_REF);
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || workflow === undefined) {
        return refuse('The runner does not tell which repository and which workflow this is (GITHUB_REPOSITORY, GITHUB_WORKFLOW_REF), so the last run is not known.');
    }
    return { repository, workflow, currentRun: Number(GITHUB_RUN_ID) };
}
async function readDefaultBranch(api) {
    const repository = await api.read('');
    const branch = (0,text_json/* isRecord */.u)(repository) ? repository.default_branch : undefined;
    if (typeof branch !== 'string' || branch === '')
        throw new UnknownShape();
    return branch;
}
function describeNone(artifactName, lookedAt, branch) {
    const looked = lookedAt === 0
        ? `The repository has no artifact ${artifactName}.`
        : `None of the ${(0,visible/* counted */.hS)(lookedAt, 'artifact')} ${artifactName} is of a successful run of this workflow on ${branch}.`;
    return `${looked} If this run succeeds on ${branch}, the next one is compared with it.`;
}
async function readSnapshot(archive, which, question) {
    const { snapshotPath, secrets } = question;
    const text = await readFileIn(archive, (0,external_node_path_.basename)(snapshotPath), maxSnapshotBytes).catch((error) => {
        if (error instanceof UnreadableArchive)
            throw unusable(which, error.message);
        throw error;
    });
    const baseline = (0,gate_baseline/* parseBaseline */.n)(text);
    if (typeof baseline === 'string')
        throw unusable(which, baseline);
    // What is read may be escaped in the text.
    if ([text, JSON.stringify(baseline)].some((each) => secrets.isIn(each) || keyForm.test(each))) {
        throw new failure/* Failure */.HR('baseline', `${which} contains a key, so it is not used and not shown. Delete that artifact, replace the key, and run this workflow once on the default branch with baseline: none.`);
    }
    return baseline;
}
/** An API key of a portal. */
const keyForm = /sk-[0-9a-f]{64}/i;
function unusable(which, why) {
    return new failure/* Failure */.HR('baseline', `${which} cannot be the baseline: it ${why}. Where another step uses the same artifact-name, give this step one of its own; where snapshot-path or the version of this action was changed, run this workflow once on the default branch with baseline: none.`);
}


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


/***/ })

};
