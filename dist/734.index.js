export const id = 734;

export const ids = [ 734 ];

export const modules = {
734: (A, e, t) => {
const r = t(5215);
const o = t(6089);
const Q = t(7454);
const g = t(7479);
const c = t(3779);
const E = t(4942);
const B = t(5579);
const I = t(8056);
const errors = t(5793);
const C = t(586);
const {InvalidArgumentError: l} = errors;
const u = t(8833);
const d = t(6962);
const f = t(9271);
const w = t(2107);
const y = t(2646);
const D = t(1427);
const p = t(2406);
const {getGlobalDispatcher: k, setGlobalDispatcher: R} = t(5319);
const F = t(6037);
const m = t(7424);
const S = t(1946);
Object.assign(o.prototype, u);
A.exports.Dispatcher = o;
A.exports.Client = r;
A.exports.Pool = Q;
A.exports.BalancedPool = g;
A.exports.Agent = c;
A.exports.ProxyAgent = E;
A.exports.EnvHttpProxyAgent = B;
A.exports.RetryAgent = I;
A.exports.RetryHandler = p;
A.exports.DecoratorHandler = F;
A.exports.RedirectHandler = m;
A.exports.createRedirectInterceptor = S;
A.exports.interceptors = {
redirect: t(92),
retry: t(9636),
dump: t(410),
dns: t(1893)
};
A.exports.buildConnector = d;
A.exports.errors = errors;
A.exports.util = {
parseHeaders: C.parseHeaders,
headerNameToString: C.headerNameToString
};
function N(A) {
return (url, e, handler) => {
if ("function" === typeof e) {
handler = e;
e = null;
}
if (!url || "string" !== typeof url && "object" !== typeof url && !(url instanceof URL)) throw new l("invalid url");
if (null != e && "object" !== typeof e) throw new l("invalid opts");
if (e && null != e.path) {
if ("string" !== typeof e.path) throw new l("invalid opts.path");
let path = e.path;
if (!e.path.startsWith("/")) path = `/${path}`;
url = new URL(C.parseOrigin(url).origin + path);
} else {
if (!e) e = "object" === typeof url ? url : {};
url = C.parseURL(url);
}
const {agent, dispatcher: t = k()} = e;
if (agent) throw new l("unsupported opts.agent. Did you mean opts.client?");
return A.call(t, {
...e,
origin: url.origin,
path: url.search ? `${url.pathname}${url.search}` : url.pathname,
method: e.method || (e.body ? "PUT" : "GET")
}, handler);
};
}
A.exports.setGlobalDispatcher = R;
A.exports.getGlobalDispatcher = k;
const M = t(7532).fetch;
A.exports.fetch = async function(A, options = void 0) {
try {
return await M(A, options);
} catch (A) {
if (A && "object" === typeof A) Error.captureStackTrace(A);
throw A;
}
};
A.exports.Headers = t(1470).Headers;
A.exports.Response = t(9141).Response;
A.exports.Request = t(5601).Request;
A.exports.FormData = t(1112).FormData;
A.exports.File = globalThis.File ?? t(4573).File;
A.exports.FileReader = t(5969).FileReader;
const {setGlobalOrigin: U, getGlobalOrigin: L} = t(3109);
A.exports.setGlobalOrigin = U;
A.exports.getGlobalOrigin = L;
const {CacheStorage: T} = t(1627);
const {kConstruct: Y} = t(1519);
A.exports.caches = new T(Y);
const {deleteCookie: G, getCookies: J, getSetCookies: H, setCookie: v} = t(3775);
A.exports.deleteCookie = G;
A.exports.getCookies = J;
A.exports.getSetCookies = H;
A.exports.setCookie = v;
const {parseMIMEType: V, serializeAMimeType: x} = t(2318);
A.exports.parseMIMEType = V;
A.exports.serializeAMimeType = x;
const {CloseEvent: W, ErrorEvent: O, MessageEvent: P} = t(2494);
A.exports.WebSocket = t(2920).WebSocket;
A.exports.CloseEvent = W;
A.exports.ErrorEvent = O;
A.exports.MessageEvent = P;
A.exports.request = N(u.request);
A.exports.stream = N(u.stream);
A.exports.pipeline = N(u.pipeline);
A.exports.connect = N(u.connect);
A.exports.upgrade = N(u.upgrade);
A.exports.MockClient = f;
A.exports.MockPool = y;
A.exports.MockAgent = w;
A.exports.mockErrors = D;
const {EventSource: q} = t(2328);
A.exports.EventSource = q;
},
8608: (A, e, t) => {
const {addAbortListener: r} = t(586);
const {RequestAbortedError: o} = t(5793);
const Q = Symbol("kListener");
const g = Symbol("kSignal");
function c(A) {
if (A.abort) A.abort(A[g]?.reason); else A.reason = A[g]?.reason ?? new o;
E(A);
}
function E(A) {
if (!A[g]) return;
if ("removeEventListener" in A[g]) A[g].removeEventListener("abort", A[Q]); else A[g].removeListener("abort", A[Q]);
A[g] = null;
A[Q] = null;
}
A.exports = {
addSignal: function(A, signal) {
A.reason = null;
A[g] = null;
A[Q] = null;
if (!signal) return;
if (signal.aborted) {
c(A);
return;
}
A[g] = signal;
A[Q] = () => {
c(A);
};
r(A[g], A[Q]);
},
removeSignal: E
};
},
9086: (A, e, t) => {
const r = t(4589);
const {AsyncResource: o} = t(6698);
const {InvalidArgumentError: Q, SocketError: g} = t(5793);
const c = t(586);
const {addSignal: E, removeSignal: B} = t(8608);
class I extends o {
constructor(A, e) {
if (!A || "object" !== typeof A) throw new Q("invalid opts");
if ("function" !== typeof e) throw new Q("invalid callback");
const {signal, opaque: t, responseHeaders: r} = A;
if (signal && "function" !== typeof signal.on && "function" !== typeof signal.addEventListener) throw new Q("signal must be an EventEmitter or EventTarget");
super("UNDICI_CONNECT");
this.opaque = t || null;
this.responseHeaders = r || null;
this.callback = e;
this.abort = null;
E(this, signal);
}
onConnect(A, context) {
if (this.reason) {
A(this.reason);
return;
}
r(this.callback);
this.abort = A;
this.context = context;
}
onHeaders() {
throw new g("bad connect", null);
}
onUpgrade(A, e, socket) {
const {callback: t, opaque: r, context} = this;
B(this);
this.callback = null;
let headers = e;
if (null != headers) headers = "raw" === this.responseHeaders ? c.parseRawHeaders(e) : c.parseHeaders(e);
this.runInAsyncScope(t, null, null, {
statusCode: A,
headers,
socket,
opaque: r,
context
});
}
onError(A) {
const {callback: e, opaque: t} = this;
B(this);
if (e) {
this.callback = null;
queueMicrotask(() => {
this.runInAsyncScope(e, null, A, {
opaque: t
});
});
}
}
}
A.exports = function connect(A, e) {
if (void 0 === e) return new Promise((resolve, reject) => {
connect.call(this, A, (A, data) => A ? reject(A) : resolve(data));
});
try {
const t = new I(A, e);
this.dispatch({
...A,
method: "CONNECT"
}, t);
} catch (t) {
if ("function" !== typeof e) throw t;
const r = A?.opaque;
queueMicrotask(() => e(t, {
opaque: r
}));
}
};
},
9972: (A, e, t) => {
const {Readable: r, Duplex: o, PassThrough: Q} = t(7075);
const {InvalidArgumentError: g, InvalidReturnValueError: c, RequestAbortedError: E} = t(5793);
const B = t(586);
const {AsyncResource: I} = t(6698);
const {addSignal: C, removeSignal: l} = t(8608);
const u = t(4589);
const d = Symbol("resume");
class f extends r {
constructor() {
super({
autoDestroy: true
});
this[d] = null;
}
_read() {
const {[d]: A} = this;
if (A) {
this[d] = null;
A();
}
}
_destroy(A, e) {
this._read();
e(A);
}
}
class w extends r {
constructor(A) {
super({
autoDestroy: true
});
this[d] = A;
}
_read() {
this[d]();
}
_destroy(A, e) {
if (!A && !this._readableState.endEmitted) A = new E;
e(A);
}
}
class y extends I {
constructor(A, handler) {
if (!A || "object" !== typeof A) throw new g("invalid opts");
if ("function" !== typeof handler) throw new g("invalid handler");
const {signal, method, opaque: e, onInfo: t, responseHeaders: r} = A;
if (signal && "function" !== typeof signal.on && "function" !== typeof signal.addEventListener) throw new g("signal must be an EventEmitter or EventTarget");
if ("CONNECT" === method) throw new g("invalid method");
if (t && "function" !== typeof t) throw new g("invalid onInfo callback");
super("UNDICI_PIPELINE");
this.opaque = e || null;
this.responseHeaders = r || null;
this.handler = handler;
this.abort = null;
this.context = null;
this.onInfo = t || null;
this.req = (new f).on("error", B.nop);
this.ret = new o({
readableObjectMode: A.objectMode,
autoDestroy: true,
read: () => {
const {body} = this;
if (body?.resume) body.resume();
},
write: (chunk, A, e) => {
const {req: t} = this;
if (t.push(chunk, A) || t._readableState.destroyed) e(); else t[d] = e;
},
destroy: (A, e) => {
const {body, req: t, res: r, ret: o, abort: Q} = this;
if (!A && !o._readableState.endEmitted) A = new E;
if (Q && A) Q();
B.destroy(body, A);
B.destroy(t, A);
B.destroy(r, A);
l(this);
e(A);
}
}).on("prefinish", () => {
const {req: A} = this;
A.push(null);
});
this.res = null;
C(this, signal);
}
onConnect(A, context) {
const {ret: e, res: t} = this;
if (this.reason) {
A(this.reason);
return;
}
u(!t, "pipeline cannot be retried");
u(!e.destroyed);
this.abort = A;
this.context = context;
}
onHeaders(A, e, t) {
const {opaque: r, handler, context} = this;
if (A < 200) {
if (this.onInfo) {
const headers = "raw" === this.responseHeaders ? B.parseRawHeaders(e) : B.parseHeaders(e);
this.onInfo({
statusCode: A,
headers
});
}
return;
}
this.res = new w(t);
let body;
try {
this.handler = null;
const headers = "raw" === this.responseHeaders ? B.parseRawHeaders(e) : B.parseHeaders(e);
body = this.runInAsyncScope(handler, null, {
statusCode: A,
headers,
opaque: r,
body: this.res,
context
});
} catch (A) {
this.res.on("error", B.nop);
throw A;
}
if (!body || "function" !== typeof body.on) throw new c("expected Readable");
body.on("data", chunk => {
const {ret: A, body} = this;
if (!A.push(chunk) && body.pause) body.pause();
}).on("error", A => {
const {ret: e} = this;
B.destroy(e, A);
}).on("end", () => {
const {ret: A} = this;
A.push(null);
}).on("close", () => {
const {ret: A} = this;
if (!A._readableState.ended) B.destroy(A, new E);
});
this.body = body;
}
onData(chunk) {
const {res: A} = this;
return A.push(chunk);
}
onComplete(A) {
const {res: e} = this;
e.push(null);
}
onError(A) {
const {ret: e} = this;
this.handler = null;
B.destroy(e, A);
}
}
A.exports = function(A, handler) {
try {
const e = new y(A, handler);
this.dispatch({
...A,
body: e.req
}, e);
return e.ret;
} catch (A) {
return (new Q).destroy(A);
}
};
},
2481: (A, e, t) => {
const r = t(4589);
const {Readable: o} = t(1433);
const {InvalidArgumentError: Q, RequestAbortedError: g} = t(5793);
const c = t(586);
const {getResolveErrorBodyCallback: E} = t(5225);
const {AsyncResource: B} = t(6698);
class I extends B {
constructor(A, e) {
if (!A || "object" !== typeof A) throw new Q("invalid opts");
const {signal, method, opaque: t, body, onInfo: r, responseHeaders: o, throwOnError: E, highWaterMark: B} = A;
try {
if ("function" !== typeof e) throw new Q("invalid callback");
if (B && ("number" !== typeof B || B < 0)) throw new Q("invalid highWaterMark");
if (signal && "function" !== typeof signal.on && "function" !== typeof signal.addEventListener) throw new Q("signal must be an EventEmitter or EventTarget");
if ("CONNECT" === method) throw new Q("invalid method");
if (r && "function" !== typeof r) throw new Q("invalid onInfo callback");
super("UNDICI_REQUEST");
} catch (A) {
if (c.isStream(body)) c.destroy(body.on("error", c.nop), A);
throw A;
}
this.method = method;
this.responseHeaders = o || null;
this.opaque = t || null;
this.callback = e;
this.res = null;
this.abort = null;
this.body = body;
this.trailers = {};
this.context = null;
this.onInfo = r || null;
this.throwOnError = E;
this.highWaterMark = B;
this.signal = signal;
this.reason = null;
this.removeAbortListener = null;
if (c.isStream(body)) body.on("error", A => {
this.onError(A);
});
if (this.signal) if (this.signal.aborted) this.reason = this.signal.reason ?? new g; else this.removeAbortListener = c.addAbortListener(this.signal, () => {
this.reason = this.signal.reason ?? new g;
if (this.res) c.destroy(this.res.on("error", c.nop), this.reason); else if (this.abort) this.abort(this.reason);
if (this.removeAbortListener) {
this.res?.off("close", this.removeAbortListener);
this.removeAbortListener();
this.removeAbortListener = null;
}
});
}
onConnect(A, context) {
if (this.reason) {
A(this.reason);
return;
}
r(this.callback);
this.abort = A;
this.context = context;
}
onHeaders(A, e, t, r) {
const {callback: Q, opaque: g, abort: B, context, responseHeaders: I, highWaterMark: C} = this;
const headers = "raw" === I ? c.parseRawHeaders(e) : c.parseHeaders(e);
if (A < 200) {
if (this.onInfo) this.onInfo({
statusCode: A,
headers
});
return;
}
const l = "raw" === I ? c.parseHeaders(e) : headers;
const u = l["content-type"];
const d = l["content-length"];
const f = new o({
resume: t,
abort: B,
contentType: u,
contentLength: "HEAD" !== this.method && d ? Number(d) : null,
highWaterMark: C
});
if (this.removeAbortListener) f.on("close", this.removeAbortListener);
this.callback = null;
this.res = f;
if (null !== Q) if (this.throwOnError && A >= 400) this.runInAsyncScope(E, null, {
callback: Q,
body: f,
contentType: u,
statusCode: A,
statusMessage: r,
headers
}); else this.runInAsyncScope(Q, null, null, {
statusCode: A,
headers,
trailers: this.trailers,
opaque: g,
body: f,
context
});
}
onData(chunk) {
return this.res.push(chunk);
}
onComplete(A) {
c.parseHeaders(A, this.trailers);
this.res.push(null);
}
onError(A) {
const {res: e, callback: t, body, opaque: r} = this;
if (t) {
this.callback = null;
queueMicrotask(() => {
this.runInAsyncScope(t, null, A, {
opaque: r
});
});
}
if (e) {
this.res = null;
queueMicrotask(() => {
c.destroy(e, A);
});
}
if (body) {
this.body = null;
c.destroy(body, A);
}
if (this.removeAbortListener) {
e?.off("close", this.removeAbortListener);
this.removeAbortListener();
this.removeAbortListener = null;
}
}
}
A.exports = function request(A, e) {
if (void 0 === e) return new Promise((resolve, reject) => {
request.call(this, A, (A, data) => A ? reject(A) : resolve(data));
});
try {
this.dispatch(A, new I(A, e));
} catch (t) {
if ("function" !== typeof e) throw t;
const r = A?.opaque;
queueMicrotask(() => e(t, {
opaque: r
}));
}
};
A.exports.RequestHandler = I;
},
7170: (A, e, t) => {
const r = t(4589);
const {finished, PassThrough: o} = t(7075);
const {InvalidArgumentError: Q, InvalidReturnValueError: g} = t(5793);
const c = t(586);
const {getResolveErrorBodyCallback: E} = t(5225);
const {AsyncResource: B} = t(6698);
const {addSignal: I, removeSignal: C} = t(8608);
class l extends B {
constructor(A, e, t) {
if (!A || "object" !== typeof A) throw new Q("invalid opts");
const {signal, method, opaque: r, body, onInfo: o, responseHeaders: g, throwOnError: E} = A;
try {
if ("function" !== typeof t) throw new Q("invalid callback");
if ("function" !== typeof e) throw new Q("invalid factory");
if (signal && "function" !== typeof signal.on && "function" !== typeof signal.addEventListener) throw new Q("signal must be an EventEmitter or EventTarget");
if ("CONNECT" === method) throw new Q("invalid method");
if (o && "function" !== typeof o) throw new Q("invalid onInfo callback");
super("UNDICI_STREAM");
} catch (A) {
if (c.isStream(body)) c.destroy(body.on("error", c.nop), A);
throw A;
}
this.responseHeaders = g || null;
this.opaque = r || null;
this.factory = e;
this.callback = t;
this.res = null;
this.abort = null;
this.context = null;
this.trailers = null;
this.body = body;
this.onInfo = o || null;
this.throwOnError = E || false;
if (c.isStream(body)) body.on("error", A => {
this.onError(A);
});
I(this, signal);
}
onConnect(A, context) {
if (this.reason) {
A(this.reason);
return;
}
r(this.callback);
this.abort = A;
this.context = context;
}
onHeaders(A, e, t, r) {
const {factory: Q, opaque: B, context, callback: I, responseHeaders: C} = this;
const headers = "raw" === C ? c.parseRawHeaders(e) : c.parseHeaders(e);
if (A < 200) {
if (this.onInfo) this.onInfo({
statusCode: A,
headers
});
return;
}
this.factory = null;
let l;
if (this.throwOnError && A >= 400) {
const t = "raw" === C ? c.parseHeaders(e) : headers;
const Q = t["content-type"];
l = new o;
this.callback = null;
this.runInAsyncScope(E, null, {
callback: I,
body: l,
contentType: Q,
statusCode: A,
statusMessage: r,
headers
});
} else {
if (null === Q) return;
l = this.runInAsyncScope(Q, null, {
statusCode: A,
headers,
opaque: B,
context
});
if (!l || "function" !== typeof l.write || "function" !== typeof l.end || "function" !== typeof l.on) throw new g("expected Writable");
finished(l, {
readable: false
}, A => {
const {callback: e, res: t, opaque: r, trailers: o, abort: Q} = this;
this.res = null;
if (A || !t.readable) c.destroy(t, A);
this.callback = null;
this.runInAsyncScope(e, null, A || null, {
opaque: r,
trailers: o
});
if (A) Q();
});
}
l.on("drain", t);
this.res = l;
const u = void 0 !== l.writableNeedDrain ? l.writableNeedDrain : l._writableState?.needDrain;
return true !== u;
}
onData(chunk) {
const {res: A} = this;
return A ? A.write(chunk) : true;
}
onComplete(A) {
const {res: e} = this;
C(this);
if (!e) return;
this.trailers = c.parseHeaders(A);
e.end();
}
onError(A) {
const {res: e, callback: t, opaque: r, body} = this;
C(this);
this.factory = null;
if (e) {
this.res = null;
c.destroy(e, A);
} else if (t) {
this.callback = null;
queueMicrotask(() => {
this.runInAsyncScope(t, null, A, {
opaque: r
});
});
}
if (body) {
this.body = null;
c.destroy(body, A);
}
}
}
A.exports = function A(e, t, r) {
if (void 0 === r) return new Promise((resolve, reject) => {
A.call(this, e, t, (A, data) => A ? reject(A) : resolve(data));
});
try {
this.dispatch(e, new l(e, t, r));
} catch (A) {
if ("function" !== typeof r) throw A;
const t = e?.opaque;
queueMicrotask(() => r(A, {
opaque: t
}));
}
};
},
5792: (A, e, t) => {
const {InvalidArgumentError: r, SocketError: o} = t(5793);
const {AsyncResource: Q} = t(6698);
const g = t(586);
const {addSignal: c, removeSignal: E} = t(8608);
const B = t(4589);
class I extends Q {
constructor(A, e) {
if (!A || "object" !== typeof A) throw new r("invalid opts");
if ("function" !== typeof e) throw new r("invalid callback");
const {signal, opaque: t, responseHeaders: o} = A;
if (signal && "function" !== typeof signal.on && "function" !== typeof signal.addEventListener) throw new r("signal must be an EventEmitter or EventTarget");
super("UNDICI_UPGRADE");
this.responseHeaders = o || null;
this.opaque = t || null;
this.callback = e;
this.abort = null;
this.context = null;
c(this, signal);
}
onConnect(A, context) {
if (this.reason) {
A(this.reason);
return;
}
B(this.callback);
this.abort = A;
this.context = null;
}
onHeaders() {
throw new o("bad upgrade", null);
}
onUpgrade(A, e, socket) {
B(101 === A);
const {callback: t, opaque: r, context} = this;
E(this);
this.callback = null;
const headers = "raw" === this.responseHeaders ? g.parseRawHeaders(e) : g.parseHeaders(e);
this.runInAsyncScope(t, null, null, {
headers,
socket,
opaque: r,
context
});
}
onError(A) {
const {callback: e, opaque: t} = this;
E(this);
if (e) {
this.callback = null;
queueMicrotask(() => {
this.runInAsyncScope(e, null, A, {
opaque: t
});
});
}
}
}
A.exports = function A(e, t) {
if (void 0 === t) return new Promise((resolve, reject) => {
A.call(this, e, (A, data) => A ? reject(A) : resolve(data));
});
try {
const A = new I(e, t);
this.dispatch({
...e,
method: e.method || "GET",
upgrade: e.protocol || "Websocket"
}, A);
} catch (A) {
if ("function" !== typeof t) throw A;
const r = e?.opaque;
queueMicrotask(() => t(A, {
opaque: r
}));
}
};
},
8833: (A, e, t) => {
A.exports.request = t(2481);
A.exports.stream = t(7170);
A.exports.pipeline = t(9972);
A.exports.upgrade = t(5792);
A.exports.connect = t(9086);
},
1433: (A, e, t) => {
const r = t(4589);
const {Readable: o} = t(7075);
const {RequestAbortedError: Q, NotSupportedError: g, InvalidArgumentError: c, AbortError: E} = t(5793);
const B = t(586);
const {ReadableStreamFrom: I} = t(586);
const C = Symbol("kConsume");
const l = Symbol("kReading");
const u = Symbol("kBody");
const d = Symbol("kAbort");
const f = Symbol("kContentType");
const w = Symbol("kContentLength");
const y = () => {};
function D(A) {
return A[u] && true === A[u].locked || A[C];
}
function p(A) {
return B.isDisturbed(A) || D(A);
}
async function k(A, type) {
r(!A[C]);
return new Promise((resolve, reject) => {
if (p(A)) {
const e = A._readableState;
if (e.destroyed && false === e.closeEmitted) A.on("error", A => {
reject(A);
}).on("close", () => {
reject(new TypeError("unusable"));
}); else reject(e.errored ?? new TypeError("unusable"));
} else queueMicrotask(() => {
A[C] = {
type,
stream: A,
resolve,
reject,
length: 0,
body: []
};
A.on("error", function(A) {
M(this[C], A);
}).on("close", function() {
if (null !== this[C].body) M(this[C], new Q);
});
R(A[C]);
});
});
}
function R(A) {
if (null === A.body) return;
const {_readableState: state} = A.stream;
if (state.bufferIndex) {
const start = state.bufferIndex;
const end = state.buffer.length;
for (let n = start; n < end; n++) N(A, state.buffer[n]);
} else for (const chunk of state.buffer) N(A, chunk);
if (state.endEmitted) S(this[C]); else A.stream.on("end", function() {
S(this[C]);
});
A.stream.resume();
for (;null != A.stream.read(); ) ;
}
function F(chunks, length) {
if (0 === chunks.length || 0 === length) return "";
const A = 1 === chunks.length ? chunks[0] : Buffer.concat(chunks, length);
const e = A.length;
const start = e > 2 && 239 === A[0] && 187 === A[1] && 191 === A[2] ? 3 : 0;
return A.utf8Slice(start, e);
}
function m(chunks, length) {
if (0 === chunks.length || 0 === length) return new Uint8Array(0);
if (1 === chunks.length) return new Uint8Array(chunks[0]);
const A = new Uint8Array(Buffer.allocUnsafeSlow(length).buffer);
let e = 0;
for (let i = 0; i < chunks.length; ++i) {
const chunk = chunks[i];
A.set(chunk, e);
e += chunk.length;
}
return A;
}
function S(A) {
const {type, body, resolve, stream: e, length} = A;
try {
if ("text" === type) resolve(F(body, length)); else if ("json" === type) resolve(JSON.parse(F(body, length))); else if ("arrayBuffer" === type) resolve(m(body, length).buffer); else if ("blob" === type) resolve(new Blob(body, {
type: e[f]
})); else if ("bytes" === type) resolve(m(body, length));
M(A);
} catch (A) {
e.destroy(A);
}
}
function N(A, chunk) {
A.length += chunk.length;
A.body.push(chunk);
}
function M(A, e) {
if (null === A.body) return;
if (e) A.reject(e); else A.resolve();
A.type = null;
A.stream = null;
A.resolve = null;
A.reject = null;
A.length = 0;
A.body = null;
}
A.exports = {
Readable: class extends o {
constructor({resume: A, abort: e, contentType: t = "", contentLength: r, highWaterMark: o = 65536}) {
super({
autoDestroy: true,
read: A,
highWaterMark: o
});
this._readableState.dataEmitted = false;
this[d] = e;
this[C] = null;
this[u] = null;
this[f] = t;
this[w] = r;
this[l] = false;
}
destroy(A) {
if (!A && !this._readableState.endEmitted) A = new Q;
if (A) this[d]();
return super.destroy(A);
}
_destroy(A, e) {
if (!this[l]) setImmediate(() => {
e(A);
}); else e(A);
}
on(A, ...args) {
if ("data" === A || "readable" === A) this[l] = true;
return super.on(A, ...args);
}
addListener(A, ...args) {
return this.on(A, ...args);
}
off(A, ...args) {
const e = super.off(A, ...args);
if ("data" === A || "readable" === A) this[l] = this.listenerCount("data") > 0 || this.listenerCount("readable") > 0;
return e;
}
removeListener(A, ...args) {
return this.off(A, ...args);
}
push(chunk) {
if (this[C] && null !== chunk) {
N(this[C], chunk);
return this[l] ? super.push(chunk) : true;
}
return super.push(chunk);
}
async text() {
return k(this, "text");
}
async json() {
return k(this, "json");
}
async blob() {
return k(this, "blob");
}
async bytes() {
return k(this, "bytes");
}
async arrayBuffer() {
return k(this, "arrayBuffer");
}
async formData() {
throw new g;
}
get bodyUsed() {
return B.isDisturbed(this);
}
get body() {
if (!this[u]) {
this[u] = I(this);
if (this[C]) {
this[u].getReader();
r(this[u].locked);
}
}
return this[u];
}
async dump(A) {
let limit = Number.isFinite(A?.limit) ? A.limit : 131072;
const signal = A?.signal;
if (null != signal && ("object" !== typeof signal || !("aborted" in signal))) throw new c("signal must be an AbortSignal");
signal?.throwIfAborted();
if (this._readableState.closeEmitted) return null;
return await new Promise((resolve, reject) => {
if (this[w] > limit) this.destroy(new E);
const A = () => {
this.destroy(signal.reason ?? new E);
};
signal?.addEventListener("abort", A);
this.on("close", function() {
signal?.removeEventListener("abort", A);
if (signal?.aborted) reject(signal.reason ?? new E); else resolve(null);
}).on("error", y).on("data", function(chunk) {
limit -= chunk.length;
if (limit <= 0) this.destroy();
}).resume();
});
}
},
chunksDecode: F
};
},
5225: (A, e, t) => {
const r = t(4589);
const {ResponseStatusCodeError: o} = t(5793);
const {chunksDecode: Q} = t(1433);
const g = A => A.length > 15 && "/" === A[11] && "a" === A[0] && "p" === A[1] && "p" === A[2] && "l" === A[3] && "i" === A[4] && "c" === A[5] && "a" === A[6] && "t" === A[7] && "i" === A[8] && "o" === A[9] && "n" === A[10] && "j" === A[12] && "s" === A[13] && "o" === A[14] && "n" === A[15];
const c = A => A.length > 4 && "/" === A[4] && "t" === A[0] && "e" === A[1] && "x" === A[2] && "t" === A[3];
A.exports = {
getResolveErrorBodyCallback: async function({callback: A, body, contentType: e, statusCode: t, statusMessage: E, headers}) {
r(body);
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
const message = `Response status code ${t}${E ? `: ${E}` : ""}`;
if (204 === t || !e || !length) {
queueMicrotask(() => A(new o(message, t, headers)));
return;
}
const B = Error.stackTraceLimit;
Error.stackTraceLimit = 0;
let payload;
try {
if (g(e)) payload = JSON.parse(Q(chunks, length)); else if (c(e)) payload = Q(chunks, length);
} catch {} finally {
Error.stackTraceLimit = B;
}
queueMicrotask(() => A(new o(message, t, headers, payload)));
},
isContentTypeApplicationJson: g,
isContentTypeText: c
};
},
6962: (A, e, t) => {
const net = t(7030);
const r = t(4589);
const o = t(586);
const {InvalidArgumentError: Q, ConnectTimeoutError: g} = t(5793);
const c = t(1017);
function E() {}
let B;
let I;
if (global.FinalizationRegistry && !(process.env.NODE_V8_COVERAGE || process.env.UNDICI_NO_FG)) I = class {
constructor(A) {
this._maxCachedSessions = A;
this._sessionCache = new Map;
this._sessionRegistry = new global.FinalizationRegistry(key => {
if (this._sessionCache.size < this._maxCachedSessions) return;
const ref = this._sessionCache.get(key);
if (void 0 !== ref && void 0 === ref.deref()) this._sessionCache.delete(key);
});
}
get(A) {
const ref = this._sessionCache.get(A);
return ref ? ref.deref() : null;
}
set(A, session) {
if (0 === this._maxCachedSessions) return;
this._sessionCache.set(A, new WeakRef(session));
this._sessionRegistry.register(session, A);
}
}; else I = class {
constructor(A) {
this._maxCachedSessions = A;
this._sessionCache = new Map;
}
get(A) {
return this._sessionCache.get(A);
}
set(A, session) {
if (0 === this._maxCachedSessions) return;
if (this._sessionCache.size >= this._maxCachedSessions) {
const {value: A} = this._sessionCache.keys().next();
this._sessionCache.delete(A);
}
this._sessionCache.set(A, session);
}
};
const C = "win32" === process.platform ? (A, e) => {
if (!e.timeout) return E;
let t = null;
let r = null;
const o = c.setFastTimeout(() => {
t = setImmediate(() => {
r = setImmediate(() => l(A.deref(), e));
});
}, e.timeout);
return () => {
c.clearFastTimeout(o);
clearImmediate(t);
clearImmediate(r);
};
} : (A, e) => {
if (!e.timeout) return E;
let t = null;
const r = c.setFastTimeout(() => {
t = setImmediate(() => {
l(A.deref(), e);
});
}, e.timeout);
return () => {
c.clearFastTimeout(r);
clearImmediate(t);
};
};
function l(socket, A) {
if (null == socket) return;
let message = "Connect Timeout Error";
if (Array.isArray(socket.autoSelectFamilyAttemptedAddresses)) message += ` (attempted addresses: ${socket.autoSelectFamilyAttemptedAddresses.join(", ")},`; else message += ` (attempted address: ${A.hostname}:${A.port},`;
message += ` timeout: ${A.timeout}ms)`;
o.destroy(socket, new g(message));
}
A.exports = function({allowH2: A, maxCachedSessions: e, socketPath: g, timeout: c, session: E, ...l}) {
if (null != e && (!Number.isInteger(e) || e < 0)) throw new Q("maxCachedSessions must be a positive integer or zero");
const options = {
path: g,
...l
};
const u = new I(null == e ? 100 : e);
c = null == c ? 1e4 : c;
A = null != A ? A : false;
return function({hostname: e, host, protocol: Q, port, servername: g, localAddress: I, httpSocket: l}, d) {
let socket;
if ("https:" === Q) {
if (!B) B = t(1692);
g = g || options.servername || o.getServerName(host) || null;
const Q = g || e;
r(Q);
const session = E || u.get(Q) || null;
port = port || 443;
socket = B.connect({
highWaterMark: 16384,
...options,
servername: g,
session,
localAddress: I,
ALPNProtocols: A ? [ "http/1.1", "h2" ] : [ "http/1.1" ],
socket: l,
port,
host: e
});
socket.on("session", function(session) {
u.set(Q, session);
});
} else {
r(!l, "httpSocket can only be sent on TLS update");
port = port || 80;
socket = net.connect({
highWaterMark: 65536,
...options,
localAddress: I,
port,
host: e
});
}
if (null == options.keepAlive || options.keepAlive) {
const A = void 0 === options.keepAliveInitialDelay ? 6e4 : options.keepAliveInitialDelay;
socket.setKeepAlive(true, A);
}
const f = C(new WeakRef(socket), {
timeout: c,
hostname: e,
port
});
socket.setNoDelay(true).once("https:" === Q ? "secureConnect" : "connect", function() {
queueMicrotask(f);
if (d) {
const A = d;
d = null;
A(null, this);
}
}).on("error", function(A) {
queueMicrotask(f);
if (d) {
const e = d;
d = null;
e(A);
}
});
return socket;
};
};
},
1045: A => {
const e = {};
const t = [ "Accept", "Accept-Encoding", "Accept-Language", "Accept-Ranges", "Access-Control-Allow-Credentials", "Access-Control-Allow-Headers", "Access-Control-Allow-Methods", "Access-Control-Allow-Origin", "Access-Control-Expose-Headers", "Access-Control-Max-Age", "Access-Control-Request-Headers", "Access-Control-Request-Method", "Age", "Allow", "Alt-Svc", "Alt-Used", "Authorization", "Cache-Control", "Clear-Site-Data", "Connection", "Content-Disposition", "Content-Encoding", "Content-Language", "Content-Length", "Content-Location", "Content-Range", "Content-Security-Policy", "Content-Security-Policy-Report-Only", "Content-Type", "Cookie", "Cross-Origin-Embedder-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy", "Date", "Device-Memory", "Downlink", "ECT", "ETag", "Expect", "Expect-CT", "Expires", "Forwarded", "From", "Host", "If-Match", "If-Modified-Since", "If-None-Match", "If-Range", "If-Unmodified-Since", "Keep-Alive", "Last-Modified", "Link", "Location", "Max-Forwards", "Origin", "Permissions-Policy", "Pragma", "Proxy-Authenticate", "Proxy-Authorization", "RTT", "Range", "Referer", "Referrer-Policy", "Refresh", "Retry-After", "Sec-WebSocket-Accept", "Sec-WebSocket-Extensions", "Sec-WebSocket-Key", "Sec-WebSocket-Protocol", "Sec-WebSocket-Version", "Server", "Server-Timing", "Service-Worker-Allowed", "Service-Worker-Navigation-Preload", "Set-Cookie", "SourceMap", "Strict-Transport-Security", "Supports-Loading-Mode", "TE", "Timing-Allow-Origin", "Trailer", "Transfer-Encoding", "Upgrade", "Upgrade-Insecure-Requests", "User-Agent", "Vary", "Via", "WWW-Authenticate", "X-Content-Type-Options", "X-DNS-Prefetch-Control", "X-Frame-Options", "X-Permitted-Cross-Domain-Policies", "X-Powered-By", "X-Requested-With", "X-XSS-Protection" ];
for (let i = 0; i < t.length; ++i) {
const key = t[i];
const A = key.toLowerCase();
e[key] = e[A] = A;
}
Object.setPrototypeOf(e, null);
A.exports = {
wellknownHeaderNames: t,
headerNameLowerCasedRecord: e
};
},
8580: (A, e, t) => {
const r = t(3053);
const o = t(7975);
const Q = o.debuglog("undici");
const g = o.debuglog("fetch");
const c = o.debuglog("websocket");
let E = false;
const B = {
beforeConnect: r.channel("undici:client:beforeConnect"),
connected: r.channel("undici:client:connected"),
connectError: r.channel("undici:client:connectError"),
sendHeaders: r.channel("undici:client:sendHeaders"),
create: r.channel("undici:request:create"),
bodySent: r.channel("undici:request:bodySent"),
headers: r.channel("undici:request:headers"),
trailers: r.channel("undici:request:trailers"),
error: r.channel("undici:request:error"),
open: r.channel("undici:websocket:open"),
close: r.channel("undici:websocket:close"),
socketError: r.channel("undici:websocket:socket_error"),
ping: r.channel("undici:websocket:ping"),
pong: r.channel("undici:websocket:pong")
};
if (Q.enabled || g.enabled) {
const A = g.enabled ? g : Q;
r.channel("undici:client:beforeConnect").subscribe(e => {
const {connectParams: {version, protocol: t, port, host}} = e;
A("connecting to %s using %s%s", `${host}${port ? `:${port}` : ""}`, t, version);
});
r.channel("undici:client:connected").subscribe(e => {
const {connectParams: {version, protocol: t, port, host}} = e;
A("connected to %s using %s%s", `${host}${port ? `:${port}` : ""}`, t, version);
});
r.channel("undici:client:connectError").subscribe(e => {
const {connectParams: {version, protocol: t, port, host}, error} = e;
A("connection to %s using %s%s errored - %s", `${host}${port ? `:${port}` : ""}`, t, version, error.message);
});
r.channel("undici:client:sendHeaders").subscribe(e => {
const {request: {method, path, origin}} = e;
A("sending request to %s %s/%s", method, origin, path);
});
r.channel("undici:request:headers").subscribe(e => {
const {request: {method, path, origin}, response: {statusCode: t}} = e;
A("received response to %s %s/%s - HTTP %d", method, origin, path, t);
});
r.channel("undici:request:trailers").subscribe(e => {
const {request: {method, path, origin}} = e;
A("trailers received from %s %s/%s", method, origin, path);
});
r.channel("undici:request:error").subscribe(e => {
const {request: {method, path, origin}, error} = e;
A("request to %s %s/%s errored - %s", method, origin, path, error.message);
});
E = true;
}
if (c.enabled) {
if (!E) {
const A = Q.enabled ? Q : c;
r.channel("undici:client:beforeConnect").subscribe(e => {
const {connectParams: {version, protocol: t, port, host}} = e;
A("connecting to %s%s using %s%s", host, port ? `:${port}` : "", t, version);
});
r.channel("undici:client:connected").subscribe(e => {
const {connectParams: {version, protocol: t, port, host}} = e;
A("connected to %s%s using %s%s", host, port ? `:${port}` : "", t, version);
});
r.channel("undici:client:connectError").subscribe(e => {
const {connectParams: {version, protocol: t, port, host}, error} = e;
A("connection to %s%s using %s%s errored - %s", host, port ? `:${port}` : "", t, version, error.message);
});
r.channel("undici:client:sendHeaders").subscribe(e => {
const {request: {method, path, origin}} = e;
A("sending request to %s %s/%s", method, origin, path);
});
}
r.channel("undici:websocket:open").subscribe(A => {
const {address: {address, port}} = A;
c("connection opened %s%s", address, port ? `:${port}` : "");
});
r.channel("undici:websocket:close").subscribe(A => {
const {websocket: e, code, reason} = A;
c("closed connection to %s - %s %s", e.url, code, reason);
});
r.channel("undici:websocket:socket_error").subscribe(A => {
c("connection errored - %s", A.message);
});
r.channel("undici:websocket:ping").subscribe(A => {
c("ping received");
});
r.channel("undici:websocket:pong").subscribe(A => {
c("pong received");
});
}
A.exports = {
channels: B
};
},
5793: A => {
const e = Symbol.for("undici.error.UND_ERR");
class t extends Error {
constructor(message) {
super(message);
this.name = "UndiciError";
this.code = "UND_ERR";
}
static [Symbol.hasInstance](A) {
return A && true === A[e];
}
[e]=true;
}
const r = Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");
class o extends t {
constructor(message) {
super(message);
this.name = "ConnectTimeoutError";
this.message = message || "Connect Timeout Error";
this.code = "UND_ERR_CONNECT_TIMEOUT";
}
static [Symbol.hasInstance](A) {
return A && true === A[r];
}
[r]=true;
}
const Q = Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");
class g extends t {
constructor(message) {
super(message);
this.name = "HeadersTimeoutError";
this.message = message || "Headers Timeout Error";
this.code = "UND_ERR_HEADERS_TIMEOUT";
}
static [Symbol.hasInstance](A) {
return A && true === A[Q];
}
[Q]=true;
}
const c = Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");
class E extends t {
constructor(message) {
super(message);
this.name = "HeadersOverflowError";
this.message = message || "Headers Overflow Error";
this.code = "UND_ERR_HEADERS_OVERFLOW";
}
static [Symbol.hasInstance](A) {
return A && true === A[c];
}
[c]=true;
}
const B = Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");
class I extends t {
constructor(message) {
super(message);
this.name = "BodyTimeoutError";
this.message = message || "Body Timeout Error";
this.code = "UND_ERR_BODY_TIMEOUT";
}
static [Symbol.hasInstance](A) {
return A && true === A[B];
}
[B]=true;
}
const C = Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS_CODE");
class l extends t {
constructor(message, A, headers, body) {
super(message);
this.name = "ResponseStatusCodeError";
this.message = message || "Response Status Code Error";
this.code = "UND_ERR_RESPONSE_STATUS_CODE";
this.body = body;
this.status = A;
this.statusCode = A;
this.headers = headers;
}
static [Symbol.hasInstance](A) {
return A && true === A[C];
}
[C]=true;
}
const u = Symbol.for("undici.error.UND_ERR_INVALID_ARG");
class d extends t {
constructor(message) {
super(message);
this.name = "InvalidArgumentError";
this.message = message || "Invalid Argument Error";
this.code = "UND_ERR_INVALID_ARG";
}
static [Symbol.hasInstance](A) {
return A && true === A[u];
}
[u]=true;
}
const f = Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");
class w extends t {
constructor(message) {
super(message);
this.name = "InvalidReturnValueError";
this.message = message || "Invalid Return Value Error";
this.code = "UND_ERR_INVALID_RETURN_VALUE";
}
static [Symbol.hasInstance](A) {
return A && true === A[f];
}
[f]=true;
}
const y = Symbol.for("undici.error.UND_ERR_ABORT");
class D extends t {
constructor(message) {
super(message);
this.name = "AbortError";
this.message = message || "The operation was aborted";
this.code = "UND_ERR_ABORT";
}
static [Symbol.hasInstance](A) {
return A && true === A[y];
}
[y]=true;
}
const p = Symbol.for("undici.error.UND_ERR_ABORTED");
class k extends D {
constructor(message) {
super(message);
this.name = "AbortError";
this.message = message || "Request aborted";
this.code = "UND_ERR_ABORTED";
}
static [Symbol.hasInstance](A) {
return A && true === A[p];
}
[p]=true;
}
const R = Symbol.for("undici.error.UND_ERR_INFO");
class F extends t {
constructor(message) {
super(message);
this.name = "InformationalError";
this.message = message || "Request information";
this.code = "UND_ERR_INFO";
}
static [Symbol.hasInstance](A) {
return A && true === A[R];
}
[R]=true;
}
const m = Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");
class S extends t {
constructor(message) {
super(message);
this.name = "RequestContentLengthMismatchError";
this.message = message || "Request body length does not match content-length header";
this.code = "UND_ERR_REQ_CONTENT_LENGTH_MISMATCH";
}
static [Symbol.hasInstance](A) {
return A && true === A[m];
}
[m]=true;
}
const N = Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");
class M extends t {
constructor(message) {
super(message);
this.name = "ResponseContentLengthMismatchError";
this.message = message || "Response body length does not match content-length header";
this.code = "UND_ERR_RES_CONTENT_LENGTH_MISMATCH";
}
static [Symbol.hasInstance](A) {
return A && true === A[N];
}
[N]=true;
}
const U = Symbol.for("undici.error.UND_ERR_DESTROYED");
class L extends t {
constructor(message) {
super(message);
this.name = "ClientDestroyedError";
this.message = message || "The client is destroyed";
this.code = "UND_ERR_DESTROYED";
}
static [Symbol.hasInstance](A) {
return A && true === A[U];
}
[U]=true;
}
const T = Symbol.for("undici.error.UND_ERR_CLOSED");
class Y extends t {
constructor(message) {
super(message);
this.name = "ClientClosedError";
this.message = message || "The client is closed";
this.code = "UND_ERR_CLOSED";
}
static [Symbol.hasInstance](A) {
return A && true === A[T];
}
[T]=true;
}
const G = Symbol.for("undici.error.UND_ERR_SOCKET");
class J extends t {
constructor(message, socket) {
super(message);
this.name = "SocketError";
this.message = message || "Socket error";
this.code = "UND_ERR_SOCKET";
this.socket = socket;
}
static [Symbol.hasInstance](A) {
return A && true === A[G];
}
[G]=true;
}
const H = Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");
class v extends t {
constructor(message) {
super(message);
this.name = "NotSupportedError";
this.message = message || "Not supported error";
this.code = "UND_ERR_NOT_SUPPORTED";
}
static [Symbol.hasInstance](A) {
return A && true === A[H];
}
[H]=true;
}
const V = Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");
class x extends t {
constructor(message) {
super(message);
this.name = "MissingUpstreamError";
this.message = message || "No upstream has been added to the BalancedPool";
this.code = "UND_ERR_BPL_MISSING_UPSTREAM";
}
static [Symbol.hasInstance](A) {
return A && true === A[V];
}
[V]=true;
}
const W = Symbol.for("undici.error.UND_ERR_HTTP_PARSER");
class O extends Error {
constructor(message, code, data) {
super(message);
this.name = "HTTPParserError";
this.code = code ? `HPE_${code}` : void 0;
this.data = data ? data.toString() : void 0;
}
static [Symbol.hasInstance](A) {
return A && true === A[W];
}
[W]=true;
}
const P = Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");
class q extends t {
constructor(message) {
super(message);
this.name = "ResponseExceededMaxSizeError";
this.message = message || "Response content exceeded max size";
this.code = "UND_ERR_RES_EXCEEDED_MAX_SIZE";
}
static [Symbol.hasInstance](A) {
return A && true === A[P];
}
[P]=true;
}
const Z = Symbol.for("undici.error.UND_ERR_REQ_RETRY");
class z extends t {
constructor(message, code, {headers, data}) {
super(message);
this.name = "RequestRetryError";
this.message = message || "Request retry error";
this.code = "UND_ERR_REQ_RETRY";
this.statusCode = code;
this.data = data;
this.headers = headers;
}
static [Symbol.hasInstance](A) {
return A && true === A[Z];
}
[Z]=true;
}
const K = Symbol.for("undici.error.UND_ERR_RESPONSE");
class X extends t {
constructor(message, code, {headers, data}) {
super(message);
this.name = "ResponseError";
this.message = message || "Response error";
this.code = "UND_ERR_RESPONSE";
this.statusCode = code;
this.data = data;
this.headers = headers;
}
static [Symbol.hasInstance](A) {
return A && true === A[K];
}
[K]=true;
}
const j = Symbol.for("undici.error.UND_ERR_PRX_TLS");
class $ extends t {
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
static [Symbol.hasInstance](A) {
return A && true === A[j];
}
[j]=true;
}
const AA = Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");
class eA extends t {
constructor(message) {
super(message);
this.name = "MessageSizeExceededError";
this.message = message || "Max decompressed message size exceeded";
this.code = "UND_ERR_WS_MESSAGE_SIZE_EXCEEDED";
}
static [Symbol.hasInstance](A) {
return A && true === A[AA];
}
get [AA]() {
return true;
}
}
A.exports = {
AbortError: D,
HTTPParserError: O,
UndiciError: t,
HeadersTimeoutError: g,
HeadersOverflowError: E,
BodyTimeoutError: I,
RequestContentLengthMismatchError: S,
ConnectTimeoutError: o,
ResponseStatusCodeError: l,
InvalidArgumentError: d,
InvalidReturnValueError: w,
RequestAbortedError: k,
ClientDestroyedError: L,
ClientClosedError: Y,
InformationalError: F,
SocketError: J,
NotSupportedError: v,
ResponseContentLengthMismatchError: M,
BalancedPoolMissingUpstreamError: x,
ResponseExceededMaxSizeError: q,
RequestRetryError: z,
ResponseError: X,
SecureProxyConnectionError: $,
MessageSizeExceededError: eA
};
},
8861: (A, e, t) => {
const {InvalidArgumentError: r, NotSupportedError: o} = t(5793);
const Q = t(4589);
const {isValidHTTPToken: g, isValidHeaderValue: c, isStream: E, destroy: B, isBuffer: I, isFormDataLike: C, isIterable: l, isBlobLike: u, buildURL: d, validateHandler: f, getServerName: w, normalizedMethodRecords: y} = t(586);
const {channels: D} = t(8580);
const {headerNameLowerCasedRecord: p} = t(1045);
const k = /[^\u0021-\u00ff]/;
const R = Symbol("handler");
function F(request, key, A) {
if (A && "object" === typeof A && !Array.isArray(A)) throw new r(`invalid ${key} header`); else if (void 0 === A) return;
let e = p[key];
if (void 0 === e) {
e = key.toLowerCase();
if (void 0 === p[e] && !g(e)) throw new r("invalid header key");
}
if (Array.isArray(A)) {
const e = [];
for (let i = 0; i < A.length; i++) if ("string" === typeof A[i]) {
if (!c(A[i])) throw new r(`invalid ${key} header`);
e.push(A[i]);
} else if (null === A[i]) e.push(""); else if ("object" === typeof A[i]) throw new r(`invalid ${key} header`); else {
const t = `${A[i]}`;
if (!c(t)) throw new r(`invalid ${key} header`);
e.push(t);
}
A = e;
} else if ("string" === typeof A) {
if (!c(A)) throw new r(`invalid ${key} header`);
} else if (null === A) A = ""; else {
A = `${A}`;
if (!c(A)) throw new r(`invalid ${key} header`);
}
if ("host" === e) {
if (null !== request.host) throw new r("duplicate host header");
if ("string" !== typeof A) throw new r("invalid host header");
request.host = A;
} else if ("content-length" === e) {
if (null !== request.contentLength) throw new r("duplicate content-length header");
request.contentLength = parseInt(A, 10);
if (!Number.isFinite(request.contentLength)) throw new r("invalid content-length header");
} else if (null === request.contentType && "content-type" === e) {
request.contentType = A;
request.headers.push(key, A);
} else if ("transfer-encoding" === e || "keep-alive" === e || "upgrade" === e) throw new r(`invalid ${e} header`); else if ("connection" === e) {
const value = "string" === typeof A ? A.toLowerCase() : null;
if ("close" !== value && "keep-alive" !== value) throw new r("invalid connection header");
if ("close" === value) request.reset = true;
} else if ("expect" === e) throw new o("expect header not supported"); else request.headers.push(key, A);
}
A.exports = class {
constructor(origin, {path, method, body, headers, query, idempotent: A, blocking: e, upgrade: t, headersTimeout: o, bodyTimeout: Q, reset: p, throwOnError: m, expectContinue: S, servername: N}, handler) {
if ("string" !== typeof path) throw new r("path must be a string"); else if ("/" !== path[0] && !(path.startsWith("http://") || path.startsWith("https://")) && "CONNECT" !== method) throw new r("path must be an absolute URL or start with a slash"); else if (k.test(path)) throw new r("invalid request path");
if ("string" !== typeof method) throw new r("method must be a string"); else if (void 0 === y[method] && !g(method)) throw new r("invalid request method");
if (t && "string" !== typeof t) throw new r("upgrade must be a string");
if (t && !c(t)) throw new r("invalid upgrade header");
if (null != o && (!Number.isFinite(o) || o < 0)) throw new r("invalid headersTimeout");
if (null != Q && (!Number.isFinite(Q) || Q < 0)) throw new r("invalid bodyTimeout");
if (null != p && "boolean" !== typeof p) throw new r("invalid reset");
if (null != S && "boolean" !== typeof S) throw new r("invalid expectContinue");
this.headersTimeout = o;
this.bodyTimeout = Q;
this.throwOnError = true === m;
this.method = method;
this.abort = null;
if (null == body) this.body = null; else if (E(body)) {
this.body = body;
const A = this.body._readableState;
if (!A || !A.autoDestroy) {
this.endHandler = function() {
B(this);
};
this.body.on("end", this.endHandler);
}
this.errorHandler = A => {
if (this.abort) this.abort(A); else this.error = A;
};
this.body.on("error", this.errorHandler);
} else if (I(body)) this.body = body.byteLength ? body : null; else if (ArrayBuffer.isView(body)) this.body = body.buffer.byteLength ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : null; else if (body instanceof ArrayBuffer) this.body = body.byteLength ? Buffer.from(body) : null; else if ("string" === typeof body) this.body = body.length ? Buffer.from(body) : null; else if (C(body) || l(body) || u(body)) this.body = body; else throw new r("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");
this.completed = false;
this.aborted = false;
this.upgrade = t || null;
this.path = query ? d(path, query) : path;
this.origin = origin;
this.idempotent = null == A ? "HEAD" === method || "GET" === method : A;
this.blocking = null == e ? false : e;
this.reset = null == p ? null : p;
this.host = null;
this.contentLength = null;
this.contentType = null;
this.headers = [];
this.expectContinue = null != S ? S : false;
if (Array.isArray(headers)) {
if (headers.length % 2 !== 0) throw new r("headers array must be even");
for (let i = 0; i < headers.length; i += 2) F(this, headers[i], headers[i + 1]);
} else if (headers && "object" === typeof headers) if (headers[Symbol.iterator]) for (const header of headers) {
if (!Array.isArray(header) || 2 !== header.length) throw new r("headers must be in key-value pair format");
F(this, header[0], header[1]);
} else {
const keys = Object.keys(headers);
for (let i = 0; i < keys.length; ++i) F(this, keys[i], headers[keys[i]]);
} else if (null != headers) throw new r("headers must be an object or an array");
f(handler, method, t);
this.servername = N || w(this.host);
this[R] = handler;
if (D.create.hasSubscribers) D.create.publish({
request: this
});
}
onBodySent(chunk) {
if (this[R].onBodySent) try {
return this[R].onBodySent(chunk);
} catch (A) {
this.abort(A);
}
}
onRequestSent() {
if (D.bodySent.hasSubscribers) D.bodySent.publish({
request: this
});
if (this[R].onRequestSent) try {
return this[R].onRequestSent();
} catch (A) {
this.abort(A);
}
}
onConnect(A) {
Q(!this.aborted);
Q(!this.completed);
if (this.error) A(this.error); else {
this.abort = A;
return this[R].onConnect(A);
}
}
onResponseStarted() {
return this[R].onResponseStarted?.();
}
onHeaders(A, headers, e, statusText) {
Q(!this.aborted);
Q(!this.completed);
if (D.headers.hasSubscribers) D.headers.publish({
request: this,
response: {
statusCode: A,
headers,
statusText
}
});
try {
return this[R].onHeaders(A, headers, e, statusText);
} catch (A) {
this.abort(A);
}
}
onData(chunk) {
Q(!this.aborted);
Q(!this.completed);
try {
return this[R].onData(chunk);
} catch (A) {
this.abort(A);
return false;
}
}
onUpgrade(A, headers, socket, statusText = "") {
this.onFinally();
Q(!this.aborted);
Q(!this.completed);
if (null !== A) this.#A(A, headers, statusText);
const result = this[R].onUpgrade(A, headers, socket);
if (!this.aborted) {
this.completed = true;
if (null !== A) this.#e();
}
return result;
}
onUpgradeResponse(A, headers, e, statusText = "") {
Q(!this.aborted);
Q(this.completed);
if (D.headers.hasSubscribers) this.#A(A, e(headers), statusText);
this.#e();
}
onUpgradeError(error) {
Q(!this.aborted);
Q(this.completed);
if (D.error.hasSubscribers) D.error.publish({
request: this,
error
});
}
#A(A, headers, statusText) {
if (D.headers.hasSubscribers) D.headers.publish({
request: this,
response: {
statusCode: A,
headers,
statusText
}
});
}
#e() {
if (D.trailers.hasSubscribers) D.trailers.publish({
request: this,
trailers: []
});
}
onComplete(A) {
this.onFinally();
Q(!this.aborted);
this.completed = true;
if (D.trailers.hasSubscribers) D.trailers.publish({
request: this,
trailers: A
});
try {
return this[R].onComplete(A);
} catch (A) {
this.onError(A);
}
}
onError(error) {
this.onFinally();
if (D.error.hasSubscribers) D.error.publish({
request: this,
error
});
if (this.aborted) return;
this.aborted = true;
return this[R].onError(error);
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
F(this, key, value);
return this;
}
};
},
33: A => {
A.exports = {
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
6510: (A, e, t) => {
const {wellknownHeaderNames: r, headerNameLowerCasedRecord: o} = t(1045);
class Q {
value=null;
left=null;
middle=null;
right=null;
code;
constructor(key, value, index) {
if (void 0 === index || index >= key.length) throw new TypeError("Unreachable");
const code = this.code = key.charCodeAt(index);
if (code > 127) throw new TypeError("key must be ascii string");
if (key.length !== ++index) this.middle = new Q(key, value, index); else this.value = value;
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
node.middle = new Q(key, value, index);
break;
} else if (node.code < code) if (null !== node.left) node = node.left; else {
node.left = new Q(key, value, index);
break;
} else if (null !== node.right) node = node.right; else {
node.right = new Q(key, value, index);
break;
}
}
}
search(key) {
const A = key.length;
let index = 0;
let node = this;
for (;null !== node && index < A; ) {
let code = key[index];
if (code <= 90 && code >= 65) code |= 32;
for (;null !== node; ) {
if (code === node.code) {
if (A === ++index) return node;
node = node.middle;
break;
}
node = node.code < code ? node.left : node.right;
}
}
return null;
}
}
class g {
node=null;
insert(key, value) {
if (null === this.node) this.node = new Q(key, value, 0); else this.node.add(key, value);
}
lookup(key) {
return this.node?.search(key)?.value ?? null;
}
}
const c = new g;
for (let i = 0; i < r.length; ++i) {
const key = o[r[i]];
c.insert(key, key);
}
A.exports = {
TernarySearchTree: g,
tree: c
};
},
586: (A, e, t) => {
const r = t(4589);
const {kDestroyed: o, kBodyUsed: Q, kListeners: g, kBody: c} = t(33);
const {IncomingMessage: E} = t(7067);
const B = t(7075);
const net = t(7030);
const {Blob: I} = t(4573);
const C = t(7975);
const {stringify: l} = t(1792);
const {EventEmitter: u} = t(8474);
const {InvalidArgumentError: d} = t(5793);
const {headerNameLowerCasedRecord: f} = t(1045);
const {tree: w} = t(6510);
const [y, D] = process.versions.node.split(".").map(A => Number(A));
class p {
constructor(body) {
this[c] = body;
this[Q] = false;
}
async* [Symbol.asyncIterator]() {
r(!this[Q], "disturbed");
this[Q] = true;
yield* this[c];
}
}
function k(A) {
return A && "object" === typeof A && "function" === typeof A.pipe && "function" === typeof A.on;
}
function R(A) {
if (null === A) return false; else if (A instanceof I) return true; else if ("object" !== typeof A) return false; else {
const e = A[Symbol.toStringTag];
return ("Blob" === e || "File" === e) && ("stream" in A && "function" === typeof A.stream || "arrayBuffer" in A && "function" === typeof A.arrayBuffer);
}
}
function F(port) {
const value = parseInt(port, 10);
return value === Number(port) && value >= 0 && value <= 65535;
}
function m(value) {
return null != value && "h" === value[0] && "t" === value[1] && "t" === value[2] && "p" === value[3] && (":" === value[4] || "s" === value[4] && ":" === value[5]);
}
function S(url) {
if ("string" === typeof url) {
url = new URL(url);
if (!m(url.origin || url.protocol)) throw new d("Invalid URL protocol: the URL must start with `http:` or `https:`.");
return url;
}
if (!url || "object" !== typeof url) throw new d("Invalid URL: The URL argument must be a non-null object.");
if (!(url instanceof URL)) {
if (null != url.port && "" !== url.port && false === F(url.port)) throw new d("Invalid URL: port must be a valid integer or a string representation of an integer.");
if (null != url.path && "string" !== typeof url.path) throw new d("Invalid URL path: the path must be a string or null/undefined.");
if (null != url.pathname && "string" !== typeof url.pathname) throw new d("Invalid URL pathname: the pathname must be a string or null/undefined.");
if (null != url.hostname && "string" !== typeof url.hostname) throw new d("Invalid URL hostname: the hostname must be a string or null/undefined.");
if (null != url.origin && "string" !== typeof url.origin) throw new d("Invalid URL origin: the origin must be a string or null/undefined.");
if (!m(url.origin || url.protocol)) throw new d("Invalid URL protocol: the URL must start with `http:` or `https:`.");
const port = null != url.port ? url.port : "https:" === url.protocol ? 443 : 80;
let origin = null != url.origin ? url.origin : `${url.protocol || ""}//${url.hostname || ""}:${port}`;
let path = null != url.path ? url.path : `${url.pathname || ""}${url.search || ""}`;
if ("/" === origin[origin.length - 1]) origin = origin.slice(0, origin.length - 1);
if (path && "/" !== path[0]) path = `/${path}`;
return new URL(`${origin}${path}`);
}
if (!m(url.origin || url.protocol)) throw new d("Invalid URL protocol: the URL must start with `http:` or `https:`.");
return url;
}
function N(host) {
if ("[" === host[0]) {
const A = host.indexOf("]");
r(-1 !== A);
return host.substring(1, A);
}
const A = host.indexOf(":");
if (-1 === A) return host;
return host.substring(0, A);
}
function M(A) {
return !!(null != A && ("function" === typeof A[Symbol.iterator] || "function" === typeof A[Symbol.asyncIterator]));
}
function U(body) {
if (null == body) return 0; else if (k(body)) {
const state = body._readableState;
return state && false === state.objectMode && true === state.ended && Number.isFinite(state.length) ? state.length : null;
} else if (R(body)) return null != body.size ? body.size : null; else if (G(body)) return body.byteLength;
return null;
}
function L(body) {
return body && !!(body.destroyed || body[o] || B.isDestroyed?.(body));
}
const T = /timeout=(\d+)/;
function Y(value) {
return "string" === typeof value ? f[value] ?? value.toLowerCase() : w.lookup(value) ?? value.toString("latin1").toLowerCase();
}
function G(A) {
return A instanceof Uint8Array || Buffer.isBuffer(A);
}
const J = "function" === typeof String.prototype.toWellFormed;
const H = "function" === typeof String.prototype.isWellFormed;
function v(A) {
return J ? `${A}`.toWellFormed() : C.toUSVString(A);
}
function V(A) {
switch (A) {
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
return A >= 33 && A <= 126;
}
}
const x = /[^\t\x20-\x7e\x80-\xff]/;
const W = Object.create(null);
W.enumerable = true;
const O = {
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
const P = {
...O,
patch: "patch",
PATCH: "PATCH"
};
Object.setPrototypeOf(O, null);
Object.setPrototypeOf(P, null);
A.exports = {
kEnumerableProperty: W,
nop: function() {},
isDisturbed: function(body) {
return !!(body && (B.isDisturbed(body) || body[Q]));
},
isErrored: function(body) {
return !!(body && B.isErrored(body));
},
isReadable: function(body) {
return !!(body && B.isReadable(body));
},
toUSVString: v,
isUSVString: function(A) {
return H ? `${A}`.isWellFormed() : v(A) === `${A}`;
},
isBlobLike: R,
parseOrigin: function(url) {
url = S(url);
if ("/" !== url.pathname || url.search || url.hash) throw new d("invalid url");
return url;
},
parseURL: S,
getServerName: function(host) {
if (!host) return null;
r("string" === typeof host);
const A = N(host);
if (net.isIP(A)) return "";
return A;
},
isStream: k,
isIterable: M,
isAsyncIterable: function(A) {
return !!(null != A && "function" === typeof A[Symbol.asyncIterator]);
},
isDestroyed: L,
headerNameToString: Y,
bufferToLowerCasedHeaderName: function(value) {
return w.lookup(value) ?? value.toString("latin1").toLowerCase();
},
addListener: function(A, name, e) {
const t = A[g] ??= [];
t.push([ name, e ]);
A.on(name, e);
return A;
},
removeAllListeners: function(A) {
for (const [name, e] of A[g] ?? []) A.removeListener(name, e);
A[g] = null;
},
errorRequest: function(client, request, A) {
try {
request.onError(A);
r(request.aborted);
} catch (A) {
client.emit("error", A);
}
},
parseRawHeaders: function(headers) {
const A = headers.length;
const e = new Array(A);
let t = false;
let r = -1;
let key;
let o;
let Q = 0;
for (let n = 0; n < headers.length; n += 2) {
key = headers[n];
o = headers[n + 1];
"string" !== typeof key && (key = key.toString());
"string" !== typeof o && (o = o.toString("utf8"));
Q = key.length;
if (14 === Q && "-" === key[7] && ("content-length" === key || "content-length" === key.toLowerCase())) t = true; else if (19 === Q && "-" === key[7] && ("content-disposition" === key || "content-disposition" === key.toLowerCase())) r = n + 1;
e[n] = key;
e[n + 1] = o;
}
if (t && -1 !== r) e[r] = Buffer.from(e[r]).toString("latin1");
return e;
},
parseHeaders: function(headers, A) {
if (void 0 === A) A = {};
for (let i = 0; i < headers.length; i += 2) {
const key = Y(headers[i]);
let e = A[key];
if (e) {
if ("string" === typeof e) {
e = [ e ];
A[key] = e;
}
e.push(headers[i + 1].toString("utf8"));
} else {
const e = headers[i + 1];
if ("string" === typeof e) A[key] = e; else A[key] = Array.isArray(e) ? e.map(A => A.toString("utf8")) : e.toString("utf8");
}
}
if ("content-length" in A && "content-disposition" in A) A["content-disposition"] = Buffer.from(A["content-disposition"]).toString("latin1");
return A;
},
parseKeepAliveTimeout: function(A) {
const e = A.toString().match(T);
return e ? 1e3 * parseInt(e[1], 10) : null;
},
destroy: function(A, e) {
if (null == A || !k(A) || L(A)) return;
if ("function" === typeof A.destroy) {
if (Object.getPrototypeOf(A).constructor === E) A.socket = null;
A.destroy(e);
} else if (e) queueMicrotask(() => {
A.emit("error", e);
});
if (true !== A.destroyed) A[o] = true;
},
bodyLength: U,
deepClone: function(A) {
return JSON.parse(JSON.stringify(A));
},
ReadableStreamFrom: function(A) {
let e;
return new ReadableStream({
async start() {
e = A[Symbol.asyncIterator]();
},
async pull(controller) {
const {done, value} = await e.next();
if (done) queueMicrotask(() => {
controller.close();
controller.byobRequest?.respond(0);
}); else {
const A = Buffer.isBuffer(value) ? value : Buffer.from(value);
if (A.byteLength) controller.enqueue(new Uint8Array(A));
}
return controller.desiredSize > 0;
},
async cancel(reason) {
await e.return();
},
type: "bytes"
});
},
isBuffer: G,
validateHandler: function(handler, method, A) {
if (!handler || "object" !== typeof handler) throw new d("handler must be an object");
if ("function" !== typeof handler.onConnect) throw new d("invalid onConnect method");
if ("function" !== typeof handler.onError) throw new d("invalid onError method");
if ("function" !== typeof handler.onBodySent && void 0 !== handler.onBodySent) throw new d("invalid onBodySent method");
if (A || "CONNECT" === method) {
if ("function" !== typeof handler.onUpgrade) throw new d("invalid onUpgrade method");
} else {
if ("function" !== typeof handler.onHeaders) throw new d("invalid onHeaders method");
if ("function" !== typeof handler.onData) throw new d("invalid onData method");
if ("function" !== typeof handler.onComplete) throw new d("invalid onComplete method");
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
isFormDataLike: function(A) {
return A && "object" === typeof A && "function" === typeof A.append && "function" === typeof A.delete && "function" === typeof A.get && "function" === typeof A.getAll && "function" === typeof A.has && "function" === typeof A.set && "FormData" === A[Symbol.toStringTag];
},
buildURL: function(url, A) {
if (url.includes("?") || url.includes("#")) throw new Error('Query params cannot be passed when url already contains "?" or "#".');
const e = l(A);
if (e) url += "?" + e;
return url;
},
addAbortListener: function(signal, A) {
if ("addEventListener" in signal) {
signal.addEventListener("abort", A, {
once: true
});
return () => signal.removeEventListener("abort", A);
}
signal.addListener("abort", A);
return () => signal.removeListener("abort", A);
},
isValidHTTPToken: function(characters) {
if (0 === characters.length) return false;
for (let i = 0; i < characters.length; ++i) if (!V(characters.charCodeAt(i))) return false;
return true;
},
isValidHeaderValue: function(characters) {
return !x.test(characters);
},
isTokenCharCode: V,
parseRangeHeader: function(A) {
if (null == A || "" === A) return {
start: 0,
end: null,
size: null
};
const e = A ? A.match(/^bytes (\d+)-(\d+)\/(\d+)?$/) : null;
return e ? {
start: parseInt(e[1]),
end: e[2] ? parseInt(e[2]) : null,
size: e[3] ? parseInt(e[3]) : null
} : null;
},
normalizedMethodRecordsBase: O,
normalizedMethodRecords: P,
isValidPort: F,
isHttpOrHttpsPrefixed: m,
nodeMajor: y,
nodeMinor: D,
safeHTTPMethods: [ "GET", "HEAD", "OPTIONS", "TRACE" ],
wrapRequestBody: function(body) {
if (k(body)) {
if (0 === U(body)) body.on("data", function() {
r(false);
});
if ("boolean" !== typeof body.readableDidRead) {
body[Q] = false;
u.prototype.on.call(body, "data", function() {
this[Q] = true;
});
}
return body;
} else if (body && "function" === typeof body.pipeTo) return new p(body); else if (body && "string" !== typeof body && !ArrayBuffer.isView(body) && M(body)) return new p(body); else return body;
}
};
},
3779: (A, e, t) => {
const {InvalidArgumentError: r} = t(5793);
const {kClients: o, kRunning: Q, kClose: g, kDestroy: c, kDispatch: E, kInterceptors: B} = t(33);
const I = t(4339);
const C = t(7454);
const l = t(5215);
const u = t(586);
const d = t(1946);
const f = Symbol("onConnect");
const w = Symbol("onDisconnect");
const y = Symbol("onConnectionError");
const D = Symbol("maxRedirections");
const p = Symbol("onDrain");
const k = Symbol("factory");
const R = Symbol("options");
function F(origin, A) {
return A && 1 === A.connections ? new l(origin, A) : new C(origin, A);
}
A.exports = class extends I {
constructor({factory: A = F, maxRedirections: e = 0, connect, tls: t, ...options} = {}) {
if ("function" !== typeof A) throw new r("factory must be a function.");
if (null != connect && "function" !== typeof connect && "object" !== typeof connect) throw new r("connect must be a function or an object");
if (!Number.isInteger(e) || e < 0) throw new r("maxRedirections must be a positive number");
super(options);
if (connect && "function" !== typeof connect) connect = {
...connect
};
if (t && "function" !== typeof t) t = {
...t
};
this[B] = options.interceptors?.Agent && Array.isArray(options.interceptors.Agent) ? options.interceptors.Agent : [ d({
maxRedirections: e
}) ];
this[R] = {
...u.deepClone(options),
connect,
tls: t
};
this[R].interceptors = options.interceptors ? {
...options.interceptors
} : void 0;
this[D] = e;
this[k] = A;
this[o] = new Map;
this[p] = (origin, A) => {
this.emit("drain", origin, [ this, ...A ]);
};
this[f] = (origin, A) => {
this.emit("connect", origin, [ this, ...A ]);
};
this[w] = (origin, A, e) => {
this.emit("disconnect", origin, [ this, ...A ], e);
};
this[y] = (origin, A, e) => {
this.emit("connectionError", origin, [ this, ...A ], e);
};
}
get [Q]() {
let A = 0;
for (const client of this[o].values()) A += client[Q];
return A;
}
[E](A, handler) {
let key;
if (A.origin && ("string" === typeof A.origin || A.origin instanceof URL)) key = String(A.origin); else throw new r("opts.origin must be a non-empty string or URL.");
let e = this[o].get(key);
if (!e) {
e = this[k](A.origin, this[R]).on("drain", this[p]).on("connect", this[f]).on("disconnect", this[w]).on("connectionError", this[y]);
this[o].set(key, e);
}
return e.dispatch(A, handler);
}
async [g]() {
const A = [];
for (const client of this[o].values()) A.push(client.close());
this[o].clear();
await Promise.all(A);
}
async [c](A) {
const e = [];
for (const client of this[o].values()) e.push(client.destroy(A));
this[o].clear();
await Promise.all(e);
}
};
},
7479: (A, e, t) => {
const {BalancedPoolMissingUpstreamError: r, InvalidArgumentError: o} = t(5793);
const {PoolBase: Q, kClients: g, kNeedDrain: c, kAddClient: E, kRemoveClient: B, kGetDispatcher: I} = t(4830);
const C = t(7454);
const {kUrl: l, kInterceptors: u} = t(33);
const {parseOrigin: d} = t(586);
const f = Symbol("factory");
const w = Symbol("options");
const y = Symbol("kGreatestCommonDivisor");
const D = Symbol("kCurrentWeight");
const p = Symbol("kIndex");
const k = Symbol("kWeight");
const R = Symbol("kMaxWeightPerServer");
const F = Symbol("kErrorPenalty");
function m(a, b) {
if (0 === a) return b;
for (;0 !== b; ) {
const A = b;
b = a % b;
a = A;
}
return a;
}
function S(origin, A) {
return new C(origin, A);
}
A.exports = class extends Q {
constructor(A = [], {factory: e = S, ...t} = {}) {
super();
this[w] = t;
this[p] = -1;
this[D] = 0;
this[R] = this[w].maxWeightPerServer || 100;
this[F] = this[w].errorPenalty || 15;
if (!Array.isArray(A)) A = [ A ];
if ("function" !== typeof e) throw new o("factory must be a function.");
this[u] = t.interceptors?.BalancedPool && Array.isArray(t.interceptors.BalancedPool) ? t.interceptors.BalancedPool : [];
this[f] = e;
for (const e of A) this.addUpstream(e);
this._updateBalancedPoolStats();
}
addUpstream(A) {
const e = d(A).origin;
if (this[g].find(A => A[l].origin === e && true !== A.closed && true !== A.destroyed)) return this;
const t = this[f](e, Object.assign({}, this[w]));
this[E](t);
t.on("connect", () => {
t[k] = Math.min(this[R], t[k] + this[F]);
});
t.on("connectionError", () => {
t[k] = Math.max(1, t[k] - this[F]);
this._updateBalancedPoolStats();
});
t.on("disconnect", (...args) => {
const A = args[2];
if (A && "UND_ERR_SOCKET" === A.code) {
t[k] = Math.max(1, t[k] - this[F]);
this._updateBalancedPoolStats();
}
});
for (const client of this[g]) client[k] = this[R];
this._updateBalancedPoolStats();
return this;
}
_updateBalancedPoolStats() {
let result = 0;
for (let i = 0; i < this[g].length; i++) result = m(this[g][i][k], result);
this[y] = result;
}
removeUpstream(A) {
const e = d(A).origin;
const t = this[g].find(A => A[l].origin === e && true !== A.closed && true !== A.destroyed);
if (t) this[B](t);
return this;
}
get upstreams() {
return this[g].filter(A => true !== A.closed && true !== A.destroyed).map(A => A[l].origin);
}
[I]() {
if (0 === this[g].length) throw new r;
const A = this[g].find(A => !A[c] && true !== A.closed && true !== A.destroyed);
if (!A) return;
const e = this[g].map(A => A[c]).reduce((a, b) => a && b, true);
if (e) return;
let t = 0;
let o = this[g].findIndex(A => !A[c]);
for (;t++ < this[g].length; ) {
this[p] = (this[p] + 1) % this[g].length;
const A = this[g][this[p]];
if (A[k] > this[g][o][k] && !A[c]) o = this[p];
if (0 === this[p]) {
this[D] = this[D] - this[y];
if (this[D] <= 0) this[D] = this[R];
}
if (A[k] >= this[D] && !A[c]) return A;
}
this[D] = this[g][o][k];
this[p] = o;
return this[g][o];
}
};
},
6443: (A, e, t) => {
const r = t(4589);
const o = t(586);
const {channels: Q} = t(8580);
const g = t(1017);
const {RequestContentLengthMismatchError: c, ResponseContentLengthMismatchError: E, RequestAbortedError: B, InvalidArgumentError: I, HeadersTimeoutError: C, HeadersOverflowError: l, SocketError: u, InformationalError: d, BodyTimeoutError: f, HTTPParserError: w, ResponseExceededMaxSizeError: y} = t(5793);
const {kUrl: D, kReset: p, kClient: k, kParser: R, kBlocking: F, kRunning: m, kPending: S, kSize: N, kWriting: M, kQueue: U, kNoRef: L, kKeepAliveDefaultTimeout: T, kHostHeader: Y, kPendingIdx: G, kRunningIdx: J, kError: H, kPipelining: v, kSocket: V, kKeepAliveTimeoutValue: x, kMaxHeadersSize: W, kKeepAliveMaxTimeout: O, kKeepAliveTimeoutThreshold: P, kHeadersTimeout: q, kBodyTimeout: Z, kStrictContentLength: z, kMaxRequests: K, kCounter: X, kMaxResponseSize: j, kOnError: $, kResume: AA, kHTTPContext: eA} = t(33);
const tA = t(2418);
const sA = Buffer.alloc(0);
const rA = Buffer[Symbol.species];
const nA = o.addListener;
const oA = o.removeAllListeners;
const iA = Symbol("kIdleSocketValidation");
const aA = Symbol("kIdleSocketValidationTimeout");
const QA = Symbol("kSocketUsed");
let gA;
let cA = null;
let EA = async function() {
const A = process.env.JEST_WORKER_ID ? t(8776) : void 0;
let e;
try {
e = await WebAssembly.compile(t(3072));
} catch (r) {
e = await WebAssembly.compile(A || t(8776));
}
return await WebAssembly.instantiate(e, {
env: {
wasm_on_url: (A, at, e) => 0,
wasm_on_status: (A, at, e) => {
r(BA.ptr === A);
const start = at - lA + IA.byteOffset;
return BA.onStatus(new rA(IA.buffer, start, e)) || 0;
},
wasm_on_message_begin: A => {
r(BA.ptr === A);
return BA.onMessageBegin() || 0;
},
wasm_on_header_field: (A, at, e) => {
r(BA.ptr === A);
const start = at - lA + IA.byteOffset;
return BA.onHeaderField(new rA(IA.buffer, start, e)) || 0;
},
wasm_on_header_value: (A, at, e) => {
r(BA.ptr === A);
const start = at - lA + IA.byteOffset;
return BA.onHeaderValue(new rA(IA.buffer, start, e)) || 0;
},
wasm_on_headers_complete: (A, e, t, o) => {
r(BA.ptr === A);
return BA.onHeadersComplete(e, Boolean(t), Boolean(o)) || 0;
},
wasm_on_body: (A, at, e) => {
r(BA.ptr === A);
const start = at - lA + IA.byteOffset;
return BA.onBody(new rA(IA.buffer, start, e)) || 0;
},
wasm_on_message_complete: A => {
r(BA.ptr === A);
return BA.onMessageComplete() || 0;
}
}
});
}();
EA.catch();
let BA = null;
let IA = null;
let CA = 0;
let lA = null;
class hA {
constructor(client, socket, {exports: A}) {
r(Number.isFinite(client[W]) && client[W] > 0);
this.llhttp = A;
this.ptr = this.llhttp.llhttp_alloc(tA.TYPE.RESPONSE);
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
this.headersMaxSize = client[W];
this.shouldKeepAlive = false;
this.paused = false;
this.resume = this.resume.bind(this);
this.bytesRead = 0;
this.keepAlive = "";
this.contentLength = "";
this.connection = "";
this.maxResponseSize = client[j];
}
setTimeout(A, type) {
if (A !== this.timeoutValue || 1 & type ^ 1 & this.timeoutType) {
if (this.timeout) {
g.clearTimeout(this.timeout);
this.timeout = null;
}
if (A) if (1 & type) this.timeout = g.setFastTimeout(uA, A, new WeakRef(this)); else {
this.timeout = setTimeout(uA, A, new WeakRef(this));
this.timeout.unref();
}
this.timeoutValue = A;
} else if (this.timeout) if (this.timeout.refresh) this.timeout.refresh();
this.timeoutType = type;
}
resume() {
if (this.socket.destroyed || !this.paused) return;
r(null != this.ptr);
r(null == BA);
this.llhttp.llhttp_resume(this.ptr);
r(5 === this.timeoutType);
if (this.timeout) if (this.timeout.refresh) this.timeout.refresh();
this.paused = false;
this.execute(this.socket.read() || sA);
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
r(null != this.ptr);
r(null == BA);
r(!this.paused);
const {socket, llhttp: A} = this;
if (data.length > CA) {
if (lA) A.free(lA);
CA = 4096 * Math.ceil(data.length / 4096);
lA = A.malloc(CA);
}
new Uint8Array(A.memory.buffer, lA, CA).set(data);
try {
let e;
try {
IA = data;
BA = this;
e = A.llhttp_execute(this.ptr, lA, data.length);
} catch (A) {
throw A;
} finally {
BA = null;
IA = null;
}
const t = A.llhttp_get_error_pos(this.ptr) - lA;
if (e !== tA.ERROR.OK) {
const body = data.subarray(t);
if (e === tA.ERROR.PAUSED_UPGRADE) this.onUpgrade(body); else if (e === tA.ERROR.PAUSED) {
this.paused = true;
socket.unshift(body);
} else throw this.createError(e, body);
}
} catch (A) {
o.destroy(socket, A);
}
}
finish() {
r(null === BA);
r(null != this.ptr);
r(!this.paused);
const {llhttp: A} = this;
let e;
try {
BA = this;
e = A.llhttp_finish(this.ptr);
} finally {
BA = null;
}
if (e === tA.ERROR.OK) return null;
if (e === tA.ERROR.PAUSED || e === tA.ERROR.PAUSED_UPGRADE) {
this.paused = true;
return null;
}
return this.createError(e, sA);
}
createError(A, data) {
const {llhttp: e, contentLength: t, bytesRead: r} = this;
if (t && r !== parseInt(t, 10)) return new E;
const o = e.llhttp_get_error_reason(this.ptr);
let message = "";
if (o) {
const A = new Uint8Array(e.memory.buffer, o).indexOf(0);
message = "Response does not match the HTTP/1.1 protocol (" + Buffer.from(e.memory.buffer, o, A).toString() + ")";
}
return new w(message, tA.ERROR[A], data);
}
destroy() {
r(null != this.ptr);
r(null == BA);
this.llhttp.llhttp_free(this.ptr);
this.ptr = null;
this.timeout && g.clearTimeout(this.timeout);
this.timeout = null;
this.timeoutValue = null;
this.timeoutType = null;
this.paused = false;
}
onStatus(A) {
this.statusText = A.toString();
}
onMessageBegin() {
const {socket, client} = this;
if (socket.destroyed) return -1;
if (0 === client[m]) {
o.destroy(socket, new u("bad response", o.getSocketInfo(socket)));
return -1;
}
const request = client[U][client[J]];
if (!request) return -1;
request.onResponseStarted();
}
onHeaderField(A) {
const e = this.headers.length;
if (0 === (1 & e)) this.headers.push(A); else this.headers[e - 1] = Buffer.concat([ this.headers[e - 1], A ]);
this.trackHeader(A.length);
}
onHeaderValue(A) {
let e = this.headers.length;
if (1 === (1 & e)) {
this.headers.push(A);
e += 1;
} else this.headers[e - 1] = Buffer.concat([ this.headers[e - 1], A ]);
const key = this.headers[e - 2];
if (10 === key.length) {
const e = o.bufferToLowerCasedHeaderName(key);
if ("keep-alive" === e) this.keepAlive += A.toString(); else if ("connection" === e) this.connection += A.toString();
} else if (14 === key.length && "content-length" === o.bufferToLowerCasedHeaderName(key)) this.contentLength += A.toString();
this.trackHeader(A.length);
}
trackHeader(A) {
this.headersSize += A;
if (this.headersSize >= this.headersMaxSize) o.destroy(this.socket, new l);
}
onUpgrade(head) {
const {upgrade: A, client, socket, headers, statusCode: e, statusText} = this;
r(A);
r(client[V] === socket);
r(!socket.destroyed);
r(!this.paused);
r(0 === (1 & headers.length));
const request = client[U][client[J]];
r(request);
r(request.upgrade || "CONNECT" === request.method);
this.statusCode = null;
this.statusText = "";
this.shouldKeepAlive = null;
this.headers = [];
this.headersSize = 0;
socket.unshift(head);
socket[R].destroy();
socket[R] = null;
socket[k] = null;
socket[H] = null;
oA(socket);
client[V] = null;
client[eA] = null;
client[U][client[J]++] = null;
client.emit("disconnect", client[D], [ client ], new d("upgrade"));
try {
request.onUpgrade(e, headers, socket, statusText);
} catch (A) {
o.errorRequest(client, request, A);
o.destroy(socket, A);
}
client[AA]();
}
onHeadersComplete(A, e, t) {
const {client, socket, headers, statusText} = this;
if (socket.destroyed) return -1;
if (0 === client[m]) {
o.destroy(socket, new u("bad response", o.getSocketInfo(socket)));
return -1;
}
const request = client[U][client[J]];
if (!request) return -1;
r(!this.upgrade);
r(this.statusCode < 200);
if (100 === A) {
o.destroy(socket, new u("bad response", o.getSocketInfo(socket)));
return -1;
}
if (e && !request.upgrade) {
o.destroy(socket, new u("bad upgrade", o.getSocketInfo(socket)));
return -1;
}
r(3 === this.timeoutType);
this.statusCode = A;
this.shouldKeepAlive = t || "HEAD" === request.method && !socket[p] && "keep-alive" === this.connection.toLowerCase();
if (this.statusCode >= 200) {
const A = null != request.bodyTimeout ? request.bodyTimeout : client[Z];
this.setTimeout(A, 5);
} else if (this.timeout) if (this.timeout.refresh) this.timeout.refresh();
if ("CONNECT" === request.method) {
r(1 === client[m]);
this.upgrade = true;
return 2;
}
if (e) {
r(1 === client[m]);
this.upgrade = true;
return 2;
}
r(0 === (1 & this.headers.length));
this.headers = [];
this.headersSize = 0;
if (this.shouldKeepAlive && client[v]) {
const A = this.keepAlive ? o.parseKeepAliveTimeout(this.keepAlive) : null;
if (null != A) {
const e = Math.min(A - client[P], client[O]);
if (e <= 0) socket[p] = true; else client[x] = e;
} else client[x] = client[T];
} else socket[p] = true;
const pause = false === request.onHeaders(A, headers, this.resume, statusText);
if (request.aborted) return -1;
if ("HEAD" === request.method) return 1;
if (A < 200) return 1;
if (socket[F]) {
socket[F] = false;
client[AA]();
}
return pause ? tA.ERROR.PAUSED : 0;
}
onBody(A) {
const {client, socket, statusCode: e, maxResponseSize: t} = this;
if (socket.destroyed) return -1;
const request = client[U][client[J]];
r(request);
r(5 === this.timeoutType);
if (this.timeout) if (this.timeout.refresh) this.timeout.refresh();
r(e >= 200);
if (t > -1 && this.bytesRead + A.length > t) {
o.destroy(socket, new y);
return -1;
}
this.bytesRead += A.length;
if (false === request.onData(A)) return tA.ERROR.PAUSED;
}
onMessageComplete() {
const {client, socket, statusCode: A, upgrade: e, headers, contentLength: t, bytesRead: Q, shouldKeepAlive: g} = this;
if (socket.destroyed && (!A || g)) return -1;
if (e) return;
r(A >= 100);
r(0 === (1 & this.headers.length));
const request = client[U][client[J]];
r(request);
this.statusCode = null;
this.statusText = "";
this.bytesRead = 0;
this.contentLength = "";
this.keepAlive = "";
this.connection = "";
this.headers = [];
this.headersSize = 0;
if (A < 200) return;
if ("HEAD" !== request.method && t && Q !== parseInt(t, 10)) {
o.destroy(socket, new E);
return -1;
}
request.onComplete(headers);
client[U][client[J]++] = null;
socket[QA] = true;
if (socket[M]) {
r(0 === client[m]);
o.destroy(socket, new d("reset"));
return tA.ERROR.PAUSED;
} else if (!g) {
o.destroy(socket, new d("reset"));
return tA.ERROR.PAUSED;
} else if (socket[p] && 0 === client[m]) {
o.destroy(socket, new d("reset"));
return tA.ERROR.PAUSED;
} else if (null == client[v] || 1 === client[v]) setImmediate(() => client[AA]()); else client[AA]();
}
}
function uA(A) {
const {socket, timeoutType: e, client, paused: t} = A.deref();
if (3 === e) {
if (!socket[M] || socket.writableNeedDrain || client[m] > 1) {
r(!t, "cannot be paused while waiting for headers");
o.destroy(socket, new C);
}
} else if (5 === e) {
if (!t) o.destroy(socket, new f);
} else if (8 === e) {
r(0 === client[m] && client[x]);
o.destroy(socket, new d("socket idle timeout"));
}
}
function dA(socket) {
if (socket[aA]) {
clearImmediate(socket[aA]);
socket[aA] = null;
}
socket[iA] = 0;
}
function fA(client, socket) {
socket[iA] = 1;
socket[aA] = setImmediate(() => {
socket[aA] = null;
socket[iA] = 2;
if (client[V] === socket && !socket.destroyed) client[AA]();
});
}
function wA(client) {
const socket = client[V];
if (socket && !socket.destroyed) {
if (0 === client[N]) {
if (!socket[L] && socket.unref) {
socket.unref();
socket[L] = true;
}
} else if (socket[L] && socket.ref) {
socket.ref();
socket[L] = false;
}
if (0 === client[m] && client[S] > 0 && socket[QA]) {
if (0 === socket[iA]) {
fA(client, socket);
socket[R].readMore();
if (socket.destroyed) return;
return;
}
if (1 === socket[iA]) {
socket[R].readMore();
if (socket.destroyed) return;
return;
}
}
if (0 === client[m]) {
socket[R].readMore();
if (socket.destroyed) return;
}
if (0 === client[N]) {
if (8 !== socket[R].timeoutType) socket[R].setTimeout(client[x], 8);
} else if (client[m] > 0 && socket[R].statusCode < 200) if (3 !== socket[R].timeoutType) {
const request = client[U][client[J]];
const A = null != request.headersTimeout ? request.headersTimeout : client[q];
socket[R].setTimeout(A, 3);
}
}
}
function yA(method) {
return "GET" !== method && "HEAD" !== method && "OPTIONS" !== method && "TRACE" !== method && "CONNECT" !== method;
}
function DA(client, request) {
const {method, path, host, upgrade: A, blocking: e, reset: g} = request;
let {body, headers, contentLength: E} = request;
const C = "PUT" === method || "POST" === method || "PATCH" === method || "QUERY" === method || "PROPFIND" === method || "PROPPATCH" === method;
if (o.isFormDataLike(body)) {
if (!gA) gA = t(3842).extractBody;
const [A, e] = gA(body);
if (null == request.contentType) headers.push("content-type", e);
body = A.stream;
E = A.length;
} else if (o.isBlobLike(body) && null == request.contentType) {
const A = body.type;
if (A) {
const e = `${A}`;
if (!o.isValidHeaderValue(e)) {
o.errorRequest(client, request, new I("invalid content-type header"));
return false;
}
headers.push("content-type", e);
}
}
if (body && "function" === typeof body.read) body.read(0);
const l = o.bodyLength(body);
E = l ?? E;
if (null === E) E = request.contentLength;
if (0 === E && !C) E = null;
if (yA(method) && E > 0 && null !== request.contentLength && request.contentLength !== E) {
if (client[z]) {
o.errorRequest(client, request, new c);
return false;
}
process.emitWarning(new c);
}
const socket = client[V];
dA(socket);
const u = error => {
if (request.aborted) return;
if (request.completed) {
if (request.upgrade || "CONNECT" === request.method) o.destroy(socket, new d("aborted"));
return;
}
o.errorRequest(client, request, error || new B);
o.destroy(body);
o.destroy(socket, new d("aborted"));
};
try {
request.onConnect(u);
} catch (A) {
o.errorRequest(client, request, A);
}
if (request.aborted) return false;
if ("HEAD" === method) socket[p] = true;
if (A || "CONNECT" === method) socket[p] = true;
if (null != g) socket[p] = g;
if (client[K] && socket[X]++ >= client[K]) socket[p] = true;
if (e) socket[F] = true;
let header = `${method} ${path} HTTP/1.1\r\n`;
if ("string" === typeof host) header += `host: ${host}\r\n`; else header += client[Y];
if (A) header += `connection: upgrade\r\nupgrade: ${A}\r\n`; else if (client[v] && !socket[p]) header += "connection: keep-alive\r\n"; else header += "connection: close\r\n";
if (Array.isArray(headers)) for (let n = 0; n < headers.length; n += 2) {
const key = headers[n + 0];
const A = headers[n + 1];
if (Array.isArray(A)) for (let i = 0; i < A.length; i++) header += `${key}: ${A[i]}\r\n`; else header += `${key}: ${A}\r\n`;
}
if (Q.sendHeaders.hasSubscribers) Q.sendHeaders.publish({
request,
headers: header,
socket
});
if (!body || 0 === l) kA(u, null, client, request, socket, E, header, C); else if (o.isBuffer(body)) kA(u, body, client, request, socket, E, header, C); else if (o.isBlobLike(body)) if ("function" === typeof body.stream) FA(u, body.stream(), client, request, socket, E, header, C); else RA(u, body, client, request, socket, E, header, C); else if (o.isStream(body)) pA(u, body, client, request, socket, E, header, C); else if (o.isIterable(body)) FA(u, body, client, request, socket, E, header, C); else r(false);
return true;
}
function pA(A, body, client, request, socket, e, header, t) {
r(0 !== e || 0 === client[m], "stream body cannot be pipelined");
let finished = false;
const writer = new mA({
abort: A,
socket,
request,
contentLength: e,
client,
expectsPayload: t,
header
});
const Q = function(chunk) {
if (finished) return;
try {
if (!writer.write(chunk) && this.pause) this.pause();
} catch (A) {
o.destroy(this, A);
}
};
const g = function() {
if (finished) return;
if (body.resume) body.resume();
};
const c = function() {
queueMicrotask(() => {
body.removeListener("error", E);
});
if (!finished) {
const A = new B;
queueMicrotask(() => E(A));
}
};
const E = function(A) {
if (finished) return;
finished = true;
r(socket.destroyed || socket[M] && client[m] <= 1);
socket.off("drain", g).off("error", E);
body.removeListener("data", Q).removeListener("end", E).removeListener("close", c);
if (!A) try {
writer.end();
} catch (e) {
A = e;
}
writer.destroy(A);
if (A && ("UND_ERR_INFO" !== A.code || "reset" !== A.message)) o.destroy(body, A); else o.destroy(body);
};
body.on("data", Q).on("end", E).on("error", E).on("close", c);
if (body.resume) body.resume();
socket.on("drain", g).on("error", E);
if (body.errorEmitted ?? body.errored) setImmediate(() => E(body.errored)); else if (body.endEmitted ?? body.readableEnded) setImmediate(() => E(null));
if (body.closeEmitted ?? body.closed) setImmediate(c);
}
function kA(A, body, client, request, socket, e, header, t) {
try {
if (!body) if (0 === e) socket.write(`${header}content-length: 0\r\n\r\n`, "latin1"); else {
r(null === e, "no body must not have content length");
socket.write(`${header}\r\n`, "latin1");
} else if (o.isBuffer(body)) {
r(e === body.byteLength, "buffer body must have content length");
socket.cork();
socket.write(`${header}content-length: ${e}\r\n\r\n`, "latin1");
socket.write(body);
socket.uncork();
request.onBodySent(body);
if (!t && false !== request.reset) socket[p] = true;
}
request.onRequestSent();
client[AA]();
} catch (e) {
A(e);
}
}
async function RA(A, body, client, request, socket, e, header, t) {
r(e === body.size, "blob body must have content length");
try {
if (null != e && e !== body.size) throw new c;
const A = Buffer.from(await body.arrayBuffer());
socket.cork();
socket.write(`${header}content-length: ${e}\r\n\r\n`, "latin1");
socket.write(A);
socket.uncork();
request.onBodySent(A);
request.onRequestSent();
if (!t && false !== request.reset) socket[p] = true;
client[AA]();
} catch (e) {
A(e);
}
}
async function FA(A, body, client, request, socket, e, header, t) {
r(0 !== e || 0 === client[m], "iterator body cannot be pipelined");
let o = null;
function Q() {
if (o) {
const A = o;
o = null;
A();
}
}
const g = () => new Promise((resolve, reject) => {
r(null === o);
if (socket[H]) reject(socket[H]); else o = resolve;
});
socket.on("close", Q).on("drain", Q);
const writer = new mA({
abort: A,
socket,
request,
contentLength: e,
client,
expectsPayload: t,
header
});
try {
for await (const chunk of body) {
if (socket[H]) throw socket[H];
if (!writer.write(chunk)) await g();
}
writer.end();
} catch (A) {
writer.destroy(A);
} finally {
socket.off("close", Q).off("drain", Q);
}
}
class mA {
constructor({abort: A, socket, request, contentLength: e, client, expectsPayload: t, header}) {
this.socket = socket;
this.request = request;
this.contentLength = e;
this.client = client;
this.bytesWritten = 0;
this.expectsPayload = t;
this.header = header;
this.abort = A;
socket[M] = true;
}
write(chunk) {
const {socket, request, contentLength: A, client, bytesWritten: e, expectsPayload: t, header} = this;
if (socket[H]) throw socket[H];
if (socket.destroyed) return false;
const r = Buffer.byteLength(chunk);
if (!r) return true;
if (null !== A && e + r > A) {
if (client[z]) throw new c;
process.emitWarning(new c);
}
socket.cork();
if (0 === e) {
if (!t && false !== request.reset) socket[p] = true;
if (null === A) socket.write(`${header}transfer-encoding: chunked\r\n`, "latin1"); else socket.write(`${header}content-length: ${A}\r\n\r\n`, "latin1");
}
if (null === A) socket.write(`\r\n${r.toString(16)}\r\n`, "latin1");
this.bytesWritten += r;
const o = socket.write(chunk);
socket.uncork();
request.onBodySent(chunk);
if (!o) if (socket[R].timeout && 3 === socket[R].timeoutType) if (socket[R].timeout.refresh) socket[R].timeout.refresh();
return o;
}
end() {
const {socket, contentLength: A, client, bytesWritten: e, expectsPayload: t, header, request} = this;
request.onRequestSent();
socket[M] = false;
if (socket[H]) throw socket[H];
if (socket.destroyed) return;
if (0 === e) if (t) socket.write(`${header}content-length: 0\r\n\r\n`, "latin1"); else socket.write(`${header}\r\n`, "latin1"); else if (null === A) socket.write("\r\n0\r\n\r\n", "latin1");
if (null !== A && e !== A) if (client[z]) throw new c; else process.emitWarning(new c);
if (socket[R].timeout && 3 === socket[R].timeoutType) if (socket[R].timeout.refresh) socket[R].timeout.refresh();
client[AA]();
}
destroy(A) {
const {socket, client, abort: e} = this;
socket[M] = false;
if (A) {
r(client[m] <= 1, "pipeline should only contain this request");
e(A);
}
}
}
A.exports = async function(client, socket) {
client[V] = socket;
if (!cA) {
cA = await EA;
EA = null;
}
socket[L] = false;
socket[M] = false;
socket[p] = false;
socket[F] = false;
socket[iA] = 0;
socket[aA] = null;
socket[QA] = false;
socket[R] = new hA(client, socket, cA);
nA(socket, "error", function(A) {
const e = this[R];
if ("ECONNRESET" === A.code && e.statusCode && !e.shouldKeepAlive) {
const A = e.finish();
if (A) {
this[H] = A;
this[k][$](A);
}
return;
}
this[H] = A;
this[k][$](A);
});
nA(socket, "readable", function() {
const A = this[R];
if (A) A.readMore();
});
nA(socket, "end", function() {
const A = this[R];
if (A.statusCode && !A.shouldKeepAlive) {
const e = A.finish();
if (e) o.destroy(this, e);
return;
}
o.destroy(this, new u("other side closed", o.getSocketInfo(this)));
});
nA(socket, "close", function() {
const client = this[k];
const A = this[R];
dA(this);
if (A) {
if (!this[H] && A.statusCode && !A.shouldKeepAlive) this[H] = A.finish() || this[H];
this[R].destroy();
this[R] = null;
}
const e = this[H] || new u("closed", o.getSocketInfo(this));
client[V] = null;
client[eA] = null;
if (client.destroyed) {
r(0 === client[S]);
const A = client[U].splice(client[J]);
for (let i = 0; i < A.length; i++) {
const request = A[i];
o.errorRequest(client, request, e);
}
} else if (client[m] > 0 && "UND_ERR_INFO" !== e.code) {
const request = client[U][client[J]];
client[U][client[J]++] = null;
o.errorRequest(client, request, e);
}
client[G] = client[J];
r(0 === client[m]);
client.emit("disconnect", client[D], [ client ], e);
client[AA]();
});
let closed = false;
socket.on("close", () => {
closed = true;
});
return {
version: "h1",
defaultPipelining: 1,
write: (...args) => DA(client, ...args),
resume() {
wA(client);
},
destroy(A, e) {
if (closed) queueMicrotask(e); else socket.destroy(A).on("close", e);
},
get destroyed() {
return socket.destroyed;
},
busy(request) {
if (socket[M] || socket[p] || socket[F] || 1 === socket[iA]) return true;
if (request) {
if (client[m] > 0 && !request.idempotent) return true;
if (client[m] > 0 && (request.upgrade || "CONNECT" === request.method)) return true;
if (client[m] > 0 && 0 !== o.bodyLength(request.body) && (o.isStream(request.body) || o.isAsyncIterable(request.body) || o.isFormDataLike(request.body))) return true;
}
return false;
}
};
};
},
1582: (A, e, t) => {
const r = t(4589);
const {errorMonitor: o} = t(8474);
const {pipeline: Q} = t(7075);
const g = t(586);
const {RequestContentLengthMismatchError: c, RequestAbortedError: E, SocketError: B, InformationalError: I} = t(5793);
const {kUrl: C, kReset: l, kClient: u, kRunning: d, kPending: f, kQueue: w, kPendingIdx: y, kRunningIdx: D, kError: p, kSocket: k, kStrictContentLength: R, kOnError: F, kMaxConcurrentStreams: m, kHTTP2Session: S, kResume: N, kSize: M, kHTTPContext: U} = t(33);
const L = Symbol("open streams");
let T;
let Y = false;
let G;
try {
G = t(2467);
} catch {
G = {
constants: {}
};
}
const {constants: {HTTP2_HEADER_AUTHORITY: J, HTTP2_HEADER_METHOD: H, HTTP2_HEADER_PATH: v, HTTP2_HEADER_SCHEME: V, HTTP2_HEADER_CONTENT_LENGTH: x, HTTP2_HEADER_EXPECT: W, HTTP2_HEADER_STATUS: O}} = G;
function P(headers) {
const result = [];
for (const [name, value] of Object.entries(headers)) if (Array.isArray(value)) for (const A of value) result.push(Buffer.from(name), Buffer.from(A)); else result.push(Buffer.from(name), Buffer.from(value));
return result;
}
function q(headers) {
const {[O]: A, ...e} = headers;
return P(e);
}
function Z(client) {
const socket = client[k];
if (false === socket?.destroyed) if (0 === client[M] && 0 === client[m]) {
socket.unref();
client[S].unref();
} else {
socket.ref();
client[S].ref();
}
}
function z(A) {
this[k][p] = A;
this[u][F](A);
}
function K(type, code, id) {
if (0 === id) {
const A = new I(`HTTP/2: "frameError" received - type ${type}, code ${code}`);
this[k][p] = A;
this[u][F](A);
}
}
function X() {
const A = new B("other side closed", g.getSocketInfo(this[k]));
this.destroy(A);
g.destroy(this[k], A);
}
function j(code) {
const A = this[p] || new B(`HTTP/2: "GOAWAY" frame received with code ${code}`, g.getSocketInfo(this));
const client = this[u];
client[k] = null;
client[U] = null;
if (null != this[S]) {
this[S].destroy(A);
this[S] = null;
}
g.destroy(this[k], A);
if (client[D] < client[w].length) {
const request = client[w][client[D]];
client[w][client[D]++] = null;
g.errorRequest(client, request, A);
client[y] = client[D];
}
r(0 === client[d]);
client.emit("disconnect", client[C], [ client ], A);
client[N]();
}
function $(method) {
return "GET" !== method && "HEAD" !== method && "OPTIONS" !== method && "TRACE" !== method && "CONNECT" !== method;
}
function AA(client, request) {
const session = client[S];
const {method, path, host, upgrade: A, expectContinue: e, signal, headers: Q} = request;
let {body} = request;
if (A) {
g.errorRequest(client, request, new Error("Upgrade not supported for H2"));
return false;
}
const headers = {};
for (let n = 0; n < Q.length; n += 2) {
const key = Q[n + 0];
const A = Q[n + 1];
if (Array.isArray(A)) for (let i = 0; i < A.length; i++) if (headers[key]) headers[key] += `,${A[i]}`; else headers[key] = A[i]; else headers[key] = A;
}
let B;
const {hostname: l, port} = client[C];
headers[J] = host || `${l}${port ? `:${port}` : ""}`;
headers[H] = method;
const u = error => {
if (request.aborted) return;
if (request.completed) {
if ("CONNECT" === method && null != B) g.destroy(B, error || new E);
return;
}
error = error || new E;
g.errorRequest(client, request, error);
if (null != B) g.destroy(B, error);
g.destroy(body, error);
client[w][client[D]++] = null;
client[N]();
};
try {
request.onConnect(u);
} catch (A) {
g.errorRequest(client, request, A);
}
if (request.aborted) return false;
if ("CONNECT" === method) {
session.ref();
B = session.request(headers, {
endStream: false,
signal
});
let A = false;
const e = headers => {
A = true;
B.off(o, t);
request.onUpgradeResponse(Number(headers[O]), headers, q);
};
const t = error => {
A = true;
B.off("response", e);
request.onUpgradeError(error);
};
const r = () => {
try {
request.onUpgrade(null, null, B);
} catch (A) {
B.off("response", e);
u(A);
return;
}
if (request.aborted) return;
B.off("error", u);
B.once(o, t);
client[w][client[D]++] = null;
};
B.once("response", e);
B.once("error", u);
++session[L];
r();
B.once("close", () => {
if (!A && request.completed) {
B.off("response", e);
B.off(o, t);
request.onUpgradeError(new I(`HTTP/2: "stream error" received - code ${B.rstCode}`));
}
session[L] -= 1;
if (0 === session[L]) session.unref();
});
return true;
}
headers[v] = path;
headers[V] = "https";
const d = "PUT" === method || "POST" === method || "PATCH" === method;
if (body && "function" === typeof body.read) body.read(0);
let f = g.bodyLength(body);
if (g.isFormDataLike(body)) {
T ??= t(3842).extractBody;
const [A, e] = T(body);
headers["content-type"] = e;
body = A.stream;
f = A.length;
}
if (null == f) f = request.contentLength;
if (0 === f || !d) f = null;
if ($(method) && f > 0 && null != request.contentLength && request.contentLength !== f) {
if (client[R]) {
g.errorRequest(client, request, new c);
return false;
}
process.emitWarning(new c);
}
if (null != f) {
r(body, "no body must not have content length");
headers[x] = `${f}`;
}
session.ref();
const p = "GET" === method || "HEAD" === method || null === body;
if (e) {
headers[W] = "100-continue";
B = session.request(headers, {
endStream: p,
signal
});
B.once("continue", F);
} else {
B = session.request(headers, {
endStream: p,
signal
});
F();
}
++session[L];
B.once("response", headers => {
const {[O]: A, ...e} = headers;
request.onResponseStarted();
if (request.aborted) {
const A = new E;
g.errorRequest(client, request, A);
g.destroy(B, A);
return;
}
if (false === request.onHeaders(Number(A), P(e), B.resume.bind(B), "")) B.pause();
B.on("data", chunk => {
if (false === request.onData(chunk)) B.pause();
});
});
B.once("end", () => {
if (null == B.state?.state || B.state.state < 6) request.onComplete([]);
if (0 === session[L]) session.unref();
u(new I("HTTP/2: stream half-closed (remote)"));
client[w][client[D]++] = null;
client[y] = client[D];
client[N]();
});
B.once("close", () => {
session[L] -= 1;
if (0 === session[L]) session.unref();
});
B.once("error", function(A) {
u(A);
});
B.once("frameError", (type, code) => {
u(new I(`HTTP/2: "frameError" received - type ${type}, code ${code}`));
});
return true;
function F() {
if (!body || 0 === f) eA(u, B, null, client, request, client[k], f, d); else if (g.isBuffer(body)) eA(u, B, body, client, request, client[k], f, d); else if (g.isBlobLike(body)) if ("function" === typeof body.stream) rA(u, B, body.stream(), client, request, client[k], f, d); else sA(u, B, body, client, request, client[k], f, d); else if (g.isStream(body)) tA(u, client[k], d, B, body, client, request, f); else if (g.isIterable(body)) rA(u, B, body, client, request, client[k], f, d); else r(false);
}
}
function eA(A, e, body, client, request, socket, t, o) {
try {
if (null != body && g.isBuffer(body)) {
r(t === body.byteLength, "buffer body must have content length");
e.cork();
e.write(body);
e.uncork();
e.end();
request.onBodySent(body);
}
if (!o) socket[l] = true;
request.onRequestSent();
client[N]();
} catch (e) {
A(e);
}
}
function tA(A, socket, e, t, body, client, request, o) {
r(0 !== o || 0 === client[d], "stream body cannot be pipelined");
const c = Q(body, t, t => {
if (t) {
g.destroy(c, t);
A(t);
} else {
g.removeAllListeners(c);
request.onRequestSent();
if (!e) socket[l] = true;
client[N]();
}
});
g.addListener(c, "data", function(chunk) {
request.onBodySent(chunk);
});
}
async function sA(A, e, body, client, request, socket, t, o) {
r(t === body.size, "blob body must have content length");
try {
if (null != t && t !== body.size) throw new c;
const A = Buffer.from(await body.arrayBuffer());
e.cork();
e.write(A);
e.uncork();
e.end();
request.onBodySent(A);
request.onRequestSent();
if (!o) socket[l] = true;
client[N]();
} catch (e) {
A(e);
}
}
async function rA(A, e, body, client, request, socket, t, o) {
r(0 !== t || 0 === client[d], "iterator body cannot be pipelined");
let Q = null;
function g() {
if (Q) {
const A = Q;
Q = null;
A();
}
}
const c = () => new Promise((resolve, reject) => {
r(null === Q);
if (socket[p]) reject(socket[p]); else Q = resolve;
});
e.on("close", g).on("drain", g);
try {
for await (const chunk of body) {
if (socket[p]) throw socket[p];
const A = e.write(chunk);
request.onBodySent(chunk);
if (!A) await c();
}
e.end();
request.onRequestSent();
if (!o) socket[l] = true;
client[N]();
} catch (e) {
A(e);
} finally {
e.off("close", g).off("drain", g);
}
}
A.exports = async function(client, socket) {
client[k] = socket;
if (!Y) {
Y = true;
process.emitWarning("H2 support is experimental, expect them to change at any time.", {
code: "UNDICI-H2"
});
}
const session = G.connect(client[C], {
createConnection: () => socket,
peerMaxConcurrentStreams: client[m]
});
session[L] = 0;
session[u] = client;
session[k] = socket;
g.addListener(session, "error", z);
g.addListener(session, "frameError", K);
g.addListener(session, "end", X);
g.addListener(session, "goaway", j);
g.addListener(session, "close", function() {
const {[u]: client} = this;
const {[k]: socket} = client;
const A = this[k][p] || this[p] || new B("closed", g.getSocketInfo(socket));
client[S] = null;
if (client.destroyed) {
r(0 === client[f]);
const e = client[w].splice(client[D]);
for (let i = 0; i < e.length; i++) {
const request = e[i];
g.errorRequest(client, request, A);
}
}
});
session.unref();
client[S] = session;
socket[S] = session;
g.addListener(socket, "error", function(A) {
this[p] = A;
this[u][F](A);
});
g.addListener(socket, "end", function() {
g.destroy(this, new B("other side closed", g.getSocketInfo(this)));
});
g.addListener(socket, "close", function() {
const A = this[p] || new B("closed", g.getSocketInfo(this));
client[k] = null;
if (null != this[S]) this[S].destroy(A);
client[y] = client[D];
r(0 === client[d]);
client.emit("disconnect", client[C], [ client ], A);
client[N]();
});
let closed = false;
socket.on("close", () => {
closed = true;
});
return {
version: "h2",
defaultPipelining: 1 / 0,
write: (...args) => AA(client, ...args),
resume() {
Z(client);
},
destroy(A, e) {
if (closed) queueMicrotask(e); else socket.destroy(A).on("close", e);
},
get destroyed() {
return socket.destroyed;
},
busy: () => false
};
};
},
5215: (A, e, t) => {
const r = t(4589);
const net = t(7030);
const o = t(7067);
const Q = t(586);
const {channels: g} = t(8580);
const c = t(8861);
const E = t(4339);
const {InvalidArgumentError: B, InformationalError: I, ClientDestroyedError: C} = t(5793);
const l = t(6962);
const {kUrl: u, kServerName: d, kClient: f, kBusy: w, kConnect: y, kResuming: D, kRunning: p, kPending: k, kSize: R, kQueue: F, kConnected: m, kConnecting: S, kNeedDrain: N, kKeepAliveDefaultTimeout: M, kHostHeader: U, kPendingIdx: L, kRunningIdx: T, kError: Y, kPipelining: G, kKeepAliveTimeoutValue: J, kMaxHeadersSize: H, kKeepAliveMaxTimeout: v, kKeepAliveTimeoutThreshold: V, kHeadersTimeout: x, kBodyTimeout: W, kStrictContentLength: O, kConnector: P, kMaxRedirections: q, kMaxRequests: Z, kCounter: z, kClose: K, kDestroy: X, kDispatch: j, kInterceptors: $, kLocalAddress: AA, kMaxResponseSize: eA, kOnError: tA, kHTTPContext: sA, kMaxConcurrentStreams: rA, kResume: nA} = t(33);
const oA = t(6443);
const iA = t(1582);
let aA = false;
const QA = Symbol("kClosedResolve");
const gA = () => {};
function cA(client) {
return client[G] ?? client[sA]?.defaultPipelining ?? 1;
}
const EA = t(1946);
function BA(client, A) {
if (0 === client[p] && "UND_ERR_INFO" !== A.code && "UND_ERR_SOCKET" !== A.code) {
r(client[L] === client[T]);
const e = client[F].splice(client[T]);
for (let i = 0; i < e.length; i++) {
const request = e[i];
Q.errorRequest(client, request, A);
}
r(0 === client[R]);
}
}
async function connect(client) {
r(!client[S]);
r(!client[sA]);
let {host, hostname: A, protocol: e, port} = client[u];
if ("[" === A[0]) {
const e = A.indexOf("]");
r(-1 !== e);
const ip = A.substring(1, e);
r(net.isIP(ip));
A = ip;
}
client[S] = true;
if (g.beforeConnect.hasSubscribers) g.beforeConnect.publish({
connectParams: {
host,
hostname: A,
protocol: e,
port,
version: client[sA]?.version,
servername: client[d],
localAddress: client[AA]
},
connector: client[P]
});
try {
const socket = await new Promise((resolve, reject) => {
client[P]({
host,
hostname: A,
protocol: e,
port,
servername: client[d],
localAddress: client[AA]
}, (A, socket) => {
if (A) reject(A); else resolve(socket);
});
});
if (client.destroyed) {
Q.destroy(socket.on("error", gA), new C);
return;
}
r(socket);
try {
client[sA] = "h2" === socket.alpnProtocol ? await iA(client, socket) : await oA(client, socket);
} catch (A) {
socket.destroy().on("error", gA);
throw A;
}
client[S] = false;
socket[z] = 0;
socket[Z] = client[Z];
socket[f] = client;
socket[Y] = null;
if (g.connected.hasSubscribers) g.connected.publish({
connectParams: {
host,
hostname: A,
protocol: e,
port,
version: client[sA]?.version,
servername: client[d],
localAddress: client[AA]
},
connector: client[P],
socket
});
client.emit("connect", client[u], [ client ]);
} catch (t) {
if (client.destroyed) return;
client[S] = false;
if (g.connectError.hasSubscribers) g.connectError.publish({
connectParams: {
host,
hostname: A,
protocol: e,
port,
version: client[sA]?.version,
servername: client[d],
localAddress: client[AA]
},
connector: client[P],
error: t
});
if ("ERR_TLS_CERT_ALTNAME_INVALID" === t.code) {
r(0 === client[p]);
for (;client[k] > 0 && client[F][client[L]].servername === client[d]; ) {
const request = client[F][client[L]++];
Q.errorRequest(client, request, t);
}
} else BA(client, t);
client.emit("connectionError", client[u], [ client ], t);
}
client[nA]();
}
function IA(client) {
client[N] = 0;
client.emit("drain", client[u], [ client ]);
}
function CA(client, A) {
if (2 === client[D]) return;
client[D] = 2;
lA(client, A);
client[D] = 0;
if (client[T] > 256) {
client[F].splice(0, client[T]);
client[L] -= client[T];
client[T] = 0;
}
}
function lA(client, A) {
for (;;) {
if (client.destroyed) {
r(0 === client[k]);
return;
}
if (client[QA] && !client[R]) {
client[QA]();
client[QA] = null;
return;
}
if (client[sA]) client[sA].resume();
if (client[w]) client[N] = 2; else if (2 === client[N]) {
if (A) {
client[N] = 1;
queueMicrotask(() => IA(client));
} else IA(client);
continue;
}
if (0 === client[k]) return;
if (client[p] >= (cA(client) || 1)) return;
const request = client[F][client[L]];
if ("https:" === client[u].protocol && client[d] !== request.servername) {
if (client[p] > 0) return;
client[d] = request.servername;
client[sA]?.destroy(new I("servername changed"), () => {
client[sA] = null;
CA(client);
});
}
if (client[S]) return;
if (!client[sA]) {
connect(client);
return;
}
if (client[sA].destroyed) return;
if (client[sA].busy(request)) return;
if (!request.aborted && client[sA].write(request)) client[L]++; else client[F].splice(client[L], 1);
}
}
A.exports = class extends E {
constructor(url, {interceptors: A, maxHeaderSize: e, headersTimeout: t, socketTimeout: r, requestTimeout, connectTimeout: g, bodyTimeout: c, idleTimeout: E, keepAlive: I, keepAliveTimeout: C, maxKeepAliveTimeout: f, keepAliveMaxTimeout: w, keepAliveTimeoutThreshold: y, socketPath: p, pipelining: k, tls: R, strictContentLength: m, maxCachedSessions: S, maxRedirections: Y, connect, maxRequestsPerClient: z, localAddress: K, maxResponseSize: X, autoSelectFamily: j, autoSelectFamilyAttemptTimeout: oA, maxConcurrentStreams: iA, allowH2: gA, webSocket: cA, eventSource: IA} = {}) {
super({
webSocket: cA,
eventSource: IA
});
if (void 0 !== I) throw new B("unsupported keepAlive, use pipelining=0 instead");
if (void 0 !== r) throw new B("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");
if (void 0 !== requestTimeout) throw new B("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");
if (void 0 !== E) throw new B("unsupported idleTimeout, use keepAliveTimeout instead");
if (void 0 !== f) throw new B("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");
if (null != e && !Number.isFinite(e)) throw new B("invalid maxHeaderSize");
if (null != p && "string" !== typeof p) throw new B("invalid socketPath");
if (null != g && (!Number.isFinite(g) || g < 0)) throw new B("invalid connectTimeout");
if (null != C && (!Number.isFinite(C) || C <= 0)) throw new B("invalid keepAliveTimeout");
if (null != w && (!Number.isFinite(w) || w <= 0)) throw new B("invalid keepAliveMaxTimeout");
if (null != y && !Number.isFinite(y)) throw new B("invalid keepAliveTimeoutThreshold");
if (null != t && (!Number.isInteger(t) || t < 0)) throw new B("headersTimeout must be a positive integer or zero");
if (null != c && (!Number.isInteger(c) || c < 0)) throw new B("bodyTimeout must be a positive integer or zero");
if (null != connect && "function" !== typeof connect && "object" !== typeof connect) throw new B("connect must be a function or an object");
if (null != Y && (!Number.isInteger(Y) || Y < 0)) throw new B("maxRedirections must be a positive number");
if (null != z && (!Number.isInteger(z) || z < 0)) throw new B("maxRequestsPerClient must be a positive number");
if (null != K && ("string" !== typeof K || 0 === net.isIP(K))) throw new B("localAddress must be valid string IP address");
if (null != X && (!Number.isInteger(X) || X < -1)) throw new B("maxResponseSize must be a positive number");
if (null != oA && (!Number.isInteger(oA) || oA < -1)) throw new B("autoSelectFamilyAttemptTimeout must be a positive number");
if (null != gA && "boolean" !== typeof gA) throw new B("allowH2 must be a valid boolean value");
if (null != iA && ("number" !== typeof iA || iA < 1)) throw new B("maxConcurrentStreams must be a positive integer, greater than 0");
if ("function" !== typeof connect) connect = l({
...R,
maxCachedSessions: S,
allowH2: gA,
socketPath: p,
timeout: g,
...j ? {
autoSelectFamily: j,
autoSelectFamilyAttemptTimeout: oA
} : void 0,
...connect
});
if (A?.Client && Array.isArray(A.Client)) {
this[$] = A.Client;
if (!aA) {
aA = true;
process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.", {
code: "UNDICI-CLIENT-INTERCEPTOR-DEPRECATED"
});
}
} else this[$] = [ EA({
maxRedirections: Y
}) ];
this[u] = Q.parseOrigin(url);
this[P] = connect;
this[G] = null != k ? k : 1;
this[H] = e || o.maxHeaderSize;
this[M] = null == C ? 4e3 : C;
this[v] = null == w ? 6e5 : w;
this[V] = null == y ? 2e3 : y;
this[J] = this[M];
this[d] = null;
this[AA] = null != K ? K : null;
this[D] = 0;
this[N] = 0;
this[U] = `host: ${this[u].hostname}${this[u].port ? `:${this[u].port}` : ""}\r\n`;
this[W] = null != c ? c : 3e5;
this[x] = null != t ? t : 3e5;
this[O] = null == m ? true : m;
this[q] = Y;
this[Z] = z;
this[QA] = null;
this[eA] = X > -1 ? X : -1;
this[rA] = null != iA ? iA : 100;
this[sA] = null;
this[F] = [];
this[T] = 0;
this[L] = 0;
this[nA] = A => CA(this, A);
this[tA] = A => BA(this, A);
}
get pipelining() {
return this[G];
}
set pipelining(value) {
this[G] = value;
this[nA](true);
}
get [k]() {
return this[F].length - this[L];
}
get [p]() {
return this[L] - this[T];
}
get [R]() {
return this[F].length - this[T];
}
get [m]() {
return !!this[sA] && !this[S] && !this[sA].destroyed;
}
get [w]() {
return Boolean(this[sA]?.busy(null) || this[R] >= (cA(this) || 1) || this[k] > 0);
}
[y](A) {
connect(this);
this.once("connect", A);
}
[j](A, handler) {
const origin = A.origin || this[u].origin;
const request = new c(origin, A, handler);
this[F].push(request);
if (this[D]) ; else if (null == Q.bodyLength(request.body) && Q.isIterable(request.body)) {
this[D] = 1;
queueMicrotask(() => CA(this));
} else this[nA](true);
if (this[D] && 2 !== this[N] && this[w]) this[N] = 2;
return this[N] < 2;
}
async [K]() {
return new Promise(resolve => {
if (this[R]) this[QA] = resolve; else resolve(null);
});
}
async [X](A) {
return new Promise(resolve => {
const e = this[F].splice(this[L]);
for (let i = 0; i < e.length; i++) {
const request = e[i];
Q.errorRequest(this, request, A);
}
const t = () => {
if (this[QA]) {
this[QA]();
this[QA] = null;
}
resolve(null);
};
if (this[sA]) {
this[sA].destroy(A, t);
this[sA] = null;
} else queueMicrotask(t);
this[nA]();
});
}
};
},
4339: (A, e, t) => {
const r = t(4573);
const o = t(6089);
const {ClientDestroyedError: Q, ClientClosedError: g, InvalidArgumentError: c} = t(5793);
const {kDestroy: E, kClose: B, kClosed: I, kDestroyed: C, kDispatch: l, kInterceptors: u} = t(33);
const d = Symbol("onDestroyed");
const f = Symbol("onClosed");
const w = Symbol("Intercepted Dispatch");
const y = Symbol("webSocketOptions");
const D = Symbol("eventSourceOptions");
A.exports = class extends o {
constructor(A) {
super();
this[C] = false;
this[d] = null;
this[I] = false;
this[f] = [];
this[y] = A?.webSocket ?? {};
this[D] = A?.eventSource ?? {};
}
get webSocketOptions() {
return {
maxFragments: this[y].maxFragments ?? 131072,
maxPayloadSize: this[y].maxPayloadSize ?? 134217728
};
}
get eventSourceOptions() {
return {
maxEventSize: this[D].maxEventSize ?? r.kStringMaxLength
};
}
get destroyed() {
return this[C];
}
get closed() {
return this[I];
}
get interceptors() {
return this[u];
}
set interceptors(A) {
if (A) for (let i = A.length - 1; i >= 0; i--) {
const A = this[u][i];
if ("function" !== typeof A) throw new c("interceptor must be an function");
}
this[u] = A;
}
close(A) {
if (void 0 === A) return new Promise((resolve, reject) => {
this.close((A, data) => A ? reject(A) : resolve(data));
});
if ("function" !== typeof A) throw new c("invalid callback");
if (this[C]) {
queueMicrotask(() => A(new Q, null));
return;
}
if (this[I]) {
if (this[f]) this[f].push(A); else queueMicrotask(() => A(null, null));
return;
}
this[I] = true;
this[f].push(A);
const e = () => {
const A = this[f];
this[f] = null;
for (let i = 0; i < A.length; i++) A[i](null, null);
};
this[B]().then(() => this.destroy()).then(() => {
queueMicrotask(e);
});
}
destroy(A, e) {
if ("function" === typeof A) {
e = A;
A = null;
}
if (void 0 === e) return new Promise((resolve, reject) => {
this.destroy(A, (A, data) => A ? reject(A) : resolve(data));
});
if ("function" !== typeof e) throw new c("invalid callback");
if (this[C]) {
if (this[d]) this[d].push(e); else queueMicrotask(() => e(null, null));
return;
}
if (!A) A = new Q;
this[C] = true;
this[d] = this[d] || [];
this[d].push(e);
const t = () => {
const A = this[d];
this[d] = null;
for (let i = 0; i < A.length; i++) A[i](null, null);
};
this[E](A).then(() => {
queueMicrotask(t);
});
}
[w](A, handler) {
if (!this[u] || 0 === this[u].length) {
this[w] = this[l];
return this[l](A, handler);
}
let dispatch = this[l].bind(this);
for (let i = this[u].length - 1; i >= 0; i--) dispatch = this[u][i](dispatch);
this[w] = dispatch;
return dispatch(A, handler);
}
dispatch(A, handler) {
if (!handler || "object" !== typeof handler) throw new c("handler must be an object");
try {
if (!A || "object" !== typeof A) throw new c("opts must be an object.");
if (this[C] || this[d]) throw new Q;
if (this[I]) throw new g;
return this[w](A, handler);
} catch (A) {
if ("function" !== typeof handler.onError) throw new c("invalid onError method");
handler.onError(A);
return false;
}
}
};
},
6089: (A, e, t) => {
const r = t(8474);
class o extends r {
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
const A = Array.isArray(args[0]) ? args[0] : args;
let dispatch = this.dispatch.bind(this);
for (const e of A) {
if (null == e) continue;
if ("function" !== typeof e) throw new TypeError("invalid interceptor, expected function received " + typeof e);
dispatch = e(dispatch);
if (null == dispatch || "function" !== typeof dispatch || 2 !== dispatch.length) throw new TypeError("invalid interceptor");
}
return new Q(this, dispatch);
}
}
class Q extends o {
#t=null;
#s=null;
constructor(A, dispatch) {
super();
this.#t = A;
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
A.exports = o;
},
5579: (A, e, t) => {
const r = t(4339);
const {kClose: o, kDestroy: Q, kClosed: g, kDestroyed: c, kDispatch: E, kNoProxyAgent: B, kHttpProxyAgent: I, kHttpsProxyAgent: C} = t(33);
const l = t(4942);
const u = t(3779);
const d = {
"http:": 80,
"https:": 443
};
let f = false;
A.exports = class extends r {
#r=null;
#n=null;
#o=null;
constructor(A = {}) {
super();
this.#o = A;
if (!f) {
f = true;
process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.", {
code: "UNDICI-EHPA"
});
}
const {httpProxy: e, httpsProxy: t, noProxy: r, ...o} = A;
this[B] = new u(o);
const Q = e ?? process.env.http_proxy ?? process.env.HTTP_PROXY;
if (Q) this[I] = new l({
...o,
uri: Q
}); else this[I] = this[B];
const g = t ?? process.env.https_proxy ?? process.env.HTTPS_PROXY;
if (g) this[C] = new l({
...o,
uri: g
}); else this[C] = this[I];
this.#i();
}
[E](A, handler) {
const url = new URL(A.origin);
const agent = this.#a(url);
return agent.dispatch(A, handler);
}
async [o]() {
await this[B].close();
if (!this[I][g]) await this[I].close();
if (!this[C][g]) await this[C].close();
}
async [Q](A) {
await this[B].destroy(A);
if (!this[I][c]) await this[I].destroy(A);
if (!this[C][c]) await this[C].destroy(A);
}
#a(url) {
let {protocol: A, host: e, port} = url;
e = e.replace(/:\d*$/, "").toLowerCase();
port = Number.parseInt(port, 10) || d[A] || 0;
if (!this.#Q(e, port)) return this[B];
if ("https:" === A) return this[C];
return this[I];
}
#Q(A, port) {
if (this.#g) this.#i();
if (0 === this.#n.length) return true;
if ("*" === this.#r) return false;
for (let i = 0; i < this.#n.length; i++) {
const entry = this.#n[i];
if (entry.port && entry.port !== port) continue;
if (!/^[.*]/.test(entry.hostname)) {
if (A === entry.hostname) return false;
} else if (A.endsWith(entry.hostname.replace(/^\*/, ""))) return false;
}
return true;
}
#i() {
const A = this.#o.noProxy ?? this.#c;
const e = A.split(/[,\s]/);
const t = [];
for (let i = 0; i < e.length; i++) {
const entry = e[i];
if (!entry) continue;
const parsed = entry.match(/^(.+):(\d+)$/);
t.push({
hostname: (parsed ? parsed[1] : entry).toLowerCase(),
port: parsed ? Number.parseInt(parsed[2], 10) : 0
});
}
this.#r = A;
this.#n = t;
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
158: A => {
const e = 2047;
class t {
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
return (this.top + 1 & e) === this.bottom;
}
push(data) {
this.list[this.top] = data;
this.top = this.top + 1 & e;
}
shift() {
const A = this.list[this.bottom];
if (void 0 === A) return null;
this.list[this.bottom] = void 0;
this.bottom = this.bottom + 1 & e;
return A;
}
}
A.exports = class {
constructor() {
this.head = this.tail = new t;
}
isEmpty() {
return this.head.isEmpty();
}
push(data) {
if (this.head.isFull()) this.head = this.head.next = new t;
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
4830: (A, e, t) => {
const r = t(4339);
const o = t(158);
const {kConnected: Q, kSize: g, kRunning: c, kPending: E, kQueued: B, kBusy: I, kFree: C, kUrl: l, kClose: u, kDestroy: d, kDispatch: f} = t(33);
const w = t(4e3);
const y = Symbol("clients");
const D = Symbol("needDrain");
const p = Symbol("queue");
const k = Symbol("closed resolve");
const R = Symbol("onDrain");
const F = Symbol("onConnect");
const m = Symbol("onDisconnect");
const S = Symbol("onConnectionError");
const N = Symbol("get dispatcher");
const M = Symbol("add client");
const U = Symbol("remove client");
const L = Symbol("stats");
A.exports = {
PoolBase: class extends r {
constructor(A) {
super(A);
this[p] = new o;
this[y] = [];
this[B] = 0;
const e = this;
this[R] = function(origin, A) {
const t = e[p];
let r = false;
for (;!r; ) {
const item = t.shift();
if (!item) break;
e[B]--;
r = !this.dispatch(item.opts, item.handler);
}
this[D] = r;
if (!this[D] && e[D]) {
e[D] = false;
e.emit("drain", origin, [ e, ...A ]);
}
if (e[k] && t.isEmpty()) Promise.all(e[y].map(A => A.close())).then(e[k]);
};
this[F] = (origin, A) => {
e.emit("connect", origin, [ e, ...A ]);
};
this[m] = (origin, A, t) => {
e.emit("disconnect", origin, [ e, ...A ], t);
};
this[S] = (origin, A, t) => {
e.emit("connectionError", origin, [ e, ...A ], t);
};
this[L] = new w(this);
}
get [I]() {
return this[D];
}
get [Q]() {
return this[y].filter(client => client[Q]).length;
}
get [C]() {
return this[y].filter(client => client[Q] && !client[D]).length;
}
get [E]() {
let A = this[B];
for (const {[E]: pending} of this[y]) A += pending;
return A;
}
get [c]() {
let A = 0;
for (const {[c]: running} of this[y]) A += running;
return A;
}
get [g]() {
let A = this[B];
for (const {[g]: size} of this[y]) A += size;
return A;
}
get stats() {
return this[L];
}
async [u]() {
if (this[p].isEmpty()) await Promise.all(this[y].map(A => A.close())); else await new Promise(resolve => {
this[k] = resolve;
});
}
async [d](A) {
for (;;) {
const item = this[p].shift();
if (!item) break;
item.handler.onError(A);
}
await Promise.all(this[y].map(e => e.destroy(A)));
}
[f](A, handler) {
const e = this[N]();
if (!e) {
this[D] = true;
this[p].push({
opts: A,
handler
});
this[B]++;
} else if (!e.dispatch(A, handler)) {
e[D] = true;
this[D] = !this[N]();
}
return !this[D];
}
[M](client) {
client.on("drain", this[R]).on("connect", this[F]).on("disconnect", this[m]).on("connectionError", this[S]);
this[y].push(client);
if (this[D]) queueMicrotask(() => {
if (this[D]) this[R](client[l], [ this, client ]);
});
return this;
}
[U](client) {
client.close(() => {
const A = this[y].indexOf(client);
if (-1 !== A) this[y].splice(A, 1);
});
this[D] = this[y].some(A => !A[D] && true !== A.closed && true !== A.destroyed);
}
},
kClients: y,
kNeedDrain: D,
kAddClient: M,
kRemoveClient: U,
kGetDispatcher: N
};
},
4e3: (A, e, t) => {
const {kFree: r, kConnected: o, kPending: Q, kQueued: g, kRunning: c, kSize: E} = t(33);
const B = Symbol("pool");
A.exports = class {
constructor(A) {
this[B] = A;
}
get connected() {
return this[B][o];
}
get free() {
return this[B][r];
}
get pending() {
return this[B][Q];
}
get queued() {
return this[B][g];
}
get running() {
return this[B][c];
}
get size() {
return this[B][E];
}
};
},
7454: (A, e, t) => {
const {PoolBase: r, kClients: o, kNeedDrain: Q, kAddClient: g, kGetDispatcher: c} = t(4830);
const E = t(5215);
const {InvalidArgumentError: B} = t(5793);
const I = t(586);
const {kUrl: C, kInterceptors: l} = t(33);
const u = t(6962);
const d = Symbol("options");
const f = Symbol("connections");
const w = Symbol("factory");
function y(origin, A) {
return new E(origin, A);
}
A.exports = class extends r {
constructor(origin, {connections: A, factory: e = y, connect, connectTimeout: t, tls: r, maxCachedSessions: Q, socketPath: g, autoSelectFamily: c, autoSelectFamilyAttemptTimeout: E, allowH2: D, ...options} = {}) {
if (null != A && (!Number.isFinite(A) || A < 0)) throw new B("invalid connections");
if ("function" !== typeof e) throw new B("factory must be a function.");
if (null != connect && "function" !== typeof connect && "object" !== typeof connect) throw new B("connect must be a function or an object");
if ("function" !== typeof connect) connect = u({
...r,
maxCachedSessions: Q,
allowH2: D,
socketPath: g,
timeout: t,
...c ? {
autoSelectFamily: c,
autoSelectFamilyAttemptTimeout: E
} : void 0,
...connect
});
super(options);
this[l] = options.interceptors?.Pool && Array.isArray(options.interceptors.Pool) ? options.interceptors.Pool : [];
this[f] = A || null;
this[C] = I.parseOrigin(origin);
this[d] = {
...I.deepClone(options),
connect,
allowH2: D
};
this[d].interceptors = options.interceptors ? {
...options.interceptors
} : void 0;
this[w] = e;
this.on("connectionError", (origin, A, error) => {
for (const target of A) {
const A = this[o].indexOf(target);
if (-1 !== A) this[o].splice(A, 1);
}
});
}
[c]() {
for (const client of this[o]) if (!client[Q]) return client;
if (!this[f] || this[o].length < this[f]) {
const A = this[w](this[C], this[d]);
this[g](A);
return A;
}
}
};
},
4942: (A, e, t) => {
const {kProxy: r, kClose: o, kDestroy: Q, kDispatch: g, kInterceptors: c} = t(33);
const {URL: E} = t(3136);
const B = t(3779);
const I = t(7454);
const C = t(4339);
const {InvalidArgumentError: l, RequestAbortedError: u, SecureProxyConnectionError: d} = t(5793);
const f = t(6962);
const w = t(5215);
const y = Symbol("proxy agent");
const D = Symbol("proxy client");
const p = Symbol("proxy headers");
const k = Symbol("request tls settings");
const R = Symbol("proxy tls settings");
const F = Symbol("connect endpoint function");
const m = Symbol("tunnel proxy");
function S(A) {
return "https:" === A ? 443 : 80;
}
function N(origin, A) {
return new I(origin, A);
}
const M = () => {};
function U(origin, A) {
if (1 === A.connections) return new w(origin, A);
return new I(origin, A);
}
class L extends C {
#E;
constructor(A, {headers = {}, connect, factory: e}) {
super();
if (!A) throw new l("Proxy URL is mandatory");
this[p] = headers;
if (e) this.#E = e(A, {
connect
}); else this.#E = new w(A, {
connect
});
}
[g](A, handler) {
const e = handler.onHeaders;
handler.onHeaders = function(A, data, t) {
if (407 === A) {
if ("function" === typeof handler.onError) handler.onError(new l("Proxy Authentication Required (407)"));
return;
}
if (e) e.call(this, A, data, t);
};
const {origin, path = "/", headers = {}} = A;
A.path = origin + path;
if (!("host" in headers) && !("Host" in headers)) {
const {host} = new E(origin);
headers.host = host;
}
A.headers = {
...this[p],
...headers
};
return this.#E[g](A, handler);
}
async [o]() {
return this.#E.close();
}
async [Q](A) {
return this.#E.destroy(A);
}
}
function T(headers) {
if (Array.isArray(headers)) {
const A = {};
for (let i = 0; i < headers.length; i += 2) A[headers[i]] = headers[i + 1];
return A;
}
return headers;
}
function Y(headers) {
const A = headers && Object.keys(headers).find(key => "proxy-authorization" === key.toLowerCase());
if (A) throw new l("Proxy-Authorization should be sent in ProxyAgent constructor");
}
A.exports = class extends C {
constructor(A) {
super();
if (!A || "object" === typeof A && !(A instanceof E) && !A.uri) throw new l("Proxy uri is mandatory");
const {clientFactory: e = N} = A;
if ("function" !== typeof e) throw new l("Proxy opts.clientFactory must be a function.");
const {proxyTunnel: t = true} = A;
const url = this.#B(A);
const {href: o, origin, port, protocol: Q, username: g, password: I, hostname: C} = url;
this[r] = {
uri: o,
protocol: Q
};
this[c] = A.interceptors?.ProxyAgent && Array.isArray(A.interceptors.ProxyAgent) ? A.interceptors.ProxyAgent : [];
this[k] = A.requestTls;
this[R] = A.proxyTls;
this[p] = A.headers || {};
this[m] = t;
if (A.auth && A.token) throw new l("opts.auth cannot be used in combination with opts.token"); else if (A.auth) this[p]["proxy-authorization"] = `Basic ${A.auth}`; else if (A.token) this[p]["proxy-authorization"] = A.token; else if (g && I) this[p]["proxy-authorization"] = `Basic ${Buffer.from(`${decodeURIComponent(g)}:${decodeURIComponent(I)}`).toString("base64")}`;
const connect = f({
...A.proxyTls
});
this[F] = f({
...A.requestTls
});
const w = A.factory || U;
this[D] = e(url, {
connect
});
this[y] = new B({
...A,
factory: (origin, options) => {
const {protocol: A} = new E(origin);
if (!this[m] && "http:" === A && "http:" === this[r].protocol) return new L(this[r].uri, {
headers: this[p],
connect,
factory: w
});
return w(origin, options);
},
connect: async (A, e) => {
let t = A.host;
if (!A.port) t += `:${S(A.protocol)}`;
try {
const {socket, statusCode: r} = await this[D].connect({
origin,
port,
path: t,
signal: A.signal,
headers: {
...this[p],
host: A.host
},
servername: this[R]?.servername || C
});
if (200 !== r) {
socket.on("error", M).destroy();
e(new u(`Proxy response (${r}) !== 200 when HTTP Tunneling`));
}
if ("https:" !== A.protocol) {
e(null, socket);
return;
}
let o;
if (this[k]) o = this[k].servername; else o = A.servername;
this[F]({
...A,
servername: o,
httpSocket: socket
}, e);
} catch (A) {
if ("ERR_TLS_CERT_ALTNAME_INVALID" === A.code) e(new d(A)); else e(A);
}
}
});
}
dispatch(A, handler) {
const headers = T(A.headers);
Y(headers);
if (headers && !("host" in headers) && !("Host" in headers)) {
const {host} = new E(A.origin);
headers.host = host;
}
return this[y].dispatch({
...A,
headers
}, handler);
}
#B(A) {
if ("string" === typeof A) return new E(A); else if (A instanceof E) return A; else return new E(A.uri);
}
async [o]() {
await this[y].close();
await this[D].close();
}
async [Q]() {
await this[y].destroy();
await this[D].destroy();
}
};
},
8056: (A, e, t) => {
const r = t(6089);
const o = t(2406);
A.exports = class extends r {
#I=null;
#C=null;
constructor(agent, options = {}) {
super(options);
this.#I = agent;
this.#C = options;
}
dispatch(A, handler) {
const e = new o({
...A,
retryOptions: this.#C
}, {
dispatch: this.#I.dispatch.bind(this.#I),
handler
});
return this.#I.dispatch(A, e);
}
close() {
return this.#I.close();
}
destroy() {
return this.#I.destroy();
}
};
},
5319: (A, e, t) => {
const r = Symbol.for("undici.globalDispatcher.1");
const {InvalidArgumentError: o} = t(5793);
const Q = t(3779);
if (void 0 === c()) g(new Q);
function g(agent) {
if (!agent || "function" !== typeof agent.dispatch) throw new o("Argument agent must implement Agent");
Object.defineProperty(globalThis, r, {
value: agent,
writable: true,
enumerable: false,
configurable: false
});
}
function c() {
return globalThis[r];
}
A.exports = {
setGlobalDispatcher: g,
getGlobalDispatcher: c
};
},
6037: A => {
A.exports = class {
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
7424: (A, e, t) => {
const r = t(586);
const {kBodyUsed: o} = t(33);
const Q = t(4589);
const {InvalidArgumentError: g} = t(5793);
const c = t(8474);
const E = [ 300, 301, 302, 303, 307, 308 ];
const B = Symbol("body");
class I {
constructor(body) {
this[B] = body;
this[o] = false;
}
async* [Symbol.asyncIterator]() {
Q(!this[o], "disturbed");
this[o] = true;
yield* this[B];
}
}
function C(A, headers) {
if (-1 === E.indexOf(A)) return null;
for (let i = 0; i < headers.length; i += 2) if (8 === headers[i].length && "location" === r.headerNameToString(headers[i])) return headers[i + 1];
}
function l(header, A, e) {
if (4 === header.length) return "host" === r.headerNameToString(header);
if (A && r.headerNameToString(header).startsWith("content-")) return true;
if (e && (13 === header.length || 6 === header.length || 19 === header.length)) {
const name = r.headerNameToString(header);
return "authorization" === name || "cookie" === name || "proxy-authorization" === name;
}
return false;
}
function u(headers, A, e) {
const t = [];
if (Array.isArray(headers)) {
for (let i = 0; i < headers.length; i += 2) if (!l(headers[i], A, e)) t.push(headers[i], headers[i + 1]);
} else if (headers && "object" === typeof headers) {
for (const key of Object.keys(headers)) if (!l(key, A, e)) t.push(key, headers[key]);
} else Q(null == headers, "headers must be an object or an array");
return t;
}
A.exports = class {
constructor(dispatch, A, e, handler) {
if (null != A && (!Number.isInteger(A) || A < 0)) throw new g("maxRedirections must be a positive number");
r.validateHandler(handler, e.method, e.upgrade);
this.dispatch = dispatch;
this.location = null;
this.abort = null;
this.opts = {
...e,
maxRedirections: 0
};
this.maxRedirections = A;
this.handler = handler;
this.history = [];
this.redirectionLimitReached = false;
if (r.isStream(this.opts.body)) {
if (0 === r.bodyLength(this.opts.body)) this.opts.body.on("data", function() {
Q(false);
});
if ("boolean" !== typeof this.opts.body.readableDidRead) {
this.opts.body[o] = false;
c.prototype.on.call(this.opts.body, "data", function() {
this[o] = true;
});
}
} else if (this.opts.body && "function" === typeof this.opts.body.pipeTo) this.opts.body = new I(this.opts.body); else if (this.opts.body && "string" !== typeof this.opts.body && !ArrayBuffer.isView(this.opts.body) && r.isIterable(this.opts.body)) this.opts.body = new I(this.opts.body);
}
onConnect(A) {
this.abort = A;
this.handler.onConnect(A, {
history: this.history
});
}
onUpgrade(A, headers, socket) {
this.handler.onUpgrade(A, headers, socket);
}
onError(error) {
this.handler.onError(error);
}
onHeaders(A, headers, e, statusText) {
this.location = this.history.length >= this.maxRedirections || r.isDisturbed(this.opts.body) ? null : C(A, headers);
if (this.opts.throwOnMaxRedirect && this.history.length >= this.maxRedirections) {
if (this.request) this.request.abort(new Error("max redirects"));
this.redirectionLimitReached = true;
this.abort(new Error("max redirects"));
return;
}
if (this.opts.origin) this.history.push(new URL(this.opts.path, this.opts.origin));
if (!this.location) return this.handler.onHeaders(A, headers, e, statusText);
const {origin, pathname: t, search: o} = r.parseURL(new URL(this.location, this.opts.origin && new URL(this.opts.path, this.opts.origin)));
const path = o ? `${t}${o}` : t;
this.opts.headers = u(this.opts.headers, 303 === A, this.opts.origin !== origin);
this.opts.path = path;
this.opts.origin = origin;
this.opts.maxRedirections = 0;
this.opts.query = null;
if (303 === A && "HEAD" !== this.opts.method) {
this.opts.method = "GET";
this.opts.body = null;
}
}
onData(chunk) {
if (this.location) ; else return this.handler.onData(chunk);
}
onComplete(A) {
if (this.location) {
this.location = null;
this.abort = null;
this.dispatch(this.opts, this);
} else this.handler.onComplete(A);
}
onBodySent(chunk) {
if (this.handler.onBodySent) this.handler.onBodySent(chunk);
}
};
},
2406: (A, e, t) => {
const r = t(4589);
const {kRetryHandlerDefaultRetry: o} = t(33);
const {RequestRetryError: Q} = t(5793);
const {isDisturbed: g, parseHeaders: c, parseRangeHeader: E, wrapRequestBody: B} = t(586);
function I(A) {
const current = Date.now();
return new Date(A).getTime() - current;
}
function C(headers, A, e, t) {
const r = headers["content-length"];
if (null == r) return null;
if (!Number.isFinite(A.start) || !Number.isFinite(A.end)) return null;
const length = Number(r);
const o = A.end - A.start + 1;
if (!Number.isFinite(length) || length !== o) return new Q("Content-Length mismatch", e, {
headers,
data: {
count: t
}
});
return null;
}
class l {
constructor(A, e) {
const {retryOptions: t, ...r} = A;
const {retry: Q, maxRetries, maxTimeout: g, minTimeout: c, timeoutFactor: E, methods, errorCodes: I, retryAfter: C, statusCodes: u} = t ?? {};
this.dispatch = e.dispatch;
this.handler = e.handler;
this.opts = {
...r,
body: B(A.body)
};
this.abort = null;
this.aborted = false;
this.retryOpts = {
retry: Q ?? l[o],
retryAfter: C ?? true,
maxTimeout: g ?? 3e4,
minTimeout: c ?? 500,
timeoutFactor: E ?? 2,
maxRetries: maxRetries ?? 5,
methods: methods ?? [ "GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE" ],
statusCodes: u ?? [ 500, 502, 503, 504, 429 ],
errorCodes: I ?? [ "ECONNRESET", "ECONNREFUSED", "ENOTFOUND", "ENETDOWN", "ENETUNREACH", "EHOSTDOWN", "EHOSTUNREACH", "EPIPE", "UND_ERR_SOCKET" ]
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
checkpointResponseEnd(headers, A) {
if (null == this.end && "HEAD" !== this.opts.method) {
const A = headers["content-length"];
this.end = null != A ? Number(A) - 1 : null;
r(null == this.end || Number.isFinite(this.end), "invalid content-length");
}
this.resume = null != this.end ? A : null;
}
onRequestSent() {
if (this.handler.onRequestSent) this.handler.onRequestSent();
}
onUpgrade(A, headers, socket) {
if (this.handler.onUpgrade) this.handler.onUpgrade(A, headers, socket);
}
onConnect(A) {
if (this.aborted) A(this.reason); else this.abort = A;
}
onBodySent(chunk) {
if (this.handler.onBodySent) return this.handler.onBodySent(chunk);
}
static [o](A, {state, opts: e}, t) {
const {statusCode: r, code, headers} = A;
const {method, retryOptions: o} = e;
const {maxRetries, minTimeout: Q, maxTimeout: g, timeoutFactor: c, statusCodes: E, errorCodes: B, methods} = o;
const {counter: C} = state;
if (code && "UND_ERR_REQ_RETRY" !== code && !B.includes(code)) {
t(A);
return;
}
if (Array.isArray(methods) && !methods.includes(method)) {
t(A);
return;
}
if (null != r && Array.isArray(E) && !E.includes(r)) {
t(A);
return;
}
if (C > maxRetries) {
t(A);
return;
}
let l = headers?.["retry-after"];
if (l) {
l = Number(l);
l = Number.isNaN(l) ? I(l) : 1e3 * l;
}
const u = l > 0 ? Math.min(l, g) : Math.min(Q * c ** (C - 1), g);
setTimeout(() => t(null), u);
}
onHeaders(A, e, t, o) {
const headers = c(e);
this.retryCount += 1;
if (A >= 300) if (!this.headersSent && false === this.retryOpts.statusCodes.includes(A)) {
this.headersSent = true;
this.checkpointResponseEnd(headers, t);
return this.handler.onHeaders(A, e, t, o);
} else {
this.abort(new Q("Request failed", A, {
headers,
data: {
count: this.retryCount
}
}));
return false;
}
if (null != this.resume) {
this.resume = null;
if (206 !== A && (this.start > 0 || 200 !== A)) {
this.abort(new Q("server does not support the range header and the payload was partially consumed", A, {
headers,
data: {
count: this.retryCount
}
}));
return false;
}
const e = E(headers["content-range"]);
if (!e) {
this.abort(new Q("Content-Range mismatch", A, {
headers,
data: {
count: this.retryCount
}
}));
return false;
}
if (null != this.etag && this.etag !== headers.etag) {
this.abort(new Q("ETag mismatch", A, {
headers,
data: {
count: this.retryCount
}
}));
return false;
}
const r = C(headers, e, A, this.retryCount);
if (null != r) {
this.abort(r);
return false;
}
const {start, size, end = size - 1} = e;
if (this.start !== start || null != this.end && this.end !== end) {
this.abort(new Q("Content-Range mismatch", A, {
headers,
data: {
count: this.retryCount
}
}));
return false;
}
this.resume = t;
return true;
}
if (null == this.end) {
if (206 === A) {
const Q = E(headers["content-range"]);
if (null == Q) {
this.headersSent = true;
return this.handler.onHeaders(A, e, t, o);
}
const g = C(headers, Q, A, this.retryCount);
if (null != g) {
this.abort(g);
return false;
}
const {start, size, end = size - 1} = Q;
r(null != start && Number.isFinite(start), "content-range mismatch");
r(null != end && Number.isFinite(end), "invalid content-length");
this.start = start;
this.end = end;
}
if (null == this.end) {
const A = headers["content-length"];
this.end = null != A ? Number(A) - 1 : null;
}
r(Number.isFinite(this.start));
r(null == this.end || Number.isFinite(this.end), "invalid content-length");
this.resume = t;
this.headersSent = true;
this.etag = null != headers.etag ? headers.etag : null;
if (null != this.etag && this.etag.startsWith("W/")) this.etag = null;
return this.handler.onHeaders(A, e, t, o);
}
const g = new Q("Request failed", A, {
headers,
data: {
count: this.retryCount
}
});
this.abort(g);
return false;
}
onData(chunk) {
this.start += chunk.length;
return this.handler.onData(chunk);
}
onComplete(A) {
this.retryCount = 0;
return this.handler.onComplete(A);
}
onError(A) {
if (this.aborted || g(this.opts.body) || this.headersSent && null == this.resume) return this.handler.onError(A);
if (this.retryCount - this.retryCountCheckpoint > 0) this.retryCount = this.retryCountCheckpoint + (this.retryCount - this.retryCountCheckpoint); else this.retryCount += 1;
this.retryOpts.retry(A, {
state: {
counter: this.retryCount
},
opts: {
retryOptions: this.retryOpts,
...this.opts
}
}, function(A) {
if (null != A || this.aborted || g(this.opts.body)) return this.handler.onError(A);
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
} catch (A) {
this.handler.onError(A);
}
}.bind(this));
}
}
A.exports = l;
},
1893: (A, e, t) => {
const {isIP} = t(7030);
const {lookup: r} = t(610);
const o = t(6037);
const {InvalidArgumentError: Q, InformationalError: g} = t(5793);
const c = Math.pow(2, 31) - 1;
class E {
#h=0;
#u=0;
#d=new Map;
dualStack=true;
affinity=null;
lookup=null;
pick=null;
constructor(A) {
this.#h = A.maxTTL;
this.#u = A.maxItems;
this.dualStack = A.dualStack;
this.affinity = A.affinity;
this.lookup = A.lookup ?? this.#f;
this.pick = A.pick ?? this.#w;
}
get full() {
return this.#d.size === this.#u;
}
runLookup(origin, A, e) {
const t = this.#d.get(origin.hostname);
if (null == t && this.full) {
e(null, origin.origin);
return;
}
const r = {
affinity: this.affinity,
dualStack: this.dualStack,
lookup: this.lookup,
pick: this.pick,
...A.dns,
maxTTL: this.#h,
maxItems: this.#u
};
if (null == t) this.lookup(origin, r, (A, addresses) => {
if (A || null == addresses || 0 === addresses.length) {
e(A ?? new g("No DNS entries found"));
return;
}
this.setRecords(origin, addresses);
const records = this.#d.get(origin.hostname);
const ip = this.pick(origin, records, r.affinity);
let port;
if ("number" === typeof ip.port) port = `:${ip.port}`; else if ("" !== origin.port) port = `:${origin.port}`; else port = "";
e(null, `${origin.protocol}//${6 === ip.family ? `[${ip.address}]` : ip.address}${port}`);
}); else {
const ip = this.pick(origin, t, r.affinity);
if (null == ip) {
this.#d.delete(origin.hostname);
this.runLookup(origin, A, e);
return;
}
let port;
if ("number" === typeof ip.port) port = `:${ip.port}`; else if ("" !== origin.port) port = `:${origin.port}`; else port = "";
e(null, `${origin.protocol}//${6 === ip.family ? `[${ip.address}]` : ip.address}${port}`);
}
}
#f(origin, A, e) {
r(origin.hostname, {
all: true,
family: false === this.dualStack ? this.affinity : 0,
order: "ipv4first"
}, (A, addresses) => {
if (A) return e(A);
const results = new Map;
for (const A of addresses) results.set(`${A.address}:${A.family}`, A);
e(null, results.values());
});
}
#w(origin, A, e) {
let ip = null;
const {records, offset: t} = A;
let family;
if (this.dualStack) {
if (null == e) if (null == t || t === c) {
A.offset = 0;
e = 4;
} else {
A.offset++;
e = 1 === (1 & A.offset) ? 6 : 4;
}
if (null != records[e] && records[e].ips.length > 0) family = records[e]; else family = records[4 === e ? 6 : 4];
} else family = records[e];
if (null == family || 0 === family.ips.length) return ip;
if (null == family.offset || family.offset === c) family.offset = 0; else family.offset++;
const r = family.offset % family.ips.length;
ip = family.ips[r] ?? null;
if (null == ip) return ip;
if (Date.now() - ip.timestamp > ip.ttl) {
family.ips.splice(r, 1);
return this.pick(origin, A, e);
}
return ip;
}
setRecords(origin, addresses) {
const A = Date.now();
const records = {
records: {
4: null,
6: null
}
};
for (const record of addresses) {
record.timestamp = A;
if ("number" === typeof record.ttl) record.ttl = Math.min(record.ttl, this.#h); else record.ttl = this.#h;
const e = records.records[record.family] ?? {
ips: []
};
e.ips.push(record);
records.records[record.family] = e;
}
this.#d.set(origin.hostname, records);
}
getHandler(A, e) {
return new B(this, A, e);
}
}
class B extends o {
#y=null;
#o=null;
#s=null;
#l=null;
#D=null;
constructor(state, {origin, handler, dispatch}, A) {
super(handler);
this.#D = origin;
this.#l = handler;
this.#o = {
...A
};
this.#y = state;
this.#s = dispatch;
}
onError(A) {
switch (A.code) {
case "ETIMEDOUT":
case "ECONNREFUSED":
if (this.#y.dualStack) {
this.#y.runLookup(this.#D, this.#o, (A, e) => {
if (A) return this.#l.onError(A);
const t = {
...this.#o,
origin: e
};
this.#s(t, this);
});
return;
}
this.#l.onError(A);
return;

case "ENOTFOUND":
this.#y.deleteRecord(this.#D);

default:
this.#l.onError(A);
}
}
}
A.exports = A => {
if (null != A?.maxTTL && ("number" !== typeof A?.maxTTL || A?.maxTTL < 0)) throw new Q("Invalid maxTTL. Must be a positive number");
if (null != A?.maxItems && ("number" !== typeof A?.maxItems || A?.maxItems < 1)) throw new Q("Invalid maxItems. Must be a positive number and greater than zero");
if (null != A?.affinity && 4 !== A?.affinity && 6 !== A?.affinity) throw new Q("Invalid affinity. Must be either 4 or 6");
if (null != A?.dualStack && "boolean" !== typeof A?.dualStack) throw new Q("Invalid dualStack. Must be a boolean");
if (null != A?.lookup && "function" !== typeof A?.lookup) throw new Q("Invalid lookup. Must be a function");
if (null != A?.pick && "function" !== typeof A?.pick) throw new Q("Invalid pick. Must be a function");
const e = A?.dualStack ?? true;
let t;
if (e) t = A?.affinity ?? null; else t = A?.affinity ?? 4;
const r = {
maxTTL: A?.maxTTL ?? 1e4,
lookup: A?.lookup ?? null,
pick: A?.pick ?? null,
dualStack: e,
affinity: t,
maxItems: A?.maxItems ?? 1 / 0
};
const o = new E(r);
return dispatch => function(A, handler) {
const origin = A.origin.constructor === URL ? A.origin : new URL(A.origin);
if (0 !== isIP(origin.hostname)) return dispatch(A, handler);
o.runLookup(origin, A, (e, t) => {
if (e) return handler.onError(e);
let r = null;
r = {
...A,
servername: origin.hostname,
origin: t,
headers: {
host: origin.hostname,
...A.headers
}
};
dispatch(r, o.getHandler({
origin,
dispatch,
handler
}, A));
});
return true;
};
};
},
410: (A, e, t) => {
const r = t(586);
const {InvalidArgumentError: o, RequestAbortedError: Q} = t(5793);
const g = t(6037);
class c extends g {
#p=1048576;
#k=null;
#R=false;
#F=false;
#m=0;
#b=null;
#l=null;
constructor({maxSize: A}, handler) {
super(handler);
if (null != A && (!Number.isFinite(A) || A < 1)) throw new o("maxSize must be a number greater than 0");
this.#p = A ?? this.#p;
this.#l = handler;
}
onConnect(A) {
this.#k = A;
this.#l.onConnect(this.#S.bind(this));
}
#S(reason) {
this.#F = true;
this.#b = reason;
}
onHeaders(A, e, t, o) {
const headers = r.parseHeaders(e);
const g = headers["content-length"];
if (null != g && g > this.#p) throw new Q(`Response size (${g}) larger than maxSize (${this.#p})`);
if (this.#F) return true;
return this.#l.onHeaders(A, e, t, o);
}
onError(A) {
if (this.#R) return;
A = this.#b ?? A;
this.#l.onError(A);
}
onData(chunk) {
this.#m = this.#m + chunk.length;
if (this.#m >= this.#p) {
this.#R = true;
if (this.#F) this.#l.onError(this.#b); else this.#l.onComplete([]);
}
return true;
}
onComplete(A) {
if (this.#R) return;
if (this.#F) {
this.#l.onError(this.reason);
return;
}
this.#l.onComplete(A);
}
}
A.exports = function({maxSize: A} = {
maxSize: 1048576
}) {
return dispatch => function(e, handler) {
const {dumpMaxSize: t = A} = e;
const r = new c({
maxSize: t
}, handler);
return dispatch(e, r);
};
};
},
1946: (A, e, t) => {
const r = t(7424);
A.exports = function({maxRedirections: A}) {
return dispatch => function(e, handler) {
const {maxRedirections: t = A} = e;
if (!t) return dispatch(e, handler);
const o = new r(dispatch, t, e, handler);
e = {
...e,
maxRedirections: 0
};
return dispatch(e, o);
};
};
},
92: (A, e, t) => {
const r = t(7424);
A.exports = A => {
const e = A?.maxRedirections;
return dispatch => function(A, handler) {
const {maxRedirections: t = e, ...o} = A;
if (!t) return dispatch(A, handler);
const Q = new r(dispatch, t, A, handler);
return dispatch(o, Q);
};
};
},
9636: (A, e, t) => {
const r = t(2406);
A.exports = A => dispatch => function(e, handler) {
return dispatch(e, new r({
...e,
retryOptions: {
...A,
...e.retryOptions
}
}, {
handler,
dispatch
}));
};
},
2418: (A, e, t) => {
Object.defineProperty(e, "__esModule", {
value: true
});
e.SPECIAL_HEADERS = e.HEADER_STATE = e.MINOR = e.MAJOR = e.CONNECTION_TOKEN_CHARS = e.HEADER_CHARS = e.TOKEN = e.STRICT_TOKEN = e.HEX = e.URL_CHAR = e.STRICT_URL_CHAR = e.USERINFO_CHARS = e.MARK = e.ALPHANUM = e.NUM = e.HEX_MAP = e.NUM_MAP = e.ALPHA = e.FINISH = e.H_METHOD_MAP = e.METHOD_MAP = e.METHODS_RTSP = e.METHODS_ICE = e.METHODS_HTTP = e.METHODS = e.LENIENT_FLAGS = e.FLAGS = e.TYPE = e.ERROR = void 0;
const r = t(3562);
!function(A) {
A[A.OK = 0] = "OK";
A[A.INTERNAL = 1] = "INTERNAL";
A[A.STRICT = 2] = "STRICT";
A[A.LF_EXPECTED = 3] = "LF_EXPECTED";
A[A.UNEXPECTED_CONTENT_LENGTH = 4] = "UNEXPECTED_CONTENT_LENGTH";
A[A.CLOSED_CONNECTION = 5] = "CLOSED_CONNECTION";
A[A.INVALID_METHOD = 6] = "INVALID_METHOD";
A[A.INVALID_URL = 7] = "INVALID_URL";
A[A.INVALID_CONSTANT = 8] = "INVALID_CONSTANT";
A[A.INVALID_VERSION = 9] = "INVALID_VERSION";
A[A.INVALID_HEADER_TOKEN = 10] = "INVALID_HEADER_TOKEN";
A[A.INVALID_CONTENT_LENGTH = 11] = "INVALID_CONTENT_LENGTH";
A[A.INVALID_CHUNK_SIZE = 12] = "INVALID_CHUNK_SIZE";
A[A.INVALID_STATUS = 13] = "INVALID_STATUS";
A[A.INVALID_EOF_STATE = 14] = "INVALID_EOF_STATE";
A[A.INVALID_TRANSFER_ENCODING = 15] = "INVALID_TRANSFER_ENCODING";
A[A.CB_MESSAGE_BEGIN = 16] = "CB_MESSAGE_BEGIN";
A[A.CB_HEADERS_COMPLETE = 17] = "CB_HEADERS_COMPLETE";
A[A.CB_MESSAGE_COMPLETE = 18] = "CB_MESSAGE_COMPLETE";
A[A.CB_CHUNK_HEADER = 19] = "CB_CHUNK_HEADER";
A[A.CB_CHUNK_COMPLETE = 20] = "CB_CHUNK_COMPLETE";
A[A.PAUSED = 21] = "PAUSED";
A[A.PAUSED_UPGRADE = 22] = "PAUSED_UPGRADE";
A[A.PAUSED_H2_UPGRADE = 23] = "PAUSED_H2_UPGRADE";
A[A.USER = 24] = "USER";
}(e.ERROR || (e.ERROR = {}));
!function(A) {
A[A.BOTH = 0] = "BOTH";
A[A.REQUEST = 1] = "REQUEST";
A[A.RESPONSE = 2] = "RESPONSE";
}(e.TYPE || (e.TYPE = {}));
!function(A) {
A[A.CONNECTION_KEEP_ALIVE = 1] = "CONNECTION_KEEP_ALIVE";
A[A.CONNECTION_CLOSE = 2] = "CONNECTION_CLOSE";
A[A.CONNECTION_UPGRADE = 4] = "CONNECTION_UPGRADE";
A[A.CHUNKED = 8] = "CHUNKED";
A[A.UPGRADE = 16] = "UPGRADE";
A[A.CONTENT_LENGTH = 32] = "CONTENT_LENGTH";
A[A.SKIPBODY = 64] = "SKIPBODY";
A[A.TRAILING = 128] = "TRAILING";
A[A.TRANSFER_ENCODING = 512] = "TRANSFER_ENCODING";
}(e.FLAGS || (e.FLAGS = {}));
!function(A) {
A[A.HEADERS = 1] = "HEADERS";
A[A.CHUNKED_LENGTH = 2] = "CHUNKED_LENGTH";
A[A.KEEP_ALIVE = 4] = "KEEP_ALIVE";
}(e.LENIENT_FLAGS || (e.LENIENT_FLAGS = {}));
var o;
!function(A) {
A[A.DELETE = 0] = "DELETE";
A[A.GET = 1] = "GET";
A[A.HEAD = 2] = "HEAD";
A[A.POST = 3] = "POST";
A[A.PUT = 4] = "PUT";
A[A.CONNECT = 5] = "CONNECT";
A[A.OPTIONS = 6] = "OPTIONS";
A[A.TRACE = 7] = "TRACE";
A[A.COPY = 8] = "COPY";
A[A.LOCK = 9] = "LOCK";
A[A.MKCOL = 10] = "MKCOL";
A[A.MOVE = 11] = "MOVE";
A[A.PROPFIND = 12] = "PROPFIND";
A[A.PROPPATCH = 13] = "PROPPATCH";
A[A.SEARCH = 14] = "SEARCH";
A[A.UNLOCK = 15] = "UNLOCK";
A[A.BIND = 16] = "BIND";
A[A.REBIND = 17] = "REBIND";
A[A.UNBIND = 18] = "UNBIND";
A[A.ACL = 19] = "ACL";
A[A.REPORT = 20] = "REPORT";
A[A.MKACTIVITY = 21] = "MKACTIVITY";
A[A.CHECKOUT = 22] = "CHECKOUT";
A[A.MERGE = 23] = "MERGE";
A[A["M-SEARCH"] = 24] = "M-SEARCH";
A[A.NOTIFY = 25] = "NOTIFY";
A[A.SUBSCRIBE = 26] = "SUBSCRIBE";
A[A.UNSUBSCRIBE = 27] = "UNSUBSCRIBE";
A[A.PATCH = 28] = "PATCH";
A[A.PURGE = 29] = "PURGE";
A[A.MKCALENDAR = 30] = "MKCALENDAR";
A[A.LINK = 31] = "LINK";
A[A.UNLINK = 32] = "UNLINK";
A[A.SOURCE = 33] = "SOURCE";
A[A.PRI = 34] = "PRI";
A[A.DESCRIBE = 35] = "DESCRIBE";
A[A.ANNOUNCE = 36] = "ANNOUNCE";
A[A.SETUP = 37] = "SETUP";
A[A.PLAY = 38] = "PLAY";
A[A.PAUSE = 39] = "PAUSE";
A[A.TEARDOWN = 40] = "TEARDOWN";
A[A.GET_PARAMETER = 41] = "GET_PARAMETER";
A[A.SET_PARAMETER = 42] = "SET_PARAMETER";
A[A.REDIRECT = 43] = "REDIRECT";
A[A.RECORD = 44] = "RECORD";
A[A.FLUSH = 45] = "FLUSH";
}(o = e.METHODS || (e.METHODS = {}));
e.METHODS_HTTP = [ o.DELETE, o.GET, o.HEAD, o.POST, o.PUT, o.CONNECT, o.OPTIONS, o.TRACE, o.COPY, o.LOCK, o.MKCOL, o.MOVE, o.PROPFIND, o.PROPPATCH, o.SEARCH, o.UNLOCK, o.BIND, o.REBIND, o.UNBIND, o.ACL, o.REPORT, o.MKACTIVITY, o.CHECKOUT, o.MERGE, o["M-SEARCH"], o.NOTIFY, o.SUBSCRIBE, o.UNSUBSCRIBE, o.PATCH, o.PURGE, o.MKCALENDAR, o.LINK, o.UNLINK, o.PRI, o.SOURCE ];
e.METHODS_ICE = [ o.SOURCE ];
e.METHODS_RTSP = [ o.OPTIONS, o.DESCRIBE, o.ANNOUNCE, o.SETUP, o.PLAY, o.PAUSE, o.TEARDOWN, o.GET_PARAMETER, o.SET_PARAMETER, o.REDIRECT, o.RECORD, o.FLUSH, o.GET, o.POST ];
e.METHOD_MAP = r.enumToMap(o);
e.H_METHOD_MAP = {};
Object.keys(e.METHOD_MAP).forEach(key => {
if (/^H/.test(key)) e.H_METHOD_MAP[key] = e.METHOD_MAP[key];
});
!function(A) {
A[A.SAFE = 0] = "SAFE";
A[A.SAFE_WITH_CB = 1] = "SAFE_WITH_CB";
A[A.UNSAFE = 2] = "UNSAFE";
}(e.FINISH || (e.FINISH = {}));
e.ALPHA = [];
for (let i = "A".charCodeAt(0); i <= "Z".charCodeAt(0); i++) {
e.ALPHA.push(String.fromCharCode(i));
e.ALPHA.push(String.fromCharCode(i + 32));
}
e.NUM_MAP = {
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
e.HEX_MAP = {
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
e.NUM = [ "0", "1", "2", "3", "4", "5", "6", "7", "8", "9" ];
e.ALPHANUM = e.ALPHA.concat(e.NUM);
e.MARK = [ "-", "_", ".", "!", "~", "*", "'", "(", ")" ];
e.USERINFO_CHARS = e.ALPHANUM.concat(e.MARK).concat([ "%", ";", ":", "&", "=", "+", "$", "," ]);
e.STRICT_URL_CHAR = [ "!", '"', "$", "%", "&", "'", "(", ")", "*", "+", ",", "-", ".", "/", ":", ";", "<", "=", ">", "@", "[", "\\", "]", "^", "_", "`", "{", "|", "}", "~" ].concat(e.ALPHANUM);
e.URL_CHAR = e.STRICT_URL_CHAR.concat([ "\t", "\f" ]);
for (let i = 128; i <= 255; i++) e.URL_CHAR.push(i);
e.HEX = e.NUM.concat([ "a", "b", "c", "d", "e", "f", "A", "B", "C", "D", "E", "F" ]);
e.STRICT_TOKEN = [ "!", "#", "$", "%", "&", "'", "*", "+", "-", ".", "^", "_", "`", "|", "~" ].concat(e.ALPHANUM);
e.TOKEN = e.STRICT_TOKEN.concat([ " " ]);
e.HEADER_CHARS = [ "\t" ];
for (let i = 32; i <= 255; i++) if (127 !== i) e.HEADER_CHARS.push(i);
e.CONNECTION_TOKEN_CHARS = e.HEADER_CHARS.filter(A => 44 !== A);
e.MAJOR = e.NUM_MAP;
e.MINOR = e.MAJOR;
var Q;
!function(A) {
A[A.GENERAL = 0] = "GENERAL";
A[A.CONNECTION = 1] = "CONNECTION";
A[A.CONTENT_LENGTH = 2] = "CONTENT_LENGTH";
A[A.TRANSFER_ENCODING = 3] = "TRANSFER_ENCODING";
A[A.UPGRADE = 4] = "UPGRADE";
A[A.CONNECTION_KEEP_ALIVE = 5] = "CONNECTION_KEEP_ALIVE";
A[A.CONNECTION_CLOSE = 6] = "CONNECTION_CLOSE";
A[A.CONNECTION_UPGRADE = 7] = "CONNECTION_UPGRADE";
A[A.TRANSFER_ENCODING_CHUNKED = 8] = "TRANSFER_ENCODING_CHUNKED";
}(Q = e.HEADER_STATE || (e.HEADER_STATE = {}));
e.SPECIAL_HEADERS = {
connection: Q.CONNECTION,
"content-length": Q.CONTENT_LENGTH,
"proxy-connection": Q.CONNECTION,
"transfer-encoding": Q.TRANSFER_ENCODING,
upgrade: Q.UPGRADE
};
},
8776: (A, e, t) => {
const {Buffer: r} = t(4573);
A.exports = r.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOGpCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLBgAgABAyC5otAQt/IwBBEGsiCiQAQaTQACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQejTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDUBDYCAEGc0ABBgNQENgIAQbDQACAFNgIAQazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB2NAAaiABQczQAGoiAjYCACACIAM2AgAgAUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwasDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB7AFNBEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBBjNAAIAZBfiACd3E2AgAMAQsgASADNgIIIAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0IgJBtNAAaiIBIAJBvNAAaigCACICKAIIIgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2AgggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQbTQAGohAEGg0AAoAgAhAwJ/QQEgCEEDdnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAggLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgCACILRQ0BIAtoQQJ0QbzSAGooAgAiACgCBEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCDCIDIABHBEBBnNAAKAIAGiADIAAoAggiATYCCCABIAM2AgwMEAsgAEEUaiICKAIAIgFFBEAgACgCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQX8hBCAAQb9/Sw0AIABBE2oiAUFwcSEEQZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBEGAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRAQQAhAUEAIQMMAQtBACEBIARBGSAGQQF2a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABIAcbIQEgAEEBdCEAIAINAAsLIAEgA3JFBEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQJ0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEfyAABSABQRRqKAIACyIBDQALCyADRQ0AIAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAEcEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiECCwNAIAIhBiABIgBBFGoiAigCACIBDQAgAEEQaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2AgQMAQsgASADQQNyNgIEIAEgA2oiACAAKAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQACAANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2AgAgCSAEQQNyNgIEIAlBCGohAQwPC0EAIQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsiACAEQccAaiIFaiIGQQAgAGsiB3EiAk8EQEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEBA0AgASgCACIAIAlNBEAgACABKAIEaiAJSw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQejTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDBEBBvNMAKAIAIgcgBmohASABIAdNDQYgASADSw0GCyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBkH+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIAIAUgBmtqQQAgAGtxIgBB/v///wdLBEAgASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBACAGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+////B0sNASACEDMhAEEAEDMhASAAQX9GDQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQtBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA0AgACABKAIAIgMgASgCBCIFakYNAiABKAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBEBBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBeCAAa0EPcSIBIABqIgIgBkE4ayIDIAFrIgFBAXI2AgRBqNAAQfTTACgCADYCAEGY0AAgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqIgNBmNAAKAIAIAZqIgcgAGsiAEEBcjYCBCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgADYCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkACQANAIAMgASgCAEcEQCABKAIIIgENAQwCCwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgBEEDcjYCBCADQXggA2tBD3FqIgYgBCAJaiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEIABBAXI2AgQgACAEaiAANgIADAgLIAYoAgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIYIQcgBiAGKAIMIgBHBEAgACAGKAIIIgI2AgggAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4IABrQQ9xIgEgAGoiByAGQThrIgMgAWsiAUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3AgAgA0HM0wApAgA3AghB1NMAIANBCGo2AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEBcjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0AAoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQMCQANAIAMiACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQEgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCAAwHC0EAIQALIAdFDQACQCAGKAIcIgJBAnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAGQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCGoiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASABQQN2dCIBcUUEQEGM0AAgASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFNgIcIARCADcCECAFQQJ0QbzSAGohAEGQ0AAoAgAiAkEBIAV0IgNxRQRAIAAgBDYCAEGQ0AAgAiADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiAigCBEF4cSABRg0BIAVBHXYhACAFQQF0IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIAQgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsgCUEIaiEBDAILAkAgB0UNAAJAIAMoAhwiAUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgATYCECABIAA2AhgLIANBFGooAgAiAUUNACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIAQgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFNgIAIAVB/wFNBEAgBUF4cUG00ABqIQACf0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIAVyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEEAkADQCAEIgAoAgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcWpBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLIANBCGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAaiICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0BCyADIAk2AhggACgCECIBBEAgAyABNgIQIAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFyNgIEIAAgBEEDcjYCBCAFIAdqIAU2AgAgCARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQN2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEBCyAKQRBqJAAgAQtDACAARQRAPwBBEHQPCwJAIABB//8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAAAAMAQZQICwUEAAAABQBBpAgLCQYAAAAHAAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AFJlc3BvbnNlIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsYmFjayBlcnJvcgBgb25fbWVzc2FnZV9iZWdpbmAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3ZlcnNpb25fY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbGJhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhcgBJbnZhbGlkIGhlYWRlciBmaWVsZCBjaGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdmVyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNlIGFmdGVyIHZlcnNpb24ARXhwZWN0ZWQgQ1JMRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsaWQgY2hhcmFjdGVycyBpbiB1cmwAVW5leHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibGUgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgARHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb250ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9yZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNpb25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXNzYWdlX2NvbXBsZXRlIHBhdXNlAG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3RlZCBzcGFjZSBhZnRlciBzdGFydCBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlIG9uIENPTk5FQ1QvVXBncmFkZQBQYXVzZSBvbiBQUkkvVXBncmFkZQBFeHBlY3RlZCBIVFRQLzIgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZABQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1hAFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBUT09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTkNZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQATkVUV09SS19DT05ORUNUX1RJTUVPVVQAQ09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVVQATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX0xPQURfQkFMQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX0NPTlRFTlQAUEFSVElBTF9DT05URU5UAEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRVNFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUAENPTk5FQ1QATVVMVElfU1RBVFVTAEhQRV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRVNUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUFRJT05TAFNXSVRDSElOR19QUk9UT0NPTFMAVkFSSUFOVF9BTFNPX05FR09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlfUFJPVklERVJfQVVUSEVOVElDQVRJT05fRVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVkFMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIRVIASFBFX0NCX0NIVU5LX0hFQURFUgBNS0NBTEVOREFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVDVEVEX09QRVJBVElPTgBOT05fQVVUSE9SSVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJRERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQUxJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRFTlRfTEVOR1RIAEZMVVNIAFBST1BQQVRDSABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOVkFMSURfVFJBTlNGRVJfRU5DT0RJTkcARXhwZWN0ZWQgQ1JMRgBIUEVfSU5WQUxJRF9DSFVOS19TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVURQBIUEVfQ0JfVkVSU0lPTl9DT01QTEVURQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtEgAAghMAAE8UAAB/EAAAoBUAACMUAACJEgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAMERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUDgAAahAAAM4QAAACFwAAiQ4AAG4TAAAcEwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABzEwAAHRcAAPkWAADzEQAAzw4AAM4VAAAMEgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C14CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgACAAIAQfA7Cw1sb3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAAABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQwgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsFAQIAAQMAQZDDAAvgAQQBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5xAALBQECAAEDAEGQxQAL4AEEAQEFAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cYACwQBAAABAEGRxwAL3wEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH6yAALBAEAAAIAQZDJAAtfAwQAAAQEBAQEBAQEBAQEBQQEBAQEBAQEBAQEBAAEAAYHBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKAAsEAQAAAQBBkMsACwEBAEGqywALQQIAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIAQbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv", "base64");
},
3072: (A, e, t) => {
const {Buffer: r} = t(4573);
A.exports = r.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQd0BNgIcCwYAIAAQMguaLQELfyMAQRBrIgokAEGk0AAoAgAiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBCGpBcHFB2KrVqgVzIgU2AgBB+NMAQQA2AgBByNMAQQA2AgALQczTAEGA1AQ2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAEGs0ABBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBjNQEQcGrAzYCAEGo0ABB9NMAKAIANgIAQZjQAEHAqwM2AgBBpNAAQYjUBDYCAEHM/wdBODYCAEGI1AQhCQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQewBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQtJGyIEQQN2IgB2IgFBA3EEQAJAIAFBAXEgAHJBAXMiAkEDdCIAQbTQAGoiASAAQbzQAGooAgAiACgCCCIDRgRAQYzQACAGQX4gAndxNgIADAELIAEgAzYCCCADIAE2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwRC0GU0AAoAgAiCCAETw0BIAEEQAJAQQIgAHQiAkEAIAJrciABIAB0cWgiAEEDdCICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRgRAQYzQACAGQX4gAHdxIgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA3QiACAEayEFIAAgAmogBTYCACACIARqIgQgBUEBcjYCBCAIBEAgCEF4cUG00ABqIQBBoNAAKAIAIQMCf0EBIAhBA3Z0IgEgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKAIICyIBIAM2AgwgACADNgIIIAMgADYCDCADIAE2AggLIAJBCGohAUGg0AAgBDYCAEGU0AAgBTYCAAwRC0GQ0AAoAgAiC0UNASALaEECdEG80gBqKAIAIgAoAgRBeHEgBGshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKAIAIgFFDQELIAEoAgRBeHEgBGsiAyAFSSECIAMgBSACGyEFIAEgACACGyEAIAEhAgwBCwsgACgCGCEJIAAoAgwiAyAARwRAQZzQACgCABogAyAAKAIIIgE2AgggASADNgIMDBALIABBFGoiAigCACIBRQRAIAAoAhAiAUUNAyAAQRBqIQILA0AgAiEHIAEiA0EUaiICKAIAIgENACADQRBqIQIgAygCECIBDQALIAdBADYCAAwPC0F/IQQgAEG/f0sNACAAQRNqIgFBcHEhBEGQ0AAoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIARBgAJJDQAaQR8gBEH///8HSw0AGiAEQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qCyIGQQJ0QbzSAGooAgAiAkUEQEEAIQFBACEDDAELQQAhASAEQRkgBkEBdmtBACAGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAHIgUNAEEAIQUgAiEBDAMLIAEgAkEUaigCACIHIAcgAiAAQR12QQRxakEQaigCACICRhsgASAHGyEBIABBAXQhACACDQALCyABIANyRQRAQQAhA0ECIAZ0IgBBACAAa3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgASgCBEF4cSAEayICIAVJIQAgAiAFIAAbIQUgASADIAAbIQMgASgCECIABH8gAAUgAUEUaigCAAsiAQ0ACwsgA0UNACAFQZTQACgCACAEa08NACADKAIYIQcgAyADKAIMIgBHBEBBnNAAKAIAGiAAIAMoAggiATYCCCABIAA2AgwMDgsgA0EUaiICKAIAIgFFBEAgAygCECIBRQ0DIANBEGohAgsDQCACIQYgASIAQRRqIgIoAgAiAQ0AIABBEGohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDIARPBEBBoNAAKAIAIQECQCADIARrIgJBEE8EQCABIARqIgAgAkEBcjYCBCABIANqIAI2AgAgASAEQQNyNgIEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBEEBcjYCBEEAIQBBACECC0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAIgMgBEsEQCAEIAlqIgAgAyAEayIBQQFyNgIEQaTQACAANgIAQZjQACABNgIAIAkgBEEDcjYCBCAJQQhqIQEMDwtBACEBIAQCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn83AgBB6NMAQoCAhICAgMAANwIAQeTTACAKQQxqQXBxQdiq1aoFczYCAEH40wBBADYCAEHI0wBBADYCAEGAgAQLIgAgBEHHAGoiBWoiBkEAIABrIgdxIgJPBEBB/NMAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAgAU0gACAIS3ENAEEAIQFB/NMAQTA2AgAMDwtByNMALQAAQQRxDQQCQAJAIAkEQEHM0wAhAQNAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAwsgASgCCCIBDQALC0EAEDMiAEF/Rg0FIAIhBkHo0wAoAgAiAUEBayIDIABxBEAgAiAAayAAIANqQQAgAWtxaiEGCyAEIAZPDQUgBkH+////B0sNBUHE0wAoAgAiAwRAQbzTACgCACIHIAZqIQEgASAHTQ0GIAEgA0sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIgZB/v///wdLDQQgBhAzIQAgACABKAIAIAEoAgRqRg0DIAAhAQsCQCAGIARByABqTw0AIAFBf0YNAEHs0wAoAgAiACAFIAZrakEAIABrcSIAQf7///8HSwRAIAEhAAwHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIAQX9HDQUMAwtBACEDDAwLQQAhAAwKCyAAQX9HDQILQcjTAEHI0wAoAgBBBHI2AgALIAJB/v///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIAFBf0YNASAAIAFPDQEgASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0wAoAgAgAUkEQEHA0wAgATYCAAsCQAJAAkBBpNAAKAIAIgIEQEHM0wAhAQNAIAAgASgCACIDIAEoAgQiBWpGDQIgASgCCCIBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQRAQZzQACAANgIAC0EAIQFB0NMAIAY2AgBBzNMAIAA2AgBBrNAAQX82AgBBsNAAQeTTACgCADYCAEHY0wBBADYCAANAIAFByNAAaiABQbzQAGoiAjYCACACIAFBtNAAaiIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQcTQAGoiAzYCACADIAI2AgAgAUHY0ABqIAFBzNAAaiICNgIAIAIgAzYCACABQdTQAGogAjYCACABQSBqIgFBgAJHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAyABayIBQQFyNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAI2AgAgACADakE4NgIEDAILIAAgAk0NACACIANJDQAgASgCDEEIcQ0AQXggAmtBD3EiACACaiIDQZjQACgCACAGaiIHIABrIgBBAXI2AgQgASAFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIAA2AgBBpNAAIAM2AgAgAiAHakE4NgIEDAELIABBnNAAKAIASQRAQZzQACAANgIACyAAIAZqIQNBzNMAIQECQAJAAkADQCADIAEoAgBHBEAgASgCCCIBDQEMAgsLIAEtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIFIAJLDQMLIAEoAgghAQwACwALIAEgADYCACABIAEoAgQgBmo2AgQgAEF4IABrQQ9xaiIJIARBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBGshASACIAZGBEBBpNAAIAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC0Gg0AAoAgAgBkYEQEGg0AAgBDYCAEGU0ABBlNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEIAAgBGogADYCAAwICyAGKAIEIgVBA3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQN2IQMgBigCCCIAIAYoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAcLIAIgADYCCCAAIAI2AgwMBgsgBigCGCEHIAYgBigCDCIARwRAIAAgBigCCCICNgIIIAIgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFDQQgBkEQaiECCwNAIAIhAyAFIgBBFGoiAigCACIFDQAgAEEQaiECIAAoAhAiBQ0ACyADQQA2AgAMBAtBeCAAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAXI2AgQgACADakE4NgIEIAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0ABB9NMAKAIANgIAQZjQACABNgIAQaTQACAHNgIAIANBEGpB1NMAKQIANwIAIANBzNMAKQIANwIIQdTTACADQQhqNgIAQdDTACAGNgIAQczTACAANgIAQdjTAEEANgIAIANBJGohAQNAIAFBBzYCACAFIAFBBGoiAUsNAAsgAiADRg0AIAMgAygCBEF+cTYCBCADIAMgAmsiBTYCACACIAVBAXI2AgQgBUH/AU0EQCAFQXhxQbTQAGohAAJ/QYzQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEG80gBqIQBBkNAAKAIAIgNBASABdCIGcUUEQCAAIAI2AgBBkNAAIAMgBnI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEDAkADQCADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdCEBIAAgA0EEcWpBEGoiBigCACIDDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2AgRBmNAAIAE2AgBBpNAAIAI2AgAgACAEQQNyNgIEIABBCGohAQwIC0EAIQFB/NMAQTA2AgAMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0QbzSAGoiAygCACAGRgRAIAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQRBBFCAHKAIQIAZGG2ogADYCACAARQ0BCyAAIAc2AhggBigCECICBEAgACACNgIQIAIgADYCGAsgBkEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgCGohASAGIAhqIgYoAgQhBQsgBiAFQX5xNgIEIAEgBGogATYCACAEIAFBAXI2AgQgAUH/AU0EQCABQXhxQbTQAGohAAJ/QYzQACgCACICQQEgAUEDdnQiAXFFBEBBjNAAIAEgAnI2AgAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIAQgADYCDCAEIAE2AggMAQtBHyEFIAFB////B00EQCABQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQULIAQgBTYCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKAIAIgJBASAFdCIDcUUEQCAAIAQ2AgBBkNAAIAIgA3I2AgAgBCAANgIYIAQgBDYCCCAEIAQ2AgwMAQsgAUEZIAVBAXZrQQAgBUEfRxt0IQUgACgCACEAAkADQCAAIgIoAgRBeHEgAUYNASAFQR12IQAgBUEBdCEFIAIgAEEEcWpBEGoiAygCACIADQALIAMgBDYCACAEIAI2AhggBCAENgIMIAQgBDYCCAwBCyACKAIIIgAgBDYCDCACIAQ2AgggBEEANgIYIAQgAjYCDCAEIAA2AggLIAlBCGohAQwCCwJAIAdFDQACQCADKAIcIgFBAnRBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSIINgIADAILIAdBEEEUIAcoAhAgA0YbaiAANgIAIABFDQELIAAgBzYCGCADKAIQIgEEQCAAIAE2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAEEUaiABNgIAIAEgADYCGAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoAgRBAXI2AgQMAQsgAyAEaiICIAVBAXI2AgQgAyAEQQNyNgIEIAIgBWogBTYCACAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIFcUUEQEGM0AAgASAFcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgCHFFBEAgACACNgIAQZDQACAEIAhyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQXhxIAVGDQEgAUEddiEEIAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIICyADQQhqIQEMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAGoiAigCACAARgRAIAIgAzYCACADDQFBkNAAIAtBfiABd3E2AgAMAgsgCUEQQRQgCSgCECAARhtqIAM2AgAgA0UNAQsgAyAJNgIYIAAoAhAiAQRAIAMgATYCECABIAM2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVBD00EQCAAIAQgBWoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBCyAAIARqIgcgBUEBcjYCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQCAIQXhxQbTQAGohAUGg0AAoAgAhAwJ/QQEgCEEDdnQiAiAGcUUEQEGM0AAgAiAGcjYCACABDAELIAEoAggLIgIgAzYCDCABIAM2AgggAyABNgIMIAMgAjYCCAtBoNAAIAc2AgBBlNAAIAU2AgALIABBCGohAQsgCkEQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf//A3ENACAAQQBIDQAgAEEQdkAAIgBBf0YEQEH80wBBMDYCAEF/DwsgAEEQdA8LAAsL3D8iAEGACAsJAQAAAAIAAAADAEGUCAsFBAAAAAUAQaQICwkGAAAABwAAAAgAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2JvZHkAQ29udGVudC1MZW5ndGggb3ZlcmZsb3cAQ2h1bmsgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdmVyZmxvdwBJbnZhbGlkIG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkIG1ldGhvZCBmb3IgUlRTUC94LnggcmVxdWVzdABFeHBlY3RlZCBTT1VSQ0UgbWV0aG9kIGZvciBJQ0UveC54IHJlcXVlc3QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbWVudCBzdGFydABFeHBlY3RlZCBkb3QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9zdGF0dXMASW52YWxpZCByZXNwb25zZSBzdGF0dXMASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIGNhbGxiYWNrIGVycm9yAGBvbl9yZXNldGAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2hlYWRlcmAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW5gIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fdmFsdWVgIGNhbGxiYWNrIGVycm9yAGBvbl9zdGF0dXNfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl92ZXJzaW9uX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhcmFjdGVyIGluIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBNaXNzaW5nIGV4cGVjdGVkIExGIGFmdGVyIGhlYWRlciB2YWx1ZQBJbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AgaGVhZGVyIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZWQgdmFsdWUAUGF1c2VkIGJ5IG9uX2hlYWRlcnNfY29tcGxldGUASW52YWxpZCBFT0Ygc3RhdGUAb25fcmVzZXQgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2VfYmVnaW4gcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlIHBhdXNlAG9uX3N0YXR1c19jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2NvbXBsZXRlIHBhdXNlAG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGUgcGF1c2UAb25fbWVzc2FnZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lIHBhdXNlAFVuZXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgbmFtZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJVENIX1BST1hZAFVTRV9QUk9YWQBNS0FDVElWSVRZAFVOUFJPQ0VTU0FCTEVfRU5USVRZAENPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0VBUkxZAE5PVElGWQBGQUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVVABDSEVDS09VVABHQVRFV0FZX1RJTUVPVVQAUkVRVUVTVF9USU1FT1VUAE5FVFdPUktfQ09OTkVDVF9USU1FT1VUAENPTk5FQ1RJT05fVElNRU9VVABMT0dJTl9USU1FT1VUAE5FVFdPUktfUkVBRF9USU1FT1VUAFBPU1QATUlTRElSRUNURURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0JBTEFOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SRVFVRVNUX1NFTlRfVE9fSFRUUFNfUE9SVABSRVBPUlQASU1fQV9URUFQT1QAUkVTRVRfQ09OVEVOVABOT19DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUEVfSU5WQUxJRF9DT05TVEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09ORkxJQ1QAVEVNUE9SQVJZX1JFRElSRUNUAFBFUk1BTkVOVF9SRURJUkVDVABDT05ORUNUAE1VTFRJX1NUQVRVUwBIUEVfSU5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVUVTVFMARUFSTFlfSElOVFMAVU5BVkFJTEFCTEVfRk9SX0xFR0FMX1JFQVNPTlMAT1BUSU9OUwBTV0lUQ0hJTkdfUFJPVE9DT0xTAFZBUklBTlRfQUxTT19ORUdPVElBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VSUk9SAFdFQl9TRVJWRVJfVU5LTk9XTl9FUlJPUgBSQUlMR1VOX0VSUk9SAElERU5USVRZX1BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk9SAFNTTF9DRVJUSUZJQ0FURV9FUlJPUgBJTlZBTElEX1hfRk9SV0FSREVEX0ZPUgBTRVRfUEFSQU1FVEVSAEdFVF9QQVJBTUVURVIASFBFX1VTRVIAU0VFX09USEVSAEhQRV9DQl9DSFVOS19IRUFERVIATUtDQUxFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0RPV04AVEVBUkRPV04ASFBFX0NMT1NFRF9DT05ORUNUSU9OAEhFVVJJU1RJQ19FWFBJUkFUSU9OAERJU0NPTk5FQ1RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUklUQVRJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVfQ0JfTUVTU0FHRV9CRUdJTgBTSVRFX0lTX0ZST1pFTgBIUEVfSU5WQUxJRF9IRUFERVJfVE9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU4ARU5IQU5DRV9ZT1VSX0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSRU5UQUxfQ09OVFJPTABNS0NPTABBQ0wASFBFX0lOVEVSTkFMAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0VfVU5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE9DSwBQUkkAUkVUUllfV0lUSABIUEVfSU5WQUxJRF9DT05URU5UX0xFTkdUSABIUEVfVU5FWFBFQ1RFRF9DT05URU5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0gATS1TRUFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTkcATUlTQ0VMTEFORU9VU19QRVJTSVNURU5UX1dBUk5JTkcATUlTQ0VMTEFORU9VU19XQVJOSU5HAEhQRV9JTlZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cGVjdGVkIENSTEYASFBFX0lOVkFMSURfQ0hVTktfU0laRQBNT1ZFAENPTlRJTlVFAEhQRV9DQl9TVEFUVVNfQ09NUExFVEUASFBFX0NCX0hFQURFUlNfQ09NUExFVEUASFBFX0NCX1ZFUlNJT05fQ09NUExFVEUASFBFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0hVTktfQ09NUExFVEUASFBFX0NCX0hFQURFUl9WQUxVRV9DT01QTEVURQBIUEVfQ0JfQ0hVTktfRVhURU5TSU9OX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9DT01QTEVURQBIUEVfQ0JfTUVUSE9EX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJfRklFTERfQ09NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0VPRl9TVEFURQBJTlZBTElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TRQBVTlNVUFBPUlRFRF9NRURJQV9UWVBFAEdPTkUATk9UX0FDQ0VQVEFCTEUAU0VSVklDRV9VTkFWQUlMQUJMRQBSQU5HRV9OT1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1VOUkVBQ0hBQkxFAFJFU1BPTlNFX0lTX1NUQUxFAFBVUkdFAE1FUkdFAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE9PX0xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDSUVOVF9TVE9SQUdFAEhQRV9QQVVTRURfVVBHUkFERQBIUEVfUEFVU0VEX0gyX1VQR1JBREUAU09VUkNFAEFOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVEVEX1NQQUNFAERFU0NSSUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NRVRIT0QATk9UX0ZPVU5EAFBST1BGSU5EAFVOQklORABSRUJJTkQAVU5BVVRIT1JJWkVEAE1FVEhPRF9OT1RfQUxMT1dFRABIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRABBTFJFQURZX1JFUE9SVEVEAEFDQ0VQVEVEAE5PVF9JTVBMRU1FTlRFRABMT09QX0RFVEVDVEVEAEhQRV9DUl9FWFBFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1JFQVRFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBBWU1FTlRfUkVRVUlSRUQAUFJFQ09ORElUSU9OX1JFUVVJUkVEAFBST1hZX0FVVEhFTlRJQ0FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATEVOR1RIX1JFUVVJUkVEAFNTTF9DRVJUSUZJQ0FURV9SRVFVSVJFRABVUEdSQURFX1JFUVVJUkVEAFBBR0VfRVhQSVJFRABQUkVDT05ESVRJT05fRkFJTEVEAEVYUEVDVEFUSU9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTEVEAFNTTF9IQU5EU0hBS0VfRkFJTEVEAExPQ0tFRABUUkFOU0ZPUk1BVElPTl9BUFBMSUVEAE5PVF9NT0RJRklFRABOT1RfRVhURU5ERUQAQkFORFdJRFRIX0xJTUlUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVjdGVkIEhUVFAvAABeEwAAJhMAADAQAADwFwAAnRMAABUSAAA5FwAA8BIAAAoQAAB1EgAArRIAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAIsUAABNFQAA1BEAAM8UAAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUAAAIFwAAHxAAAGUVAACjFAAAKBUAAAIVAACZFQAALBAAAIsZAABPDwAA1A4AAGoQAADOEAAAAhcAAIkOAABuEwAAHBMAAGYUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAABfFwAAIhMAAM4PAABpDgAA2A4AAGMWAADLEwAAqg4AACgXAAAmFwAAxRMAAF0WAADoEQAAZxMAAGUTAADyFgAAcxMAAB0XAAD5FgAA8xEAAM8OAADOFQAADBIAALMRAAClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+ABAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROAteAgMCAgICAgAAAgIAAgIAAgICAgICAgICAgAEAAAAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAAIAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgICAAMABAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZWVlcC1hbGl2ZQBBiTwLAQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkMIACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAstcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQoNClNNDQoNClRUUC9DRS9UU1AvAEH5wgALBQECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cQACwUBAgABAwBBkMUAC+ABBAEBBQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQfnGAAsEAQAAAQBBkccAC98BAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBAQEBAQEBAQEBAUEBAQEBAQEBAQEBAQABAAGBwQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEAEH6ygALBAEAAAEAQZDLAAsBAQBBqssAC0ECAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB+swACwQBAAABAEGQzQALAQEAQZrNAAsGAgAAAAACAEGxzQALOgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDOAAuWAU5PVU5DRUVDS09VVE5FQ1RFVEVDUklCRUxVU0hFVEVBRFNFQVJDSFJHRUNUSVZJVFlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==", "base64");
},
3562: (A, e) => {
Object.defineProperty(e, "__esModule", {
value: true
});
e.enumToMap = void 0;
e.enumToMap = function(A) {
const e = {};
Object.keys(A).forEach(key => {
const value = A[key];
if ("number" === typeof value) e[key] = value;
});
return e;
};
},
2107: (A, e, t) => {
const {kClients: r} = t(33);
const o = t(3779);
const {kAgent: Q, kMockAgentSet: g, kMockAgentGet: c, kDispatches: E, kIsMockActive: B, kNetConnect: I, kGetNetConnect: C, kOptions: l, kFactory: u} = t(7595);
const d = t(9271);
const f = t(2646);
const {matchValue: w, buildMockOptions: y} = t(4511);
const {InvalidArgumentError: D, UndiciError: p} = t(5793);
const k = t(6089);
const R = t(71);
const F = t(2612);
A.exports = class extends k {
constructor(A) {
super(A);
this[I] = true;
this[B] = true;
if (A?.agent && "function" !== typeof A.agent.dispatch) throw new D("Argument opts.agent must implement Agent");
const agent = A?.agent ? A.agent : new o(A);
this[Q] = agent;
this[r] = agent[r];
this[l] = y(A);
}
get(origin) {
let A = this[c](origin);
if (!A) {
A = this[u](origin);
this[g](origin, A);
}
return A;
}
dispatch(A, handler) {
this.get(A.origin);
return this[Q].dispatch(A, handler);
}
async close() {
await this[Q].close();
this[r].clear();
}
deactivate() {
this[B] = false;
}
activate() {
this[B] = true;
}
enableNetConnect(A) {
if ("string" === typeof A || "function" === typeof A || A instanceof RegExp) if (Array.isArray(this[I])) this[I].push(A); else this[I] = [ A ]; else if ("undefined" === typeof A) this[I] = true; else throw new D("Unsupported matcher. Must be one of String|Function|RegExp.");
}
disableNetConnect() {
this[I] = false;
}
get isMockActive() {
return this[B];
}
[g](origin, A) {
this[r].set(origin, A);
}
[u](origin) {
const A = Object.assign({
agent: this
}, this[l]);
return this[l] && 1 === this[l].connections ? new d(origin, A) : new f(origin, A);
}
[c](origin) {
const client = this[r].get(origin);
if (client) return client;
if ("string" !== typeof origin) {
const A = this[u]("http://localhost:9999");
this[g](origin, A);
return A;
}
for (const [A, e] of Array.from(this[r])) if (e && "string" !== typeof A && w(A, origin)) {
const A = this[u](origin);
this[g](origin, A);
A[E] = e[E];
return A;
}
}
[C]() {
return this[I];
}
pendingInterceptors() {
const A = this[r];
return Array.from(A.entries()).flatMap(([origin, scope]) => scope[E].map(dispatch => ({
...dispatch,
origin
}))).filter(({pending}) => pending);
}
assertNoPendingInterceptors({pendingInterceptorsFormatter: A = new F} = {}) {
const pending = this.pendingInterceptors();
if (0 === pending.length) return;
const e = new R("interceptor", "interceptors").pluralize(pending.length);
throw new p(`\n${e.count} ${e.noun} ${e.is} pending:\n\n${A.format(pending)}\n`.trim());
}
};
},
9271: (A, e, t) => {
const {promisify: r} = t(7975);
const o = t(5215);
const {buildMockDispatch: Q} = t(4511);
const {kDispatches: g, kMockAgent: c, kClose: E, kOriginalClose: B, kOrigin: I, kOriginalDispatch: C, kConnected: l} = t(7595);
const {MockInterceptor: u} = t(4705);
const d = t(33);
const {InvalidArgumentError: f} = t(5793);
class w extends o {
constructor(origin, A) {
super(origin, A);
if (!A || !A.agent || "function" !== typeof A.agent.dispatch) throw new f("Argument opts.agent must implement Agent");
this[c] = A.agent;
this[I] = origin;
this[g] = [];
this[l] = 1;
this[C] = this.dispatch;
this[B] = this.close.bind(this);
this.dispatch = Q.call(this);
this.close = this[E];
}
get [d.kConnected]() {
return this[l];
}
intercept(A) {
return new u(A, this[g]);
}
async [E]() {
await r(this[B])();
this[l] = 0;
this[c][d.kClients].delete(this[I]);
}
}
A.exports = w;
},
1427: (A, e, t) => {
const {UndiciError: r} = t(5793);
const o = Symbol.for("undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED");
class Q extends r {
constructor(message) {
super(message);
Error.captureStackTrace(this, Q);
this.name = "MockNotMatchedError";
this.message = message || "The request does not match any registered mock dispatches";
this.code = "UND_MOCK_ERR_MOCK_NOT_MATCHED";
}
static [Symbol.hasInstance](A) {
return A && true === A[o];
}
[o]=true;
}
A.exports = {
MockNotMatchedError: Q
};
},
4705: (A, e, t) => {
const {getResponseData: r, buildKey: o, addMockDispatch: Q} = t(4511);
const {kDispatches: g, kDispatchKey: c, kDefaultHeaders: E, kDefaultTrailers: B, kContentLength: I, kMockDispatch: C} = t(7595);
const {InvalidArgumentError: l} = t(5793);
const {buildURL: u} = t(586);
class d {
constructor(A) {
this[C] = A;
}
delay(A) {
if ("number" !== typeof A || !Number.isInteger(A) || A <= 0) throw new l("waitInMs must be a valid integer > 0");
this[C].delay = A;
return this;
}
persist() {
this[C].persist = true;
return this;
}
times(A) {
if ("number" !== typeof A || !Number.isInteger(A) || A <= 0) throw new l("repeatTimes must be a valid integer > 0");
this[C].times = A;
return this;
}
}
A.exports.MockInterceptor = class {
constructor(A, e) {
if ("object" !== typeof A) throw new l("opts must be an object");
if ("undefined" === typeof A.path) throw new l("opts.path must be defined");
if ("undefined" === typeof A.method) A.method = "GET";
if ("string" === typeof A.path) if (A.query) A.path = u(A.path, A.query); else {
const e = new URL(A.path, "data://");
A.path = e.pathname + e.search;
}
if ("string" === typeof A.method) A.method = A.method.toUpperCase();
this[c] = o(A);
this[g] = e;
this[E] = {};
this[B] = {};
this[I] = false;
}
createMockScopeDispatchData({statusCode: A, data, responseOptions: e}) {
const t = r(data);
const o = this[I] ? {
"content-length": t.length
} : {};
const headers = {
...this[E],
...o,
...e.headers
};
const Q = {
...this[B],
...e.trailers
};
return {
statusCode: A,
data,
headers,
trailers: Q
};
}
validateReplyParameters(A) {
if ("undefined" === typeof A.statusCode) throw new l("statusCode must be defined");
if ("object" !== typeof A.responseOptions || null === A.responseOptions) throw new l("responseOptions must be an object");
}
reply(A) {
if ("function" === typeof A) {
const e = e => {
const t = A(e);
if ("object" !== typeof t || null === t) throw new l("reply options callback must return an object");
const r = {
data: "",
responseOptions: {},
...t
};
this.validateReplyParameters(r);
return {
...this.createMockScopeDispatchData(r)
};
};
const t = Q(this[g], this[c], e);
return new d(t);
}
const e = {
statusCode: A,
data: void 0 === arguments[1] ? "" : arguments[1],
responseOptions: void 0 === arguments[2] ? {} : arguments[2]
};
this.validateReplyParameters(e);
const t = this.createMockScopeDispatchData(e);
const r = Q(this[g], this[c], t);
return new d(r);
}
replyWithError(error) {
if ("undefined" === typeof error) throw new l("error must be defined");
const A = Q(this[g], this[c], {
error
});
return new d(A);
}
defaultReplyHeaders(headers) {
if ("undefined" === typeof headers) throw new l("headers must be defined");
this[E] = headers;
return this;
}
defaultReplyTrailers(A) {
if ("undefined" === typeof A) throw new l("trailers must be defined");
this[B] = A;
return this;
}
replyContentLength() {
this[I] = true;
return this;
}
};
A.exports.MockScope = d;
},
2646: (A, e, t) => {
const {promisify: r} = t(7975);
const o = t(7454);
const {buildMockDispatch: Q} = t(4511);
const {kDispatches: g, kMockAgent: c, kClose: E, kOriginalClose: B, kOrigin: I, kOriginalDispatch: C, kConnected: l} = t(7595);
const {MockInterceptor: u} = t(4705);
const d = t(33);
const {InvalidArgumentError: f} = t(5793);
class w extends o {
constructor(origin, A) {
super(origin, A);
if (!A || !A.agent || "function" !== typeof A.agent.dispatch) throw new f("Argument opts.agent must implement Agent");
this[c] = A.agent;
this[I] = origin;
this[g] = [];
this[l] = 1;
this[C] = this.dispatch;
this[B] = this.close.bind(this);
this.dispatch = Q.call(this);
this.close = this[E];
}
get [d.kConnected]() {
return this[l];
}
intercept(A) {
return new u(A, this[g]);
}
async [E]() {
await r(this[B])();
this[l] = 0;
this[c][d.kClients].delete(this[I]);
}
}
A.exports = w;
},
7595: A => {
A.exports = {
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
4511: (A, e, t) => {
const {MockNotMatchedError: r} = t(1427);
const {kDispatches: o, kMockAgent: Q, kOriginalDispatch: g, kOrigin: c, kGetNetConnect: E} = t(7595);
const {buildURL: B} = t(586);
const {STATUS_CODES: I} = t(7067);
const {types: {isPromise: C}} = t(7975);
function l(A, value) {
if ("string" === typeof A) return A === value;
if (A instanceof RegExp) return A.test(value);
if ("function" === typeof A) return true === A(value);
return false;
}
function u(headers) {
return Object.fromEntries(Object.entries(headers).map(([A, e]) => [ A.toLocaleLowerCase(), e ]));
}
function d(headers, key) {
if (Array.isArray(headers)) {
for (let i = 0; i < headers.length; i += 2) if (headers[i].toLocaleLowerCase() === key.toLocaleLowerCase()) return headers[i + 1];
return;
} else if ("function" === typeof headers.get) return headers.get(key); else return u(headers)[key.toLocaleLowerCase()];
}
function f(headers) {
const A = headers.slice();
const entries = [];
for (let index = 0; index < A.length; index += 2) entries.push([ A[index], A[index + 1] ]);
return Object.fromEntries(entries);
}
function w(A, headers) {
if ("function" === typeof A.headers) {
if (Array.isArray(headers)) headers = f(headers);
return A.headers(headers ? u(headers) : {});
}
if ("undefined" === typeof A.headers) return true;
if ("object" !== typeof headers || "object" !== typeof A.headers) return false;
for (const [e, t] of Object.entries(A.headers)) {
const A = d(headers, e);
if (!l(t, A)) return false;
}
return true;
}
function y(path) {
if ("string" !== typeof path) return path;
const A = path.split("?");
if (2 !== A.length) return path;
const e = new URLSearchParams(A.pop());
e.sort();
return [ ...A, e.toString() ].join("?");
}
function D(A, {path, method, body, headers}) {
const e = l(A.path, path);
const t = l(A.method, method);
const r = "undefined" !== typeof A.body ? l(A.body, body) : true;
const o = w(A, headers);
return e && t && r && o;
}
function p(data) {
if (Buffer.isBuffer(data)) return data; else if (data instanceof Uint8Array) return data; else if (data instanceof ArrayBuffer) return data; else if ("object" === typeof data) return JSON.stringify(data); else return data.toString();
}
function k(A, key) {
const e = key.query ? B(key.path, key.query) : key.path;
const t = "string" === typeof e ? y(e) : e;
let o = A.filter(({consumed: A}) => !A).filter(({path}) => l(y(path), t));
if (0 === o.length) throw new r(`Mock dispatch not matched for path '${t}'`);
o = o.filter(({method}) => l(method, key.method));
if (0 === o.length) throw new r(`Mock dispatch not matched for method '${key.method}' on path '${t}'`);
o = o.filter(({body}) => "undefined" !== typeof body ? l(body, key.body) : true);
if (0 === o.length) throw new r(`Mock dispatch not matched for body '${key.body}' on path '${t}'`);
o = o.filter(A => w(A, key.headers));
if (0 === o.length) {
const headers = "object" === typeof key.headers ? JSON.stringify(key.headers) : key.headers;
throw new r(`Mock dispatch not matched for headers '${headers}' on path '${t}'`);
}
return o[0];
}
function R(A, key) {
const index = A.findIndex(dispatch => {
if (!dispatch.consumed) return false;
return D(dispatch, key);
});
if (-1 !== index) A.splice(index, 1);
}
function F(A) {
const {path, method, body, headers, query} = A;
return {
path,
method,
body,
headers,
query
};
}
function m(data) {
const keys = Object.keys(data);
const result = [];
for (let i = 0; i < keys.length; ++i) {
const key = keys[i];
const value = data[key];
const name = Buffer.from(`${key}`);
if (Array.isArray(value)) for (let A = 0; A < value.length; ++A) result.push(name, Buffer.from(`${value[A]}`)); else result.push(name, Buffer.from(`${value}`));
}
return result;
}
function S(A) {
return I[A] || "unknown";
}
function N(A, handler) {
const key = F(A);
const e = k(this[o], key);
e.timesInvoked++;
if (e.data.callback) e.data = {
...e.data,
...e.data.callback(A)
};
const {data: {statusCode: t, data, headers, trailers: r, error}, delay: Q, persist: g} = e;
const {timesInvoked: c, times} = e;
e.consumed = !g && c >= times;
e.pending = c < times;
if (null !== error) {
R(this[o], key);
handler.onError(error);
return true;
}
if ("number" === typeof Q && Q > 0) setTimeout(() => {
E(this[o]);
}, Q); else E(this[o]);
function E(e, o = data) {
const Q = Array.isArray(A.headers) ? f(A.headers) : A.headers;
const body = "function" === typeof o ? o({
...A,
headers: Q
}) : o;
if (C(body)) {
body.then(A => E(e, A));
return;
}
const g = p(body);
const c = m(headers);
const I = m(r);
handler.onConnect?.(A => handler.onError(A), null);
handler.onHeaders?.(t, c, B, S(t));
handler.onData?.(Buffer.from(g));
handler.onComplete?.(I);
R(e, key);
}
function B() {}
return true;
}
function M(A, origin) {
const url = new URL(origin);
if (true === A) return true; else if (Array.isArray(A) && A.some(A => l(A, url.host))) return true;
return false;
}
A.exports = {
getResponseData: p,
getMockDispatch: k,
addMockDispatch: function(A, key, data) {
const e = "function" === typeof data ? {
callback: data
} : {
...data
};
const t = {
timesInvoked: 0,
times: 1,
persist: false,
consumed: false,
...key,
pending: true,
data: {
error: null,
...e
}
};
A.push(t);
return t;
},
deleteMockDispatch: R,
buildKey: F,
generateKeyValues: m,
matchValue: l,
getResponse: async function(body) {
const A = [];
for await (const data of body) A.push(data);
return Buffer.concat(A).toString("utf8");
},
getStatusText: S,
mockDispatch: N,
buildMockDispatch: function() {
const agent = this[Q];
const origin = this[c];
const A = this[g];
return function(e, handler) {
if (agent.isMockActive) try {
N.call(this, e, handler);
} catch (t) {
if (t instanceof r) {
const o = agent[E]();
if (false === o) throw new r(`${t.message}: subsequent request to origin ${origin} was not allowed (net.connect disabled)`);
if (M(o, origin)) A.call(this, e, handler); else throw new r(`${t.message}: subsequent request to origin ${origin} was not allowed (net.connect is not enabled for this origin)`);
} else throw t;
} else A.call(this, e, handler);
};
},
checkNetConnect: M,
buildMockOptions: function(A) {
if (A) {
const {agent, ...e} = A;
return e;
}
},
getHeaderByName: d,
buildHeadersFromArray: f
};
},
2612: (A, e, t) => {
const {Transform: r} = t(7075);
const {Console: o} = t(7540);
const Q = process.versions.icu ? "\u2705" : "Y ";
const g = process.versions.icu ? "\u274c" : "N ";
A.exports = class {
constructor({disableColors: A} = {}) {
this.transform = new r({
transform(chunk, A, e) {
e(null, chunk);
}
});
this.logger = new o({
stdout: this.transform,
inspectOptions: {
colors: !A && !process.env.CI
}
});
}
format(A) {
const e = A.map(({method, path, data: {statusCode: A}, persist: e, times, timesInvoked: t, origin}) => ({
Method: method,
Origin: origin,
Path: path,
"Status code": A,
Persistent: e ? Q : g,
Invocations: t,
Remaining: e ? 1 / 0 : times - t
}));
this.logger.table(e);
return this.transform.read().toString();
}
};
},
71: A => {
const e = {
pronoun: "it",
is: "is",
was: "was",
this: "this"
};
const t = {
pronoun: "they",
is: "are",
was: "were",
this: "these"
};
A.exports = class {
constructor(A, plural) {
this.singular = A;
this.plural = plural;
}
pluralize(count) {
const one = 1 === count;
const keys = one ? e : t;
const A = one ? this.singular : this.plural;
return {
...keys,
count,
noun: A
};
}
};
},
1017: A => {
let e = 0;
let t;
const r = Symbol("kFastTimer");
const o = [];
function Q() {
e += 499;
let A = 0;
let t = o.length;
for (;A < t; ) {
const timer = o[A];
if (0 === timer._state) {
timer._idleStart = e - 499;
timer._state = 1;
} else if (1 === timer._state && e >= timer._idleStart + timer._idleTimeout) {
timer._state = -1;
timer._idleStart = -1;
timer._onTimeout(timer._timerArg);
}
if (-1 === timer._state) {
timer._state = -2;
if (0 !== --t) o[A] = o[t];
} else ++A;
}
o.length = t;
if (0 !== o.length) g();
}
function g() {
if (t) t.refresh(); else {
clearTimeout(t);
t = setTimeout(Q, 499);
if (t.unref) t.unref();
}
}
class c {
[r]=true;
_state=-2;
_idleTimeout=-1;
_idleStart=-1;
_onTimeout;
_timerArg;
constructor(A, e, t) {
this._onTimeout = A;
this._idleTimeout = e;
this._timerArg = t;
this.refresh();
}
refresh() {
if (-2 === this._state) o.push(this);
if (!t || 1 === o.length) g();
this._state = 0;
}
clear() {
this._state = -1;
this._idleStart = -1;
}
}
A.exports = {
setTimeout: (A, e, t) => e <= 1e3 ? setTimeout(A, e, t) : new c(A, e, t),
clearTimeout(A) {
if (A[r]) A.clear(); else clearTimeout(A);
},
setFastTimeout: (A, e, t) => new c(A, e, t),
clearFastTimeout(A) {
A.clear();
},
now: () => e,
tick(A = 0) {
e += A - 1e3 + 1;
Q();
Q();
},
reset() {
e = 0;
o.length = 0;
clearTimeout(t);
t = null;
},
kFastTimer: r
};
},
8036: (A, e, t) => {
const {kConstruct: r} = t(1519);
const {urlEquals: o, getFieldValues: Q} = t(8060);
const {kEnumerableProperty: g, isDisturbed: c} = t(586);
const {webidl: E} = t(6083);
const {Response: B, cloneResponse: I, fromInnerResponse: C} = t(9141);
const {Request: l, fromInnerRequest: u} = t(5601);
const {kState: d} = t(1693);
const {fetching: f} = t(7532);
const {urlIsHttpHttpsScheme: w, createDeferredPromise: y, readAllBytes: D} = t(9774);
const p = t(4589);
class k {
#N;
constructor() {
if (arguments[0] !== r) E.illegalConstructor();
E.util.markAsUncloneable(this);
this.#N = arguments[1];
}
async match(request, options = {}) {
E.brandCheck(this, k);
const prefix = "Cache.match";
E.argumentLengthCheck(arguments, 1, prefix);
request = E.converters.RequestInfo(request, prefix, "request");
options = E.converters.CacheQueryOptions(options, prefix, "options");
const A = this.#M(request, options, 1);
if (0 === A.length) return;
return A[0];
}
async matchAll(request = void 0, options = {}) {
E.brandCheck(this, k);
const prefix = "Cache.matchAll";
if (void 0 !== request) request = E.converters.RequestInfo(request, prefix, "request");
options = E.converters.CacheQueryOptions(options, prefix, "options");
return this.#M(request, options);
}
async add(request) {
E.brandCheck(this, k);
const prefix = "Cache.add";
E.argumentLengthCheck(arguments, 1, prefix);
request = E.converters.RequestInfo(request, prefix, "request");
const A = [ request ];
const e = this.addAll(A);
return await e;
}
async addAll(A) {
E.brandCheck(this, k);
const prefix = "Cache.addAll";
E.argumentLengthCheck(arguments, 1, prefix);
const e = [];
const t = [];
for (let request of A) {
if (void 0 === request) throw E.errors.conversionFailed({
prefix,
argument: "Argument 1",
types: [ "undefined is not allowed" ]
});
request = E.converters.RequestInfo(request);
if ("string" === typeof request) continue;
const A = request[d];
if (!w(A.url) || "GET" !== A.method) throw E.errors.exception({
header: prefix,
message: "Expected http/s scheme when method is not GET."
});
}
const r = [];
for (const request of A) {
const A = new l(request)[d];
if (!w(A.url)) throw E.errors.exception({
header: prefix,
message: "Expected http/s scheme."
});
A.initiator = "fetch";
A.destination = "subresource";
t.push(A);
const o = y();
r.push(f({
request: A,
processResponse(response) {
if ("error" === response.type || 206 === response.status || response.status < 200 || response.status > 299) o.reject(E.errors.exception({
header: "Cache.addAll",
message: "Received an invalid status code or the request failed."
})); else if (response.headersList.contains("vary")) {
const A = Q(response.headersList.get("vary"));
for (const e of A) if ("*" === e) {
o.reject(E.errors.exception({
header: "Cache.addAll",
message: "invalid vary field value"
}));
for (const controller of r) controller.abort();
return;
}
}
},
processResponseEndOfBody(response) {
if (response.aborted) {
o.reject(new DOMException("aborted", "AbortError"));
return;
}
o.resolve(response);
}
}));
e.push(o.promise);
}
const o = Promise.all(e);
const g = await o;
const c = [];
let index = 0;
for (const response of g) {
const operation = {
type: "put",
request: t[index],
response
};
c.push(operation);
index++;
}
const B = y();
let I = null;
try {
this.#U(c);
} catch (A) {
I = A;
}
queueMicrotask(() => {
if (null === I) B.resolve(void 0); else B.reject(I);
});
return B.promise;
}
async put(request, response) {
E.brandCheck(this, k);
const prefix = "Cache.put";
E.argumentLengthCheck(arguments, 2, prefix);
request = E.converters.RequestInfo(request, prefix, "request");
response = E.converters.Response(response, prefix, "response");
let A = null;
if (request instanceof l) A = request[d]; else A = new l(request)[d];
if (!w(A.url) || "GET" !== A.method) throw E.errors.exception({
header: prefix,
message: "Expected an http/s scheme when method is not GET"
});
const e = response[d];
if (206 === e.status) throw E.errors.exception({
header: prefix,
message: "Got 206 status"
});
if (e.headersList.contains("vary")) {
const A = Q(e.headersList.get("vary"));
for (const e of A) if ("*" === e) throw E.errors.exception({
header: prefix,
message: "Got * vary field value"
});
}
if (e.body && (c(e.body.stream) || e.body.stream.locked)) throw E.errors.exception({
header: prefix,
message: "Response body is locked or disturbed"
});
const t = I(e);
const r = y();
if (null != e.body) {
const A = e.body.stream;
const reader = A.getReader();
D(reader).then(r.resolve, r.reject);
} else r.resolve(void 0);
const o = [];
const operation = {
type: "put",
request: A,
response: t
};
o.push(operation);
const bytes = await r.promise;
if (null != t.body) t.body.source = bytes;
const g = y();
let B = null;
try {
this.#U(o);
} catch (A) {
B = A;
}
queueMicrotask(() => {
if (null === B) g.resolve(); else g.reject(B);
});
return g.promise;
}
async delete(request, options = {}) {
E.brandCheck(this, k);
const prefix = "Cache.delete";
E.argumentLengthCheck(arguments, 1, prefix);
request = E.converters.RequestInfo(request, prefix, "request");
options = E.converters.CacheQueryOptions(options, prefix, "options");
let A = null;
if (request instanceof l) {
A = request[d];
if ("GET" !== A.method && !options.ignoreMethod) return false;
} else {
p("string" === typeof request);
A = new l(request)[d];
}
const e = [];
const operation = {
type: "delete",
request: A,
options
};
e.push(operation);
const t = y();
let r = null;
let o;
try {
o = this.#U(e);
} catch (A) {
r = A;
}
queueMicrotask(() => {
if (null === r) t.resolve(!!o?.length); else t.reject(r);
});
return t.promise;
}
async keys(request = void 0, options = {}) {
E.brandCheck(this, k);
const prefix = "Cache.keys";
if (void 0 !== request) request = E.converters.RequestInfo(request, prefix, "request");
options = E.converters.CacheQueryOptions(options, prefix, "options");
let A = null;
if (void 0 !== request) if (request instanceof l) {
A = request[d];
if ("GET" !== A.method && !options.ignoreMethod) return [];
} else if ("string" === typeof request) A = new l(request)[d];
const e = y();
const t = [];
if (void 0 === request) for (const A of this.#N) t.push(A[0]); else {
const e = this.#L(A, options);
for (const A of e) t.push(A[0]);
}
queueMicrotask(() => {
const A = [];
for (const request of t) {
const e = u(request, (new AbortController).signal, "immutable");
A.push(e);
}
e.resolve(Object.freeze(A));
});
return e.promise;
}
#U(A) {
const e = this.#N;
const t = [ ...e ];
const r = [];
const o = [];
try {
for (const operation of A) {
if ("delete" !== operation.type && "put" !== operation.type) throw E.errors.exception({
header: "Cache.#batchCacheOperations",
message: 'operation type does not match "delete" or "put"'
});
if ("delete" === operation.type && null != operation.response) throw E.errors.exception({
header: "Cache.#batchCacheOperations",
message: "delete operation should not have an associated response"
});
if (this.#L(operation.request, operation.options, r).length) throw new DOMException("???", "InvalidStateError");
let A;
if ("delete" === operation.type) {
A = this.#L(operation.request, operation.options);
if (0 === A.length) return [];
for (const t of A) {
const A = e.indexOf(t);
p(-1 !== A);
e.splice(A, 1);
}
} else if ("put" === operation.type) {
if (null == operation.response) throw E.errors.exception({
header: "Cache.#batchCacheOperations",
message: "put operation should have an associated response"
});
const t = operation.request;
if (!w(t.url)) throw E.errors.exception({
header: "Cache.#batchCacheOperations",
message: "expected http or https scheme"
});
if ("GET" !== t.method) throw E.errors.exception({
header: "Cache.#batchCacheOperations",
message: "not get method"
});
if (null != operation.options) throw E.errors.exception({
header: "Cache.#batchCacheOperations",
message: "options must not be defined"
});
A = this.#L(operation.request);
for (const t of A) {
const A = e.indexOf(t);
p(-1 !== A);
e.splice(A, 1);
}
e.push([ operation.request, operation.response ]);
r.push([ operation.request, operation.response ]);
}
o.push([ operation.request, operation.response ]);
}
return o;
} catch (A) {
this.#N.length = 0;
this.#N = t;
throw A;
}
}
#L(A, options, e) {
const t = [];
const r = e ?? this.#N;
for (const e of r) {
const [r, o] = e;
if (this.#T(A, r, o, options)) t.push(e);
}
return t;
}
#T(A, request, response = null, options) {
const e = new URL(A.url);
const t = new URL(request.url);
if (options?.ignoreSearch) {
t.search = "";
e.search = "";
}
if (!o(e, t, true)) return false;
if (null == response || options?.ignoreVary || !response.headersList.contains("vary")) return true;
const r = Q(response.headersList.get("vary"));
for (const e of r) {
if ("*" === e) return false;
const t = request.headersList.get(e);
const r = A.headersList.get(e);
if (t !== r) return false;
}
return true;
}
#M(request, options, A = 1 / 0) {
let e = null;
if (void 0 !== request) if (request instanceof l) {
e = request[d];
if ("GET" !== e.method && !options.ignoreMethod) return [];
} else if ("string" === typeof request) e = new l(request)[d];
const t = [];
if (void 0 === request) for (const A of this.#N) t.push(A[1]); else {
const A = this.#L(e, options);
for (const e of A) t.push(e[1]);
}
const r = [];
for (const response of t) {
const e = C(response, "immutable");
r.push(e.clone());
if (r.length >= A) break;
}
return Object.freeze(r);
}
}
Object.defineProperties(k.prototype, {
[Symbol.toStringTag]: {
value: "Cache",
configurable: true
},
match: g,
matchAll: g,
add: g,
addAll: g,
put: g,
delete: g,
keys: g
});
const R = [ {
key: "ignoreSearch",
converter: E.converters.boolean,
defaultValue: () => false
}, {
key: "ignoreMethod",
converter: E.converters.boolean,
defaultValue: () => false
}, {
key: "ignoreVary",
converter: E.converters.boolean,
defaultValue: () => false
} ];
E.converters.CacheQueryOptions = E.dictionaryConverter(R);
E.converters.MultiCacheQueryOptions = E.dictionaryConverter([ ...R, {
key: "cacheName",
converter: E.converters.DOMString
} ]);
E.converters.Response = E.interfaceConverter(B);
E.converters["sequence<RequestInfo>"] = E.sequenceConverter(E.converters.RequestInfo);
A.exports = {
Cache: k
};
},
1627: (A, e, t) => {
const {kConstruct: r} = t(1519);
const {Cache: o} = t(8036);
const {webidl: Q} = t(6083);
const {kEnumerableProperty: g} = t(586);
class c {
#Y=new Map;
constructor() {
if (arguments[0] !== r) Q.illegalConstructor();
Q.util.markAsUncloneable(this);
}
async match(request, options = {}) {
Q.brandCheck(this, c);
Q.argumentLengthCheck(arguments, 1, "CacheStorage.match");
request = Q.converters.RequestInfo(request);
options = Q.converters.MultiCacheQueryOptions(options);
if (null != options.cacheName) {
if (this.#Y.has(options.cacheName)) {
const A = this.#Y.get(options.cacheName);
const e = new o(r, A);
return await e.match(request, options);
}
} else for (const A of this.#Y.values()) {
const e = new o(r, A);
const response = await e.match(request, options);
if (void 0 !== response) return response;
}
}
async has(A) {
Q.brandCheck(this, c);
const prefix = "CacheStorage.has";
Q.argumentLengthCheck(arguments, 1, prefix);
A = Q.converters.DOMString(A, prefix, "cacheName");
return this.#Y.has(A);
}
async open(A) {
Q.brandCheck(this, c);
const prefix = "CacheStorage.open";
Q.argumentLengthCheck(arguments, 1, prefix);
A = Q.converters.DOMString(A, prefix, "cacheName");
if (this.#Y.has(A)) {
const e = this.#Y.get(A);
return new o(r, e);
}
const e = [];
this.#Y.set(A, e);
return new o(r, e);
}
async delete(A) {
Q.brandCheck(this, c);
const prefix = "CacheStorage.delete";
Q.argumentLengthCheck(arguments, 1, prefix);
A = Q.converters.DOMString(A, prefix, "cacheName");
return this.#Y.delete(A);
}
async keys() {
Q.brandCheck(this, c);
const keys = this.#Y.keys();
return [ ...keys ];
}
}
Object.defineProperties(c.prototype, {
[Symbol.toStringTag]: {
value: "CacheStorage",
configurable: true
},
match: g,
has: g,
open: g,
delete: g,
keys: g
});
A.exports = {
CacheStorage: c
};
},
1519: (A, e, t) => {
A.exports = {
kConstruct: t(33).kConstruct
};
},
8060: (A, e, t) => {
const r = t(4589);
const {URLSerializer: o} = t(2318);
const {isValidHeaderName: Q} = t(9774);
A.exports = {
urlEquals: function(A, e, t = false) {
const r = o(A, t);
const Q = o(e, t);
return r === Q;
},
getFieldValues: function(header) {
r(null !== header);
const values = [];
for (let value of header.split(",")) {
value = value.trim();
if (Q(value)) values.push(value);
}
return values;
}
};
},
9234: A => {
A.exports = {
maxAttributeValueSize: 1024,
maxNameValuePairSize: 4096
};
},
3775: (A, e, t) => {
const {parseSetCookie: r} = t(6024);
const {stringify: o} = t(1631);
const {webidl: Q} = t(6083);
const {Headers: g} = t(1470);
function c(headers, A) {
Q.argumentLengthCheck(arguments, 2, "setCookie");
Q.brandCheck(headers, g, {
strict: false
});
A = Q.converters.Cookie(A);
const e = o(A);
if (e) headers.append("Set-Cookie", e);
}
Q.converters.DeleteCookieAttributes = Q.dictionaryConverter([ {
converter: Q.nullableConverter(Q.converters.DOMString),
key: "path",
defaultValue: () => null
}, {
converter: Q.nullableConverter(Q.converters.DOMString),
key: "domain",
defaultValue: () => null
} ]);
Q.converters.Cookie = Q.dictionaryConverter([ {
converter: Q.converters.DOMString,
key: "name"
}, {
converter: Q.converters.DOMString,
key: "value"
}, {
converter: Q.nullableConverter(value => {
if ("number" === typeof value) return Q.converters["unsigned long long"](value);
return new Date(value);
}),
key: "expires",
defaultValue: () => null
}, {
converter: Q.nullableConverter(Q.converters["long long"]),
key: "maxAge",
defaultValue: () => null
}, {
converter: Q.nullableConverter(Q.converters.DOMString),
key: "domain",
defaultValue: () => null
}, {
converter: Q.nullableConverter(Q.converters.DOMString),
key: "path",
defaultValue: () => null
}, {
converter: Q.nullableConverter(Q.converters.boolean),
key: "secure",
defaultValue: () => null
}, {
converter: Q.nullableConverter(Q.converters.boolean),
key: "httpOnly",
defaultValue: () => null
}, {
converter: Q.converters.USVString,
key: "sameSite",
allowedValues: [ "Strict", "Lax", "None" ]
}, {
converter: Q.sequenceConverter(Q.converters.DOMString),
key: "unparsed",
defaultValue: () => new Array(0)
} ]);
A.exports = {
getCookies: function(headers) {
Q.argumentLengthCheck(arguments, 1, "getCookies");
Q.brandCheck(headers, g, {
strict: false
});
const A = headers.get("cookie");
const out = {};
if (!A) return out;
for (const e of A.split(";")) {
const [name, ...value] = e.split("=");
out[name.trim()] = value.join("=");
}
return out;
},
deleteCookie: function(headers, name, A) {
Q.brandCheck(headers, g, {
strict: false
});
const prefix = "deleteCookie";
Q.argumentLengthCheck(arguments, 2, prefix);
name = Q.converters.DOMString(name, prefix, "name");
A = Q.converters.DeleteCookieAttributes(A);
c(headers, {
name,
value: "",
expires: new Date(0),
...A
});
},
getSetCookies: function(headers) {
Q.argumentLengthCheck(arguments, 1, "getSetCookies");
Q.brandCheck(headers, g, {
strict: false
});
const A = headers.getSetCookie();
if (!A) return [];
return A.map(pair => r(pair));
},
setCookie: c
};
},
6024: (A, e, t) => {
const {maxNameValuePairSize: r, maxAttributeValueSize: o} = t(9234);
const {isCTLExcludingHtab: Q} = t(1631);
const {collectASequenceOfCodePointsFast: g} = t(2318);
const c = t(4589);
function E(A, e = {}) {
if (0 === A.length) return e;
c(";" === A[0]);
A = A.slice(1);
let t = "";
if (A.includes(";")) {
t = g(";", A, {
position: 0
});
A = A.slice(t.length);
} else {
t = A;
A = "";
}
let r = "";
let Q = "";
if (t.includes("=")) {
const A = {
position: 0
};
r = g("=", t, A);
Q = t.slice(A.position + 1);
} else r = t;
r = r.trim();
Q = Q.trim();
if (Q.length > o) return E(A, e);
const B = r.toLowerCase();
if ("expires" === B) {
const A = new Date(Q);
e.expires = A;
} else if ("max-age" === B) {
const t = Q.charCodeAt(0);
if ((t < 48 || t > 57) && "-" !== Q[0]) return E(A, e);
if (!/^\d+$/.test(Q)) return E(A, e);
const r = Number(Q);
e.maxAge = r;
} else if ("domain" === B) {
let A = Q;
if ("." === A[0]) A = A.slice(1);
A = A.toLowerCase();
e.domain = A;
} else if ("path" === B) {
let A = "";
if (0 === Q.length || "/" !== Q[0]) A = "/"; else A = Q;
e.path = A;
} else if ("secure" === B) e.secure = true; else if ("httponly" === B) e.httpOnly = true; else if ("samesite" === B) {
const A = Q.toLowerCase();
if ("none" === A) e.sameSite = "None"; else if ("strict" === A) e.sameSite = "Strict"; else if ("lax" === A) e.sameSite = "Lax";
} else {
e.unparsed ??= [];
e.unparsed.push(`${r}=${Q}`);
}
return E(A, e);
}
A.exports = {
parseSetCookie: function(header) {
if (Q(header)) return null;
let A = "";
let e = "";
let name = "";
let value = "";
if (header.includes(";")) {
const t = {
position: 0
};
A = g(";", header, t);
e = header.slice(t.position);
} else A = header;
if (!A.includes("=")) value = A; else {
const e = {
position: 0
};
name = g("=", A, e);
value = A.slice(e.position + 1);
}
name = name.trim();
value = value.trim();
if (name.length + value.length > r) return null;
return {
name,
value,
...E(e)
};
},
parseUnparsedAttributes: E
};
},
1631: A => {
function e(name) {
for (let i = 0; i < name.length; ++i) {
const code = name.charCodeAt(i);
if (code < 33 || code > 126 || 34 === code || 40 === code || 41 === code || 60 === code || 62 === code || 64 === code || 44 === code || 59 === code || 58 === code || 92 === code || 47 === code || 91 === code || 93 === code || 63 === code || 61 === code || 123 === code || 125 === code) throw new Error("Invalid cookie name");
}
}
function t(value) {
let A = value.length;
let i = 0;
if ('"' === value[0]) {
if (1 === A || '"' !== value[A - 1]) throw new Error("Invalid cookie value");
--A;
++i;
}
for (;i < A; ) {
const code = value.charCodeAt(i++);
if (code < 33 || code > 126 || 34 === code || 44 === code || 59 === code || 92 === code) throw new Error("Invalid cookie value");
}
}
function r(path) {
for (let i = 0; i < path.length; ++i) {
const code = path.charCodeAt(i);
if (code < 32 || code > 126 || 59 === code) throw new Error("Invalid cookie path");
}
}
function o(code) {
return code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122;
}
function Q(domain) {
if (" " === domain) return;
if (domain.length > 255) throw new Error("Invalid cookie domain");
let A = 0;
for (let i = 0; i < domain.length; ++i) {
const code = domain.charCodeAt(i);
if (46 === code) {
if (0 === A) throw new Error("Invalid cookie domain");
if (45 === domain.charCodeAt(i - 1)) throw new Error("Invalid cookie domain");
A = 0;
continue;
}
if (0 === A && !o(code)) throw new Error("Invalid cookie domain");
if (!o(code) && 45 !== code) throw new Error("Invalid cookie domain");
if (++A > 63) throw new Error("Invalid cookie domain");
}
if (0 === A || 45 === domain.charCodeAt(domain.length - 1)) throw new Error("Invalid cookie domain");
}
const g = [ "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat" ];
const c = [ "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" ];
const E = Array(61).fill(0).map((_, i) => i.toString().padStart(2, "0"));
function B(A) {
if ("number" === typeof A) A = new Date(A);
return `${g[A.getUTCDay()]}, ${E[A.getUTCDate()]} ${c[A.getUTCMonth()]} ${A.getUTCFullYear()} ${E[A.getUTCHours()]}:${E[A.getUTCMinutes()]}:${E[A.getUTCSeconds()]} GMT`;
}
function I(A) {
if (A < 0) throw new Error("Invalid cookie max-age");
}
A.exports = {
isCTLExcludingHtab: function(value) {
for (let i = 0; i < value.length; ++i) {
const code = value.charCodeAt(i);
if (code >= 0 && code <= 8 || code >= 10 && code <= 31 || 127 === code) return true;
}
return false;
},
validateCookieName: e,
validateCookiePath: r,
validateCookieValue: t,
toIMFDate: B,
stringify: function(A) {
if (0 === A.name.length) return null;
e(A.name);
t(A.value);
const out = [ `${A.name}=${A.value}` ];
if (A.name.startsWith("__Secure-")) A.secure = true;
if (A.name.startsWith("__Host-")) {
A.secure = true;
A.domain = null;
A.path = "/";
}
if (A.secure) out.push("Secure");
if (A.httpOnly) out.push("HttpOnly");
if ("number" === typeof A.maxAge) {
I(A.maxAge);
out.push(`Max-Age=${A.maxAge}`);
}
if (A.domain) {
Q(A.domain);
out.push(`Domain=${A.domain}`);
}
if (A.path) {
r(A.path);
out.push(`Path=${A.path}`);
}
if (A.expires && "Invalid Date" !== A.expires.toString()) out.push(`Expires=${B(A.expires)}`);
if (A.sameSite) out.push(`SameSite=${A.sameSite}`);
for (const part of A.unparsed) {
if (!part.includes("=")) throw new Error("Invalid unparsed");
const [key, ...value] = part.split("=");
const A = key.trim();
const r = value.join("=");
e(A);
t(r);
out.push(`${A}=${r}`);
}
return out.join("; ");
}
};
},
6954: (A, e, t) => {
const r = t(4573);
const {Transform: o} = t(7075);
const {isASCIINumber: Q, isValidLastEventId: g} = t(9457);
const c = [ 239, 187, 191 ];
const E = r.kStringMaxLength;
const B = Buffer.from("data");
const I = Buffer.from("event");
const C = Buffer.from("id");
const l = Buffer.from("retry");
function u(A, start) {
if (start >= A.length) return false;
for (let i = start; i < A.length; i++) if (A[i] < 48 || A[i] > 57) return false;
return true;
}
function d(A, start) {
for (let i = start; i < A.length; i++) if (0 === A[i]) return false;
return true;
}
function f(line, length, field) {
if (length !== field.length) return false;
for (let i = 0; i < length; i++) if (line[i] !== field[i]) return false;
return true;
}
function w() {
const error = new Error("EventSource message size exceeded");
error.aborted = false;
return error;
}
A.exports = {
EventSourceStream: class extends o {
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
this.maxEventSize = options.maxEventSize ?? E;
const A = this.maxEventSize > 0 ? Math.min(131072, Math.max(1024, Math.floor(this.maxEventSize / 128))) : 0;
this.maxDataLines = A;
this.maxBufferedChunks = A;
if (options.push) this.push = options.push;
}
_transform(chunk, A, e) {
if (0 === chunk.length) {
e();
return;
}
if (this.maxEventSize > 0 && this.chunks.length >= this.maxBufferedChunks && 10 !== chunk[0] && 13 !== chunk[0]) {
e(w());
return;
}
this.chunks.push(chunk);
if (this.checkBOM) if (this.handleBOM()) {
e();
return;
}
for (;this.hasCurrentByte(); ) {
const A = this.currentByte();
if (this.eventEndCheck) {
if (this.crlfCheck) {
if (10 === A) {
this.crlfCheck = false;
this.consumeCurrentByte();
continue;
}
this.crlfCheck = false;
}
if (10 === A || 13 === A) {
if (13 === A) this.crlfCheck = true;
this.consumeCurrentByte();
if (this.hasPendingEvent()) this.processEvent(this.event);
this.clearEvent();
continue;
}
this.eventEndCheck = false;
continue;
}
if (10 === A || 13 === A) {
if (13 === A) this.crlfCheck = true;
try {
this.parseLine(this.readLine(), this.event);
} catch (A) {
e(A);
return;
}
this.consumeCurrentByte();
this.eventEndCheck = true;
continue;
}
if (this.maxEventSize > 0 && ++this.lineLength > this.maxEventSize + 7) {
e(w());
return;
}
this.advanceCursor();
}
e();
}
_destroy(error, A) {
this.chunks.length = 0;
this.clearEvent();
super._destroy(error, A);
}
parseLine(line, event) {
if (0 === line.length) return;
const A = line.indexOf(58);
if (0 === A) return;
let e = line.length;
let t = line.length;
if (-1 !== A) {
e = A;
t = A + 1;
if (32 === line[t]) ++t;
}
if (f(line, e, B)) {
if (this.maxEventSize > 0 && this.dataLineCount >= this.maxDataLines) throw w();
const A = line.length - t;
const e = this.eventFieldSizes.data + (void 0 === event.data ? 0 : 1) + A;
this.setEventFieldSize("data", e);
const value = line.toString("utf8", t);
if (void 0 === event.data) event.data = value; else event.data += `\n${value}`;
this.dataLineCount++;
return;
}
if (f(line, e, l)) {
if (u(line, t)) {
this.setEventFieldSize("retry", line.length - t);
event.retry = line.toString("utf8", t);
}
return;
}
if (f(line, e, C)) {
if (d(line, t)) {
this.setEventFieldSize("id", line.length - t);
event.id = line.toString("utf8", t);
}
return;
}
if (f(line, e, I)) if (t < line.length) {
this.setEventFieldSize("event", line.length - t);
event.event = line.toString("utf8", t);
}
}
setEventFieldSize(field, size) {
const A = this.eventSize - this.eventFieldSizes[field] + size;
if (this.maxEventSize > 0 && A > this.maxEventSize) throw w();
this.eventSize = A;
this.eventFieldSizes[field] = size;
}
processEvent(event) {
if (event.retry && Q(event.retry)) this.state.reconnectionTime = parseInt(event.retry, 10);
if (event.id && g(event.id)) this.state.lastEventId = event.id;
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
const A = this.lineChunkIndex;
this.chunks.splice(0, A);
this.lineChunkIndex = 0;
this.chunkIndex -= A;
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
const A = chunk.subarray(start, end);
length += A.length;
chunks.push(A);
}
return Buffer.concat(chunks, length);
}
peekBufferedByte(A) {
let e = this.lineChunkIndex;
let t = this.linePos;
for (;e < this.chunks.length; ) {
const chunk = this.chunks[e];
const r = chunk.length - t;
if (A < r) return chunk[t + A];
A -= r;
e++;
t = 0;
}
}
discardLeadingBytes(count) {
for (;count > 0 && this.lineChunkIndex < this.chunks.length; ) {
const chunk = this.chunks[this.lineChunkIndex];
const A = chunk.length - this.linePos;
if (count < A) {
this.linePos += count;
count = 0;
} else {
count -= A;
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
const A = this.peekBufferedByte(2);
if (void 0 === second) {
if (first === c[0]) return true;
this.checkBOM = false;
return true;
}
if (void 0 === A) {
if (first === c[0] && second === c[1]) return true;
this.checkBOM = false;
return false;
}
if (first === c[0] && second === c[1] && A === c[2]) this.discardLeadingBytes(3);
this.checkBOM = false;
return !this.hasCurrentByte();
}
}
};
},
2328: (A, e, t) => {
const {pipeline: r} = t(7075);
const {fetching: o} = t(7532);
const {makeRequest: Q} = t(5601);
const {webidl: g} = t(6083);
const {EventSourceStream: c} = t(6954);
const {parseMIMEType: E} = t(2318);
const {createFastMessageEvent: B} = t(2494);
const {isNetworkError: I} = t(9141);
const {delay: C} = t(9457);
const {kEnumerableProperty: l} = t(586);
const {environmentSettingsObject: u} = t(9774);
const {getGlobalDispatcher: d} = t(5319);
let f = false;
class w extends EventTarget {
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
constructor(url, A = {}) {
super();
g.util.markAsUncloneable(this);
const prefix = "EventSource constructor";
g.argumentLengthCheck(arguments, 1, prefix);
if (!f) {
f = true;
process.emitWarning("EventSource is experimental, expect them to change at any time.", {
code: "UNDICI-ES"
});
}
url = g.converters.USVString(url, prefix, "url");
A = g.converters.EventSourceInitDict(A, prefix, "eventSourceInitDict");
this.#t = A.dispatcher;
this.#y = {
lastEventId: "",
reconnectionTime: 3e3
};
const e = u;
let t;
try {
t = new URL(url, e.settingsObject.baseUrl);
this.#y.origin = t.origin;
} catch (A) {
throw new DOMException(A, "SyntaxError");
}
this.#J = t.href;
let r = "anonymous";
if (A.withCredentials) {
r = "use-credentials";
this.#H = true;
}
const o = {
redirect: "follow",
keepalive: true,
mode: "cors",
credentials: "anonymous" === r ? "same-origin" : "omit",
referrer: "no-referrer"
};
o.client = u.settingsObject;
o.headersList = [ [ "accept", {
name: "accept",
value: "text/event-stream"
} ] ];
o.cache = "no-store";
o.initiator = "other";
o.urlList = [ new URL(this.#J) ];
this.#V = Q(o);
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
const A = {
request: this.#V,
dispatcher: this.#t
};
A.processResponseEndOfBody = response => {
if (I(response)) {
this.dispatchEvent(new Event("error"));
this.close();
}
this.#O();
};
A.processResponse = response => {
if (I(response)) if (response.aborted) {
this.close();
this.dispatchEvent(new Event("error"));
return;
} else {
this.#O();
return;
}
const A = response.headersList.get("content-type", true);
const e = null !== A ? E(A) : "failure";
const t = "failure" !== e && "text/event-stream" === e.essence;
if (200 !== response.status || false === t) {
this.close();
this.dispatchEvent(new Event("error"));
return;
}
this.#v = 1;
this.dispatchEvent(new Event("open"));
this.#y.origin = response.urlList[response.urlList.length - 1].origin;
const o = new c({
eventSourceSettings: this.#y,
maxEventSize: this.#t.eventSourceOptions?.maxEventSize,
push: event => {
this.dispatchEvent(B(event.type, event.options));
}
});
r(response.body.stream, o, error => {
if (false === error?.aborted) {
this.close();
this.dispatchEvent(new Event("error"));
}
});
};
this.#x = o(A);
}
async #O() {
if (2 === this.#v) return;
this.#v = 0;
this.dispatchEvent(new Event("error"));
await C(this.#y.reconnectionTime);
if (0 !== this.#v) return;
if (this.#y.lastEventId.length) this.#V.headersList.set("last-event-id", this.#y.lastEventId, true);
this.#W();
}
close() {
g.brandCheck(this, w);
if (2 === this.#v) return;
this.#v = 2;
this.#x.abort();
this.#V = null;
}
get onopen() {
return this.#G.open;
}
set onopen(A) {
if (this.#G.open) this.removeEventListener("open", this.#G.open);
if ("function" === typeof A) {
this.#G.open = A;
this.addEventListener("open", A);
} else this.#G.open = null;
}
get onmessage() {
return this.#G.message;
}
set onmessage(A) {
if (this.#G.message) this.removeEventListener("message", this.#G.message);
if ("function" === typeof A) {
this.#G.message = A;
this.addEventListener("message", A);
} else this.#G.message = null;
}
get onerror() {
return this.#G.error;
}
set onerror(A) {
if (this.#G.error) this.removeEventListener("error", this.#G.error);
if ("function" === typeof A) {
this.#G.error = A;
this.addEventListener("error", A);
} else this.#G.error = null;
}
}
const y = {
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
Object.defineProperties(w, y);
Object.defineProperties(w.prototype, y);
Object.defineProperties(w.prototype, {
close: l,
onerror: l,
onmessage: l,
onopen: l,
readyState: l,
url: l,
withCredentials: l
});
g.converters.EventSourceInitDict = g.dictionaryConverter([ {
key: "withCredentials",
converter: g.converters.boolean,
defaultValue: () => false
}, {
key: "dispatcher",
converter: g.converters.any,
defaultValue: () => d()
} ]);
A.exports = {
EventSource: w,
defaultReconnectionTime: 3e3
};
},
9457: A => {
A.exports = {
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
3842: (A, e, t) => {
const r = t(586);
const {ReadableStreamFrom: o, isBlobLike: Q, isReadableStreamLike: g, readableStreamClose: c, createDeferredPromise: E, fullyReadBody: B, extractMimeType: I, utf8DecodeBytes: C} = t(9774);
const {FormData: l} = t(1112);
const {kState: u} = t(1693);
const {webidl: d} = t(6083);
const {Blob: f} = t(4573);
const w = t(4589);
const {isErrored: y, isDisturbed: D} = t(7075);
const {isArrayBuffer: p} = t(3429);
const {serializeAMimeType: k} = t(2318);
const {multipartFormDataParser: R} = t(2102);
let random;
try {
const A = t(7598);
random = e => A.randomInt(0, e);
} catch {
random = A => Math.floor(Math.random(A));
}
const F = new TextEncoder;
function m() {}
const S = globalThis.FinalizationRegistry && 0 !== process.version.indexOf("v18");
let N;
if (S) N = new FinalizationRegistry(A => {
const e = A.deref();
if (e && !e.locked && !D(e) && !y(e)) e.cancel("Response object has been garbage collected").catch(m);
});
function M(A, e = false) {
let t = null;
if (A instanceof ReadableStream) t = A; else if (Q(A)) t = A.stream(); else t = new ReadableStream({
async pull(controller) {
const A = "string" === typeof source ? F.encode(source) : source;
if (A.byteLength) controller.enqueue(A);
queueMicrotask(() => c(controller));
},
start() {},
type: "bytes"
});
w(g(t));
let action = null;
let source = null;
let length = null;
let type = null;
if ("string" === typeof A) {
source = A;
type = "text/plain;charset=UTF-8";
} else if (A instanceof URLSearchParams) {
source = A.toString();
type = "application/x-www-form-urlencoded;charset=UTF-8";
} else if (p(A)) source = new Uint8Array(A.slice()); else if (ArrayBuffer.isView(A)) source = new Uint8Array(A.buffer.slice(A.byteOffset, A.byteOffset + A.byteLength)); else if (r.isFormDataLike(A)) {
const e = `----formdata-undici-0${`${random(1e11)}`.padStart(11, "0")}`;
const prefix = `--${e}\r\nContent-Disposition: form-data`
/*! formdata-polyfill. MIT License. Jimmy Wärting <https://jimmy.warting.se/opensource> */;
const t = A => A.replace(/\n/g, "%0A").replace(/\r/g, "%0D").replace(/"/g, "%22");
const r = value => value.replace(/\r?\n|\r/g, "\r\n");
const o = [];
const Q = new Uint8Array([ 13, 10 ]);
length = 0;
let g = false;
for (const [name, value] of A) if ("string" === typeof value) {
const chunk = F.encode(prefix + `; name="${t(r(name))}"` + `\r\n\r\n${r(value)}\r\n`);
o.push(chunk);
length += chunk.byteLength;
} else {
const chunk = F.encode(`${prefix}; name="${t(r(name))}"` + (value.name ? `; filename="${t(value.name)}"` : "") + "\r\n" + `Content-Type: ${value.type || "application/octet-stream"}\r\n\r\n`);
o.push(chunk, value, Q);
if ("number" === typeof value.size) length += chunk.byteLength + value.size + Q.byteLength; else g = true;
}
const chunk = F.encode(`--${e}--\r\n`);
o.push(chunk);
length += chunk.byteLength;
if (g) length = null;
source = A;
action = async function*() {
for (const part of o) if (part.stream) yield* part.stream(); else yield part;
};
type = `multipart/form-data; boundary=${e}`;
} else if (Q(A)) {
source = A;
length = A.size;
if (A.type) type = A.type;
} else if ("function" === typeof A[Symbol.asyncIterator]) {
if (e) throw new TypeError("keepalive");
if (r.isDisturbed(A) || A.locked) throw new TypeError("Response body object should not be disturbed or locked");
t = A instanceof ReadableStream ? A : o(A);
}
if ("string" === typeof source || r.isBuffer(source)) length = Buffer.byteLength(source);
if (null != action) {
let e;
t = new ReadableStream({
async start() {
e = action(A)[Symbol.asyncIterator]();
},
async pull(controller) {
const {value, done} = await e.next();
if (done) queueMicrotask(() => {
controller.close();
controller.byobRequest?.respond(0);
}); else if (!y(t)) {
const A = new Uint8Array(value);
if (A.byteLength) controller.enqueue(A);
}
return controller.desiredSize > 0;
},
async cancel(reason) {
await e.return();
},
type: "bytes"
});
}
const body = {
stream: t,
source,
length
};
return [ body, type ];
}
function U(state) {
if (state.aborted) throw new DOMException("The operation was aborted.", "AbortError");
}
function L(A) {
const methods = {
blob() {
return T(this, bytes => {
let A = J(this);
if (null === A) A = ""; else if (A) A = k(A);
return new f([ bytes ], {
type: A
});
}, A);
},
arrayBuffer() {
return T(this, bytes => new Uint8Array(bytes).buffer, A);
},
text() {
return T(this, C, A);
},
json() {
return T(this, G, A);
},
formData() {
return T(this, value => {
const A = J(this);
if (null !== A) switch (A.essence) {
case "multipart/form-data":
{
const parsed = R(value, A);
if ("failure" === parsed) throw new TypeError("Failed to parse body as FormData.");
const e = new l;
e[u] = parsed;
return e;
}

case "application/x-www-form-urlencoded":
{
const entries = new URLSearchParams(value.toString());
const A = new l;
for (const [name, value] of entries) A.append(name, value);
return A;
}
}
throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".');
}, A);
},
bytes() {
return T(this, bytes => new Uint8Array(bytes), A);
}
};
return methods;
}
async function T(A, e, t) {
d.brandCheck(A, t);
if (Y(A)) throw new TypeError("Body is unusable: Body has already been read");
U(A[u]);
const r = E();
const o = error => r.reject(error);
const Q = data => {
try {
r.resolve(e(data));
} catch (A) {
o(A);
}
};
if (null == A[u].body) {
Q(Buffer.allocUnsafe(0));
return r.promise;
}
await B(A[u].body, Q, o);
return r.promise;
}
function Y(A) {
const body = A[u].body;
return null != body && (body.stream.locked || r.isDisturbed(body.stream));
}
function G(bytes) {
return JSON.parse(C(bytes));
}
function J(A) {
const headers = A[u].headersList;
const e = I(headers);
if ("failure" === e) return null;
return e;
}
A.exports = {
extractBody: M,
safelyExtractBody: function(A, e = false) {
if (A instanceof ReadableStream) {
w(!r.isDisturbed(A), "The body has already been consumed.");
w(!A.locked, "The stream is locked.");
}
return M(A, e);
},
cloneBody: function(A, body) {
const [e, t] = body.stream.tee();
body.stream = e;
return {
stream: t,
length: body.length,
source: body.source
};
},
mixinBody: function(A) {
Object.assign(A.prototype, L(A));
},
streamRegistry: N,
hasFinalizationRegistry: S,
bodyUnusable: Y
};
},
6689: A => {
const e = [ "GET", "HEAD", "POST" ];
const t = new Set(e);
const r = [ 301, 302, 303, 307, 308 ];
const o = new Set(r);
const Q = [ "1", "7", "9", "11", "13", "15", "17", "19", "20", "21", "22", "23", "25", "37", "42", "43", "53", "69", "77", "79", "87", "95", "101", "102", "103", "104", "109", "110", "111", "113", "115", "117", "119", "123", "135", "137", "139", "143", "161", "179", "389", "427", "465", "512", "513", "514", "515", "526", "530", "531", "532", "540", "548", "554", "556", "563", "587", "601", "636", "989", "990", "993", "995", "1719", "1720", "1723", "2049", "3659", "4045", "4190", "5060", "5061", "6000", "6566", "6665", "6666", "6667", "6668", "6669", "6679", "6697", "10080" ];
const g = new Set(Q);
const c = [ "", "no-referrer", "no-referrer-when-downgrade", "same-origin", "origin", "strict-origin", "origin-when-cross-origin", "strict-origin-when-cross-origin", "unsafe-url" ];
const E = new Set(c);
const B = [ "GET", "HEAD", "OPTIONS", "TRACE" ];
const I = new Set(B);
const C = [ "CONNECT", "TRACE", "TRACK" ];
const l = new Set(C);
const u = [ "audio", "audioworklet", "font", "image", "manifest", "paintworklet", "script", "style", "track", "video", "xslt", "" ];
const d = new Set(u);
A.exports = {
subresource: u,
forbiddenMethods: C,
requestBodyHeader: [ "content-encoding", "content-language", "content-location", "content-type", "content-length" ],
referrerPolicy: c,
requestRedirect: [ "follow", "manual", "error" ],
requestMode: [ "navigate", "same-origin", "no-cors", "cors" ],
requestCredentials: [ "omit", "same-origin", "include" ],
requestCache: [ "default", "no-store", "reload", "no-cache", "force-cache", "only-if-cached" ],
redirectStatus: r,
corsSafeListedMethods: e,
nullBodyStatus: [ 101, 204, 205, 304 ],
safeMethods: B,
badPorts: Q,
requestDuplex: [ "half" ],
subresourceSet: d,
badPortsSet: g,
redirectStatusSet: o,
corsSafeListedMethodsSet: t,
safeMethodsSet: I,
forbiddenMethodsSet: l,
referrerPolicySet: E
};
},
2318: (A, e, t) => {
const r = t(4589);
const o = new TextEncoder;
const Q = /^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/;
const g = /[\u000A\u000D\u0009\u0020]/;
const c = /[\u0009\u000A\u000C\u000D\u0020]/g;
const E = /^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;
function B(url, A = false) {
if (!A) return url.href;
const e = url.href;
const t = url.hash.length;
const r = 0 === t ? e : e.substring(0, e.length - t);
if (!t && e.endsWith("#")) return r.slice(0, -1);
return r;
}
function I(condition, input, A) {
let result = "";
for (;A.position < input.length && condition(input[A.position]); ) {
result += input[A.position];
A.position++;
}
return result;
}
function C(A, input, e) {
const t = input.indexOf(A, e.position);
const start = e.position;
if (-1 === t) {
e.position = input.length;
return input.slice(start);
}
e.position = t;
return input.slice(start, e.position);
}
function l(input) {
const bytes = o.encode(input);
return f(bytes);
}
function u(A) {
return A >= 48 && A <= 57 || A >= 65 && A <= 70 || A >= 97 && A <= 102;
}
function d(A) {
return A >= 48 && A <= 57 ? A - 48 : (223 & A) - 55;
}
function f(input) {
const length = input.length;
const output = new Uint8Array(length);
let A = 0;
for (let i = 0; i < length; ++i) {
const e = input[i];
if (37 !== e) output[A++] = e; else if (37 === e && !(u(input[i + 1]) && u(input[i + 2]))) output[A++] = 37; else {
output[A++] = d(input[i + 1]) << 4 | d(input[i + 2]);
i += 2;
}
}
return length === A ? output : output.subarray(0, A);
}
function w(input) {
input = k(input, true, true);
const A = {
position: 0
};
const type = C("/", input, A);
if (0 === type.length || !Q.test(type)) return "failure";
if (A.position > input.length) return "failure";
A.position++;
let e = C(";", input, A);
e = k(e, false, true);
if (0 === e.length || !Q.test(e)) return "failure";
const t = type.toLowerCase();
const r = e.toLowerCase();
const o = {
type: t,
subtype: r,
parameters: new Map,
essence: `${t}/${r}`
};
for (;A.position < input.length; ) {
A.position++;
I(A => g.test(A), input, A);
let e = I(A => ";" !== A && "=" !== A, input, A);
e = e.toLowerCase();
if (A.position < input.length) {
if (";" === input[A.position]) continue;
A.position++;
}
if (A.position > input.length) break;
let t = null;
if ('"' === input[A.position]) {
t = D(input, A, true);
C(";", input, A);
} else {
t = C(";", input, A);
t = k(t, false, true);
if (0 === t.length) continue;
}
if (0 !== e.length && Q.test(e) && (0 === t.length || E.test(t)) && !o.parameters.has(e)) o.parameters.set(e, t);
}
return o;
}
function y(data) {
data = data.replace(c, "");
let A = data.length;
if (A % 4 === 0) if (61 === data.charCodeAt(A - 1)) {
--A;
if (61 === data.charCodeAt(A - 1)) --A;
}
if (A % 4 === 1) return "failure";
if (/[^+/0-9A-Za-z]/.test(data.length === A ? data : data.substring(0, A))) return "failure";
const e = Buffer.from(data, "base64");
return new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
}
function D(input, A, e) {
const t = A.position;
let value = "";
r('"' === input[A.position]);
A.position++;
for (;;) {
value += I(A => '"' !== A && "\\" !== A, input, A);
if (A.position >= input.length) break;
const e = input[A.position];
A.position++;
if ("\\" === e) {
if (A.position >= input.length) {
value += "\\";
break;
}
value += input[A.position];
A.position++;
} else {
r('"' === e);
break;
}
}
if (e) return value;
return input.slice(t, A.position);
}
function p(A) {
return 13 === A || 10 === A || 9 === A || 32 === A;
}
function k(A, leading = true, e = true) {
return m(A, leading, e, p);
}
function R(A) {
return 13 === A || 10 === A || 9 === A || 12 === A || 32 === A;
}
function F(A, leading = true, e = true) {
return m(A, leading, e, R);
}
function m(A, leading, e, t) {
let lead = 0;
let r = A.length - 1;
if (leading) for (;lead < A.length && t(A.charCodeAt(lead)); ) lead++;
if (e) for (;r > 0 && t(A.charCodeAt(r)); ) r--;
return 0 === lead && r === A.length - 1 ? A : A.slice(lead, r + 1);
}
function S(input) {
const length = input.length;
if (65535 > length) return String.fromCharCode.apply(null, input);
let result = "";
let i = 0;
let A = 65535;
for (;i < length; ) {
if (i + A > length) A = length - i;
result += String.fromCharCode.apply(null, input.subarray(i, i += A));
}
return result;
}
A.exports = {
dataURLProcessor: function(A) {
r("data:" === A.protocol);
let input = B(A, true);
input = input.slice(5);
const e = {
position: 0
};
let t = C(",", input, e);
const o = t.length;
t = F(t, true, true);
if (e.position >= input.length) return "failure";
e.position++;
const Q = input.slice(o + 1);
let body = l(Q);
if (/;(\u0020){0,}base64$/i.test(t)) {
const A = S(body);
body = y(A);
if ("failure" === body) return "failure";
t = t.slice(0, -6);
t = t.replace(/(\u0020)+$/, "");
t = t.slice(0, -1);
}
if (t.startsWith(";")) t = "text/plain" + t;
let g = w(t);
if ("failure" === g) g = w("text/plain;charset=US-ASCII");
return {
mimeType: g,
body
};
},
URLSerializer: B,
collectASequenceOfCodePoints: I,
collectASequenceOfCodePointsFast: C,
stringPercentDecode: l,
parseMIMEType: w,
collectAnHTTPQuotedString: D,
serializeAMimeType: function(A) {
r("failure" !== A);
const {parameters: e, essence: t} = A;
let o = t;
for (let [name, value] of e.entries()) {
o += ";";
o += name;
o += "=";
if (!Q.test(value)) {
value = value.replace(/(\\|")/g, "\\$1");
value = '"' + value;
value += '"';
}
o += value;
}
return o;
},
removeChars: m,
removeHTTPWhitespace: k,
minimizeSupportedMimeType: function(A) {
switch (A.essence) {
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
if (A.subtype.endsWith("+json")) return "application/json";
if (A.subtype.endsWith("+xml")) return "application/xml";
return "";
},
HTTP_TOKEN_CODEPOINTS: Q,
isomorphicDecode: S
};
},
1751: (A, e, t) => {
const {kConnected: r, kSize: o} = t(33);
class Q {
constructor(value) {
this.value = value;
}
deref() {
return 0 === this.value[r] && 0 === this.value[o] ? void 0 : this.value;
}
}
class g {
constructor(A) {
this.finalizer = A;
}
register(A, key) {
if (A.on) A.on("disconnect", () => {
if (0 === A[r] && 0 === A[o]) this.finalizer(key);
});
}
unregister(key) {}
}
A.exports = function() {
if (process.env.NODE_V8_COVERAGE && process.version.startsWith("v18")) {
process._rawDebug("Using compatibility WeakRef and FinalizationRegistry");
return {
WeakRef: Q,
FinalizationRegistry: g
};
}
return {
WeakRef,
FinalizationRegistry
};
};
},
564: (A, e, t) => {
const {Blob: r, File: o} = t(4573);
const {kState: Q} = t(1693);
const {webidl: g} = t(6083);
class c {
constructor(A, e, options = {}) {
const n = e;
const t = options.type;
const r = options.lastModified ?? Date.now();
this[Q] = {
blobLike: A,
name: n,
type: t,
lastModified: r
};
}
stream(...args) {
g.brandCheck(this, c);
return this[Q].blobLike.stream(...args);
}
arrayBuffer(...args) {
g.brandCheck(this, c);
return this[Q].blobLike.arrayBuffer(...args);
}
slice(...args) {
g.brandCheck(this, c);
return this[Q].blobLike.slice(...args);
}
text(...args) {
g.brandCheck(this, c);
return this[Q].blobLike.text(...args);
}
get size() {
g.brandCheck(this, c);
return this[Q].blobLike.size;
}
get type() {
g.brandCheck(this, c);
return this[Q].blobLike.type;
}
get name() {
g.brandCheck(this, c);
return this[Q].name;
}
get lastModified() {
g.brandCheck(this, c);
return this[Q].lastModified;
}
get [Symbol.toStringTag]() {
return "File";
}
}
g.converters.Blob = g.interfaceConverter(r);
A.exports = {
FileLike: c,
isFileLike: function(A) {
return A instanceof o || A && ("function" === typeof A.stream || "function" === typeof A.arrayBuffer) && "File" === A[Symbol.toStringTag];
}
};
},
2102: (A, e, t) => {
const {isUSVString: r, bufferToLowerCasedHeaderName: o} = t(586);
const {utf8DecodeBytes: Q} = t(9774);
const {HTTP_TOKEN_CODEPOINTS: g, isomorphicDecode: c} = t(2318);
const {isFileLike: E} = t(564);
const {makeEntry: B} = t(1112);
const I = t(4589);
const {File: C} = t(4573);
const l = globalThis.File ?? C;
const u = Buffer.from('form-data; name="');
const d = Buffer.from("; filename");
const f = Buffer.from("--");
const w = Buffer.from("--\r\n");
function y(A) {
for (let i = 0; i < A.length; ++i) if (0 !== (-128 & A.charCodeAt(i))) return false;
return true;
}
function D(input, A) {
let name = null;
let e = null;
let t = null;
let r = null;
for (;;) {
if (13 === input[A.position] && 10 === input[A.position + 1]) {
if (null === name) return "failure";
return {
name,
filename: e,
contentType: t,
encoding: r
};
}
let Q = k(A => 10 !== A && 13 !== A && 58 !== A, input, A);
Q = R(Q, true, true, A => 9 === A || 32 === A);
if (!g.test(Q.toString())) return "failure";
if (58 !== input[A.position]) return "failure";
A.position++;
k(A => 32 === A || 9 === A, input, A);
switch (o(Q)) {
case "content-disposition":
name = e = null;
if (!F(input, u, A)) return "failure";
A.position += 17;
name = p(input, A);
if (null === name) return "failure";
if (F(input, d, A)) {
let check = A.position + d.length;
if (42 === input[check]) {
A.position += 1;
check += 1;
}
if (61 !== input[check] || 34 !== input[check + 1]) return "failure";
A.position += 12;
e = p(input, A);
if (null === e) return "failure";
}
break;

case "content-type":
{
let e = k(A => 10 !== A && 13 !== A, input, A);
e = R(e, false, true, A => 9 === A || 32 === A);
t = c(e);
break;
}

case "content-transfer-encoding":
{
let e = k(A => 10 !== A && 13 !== A, input, A);
e = R(e, false, true, A => 9 === A || 32 === A);
r = c(e);
break;
}

default:
k(A => 10 !== A && 13 !== A, input, A);
}
if (13 !== input[A.position] && 10 !== input[A.position + 1]) return "failure"; else A.position += 2;
}
}
function p(input, A) {
I(34 === input[A.position - 1]);
let name = k(A => 10 !== A && 13 !== A && 34 !== A, input, A);
if (34 !== input[A.position]) return null; else A.position++;
name = (new TextDecoder).decode(name).replace(/%0A/gi, "\n").replace(/%0D/gi, "\r").replace(/%22/g, '"');
return name;
}
function k(condition, input, A) {
let start = A.position;
for (;start < input.length && condition(input[start]); ) ++start;
return input.subarray(A.position, A.position = start);
}
function R(A, leading, e, t) {
let lead = 0;
let r = A.length - 1;
if (leading) for (;lead < A.length && t(A[lead]); ) lead++;
if (e) for (;r > 0 && t(A[r]); ) r--;
return 0 === lead && r === A.length - 1 ? A : A.subarray(lead, r + 1);
}
function F(A, start, e) {
if (A.length < start.length) return false;
for (let i = 0; i < start.length; i++) if (start[i] !== A[e.position + i]) return false;
return true;
}
A.exports = {
multipartFormDataParser: function(input, A) {
I("failure" !== A && "multipart/form-data" === A.essence);
const e = A.parameters.get("boundary");
if (void 0 === e) return "failure";
const t = Buffer.from(`--${e}`, "utf8");
const o = [];
const g = {
position: 0
};
for (;13 === input[g.position] && 10 === input[g.position + 1]; ) g.position += 2;
let c = input.length;
for (;10 === input[c - 1] && 13 === input[c - 2]; ) c -= 2;
if (c !== input.length) input = input.subarray(0, c);
for (;;) {
if (input.subarray(g.position, g.position + t.length).equals(t)) g.position += t.length; else return "failure";
if (g.position === input.length - 2 && F(input, f, g) || g.position === input.length - 4 && F(input, w, g)) return o;
if (13 !== input[g.position] || 10 !== input[g.position + 1]) return "failure";
g.position += 2;
const result = D(input, g);
if ("failure" === result) return "failure";
let {name, filename: A, contentType: e, encoding: c} = result;
g.position += 2;
let body;
{
const A = input.indexOf(t.subarray(2), g.position);
if (-1 === A) return "failure";
body = input.subarray(g.position, A - 4);
g.position += body.length;
if ("base64" === c) body = Buffer.from(body.toString(), "base64");
}
if (13 !== input[g.position] || 10 !== input[g.position + 1]) return "failure"; else g.position += 2;
let value;
if (null !== A) {
e ??= "text/plain";
if (!y(e)) e = "";
value = new l([ body ], A, {
type: e
});
} else value = Q(Buffer.from(body));
I(r(name));
I("string" === typeof value && r(value) || E(value));
o.push(B(name, value, A));
}
},
validateBoundary: function(A) {
const length = A.length;
if (length < 27 || length > 70) return false;
for (let i = 0; i < length; ++i) {
const e = A.charCodeAt(i);
if (!(e >= 48 && e <= 57 || e >= 65 && e <= 90 || e >= 97 && e <= 122 || 39 === e || 45 === e || 95 === e)) return false;
}
return true;
}
};
},
1112: (A, e, t) => {
const {isBlobLike: r, iteratorMixin: o} = t(9774);
const {kState: Q} = t(1693);
const {kEnumerableProperty: g} = t(586);
const {FileLike: c, isFileLike: E} = t(564);
const {webidl: B} = t(6083);
const {File: I} = t(4573);
const C = t(7975);
const l = globalThis.File ?? I;
class u {
constructor(form) {
B.util.markAsUncloneable(this);
if (void 0 !== form) throw B.errors.conversionFailed({
prefix: "FormData constructor",
argument: "Argument 1",
types: [ "undefined" ]
});
this[Q] = [];
}
append(name, value, A = void 0) {
B.brandCheck(this, u);
const prefix = "FormData.append";
B.argumentLengthCheck(arguments, 2, prefix);
if (3 === arguments.length && !r(value)) throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");
name = B.converters.USVString(name, prefix, "name");
value = r(value) ? B.converters.Blob(value, prefix, "value", {
strict: false
}) : B.converters.USVString(value, prefix, "value");
A = 3 === arguments.length ? B.converters.USVString(A, prefix, "filename") : void 0;
const entry = d(name, value, A);
this[Q].push(entry);
}
delete(name) {
B.brandCheck(this, u);
const prefix = "FormData.delete";
B.argumentLengthCheck(arguments, 1, prefix);
name = B.converters.USVString(name, prefix, "name");
this[Q] = this[Q].filter(entry => entry.name !== name);
}
get(name) {
B.brandCheck(this, u);
const prefix = "FormData.get";
B.argumentLengthCheck(arguments, 1, prefix);
name = B.converters.USVString(name, prefix, "name");
const A = this[Q].findIndex(entry => entry.name === name);
if (-1 === A) return null;
return this[Q][A].value;
}
getAll(name) {
B.brandCheck(this, u);
const prefix = "FormData.getAll";
B.argumentLengthCheck(arguments, 1, prefix);
name = B.converters.USVString(name, prefix, "name");
return this[Q].filter(entry => entry.name === name).map(entry => entry.value);
}
has(name) {
B.brandCheck(this, u);
const prefix = "FormData.has";
B.argumentLengthCheck(arguments, 1, prefix);
name = B.converters.USVString(name, prefix, "name");
return -1 !== this[Q].findIndex(entry => entry.name === name);
}
set(name, value, A = void 0) {
B.brandCheck(this, u);
const prefix = "FormData.set";
B.argumentLengthCheck(arguments, 2, prefix);
if (3 === arguments.length && !r(value)) throw new TypeError("Failed to execute 'set' on 'FormData': parameter 2 is not of type 'Blob'");
name = B.converters.USVString(name, prefix, "name");
value = r(value) ? B.converters.Blob(value, prefix, "name", {
strict: false
}) : B.converters.USVString(value, prefix, "name");
A = 3 === arguments.length ? B.converters.USVString(A, prefix, "name") : void 0;
const entry = d(name, value, A);
const e = this[Q].findIndex(entry => entry.name === name);
if (-1 !== e) this[Q] = [ ...this[Q].slice(0, e), entry, ...this[Q].slice(e + 1).filter(entry => entry.name !== name) ]; else this[Q].push(entry);
}
[C.inspect.custom](A, options) {
const state = this[Q].reduce((a, b) => {
if (a[b.name]) if (Array.isArray(a[b.name])) a[b.name].push(b.value); else a[b.name] = [ a[b.name], b.value ]; else a[b.name] = b.value;
return a;
}, {
__proto__: null
});
options.depth ??= A;
options.colors ??= true;
const output = C.formatWithOptions(options, state);
return `FormData ${output.slice(output.indexOf("]") + 2)}`;
}
}
o("FormData", u, Q, "name", "value");
Object.defineProperties(u.prototype, {
append: g,
delete: g,
get: g,
getAll: g,
has: g,
set: g,
[Symbol.toStringTag]: {
value: "FormData",
configurable: true
}
});
function d(name, value, A) {
if ("string" === typeof value) ; else {
if (!E(value)) value = value instanceof Blob ? new l([ value ], "blob", {
type: value.type
}) : new c(value, "blob", {
type: value.type
});
if (void 0 !== A) {
const options = {
type: value.type,
lastModified: value.lastModified
};
value = value instanceof I ? new l([ value ], A, options) : new c(value, A, options);
}
}
return {
name,
value
};
}
A.exports = {
FormData: u,
makeEntry: d
};
},
3109: A => {
const e = Symbol.for("undici.globalOrigin.1");
A.exports = {
getGlobalOrigin: function() {
return globalThis[e];
},
setGlobalOrigin: function(A) {
if (void 0 === A) {
Object.defineProperty(globalThis, e, {
value: void 0,
writable: true,
enumerable: false,
configurable: false
});
return;
}
const t = new URL(A);
if ("http:" !== t.protocol && "https:" !== t.protocol) throw new TypeError(`Only http & https urls are allowed, received ${t.protocol}`);
Object.defineProperty(globalThis, e, {
value: t,
writable: true,
enumerable: false,
configurable: false
});
}
};
},
1470: (A, e, t) => {
const {kConstruct: r} = t(33);
const {kEnumerableProperty: o} = t(586);
const {iteratorMixin: Q, isValidHeaderName: g, isValidHeaderValue: c} = t(9774);
const {webidl: E} = t(6083);
const B = t(4589);
const I = t(7975);
const C = Symbol("headers map");
const l = Symbol("headers map sorted");
function u(code) {
return 10 === code || 13 === code || 9 === code || 32 === code;
}
function d(A) {
let i = 0;
let e = A.length;
for (;e > i && u(A.charCodeAt(e - 1)); ) --e;
for (;e > i && u(A.charCodeAt(i)); ) ++i;
return 0 === i && e === A.length ? A : A.substring(i, e);
}
function f(headers, A) {
if (Array.isArray(A)) for (let i = 0; i < A.length; ++i) {
const header = A[i];
if (2 !== header.length) throw E.errors.exception({
header: "Headers constructor",
message: `expected name/value pair to be length 2, found ${header.length}.`
});
w(headers, header[0], header[1]);
} else if ("object" === typeof A && null !== A) {
const keys = Object.keys(A);
for (let i = 0; i < keys.length; ++i) w(headers, keys[i], A[keys[i]]);
} else throw E.errors.conversionFailed({
prefix: "Headers constructor",
argument: "Argument 1",
types: [ "sequence<sequence<ByteString>>", "record<ByteString, ByteString>" ]
});
}
function w(headers, name, value) {
value = d(value);
if (!g(name)) throw E.errors.invalidArgument({
prefix: "Headers.append",
value: name,
type: "header name"
}); else if (!c(value)) throw E.errors.invalidArgument({
prefix: "Headers.append",
value,
type: "header value"
});
if ("immutable" === k(headers)) throw new TypeError("immutable");
return F(headers).append(name, value, false);
}
function y(a, b) {
return a[0] < b[0] ? -1 : 1;
}
class D {
cookies=null;
constructor(A) {
if (A instanceof D) {
this[C] = new Map(A[C]);
this[l] = A[l];
this.cookies = null === A.cookies ? null : [ ...A.cookies ];
} else {
this[C] = new Map(A);
this[l] = null;
}
}
contains(name, A) {
return this[C].has(A ? name : name.toLowerCase());
}
clear() {
this[C].clear();
this[l] = null;
this.cookies = null;
}
append(name, value, A) {
this[l] = null;
const e = A ? name : name.toLowerCase();
const t = this[C].get(e);
if (t) {
const A = "cookie" === e ? "; " : ", ";
this[C].set(e, {
name: t.name,
value: `${t.value}${A}${value}`
});
} else this[C].set(e, {
name,
value
});
if ("set-cookie" === e) (this.cookies ??= []).push(value);
}
set(name, value, A) {
this[l] = null;
const e = A ? name : name.toLowerCase();
if ("set-cookie" === e) this.cookies = [ value ];
this[C].set(e, {
name,
value
});
}
delete(name, A) {
this[l] = null;
if (!A) name = name.toLowerCase();
if ("set-cookie" === name) this.cookies = null;
this[C].delete(name);
}
get(name, A) {
return this[C].get(A ? name : name.toLowerCase())?.value ?? null;
}
* [Symbol.iterator]() {
for (const {0: name, 1: {value}} of this[C]) yield [ name, value ];
}
get entries() {
const headers = {};
if (0 !== this[C].size) for (const {name, value} of this[C].values()) headers[name] = value;
return headers;
}
rawValues() {
return this[C].values();
}
get entriesList() {
const headers = [];
if (0 !== this[C].size) for (const {0: A, 1: {name, value}} of this[C]) if ("set-cookie" === A) for (const A of this.cookies) headers.push([ name, A ]); else headers.push([ name, value ]);
return headers;
}
toSortedArray() {
const size = this[C].size;
const A = new Array(size);
if (size <= 32) {
if (0 === size) return A;
const e = this[C][Symbol.iterator]();
const t = e.next().value;
A[0] = [ t[0], t[1].value ];
B(null !== t[1].value);
for (let t, value, i = 1, r = 0, right = 0, left = 0, o = 0; i < size; ++i) {
value = e.next().value;
t = A[i] = [ value[0], value[1].value ];
B(null !== t[1]);
left = 0;
right = i;
for (;left < right; ) {
o = left + (right - left >> 1);
if (A[o][0] <= t[0]) left = o + 1; else right = o;
}
if (i !== o) {
r = i;
for (;r > left; ) A[r] = A[--r];
A[left] = t;
}
}
if (!e.next().done) throw new TypeError("Unreachable");
return A;
} else {
let i = 0;
for (const {0: name, 1: {value}} of this[C]) {
A[i++] = [ name, value ];
B(null !== value);
}
return A.sort(y);
}
}
}
class p {
#P;
#q;
constructor(A = void 0) {
E.util.markAsUncloneable(this);
if (A === r) return;
this.#q = new D;
this.#P = "none";
if (void 0 !== A) {
A = E.converters.HeadersInit(A, "Headers contructor", "init");
f(this, A);
}
}
append(name, value) {
E.brandCheck(this, p);
E.argumentLengthCheck(arguments, 2, "Headers.append");
const prefix = "Headers.append";
name = E.converters.ByteString(name, prefix, "name");
value = E.converters.ByteString(value, prefix, "value");
return w(this, name, value);
}
delete(name) {
E.brandCheck(this, p);
E.argumentLengthCheck(arguments, 1, "Headers.delete");
name = E.converters.ByteString(name, "Headers.delete", "name");
if (!g(name)) throw E.errors.invalidArgument({
prefix: "Headers.delete",
value: name,
type: "header name"
});
if ("immutable" === this.#P) throw new TypeError("immutable");
if (!this.#q.contains(name, false)) return;
this.#q.delete(name, false);
}
get(name) {
E.brandCheck(this, p);
E.argumentLengthCheck(arguments, 1, "Headers.get");
const prefix = "Headers.get";
name = E.converters.ByteString(name, prefix, "name");
if (!g(name)) throw E.errors.invalidArgument({
prefix,
value: name,
type: "header name"
});
return this.#q.get(name, false);
}
has(name) {
E.brandCheck(this, p);
E.argumentLengthCheck(arguments, 1, "Headers.has");
const prefix = "Headers.has";
name = E.converters.ByteString(name, prefix, "name");
if (!g(name)) throw E.errors.invalidArgument({
prefix,
value: name,
type: "header name"
});
return this.#q.contains(name, false);
}
set(name, value) {
E.brandCheck(this, p);
E.argumentLengthCheck(arguments, 2, "Headers.set");
const prefix = "Headers.set";
name = E.converters.ByteString(name, prefix, "name");
value = E.converters.ByteString(value, prefix, "value");
value = d(value);
if (!g(name)) throw E.errors.invalidArgument({
prefix,
value: name,
type: "header name"
}); else if (!c(value)) throw E.errors.invalidArgument({
prefix,
value,
type: "header value"
});
if ("immutable" === this.#P) throw new TypeError("immutable");
this.#q.set(name, value, false);
}
getSetCookie() {
E.brandCheck(this, p);
const list = this.#q.cookies;
if (list) return [ ...list ];
return [];
}
get [l]() {
if (this.#q[l]) return this.#q[l];
const headers = [];
const names = this.#q.toSortedArray();
const A = this.#q.cookies;
if (null === A || 1 === A.length) return this.#q[l] = names;
for (let i = 0; i < names.length; ++i) {
const {0: name, 1: value} = names[i];
if ("set-cookie" === name) for (let e = 0; e < A.length; ++e) headers.push([ name, A[e] ]); else headers.push([ name, value ]);
}
return this.#q[l] = headers;
}
[I.inspect.custom](A, options) {
options.depth ??= A;
return `Headers ${I.formatWithOptions(options, this.#q.entries)}`;
}
static getHeadersGuard(A) {
return A.#P;
}
static setHeadersGuard(A, e) {
A.#P = e;
}
static getHeadersList(A) {
return A.#q;
}
static setHeadersList(A, list) {
A.#q = list;
}
}
const {getHeadersGuard: k, setHeadersGuard: R, getHeadersList: F, setHeadersList: m} = p;
Reflect.deleteProperty(p, "getHeadersGuard");
Reflect.deleteProperty(p, "setHeadersGuard");
Reflect.deleteProperty(p, "getHeadersList");
Reflect.deleteProperty(p, "setHeadersList");
Q("Headers", p, l, 0, 1);
Object.defineProperties(p.prototype, {
append: o,
delete: o,
get: o,
has: o,
set: o,
getSetCookie: o,
[Symbol.toStringTag]: {
value: "Headers",
configurable: true
},
[I.inspect.custom]: {
enumerable: false
}
});
E.converters.HeadersInit = function(A, prefix, e) {
if ("Object" === E.util.Type(A)) {
const t = Reflect.get(A, Symbol.iterator);
if (!I.types.isProxy(A) && t === p.prototype.entries) try {
return F(A).entriesList;
} catch {}
if ("function" === typeof t) return E.converters["sequence<sequence<ByteString>>"](A, prefix, e, t.bind(A));
return E.converters["record<ByteString, ByteString>"](A, prefix, e);
}
throw E.errors.conversionFailed({
prefix: "Headers constructor",
argument: "Argument 1",
types: [ "sequence<sequence<ByteString>>", "record<ByteString, ByteString>" ]
});
};
A.exports = {
fill: f,
compareHeaderName: y,
Headers: p,
HeadersList: D,
getHeadersGuard: k,
setHeadersGuard: R,
setHeadersList: m,
getHeadersList: F
};
},
7532: (A, e, t) => {
const {makeNetworkError: r, makeAppropriateNetworkError: o, filterResponse: Q, makeResponse: g, fromInnerResponse: c} = t(9141);
const {HeadersList: E} = t(1470);
const {Request: B, cloneRequest: I} = t(5601);
const C = t(8522);
const {bytesMatch: l, makePolicyContainer: u, clonePolicyContainer: d, requestBadPort: f, TAOCheck: w, appendRequestOriginHeader: y, responseLocationURL: D, requestCurrentURL: p, setRequestReferrerPolicyOnRedirect: k, tryUpgradeRequestToAPotentiallyTrustworthyURL: R, createOpaqueTimingInfo: F, appendFetchMetadata: m, corsCheck: S, crossOriginResourcePolicyCheck: N, determineRequestsReferrer: M, coarsenedSharedCurrentTime: U, createDeferredPromise: L, isBlobLike: T, sameOrigin: Y, isCancelled: G, isAborted: J, isErrorLike: H, fullyReadBody: v, readableStreamClose: V, isomorphicEncode: x, urlIsLocal: W, urlIsHttpHttpsScheme: O, urlHasHttpsScheme: P, clampAndCoarsenConnectionTimingInfo: q, simpleRangeHeaderValue: Z, buildContentRange: z, createInflate: K, extractMimeType: X} = t(9774);
const {kState: j, kDispatcher: $} = t(1693);
const AA = t(4589);
const {safelyExtractBody: eA, extractBody: tA} = t(3842);
const {redirectStatusSet: sA, nullBodyStatus: rA, safeMethodsSet: nA, requestBodyHeader: oA, subresourceSet: iA} = t(6689);
const aA = t(8474);
const {Readable: QA, pipeline: gA, finished} = t(7075);
const {addAbortListener: cA, isErrored: EA, isReadable: BA, bufferToLowerCasedHeaderName: IA} = t(586);
const {dataURLProcessor: CA, serializeAMimeType: lA, minimizeSupportedMimeType: hA} = t(2318);
const {getGlobalDispatcher: uA} = t(5319);
const {webidl: dA} = t(6083);
const {STATUS_CODES: fA} = t(7067);
const wA = [ "GET", "HEAD" ];
const yA = "undefined" !== typeof __UNDICI_IS_NODE__ || "undefined" !== typeof esbuildDetection ? "node" : "undici";
let DA;
class pA extends aA {
constructor(A) {
super();
this.dispatcher = A;
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
function kA(response) {
RA(response, "fetch");
}
function RA(response, A = "other") {
if ("error" === response.type && response.aborted) return;
if (!response.urlList?.length) return;
const e = response.urlList[0];
let t = response.timingInfo;
let r = response.cacheState;
if (!O(e)) return;
if (null === t) return;
if (!response.timingAllowPassed) {
t = F({
startTime: t.startTime
});
r = "";
}
t.endTime = U();
response.timingInfo = t;
FA(t, e.href, A, globalThis, r);
}
const FA = performance.markResourceTiming;
function mA(A, request, e, error) {
if (A) A.reject(error);
if (null != request.body && BA(request.body?.stream)) request.body.stream.cancel(error).catch(A => {
if ("ERR_INVALID_STATE" === A.code) return;
throw A;
});
if (null == e) return;
const response = e[j];
if (null != response.body && BA(response.body?.stream)) response.body.stream.cancel(error).catch(A => {
if ("ERR_INVALID_STATE" === A.code) return;
throw A;
});
}
function bA({request, processRequestBodyChunkLength: A, processRequestEndOfBody: e, processResponse: t, processResponseEndOfBody: r, processResponseConsumeBody: o, useParallelQueue: Q = false, dispatcher: g = uA()}) {
AA(g);
let c = null;
let E = false;
if (null != request.client) {
c = request.client.globalObject;
E = request.client.crossOriginIsolatedCapability;
}
const B = U(E);
const I = F({
startTime: B
});
const C = {
controller: new pA(g),
request,
timingInfo: I,
processRequestBodyChunkLength: A,
processRequestEndOfBody: e,
processResponse: t,
processResponseConsumeBody: o,
processResponseEndOfBody: r,
taskDestination: c,
crossOriginIsolatedCapability: E
};
AA(!request.body || request.body.stream);
if ("client" === request.window) request.window = "Window" === request.client?.globalObject?.constructor?.name ? request.client : "no-window";
if ("client" === request.origin) request.origin = request.client.origin;
if ("client" === request.policyContainer) if (null != request.client) request.policyContainer = d(request.client.policyContainer); else request.policyContainer = u();
if (!request.headersList.contains("accept", true)) {
const value = "*/*";
request.headersList.append("accept", value, true);
}
if (!request.headersList.contains("accept-language", true)) request.headersList.append("accept-language", "*", true);
if (null === request.priority) ;
if (iA.has(request.destination)) ;
SA(C).catch(A => {
C.controller.terminate(A);
});
return C.controller;
}
async function SA(A, e = false) {
const request = A.request;
let response = null;
if (request.localURLsOnly && !W(p(request))) response = r("local URLs only");
R(request);
if ("blocked" === f(request)) response = r("bad port");
if ("" === request.referrerPolicy) request.referrerPolicy = request.policyContainer.referrerPolicy;
if ("no-referrer" !== request.referrer) request.referrer = M(request);
if (null === response) response = await (async () => {
const e = p(request);
if (Y(e, request.url) && "basic" === request.responseTainting || "data:" === e.protocol || "navigate" === request.mode || "websocket" === request.mode) {
request.responseTainting = "basic";
return await NA(A);
}
if ("same-origin" === request.mode) return r('request mode cannot be "same-origin"');
if ("no-cors" === request.mode) {
if ("follow" !== request.redirect) return r('redirect mode cannot be "follow" for "no-cors" request');
request.responseTainting = "opaque";
return await NA(A);
}
if (!O(p(request))) return r("URL scheme must be a HTTP(S) scheme");
request.responseTainting = "cors";
return await LA(A);
})();
if (e) return response;
if (0 !== response.status && !response.internalResponse) {
if ("cors" === request.responseTainting) ;
if ("basic" === request.responseTainting) response = Q(response, "basic"); else if ("cors" === request.responseTainting) response = Q(response, "cors"); else if ("opaque" === request.responseTainting) response = Q(response, "opaque"); else AA(false);
}
let t = 0 === response.status ? response : response.internalResponse;
if (0 === t.urlList.length) t.urlList.push(...request.urlList);
if (!request.timingAllowFailed) response.timingAllowPassed = true;
if ("opaque" === response.type && 206 === t.status && t.rangeRequested && !request.headers.contains("range", true)) response = t = r();
if (0 !== response.status && ("HEAD" === request.method || "CONNECT" === request.method || rA.includes(t.status))) {
t.body = null;
A.controller.dump = true;
}
if (request.integrity) {
const e = reason => UA(A, r(reason));
if ("opaque" === request.responseTainting || null == response.body) {
e(response.error);
return;
}
const t = bytes => {
if (!l(bytes, request.integrity)) {
e("integrity mismatch");
return;
}
response.body = eA(bytes)[0];
UA(A, response);
};
await v(response.body, t, e);
} else UA(A, response);
}
function NA(A) {
if (G(A) && 0 === A.request.redirectCount) return Promise.resolve(o(A));
const {request} = A;
const {protocol: e} = p(request);
switch (e) {
case "about:":
return Promise.resolve(r("about scheme is not supported"));

case "blob:":
{
if (!DA) DA = t(4573).resolveObjectURL;
const A = p(request);
if (0 !== A.search.length) return Promise.resolve(r("NetworkError when attempting to fetch resource."));
const e = DA(A.toString());
if ("GET" !== request.method || !T(e)) return Promise.resolve(r("invalid method"));
const response = g();
const o = e.size;
const Q = x(`${o}`);
const type = e.type;
if (!request.headersList.contains("range", true)) {
const A = tA(e);
response.statusText = "OK";
response.body = A[0];
response.headersList.set("content-length", Q, true);
response.headersList.set("content-type", type, true);
} else {
response.rangeRequested = true;
const A = request.headersList.get("range", true);
const t = Z(A, true);
if ("failure" === t) return Promise.resolve(r("failed to fetch the data URL"));
let {rangeStartValue: Q, rangeEndValue: g} = t;
if (null === Q) {
Q = o - g;
g = Q + g - 1;
} else {
if (Q >= o) return Promise.resolve(r("Range start is greater than the blob's size."));
if (null === g || g >= o) g = o - 1;
}
const c = e.slice(Q, g, type);
const E = tA(c);
response.body = E[0];
const B = x(`${c.size}`);
const I = z(Q, g, o);
response.status = 206;
response.statusText = "Partial Content";
response.headersList.set("content-length", B, true);
response.headersList.set("content-type", type, true);
response.headersList.set("content-range", I, true);
}
return Promise.resolve(response);
}

case "data:":
{
const A = p(request);
const e = CA(A);
if ("failure" === e) return Promise.resolve(r("failed to fetch the data URL"));
const t = lA(e.mimeType);
return Promise.resolve(g({
statusText: "OK",
headersList: [ [ "content-type", {
name: "Content-Type",
value: t
} ] ],
body: eA(e.body)[0]
}));
}

case "file:":
return Promise.resolve(r("not implemented... yet..."));

case "http:":
case "https:":
return LA(A).catch(A => r(A));

default:
return Promise.resolve(r("unknown scheme"));
}
}
function MA(A, response) {
A.request.done = true;
if (null != A.processResponseDone) queueMicrotask(() => A.processResponseDone(response));
}
function UA(A, response) {
let e = A.timingInfo;
const t = () => {
const t = Date.now();
if ("document" === A.request.destination) A.controller.fullTimingInfo = e;
A.controller.reportTimingSteps = () => {
if ("https:" !== A.request.url.protocol) return;
e.endTime = t;
let r = response.cacheState;
const o = response.bodyInfo;
if (!response.timingAllowPassed) {
e = F(e);
r = "";
}
let Q = 0;
if ("navigator" !== A.request.mode || !response.hasCrossOriginRedirects) {
Q = response.status;
const A = X(response.headersList);
if ("failure" !== A) o.contentType = hA(A);
}
if (null != A.request.initiatorType) FA(e, A.request.url.href, A.request.initiatorType, globalThis, r, o, Q);
};
const r = () => {
A.request.done = true;
if (null != A.processResponseEndOfBody) queueMicrotask(() => A.processResponseEndOfBody(response));
if (null != A.request.initiatorType) A.controller.reportTimingSteps();
};
queueMicrotask(() => r());
};
if (null != A.processResponse) queueMicrotask(() => {
A.processResponse(response);
A.processResponse = null;
});
const r = "error" === response.type ? response : response.internalResponse ?? response;
if (null == r.body) t(); else finished(r.body.stream, () => {
t();
});
}
async function LA(A) {
const request = A.request;
let response = null;
let e = null;
const t = A.timingInfo;
if ("all" === request.serviceWorkers) ;
if (null === response) {
if ("follow" === request.redirect) request.serviceWorkers = "none";
e = response = await YA(A);
if ("cors" === request.responseTainting && "failure" === S(request, response)) return r("cors failure");
if ("failure" === w(request, response)) request.timingAllowFailed = true;
}
if (("opaque" === request.responseTainting || "opaque" === response.type) && "blocked" === N(request.origin, request.client, request.destination, e)) return r("blocked");
if (sA.has(e.status)) {
if ("manual" !== request.redirect) A.controller.connection.destroy(void 0, false);
if ("error" === request.redirect) response = r("unexpected redirect"); else if ("manual" === request.redirect) response = e; else if ("follow" === request.redirect) response = await TA(A, response); else AA(false);
}
response.timingInfo = t;
return response;
}
function TA(A, response) {
const request = A.request;
const e = response.internalResponse ? response.internalResponse : response;
let t;
try {
t = D(e, p(request).hash);
if (null == t) return response;
} catch (A) {
return Promise.resolve(r(A));
}
if (!O(t)) return Promise.resolve(r("URL scheme must be a HTTP(S) scheme"));
if (20 === request.redirectCount) return Promise.resolve(r("redirect count exceeded"));
request.redirectCount += 1;
if ("cors" === request.mode && (t.username || t.password) && !Y(request, t)) return Promise.resolve(r('cross origin not allowed for request mode "cors"'));
if ("cors" === request.responseTainting && (t.username || t.password)) return Promise.resolve(r('URL cannot contain credentials for request mode "cors"'));
if (303 !== e.status && null != request.body && null == request.body.source) return Promise.resolve(r());
if ([ 301, 302 ].includes(e.status) && "POST" === request.method || 303 === e.status && !wA.includes(request.method)) {
request.method = "GET";
request.body = null;
for (const A of oA) request.headersList.delete(A);
}
if (!Y(p(request), t)) {
request.headersList.delete("authorization", true);
request.headersList.delete("proxy-authorization", true);
request.headersList.delete("cookie", true);
request.headersList.delete("host", true);
}
if (null != request.body) {
AA(null != request.body.source);
request.body = eA(request.body.source)[0];
}
const o = A.timingInfo;
o.redirectEndTime = o.postRedirectStartTime = U(A.crossOriginIsolatedCapability);
if (0 === o.redirectStartTime) o.redirectStartTime = o.startTime;
request.urlList.push(t);
k(request, e);
return SA(A, true);
}
async function YA(A, e = false, t = false) {
const request = A.request;
let Q = null;
let g = null;
let response = null;
if ("no-window" === request.window && "error" === request.redirect) {
Q = A;
g = request;
} else {
g = I(request);
Q = {
...A
};
Q.request = g;
}
const c = "include" === request.credentials || "same-origin" === request.credentials && "basic" === request.responseTainting;
const E = g.body ? g.body.length : null;
let B = null;
if (null == g.body && [ "POST", "PUT" ].includes(g.method)) B = "0";
if (null != E) B = x(`${E}`);
if (null != B) g.headersList.append("content-length", B, true);
if (null != E && g.keepalive) ;
if (g.referrer instanceof URL) g.headersList.append("referer", x(g.referrer.href), true);
y(g);
m(g);
if (!g.headersList.contains("user-agent", true)) g.headersList.append("user-agent", yA);
if ("default" === g.cache && (g.headersList.contains("if-modified-since", true) || g.headersList.contains("if-none-match", true) || g.headersList.contains("if-unmodified-since", true) || g.headersList.contains("if-match", true) || g.headersList.contains("if-range", true))) g.cache = "no-store";
if ("no-cache" === g.cache && !g.preventNoCacheCacheControlHeaderModification && !g.headersList.contains("cache-control", true)) g.headersList.append("cache-control", "max-age=0", true);
if ("no-store" === g.cache || "reload" === g.cache) {
if (!g.headersList.contains("pragma", true)) g.headersList.append("pragma", "no-cache", true);
if (!g.headersList.contains("cache-control", true)) g.headersList.append("cache-control", "no-cache", true);
}
if (g.headersList.contains("range", true)) g.headersList.append("accept-encoding", "identity", true);
if (!g.headersList.contains("accept-encoding", true)) if (P(p(g))) g.headersList.append("accept-encoding", "br, gzip, deflate", true); else g.headersList.append("accept-encoding", "gzip, deflate", true);
g.headersList.delete("host", true);
if (c) ;
if (true) g.cache = "no-store";
if ("no-store" !== g.cache && "reload" !== g.cache) ;
if (null == response) {
if ("only-if-cached" === g.cache) return r("only if cached");
const A = await GA(Q, c, t);
if (!nA.has(g.method) && A.status >= 200 && A.status <= 399) ;
if (false) ;
if (null == response) response = A;
}
response.urlList = [ ...g.urlList ];
if (g.headersList.contains("range", true)) response.rangeRequested = true;
response.requestIncludesCredentials = c;
if (407 === response.status) {
if ("no-window" === request.window) return r();
if (G(A)) return o(A);
return r("proxy authentication required");
}
if (421 === response.status && !t && (null == request.body || null != request.body.source)) {
if (G(A)) return o(A);
A.controller.connection.destroy();
response = await YA(A, e, true);
}
if (e) ;
return response;
}
async function GA(A, e = false, t = false) {
AA(!A.controller.connection || A.controller.connection.destroyed);
A.controller.connection = {
abort: null,
destroyed: false,
destroy(A, e = true) {
if (!this.destroyed) {
this.destroyed = true;
if (e) this.abort?.(A ?? new DOMException("The operation was aborted.", "AbortError"));
}
}
};
const request = A.request;
let response = null;
const Q = A.timingInfo;
if (true) request.cache = "no-store";
if ("websocket" === request.mode) ;
let c = null;
if (null == request.body && A.processRequestEndOfBody) queueMicrotask(() => A.processRequestEndOfBody()); else if (null != request.body) {
const e = async function*(bytes) {
if (G(A)) return;
yield bytes;
A.processRequestBodyChunkLength?.(bytes.byteLength);
};
const t = () => {
if (G(A)) return;
if (A.processRequestEndOfBody) A.processRequestEndOfBody();
};
const r = e => {
if (G(A)) return;
if ("AbortError" === e.name) A.controller.abort(); else A.controller.terminate(e);
};
c = async function*() {
try {
for await (const bytes of request.body.stream) yield* e(bytes);
t();
} catch (A) {
r(A);
}
}();
}
try {
const {body, status, statusText, headersList: e, socket} = await function({body}) {
const url = p(request);
const agent = A.controller.dispatcher;
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
onConnect(e) {
const {connection: t} = A.controller;
Q.finalConnectionTimingInfo = q(void 0, Q.postRedirectStartTime, A.crossOriginIsolatedCapability);
if (t.destroyed) e(new DOMException("The operation was aborted.", "AbortError")); else {
A.controller.on("terminated", e);
this.abort = t.abort = e;
}
Q.finalNetworkRequestStartTime = U(A.crossOriginIsolatedCapability);
},
onResponseStarted() {
Q.finalNetworkResponseStartTime = U(A.crossOriginIsolatedCapability);
},
onHeaders(status, A, e, statusText) {
if (status < 200) return;
let t = "";
const r = new E;
for (let i = 0; i < A.length; i += 2) r.append(IA(A[i]), A[i + 1].toString("latin1"), true);
t = r.get("location", true);
const o = [];
const Q = t && "follow" === request.redirect && sA.has(status);
if ("HEAD" !== request.method && "CONNECT" !== request.method && !rA.includes(status) && !Q) {
const A = r.get("content-encoding", true);
const e = A ? A.toLowerCase().split(",") : [];
const t = 5;
if (e.length > t) {
this.abort(new Error(`too many content-encodings in response: ${e.length}, maximum allowed is ${t}`));
return true;
}
for (let i = e.length - 1; i >= 0; --i) {
const A = e[i].trim();
if ("x-gzip" === A || "gzip" === A) o.push(C.createGunzip({
flush: C.constants.Z_SYNC_FLUSH,
finishFlush: C.constants.Z_SYNC_FLUSH
})); else if ("deflate" === A) o.push(K({
flush: C.constants.Z_SYNC_FLUSH,
finishFlush: C.constants.Z_SYNC_FLUSH
})); else if ("br" === A) o.push(C.createBrotliDecompress({
flush: C.constants.BROTLI_OPERATION_FLUSH,
finishFlush: C.constants.BROTLI_OPERATION_FLUSH
})); else {
o.length = 0;
break;
}
}
}
this.body = new QA({
read: e
});
const g = this.onError.bind(this);
resolve({
status,
statusText,
headersList: r,
body: o.length ? gA(this.body, ...o, A => {
if (A) this.onError(A);
}).on("error", g) : this.body.on("error", g)
});
return true;
},
onData(chunk) {
if (A.controller.dump) return;
const bytes = chunk;
Q.encodedBodySize += bytes.byteLength;
return this.body.push(bytes);
},
onComplete() {
if (this.abort) A.controller.off("terminated", this.abort);
A.controller.ended = true;
this.body.push(null);
},
onError(error) {
if (this.abort) A.controller.off("terminated", this.abort);
this.body?.destroy(error);
A.controller.terminate(error);
reject(error);
},
onUpgrade(status, A, socket) {
if (101 !== status) return;
const e = new E;
for (let i = 0; i < A.length; i += 2) e.append(IA(A[i]), A[i + 1].toString("latin1"), true);
resolve({
status,
statusText: fA[status],
headersList: e,
socket
});
return true;
}
}));
}({
body: c
});
if (socket) response = g({
status,
statusText,
headersList: e,
socket
}); else {
const t = body[Symbol.asyncIterator]();
A.controller.next = () => t.next();
response = g({
status,
statusText,
headersList: e
});
}
} catch (e) {
if ("AbortError" === e.name) {
A.controller.connection.destroy();
return o(A, e);
}
return r(e);
}
const B = async () => {
await A.controller.resume();
};
const I = reason => {
if (!G(A)) A.controller.abort(reason);
};
const l = new ReadableStream({
async start(controller) {
A.controller.controller = controller;
},
async pull(controller) {
await B();
},
async cancel(reason) {
await I(reason);
},
type: "bytes"
});
response.body = {
stream: l,
source: null,
length: null
};
if (!A.controller.resume) A.controller.on("terminated", function(reason) {
if (J(A)) {
response.aborted = true;
if (BA(l)) A.controller.controller.error(A.controller.serializedAbortReason);
} else if (BA(l)) A.controller.controller.error(new TypeError("terminated", {
cause: H(reason) ? reason : void 0
}));
A.controller.connection.destroy();
});
A.controller.resume = async () => {
for (;;) {
let bytes;
let e;
try {
const {done, value} = await A.controller.next();
if (J(A)) break;
bytes = done ? void 0 : value;
} catch (t) {
if (A.controller.ended && !Q.encodedBodySize) bytes = void 0; else {
bytes = t;
e = true;
}
}
if (void 0 === bytes) {
V(A.controller.controller);
MA(A, response);
return;
}
Q.decodedBodySize += bytes?.byteLength ?? 0;
if (e) {
A.controller.terminate(bytes);
return;
}
const t = new Uint8Array(bytes);
if (t.byteLength) A.controller.controller.enqueue(t);
if (EA(l)) {
A.controller.terminate();
return;
}
if (A.controller.controller.desiredSize <= 0) return;
}
};
return response;
}
A.exports = {
fetch: function(input, A = void 0) {
dA.argumentLengthCheck(arguments, 1, "globalThis.fetch");
let e = L();
let t;
try {
t = new B(input, A);
} catch (A) {
e.reject(A);
return e.promise;
}
const request = t[j];
if (t.signal.aborted) {
mA(e, request, null, t.signal.reason);
return e.promise;
}
const r = request.client.globalObject;
if ("ServiceWorkerGlobalScope" === r?.constructor?.name) request.serviceWorkers = "none";
let o = null;
let Q = false;
let controller = null;
cA(t.signal, () => {
Q = true;
AA(null != controller);
controller.abort(t.signal.reason);
const A = o?.deref();
mA(e, request, A, t.signal.reason);
});
controller = bA({
request,
processResponseEndOfBody: kA,
processResponse: response => {
if (Q) return;
if (response.aborted) {
mA(e, request, o, controller.serializedAbortReason);
return;
}
if ("error" === response.type) {
e.reject(new TypeError("fetch failed", {
cause: response.error
}));
return;
}
o = new WeakRef(c(response, "immutable"));
e.resolve(o.deref());
e = null;
},
dispatcher: t[$]
});
return e.promise;
},
Fetch: pA,
fetching: bA,
finalizeAndReportTiming: RA
};
},
5601: (A, e, t) => {
const {extractBody: r, mixinBody: o, cloneBody: Q, bodyUnusable: g} = t(3842);
const {Headers: c, fill: E, HeadersList: B, setHeadersGuard: I, getHeadersGuard: C, setHeadersList: l, getHeadersList: u} = t(1470);
const {FinalizationRegistry: d} = t(1751)();
const f = t(586);
const w = t(7975);
const {isValidHTTPToken: y, sameOrigin: D, environmentSettingsObject: p} = t(9774);
const {forbiddenMethodsSet: k, corsSafeListedMethodsSet: R, referrerPolicy: F, requestRedirect: m, requestMode: S, requestCredentials: N, requestCache: M, requestDuplex: U} = t(6689);
const {kEnumerableProperty: L, normalizedMethodRecordsBase: T, normalizedMethodRecords: Y} = f;
const {kHeaders: G, kSignal: J, kState: H, kDispatcher: v} = t(1693);
const {webidl: V} = t(6083);
const {URLSerializer: x} = t(2318);
const {kConstruct: W} = t(33);
const O = t(4589);
const {getMaxListeners: P, setMaxListeners, getEventListeners: q, defaultMaxListeners: Z} = t(8474);
const z = Symbol("abortController");
const K = new d(({signal, abort: A}) => {
signal.removeEventListener("abort", A);
});
const X = new WeakMap;
function j(A) {
return function e() {
const t = A.deref();
if (void 0 !== t) {
K.unregister(e);
this.removeEventListener("abort", e);
t.abort(this.reason);
const A = X.get(t.signal);
if (void 0 !== A) {
if (0 !== A.size) {
for (const ref of A) {
const A = ref.deref();
if (void 0 !== A) A.abort(this.reason);
}
A.clear();
}
X.delete(t.signal);
}
}
};
}
let $ = false;
class AA {
constructor(input, A = {}) {
V.util.markAsUncloneable(this);
if (input === W) return;
const prefix = "Request constructor";
V.argumentLengthCheck(arguments, 1, prefix);
input = V.converters.RequestInfo(input, prefix, "input");
A = V.converters.RequestInit(A, prefix, "init");
let request = null;
let e = null;
const t = p.settingsObject.baseUrl;
let signal = null;
if ("string" === typeof input) {
this[v] = A.dispatcher;
let r;
try {
r = new URL(input, t);
} catch (A) {
throw new TypeError("Failed to parse URL from " + input, {
cause: A
});
}
if (r.username || r.password) throw new TypeError("Request cannot be constructed from a URL that includes credentials: " + input);
request = eA({
urlList: [ r ]
});
e = "cors";
} else {
this[v] = A.dispatcher || input[v];
O(input instanceof AA);
request = input[H];
signal = input[J];
}
const origin = p.settingsObject.origin;
let o = "client";
if ("EnvironmentSettingsObject" === request.window?.constructor?.name && D(request.window, origin)) o = request.window;
if (null != A.window) throw new TypeError(`'window' option '${o}' must be null`);
if ("window" in A) o = "no-window";
request = eA({
method: request.method,
headersList: request.headersList,
unsafeRequest: request.unsafeRequest,
client: p.settingsObject,
window: o,
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
const Q = 0 !== Object.keys(A).length;
if (Q) {
if ("navigate" === request.mode) request.mode = "same-origin";
request.reloadNavigation = false;
request.historyNavigation = false;
request.origin = "client";
request.referrer = "client";
request.referrerPolicy = "";
request.url = request.urlList[request.urlList.length - 1];
request.urlList = [ request.url ];
}
if (void 0 !== A.referrer) {
const e = A.referrer;
if ("" === e) request.referrer = "no-referrer"; else {
let A;
try {
A = new URL(e, t);
} catch (A) {
throw new TypeError(`Referrer "${e}" is not a valid URL.`, {
cause: A
});
}
if ("about:" === A.protocol && "client" === A.hostname || origin && !D(A, p.settingsObject.baseUrl)) request.referrer = "client"; else request.referrer = A;
}
}
if (void 0 !== A.referrerPolicy) request.referrerPolicy = A.referrerPolicy;
let mode;
if (void 0 !== A.mode) mode = A.mode; else mode = e;
if ("navigate" === mode) throw V.errors.exception({
header: "Request constructor",
message: "invalid request mode navigate."
});
if (null != mode) request.mode = mode;
if (void 0 !== A.credentials) request.credentials = A.credentials;
if (void 0 !== A.cache) request.cache = A.cache;
if ("only-if-cached" === request.cache && "same-origin" !== request.mode) throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode");
if (void 0 !== A.redirect) request.redirect = A.redirect;
if (null != A.integrity) request.integrity = String(A.integrity);
if (void 0 !== A.keepalive) request.keepalive = Boolean(A.keepalive);
if (void 0 !== A.method) {
let method = A.method;
const e = Y[method];
if (void 0 !== e) request.method = e; else {
if (!y(method)) throw new TypeError(`'${method}' is not a valid HTTP method.`);
const A = method.toUpperCase();
if (k.has(A)) throw new TypeError(`'${method}' HTTP method is unsupported.`);
method = T[A] ?? method;
request.method = method;
}
if (!$ && "patch" === request.method) {
process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.", {
code: "UNDICI-FETCH-patch"
});
$ = true;
}
}
if (void 0 !== A.signal) signal = A.signal;
this[H] = request;
const C = new AbortController;
this[J] = C.signal;
if (null != signal) {
if (!signal || "boolean" !== typeof signal.aborted || "function" !== typeof signal.addEventListener) throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.");
if (signal.aborted) C.abort(signal.reason); else {
this[z] = C;
const A = new WeakRef(C);
const e = j(A);
try {
if ("function" === typeof P && P(signal) === Z) setMaxListeners(1500, signal); else if (q(signal, "abort").length >= Z) setMaxListeners(1500, signal);
} catch {}
f.addAbortListener(signal, e);
K.register(C, {
signal,
abort: e
}, e);
}
}
this[G] = new c(W);
l(this[G], request.headersList);
I(this[G], "request");
if ("no-cors" === mode) {
if (!R.has(request.method)) throw new TypeError(`'${request.method} is unsupported in no-cors mode.`);
I(this[G], "request-no-cors");
}
if (Q) {
const e = u(this[G]);
const headers = void 0 !== A.headers ? A.headers : new B(e);
e.clear();
if (headers instanceof B) {
for (const {name, value} of headers.rawValues()) e.append(name, value, false);
e.cookies = headers.cookies;
} else E(this[G], headers);
}
const d = input instanceof AA ? input[H].body : null;
if ((null != A.body || null != d) && ("GET" === request.method || "HEAD" === request.method)) throw new TypeError("Request with GET/HEAD method cannot have body.");
let w = null;
if (null != A.body) {
const [e, t] = r(A.body, request.keepalive);
w = e;
if (t && !u(this[G]).contains("content-type", true)) this[G].append("content-type", t);
}
const F = w ?? d;
if (null != F && null == F.source) {
if (null != w && null == A.duplex) throw new TypeError("RequestInit: duplex option is required when sending a body.");
if ("same-origin" !== request.mode && "cors" !== request.mode) throw new TypeError('If request is made from ReadableStream, mode should be "same-origin" or "cors"');
request.useCORSPreflightFlag = true;
}
let m = F;
if (null == w && null != d) {
if (g(input)) throw new TypeError("Cannot construct a Request with a Request object that has already been used.");
const A = new TransformStream;
d.stream.pipeThrough(A);
m = {
source: d.source,
length: d.length,
stream: A.readable
};
}
this[H].body = m;
}
get method() {
V.brandCheck(this, AA);
return this[H].method;
}
get url() {
V.brandCheck(this, AA);
return x(this[H].url);
}
get headers() {
V.brandCheck(this, AA);
return this[G];
}
get destination() {
V.brandCheck(this, AA);
return this[H].destination;
}
get referrer() {
V.brandCheck(this, AA);
if ("no-referrer" === this[H].referrer) return "";
if ("client" === this[H].referrer) return "about:client";
return this[H].referrer.toString();
}
get referrerPolicy() {
V.brandCheck(this, AA);
return this[H].referrerPolicy;
}
get mode() {
V.brandCheck(this, AA);
return this[H].mode;
}
get credentials() {
return this[H].credentials;
}
get cache() {
V.brandCheck(this, AA);
return this[H].cache;
}
get redirect() {
V.brandCheck(this, AA);
return this[H].redirect;
}
get integrity() {
V.brandCheck(this, AA);
return this[H].integrity;
}
get keepalive() {
V.brandCheck(this, AA);
return this[H].keepalive;
}
get isReloadNavigation() {
V.brandCheck(this, AA);
return this[H].reloadNavigation;
}
get isHistoryNavigation() {
V.brandCheck(this, AA);
return this[H].historyNavigation;
}
get signal() {
V.brandCheck(this, AA);
return this[J];
}
get body() {
V.brandCheck(this, AA);
return this[H].body ? this[H].body.stream : null;
}
get bodyUsed() {
V.brandCheck(this, AA);
return !!this[H].body && f.isDisturbed(this[H].body.stream);
}
get duplex() {
V.brandCheck(this, AA);
return "half";
}
clone() {
V.brandCheck(this, AA);
if (g(this)) throw new TypeError("unusable");
const A = tA(this[H]);
const e = new AbortController;
if (this.signal.aborted) e.abort(this.signal.reason); else {
let list = X.get(this.signal);
if (void 0 === list) {
list = new Set;
X.set(this.signal, list);
}
const A = new WeakRef(e);
list.add(A);
f.addAbortListener(e.signal, j(A));
}
return sA(A, e.signal, C(this[G]));
}
[w.inspect.custom](A, options) {
if (null === options.depth) options.depth = 2;
options.colors ??= true;
const e = {
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
return `Request ${w.formatWithOptions(options, e)}`;
}
}
o(AA);
function eA(A) {
return {
method: A.method ?? "GET",
localURLsOnly: A.localURLsOnly ?? false,
unsafeRequest: A.unsafeRequest ?? false,
body: A.body ?? null,
client: A.client ?? null,
reservedClient: A.reservedClient ?? null,
replacesClientId: A.replacesClientId ?? "",
window: A.window ?? "client",
keepalive: A.keepalive ?? false,
serviceWorkers: A.serviceWorkers ?? "all",
initiator: A.initiator ?? "",
destination: A.destination ?? "",
priority: A.priority ?? null,
origin: A.origin ?? "client",
policyContainer: A.policyContainer ?? "client",
referrer: A.referrer ?? "client",
referrerPolicy: A.referrerPolicy ?? "",
mode: A.mode ?? "no-cors",
useCORSPreflightFlag: A.useCORSPreflightFlag ?? false,
credentials: A.credentials ?? "same-origin",
useCredentials: A.useCredentials ?? false,
cache: A.cache ?? "default",
redirect: A.redirect ?? "follow",
integrity: A.integrity ?? "",
cryptoGraphicsNonceMetadata: A.cryptoGraphicsNonceMetadata ?? "",
parserMetadata: A.parserMetadata ?? "",
reloadNavigation: A.reloadNavigation ?? false,
historyNavigation: A.historyNavigation ?? false,
userActivation: A.userActivation ?? false,
taintedOrigin: A.taintedOrigin ?? false,
redirectCount: A.redirectCount ?? 0,
responseTainting: A.responseTainting ?? "basic",
preventNoCacheCacheControlHeaderModification: A.preventNoCacheCacheControlHeaderModification ?? false,
done: A.done ?? false,
timingAllowFailed: A.timingAllowFailed ?? false,
urlList: A.urlList,
url: A.urlList[0],
headersList: A.headersList ? new B(A.headersList) : new B
};
}
function tA(request) {
const A = eA({
...request,
body: null
});
if (null != request.body) A.body = Q(A, request.body);
return A;
}
function sA(A, signal, e) {
const request = new AA(W);
request[H] = A;
request[J] = signal;
request[G] = new c(W);
l(request[G], A.headersList);
I(request[G], e);
return request;
}
Object.defineProperties(AA.prototype, {
method: L,
url: L,
headers: L,
redirect: L,
clone: L,
signal: L,
duplex: L,
destination: L,
body: L,
bodyUsed: L,
isHistoryNavigation: L,
isReloadNavigation: L,
keepalive: L,
integrity: L,
cache: L,
credentials: L,
attribute: L,
referrerPolicy: L,
referrer: L,
mode: L,
[Symbol.toStringTag]: {
value: "Request",
configurable: true
}
});
V.converters.Request = V.interfaceConverter(AA);
V.converters.RequestInfo = function(A, prefix, e) {
if ("string" === typeof A) return V.converters.USVString(A, prefix, e);
if (A instanceof AA) return V.converters.Request(A, prefix, e);
return V.converters.USVString(A, prefix, e);
};
V.converters.AbortSignal = V.interfaceConverter(AbortSignal);
V.converters.RequestInit = V.dictionaryConverter([ {
key: "method",
converter: V.converters.ByteString
}, {
key: "headers",
converter: V.converters.HeadersInit
}, {
key: "body",
converter: V.nullableConverter(V.converters.BodyInit)
}, {
key: "referrer",
converter: V.converters.USVString
}, {
key: "referrerPolicy",
converter: V.converters.DOMString,
allowedValues: F
}, {
key: "mode",
converter: V.converters.DOMString,
allowedValues: S
}, {
key: "credentials",
converter: V.converters.DOMString,
allowedValues: N
}, {
key: "cache",
converter: V.converters.DOMString,
allowedValues: M
}, {
key: "redirect",
converter: V.converters.DOMString,
allowedValues: m
}, {
key: "integrity",
converter: V.converters.DOMString
}, {
key: "keepalive",
converter: V.converters.boolean
}, {
key: "signal",
converter: V.nullableConverter(signal => V.converters.AbortSignal(signal, "RequestInit", "signal", {
strict: false
}))
}, {
key: "window",
converter: V.converters.any
}, {
key: "duplex",
converter: V.converters.DOMString,
allowedValues: U
}, {
key: "dispatcher",
converter: V.converters.any
} ]);
A.exports = {
Request: AA,
makeRequest: eA,
fromInnerRequest: sA,
cloneRequest: tA
};
},
9141: (A, e, t) => {
const {Headers: r, HeadersList: o, fill: Q, getHeadersGuard: g, setHeadersGuard: c, setHeadersList: E} = t(1470);
const {extractBody: B, cloneBody: I, mixinBody: C, hasFinalizationRegistry: l, streamRegistry: u, bodyUnusable: d} = t(3842);
const f = t(586);
const w = t(7975);
const {kEnumerableProperty: y} = f;
const {isValidReasonPhrase: D, isCancelled: p, isAborted: k, isBlobLike: R, serializeJavascriptValueToJSONString: F, isErrorLike: m, isomorphicEncode: S, environmentSettingsObject: N} = t(9774);
const {redirectStatusSet: M, nullBodyStatus: U} = t(6689);
const {kState: L, kHeaders: T} = t(1693);
const {webidl: Y} = t(6083);
const {FormData: G} = t(1112);
const {URLSerializer: J} = t(2318);
const {kConstruct: H} = t(33);
const v = t(4589);
const {types} = t(7975);
const V = new TextEncoder("utf-8");
class x {
static error() {
const A = K(P(), "immutable");
return A;
}
static json(data, A = {}) {
Y.argumentLengthCheck(arguments, 1, "Response.json");
if (null !== A) A = Y.converters.ResponseInit(A);
const bytes = V.encode(F(data));
const body = B(bytes);
const e = K(O({}), "response");
z(e, A, {
body: body[0],
type: "application/json"
});
return e;
}
static redirect(url, status = 302) {
Y.argumentLengthCheck(arguments, 1, "Response.redirect");
url = Y.converters.USVString(url);
status = Y.converters["unsigned short"](status);
let A;
try {
A = new URL(url, N.settingsObject.baseUrl);
} catch (A) {
throw new TypeError(`Failed to parse URL from ${url}`, {
cause: A
});
}
if (!M.has(status)) throw new RangeError(`Invalid status code ${status}`);
const e = K(O({}), "immutable");
e[L].status = status;
const value = S(J(A));
e[L].headersList.append("location", value, true);
return e;
}
constructor(body = null, A = {}) {
Y.util.markAsUncloneable(this);
if (body === H) return;
if (null !== body) body = Y.converters.BodyInit(body);
A = Y.converters.ResponseInit(A);
this[L] = O({});
this[T] = new r(H);
c(this[T], "response");
E(this[T], this[L].headersList);
let e = null;
if (null != body) {
const [A, type] = B(body);
e = {
body: A,
type
};
}
z(this, A, e);
}
get type() {
Y.brandCheck(this, x);
return this[L].type;
}
get url() {
Y.brandCheck(this, x);
const A = this[L].urlList;
const url = A[A.length - 1] ?? null;
if (null === url) return "";
return J(url, true);
}
get redirected() {
Y.brandCheck(this, x);
return this[L].urlList.length > 1;
}
get status() {
Y.brandCheck(this, x);
return this[L].status;
}
get ok() {
Y.brandCheck(this, x);
return this[L].status >= 200 && this[L].status <= 299;
}
get statusText() {
Y.brandCheck(this, x);
return this[L].statusText;
}
get headers() {
Y.brandCheck(this, x);
return this[T];
}
get body() {
Y.brandCheck(this, x);
return this[L].body ? this[L].body.stream : null;
}
get bodyUsed() {
Y.brandCheck(this, x);
return !!this[L].body && f.isDisturbed(this[L].body.stream);
}
clone() {
Y.brandCheck(this, x);
if (d(this)) throw Y.errors.exception({
header: "Response.clone",
message: "Body has already been consumed."
});
const A = W(this[L]);
if (l && this[L].body?.stream) u.register(this, new WeakRef(this[L].body.stream));
return K(A, g(this[T]));
}
[w.inspect.custom](A, options) {
if (null === options.depth) options.depth = 2;
options.colors ??= true;
const e = {
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
return `Response ${w.formatWithOptions(options, e)}`;
}
}
C(x);
Object.defineProperties(x.prototype, {
type: y,
url: y,
status: y,
ok: y,
redirected: y,
statusText: y,
headers: y,
clone: y,
body: y,
bodyUsed: y,
[Symbol.toStringTag]: {
value: "Response",
configurable: true
}
});
Object.defineProperties(x, {
json: y,
redirect: y,
error: y
});
function W(response) {
if (response.internalResponse) return Z(W(response.internalResponse), response.type);
const A = O({
...response,
body: null
});
if (null != response.body) A.body = I(A, response.body);
return A;
}
function O(A) {
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
...A,
headersList: A?.headersList ? new o(A?.headersList) : new o,
urlList: A?.urlList ? [ ...A.urlList ] : []
};
}
function P(reason) {
const A = m(reason);
return O({
type: "error",
status: 0,
error: A ? reason : new Error(reason ? String(reason) : reason),
aborted: reason && "AbortError" === reason.name
});
}
function q(response, state) {
state = {
internalResponse: response,
...state
};
return new Proxy(response, {
get: (target, A) => A in state ? state[A] : target[A],
set(target, A, value) {
v(!(A in state));
target[A] = value;
return true;
}
});
}
function Z(response, type) {
if ("basic" === type) return q(response, {
type: "basic",
headersList: response.headersList
}); else if ("cors" === type) return q(response, {
type: "cors",
headersList: response.headersList
}); else if ("opaque" === type) return q(response, {
type: "opaque",
urlList: Object.freeze([]),
status: 0,
statusText: "",
body: null
}); else if ("opaqueredirect" === type) return q(response, {
type: "opaqueredirect",
status: 0,
statusText: "",
headersList: [],
body: null
}); else v(false);
}
function z(response, A, body) {
if (null !== A.status && (A.status < 200 || A.status > 599)) throw new RangeError('init["status"] must be in the range of 200 to 599, inclusive.');
if ("statusText" in A && null != A.statusText) if (!D(String(A.statusText))) throw new TypeError("Invalid statusText");
if ("status" in A && null != A.status) response[L].status = A.status;
if ("statusText" in A && null != A.statusText) response[L].statusText = A.statusText;
if ("headers" in A && null != A.headers) Q(response[T], A.headers);
if (body) {
if (U.includes(response.status)) throw Y.errors.exception({
header: "Response constructor",
message: `Invalid response status code ${response.status}`
});
response[L].body = body.body;
if (null != body.type && !response[L].headersList.contains("content-type", true)) response[L].headersList.append("content-type", body.type, true);
}
}
function K(A, e) {
const response = new x(H);
response[L] = A;
response[T] = new r(H);
E(response[T], A.headersList);
c(response[T], e);
if (l && A.body?.stream) u.register(response, new WeakRef(A.body.stream));
return response;
}
Y.converters.ReadableStream = Y.interfaceConverter(ReadableStream);
Y.converters.FormData = Y.interfaceConverter(G);
Y.converters.URLSearchParams = Y.interfaceConverter(URLSearchParams);
Y.converters.XMLHttpRequestBodyInit = function(A, prefix, name) {
if ("string" === typeof A) return Y.converters.USVString(A, prefix, name);
if (R(A)) return Y.converters.Blob(A, prefix, name, {
strict: false
});
if (ArrayBuffer.isView(A) || types.isArrayBuffer(A)) return Y.converters.BufferSource(A, prefix, name);
if (f.isFormDataLike(A)) return Y.converters.FormData(A, prefix, name, {
strict: false
});
if (A instanceof URLSearchParams) return Y.converters.URLSearchParams(A, prefix, name);
return Y.converters.DOMString(A, prefix, name);
};
Y.converters.BodyInit = function(A, prefix, e) {
if (A instanceof ReadableStream) return Y.converters.ReadableStream(A, prefix, e);
if (A?.[Symbol.asyncIterator]) return A;
return Y.converters.XMLHttpRequestBodyInit(A, prefix, e);
};
Y.converters.ResponseInit = Y.dictionaryConverter([ {
key: "status",
converter: Y.converters["unsigned short"],
defaultValue: () => 200
}, {
key: "statusText",
converter: Y.converters.ByteString,
defaultValue: () => ""
}, {
key: "headers",
converter: Y.converters.HeadersInit
} ]);
A.exports = {
isNetworkError: function(response) {
return "error" === response.type && 0 === response.status;
},
makeNetworkError: P,
makeResponse: O,
makeAppropriateNetworkError: function(A, e = null) {
v(p(A));
return k(A) ? P(Object.assign(new DOMException("The operation was aborted.", "AbortError"), {
cause: e
})) : P(Object.assign(new DOMException("Request was cancelled."), {
cause: e
}));
},
filterResponse: Z,
Response: x,
cloneResponse: W,
fromInnerResponse: K
};
},
1693: A => {
A.exports = {
kUrl: Symbol("url"),
kHeaders: Symbol("headers"),
kSignal: Symbol("signal"),
kState: Symbol("state"),
kDispatcher: Symbol("dispatcher")
};
},
9774: (A, e, t) => {
const {Transform: r} = t(7075);
const o = t(8522);
const {redirectStatusSet: Q, referrerPolicySet: g, badPortsSet: c} = t(6689);
const {getGlobalOrigin: E} = t(3109);
const {collectASequenceOfCodePoints: B, collectAnHTTPQuotedString: I, removeChars: C, parseMIMEType: l} = t(2318);
const {performance: u} = t(643);
const {isBlobLike: d, ReadableStreamFrom: f, isValidHTTPToken: w, normalizedMethodRecordsBase: y} = t(586);
const D = t(4589);
const {isUint8Array: p} = t(3429);
const {webidl: k} = t(6083);
let R = [];
let F;
try {
F = t(7598);
const A = [ "sha256", "sha384", "sha512" ];
R = F.getHashes().filter(e => A.includes(e));
} catch {}
function m(response) {
const A = response.urlList;
const length = A.length;
return 0 === length ? null : A[length - 1].toString();
}
function S(url) {
for (let i = 0; i < url.length; ++i) {
const code = url.charCodeAt(i);
if (code > 126 || code < 32) return false;
}
return true;
}
function N(value) {
return Buffer.from(value, "binary").toString("utf8");
}
function M(request) {
return request.urlList[request.urlList.length - 1];
}
const U = w;
function L(A) {
return false === ("\t" === A[0] || " " === A[0] || "\t" === A[A.length - 1] || " " === A[A.length - 1] || A.includes("\n") || A.includes("\r") || A.includes("\0"));
}
function T(A, e) {
return A;
}
function Y() {
return {
referrerPolicy: "strict-origin-when-cross-origin"
};
}
function G(url, A) {
D(url instanceof URL);
url = new URL(url);
if ("file:" === url.protocol || "about:" === url.protocol || "blank:" === url.protocol) return "no-referrer";
url.username = "";
url.password = "";
url.hash = "";
if (A) {
url.pathname = "";
url.search = "";
}
return url;
}
function J(url) {
if (!(url instanceof URL)) return false;
if ("about:blank" === url.href || "about:srcdoc" === url.href) return true;
if ("data:" === url.protocol) return true;
if ("file:" === url.protocol) return true;
return function(origin) {
if (null == origin || "null" === origin) return false;
const A = new URL(origin);
if ("https:" === A.protocol || "wss:" === A.protocol) return true;
if (/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.test(A.hostname) || "localhost" === A.hostname || A.hostname.includes("localhost.") || A.hostname.endsWith(".localhost")) return true;
return false;
}(url.origin);
}
const H = /(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;
function v(A) {
const result = [];
let e = true;
for (const token of A.split(" ")) {
e = false;
const A = H.exec(token);
if (null === A || void 0 === A.groups || void 0 === A.groups.algo) continue;
const t = A.groups.algo.toLowerCase();
if (R.includes(t)) result.push(A.groups);
}
if (true === e) return "no metadata";
return result;
}
function V(A) {
let e = A[0].algo;
if ("5" === e[3]) return e;
for (let i = 1; i < A.length; ++i) {
const t = A[i];
if ("5" === t.algo[3]) {
e = "sha512";
break;
} else if ("3" === e[3]) continue; else if ("3" === t.algo[3]) e = "sha384";
}
return e;
}
function x(A, e) {
if (1 === A.length) return A;
let t = 0;
for (let i = 0; i < A.length; ++i) if (A[i].algo === e) A[t++] = A[i];
A.length = t;
return A;
}
function W(A, e) {
if (A.length !== e.length) return false;
for (let i = 0; i < A.length; ++i) if (A[i] !== e[i]) {
if ("+" === A[i] && "-" === e[i] || "/" === A[i] && "_" === e[i]) continue;
return false;
}
return true;
}
function O(A, e) {
if (A.origin === e.origin && "null" === A.origin) return true;
if (A.protocol === e.protocol && A.hostname === e.hostname && A.port === e.port) return true;
return false;
}
const P = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
function q(name, A, e = 0, t = 1) {
class r {
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
const values = this.#Z[A];
const r = values.length;
if (index >= r) return {
value: void 0,
done: true
};
const {[e]: key, [t]: value} = values[index];
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
delete r.prototype.constructor;
Object.setPrototypeOf(r.prototype, P);
Object.defineProperties(r.prototype, {
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
return new r(target, kind);
};
}
const Z = /[^\x00-\xFF]/;
function z(input) {
D(!Z.test(input));
return input;
}
async function K(reader) {
const bytes = [];
let A = 0;
for (;;) {
const {done, value: chunk} = await reader.read();
if (done) return Buffer.concat(bytes, A);
if (!p(chunk)) throw new TypeError("Received non-Uint8Array chunk");
bytes.push(chunk);
A += chunk.length;
}
}
function X(url) {
return "string" === typeof url && ":" === url[5] && "h" === url[0] && "t" === url[1] && "t" === url[2] && "p" === url[3] && "s" === url[4] || "https:" === url.protocol;
}
function j(url) {
D("protocol" in url);
const A = url.protocol;
return "http:" === A || "https:" === A;
}
class $ extends r {
#X;
constructor(A) {
super();
this.#X = A;
}
_transform(chunk, A, e) {
if (!this._inflateStream) {
if (0 === chunk.length) {
e();
return;
}
this._inflateStream = 8 === (15 & chunk[0]) ? o.createInflate(this.#X) : o.createInflateRaw(this.#X);
this._inflateStream.on("data", this.push.bind(this));
this._inflateStream.on("end", () => this.push(null));
this._inflateStream.on("error", A => this.destroy(A));
}
this._inflateStream.write(chunk, A, e);
}
_final(A) {
if (this._inflateStream) {
this._inflateStream.end();
this._inflateStream = null;
}
A();
}
}
function AA(value) {
const input = value;
const A = {
position: 0
};
const values = [];
let e = "";
for (;A.position < input.length; ) {
e += B(A => '"' !== A && "," !== A, input, A);
if (A.position < input.length) if (34 === input.charCodeAt(A.position)) {
e += I(input, A);
if (A.position < input.length) continue;
} else {
D(44 === input.charCodeAt(A.position));
A.position++;
}
e = C(e, true, true, A => 9 === A || 32 === A);
values.push(e);
e = "";
}
return values;
}
function eA(name, list) {
const value = list.get(name, true);
if (null === value) return null;
return AA(value);
}
const tA = new TextDecoder;
class sA {
get baseUrl() {
return E();
}
get origin() {
return this.baseUrl?.origin;
}
policyContainer=Y();
}
const rA = new class {
settingsObject=new sA;
};
A.exports = {
isAborted: function(A) {
return "aborted" === A.controller.state;
},
isCancelled: function(A) {
return "aborted" === A.controller.state || "terminated" === A.controller.state;
},
isValidEncodedURL: S,
createDeferredPromise: function() {
let A;
let e;
const t = new Promise((resolve, reject) => {
A = resolve;
e = reject;
});
return {
promise: t,
resolve: A,
reject: e
};
},
ReadableStreamFrom: f,
tryUpgradeRequestToAPotentiallyTrustworthyURL: function(request) {},
clampAndCoarsenConnectionTimingInfo: function(A, e, t) {
if (!A?.startTime || A.startTime < e) return {
domainLookupStartTime: e,
domainLookupEndTime: e,
connectionStartTime: e,
connectionEndTime: e,
secureConnectionStartTime: e,
ALPNNegotiatedProtocol: A?.ALPNNegotiatedProtocol
};
return {
domainLookupStartTime: T(A.domainLookupStartTime),
domainLookupEndTime: T(A.domainLookupEndTime),
connectionStartTime: T(A.connectionStartTime),
connectionEndTime: T(A.connectionEndTime),
secureConnectionStartTime: T(A.secureConnectionStartTime),
ALPNNegotiatedProtocol: A.ALPNNegotiatedProtocol
};
},
coarsenedSharedCurrentTime: function(A) {
return T(u.now());
},
determineRequestsReferrer: function(request) {
const policy = request.referrerPolicy;
D(policy);
let A = null;
if ("client" === request.referrer) {
const e = E();
if (!e || "null" === e.origin) return "no-referrer";
A = new URL(e);
} else if (request.referrer instanceof URL) A = request.referrer;
let e = G(A);
const t = G(A, true);
if (e.toString().length > 4096) e = t;
const r = O(request, e);
const o = J(e) && !J(request.url);
switch (policy) {
case "origin":
return null != t ? t : G(A, true);

case "unsafe-url":
return e;

case "same-origin":
return r ? t : "no-referrer";

case "origin-when-cross-origin":
return r ? e : t;

case "strict-origin-when-cross-origin":
{
const A = M(request);
if (O(e, A)) return e;
if (J(e) && !J(A)) return "no-referrer";
return t;
}

default:
return o ? "no-referrer" : t;
}
},
makePolicyContainer: Y,
clonePolicyContainer: function(A) {
return {
referrerPolicy: A.referrerPolicy
};
},
appendFetchMetadata: function(A) {
let header = null;
header = A.mode;
A.headersList.set("sec-fetch-mode", header, true);
},
appendRequestOriginHeader: function(request) {
let A = request.origin;
if ("client" === A || void 0 === A) return;
if ("cors" === request.responseTainting || "websocket" === request.mode) request.headersList.append("origin", A, true); else if ("GET" !== request.method && "HEAD" !== request.method) {
switch (request.referrerPolicy) {
case "no-referrer":
A = null;
break;

case "no-referrer-when-downgrade":
case "strict-origin":
case "strict-origin-when-cross-origin":
if (request.origin && X(request.origin) && !X(M(request))) A = null;
break;

case "same-origin":
if (!O(request, M(request))) A = null;
}
request.headersList.append("origin", A, true);
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
createOpaqueTimingInfo: function(A) {
return {
startTime: A.startTime ?? 0,
redirectStartTime: 0,
redirectEndTime: 0,
postRedirectStartTime: A.startTime ?? 0,
finalServiceWorkerStartTime: 0,
finalNetworkResponseStartTime: 0,
finalNetworkRequestStartTime: 0,
endTime: 0,
encodedBodySize: 0,
decodedBodySize: 0,
finalConnectionTimingInfo: null
};
},
setRequestReferrerPolicyOnRedirect: function(request, A) {
const {headersList: e} = A;
const t = (e.get("referrer-policy", true) ?? "").split(",");
let policy = "";
if (t.length > 0) for (let i = t.length; 0 !== i; i--) {
const token = t[i - 1].trim();
if (g.has(token)) {
policy = token;
break;
}
}
if ("" !== policy) request.referrerPolicy = policy;
},
isValidHTTPToken: w,
requestBadPort: function(request) {
const url = M(request);
if (j(url) && c.has(url.port)) return "blocked";
return "allowed";
},
requestCurrentURL: M,
responseURL: m,
responseLocationURL: function(response, A) {
if (!Q.has(response.status)) return null;
let e = response.headersList.get("location", true);
if (null !== e && L(e)) {
if (!S(e)) e = N(e);
e = new URL(e, m(response));
}
if (e && !e.hash) e.hash = A;
return e;
},
isBlobLike: d,
isURLPotentiallyTrustworthy: J,
isValidReasonPhrase: function(statusText) {
for (let i = 0; i < statusText.length; ++i) {
const A = statusText.charCodeAt(i);
if (!(9 === A || A >= 32 && A <= 126 || A >= 128 && A <= 255)) return false;
}
return true;
},
sameOrigin: O,
normalizeMethod: function(method) {
return y[method.toLowerCase()] ?? method;
},
serializeJavascriptValueToJSONString: function(value) {
const result = JSON.stringify(value);
if (void 0 === result) throw new TypeError("Value is not JSON serializable");
D("string" === typeof result);
return result;
},
iteratorMixin: function(name, A, e, t = 0, r = 1) {
const o = q(name, e, t, r);
const Q = {
keys: {
writable: true,
enumerable: true,
configurable: true,
value: function() {
k.brandCheck(this, A);
return o(this, "key");
}
},
values: {
writable: true,
enumerable: true,
configurable: true,
value: function() {
k.brandCheck(this, A);
return o(this, "value");
}
},
entries: {
writable: true,
enumerable: true,
configurable: true,
value: function() {
k.brandCheck(this, A);
return o(this, "key+value");
}
},
forEach: {
writable: true,
enumerable: true,
configurable: true,
value: function(e, t = globalThis) {
k.brandCheck(this, A);
k.argumentLengthCheck(arguments, 1, `${name}.forEach`);
if ("function" !== typeof e) throw new TypeError(`Failed to execute 'forEach' on '${name}': parameter 1 is not of type 'Function'.`);
for (const {0: key, 1: value} of o(this, "key+value")) e.call(t, value, key, this);
}
}
};
return Object.defineProperties(A.prototype, {
...Q,
[Symbol.iterator]: {
writable: true,
enumerable: false,
configurable: true,
value: Q.entries.value
}
});
},
createIterator: q,
isValidHeaderName: U,
isValidHeaderValue: L,
isErrorLike: function(A) {
return A instanceof Error || "Error" === A?.constructor?.name || "DOMException" === A?.constructor?.name;
},
fullyReadBody: async function(body, A, e) {
const t = A;
const r = e;
let reader;
try {
reader = body.stream.getReader();
} catch (A) {
r(A);
return;
}
try {
t(await K(reader));
} catch (A) {
r(A);
}
},
bytesMatch: function(bytes, A) {
if (void 0 === F) return true;
const e = v(A);
if ("no metadata" === e) return true;
if (0 === e.length) return true;
const t = V(e);
const r = x(e, t);
for (const item of r) {
const A = item.algo;
const e = item.hash;
let t = F.createHash(A).update(bytes).digest("base64");
if ("=" === t[t.length - 1]) if ("=" === t[t.length - 2]) t = t.slice(0, -2); else t = t.slice(0, -1);
if (W(t, e)) return true;
}
return false;
},
isReadableStreamLike: function(A) {
return A instanceof ReadableStream || "ReadableStream" === A[Symbol.toStringTag] && "function" === typeof A.tee;
},
readableStreamClose: function(controller) {
try {
controller.close();
controller.byobRequest?.respond(0);
} catch (A) {
if (!A.message.includes("Controller is already closed") && !A.message.includes("ReadableStream is already closed")) throw A;
}
},
isomorphicEncode: z,
urlIsLocal: function(url) {
D("protocol" in url);
const A = url.protocol;
return "about:" === A || "blob:" === A || "data:" === A;
},
urlHasHttpsScheme: X,
urlIsHttpHttpsScheme: j,
readAllBytes: K,
simpleRangeHeaderValue: function(value, A) {
const data = value;
if (!data.startsWith("bytes")) return "failure";
const e = {
position: 5
};
if (A) B(A => "\t" === A || " " === A, data, e);
if (61 !== data.charCodeAt(e.position)) return "failure";
e.position++;
if (A) B(A => "\t" === A || " " === A, data, e);
const t = B(A => {
const code = A.charCodeAt(0);
return code >= 48 && code <= 57;
}, data, e);
const r = t.length ? Number(t) : null;
if (A) B(A => "\t" === A || " " === A, data, e);
if (45 !== data.charCodeAt(e.position)) return "failure";
e.position++;
if (A) B(A => "\t" === A || " " === A, data, e);
const o = B(A => {
const code = A.charCodeAt(0);
return code >= 48 && code <= 57;
}, data, e);
const Q = o.length ? Number(o) : null;
if (e.position < data.length) return "failure";
if (null === Q && null === r) return "failure";
if (r > Q) return "failure";
return {
rangeStartValue: r,
rangeEndValue: Q
};
},
buildContentRange: function(A, e, t) {
let r = "bytes ";
r += z(`${A}`);
r += "-";
r += z(`${e}`);
r += "/";
r += z(`${t}`);
return r;
},
parseMetadata: v,
createInflate: function(A) {
return new $(A);
},
extractMimeType: function(headers) {
let A = null;
let e = null;
let t = null;
const values = eA("content-type", headers);
if (null === values) return "failure";
for (const value of values) {
const r = l(value);
if ("failure" === r || "*/*" === r.essence) continue;
t = r;
if (t.essence !== e) {
A = null;
if (t.parameters.has("charset")) A = t.parameters.get("charset");
e = t.essence;
} else if (!t.parameters.has("charset") && null !== A) t.parameters.set("charset", A);
}
if (null == t) return "failure";
return t;
},
getDecodeSplit: eA,
utf8DecodeBytes: function(A) {
if (0 === A.length) return "";
if (239 === A[0] && 187 === A[1] && 191 === A[2]) A = A.subarray(3);
const output = tA.decode(A);
return output;
},
environmentSettingsObject: rA
};
},
6083: (A, e, t) => {
const {types, inspect: r} = t(7975);
const {markAsUncloneable: o} = t(5919);
const {toUSVString: Q} = t(586);
const g = {};
g.converters = {};
g.util = {};
g.errors = {};
g.errors.exception = function(message) {
return new TypeError(`${message.header}: ${message.message}`);
};
g.errors.conversionFailed = function(context) {
const plural = 1 === context.types.length ? "" : " one of";
const message = `${context.argument} could not be converted to${plural}: ${context.types.join(", ")}.`;
return g.errors.exception({
header: context.prefix,
message
});
};
g.errors.invalidArgument = function(context) {
return g.errors.exception({
header: context.prefix,
message: `"${context.value}" is an invalid ${context.type}.`
});
};
g.brandCheck = function(A, e, t) {
if (false !== t?.strict) {
if (!(A instanceof e)) {
const A = new TypeError("Illegal invocation");
A.code = "ERR_INVALID_THIS";
throw A;
}
} else if (A?.[Symbol.toStringTag] !== e.prototype[Symbol.toStringTag]) {
const A = new TypeError("Illegal invocation");
A.code = "ERR_INVALID_THIS";
throw A;
}
};
g.argumentLengthCheck = function({length}, min, A) {
if (length < min) throw g.errors.exception({
message: `${min} argument${1 !== min ? "s" : ""} required, but${length ? " only" : ""} ${length} found.`,
header: A
});
};
g.illegalConstructor = function() {
throw g.errors.exception({
header: "TypeError",
message: "Illegal constructor"
});
};
g.util.Type = function(A) {
switch (typeof A) {
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
if (null === A) return "Null";
return "Object";
}
};
g.util.markAsUncloneable = o || (() => {});
g.util.ConvertToInt = function(A, e, t, r) {
let o;
let Q;
if (64 === e) {
o = Math.pow(2, 53) - 1;
if ("unsigned" === t) Q = 0; else Q = Math.pow(-2, 53) + 1;
} else if ("unsigned" === t) {
Q = 0;
o = Math.pow(2, e) - 1;
} else {
Q = Math.pow(-2, e) - 1;
o = Math.pow(2, e - 1) - 1;
}
let c = Number(A);
if (0 === c) c = 0;
if (true === r?.enforceRange) {
if (Number.isNaN(c) || c === Number.POSITIVE_INFINITY || c === Number.NEGATIVE_INFINITY) throw g.errors.exception({
header: "Integer conversion",
message: `Could not convert ${g.util.Stringify(A)} to an integer.`
});
c = g.util.IntegerPart(c);
if (c < Q || c > o) throw g.errors.exception({
header: "Integer conversion",
message: `Value must be between ${Q}-${o}, got ${c}.`
});
return c;
}
if (!Number.isNaN(c) && true === r?.clamp) {
c = Math.min(Math.max(c, Q), o);
if (Math.floor(c) % 2 === 0) c = Math.floor(c); else c = Math.ceil(c);
return c;
}
if (Number.isNaN(c) || 0 === c && Object.is(0, c) || c === Number.POSITIVE_INFINITY || c === Number.NEGATIVE_INFINITY) return 0;
c = g.util.IntegerPart(c);
c %= Math.pow(2, e);
if ("signed" === t && c >= Math.pow(2, e) - 1) return c - Math.pow(2, e);
return c;
};
g.util.IntegerPart = function(n) {
const A = Math.floor(Math.abs(n));
if (n < 0) return -1 * A;
return A;
};
g.util.Stringify = function(A) {
const type = g.util.Type(A);
switch (type) {
case "Symbol":
return `Symbol(${A.description})`;

case "Object":
return r(A);

case "String":
return `"${A}"`;

default:
return `${A}`;
}
};
g.sequenceConverter = function(A) {
return (e, prefix, t, r) => {
if ("Object" !== g.util.Type(e)) throw g.errors.exception({
header: prefix,
message: `${t} (${g.util.Stringify(e)}) is not iterable.`
});
const method = "function" === typeof r ? r() : e?.[Symbol.iterator]?.();
const o = [];
let index = 0;
if (void 0 === method || "function" !== typeof method.next) throw g.errors.exception({
header: prefix,
message: `${t} is not iterable.`
});
for (;;) {
const {done, value} = method.next();
if (done) break;
o.push(A(value, prefix, `${t}[${index++}]`));
}
return o;
};
};
g.recordConverter = function(A, e) {
return (t, prefix, r) => {
if ("Object" !== g.util.Type(t)) throw g.errors.exception({
header: prefix,
message: `${r} ("${g.util.Type(t)}") is not an Object.`
});
const result = {};
if (!types.isProxy(t)) {
const keys = [ ...Object.getOwnPropertyNames(t), ...Object.getOwnPropertySymbols(t) ];
for (const key of keys) {
const o = A(key, prefix, r);
const Q = e(t[key], prefix, r);
result[o] = Q;
}
return result;
}
const keys = Reflect.ownKeys(t);
for (const key of keys) {
const o = Reflect.getOwnPropertyDescriptor(t, key);
if (o?.enumerable) {
const o = A(key, prefix, r);
const Q = e(t[key], prefix, r);
result[o] = Q;
}
}
return result;
};
};
g.interfaceConverter = function(i) {
return (A, prefix, e, t) => {
if (false !== t?.strict && !(A instanceof i)) throw g.errors.exception({
header: prefix,
message: `Expected ${e} ("${g.util.Stringify(A)}") to be an instance of ${i.name}.`
});
return A;
};
};
g.dictionaryConverter = function(A) {
return (e, prefix, t) => {
const type = g.util.Type(e);
const r = {};
if ("Null" === type || "Undefined" === type) return r; else if ("Object" !== type) throw g.errors.exception({
header: prefix,
message: `Expected ${e} to be one of: Null, Undefined, Object.`
});
for (const options of A) {
const {key, defaultValue: A, required, converter: o} = options;
if (true === required) if (!Object.hasOwn(e, key)) throw g.errors.exception({
header: prefix,
message: `Missing required key "${key}".`
});
let value = e[key];
const Q = Object.hasOwn(options, "defaultValue");
if (Q && null !== value) value ??= A();
if (required || Q || void 0 !== value) {
value = o(value, prefix, `${t}.${key}`);
if (options.allowedValues && !options.allowedValues.includes(value)) throw g.errors.exception({
header: prefix,
message: `${value} is not an accepted type. Expected one of ${options.allowedValues.join(", ")}.`
});
r[key] = value;
}
}
return r;
};
};
g.nullableConverter = function(A) {
return (e, prefix, t) => {
if (null === e) return e;
return A(e, prefix, t);
};
};
g.converters.DOMString = function(A, prefix, e, t) {
if (null === A && t?.legacyNullToEmptyString) return "";
if ("symbol" === typeof A) throw g.errors.exception({
header: prefix,
message: `${e} is a symbol, which cannot be converted to a DOMString.`
});
return String(A);
};
g.converters.ByteString = function(A, prefix, e) {
const t = g.converters.DOMString(A, prefix, e);
for (let index = 0; index < t.length; index++) if (t.charCodeAt(index) > 255) throw new TypeError(`Cannot convert argument to a ByteString because the character at index ${index} has a value of ${t.charCodeAt(index)} which is greater than 255.`);
return t;
};
g.converters.USVString = Q;
g.converters.boolean = function(A) {
const e = Boolean(A);
return e;
};
g.converters.any = function(A) {
return A;
};
g.converters["long long"] = function(A, prefix, e) {
const t = g.util.ConvertToInt(A, 64, "signed", void 0, prefix, e);
return t;
};
g.converters["unsigned long long"] = function(A, prefix, e) {
const t = g.util.ConvertToInt(A, 64, "unsigned", void 0, prefix, e);
return t;
};
g.converters["unsigned long"] = function(A, prefix, e) {
const t = g.util.ConvertToInt(A, 32, "unsigned", void 0, prefix, e);
return t;
};
g.converters["unsigned short"] = function(A, prefix, e, t) {
const r = g.util.ConvertToInt(A, 16, "unsigned", t, prefix, e);
return r;
};
g.converters.ArrayBuffer = function(A, prefix, e, t) {
if ("Object" !== g.util.Type(A) || !types.isAnyArrayBuffer(A)) throw g.errors.conversionFailed({
prefix,
argument: `${e} ("${g.util.Stringify(A)}")`,
types: [ "ArrayBuffer" ]
});
if (false === t?.allowShared && types.isSharedArrayBuffer(A)) throw g.errors.exception({
header: "ArrayBuffer",
message: "SharedArrayBuffer is not allowed."
});
if (A.resizable || A.growable) throw g.errors.exception({
header: "ArrayBuffer",
message: "Received a resizable ArrayBuffer."
});
return A;
};
g.converters.TypedArray = function(A, e, prefix, name, t) {
if ("Object" !== g.util.Type(A) || !types.isTypedArray(A) || A.constructor.name !== e.name) throw g.errors.conversionFailed({
prefix,
argument: `${name} ("${g.util.Stringify(A)}")`,
types: [ e.name ]
});
if (false === t?.allowShared && types.isSharedArrayBuffer(A.buffer)) throw g.errors.exception({
header: "ArrayBuffer",
message: "SharedArrayBuffer is not allowed."
});
if (A.buffer.resizable || A.buffer.growable) throw g.errors.exception({
header: "ArrayBuffer",
message: "Received a resizable ArrayBuffer."
});
return A;
};
g.converters.DataView = function(A, prefix, name, e) {
if ("Object" !== g.util.Type(A) || !types.isDataView(A)) throw g.errors.exception({
header: prefix,
message: `${name} is not a DataView.`
});
if (false === e?.allowShared && types.isSharedArrayBuffer(A.buffer)) throw g.errors.exception({
header: "ArrayBuffer",
message: "SharedArrayBuffer is not allowed."
});
if (A.buffer.resizable || A.buffer.growable) throw g.errors.exception({
header: "ArrayBuffer",
message: "Received a resizable ArrayBuffer."
});
return A;
};
g.converters.BufferSource = function(A, prefix, name, e) {
if (types.isAnyArrayBuffer(A)) return g.converters.ArrayBuffer(A, prefix, name, {
...e,
allowShared: false
});
if (types.isTypedArray(A)) return g.converters.TypedArray(A, A.constructor, prefix, name, {
...e,
allowShared: false
});
if (types.isDataView(A)) return g.converters.DataView(A, prefix, name, {
...e,
allowShared: false
});
throw g.errors.conversionFailed({
prefix,
argument: `${name} ("${g.util.Stringify(A)}")`,
types: [ "BufferSource" ]
});
};
g.converters["sequence<ByteString>"] = g.sequenceConverter(g.converters.ByteString);
g.converters["sequence<sequence<ByteString>>"] = g.sequenceConverter(g.converters["sequence<ByteString>"]);
g.converters["record<ByteString, ByteString>"] = g.recordConverter(g.converters.ByteString, g.converters.ByteString);
A.exports = {
webidl: g
};
},
1181: A => {
A.exports = {
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
5969: (A, e, t) => {
const {staticPropertyDescriptors: r, readOperation: o, fireAProgressEvent: Q} = t(8420);
const {kState: g, kError: c, kResult: E, kEvents: B, kAborted: I} = t(3191);
const {webidl: C} = t(6083);
const {kEnumerableProperty: l} = t(586);
class u extends EventTarget {
constructor() {
super();
this[g] = "empty";
this[E] = null;
this[c] = null;
this[B] = {
loadend: null,
error: null,
abort: null,
load: null,
progress: null,
loadstart: null
};
}
readAsArrayBuffer(A) {
C.brandCheck(this, u);
C.argumentLengthCheck(arguments, 1, "FileReader.readAsArrayBuffer");
A = C.converters.Blob(A, {
strict: false
});
o(this, A, "ArrayBuffer");
}
readAsBinaryString(A) {
C.brandCheck(this, u);
C.argumentLengthCheck(arguments, 1, "FileReader.readAsBinaryString");
A = C.converters.Blob(A, {
strict: false
});
o(this, A, "BinaryString");
}
readAsText(A, e = void 0) {
C.brandCheck(this, u);
C.argumentLengthCheck(arguments, 1, "FileReader.readAsText");
A = C.converters.Blob(A, {
strict: false
});
if (void 0 !== e) e = C.converters.DOMString(e, "FileReader.readAsText", "encoding");
o(this, A, "Text", e);
}
readAsDataURL(A) {
C.brandCheck(this, u);
C.argumentLengthCheck(arguments, 1, "FileReader.readAsDataURL");
A = C.converters.Blob(A, {
strict: false
});
o(this, A, "DataURL");
}
abort() {
if ("empty" === this[g] || "done" === this[g]) {
this[E] = null;
return;
}
if ("loading" === this[g]) {
this[g] = "done";
this[E] = null;
}
this[I] = true;
Q("abort", this);
if ("loading" !== this[g]) Q("loadend", this);
}
get readyState() {
C.brandCheck(this, u);
switch (this[g]) {
case "empty":
return this.EMPTY;

case "loading":
return this.LOADING;

case "done":
return this.DONE;
}
}
get result() {
C.brandCheck(this, u);
return this[E];
}
get error() {
C.brandCheck(this, u);
return this[c];
}
get onloadend() {
C.brandCheck(this, u);
return this[B].loadend;
}
set onloadend(A) {
C.brandCheck(this, u);
if (this[B].loadend) this.removeEventListener("loadend", this[B].loadend);
if ("function" === typeof A) {
this[B].loadend = A;
this.addEventListener("loadend", A);
} else this[B].loadend = null;
}
get onerror() {
C.brandCheck(this, u);
return this[B].error;
}
set onerror(A) {
C.brandCheck(this, u);
if (this[B].error) this.removeEventListener("error", this[B].error);
if ("function" === typeof A) {
this[B].error = A;
this.addEventListener("error", A);
} else this[B].error = null;
}
get onloadstart() {
C.brandCheck(this, u);
return this[B].loadstart;
}
set onloadstart(A) {
C.brandCheck(this, u);
if (this[B].loadstart) this.removeEventListener("loadstart", this[B].loadstart);
if ("function" === typeof A) {
this[B].loadstart = A;
this.addEventListener("loadstart", A);
} else this[B].loadstart = null;
}
get onprogress() {
C.brandCheck(this, u);
return this[B].progress;
}
set onprogress(A) {
C.brandCheck(this, u);
if (this[B].progress) this.removeEventListener("progress", this[B].progress);
if ("function" === typeof A) {
this[B].progress = A;
this.addEventListener("progress", A);
} else this[B].progress = null;
}
get onload() {
C.brandCheck(this, u);
return this[B].load;
}
set onload(A) {
C.brandCheck(this, u);
if (this[B].load) this.removeEventListener("load", this[B].load);
if ("function" === typeof A) {
this[B].load = A;
this.addEventListener("load", A);
} else this[B].load = null;
}
get onabort() {
C.brandCheck(this, u);
return this[B].abort;
}
set onabort(A) {
C.brandCheck(this, u);
if (this[B].abort) this.removeEventListener("abort", this[B].abort);
if ("function" === typeof A) {
this[B].abort = A;
this.addEventListener("abort", A);
} else this[B].abort = null;
}
}
u.EMPTY = u.prototype.EMPTY = 0;
u.LOADING = u.prototype.LOADING = 1;
u.DONE = u.prototype.DONE = 2;
Object.defineProperties(u.prototype, {
EMPTY: r,
LOADING: r,
DONE: r,
readAsArrayBuffer: l,
readAsBinaryString: l,
readAsText: l,
readAsDataURL: l,
abort: l,
readyState: l,
result: l,
error: l,
onloadstart: l,
onprogress: l,
onload: l,
onabort: l,
onerror: l,
onloadend: l,
[Symbol.toStringTag]: {
value: "FileReader",
writable: false,
enumerable: false,
configurable: true
}
});
Object.defineProperties(u, {
EMPTY: r,
LOADING: r,
DONE: r
});
A.exports = {
FileReader: u
};
},
5163: (A, e, t) => {
const {webidl: r} = t(6083);
const o = Symbol("ProgressEvent state");
class Q extends Event {
constructor(type, A = {}) {
type = r.converters.DOMString(type, "ProgressEvent constructor", "type");
A = r.converters.ProgressEventInit(A ?? {});
super(type, A);
this[o] = {
lengthComputable: A.lengthComputable,
loaded: A.loaded,
total: A.total
};
}
get lengthComputable() {
r.brandCheck(this, Q);
return this[o].lengthComputable;
}
get loaded() {
r.brandCheck(this, Q);
return this[o].loaded;
}
get total() {
r.brandCheck(this, Q);
return this[o].total;
}
}
r.converters.ProgressEventInit = r.dictionaryConverter([ {
key: "lengthComputable",
converter: r.converters.boolean,
defaultValue: () => false
}, {
key: "loaded",
converter: r.converters["unsigned long long"],
defaultValue: () => 0
}, {
key: "total",
converter: r.converters["unsigned long long"],
defaultValue: () => 0
}, {
key: "bubbles",
converter: r.converters.boolean,
defaultValue: () => false
}, {
key: "cancelable",
converter: r.converters.boolean,
defaultValue: () => false
}, {
key: "composed",
converter: r.converters.boolean,
defaultValue: () => false
} ]);
A.exports = {
ProgressEvent: Q
};
},
3191: A => {
A.exports = {
kState: Symbol("FileReader state"),
kResult: Symbol("FileReader result"),
kError: Symbol("FileReader error"),
kLastProgressEventFired: Symbol("FileReader last progress event fired timestamp"),
kEvents: Symbol("FileReader events"),
kAborted: Symbol("FileReader aborted")
};
},
8420: (A, e, t) => {
const {kState: r, kError: o, kResult: Q, kAborted: g, kLastProgressEventFired: c} = t(3191);
const {ProgressEvent: E} = t(5163);
const {getEncoding: B} = t(1181);
const {serializeAMimeType: I, parseMIMEType: C} = t(2318);
const {types} = t(7975);
const {StringDecoder: l} = t(3193);
const {btoa: u} = t(4573);
function d(A, reader) {
const event = new E(A, {
bubbles: false,
cancelable: false
});
reader.dispatchEvent(event);
}
function f(bytes, type, A, e) {
switch (type) {
case "DataURL":
{
let e = "data:";
const parsed = C(A || "application/octet-stream");
if ("failure" !== parsed) e += I(parsed);
e += ";base64,";
const t = new l("latin1");
for (const chunk of bytes) e += u(t.write(chunk));
e += u(t.end());
return e;
}

case "Text":
{
let t = "failure";
if (e) t = B(e);
if ("failure" === t && A) {
const type = C(A);
if ("failure" !== type) t = B(type.parameters.get("charset"));
}
if ("failure" === t) t = "UTF-8";
return decode(bytes, t);
}

case "ArrayBuffer":
{
const A = y(bytes);
return A.buffer;
}

case "BinaryString":
{
let A = "";
const e = new l("latin1");
for (const chunk of bytes) A += e.write(chunk);
A += e.end();
return A;
}
}
}
function decode(A, e) {
const bytes = y(A);
const t = w(bytes);
let r = 0;
if (null !== t) {
e = t;
r = "UTF-8" === t ? 3 : 2;
}
const o = bytes.slice(r);
return new TextDecoder(e).decode(o);
}
function w(A) {
const [a, b, e] = A;
if (239 === a && 187 === b && 191 === e) return "UTF-8"; else if (254 === a && 255 === b) return "UTF-16BE"; else if (255 === a && 254 === b) return "UTF-16LE";
return null;
}
function y(A) {
const size = A.reduce((a, b) => a + b.byteLength, 0);
let e = 0;
return A.reduce((a, b) => {
a.set(b, e);
e += b.byteLength;
return a;
}, new Uint8Array(size));
}
A.exports = {
staticPropertyDescriptors: {
enumerable: true,
writable: false,
configurable: false
},
readOperation: function(A, e, type, t) {
if ("loading" === A[r]) throw new DOMException("Invalid state", "InvalidStateError");
A[r] = "loading";
A[Q] = null;
A[o] = null;
const E = e.stream();
const reader = E.getReader();
const bytes = [];
let B = reader.read();
let I = true;
(async () => {
for (;!A[g]; ) try {
const {done, value} = await B;
if (I && !A[g]) queueMicrotask(() => {
d("loadstart", A);
});
I = false;
if (!done && types.isUint8Array(value)) {
bytes.push(value);
if ((void 0 === A[c] || Date.now() - A[c] >= 50) && !A[g]) {
A[c] = Date.now();
queueMicrotask(() => {
d("progress", A);
});
}
B = reader.read();
} else if (done) {
queueMicrotask(() => {
A[r] = "done";
try {
const result = f(bytes, type, e.type, t);
if (A[g]) return;
A[Q] = result;
d("load", A);
} catch (e) {
A[o] = e;
d("error", A);
}
if ("loading" !== A[r]) d("loadend", A);
});
break;
}
} catch (e) {
if (A[g]) return;
queueMicrotask(() => {
A[r] = "done";
A[o] = e;
d("error", A);
if ("loading" !== A[r]) d("loadend", A);
});
break;
}
})();
},
fireAProgressEvent: d
};
},
4347: (A, e, t) => {
const {uid: r, states, sentCloseFrameState: o, emptyBuffer: Q, opcodes: g} = t(7450);
const {kReadyState: c, kSentClose: E, kByteParser: B, kReceivedClose: I, kResponse: C} = t(1242);
const {fireEvent: l, failWebsocketConnection: u, isClosing: d, isClosed: f, isEstablished: w, parseExtensions: y} = t(4391);
const {channels: D} = t(8580);
const {CloseEvent: p} = t(2494);
const {makeRequest: k} = t(5601);
const {fetching: R} = t(7532);
const {Headers: F, getHeadersList: m} = t(1470);
const {getDecodeSplit: S} = t(9774);
const {WebsocketFrameSend: N} = t(6674);
let M;
try {
M = t(7598);
} catch {}
function U(chunk) {
if (!this.ws[B].write(chunk)) this.pause();
}
function L() {
const {ws: A} = this;
const {[C]: response} = A;
response.socket.off("data", U);
response.socket.off("close", L);
response.socket.off("error", T);
const e = A[E] === o.SENT && A[I];
let code = 1005;
let reason = "";
const result = A[B].closingInfo;
if (result && !result.error) {
code = result.code ?? 1005;
reason = result.reason;
} else if (!A[I]) code = 1006;
A[c] = states.CLOSED;
l("close", A, (type, A) => new p(type, A), {
wasClean: e,
code,
reason
});
if (D.close.hasSubscribers) D.close.publish({
websocket: A,
code,
reason
});
}
function T(error) {
const {ws: A} = this;
A[c] = states.CLOSING;
if (D.socketError.hasSubscribers) D.socketError.publish(error);
this.destroy();
}
A.exports = {
establishWebSocketConnection: function(url, A, client, e, t, options) {
const o = url;
o.protocol = "ws:" === url.protocol ? "http:" : "https:";
const request = k({
urlList: [ o ],
client,
serviceWorkers: "none",
referrer: "no-referrer",
mode: "websocket",
credentials: "include",
cache: "no-store",
redirect: "error"
});
if (options.headers) {
const A = m(new F(options.headers));
request.headersList = A;
}
const Q = M.randomBytes(16).toString("base64");
request.headersList.append("sec-websocket-key", Q);
request.headersList.append("sec-websocket-version", "13");
for (const e of A) request.headersList.append("sec-websocket-protocol", e);
request.headersList.append("sec-websocket-extensions", "permessage-deflate; client_max_window_bits");
const controller = R({
request,
useParallelQueue: true,
dispatcher: options.dispatcher,
processResponse(response) {
if ("error" === response.type || 101 !== response.status) {
u(e, "Received network error or non-101 status code.");
return;
}
if (0 !== A.length && !response.headersList.get("Sec-WebSocket-Protocol")) {
u(e, "Server did not respond with sent protocols.");
return;
}
if ("websocket" !== response.headersList.get("Upgrade")?.toLowerCase()) {
u(e, 'Server did not set Upgrade header to "websocket".');
return;
}
if ("upgrade" !== response.headersList.get("Connection")?.toLowerCase()) {
u(e, 'Server did not set Connection header to "upgrade".');
return;
}
const o = response.headersList.get("Sec-WebSocket-Accept");
const digest = M.createHash("sha1").update(Q + r).digest("base64");
if (o !== digest) {
u(e, "Incorrect hash received in Sec-WebSocket-Accept header.");
return;
}
const g = response.headersList.get("Sec-WebSocket-Extensions");
let c;
if (null !== g) {
c = y(g);
if (!c.has("permessage-deflate")) {
u(e, "Sec-WebSocket-Extensions header does not match.");
return;
}
}
const E = response.headersList.get("Sec-WebSocket-Protocol");
if (null !== E) {
const A = S("sec-websocket-protocol", request.headersList);
if (null === A || !A.includes(E)) {
u(e, "Protocol was not set in the opening handshake.");
return;
}
}
response.socket.on("data", U);
response.socket.on("close", L);
response.socket.on("error", T);
if (D.open.hasSubscribers) D.open.publish({
address: response.socket.address(),
protocol: E,
extensions: g
});
t(response, c);
}
});
return controller;
},
closeWebSocketConnection: function(A, code, reason, e) {
if (d(A) || f(A)) ; else if (!w(A)) {
u(A, "Connection was closed before it was established.");
A[c] = states.CLOSING;
} else if (A[E] === o.NOT_SENT) {
A[E] = o.PROCESSING;
const t = new N;
if (void 0 !== code && void 0 === reason) {
t.frameData = Buffer.allocUnsafe(2);
t.frameData.writeUInt16BE(code, 0);
} else if (void 0 !== code && void 0 !== reason) {
t.frameData = Buffer.allocUnsafe(2 + e);
t.frameData.writeUInt16BE(code, 0);
t.frameData.write(reason, 2, "utf-8");
} else t.frameData = Q;
const socket = A[C].socket;
socket.write(t.createFrame(g.CLOSE));
A[E] = o.SENT;
A[c] = states.CLOSING;
} else A[c] = states.CLOSING;
}
};
},
7450: A => {
const e = Buffer.allocUnsafe(0);
A.exports = {
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
emptyBuffer: e,
sendHints: {
string: 1,
typedArray: 2,
arrayBuffer: 3,
blob: 4
}
};
},
2494: (A, e, t) => {
const {webidl: r} = t(6083);
const {kEnumerableProperty: o} = t(586);
const {kConstruct: Q} = t(33);
const {MessagePort: g} = t(5919);
class c extends Event {
#_;
constructor(type, A = {}) {
if (type === Q) {
super(arguments[1], arguments[2]);
r.util.markAsUncloneable(this);
return;
}
const prefix = "MessageEvent constructor";
r.argumentLengthCheck(arguments, 1, prefix);
type = r.converters.DOMString(type, prefix, "type");
A = r.converters.MessageEventInit(A, prefix, "eventInitDict");
super(type, A);
this.#_ = A;
r.util.markAsUncloneable(this);
}
get data() {
r.brandCheck(this, c);
return this.#_.data;
}
get origin() {
r.brandCheck(this, c);
return this.#_.origin;
}
get lastEventId() {
r.brandCheck(this, c);
return this.#_.lastEventId;
}
get source() {
r.brandCheck(this, c);
return this.#_.source;
}
get ports() {
r.brandCheck(this, c);
if (!Object.isFrozen(this.#_.ports)) Object.freeze(this.#_.ports);
return this.#_.ports;
}
initMessageEvent(type, A = false, e = false, data = null, origin = "", t = "", source = null, ports = []) {
r.brandCheck(this, c);
r.argumentLengthCheck(arguments, 1, "MessageEvent.initMessageEvent");
return new c(type, {
bubbles: A,
cancelable: e,
data,
origin,
lastEventId: t,
source,
ports
});
}
static createFastMessageEvent(type, A) {
const e = new c(Q, type, A);
e.#_ = A;
e.#_.data ??= null;
e.#_.origin ??= "";
e.#_.lastEventId ??= "";
e.#_.source ??= null;
e.#_.ports ??= [];
return e;
}
}
const {createFastMessageEvent: E} = c;
delete c.createFastMessageEvent;
class B extends Event {
#_;
constructor(type, A = {}) {
const prefix = "CloseEvent constructor";
r.argumentLengthCheck(arguments, 1, prefix);
type = r.converters.DOMString(type, prefix, "type");
A = r.converters.CloseEventInit(A);
super(type, A);
this.#_ = A;
r.util.markAsUncloneable(this);
}
get wasClean() {
r.brandCheck(this, B);
return this.#_.wasClean;
}
get code() {
r.brandCheck(this, B);
return this.#_.code;
}
get reason() {
r.brandCheck(this, B);
return this.#_.reason;
}
}
class I extends Event {
#_;
constructor(type, A) {
const prefix = "ErrorEvent constructor";
r.argumentLengthCheck(arguments, 1, prefix);
super(type, A);
r.util.markAsUncloneable(this);
type = r.converters.DOMString(type, prefix, "type");
A = r.converters.ErrorEventInit(A ?? {});
this.#_ = A;
}
get message() {
r.brandCheck(this, I);
return this.#_.message;
}
get filename() {
r.brandCheck(this, I);
return this.#_.filename;
}
get lineno() {
r.brandCheck(this, I);
return this.#_.lineno;
}
get colno() {
r.brandCheck(this, I);
return this.#_.colno;
}
get error() {
r.brandCheck(this, I);
return this.#_.error;
}
}
Object.defineProperties(c.prototype, {
[Symbol.toStringTag]: {
value: "MessageEvent",
configurable: true
},
data: o,
origin: o,
lastEventId: o,
source: o,
ports: o,
initMessageEvent: o
});
Object.defineProperties(B.prototype, {
[Symbol.toStringTag]: {
value: "CloseEvent",
configurable: true
},
reason: o,
code: o,
wasClean: o
});
Object.defineProperties(I.prototype, {
[Symbol.toStringTag]: {
value: "ErrorEvent",
configurable: true
},
message: o,
filename: o,
lineno: o,
colno: o,
error: o
});
r.converters.MessagePort = r.interfaceConverter(g);
r.converters["sequence<MessagePort>"] = r.sequenceConverter(r.converters.MessagePort);
const C = [ {
key: "bubbles",
converter: r.converters.boolean,
defaultValue: () => false
}, {
key: "cancelable",
converter: r.converters.boolean,
defaultValue: () => false
}, {
key: "composed",
converter: r.converters.boolean,
defaultValue: () => false
} ];
r.converters.MessageEventInit = r.dictionaryConverter([ ...C, {
key: "data",
converter: r.converters.any,
defaultValue: () => null
}, {
key: "origin",
converter: r.converters.USVString,
defaultValue: () => ""
}, {
key: "lastEventId",
converter: r.converters.DOMString,
defaultValue: () => ""
}, {
key: "source",
converter: r.nullableConverter(r.converters.MessagePort),
defaultValue: () => null
}, {
key: "ports",
converter: r.converters["sequence<MessagePort>"],
defaultValue: () => new Array(0)
} ]);
r.converters.CloseEventInit = r.dictionaryConverter([ ...C, {
key: "wasClean",
converter: r.converters.boolean,
defaultValue: () => false
}, {
key: "code",
converter: r.converters["unsigned short"],
defaultValue: () => 0
}, {
key: "reason",
converter: r.converters.USVString,
defaultValue: () => ""
} ]);
r.converters.ErrorEventInit = r.dictionaryConverter([ ...C, {
key: "message",
converter: r.converters.DOMString,
defaultValue: () => ""
}, {
key: "filename",
converter: r.converters.USVString,
defaultValue: () => ""
}, {
key: "lineno",
converter: r.converters["unsigned long"],
defaultValue: () => 0
}, {
key: "colno",
converter: r.converters["unsigned long"],
defaultValue: () => 0
}, {
key: "error",
converter: r.converters.any
} ]);
A.exports = {
MessageEvent: c,
CloseEvent: B,
ErrorEvent: I,
createFastMessageEvent: E
};
},
6674: (A, e, t) => {
const {maxUnsigned16Bit: r} = t(7450);
const o = 16386;
let Q;
let g = null;
let c = o;
try {
Q = t(7598);
} catch {
Q = {
randomFillSync: function(A, e, t) {
for (let i = 0; i < A.length; ++i) A[i] = 255 * Math.random() | 0;
return A;
}
};
}
function E() {
if (c === o) {
c = 0;
Q.randomFillSync(g ??= Buffer.allocUnsafe(o), 0, o);
}
return [ g[c++], g[c++], g[c++], g[c++] ];
}
A.exports = {
WebsocketFrameSend: class {
constructor(data) {
this.frameData = data;
}
createFrame(A) {
const e = this.frameData;
const t = E();
const o = e?.byteLength ?? 0;
let Q = o;
let g = 6;
if (o > r) {
g += 8;
Q = 127;
} else if (o > 125) {
g += 2;
Q = 126;
}
const c = Buffer.allocUnsafe(o + g);
c[0] = c[1] = 0;
c[0] |= 128;
c[0] = (240 & c[0]) + A;
/*! ws. MIT License. Einar Otto Stangvik <einaros@gmail.com> */ c[g - 4] = t[0];
c[g - 3] = t[1];
c[g - 2] = t[2];
c[g - 1] = t[3];
c[1] = Q;
if (126 === Q) c.writeUInt16BE(o, 2); else if (127 === Q) {
c[2] = c[3] = 0;
c.writeUIntBE(o, 4, 6);
}
c[1] |= 128;
for (let i = 0; i < o; ++i) c[g + i] = e[i] ^ t[3 & i];
return c;
}
}
};
},
767: (A, e, t) => {
const {createInflateRaw: r, Z_DEFAULT_WINDOWBITS: o} = t(8522);
const {isValidClientWindowBits: Q} = t(4391);
const {MessageSizeExceededError: g} = t(5793);
const tail = Buffer.from([ 0, 0, 255, 255 ]);
const c = Symbol("kBuffer");
const E = Symbol("kLength");
A.exports = {
PerMessageDeflate: class {
#j;
#C={};
#$=0;
constructor(A, options) {
this.#C.serverNoContextTakeover = A.has("server_no_context_takeover");
this.#C.serverMaxWindowBits = A.get("server_max_window_bits");
this.#$ = options.maxPayloadSize;
}
decompress(chunk, A, e) {
if (!this.#j) {
let A = o;
if (this.#C.serverMaxWindowBits) {
if (!Q(this.#C.serverMaxWindowBits)) {
e(new Error("Invalid server_max_window_bits"));
return;
}
A = Number.parseInt(this.#C.serverMaxWindowBits);
}
try {
this.#j = r({
windowBits: A
});
} catch (A) {
e(A);
return;
}
this.#j[c] = [];
this.#j[E] = 0;
this.#j.on("data", data => {
this.#j[E] += data.length;
if (this.#$ > 0 && this.#j[E] > this.#$) {
e(new g);
this.#j.removeAllListeners();
this.#j.destroy();
this.#j = null;
return;
}
this.#j[c].push(data);
});
this.#j.on("error", A => {
this.#j = null;
e(A);
});
}
this.#j.write(chunk);
if (A) this.#j.write(tail);
this.#j.flush(() => {
if (!this.#j) return;
const full = Buffer.concat(this.#j[c], this.#j[E]);
this.#j[c].length = 0;
this.#j[E] = 0;
e(null, full);
});
}
}
};
},
3922: (A, e, t) => {
const {Writable: r} = t(7075);
const o = t(4589);
const {parserStates: Q, opcodes: g, states, emptyBuffer: c, sentCloseFrameState: E} = t(7450);
const {kReadyState: B, kSentClose: I, kResponse: C, kReceivedClose: l} = t(1242);
const {channels: u} = t(8580);
const {isValidStatusCode: d, isValidOpcode: f, failWebsocketConnection: w, websocketMessageReceived: y, utf8Decode: D, isControlFrame: p, isTextBinaryFrame: k, isContinuationFrame: R} = t(4391);
const {WebsocketFrameSend: F} = t(6674);
const {closeWebSocketConnection: m} = t(4347);
const {PerMessageDeflate: S} = t(767);
const {MessageSizeExceededError: N} = t(5793);
function M(A, code, reason) {
m(A, code, reason, Buffer.byteLength(reason));
w(A, reason);
}
A.exports = {
ByteParser: class extends r {
#AA=[];
#eA=0;
#tA=0;
#sA=false;
#y=Q.INFO;
#rA={};
#nA=[];
#oA;
#iA;
#$;
constructor(A, e, options = {}) {
super();
this.ws = A;
this.#oA = null == e ? new Map : e;
this.#iA = options.maxFragments ?? 0;
this.#$ = options.maxPayloadSize ?? 0;
if (this.#oA.has("permessage-deflate")) this.#oA.set("permessage-deflate", new S(e, options));
}
_write(chunk, _, A) {
this.#AA.push(chunk);
this.#tA += chunk.length;
this.#sA = true;
this.run(A);
}
#aA() {
if (this.#$ > 0 && !p(this.#rA.opcode) && this.#rA.payloadLength + this.#eA > this.#$) {
M(this.ws, 1009, "Payload size exceeds maximum allowed size");
return false;
}
return true;
}
run(A) {
for (;this.#sA; ) if (this.#y === Q.INFO) {
if (this.#tA < 2) return A();
const e = this.consume(2);
const t = 0 !== (128 & e[0]);
const r = 15 & e[0];
const masked = 128 === (128 & e[1]);
const o = !t && r !== g.CONTINUATION;
const c = 127 & e[1];
const E = 64 & e[0];
const B = 32 & e[0];
const I = 16 & e[0];
if (!f(r)) {
w(this.ws, "Invalid opcode received");
return A();
}
if (masked) {
w(this.ws, "Frame cannot be masked");
return A();
}
if (0 !== E && !this.#oA.has("permessage-deflate")) {
w(this.ws, "Expected RSV1 to be clear.");
return;
}
if (0 !== B || 0 !== I) {
w(this.ws, "RSV1, RSV2, RSV3 must be clear");
return;
}
if (o && !k(r)) {
w(this.ws, "Invalid frame type was fragmented.");
return;
}
if (k(r) && this.#nA.length > 0) {
w(this.ws, "Expected continuation frame");
return;
}
if (this.#rA.fragmented && o) {
w(this.ws, "Fragmented frame exceeded 125 bytes.");
return;
}
if ((c > 125 || o) && p(r)) {
w(this.ws, "Control frame either too large or fragmented");
return;
}
if (R(r) && 0 === this.#nA.length && !this.#rA.compressed) {
w(this.ws, "Unexpected continuation frame");
return;
}
if (c <= 125) {
this.#rA.payloadLength = c;
this.#y = Q.READ_DATA;
if (!this.#aA()) return;
} else if (126 === c) this.#y = Q.PAYLOADLENGTH_16; else if (127 === c) this.#y = Q.PAYLOADLENGTH_64;
if (k(r)) {
this.#rA.binaryType = r;
this.#rA.compressed = 0 !== E;
}
this.#rA.opcode = r;
this.#rA.masked = masked;
this.#rA.fin = t;
this.#rA.fragmented = o;
} else if (this.#y === Q.PAYLOADLENGTH_16) {
if (this.#tA < 2) return A();
const e = this.consume(2);
this.#rA.payloadLength = e.readUInt16BE(0);
this.#y = Q.READ_DATA;
if (!this.#aA()) return;
} else if (this.#y === Q.PAYLOADLENGTH_64) {
if (this.#tA < 8) return A();
const e = this.consume(8);
const t = e.readUInt32BE(0);
const r = e.readUInt32BE(4);
if (0 !== t || r > 2 ** 31 - 1) {
w(this.ws, "Received payload length > 2^31 bytes.");
return;
}
this.#rA.payloadLength = r;
this.#y = Q.READ_DATA;
if (!this.#aA()) return;
} else if (this.#y === Q.READ_DATA) {
if (this.#tA < this.#rA.payloadLength) return A();
const body = this.consume(this.#rA.payloadLength);
if (p(this.#rA.opcode)) {
this.#sA = this.parseControlFrame(body);
this.#y = Q.INFO;
const socket = this.ws[C].socket;
if (this.#sA && socket.writableNeedDrain) {
this.#sA = false;
socket.once("drain", () => {
if (this.destroyed) return;
this.#sA = true;
this.run(A);
});
return;
}
} else if (!this.#rA.compressed) {
if (!this.writeFragments(body)) return;
if (this.#$ > 0 && this.#eA > this.#$) {
M(this.ws, 1009, (new N).message);
return;
}
if (!this.#rA.fragmented && this.#rA.fin) y(this.ws, this.#rA.binaryType, this.consumeFragments());
this.#y = Q.INFO;
} else {
this.#oA.get("permessage-deflate").decompress(body, this.#rA.fin, (error, data) => {
if (error) {
const code = error instanceof N ? 1009 : 1007;
M(this.ws, code, error.message);
return;
}
if (!this.writeFragments(data)) return;
if (this.#$ > 0 && this.#eA > this.#$) {
M(this.ws, 1009, (new N).message);
return;
}
if (!this.#rA.fin) {
this.#y = Q.INFO;
this.#sA = true;
this.run(A);
return;
}
y(this.ws, this.#rA.binaryType, this.consumeFragments());
this.#sA = true;
this.#y = Q.INFO;
this.run(A);
});
this.#sA = false;
break;
}
}
}
consume(n) {
if (n > this.#tA) throw new Error("Called consume() before buffers satiated."); else if (0 === n) return c;
if (this.#AA[0].length === n) {
this.#tA -= this.#AA[0].length;
return this.#AA.shift();
}
const A = Buffer.allocUnsafe(n);
let e = 0;
for (;e !== n; ) {
const next = this.#AA[0];
const {length} = next;
if (length + e === n) {
A.set(this.#AA.shift(), e);
break;
} else if (length + e > n) {
A.set(next.subarray(0, n - e), e);
this.#AA[0] = next.subarray(n - e);
break;
} else {
A.set(this.#AA.shift(), e);
e += next.length;
}
}
this.#tA -= n;
return A;
}
writeFragments(A) {
if (this.#iA > 0 && this.#nA.length === this.#iA) {
M(this.ws, 1008, "Too many message fragments");
return false;
}
this.#eA += A.length;
this.#nA.push(A);
return true;
}
consumeFragments() {
const A = this.#nA;
if (1 === A.length) {
this.#eA = 0;
return A.shift();
}
const output = Buffer.concat(A, this.#eA);
this.#nA = [];
this.#eA = 0;
return output;
}
parseCloseBody(data) {
o(1 !== data.length);
let code;
if (data.length >= 2) code = data.readUInt16BE(0);
if (void 0 !== code && !d(code)) return {
code: 1002,
reason: "Invalid status code",
error: true
};
let reason = data.subarray(2);
if (239 === reason[0] && 187 === reason[1] && 191 === reason[2]) reason = reason.subarray(3);
try {
reason = D(reason);
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
const {opcode: A, payloadLength: e} = this.#rA;
if (A === g.CLOSE) {
if (1 === e) {
w(this.ws, "Received close frame with a 1-byte body.");
return false;
}
this.#rA.closeInfo = this.parseCloseBody(body);
if (this.#rA.closeInfo.error) {
const {code, reason} = this.#rA.closeInfo;
m(this.ws, code, reason, reason.length);
w(this.ws, reason);
return false;
}
if (this.ws[I] !== E.SENT) {
let body = c;
if (this.#rA.closeInfo.code) {
body = Buffer.allocUnsafe(2);
body.writeUInt16BE(this.#rA.closeInfo.code, 0);
}
const A = new F(body);
this.ws[C].socket.write(A.createFrame(g.CLOSE), A => {
if (!A) this.ws[I] = E.SENT;
});
}
this.ws[B] = states.CLOSING;
this.ws[l] = true;
return false;
} else if (A === g.PING) {
if (!this.ws[l]) {
const A = new F(body);
this.ws[C].socket.write(A.createFrame(g.PONG));
if (u.ping.hasSubscribers) u.ping.publish({
payload: body
});
}
} else if (A === g.PONG) if (u.pong.hasSubscribers) u.pong.publish({
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
5094: (A, e, t) => {
const {WebsocketFrameSend: r} = t(6674);
const {opcodes: o, sendHints: Q} = t(7450);
const g = t(158);
const c = Buffer[Symbol.species];
function E(data, hint) {
return new r(B(data, hint)).createFrame(hint === Q.string ? o.TEXT : o.BINARY);
}
function B(data, hint) {
switch (hint) {
case Q.string:
return Buffer.from(data);

case Q.arrayBuffer:
case Q.blob:
return new c(data);

case Q.typedArray:
return new c(data.buffer, data.byteOffset, data.byteLength);
}
}
A.exports = {
SendQueue: class {
#QA=new g;
#gA=false;
#cA;
constructor(socket) {
this.#cA = socket;
}
add(item, A, hint) {
if (hint !== Q.blob) {
const e = E(item, hint);
if (!this.#gA) this.#cA.write(e, A); else {
const node = {
promise: null,
callback: A,
frame: e
};
this.#QA.push(node);
}
return;
}
const node = {
promise: item.arrayBuffer().then(A => {
node.promise = null;
node.frame = E(A, hint);
}),
callback: A,
frame: null
};
this.#QA.push(node);
if (!this.#gA) this.#EA();
}
async #EA() {
this.#gA = true;
const A = this.#QA;
for (;!A.isEmpty(); ) {
const node = A.shift();
if (null !== node.promise) await node.promise;
this.#cA.write(node.frame, node.callback);
node.callback = node.frame = null;
}
this.#gA = false;
}
}
};
},
1242: A => {
A.exports = {
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
4391: (A, e, t) => {
const {kReadyState: r, kController: o, kResponse: Q, kBinaryType: g, kWebSocketURL: c} = t(1242);
const {states, opcodes: E} = t(7450);
const {ErrorEvent: B, createFastMessageEvent: I} = t(2494);
const {isUtf8: C} = t(4573);
const {collectASequenceOfCodePointsFast: l, removeHTTPWhitespace: u} = t(2318);
function d(A, target, e = (type, A) => new Event(type, A), t = {}) {
const event = e(A, t);
target.dispatchEvent(event);
}
function f(A) {
if (A.byteLength === A.buffer.byteLength) return A.buffer;
return A.buffer.slice(A.byteOffset, A.byteOffset + A.byteLength);
}
function w(A, reason) {
const {[o]: controller, [Q]: response} = A;
controller.abort();
if (response?.socket && !response.socket.destroyed) response.socket.destroy();
if (reason) d("error", A, (type, A) => new B(type, A), {
error: new Error(reason),
message: reason
});
}
function y(A) {
return A === E.CLOSE || A === E.PING || A === E.PONG;
}
function D(A) {
return A === E.CONTINUATION;
}
function p(A) {
return A === E.TEXT || A === E.BINARY;
}
const k = "string" === typeof process.versions.icu;
const R = k ? new TextDecoder("utf-8", {
fatal: true
}) : void 0;
const F = k ? R.decode.bind(R) : function(A) {
if (C(A)) return A.toString("utf-8");
throw new TypeError("Invalid utf-8 received.");
};
A.exports = {
isConnecting: function(A) {
return A[r] === states.CONNECTING;
},
isEstablished: function(A) {
return A[r] === states.OPEN;
},
isClosing: function(A) {
return A[r] === states.CLOSING;
},
isClosed: function(A) {
return A[r] === states.CLOSED;
},
fireEvent: d,
isValidSubprotocol: function(A) {
if (0 === A.length) return false;
for (let i = 0; i < A.length; ++i) {
const code = A.charCodeAt(i);
if (code < 33 || code > 126 || 34 === code || 40 === code || 41 === code || 44 === code || 47 === code || 58 === code || 59 === code || 60 === code || 61 === code || 62 === code || 63 === code || 64 === code || 91 === code || 92 === code || 93 === code || 123 === code || 125 === code) return false;
}
return true;
},
isValidStatusCode: function(code) {
if (code >= 1e3 && code < 1015) return 1004 !== code && 1005 !== code && 1006 !== code;
return code >= 3e3 && code <= 4999;
},
failWebsocketConnection: w,
websocketMessageReceived: function(A, type, data) {
if (A[r] !== states.OPEN) return;
let e;
if (type === E.TEXT) try {
e = F(data);
} catch {
w(A, "Received invalid UTF-8 in text frame.");
return;
} else if (type === E.BINARY) if ("blob" === A[g]) e = new Blob([ data ]); else e = f(data);
d("message", A, I, {
origin: A[c].origin,
data: e
});
},
utf8Decode: F,
isControlFrame: y,
isContinuationFrame: D,
isTextBinaryFrame: p,
isValidOpcode: function(A) {
return p(A) || D(A) || y(A);
},
parseExtensions: function(A) {
const e = {
position: 0
};
const t = new Map;
for (;e.position < A.length; ) {
const pair = l(";", A, e);
const [name, value = ""] = pair.split("=");
t.set(u(name, true, false), u(value, false, true));
e.position++;
}
return t;
},
isValidClientWindowBits: function(value) {
if (0 === value.length) return false;
for (let i = 0; i < value.length; i++) {
const A = value.charCodeAt(i);
if (A < 48 || A > 57) return false;
}
const A = Number.parseInt(value, 10);
return A >= 8 && A <= 15;
}
};
},
2920: (A, e, t) => {
const {webidl: r} = t(6083);
const {URLSerializer: o} = t(2318);
const {environmentSettingsObject: Q} = t(9774);
const {staticPropertyDescriptors: g, states, sentCloseFrameState: c, sendHints: E} = t(7450);
const {kWebSocketURL: B, kReadyState: I, kController: C, kBinaryType: l, kResponse: u, kSentClose: d, kByteParser: f} = t(1242);
const {isConnecting: w, isEstablished: y, isClosing: D, isValidSubprotocol: p, fireEvent: k} = t(4391);
const {establishWebSocketConnection: R, closeWebSocketConnection: F} = t(4347);
const {ByteParser: m} = t(3922);
const {kEnumerableProperty: S, isBlobLike: N} = t(586);
const {getGlobalDispatcher: M} = t(5319);
const {types} = t(7975);
const {ErrorEvent: U, CloseEvent: L} = t(2494);
const {SendQueue: T} = t(5094);
class Y extends EventTarget {
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
constructor(url, A = []) {
super();
r.util.markAsUncloneable(this);
const prefix = "WebSocket constructor";
r.argumentLengthCheck(arguments, 1, prefix);
const options = r.converters["DOMString or sequence<DOMString> or WebSocketInit"](A, prefix, "options");
url = r.converters.USVString(url, prefix, "url");
A = options.protocols;
const e = Q.settingsObject.baseUrl;
let t;
try {
t = new URL(url, e);
} catch (A) {
throw new DOMException(A, "SyntaxError");
}
if ("http:" === t.protocol) t.protocol = "ws:"; else if ("https:" === t.protocol) t.protocol = "wss:";
if ("ws:" !== t.protocol && "wss:" !== t.protocol) throw new DOMException(`Expected a ws: or wss: protocol, got ${t.protocol}`, "SyntaxError");
if (t.hash || t.href.endsWith("#")) throw new DOMException("Got fragment", "SyntaxError");
if ("string" === typeof A) A = [ A ];
if (A.length !== new Set(A.map(A => A.toLowerCase())).size) throw new DOMException("Invalid Sec-WebSocket-Protocol value", "SyntaxError");
if (A.length > 0 && !A.every(A => p(A))) throw new DOMException("Invalid Sec-WebSocket-Protocol value", "SyntaxError");
this[B] = new URL(t.href);
const client = Q.settingsObject;
this[C] = R(t, A, client, this, (response, A) => this.#lA(response, A), options);
this[I] = Y.CONNECTING;
this[d] = c.NOT_SENT;
this[l] = "blob";
}
close(code = void 0, reason = void 0) {
r.brandCheck(this, Y);
const prefix = "WebSocket.close";
if (void 0 !== code) code = r.converters["unsigned short"](code, prefix, "code", {
clamp: true
});
if (void 0 !== reason) reason = r.converters.USVString(reason, prefix, "reason");
if (void 0 !== code) if (1e3 !== code && (code < 3e3 || code > 4999)) throw new DOMException("invalid code", "InvalidAccessError");
let A = 0;
if (void 0 !== reason) {
A = Buffer.byteLength(reason);
if (A > 123) throw new DOMException(`Reason must be less than 123 bytes; received ${A}`, "SyntaxError");
}
F(this, code, reason, A);
}
send(data) {
r.brandCheck(this, Y);
const prefix = "WebSocket.send";
r.argumentLengthCheck(arguments, 1, prefix);
data = r.converters.WebSocketSendData(data, prefix, "data");
if (w(this)) throw new DOMException("Sent before connected.", "InvalidStateError");
if (!y(this) || D(this)) return;
if ("string" === typeof data) {
const length = Buffer.byteLength(data);
this.#BA += length;
this.#CA.add(data, () => {
this.#BA -= length;
}, E.string);
} else if (types.isArrayBuffer(data)) {
this.#BA += data.byteLength;
this.#CA.add(data, () => {
this.#BA -= data.byteLength;
}, E.arrayBuffer);
} else if (ArrayBuffer.isView(data)) {
this.#BA += data.byteLength;
this.#CA.add(data, () => {
this.#BA -= data.byteLength;
}, E.typedArray);
} else if (N(data)) {
this.#BA += data.size;
this.#CA.add(data, () => {
this.#BA -= data.size;
}, E.blob);
}
}
get readyState() {
r.brandCheck(this, Y);
return this[I];
}
get bufferedAmount() {
r.brandCheck(this, Y);
return this.#BA;
}
get url() {
r.brandCheck(this, Y);
return o(this[B]);
}
get extensions() {
r.brandCheck(this, Y);
return this.#oA;
}
get protocol() {
r.brandCheck(this, Y);
return this.#IA;
}
get onopen() {
r.brandCheck(this, Y);
return this.#G.open;
}
set onopen(A) {
r.brandCheck(this, Y);
if (this.#G.open) this.removeEventListener("open", this.#G.open);
if ("function" === typeof A) {
this.#G.open = A;
this.addEventListener("open", A);
} else this.#G.open = null;
}
get onerror() {
r.brandCheck(this, Y);
return this.#G.error;
}
set onerror(A) {
r.brandCheck(this, Y);
if (this.#G.error) this.removeEventListener("error", this.#G.error);
if ("function" === typeof A) {
this.#G.error = A;
this.addEventListener("error", A);
} else this.#G.error = null;
}
get onclose() {
r.brandCheck(this, Y);
return this.#G.close;
}
set onclose(A) {
r.brandCheck(this, Y);
if (this.#G.close) this.removeEventListener("close", this.#G.close);
if ("function" === typeof A) {
this.#G.close = A;
this.addEventListener("close", A);
} else this.#G.close = null;
}
get onmessage() {
r.brandCheck(this, Y);
return this.#G.message;
}
set onmessage(A) {
r.brandCheck(this, Y);
if (this.#G.message) this.removeEventListener("message", this.#G.message);
if ("function" === typeof A) {
this.#G.message = A;
this.addEventListener("message", A);
} else this.#G.message = null;
}
get binaryType() {
r.brandCheck(this, Y);
return this[l];
}
set binaryType(type) {
r.brandCheck(this, Y);
if ("blob" !== type && "arraybuffer" !== type) this[l] = "blob"; else this[l] = type;
}
#lA(response, A) {
this[u] = response;
const e = this[C]?.dispatcher?.webSocketOptions;
const t = e?.maxFragments;
const r = e?.maxPayloadSize;
const o = new m(this, A, {
maxFragments: t,
maxPayloadSize: r
});
o.on("drain", G);
o.on("error", J.bind(this));
response.socket.ws = this;
this[f] = o;
this.#CA = new T(response.socket);
this[I] = states.OPEN;
const Q = response.headersList.get("sec-websocket-extensions");
if (null !== Q) this.#oA = Q;
const g = response.headersList.get("sec-websocket-protocol");
if (null !== g) this.#IA = g;
k("open", this);
}
}
Y.CONNECTING = Y.prototype.CONNECTING = states.CONNECTING;
Y.OPEN = Y.prototype.OPEN = states.OPEN;
Y.CLOSING = Y.prototype.CLOSING = states.CLOSING;
Y.CLOSED = Y.prototype.CLOSED = states.CLOSED;
Object.defineProperties(Y.prototype, {
CONNECTING: g,
OPEN: g,
CLOSING: g,
CLOSED: g,
url: S,
readyState: S,
bufferedAmount: S,
onopen: S,
onerror: S,
onclose: S,
close: S,
onmessage: S,
binaryType: S,
send: S,
extensions: S,
protocol: S,
[Symbol.toStringTag]: {
value: "WebSocket",
writable: false,
enumerable: false,
configurable: true
}
});
Object.defineProperties(Y, {
CONNECTING: g,
OPEN: g,
CLOSING: g,
CLOSED: g
});
r.converters["sequence<DOMString>"] = r.sequenceConverter(r.converters.DOMString);
r.converters["DOMString or sequence<DOMString>"] = function(A, prefix, e) {
if ("Object" === r.util.Type(A) && Symbol.iterator in A) return r.converters["sequence<DOMString>"](A);
return r.converters.DOMString(A, prefix, e);
};
r.converters.WebSocketInit = r.dictionaryConverter([ {
key: "protocols",
converter: r.converters["DOMString or sequence<DOMString>"],
defaultValue: () => new Array(0)
}, {
key: "dispatcher",
converter: r.converters.any,
defaultValue: () => M()
}, {
key: "headers",
converter: r.nullableConverter(r.converters.HeadersInit)
} ]);
r.converters["DOMString or sequence<DOMString> or WebSocketInit"] = function(A) {
if ("Object" === r.util.Type(A) && !(Symbol.iterator in A)) return r.converters.WebSocketInit(A);
return {
protocols: r.converters["DOMString or sequence<DOMString>"](A)
};
};
r.converters.WebSocketSendData = function(A) {
if ("Object" === r.util.Type(A)) {
if (N(A)) return r.converters.Blob(A, {
strict: false
});
if (ArrayBuffer.isView(A) || types.isArrayBuffer(A)) return r.converters.BufferSource(A);
}
return r.converters.USVString(A);
};
function G() {
this.ws[u].socket.resume();
}
function J(A) {
let message;
let code;
if (A instanceof L) {
message = A.reason;
code = A.code;
} else message = A.message;
k("error", this, () => new U("error", {
error: A,
message
}));
F(this, code);
}
A.exports = {
WebSocket: Y
};
}
};
