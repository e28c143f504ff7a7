export const id = 524;
export const ids = [524];
export const modules = {

/***/ 4524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchAppState: () => (/* binding */ fetchAppState)
});

// EXTERNAL MODULE: ./build/src/outcome.js
var outcome = __webpack_require__(8961);
// EXTERNAL MODULE: ./build/src/scopes/portal-version.js
var portal_version = __webpack_require__(8600);
// EXTERNAL MODULE: ./build/src/portal/answer-text.js
var answer_text = __webpack_require__(5574);
// EXTERNAL MODULE: ./build/src/portal/client-id.js
var client_id = __webpack_require__(1003);
;// CONCATENATED MODULE: ./build/src/portal/app-state.js


/**
 * Reads what a portal says when an app's page of consent is asked for without what that page needs: it refuses by a
 * redirect to its login page, and the error in that address differs for an app that is switched off.
 * @param origin the portal; what is read is the query alone, since scheme and host may be wrong behind a gateway
 */
function readAppState(answer, clientId, origin) {
    const location = (0,answer_text/* headerOf */.rR)(answer, 'location');
    if (answer.status !== 302 || location === undefined || !URL.canParse(location, origin))
        return 'not-told';
    const query = new URL(location, origin).searchParams;
    const [told, ...others] = query.getAll('client_id');
    const errors = query.getAll('error');
    if (others.length > 0 || errors.length !== 1 || !(0,client_id/* isSameClient */.i)(told, clientId))
        return 'not-told';
    if (errors[0] === 'client_disabled_error')
        return 'disabled';
    return errors[0] === 'invalid_request' ? 'enabled' : 'not-told';
}

;// CONCATENATED MODULE: ./build/src/portal/fetch-app-state.js



/**
 * Asks whether an app is switched on. The request has no parameter but the app's id: with more of them a portal would
 * hand out a code for the app. It goes to 3.5 and later alone: an older portal writes a row for each. Whatever goes wrong
 * with it fails nothing.
 * @param askOnce sends a request and never sends it again
 */
async function fetchAppState(askOnce, question) {
    const { clientId, origin } = question;
    const version = await question.version;
    if (!version.ok || !(0,portal_version/* isAtLeast */.du)(version.value, 3, 5))
        return 'not-asked';
    const signature = await question.signature;
    if (signature === undefined)
        return 'not-told';
    const path = `/oauth2/authorize?client_id=${encodeURIComponent(clientId.toLowerCase())}`;
    const request = { step: 'authorize', lane: 'app', path, headers: { 'x-signature': signature } };
    const answer = await (0,outcome/* outcomeOf */.s)(() => askOnce(request));
    return answer.ok ? readAppState(answer.value, clientId, origin) : 'not-told';
}


/***/ })

};
