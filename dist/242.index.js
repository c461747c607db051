export const id = 242;

export const ids = [ 242 ];

export const modules = {
 242: (o, c, l) => {
  l.d(c, {
   EventStreamSerde: () => Ee,
   eventStreamSerdeProvider: () => we
  });
  var v = l(75);
  var I = l(522);
  const O = new Uint32Array(256);
  for (let i = 0; i < 256; ++i) {
   let o = i;
   for (let c = 0; c < 8; ++c) o = 1 & o ? 3988292384 ^ o >>> 1 : o >>> 1;
   O[i] = o >>> 0;
  }
  const V = 4294967295;
  const R = "function" === typeof I.crc32 ? I.crc32 : void 0;
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
    for (let i = 0; i < data.length; ++i) this.checksum = this.checksum >>> 8 ^ O[255 & (this.checksum ^ data[i])];
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
  var hasOwn = l(852);
  var H = l(706);
  class q {
   bytes;
   constructor(bytes) {
    this.bytes = bytes;
    if (8 !== bytes.byteLength) throw new Error("Int64 buffers must be exactly 8 bytes");
   }
   static fromNumber(number) {
    if (number > 0x8000000000000000 || number < -0x8000000000000000) throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
    const bytes = new Uint8Array(8);
    for (let i = 7, o = Math.abs(Math.round(number)); i > -1 && o > 0; i--, o /= 256) bytes[i] = o;
    if (number < 0) j(bytes);
    return new q(bytes);
   }
   valueOf() {
    const bytes = this.bytes.slice(0);
    const negative = 128 & bytes[0];
    if (negative) j(bytes);
    return parseInt((0, H.n)(bytes), 16) * (negative ? -1 : 1);
   }
   toString() {
    return String(this.valueOf());
   }
  }
  function j(bytes) {
   for (let i = 0; i < 8; i++) bytes[i] ^= 255;
   for (let i = 7; i > -1; i--) {
    bytes[i]++;
    if (0 !== bytes[i]) break;
   }
  }
  class G {
   toUtf8;
   fromUtf8;
   constructor(o, c) {
    this.toUtf8 = o;
    this.fromUtf8 = c;
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
     const c = new DataView(new ArrayBuffer(5));
     c.setUint8(0, 4);
     c.setInt32(1, header.value, false);
     return new Uint8Array(c.buffer);

    case "long":
     const l = new Uint8Array(9);
     l[0] = 5;
     l.set(header.value.bytes, 1);
     return l;

    case "binary":
     if (header.value.byteLength > oe) throw new Error(`@smithy/core/event-streams - header value (binary) exceeds ${oe} bytes: ${header.value.byteLength}`);
     const v = new DataView(new ArrayBuffer(3 + header.value.byteLength));
     v.setUint8(0, 6);
     v.setUint16(1, header.value.byteLength, false);
     const I = new Uint8Array(v.buffer);
     I.set(header.value, 3);
     return I;

    case "string":
     const O = this.fromUtf8(header.value);
     if (O.byteLength > oe) throw new Error(`@smithy/core/event-streams - header value (string) exceeds ${oe} bytes: ${O.byteLength}`);
     const V = new DataView(new ArrayBuffer(3 + O.byteLength));
     V.setUint8(0, 7);
     V.setUint16(1, O.byteLength, false);
     const R = new Uint8Array(V.buffer);
     R.set(O, 3);
     return R;

    case "timestamp":
     const P = new Uint8Array(9);
     P[0] = 8;
     P.set(q.fromNumber(header.value.valueOf()).bytes, 1);
     return P;

    case "uuid":
     if (!ae.test(header.value)) throw new Error(`Invalid UUID received: ${header.value}`);
     const j = new Uint8Array(17);
     j[0] = 9;
     j.set((0, H.a)(header.value.replace(/-/g, "")), 1);
     return j;
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
       type: K,
       value: true
      };
      break;

     case 1:
      out[name] = {
       type: K,
       value: false
      };
      break;

     case 2:
      out[name] = {
       type: Q,
       value: headers.getInt8(position++)
      };
      break;

     case 3:
      out[name] = {
       type: X,
       value: headers.getInt16(position, false)
      };
      position += 2;
      break;

     case 4:
      out[name] = {
       type: Y,
       value: headers.getInt32(position, false)
      };
      position += 4;
      break;

     case 5:
      out[name] = {
       type: ee,
       value: new q(new Uint8Array(headers.buffer, headers.byteOffset + position, 8))
      };
      position += 8;
      break;

     case 6:
      const o = headers.getUint16(position, false);
      position += 2;
      out[name] = {
       type: te,
       value: new Uint8Array(headers.buffer, headers.byteOffset + position, o)
      };
      position += o;
      break;

     case 7:
      const c = headers.getUint16(position, false);
      position += 2;
      out[name] = {
       type: re,
       value: this.toUtf8(new Uint8Array(headers.buffer, headers.byteOffset + position, c))
      };
      position += c;
      break;

     case 8:
      out[name] = {
       type: se,
       value: new Date(new q(new Uint8Array(headers.buffer, headers.byteOffset + position, 8)).valueOf())
      };
      position += 8;
      break;

     case 9:
      const l = new Uint8Array(headers.buffer, headers.byteOffset + position, 16);
      position += 16;
      out[name] = {
       type: ne,
       value: `${(0, H.n)(l.subarray(0, 4))}-${(0, H.n)(l.subarray(4, 6))}-${(0, H.n)(l.subarray(6, 8))}-${(0, 
       H.n)(l.subarray(8, 10))}-${(0, H.n)(l.subarray(10))}`
      };
      break;

     default:
      throw new Error("Unrecognized header type tag");
     }
    }
    return out;
   }
  }
  var J;
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
  }(J || (J = {}));
  const K = "boolean";
  const Q = "byte";
  const X = "short";
  const Y = "integer";
  const ee = "long";
  const te = "binary";
  const re = "string";
  const se = "timestamp";
  const ne = "uuid";
  const ae = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
  const oe = 32767;
  function ie({byteLength, byteOffset: o, buffer: c}) {
   if (byteLength < 16) throw new Error("Provided message too short to accommodate event stream message overhead");
   const l = new DataView(c, o, byteLength);
   const v = l.getUint32(0, false);
   if (byteLength !== v) throw new Error("Reported message length does not match received message length");
   const I = l.getUint32(4, false);
   const O = l.getUint32(8, false);
   const V = l.getUint32(byteLength - 4, false);
   const R = new P;
   R.update(new Uint8Array(c, o, 8));
   if (O !== R.digestSync()) throw new Error(`The prelude checksum specified in the message (${O}) does not match the calculated CRC32 checksum (${R.digestSync()})`);
   R.update(new Uint8Array(c, o + 8, byteLength - 12));
   if (V !== R.digestSync()) throw new Error(`The message checksum (${R.digestSync()}) did not match the expected value of ${V}`);
   return {
    headers: new DataView(c, o + 8 + 4, I),
    body: new Uint8Array(c, o + 8 + 4 + I, v - I - 16)
   };
  }
  class ce {
   headerMarshaller;
   messageBuffer;
   isEndOfStream;
   constructor(o, c) {
    this.headerMarshaller = new G(o, c);
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
    const c = new DataView(out.buffer, out.byteOffset, out.byteLength);
    const l = new P;
    c.setUint32(0, length, false);
    c.setUint32(4, headers.byteLength, false);
    l.update(out.subarray(0, 8));
    c.setUint32(8, l.digestSync(), false);
    out.set(headers, 12);
    out.set(body, headers.byteLength + 12);
    l.update(out.subarray(8, length - 4));
    c.setUint32(length - 4, l.digestSync(), false);
    return out;
   }
   decode(message) {
    const {headers, body} = ie(message);
    return {
     headers: this.headerMarshaller.parse(headers),
     body
    };
   }
   formatHeaders(o) {
    return this.headerMarshaller.format(o);
   }
  }
  class le {
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
  class fe {
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
  class ue {
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
  class ye {
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
  function he(source) {
   let o = 0;
   let c = 0;
   let l = null;
   let v = null;
   const I = size => {
    if ("number" !== typeof size) throw new Error("Attempted to allocate an event message where size was not a number: " + size);
    o = size;
    c = 4;
    l = new Uint8Array(size);
    const v = new DataView(l.buffer);
    v.setUint32(0, size, false);
   };
   return {
    [Symbol.asyncIterator]: async function*() {
     const O = source[Symbol.asyncIterator]();
     for (;;) {
      const {value, done} = await O.next();
      if (done) {
       if (!o) return; else if (o === c) yield l; else throw new Error("Truncated event message received.");
       return;
      }
      const V = value.length;
      let R = 0;
      for (;R < V; ) {
       if (!l) {
        const o = V - R;
        if (!v) v = new Uint8Array(4);
        const l = Math.min(4 - c, o);
        v.set(value.slice(R, R + l), c);
        c += l;
        R += l;
        if (c < 4) break;
        I(new DataView(v.buffer).getUint32(0, false));
        v = null;
       }
       const O = Math.min(o - c, V - R);
       l.set(value.slice(R, R + O), c);
       c += O;
       R += O;
       if (o && o === c) {
        yield l;
        l = null;
        o = 0;
        c = 0;
       }
      }
     }
    }
   };
  }
  function de(o, c) {
   return async function(message) {
    const {value: l} = message.headers[":message-type"];
    if ("error" === l) {
     const o = new Error(message.headers[":error-message"].value || "UnknownError");
     o.name = message.headers[":error-code"].value;
     throw o;
    } else if ("exception" === l) {
     const code = message.headers[":exception-type"].value;
     const l = {
      [code]: message
     };
     const v = await o(l);
     if (v.$unknown) {
      const error = new Error(c(message.body));
      error.name = code;
      throw error;
     }
     throw v[code];
    } else if ("event" === l) {
     const event = {
      [message.headers[":event-type"].value]: message
     };
     const c = await o(event);
     if (c.$unknown) return;
     return c;
    } else throw Error(`Unrecognizable event type: ${message.headers[":event-type"].value}`);
   };
  }
  class me {
   eventStreamCodec;
   utfEncoder;
   constructor({utf8Encoder: o, utf8Decoder: c}) {
    this.eventStreamCodec = new ce(o, c);
    this.utfEncoder = o;
   }
   deserialize(body, o) {
    const c = he(body);
    return new ue({
     messageStream: new le({
      inputStream: c,
      decoder: this.eventStreamCodec
     }),
     deserializer: de(o, this.utfEncoder)
    });
   }
   serialize(o, c) {
    return new fe({
     messageStream: new ye({
      inputStream: o,
      serializer: c
     }),
     encoder: this.eventStreamCodec,
     includeEndFrame: true
    });
   }
  }
  class ge {
   universalMarshaller;
   constructor({utf8Encoder: o, utf8Decoder: c}) {
    this.universalMarshaller = new me({
     utf8Decoder: c,
     utf8Encoder: o
    });
   }
   deserialize(body, o) {
    const c = "function" === typeof body[Symbol.asyncIterator] ? body : ve(body);
    return this.universalMarshaller.deserialize(c, o);
   }
   serialize(input, o) {
    return v.Readable.from(this.universalMarshaller.serialize(input, o));
   }
  }
  const we = options => new ge(options);
  async function* ve(o) {
   let c = false;
   let l = false;
   const records = new Array;
   o.on("error", o => {
    if (!c) c = true;
    if (o) throw o;
   });
   o.on("data", data => {
    records.push(data);
   });
   o.on("end", () => {
    c = true;
   });
   for (;!l; ) {
    const value = await new Promise(resolve => setTimeout(() => resolve(records.shift()), 0));
    if (value) yield value;
    l = c && 0 === records.length;
   }
  }
  var pe = l(835);
  var Se = l(787);
  var Ue = l(574);
  class Ee {
   marshaller;
   serializer;
   deserializer;
   serdeContext;
   defaultContentType;
   compositeErrorRegistry;
   constructor({marshaller: o, serializer: c, deserializer: l, serdeContext: v, defaultContentType: I, compositeErrorRegistry: O}) {
    this.marshaller = o;
    this.serializer = c;
    this.deserializer = l;
    this.serdeContext = v;
    this.defaultContentType = I;
    this.compositeErrorRegistry = O;
   }
   async serializeEventStream({eventStream: o, requestSchema: c, initialRequest: l, initialMessageType: v}) {
    const I = this.marshaller;
    const O = c.getEventStreamMember();
    const V = c.getMemberSchema(O);
    const R = this.serializer;
    const P = this.defaultContentType;
    const H = Symbol("initialRequestMarker");
    const q = {
     async* [Symbol.asyncIterator]() {
      if (l) {
       const headers = {
        ":event-type": {
         type: "string",
         value: v ?? "initial-request"
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
       R.write(c, l);
       const body = R.flush();
       yield {
        [H]: true,
        headers,
        body
       };
      }
      for await (const page of o) yield page;
     }
    };
    return I.serialize(q, event => {
     if (event[H]) return {
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
     const {additionalHeaders: c, body, eventType: l, explicitPayloadContentType: v} = this.writeEventBody(o, V, event);
     const headers = {
      ":event-type": {
       type: "string",
       value: l
      },
      ":message-type": {
       type: "string",
       value: "event"
      },
      ":content-type": {
       type: "string",
       value: v ?? P
      },
      ...c
     };
     return {
      headers,
      body
     };
    });
   }
   async deserializeEventStream({response, responseSchema: o, initialResponseContainer: c, initialMessageType: l}) {
    const v = this.marshaller;
    const I = o.getEventStreamMember();
    const O = o.getMemberSchema(I);
    const V = O.getMemberSchemas();
    const R = Symbol("initialResponseMarker");
    const P = v.deserialize(response.body, async event => {
     let c = "";
     for (const key in event) {
      if (!(0, hasOwn.$)(event, key)) continue;
      if ("__type" !== key) {
       c = key;
       break;
      }
     }
     const body = event[c].body;
     if (c === (l ?? "initial-response")) {
      const c = await this.deserializer.read(o, body);
      delete c[I];
      return {
       [R]: true,
       ...c
      };
     } else if (c in V) {
      const o = V[c];
      if (o.isStructSchema()) {
       const out = {};
       let l = false;
       for (const [name, member] of o.structIterator()) {
        const {eventHeader: o, eventPayload: v} = member.getMergedTraits();
        l = l || Boolean(o || v);
        if (v) {
         if (member.isBlobSchema()) out[name] = body; else if (member.isStringSchema()) out[name] = (this.serdeContext?.utf8Encoder ?? Se.P)(body); else if (member.isStructSchema()) out[name] = await this.deserializer.read(member, body);
        } else if (o) {
         const value = event[c].headers[name]?.value;
         if (null != value) if (member.isNumericSchema()) if (value && "object" === typeof value && "bytes" in value) out[name] = BigInt(value.toString()); else out[name] = Number(value); else out[name] = value;
        }
       }
       return {
        [c]: await this.readEventMember(o, body, l, out)
       };
      }
      return {
       [c]: await this.deserializer.read(o, body)
      };
     } else return {
      $unknown: event
     };
    });
    const H = P[Symbol.asyncIterator]();
    const q = await H.next();
    if (q.done) return P;
    if (q.value?.[R]) {
     if (!o) throw new Error("@smithy::core/protocols - initial-response event encountered in event stream but no response schema given.");
     for (const key in q.value) {
      if (!(0, hasOwn.$)(q.value, key)) continue;
      c[key] = q.value[key];
     }
    }
    return {
     async* [Symbol.asyncIterator]() {
      if (!q?.value?.[R]) yield q.value;
      for (;;) {
       const {done, value} = await H.next();
       if (done) break;
       yield value;
      }
     }
    };
   }
   async readEventMember(o, body, c, out) {
    let l;
    const v = o.getSchema();
    if (Array.isArray(v) && -3 === v[0]) {
     const o = v[1];
     const c = pe.O.for(o);
     this.compositeErrorRegistry?.copyFrom(c);
     l = (this.compositeErrorRegistry ?? c)?.getErrorCtor(v);
    }
    const I = c ? out : 0 === body.byteLength ? {} : await this.deserializer.read(o, body);
    if (l) {
     const message = I.message ?? I.Message ?? "Unknown";
     const metadata = {};
     const $fault = o.getMergedTraits().error;
     if ($fault) metadata.$fault = $fault;
     return Object.assign(new l({}), metadata, {
      message
     }, I);
    }
    return I;
   }
   writeEventBody(o, c, event) {
    const l = this.serializer;
    let v = o;
    let I = null;
    let O;
    const V = (() => {
     const l = c.getSchema();
     return l[4].includes(o);
    })();
    const R = {};
    if (!V) {
     const [type, value] = event[o];
     v = type;
     l.write(15, value);
    } else {
     const v = c.getMemberSchema(o);
     if (v.isStructSchema()) {
      for (const [c, l] of v.structIterator()) {
       const {eventHeader: v, eventPayload: O} = l.getMergedTraits();
       if (O) I = c; else if (v) {
        const value = event[o][c];
        let type = "binary";
        if (l.isNumericSchema()) if ((-2) ** 31 <= value && value <= 2 ** 31 - 1) type = "integer"; else type = "long"; else if (l.isTimestampSchema()) type = "timestamp"; else if (l.isStringSchema()) type = "string"; else if (l.isBooleanSchema()) type = "boolean";
        if (null != value) {
         R[c] = {
          type,
          value
         };
         delete event[o][c];
        }
       }
      }
      if (null !== I) {
       const c = v.getMemberSchema(I);
       if (c.isBlobSchema()) O = "application/octet-stream"; else if (c.isStringSchema()) O = "text/plain";
       l.write(c, event[o][I]);
      } else l.write(v, event[o]);
     } else if (v.isUnitSchema()) l.write(v, {}); else throw new Error("@smithy/core/event-streams - non-struct member not supported in event stream union.");
    }
    const P = l.flush() ?? new Uint8Array;
    const body = "string" === typeof P ? (this.serdeContext?.utf8Decoder ?? Ue.a)(P) : P;
    return {
     body,
     eventType: v,
     explicitPayloadContentType: O,
     additionalHeaders: R
    };
   }
  }
 }
};
