export const id = 307;
export const ids = [307];
export const modules = {

/***/ 82307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  upload: () => (/* binding */ upload)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/artifact/lib/artifact.js + 329 modules
var artifact = __webpack_require__(47332);
// EXTERNAL MODULE: ./build/src/deadline.js
var deadline = __webpack_require__(15005);
// EXTERNAL MODULE: ./build/src/failure.js
var failure = __webpack_require__(7279);
// EXTERNAL MODULE: ./build/src/text/visible.js
var visible = __webpack_require__(72939);
// EXTERNAL MODULE: ./build/src/artifacts/runner.js
var runner = __webpack_require__(28387);
;// CONCATENATED MODULE: ./build/src/artifacts/explain-upload.js



/**
 * Says why an artifact could not be stored, and what to do about it. GitHub's client has no codes for what went wrong,
 * only texts.
 * @param error undefined where the time was over
 */
function explainUpload(error, environment) {
    const text = error === undefined ? undefined : error instanceof Error ? error.message : '';
    return new failure/* Failure */.HR('artifact', explain(text, environment));
}
const known = [
    {
        pattern: /\b409\b|conflict|already exists/i,
        message: 'An artifact of this name already exists: names are unique within a run. Give each job an artifact-name of its own, for example with ${{ github.job }} or a value of the matrix, or set upload-artifact to false.',
    },
    {
        pattern: /quota|storage limit|usage limit|insufficient usage/i,
        message: 'The storage for artifacts is used up. Delete old artifacts, or set retention-days to keep new ones for a shorter time.',
    },
];
const otherwise = [
    {
        pattern: /\b40[13]\b|unauthori[sz]ed|forbidden|permission/i,
        message: 'The artifact service did not accept this run’s token. A job that runs very long, or a self-hosted runner that is out of date, can be the cause. Run the job again.',
    },
    {
        pattern: /is not valid JSON|unexpected token|unexpected end of JSON/i,
        message: 'The artifact service did not respond with JSON, so something else responded in its place. Check the runner’s proxy, and that the runner is up to date.',
    },
];
function explain(text, environment) {
    const find = (list) => list.find(({ pattern }) => text !== undefined && pattern.test(text))?.message;
    const ofAct = environment.ACT === 'true'
        ? 'act’s own artifact server refused GitHub’s current client. Set upload-artifact to false where act runs the workflow, for example with ${{ !env.ACT }}; snapshot and report are kept as files.'
        : undefined;
    return (find(known) ??
        ofAct ??
        find(otherwise) ??
        proxyProblem(environment) ??
        (text === undefined
            ? 'The artifact service did not take the artifact within 60 s. Run the job again, or set upload-artifact to false.'
            : `The artifact could not be uploaded${text === '' ? '' : ` (${(0,visible/* visible */.RK)(text.split('\n')[0] ?? '')})`}. Run the job again; if it keeps failing, see https://www.githubstatus.com, or set upload-artifact to false.`));
}
function proxyProblem(environment) {
    const address = environment.ACTIONS_RESULTS_URL ?? '';
    const problem = URL.canParse(address) ? (0,runner/* findProxyProblem */.lc)(new URL(address), environment) : undefined;
    return problem === undefined ? undefined : `The artifact could not be uploaded: ${problem}`;
}

;// CONCATENATED MODULE: ./build/src/artifacts/upload.js





/** How long an upload may take, in milliseconds. The client itself would wait up to a quarter of an hour. */
const uploadMilliseconds = 60_000;
/**
 * Stores snapshot and report as an artifact of the run.
 * @throws Failure `artifact`
 */
async function upload(request, environment) {
    const { name, files, retentionDays, run } = request;
    const paths = [files.snapshotPath, files.reportPath];
    const options = retentionDays === undefined ? {} : { retentionDays };
    const { id, digest } = await inTime(environment, () => new artifact/* DefaultArtifactClient */.t9().uploadArtifact(name, paths, (0,external_node_path_.dirname)(files.snapshotPath), options));
    if (id === undefined)
        throw new failure/* Failure */.HR('artifact', 'The artifact service stored the artifact but gave no id. Run the job again.');
    return {
        name,
        id: String(id),
        url: run.url === '' ? '' : `${run.url}/artifacts/${id}`,
        digest: digest === undefined ? '' : `sha256:${digest}`,
    };
}
async function inTime(environment, work) {
    const over = () => explainUpload(undefined, environment);
    // What the client's libraries use of Node is nothing that a user could change.
    process.noDeprecation = true;
    try {
        return await (0,deadline/* within */.u)(uploadMilliseconds, () => catchingEvents(work), over);
    }
    catch (error) {
        throw error instanceof failure/* Failure */.HR ? error : explainUpload(error, environment);
    }
}
/**
 * Does what may throw from an event, where it rejects no promise and would end the run as a bug of this action. From here
 * on only the client can do that, also after its time is over: what is left of the run is awaited.
 */
function catchingEvents(work) {
    return new Promise((resolve, reject) => {
        process.removeAllListeners('uncaughtException').on('uncaughtException', reject);
        work().then(resolve, reject);
    });
}


/***/ })

};
