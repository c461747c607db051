export const id = 75;

export const ids = [ 75 ];

export const modules = {
977: function(e, r, t) {
var o = this && this.__createBinding || (Object.create ? function(e, r, t, o) {
if (void 0 === o) o = t;
var c = Object.getOwnPropertyDescriptor(r, t);
if (!c || ("get" in c ? !r.__esModule : c.writable || c.configurable)) c = {
enumerable: true,
get: function() {
return r[t];
}
};
Object.defineProperty(e, o, c);
} : function(e, r, t, o) {
if (void 0 === o) o = t;
e[o] = r[t];
});
var c = this && this.__setModuleDefault || (Object.create ? function(e, r) {
Object.defineProperty(e, "default", {
enumerable: true,
value: r
});
} : function(e, r) {
e.default = r;
});
var p = this && this.__importStar || function() {
var e = function(r) {
e = Object.getOwnPropertyNames || function(e) {
var r = [];
for (var t in e) if (Object.prototype.hasOwnProperty.call(e, t)) r[r.length] = t;
return r;
};
return e(r);
};
return function(r) {
if (r && r.__esModule) return r;
var result = {};
if (null != r) for (var t = e(r), i = 0; i < t.length; i++) if ("default" !== t[i]) o(result, r, t[i]);
c(result, r);
return result;
};
}();
var u = this && this.__awaiter || function(e, r, t, o) {
function c(value) {
return value instanceof t ? value : new t(function(resolve) {
resolve(value);
});
}
return new (t || (t = Promise))(function(resolve, reject) {
function t(value) {
try {
step(o.next(value));
} catch (e) {
reject(e);
}
}
function p(value) {
try {
step(o.throw(value));
} catch (e) {
reject(e);
}
}
function step(result) {
result.done ? resolve(result.value) : c(result.value).then(t, p);
}
step((o = o.apply(e, r || [])).next());
});
};
Object.defineProperty(r, "__esModule", {
value: true
});
r.HttpClient = r.HttpClientResponse = r.HttpClientError = r.MediaTypes = r.Headers = r.HttpCodes = void 0;
r.getProxyUrl = function(serverUrl) {
const e = g.getProxyUrl(new URL(serverUrl));
return e ? e.href : "";
};
r.isHttps = function(e) {
const r = new URL(e);
return "https:" === r.protocol;
};
const l = p(t(8611));
const https = p(t(5692));
const g = p(t(9769));
const d = p(t(776));
const m = t(3431);
var T;
!function(e) {
e[e.OK = 200] = "OK";
e[e.MultipleChoices = 300] = "MultipleChoices";
e[e.MovedPermanently = 301] = "MovedPermanently";
e[e.ResourceMoved = 302] = "ResourceMoved";
e[e.SeeOther = 303] = "SeeOther";
e[e.NotModified = 304] = "NotModified";
e[e.UseProxy = 305] = "UseProxy";
e[e.SwitchProxy = 306] = "SwitchProxy";
e[e.TemporaryRedirect = 307] = "TemporaryRedirect";
e[e.PermanentRedirect = 308] = "PermanentRedirect";
e[e.BadRequest = 400] = "BadRequest";
e[e.Unauthorized = 401] = "Unauthorized";
e[e.PaymentRequired = 402] = "PaymentRequired";
e[e.Forbidden = 403] = "Forbidden";
e[e.NotFound = 404] = "NotFound";
e[e.MethodNotAllowed = 405] = "MethodNotAllowed";
e[e.NotAcceptable = 406] = "NotAcceptable";
e[e.ProxyAuthenticationRequired = 407] = "ProxyAuthenticationRequired";
e[e.RequestTimeout = 408] = "RequestTimeout";
e[e.Conflict = 409] = "Conflict";
e[e.Gone = 410] = "Gone";
e[e.TooManyRequests = 429] = "TooManyRequests";
e[e.InternalServerError = 500] = "InternalServerError";
e[e.NotImplemented = 501] = "NotImplemented";
e[e.BadGateway = 502] = "BadGateway";
e[e.ServiceUnavailable = 503] = "ServiceUnavailable";
e[e.GatewayTimeout = 504] = "GatewayTimeout";
}(T || (r.HttpCodes = T = {}));
var E;
!function(e) {
e.Accept = "accept";
e.ContentType = "content-type";
}(E || (r.Headers = E = {}));
var f;
!function(e) {
e.ApplicationJson = "application/json";
}(f || (r.MediaTypes = f = {}));
const w = [ T.MovedPermanently, T.ResourceMoved, T.SeeOther, T.TemporaryRedirect, T.PermanentRedirect ];
const y = [ T.BadGateway, T.ServiceUnavailable, T.GatewayTimeout ];
const v = [ "OPTIONS", "GET", "DELETE", "HEAD" ];
class G extends Error {
constructor(message, e) {
super(message);
this.name = "HttpClientError";
this.statusCode = e;
Object.setPrototypeOf(this, G.prototype);
}
}
r.HttpClientError = G;
class k {
constructor(message) {
this.message = message;
}
readBody() {
return u(this, void 0, void 0, function*() {
return new Promise(resolve => u(this, void 0, void 0, function*() {
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
return u(this, void 0, void 0, function*() {
return new Promise(resolve => u(this, void 0, void 0, function*() {
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
r.HttpClientResponse = k;
r.HttpClient = class {
constructor(e, r, t) {
this._ignoreSslError = false;
this._allowRedirects = true;
this._allowRedirectDowngrade = false;
this._maxRedirects = 50;
this._allowRetries = false;
this._maxRetries = 1;
this._keepAlive = false;
this._disposed = false;
this.userAgent = this._getUserAgentWithOrchestrationId(e);
this.handlers = r || [];
this.requestOptions = t;
if (t) {
if (null != t.ignoreSslError) this._ignoreSslError = t.ignoreSslError;
this._socketTimeout = t.socketTimeout;
if (null != t.allowRedirects) this._allowRedirects = t.allowRedirects;
if (null != t.allowRedirectDowngrade) this._allowRedirectDowngrade = t.allowRedirectDowngrade;
if (null != t.maxRedirects) this._maxRedirects = Math.max(t.maxRedirects, 0);
if (null != t.keepAlive) this._keepAlive = t.keepAlive;
if (null != t.allowRetries) this._allowRetries = t.allowRetries;
if (null != t.maxRetries) this._maxRetries = t.maxRetries;
}
}
options(e, r) {
return u(this, void 0, void 0, function*() {
return this.request("OPTIONS", e, null, r || {});
});
}
get(e, r) {
return u(this, void 0, void 0, function*() {
return this.request("GET", e, null, r || {});
});
}
del(e, r) {
return u(this, void 0, void 0, function*() {
return this.request("DELETE", e, null, r || {});
});
}
post(e, data, r) {
return u(this, void 0, void 0, function*() {
return this.request("POST", e, data, r || {});
});
}
patch(e, data, r) {
return u(this, void 0, void 0, function*() {
return this.request("PATCH", e, data, r || {});
});
}
put(e, data, r) {
return u(this, void 0, void 0, function*() {
return this.request("PUT", e, data, r || {});
});
}
head(e, r) {
return u(this, void 0, void 0, function*() {
return this.request("HEAD", e, null, r || {});
});
}
sendStream(e, r, t, o) {
return u(this, void 0, void 0, function*() {
return this.request(e, r, t, o);
});
}
getJson(e) {
return u(this, arguments, void 0, function*(e, r = {}) {
r[E.Accept] = this._getExistingOrDefaultHeader(r, E.Accept, f.ApplicationJson);
const t = yield this.get(e, r);
return this._processResponse(t, this.requestOptions);
});
}
postJson(e, r) {
return u(this, arguments, void 0, function*(e, r, t = {}) {
const data = JSON.stringify(r, null, 2);
t[E.Accept] = this._getExistingOrDefaultHeader(t, E.Accept, f.ApplicationJson);
t[E.ContentType] = this._getExistingOrDefaultContentTypeHeader(t, f.ApplicationJson);
const o = yield this.post(e, data, t);
return this._processResponse(o, this.requestOptions);
});
}
putJson(e, r) {
return u(this, arguments, void 0, function*(e, r, t = {}) {
const data = JSON.stringify(r, null, 2);
t[E.Accept] = this._getExistingOrDefaultHeader(t, E.Accept, f.ApplicationJson);
t[E.ContentType] = this._getExistingOrDefaultContentTypeHeader(t, f.ApplicationJson);
const o = yield this.put(e, data, t);
return this._processResponse(o, this.requestOptions);
});
}
patchJson(e, r) {
return u(this, arguments, void 0, function*(e, r, t = {}) {
const data = JSON.stringify(r, null, 2);
t[E.Accept] = this._getExistingOrDefaultHeader(t, E.Accept, f.ApplicationJson);
t[E.ContentType] = this._getExistingOrDefaultContentTypeHeader(t, f.ApplicationJson);
const o = yield this.patch(e, data, t);
return this._processResponse(o, this.requestOptions);
});
}
request(e, r, data, headers) {
return u(this, void 0, void 0, function*() {
if (this._disposed) throw new Error("Client has already been disposed.");
const t = new URL(r);
let o = this._prepareRequest(e, t, headers);
const c = this._allowRetries && v.includes(e) ? this._maxRetries + 1 : 1;
let p = 0;
let response;
do {
response = yield this.requestRaw(o, data);
if (response && response.message && response.message.statusCode === T.Unauthorized) {
let e;
for (const handler of this.handlers) if (handler.canHandleAuthentication(response)) {
e = handler;
break;
}
if (e) return e.handleAuthentication(this, o, data); else return response;
}
let r = this._maxRedirects;
for (;response.message.statusCode && w.includes(response.message.statusCode) && this._allowRedirects && r > 0; ) {
const c = response.message.headers.location;
if (!c) break;
const p = new URL(c);
if ("https:" === t.protocol && t.protocol !== p.protocol && !this._allowRedirectDowngrade) throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
yield response.readBody();
if (p.hostname !== t.hostname) for (const header in headers) if ("authorization" === header.toLowerCase()) delete headers[header];
o = this._prepareRequest(e, p, headers);
response = yield this.requestRaw(o, data);
r--;
}
if (!response.message.statusCode || !y.includes(response.message.statusCode)) return response;
p += 1;
if (p < c) {
yield response.readBody();
yield this._performExponentialBackoff(p);
}
} while (p < c);
return response;
});
}
dispose() {
if (this._agent) this._agent.destroy();
this._disposed = true;
}
requestRaw(e, data) {
return u(this, void 0, void 0, function*() {
return new Promise((resolve, reject) => {
this.requestRawWithCallback(e, data, function(e, r) {
if (e) reject(e); else if (!r) reject(new Error("Unknown error")); else resolve(r);
});
});
});
}
requestRawWithCallback(e, data, r) {
if ("string" === typeof data) {
if (!e.options.headers) e.options.headers = {};
e.options.headers["Content-Length"] = Buffer.byteLength(data, "utf8");
}
let t = false;
function o(e, o) {
if (!t) {
t = true;
r(e, o);
}
}
const c = e.httpModule.request(e.options, e => {
const r = new k(e);
o(void 0, r);
});
let socket;
c.on("socket", e => {
socket = e;
});
c.setTimeout(this._socketTimeout || 18e4, () => {
if (socket) socket.end();
o(new Error(`Request timeout: ${e.options.path}`));
});
c.on("error", function(e) {
o(e);
});
if (data && "string" === typeof data) c.write(data, "utf8");
if (data && "string" !== typeof data) {
data.on("close", function() {
c.end();
});
data.pipe(c);
} else c.end();
}
getAgent(serverUrl) {
const e = new URL(serverUrl);
return this._getAgent(e);
}
getAgentDispatcher(serverUrl) {
const e = new URL(serverUrl);
const r = g.getProxyUrl(e);
const t = r && r.hostname;
if (!t) return;
return this._getProxyAgentDispatcher(e, r);
}
_prepareRequest(method, e, headers) {
const r = {};
r.parsedUrl = e;
const t = "https:" === r.parsedUrl.protocol;
r.httpModule = t ? https : l;
const defaultPort = t ? 443 : 80;
r.options = {};
r.options.host = r.parsedUrl.hostname;
r.options.port = r.parsedUrl.port ? parseInt(r.parsedUrl.port) : defaultPort;
r.options.path = (r.parsedUrl.pathname || "") + (r.parsedUrl.search || "");
r.options.method = method;
r.options.headers = this._mergeHeaders(headers);
if (null != this.userAgent) r.options.headers["user-agent"] = this.userAgent;
r.options.agent = this._getAgent(r.parsedUrl);
if (this.handlers) for (const handler of this.handlers) handler.prepareRequest(r.options);
return r;
}
_mergeHeaders(headers) {
if (this.requestOptions && this.requestOptions.headers) return Object.assign({}, P(this.requestOptions.headers), P(headers || {}));
return P(headers || {});
}
_getExistingOrDefaultHeader(e, header, r) {
let t;
if (this.requestOptions && this.requestOptions.headers) {
const e = P(this.requestOptions.headers)[header];
if (e) t = "number" === typeof e ? e.toString() : e;
}
const o = e[header];
if (void 0 !== o) return "number" === typeof o ? o.toString() : o;
if (void 0 !== t) return t;
return r;
}
_getExistingOrDefaultContentTypeHeader(e, r) {
let t;
if (this.requestOptions && this.requestOptions.headers) {
const e = P(this.requestOptions.headers)[E.ContentType];
if (e) if ("number" === typeof e) t = String(e); else if (Array.isArray(e)) t = e.join(", "); else t = e;
}
const o = e[E.ContentType];
if (void 0 !== o) if ("number" === typeof o) return String(o); else if (Array.isArray(o)) return o.join(", "); else return o;
if (void 0 !== t) return t;
return r;
}
_getAgent(e) {
let agent;
const r = g.getProxyUrl(e);
const t = r && r.hostname;
if (this._keepAlive && t) agent = this._proxyAgent;
if (!t) agent = this._agent;
if (agent) return agent;
const o = "https:" === e.protocol;
let c = 100;
if (this.requestOptions) c = this.requestOptions.maxSockets || l.globalAgent.maxSockets;
if (r && r.hostname) {
const e = {
maxSockets: c,
keepAlive: this._keepAlive,
proxy: Object.assign(Object.assign({}, (r.username || r.password) && {
proxyAuth: `${r.username}:${r.password}`
}), {
host: r.hostname,
port: r.port
})
};
let t;
const p = "https:" === r.protocol;
if (o) t = p ? d.httpsOverHttps : d.httpsOverHttp; else t = p ? d.httpOverHttps : d.httpOverHttp;
agent = t(e);
this._proxyAgent = agent;
}
if (!agent) {
const options = {
keepAlive: this._keepAlive,
maxSockets: c
};
agent = o ? new https.Agent(options) : new l.Agent(options);
this._agent = agent;
}
if (o && this._ignoreSslError) agent.options = Object.assign(agent.options || {}, {
rejectUnauthorized: false
});
return agent;
}
_getProxyAgentDispatcher(e, r) {
let t;
if (this._keepAlive) t = this._proxyAgentDispatcher;
if (t) return t;
const o = "https:" === e.protocol;
t = new m.ProxyAgent(Object.assign({
uri: r.href,
pipelining: !this._keepAlive ? 0 : 1
}, (r.username || r.password) && {
token: `Basic ${Buffer.from(`${r.username}:${r.password}`).toString("base64")}`
}));
this._proxyAgentDispatcher = t;
if (o && this._ignoreSslError) t.options = Object.assign(t.options.requestTls || {}, {
rejectUnauthorized: false
});
return t;
}
_getUserAgentWithOrchestrationId(e) {
const r = e || "actions/http-client";
const t = process.env.ACTIONS_ORCHESTRATION_ID;
if (t) {
const e = t.replace(/[^a-z0-9_.-]/gi, "_");
return `${r} actions_orchestration_id/${e}`;
}
return r;
}
_performExponentialBackoff(e) {
return u(this, void 0, void 0, function*() {
e = Math.min(10, e);
const ms = 5 * Math.pow(2, e);
return new Promise(resolve => setTimeout(() => resolve(), ms));
});
}
_processResponse(e, options) {
return u(this, void 0, void 0, function*() {
return new Promise((resolve, reject) => u(this, void 0, void 0, function*() {
const r = e.message.statusCode || 0;
const response = {
statusCode: r,
result: null,
headers: {}
};
if (r === T.NotFound) resolve(response);
let t;
let contents;
try {
contents = yield e.readBody();
if (contents && contents.length > 0) {
if (options && options.deserializeDates) t = JSON.parse(contents, function(key, value) {
if ("string" === typeof value) {
const a = new Date(value);
if (!isNaN(a.valueOf())) return a;
}
return value;
}); else t = JSON.parse(contents);
response.result = t;
}
response.headers = e.message.headers;
} catch (e) {}
if (r > 299) {
let e;
if (t && t.message) e = t.message; else if (contents && contents.length > 0) e = contents; else e = `Failed request: (${r})`;
const o = new G(e, r);
o.result = response.result;
reject(o);
} else resolve(response);
}));
});
}
};
const P = e => Object.keys(e).reduce((r, t) => (r[t.toLowerCase()] = e[t], r), {});
},
9769: (e, r) => {
Object.defineProperty(r, "__esModule", {
value: true
});
r.getProxyUrl = function(e) {
const r = "https:" === e.protocol;
if (t(e)) return;
const o = (() => {
if (r) return process.env.https_proxy || process.env.HTTPS_PROXY; else return process.env.http_proxy || process.env.HTTP_PROXY;
})();
if (o) try {
return new c(o);
} catch (e) {
if (!o.startsWith("http://") && !o.startsWith("https://")) return new c(`http://${o}`);
} else return;
};
r.checkBypass = t;
function t(e) {
if (!e.hostname) return false;
const r = e.hostname;
if (o(r)) return true;
const t = process.env.no_proxy || process.env.NO_PROXY || "";
if (!t) return false;
let c;
if (e.port) c = Number(e.port); else if ("http:" === e.protocol) c = 80; else if ("https:" === e.protocol) c = 443;
const p = [ e.hostname.toUpperCase() ];
if ("number" === typeof c) p.push(`${p[0]}:${c}`);
for (const e of t.split(",").map(e => e.trim().toUpperCase()).filter(e => e)) if ("*" === e || p.some(r => r === e || r.endsWith(`.${e}`) || e.startsWith(".") && r.endsWith(`${e}`))) return true;
return false;
}
function o(host) {
const e = host.toLowerCase();
return "localhost" === e || e.startsWith("127.") || e.startsWith("[::1]") || e.startsWith("[0:0:0:0:0:0:0:1]");
}
class c extends URL {
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
1075: (e, r, t) => {
t.d(r, {
getOctokit: () => getOctokit
});
var o = t(9896);
var c = t(857);
class p {
constructor() {
var e, r, t;
this.payload = {};
if (process.env.GITHUB_EVENT_PATH) if ((0, o.existsSync)(process.env.GITHUB_EVENT_PATH)) this.payload = JSON.parse((0, 
o.readFileSync)(process.env.GITHUB_EVENT_PATH, {
encoding: "utf8"
})); else {
const path = process.env.GITHUB_EVENT_PATH;
process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${c.EOL}`);
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
this.apiUrl = null !== (e = process.env.GITHUB_API_URL) && void 0 !== e ? e : "https://api.github.com";
this.serverUrl = null !== (r = process.env.GITHUB_SERVER_URL) && void 0 !== r ? r : "https://github.com";
this.graphqlUrl = null !== (t = process.env.GITHUB_GRAPHQL_URL) && void 0 !== t ? t : "https://api.github.com/graphql";
}
get issue() {
const payload = this.payload;
return Object.assign(Object.assign({}, this.repo), {
number: (payload.issue || payload.pull_request || payload).number
});
}
get repo() {
if (process.env.GITHUB_REPOSITORY) {
const [owner, e] = process.env.GITHUB_REPOSITORY.split("/");
return {
owner,
repo: e
};
}
if (this.payload.repository) return {
owner: this.payload.repository.owner.login,
repo: this.payload.repository.name
};
throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
}
}
var u = t(977);
var l = t(3431);
var g = function(e, r, t, o) {
function c(value) {
return value instanceof t ? value : new t(function(resolve) {
resolve(value);
});
}
return new (t || (t = Promise))(function(resolve, reject) {
function t(value) {
try {
step(o.next(value));
} catch (e) {
reject(e);
}
}
function p(value) {
try {
step(o.throw(value));
} catch (e) {
reject(e);
}
}
function step(result) {
result.done ? resolve(result.value) : c(result.value).then(t, p);
}
step((o = o.apply(e, r || [])).next());
});
};
function d(token, options) {
if (!token && !options.auth) throw new Error("Parameter token or opts.auth is required"); else if (token && options.auth) throw new Error("Parameters token and opts.auth may not both be specified");
return "string" === typeof options.auth ? options.auth : `token ${token}`;
}
function m(e) {
const r = new u.HttpClient;
return r.getAgentDispatcher(e);
}
function T(e) {
var r;
const t = null === (r = process.env.ACTIONS_ORCHESTRATION_ID) || void 0 === r ? void 0 : r.trim();
if (t) {
const r = t.replace(/[^a-z0-9_.-]/gi, "_");
const tag = `actions_orchestration_id/${r}`;
if (null === e || void 0 === e ? void 0 : e.includes(tag)) return e;
const o = e ? `${e} ` : "";
return `${o}${tag}`;
}
return e;
}
function E() {
if ("object" === typeof navigator && "userAgent" in navigator) return navigator.userAgent;
if ("object" === typeof process && void 0 !== process.version) return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
return "<environment undetectable>";
}
function f(state, name, method, options) {
if ("function" !== typeof method) throw new Error("method for before hook must be a function");
if (!options) options = {};
if (Array.isArray(name)) return name.reverse().reduce((e, name) => f.bind(null, state, name, e, options), method)();
return Promise.resolve().then(() => {
if (!state.registry[name]) return method(options);
return state.registry[name].reduce((method, e) => e.hook.bind(null, method, options), method)();
});
}
function w(state, kind, name, e) {
const r = e;
if (!state.registry[name]) state.registry[name] = [];
if ("before" === kind) e = (method, options) => Promise.resolve().then(r.bind(null, options)).then(method.bind(null, options));
if ("after" === kind) e = (method, options) => {
let result;
return Promise.resolve().then(method.bind(null, options)).then(e => {
result = e;
return r(result, options);
}).then(() => result);
};
if ("error" === kind) e = (method, options) => Promise.resolve().then(method.bind(null, options)).catch(error => r(error, options));
state.registry[name].push({
hook: e,
orig: r
});
}
function y(state, name, method) {
if (!state.registry[name]) return;
const index = state.registry[name].map(e => e.orig).indexOf(method);
if (-1 === index) return;
state.registry[name].splice(index, 1);
}
const v = Function.bind;
const G = v.bind(v);
function k(e, state, name) {
const r = G(y, null).apply(null, name ? [ state, name ] : [ state ]);
e.api = {
remove: r
};
e.remove = r;
[ "before", "error", "after", "wrap" ].forEach(kind => {
const args = name ? [ state, kind, name ] : [ state, kind ];
e[kind] = e.api[kind] = G(w, null).apply(null, args);
});
}
const P = function() {
const state = {
registry: {}
};
const e = f.bind(null, state);
k(e, state);
return e;
};
var O = `octokit-endpoint.js/0.0.0-development ${E()}`;
var A = {
method: "GET",
baseUrl: "https://api.github.com",
headers: {
accept: "application/vnd.github.v3+json",
"user-agent": O
},
mediaType: {
format: ""
}
};
function R(e) {
if (!e) return {};
return Object.keys(e).reduce((r, key) => {
r[key.toLowerCase()] = e[key];
return r;
}, {});
}
function S(value) {
if ("object" !== typeof value || null === value) return false;
if ("[object Object]" !== Object.prototype.toString.call(value)) return false;
const e = Object.getPrototypeOf(value);
if (null === e) return true;
const r = Object.prototype.hasOwnProperty.call(e, "constructor") && e.constructor;
return "function" === typeof r && r instanceof r && Function.prototype.call(r) === Function.prototype.call(value);
}
function F(e, options) {
const result = Object.assign({}, e);
Object.keys(options).forEach(key => {
if (S(options[key])) if (!(key in e)) Object.assign(result, {
[key]: options[key]
}); else result[key] = F(e[key], options[key]); else Object.assign(result, {
[key]: options[key]
});
});
return result;
}
function U(e) {
for (const key in e) if (void 0 === e[key]) delete e[key];
return e;
}
function C(e, route, options) {
if ("string" === typeof route) {
let [method, url] = route.split(" ");
options = Object.assign(url ? {
method,
url
} : {
url: method
}, options);
} else options = Object.assign({}, route);
options.headers = R(options.headers);
U(options);
U(options.headers);
const r = F(e || {}, options);
if ("/graphql" === options.url) {
if (e && e.mediaType.previews?.length) r.mediaType.previews = e.mediaType.previews.filter(e => !r.mediaType.previews.includes(e)).concat(r.mediaType.previews);
r.mediaType.previews = (r.mediaType.previews || []).map(e => e.replace(/-preview/, ""));
}
return r;
}
function D(url, e) {
const r = /\?/.test(url) ? "&" : "?";
const names = Object.keys(e);
if (0 === names.length) return url;
return url + r + names.map(name => {
if ("q" === name) return "q=" + e.q.split("+").map(encodeURIComponent).join("+");
return `${name}=${encodeURIComponent(e[name])}`;
}).join("&");
}
var L = /\{[^{}}]+\}/g;
function I(e) {
return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function q(url) {
const e = url.match(L);
if (!e) return [];
return e.map(I).reduce((a, b) => a.concat(b), []);
}
function j(e, r) {
const result = {
__proto__: null
};
for (const key of Object.keys(e)) if (-1 === r.indexOf(key)) result[key] = e[key];
return result;
}
function H(e) {
return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
if (!/%[0-9A-Fa-f]/.test(part)) part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
return part;
}).join("");
}
function B(e) {
return encodeURIComponent(e).replace(/[!'()*]/g, function(e) {
return "%" + e.charCodeAt(0).toString(16).toUpperCase();
});
}
function x(e, value, key) {
value = "+" === e || "#" === e ? H(value) : B(value);
if (key) return B(key) + "=" + value; else return value;
}
function N(value) {
return void 0 !== value && null !== value;
}
function W(e) {
return ";" === e || "&" === e || "?" === e;
}
function $(context, e, key, r) {
var value = context[key], result = [];
if (N(value) && "" !== value) if ("string" === typeof value || "number" === typeof value || "bigint" === typeof value || "boolean" === typeof value) {
value = value.toString();
if (r && "*" !== r) value = value.substring(0, parseInt(r, 10));
result.push(x(e, value, W(e) ? key : ""));
} else if ("*" === r) if (Array.isArray(value)) value.filter(N).forEach(function(r) {
result.push(x(e, r, W(e) ? key : ""));
}); else Object.keys(value).forEach(function(r) {
if (N(value[r])) result.push(x(e, value[r], r));
}); else {
const r = [];
if (Array.isArray(value)) value.filter(N).forEach(function(t) {
r.push(x(e, t));
}); else Object.keys(value).forEach(function(t) {
if (N(value[t])) {
r.push(B(t));
r.push(x(e, value[t].toString()));
}
});
if (W(e)) result.push(B(key) + "=" + r.join(",")); else if (0 !== r.length) result.push(r.join(","));
} else if (";" === e) {
if (N(value)) result.push(B(key));
} else if ("" === value && ("&" === e || "?" === e)) result.push(B(key) + "="); else if ("" === value) result.push("");
return result;
}
function V(e) {
return {
expand: z.bind(null, e)
};
}
function z(e, context) {
var r = [ "+", "#", ".", "/", ";", "?", "&" ];
e = e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(_, e, t) {
if (e) {
let t = "";
const values = [];
if (-1 !== r.indexOf(e.charAt(0))) {
t = e.charAt(0);
e = e.substr(1);
}
e.split(/,/g).forEach(function(variable) {
var e = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
values.push($(context, t, e[1], e[2] || e[3]));
});
if (t && "+" !== t) {
var o = ",";
if ("?" === t) o = "&"; else if ("#" !== t) o = t;
return (0 !== values.length ? t : "") + values.join(o);
} else return values.join(",");
} else return H(t);
});
if ("/" === e) return e; else return e.replace(/\/$/, "");
}
function parse(options) {
let method = options.method.toUpperCase();
let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
let headers = Object.assign({}, options.headers);
let body;
let e = j(options, [ "method", "baseUrl", "url", "headers", "request", "mediaType" ]);
const r = q(url);
url = V(url).expand(e);
if (!/^http/.test(url)) url = options.baseUrl + url;
const t = Object.keys(options).filter(option => r.includes(option)).concat("baseUrl");
const o = j(e, t);
const c = /application\/octet-stream/i.test(headers.accept);
if (!c) {
if (options.mediaType.format) headers.accept = headers.accept.split(/,/).map(e => e.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${options.mediaType.format}`)).join(",");
if (url.endsWith("/graphql")) if (options.mediaType.previews?.length) {
const e = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
headers.accept = e.concat(options.mediaType.previews).map(e => {
const r = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
return `application/vnd.github.${e}-preview${r}`;
}).join(",");
}
}
if ([ "GET", "HEAD" ].includes(method)) url = D(url, o); else if ("data" in o) body = o.data; else if (Object.keys(o).length) body = o;
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
function M(e, route, options) {
return parse(C(e, route, options));
}
var endpoint = function e(r, t) {
const o = C(r, t);
const c = M.bind(null, o);
return Object.assign(c, {
DEFAULTS: o,
defaults: e.bind(null, o),
merge: C.bind(null, o),
parse
});
}(null, A);
const J = new Uint8Array(256);
J[9] |= 2;
J[32] |= 2;
J[59] |= 4;
J[44] |= 8;
for (let code = 128; code <= 255; code++) J[code] |= 1;
for (const e of "!#$%&'*+-.^_`|~") J[e.charCodeAt(0)] |= 16;
for (let code = 48; code <= 57; code++) J[code] |= 16;
for (let code = 65; code <= 90; code++) J[code] |= 17;
for (let code = 97; code <= 122; code++) J[code] |= 16;
const K = (() => {
const e = function() {};
e.prototype = Object.create(null);
return e;
})();
function Y(header, options) {
const e = 4 | (true === options?.comma ? 8 : 0);
const r = header.length;
let t = options?.start ?? 0;
for (;0 !== (2 & J[header.charCodeAt(t)]); ) t++;
let index = t;
let o = 0;
let c = -1;
let stop = false === options?.parameters ? 8 : 0;
for (;index < r; ) {
const code = header.charCodeAt(index);
const flags = J[code];
if (0 !== (flags & e)) {
stop |= 8 & flags;
break;
}
if (0 !== (2 & flags)) {
if (-1 === c) c = index;
} else c = -1;
o |= 65280 & code | flags;
index++;
}
const p = -1 === c ? index : c;
const value = header.slice(t, p);
const type = 0 === (65281 & o) ? value : value.toLowerCase();
if (index === r || 0 !== stop) return {
type,
index,
parameters: new K
};
return Z(header, type, index, r, e);
}
function Z(header, type, index, e, r) {
const t = new K;
e: for (;index < e; ) {
index++;
for (;0 !== (2 & J[header.charCodeAt(index)]); ) index++;
const o = index;
let c = 0;
let p = -1;
for (;index < e; ) {
const code = header.charCodeAt(index);
const flags = J[code];
if (0 !== (flags & r)) {
if (0 !== (8 & flags)) break e;
continue e;
}
if (61 === code) {
const u = -1 === p ? index : p;
const value = header.slice(o, u);
const key = 0 === (65281 & c) ? value : value.toLowerCase();
index++;
for (;0 !== (2 & J[header.charCodeAt(index)]); ) index++;
if (index < e && 34 === header.charCodeAt(index)) {
const o = ++index;
let escaped = false;
for (;index < e; ) {
const code = header.charCodeAt(index);
if (34 === code) {
if (void 0 === t[key]) t[key] = escaped ? X(header, o, index) : header.slice(o, index);
index++;
let stop = 0;
for (;index < e; ) {
const code = header.charCodeAt(index);
const flags = J[code];
if (0 !== (flags & r)) {
stop = 8 & flags;
break;
}
index++;
}
if (0 !== stop) break e;
continue e;
}
if (92 === code && index + 1 < e) {
escaped = true;
index += 2;
continue;
}
index++;
}
continue e;
}
const l = index;
let stop = 0;
let g = -1;
for (;index < e; ) {
const code = header.charCodeAt(index);
const flags = J[code];
if (0 !== (flags & r)) {
stop = 8 & flags;
break;
}
if (0 !== (2 & flags)) {
if (-1 === g) g = index;
} else g = -1;
index++;
}
if (void 0 === t[key]) {
const e = -1 === g ? index : g;
t[key] = header.slice(l, e);
}
if (0 !== stop) break e;
continue e;
}
if (0 !== (2 & flags)) {
if (-1 === p) p = index;
} else p = -1;
c |= 65280 & code | flags;
index++;
}
}
return {
type,
index,
parameters: t
};
}
function X(e, start, end) {
let result = "";
for (let index = start; index < end; index++) if (92 === e.charCodeAt(index)) {
result += e.slice(start, index);
start = ++index;
}
return result + e.slice(start, end);
}
const Q = /^-?\d+$/;
const ee = /^-?\d+n+$/;
const re = JSON.stringify;
const se = JSON.parse;
const te = /^-?\d+n$/;
const oe = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
const ne = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
const ie = e => void 0 === e || "function" === typeof e || "symbol" === typeof e;
const ae = e => null !== e && "object" === typeof e && e.constructor && "RawJSON" === e.constructor.name;
const ce = (e, r, t) => {
let o = "";
if ("number" === typeof t) o = " ".repeat(Math.min(10, Math.max(0, Math.floor(t)))); else if ("string" === typeof t) o = t.slice(0, 10);
const c = "function" === typeof r;
const p = Array.isArray(r) ? new Set(r.map(String)) : null;
const u = (parent, key, e) => {
const t = null !== e && "object" === typeof e;
const o = t && "function" === typeof e.toJSON;
if (o) e = e.toJSON(key);
const p = "string" === typeof e && ee.test(e);
if (p) return e + "n";
const u = "bigint" === typeof e;
if (u) {
const r = "rawJSON" in JSON;
if (r) return JSON.rawJSON(e.toString());
return e.toString() + "n";
}
if (c) e = r.call(parent, key, e);
const l = null !== e && "object" === typeof e;
if (l) {
const r = e instanceof Number || e instanceof String || e instanceof Boolean;
if (r) e = e.valueOf();
}
return e;
};
const l = u({
"": e
}, "", e);
if (ie(l)) return;
const g = null === l || "object" !== typeof l;
const d = ae(l);
if (g || d) return re(l);
const chunks = [];
let level = 0;
const stack = [ {
parent: {
"": l
},
key: "",
val: l,
isArray: Array.isArray(l),
keys: Array.isArray(l) ? null : Object.keys(l),
index: 0,
first: true
} ];
const m = new WeakSet([ l ]);
for (;stack.length > 0; ) {
const node = stack[stack.length - 1];
if (0 === node.index) {
chunks.push(node.isArray ? "[" : "{");
level++;
}
let e = false;
if (node.isArray) if (node.index < node.val.length) {
if (!node.first) chunks.push(",");
if (o) chunks.push("\n" + o.repeat(level));
const e = node.val[node.index];
const r = u(node.val, String(node.index), e);
if (ie(r)) {
chunks.push("null");
node.first = false;
node.index++;
} else {
const e = null !== r && "object" === typeof r;
const t = ae(r);
if (e && !t) {
if (m.has(r)) throw new TypeError("Converting circular structure to JSON");
m.add(r);
stack.push({
parent: node.val,
key: String(node.index),
val: r,
isArray: Array.isArray(r),
keys: Array.isArray(r) ? null : Object.keys(r),
index: 0,
first: true
});
node.first = false;
node.index++;
} else {
chunks.push(re(r));
node.first = false;
node.index++;
}
}
} else e = true; else {
for (;node.index < node.keys.length; ) {
const e = node.keys[node.index++];
const r = p && !p.has(e);
if (r) continue;
const t = node.val[e];
const c = u(node.val, e, t);
if (ie(c)) continue;
if (!node.first) chunks.push(",");
if (o) chunks.push("\n" + o.repeat(level) + re(e) + ": "); else chunks.push(re(e) + ":");
const l = null !== c && "object" === typeof c;
const g = ae(c);
if (l && !g) {
if (m.has(c)) throw new TypeError("Converting circular structure to JSON");
m.add(c);
stack.push({
parent: node.val,
key: e,
val: c,
isArray: Array.isArray(c),
keys: Array.isArray(c) ? null : Object.keys(c),
index: 0,
first: true
});
node.first = false;
break;
} else {
chunks.push(re(c));
node.first = false;
}
}
const r = node.index >= node.keys.length && stack[stack.length - 1] === node;
if (r) e = true;
}
if (e) {
level--;
if (!node.first && o) chunks.push("\n" + o.repeat(level));
chunks.push(node.isArray ? "]" : "}");
m.delete(node.val);
stack.pop();
}
}
return chunks.join("");
};
const pe = (value, e, r) => {
try {
const t = "rawJSON" in JSON;
if (t) return re(value, (key, r) => {
if ("bigint" === typeof r) return JSON.rawJSON(r.toString());
const t = "function" === typeof e;
if (t) return e(key, r);
const o = Array.isArray(e) && e.includes(key);
if (o) return r;
return r;
}, r);
if (!value) return re(value, e, r);
const o = re(value, (key, r) => {
const t = "string" === typeof r && ee.test(r);
if (t) return r.toString() + "n";
if ("bigint" === typeof r) return r.toString() + "n";
const o = "function" === typeof e;
if (o) return e(key, r);
const c = Array.isArray(e) && e.includes(key);
if (c) return r;
return r;
}, r);
const c = o.replace(oe, "$1$2$3");
const p = c.replace(ne, "$1$2$3");
return p;
} catch (t) {
if (t instanceof RangeError) {
const t = ce(value, e, r);
if (void 0 === t) return;
const o = "rawJSON" in JSON;
if (o) return t;
const c = t.replace(oe, "$1$2$3");
return c.replace(ne, "$1$2$3");
}
throw t;
}
};
const ue = new Map;
const le = () => {
const e = JSON.parse.toString();
if (ue.has(e)) return ue.get(e);
try {
const result = JSON.parse("1", (_, e, context) => !!context?.source && "1" === context.source);
ue.set(e, result);
return result;
} catch {
ue.set(e, false);
return false;
}
};
const ge = (key, value, context, e) => {
const r = "string" === typeof value && te.test(value);
if (r) return BigInt(value.slice(0, -1));
const t = "string" === typeof value && ee.test(value);
if (t) return value.slice(0, -1);
const o = "function" === typeof e;
if (!o) return value;
return e(key, value, context);
};
const de = (text, e) => JSON.parse(text, (key, value, context) => {
const r = "number" === typeof value;
const t = value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER;
const o = r && t;
const c = context && Q.test(context.source);
const p = o && c;
if (p) return BigInt(context.source);
const u = "function" === typeof e;
if (!u) return value;
return e(key, value, context);
});
const me = Number.MAX_SAFE_INTEGER.toString();
const Te = me.length;
const he = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
const Ee = /^"-?\d+n+"$/;
const fe = (parsed, e) => {
const r = {
"": parsed
};
const stack = [ {
parent: r,
key: "",
visited: false
} ];
for (;stack.length > 0; ) {
const node = stack[stack.length - 1];
if (!node.visited) {
node.visited = true;
const value = node.parent[node.key];
const e = null !== value && "object" === typeof value;
if (e) {
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
const e = te.test(value);
if (e) value = BigInt(value.slice(0, -1)); else {
const e = ee.test(value);
if (e) value = value.slice(0, -1);
}
}
const r = "function" === typeof e;
if (r) value = e.call(parent, key, value);
const t = void 0 === value;
if (t) delete parent[key]; else parent[key] = value;
stack.pop();
}
}
return r[""];
};
const _e = text => text.replace(he, (e, r, t, o) => {
const c = '"' === e[0];
const p = c && Ee.test(e);
if (p) return e.substring(0, e.length - 1) + 'n"';
const u = t || o;
const l = r && (r.length < Te || r.length === Te && r <= me);
const g = c || u || l;
if (g) return e;
return '"' + e + 'n"';
});
const be = (text, e) => {
if (!text) return se(text, e);
try {
if (le()) return de(text, e);
const r = _e(text);
return se(r, (key, value, context) => ge(key, value, context, e));
} catch (r) {
if (r instanceof RangeError) {
const r = _e(text);
const parsed = se(r);
return fe(parsed, e);
}
throw r;
}
};
class we extends Error {
name;
status;
request;
response;
constructor(message, e, options) {
super(message, {
cause: options.cause
});
this.name = "HttpError";
this.status = Number.parseInt(e);
if (Number.isNaN(this.status)) this.status = 0;
/* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */ if ("response" in options) this.response = options.response;
const r = Object.assign({}, options.request);
if (options.request.headers.authorization) r.headers = Object.assign({}, options.request.headers, {
authorization: options.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]")
});
r.url = r.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
this.request = r;
}
}
var ye = {
headers: {
"user-agent": `octokit-request.js/10.0.16 ${E()}`
}
};
function ve(value) {
if ("object" !== typeof value || null === value) return false;
if ("[object Object]" !== Object.prototype.toString.call(value)) return false;
const e = Object.getPrototypeOf(value);
if (null === e) return true;
const r = Object.prototype.hasOwnProperty.call(e, "constructor") && e.constructor;
return "function" === typeof r && r instanceof r && Function.prototype.call(r) === Function.prototype.call(value);
}
var Ge = () => "";
async function ke(e) {
const r = e.request?.fetch || globalThis.fetch;
if (!r) throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
const log = e.request?.log || console;
const t = false !== e.request?.parseSuccessResponseBody;
const body = ve(e.body) || Array.isArray(e.body) ? pe(e.body) : e.body;
const o = Object.fromEntries(Object.entries(e.headers).map(([name, value]) => [ name, String(value) ]));
let c;
try {
c = await r(e.url, {
method: e.method,
body,
redirect: e.request?.redirect,
headers: o,
signal: e.request?.signal,
...e.body && {
duplex: "half"
}
});
} catch (t) {
let message = "Unknown Error";
if (t instanceof Error) {
if ("AbortError" === t.name) {
t.status = 500;
throw t;
}
message = t.message;
if ("TypeError" === t.name && "cause" in t) if (t.cause instanceof Error) message = t.cause.message; else if ("string" === typeof t.cause) message = t.cause;
}
const r = new we(message, 500, {
request: e
});
r.cause = t;
throw r;
}
const status = c.status;
const url = c.url;
const p = {};
for (const [key, value] of c.headers) p[key] = value;
const u = {
url,
status,
headers: p,
data: ""
};
if ("deprecation" in p) {
const r = p.link && p.link.match(/<([^<>]+)>; rel="deprecation"/);
const t = r && r.pop();
log.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${p.sunset}${t ? `. See ${t}` : ""}`);
}
if (204 === status || 205 === status) return u;
if ("HEAD" === e.method) {
if (status < 400) return u;
throw new we(c.statusText, status, {
response: u,
request: e
});
}
if (304 === status) {
u.data = await Pe(c);
throw new we("Not modified", status, {
response: u,
request: e
});
}
if (status >= 400) {
u.data = await Pe(c);
throw new we(Ae(u.data), status, {
response: u,
request: e
});
}
u.data = t ? await Pe(c) : c.body;
return u;
}
async function Pe(response) {
const e = response.headers.get("content-type");
if (!e) return response.text().catch(Ge);
const r = Y(e);
if (Oe(r)) {
let text = "";
try {
text = await response.text();
return be(text);
} catch (e) {
return text;
}
} else if (r.type.startsWith("text/") || "utf-8" === r.parameters.charset?.toLowerCase() && "application/octet-stream" !== r.type) return response.text().catch(Ge); else return response.arrayBuffer().catch(
/* v8 ignore next -- @preserve */
() => new ArrayBuffer(0));
}
function Oe(e) {
return "application/json" === e.type || "application/scim+json" === e.type;
}
function Ae(data) {
if ("string" === typeof data) return data;
if (data instanceof ArrayBuffer) return "Unknown error";
if ("object" === typeof data && null !== data && "message" in data) {
const e = data;
const suffix = "documentation_url" in e ? ` - ${e.documentation_url}` : "";
return Array.isArray(e.errors) ? `${e.message}: ${e.errors.map(e => JSON.stringify(e)).join(", ")}${suffix}` : `${e.message}${suffix}`;
}
return `Unknown error: ${JSON.stringify(data)}`;
}
var request = function e(r, t) {
const o = r.defaults(t);
return Object.assign(function(route, r) {
const t = o.merge(route, r);
if (!t.request || !t.request.hook) return ke(o.parse(t));
const c = (e, r) => ke(o.parse(o.merge(e, r)));
Object.assign(c, {
endpoint: o,
defaults: e.bind(null, o)
});
return t.request.hook(c, t);
}, {
endpoint: o,
defaults: e.bind(null, o)
});
}(endpoint, ye);
/* v8 ignore next -- @preserve */
/* v8 ignore else -- @preserve */ function Re(data) {
return "Request failed due to following response errors:\n" + data.errors.map(e => ` - ${e.message}`).join("\n");
}
var Se = class extends Error {
constructor(e, headers, response) {
super(Re(response));
this.request = e;
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
var Fe = [ "method", "baseUrl", "url", "headers", "request", "query", "mediaType", "operationName" ];
var Ue = [ "query", "method", "url" ];
var Ce = /\/api\/v3\/?$/;
function De(e, query, options) {
if (options) {
if ("string" === typeof query && "query" in options) return Promise.reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'));
for (const key in options) {
if (!Ue.includes(key)) continue;
return Promise.reject(new Error(`[@octokit/graphql] "${key}" cannot be used as variable name`));
}
}
const r = "string" === typeof query ? Object.assign({
query
}, options) : query;
const t = Object.keys(r).reduce((result, key) => {
if (Fe.includes(key)) {
result[key] = r[key];
return result;
}
if (!result.variables) result.variables = {};
result.variables[key] = r[key];
return result;
}, {});
const o = r.baseUrl || e.endpoint.DEFAULTS.baseUrl;
if (Ce.test(o)) t.url = o.replace(Ce, "/api/graphql");
return e(t).then(response => {
if (response.data.errors) {
const headers = {};
for (const key of Object.keys(response.headers)) headers[key] = response.headers[key];
throw new Se(t, headers, response.data);
}
return response.data.data;
});
}
function Le(e, r) {
const t = e.defaults(r);
return Object.assign((query, options) => De(t, query, options), {
defaults: Le.bind(null, t),
endpoint: t.endpoint
});
}
Le(request, {
headers: {
"user-agent": `octokit-graphql.js/0.0.0-development ${E()}`
},
method: "POST",
url: "/graphql"
});
function Ie(e) {
return Le(e, {
method: "POST",
url: "/graphql"
});
}
/* v8 ignore if -- @preserve */ var qe = "(?:[a-zA-Z0-9_-]+)";
var je = new RegExp(`^${qe}\\.${qe}\\.${qe}$`);
var He = je.test.bind(je);
async function Be(token) {
const e = He(token);
const r = token.startsWith("v1.") || token.startsWith("ghs_");
const t = token.startsWith("ghu_");
const o = e ? "app" : r ? "installation" : t ? "user-to-server" : "oauth";
return {
type: "token",
token,
tokenType: o
};
}
function xe(token) {
if (3 === token.split(/\./).length) return `bearer ${token}`;
return `token ${token}`;
}
async function Ne(token, request, route, e) {
const endpoint = request.endpoint.merge(route, e);
endpoint.headers.authorization = xe(token);
return request(endpoint);
}
var We = function(token) {
if (!token) throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
if ("string" !== typeof token) throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
token = token.replace(/^(token|bearer) +/i, "");
return Object.assign(Be.bind(null, token), {
hook: Ne.bind(null, token)
});
};
const $e = "7.0.8";
const Ve = () => {};
const ze = console.warn.bind(console);
const Me = console.error.bind(console);
function Je(e = {}) {
if ("function" !== typeof e.debug) e.debug = Ve;
if ("function" !== typeof e.info) e.info = Ve;
if ("function" !== typeof e.warn) e.warn = ze;
if ("function" !== typeof e.error) e.error = Me;
return e;
}
const Ke = `octokit-core.js/${$e} ${E()}`;
const Ye = new Map;
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
})) for (const [e, endpoint] of Object.entries(endpoints)) {
const [route, r, t] = endpoint;
const [method, url] = route.split(/ /);
const o = Object.assign({
method,
url
}, r);
if (!Ye.has(scope)) Ye.set(scope, new Map);
Ye.get(scope).set(e, {
scope,
methodName: e,
endpointDefaults: o,
decorations: t
});
}
const handler = {
has: ({scope}, e) => Ye.get(scope).has(e),
getOwnPropertyDescriptor(target, e) {
return {
value: this.get(target, e),
configurable: true,
writable: true,
enumerable: true
};
},
defineProperty(target, e, r) {
Object.defineProperty(target.cache, e, r);
return true;
},
deleteProperty(target, e) {
delete target.cache[e];
return true;
},
ownKeys: ({scope}) => [ ...Ye.get(scope).keys() ],
set: (target, e, value) => target.cache[e] = value,
get({octokit, scope, cache: e}, r) {
if (e[r]) return e[r];
const method = Ye.get(scope).get(r);
if (!method) return;
const {endpointDefaults: t, decorations: o} = method;
if (o) e[r] = Xe(octokit, scope, r, t, o); else e[r] = octokit.request.defaults(t);
return e[r];
}
};
function Ze(octokit) {
const e = {};
for (const scope of Ye.keys()) e[scope] = new Proxy({
octokit,
scope,
cache: {}
}, handler);
return e;
}
function Xe(octokit, scope, e, r, t) {
const o = octokit.request.defaults(r);
return Object.assign(function(...args) {
let options = o.endpoint.merge(...args);
if (t.mapToData) {
options = Object.assign({}, options, {
data: options[t.mapToData],
[t.mapToData]: void 0
});
return o(options);
}
if (t.renamed) {
const [r, o] = t.renamed;
octokit.log.warn(`octokit.${scope}.${e}() has been renamed to octokit.${r}.${o}()`);
}
if (t.deprecated) octokit.log.warn(t.deprecated);
if (t.renamedParameters) {
const r = o.endpoint.merge(...args);
for (const [name, alias] of Object.entries(t.renamedParameters)) if (name in r) {
octokit.log.warn(`"${name}" parameter is deprecated for "octokit.${scope}.${e}()". Use "${alias}" instead`);
if (!(alias in r)) r[alias] = r[name];
delete r[name];
}
return o(r);
}
return o(...args);
}, o);
}
function Qe(octokit) {
const e = Ze(octokit);
return {
rest: e
};
}
Qe.VERSION = "17.0.0";
function er(response) {
if (!response.data) return {
...response,
data: []
};
const e = ("total_count" in response.data || "total_commits" in response.data) && !("url" in response.data);
if (!e) return response;
const r = response.data.incomplete_results;
const t = response.data.repository_selection;
const o = response.data.total_count;
const c = response.data.total_commits;
delete response.data.incomplete_results;
delete response.data.repository_selection;
delete response.data.total_count;
delete response.data.total_commits;
const p = Object.keys(response.data)[0];
const data = response.data[p];
response.data = data;
if ("undefined" !== typeof r) response.data.incomplete_results = r;
if ("undefined" !== typeof t) response.data.repository_selection = t;
response.data.total_count = o;
response.data.total_commits = c;
return response;
}
function sr(octokit, route, e) {
const options = "function" === typeof route ? route.endpoint(e) : octokit.request.endpoint(route, e);
const r = "function" === typeof route ? route : octokit.request;
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
const response = await r({
method,
url,
headers
});
const e = er(response);
url = ((e.headers.link || "").match(/<([^<>]+)>;\s*rel="next"/) || [])[1];
if (!url && "total_commits" in e.data) {
const r = new URL(e.url);
const t = r.searchParams;
const page = parseInt(t.get("page") || "1", 10);
const o = parseInt(t.get("per_page") || "250", 10);
if (page * o < e.data.total_commits) {
t.set("page", String(page + 1));
url = r.toString();
}
}
return {
value: e
};
} catch (e) {
if (409 !== e.status) throw e;
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
function tr(octokit, route, e, r) {
if ("function" === typeof e) {
r = e;
e = void 0;
}
return or(octokit, [], sr(octokit, route, e)[Symbol.asyncIterator](), r);
}
function or(octokit, results, e, r) {
return e.next().then(result => {
if (result.done) return results;
let t = false;
results = results.concat(r ? r(result.value, function() {
t = true;
}) : result.value.data);
if (t) return results;
return or(octokit, results, e, r);
});
}
Object.assign(tr, {
iterator: sr
});
function nr(octokit) {
return {
paginate: Object.assign(tr.bind(null, octokit), {
iterator: sr.bind(null, octokit)
})
};
}
nr.VERSION = "0.0.0-development";
new p;
const ir = function() {
return process.env.GITHUB_API_URL || "https://api.github.com";
}();
const ar = {
baseUrl: ir,
request: {
agent: function(e) {
const r = new u.HttpClient;
return r.getAgent(e);
}(ir),
fetch: function(e) {
const r = m(e);
return (url, e) => g(this, void 0, void 0, function*() {
return (0, l.fetch)(url, Object.assign(Object.assign({}, e), {
dispatcher: r
}));
});
}(ir)
}
};
const cr = class {
static VERSION=$e;
static defaults(e) {
return class extends(this){
constructor(...args) {
const options = args[0] || {};
if ("function" === typeof e) {
super(e(options));
return;
}
super(Object.assign({}, e, options, options.userAgent && e.userAgent ? {
userAgent: `${options.userAgent} ${e.userAgent}`
} : null));
}
};
}
static plugins=[];
static plugin(...e) {
const r = this.plugins;
const t = class extends(this){
static plugins=r.concat(e.filter(e => !r.includes(e)));
};
return t;
}
constructor(options = {}) {
const e = new P;
const r = {
baseUrl: request.endpoint.DEFAULTS.baseUrl,
headers: {},
request: Object.assign({}, options.request, {
hook: e.bind(null, "request")
}),
mediaType: {
previews: [],
format: ""
}
};
r.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${Ke}` : Ke;
if (options.baseUrl) r.baseUrl = options.baseUrl;
if (options.previews) r.mediaType.previews = options.previews;
if (options.timeZone) r.headers["time-zone"] = options.timeZone;
this.request = request.defaults(r);
this.graphql = Ie(this.request).defaults(r);
this.log = Je(options.log);
this.hook = e;
if (!options.authStrategy) if (!options.auth) this.auth = async () => ({
type: "unauthenticated"
}); else {
const r = We(options.auth);
e.wrap("request", r.hook);
this.auth = r;
} else {
const {authStrategy: r, ...t} = options;
const o = r(Object.assign({
request: this.request,
log: this.log,
octokit: this,
octokitOptions: t
}, options.auth));
e.wrap("request", o.hook);
this.auth = o;
}
const t = this.constructor;
for (let i = 0; i < t.plugins.length; ++i) Object.assign(this, t.plugins[i](this, options));
}
request;
graphql;
log;
hook;
auth;
}.plugin(Qe, nr).defaults(ar);
function pr(token, options) {
const e = Object.assign({}, options || {});
const r = d(token, e);
if (r) e.auth = r;
const t = T(e.userAgent);
if (t) e.userAgent = t;
return e;
}
new p;
function getOctokit(token, options, ...e) {
const r = cr.plugin(...e);
return new r(pr(token, options));
}
}
};
