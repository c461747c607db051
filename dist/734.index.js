export const id = 734;

export const ids = [ 734 ];

export const modules = {
734: (o, Q, I) => {
const l = I(5215);
const D = I(6089);
const R = I(7454);
const F = I(7479);
const Agent = I(3779);
const Y = I(4942);
const G = I(5579);
const J = I(8056);
const errors = I(5793);
const v = I(586);
const {InvalidArgumentError: V} = errors;
const api = I(8833);
const O = I(6962);
const P = I(9271);
const K = I(2107);
const X = I(2646);
const j = I(1427);
const AA = I(2406);
const {getGlobalDispatcher: eA, setGlobalDispatcher: tA} = I(5319);
const sA = I(6037);
const rA = I(7424);
const nA = I(1946);
Object.assign(D.prototype, api);
o.exports.Dispatcher = D;
o.exports.Client = l;
o.exports.Pool = R;
o.exports.BalancedPool = F;
o.exports.Agent = Agent;
o.exports.ProxyAgent = Y;
o.exports.EnvHttpProxyAgent = G;
o.exports.RetryAgent = J;
o.exports.RetryHandler = AA;
o.exports.DecoratorHandler = sA;
o.exports.RedirectHandler = rA;
o.exports.createRedirectInterceptor = nA;
o.exports.interceptors = {
redirect: I(92),
retry: I(9636),
dump: I(410),
dns: I(1893)
};
o.exports.buildConnector = O;
o.exports.errors = errors;
o.exports.util = {
parseHeaders: v.parseHeaders,
headerNameToString: v.headerNameToString
};
function oA(o) {
return (url, Q, handler) => {
if ("function" === typeof Q) {
handler = Q;
Q = null;
}
if (!url || "string" !== typeof url && "object" !== typeof url && !(url instanceof URL)) throw new V("invalid url");
if (null != Q && "object" !== typeof Q) throw new V("invalid opts");
if (Q && null != Q.path) {
if ("string" !== typeof Q.path) throw new V("invalid opts.path");
let path = Q.path;
if (!Q.path.startsWith("/")) path = `/${path}`;
url = new URL(v.parseOrigin(url).origin + path);
} else {
if (!Q) Q = "object" === typeof url ? url : {};
url = v.parseURL(url);
}
const {agent, dispatcher: I = eA()} = Q;
if (agent) throw new V("unsupported opts.agent. Did you mean opts.client?");
return o.call(I, {
...Q,
origin: url.origin,
path: url.search ? `${url.pathname}${url.search}` : url.pathname,
method: Q.method || (Q.body ? "PUT" : "GET")
}, handler);
};
}
o.exports.setGlobalDispatcher = tA;
o.exports.getGlobalDispatcher = eA;
const iA = I(7532).fetch;
o.exports.fetch = async function(o, options = void 0) {
try {
return await iA(o, options);
} catch (o) {
if (o && "object" === typeof o) Error.captureStackTrace(o);
throw o;
}
};
o.exports.Headers = I(1470).Headers;
o.exports.Response = I(9141).Response;
o.exports.Request = I(5601).Request;
o.exports.FormData = I(1112).FormData;
o.exports.File = globalThis.File ?? I(4573).File;
o.exports.FileReader = I(5969).FileReader;
const {setGlobalOrigin: aA, getGlobalOrigin: QA} = I(3109);
o.exports.setGlobalOrigin = aA;
o.exports.getGlobalOrigin = QA;
const {CacheStorage: gA} = I(1627);
const {kConstruct: cA} = I(1519);
o.exports.caches = new gA(cA);
const {deleteCookie: EA, getCookies: BA, getSetCookies: IA, setCookie: lA} = I(3775);
o.exports.deleteCookie = EA;
o.exports.getCookies = BA;
o.exports.getSetCookies = IA;
o.exports.setCookie = lA;
const {parseMIMEType: hA, serializeAMimeType: uA} = I(2318);
o.exports.parseMIMEType = hA;
o.exports.serializeAMimeType = uA;
const {CloseEvent: dA, ErrorEvent: fA, MessageEvent: wA} = I(2494);
o.exports.WebSocket = I(2920).WebSocket;
o.exports.CloseEvent = dA;
o.exports.ErrorEvent = fA;
o.exports.MessageEvent = wA;
o.exports.request = oA(api.request);
o.exports.stream = oA(api.stream);
o.exports.pipeline = oA(api.pipeline);
o.exports.connect = oA(api.connect);
o.exports.upgrade = oA(api.upgrade);
o.exports.MockClient = P;
o.exports.MockPool = X;
o.exports.MockAgent = K;
o.exports.mockErrors = j;
const {EventSource: yA} = I(2328);
o.exports.EventSource = yA;
},
8608: (o, Q, I) => {
const {addAbortListener: l} = I(586);
const {RequestAbortedError: D} = I(5793);
const R = Symbol("kListener");
const F = Symbol("kSignal");
function abort(self) {
if (self.abort) self.abort(self[F]?.reason); else self.reason = self[F]?.reason ?? new D;
Y(self);
}
function Y(self) {
if (!self[F]) return;
if ("removeEventListener" in self[F]) self[F].removeEventListener("abort", self[R]); else self[F].removeListener("abort", self[R]);
self[F] = null;
self[R] = null;
}
o.exports = {
addSignal: function(self, signal) {
self.reason = null;
self[F] = null;
self[R] = null;
if (!signal) return;
if (signal.aborted) {
abort(self);
return;
}
self[F] = signal;
self[R] = () => {
abort(self);
};
l(self[F], self[R]);
},
removeSignal: Y
};
},
9086: (o, Q, I) => {
const l = I(4589);
const {AsyncResource: D} = I(6698);
const {InvalidArgumentError: R, SocketError: F} = I(5793);
const Y = I(586);
const {addSignal: G, removeSignal: J} = I(8608);
class v extends D {
constructor(o, Q) {
if (!o || "object" !== typeof o) throw new R("invalid opts");
if ("function" !== typeof Q) throw new R("invalid callback");
const {signal, opaque: I, responseHeaders: l} = o;
if (signal && "function" !== typeof signal.on && "function" !== typeof signal.addEventListener) throw new R("signal must be an EventEmitter or EventTarget");
super("UNDICI_CONNECT");
this.opaque = I || null;
this.responseHeaders = l || null;
this.callback = Q;
this.abort = null;
G(this, signal);
}
onConnect(abort, context) {
if (this.reason) {
abort(this.reason);
return;
}
l(this.callback);
this.abort = abort;
this.context = context;
}
onHeaders() {
throw new F("bad connect", null);
}
onUpgrade(statusCode, o, socket) {
const {callback: Q, opaque: I, context} = this;
J(this);
this.callback = null;
let headers = o;
if (null != headers) headers = "raw" === this.responseHeaders ? Y.parseRawHeaders(o) : Y.parseHeaders(o);
this.runInAsyncScope(Q, null, null, {
statusCode,
headers,
socket,
opaque: I,
context
});
}
onError(o) {
const {callback: Q, opaque: I} = this;
J(this);
if (Q) {
this.callback = null;
queueMicrotask(() => {
this.runInAsyncScope(Q, null, o, {
opaque: I
});
});
}
}
}
o.exports = function connect(o, Q) {
if (void 0 === Q) return new Promise((resolve, reject) => {
connect.call(this, o, (o, data) => o ? reject(o) : resolve(data));
});
try {
const I = new v(o, Q);
this.dispatch({
...o,
method: "CONNECT"
}, I);
} catch (I) {
if ("function" !== typeof Q) throw I;
const l = o?.opaque;
queueMicrotask(() => Q(I, {
opaque: l
}));
}
};
},
9972: (o, Q, I) => {
const {Readable: l, Duplex: D, PassThrough: R} = I(7075);
const {InvalidArgumentError: F, InvalidReturnValueError: Y, RequestAbortedError: G} = I(5793);
const J = I(586);
const {AsyncResource: v} = I(6698);
const {addSignal: V, removeSignal: O} = I(8608);
const P = I(4589);
const K = Symbol("resume");
class X extends l {
constructor() {
super({
autoDestroy: true
});
this[K] = null;
}
_read() {
const {[K]: o} = this;
if (o) {
this[K] = null;
o();
}
}
_destroy(o, Q) {
this._read();
Q(o);
}
}
class j extends l {
constructor(o) {
super({
autoDestroy: true
});
this[K] = o;
}
_read() {
this[K]();
}
_destroy(o, Q) {
if (!o && !this._readableState.endEmitted) o = new G;
Q(o);
}
}
class AA extends v {
constructor(o, handler) {
if (!o || "object" !== typeof o) throw new F("invalid opts");
if ("function" !== typeof handler) throw new F("invalid handler");
const {signal, method, opaque: Q, onInfo: I, responseHeaders: l} = o;
if (signal && "function" !== typeof signal.on && "function" !== typeof signal.addEventListener) throw new F("signal must be an EventEmitter or EventTarget");
if ("CONNECT" === method) throw new F("invalid method");
if (I && "function" !== typeof I) throw new F("invalid onInfo callback");
super("UNDICI_PIPELINE");
this.opaque = Q || null;
this.responseHeaders = l || null;
this.handler = handler;
this.abort = null;
this.context = null;
this.onInfo = I || null;
this.req = (new X).on("error", J.nop);
this.ret = new D({
readableObjectMode: o.objectMode,
autoDestroy: true,
read: () => {
const {body} = this;
if (body?.resume) body.resume();
},
write: (chunk, encoding, o) => {
const {req: Q} = this;
if (Q.push(chunk, encoding) || Q._readableState.destroyed) o(); else Q[K] = o;
},
destroy: (o, Q) => {
const {body, req: I, res: l, ret: D, abort} = this;
if (!o && !D._readableState.endEmitted) o = new G;
if (abort && o) abort();
J.destroy(body, o);
J.destroy(I, o);
J.destroy(l, o);
O(this);
Q(o);
}
}).on("prefinish", () => {
const {req: o} = this;
o.push(null);
});
this.res = null;
V(this, signal);
}
onConnect(abort, context) {
const {ret: o, res: Q} = this;
if (this.reason) {
abort(this.reason);
return;
}
P(!Q, "pipeline cannot be retried");
P(!o.destroyed);
this.abort = abort;
this.context = context;
}
onHeaders(statusCode, o, Q) {
const {opaque: I, handler, context} = this;
if (statusCode < 200) {
if (this.onInfo) {
const headers = "raw" === this.responseHeaders ? J.parseRawHeaders(o) : J.parseHeaders(o);
this.onInfo({
statusCode,
headers
});
}
return;
}
this.res = new j(Q);
let body;
try {
this.handler = null;
const headers = "raw" === this.responseHeaders ? J.parseRawHeaders(o) : J.parseHeaders(o);
body = this.runInAsyncScope(handler, null, {
statusCode,
headers,
opaque: I,
body: this.res,
context
});
} catch (o) {
this.res.on("error", J.nop);
throw o;
}
if (!body || "function" !== typeof body.on) throw new Y("expected Readable");
body.on("data", chunk => {
const {ret: o, body} = this;
if (!o.push(chunk) && body.pause) body.pause();
}).on("error", o => {
const {ret: Q} = this;
J.destroy(Q, o);
}).on("end", () => {
const {ret: o} = this;
o.push(null);
}).on("close", () => {
const {ret: o} = this;
if (!o._readableState.ended) J.destroy(o, new G);
});
this.body = body;
}
onData(chunk) {
const {res: o} = this;
return o.push(chunk);
}
onComplete(o) {
const {res: Q} = this;
Q.push(null);
}
onError(o) {
const {ret: Q} = this;
this.handler = null;
J.destroy(Q, o);
}
}
o.exports = function(o, handler) {
try {
const Q = new AA(o, handler);
this.dispatch({
...o,
body: Q.req
}, Q);
return Q.ret;
} catch (o) {
return (new R).destroy(o);
}
};
},
2481: (o, Q, I) => {
const l = I(4589);
const {Readable: D} = I(1433);
const {InvalidArgumentError: R, RequestAbortedError: F} = I(5793);
const Y = I(586);
const {getResolveErrorBodyCallback: G} = I(5225);
const {AsyncResource: J} = I(6698);
class v extends J {
constructor(o, Q) {
if (!o || "object" !== typeof o) throw new R("invalid opts");
const {signal, method, opaque: I, body, onInfo: l, responseHeaders: D, throwOnError: G, highWaterMark: J} = o;
try {
if ("function" !== typeof Q) throw new R("invalid callback");
if (J && ("number" !== typeof J || J < 0)) throw new R("invalid highWaterMark");
if (signal && "function" !== typeof signal.on && "function" !== typeof signal.addEventListener) throw new R("signal must be an EventEmitter or EventTarget");
if ("CONNECT" === method) throw new R("invalid method");
if (l && "function" !== typeof l) throw new R("invalid onInfo callback");
super("UNDICI_REQUEST");
} catch (o) {
if (Y.isStream(body)) Y.destroy(body.on("error", Y.nop), o);
throw o;
}
this.method = method;
this.responseHeaders = D || null;
this.opaque = I || null;
this.callback = Q;
this.res = null;
this.abort = null;
this.body = body;
this.trailers = {};
this.context = null;
this.onInfo = l || null;
this.throwOnError = G;
this.highWaterMark = J;
this.signal = signal;
this.reason = null;
this.removeAbortListener = null;
if (Y.isStream(body)) body.on("error", o => {
this.onError(o);
});
if (this.signal) if (this.signal.aborted) this.reason = this.signal.reason ?? new F; else this.removeAbortListener = Y.addAbortListener(this.signal, () => {
this.reason = this.signal.reason ?? new F;
if (this.res) Y.destroy(this.res.on("error", Y.nop), this.reason); else if (this.abort) this.abort(this.reason);
if (this.removeAbortListener) {
this.res?.off("close", this.removeAbortListener);
this.removeAbortListener();
this.removeAbortListener = null;
}
});
}
onConnect(abort, context) {
if (this.reason) {
abort(this.reason);
return;
}
l(this.callback);
this.abort = abort;
this.context = context;
}
onHeaders(statusCode, o, Q, I) {
const {callback: l, opaque: R, abort, context, responseHeaders: F, highWaterMark: J} = this;
const headers = "raw" === F ? Y.parseRawHeaders(o) : Y.parseHeaders(o);
if (statusCode < 200) {
if (this.onInfo) this.onInfo({
statusCode,
headers
});
return;
}
const v = "raw" === F ? Y.parseHeaders(o) : headers;
const V = v["content-type"];
const O = v["content-length"];
const P = new D({
resume: Q,
abort,
contentType: V,
contentLength: "HEAD" !== this.method && O ? Number(O) : null,
highWaterMark: J
});
if (this.removeAbortListener) P.on("close", this.removeAbortListener);
this.callback = null;
this.res = P;
if (null !== l) if (this.throwOnError && statusCode >= 400) this.runInAsyncScope(G, null, {
callback: l,
body: P,
contentType: V,
statusCode,
statusMessage: I,
headers
}); else this.runInAsyncScope(l, null, null, {
statusCode,
headers,
trailers: this.trailers,
opaque: R,
body: P,
context
});
}
onData(chunk) {
return this.res.push(chunk);
}
onComplete(o) {
Y.parseHeaders(o, this.trailers);
this.res.push(null);
}
onError(o) {
const {res: Q, callback: I, body, opaque: l} = this;
if (I) {
this.callback = null;
queueMicrotask(() => {
this.runInAsyncScope(I, null, o, {
opaque: l
});
});
}
if (Q) {
this.res = null;
queueMicrotask(() => {
Y.destroy(Q, o);
});
}
if (body) {
this.body = null;
Y.destroy(body, o);
}
if (this.removeAbortListener) {
Q?.off("close", this.removeAbortListener);
this.removeAbortListener();
this.removeAbortListener = null;
}
}
}
o.exports = function request(o, Q) {
if (void 0 === Q) return new Promise((resolve, reject) => {
request.call(this, o, (o, data) => o ? reject(o) : resolve(data));
});
try {
this.dispatch(o, new v(o, Q));
} catch (I) {
if ("function" !== typeof Q) throw I;
const l = o?.opaque;
queueMicrotask(() => Q(I, {
opaque: l
}));
}
};
o.exports.RequestHandler = v;
},
7170: (o, Q, I) => {
const l = I(4589);
const {finished, PassThrough: D} = I(7075);
const {InvalidArgumentError: R, InvalidReturnValueError: F} = I(5793);
const Y = I(586);
const {getResolveErrorBodyCallback: G} = I(5225);
const {AsyncResource: J} = I(6698);
const {addSignal: v, removeSignal: V} = I(8608);
class O extends J {
constructor(o, Q, I) {
if (!o || "object" !== typeof o) throw new R("invalid opts");
const {signal, method, opaque: l, body, onInfo: D, responseHeaders: F, throwOnError: G} = o;
try {
if ("function" !== typeof I) throw new R("invalid callback");
if ("function" !== typeof Q) throw new R("invalid factory");
if (signal && "function" !== typeof signal.on && "function" !== typeof signal.addEventListener) throw new R("signal must be an EventEmitter or EventTarget");
if ("CONNECT" === method) throw new R("invalid method");
if (D && "function" !== typeof D) throw new R("invalid onInfo callback");
super("UNDICI_STREAM");
} catch (o) {
if (Y.isStream(body)) Y.destroy(body.on("error", Y.nop), o);
throw o;
}
this.responseHeaders = F || null;
this.opaque = l || null;
this.factory = Q;
this.callback = I;
this.res = null;
this.abort = null;
this.context = null;
this.trailers = null;
this.body = body;
this.onInfo = D || null;
this.throwOnError = G || false;
if (Y.isStream(body)) body.on("error", o => {
this.onError(o);
});
v(this, signal);
}
onConnect(abort, context) {
if (this.reason) {
abort(this.reason);
return;
}
l(this.callback);
this.abort = abort;
this.context = context;
}
onHeaders(statusCode, o, Q, I) {
const {factory: l, opaque: R, context, callback: J, responseHeaders: v} = this;
const headers = "raw" === v ? Y.parseRawHeaders(o) : Y.parseHeaders(o);
if (statusCode < 200) {
if (this.onInfo) this.onInfo({
statusCode,
headers
});
return;
}
this.factory = null;
let V;
if (this.throwOnError && statusCode >= 400) {
const Q = "raw" === v ? Y.parseHeaders(o) : headers;
const l = Q["content-type"];
V = new D;
this.callback = null;
this.runInAsyncScope(G, null, {
callback: J,
body: V,
contentType: l,
statusCode,
statusMessage: I,
headers
});
} else {
if (null === l) return;
V = this.runInAsyncScope(l, null, {
statusCode,
headers,
opaque: R,
context
});
if (!V || "function" !== typeof V.write || "function" !== typeof V.end || "function" !== typeof V.on) throw new F("expected Writable");
finished(V, {
readable: false
}, o => {
const {callback: Q, res: I, opaque: l, trailers: D, abort} = this;
this.res = null;
if (o || !I.readable) Y.destroy(I, o);
this.callback = null;
this.runInAsyncScope(Q, null, o || null, {
opaque: l,
trailers: D
});
if (o) abort();
});
}
V.on("drain", Q);
this.res = V;
const O = void 0 !== V.writableNeedDrain ? V.writableNeedDrain : V._writableState?.needDrain;
return true !== O;
}
onData(chunk) {
const {res: o} = this;
return o ? o.write(chunk) : true;
}
onComplete(o) {
const {res: Q} = this;
V(this);
if (!Q) return;
this.trailers = Y.parseHeaders(o);
Q.end();
}
onError(o) {
const {res: Q, callback: I, opaque: l, body} = this;
V(this);
this.factory = null;
if (Q) {
this.res = null;
Y.destroy(Q, o);
} else if (I) {
this.callback = null;
queueMicrotask(() => {
this.runInAsyncScope(I, null, o, {
opaque: l
});
});
}
if (body) {
this.body = null;
Y.destroy(body, o);
}
}
}
o.exports = function o(Q, I, l) {
if (void 0 === l) return new Promise((resolve, reject) => {
o.call(this, Q, I, (o, data) => o ? reject(o) : resolve(data));
});
try {
this.dispatch(Q, new O(Q, I, l));
} catch (o) {
if ("function" !== typeof l) throw o;
const I = Q?.opaque;
queueMicrotask(() => l(o, {
opaque: I
}));
}
};
},
5792: (o, Q, I) => {
const {InvalidArgumentError: l, SocketError: D} = I(5793);
const {AsyncResource: R} = I(6698);
const F = I(586);
const {addSignal: Y, removeSignal: G} = I(8608);
const J = I(4589);
class v extends R {
constructor(o, Q) {
if (!o || "object" !== typeof o) throw new l("invalid opts");
if ("function" !== typeof Q) throw new l("invalid callback");
const {signal, opaque: I, responseHeaders: D} = o;
if (signal && "function" !== typeof signal.on && "function" !== typeof signal.addEventListener) throw new l("signal must be an EventEmitter or EventTarget");
super("UNDICI_UPGRADE");
this.responseHeaders = D || null;
this.opaque = I || null;
this.callback = Q;
this.abort = null;
this.context = null;
Y(this, signal);
}
onConnect(abort, context) {
if (this.reason) {
abort(this.reason);
return;
}
J(this.callback);
this.abort = abort;
this.context = null;
}
onHeaders() {
throw new D("bad upgrade", null);
}
onUpgrade(statusCode, o, socket) {
J(101 === statusCode);
const {callback: Q, opaque: I, context} = this;
G(this);
this.callback = null;
const headers = "raw" === this.responseHeaders ? F.parseRawHeaders(o) : F.parseHeaders(o);
this.runInAsyncScope(Q, null, null, {
headers,
socket,
opaque: I,
context
});
}
onError(o) {
const {callback: Q, opaque: I} = this;
G(this);
if (Q) {
this.callback = null;
queueMicrotask(() => {
this.runInAsyncScope(Q, null, o, {
opaque: I
});
});
}
}
}
o.exports = function o(Q, I) {
if (void 0 === I) return new Promise((resolve, reject) => {
o.call(this, Q, (o, data) => o ? reject(o) : resolve(data));
});
try {
const o = new v(Q, I);
this.dispatch({
...Q,
method: Q.method || "GET",
upgrade: Q.protocol || "Websocket"
}, o);
} catch (o) {
if ("function" !== typeof I) throw o;
const l = Q?.opaque;
queueMicrotask(() => I(o, {
opaque: l
}));
}
};
},
8833: (o, Q, I) => {
o.exports.request = I(2481);
o.exports.stream = I(7170);
o.exports.pipeline = I(9972);
o.exports.upgrade = I(5792);
o.exports.connect = I(9086);
},
1433: (o, Q, I) => {
const l = I(4589);
const {Readable: D} = I(7075);
const {RequestAbortedError: R, NotSupportedError: F, InvalidArgumentError: Y, AbortError: G} = I(5793);
const J = I(586);
const {ReadableStreamFrom: v} = I(586);
const V = Symbol("kConsume");
const O = Symbol("kReading");
const P = Symbol("kBody");
const K = Symbol("kAbort");
const X = Symbol("kContentType");
const j = Symbol("kContentLength");
const AA = () => {};
function eA(self) {
return self[P] && true === self[P].locked || self[V];
}
function tA(self) {
return J.isDisturbed(self) || eA(self);
}
async function sA(o, type) {
l(!o[V]);
return new Promise((resolve, reject) => {
if (tA(o)) {
const Q = o._readableState;
if (Q.destroyed && false === Q.closeEmitted) o.on("error", o => {
reject(o);
}).on("close", () => {
reject(new TypeError("unusable"));
}); else reject(Q.errored ?? new TypeError("unusable"));
} else queueMicrotask(() => {
o[V] = {
type,
stream: o,
resolve,
reject,
length: 0,
body: []
};
o.on("error", function(o) {
QA(this[V], o);
}).on("close", function() {
if (null !== this[V].body) QA(this[V], new R);
});
rA(o[V]);
});
});
}
function rA(o) {
if (null === o.body) return;
const {_readableState: state} = o.stream;
if (state.bufferIndex) {
const start = state.bufferIndex;
const end = state.buffer.length;
for (let n = start; n < end; n++) aA(o, state.buffer[n]);
} else for (const chunk of state.buffer) aA(o, chunk);
if (state.endEmitted) iA(this[V]); else o.stream.on("end", function() {
iA(this[V]);
});
o.stream.resume();
for (;null != o.stream.read(); ) ;
}
function nA(chunks, length) {
if (0 === chunks.length || 0 === length) return "";
const buffer = 1 === chunks.length ? chunks[0] : Buffer.concat(chunks, length);
const o = buffer.length;
const start = o > 2 && 239 === buffer[0] && 187 === buffer[1] && 191 === buffer[2] ? 3 : 0;
return buffer.utf8Slice(start, o);
}
function oA(chunks, length) {
if (0 === chunks.length || 0 === length) return new Uint8Array(0);
if (1 === chunks.length) return new Uint8Array(chunks[0]);
const buffer = new Uint8Array(Buffer.allocUnsafeSlow(length).buffer);
let o = 0;
for (let i = 0; i < chunks.length; ++i) {
const chunk = chunks[i];
buffer.set(chunk, o);
o += chunk.length;
}
return buffer;
}
function iA(o) {
const {type, body, resolve, stream: Q, length} = o;
try {
if ("text" === type) resolve(nA(body, length)); else if ("json" === type) resolve(JSON.parse(nA(body, length))); else if ("arrayBuffer" === type) resolve(oA(body, length).buffer); else if ("blob" === type) resolve(new Blob(body, {
type: Q[X]
})); else if ("bytes" === type) resolve(oA(body, length));
QA(o);
} catch (o) {
Q.destroy(o);
}
}
function aA(o, chunk) {
o.length += chunk.length;
o.body.push(chunk);
}
function QA(o, Q) {
if (null === o.body) return;
if (Q) o.reject(Q); else o.resolve();
o.type = null;
o.stream = null;
o.resolve = null;
o.reject = null;
o.length = 0;
o.body = null;
}
o.exports = {
Readable: class extends D {
constructor({resume: o, abort, contentType: Q = "", contentLength: I, highWaterMark: l = 65536}) {
super({
autoDestroy: true,
read: o,
highWaterMark: l
});
this._readableState.dataEmitted = false;
this[K] = abort;
this[V] = null;
this[P] = null;
this[X] = Q;
this[j] = I;
this[O] = false;
}
destroy(o) {
if (!o && !this._readableState.endEmitted) o = new R;
if (o) this[K]();
return super.destroy(o);
}
_destroy(o, Q) {
if (!this[O]) setImmediate(() => {
Q(o);
}); else Q(o);
}
on(o, ...args) {
if ("data" === o || "readable" === o) this[O] = true;
return super.on(o, ...args);
}
addListener(o, ...args) {
return this.on(o, ...args);
}
off(o, ...args) {
const Q = super.off(o, ...args);
if ("data" === o || "readable" === o) this[O] = this.listenerCount("data") > 0 || this.listenerCount("readable") > 0;
return Q;
}
removeListener(o, ...args) {
return this.off(o, ...args);
}
push(chunk) {
if (this[V] && null !== chunk) {
aA(this[V], chunk);
return this[O] ? super.push(chunk) : true;
}
return super.push(chunk);
}
async text() {
return sA(this, "text");
}
async json() {
return sA(this, "json");
}
async blob() {
return sA(this, "blob");
}
async bytes() {
return sA(this, "bytes");
}
async arrayBuffer() {
return sA(this, "arrayBuffer");
}
async formData() {
throw new F;
}
get bodyUsed() {
return J.isDisturbed(this);
}
get body() {
if (!this[P]) {
this[P] = v(this);
if (this[V]) {
this[P].getReader();
l(this[P].locked);
}
}
return this[P];
}
async dump(o) {
let limit = Number.isFinite(o?.limit) ? o.limit : 131072;
const signal = o?.signal;
if (null != signal && ("object" !== typeof signal || !("aborted" in signal))) throw new Y("signal must be an AbortSignal");
signal?.throwIfAborted();
if (this._readableState.closeEmitted) return null;
return await new Promise((resolve, reject) => {
if (this[j] > limit) this.destroy(new G);
const o = () => {
this.destroy(signal.reason ?? new G);
};
signal?.addEventListener("abort", o);
this.on("close", function() {
signal?.removeEventListener("abort", o);
if (signal?.aborted) reject(signal.reason ?? new G); else resolve(null);
}).on("error", AA).on("data", function(chunk) {
limit -= chunk.length;
if (limit <= 0) this.destroy();
}).resume();
});
}
},
chunksDecode: nA
};
},
5225: (o, Q, I) => {
const l = I(4589);
const {ResponseStatusCodeError: D} = I(5793);
const {chunksDecode: R} = I(1433);
const F = o => o.length > 15 && "/" === o[11] && "a" === o[0] && "p" === o[1] && "p" === o[2] && "l" === o[3] && "i" === o[4] && "c" === o[5] && "a" === o[6] && "t" === o[7] && "i" === o[8] && "o" === o[9] && "n" === o[10] && "j" === o[12] && "s" === o[13] && "o" === o[14] && "n" === o[15];
const Y = o => o.length > 4 && "/" === o[4] && "t" === o[0] && "e" === o[1] && "x" === o[2] && "t" === o[3];
o.exports = {
getResolveErrorBodyCallback: async function({callback: o, body, contentType: Q, statusCode, statusMessage: I, headers}) {
l(body);
let chunks = [];
let length = 0;
try {
for await (const chunk of body) {
chunks.push(chunk);
length += chunk.length;
if (length > 131072) {
chunks = [];
length = 0;
break;
}
}
} catch {
chunks = [];
length = 0;
}
const message = `Response status code ${statusCode}${I ? `: ${I}` : ""}`;
if (204 === statusCode || !Q || !length) {
queueMicrotask(() => o(new D(message, statusCode, headers)));
return;
}
const G = Error.stackTraceLimit;
Error.stackTraceLimit = 0;
let payload;
try {
if (F(Q)) payload = JSON.parse(R(chunks, length)); else if (Y(Q)) payload = R(chunks, length);
} catch {} finally {
Error.stackTraceLimit = G;
}
queueMicrotask(() => o(new D(message, statusCode, headers, payload)));
},
isContentTypeApplicationJson: F,
isContentTypeText: Y
};
},
6962: (o, Q, I) => {
const net = I(7030);
const l = I(4589);
const D = I(586);
const {InvalidArgumentError: R, ConnectTimeoutError: F} = I(5793);
const Y = I(1017);
function G() {}
let tls;
let J;
if (global.FinalizationRegistry && !(process.env.NODE_V8_COVERAGE || process.env.UNDICI_NO_FG)) J = class {
constructor(o) {
this._maxCachedSessions = o;
this._sessionCache = new Map;
this._sessionRegistry = new global.FinalizationRegistry(key => {
if (this._sessionCache.size < this._maxCachedSessions) return;
const ref = this._sessionCache.get(key);
if (void 0 !== ref && void 0 === ref.deref()) this._sessionCache.delete(key);
});
}
get(o) {
const ref = this._sessionCache.get(o);
return ref ? ref.deref() : null;
}
set(o, session) {
if (0 === this._maxCachedSessions) return;
this._sessionCache.set(o, new WeakRef(session));
this._sessionRegistry.register(session, o);
}
}; else J = class {
constructor(o) {
this._maxCachedSessions = o;
this._sessionCache = new Map;
}
get(o) {
return this._sessionCache.get(o);
}
set(o, session) {
if (0 === this._maxCachedSessions) return;
if (this._sessionCache.size >= this._maxCachedSessions) {
const {value: o} = this._sessionCache.keys().next();
this._sessionCache.delete(o);
}
this._sessionCache.set(o, session);
}
};
const v = "win32" === process.platform ? (o, Q) => {
if (!Q.timeout) return G;
let I = null;
let l = null;
const D = Y.setFastTimeout(() => {
I = setImmediate(() => {
l = setImmediate(() => V(o.deref(), Q));
});
}, Q.timeout);
return () => {
Y.clearFastTimeout(D);
clearImmediate(I);
clearImmediate(l);
};
} : (o, Q) => {
if (!Q.timeout) return G;
let I = null;
const l = Y.setFastTimeout(() => {
I = setImmediate(() => {
V(o.deref(), Q);
});
}, Q.timeout);
return () => {
Y.clearFastTimeout(l);
clearImmediate(I);
};
};
function V(socket, o) {
if (null == socket) return;
let message = "Connect Timeout Error";
if (Array.isArray(socket.autoSelectFamilyAttemptedAddresses)) message += ` (attempted addresses: ${socket.autoSelectFamilyAttemptedAddresses.join(", ")},`; else message += ` (attempted address: ${o.hostname}:${o.port},`;
message += ` timeout: ${o.timeout}ms)`;
D.destroy(socket, new F(message));
}
o.exports = function({allowH2: o, maxCachedSessions: Q, socketPath: F, timeout, session: Y, ...G}) {
if (null != Q && (!Number.isInteger(Q) || Q < 0)) throw new R("maxCachedSessions must be a positive integer or zero");
const options = {
path: F,
...G
};
const V = new J(null == Q ? 100 : Q);
timeout = null == timeout ? 1e4 : timeout;
o = null != o ? o : false;
return function({hostname, host, protocol, port, servername, localAddress: Q, httpSocket: R}, F) {
let socket;
if ("https:" === protocol) {
if (!tls) tls = I(1692);
servername = servername || options.servername || D.getServerName(host) || null;
const F = servername || hostname;
l(F);
const session = Y || V.get(F) || null;
port = port || 443;
socket = tls.connect({
highWaterMark: 16384,
...options,
servername,
session,
localAddress: Q,
ALPNProtocols: o ? [ "http/1.1", "h2" ] : [ "http/1.1" ],
socket: R,
port,
host: hostname
});
socket.on("session", function(session) {
V.set(F, session);
});
} else {
l(!R, "httpSocket can only be sent on TLS update");
port = port || 80;
socket = net.connect({
highWaterMark: 65536,
...options,
localAddress: Q,
port,
host: hostname
});
}
if (null == options.keepAlive || options.keepAlive) {
const o = void 0 === options.keepAliveInitialDelay ? 6e4 : options.keepAliveInitialDelay;
socket.setKeepAlive(true, o);
}
const G = v(new WeakRef(socket), {
timeout,
hostname,
port
});
socket.setNoDelay(true).once("https:" === protocol ? "secureConnect" : "connect", function() {
queueMicrotask(G);
if (F) {
const o = F;
F = null;
o(null, this);
}
}).on("error", function(o) {
queueMicrotask(G);
if (F) {
const Q = F;
F = null;
Q(o);
}
});
return socket;
};
};
},
1045: o => {
const Q = {};
const I = [ "Accept", "Accept-Encoding", "Accept-Language", "Accept-Ranges", "Access-Control-Allow-Credentials", "Access-Control-Allow-Headers", "Access-Control-Allow-Methods", "Access-Control-Allow-Origin", "Access-Control-Expose-Headers", "Access-Control-Max-Age", "Access-Control-Request-Headers", "Access-Control-Request-Method", "Age", "Allow", "Alt-Svc", "Alt-Used", "Authorization", "Cache-Control", "Clear-Site-Data", "Connection", "Content-Disposition", "Content-Encoding", "Content-Language", "Content-Length", "Content-Location", "Content-Range", "Content-Security-Policy", "Content-Security-Policy-Report-Only", "Content-Type", "Cookie", "Cross-Origin-Embedder-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy", "Date", "Device-Memory", "Downlink", "ECT", "ETag", "Expect", "Expect-CT", "Expires", "Forwarded", "From", "Host", "If-Match", "If-Modified-Since", "If-None-Match", "If-Range", "If-Unmodified-Since", "Keep-Alive", "Last-Modified", "Link", "Location", "Max-Forwards", "Origin", "Permissions-Policy", "Pragma", "Proxy-Authenticate", "Proxy-Authorization", "RTT", "Range", "Referer", "Referrer-Policy", "Refresh", "Retry-After", "Sec-WebSocket-Accept", "Sec-WebSocket-Extensions", "Sec-WebSocket-Key", "Sec-WebSocket-Protocol", "Sec-WebSocket-Version", "Server", "Server-Timing", "Service-Worker-Allowed", "Service-Worker-Navigation-Preload", "Set-Cookie", "SourceMap", "Strict-Transport-Security", "Supports-Loading-Mode", "TE", "Timing-Allow-Origin", "Trailer", "Transfer-Encoding", "Upgrade", "Upgrade-Insecure-Requests", "User-Agent", "Vary", "Via", "WWW-Authenticate", "X-Content-Type-Options", "X-DNS-Prefetch-Control", "X-Frame-Options", "X-Permitted-Cross-Domain-Policies", "X-Powered-By", "X-Requested-With", "X-XSS-Protection" ];
for (let i = 0; i < I.length; ++i) {
const key = I[i];
const o = key.toLowerCase();
Q[key] = Q[o] = o;
}
Object.setPrototypeOf(Q, null);
o.exports = {
wellknownHeaderNames: I,
headerNameLowerCasedRecord: Q
};
},
8580: (o, Q, I) => {
const l = I(3053);
const D = I(7975);
const R = D.debuglog("undici");
const F = D.debuglog("fetch");
const Y = D.debuglog("websocket");
let G = false;
const J = {
beforeConnect: l.channel("undici:client:beforeConnect"),
connected: l.channel("undici:client:connected"),
connectError: l.channel("undici:client:connectError"),
sendHeaders: l.channel("undici:client:sendHeaders"),
create: l.channel("undici:request:create"),
bodySent: l.channel("undici:request:bodySent"),
headers: l.channel("undici:request:headers"),
trailers: l.channel("undici:request:trailers"),
error: l.channel("undici:request:error"),
open: l.channel("undici:websocket:open"),
close: l.channel("undici:websocket:close"),
socketError: l.channel("undici:websocket:socket_error"),
ping: l.channel("undici:websocket:ping"),
pong: l.channel("undici:websocket:pong")
};
if (R.enabled || F.enabled) {
const o = F.enabled ? F : R;
l.channel("undici:client:beforeConnect").subscribe(Q => {
const {connectParams: {version, protocol, port, host}} = Q;
o("connecting to %s using %s%s", `${host}${port ? `:${port}` : ""}`, protocol, version);
});
l.channel("undici:client:connected").subscribe(Q => {
const {connectParams: {version, protocol, port, host}} = Q;
o("connected to %s using %s%s", `${host}${port ? `:${port}` : ""}`, protocol, version);
});
l.channel("undici:client:connectError").subscribe(Q => {
const {connectParams: {version, protocol, port, host}, error} = Q;
o("connection to %s using %s%s errored - %s", `${host}${port ? `:${port}` : ""}`, protocol, version, error.message);
});
l.channel("undici:client:sendHeaders").subscribe(Q => {
const {request: {method, path, origin}} = Q;
o("sending request to %s %s/%s", method, origin, path);
});
l.channel("undici:request:headers").subscribe(Q => {
const {request: {method, path, origin}, response: {statusCode}} = Q;
o("received response to %s %s/%s - HTTP %d", method, origin, path, statusCode);
});
l.channel("undici:request:trailers").subscribe(Q => {
const {request: {method, path, origin}} = Q;
o("trailers received from %s %s/%s", method, origin, path);
});
l.channel("undici:request:error").subscribe(Q => {
const {request: {method, path, origin}, error} = Q;
o("request to %s %s/%s errored - %s", method, origin, path, error.message);
});
G = true;
}
if (Y.enabled) {
if (!G) {
const o = R.enabled ? R : Y;
l.channel("undici:client:beforeConnect").subscribe(Q => {
const {connectParams: {version, protocol, port, host}} = Q;
o("connecting to %s%s using %s%s", host, port ? `:${port}` : "", protocol, version);
});
l.channel("undici:client:connected").subscribe(Q => {
const {connectParams: {version, protocol, port, host}} = Q;
o("connected to %s%s using %s%s", host, port ? `:${port}` : "", protocol, version);
});
l.channel("undici:client:connectError").subscribe(Q => {
const {connectParams: {version, protocol, port, host}, error} = Q;
o("connection to %s%s using %s%s errored - %s", host, port ? `:${port}` : "", protocol, version, error.message);
});
l.channel("undici:client:sendHeaders").subscribe(Q => {
const {request: {method, path, origin}} = Q;
o("sending request to %s %s/%s", method, origin, path);
});
}
l.channel("undici:websocket:open").subscribe(o => {
const {address: {address, port}} = o;
Y("connection opened %s%s", address, port ? `:${port}` : "");
});
l.channel("undici:websocket:close").subscribe(o => {
const {websocket: Q, code, reason} = o;
Y("closed connection to %s - %s %s", Q.url, code, reason);
});
l.channel("undici:websocket:socket_error").subscribe(o => {
Y("connection errored - %s", o.message);
});
l.channel("undici:websocket:ping").subscribe(o => {
Y("ping received");
});
l.channel("undici:websocket:pong").subscribe(o => {
Y("pong received");
});
}
o.exports = {
channels: J
};
},
5793: o => {
const Q = Symbol.for("undici.error.UND_ERR");
class I extends Error {
constructor(message) {
super(message);
this.name = "UndiciError";
this.code = "UND_ERR";
}
static [Symbol.hasInstance](instance) {
return instance && true === instance[Q];
}
[Q]=true;
}
const l = Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");
class D extends I {
constructor(message) {
super(message);
this.name = "ConnectTimeoutError";
this.message = message || "Connect Timeout Error";
this.code = "UND_ERR_CONNECT_TIMEOUT";
}
static [Symbol.hasInstance](instance) {
return instance && true === instance[l];
}
[l]=true;
}
const R = Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");
class F extends I {
constructor(message) {
super(message);
this.name = "HeadersTimeoutError";
this.message = message || "Headers Timeout Error";
this.code = "UND_ERR_HEADERS_TIMEOUT";
}
static [Symbol.hasInstance](instance) {
return instance && true === instance[R];
}
[R]=true;
}
const Y = Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");
class G extends I {
constructor(message) {
super(message);
this.name = "HeadersOverflowError";
this.message = message || "Headers Overflow Error";
this.code = "UND_ERR_HEADERS_OVERFLOW";
}
static [Symbol.hasInstance](instance) {
return instance && true === instance[Y];
}
[Y]=true;
}
const J = Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");
class v extends I {
constructor(message) {
super(message);
this.name = "BodyTimeoutError";
this.message = message || "Body Timeout Error";
this.code = "UND_ERR_BODY_TIMEOUT";
}
static [Symbol.hasInstance](instance) {
return instance && true === instance[J];
}
[J]=true;
}
const V = Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS_CODE");
class O extends I {
constructor(message, statusCode, headers, body) {
super(message);
this.name = "ResponseStatusCodeError";
this.message = message || "Response Status Code Error";
this.code = "UND_ERR_RESPONSE_STATUS_CODE";
this.body = body;
this.status = statusCode;
this.statusCode = statusCode;
this.headers = headers;
}
static [Symbol.hasInstance](instance) {
return instance && true === instance[V];
}
[V]=true;
}
const P = Symbol.for("undici.error.UND_ERR_INVALID_ARG");
class K extends I {
constructor(message) {
super(message);
this.name = "InvalidArgumentError";
this.message = message || "Invalid Argument Error";
this.code = "UND_ERR_INVALID_ARG";
}
static [Symbol.hasInstance](instance) {
return instance && true === instance[P];
}
[P]=true;
}
const X = Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");
class j extends I {
constructor(message) {
super(message);
this.name = "InvalidReturnValueError";
this.message = message || "Invalid Return Value Error";
this.code = "UND_ERR_INVALID_RETURN_VALUE";
}
static [Symbol.hasInstance](instance) {
return instance && true === instance[X];
}
[X]=true;
}
const AA = Symbol.for("undici.error.UND_ERR_ABORT");
class eA extends I {
constructor(message) {
super(message);
this.name = "AbortError";
this.message = message || "The operation was aborted";
this.code = "UND_ERR_ABORT";
}
static [Symbol.hasInstance](instance) {
return instance && true === instance[AA];
}
[AA]=true;
}
const tA = Symbol.for("undici.error.UND_ERR_ABORTED");
class sA extends eA {
constructor(message) {
super(message);
this.name = "AbortError";
this.message = message || "Request aborted";
this.code = "UND_ERR_ABORTED";
}
static [Symbol.hasInstance](instance) {
return instance && true === instance[tA];
}
[tA]=true;
}
const rA = Symbol.for("undici.error.UND_ERR_INFO");
class nA extends I {
constructor(message) {
super(message);
this.name = "InformationalError";
this.message = message || "Request information";
this.code = "UND_ERR_INFO";
}
static [Symbol.hasInstance](instance) {
return instance && true === instance[rA];
}
[rA]=true;
}
const oA = Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");
class iA extends I {
constructor(message) {
super(message);
this.name = "RequestContentLengthMismatchError";
this.message = message || "Request body length does not match content-length header";
this.code = "UND_ERR_REQ_CONTENT_LENGTH_MISMATCH";
}
static [Symbol.hasInstance](instance) {
return instance && true === instance[oA];
}
[oA]=true;
}
const aA = Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");
class QA extends I {
constructor(message) {
super(message);
this.name = "ResponseContentLengthMismatchError";
this.message = message || "Response body length does not match content-length header";
this.code = "UND_ERR_RES_CONTENT_LENGTH_MISMATCH";
}
static [Symbol.hasInstance](instance) {
return instance && true === instance[aA];
}
[aA]=true;
}
const gA = Symbol.for("undici.error.UND_ERR_DESTROYED");
class cA extends I {
constructor(message) {
super(message);
this.name = "ClientDestroyedError";
this.message = message || "The client is destroyed";
this.code = "UND_ERR_DESTROYED";
}
static [Symbol.hasInstance](instance) {
return instance && true === instance[gA];
}
[gA]=true;
}
const EA = Symbol.for("undici.error.UND_ERR_CLOSED");
class BA extends I {
constructor(message) {
super(message);
this.name = "ClientClosedError";
this.message = message || "The client is closed";
this.code = "UND_ERR_CLOSED";
}
static [Symbol.hasInstance](instance) {
return instance && true === instance[EA];
}
[EA]=true;
}
const IA = Symbol.for("undici.error.UND_ERR_SOCKET");
class lA extends I {
constructor(message, socket) {
super(message);
this.name = "SocketError";
this.message = message || "Socket error";
this.code = "UND_ERR_SOCKET";
this.socket = socket;
}
static [Symbol.hasInstance](instance) {
return instance && true === instance[IA];
}
[IA]=true;
}
const hA = Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");
class uA extends I {
constructor(message) {
super(message);
this.name = "NotSupportedError";
this.message = message || "Not supported error";
this.code = "UND_ERR_NOT_SUPPORTED";
}
static [Symbol.hasInstance](instance) {
return instance && true === instance[hA];
}
[hA]=true;
}
const dA = Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");
class fA extends I {
constructor(message) {
super(message);
this.name = "MissingUpstreamError";
this.message = message || "No upstream has been added to the BalancedPool";
this.code = "UND_ERR_BPL_MISSING_UPSTREAM";
}
static [Symbol.hasInstance](instance) {
return instance && true === instance[dA];
}
[dA]=true;
}
const wA = Symbol.for("undici.error.UND_ERR_HTTP_PARSER");
class yA extends Error {
constructor(message, code, data) {
super(message);
this.name = "HTTPParserError";
this.code = code ? `HPE_${code}` : void 0;
this.data = data ? data.toString() : void 0;
}
static [Symbol.hasInstance](instance) {
return instance && true === instance[wA];
}
[wA]=true;
}
const DA = Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");
class pA extends I {
constructor(message) {
super(message);
this.name = "ResponseExceededMaxSizeError";
this.message = message || "Response content exceeded max size";
this.code = "UND_ERR_RES_EXCEEDED_MAX_SIZE";
}
static [Symbol.hasInstance](instance) {
return instance && true === instance[DA];
}
[DA]=true;
}
const kA = Symbol.for("undici.error.UND_ERR_REQ_RETRY");
class RA extends I {
constructor(message, code, {headers, data}) {
super(message);
this.name = "RequestRetryError";
this.message = message || "Request retry error";
this.code = "UND_ERR_REQ_RETRY";
this.statusCode = code;
this.data = data;
this.headers = headers;
}
static [Symbol.hasInstance](instance) {
return instance && true === instance[kA];
}
[kA]=true;
}
const FA = Symbol.for("undici.error.UND_ERR_RESPONSE");
class mA extends I {
constructor(message, code, {headers, data}) {
super(message);
this.name = "ResponseError";
this.message = message || "Response error";
this.code = "UND_ERR_RESPONSE";
this.statusCode = code;
this.data = data;
this.headers = headers;
}
static [Symbol.hasInstance](instance) {
return instance && true === instance[FA];
}
[FA]=true;
}
const bA = Symbol.for("undici.error.UND_ERR_PRX_TLS");
class SA extends I {
constructor(cause, message, options) {
super(message, {
cause,
...options ?? {}
});
this.name = "SecureProxyConnectionError";
this.message = message || "Secure Proxy Connection failed";
this.code = "UND_ERR_PRX_TLS";
this.cause = cause;
}
static [Symbol.hasInstance](instance) {
return instance && true === instance[bA];
}
[bA]=true;
}
const NA = Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");
class MA extends I {
constructor(message) {
super(message);
this.name = "MessageSizeExceededError";
this.message = message || "Max decompressed message size exceeded";
this.code = "UND_ERR_WS_MESSAGE_SIZE_EXCEEDED";
}
static [Symbol.hasInstance](instance) {
return instance && true === instance[NA];
}
get [NA]() {
return true;
}
}
o.exports = {
AbortError: eA,
HTTPParserError: yA,
UndiciError: I,
HeadersTimeoutError: F,
HeadersOverflowError: G,
BodyTimeoutError: v,
RequestContentLengthMismatchError: iA,
ConnectTimeoutError: D,
ResponseStatusCodeError: O,
InvalidArgumentError: K,
InvalidReturnValueError: j,
RequestAbortedError: sA,
ClientDestroyedError: cA,
ClientClosedError: BA,
InformationalError: nA,
SocketError: lA,
NotSupportedError: uA,
ResponseContentLengthMismatchError: QA,
BalancedPoolMissingUpstreamError: fA,
ResponseExceededMaxSizeError: pA,
RequestRetryError: RA,
ResponseError: mA,
SecureProxyConnectionError: SA,
MessageSizeExceededError: MA
};
},
8861: (o, Q, I) => {
const {InvalidArgumentError: l, NotSupportedError: D} = I(5793);
const R = I(4589);
const {isValidHTTPToken: F, isValidHeaderValue: Y, isStream: G, destroy, isBuffer, isFormDataLike: J, isIterable: v, isBlobLike: V, buildURL: O, validateHandler: P, getServerName: K, normalizedMethodRecords: X} = I(586);
const {channels: j} = I(8580);
const {headerNameLowerCasedRecord: AA} = I(1045);
const eA = /[^\u0021-\u00ff]/;
const tA = Symbol("handler");
function sA(request, key, o) {
if (o && "object" === typeof o && !Array.isArray(o)) throw new l(`invalid ${key} header`); else if (void 0 === o) return;
let Q = AA[key];
if (void 0 === Q) {
Q = key.toLowerCase();
if (void 0 === AA[Q] && !F(Q)) throw new l("invalid header key");
}
if (Array.isArray(o)) {
const Q = [];
for (let i = 0; i < o.length; i++) if ("string" === typeof o[i]) {
if (!Y(o[i])) throw new l(`invalid ${key} header`);
Q.push(o[i]);
} else if (null === o[i]) Q.push(""); else if ("object" === typeof o[i]) throw new l(`invalid ${key} header`); else {
const I = `${o[i]}`;
if (!Y(I)) throw new l(`invalid ${key} header`);
Q.push(I);
}
o = Q;
} else if ("string" === typeof o) {
if (!Y(o)) throw new l(`invalid ${key} header`);
} else if (null === o) o = ""; else {
o = `${o}`;
if (!Y(o)) throw new l(`invalid ${key} header`);
}
if ("host" === Q) {
if (null !== request.host) throw new l("duplicate host header");
if ("string" !== typeof o) throw new l("invalid host header");
request.host = o;
} else if ("content-length" === Q) {
if (null !== request.contentLength) throw new l("duplicate content-length header");
request.contentLength = parseInt(o, 10);
if (!Number.isFinite(request.contentLength)) throw new l("invalid content-length header");
} else if (null === request.contentType && "content-type" === Q) {
request.contentType = o;
request.headers.push(key, o);
} else if ("transfer-encoding" === Q || "keep-alive" === Q || "upgrade" === Q) throw new l(`invalid ${Q} header`); else if ("connection" === Q) {
const value = "string" === typeof o ? o.toLowerCase() : null;
if ("close" !== value && "keep-alive" !== value) throw new l("invalid connection header");
if ("close" === value) request.reset = true;
} else if ("expect" === Q) throw new D("expect header not supported"); else request.headers.push(key, o);
}
o.exports = class {
constructor(origin, {path, method, body, headers, query, idempotent: o, blocking: Q, upgrade: I, headersTimeout: D, bodyTimeout: R, reset, throwOnError: AA, expectContinue: rA, servername}, handler) {
if ("string" !== typeof path) throw new l("path must be a string"); else if ("/" !== path[0] && !(path.startsWith("http://") || path.startsWith("https://")) && "CONNECT" !== method) throw new l("path must be an absolute URL or start with a slash"); else if (eA.test(path)) throw new l("invalid request path");
if ("string" !== typeof method) throw new l("method must be a string"); else if (void 0 === X[method] && !F(method)) throw new l("invalid request method");
if (I && "string" !== typeof I) throw new l("upgrade must be a string");
if (I && !Y(I)) throw new l("invalid upgrade header");
if (null != D && (!Number.isFinite(D) || D < 0)) throw new l("invalid headersTimeout");
if (null != R && (!Number.isFinite(R) || R < 0)) throw new l("invalid bodyTimeout");
if (null != reset && "boolean" !== typeof reset) throw new l("invalid reset");
if (null != rA && "boolean" !== typeof rA) throw new l("invalid expectContinue");
this.headersTimeout = D;
this.bodyTimeout = R;
this.throwOnError = true === AA;
this.method = method;
this.abort = null;
if (null == body) this.body = null; else if (G(body)) {
this.body = body;
const o = this.body._readableState;
if (!o || !o.autoDestroy) {
this.endHandler = function() {
destroy(this);
};
this.body.on("end", this.endHandler);
}
this.errorHandler = o => {
if (this.abort) this.abort(o); else this.error = o;
};
this.body.on("error", this.errorHandler);
} else if (isBuffer(body)) this.body = body.byteLength ? body : null; else if (ArrayBuffer.isView(body)) this.body = body.buffer.byteLength ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : null; else if (body instanceof ArrayBuffer) this.body = body.byteLength ? Buffer.from(body) : null; else if ("string" === typeof body) this.body = body.length ? Buffer.from(body) : null; else if (J(body) || v(body) || V(body)) this.body = body; else throw new l("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");
this.completed = false;
this.aborted = false;
this.upgrade = I || null;
this.path = query ? O(path, query) : path;
this.origin = origin;
this.idempotent = null == o ? "HEAD" === method || "GET" === method : o;
this.blocking = null == Q ? false : Q;
this.reset = null == reset ? null : reset;
this.host = null;
this.contentLength = null;
this.contentType = null;
this.headers = [];
this.expectContinue = null != rA ? rA : false;
if (Array.isArray(headers)) {
if (headers.length % 2 !== 0) throw new l("headers array must be even");
for (let i = 0; i < headers.length; i += 2) sA(this, headers[i], headers[i + 1]);
} else if (headers && "object" === typeof headers) if (headers[Symbol.iterator]) for (const header of headers) {
if (!Array.isArray(header) || 2 !== header.length) throw new l("headers must be in key-value pair format");
sA(this, header[0], header[1]);
} else {
const keys = Object.keys(headers);
for (let i = 0; i < keys.length; ++i) sA(this, keys[i], headers[keys[i]]);
} else if (null != headers) throw new l("headers must be an object or an array");
P(handler, method, I);
this.servername = servername || K(this.host);
this[tA] = handler;
if (j.create.hasSubscribers) j.create.publish({
request: this
});
}
onBodySent(chunk) {
if (this[tA].onBodySent) try {
return this[tA].onBodySent(chunk);
} catch (o) {
this.abort(o);
}
}
onRequestSent() {
if (j.bodySent.hasSubscribers) j.bodySent.publish({
request: this
});
if (this[tA].onRequestSent) try {
return this[tA].onRequestSent();
} catch (o) {
this.abort(o);
}
}
onConnect(abort) {
R(!this.aborted);
R(!this.completed);
if (this.error) abort(this.error); else {
this.abort = abort;
return this[tA].onConnect(abort);
}
}
onResponseStarted() {
return this[tA].onResponseStarted?.();
}
onHeaders(statusCode, headers, o, statusText) {
R(!this.aborted);
R(!this.completed);
if (j.headers.hasSubscribers) j.headers.publish({
request: this,
response: {
statusCode,
headers,
statusText
}
});
try {
return this[tA].onHeaders(statusCode, headers, o, statusText);
} catch (o) {
this.abort(o);
}
}
onData(chunk) {
R(!this.aborted);
R(!this.completed);
try {
return this[tA].onData(chunk);
} catch (o) {
this.abort(o);
return false;
}
}
onUpgrade(statusCode, headers, socket, statusText = "") {
this.onFinally();
R(!this.aborted);
R(!this.completed);
if (null !== statusCode) this.#A(statusCode, headers, statusText);
const result = this[tA].onUpgrade(statusCode, headers, socket);
if (!this.aborted) {
this.completed = true;
if (null !== statusCode) this.#e();
}
return result;
}
onUpgradeResponse(statusCode, headers, o, statusText = "") {
R(!this.aborted);
R(this.completed);
if (j.headers.hasSubscribers) this.#A(statusCode, o(headers), statusText);
this.#e();
}
onUpgradeError(error) {
R(!this.aborted);
R(this.completed);
if (j.error.hasSubscribers) j.error.publish({
request: this,
error
});
}
#A(statusCode, headers, statusText) {
if (j.headers.hasSubscribers) j.headers.publish({
request: this,
response: {
statusCode,
headers,
statusText
}
});
}
#e() {
if (j.trailers.hasSubscribers) j.trailers.publish({
request: this,
trailers: []
});
}
onComplete(o) {
this.onFinally();
R(!this.aborted);
this.completed = true;
if (j.trailers.hasSubscribers) j.trailers.publish({
request: this,
trailers: o
});
try {
return this[tA].onComplete(o);
} catch (o) {
this.onError(o);
}
}
onError(error) {
this.onFinally();
if (j.error.hasSubscribers) j.error.publish({
request: this,
error
});
if (this.aborted) return;
this.aborted = true;
return this[tA].onError(error);
}
onFinally() {
if (this.errorHandler) {
this.body.off("error", this.errorHandler);
this.errorHandler = null;
}
if (this.endHandler) {
this.body.off("end", this.endHandler);
this.endHandler = null;
}
}
addHeader(key, value) {
sA(this, key, value);
return this;
}
};
},
33: o => {
o.exports = {
kClose: Symbol("close"),
kDestroy: Symbol("destroy"),
kDispatch: Symbol("dispatch"),
kUrl: Symbol("url"),
kWriting: Symbol("writing"),
kResuming: Symbol("resuming"),
kQueue: Symbol("queue"),
kConnect: Symbol("connect"),
kConnecting: Symbol("connecting"),
kKeepAliveDefaultTimeout: Symbol("default keep alive timeout"),
kKeepAliveMaxTimeout: Symbol("max keep alive timeout"),
kKeepAliveTimeoutThreshold: Symbol("keep alive timeout threshold"),
kKeepAliveTimeoutValue: Symbol("keep alive timeout"),
kKeepAlive: Symbol("keep alive"),
kHeadersTimeout: Symbol("headers timeout"),
kBodyTimeout: Symbol("body timeout"),
kServerName: Symbol("server name"),
kLocalAddress: Symbol("local address"),
kHost: Symbol("host"),
kNoRef: Symbol("no ref"),
kBodyUsed: Symbol("used"),
kBody: Symbol("abstracted request body"),
kRunning: Symbol("running"),
kBlocking: Symbol("blocking"),
kPending: Symbol("pending"),
kSize: Symbol("size"),
kBusy: Symbol("busy"),
kQueued: Symbol("queued"),
kFree: Symbol("free"),
kConnected: Symbol("connected"),
kClosed: Symbol("closed"),
kNeedDrain: Symbol("need drain"),
kReset: Symbol("reset"),
kDestroyed: Symbol.for("nodejs.stream.destroyed"),
kResume: Symbol("resume"),
kOnError: Symbol("on error"),
kMaxHeadersSize: Symbol("max headers size"),
kRunningIdx: Symbol("running index"),
kPendingIdx: Symbol("pending index"),
kError: Symbol("error"),
kClients: Symbol("clients"),
kClient: Symbol("client"),
kParser: Symbol("parser"),
kOnDestroyed: Symbol("destroy callbacks"),
kPipelining: Symbol("pipelining"),
kSocket: Symbol("socket"),
kHostHeader: Symbol("host header"),
kConnector: Symbol("connector"),
kStrictContentLength: Symbol("strict content length"),
kMaxRedirections: Symbol("maxRedirections"),
kMaxRequests: Symbol("maxRequestsPerClient"),
kProxy: Symbol("proxy agent options"),
kCounter: Symbol("socket request counter"),
kInterceptors: Symbol("dispatch interceptors"),
kMaxResponseSize: Symbol("max response size"),
kHTTP2Session: Symbol("http2Session"),
kHTTP2SessionState: Symbol("http2Session state"),
kRetryHandlerDefaultRetry: Symbol("retry agent default retry"),
kConstruct: Symbol("constructable"),
kListeners: Symbol("listeners"),
kHTTPContext: Symbol("http context"),
kMaxConcurrentStreams: Symbol("max concurrent streams"),
kNoProxyAgent: Symbol("no proxy agent"),
kHttpProxyAgent: Symbol("http proxy agent"),
kHttpsProxyAgent: Symbol("https proxy agent")
};
},
6510: (o, Q, I) => {
const {wellknownHeaderNames: l, headerNameLowerCasedRecord: D} = I(1045);
class R {
value=null;
left=null;
middle=null;
right=null;
code;
constructor(key, value, index) {
if (void 0 === index || index >= key.length) throw new TypeError("Unreachable");
const code = this.code = key.charCodeAt(index);
if (code > 127) throw new TypeError("key must be ascii string");
if (key.length !== ++index) this.middle = new R(key, value, index); else this.value = value;
}
add(key, value) {
const length = key.length;
if (0 === length) throw new TypeError("Unreachable");
let index = 0;
let node = this;
for (;;) {
const code = key.charCodeAt(index);
if (code > 127) throw new TypeError("key must be ascii string");
if (node.code === code) if (length === ++index) {
node.value = value;
break;
} else if (null !== node.middle) node = node.middle; else {
node.middle = new R(key, value, index);
break;
} else if (node.code < code) if (null !== node.left) node = node.left; else {
node.left = new R(key, value, index);
break;
} else if (null !== node.right) node = node.right; else {
node.right = new R(key, value, index);
break;
}
}
}
search(key) {
const o = key.length;
let index = 0;
let node = this;
for (;null !== node && index < o; ) {
let code = key[index];
if (code <= 90 && code >= 65) code |= 32;
for (;null !== node; ) {
if (code === node.code) {
if (o === ++index) return node;
node = node.middle;
break;
}
node = node.code < code ? node.left : node.right;
}
}
return null;
}
}
class F {
node=null;
insert(key, value) {
if (null === this.node) this.node = new R(key, value, 0); else this.node.add(key, value);
}
lookup(key) {
return this.node?.search(key)?.value ?? null;
}
}
const Y = new F;
for (let i = 0; i < l.length; ++i) {
const key = D[l[i]];
Y.insert(key, key);
}
o.exports = {
TernarySearchTree: F,
tree: Y
};
},
586: (o, Q, I) => {
const l = I(4589);
const {kDestroyed: D, kBodyUsed: R, kListeners: F, kBody: Y} = I(33);
const {IncomingMessage: G} = I(7067);
const J = I(7075);
const net = I(7030);
const {Blob: v} = I(4573);
const V = I(7975);
const {stringify} = I(1792);
const {EventEmitter: O} = I(8474);
const {InvalidArgumentError: P} = I(5793);
const {headerNameLowerCasedRecord: K} = I(1045);
const {tree: X} = I(6510);
const [j, AA] = process.versions.node.split(".").map(o => Number(o));
class eA {
constructor(body) {
this[Y] = body;
this[R] = false;
}
async* [Symbol.asyncIterator]() {
l(!this[R], "disturbed");
this[R] = true;
yield* this[Y];
}
}
function tA(o) {
return o && "object" === typeof o && "function" === typeof o.pipe && "function" === typeof o.on;
}
function sA(object) {
if (null === object) return false; else if (object instanceof v) return true; else if ("object" !== typeof object) return false; else {
const o = object[Symbol.toStringTag];
return ("Blob" === o || "File" === o) && ("stream" in object && "function" === typeof object.stream || "arrayBuffer" in object && "function" === typeof object.arrayBuffer);
}
}
function rA(port) {
const value = parseInt(port, 10);
return value === Number(port) && value >= 0 && value <= 65535;
}
function nA(value) {
return null != value && "h" === value[0] && "t" === value[1] && "t" === value[2] && "p" === value[3] && (":" === value[4] || "s" === value[4] && ":" === value[5]);
}
function oA(url) {
if ("string" === typeof url) {
url = new URL(url);
if (!nA(url.origin || url.protocol)) throw new P("Invalid URL protocol: the URL must start with `http:` or `https:`.");
return url;
}
if (!url || "object" !== typeof url) throw new P("Invalid URL: The URL argument must be a non-null object.");
if (!(url instanceof URL)) {
if (null != url.port && "" !== url.port && false === rA(url.port)) throw new P("Invalid URL: port must be a valid integer or a string representation of an integer.");
if (null != url.path && "string" !== typeof url.path) throw new P("Invalid URL path: the path must be a string or null/undefined.");
if (null != url.pathname && "string" !== typeof url.pathname) throw new P("Invalid URL pathname: the pathname must be a string or null/undefined.");
if (null != url.hostname && "string" !== typeof url.hostname) throw new P("Invalid URL hostname: the hostname must be a string or null/undefined.");
if (null != url.origin && "string" !== typeof url.origin) throw new P("Invalid URL origin: the origin must be a string or null/undefined.");
if (!nA(url.origin || url.protocol)) throw new P("Invalid URL protocol: the URL must start with `http:` or `https:`.");
const port = null != url.port ? url.port : "https:" === url.protocol ? 443 : 80;
let origin = null != url.origin ? url.origin : `${url.protocol || ""}//${url.hostname || ""}:${port}`;
let path = null != url.path ? url.path : `${url.pathname || ""}${url.search || ""}`;
if ("/" === origin[origin.length - 1]) origin = origin.slice(0, origin.length - 1);
if (path && "/" !== path[0]) path = `/${path}`;
return new URL(`${origin}${path}`);
}
if (!nA(url.origin || url.protocol)) throw new P("Invalid URL protocol: the URL must start with `http:` or `https:`.");
return url;
}
function iA(host) {
if ("[" === host[0]) {
const o = host.indexOf("]");
l(-1 !== o);
return host.substring(1, o);
}
const o = host.indexOf(":");
if (-1 === o) return host;
return host.substring(0, o);
}
function aA(o) {
return !!(null != o && ("function" === typeof o[Symbol.iterator] || "function" === typeof o[Symbol.asyncIterator]));
}
function QA(body) {
if (null == body) return 0; else if (tA(body)) {
const state = body._readableState;
return state && false === state.objectMode && true === state.ended && Number.isFinite(state.length) ? state.length : null;
} else if (sA(body)) return null != body.size ? body.size : null; else if (isBuffer(body)) return body.byteLength;
return null;
}
function gA(body) {
return body && !!(body.destroyed || body[D] || J.isDestroyed?.(body));
}
const cA = /timeout=(\d+)/;
function EA(value) {
return "string" === typeof value ? K[value] ?? value.toLowerCase() : X.lookup(value) ?? value.toString("latin1").toLowerCase();
}
function isBuffer(buffer) {
return buffer instanceof Uint8Array || Buffer.isBuffer(buffer);
}
const BA = "function" === typeof String.prototype.toWellFormed;
const IA = "function" === typeof String.prototype.isWellFormed;
function lA(o) {
return BA ? `${o}`.toWellFormed() : V.toUSVString(o);
}
function hA(c) {
switch (c) {
case 34:
case 40:
case 41:
case 44:
case 47:
case 58:
case 59:
case 60:
case 61:
case 62:
case 63:
case 64:
case 91:
case 92:
case 93:
case 123:
case 125:
return false;

default:
return c >= 33 && c <= 126;
}
}
const uA = /[^\t\x20-\x7e\x80-\xff]/;
const dA = Object.create(null);
dA.enumerable = true;
const fA = {
delete: "DELETE",
DELETE: "DELETE",
get: "GET",
GET: "GET",
head: "HEAD",
HEAD: "HEAD",
options: "OPTIONS",
OPTIONS: "OPTIONS",
post: "POST",
POST: "POST",
put: "PUT",
PUT: "PUT"
};
const wA = {
...fA,
patch: "patch",
PATCH: "PATCH"
};
Object.setPrototypeOf(fA, null);
Object.setPrototypeOf(wA, null);
o.exports = {
kEnumerableProperty: dA,
nop: function() {},
isDisturbed: function(body) {
return !!(body && (J.isDisturbed(body) || body[R]));
},
isErrored: function(body) {
return !!(body && J.isErrored(body));
},
isReadable: function(body) {
return !!(body && J.isReadable(body));
},
toUSVString: lA,
isUSVString: function(o) {
return IA ? `${o}`.isWellFormed() : lA(o) === `${o}`;
},
isBlobLike: sA,
parseOrigin: function(url) {
url = oA(url);
if ("/" !== url.pathname || url.search || url.hash) throw new P("invalid url");
return url;
},
parseURL: oA,
getServerName: function(host) {
if (!host) return null;
l("string" === typeof host);
const servername = iA(host);
if (net.isIP(servername)) return "";
return servername;
},
isStream: tA,
isIterable: aA,
isAsyncIterable: function(o) {
return !!(null != o && "function" === typeof o[Symbol.asyncIterator]);
},
isDestroyed: gA,
headerNameToString: EA,
bufferToLowerCasedHeaderName: function(value) {
return X.lookup(value) ?? value.toString("latin1").toLowerCase();
},
addListener: function(o, name, Q) {
const I = o[F] ??= [];
I.push([ name, Q ]);
o.on(name, Q);
return o;
},
removeAllListeners: function(o) {
for (const [name, Q] of o[F] ?? []) o.removeListener(name, Q);
o[F] = null;
},
errorRequest: function(client, request, o) {
try {
request.onError(o);
l(request.aborted);
} catch (o) {
client.emit("error", o);
}
},
parseRawHeaders: function(headers) {
const o = headers.length;
const Q = new Array(o);
let I = false;
let l = -1;
let key;
let D;
let R = 0;
for (let n = 0; n < headers.length; n += 2) {
key = headers[n];
D = headers[n + 1];
"string" !== typeof key && (key = key.toString());
"string" !== typeof D && (D = D.toString("utf8"));
R = key.length;
if (14 === R && "-" === key[7] && ("content-length" === key || "content-length" === key.toLowerCase())) I = true; else if (19 === R && "-" === key[7] && ("content-disposition" === key || "content-disposition" === key.toLowerCase())) l = n + 1;
Q[n] = key;
Q[n + 1] = D;
}
if (I && -1 !== l) Q[l] = Buffer.from(Q[l]).toString("latin1");
return Q;
},
parseHeaders: function(headers, o) {
if (void 0 === o) o = {};
for (let i = 0; i < headers.length; i += 2) {
const key = EA(headers[i]);
let Q = o[key];
if (Q) {
if ("string" === typeof Q) {
Q = [ Q ];
o[key] = Q;
}
Q.push(headers[i + 1].toString("utf8"));
} else {
const Q = headers[i + 1];
if ("string" === typeof Q) o[key] = Q; else o[key] = Array.isArray(Q) ? Q.map(x => x.toString("utf8")) : Q.toString("utf8");
}
}
if ("content-length" in o && "content-disposition" in o) o["content-disposition"] = Buffer.from(o["content-disposition"]).toString("latin1");
return o;
},
parseKeepAliveTimeout: function(o) {
const m = o.toString().match(cA);
return m ? 1e3 * parseInt(m[1], 10) : null;
},
destroy: function(o, Q) {
if (null == o || !tA(o) || gA(o)) return;
if ("function" === typeof o.destroy) {
if (Object.getPrototypeOf(o).constructor === G) o.socket = null;
o.destroy(Q);
} else if (Q) queueMicrotask(() => {
o.emit("error", Q);
});
if (true !== o.destroyed) o[D] = true;
},
bodyLength: QA,
deepClone: function(o) {
return JSON.parse(JSON.stringify(o));
},
ReadableStreamFrom: function(o) {
let Q;
return new ReadableStream({
async start() {
Q = o[Symbol.asyncIterator]();
},
async pull(controller) {
const {done, value} = await Q.next();
if (done) queueMicrotask(() => {
controller.close();
controller.byobRequest?.respond(0);
}); else {
const o = Buffer.isBuffer(value) ? value : Buffer.from(value);
if (o.byteLength) controller.enqueue(new Uint8Array(o));
}
return controller.desiredSize > 0;
},
async cancel(reason) {
await Q.return();
},
type: "bytes"
});
},
isBuffer,
validateHandler: function(handler, method, o) {
if (!handler || "object" !== typeof handler) throw new P("handler must be an object");
if ("function" !== typeof handler.onConnect) throw new P("invalid onConnect method");
if ("function" !== typeof handler.onError) throw new P("invalid onError method");
if ("function" !== typeof handler.onBodySent && void 0 !== handler.onBodySent) throw new P("invalid onBodySent method");
if (o || "CONNECT" === method) {
if ("function" !== typeof handler.onUpgrade) throw new P("invalid onUpgrade method");
} else {
if ("function" !== typeof handler.onHeaders) throw new P("invalid onHeaders method");
if ("function" !== typeof handler.onData) throw new P("invalid onData method");
if ("function" !== typeof handler.onComplete) throw new P("invalid onComplete method");
}
},
getSocketInfo: function(socket) {
return {
localAddress: socket.localAddress,
localPort: socket.localPort,
remoteAddress: socket.remoteAddress,
remotePort: socket.remotePort,
remoteFamily: socket.remoteFamily,
timeout: socket.timeout,
bytesWritten: socket.bytesWritten,
bytesRead: socket.bytesRead
};
},
isFormDataLike: function(object) {
return object && "object" === typeof object && "function" === typeof object.append && "function" === typeof object.delete && "function" === typeof object.get && "function" === typeof object.getAll && "function" === typeof object.has && "function" === typeof object.set && "FormData" === object[Symbol.toStringTag];
},
buildURL: function(url, o) {
if (url.includes("?") || url.includes("#")) throw new Error('Query params cannot be passed when url already contains "?" or "#".');
const Q = stringify(o);
if (Q) url += "?" + Q;
return url;
},
addAbortListener: function(signal, o) {
if ("addEventListener" in signal) {
signal.addEventListener("abort", o, {
once: true
});
return () => signal.removeEventListener("abort", o);
}
signal.addListener("abort", o);
return () => signal.removeListener("abort", o);
},
isValidHTTPToken: function(characters) {
if (0 === characters.length) return false;
for (let i = 0; i < characters.length; ++i) if (!hA(characters.charCodeAt(i))) return false;
return true;
},
isValidHeaderValue: function(characters) {
return !uA.test(characters);
},
isTokenCharCode: hA,
parseRangeHeader: function(range) {
if (null == range || "" === range) return {
start: 0,
end: null,
size: null
};
const m = range ? range.match(/^bytes (\d+)-(\d+)\/(\d+)?$/) : null;
return m ? {
start: parseInt(m[1]),
end: m[2] ? parseInt(m[2]) : null,
size: m[3] ? parseInt(m[3]) : null
} : null;
},
normalizedMethodRecordsBase: fA,
normalizedMethodRecords: wA,
isValidPort: rA,
isHttpOrHttpsPrefixed: nA,
nodeMajor: j,
nodeMinor: AA,
safeHTTPMethods: [ "GET", "HEAD", "OPTIONS", "TRACE" ],
wrapRequestBody: function(body) {
if (tA(body)) {
if (0 === QA(body)) body.on("data", function() {
l(false);
});
if ("boolean" !== typeof body.readableDidRead) {
body[R] = false;
O.prototype.on.call(body, "data", function() {
this[R] = true;
});
}
return body;
} else if (body && "function" === typeof body.pipeTo) return new eA(body); else if (body && "string" !== typeof body && !ArrayBuffer.isView(body) && aA(body)) return new eA(body); else return body;
}
};
},
3779: (o, Q, I) => {
const {InvalidArgumentError: l} = I(5793);
const {kClients: D, kRunning: R, kClose: F, kDestroy: Y, kDispatch: G, kInterceptors: J} = I(33);
const v = I(4339);
const V = I(7454);
const O = I(5215);
const P = I(586);
const K = I(1946);
const X = Symbol("onConnect");
const j = Symbol("onDisconnect");
const AA = Symbol("onConnectionError");
const eA = Symbol("maxRedirections");
const tA = Symbol("onDrain");
const sA = Symbol("factory");
const rA = Symbol("options");
function nA(origin, o) {
return o && 1 === o.connections ? new O(origin, o) : new V(origin, o);
}
o.exports = class extends v {
constructor({factory: o = nA, maxRedirections: Q = 0, connect, tls, ...options} = {}) {
if ("function" !== typeof o) throw new l("factory must be a function.");
if (null != connect && "function" !== typeof connect && "object" !== typeof connect) throw new l("connect must be a function or an object");
if (!Number.isInteger(Q) || Q < 0) throw new l("maxRedirections must be a positive number");
super(options);
if (connect && "function" !== typeof connect) connect = {
...connect
};
if (tls && "function" !== typeof tls) tls = {
...tls
};
this[J] = options.interceptors?.Agent && Array.isArray(options.interceptors.Agent) ? options.interceptors.Agent : [ K({
maxRedirections: Q
}) ];
this[rA] = {
...P.deepClone(options),
connect,
tls
};
this[rA].interceptors = options.interceptors ? {
...options.interceptors
} : void 0;
this[eA] = Q;
this[sA] = o;
this[D] = new Map;
this[tA] = (origin, o) => {
this.emit("drain", origin, [ this, ...o ]);
};
this[X] = (origin, o) => {
this.emit("connect", origin, [ this, ...o ]);
};
this[j] = (origin, o, Q) => {
this.emit("disconnect", origin, [ this, ...o ], Q);
};
this[AA] = (origin, o, Q) => {
this.emit("connectionError", origin, [ this, ...o ], Q);
};
}
get [R]() {
let o = 0;
for (const client of this[D].values()) o += client[R];
return o;
}
[G](o, handler) {
let key;
if (o.origin && ("string" === typeof o.origin || o.origin instanceof URL)) key = String(o.origin); else throw new l("opts.origin must be a non-empty string or URL.");
let Q = this[D].get(key);
if (!Q) {
Q = this[sA](o.origin, this[rA]).on("drain", this[tA]).on("connect", this[X]).on("disconnect", this[j]).on("connectionError", this[AA]);
this[D].set(key, Q);
}
return Q.dispatch(o, handler);
}
async [F]() {
const o = [];
for (const client of this[D].values()) o.push(client.close());
this[D].clear();
await Promise.all(o);
}
async [Y](o) {
const Q = [];
for (const client of this[D].values()) Q.push(client.destroy(o));
this[D].clear();
await Promise.all(Q);
}
};
},
7479: (o, Q, I) => {
const {BalancedPoolMissingUpstreamError: l, InvalidArgumentError: D} = I(5793);
const {PoolBase: R, kClients: F, kNeedDrain: Y, kAddClient: G, kRemoveClient: J, kGetDispatcher: v} = I(4830);
const V = I(7454);
const {kUrl: O, kInterceptors: P} = I(33);
const {parseOrigin: K} = I(586);
const X = Symbol("factory");
const j = Symbol("options");
const AA = Symbol("kGreatestCommonDivisor");
const eA = Symbol("kCurrentWeight");
const tA = Symbol("kIndex");
const sA = Symbol("kWeight");
const rA = Symbol("kMaxWeightPerServer");
const nA = Symbol("kErrorPenalty");
function oA(a, b) {
if (0 === a) return b;
for (;0 !== b; ) {
const t = b;
b = a % b;
a = t;
}
return a;
}
function iA(origin, o) {
return new V(origin, o);
}
o.exports = class extends R {
constructor(o = [], {factory: Q = iA, ...I} = {}) {
super();
this[j] = I;
this[tA] = -1;
this[eA] = 0;
this[rA] = this[j].maxWeightPerServer || 100;
this[nA] = this[j].errorPenalty || 15;
if (!Array.isArray(o)) o = [ o ];
if ("function" !== typeof Q) throw new D("factory must be a function.");
this[P] = I.interceptors?.BalancedPool && Array.isArray(I.interceptors.BalancedPool) ? I.interceptors.BalancedPool : [];
this[X] = Q;
for (const Q of o) this.addUpstream(Q);
this._updateBalancedPoolStats();
}
addUpstream(o) {
const Q = K(o).origin;
if (this[F].find(pool => pool[O].origin === Q && true !== pool.closed && true !== pool.destroyed)) return this;
const pool = this[X](Q, Object.assign({}, this[j]));
this[G](pool);
pool.on("connect", () => {
pool[sA] = Math.min(this[rA], pool[sA] + this[nA]);
});
pool.on("connectionError", () => {
pool[sA] = Math.max(1, pool[sA] - this[nA]);
this._updateBalancedPoolStats();
});
pool.on("disconnect", (...args) => {
const o = args[2];
if (o && "UND_ERR_SOCKET" === o.code) {
pool[sA] = Math.max(1, pool[sA] - this[nA]);
this._updateBalancedPoolStats();
}
});
for (const client of this[F]) client[sA] = this[rA];
this._updateBalancedPoolStats();
return this;
}
_updateBalancedPoolStats() {
let result = 0;
for (let i = 0; i < this[F].length; i++) result = oA(this[F][i][sA], result);
this[AA] = result;
}
removeUpstream(o) {
const Q = K(o).origin;
const pool = this[F].find(pool => pool[O].origin === Q && true !== pool.closed && true !== pool.destroyed);
if (pool) this[J](pool);
return this;
}
get upstreams() {
return this[F].filter(o => true !== o.closed && true !== o.destroyed).map(p => p[O].origin);
}
[v]() {
if (0 === this[F].length) throw new l;
const o = this[F].find(o => !o[Y] && true !== o.closed && true !== o.destroyed);
if (!o) return;
const Q = this[F].map(pool => pool[Y]).reduce((a, b) => a && b, true);
if (Q) return;
let I = 0;
let D = this[F].findIndex(pool => !pool[Y]);
for (;I++ < this[F].length; ) {
this[tA] = (this[tA] + 1) % this[F].length;
const pool = this[F][this[tA]];
if (pool[sA] > this[F][D][sA] && !pool[Y]) D = this[tA];
if (0 === this[tA]) {
this[eA] = this[eA] - this[AA];
if (this[eA] <= 0) this[eA] = this[rA];
}
if (pool[sA] >= this[eA] && !pool[Y]) return pool;
}
this[eA] = this[F][D][sA];
this[tA] = D;
return this[F][D];
}
};
},
6443: (o, Q, I) => {
const l = I(4589);
const D = I(586);
const {channels: R} = I(8580);
const F = I(1017);
const {RequestContentLengthMismatchError: Y, ResponseContentLengthMismatchError: G, RequestAbortedError: J, InvalidArgumentError: v, HeadersTimeoutError: V, HeadersOverflowError: O, SocketError: P, InformationalError: K, BodyTimeoutError: X, HTTPParserError: j, ResponseExceededMaxSizeError: AA} = I(5793);
const {kUrl: eA, kReset: tA, kClient: sA, kParser: rA, kBlocking: nA, kRunning: oA, kPending: iA, kSize: aA, kWriting: QA, kQueue: gA, kNoRef: cA, kKeepAliveDefaultTimeout: EA, kHostHeader: BA, kPendingIdx: IA, kRunningIdx: lA, kError: hA, kPipelining: uA, kSocket: dA, kKeepAliveTimeoutValue: fA, kMaxHeadersSize: wA, kKeepAliveMaxTimeout: yA, kKeepAliveTimeoutThreshold: DA, kHeadersTimeout: pA, kBodyTimeout: kA, kStrictContentLength: RA, kMaxRequests: FA, kCounter: mA, kMaxResponseSize: bA, kOnError: SA, kResume: NA, kHTTPContext: MA} = I(33);
const UA = I(2418);
const LA = Buffer.alloc(0);
const TA = Buffer[Symbol.species];
const YA = D.addListener;
const GA = D.removeAllListeners;
const JA = Symbol("kIdleSocketValidation");
const HA = Symbol("kIdleSocketValidationTimeout");
const vA = Symbol("kSocketUsed");
let VA;
let xA = null;
let WA = async function() {
const o = process.env.JEST_WORKER_ID ? I(8776) : void 0;
let Q;
try {
Q = await WebAssembly.compile(I(3072));
} catch (l) {
Q = await WebAssembly.compile(o || I(8776));
}
return await WebAssembly.instantiate(Q, {
env: {
wasm_on_url: (p, at, o) => 0,
wasm_on_status: (p, at, o) => {
l(OA.ptr === p);
const start = at - ZA + PA.byteOffset;
return OA.onStatus(new TA(PA.buffer, start, o)) || 0;
},
wasm_on_message_begin: p => {
l(OA.ptr === p);
return OA.onMessageBegin() || 0;
},
wasm_on_header_field: (p, at, o) => {
l(OA.ptr === p);
const start = at - ZA + PA.byteOffset;
return OA.onHeaderField(new TA(PA.buffer, start, o)) || 0;
},
wasm_on_header_value: (p, at, o) => {
l(OA.ptr === p);
const start = at - ZA + PA.byteOffset;
return OA.onHeaderValue(new TA(PA.buffer, start, o)) || 0;
},
wasm_on_headers_complete: (p, statusCode, o, Q) => {
l(OA.ptr === p);
return OA.onHeadersComplete(statusCode, Boolean(o), Boolean(Q)) || 0;
},
wasm_on_body: (p, at, o) => {
l(OA.ptr === p);
const start = at - ZA + PA.byteOffset;
return OA.onBody(new TA(PA.buffer, start, o)) || 0;
},
wasm_on_message_complete: p => {
l(OA.ptr === p);
return OA.onMessageComplete() || 0;
}
}
});
}();
WA.catch();
let OA = null;
let PA = null;
let qA = 0;
let ZA = null;
class zA {
constructor(client, socket, {exports: o}) {
l(Number.isFinite(client[wA]) && client[wA] > 0);
this.llhttp = o;
this.ptr = this.llhttp.llhttp_alloc(UA.TYPE.RESPONSE);
this.client = client;
this.socket = socket;
this.timeout = null;
this.timeoutValue = null;
this.timeoutType = null;
this.statusCode = null;
this.statusText = "";
this.upgrade = false;
this.headers = [];
this.headersSize = 0;
this.headersMaxSize = client[wA];
this.shouldKeepAlive = false;
this.paused = false;
this.resume = this.resume.bind(this);
this.bytesRead = 0;
this.keepAlive = "";
this.contentLength = "";
this.connection = "";
this.maxResponseSize = client[bA];
}
setTimeout(delay, type) {
if (delay !== this.timeoutValue || 1 & type ^ 1 & this.timeoutType) {
if (this.timeout) {
F.clearTimeout(this.timeout);
this.timeout = null;
}
if (delay) if (1 & type) this.timeout = F.setFastTimeout(KA, delay, new WeakRef(this)); else {
this.timeout = setTimeout(KA, delay, new WeakRef(this));
this.timeout.unref();
}
this.timeoutValue = delay;
} else if (this.timeout) if (this.timeout.refresh) this.timeout.refresh();
this.timeoutType = type;
}
resume() {
if (this.socket.destroyed || !this.paused) return;
l(null != this.ptr);
l(null == OA);
this.llhttp.llhttp_resume(this.ptr);
l(5 === this.timeoutType);
if (this.timeout) if (this.timeout.refresh) this.timeout.refresh();
this.paused = false;
this.execute(this.socket.read() || LA);
this.readMore();
}
readMore() {
for (;!this.paused && this.ptr; ) {
const chunk = this.socket.read();
if (null === chunk) break;
this.execute(chunk);
}
}
execute(data) {
l(null != this.ptr);
l(null == OA);
l(!this.paused);
const {socket, llhttp: o} = this;
if (data.length > qA) {
if (ZA) o.free(ZA);
qA = 4096 * Math.ceil(data.length / 4096);
ZA = o.malloc(qA);
}
new Uint8Array(o.memory.buffer, ZA, qA).set(data);
try {
let Q;
try {
PA = data;
OA = this;
Q = o.llhttp_execute(this.ptr, ZA, data.length);
} catch (o) {
throw o;
} finally {
OA = null;
PA = null;
}
const I = o.llhttp_get_error_pos(this.ptr) - ZA;
if (Q !== UA.ERROR.OK) {
const body = data.subarray(I);
if (Q === UA.ERROR.PAUSED_UPGRADE) this.onUpgrade(body); else if (Q === UA.ERROR.PAUSED) {
this.paused = true;
socket.unshift(body);
} else throw this.createError(Q, body);
}
} catch (o) {
D.destroy(socket, o);
}
}
finish() {
l(null === OA);
l(null != this.ptr);
l(!this.paused);
const {llhttp: o} = this;
let Q;
try {
OA = this;
Q = o.llhttp_finish(this.ptr);
} finally {
OA = null;
}
if (Q === UA.ERROR.OK) return null;
if (Q === UA.ERROR.PAUSED || Q === UA.ERROR.PAUSED_UPGRADE) {
this.paused = true;
return null;
}
return this.createError(Q, LA);
}
createError(o, data) {
const {llhttp: Q, contentLength: I, bytesRead: l} = this;
if (I && l !== parseInt(I, 10)) return new G;
const D = Q.llhttp_get_error_reason(this.ptr);
let message = "";
if (D) {
const o = new Uint8Array(Q.memory.buffer, D).indexOf(0);
message = "Response does not match the HTTP/1.1 protocol (" + Buffer.from(Q.memory.buffer, D, o).toString() + ")";
}
return new j(message, UA.ERROR[o], data);
}
destroy() {
l(null != this.ptr);
l(null == OA);
this.llhttp.llhttp_free(this.ptr);
this.ptr = null;
this.timeout && F.clearTimeout(this.timeout);
this.timeout = null;
this.timeoutValue = null;
this.timeoutType = null;
this.paused = false;
}
onStatus(o) {
this.statusText = o.toString();
}
onMessageBegin() {
const {socket, client} = this;
if (socket.destroyed) return -1;
if (0 === client[oA]) {
D.destroy(socket, new P("bad response", D.getSocketInfo(socket)));
return -1;
}
const request = client[gA][client[lA]];
if (!request) return -1;
request.onResponseStarted();
}
onHeaderField(o) {
const Q = this.headers.length;
if (0 === (1 & Q)) this.headers.push(o); else this.headers[Q - 1] = Buffer.concat([ this.headers[Q - 1], o ]);
this.trackHeader(o.length);
}
onHeaderValue(o) {
let Q = this.headers.length;
if (1 === (1 & Q)) {
this.headers.push(o);
Q += 1;
} else this.headers[Q - 1] = Buffer.concat([ this.headers[Q - 1], o ]);
const key = this.headers[Q - 2];
if (10 === key.length) {
const Q = D.bufferToLowerCasedHeaderName(key);
if ("keep-alive" === Q) this.keepAlive += o.toString(); else if ("connection" === Q) this.connection += o.toString();
} else if (14 === key.length && "content-length" === D.bufferToLowerCasedHeaderName(key)) this.contentLength += o.toString();
this.trackHeader(o.length);
}
trackHeader(o) {
this.headersSize += o;
if (this.headersSize >= this.headersMaxSize) D.destroy(this.socket, new O);
}
onUpgrade(head) {
const {upgrade: o, client, socket, headers, statusCode, statusText} = this;
l(o);
l(client[dA] === socket);
l(!socket.destroyed);
l(!this.paused);
l(0 === (1 & headers.length));
const request = client[gA][client[lA]];
l(request);
l(request.upgrade || "CONNECT" === request.method);
this.statusCode = null;
this.statusText = "";
this.shouldKeepAlive = null;
this.headers = [];
this.headersSize = 0;
socket.unshift(head);
socket[rA].destroy();
socket[rA] = null;
socket[sA] = null;
socket[hA] = null;
GA(socket);
client[dA] = null;
client[MA] = null;
client[gA][client[lA]++] = null;
client.emit("disconnect", client[eA], [ client ], new K("upgrade"));
try {
request.onUpgrade(statusCode, headers, socket, statusText);
} catch (o) {
D.errorRequest(client, request, o);
D.destroy(socket, o);
}
client[NA]();
}
onHeadersComplete(statusCode, o, Q) {
const {client, socket, headers, statusText} = this;
if (socket.destroyed) return -1;
if (0 === client[oA]) {
D.destroy(socket, new P("bad response", D.getSocketInfo(socket)));
return -1;
}
const request = client[gA][client[lA]];
if (!request) return -1;
l(!this.upgrade);
l(this.statusCode < 200);
if (100 === statusCode) {
D.destroy(socket, new P("bad response", D.getSocketInfo(socket)));
return -1;
}
if (o && !request.upgrade) {
D.destroy(socket, new P("bad upgrade", D.getSocketInfo(socket)));
return -1;
}
l(3 === this.timeoutType);
this.statusCode = statusCode;
this.shouldKeepAlive = Q || "HEAD" === request.method && !socket[tA] && "keep-alive" === this.connection.toLowerCase();
if (this.statusCode >= 200) {
const o = null != request.bodyTimeout ? request.bodyTimeout : client[kA];
this.setTimeout(o, 5);
} else if (this.timeout) if (this.timeout.refresh) this.timeout.refresh();
if ("CONNECT" === request.method) {
l(1 === client[oA]);
this.upgrade = true;
return 2;
}
if (o) {
l(1 === client[oA]);
this.upgrade = true;
return 2;
}
l(0 === (1 & this.headers.length));
this.headers = [];
this.headersSize = 0;
if (this.shouldKeepAlive && client[uA]) {
const o = this.keepAlive ? D.parseKeepAliveTimeout(this.keepAlive) : null;
if (null != o) {
const timeout = Math.min(o - client[DA], client[yA]);
if (timeout <= 0) socket[tA] = true; else client[fA] = timeout;
} else client[fA] = client[EA];
} else socket[tA] = true;
const pause = false === request.onHeaders(statusCode, headers, this.resume, statusText);
if (request.aborted) return -1;
if ("HEAD" === request.method) return 1;
if (statusCode < 200) return 1;
if (socket[nA]) {
socket[nA] = false;
client[NA]();
}
return pause ? UA.ERROR.PAUSED : 0;
}
onBody(o) {
const {client, socket, statusCode, maxResponseSize: Q} = this;
if (socket.destroyed) return -1;
const request = client[gA][client[lA]];
l(request);
l(5 === this.timeoutType);
if (this.timeout) if (this.timeout.refresh) this.timeout.refresh();
l(statusCode >= 200);
if (Q > -1 && this.bytesRead + o.length > Q) {
D.destroy(socket, new AA);
return -1;
}
this.bytesRead += o.length;
if (false === request.onData(o)) return UA.ERROR.PAUSED;
}
onMessageComplete() {
const {client, socket, statusCode, upgrade: o, headers, contentLength: Q, bytesRead: I, shouldKeepAlive: R} = this;
if (socket.destroyed && (!statusCode || R)) return -1;
if (o) return;
l(statusCode >= 100);
l(0 === (1 & this.headers.length));
const request = client[gA][client[lA]];
l(request);
this.statusCode = null;
this.statusText = "";
this.bytesRead = 0;
this.contentLength = "";
this.keepAlive = "";
this.connection = "";
this.headers = [];
this.headersSize = 0;
if (statusCode < 200) return;
if ("HEAD" !== request.method && Q && I !== parseInt(Q, 10)) {
D.destroy(socket, new G);
return -1;
}
request.onComplete(headers);
client[gA][client[lA]++] = null;
socket[vA] = true;
if (socket[QA]) {
l(0 === client[oA]);
D.destroy(socket, new K("reset"));
return UA.ERROR.PAUSED;
} else if (!R) {
D.destroy(socket, new K("reset"));
return UA.ERROR.PAUSED;
} else if (socket[tA] && 0 === client[oA]) {
D.destroy(socket, new K("reset"));
return UA.ERROR.PAUSED;
} else if (null == client[uA] || 1 === client[uA]) setImmediate(() => client[NA]()); else client[NA]();
}
}
function KA(parser) {
const {socket, timeoutType: o, client, paused} = parser.deref();
if (3 === o) {
if (!socket[QA] || socket.writableNeedDrain || client[oA] > 1) {
l(!paused, "cannot be paused while waiting for headers");
D.destroy(socket, new V);
}
} else if (5 === o) {
if (!paused) D.destroy(socket, new X);
} else if (8 === o) {
l(0 === client[oA] && client[fA]);
D.destroy(socket, new K("socket idle timeout"));
}
}
function XA(socket) {
if (socket[HA]) {
clearImmediate(socket[HA]);
socket[HA] = null;
}
socket[JA] = 0;
}
function _A(client, socket) {
socket[JA] = 1;
socket[HA] = setImmediate(() => {
socket[HA] = null;
socket[JA] = 2;
if (client[dA] === socket && !socket.destroyed) client[NA]();
});
}
function jA(client) {
const socket = client[dA];
if (socket && !socket.destroyed) {
if (0 === client[aA]) {
if (!socket[cA] && socket.unref) {
socket.unref();
socket[cA] = true;
}
} else if (socket[cA] && socket.ref) {
socket.ref();
socket[cA] = false;
}
if (0 === client[oA] && client[iA] > 0 && socket[vA]) {
if (0 === socket[JA]) {
_A(client, socket);
socket[rA].readMore();
if (socket.destroyed) return;
return;
}
if (1 === socket[JA]) {
socket[rA].readMore();
if (socket.destroyed) return;
return;
}
}
if (0 === client[oA]) {
socket[rA].readMore();
if (socket.destroyed) return;
}
if (0 === client[aA]) {
if (8 !== socket[rA].timeoutType) socket[rA].setTimeout(client[fA], 8);
} else if (client[oA] > 0 && socket[rA].statusCode < 200) if (3 !== socket[rA].timeoutType) {
const request = client[gA][client[lA]];
const o = null != request.headersTimeout ? request.headersTimeout : client[pA];
socket[rA].setTimeout(o, 3);
}
}
}
function $A(method) {
return "GET" !== method && "HEAD" !== method && "OPTIONS" !== method && "TRACE" !== method && "CONNECT" !== method;
}
function Ae(client, request) {
const {method, path, host, upgrade: o, blocking: Q, reset} = request;
let {body, headers, contentLength: F} = request;
const G = "PUT" === method || "POST" === method || "PATCH" === method || "QUERY" === method || "PROPFIND" === method || "PROPPATCH" === method;
if (D.isFormDataLike(body)) {
if (!VA) VA = I(3842).extractBody;
const [o, Q] = VA(body);
if (null == request.contentType) headers.push("content-type", Q);
body = o.stream;
F = o.length;
} else if (D.isBlobLike(body) && null == request.contentType) {
const o = body.type;
if (o) {
const Q = `${o}`;
if (!D.isValidHeaderValue(Q)) {
D.errorRequest(client, request, new v("invalid content-type header"));
return false;
}
headers.push("content-type", Q);
}
}
if (body && "function" === typeof body.read) body.read(0);
const V = D.bodyLength(body);
F = V ?? F;
if (null === F) F = request.contentLength;
if (0 === F && !G) F = null;
if ($A(method) && F > 0 && null !== request.contentLength && request.contentLength !== F) {
if (client[RA]) {
D.errorRequest(client, request, new Y);
return false;
}
process.emitWarning(new Y);
}
const socket = client[dA];
XA(socket);
const abort = error => {
if (request.aborted) return;
if (request.completed) {
if (request.upgrade || "CONNECT" === request.method) D.destroy(socket, new K("aborted"));
return;
}
D.errorRequest(client, request, error || new J);
D.destroy(body);
D.destroy(socket, new K("aborted"));
};
try {
request.onConnect(abort);
} catch (o) {
D.errorRequest(client, request, o);
}
if (request.aborted) return false;
if ("HEAD" === method) socket[tA] = true;
if (o || "CONNECT" === method) socket[tA] = true;
if (null != reset) socket[tA] = reset;
if (client[FA] && socket[mA]++ >= client[FA]) socket[tA] = true;
if (Q) socket[nA] = true;
let header = `${method} ${path} HTTP/1.1\r\n`;
if ("string" === typeof host) header += `host: ${host}\r\n`; else header += client[BA];
if (o) header += `connection: upgrade\r\nupgrade: ${o}\r\n`; else if (client[uA] && !socket[tA]) header += "connection: keep-alive\r\n"; else header += "connection: close\r\n";
if (Array.isArray(headers)) for (let n = 0; n < headers.length; n += 2) {
const key = headers[n + 0];
const o = headers[n + 1];
if (Array.isArray(o)) for (let i = 0; i < o.length; i++) header += `${key}: ${o[i]}\r\n`; else header += `${key}: ${o}\r\n`;
}
if (R.sendHeaders.hasSubscribers) R.sendHeaders.publish({
request,
headers: header,
socket
});
if (!body || 0 === V) te(abort, null, client, request, socket, F, header, G); else if (D.isBuffer(body)) te(abort, body, client, request, socket, F, header, G); else if (D.isBlobLike(body)) if ("function" === typeof body.stream) ne(abort, body.stream(), client, request, socket, F, header, G); else se(abort, body, client, request, socket, F, header, G); else if (D.isStream(body)) ee(abort, body, client, request, socket, F, header, G); else if (D.isIterable(body)) ne(abort, body, client, request, socket, F, header, G); else l(false);
return true;
}
function ee(abort, body, client, request, socket, o, header, Q) {
l(0 !== o || 0 === client[oA], "stream body cannot be pipelined");
let finished = false;
const writer = new oe({
abort,
socket,
request,
contentLength: o,
client,
expectsPayload: Q,
header
});
const I = function(chunk) {
if (finished) return;
try {
if (!writer.write(chunk) && this.pause) this.pause();
} catch (o) {
D.destroy(this, o);
}
};
const R = function() {
if (finished) return;
if (body.resume) body.resume();
};
const F = function() {
queueMicrotask(() => {
body.removeListener("error", Y);
});
if (!finished) {
const o = new J;
queueMicrotask(() => Y(o));
}
};
const Y = function(o) {
if (finished) return;
finished = true;
l(socket.destroyed || socket[QA] && client[oA] <= 1);
socket.off("drain", R).off("error", Y);
body.removeListener("data", I).removeListener("end", Y).removeListener("close", F);
if (!o) try {
writer.end();
} catch (Q) {
o = Q;
}
writer.destroy(o);
if (o && ("UND_ERR_INFO" !== o.code || "reset" !== o.message)) D.destroy(body, o); else D.destroy(body);
};
body.on("data", I).on("end", Y).on("error", Y).on("close", F);
if (body.resume) body.resume();
socket.on("drain", R).on("error", Y);
if (body.errorEmitted ?? body.errored) setImmediate(() => Y(body.errored)); else if (body.endEmitted ?? body.readableEnded) setImmediate(() => Y(null));
if (body.closeEmitted ?? body.closed) setImmediate(F);
}
function te(abort, body, client, request, socket, o, header, Q) {
try {
if (!body) if (0 === o) socket.write(`${header}content-length: 0\r\n\r\n`, "latin1"); else {
l(null === o, "no body must not have content length");
socket.write(`${header}\r\n`, "latin1");
} else if (D.isBuffer(body)) {
l(o === body.byteLength, "buffer body must have content length");
socket.cork();
socket.write(`${header}content-length: ${o}\r\n\r\n`, "latin1");
socket.write(body);
socket.uncork();
request.onBodySent(body);
if (!Q && false !== request.reset) socket[tA] = true;
}
request.onRequestSent();
client[NA]();
} catch (o) {
abort(o);
}
}
async function se(abort, body, client, request, socket, o, header, Q) {
l(o === body.size, "blob body must have content length");
try {
if (null != o && o !== body.size) throw new Y;
const buffer = Buffer.from(await body.arrayBuffer());
socket.cork();
socket.write(`${header}content-length: ${o}\r\n\r\n`, "latin1");
socket.write(buffer);
socket.uncork();
request.onBodySent(buffer);
request.onRequestSent();
if (!Q && false !== request.reset) socket[tA] = true;
client[NA]();
} catch (o) {
abort(o);
}
}
async function ne(abort, body, client, request, socket, o, header, Q) {
l(0 !== o || 0 === client[oA], "iterator body cannot be pipelined");
let I = null;
function D() {
if (I) {
const o = I;
I = null;
o();
}
}
const R = () => new Promise((resolve, reject) => {
l(null === I);
if (socket[hA]) reject(socket[hA]); else I = resolve;
});
socket.on("close", D).on("drain", D);
const writer = new oe({
abort,
socket,
request,
contentLength: o,
client,
expectsPayload: Q,
header
});
try {
for await (const chunk of body) {
if (socket[hA]) throw socket[hA];
if (!writer.write(chunk)) await R();
}
writer.end();
} catch (o) {
writer.destroy(o);
} finally {
socket.off("close", D).off("drain", D);
}
}
class oe {
constructor({abort, socket, request, contentLength: o, client, expectsPayload: Q, header}) {
this.socket = socket;
this.request = request;
this.contentLength = o;
this.client = client;
this.bytesWritten = 0;
this.expectsPayload = Q;
this.header = header;
this.abort = abort;
socket[QA] = true;
}
write(chunk) {
const {socket, request, contentLength: o, client, bytesWritten: Q, expectsPayload: I, header} = this;
if (socket[hA]) throw socket[hA];
if (socket.destroyed) return false;
const l = Buffer.byteLength(chunk);
if (!l) return true;
if (null !== o && Q + l > o) {
if (client[RA]) throw new Y;
process.emitWarning(new Y);
}
socket.cork();
if (0 === Q) {
if (!I && false !== request.reset) socket[tA] = true;
if (null === o) socket.write(`${header}transfer-encoding: chunked\r\n`, "latin1"); else socket.write(`${header}content-length: ${o}\r\n\r\n`, "latin1");
}
if (null === o) socket.write(`\r\n${l.toString(16)}\r\n`, "latin1");
this.bytesWritten += l;
const D = socket.write(chunk);
socket.uncork();
request.onBodySent(chunk);
if (!D) if (socket[rA].timeout && 3 === socket[rA].timeoutType) if (socket[rA].timeout.refresh) socket[rA].timeout.refresh();
return D;
}
end() {
const {socket, contentLength: o, client, bytesWritten: Q, expectsPayload: I, header, request} = this;
request.onRequestSent();
socket[QA] = false;
if (socket[hA]) throw socket[hA];
if (socket.destroyed) return;
if (0 === Q) if (I) socket.write(`${header}content-length: 0\r\n\r\n`, "latin1"); else socket.write(`${header}\r\n`, "latin1"); else if (null === o) socket.write("\r\n0\r\n\r\n", "latin1");
if (null !== o && Q !== o) if (client[RA]) throw new Y; else process.emitWarning(new Y);
if (socket[rA].timeout && 3 === socket[rA].timeoutType) if (socket[rA].timeout.refresh) socket[rA].timeout.refresh();
client[NA]();
}
destroy(o) {
const {socket, client, abort} = this;
socket[QA] = false;
if (o) {
l(client[oA] <= 1, "pipeline should only contain this request");
abort(o);
}
}
}
o.exports = async function(client, socket) {
client[dA] = socket;
if (!xA) {
xA = await WA;
WA = null;
}
socket[cA] = false;
socket[QA] = false;
socket[tA] = false;
socket[nA] = false;
socket[JA] = 0;
socket[HA] = null;
socket[vA] = false;
socket[rA] = new zA(client, socket, xA);
YA(socket, "error", function(o) {
const parser = this[rA];
if ("ECONNRESET" === o.code && parser.statusCode && !parser.shouldKeepAlive) {
const o = parser.finish();
if (o) {
this[hA] = o;
this[sA][SA](o);
}
return;
}
this[hA] = o;
this[sA][SA](o);
});
YA(socket, "readable", function() {
const parser = this[rA];
if (parser) parser.readMore();
});
YA(socket, "end", function() {
const parser = this[rA];
if (parser.statusCode && !parser.shouldKeepAlive) {
const o = parser.finish();
if (o) D.destroy(this, o);
return;
}
D.destroy(this, new P("other side closed", D.getSocketInfo(this)));
});
YA(socket, "close", function() {
const client = this[sA];
const parser = this[rA];
XA(this);
if (parser) {
if (!this[hA] && parser.statusCode && !parser.shouldKeepAlive) this[hA] = parser.finish() || this[hA];
this[rA].destroy();
this[rA] = null;
}
const o = this[hA] || new P("closed", D.getSocketInfo(this));
client[dA] = null;
client[MA] = null;
if (client.destroyed) {
l(0 === client[iA]);
const requests = client[gA].splice(client[lA]);
for (let i = 0; i < requests.length; i++) {
const request = requests[i];
D.errorRequest(client, request, o);
}
} else if (client[oA] > 0 && "UND_ERR_INFO" !== o.code) {
const request = client[gA][client[lA]];
client[gA][client[lA]++] = null;
D.errorRequest(client, request, o);
}
client[IA] = client[lA];
l(0 === client[oA]);
client.emit("disconnect", client[eA], [ client ], o);
client[NA]();
});
let closed = false;
socket.on("close", () => {
closed = true;
});
return {
version: "h1",
defaultPipelining: 1,
write: (...args) => Ae(client, ...args),
resume() {
jA(client);
},
destroy(o, Q) {
if (closed) queueMicrotask(Q); else socket.destroy(o).on("close", Q);
},
get destroyed() {
return socket.destroyed;
},
busy(request) {
if (socket[QA] || socket[tA] || socket[nA] || 1 === socket[JA]) return true;
if (request) {
if (client[oA] > 0 && !request.idempotent) return true;
if (client[oA] > 0 && (request.upgrade || "CONNECT" === request.method)) return true;
if (client[oA] > 0 && 0 !== D.bodyLength(request.body) && (D.isStream(request.body) || D.isAsyncIterable(request.body) || D.isFormDataLike(request.body))) return true;
}
return false;
}
};
};
},
1582: (o, Q, I) => {
const l = I(4589);
const {errorMonitor: D} = I(8474);
const {pipeline} = I(7075);
const R = I(586);
const {RequestContentLengthMismatchError: F, RequestAbortedError: Y, SocketError: G, InformationalError: J} = I(5793);
const {kUrl: v, kReset: V, kClient: O, kRunning: P, kPending: K, kQueue: X, kPendingIdx: j, kRunningIdx: AA, kError: eA, kSocket: tA, kStrictContentLength: sA, kOnError: rA, kMaxConcurrentStreams: nA, kHTTP2Session: oA, kResume: iA, kSize: aA, kHTTPContext: QA} = I(33);
const gA = Symbol("open streams");
let cA;
let EA = false;
let BA;
try {
BA = I(2467);
} catch {
BA = {
constants: {}
};
}
const {constants: {HTTP2_HEADER_AUTHORITY: IA, HTTP2_HEADER_METHOD: lA, HTTP2_HEADER_PATH: hA, HTTP2_HEADER_SCHEME: uA, HTTP2_HEADER_CONTENT_LENGTH: dA, HTTP2_HEADER_EXPECT: fA, HTTP2_HEADER_STATUS: wA}} = BA;
function yA(headers) {
const result = [];
for (const [name, value] of Object.entries(headers)) if (Array.isArray(value)) for (const o of value) result.push(Buffer.from(name), Buffer.from(o)); else result.push(Buffer.from(name), Buffer.from(value));
return result;
}
function DA(headers) {
const {[wA]: o, ...Q} = headers;
return yA(Q);
}
function pA(client) {
const socket = client[tA];
if (false === socket?.destroyed) if (0 === client[aA] && 0 === client[nA]) {
socket.unref();
client[oA].unref();
} else {
socket.ref();
client[oA].ref();
}
}
function kA(o) {
this[tA][eA] = o;
this[O][rA](o);
}
function RA(type, code, id) {
if (0 === id) {
const o = new J(`HTTP/2: "frameError" received - type ${type}, code ${code}`);
this[tA][eA] = o;
this[O][rA](o);
}
}
function FA() {
const o = new G("other side closed", R.getSocketInfo(this[tA]));
this.destroy(o);
R.destroy(this[tA], o);
}
function mA(code) {
const o = this[eA] || new G(`HTTP/2: "GOAWAY" frame received with code ${code}`, R.getSocketInfo(this));
const client = this[O];
client[tA] = null;
client[QA] = null;
if (null != this[oA]) {
this[oA].destroy(o);
this[oA] = null;
}
R.destroy(this[tA], o);
if (client[AA] < client[X].length) {
const request = client[X][client[AA]];
client[X][client[AA]++] = null;
R.errorRequest(client, request, o);
client[j] = client[AA];
}
l(0 === client[P]);
client.emit("disconnect", client[v], [ client ], o);
client[iA]();
}
function bA(method) {
return "GET" !== method && "HEAD" !== method && "OPTIONS" !== method && "TRACE" !== method && "CONNECT" !== method;
}
function SA(client, request) {
const session = client[oA];
const {method, path, host, upgrade: o, expectContinue: Q, signal, headers: G} = request;
let {body} = request;
if (o) {
R.errorRequest(client, request, new Error("Upgrade not supported for H2"));
return false;
}
const headers = {};
for (let n = 0; n < G.length; n += 2) {
const key = G[n + 0];
const o = G[n + 1];
if (Array.isArray(o)) for (let i = 0; i < o.length; i++) if (headers[key]) headers[key] += `,${o[i]}`; else headers[key] = o[i]; else headers[key] = o;
}
let V;
const {hostname, port} = client[v];
headers[IA] = host || `${hostname}${port ? `:${port}` : ""}`;
headers[lA] = method;
const abort = error => {
if (request.aborted) return;
if (request.completed) {
if ("CONNECT" === method && null != V) R.destroy(V, error || new Y);
return;
}
error = error || new Y;
R.errorRequest(client, request, error);
if (null != V) R.destroy(V, error);
R.destroy(body, error);
client[X][client[AA]++] = null;
client[iA]();
};
try {
request.onConnect(abort);
} catch (o) {
R.errorRequest(client, request, o);
}
if (request.aborted) return false;
if ("CONNECT" === method) {
session.ref();
V = session.request(headers, {
endStream: false,
signal
});
let o = false;
const Q = headers => {
o = true;
V.off(D, I);
request.onUpgradeResponse(Number(headers[wA]), headers, DA);
};
const I = error => {
o = true;
V.off("response", Q);
request.onUpgradeError(error);
};
const l = () => {
try {
request.onUpgrade(null, null, V);
} catch (o) {
V.off("response", Q);
abort(o);
return;
}
if (request.aborted) return;
V.off("error", abort);
V.once(D, I);
client[X][client[AA]++] = null;
};
V.once("response", Q);
V.once("error", abort);
++session[gA];
l();
V.once("close", () => {
if (!o && request.completed) {
V.off("response", Q);
V.off(D, I);
request.onUpgradeError(new J(`HTTP/2: "stream error" received - code ${V.rstCode}`));
}
session[gA] -= 1;
if (0 === session[gA]) session.unref();
});
return true;
}
headers[hA] = path;
headers[uA] = "https";
const O = "PUT" === method || "POST" === method || "PATCH" === method;
if (body && "function" === typeof body.read) body.read(0);
let P = R.bodyLength(body);
if (R.isFormDataLike(body)) {
cA ??= I(3842).extractBody;
const [o, Q] = cA(body);
headers["content-type"] = Q;
body = o.stream;
P = o.length;
}
if (null == P) P = request.contentLength;
if (0 === P || !O) P = null;
if (bA(method) && P > 0 && null != request.contentLength && request.contentLength !== P) {
if (client[sA]) {
R.errorRequest(client, request, new F);
return false;
}
process.emitWarning(new F);
}
if (null != P) {
l(body, "no body must not have content length");
headers[dA] = `${P}`;
}
session.ref();
const K = "GET" === method || "HEAD" === method || null === body;
if (Q) {
headers[fA] = "100-continue";
V = session.request(headers, {
endStream: K,
signal
});
V.once("continue", eA);
} else {
V = session.request(headers, {
endStream: K,
signal
});
eA();
}
++session[gA];
V.once("response", headers => {
const {[wA]: statusCode, ...o} = headers;
request.onResponseStarted();
if (request.aborted) {
const o = new Y;
R.errorRequest(client, request, o);
R.destroy(V, o);
return;
}
if (false === request.onHeaders(Number(statusCode), yA(o), V.resume.bind(V), "")) V.pause();
V.on("data", chunk => {
if (false === request.onData(chunk)) V.pause();
});
});
V.once("end", () => {
if (null == V.state?.state || V.state.state < 6) request.onComplete([]);
if (0 === session[gA]) session.unref();
abort(new J("HTTP/2: stream half-closed (remote)"));
client[X][client[AA]++] = null;
client[j] = client[AA];
client[iA]();
});
V.once("close", () => {
session[gA] -= 1;
if (0 === session[gA]) session.unref();
});
V.once("error", function(o) {
abort(o);
});
V.once("frameError", (type, code) => {
abort(new J(`HTTP/2: "frameError" received - type ${type}, code ${code}`));
});
return true;
function eA() {
if (!body || 0 === P) NA(abort, V, null, client, request, client[tA], P, O); else if (R.isBuffer(body)) NA(abort, V, body, client, request, client[tA], P, O); else if (R.isBlobLike(body)) if ("function" === typeof body.stream) LA(abort, V, body.stream(), client, request, client[tA], P, O); else UA(abort, V, body, client, request, client[tA], P, O); else if (R.isStream(body)) MA(abort, client[tA], O, V, body, client, request, P); else if (R.isIterable(body)) LA(abort, V, body, client, request, client[tA], P, O); else l(false);
}
}
function NA(abort, o, body, client, request, socket, Q, I) {
try {
if (null != body && R.isBuffer(body)) {
l(Q === body.byteLength, "buffer body must have content length");
o.cork();
o.write(body);
o.uncork();
o.end();
request.onBodySent(body);
}
if (!I) socket[V] = true;
request.onRequestSent();
client[iA]();
} catch (o) {
abort(o);
}
}
function MA(abort, socket, o, Q, body, client, request, I) {
l(0 !== I || 0 === client[P], "stream body cannot be pipelined");
const pipe = pipeline(body, Q, Q => {
if (Q) {
R.destroy(pipe, Q);
abort(Q);
} else {
R.removeAllListeners(pipe);
request.onRequestSent();
if (!o) socket[V] = true;
client[iA]();
}
});
R.addListener(pipe, "data", function(chunk) {
request.onBodySent(chunk);
});
}
async function UA(abort, o, body, client, request, socket, Q, I) {
l(Q === body.size, "blob body must have content length");
try {
if (null != Q && Q !== body.size) throw new F;
const buffer = Buffer.from(await body.arrayBuffer());
o.cork();
o.write(buffer);
o.uncork();
o.end();
request.onBodySent(buffer);
request.onRequestSent();
if (!I) socket[V] = true;
client[iA]();
} catch (o) {
abort(o);
}
}
async function LA(abort, o, body, client, request, socket, Q, I) {
l(0 !== Q || 0 === client[P], "iterator body cannot be pipelined");
let D = null;
function R() {
if (D) {
const o = D;
D = null;
o();
}
}
const F = () => new Promise((resolve, reject) => {
l(null === D);
if (socket[eA]) reject(socket[eA]); else D = resolve;
});
o.on("close", R).on("drain", R);
try {
for await (const chunk of body) {
if (socket[eA]) throw socket[eA];
const Q = o.write(chunk);
request.onBodySent(chunk);
if (!Q) await F();
}
o.end();
request.onRequestSent();
if (!I) socket[V] = true;
client[iA]();
} catch (o) {
abort(o);
} finally {
o.off("close", R).off("drain", R);
}
}
o.exports = async function(client, socket) {
client[tA] = socket;
if (!EA) {
EA = true;
process.emitWarning("H2 support is experimental, expect them to change at any time.", {
code: "UNDICI-H2"
});
}
const session = BA.connect(client[v], {
createConnection: () => socket,
peerMaxConcurrentStreams: client[nA]
});
session[gA] = 0;
session[O] = client;
session[tA] = socket;
R.addListener(session, "error", kA);
R.addListener(session, "frameError", RA);
R.addListener(session, "end", FA);
R.addListener(session, "goaway", mA);
R.addListener(session, "close", function() {
const {[O]: client} = this;
const {[tA]: socket} = client;
const o = this[tA][eA] || this[eA] || new G("closed", R.getSocketInfo(socket));
client[oA] = null;
if (client.destroyed) {
l(0 === client[K]);
const requests = client[X].splice(client[AA]);
for (let i = 0; i < requests.length; i++) {
const request = requests[i];
R.errorRequest(client, request, o);
}
}
});
session.unref();
client[oA] = session;
socket[oA] = session;
R.addListener(socket, "error", function(o) {
this[eA] = o;
this[O][rA](o);
});
R.addListener(socket, "end", function() {
R.destroy(this, new G("other side closed", R.getSocketInfo(this)));
});
R.addListener(socket, "close", function() {
const o = this[eA] || new G("closed", R.getSocketInfo(this));
client[tA] = null;
if (null != this[oA]) this[oA].destroy(o);
client[j] = client[AA];
l(0 === client[P]);
client.emit("disconnect", client[v], [ client ], o);
client[iA]();
});
let closed = false;
socket.on("close", () => {
closed = true;
});
return {
version: "h2",
defaultPipelining: 1 / 0,
write: (...args) => SA(client, ...args),
resume() {
pA(client);
},
destroy(o, Q) {
if (closed) queueMicrotask(Q); else socket.destroy(o).on("close", Q);
},
get destroyed() {
return socket.destroyed;
},
busy: () => false
};
};
},
5215: (o, Q, I) => {
const l = I(4589);
const net = I(7030);
const http = I(7067);
const D = I(586);
const {channels: R} = I(8580);
const Request = I(8861);
const F = I(4339);
const {InvalidArgumentError: Y, InformationalError: G, ClientDestroyedError: J} = I(5793);
const v = I(6962);
const {kUrl: V, kServerName: O, kClient: P, kBusy: K, kConnect: X, kResuming: j, kRunning: AA, kPending: eA, kSize: tA, kQueue: sA, kConnected: rA, kConnecting: nA, kNeedDrain: oA, kKeepAliveDefaultTimeout: iA, kHostHeader: aA, kPendingIdx: QA, kRunningIdx: gA, kError: cA, kPipelining: EA, kKeepAliveTimeoutValue: BA, kMaxHeadersSize: IA, kKeepAliveMaxTimeout: lA, kKeepAliveTimeoutThreshold: hA, kHeadersTimeout: uA, kBodyTimeout: dA, kStrictContentLength: fA, kConnector: wA, kMaxRedirections: yA, kMaxRequests: DA, kCounter: pA, kClose: kA, kDestroy: RA, kDispatch: FA, kInterceptors: mA, kLocalAddress: bA, kMaxResponseSize: SA, kOnError: NA, kHTTPContext: MA, kMaxConcurrentStreams: UA, kResume: LA} = I(33);
const TA = I(6443);
const YA = I(1582);
let GA = false;
const JA = Symbol("kClosedResolve");
const HA = () => {};
function vA(client) {
return client[EA] ?? client[MA]?.defaultPipelining ?? 1;
}
const VA = I(1946);
function xA(client, o) {
if (0 === client[AA] && "UND_ERR_INFO" !== o.code && "UND_ERR_SOCKET" !== o.code) {
l(client[QA] === client[gA]);
const requests = client[sA].splice(client[gA]);
for (let i = 0; i < requests.length; i++) {
const request = requests[i];
D.errorRequest(client, request, o);
}
l(0 === client[tA]);
}
}
async function connect(client) {
l(!client[nA]);
l(!client[MA]);
let {host, hostname, protocol, port} = client[V];
if ("[" === hostname[0]) {
const o = hostname.indexOf("]");
l(-1 !== o);
const ip = hostname.substring(1, o);
l(net.isIP(ip));
hostname = ip;
}
client[nA] = true;
if (R.beforeConnect.hasSubscribers) R.beforeConnect.publish({
connectParams: {
host,
hostname,
protocol,
port,
version: client[MA]?.version,
servername: client[O],
localAddress: client[bA]
},
connector: client[wA]
});
try {
const socket = await new Promise((resolve, reject) => {
client[wA]({
host,
hostname,
protocol,
port,
servername: client[O],
localAddress: client[bA]
}, (o, socket) => {
if (o) reject(o); else resolve(socket);
});
});
if (client.destroyed) {
D.destroy(socket.on("error", HA), new J);
return;
}
l(socket);
try {
client[MA] = "h2" === socket.alpnProtocol ? await YA(client, socket) : await TA(client, socket);
} catch (o) {
socket.destroy().on("error", HA);
throw o;
}
client[nA] = false;
socket[pA] = 0;
socket[DA] = client[DA];
socket[P] = client;
socket[cA] = null;
if (R.connected.hasSubscribers) R.connected.publish({
connectParams: {
host,
hostname,
protocol,
port,
version: client[MA]?.version,
servername: client[O],
localAddress: client[bA]
},
connector: client[wA],
socket
});
client.emit("connect", client[V], [ client ]);
} catch (o) {
if (client.destroyed) return;
client[nA] = false;
if (R.connectError.hasSubscribers) R.connectError.publish({
connectParams: {
host,
hostname,
protocol,
port,
version: client[MA]?.version,
servername: client[O],
localAddress: client[bA]
},
connector: client[wA],
error: o
});
if ("ERR_TLS_CERT_ALTNAME_INVALID" === o.code) {
l(0 === client[AA]);
for (;client[eA] > 0 && client[sA][client[QA]].servername === client[O]; ) {
const request = client[sA][client[QA]++];
D.errorRequest(client, request, o);
}
} else xA(client, o);
client.emit("connectionError", client[V], [ client ], o);
}
client[LA]();
}
function WA(client) {
client[oA] = 0;
client.emit("drain", client[V], [ client ]);
}
function OA(client, sync) {
if (2 === client[j]) return;
client[j] = 2;
PA(client, sync);
client[j] = 0;
if (client[gA] > 256) {
client[sA].splice(0, client[gA]);
client[QA] -= client[gA];
client[gA] = 0;
}
}
function PA(client, sync) {
for (;;) {
if (client.destroyed) {
l(0 === client[eA]);
return;
}
if (client[JA] && !client[tA]) {
client[JA]();
client[JA] = null;
return;
}
if (client[MA]) client[MA].resume();
if (client[K]) client[oA] = 2; else if (2 === client[oA]) {
if (sync) {
client[oA] = 1;
queueMicrotask(() => WA(client));
} else WA(client);
continue;
}
if (0 === client[eA]) return;
if (client[AA] >= (vA(client) || 1)) return;
const request = client[sA][client[QA]];
if ("https:" === client[V].protocol && client[O] !== request.servername) {
if (client[AA] > 0) return;
client[O] = request.servername;
client[MA]?.destroy(new G("servername changed"), () => {
client[MA] = null;
OA(client);
});
}
if (client[nA]) return;
if (!client[MA]) {
connect(client);
return;
}
if (client[MA].destroyed) return;
if (client[MA].busy(request)) return;
if (!request.aborted && client[MA].write(request)) client[QA]++; else client[sA].splice(client[QA], 1);
}
}
o.exports = class extends F {
constructor(url, {interceptors: o, maxHeaderSize: Q, headersTimeout: I, socketTimeout, requestTimeout, connectTimeout: l, bodyTimeout: R, idleTimeout: F, keepAlive, keepAliveTimeout: G, maxKeepAliveTimeout: J, keepAliveMaxTimeout: P, keepAliveTimeoutThreshold: K, socketPath: X, pipelining: AA, tls, strictContentLength: eA, maxCachedSessions: tA, maxRedirections: rA, connect, maxRequestsPerClient: nA, localAddress: cA, maxResponseSize: pA, autoSelectFamily: kA, autoSelectFamilyAttemptTimeout: RA, maxConcurrentStreams: FA, allowH2: TA, webSocket: YA, eventSource: HA} = {}) {
super({
webSocket: YA,
eventSource: HA
});
if (void 0 !== keepAlive) throw new Y("unsupported keepAlive, use pipelining=0 instead");
if (void 0 !== socketTimeout) throw new Y("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");
if (void 0 !== requestTimeout) throw new Y("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");
if (void 0 !== F) throw new Y("unsupported idleTimeout, use keepAliveTimeout instead");
if (void 0 !== J) throw new Y("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");
if (null != Q && !Number.isFinite(Q)) throw new Y("invalid maxHeaderSize");
if (null != X && "string" !== typeof X) throw new Y("invalid socketPath");
if (null != l && (!Number.isFinite(l) || l < 0)) throw new Y("invalid connectTimeout");
if (null != G && (!Number.isFinite(G) || G <= 0)) throw new Y("invalid keepAliveTimeout");
if (null != P && (!Number.isFinite(P) || P <= 0)) throw new Y("invalid keepAliveMaxTimeout");
if (null != K && !Number.isFinite(K)) throw new Y("invalid keepAliveTimeoutThreshold");
if (null != I && (!Number.isInteger(I) || I < 0)) throw new Y("headersTimeout must be a positive integer or zero");
if (null != R && (!Number.isInteger(R) || R < 0)) throw new Y("bodyTimeout must be a positive integer or zero");
if (null != connect && "function" !== typeof connect && "object" !== typeof connect) throw new Y("connect must be a function or an object");
if (null != rA && (!Number.isInteger(rA) || rA < 0)) throw new Y("maxRedirections must be a positive number");
if (null != nA && (!Number.isInteger(nA) || nA < 0)) throw new Y("maxRequestsPerClient must be a positive number");
if (null != cA && ("string" !== typeof cA || 0 === net.isIP(cA))) throw new Y("localAddress must be valid string IP address");
if (null != pA && (!Number.isInteger(pA) || pA < -1)) throw new Y("maxResponseSize must be a positive number");
if (null != RA && (!Number.isInteger(RA) || RA < -1)) throw new Y("autoSelectFamilyAttemptTimeout must be a positive number");
if (null != TA && "boolean" !== typeof TA) throw new Y("allowH2 must be a valid boolean value");
if (null != FA && ("number" !== typeof FA || FA < 1)) throw new Y("maxConcurrentStreams must be a positive integer, greater than 0");
if ("function" !== typeof connect) connect = v({
...tls,
maxCachedSessions: tA,
allowH2: TA,
socketPath: X,
timeout: l,
...kA ? {
autoSelectFamily: kA,
autoSelectFamilyAttemptTimeout: RA
} : void 0,
...connect
});
if (o?.Client && Array.isArray(o.Client)) {
this[mA] = o.Client;
if (!GA) {
GA = true;
process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.", {
code: "UNDICI-CLIENT-INTERCEPTOR-DEPRECATED"
});
}
} else this[mA] = [ VA({
maxRedirections: rA
}) ];
this[V] = D.parseOrigin(url);
this[wA] = connect;
this[EA] = null != AA ? AA : 1;
this[IA] = Q || http.maxHeaderSize;
this[iA] = null == G ? 4e3 : G;
this[lA] = null == P ? 6e5 : P;
this[hA] = null == K ? 2e3 : K;
this[BA] = this[iA];
this[O] = null;
this[bA] = null != cA ? cA : null;
this[j] = 0;
this[oA] = 0;
this[aA] = `host: ${this[V].hostname}${this[V].port ? `:${this[V].port}` : ""}\r\n`;
this[dA] = null != R ? R : 3e5;
this[uA] = null != I ? I : 3e5;
this[fA] = null == eA ? true : eA;
this[yA] = rA;
this[DA] = nA;
this[JA] = null;
this[SA] = pA > -1 ? pA : -1;
this[UA] = null != FA ? FA : 100;
this[MA] = null;
this[sA] = [];
this[gA] = 0;
this[QA] = 0;
this[LA] = sync => OA(this, sync);
this[NA] = o => xA(this, o);
}
get pipelining() {
return this[EA];
}
set pipelining(value) {
this[EA] = value;
this[LA](true);
}
get [eA]() {
return this[sA].length - this[QA];
}
get [AA]() {
return this[QA] - this[gA];
}
get [tA]() {
return this[sA].length - this[gA];
}
get [rA]() {
return !!this[MA] && !this[nA] && !this[MA].destroyed;
}
get [K]() {
return Boolean(this[MA]?.busy(null) || this[tA] >= (vA(this) || 1) || this[eA] > 0);
}
[X](o) {
connect(this);
this.once("connect", o);
}
[FA](o, handler) {
const origin = o.origin || this[V].origin;
const request = new Request(origin, o, handler);
this[sA].push(request);
if (this[j]) ; else if (null == D.bodyLength(request.body) && D.isIterable(request.body)) {
this[j] = 1;
queueMicrotask(() => OA(this));
} else this[LA](true);
if (this[j] && 2 !== this[oA] && this[K]) this[oA] = 2;
return this[oA] < 2;
}
async [kA]() {
return new Promise(resolve => {
if (this[tA]) this[JA] = resolve; else resolve(null);
});
}
async [RA](o) {
return new Promise(resolve => {
const requests = this[sA].splice(this[QA]);
for (let i = 0; i < requests.length; i++) {
const request = requests[i];
D.errorRequest(this, request, o);
}
const Q = () => {
if (this[JA]) {
this[JA]();
this[JA] = null;
}
resolve(null);
};
if (this[MA]) {
this[MA].destroy(o, Q);
this[MA] = null;
} else queueMicrotask(Q);
this[LA]();
});
}
};
},
4339: (o, Q, I) => {
const buffer = I(4573);
const l = I(6089);
const {ClientDestroyedError: D, ClientClosedError: R, InvalidArgumentError: F} = I(5793);
const {kDestroy: Y, kClose: G, kClosed: J, kDestroyed: v, kDispatch: V, kInterceptors: O} = I(33);
const P = Symbol("onDestroyed");
const K = Symbol("onClosed");
const X = Symbol("Intercepted Dispatch");
const j = Symbol("webSocketOptions");
const AA = Symbol("eventSourceOptions");
o.exports = class extends l {
constructor(o) {
super();
this[v] = false;
this[P] = null;
this[J] = false;
this[K] = [];
this[j] = o?.webSocket ?? {};
this[AA] = o?.eventSource ?? {};
}
get webSocketOptions() {
return {
maxFragments: this[j].maxFragments ?? 131072,
maxPayloadSize: this[j].maxPayloadSize ?? 134217728
};
}
get eventSourceOptions() {
return {
maxEventSize: this[AA].maxEventSize ?? buffer.kStringMaxLength
};
}
get destroyed() {
return this[v];
}
get closed() {
return this[J];
}
get interceptors() {
return this[O];
}
set interceptors(o) {
if (o) for (let i = o.length - 1; i >= 0; i--) {
const o = this[O][i];
if ("function" !== typeof o) throw new F("interceptor must be an function");
}
this[O] = o;
}
close(o) {
if (void 0 === o) return new Promise((resolve, reject) => {
this.close((o, data) => o ? reject(o) : resolve(data));
});
if ("function" !== typeof o) throw new F("invalid callback");
if (this[v]) {
queueMicrotask(() => o(new D, null));
return;
}
if (this[J]) {
if (this[K]) this[K].push(o); else queueMicrotask(() => o(null, null));
return;
}
this[J] = true;
this[K].push(o);
const Q = () => {
const o = this[K];
this[K] = null;
for (let i = 0; i < o.length; i++) o[i](null, null);
};
this[G]().then(() => this.destroy()).then(() => {
queueMicrotask(Q);
});
}
destroy(o, Q) {
if ("function" === typeof o) {
Q = o;
o = null;
}
if (void 0 === Q) return new Promise((resolve, reject) => {
this.destroy(o, (o, data) => o ? reject(o) : resolve(data));
});
if ("function" !== typeof Q) throw new F("invalid callback");
if (this[v]) {
if (this[P]) this[P].push(Q); else queueMicrotask(() => Q(null, null));
return;
}
if (!o) o = new D;
this[v] = true;
this[P] = this[P] || [];
this[P].push(Q);
const I = () => {
const o = this[P];
this[P] = null;
for (let i = 0; i < o.length; i++) o[i](null, null);
};
this[Y](o).then(() => {
queueMicrotask(I);
});
}
[X](o, handler) {
if (!this[O] || 0 === this[O].length) {
this[X] = this[V];
return this[V](o, handler);
}
let dispatch = this[V].bind(this);
for (let i = this[O].length - 1; i >= 0; i--) dispatch = this[O][i](dispatch);
this[X] = dispatch;
return dispatch(o, handler);
}
dispatch(o, handler) {
if (!handler || "object" !== typeof handler) throw new F("handler must be an object");
try {
if (!o || "object" !== typeof o) throw new F("opts must be an object.");
if (this[v] || this[P]) throw new D;
if (this[J]) throw new R;
return this[X](o, handler);
} catch (o) {
if ("function" !== typeof handler.onError) throw new F("invalid onError method");
handler.onError(o);
return false;
}
}
};
},
6089: (o, Q, I) => {
const l = I(8474);
class D extends l {
dispatch() {
throw new Error("not implemented");
}
close() {
throw new Error("not implemented");
}
destroy() {
throw new Error("not implemented");
}
compose(...args) {
const o = Array.isArray(args[0]) ? args[0] : args;
let dispatch = this.dispatch.bind(this);
for (const Q of o) {
if (null == Q) continue;
if ("function" !== typeof Q) throw new TypeError("invalid interceptor, expected function received " + typeof Q);
dispatch = Q(dispatch);
if (null == dispatch || "function" !== typeof dispatch || 2 !== dispatch.length) throw new TypeError("invalid interceptor");
}
return new R(this, dispatch);
}
}
class R extends D {
#t=null;
#s=null;
constructor(o, dispatch) {
super();
this.#t = o;
this.#s = dispatch;
}
dispatch(...args) {
this.#s(...args);
}
close(...args) {
return this.#t.close(...args);
}
destroy(...args) {
return this.#t.destroy(...args);
}
}
o.exports = D;
},
5579: (o, Q, I) => {
const l = I(4339);
const {kClose: D, kDestroy: R, kClosed: F, kDestroyed: Y, kDispatch: G, kNoProxyAgent: J, kHttpProxyAgent: v, kHttpsProxyAgent: V} = I(33);
const O = I(4942);
const Agent = I(3779);
const P = {
"http:": 80,
"https:": 443
};
let K = false;
o.exports = class extends l {
#r=null;
#n=null;
#o=null;
constructor(o = {}) {
super();
this.#o = o;
if (!K) {
K = true;
process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.", {
code: "UNDICI-EHPA"
});
}
const {httpProxy: Q, httpsProxy: I, noProxy: l, ...D} = o;
this[J] = new Agent(D);
const HTTP_PROXY = Q ?? process.env.http_proxy ?? process.env.HTTP_PROXY;
if (HTTP_PROXY) this[v] = new O({
...D,
uri: HTTP_PROXY
}); else this[v] = this[J];
const HTTPS_PROXY = I ?? process.env.https_proxy ?? process.env.HTTPS_PROXY;
if (HTTPS_PROXY) this[V] = new O({
...D,
uri: HTTPS_PROXY
}); else this[V] = this[v];
this.#i();
}
[G](o, handler) {
const url = new URL(o.origin);
const agent = this.#a(url);
return agent.dispatch(o, handler);
}
async [D]() {
await this[J].close();
if (!this[v][F]) await this[v].close();
if (!this[V][F]) await this[V].close();
}
async [R](o) {
await this[J].destroy(o);
if (!this[v][Y]) await this[v].destroy(o);
if (!this[V][Y]) await this[V].destroy(o);
}
#a(url) {
let {protocol, host: hostname, port} = url;
hostname = hostname.replace(/:\d*$/, "").toLowerCase();
port = Number.parseInt(port, 10) || P[protocol] || 0;
if (!this.#Q(hostname, port)) return this[J];
if ("https:" === protocol) return this[V];
return this[v];
}
#Q(hostname, port) {
if (this.#g) this.#i();
if (0 === this.#n.length) return true;
if ("*" === this.#r) return false;
for (let i = 0; i < this.#n.length; i++) {
const entry = this.#n[i];
if (entry.port && entry.port !== port) continue;
if (!/^[.*]/.test(entry.hostname)) {
if (hostname === entry.hostname) return false;
} else if (hostname.endsWith(entry.hostname.replace(/^\*/, ""))) return false;
}
return true;
}
#i() {
const o = this.#o.noProxy ?? this.#c;
const Q = o.split(/[,\s]/);
const I = [];
for (let i = 0; i < Q.length; i++) {
const entry = Q[i];
if (!entry) continue;
const parsed = entry.match(/^(.+):(\d+)$/);
I.push({
hostname: (parsed ? parsed[1] : entry).toLowerCase(),
port: parsed ? Number.parseInt(parsed[2], 10) : 0
});
}
this.#r = o;
this.#n = I;
}
get #g() {
if (void 0 !== this.#o.noProxy) return false;
return this.#r !== this.#c;
}
get #c() {
return process.env.no_proxy ?? process.env.NO_PROXY ?? "";
}
};
},
158: o => {
const Q = 2047;
class I {
constructor() {
this.bottom = 0;
this.top = 0;
this.list = new Array(2048);
this.next = null;
}
isEmpty() {
return this.top === this.bottom;
}
isFull() {
return (this.top + 1 & Q) === this.bottom;
}
push(data) {
this.list[this.top] = data;
this.top = this.top + 1 & Q;
}
shift() {
const o = this.list[this.bottom];
if (void 0 === o) return null;
this.list[this.bottom] = void 0;
this.bottom = this.bottom + 1 & Q;
return o;
}
}
o.exports = class {
constructor() {
this.head = this.tail = new I;
}
isEmpty() {
return this.head.isEmpty();
}
push(data) {
if (this.head.isFull()) this.head = this.head.next = new I;
this.head.push(data);
}
shift() {
const tail = this.tail;
const next = tail.shift();
if (tail.isEmpty() && null !== tail.next) this.tail = tail.next;
return next;
}
};
},
4830: (o, Q, I) => {
const l = I(4339);
const D = I(158);
const {kConnected: R, kSize: F, kRunning: Y, kPending: G, kQueued: J, kBusy: v, kFree: V, kUrl: O, kClose: P, kDestroy: K, kDispatch: X} = I(33);
const j = I(4e3);
const AA = Symbol("clients");
const eA = Symbol("needDrain");
const tA = Symbol("queue");
const sA = Symbol("closed resolve");
const rA = Symbol("onDrain");
const nA = Symbol("onConnect");
const oA = Symbol("onDisconnect");
const iA = Symbol("onConnectionError");
const aA = Symbol("get dispatcher");
const QA = Symbol("add client");
const gA = Symbol("remove client");
const cA = Symbol("stats");
o.exports = {
PoolBase: class extends l {
constructor(o) {
super(o);
this[tA] = new D;
this[AA] = [];
this[J] = 0;
const pool = this;
this[rA] = function(origin, o) {
const Q = pool[tA];
let I = false;
for (;!I; ) {
const item = Q.shift();
if (!item) break;
pool[J]--;
I = !this.dispatch(item.opts, item.handler);
}
this[eA] = I;
if (!this[eA] && pool[eA]) {
pool[eA] = false;
pool.emit("drain", origin, [ pool, ...o ]);
}
if (pool[sA] && Q.isEmpty()) Promise.all(pool[AA].map(c => c.close())).then(pool[sA]);
};
this[nA] = (origin, o) => {
pool.emit("connect", origin, [ pool, ...o ]);
};
this[oA] = (origin, o, Q) => {
pool.emit("disconnect", origin, [ pool, ...o ], Q);
};
this[iA] = (origin, o, Q) => {
pool.emit("connectionError", origin, [ pool, ...o ], Q);
};
this[cA] = new j(this);
}
get [v]() {
return this[eA];
}
get [R]() {
return this[AA].filter(client => client[R]).length;
}
get [V]() {
return this[AA].filter(client => client[R] && !client[eA]).length;
}
get [G]() {
let o = this[J];
for (const {[G]: pending} of this[AA]) o += pending;
return o;
}
get [Y]() {
let o = 0;
for (const {[Y]: running} of this[AA]) o += running;
return o;
}
get [F]() {
let o = this[J];
for (const {[F]: size} of this[AA]) o += size;
return o;
}
get stats() {
return this[cA];
}
async [P]() {
if (this[tA].isEmpty()) await Promise.all(this[AA].map(c => c.close())); else await new Promise(resolve => {
this[sA] = resolve;
});
}
async [K](o) {
for (;;) {
const item = this[tA].shift();
if (!item) break;
item.handler.onError(o);
}
await Promise.all(this[AA].map(c => c.destroy(o)));
}
[X](o, handler) {
const Q = this[aA]();
if (!Q) {
this[eA] = true;
this[tA].push({
opts: o,
handler
});
this[J]++;
} else if (!Q.dispatch(o, handler)) {
Q[eA] = true;
this[eA] = !this[aA]();
}
return !this[eA];
}
[QA](client) {
client.on("drain", this[rA]).on("connect", this[nA]).on("disconnect", this[oA]).on("connectionError", this[iA]);
this[AA].push(client);
if (this[eA]) queueMicrotask(() => {
if (this[eA]) this[rA](client[O], [ this, client ]);
});
return this;
}
[gA](client) {
client.close(() => {
const o = this[AA].indexOf(client);
if (-1 !== o) this[AA].splice(o, 1);
});
this[eA] = this[AA].some(o => !o[eA] && true !== o.closed && true !== o.destroyed);
}
},
kClients: AA,
kNeedDrain: eA,
kAddClient: QA,
kRemoveClient: gA,
kGetDispatcher: aA
};
},
4e3: (o, Q, I) => {
const {kFree: l, kConnected: D, kPending: R, kQueued: F, kRunning: Y, kSize: G} = I(33);
const J = Symbol("pool");
o.exports = class {
constructor(pool) {
this[J] = pool;
}
get connected() {
return this[J][D];
}
get free() {
return this[J][l];
}
get pending() {
return this[J][R];
}
get queued() {
return this[J][F];
}
get running() {
return this[J][Y];
}
get size() {
return this[J][G];
}
};
},
7454: (o, Q, I) => {
const {PoolBase: l, kClients: D, kNeedDrain: R, kAddClient: F, kGetDispatcher: Y} = I(4830);
const G = I(5215);
const {InvalidArgumentError: J} = I(5793);
const v = I(586);
const {kUrl: V, kInterceptors: O} = I(33);
const P = I(6962);
const K = Symbol("options");
const X = Symbol("connections");
const j = Symbol("factory");
function AA(origin, o) {
return new G(origin, o);
}
o.exports = class extends l {
constructor(origin, {connections, factory: o = AA, connect, connectTimeout: Q, tls, maxCachedSessions: I, socketPath: l, autoSelectFamily: R, autoSelectFamilyAttemptTimeout: F, allowH2: Y, ...options} = {}) {
if (null != connections && (!Number.isFinite(connections) || connections < 0)) throw new J("invalid connections");
if ("function" !== typeof o) throw new J("factory must be a function.");
if (null != connect && "function" !== typeof connect && "object" !== typeof connect) throw new J("connect must be a function or an object");
if ("function" !== typeof connect) connect = P({
...tls,
maxCachedSessions: I,
allowH2: Y,
socketPath: l,
timeout: Q,
...R ? {
autoSelectFamily: R,
autoSelectFamilyAttemptTimeout: F
} : void 0,
...connect
});
super(options);
this[O] = options.interceptors?.Pool && Array.isArray(options.interceptors.Pool) ? options.interceptors.Pool : [];
this[X] = connections || null;
this[V] = v.parseOrigin(origin);
this[K] = {
...v.deepClone(options),
connect,
allowH2: Y
};
this[K].interceptors = options.interceptors ? {
...options.interceptors
} : void 0;
this[j] = o;
this.on("connectionError", (origin, o, error) => {
for (const target of o) {
const o = this[D].indexOf(target);
if (-1 !== o) this[D].splice(o, 1);
}
});
}
[Y]() {
for (const client of this[D]) if (!client[R]) return client;
if (!this[X] || this[D].length < this[X]) {
const o = this[j](this[V], this[K]);
this[F](o);
return o;
}
}
};
},
4942: (o, Q, I) => {
const {kProxy: l, kClose: D, kDestroy: R, kDispatch: F, kInterceptors: Y} = I(33);
const {URL} = I(3136);
const Agent = I(3779);
const G = I(7454);
const J = I(4339);
const {InvalidArgumentError: v, RequestAbortedError: V, SecureProxyConnectionError: O} = I(5793);
const P = I(6962);
const K = I(5215);
const X = Symbol("proxy agent");
const j = Symbol("proxy client");
const AA = Symbol("proxy headers");
const eA = Symbol("request tls settings");
const tA = Symbol("proxy tls settings");
const sA = Symbol("connect endpoint function");
const rA = Symbol("tunnel proxy");
function nA(protocol) {
return "https:" === protocol ? 443 : 80;
}
function oA(origin, o) {
return new G(origin, o);
}
const iA = () => {};
function aA(origin, o) {
if (1 === o.connections) return new K(origin, o);
return new G(origin, o);
}
class QA extends J {
#E;
constructor(o, {headers = {}, connect, factory: Q}) {
super();
if (!o) throw new v("Proxy URL is mandatory");
this[AA] = headers;
if (Q) this.#E = Q(o, {
connect
}); else this.#E = new K(o, {
connect
});
}
[F](o, handler) {
const Q = handler.onHeaders;
handler.onHeaders = function(statusCode, data, o) {
if (407 === statusCode) {
if ("function" === typeof handler.onError) handler.onError(new v("Proxy Authentication Required (407)"));
return;
}
if (Q) Q.call(this, statusCode, data, o);
};
const {origin, path = "/", headers = {}} = o;
o.path = origin + path;
if (!("host" in headers) && !("Host" in headers)) {
const {host} = new URL(origin);
headers.host = host;
}
o.headers = {
...this[AA],
...headers
};
return this.#E[F](o, handler);
}
async [D]() {
return this.#E.close();
}
async [R](o) {
return this.#E.destroy(o);
}
}
function gA(headers) {
if (Array.isArray(headers)) {
const o = {};
for (let i = 0; i < headers.length; i += 2) o[headers[i]] = headers[i + 1];
return o;
}
return headers;
}
function cA(headers) {
const o = headers && Object.keys(headers).find(key => "proxy-authorization" === key.toLowerCase());
if (o) throw new v("Proxy-Authorization should be sent in ProxyAgent constructor");
}
o.exports = class extends J {
constructor(o) {
super();
if (!o || "object" === typeof o && !(o instanceof URL) && !o.uri) throw new v("Proxy uri is mandatory");
const {clientFactory: Q = oA} = o;
if ("function" !== typeof Q) throw new v("Proxy opts.clientFactory must be a function.");
const {proxyTunnel: I = true} = o;
const url = this.#B(o);
const {href: D, origin, port, protocol, username: R, password, hostname: F} = url;
this[l] = {
uri: D,
protocol
};
this[Y] = o.interceptors?.ProxyAgent && Array.isArray(o.interceptors.ProxyAgent) ? o.interceptors.ProxyAgent : [];
this[eA] = o.requestTls;
this[tA] = o.proxyTls;
this[AA] = o.headers || {};
this[rA] = I;
if (o.auth && o.token) throw new v("opts.auth cannot be used in combination with opts.token"); else if (o.auth) this[AA]["proxy-authorization"] = `Basic ${o.auth}`; else if (o.token) this[AA]["proxy-authorization"] = o.token; else if (R && password) this[AA]["proxy-authorization"] = `Basic ${Buffer.from(`${decodeURIComponent(R)}:${decodeURIComponent(password)}`).toString("base64")}`;
const connect = P({
...o.proxyTls
});
this[sA] = P({
...o.requestTls
});
const G = o.factory || aA;
this[j] = Q(url, {
connect
});
this[X] = new Agent({
...o,
factory: (origin, options) => {
const {protocol} = new URL(origin);
if (!this[rA] && "http:" === protocol && "http:" === this[l].protocol) return new QA(this[l].uri, {
headers: this[AA],
connect,
factory: G
});
return G(origin, options);
},
connect: async (o, Q) => {
let I = o.host;
if (!o.port) I += `:${nA(o.protocol)}`;
try {
const {socket, statusCode} = await this[j].connect({
origin,
port,
path: I,
signal: o.signal,
headers: {
...this[AA],
host: o.host
},
servername: this[tA]?.servername || F
});
if (200 !== statusCode) {
socket.on("error", iA).destroy();
Q(new V(`Proxy response (${statusCode}) !== 200 when HTTP Tunneling`));
}
if ("https:" !== o.protocol) {
Q(null, socket);
return;
}
let servername;
if (this[eA]) servername = this[eA].servername; else servername = o.servername;
this[sA]({
...o,
servername,
httpSocket: socket
}, Q);
} catch (o) {
if ("ERR_TLS_CERT_ALTNAME_INVALID" === o.code) Q(new O(o)); else Q(o);
}
}
});
}
dispatch(o, handler) {
const headers = gA(o.headers);
cA(headers);
if (headers && !("host" in headers) && !("Host" in headers)) {
const {host} = new URL(o.origin);
headers.host = host;
}
return this[X].dispatch({
...o,
headers
}, handler);
}
#B(o) {
if ("string" === typeof o) return new URL(o); else if (o instanceof URL) return o; else return new URL(o.uri);
}
async [D]() {
await this[X].close();
await this[j].close();
}
async [R]() {
await this[X].destroy();
await this[j].destroy();
}
};
},
8056: (o, Q, I) => {
const l = I(6089);
const D = I(2406);
o.exports = class extends l {
#I=null;
#C=null;
constructor(agent, options = {}) {
super(options);
this.#I = agent;
this.#C = options;
}
dispatch(o, handler) {
const retry = new D({
...o,
retryOptions: this.#C
}, {
dispatch: this.#I.dispatch.bind(this.#I),
handler
});
return this.#I.dispatch(o, retry);
}
close() {
return this.#I.close();
}
destroy() {
return this.#I.destroy();
}
};
},
5319: (o, Q, I) => {
const l = Symbol.for("undici.globalDispatcher.1");
const {InvalidArgumentError: D} = I(5793);
const Agent = I(3779);
if (void 0 === F()) R(new Agent);
function R(agent) {
if (!agent || "function" !== typeof agent.dispatch) throw new D("Argument agent must implement Agent");
Object.defineProperty(globalThis, l, {
value: agent,
writable: true,
enumerable: false,
configurable: false
});
}
function F() {
return globalThis[l];
}
o.exports = {
setGlobalDispatcher: R,
getGlobalDispatcher: F
};
},
6037: o => {
o.exports = class {
#l;
constructor(handler) {
if ("object" !== typeof handler || null === handler) throw new TypeError("handler must be an object");
this.#l = handler;
}
onConnect(...args) {
return this.#l.onConnect?.(...args);
}
onError(...args) {
return this.#l.onError?.(...args);
}
onUpgrade(...args) {
return this.#l.onUpgrade?.(...args);
}
onResponseStarted(...args) {
return this.#l.onResponseStarted?.(...args);
}
onHeaders(...args) {
return this.#l.onHeaders?.(...args);
}
onData(...args) {
return this.#l.onData?.(...args);
}
onComplete(...args) {
return this.#l.onComplete?.(...args);
}
onBodySent(...args) {
return this.#l.onBodySent?.(...args);
}
};
},
7424: (o, Q, I) => {
const l = I(586);
const {kBodyUsed: D} = I(33);
const R = I(4589);
const {InvalidArgumentError: F} = I(5793);
const Y = I(8474);
const G = [ 300, 301, 302, 303, 307, 308 ];
const J = Symbol("body");
class v {
constructor(body) {
this[J] = body;
this[D] = false;
}
async* [Symbol.asyncIterator]() {
R(!this[D], "disturbed");
this[D] = true;
yield* this[J];
}
}
function V(statusCode, headers) {
if (-1 === G.indexOf(statusCode)) return null;
for (let i = 0; i < headers.length; i += 2) if (8 === headers[i].length && "location" === l.headerNameToString(headers[i])) return headers[i + 1];
}
function O(header, o, Q) {
if (4 === header.length) return "host" === l.headerNameToString(header);
if (o && l.headerNameToString(header).startsWith("content-")) return true;
if (Q && (13 === header.length || 6 === header.length || 19 === header.length)) {
const name = l.headerNameToString(header);
return "authorization" === name || "cookie" === name || "proxy-authorization" === name;
}
return false;
}
function P(headers, o, Q) {
const I = [];
if (Array.isArray(headers)) {
for (let i = 0; i < headers.length; i += 2) if (!O(headers[i], o, Q)) I.push(headers[i], headers[i + 1]);
} else if (headers && "object" === typeof headers) {
for (const key of Object.keys(headers)) if (!O(key, o, Q)) I.push(key, headers[key]);
} else R(null == headers, "headers must be an object or an array");
return I;
}
o.exports = class {
constructor(dispatch, o, Q, handler) {
if (null != o && (!Number.isInteger(o) || o < 0)) throw new F("maxRedirections must be a positive number");
l.validateHandler(handler, Q.method, Q.upgrade);
this.dispatch = dispatch;
this.location = null;
this.abort = null;
this.opts = {
...Q,
maxRedirections: 0
};
this.maxRedirections = o;
this.handler = handler;
this.history = [];
this.redirectionLimitReached = false;
if (l.isStream(this.opts.body)) {
if (0 === l.bodyLength(this.opts.body)) this.opts.body.on("data", function() {
R(false);
});
if ("boolean" !== typeof this.opts.body.readableDidRead) {
this.opts.body[D] = false;
Y.prototype.on.call(this.opts.body, "data", function() {
this[D] = true;
});
}
} else if (this.opts.body && "function" === typeof this.opts.body.pipeTo) this.opts.body = new v(this.opts.body); else if (this.opts.body && "string" !== typeof this.opts.body && !ArrayBuffer.isView(this.opts.body) && l.isIterable(this.opts.body)) this.opts.body = new v(this.opts.body);
}
onConnect(abort) {
this.abort = abort;
this.handler.onConnect(abort, {
history: this.history
});
}
onUpgrade(statusCode, headers, socket) {
this.handler.onUpgrade(statusCode, headers, socket);
}
onError(error) {
this.handler.onError(error);
}
onHeaders(statusCode, headers, o, statusText) {
this.location = this.history.length >= this.maxRedirections || l.isDisturbed(this.opts.body) ? null : V(statusCode, headers);
if (this.opts.throwOnMaxRedirect && this.history.length >= this.maxRedirections) {
if (this.request) this.request.abort(new Error("max redirects"));
this.redirectionLimitReached = true;
this.abort(new Error("max redirects"));
return;
}
if (this.opts.origin) this.history.push(new URL(this.opts.path, this.opts.origin));
if (!this.location) return this.handler.onHeaders(statusCode, headers, o, statusText);
const {origin, pathname: Q, search: I} = l.parseURL(new URL(this.location, this.opts.origin && new URL(this.opts.path, this.opts.origin)));
const path = I ? `${Q}${I}` : Q;
this.opts.headers = P(this.opts.headers, 303 === statusCode, this.opts.origin !== origin);
this.opts.path = path;
this.opts.origin = origin;
this.opts.maxRedirections = 0;
this.opts.query = null;
if (303 === statusCode && "HEAD" !== this.opts.method) {
this.opts.method = "GET";
this.opts.body = null;
}
}
onData(chunk) {
if (this.location) ; else return this.handler.onData(chunk);
}
onComplete(o) {
if (this.location) {
this.location = null;
this.abort = null;
this.dispatch(this.opts, this);
} else this.handler.onComplete(o);
}
onBodySent(chunk) {
if (this.handler.onBodySent) this.handler.onBodySent(chunk);
}
};
},
2406: (o, Q, I) => {
const l = I(4589);
const {kRetryHandlerDefaultRetry: D} = I(33);
const {RequestRetryError: R} = I(5793);
const {isDisturbed: F, parseHeaders: Y, parseRangeHeader: G, wrapRequestBody: J} = I(586);
function v(o) {
const current = Date.now();
return new Date(o).getTime() - current;
}
function V(headers, range, statusCode, o) {
const Q = headers["content-length"];
if (null == Q) return null;
if (!Number.isFinite(range.start) || !Number.isFinite(range.end)) return null;
const length = Number(Q);
const I = range.end - range.start + 1;
if (!Number.isFinite(length) || length !== I) return new R("Content-Length mismatch", statusCode, {
headers,
data: {
count: o
}
});
return null;
}
class O {
constructor(o, Q) {
const {retryOptions: I, ...l} = o;
const {retry: R, maxRetries, maxTimeout: F, minTimeout: Y, timeoutFactor: G, methods, errorCodes: v, retryAfter: V, statusCodes: P} = I ?? {};
this.dispatch = Q.dispatch;
this.handler = Q.handler;
this.opts = {
...l,
body: J(o.body)
};
this.abort = null;
this.aborted = false;
this.retryOpts = {
retry: R ?? O[D],
retryAfter: V ?? true,
maxTimeout: F ?? 3e4,
minTimeout: Y ?? 500,
timeoutFactor: G ?? 2,
maxRetries: maxRetries ?? 5,
methods: methods ?? [ "GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE" ],
statusCodes: P ?? [ 500, 502, 503, 504, 429 ],
errorCodes: v ?? [ "ECONNRESET", "ECONNREFUSED", "ENOTFOUND", "ENETDOWN", "ENETUNREACH", "EHOSTDOWN", "EHOSTUNREACH", "EPIPE", "UND_ERR_SOCKET" ]
};
this.retryCount = 0;
this.retryCountCheckpoint = 0;
this.start = 0;
this.end = null;
this.etag = null;
this.resume = null;
this.headersSent = false;
this.handler.onConnect(reason => {
this.aborted = true;
if (this.abort) this.abort(reason); else this.reason = reason;
});
}
checkpointResponseEnd(headers, o) {
if (null == this.end && "HEAD" !== this.opts.method) {
const o = headers["content-length"];
this.end = null != o ? Number(o) - 1 : null;
l(null == this.end || Number.isFinite(this.end), "invalid content-length");
}
this.resume = null != this.end ? o : null;
}
onRequestSent() {
if (this.handler.onRequestSent) this.handler.onRequestSent();
}
onUpgrade(statusCode, headers, socket) {
if (this.handler.onUpgrade) this.handler.onUpgrade(statusCode, headers, socket);
}
onConnect(abort) {
if (this.aborted) abort(this.reason); else this.abort = abort;
}
onBodySent(chunk) {
if (this.handler.onBodySent) return this.handler.onBodySent(chunk);
}
static [D](o, {state, opts: Q}, I) {
const {statusCode, code, headers} = o;
const {method, retryOptions: l} = Q;
const {maxRetries, minTimeout: D, maxTimeout: R, timeoutFactor: F, statusCodes: Y, errorCodes: G, methods} = l;
const {counter: J} = state;
if (code && "UND_ERR_REQ_RETRY" !== code && !G.includes(code)) {
I(o);
return;
}
if (Array.isArray(methods) && !methods.includes(method)) {
I(o);
return;
}
if (null != statusCode && Array.isArray(Y) && !Y.includes(statusCode)) {
I(o);
return;
}
if (J > maxRetries) {
I(o);
return;
}
let V = headers?.["retry-after"];
if (V) {
V = Number(V);
V = Number.isNaN(V) ? v(V) : 1e3 * V;
}
const O = V > 0 ? Math.min(V, R) : Math.min(D * F ** (J - 1), R);
setTimeout(() => I(null), O);
}
onHeaders(statusCode, o, Q, I) {
const headers = Y(o);
this.retryCount += 1;
if (statusCode >= 300) if (!this.headersSent && false === this.retryOpts.statusCodes.includes(statusCode)) {
this.headersSent = true;
this.checkpointResponseEnd(headers, Q);
return this.handler.onHeaders(statusCode, o, Q, I);
} else {
this.abort(new R("Request failed", statusCode, {
headers,
data: {
count: this.retryCount
}
}));
return false;
}
if (null != this.resume) {
this.resume = null;
if (206 !== statusCode && (this.start > 0 || 200 !== statusCode)) {
this.abort(new R("server does not support the range header and the payload was partially consumed", statusCode, {
headers,
data: {
count: this.retryCount
}
}));
return false;
}
const o = G(headers["content-range"]);
if (!o) {
this.abort(new R("Content-Range mismatch", statusCode, {
headers,
data: {
count: this.retryCount
}
}));
return false;
}
if (null != this.etag && this.etag !== headers.etag) {
this.abort(new R("ETag mismatch", statusCode, {
headers,
data: {
count: this.retryCount
}
}));
return false;
}
const I = V(headers, o, statusCode, this.retryCount);
if (null != I) {
this.abort(I);
return false;
}
const {start, size, end = size - 1} = o;
if (this.start !== start || null != this.end && this.end !== end) {
this.abort(new R("Content-Range mismatch", statusCode, {
headers,
data: {
count: this.retryCount
}
}));
return false;
}
this.resume = Q;
return true;
}
if (null == this.end) {
if (206 === statusCode) {
const range = G(headers["content-range"]);
if (null == range) {
this.headersSent = true;
return this.handler.onHeaders(statusCode, o, Q, I);
}
const D = V(headers, range, statusCode, this.retryCount);
if (null != D) {
this.abort(D);
return false;
}
const {start, size, end = size - 1} = range;
l(null != start && Number.isFinite(start), "content-range mismatch");
l(null != end && Number.isFinite(end), "invalid content-length");
this.start = start;
this.end = end;
}
if (null == this.end) {
const o = headers["content-length"];
this.end = null != o ? Number(o) - 1 : null;
}
l(Number.isFinite(this.start));
l(null == this.end || Number.isFinite(this.end), "invalid content-length");
this.resume = Q;
this.headersSent = true;
this.etag = null != headers.etag ? headers.etag : null;
if (null != this.etag && this.etag.startsWith("W/")) this.etag = null;
return this.handler.onHeaders(statusCode, o, Q, I);
}
const D = new R("Request failed", statusCode, {
headers,
data: {
count: this.retryCount
}
});
this.abort(D);
return false;
}
onData(chunk) {
this.start += chunk.length;
return this.handler.onData(chunk);
}
onComplete(o) {
this.retryCount = 0;
return this.handler.onComplete(o);
}
onError(o) {
if (this.aborted || F(this.opts.body) || this.headersSent && null == this.resume) return this.handler.onError(o);
if (this.retryCount - this.retryCountCheckpoint > 0) this.retryCount = this.retryCountCheckpoint + (this.retryCount - this.retryCountCheckpoint); else this.retryCount += 1;
this.retryOpts.retry(o, {
state: {
counter: this.retryCount
},
opts: {
retryOptions: this.retryOpts,
...this.opts
}
}, function(o) {
if (null != o || this.aborted || F(this.opts.body)) return this.handler.onError(o);
if (0 !== this.start) {
const headers = {
range: `bytes=${this.start}-${this.end ?? ""}`
};
if (null != this.etag) headers["if-match"] = this.etag;
this.opts = {
...this.opts,
headers: {
...this.opts.headers,
...headers
}
};
}
try {
this.retryCountCheckpoint = this.retryCount;
this.dispatch(this.opts, this);
} catch (o) {
this.handler.onError(o);
}
}.bind(this));
}
}
o.exports = O;
},
1893: (o, Q, I) => {
const {isIP} = I(7030);
const {lookup} = I(610);
const l = I(6037);
const {InvalidArgumentError: D, InformationalError: R} = I(5793);
const F = Math.pow(2, 31) - 1;
class Y {
#h=0;
#u=0;
#d=new Map;
dualStack=true;
affinity=null;
lookup=null;
pick=null;
constructor(o) {
this.#h = o.maxTTL;
this.#u = o.maxItems;
this.dualStack = o.dualStack;
this.affinity = o.affinity;
this.lookup = o.lookup ?? this.#f;
this.pick = o.pick ?? this.#w;
}
get full() {
return this.#d.size === this.#u;
}
runLookup(origin, o, Q) {
const I = this.#d.get(origin.hostname);
if (null == I && this.full) {
Q(null, origin.origin);
return;
}
const l = {
affinity: this.affinity,
dualStack: this.dualStack,
lookup: this.lookup,
pick: this.pick,
...o.dns,
maxTTL: this.#h,
maxItems: this.#u
};
if (null == I) this.lookup(origin, l, (o, addresses) => {
if (o || null == addresses || 0 === addresses.length) {
Q(o ?? new R("No DNS entries found"));
return;
}
this.setRecords(origin, addresses);
const records = this.#d.get(origin.hostname);
const ip = this.pick(origin, records, l.affinity);
let port;
if ("number" === typeof ip.port) port = `:${ip.port}`; else if ("" !== origin.port) port = `:${origin.port}`; else port = "";
Q(null, `${origin.protocol}//${6 === ip.family ? `[${ip.address}]` : ip.address}${port}`);
}); else {
const ip = this.pick(origin, I, l.affinity);
if (null == ip) {
this.#d.delete(origin.hostname);
this.runLookup(origin, o, Q);
return;
}
let port;
if ("number" === typeof ip.port) port = `:${ip.port}`; else if ("" !== origin.port) port = `:${origin.port}`; else port = "";
Q(null, `${origin.protocol}//${6 === ip.family ? `[${ip.address}]` : ip.address}${port}`);
}
}
#f(origin, o, Q) {
lookup(origin.hostname, {
all: true,
family: false === this.dualStack ? this.affinity : 0,
order: "ipv4first"
}, (o, addresses) => {
if (o) return Q(o);
const results = new Map;
for (const o of addresses) results.set(`${o.address}:${o.family}`, o);
Q(null, results.values());
});
}
#w(origin, o, Q) {
let ip = null;
const {records, offset: I} = o;
let family;
if (this.dualStack) {
if (null == Q) if (null == I || I === F) {
o.offset = 0;
Q = 4;
} else {
o.offset++;
Q = 1 === (1 & o.offset) ? 6 : 4;
}
if (null != records[Q] && records[Q].ips.length > 0) family = records[Q]; else family = records[4 === Q ? 6 : 4];
} else family = records[Q];
if (null == family || 0 === family.ips.length) return ip;
if (null == family.offset || family.offset === F) family.offset = 0; else family.offset++;
const position = family.offset % family.ips.length;
ip = family.ips[position] ?? null;
if (null == ip) return ip;
if (Date.now() - ip.timestamp > ip.ttl) {
family.ips.splice(position, 1);
return this.pick(origin, o, Q);
}
return ip;
}
setRecords(origin, addresses) {
const o = Date.now();
const records = {
records: {
4: null,
6: null
}
};
for (const record of addresses) {
record.timestamp = o;
if ("number" === typeof record.ttl) record.ttl = Math.min(record.ttl, this.#h); else record.ttl = this.#h;
const Q = records.records[record.family] ?? {
ips: []
};
Q.ips.push(record);
records.records[record.family] = Q;
}
this.#d.set(origin.hostname, records);
}
getHandler(o, Q) {
return new G(this, o, Q);
}
}
class G extends l {
#y=null;
#o=null;
#s=null;
#l=null;
#D=null;
constructor(state, {origin, handler, dispatch}, o) {
super(handler);
this.#D = origin;
this.#l = handler;
this.#o = {
...o
};
this.#y = state;
this.#s = dispatch;
}
onError(o) {
switch (o.code) {
case "ETIMEDOUT":
case "ECONNREFUSED":
if (this.#y.dualStack) {
this.#y.runLookup(this.#D, this.#o, (o, Q) => {
if (o) return this.#l.onError(o);
const I = {
...this.#o,
origin: Q
};
this.#s(I, this);
});
return;
}
this.#l.onError(o);
return;

case "ENOTFOUND":
this.#y.deleteRecord(this.#D);

default:
this.#l.onError(o);
}
}
}
o.exports = o => {
if (null != o?.maxTTL && ("number" !== typeof o?.maxTTL || o?.maxTTL < 0)) throw new D("Invalid maxTTL. Must be a positive number");
if (null != o?.maxItems && ("number" !== typeof o?.maxItems || o?.maxItems < 1)) throw new D("Invalid maxItems. Must be a positive number and greater than zero");
if (null != o?.affinity && 4 !== o?.affinity && 6 !== o?.affinity) throw new D("Invalid affinity. Must be either 4 or 6");
if (null != o?.dualStack && "boolean" !== typeof o?.dualStack) throw new D("Invalid dualStack. Must be a boolean");
if (null != o?.lookup && "function" !== typeof o?.lookup) throw new D("Invalid lookup. Must be a function");
if (null != o?.pick && "function" !== typeof o?.pick) throw new D("Invalid pick. Must be a function");
const Q = o?.dualStack ?? true;
let I;
if (Q) I = o?.affinity ?? null; else I = o?.affinity ?? 4;
const l = {
maxTTL: o?.maxTTL ?? 1e4,
lookup: o?.lookup ?? null,
pick: o?.pick ?? null,
dualStack: Q,
affinity: I,
maxItems: o?.maxItems ?? 1 / 0
};
const instance = new Y(l);
return dispatch => function(o, handler) {
const origin = o.origin.constructor === URL ? o.origin : new URL(o.origin);
if (0 !== isIP(origin.hostname)) return dispatch(o, handler);
instance.runLookup(origin, o, (Q, I) => {
if (Q) return handler.onError(Q);
let l = null;
l = {
...o,
servername: origin.hostname,
origin: I,
headers: {
host: origin.hostname,
...o.headers
}
};
dispatch(l, instance.getHandler({
origin,
dispatch,
handler
}, o));
});
return true;
};
};
},
410: (o, Q, I) => {
const l = I(586);
const {InvalidArgumentError: D, RequestAbortedError: R} = I(5793);
const F = I(6037);
class Y extends F {
#p=1048576;
#k=null;
#R=false;
#F=false;
#m=0;
#b=null;
#l=null;
constructor({maxSize: o}, handler) {
super(handler);
if (null != o && (!Number.isFinite(o) || o < 1)) throw new D("maxSize must be a number greater than 0");
this.#p = o ?? this.#p;
this.#l = handler;
}
onConnect(abort) {
this.#k = abort;
this.#l.onConnect(this.#S.bind(this));
}
#S(reason) {
this.#F = true;
this.#b = reason;
}
onHeaders(statusCode, o, Q, I) {
const headers = l.parseHeaders(o);
const D = headers["content-length"];
if (null != D && D > this.#p) throw new R(`Response size (${D}) larger than maxSize (${this.#p})`);
if (this.#F) return true;
return this.#l.onHeaders(statusCode, o, Q, I);
}
onError(o) {
if (this.#R) return;
o = this.#b ?? o;
this.#l.onError(o);
}
onData(chunk) {
this.#m = this.#m + chunk.length;
if (this.#m >= this.#p) {
this.#R = true;
if (this.#F) this.#l.onError(this.#b); else this.#l.onComplete([]);
}
return true;
}
onComplete(o) {
if (this.#R) return;
if (this.#F) {
this.#l.onError(this.reason);
return;
}
this.#l.onComplete(o);
}
}
o.exports = function({maxSize: o} = {
maxSize: 1048576
}) {
return dispatch => function(Q, handler) {
const {dumpMaxSize: I = o} = Q;
const l = new Y({
maxSize: I
}, handler);
return dispatch(Q, l);
};
};
},
1946: (o, Q, I) => {
const l = I(7424);
o.exports = function({maxRedirections: o}) {
return dispatch => function(Q, handler) {
const {maxRedirections: I = o} = Q;
if (!I) return dispatch(Q, handler);
const D = new l(dispatch, I, Q, handler);
Q = {
...Q,
maxRedirections: 0
};
return dispatch(Q, D);
};
};
},
92: (o, Q, I) => {
const l = I(7424);
o.exports = o => {
const Q = o?.maxRedirections;
return dispatch => function(o, handler) {
const {maxRedirections: I = Q, ...D} = o;
if (!I) return dispatch(o, handler);
const R = new l(dispatch, I, o, handler);
return dispatch(D, R);
};
};
},
9636: (o, Q, I) => {
const l = I(2406);
o.exports = o => dispatch => function(Q, handler) {
return dispatch(Q, new l({
...Q,
retryOptions: {
...o,
...Q.retryOptions
}
}, {
handler,
dispatch
}));
};
},
2418: (o, Q, I) => {
Object.defineProperty(Q, "__esModule", {
value: true
});
Q.SPECIAL_HEADERS = Q.HEADER_STATE = Q.MINOR = Q.MAJOR = Q.CONNECTION_TOKEN_CHARS = Q.HEADER_CHARS = Q.TOKEN = Q.STRICT_TOKEN = Q.HEX = Q.URL_CHAR = Q.STRICT_URL_CHAR = Q.USERINFO_CHARS = Q.MARK = Q.ALPHANUM = Q.NUM = Q.HEX_MAP = Q.NUM_MAP = Q.ALPHA = Q.FINISH = Q.H_METHOD_MAP = Q.METHOD_MAP = Q.METHODS_RTSP = Q.METHODS_ICE = Q.METHODS_HTTP = Q.METHODS = Q.LENIENT_FLAGS = Q.FLAGS = Q.TYPE = Q.ERROR = void 0;
const l = I(3562);
!function(o) {
o[o.OK = 0] = "OK";
o[o.INTERNAL = 1] = "INTERNAL";
o[o.STRICT = 2] = "STRICT";
o[o.LF_EXPECTED = 3] = "LF_EXPECTED";
o[o.UNEXPECTED_CONTENT_LENGTH = 4] = "UNEXPECTED_CONTENT_LENGTH";
o[o.CLOSED_CONNECTION = 5] = "CLOSED_CONNECTION";
o[o.INVALID_METHOD = 6] = "INVALID_METHOD";
o[o.INVALID_URL = 7] = "INVALID_URL";
o[o.INVALID_CONSTANT = 8] = "INVALID_CONSTANT";
o[o.INVALID_VERSION = 9] = "INVALID_VERSION";
o[o.INVALID_HEADER_TOKEN = 10] = "INVALID_HEADER_TOKEN";
o[o.INVALID_CONTENT_LENGTH = 11] = "INVALID_CONTENT_LENGTH";
o[o.INVALID_CHUNK_SIZE = 12] = "INVALID_CHUNK_SIZE";
o[o.INVALID_STATUS = 13] = "INVALID_STATUS";
o[o.INVALID_EOF_STATE = 14] = "INVALID_EOF_STATE";
o[o.INVALID_TRANSFER_ENCODING = 15] = "INVALID_TRANSFER_ENCODING";
o[o.CB_MESSAGE_BEGIN = 16] = "CB_MESSAGE_BEGIN";
o[o.CB_HEADERS_COMPLETE = 17] = "CB_HEADERS_COMPLETE";
o[o.CB_MESSAGE_COMPLETE = 18] = "CB_MESSAGE_COMPLETE";
o[o.CB_CHUNK_HEADER = 19] = "CB_CHUNK_HEADER";
o[o.CB_CHUNK_COMPLETE = 20] = "CB_CHUNK_COMPLETE";
o[o.PAUSED = 21] = "PAUSED";
o[o.PAUSED_UPGRADE = 22] = "PAUSED_UPGRADE";
o[o.PAUSED_H2_UPGRADE = 23] = "PAUSED_H2_UPGRADE";
o[o.USER = 24] = "USER";
}(Q.ERROR || (Q.ERROR = {}));
!function(o) {
o[o.BOTH = 0] = "BOTH";
o[o.REQUEST = 1] = "REQUEST";
o[o.RESPONSE = 2] = "RESPONSE";
}(Q.TYPE || (Q.TYPE = {}));
!function(o) {
o[o.CONNECTION_KEEP_ALIVE = 1] = "CONNECTION_KEEP_ALIVE";
o[o.CONNECTION_CLOSE = 2] = "CONNECTION_CLOSE";
o[o.CONNECTION_UPGRADE = 4] = "CONNECTION_UPGRADE";
o[o.CHUNKED = 8] = "CHUNKED";
o[o.UPGRADE = 16] = "UPGRADE";
o[o.CONTENT_LENGTH = 32] = "CONTENT_LENGTH";
o[o.SKIPBODY = 64] = "SKIPBODY";
o[o.TRAILING = 128] = "TRAILING";
o[o.TRANSFER_ENCODING = 512] = "TRANSFER_ENCODING";
}(Q.FLAGS || (Q.FLAGS = {}));
!function(o) {
o[o.HEADERS = 1] = "HEADERS";
o[o.CHUNKED_LENGTH = 2] = "CHUNKED_LENGTH";
o[o.KEEP_ALIVE = 4] = "KEEP_ALIVE";
}(Q.LENIENT_FLAGS || (Q.LENIENT_FLAGS = {}));
var D;
!function(o) {
o[o.DELETE = 0] = "DELETE";
o[o.GET = 1] = "GET";
o[o.HEAD = 2] = "HEAD";
o[o.POST = 3] = "POST";
o[o.PUT = 4] = "PUT";
o[o.CONNECT = 5] = "CONNECT";
o[o.OPTIONS = 6] = "OPTIONS";
o[o.TRACE = 7] = "TRACE";
o[o.COPY = 8] = "COPY";
o[o.LOCK = 9] = "LOCK";
o[o.MKCOL = 10] = "MKCOL";
o[o.MOVE = 11] = "MOVE";
o[o.PROPFIND = 12] = "PROPFIND";
o[o.PROPPATCH = 13] = "PROPPATCH";
o[o.SEARCH = 14] = "SEARCH";
o[o.UNLOCK = 15] = "UNLOCK";
o[o.BIND = 16] = "BIND";
o[o.REBIND = 17] = "REBIND";
o[o.UNBIND = 18] = "UNBIND";
o[o.ACL = 19] = "ACL";
o[o.REPORT = 20] = "REPORT";
o[o.MKACTIVITY = 21] = "MKACTIVITY";
o[o.CHECKOUT = 22] = "CHECKOUT";
o[o.MERGE = 23] = "MERGE";
o[o["M-SEARCH"] = 24] = "M-SEARCH";
o[o.NOTIFY = 25] = "NOTIFY";
o[o.SUBSCRIBE = 26] = "SUBSCRIBE";
o[o.UNSUBSCRIBE = 27] = "UNSUBSCRIBE";
o[o.PATCH = 28] = "PATCH";
o[o.PURGE = 29] = "PURGE";
o[o.MKCALENDAR = 30] = "MKCALENDAR";
o[o.LINK = 31] = "LINK";
o[o.UNLINK = 32] = "UNLINK";
o[o.SOURCE = 33] = "SOURCE";
o[o.PRI = 34] = "PRI";
o[o.DESCRIBE = 35] = "DESCRIBE";
o[o.ANNOUNCE = 36] = "ANNOUNCE";
o[o.SETUP = 37] = "SETUP";
o[o.PLAY = 38] = "PLAY";
o[o.PAUSE = 39] = "PAUSE";
o[o.TEARDOWN = 40] = "TEARDOWN";
o[o.GET_PARAMETER = 41] = "GET_PARAMETER";
o[o.SET_PARAMETER = 42] = "SET_PARAMETER";
o[o.REDIRECT = 43] = "REDIRECT";
o[o.RECORD = 44] = "RECORD";
o[o.FLUSH = 45] = "FLUSH";
}(D = Q.METHODS || (Q.METHODS = {}));
Q.METHODS_HTTP = [ D.DELETE, D.GET, D.HEAD, D.POST, D.PUT, D.CONNECT, D.OPTIONS, D.TRACE, D.COPY, D.LOCK, D.MKCOL, D.MOVE, D.PROPFIND, D.PROPPATCH, D.SEARCH, D.UNLOCK, D.BIND, D.REBIND, D.UNBIND, D.ACL, D.REPORT, D.MKACTIVITY, D.CHECKOUT, D.MERGE, D["M-SEARCH"], D.NOTIFY, D.SUBSCRIBE, D.UNSUBSCRIBE, D.PATCH, D.PURGE, D.MKCALENDAR, D.LINK, D.UNLINK, D.PRI, D.SOURCE ];
Q.METHODS_ICE = [ D.SOURCE ];
Q.METHODS_RTSP = [ D.OPTIONS, D.DESCRIBE, D.ANNOUNCE, D.SETUP, D.PLAY, D.PAUSE, D.TEARDOWN, D.GET_PARAMETER, D.SET_PARAMETER, D.REDIRECT, D.RECORD, D.FLUSH, D.GET, D.POST ];
Q.METHOD_MAP = l.enumToMap(D);
Q.H_METHOD_MAP = {};
Object.keys(Q.METHOD_MAP).forEach(key => {
if (/^H/.test(key)) Q.H_METHOD_MAP[key] = Q.METHOD_MAP[key];
});
!function(o) {
o[o.SAFE = 0] = "SAFE";
o[o.SAFE_WITH_CB = 1] = "SAFE_WITH_CB";
o[o.UNSAFE = 2] = "UNSAFE";
}(Q.FINISH || (Q.FINISH = {}));
Q.ALPHA = [];
for (let i = "A".charCodeAt(0); i <= "Z".charCodeAt(0); i++) {
Q.ALPHA.push(String.fromCharCode(i));
Q.ALPHA.push(String.fromCharCode(i + 32));
}
Q.NUM_MAP = {
0: 0,
1: 1,
2: 2,
3: 3,
4: 4,
5: 5,
6: 6,
7: 7,
8: 8,
9: 9
};
Q.HEX_MAP = {
0: 0,
1: 1,
2: 2,
3: 3,
4: 4,
5: 5,
6: 6,
7: 7,
8: 8,
9: 9,
A: 10,
B: 11,
C: 12,
D: 13,
E: 14,
F: 15,
a: 10,
b: 11,
c: 12,
d: 13,
e: 14,
f: 15
};
Q.NUM = [ "0", "1", "2", "3", "4", "5", "6", "7", "8", "9" ];
Q.ALPHANUM = Q.ALPHA.concat(Q.NUM);
Q.MARK = [ "-", "_", ".", "!", "~", "*", "'", "(", ")" ];
Q.USERINFO_CHARS = Q.ALPHANUM.concat(Q.MARK).concat([ "%", ";", ":", "&", "=", "+", "$", "," ]);
Q.STRICT_URL_CHAR = [ "!", '"', "$", "%", "&", "'", "(", ")", "*", "+", ",", "-", ".", "/", ":", ";", "<", "=", ">", "@", "[", "\\", "]", "^", "_", "`", "{", "|", "}", "~" ].concat(Q.ALPHANUM);
Q.URL_CHAR = Q.STRICT_URL_CHAR.concat([ "\t", "\f" ]);
for (let i = 128; i <= 255; i++) Q.URL_CHAR.push(i);
Q.HEX = Q.NUM.concat([ "a", "b", "c", "d", "e", "f", "A", "B", "C", "D", "E", "F" ]);
Q.STRICT_TOKEN = [ "!", "#", "$", "%", "&", "'", "*", "+", "-", ".", "^", "_", "`", "|", "~" ].concat(Q.ALPHANUM);
Q.TOKEN = Q.STRICT_TOKEN.concat([ " " ]);
Q.HEADER_CHARS = [ "\t" ];
for (let i = 32; i <= 255; i++) if (127 !== i) Q.HEADER_CHARS.push(i);
Q.CONNECTION_TOKEN_CHARS = Q.HEADER_CHARS.filter(c => 44 !== c);
Q.MAJOR = Q.NUM_MAP;
Q.MINOR = Q.MAJOR;
var R;
!function(o) {
o[o.GENERAL = 0] = "GENERAL";
o[o.CONNECTION = 1] = "CONNECTION";
o[o.CONTENT_LENGTH = 2] = "CONTENT_LENGTH";
o[o.TRANSFER_ENCODING = 3] = "TRANSFER_ENCODING";
o[o.UPGRADE = 4] = "UPGRADE";
o[o.CONNECTION_KEEP_ALIVE = 5] = "CONNECTION_KEEP_ALIVE";
o[o.CONNECTION_CLOSE = 6] = "CONNECTION_CLOSE";
o[o.CONNECTION_UPGRADE = 7] = "CONNECTION_UPGRADE";
o[o.TRANSFER_ENCODING_CHUNKED = 8] = "TRANSFER_ENCODING_CHUNKED";
}(R = Q.HEADER_STATE || (Q.HEADER_STATE = {}));
Q.SPECIAL_HEADERS = {
connection: R.CONNECTION,
"content-length": R.CONTENT_LENGTH,
"proxy-connection": R.CONNECTION,
"transfer-encoding": R.TRANSFER_ENCODING,
upgrade: R.UPGRADE
};
},
8776: (o, Q, I) => {
const {Buffer} = I(4573);
o.exports = Buffer.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOGpCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLBgAgABAyC5otAQt/IwBBEGsiCiQAQaTQACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQejTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDUBDYCAEGc0ABBgNQENgIAQbDQACAFNgIAQazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB2NAAaiABQczQAGoiAjYCACACIAM2AgAgAUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwasDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB7AFNBEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBBjNAAIAZBfiACd3E2AgAMAQsgASADNgIIIAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0IgJBtNAAaiIBIAJBvNAAaigCACICKAIIIgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2AgggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQbTQAGohAEGg0AAoAgAhAwJ/QQEgCEEDdnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAggLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgCACILRQ0BIAtoQQJ0QbzSAGooAgAiACgCBEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCDCIDIABHBEBBnNAAKAIAGiADIAAoAggiATYCCCABIAM2AgwMEAsgAEEUaiICKAIAIgFFBEAgACgCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQX8hBCAAQb9/Sw0AIABBE2oiAUFwcSEEQZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBEGAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRAQQAhAUEAIQMMAQtBACEBIARBGSAGQQF2a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABIAcbIQEgAEEBdCEAIAINAAsLIAEgA3JFBEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQJ0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEfyAABSABQRRqKAIACyIBDQALCyADRQ0AIAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAEcEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiECCwNAIAIhBiABIgBBFGoiAigCACIBDQAgAEEQaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2AgQMAQsgASADQQNyNgIEIAEgA2oiACAAKAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQACAANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2AgAgCSAEQQNyNgIEIAlBCGohAQwPC0EAIQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsiACAEQccAaiIFaiIGQQAgAGsiB3EiAk8EQEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEBA0AgASgCACIAIAlNBEAgACABKAIEaiAJSw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQejTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDBEBBvNMAKAIAIgcgBmohASABIAdNDQYgASADSw0GCyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBkH+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIAIAUgBmtqQQAgAGtxIgBB/v///wdLBEAgASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBACAGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+////B0sNASACEDMhAEEAEDMhASAAQX9GDQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQtBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA0AgACABKAIAIgMgASgCBCIFakYNAiABKAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBEBBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBeCAAa0EPcSIBIABqIgIgBkE4ayIDIAFrIgFBAXI2AgRBqNAAQfTTACgCADYCAEGY0AAgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqIgNBmNAAKAIAIAZqIgcgAGsiAEEBcjYCBCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgADYCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkACQANAIAMgASgCAEcEQCABKAIIIgENAQwCCwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgBEEDcjYCBCADQXggA2tBD3FqIgYgBCAJaiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEIABBAXI2AgQgACAEaiAANgIADAgLIAYoAgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIYIQcgBiAGKAIMIgBHBEAgACAGKAIIIgI2AgggAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4IABrQQ9xIgEgAGoiByAGQThrIgMgAWsiAUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3AgAgA0HM0wApAgA3AghB1NMAIANBCGo2AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEBcjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0AAoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQMCQANAIAMiACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQEgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCAAwHC0EAIQALIAdFDQACQCAGKAIcIgJBAnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAGQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCGoiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASABQQN2dCIBcUUEQEGM0AAgASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFNgIcIARCADcCECAFQQJ0QbzSAGohAEGQ0AAoAgAiAkEBIAV0IgNxRQRAIAAgBDYCAEGQ0AAgAiADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiAigCBEF4cSABRg0BIAVBHXYhACAFQQF0IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIAQgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsgCUEIaiEBDAILAkAgB0UNAAJAIAMoAhwiAUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgATYCECABIAA2AhgLIANBFGooAgAiAUUNACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIAQgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFNgIAIAVB/wFNBEAgBUF4cUG00ABqIQACf0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIAVyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEEAkADQCAEIgAoAgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcWpBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLIANBCGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAaiICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0BCyADIAk2AhggACgCECIBBEAgAyABNgIQIAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFyNgIEIAAgBEEDcjYCBCAFIAdqIAU2AgAgCARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQN2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEBCyAKQRBqJAAgAQtDACAARQRAPwBBEHQPCwJAIABB//8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAAAAMAQZQICwUEAAAABQBBpAgLCQYAAAAHAAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AFJlc3BvbnNlIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsYmFjayBlcnJvcgBgb25fbWVzc2FnZV9iZWdpbmAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3ZlcnNpb25fY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbGJhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhcgBJbnZhbGlkIGhlYWRlciBmaWVsZCBjaGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdmVyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNlIGFmdGVyIHZlcnNpb24ARXhwZWN0ZWQgQ1JMRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsaWQgY2hhcmFjdGVycyBpbiB1cmwAVW5leHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibGUgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgARHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb250ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9yZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNpb25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXNzYWdlX2NvbXBsZXRlIHBhdXNlAG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3RlZCBzcGFjZSBhZnRlciBzdGFydCBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlIG9uIENPTk5FQ1QvVXBncmFkZQBQYXVzZSBvbiBQUkkvVXBncmFkZQBFeHBlY3RlZCBIVFRQLzIgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZABQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1hAFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBUT09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTkNZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQATkVUV09SS19DT05ORUNUX1RJTUVPVVQAQ09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVVQATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX0xPQURfQkFMQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX0NPTlRFTlQAUEFSVElBTF9DT05URU5UAEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRVNFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUAENPTk5FQ1QATVVMVElfU1RBVFVTAEhQRV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRVNUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUFRJT05TAFNXSVRDSElOR19QUk9UT0NPTFMAVkFSSUFOVF9BTFNPX05FR09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlfUFJPVklERVJfQVVUSEVOVElDQVRJT05fRVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVkFMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIRVIASFBFX0NCX0NIVU5LX0hFQURFUgBNS0NBTEVOREFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVDVEVEX09QRVJBVElPTgBOT05fQVVUSE9SSVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJRERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQUxJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRFTlRfTEVOR1RIAEZMVVNIAFBST1BQQVRDSABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOVkFMSURfVFJBTlNGRVJfRU5DT0RJTkcARXhwZWN0ZWQgQ1JMRgBIUEVfSU5WQUxJRF9DSFVOS19TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVURQBIUEVfQ0JfVkVSU0lPTl9DT01QTEVURQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtEgAAghMAAE8UAAB/EAAAoBUAACMUAACJEgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAMERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUDgAAahAAAM4QAAACFwAAiQ4AAG4TAAAcEwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABzEwAAHRcAAPkWAADzEQAAzw4AAM4VAAAMEgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C14CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgACAAIAQfA7Cw1sb3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAAABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQwgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsFAQIAAQMAQZDDAAvgAQQBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5xAALBQECAAEDAEGQxQAL4AEEAQEFAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cYACwQBAAABAEGRxwAL3wEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH6yAALBAEAAAIAQZDJAAtfAwQAAAQEBAQEBAQEBAQEBQQEBAQEBAQEBAQEBAAEAAYHBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKAAsEAQAAAQBBkMsACwEBAEGqywALQQIAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIAQbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv", "base64");
},
3072: (o, Q, I) => {
const {Buffer} = I(4573);
o.exports = Buffer.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQd0BNgIcCwYAIAAQMguaLQELfyMAQRBrIgokAEGk0AAoAgAiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBCGpBcHFB2KrVqgVzIgU2AgBB+NMAQQA2AgBByNMAQQA2AgALQczTAEGA1AQ2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAEGs0ABBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBjNQEQcGrAzYCAEGo0ABB9NMAKAIANgIAQZjQAEHAqwM2AgBBpNAAQYjUBDYCAEHM/wdBODYCAEGI1AQhCQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQewBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQtJGyIEQQN2IgB2IgFBA3EEQAJAIAFBAXEgAHJBAXMiAkEDdCIAQbTQAGoiASAAQbzQAGooAgAiACgCCCIDRgRAQYzQACAGQX4gAndxNgIADAELIAEgAzYCCCADIAE2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwRC0GU0AAoAgAiCCAETw0BIAEEQAJAQQIgAHQiAkEAIAJrciABIAB0cWgiAEEDdCICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRgRAQYzQACAGQX4gAHdxIgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA3QiACAEayEFIAAgAmogBTYCACACIARqIgQgBUEBcjYCBCAIBEAgCEF4cUG00ABqIQBBoNAAKAIAIQMCf0EBIAhBA3Z0IgEgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKAIICyIBIAM2AgwgACADNgIIIAMgADYCDCADIAE2AggLIAJBCGohAUGg0AAgBDYCAEGU0AAgBTYCAAwRC0GQ0AAoAgAiC0UNASALaEECdEG80gBqKAIAIgAoAgRBeHEgBGshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKAIAIgFFDQELIAEoAgRBeHEgBGsiAyAFSSECIAMgBSACGyEFIAEgACACGyEAIAEhAgwBCwsgACgCGCEJIAAoAgwiAyAARwRAQZzQACgCABogAyAAKAIIIgE2AgggASADNgIMDBALIABBFGoiAigCACIBRQRAIAAoAhAiAUUNAyAAQRBqIQILA0AgAiEHIAEiA0EUaiICKAIAIgENACADQRBqIQIgAygCECIBDQALIAdBADYCAAwPC0F/IQQgAEG/f0sNACAAQRNqIgFBcHEhBEGQ0AAoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIARBgAJJDQAaQR8gBEH///8HSw0AGiAEQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qCyIGQQJ0QbzSAGooAgAiAkUEQEEAIQFBACEDDAELQQAhASAEQRkgBkEBdmtBACAGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAHIgUNAEEAIQUgAiEBDAMLIAEgAkEUaigCACIHIAcgAiAAQR12QQRxakEQaigCACICRhsgASAHGyEBIABBAXQhACACDQALCyABIANyRQRAQQAhA0ECIAZ0IgBBACAAa3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgASgCBEF4cSAEayICIAVJIQAgAiAFIAAbIQUgASADIAAbIQMgASgCECIABH8gAAUgAUEUaigCAAsiAQ0ACwsgA0UNACAFQZTQACgCACAEa08NACADKAIYIQcgAyADKAIMIgBHBEBBnNAAKAIAGiAAIAMoAggiATYCCCABIAA2AgwMDgsgA0EUaiICKAIAIgFFBEAgAygCECIBRQ0DIANBEGohAgsDQCACIQYgASIAQRRqIgIoAgAiAQ0AIABBEGohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDIARPBEBBoNAAKAIAIQECQCADIARrIgJBEE8EQCABIARqIgAgAkEBcjYCBCABIANqIAI2AgAgASAEQQNyNgIEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBEEBcjYCBEEAIQBBACECC0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAIgMgBEsEQCAEIAlqIgAgAyAEayIBQQFyNgIEQaTQACAANgIAQZjQACABNgIAIAkgBEEDcjYCBCAJQQhqIQEMDwtBACEBIAQCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn83AgBB6NMAQoCAhICAgMAANwIAQeTTACAKQQxqQXBxQdiq1aoFczYCAEH40wBBADYCAEHI0wBBADYCAEGAgAQLIgAgBEHHAGoiBWoiBkEAIABrIgdxIgJPBEBB/NMAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAgAU0gACAIS3ENAEEAIQFB/NMAQTA2AgAMDwtByNMALQAAQQRxDQQCQAJAIAkEQEHM0wAhAQNAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAwsgASgCCCIBDQALC0EAEDMiAEF/Rg0FIAIhBkHo0wAoAgAiAUEBayIDIABxBEAgAiAAayAAIANqQQAgAWtxaiEGCyAEIAZPDQUgBkH+////B0sNBUHE0wAoAgAiAwRAQbzTACgCACIHIAZqIQEgASAHTQ0GIAEgA0sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIgZB/v///wdLDQQgBhAzIQAgACABKAIAIAEoAgRqRg0DIAAhAQsCQCAGIARByABqTw0AIAFBf0YNAEHs0wAoAgAiACAFIAZrakEAIABrcSIAQf7///8HSwRAIAEhAAwHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIAQX9HDQUMAwtBACEDDAwLQQAhAAwKCyAAQX9HDQILQcjTAEHI0wAoAgBBBHI2AgALIAJB/v///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIAFBf0YNASAAIAFPDQEgASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0wAoAgAgAUkEQEHA0wAgATYCAAsCQAJAAkBBpNAAKAIAIgIEQEHM0wAhAQNAIAAgASgCACIDIAEoAgQiBWpGDQIgASgCCCIBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQRAQZzQACAANgIAC0EAIQFB0NMAIAY2AgBBzNMAIAA2AgBBrNAAQX82AgBBsNAAQeTTACgCADYCAEHY0wBBADYCAANAIAFByNAAaiABQbzQAGoiAjYCACACIAFBtNAAaiIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQcTQAGoiAzYCACADIAI2AgAgAUHY0ABqIAFBzNAAaiICNgIAIAIgAzYCACABQdTQAGogAjYCACABQSBqIgFBgAJHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAyABayIBQQFyNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAI2AgAgACADakE4NgIEDAILIAAgAk0NACACIANJDQAgASgCDEEIcQ0AQXggAmtBD3EiACACaiIDQZjQACgCACAGaiIHIABrIgBBAXI2AgQgASAFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIAA2AgBBpNAAIAM2AgAgAiAHakE4NgIEDAELIABBnNAAKAIASQRAQZzQACAANgIACyAAIAZqIQNBzNMAIQECQAJAAkADQCADIAEoAgBHBEAgASgCCCIBDQEMAgsLIAEtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIFIAJLDQMLIAEoAgghAQwACwALIAEgADYCACABIAEoAgQgBmo2AgQgAEF4IABrQQ9xaiIJIARBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBGshASACIAZGBEBBpNAAIAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC0Gg0AAoAgAgBkYEQEGg0AAgBDYCAEGU0ABBlNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEIAAgBGogADYCAAwICyAGKAIEIgVBA3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQN2IQMgBigCCCIAIAYoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAcLIAIgADYCCCAAIAI2AgwMBgsgBigCGCEHIAYgBigCDCIARwRAIAAgBigCCCICNgIIIAIgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFDQQgBkEQaiECCwNAIAIhAyAFIgBBFGoiAigCACIFDQAgAEEQaiECIAAoAhAiBQ0ACyADQQA2AgAMBAtBeCAAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAXI2AgQgACADakE4NgIEIAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0ABB9NMAKAIANgIAQZjQACABNgIAQaTQACAHNgIAIANBEGpB1NMAKQIANwIAIANBzNMAKQIANwIIQdTTACADQQhqNgIAQdDTACAGNgIAQczTACAANgIAQdjTAEEANgIAIANBJGohAQNAIAFBBzYCACAFIAFBBGoiAUsNAAsgAiADRg0AIAMgAygCBEF+cTYCBCADIAMgAmsiBTYCACACIAVBAXI2AgQgBUH/AU0EQCAFQXhxQbTQAGohAAJ/QYzQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEG80gBqIQBBkNAAKAIAIgNBASABdCIGcUUEQCAAIAI2AgBBkNAAIAMgBnI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEDAkADQCADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdCEBIAAgA0EEcWpBEGoiBigCACIDDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2AgRBmNAAIAE2AgBBpNAAIAI2AgAgACAEQQNyNgIEIABBCGohAQwIC0EAIQFB/NMAQTA2AgAMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0QbzSAGoiAygCACAGRgRAIAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQRBBFCAHKAIQIAZGG2ogADYCACAARQ0BCyAAIAc2AhggBigCECICBEAgACACNgIQIAIgADYCGAsgBkEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgCGohASAGIAhqIgYoAgQhBQsgBiAFQX5xNgIEIAEgBGogATYCACAEIAFBAXI2AgQgAUH/AU0EQCABQXhxQbTQAGohAAJ/QYzQACgCACICQQEgAUEDdnQiAXFFBEBBjNAAIAEgAnI2AgAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIAQgADYCDCAEIAE2AggMAQtBHyEFIAFB////B00EQCABQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQULIAQgBTYCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKAIAIgJBASAFdCIDcUUEQCAAIAQ2AgBBkNAAIAIgA3I2AgAgBCAANgIYIAQgBDYCCCAEIAQ2AgwMAQsgAUEZIAVBAXZrQQAgBUEfRxt0IQUgACgCACEAAkADQCAAIgIoAgRBeHEgAUYNASAFQR12IQAgBUEBdCEFIAIgAEEEcWpBEGoiAygCACIADQALIAMgBDYCACAEIAI2AhggBCAENgIMIAQgBDYCCAwBCyACKAIIIgAgBDYCDCACIAQ2AgggBEEANgIYIAQgAjYCDCAEIAA2AggLIAlBCGohAQwCCwJAIAdFDQACQCADKAIcIgFBAnRBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSIINgIADAILIAdBEEEUIAcoAhAgA0YbaiAANgIAIABFDQELIAAgBzYCGCADKAIQIgEEQCAAIAE2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAEEUaiABNgIAIAEgADYCGAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoAgRBAXI2AgQMAQsgAyAEaiICIAVBAXI2AgQgAyAEQQNyNgIEIAIgBWogBTYCACAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIFcUUEQEGM0AAgASAFcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgCHFFBEAgACACNgIAQZDQACAEIAhyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQXhxIAVGDQEgAUEddiEEIAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIICyADQQhqIQEMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAGoiAigCACAARgRAIAIgAzYCACADDQFBkNAAIAtBfiABd3E2AgAMAgsgCUEQQRQgCSgCECAARhtqIAM2AgAgA0UNAQsgAyAJNgIYIAAoAhAiAQRAIAMgATYCECABIAM2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVBD00EQCAAIAQgBWoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBCyAAIARqIgcgBUEBcjYCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQCAIQXhxQbTQAGohAUGg0AAoAgAhAwJ/QQEgCEEDdnQiAiAGcUUEQEGM0AAgAiAGcjYCACABDAELIAEoAggLIgIgAzYCDCABIAM2AgggAyABNgIMIAMgAjYCCAtBoNAAIAc2AgBBlNAAIAU2AgALIABBCGohAQsgCkEQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf//A3ENACAAQQBIDQAgAEEQdkAAIgBBf0YEQEH80wBBMDYCAEF/DwsgAEEQdA8LAAsL3D8iAEGACAsJAQAAAAIAAAADAEGUCAsFBAAAAAUAQaQICwkGAAAABwAAAAgAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2JvZHkAQ29udGVudC1MZW5ndGggb3ZlcmZsb3cAQ2h1bmsgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdmVyZmxvdwBJbnZhbGlkIG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkIG1ldGhvZCBmb3IgUlRTUC94LnggcmVxdWVzdABFeHBlY3RlZCBTT1VSQ0UgbWV0aG9kIGZvciBJQ0UveC54IHJlcXVlc3QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbWVudCBzdGFydABFeHBlY3RlZCBkb3QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9zdGF0dXMASW52YWxpZCByZXNwb25zZSBzdGF0dXMASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIGNhbGxiYWNrIGVycm9yAGBvbl9yZXNldGAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2hlYWRlcmAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW5gIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fdmFsdWVgIGNhbGxiYWNrIGVycm9yAGBvbl9zdGF0dXNfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl92ZXJzaW9uX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhcmFjdGVyIGluIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBNaXNzaW5nIGV4cGVjdGVkIExGIGFmdGVyIGhlYWRlciB2YWx1ZQBJbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AgaGVhZGVyIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZWQgdmFsdWUAUGF1c2VkIGJ5IG9uX2hlYWRlcnNfY29tcGxldGUASW52YWxpZCBFT0Ygc3RhdGUAb25fcmVzZXQgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2VfYmVnaW4gcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlIHBhdXNlAG9uX3N0YXR1c19jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2NvbXBsZXRlIHBhdXNlAG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGUgcGF1c2UAb25fbWVzc2FnZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lIHBhdXNlAFVuZXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgbmFtZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJVENIX1BST1hZAFVTRV9QUk9YWQBNS0FDVElWSVRZAFVOUFJPQ0VTU0FCTEVfRU5USVRZAENPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0VBUkxZAE5PVElGWQBGQUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVVABDSEVDS09VVABHQVRFV0FZX1RJTUVPVVQAUkVRVUVTVF9USU1FT1VUAE5FVFdPUktfQ09OTkVDVF9USU1FT1VUAENPTk5FQ1RJT05fVElNRU9VVABMT0dJTl9USU1FT1VUAE5FVFdPUktfUkVBRF9USU1FT1VUAFBPU1QATUlTRElSRUNURURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0JBTEFOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SRVFVRVNUX1NFTlRfVE9fSFRUUFNfUE9SVABSRVBPUlQASU1fQV9URUFQT1QAUkVTRVRfQ09OVEVOVABOT19DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUEVfSU5WQUxJRF9DT05TVEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09ORkxJQ1QAVEVNUE9SQVJZX1JFRElSRUNUAFBFUk1BTkVOVF9SRURJUkVDVABDT05ORUNUAE1VTFRJX1NUQVRVUwBIUEVfSU5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVUVTVFMARUFSTFlfSElOVFMAVU5BVkFJTEFCTEVfRk9SX0xFR0FMX1JFQVNPTlMAT1BUSU9OUwBTV0lUQ0hJTkdfUFJPVE9DT0xTAFZBUklBTlRfQUxTT19ORUdPVElBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VSUk9SAFdFQl9TRVJWRVJfVU5LTk9XTl9FUlJPUgBSQUlMR1VOX0VSUk9SAElERU5USVRZX1BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk9SAFNTTF9DRVJUSUZJQ0FURV9FUlJPUgBJTlZBTElEX1hfRk9SV0FSREVEX0ZPUgBTRVRfUEFSQU1FVEVSAEdFVF9QQVJBTUVURVIASFBFX1VTRVIAU0VFX09USEVSAEhQRV9DQl9DSFVOS19IRUFERVIATUtDQUxFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0RPV04AVEVBUkRPV04ASFBFX0NMT1NFRF9DT05ORUNUSU9OAEhFVVJJU1RJQ19FWFBJUkFUSU9OAERJU0NPTk5FQ1RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUklUQVRJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVfQ0JfTUVTU0FHRV9CRUdJTgBTSVRFX0lTX0ZST1pFTgBIUEVfSU5WQUxJRF9IRUFERVJfVE9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU4ARU5IQU5DRV9ZT1VSX0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSRU5UQUxfQ09OVFJPTABNS0NPTABBQ0wASFBFX0lOVEVSTkFMAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0VfVU5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE9DSwBQUkkAUkVUUllfV0lUSABIUEVfSU5WQUxJRF9DT05URU5UX0xFTkdUSABIUEVfVU5FWFBFQ1RFRF9DT05URU5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0gATS1TRUFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTkcATUlTQ0VMTEFORU9VU19QRVJTSVNURU5UX1dBUk5JTkcATUlTQ0VMTEFORU9VU19XQVJOSU5HAEhQRV9JTlZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cGVjdGVkIENSTEYASFBFX0lOVkFMSURfQ0hVTktfU0laRQBNT1ZFAENPTlRJTlVFAEhQRV9DQl9TVEFUVVNfQ09NUExFVEUASFBFX0NCX0hFQURFUlNfQ09NUExFVEUASFBFX0NCX1ZFUlNJT05fQ09NUExFVEUASFBFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0hVTktfQ09NUExFVEUASFBFX0NCX0hFQURFUl9WQUxVRV9DT01QTEVURQBIUEVfQ0JfQ0hVTktfRVhURU5TSU9OX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9DT01QTEVURQBIUEVfQ0JfTUVUSE9EX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJfRklFTERfQ09NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0VPRl9TVEFURQBJTlZBTElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TRQBVTlNVUFBPUlRFRF9NRURJQV9UWVBFAEdPTkUATk9UX0FDQ0VQVEFCTEUAU0VSVklDRV9VTkFWQUlMQUJMRQBSQU5HRV9OT1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1VOUkVBQ0hBQkxFAFJFU1BPTlNFX0lTX1NUQUxFAFBVUkdFAE1FUkdFAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE9PX0xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDSUVOVF9TVE9SQUdFAEhQRV9QQVVTRURfVVBHUkFERQBIUEVfUEFVU0VEX0gyX1VQR1JBREUAU09VUkNFAEFOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVEVEX1NQQUNFAERFU0NSSUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NRVRIT0QATk9UX0ZPVU5EAFBST1BGSU5EAFVOQklORABSRUJJTkQAVU5BVVRIT1JJWkVEAE1FVEhPRF9OT1RfQUxMT1dFRABIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRABBTFJFQURZX1JFUE9SVEVEAEFDQ0VQVEVEAE5PVF9JTVBMRU1FTlRFRABMT09QX0RFVEVDVEVEAEhQRV9DUl9FWFBFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1JFQVRFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBBWU1FTlRfUkVRVUlSRUQAUFJFQ09ORElUSU9OX1JFUVVJUkVEAFBST1hZX0FVVEhFTlRJQ0FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATEVOR1RIX1JFUVVJUkVEAFNTTF9DRVJUSUZJQ0FURV9SRVFVSVJFRABVUEdSQURFX1JFUVVJUkVEAFBBR0VfRVhQSVJFRABQUkVDT05ESVRJT05fRkFJTEVEAEVYUEVDVEFUSU9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTEVEAFNTTF9IQU5EU0hBS0VfRkFJTEVEAExPQ0tFRABUUkFOU0ZPUk1BVElPTl9BUFBMSUVEAE5PVF9NT0RJRklFRABOT1RfRVhURU5ERUQAQkFORFdJRFRIX0xJTUlUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVjdGVkIEhUVFAvAABeEwAAJhMAADAQAADwFwAAnRMAABUSAAA5FwAA8BIAAAoQAAB1EgAArRIAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAIsUAABNFQAA1BEAAM8UAAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUAAAIFwAAHxAAAGUVAACjFAAAKBUAAAIVAACZFQAALBAAAIsZAABPDwAA1A4AAGoQAADOEAAAAhcAAIkOAABuEwAAHBMAAGYUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAABfFwAAIhMAAM4PAABpDgAA2A4AAGMWAADLEwAAqg4AACgXAAAmFwAAxRMAAF0WAADoEQAAZxMAAGUTAADyFgAAcxMAAB0XAAD5FgAA8xEAAM8OAADOFQAADBIAALMRAAClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+ABAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROAteAgMCAgICAgAAAgIAAgIAAgICAgICAgICAgAEAAAAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAAIAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgICAAMABAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZWVlcC1hbGl2ZQBBiTwLAQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkMIACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAstcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQoNClNNDQoNClRUUC9DRS9UU1AvAEH5wgALBQECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cQACwUBAgABAwBBkMUAC+ABBAEBBQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQfnGAAsEAQAAAQBBkccAC98BAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBAQEBAQEBAQEBAUEBAQEBAQEBAQEBAQABAAGBwQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEAEH6ygALBAEAAAEAQZDLAAsBAQBBqssAC0ECAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB+swACwQBAAABAEGQzQALAQEAQZrNAAsGAgAAAAACAEGxzQALOgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDOAAuWAU5PVU5DRUVDS09VVE5FQ1RFVEVDUklCRUxVU0hFVEVBRFNFQVJDSFJHRUNUSVZJVFlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==", "base64");
},
3562: (o, Q) => {
Object.defineProperty(Q, "__esModule", {
value: true
});
Q.enumToMap = void 0;
Q.enumToMap = function(o) {
const Q = {};
Object.keys(o).forEach(key => {
const value = o[key];
if ("number" === typeof value) Q[key] = value;
});
return Q;
};
},
2107: (o, Q, I) => {
const {kClients: l} = I(33);
const Agent = I(3779);
const {kAgent: D, kMockAgentSet: R, kMockAgentGet: F, kDispatches: Y, kIsMockActive: G, kNetConnect: J, kGetNetConnect: v, kOptions: V, kFactory: O} = I(7595);
const P = I(9271);
const K = I(2646);
const {matchValue: X, buildMockOptions: j} = I(4511);
const {InvalidArgumentError: AA, UndiciError: eA} = I(5793);
const tA = I(6089);
const sA = I(71);
const rA = I(2612);
o.exports = class extends tA {
constructor(o) {
super(o);
this[J] = true;
this[G] = true;
if (o?.agent && "function" !== typeof o.agent.dispatch) throw new AA("Argument opts.agent must implement Agent");
const agent = o?.agent ? o.agent : new Agent(o);
this[D] = agent;
this[l] = agent[l];
this[V] = j(o);
}
get(origin) {
let o = this[F](origin);
if (!o) {
o = this[O](origin);
this[R](origin, o);
}
return o;
}
dispatch(o, handler) {
this.get(o.origin);
return this[D].dispatch(o, handler);
}
async close() {
await this[D].close();
this[l].clear();
}
deactivate() {
this[G] = false;
}
activate() {
this[G] = true;
}
enableNetConnect(o) {
if ("string" === typeof o || "function" === typeof o || o instanceof RegExp) if (Array.isArray(this[J])) this[J].push(o); else this[J] = [ o ]; else if ("undefined" === typeof o) this[J] = true; else throw new AA("Unsupported matcher. Must be one of String|Function|RegExp.");
}
disableNetConnect() {
this[J] = false;
}
get isMockActive() {
return this[G];
}
[R](origin, o) {
this[l].set(origin, o);
}
[O](origin) {
const o = Object.assign({
agent: this
}, this[V]);
return this[V] && 1 === this[V].connections ? new P(origin, o) : new K(origin, o);
}
[F](origin) {
const client = this[l].get(origin);
if (client) return client;
if ("string" !== typeof origin) {
const o = this[O]("http://localhost:9999");
this[R](origin, o);
return o;
}
for (const [o, Q] of Array.from(this[l])) if (Q && "string" !== typeof o && X(o, origin)) {
const o = this[O](origin);
this[R](origin, o);
o[Y] = Q[Y];
return o;
}
}
[v]() {
return this[J];
}
pendingInterceptors() {
const o = this[l];
return Array.from(o.entries()).flatMap(([origin, scope]) => scope[Y].map(dispatch => ({
...dispatch,
origin
}))).filter(({pending}) => pending);
}
assertNoPendingInterceptors({pendingInterceptorsFormatter: o = new rA} = {}) {
const pending = this.pendingInterceptors();
if (0 === pending.length) return;
const Q = new sA("interceptor", "interceptors").pluralize(pending.length);
throw new eA(`\n${Q.count} ${Q.noun} ${Q.is} pending:\n\n${o.format(pending)}\n`.trim());
}
};
},
9271: (o, Q, I) => {
const {promisify: l} = I(7975);
const D = I(5215);
const {buildMockDispatch: R} = I(4511);
const {kDispatches: F, kMockAgent: Y, kClose: G, kOriginalClose: J, kOrigin: v, kOriginalDispatch: V, kConnected: O} = I(7595);
const {MockInterceptor: P} = I(4705);
const K = I(33);
const {InvalidArgumentError: X} = I(5793);
class j extends D {
constructor(origin, o) {
super(origin, o);
if (!o || !o.agent || "function" !== typeof o.agent.dispatch) throw new X("Argument opts.agent must implement Agent");
this[Y] = o.agent;
this[v] = origin;
this[F] = [];
this[O] = 1;
this[V] = this.dispatch;
this[J] = this.close.bind(this);
this.dispatch = R.call(this);
this.close = this[G];
}
get [K.kConnected]() {
return this[O];
}
intercept(o) {
return new P(o, this[F]);
}
async [G]() {
await l(this[J])();
this[O] = 0;
this[Y][K.kClients].delete(this[v]);
}
}
o.exports = j;
},
1427: (o, Q, I) => {
const {UndiciError: l} = I(5793);
const D = Symbol.for("undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED");
class R extends l {
constructor(message) {
super(message);
Error.captureStackTrace(this, R);
this.name = "MockNotMatchedError";
this.message = message || "The request does not match any registered mock dispatches";
this.code = "UND_MOCK_ERR_MOCK_NOT_MATCHED";
}
static [Symbol.hasInstance](instance) {
return instance && true === instance[D];
}
[D]=true;
}
o.exports = {
MockNotMatchedError: R
};
},
4705: (o, Q, I) => {
const {getResponseData: l, buildKey: D, addMockDispatch: R} = I(4511);
const {kDispatches: F, kDispatchKey: Y, kDefaultHeaders: G, kDefaultTrailers: J, kContentLength: v, kMockDispatch: V} = I(7595);
const {InvalidArgumentError: O} = I(5793);
const {buildURL: P} = I(586);
class K {
constructor(o) {
this[V] = o;
}
delay(o) {
if ("number" !== typeof o || !Number.isInteger(o) || o <= 0) throw new O("waitInMs must be a valid integer > 0");
this[V].delay = o;
return this;
}
persist() {
this[V].persist = true;
return this;
}
times(o) {
if ("number" !== typeof o || !Number.isInteger(o) || o <= 0) throw new O("repeatTimes must be a valid integer > 0");
this[V].times = o;
return this;
}
}
o.exports.MockInterceptor = class {
constructor(o, Q) {
if ("object" !== typeof o) throw new O("opts must be an object");
if ("undefined" === typeof o.path) throw new O("opts.path must be defined");
if ("undefined" === typeof o.method) o.method = "GET";
if ("string" === typeof o.path) if (o.query) o.path = P(o.path, o.query); else {
const Q = new URL(o.path, "data://");
o.path = Q.pathname + Q.search;
}
if ("string" === typeof o.method) o.method = o.method.toUpperCase();
this[Y] = D(o);
this[F] = Q;
this[G] = {};
this[J] = {};
this[v] = false;
}
createMockScopeDispatchData({statusCode, data, responseOptions: o}) {
const Q = l(data);
const I = this[v] ? {
"content-length": Q.length
} : {};
const headers = {
...this[G],
...I,
...o.headers
};
const D = {
...this[J],
...o.trailers
};
return {
statusCode,
data,
headers,
trailers: D
};
}
validateReplyParameters(o) {
if ("undefined" === typeof o.statusCode) throw new O("statusCode must be defined");
if ("object" !== typeof o.responseOptions || null === o.responseOptions) throw new O("responseOptions must be an object");
}
reply(o) {
if ("function" === typeof o) {
const Q = Q => {
const I = o(Q);
if ("object" !== typeof I || null === I) throw new O("reply options callback must return an object");
const l = {
data: "",
responseOptions: {},
...I
};
this.validateReplyParameters(l);
return {
...this.createMockScopeDispatchData(l)
};
};
const I = R(this[F], this[Y], Q);
return new K(I);
}
const Q = {
statusCode: o,
data: void 0 === arguments[1] ? "" : arguments[1],
responseOptions: void 0 === arguments[2] ? {} : arguments[2]
};
this.validateReplyParameters(Q);
const I = this.createMockScopeDispatchData(Q);
const l = R(this[F], this[Y], I);
return new K(l);
}
replyWithError(error) {
if ("undefined" === typeof error) throw new O("error must be defined");
const o = R(this[F], this[Y], {
error
});
return new K(o);
}
defaultReplyHeaders(headers) {
if ("undefined" === typeof headers) throw new O("headers must be defined");
this[G] = headers;
return this;
}
defaultReplyTrailers(o) {
if ("undefined" === typeof o) throw new O("trailers must be defined");
this[J] = o;
return this;
}
replyContentLength() {
this[v] = true;
return this;
}
};
o.exports.MockScope = K;
},
2646: (o, Q, I) => {
const {promisify: l} = I(7975);
const D = I(7454);
const {buildMockDispatch: R} = I(4511);
const {kDispatches: F, kMockAgent: Y, kClose: G, kOriginalClose: J, kOrigin: v, kOriginalDispatch: V, kConnected: O} = I(7595);
const {MockInterceptor: P} = I(4705);
const K = I(33);
const {InvalidArgumentError: X} = I(5793);
class j extends D {
constructor(origin, o) {
super(origin, o);
if (!o || !o.agent || "function" !== typeof o.agent.dispatch) throw new X("Argument opts.agent must implement Agent");
this[Y] = o.agent;
this[v] = origin;
this[F] = [];
this[O] = 1;
this[V] = this.dispatch;
this[J] = this.close.bind(this);
this.dispatch = R.call(this);
this.close = this[G];
}
get [K.kConnected]() {
return this[O];
}
intercept(o) {
return new P(o, this[F]);
}
async [G]() {
await l(this[J])();
this[O] = 0;
this[Y][K.kClients].delete(this[v]);
}
}
o.exports = j;
},
7595: o => {
o.exports = {
kAgent: Symbol("agent"),
kOptions: Symbol("options"),
kFactory: Symbol("factory"),
kDispatches: Symbol("dispatches"),
kDispatchKey: Symbol("dispatch key"),
kDefaultHeaders: Symbol("default headers"),
kDefaultTrailers: Symbol("default trailers"),
kContentLength: Symbol("content length"),
kMockAgent: Symbol("mock agent"),
kMockAgentSet: Symbol("mock agent set"),
kMockAgentGet: Symbol("mock agent get"),
kMockDispatch: Symbol("mock dispatch"),
kClose: Symbol("close"),
kOriginalClose: Symbol("original agent close"),
kOrigin: Symbol("origin"),
kIsMockActive: Symbol("is mock active"),
kNetConnect: Symbol("net connect"),
kGetNetConnect: Symbol("get net connect"),
kConnected: Symbol("connected")
};
},
4511: (o, Q, I) => {
const {MockNotMatchedError: l} = I(1427);
const {kDispatches: D, kMockAgent: R, kOriginalDispatch: F, kOrigin: Y, kGetNetConnect: G} = I(7595);
const {buildURL: J} = I(586);
const {STATUS_CODES: v} = I(7067);
const {types: {isPromise: V}} = I(7975);
function O(match, value) {
if ("string" === typeof match) return match === value;
if (match instanceof RegExp) return match.test(value);
if ("function" === typeof match) return true === match(value);
return false;
}
function P(headers) {
return Object.fromEntries(Object.entries(headers).map(([o, Q]) => [ o.toLocaleLowerCase(), Q ]));
}
function K(headers, key) {
if (Array.isArray(headers)) {
for (let i = 0; i < headers.length; i += 2) if (headers[i].toLocaleLowerCase() === key.toLocaleLowerCase()) return headers[i + 1];
return;
} else if ("function" === typeof headers.get) return headers.get(key); else return P(headers)[key.toLocaleLowerCase()];
}
function X(headers) {
const o = headers.slice();
const entries = [];
for (let index = 0; index < o.length; index += 2) entries.push([ o[index], o[index + 1] ]);
return Object.fromEntries(entries);
}
function j(o, headers) {
if ("function" === typeof o.headers) {
if (Array.isArray(headers)) headers = X(headers);
return o.headers(headers ? P(headers) : {});
}
if ("undefined" === typeof o.headers) return true;
if ("object" !== typeof headers || "object" !== typeof o.headers) return false;
for (const [Q, I] of Object.entries(o.headers)) {
const o = K(headers, Q);
if (!O(I, o)) return false;
}
return true;
}
function AA(path) {
if ("string" !== typeof path) return path;
const o = path.split("?");
if (2 !== o.length) return path;
const Q = new URLSearchParams(o.pop());
Q.sort();
return [ ...o, Q.toString() ].join("?");
}
function eA(o, {path, method, body, headers}) {
const Q = O(o.path, path);
const I = O(o.method, method);
const l = "undefined" !== typeof o.body ? O(o.body, body) : true;
const D = j(o, headers);
return Q && I && l && D;
}
function tA(data) {
if (Buffer.isBuffer(data)) return data; else if (data instanceof Uint8Array) return data; else if (data instanceof ArrayBuffer) return data; else if ("object" === typeof data) return JSON.stringify(data); else return data.toString();
}
function sA(o, key) {
const Q = key.query ? J(key.path, key.query) : key.path;
const I = "string" === typeof Q ? AA(Q) : Q;
let D = o.filter(({consumed: o}) => !o).filter(({path}) => O(AA(path), I));
if (0 === D.length) throw new l(`Mock dispatch not matched for path '${I}'`);
D = D.filter(({method}) => O(method, key.method));
if (0 === D.length) throw new l(`Mock dispatch not matched for method '${key.method}' on path '${I}'`);
D = D.filter(({body}) => "undefined" !== typeof body ? O(body, key.body) : true);
if (0 === D.length) throw new l(`Mock dispatch not matched for body '${key.body}' on path '${I}'`);
D = D.filter(o => j(o, key.headers));
if (0 === D.length) {
const headers = "object" === typeof key.headers ? JSON.stringify(key.headers) : key.headers;
throw new l(`Mock dispatch not matched for headers '${headers}' on path '${I}'`);
}
return D[0];
}
function rA(o, key) {
const index = o.findIndex(dispatch => {
if (!dispatch.consumed) return false;
return eA(dispatch, key);
});
if (-1 !== index) o.splice(index, 1);
}
function nA(o) {
const {path, method, body, headers, query} = o;
return {
path,
method,
body,
headers,
query
};
}
function oA(data) {
const keys = Object.keys(data);
const result = [];
for (let i = 0; i < keys.length; ++i) {
const key = keys[i];
const value = data[key];
const name = Buffer.from(`${key}`);
if (Array.isArray(value)) for (let o = 0; o < value.length; ++o) result.push(name, Buffer.from(`${value[o]}`)); else result.push(name, Buffer.from(`${value}`));
}
return result;
}
function iA(statusCode) {
return v[statusCode] || "unknown";
}
function aA(o, handler) {
const key = nA(o);
const Q = sA(this[D], key);
Q.timesInvoked++;
if (Q.data.callback) Q.data = {
...Q.data,
...Q.data.callback(o)
};
const {data: {statusCode, data, headers, trailers: I, error}, delay, persist: l} = Q;
const {timesInvoked: R, times} = Q;
Q.consumed = !l && R >= times;
Q.pending = R < times;
if (null !== error) {
rA(this[D], key);
handler.onError(error);
return true;
}
if ("number" === typeof delay && delay > 0) setTimeout(() => {
F(this[D]);
}, delay); else F(this[D]);
function F(Q, l = data) {
const D = Array.isArray(o.headers) ? X(o.headers) : o.headers;
const body = "function" === typeof l ? l({
...o,
headers: D
}) : l;
if (V(body)) {
body.then(o => F(Q, o));
return;
}
const R = tA(body);
const G = oA(headers);
const J = oA(I);
handler.onConnect?.(o => handler.onError(o), null);
handler.onHeaders?.(statusCode, G, Y, iA(statusCode));
handler.onData?.(Buffer.from(R));
handler.onComplete?.(J);
rA(Q, key);
}
function Y() {}
return true;
}
function QA(o, origin) {
const url = new URL(origin);
if (true === o) return true; else if (Array.isArray(o) && o.some(o => O(o, url.host))) return true;
return false;
}
o.exports = {
getResponseData: tA,
getMockDispatch: sA,
addMockDispatch: function(o, key, data) {
const Q = "function" === typeof data ? {
callback: data
} : {
...data
};
const I = {
timesInvoked: 0,
times: 1,
persist: false,
consumed: false,
...key,
pending: true,
data: {
error: null,
...Q
}
};
o.push(I);
return I;
},
deleteMockDispatch: rA,
buildKey: nA,
generateKeyValues: oA,
matchValue: O,
getResponse: async function(body) {
const o = [];
for await (const data of body) o.push(data);
return Buffer.concat(o).toString("utf8");
},
getStatusText: iA,
mockDispatch: aA,
buildMockDispatch: function() {
const agent = this[R];
const origin = this[Y];
const o = this[F];
return function(Q, handler) {
if (agent.isMockActive) try {
aA.call(this, Q, handler);
} catch (I) {
if (I instanceof l) {
const D = agent[G]();
if (false === D) throw new l(`${I.message}: subsequent request to origin ${origin} was not allowed (net.connect disabled)`);
if (QA(D, origin)) o.call(this, Q, handler); else throw new l(`${I.message}: subsequent request to origin ${origin} was not allowed (net.connect is not enabled for this origin)`);
} else throw I;
} else o.call(this, Q, handler);
};
},
checkNetConnect: QA,
buildMockOptions: function(o) {
if (o) {
const {agent, ...Q} = o;
return Q;
}
},
getHeaderByName: K,
buildHeadersFromArray: X
};
},
2612: (o, Q, I) => {
const {Transform: l} = I(7075);
const {Console: D} = I(7540);
const R = process.versions.icu ? "\u2705" : "Y ";
const F = process.versions.icu ? "\u274c" : "N ";
o.exports = class {
constructor({disableColors: o} = {}) {
this.transform = new l({
transform(chunk, o, Q) {
Q(null, chunk);
}
});
this.logger = new D({
stdout: this.transform,
inspectOptions: {
colors: !o && !process.env.CI
}
});
}
format(o) {
const Q = o.map(({method, path, data: {statusCode}, persist: o, times, timesInvoked: Q, origin}) => ({
Method: method,
Origin: origin,
Path: path,
"Status code": statusCode,
Persistent: o ? R : F,
Invocations: Q,
Remaining: o ? 1 / 0 : times - Q
}));
this.logger.table(Q);
return this.transform.read().toString();
}
};
},
71: o => {
const Q = {
pronoun: "it",
is: "is",
was: "was",
this: "this"
};
const I = {
pronoun: "they",
is: "are",
was: "were",
this: "these"
};
o.exports = class {
constructor(o, plural) {
this.singular = o;
this.plural = plural;
}
pluralize(count) {
const one = 1 === count;
const keys = one ? Q : I;
const o = one ? this.singular : this.plural;
return {
...keys,
count,
noun: o
};
}
};
},
1017: o => {
let Q = 0;
let I;
const l = Symbol("kFastTimer");
const D = [];
function R() {
Q += 499;
let o = 0;
let I = D.length;
for (;o < I; ) {
const timer = D[o];
if (0 === timer._state) {
timer._idleStart = Q - 499;
timer._state = 1;
} else if (1 === timer._state && Q >= timer._idleStart + timer._idleTimeout) {
timer._state = -1;
timer._idleStart = -1;
timer._onTimeout(timer._timerArg);
}
if (-1 === timer._state) {
timer._state = -2;
if (0 !== --I) D[o] = D[I];
} else ++o;
}
D.length = I;
if (0 !== D.length) F();
}
function F() {
if (I) I.refresh(); else {
clearTimeout(I);
I = setTimeout(R, 499);
if (I.unref) I.unref();
}
}
class Y {
[l]=true;
_state=-2;
_idleTimeout=-1;
_idleStart=-1;
_onTimeout;
_timerArg;
constructor(o, delay, arg) {
this._onTimeout = o;
this._idleTimeout = delay;
this._timerArg = arg;
this.refresh();
}
refresh() {
if (-2 === this._state) D.push(this);
if (!I || 1 === D.length) F();
this._state = 0;
}
clear() {
this._state = -1;
this._idleStart = -1;
}
}
o.exports = {
setTimeout: (o, delay, arg) => delay <= 1e3 ? setTimeout(o, delay, arg) : new Y(o, delay, arg),
clearTimeout(timeout) {
if (timeout[l]) timeout.clear(); else clearTimeout(timeout);
},
setFastTimeout: (o, delay, arg) => new Y(o, delay, arg),
clearFastTimeout(timeout) {
timeout.clear();
},
now: () => Q,
tick(delay = 0) {
Q += delay - 1e3 + 1;
R();
R();
},
reset() {
Q = 0;
D.length = 0;
clearTimeout(I);
I = null;
},
kFastTimer: l
};
},
8036: (o, Q, I) => {
const {kConstruct: l} = I(1519);
const {urlEquals: D, getFieldValues: R} = I(8060);
const {kEnumerableProperty: F, isDisturbed: Y} = I(586);
const {webidl: G} = I(6083);
const {Response: J, cloneResponse: v, fromInnerResponse: V} = I(9141);
const {Request, fromInnerRequest: O} = I(5601);
const {kState: P} = I(1693);
const {fetching: K} = I(7532);
const {urlIsHttpHttpsScheme: X, createDeferredPromise: j, readAllBytes: AA} = I(9774);
const eA = I(4589);
class tA {
#N;
constructor() {
if (arguments[0] !== l) G.illegalConstructor();
G.util.markAsUncloneable(this);
this.#N = arguments[1];
}
async match(request, options = {}) {
G.brandCheck(this, tA);
const prefix = "Cache.match";
G.argumentLengthCheck(arguments, 1, prefix);
request = G.converters.RequestInfo(request, prefix, "request");
options = G.converters.CacheQueryOptions(options, prefix, "options");
const p = this.#M(request, options, 1);
if (0 === p.length) return;
return p[0];
}
async matchAll(request = void 0, options = {}) {
G.brandCheck(this, tA);
const prefix = "Cache.matchAll";
if (void 0 !== request) request = G.converters.RequestInfo(request, prefix, "request");
options = G.converters.CacheQueryOptions(options, prefix, "options");
return this.#M(request, options);
}
async add(request) {
G.brandCheck(this, tA);
const prefix = "Cache.add";
G.argumentLengthCheck(arguments, 1, prefix);
request = G.converters.RequestInfo(request, prefix, "request");
const requests = [ request ];
const o = this.addAll(requests);
return await o;
}
async addAll(requests) {
G.brandCheck(this, tA);
const prefix = "Cache.addAll";
G.argumentLengthCheck(arguments, 1, prefix);
const o = [];
const Q = [];
for (let request of requests) {
if (void 0 === request) throw G.errors.conversionFailed({
prefix,
argument: "Argument 1",
types: [ "undefined is not allowed" ]
});
request = G.converters.RequestInfo(request);
if ("string" === typeof request) continue;
const r = request[P];
if (!X(r.url) || "GET" !== r.method) throw G.errors.exception({
header: prefix,
message: "Expected http/s scheme when method is not GET."
});
}
const I = [];
for (const request of requests) {
const r = new Request(request)[P];
if (!X(r.url)) throw G.errors.exception({
header: prefix,
message: "Expected http/s scheme."
});
r.initiator = "fetch";
r.destination = "subresource";
Q.push(r);
const l = j();
I.push(K({
request: r,
processResponse(response) {
if ("error" === response.type || 206 === response.status || response.status < 200 || response.status > 299) l.reject(G.errors.exception({
header: "Cache.addAll",
message: "Received an invalid status code or the request failed."
})); else if (response.headersList.contains("vary")) {
const o = R(response.headersList.get("vary"));
for (const Q of o) if ("*" === Q) {
l.reject(G.errors.exception({
header: "Cache.addAll",
message: "invalid vary field value"
}));
for (const controller of I) controller.abort();
return;
}
}
},
processResponseEndOfBody(response) {
if (response.aborted) {
l.reject(new DOMException("aborted", "AbortError"));
return;
}
l.resolve(response);
}
}));
o.push(l.promise);
}
const p = Promise.all(o);
const responses = await p;
const l = [];
let index = 0;
for (const response of responses) {
const operation = {
type: "put",
request: Q[index],
response
};
l.push(operation);
index++;
}
const D = j();
let F = null;
try {
this.#U(l);
} catch (o) {
F = o;
}
queueMicrotask(() => {
if (null === F) D.resolve(void 0); else D.reject(F);
});
return D.promise;
}
async put(request, response) {
G.brandCheck(this, tA);
const prefix = "Cache.put";
G.argumentLengthCheck(arguments, 2, prefix);
request = G.converters.RequestInfo(request, prefix, "request");
response = G.converters.Response(response, prefix, "response");
let o = null;
if (request instanceof Request) o = request[P]; else o = new Request(request)[P];
if (!X(o.url) || "GET" !== o.method) throw G.errors.exception({
header: prefix,
message: "Expected an http/s scheme when method is not GET"
});
const Q = response[P];
if (206 === Q.status) throw G.errors.exception({
header: prefix,
message: "Got 206 status"
});
if (Q.headersList.contains("vary")) {
const o = R(Q.headersList.get("vary"));
for (const Q of o) if ("*" === Q) throw G.errors.exception({
header: prefix,
message: "Got * vary field value"
});
}
if (Q.body && (Y(Q.body.stream) || Q.body.stream.locked)) throw G.errors.exception({
header: prefix,
message: "Response body is locked or disturbed"
});
const I = v(Q);
const l = j();
if (null != Q.body) {
const o = Q.body.stream;
const reader = o.getReader();
AA(reader).then(l.resolve, l.reject);
} else l.resolve(void 0);
const D = [];
const operation = {
type: "put",
request: o,
response: I
};
D.push(operation);
const bytes = await l.promise;
if (null != I.body) I.body.source = bytes;
const F = j();
let J = null;
try {
this.#U(D);
} catch (o) {
J = o;
}
queueMicrotask(() => {
if (null === J) F.resolve(); else F.reject(J);
});
return F.promise;
}
async delete(request, options = {}) {
G.brandCheck(this, tA);
const prefix = "Cache.delete";
G.argumentLengthCheck(arguments, 1, prefix);
request = G.converters.RequestInfo(request, prefix, "request");
options = G.converters.CacheQueryOptions(options, prefix, "options");
let r = null;
if (request instanceof Request) {
r = request[P];
if ("GET" !== r.method && !options.ignoreMethod) return false;
} else {
eA("string" === typeof request);
r = new Request(request)[P];
}
const o = [];
const operation = {
type: "delete",
request: r,
options
};
o.push(operation);
const Q = j();
let I = null;
let l;
try {
l = this.#U(o);
} catch (o) {
I = o;
}
queueMicrotask(() => {
if (null === I) Q.resolve(!!l?.length); else Q.reject(I);
});
return Q.promise;
}
async keys(request = void 0, options = {}) {
G.brandCheck(this, tA);
const prefix = "Cache.keys";
if (void 0 !== request) request = G.converters.RequestInfo(request, prefix, "request");
options = G.converters.CacheQueryOptions(options, prefix, "options");
let r = null;
if (void 0 !== request) if (request instanceof Request) {
r = request[P];
if ("GET" !== r.method && !options.ignoreMethod) return [];
} else if ("string" === typeof request) r = new Request(request)[P];
const o = j();
const requests = [];
if (void 0 === request) for (const o of this.#N) requests.push(o[0]); else {
const o = this.#L(r, options);
for (const Q of o) requests.push(Q[0]);
}
queueMicrotask(() => {
const Q = [];
for (const request of requests) {
const o = O(request, (new AbortController).signal, "immutable");
Q.push(o);
}
o.resolve(Object.freeze(Q));
});
return o.promise;
}
#U(o) {
const cache = this.#N;
const Q = [ ...cache ];
const I = [];
const l = [];
try {
for (const operation of o) {
if ("delete" !== operation.type && "put" !== operation.type) throw G.errors.exception({
header: "Cache.#batchCacheOperations",
message: 'operation type does not match "delete" or "put"'
});
if ("delete" === operation.type && null != operation.response) throw G.errors.exception({
header: "Cache.#batchCacheOperations",
message: "delete operation should not have an associated response"
});
if (this.#L(operation.request, operation.options, I).length) throw new DOMException("???", "InvalidStateError");
let o;
if ("delete" === operation.type) {
o = this.#L(operation.request, operation.options);
if (0 === o.length) return [];
for (const Q of o) {
const o = cache.indexOf(Q);
eA(-1 !== o);
cache.splice(o, 1);
}
} else if ("put" === operation.type) {
if (null == operation.response) throw G.errors.exception({
header: "Cache.#batchCacheOperations",
message: "put operation should have an associated response"
});
const r = operation.request;
if (!X(r.url)) throw G.errors.exception({
header: "Cache.#batchCacheOperations",
message: "expected http or https scheme"
});
if ("GET" !== r.method) throw G.errors.exception({
header: "Cache.#batchCacheOperations",
message: "not get method"
});
if (null != operation.options) throw G.errors.exception({
header: "Cache.#batchCacheOperations",
message: "options must not be defined"
});
o = this.#L(operation.request);
for (const Q of o) {
const o = cache.indexOf(Q);
eA(-1 !== o);
cache.splice(o, 1);
}
cache.push([ operation.request, operation.response ]);
I.push([ operation.request, operation.response ]);
}
l.push([ operation.request, operation.response ]);
}
return l;
} catch (o) {
this.#N.length = 0;
this.#N = Q;
throw o;
}
}
#L(o, options, Q) {
const I = [];
const l = Q ?? this.#N;
for (const Q of l) {
const [l, D] = Q;
if (this.#T(o, l, D, options)) I.push(Q);
}
return I;
}
#T(o, request, response = null, options) {
const Q = new URL(o.url);
const I = new URL(request.url);
if (options?.ignoreSearch) {
I.search = "";
Q.search = "";
}
if (!D(Q, I, true)) return false;
if (null == response || options?.ignoreVary || !response.headersList.contains("vary")) return true;
const l = R(response.headersList.get("vary"));
for (const Q of l) {
if ("*" === Q) return false;
const I = request.headersList.get(Q);
const l = o.headersList.get(Q);
if (I !== l) return false;
}
return true;
}
#M(request, options, o = 1 / 0) {
let r = null;
if (void 0 !== request) if (request instanceof Request) {
r = request[P];
if ("GET" !== r.method && !options.ignoreMethod) return [];
} else if ("string" === typeof request) r = new Request(request)[P];
const responses = [];
if (void 0 === request) for (const o of this.#N) responses.push(o[1]); else {
const o = this.#L(r, options);
for (const Q of o) responses.push(Q[1]);
}
const Q = [];
for (const response of responses) {
const I = V(response, "immutable");
Q.push(I.clone());
if (Q.length >= o) break;
}
return Object.freeze(Q);
}
}
Object.defineProperties(tA.prototype, {
[Symbol.toStringTag]: {
value: "Cache",
configurable: true
},
match: F,
matchAll: F,
add: F,
addAll: F,
put: F,
delete: F,
keys: F
});
const sA = [ {
key: "ignoreSearch",
converter: G.converters.boolean,
defaultValue: () => false
}, {
key: "ignoreMethod",
converter: G.converters.boolean,
defaultValue: () => false
}, {
key: "ignoreVary",
converter: G.converters.boolean,
defaultValue: () => false
} ];
G.converters.CacheQueryOptions = G.dictionaryConverter(sA);
G.converters.MultiCacheQueryOptions = G.dictionaryConverter([ ...sA, {
key: "cacheName",
converter: G.converters.DOMString
} ]);
G.converters.Response = G.interfaceConverter(J);
G.converters["sequence<RequestInfo>"] = G.sequenceConverter(G.converters.RequestInfo);
o.exports = {
Cache: tA
};
},
1627: (o, Q, I) => {
const {kConstruct: l} = I(1519);
const {Cache: D} = I(8036);
const {webidl: R} = I(6083);
const {kEnumerableProperty: F} = I(586);
class Y {
#Y=new Map;
constructor() {
if (arguments[0] !== l) R.illegalConstructor();
R.util.markAsUncloneable(this);
}
async match(request, options = {}) {
R.brandCheck(this, Y);
R.argumentLengthCheck(arguments, 1, "CacheStorage.match");
request = R.converters.RequestInfo(request);
options = R.converters.MultiCacheQueryOptions(options);
if (null != options.cacheName) {
if (this.#Y.has(options.cacheName)) {
const o = this.#Y.get(options.cacheName);
const cache = new D(l, o);
return await cache.match(request, options);
}
} else for (const o of this.#Y.values()) {
const cache = new D(l, o);
const response = await cache.match(request, options);
if (void 0 !== response) return response;
}
}
async has(o) {
R.brandCheck(this, Y);
const prefix = "CacheStorage.has";
R.argumentLengthCheck(arguments, 1, prefix);
o = R.converters.DOMString(o, prefix, "cacheName");
return this.#Y.has(o);
}
async open(o) {
R.brandCheck(this, Y);
const prefix = "CacheStorage.open";
R.argumentLengthCheck(arguments, 1, prefix);
o = R.converters.DOMString(o, prefix, "cacheName");
if (this.#Y.has(o)) {
const cache = this.#Y.get(o);
return new D(l, cache);
}
const cache = [];
this.#Y.set(o, cache);
return new D(l, cache);
}
async delete(o) {
R.brandCheck(this, Y);
const prefix = "CacheStorage.delete";
R.argumentLengthCheck(arguments, 1, prefix);
o = R.converters.DOMString(o, prefix, "cacheName");
return this.#Y.delete(o);
}
async keys() {
R.brandCheck(this, Y);
const keys = this.#Y.keys();
return [ ...keys ];
}
}
Object.defineProperties(Y.prototype, {
[Symbol.toStringTag]: {
value: "CacheStorage",
configurable: true
},
match: F,
has: F,
open: F,
delete: F,
keys: F
});
o.exports = {
CacheStorage: Y
};
},
1519: (o, Q, I) => {
o.exports = {
kConstruct: I(33).kConstruct
};
},
8060: (o, Q, I) => {
const l = I(4589);
const {URLSerializer: D} = I(2318);
const {isValidHeaderName: R} = I(9774);
o.exports = {
urlEquals: function(A, B, o = false) {
const Q = D(A, o);
const I = D(B, o);
return Q === I;
},
getFieldValues: function(header) {
l(null !== header);
const values = [];
for (let value of header.split(",")) {
value = value.trim();
if (R(value)) values.push(value);
}
return values;
}
};
},
9234: o => {
o.exports = {
maxAttributeValueSize: 1024,
maxNameValuePairSize: 4096
};
},
3775: (o, Q, I) => {
const {parseSetCookie: l} = I(6024);
const {stringify} = I(1631);
const {webidl: D} = I(6083);
const {Headers} = I(1470);
function R(headers, cookie) {
D.argumentLengthCheck(arguments, 2, "setCookie");
D.brandCheck(headers, Headers, {
strict: false
});
cookie = D.converters.Cookie(cookie);
const o = stringify(cookie);
if (o) headers.append("Set-Cookie", o);
}
D.converters.DeleteCookieAttributes = D.dictionaryConverter([ {
converter: D.nullableConverter(D.converters.DOMString),
key: "path",
defaultValue: () => null
}, {
converter: D.nullableConverter(D.converters.DOMString),
key: "domain",
defaultValue: () => null
} ]);
D.converters.Cookie = D.dictionaryConverter([ {
converter: D.converters.DOMString,
key: "name"
}, {
converter: D.converters.DOMString,
key: "value"
}, {
converter: D.nullableConverter(value => {
if ("number" === typeof value) return D.converters["unsigned long long"](value);
return new Date(value);
}),
key: "expires",
defaultValue: () => null
}, {
converter: D.nullableConverter(D.converters["long long"]),
key: "maxAge",
defaultValue: () => null
}, {
converter: D.nullableConverter(D.converters.DOMString),
key: "domain",
defaultValue: () => null
}, {
converter: D.nullableConverter(D.converters.DOMString),
key: "path",
defaultValue: () => null
}, {
converter: D.nullableConverter(D.converters.boolean),
key: "secure",
defaultValue: () => null
}, {
converter: D.nullableConverter(D.converters.boolean),
key: "httpOnly",
defaultValue: () => null
}, {
converter: D.converters.USVString,
key: "sameSite",
allowedValues: [ "Strict", "Lax", "None" ]
}, {
converter: D.sequenceConverter(D.converters.DOMString),
key: "unparsed",
defaultValue: () => new Array(0)
} ]);
o.exports = {
getCookies: function(headers) {
D.argumentLengthCheck(arguments, 1, "getCookies");
D.brandCheck(headers, Headers, {
strict: false
});
const cookie = headers.get("cookie");
const out = {};
if (!cookie) return out;
for (const o of cookie.split(";")) {
const [name, ...value] = o.split("=");
out[name.trim()] = value.join("=");
}
return out;
},
deleteCookie: function(headers, name, o) {
D.brandCheck(headers, Headers, {
strict: false
});
const prefix = "deleteCookie";
D.argumentLengthCheck(arguments, 2, prefix);
name = D.converters.DOMString(name, prefix, "name");
o = D.converters.DeleteCookieAttributes(o);
R(headers, {
name,
value: "",
expires: new Date(0),
...o
});
},
getSetCookies: function(headers) {
D.argumentLengthCheck(arguments, 1, "getSetCookies");
D.brandCheck(headers, Headers, {
strict: false
});
const cookies = headers.getSetCookie();
if (!cookies) return [];
return cookies.map(pair => l(pair));
},
setCookie: R
};
},
6024: (o, Q, I) => {
const {maxNameValuePairSize: l, maxAttributeValueSize: D} = I(9234);
const {isCTLExcludingHtab: R} = I(1631);
const {collectASequenceOfCodePointsFast: F} = I(2318);
const Y = I(4589);
function G(o, Q = {}) {
if (0 === o.length) return Q;
Y(";" === o[0]);
o = o.slice(1);
let I = "";
if (o.includes(";")) {
I = F(";", o, {
position: 0
});
o = o.slice(I.length);
} else {
I = o;
o = "";
}
let l = "";
let R = "";
if (I.includes("=")) {
const position = {
position: 0
};
l = F("=", I, position);
R = I.slice(position.position + 1);
} else l = I;
l = l.trim();
R = R.trim();
if (R.length > D) return G(o, Q);
const J = l.toLowerCase();
if ("expires" === J) {
const o = new Date(R);
Q.expires = o;
} else if ("max-age" === J) {
const I = R.charCodeAt(0);
if ((I < 48 || I > 57) && "-" !== R[0]) return G(o, Q);
if (!/^\d+$/.test(R)) return G(o, Q);
const l = Number(R);
Q.maxAge = l;
} else if ("domain" === J) {
let o = R;
if ("." === o[0]) o = o.slice(1);
o = o.toLowerCase();
Q.domain = o;
} else if ("path" === J) {
let o = "";
if (0 === R.length || "/" !== R[0]) o = "/"; else o = R;
Q.path = o;
} else if ("secure" === J) Q.secure = true; else if ("httponly" === J) Q.httpOnly = true; else if ("samesite" === J) {
const o = R.toLowerCase();
if ("none" === o) Q.sameSite = "None"; else if ("strict" === o) Q.sameSite = "Strict"; else if ("lax" === o) Q.sameSite = "Lax";
} else {
Q.unparsed ??= [];
Q.unparsed.push(`${l}=${R}`);
}
return G(o, Q);
}
o.exports = {
parseSetCookie: function(header) {
if (R(header)) return null;
let o = "";
let Q = "";
let name = "";
let value = "";
if (header.includes(";")) {
const position = {
position: 0
};
o = F(";", header, position);
Q = header.slice(position.position);
} else o = header;
if (!o.includes("=")) value = o; else {
const position = {
position: 0
};
name = F("=", o, position);
value = o.slice(position.position + 1);
}
name = name.trim();
value = value.trim();
if (name.length + value.length > l) return null;
return {
name,
value,
...G(Q)
};
},
parseUnparsedAttributes: G
};
},
1631: o => {
function Q(name) {
for (let i = 0; i < name.length; ++i) {
const code = name.charCodeAt(i);
if (code < 33 || code > 126 || 34 === code || 40 === code || 41 === code || 60 === code || 62 === code || 64 === code || 44 === code || 59 === code || 58 === code || 92 === code || 47 === code || 91 === code || 93 === code || 63 === code || 61 === code || 123 === code || 125 === code) throw new Error("Invalid cookie name");
}
}
function I(value) {
let o = value.length;
let i = 0;
if ('"' === value[0]) {
if (1 === o || '"' !== value[o - 1]) throw new Error("Invalid cookie value");
--o;
++i;
}
for (;i < o; ) {
const code = value.charCodeAt(i++);
if (code < 33 || code > 126 || 34 === code || 44 === code || 59 === code || 92 === code) throw new Error("Invalid cookie value");
}
}
function l(path) {
for (let i = 0; i < path.length; ++i) {
const code = path.charCodeAt(i);
if (code < 32 || code > 126 || 59 === code) throw new Error("Invalid cookie path");
}
}
function D(code) {
return code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122;
}
function R(domain) {
if (" " === domain) return;
if (domain.length > 255) throw new Error("Invalid cookie domain");
let o = 0;
for (let i = 0; i < domain.length; ++i) {
const code = domain.charCodeAt(i);
if (46 === code) {
if (0 === o) throw new Error("Invalid cookie domain");
if (45 === domain.charCodeAt(i - 1)) throw new Error("Invalid cookie domain");
o = 0;
continue;
}
if (0 === o && !D(code)) throw new Error("Invalid cookie domain");
if (!D(code) && 45 !== code) throw new Error("Invalid cookie domain");
if (++o > 63) throw new Error("Invalid cookie domain");
}
if (0 === o || 45 === domain.charCodeAt(domain.length - 1)) throw new Error("Invalid cookie domain");
}
const F = [ "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat" ];
const Y = [ "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" ];
const G = Array(61).fill(0).map((_, i) => i.toString().padStart(2, "0"));
function J(date) {
if ("number" === typeof date) date = new Date(date);
return `${F[date.getUTCDay()]}, ${G[date.getUTCDate()]} ${Y[date.getUTCMonth()]} ${date.getUTCFullYear()} ${G[date.getUTCHours()]}:${G[date.getUTCMinutes()]}:${G[date.getUTCSeconds()]} GMT`;
}
function v(o) {
if (o < 0) throw new Error("Invalid cookie max-age");
}
o.exports = {
isCTLExcludingHtab: function(value) {
for (let i = 0; i < value.length; ++i) {
const code = value.charCodeAt(i);
if (code >= 0 && code <= 8 || code >= 10 && code <= 31 || 127 === code) return true;
}
return false;
},
validateCookieName: Q,
validateCookiePath: l,
validateCookieValue: I,
toIMFDate: J,
stringify: function(cookie) {
if (0 === cookie.name.length) return null;
Q(cookie.name);
I(cookie.value);
const out = [ `${cookie.name}=${cookie.value}` ];
if (cookie.name.startsWith("__Secure-")) cookie.secure = true;
if (cookie.name.startsWith("__Host-")) {
cookie.secure = true;
cookie.domain = null;
cookie.path = "/";
}
if (cookie.secure) out.push("Secure");
if (cookie.httpOnly) out.push("HttpOnly");
if ("number" === typeof cookie.maxAge) {
v(cookie.maxAge);
out.push(`Max-Age=${cookie.maxAge}`);
}
if (cookie.domain) {
R(cookie.domain);
out.push(`Domain=${cookie.domain}`);
}
if (cookie.path) {
l(cookie.path);
out.push(`Path=${cookie.path}`);
}
if (cookie.expires && "Invalid Date" !== cookie.expires.toString()) out.push(`Expires=${J(cookie.expires)}`);
if (cookie.sameSite) out.push(`SameSite=${cookie.sameSite}`);
for (const part of cookie.unparsed) {
if (!part.includes("=")) throw new Error("Invalid unparsed");
const [key, ...value] = part.split("=");
const o = key.trim();
const l = value.join("=");
Q(o);
I(l);
out.push(`${o}=${l}`);
}
return out.join("; ");
}
};
},
6954: (o, Q, I) => {
const buffer = I(4573);
const {Transform: l} = I(7075);
const {isASCIINumber: D, isValidLastEventId: R} = I(9457);
const BOM = [ 239, 187, 191 ];
const F = buffer.kStringMaxLength;
const Y = Buffer.from("data");
const G = Buffer.from("event");
const ID = Buffer.from("id");
const J = Buffer.from("retry");
function v(buffer, start) {
if (start >= buffer.length) return false;
for (let i = start; i < buffer.length; i++) if (buffer[i] < 48 || buffer[i] > 57) return false;
return true;
}
function V(buffer, start) {
for (let i = start; i < buffer.length; i++) if (0 === buffer[i]) return false;
return true;
}
function O(line, length, field) {
if (length !== field.length) return false;
for (let i = 0; i < length; i++) if (line[i] !== field[i]) return false;
return true;
}
function P() {
const error = new Error("EventSource message size exceeded");
error.aborted = false;
return error;
}
o.exports = {
EventSourceStream: class extends l {
state=null;
checkBOM=true;
crlfCheck=false;
eventEndCheck=false;
chunks=[];
chunkIndex=0;
pos=0;
lineChunkIndex=0;
linePos=0;
lineLength=0;
eventSize=0;
eventFieldSizes={
data: 0,
event: 0,
id: 0,
retry: 0
};
dataLineCount=0;
maxEventSize;
maxDataLines;
maxBufferedChunks;
event={
data: void 0,
event: void 0,
id: void 0,
retry: void 0
};
constructor(options = {}) {
options.readableObjectMode = true;
super(options);
this.state = options.eventSourceSettings || {};
this.maxEventSize = options.maxEventSize ?? F;
const o = this.maxEventSize > 0 ? Math.min(131072, Math.max(1024, Math.floor(this.maxEventSize / 128))) : 0;
this.maxDataLines = o;
this.maxBufferedChunks = o;
if (options.push) this.push = options.push;
}
_transform(chunk, o, Q) {
if (0 === chunk.length) {
Q();
return;
}
if (this.maxEventSize > 0 && this.chunks.length >= this.maxBufferedChunks && 10 !== chunk[0] && 13 !== chunk[0]) {
Q(P());
return;
}
this.chunks.push(chunk);
if (this.checkBOM) if (this.handleBOM()) {
Q();
return;
}
for (;this.hasCurrentByte(); ) {
const byte = this.currentByte();
if (this.eventEndCheck) {
if (this.crlfCheck) {
if (10 === byte) {
this.crlfCheck = false;
this.consumeCurrentByte();
continue;
}
this.crlfCheck = false;
}
if (10 === byte || 13 === byte) {
if (13 === byte) this.crlfCheck = true;
this.consumeCurrentByte();
if (this.hasPendingEvent()) this.processEvent(this.event);
this.clearEvent();
continue;
}
this.eventEndCheck = false;
continue;
}
if (10 === byte || 13 === byte) {
if (13 === byte) this.crlfCheck = true;
try {
this.parseLine(this.readLine(), this.event);
} catch (o) {
Q(o);
return;
}
this.consumeCurrentByte();
this.eventEndCheck = true;
continue;
}
if (this.maxEventSize > 0 && ++this.lineLength > this.maxEventSize + 7) {
Q(P());
return;
}
this.advanceCursor();
}
Q();
}
_destroy(error, o) {
this.chunks.length = 0;
this.clearEvent();
super._destroy(error, o);
}
parseLine(line, event) {
if (0 === line.length) return;
const o = line.indexOf(58);
if (0 === o) return;
let Q = line.length;
let I = line.length;
if (-1 !== o) {
Q = o;
I = o + 1;
if (32 === line[I]) ++I;
}
if (O(line, Q, Y)) {
if (this.maxEventSize > 0 && this.dataLineCount >= this.maxDataLines) throw P();
const o = line.length - I;
const Q = this.eventFieldSizes.data + (void 0 === event.data ? 0 : 1) + o;
this.setEventFieldSize("data", Q);
const value = line.toString("utf8", I);
if (void 0 === event.data) event.data = value; else event.data += `\n${value}`;
this.dataLineCount++;
return;
}
if (O(line, Q, J)) {
if (v(line, I)) {
this.setEventFieldSize("retry", line.length - I);
event.retry = line.toString("utf8", I);
}
return;
}
if (O(line, Q, ID)) {
if (V(line, I)) {
this.setEventFieldSize("id", line.length - I);
event.id = line.toString("utf8", I);
}
return;
}
if (O(line, Q, G)) if (I < line.length) {
this.setEventFieldSize("event", line.length - I);
event.event = line.toString("utf8", I);
}
}
setEventFieldSize(field, size) {
const o = this.eventSize - this.eventFieldSizes[field] + size;
if (this.maxEventSize > 0 && o > this.maxEventSize) throw P();
this.eventSize = o;
this.eventFieldSizes[field] = size;
}
processEvent(event) {
if (event.retry && D(event.retry)) this.state.reconnectionTime = parseInt(event.retry, 10);
if (event.id && R(event.id)) this.state.lastEventId = event.id;
if (void 0 !== event.data) this.push({
type: event.event || "message",
options: {
data: event.data,
lastEventId: this.state.lastEventId,
origin: this.state.origin
}
});
}
clearEvent() {
this.event.data = void 0;
this.event.event = void 0;
this.event.id = void 0;
this.event.retry = void 0;
this.eventSize = 0;
this.dataLineCount = 0;
this.eventFieldSizes.data = 0;
this.eventFieldSizes.event = 0;
this.eventFieldSizes.id = 0;
this.eventFieldSizes.retry = 0;
}
hasPendingEvent() {
return void 0 !== this.event.data || void 0 !== this.event.event || void 0 !== this.event.id || void 0 !== this.event.retry;
}
hasCurrentByte() {
return this.chunkIndex < this.chunks.length && this.pos < this.chunks[this.chunkIndex].length;
}
currentByte() {
return this.chunks[this.chunkIndex][this.pos];
}
consumeCurrentByte() {
this.advanceCursor();
this.syncLineStartToCursor();
}
advanceCursor() {
this.pos++;
for (;this.chunkIndex < this.chunks.length && this.pos >= this.chunks[this.chunkIndex].length; ) {
this.chunkIndex++;
this.pos = 0;
}
}
syncLineStartToCursor() {
this.lineChunkIndex = this.chunkIndex;
this.linePos = this.pos;
this.lineLength = 0;
this.dropConsumedChunks();
}
dropConsumedChunks() {
if (this.lineChunkIndex > 0) {
const o = this.lineChunkIndex;
this.chunks.splice(0, o);
this.lineChunkIndex = 0;
this.chunkIndex -= o;
}
if (this.chunkIndex === this.chunks.length) {
this.chunks.length = 0;
this.chunkIndex = 0;
this.pos = 0;
this.lineChunkIndex = 0;
this.linePos = 0;
}
}
readLine() {
if (this.lineChunkIndex === this.chunkIndex) return this.chunks[this.chunkIndex].subarray(this.linePos, this.pos);
const chunks = [];
let length = 0;
for (let i = this.lineChunkIndex; i <= this.chunkIndex; i++) {
const chunk = this.chunks[i];
const start = i === this.lineChunkIndex ? this.linePos : 0;
const end = i === this.chunkIndex ? this.pos : chunk.length;
const slice = chunk.subarray(start, end);
length += slice.length;
chunks.push(slice);
}
return Buffer.concat(chunks, length);
}
peekBufferedByte(o) {
let Q = this.lineChunkIndex;
let I = this.linePos;
for (;Q < this.chunks.length; ) {
const chunk = this.chunks[Q];
const l = chunk.length - I;
if (o < l) return chunk[I + o];
o -= l;
Q++;
I = 0;
}
}
discardLeadingBytes(count) {
for (;count > 0 && this.lineChunkIndex < this.chunks.length; ) {
const chunk = this.chunks[this.lineChunkIndex];
const o = chunk.length - this.linePos;
if (count < o) {
this.linePos += count;
count = 0;
} else {
count -= o;
this.lineChunkIndex++;
this.linePos = 0;
}
}
this.chunkIndex = this.lineChunkIndex;
this.pos = this.linePos;
this.dropConsumedChunks();
}
handleBOM() {
const first = this.peekBufferedByte(0);
const second = this.peekBufferedByte(1);
const third = this.peekBufferedByte(2);
if (void 0 === second) {
if (first === BOM[0]) return true;
this.checkBOM = false;
return true;
}
if (void 0 === third) {
if (first === BOM[0] && second === BOM[1]) return true;
this.checkBOM = false;
return false;
}
if (first === BOM[0] && second === BOM[1] && third === BOM[2]) this.discardLeadingBytes(3);
this.checkBOM = false;
return !this.hasCurrentByte();
}
}
};
},
2328: (o, Q, I) => {
const {pipeline} = I(7075);
const {fetching: l} = I(7532);
const {makeRequest: D} = I(5601);
const {webidl: R} = I(6083);
const {EventSourceStream: F} = I(6954);
const {parseMIMEType: Y} = I(2318);
const {createFastMessageEvent: G} = I(2494);
const {isNetworkError: J} = I(9141);
const {delay} = I(9457);
const {kEnumerableProperty: v} = I(586);
const {environmentSettingsObject: V} = I(9774);
const {getGlobalDispatcher: O} = I(5319);
let P = false;
class K extends EventTarget {
#G={
open: null,
error: null,
message: null
};
#J=null;
#H=false;
#v=0;
#V=null;
#x=null;
#t;
#y;
constructor(url, o = {}) {
super();
R.util.markAsUncloneable(this);
const prefix = "EventSource constructor";
R.argumentLengthCheck(arguments, 1, prefix);
if (!P) {
P = true;
process.emitWarning("EventSource is experimental, expect them to change at any time.", {
code: "UNDICI-ES"
});
}
url = R.converters.USVString(url, prefix, "url");
o = R.converters.EventSourceInitDict(o, prefix, "eventSourceInitDict");
this.#t = o.dispatcher;
this.#y = {
lastEventId: "",
reconnectionTime: 3e3
};
const settings = V;
let Q;
try {
Q = new URL(url, settings.settingsObject.baseUrl);
this.#y.origin = Q.origin;
} catch (o) {
throw new DOMException(o, "SyntaxError");
}
this.#J = Q.href;
let I = "anonymous";
if (o.withCredentials) {
I = "use-credentials";
this.#H = true;
}
const l = {
redirect: "follow",
keepalive: true,
mode: "cors",
credentials: "anonymous" === I ? "same-origin" : "omit",
referrer: "no-referrer"
};
l.client = V.settingsObject;
l.headersList = [ [ "accept", {
name: "accept",
value: "text/event-stream"
} ] ];
l.cache = "no-store";
l.initiator = "other";
l.urlList = [ new URL(this.#J) ];
this.#V = D(l);
this.#W();
}
get readyState() {
return this.#v;
}
get url() {
return this.#J;
}
get withCredentials() {
return this.#H;
}
#W() {
if (2 === this.#v) return;
this.#v = 0;
const o = {
request: this.#V,
dispatcher: this.#t
};
o.processResponseEndOfBody = response => {
if (J(response)) {
this.dispatchEvent(new Event("error"));
this.close();
}
this.#O();
};
o.processResponse = response => {
if (J(response)) if (response.aborted) {
this.close();
this.dispatchEvent(new Event("error"));
return;
} else {
this.#O();
return;
}
const o = response.headersList.get("content-type", true);
const Q = null !== o ? Y(o) : "failure";
const I = "failure" !== Q && "text/event-stream" === Q.essence;
if (200 !== response.status || false === I) {
this.close();
this.dispatchEvent(new Event("error"));
return;
}
this.#v = 1;
this.dispatchEvent(new Event("open"));
this.#y.origin = response.urlList[response.urlList.length - 1].origin;
const l = new F({
eventSourceSettings: this.#y,
maxEventSize: this.#t.eventSourceOptions?.maxEventSize,
push: event => {
this.dispatchEvent(G(event.type, event.options));
}
});
pipeline(response.body.stream, l, error => {
if (false === error?.aborted) {
this.close();
this.dispatchEvent(new Event("error"));
}
});
};
this.#x = l(o);
}
async #O() {
if (2 === this.#v) return;
this.#v = 0;
this.dispatchEvent(new Event("error"));
await delay(this.#y.reconnectionTime);
if (0 !== this.#v) return;
if (this.#y.lastEventId.length) this.#V.headersList.set("last-event-id", this.#y.lastEventId, true);
this.#W();
}
close() {
R.brandCheck(this, K);
if (2 === this.#v) return;
this.#v = 2;
this.#x.abort();
this.#V = null;
}
get onopen() {
return this.#G.open;
}
set onopen(o) {
if (this.#G.open) this.removeEventListener("open", this.#G.open);
if ("function" === typeof o) {
this.#G.open = o;
this.addEventListener("open", o);
} else this.#G.open = null;
}
get onmessage() {
return this.#G.message;
}
set onmessage(o) {
if (this.#G.message) this.removeEventListener("message", this.#G.message);
if ("function" === typeof o) {
this.#G.message = o;
this.addEventListener("message", o);
} else this.#G.message = null;
}
get onerror() {
return this.#G.error;
}
set onerror(o) {
if (this.#G.error) this.removeEventListener("error", this.#G.error);
if ("function" === typeof o) {
this.#G.error = o;
this.addEventListener("error", o);
} else this.#G.error = null;
}
}
const X = {
CONNECTING: {
__proto__: null,
configurable: false,
enumerable: true,
value: 0,
writable: false
},
OPEN: {
__proto__: null,
configurable: false,
enumerable: true,
value: 1,
writable: false
},
CLOSED: {
__proto__: null,
configurable: false,
enumerable: true,
value: 2,
writable: false
}
};
Object.defineProperties(K, X);
Object.defineProperties(K.prototype, X);
Object.defineProperties(K.prototype, {
close: v,
onerror: v,
onmessage: v,
onopen: v,
readyState: v,
url: v,
withCredentials: v
});
R.converters.EventSourceInitDict = R.dictionaryConverter([ {
key: "withCredentials",
converter: R.converters.boolean,
defaultValue: () => false
}, {
key: "dispatcher",
converter: R.converters.any,
defaultValue: () => O()
} ]);
o.exports = {
EventSource: K,
defaultReconnectionTime: 3e3
};
},
9457: o => {
o.exports = {
isValidLastEventId: function(value) {
return -1 === value.indexOf("\0");
},
isASCIINumber: function(value) {
if (0 === value.length) return false;
for (let i = 0; i < value.length; i++) if (value.charCodeAt(i) < 48 || value.charCodeAt(i) > 57) return false;
return true;
},
delay: function(ms) {
return new Promise(resolve => {
setTimeout(resolve, ms).unref();
});
}
};
},
3842: (o, Q, I) => {
const l = I(586);
const {ReadableStreamFrom: D, isBlobLike: R, isReadableStreamLike: F, readableStreamClose: Y, createDeferredPromise: G, fullyReadBody: J, extractMimeType: v, utf8DecodeBytes: V} = I(9774);
const {FormData: O} = I(1112);
const {kState: P} = I(1693);
const {webidl: K} = I(6083);
const {Blob: X} = I(4573);
const j = I(4589);
const {isErrored: AA, isDisturbed: eA} = I(7075);
const {isArrayBuffer: tA} = I(3429);
const {serializeAMimeType: sA} = I(2318);
const {multipartFormDataParser: rA} = I(2102);
let random;
try {
const crypto = I(7598);
random = max => crypto.randomInt(0, max);
} catch {
random = max => Math.floor(Math.random(max));
}
const nA = new TextEncoder;
function oA() {}
const iA = globalThis.FinalizationRegistry && 0 !== process.version.indexOf("v18");
let aA;
if (iA) aA = new FinalizationRegistry(o => {
const Q = o.deref();
if (Q && !Q.locked && !eA(Q) && !AA(Q)) Q.cancel("Response object has been garbage collected").catch(oA);
});
function QA(object, o = false) {
let Q = null;
if (object instanceof ReadableStream) Q = object; else if (R(object)) Q = object.stream(); else Q = new ReadableStream({
async pull(controller) {
const buffer = "string" === typeof source ? nA.encode(source) : source;
if (buffer.byteLength) controller.enqueue(buffer);
queueMicrotask(() => Y(controller));
},
start() {},
type: "bytes"
});
j(F(Q));
let action = null;
let source = null;
let length = null;
let type = null;
if ("string" === typeof object) {
source = object;
type = "text/plain;charset=UTF-8";
} else if (object instanceof URLSearchParams) {
source = object.toString();
type = "application/x-www-form-urlencoded;charset=UTF-8";
} else if (tA(object)) source = new Uint8Array(object.slice()); else if (ArrayBuffer.isView(object)) source = new Uint8Array(object.buffer.slice(object.byteOffset, object.byteOffset + object.byteLength)); else if (l.isFormDataLike(object)) {
const boundary = `----formdata-undici-0${`${random(1e11)}`.padStart(11, "0")}`;
const prefix = `--${boundary}\r\nContent-Disposition: form-data`
/*! formdata-polyfill. MIT License. Jimmy Wärting <https://jimmy.warting.se/opensource> */;
const escape = o => o.replace(/\n/g, "%0A").replace(/\r/g, "%0D").replace(/"/g, "%22");
const o = value => value.replace(/\r?\n|\r/g, "\r\n");
const Q = [];
const I = new Uint8Array([ 13, 10 ]);
length = 0;
let l = false;
for (const [name, value] of object) if ("string" === typeof value) {
const chunk = nA.encode(prefix + `; name="${escape(o(name))}"` + `\r\n\r\n${o(value)}\r\n`);
Q.push(chunk);
length += chunk.byteLength;
} else {
const chunk = nA.encode(`${prefix}; name="${escape(o(name))}"` + (value.name ? `; filename="${escape(value.name)}"` : "") + "\r\n" + `Content-Type: ${value.type || "application/octet-stream"}\r\n\r\n`);
Q.push(chunk, value, I);
if ("number" === typeof value.size) length += chunk.byteLength + value.size + I.byteLength; else l = true;
}
const chunk = nA.encode(`--${boundary}--\r\n`);
Q.push(chunk);
length += chunk.byteLength;
if (l) length = null;
source = object;
action = async function*() {
for (const part of Q) if (part.stream) yield* part.stream(); else yield part;
};
type = `multipart/form-data; boundary=${boundary}`;
} else if (R(object)) {
source = object;
length = object.size;
if (object.type) type = object.type;
} else if ("function" === typeof object[Symbol.asyncIterator]) {
if (o) throw new TypeError("keepalive");
if (l.isDisturbed(object) || object.locked) throw new TypeError("Response body object should not be disturbed or locked");
Q = object instanceof ReadableStream ? object : D(object);
}
if ("string" === typeof source || l.isBuffer(source)) length = Buffer.byteLength(source);
if (null != action) {
let o;
Q = new ReadableStream({
async start() {
o = action(object)[Symbol.asyncIterator]();
},
async pull(controller) {
const {value, done} = await o.next();
if (done) queueMicrotask(() => {
controller.close();
controller.byobRequest?.respond(0);
}); else if (!AA(Q)) {
const buffer = new Uint8Array(value);
if (buffer.byteLength) controller.enqueue(buffer);
}
return controller.desiredSize > 0;
},
async cancel(reason) {
await o.return();
},
type: "bytes"
});
}
const body = {
stream: Q,
source,
length
};
return [ body, type ];
}
function gA(state) {
if (state.aborted) throw new DOMException("The operation was aborted.", "AbortError");
}
function cA(instance) {
const methods = {
blob() {
return EA(this, bytes => {
let o = lA(this);
if (null === o) o = ""; else if (o) o = sA(o);
return new X([ bytes ], {
type: o
});
}, instance);
},
arrayBuffer() {
return EA(this, bytes => new Uint8Array(bytes).buffer, instance);
},
text() {
return EA(this, V, instance);
},
json() {
return EA(this, IA, instance);
},
formData() {
return EA(this, value => {
const o = lA(this);
if (null !== o) switch (o.essence) {
case "multipart/form-data":
{
const parsed = rA(value, o);
if ("failure" === parsed) throw new TypeError("Failed to parse body as FormData.");
const Q = new O;
Q[P] = parsed;
return Q;
}

case "application/x-www-form-urlencoded":
{
const entries = new URLSearchParams(value.toString());
const o = new O;
for (const [name, value] of entries) o.append(name, value);
return o;
}
}
throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".');
}, instance);
},
bytes() {
return EA(this, bytes => new Uint8Array(bytes), instance);
}
};
return methods;
}
async function EA(object, o, instance) {
K.brandCheck(object, instance);
if (BA(object)) throw new TypeError("Body is unusable: Body has already been read");
gA(object[P]);
const Q = G();
const I = error => Q.reject(error);
const l = data => {
try {
Q.resolve(o(data));
} catch (o) {
I(o);
}
};
if (null == object[P].body) {
l(Buffer.allocUnsafe(0));
return Q.promise;
}
await J(object[P].body, l, I);
return Q.promise;
}
function BA(object) {
const body = object[P].body;
return null != body && (body.stream.locked || l.isDisturbed(body.stream));
}
function IA(bytes) {
return JSON.parse(V(bytes));
}
function lA(o) {
const headers = o[P].headersList;
const Q = v(headers);
if ("failure" === Q) return null;
return Q;
}
o.exports = {
extractBody: QA,
safelyExtractBody: function(object, o = false) {
if (object instanceof ReadableStream) {
j(!l.isDisturbed(object), "The body has already been consumed.");
j(!object.locked, "The stream is locked.");
}
return QA(object, o);
},
cloneBody: function(instance, body) {
const [o, Q] = body.stream.tee();
body.stream = o;
return {
stream: Q,
length: body.length,
source: body.source
};
},
mixinBody: function(o) {
Object.assign(o.prototype, cA(o));
},
streamRegistry: aA,
hasFinalizationRegistry: iA,
bodyUnusable: BA
};
},
6689: o => {
const Q = [ "GET", "HEAD", "POST" ];
const I = new Set(Q);
const l = [ 301, 302, 303, 307, 308 ];
const D = new Set(l);
const R = [ "1", "7", "9", "11", "13", "15", "17", "19", "20", "21", "22", "23", "25", "37", "42", "43", "53", "69", "77", "79", "87", "95", "101", "102", "103", "104", "109", "110", "111", "113", "115", "117", "119", "123", "135", "137", "139", "143", "161", "179", "389", "427", "465", "512", "513", "514", "515", "526", "530", "531", "532", "540", "548", "554", "556", "563", "587", "601", "636", "989", "990", "993", "995", "1719", "1720", "1723", "2049", "3659", "4045", "4190", "5060", "5061", "6000", "6566", "6665", "6666", "6667", "6668", "6669", "6679", "6697", "10080" ];
const F = new Set(R);
const Y = [ "", "no-referrer", "no-referrer-when-downgrade", "same-origin", "origin", "strict-origin", "origin-when-cross-origin", "strict-origin-when-cross-origin", "unsafe-url" ];
const G = new Set(Y);
const J = [ "GET", "HEAD", "OPTIONS", "TRACE" ];
const v = new Set(J);
const V = [ "CONNECT", "TRACE", "TRACK" ];
const O = new Set(V);
const P = [ "audio", "audioworklet", "font", "image", "manifest", "paintworklet", "script", "style", "track", "video", "xslt", "" ];
const K = new Set(P);
o.exports = {
subresource: P,
forbiddenMethods: V,
requestBodyHeader: [ "content-encoding", "content-language", "content-location", "content-type", "content-length" ],
referrerPolicy: Y,
requestRedirect: [ "follow", "manual", "error" ],
requestMode: [ "navigate", "same-origin", "no-cors", "cors" ],
requestCredentials: [ "omit", "same-origin", "include" ],
requestCache: [ "default", "no-store", "reload", "no-cache", "force-cache", "only-if-cached" ],
redirectStatus: l,
corsSafeListedMethods: Q,
nullBodyStatus: [ 101, 204, 205, 304 ],
safeMethods: J,
badPorts: R,
requestDuplex: [ "half" ],
subresourceSet: K,
badPortsSet: F,
redirectStatusSet: D,
corsSafeListedMethodsSet: I,
safeMethodsSet: v,
forbiddenMethodsSet: O,
referrerPolicySet: G
};
},
2318: (o, Q, I) => {
const l = I(4589);
const D = new TextEncoder;
const R = /^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/;
const F = /[\u000A\u000D\u0009\u0020]/;
const Y = /[\u0009\u000A\u000C\u000D\u0020]/g;
const G = /^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;
function J(url, o = false) {
if (!o) return url.href;
const Q = url.href;
const I = url.hash.length;
const l = 0 === I ? Q : Q.substring(0, Q.length - I);
if (!I && Q.endsWith("#")) return l.slice(0, -1);
return l;
}
function v(condition, input, position) {
let result = "";
for (;position.position < input.length && condition(input[position.position]); ) {
result += input[position.position];
position.position++;
}
return result;
}
function V(o, input, position) {
const Q = input.indexOf(o, position.position);
const start = position.position;
if (-1 === Q) {
position.position = input.length;
return input.slice(start);
}
position.position = Q;
return input.slice(start, position.position);
}
function O(input) {
const bytes = D.encode(input);
return X(bytes);
}
function P(byte) {
return byte >= 48 && byte <= 57 || byte >= 65 && byte <= 70 || byte >= 97 && byte <= 102;
}
function K(byte) {
return byte >= 48 && byte <= 57 ? byte - 48 : (223 & byte) - 55;
}
function X(input) {
const length = input.length;
const output = new Uint8Array(length);
let o = 0;
for (let i = 0; i < length; ++i) {
const byte = input[i];
if (37 !== byte) output[o++] = byte; else if (37 === byte && !(P(input[i + 1]) && P(input[i + 2]))) output[o++] = 37; else {
output[o++] = K(input[i + 1]) << 4 | K(input[i + 2]);
i += 2;
}
}
return length === o ? output : output.subarray(0, o);
}
function j(input) {
input = sA(input, true, true);
const position = {
position: 0
};
const type = V("/", input, position);
if (0 === type.length || !R.test(type)) return "failure";
if (position.position > input.length) return "failure";
position.position++;
let o = V(";", input, position);
o = sA(o, false, true);
if (0 === o.length || !R.test(o)) return "failure";
const Q = type.toLowerCase();
const I = o.toLowerCase();
const l = {
type: Q,
subtype: I,
parameters: new Map,
essence: `${Q}/${I}`
};
for (;position.position < input.length; ) {
position.position++;
v(o => F.test(o), input, position);
let o = v(o => ";" !== o && "=" !== o, input, position);
o = o.toLowerCase();
if (position.position < input.length) {
if (";" === input[position.position]) continue;
position.position++;
}
if (position.position > input.length) break;
let Q = null;
if ('"' === input[position.position]) {
Q = eA(input, position, true);
V(";", input, position);
} else {
Q = V(";", input, position);
Q = sA(Q, false, true);
if (0 === Q.length) continue;
}
if (0 !== o.length && R.test(o) && (0 === Q.length || G.test(Q)) && !l.parameters.has(o)) l.parameters.set(o, Q);
}
return l;
}
function AA(data) {
data = data.replace(Y, "");
let o = data.length;
if (o % 4 === 0) if (61 === data.charCodeAt(o - 1)) {
--o;
if (61 === data.charCodeAt(o - 1)) --o;
}
if (o % 4 === 1) return "failure";
if (/[^+/0-9A-Za-z]/.test(data.length === o ? data : data.substring(0, o))) return "failure";
const buffer = Buffer.from(data, "base64");
return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
}
function eA(input, position, o) {
const Q = position.position;
let value = "";
l('"' === input[position.position]);
position.position++;
for (;;) {
value += v(o => '"' !== o && "\\" !== o, input, position);
if (position.position >= input.length) break;
const o = input[position.position];
position.position++;
if ("\\" === o) {
if (position.position >= input.length) {
value += "\\";
break;
}
value += input[position.position];
position.position++;
} else {
l('"' === o);
break;
}
}
if (o) return value;
return input.slice(Q, position.position);
}
function tA(o) {
return 13 === o || 10 === o || 9 === o || 32 === o;
}
function sA(o, leading = true, trailing = true) {
return oA(o, leading, trailing, tA);
}
function rA(o) {
return 13 === o || 10 === o || 9 === o || 12 === o || 32 === o;
}
function nA(o, leading = true, trailing = true) {
return oA(o, leading, trailing, rA);
}
function oA(o, leading, trailing, Q) {
let lead = 0;
let I = o.length - 1;
if (leading) for (;lead < o.length && Q(o.charCodeAt(lead)); ) lead++;
if (trailing) for (;I > 0 && Q(o.charCodeAt(I)); ) I--;
return 0 === lead && I === o.length - 1 ? o : o.slice(lead, I + 1);
}
function iA(input) {
const length = input.length;
if (65535 > length) return String.fromCharCode.apply(null, input);
let result = "";
let i = 0;
let o = 65535;
for (;i < length; ) {
if (i + o > length) o = length - i;
result += String.fromCharCode.apply(null, input.subarray(i, i += o));
}
return result;
}
o.exports = {
dataURLProcessor: function(o) {
l("data:" === o.protocol);
let input = J(o, true);
input = input.slice(5);
const position = {
position: 0
};
let Q = V(",", input, position);
const I = Q.length;
Q = nA(Q, true, true);
if (position.position >= input.length) return "failure";
position.position++;
const D = input.slice(I + 1);
let body = O(D);
if (/;(\u0020){0,}base64$/i.test(Q)) {
const o = iA(body);
body = AA(o);
if ("failure" === body) return "failure";
Q = Q.slice(0, -6);
Q = Q.replace(/(\u0020)+$/, "");
Q = Q.slice(0, -1);
}
if (Q.startsWith(";")) Q = "text/plain" + Q;
let R = j(Q);
if ("failure" === R) R = j("text/plain;charset=US-ASCII");
return {
mimeType: R,
body
};
},
URLSerializer: J,
collectASequenceOfCodePoints: v,
collectASequenceOfCodePointsFast: V,
stringPercentDecode: O,
parseMIMEType: j,
collectAnHTTPQuotedString: eA,
serializeAMimeType: function(o) {
l("failure" !== o);
const {parameters: Q, essence: I} = o;
let D = I;
for (let [name, value] of Q.entries()) {
D += ";";
D += name;
D += "=";
if (!R.test(value)) {
value = value.replace(/(\\|")/g, "\\$1");
value = '"' + value;
value += '"';
}
D += value;
}
return D;
},
removeChars: oA,
removeHTTPWhitespace: sA,
minimizeSupportedMimeType: function(o) {
switch (o.essence) {
case "application/ecmascript":
case "application/javascript":
case "application/x-ecmascript":
case "application/x-javascript":
case "text/ecmascript":
case "text/javascript":
case "text/javascript1.0":
case "text/javascript1.1":
case "text/javascript1.2":
case "text/javascript1.3":
case "text/javascript1.4":
case "text/javascript1.5":
case "text/jscript":
case "text/livescript":
case "text/x-ecmascript":
case "text/x-javascript":
return "text/javascript";

case "application/json":
case "text/json":
return "application/json";

case "image/svg+xml":
return "image/svg+xml";

case "text/xml":
case "application/xml":
return "application/xml";
}
if (o.subtype.endsWith("+json")) return "application/json";
if (o.subtype.endsWith("+xml")) return "application/xml";
return "";
},
HTTP_TOKEN_CODEPOINTS: R,
isomorphicDecode: iA
};
},
1751: (o, Q, I) => {
const {kConnected: l, kSize: D} = I(33);
class R {
constructor(value) {
this.value = value;
}
deref() {
return 0 === this.value[l] && 0 === this.value[D] ? void 0 : this.value;
}
}
class F {
constructor(o) {
this.finalizer = o;
}
register(o, key) {
if (o.on) o.on("disconnect", () => {
if (0 === o[l] && 0 === o[D]) this.finalizer(key);
});
}
unregister(key) {}
}
o.exports = function() {
if (process.env.NODE_V8_COVERAGE && process.version.startsWith("v18")) {
process._rawDebug("Using compatibility WeakRef and FinalizationRegistry");
return {
WeakRef: R,
FinalizationRegistry: F
};
}
return {
WeakRef,
FinalizationRegistry
};
};
},
564: (o, Q, I) => {
const {Blob: l, File} = I(4573);
const {kState: D} = I(1693);
const {webidl: R} = I(6083);
class F {
constructor(o, Q, options = {}) {
const n = Q;
const t = options.type;
const d = options.lastModified ?? Date.now();
this[D] = {
blobLike: o,
name: n,
type: t,
lastModified: d
};
}
stream(...args) {
R.brandCheck(this, F);
return this[D].blobLike.stream(...args);
}
arrayBuffer(...args) {
R.brandCheck(this, F);
return this[D].blobLike.arrayBuffer(...args);
}
slice(...args) {
R.brandCheck(this, F);
return this[D].blobLike.slice(...args);
}
text(...args) {
R.brandCheck(this, F);
return this[D].blobLike.text(...args);
}
get size() {
R.brandCheck(this, F);
return this[D].blobLike.size;
}
get type() {
R.brandCheck(this, F);
return this[D].blobLike.type;
}
get name() {
R.brandCheck(this, F);
return this[D].name;
}
get lastModified() {
R.brandCheck(this, F);
return this[D].lastModified;
}
get [Symbol.toStringTag]() {
return "File";
}
}
R.converters.Blob = R.interfaceConverter(l);
o.exports = {
FileLike: F,
isFileLike: function(object) {
return object instanceof File || object && ("function" === typeof object.stream || "function" === typeof object.arrayBuffer) && "File" === object[Symbol.toStringTag];
}
};
},
2102: (o, Q, I) => {
const {isUSVString: l, bufferToLowerCasedHeaderName: D} = I(586);
const {utf8DecodeBytes: R} = I(9774);
const {HTTP_TOKEN_CODEPOINTS: F, isomorphicDecode: Y} = I(2318);
const {isFileLike: G} = I(564);
const {makeEntry: J} = I(1112);
const v = I(4589);
const {File: V} = I(4573);
const File = globalThis.File ?? V;
const O = Buffer.from('form-data; name="');
const P = Buffer.from("; filename");
const K = Buffer.from("--");
const X = Buffer.from("--\r\n");
function j(o) {
for (let i = 0; i < o.length; ++i) if (0 !== (-128 & o.charCodeAt(i))) return false;
return true;
}
function AA(input, position) {
let name = null;
let o = null;
let Q = null;
let encoding = null;
for (;;) {
if (13 === input[position.position] && 10 === input[position.position + 1]) {
if (null === name) return "failure";
return {
name,
filename: o,
contentType: Q,
encoding
};
}
let I = tA(o => 10 !== o && 13 !== o && 58 !== o, input, position);
I = sA(I, true, true, o => 9 === o || 32 === o);
if (!F.test(I.toString())) return "failure";
if (58 !== input[position.position]) return "failure";
position.position++;
tA(o => 32 === o || 9 === o, input, position);
switch (D(I)) {
case "content-disposition":
name = o = null;
if (!rA(input, O, position)) return "failure";
position.position += 17;
name = eA(input, position);
if (null === name) return "failure";
if (rA(input, P, position)) {
let check = position.position + P.length;
if (42 === input[check]) {
position.position += 1;
check += 1;
}
if (61 !== input[check] || 34 !== input[check + 1]) return "failure";
position.position += 12;
o = eA(input, position);
if (null === o) return "failure";
}
break;

case "content-type":
{
let o = tA(o => 10 !== o && 13 !== o, input, position);
o = sA(o, false, true, o => 9 === o || 32 === o);
Q = Y(o);
break;
}

case "content-transfer-encoding":
{
let o = tA(o => 10 !== o && 13 !== o, input, position);
o = sA(o, false, true, o => 9 === o || 32 === o);
encoding = Y(o);
break;
}

default:
tA(o => 10 !== o && 13 !== o, input, position);
}
if (13 !== input[position.position] && 10 !== input[position.position + 1]) return "failure"; else position.position += 2;
}
}
function eA(input, position) {
v(34 === input[position.position - 1]);
let name = tA(o => 10 !== o && 13 !== o && 34 !== o, input, position);
if (34 !== input[position.position]) return null; else position.position++;
name = (new TextDecoder).decode(name).replace(/%0A/gi, "\n").replace(/%0D/gi, "\r").replace(/%22/g, '"');
return name;
}
function tA(condition, input, position) {
let start = position.position;
for (;start < input.length && condition(input[start]); ) ++start;
return input.subarray(position.position, position.position = start);
}
function sA(o, leading, trailing, Q) {
let lead = 0;
let I = o.length - 1;
if (leading) for (;lead < o.length && Q(o[lead]); ) lead++;
if (trailing) for (;I > 0 && Q(o[I]); ) I--;
return 0 === lead && I === o.length - 1 ? o : o.subarray(lead, I + 1);
}
function rA(buffer, start, position) {
if (buffer.length < start.length) return false;
for (let i = 0; i < start.length; i++) if (start[i] !== buffer[position.position + i]) return false;
return true;
}
o.exports = {
multipartFormDataParser: function(input, o) {
v("failure" !== o && "multipart/form-data" === o.essence);
const Q = o.parameters.get("boundary");
if (void 0 === Q) return "failure";
const boundary = Buffer.from(`--${Q}`, "utf8");
const I = [];
const position = {
position: 0
};
for (;13 === input[position.position] && 10 === input[position.position + 1]; ) position.position += 2;
let trailing = input.length;
for (;10 === input[trailing - 1] && 13 === input[trailing - 2]; ) trailing -= 2;
if (trailing !== input.length) input = input.subarray(0, trailing);
for (;;) {
if (input.subarray(position.position, position.position + boundary.length).equals(boundary)) position.position += boundary.length; else return "failure";
if (position.position === input.length - 2 && rA(input, K, position) || position.position === input.length - 4 && rA(input, X, position)) return I;
if (13 !== input[position.position] || 10 !== input[position.position + 1]) return "failure";
position.position += 2;
const result = AA(input, position);
if ("failure" === result) return "failure";
let {name, filename: o, contentType: Q, encoding} = result;
position.position += 2;
let body;
{
const o = input.indexOf(boundary.subarray(2), position.position);
if (-1 === o) return "failure";
body = input.subarray(position.position, o - 4);
position.position += body.length;
if ("base64" === encoding) body = Buffer.from(body.toString(), "base64");
}
if (13 !== input[position.position] || 10 !== input[position.position + 1]) return "failure"; else position.position += 2;
let value;
if (null !== o) {
Q ??= "text/plain";
if (!j(Q)) Q = "";
value = new File([ body ], o, {
type: Q
});
} else value = R(Buffer.from(body));
v(l(name));
v("string" === typeof value && l(value) || G(value));
I.push(J(name, value, o));
}
},
validateBoundary: function(boundary) {
const length = boundary.length;
if (length < 27 || length > 70) return false;
for (let i = 0; i < length; ++i) {
const o = boundary.charCodeAt(i);
if (!(o >= 48 && o <= 57 || o >= 65 && o <= 90 || o >= 97 && o <= 122 || 39 === o || 45 === o || 95 === o)) return false;
}
return true;
}
};
},
1112: (o, Q, I) => {
const {isBlobLike: l, iteratorMixin: D} = I(9774);
const {kState: R} = I(1693);
const {kEnumerableProperty: F} = I(586);
const {FileLike: Y, isFileLike: G} = I(564);
const {webidl: J} = I(6083);
const {File: v} = I(4573);
const V = I(7975);
const File = globalThis.File ?? v;
class O {
constructor(form) {
J.util.markAsUncloneable(this);
if (void 0 !== form) throw J.errors.conversionFailed({
prefix: "FormData constructor",
argument: "Argument 1",
types: [ "undefined" ]
});
this[R] = [];
}
append(name, value, o = void 0) {
J.brandCheck(this, O);
const prefix = "FormData.append";
J.argumentLengthCheck(arguments, 2, prefix);
if (3 === arguments.length && !l(value)) throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");
name = J.converters.USVString(name, prefix, "name");
value = l(value) ? J.converters.Blob(value, prefix, "value", {
strict: false
}) : J.converters.USVString(value, prefix, "value");
o = 3 === arguments.length ? J.converters.USVString(o, prefix, "filename") : void 0;
const entry = P(name, value, o);
this[R].push(entry);
}
delete(name) {
J.brandCheck(this, O);
const prefix = "FormData.delete";
J.argumentLengthCheck(arguments, 1, prefix);
name = J.converters.USVString(name, prefix, "name");
this[R] = this[R].filter(entry => entry.name !== name);
}
get(name) {
J.brandCheck(this, O);
const prefix = "FormData.get";
J.argumentLengthCheck(arguments, 1, prefix);
name = J.converters.USVString(name, prefix, "name");
const o = this[R].findIndex(entry => entry.name === name);
if (-1 === o) return null;
return this[R][o].value;
}
getAll(name) {
J.brandCheck(this, O);
const prefix = "FormData.getAll";
J.argumentLengthCheck(arguments, 1, prefix);
name = J.converters.USVString(name, prefix, "name");
return this[R].filter(entry => entry.name === name).map(entry => entry.value);
}
has(name) {
J.brandCheck(this, O);
const prefix = "FormData.has";
J.argumentLengthCheck(arguments, 1, prefix);
name = J.converters.USVString(name, prefix, "name");
return -1 !== this[R].findIndex(entry => entry.name === name);
}
set(name, value, o = void 0) {
J.brandCheck(this, O);
const prefix = "FormData.set";
J.argumentLengthCheck(arguments, 2, prefix);
if (3 === arguments.length && !l(value)) throw new TypeError("Failed to execute 'set' on 'FormData': parameter 2 is not of type 'Blob'");
name = J.converters.USVString(name, prefix, "name");
value = l(value) ? J.converters.Blob(value, prefix, "name", {
strict: false
}) : J.converters.USVString(value, prefix, "name");
o = 3 === arguments.length ? J.converters.USVString(o, prefix, "name") : void 0;
const entry = P(name, value, o);
const Q = this[R].findIndex(entry => entry.name === name);
if (-1 !== Q) this[R] = [ ...this[R].slice(0, Q), entry, ...this[R].slice(Q + 1).filter(entry => entry.name !== name) ]; else this[R].push(entry);
}
[V.inspect.custom](depth, options) {
const state = this[R].reduce((a, b) => {
if (a[b.name]) if (Array.isArray(a[b.name])) a[b.name].push(b.value); else a[b.name] = [ a[b.name], b.value ]; else a[b.name] = b.value;
return a;
}, {
__proto__: null
});
options.depth ??= depth;
options.colors ??= true;
const output = V.formatWithOptions(options, state);
return `FormData ${output.slice(output.indexOf("]") + 2)}`;
}
}
D("FormData", O, R, "name", "value");
Object.defineProperties(O.prototype, {
append: F,
delete: F,
get: F,
getAll: F,
has: F,
set: F,
[Symbol.toStringTag]: {
value: "FormData",
configurable: true
}
});
function P(name, value, o) {
if ("string" === typeof value) ; else {
if (!G(value)) value = value instanceof Blob ? new File([ value ], "blob", {
type: value.type
}) : new Y(value, "blob", {
type: value.type
});
if (void 0 !== o) {
const options = {
type: value.type,
lastModified: value.lastModified
};
value = value instanceof v ? new File([ value ], o, options) : new Y(value, o, options);
}
}
return {
name,
value
};
}
o.exports = {
FormData: O,
makeEntry: P
};
},
3109: o => {
const Q = Symbol.for("undici.globalOrigin.1");
o.exports = {
getGlobalOrigin: function() {
return globalThis[Q];
},
setGlobalOrigin: function(o) {
if (void 0 === o) {
Object.defineProperty(globalThis, Q, {
value: void 0,
writable: true,
enumerable: false,
configurable: false
});
return;
}
const I = new URL(o);
if ("http:" !== I.protocol && "https:" !== I.protocol) throw new TypeError(`Only http & https urls are allowed, received ${I.protocol}`);
Object.defineProperty(globalThis, Q, {
value: I,
writable: true,
enumerable: false,
configurable: false
});
}
};
},
1470: (o, Q, I) => {
const {kConstruct: l} = I(33);
const {kEnumerableProperty: D} = I(586);
const {iteratorMixin: R, isValidHeaderName: F, isValidHeaderValue: Y} = I(9774);
const {webidl: G} = I(6083);
const J = I(4589);
const v = I(7975);
const V = Symbol("headers map");
const O = Symbol("headers map sorted");
function P(code) {
return 10 === code || 13 === code || 9 === code || 32 === code;
}
function K(o) {
let i = 0;
let Q = o.length;
for (;Q > i && P(o.charCodeAt(Q - 1)); ) --Q;
for (;Q > i && P(o.charCodeAt(i)); ) ++i;
return 0 === i && Q === o.length ? o : o.substring(i, Q);
}
function X(headers, object) {
if (Array.isArray(object)) for (let i = 0; i < object.length; ++i) {
const header = object[i];
if (2 !== header.length) throw G.errors.exception({
header: "Headers constructor",
message: `expected name/value pair to be length 2, found ${header.length}.`
});
j(headers, header[0], header[1]);
} else if ("object" === typeof object && null !== object) {
const keys = Object.keys(object);
for (let i = 0; i < keys.length; ++i) j(headers, keys[i], object[keys[i]]);
} else throw G.errors.conversionFailed({
prefix: "Headers constructor",
argument: "Argument 1",
types: [ "sequence<sequence<ByteString>>", "record<ByteString, ByteString>" ]
});
}
function j(headers, name, value) {
value = K(value);
if (!F(name)) throw G.errors.invalidArgument({
prefix: "Headers.append",
value: name,
type: "header name"
}); else if (!Y(value)) throw G.errors.invalidArgument({
prefix: "Headers.append",
value,
type: "header value"
});
if ("immutable" === tA(headers)) throw new TypeError("immutable");
return rA(headers).append(name, value, false);
}
function AA(a, b) {
return a[0] < b[0] ? -1 : 1;
}
class eA {
cookies=null;
constructor(o) {
if (o instanceof eA) {
this[V] = new Map(o[V]);
this[O] = o[O];
this.cookies = null === o.cookies ? null : [ ...o.cookies ];
} else {
this[V] = new Map(o);
this[O] = null;
}
}
contains(name, o) {
return this[V].has(o ? name : name.toLowerCase());
}
clear() {
this[V].clear();
this[O] = null;
this.cookies = null;
}
append(name, value, o) {
this[O] = null;
const Q = o ? name : name.toLowerCase();
const exists = this[V].get(Q);
if (exists) {
const o = "cookie" === Q ? "; " : ", ";
this[V].set(Q, {
name: exists.name,
value: `${exists.value}${o}${value}`
});
} else this[V].set(Q, {
name,
value
});
if ("set-cookie" === Q) (this.cookies ??= []).push(value);
}
set(name, value, o) {
this[O] = null;
const Q = o ? name : name.toLowerCase();
if ("set-cookie" === Q) this.cookies = [ value ];
this[V].set(Q, {
name,
value
});
}
delete(name, o) {
this[O] = null;
if (!o) name = name.toLowerCase();
if ("set-cookie" === name) this.cookies = null;
this[V].delete(name);
}
get(name, o) {
return this[V].get(o ? name : name.toLowerCase())?.value ?? null;
}
* [Symbol.iterator]() {
for (const {0: name, 1: {value}} of this[V]) yield [ name, value ];
}
get entries() {
const headers = {};
if (0 !== this[V].size) for (const {name, value} of this[V].values()) headers[name] = value;
return headers;
}
rawValues() {
return this[V].values();
}
get entriesList() {
const headers = [];
if (0 !== this[V].size) for (const {0: o, 1: {name, value}} of this[V]) if ("set-cookie" === o) for (const cookie of this.cookies) headers.push([ name, cookie ]); else headers.push([ name, value ]);
return headers;
}
toSortedArray() {
const size = this[V].size;
const array = new Array(size);
if (size <= 32) {
if (0 === size) return array;
const o = this[V][Symbol.iterator]();
const Q = o.next().value;
array[0] = [ Q[0], Q[1].value ];
J(null !== Q[1].value);
for (let x, value, i = 1, Q = 0, right = 0, left = 0, I = 0; i < size; ++i) {
value = o.next().value;
x = array[i] = [ value[0], value[1].value ];
J(null !== x[1]);
left = 0;
right = i;
for (;left < right; ) {
I = left + (right - left >> 1);
if (array[I][0] <= x[0]) left = I + 1; else right = I;
}
if (i !== I) {
Q = i;
for (;Q > left; ) array[Q] = array[--Q];
array[left] = x;
}
}
if (!o.next().done) throw new TypeError("Unreachable");
return array;
} else {
let i = 0;
for (const {0: name, 1: {value}} of this[V]) {
array[i++] = [ name, value ];
J(null !== value);
}
return array.sort(AA);
}
}
}
class Headers {
#P;
#q;
constructor(o = void 0) {
G.util.markAsUncloneable(this);
if (o === l) return;
this.#q = new eA;
this.#P = "none";
if (void 0 !== o) {
o = G.converters.HeadersInit(o, "Headers contructor", "init");
X(this, o);
}
}
append(name, value) {
G.brandCheck(this, Headers);
G.argumentLengthCheck(arguments, 2, "Headers.append");
const prefix = "Headers.append";
name = G.converters.ByteString(name, prefix, "name");
value = G.converters.ByteString(value, prefix, "value");
return j(this, name, value);
}
delete(name) {
G.brandCheck(this, Headers);
G.argumentLengthCheck(arguments, 1, "Headers.delete");
name = G.converters.ByteString(name, "Headers.delete", "name");
if (!F(name)) throw G.errors.invalidArgument({
prefix: "Headers.delete",
value: name,
type: "header name"
});
if ("immutable" === this.#P) throw new TypeError("immutable");
if (!this.#q.contains(name, false)) return;
this.#q.delete(name, false);
}
get(name) {
G.brandCheck(this, Headers);
G.argumentLengthCheck(arguments, 1, "Headers.get");
const prefix = "Headers.get";
name = G.converters.ByteString(name, prefix, "name");
if (!F(name)) throw G.errors.invalidArgument({
prefix,
value: name,
type: "header name"
});
return this.#q.get(name, false);
}
has(name) {
G.brandCheck(this, Headers);
G.argumentLengthCheck(arguments, 1, "Headers.has");
const prefix = "Headers.has";
name = G.converters.ByteString(name, prefix, "name");
if (!F(name)) throw G.errors.invalidArgument({
prefix,
value: name,
type: "header name"
});
return this.#q.contains(name, false);
}
set(name, value) {
G.brandCheck(this, Headers);
G.argumentLengthCheck(arguments, 2, "Headers.set");
const prefix = "Headers.set";
name = G.converters.ByteString(name, prefix, "name");
value = G.converters.ByteString(value, prefix, "value");
value = K(value);
if (!F(name)) throw G.errors.invalidArgument({
prefix,
value: name,
type: "header name"
}); else if (!Y(value)) throw G.errors.invalidArgument({
prefix,
value,
type: "header value"
});
if ("immutable" === this.#P) throw new TypeError("immutable");
this.#q.set(name, value, false);
}
getSetCookie() {
G.brandCheck(this, Headers);
const list = this.#q.cookies;
if (list) return [ ...list ];
return [];
}
get [O]() {
if (this.#q[O]) return this.#q[O];
const headers = [];
const names = this.#q.toSortedArray();
const cookies = this.#q.cookies;
if (null === cookies || 1 === cookies.length) return this.#q[O] = names;
for (let i = 0; i < names.length; ++i) {
const {0: name, 1: value} = names[i];
if ("set-cookie" === name) for (let o = 0; o < cookies.length; ++o) headers.push([ name, cookies[o] ]); else headers.push([ name, value ]);
}
return this.#q[O] = headers;
}
[v.inspect.custom](depth, options) {
options.depth ??= depth;
return `Headers ${v.formatWithOptions(options, this.#q.entries)}`;
}
static getHeadersGuard(o) {
return o.#P;
}
static setHeadersGuard(o, guard) {
o.#P = guard;
}
static getHeadersList(o) {
return o.#q;
}
static setHeadersList(o, list) {
o.#q = list;
}
}
const {getHeadersGuard: tA, setHeadersGuard: sA, getHeadersList: rA, setHeadersList: nA} = Headers;
Reflect.deleteProperty(Headers, "getHeadersGuard");
Reflect.deleteProperty(Headers, "setHeadersGuard");
Reflect.deleteProperty(Headers, "getHeadersList");
Reflect.deleteProperty(Headers, "setHeadersList");
R("Headers", Headers, O, 0, 1);
Object.defineProperties(Headers.prototype, {
append: D,
delete: D,
get: D,
has: D,
set: D,
getSetCookie: D,
[Symbol.toStringTag]: {
value: "Headers",
configurable: true
},
[v.inspect.custom]: {
enumerable: false
}
});
G.converters.HeadersInit = function(o, prefix, argument) {
if ("Object" === G.util.Type(o)) {
const Q = Reflect.get(o, Symbol.iterator);
if (!v.types.isProxy(o) && Q === Headers.prototype.entries) try {
return rA(o).entriesList;
} catch {}
if ("function" === typeof Q) return G.converters["sequence<sequence<ByteString>>"](o, prefix, argument, Q.bind(o));
return G.converters["record<ByteString, ByteString>"](o, prefix, argument);
}
throw G.errors.conversionFailed({
prefix: "Headers constructor",
argument: "Argument 1",
types: [ "sequence<sequence<ByteString>>", "record<ByteString, ByteString>" ]
});
};
o.exports = {
fill: X,
compareHeaderName: AA,
Headers,
HeadersList: eA,
getHeadersGuard: tA,
setHeadersGuard: sA,
setHeadersList: nA,
getHeadersList: rA
};
},
7532: (o, Q, I) => {
const {makeNetworkError: l, makeAppropriateNetworkError: D, filterResponse: R, makeResponse: F, fromInnerResponse: Y} = I(9141);
const {HeadersList: G} = I(1470);
const {Request, cloneRequest: J} = I(5601);
const v = I(8522);
const {bytesMatch: V, makePolicyContainer: O, clonePolicyContainer: P, requestBadPort: K, TAOCheck: X, appendRequestOriginHeader: j, responseLocationURL: AA, requestCurrentURL: eA, setRequestReferrerPolicyOnRedirect: tA, tryUpgradeRequestToAPotentiallyTrustworthyURL: sA, createOpaqueTimingInfo: rA, appendFetchMetadata: nA, corsCheck: oA, crossOriginResourcePolicyCheck: iA, determineRequestsReferrer: aA, coarsenedSharedCurrentTime: QA, createDeferredPromise: gA, isBlobLike: cA, sameOrigin: EA, isCancelled: BA, isAborted: IA, isErrorLike: lA, fullyReadBody: hA, readableStreamClose: uA, isomorphicEncode: dA, urlIsLocal: fA, urlIsHttpHttpsScheme: wA, urlHasHttpsScheme: yA, clampAndCoarsenConnectionTimingInfo: DA, simpleRangeHeaderValue: pA, buildContentRange: kA, createInflate: RA, extractMimeType: FA} = I(9774);
const {kState: mA, kDispatcher: bA} = I(1693);
const SA = I(4589);
const {safelyExtractBody: NA, extractBody: MA} = I(3842);
const {redirectStatusSet: UA, nullBodyStatus: LA, safeMethodsSet: TA, requestBodyHeader: YA, subresourceSet: GA} = I(6689);
const JA = I(8474);
const {Readable: HA, pipeline, finished} = I(7075);
const {addAbortListener: vA, isErrored: VA, isReadable: xA, bufferToLowerCasedHeaderName: WA} = I(586);
const {dataURLProcessor: OA, serializeAMimeType: PA, minimizeSupportedMimeType: qA} = I(2318);
const {getGlobalDispatcher: ZA} = I(5319);
const {webidl: zA} = I(6083);
const {STATUS_CODES: KA} = I(7067);
const XA = [ "GET", "HEAD" ];
const _A = "undefined" !== typeof __UNDICI_IS_NODE__ || "undefined" !== typeof esbuildDetection ? "node" : "undici";
let jA;
class $A extends JA {
constructor(o) {
super();
this.dispatcher = o;
this.connection = null;
this.dump = false;
this.state = "ongoing";
}
terminate(reason) {
if ("ongoing" !== this.state) return;
this.state = "terminated";
this.connection?.destroy(reason);
this.emit("terminated", reason);
}
abort(error) {
if ("ongoing" !== this.state) return;
this.state = "aborted";
if (!error) error = new DOMException("The operation was aborted.", "AbortError");
this.serializedAbortReason = error;
this.connection?.destroy(error);
this.emit("terminated", error);
}
}
function Ae(response) {
ee(response, "fetch");
}
function ee(response, o = "other") {
if ("error" === response.type && response.aborted) return;
if (!response.urlList?.length) return;
const Q = response.urlList[0];
let I = response.timingInfo;
let l = response.cacheState;
if (!wA(Q)) return;
if (null === I) return;
if (!response.timingAllowPassed) {
I = rA({
startTime: I.startTime
});
l = "";
}
I.endTime = QA();
response.timingInfo = I;
te(I, Q.href, o, globalThis, l);
}
const te = performance.markResourceTiming;
function se(p, request, o, error) {
if (p) p.reject(error);
if (null != request.body && xA(request.body?.stream)) request.body.stream.cancel(error).catch(o => {
if ("ERR_INVALID_STATE" === o.code) return;
throw o;
});
if (null == o) return;
const response = o[mA];
if (null != response.body && xA(response.body?.stream)) response.body.stream.cancel(error).catch(o => {
if ("ERR_INVALID_STATE" === o.code) return;
throw o;
});
}
function ne({request, processRequestBodyChunkLength: o, processRequestEndOfBody: Q, processResponse: I, processResponseEndOfBody: l, processResponseConsumeBody: D, useParallelQueue: R = false, dispatcher: F = ZA()}) {
SA(F);
let Y = null;
let G = false;
if (null != request.client) {
Y = request.client.globalObject;
G = request.client.crossOriginIsolatedCapability;
}
const J = QA(G);
const v = rA({
startTime: J
});
const V = {
controller: new $A(F),
request,
timingInfo: v,
processRequestBodyChunkLength: o,
processRequestEndOfBody: Q,
processResponse: I,
processResponseConsumeBody: D,
processResponseEndOfBody: l,
taskDestination: Y,
crossOriginIsolatedCapability: G
};
SA(!request.body || request.body.stream);
if ("client" === request.window) request.window = "Window" === request.client?.globalObject?.constructor?.name ? request.client : "no-window";
if ("client" === request.origin) request.origin = request.client.origin;
if ("client" === request.policyContainer) if (null != request.client) request.policyContainer = P(request.client.policyContainer); else request.policyContainer = O();
if (!request.headersList.contains("accept", true)) {
const value = "*/*";
request.headersList.append("accept", value, true);
}
if (!request.headersList.contains("accept-language", true)) request.headersList.append("accept-language", "*", true);
if (null === request.priority) ;
if (GA.has(request.destination)) ;
oe(V).catch(o => {
V.controller.terminate(o);
});
return V.controller;
}
async function oe(o, Q = false) {
const request = o.request;
let response = null;
if (request.localURLsOnly && !fA(eA(request))) response = l("local URLs only");
sA(request);
if ("blocked" === K(request)) response = l("bad port");
if ("" === request.referrerPolicy) request.referrerPolicy = request.policyContainer.referrerPolicy;
if ("no-referrer" !== request.referrer) request.referrer = aA(request);
if (null === response) response = await (async () => {
const Q = eA(request);
if (EA(Q, request.url) && "basic" === request.responseTainting || "data:" === Q.protocol || "navigate" === request.mode || "websocket" === request.mode) {
request.responseTainting = "basic";
return await ie(o);
}
if ("same-origin" === request.mode) return l('request mode cannot be "same-origin"');
if ("no-cors" === request.mode) {
if ("follow" !== request.redirect) return l('redirect mode cannot be "follow" for "no-cors" request');
request.responseTainting = "opaque";
return await ie(o);
}
if (!wA(eA(request))) return l("URL scheme must be a HTTP(S) scheme");
request.responseTainting = "cors";
return await ge(o);
})();
if (Q) return response;
if (0 !== response.status && !response.internalResponse) {
if ("cors" === request.responseTainting) ;
if ("basic" === request.responseTainting) response = R(response, "basic"); else if ("cors" === request.responseTainting) response = R(response, "cors"); else if ("opaque" === request.responseTainting) response = R(response, "opaque"); else SA(false);
}
let I = 0 === response.status ? response : response.internalResponse;
if (0 === I.urlList.length) I.urlList.push(...request.urlList);
if (!request.timingAllowFailed) response.timingAllowPassed = true;
if ("opaque" === response.type && 206 === I.status && I.rangeRequested && !request.headers.contains("range", true)) response = I = l();
if (0 !== response.status && ("HEAD" === request.method || "CONNECT" === request.method || LA.includes(I.status))) {
I.body = null;
o.controller.dump = true;
}
if (request.integrity) {
const Q = reason => Qe(o, l(reason));
if ("opaque" === request.responseTainting || null == response.body) {
Q(response.error);
return;
}
const I = bytes => {
if (!V(bytes, request.integrity)) {
Q("integrity mismatch");
return;
}
response.body = NA(bytes)[0];
Qe(o, response);
};
await hA(response.body, I, Q);
} else Qe(o, response);
}
function ie(o) {
if (BA(o) && 0 === o.request.redirectCount) return Promise.resolve(D(o));
const {request} = o;
const {protocol: Q} = eA(request);
switch (Q) {
case "about:":
return Promise.resolve(l("about scheme is not supported"));

case "blob:":
{
if (!jA) jA = I(4573).resolveObjectURL;
const o = eA(request);
if (0 !== o.search.length) return Promise.resolve(l("NetworkError when attempting to fetch resource."));
const blob = jA(o.toString());
if ("GET" !== request.method || !cA(blob)) return Promise.resolve(l("invalid method"));
const response = F();
const Q = blob.size;
const D = dA(`${Q}`);
const type = blob.type;
if (!request.headersList.contains("range", true)) {
const o = MA(blob);
response.statusText = "OK";
response.body = o[0];
response.headersList.set("content-length", D, true);
response.headersList.set("content-type", type, true);
} else {
response.rangeRequested = true;
const o = request.headersList.get("range", true);
const I = pA(o, true);
if ("failure" === I) return Promise.resolve(l("failed to fetch the data URL"));
let {rangeStartValue: D, rangeEndValue: R} = I;
if (null === D) {
D = Q - R;
R = D + R - 1;
} else {
if (D >= Q) return Promise.resolve(l("Range start is greater than the blob's size."));
if (null === R || R >= Q) R = Q - 1;
}
const F = blob.slice(D, R, type);
const Y = MA(F);
response.body = Y[0];
const G = dA(`${F.size}`);
const J = kA(D, R, Q);
response.status = 206;
response.statusText = "Partial Content";
response.headersList.set("content-length", G, true);
response.headersList.set("content-type", type, true);
response.headersList.set("content-range", J, true);
}
return Promise.resolve(response);
}

case "data:":
{
const o = eA(request);
const Q = OA(o);
if ("failure" === Q) return Promise.resolve(l("failed to fetch the data URL"));
const I = PA(Q.mimeType);
return Promise.resolve(F({
statusText: "OK",
headersList: [ [ "content-type", {
name: "Content-Type",
value: I
} ] ],
body: NA(Q.body)[0]
}));
}

case "file:":
return Promise.resolve(l("not implemented... yet..."));

case "http:":
case "https:":
return ge(o).catch(o => l(o));

default:
return Promise.resolve(l("unknown scheme"));
}
}
function ae(o, response) {
o.request.done = true;
if (null != o.processResponseDone) queueMicrotask(() => o.processResponseDone(response));
}
function Qe(o, response) {
let Q = o.timingInfo;
const I = () => {
const I = Date.now();
if ("document" === o.request.destination) o.controller.fullTimingInfo = Q;
o.controller.reportTimingSteps = () => {
if ("https:" !== o.request.url.protocol) return;
Q.endTime = I;
let l = response.cacheState;
const D = response.bodyInfo;
if (!response.timingAllowPassed) {
Q = rA(Q);
l = "";
}
let R = 0;
if ("navigator" !== o.request.mode || !response.hasCrossOriginRedirects) {
R = response.status;
const o = FA(response.headersList);
if ("failure" !== o) D.contentType = qA(o);
}
if (null != o.request.initiatorType) te(Q, o.request.url.href, o.request.initiatorType, globalThis, l, D, R);
};
const l = () => {
o.request.done = true;
if (null != o.processResponseEndOfBody) queueMicrotask(() => o.processResponseEndOfBody(response));
if (null != o.request.initiatorType) o.controller.reportTimingSteps();
};
queueMicrotask(() => l());
};
if (null != o.processResponse) queueMicrotask(() => {
o.processResponse(response);
o.processResponse = null;
});
const l = "error" === response.type ? response : response.internalResponse ?? response;
if (null == l.body) I(); else finished(l.body.stream, () => {
I();
});
}
async function ge(o) {
const request = o.request;
let response = null;
let Q = null;
const I = o.timingInfo;
if ("all" === request.serviceWorkers) ;
if (null === response) {
if ("follow" === request.redirect) request.serviceWorkers = "none";
Q = response = await Ee(o);
if ("cors" === request.responseTainting && "failure" === oA(request, response)) return l("cors failure");
if ("failure" === X(request, response)) request.timingAllowFailed = true;
}
if (("opaque" === request.responseTainting || "opaque" === response.type) && "blocked" === iA(request.origin, request.client, request.destination, Q)) return l("blocked");
if (UA.has(Q.status)) {
if ("manual" !== request.redirect) o.controller.connection.destroy(void 0, false);
if ("error" === request.redirect) response = l("unexpected redirect"); else if ("manual" === request.redirect) response = Q; else if ("follow" === request.redirect) response = await ce(o, response); else SA(false);
}
response.timingInfo = I;
return response;
}
function ce(o, response) {
const request = o.request;
const Q = response.internalResponse ? response.internalResponse : response;
let I;
try {
I = AA(Q, eA(request).hash);
if (null == I) return response;
} catch (o) {
return Promise.resolve(l(o));
}
if (!wA(I)) return Promise.resolve(l("URL scheme must be a HTTP(S) scheme"));
if (20 === request.redirectCount) return Promise.resolve(l("redirect count exceeded"));
request.redirectCount += 1;
if ("cors" === request.mode && (I.username || I.password) && !EA(request, I)) return Promise.resolve(l('cross origin not allowed for request mode "cors"'));
if ("cors" === request.responseTainting && (I.username || I.password)) return Promise.resolve(l('URL cannot contain credentials for request mode "cors"'));
if (303 !== Q.status && null != request.body && null == request.body.source) return Promise.resolve(l());
if ([ 301, 302 ].includes(Q.status) && "POST" === request.method || 303 === Q.status && !XA.includes(request.method)) {
request.method = "GET";
request.body = null;
for (const o of YA) request.headersList.delete(o);
}
if (!EA(eA(request), I)) {
request.headersList.delete("authorization", true);
request.headersList.delete("proxy-authorization", true);
request.headersList.delete("cookie", true);
request.headersList.delete("host", true);
}
if (null != request.body) {
SA(null != request.body.source);
request.body = NA(request.body.source)[0];
}
const D = o.timingInfo;
D.redirectEndTime = D.postRedirectStartTime = QA(o.crossOriginIsolatedCapability);
if (0 === D.redirectStartTime) D.redirectStartTime = D.startTime;
request.urlList.push(I);
tA(request, Q);
return oe(o, true);
}
async function Ee(o, Q = false, I = false) {
const request = o.request;
let R = null;
let F = null;
let response = null;
if ("no-window" === request.window && "error" === request.redirect) {
R = o;
F = request;
} else {
F = J(request);
R = {
...o
};
R.request = F;
}
const Y = "include" === request.credentials || "same-origin" === request.credentials && "basic" === request.responseTainting;
const G = F.body ? F.body.length : null;
let v = null;
if (null == F.body && [ "POST", "PUT" ].includes(F.method)) v = "0";
if (null != G) v = dA(`${G}`);
if (null != v) F.headersList.append("content-length", v, true);
if (null != G && F.keepalive) ;
if (F.referrer instanceof URL) F.headersList.append("referer", dA(F.referrer.href), true);
j(F);
nA(F);
if (!F.headersList.contains("user-agent", true)) F.headersList.append("user-agent", _A);
if ("default" === F.cache && (F.headersList.contains("if-modified-since", true) || F.headersList.contains("if-none-match", true) || F.headersList.contains("if-unmodified-since", true) || F.headersList.contains("if-match", true) || F.headersList.contains("if-range", true))) F.cache = "no-store";
if ("no-cache" === F.cache && !F.preventNoCacheCacheControlHeaderModification && !F.headersList.contains("cache-control", true)) F.headersList.append("cache-control", "max-age=0", true);
if ("no-store" === F.cache || "reload" === F.cache) {
if (!F.headersList.contains("pragma", true)) F.headersList.append("pragma", "no-cache", true);
if (!F.headersList.contains("cache-control", true)) F.headersList.append("cache-control", "no-cache", true);
}
if (F.headersList.contains("range", true)) F.headersList.append("accept-encoding", "identity", true);
if (!F.headersList.contains("accept-encoding", true)) if (yA(eA(F))) F.headersList.append("accept-encoding", "br, gzip, deflate", true); else F.headersList.append("accept-encoding", "gzip, deflate", true);
F.headersList.delete("host", true);
if (Y) ;
if (true) F.cache = "no-store";
if ("no-store" !== F.cache && "reload" !== F.cache) ;
if (null == response) {
if ("only-if-cached" === F.cache) return l("only if cached");
const o = await Be(R, Y, I);
if (!TA.has(F.method) && o.status >= 200 && o.status <= 399) ;
if (false) ;
if (null == response) response = o;
}
response.urlList = [ ...F.urlList ];
if (F.headersList.contains("range", true)) response.rangeRequested = true;
response.requestIncludesCredentials = Y;
if (407 === response.status) {
if ("no-window" === request.window) return l();
if (BA(o)) return D(o);
return l("proxy authentication required");
}
if (421 === response.status && !I && (null == request.body || null != request.body.source)) {
if (BA(o)) return D(o);
o.controller.connection.destroy();
response = await Ee(o, Q, true);
}
if (Q) ;
return response;
}
async function Be(o, Q = false, I = false) {
SA(!o.controller.connection || o.controller.connection.destroyed);
o.controller.connection = {
abort: null,
destroyed: false,
destroy(o, abort = true) {
if (!this.destroyed) {
this.destroyed = true;
if (abort) this.abort?.(o ?? new DOMException("The operation was aborted.", "AbortError"));
}
}
};
const request = o.request;
let response = null;
const R = o.timingInfo;
if (true) request.cache = "no-store";
if ("websocket" === request.mode) ;
let Y = null;
if (null == request.body && o.processRequestEndOfBody) queueMicrotask(() => o.processRequestEndOfBody()); else if (null != request.body) {
const Q = async function*(bytes) {
if (BA(o)) return;
yield bytes;
o.processRequestBodyChunkLength?.(bytes.byteLength);
};
const I = () => {
if (BA(o)) return;
if (o.processRequestEndOfBody) o.processRequestEndOfBody();
};
const l = e => {
if (BA(o)) return;
if ("AbortError" === e.name) o.controller.abort(); else o.controller.terminate(e);
};
Y = async function*() {
try {
for await (const bytes of request.body.stream) yield* Q(bytes);
I();
} catch (o) {
l(o);
}
}();
}
try {
const {body, status, statusText, headersList: Q, socket} = await function({body}) {
const url = eA(request);
const agent = o.controller.dispatcher;
return new Promise((resolve, reject) => agent.dispatch({
path: url.pathname + url.search,
origin: url.origin,
method: request.method,
body: agent.isMockActive ? request.body && (request.body.source || request.body.stream) : body,
headers: request.headersList.entries,
maxRedirections: 0,
upgrade: "websocket" === request.mode ? "websocket" : void 0
}, {
body: null,
abort: null,
onConnect(abort) {
const {connection} = o.controller;
R.finalConnectionTimingInfo = DA(void 0, R.postRedirectStartTime, o.crossOriginIsolatedCapability);
if (connection.destroyed) abort(new DOMException("The operation was aborted.", "AbortError")); else {
o.controller.on("terminated", abort);
this.abort = connection.abort = abort;
}
R.finalNetworkRequestStartTime = QA(o.crossOriginIsolatedCapability);
},
onResponseStarted() {
R.finalNetworkResponseStartTime = QA(o.crossOriginIsolatedCapability);
},
onHeaders(status, o, Q, statusText) {
if (status < 200) return;
let location = "";
const I = new G;
for (let i = 0; i < o.length; i += 2) I.append(WA(o[i]), o[i + 1].toString("latin1"), true);
location = I.get("location", true);
const l = [];
const D = location && "follow" === request.redirect && UA.has(status);
if ("HEAD" !== request.method && "CONNECT" !== request.method && !LA.includes(status) && !D) {
const o = I.get("content-encoding", true);
const Q = o ? o.toLowerCase().split(",") : [];
const D = 5;
if (Q.length > D) {
this.abort(new Error(`too many content-encodings in response: ${Q.length}, maximum allowed is ${D}`));
return true;
}
for (let i = Q.length - 1; i >= 0; --i) {
const o = Q[i].trim();
if ("x-gzip" === o || "gzip" === o) l.push(v.createGunzip({
flush: v.constants.Z_SYNC_FLUSH,
finishFlush: v.constants.Z_SYNC_FLUSH
})); else if ("deflate" === o) l.push(RA({
flush: v.constants.Z_SYNC_FLUSH,
finishFlush: v.constants.Z_SYNC_FLUSH
})); else if ("br" === o) l.push(v.createBrotliDecompress({
flush: v.constants.BROTLI_OPERATION_FLUSH,
finishFlush: v.constants.BROTLI_OPERATION_FLUSH
})); else {
l.length = 0;
break;
}
}
}
this.body = new HA({
read: Q
});
const R = this.onError.bind(this);
resolve({
status,
statusText,
headersList: I,
body: l.length ? pipeline(this.body, ...l, o => {
if (o) this.onError(o);
}).on("error", R) : this.body.on("error", R)
});
return true;
},
onData(chunk) {
if (o.controller.dump) return;
const bytes = chunk;
R.encodedBodySize += bytes.byteLength;
return this.body.push(bytes);
},
onComplete() {
if (this.abort) o.controller.off("terminated", this.abort);
o.controller.ended = true;
this.body.push(null);
},
onError(error) {
if (this.abort) o.controller.off("terminated", this.abort);
this.body?.destroy(error);
o.controller.terminate(error);
reject(error);
},
onUpgrade(status, o, socket) {
if (101 !== status) return;
const Q = new G;
for (let i = 0; i < o.length; i += 2) Q.append(WA(o[i]), o[i + 1].toString("latin1"), true);
resolve({
status,
statusText: KA[status],
headersList: Q,
socket
});
return true;
}
}));
}({
body: Y
});
if (socket) response = F({
status,
statusText,
headersList: Q,
socket
}); else {
const I = body[Symbol.asyncIterator]();
o.controller.next = () => I.next();
response = F({
status,
statusText,
headersList: Q
});
}
} catch (Q) {
if ("AbortError" === Q.name) {
o.controller.connection.destroy();
return D(o, Q);
}
return l(Q);
}
const J = async () => {
await o.controller.resume();
};
const V = reason => {
if (!BA(o)) o.controller.abort(reason);
};
const O = new ReadableStream({
async start(controller) {
o.controller.controller = controller;
},
async pull(controller) {
await J();
},
async cancel(reason) {
await V(reason);
},
type: "bytes"
});
response.body = {
stream: O,
source: null,
length: null
};
if (!o.controller.resume) o.controller.on("terminated", function(reason) {
if (IA(o)) {
response.aborted = true;
if (xA(O)) o.controller.controller.error(o.controller.serializedAbortReason);
} else if (xA(O)) o.controller.controller.error(new TypeError("terminated", {
cause: lA(reason) ? reason : void 0
}));
o.controller.connection.destroy();
});
o.controller.resume = async () => {
for (;;) {
let bytes;
let Q;
try {
const {done, value} = await o.controller.next();
if (IA(o)) break;
bytes = done ? void 0 : value;
} catch (I) {
if (o.controller.ended && !R.encodedBodySize) bytes = void 0; else {
bytes = I;
Q = true;
}
}
if (void 0 === bytes) {
uA(o.controller.controller);
ae(o, response);
return;
}
R.decodedBodySize += bytes?.byteLength ?? 0;
if (Q) {
o.controller.terminate(bytes);
return;
}
const buffer = new Uint8Array(bytes);
if (buffer.byteLength) o.controller.controller.enqueue(buffer);
if (VA(O)) {
o.controller.terminate();
return;
}
if (o.controller.controller.desiredSize <= 0) return;
}
};
return response;
}
o.exports = {
fetch: function(input, o = void 0) {
zA.argumentLengthCheck(arguments, 1, "globalThis.fetch");
let p = gA();
let Q;
try {
Q = new Request(input, o);
} catch (o) {
p.reject(o);
return p.promise;
}
const request = Q[mA];
if (Q.signal.aborted) {
se(p, request, null, Q.signal.reason);
return p.promise;
}
const I = request.client.globalObject;
if ("ServiceWorkerGlobalScope" === I?.constructor?.name) request.serviceWorkers = "none";
let l = null;
let D = false;
let controller = null;
vA(Q.signal, () => {
D = true;
SA(null != controller);
controller.abort(Q.signal.reason);
const o = l?.deref();
se(p, request, o, Q.signal.reason);
});
controller = ne({
request,
processResponseEndOfBody: Ae,
processResponse: response => {
if (D) return;
if (response.aborted) {
se(p, request, l, controller.serializedAbortReason);
return;
}
if ("error" === response.type) {
p.reject(new TypeError("fetch failed", {
cause: response.error
}));
return;
}
l = new WeakRef(Y(response, "immutable"));
p.resolve(l.deref());
p = null;
},
dispatcher: Q[bA]
});
return p.promise;
},
Fetch: $A,
fetching: ne,
finalizeAndReportTiming: ee
};
},
5601: (o, Q, I) => {
const {extractBody: l, mixinBody: D, cloneBody: R, bodyUnusable: F} = I(3842);
const {Headers, fill: Y, HeadersList: G, setHeadersGuard: J, getHeadersGuard: v, setHeadersList: V, getHeadersList: O} = I(1470);
const {FinalizationRegistry: P} = I(1751)();
const K = I(586);
const X = I(7975);
const {isValidHTTPToken: j, sameOrigin: AA, environmentSettingsObject: eA} = I(9774);
const {forbiddenMethodsSet: tA, corsSafeListedMethodsSet: sA, referrerPolicy: rA, requestRedirect: nA, requestMode: oA, requestCredentials: iA, requestCache: aA, requestDuplex: QA} = I(6689);
const {kEnumerableProperty: gA, normalizedMethodRecordsBase: cA, normalizedMethodRecords: EA} = K;
const {kHeaders: BA, kSignal: IA, kState: lA, kDispatcher: hA} = I(1693);
const {webidl: uA} = I(6083);
const {URLSerializer: dA} = I(2318);
const {kConstruct: fA} = I(33);
const wA = I(4589);
const {getMaxListeners: yA, setMaxListeners, getEventListeners: DA, defaultMaxListeners: pA} = I(8474);
const kA = Symbol("abortController");
const RA = new P(({signal, abort}) => {
signal.removeEventListener("abort", abort);
});
const FA = new WeakMap;
function mA(o) {
return function abort() {
const Q = o.deref();
if (void 0 !== Q) {
RA.unregister(abort);
this.removeEventListener("abort", abort);
Q.abort(this.reason);
const o = FA.get(Q.signal);
if (void 0 !== o) {
if (0 !== o.size) {
for (const ref of o) {
const o = ref.deref();
if (void 0 !== o) o.abort(this.reason);
}
o.clear();
}
FA.delete(Q.signal);
}
}
};
}
let bA = false;
class Request {
constructor(input, o = {}) {
uA.util.markAsUncloneable(this);
if (input === fA) return;
const prefix = "Request constructor";
uA.argumentLengthCheck(arguments, 1, prefix);
input = uA.converters.RequestInfo(input, prefix, "input");
o = uA.converters.RequestInit(o, prefix, "init");
let request = null;
let Q = null;
const baseUrl = eA.settingsObject.baseUrl;
let signal = null;
if ("string" === typeof input) {
this[hA] = o.dispatcher;
let I;
try {
I = new URL(input, baseUrl);
} catch (o) {
throw new TypeError("Failed to parse URL from " + input, {
cause: o
});
}
if (I.username || I.password) throw new TypeError("Request cannot be constructed from a URL that includes credentials: " + input);
request = SA({
urlList: [ I ]
});
Q = "cors";
} else {
this[hA] = o.dispatcher || input[hA];
wA(input instanceof Request);
request = input[lA];
signal = input[IA];
}
const origin = eA.settingsObject.origin;
let I = "client";
if ("EnvironmentSettingsObject" === request.window?.constructor?.name && AA(request.window, origin)) I = request.window;
if (null != o.window) throw new TypeError(`'window' option '${I}' must be null`);
if ("window" in o) I = "no-window";
request = SA({
method: request.method,
headersList: request.headersList,
unsafeRequest: request.unsafeRequest,
client: eA.settingsObject,
window: I,
priority: request.priority,
origin: request.origin,
referrer: request.referrer,
referrerPolicy: request.referrerPolicy,
mode: request.mode,
credentials: request.credentials,
cache: request.cache,
redirect: request.redirect,
integrity: request.integrity,
keepalive: request.keepalive,
reloadNavigation: request.reloadNavigation,
historyNavigation: request.historyNavigation,
urlList: [ ...request.urlList ]
});
const D = 0 !== Object.keys(o).length;
if (D) {
if ("navigate" === request.mode) request.mode = "same-origin";
request.reloadNavigation = false;
request.historyNavigation = false;
request.origin = "client";
request.referrer = "client";
request.referrerPolicy = "";
request.url = request.urlList[request.urlList.length - 1];
request.urlList = [ request.url ];
}
if (void 0 !== o.referrer) {
const Q = o.referrer;
if ("" === Q) request.referrer = "no-referrer"; else {
let o;
try {
o = new URL(Q, baseUrl);
} catch (o) {
throw new TypeError(`Referrer "${Q}" is not a valid URL.`, {
cause: o
});
}
if ("about:" === o.protocol && "client" === o.hostname || origin && !AA(o, eA.settingsObject.baseUrl)) request.referrer = "client"; else request.referrer = o;
}
}
if (void 0 !== o.referrerPolicy) request.referrerPolicy = o.referrerPolicy;
let mode;
if (void 0 !== o.mode) mode = o.mode; else mode = Q;
if ("navigate" === mode) throw uA.errors.exception({
header: "Request constructor",
message: "invalid request mode navigate."
});
if (null != mode) request.mode = mode;
if (void 0 !== o.credentials) request.credentials = o.credentials;
if (void 0 !== o.cache) request.cache = o.cache;
if ("only-if-cached" === request.cache && "same-origin" !== request.mode) throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode");
if (void 0 !== o.redirect) request.redirect = o.redirect;
if (null != o.integrity) request.integrity = String(o.integrity);
if (void 0 !== o.keepalive) request.keepalive = Boolean(o.keepalive);
if (void 0 !== o.method) {
let method = o.method;
const Q = EA[method];
if (void 0 !== Q) request.method = Q; else {
if (!j(method)) throw new TypeError(`'${method}' is not a valid HTTP method.`);
const o = method.toUpperCase();
if (tA.has(o)) throw new TypeError(`'${method}' HTTP method is unsupported.`);
method = cA[o] ?? method;
request.method = method;
}
if (!bA && "patch" === request.method) {
process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.", {
code: "UNDICI-FETCH-patch"
});
bA = true;
}
}
if (void 0 !== o.signal) signal = o.signal;
this[lA] = request;
const R = new AbortController;
this[IA] = R.signal;
if (null != signal) {
if (!signal || "boolean" !== typeof signal.aborted || "function" !== typeof signal.addEventListener) throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.");
if (signal.aborted) R.abort(signal.reason); else {
this[kA] = R;
const o = new WeakRef(R);
const abort = mA(o);
try {
if ("function" === typeof yA && yA(signal) === pA) setMaxListeners(1500, signal); else if (DA(signal, "abort").length >= pA) setMaxListeners(1500, signal);
} catch {}
K.addAbortListener(signal, abort);
RA.register(R, {
signal,
abort
}, abort);
}
}
this[BA] = new Headers(fA);
V(this[BA], request.headersList);
J(this[BA], "request");
if ("no-cors" === mode) {
if (!sA.has(request.method)) throw new TypeError(`'${request.method} is unsupported in no-cors mode.`);
J(this[BA], "request-no-cors");
}
if (D) {
const Q = O(this[BA]);
const headers = void 0 !== o.headers ? o.headers : new G(Q);
Q.clear();
if (headers instanceof G) {
for (const {name, value} of headers.rawValues()) Q.append(name, value, false);
Q.cookies = headers.cookies;
} else Y(this[BA], headers);
}
const v = input instanceof Request ? input[lA].body : null;
if ((null != o.body || null != v) && ("GET" === request.method || "HEAD" === request.method)) throw new TypeError("Request with GET/HEAD method cannot have body.");
let P = null;
if (null != o.body) {
const [Q, I] = l(o.body, request.keepalive);
P = Q;
if (I && !O(this[BA]).contains("content-type", true)) this[BA].append("content-type", I);
}
const X = P ?? v;
if (null != X && null == X.source) {
if (null != P && null == o.duplex) throw new TypeError("RequestInit: duplex option is required when sending a body.");
if ("same-origin" !== request.mode && "cors" !== request.mode) throw new TypeError('If request is made from ReadableStream, mode should be "same-origin" or "cors"');
request.useCORSPreflightFlag = true;
}
let rA = X;
if (null == P && null != v) {
if (F(input)) throw new TypeError("Cannot construct a Request with a Request object that has already been used.");
const o = new TransformStream;
v.stream.pipeThrough(o);
rA = {
source: v.source,
length: v.length,
stream: o.readable
};
}
this[lA].body = rA;
}
get method() {
uA.brandCheck(this, Request);
return this[lA].method;
}
get url() {
uA.brandCheck(this, Request);
return dA(this[lA].url);
}
get headers() {
uA.brandCheck(this, Request);
return this[BA];
}
get destination() {
uA.brandCheck(this, Request);
return this[lA].destination;
}
get referrer() {
uA.brandCheck(this, Request);
if ("no-referrer" === this[lA].referrer) return "";
if ("client" === this[lA].referrer) return "about:client";
return this[lA].referrer.toString();
}
get referrerPolicy() {
uA.brandCheck(this, Request);
return this[lA].referrerPolicy;
}
get mode() {
uA.brandCheck(this, Request);
return this[lA].mode;
}
get credentials() {
return this[lA].credentials;
}
get cache() {
uA.brandCheck(this, Request);
return this[lA].cache;
}
get redirect() {
uA.brandCheck(this, Request);
return this[lA].redirect;
}
get integrity() {
uA.brandCheck(this, Request);
return this[lA].integrity;
}
get keepalive() {
uA.brandCheck(this, Request);
return this[lA].keepalive;
}
get isReloadNavigation() {
uA.brandCheck(this, Request);
return this[lA].reloadNavigation;
}
get isHistoryNavigation() {
uA.brandCheck(this, Request);
return this[lA].historyNavigation;
}
get signal() {
uA.brandCheck(this, Request);
return this[IA];
}
get body() {
uA.brandCheck(this, Request);
return this[lA].body ? this[lA].body.stream : null;
}
get bodyUsed() {
uA.brandCheck(this, Request);
return !!this[lA].body && K.isDisturbed(this[lA].body.stream);
}
get duplex() {
uA.brandCheck(this, Request);
return "half";
}
clone() {
uA.brandCheck(this, Request);
if (F(this)) throw new TypeError("unusable");
const o = NA(this[lA]);
const Q = new AbortController;
if (this.signal.aborted) Q.abort(this.signal.reason); else {
let list = FA.get(this.signal);
if (void 0 === list) {
list = new Set;
FA.set(this.signal, list);
}
const o = new WeakRef(Q);
list.add(o);
K.addAbortListener(Q.signal, mA(o));
}
return MA(o, Q.signal, v(this[BA]));
}
[X.inspect.custom](depth, options) {
if (null === options.depth) options.depth = 2;
options.colors ??= true;
const o = {
method: this.method,
url: this.url,
headers: this.headers,
destination: this.destination,
referrer: this.referrer,
referrerPolicy: this.referrerPolicy,
mode: this.mode,
credentials: this.credentials,
cache: this.cache,
redirect: this.redirect,
integrity: this.integrity,
keepalive: this.keepalive,
isReloadNavigation: this.isReloadNavigation,
isHistoryNavigation: this.isHistoryNavigation,
signal: this.signal
};
return `Request ${X.formatWithOptions(options, o)}`;
}
}
D(Request);
function SA(o) {
return {
method: o.method ?? "GET",
localURLsOnly: o.localURLsOnly ?? false,
unsafeRequest: o.unsafeRequest ?? false,
body: o.body ?? null,
client: o.client ?? null,
reservedClient: o.reservedClient ?? null,
replacesClientId: o.replacesClientId ?? "",
window: o.window ?? "client",
keepalive: o.keepalive ?? false,
serviceWorkers: o.serviceWorkers ?? "all",
initiator: o.initiator ?? "",
destination: o.destination ?? "",
priority: o.priority ?? null,
origin: o.origin ?? "client",
policyContainer: o.policyContainer ?? "client",
referrer: o.referrer ?? "client",
referrerPolicy: o.referrerPolicy ?? "",
mode: o.mode ?? "no-cors",
useCORSPreflightFlag: o.useCORSPreflightFlag ?? false,
credentials: o.credentials ?? "same-origin",
useCredentials: o.useCredentials ?? false,
cache: o.cache ?? "default",
redirect: o.redirect ?? "follow",
integrity: o.integrity ?? "",
cryptoGraphicsNonceMetadata: o.cryptoGraphicsNonceMetadata ?? "",
parserMetadata: o.parserMetadata ?? "",
reloadNavigation: o.reloadNavigation ?? false,
historyNavigation: o.historyNavigation ?? false,
userActivation: o.userActivation ?? false,
taintedOrigin: o.taintedOrigin ?? false,
redirectCount: o.redirectCount ?? 0,
responseTainting: o.responseTainting ?? "basic",
preventNoCacheCacheControlHeaderModification: o.preventNoCacheCacheControlHeaderModification ?? false,
done: o.done ?? false,
timingAllowFailed: o.timingAllowFailed ?? false,
urlList: o.urlList,
url: o.urlList[0],
headersList: o.headersList ? new G(o.headersList) : new G
};
}
function NA(request) {
const o = SA({
...request,
body: null
});
if (null != request.body) o.body = R(o, request.body);
return o;
}
function MA(o, signal, guard) {
const request = new Request(fA);
request[lA] = o;
request[IA] = signal;
request[BA] = new Headers(fA);
V(request[BA], o.headersList);
J(request[BA], guard);
return request;
}
Object.defineProperties(Request.prototype, {
method: gA,
url: gA,
headers: gA,
redirect: gA,
clone: gA,
signal: gA,
duplex: gA,
destination: gA,
body: gA,
bodyUsed: gA,
isHistoryNavigation: gA,
isReloadNavigation: gA,
keepalive: gA,
integrity: gA,
cache: gA,
credentials: gA,
attribute: gA,
referrerPolicy: gA,
referrer: gA,
mode: gA,
[Symbol.toStringTag]: {
value: "Request",
configurable: true
}
});
uA.converters.Request = uA.interfaceConverter(Request);
uA.converters.RequestInfo = function(o, prefix, argument) {
if ("string" === typeof o) return uA.converters.USVString(o, prefix, argument);
if (o instanceof Request) return uA.converters.Request(o, prefix, argument);
return uA.converters.USVString(o, prefix, argument);
};
uA.converters.AbortSignal = uA.interfaceConverter(AbortSignal);
uA.converters.RequestInit = uA.dictionaryConverter([ {
key: "method",
converter: uA.converters.ByteString
}, {
key: "headers",
converter: uA.converters.HeadersInit
}, {
key: "body",
converter: uA.nullableConverter(uA.converters.BodyInit)
}, {
key: "referrer",
converter: uA.converters.USVString
}, {
key: "referrerPolicy",
converter: uA.converters.DOMString,
allowedValues: rA
}, {
key: "mode",
converter: uA.converters.DOMString,
allowedValues: oA
}, {
key: "credentials",
converter: uA.converters.DOMString,
allowedValues: iA
}, {
key: "cache",
converter: uA.converters.DOMString,
allowedValues: aA
}, {
key: "redirect",
converter: uA.converters.DOMString,
allowedValues: nA
}, {
key: "integrity",
converter: uA.converters.DOMString
}, {
key: "keepalive",
converter: uA.converters.boolean
}, {
key: "signal",
converter: uA.nullableConverter(signal => uA.converters.AbortSignal(signal, "RequestInit", "signal", {
strict: false
}))
}, {
key: "window",
converter: uA.converters.any
}, {
key: "duplex",
converter: uA.converters.DOMString,
allowedValues: QA
}, {
key: "dispatcher",
converter: uA.converters.any
} ]);
o.exports = {
Request,
makeRequest: SA,
fromInnerRequest: MA,
cloneRequest: NA
};
},
9141: (o, Q, I) => {
const {Headers, HeadersList: l, fill: D, getHeadersGuard: R, setHeadersGuard: F, setHeadersList: Y} = I(1470);
const {extractBody: G, cloneBody: J, mixinBody: v, hasFinalizationRegistry: V, streamRegistry: O, bodyUnusable: P} = I(3842);
const K = I(586);
const X = I(7975);
const {kEnumerableProperty: j} = K;
const {isValidReasonPhrase: AA, isCancelled: eA, isAborted: tA, isBlobLike: sA, serializeJavascriptValueToJSONString: rA, isErrorLike: nA, isomorphicEncode: oA, environmentSettingsObject: iA} = I(9774);
const {redirectStatusSet: aA, nullBodyStatus: QA} = I(6689);
const {kState: gA, kHeaders: cA} = I(1693);
const {webidl: EA} = I(6083);
const {FormData: BA} = I(1112);
const {URLSerializer: IA} = I(2318);
const {kConstruct: lA} = I(33);
const hA = I(4589);
const {types} = I(7975);
const uA = new TextEncoder("utf-8");
class dA {
static error() {
const o = RA(yA(), "immutable");
return o;
}
static json(data, o = {}) {
EA.argumentLengthCheck(arguments, 1, "Response.json");
if (null !== o) o = EA.converters.ResponseInit(o);
const bytes = uA.encode(rA(data));
const body = G(bytes);
const Q = RA(wA({}), "response");
kA(Q, o, {
body: body[0],
type: "application/json"
});
return Q;
}
static redirect(url, status = 302) {
EA.argumentLengthCheck(arguments, 1, "Response.redirect");
url = EA.converters.USVString(url);
status = EA.converters["unsigned short"](status);
let o;
try {
o = new URL(url, iA.settingsObject.baseUrl);
} catch (o) {
throw new TypeError(`Failed to parse URL from ${url}`, {
cause: o
});
}
if (!aA.has(status)) throw new RangeError(`Invalid status code ${status}`);
const Q = RA(wA({}), "immutable");
Q[gA].status = status;
const value = oA(IA(o));
Q[gA].headersList.append("location", value, true);
return Q;
}
constructor(body = null, o = {}) {
EA.util.markAsUncloneable(this);
if (body === lA) return;
if (null !== body) body = EA.converters.BodyInit(body);
o = EA.converters.ResponseInit(o);
this[gA] = wA({});
this[cA] = new Headers(lA);
F(this[cA], "response");
Y(this[cA], this[gA].headersList);
let Q = null;
if (null != body) {
const [o, type] = G(body);
Q = {
body: o,
type
};
}
kA(this, o, Q);
}
get type() {
EA.brandCheck(this, dA);
return this[gA].type;
}
get url() {
EA.brandCheck(this, dA);
const o = this[gA].urlList;
const url = o[o.length - 1] ?? null;
if (null === url) return "";
return IA(url, true);
}
get redirected() {
EA.brandCheck(this, dA);
return this[gA].urlList.length > 1;
}
get status() {
EA.brandCheck(this, dA);
return this[gA].status;
}
get ok() {
EA.brandCheck(this, dA);
return this[gA].status >= 200 && this[gA].status <= 299;
}
get statusText() {
EA.brandCheck(this, dA);
return this[gA].statusText;
}
get headers() {
EA.brandCheck(this, dA);
return this[cA];
}
get body() {
EA.brandCheck(this, dA);
return this[gA].body ? this[gA].body.stream : null;
}
get bodyUsed() {
EA.brandCheck(this, dA);
return !!this[gA].body && K.isDisturbed(this[gA].body.stream);
}
clone() {
EA.brandCheck(this, dA);
if (P(this)) throw EA.errors.exception({
header: "Response.clone",
message: "Body has already been consumed."
});
const o = fA(this[gA]);
if (V && this[gA].body?.stream) O.register(this, new WeakRef(this[gA].body.stream));
return RA(o, R(this[cA]));
}
[X.inspect.custom](depth, options) {
if (null === options.depth) options.depth = 2;
options.colors ??= true;
const o = {
status: this.status,
statusText: this.statusText,
headers: this.headers,
body: this.body,
bodyUsed: this.bodyUsed,
ok: this.ok,
redirected: this.redirected,
type: this.type,
url: this.url
};
return `Response ${X.formatWithOptions(options, o)}`;
}
}
v(dA);
Object.defineProperties(dA.prototype, {
type: j,
url: j,
status: j,
ok: j,
redirected: j,
statusText: j,
headers: j,
clone: j,
body: j,
bodyUsed: j,
[Symbol.toStringTag]: {
value: "Response",
configurable: true
}
});
Object.defineProperties(dA, {
json: j,
redirect: j,
error: j
});
function fA(response) {
if (response.internalResponse) return pA(fA(response.internalResponse), response.type);
const o = wA({
...response,
body: null
});
if (null != response.body) o.body = J(o, response.body);
return o;
}
function wA(o) {
return {
aborted: false,
rangeRequested: false,
timingAllowPassed: false,
requestIncludesCredentials: false,
type: "default",
status: 200,
timingInfo: null,
cacheState: "",
statusText: "",
...o,
headersList: o?.headersList ? new l(o?.headersList) : new l,
urlList: o?.urlList ? [ ...o.urlList ] : []
};
}
function yA(reason) {
const o = nA(reason);
return wA({
type: "error",
status: 0,
error: o ? reason : new Error(reason ? String(reason) : reason),
aborted: reason && "AbortError" === reason.name
});
}
function DA(response, state) {
state = {
internalResponse: response,
...state
};
return new Proxy(response, {
get: (target, p) => p in state ? state[p] : target[p],
set(target, p, value) {
hA(!(p in state));
target[p] = value;
return true;
}
});
}
function pA(response, type) {
if ("basic" === type) return DA(response, {
type: "basic",
headersList: response.headersList
}); else if ("cors" === type) return DA(response, {
type: "cors",
headersList: response.headersList
}); else if ("opaque" === type) return DA(response, {
type: "opaque",
urlList: Object.freeze([]),
status: 0,
statusText: "",
body: null
}); else if ("opaqueredirect" === type) return DA(response, {
type: "opaqueredirect",
status: 0,
statusText: "",
headersList: [],
body: null
}); else hA(false);
}
function kA(response, o, body) {
if (null !== o.status && (o.status < 200 || o.status > 599)) throw new RangeError('init["status"] must be in the range of 200 to 599, inclusive.');
if ("statusText" in o && null != o.statusText) if (!AA(String(o.statusText))) throw new TypeError("Invalid statusText");
if ("status" in o && null != o.status) response[gA].status = o.status;
if ("statusText" in o && null != o.statusText) response[gA].statusText = o.statusText;
if ("headers" in o && null != o.headers) D(response[cA], o.headers);
if (body) {
if (QA.includes(response.status)) throw EA.errors.exception({
header: "Response constructor",
message: `Invalid response status code ${response.status}`
});
response[gA].body = body.body;
if (null != body.type && !response[gA].headersList.contains("content-type", true)) response[gA].headersList.append("content-type", body.type, true);
}
}
function RA(o, guard) {
const response = new dA(lA);
response[gA] = o;
response[cA] = new Headers(lA);
Y(response[cA], o.headersList);
F(response[cA], guard);
if (V && o.body?.stream) O.register(response, new WeakRef(o.body.stream));
return response;
}
EA.converters.ReadableStream = EA.interfaceConverter(ReadableStream);
EA.converters.FormData = EA.interfaceConverter(BA);
EA.converters.URLSearchParams = EA.interfaceConverter(URLSearchParams);
EA.converters.XMLHttpRequestBodyInit = function(o, prefix, name) {
if ("string" === typeof o) return EA.converters.USVString(o, prefix, name);
if (sA(o)) return EA.converters.Blob(o, prefix, name, {
strict: false
});
if (ArrayBuffer.isView(o) || types.isArrayBuffer(o)) return EA.converters.BufferSource(o, prefix, name);
if (K.isFormDataLike(o)) return EA.converters.FormData(o, prefix, name, {
strict: false
});
if (o instanceof URLSearchParams) return EA.converters.URLSearchParams(o, prefix, name);
return EA.converters.DOMString(o, prefix, name);
};
EA.converters.BodyInit = function(o, prefix, argument) {
if (o instanceof ReadableStream) return EA.converters.ReadableStream(o, prefix, argument);
if (o?.[Symbol.asyncIterator]) return o;
return EA.converters.XMLHttpRequestBodyInit(o, prefix, argument);
};
EA.converters.ResponseInit = EA.dictionaryConverter([ {
key: "status",
converter: EA.converters["unsigned short"],
defaultValue: () => 200
}, {
key: "statusText",
converter: EA.converters.ByteString,
defaultValue: () => ""
}, {
key: "headers",
converter: EA.converters.HeadersInit
} ]);
o.exports = {
isNetworkError: function(response) {
return "error" === response.type && 0 === response.status;
},
makeNetworkError: yA,
makeResponse: wA,
makeAppropriateNetworkError: function(o, Q = null) {
hA(eA(o));
return tA(o) ? yA(Object.assign(new DOMException("The operation was aborted.", "AbortError"), {
cause: Q
})) : yA(Object.assign(new DOMException("Request was cancelled."), {
cause: Q
}));
},
filterResponse: pA,
Response: dA,
cloneResponse: fA,
fromInnerResponse: RA
};
},
1693: o => {
o.exports = {
kUrl: Symbol("url"),
kHeaders: Symbol("headers"),
kSignal: Symbol("signal"),
kState: Symbol("state"),
kDispatcher: Symbol("dispatcher")
};
},
9774: (o, Q, I) => {
const {Transform: l} = I(7075);
const D = I(8522);
const {redirectStatusSet: R, referrerPolicySet: F, badPortsSet: Y} = I(6689);
const {getGlobalOrigin: G} = I(3109);
const {collectASequenceOfCodePoints: J, collectAnHTTPQuotedString: v, removeChars: V, parseMIMEType: O} = I(2318);
const {performance} = I(643);
const {isBlobLike: P, ReadableStreamFrom: K, isValidHTTPToken: X, normalizedMethodRecordsBase: j} = I(586);
const AA = I(4589);
const {isUint8Array: eA} = I(3429);
const {webidl: tA} = I(6083);
let sA = [];
let crypto;
try {
crypto = I(7598);
const o = [ "sha256", "sha384", "sha512" ];
sA = crypto.getHashes().filter(Q => o.includes(Q));
} catch {}
function rA(response) {
const o = response.urlList;
const length = o.length;
return 0 === length ? null : o[length - 1].toString();
}
function nA(url) {
for (let i = 0; i < url.length; ++i) {
const code = url.charCodeAt(i);
if (code > 126 || code < 32) return false;
}
return true;
}
function oA(value) {
return Buffer.from(value, "binary").toString("utf8");
}
function iA(request) {
return request.urlList[request.urlList.length - 1];
}
const aA = X;
function QA(o) {
return false === ("\t" === o[0] || " " === o[0] || "\t" === o[o.length - 1] || " " === o[o.length - 1] || o.includes("\n") || o.includes("\r") || o.includes("\0"));
}
function gA(o, Q) {
return o;
}
function cA() {
return {
referrerPolicy: "strict-origin-when-cross-origin"
};
}
function EA(url, o) {
AA(url instanceof URL);
url = new URL(url);
if ("file:" === url.protocol || "about:" === url.protocol || "blank:" === url.protocol) return "no-referrer";
url.username = "";
url.password = "";
url.hash = "";
if (o) {
url.pathname = "";
url.search = "";
}
return url;
}
function BA(url) {
if (!(url instanceof URL)) return false;
if ("about:blank" === url.href || "about:srcdoc" === url.href) return true;
if ("data:" === url.protocol) return true;
if ("file:" === url.protocol) return true;
return function(origin) {
if (null == origin || "null" === origin) return false;
const o = new URL(origin);
if ("https:" === o.protocol || "wss:" === o.protocol) return true;
if (/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.test(o.hostname) || "localhost" === o.hostname || o.hostname.includes("localhost.") || o.hostname.endsWith(".localhost")) return true;
return false;
}(url.origin);
}
const IA = /(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;
function lA(metadata) {
const result = [];
let empty = true;
for (const token of metadata.split(" ")) {
empty = false;
const o = IA.exec(token);
if (null === o || void 0 === o.groups || void 0 === o.groups.algo) continue;
const Q = o.groups.algo.toLowerCase();
if (sA.includes(Q)) result.push(o.groups);
}
if (true === empty) return "no metadata";
return result;
}
function hA(o) {
let Q = o[0].algo;
if ("5" === Q[3]) return Q;
for (let i = 1; i < o.length; ++i) {
const metadata = o[i];
if ("5" === metadata.algo[3]) {
Q = "sha512";
break;
} else if ("3" === Q[3]) continue; else if ("3" === metadata.algo[3]) Q = "sha384";
}
return Q;
}
function uA(o, Q) {
if (1 === o.length) return o;
let I = 0;
for (let i = 0; i < o.length; ++i) if (o[i].algo === Q) o[I++] = o[i];
o.length = I;
return o;
}
function dA(o, Q) {
if (o.length !== Q.length) return false;
for (let i = 0; i < o.length; ++i) if (o[i] !== Q[i]) {
if ("+" === o[i] && "-" === Q[i] || "/" === o[i] && "_" === Q[i]) continue;
return false;
}
return true;
}
function fA(A, B) {
if (A.origin === B.origin && "null" === A.origin) return true;
if (A.protocol === B.protocol && A.hostname === B.hostname && A.port === B.port) return true;
return false;
}
const wA = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
function yA(name, o, Q = 0, I = 1) {
class l {
#Z;
#z;
#K;
constructor(target, kind) {
this.#Z = target;
this.#z = kind;
this.#K = 0;
}
next() {
if ("object" !== typeof this || null === this || !(#Z in this)) throw new TypeError(`'next' called on an object that does not implement interface ${name} Iterator.`);
const index = this.#K;
const values = this.#Z[o];
const l = values.length;
if (index >= l) return {
value: void 0,
done: true
};
const {[Q]: key, [I]: value} = values[index];
this.#K = index + 1;
let result;
switch (this.#z) {
case "key":
result = key;
break;

case "value":
result = value;
break;

case "key+value":
result = [ key, value ];
}
return {
value: result,
done: false
};
}
}
delete l.prototype.constructor;
Object.setPrototypeOf(l.prototype, wA);
Object.defineProperties(l.prototype, {
[Symbol.toStringTag]: {
writable: false,
enumerable: false,
configurable: true,
value: `${name} Iterator`
},
next: {
writable: true,
enumerable: true,
configurable: true
}
});
return function(target, kind) {
return new l(target, kind);
};
}
const DA = /[^\x00-\xFF]/;
function pA(input) {
AA(!DA.test(input));
return input;
}
async function kA(reader) {
const bytes = [];
let byteLength = 0;
for (;;) {
const {done, value: chunk} = await reader.read();
if (done) return Buffer.concat(bytes, byteLength);
if (!eA(chunk)) throw new TypeError("Received non-Uint8Array chunk");
bytes.push(chunk);
byteLength += chunk.length;
}
}
function RA(url) {
return "string" === typeof url && ":" === url[5] && "h" === url[0] && "t" === url[1] && "t" === url[2] && "p" === url[3] && "s" === url[4] || "https:" === url.protocol;
}
function FA(url) {
AA("protocol" in url);
const protocol = url.protocol;
return "http:" === protocol || "https:" === protocol;
}
class mA extends l {
#X;
constructor(o) {
super();
this.#X = o;
}
_transform(chunk, encoding, o) {
if (!this._inflateStream) {
if (0 === chunk.length) {
o();
return;
}
this._inflateStream = 8 === (15 & chunk[0]) ? D.createInflate(this.#X) : D.createInflateRaw(this.#X);
this._inflateStream.on("data", this.push.bind(this));
this._inflateStream.on("end", () => this.push(null));
this._inflateStream.on("error", o => this.destroy(o));
}
this._inflateStream.write(chunk, encoding, o);
}
_final(o) {
if (this._inflateStream) {
this._inflateStream.end();
this._inflateStream = null;
}
o();
}
}
function bA(value) {
const input = value;
const position = {
position: 0
};
const values = [];
let o = "";
for (;position.position < input.length; ) {
o += J(o => '"' !== o && "," !== o, input, position);
if (position.position < input.length) if (34 === input.charCodeAt(position.position)) {
o += v(input, position);
if (position.position < input.length) continue;
} else {
AA(44 === input.charCodeAt(position.position));
position.position++;
}
o = V(o, true, true, o => 9 === o || 32 === o);
values.push(o);
o = "";
}
return values;
}
function SA(name, list) {
const value = list.get(name, true);
if (null === value) return null;
return bA(value);
}
const NA = new TextDecoder;
class MA {
get baseUrl() {
return G();
}
get origin() {
return this.baseUrl?.origin;
}
policyContainer=cA();
}
const UA = new class {
settingsObject=new MA;
};
o.exports = {
isAborted: function(o) {
return "aborted" === o.controller.state;
},
isCancelled: function(o) {
return "aborted" === o.controller.state || "terminated" === o.controller.state;
},
isValidEncodedURL: nA,
createDeferredPromise: function() {
let o;
let Q;
const I = new Promise((resolve, reject) => {
o = resolve;
Q = reject;
});
return {
promise: I,
resolve: o,
reject: Q
};
},
ReadableStreamFrom: K,
tryUpgradeRequestToAPotentiallyTrustworthyURL: function(request) {},
clampAndCoarsenConnectionTimingInfo: function(o, Q, I) {
if (!o?.startTime || o.startTime < Q) return {
domainLookupStartTime: Q,
domainLookupEndTime: Q,
connectionStartTime: Q,
connectionEndTime: Q,
secureConnectionStartTime: Q,
ALPNNegotiatedProtocol: o?.ALPNNegotiatedProtocol
};
return {
domainLookupStartTime: gA(o.domainLookupStartTime),
domainLookupEndTime: gA(o.domainLookupEndTime),
connectionStartTime: gA(o.connectionStartTime),
connectionEndTime: gA(o.connectionEndTime),
secureConnectionStartTime: gA(o.secureConnectionStartTime),
ALPNNegotiatedProtocol: o.ALPNNegotiatedProtocol
};
},
coarsenedSharedCurrentTime: function(o) {
return gA(performance.now());
},
determineRequestsReferrer: function(request) {
const policy = request.referrerPolicy;
AA(policy);
let o = null;
if ("client" === request.referrer) {
const Q = G();
if (!Q || "null" === Q.origin) return "no-referrer";
o = new URL(Q);
} else if (request.referrer instanceof URL) o = request.referrer;
let Q = EA(o);
const I = EA(o, true);
if (Q.toString().length > 4096) Q = I;
const l = fA(request, Q);
const D = BA(Q) && !BA(request.url);
switch (policy) {
case "origin":
return null != I ? I : EA(o, true);

case "unsafe-url":
return Q;

case "same-origin":
return l ? I : "no-referrer";

case "origin-when-cross-origin":
return l ? Q : I;

case "strict-origin-when-cross-origin":
{
const o = iA(request);
if (fA(Q, o)) return Q;
if (BA(Q) && !BA(o)) return "no-referrer";
return I;
}

default:
return D ? "no-referrer" : I;
}
},
makePolicyContainer: cA,
clonePolicyContainer: function(o) {
return {
referrerPolicy: o.referrerPolicy
};
},
appendFetchMetadata: function(o) {
let header = null;
header = o.mode;
o.headersList.set("sec-fetch-mode", header, true);
},
appendRequestOriginHeader: function(request) {
let o = request.origin;
if ("client" === o || void 0 === o) return;
if ("cors" === request.responseTainting || "websocket" === request.mode) request.headersList.append("origin", o, true); else if ("GET" !== request.method && "HEAD" !== request.method) {
switch (request.referrerPolicy) {
case "no-referrer":
o = null;
break;

case "no-referrer-when-downgrade":
case "strict-origin":
case "strict-origin-when-cross-origin":
if (request.origin && RA(request.origin) && !RA(iA(request))) o = null;
break;

case "same-origin":
if (!fA(request, iA(request))) o = null;
}
request.headersList.append("origin", o, true);
}
},
TAOCheck: function() {
return "success";
},
corsCheck: function() {
return "success";
},
crossOriginResourcePolicyCheck: function() {
return "allowed";
},
createOpaqueTimingInfo: function(o) {
return {
startTime: o.startTime ?? 0,
redirectStartTime: 0,
redirectEndTime: 0,
postRedirectStartTime: o.startTime ?? 0,
finalServiceWorkerStartTime: 0,
finalNetworkResponseStartTime: 0,
finalNetworkRequestStartTime: 0,
endTime: 0,
encodedBodySize: 0,
decodedBodySize: 0,
finalConnectionTimingInfo: null
};
},
setRequestReferrerPolicyOnRedirect: function(request, o) {
const {headersList: Q} = o;
const I = (Q.get("referrer-policy", true) ?? "").split(",");
let policy = "";
if (I.length > 0) for (let i = I.length; 0 !== i; i--) {
const token = I[i - 1].trim();
if (F.has(token)) {
policy = token;
break;
}
}
if ("" !== policy) request.referrerPolicy = policy;
},
isValidHTTPToken: X,
requestBadPort: function(request) {
const url = iA(request);
if (FA(url) && Y.has(url.port)) return "blocked";
return "allowed";
},
requestCurrentURL: iA,
responseURL: rA,
responseLocationURL: function(response, o) {
if (!R.has(response.status)) return null;
let location = response.headersList.get("location", true);
if (null !== location && QA(location)) {
if (!nA(location)) location = oA(location);
location = new URL(location, rA(response));
}
if (location && !location.hash) location.hash = o;
return location;
},
isBlobLike: P,
isURLPotentiallyTrustworthy: BA,
isValidReasonPhrase: function(statusText) {
for (let i = 0; i < statusText.length; ++i) {
const c = statusText.charCodeAt(i);
if (!(9 === c || c >= 32 && c <= 126 || c >= 128 && c <= 255)) return false;
}
return true;
},
sameOrigin: fA,
normalizeMethod: function(method) {
return j[method.toLowerCase()] ?? method;
},
serializeJavascriptValueToJSONString: function(value) {
const result = JSON.stringify(value);
if (void 0 === result) throw new TypeError("Value is not JSON serializable");
AA("string" === typeof result);
return result;
},
iteratorMixin: function(name, object, o, Q = 0, I = 1) {
const l = yA(name, o, Q, I);
const D = {
keys: {
writable: true,
enumerable: true,
configurable: true,
value: function() {
tA.brandCheck(this, object);
return l(this, "key");
}
},
values: {
writable: true,
enumerable: true,
configurable: true,
value: function() {
tA.brandCheck(this, object);
return l(this, "value");
}
},
entries: {
writable: true,
enumerable: true,
configurable: true,
value: function() {
tA.brandCheck(this, object);
return l(this, "key+value");
}
},
forEach: {
writable: true,
enumerable: true,
configurable: true,
value: function(o, Q = globalThis) {
tA.brandCheck(this, object);
tA.argumentLengthCheck(arguments, 1, `${name}.forEach`);
if ("function" !== typeof o) throw new TypeError(`Failed to execute 'forEach' on '${name}': parameter 1 is not of type 'Function'.`);
for (const {0: key, 1: value} of l(this, "key+value")) o.call(Q, value, key, this);
}
}
};
return Object.defineProperties(object.prototype, {
...D,
[Symbol.iterator]: {
writable: true,
enumerable: false,
configurable: true,
value: D.entries.value
}
});
},
createIterator: yA,
isValidHeaderName: aA,
isValidHeaderValue: QA,
isErrorLike: function(object) {
return object instanceof Error || "Error" === object?.constructor?.name || "DOMException" === object?.constructor?.name;
},
fullyReadBody: async function(body, o, Q) {
const I = o;
const l = Q;
let reader;
try {
reader = body.stream.getReader();
} catch (o) {
l(o);
return;
}
try {
I(await kA(reader));
} catch (o) {
l(o);
}
},
bytesMatch: function(bytes, o) {
if (void 0 === crypto) return true;
const Q = lA(o);
if ("no metadata" === Q) return true;
if (0 === Q.length) return true;
const I = hA(Q);
const metadata = uA(Q, I);
for (const item of metadata) {
const o = item.algo;
const Q = item.hash;
let I = crypto.createHash(o).update(bytes).digest("base64");
if ("=" === I[I.length - 1]) if ("=" === I[I.length - 2]) I = I.slice(0, -2); else I = I.slice(0, -1);
if (dA(I, Q)) return true;
}
return false;
},
isReadableStreamLike: function(o) {
return o instanceof ReadableStream || "ReadableStream" === o[Symbol.toStringTag] && "function" === typeof o.tee;
},
readableStreamClose: function(controller) {
try {
controller.close();
controller.byobRequest?.respond(0);
} catch (o) {
if (!o.message.includes("Controller is already closed") && !o.message.includes("ReadableStream is already closed")) throw o;
}
},
isomorphicEncode: pA,
urlIsLocal: function(url) {
AA("protocol" in url);
const protocol = url.protocol;
return "about:" === protocol || "blob:" === protocol || "data:" === protocol;
},
urlHasHttpsScheme: RA,
urlIsHttpHttpsScheme: FA,
readAllBytes: kA,
simpleRangeHeaderValue: function(value, o) {
const data = value;
if (!data.startsWith("bytes")) return "failure";
const position = {
position: 5
};
if (o) J(o => "\t" === o || " " === o, data, position);
if (61 !== data.charCodeAt(position.position)) return "failure";
position.position++;
if (o) J(o => "\t" === o || " " === o, data, position);
const Q = J(o => {
const code = o.charCodeAt(0);
return code >= 48 && code <= 57;
}, data, position);
const I = Q.length ? Number(Q) : null;
if (o) J(o => "\t" === o || " " === o, data, position);
if (45 !== data.charCodeAt(position.position)) return "failure";
position.position++;
if (o) J(o => "\t" === o || " " === o, data, position);
const l = J(o => {
const code = o.charCodeAt(0);
return code >= 48 && code <= 57;
}, data, position);
const D = l.length ? Number(l) : null;
if (position.position < data.length) return "failure";
if (null === D && null === I) return "failure";
if (I > D) return "failure";
return {
rangeStartValue: I,
rangeEndValue: D
};
},
buildContentRange: function(o, Q, I) {
let l = "bytes ";
l += pA(`${o}`);
l += "-";
l += pA(`${Q}`);
l += "/";
l += pA(`${I}`);
return l;
},
parseMetadata: lA,
createInflate: function(o) {
return new mA(o);
},
extractMimeType: function(headers) {
let o = null;
let Q = null;
let I = null;
const values = SA("content-type", headers);
if (null === values) return "failure";
for (const value of values) {
const l = O(value);
if ("failure" === l || "*/*" === l.essence) continue;
I = l;
if (I.essence !== Q) {
o = null;
if (I.parameters.has("charset")) o = I.parameters.get("charset");
Q = I.essence;
} else if (!I.parameters.has("charset") && null !== o) I.parameters.set("charset", o);
}
if (null == I) return "failure";
return I;
},
getDecodeSplit: SA,
utf8DecodeBytes: function(buffer) {
if (0 === buffer.length) return "";
if (239 === buffer[0] && 187 === buffer[1] && 191 === buffer[2]) buffer = buffer.subarray(3);
const output = NA.decode(buffer);
return output;
},
environmentSettingsObject: UA
};
},
6083: (o, Q, I) => {
const {types, inspect} = I(7975);
const {markAsUncloneable: l} = I(5919);
const {toUSVString: D} = I(586);
const R = {};
R.converters = {};
R.util = {};
R.errors = {};
R.errors.exception = function(message) {
return new TypeError(`${message.header}: ${message.message}`);
};
R.errors.conversionFailed = function(context) {
const plural = 1 === context.types.length ? "" : " one of";
const message = `${context.argument} could not be converted to${plural}: ${context.types.join(", ")}.`;
return R.errors.exception({
header: context.prefix,
message
});
};
R.errors.invalidArgument = function(context) {
return R.errors.exception({
header: context.prefix,
message: `"${context.value}" is an invalid ${context.type}.`
});
};
R.brandCheck = function(o, Q, I) {
if (false !== I?.strict) {
if (!(o instanceof Q)) {
const o = new TypeError("Illegal invocation");
o.code = "ERR_INVALID_THIS";
throw o;
}
} else if (o?.[Symbol.toStringTag] !== Q.prototype[Symbol.toStringTag]) {
const o = new TypeError("Illegal invocation");
o.code = "ERR_INVALID_THIS";
throw o;
}
};
R.argumentLengthCheck = function({length}, min, o) {
if (length < min) throw R.errors.exception({
message: `${min} argument${1 !== min ? "s" : ""} required, but${length ? " only" : ""} ${length} found.`,
header: o
});
};
R.illegalConstructor = function() {
throw R.errors.exception({
header: "TypeError",
message: "Illegal constructor"
});
};
R.util.Type = function(o) {
switch (typeof o) {
case "undefined":
return "Undefined";

case "boolean":
return "Boolean";

case "string":
return "String";

case "symbol":
return "Symbol";

case "number":
return "Number";

case "bigint":
return "BigInt";

case "function":
case "object":
if (null === o) return "Null";
return "Object";
}
};
R.util.markAsUncloneable = l || (() => {});
R.util.ConvertToInt = function(o, Q, I, l) {
let D;
let F;
if (64 === Q) {
D = Math.pow(2, 53) - 1;
if ("unsigned" === I) F = 0; else F = Math.pow(-2, 53) + 1;
} else if ("unsigned" === I) {
F = 0;
D = Math.pow(2, Q) - 1;
} else {
F = Math.pow(-2, Q) - 1;
D = Math.pow(2, Q - 1) - 1;
}
let x = Number(o);
if (0 === x) x = 0;
if (true === l?.enforceRange) {
if (Number.isNaN(x) || x === Number.POSITIVE_INFINITY || x === Number.NEGATIVE_INFINITY) throw R.errors.exception({
header: "Integer conversion",
message: `Could not convert ${R.util.Stringify(o)} to an integer.`
});
x = R.util.IntegerPart(x);
if (x < F || x > D) throw R.errors.exception({
header: "Integer conversion",
message: `Value must be between ${F}-${D}, got ${x}.`
});
return x;
}
if (!Number.isNaN(x) && true === l?.clamp) {
x = Math.min(Math.max(x, F), D);
if (Math.floor(x) % 2 === 0) x = Math.floor(x); else x = Math.ceil(x);
return x;
}
if (Number.isNaN(x) || 0 === x && Object.is(0, x) || x === Number.POSITIVE_INFINITY || x === Number.NEGATIVE_INFINITY) return 0;
x = R.util.IntegerPart(x);
x %= Math.pow(2, Q);
if ("signed" === I && x >= Math.pow(2, Q) - 1) return x - Math.pow(2, Q);
return x;
};
R.util.IntegerPart = function(n) {
const r = Math.floor(Math.abs(n));
if (n < 0) return -1 * r;
return r;
};
R.util.Stringify = function(o) {
const type = R.util.Type(o);
switch (type) {
case "Symbol":
return `Symbol(${o.description})`;

case "Object":
return inspect(o);

case "String":
return `"${o}"`;

default:
return `${o}`;
}
};
R.sequenceConverter = function(o) {
return (Q, prefix, argument, I) => {
if ("Object" !== R.util.Type(Q)) throw R.errors.exception({
header: prefix,
message: `${argument} (${R.util.Stringify(Q)}) is not iterable.`
});
const method = "function" === typeof I ? I() : Q?.[Symbol.iterator]?.();
const seq = [];
let index = 0;
if (void 0 === method || "function" !== typeof method.next) throw R.errors.exception({
header: prefix,
message: `${argument} is not iterable.`
});
for (;;) {
const {done, value} = method.next();
if (done) break;
seq.push(o(value, prefix, `${argument}[${index++}]`));
}
return seq;
};
};
R.recordConverter = function(o, Q) {
return (I, prefix, argument) => {
if ("Object" !== R.util.Type(I)) throw R.errors.exception({
header: prefix,
message: `${argument} ("${R.util.Type(I)}") is not an Object.`
});
const result = {};
if (!types.isProxy(I)) {
const keys = [ ...Object.getOwnPropertyNames(I), ...Object.getOwnPropertySymbols(I) ];
for (const key of keys) {
const l = o(key, prefix, argument);
const D = Q(I[key], prefix, argument);
result[l] = D;
}
return result;
}
const keys = Reflect.ownKeys(I);
for (const key of keys) {
const l = Reflect.getOwnPropertyDescriptor(I, key);
if (l?.enumerable) {
const l = o(key, prefix, argument);
const D = Q(I[key], prefix, argument);
result[l] = D;
}
}
return result;
};
};
R.interfaceConverter = function(i) {
return (o, prefix, argument, Q) => {
if (false !== Q?.strict && !(o instanceof i)) throw R.errors.exception({
header: prefix,
message: `Expected ${argument} ("${R.util.Stringify(o)}") to be an instance of ${i.name}.`
});
return o;
};
};
R.dictionaryConverter = function(o) {
return (Q, prefix, argument) => {
const type = R.util.Type(Q);
const I = {};
if ("Null" === type || "Undefined" === type) return I; else if ("Object" !== type) throw R.errors.exception({
header: prefix,
message: `Expected ${Q} to be one of: Null, Undefined, Object.`
});
for (const options of o) {
const {key, defaultValue: o, required, converter: l} = options;
if (true === required) if (!Object.hasOwn(Q, key)) throw R.errors.exception({
header: prefix,
message: `Missing required key "${key}".`
});
let value = Q[key];
const D = Object.hasOwn(options, "defaultValue");
if (D && null !== value) value ??= o();
if (required || D || void 0 !== value) {
value = l(value, prefix, `${argument}.${key}`);
if (options.allowedValues && !options.allowedValues.includes(value)) throw R.errors.exception({
header: prefix,
message: `${value} is not an accepted type. Expected one of ${options.allowedValues.join(", ")}.`
});
I[key] = value;
}
}
return I;
};
};
R.nullableConverter = function(o) {
return (Q, prefix, argument) => {
if (null === Q) return Q;
return o(Q, prefix, argument);
};
};
R.converters.DOMString = function(o, prefix, argument, Q) {
if (null === o && Q?.legacyNullToEmptyString) return "";
if ("symbol" === typeof o) throw R.errors.exception({
header: prefix,
message: `${argument} is a symbol, which cannot be converted to a DOMString.`
});
return String(o);
};
R.converters.ByteString = function(o, prefix, argument) {
const x = R.converters.DOMString(o, prefix, argument);
for (let index = 0; index < x.length; index++) if (x.charCodeAt(index) > 255) throw new TypeError(`Cannot convert argument to a ByteString because the character at index ${index} has a value of ${x.charCodeAt(index)} which is greater than 255.`);
return x;
};
R.converters.USVString = D;
R.converters.boolean = function(o) {
const x = Boolean(o);
return x;
};
R.converters.any = function(o) {
return o;
};
R.converters["long long"] = function(o, prefix, argument) {
const x = R.util.ConvertToInt(o, 64, "signed", void 0, prefix, argument);
return x;
};
R.converters["unsigned long long"] = function(o, prefix, argument) {
const x = R.util.ConvertToInt(o, 64, "unsigned", void 0, prefix, argument);
return x;
};
R.converters["unsigned long"] = function(o, prefix, argument) {
const x = R.util.ConvertToInt(o, 32, "unsigned", void 0, prefix, argument);
return x;
};
R.converters["unsigned short"] = function(o, prefix, argument, Q) {
const x = R.util.ConvertToInt(o, 16, "unsigned", Q, prefix, argument);
return x;
};
R.converters.ArrayBuffer = function(o, prefix, argument, Q) {
if ("Object" !== R.util.Type(o) || !types.isAnyArrayBuffer(o)) throw R.errors.conversionFailed({
prefix,
argument: `${argument} ("${R.util.Stringify(o)}")`,
types: [ "ArrayBuffer" ]
});
if (false === Q?.allowShared && types.isSharedArrayBuffer(o)) throw R.errors.exception({
header: "ArrayBuffer",
message: "SharedArrayBuffer is not allowed."
});
if (o.resizable || o.growable) throw R.errors.exception({
header: "ArrayBuffer",
message: "Received a resizable ArrayBuffer."
});
return o;
};
R.converters.TypedArray = function(o, T, prefix, name, Q) {
if ("Object" !== R.util.Type(o) || !types.isTypedArray(o) || o.constructor.name !== T.name) throw R.errors.conversionFailed({
prefix,
argument: `${name} ("${R.util.Stringify(o)}")`,
types: [ T.name ]
});
if (false === Q?.allowShared && types.isSharedArrayBuffer(o.buffer)) throw R.errors.exception({
header: "ArrayBuffer",
message: "SharedArrayBuffer is not allowed."
});
if (o.buffer.resizable || o.buffer.growable) throw R.errors.exception({
header: "ArrayBuffer",
message: "Received a resizable ArrayBuffer."
});
return o;
};
R.converters.DataView = function(o, prefix, name, Q) {
if ("Object" !== R.util.Type(o) || !types.isDataView(o)) throw R.errors.exception({
header: prefix,
message: `${name} is not a DataView.`
});
if (false === Q?.allowShared && types.isSharedArrayBuffer(o.buffer)) throw R.errors.exception({
header: "ArrayBuffer",
message: "SharedArrayBuffer is not allowed."
});
if (o.buffer.resizable || o.buffer.growable) throw R.errors.exception({
header: "ArrayBuffer",
message: "Received a resizable ArrayBuffer."
});
return o;
};
R.converters.BufferSource = function(o, prefix, name, Q) {
if (types.isAnyArrayBuffer(o)) return R.converters.ArrayBuffer(o, prefix, name, {
...Q,
allowShared: false
});
if (types.isTypedArray(o)) return R.converters.TypedArray(o, o.constructor, prefix, name, {
...Q,
allowShared: false
});
if (types.isDataView(o)) return R.converters.DataView(o, prefix, name, {
...Q,
allowShared: false
});
throw R.errors.conversionFailed({
prefix,
argument: `${name} ("${R.util.Stringify(o)}")`,
types: [ "BufferSource" ]
});
};
R.converters["sequence<ByteString>"] = R.sequenceConverter(R.converters.ByteString);
R.converters["sequence<sequence<ByteString>>"] = R.sequenceConverter(R.converters["sequence<ByteString>"]);
R.converters["record<ByteString, ByteString>"] = R.recordConverter(R.converters.ByteString, R.converters.ByteString);
o.exports = {
webidl: R
};
},
1181: o => {
o.exports = {
getEncoding: function(label) {
if (!label) return "failure";
switch (label.trim().toLowerCase()) {
case "unicode-1-1-utf-8":
case "unicode11utf8":
case "unicode20utf8":
case "utf-8":
case "utf8":
case "x-unicode20utf8":
return "UTF-8";

case "866":
case "cp866":
case "csibm866":
case "ibm866":
return "IBM866";

case "csisolatin2":
case "iso-8859-2":
case "iso-ir-101":
case "iso8859-2":
case "iso88592":
case "iso_8859-2":
case "iso_8859-2:1987":
case "l2":
case "latin2":
return "ISO-8859-2";

case "csisolatin3":
case "iso-8859-3":
case "iso-ir-109":
case "iso8859-3":
case "iso88593":
case "iso_8859-3":
case "iso_8859-3:1988":
case "l3":
case "latin3":
return "ISO-8859-3";

case "csisolatin4":
case "iso-8859-4":
case "iso-ir-110":
case "iso8859-4":
case "iso88594":
case "iso_8859-4":
case "iso_8859-4:1988":
case "l4":
case "latin4":
return "ISO-8859-4";

case "csisolatincyrillic":
case "cyrillic":
case "iso-8859-5":
case "iso-ir-144":
case "iso8859-5":
case "iso88595":
case "iso_8859-5":
case "iso_8859-5:1988":
return "ISO-8859-5";

case "arabic":
case "asmo-708":
case "csiso88596e":
case "csiso88596i":
case "csisolatinarabic":
case "ecma-114":
case "iso-8859-6":
case "iso-8859-6-e":
case "iso-8859-6-i":
case "iso-ir-127":
case "iso8859-6":
case "iso88596":
case "iso_8859-6":
case "iso_8859-6:1987":
return "ISO-8859-6";

case "csisolatingreek":
case "ecma-118":
case "elot_928":
case "greek":
case "greek8":
case "iso-8859-7":
case "iso-ir-126":
case "iso8859-7":
case "iso88597":
case "iso_8859-7":
case "iso_8859-7:1987":
case "sun_eu_greek":
return "ISO-8859-7";

case "csiso88598e":
case "csisolatinhebrew":
case "hebrew":
case "iso-8859-8":
case "iso-8859-8-e":
case "iso-ir-138":
case "iso8859-8":
case "iso88598":
case "iso_8859-8":
case "iso_8859-8:1988":
case "visual":
return "ISO-8859-8";

case "csiso88598i":
case "iso-8859-8-i":
case "logical":
return "ISO-8859-8-I";

case "csisolatin6":
case "iso-8859-10":
case "iso-ir-157":
case "iso8859-10":
case "iso885910":
case "l6":
case "latin6":
return "ISO-8859-10";

case "iso-8859-13":
case "iso8859-13":
case "iso885913":
return "ISO-8859-13";

case "iso-8859-14":
case "iso8859-14":
case "iso885914":
return "ISO-8859-14";

case "csisolatin9":
case "iso-8859-15":
case "iso8859-15":
case "iso885915":
case "iso_8859-15":
case "l9":
return "ISO-8859-15";

case "iso-8859-16":
return "ISO-8859-16";

case "cskoi8r":
case "koi":
case "koi8":
case "koi8-r":
case "koi8_r":
return "KOI8-R";

case "koi8-ru":
case "koi8-u":
return "KOI8-U";

case "csmacintosh":
case "mac":
case "macintosh":
case "x-mac-roman":
return "macintosh";

case "iso-8859-11":
case "iso8859-11":
case "iso885911":
case "tis-620":
case "windows-874":
return "windows-874";

case "cp1250":
case "windows-1250":
case "x-cp1250":
return "windows-1250";

case "cp1251":
case "windows-1251":
case "x-cp1251":
return "windows-1251";

case "ansi_x3.4-1968":
case "ascii":
case "cp1252":
case "cp819":
case "csisolatin1":
case "ibm819":
case "iso-8859-1":
case "iso-ir-100":
case "iso8859-1":
case "iso88591":
case "iso_8859-1":
case "iso_8859-1:1987":
case "l1":
case "latin1":
case "us-ascii":
case "windows-1252":
case "x-cp1252":
return "windows-1252";

case "cp1253":
case "windows-1253":
case "x-cp1253":
return "windows-1253";

case "cp1254":
case "csisolatin5":
case "iso-8859-9":
case "iso-ir-148":
case "iso8859-9":
case "iso88599":
case "iso_8859-9":
case "iso_8859-9:1989":
case "l5":
case "latin5":
case "windows-1254":
case "x-cp1254":
return "windows-1254";

case "cp1255":
case "windows-1255":
case "x-cp1255":
return "windows-1255";

case "cp1256":
case "windows-1256":
case "x-cp1256":
return "windows-1256";

case "cp1257":
case "windows-1257":
case "x-cp1257":
return "windows-1257";

case "cp1258":
case "windows-1258":
case "x-cp1258":
return "windows-1258";

case "x-mac-cyrillic":
case "x-mac-ukrainian":
return "x-mac-cyrillic";

case "chinese":
case "csgb2312":
case "csiso58gb231280":
case "gb2312":
case "gb_2312":
case "gb_2312-80":
case "gbk":
case "iso-ir-58":
case "x-gbk":
return "GBK";

case "gb18030":
return "gb18030";

case "big5":
case "big5-hkscs":
case "cn-big5":
case "csbig5":
case "x-x-big5":
return "Big5";

case "cseucpkdfmtjapanese":
case "euc-jp":
case "x-euc-jp":
return "EUC-JP";

case "csiso2022jp":
case "iso-2022-jp":
return "ISO-2022-JP";

case "csshiftjis":
case "ms932":
case "ms_kanji":
case "shift-jis":
case "shift_jis":
case "sjis":
case "windows-31j":
case "x-sjis":
return "Shift_JIS";

case "cseuckr":
case "csksc56011987":
case "euc-kr":
case "iso-ir-149":
case "korean":
case "ks_c_5601-1987":
case "ks_c_5601-1989":
case "ksc5601":
case "ksc_5601":
case "windows-949":
return "EUC-KR";

case "csiso2022kr":
case "hz-gb-2312":
case "iso-2022-cn":
case "iso-2022-cn-ext":
case "iso-2022-kr":
case "replacement":
return "replacement";

case "unicodefffe":
case "utf-16be":
return "UTF-16BE";

case "csunicode":
case "iso-10646-ucs-2":
case "ucs-2":
case "unicode":
case "unicodefeff":
case "utf-16":
case "utf-16le":
return "UTF-16LE";

case "x-user-defined":
return "x-user-defined";

default:
return "failure";
}
}
};
},
5969: (o, Q, I) => {
const {staticPropertyDescriptors: l, readOperation: D, fireAProgressEvent: R} = I(8420);
const {kState: F, kError: Y, kResult: G, kEvents: J, kAborted: v} = I(3191);
const {webidl: V} = I(6083);
const {kEnumerableProperty: O} = I(586);
class P extends EventTarget {
constructor() {
super();
this[F] = "empty";
this[G] = null;
this[Y] = null;
this[J] = {
loadend: null,
error: null,
abort: null,
load: null,
progress: null,
loadstart: null
};
}
readAsArrayBuffer(blob) {
V.brandCheck(this, P);
V.argumentLengthCheck(arguments, 1, "FileReader.readAsArrayBuffer");
blob = V.converters.Blob(blob, {
strict: false
});
D(this, blob, "ArrayBuffer");
}
readAsBinaryString(blob) {
V.brandCheck(this, P);
V.argumentLengthCheck(arguments, 1, "FileReader.readAsBinaryString");
blob = V.converters.Blob(blob, {
strict: false
});
D(this, blob, "BinaryString");
}
readAsText(blob, encoding = void 0) {
V.brandCheck(this, P);
V.argumentLengthCheck(arguments, 1, "FileReader.readAsText");
blob = V.converters.Blob(blob, {
strict: false
});
if (void 0 !== encoding) encoding = V.converters.DOMString(encoding, "FileReader.readAsText", "encoding");
D(this, blob, "Text", encoding);
}
readAsDataURL(blob) {
V.brandCheck(this, P);
V.argumentLengthCheck(arguments, 1, "FileReader.readAsDataURL");
blob = V.converters.Blob(blob, {
strict: false
});
D(this, blob, "DataURL");
}
abort() {
if ("empty" === this[F] || "done" === this[F]) {
this[G] = null;
return;
}
if ("loading" === this[F]) {
this[F] = "done";
this[G] = null;
}
this[v] = true;
R("abort", this);
if ("loading" !== this[F]) R("loadend", this);
}
get readyState() {
V.brandCheck(this, P);
switch (this[F]) {
case "empty":
return this.EMPTY;

case "loading":
return this.LOADING;

case "done":
return this.DONE;
}
}
get result() {
V.brandCheck(this, P);
return this[G];
}
get error() {
V.brandCheck(this, P);
return this[Y];
}
get onloadend() {
V.brandCheck(this, P);
return this[J].loadend;
}
set onloadend(o) {
V.brandCheck(this, P);
if (this[J].loadend) this.removeEventListener("loadend", this[J].loadend);
if ("function" === typeof o) {
this[J].loadend = o;
this.addEventListener("loadend", o);
} else this[J].loadend = null;
}
get onerror() {
V.brandCheck(this, P);
return this[J].error;
}
set onerror(o) {
V.brandCheck(this, P);
if (this[J].error) this.removeEventListener("error", this[J].error);
if ("function" === typeof o) {
this[J].error = o;
this.addEventListener("error", o);
} else this[J].error = null;
}
get onloadstart() {
V.brandCheck(this, P);
return this[J].loadstart;
}
set onloadstart(o) {
V.brandCheck(this, P);
if (this[J].loadstart) this.removeEventListener("loadstart", this[J].loadstart);
if ("function" === typeof o) {
this[J].loadstart = o;
this.addEventListener("loadstart", o);
} else this[J].loadstart = null;
}
get onprogress() {
V.brandCheck(this, P);
return this[J].progress;
}
set onprogress(o) {
V.brandCheck(this, P);
if (this[J].progress) this.removeEventListener("progress", this[J].progress);
if ("function" === typeof o) {
this[J].progress = o;
this.addEventListener("progress", o);
} else this[J].progress = null;
}
get onload() {
V.brandCheck(this, P);
return this[J].load;
}
set onload(o) {
V.brandCheck(this, P);
if (this[J].load) this.removeEventListener("load", this[J].load);
if ("function" === typeof o) {
this[J].load = o;
this.addEventListener("load", o);
} else this[J].load = null;
}
get onabort() {
V.brandCheck(this, P);
return this[J].abort;
}
set onabort(o) {
V.brandCheck(this, P);
if (this[J].abort) this.removeEventListener("abort", this[J].abort);
if ("function" === typeof o) {
this[J].abort = o;
this.addEventListener("abort", o);
} else this[J].abort = null;
}
}
P.EMPTY = P.prototype.EMPTY = 0;
P.LOADING = P.prototype.LOADING = 1;
P.DONE = P.prototype.DONE = 2;
Object.defineProperties(P.prototype, {
EMPTY: l,
LOADING: l,
DONE: l,
readAsArrayBuffer: O,
readAsBinaryString: O,
readAsText: O,
readAsDataURL: O,
abort: O,
readyState: O,
result: O,
error: O,
onloadstart: O,
onprogress: O,
onload: O,
onabort: O,
onerror: O,
onloadend: O,
[Symbol.toStringTag]: {
value: "FileReader",
writable: false,
enumerable: false,
configurable: true
}
});
Object.defineProperties(P, {
EMPTY: l,
LOADING: l,
DONE: l
});
o.exports = {
FileReader: P
};
},
5163: (o, Q, I) => {
const {webidl: l} = I(6083);
const D = Symbol("ProgressEvent state");
class R extends Event {
constructor(type, o = {}) {
type = l.converters.DOMString(type, "ProgressEvent constructor", "type");
o = l.converters.ProgressEventInit(o ?? {});
super(type, o);
this[D] = {
lengthComputable: o.lengthComputable,
loaded: o.loaded,
total: o.total
};
}
get lengthComputable() {
l.brandCheck(this, R);
return this[D].lengthComputable;
}
get loaded() {
l.brandCheck(this, R);
return this[D].loaded;
}
get total() {
l.brandCheck(this, R);
return this[D].total;
}
}
l.converters.ProgressEventInit = l.dictionaryConverter([ {
key: "lengthComputable",
converter: l.converters.boolean,
defaultValue: () => false
}, {
key: "loaded",
converter: l.converters["unsigned long long"],
defaultValue: () => 0
}, {
key: "total",
converter: l.converters["unsigned long long"],
defaultValue: () => 0
}, {
key: "bubbles",
converter: l.converters.boolean,
defaultValue: () => false
}, {
key: "cancelable",
converter: l.converters.boolean,
defaultValue: () => false
}, {
key: "composed",
converter: l.converters.boolean,
defaultValue: () => false
} ]);
o.exports = {
ProgressEvent: R
};
},
3191: o => {
o.exports = {
kState: Symbol("FileReader state"),
kResult: Symbol("FileReader result"),
kError: Symbol("FileReader error"),
kLastProgressEventFired: Symbol("FileReader last progress event fired timestamp"),
kEvents: Symbol("FileReader events"),
kAborted: Symbol("FileReader aborted")
};
},
8420: (o, Q, I) => {
const {kState: l, kError: D, kResult: R, kAborted: F, kLastProgressEventFired: Y} = I(3191);
const {ProgressEvent: G} = I(5163);
const {getEncoding: J} = I(1181);
const {serializeAMimeType: v, parseMIMEType: V} = I(2318);
const {types} = I(7975);
const {StringDecoder: O} = I(3193);
const {btoa: P} = I(4573);
function K(e, reader) {
const event = new G(e, {
bubbles: false,
cancelable: false
});
reader.dispatchEvent(event);
}
function X(bytes, type, o, Q) {
switch (type) {
case "DataURL":
{
let Q = "data:";
const parsed = V(o || "application/octet-stream");
if ("failure" !== parsed) Q += v(parsed);
Q += ";base64,";
const I = new O("latin1");
for (const chunk of bytes) Q += P(I.write(chunk));
Q += P(I.end());
return Q;
}

case "Text":
{
let encoding = "failure";
if (Q) encoding = J(Q);
if ("failure" === encoding && o) {
const type = V(o);
if ("failure" !== type) encoding = J(type.parameters.get("charset"));
}
if ("failure" === encoding) encoding = "UTF-8";
return decode(bytes, encoding);
}

case "ArrayBuffer":
{
const o = AA(bytes);
return o.buffer;
}

case "BinaryString":
{
let o = "";
const Q = new O("latin1");
for (const chunk of bytes) o += Q.write(chunk);
o += Q.end();
return o;
}
}
}
function decode(o, encoding) {
const bytes = AA(o);
const Q = j(bytes);
let slice = 0;
if (null !== Q) {
encoding = Q;
slice = "UTF-8" === Q ? 3 : 2;
}
const I = bytes.slice(slice);
return new TextDecoder(encoding).decode(I);
}
function j(o) {
const [a, b, c] = o;
if (239 === a && 187 === b && 191 === c) return "UTF-8"; else if (254 === a && 255 === b) return "UTF-16BE"; else if (255 === a && 254 === b) return "UTF-16LE";
return null;
}
function AA(o) {
const size = o.reduce((a, b) => a + b.byteLength, 0);
let Q = 0;
return o.reduce((a, b) => {
a.set(b, Q);
Q += b.byteLength;
return a;
}, new Uint8Array(size));
}
o.exports = {
staticPropertyDescriptors: {
enumerable: true,
writable: false,
configurable: false
},
readOperation: function(o, blob, type, Q) {
if ("loading" === o[l]) throw new DOMException("Invalid state", "InvalidStateError");
o[l] = "loading";
o[R] = null;
o[D] = null;
const I = blob.stream();
const reader = I.getReader();
const bytes = [];
let G = reader.read();
let J = true;
(async () => {
for (;!o[F]; ) try {
const {done, value} = await G;
if (J && !o[F]) queueMicrotask(() => {
K("loadstart", o);
});
J = false;
if (!done && types.isUint8Array(value)) {
bytes.push(value);
if ((void 0 === o[Y] || Date.now() - o[Y] >= 50) && !o[F]) {
o[Y] = Date.now();
queueMicrotask(() => {
K("progress", o);
});
}
G = reader.read();
} else if (done) {
queueMicrotask(() => {
o[l] = "done";
try {
const result = X(bytes, type, blob.type, Q);
if (o[F]) return;
o[R] = result;
K("load", o);
} catch (Q) {
o[D] = Q;
K("error", o);
}
if ("loading" !== o[l]) K("loadend", o);
});
break;
}
} catch (Q) {
if (o[F]) return;
queueMicrotask(() => {
o[l] = "done";
o[D] = Q;
K("error", o);
if ("loading" !== o[l]) K("loadend", o);
});
break;
}
})();
},
fireAProgressEvent: K
};
},
4347: (o, Q, I) => {
const {uid: l, states, sentCloseFrameState: D, emptyBuffer, opcodes: R} = I(7450);
const {kReadyState: F, kSentClose: Y, kByteParser: G, kReceivedClose: J, kResponse: v} = I(1242);
const {fireEvent: V, failWebsocketConnection: O, isClosing: P, isClosed: K, isEstablished: X, parseExtensions: j} = I(4391);
const {channels: AA} = I(8580);
const {CloseEvent: eA} = I(2494);
const {makeRequest: tA} = I(5601);
const {fetching: sA} = I(7532);
const {Headers, getHeadersList: rA} = I(1470);
const {getDecodeSplit: nA} = I(9774);
const {WebsocketFrameSend: oA} = I(6674);
let crypto;
try {
crypto = I(7598);
} catch {}
function iA(chunk) {
if (!this.ws[G].write(chunk)) this.pause();
}
function aA() {
const {ws} = this;
const {[v]: response} = ws;
response.socket.off("data", iA);
response.socket.off("close", aA);
response.socket.off("error", QA);
const o = ws[Y] === D.SENT && ws[J];
let code = 1005;
let reason = "";
const result = ws[G].closingInfo;
if (result && !result.error) {
code = result.code ?? 1005;
reason = result.reason;
} else if (!ws[J]) code = 1006;
ws[F] = states.CLOSED;
V("close", ws, (type, o) => new eA(type, o), {
wasClean: o,
code,
reason
});
if (AA.close.hasSubscribers) AA.close.publish({
websocket: ws,
code,
reason
});
}
function QA(error) {
const {ws} = this;
ws[F] = states.CLOSING;
if (AA.socketError.hasSubscribers) AA.socketError.publish(error);
this.destroy();
}
o.exports = {
establishWebSocketConnection: function(url, o, client, ws, Q, options) {
const I = url;
I.protocol = "ws:" === url.protocol ? "http:" : "https:";
const request = tA({
urlList: [ I ],
client,
serviceWorkers: "none",
referrer: "no-referrer",
mode: "websocket",
credentials: "include",
cache: "no-store",
redirect: "error"
});
if (options.headers) {
const o = rA(new Headers(options.headers));
request.headersList = o;
}
const D = crypto.randomBytes(16).toString("base64");
request.headersList.append("sec-websocket-key", D);
request.headersList.append("sec-websocket-version", "13");
for (const protocol of o) request.headersList.append("sec-websocket-protocol", protocol);
request.headersList.append("sec-websocket-extensions", "permessage-deflate; client_max_window_bits");
const controller = sA({
request,
useParallelQueue: true,
dispatcher: options.dispatcher,
processResponse(response) {
if ("error" === response.type || 101 !== response.status) {
O(ws, "Received network error or non-101 status code.");
return;
}
if (0 !== o.length && !response.headersList.get("Sec-WebSocket-Protocol")) {
O(ws, "Server did not respond with sent protocols.");
return;
}
if ("websocket" !== response.headersList.get("Upgrade")?.toLowerCase()) {
O(ws, 'Server did not set Upgrade header to "websocket".');
return;
}
if ("upgrade" !== response.headersList.get("Connection")?.toLowerCase()) {
O(ws, 'Server did not set Connection header to "upgrade".');
return;
}
const I = response.headersList.get("Sec-WebSocket-Accept");
const digest = crypto.createHash("sha1").update(D + l).digest("base64");
if (I !== digest) {
O(ws, "Incorrect hash received in Sec-WebSocket-Accept header.");
return;
}
const R = response.headersList.get("Sec-WebSocket-Extensions");
let F;
if (null !== R) {
F = j(R);
if (!F.has("permessage-deflate")) {
O(ws, "Sec-WebSocket-Extensions header does not match.");
return;
}
}
const Y = response.headersList.get("Sec-WebSocket-Protocol");
if (null !== Y) {
const o = nA("sec-websocket-protocol", request.headersList);
if (null === o || !o.includes(Y)) {
O(ws, "Protocol was not set in the opening handshake.");
return;
}
}
response.socket.on("data", iA);
response.socket.on("close", aA);
response.socket.on("error", QA);
if (AA.open.hasSubscribers) AA.open.publish({
address: response.socket.address(),
protocol: Y,
extensions: R
});
Q(response, F);
}
});
return controller;
},
closeWebSocketConnection: function(ws, code, reason, o) {
if (P(ws) || K(ws)) ; else if (!X(ws)) {
O(ws, "Connection was closed before it was established.");
ws[F] = states.CLOSING;
} else if (ws[Y] === D.NOT_SENT) {
ws[Y] = D.PROCESSING;
const Q = new oA;
if (void 0 !== code && void 0 === reason) {
Q.frameData = Buffer.allocUnsafe(2);
Q.frameData.writeUInt16BE(code, 0);
} else if (void 0 !== code && void 0 !== reason) {
Q.frameData = Buffer.allocUnsafe(2 + o);
Q.frameData.writeUInt16BE(code, 0);
Q.frameData.write(reason, 2, "utf-8");
} else Q.frameData = emptyBuffer;
const socket = ws[v].socket;
socket.write(Q.createFrame(R.CLOSE));
ws[Y] = D.SENT;
ws[F] = states.CLOSING;
} else ws[F] = states.CLOSING;
}
};
},
7450: o => {
const emptyBuffer = Buffer.allocUnsafe(0);
o.exports = {
uid: "258EAFA5-E914-47DA-95CA-C5AB0DC85B11",
sentCloseFrameState: {
NOT_SENT: 0,
PROCESSING: 1,
SENT: 2
},
staticPropertyDescriptors: {
enumerable: true,
writable: false,
configurable: false
},
states: {
CONNECTING: 0,
OPEN: 1,
CLOSING: 2,
CLOSED: 3
},
opcodes: {
CONTINUATION: 0,
TEXT: 1,
BINARY: 2,
CLOSE: 8,
PING: 9,
PONG: 10
},
maxUnsigned16Bit: 65535,
parserStates: {
INFO: 0,
PAYLOADLENGTH_16: 2,
PAYLOADLENGTH_64: 3,
READ_DATA: 4
},
emptyBuffer,
sendHints: {
string: 1,
typedArray: 2,
arrayBuffer: 3,
blob: 4
}
};
},
2494: (o, Q, I) => {
const {webidl: l} = I(6083);
const {kEnumerableProperty: D} = I(586);
const {kConstruct: R} = I(33);
const {MessagePort: F} = I(5919);
class Y extends Event {
#_;
constructor(type, o = {}) {
if (type === R) {
super(arguments[1], arguments[2]);
l.util.markAsUncloneable(this);
return;
}
const prefix = "MessageEvent constructor";
l.argumentLengthCheck(arguments, 1, prefix);
type = l.converters.DOMString(type, prefix, "type");
o = l.converters.MessageEventInit(o, prefix, "eventInitDict");
super(type, o);
this.#_ = o;
l.util.markAsUncloneable(this);
}
get data() {
l.brandCheck(this, Y);
return this.#_.data;
}
get origin() {
l.brandCheck(this, Y);
return this.#_.origin;
}
get lastEventId() {
l.brandCheck(this, Y);
return this.#_.lastEventId;
}
get source() {
l.brandCheck(this, Y);
return this.#_.source;
}
get ports() {
l.brandCheck(this, Y);
if (!Object.isFrozen(this.#_.ports)) Object.freeze(this.#_.ports);
return this.#_.ports;
}
initMessageEvent(type, o = false, Q = false, data = null, origin = "", I = "", source = null, ports = []) {
l.brandCheck(this, Y);
l.argumentLengthCheck(arguments, 1, "MessageEvent.initMessageEvent");
return new Y(type, {
bubbles: o,
cancelable: Q,
data,
origin,
lastEventId: I,
source,
ports
});
}
static createFastMessageEvent(type, o) {
const Q = new Y(R, type, o);
Q.#_ = o;
Q.#_.data ??= null;
Q.#_.origin ??= "";
Q.#_.lastEventId ??= "";
Q.#_.source ??= null;
Q.#_.ports ??= [];
return Q;
}
}
const {createFastMessageEvent: G} = Y;
delete Y.createFastMessageEvent;
class J extends Event {
#_;
constructor(type, o = {}) {
const prefix = "CloseEvent constructor";
l.argumentLengthCheck(arguments, 1, prefix);
type = l.converters.DOMString(type, prefix, "type");
o = l.converters.CloseEventInit(o);
super(type, o);
this.#_ = o;
l.util.markAsUncloneable(this);
}
get wasClean() {
l.brandCheck(this, J);
return this.#_.wasClean;
}
get code() {
l.brandCheck(this, J);
return this.#_.code;
}
get reason() {
l.brandCheck(this, J);
return this.#_.reason;
}
}
class v extends Event {
#_;
constructor(type, o) {
const prefix = "ErrorEvent constructor";
l.argumentLengthCheck(arguments, 1, prefix);
super(type, o);
l.util.markAsUncloneable(this);
type = l.converters.DOMString(type, prefix, "type");
o = l.converters.ErrorEventInit(o ?? {});
this.#_ = o;
}
get message() {
l.brandCheck(this, v);
return this.#_.message;
}
get filename() {
l.brandCheck(this, v);
return this.#_.filename;
}
get lineno() {
l.brandCheck(this, v);
return this.#_.lineno;
}
get colno() {
l.brandCheck(this, v);
return this.#_.colno;
}
get error() {
l.brandCheck(this, v);
return this.#_.error;
}
}
Object.defineProperties(Y.prototype, {
[Symbol.toStringTag]: {
value: "MessageEvent",
configurable: true
},
data: D,
origin: D,
lastEventId: D,
source: D,
ports: D,
initMessageEvent: D
});
Object.defineProperties(J.prototype, {
[Symbol.toStringTag]: {
value: "CloseEvent",
configurable: true
},
reason: D,
code: D,
wasClean: D
});
Object.defineProperties(v.prototype, {
[Symbol.toStringTag]: {
value: "ErrorEvent",
configurable: true
},
message: D,
filename: D,
lineno: D,
colno: D,
error: D
});
l.converters.MessagePort = l.interfaceConverter(F);
l.converters["sequence<MessagePort>"] = l.sequenceConverter(l.converters.MessagePort);
const V = [ {
key: "bubbles",
converter: l.converters.boolean,
defaultValue: () => false
}, {
key: "cancelable",
converter: l.converters.boolean,
defaultValue: () => false
}, {
key: "composed",
converter: l.converters.boolean,
defaultValue: () => false
} ];
l.converters.MessageEventInit = l.dictionaryConverter([ ...V, {
key: "data",
converter: l.converters.any,
defaultValue: () => null
}, {
key: "origin",
converter: l.converters.USVString,
defaultValue: () => ""
}, {
key: "lastEventId",
converter: l.converters.DOMString,
defaultValue: () => ""
}, {
key: "source",
converter: l.nullableConverter(l.converters.MessagePort),
defaultValue: () => null
}, {
key: "ports",
converter: l.converters["sequence<MessagePort>"],
defaultValue: () => new Array(0)
} ]);
l.converters.CloseEventInit = l.dictionaryConverter([ ...V, {
key: "wasClean",
converter: l.converters.boolean,
defaultValue: () => false
}, {
key: "code",
converter: l.converters["unsigned short"],
defaultValue: () => 0
}, {
key: "reason",
converter: l.converters.USVString,
defaultValue: () => ""
} ]);
l.converters.ErrorEventInit = l.dictionaryConverter([ ...V, {
key: "message",
converter: l.converters.DOMString,
defaultValue: () => ""
}, {
key: "filename",
converter: l.converters.USVString,
defaultValue: () => ""
}, {
key: "lineno",
converter: l.converters["unsigned long"],
defaultValue: () => 0
}, {
key: "colno",
converter: l.converters["unsigned long"],
defaultValue: () => 0
}, {
key: "error",
converter: l.converters.any
} ]);
o.exports = {
MessageEvent: Y,
CloseEvent: J,
ErrorEvent: v,
createFastMessageEvent: G
};
},
6674: (o, Q, I) => {
const {maxUnsigned16Bit: l} = I(7450);
const D = 16386;
let crypto;
let buffer = null;
let R = D;
try {
crypto = I(7598);
} catch {
crypto = {
randomFillSync: function(buffer, o, Q) {
for (let i = 0; i < buffer.length; ++i) buffer[i] = 255 * Math.random() | 0;
return buffer;
}
};
}
function F() {
if (R === D) {
R = 0;
crypto.randomFillSync(buffer ??= Buffer.allocUnsafe(D), 0, D);
}
return [ buffer[R++], buffer[R++], buffer[R++], buffer[R++] ];
}
o.exports = {
WebsocketFrameSend: class {
constructor(data) {
this.frameData = data;
}
createFrame(o) {
const Q = this.frameData;
const I = F();
const D = Q?.byteLength ?? 0;
let R = D;
let Y = 6;
if (D > l) {
Y += 8;
R = 127;
} else if (D > 125) {
Y += 2;
R = 126;
}
const buffer = Buffer.allocUnsafe(D + Y);
buffer[0] = buffer[1] = 0;
buffer[0] |= 128;
buffer[0] = (240 & buffer[0]) + o;
/*! ws. MIT License. Einar Otto Stangvik <einaros@gmail.com> */ buffer[Y - 4] = I[0];
buffer[Y - 3] = I[1];
buffer[Y - 2] = I[2];
buffer[Y - 1] = I[3];
buffer[1] = R;
if (126 === R) buffer.writeUInt16BE(D, 2); else if (127 === R) {
buffer[2] = buffer[3] = 0;
buffer.writeUIntBE(D, 4, 6);
}
buffer[1] |= 128;
for (let i = 0; i < D; ++i) buffer[Y + i] = Q[i] ^ I[3 & i];
return buffer;
}
}
};
},
767: (o, Q, I) => {
const {createInflateRaw: l, Z_DEFAULT_WINDOWBITS: D} = I(8522);
const {isValidClientWindowBits: R} = I(4391);
const {MessageSizeExceededError: F} = I(5793);
const tail = Buffer.from([ 0, 0, 255, 255 ]);
const Y = Symbol("kBuffer");
const G = Symbol("kLength");
o.exports = {
PerMessageDeflate: class {
#j;
#C={};
#$=0;
constructor(o, options) {
this.#C.serverNoContextTakeover = o.has("server_no_context_takeover");
this.#C.serverMaxWindowBits = o.get("server_max_window_bits");
this.#$ = options.maxPayloadSize;
}
decompress(chunk, o, Q) {
if (!this.#j) {
let o = D;
if (this.#C.serverMaxWindowBits) {
if (!R(this.#C.serverMaxWindowBits)) {
Q(new Error("Invalid server_max_window_bits"));
return;
}
o = Number.parseInt(this.#C.serverMaxWindowBits);
}
try {
this.#j = l({
windowBits: o
});
} catch (o) {
Q(o);
return;
}
this.#j[Y] = [];
this.#j[G] = 0;
this.#j.on("data", data => {
this.#j[G] += data.length;
if (this.#$ > 0 && this.#j[G] > this.#$) {
Q(new F);
this.#j.removeAllListeners();
this.#j.destroy();
this.#j = null;
return;
}
this.#j[Y].push(data);
});
this.#j.on("error", o => {
this.#j = null;
Q(o);
});
}
this.#j.write(chunk);
if (o) this.#j.write(tail);
this.#j.flush(() => {
if (!this.#j) return;
const full = Buffer.concat(this.#j[Y], this.#j[G]);
this.#j[Y].length = 0;
this.#j[G] = 0;
Q(null, full);
});
}
}
};
},
3922: (o, Q, I) => {
const {Writable: l} = I(7075);
const D = I(4589);
const {parserStates: R, opcodes: F, states, emptyBuffer, sentCloseFrameState: Y} = I(7450);
const {kReadyState: G, kSentClose: J, kResponse: v, kReceivedClose: V} = I(1242);
const {channels: O} = I(8580);
const {isValidStatusCode: P, isValidOpcode: K, failWebsocketConnection: X, websocketMessageReceived: j, utf8Decode: AA, isControlFrame: eA, isTextBinaryFrame: tA, isContinuationFrame: sA} = I(4391);
const {WebsocketFrameSend: rA} = I(6674);
const {closeWebSocketConnection: nA} = I(4347);
const {PerMessageDeflate: oA} = I(767);
const {MessageSizeExceededError: iA} = I(5793);
function aA(ws, code, reason) {
nA(ws, code, reason, Buffer.byteLength(reason));
X(ws, reason);
}
o.exports = {
ByteParser: class extends l {
#AA=[];
#eA=0;
#tA=0;
#sA=false;
#y=R.INFO;
#rA={};
#nA=[];
#oA;
#iA;
#$;
constructor(ws, o, options = {}) {
super();
this.ws = ws;
this.#oA = null == o ? new Map : o;
this.#iA = options.maxFragments ?? 0;
this.#$ = options.maxPayloadSize ?? 0;
if (this.#oA.has("permessage-deflate")) this.#oA.set("permessage-deflate", new oA(o, options));
}
_write(chunk, _, o) {
this.#AA.push(chunk);
this.#tA += chunk.length;
this.#sA = true;
this.run(o);
}
#aA() {
if (this.#$ > 0 && !eA(this.#rA.opcode) && this.#rA.payloadLength + this.#eA > this.#$) {
aA(this.ws, 1009, "Payload size exceeds maximum allowed size");
return false;
}
return true;
}
run(o) {
for (;this.#sA; ) if (this.#y === R.INFO) {
if (this.#tA < 2) return o();
const buffer = this.consume(2);
const Q = 0 !== (128 & buffer[0]);
const I = 15 & buffer[0];
const masked = 128 === (128 & buffer[1]);
const l = !Q && I !== F.CONTINUATION;
const D = 127 & buffer[1];
const Y = 64 & buffer[0];
const G = 32 & buffer[0];
const J = 16 & buffer[0];
if (!K(I)) {
X(this.ws, "Invalid opcode received");
return o();
}
if (masked) {
X(this.ws, "Frame cannot be masked");
return o();
}
if (0 !== Y && !this.#oA.has("permessage-deflate")) {
X(this.ws, "Expected RSV1 to be clear.");
return;
}
if (0 !== G || 0 !== J) {
X(this.ws, "RSV1, RSV2, RSV3 must be clear");
return;
}
if (l && !tA(I)) {
X(this.ws, "Invalid frame type was fragmented.");
return;
}
if (tA(I) && this.#nA.length > 0) {
X(this.ws, "Expected continuation frame");
return;
}
if (this.#rA.fragmented && l) {
X(this.ws, "Fragmented frame exceeded 125 bytes.");
return;
}
if ((D > 125 || l) && eA(I)) {
X(this.ws, "Control frame either too large or fragmented");
return;
}
if (sA(I) && 0 === this.#nA.length && !this.#rA.compressed) {
X(this.ws, "Unexpected continuation frame");
return;
}
if (D <= 125) {
this.#rA.payloadLength = D;
this.#y = R.READ_DATA;
if (!this.#aA()) return;
} else if (126 === D) this.#y = R.PAYLOADLENGTH_16; else if (127 === D) this.#y = R.PAYLOADLENGTH_64;
if (tA(I)) {
this.#rA.binaryType = I;
this.#rA.compressed = 0 !== Y;
}
this.#rA.opcode = I;
this.#rA.masked = masked;
this.#rA.fin = Q;
this.#rA.fragmented = l;
} else if (this.#y === R.PAYLOADLENGTH_16) {
if (this.#tA < 2) return o();
const buffer = this.consume(2);
this.#rA.payloadLength = buffer.readUInt16BE(0);
this.#y = R.READ_DATA;
if (!this.#aA()) return;
} else if (this.#y === R.PAYLOADLENGTH_64) {
if (this.#tA < 8) return o();
const buffer = this.consume(8);
const upper = buffer.readUInt32BE(0);
const lower = buffer.readUInt32BE(4);
if (0 !== upper || lower > 2 ** 31 - 1) {
X(this.ws, "Received payload length > 2^31 bytes.");
return;
}
this.#rA.payloadLength = lower;
this.#y = R.READ_DATA;
if (!this.#aA()) return;
} else if (this.#y === R.READ_DATA) {
if (this.#tA < this.#rA.payloadLength) return o();
const body = this.consume(this.#rA.payloadLength);
if (eA(this.#rA.opcode)) {
this.#sA = this.parseControlFrame(body);
this.#y = R.INFO;
const socket = this.ws[v].socket;
if (this.#sA && socket.writableNeedDrain) {
this.#sA = false;
socket.once("drain", () => {
if (this.destroyed) return;
this.#sA = true;
this.run(o);
});
return;
}
} else if (!this.#rA.compressed) {
if (!this.writeFragments(body)) return;
if (this.#$ > 0 && this.#eA > this.#$) {
aA(this.ws, 1009, (new iA).message);
return;
}
if (!this.#rA.fragmented && this.#rA.fin) j(this.ws, this.#rA.binaryType, this.consumeFragments());
this.#y = R.INFO;
} else {
this.#oA.get("permessage-deflate").decompress(body, this.#rA.fin, (error, data) => {
if (error) {
const code = error instanceof iA ? 1009 : 1007;
aA(this.ws, code, error.message);
return;
}
if (!this.writeFragments(data)) return;
if (this.#$ > 0 && this.#eA > this.#$) {
aA(this.ws, 1009, (new iA).message);
return;
}
if (!this.#rA.fin) {
this.#y = R.INFO;
this.#sA = true;
this.run(o);
return;
}
j(this.ws, this.#rA.binaryType, this.consumeFragments());
this.#sA = true;
this.#y = R.INFO;
this.run(o);
});
this.#sA = false;
break;
}
}
}
consume(n) {
if (n > this.#tA) throw new Error("Called consume() before buffers satiated."); else if (0 === n) return emptyBuffer;
if (this.#AA[0].length === n) {
this.#tA -= this.#AA[0].length;
return this.#AA.shift();
}
const buffer = Buffer.allocUnsafe(n);
let o = 0;
for (;o !== n; ) {
const next = this.#AA[0];
const {length} = next;
if (length + o === n) {
buffer.set(this.#AA.shift(), o);
break;
} else if (length + o > n) {
buffer.set(next.subarray(0, n - o), o);
this.#AA[0] = next.subarray(n - o);
break;
} else {
buffer.set(this.#AA.shift(), o);
o += next.length;
}
}
this.#tA -= n;
return buffer;
}
writeFragments(o) {
if (this.#iA > 0 && this.#nA.length === this.#iA) {
aA(this.ws, 1008, "Too many message fragments");
return false;
}
this.#eA += o.length;
this.#nA.push(o);
return true;
}
consumeFragments() {
const fragments = this.#nA;
if (1 === fragments.length) {
this.#eA = 0;
return fragments.shift();
}
const output = Buffer.concat(fragments, this.#eA);
this.#nA = [];
this.#eA = 0;
return output;
}
parseCloseBody(data) {
D(1 !== data.length);
let code;
if (data.length >= 2) code = data.readUInt16BE(0);
if (void 0 !== code && !P(code)) return {
code: 1002,
reason: "Invalid status code",
error: true
};
let reason = data.subarray(2);
if (239 === reason[0] && 187 === reason[1] && 191 === reason[2]) reason = reason.subarray(3);
try {
reason = AA(reason);
} catch {
return {
code: 1007,
reason: "Invalid UTF-8",
error: true
};
}
return {
code,
reason,
error: false
};
}
parseControlFrame(body) {
const {opcode: o, payloadLength: Q} = this.#rA;
if (o === F.CLOSE) {
if (1 === Q) {
X(this.ws, "Received close frame with a 1-byte body.");
return false;
}
this.#rA.closeInfo = this.parseCloseBody(body);
if (this.#rA.closeInfo.error) {
const {code, reason} = this.#rA.closeInfo;
nA(this.ws, code, reason, reason.length);
X(this.ws, reason);
return false;
}
if (this.ws[J] !== Y.SENT) {
let body = emptyBuffer;
if (this.#rA.closeInfo.code) {
body = Buffer.allocUnsafe(2);
body.writeUInt16BE(this.#rA.closeInfo.code, 0);
}
const o = new rA(body);
this.ws[v].socket.write(o.createFrame(F.CLOSE), o => {
if (!o) this.ws[J] = Y.SENT;
});
}
this.ws[G] = states.CLOSING;
this.ws[V] = true;
return false;
} else if (o === F.PING) {
if (!this.ws[V]) {
const o = new rA(body);
this.ws[v].socket.write(o.createFrame(F.PONG));
if (O.ping.hasSubscribers) O.ping.publish({
payload: body
});
}
} else if (o === F.PONG) if (O.pong.hasSubscribers) O.pong.publish({
payload: body
});
return true;
}
get closingInfo() {
return this.#rA.closeInfo;
}
}
};
},
5094: (o, Q, I) => {
const {WebsocketFrameSend: l} = I(6674);
const {opcodes: D, sendHints: R} = I(7450);
const F = I(158);
const Y = Buffer[Symbol.species];
function G(data, hint) {
return new l(J(data, hint)).createFrame(hint === R.string ? D.TEXT : D.BINARY);
}
function J(data, hint) {
switch (hint) {
case R.string:
return Buffer.from(data);

case R.arrayBuffer:
case R.blob:
return new Y(data);

case R.typedArray:
return new Y(data.buffer, data.byteOffset, data.byteLength);
}
}
o.exports = {
SendQueue: class {
#QA=new F;
#gA=false;
#cA;
constructor(socket) {
this.#cA = socket;
}
add(item, o, hint) {
if (hint !== R.blob) {
const Q = G(item, hint);
if (!this.#gA) this.#cA.write(Q, o); else {
const node = {
promise: null,
callback: o,
frame: Q
};
this.#QA.push(node);
}
return;
}
const node = {
promise: item.arrayBuffer().then(o => {
node.promise = null;
node.frame = G(o, hint);
}),
callback: o,
frame: null
};
this.#QA.push(node);
if (!this.#gA) this.#EA();
}
async #EA() {
this.#gA = true;
const o = this.#QA;
for (;!o.isEmpty(); ) {
const node = o.shift();
if (null !== node.promise) await node.promise;
this.#cA.write(node.frame, node.callback);
node.callback = node.frame = null;
}
this.#gA = false;
}
}
};
},
1242: o => {
o.exports = {
kWebSocketURL: Symbol("url"),
kReadyState: Symbol("ready state"),
kController: Symbol("controller"),
kResponse: Symbol("response"),
kBinaryType: Symbol("binary type"),
kSentClose: Symbol("sent close"),
kReceivedClose: Symbol("received close"),
kByteParser: Symbol("byte parser")
};
},
4391: (o, Q, I) => {
const {kReadyState: l, kController: D, kResponse: R, kBinaryType: F, kWebSocketURL: Y} = I(1242);
const {states, opcodes: G} = I(7450);
const {ErrorEvent: J, createFastMessageEvent: v} = I(2494);
const {isUtf8: V} = I(4573);
const {collectASequenceOfCodePointsFast: O, removeHTTPWhitespace: P} = I(2318);
function K(e, target, o = (type, o) => new Event(type, o), Q = {}) {
const event = o(e, Q);
target.dispatchEvent(event);
}
function X(buffer) {
if (buffer.byteLength === buffer.buffer.byteLength) return buffer.buffer;
return buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.byteLength);
}
function j(ws, reason) {
const {[D]: controller, [R]: response} = ws;
controller.abort();
if (response?.socket && !response.socket.destroyed) response.socket.destroy();
if (reason) K("error", ws, (type, o) => new J(type, o), {
error: new Error(reason),
message: reason
});
}
function AA(o) {
return o === G.CLOSE || o === G.PING || o === G.PONG;
}
function eA(o) {
return o === G.CONTINUATION;
}
function tA(o) {
return o === G.TEXT || o === G.BINARY;
}
const sA = "string" === typeof process.versions.icu;
const rA = sA ? new TextDecoder("utf-8", {
fatal: true
}) : void 0;
const nA = sA ? rA.decode.bind(rA) : function(buffer) {
if (V(buffer)) return buffer.toString("utf-8");
throw new TypeError("Invalid utf-8 received.");
};
o.exports = {
isConnecting: function(ws) {
return ws[l] === states.CONNECTING;
},
isEstablished: function(ws) {
return ws[l] === states.OPEN;
},
isClosing: function(ws) {
return ws[l] === states.CLOSING;
},
isClosed: function(ws) {
return ws[l] === states.CLOSED;
},
fireEvent: K,
isValidSubprotocol: function(protocol) {
if (0 === protocol.length) return false;
for (let i = 0; i < protocol.length; ++i) {
const code = protocol.charCodeAt(i);
if (code < 33 || code > 126 || 34 === code || 40 === code || 41 === code || 44 === code || 47 === code || 58 === code || 59 === code || 60 === code || 61 === code || 62 === code || 63 === code || 64 === code || 91 === code || 92 === code || 93 === code || 123 === code || 125 === code) return false;
}
return true;
},
isValidStatusCode: function(code) {
if (code >= 1e3 && code < 1015) return 1004 !== code && 1005 !== code && 1006 !== code;
return code >= 3e3 && code <= 4999;
},
failWebsocketConnection: j,
websocketMessageReceived: function(ws, type, data) {
if (ws[l] !== states.OPEN) return;
let o;
if (type === G.TEXT) try {
o = nA(data);
} catch {
j(ws, "Received invalid UTF-8 in text frame.");
return;
} else if (type === G.BINARY) if ("blob" === ws[F]) o = new Blob([ data ]); else o = X(data);
K("message", ws, v, {
origin: ws[Y].origin,
data: o
});
},
utf8Decode: nA,
isControlFrame: AA,
isContinuationFrame: eA,
isTextBinaryFrame: tA,
isValidOpcode: function(o) {
return tA(o) || eA(o) || AA(o);
},
parseExtensions: function(o) {
const position = {
position: 0
};
const Q = new Map;
for (;position.position < o.length; ) {
const pair = O(";", o, position);
const [name, value = ""] = pair.split("=");
Q.set(P(name, true, false), P(value, false, true));
position.position++;
}
return Q;
},
isValidClientWindowBits: function(value) {
if (0 === value.length) return false;
for (let i = 0; i < value.length; i++) {
const byte = value.charCodeAt(i);
if (byte < 48 || byte > 57) return false;
}
const o = Number.parseInt(value, 10);
return o >= 8 && o <= 15;
}
};
},
2920: (o, Q, I) => {
const {webidl: l} = I(6083);
const {URLSerializer: D} = I(2318);
const {environmentSettingsObject: R} = I(9774);
const {staticPropertyDescriptors: F, states, sentCloseFrameState: Y, sendHints: G} = I(7450);
const {kWebSocketURL: J, kReadyState: v, kController: V, kBinaryType: O, kResponse: P, kSentClose: K, kByteParser: X} = I(1242);
const {isConnecting: j, isEstablished: AA, isClosing: eA, isValidSubprotocol: tA, fireEvent: sA} = I(4391);
const {establishWebSocketConnection: rA, closeWebSocketConnection: nA} = I(4347);
const {ByteParser: oA} = I(3922);
const {kEnumerableProperty: iA, isBlobLike: aA} = I(586);
const {getGlobalDispatcher: QA} = I(5319);
const {types} = I(7975);
const {ErrorEvent: gA, CloseEvent: cA} = I(2494);
const {SendQueue: EA} = I(5094);
class BA extends EventTarget {
#G={
open: null,
error: null,
close: null,
message: null
};
#BA=0;
#IA="";
#oA="";
#CA;
constructor(url, o = []) {
super();
l.util.markAsUncloneable(this);
const prefix = "WebSocket constructor";
l.argumentLengthCheck(arguments, 1, prefix);
const options = l.converters["DOMString or sequence<DOMString> or WebSocketInit"](o, prefix, "options");
url = l.converters.USVString(url, prefix, "url");
o = options.protocols;
const Q = R.settingsObject.baseUrl;
let I;
try {
I = new URL(url, Q);
} catch (o) {
throw new DOMException(o, "SyntaxError");
}
if ("http:" === I.protocol) I.protocol = "ws:"; else if ("https:" === I.protocol) I.protocol = "wss:";
if ("ws:" !== I.protocol && "wss:" !== I.protocol) throw new DOMException(`Expected a ws: or wss: protocol, got ${I.protocol}`, "SyntaxError");
if (I.hash || I.href.endsWith("#")) throw new DOMException("Got fragment", "SyntaxError");
if ("string" === typeof o) o = [ o ];
if (o.length !== new Set(o.map(p => p.toLowerCase())).size) throw new DOMException("Invalid Sec-WebSocket-Protocol value", "SyntaxError");
if (o.length > 0 && !o.every(p => tA(p))) throw new DOMException("Invalid Sec-WebSocket-Protocol value", "SyntaxError");
this[J] = new URL(I.href);
const client = R.settingsObject;
this[V] = rA(I, o, client, this, (response, o) => this.#lA(response, o), options);
this[v] = BA.CONNECTING;
this[K] = Y.NOT_SENT;
this[O] = "blob";
}
close(code = void 0, reason = void 0) {
l.brandCheck(this, BA);
const prefix = "WebSocket.close";
if (void 0 !== code) code = l.converters["unsigned short"](code, prefix, "code", {
clamp: true
});
if (void 0 !== reason) reason = l.converters.USVString(reason, prefix, "reason");
if (void 0 !== code) if (1e3 !== code && (code < 3e3 || code > 4999)) throw new DOMException("invalid code", "InvalidAccessError");
let o = 0;
if (void 0 !== reason) {
o = Buffer.byteLength(reason);
if (o > 123) throw new DOMException(`Reason must be less than 123 bytes; received ${o}`, "SyntaxError");
}
nA(this, code, reason, o);
}
send(data) {
l.brandCheck(this, BA);
const prefix = "WebSocket.send";
l.argumentLengthCheck(arguments, 1, prefix);
data = l.converters.WebSocketSendData(data, prefix, "data");
if (j(this)) throw new DOMException("Sent before connected.", "InvalidStateError");
if (!AA(this) || eA(this)) return;
if ("string" === typeof data) {
const length = Buffer.byteLength(data);
this.#BA += length;
this.#CA.add(data, () => {
this.#BA -= length;
}, G.string);
} else if (types.isArrayBuffer(data)) {
this.#BA += data.byteLength;
this.#CA.add(data, () => {
this.#BA -= data.byteLength;
}, G.arrayBuffer);
} else if (ArrayBuffer.isView(data)) {
this.#BA += data.byteLength;
this.#CA.add(data, () => {
this.#BA -= data.byteLength;
}, G.typedArray);
} else if (aA(data)) {
this.#BA += data.size;
this.#CA.add(data, () => {
this.#BA -= data.size;
}, G.blob);
}
}
get readyState() {
l.brandCheck(this, BA);
return this[v];
}
get bufferedAmount() {
l.brandCheck(this, BA);
return this.#BA;
}
get url() {
l.brandCheck(this, BA);
return D(this[J]);
}
get extensions() {
l.brandCheck(this, BA);
return this.#oA;
}
get protocol() {
l.brandCheck(this, BA);
return this.#IA;
}
get onopen() {
l.brandCheck(this, BA);
return this.#G.open;
}
set onopen(o) {
l.brandCheck(this, BA);
if (this.#G.open) this.removeEventListener("open", this.#G.open);
if ("function" === typeof o) {
this.#G.open = o;
this.addEventListener("open", o);
} else this.#G.open = null;
}
get onerror() {
l.brandCheck(this, BA);
return this.#G.error;
}
set onerror(o) {
l.brandCheck(this, BA);
if (this.#G.error) this.removeEventListener("error", this.#G.error);
if ("function" === typeof o) {
this.#G.error = o;
this.addEventListener("error", o);
} else this.#G.error = null;
}
get onclose() {
l.brandCheck(this, BA);
return this.#G.close;
}
set onclose(o) {
l.brandCheck(this, BA);
if (this.#G.close) this.removeEventListener("close", this.#G.close);
if ("function" === typeof o) {
this.#G.close = o;
this.addEventListener("close", o);
} else this.#G.close = null;
}
get onmessage() {
l.brandCheck(this, BA);
return this.#G.message;
}
set onmessage(o) {
l.brandCheck(this, BA);
if (this.#G.message) this.removeEventListener("message", this.#G.message);
if ("function" === typeof o) {
this.#G.message = o;
this.addEventListener("message", o);
} else this.#G.message = null;
}
get binaryType() {
l.brandCheck(this, BA);
return this[O];
}
set binaryType(type) {
l.brandCheck(this, BA);
if ("blob" !== type && "arraybuffer" !== type) this[O] = "blob"; else this[O] = type;
}
#lA(response, o) {
this[P] = response;
const Q = this[V]?.dispatcher?.webSocketOptions;
const I = Q?.maxFragments;
const l = Q?.maxPayloadSize;
const parser = new oA(this, o, {
maxFragments: I,
maxPayloadSize: l
});
parser.on("drain", IA);
parser.on("error", lA.bind(this));
response.socket.ws = this;
this[X] = parser;
this.#CA = new EA(response.socket);
this[v] = states.OPEN;
const D = response.headersList.get("sec-websocket-extensions");
if (null !== D) this.#oA = D;
const protocol = response.headersList.get("sec-websocket-protocol");
if (null !== protocol) this.#IA = protocol;
sA("open", this);
}
}
BA.CONNECTING = BA.prototype.CONNECTING = states.CONNECTING;
BA.OPEN = BA.prototype.OPEN = states.OPEN;
BA.CLOSING = BA.prototype.CLOSING = states.CLOSING;
BA.CLOSED = BA.prototype.CLOSED = states.CLOSED;
Object.defineProperties(BA.prototype, {
CONNECTING: F,
OPEN: F,
CLOSING: F,
CLOSED: F,
url: iA,
readyState: iA,
bufferedAmount: iA,
onopen: iA,
onerror: iA,
onclose: iA,
close: iA,
onmessage: iA,
binaryType: iA,
send: iA,
extensions: iA,
protocol: iA,
[Symbol.toStringTag]: {
value: "WebSocket",
writable: false,
enumerable: false,
configurable: true
}
});
Object.defineProperties(BA, {
CONNECTING: F,
OPEN: F,
CLOSING: F,
CLOSED: F
});
l.converters["sequence<DOMString>"] = l.sequenceConverter(l.converters.DOMString);
l.converters["DOMString or sequence<DOMString>"] = function(o, prefix, argument) {
if ("Object" === l.util.Type(o) && Symbol.iterator in o) return l.converters["sequence<DOMString>"](o);
return l.converters.DOMString(o, prefix, argument);
};
l.converters.WebSocketInit = l.dictionaryConverter([ {
key: "protocols",
converter: l.converters["DOMString or sequence<DOMString>"],
defaultValue: () => new Array(0)
}, {
key: "dispatcher",
converter: l.converters.any,
defaultValue: () => QA()
}, {
key: "headers",
converter: l.nullableConverter(l.converters.HeadersInit)
} ]);
l.converters["DOMString or sequence<DOMString> or WebSocketInit"] = function(o) {
if ("Object" === l.util.Type(o) && !(Symbol.iterator in o)) return l.converters.WebSocketInit(o);
return {
protocols: l.converters["DOMString or sequence<DOMString>"](o)
};
};
l.converters.WebSocketSendData = function(o) {
if ("Object" === l.util.Type(o)) {
if (aA(o)) return l.converters.Blob(o, {
strict: false
});
if (ArrayBuffer.isView(o) || types.isArrayBuffer(o)) return l.converters.BufferSource(o);
}
return l.converters.USVString(o);
};
function IA() {
this.ws[P].socket.resume();
}
function lA(o) {
let message;
let code;
if (o instanceof cA) {
message = o.reason;
code = o.code;
} else message = o.message;
sA("error", this, () => new gA("error", {
error: o,
message
}));
nA(this, code);
}
o.exports = {
WebSocket: BA
};
}
};
