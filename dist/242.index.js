export const id = 242;

export const ids = [ 242 ];

export const modules = {
 9242: (o, l, v) => {
  v.d(l, {
   EventStreamSerde: () => Ae,
   eventStreamSerdeProvider: () => ve
  });
  var M = v(7075);
  var I = v(8522);
  const O = new Uint32Array(256);
  for (let i = 0; i < 256; ++i) {
   let c = i;
   for (let o = 0; o < 8; ++o) c = 1 & c ? 3988292384 ^ c >>> 1 : c >>> 1;
   O[i] = c >>> 0;
  }
  const D = 4294967295;
  const V = "function" === typeof I.crc32 ? I.crc32 : void 0;
  const R = V ? function(o) {
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
  }(V) : class {
   digestLength=4;
   checksum=D;
   update(data) {
    for (let i = 0; i < data.length; ++i) this.checksum = this.checksum >>> 8 ^ O[255 & (this.checksum ^ data[i])];
   }
   digestSync() {
    return (this.checksum ^ D) >>> 0;
   }
   async digest() {
    const value = this.digestSync();
    const out = new Uint8Array(4);
    new DataView(out.buffer).setUint32(0, value, false);
    return out;
   }
   reset() {
    this.checksum = D;
   }
  };
  var hasOwn = v(6852);
  var P = v(706);
  class H {
   bytes;
   constructor(bytes) {
    this.bytes = bytes;
    if (8 !== bytes.byteLength) throw new Error("Int64 buffers must be exactly 8 bytes");
   }
   static fromNumber(number) {
    if (number > 0x8000000000000000 || number < -0x8000000000000000) throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
    const bytes = new Uint8Array(8);
    for (let i = 7, o = Math.abs(Math.round(number)); i > -1 && o > 0; i--, o /= 256) bytes[i] = o;
    if (number < 0) F(bytes);
    return new H(bytes);
   }
   valueOf() {
    const bytes = this.bytes.slice(0);
    const negative = 128 & bytes[0];
    if (negative) F(bytes);
    return parseInt((0, P.n)(bytes), 16) * (negative ? -1 : 1);
   }
   toString() {
    return String(this.valueOf());
   }
  }
  function F(bytes) {
   for (let i = 0; i < 8; i++) bytes[i] ^= 255;
   for (let i = 7; i > -1; i--) {
    bytes[i]++;
    if (0 !== bytes[i]) break;
   }
  }
  class q {
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
     if (header.value.byteLength > ae) throw new Error(`@smithy/core/event-streams - header value (binary) exceeds ${ae} bytes: ${header.value.byteLength}`);
     const M = new DataView(new ArrayBuffer(3 + header.value.byteLength));
     M.setUint8(0, 6);
     M.setUint16(1, header.value.byteLength, false);
     const I = new Uint8Array(M.buffer);
     I.set(header.value, 3);
     return I;

    case "string":
     const O = this.fromUtf8(header.value);
     if (O.byteLength > ae) throw new Error(`@smithy/core/event-streams - header value (string) exceeds ${ae} bytes: ${O.byteLength}`);
     const D = new DataView(new ArrayBuffer(3 + O.byteLength));
     D.setUint8(0, 7);
     D.setUint16(1, O.byteLength, false);
     const V = new Uint8Array(D.buffer);
     V.set(O, 3);
     return V;

    case "timestamp":
     const R = new Uint8Array(9);
     R[0] = 8;
     R.set(H.fromNumber(header.value.valueOf()).bytes, 1);
     return R;

    case "uuid":
     if (!ne.test(header.value)) throw new Error(`Invalid UUID received: ${header.value}`);
     const F = new Uint8Array(17);
     F[0] = 9;
     F.set((0, P.a)(header.value.replace(/-/g, "")), 1);
     return F;
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
       type: G,
       value: true
      };
      break;

     case 1:
      out[name] = {
       type: G,
       value: false
      };
      break;

     case 2:
      out[name] = {
       type: J,
       value: headers.getInt8(position++)
      };
      break;

     case 3:
      out[name] = {
       type: K,
       value: headers.getInt16(position, false)
      };
      position += 2;
      break;

     case 4:
      out[name] = {
       type: Q,
       value: headers.getInt32(position, false)
      };
      position += 4;
      break;

     case 5:
      out[name] = {
       type: X,
       value: new H(new Uint8Array(headers.buffer, headers.byteOffset + position, 8))
      };
      position += 8;
      break;

     case 6:
      const o = headers.getUint16(position, false);
      position += 2;
      out[name] = {
       type: Y,
       value: new Uint8Array(headers.buffer, headers.byteOffset + position, o)
      };
      position += o;
      break;

     case 7:
      const l = headers.getUint16(position, false);
      position += 2;
      out[name] = {
       type: ee,
       value: this.toUtf8(new Uint8Array(headers.buffer, headers.byteOffset + position, l))
      };
      position += l;
      break;

     case 8:
      out[name] = {
       type: te,
       value: new Date(new H(new Uint8Array(headers.buffer, headers.byteOffset + position, 8)).valueOf())
      };
      position += 8;
      break;

     case 9:
      const v = new Uint8Array(headers.buffer, headers.byteOffset + position, 16);
      position += 16;
      out[name] = {
       type: se,
       value: `${(0, P.n)(v.subarray(0, 4))}-${(0, P.n)(v.subarray(4, 6))}-${(0, P.n)(v.subarray(6, 8))}-${(0, 
       P.n)(v.subarray(8, 10))}-${(0, P.n)(v.subarray(10))}`
      };
      break;

     default:
      throw new Error("Unrecognized header type tag");
     }
    }
    return out;
   }
  }
  var j;
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
  }(j || (j = {}));
  const G = "boolean";
  const J = "byte";
  const K = "short";
  const Q = "integer";
  const X = "long";
  const Y = "binary";
  const ee = "string";
  const te = "timestamp";
  const se = "uuid";
  const ne = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
  const ae = 32767;
  function oe({byteLength, byteOffset: o, buffer}) {
   if (byteLength < 16) throw new Error("Provided message too short to accommodate event stream message overhead");
   const view = new DataView(buffer, o, byteLength);
   const l = view.getUint32(0, false);
   if (byteLength !== l) throw new Error("Reported message length does not match received message length");
   const v = view.getUint32(4, false);
   const M = view.getUint32(8, false);
   const I = view.getUint32(byteLength - 4, false);
   const O = new R;
   O.update(new Uint8Array(buffer, o, 8));
   if (M !== O.digestSync()) throw new Error(`The prelude checksum specified in the message (${M}) does not match the calculated CRC32 checksum (${O.digestSync()})`);
   O.update(new Uint8Array(buffer, o + 8, byteLength - 12));
   if (I !== O.digestSync()) throw new Error(`The message checksum (${O.digestSync()}) did not match the expected value of ${I}`);
   return {
    headers: new DataView(buffer, o + 8 + 4, v),
    body: new Uint8Array(buffer, o + 8 + 4 + v, l - v - 16)
   };
  }
  class ie {
   headerMarshaller;
   messageBuffer;
   isEndOfStream;
   constructor(o, l) {
    this.headerMarshaller = new q(o, l);
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
    const l = new R;
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
    const {headers, body} = oe(message);
    return {
     headers: this.headerMarshaller.parse(headers),
     body
    };
   }
   formatHeaders(o) {
    return this.headerMarshaller.format(o);
   }
  }
  class ce {
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
  class le {
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
  class fe {
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
  class ue {
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
  function ye(source) {
   let o = 0;
   let l = 0;
   let v = null;
   let M = null;
   const I = size => {
    if ("number" !== typeof size) throw new Error("Attempted to allocate an event message where size was not a number: " + size);
    o = size;
    l = 4;
    v = new Uint8Array(size);
    const M = new DataView(v.buffer);
    M.setUint32(0, size, false);
   };
   return {
    [Symbol.asyncIterator]: async function*() {
     const O = source[Symbol.asyncIterator]();
     for (;;) {
      const {value, done} = await O.next();
      if (done) {
       if (!o) return; else if (o === l) yield v; else throw new Error("Truncated event message received.");
       return;
      }
      const D = value.length;
      let V = 0;
      for (;V < D; ) {
       if (!v) {
        const o = D - V;
        if (!M) M = new Uint8Array(4);
        const v = Math.min(4 - l, o);
        M.set(value.slice(V, V + v), l);
        l += v;
        V += v;
        if (l < 4) break;
        I(new DataView(M.buffer).getUint32(0, false));
        M = null;
       }
       const O = Math.min(o - l, D - V);
       v.set(value.slice(V, V + O), l);
       l += O;
       V += O;
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
  function he(o, l) {
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
  class de {
   eventStreamCodec;
   utfEncoder;
   constructor({utf8Encoder: o, utf8Decoder: l}) {
    this.eventStreamCodec = new ie(o, l);
    this.utfEncoder = o;
   }
   deserialize(body, o) {
    const l = ye(body);
    return new fe({
     messageStream: new ce({
      inputStream: l,
      decoder: this.eventStreamCodec
     }),
     deserializer: he(o, this.utfEncoder)
    });
   }
   serialize(o, l) {
    return new le({
     messageStream: new ue({
      inputStream: o,
      serializer: l
     }),
     encoder: this.eventStreamCodec,
     includeEndFrame: true
    });
   }
  }
  class ge {
   universalMarshaller;
   constructor({utf8Encoder: o, utf8Decoder: l}) {
    this.universalMarshaller = new de({
     utf8Decoder: l,
     utf8Encoder: o
    });
   }
   deserialize(body, o) {
    const l = "function" === typeof body[Symbol.asyncIterator] ? body : pe(body);
    return this.universalMarshaller.deserialize(l, o);
   }
   serialize(input, o) {
    return M.Readable.from(this.universalMarshaller.serialize(input, o));
   }
  }
  const ve = options => new ge(options);
  async function* pe(o) {
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
  var Se = v(9835);
  var Ue = v(1787);
  var Ee = v(4574);
  class Ae {
   marshaller;
   serializer;
   deserializer;
   serdeContext;
   defaultContentType;
   compositeErrorRegistry;
   constructor({marshaller: o, serializer: l, deserializer: v, serdeContext: M, defaultContentType: I, compositeErrorRegistry: O}) {
    this.marshaller = o;
    this.serializer = l;
    this.deserializer = v;
    this.serdeContext = M;
    this.defaultContentType = I;
    this.compositeErrorRegistry = O;
   }
   async serializeEventStream({eventStream: o, requestSchema: l, initialRequest: v, initialMessageType: M}) {
    const I = this.marshaller;
    const O = l.getEventStreamMember();
    const D = l.getMemberSchema(O);
    const V = this.serializer;
    const R = this.defaultContentType;
    const P = Symbol("initialRequestMarker");
    const H = {
     async* [Symbol.asyncIterator]() {
      if (v) {
       const headers = {
        ":event-type": {
         type: "string",
         value: M ?? "initial-request"
        },
        ":message-type": {
         type: "string",
         value: "event"
        },
        ":content-type": {
         type: "string",
         value: R
        }
       };
       V.write(l, v);
       const body = V.flush();
       yield {
        [P]: true,
        headers,
        body
       };
      }
      for await (const page of o) yield page;
     }
    };
    return I.serialize(H, event => {
     if (event[P]) return {
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
     const {additionalHeaders: l, body, eventType: v, explicitPayloadContentType: M} = this.writeEventBody(o, D, event);
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
       value: M ?? R
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
    const M = this.marshaller;
    const I = o.getEventStreamMember();
    const O = o.getMemberSchema(I);
    const D = O.getMemberSchemas();
    const V = Symbol("initialResponseMarker");
    const R = M.deserialize(response.body, async event => {
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
      delete l[I];
      return {
       [V]: true,
       ...l
      };
     } else if (l in D) {
      const o = D[l];
      if (o.isStructSchema()) {
       const out = {};
       let v = false;
       for (const [name, member] of o.structIterator()) {
        const {eventHeader: o, eventPayload: M} = member.getMergedTraits();
        v = v || Boolean(o || M);
        if (M) {
         if (member.isBlobSchema()) out[name] = body; else if (member.isStringSchema()) out[name] = (this.serdeContext?.utf8Encoder ?? Ue.P)(body); else if (member.isStructSchema()) out[name] = await this.deserializer.read(member, body);
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
    const P = R[Symbol.asyncIterator]();
    const H = await P.next();
    if (H.done) return R;
    if (H.value?.[V]) {
     if (!o) throw new Error("@smithy::core/protocols - initial-response event encountered in event stream but no response schema given.");
     for (const key in H.value) {
      if (!(0, hasOwn.$)(H.value, key)) continue;
      l[key] = H.value[key];
     }
    }
    return {
     async* [Symbol.asyncIterator]() {
      if (!H?.value?.[V]) yield H.value;
      for (;;) {
       const {done, value} = await P.next();
       if (done) break;
       yield value;
      }
     }
    };
   }
   async readEventMember(o, body, l, out) {
    let v;
    const M = o.getSchema();
    if (Array.isArray(M) && -3 === M[0]) {
     const o = M[1];
     const l = Se.O.for(o);
     this.compositeErrorRegistry?.copyFrom(l);
     v = (this.compositeErrorRegistry ?? l)?.getErrorCtor(M);
    }
    const I = l ? out : 0 === body.byteLength ? {} : await this.deserializer.read(o, body);
    if (v) {
     const message = I.message ?? I.Message ?? "Unknown";
     const metadata = {};
     const $fault = o.getMergedTraits().error;
     if ($fault) metadata.$fault = $fault;
     return Object.assign(new v({}), metadata, {
      message
     }, I);
    }
    return I;
   }
   writeEventBody(o, l, event) {
    const v = this.serializer;
    let M = o;
    let I = null;
    let O;
    const D = (() => {
     const v = l.getSchema();
     return v[4].includes(o);
    })();
    const V = {};
    if (!D) {
     const [type, value] = event[o];
     M = type;
     v.write(15, value);
    } else {
     const M = l.getMemberSchema(o);
     if (M.isStructSchema()) {
      for (const [l, v] of M.structIterator()) {
       const {eventHeader: M, eventPayload: O} = v.getMergedTraits();
       if (O) I = l; else if (M) {
        const value = event[o][l];
        let type = "binary";
        if (v.isNumericSchema()) if ((-2) ** 31 <= value && value <= 2 ** 31 - 1) type = "integer"; else type = "long"; else if (v.isTimestampSchema()) type = "timestamp"; else if (v.isStringSchema()) type = "string"; else if (v.isBooleanSchema()) type = "boolean";
        if (null != value) {
         V[l] = {
          type,
          value
         };
         delete event[o][l];
        }
       }
      }
      if (null !== I) {
       const l = M.getMemberSchema(I);
       if (l.isBlobSchema()) O = "application/octet-stream"; else if (l.isStringSchema()) O = "text/plain";
       v.write(l, event[o][I]);
      } else v.write(M, event[o]);
     } else if (M.isUnitSchema()) v.write(M, {}); else throw new Error("@smithy/core/event-streams - non-struct member not supported in event stream union.");
    }
    const R = v.flush() ?? new Uint8Array;
    const body = "string" === typeof R ? (this.serdeContext?.utf8Decoder ?? Ee.a)(R) : R;
    return {
     body,
     eventType: M,
     explicitPayloadContentType: O,
     additionalHeaders: V
    };
   }
  }
 }
};
