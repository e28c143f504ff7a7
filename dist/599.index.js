export const id = 599;
export const ids = [599];
export const modules = {

/***/ 13599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findLastSnapshot: () => (/* binding */ findLastSnapshot)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(61351);
// EXTERNAL MODULE: ./build/src/deadline.js
var deadline = __webpack_require__(15005);
// EXTERNAL MODULE: ./build/src/failure.js
var failure = __webpack_require__(7279);
// EXTERNAL MODULE: ./build/src/gate/baseline.js
var gate_baseline = __webpack_require__(18746);
// EXTERNAL MODULE: ./build/src/text/json.js
var json = __webpack_require__(6691);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/@actions/artifact/lib/artifact.js + 306 modules
var lib_artifact = __webpack_require__(67131);
;// CONCATENATED MODULE: ./build/src/artifacts/download.js




/**
 * Fetches one file of an artifact.
 * @param temporaryFolder where the artifact is unpacked, and removed again
 * @returns undefined where the artifact holds no such file
 */
async function downloadFile(artifact, token, fileName, temporaryFolder) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporaryFolder, 'docspace-scopes-'));
    try {
        await new lib_artifact/* DefaultArtifactClient */.t9().downloadArtifact(artifact.id, {
            path: folder,
            findBy: {
                token,
                workflowRunId: artifact.runId,
                repositoryOwner: artifact.owner,
                repositoryName: artifact.repository,
            },
        });
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, fileName), 'utf8');
    }
    catch (error) {
        if ((0,json/* isRecord */.u)(error) && error.code === 'ENOENT')
            return undefined;
        throw error;
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./build/src/artifacts/choose-run.js
/**
 * The runs whose artifact may be a baseline, newest first as they come. A fork may call its branch `main`, and a pull
 * request may hold whatever its author likes, so neither ever counts.
 */
function runsThatCount(runs, { repository, branch, currentRun }) {
    return runs.filter((run) => run.head_repository?.full_name.toLowerCase() === repository.toLowerCase() &&
        run.head_branch === branch &&
        run.event !== 'pull_request' &&
        run.event !== 'pull_request_target' &&
        run.conclusion === 'success' &&
        run.id !== currentRun);
}
/** The file of this workflow, out of `owner/name/.github/workflows/file.yml@refs/heads/main`. */
function workflowFileIn(workflowReference) {
    return /\/([^/@]+\.ya?ml)@/.exec(workflowReference)?.[1];
}

;// CONCATENATED MODULE: ./build/src/artifacts/find-artifact.js



/** A snapshot of 10,000 scopes takes less than this, packed. In bytes. */
const largestArtifact = 4 * 1024 * 1024;
/** Told with every failed lookup, since it is what most often lacks. */
const permission = 'The lookup needs permissions: actions: read in the job, and a github-token of this repository.';
/**
 * The artifact of the newest run that counts and has one.
 * @param workflowReference `owner/name/.github/workflows/file.yml@refs/heads/main`
 * @returns undefined where no run has one yet
 * @throws Failure `baseline`, and what octokit throws
 */
async function findArtifact(octokit, artifactName, workflowReference) {
    const { owner, repo } = github/* context */._.repo;
    const branch = await defaultBranch(octokit);
    for (const runId of await earlierRuns(octokit, workflowReference, branch)) {
        const artifact = await artifactOf(octokit, runId, artifactName);
        if (artifact === undefined)
            continue;
        refuseUnusable(artifact, `The artifact ${artifactName} of run ${runId}`, branch);
        return { id: artifact.id, name: artifactName, runId, owner, repository: repo };
    }
    return undefined;
}
async function defaultBranch(octokit) {
    const told = github/* context */._.payload.repository?.default_branch;
    if (typeof told === 'string' && told !== '')
        return told;
    return (await octokit.rest.repos.get(github/* context */._.repo)).data.default_branch;
}
/** The runs of this workflow that count, newest first. */
async function earlierRuns(octokit, workflowReference, branch) {
    const { owner, repo } = github/* context */._.repo;
    const file = workflowFileIn(workflowReference);
    if (file === undefined)
        throw new failure/* Failure */.HR('baseline', 'The runner does not tell which workflow this is, so its last run is not known. Name a committed snapshot as baseline.');
    const { data } = await octokit.rest.actions.listWorkflowRuns({
        owner,
        repo,
        workflow_id: file,
        branch,
        status: 'success',
        exclude_pull_requests: true,
        per_page: 100,
    });
    const wanted = { repository: `${owner}/${repo}`, branch, currentRun: github/* context */._.runId };
    return runsThatCount(data.workflow_runs, wanted).map(({ id }) => id);
}
async function artifactOf(octokit, runId, name) {
    const { data } = await octokit.rest.actions.listWorkflowRunArtifacts({
        ...github/* context */._.repo,
        run_id: runId,
        name,
        per_page: 10,
    });
    return data.artifacts.find((artifact) => artifact.name === name);
}
function refuseUnusable({ expired, size_in_bytes }, which, branch) {
    if (expired) {
        throw new failure/* Failure */.HR('baseline', `${which} has expired. Run this workflow on ${branch} with another baseline, or none, and set a longer retention-days. ${permission}`);
    }
    if (size_in_bytes > largestArtifact) {
        throw new failure/* Failure */.HR('baseline', `${which} is too large to be a snapshot. Give this step an artifact-name of its own.`);
    }
}

;// CONCATENATED MODULE: ./build/src/artifacts/last-run.js









/** How long the lookup may take, in milliseconds. */
const lookupMilliseconds = 30_000;
/**
 * The snapshot of the newest successful run of this workflow on the default branch that has one.
 * @returns undefined where no run has one yet
 * @throws Failure `baseline`
 */
async function findLastSnapshot(question) {
    const over = () => new failure/* Failure */.HR('baseline', `GitHub’s API did not answer within 30 s, so the last run’s snapshot is not known. Run the job again. ${permission}`);
    try {
        return await (0,deadline/* within */.u)(lookupMilliseconds, (signal) => lookUp(question, signal), over);
    }
    catch (error) {
        throw error instanceof failure/* Failure */.HR ? error : explain(error);
    }
}
async function lookUp(question, signal) {
    const { token, artifactName, environment } = question;
    const octokit = (0,github/* getOctokit */.Q)(token, { request: { signal } });
    const found = await findArtifact(octokit, artifactName, environment.GITHUB_WORKFLOW_REF ?? '');
    if (found === undefined)
        return undefined;
    const fileName = (0,external_node_path_.basename)(question.snapshotPath);
    const text = await downloadFile(found, token, fileName, environment.RUNNER_TEMP || (0,external_node_os_.tmpdir)());
    const baseline = text === undefined ? `holds no ${fileName}` : (0,gate_baseline/* parseBaseline */.n)(text);
    if (typeof baseline !== 'string')
        return baseline;
    throw new failure/* Failure */.HR('baseline', `The artifact ${found.name} of run ${found.runId} cannot be the baseline: it ${baseline}. Where another step uses the same artifact-name, give this step one of its own; where snapshot-path or the version of this action was changed, run this workflow once on the default branch without baseline.`);
}
function explain(error) {
    // The client gives a failed connection the status 500; only an answer has a response.
    const status = (0,json/* isRecord */.u)(error) && (0,json/* isRecord */.u)(error.response) && typeof error.status === 'number' ? error.status : undefined;
    if (status === 401)
        return new failure/* Failure */.HR('baseline', `GitHub did not accept github-token. ${permission}`);
    if (status === 403 || status === 404)
        return new failure/* Failure */.HR('baseline', `github-token may not read earlier runs (${status}). ${permission}`);
    const why = status === undefined ? 'could not be reached' : `answered with ${status}`;
    return new failure/* Failure */.HR('baseline', `GitHub’s API, or the store of its artifacts, ${why}, so the last run’s snapshot is not known. Run the job again; if it stays, see GitHub’s status page. ${permission}`);
}


/***/ }),

/***/ 18746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseBaseline)
/* harmony export */ });
/* harmony import */ var _scopes_parse_scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54917);
/* harmony import */ var _scopes_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91851);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6691);



/**
 * Reads a baseline: a snapshot of this action, a bare or wrapped array of scopes as a portal sends it, or an array of
 * names.
 * @returns for anything else, an empty list included, what is wrong with it, as `holds no …`
 */
function parseBaseline(text) {
    const value = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text.replace(/^\uFEFF/, ''))?.value;
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
