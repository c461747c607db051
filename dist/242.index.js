export const id = 242;

export const ids = [ 242 ];

export const modules = {
9242: (o, l, v) => {
v.d(l, {
EventStreamSerde: () => Ie,
eventStreamSerdeProvider: () => Ue
});
var I = v(7075);
var O = v(8522);
const D = new Uint32Array(256);
for (let i = 0; i < 256; ++i) {
let c = i;
for (let o = 0; o < 8; ++o) c = 1 & c ? 3988292384 ^ c >>> 1 : c >>> 1;
D[i] = c >>> 0;
}
const V = 4294967295;
const R = "function" === typeof O.crc32 ? O.crc32 : void 0;
const P = R ? function(o) {
return class {
digestLength=4;
value=0;
update(data) {
this.value = o(data, this.value);
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
}(R) : class {
digestLength=4;
checksum=V;
update(data) {
for (let i = 0; i < data.length; ++i) this.checksum = this.checksum >>> 8 ^ D[255 & (this.checksum ^ data[i])];
}
digestSync() {
return (this.checksum ^ V) >>> 0;
}
async digest() {
const value = this.digestSync();
const out = new Uint8Array(4);
new DataView(out.buffer).setUint32(0, value, false);
return out;
}
reset() {
this.checksum = V;
}
};
var hasOwn = v(6852);
var F = v(706);
class j {
bytes;
constructor(bytes) {
this.bytes = bytes;
if (8 !== bytes.byteLength) throw new Error("Int64 buffers must be exactly 8 bytes");
}
static fromNumber(number) {
if (number > 0x8000000000000000 || number < -0x8000000000000000) throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
const bytes = new Uint8Array(8);
for (let i = 7, o = Math.abs(Math.round(number)); i > -1 && o > 0; i--, o /= 256) bytes[i] = o;
if (number < 0) G(bytes);
return new j(bytes);
}
valueOf() {
const bytes = this.bytes.slice(0);
const negative = 128 & bytes[0];
if (negative) G(bytes);
return parseInt((0, F.n)(bytes), 16) * (negative ? -1 : 1);
}
toString() {
return String(this.valueOf());
}
}
function G(bytes) {
for (let i = 0; i < 8; i++) bytes[i] ^= 255;
for (let i = 7; i > -1; i--) {
bytes[i]++;
if (0 !== bytes[i]) break;
}
}
class J {
toUtf8;
fromUtf8;
constructor(o, l) {
this.toUtf8 = o;
this.fromUtf8 = l;
}
format(headers) {
const chunks = [];
for (const o in headers) {
if (!(0, hasOwn.$)(headers, o)) continue;
const bytes = this.fromUtf8(o);
if (bytes.byteLength > 255) throw new Error(`@smithy/core/event-streams - header name exceeds 255 bytes: ${bytes.byteLength}`);
chunks.push(Uint8Array.from([ bytes.byteLength ]), bytes, this.formatHeaderValue(headers[o]));
}
const out = new Uint8Array(chunks.reduce((carry, bytes) => carry + bytes.byteLength, 0));
let position = 0;
for (const chunk of chunks) {
out.set(chunk, position);
position += chunk.byteLength;
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
const o = new DataView(new ArrayBuffer(3));
o.setUint8(0, 3);
o.setInt16(1, header.value, false);
return new Uint8Array(o.buffer);

case "integer":
const l = new DataView(new ArrayBuffer(5));
l.setUint8(0, 4);
l.setInt32(1, header.value, false);
return new Uint8Array(l.buffer);

case "long":
const v = new Uint8Array(9);
v[0] = 5;
v.set(header.value.bytes, 1);
return v;

case "binary":
if (header.value.byteLength > ce) throw new Error(`@smithy/core/event-streams - header value (binary) exceeds ${ce} bytes: ${header.value.byteLength}`);
const I = new DataView(new ArrayBuffer(3 + header.value.byteLength));
I.setUint8(0, 6);
I.setUint16(1, header.value.byteLength, false);
const O = new Uint8Array(I.buffer);
O.set(header.value, 3);
return O;

case "string":
const D = this.fromUtf8(header.value);
if (D.byteLength > ce) throw new Error(`@smithy/core/event-streams - header value (string) exceeds ${ce} bytes: ${D.byteLength}`);
const V = new DataView(new ArrayBuffer(3 + D.byteLength));
V.setUint8(0, 7);
V.setUint16(1, D.byteLength, false);
const R = new Uint8Array(V.buffer);
R.set(D, 3);
return R;

case "timestamp":
const P = new Uint8Array(9);
P[0] = 8;
P.set(j.fromNumber(header.value.valueOf()).bytes, 1);
return P;

case "uuid":
if (!ie.test(header.value)) throw new Error(`Invalid UUID received: ${header.value}`);
const G = new Uint8Array(17);
G[0] = 9;
G.set((0, F.a)(header.value.replace(/-/g, "")), 1);
return G;
}
}
parse(headers) {
const out = {};
let position = 0;
for (;position < headers.byteLength; ) {
const o = headers.getUint8(position++);
const name = this.toUtf8(new Uint8Array(headers.buffer, headers.byteOffset + position, o));
position += o;
switch (headers.getUint8(position++)) {
case 0:
out[name] = {
type: Q,
value: true
};
break;

case 1:
out[name] = {
type: Q,
value: false
};
break;

case 2:
out[name] = {
type: X,
value: headers.getInt8(position++)
};
break;

case 3:
out[name] = {
type: Y,
value: headers.getInt16(position, false)
};
position += 2;
break;

case 4:
out[name] = {
type: ee,
value: headers.getInt32(position, false)
};
position += 4;
break;

case 5:
out[name] = {
type: te,
value: new j(new Uint8Array(headers.buffer, headers.byteOffset + position, 8))
};
position += 8;
break;

case 6:
const o = headers.getUint16(position, false);
position += 2;
out[name] = {
type: se,
value: new Uint8Array(headers.buffer, headers.byteOffset + position, o)
};
position += o;
break;

case 7:
const l = headers.getUint16(position, false);
position += 2;
out[name] = {
type: ne,
value: this.toUtf8(new Uint8Array(headers.buffer, headers.byteOffset + position, l))
};
position += l;
break;

case 8:
out[name] = {
type: ae,
value: new Date(new j(new Uint8Array(headers.buffer, headers.byteOffset + position, 8)).valueOf())
};
position += 8;
break;

case 9:
const v = new Uint8Array(headers.buffer, headers.byteOffset + position, 16);
position += 16;
out[name] = {
type: oe,
value: `${(0, F.n)(v.subarray(0, 4))}-${(0, F.n)(v.subarray(4, 6))}-${(0, F.n)(v.subarray(6, 8))}-${(0, 
F.n)(v.subarray(8, 10))}-${(0, F.n)(v.subarray(10))}`
};
break;

default:
throw new Error("Unrecognized header type tag");
}
}
return out;
}
}
var K;
!function(o) {
o[o.boolTrue = 0] = "boolTrue";
o[o.boolFalse = 1] = "boolFalse";
o[o.byte = 2] = "byte";
o[o.short = 3] = "short";
o[o.integer = 4] = "integer";
o[o.long = 5] = "long";
o[o.byteArray = 6] = "byteArray";
o[o.string = 7] = "string";
o[o.timestamp = 8] = "timestamp";
o[o.uuid = 9] = "uuid";
}(K || (K = {}));
const Q = "boolean";
const X = "byte";
const Y = "short";
const ee = "integer";
const te = "long";
const se = "binary";
const ne = "string";
const ae = "timestamp";
const oe = "uuid";
const ie = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
const ce = 32767;
function le({byteLength, byteOffset: o, buffer}) {
if (byteLength < 16) throw new Error("Provided message too short to accommodate event stream message overhead");
const view = new DataView(buffer, o, byteLength);
const l = view.getUint32(0, false);
if (byteLength !== l) throw new Error("Reported message length does not match received message length");
const v = view.getUint32(4, false);
const I = view.getUint32(8, false);
const O = view.getUint32(byteLength - 4, false);
const D = new P;
D.update(new Uint8Array(buffer, o, 8));
if (I !== D.digestSync()) throw new Error(`The prelude checksum specified in the message (${I}) does not match the calculated CRC32 checksum (${D.digestSync()})`);
D.update(new Uint8Array(buffer, o + 8, byteLength - 12));
if (O !== D.digestSync()) throw new Error(`The message checksum (${D.digestSync()}) did not match the expected value of ${O}`);
return {
headers: new DataView(buffer, o + 8 + 4, v),
body: new Uint8Array(buffer, o + 8 + 4 + v, l - v - 16)
};
}
class fe {
headerMarshaller;
messageBuffer;
isEndOfStream;
constructor(o, l) {
this.headerMarshaller = new J(o, l);
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
const o = this.isEndOfStream;
return {
getMessage: () => message,
isEndOfStream: () => o
};
}
getAvailableMessages() {
const messages = this.messageBuffer;
this.messageBuffer = [];
const o = this.isEndOfStream;
return {
getMessages: () => messages,
isEndOfStream: () => o
};
}
encode({headers: o, body}) {
const headers = this.headerMarshaller.format(o);
const length = headers.byteLength + body.byteLength + 16;
const out = new Uint8Array(length);
const view = new DataView(out.buffer, out.byteOffset, out.byteLength);
const l = new P;
view.setUint32(0, length, false);
view.setUint32(4, headers.byteLength, false);
l.update(out.subarray(0, 8));
view.setUint32(8, l.digestSync(), false);
out.set(headers, 12);
out.set(body, headers.byteLength + 12);
l.update(out.subarray(8, length - 4));
view.setUint32(length - 4, l.digestSync(), false);
return out;
}
decode(message) {
const {headers, body} = le(message);
return {
headers: this.headerMarshaller.parse(headers),
body
};
}
formatHeaders(o) {
return this.headerMarshaller.format(o);
}
}
class ue {
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
class ye {
options;
constructor(options) {
this.options = options;
}
[Symbol.asyncIterator]() {
return this.asyncIterator();
}
async* asyncIterator() {
for await (const o of this.options.messageStream) {
const encoded = this.options.encoder.encode(o);
yield encoded;
}
if (this.options.includeEndFrame) yield new Uint8Array(0);
}
}
class he {
options;
constructor(options) {
this.options = options;
}
[Symbol.asyncIterator]() {
return this.asyncIterator();
}
async* asyncIterator() {
for await (const message of this.options.messageStream) {
const o = await this.options.deserializer(message);
if (void 0 === o) continue;
yield o;
}
}
}
class de {
options;
constructor(options) {
this.options = options;
}
[Symbol.asyncIterator]() {
return this.asyncIterator();
}
async* asyncIterator() {
for await (const chunk of this.options.inputStream) {
const o = this.options.serializer(chunk);
yield o;
}
}
}
function ge(source) {
let o = 0;
let l = 0;
let v = null;
let I = null;
const O = size => {
if ("number" !== typeof size) throw new Error("Attempted to allocate an event message where size was not a number: " + size);
o = size;
l = 4;
v = new Uint8Array(size);
const I = new DataView(v.buffer);
I.setUint32(0, size, false);
};
return {
[Symbol.asyncIterator]: async function*() {
const D = source[Symbol.asyncIterator]();
for (;;) {
const {value, done} = await D.next();
if (done) {
if (!o) return; else if (o === l) yield v; else throw new Error("Truncated event message received.");
return;
}
const V = value.length;
let R = 0;
for (;R < V; ) {
if (!v) {
const o = V - R;
if (!I) I = new Uint8Array(4);
const v = Math.min(4 - l, o);
I.set(value.slice(R, R + v), l);
l += v;
R += v;
if (l < 4) break;
O(new DataView(I.buffer).getUint32(0, false));
I = null;
}
const D = Math.min(o - l, V - R);
v.set(value.slice(R, R + D), l);
l += D;
R += D;
if (o && o === l) {
yield v;
v = null;
o = 0;
l = 0;
}
}
}
}
};
}
function ve(o, l) {
return async function(message) {
const {value: v} = message.headers[":message-type"];
if ("error" === v) {
const o = new Error(message.headers[":error-message"].value || "UnknownError");
o.name = message.headers[":error-code"].value;
throw o;
} else if ("exception" === v) {
const code = message.headers[":exception-type"].value;
const exception = {
[code]: message
};
const v = await o(exception);
if (v.$unknown) {
const error = new Error(l(message.body));
error.name = code;
throw error;
}
throw v[code];
} else if ("event" === v) {
const event = {
[message.headers[":event-type"].value]: message
};
const l = await o(event);
if (l.$unknown) return;
return l;
} else throw Error(`Unrecognizable event type: ${message.headers[":event-type"].value}`);
};
}
class pe {
eventStreamCodec;
utfEncoder;
constructor({utf8Encoder: o, utf8Decoder: l}) {
this.eventStreamCodec = new fe(o, l);
this.utfEncoder = o;
}
deserialize(body, o) {
const l = ge(body);
return new he({
messageStream: new ue({
inputStream: l,
decoder: this.eventStreamCodec
}),
deserializer: ve(o, this.utfEncoder)
});
}
serialize(o, l) {
return new ye({
messageStream: new de({
inputStream: o,
serializer: l
}),
encoder: this.eventStreamCodec,
includeEndFrame: true
});
}
}
class Se {
universalMarshaller;
constructor({utf8Encoder: o, utf8Decoder: l}) {
this.universalMarshaller = new pe({
utf8Decoder: l,
utf8Encoder: o
});
}
deserialize(body, o) {
const l = "function" === typeof body[Symbol.asyncIterator] ? body : Ee(body);
return this.universalMarshaller.deserialize(l, o);
}
serialize(input, o) {
return I.Readable.from(this.universalMarshaller.serialize(input, o));
}
}
const Ue = options => new Se(options);
async function* Ee(o) {
let l = false;
let v = false;
const records = new Array;
o.on("error", o => {
if (!l) l = true;
if (o) throw o;
});
o.on("data", data => {
records.push(data);
});
o.on("end", () => {
l = true;
});
for (;!v; ) {
const value = await new Promise(resolve => setTimeout(() => resolve(records.shift()), 0));
if (value) yield value;
v = l && 0 === records.length;
}
}
var Ae = v(9835);
var Me = v(1787);
var ke = v(4574);
class Ie {
marshaller;
serializer;
deserializer;
serdeContext;
defaultContentType;
compositeErrorRegistry;
constructor({marshaller: o, serializer: l, deserializer: v, serdeContext: I, defaultContentType: O, compositeErrorRegistry: D}) {
this.marshaller = o;
this.serializer = l;
this.deserializer = v;
this.serdeContext = I;
this.defaultContentType = O;
this.compositeErrorRegistry = D;
}
async serializeEventStream({eventStream: o, requestSchema: l, initialRequest: v, initialMessageType: I}) {
const O = this.marshaller;
const D = l.getEventStreamMember();
const V = l.getMemberSchema(D);
const R = this.serializer;
const P = this.defaultContentType;
const F = Symbol("initialRequestMarker");
const j = {
async* [Symbol.asyncIterator]() {
if (v) {
const headers = {
":event-type": {
type: "string",
value: I ?? "initial-request"
},
":message-type": {
type: "string",
value: "event"
},
":content-type": {
type: "string",
value: P
}
};
R.write(l, v);
const body = R.flush();
yield {
[F]: true,
headers,
body
};
}
for await (const page of o) yield page;
}
};
return O.serialize(j, event => {
if (event[F]) return {
headers: event.headers,
body: event.body
};
let o = "";
for (const key in event) {
if (!(0, hasOwn.$)(event, key)) continue;
if ("__type" !== key) {
o = key;
break;
}
}
const {additionalHeaders: l, body, eventType: v, explicitPayloadContentType: I} = this.writeEventBody(o, V, event);
const headers = {
":event-type": {
type: "string",
value: v
},
":message-type": {
type: "string",
value: "event"
},
":content-type": {
type: "string",
value: I ?? P
},
...l
};
return {
headers,
body
};
});
}
async deserializeEventStream({response, responseSchema: o, initialResponseContainer: l, initialMessageType: v}) {
const I = this.marshaller;
const O = o.getEventStreamMember();
const D = o.getMemberSchema(O);
const V = D.getMemberSchemas();
const R = Symbol("initialResponseMarker");
const P = I.deserialize(response.body, async event => {
let l = "";
for (const key in event) {
if (!(0, hasOwn.$)(event, key)) continue;
if ("__type" !== key) {
l = key;
break;
}
}
const body = event[l].body;
if (l === (v ?? "initial-response")) {
const l = await this.deserializer.read(o, body);
delete l[O];
return {
[R]: true,
...l
};
} else if (l in V) {
const o = V[l];
if (o.isStructSchema()) {
const out = {};
let v = false;
for (const [name, member] of o.structIterator()) {
const {eventHeader: o, eventPayload: I} = member.getMergedTraits();
v = v || Boolean(o || I);
if (I) {
if (member.isBlobSchema()) out[name] = body; else if (member.isStringSchema()) out[name] = (this.serdeContext?.utf8Encoder ?? Me.P)(body); else if (member.isStructSchema()) out[name] = await this.deserializer.read(member, body);
} else if (o) {
const value = event[l].headers[name]?.value;
if (null != value) if (member.isNumericSchema()) if (value && "object" === typeof value && "bytes" in value) out[name] = BigInt(value.toString()); else out[name] = Number(value); else out[name] = value;
}
}
return {
[l]: await this.readEventMember(o, body, v, out)
};
}
return {
[l]: await this.deserializer.read(o, body)
};
} else return {
$unknown: event
};
});
const F = P[Symbol.asyncIterator]();
const j = await F.next();
if (j.done) return P;
if (j.value?.[R]) {
if (!o) throw new Error("@smithy::core/protocols - initial-response event encountered in event stream but no response schema given.");
for (const key in j.value) {
if (!(0, hasOwn.$)(j.value, key)) continue;
l[key] = j.value[key];
}
}
return {
async* [Symbol.asyncIterator]() {
if (!j?.value?.[R]) yield j.value;
for (;;) {
const {done, value} = await F.next();
if (done) break;
yield value;
}
}
};
}
async readEventMember(o, body, l, out) {
let v;
const I = o.getSchema();
if (Array.isArray(I) && -3 === I[0]) {
const o = I[1];
const l = Ae.O.for(o);
this.compositeErrorRegistry?.copyFrom(l);
v = (this.compositeErrorRegistry ?? l)?.getErrorCtor(I);
}
const O = l ? out : 0 === body.byteLength ? {} : await this.deserializer.read(o, body);
if (v) {
const message = O.message ?? O.Message ?? "Unknown";
const metadata = {};
const $fault = o.getMergedTraits().error;
if ($fault) metadata.$fault = $fault;
return Object.assign(new v({}), metadata, {
message
}, O);
}
return O;
}
writeEventBody(o, l, event) {
const v = this.serializer;
let I = o;
let O = null;
let D;
const V = (() => {
const v = l.getSchema();
return v[4].includes(o);
})();
const R = {};
if (!V) {
const [type, value] = event[o];
I = type;
v.write(15, value);
} else {
const I = l.getMemberSchema(o);
if (I.isStructSchema()) {
for (const [l, v] of I.structIterator()) {
const {eventHeader: I, eventPayload: D} = v.getMergedTraits();
if (D) O = l; else if (I) {
const value = event[o][l];
let type = "binary";
if (v.isNumericSchema()) if ((-2) ** 31 <= value && value <= 2 ** 31 - 1) type = "integer"; else type = "long"; else if (v.isTimestampSchema()) type = "timestamp"; else if (v.isStringSchema()) type = "string"; else if (v.isBooleanSchema()) type = "boolean";
if (null != value) {
R[l] = {
type,
value
};
delete event[o][l];
}
}
}
if (null !== O) {
const l = I.getMemberSchema(O);
if (l.isBlobSchema()) D = "application/octet-stream"; else if (l.isStringSchema()) D = "text/plain";
v.write(l, event[o][O]);
} else v.write(I, event[o]);
} else if (I.isUnitSchema()) v.write(I, {}); else throw new Error("@smithy/core/event-streams - non-struct member not supported in event stream union.");
}
const P = v.flush() ?? new Uint8Array;
const body = "string" === typeof P ? (this.serdeContext?.utf8Decoder ?? ke.a)(P) : P;
return {
body,
eventType: I,
explicitPayloadContentType: D,
additionalHeaders: R
};
}
}
}
};
