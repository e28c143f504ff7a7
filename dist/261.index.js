export const id = 261;
export const ids = [261];
export const modules = {

/***/ 2261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findLastSnapshot: () => (/* binding */ findLastSnapshot),
  readSnapshot: () => (/* binding */ readSnapshot)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: ./build/src/failure.js
var failure = __webpack_require__(7279);
// EXTERNAL MODULE: ./build/src/inputs/credential.js
var credential = __webpack_require__(4842);
// EXTERNAL MODULE: ./build/src/portal/deadline.js
var deadline = __webpack_require__(2134);
// EXTERNAL MODULE: ./build/src/scopes/baseline.js
var scopes_baseline = __webpack_require__(7356);
// EXTERNAL MODULE: ./build/src/text/json.js
var json = __webpack_require__(6691);
// EXTERNAL MODULE: ./build/src/text/message.js
var message = __webpack_require__(9962);
// EXTERNAL MODULE: ./build/src/text/secrets.js
var text_secrets = __webpack_require__(6856);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: ./build/src/text/version.js
var version = __webpack_require__(5921);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(9896);
// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
;// CONCATENATED MODULE: ./build/src/artifacts/github-client.js
// The client of @actions/github, minified: see scripts/build/bundle-libraries.js
var Ct=Object.create;var L=Object.defineProperty;var Bt=Object.getOwnPropertyDescriptor;var Mt=Object.getOwnPropertyNames;var Dt=Object.getPrototypeOf,Ft=Object.prototype.hasOwnProperty;var Gt=(e,t,r)=>()=>{if(r)throw r[0];try{return e&&(t=e(e=0)),t}catch(n){throw r=[n],n}};var S=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(r){throw t=0,r}},Lt=(e,t)=>{for(var r in t)L(e,r,{get:t[r],enumerable:!0})},Ee=(e,t,r,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of Mt(t))!Ft.call(e,s)&&s!==r&&L(e,s,{get:()=>t[s],enumerable:!(n=Bt(t,s))||n.enumerable});return e};var Jt=(e,t,r)=>(r=e!=null?Ct(Dt(e)):{},Ee(t||!e||!e.__esModule?L(r,"default",{value:e,enumerable:!0}):r,e)),Wt=e=>Ee(L({},"__esModule",{value:!0}),e);var ee=S((gn,Te)=>{Te.exports=process.getBuiltinModule("http")});var te=S((yn,Ne)=>{Ne.exports=process.getBuiltinModule("https")});var Ue=S(W=>{"use strict";Object.defineProperty(W,"__esModule",{value:!0});W.getProxyUrl=Kt;W.checkBypass=xe;function Kt(e){let t=e.protocol==="https:";if(xe(e))return;let r=t?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(r)try{return new J(r)}catch{if(!r.startsWith("http://")&&!r.startsWith("https://"))return new J(`http://${r}`)}else return}function xe(e){if(!e.hostname)return!1;let t=e.hostname;if(Qt(t))return!0;let r=process.env.no_proxy||process.env.NO_PROXY||"";if(!r)return!1;let n;e.port?n=Number(e.port):e.protocol==="http:"?n=80:e.protocol==="https:"&&(n=443);let s=[e.hostname.toUpperCase()];typeof n=="number"&&s.push(`${s[0]}:${n}`);for(let o of r.split(",").map(i=>i.trim().toUpperCase()).filter(i=>i))if(o==="*"||s.some(i=>i===o||i.endsWith(`.${o}`)||o.startsWith(".")&&i.endsWith(`${o}`)))return!0;return!1}function Qt(e){let t=e.toLowerCase();return t==="localhost"||t.startsWith("127.")||t.startsWith("[::1]")||t.startsWith("[0:0:0:0:0:0:0:1]")}var J=class extends URL{constructor(t,r){super(t,r),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}});var ke=S((wn,qe)=>{qe.exports=process.getBuiltinModule("net")});var je=S((On,Ie)=>{Ie.exports=process.getBuiltinModule("tls")});var $e=S((An,Pe)=>{Pe.exports=process.getBuiltinModule("events")});var Be=S((bn,Ce)=>{Ce.exports=process.getBuiltinModule("assert")});var De=S((vn,Me)=>{Me.exports=process.getBuiltinModule("util")});var Je=S($=>{"use strict";var Sn=ke(),Xt=je(),re=ee(),Fe=te(),Yt=$e(),_n=Be(),Zt=De();$.httpOverHttp=er;$.httpsOverHttp=tr;$.httpOverHttps=rr;$.httpsOverHttps=nr;function er(e){var t=new R(e);return t.request=re.request,t}function tr(e){var t=new R(e);return t.request=re.request,t.createSocket=Ge,t.defaultPort=443,t}function rr(e){var t=new R(e);return t.request=Fe.request,t}function nr(e){var t=new R(e);return t.request=Fe.request,t.createSocket=Ge,t.defaultPort=443,t}function R(e){var t=this;t.options=e||{},t.proxyOptions=t.options.proxy||{},t.maxSockets=t.options.maxSockets||re.Agent.defaultMaxSockets,t.requests=[],t.sockets=[],t.on("free",function(n,s,o,i){for(var c=Le(s,o,i),a=0,u=t.requests.length;a<u;++a){var l=t.requests[a];if(l.host===c.host&&l.port===c.port){t.requests.splice(a,1),l.request.onSocket(n);return}}n.destroy(),t.removeSocket(n)})}Zt.inherits(R,Yt.EventEmitter);R.prototype.addRequest=function(t,r,n,s){var o=this,i=ne({request:t},o.options,Le(r,n,s));if(o.sockets.length>=this.maxSockets){o.requests.push(i);return}o.createSocket(i,function(c){c.on("free",a),c.on("close",u),c.on("agentRemove",u),t.onSocket(c);function a(){o.emit("free",c,i)}function u(l){o.removeSocket(c),c.removeListener("free",a),c.removeListener("close",u),c.removeListener("agentRemove",u)}})};R.prototype.createSocket=function(t,r){var n=this,s={};n.sockets.push(s);var o=ne({},n.proxyOptions,{method:"CONNECT",path:t.host+":"+t.port,agent:!1,headers:{host:t.host+":"+t.port}});t.localAddress&&(o.localAddress=t.localAddress),o.proxyAuth&&(o.headers=o.headers||{},o.headers["Proxy-Authorization"]="Basic "+new Buffer(o.proxyAuth).toString("base64")),N("making CONNECT request");var i=n.request(o);i.useChunkedEncodingByDefault=!1,i.once("response",c),i.once("upgrade",a),i.once("connect",u),i.once("error",l),i.end();function c(f){f.upgrade=!0}function a(f,p,y){process.nextTick(function(){u(f,p,y)})}function u(f,p,y){if(i.removeAllListeners(),p.removeAllListeners(),f.statusCode!==200){N("tunneling socket could not be established, statusCode=%d",f.statusCode),p.destroy();var h=new Error("tunneling socket could not be established, statusCode="+f.statusCode);h.code="ECONNRESET",t.request.emit("error",h),n.removeSocket(s);return}if(y.length>0){N("got illegal response body from proxy"),p.destroy();var h=new Error("got illegal response body from proxy");h.code="ECONNRESET",t.request.emit("error",h),n.removeSocket(s);return}return N("tunneling connection has established"),n.sockets[n.sockets.indexOf(s)]=p,r(p)}function l(f){i.removeAllListeners(),N(`tunneling socket could not be established, cause=%s
`,f.message,f.stack);var p=new Error("tunneling socket could not be established, cause="+f.message);p.code="ECONNRESET",t.request.emit("error",p),n.removeSocket(s)}};R.prototype.removeSocket=function(t){var r=this.sockets.indexOf(t);if(r!==-1){this.sockets.splice(r,1);var n=this.requests.shift();n&&this.createSocket(n,function(s){n.request.onSocket(s)})}};function Ge(e,t){var r=this;R.prototype.createSocket.call(r,e,function(n){var s=e.request.getHeader("host"),o=ne({},r.options,{socket:n,servername:s?s.replace(/:.*$/,""):e.host}),i=Xt.connect(0,o);r.sockets[r.sockets.indexOf(n)]=i,t(i)})}function Le(e,t,r){return typeof e=="string"?{host:e,port:t,localAddress:r}:e}function ne(e){for(var t=1,r=arguments.length;t<r;++t){var n=arguments[t];if(typeof n=="object")for(var s=Object.keys(n),o=0,i=s.length;o<i;++o){var c=s[o];n[c]!==void 0&&(e[c]=n[c])}}return e}var N;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?N=function(){var e=Array.prototype.slice.call(arguments);typeof e[0]=="string"?e[0]="TUNNEL: "+e[0]:e.unshift("TUNNEL:"),console.error.apply(console,e)}:N=function(){};$.debug=N});var He=S((Rn,We)=>{We.exports=Je()});var Ve={};Lt(Ve,{ProxyAgent:()=>se,fetch:()=>oe});var se,oe,ie=Gt(()=>{se=class{constructor(){throw new Error("This part of the client was left out.")}},oe=()=>{throw new Error("This part of the client was left out.")}});var Ke=S(m=>{"use strict";var sr=m&&m.__createBinding||(Object.create?(function(e,t,r,n){n===void 0&&(n=r);var s=Object.getOwnPropertyDescriptor(t,r);(!s||("get"in s?!t.__esModule:s.writable||s.configurable))&&(s={enumerable:!0,get:function(){return t[r]}}),Object.defineProperty(e,n,s)}):(function(e,t,r,n){n===void 0&&(n=r),e[n]=t[r]})),or=m&&m.__setModuleDefault||(Object.create?(function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){e.default=t}),K=m&&m.__importStar||(function(){var e=function(t){return e=Object.getOwnPropertyNames||function(r){var n=[];for(var s in r)Object.prototype.hasOwnProperty.call(r,s)&&(n[n.length]=s);return n},e(t)};return function(t){if(t&&t.__esModule)return t;var r={};if(t!=null)for(var n=e(t),s=0;s<n.length;s++)n[s]!=="default"&&sr(r,t,n[s]);return or(r,t),r}})(),w=m&&m.__awaiter||function(e,t,r,n){function s(o){return o instanceof r?o:new r(function(i){i(o)})}return new(r||(r=Promise))(function(o,i){function c(l){try{u(n.next(l))}catch(f){i(f)}}function a(l){try{u(n.throw(l))}catch(f){i(f)}}function u(l){l.done?o(l.value):s(l.value).then(c,a)}u((n=n.apply(e,t||[])).next())})};Object.defineProperty(m,"__esModule",{value:!0});m.HttpClient=m.HttpClientResponse=m.HttpClientError=m.MediaTypes=m.Headers=m.HttpCodes=void 0;m.getProxyUrl=cr;m.isHttps=hr;var ce=K(ee()),ze=K(te()),ae=K(Ue()),H=K(He()),ir=(ie(),Wt(Ve)),v;(function(e){e[e.OK=200]="OK",e[e.MultipleChoices=300]="MultipleChoices",e[e.MovedPermanently=301]="MovedPermanently",e[e.ResourceMoved=302]="ResourceMoved",e[e.SeeOther=303]="SeeOther",e[e.NotModified=304]="NotModified",e[e.UseProxy=305]="UseProxy",e[e.SwitchProxy=306]="SwitchProxy",e[e.TemporaryRedirect=307]="TemporaryRedirect",e[e.PermanentRedirect=308]="PermanentRedirect",e[e.BadRequest=400]="BadRequest",e[e.Unauthorized=401]="Unauthorized",e[e.PaymentRequired=402]="PaymentRequired",e[e.Forbidden=403]="Forbidden",e[e.NotFound=404]="NotFound",e[e.MethodNotAllowed=405]="MethodNotAllowed",e[e.NotAcceptable=406]="NotAcceptable",e[e.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",e[e.RequestTimeout=408]="RequestTimeout",e[e.Conflict=409]="Conflict",e[e.Gone=410]="Gone",e[e.TooManyRequests=429]="TooManyRequests",e[e.InternalServerError=500]="InternalServerError",e[e.NotImplemented=501]="NotImplemented",e[e.BadGateway=502]="BadGateway",e[e.ServiceUnavailable=503]="ServiceUnavailable",e[e.GatewayTimeout=504]="GatewayTimeout"})(v||(m.HttpCodes=v={}));var b;(function(e){e.Accept="accept",e.ContentType="content-type"})(b||(m.Headers=b={}));var T;(function(e){e.ApplicationJson="application/json"})(T||(m.MediaTypes=T={}));function cr(e){let t=ae.getProxyUrl(new URL(e));return t?t.href:""}var ar=[v.MovedPermanently,v.ResourceMoved,v.SeeOther,v.TemporaryRedirect,v.PermanentRedirect],ur=[v.BadGateway,v.ServiceUnavailable,v.GatewayTimeout],lr=["OPTIONS","GET","DELETE","HEAD"],fr=10,pr=5,V=class e extends Error{constructor(t,r){super(t),this.name="HttpClientError",this.statusCode=r,Object.setPrototypeOf(this,e.prototype)}};m.HttpClientError=V;var z=class{constructor(t){this.message=t}readBody(){return w(this,void 0,void 0,function*(){return new Promise(t=>w(this,void 0,void 0,function*(){let r=Buffer.alloc(0);this.message.on("data",n=>{r=Buffer.concat([r,n])}),this.message.on("end",()=>{t(r.toString())})}))})}readBodyBuffer(){return w(this,void 0,void 0,function*(){return new Promise(t=>w(this,void 0,void 0,function*(){let r=[];this.message.on("data",n=>{r.push(n)}),this.message.on("end",()=>{t(Buffer.concat(r))})}))})}};m.HttpClientResponse=z;function hr(e){return new URL(e).protocol==="https:"}var ue=class{constructor(t,r,n){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(t),this.handlers=r||[],this.requestOptions=n,n&&(n.ignoreSslError!=null&&(this._ignoreSslError=n.ignoreSslError),this._socketTimeout=n.socketTimeout,n.allowRedirects!=null&&(this._allowRedirects=n.allowRedirects),n.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=n.allowRedirectDowngrade),n.maxRedirects!=null&&(this._maxRedirects=Math.max(n.maxRedirects,0)),n.keepAlive!=null&&(this._keepAlive=n.keepAlive),n.allowRetries!=null&&(this._allowRetries=n.allowRetries),n.maxRetries!=null&&(this._maxRetries=n.maxRetries))}options(t,r){return w(this,void 0,void 0,function*(){return this.request("OPTIONS",t,null,r||{})})}get(t,r){return w(this,void 0,void 0,function*(){return this.request("GET",t,null,r||{})})}del(t,r){return w(this,void 0,void 0,function*(){return this.request("DELETE",t,null,r||{})})}post(t,r,n){return w(this,void 0,void 0,function*(){return this.request("POST",t,r,n||{})})}patch(t,r,n){return w(this,void 0,void 0,function*(){return this.request("PATCH",t,r,n||{})})}put(t,r,n){return w(this,void 0,void 0,function*(){return this.request("PUT",t,r,n||{})})}head(t,r){return w(this,void 0,void 0,function*(){return this.request("HEAD",t,null,r||{})})}sendStream(t,r,n,s){return w(this,void 0,void 0,function*(){return this.request(t,r,n,s)})}getJson(t){return w(this,arguments,void 0,function*(r,n={}){n[b.Accept]=this._getExistingOrDefaultHeader(n,b.Accept,T.ApplicationJson);let s=yield this.get(r,n);return this._processResponse(s,this.requestOptions)})}postJson(t,r){return w(this,arguments,void 0,function*(n,s,o={}){let i=JSON.stringify(s,null,2);o[b.Accept]=this._getExistingOrDefaultHeader(o,b.Accept,T.ApplicationJson),o[b.ContentType]=this._getExistingOrDefaultContentTypeHeader(o,T.ApplicationJson);let c=yield this.post(n,i,o);return this._processResponse(c,this.requestOptions)})}putJson(t,r){return w(this,arguments,void 0,function*(n,s,o={}){let i=JSON.stringify(s,null,2);o[b.Accept]=this._getExistingOrDefaultHeader(o,b.Accept,T.ApplicationJson),o[b.ContentType]=this._getExistingOrDefaultContentTypeHeader(o,T.ApplicationJson);let c=yield this.put(n,i,o);return this._processResponse(c,this.requestOptions)})}patchJson(t,r){return w(this,arguments,void 0,function*(n,s,o={}){let i=JSON.stringify(s,null,2);o[b.Accept]=this._getExistingOrDefaultHeader(o,b.Accept,T.ApplicationJson),o[b.ContentType]=this._getExistingOrDefaultContentTypeHeader(o,T.ApplicationJson);let c=yield this.patch(n,i,o);return this._processResponse(c,this.requestOptions)})}request(t,r,n,s){return w(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");let o=new URL(r),i=this._prepareRequest(t,o,s),c=this._allowRetries&&lr.includes(t)?this._maxRetries+1:1,a=0,u;do{if(u=yield this.requestRaw(i,n),u&&u.message&&u.message.statusCode===v.Unauthorized){let f;for(let p of this.handlers)if(p.canHandleAuthentication(u)){f=p;break}return f?f.handleAuthentication(this,i,n):u}let l=this._maxRedirects;for(;u.message.statusCode&&ar.includes(u.message.statusCode)&&this._allowRedirects&&l>0;){let f=u.message.headers.location;if(!f)break;let p=new URL(f);if(o.protocol==="https:"&&o.protocol!==p.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield u.readBody(),p.hostname!==o.hostname)for(let y in s)y.toLowerCase()==="authorization"&&delete s[y];i=this._prepareRequest(t,p,s),u=yield this.requestRaw(i,n),l--}if(!u.message.statusCode||!ur.includes(u.message.statusCode))return u;a+=1,a<c&&(yield u.readBody(),yield this._performExponentialBackoff(a))}while(a<c);return u})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(t,r){return w(this,void 0,void 0,function*(){return new Promise((n,s)=>{function o(i,c){i?s(i):c?n(c):s(new Error("Unknown error"))}this.requestRawWithCallback(t,r,o)})})}requestRawWithCallback(t,r,n){typeof r=="string"&&(t.options.headers||(t.options.headers={}),t.options.headers["Content-Length"]=Buffer.byteLength(r,"utf8"));let s=!1;function o(a,u){s||(s=!0,n(a,u))}let i=t.httpModule.request(t.options,a=>{let u=new z(a);o(void 0,u)}),c;i.on("socket",a=>{c=a}),i.setTimeout(this._socketTimeout||3*6e4,()=>{c&&c.end(),o(new Error(`Request timeout: ${t.options.path}`))}),i.on("error",function(a){o(a)}),r&&typeof r=="string"&&i.write(r,"utf8"),r&&typeof r!="string"?(r.on("close",function(){i.end()}),r.pipe(i)):i.end()}getAgent(t){let r=new URL(t);return this._getAgent(r)}getAgentDispatcher(t){let r=new URL(t),n=ae.getProxyUrl(r);if(n&&n.hostname)return this._getProxyAgentDispatcher(r,n)}_prepareRequest(t,r,n){let s={};s.parsedUrl=r;let o=s.parsedUrl.protocol==="https:";s.httpModule=o?ze:ce;let i=o?443:80;if(s.options={},s.options.host=s.parsedUrl.hostname,s.options.port=s.parsedUrl.port?parseInt(s.parsedUrl.port):i,s.options.path=(s.parsedUrl.pathname||"")+(s.parsedUrl.search||""),s.options.method=t,s.options.headers=this._mergeHeaders(n),this.userAgent!=null&&(s.options.headers["user-agent"]=this.userAgent),s.options.agent=this._getAgent(s.parsedUrl),this.handlers)for(let c of this.handlers)c.prepareRequest(s.options);return s}_mergeHeaders(t){return this.requestOptions&&this.requestOptions.headers?Object.assign({},M(this.requestOptions.headers),M(t||{})):M(t||{})}_getExistingOrDefaultHeader(t,r,n){let s;if(this.requestOptions&&this.requestOptions.headers){let i=M(this.requestOptions.headers)[r];i&&(s=typeof i=="number"?i.toString():i)}let o=t[r];return o!==void 0?typeof o=="number"?o.toString():o:s!==void 0?s:n}_getExistingOrDefaultContentTypeHeader(t,r){let n;if(this.requestOptions&&this.requestOptions.headers){let o=M(this.requestOptions.headers)[b.ContentType];o&&(typeof o=="number"?n=String(o):Array.isArray(o)?n=o.join(", "):n=o)}let s=t[b.ContentType];return s!==void 0?typeof s=="number"?String(s):Array.isArray(s)?s.join(", "):s:n!==void 0?n:r}_getAgent(t){let r,n=ae.getProxyUrl(t),s=n&&n.hostname;if(this._keepAlive&&s&&(r=this._proxyAgent),s||(r=this._agent),r)return r;let o=t.protocol==="https:",i=100;if(this.requestOptions&&(i=this.requestOptions.maxSockets||ce.globalAgent.maxSockets),n&&n.hostname){let c={maxSockets:i,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(n.username||n.password)&&{proxyAuth:`${n.username}:${n.password}`}),{host:n.hostname,port:n.port})},a,u=n.protocol==="https:";o?a=u?H.httpsOverHttps:H.httpsOverHttp:a=u?H.httpOverHttps:H.httpOverHttp,r=a(c),this._proxyAgent=r}if(!r){let c={keepAlive:this._keepAlive,maxSockets:i};r=o?new ze.Agent(c):new ce.Agent(c),this._agent=r}return o&&this._ignoreSslError&&(r.options=Object.assign(r.options||{},{rejectUnauthorized:!1})),r}_getProxyAgentDispatcher(t,r){let n;if(this._keepAlive&&(n=this._proxyAgentDispatcher),n)return n;let s=t.protocol==="https:";return n=new ir.ProxyAgent(Object.assign({uri:r.href,pipelining:this._keepAlive?1:0},(r.username||r.password)&&{token:`Basic ${Buffer.from(`${r.username}:${r.password}`).toString("base64")}`})),this._proxyAgentDispatcher=n,s&&this._ignoreSslError&&(n.options=Object.assign(n.options.requestTls||{},{rejectUnauthorized:!1})),n}_getUserAgentWithOrchestrationId(t){let r=t||"actions/http-client",n=process.env.ACTIONS_ORCHESTRATION_ID;if(n){let s=n.replace(/[^a-z0-9_.-]/gi,"_");return`${r} actions_orchestration_id/${s}`}return r}_performExponentialBackoff(t){return w(this,void 0,void 0,function*(){t=Math.min(fr,t);let r=pr*Math.pow(2,t);return new Promise(n=>setTimeout(()=>n(),r))})}_processResponse(t,r){return w(this,void 0,void 0,function*(){return new Promise((n,s)=>w(this,void 0,void 0,function*(){let o=t.message.statusCode||0,i={statusCode:o,result:null,headers:{}};o===v.NotFound&&n(i);function c(l,f){if(typeof f=="string"){let p=new Date(f);if(!isNaN(p.valueOf()))return p}return f}let a,u;try{u=yield t.readBody(),u&&u.length>0&&(r&&r.deserializeDates?a=JSON.parse(u,c):a=JSON.parse(u),i.result=a),i.headers=t.message.headers}catch{}if(o>299){let l;a&&a.message?l=a.message:u&&u.length>0?l=u:l=`Failed request: (${o})`;let f=new V(l,o);f.result=i.result,s(f)}else n(i)}))})}};m.HttpClient=ue;var M=e=>Object.keys(e).reduce((t,r)=>(t[r.toLowerCase()]=e[r],t),{})});var P=class{constructor(){var t,r,n;if(this.payload={},process.env.GITHUB_EVENT_PATH)if((0,external_fs_.existsSync)(process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse((0,external_fs_.readFileSync)(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}));else{let s=process.env.GITHUB_EVENT_PATH;process.stdout.write(`GITHUB_EVENT_PATH ${s} does not exist${external_os_.EOL}`)}this.eventName=process.env.GITHUB_EVENT_NAME,this.sha=process.env.GITHUB_SHA,this.ref=process.env.GITHUB_REF,this.workflow=process.env.GITHUB_WORKFLOW,this.action=process.env.GITHUB_ACTION,this.actor=process.env.GITHUB_ACTOR,this.job=process.env.GITHUB_JOB,this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,10),this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10),this.runId=parseInt(process.env.GITHUB_RUN_ID,10),this.apiUrl=(t=process.env.GITHUB_API_URL)!==null&&t!==void 0?t:"https://api.github.com",this.serverUrl=(r=process.env.GITHUB_SERVER_URL)!==null&&r!==void 0?r:"https://github.com",this.graphqlUrl=(n=process.env.GITHUB_GRAPHQL_URL)!==null&&n!==void 0?n:"https://api.github.com/graphql"}get issue(){let t=this.payload;return Object.assign(Object.assign({},this.repo),{number:(t.issue||t.pull_request||t).number})}get repo(){if(process.env.GITHUB_REPOSITORY){let[t,r]=process.env.GITHUB_REPOSITORY.split("/");return{owner:t,repo:r}}if(this.payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.name};throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}};var le=Jt(Ke(),1);ie();var dr=function(e,t,r,n){function s(o){return o instanceof r?o:new r(function(i){i(o)})}return new(r||(r=Promise))(function(o,i){function c(l){try{u(n.next(l))}catch(f){i(f)}}function a(l){try{u(n.throw(l))}catch(f){i(f)}}function u(l){l.done?o(l.value):s(l.value).then(c,a)}u((n=n.apply(e,t||[])).next())})};function Qe(e,t){if(!e&&!t.auth)throw new Error("Parameter token or opts.auth is required");if(e&&t.auth)throw new Error("Parameters token and opts.auth may not both be specified");return typeof t.auth=="string"?t.auth:`token ${e}`}function Xe(e){return new le.HttpClient().getAgent(e)}function gr(e){return new le.HttpClient().getAgentDispatcher(e)}function Ye(e){let t=gr(e);return(n,s)=>dr(this,void 0,void 0,function*(){return oe(n,Object.assign(Object.assign({},s),{dispatcher:t}))})}function Ze(){return process.env.GITHUB_API_URL||"https://api.github.com"}function et(e){var t;let r=(t=process.env.ACTIONS_ORCHESTRATION_ID)===null||t===void 0?void 0:t.trim();if(r){let s=`actions_orchestration_id/${r.replace(/[^a-z0-9_.-]/gi,"_")}`;return e?.includes(s)?e:`${e?`${e} `:""}${s}`}return e}function x(){return typeof navigator=="object"&&"userAgent"in navigator?navigator.userAgent:typeof process=="object"&&process.version!==void 0?`Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"}function Q(e,t,r,n){if(typeof r!="function")throw new Error("method for before hook must be a function");return n||(n={}),Array.isArray(t)?t.reverse().reduce((s,o)=>Q.bind(null,e,o,s,n),r)():Promise.resolve().then(()=>e.registry[t]?e.registry[t].reduce((s,o)=>o.hook.bind(null,s,n),r)():r(n))}function tt(e,t,r,n){let s=n;e.registry[r]||(e.registry[r]=[]),t==="before"&&(n=(o,i)=>Promise.resolve().then(s.bind(null,i)).then(o.bind(null,i))),t==="after"&&(n=(o,i)=>{let c;return Promise.resolve().then(o.bind(null,i)).then(a=>(c=a,s(c,i))).then(()=>c)}),t==="error"&&(n=(o,i)=>Promise.resolve().then(o.bind(null,i)).catch(c=>s(c,i))),e.registry[r].push({hook:n,orig:s})}function rt(e,t,r){if(!e.registry[t])return;let n=e.registry[t].map(s=>s.orig).indexOf(r);n!==-1&&e.registry[t].splice(n,1)}var nt=Function.bind,st=nt.bind(nt);function ot(e,t,r){let n=st(rt,null).apply(null,r?[t,r]:[t]);e.api={remove:n},e.remove=n,["before","error","after","wrap"].forEach(s=>{let o=r?[t,s,r]:[t,s];e[s]=e.api[s]=st(tt,null).apply(null,o)})}function mr(){let e=Symbol("Singular"),t={registry:{}},r=Q.bind(null,t,e);return ot(r,t,e),r}function wr(){let e={registry:{}},t=Q.bind(null,e);return ot(t,e),t}var it={Singular:mr,Collection:wr};var Or="0.0.0-development",Ar=`octokit-endpoint.js/${Or} ${x()}`,br={method:"GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+json","user-agent":Ar},mediaType:{format:""}};function vr(e){return e?Object.keys(e).reduce((t,r)=>(t[r.toLowerCase()]=e[r],t),{}):{}}function Sr(e){if(typeof e!="object"||e===null||Object.prototype.toString.call(e)!=="[object Object]")return!1;let t=Object.getPrototypeOf(e);if(t===null)return!0;let r=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor;return typeof r=="function"&&r instanceof r&&Function.prototype.call(r)===Function.prototype.call(e)}function ut(e,t){let r=Object.assign({},e);return Object.keys(t).forEach(n=>{Sr(t[n])?n in e?r[n]=ut(e[n],t[n]):Object.assign(r,{[n]:t[n]}):Object.assign(r,{[n]:t[n]})}),r}function ct(e){for(let t in e)e[t]===void 0&&delete e[t];return e}function pe(e,t,r){if(typeof t=="string"){let[s,o]=t.split(" ");r=Object.assign(o?{method:s,url:o}:{url:s},r)}else r=Object.assign({},t);r.headers=vr(r.headers),ct(r),ct(r.headers);let n=ut(e||{},r);return r.url==="/graphql"&&(e&&e.mediaType.previews?.length&&(n.mediaType.previews=e.mediaType.previews.filter(s=>!n.mediaType.previews.includes(s)).concat(n.mediaType.previews)),n.mediaType.previews=(n.mediaType.previews||[]).map(s=>s.replace(/-preview/,""))),n}function _r(e,t){let r=/\?/.test(e)?"&":"?",n=Object.keys(t);return n.length===0?e:e+r+n.map(s=>s==="q"?"q="+t.q.split("+").map(encodeURIComponent).join("+"):`${s}=${encodeURIComponent(t[s])}`).join("&")}var Er=/\{[^{}}]+\}/g;function Rr(e){return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function Tr(e){let t=e.match(Er);return t?t.map(Rr).reduce((r,n)=>r.concat(n),[]):[]}function at(e,t){let r={__proto__:null};for(let n of Object.keys(e))t.indexOf(n)===-1&&(r[n]=e[n]);return r}function lt(e){return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(t){return/%[0-9A-Fa-f]/.test(t)||(t=encodeURI(t).replace(/%5B/g,"[").replace(/%5D/g,"]")),t}).join("")}function B(e){return encodeURIComponent(e).replace(/[!'()*]/g,function(t){return"%"+t.charCodeAt(0).toString(16).toUpperCase()})}function D(e,t,r){return t=e==="+"||e==="#"?lt(t):B(t),r?B(r)+"="+t:t}function C(e){return e!=null}function fe(e){return e===";"||e==="&"||e==="?"}function Nr(e,t,r,n){var s=e[r],o=[];if(C(s)&&s!=="")if(typeof s=="string"||typeof s=="number"||typeof s=="bigint"||typeof s=="boolean")s=s.toString(),n&&n!=="*"&&(s=s.substring(0,parseInt(n,10))),o.push(D(t,s,fe(t)?r:""));else if(n==="*")Array.isArray(s)?s.filter(C).forEach(function(i){o.push(D(t,i,fe(t)?r:""))}):Object.keys(s).forEach(function(i){C(s[i])&&o.push(D(t,s[i],i))});else{let i=[];Array.isArray(s)?s.filter(C).forEach(function(c){i.push(D(t,c))}):Object.keys(s).forEach(function(c){C(s[c])&&(i.push(B(c)),i.push(D(t,s[c].toString())))}),fe(t)?o.push(B(r)+"="+i.join(",")):i.length!==0&&o.push(i.join(","))}else t===";"?C(s)&&o.push(B(r)):s===""&&(t==="&"||t==="?")?o.push(B(r)+"="):s===""&&o.push("");return o}function xr(e){return{expand:Ur.bind(null,e)}}function Ur(e,t){var r=["+","#",".","/",";","?","&"];return e=e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(n,s,o){if(s){let c="",a=[];if(r.indexOf(s.charAt(0))!==-1&&(c=s.charAt(0),s=s.substr(1)),s.split(/,/g).forEach(function(u){var l=/([^:\*]*)(?::(\d+)|(\*))?/.exec(u);a.push(Nr(t,c,l[1],l[2]||l[3]))}),c&&c!=="+"){var i=",";return c==="?"?i="&":c!=="#"&&(i=c),(a.length!==0?c:"")+a.join(i)}else return a.join(",")}else return lt(o)}),e==="/"?e:e.replace(/\/$/,"")}function ft(e){let t=e.method.toUpperCase(),r=(e.url||"/").replace(/:([a-z]\w+)/g,"{$1}"),n=Object.assign({},e.headers),s,o=at(e,["method","baseUrl","url","headers","request","mediaType"]),i=Tr(r);r=xr(r).expand(o),/^http/.test(r)||(r=e.baseUrl+r);let c=Object.keys(e).filter(l=>i.includes(l)).concat("baseUrl"),a=at(o,c);if(!/application\/octet-stream/i.test(n.accept)&&(e.mediaType.format&&(n.accept=n.accept.split(/,/).map(l=>l.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${e.mediaType.format}`)).join(",")),r.endsWith("/graphql")&&e.mediaType.previews?.length)){let l=n.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[];n.accept=l.concat(e.mediaType.previews).map(f=>{let p=e.mediaType.format?`.${e.mediaType.format}`:"+json";return`application/vnd.github.${f}-preview${p}`}).join(",")}return["GET","HEAD"].includes(t)?r=_r(r,a):"data"in a?s=a.data:Object.keys(a).length&&(s=a),!n["content-type"]&&typeof s<"u"&&(n["content-type"]="application/json; charset=utf-8"),["PATCH","PUT"].includes(t)&&typeof s>"u"&&(s=""),Object.assign({method:t,url:r,headers:n},typeof s<"u"?{body:s}:null,e.request?{request:e.request}:null)}function qr(e,t,r){return ft(pe(e,t,r))}function pt(e,t){let r=pe(e,t),n=qr.bind(null,r);return Object.assign(n,{DEFAULTS:r,defaults:pt.bind(null,r),merge:pe.bind(null,r),parse:ft})}var ht=pt(null,br);var O=new Uint8Array(256);O[9]|=2;O[32]|=2;O[59]|=4;O[44]|=8;for(let e=128;e<=255;e++)O[e]|=1;for(let e of"!#$%&'*+-.^_`|~")O[e.charCodeAt(0)]|=16;for(let e=48;e<=57;e++)O[e]|=16;for(let e=65;e<=90;e++)O[e]|=17;for(let e=97;e<=122;e++)O[e]|=16;var dt=(()=>{let e=function(){};return e.prototype=Object.create(null),e})();function gt(e,t){let r=4|(t?.comma===!0?8:0),n=e.length,s=t?.start??0;for(;(O[e.charCodeAt(s)]&2)!==0;)s++;let o=s,i=0,c=-1,a=t?.parameters===!1?8:0;for(;o<n;){let p=e.charCodeAt(o),y=O[p];if((y&r)!==0){a|=y&8;break}(y&2)!==0?c===-1&&(c=o):c=-1,i|=p&65280|y,o++}let u=c===-1?o:c,l=e.slice(s,u),f=(i&65281)===0?l:l.toLowerCase();return o===n||a!==0?{type:f,index:o,parameters:new dt}:kr(e,f,o,n,r)}function kr(e,t,r,n,s){let o=new dt;e:for(;r<n;){for(r++;(O[e.charCodeAt(r)]&2)!==0;)r++;let i=r,c=0,a=-1;for(;r<n;){let u=e.charCodeAt(r),l=O[u];if((l&s)!==0){if((l&8)!==0)break e;continue e}if(u===61){let f=a===-1?r:a,p=e.slice(i,f),y=(c&65281)===0?p:p.toLowerCase();for(r++;(O[e.charCodeAt(r)]&2)!==0;)r++;if(r<n&&e.charCodeAt(r)===34){let g=++r,_=!1;for(;r<n;){let q=e.charCodeAt(r);if(q===34){o[y]===void 0&&(o[y]=_?Ir(e,g,r):e.slice(g,r)),r++;let A=0;for(;r<n;){let G=e.charCodeAt(r),j=O[G];if((j&s)!==0){A=j&8;break}r++}if(A!==0)break e;continue e}if(q===92&&r+1<n){_=!0,r+=2;continue}r++}continue e}let h=r,E=0,d=-1;for(;r<n;){let g=e.charCodeAt(r),_=O[g];if((_&s)!==0){E=_&8;break}(_&2)!==0?d===-1&&(d=r):d=-1,r++}if(o[y]===void 0){let g=d===-1?r:d;o[y]=e.slice(h,g)}if(E!==0)break e;continue e}(l&2)!==0?a===-1&&(a=r):a=-1,c|=u&65280|l,r++}}return{type:t,index:r,parameters:o}}function Ir(e,t,r){let n="";for(let s=t;s<r;s++)e.charCodeAt(s)===92&&(n+=e.slice(t,s),t=++s);return n+e.slice(t,r)}var jr=/^-?\d+$/,Y=/^-?\d+n+$/,U=JSON.stringify,he=JSON.parse,At=/^-?\d+n$/,yt=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,mt=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,de=e=>e===void 0||typeof e=="function"||typeof e=="symbol",ge=e=>e!==null&&typeof e=="object"&&e.constructor&&e.constructor.name==="RawJSON",Pr=(e,t,r)=>{let n="";typeof r=="number"?n=" ".repeat(Math.min(10,Math.max(0,Math.floor(r)))):typeof r=="string"&&(n=r.slice(0,10));let s=typeof t=="function",o=Array.isArray(t)?new Set(t.map(String)):null,i=(h,E,d)=>(d!==null&&typeof d=="object"&&typeof d.toJSON=="function"&&(d=d.toJSON(E)),typeof d=="string"&&Y.test(d)?d+"n":typeof d=="bigint"?"rawJSON"in JSON?JSON.rawJSON(d.toString()):d.toString()+"n":(s&&(d=t.call(h,E,d)),d!==null&&typeof d=="object"&&(d instanceof Number||d instanceof String||d instanceof Boolean)&&(d=d.valueOf()),d)),c=i({"":e},"",e);if(de(c))return;let a=c===null||typeof c!="object",u=ge(c);if(a||u)return U(c);let l=[],f=0,p=[{parent:{"":c},key:"",val:c,isArray:Array.isArray(c),keys:Array.isArray(c)?null:Object.keys(c),index:0,first:!0}],y=new WeakSet([c]);for(;p.length>0;){let h=p[p.length-1];h.index===0&&(l.push(h.isArray?"[":"{"),f++);let E=!1;if(h.isArray)if(h.index<h.val.length){h.first||l.push(","),n&&l.push(`
`+n.repeat(f));let d=h.val[h.index],g=i(h.val,String(h.index),d);if(de(g))l.push("null"),h.first=!1,h.index++;else{let _=g!==null&&typeof g=="object",q=ge(g);if(_&&!q){if(y.has(g))throw new TypeError("Converting circular structure to JSON");y.add(g),p.push({parent:h.val,key:String(h.index),val:g,isArray:Array.isArray(g),keys:Array.isArray(g)?null:Object.keys(g),index:0,first:!0}),h.first=!1,h.index++}else l.push(U(g)),h.first=!1,h.index++}}else E=!0;else{for(;h.index<h.keys.length;){let g=h.keys[h.index++];if(o&&!o.has(g))continue;let q=h.val[g],A=i(h.val,g,q);if(de(A))continue;h.first||l.push(","),n?l.push(`
`+n.repeat(f)+U(g)+": "):l.push(U(g)+":");let G=A!==null&&typeof A=="object",j=ge(A);if(G&&!j){if(y.has(A))throw new TypeError("Converting circular structure to JSON");y.add(A),p.push({parent:h.val,key:g,val:A,isArray:Array.isArray(A),keys:Array.isArray(A)?null:Object.keys(A),index:0,first:!0}),h.first=!1;break}else l.push(U(A)),h.first=!1}h.index>=h.keys.length&&p[p.length-1]===h&&(E=!0)}E&&(f--,!h.first&&n&&l.push(`
`+n.repeat(f)),l.push(h.isArray?"]":"}"),y.delete(h.val),p.pop())}return l.join("")},bt=(e,t,r)=>{try{return"rawJSON"in JSON?U(e,(c,a)=>typeof a=="bigint"?JSON.rawJSON(a.toString()):typeof t=="function"?t(c,a):(Array.isArray(t)&&t.includes(c),a),r):e?U(e,(c,a)=>typeof a=="string"&&Y.test(a)||typeof a=="bigint"?a.toString()+"n":typeof t=="function"?t(c,a):(Array.isArray(t)&&t.includes(c),a),r).replace(yt,"$1$2$3").replace(mt,"$1$2$3"):U(e,t,r)}catch(n){if(n instanceof RangeError){let s=Pr(e,t,r);return s===void 0?void 0:"rawJSON"in JSON?s:s.replace(yt,"$1$2$3").replace(mt,"$1$2$3")}throw n}},X=new Map,$r=()=>{let e=JSON.parse.toString();if(X.has(e))return X.get(e);try{let t=JSON.parse("1",(r,n,s)=>!!s?.source&&s.source==="1");return X.set(e,t),t}catch{return X.set(e,!1),!1}},Cr=(e,t,r,n)=>typeof t=="string"&&At.test(t)?BigInt(t.slice(0,-1)):typeof t=="string"&&Y.test(t)?t.slice(0,-1):typeof n=="function"?n(e,t,r):t,Br=(e,t)=>JSON.parse(e,(r,n,s)=>{let o=typeof n=="number",i=n>Number.MAX_SAFE_INTEGER||n<Number.MIN_SAFE_INTEGER,c=o&&i,a=s&&jr.test(s.source);return c&&a?BigInt(s.source):typeof t=="function"?t(r,n,s):n}),vt=Number.MAX_SAFE_INTEGER.toString(),wt=vt.length,Mr=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,Dr=/^"-?\d+n+"$/,Fr=(e,t)=>{let r={"":e},n=[{parent:r,key:"",visited:!1}];for(;n.length>0;){let s=n[n.length-1];if(s.visited){let{parent:o,key:i}=s,c=o[i];typeof c=="string"&&(At.test(c)?c=BigInt(c.slice(0,-1)):Y.test(c)&&(c=c.slice(0,-1))),typeof t=="function"&&(c=t.call(o,i,c)),c===void 0?delete o[i]:o[i]=c,n.pop()}else{s.visited=!0;let o=s.parent[s.key];if(o!==null&&typeof o=="object"){let c=Object.keys(o);for(let a=c.length-1;a>=0;a--)n.push({parent:o,key:c[a],visited:!1})}}}return r[""]},Ot=e=>e.replace(Mr,(t,r,n,s)=>{let o=t[0]==='"';if(o&&Dr.test(t))return t.substring(0,t.length-1)+'n"';let c=n||s,a=r&&(r.length<wt||r.length===wt&&r<=vt);return o||c||a?t:'"'+t+'n"'}),St=(e,t)=>{if(!e)return he(e,t);try{if($r())return Br(e,t);let r=Ot(e);return he(r,(n,s,o)=>Cr(n,s,o,t))}catch(r){if(r instanceof RangeError){let n=Ot(e),s=he(n);return Fr(s,t)}throw r}};var k=class extends Error{name;status;request;response;constructor(t,r,n){super(t,{cause:n.cause}),this.name="HttpError",this.status=Number.parseInt(r),Number.isNaN(this.status)&&(this.status=0);"response"in n&&(this.response=n.response);let s=Object.assign({},n.request);n.request.headers.authorization&&(s.headers=Object.assign({},n.request.headers,{authorization:n.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),s.url=s.url.replace(/\bclient_secret=\w+/g,"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),this.request=s}};var Gr="10.0.16",Lr={headers:{"user-agent":`octokit-request.js/${Gr} ${x()}`}};function Jr(e){if(typeof e!="object"||e===null||Object.prototype.toString.call(e)!=="[object Object]")return!1;let t=Object.getPrototypeOf(e);if(t===null)return!0;let r=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor;return typeof r=="function"&&r instanceof r&&Function.prototype.call(r)===Function.prototype.call(e)}var _t=()=>"";async function Et(e){let t=e.request?.fetch||globalThis.fetch;if(!t)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");let r=e.request?.log||console,n=e.request?.parseSuccessResponseBody!==!1,s=Jr(e.body)||Array.isArray(e.body)?bt(e.body):e.body,o=Object.fromEntries(Object.entries(e.headers).map(([f,p])=>[f,String(p)])),i;try{i=await t(e.url,{method:e.method,body:s,redirect:e.request?.redirect,headers:o,signal:e.request?.signal,...e.body&&{duplex:"half"}})}catch(f){let p="Unknown Error";if(f instanceof Error){if(f.name==="AbortError")throw f.status=500,f;p=f.message,f.name==="TypeError"&&"cause"in f&&(f.cause instanceof Error?p=f.cause.message:typeof f.cause=="string"&&(p=f.cause))}let y=new k(p,500,{request:e});throw y.cause=f,y}let c=i.status,a=i.url,u={};for(let[f,p]of i.headers)u[f]=p;let l={url:a,status:c,headers:u,data:""};if("deprecation"in u){let f=u.link&&u.link.match(/<([^<>]+)>; rel="deprecation"/),p=f&&f.pop();r.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${u.sunset}${p?`. See ${p}`:""}`)}if(c===204||c===205)return l;if(e.method==="HEAD"){if(c<400)return l;throw new k(i.statusText,c,{response:l,request:e})}if(c===304)throw l.data=await ye(i),new k("Not modified",c,{response:l,request:e});if(c>=400)throw l.data=await ye(i),new k(Hr(l.data),c,{response:l,request:e});return l.data=n?await ye(i):i.body,l}async function ye(e){let t=e.headers.get("content-type");if(!t)return e.text().catch(_t);let r=gt(t);if(Wr(r)){let n="";try{return n=await e.text(),St(n)}catch{return n}}else return r.type.startsWith("text/")||r.parameters.charset?.toLowerCase()==="utf-8"&&r.type!=="application/octet-stream"?e.text().catch(_t):e.arrayBuffer().catch(()=>new ArrayBuffer(0))}function Wr(e){return e.type==="application/json"||e.type==="application/scim+json"}function Hr(e){if(typeof e=="string")return e;if(e instanceof ArrayBuffer)return"Unknown error";if(typeof e=="object"&&e!==null&&"message"in e){let t=e,r="documentation_url"in t?` - ${t.documentation_url}`:"";return Array.isArray(t.errors)?`${t.message}: ${t.errors.map(n=>JSON.stringify(n)).join(", ")}${r}`:`${t.message}${r}`}return`Unknown error: ${JSON.stringify(e)}`}function me(e,t){let r=e.defaults(t);return Object.assign(function(s,o){let i=r.merge(s,o);if(!i.request||!i.request.hook)return Et(r.parse(i));let c=(a,u)=>Et(r.parse(r.merge(a,u)));return Object.assign(c,{endpoint:r,defaults:me.bind(null,r)}),i.request.hook(c,i)},{endpoint:r,defaults:me.bind(null,r)})}var F=me(ht,Lr);var Vr="0.0.0-development";function zr(e){return`Request failed due to following response errors:
`+e.errors.map(t=>` - ${t.message}`).join(`
`)}var Kr=class extends Error{constructor(e,t,r){super(zr(r)),this.request=e,this.headers=t,this.response=r,this.errors=r.errors,this.data=r.data,Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}request;headers;response;name="GraphqlResponseError";errors;data},Qr=["method","baseUrl","url","headers","request","query","mediaType","operationName"],Xr=["query","method","url"],Rt=/\/api\/v3\/?$/;function Yr(e,t,r){if(r){if(typeof t=="string"&&"query"in r)return Promise.reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'));for(let i in r)if(Xr.includes(i))return Promise.reject(new Error(`[@octokit/graphql] "${i}" cannot be used as variable name`))}let n=typeof t=="string"?Object.assign({query:t},r):t,s=Object.keys(n).reduce((i,c)=>Qr.includes(c)?(i[c]=n[c],i):(i.variables||(i.variables={}),i.variables[c]=n[c],i),{}),o=n.baseUrl||e.endpoint.DEFAULTS.baseUrl;return Rt.test(o)&&(s.url=o.replace(Rt,"/api/graphql")),e(s).then(i=>{if(i.data.errors){let c={};for(let a of Object.keys(i.headers))c[a]=i.headers[a];throw new Kr(s,c,i.data)}return i.data.data})}function we(e,t){let r=e.defaults(t);return Object.assign((s,o)=>Yr(r,s,o),{defaults:we.bind(null,r),endpoint:r.endpoint})}var Qn=we(F,{headers:{"user-agent":`octokit-graphql.js/${Vr} ${x()}`},method:"POST",url:"/graphql"});function Tt(e){return we(e,{method:"POST",url:"/graphql"})}var Oe="(?:[a-zA-Z0-9_-]+)",Nt="\\.",xt=new RegExp(`^${Oe}${Nt}${Oe}${Nt}${Oe}$`),Zr=xt.test.bind(xt);async function en(e){let t=Zr(e),r=e.startsWith("v1.")||e.startsWith("ghs_"),n=e.startsWith("ghu_");return{type:"token",token:e,tokenType:t?"app":r?"installation":n?"user-to-server":"oauth"}}function tn(e){return e.split(/\./).length===3?`bearer ${e}`:`token ${e}`}async function rn(e,t,r,n){let s=t.endpoint.merge(r,n);return s.headers.authorization=tn(e),t(s)}var Ut=function(t){if(!t)throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");if(typeof t!="string")throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");return t=t.replace(/^(token|bearer) +/i,""),Object.assign(en.bind(null,t),{hook:rn.bind(null,t)})};var Ae="7.0.8";var qt=()=>{},nn=console.warn.bind(console),sn=console.error.bind(console);function on(e={}){return typeof e.debug!="function"&&(e.debug=qt),typeof e.info!="function"&&(e.info=qt),typeof e.warn!="function"&&(e.warn=nn),typeof e.error!="function"&&(e.error=sn),e}var kt=`octokit-core.js/${Ae} ${x()}`,Z=class{static VERSION=Ae;static defaults(t){return class extends this{constructor(...n){let s=n[0]||{};if(typeof t=="function"){super(t(s));return}super(Object.assign({},t,s,s.userAgent&&t.userAgent?{userAgent:`${s.userAgent} ${t.userAgent}`}:null))}}}static plugins=[];static plugin(...t){let r=this.plugins;return class extends this{static plugins=r.concat(t.filter(s=>!r.includes(s)))}}constructor(t={}){let r=new it.Collection,n={baseUrl:F.endpoint.DEFAULTS.baseUrl,headers:{},request:Object.assign({},t.request,{hook:r.bind(null,"request")}),mediaType:{previews:[],format:""}};if(n.headers["user-agent"]=t.userAgent?`${t.userAgent} ${kt}`:kt,t.baseUrl&&(n.baseUrl=t.baseUrl),t.previews&&(n.mediaType.previews=t.previews),t.timeZone&&(n.headers["time-zone"]=t.timeZone),this.request=F.defaults(n),this.graphql=Tt(this.request).defaults(n),this.log=on(t.log),this.hook=r,t.authStrategy){let{authStrategy:o,...i}=t,c=o(Object.assign({request:this.request,log:this.log,octokit:this,octokitOptions:i},t.auth));r.wrap("request",c.hook),this.auth=c}else if(!t.auth)this.auth=async()=>({type:"unauthenticated"});else{let o=Ut(t.auth);r.wrap("request",o.hook),this.auth=o}let s=this.constructor;for(let o=0;o<s.plugins.length;++o)Object.assign(this,s.plugins[o](this,t))}request;graphql;log;hook;auth};var be="17.0.0";var It={actions:{downloadArtifact:["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}"],getWorkflowRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}"],getWorkflowRunAttempt:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}"],listArtifactsForRepo:["GET /repos/{owner}/{repo}/actions/artifacts"],listWorkflowRuns:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"]},repos:{get:["GET /repos/{owner}/{repo}"]}};var I=new Map;for(let[e,t]of Object.entries(It))for(let[r,n]of Object.entries(t)){let[s,o,i]=n,[c,a]=s.split(/ /),u=Object.assign({method:c,url:a},o);I.has(e)||I.set(e,new Map),I.get(e).set(r,{scope:e,methodName:r,endpointDefaults:u,decorations:i})}var cn={has({scope:e},t){return I.get(e).has(t)},getOwnPropertyDescriptor(e,t){return{value:this.get(e,t),configurable:!0,writable:!0,enumerable:!0}},defineProperty(e,t,r){return Object.defineProperty(e.cache,t,r),!0},deleteProperty(e,t){return delete e.cache[t],!0},ownKeys({scope:e}){return[...I.get(e).keys()]},set(e,t,r){return e.cache[t]=r},get({octokit:e,scope:t,cache:r},n){if(r[n])return r[n];let s=I.get(t).get(n);if(!s)return;let{endpointDefaults:o,decorations:i}=s;return i?r[n]=an(e,t,n,o,i):r[n]=e.request.defaults(o),r[n]}};function ve(e){let t={};for(let r of I.keys())t[r]=new Proxy({octokit:e,scope:r,cache:{}},cn);return t}function an(e,t,r,n,s){let o=e.request.defaults(n);function i(...c){let a=o.endpoint.merge(...c);if(s.mapToData)return a=Object.assign({},a,{data:a[s.mapToData],[s.mapToData]:void 0}),o(a);if(s.renamed){let[u,l]=s.renamed;e.log.warn(`octokit.${t}.${r}() has been renamed to octokit.${u}.${l}()`)}if(s.deprecated&&e.log.warn(s.deprecated),s.renamedParameters){let u=o.endpoint.merge(...c);for(let[l,f]of Object.entries(s.renamedParameters))l in u&&(e.log.warn(`"${l}" parameter is deprecated for "octokit.${t}.${r}()". Use "${f}" instead`),f in u||(u[f]=u[l]),delete u[l]);return o(u)}return o(...c)}return Object.assign(i,o)}function Se(e){return{rest:ve(e)}}Se.VERSION=be;function un(e){let t=ve(e);return{...t,rest:t}}un.VERSION=be;var jt=()=>({});var bs=new P,_e=Ze(),ln={baseUrl:_e,request:{agent:Xe(_e),fetch:Ye(_e)}},Pt=Z.plugin(Se,jt).defaults(ln);function $t(e,t){let r=Object.assign({},t||{}),n=Qe(e,r);n&&(r.auth=n);let s=et(r.userAgent);return s&&(r.userAgent=s),r}var _s=new P;function fn(e,t,...r){let n=Pt.plugin(...r);return new n($t(e,t))}

// EXTERNAL MODULE: ./build/src/artifacts/proxy.js
var proxy = __webpack_require__(5897);
;// CONCATENATED MODULE: ./build/src/artifacts/github.js








const pageSize = 100;
const maxJsonBytes = 16 * 1024 * 1024;
const noLog = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
function createGitHub({ repository, token, environment, signal }) {
	const baseUrl = (environment.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, '');
	if (!URL.canParse(baseUrl))
		throw new failure/* Failure */.HR('baseline', (0,message/* message */.iU) `${(0,message/* code */.aY)('GITHUB_API_URL')} is not a valid URL.`);
	const send = createSender(environment);
	const octokit = fn(token, {
		baseUrl,
		userAgent: `docspace-scopes/${version/* actionVersion */.R}`,
		log: noLog,
		request: {
			signal,
			fetch: async (address, { headers }) => asWebResponse(await send(address, { host: 'api', headers, maxBytes: maxJsonBytes, signal })),
		},
	});
	const { actions, repos } = octokit.rest;
	const [owner = '', repo = ''] = repository.split('/');
	const place = { owner, repo };
	return {
		readRepository: () => read(repos.get(place)),
		listArtifacts: (name, page) => read(actions.listArtifactsForRepo({ ...place, name, page, per_page: pageSize })),
		readRun: (runId) => read(actions.getWorkflowRun({ ...place, run_id: runId })),
		readAttempt: (runId, attempt) => read(actions.getWorkflowRunAttempt({ ...place, run_id: runId, attempt_number: attempt })),
		listSuccessfulRuns: (workflowFile, branch, until) => read(actions.listWorkflowRuns({
			...place,
			workflow_id: workflowFile,
			branch,
			status: 'success',
			created: `<=${until}`,
			exclude_pull_requests: true,
			per_page: pageSize,
		})),
		download: async (artifactId, maxBytes) => {
			const redirect = await settle(actions.downloadArtifact({
				...place,
				artifact_id: artifactId,
				archive_format: 'zip',
				request: { redirect: 'manual' },
			}));
			const { location } = redirect.headers;
			if (redirect.status !== 302 || typeof location !== 'string' || !URL.canParse(location))
				throw notGitHub('api');
			const headers = { 'user-agent': `docspace-scopes/${version/* actionVersion */.R}` };
			const response = await send(location, { host: 'store', headers, maxBytes, signal });
			if (response.status !== 200)
				throw explainStatus('store', { ...response, text: response.body.toString('utf8', 0, 4096) });
			return response.body;
		},
	};
}
async function read(request) {
	const { status, data } = await settle(request);
	if (status !== 200)
		throw notGitHub('api');
	return data;
}
async function settle(request) {
	try {
		return await request;
	}
	catch (error) {
		if (!(error instanceof Error))
			throw error;
		if (error.cause instanceof failure/* Failure */.HR)
			throw error.cause;
		const response = 'response' in error ? error.response : undefined;
		if (!(0,json/* isRecord */.u)(response) || typeof response.status !== 'number')
			throw error;
		const headers = (0,json/* isRecord */.u)(response.headers) ? response.headers : {};
		throw explainStatus('api', { status: response.status, headers, text: error.message });
	}
}
function createSender(environment) {
	const agents = new Map();
	const agentFor = (url) => {
		const proxied = (0,proxy/* usesProxy */.Bb)(url, environment);
		const kind = `${url.protocol} ${proxied}`;
		const { Agent } = url.protocol === 'http:' ? external_node_http_ : external_node_https_;
		const agent = agents.get(kind) ??
			new Agent({
				keepAlive: true,
				autoSelectFamilyAttemptTimeout: 5000,
				...(proxied ? { proxyEnv: environment } : {}),
			});
		agents.set(kind, agent);
		return agent;
	};
	const open = (url, { headers, signal }) => {
		const problem = (0,proxy/* findProxyProblem */.lc)(url, environment) ?? (0,proxy/* findIgnoredProxy */.Ck)(url, environment, process.versions.node);
		if (problem !== undefined)
			throw new failure/* Failure */.HR('baseline', (0,message/* message */.iU) `Cannot search for the last run. ${problem}`);
		const options = { headers, signal, agent: agentFor(url), rejectUnauthorized: true };
		return url.protocol === 'http:' ? external_node_http_.request(url, options) : external_node_https_.request(url, options);
	};
	return (address, request) => new Promise((resolve, reject) => {
		const fail = (error) => reject(explainConnection(request.host, codeOf(error)));
		const outgoing = open(new URL(address), request);
		outgoing.on('error', fail);
		outgoing.on('response', (incoming) => readBody(incoming, request.maxBytes).then(resolve, fail));
		outgoing.end();
	});
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
function asWebResponse({ status, headers, body }) {
	const entries = Object.entries(headers).map(([name, value]) => [name, String(value)]);
	return {
		status,
		url: '',
		headers: new Map(entries),
		text: async () => body.toString(),
		arrayBuffer: async () => body,
	};
}
function codeOf(error) {
	return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
const hosts = {
	api: (0,message/* message */.iU) `GitHub’s API`,
	store: (0,message/* message */.iU) `GitHub’s artifact store`,
};
const permission = (0,message/* message */.iU) `Give the job the permission ${(0,message/* code */.aY)('actions: read')}, and leave ${(0,message/* code */.aY)('github-token')} at its default.`;
const runAgain = (0,message/* message */.iU) `Run the job again; if it fails again, see ${(0,message/* link */.nf)('GitHub Status', 'https://www.githubstatus.com')}.`;
const tokenRefused = (0,message/* message */.iU) `${(0,message/* code */.aY)('github-token')} cannot read the artifacts and the runs of this repository. ${permission}`;
const statuses = {
	401: (0,message/* message */.iU) `GitHub rejected ${(0,message/* code */.aY)('github-token')}: it is wrong or has expired. ${permission}`,
	403: tokenRefused,
	404: tokenRefused,
	410: (0,message/* message */.iU) `The artifact of the last run has just expired. Run the job again.`,
};
function explainStatus(host, refusal) {
	const { status } = refusal;
	if (status < 400)
		return notGitHub(host);
	const parts = isRateLimit(refusal)
		? (0,message/* message */.iU) `${hosts[host]} refused the search for the last run because of a rate limit. ${describeWait(refusal.headers, Date.now())}`
		: ((host === 'api' ? statuses[status] : undefined) ??
			(0,message/* message */.iU) `${hosts[host]} has a problem, so the snapshot of the last run could not be fetched. ${runAgain}`);
	return new failure/* Failure */.HR('baseline', parts, { trace: (0,message/* message */.iU) `(${[String(status)]})` });
}
function isRateLimit({ status, headers, text }) {
	if (status !== 403 && status !== 429)
		return false;
	if (status === 429 || headers['retry-after'] !== undefined)
		return true;
	return headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(text);
}
function describeWait(headers, now) {
	const seconds = Number(headers['retry-after']);
	const until = seconds > 0 ? now + seconds * 1000 : Number(headers['x-ratelimit-reset']) * 1000;
	if (!(until > now && until < now + 86_400_000))
		return (0,message/* message */.iU) `Run the job again in an hour.`;
	return (0,message/* message */.iU) `Run the job again after ${[new Date(until).toISOString().slice(11, 16)]} UTC.`;
}
function explainConnection(host, problem) {
	if (problem === 'ERR_BUFFER_TOO_LARGE')
		return new failure/* Failure */.HR('baseline', (0,message/* message */.iU) `${hosts[host]} sent more than a snapshot can have. Give this step its own ${(0,message/* code */.aY)('artifact-name')}.`);
	const parts = (0,message/* message */.iU) `Cannot reach ${hosts[host]}, so the snapshot of the last run could not be fetched. ${connectionRemedy(problem)}`;
	return new failure/* Failure */.HR('baseline', parts, { trace: problem === '' ? (0,message/* message */.iU) `` : (0,message/* message */.iU) `(${(0,message/* code */.aY)(problem)})` });
}
function connectionRemedy(problem) {
	if (problem === 'ERR_PROXY_TUNNEL')
		return (0,message/* message */.iU) `The proxy refused the connection. Check ${(0,message/* code */.aY)('HTTPS_PROXY')}, the user name and password in it, and the proxy’s rules.`;
	if (/CERT|SELF_SIGNED|ISSUER|VERIFY/.test(problem))
		return (0,message/* message */.iU) `Its certificate is not trusted. If a proxy inspects TLS, name the certificate of the proxy’s authority in ${(0,message/* code */.aY)('NODE_EXTRA_CA_CERTS')}.`;
	return (0,message/* message */.iU) `Check the runner’s network, firewall and proxy.`;
}
function notGitHub(host) {
	return new failure/* Failure */.HR('baseline', (0,message/* message */.iU) `The response is not from ${hosts[host]}: something else responded in its place. Check ${(0,message/* code */.aY)('GITHUB_API_URL')} and the runner’s proxy.`);
}

;// CONCATENATED MODULE: ./build/src/artifacts/earlier-runs.js


async function findArtifact(github, name, criteria) {
	const lookUpRun = createRunLookup(github, criteria);
	let lookedAt = 0;
	let listed = 0;
	for (let page = 1;; page += 1) {
		const { entries, total } = parseList(await github.listArtifacts(name, page), 'artifacts');
		listed += entries.length;
		const artifacts = entries.map(parseArtifact).filter((artifact) => artifact.name === name);
		for (const artifact of artifacts.sort((a, b) => b.id - a.id)) {
			lookedAt += 1;
			if (!mayCount(artifact, criteria))
				continue;
			const run = await lookUpRun(artifact);
			if (run !== undefined && counts(run, criteria) && (await isFromSuccessfulAttempt(github, artifact, run)))
				return { artifact, lookedAt };
		}
		const isLast = entries.length === 0 || (entries.length < pageSize && listed >= total);
		if (isLast)
			return { artifact: undefined, lookedAt };
	}
}
function createRunLookup(github, { branch, workflow }) {
	const file = workflow.slice(workflow.lastIndexOf('/') + 1);
	const runsRead = new Map();
	const readRun = async (runId) => {
		const run = parseRun(await github.readRun(runId));
		runsRead.set(runId, run);
		return run;
	};
	let listed = [];
	let oldest = Number.POSITIVE_INFINITY;
	return async ({ runId, createdAt }) => {
		const known = runsRead.get(runId);
		if (known !== undefined)
			return known;
		if (runsRead.size === 0)
			return readRun(runId);
		if (runId < oldest) {
			const response = await github.listSuccessfulRuns(file, branch, createdAt);
			const { entries, total } = parseList(response, 'workflow_runs');
			listed = entries.map(parseRun);
			const isWhole = listed.length < pageSize && listed.length >= total;
			oldest = isWhole ? 0 : Math.min(...listed.map(({ id }) => id));
		}
		if (runId < oldest)
			return readRun(runId);
		return listed.find(({ id }) => id === runId);
	};
}
async function isFromSuccessfulAttempt(github, artifact, run) {
	if (!isFromEarlierAttempt(artifact, run))
		return true;
	for (let number = run.attempt - 1; number >= 1; number -= 1) {
		const attempt = parseRun(await github.readAttempt(run.id, number));
		if (!isFromEarlierAttempt(artifact, attempt))
			return attempt.conclusion === 'success';
	}
	return false;
}
function mayCount(artifact, { branch, currentRun }) {
	const { runId, repositoryId, headRepositoryId } = artifact;
	const fromFork = repositoryId !== undefined && headRepositoryId !== undefined && repositoryId !== headRepositoryId;
	return !fromFork && runId !== undefined && runId !== currentRun && (artifact.branch ?? branch) === branch;
}
function counts(run, { branch, workflow, currentRun }) {
	return (run.conclusion === 'success' &&
		run.repositoryId !== undefined &&
		run.headRepositoryId === run.repositoryId &&
		run.branch === branch &&
		!run.event.startsWith('pull_request') &&
		isFromWorkflow(run, workflow) &&
		run.id !== currentRun);
}
function isFromWorkflow({ path }, workflow) {
	return path === workflow || (path.startsWith(`${workflow}@`) && !/\.ya?ml$/.test(path));
}
function isFromEarlierAttempt({ createdAt }, { attempt, startedAt }) {
	return attempt > 1 && startedAt !== undefined && Date.parse(createdAt) < Date.parse(startedAt);
}
function parseWorkflowFile(workflowReference) {
	return /^[^/]+\/[^/]+\/((?:[^/]+\/)+?[^/]+\.ya?ml)@/.exec(workflowReference)?.[1];
}
function parseArtifact(value) {
	if (!(0,json/* isRecord */.u)(value))
		throw notGitHub('api');
	const { id, name, expired, size_in_bytes: size, created_at: createdAt } = value;
	if (typeof id !== 'number' || typeof name !== 'string' || typeof size !== 'number')
		throw notGitHub('api');
	if (typeof expired !== 'boolean' || typeof createdAt !== 'string')
		throw notGitHub('api');
	const run = (0,json/* isRecord */.u)(value.workflow_run) ? value.workflow_run : {};
	return {
		id,
		name,
		expired,
		size,
		createdAt,
		runId: optionalNumber(run.id),
		branch: optionalText(run.head_branch),
		repositoryId: optionalNumber(run.repository_id),
		headRepositoryId: optionalNumber(run.head_repository_id),
	};
}
function parseRun(value) {
	if (!(0,json/* isRecord */.u)(value))
		throw notGitHub('api');
	const { id, event, path } = value;
	if (typeof id !== 'number' || typeof event !== 'string' || typeof path !== 'string')
		throw notGitHub('api');
	return {
		id,
		event,
		path,
		branch: optionalText(value.head_branch),
		conclusion: optionalText(value.conclusion),
		repositoryId: (0,json/* isRecord */.u)(value.repository) ? optionalNumber(value.repository.id) : undefined,
		headRepositoryId: (0,json/* isRecord */.u)(value.head_repository) ? optionalNumber(value.head_repository.id) : undefined,
		attempt: optionalNumber(value.run_attempt) ?? 1,
		startedAt: optionalText(value.run_started_at),
	};
}
function parseList(value, name) {
	const entries = (0,json/* isRecord */.u)(value) ? value[name] : undefined;
	if (!(0,json/* isRecord */.u)(value) || !Array.isArray(entries))
		throw notGitHub('api');
	return { entries, total: optionalNumber(value.total_count) ?? 0 };
}
function optionalText(value) {
	return typeof value === 'string' ? value : undefined;
}
function optionalNumber(value) {
	return typeof value === 'number' ? value : undefined;
}

// EXTERNAL MODULE: ./build/src/artifacts/service.js
var service = __webpack_require__(5186);
;// CONCATENATED MODULE: ./build/src/artifacts/zip-reader.js
// Code of others, minified: see scripts/build/bundle-libraries.js and licenses.txt
var Fe=Object.create;var re=Object.defineProperty;var Pe=Object.getOwnPropertyDescriptor;var Me=Object.getOwnPropertyNames;var zip_reader_De=Object.getPrototypeOf,Ne=Object.prototype.hasOwnProperty;var b=(e,r)=>()=>{try{return r||e((r={exports:{}}).exports,r),r.exports}catch(n){throw r=0,n}};var zip_reader_e=(e,r,n,t)=>{if(r&&typeof r=="object"||typeof r=="function")for(let i of Me(r))!Ne.call(e,i)&&i!==n&&re(e,i,{get:()=>r[i],enumerable:!(t=Pe(r,i))||t.enumerable});return e};var zip_reader_Be=(e,r,n)=>(n=e!=null?Fe(zip_reader_De(e)):{},zip_reader_e(r||!e||!e.__esModule?re(n,"default",{value:e,enumerable:!0}):n,e));var q=b((Qe,te)=>{te.exports=process.getBuiltinModule("fs")});var zip_reader_ie=b((Ve,ne)=>{ne.exports=process.getBuiltinModule("zlib")});var W=b(($e,ae)=>{ae.exports=process.getBuiltinModule("util")});var zip_reader_U=b((ke,fe)=>{fe.exports=process.getBuiltinModule("stream")});var ue=b((er,se)=>{se.exports=P;function P(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}P.prototype.go=function(e){this.pending<this.max?oe(this,e):this.waiting.push(e)};P.prototype.wait=function(e){this.pending===0?e(this.error):this.listeners.push(e)};P.prototype.hold=function(){return de(this)};function de(e){e.pending+=1;var r=!1;return n;function n(i){if(r)throw new Error("callback called twice");if(r=!0,e.error=e.error||i,e.pending-=1,e.waiting.length>0&&e.pending<e.max)oe(e,e.waiting.shift());else if(e.pending===0){var a=e.listeners;e.listeners=[],a.forEach(t)}}function t(i){i(e.error)}}function oe(e,r){r(de(e))}});var zip_reader_Z=b((rr,le)=>{le.exports=process.getBuiltinModule("events")});var zip_reader_me=b(G=>{var j=q(),Y=W(),ce=zip_reader_U(),xe=ce.Readable,Oe=ce.PassThrough,Ae=ue(),M=zip_reader_Z().EventEmitter;G.BufferSlicer=S;G.FdSlicer=g;Y.inherits(g,M);function g(e){M.call(this),this.fd=e,this.pend=new Ae,this.pend.max=1,this.refCount=0}g.prototype.read=function(e,r,n,t,i){var a=this;a.pend.go(function(f){j.read(a.fd,e,r,n,t,function(o,s,u){f(),i(o,s,u)})})};g.prototype.createReadStream=function(e){return new R(this,e)};g.prototype.ref=function(){this.refCount+=1};g.prototype.unref=function(){var e=this;if(e.refCount-=1,e.refCount<0)throw new Error("invalid unref");if(e.refCount>0)return;j.close(e.fd,r);function r(n){n?e.emit("error",n):e.emit("close")}};Y.inherits(R,xe);function R(e,r){r=r||{},xe.call(this,r),this.context=e,this.context.ref(),this.start=r.start||0,this.endOffset=r.end,this.pos=this.start}R.prototype._read=function(e){var r=this,n=Math.min(r._readableState.highWaterMark,e);if(r.endOffset!=null&&(n=Math.min(n,r.endOffset-r.pos)),n<=0){r.push(null),this._cleanup();return}r.context.pend.go(function(t){var i=Buffer.allocUnsafe(n);j.read(r.context.fd,i,0,n,r.pos,function(a,f){a?r.destroy(a):f===0?(r.push(null),r._cleanup()):(r.pos+=f,r.push(i.slice(0,f))),t()})})};R.prototype._destroy=function(e,r){this._cleanup(),r(e)};R.prototype._cleanup=function(){this.context!=null&&(this.context.unref(),this.context=null)};Y.inherits(S,M);function S(e){M.call(this),this.refCount=0,this.buffer=e}S.prototype.read=function(e,r,n,t,i){if(!(0<=r&&r<=e.length))throw new RangeError("offset outside buffer: 0 <= "+r+" <= "+e.length);if(t<0)throw new RangeError("position is negative: "+t);if(r+n>e.length&&(n=e.length-r),t+n>this.buffer.length&&(n=this.buffer.length-t),n<=0){setImmediate(function(){i(null,0)});return}this.buffer.copy(e,r,t,t+n),setImmediate(function(){i(null,n)})};S.prototype.createReadStream=function(e){e=e||{};var r=new Oe(e);r.start=e.start||0,r.endOffset=e.end,r.pos=r.endOffset||this.buffer.length;for(var n=this.buffer.slice(r.start,r.pos),t=65536,i=0;;){var a=i+t;if(a>=n.length){i<n.length&&r.write(n.slice(i,n.length));break}r.write(n.slice(i,a)),i=a}return r.end(),r};S.prototype.ref=function(){this.refCount+=1};S.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}});var zip_reader_ve=b((nr,he)=>{var Te=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,249268274,2044508324,3772115230,2547177864,162941995,2125561021,3887607047,2428444049,498536548,1789927666,4089016648,2227061214,450548861,1843258603,4107580753,2211677639,325883990,1684777152,4251122042,2321926636,335633487,1661365465,4195302755,2366115317,997073096,1281953886,3579855332,2724688242,1006888145,1258607687,3524101629,2768942443,901097722,1119000684,3686517206,2898065728,853044451,1172266101,3705015759,2882616665,651767980,1373503546,3369554304,3218104598,565507253,1454621731,3485111705,3099436303,671266974,1594198024,3322730930,2970347812,795835527,1483230225,3244367275,3060149565,1994146192,31158534,2563907772,4023717930,1907459465,112637215,2680153253,3904427059,2013776290,251722036,2517215374,3775830040,2137656763,141376813,2439277719,3865271297,1802195444,476864866,2238001368,4066508878,1812370925,453092731,2181625025,4111451223,1706088902,314042704,2344532202,4240017532,1658658271,366619977,2362670323,4224994405,1303535960,984961486,2747007092,3569037538,1256170817,1037604311,2765210733,3554079995,1131014506,879679996,2909243462,3663771856,1141124467,855842277,2852801631,3708648649,1342533948,654459306,3188396048,3373015174,1466479909,544179635,3110523913,3462522015,1591671054,702138776,2966460450,3352799412,1504918807,783551873,3082640443,3233442989,3988292384,2596254646,62317068,1957810842,3939845945,2647816111,81470997,1943803523,3814918930,2489596804,225274430,2053790376,3826175755,2466906013,167816743,2097651377,4027552580,2265490386,503444072,1762050814,4150417245,2154129355,426522225,1852507879,4275313526,2312317920,282753626,1742555852,4189708143,2394877945,397917763,1622183637,3604390888,2714866558,953729732,1340076626,3518719985,2797360999,1068828381,1219638859,3624741850,2936675148,906185462,1090812512,3747672003,2825379669,829329135,1181335161,3412177804,3160834842,628085408,1382605366,3423369109,3138078467,570562233,1426400815,3317316542,2998733608,733239954,1555261956,3268935591,3050360625,752459403,1541320221,2607071920,3965973030,1969922972,40735498,2617837225,3943577151,1913087877,83908371,2512341634,3803740692,2075208622,213261112,2463272603,3855990285,2094854071,198958881,2262029012,4057260610,1759359992,534414190,2176718541,4139329115,1873836001,414664567,2282248934,4279200368,1711684554,285281116,2405801727,4167216745,1634467795,376229701,2685067896,3608007406,1308918612,956543938,2808555105,3495958263,1231636301,1047427035,2932959818,3654703836,1088359270,936918e3,2847714899,3736837829,1202900863,817233897,3183342108,3401237130,1404277552,615818150,3134207493,3453421203,1423857449,601450431,3009837614,3294710456,1567103746,711928724,3020668471,3272380065,1510334235,755167117]);function qe(e){let r=-1;for(let n of e)r=Te[(r^n)&255]^r>>>8;return(r^-1)>>>0}he.exports=qe});var Ie=b(x=>{var J=q(),K=zip_reader_ie(),be=zip_reader_me(),_=W(),B=zip_reader_Z().EventEmitter,pe=zip_reader_U().Transform,H=zip_reader_U().PassThrough,We=zip_reader_U().Writable,Ze=typeof K.crc32=="function"?K.crc32:zip_reader_ve();x.open=Ee;x.fromFd=Q;x.fromBuffer=ye;x.fromRandomAccessReader=O;x.openPromise=je;x.fromFdPromise=Ye;x.fromBufferPromise=Ge;x.fromRandomAccessReaderPromise=Je;x.dosDateTimeToDate=Se;x.getFileNameLowLevel=Le;x.validateFileName=Ce;x.parseExtraFields=ze;x.ZipFile=h;x.Entry=z;x.LocalFileHeader=ge;x.RandomAccessReader=E;function je(e,r){return new Promise((n,t)=>{Ee(e,{...r,lazyEntries:!0},function(i,a){if(i)return t(i);n(a)})})}function Ye(e,r){return new Promise((n,t)=>{Q(e,{...r,lazyEntries:!0},function(i,a){if(i)return t(i);n(a)})})}function Ge(e,r){return new Promise((n,t)=>{ye(e,{...r,lazyEntries:!0},function(i,a){if(i)return t(i);n(a)})})}function Je(e,r,n){return new Promise((t,i)=>{O(e,r,{...n,lazyEntries:!0},function(a,f){if(a)return i(a);t(f)})})}function Ee(e,r,n){typeof r=="function"&&(n=r,r=null),r==null&&(r={}),r.autoClose==null&&(r.autoClose=!0),r.lazyEntries==null&&(r.lazyEntries=!1),r.decodeStrings==null&&(r.decodeStrings=!0),r.validateEntrySizes==null&&(r.validateEntrySizes=!0),r.strictFileNames==null&&(r.strictFileNames=!1),n==null&&(n=N),J.open(e,"r",function(t,i){if(t)return n(t);Q(i,r,function(a,f){a&&J.close(i,N),n(a,f)})})}function Q(e,r,n){typeof r=="function"&&(n=r,r=null),r==null&&(r={}),r.autoClose==null&&(r.autoClose=!1),r.lazyEntries==null&&(r.lazyEntries=!1),r.decodeStrings==null&&(r.decodeStrings=!0),r.validateEntrySizes==null&&(r.validateEntrySizes=!0),r.strictFileNames==null&&(r.strictFileNames=!1),n==null&&(n=N),J.fstat(e,function(t,i){if(t)return n(t);var a=new be.FdSlicer(e);O(a,i.size,r,n)})}function ye(e,r,n){typeof r=="function"&&(n=r,r=null),r==null&&(r={}),r.autoClose=!1,r.lazyEntries==null&&(r.lazyEntries=!1),r.decodeStrings==null&&(r.decodeStrings=!0),r.validateEntrySizes==null&&(r.validateEntrySizes=!0),r.strictFileNames==null&&(r.strictFileNames=!1);var t=new be.BufferSlicer(e);O(t,e.length,r,n)}function O(e,r,n,t){typeof n=="function"&&(t=n,n=null),n==null&&(n={}),n.autoClose==null&&(n.autoClose=!0),n.lazyEntries==null&&(n.lazyEntries=!1),n.decodeStrings==null&&(n.decodeStrings=!0);var i=!!n.decodeStrings;if(n.validateEntrySizes==null&&(n.validateEntrySizes=!0),n.strictFileNames==null&&(n.strictFileNames=!1),t==null&&(t=N),typeof r!="number")throw new Error("expected totalSize parameter to be a number");if(r>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");e.ref();var a=22,f=20,o=65535,s=Math.min(f+a+o,r),u=p(s),d=r-u.length;C(e,u,0,s,d,function(c){if(c)return t(c);for(var l=s-a;l>=0;l-=1)if(u.readUInt32LE(l)===101010256){var m=u.subarray(l),y=m.readUInt16LE(4),I=m.readUInt16LE(10),T=m.readUInt32LE(16),V=m.readUInt16LE(20),$=m.length-a;if(V!==$)return t(new Error("Invalid comment length. Expected: "+$+". Found: "+V+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var k=i?D(m.subarray(22),!1):m.subarray(22);if(l-f>=0&&u.readUInt32LE(l-f)===117853008){var Ue=u.subarray(l-f,l-f+f),Re=L(Ue,8),w=p(56);return C(e,w,0,w.length,Re,function(ee){return ee?t(ee):w.readUInt32LE(0)!==101075792?t(new Error("invalid zip64 end of central directory record signature")):(y=w.readUInt32LE(16),y!==0?t(new Error("multi-disk zip files are not supported: found disk number: "+y)):(I=L(w,32),T=L(w,48),t(null,new h(e,T,r,I,k,n.autoClose,n.lazyEntries,i,n.validateEntrySizes,n.strictFileNames))))})}return y!==0?t(new Error("multi-disk zip files are not supported: found disk number: "+y)):t(null,new h(e,T,r,I,k,n.autoClose,n.lazyEntries,i,n.validateEntrySizes,n.strictFileNames))}t(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."))})}_.inherits(h,B);function h(e,r,n,t,i,a,f,o,s,u){var d=this;B.call(d),d.reader=e,d.reader.on("error",function(c){we(d,c)}),d.reader.once("close",function(){d.emit("close")}),d.readEntryCursor=r,d.fileSize=n,d.entryCount=t,d.comment=i,d.entriesRead=0,d.autoClose=!!a,d.lazyEntries=!!f,d.decodeStrings=!!o,d.validateEntrySizes=!!s,d.strictFileNames=!!u,d.isOpen=!0,d.emittedError=!1,d.hasEachEntryBeenCalled=!1,d.lazyEntries||d._readEntry()}h.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function v(e,r){e.autoClose&&e.close(),we(e,r)}function we(e,r){e.emittedError||(e.emittedError=!0,e.emit("error",r))}h.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()};h.prototype._readEntry=function(){var e=this;if(e.entryCount===e.entriesRead){setImmediate(function(){e.autoClose&&e.close(),!e.emittedError&&e.emit("end")});return}if(!e.emittedError){var r=p(46);C(e.reader,r,0,r.length,e.readEntryCursor,function(n){if(n)return v(e,n);if(!e.emittedError){var t=new z,i=r.readUInt32LE(0);if(i!==33639248)return v(e,new Error("invalid central directory file header signature: 0x"+i.toString(16)));if(t.versionMadeBy=r.readUInt16LE(4),t.versionNeededToExtract=r.readUInt16LE(6),t.generalPurposeBitFlag=r.readUInt16LE(8),t.compressionMethod=r.readUInt16LE(10),t.lastModFileTime=r.readUInt16LE(12),t.lastModFileDate=r.readUInt16LE(14),t.crc32=r.readUInt32LE(16),t.compressedSize=r.readUInt32LE(20),t.uncompressedSize=r.readUInt32LE(24),t.fileNameLength=r.readUInt16LE(28),t.extraFieldLength=r.readUInt16LE(30),t.fileCommentLength=r.readUInt16LE(32),t.internalFileAttributes=r.readUInt16LE(36),t.externalFileAttributes=r.readUInt32LE(38),t.relativeOffsetOfLocalHeader=r.readUInt32LE(42),t.generalPurposeBitFlag&64)return v(e,new Error("strong encryption is not supported"));e.readEntryCursor+=46,r=p(t.fileNameLength+t.extraFieldLength+t.fileCommentLength),C(e.reader,r,0,r.length,e.readEntryCursor,function(a){if(a)return v(e,a);if(!e.emittedError){t.fileNameRaw=r.subarray(0,t.fileNameLength);var f=t.fileNameLength+t.extraFieldLength;t.extraFieldRaw=r.subarray(t.fileNameLength,f),t.fileCommentRaw=r.subarray(f,f+t.fileCommentLength);try{t.extraFields=ze(t.extraFieldRaw)}catch(I){return v(e,I)}if(e.decodeStrings){var o=(t.generalPurposeBitFlag&2048)!==0;t.fileComment=D(t.fileCommentRaw,o),t.fileName=Le(t.generalPurposeBitFlag,t.fileNameRaw,t.extraFields,e.strictFileNames);var s=Ce(t.fileName);if(s!=null)return v(e,new Error(s))}else t.fileComment=t.fileCommentRaw,t.fileName=t.fileNameRaw;t.comment=t.fileComment,e.readEntryCursor+=r.length,e.entriesRead+=1;for(var u=0;u<t.extraFields.length;u++){var d=t.extraFields[u];if(d.id===1){var c=d.data,l=0;if(t.uncompressedSize===4294967295){if(l+8>c.length)return v(e,new Error("zip64 extended information extra field does not include uncompressed size"));t.uncompressedSize=L(c,l),l+=8}if(t.compressedSize===4294967295){if(l+8>c.length)return v(e,new Error("zip64 extended information extra field does not include compressed size"));t.compressedSize=L(c,l),l+=8}if(t.relativeOffsetOfLocalHeader===4294967295){if(l+8>c.length)return v(e,new Error("zip64 extended information extra field does not include relative header offset"));t.relativeOffsetOfLocalHeader=L(c,l),l+=8}break}}if(e.validateEntrySizes&&t.compressionMethod===0){var m=t.uncompressedSize;if(t.isEncrypted()&&(m+=12),t.compressedSize!==m){var y="compressed/uncompressed size mismatch for stored file: "+t.compressedSize+" != "+t.uncompressedSize;return v(e,new Error(y))}}e.emit("entry",t),e.lazyEntries||e._readEntry()}})}})}};h.prototype.eachEntry=function(){let e=this;if(!e.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(e.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipFile");e.hasEachEntryBeenCalled=!0;let r=null;e.on("entry",t),e.on("end",i),e.on("error",a);function n(){e.removeListener("entry",t),e.removeListener("end",i),e.removeListener("error",a),e.autoClose&&e.close()}function t(f){let{resolve:o}=r;r=null,o({value:f})}function i(){let{resolve:f}=r;r=null,n(),f({done:!0})}function a(f){let{reject:o}=r;r=null,n(),o(f)}return{[Symbol.asyncIterator](){return this},next(){let f=new Promise((o,s)=>{if(r!=null)throw new Error("next() called before previous Promise was resolved.");r={resolve:o,reject:s}});return e.readEntry(),f},return(f){return n(),Promise.resolve({done:!0,value:f})},throw(f){return n(),Promise.reject(f)}}};h.prototype.openReadStream=function(e,r,n){var t=this,i=0,a=e.compressedSize;if(n==null&&(n=r,r=null),r==null)r={};else{if(r.decodeFileData===!1){if(r.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(r.decompress!=null)throw new Error("cannot use options.decompress when options.decodeFileData === false")}else{if(r.decrypt!=null){if(!e.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(r.decrypt!==!1)throw new Error("invalid options.decrypt value: "+r.decrypt);if(e.isCompressed()&&r.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.")}if(r.decompress!=null){if(!e.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(r.decompress===!1||r.decompress===!0))throw new Error("invalid options.decompress value: "+r.decompress);o=r.decompress}}if(r.start!=null){if(i=r.start,i<0)throw new Error("options.start < 0");if(i>e.compressedSize)throw new Error("options.start > entry.compressedSize")}if(r.end!=null){if(a=r.end,a<0)throw new Error("options.end < 0");if(a>e.compressedSize)throw new Error("options.end > entry.compressedSize");if(a<i)throw new Error("options.end < options.start")}}var f=r.decodeFileData===!1||(e.compressionMethod===0||e.compressionMethod===8&&r.decompress===!1)&&(!e.isEncrypted()||r.decrypt===!1);if((r.start!=null||r.end!=null)&&!f)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!t.isOpen)return n(new Error("closed"));if(e.isEncrypted()&&!f&&r.decrypt!==!1)return n(new Error("entry is encrypted, and options.decodeFileData !== false"));var o;if(f)o=!1;else if(e.compressionMethod===8)o=r.decodeFileData!==!0;else return n(new Error("unsupported compression method: "+e.compressionMethod));t.readLocalFileHeader(e,{minimal:!0},function(s,u){if(s)return n(s);t.openReadStreamLowLevel(u.fileDataStart,e.compressedSize,i,a,o,e.uncompressedSize,n)})};h.prototype.openReadStreamLowLevel=function(e,r,n,t,i,a,f){var o=this,s=e+r,u=o.reader.createReadStream({start:e+n,end:e+t}),d=u;if(i){var c=!1,l=K.createInflateRaw();u.on("error",function(m){setImmediate(function(){c||l.emit("error",m)})}),u.pipe(l),o.validateEntrySizes?(d=new F(a),l.on("error",function(m){setImmediate(function(){c||d.emit("error",m)})}),l.pipe(d)):d=l,X(d,function(){c=!0,l!==d&&l.unpipe(d),u.unpipe(l),u.destroy()})}f(null,d)};h.prototype.readLocalFileHeader=function(e,r,n){var t=this;n==null&&(n=r,r=null),r==null&&(r={}),t.reader.ref();var i=p(30);C(t.reader,i,0,i.length,e.relativeOffsetOfLocalHeader,function(a){try{if(a)return n(a);var f=i.readUInt32LE(0);if(f!==67324752)return n(new Error("invalid local file header signature: 0x"+f.toString(16)));var o=i.readUInt16LE(26),s=i.readUInt16LE(28),u=e.relativeOffsetOfLocalHeader+30+o+s;if(u+e.compressedSize>t.fileSize)return n(new Error("file data overflows file bounds: "+u+" + "+e.compressedSize+" > "+t.fileSize));if(r.minimal)return n(null,{fileDataStart:u});var d=new ge;d.fileDataStart=u,d.versionNeededToExtract=i.readUInt16LE(4),d.generalPurposeBitFlag=i.readUInt16LE(6),d.compressionMethod=i.readUInt16LE(8),d.lastModFileTime=i.readUInt16LE(10),d.lastModFileDate=i.readUInt16LE(12),d.crc32=i.readUInt32LE(14),d.compressedSize=i.readUInt32LE(18),d.uncompressedSize=i.readUInt32LE(22),d.fileNameLength=o,d.extraFieldLength=s,i=p(o+s),t.reader.ref(),C(t.reader,i,0,i.length,e.relativeOffsetOfLocalHeader+30,function(c){try{return c?n(c):(d.fileName=i.subarray(0,o),d.extraField=i.subarray(o),n(null,d))}finally{t.reader.unref()}})}finally{t.reader.unref()}})};h.prototype.openReadStreamPromise=function(e,r){return new Promise((n,t)=>{this.openReadStream(e,r,function(i,a){if(i)return t(i);n(a)})})};h.prototype.openReadStreamLowLevelPromise=function(e,r,n,t,i,a){return new Promise((f,o)=>{this.openReadStream(e,r,n,t,i,a,function(s,u){if(s)return o(s);f(u)})})};h.prototype.readLocalFileHeaderPromise=function(e,r){return new Promise((n,t)=>{this.readLocalFileHeader(e,r,function(i,a){if(i)return t(i);n(a)})})};function z(){}z.prototype.getLastModDate=function(e){if(e==null&&(e={}),!e.forceDosFormat)for(var r=0;r<this.extraFields.length;r++){var n=this.extraFields[r];if(n.id===21589){var t=n.data;if(t.length<5)continue;var i=t[0],a=1;if(!(i&a))continue;var f=t.readInt32LE(1);return new Date(f*1e3)}else if(n.id===10){var t=n.data;if(t.length!==32||t.readUInt16LE(4)!==1||t.readUInt16LE(6)!==24)continue;var o=t.readUInt32LE(8)+4294967296*t.readInt32LE(12),s=o/1e4-116444736e5;return new Date(s)}}return Se(this.lastModFileDate,this.lastModFileTime,e.timezone)};z.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)};z.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0};z.prototype.isCompressed=function(){return this.compressionMethod===8};function ge(){}function Se(e,r,n){var t=e&31,i=(e>>5&15)-1,a=(e>>9&127)+1980,f=0,o=(r&31)*2,s=r>>5&63,u=r>>11&31;if(n==null||n==="local")return new Date(a,i,t,u,s,o,f);if(n==="UTC")return new Date(Date.UTC(a,i,t,u,s,o,f));throw new Error("unrecognized options.timezone: "+options.timezone)}function Le(e,r,n,t){for(var i=null,a=0;a<n.length;a++){var f=n[a];if(f.id===28789){if(f.data.length<6||f.data.readUInt8(0)!==1)continue;var o=f.data.readUInt32LE(1);if(Ze(r)!==o)continue;i=D(f.data.subarray(5),!0);break}}if(i==null){var s=(e&2048)!==0;i=D(r,s)}return t||(i=i.replace(/\\/g,"/")),i}function Ce(e){return e.indexOf("\\")!==-1?"invalid characters in fileName: "+e:/^[a-zA-Z]:/.test(e)||/^\//.test(e)?"absolute path: "+e:e.split("/").indexOf("..")!==-1?"invalid relative path: "+e:null}function ze(e){for(var r=[],n=0;n<e.length-3;){var t=e.readUInt16LE(n+0),i=e.readUInt16LE(n+2),a=n+4,f=a+i;if(f>e.length)throw new Error("extra field length exceeds extra field buffer size");var o=e.subarray(a,f);r.push({id:t,data:o}),n=f}return r}function C(e,r,n,t,i,a){if(t===0)return setImmediate(function(){a(null,p(0))});e.read(r,n,t,i,function(f,o){if(f)return a(f);if(o<t)return a(new Error("unexpected EOF"));a()})}_.inherits(F,pe);function F(e){pe.call(this),this.actualByteCount=0,this.expectedByteCount=e}F.prototype._transform=function(e,r,n){if(this.actualByteCount+=e.length,this.actualByteCount>this.expectedByteCount){var t="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return n(new Error(t))}n(null,e)};F.prototype._flush=function(e){if(this.actualByteCount<this.expectedByteCount){var r="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return e(new Error(r))}e()};_.inherits(E,B);function E(){B.call(this),this.refCount=0}E.prototype.ref=function(){this.refCount+=1};E.prototype.unref=function(){var e=this;if(e.refCount-=1,e.refCount>0)return;if(e.refCount<0)throw new Error("invalid unref");e.close(r);function r(n){if(n)return e.emit("error",n);e.emit("close")}};E.prototype.createReadStream=function(e){e==null&&(e={});var r=e.start,n=e.end;if(r===n){var t=new H;return setImmediate(function(){t.end()}),t}var i=this._readStreamForRange(r,n),a=!1,f=new A(this);i.on("error",function(s){setImmediate(function(){a||f.emit("error",s)})}),X(f,function(){i.unpipe(f),f.unref(),i.destroy()});var o=new F(n-r);return f.on("error",function(s){setImmediate(function(){a||o.emit("error",s)})}),X(o,function(){a=!0,f.unpipe(o),f.destroy()}),i.pipe(f).pipe(o)};E.prototype._readStreamForRange=function(e,r){throw new Error("not implemented")};E.prototype.read=function(e,r,n,t,i){var a=this.createReadStream({start:t,end:t+n}),f=new We,o=0;f._write=function(s,u,d){s.copy(e,r+o,0,s.length),o+=s.length,d()},f.on("finish",i),a.on("error",function(s){i(s)}),a.pipe(f)};E.prototype.close=function(e){setImmediate(e)};_.inherits(A,H);function A(e){H.call(this),this.context=e,this.context.ref(),this.unreffedYet=!1}A.prototype._flush=function(e){this.unref(),e()};A.prototype.unref=function(e){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var Ke="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";function D(e,r){if(r)return e.toString("utf8");for(var n="",t=0;t<e.length;t++)n+=Ke[e[t]];return n}function L(e,r){var n=e.readUInt32LE(r),t=e.readUInt32LE(r+4);return t*4294967296+n}var p;typeof Buffer.allocUnsafe=="function"?p=function(e){return Buffer.allocUnsafe(e)}:p=function(e){return new Buffer(e)};function X(e,r){typeof e.destroy=="function"?e._destroy=function(n,t){r(),t?.(n)}:e.destroy=r}function N(e){if(e)throw e}});var zip_reader_Xe=zip_reader_Be(Ie(),1);var export_fromBufferPromise=zip_reader_Xe.fromBufferPromise;

;// CONCATENATED MODULE: ./build/src/artifacts/last-run.js














const searchMilliseconds = 30_000;
const maxArchiveBytes = 4 * 1024 * 1024;
const maxSnapshotBytes = 16 * 1024 * 1024;
async function findLastSnapshot(question) {
	const over = () => new failure/* Failure */.HR('baseline', (0,message/* message */.iU) `The snapshot of the last run was not found within ${searchMilliseconds / 1000} s: GitHub’s API is slow, or there are very many artifacts with this name. Run the job again; if it fails again, check the runner’s network, and give this step its own ${(0,message/* code */.aY)('artifact-name')}.`);
	try {
		return await (0,deadline/* within */.u)(searchMilliseconds, (signal) => search(question, signal), over);
	}
	catch (error) {
		if (error instanceof failure/* Failure */.HR)
			throw error;
		const kind = error instanceof Error ? error.name : typeof error;
		throw new failure/* Failure */.HR('baseline', (0,message/* message */.iU) `The search for the snapshot of the last run failed. Run the job again, or ${nameFile}.`, { trace: (0,message/* message */.iU) `(${(0,message/* code */.aY)(kind)})` });
	}
}
const nameFile = (0,message/* message */.iU) `commit a baseline and name its file in ${(0,message/* code */.aY)('baseline')}`;
function runWithoutBaseline(branch) {
	return (0,message/* message */.iU) `run this workflow once on ${(0,message/* code */.aY)(branch)} with ${(0,message/* code */.aY)('baseline: none')}`;
}
async function search(question, signal) {
	const { token, artifactName, environment } = question;
	const { repository, workflow, currentRun } = readPlace(environment);
	const github = createGitHub({ repository, token, environment, signal });
	const branch = readDefaultBranch(environment) ?? (await requestDefaultBranch(github));
	const { artifact, lookedAt } = await findArtifact(github, artifactName, { branch, workflow, currentRun });
	if (artifact === undefined)
		return { baseline: undefined, runId: undefined, artifactName, lookedAt, branch };
	const { id, runId, expired, size } = artifact;
	const name = (0,message/* message */.iU) `The artifact ${(0,message/* code */.aY)(artifactName)} of run ${(0,message/* code */.aY)(String(runId))}`;
	if (expired)
		throw new failure/* Failure */.HR('baseline', (0,message/* message */.iU) `${name} has expired. To make a new one, ${runWithoutBaseline(branch)}, and set a longer ${(0,message/* code */.aY)('retention-days')}.`);
	if (size > maxArchiveBytes)
		throw new failure/* Failure */.HR('baseline', (0,message/* message */.iU) `${name} is too large to be a snapshot. Give this step its own ${(0,message/* code */.aY)('artifact-name')}.`);
	const fileName = (0,external_node_path_.basename)(question.snapshotPath);
	const result = await readSnapshot(await github.download(id, maxArchiveBytes), fileName, question.secrets);
	if ('baseline' in result)
		return { baseline: result.baseline, runId, artifactName, lookedAt, branch };
	if ('secret' in result)
		throw new failure/* Failure */.HR('baseline', (0,message/* message */.iU) `${name} contains ${result.secret.what}, so it is not used and not shown. Delete the artifact, ${result.secret.remedy}, and ${runWithoutBaseline(branch)}.`);
	throw new failure/* Failure */.HR('baseline', (0,message/* message */.iU) `${name} cannot be the baseline: ${describeProblem(result.problem, fileName)}. If another step uses the same ${(0,message/* code */.aY)('artifact-name')}, give this step its own. If ${(0,message/* code */.aY)('snapshot-path')} or the version of this action was changed, ${runWithoutBaseline(branch)}.`);
}
function readPlace(environment) {
	if (!(0,service/* isGitHub */.W)(environment))
		throw new failure/* Failure */.HR('baseline', (0,message/* message */.iU) `${(0,message/* code */.aY)('baseline: last-run')} requires GitHub’s artifacts. GitHub Enterprise Server and Gitea have none that this action can read. Instead, ${nameFile}.`);
	const { GITHUB_REPOSITORY: repository = '', GITHUB_WORKFLOW_REF = '', GITHUB_RUN_ID } = environment;
	const workflow = parseWorkflowFile(GITHUB_WORKFLOW_REF);
	if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || workflow === undefined)
		throw new failure/* Failure */.HR('baseline', (0,message/* message */.iU) `The runner does not say which repository and which workflow this is (${(0,message/* code */.aY)('GITHUB_REPOSITORY')}, ${(0,message/* code */.aY)('GITHUB_WORKFLOW_REF')}), so the action cannot find the last run. Update the runner, or ${nameFile}.`);
	return { repository, workflow, currentRun: Number(GITHUB_RUN_ID) };
}
function readDefaultBranch({ GITHUB_EVENT_PATH = '' }) {
	try {
		const event = (0,json/* parseJson */.q)((0,external_node_fs_.readFileSync)(GITHUB_EVENT_PATH, 'utf8'))?.value;
		return defaultBranchOf((0,json/* isRecord */.u)(event) ? event.repository : undefined);
	}
	catch {
		return undefined;
	}
}
async function requestDefaultBranch(github) {
	const branch = defaultBranchOf(await github.readRepository());
	if (branch === undefined)
		throw notGitHub('api');
	return branch;
}
function defaultBranchOf(repository) {
	const branch = (0,json/* isRecord */.u)(repository) ? repository.default_branch : undefined;
	return typeof branch === 'string' && branch !== '' ? branch : undefined;
}
function describeProblem(problem, fileName) {
	switch (problem) {
		case 'no-zip':
			return (0,message/* message */.iU) `it is not a readable zip archive`;
		case 'no-file':
			return (0,message/* message */.iU) `it contains no ${(0,message/* code */.aY)(fileName)}`;
		case 'too-large':
			return (0,message/* message */.iU) `its ${(0,message/* code */.aY)(fileName)} is too large to be a snapshot`;
		case 'no-list':
			return (0,message/* message */.iU) `its ${(0,message/* code */.aY)(fileName)} contains no list of scopes`;
		case 'other-format':
			return (0,message/* message */.iU) `its ${(0,message/* code */.aY)(fileName)} was made by another version of this action`;
		case 'failed-response':
			return (0,message/* message */.iU) `its ${(0,message/* code */.aY)(fileName)} is a response that reports a failure`;
	}
}
async function readSnapshot(archive, fileName, secrets) {
	const file = await readFileIn(archive, fileName);
	if ('problem' in file)
		return file;
	const baseline = (0,scopes_baseline/* parseBaseline */.n)(file.text);
	if (typeof baseline === 'string')
		return { problem: baseline };
	const texts = [file.text, JSON.stringify(baseline)];
	const secret = texts.some((each) => (0,credential/* keysIn */.q7)(each).length > 0)
		? text_secrets/* aKey */.FB
		: texts.map((each) => secrets.kindIn(each)).find((kind) => kind !== undefined);
	return secret === undefined ? { baseline } : { secret };
}
async function readFileIn(archive, fileName) {
	try {
		const zip = await export_fromBufferPromise(archive);
		for await (const entry of zip.eachEntry()) {
			if (entry.fileName !== fileName)
				continue;
			if (entry.uncompressedSize > maxSnapshotBytes)
				return { problem: 'too-large' };
			return { text: await (0,consumers_.text)(await zip.openReadStreamPromise(entry)) };
		}
		return { problem: 'no-file' };
	}
	catch {
		return { problem: 'no-zip' };
	}
}


/***/ })

};
