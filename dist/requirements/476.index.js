export const id = 476;
export const ids = [476];
export const modules = {

/***/ 476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createTunnelAgent: () => (/* binding */ createTunnelAgent)
/* harmony export */ });
/* harmony import */ var _connection_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(793);

function createTunnelAgent(proxy, request, options) {
    class TunnelAgent extends process.getBuiltinModule('node:https').Agent {
        createConnection(settings, onConnection) {
            openTunnel(proxy, request).then((socket) => {
                const throughTunnel = { ...settings, socket };
                onConnection(null, super.createConnection(throughTunnel) ?? undefined);
            }, onConnection);
        }
    }
    return new TunnelAgent(options);
}
function openTunnel(proxy, request) {
    const client = process.getBuiltinModule(proxy.secure ? 'node:https' : 'node:http');
    return new Promise((resolve, reject) => {
        const connecting = client.request({ ...request, method: 'CONNECT', agent: false });
        connecting.on('error', (error) => reject((0,_connection_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyError */ .fe)(error, 'connection', proxy.name, true)));
        connecting.on('connect', ({ statusCode = 0 }, socket, head) => {
            if (statusCode < 200 || statusCode >= 300) {
                socket.destroy();
                return reject((0,_connection_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedByProxy */ .SR)(statusCode, proxy.name));
            }
            if (head.length > 0)
                socket.unshift(head);
            resolve(socket);
        });
        connecting.end();
    });
}


/***/ })

};
