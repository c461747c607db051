export const id = 242;

export const ids = [ 242 ];

export const modules = {
9242: (e, t, r) => {
r.d(t, {
EventStreamSerde: () => K,
eventStreamSerdeProvider: () => N
});
var o = r(7075);
var c = r(8522);
const l = new Uint32Array(256);
for (let i = 0; i < 256; ++i) {
let e = i;
for (let t = 0; t < 8; ++t) e = 1 & e ? 3988292384 ^ e >>> 1 : e >>> 1;
l[i] = e >>> 0;
}
const f = 4294967295;
const u = "function" === typeof c.crc32 ? c.crc32 : void 0;
const y = u ? function(e) {
return class {
digestLength=4;
value=0;
update(data) {
this.value = e(data, this.value);
}
digestSync() {
return this.value >>> 0;
}
async digest() {
const out = new Uint8Array(4);
new DataView(out.buffer).setUint32(0, this.digestSync(), false);
return out;
}
reset() {
this.value = 0;
}
};
}(u) : class {
digestLength=4;
checksum=f;
update(data) {
for (let i = 0; i < data.length; ++i) this.checksum = this.checksum >>> 8 ^ l[255 & (this.checksum ^ data[i])];
}
digestSync() {
return (this.checksum ^ f) >>> 0;
}
async digest() {
const value = this.digestSync();
const out = new Uint8Array(4);
new DataView(out.buffer).setUint32(0, value, false);
return out;
}
reset() {
this.checksum = f;
}
};
var d = r(6852);
var m = r(706);
class g {
bytes;
constructor(bytes) {
this.bytes = bytes;
if (8 !== bytes.byteLength) throw new Error("Int64 buffers must be exactly 8 bytes");
}
static fromNumber(number) {
if (number > 0x8000000000000000 || number < -0x8000000000000000) throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
const bytes = new Uint8Array(8);
for (let i = 7, e = Math.abs(Math.round(number)); i > -1 && e > 0; i--, e /= 256) bytes[i] = e;
if (number < 0) w(bytes);
return new g(bytes);
}
valueOf() {
const bytes = this.bytes.slice(0);
const e = 128 & bytes[0];
if (e) w(bytes);
return parseInt((0, m.n)(bytes), 16) * (e ? -1 : 1);
}
toString() {
return String(this.valueOf());
}
}
function w(bytes) {
for (let i = 0; i < 8; i++) bytes[i] ^= 255;
for (let i = 7; i > -1; i--) {
bytes[i]++;
if (0 !== bytes[i]) break;
}
}
class v {
toUtf8;
fromUtf8;
constructor(e, t) {
this.toUtf8 = e;
this.fromUtf8 = t;
}
format(headers) {
const chunks = [];
for (const e in headers) {
if (!(0, d.$)(headers, e)) continue;
const bytes = this.fromUtf8(e);
if (bytes.byteLength > 255) throw new Error(`@smithy/core/event-streams - header name exceeds 255 bytes: ${bytes.byteLength}`);
chunks.push(Uint8Array.from([ bytes.byteLength ]), bytes, this.formatHeaderValue(headers[e]));
}
const out = new Uint8Array(chunks.reduce((e, bytes) => e + bytes.byteLength, 0));
let e = 0;
for (const chunk of chunks) {
out.set(chunk, e);
e += chunk.byteLength;
}
return out;
}
formatHeaderValue(header) {
switch (header.type) {
case "boolean":
return Uint8Array.from([ header.value ? 0 : 1 ]);

case "byte":
return Uint8Array.from([ 2, header.value ]);

case "short":
const e = new DataView(new ArrayBuffer(3));
e.setUint8(0, 3);
e.setInt16(1, header.value, false);
return new Uint8Array(e.buffer);

case "integer":
const t = new DataView(new ArrayBuffer(5));
t.setUint8(0, 4);
t.setInt32(1, header.value, false);
return new Uint8Array(t.buffer);

case "long":
const r = new Uint8Array(9);
r[0] = 5;
r.set(header.value.bytes, 1);
return r;

case "binary":
if (header.value.byteLength > x) throw new Error(`@smithy/core/event-streams - header value (binary) exceeds ${x} bytes: ${header.value.byteLength}`);
const o = new DataView(new ArrayBuffer(3 + header.value.byteLength));
o.setUint8(0, 6);
o.setUint16(1, header.value.byteLength, false);
const c = new Uint8Array(o.buffer);
c.set(header.value, 3);
return c;

case "string":
const l = this.fromUtf8(header.value);
if (l.byteLength > x) throw new Error(`@smithy/core/event-streams - header value (string) exceeds ${x} bytes: ${l.byteLength}`);
const f = new DataView(new ArrayBuffer(3 + l.byteLength));
f.setUint8(0, 7);
f.setUint16(1, l.byteLength, false);
const u = new Uint8Array(f.buffer);
u.set(l, 3);
return u;

case "timestamp":
const y = new Uint8Array(9);
y[0] = 8;
y.set(g.fromNumber(header.value.valueOf()).bytes, 1);
return y;

case "uuid":
if (!L.test(header.value)) throw new Error(`Invalid UUID received: ${header.value}`);
const d = new Uint8Array(17);
d[0] = 9;
d.set((0, m.a)(header.value.replace(/-/g, "")), 1);
return d;
}
}
parse(headers) {
const out = {};
let e = 0;
for (;e < headers.byteLength; ) {
const t = headers.getUint8(e++);
const name = this.toUtf8(new Uint8Array(headers.buffer, headers.byteOffset + e, t));
e += t;
switch (headers.getUint8(e++)) {
case 0:
out[name] = {
type: S,
value: true
};
break;

case 1:
out[name] = {
type: S,
value: false
};
break;

case 2:
out[name] = {
type: U,
value: headers.getInt8(e++)
};
break;

case 3:
out[name] = {
type: E,
value: headers.getInt16(e, false)
};
e += 2;
break;

case 4:
out[name] = {
type: A,
value: headers.getInt32(e, false)
};
e += 4;
break;

case 5:
out[name] = {
type: M,
value: new g(new Uint8Array(headers.buffer, headers.byteOffset + e, 8))
};
e += 8;
break;

case 6:
const t = headers.getUint16(e, false);
e += 2;
out[name] = {
type: k,
value: new Uint8Array(headers.buffer, headers.byteOffset + e, t)
};
e += t;
break;

case 7:
const r = headers.getUint16(e, false);
e += 2;
out[name] = {
type: I,
value: this.toUtf8(new Uint8Array(headers.buffer, headers.byteOffset + e, r))
};
e += r;
break;

case 8:
out[name] = {
type: z,
value: new Date(new g(new Uint8Array(headers.buffer, headers.byteOffset + e, 8)).valueOf())
};
e += 8;
break;

case 9:
const o = new Uint8Array(headers.buffer, headers.byteOffset + e, 16);
e += 16;
out[name] = {
type: $,
value: `${(0, m.n)(o.subarray(0, 4))}-${(0, m.n)(o.subarray(4, 6))}-${(0, m.n)(o.subarray(6, 8))}-${(0, 
m.n)(o.subarray(8, 10))}-${(0, m.n)(o.subarray(10))}`
};
break;

default:
throw new Error("Unrecognized header type tag");
}
}
return out;
}
}
var p;
!function(e) {
e[e.boolTrue = 0] = "boolTrue";
e[e.boolFalse = 1] = "boolFalse";
e[e.byte = 2] = "byte";
e[e.short = 3] = "short";
e[e.integer = 4] = "integer";
e[e.long = 5] = "long";
e[e.byteArray = 6] = "byteArray";
e[e.string = 7] = "string";
e[e.timestamp = 8] = "timestamp";
e[e.uuid = 9] = "uuid";
}(p || (p = {}));
const S = "boolean";
const U = "byte";
const E = "short";
const A = "integer";
const M = "long";
const k = "binary";
const I = "string";
const z = "timestamp";
const $ = "uuid";
const L = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
const x = 32767;
function O({byteLength: e, byteOffset: t, buffer: r}) {
if (e < 16) throw new Error("Provided message too short to accommodate event stream message overhead");
const view = new DataView(r, t, e);
const o = view.getUint32(0, false);
if (e !== o) throw new Error("Reported message length does not match received message length");
const c = view.getUint32(4, false);
const l = view.getUint32(8, false);
const f = view.getUint32(e - 4, false);
const u = new y;
u.update(new Uint8Array(r, t, 8));
if (l !== u.digestSync()) throw new Error(`The prelude checksum specified in the message (${l}) does not match the calculated CRC32 checksum (${u.digestSync()})`);
u.update(new Uint8Array(r, t + 8, e - 12));
if (f !== u.digestSync()) throw new Error(`The message checksum (${u.digestSync()}) did not match the expected value of ${f}`);
return {
headers: new DataView(r, t + 8 + 4, c),
body: new Uint8Array(r, t + 8 + 4 + c, o - c - 16)
};
}
class T {
headerMarshaller;
messageBuffer;
isEndOfStream;
constructor(e, t) {
this.headerMarshaller = new v(e, t);
this.messageBuffer = [];
this.isEndOfStream = false;
}
feed(message) {
this.messageBuffer.push(this.decode(message));
}
endOfStream() {
this.isEndOfStream = true;
}
getMessage() {
const message = this.messageBuffer.pop();
const e = this.isEndOfStream;
return {
getMessage: () => message,
isEndOfStream: () => e
};
}
getAvailableMessages() {
const e = this.messageBuffer;
this.messageBuffer = [];
const t = this.isEndOfStream;
return {
getMessages: () => e,
isEndOfStream: () => t
};
}
encode({headers: e, body}) {
const headers = this.headerMarshaller.format(e);
const length = headers.byteLength + body.byteLength + 16;
const out = new Uint8Array(length);
const view = new DataView(out.buffer, out.byteOffset, out.byteLength);
const t = new y;
view.setUint32(0, length, false);
view.setUint32(4, headers.byteLength, false);
t.update(out.subarray(0, 8));
view.setUint32(8, t.digestSync(), false);
out.set(headers, 12);
out.set(body, headers.byteLength + 12);
t.update(out.subarray(8, length - 4));
view.setUint32(length - 4, t.digestSync(), false);
return out;
}
decode(message) {
const {headers, body} = O(message);
return {
headers: this.headerMarshaller.parse(headers),
body
};
}
formatHeaders(e) {
return this.headerMarshaller.format(e);
}
}
class C {
options;
constructor(options) {
this.options = options;
}
[Symbol.asyncIterator]() {
return this.asyncIterator();
}
async* asyncIterator() {
for await (const bytes of this.options.inputStream) {
const decoded = this.options.decoder.decode(bytes);
yield decoded;
}
}
}
class B {
options;
constructor(options) {
this.options = options;
}
[Symbol.asyncIterator]() {
return this.asyncIterator();
}
async* asyncIterator() {
for await (const e of this.options.messageStream) {
const t = this.options.encoder.encode(e);
yield t;
}
if (this.options.includeEndFrame) yield new Uint8Array(0);
}
}
class D {
options;
constructor(options) {
this.options = options;
}
[Symbol.asyncIterator]() {
return this.asyncIterator();
}
async* asyncIterator() {
for await (const message of this.options.messageStream) {
const e = await this.options.deserializer(message);
if (void 0 === e) continue;
yield e;
}
}
}
class V {
options;
constructor(options) {
this.options = options;
}
[Symbol.asyncIterator]() {
return this.asyncIterator();
}
async* asyncIterator() {
for await (const chunk of this.options.inputStream) {
const e = this.options.serializer(chunk);
yield e;
}
}
}
function R(source) {
let e = 0;
let t = 0;
let r = null;
let o = null;
const c = size => {
if ("number" !== typeof size) throw new Error("Attempted to allocate an event message where size was not a number: " + size);
e = size;
t = 4;
r = new Uint8Array(size);
const o = new DataView(r.buffer);
o.setUint32(0, size, false);
};
return {
[Symbol.asyncIterator]: async function*() {
const l = source[Symbol.asyncIterator]();
for (;;) {
const {value, done} = await l.next();
if (done) {
if (!e) return; else if (e === t) yield r; else throw new Error("Truncated event message received.");
return;
}
const f = value.length;
let u = 0;
for (;u < f; ) {
if (!r) {
const e = f - u;
if (!o) o = new Uint8Array(4);
const r = Math.min(4 - t, e);
o.set(value.slice(u, u + r), t);
t += r;
u += r;
if (t < 4) break;
c(new DataView(o.buffer).getUint32(0, false));
o = null;
}
const l = Math.min(e - t, f - u);
r.set(value.slice(u, u + l), t);
t += l;
u += l;
if (e && e === t) {
yield r;
r = null;
e = 0;
t = 0;
}
}
}
}
};
}
function P(e, t) {
return async function(message) {
const {value: r} = message.headers[":message-type"];
if ("error" === r) {
const e = new Error(message.headers[":error-message"].value || "UnknownError");
e.name = message.headers[":error-code"].value;
throw e;
} else if ("exception" === r) {
const code = message.headers[":exception-type"].value;
const r = {
[code]: message
};
const o = await e(r);
if (o.$unknown) {
const error = new Error(t(message.body));
error.name = code;
throw error;
}
throw o[code];
} else if ("event" === r) {
const event = {
[message.headers[":event-type"].value]: message
};
const t = await e(event);
if (t.$unknown) return;
return t;
} else throw Error(`Unrecognizable event type: ${message.headers[":event-type"].value}`);
};
}
class H {
eventStreamCodec;
utfEncoder;
constructor({utf8Encoder: e, utf8Decoder: t}) {
this.eventStreamCodec = new T(e, t);
this.utfEncoder = e;
}
deserialize(body, e) {
const t = R(body);
return new D({
messageStream: new C({
inputStream: t,
decoder: this.eventStreamCodec
}),
deserializer: P(e, this.utfEncoder)
});
}
serialize(e, t) {
return new B({
messageStream: new V({
inputStream: e,
serializer: t
}),
encoder: this.eventStreamCodec,
includeEndFrame: true
});
}
}
class F {
universalMarshaller;
constructor({utf8Encoder: e, utf8Decoder: t}) {
this.universalMarshaller = new H({
utf8Decoder: t,
utf8Encoder: e
});
}
deserialize(body, e) {
const t = "function" === typeof body[Symbol.asyncIterator] ? body : q(body);
return this.universalMarshaller.deserialize(t, e);
}
serialize(input, e) {
return o.Readable.from(this.universalMarshaller.serialize(input, e));
}
}
const N = options => new F(options);
async function* q(e) {
let t = false;
let r = false;
const records = new Array;
e.on("error", e => {
if (!t) t = true;
if (e) throw e;
});
e.on("data", data => {
records.push(data);
});
e.on("end", () => {
t = true;
});
for (;!r; ) {
const value = await new Promise(resolve => setTimeout(() => resolve(records.shift()), 0));
if (value) yield value;
r = t && 0 === records.length;
}
}
var j = r(9835);
var G = r(1787);
var J = r(4574);
class K {
marshaller;
serializer;
deserializer;
serdeContext;
defaultContentType;
compositeErrorRegistry;
constructor({marshaller: e, serializer: t, deserializer: r, serdeContext: o, defaultContentType: c, compositeErrorRegistry: l}) {
this.marshaller = e;
this.serializer = t;
this.deserializer = r;
this.serdeContext = o;
this.defaultContentType = c;
this.compositeErrorRegistry = l;
}
async serializeEventStream({eventStream: e, requestSchema: t, initialRequest: r, initialMessageType: o}) {
const c = this.marshaller;
const l = t.getEventStreamMember();
const f = t.getMemberSchema(l);
const u = this.serializer;
const y = this.defaultContentType;
const m = Symbol("initialRequestMarker");
const g = {
async* [Symbol.asyncIterator]() {
if (r) {
const headers = {
":event-type": {
type: "string",
value: o ?? "initial-request"
},
":message-type": {
type: "string",
value: "event"
},
":content-type": {
type: "string",
value: y
}
};
u.write(t, r);
const body = u.flush();
yield {
[m]: true,
headers,
body
};
}
for await (const page of e) yield page;
}
};
return c.serialize(g, event => {
if (event[m]) return {
headers: event.headers,
body: event.body
};
let e = "";
for (const key in event) {
if (!(0, d.$)(event, key)) continue;
if ("__type" !== key) {
e = key;
break;
}
}
const {additionalHeaders: t, body, eventType: r, explicitPayloadContentType: o} = this.writeEventBody(e, f, event);
const headers = {
":event-type": {
type: "string",
value: r
},
":message-type": {
type: "string",
value: "event"
},
":content-type": {
type: "string",
value: o ?? y
},
...t
};
return {
headers,
body
};
});
}
async deserializeEventStream({response, responseSchema: e, initialResponseContainer: t, initialMessageType: r}) {
const o = this.marshaller;
const c = e.getEventStreamMember();
const l = e.getMemberSchema(c);
const f = l.getMemberSchemas();
const u = Symbol("initialResponseMarker");
const y = o.deserialize(response.body, async event => {
let t = "";
for (const key in event) {
if (!(0, d.$)(event, key)) continue;
if ("__type" !== key) {
t = key;
break;
}
}
const body = event[t].body;
if (t === (r ?? "initial-response")) {
const t = await this.deserializer.read(e, body);
delete t[c];
return {
[u]: true,
...t
};
} else if (t in f) {
const e = f[t];
if (e.isStructSchema()) {
const out = {};
let r = false;
for (const [name, member] of e.structIterator()) {
const {eventHeader: e, eventPayload: o} = member.getMergedTraits();
r = r || Boolean(e || o);
if (o) {
if (member.isBlobSchema()) out[name] = body; else if (member.isStringSchema()) out[name] = (this.serdeContext?.utf8Encoder ?? G.P)(body); else if (member.isStructSchema()) out[name] = await this.deserializer.read(member, body);
} else if (e) {
const value = event[t].headers[name]?.value;
if (null != value) if (member.isNumericSchema()) if (value && "object" === typeof value && "bytes" in value) out[name] = BigInt(value.toString()); else out[name] = Number(value); else out[name] = value;
}
}
return {
[t]: await this.readEventMember(e, body, r, out)
};
}
return {
[t]: await this.deserializer.read(e, body)
};
} else return {
$unknown: event
};
});
const m = y[Symbol.asyncIterator]();
const g = await m.next();
if (g.done) return y;
if (g.value?.[u]) {
if (!e) throw new Error("@smithy::core/protocols - initial-response event encountered in event stream but no response schema given.");
for (const key in g.value) {
if (!(0, d.$)(g.value, key)) continue;
t[key] = g.value[key];
}
}
return {
async* [Symbol.asyncIterator]() {
if (!g?.value?.[u]) yield g.value;
for (;;) {
const {done, value} = await m.next();
if (done) break;
yield value;
}
}
};
}
async readEventMember(e, body, t, out) {
let r;
const o = e.getSchema();
if (Array.isArray(o) && -3 === o[0]) {
const e = o[1];
const t = j.O.for(e);
this.compositeErrorRegistry?.copyFrom(t);
r = (this.compositeErrorRegistry ?? t)?.getErrorCtor(o);
}
const c = t ? out : 0 === body.byteLength ? {} : await this.deserializer.read(e, body);
if (r) {
const message = c.message ?? c.Message ?? "Unknown";
const t = {};
const o = e.getMergedTraits().error;
if (o) t.$fault = o;
return Object.assign(new r({}), t, {
message
}, c);
}
return c;
}
writeEventBody(e, t, event) {
const r = this.serializer;
let o = e;
let c = null;
let l;
const f = (() => {
const r = t.getSchema();
return r[4].includes(e);
})();
const u = {};
if (!f) {
const [type, value] = event[e];
o = type;
r.write(15, value);
} else {
const o = t.getMemberSchema(e);
if (o.isStructSchema()) {
for (const [t, r] of o.structIterator()) {
const {eventHeader: o, eventPayload: l} = r.getMergedTraits();
if (l) c = t; else if (o) {
const value = event[e][t];
let type = "binary";
if (r.isNumericSchema()) if ((-2) ** 31 <= value && value <= 2 ** 31 - 1) type = "integer"; else type = "long"; else if (r.isTimestampSchema()) type = "timestamp"; else if (r.isStringSchema()) type = "string"; else if (r.isBooleanSchema()) type = "boolean";
if (null != value) {
u[t] = {
type,
value
};
delete event[e][t];
}
}
}
if (null !== c) {
const t = o.getMemberSchema(c);
if (t.isBlobSchema()) l = "application/octet-stream"; else if (t.isStringSchema()) l = "text/plain";
r.write(t, event[e][c]);
} else r.write(o, event[e]);
} else if (o.isUnitSchema()) r.write(o, {}); else throw new Error("@smithy/core/event-streams - non-struct member not supported in event stream union.");
}
const y = r.flush() ?? new Uint8Array;
const body = "string" === typeof y ? (this.serdeContext?.utf8Decoder ?? J.a)(y) : y;
return {
body,
eventType: o,
explicitPayloadContentType: l,
additionalHeaders: u
};
}
}
}
};
