export const id = 75;

export const ids = [ 75 ];

export const modules = {
977: function(o, l, v) {
var G = this && this.__createBinding || (Object.create ? function(o, m, k, l) {
if (void 0 === l) l = k;
var v = Object.getOwnPropertyDescriptor(m, k);
if (!v || ("get" in v ? !m.__esModule : v.writable || v.configurable)) v = {
enumerable: true,
get: function() {
return m[k];
}
};
Object.defineProperty(o, l, v);
} : function(o, m, k, l) {
if (void 0 === l) l = k;
o[l] = m[k];
});
var P = this && this.__setModuleDefault || (Object.create ? function(o, l) {
Object.defineProperty(o, "default", {
enumerable: true,
value: l
});
} : function(o, l) {
o.default = l;
});
var O = this && this.__importStar || function() {
var o = function(l) {
o = Object.getOwnPropertyNames || function(o) {
var l = [];
for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) l[l.length] = k;
return l;
};
return o(l);
};
return function(l) {
if (l && l.__esModule) return l;
var result = {};
if (null != l) for (var k = o(l), i = 0; i < k.length; i++) if ("default" !== k[i]) G(result, l, k[i]);
P(result, l);
return result;
};
}();
var R = this && this.__awaiter || function(o, l, v, G) {
function P(value) {
return value instanceof v ? value : new v(function(resolve) {
resolve(value);
});
}
return new (v || (v = Promise))(function(resolve, reject) {
function v(value) {
try {
step(G.next(value));
} catch (o) {
reject(o);
}
}
function rejected(value) {
try {
step(G.throw(value));
} catch (o) {
reject(o);
}
}
function step(result) {
result.done ? resolve(result.value) : P(result.value).then(v, rejected);
}
step((G = G.apply(o, l || [])).next());
});
};
Object.defineProperty(l, "__esModule", {
value: true
});
l.HttpClient = l.HttpClientResponse = l.HttpClientError = l.MediaTypes = l.Headers = l.HttpCodes = void 0;
l.getProxyUrl = function(serverUrl) {
const o = F.getProxyUrl(new URL(serverUrl));
return o ? o.href : "";
};
l.isHttps = function(o) {
const l = new URL(o);
return "https:" === l.protocol;
};
const http = O(v(8611));
const https = O(v(5692));
const F = O(v(9769));
const D = O(v(776));
const I = v(3431);
var j;
!function(o) {
o[o.OK = 200] = "OK";
o[o.MultipleChoices = 300] = "MultipleChoices";
o[o.MovedPermanently = 301] = "MovedPermanently";
o[o.ResourceMoved = 302] = "ResourceMoved";
o[o.SeeOther = 303] = "SeeOther";
o[o.NotModified = 304] = "NotModified";
o[o.UseProxy = 305] = "UseProxy";
o[o.SwitchProxy = 306] = "SwitchProxy";
o[o.TemporaryRedirect = 307] = "TemporaryRedirect";
o[o.PermanentRedirect = 308] = "PermanentRedirect";
o[o.BadRequest = 400] = "BadRequest";
o[o.Unauthorized = 401] = "Unauthorized";
o[o.PaymentRequired = 402] = "PaymentRequired";
o[o.Forbidden = 403] = "Forbidden";
o[o.NotFound = 404] = "NotFound";
o[o.MethodNotAllowed = 405] = "MethodNotAllowed";
o[o.NotAcceptable = 406] = "NotAcceptable";
o[o.ProxyAuthenticationRequired = 407] = "ProxyAuthenticationRequired";
o[o.RequestTimeout = 408] = "RequestTimeout";
o[o.Conflict = 409] = "Conflict";
o[o.Gone = 410] = "Gone";
o[o.TooManyRequests = 429] = "TooManyRequests";
o[o.InternalServerError = 500] = "InternalServerError";
o[o.NotImplemented = 501] = "NotImplemented";
o[o.BadGateway = 502] = "BadGateway";
o[o.ServiceUnavailable = 503] = "ServiceUnavailable";
o[o.GatewayTimeout = 504] = "GatewayTimeout";
}(j || (l.HttpCodes = j = {}));
var Headers;
!function(Headers) {
Headers.Accept = "accept";
Headers.ContentType = "content-type";
}(Headers || (l.Headers = Headers = {}));
var V;
!function(o) {
o.ApplicationJson = "application/json";
}(V || (l.MediaTypes = V = {}));
const J = [ j.MovedPermanently, j.ResourceMoved, j.SeeOther, j.TemporaryRedirect, j.PermanentRedirect ];
const K = [ j.BadGateway, j.ServiceUnavailable, j.GatewayTimeout ];
const Y = [ "OPTIONS", "GET", "DELETE", "HEAD" ];
class X extends Error {
constructor(message, statusCode) {
super(message);
this.name = "HttpClientError";
this.statusCode = statusCode;
Object.setPrototypeOf(this, X.prototype);
}
}
l.HttpClientError = X;
class Q {
constructor(message) {
this.message = message;
}
readBody() {
return R(this, void 0, void 0, function*() {
return new Promise(resolve => R(this, void 0, void 0, function*() {
let output = Buffer.alloc(0);
this.message.on("data", chunk => {
output = Buffer.concat([ output, chunk ]);
});
this.message.on("end", () => {
resolve(output.toString());
});
}));
});
}
readBodyBuffer() {
return R(this, void 0, void 0, function*() {
return new Promise(resolve => R(this, void 0, void 0, function*() {
const chunks = [];
this.message.on("data", chunk => {
chunks.push(chunk);
});
this.message.on("end", () => {
resolve(Buffer.concat(chunks));
});
}));
});
}
}
l.HttpClientResponse = Q;
l.HttpClient = class {
constructor(userAgent, o, l) {
this._ignoreSslError = false;
this._allowRedirects = true;
this._allowRedirectDowngrade = false;
this._maxRedirects = 50;
this._allowRetries = false;
this._maxRetries = 1;
this._keepAlive = false;
this._disposed = false;
this.userAgent = this._getUserAgentWithOrchestrationId(userAgent);
this.handlers = o || [];
this.requestOptions = l;
if (l) {
if (null != l.ignoreSslError) this._ignoreSslError = l.ignoreSslError;
this._socketTimeout = l.socketTimeout;
if (null != l.allowRedirects) this._allowRedirects = l.allowRedirects;
if (null != l.allowRedirectDowngrade) this._allowRedirectDowngrade = l.allowRedirectDowngrade;
if (null != l.maxRedirects) this._maxRedirects = Math.max(l.maxRedirects, 0);
if (null != l.keepAlive) this._keepAlive = l.keepAlive;
if (null != l.allowRetries) this._allowRetries = l.allowRetries;
if (null != l.maxRetries) this._maxRetries = l.maxRetries;
}
}
options(o, l) {
return R(this, void 0, void 0, function*() {
return this.request("OPTIONS", o, null, l || {});
});
}
get(o, l) {
return R(this, void 0, void 0, function*() {
return this.request("GET", o, null, l || {});
});
}
del(o, l) {
return R(this, void 0, void 0, function*() {
return this.request("DELETE", o, null, l || {});
});
}
post(o, data, l) {
return R(this, void 0, void 0, function*() {
return this.request("POST", o, data, l || {});
});
}
patch(o, data, l) {
return R(this, void 0, void 0, function*() {
return this.request("PATCH", o, data, l || {});
});
}
put(o, data, l) {
return R(this, void 0, void 0, function*() {
return this.request("PUT", o, data, l || {});
});
}
head(o, l) {
return R(this, void 0, void 0, function*() {
return this.request("HEAD", o, null, l || {});
});
}
sendStream(verb, o, l, v) {
return R(this, void 0, void 0, function*() {
return this.request(verb, o, l, v);
});
}
getJson(o) {
return R(this, arguments, void 0, function*(o, l = {}) {
l[Headers.Accept] = this._getExistingOrDefaultHeader(l, Headers.Accept, V.ApplicationJson);
const v = yield this.get(o, l);
return this._processResponse(v, this.requestOptions);
});
}
postJson(o, l) {
return R(this, arguments, void 0, function*(o, l, v = {}) {
const data = JSON.stringify(l, null, 2);
v[Headers.Accept] = this._getExistingOrDefaultHeader(v, Headers.Accept, V.ApplicationJson);
v[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(v, V.ApplicationJson);
const G = yield this.post(o, data, v);
return this._processResponse(G, this.requestOptions);
});
}
putJson(o, l) {
return R(this, arguments, void 0, function*(o, l, v = {}) {
const data = JSON.stringify(l, null, 2);
v[Headers.Accept] = this._getExistingOrDefaultHeader(v, Headers.Accept, V.ApplicationJson);
v[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(v, V.ApplicationJson);
const G = yield this.put(o, data, v);
return this._processResponse(G, this.requestOptions);
});
}
patchJson(o, l) {
return R(this, arguments, void 0, function*(o, l, v = {}) {
const data = JSON.stringify(l, null, 2);
v[Headers.Accept] = this._getExistingOrDefaultHeader(v, Headers.Accept, V.ApplicationJson);
v[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(v, V.ApplicationJson);
const G = yield this.patch(o, data, v);
return this._processResponse(G, this.requestOptions);
});
}
request(verb, o, data, headers) {
return R(this, void 0, void 0, function*() {
if (this._disposed) throw new Error("Client has already been disposed.");
const l = new URL(o);
let info = this._prepareRequest(verb, l, headers);
const v = this._allowRetries && Y.includes(verb) ? this._maxRetries + 1 : 1;
let G = 0;
let response;
do {
response = yield this.requestRaw(info, data);
if (response && response.message && response.message.statusCode === j.Unauthorized) {
let o;
for (const handler of this.handlers) if (handler.canHandleAuthentication(response)) {
o = handler;
break;
}
if (o) return o.handleAuthentication(this, info, data); else return response;
}
let o = this._maxRedirects;
for (;response.message.statusCode && J.includes(response.message.statusCode) && this._allowRedirects && o > 0; ) {
const v = response.message.headers.location;
if (!v) break;
const G = new URL(v);
if ("https:" === l.protocol && l.protocol !== G.protocol && !this._allowRedirectDowngrade) throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
yield response.readBody();
if (G.hostname !== l.hostname) for (const header in headers) if ("authorization" === header.toLowerCase()) delete headers[header];
info = this._prepareRequest(verb, G, headers);
response = yield this.requestRaw(info, data);
o--;
}
if (!response.message.statusCode || !K.includes(response.message.statusCode)) return response;
G += 1;
if (G < v) {
yield response.readBody();
yield this._performExponentialBackoff(G);
}
} while (G < v);
return response;
});
}
dispose() {
if (this._agent) this._agent.destroy();
this._disposed = true;
}
requestRaw(info, data) {
return R(this, void 0, void 0, function*() {
return new Promise((resolve, reject) => {
this.requestRawWithCallback(info, data, function(o, l) {
if (o) reject(o); else if (!l) reject(new Error("Unknown error")); else resolve(l);
});
});
});
}
requestRawWithCallback(info, data, o) {
if ("string" === typeof data) {
if (!info.options.headers) info.options.headers = {};
info.options.headers["Content-Length"] = Buffer.byteLength(data, "utf8");
}
let l = false;
function v(v, G) {
if (!l) {
l = true;
o(v, G);
}
}
const G = info.httpModule.request(info.options, o => {
const l = new Q(o);
v(void 0, l);
});
let socket;
G.on("socket", o => {
socket = o;
});
G.setTimeout(this._socketTimeout || 18e4, () => {
if (socket) socket.end();
v(new Error(`Request timeout: ${info.options.path}`));
});
G.on("error", function(o) {
v(o);
});
if (data && "string" === typeof data) G.write(data, "utf8");
if (data && "string" !== typeof data) {
data.on("close", function() {
G.end();
});
data.pipe(G);
} else G.end();
}
getAgent(serverUrl) {
const o = new URL(serverUrl);
return this._getAgent(o);
}
getAgentDispatcher(serverUrl) {
const o = new URL(serverUrl);
const l = F.getProxyUrl(o);
const v = l && l.hostname;
if (!v) return;
return this._getProxyAgentDispatcher(o, l);
}
_prepareRequest(method, o, headers) {
const info = {};
info.parsedUrl = o;
const l = "https:" === info.parsedUrl.protocol;
info.httpModule = l ? https : http;
const defaultPort = l ? 443 : 80;
info.options = {};
info.options.host = info.parsedUrl.hostname;
info.options.port = info.parsedUrl.port ? parseInt(info.parsedUrl.port) : defaultPort;
info.options.path = (info.parsedUrl.pathname || "") + (info.parsedUrl.search || "");
info.options.method = method;
info.options.headers = this._mergeHeaders(headers);
if (null != this.userAgent) info.options.headers["user-agent"] = this.userAgent;
info.options.agent = this._getAgent(info.parsedUrl);
if (this.handlers) for (const handler of this.handlers) handler.prepareRequest(info.options);
return info;
}
_mergeHeaders(headers) {
if (this.requestOptions && this.requestOptions.headers) return Object.assign({}, ee(this.requestOptions.headers), ee(headers || {}));
return ee(headers || {});
}
_getExistingOrDefaultHeader(o, header, l) {
let v;
if (this.requestOptions && this.requestOptions.headers) {
const o = ee(this.requestOptions.headers)[header];
if (o) v = "number" === typeof o ? o.toString() : o;
}
const G = o[header];
if (void 0 !== G) return "number" === typeof G ? G.toString() : G;
if (void 0 !== v) return v;
return l;
}
_getExistingOrDefaultContentTypeHeader(o, l) {
let v;
if (this.requestOptions && this.requestOptions.headers) {
const o = ee(this.requestOptions.headers)[Headers.ContentType];
if (o) if ("number" === typeof o) v = String(o); else if (Array.isArray(o)) v = o.join(", "); else v = o;
}
const G = o[Headers.ContentType];
if (void 0 !== G) if ("number" === typeof G) return String(G); else if (Array.isArray(G)) return G.join(", "); else return G;
if (void 0 !== v) return v;
return l;
}
_getAgent(o) {
let agent;
const l = F.getProxyUrl(o);
const v = l && l.hostname;
if (this._keepAlive && v) agent = this._proxyAgent;
if (!v) agent = this._agent;
if (agent) return agent;
const G = "https:" === o.protocol;
let P = 100;
if (this.requestOptions) P = this.requestOptions.maxSockets || http.globalAgent.maxSockets;
if (l && l.hostname) {
const o = {
maxSockets: P,
keepAlive: this._keepAlive,
proxy: Object.assign(Object.assign({}, (l.username || l.password) && {
proxyAuth: `${l.username}:${l.password}`
}), {
host: l.hostname,
port: l.port
})
};
let v;
const O = "https:" === l.protocol;
if (G) v = O ? D.httpsOverHttps : D.httpsOverHttp; else v = O ? D.httpOverHttps : D.httpOverHttp;
agent = v(o);
this._proxyAgent = agent;
}
if (!agent) {
const options = {
keepAlive: this._keepAlive,
maxSockets: P
};
agent = G ? new https.Agent(options) : new http.Agent(options);
this._agent = agent;
}
if (G && this._ignoreSslError) agent.options = Object.assign(agent.options || {}, {
rejectUnauthorized: false
});
return agent;
}
_getProxyAgentDispatcher(o, l) {
let v;
if (this._keepAlive) v = this._proxyAgentDispatcher;
if (v) return v;
const G = "https:" === o.protocol;
v = new I.ProxyAgent(Object.assign({
uri: l.href,
pipelining: !this._keepAlive ? 0 : 1
}, (l.username || l.password) && {
token: `Basic ${Buffer.from(`${l.username}:${l.password}`).toString("base64")}`
}));
this._proxyAgentDispatcher = v;
if (G && this._ignoreSslError) v.options = Object.assign(v.options.requestTls || {}, {
rejectUnauthorized: false
});
return v;
}
_getUserAgentWithOrchestrationId(userAgent) {
const o = userAgent || "actions/http-client";
const l = process.env.ACTIONS_ORCHESTRATION_ID;
if (l) {
const v = l.replace(/[^a-z0-9_.-]/gi, "_");
return `${o} actions_orchestration_id/${v}`;
}
return o;
}
_performExponentialBackoff(o) {
return R(this, void 0, void 0, function*() {
o = Math.min(10, o);
const ms = 5 * Math.pow(2, o);
return new Promise(resolve => setTimeout(() => resolve(), ms));
});
}
_processResponse(o, options) {
return R(this, void 0, void 0, function*() {
return new Promise((resolve, reject) => R(this, void 0, void 0, function*() {
const statusCode = o.message.statusCode || 0;
const response = {
statusCode,
result: null,
headers: {}
};
if (statusCode === j.NotFound) resolve(response);
let l;
let contents;
try {
contents = yield o.readBody();
if (contents && contents.length > 0) {
if (options && options.deserializeDates) l = JSON.parse(contents, function(key, value) {
if ("string" === typeof value) {
const a = new Date(value);
if (!isNaN(a.valueOf())) return a;
}
return value;
}); else l = JSON.parse(contents);
response.result = l;
}
response.headers = o.message.headers;
} catch (o) {}
if (statusCode > 299) {
let o;
if (l && l.message) o = l.message; else if (contents && contents.length > 0) o = contents; else o = `Failed request: (${statusCode})`;
const v = new X(o, statusCode);
v.result = response.result;
reject(v);
} else resolve(response);
}));
});
}
};
const ee = o => Object.keys(o).reduce((c, k) => (c[k.toLowerCase()] = o[k], c), {});
},
9769: (o, l) => {
Object.defineProperty(l, "__esModule", {
value: true
});
l.getProxyUrl = function(o) {
const l = "https:" === o.protocol;
if (v(o)) return;
const G = (() => {
if (l) return process.env.https_proxy || process.env.HTTPS_PROXY; else return process.env.http_proxy || process.env.HTTP_PROXY;
})();
if (G) try {
return new P(G);
} catch (o) {
if (!G.startsWith("http://") && !G.startsWith("https://")) return new P(`http://${G}`);
} else return;
};
l.checkBypass = v;
function v(o) {
if (!o.hostname) return false;
const l = o.hostname;
if (G(l)) return true;
const v = process.env.no_proxy || process.env.NO_PROXY || "";
if (!v) return false;
let P;
if (o.port) P = Number(o.port); else if ("http:" === o.protocol) P = 80; else if ("https:" === o.protocol) P = 443;
const O = [ o.hostname.toUpperCase() ];
if ("number" === typeof P) O.push(`${O[0]}:${P}`);
for (const o of v.split(",").map(x => x.trim().toUpperCase()).filter(x => x)) if ("*" === o || O.some(x => x === o || x.endsWith(`.${o}`) || o.startsWith(".") && x.endsWith(`${o}`))) return true;
return false;
}
function G(host) {
const o = host.toLowerCase();
return "localhost" === o || o.startsWith("127.") || o.startsWith("[::1]") || o.startsWith("[0:0:0:0:0:0:0:1]");
}
class P extends URL {
constructor(url, base) {
super(url, base);
this._decodedUsername = decodeURIComponent(super.username);
this._decodedPassword = decodeURIComponent(super.password);
}
get username() {
return this._decodedUsername;
}
get password() {
return this._decodedPassword;
}
}
},
1075: (o, l, v) => {
v.d(l, {
getOctokit: () => getOctokit
});
var G = v(9896);
var P = v(857);
class O {
constructor() {
var o, l, v;
this.payload = {};
if (process.env.GITHUB_EVENT_PATH) if ((0, G.existsSync)(process.env.GITHUB_EVENT_PATH)) this.payload = JSON.parse((0, 
G.readFileSync)(process.env.GITHUB_EVENT_PATH, {
encoding: "utf8"
})); else {
const path = process.env.GITHUB_EVENT_PATH;
process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${P.EOL}`);
}
this.eventName = process.env.GITHUB_EVENT_NAME;
this.sha = process.env.GITHUB_SHA;
this.ref = process.env.GITHUB_REF;
this.workflow = process.env.GITHUB_WORKFLOW;
this.action = process.env.GITHUB_ACTION;
this.actor = process.env.GITHUB_ACTOR;
this.job = process.env.GITHUB_JOB;
this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
this.apiUrl = null !== (o = process.env.GITHUB_API_URL) && void 0 !== o ? o : "https://api.github.com";
this.serverUrl = null !== (l = process.env.GITHUB_SERVER_URL) && void 0 !== l ? l : "https://github.com";
this.graphqlUrl = null !== (v = process.env.GITHUB_GRAPHQL_URL) && void 0 !== v ? v : "https://api.github.com/graphql";
}
get issue() {
const payload = this.payload;
return Object.assign(Object.assign({}, this.repo), {
number: (payload.issue || payload.pull_request || payload).number
});
}
get repo() {
if (process.env.GITHUB_REPOSITORY) {
const [owner, repo] = process.env.GITHUB_REPOSITORY.split("/");
return {
owner,
repo
};
}
if (this.payload.repository) return {
owner: this.payload.repository.owner.login,
repo: this.payload.repository.name
};
throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
}
}
var R = v(977);
var F = v(3431);
var D = function(o, l, v, G) {
function P(value) {
return value instanceof v ? value : new v(function(resolve) {
resolve(value);
});
}
return new (v || (v = Promise))(function(resolve, reject) {
function v(value) {
try {
step(G.next(value));
} catch (o) {
reject(o);
}
}
function rejected(value) {
try {
step(G.throw(value));
} catch (o) {
reject(o);
}
}
function step(result) {
result.done ? resolve(result.value) : P(result.value).then(v, rejected);
}
step((G = G.apply(o, l || [])).next());
});
};
function I(token, options) {
if (!token && !options.auth) throw new Error("Parameter token or opts.auth is required"); else if (token && options.auth) throw new Error("Parameters token and opts.auth may not both be specified");
return "string" === typeof options.auth ? options.auth : `token ${token}`;
}
function j(o) {
const l = new R.HttpClient;
return l.getAgentDispatcher(o);
}
function V(o) {
var l;
const v = null === (l = process.env.ACTIONS_ORCHESTRATION_ID) || void 0 === l ? void 0 : l.trim();
if (v) {
const l = v.replace(/[^a-z0-9_.-]/gi, "_");
const tag = `actions_orchestration_id/${l}`;
if (null === o || void 0 === o ? void 0 : o.includes(tag)) return o;
const G = o ? `${o} ` : "";
return `${G}${tag}`;
}
return o;
}
function J() {
if ("object" === typeof navigator && "userAgent" in navigator) return navigator.userAgent;
if ("object" === typeof process && void 0 !== process.version) return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
return "<environment undetectable>";
}
function K(state, name, method, options) {
if ("function" !== typeof method) throw new Error("method for before hook must be a function");
if (!options) options = {};
if (Array.isArray(name)) return name.reverse().reduce((o, name) => K.bind(null, state, name, o, options), method)();
return Promise.resolve().then(() => {
if (!state.registry[name]) return method(options);
return state.registry[name].reduce((method, o) => o.hook.bind(null, method, options), method)();
});
}
function Y(state, kind, name, o) {
const l = o;
if (!state.registry[name]) state.registry[name] = [];
if ("before" === kind) o = (method, options) => Promise.resolve().then(l.bind(null, options)).then(method.bind(null, options));
if ("after" === kind) o = (method, options) => {
let result;
return Promise.resolve().then(method.bind(null, options)).then(o => {
result = o;
return l(result, options);
}).then(() => result);
};
if ("error" === kind) o = (method, options) => Promise.resolve().then(method.bind(null, options)).catch(error => l(error, options));
state.registry[name].push({
hook: o,
orig: l
});
}
function X(state, name, method) {
if (!state.registry[name]) return;
const index = state.registry[name].map(o => o.orig).indexOf(method);
if (-1 === index) return;
state.registry[name].splice(index, 1);
}
const Q = Function.bind;
const ee = Q.bind(Q);
function se(o, state, name) {
const l = ee(X, null).apply(null, name ? [ state, name ] : [ state ]);
o.api = {
remove: l
};
o.remove = l;
[ "before", "error", "after", "wrap" ].forEach(kind => {
const args = name ? [ state, kind, name ] : [ state, kind ];
o[kind] = o.api[kind] = ee(Y, null).apply(null, args);
});
}
const te = function() {
const state = {
registry: {}
};
const o = K.bind(null, state);
se(o, state);
return o;
};
var userAgent = `octokit-endpoint.js/0.0.0-development ${J()}`;
var oe = {
method: "GET",
baseUrl: "https://api.github.com",
headers: {
accept: "application/vnd.github.v3+json",
"user-agent": userAgent
},
mediaType: {
format: ""
}
};
function ne(object) {
if (!object) return {};
return Object.keys(object).reduce((o, key) => {
o[key.toLowerCase()] = object[key];
return o;
}, {});
}
function ie(value) {
if ("object" !== typeof value || null === value) return false;
if ("[object Object]" !== Object.prototype.toString.call(value)) return false;
const o = Object.getPrototypeOf(value);
if (null === o) return true;
const l = Object.prototype.hasOwnProperty.call(o, "constructor") && o.constructor;
return "function" === typeof l && l instanceof l && Function.prototype.call(l) === Function.prototype.call(value);
}
function ae(defaults, options) {
const result = Object.assign({}, defaults);
Object.keys(options).forEach(key => {
if (ie(options[key])) if (!(key in defaults)) Object.assign(result, {
[key]: options[key]
}); else result[key] = ae(defaults[key], options[key]); else Object.assign(result, {
[key]: options[key]
});
});
return result;
}
function ce(o) {
for (const key in o) if (void 0 === o[key]) delete o[key];
return o;
}
function pe(defaults, route, options) {
if ("string" === typeof route) {
let [method, url] = route.split(" ");
options = Object.assign(url ? {
method,
url
} : {
url: method
}, options);
} else options = Object.assign({}, route);
options.headers = ne(options.headers);
ce(options);
ce(options.headers);
const o = ae(defaults || {}, options);
if ("/graphql" === options.url) {
if (defaults && defaults.mediaType.previews?.length) o.mediaType.previews = defaults.mediaType.previews.filter(preview => !o.mediaType.previews.includes(preview)).concat(o.mediaType.previews);
o.mediaType.previews = (o.mediaType.previews || []).map(preview => preview.replace(/-preview/, ""));
}
return o;
}
function ue(url, o) {
const l = /\?/.test(url) ? "&" : "?";
const names = Object.keys(o);
if (0 === names.length) return url;
return url + l + names.map(name => {
if ("q" === name) return "q=" + o.q.split("+").map(encodeURIComponent).join("+");
return `${name}=${encodeURIComponent(o[name])}`;
}).join("&");
}
var le = /\{[^{}}]+\}/g;
function ge(o) {
return o.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function de(url) {
const matches = url.match(le);
if (!matches) return [];
return matches.map(ge).reduce((a, b) => a.concat(b), []);
}
function Te(object, o) {
const result = {
__proto__: null
};
for (const key of Object.keys(object)) if (-1 === o.indexOf(key)) result[key] = object[key];
return result;
}
function he(o) {
return o.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
if (!/%[0-9A-Fa-f]/.test(part)) part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
return part;
}).join("");
}
function Ee(o) {
return encodeURIComponent(o).replace(/[!'()*]/g, function(c) {
return "%" + c.charCodeAt(0).toString(16).toUpperCase();
});
}
function fe(o, value, key) {
value = "+" === o || "#" === o ? he(value) : Ee(value);
if (key) return Ee(key) + "=" + value; else return value;
}
function _e(value) {
return void 0 !== value && null !== value;
}
function ye(o) {
return ";" === o || "&" === o || "?" === o;
}
function ve(context, o, key, l) {
var value = context[key], result = [];
if (_e(value) && "" !== value) if ("string" === typeof value || "number" === typeof value || "bigint" === typeof value || "boolean" === typeof value) {
value = value.toString();
if (l && "*" !== l) value = value.substring(0, parseInt(l, 10));
result.push(fe(o, value, ye(o) ? key : ""));
} else if ("*" === l) if (Array.isArray(value)) value.filter(_e).forEach(function(l) {
result.push(fe(o, l, ye(o) ? key : ""));
}); else Object.keys(value).forEach(function(k) {
if (_e(value[k])) result.push(fe(o, value[k], k));
}); else {
const l = [];
if (Array.isArray(value)) value.filter(_e).forEach(function(v) {
l.push(fe(o, v));
}); else Object.keys(value).forEach(function(k) {
if (_e(value[k])) {
l.push(Ee(k));
l.push(fe(o, value[k].toString()));
}
});
if (ye(o)) result.push(Ee(key) + "=" + l.join(",")); else if (0 !== l.length) result.push(l.join(","));
} else if (";" === o) {
if (_e(value)) result.push(Ee(key));
} else if ("" === value && ("&" === o || "?" === o)) result.push(Ee(key) + "="); else if ("" === value) result.push("");
return result;
}
function Ge(template) {
return {
expand: ke.bind(null, template)
};
}
function ke(template, context) {
var o = [ "+", "#", ".", "/", ";", "?", "&" ];
template = template.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(_, expression, l) {
if (expression) {
let l = "";
const values = [];
if (-1 !== o.indexOf(expression.charAt(0))) {
l = expression.charAt(0);
expression = expression.substr(1);
}
expression.split(/,/g).forEach(function(variable) {
var o = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
values.push(ve(context, l, o[1], o[2] || o[3]));
});
if (l && "+" !== l) {
var v = ",";
if ("?" === l) v = "&"; else if ("#" !== l) v = l;
return (0 !== values.length ? l : "") + values.join(v);
} else return values.join(",");
} else return he(l);
});
if ("/" === template) return template; else return template.replace(/\/$/, "");
}
function parse(options) {
let method = options.method.toUpperCase();
let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
let headers = Object.assign({}, options.headers);
let body;
let o = Te(options, [ "method", "baseUrl", "url", "headers", "request", "mediaType" ]);
const l = de(url);
url = Ge(url).expand(o);
if (!/^http/.test(url)) url = options.baseUrl + url;
const v = Object.keys(options).filter(option => l.includes(option)).concat("baseUrl");
const G = Te(o, v);
const P = /application\/octet-stream/i.test(headers.accept);
if (!P) {
if (options.mediaType.format) headers.accept = headers.accept.split(/,/).map(format => format.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${options.mediaType.format}`)).join(",");
if (url.endsWith("/graphql")) if (options.mediaType.previews?.length) {
const o = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
headers.accept = o.concat(options.mediaType.previews).map(preview => {
const format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
return `application/vnd.github.${preview}-preview${format}`;
}).join(",");
}
}
if ([ "GET", "HEAD" ].includes(method)) url = ue(url, G); else if ("data" in G) body = G.data; else if (Object.keys(G).length) body = G;
if (!headers["content-type"] && "undefined" !== typeof body) headers["content-type"] = "application/json; charset=utf-8";
if ([ "PATCH", "PUT" ].includes(method) && "undefined" === typeof body) body = "";
return Object.assign({
method,
url,
headers
}, "undefined" !== typeof body ? {
body
} : null, options.request ? {
request: options.request
} : null);
}
function Pe(defaults, route, options) {
return parse(pe(defaults, route, options));
}
var endpoint = function o(l, v) {
const G = pe(l, v);
const P = Pe.bind(null, G);
return Object.assign(P, {
DEFAULTS: G,
defaults: o.bind(null, G),
merge: pe.bind(null, G),
parse
});
}(null, oe);
const Oe = new Uint8Array(256);
Oe[9] |= 2;
Oe[32] |= 2;
Oe[59] |= 4;
Oe[44] |= 8;
for (let code = 128; code <= 255; code++) Oe[code] |= 1;
for (const o of "!#$%&'*+-.^_`|~") Oe[o.charCodeAt(0)] |= 16;
for (let code = 48; code <= 57; code++) Oe[code] |= 16;
for (let code = 65; code <= 90; code++) Oe[code] |= 17;
for (let code = 97; code <= 122; code++) Oe[code] |= 16;
const Ae = (() => {
const C = function() {};
C.prototype = Object.create(null);
return C;
})();
function Se(header, options) {
const o = 4 | (true === options?.comma ? 8 : 0);
const l = header.length;
let v = options?.start ?? 0;
for (;0 !== (2 & Oe[header.charCodeAt(v)]); ) v++;
let index = v;
let G = 0;
let P = -1;
let stop = false === options?.parameters ? 8 : 0;
for (;index < l; ) {
const code = header.charCodeAt(index);
const flags = Oe[code];
if (0 !== (flags & o)) {
stop |= 8 & flags;
break;
}
if (0 !== (2 & flags)) {
if (-1 === P) P = index;
} else P = -1;
G |= 65280 & code | flags;
index++;
}
const O = -1 === P ? index : P;
const value = header.slice(v, O);
const type = 0 === (65281 & G) ? value : value.toLowerCase();
if (index === l || 0 !== stop) return {
type,
index,
parameters: new Ae
};
return Fe(header, type, index, l, o);
}
function Fe(header, type, index, o, l) {
const v = new Ae;
e: for (;index < o; ) {
index++;
for (;0 !== (2 & Oe[header.charCodeAt(index)]); ) index++;
const G = index;
let P = 0;
let O = -1;
for (;index < o; ) {
const code = header.charCodeAt(index);
const flags = Oe[code];
if (0 !== (flags & l)) {
if (0 !== (8 & flags)) break e;
continue e;
}
if (61 === code) {
const R = -1 === O ? index : O;
const value = header.slice(G, R);
const key = 0 === (65281 & P) ? value : value.toLowerCase();
index++;
for (;0 !== (2 & Oe[header.charCodeAt(index)]); ) index++;
if (index < o && 34 === header.charCodeAt(index)) {
const G = ++index;
let escaped = false;
for (;index < o; ) {
const code = header.charCodeAt(index);
if (34 === code) {
if (void 0 === v[key]) v[key] = escaped ? Ue(header, G, index) : header.slice(G, index);
index++;
let stop = 0;
for (;index < o; ) {
const code = header.charCodeAt(index);
const flags = Oe[code];
if (0 !== (flags & l)) {
stop = 8 & flags;
break;
}
index++;
}
if (0 !== stop) break e;
continue e;
}
if (92 === code && index + 1 < o) {
escaped = true;
index += 2;
continue;
}
index++;
}
continue e;
}
const F = index;
let stop = 0;
let D = -1;
for (;index < o; ) {
const code = header.charCodeAt(index);
const flags = Oe[code];
if (0 !== (flags & l)) {
stop = 8 & flags;
break;
}
if (0 !== (2 & flags)) {
if (-1 === D) D = index;
} else D = -1;
index++;
}
if (void 0 === v[key]) {
const o = -1 === D ? index : D;
v[key] = header.slice(F, o);
}
if (0 !== stop) break e;
continue e;
}
if (0 !== (2 & flags)) {
if (-1 === O) O = index;
} else O = -1;
P |= 65280 & code | flags;
index++;
}
}
return {
type,
index,
parameters: v
};
}
function Ue(o, start, end) {
let result = "";
for (let index = start; index < end; index++) if (92 === o.charCodeAt(index)) {
result += o.slice(start, index);
start = ++index;
}
return result + o.slice(start, end);
}
const Ce = /^-?\d+$/;
const De = /^-?\d+n+$/;
const Le = JSON.stringify;
const Ie = JSON.parse;
const qe = /^-?\d+n$/;
const je = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
const He = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
const Be = o => void 0 === o || "function" === typeof o || "symbol" === typeof o;
const xe = o => null !== o && "object" === typeof o && o.constructor && "RawJSON" === o.constructor.name;
const Ne = (o, l, v) => {
let space = "";
if ("number" === typeof v) space = " ".repeat(Math.min(10, Math.max(0, Math.floor(v)))); else if ("string" === typeof v) space = v.slice(0, 10);
const G = "function" === typeof l;
const P = Array.isArray(l) ? new Set(l.map(String)) : null;
const O = (parent, key, o) => {
const v = null !== o && "object" === typeof o;
const P = v && "function" === typeof o.toJSON;
if (P) o = o.toJSON(key);
const O = "string" === typeof o && De.test(o);
if (O) return o + "n";
const R = "bigint" === typeof o;
if (R) {
const l = "rawJSON" in JSON;
if (l) return JSON.rawJSON(o.toString());
return o.toString() + "n";
}
if (G) o = l.call(parent, key, o);
const F = null !== o && "object" === typeof o;
if (F) {
const l = o instanceof Number || o instanceof String || o instanceof Boolean;
if (l) o = o.valueOf();
}
return o;
};
const R = O({
"": o
}, "", o);
if (Be(R)) return;
const F = null === R || "object" !== typeof R;
const D = xe(R);
if (F || D) return Le(R);
const chunks = [];
let level = 0;
const stack = [ {
parent: {
"": R
},
key: "",
val: R,
isArray: Array.isArray(R),
keys: Array.isArray(R) ? null : Object.keys(R),
index: 0,
first: true
} ];
const I = new WeakSet([ R ]);
for (;stack.length > 0; ) {
const node = stack[stack.length - 1];
if (0 === node.index) {
chunks.push(node.isArray ? "[" : "{");
level++;
}
let o = false;
if (node.isArray) if (node.index < node.val.length) {
if (!node.first) chunks.push(",");
if (space) chunks.push("\n" + space.repeat(level));
const o = node.val[node.index];
const l = O(node.val, String(node.index), o);
if (Be(l)) {
chunks.push("null");
node.first = false;
node.index++;
} else {
const o = null !== l && "object" === typeof l;
const v = xe(l);
if (o && !v) {
if (I.has(l)) throw new TypeError("Converting circular structure to JSON");
I.add(l);
stack.push({
parent: node.val,
key: String(node.index),
val: l,
isArray: Array.isArray(l),
keys: Array.isArray(l) ? null : Object.keys(l),
index: 0,
first: true
});
node.first = false;
node.index++;
} else {
chunks.push(Le(l));
node.first = false;
node.index++;
}
}
} else o = true; else {
for (;node.index < node.keys.length; ) {
const k = node.keys[node.index++];
const o = P && !P.has(k);
if (o) continue;
const l = node.val[k];
const v = O(node.val, k, l);
if (Be(v)) continue;
if (!node.first) chunks.push(",");
if (space) chunks.push("\n" + space.repeat(level) + Le(k) + ": "); else chunks.push(Le(k) + ":");
const G = null !== v && "object" === typeof v;
const R = xe(v);
if (G && !R) {
if (I.has(v)) throw new TypeError("Converting circular structure to JSON");
I.add(v);
stack.push({
parent: node.val,
key: k,
val: v,
isArray: Array.isArray(v),
keys: Array.isArray(v) ? null : Object.keys(v),
index: 0,
first: true
});
node.first = false;
break;
} else {
chunks.push(Le(v));
node.first = false;
}
}
const l = node.index >= node.keys.length && stack[stack.length - 1] === node;
if (l) o = true;
}
if (o) {
level--;
if (!node.first && space) chunks.push("\n" + space.repeat(level));
chunks.push(node.isArray ? "]" : "}");
I.delete(node.val);
stack.pop();
}
}
return chunks.join("");
};
const $e = (value, o, space) => {
try {
const l = "rawJSON" in JSON;
if (l) return Le(value, (key, l) => {
if ("bigint" === typeof l) return JSON.rawJSON(l.toString());
const v = "function" === typeof o;
if (v) return o(key, l);
const G = Array.isArray(o) && o.includes(key);
if (G) return l;
return l;
}, space);
if (!value) return Le(value, o, space);
const v = Le(value, (key, l) => {
const v = "string" === typeof l && De.test(l);
if (v) return l.toString() + "n";
if ("bigint" === typeof l) return l.toString() + "n";
const G = "function" === typeof o;
if (G) return o(key, l);
const P = Array.isArray(o) && o.includes(key);
if (P) return l;
return l;
}, space);
const G = v.replace(je, "$1$2$3");
const P = G.replace(He, "$1$2$3");
return P;
} catch (l) {
if (l instanceof RangeError) {
const l = Ne(value, o, space);
if (void 0 === l) return;
const v = "rawJSON" in JSON;
if (v) return l;
const G = l.replace(je, "$1$2$3");
return G.replace(He, "$1$2$3");
}
throw l;
}
};
const Ve = new Map;
const ze = () => {
const o = JSON.parse.toString();
if (Ve.has(o)) return Ve.get(o);
try {
const result = JSON.parse("1", (_, o, context) => !!context?.source && "1" === context.source);
Ve.set(o, result);
return result;
} catch {
Ve.set(o, false);
return false;
}
};
const Me = (key, value, context, o) => {
const l = "string" === typeof value && qe.test(value);
if (l) return BigInt(value.slice(0, -1));
const v = "string" === typeof value && De.test(value);
if (v) return value.slice(0, -1);
const G = "function" === typeof o;
if (!G) return value;
return o(key, value, context);
};
const Je = (text, o) => JSON.parse(text, (key, value, context) => {
const l = "number" === typeof value;
const v = value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER;
const G = l && v;
const P = context && Ce.test(context.source);
const O = G && P;
if (O) return BigInt(context.source);
const R = "function" === typeof o;
if (!R) return value;
return o(key, value, context);
});
const Ke = Number.MAX_SAFE_INTEGER.toString();
const Ye = Ke.length;
const Ze = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
const Xe = /^"-?\d+n+"$/;
const Qe = (parsed, o) => {
const l = {
"": parsed
};
const stack = [ {
parent: l,
key: "",
visited: false
} ];
for (;stack.length > 0; ) {
const node = stack[stack.length - 1];
if (!node.visited) {
node.visited = true;
const value = node.parent[node.key];
const o = null !== value && "object" === typeof value;
if (o) {
const keys = Object.keys(value);
for (let i = keys.length - 1; i >= 0; i--) stack.push({
parent: value,
key: keys[i],
visited: false
});
}
} else {
const {parent, key} = node;
let value = parent[key];
if ("string" === typeof value) {
const o = qe.test(value);
if (o) value = BigInt(value.slice(0, -1)); else {
const o = De.test(value);
if (o) value = value.slice(0, -1);
}
}
const l = "function" === typeof o;
if (l) value = o.call(parent, key, value);
const v = void 0 === value;
if (v) delete parent[key]; else parent[key] = value;
stack.pop();
}
}
return l[""];
};
const er = text => text.replace(Ze, (match, digits, o, exponential) => {
const l = '"' === match[0];
const v = l && Xe.test(match);
if (v) return match.substring(0, match.length - 1) + 'n"';
const G = o || exponential;
const P = digits && (digits.length < Ye || digits.length === Ye && digits <= Ke);
const O = l || G || P;
if (O) return match;
return '"' + match + 'n"';
});
const sr = (text, o) => {
if (!text) return Ie(text, o);
try {
if (ze()) return Je(text, o);
const l = er(text);
return Ie(l, (key, value, context) => Me(key, value, context, o));
} catch (l) {
if (l instanceof RangeError) {
const l = er(text);
const parsed = Ie(l);
return Qe(parsed, o);
}
throw l;
}
};
class tr extends Error {
name;
status;
request;
response;
constructor(message, statusCode, options) {
super(message, {
cause: options.cause
});
this.name = "HttpError";
this.status = Number.parseInt(statusCode);
if (Number.isNaN(this.status)) this.status = 0;
/* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */ if ("response" in options) this.response = options.response;
const o = Object.assign({}, options.request);
if (options.request.headers.authorization) o.headers = Object.assign({}, options.request.headers, {
authorization: options.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]")
});
o.url = o.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
this.request = o;
}
}
var nr = {
headers: {
"user-agent": `octokit-request.js/10.0.16 ${J()}`
}
};
function ir(value) {
if ("object" !== typeof value || null === value) return false;
if ("[object Object]" !== Object.prototype.toString.call(value)) return false;
const o = Object.getPrototypeOf(value);
if (null === o) return true;
const l = Object.prototype.hasOwnProperty.call(o, "constructor") && o.constructor;
return "function" === typeof l && l instanceof l && Function.prototype.call(l) === Function.prototype.call(value);
}
var ar = () => "";
async function cr(o) {
const fetch = o.request?.fetch || globalThis.fetch;
if (!fetch) throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
const log = o.request?.log || console;
const l = false !== o.request?.parseSuccessResponseBody;
const body = ir(o.body) || Array.isArray(o.body) ? $e(o.body) : o.body;
const v = Object.fromEntries(Object.entries(o.headers).map(([name, value]) => [ name, String(value) ]));
let G;
try {
G = await fetch(o.url, {
method: o.method,
body,
redirect: o.request?.redirect,
headers: v,
signal: o.request?.signal,
...o.body && {
duplex: "half"
}
});
} catch (v) {
let message = "Unknown Error";
if (v instanceof Error) {
if ("AbortError" === v.name) {
v.status = 500;
throw v;
}
message = v.message;
if ("TypeError" === v.name && "cause" in v) if (v.cause instanceof Error) message = v.cause.message; else if ("string" === typeof v.cause) message = v.cause;
}
const l = new tr(message, 500, {
request: o
});
l.cause = v;
throw l;
}
const status = G.status;
const url = G.url;
const P = {};
for (const [key, value] of G.headers) P[key] = value;
const O = {
url,
status,
headers: P,
data: ""
};
if ("deprecation" in P) {
const matches = P.link && P.link.match(/<([^<>]+)>; rel="deprecation"/);
const l = matches && matches.pop();
log.warn(`[@octokit/request] "${o.method} ${o.url}" is deprecated. It is scheduled to be removed on ${P.sunset}${l ? `. See ${l}` : ""}`);
}
if (204 === status || 205 === status) return O;
if ("HEAD" === o.method) {
if (status < 400) return O;
throw new tr(G.statusText, status, {
response: O,
request: o
});
}
if (304 === status) {
O.data = await pr(G);
throw new tr("Not modified", status, {
response: O,
request: o
});
}
if (status >= 400) {
O.data = await pr(G);
throw new tr(lr(O.data), status, {
response: O,
request: o
});
}
O.data = l ? await pr(G) : G.body;
return O;
}
async function pr(response) {
const o = response.headers.get("content-type");
if (!o) return response.text().catch(ar);
const l = Se(o);
if (ur(l)) {
let text = "";
try {
text = await response.text();
return sr(text);
} catch (o) {
return text;
}
} else if (l.type.startsWith("text/") || "utf-8" === l.parameters.charset?.toLowerCase() && "application/octet-stream" !== l.type) return response.text().catch(ar); else return response.arrayBuffer().catch(
/* v8 ignore next -- @preserve */
() => new ArrayBuffer(0));
}
function ur(o) {
return "application/json" === o.type || "application/scim+json" === o.type;
}
function lr(data) {
if ("string" === typeof data) return data;
if (data instanceof ArrayBuffer) return "Unknown error";
if ("object" === typeof data && null !== data && "message" in data) {
const o = data;
const suffix = "documentation_url" in o ? ` - ${o.documentation_url}` : "";
return Array.isArray(o.errors) ? `${o.message}: ${o.errors.map(o => JSON.stringify(o)).join(", ")}${suffix}` : `${o.message}${suffix}`;
}
return `Unknown error: ${JSON.stringify(data)}`;
}
var request = function o(l, v) {
const G = l.defaults(v);
return Object.assign(function(route, l) {
const v = G.merge(route, l);
if (!v.request || !v.request.hook) return cr(G.parse(v));
const P = (o, l) => cr(G.parse(G.merge(o, l)));
Object.assign(P, {
endpoint: G,
defaults: o.bind(null, G)
});
return v.request.hook(P, v);
}, {
endpoint: G,
defaults: o.bind(null, G)
});
}(endpoint, nr);
/* v8 ignore next -- @preserve */
/* v8 ignore else -- @preserve */ function gr(data) {
return "Request failed due to following response errors:\n" + data.errors.map(e => ` - ${e.message}`).join("\n");
}
var dr = class extends Error {
constructor(o, headers, response) {
super(gr(response));
this.request = o;
this.headers = headers;
this.response = response;
this.errors = response.errors;
this.data = response.data;
if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
}
request;
headers;
response;
name="GraphqlResponseError";
errors;
data;
};
var mr = [ "method", "baseUrl", "url", "headers", "request", "query", "mediaType", "operationName" ];
var Tr = [ "query", "method", "url" ];
var hr = /\/api\/v3\/?$/;
function graphql(o, query, options) {
if (options) {
if ("string" === typeof query && "query" in options) return Promise.reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'));
for (const key in options) {
if (!Tr.includes(key)) continue;
return Promise.reject(new Error(`[@octokit/graphql] "${key}" cannot be used as variable name`));
}
}
const l = "string" === typeof query ? Object.assign({
query
}, options) : query;
const v = Object.keys(l).reduce((result, key) => {
if (mr.includes(key)) {
result[key] = l[key];
return result;
}
if (!result.variables) result.variables = {};
result.variables[key] = l[key];
return result;
}, {});
const baseUrl = l.baseUrl || o.endpoint.DEFAULTS.baseUrl;
if (hr.test(baseUrl)) v.url = baseUrl.replace(hr, "/api/graphql");
return o(v).then(response => {
if (response.data.errors) {
const headers = {};
for (const key of Object.keys(response.headers)) headers[key] = response.headers[key];
throw new dr(v, headers, response.data);
}
return response.data.data;
});
}
function Er(o, l) {
const v = o.defaults(l);
return Object.assign((query, options) => graphql(v, query, options), {
defaults: Er.bind(null, v),
endpoint: v.endpoint
});
}
Er(request, {
headers: {
"user-agent": `octokit-graphql.js/0.0.0-development ${J()}`
},
method: "POST",
url: "/graphql"
});
function fr(o) {
return Er(o, {
method: "POST",
url: "/graphql"
});
}
/* v8 ignore if -- @preserve */ var _r = "(?:[a-zA-Z0-9_-]+)";
var wr = new RegExp(`^${_r}\\.${_r}\\.${_r}$`);
var yr = wr.test.bind(wr);
async function auth(token) {
const o = yr(token);
const l = token.startsWith("v1.") || token.startsWith("ghs_");
const v = token.startsWith("ghu_");
const G = o ? "app" : l ? "installation" : v ? "user-to-server" : "oauth";
return {
type: "token",
token,
tokenType: G
};
}
function vr(token) {
if (3 === token.split(/\./).length) return `bearer ${token}`;
return `token ${token}`;
}
async function Gr(token, request, route, o) {
const endpoint = request.endpoint.merge(route, o);
endpoint.headers.authorization = vr(token);
return request(endpoint);
}
var kr = function(token) {
if (!token) throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
if ("string" !== typeof token) throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
token = token.replace(/^(token|bearer) +/i, "");
return Object.assign(auth.bind(null, token), {
hook: Gr.bind(null, token)
});
};
const Pr = "7.0.8";
const Ar = () => {};
const Rr = console.warn.bind(console);
const Sr = console.error.bind(console);
function Fr(o = {}) {
if ("function" !== typeof o.debug) o.debug = Ar;
if ("function" !== typeof o.info) o.info = Ar;
if ("function" !== typeof o.warn) o.warn = Rr;
if ("function" !== typeof o.error) o.error = Sr;
return o;
}
const Ur = `octokit-core.js/${Pr} ${J()}`;
const Cr = new Map;
for (const [scope, endpoints] of Object.entries({
actions: {
addCustomLabelsToSelfHostedRunnerForOrg: [ "POST /orgs/{org}/actions/runners/{runner_id}/labels" ],
addCustomLabelsToSelfHostedRunnerForRepo: [ "POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels" ],
addRepoAccessToSelfHostedRunnerGroupInOrg: [ "PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id}" ],
addSelectedRepoToOrgSecret: [ "PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}" ],
addSelectedRepoToOrgVariable: [ "PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}" ],
approveWorkflowRun: [ "POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve" ],
cancelWorkflowRun: [ "POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel" ],
createEnvironmentVariable: [ "POST /repos/{owner}/{repo}/environments/{environment_name}/variables" ],
createHostedRunnerForOrg: [ "POST /orgs/{org}/actions/hosted-runners" ],
createOrUpdateEnvironmentSecret: [ "PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}" ],
createOrUpdateOrgSecret: [ "PUT /orgs/{org}/actions/secrets/{secret_name}" ],
createOrUpdateRepoSecret: [ "PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}" ],
createOrgVariable: [ "POST /orgs/{org}/actions/variables" ],
createRegistrationTokenForOrg: [ "POST /orgs/{org}/actions/runners/registration-token" ],
createRegistrationTokenForRepo: [ "POST /repos/{owner}/{repo}/actions/runners/registration-token" ],
createRemoveTokenForOrg: [ "POST /orgs/{org}/actions/runners/remove-token" ],
createRemoveTokenForRepo: [ "POST /repos/{owner}/{repo}/actions/runners/remove-token" ],
createRepoVariable: [ "POST /repos/{owner}/{repo}/actions/variables" ],
createWorkflowDispatch: [ "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches" ],
deleteActionsCacheById: [ "DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}" ],
deleteActionsCacheByKey: [ "DELETE /repos/{owner}/{repo}/actions/caches{?key,ref}" ],
deleteArtifact: [ "DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}" ],
deleteCustomImageFromOrg: [ "DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}" ],
deleteCustomImageVersionFromOrg: [ "DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}" ],
deleteEnvironmentSecret: [ "DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}" ],
deleteEnvironmentVariable: [ "DELETE /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}" ],
deleteHostedRunnerForOrg: [ "DELETE /orgs/{org}/actions/hosted-runners/{hosted_runner_id}" ],
deleteOrgSecret: [ "DELETE /orgs/{org}/actions/secrets/{secret_name}" ],
deleteOrgVariable: [ "DELETE /orgs/{org}/actions/variables/{name}" ],
deleteRepoSecret: [ "DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}" ],
deleteRepoVariable: [ "DELETE /repos/{owner}/{repo}/actions/variables/{name}" ],
deleteSelfHostedRunnerFromOrg: [ "DELETE /orgs/{org}/actions/runners/{runner_id}" ],
deleteSelfHostedRunnerFromRepo: [ "DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}" ],
deleteWorkflowRun: [ "DELETE /repos/{owner}/{repo}/actions/runs/{run_id}" ],
deleteWorkflowRunLogs: [ "DELETE /repos/{owner}/{repo}/actions/runs/{run_id}/logs" ],
disableSelectedRepositoryGithubActionsOrganization: [ "DELETE /orgs/{org}/actions/permissions/repositories/{repository_id}" ],
disableWorkflow: [ "PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable" ],
downloadArtifact: [ "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}" ],
downloadJobLogsForWorkflowRun: [ "GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs" ],
downloadWorkflowRunAttemptLogs: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs" ],
downloadWorkflowRunLogs: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs" ],
enableSelectedRepositoryGithubActionsOrganization: [ "PUT /orgs/{org}/actions/permissions/repositories/{repository_id}" ],
enableWorkflow: [ "PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable" ],
forceCancelWorkflowRun: [ "POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel" ],
generateRunnerJitconfigForOrg: [ "POST /orgs/{org}/actions/runners/generate-jitconfig" ],
generateRunnerJitconfigForRepo: [ "POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig" ],
getActionsCacheList: [ "GET /repos/{owner}/{repo}/actions/caches" ],
getActionsCacheUsage: [ "GET /repos/{owner}/{repo}/actions/cache/usage" ],
getActionsCacheUsageByRepoForOrg: [ "GET /orgs/{org}/actions/cache/usage-by-repository" ],
getActionsCacheUsageForOrg: [ "GET /orgs/{org}/actions/cache/usage" ],
getAllowedActionsOrganization: [ "GET /orgs/{org}/actions/permissions/selected-actions" ],
getAllowedActionsRepository: [ "GET /repos/{owner}/{repo}/actions/permissions/selected-actions" ],
getArtifact: [ "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}" ],
getCustomImageForOrg: [ "GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}" ],
getCustomImageVersionForOrg: [ "GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}" ],
getCustomOidcSubClaimForRepo: [ "GET /repos/{owner}/{repo}/actions/oidc/customization/sub" ],
getEnvironmentPublicKey: [ "GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key" ],
getEnvironmentSecret: [ "GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}" ],
getEnvironmentVariable: [ "GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}" ],
getGithubActionsDefaultWorkflowPermissionsOrganization: [ "GET /orgs/{org}/actions/permissions/workflow" ],
getGithubActionsDefaultWorkflowPermissionsRepository: [ "GET /repos/{owner}/{repo}/actions/permissions/workflow" ],
getGithubActionsPermissionsOrganization: [ "GET /orgs/{org}/actions/permissions" ],
getGithubActionsPermissionsRepository: [ "GET /repos/{owner}/{repo}/actions/permissions" ],
getHostedRunnerForOrg: [ "GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}" ],
getHostedRunnersGithubOwnedImagesForOrg: [ "GET /orgs/{org}/actions/hosted-runners/images/github-owned" ],
getHostedRunnersLimitsForOrg: [ "GET /orgs/{org}/actions/hosted-runners/limits" ],
getHostedRunnersMachineSpecsForOrg: [ "GET /orgs/{org}/actions/hosted-runners/machine-sizes" ],
getHostedRunnersPartnerImagesForOrg: [ "GET /orgs/{org}/actions/hosted-runners/images/partner" ],
getHostedRunnersPlatformsForOrg: [ "GET /orgs/{org}/actions/hosted-runners/platforms" ],
getJobForWorkflowRun: [ "GET /repos/{owner}/{repo}/actions/jobs/{job_id}" ],
getOrgPublicKey: [ "GET /orgs/{org}/actions/secrets/public-key" ],
getOrgSecret: [ "GET /orgs/{org}/actions/secrets/{secret_name}" ],
getOrgVariable: [ "GET /orgs/{org}/actions/variables/{name}" ],
getPendingDeploymentsForRun: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments" ],
getRepoPermissions: [ "GET /repos/{owner}/{repo}/actions/permissions", {}, {
renamed: [ "actions", "getGithubActionsPermissionsRepository" ]
} ],
getRepoPublicKey: [ "GET /repos/{owner}/{repo}/actions/secrets/public-key" ],
getRepoSecret: [ "GET /repos/{owner}/{repo}/actions/secrets/{secret_name}" ],
getRepoVariable: [ "GET /repos/{owner}/{repo}/actions/variables/{name}" ],
getReviewsForRun: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals" ],
getSelfHostedRunnerForOrg: [ "GET /orgs/{org}/actions/runners/{runner_id}" ],
getSelfHostedRunnerForRepo: [ "GET /repos/{owner}/{repo}/actions/runners/{runner_id}" ],
getWorkflow: [ "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}" ],
getWorkflowAccessToRepository: [ "GET /repos/{owner}/{repo}/actions/permissions/access" ],
getWorkflowRun: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}" ],
getWorkflowRunAttempt: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}" ],
getWorkflowRunUsage: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing" ],
getWorkflowUsage: [ "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/timing" ],
listArtifactsForRepo: [ "GET /repos/{owner}/{repo}/actions/artifacts" ],
listCustomImageVersionsForOrg: [ "GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions" ],
listCustomImagesForOrg: [ "GET /orgs/{org}/actions/hosted-runners/images/custom" ],
listEnvironmentSecrets: [ "GET /repos/{owner}/{repo}/environments/{environment_name}/secrets" ],
listEnvironmentVariables: [ "GET /repos/{owner}/{repo}/environments/{environment_name}/variables" ],
listGithubHostedRunnersInGroupForOrg: [ "GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners" ],
listHostedRunnersForOrg: [ "GET /orgs/{org}/actions/hosted-runners" ],
listJobsForWorkflowRun: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs" ],
listJobsForWorkflowRunAttempt: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs" ],
listLabelsForSelfHostedRunnerForOrg: [ "GET /orgs/{org}/actions/runners/{runner_id}/labels" ],
listLabelsForSelfHostedRunnerForRepo: [ "GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels" ],
listOrgSecrets: [ "GET /orgs/{org}/actions/secrets" ],
listOrgVariables: [ "GET /orgs/{org}/actions/variables" ],
listRepoOrganizationSecrets: [ "GET /repos/{owner}/{repo}/actions/organization-secrets" ],
listRepoOrganizationVariables: [ "GET /repos/{owner}/{repo}/actions/organization-variables" ],
listRepoSecrets: [ "GET /repos/{owner}/{repo}/actions/secrets" ],
listRepoVariables: [ "GET /repos/{owner}/{repo}/actions/variables" ],
listRepoWorkflows: [ "GET /repos/{owner}/{repo}/actions/workflows" ],
listRunnerApplicationsForOrg: [ "GET /orgs/{org}/actions/runners/downloads" ],
listRunnerApplicationsForRepo: [ "GET /repos/{owner}/{repo}/actions/runners/downloads" ],
listSelectedReposForOrgSecret: [ "GET /orgs/{org}/actions/secrets/{secret_name}/repositories" ],
listSelectedReposForOrgVariable: [ "GET /orgs/{org}/actions/variables/{name}/repositories" ],
listSelectedRepositoriesEnabledGithubActionsOrganization: [ "GET /orgs/{org}/actions/permissions/repositories" ],
listSelfHostedRunnersForOrg: [ "GET /orgs/{org}/actions/runners" ],
listSelfHostedRunnersForRepo: [ "GET /repos/{owner}/{repo}/actions/runners" ],
listWorkflowRunArtifacts: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts" ],
listWorkflowRuns: [ "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs" ],
listWorkflowRunsForRepo: [ "GET /repos/{owner}/{repo}/actions/runs" ],
reRunJobForWorkflowRun: [ "POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun" ],
reRunWorkflow: [ "POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun" ],
reRunWorkflowFailedJobs: [ "POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs" ],
removeAllCustomLabelsFromSelfHostedRunnerForOrg: [ "DELETE /orgs/{org}/actions/runners/{runner_id}/labels" ],
removeAllCustomLabelsFromSelfHostedRunnerForRepo: [ "DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels" ],
removeCustomLabelFromSelfHostedRunnerForOrg: [ "DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}" ],
removeCustomLabelFromSelfHostedRunnerForRepo: [ "DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}" ],
removeSelectedRepoFromOrgSecret: [ "DELETE /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}" ],
removeSelectedRepoFromOrgVariable: [ "DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}" ],
reviewCustomGatesForRun: [ "POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule" ],
reviewPendingDeploymentsForRun: [ "POST /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments" ],
setAllowedActionsOrganization: [ "PUT /orgs/{org}/actions/permissions/selected-actions" ],
setAllowedActionsRepository: [ "PUT /repos/{owner}/{repo}/actions/permissions/selected-actions" ],
setCustomLabelsForSelfHostedRunnerForOrg: [ "PUT /orgs/{org}/actions/runners/{runner_id}/labels" ],
setCustomLabelsForSelfHostedRunnerForRepo: [ "PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels" ],
setCustomOidcSubClaimForRepo: [ "PUT /repos/{owner}/{repo}/actions/oidc/customization/sub" ],
setGithubActionsDefaultWorkflowPermissionsOrganization: [ "PUT /orgs/{org}/actions/permissions/workflow" ],
setGithubActionsDefaultWorkflowPermissionsRepository: [ "PUT /repos/{owner}/{repo}/actions/permissions/workflow" ],
setGithubActionsPermissionsOrganization: [ "PUT /orgs/{org}/actions/permissions" ],
setGithubActionsPermissionsRepository: [ "PUT /repos/{owner}/{repo}/actions/permissions" ],
setSelectedReposForOrgSecret: [ "PUT /orgs/{org}/actions/secrets/{secret_name}/repositories" ],
setSelectedReposForOrgVariable: [ "PUT /orgs/{org}/actions/variables/{name}/repositories" ],
setSelectedRepositoriesEnabledGithubActionsOrganization: [ "PUT /orgs/{org}/actions/permissions/repositories" ],
setWorkflowAccessToRepository: [ "PUT /repos/{owner}/{repo}/actions/permissions/access" ],
updateEnvironmentVariable: [ "PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}" ],
updateHostedRunnerForOrg: [ "PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}" ],
updateOrgVariable: [ "PATCH /orgs/{org}/actions/variables/{name}" ],
updateRepoVariable: [ "PATCH /repos/{owner}/{repo}/actions/variables/{name}" ]
},
activity: {
checkRepoIsStarredByAuthenticatedUser: [ "GET /user/starred/{owner}/{repo}" ],
deleteRepoSubscription: [ "DELETE /repos/{owner}/{repo}/subscription" ],
deleteThreadSubscription: [ "DELETE /notifications/threads/{thread_id}/subscription" ],
getFeeds: [ "GET /feeds" ],
getRepoSubscription: [ "GET /repos/{owner}/{repo}/subscription" ],
getThread: [ "GET /notifications/threads/{thread_id}" ],
getThreadSubscriptionForAuthenticatedUser: [ "GET /notifications/threads/{thread_id}/subscription" ],
listEventsForAuthenticatedUser: [ "GET /users/{username}/events" ],
listNotificationsForAuthenticatedUser: [ "GET /notifications" ],
listOrgEventsForAuthenticatedUser: [ "GET /users/{username}/events/orgs/{org}" ],
listPublicEvents: [ "GET /events" ],
listPublicEventsForRepoNetwork: [ "GET /networks/{owner}/{repo}/events" ],
listPublicEventsForUser: [ "GET /users/{username}/events/public" ],
listPublicOrgEvents: [ "GET /orgs/{org}/events" ],
listReceivedEventsForUser: [ "GET /users/{username}/received_events" ],
listReceivedPublicEventsForUser: [ "GET /users/{username}/received_events/public" ],
listRepoEvents: [ "GET /repos/{owner}/{repo}/events" ],
listRepoNotificationsForAuthenticatedUser: [ "GET /repos/{owner}/{repo}/notifications" ],
listReposStarredByAuthenticatedUser: [ "GET /user/starred" ],
listReposStarredByUser: [ "GET /users/{username}/starred" ],
listReposWatchedByUser: [ "GET /users/{username}/subscriptions" ],
listStargazersForRepo: [ "GET /repos/{owner}/{repo}/stargazers" ],
listWatchedReposForAuthenticatedUser: [ "GET /user/subscriptions" ],
listWatchersForRepo: [ "GET /repos/{owner}/{repo}/subscribers" ],
markNotificationsAsRead: [ "PUT /notifications" ],
markRepoNotificationsAsRead: [ "PUT /repos/{owner}/{repo}/notifications" ],
markThreadAsDone: [ "DELETE /notifications/threads/{thread_id}" ],
markThreadAsRead: [ "PATCH /notifications/threads/{thread_id}" ],
setRepoSubscription: [ "PUT /repos/{owner}/{repo}/subscription" ],
setThreadSubscription: [ "PUT /notifications/threads/{thread_id}/subscription" ],
starRepoForAuthenticatedUser: [ "PUT /user/starred/{owner}/{repo}" ],
unstarRepoForAuthenticatedUser: [ "DELETE /user/starred/{owner}/{repo}" ]
},
apps: {
addRepoToInstallation: [ "PUT /user/installations/{installation_id}/repositories/{repository_id}", {}, {
renamed: [ "apps", "addRepoToInstallationForAuthenticatedUser" ]
} ],
addRepoToInstallationForAuthenticatedUser: [ "PUT /user/installations/{installation_id}/repositories/{repository_id}" ],
checkToken: [ "POST /applications/{client_id}/token" ],
createFromManifest: [ "POST /app-manifests/{code}/conversions" ],
createInstallationAccessToken: [ "POST /app/installations/{installation_id}/access_tokens" ],
deleteAuthorization: [ "DELETE /applications/{client_id}/grant" ],
deleteInstallation: [ "DELETE /app/installations/{installation_id}" ],
deleteToken: [ "DELETE /applications/{client_id}/token" ],
getAuthenticated: [ "GET /app" ],
getBySlug: [ "GET /apps/{app_slug}" ],
getInstallation: [ "GET /app/installations/{installation_id}" ],
getOrgInstallation: [ "GET /orgs/{org}/installation" ],
getRepoInstallation: [ "GET /repos/{owner}/{repo}/installation" ],
getSubscriptionPlanForAccount: [ "GET /marketplace_listing/accounts/{account_id}" ],
getSubscriptionPlanForAccountStubbed: [ "GET /marketplace_listing/stubbed/accounts/{account_id}" ],
getUserInstallation: [ "GET /users/{username}/installation" ],
getWebhookConfigForApp: [ "GET /app/hook/config" ],
getWebhookDelivery: [ "GET /app/hook/deliveries/{delivery_id}" ],
listAccountsForPlan: [ "GET /marketplace_listing/plans/{plan_id}/accounts" ],
listAccountsForPlanStubbed: [ "GET /marketplace_listing/stubbed/plans/{plan_id}/accounts" ],
listInstallationReposForAuthenticatedUser: [ "GET /user/installations/{installation_id}/repositories" ],
listInstallationRequestsForAuthenticatedApp: [ "GET /app/installation-requests" ],
listInstallations: [ "GET /app/installations" ],
listInstallationsForAuthenticatedUser: [ "GET /user/installations" ],
listPlans: [ "GET /marketplace_listing/plans" ],
listPlansStubbed: [ "GET /marketplace_listing/stubbed/plans" ],
listReposAccessibleToInstallation: [ "GET /installation/repositories" ],
listSubscriptionsForAuthenticatedUser: [ "GET /user/marketplace_purchases" ],
listSubscriptionsForAuthenticatedUserStubbed: [ "GET /user/marketplace_purchases/stubbed" ],
listWebhookDeliveries: [ "GET /app/hook/deliveries" ],
redeliverWebhookDelivery: [ "POST /app/hook/deliveries/{delivery_id}/attempts" ],
removeRepoFromInstallation: [ "DELETE /user/installations/{installation_id}/repositories/{repository_id}", {}, {
renamed: [ "apps", "removeRepoFromInstallationForAuthenticatedUser" ]
} ],
removeRepoFromInstallationForAuthenticatedUser: [ "DELETE /user/installations/{installation_id}/repositories/{repository_id}" ],
resetToken: [ "PATCH /applications/{client_id}/token" ],
revokeInstallationAccessToken: [ "DELETE /installation/token" ],
scopeToken: [ "POST /applications/{client_id}/token/scoped" ],
suspendInstallation: [ "PUT /app/installations/{installation_id}/suspended" ],
unsuspendInstallation: [ "DELETE /app/installations/{installation_id}/suspended" ],
updateWebhookConfigForApp: [ "PATCH /app/hook/config" ]
},
billing: {
getGithubActionsBillingOrg: [ "GET /orgs/{org}/settings/billing/actions" ],
getGithubActionsBillingUser: [ "GET /users/{username}/settings/billing/actions" ],
getGithubBillingPremiumRequestUsageReportOrg: [ "GET /organizations/{org}/settings/billing/premium_request/usage" ],
getGithubBillingPremiumRequestUsageReportUser: [ "GET /users/{username}/settings/billing/premium_request/usage" ],
getGithubBillingUsageReportOrg: [ "GET /organizations/{org}/settings/billing/usage" ],
getGithubBillingUsageReportUser: [ "GET /users/{username}/settings/billing/usage" ],
getGithubPackagesBillingOrg: [ "GET /orgs/{org}/settings/billing/packages" ],
getGithubPackagesBillingUser: [ "GET /users/{username}/settings/billing/packages" ],
getSharedStorageBillingOrg: [ "GET /orgs/{org}/settings/billing/shared-storage" ],
getSharedStorageBillingUser: [ "GET /users/{username}/settings/billing/shared-storage" ]
},
campaigns: {
createCampaign: [ "POST /orgs/{org}/campaigns" ],
deleteCampaign: [ "DELETE /orgs/{org}/campaigns/{campaign_number}" ],
getCampaignSummary: [ "GET /orgs/{org}/campaigns/{campaign_number}" ],
listOrgCampaigns: [ "GET /orgs/{org}/campaigns" ],
updateCampaign: [ "PATCH /orgs/{org}/campaigns/{campaign_number}" ]
},
checks: {
create: [ "POST /repos/{owner}/{repo}/check-runs" ],
createSuite: [ "POST /repos/{owner}/{repo}/check-suites" ],
get: [ "GET /repos/{owner}/{repo}/check-runs/{check_run_id}" ],
getSuite: [ "GET /repos/{owner}/{repo}/check-suites/{check_suite_id}" ],
listAnnotations: [ "GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations" ],
listForRef: [ "GET /repos/{owner}/{repo}/commits/{ref}/check-runs" ],
listForSuite: [ "GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs" ],
listSuitesForRef: [ "GET /repos/{owner}/{repo}/commits/{ref}/check-suites" ],
rerequestRun: [ "POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest" ],
rerequestSuite: [ "POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest" ],
setSuitesPreferences: [ "PATCH /repos/{owner}/{repo}/check-suites/preferences" ],
update: [ "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}" ]
},
codeScanning: {
commitAutofix: [ "POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix/commits" ],
createAutofix: [ "POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix" ],
createVariantAnalysis: [ "POST /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses" ],
deleteAnalysis: [ "DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}{?confirm_delete}" ],
deleteCodeqlDatabase: [ "DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}" ],
getAlert: [ "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}", {}, {
renamedParameters: {
alert_id: "alert_number"
}
} ],
getAnalysis: [ "GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}" ],
getAutofix: [ "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix" ],
getCodeqlDatabase: [ "GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}" ],
getDefaultSetup: [ "GET /repos/{owner}/{repo}/code-scanning/default-setup" ],
getSarif: [ "GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}" ],
getVariantAnalysis: [ "GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}" ],
getVariantAnalysisRepoTask: [ "GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}" ],
listAlertInstances: [ "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances" ],
listAlertsForOrg: [ "GET /orgs/{org}/code-scanning/alerts" ],
listAlertsForRepo: [ "GET /repos/{owner}/{repo}/code-scanning/alerts" ],
listAlertsInstances: [ "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances", {}, {
renamed: [ "codeScanning", "listAlertInstances" ]
} ],
listCodeqlDatabases: [ "GET /repos/{owner}/{repo}/code-scanning/codeql/databases" ],
listRecentAnalyses: [ "GET /repos/{owner}/{repo}/code-scanning/analyses" ],
updateAlert: [ "PATCH /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}" ],
updateDefaultSetup: [ "PATCH /repos/{owner}/{repo}/code-scanning/default-setup" ],
uploadSarif: [ "POST /repos/{owner}/{repo}/code-scanning/sarifs" ]
},
codeSecurity: {
attachConfiguration: [ "POST /orgs/{org}/code-security/configurations/{configuration_id}/attach" ],
attachEnterpriseConfiguration: [ "POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach" ],
createConfiguration: [ "POST /orgs/{org}/code-security/configurations" ],
createConfigurationForEnterprise: [ "POST /enterprises/{enterprise}/code-security/configurations" ],
deleteConfiguration: [ "DELETE /orgs/{org}/code-security/configurations/{configuration_id}" ],
deleteConfigurationForEnterprise: [ "DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id}" ],
detachConfiguration: [ "DELETE /orgs/{org}/code-security/configurations/detach" ],
getConfiguration: [ "GET /orgs/{org}/code-security/configurations/{configuration_id}" ],
getConfigurationForRepository: [ "GET /repos/{owner}/{repo}/code-security-configuration" ],
getConfigurationsForEnterprise: [ "GET /enterprises/{enterprise}/code-security/configurations" ],
getConfigurationsForOrg: [ "GET /orgs/{org}/code-security/configurations" ],
getDefaultConfigurations: [ "GET /orgs/{org}/code-security/configurations/defaults" ],
getDefaultConfigurationsForEnterprise: [ "GET /enterprises/{enterprise}/code-security/configurations/defaults" ],
getRepositoriesForConfiguration: [ "GET /orgs/{org}/code-security/configurations/{configuration_id}/repositories" ],
getRepositoriesForEnterpriseConfiguration: [ "GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories" ],
getSingleConfigurationForEnterprise: [ "GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}" ],
setConfigurationAsDefault: [ "PUT /orgs/{org}/code-security/configurations/{configuration_id}/defaults" ],
setConfigurationAsDefaultForEnterprise: [ "PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults" ],
updateConfiguration: [ "PATCH /orgs/{org}/code-security/configurations/{configuration_id}" ],
updateEnterpriseConfiguration: [ "PATCH /enterprises/{enterprise}/code-security/configurations/{configuration_id}" ]
},
codesOfConduct: {
getAllCodesOfConduct: [ "GET /codes_of_conduct" ],
getConductCode: [ "GET /codes_of_conduct/{key}" ]
},
codespaces: {
addRepositoryForSecretForAuthenticatedUser: [ "PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}" ],
addSelectedRepoToOrgSecret: [ "PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}" ],
checkPermissionsForDevcontainer: [ "GET /repos/{owner}/{repo}/codespaces/permissions_check" ],
codespaceMachinesForAuthenticatedUser: [ "GET /user/codespaces/{codespace_name}/machines" ],
createForAuthenticatedUser: [ "POST /user/codespaces" ],
createOrUpdateOrgSecret: [ "PUT /orgs/{org}/codespaces/secrets/{secret_name}" ],
createOrUpdateRepoSecret: [ "PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}" ],
createOrUpdateSecretForAuthenticatedUser: [ "PUT /user/codespaces/secrets/{secret_name}" ],
createWithPrForAuthenticatedUser: [ "POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces" ],
createWithRepoForAuthenticatedUser: [ "POST /repos/{owner}/{repo}/codespaces" ],
deleteForAuthenticatedUser: [ "DELETE /user/codespaces/{codespace_name}" ],
deleteFromOrganization: [ "DELETE /orgs/{org}/members/{username}/codespaces/{codespace_name}" ],
deleteOrgSecret: [ "DELETE /orgs/{org}/codespaces/secrets/{secret_name}" ],
deleteRepoSecret: [ "DELETE /repos/{owner}/{repo}/codespaces/secrets/{secret_name}" ],
deleteSecretForAuthenticatedUser: [ "DELETE /user/codespaces/secrets/{secret_name}" ],
exportForAuthenticatedUser: [ "POST /user/codespaces/{codespace_name}/exports" ],
getCodespacesForUserInOrg: [ "GET /orgs/{org}/members/{username}/codespaces" ],
getExportDetailsForAuthenticatedUser: [ "GET /user/codespaces/{codespace_name}/exports/{export_id}" ],
getForAuthenticatedUser: [ "GET /user/codespaces/{codespace_name}" ],
getOrgPublicKey: [ "GET /orgs/{org}/codespaces/secrets/public-key" ],
getOrgSecret: [ "GET /orgs/{org}/codespaces/secrets/{secret_name}" ],
getPublicKeyForAuthenticatedUser: [ "GET /user/codespaces/secrets/public-key" ],
getRepoPublicKey: [ "GET /repos/{owner}/{repo}/codespaces/secrets/public-key" ],
getRepoSecret: [ "GET /repos/{owner}/{repo}/codespaces/secrets/{secret_name}" ],
getSecretForAuthenticatedUser: [ "GET /user/codespaces/secrets/{secret_name}" ],
listDevcontainersInRepositoryForAuthenticatedUser: [ "GET /repos/{owner}/{repo}/codespaces/devcontainers" ],
listForAuthenticatedUser: [ "GET /user/codespaces" ],
listInOrganization: [ "GET /orgs/{org}/codespaces", {}, {
renamedParameters: {
org_id: "org"
}
} ],
listInRepositoryForAuthenticatedUser: [ "GET /repos/{owner}/{repo}/codespaces" ],
listOrgSecrets: [ "GET /orgs/{org}/codespaces/secrets" ],
listRepoSecrets: [ "GET /repos/{owner}/{repo}/codespaces/secrets" ],
listRepositoriesForSecretForAuthenticatedUser: [ "GET /user/codespaces/secrets/{secret_name}/repositories" ],
listSecretsForAuthenticatedUser: [ "GET /user/codespaces/secrets" ],
listSelectedReposForOrgSecret: [ "GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories" ],
preFlightWithRepoForAuthenticatedUser: [ "GET /repos/{owner}/{repo}/codespaces/new" ],
publishForAuthenticatedUser: [ "POST /user/codespaces/{codespace_name}/publish" ],
removeRepositoryForSecretForAuthenticatedUser: [ "DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}" ],
removeSelectedRepoFromOrgSecret: [ "DELETE /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}" ],
repoMachinesForAuthenticatedUser: [ "GET /repos/{owner}/{repo}/codespaces/machines" ],
setRepositoriesForSecretForAuthenticatedUser: [ "PUT /user/codespaces/secrets/{secret_name}/repositories" ],
setSelectedReposForOrgSecret: [ "PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories" ],
startForAuthenticatedUser: [ "POST /user/codespaces/{codespace_name}/start" ],
stopForAuthenticatedUser: [ "POST /user/codespaces/{codespace_name}/stop" ],
stopInOrganization: [ "POST /orgs/{org}/members/{username}/codespaces/{codespace_name}/stop" ],
updateForAuthenticatedUser: [ "PATCH /user/codespaces/{codespace_name}" ]
},
copilot: {
addCopilotSeatsForTeams: [ "POST /orgs/{org}/copilot/billing/selected_teams" ],
addCopilotSeatsForUsers: [ "POST /orgs/{org}/copilot/billing/selected_users" ],
cancelCopilotSeatAssignmentForTeams: [ "DELETE /orgs/{org}/copilot/billing/selected_teams" ],
cancelCopilotSeatAssignmentForUsers: [ "DELETE /orgs/{org}/copilot/billing/selected_users" ],
copilotMetricsForOrganization: [ "GET /orgs/{org}/copilot/metrics" ],
copilotMetricsForTeam: [ "GET /orgs/{org}/team/{team_slug}/copilot/metrics" ],
getCopilotOrganizationDetails: [ "GET /orgs/{org}/copilot/billing" ],
getCopilotSeatDetailsForUser: [ "GET /orgs/{org}/members/{username}/copilot" ],
listCopilotSeats: [ "GET /orgs/{org}/copilot/billing/seats" ]
},
credentials: {
revoke: [ "POST /credentials/revoke" ]
},
dependabot: {
addSelectedRepoToOrgSecret: [ "PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}" ],
createOrUpdateOrgSecret: [ "PUT /orgs/{org}/dependabot/secrets/{secret_name}" ],
createOrUpdateRepoSecret: [ "PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}" ],
deleteOrgSecret: [ "DELETE /orgs/{org}/dependabot/secrets/{secret_name}" ],
deleteRepoSecret: [ "DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}" ],
getAlert: [ "GET /repos/{owner}/{repo}/dependabot/alerts/{alert_number}" ],
getOrgPublicKey: [ "GET /orgs/{org}/dependabot/secrets/public-key" ],
getOrgSecret: [ "GET /orgs/{org}/dependabot/secrets/{secret_name}" ],
getRepoPublicKey: [ "GET /repos/{owner}/{repo}/dependabot/secrets/public-key" ],
getRepoSecret: [ "GET /repos/{owner}/{repo}/dependabot/secrets/{secret_name}" ],
listAlertsForEnterprise: [ "GET /enterprises/{enterprise}/dependabot/alerts" ],
listAlertsForOrg: [ "GET /orgs/{org}/dependabot/alerts" ],
listAlertsForRepo: [ "GET /repos/{owner}/{repo}/dependabot/alerts" ],
listOrgSecrets: [ "GET /orgs/{org}/dependabot/secrets" ],
listRepoSecrets: [ "GET /repos/{owner}/{repo}/dependabot/secrets" ],
listSelectedReposForOrgSecret: [ "GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories" ],
removeSelectedRepoFromOrgSecret: [ "DELETE /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}" ],
repositoryAccessForOrg: [ "GET /organizations/{org}/dependabot/repository-access" ],
setRepositoryAccessDefaultLevel: [ "PUT /organizations/{org}/dependabot/repository-access/default-level" ],
setSelectedReposForOrgSecret: [ "PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories" ],
updateAlert: [ "PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}" ],
updateRepositoryAccessForOrg: [ "PATCH /organizations/{org}/dependabot/repository-access" ]
},
dependencyGraph: {
createRepositorySnapshot: [ "POST /repos/{owner}/{repo}/dependency-graph/snapshots" ],
diffRange: [ "GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}" ],
exportSbom: [ "GET /repos/{owner}/{repo}/dependency-graph/sbom" ]
},
emojis: {
get: [ "GET /emojis" ]
},
enterpriseTeamMemberships: {
add: [ "PUT /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}" ],
bulkAdd: [ "POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/add" ],
bulkRemove: [ "POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove" ],
get: [ "GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}" ],
list: [ "GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships" ],
remove: [ "DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}" ]
},
enterpriseTeamOrganizations: {
add: [ "PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}" ],
bulkAdd: [ "POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/add" ],
bulkRemove: [ "POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove" ],
delete: [ "DELETE /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}" ],
getAssignment: [ "GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}" ],
getAssignments: [ "GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations" ]
},
enterpriseTeams: {
create: [ "POST /enterprises/{enterprise}/teams" ],
delete: [ "DELETE /enterprises/{enterprise}/teams/{team_slug}" ],
get: [ "GET /enterprises/{enterprise}/teams/{team_slug}" ],
list: [ "GET /enterprises/{enterprise}/teams" ],
update: [ "PATCH /enterprises/{enterprise}/teams/{team_slug}" ]
},
gists: {
checkIsStarred: [ "GET /gists/{gist_id}/star" ],
create: [ "POST /gists" ],
createComment: [ "POST /gists/{gist_id}/comments" ],
delete: [ "DELETE /gists/{gist_id}" ],
deleteComment: [ "DELETE /gists/{gist_id}/comments/{comment_id}" ],
fork: [ "POST /gists/{gist_id}/forks" ],
get: [ "GET /gists/{gist_id}" ],
getComment: [ "GET /gists/{gist_id}/comments/{comment_id}" ],
getRevision: [ "GET /gists/{gist_id}/{sha}" ],
list: [ "GET /gists" ],
listComments: [ "GET /gists/{gist_id}/comments" ],
listCommits: [ "GET /gists/{gist_id}/commits" ],
listForUser: [ "GET /users/{username}/gists" ],
listForks: [ "GET /gists/{gist_id}/forks" ],
listPublic: [ "GET /gists/public" ],
listStarred: [ "GET /gists/starred" ],
star: [ "PUT /gists/{gist_id}/star" ],
unstar: [ "DELETE /gists/{gist_id}/star" ],
update: [ "PATCH /gists/{gist_id}" ],
updateComment: [ "PATCH /gists/{gist_id}/comments/{comment_id}" ]
},
git: {
createBlob: [ "POST /repos/{owner}/{repo}/git/blobs" ],
createCommit: [ "POST /repos/{owner}/{repo}/git/commits" ],
createRef: [ "POST /repos/{owner}/{repo}/git/refs" ],
createTag: [ "POST /repos/{owner}/{repo}/git/tags" ],
createTree: [ "POST /repos/{owner}/{repo}/git/trees" ],
deleteRef: [ "DELETE /repos/{owner}/{repo}/git/refs/{ref}" ],
getBlob: [ "GET /repos/{owner}/{repo}/git/blobs/{file_sha}" ],
getCommit: [ "GET /repos/{owner}/{repo}/git/commits/{commit_sha}" ],
getRef: [ "GET /repos/{owner}/{repo}/git/ref/{ref}" ],
getTag: [ "GET /repos/{owner}/{repo}/git/tags/{tag_sha}" ],
getTree: [ "GET /repos/{owner}/{repo}/git/trees/{tree_sha}" ],
listMatchingRefs: [ "GET /repos/{owner}/{repo}/git/matching-refs/{ref}" ],
updateRef: [ "PATCH /repos/{owner}/{repo}/git/refs/{ref}" ]
},
gitignore: {
getAllTemplates: [ "GET /gitignore/templates" ],
getTemplate: [ "GET /gitignore/templates/{name}" ]
},
hostedCompute: {
createNetworkConfigurationForOrg: [ "POST /orgs/{org}/settings/network-configurations" ],
deleteNetworkConfigurationFromOrg: [ "DELETE /orgs/{org}/settings/network-configurations/{network_configuration_id}" ],
getNetworkConfigurationForOrg: [ "GET /orgs/{org}/settings/network-configurations/{network_configuration_id}" ],
getNetworkSettingsForOrg: [ "GET /orgs/{org}/settings/network-settings/{network_settings_id}" ],
listNetworkConfigurationsForOrg: [ "GET /orgs/{org}/settings/network-configurations" ],
updateNetworkConfigurationForOrg: [ "PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id}" ]
},
interactions: {
getRestrictionsForAuthenticatedUser: [ "GET /user/interaction-limits" ],
getRestrictionsForOrg: [ "GET /orgs/{org}/interaction-limits" ],
getRestrictionsForRepo: [ "GET /repos/{owner}/{repo}/interaction-limits" ],
getRestrictionsForYourPublicRepos: [ "GET /user/interaction-limits", {}, {
renamed: [ "interactions", "getRestrictionsForAuthenticatedUser" ]
} ],
removeRestrictionsForAuthenticatedUser: [ "DELETE /user/interaction-limits" ],
removeRestrictionsForOrg: [ "DELETE /orgs/{org}/interaction-limits" ],
removeRestrictionsForRepo: [ "DELETE /repos/{owner}/{repo}/interaction-limits" ],
removeRestrictionsForYourPublicRepos: [ "DELETE /user/interaction-limits", {}, {
renamed: [ "interactions", "removeRestrictionsForAuthenticatedUser" ]
} ],
setRestrictionsForAuthenticatedUser: [ "PUT /user/interaction-limits" ],
setRestrictionsForOrg: [ "PUT /orgs/{org}/interaction-limits" ],
setRestrictionsForRepo: [ "PUT /repos/{owner}/{repo}/interaction-limits" ],
setRestrictionsForYourPublicRepos: [ "PUT /user/interaction-limits", {}, {
renamed: [ "interactions", "setRestrictionsForAuthenticatedUser" ]
} ]
},
issues: {
addAssignees: [ "POST /repos/{owner}/{repo}/issues/{issue_number}/assignees" ],
addBlockedByDependency: [ "POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by" ],
addLabels: [ "POST /repos/{owner}/{repo}/issues/{issue_number}/labels" ],
addSubIssue: [ "POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues" ],
checkUserCanBeAssigned: [ "GET /repos/{owner}/{repo}/assignees/{assignee}" ],
checkUserCanBeAssignedToIssue: [ "GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}" ],
create: [ "POST /repos/{owner}/{repo}/issues" ],
createComment: [ "POST /repos/{owner}/{repo}/issues/{issue_number}/comments" ],
createLabel: [ "POST /repos/{owner}/{repo}/labels" ],
createMilestone: [ "POST /repos/{owner}/{repo}/milestones" ],
deleteComment: [ "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}" ],
deleteLabel: [ "DELETE /repos/{owner}/{repo}/labels/{name}" ],
deleteMilestone: [ "DELETE /repos/{owner}/{repo}/milestones/{milestone_number}" ],
get: [ "GET /repos/{owner}/{repo}/issues/{issue_number}" ],
getComment: [ "GET /repos/{owner}/{repo}/issues/comments/{comment_id}" ],
getEvent: [ "GET /repos/{owner}/{repo}/issues/events/{event_id}" ],
getLabel: [ "GET /repos/{owner}/{repo}/labels/{name}" ],
getMilestone: [ "GET /repos/{owner}/{repo}/milestones/{milestone_number}" ],
getParent: [ "GET /repos/{owner}/{repo}/issues/{issue_number}/parent" ],
list: [ "GET /issues" ],
listAssignees: [ "GET /repos/{owner}/{repo}/assignees" ],
listComments: [ "GET /repos/{owner}/{repo}/issues/{issue_number}/comments" ],
listCommentsForRepo: [ "GET /repos/{owner}/{repo}/issues/comments" ],
listDependenciesBlockedBy: [ "GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by" ],
listDependenciesBlocking: [ "GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking" ],
listEvents: [ "GET /repos/{owner}/{repo}/issues/{issue_number}/events" ],
listEventsForRepo: [ "GET /repos/{owner}/{repo}/issues/events" ],
listEventsForTimeline: [ "GET /repos/{owner}/{repo}/issues/{issue_number}/timeline" ],
listForAuthenticatedUser: [ "GET /user/issues" ],
listForOrg: [ "GET /orgs/{org}/issues" ],
listForRepo: [ "GET /repos/{owner}/{repo}/issues" ],
listLabelsForMilestone: [ "GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels" ],
listLabelsForRepo: [ "GET /repos/{owner}/{repo}/labels" ],
listLabelsOnIssue: [ "GET /repos/{owner}/{repo}/issues/{issue_number}/labels" ],
listMilestones: [ "GET /repos/{owner}/{repo}/milestones" ],
listSubIssues: [ "GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues" ],
lock: [ "PUT /repos/{owner}/{repo}/issues/{issue_number}/lock" ],
removeAllLabels: [ "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels" ],
removeAssignees: [ "DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees" ],
removeDependencyBlockedBy: [ "DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by/{issue_id}" ],
removeLabel: [ "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}" ],
removeSubIssue: [ "DELETE /repos/{owner}/{repo}/issues/{issue_number}/sub_issue" ],
reprioritizeSubIssue: [ "PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority" ],
setLabels: [ "PUT /repos/{owner}/{repo}/issues/{issue_number}/labels" ],
unlock: [ "DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock" ],
update: [ "PATCH /repos/{owner}/{repo}/issues/{issue_number}" ],
updateComment: [ "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}" ],
updateLabel: [ "PATCH /repos/{owner}/{repo}/labels/{name}" ],
updateMilestone: [ "PATCH /repos/{owner}/{repo}/milestones/{milestone_number}" ]
},
licenses: {
get: [ "GET /licenses/{license}" ],
getAllCommonlyUsed: [ "GET /licenses" ],
getForRepo: [ "GET /repos/{owner}/{repo}/license" ]
},
markdown: {
render: [ "POST /markdown" ],
renderRaw: [ "POST /markdown/raw", {
headers: {
"content-type": "text/plain; charset=utf-8"
}
} ]
},
meta: {
get: [ "GET /meta" ],
getAllVersions: [ "GET /versions" ],
getOctocat: [ "GET /octocat" ],
getZen: [ "GET /zen" ],
root: [ "GET /" ]
},
migrations: {
deleteArchiveForAuthenticatedUser: [ "DELETE /user/migrations/{migration_id}/archive" ],
deleteArchiveForOrg: [ "DELETE /orgs/{org}/migrations/{migration_id}/archive" ],
downloadArchiveForOrg: [ "GET /orgs/{org}/migrations/{migration_id}/archive" ],
getArchiveForAuthenticatedUser: [ "GET /user/migrations/{migration_id}/archive" ],
getStatusForAuthenticatedUser: [ "GET /user/migrations/{migration_id}" ],
getStatusForOrg: [ "GET /orgs/{org}/migrations/{migration_id}" ],
listForAuthenticatedUser: [ "GET /user/migrations" ],
listForOrg: [ "GET /orgs/{org}/migrations" ],
listReposForAuthenticatedUser: [ "GET /user/migrations/{migration_id}/repositories" ],
listReposForOrg: [ "GET /orgs/{org}/migrations/{migration_id}/repositories" ],
listReposForUser: [ "GET /user/migrations/{migration_id}/repositories", {}, {
renamed: [ "migrations", "listReposForAuthenticatedUser" ]
} ],
startForAuthenticatedUser: [ "POST /user/migrations" ],
startForOrg: [ "POST /orgs/{org}/migrations" ],
unlockRepoForAuthenticatedUser: [ "DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock" ],
unlockRepoForOrg: [ "DELETE /orgs/{org}/migrations/{migration_id}/repos/{repo_name}/lock" ]
},
oidc: {
getOidcCustomSubTemplateForOrg: [ "GET /orgs/{org}/actions/oidc/customization/sub" ],
updateOidcCustomSubTemplateForOrg: [ "PUT /orgs/{org}/actions/oidc/customization/sub" ]
},
orgs: {
addSecurityManagerTeam: [ "PUT /orgs/{org}/security-managers/teams/{team_slug}", {}, {
deprecated: "octokit.rest.orgs.addSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#add-a-security-manager-team"
} ],
assignTeamToOrgRole: [ "PUT /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}" ],
assignUserToOrgRole: [ "PUT /orgs/{org}/organization-roles/users/{username}/{role_id}" ],
blockUser: [ "PUT /orgs/{org}/blocks/{username}" ],
cancelInvitation: [ "DELETE /orgs/{org}/invitations/{invitation_id}" ],
checkBlockedUser: [ "GET /orgs/{org}/blocks/{username}" ],
checkMembershipForUser: [ "GET /orgs/{org}/members/{username}" ],
checkPublicMembershipForUser: [ "GET /orgs/{org}/public_members/{username}" ],
convertMemberToOutsideCollaborator: [ "PUT /orgs/{org}/outside_collaborators/{username}" ],
createArtifactStorageRecord: [ "POST /orgs/{org}/artifacts/metadata/storage-record" ],
createInvitation: [ "POST /orgs/{org}/invitations" ],
createIssueType: [ "POST /orgs/{org}/issue-types" ],
createWebhook: [ "POST /orgs/{org}/hooks" ],
customPropertiesForOrgsCreateOrUpdateOrganizationValues: [ "PATCH /organizations/{org}/org-properties/values" ],
customPropertiesForOrgsGetOrganizationValues: [ "GET /organizations/{org}/org-properties/values" ],
customPropertiesForReposCreateOrUpdateOrganizationDefinition: [ "PUT /orgs/{org}/properties/schema/{custom_property_name}" ],
customPropertiesForReposCreateOrUpdateOrganizationDefinitions: [ "PATCH /orgs/{org}/properties/schema" ],
customPropertiesForReposCreateOrUpdateOrganizationValues: [ "PATCH /orgs/{org}/properties/values" ],
customPropertiesForReposDeleteOrganizationDefinition: [ "DELETE /orgs/{org}/properties/schema/{custom_property_name}" ],
customPropertiesForReposGetOrganizationDefinition: [ "GET /orgs/{org}/properties/schema/{custom_property_name}" ],
customPropertiesForReposGetOrganizationDefinitions: [ "GET /orgs/{org}/properties/schema" ],
customPropertiesForReposGetOrganizationValues: [ "GET /orgs/{org}/properties/values" ],
delete: [ "DELETE /orgs/{org}" ],
deleteAttestationsBulk: [ "POST /orgs/{org}/attestations/delete-request" ],
deleteAttestationsById: [ "DELETE /orgs/{org}/attestations/{attestation_id}" ],
deleteAttestationsBySubjectDigest: [ "DELETE /orgs/{org}/attestations/digest/{subject_digest}" ],
deleteIssueType: [ "DELETE /orgs/{org}/issue-types/{issue_type_id}" ],
deleteWebhook: [ "DELETE /orgs/{org}/hooks/{hook_id}" ],
disableSelectedRepositoryImmutableReleasesOrganization: [ "DELETE /orgs/{org}/settings/immutable-releases/repositories/{repository_id}" ],
enableSelectedRepositoryImmutableReleasesOrganization: [ "PUT /orgs/{org}/settings/immutable-releases/repositories/{repository_id}" ],
get: [ "GET /orgs/{org}" ],
getImmutableReleasesSettings: [ "GET /orgs/{org}/settings/immutable-releases" ],
getImmutableReleasesSettingsRepositories: [ "GET /orgs/{org}/settings/immutable-releases/repositories" ],
getMembershipForAuthenticatedUser: [ "GET /user/memberships/orgs/{org}" ],
getMembershipForUser: [ "GET /orgs/{org}/memberships/{username}" ],
getOrgRole: [ "GET /orgs/{org}/organization-roles/{role_id}" ],
getOrgRulesetHistory: [ "GET /orgs/{org}/rulesets/{ruleset_id}/history" ],
getOrgRulesetVersion: [ "GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id}" ],
getWebhook: [ "GET /orgs/{org}/hooks/{hook_id}" ],
getWebhookConfigForOrg: [ "GET /orgs/{org}/hooks/{hook_id}/config" ],
getWebhookDelivery: [ "GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}" ],
list: [ "GET /organizations" ],
listAppInstallations: [ "GET /orgs/{org}/installations" ],
listArtifactStorageRecords: [ "GET /orgs/{org}/artifacts/{subject_digest}/metadata/storage-records" ],
listAttestationRepositories: [ "GET /orgs/{org}/attestations/repositories" ],
listAttestations: [ "GET /orgs/{org}/attestations/{subject_digest}" ],
listAttestationsBulk: [ "POST /orgs/{org}/attestations/bulk-list{?per_page,before,after}" ],
listBlockedUsers: [ "GET /orgs/{org}/blocks" ],
listFailedInvitations: [ "GET /orgs/{org}/failed_invitations" ],
listForAuthenticatedUser: [ "GET /user/orgs" ],
listForUser: [ "GET /users/{username}/orgs" ],
listInvitationTeams: [ "GET /orgs/{org}/invitations/{invitation_id}/teams" ],
listIssueTypes: [ "GET /orgs/{org}/issue-types" ],
listMembers: [ "GET /orgs/{org}/members" ],
listMembershipsForAuthenticatedUser: [ "GET /user/memberships/orgs" ],
listOrgRoleTeams: [ "GET /orgs/{org}/organization-roles/{role_id}/teams" ],
listOrgRoleUsers: [ "GET /orgs/{org}/organization-roles/{role_id}/users" ],
listOrgRoles: [ "GET /orgs/{org}/organization-roles" ],
listOrganizationFineGrainedPermissions: [ "GET /orgs/{org}/organization-fine-grained-permissions" ],
listOutsideCollaborators: [ "GET /orgs/{org}/outside_collaborators" ],
listPatGrantRepositories: [ "GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories" ],
listPatGrantRequestRepositories: [ "GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories" ],
listPatGrantRequests: [ "GET /orgs/{org}/personal-access-token-requests" ],
listPatGrants: [ "GET /orgs/{org}/personal-access-tokens" ],
listPendingInvitations: [ "GET /orgs/{org}/invitations" ],
listPublicMembers: [ "GET /orgs/{org}/public_members" ],
listSecurityManagerTeams: [ "GET /orgs/{org}/security-managers", {}, {
deprecated: "octokit.rest.orgs.listSecurityManagerTeams() is deprecated, see https://docs.github.com/rest/orgs/security-managers#list-security-manager-teams"
} ],
listWebhookDeliveries: [ "GET /orgs/{org}/hooks/{hook_id}/deliveries" ],
listWebhooks: [ "GET /orgs/{org}/hooks" ],
pingWebhook: [ "POST /orgs/{org}/hooks/{hook_id}/pings" ],
redeliverWebhookDelivery: [ "POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts" ],
removeMember: [ "DELETE /orgs/{org}/members/{username}" ],
removeMembershipForUser: [ "DELETE /orgs/{org}/memberships/{username}" ],
removeOutsideCollaborator: [ "DELETE /orgs/{org}/outside_collaborators/{username}" ],
removePublicMembershipForAuthenticatedUser: [ "DELETE /orgs/{org}/public_members/{username}" ],
removeSecurityManagerTeam: [ "DELETE /orgs/{org}/security-managers/teams/{team_slug}", {}, {
deprecated: "octokit.rest.orgs.removeSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#remove-a-security-manager-team"
} ],
reviewPatGrantRequest: [ "POST /orgs/{org}/personal-access-token-requests/{pat_request_id}" ],
reviewPatGrantRequestsInBulk: [ "POST /orgs/{org}/personal-access-token-requests" ],
revokeAllOrgRolesTeam: [ "DELETE /orgs/{org}/organization-roles/teams/{team_slug}" ],
revokeAllOrgRolesUser: [ "DELETE /orgs/{org}/organization-roles/users/{username}" ],
revokeOrgRoleTeam: [ "DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}" ],
revokeOrgRoleUser: [ "DELETE /orgs/{org}/organization-roles/users/{username}/{role_id}" ],
setImmutableReleasesSettings: [ "PUT /orgs/{org}/settings/immutable-releases" ],
setImmutableReleasesSettingsRepositories: [ "PUT /orgs/{org}/settings/immutable-releases/repositories" ],
setMembershipForUser: [ "PUT /orgs/{org}/memberships/{username}" ],
setPublicMembershipForAuthenticatedUser: [ "PUT /orgs/{org}/public_members/{username}" ],
unblockUser: [ "DELETE /orgs/{org}/blocks/{username}" ],
update: [ "PATCH /orgs/{org}" ],
updateIssueType: [ "PUT /orgs/{org}/issue-types/{issue_type_id}" ],
updateMembershipForAuthenticatedUser: [ "PATCH /user/memberships/orgs/{org}" ],
updatePatAccess: [ "POST /orgs/{org}/personal-access-tokens/{pat_id}" ],
updatePatAccesses: [ "POST /orgs/{org}/personal-access-tokens" ],
updateWebhook: [ "PATCH /orgs/{org}/hooks/{hook_id}" ],
updateWebhookConfigForOrg: [ "PATCH /orgs/{org}/hooks/{hook_id}/config" ]
},
packages: {
deletePackageForAuthenticatedUser: [ "DELETE /user/packages/{package_type}/{package_name}" ],
deletePackageForOrg: [ "DELETE /orgs/{org}/packages/{package_type}/{package_name}" ],
deletePackageForUser: [ "DELETE /users/{username}/packages/{package_type}/{package_name}" ],
deletePackageVersionForAuthenticatedUser: [ "DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}" ],
deletePackageVersionForOrg: [ "DELETE /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}" ],
deletePackageVersionForUser: [ "DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}" ],
getAllPackageVersionsForAPackageOwnedByAnOrg: [ "GET /orgs/{org}/packages/{package_type}/{package_name}/versions", {}, {
renamed: [ "packages", "getAllPackageVersionsForPackageOwnedByOrg" ]
} ],
getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser: [ "GET /user/packages/{package_type}/{package_name}/versions", {}, {
renamed: [ "packages", "getAllPackageVersionsForPackageOwnedByAuthenticatedUser" ]
} ],
getAllPackageVersionsForPackageOwnedByAuthenticatedUser: [ "GET /user/packages/{package_type}/{package_name}/versions" ],
getAllPackageVersionsForPackageOwnedByOrg: [ "GET /orgs/{org}/packages/{package_type}/{package_name}/versions" ],
getAllPackageVersionsForPackageOwnedByUser: [ "GET /users/{username}/packages/{package_type}/{package_name}/versions" ],
getPackageForAuthenticatedUser: [ "GET /user/packages/{package_type}/{package_name}" ],
getPackageForOrganization: [ "GET /orgs/{org}/packages/{package_type}/{package_name}" ],
getPackageForUser: [ "GET /users/{username}/packages/{package_type}/{package_name}" ],
getPackageVersionForAuthenticatedUser: [ "GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}" ],
getPackageVersionForOrganization: [ "GET /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}" ],
getPackageVersionForUser: [ "GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}" ],
listDockerMigrationConflictingPackagesForAuthenticatedUser: [ "GET /user/docker/conflicts" ],
listDockerMigrationConflictingPackagesForOrganization: [ "GET /orgs/{org}/docker/conflicts" ],
listDockerMigrationConflictingPackagesForUser: [ "GET /users/{username}/docker/conflicts" ],
listPackagesForAuthenticatedUser: [ "GET /user/packages" ],
listPackagesForOrganization: [ "GET /orgs/{org}/packages" ],
listPackagesForUser: [ "GET /users/{username}/packages" ],
restorePackageForAuthenticatedUser: [ "POST /user/packages/{package_type}/{package_name}/restore{?token}" ],
restorePackageForOrg: [ "POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token}" ],
restorePackageForUser: [ "POST /users/{username}/packages/{package_type}/{package_name}/restore{?token}" ],
restorePackageVersionForAuthenticatedUser: [ "POST /user/packages/{package_type}/{package_name}/versions/{package_version_id}/restore" ],
restorePackageVersionForOrg: [ "POST /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore" ],
restorePackageVersionForUser: [ "POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore" ]
},
privateRegistries: {
createOrgPrivateRegistry: [ "POST /orgs/{org}/private-registries" ],
deleteOrgPrivateRegistry: [ "DELETE /orgs/{org}/private-registries/{secret_name}" ],
getOrgPrivateRegistry: [ "GET /orgs/{org}/private-registries/{secret_name}" ],
getOrgPublicKey: [ "GET /orgs/{org}/private-registries/public-key" ],
listOrgPrivateRegistries: [ "GET /orgs/{org}/private-registries" ],
updateOrgPrivateRegistry: [ "PATCH /orgs/{org}/private-registries/{secret_name}" ]
},
projects: {
addItemForOrg: [ "POST /orgs/{org}/projectsV2/{project_number}/items" ],
addItemForUser: [ "POST /users/{username}/projectsV2/{project_number}/items" ],
deleteItemForOrg: [ "DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id}" ],
deleteItemForUser: [ "DELETE /users/{username}/projectsV2/{project_number}/items/{item_id}" ],
getFieldForOrg: [ "GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}" ],
getFieldForUser: [ "GET /users/{username}/projectsV2/{project_number}/fields/{field_id}" ],
getForOrg: [ "GET /orgs/{org}/projectsV2/{project_number}" ],
getForUser: [ "GET /users/{username}/projectsV2/{project_number}" ],
getOrgItem: [ "GET /orgs/{org}/projectsV2/{project_number}/items/{item_id}" ],
getUserItem: [ "GET /users/{username}/projectsV2/{project_number}/items/{item_id}" ],
listFieldsForOrg: [ "GET /orgs/{org}/projectsV2/{project_number}/fields" ],
listFieldsForUser: [ "GET /users/{username}/projectsV2/{project_number}/fields" ],
listForOrg: [ "GET /orgs/{org}/projectsV2" ],
listForUser: [ "GET /users/{username}/projectsV2" ],
listItemsForOrg: [ "GET /orgs/{org}/projectsV2/{project_number}/items" ],
listItemsForUser: [ "GET /users/{username}/projectsV2/{project_number}/items" ],
updateItemForOrg: [ "PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}" ],
updateItemForUser: [ "PATCH /users/{username}/projectsV2/{project_number}/items/{item_id}" ]
},
pulls: {
checkIfMerged: [ "GET /repos/{owner}/{repo}/pulls/{pull_number}/merge" ],
create: [ "POST /repos/{owner}/{repo}/pulls" ],
createReplyForReviewComment: [ "POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies" ],
createReview: [ "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews" ],
createReviewComment: [ "POST /repos/{owner}/{repo}/pulls/{pull_number}/comments" ],
deletePendingReview: [ "DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}" ],
deleteReviewComment: [ "DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}" ],
dismissReview: [ "PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals" ],
get: [ "GET /repos/{owner}/{repo}/pulls/{pull_number}" ],
getReview: [ "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}" ],
getReviewComment: [ "GET /repos/{owner}/{repo}/pulls/comments/{comment_id}" ],
list: [ "GET /repos/{owner}/{repo}/pulls" ],
listCommentsForReview: [ "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments" ],
listCommits: [ "GET /repos/{owner}/{repo}/pulls/{pull_number}/commits" ],
listFiles: [ "GET /repos/{owner}/{repo}/pulls/{pull_number}/files" ],
listRequestedReviewers: [ "GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers" ],
listReviewComments: [ "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments" ],
listReviewCommentsForRepo: [ "GET /repos/{owner}/{repo}/pulls/comments" ],
listReviews: [ "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews" ],
merge: [ "PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge" ],
removeRequestedReviewers: [ "DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers" ],
requestReviewers: [ "POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers" ],
submitReview: [ "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events" ],
update: [ "PATCH /repos/{owner}/{repo}/pulls/{pull_number}" ],
updateBranch: [ "PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch" ],
updateReview: [ "PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}" ],
updateReviewComment: [ "PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}" ]
},
rateLimit: {
get: [ "GET /rate_limit" ]
},
reactions: {
createForCommitComment: [ "POST /repos/{owner}/{repo}/comments/{comment_id}/reactions" ],
createForIssue: [ "POST /repos/{owner}/{repo}/issues/{issue_number}/reactions" ],
createForIssueComment: [ "POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions" ],
createForPullRequestReviewComment: [ "POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions" ],
createForRelease: [ "POST /repos/{owner}/{repo}/releases/{release_id}/reactions" ],
createForTeamDiscussionCommentInOrg: [ "POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions" ],
createForTeamDiscussionInOrg: [ "POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions" ],
deleteForCommitComment: [ "DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}" ],
deleteForIssue: [ "DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}" ],
deleteForIssueComment: [ "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}" ],
deleteForPullRequestComment: [ "DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}" ],
deleteForRelease: [ "DELETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}" ],
deleteForTeamDiscussion: [ "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions/{reaction_id}" ],
deleteForTeamDiscussionComment: [ "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions/{reaction_id}" ],
listForCommitComment: [ "GET /repos/{owner}/{repo}/comments/{comment_id}/reactions" ],
listForIssue: [ "GET /repos/{owner}/{repo}/issues/{issue_number}/reactions" ],
listForIssueComment: [ "GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions" ],
listForPullRequestReviewComment: [ "GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions" ],
listForRelease: [ "GET /repos/{owner}/{repo}/releases/{release_id}/reactions" ],
listForTeamDiscussionCommentInOrg: [ "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions" ],
listForTeamDiscussionInOrg: [ "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions" ]
},
repos: {
acceptInvitation: [ "PATCH /user/repository_invitations/{invitation_id}", {}, {
renamed: [ "repos", "acceptInvitationForAuthenticatedUser" ]
} ],
acceptInvitationForAuthenticatedUser: [ "PATCH /user/repository_invitations/{invitation_id}" ],
addAppAccessRestrictions: [ "POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps", {}, {
mapToData: "apps"
} ],
addCollaborator: [ "PUT /repos/{owner}/{repo}/collaborators/{username}" ],
addStatusCheckContexts: [ "POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts", {}, {
mapToData: "contexts"
} ],
addTeamAccessRestrictions: [ "POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams", {}, {
mapToData: "teams"
} ],
addUserAccessRestrictions: [ "POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users", {}, {
mapToData: "users"
} ],
cancelPagesDeployment: [ "POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/cancel" ],
checkAutomatedSecurityFixes: [ "GET /repos/{owner}/{repo}/automated-security-fixes" ],
checkCollaborator: [ "GET /repos/{owner}/{repo}/collaborators/{username}" ],
checkImmutableReleases: [ "GET /repos/{owner}/{repo}/immutable-releases" ],
checkPrivateVulnerabilityReporting: [ "GET /repos/{owner}/{repo}/private-vulnerability-reporting" ],
checkVulnerabilityAlerts: [ "GET /repos/{owner}/{repo}/vulnerability-alerts" ],
codeownersErrors: [ "GET /repos/{owner}/{repo}/codeowners/errors" ],
compareCommits: [ "GET /repos/{owner}/{repo}/compare/{base}...{head}" ],
compareCommitsWithBasehead: [ "GET /repos/{owner}/{repo}/compare/{basehead}" ],
createAttestation: [ "POST /repos/{owner}/{repo}/attestations" ],
createAutolink: [ "POST /repos/{owner}/{repo}/autolinks" ],
createCommitComment: [ "POST /repos/{owner}/{repo}/commits/{commit_sha}/comments" ],
createCommitSignatureProtection: [ "POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures" ],
createCommitStatus: [ "POST /repos/{owner}/{repo}/statuses/{sha}" ],
createDeployKey: [ "POST /repos/{owner}/{repo}/keys" ],
createDeployment: [ "POST /repos/{owner}/{repo}/deployments" ],
createDeploymentBranchPolicy: [ "POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies" ],
createDeploymentProtectionRule: [ "POST /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules" ],
createDeploymentStatus: [ "POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses" ],
createDispatchEvent: [ "POST /repos/{owner}/{repo}/dispatches" ],
createForAuthenticatedUser: [ "POST /user/repos" ],
createFork: [ "POST /repos/{owner}/{repo}/forks" ],
createInOrg: [ "POST /orgs/{org}/repos" ],
createOrUpdateEnvironment: [ "PUT /repos/{owner}/{repo}/environments/{environment_name}" ],
createOrUpdateFileContents: [ "PUT /repos/{owner}/{repo}/contents/{path}" ],
createOrgRuleset: [ "POST /orgs/{org}/rulesets" ],
createPagesDeployment: [ "POST /repos/{owner}/{repo}/pages/deployments" ],
createPagesSite: [ "POST /repos/{owner}/{repo}/pages" ],
createRelease: [ "POST /repos/{owner}/{repo}/releases" ],
createRepoRuleset: [ "POST /repos/{owner}/{repo}/rulesets" ],
createUsingTemplate: [ "POST /repos/{template_owner}/{template_repo}/generate" ],
createWebhook: [ "POST /repos/{owner}/{repo}/hooks" ],
customPropertiesForReposCreateOrUpdateRepositoryValues: [ "PATCH /repos/{owner}/{repo}/properties/values" ],
customPropertiesForReposGetRepositoryValues: [ "GET /repos/{owner}/{repo}/properties/values" ],
declineInvitation: [ "DELETE /user/repository_invitations/{invitation_id}", {}, {
renamed: [ "repos", "declineInvitationForAuthenticatedUser" ]
} ],
declineInvitationForAuthenticatedUser: [ "DELETE /user/repository_invitations/{invitation_id}" ],
delete: [ "DELETE /repos/{owner}/{repo}" ],
deleteAccessRestrictions: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions" ],
deleteAdminBranchProtection: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins" ],
deleteAnEnvironment: [ "DELETE /repos/{owner}/{repo}/environments/{environment_name}" ],
deleteAutolink: [ "DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}" ],
deleteBranchProtection: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection" ],
deleteCommitComment: [ "DELETE /repos/{owner}/{repo}/comments/{comment_id}" ],
deleteCommitSignatureProtection: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures" ],
deleteDeployKey: [ "DELETE /repos/{owner}/{repo}/keys/{key_id}" ],
deleteDeployment: [ "DELETE /repos/{owner}/{repo}/deployments/{deployment_id}" ],
deleteDeploymentBranchPolicy: [ "DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}" ],
deleteFile: [ "DELETE /repos/{owner}/{repo}/contents/{path}" ],
deleteInvitation: [ "DELETE /repos/{owner}/{repo}/invitations/{invitation_id}" ],
deleteOrgRuleset: [ "DELETE /orgs/{org}/rulesets/{ruleset_id}" ],
deletePagesSite: [ "DELETE /repos/{owner}/{repo}/pages" ],
deletePullRequestReviewProtection: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews" ],
deleteRelease: [ "DELETE /repos/{owner}/{repo}/releases/{release_id}" ],
deleteReleaseAsset: [ "DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}" ],
deleteRepoRuleset: [ "DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}" ],
deleteWebhook: [ "DELETE /repos/{owner}/{repo}/hooks/{hook_id}" ],
disableAutomatedSecurityFixes: [ "DELETE /repos/{owner}/{repo}/automated-security-fixes" ],
disableDeploymentProtectionRule: [ "DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}" ],
disableImmutableReleases: [ "DELETE /repos/{owner}/{repo}/immutable-releases" ],
disablePrivateVulnerabilityReporting: [ "DELETE /repos/{owner}/{repo}/private-vulnerability-reporting" ],
disableVulnerabilityAlerts: [ "DELETE /repos/{owner}/{repo}/vulnerability-alerts" ],
downloadArchive: [ "GET /repos/{owner}/{repo}/zipball/{ref}", {}, {
renamed: [ "repos", "downloadZipballArchive" ]
} ],
downloadTarballArchive: [ "GET /repos/{owner}/{repo}/tarball/{ref}" ],
downloadZipballArchive: [ "GET /repos/{owner}/{repo}/zipball/{ref}" ],
enableAutomatedSecurityFixes: [ "PUT /repos/{owner}/{repo}/automated-security-fixes" ],
enableImmutableReleases: [ "PUT /repos/{owner}/{repo}/immutable-releases" ],
enablePrivateVulnerabilityReporting: [ "PUT /repos/{owner}/{repo}/private-vulnerability-reporting" ],
enableVulnerabilityAlerts: [ "PUT /repos/{owner}/{repo}/vulnerability-alerts" ],
generateReleaseNotes: [ "POST /repos/{owner}/{repo}/releases/generate-notes" ],
get: [ "GET /repos/{owner}/{repo}" ],
getAccessRestrictions: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions" ],
getAdminBranchProtection: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins" ],
getAllDeploymentProtectionRules: [ "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules" ],
getAllEnvironments: [ "GET /repos/{owner}/{repo}/environments" ],
getAllStatusCheckContexts: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts" ],
getAllTopics: [ "GET /repos/{owner}/{repo}/topics" ],
getAppsWithAccessToProtectedBranch: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps" ],
getAutolink: [ "GET /repos/{owner}/{repo}/autolinks/{autolink_id}" ],
getBranch: [ "GET /repos/{owner}/{repo}/branches/{branch}" ],
getBranchProtection: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection" ],
getBranchRules: [ "GET /repos/{owner}/{repo}/rules/branches/{branch}" ],
getClones: [ "GET /repos/{owner}/{repo}/traffic/clones" ],
getCodeFrequencyStats: [ "GET /repos/{owner}/{repo}/stats/code_frequency" ],
getCollaboratorPermissionLevel: [ "GET /repos/{owner}/{repo}/collaborators/{username}/permission" ],
getCombinedStatusForRef: [ "GET /repos/{owner}/{repo}/commits/{ref}/status" ],
getCommit: [ "GET /repos/{owner}/{repo}/commits/{ref}" ],
getCommitActivityStats: [ "GET /repos/{owner}/{repo}/stats/commit_activity" ],
getCommitComment: [ "GET /repos/{owner}/{repo}/comments/{comment_id}" ],
getCommitSignatureProtection: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures" ],
getCommunityProfileMetrics: [ "GET /repos/{owner}/{repo}/community/profile" ],
getContent: [ "GET /repos/{owner}/{repo}/contents/{path}" ],
getContributorsStats: [ "GET /repos/{owner}/{repo}/stats/contributors" ],
getCustomDeploymentProtectionRule: [ "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}" ],
getDeployKey: [ "GET /repos/{owner}/{repo}/keys/{key_id}" ],
getDeployment: [ "GET /repos/{owner}/{repo}/deployments/{deployment_id}" ],
getDeploymentBranchPolicy: [ "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}" ],
getDeploymentStatus: [ "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}" ],
getEnvironment: [ "GET /repos/{owner}/{repo}/environments/{environment_name}" ],
getLatestPagesBuild: [ "GET /repos/{owner}/{repo}/pages/builds/latest" ],
getLatestRelease: [ "GET /repos/{owner}/{repo}/releases/latest" ],
getOrgRuleSuite: [ "GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}" ],
getOrgRuleSuites: [ "GET /orgs/{org}/rulesets/rule-suites" ],
getOrgRuleset: [ "GET /orgs/{org}/rulesets/{ruleset_id}" ],
getOrgRulesets: [ "GET /orgs/{org}/rulesets" ],
getPages: [ "GET /repos/{owner}/{repo}/pages" ],
getPagesBuild: [ "GET /repos/{owner}/{repo}/pages/builds/{build_id}" ],
getPagesDeployment: [ "GET /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}" ],
getPagesHealthCheck: [ "GET /repos/{owner}/{repo}/pages/health" ],
getParticipationStats: [ "GET /repos/{owner}/{repo}/stats/participation" ],
getPullRequestReviewProtection: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews" ],
getPunchCardStats: [ "GET /repos/{owner}/{repo}/stats/punch_card" ],
getReadme: [ "GET /repos/{owner}/{repo}/readme" ],
getReadmeInDirectory: [ "GET /repos/{owner}/{repo}/readme/{dir}" ],
getRelease: [ "GET /repos/{owner}/{repo}/releases/{release_id}" ],
getReleaseAsset: [ "GET /repos/{owner}/{repo}/releases/assets/{asset_id}" ],
getReleaseByTag: [ "GET /repos/{owner}/{repo}/releases/tags/{tag}" ],
getRepoRuleSuite: [ "GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}" ],
getRepoRuleSuites: [ "GET /repos/{owner}/{repo}/rulesets/rule-suites" ],
getRepoRuleset: [ "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}" ],
getRepoRulesetHistory: [ "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history" ],
getRepoRulesetVersion: [ "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history/{version_id}" ],
getRepoRulesets: [ "GET /repos/{owner}/{repo}/rulesets" ],
getStatusChecksProtection: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks" ],
getTeamsWithAccessToProtectedBranch: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams" ],
getTopPaths: [ "GET /repos/{owner}/{repo}/traffic/popular/paths" ],
getTopReferrers: [ "GET /repos/{owner}/{repo}/traffic/popular/referrers" ],
getUsersWithAccessToProtectedBranch: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users" ],
getViews: [ "GET /repos/{owner}/{repo}/traffic/views" ],
getWebhook: [ "GET /repos/{owner}/{repo}/hooks/{hook_id}" ],
getWebhookConfigForRepo: [ "GET /repos/{owner}/{repo}/hooks/{hook_id}/config" ],
getWebhookDelivery: [ "GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}" ],
listActivities: [ "GET /repos/{owner}/{repo}/activity" ],
listAttestations: [ "GET /repos/{owner}/{repo}/attestations/{subject_digest}" ],
listAutolinks: [ "GET /repos/{owner}/{repo}/autolinks" ],
listBranches: [ "GET /repos/{owner}/{repo}/branches" ],
listBranchesForHeadCommit: [ "GET /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head" ],
listCollaborators: [ "GET /repos/{owner}/{repo}/collaborators" ],
listCommentsForCommit: [ "GET /repos/{owner}/{repo}/commits/{commit_sha}/comments" ],
listCommitCommentsForRepo: [ "GET /repos/{owner}/{repo}/comments" ],
listCommitStatusesForRef: [ "GET /repos/{owner}/{repo}/commits/{ref}/statuses" ],
listCommits: [ "GET /repos/{owner}/{repo}/commits" ],
listContributors: [ "GET /repos/{owner}/{repo}/contributors" ],
listCustomDeploymentRuleIntegrations: [ "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps" ],
listDeployKeys: [ "GET /repos/{owner}/{repo}/keys" ],
listDeploymentBranchPolicies: [ "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies" ],
listDeploymentStatuses: [ "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses" ],
listDeployments: [ "GET /repos/{owner}/{repo}/deployments" ],
listForAuthenticatedUser: [ "GET /user/repos" ],
listForOrg: [ "GET /orgs/{org}/repos" ],
listForUser: [ "GET /users/{username}/repos" ],
listForks: [ "GET /repos/{owner}/{repo}/forks" ],
listInvitations: [ "GET /repos/{owner}/{repo}/invitations" ],
listInvitationsForAuthenticatedUser: [ "GET /user/repository_invitations" ],
listLanguages: [ "GET /repos/{owner}/{repo}/languages" ],
listPagesBuilds: [ "GET /repos/{owner}/{repo}/pages/builds" ],
listPublic: [ "GET /repositories" ],
listPullRequestsAssociatedWithCommit: [ "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls" ],
listReleaseAssets: [ "GET /repos/{owner}/{repo}/releases/{release_id}/assets" ],
listReleases: [ "GET /repos/{owner}/{repo}/releases" ],
listTags: [ "GET /repos/{owner}/{repo}/tags" ],
listTeams: [ "GET /repos/{owner}/{repo}/teams" ],
listWebhookDeliveries: [ "GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries" ],
listWebhooks: [ "GET /repos/{owner}/{repo}/hooks" ],
merge: [ "POST /repos/{owner}/{repo}/merges" ],
mergeUpstream: [ "POST /repos/{owner}/{repo}/merge-upstream" ],
pingWebhook: [ "POST /repos/{owner}/{repo}/hooks/{hook_id}/pings" ],
redeliverWebhookDelivery: [ "POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts" ],
removeAppAccessRestrictions: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps", {}, {
mapToData: "apps"
} ],
removeCollaborator: [ "DELETE /repos/{owner}/{repo}/collaborators/{username}" ],
removeStatusCheckContexts: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts", {}, {
mapToData: "contexts"
} ],
removeStatusCheckProtection: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks" ],
removeTeamAccessRestrictions: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams", {}, {
mapToData: "teams"
} ],
removeUserAccessRestrictions: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users", {}, {
mapToData: "users"
} ],
renameBranch: [ "POST /repos/{owner}/{repo}/branches/{branch}/rename" ],
replaceAllTopics: [ "PUT /repos/{owner}/{repo}/topics" ],
requestPagesBuild: [ "POST /repos/{owner}/{repo}/pages/builds" ],
setAdminBranchProtection: [ "POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins" ],
setAppAccessRestrictions: [ "PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps", {}, {
mapToData: "apps"
} ],
setStatusCheckContexts: [ "PUT /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts", {}, {
mapToData: "contexts"
} ],
setTeamAccessRestrictions: [ "PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams", {}, {
mapToData: "teams"
} ],
setUserAccessRestrictions: [ "PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users", {}, {
mapToData: "users"
} ],
testPushWebhook: [ "POST /repos/{owner}/{repo}/hooks/{hook_id}/tests" ],
transfer: [ "POST /repos/{owner}/{repo}/transfer" ],
update: [ "PATCH /repos/{owner}/{repo}" ],
updateBranchProtection: [ "PUT /repos/{owner}/{repo}/branches/{branch}/protection" ],
updateCommitComment: [ "PATCH /repos/{owner}/{repo}/comments/{comment_id}" ],
updateDeploymentBranchPolicy: [ "PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}" ],
updateInformationAboutPagesSite: [ "PUT /repos/{owner}/{repo}/pages" ],
updateInvitation: [ "PATCH /repos/{owner}/{repo}/invitations/{invitation_id}" ],
updateOrgRuleset: [ "PUT /orgs/{org}/rulesets/{ruleset_id}" ],
updatePullRequestReviewProtection: [ "PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews" ],
updateRelease: [ "PATCH /repos/{owner}/{repo}/releases/{release_id}" ],
updateReleaseAsset: [ "PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}" ],
updateRepoRuleset: [ "PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}" ],
updateStatusCheckPotection: [ "PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks", {}, {
renamed: [ "repos", "updateStatusCheckProtection" ]
} ],
updateStatusCheckProtection: [ "PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks" ],
updateWebhook: [ "PATCH /repos/{owner}/{repo}/hooks/{hook_id}" ],
updateWebhookConfigForRepo: [ "PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config" ],
uploadReleaseAsset: [ "POST /repos/{owner}/{repo}/releases/{release_id}/assets{?name,label}", {
baseUrl: "https://uploads.github.com"
} ]
},
search: {
code: [ "GET /search/code" ],
commits: [ "GET /search/commits" ],
issuesAndPullRequests: [ "GET /search/issues" ],
labels: [ "GET /search/labels" ],
repos: [ "GET /search/repositories" ],
topics: [ "GET /search/topics" ],
users: [ "GET /search/users" ]
},
secretScanning: {
createPushProtectionBypass: [ "POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses" ],
getAlert: [ "GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}" ],
getScanHistory: [ "GET /repos/{owner}/{repo}/secret-scanning/scan-history" ],
listAlertsForOrg: [ "GET /orgs/{org}/secret-scanning/alerts" ],
listAlertsForRepo: [ "GET /repos/{owner}/{repo}/secret-scanning/alerts" ],
listLocationsForAlert: [ "GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations" ],
listOrgPatternConfigs: [ "GET /orgs/{org}/secret-scanning/pattern-configurations" ],
updateAlert: [ "PATCH /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}" ],
updateOrgPatternConfigs: [ "PATCH /orgs/{org}/secret-scanning/pattern-configurations" ]
},
securityAdvisories: {
createFork: [ "POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks" ],
createPrivateVulnerabilityReport: [ "POST /repos/{owner}/{repo}/security-advisories/reports" ],
createRepositoryAdvisory: [ "POST /repos/{owner}/{repo}/security-advisories" ],
createRepositoryAdvisoryCveRequest: [ "POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve" ],
getGlobalAdvisory: [ "GET /advisories/{ghsa_id}" ],
getRepositoryAdvisory: [ "GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}" ],
listGlobalAdvisories: [ "GET /advisories" ],
listOrgRepositoryAdvisories: [ "GET /orgs/{org}/security-advisories" ],
listRepositoryAdvisories: [ "GET /repos/{owner}/{repo}/security-advisories" ],
updateRepositoryAdvisory: [ "PATCH /repos/{owner}/{repo}/security-advisories/{ghsa_id}" ]
},
teams: {
addOrUpdateMembershipForUserInOrg: [ "PUT /orgs/{org}/teams/{team_slug}/memberships/{username}" ],
addOrUpdateRepoPermissionsInOrg: [ "PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}" ],
checkPermissionsForRepoInOrg: [ "GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}" ],
create: [ "POST /orgs/{org}/teams" ],
createDiscussionCommentInOrg: [ "POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments" ],
createDiscussionInOrg: [ "POST /orgs/{org}/teams/{team_slug}/discussions" ],
deleteDiscussionCommentInOrg: [ "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}" ],
deleteDiscussionInOrg: [ "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}" ],
deleteInOrg: [ "DELETE /orgs/{org}/teams/{team_slug}" ],
getByName: [ "GET /orgs/{org}/teams/{team_slug}" ],
getDiscussionCommentInOrg: [ "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}" ],
getDiscussionInOrg: [ "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}" ],
getMembershipForUserInOrg: [ "GET /orgs/{org}/teams/{team_slug}/memberships/{username}" ],
list: [ "GET /orgs/{org}/teams" ],
listChildInOrg: [ "GET /orgs/{org}/teams/{team_slug}/teams" ],
listDiscussionCommentsInOrg: [ "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments" ],
listDiscussionsInOrg: [ "GET /orgs/{org}/teams/{team_slug}/discussions" ],
listForAuthenticatedUser: [ "GET /user/teams" ],
listMembersInOrg: [ "GET /orgs/{org}/teams/{team_slug}/members" ],
listPendingInvitationsInOrg: [ "GET /orgs/{org}/teams/{team_slug}/invitations" ],
listReposInOrg: [ "GET /orgs/{org}/teams/{team_slug}/repos" ],
removeMembershipForUserInOrg: [ "DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}" ],
removeRepoInOrg: [ "DELETE /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}" ],
updateDiscussionCommentInOrg: [ "PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}" ],
updateDiscussionInOrg: [ "PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}" ],
updateInOrg: [ "PATCH /orgs/{org}/teams/{team_slug}" ]
},
users: {
addEmailForAuthenticated: [ "POST /user/emails", {}, {
renamed: [ "users", "addEmailForAuthenticatedUser" ]
} ],
addEmailForAuthenticatedUser: [ "POST /user/emails" ],
addSocialAccountForAuthenticatedUser: [ "POST /user/social_accounts" ],
block: [ "PUT /user/blocks/{username}" ],
checkBlocked: [ "GET /user/blocks/{username}" ],
checkFollowingForUser: [ "GET /users/{username}/following/{target_user}" ],
checkPersonIsFollowedByAuthenticated: [ "GET /user/following/{username}" ],
createGpgKeyForAuthenticated: [ "POST /user/gpg_keys", {}, {
renamed: [ "users", "createGpgKeyForAuthenticatedUser" ]
} ],
createGpgKeyForAuthenticatedUser: [ "POST /user/gpg_keys" ],
createPublicSshKeyForAuthenticated: [ "POST /user/keys", {}, {
renamed: [ "users", "createPublicSshKeyForAuthenticatedUser" ]
} ],
createPublicSshKeyForAuthenticatedUser: [ "POST /user/keys" ],
createSshSigningKeyForAuthenticatedUser: [ "POST /user/ssh_signing_keys" ],
deleteAttestationsBulk: [ "POST /users/{username}/attestations/delete-request" ],
deleteAttestationsById: [ "DELETE /users/{username}/attestations/{attestation_id}" ],
deleteAttestationsBySubjectDigest: [ "DELETE /users/{username}/attestations/digest/{subject_digest}" ],
deleteEmailForAuthenticated: [ "DELETE /user/emails", {}, {
renamed: [ "users", "deleteEmailForAuthenticatedUser" ]
} ],
deleteEmailForAuthenticatedUser: [ "DELETE /user/emails" ],
deleteGpgKeyForAuthenticated: [ "DELETE /user/gpg_keys/{gpg_key_id}", {}, {
renamed: [ "users", "deleteGpgKeyForAuthenticatedUser" ]
} ],
deleteGpgKeyForAuthenticatedUser: [ "DELETE /user/gpg_keys/{gpg_key_id}" ],
deletePublicSshKeyForAuthenticated: [ "DELETE /user/keys/{key_id}", {}, {
renamed: [ "users", "deletePublicSshKeyForAuthenticatedUser" ]
} ],
deletePublicSshKeyForAuthenticatedUser: [ "DELETE /user/keys/{key_id}" ],
deleteSocialAccountForAuthenticatedUser: [ "DELETE /user/social_accounts" ],
deleteSshSigningKeyForAuthenticatedUser: [ "DELETE /user/ssh_signing_keys/{ssh_signing_key_id}" ],
follow: [ "PUT /user/following/{username}" ],
getAuthenticated: [ "GET /user" ],
getById: [ "GET /user/{account_id}" ],
getByUsername: [ "GET /users/{username}" ],
getContextForUser: [ "GET /users/{username}/hovercard" ],
getGpgKeyForAuthenticated: [ "GET /user/gpg_keys/{gpg_key_id}", {}, {
renamed: [ "users", "getGpgKeyForAuthenticatedUser" ]
} ],
getGpgKeyForAuthenticatedUser: [ "GET /user/gpg_keys/{gpg_key_id}" ],
getPublicSshKeyForAuthenticated: [ "GET /user/keys/{key_id}", {}, {
renamed: [ "users", "getPublicSshKeyForAuthenticatedUser" ]
} ],
getPublicSshKeyForAuthenticatedUser: [ "GET /user/keys/{key_id}" ],
getSshSigningKeyForAuthenticatedUser: [ "GET /user/ssh_signing_keys/{ssh_signing_key_id}" ],
list: [ "GET /users" ],
listAttestations: [ "GET /users/{username}/attestations/{subject_digest}" ],
listAttestationsBulk: [ "POST /users/{username}/attestations/bulk-list{?per_page,before,after}" ],
listBlockedByAuthenticated: [ "GET /user/blocks", {}, {
renamed: [ "users", "listBlockedByAuthenticatedUser" ]
} ],
listBlockedByAuthenticatedUser: [ "GET /user/blocks" ],
listEmailsForAuthenticated: [ "GET /user/emails", {}, {
renamed: [ "users", "listEmailsForAuthenticatedUser" ]
} ],
listEmailsForAuthenticatedUser: [ "GET /user/emails" ],
listFollowedByAuthenticated: [ "GET /user/following", {}, {
renamed: [ "users", "listFollowedByAuthenticatedUser" ]
} ],
listFollowedByAuthenticatedUser: [ "GET /user/following" ],
listFollowersForAuthenticatedUser: [ "GET /user/followers" ],
listFollowersForUser: [ "GET /users/{username}/followers" ],
listFollowingForUser: [ "GET /users/{username}/following" ],
listGpgKeysForAuthenticated: [ "GET /user/gpg_keys", {}, {
renamed: [ "users", "listGpgKeysForAuthenticatedUser" ]
} ],
listGpgKeysForAuthenticatedUser: [ "GET /user/gpg_keys" ],
listGpgKeysForUser: [ "GET /users/{username}/gpg_keys" ],
listPublicEmailsForAuthenticated: [ "GET /user/public_emails", {}, {
renamed: [ "users", "listPublicEmailsForAuthenticatedUser" ]
} ],
listPublicEmailsForAuthenticatedUser: [ "GET /user/public_emails" ],
listPublicKeysForUser: [ "GET /users/{username}/keys" ],
listPublicSshKeysForAuthenticated: [ "GET /user/keys", {}, {
renamed: [ "users", "listPublicSshKeysForAuthenticatedUser" ]
} ],
listPublicSshKeysForAuthenticatedUser: [ "GET /user/keys" ],
listSocialAccountsForAuthenticatedUser: [ "GET /user/social_accounts" ],
listSocialAccountsForUser: [ "GET /users/{username}/social_accounts" ],
listSshSigningKeysForAuthenticatedUser: [ "GET /user/ssh_signing_keys" ],
listSshSigningKeysForUser: [ "GET /users/{username}/ssh_signing_keys" ],
setPrimaryEmailVisibilityForAuthenticated: [ "PATCH /user/email/visibility", {}, {
renamed: [ "users", "setPrimaryEmailVisibilityForAuthenticatedUser" ]
} ],
setPrimaryEmailVisibilityForAuthenticatedUser: [ "PATCH /user/email/visibility" ],
unblock: [ "DELETE /user/blocks/{username}" ],
unfollow: [ "DELETE /user/following/{username}" ],
updateAuthenticated: [ "PATCH /user" ]
}
})) for (const [o, endpoint] of Object.entries(endpoints)) {
const [route, defaults, l] = endpoint;
const [method, url] = route.split(/ /);
const v = Object.assign({
method,
url
}, defaults);
if (!Cr.has(scope)) Cr.set(scope, new Map);
Cr.get(scope).set(o, {
scope,
methodName: o,
endpointDefaults: v,
decorations: l
});
}
const handler = {
has: ({scope}, o) => Cr.get(scope).has(o),
getOwnPropertyDescriptor(target, o) {
return {
value: this.get(target, o),
configurable: true,
writable: true,
enumerable: true
};
},
defineProperty(target, o, l) {
Object.defineProperty(target.cache, o, l);
return true;
},
deleteProperty(target, o) {
delete target.cache[o];
return true;
},
ownKeys: ({scope}) => [ ...Cr.get(scope).keys() ],
set: (target, o, value) => target.cache[o] = value,
get({octokit, scope, cache}, o) {
if (cache[o]) return cache[o];
const method = Cr.get(scope).get(o);
if (!method) return;
const {endpointDefaults: l, decorations: v} = method;
if (v) cache[o] = Lr(octokit, scope, o, l, v); else cache[o] = octokit.request.defaults(l);
return cache[o];
}
};
function Dr(octokit) {
const o = {};
for (const scope of Cr.keys()) o[scope] = new Proxy({
octokit,
scope,
cache: {}
}, handler);
return o;
}
function Lr(octokit, scope, o, defaults, l) {
const v = octokit.request.defaults(defaults);
return Object.assign(function(...args) {
let options = v.endpoint.merge(...args);
if (l.mapToData) {
options = Object.assign({}, options, {
data: options[l.mapToData],
[l.mapToData]: void 0
});
return v(options);
}
if (l.renamed) {
const [v, G] = l.renamed;
octokit.log.warn(`octokit.${scope}.${o}() has been renamed to octokit.${v}.${G}()`);
}
if (l.deprecated) octokit.log.warn(l.deprecated);
if (l.renamedParameters) {
const G = v.endpoint.merge(...args);
for (const [name, alias] of Object.entries(l.renamedParameters)) if (name in G) {
octokit.log.warn(`"${name}" parameter is deprecated for "octokit.${scope}.${o}()". Use "${alias}" instead`);
if (!(alias in G)) G[alias] = G[name];
delete G[name];
}
return v(G);
}
return v(...args);
}, v);
}
function Ir(octokit) {
const api = Dr(octokit);
return {
rest: api
};
}
Ir.VERSION = "17.0.0";
function qr(response) {
if (!response.data) return {
...response,
data: []
};
const o = ("total_count" in response.data || "total_commits" in response.data) && !("url" in response.data);
if (!o) return response;
const l = response.data.incomplete_results;
const v = response.data.repository_selection;
const G = response.data.total_count;
const P = response.data.total_commits;
delete response.data.incomplete_results;
delete response.data.repository_selection;
delete response.data.total_count;
delete response.data.total_commits;
const O = Object.keys(response.data)[0];
const data = response.data[O];
response.data = data;
if ("undefined" !== typeof l) response.data.incomplete_results = l;
if ("undefined" !== typeof v) response.data.repository_selection = v;
response.data.total_count = G;
response.data.total_commits = P;
return response;
}
function jr(octokit, route, o) {
const options = "function" === typeof route ? route.endpoint(o) : octokit.request.endpoint(route, o);
const l = "function" === typeof route ? route : octokit.request;
const method = options.method;
const headers = options.headers;
let url = options.url;
return {
[Symbol.asyncIterator]: () => ({
async next() {
if (!url) return {
done: true
};
try {
const response = await l({
method,
url,
headers
});
const o = qr(response);
url = ((o.headers.link || "").match(/<([^<>]+)>;\s*rel="next"/) || [])[1];
if (!url && "total_commits" in o.data) {
const l = new URL(o.url);
const v = l.searchParams;
const page = parseInt(v.get("page") || "1", 10);
const per_page = parseInt(v.get("per_page") || "250", 10);
if (page * per_page < o.data.total_commits) {
v.set("page", String(page + 1));
url = l.toString();
}
}
return {
value: o
};
} catch (o) {
if (409 !== o.status) throw o;
url = "";
return {
value: {
status: 200,
headers: {},
data: []
}
};
}
}
})
};
}
function Hr(octokit, route, o, l) {
if ("function" === typeof o) {
l = o;
o = void 0;
}
return Br(octokit, [], jr(octokit, route, o)[Symbol.asyncIterator](), l);
}
function Br(octokit, results, o, l) {
return o.next().then(result => {
if (result.done) return results;
let v = false;
results = results.concat(l ? l(result.value, function() {
v = true;
}) : result.value.data);
if (v) return results;
return Br(octokit, results, o, l);
});
}
Object.assign(Hr, {
iterator: jr
});
function xr(octokit) {
return {
paginate: Object.assign(Hr.bind(null, octokit), {
iterator: jr.bind(null, octokit)
})
};
}
xr.VERSION = "0.0.0-development";
new O;
const baseUrl = function() {
return process.env.GITHUB_API_URL || "https://api.github.com";
}();
const defaults = {
baseUrl,
request: {
agent: function(o) {
const l = new R.HttpClient;
return l.getAgent(o);
}(baseUrl),
fetch: function(o) {
const l = j(o);
return (url, o) => D(this, void 0, void 0, function*() {
return (0, F.fetch)(url, Object.assign(Object.assign({}, o), {
dispatcher: l
}));
});
}(baseUrl)
}
};
const GitHub = class {
static VERSION=Pr;
static defaults(defaults) {
return class extends(this){
constructor(...args) {
const options = args[0] || {};
if ("function" === typeof defaults) {
super(defaults(options));
return;
}
super(Object.assign({}, defaults, options, options.userAgent && defaults.userAgent ? {
userAgent: `${options.userAgent} ${defaults.userAgent}`
} : null));
}
};
}
static plugins=[];
static plugin(...o) {
const l = this.plugins;
const v = class extends(this){
static plugins=l.concat(o.filter(o => !l.includes(o)));
};
return v;
}
constructor(options = {}) {
const o = new te;
const l = {
baseUrl: request.endpoint.DEFAULTS.baseUrl,
headers: {},
request: Object.assign({}, options.request, {
hook: o.bind(null, "request")
}),
mediaType: {
previews: [],
format: ""
}
};
l.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${Ur}` : Ur;
if (options.baseUrl) l.baseUrl = options.baseUrl;
if (options.previews) l.mediaType.previews = options.previews;
if (options.timeZone) l.headers["time-zone"] = options.timeZone;
this.request = request.defaults(l);
this.graphql = fr(this.request).defaults(l);
this.log = Fr(options.log);
this.hook = o;
if (!options.authStrategy) if (!options.auth) this.auth = async () => ({
type: "unauthenticated"
}); else {
const auth = kr(options.auth);
o.wrap("request", auth.hook);
this.auth = auth;
} else {
const {authStrategy: l, ...v} = options;
const auth = l(Object.assign({
request: this.request,
log: this.log,
octokit: this,
octokitOptions: v
}, options.auth));
o.wrap("request", auth.hook);
this.auth = auth;
}
const v = this.constructor;
for (let i = 0; i < v.plugins.length; ++i) Object.assign(this, v.plugins[i](this, options));
}
request;
graphql;
log;
hook;
auth;
}.plugin(Ir, xr).defaults(defaults);
function Nr(token, options) {
const o = Object.assign({}, options || {});
const auth = I(token, o);
if (auth) o.auth = auth;
const userAgent = V(o.userAgent);
if (userAgent) o.userAgent = userAgent;
return o;
}
new O;
function getOctokit(token, options, ...o) {
const l = GitHub.plugin(...o);
return new l(Nr(token, options));
}
}
};
