export const id = 956;
export const ids = [956];
export const modules = {

/***/ 49956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   upload: () => (/* binding */ upload)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_artifact__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47332);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15005);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7279);
/* harmony import */ var _text_likely_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36385);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72939);






/** How long an upload may take, in milliseconds. The client itself would wait up to a quarter of an hour. */
const uploadMilliseconds = 60_000;
/**
 * Stores snapshot and report as an artifact of the run.
 * @param retentionDays undefined for the repository's setting
 * @throws Failure `artifact`
 */
async function upload(name, files, retentionDays, run) {
    const paths = [files.snapshotPath, files.reportPath];
    const options = retentionDays === undefined ? {} : { retentionDays };
    const { id, digest } = await inTime(() => new _actions_artifact__WEBPACK_IMPORTED_MODULE_1__/* .DefaultArtifactClient */ .t9().uploadArtifact(name, paths, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(files.snapshotPath), options));
    if (id === undefined)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('artifact', 'The artifact service stored the artifact but gave no id. Run the job again.');
    return {
        name,
        id: String(id),
        url: run.url === '' ? '' : `${run.url}/artifacts/${id}`,
        digest: digest === undefined ? '' : `sha256:${digest}`,
    };
}
async function inTime(work) {
    const over = () => new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('artifact', 'The artifact service did not take the artifact within 60 s. Run the job again, or set upload-artifact to false.');
    try {
        return await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_5__/* .within */ .u)(uploadMilliseconds, work, over);
    }
    catch (error) {
        throw error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR ? error : explain(error);
    }
}
/** The client has no codes for what went wrong, only texts. */
function explain(error) {
    const text = error instanceof Error ? error.message : '';
    if (/\b409\b|conflict|already exists/i.test(text)) {
        return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('artifact', 'An artifact of this name is there already: names are unique within a run. Give each job an artifact-name of its own, for example with ${{ github.job }} or a value of the matrix, or set upload-artifact to false.');
    }
    if (/\b40[13]\b|unauthori[sz]ed|forbidden|permission/i.test(text)) {
        return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('artifact', 'The artifact service did not accept this run’s token. A job that runs very long, or a self-hosted runner that is out of date, can be the cause. Run the job again.');
    }
    if (/quota|storage limit|usage limit/i.test(text)) {
        return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('artifact', 'The storage for artifacts is used up. Delete old artifacts, or set retention-days to keep new ones for a shorter time.');
    }
    if (/is not valid JSON|unexpected token|unexpected end of JSON/i.test(text)) {
        return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('artifact', 'The artifact service did not answer with JSON, so something else answered in its place. Check the runner’s proxy, and that the runner is up to date.');
    }
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('artifact', `The artifact could not be uploaded (${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)((0,_text_likely_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutLikelySecrets */ .G)(text.split('\n')[0] ?? ''))}). Run the job again; if it stays, see GitHub’s status page, or set upload-artifact to false.`);
}


/***/ })

};
