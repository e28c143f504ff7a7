export const id = 419;
export const ids = [419];
export const modules = {

/***/ 3419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   holdsCertificates: () => (/* binding */ holdsCertificates),
/* harmony export */   parseCertificates: () => (/* binding */ parseCertificates)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _invalid_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5801);


const block = /-----BEGIN CERTIFICATE-----([\s\S]+?)-----END CERTIFICATE-----/g;
/** Whether a text holds certificates itself, in any form in which people store them, rather than the path of a file. */
function holdsCertificates(text) {
    return text.includes('-----BEGIN ') || decoded(text) !== undefined;
}
/**
 * Checks PEM text with one certificate or several. Its line breaks may be lost or written as `\n`, and the whole may be
 * in base64: secrets and variables are often stored like that.
 * @returns the certificates alone, without what stands around them, in lines
 * @throws InvalidInput
 */
function parseCertificates(text) {
    const bodies = [...(decoded(text) ?? text).matchAll(block)].map(([, body = '']) => body);
    if (bodies.length === 0)
        throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o('holds no certificate. PEM text begins with -----BEGIN CERTIFICATE-----.');
    const certificates = bodies.map(inLines);
    for (const [index, pem] of certificates.entries()) {
        try {
            new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem);
        }
        catch {
            throw new _invalid_input_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o(`holds a certificate that cannot be read (number ${index + 1}). Check that it was pasted whole.`);
        }
    }
    return certificates.join('');
}
/** PEM text, or one bare certificate, that was put into base64 as a whole; undefined for any other text. */
function decoded(text) {
    const compact = text.replace(lineBreaks, '');
    if (compact.length < shortestCertificate || !/^[A-Za-z0-9+/]+={0,2}$/.test(compact))
        return undefined;
    const bytes = Buffer.from(compact, 'base64');
    if (bytes.includes('-----BEGIN '))
        return bytes.toString('utf8');
    // A certificate is a sequence whose length takes two bytes.
    return bytes[0] === 0x30 && bytes[1] === 0x82 ? inLines(compact) : undefined;
}
/** In characters of base64; the smallest keys and names make more. */
const shortestCertificate = 200;
/** Real ones, and those written as `\n` or, escaped once more, as `\\n`. */
const lineBreaks = /\s|\\+[nr]/g;
function inLines(body) {
    const lines = body.replace(lineBreaks, '').match(/.{1,64}/g) ?? [];
    return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}


/***/ })

};
