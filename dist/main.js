import { createRequire as o } from "module";

var l = {
 1238: (o, l, v) => {
  const I = {
   REQUEST_ID: Symbol.for("_AWS_LAMBDA_REQUEST_ID"),
   X_RAY_TRACE_ID: Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),
   TENANT_ID: Symbol.for("_AWS_LAMBDA_TENANT_ID"),
   TRACEPARENT: Symbol.for("_AWS_LAMBDA_TRACEPARENT"),
   TRACESTATE: Symbol.for("_AWS_LAMBDA_TRACESTATE"),
   BAGGAGE: Symbol.for("_AWS_LAMBDA_BAGGAGE")
  };
  const R = [ "true", "1" ].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? "");
  if (!R) globalThis.awslambda = globalThis.awslambda || {};
  class P {
   static PROTECTED_KEYS=I;
   isProtectedKey(key) {
    return Object.values(I).includes(key);
   }
   getRequestId() {
    return this.get(I.REQUEST_ID) ?? "-";
   }
   getXRayTraceId() {
    return this.get(I.X_RAY_TRACE_ID);
   }
   getTenantId() {
    return this.get(I.TENANT_ID);
   }
   getTraceparent() {
    return this.get(I.TRACEPARENT);
   }
   getTracestate() {
    return this.get(I.TRACESTATE);
   }
   getBaggage() {
    return this.get(I.BAGGAGE);
   }
  }
  class O extends P {
   currentContext;
   getContext() {
    return this.currentContext;
   }
   hasContext() {
    return void 0 !== this.currentContext;
   }
   get(key) {
    return this.currentContext?.[key];
   }
   set(key, value) {
    if (this.isProtectedKey(key)) throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
    this.currentContext = this.currentContext || {};
    this.currentContext[key] = value;
   }
   run(context, o) {
    this.currentContext = context;
    return o();
   }
  }
  class D extends P {
   als;
   static async create() {
    const instance = new D;
    const o = await Promise.resolve().then(v.t.bind(v, 6698, 23));
    instance.als = new o.AsyncLocalStorage;
    return instance;
   }
   getContext() {
    return this.als.getStore();
   }
   hasContext() {
    return void 0 !== this.als.getStore();
   }
   get(key) {
    return this.als.getStore()?.[key];
   }
   set(key, value) {
    if (this.isProtectedKey(key)) throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
    const o = this.als.getStore();
    if (!o) throw new Error("No context available");
    o[key] = value;
   }
   run(context, o) {
    return this.als.run(context, o);
   }
  }
  l.A = void 0;
  !function(o) {
   let instance = null;
   o.getInstanceAsync = async function(o) {
    if (!instance) instance = (async () => {
     const l = true === o || "AWS_LAMBDA_MAX_CONCURRENCY" in process.env;
     const v = l ? await D.create() : new O;
     if (!R && globalThis.awslambda?.InvokeStore) return globalThis.awslambda.InvokeStore; else if (!R && globalThis.awslambda) {
      globalThis.awslambda.InvokeStore = v;
      return v;
     } else return v;
    })();
    return instance;
   };
   o._testing = "1" === process.env.AWS_LAMBDA_BENCHMARK_MODE ? {
    reset: () => {
     instance = null;
     if (globalThis.awslambda?.InvokeStore) delete globalThis.awslambda.InvokeStore;
     globalThis.awslambda = {
      InvokeStore: void 0
     };
    }
   } : void 0;
  }(l.A || (l.A = {}));
 },
 9835: (o, l, v) => {
  v.d(l, {
   O: () => I
  });
  class I {
   namespace;
   schemas;
   exceptions;
   static registries=new Map;
   constructor(o, l = new Map, v = new Map) {
    this.namespace = o;
    this.schemas = l;
    this.exceptions = v;
    if (!I.registries.has(o)) I.registries.set(o, this);
   }
   static for(o) {
    return I.registries.get(o) ?? new I(o);
   }
   copyFrom(other) {
    const {schemas: o, exceptions: l} = this;
    for (const [k, l] of other.schemas) if (!o.has(k)) o.set(k, l);
    for (const [k, o] of other.exceptions) if (!l.has(k)) l.set(k, o);
   }
   register(o, schema) {
    const l = this.normalizeShapeId(o);
    for (const r of [ this, I.for(l.split("#")[0]) ]) if (!r.schemas.has(l)) r.schemas.set(l, schema);
   }
   getSchema(o) {
    const id = this.normalizeShapeId(o);
    if (!this.schemas.has(id)) {
     if (!o.includes("#")) {
      const suffix = "#" + o;
      const candidates = [];
      for (const [o, schema] of this.schemas.entries()) if (o.endsWith(suffix)) candidates.push(schema);
      if (1 === candidates.length) return candidates[0];
     }
     throw new Error(`@smithy/core/schema - schema not found for ${id}`);
    }
    return this.schemas.get(id);
   }
   registerError(o, l) {
    const v = o;
    const ns = v[1];
    const R = ns + "#" + v[2];
    if (!l.hasOwnProperty?.("shapeId")) l.shapeId = R;
    for (const r of [ this, I.for(ns) ]) if (!r.schemas.has(R) && !r.exceptions.has(v)) {
     r.schemas.set(R, v);
     r.exceptions.set(v, l);
    }
   }
   getErrorCtor(o) {
    const l = o;
    if (this.exceptions.has(l)) return this.exceptions.get(l);
    const registry = I.for(l[1]);
    return registry.exceptions.get(l);
   }
   getBaseException() {
    for (const o of this.exceptions.keys()) if (Array.isArray(o)) {
     const [, ns, name] = o;
     const id = ns + "#" + name;
     if (id.startsWith("smithy.ts.sdk.synthetic.") && id.endsWith("ServiceException")) return o;
    }
    return;
   }
   find(o) {
    for (const schema of this.schemas.values()) if (o(schema)) return schema;
    return;
   }
   clear() {
    this.schemas.clear();
    this.exceptions.clear();
   }
   normalizeShapeId(o) {
    if (o.includes("#")) return o;
    return this.namespace + "#" + o;
   }
  }
 },
 8345: (o, l, v) => {
  v.d(l, {
   m: () => I
  });
  const I = o => "function" === typeof ArrayBuffer && o instanceof ArrayBuffer || "[object ArrayBuffer]" === Object.prototype.toString.call(o);
 },
 6382: (o, l, v) => {
  v.d(l, {
   Q: () => R,
   s: () => P
  });
  var I = v(8345);
  const R = (input, o = 0, length = input.byteLength - o) => {
   if (!(0, I.m)(input)) throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof input} (${input})`);
   return Buffer.from(input, o, length);
  };
  const P = (input, encoding) => {
   if ("string" !== typeof input) throw new TypeError(`The "input" argument must be of type string. Received type ${typeof input} (${input})`);
   return encoding ? Buffer.from(input, encoding) : Buffer.from(input);
  };
 },
 706: (o, l, v) => {
  v.d(l, {
   a: () => P,
   n: () => O
  });
  const I = {};
  const R = {};
  for (let i = 0; i < 256; i++) {
   let o = i.toString(16).toLowerCase();
   if (1 === o.length) o = `0${o}`;
   I[i] = o;
   R[o] = i;
  }
  function P(encoded) {
   if (encoded.length % 2 !== 0) throw new Error("Hex encoded strings must have an even number length");
   const out = new Uint8Array(encoded.length / 2);
   for (let i = 0; i < encoded.length; i += 2) {
    const o = encoded.slice(i, i + 2).toLowerCase();
    if (o in R) out[i / 2] = R[o]; else throw new Error(`Cannot decode unrecognized sequence ${o} as hexadecimal`);
   }
   return out;
  }
  function O(bytes) {
   let out = "";
   for (let i = 0; i < bytes.byteLength; i++) out += I[bytes[i]];
   return out;
  }
 },
 4574: (o, l, v) => {
  v.d(l, {
   a: () => R
  });
  var I = v(6382);
  const R = input => {
   const o = (0, I.s)(input, "utf8");
   return new Uint8Array(o.buffer, o.byteOffset, o.byteLength / Uint8Array.BYTES_PER_ELEMENT);
  };
 },
 1787: (o, l, v) => {
  v.d(l, {
   P: () => R
  });
  var I = v(6382);
  const R = input => {
   if ("string" === typeof input) return input;
   if ("object" !== typeof input || "number" !== typeof input.byteOffset || "number" !== typeof input.byteLength) throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
   return (0, I.Q)(input.buffer, input.byteOffset, input.byteLength).toString("utf8");
  };
 },
 6852: (o, l, v) => {
  v.d(l, {
   $: () => hasOwn
  });
  function hasOwn(o, k) {
   return Object.prototype.hasOwnProperty.call(o, k);
  }
 },
 3592: (o, l) => {
  l.toString = function(o) {
   switch (o) {
   case 1:
    return "IN";

   case 2:
    return "CS";

   case 3:
    return "CH";

   case 4:
    return "HS";

   case 255:
    return "ANY";
   }
   return "UNKNOWN_" + o;
  };
  l.toClass = function(name) {
   switch (name.toUpperCase()) {
   case "IN":
    return 1;

   case "CS":
    return 2;

   case "CH":
    return 3;

   case "HS":
    return 4;

   case "ANY":
    return 255;
   }
   return 0;
  };
 },
 3876: (o, l, v) => {
  const Buffer = v(181).Buffer;
  const types = v(9041);
  const rcodes = v(7642);
  const I = v(9431);
  const R = v(3592);
  const P = v(5685);
  const ip = v(9750);
  const name = l.name = {};
  name.encode = function(o, l, v, {mail = false} = {}) {
   if (!l) l = Buffer.alloc(name.encodingLength(o));
   if (!v) v = 0;
   const I = v;
   const n = o.replace(/^\.|\.$/gm, "");
   if (n.length) {
    let list = [];
    if (mail) {
     let o = "";
     n.split(".").forEach(label => {
      if (label.endsWith("\\")) o += (o.length ? "." : "") + label.slice(0, -1); else if (0 === list.length && o.length) list.push(o + "." + label); else list.push(label);
     });
    } else list = n.split(".");
    for (let i = 0; i < list.length; i++) {
     const o = l.write(list[i], v + 1);
     l[v] = o;
     v += o + 1;
    }
   }
   l[v++] = 0;
   name.encode.bytes = v - I;
   return l;
  };
  name.encode.bytes = 0;
  name.decode = function(o, l, {mail = false} = {}) {
   if (!l) l = 0;
   const list = [];
   let v = l;
   let I = 0;
   let R = 0;
   let P = false;
   for (;;) {
    if (l >= o.length) throw new Error("Cannot decode name (buffer overflow)");
    const O = o[l++];
    R += P ? 0 : 1;
    if (0 === O) break; else if (0 === (192 & O)) {
     if (l + O > o.length) throw new Error("Cannot decode name (buffer overflow)");
     I += O + 1;
     if (I > 254) throw new Error("Cannot decode name (name too long)");
     let label = o.toString("utf-8", l, l + O);
     if (mail) label = label.replace(/\./g, "\\.");
     list.push(label);
     l += O;
     R += P ? 0 : O;
    } else if (192 === (192 & O)) {
     if (l + 1 > o.length) throw new Error("Cannot decode name (buffer overflow)");
     const I = o.readUInt16BE(l - 1) - 49152;
     if (I >= v) throw new Error("Cannot decode name (bad pointer)");
     l = I;
     v = I;
     R += P ? 0 : 1;
     P = true;
    } else throw new Error("Cannot decode name (bad label)");
   }
   name.decode.bytes = R;
   return 0 === list.length ? "." : list.join(".");
  };
  name.decode.bytes = 0;
  name.encodingLength = function(n) {
   if ("." === n || ".." === n) return 1;
   return Buffer.byteLength(n.replace(/^\.|\.$/gm, "")) + 2;
  };
  const string = {};
  string.encode = function(s, o, l) {
   if (!o) o = Buffer.alloc(string.encodingLength(s));
   if (!l) l = 0;
   const v = o.write(s, l + 1);
   o[l] = v;
   string.encode.bytes = v + 1;
   return o;
  };
  string.encode.bytes = 0;
  string.decode = function(o, l) {
   if (!l) l = 0;
   const v = o[l];
   const s = o.toString("utf-8", l + 1, l + 1 + v);
   string.decode.bytes = v + 1;
   return s;
  };
  string.decode.bytes = 0;
  string.encodingLength = function(s) {
   return Buffer.byteLength(s) + 1;
  };
  const header = {};
  header.encode = function(h, o, l) {
   if (!o) o = header.encodingLength(h);
   if (!l) l = 0;
   const flags = 32767 & (h.flags || 0);
   const type = "response" === h.type ? 32768 : 0;
   o.writeUInt16BE(h.id || 0, l);
   o.writeUInt16BE(flags | type, l + 2);
   o.writeUInt16BE(h.questions.length, l + 4);
   o.writeUInt16BE(h.answers.length, l + 6);
   o.writeUInt16BE(h.authorities.length, l + 8);
   o.writeUInt16BE(h.additionals.length, l + 10);
   return o;
  };
  header.encode.bytes = 12;
  header.decode = function(o, l) {
   if (!l) l = 0;
   if (o.length < 12) throw new Error("Header must be 12 bytes");
   const flags = o.readUInt16BE(l + 2);
   return {
    id: o.readUInt16BE(l),
    type: 32768 & flags ? "response" : "query",
    flags: 32767 & flags,
    flag_qr: 1 === (flags >> 15 & 1),
    opcode: I.toString(flags >> 11 & 15),
    flag_aa: 1 === (flags >> 10 & 1),
    flag_tc: 1 === (flags >> 9 & 1),
    flag_rd: 1 === (flags >> 8 & 1),
    flag_ra: 1 === (flags >> 7 & 1),
    flag_z: 1 === (flags >> 6 & 1),
    flag_ad: 1 === (flags >> 5 & 1),
    flag_cd: 1 === (flags >> 4 & 1),
    rcode: rcodes.toString(15 & flags),
    questions: new Array(o.readUInt16BE(l + 4)),
    answers: new Array(o.readUInt16BE(l + 6)),
    authorities: new Array(o.readUInt16BE(l + 8)),
    additionals: new Array(o.readUInt16BE(l + 10))
   };
  };
  header.decode.bytes = 12;
  header.encodingLength = function() {
   return 12;
  };
  const O = l.unknown = {};
  O.encode = function(data, o, l) {
   if (!o) o = Buffer.alloc(O.encodingLength(data));
   if (!l) l = 0;
   o.writeUInt16BE(data.length, l);
   data.copy(o, l + 2);
   O.encode.bytes = data.length + 2;
   return o;
  };
  O.encode.bytes = 0;
  O.decode = function(o, l) {
   if (!l) l = 0;
   const v = o.readUInt16BE(l);
   const data = o.slice(l + 2, l + 2 + v);
   O.decode.bytes = v + 2;
   return data;
  };
  O.decode.bytes = 0;
  O.encodingLength = function(data) {
   return data.length + 2;
  };
  const D = l.ns = {};
  D.encode = function(data, o, l) {
   if (!o) o = Buffer.alloc(D.encodingLength(data));
   if (!l) l = 0;
   name.encode(data, o, l + 2);
   o.writeUInt16BE(name.encode.bytes, l);
   D.encode.bytes = name.encode.bytes + 2;
   return o;
  };
  D.encode.bytes = 0;
  D.decode = function(o, l) {
   if (!l) l = 0;
   const v = o.readUInt16BE(l);
   const I = name.decode(o, l + 2);
   D.decode.bytes = v + 2;
   return I;
  };
  D.decode.bytes = 0;
  D.encodingLength = function(data) {
   return name.encodingLength(data) + 2;
  };
  const j = l.soa = {};
  j.encode = function(data, o, l) {
   if (!o) o = Buffer.alloc(j.encodingLength(data));
   if (!l) l = 0;
   const v = l;
   l += 2;
   name.encode(data.mname, o, l);
   l += name.encode.bytes;
   name.encode(data.rname, o, l, {
    mail: true
   });
   l += name.encode.bytes;
   o.writeUInt32BE(data.serial || 0, l);
   l += 4;
   o.writeUInt32BE(data.refresh || 0, l);
   l += 4;
   o.writeUInt32BE(data.retry || 0, l);
   l += 4;
   o.writeUInt32BE(data.expire || 0, l);
   l += 4;
   o.writeUInt32BE(data.minimum || 0, l);
   l += 4;
   o.writeUInt16BE(l - v - 2, v);
   j.encode.bytes = l - v;
   return o;
  };
  j.encode.bytes = 0;
  j.decode = function(o, l) {
   if (!l) l = 0;
   const v = l;
   const data = {};
   l += 2;
   data.mname = name.decode(o, l);
   l += name.decode.bytes;
   data.rname = name.decode(o, l, {
    mail: true
   });
   l += name.decode.bytes;
   data.serial = o.readUInt32BE(l);
   l += 4;
   data.refresh = o.readUInt32BE(l);
   l += 4;
   data.retry = o.readUInt32BE(l);
   l += 4;
   data.expire = o.readUInt32BE(l);
   l += 4;
   data.minimum = o.readUInt32BE(l);
   l += 4;
   j.decode.bytes = l - v;
   return data;
  };
  j.decode.bytes = 0;
  j.encodingLength = function(data) {
   return 22 + name.encodingLength(data.mname) + name.encodingLength(data.rname);
  };
  const q = l.txt = {};
  q.encode = function(data, o, l) {
   if (!Array.isArray(data)) data = [ data ];
   for (let i = 0; i < data.length; i++) {
    if ("string" === typeof data[i]) data[i] = Buffer.from(data[i]);
    if (!Buffer.isBuffer(data[i])) throw new Error("Must be a Buffer");
   }
   if (!o) o = Buffer.alloc(q.encodingLength(data));
   if (!l) l = 0;
   const v = l;
   l += 2;
   data.forEach(function(d) {
    o[l++] = d.length;
    d.copy(o, l, 0, d.length);
    l += d.length;
   });
   o.writeUInt16BE(l - v - 2, v);
   q.encode.bytes = l - v;
   return o;
  };
  q.encode.bytes = 0;
  q.decode = function(o, l) {
   if (!l) l = 0;
   const v = l;
   let I = o.readUInt16BE(l);
   l += 2;
   let data = [];
   for (;I > 0; ) {
    const v = o[l++];
    --I;
    if (I < v) throw new Error("Buffer overflow");
    data.push(o.slice(l, l + v));
    l += v;
    I -= v;
   }
   q.decode.bytes = l - v;
   return data;
  };
  q.decode.bytes = 0;
  q.encodingLength = function(data) {
   if (!Array.isArray(data)) data = [ data ];
   let length = 2;
   data.forEach(function(o) {
    if ("string" === typeof o) length += Buffer.byteLength(o) + 1; else length += o.length + 1;
   });
   return length;
  };
  const H = l.null = {};
  H.encode = function(data, o, l) {
   if (!o) o = Buffer.alloc(H.encodingLength(data));
   if (!l) l = 0;
   if ("string" === typeof data) data = Buffer.from(data);
   if (!data) data = Buffer.alloc(0);
   const v = l;
   l += 2;
   const I = data.length;
   data.copy(o, l, 0, I);
   l += I;
   o.writeUInt16BE(l - v - 2, v);
   H.encode.bytes = l - v;
   return o;
  };
  H.encode.bytes = 0;
  H.decode = function(o, l) {
   if (!l) l = 0;
   const v = l;
   const I = o.readUInt16BE(l);
   l += 2;
   const data = o.slice(l, l + I);
   l += I;
   H.decode.bytes = l - v;
   return data;
  };
  H.decode.bytes = 0;
  H.encodingLength = function(data) {
   if (!data) return 2;
   return (Buffer.isBuffer(data) ? data.length : Buffer.byteLength(data)) + 2;
  };
  const G = l.hinfo = {};
  G.encode = function(data, o, l) {
   if (!o) o = Buffer.alloc(G.encodingLength(data));
   if (!l) l = 0;
   const v = l;
   l += 2;
   string.encode(data.cpu, o, l);
   l += string.encode.bytes;
   string.encode(data.os, o, l);
   l += string.encode.bytes;
   o.writeUInt16BE(l - v - 2, v);
   G.encode.bytes = l - v;
   return o;
  };
  G.encode.bytes = 0;
  G.decode = function(o, l) {
   if (!l) l = 0;
   const v = l;
   const data = {};
   l += 2;
   data.cpu = string.decode(o, l);
   l += string.decode.bytes;
   data.os = string.decode(o, l);
   l += string.decode.bytes;
   G.decode.bytes = l - v;
   return data;
  };
  G.decode.bytes = 0;
  G.encodingLength = function(data) {
   return string.encodingLength(data.cpu) + string.encodingLength(data.os) + 2;
  };
  const V = l.ptr = {};
  const K = l.cname = V;
  const X = l.dname = V;
  V.encode = function(data, o, l) {
   if (!o) o = Buffer.alloc(V.encodingLength(data));
   if (!l) l = 0;
   name.encode(data, o, l + 2);
   o.writeUInt16BE(name.encode.bytes, l);
   V.encode.bytes = name.encode.bytes + 2;
   return o;
  };
  V.encode.bytes = 0;
  V.decode = function(o, l) {
   if (!l) l = 0;
   const data = name.decode(o, l + 2);
   V.decode.bytes = name.decode.bytes + 2;
   return data;
  };
  V.decode.bytes = 0;
  V.encodingLength = function(data) {
   return name.encodingLength(data) + 2;
  };
  const J = l.srv = {};
  J.encode = function(data, o, l) {
   if (!o) o = Buffer.alloc(J.encodingLength(data));
   if (!l) l = 0;
   o.writeUInt16BE(data.priority || 0, l + 2);
   o.writeUInt16BE(data.weight || 0, l + 4);
   o.writeUInt16BE(data.port || 0, l + 6);
   name.encode(data.target, o, l + 8);
   const v = name.encode.bytes + 6;
   o.writeUInt16BE(v, l);
   J.encode.bytes = v + 2;
   return o;
  };
  J.encode.bytes = 0;
  J.decode = function(o, l) {
   if (!l) l = 0;
   const v = o.readUInt16BE(l);
   const data = {};
   data.priority = o.readUInt16BE(l + 2);
   data.weight = o.readUInt16BE(l + 4);
   data.port = o.readUInt16BE(l + 6);
   data.target = name.decode(o, l + 8);
   J.decode.bytes = v + 2;
   return data;
  };
  J.decode.bytes = 0;
  J.encodingLength = function(data) {
   return 8 + name.encodingLength(data.target);
  };
  const Q = l.caa = {};
  Q.ISSUER_CRITICAL = 128;
  Q.encode = function(data, o, l) {
   const v = Q.encodingLength(data);
   if (!o) o = Buffer.alloc(Q.encodingLength(data));
   if (!l) l = 0;
   if (data.issuerCritical) data.flags = Q.ISSUER_CRITICAL;
   o.writeUInt16BE(v - 2, l);
   l += 2;
   o.writeUInt8(data.flags || 0, l);
   l += 1;
   string.encode(data.tag, o, l);
   l += string.encode.bytes;
   o.write(data.value, l);
   l += Buffer.byteLength(data.value);
   Q.encode.bytes = v;
   return o;
  };
  Q.encode.bytes = 0;
  Q.decode = function(o, l) {
   if (!l) l = 0;
   const v = o.readUInt16BE(l);
   l += 2;
   const I = l;
   const data = {};
   data.flags = o.readUInt8(l);
   l += 1;
   data.tag = string.decode(o, l);
   l += string.decode.bytes;
   data.value = o.toString("utf-8", l, I + v);
   data.issuerCritical = !!(data.flags & Q.ISSUER_CRITICAL);
   Q.decode.bytes = v + 2;
   return data;
  };
  Q.decode.bytes = 0;
  Q.encodingLength = function(data) {
   return string.encodingLength(data.tag) + string.encodingLength(data.value) + 2;
  };
  const Y = l.mx = {};
  Y.encode = function(data, o, l) {
   if (!o) o = Buffer.alloc(Y.encodingLength(data));
   if (!l) l = 0;
   const v = l;
   l += 2;
   o.writeUInt16BE(data.preference || 0, l);
   l += 2;
   name.encode(data.exchange, o, l);
   l += name.encode.bytes;
   o.writeUInt16BE(l - v - 2, v);
   Y.encode.bytes = l - v;
   return o;
  };
  Y.encode.bytes = 0;
  Y.decode = function(o, l) {
   if (!l) l = 0;
   const v = l;
   const data = {};
   l += 2;
   data.preference = o.readUInt16BE(l);
   l += 2;
   data.exchange = name.decode(o, l);
   l += name.decode.bytes;
   Y.decode.bytes = l - v;
   return data;
  };
  Y.encodingLength = function(data) {
   return 4 + name.encodingLength(data.exchange);
  };
  const ee = l.a = {};
  ee.encode = function(host, o, l) {
   if (!o) o = Buffer.alloc(ee.encodingLength(host));
   if (!l) l = 0;
   o.writeUInt16BE(4, l);
   l += 2;
   ip.v4.encode(host, o, l);
   ee.encode.bytes = 6;
   return o;
  };
  ee.encode.bytes = 0;
  ee.decode = function(o, l) {
   if (!l) l = 0;
   l += 2;
   const host = ip.v4.decode(o, l);
   ee.decode.bytes = 6;
   return host;
  };
  ee.decode.bytes = 0;
  ee.encodingLength = function() {
   return 6;
  };
  const te = l.aaaa = {};
  te.encode = function(host, o, l) {
   if (!o) o = Buffer.alloc(te.encodingLength(host));
   if (!l) l = 0;
   o.writeUInt16BE(16, l);
   l += 2;
   ip.v6.encode(host, o, l);
   te.encode.bytes = 18;
   return o;
  };
  te.encode.bytes = 0;
  te.decode = function(o, l) {
   if (!l) l = 0;
   l += 2;
   const host = ip.v6.decode(o, l);
   te.decode.bytes = 18;
   return host;
  };
  te.decode.bytes = 0;
  te.encodingLength = function() {
   return 18;
  };
  const ne = l.option = {};
  ne.encode = function(option, o, l) {
   if (!o) o = Buffer.alloc(ne.encodingLength(option));
   if (!l) l = 0;
   const v = l;
   const code = P.toCode(option.code);
   o.writeUInt16BE(code, l);
   l += 2;
   if (option.data) {
    o.writeUInt16BE(option.data.length, l);
    l += 2;
    option.data.copy(o, l);
    l += option.data.length;
   } else switch (code) {
   case 8:
    const v = option.sourcePrefixLength || 0;
    const I = option.family || ip.familyOf(option.ip);
    const R = ip.encode(option.ip, Buffer.alloc);
    const P = Math.ceil(v / 8);
    o.writeUInt16BE(P + 4, l);
    l += 2;
    o.writeUInt16BE(I, l);
    l += 2;
    o.writeUInt8(v, l++);
    o.writeUInt8(option.scopePrefixLength || 0, l++);
    R.copy(o, l, 0, P);
    l += P;
    break;

   case 11:
    if (option.timeout) {
     o.writeUInt16BE(2, l);
     l += 2;
     o.writeUInt16BE(option.timeout, l);
     l += 2;
    } else {
     o.writeUInt16BE(0, l);
     l += 2;
    }
    break;

   case 12:
    const O = option.length || 0;
    o.writeUInt16BE(O, l);
    l += 2;
    o.fill(0, l, l + O);
    l += O;
    break;

   case 14:
    const D = 2 * option.tags.length;
    o.writeUInt16BE(D, l);
    l += 2;
    for (const tag of option.tags) {
     o.writeUInt16BE(tag, l);
     l += 2;
    }
    break;

   default:
    throw new Error(`Unknown roption code: ${option.code}`);
   }
   ne.encode.bytes = l - v;
   return o;
  };
  ne.encode.bytes = 0;
  ne.decode = function(o, l) {
   if (!l) l = 0;
   const option = {};
   option.code = o.readUInt16BE(l);
   option.type = P.toString(option.code);
   l += 2;
   const v = o.readUInt16BE(l);
   l += 2;
   option.data = o.slice(l, l + v);
   switch (option.code) {
   case 8:
    option.family = o.readUInt16BE(l);
    l += 2;
    option.sourcePrefixLength = o.readUInt8(l++);
    option.scopePrefixLength = o.readUInt8(l++);
    const I = Buffer.alloc(1 === option.family ? 4 : 16);
    o.copy(I, 0, l, l + v - 4);
    option.ip = ip.decode(I);
    break;

   case 11:
    if (v > 0) {
     option.timeout = o.readUInt16BE(l);
     l += 2;
    }
    break;

   case 14:
    option.tags = [];
    for (let i = 0; i < v; i += 2) {
     option.tags.push(o.readUInt16BE(l));
     l += 2;
    }
   }
   ne.decode.bytes = v + 4;
   return option;
  };
  ne.decode.bytes = 0;
  ne.encodingLength = function(option) {
   if (option.data) return option.data.length + 4;
   const code = P.toCode(option.code);
   switch (code) {
   case 8:
    const o = option.sourcePrefixLength || 0;
    return Math.ceil(o / 8) + 8;

   case 11:
    return "number" === typeof option.timeout ? 6 : 4;

   case 12:
    return option.length + 4;

   case 14:
    return 4 + 2 * option.tags.length;
   }
   throw new Error(`Unknown roption code: ${option.code}`);
  };
  const oe = l.opt = {};
  oe.encode = function(options, o, l) {
   if (!o) o = Buffer.alloc(oe.encodingLength(options));
   if (!l) l = 0;
   const v = l;
   const I = ye(options, ne);
   o.writeUInt16BE(I, l);
   l = ve(options, ne, o, l + 2);
   oe.encode.bytes = l - v;
   return o;
  };
  oe.encode.bytes = 0;
  oe.decode = function(o, l) {
   if (!l) l = 0;
   const v = l;
   const options = [];
   let I = o.readUInt16BE(l);
   l += 2;
   let R = 0;
   for (;I > 0; ) {
    options[R++] = ne.decode(o, l);
    l += ne.decode.bytes;
    I -= ne.decode.bytes;
   }
   oe.decode.bytes = l - v;
   return options;
  };
  oe.decode.bytes = 0;
  oe.encodingLength = function(options) {
   return 2 + ye(options || [], ne);
  };
  const se = l.dnskey = {};
  se.PROTOCOL_DNSSEC = 3;
  se.ZONE_KEY = 128;
  se.SECURE_ENTRYPOINT = 32768;
  se.encode = function(key, o, l) {
   if (!o) o = Buffer.alloc(se.encodingLength(key));
   if (!l) l = 0;
   const v = l;
   const I = key.key;
   if (!Buffer.isBuffer(I)) throw new Error("Key must be a Buffer");
   l += 2;
   o.writeUInt16BE(key.flags, l);
   l += 2;
   o.writeUInt8(se.PROTOCOL_DNSSEC, l);
   l += 1;
   o.writeUInt8(key.algorithm, l);
   l += 1;
   I.copy(o, l, 0, I.length);
   l += I.length;
   se.encode.bytes = l - v;
   o.writeUInt16BE(se.encode.bytes - 2, v);
   return o;
  };
  se.encode.bytes = 0;
  se.decode = function(o, l) {
   if (!l) l = 0;
   const v = l;
   var key = {};
   var length = o.readUInt16BE(l);
   l += 2;
   key.flags = o.readUInt16BE(l);
   l += 2;
   if (o.readUInt8(l) !== se.PROTOCOL_DNSSEC) throw new Error("Protocol must be 3");
   l += 1;
   key.algorithm = o.readUInt8(l);
   l += 1;
   key.key = o.slice(l, v + length + 2);
   l += key.key.length;
   se.decode.bytes = l - v;
   return key;
  };
  se.decode.bytes = 0;
  se.encodingLength = function(key) {
   return 6 + Buffer.byteLength(key.key);
  };
  const ie = l.rrsig = {};
  ie.encode = function(o, l, v) {
   if (!l) l = Buffer.alloc(ie.encodingLength(o));
   if (!v) v = 0;
   const I = v;
   const signature = o.signature;
   if (!Buffer.isBuffer(signature)) throw new Error("Signature must be a Buffer");
   v += 2;
   l.writeUInt16BE(types.toType(o.typeCovered), v);
   v += 2;
   l.writeUInt8(o.algorithm, v);
   v += 1;
   l.writeUInt8(o.labels, v);
   v += 1;
   l.writeUInt32BE(o.originalTTL, v);
   v += 4;
   l.writeUInt32BE(o.expiration, v);
   v += 4;
   l.writeUInt32BE(o.inception, v);
   v += 4;
   l.writeUInt16BE(o.keyTag, v);
   v += 2;
   name.encode(o.signersName, l, v);
   v += name.encode.bytes;
   signature.copy(l, v, 0, signature.length);
   v += signature.length;
   ie.encode.bytes = v - I;
   l.writeUInt16BE(ie.encode.bytes - 2, I);
   return l;
  };
  ie.encode.bytes = 0;
  ie.decode = function(o, l) {
   if (!l) l = 0;
   const v = l;
   var I = {};
   var length = o.readUInt16BE(l);
   l += 2;
   I.typeCovered = types.toString(o.readUInt16BE(l));
   l += 2;
   I.algorithm = o.readUInt8(l);
   l += 1;
   I.labels = o.readUInt8(l);
   l += 1;
   I.originalTTL = o.readUInt32BE(l);
   l += 4;
   I.expiration = o.readUInt32BE(l);
   l += 4;
   I.inception = o.readUInt32BE(l);
   l += 4;
   I.keyTag = o.readUInt16BE(l);
   l += 2;
   I.signersName = name.decode(o, l);
   l += name.decode.bytes;
   I.signature = o.slice(l, v + length + 2);
   l += I.signature.length;
   ie.decode.bytes = l - v;
   return I;
  };
  ie.decode.bytes = 0;
  ie.encodingLength = function(o) {
   return 20 + name.encodingLength(o.signersName) + Buffer.byteLength(o.signature);
  };
  const ae = l.rp = {};
  ae.encode = function(data, o, l) {
   if (!o) o = Buffer.alloc(ae.encodingLength(data));
   if (!l) l = 0;
   const v = l;
   l += 2;
   name.encode(data.mbox || ".", o, l, {
    mail: true
   });
   l += name.encode.bytes;
   name.encode(data.txt || ".", o, l);
   l += name.encode.bytes;
   ae.encode.bytes = l - v;
   o.writeUInt16BE(ae.encode.bytes - 2, v);
   return o;
  };
  ae.encode.bytes = 0;
  ae.decode = function(o, l) {
   if (!l) l = 0;
   const v = l;
   const data = {};
   l += 2;
   data.mbox = name.decode(o, l, {
    mail: true
   }) || ".";
   l += name.decode.bytes;
   data.txt = name.decode(o, l) || ".";
   l += name.decode.bytes;
   ae.decode.bytes = l - v;
   return data;
  };
  ae.decode.bytes = 0;
  ae.encodingLength = function(data) {
   return 2 + name.encodingLength(data.mbox || ".") + name.encodingLength(data.txt || ".");
  };
  const ce = {};
  ce.encode = function(o, l, v) {
   if (!l) l = Buffer.alloc(ce.encodingLength(o));
   if (!v) v = 0;
   const I = v;
   var R = [];
   for (var i = 0; i < o.length; i++) {
    var P = types.toType(o[i]);
    if (void 0 === R[P >> 8]) R[P >> 8] = [];
    R[P >> 8][P >> 3 & 31] |= 1 << 7 - (7 & P);
   }
   for (i = 0; i < R.length; i++) if (void 0 !== R[i]) {
    var O = Buffer.from(R[i]);
    l.writeUInt8(i, v);
    v += 1;
    l.writeUInt8(O.length, v);
    v += 1;
    O.copy(l, v);
    v += O.length;
   }
   ce.encode.bytes = v - I;
   return l;
  };
  ce.encode.bytes = 0;
  ce.decode = function(o, l, length) {
   if (!l) l = 0;
   const v = l;
   var I = [];
   for (;l - v < length; ) {
    var R = o.readUInt8(l);
    l += 1;
    var P = o.readUInt8(l);
    l += 1;
    for (var i = 0; i < P; i++) {
     var b = o.readUInt8(l + i);
     for (var O = 0; O < 8; O++) if (b & 1 << 7 - O) {
      var D = types.toString(R << 8 | i << 3 | O);
      I.push(D);
     }
    }
    l += P;
   }
   ce.decode.bytes = l - v;
   return I;
  };
  ce.decode.bytes = 0;
  ce.encodingLength = function(o) {
   var l = [];
   for (var i = 0; i < o.length; i++) {
    var v = types.toType(o[i]);
    l[v >> 8] = Math.max(l[v >> 8] || 0, 255 & v);
   }
   var I = 0;
   for (i = 0; i < l.length; i++) if (void 0 !== l[i]) I += 2 + Math.ceil((l[i] + 1) / 8);
   return I;
  };
  const ue = l.nsec = {};
  ue.encode = function(record, o, l) {
   if (!o) o = Buffer.alloc(ue.encodingLength(record));
   if (!l) l = 0;
   const v = l;
   l += 2;
   name.encode(record.nextDomain, o, l);
   l += name.encode.bytes;
   ce.encode(record.rrtypes, o, l);
   l += ce.encode.bytes;
   ue.encode.bytes = l - v;
   o.writeUInt16BE(ue.encode.bytes - 2, v);
   return o;
  };
  ue.encode.bytes = 0;
  ue.decode = function(o, l) {
   if (!l) l = 0;
   const v = l;
   var record = {};
   var length = o.readUInt16BE(l);
   l += 2;
   record.nextDomain = name.decode(o, l);
   l += name.decode.bytes;
   record.rrtypes = ce.decode(o, l, length - (l - v));
   l += ce.decode.bytes;
   ue.decode.bytes = l - v;
   return record;
  };
  ue.decode.bytes = 0;
  ue.encodingLength = function(record) {
   return 2 + name.encodingLength(record.nextDomain) + ce.encodingLength(record.rrtypes);
  };
  const de = l.nsec3 = {};
  de.encode = function(record, o, l) {
   if (!o) o = Buffer.alloc(de.encodingLength(record));
   if (!l) l = 0;
   const v = l;
   const I = record.salt;
   if (!Buffer.isBuffer(I)) throw new Error("salt must be a Buffer");
   const R = record.nextDomain;
   if (!Buffer.isBuffer(R)) throw new Error("nextDomain must be a Buffer");
   l += 2;
   o.writeUInt8(record.algorithm, l);
   l += 1;
   o.writeUInt8(record.flags, l);
   l += 1;
   o.writeUInt16BE(record.iterations, l);
   l += 2;
   o.writeUInt8(I.length, l);
   l += 1;
   I.copy(o, l, 0, I.length);
   l += I.length;
   o.writeUInt8(R.length, l);
   l += 1;
   R.copy(o, l, 0, R.length);
   l += R.length;
   ce.encode(record.rrtypes, o, l);
   l += ce.encode.bytes;
   de.encode.bytes = l - v;
   o.writeUInt16BE(de.encode.bytes - 2, v);
   return o;
  };
  de.encode.bytes = 0;
  de.decode = function(o, l) {
   if (!l) l = 0;
   const v = l;
   var record = {};
   var length = o.readUInt16BE(l);
   l += 2;
   record.algorithm = o.readUInt8(l);
   l += 1;
   record.flags = o.readUInt8(l);
   l += 1;
   record.iterations = o.readUInt16BE(l);
   l += 2;
   const I = o.readUInt8(l);
   l += 1;
   record.salt = o.slice(l, l + I);
   l += I;
   const R = o.readUInt8(l);
   l += 1;
   record.nextDomain = o.slice(l, l + R);
   l += R;
   record.rrtypes = ce.decode(o, l, length - (l - v));
   l += ce.decode.bytes;
   de.decode.bytes = l - v;
   return record;
  };
  de.decode.bytes = 0;
  de.encodingLength = function(record) {
   return 8 + record.salt.length + record.nextDomain.length + ce.encodingLength(record.rrtypes);
  };
  const le = l.ds = {};
  le.encode = function(digest, o, l) {
   if (!o) o = Buffer.alloc(le.encodingLength(digest));
   if (!l) l = 0;
   const v = l;
   const I = digest.digest;
   if (!Buffer.isBuffer(I)) throw new Error("Digest must be a Buffer");
   l += 2;
   o.writeUInt16BE(digest.keyTag, l);
   l += 2;
   o.writeUInt8(digest.algorithm, l);
   l += 1;
   o.writeUInt8(digest.digestType, l);
   l += 1;
   I.copy(o, l, 0, I.length);
   l += I.length;
   le.encode.bytes = l - v;
   o.writeUInt16BE(le.encode.bytes - 2, v);
   return o;
  };
  le.encode.bytes = 0;
  le.decode = function(o, l) {
   if (!l) l = 0;
   const v = l;
   var digest = {};
   var length = o.readUInt16BE(l);
   l += 2;
   digest.keyTag = o.readUInt16BE(l);
   l += 2;
   digest.algorithm = o.readUInt8(l);
   l += 1;
   digest.digestType = o.readUInt8(l);
   l += 1;
   digest.digest = o.slice(l, v + length + 2);
   l += digest.digest.length;
   le.decode.bytes = l - v;
   return digest;
  };
  le.decode.bytes = 0;
  le.encodingLength = function(digest) {
   return 6 + Buffer.byteLength(digest.digest);
  };
  const he = l.sshfp = {};
  he.getFingerprintLengthForHashType = function(o) {
   switch (o) {
   case 1:
    return 20;

   case 2:
    return 32;
   }
  };
  he.encode = function(record, o, l) {
   if (!o) o = Buffer.alloc(he.encodingLength(record));
   if (!l) l = 0;
   const v = l;
   l += 2;
   o[l] = record.algorithm;
   l += 1;
   o[l] = record.hash;
   l += 1;
   const I = Buffer.from(record.fingerprint.toUpperCase(), "hex");
   if (I.length !== he.getFingerprintLengthForHashType(record.hash)) throw new Error("Invalid fingerprint length");
   I.copy(o, l);
   l += I.byteLength;
   he.encode.bytes = l - v;
   o.writeUInt16BE(he.encode.bytes - 2, v);
   return o;
  };
  he.encode.bytes = 0;
  he.decode = function(o, l) {
   if (!l) l = 0;
   const v = l;
   const record = {};
   l += 2;
   record.algorithm = o[l];
   l += 1;
   record.hash = o[l];
   l += 1;
   const I = he.getFingerprintLengthForHashType(record.hash);
   record.fingerprint = o.slice(l, l + I).toString("hex").toUpperCase();
   l += I;
   he.decode.bytes = l - v;
   return record;
  };
  he.decode.bytes = 0;
  he.encodingLength = function(record) {
   return 4 + Buffer.from(record.fingerprint, "hex").byteLength;
  };
  const fe = l.naptr = {};
  fe.encode = function(data, o, l) {
   if (!o) o = Buffer.alloc(fe.encodingLength(data));
   if (!l) l = 0;
   const v = l;
   l += 2;
   o.writeUInt16BE(data.order || 0, l);
   l += 2;
   o.writeUInt16BE(data.preference || 0, l);
   l += 2;
   string.encode(data.flags, o, l);
   l += string.encode.bytes;
   string.encode(data.services, o, l);
   l += string.encode.bytes;
   string.encode(data.regexp, o, l);
   l += string.encode.bytes;
   name.encode(data.replacement, o, l);
   l += name.encode.bytes;
   fe.encode.bytes = l - v;
   o.writeUInt16BE(fe.encode.bytes - 2, v);
   return o;
  };
  fe.encode.bytes = 0;
  fe.decode = function(o, l) {
   if (!l) l = 0;
   const v = l;
   const data = {};
   l += 2;
   data.order = o.readUInt16BE(l);
   l += 2;
   data.preference = o.readUInt16BE(l);
   l += 2;
   data.flags = string.decode(o, l);
   l += string.decode.bytes;
   data.services = string.decode(o, l);
   l += string.decode.bytes;
   data.regexp = string.decode(o, l);
   l += string.decode.bytes;
   data.replacement = name.decode(o, l);
   l += name.decode.bytes;
   fe.decode.bytes = l - v;
   return data;
  };
  fe.decode.bytes = 0;
  fe.encodingLength = function(data) {
   return string.encodingLength(data.flags) + string.encodingLength(data.services) + string.encodingLength(data.regexp) + name.encodingLength(data.replacement) + 6;
  };
  const ge = l.tlsa = {};
  ge.encode = function(o, l, v) {
   if (!l) l = Buffer.alloc(ge.encodingLength(o));
   if (!v) v = 0;
   const I = v;
   const R = o.certificate;
   if (!Buffer.isBuffer(R)) throw new Error("Certificate must be a Buffer");
   v += 2;
   l.writeUInt8(o.usage, v);
   v += 1;
   l.writeUInt8(o.selector, v);
   v += 1;
   l.writeUInt8(o.matchingType, v);
   v += 1;
   R.copy(l, v, 0, R.length);
   v += R.length;
   ge.encode.bytes = v - I;
   l.writeUInt16BE(ge.encode.bytes - 2, I);
   return l;
  };
  ge.encode.bytes = 0;
  ge.decode = function(o, l) {
   if (!l) l = 0;
   const v = l;
   const I = {};
   const length = o.readUInt16BE(l);
   l += 2;
   I.usage = o.readUInt8(l);
   l += 1;
   I.selector = o.readUInt8(l);
   l += 1;
   I.matchingType = o.readUInt8(l);
   l += 1;
   I.certificate = o.slice(l, v + length + 2);
   l += I.certificate.length;
   ge.decode.bytes = l - v;
   return I;
  };
  ge.decode.bytes = 0;
  ge.encodingLength = function(o) {
   return 5 + Buffer.byteLength(o.certificate);
  };
  const pe = l.record = function(type) {
   switch (type.toUpperCase()) {
   case "A":
    return ee;

   case "PTR":
    return V;

   case "CNAME":
    return K;

   case "DNAME":
    return X;

   case "TXT":
    return q;

   case "NULL":
    return H;

   case "AAAA":
    return te;

   case "SRV":
    return J;

   case "HINFO":
    return G;

   case "CAA":
    return Q;

   case "NS":
    return D;

   case "SOA":
    return j;

   case "MX":
    return Y;

   case "OPT":
    return oe;

   case "DNSKEY":
    return se;

   case "RRSIG":
    return ie;

   case "RP":
    return ae;

   case "NSEC":
    return ue;

   case "NSEC3":
    return de;

   case "SSHFP":
    return he;

   case "DS":
    return le;

   case "NAPTR":
    return fe;

   case "TLSA":
    return ge;
   }
   return O;
  };
  const answer = l.answer = {};
  answer.encode = function(a, o, l) {
   if (!o) o = Buffer.alloc(answer.encodingLength(a));
   if (!l) l = 0;
   const v = l;
   name.encode(a.name, o, l);
   l += name.encode.bytes;
   o.writeUInt16BE(types.toType(a.type), l);
   if ("OPT" === a.type.toUpperCase()) {
    if ("." !== a.name) throw new Error("OPT name must be root.");
    o.writeUInt16BE(a.udpPayloadSize || 4096, l + 2);
    o.writeUInt8(a.extendedRcode || 0, l + 4);
    o.writeUInt8(a.ednsVersion || 0, l + 5);
    o.writeUInt16BE(a.flags || 0, l + 6);
    l += 8;
    oe.encode(a.options || [], o, l);
    l += oe.encode.bytes;
   } else {
    let v = R.toClass(void 0 === a.class ? "IN" : a.class);
    if (a.flush) v |= 32768;
    o.writeUInt16BE(v, l + 2);
    o.writeUInt32BE(a.ttl || 0, l + 4);
    l += 8;
    const I = pe(a.type);
    I.encode(a.data, o, l);
    l += I.encode.bytes;
   }
   answer.encode.bytes = l - v;
   return o;
  };
  answer.encode.bytes = 0;
  answer.decode = function(o, l) {
   if (!l) l = 0;
   const a = {};
   const v = l;
   a.name = name.decode(o, l);
   l += name.decode.bytes;
   a.type = types.toString(o.readUInt16BE(l));
   if ("OPT" === a.type) {
    a.udpPayloadSize = o.readUInt16BE(l + 2);
    a.extendedRcode = o.readUInt8(l + 4);
    a.ednsVersion = o.readUInt8(l + 5);
    a.flags = o.readUInt16BE(l + 6);
    a.flag_do = 1 === (a.flags >> 15 & 1);
    a.options = oe.decode(o, l + 8);
    l += 8 + oe.decode.bytes;
   } else {
    const v = o.readUInt16BE(l + 2);
    a.ttl = o.readUInt32BE(l + 4);
    a.class = R.toString(-32769 & v);
    a.flush = !!(32768 & v);
    const I = pe(a.type);
    a.data = I.decode(o, l + 8);
    l += 8 + I.decode.bytes;
   }
   answer.decode.bytes = l - v;
   return a;
  };
  answer.decode.bytes = 0;
  answer.encodingLength = function(a) {
   const data = null !== a.data && void 0 !== a.data ? a.data : a.options;
   return name.encodingLength(a.name) + 8 + pe(a.type).encodingLength(data);
  };
  const question = l.question = {};
  question.encode = function(o, l, v) {
   if (!l) l = Buffer.alloc(question.encodingLength(o));
   if (!v) v = 0;
   const I = v;
   name.encode(o.name, l, v);
   v += name.encode.bytes;
   l.writeUInt16BE(types.toType(o.type), v);
   v += 2;
   l.writeUInt16BE(R.toClass(void 0 === o.class ? "IN" : o.class), v);
   v += 2;
   question.encode.bytes = v - I;
   return o;
  };
  question.encode.bytes = 0;
  question.decode = function(o, l) {
   if (!l) l = 0;
   const v = l;
   const I = {};
   I.name = name.decode(o, l);
   l += name.decode.bytes;
   I.type = types.toString(o.readUInt16BE(l));
   l += 2;
   I.class = R.toString(o.readUInt16BE(l));
   l += 2;
   const P = !!(32768 & I.class);
   if (P) I.class &= -32769;
   question.decode.bytes = l - v;
   return I;
  };
  question.decode.bytes = 0;
  question.encodingLength = function(o) {
   return name.encodingLength(o.name) + 4;
  };
  l.AUTHORITATIVE_ANSWER = 1024;
  l.TRUNCATED_RESPONSE = 512;
  l.RECURSION_DESIRED = 256;
  l.RECURSION_AVAILABLE = 128;
  l.AUTHENTIC_DATA = 32;
  l.CHECKING_DISABLED = 16;
  l.DNSSEC_OK = 32768;
  l.encode = function(result, o, v) {
   const I = !o;
   if (I) o = Buffer.alloc(l.encodingLength(result));
   if (!v) v = 0;
   const R = v;
   if (!result.questions) result.questions = [];
   if (!result.answers) result.answers = [];
   if (!result.authorities) result.authorities = [];
   if (!result.additionals) result.additionals = [];
   header.encode(result, o, v);
   v += header.encode.bytes;
   v = ve(result.questions, question, o, v);
   v = ve(result.answers, answer, o, v);
   v = ve(result.authorities, answer, o, v);
   v = ve(result.additionals, answer, o, v);
   l.encode.bytes = v - R;
   if (I && l.encode.bytes !== o.length) return o.slice(0, l.encode.bytes);
   return o;
  };
  l.encode.bytes = 0;
  l.decode = function(o, v) {
   if (!v) v = 0;
   const I = v;
   const result = header.decode(o, v);
   v += header.decode.bytes;
   v = ke(result.questions, question, o, v);
   v = ke(result.answers, answer, o, v);
   v = ke(result.authorities, answer, o, v);
   v = ke(result.additionals, answer, o, v);
   l.decode.bytes = v - I;
   return result;
  };
  l.decode.bytes = 0;
  l.encodingLength = function(result) {
   return header.encodingLength(result) + ye(result.questions || [], question) + ye(result.answers || [], answer) + ye(result.authorities || [], answer) + ye(result.additionals || [], answer);
  };
  l.streamEncode = function(result) {
   const o = l.encode(result);
   const v = Buffer.alloc(2);
   v.writeUInt16BE(o.byteLength);
   const I = Buffer.concat([ v, o ]);
   l.streamEncode.bytes = I.byteLength;
   return I;
  };
  l.streamEncode.bytes = 0;
  l.streamDecode = function(o) {
   const v = o.readUInt16BE(0);
   if (o.byteLength < v + 2) return null;
   const result = l.decode(o.slice(2));
   l.streamDecode.bytes = l.decode.bytes;
   return result;
  };
  l.streamDecode.bytes = 0;
  function ye(list, o) {
   let l = 0;
   for (let i = 0; i < list.length; i++) l += o.encodingLength(list[i]);
   return l;
  }
  function ve(list, o, l, v) {
   for (let i = 0; i < list.length; i++) {
    o.encode(list[i], l, v);
    v += o.encode.bytes;
   }
   return v;
  }
  function ke(list, o, l, v) {
   for (let i = 0; i < list.length; i++) {
    list[i] = o.decode(l, v);
    v += o.decode.bytes;
   }
   return v;
  }
 },
 9431: (o, l) => {
  l.toString = function(o) {
   switch (o) {
   case 0:
    return "QUERY";

   case 1:
    return "IQUERY";

   case 2:
    return "STATUS";

   case 3:
    return "OPCODE_3";

   case 4:
    return "NOTIFY";

   case 5:
    return "UPDATE";

   case 6:
    return "OPCODE_6";

   case 7:
    return "OPCODE_7";

   case 8:
    return "OPCODE_8";

   case 9:
    return "OPCODE_9";

   case 10:
    return "OPCODE_10";

   case 11:
    return "OPCODE_11";

   case 12:
    return "OPCODE_12";

   case 13:
    return "OPCODE_13";

   case 14:
    return "OPCODE_14";

   case 15:
    return "OPCODE_15";
   }
   return "OPCODE_" + o;
  };
  l.toOpcode = function(code) {
   switch (code.toUpperCase()) {
   case "QUERY":
    return 0;

   case "IQUERY":
    return 1;

   case "STATUS":
    return 2;

   case "OPCODE_3":
    return 3;

   case "NOTIFY":
    return 4;

   case "UPDATE":
    return 5;

   case "OPCODE_6":
    return 6;

   case "OPCODE_7":
    return 7;

   case "OPCODE_8":
    return 8;

   case "OPCODE_9":
    return 9;

   case "OPCODE_10":
    return 10;

   case "OPCODE_11":
    return 11;

   case "OPCODE_12":
    return 12;

   case "OPCODE_13":
    return 13;

   case "OPCODE_14":
    return 14;

   case "OPCODE_15":
    return 15;
   }
   return 0;
  };
 },
 5685: (o, l) => {
  l.toString = function(type) {
   switch (type) {
   case 1:
    return "LLQ";

   case 2:
    return "UL";

   case 3:
    return "NSID";

   case 5:
    return "DAU";

   case 6:
    return "DHU";

   case 7:
    return "N3U";

   case 8:
    return "CLIENT_SUBNET";

   case 9:
    return "EXPIRE";

   case 10:
    return "COOKIE";

   case 11:
    return "TCP_KEEPALIVE";

   case 12:
    return "PADDING";

   case 13:
    return "CHAIN";

   case 14:
    return "KEY_TAG";

   case 26946:
    return "DEVICEID";
   }
   if (type < 0) return null;
   return `OPTION_${type}`;
  };
  l.toCode = function(name) {
   if ("number" === typeof name) return name;
   if (!name) return -1;
   switch (name.toUpperCase()) {
   case "OPTION_0":
    return 0;

   case "LLQ":
    return 1;

   case "UL":
    return 2;

   case "NSID":
    return 3;

   case "OPTION_4":
    return 4;

   case "DAU":
    return 5;

   case "DHU":
    return 6;

   case "N3U":
    return 7;

   case "CLIENT_SUBNET":
    return 8;

   case "EXPIRE":
    return 9;

   case "COOKIE":
    return 10;

   case "TCP_KEEPALIVE":
    return 11;

   case "PADDING":
    return 12;

   case "CHAIN":
    return 13;

   case "KEY_TAG":
    return 14;

   case "DEVICEID":
    return 26946;

   case "OPTION_65535":
    return 65535;
   }
   const m = name.match(/_(\d+)$/);
   if (m) return parseInt(m[1], 10);
   return -1;
  };
 },
 7642: (o, l) => {
  l.toString = function(rcode) {
   switch (rcode) {
   case 0:
    return "NOERROR";

   case 1:
    return "FORMERR";

   case 2:
    return "SERVFAIL";

   case 3:
    return "NXDOMAIN";

   case 4:
    return "NOTIMP";

   case 5:
    return "REFUSED";

   case 6:
    return "YXDOMAIN";

   case 7:
    return "YXRRSET";

   case 8:
    return "NXRRSET";

   case 9:
    return "NOTAUTH";

   case 10:
    return "NOTZONE";

   case 11:
    return "RCODE_11";

   case 12:
    return "RCODE_12";

   case 13:
    return "RCODE_13";

   case 14:
    return "RCODE_14";

   case 15:
    return "RCODE_15";
   }
   return "RCODE_" + rcode;
  };
  l.toRcode = function(code) {
   switch (code.toUpperCase()) {
   case "NOERROR":
    return 0;

   case "FORMERR":
    return 1;

   case "SERVFAIL":
    return 2;

   case "NXDOMAIN":
    return 3;

   case "NOTIMP":
    return 4;

   case "REFUSED":
    return 5;

   case "YXDOMAIN":
    return 6;

   case "YXRRSET":
    return 7;

   case "NXRRSET":
    return 8;

   case "NOTAUTH":
    return 9;

   case "NOTZONE":
    return 10;

   case "RCODE_11":
    return 11;

   case "RCODE_12":
    return 12;

   case "RCODE_13":
    return 13;

   case "RCODE_14":
    return 14;

   case "RCODE_15":
    return 15;
   }
   return 0;
  };
 },
 9041: (o, l) => {
  l.toString = function(type) {
   switch (type) {
   case 1:
    return "A";

   case 10:
    return "NULL";

   case 28:
    return "AAAA";

   case 18:
    return "AFSDB";

   case 42:
    return "APL";

   case 257:
    return "CAA";

   case 60:
    return "CDNSKEY";

   case 59:
    return "CDS";

   case 37:
    return "CERT";

   case 5:
    return "CNAME";

   case 49:
    return "DHCID";

   case 32769:
    return "DLV";

   case 39:
    return "DNAME";

   case 48:
    return "DNSKEY";

   case 43:
    return "DS";

   case 55:
    return "HIP";

   case 13:
    return "HINFO";

   case 45:
    return "IPSECKEY";

   case 25:
    return "KEY";

   case 36:
    return "KX";

   case 29:
    return "LOC";

   case 15:
    return "MX";

   case 35:
    return "NAPTR";

   case 2:
    return "NS";

   case 47:
    return "NSEC";

   case 50:
    return "NSEC3";

   case 51:
    return "NSEC3PARAM";

   case 12:
    return "PTR";

   case 46:
    return "RRSIG";

   case 17:
    return "RP";

   case 24:
    return "SIG";

   case 6:
    return "SOA";

   case 99:
    return "SPF";

   case 33:
    return "SRV";

   case 44:
    return "SSHFP";

   case 32768:
    return "TA";

   case 249:
    return "TKEY";

   case 52:
    return "TLSA";

   case 250:
    return "TSIG";

   case 16:
    return "TXT";

   case 252:
    return "AXFR";

   case 251:
    return "IXFR";

   case 41:
    return "OPT";

   case 255:
    return "ANY";
   }
   return "UNKNOWN_" + type;
  };
  l.toType = function(name) {
   switch (name.toUpperCase()) {
   case "A":
    return 1;

   case "NULL":
    return 10;

   case "AAAA":
    return 28;

   case "AFSDB":
    return 18;

   case "APL":
    return 42;

   case "CAA":
    return 257;

   case "CDNSKEY":
    return 60;

   case "CDS":
    return 59;

   case "CERT":
    return 37;

   case "CNAME":
    return 5;

   case "DHCID":
    return 49;

   case "DLV":
    return 32769;

   case "DNAME":
    return 39;

   case "DNSKEY":
    return 48;

   case "DS":
    return 43;

   case "HIP":
    return 55;

   case "HINFO":
    return 13;

   case "IPSECKEY":
    return 45;

   case "KEY":
    return 25;

   case "KX":
    return 36;

   case "LOC":
    return 29;

   case "MX":
    return 15;

   case "NAPTR":
    return 35;

   case "NS":
    return 2;

   case "NSEC":
    return 47;

   case "NSEC3":
    return 50;

   case "NSEC3PARAM":
    return 51;

   case "PTR":
    return 12;

   case "RRSIG":
    return 46;

   case "RP":
    return 17;

   case "SIG":
    return 24;

   case "SOA":
    return 6;

   case "SPF":
    return 99;

   case "SRV":
    return 33;

   case "SSHFP":
    return 44;

   case "TA":
    return 32768;

   case "TKEY":
    return 249;

   case "TLSA":
    return 52;

   case "TSIG":
    return 250;

   case "TXT":
    return 16;

   case "AXFR":
    return 252;

   case "IXFR":
    return 251;

   case "OPT":
    return 41;

   case "ANY":
   case "*":
    return 255;
   }
   if (name.toUpperCase().startsWith("UNKNOWN_")) return parseInt(name.slice(8));
   return 0;
  };
 },
 5635: (o, l) => {
  function v(hostname, o) {
   if (hostname.endsWith(o)) return hostname.length === o.length || "." === hostname[hostname.length - o.length - 1];
   return false;
  }
  function I(hostname, publicSuffix) {
   const o = hostname.length - publicSuffix.length - 2;
   const l = hostname.lastIndexOf(".", o);
   if (-1 === l) return hostname;
   return hostname.slice(l + 1);
  }
  function R(suffix, hostname, options) {
   if (null !== options.validHosts) {
    const o = options.validHosts;
    for (const l of o) if (v(hostname, l)) return l;
   }
   let o = 0;
   if (hostname.startsWith(".")) for (;o < hostname.length && "." === hostname[o]; ) o += 1;
   if (suffix.length === hostname.length - o) return null;
   return I(hostname, suffix);
  }
  function P(domain, suffix) {
   return domain.slice(0, -suffix.length - 1);
  }
  const O = /[\t\n\r]/g;
  let D = false;
  function j(code) {
   return code >= 97 && code <= 122 || code >= 48 && code <= 57 || code > 127 || code >= 65 && code <= 90 || 45 === code || 95 === code;
  }
  function q(url, o, l) {
   const length = l - o;
   const v = 32 | url.charCodeAt(o);
   if (2 === length) return 119 === v && 115 === (32 | url.charCodeAt(o + 1)) ? 1 : 0; else if (3 === length) {
    const l = 32 | url.charCodeAt(o + 1);
    const I = 32 | url.charCodeAt(o + 2);
    if (119 === v && 115 === l && 115 === I) return 1;
    if (102 === v && 116 === l && 112 === I) return 1;
    return 0;
   } else if (4 === length) {
    const l = 32 | url.charCodeAt(o + 1);
    const I = 32 | url.charCodeAt(o + 2);
    const R = 32 | url.charCodeAt(o + 3);
    if (104 === v && 116 === l && 116 === I && 112 === R) return 1;
    if (102 === v && 105 === l && 108 === I && 101 === R) return 2;
    return 0;
   } else if (5 === length) return 104 === v && 116 === (32 | url.charCodeAt(o + 1)) && 116 === (32 | url.charCodeAt(o + 2)) && 112 === (32 | url.charCodeAt(o + 3)) && 115 === (32 | url.charCodeAt(o + 4)) ? 1 : 0;
   return 0;
  }
  function extractHostname(url, o, l = false) {
   let start = 0;
   let end = url.length;
   let v = false;
   let I = false;
   D = false;
   if (!o) {
    if (url.startsWith("data:")) return null;
    for (;start < url.length && url.charCodeAt(start) <= 32; ) start += 1;
    for (;end > start + 1 && url.charCodeAt(end - 1) <= 32; ) end -= 1;
    if (47 === url.charCodeAt(start) && 47 === url.charCodeAt(start + 1)) start += 2; else {
     const v = url.indexOf(":/", start);
     if (-1 !== v) {
      const special = q(url, start, v);
      if (1 === special) {
       I = true;
       start = v + 2;
       for (;47 === url.charCodeAt(start) || 92 === url.charCodeAt(start); ) start += 1;
      } else if (2 === special) {
       I = true;
       start = v + 1;
       let slashes = 0;
       for (;(47 === url.charCodeAt(start) || 92 === url.charCodeAt(start)) && slashes < 2; ) {
        start += 1;
        slashes += 1;
       }
       if (slashes < 2) return null;
      } else {
       for (let i = start; i < v; i += 1) {
        const code = 32 | url.charCodeAt(i);
        if (!(code >= 97 && code <= 122 || code >= 48 && code <= 57 || 46 === code || 45 === code || 43 === code)) {
         const raw = url.charCodeAt(i);
         if (9 === raw || 10 === raw || 13 === raw) return extractHostname(url.replace(O, ""), o, l);
         return null;
        }
       }
       if (47 === url.charCodeAt(v + 2)) start = v + 3; else return null;
      }
     } else if (91 !== url.charCodeAt(start)) {
      let v = -1;
      for (let i = start; i < end; i += 1) {
       const code = url.charCodeAt(i);
       if (9 === code || 10 === code || 13 === code) return extractHostname(url.replace(O, ""), o, l);
       if (58 === code) {
        v = i;
        break;
       }
       if (47 === code || 92 === code || 63 === code || 35 === code) break;
      }
      if (-1 !== v) {
       let o = false;
       for (let i = v + 1; i < end; i += 1) {
        const code = url.charCodeAt(i);
        if (47 === code || 92 === code || 63 === code || 35 === code) break;
        if (64 === code) {
         o = true;
         break;
        }
       }
       if (!o) {
        let o = true;
        let i = v + 1;
        for (;i < end; i += 1) {
         const code = url.charCodeAt(i);
         if (47 === code || 92 === code || 63 === code || 35 === code) break;
         if (code < 48 || code > 57) {
          o = false;
          break;
         }
        }
        if (i === v + 1) o = false;
        if (!o) {
         const special = q(url, start, v);
         if (0 === special) {
          let o = false;
          for (let l = v + 1; l < end; l += 1) {
           const code = url.charCodeAt(l);
           if (47 === code || 92 === code || 63 === code || 35 === code) break;
           if (58 === code) {
            o = true;
            break;
           }
          }
          if (!o) return null;
         } else {
          I = true;
          start = v + 1;
          if (2 === special) {
           let slashes = 0;
           for (;(47 === url.charCodeAt(start) || 92 === url.charCodeAt(start)) && slashes < 2; ) {
            start += 1;
            slashes += 1;
           }
           if (slashes < 2) return null;
          } else for (;47 === url.charCodeAt(start) || 92 === url.charCodeAt(start); ) start += 1;
         }
        }
       }
      }
     }
    }
    let R = -1;
    let P = -1;
    let H = -1;
    let G = -1;
    let V = false;
    let K = l;
    let X = start - 1;
    let J = -1;
    if (l && start < end) {
     const o = url.charCodeAt(start);
     if (!(j(o) || 46 === o || 95 === o) || 45 === o) K = false;
    }
    for (let i = start; i < end; i += 1) {
     const code = url.charCodeAt(i);
     if (code < 64) {
      if (47 === code || 35 === code || 63 === code) {
       end = i;
       break;
      } else if (58 === code) {
       if (-1 === G) G = i;
       H = i;
      } else if (9 === code || 10 === code || 13 === code) V = true; else if (l) if (46 === code) {
       if (i - X > 64 || 46 === J || 45 === J) K = false;
       X = i;
      } else if (code < 48 || code > 57) if (45 !== code || 46 === J) K = false;
     } else if (I && 92 === code) {
      end = i;
      break;
     } else if (64 === code) {
      R = i;
      G = -1;
     } else if (93 === code) P = i; else if (code >= 65 && code <= 90) v = true; else if (l && !j(code)) K = false;
     if (l) J = code;
    }
    if (V) return extractHostname(url.replace(O, ""), o, l);
    if (-1 !== R && R >= start && R < end) start = R + 1;
    if (91 === url.charCodeAt(start)) {
     if (-1 !== P) return url.slice(start + 1, P).toLowerCase();
     return null;
    } else if (-1 !== H && H > start && H < end && G === H) end = H;
    if (start >= end) return null;
    if (l && K && -1 === R && -1 === H && -1 === P && 46 !== url.charCodeAt(end - 1) && end - start <= 255 && end - X - 1 <= 63 && 45 !== J) D = true;
   }
   for (;end > start + 1 && 46 === url.charCodeAt(end - 1); ) end -= 1;
   const hostname = 0 !== start || end !== url.length ? url.slice(start, end) : url;
   if (v) return hostname.toLowerCase();
   return hostname;
  }
  function H(hostname) {
   if (hostname.length < 7) return false;
   if (hostname.length > 15) return false;
   let o = 0;
   for (let i = 0; i < hostname.length; i += 1) {
    const code = hostname.charCodeAt(i);
    if (46 === code) o += 1; else if (code < 48 || code > 57) return false;
   }
   return 3 === o && 46 !== hostname.charCodeAt(0) && 46 !== hostname.charCodeAt(hostname.length - 1);
  }
  function G(hostname) {
   if (hostname.length < 3) return false;
   let start = hostname.startsWith("[") ? 1 : 0;
   let end = hostname.length;
   if ("]" === hostname[end - 1]) end -= 1;
   if (end - start > 39) return false;
   let o = false;
   for (;start < end; start += 1) {
    const code = hostname.charCodeAt(start);
    if (58 === code) o = true; else if (!(code >= 48 && code <= 57 || code >= 97 && code <= 102 || code >= 65 && code <= 70)) return false;
   }
   return o;
  }
  function V(hostname) {
   return G(hostname) || H(hostname);
  }
  const K = [ "test", "localhost", "invalid", "example", "example.com", "example.net", "example.org", "local", "onion", "alt", "home.arpa", "ipv4only.arpa", "resolver.arpa", "service.arpa", "6tisch.arpa", "eap.arpa" ];
  function X(hostname) {
   for (const name of K) if (hostname.endsWith(name) && (hostname.length === name.length || 46 === hostname.charCodeAt(hostname.length - name.length - 1))) return true;
   return false;
  }
  function J(code) {
   return code >= 97 && code <= 122 || code >= 48 && code <= 57 || code > 127;
  }
  function Q(hostname) {
   if (hostname.length > 255) return false;
   if (0 === hostname.length) return false;
   if (!J(hostname.charCodeAt(0)) && 46 !== hostname.charCodeAt(0) && 95 !== hostname.charCodeAt(0)) return false;
   let o = -1;
   let l = -1;
   const v = hostname.length;
   for (let i = 0; i < v; i += 1) {
    const code = hostname.charCodeAt(i);
    if (46 === code) {
     if (i - o > 64 || 46 === l || 45 === l) return false;
     o = i;
    } else if (!(J(code) || 45 === code || 95 === code) || 45 === code && 46 === l) return false;
    l = code;
   }
   return v - o - 1 <= 63 && 45 !== l;
  }
  function Y({allowIcannDomains: o = true, allowPrivateDomains: l = false, detectIp = true, detectSpecialUse: v = false, extractHostname = true, mixedInputs = true, validHosts: I = null, validateHostname = true}) {
   return {
    allowIcannDomains: o,
    allowPrivateDomains: l,
    detectIp,
    detectSpecialUse: v,
    extractHostname,
    mixedInputs,
    validHosts: I,
    validateHostname
   };
  }
  const ee = Y({});
  function te(options) {
   if (void 0 === options) return ee;
   return Y(options);
  }
  function ne(hostname, domain) {
   if (domain.length === hostname.length) return "";
   return hostname.slice(0, -domain.length - 1);
  }
  function oe() {
   return {
    domain: null,
    domainWithoutSuffix: null,
    hostname: null,
    isIcann: null,
    isIp: null,
    isPrivate: null,
    isSpecialUse: null,
    publicSuffix: null,
    subdomain: null
   };
  }
  function se(url, step, o, l, result) {
   const options = te(l);
   if ("string" !== typeof url) return result;
   let v = false;
   if (!options.extractHostname) result.hostname = url; else if (options.mixedInputs) {
    v = Q(url);
    result.hostname = extractHostname(url, v, options.validateHostname);
   } else result.hostname = extractHostname(url, false, options.validateHostname);
   if (options.detectIp && null !== result.hostname) {
    result.isIp = V(result.hostname);
    if (result.isIp) return result;
   }
   if (options.validateHostname && options.extractHostname && null !== result.hostname && !(v && result.hostname === url) && !D && !Q(result.hostname)) {
    result.hostname = null;
    return result;
   }
   if (0 === step || null === result.hostname) return result;
   if (5 === step && options.detectSpecialUse) result.isSpecialUse = X(result.hostname);
   o(result.hostname, options, result);
   if (2 === step || null === result.publicSuffix) return result;
   result.domain = R(result.publicSuffix, result.hostname, options);
   if (3 === step || null === result.domain) return result;
   result.subdomain = ne(result.hostname, result.domain);
   if (4 === step) return result;
   result.domainWithoutSuffix = P(result.domain, result.publicSuffix);
   return result;
  }
  function ie(hostname, options, out) {
   if (!options.allowPrivateDomains && hostname.length > 3) {
    const last = hostname.length - 1;
    const o = hostname.charCodeAt(last);
    const l = hostname.charCodeAt(last - 1);
    const v = hostname.charCodeAt(last - 2);
    const I = hostname.charCodeAt(last - 3);
    if (109 === o && 111 === l && 99 === v && 46 === I) {
     out.isIcann = true;
     out.isPrivate = false;
     out.publicSuffix = "com";
     return true;
    } else if (103 === o && 114 === l && 111 === v && 46 === I) {
     out.isIcann = true;
     out.isPrivate = false;
     out.publicSuffix = "org";
     return true;
    } else if (117 === o && 100 === l && 101 === v && 46 === I) {
     out.isIcann = true;
     out.isPrivate = false;
     out.publicSuffix = "edu";
     return true;
    } else if (118 === o && 111 === l && 103 === v && 46 === I) {
     out.isIcann = true;
     out.isPrivate = false;
     out.publicSuffix = "gov";
     return true;
    } else if (116 === o && 101 === l && 110 === v && 46 === I) {
     out.isIcann = true;
     out.isPrivate = false;
     out.publicSuffix = "net";
     return true;
    } else if (101 === o && 100 === l && 46 === v) {
     out.isIcann = true;
     out.isPrivate = false;
     out.publicSuffix = "de";
     return true;
    }
   }
   return false;
  }
  const ae = new Uint8Array([ 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0 ]);
  const ce = new Uint16Array([ 0, 0, 6, 13, 101, 106, 111, 115, 120, 129, 144, 151, 152, 153, 157, 166, 171, 188, 189, 202, 212, 226, 227, 263, 268, 288, 330, 357, 358, 505, 510, 514, 520, 535, 549, 553, 557, 604, 611, 618, 625, 633, 637, 649, 659, 669, 720, 730, 744, 749, 757, 758, 770, 780, 782, 793, 796, 803, 809, 814, 820, 826, 833, 841, 877, 883, 887, 904, 935, 951, 959, 961, 968, 1015, 1016, 1024, 1035, 1462, 1476, 1528, 1556, 1578, 1636, 1658, 1673, 1736, 1787, 1825, 1861, 1886, 2028, 2074, 2125, 2144, 2178, 2193, 2213, 2243, 2274, 2297, 2328, 2358, 2390, 2417, 2492, 2514, 2552, 2586, 2605, 2631, 2673, 2723, 2749, 2818, 2841, 2864, 2900, 2931, 2948, 3005, 3018, 3042, 3071, 3105, 3121, 3149, 3306, 3315, 3322, 3339, 3343, 3349, 3382, 3389, 3397, 3412, 3421, 3430, 3439, 3445, 3447, 3455, 3463, 3470, 3483, 3486, 3493, 3507, 3517, 3522, 3530, 3538, 3544, 3546, 3556, 3566, 3580, 3581, 3582, 3586, 3587, 3589, 3591, 3597, 3598, 3601, 3602, 3604, 3605, 3606, 4503, 4520, 4529, 4540, 4547, 4550, 4558, 4573, 4628, 4781, 4786, 4799, 4810, 4817, 4825, 4832, 4840, 4842, 4853, 4859, 4866, 4874, 4882, 4921, 4926, 4927, 4933, 4939, 4948, 4959, 4964, 4967, 4974, 4988, 5001, 5023, 5034, 5044, 5056, 5135, 5147, 5158, 5161, 5162, 5164, 5167, 5170, 5181, 5183, 5241, 5247, 5251, 5273, 5274, 5279, 5358, 5362, 5368, 5374, 5380, 5398, 5409, 5414, 5420, 5424, 5430, 5436, 7045, 7046, 7047, 7054, 7056 ]);
  const ue = new Uint8Array([ 3, 3, 3, 3, 3, 3, 2, 2, 3, 3, 3, 3, 3, 8, 5, 5, 5, 5, 5, 3, 3, 5, 5, 9, 12, 19, 8, 19, 8, 11, 9, 9, 8, 7, 7, 6, 8, 9, 16, 10, 7, 7, 11, 8, 6, 6, 9, 7, 11, 7, 14, 4, 4, 4, 4, 4, 4, 10, 7, 6, 6, 6, 6, 10, 10, 6, 10, 10, 22, 11, 9, 10, 10, 10, 9, 10, 8, 7, 7, 7, 8, 21, 13, 11, 11, 9, 10, 9, 13, 10, 8, 8, 9, 12, 9, 7, 10, 7, 7, 13, 7, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 7, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 6, 6, 6, 4, 3, 3, 3, 7, 4, 4, 4, 3, 3, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 8, 2, 2, 3, 3, 3, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 3, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 2, 2, 5, 3, 3, 3, 3, 3, 3, 4, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 4, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 3, 3, 3, 2, 5, 5, 3, 3, 3, 3, 3, 3, 5, 5, 6, 11, 10, 7, 7, 7, 4, 4, 4, 2, 2, 7, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 11, 7, 6, 9, 6, 6, 8, 10, 8, 6, 8, 13, 4, 4, 4, 4, 4, 10, 8, 11, 8, 8, 8, 10, 10, 7, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 2, 2, 2, 2, 2, 2, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 10, 13, 7, 8, 7, 11, 8, 8, 6, 9, 8, 8, 6, 6, 6, 8, 8, 6, 6, 6, 6, 6, 9, 7, 6, 4, 4, 4, 4, 4, 4, 6, 6, 6, 9, 7, 8, 10, 8, 8, 2, 2, 3, 3, 3, 2, 3, 3, 3, 2, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 8, 15, 4, 4, 2, 3, 3, 3, 2, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 10, 10, 10, 3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 4, 4, 3, 3, 3, 3, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 5, 7, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 2, 2, 5, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 5, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 2, 5, 3, 3, 3, 3, 16, 4, 4, 6, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 6, 6, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 11, 10, 10, 10, 10, 10, 11, 10, 11, 10, 11, 10, 9, 9, 11, 3, 3, 3, 3, 3, 3, 2, 3, 4, 4, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 2, 2, 5, 5, 5, 5, 5, 3, 3, 5, 5, 5, 7, 7, 6, 6, 6, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 6, 6, 8, 8, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 4, 6, 9, 2, 2, 3, 3, 3, 3, 3, 4, 3, 3, 2, 2, 2, 2, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 8, 8, 6, 6, 6, 7, 4, 4, 4, 4, 4, 4, 2, 2, 3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 3, 3, 3, 3, 15, 14, 5, 5, 8, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 15, 22, 19, 17, 18, 18, 19, 21, 7, 16, 16, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 9, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 16, 11, 11, 7, 7, 7, 7, 17, 7, 8, 12, 15, 9, 19, 7, 19, 21, 11, 12, 19, 14, 22, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 16, 16, 19, 24, 12, 7, 14, 7, 12, 7, 8, 10, 10, 13, 7, 12, 12, 7, 7, 10, 18, 15, 12, 16, 7, 14, 12, 17, 10, 16, 17, 12, 17, 25, 7, 7, 7, 13, 6, 9, 6, 9, 18, 6, 6, 11, 20, 10, 6, 6, 6, 6, 6, 6, 17, 6, 6, 6, 15, 6, 6, 6, 6, 6, 8, 14, 11, 12, 11, 15, 13, 19, 17, 21, 7, 18, 8, 13, 13, 8, 12, 8, 6, 6, 13, 6, 15, 15, 16, 6, 6, 16, 6, 6, 6, 14, 6, 18, 6, 6, 6, 17, 18, 9, 13, 15, 8, 19, 8, 15, 15, 18, 14, 16, 4, 4, 4, 4, 4, 4, 4, 4, 6, 11, 11, 6, 21, 23, 12, 17, 12, 11, 14, 13, 22, 15, 15, 11, 12, 14, 12, 7, 12, 8, 12, 14, 12, 18, 10, 8, 16, 19, 17, 12, 14, 15, 8, 19, 17, 12, 13, 13, 15, 18, 13, 23, 24, 23, 21, 17, 24, 8, 21, 8, 14, 14, 16, 20, 14, 8, 8, 15, 20, 8, 19, 21, 9, 8, 13, 12, 13, 15, 8, 11, 9, 9, 8, 11, 8, 21, 14, 21, 15, 15, 13, 7, 19, 7, 7, 7, 7, 7, 16, 12, 17, 18, 7, 7, 11, 11, 7, 9, 9, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 10, 10, 7, 9, 7, 7, 7, 6, 8, 6, 6, 6, 6, 6, 6, 6, 7, 6, 8, 6, 6, 9, 7, 7, 7, 4, 4, 4, 4, 4, 4, 4, 4, 8, 9, 8, 7, 8, 7, 8, 10, 7, 5, 5, 5, 5, 5, 5, 3, 9, 7, 7, 8, 6, 6, 6, 6, 6, 6, 6, 6, 9, 6, 6, 9, 11, 13, 7, 8, 9, 9, 5, 5, 5, 7, 8, 6, 6, 6, 6, 6, 6, 6, 7, 8, 9, 7, 10, 9, 10, 7, 8, 5, 5, 5, 5, 5, 5, 7, 7, 9, 8, 7, 7, 6, 6, 6, 6, 6, 6, 10, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 9, 10, 4, 4, 4, 4, 8, 7, 7, 10, 10, 9, 8, 8, 15, 9, 8, 8, 8, 8, 8, 9, 10, 9, 10, 7, 8, 13, 5, 5, 5, 5, 5, 3, 3, 7, 7, 8, 6, 6, 6, 4, 4, 11, 9, 7, 8, 9, 10, 7, 5, 5, 5, 5, 5, 3, 3, 7, 6, 6, 13, 7, 9, 8, 7, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 7, 8, 7, 8, 13, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 8, 8, 6, 6, 6, 6, 7, 6, 7, 6, 6, 9, 7, 4, 4, 4, 4, 4, 4, 4, 7, 8, 7, 8, 9, 8, 8, 8, 7, 10, 7, 8, 5, 5, 5, 5, 5, 5, 5, 5, 3, 7, 7, 7, 7, 9, 7, 10, 9, 6, 6, 6, 6, 6, 8, 8, 6, 6, 6, 7, 6, 6, 6, 9, 9, 4, 4, 13, 7, 10, 9, 9, 12, 7, 8, 8, 10, 8, 8, 8, 8, 8, 8, 5, 5, 5, 5, 3, 7, 7, 11, 7, 9, 8, 8, 6, 6, 10, 6, 8, 8, 8, 6, 7, 6, 6, 12, 4, 4, 4, 4, 4, 4, 4, 4, 4, 9, 8, 8, 16, 8, 9, 8, 7, 5, 5, 5, 5, 5, 3, 3, 7, 7, 7, 10, 15, 8, 9, 8, 9, 9, 6, 6, 6, 6, 6, 6, 7, 4, 8, 7, 8, 8, 7, 8, 11, 8, 5, 5, 5, 5, 5, 3, 7, 7, 6, 11, 16, 7, 6, 4, 4, 4, 4, 9, 9, 8, 8, 8, 13, 12, 8, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 11, 7, 8, 8, 9, 13, 7, 7, 7, 9, 8, 8, 9, 12, 7, 12, 7, 12, 8, 7, 10, 12, 9, 9, 6, 6, 8, 8, 6, 6, 6, 6, 6, 6, 6, 9, 8, 9, 11, 8, 6, 6, 6, 6, 6, 12, 7, 6, 6, 6, 9, 7, 7, 6, 6, 6, 6, 6, 11, 9, 6, 6, 6, 6, 6, 7, 9, 4, 4, 4, 4, 4, 4, 4, 4, 9, 9, 9, 9, 7, 7, 7, 7, 7, 11, 7, 7, 8, 8, 8, 8, 8, 8, 9, 8, 9, 9, 7, 7, 11, 11, 7, 12, 8, 8, 8, 8, 8, 7, 8, 8, 8, 8, 8, 13, 12, 8, 8, 8, 8, 7, 7, 7, 9, 5, 5, 5, 5, 5, 5, 5, 3, 3, 7, 7, 11, 7, 8, 8, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 10, 11, 6, 7, 9, 4, 4, 4, 4, 4, 4, 9, 9, 8, 9, 8, 8, 8, 7, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 11, 7, 7, 7, 9, 6, 6, 11, 8, 10, 6, 6, 6, 12, 8, 8, 7, 6, 6, 8, 7, 4, 4, 4, 4, 4, 4, 4, 4, 9, 10, 9, 9, 8, 10, 9, 11, 8, 5, 5, 5, 7, 6, 6, 8, 7, 4, 4, 4, 4, 8, 7, 7, 8, 7, 8, 8, 5, 5, 5, 5, 7, 7, 8, 8, 8, 6, 6, 6, 6, 6, 10, 8, 9, 13, 6, 7, 6, 6, 8, 7, 8, 4, 4, 4, 4, 11, 8, 8, 8, 10, 5, 5, 8, 7, 8, 13, 8, 7, 6, 8, 6, 9, 7, 8, 7, 5, 5, 5, 5, 5, 5, 3, 3, 7, 8, 9, 6, 4, 8, 10, 10, 8, 12, 9, 13, 2, 7, 5, 5, 5, 5, 5, 7, 7, 10, 6, 6, 6, 6, 6, 6, 6, 8, 4, 4, 9, 8, 8, 8, 14, 8, 8, 8, 9, 8, 5, 5, 5, 5, 5, 3, 3, 9, 6, 6, 6, 6, 10, 12, 6, 6, 6, 6, 6, 6, 6, 4, 4, 4, 4, 11, 8, 7, 8, 8, 8, 5, 5, 3, 3, 3, 3, 7, 7, 6, 8, 6, 8, 11, 7, 6, 6, 6, 7, 4, 8, 11, 9, 10, 5, 5, 5, 3, 3, 3, 7, 7, 8, 9, 8, 15, 9, 6, 6, 6, 6, 6, 6, 11, 11, 4, 4, 4, 4, 4, 7, 9, 9, 10, 8, 7, 5, 5, 5, 5, 5, 5, 3, 3, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 9, 7, 4, 4, 4, 4, 4, 9, 9, 8, 8, 10, 13, 5, 5, 5, 3, 17, 7, 7, 7, 7, 7, 8, 6, 8, 13, 6, 6, 6, 6, 6, 6, 6, 6, 4, 4, 4, 9, 10, 8, 8, 8, 5, 5, 5, 5, 3, 7, 7, 7, 8, 8, 6, 6, 6, 8, 8, 8, 9, 10, 8, 4, 8, 10, 9, 8, 8, 8, 9, 13, 10, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 7, 8, 9, 9, 7, 7, 7, 10, 9, 9, 8, 9, 8, 8, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 8, 12, 6, 6, 6, 6, 6, 6, 6, 6, 6, 12, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 11, 8, 8, 9, 9, 10, 8, 9, 7, 7, 5, 5, 5, 5, 5, 5, 3, 7, 8, 7, 6, 6, 8, 6, 6, 10, 4, 7, 8, 9, 12, 8, 7, 7, 5, 5, 5, 5, 5, 5, 3, 3, 7, 14, 7, 9, 8, 8, 6, 6, 8, 12, 12, 6, 6, 7, 7, 10, 4, 4, 4, 4, 4, 9, 9, 14, 9, 13, 8, 7, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 7, 7, 7, 8, 6, 6, 6, 6, 6, 6, 12, 6, 6, 6, 6, 4, 4, 9, 9, 8, 8, 11, 7, 7, 7, 5, 5, 5, 3, 9, 8, 6, 6, 7, 4, 4, 4, 4, 4, 4, 8, 8, 11, 5, 5, 5, 7, 7, 7, 9, 6, 6, 6, 6, 6, 6, 9, 8, 4, 4, 4, 4, 7, 12, 9, 8, 8, 8, 7, 10, 10, 5, 5, 5, 5, 5, 5, 5, 3, 11, 14, 8, 7, 8, 8, 6, 6, 6, 6, 6, 8, 7, 6, 6, 6, 7, 6, 8, 9, 4, 4, 4, 7, 8, 9, 7, 9, 7, 7, 9, 8, 5, 5, 5, 5, 5, 5, 5, 5, 5, 11, 3, 9, 7, 7, 12, 14, 8, 6, 6, 12, 11, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 15, 7, 4, 4, 4, 16, 9, 9, 9, 8, 9, 9, 9, 9, 9, 8, 8, 8, 13, 11, 8, 5, 5, 5, 5, 3, 7, 6, 6, 8, 8, 8, 6, 6, 7, 10, 7, 4, 4, 4, 4, 9, 7, 8, 7, 7, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 7, 7, 7, 9, 6, 6, 6, 6, 6, 8, 8, 7, 7, 9, 6, 6, 6, 7, 6, 6, 6, 6, 6, 15, 4, 4, 4, 4, 4, 8, 8, 7, 8, 12, 9, 8, 8, 8, 8, 8, 9, 8, 8, 10, 8, 8, 8, 8, 16, 9, 10, 5, 5, 5, 5, 5, 9, 7, 6, 8, 9, 4, 4, 4, 4, 4, 7, 8, 8, 8, 9, 8, 11, 10, 5, 5, 5, 5, 3, 7, 8, 6, 6, 6, 6, 6, 8, 6, 6, 6, 6, 4, 12, 10, 12, 7, 7, 7, 7, 7, 7, 7, 5, 5, 5, 5, 3, 3, 7, 7, 10, 8, 9, 7, 6, 10, 7, 6, 6, 4, 4, 8, 9, 7, 9, 9, 9, 9, 8, 8, 8, 8, 10, 5, 5, 5, 5, 5, 5, 8, 7, 6, 6, 6, 10, 6, 7, 10, 7, 4, 4, 4, 4, 4, 4, 4, 12, 9, 10, 7, 7, 10, 8, 10, 5, 12, 9, 6, 6, 6, 6, 6, 7, 6, 4, 4, 4, 10, 9, 9, 8, 7, 7, 5, 5, 5, 5, 5, 5, 3, 3, 13, 7, 7, 9, 7, 7, 7, 8, 9, 9, 7, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 13, 9, 15, 15, 4, 4, 4, 4, 4, 10, 10, 9, 8, 9, 8, 8, 9, 7, 8, 7, 8, 5, 5, 7, 6, 6, 6, 4, 4, 4, 7, 8, 11, 8, 5, 5, 5, 5, 5, 5, 5, 7, 6, 6, 6, 6, 6, 6, 9, 11, 10, 7, 4, 4, 4, 9, 8, 8, 5, 5, 5, 5, 5, 9, 9, 6, 6, 6, 6, 6, 6, 6, 9, 9, 4, 4, 4, 4, 8, 8, 8, 9, 9, 8, 8, 8, 13, 2, 7, 5, 5, 5, 5, 5, 5, 9, 9, 6, 6, 6, 6, 10, 8, 8, 8, 6, 6, 6, 4, 4, 9, 8, 10, 8, 9, 8, 8, 8, 9, 8, 8, 5, 3, 3, 3, 11, 6, 6, 6, 7, 6, 6, 6, 4, 4, 9, 8, 5, 5, 5, 5, 5, 3, 11, 8, 6, 6, 6, 6, 6, 9, 7, 4, 4, 14, 10, 9, 8, 12, 8, 8, 8, 11, 15, 8, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 11, 11, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 11, 7, 7, 11, 11, 7, 10, 7, 7, 9, 9, 9, 9, 7, 10, 13, 8, 8, 8, 11, 10, 10, 11, 14, 14, 6, 6, 6, 11, 8, 11, 11, 6, 6, 10, 6, 10, 6, 11, 11, 9, 7, 11, 10, 11, 7, 11, 4, 4, 4, 4, 4, 8, 9, 10, 10, 11, 10, 7, 11, 14, 10, 9, 9, 8, 11, 8, 8, 11, 11, 10, 10, 9, 11, 10, 11, 12, 8, 10, 8, 11, 11, 11, 8, 7, 2, 2, 2, 2, 2, 2, 2, 4, 4, 3, 3, 3, 3, 3, 3, 4, 2, 3, 3, 3, 3, 3, 3, 3, 3, 8, 6, 4, 4, 4, 11, 7, 11, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 5, 5, 5, 5, 3, 8, 7, 7, 8, 4, 7, 7, 7, 9, 7, 8, 9, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 2, 2, 3, 3, 3, 3, 3, 4, 2, 3, 3, 3, 3, 3, 3, 3, 4, 2, 3, 3, 3, 3, 3, 3, 3, 3, 2, 2, 3, 3, 3, 5, 2, 4, 2, 2, 3, 3, 3, 3, 3, 4, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 2, 3, 3, 3, 3, 3, 3, 6, 4, 4, 4, 4, 3, 3, 3, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 6, 4, 4, 4, 4, 2, 2, 3, 3, 3, 3, 3, 3, 3, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 2, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 3, 4, 5, 3, 3, 3, 3, 3, 5, 4, 4, 4, 1, 3, 3, 3, 3, 3, 3, 3, 4, 4, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 3, 2, 5, 5, 12, 2, 5, 5, 5, 5, 2, 2, 5, 5, 12, 9, 5, 2, 2, 9, 5, 5, 12, 12, 5, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 9, 5, 8, 8, 9, 5, 5, 5, 8, 19, 7, 16, 15, 14, 9, 9, 9, 9, 7, 11, 11, 11, 7, 14, 10, 10, 5, 5, 5, 5, 5, 5, 5, 5, 5, 15, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 9, 9, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 14, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 15, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 12, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 9, 9, 12, 9, 9, 12, 12, 12, 15, 7, 11, 7, 14, 11, 18, 8, 18, 15, 18, 12, 14, 12, 8, 8, 8, 8, 9, 9, 9, 12, 7, 10, 10, 8, 8, 12, 12, 12, 7, 12, 12, 9, 7, 7, 7, 7, 7, 8, 15, 12, 9, 10, 10, 7, 10, 10, 13, 11, 10, 9, 22, 11, 9, 8, 8, 8, 8, 8, 13, 18, 13, 9, 15, 19, 9, 7, 7, 10, 7, 7, 7, 11, 8, 13, 17, 7, 7, 10, 10, 10, 7, 20, 16, 7, 7, 7, 7, 7, 7, 11, 21, 12, 12, 13, 11, 14, 16, 8, 8, 13, 11, 7, 7, 13, 7, 7, 14, 15, 15, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 13, 10, 18, 6, 6, 6, 6, 6, 6, 6, 6, 6, 11, 8, 8, 12, 12, 11, 11, 8, 12, 9, 9, 9, 13, 13, 9, 9, 9, 9, 9, 9, 6, 10, 12, 6, 6, 6, 6, 17, 11, 7, 7, 7, 7, 14, 14, 12, 6, 7, 7, 6, 6, 15, 10, 13, 10, 6, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 13, 9, 9, 15, 13, 6, 12, 12, 6, 19, 11, 10, 7, 7, 16, 8, 19, 17, 9, 9, 9, 9, 9, 6, 6, 6, 10, 8, 16, 8, 6, 6, 9, 6, 6, 6, 6, 6, 6, 6, 6, 8, 8, 8, 6, 7, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 14, 6, 6, 6, 6, 20, 6, 9, 6, 14, 9, 9, 9, 6, 9, 8, 8, 12, 9, 8, 8, 8, 8, 7, 8, 12, 7, 8, 8, 8, 6, 8, 6, 6, 6, 6, 6, 6, 6, 9, 8, 8, 6, 6, 13, 9, 12, 13, 12, 14, 13, 12, 11, 11, 6, 8, 8, 8, 6, 13, 12, 11, 11, 12, 6, 11, 12, 11, 13, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 15, 6, 6, 6, 6, 6, 6, 6, 13, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 8, 8, 8, 8, 6, 18, 6, 12, 13, 13, 13, 9, 10, 15, 9, 12, 6, 6, 6, 6, 6, 6, 6, 6, 9, 15, 10, 9, 10, 13, 9, 19, 8, 18, 17, 10, 10, 8, 8, 6, 6, 6, 6, 6, 6, 10, 14, 8, 16, 16, 9, 8, 15, 8, 8, 10, 12, 14, 7, 7, 8, 8, 7, 7, 7, 7, 8, 13, 13, 11, 9, 9, 9, 12, 10, 17, 8, 11, 9, 7, 7, 14, 8, 14, 14, 7, 7, 7, 7, 7, 7, 14, 7, 7, 7, 7, 7, 10, 10, 8, 14, 7, 7, 7, 7, 8, 8, 8, 8, 8, 17, 9, 7, 15, 7, 8, 12, 7, 9, 14, 7, 7, 7, 9, 13, 8, 14, 7, 16, 18, 13, 15, 14, 12, 13, 10, 15, 9, 7, 7, 7, 10, 13, 15, 15, 9, 9, 9, 9, 19, 11, 7, 11, 11, 13, 8, 8, 8, 8, 7, 12, 19, 17, 9, 9, 13, 7, 7, 7, 9, 7, 7, 7, 12, 13, 15, 10, 8, 8, 14, 15, 12, 13, 13, 8, 12, 14, 7, 11, 7, 14, 15, 13, 12, 8, 8, 8, 8, 11, 13, 15, 15, 8, 13, 12, 8, 8, 8, 13, 10, 16, 14, 11, 8, 8, 12, 12, 9, 15, 15, 12, 12, 13, 8, 8, 9, 12, 13, 9, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 11, 12, 11, 7, 14, 7, 13, 13, 13, 12, 18, 16, 7, 12, 11, 10, 10, 15, 9, 9, 9, 21, 7, 7, 7, 11, 16, 8, 8, 11, 11, 7, 7, 7, 7, 7, 19, 7, 7, 7, 7, 7, 7, 7, 7, 7, 12, 8, 9, 12, 14, 11, 9, 9, 9, 22, 12, 2, 2, 5, 5, 3, 3, 3, 3, 3, 3, 6, 6, 4, 4, 4, 12, 10, 2, 3, 3, 3, 3, 3, 3, 3, 6, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 1, 3, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 6, 6, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 9, 8, 2, 2, 8, 7, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 8, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 5, 7, 11, 7, 8, 9, 9, 7, 7, 7, 10, 7, 7, 10, 9, 10, 6, 6, 6, 15, 7, 8, 9, 9, 8, 6, 6, 9, 6, 8, 13, 9, 7, 6, 6, 6, 6, 12, 6, 7, 6, 7, 6, 6, 10, 10, 7, 6, 6, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 6, 6, 7, 7, 9, 6, 6, 6, 9, 9, 8, 9, 10, 9, 8, 12, 7, 7, 8, 7, 10, 11, 9, 10, 7, 7, 7, 9, 10, 10, 8, 12, 9, 7, 8, 8, 10, 7, 7, 8, 9, 7, 7, 8, 2, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 5, 3, 3, 3, 3, 3, 3, 3, 3, 6, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 3, 3, 3, 3, 3, 3, 4, 3, 3, 3, 3, 3, 3, 3, 4, 3, 4, 2, 2, 5, 3, 3, 3, 3, 3, 4, 4, 4, 2, 2, 2, 3, 3, 3, 2, 2, 3, 3, 3, 3, 4, 3, 3, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 3, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 5, 5, 3, 3, 5, 6, 15, 4, 6, 7, 14, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 2, 3, 3, 3, 3, 3, 2, 2, 3, 3, 3, 3, 3, 3, 3, 2, 5, 3, 3, 3, 3, 3, 9, 9, 8, 7, 3, 3, 3, 3, 3, 2, 2, 3, 2, 2, 2, 2, 2, 2, 3, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 5, 3, 3, 3, 3, 3, 3, 3, 3, 6, 7, 4, 4, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 2, 2, 2, 2, 2, 2, 2, 2, 5, 3, 4, 4, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 10, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 7, 8, 8, 7, 13, 12, 10, 10, 8, 8, 7, 7, 9, 12, 11, 6, 6, 8, 8, 9, 7, 7, 7, 10, 15, 10, 4, 4, 4, 4, 4, 11, 8, 8, 9, 7, 9, 14, 14, 12, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 6, 2, 3, 3, 2, 2, 3, 3, 6, 4, 2, 3, 3, 2, 5, 3, 3, 3, 3, 3, 3, 3, 9, 9, 2, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 2, 2, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 8, 4, 4, 4, 3, 2, 3, 3, 3, 3, 2, 2, 2, 2, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 12, 9, 8, 8, 9, 8, 6, 17, 6, 6, 6, 8, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 4, 4, 8, 8, 9, 9, 9, 7, 7, 7, 7, 7, 7, 7, 9, 9, 9, 7, 8, 8, 8, 10, 7, 13, 10, 8, 9, 10, 13, 11, 11, 8, 8, 9, 8, 9, 9, 10, 10, 10, 11, 10, 10, 13, 13, 16, 15, 11, 12, 2, 2, 2, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 6, 7, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 2, 3, 3, 3, 2, 2, 2, 3, 3, 3, 3, 4, 4, 6, 6, 6, 6, 5, 4, 4, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 9, 11, 6, 10, 9, 12, 7, 7, 11, 14, 9, 7, 12, 3, 3, 7, 12, 11, 12, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 9, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 11, 5, 5, 5, 5, 5, 5, 5, 5, 11, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 6, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 10, 3, 3, 3, 11, 3, 5, 9, 11, 8, 12, 14, 9, 7, 8, 7, 7, 11, 11, 7, 7, 10, 9, 8, 10, 9, 7, 7, 7, 7, 7, 7, 8, 8, 7, 11, 8, 8, 8, 7, 7, 10, 8, 7, 13, 12, 7, 17, 10, 8, 8, 11, 7, 11, 11, 14, 7, 11, 7, 8, 6, 9, 20, 8, 7, 9, 16, 7, 10, 6, 11, 10, 8, 9, 7, 16, 11, 11, 9, 8, 9, 8, 8, 8, 11, 8, 15, 8, 8, 9, 7, 8, 8, 11, 10, 7, 5, 7, 10, 10, 15, 7, 7, 7, 8, 7, 8, 8, 10, 11, 10, 10, 10, 11, 11, 7, 8, 6, 8, 8, 8, 10, 6, 8, 6, 6, 7, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 16, 6, 15, 6, 7, 11, 11, 7, 9, 10, 11, 13, 10, 6, 16, 8, 10, 12, 11, 6, 6, 6, 6, 6, 6, 6, 10, 6, 10, 7, 7, 7, 7, 11, 7, 11, 6, 6, 6, 6, 6, 6, 17, 7, 7, 6, 6, 12, 22, 6, 6, 6, 6, 6, 8, 6, 6, 6, 6, 7, 6, 6, 5, 6, 6, 8, 11, 6, 9, 14, 11, 9, 11, 7, 7, 8, 6, 6, 6, 8, 10, 9, 6, 6, 6, 6, 9, 7, 6, 6, 6, 6, 6, 15, 6, 4, 4, 4, 6, 4, 17, 8, 11, 6, 6, 9, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 6, 6, 6, 6, 10, 6, 10, 6, 6, 6, 6, 12, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 9, 6, 6, 6, 6, 18, 6, 6, 6, 8, 9, 10, 7, 8, 9, 10, 11, 7, 13, 6, 8, 8, 6, 6, 14, 7, 7, 7, 7, 10, 7, 14, 9, 6, 6, 9, 15, 9, 7, 14, 6, 11, 14, 13, 7, 12, 8, 7, 7, 7, 7, 7, 12, 7, 10, 9, 16, 6, 8, 6, 5, 17, 6, 8, 10, 4, 6, 4, 10, 15, 17, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 8, 4, 4, 11, 7, 4, 4, 7, 7, 7, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 19, 17, 6, 10, 11, 6, 6, 6, 6, 18, 6, 6, 11, 4, 4, 4, 5, 6, 6, 6, 9, 5, 6, 4, 6, 6, 4, 6, 6, 6, 6, 10, 6, 6, 4, 6, 6, 10, 6, 10, 6, 6, 6, 6, 11, 6, 6, 10, 6, 6, 8, 6, 6, 6, 8, 6, 11, 4, 11, 9, 10, 9, 11, 4, 8, 4, 11, 12, 7, 9, 8, 6, 7, 7, 8, 12, 12, 11, 13, 10, 11, 7, 7, 7, 9, 7, 11, 10, 7, 7, 7, 16, 11, 10, 11, 17, 9, 9, 8, 8, 7, 7, 7, 9, 7, 7, 7, 14, 7, 13, 9, 11, 10, 14, 10, 10, 12, 11, 10, 7, 10, 5, 14, 8, 8, 8, 9, 7, 8, 7, 7, 9, 8, 7, 8, 7, 7, 7, 7, 7, 7, 7, 11, 8, 10, 8, 7, 8, 14, 11, 8, 9, 9, 9, 8, 24, 10, 10, 12, 7, 7, 15, 11, 8, 8, 12, 11, 8, 9, 9, 7, 8, 9, 10, 11, 10, 11, 7, 12, 7, 7, 11, 9, 8, 14, 13, 12, 8, 11, 10, 8, 8, 7, 7, 14, 9, 10, 8, 9, 11, 7, 14, 8, 8, 13, 8, 8, 12, 7, 10, 14, 14, 11, 9, 10, 9, 9, 7, 7, 11, 11, 13, 9, 13, 5, 5, 5, 7, 9, 5, 11, 12, 14, 8, 7, 7, 11, 10, 9, 7, 8, 8, 7, 10, 11, 11, 5, 5, 7, 5, 5, 5, 7, 7, 15, 7, 7, 8, 7, 15, 12, 12, 10, 7, 8, 7, 11, 7, 7, 7, 23, 11, 8, 8, 11, 10, 7, 8, 11, 7, 19, 7, 7, 6, 9, 9, 9, 11, 3, 4, 7, 8, 6, 6, 4, 10, 8, 2, 2 ]);
  const de = new Uint16Array([ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 27, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 26, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 82, 93, 81, 113, 87, 79, 110, 97, 78, 83, 90, 118, 99, 100, 0, 0, 0, 0, 108, 112, 0, 0, 27, 0, 106, 84, 117, 85, 88, 95, 109, 0, 0, 27, 104, 102, 0, 0, 0, 0, 0, 0, 120, 94, 27, 0, 122, 0, 0, 27, 101, 0, 80, 0, 103, 0, 0, 124, 91, 0, 0, 0, 116, 0, 27, 111, 107, 105, 86, 115, 0, 27, 0, 0, 0, 119, 0, 0, 0, 0, 0, 98, 0, 27, 121, 0, 0, 0, 0, 123, 0, 0, 0, 0, 96, 0, 92, 0, 0, 0, 89, 114, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 156, 0, 156, 156, 156, 156, 156, 156, 156, 0, 156, 156, 156, 156, 156, 156, 156, 156, 0, 156, 156, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 161, 160, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 165, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 158, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 159, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 167, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 156, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 164, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 157, 0, 0, 168, 163, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 162, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 156, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 157, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 156, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 166, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 177, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 27, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 214, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 211, 211, 0, 213, 212, 211, 211, 211, 211, 211, 215, 211, 211, 211, 211, 211, 211, 211, 211, 211, 211, 211, 211, 211, 216, 213, 211, 211, 213, 211, 211, 211, 211, 211, 211, 211, 211, 211, 211, 211, 211, 211, 212, 211, 211, 211, 211, 211, 217, 211, 211, 211, 211, 211, 211, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 20, 53, 68, 0, 191, 0, 2, 21, 0, 46, 54, 11, 55, 126, 140, 0, 173, 186, 192, 221, 1, 0, 1, 32, 133, 138, 151, 208, 0, 172, 185, 190, 229, 0, 11, 4, 0, 153, 174, 0, 0, 22, 0, 5, 55, 47, 1, 154, 141, 4, 27, 222, 0, 209, 69, 143, 0, 1, 34, 58, 178, 4, 11, 0, 71, 27, 128, 27, 171, 7, 4, 35, 31, 41, 0, 230, 0, 0, 74, 0, 19, 4, 4, 45, 0, 1, 152, 31, 139, 1, 0, 4, 0, 4, 56, 0, 4, 201, 175, 193, 0, 155, 127, 50, 57, 6, 23, 33, 223, 0, 129, 72, 64, 144, 36, 4, 59, 195, 179, 224, 203, 77, 74, 169, 4, 25, 37, 8, 0, 43, 187, 196, 1, 183, 198, 205, 0, 13, 4, 49, 61, 76, 66, 41, 11, 0, 0, 41, 16, 39, 0, 62, 67, 0, 145, 0, 51, 0, 24, 202, 0, 134, 142, 63, 27, 0, 27, 0, 210, 194, 176, 60, 0, 27, 130, 125, 0, 0, 0, 1, 199, 0, 40, 0, 146, 136, 189, 11, 206, 231, 29, 41, 17, 0, 132, 147, 204, 0, 180, 4, 52, 27, 38, 28, 9, 127, 11, 4, 131, 75, 65, 4, 218, 188, 197, 182, 0, 48, 4, 11, 135, 4, 0, 11, 148, 0, 11, 219, 184, 1, 137, 149, 41, 31, 30, 42, 220, 207, 200, 170, 150, 1, 44, 11, 31, 18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 235, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 232, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 181, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 73, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 234, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 226, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 228, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 227, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 233, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 225, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 238, 238, 238, 238, 238, 238, 238, 237, 239 ]);
  const le = "orgmilcomnetedugovaccoorgmilschnetgovmagazinemediaunioncargopilotgroupcaarespressworksaerodromeworkinggroupair-traffic-controlaircraftaccident-preventioneducatormarketplaceambulanceinsurancecateringairportrepbodyenginesoftwaremodellingair-surveillanceconsultingchartertrainermaintenanceservicesdesignflightskydivingfreightassociationstudentgroundhandlingdgcafuelclubtaxicrewshowballooningexpresstraderbrokerauthoragentsairtrafficjournalistsafetyconsultantmicrolightaccident-investigationparachutingequipmentproductionfederationrecreationscientistnavigationengineertradingglidingleasingresearchpassenger-associationentertainmentparaglidinghangglidingaerobaticrotorcraftemergencycertificationgovernmentaeroclubexchangelogisticschampionshiphomebuiltcouncilconferencecontrolairlinecivilaviationjournalorgcomnetedugovcoorgcomnomnetofforgcomnetcoorgcomnetcommuneedogpbcoitgvorgedugovsegorgmilcomgobbetnetintedugovturmusicasenasamutualcoopip6uriurnin-addre164homeirisgovsthaccogvorwasantqldvicactnswtascatholicwasaqldvictasidwasantozqldorgcomvicasnactnetedugovnswtasconfcomcopporgmilcompronetintedugovbiznameinfocotvstoreorgcomnetedugovbizinfoidacaicoittvorgmilcomschnetedugovinfoac5476103298edgfacbmlonihkjutwvqpsryxzcoororgcomeducoeconorestooteorgcomeconeteduassurmoneyafricaarchitectesrestaurantloisirstourismavocatsinfoagrouniviatvdeportesaludtksatorgmilcomwebgobnetinteducienciaboliviarevistacooperativaempresanombreindustriamusicapatriamedicinademocraciapoliticapuebloindigenaplurinacionalarteblogwikiinfoagrotransportenoticiasprofesionalacademiaeconomiaecologiamovimientotecnologianaturalcepesebamapadfmgalampbacscpirngorotomtrjspaprrprrsesms*biaamfmtcmptvfeirasampajampanatalbelemananiradiog12medindfndbmdtrdthepoaggfjdfdefinfenflegsegongengcngorgzlgslglogppgmillelqslcimcomnomadmjabimbbibbsbabcrectecsjcetcpscpvhudieticriapipsiecnbiorioecogeoteoodoproatoartfstmatvetdetbetnetcntnotfotgrueduajuespappreptmpemparqsrvadvdevgovntrturagrjorfarjusmusdesvixxyzcozfozslzbhzmaringasantamariacampinagrandegoianiasorocabafloripasaobernardocuritibaboavistarecifeaparecidasaogoncasalvadorcuiabamorenamacapalondrinacontagemsocialfortalmaceioleilaoosascoriobranconiteroi9guacublogflogvlogwikitaxicoopmanauspalmascaxiasjoinvillebaruericampinassantoandreribeiraoriopretoaccoorgnetgovofmilcomgovcoorgcomnetedugovpenfnlabnbmbgcbcqconntnuyksknsedaccogoororgcomnetintedua\xe9roportxn--aroport-byaassogouvcomilgobgovcocomnetgovgdsdhehahljlnmhbacscahqhshhihnlnynsnmofjbjzjxjtjhkcqtwgsjssxnxjxgxxzgz\u7db2\u7d61\u7f51\u7edc\u516c\u53f8orgmilcomnetedugovxn--55qx5dxn--io0a7ixn--od0algorgmilcomnomnetedugovedsaacficogoorinforgcomgobnatneteduidorgcomnetintedunomepublorgcomnetedutmacltdorgmilcompronetgovbizpresseklogessldorgmilcomwebgobartnetedugovtmorgpolcomsocartnetedugovassoagrondiscoodontk12medcuegyecpaabgengorgmilgalsaltulcomadmesmgobpubdocmonfindgnriouioproartlatvetnetfotedulojgovntrturibrbarxxxchefprofmktgpsictechinfoarqtcontdentrrpppsiqmedfieorgcomlibprieduaipgovriikmeactvsportorgmilcomscieunnetedugovnameinfoorgcomnomgobeduorgcomnetedugovbiznameinfoalandidacorgmilcompronetedugovbiznameinfotmgretaprdcomnomccihuissier-justiceassogouvavouesedugovorgcomcybllcpvtnetedugovtnxonlineschoolcoorgnetorgmilcomnetedugovbizmodltdorgcomedugovcoorgcomneteduacorgcomnetedugovorgcomnetedumobiassoindorgmilcomgobneteduorgcomwebnetedugovguaminfo\u6559\u80b2\u654e\u80b2\u7db2\u7d61\u7f51\u7d61\u7ec4\u7e54\u7d44\u7e54\u7f51\u7edc\u7db2\u7edc\u7ec4\u7ec7\u7d44\u7ec7\u516c\u53f8\u653f\u5e9c\u500b\u4eba\u4e2a\u4eba\u7b87\u4ebaorgcomneteduidvgovxn--uc0ay4axn--55qx5dxn--mk0axixn--io0a7ixn--uc0atvxn--zf0avxxn--lcvr32dxn--od0algxn--wcvs22dxn--gmqw5axn--od0aq3bxn--mxtq1mxn--ciqpnxn--tn0agxn--gmq050iorgmilcomgobneteduizcomnamefrompersoadultmedorgpolrelcomproartnetedufirminfoassoshopcoopgouvtmcomediahotelforumvideosportorgsexagrargameslakaseroticaerotikatozsdereklamcasino2000filmsuliinfoboltshopprivnewsszexcityutazasjogaszkonyveloingatlanacaicogoormy\u1b29\u1b2e\u1b36milwebschnetkopbizdesaponpesxn--9tfkyaccok12idforgnetgovmuniltdplcaccotttvorgcomnetmeca6g5gpgamubacaicniocoukuptverdruscsdelhiindorgmilcomnicfingenpronetintedugovresbizbiharinternetbusinessschooltravelalumnigujaratfirminfoaeropostbankcoopeucoorgmilcomnomnetedugovidaccoorgschnetgovxn--mgba3a4f16axn--mgba3a4fra\u0627\u064a\u0631\u0627\u0646\u0627\u06cc\u0631\u0627\u0646laspeziapdudcefegelemeperetevebacanatavaparasabgagfgogrgpgalclblimfmrmcbmbvbfclcmcvcrcpcchlimifibicivipirisimncnbnanenrnpntnnolomobocoaogorosopotoptvtatctbtmtltotpusulunutpspapaqsvpvvvtvavvrtrsrprgrfrcrbrarorkrvstsssbscsmsispzczbzbozen-suedtirolxn--bulsan-sdtirol-nsbxn--valledaoste-ebbtrentinoaltoadigetrentin-sued-tirolxn--forlcesena-c8axn--forl-cesena-fcbxn--bozen-sdtirol-2obtriestetrentinsuedtiroltrentino-s-tirollecceudineaostesienaparmaluccapaviagenoapaduaaostamonzaabruzzoternirietiturinmilanbozenlaziofermoleccocuneonuoropratola-speziavdataaligfvgpugmolcalcamlomumbsicpmnvenvaoedugovabrsarmaremrbastoslazfirenzetrentinos\xfcdtirolval-d-aostavalle-aostamessinacremonaravennatoscanatrentin-suedtirolbolognacalabriaurbinopesarofriuli-v-giuliaogliastraxn--valle-aoste-ebblaquilaandriatranibarlettaxn--valle-d-aoste-ehbaostavalleyvalled-aostatrentino-alto-adigevallee-d-aostexn--balsan-sdtirol-nsbpistoiasicilialucaniacataniaiserniaperugiabresciaveneziagorizialiguriaimperiabulsan-suedtirolbalsan-suedtirolbarlettatraniandriaxn--trentino-sdtirol-szbforl\xec-cesenatuscanyvall\xe9e-d-aostemantovavall\xe9e-aostecasertapiemontevalleaostaval-daostafriulivgiuliatrevisoforli-cesenavall\xe9edaosteferrarapescaravald-aostatrentino-altoadigefriuli-vegiuliavallee-aostecarboniaiglesiastarantomediocampidanovalleedaostetrentinosud-tirolcampobassotrentins\xfcd-tiroltrentinos\xfcd-tirolmonzabrianzatrentino-s\xfcdtirolxn--trentino-sd-tirol-c3bpotenzacosenzavicenzaemiliaromagnavenicefrosinonemarchepordenonetrentinosued-tirolvaresemolisevall\xe9eaostefriuli-veneziagiuliabasilicatalatinaanconasavonaveronamodenabiellabolzano-altoadigepugliafoggiaumbriatrentino-stirolgenovapadovamateranovararagusapiacenzatrentinostirolvalleeaostetempio-olbiasudsardegnatrentinsudtirolmassa-carrarafriuliveneziagiuliatrentinosuedtirolandria-barletta-tranitrapanixn--cesenaforl-i8amaceratacaltanissettaascoli-picenobrindisicarraramassacagliaririmininapolivibo-valentiachietibulsan-sudtirolbalsan-sudtiroltrentino-a-adigebulsanbalsaniglesiascarboniamilanotorinoteramodell-ogliastraarezzotrentinoalto-adigerovigotrentovenetoiglesias-carboniatrentino-sud-tirolaltoadigereggio-emiliareggio-calabriasardegnatranibarlettaandriapiedmontxn--sdtirol-n2amedio-campidanotrentino-s\xfcd-tirolfriuli-vgiuliafriuli-ve-giuliaromeennaromapisalodiastibaricomonaplesforlicesenaalessandriasicilytrani-barletta-andriaxn--trentin-sdtirol-7vbpesarourbinotrentinsued-tirolcesena-forliforl\xeccesenaemilia-romagnamonzaebrianzaxn--trentinsdtirol-nsbtrentinos-tiroltrentins\xfcdtirolvalledaostaolbia-tempiocampidanomediovibovalentiasassarivalle-daostalombardysud-sardegnafriulivegiuliareggioemiliamonzaedellabrianzaalto-adigevercellitrentin-sudtiroltraniandriabarlettatrentino-sudtirolascolipicenobozen-s\xfcdtirolfriulive-giuliaflorencexn--cesena-forl-mcbcarbonia-iglesiasaosta-valleycarrara-massadellogliastratrentinoa-adigexn--valleaoste-e7apesaro-urbinoxn--trentinosdtirol-7vbxn--trentin-sd-tirol-rzbxn--trentinsd-tirol-6vbtrani-andria-barlettatrentin-s\xfcd-tirolxn--trentinosd-tirol-rzbgrossetomonza-e-della-brianzas\xfcdtirolreggiocalabriatrentinoaadigetrentin-s\xfcdtirolverbano-cusio-ossolafriuliv-giuliaverbaniacampaniatrentino-aadigefriulivenezia-giuliasardiniaandriabarlettatranibarletta-trani-andriacatanzarooristanourbino-pesarocesena-forl\xecvalle-d-aostacampidano-mediosiracusatempioolbiasuedtirollombardiaavellinocesenaforl\xectrentinofriuli-venezia-giuliabozen-sudtirolandria-trani-barlettabulsan-s\xfcdtirolbalsan-s\xfcdtirolmonza-brianzabolzanotrentino-sued-tirolbellunosalernolivornocrotonesondriotrentinsud-tirolmassacarraratrentin-sud-tiroltrentino-suedtirolviterbobergamocesenaforliolbiatempiopalermobeneventoagrigentofmaitvphdengorgmilcomschnetedugovperagrikanieasukehandachitatokaiaisaikonanoharuamaobuhigashiuraowariasahiinuyamatobishimaiwakurashitarainazawatoyonegamagorimihamatoyotataharakariyayatomioguchikomakimiyoshinishiotokonamekiyosuchiryutoyohashiokazakiisshikikasugaikotakiratoeianjotogofusosetohazutsushimashinshirotakahamanisshinshikatsuhekinantoyokawaichinomiyatoyoakeodateogataakitaikawakyowahonjoogayurihonjonoshirokamiokakatagamimitanegojomeyokotekosakadaisenkazunonikahohonjyomoriyoshimisatohappoukamikoanihachirogatahigashinarusesembokufujisatokitaakitaitayanagiowanitakkomutsutsurutahirosakigonoheoirasetowadamisawanohejiaomorishingohiranairokunohehashikamitsugarushichinohehachinohenakadomarisannohekuroishisakaeisumiasahiotakiinzaiabikomatsudoyachiyomutsuzawakujukuriomigawakashiwatoganemihamanaritasakuranagaramobarahanamigawachoshishiroichoseikozakishisuikatorimidorichonankyonanfuttsuonjukufunabashinagareyamanodasosatakochuotohnoshourayasukimitsuyokaichibayotsukaidosodegauratateyamakamagayayokoshibahikariyachimatakatsuuratomisatokisarazukamogawaichikawanarashinoichinomiyashimofusaminamibososhirakoichiharaoamishirasatoikatahonaiainansaijoseiyoiyoozuuwajimaniihamanamikatamasakiuchikokihokutobetoonshikokuchuomatsuyamaimabarikamijimakumakogenyawatahamamatsunosabaeikedaobamasakaifukuiohionotsurugamihamawakasaminamiechizeneiheijikatsuyamatakahamaechizensoedaukihaomutaokawanishiogoribuzenonojosueumiokiotochikugosasagurisaigawamizumakishinyoshitomikurumekurateyamadakasuganakamamiyamanogatatakatahakataiizukakawaratagawakasuyaashiyainatsukimunakataminamitsuikishonaikurogifukuchikeisenhigashimiyakoshinguyukuhashiokagakiyamekogaongausuikahotohochuotoyotsumiyawakadazaifuhisayamatachiaraiyanagawanakagawahirokawachikujochikushinochikuhochikuzennamieotamaokumashowateneiiwakikoorinangoononishigoshimogoomotegomishimafukushimaasakawakagamiishishirakawaiitatefutabahiratayugawahanawakitakatakawamatakunimiyabukibandaihigashihironoyamatomiharuyamatsuriaizubangedatesomaaizuwakamatsuyanaizuaizumisatonishiaizuizumizakikitashiobarataishinkaneyamakoriyamainawashirotanagurafurudonosamegawasukagawaishikawatamakawaikedaogakitaruiginanenahashimahichisonakatsugawaibigawashirakawamizunamiminokamomitakekawauesekigaharatomikasakahogikitagatayamagatatajimianpachimotosuyaotsukakamigaharahidakanisekitokigujominogodoyorogifukasamatsutakayamawanouchihigashishirakawakasaharashimonitatsumagoichiyodakannakanrashowameiwakiryuotaoratomiokafujiokaitakuranaganoharahigashiagatsumatakasakishibukawaminakamikatashinatsukiyonokawabanumataannakaoizumimidorishintoisesakiuenoyoshiokakusatsutakayamanakanojonanmokutamamuratatebayashimaebashiotakekaitadaiwahongofuchukuietajimashobaramiharahatsukaichihigashihiroshimamiyoshikumanokurenakasakaseraseranishiasaminamifukuyamashinichionomichiosakikamijimajinsekikogentakeharaotobenanaeikedatohmaozoraobiraabirakyowaeniwataikibibaisharirebunerimohiroooketootarupippunishiokoppechitosefurubirahakodateshiranukakitahiroshimakushiroobihironanporoiwamizawaniikappukunneppufukushimanakasatsunaitoyourakuromatsunaiakabirakamisunagawashibechaurakawakamifuranonakatombetsuasahikawashimokawakayabeokoppebiratoriabashirisaromaatsumanumatahidakabifukamukawamikasahorokanaitoyotomisarufutsuhigashikawaishikarikitamiyoichiesashiiwanaitomariminamifuranoakkeshifuranotoyakoyakumootoineppushikaoishiraoinemuronayorohaboroashorobihororishirifujiutashinaihokutotakasuebetsuurausuassabukikonaishimamakinaiedatetoyabieinikiesanuryuoumuteshikagarikubetsuashibetsukimobetsuaibetsutobetsusobetsuembetsushimizuchippubetsurishirihokuryuhoronobeshintokutsubetsushibetsuhonbetsumombetsutsukigatakuriyamakoshimizushiriuchikutchanmurorannoboribetsukamishihorowassamushinshinotsukembuchiwakkanaikamoenaikiyosatotakinoueshikabesunagawafukagawanakagawatakikawakamikawahigashikagurahamatonbetsumatsumaemoseushirankoshishakotanimakanemashikeotofuketomakomaisandatambaitamiawajikasaiasagoshisoonoakoyashirotoyookaminamiawajiinagawafukusakitakasagokamigorikasugaharimayokawaashiyahimejiakashitaishiaogakisannantakinosumototakarazukanishinomiyashingugoshikinishiwakiyokatakaaioimikisayoyabukawanishiamagasakisasayamashinonsenkakogawaichikawakamikawatatsunotsukubaiwamaogawaasahisakaitokaioaraiitakobandodaigosuifuinaamikasumigaurakashimaomitamayachiyoshimodatetomobetoridehitachinakainashikisakuragawakasamayawaramoriyahitachiomiyanamegatayamagatahitachikamisuushikutakahagiibarakitonekoganakasowayukimihojosomitoryugasakishimotsumafujishirotsuchiurachikuseihitachiotashirosatotamatsukuriuchiharashikahakuinanaotsubatawajimakahokukawakitatsurugikaganominotosuzuuchinadakomatsuanamizunakanotohakusannonoichikanazawaiwateshiwafudaikawaimoriokaofunatohanamakikuzumakikitakamininohekunoheyamadayahabasumitaichinosekitanohatahiraizumirikuzentakatajobojiotsuchihironomiyakoiwaizumikarumaiichinohenodakujitonooshushizukuishifujisawamizusawakamaishikanegasakimannoutazukotohiraayagawazentsujihigashikagawauchinomikanonjisanukimarugamemitoyotakamatsutadotsunaoshimatonoshoakuneamamiizumihiokiyusuikinkoisasookouyamanakatanekagoshimakanoyaisenkawanabeminamitanemakurazakitarumizunishinoomotematsumotosatsumasendaioimatsudaayaseebinamiurazushinakaiodawaraiseharasagamiharahakoneaikawakaiseiatsugitsukuihadanoyamatoyamakitazamaoisochigasakininomiyayokosukakamakuraminamiashigarafujisawasamukawakiyokawahiratsukayugawaraokawaumajikochitsunootoyoakiinonishitosayasudahidakamiharasakawaniyodogawahigashitsunokagamigeiseisusakiotsukinaharisukumomurototosakamiochitoyotosashimizumotoyamanankokunakamurakitagawayusuharaogunichoyoukiasoutoozugyokutoamakusamifunetakamoriyamagaminamataminamiogunikikuchisumotoyamatonagasumashikiaraokumamotokamiamakusanishiharayatsushiroayabeseikasakyoideineujinakagyokameokakyotangokyotanabekyotambaminamiyamashiroyamashinatanabeyawatawazukaminaminantanmiyazuhigashiyamafukuchiyamakitamukokamojoyokizumaizuruujitawaraoyamazakinagaokakyokumiyamakawagoeinabeshimameiwaasahitaikiudonoisetsukisosakikuwanamihamamiyamasuzukatamakimisuginabarikumanokomonominamiisewataraitobakiwatakikihotadomatsusakayokkaichikameyamaureshinoishinomakishichikashukuohirataiwaosakizaohigashimatsushimashikamaiwanumashibataogawaraonagawakawasakiseminemarumoriminamisanrikukakudamuratawakuyatomiyanatoriwataritagajomisatotomekamirifushiroishimatsushimayamamotoshiogamafurukawahyugaebinotsunosaitoayakushimanobeokakitauramiyazakitakazakigokaseshiibamimatashintomikunitomikitakatakobayashikawaminamitakaharukijotakanabemiyakonojonishimeranichinankitagawakadogawamorotsukakisofukushimaminamimakisakaeobuseikedaogawamiasaokayaasahiotakiotarichinoinaomichikumakomaganechikuhokukaruizawayasuokaooshikaikusakaminamiaikitogakushimatsukawakawakamitateshinatakamorikitaaikishiojirimiyadahakubaiizunaiijimaiiyamamiyotasuzakayasakatoguraookuwanagawaminowahirayayamagataminamiminowafujimiomachisakakitakaginaganonakanosakuhokomoronagisoshinanomachiwadauedaiidaharasuwatomiachiaokianankisosakunozawaonsenagematsutakayamashimosuwamatsumotoyamanouchinakagawamochizukiazuminotatsunoobamaomuraseihiunzenosetofutsuikichijiwanagasakiisahayahasamisaikaikawatanasasebohiradokuchinotsugototogitsutsushimashimabarashinkamigotomatsuurayamazoekashibaikomakawaitenrioyodosangokoryoudaojiikarugayamatokoriyamatenkawakatsuragikurotakikawakamimiyakemitsuetakatorikamikitayamayamatotakadahegurishinjokanmakisakuraitawaramotogoseoudanarasoniandokawanishishimoichihigashiyoshinokashiharashimokitayamanosegawayoshinoyoitamuikaojiyagosensanjoaganomyokoseiroagaomishibataniigatanagaokamurakamiuonumayuzawakariwatagamitainaitsunanminamiuonumatochioyahikojoetsuseiroukamosadoizumozakitokamachiitoigawasekikawakashiwazakitsubamemitsukekokonoesaikiusukibeppuusahimeshimakunisakihasamataketatsukumihitaoitahijikusuyufukujukamitsuebungoonobungotakadaibaraniimibizentsuyamaokayamakasaokahayashimayakagemaniwaakaiwamisakishinjotamanotakahashikibichuowakesojanagishookumenannishiawakurakurashikiasakuchisetouchikagaminosatoshotomigusukunakagusukuyaeseizenaurumaiheyaaguniogiminanjokinminamidaitokitanakagusukuyonaguniokinawaishigakikunigamiurasoekadenataramahiraraginozataketomishimojizamamitonakiitomanhigashimotobuyonabarugushikamionnanahanagohaebarukumejimakitadaitonakijinnishiharayomitanginowantokashikiishikawaikedasuitaminohizuminishisakaikananabenodaitoosakasayamayaokishiwadatadaokakaizukatondabayashichihayaakasakakumatorikadomasayamahigashiosakashijonawatehirakatataishimisakitajirihannansennankatanotoyonominatosettsuhigashiyodogawaibarakinosekitachuohigashisumiyoshifujiiderakashiwaraizumiotsutoyonakamatsubaramoriguchiizumisanoshimamototakatsukineyagawahabikinotakaishikawachinaganoyoshinogarikamiminearitaouchiimarihizenogikashimaariakekiyamafukudomikitagatakitahataomachigenkaikanzakinishiaritakyuragisagataratosutakushiroishikaratsuhamatamakouhokukawagoeyoshidasatteogoseirumaasakaurawaogawaniizaomiyayoriiotakishikihonjooganohannohanyuinasaitamaokegawaarakawayoshikawayokozehasudasayamahidakafukayachichibuiwatsukiryokamiyoshimikamiizumifujimiwarabiranzanmiyoshiminanoyashiosakadosugitomisatohigashichichibutodasokakukiyonokazoshiraokakasukabekounosukawajimatsurugashimamiyashirokitamotohatoyamamoroyamahatogayakumagayakawaguchinagatorokamisatomatsubushinamegawatokigawakamikawafujiminohigashimatsuyamakoshigayatokorozawaryuohkoseikonanaishorittotakashimamaibarahikonetorahimenishiazaikokagamokotoyasuotsukusatsunagahamamoriyamatoyosatotakatsukinotogawaomihachimanhigashiomiakagiunnanizumogotsuamayatsukakakinokimatsuehamadamasudahikawahikimiokuizumoyasugiyakumomisatotamayuohdahigashiizumookinoshimanishinoshimatsuwanoshimaneshimadafujiedayoshidashimodagotembaiwataatamikosaiyaizuitoizumishimahaibaramakinoharaomaezakikawanehonkannamisusonohigashiizufukuroinumazukawazufujiaraishizuokahamamatsushimizuizunokunimatsuzakimorimachiminamiizunishiizukikugawakakegawafujikawafujinomiyaujiietsugaoyamayaitaohiranikkoashikagakuroisokanumasakurashioyakarasuyamamotegiichikaikaminokawatochigihagamokanogisanobatonasumibunasushiobaranishikatautsunomiyaiwafunemashikoshimotsukeohtawaratakanezawaitanokomatsushimatokushimaichibaminamiaizumiwajikikainanmiyoshinarutomimamugiananmatsushigesanagochishishikuinakagawamachidachiyodakomaefussainagitaitochofufuchuomeotahigashiyamatotoshimaokutamaaogashimakodairaedogawaarakawahachiojishinagawatachikawashibuyasuginamihinodekiyosesumidaoshimanerimamitakahamuraadachinakanomizuhobunkyomegurominatokoganeihigashikurumekokubunjihigashimurayamamusashimurayamatamakitahinochuokotokatsushikakouzushimaogasawaraakishimakunitachishinjukusetagayamusashinohachijoitabashiakirunohinoharachizunanbukotouramisasawakasayonagokogehinoyazutottorinichinansakaiminatokawaharaoyabetairainamiasahinantoimizufuchutakaokakurobeyamadajohanatoyamatonaminyuzenfunahashinakaniikawanamerikawaunazukitogahimiuozufukumitsutateyamakamiichiiwadearidayuasainamitaijikatsuragiaridagawatanabemihamahidakakainankiminomisatoshingushirahamakamitondayurakozakoyagobokitayamawakayamakudoyamahashimotokushimotokozagawahirogawakinokawanachikatsuuraoeoishidasagaeoguniasahinagaitendonanyoobanazawanishikawasakataohkuratozawamikawamamurogawayamagatafunagatatakahatashonaishinjokahokuiideyuzakawanishitsuruokakaminoyamayamanobeshiratakamurayamanakayamakaneyamahigashineyonezawasakegawamitouubeyuuabushimonosekitabuseoshimatoyotaiwakunihikarishunannagatohagihofukudamatsutokuyamashowadoshitsurunanbukoshukaiminami-alpsnirasakikosugeotsukioshinohokutominobuyamanashifuefukichuokofuichikawamisatoyamanakakonakamichitabayamanishikatsuranarusawafujikawahayakawafujiyoshidafujikawaguchikouenohara\u9577\u91ce\u4eac\u90fd\u5c90\u961c\u5927\u962a\u4e09\u91cd\u7fa4\u99ac\u5343\u8449\u6ecb\u8cc0\u4f50\u8cc0\u5948\u826fadednelgaccogogror\u79cb\u7530\u611b\u77e5\u9ad8\u77e5\u57fc\u7389\u6c96\u7e04\u6803\u6728\u718a\u672c\u5ca9\u624b\u9752\u68ee\u5c71\u68a8\u65b0\u6f5f\u5cf6\u6839\u9ce5\u53d6\u9577\u5d0e\u9999\u5ddd\u5bae\u57ce\u77f3\u5ddd\u5927\u5206\u5bae\u5d0e\u8328\u57ce\u5c71\u53e3\u5175\u5eab\u5c71\u5f62\u5fb3\u5cf6\u5e83\u5cf6\u798f\u5cf6\u798f\u5ca1\u5ca1\u5c71\u5bcc\u5c71\u9759\u5ca1\u611b\u5a9b\u798f\u4e95\u6771\u4eacxn--4it168dxn--vgu402c\u5317\u6d77\u9053ehimeiwatechibashigagunmaakitaosakakochiaichifukuihyogotokyokyotomie\u795e\u5948\u5ddd\u9e7f\u5150\u5cf6\u548c\u6b4c\u5c71xn--nit225kokayamasaitamaxn--k7yn95exn--1lqs03nsapporoxn--efvn9sniigatafukuokatokushimafukushimahiroshimakagoshimaokinawaxn--8pvr4uxn--0trq7p7nnkawasakinagasakimiyazakixn--8ltr62kxn--klty5xxn--rny31hxn--uuwu58axn--ntso0iqx3axn--djrs72d6uytoyamakagawanagoyaxn--2m4a15eyamagataxn--elqq16hxn--pssu33lsendaimiyagixn--rht27zaomorixn--djty4knaganoxn--f6qx53axn--5js045dyamanashiibarakixn--1lqs71dxn--c3s14mxn--qqqt11mtochigixn--5rtq34kkobesagaoitanaragifushizuokaxn--rht3dkitakyushuxn--rht61exn--klt787dxn--kltx9atottorixn--5rtp49cxn--d5qv7z876cxn--kbrq7oxn--4pvxsxn--1ctwokumamotoxn--tor131oyokohamawakayamaxn--ehqz56nxn--uist22hxn--6btw5axn--kltp7dyamaguchixn--4it797kxn--uisz3gxn--zbx025dxn--7t0a264ckanagawaxn--6orx2rishikawaxn--ntsq17gxn--mkru45ixn--32vp30hhokkaidoshimanemeneacsccogoormobiinfoorgcomnetedugovbizinfotmprdorgmilcomnomedugovassnotairespresseassocoopgouvveterinairemedecinpharmaciensorgnetedugovtraorgcomedurepgovmeneperekgacscaiiocogoitoresmshsseoulbusanulsandaegumilchungnamjeonnamjeonbukgyeonggijejuincheondaejeongangwongyeongbukgwangjuchungbukgyeongnamindorgcomembnetedugovorgcomnetintedugovperinfoachotelltdorgcomwebsocschngonetintedugrpgovassnacsccoorgnetedugovbizinfoidorgmilcomasnnetedugovconfidmedorgcomplcschnetedugovaccoorgnetgovpresstmassoaccoorgnetedugovitsprivcoprdorgmilcomnomedugovinforgcomnetedugovnameacprorgcomartnetedugovpresseinfoassoinstgouvorgedugovaccoororgcomnetgovorgmilcompronetintedugovbizmuseumnameinfoaerocoopaccoorgcomnetintedugovbizcooporgcomgobneteduorgmilcomnetedugovbiznameaccoorgmilneteduadvgovcoorgcomnetaltgovnomassostorecomwebrecnetperotherfirminfoartsiorgmilcomschnetedugovnamemobiacincoorgmilcomnomwebgobnetintedubizinfogsnesosvalerv\xe5lerxn--vler-qoaossandeheroysandeher\xf8yb\xf8boheroyher\xf8yxn--hery-iraxn--b-5gavalerb\xf8boxn--b-5gasandesandexn--hery-iraxn--vler-qoav\xe5lerh\xe5re\xe5laahavaofsfvfhlolnlalrlhmfmtmahstntbu\xe5strmreigersundg\xe1ls\xe1eidsvolltingvollgildeskalflor\xf8vads\xf8vard\xf8vanylvenxn--bhccavuotna-k7astrandaxn--kvnangen-k0axn--sknland-fxaxn--mosjen-eyarakkestadhyllestadnannestadvevelstadvaapstenordre-landsondre-lands\xf8ndre-landtjieltexn--vrggt-xqads\xf8r-aurdalsor-aurdalheradstordmoldefordef\xf8rdeseljefedjeryggehemnexn--krehamn-dxasognegranes\xf8gnebrynetjomevallebykletokkegiskedovretj\xf8mehob\xf8lvoldasaudatolgas\xf8mnaviknad\xf8nnasomnadonnatranafrananesnaraumasmolatr\xe6nafr\xe6nalesjasm\xf8la\xf8rstaorstahitrafloraaukraloppafr\xf8yarissasnasahalsagalsaromsaraisar\xe1isafroyasn\xe5sagronghobolfjelltydal\xe5rdalardalaskimharamkraanghkekr\xe5anghkesorumbarumhurumb\xe6rums\xf8rummodums\xe1l\xe1tb\xe1l\xe1tfrognbjugnv\xe5ganvagangulenskienl\xf8tenlotenstrynvefsnxn--merker-kuaskaunsveiob\xf8mlobomloskj\xe5kvardoflorovadsosalatbalats\xe1latkl\xe6buklabuselbubarduulvikskjakkleppris\xf8rxn--nttery-byaefl\xe5eidflahofmilgolholsellomskifetvikdepvgsfhsaskerrisorhamarasnes\xe5snesr\xf8rosrorosxn--slat-5namasoynaroyvaroyluroydyroyaskoyradoyandoyrodoymeloyrad\xf8yand\xf8yr\xf8d\xf8ymel\xf8yask\xf8ylur\xf8ydyr\xf8ym\xe5s\xf8yv\xe6r\xf8yn\xe6r\xf8yhoylandeth\xf8ylandetdivtasvuodnal\xf8renskoglorenskognesoddtangenxn--tjme-hraxn--smla-hraxn--stjrdal-s1aunjargalillehammerunj\xe1rgaxn--hamary-fyadavvenjargaxn--bearalvhki-y4agjerdrumxn--brnnysund-m8acxn--tnsberg-q1axn--mlatvuopmi-s4axn--snsa-roaxn--skierv-utaxn--brum-voatysfjordkvafjordeidfjordkv\xe6fjordsongdalenmjondalenmj\xf8ndalenxn--gls-elackragerog\xe1\u014bgaviikagangaviikas\xf8rreisasorreisas\xf8r-varangersor-varangerxn--risr-iraskiervaxn--frna-woaxn--trna-woakvinesdalleksvikleirvikr\xf8yrvikroyrviksvelvikvenneslaevje-og-hornnessandnessj\xf8enmarnardalvindafjordsandefjordenebakksnillfjordullensvangxn--trany-yuabr\xf8nn\xf8ysundnamsskoganaustevollxn--stjrdalshalsen-sqbnord-aurdalnord-frontr\xf8gstadtrogstadgrimstadflakstadgjerstadxn--sandy-yuaxn--leagaviika-52bnore-og-uvdalvegarsheixn--rlingen-mxaxn--ggaviika-8ya47hveg\xe5rsheikarlsoykvitsoymasfjordenhamaroyinderoyosteroydavvenj\xe1rgasauheradguovdageaidnuxn--vre-eiker-k8abronnoysiellakkr\xf8dsheradkrodsheradkvinnheradbr\xf8nn\xf8yxn--mtta-vrjjat-k7afxn--lrenskog-54akvits\xf8yv\xe1rgg\xe1tkarls\xf8yoster\xf8yinder\xf8yhamar\xf8ybronnoysundxn--aurskog-hland-jnbbahccavuotnab\xe1hccavuotnagiehtavuoatnastor-elvdalmidtre-gauldalxn--gildeskl-g0akarasjokevenassixn--bievt-0qaxn--yer-znalebesbynessebyxn--hbmer-xqamalselvm\xe5lselvxn--unjrga-rtam\xf8re-og-romsdalmore-og-romsdalhareidmeland\xf8rlandorlandstrand\xe5lg\xe5rdsolundalgardafjord\xe5fjorddielddanuorrikautokeinoxn--stre-toten-zcbskodjeaejriestangeliernebamblestokkefauskesn\xe5asesnaasekongsvingerlangevagberlevagxn--flor-jrahattfjelldalostre-toten\xf8stre-totenvestfoldxn--mely-ira\xe1laheadjualaheadjunordreisaxn--troms-zuaxn--lgrd-poacporsangerflatangerstavangerleikangerbremangersamnangergieldakarasjohkaxn--rdy-0nabfrostautsirasnoasatromsaxn--sr-aurdal-l8aflekkefjordj\xf8lsterjolsteraremarkhedmarkn\xe5\xe5mesjevuemienaamesjevuemiexn--vard-jrarollagmer\xe5kermerakerorskog\xf8rskogxn--bdddj-mrabd\xe1k\u014boluoktaxn--osyro-wuaaknoluoktatrysilskjerv\xf8ymandaljondalbindalrindalmeldalsuldalorkdalsigdalalvdall\xe6rdalhurdalsirdalverdallerdallardaloppdal\xe5seralaseralhadselkrager\xf8divttasvuotnaoverhallasteinkjerxn--hnefoss-q1askedsmokorsettroms\xf8xn--dyry-iravestre-totenmuseumxn--sandnessjen-ogbrahkkeravjufylkesbiblb\xe1jddarbajddarxn--laheadju-7yarennes\xf8yxn--koluokta-7ya57hxn--hgebostad-g3aleirfjordstorfjordbalsfjordb\xe5tsfjordbatsfjordmuos\xe1tbiev\xe1tloab\xe1tk\xe1r\xe1\u0161johkan\xf8tter\xf8yxn--mjndalen-64anordkappl\xe1hppilahppialstahaugsiljanverranr\xf8ykenroykenhaldenlyngenbergenhortenh\xf8nefosshonefosstroandinbeiarnvarggatosoyroos\xf8yrotromsoidrettmuosatbievatruovatloabatvoagattynsetnessetxn--indery-fyask\xe1nitskanitraholtr\xe5holtxn--ystre-slidre-ujbandebusarpsborgbearduxn--karlsy-fyahordalandjorpelandj\xf8rpelanddeatnuringsakers\xf8r-odalsor-odalxn--slt-elabringerikeaudnedalnittedalnissedalhemsedalslattumsurnadalxn--blt-elabelverumstj\xf8rdalnaustdalhjartdalgj\xf8vikfyresdalhasviknarviklarvikgjovikmalvikgamviklenvikporsgrunnstjordalengerdaldrobakdr\xf8bakxn--msy-ula0hvestvagoyxn--vgan-qoaxn--ryken-vuaxn--lten-graxn--stfold-9xaxn--hpmir-xqaxn--lury-iram\xe1latvuopmimalatvuopmitysv\xe6rkirkenesbirkenesmoskenesb\xe1id\xe1rxn--fjord-lraxn--rdal-poabahcavuotnab\xe1hcavuotnaxn--frde-gralind\xe5sbearalvahkixn--hobl-irar\xe1hkker\xe1vjuxn--loabt-0qav\xe5g\xe5\xe1lt\xe1bod\xf8sundlundrader\xe5deetnetimeholeauregrueoddavagavegaranatanaarnasolasulaaltalekafusavangbergkvam\xe5mliamlibokntinnroangranosenoslobodor\xf8stroststat\xe5motamotivgupriv\xf8yeroyerliermossvossxn--nvuotna-hwalusterlunnermarkerh\xe1bmerhabmerhvalerfjalerxn--rholt-mratysvarbaidarfitjargaularh\xe1pmirhapmirmelhusfosnes\xf8ksnesoksnestysneshemnesevenesflesbergeidsbergtonsbergt\xf8nsberglindasxn--sndre-land-0cbnamsosxn--srum-gra\xf8ystre-slidreoystre-slidrevestre-slidretrondheimbalestrandxn--langevg-jxaaustrheimxn--skjk-soavagsoyaveroysandoykarmoyfinnoytranoyvestbytranbysykkylvenxn--hyanger-q1aspjelkavikandasuoloxn--fl-ziaxn--drbak-wuastathellexn--sr-varanger-ggbtelemarkxn--bhcavuotna-s4axn--porsgu-sta26f\u010d\xe1hcesuolocahcesuoloakrehamn\xe5krehamnsand\xf8ykarm\xf8yfinn\xf8ytran\xf8yv\xe5gs\xf8yaver\xf8ynamdalseidxn--lesund-huabadaddjaxn--vegrshei-c0axn--btsfjord-9zagildesk\xe5lporsanguxn--trgstad-r1an\xe1vuotnanavuotnahammerfestxn--sgne-graxn--brnny-wuacibestadharstadnarviikaeven\xe1\u0161\u0161ivestnesgjemnessandnesagdenesrennesoyxn--avery-yuaxn--tysvr-vrabearalv\xe1hkikongsbergspydebergrandabergxn--andy-iradavvesiidaxn--krdsherad-m8apors\xe1\u014bgufredrikstadbjerkreimringeburennebuaurskog-holandnotteroyxn--vgsy-qoa0jxn--rmskog-byaskierv\xe1ivelandbyglandfrolandaurlandforsandxn--bjddar-ptamidsund\xe5lesundalesundfetsundfarsundovre-eiker\xf8vre-eikerakershusxn--moreke-juas\xf8rfold\xf8stfoldostfoldsorfoldh\xf8yangerhoyangerlevangerorkangertanangerxn--vestvgy-ixa6olillesandulsteinxn--rennesy-v1agranvinskjervoyxn--klbu-woalavagisxn--h-2faxn--ryrvik-byakafjordk\xe5fjordseljordfolkebiblxn--gjvik-wuajevnakerxn--kfjord-iuabudejjuxn--kranghke-b0axn--davvenjrga-y4axn--rland-uuaxn--ldingen-q1axn--mlselv-iuaxn--rady-iraxn--linds-prabrumunddalxn--ygarden-p1amo-i-ranaeidskogr\xf8mskogromskoghjelmelandxn--finny-yuaxn--sr-odal-q1axn--skjervy-v1aballangenkvanangenkv\xe6nangengratangenxn--hmmrfeasta-s4acvossevangensuohkanxn--rde-ulaxn--mli-tlaxn--ksnes-uuanordlandskanlandsk\xe5nlandsortlandfuoiskuxn--rros-graxn--hcesuolo-7ya35bxn--eveni-0qa01gagaivuotnag\xe1ivuotnaxn--seral-lradrammenmodalenmosjoenjan-mayentorskensteigengloppenxn--snes-poamatta-varjjatxn--sr-fron-q1aomasvuotnajessheimb\xe5d\xe5ddj\xe5xn--krager-gyaxn--kvfjord-nxaxn--asky-iraxn--snase-nraxn--bidr-5nacholt\xe5lenxn--vads-jraxn--jlster-byamosj\xf8enxn--rst-0nastavernxn--ostery-fyaxn--oppegrd-ixaxn--sknit-yqaxn--risa-5naoppeg\xe5rdskiptvetrendalenholtalenxn--mot-tlaxn--lhppi-xqaxn--holtlen-hxaxn--srreisa-q1akopervikxn--muost-0qaxn--bmlo-grahokksundkvalsundegersundxn--karmy-yuaullensakerxn--hylandet-54axn--kvitsy-fyaxn--bod-2nalangev\xe5gberlev\xe5gkristiansandxn--rsta-frahornindalstj\xf8rdalshalsenstjordalshalsensandnessjoenh\xe1mm\xe1rfeastaxn--lrdal-sras\xf8r-fronsor-fronnord-odalkristiansundm\xe1tta-v\xe1rjjatvestv\xe5g\xf8ynesoddennotoddenbuskerud\xf8ygardenoygardensalangenlavangenralingenr\xe6lingenlodingenl\xf8dingenlea\u014bgaviikalaakesvuemieleangaviikauenorgexn--srfold-byaaskvollxn--rskog-uuaxn--nry-yla5gxn--vry-yla5ghammarfeastaxn--rhkkervju-01afxn--givuotna-8yakommunekrokstadelvanedre-eikerhagebostadh\xe6gebostadxn--berlevg-jxakviteseidxn--s-1faxn--l-1faxn--nmesjevuemie-tcbafuosskomo\xe5rekemoarekexn--lt-liacxn--jrpeland-54asvalbardoppegardholmestrandtvedestrandsogndalsokndalarendalsunndalfolldalxn--krjohka-hwab49jlyngdaletnedalnorddalsaltdalgausdalskedsmovaksdalgjesdalstordalxn--frya-hraaarbortedrangedalxn--smna-graaurskog-h\xf8landxn--vg-yiabtjeldsundhaugesundlindesnesxn--mre-og-romsdal-qqbxn--dnna-graaccomaorim\u0101oriorgmilcriiwigennetschoolhealthkiwigovtgeekxn--mori-qsaparliamentcomedorgcompronetedugovmuseumacmedsldingorgcomnomgobaboneteduorgmilcomnomgobneteduorgcomeduiorgmilcomngonetedugovacorggogfamcomwebgobnetedugokgopgkpgovgosbizpasaugumicsopozpapuwmwsrprusiskwpspkppspkmpspokeoiawsawifoumsdnskokwpmuppuppsppiwwiwoowuzswkzoschrzpisdnwzmiuwwitdpssewsseumigugimoirmpinbwinbwiihupporzgwgriwupowwskrwioswuozstarostwokonsulattmpcpruszkowostrodakartuzyopolegminamediaustkazgorajgoraolawailawalomzawloclradombytomjaworznotargilubinkoninzagankutnokepnonakloczestsanokturekslasksklepzarowlukowaidorgmilrelcomnomatmgsmneteduelkgovwawsossexbiztgorysejnytychypomorzeboleslawieclegnicarawa-mazbydgoszczwloclawekbielawamragowograjeworealestatebeskidykaszubymalopolskaprzeworskswiebodzinszkolawarmiamiastakazimierz-dolnymalborkswidnicadlugolekaostrolekapodlasieelblagtravelzachpomormielecszczecinnieruchomosciwalbrzychlezajskbedzinwielunmielnooleckostarachowicepowiatwroclawrybniksuwalkileborkslupskostrowwlkptarnobrzegtourismwegrowglogowpilanysamailinfoagroautoshopprivlapypiszmazurypulawyskoczowrzeszowpomorskiekaliszolkuszlowiczostrowiecsosnowiecmazowszewodzislawbialowiezazgorzeleckatowicejelenia-gorawolominkarpacznowarudaczeladzkonskowolaswinoujscieturystykabieszczadycieszynketrzynolsztynbialystokbabia-goraprochowicewarszawastalowa-wolapolkowicegorlicelimanowaaugustowkobierzyceopocznognieznoszczytnokolobrzegpodhaleklodzkostargardcoorgnetedugovacorgcomproestnetedugovbiznameislaprofinforechtmedaaaacacpaenglawjurbaravocatacctorgcomsecplonetedugovorgcomnetintedugovnomepublorgmilcomnetedugovcooporgmilcomschnetedugovnamecomassotmntstoreorgcomnomrecwwwfirminfoartsacincoorgedugovaccoorgmilnetgovcoopmedorgcompubschnetedugovtvmedorgcomnetedugovinfoedgfacbmlonihkutwpsryxzbdtmacfhppbrandpartiorgfhvpresslanbibkommunalforbundfhskkomvuxkomforbnaturbruksgymnorgmilcomnetgovorgorgcomartedugouvunivmeorgcomnetedugovmecoorgcomschnetedugovbizcostoreorgmilcomneteduembaixadaconsuladoprincipesaotomeredorgcomgobeduaccoorgacmiincogoornetcogoorgmilcomwebnicnetintedugovbiznametestpersoindorgcomfinnatnetgovensmincomtourismintlinfonctvavdrk12orgmilpolbeltelcomwebgennetedutskkepgovbbsbiznameinfocoorgmilcompronetedugovbiznameinfoorgmilcomneteduidvgovgameclubebizmeneacsccogotvorhotelmilmobiinfoodteiflgplkmsmsbkhincndnvnztltmkckzpdprvcvkvlvcrkrksuzchernovtsyrivneyaltaodesavolynrovnolutskorgcomnetedugovvinnicazhitomirternopilpoltavakropyvnytskyizaporizhzhiasevastopolsebastopoluzhgoroduzhhorodkharkovkharkivvinnytsiakhmelnytskyizaporizhzhecrimeaodessazhytomyrnikolaevcherkassydonetskluganskluhanskkirovogradivano-frankivskchernivtsikrymkievkyivlvivsumyzakarpattiamykolaivcherkasychernigovkhersonchernihivdnipropetrovskdnepropetrovskkhmelnitskiyneacsccogoorusorgmilcomedugovmeaccoltdorgplcschnetgovnhspolicecck12libcccclibpvtparochchtrcck12libcceatonk12coglibtecgendstmusann-arborwashtenawcck12idmdndsddemenegacalamaiavawapailalflnmdcncscohnhmihiviwiriinmntnmocoutvtctmtgunjokakwvnvprarorasmskstxwynykyazisadninsnorgmilcomgubneteducoorgcomnetiacostoree12orgmilcomnomwebgobbibrectecnetintedugovraremprendefirminfoartseducok12orgcomnetidacaiiosonlahanamhanoicamauhueorgcompronetintedugovbizbacninhtayninhhoabinhnamdinhtravinhhaiphongvinhlonghaiduongquangnamquangtrithuathienhuequangninhbacgianghaugiangquangbinhsoctrangbentrethanhphohochiminhdanangkontumhatinhkhanhhoathanhhoahealthgialailaocaiyenbaibackanngheanlonganphuyenphuthocanthodaklakdongnainameinfovinhphucdongthapkiengiangtiengiangquangngailaichaulangsonlamdongdaknonghagiangangiangcaobangbinhduongninhthuanbinhthuanbaclieuthaibinhninhbinhbinhdinhtuyenquanghungyenbaria-vungtauthainguyendienbienbinhphuocxn--8dbq2axn--4dbgdty6cxn--5dbhl8dxn--hebda8bxn--80auxn--d1atxn--c1avgxn--o1acxn--o1achxn--90azhxn--55qx5dxn--uc0atvxn--od0algxn--wcvs22dxn--gmqw5axn--mxtq1mxn--12c1fe0brxn--h3cuzk1dixn--12co0c3b4evaxn--12cfi8ixb8lxn--o3cyx2axn--m3ch0j3atmaccoagricorgmilnomwebnicngonetaltedugovlawnisschoolgrondaraccoorgmilcomschnetedugovbizinfoaccoorgmilgov\u0430\u043a\u043e\u0434\u043f\u0440\u043e\u0440\u0433\u043e\u0431\u0440\u0443\u043f\u0440\u05e6\u05d4\u05dc\u05de\u05de\u05e9\u05dc\u05d9\u05e9\u05d5\u05d1\u05d0\u05e7\u05d3\u05de\u05d9\u05d4\u0e2d\u0e07\u0e04\u0e4c\u0e01\u0e23\u0e18\u0e38\u0e23\u0e01\u0e34\u0e08\u0e23\u0e31\u0e10\u0e1a\u0e32\u0e25\u0e28\u0e36\u0e01\u0e29\u0e32\u0e17\u0e2b\u0e32\u0e23\u0e40\u0e19\u0e47\u0e15\u6559\u80b2\u7db2\u7d61\u7d44\u7e54\u516c\u53f8\u653f\u5e9c\u500b\u4eba\ub2f7\ub137\ud55c\uad6d\u6fb3\u95e8\u65b0\u95fb\u6fb3\u9580\u8054\u901a\u5bb6\u96fb\u5609\u91cc\u62db\u8058\u901a\u8ca9\ub2f7\ucef4\uc0bc\uc131\u30b3\u30e0\u10d2\u10d4\u0431\u0433\u0440\u0444\u0435\u044eadcdbdgdidmdsdtdaebedeeegeiejekemenepereseveyegabacalamanauavapaqasazacfbfafgfnfpfwftfbgcgagggegkgngmgsgpgvgtgugilmlnlalclglplsltlhmimjmkmmmomambmcmdmfmgmzmpmsmtmgbbblbsbecccacnclcmcvctcscmhkhghchbhthphshlinikifigiaibicivisikninhnmncnbngnsnpnvntnjoionomobocoaofodorosotoptstttytatbtetgtithtmtltrusuvuaucueuguhulumunufjdjbjtjsjlkmkhkfkdkcktkukskpkgpmpnpkpjpgqaqmqiqsvtvcvbvmvlvrwpwtwzwbwcwawgwkwmwtrsrprgrfrercrbrarnrmrlrkrirhrwsusrssspsgsesbsaslsmsissxmxaxcxuypysylymykygybycyuztzsznzmzkzdzczbzaz\u03b5\u03bb\u03b5\u03c5\u4e16\u754c\u53f0\u7063\u8d2d\u7269\u516c\u76ca\u70b9\u770b\u81fa\u7063\u7f51\u7edc\u66f8\u7c4d\u5728\u7ebf\u7f51\u7ad9\u624b\u673a\u673a\u6784\u5927\u62ff\u6e38\u620f\u4fe1\u606f\u53f0\u6e7e\u8c37\u6b4c\u6148\u5584\u5546\u6807\u9999\u6e2f\u4e2d\u56fd\u9910\u5385\u7f51\u5740\u4e2d\u570b\u5546\u57ce\u98df\u54c1\u5fae\u535a\u653f\u52a1\u79fb\u52a8\u96c6\u56e2\u516c\u53f8\u516b\u5366\u5546\u5e97\u5065\u5eb7\u7f51\u5e97\u653f\u5e9c\u65f6\u5c1a\u4f5b\u5c71\u4e2d\u4fe1\u5a31\u4e50\u5e7f\u4e1c\u4f01\u4e1ahomedepotengineering\u0627\u0645\u0627\u0631\u0627\u062arepublicankuokgroupversicherungchannelcitadelxn--pgbs0dhxn--b4w605ferdstatebankwebsitexn--mgb9awbf\u4e9a\u9a6c\u900a\u6de1\u9a6c\u9521alibabaxn--ngbc5azdxn--mgbbh1axn--45br5cyltoshibabuildworldcloudtradeguideplacespacedancemoviephoneprimesmilebiblestyleappleazurestoreskypegripexn--l1accdrivelottehorsehouseleasechasereisestadahondaomegaaetnaamicaninjanokiamediadeltavodkaedekaosakapizzaslingemailgmailtirolshelltmallfinallegaltotalhotelamfamforumrehabmusicciticricohcoachwatchboschearthfaithirishmiamiarchidubaiguccipraxi\u307f\u3093\u306a\u30b9\u30c8\u30a2\u30bb\u30fc\u30ebcanonsalononionnikonepsonkoelngreensevencrownikanoradioaudioweiboglobopromogalloyahoociscorodeovideomangobingotokyovolvolottokyotophotosmartsportquesttrusthyattjetztadultcymrubaidutushuxn--kprw13dubankclickblackmerckgroupsharpcheapnowtvxn--h2brj9c\u05e7\u05d5\u05dd\u0570\u0561\u0575\u043e\u0440\u0433\u0441\u0440\u0431\u043c\u043e\u043d\u043a\u043e\u043c\u0431\u0435\u043b\u043c\u043a\u0434\u049b\u0430\u0437\u0440\u0443\u0441\u0443\u043a\u0440\u0645\u0635\u0631\u0642\u0637\u0631\u0639\u0631\u0628\u0643\u0648\u0645dadcfdmedwedredphdthdbidpidkrdmsdltdiceonewmeglemoerwecfageacbanbambaaaammakianraspacpaaxawtfbcgaegongingaigvigorgdogdhlmilrilonlaolloluoljllcalgalnflafltelsrlfrllplkimibmcamcombommomifmabbjcbscbwebcabnabtabmlbpubabcbbcnecincpncllcstcwtcpwcnyckfhbzhovhmoiskiobisbitcifyituipinvinwinxincbnbcnmanfangdnmenrenkpnmtnyunrunfununobiojioriohbogmofooboooooacoecoceongoproartistottnttbbtcateatlatvetpetbetnethktmitfitintjothotgotdotbotprueduicujnjyouinknhktdkappsapgapmapdnptopgopllpjmpzipvipripesqtrvdtvitvdevmovgovhivnrwlawsewnewbmwwownowhowdvrftrmtrsfrbarcartvscrseusawsupsubssbsadsddsldssasbmsmlsxxxboxfoxgmxtjxsextaxbuyflydiysoyjoyskypaydaygayxyzanzbizwebersenerpokerlameractortatarsolar\u0ea5\u0eb2\u0ea7\u0e04\u0e2d\u0e21\u0e44\u0e17\u0e22tourslocusnexuslexusgiftsbeatsboatspartspressglassswiss\u0915\u0949\u092e\u0928\u0947\u091ftiresgivescodeshomesgamestunesshoescardswalesloansvegastoolsdealsautosparis\u30d5\u30a1\u30c3\u30b7\u30e7\u30f3workssucksrocksxeroxforexfedexpartylillymoneystudyrugbytoraytoday\u4e2d\u6587\u7f51xn--unup4y\u5929\u4e3b\u6559\u98de\u5229\u6d66\u65b0\u52a0\u5761enterprises\u6211\u7231\u4f60\u5609\u91cc\u5927\u9152\u5e97christmasxn--fct429kholdingsxn--8y0a063axn--mgbx4cd0ablifestyleabogadoallstatenetbank\u0643\u0627\u062b\u0648\u0644\u064a\u0643xn--s9brj9cxn--gk3at1ebestbuycharityxn--55qx5dmicrosoftpropertybasketballhomegoodscorsicajewelrygallerygrocerysurgerycountrybrusselsverisignferreroxn--czr694bhdfcbankcommbanksoftbank\u067e\u0627\u0643\u0633\u062a\u0627\u0646\u067e\u0627\u06a9\u0633\u062a\u0627\u0646nextdirect\u0627\u0644\u0633\u0639\u0648\u062f\u064a\u0647\u0627\u0644\u0639\u0644\u064a\u0627\u0646xn--h2brj9c8cxn--80adxhksshikshaxn--mgbai9azgqp6jcuisinellabarclayscatholicxn--kpry57dcompanyxn--xhq521bblackfridayxn--mgba3a3ejtsandvikxn--d1acj3bacademydownload\u0645\u0644\u064a\u0633\u064a\u0627xn--j1amhxn--w4r85el8fhu5dnraipirangaathletaxn--fhbeixn--mgbqly7cvafrzuerichxn--c2br7g\u0b87\u0bb2\u0b99\u0bcd\u0b95\u0bc8contractorsxn--io0a7igraphicsinsurancetemasekxn--xkc2al3hye2amotorcyclesphotographydirectoryplumbingxn--vhquvclothingtrainingcleaningwilliamhilllightingxn--mgba3a4f16ashoppingcateringeducationokinawapicturesventuresproductionsxn--9et52uwalmart\u0d2d\u0d3e\u0d30\u0d24\u0d02supportrealestatecapitalonexn--nqv7fs00emaauspostfloristdentistxn--qxamgodaddybradescobargainsmitsubishikerryhotelsxn--9dbq2axn--3pxu8kimmobilienxn--fjq720axn--mgbtx2bholidaymckinseymadridbusinessbuildershelsinkixn--4gbrim\u043c\u043e\u0441\u043a\u0432\u0430\u0627\u0644\u0633\u0639\u0648\u062f\u06cc\u0629coffeedegreelacaixapartnersalsaceofficeabbvievoyageorangegeorgeonlinechromemobilekindlegoogleoraclecircleschulesecureinsurexn--mgba7c0bbn0aestatexn--mgbc0a9azcgcruisehangoutxn--vuq861bxn--42c2d9arexrothfirestoneuniversityxn--nnx388alifeinsuranceextraspace\u043e\u043d\u043b\u0430\u0439\u043dverm\xf6gensberatersoftwarexn--fiqs8sxn--mgbab2bdxn--w4rs40ltienda\u092d\u093e\u0930\u0924\u092e\u094dafricatoyotaotsukasakuracameracreditcardnagoyaconsultingnetworkjunipertheatermonsterprogressivepioneerxn--55qw42gracingdatingvotingvikinglivinggivingxn--bck1b9a5dre4cbrotherweatherjoburg\u0641\u0644\u0633\u0637\u064a\u0646lplfinancialxn--clchc0ea0b2g2a9gcdfutbolschoolsocialglobaldentalwoodsidechanelairtelmatteltravelrealtorwebcamstream\u0c2d\u0c3e\u0c30\u0c24\u0c4dunicomalstomxn--nodexn--6frz82gmuseumfurniturexn--rvc1e0am3exn--mix891faccenturexn--11b4c3dismailineustardiscountquebeccomsecclinicservicesxn--y9a3aqxn--c1avgswatchchurchsearch\u0627\u0644\u0627\u0631\u062f\u0646marketingcontacthealthmonashshoujisanofitaipeiamericanexpresssuzuki\u30a2\u30de\u30be\u30f3\u30af\u30e9\u30a6\u30c9\u30dd\u30a4\u30f3\u30c8bharti\u30b0\u30fc\u30b0\u30ebxn--mgberp4a5d4armemorialxn--1qqw23alondonmormoninstitutevisionbostonnortoncouponmaisonamazonvirginberlindesigndurbanolayannissananquanxihuanhitachikaufengardenreisenbayerntechnologydatsunxn--90a3aclatinocasinostudiophysioxn--ngbe9e0apharmacytattootaobaoaramcoexpertreportabbottdirectselectimamatfairwindspictettargetmarketintuittravelersinsurancecreditdupontryukyusuppliesxn--tckwebnpparibasschmidtmerckmsdyodobashirestaurantbridgestonecricketxn--fpcrj9c3dbostikbroadwayattorneylefrakemerckxn--fiq228c5hscareersfarmerswinnersflowersxn--wgbh1cguitarsxn--54b7fta0ccxn--p1acfmakeupgalluplandroverxn--kcrx77d1x4agoldpointbauhausxn--mgbayh7gpahiphopplaystationxn--mgba3a4fraxn--eckvdtc9dhyundaixn--gckr3f0fistanbulticketsmarketsflightschintaireviewsxn--3e0b707ewindowsxn--fiqz9sfinancialxn--fzys8d69uvgm\u0627\u0628\u0648\u0638\u0628\u064adiscoverreview\u09ac\u09be\u0982\u09b2\u09bexn--5su34j936bgsgmoscowobserverapartments\u0434\u0435\u0442\u0438\u0627\u0631\u0627\u0645\u0643\u0648\u0441\u0430\u0439\u0442eurovisionxn--i1b6b1a6a2exn--xkc2dl3a5ee0h\u062a\u0648\u0646\u0633\u0645\u0648\u0642\u0639\u0628\u0627\u0631\u062a\u0680\u0627\u0631\u062a\u0634\u0628\u0643\u0629\u0639\u0645\u0627\u0646\u0628\u064a\u062a\u0643\u0639\u0631\u0627\u0642readkredbondlandbandfundfoodprodgoldfordtubecafesafelifeggeeieeefreefagepagegugezonewinememenamegamesaleablebikenikelikecarecbreherefiresaveloveliveblueartedatesitevotecaseluxebofamodaltdaasdatiaayogasinavanashiaasiajavabbvatevavivadatazaraarpacasavisasncfprofmaifsurfgolfdvagsongbingpingwangkpmggoogblogpohlfailcooldellcalldeallidlsarlfilmteamroomfarmimdbarabclubhdfcicbchsbcgmbhrichtechfishdishcashminiernikddiaudiwikimobitaxicitikiwidesiqponskinloanakdnwienopenporncerntownimmolimoolloinfonicofidolegosaxozeroaerovivoautovotomotofastbestresthostpostnextlgbtchatseatgiftmeetdietreitmintrentgentspotscotguruitausohumenucyoubanklinkpinkdclktalksilkbookseekworkrsvpaarpjeepshopcoophelpcamppccwshowbeerstarruhrflirweirhaircarsparsjprshausplusnewstipstoysjobskidsfanspicsdocsxboxamexsexynavycitysonyarmyallybabyplaydeliverybuzzgbizlamborghiniphilips\u0dbd\u0d82\u0d9a\u0dcf\u0cad\u0cbe\u0cb0\u0ca4fitnessexpresslanxesspfizercenterwalterlawyersoccercareerkosherbrokerlockerdealerdoctorauthorxn--mgbqly7c0a67fbcverm\xf6gensberatungjaguarxn--pssy2uxn--hxt814eflickrrepairrogersairbusxn--mgbai9a5eva00beventsyachtsxn--t60b56a\u09ad\u09be\u09f0\u09a4\u09ad\u09be\u09b0\u09a4\u092d\u093e\u0930\u0924\u092d\u093e\u0930\u094b\u0924viajeshermeshughesxn--j1aef\u0938\u0902\u0917\u0920\u0928villas\u0b2d\u0b3e\u0b30\u0b24claimshotels\u0aad\u0abe\u0ab0\u0aa4zapposphotosjuegoscondostatamotorsgratistennis\u0a2d\u0a3e\u0a30\u0a24tkmaxxtjmaxxschaeffleryandexxn--80aswgrealtysafetybeautyluxuryxn--3ds443gsupplyfamilyxn--o3cw4hhockeysydneyxn--90aenissayalipayenergycomputeragencyxn--rovu88b\u96fb\u8a0a\u76c8\u79d1xn--gecrj9cstatefarmaccountantaquarelleolayangroup\u9999\u683c\u91cc\u62c9xn--p1ai\u7ec4\u7ec7\u673a\u6784xn--1ck2e1bxn--mgbt3dhdschwarz\u0645\u0648\u0631\u064a\u062a\u0627\u0646\u064a\u0627abudhabinowruzkomatsufujitsuhospitalxn--80asehdbxn--mgbtf8flxn--j6w193gxn--yfro4i67oprudentialxn--flw351ecruisescoursesrecipesxn--e1a4cferrarixn--ses554gxn--wgbl6awatchesstaplessinglesxn--mgbcpq6gpa1axn--otu796dpropertiescreditunionxn--mgbah1a3hjkrdstockholmhisamitsu\u0627\u0644\u0633\u0639\u0648\u062f\u064a\u0629stcgroupdomainsoriginscouponsbloombergclubmedfroganslimitedxn--80aqecdr1aexposedinternationalequipmentbarclaycardxn--q7ce6axn--mgbi4ecexpprotectionassociatesconstructionxn--cck2b3bxn--45q11candroidfoundation\u05d9\u05e9\u05e8\u05d0\u05dcxn--mgbca7dzdocliniqueboutiqueengineerxn--qxa6asystemsfirmdalefashionauctionxn--nqv7finfinitirentalsreliancetradingweddingfishinghostinggentingbookingcookingxn--3hcrj9cgraingerxn--czrs0tdemocratsamsungyokohamaxn--h2breg3evexn--nyqy26alundbeckmelbournevacationssolutionsfrontierxn--vermgensberatung-pwbmanagementxn--cg4bkixn--mgb2ddeslincolnhamburgsandvikcoromantblockbusterairforcebarefootxn--4dbrk0ceinvestmentsfeedbackcommunityxn--ngbrx\u0627\u0644\u0628\u062d\u0631\u064a\u0646diamondsamsterdamhealthcareredumbrellaxn--mxtq1mxn--2scrj9cagakhanxn--mgbpl2fh\u043a\u0430\u0442\u043e\u043b\u0438\u043acaravan\u0b9a\u0bbf\u0b99\u0bcd\u0b95\u0baa\u0bcd\u0baa\u0bc2\u0bb0\u0bcdrichardlimortgageamericanfamilyxn--fzc2c9e2cscholarshipssaarlandxn--imr513nvlaanderensamsclubgoodyearkitchen\u0b87\u0ba8\u0bcd\u0ba4\u0bbf\u0baf\u0bbeweatherchannelallfinanzxn--kput3i\u0627\u0644\u0633\u0639\u0648\u062f\u06cc\u06c3xn--90aisxn--efvy88h\u0627\u0644\u062c\u0632\u0627\u0626\u0631xn--mgbaam7a8hexchangejpmorganxn--tiq49xqyjfidelitysecurityxn--mk1bu44cwanggouxn--fiq64bxn--6qq986b3xlxn--mgbbh1a71exn--80ao21amarshallsxn--5tzm5gtravelerspanasoniclatrobeyoutubeaccountantsxn--rhqv96gxn--cckwcxetdanalyticsxn--ygbi2ammx\u0628\u0627\u0632\u0627\u0631\u0628\u06be\u0627\u0631\u062a\u0633\u0648\u0631\u064a\u0629organicfresenius\u0633\u0648\u0631\u064a\u0627xn--9krt00axn--qcka1pmcxn--jlq480n2rgdeloittesciencefinancexn--jvr189mxn--30rr7yhomesensehotmailbaseballfootballleclercboehringerxn--q9jyb4cxn--mix082f\u0627\u0644\u064a\u0645\u0646\u0647\u0645\u0631\u0627\u0647politie\u0633\u0648\u062f\u0627\u0646\u0627\u064a\u0631\u0627\u0646\u0627\u06cc\u0631\u0627\u0646netflixyamaxunxn--lgbbat1ad8jcollegestoragecapetowncolognekerrypropertiesxn--mgbgu82axn--ogbpf8flxn--czru2dwhoswhociprianilasallexn--g2xx48cforsalebanamexaudiblexn--vermgensberater-ctbxn--zfr164bericssonvanguardxn--45brj9cindustriestheatremarriottxn--3bst00mcomparexn--mgberp4a5d4a87gcapitaldigital\u0627\u0644\u0645\u063a\u0631\u0628barcelonashangrilaxn--d1alfcalvinkleinwwwcitysapporokawasakinagoyasendaikobekitakyushuyokohamackjp";
  const he = ae.length;
  const fe = ue.length;
  const ge = new Uint32Array(fe);
  const pe = new Uint32Array(fe);
  const ye = new Int32Array(he).fill(-1);
  for (let node = 0, o = 0; node < he; node += 1) for (let edge = ce[node]; edge < ce[node + 1]; edge += 1) {
   ge[edge] = o;
   const end = o + ue[edge];
   let l = 5381;
   for (let i = end - 1; i >= o; i -= 1) l = 33 * l ^ le.charCodeAt(i);
   pe[edge] = l >>> 0;
   if (1 === ue[edge] && 42 === le.charCodeAt(o)) ye[node] = edge;
   o = end;
  }
  let ve = 0;
  let ke = 0;
  let Se = false;
  function $e(edge, hostname, start, length) {
   if (ue[edge] !== length) return false;
   const o = ge[edge];
   for (let i = 0; i < length; i += 1) if (le.charCodeAt(o + i) !== hostname.charCodeAt(start + i)) return false;
   return true;
  }
  function xe(node, o, hostname, start, length) {
   let l = ce[node];
   let v = ce[node + 1];
   for (;l < v; ) {
    const I = l + v >>> 1;
    const value = pe[I];
    if (value < o) l = I + 1; else if (value > o) v = I; else {
     for (let e = I; e >= l && pe[e] === o; e -= 1) if ($e(e, hostname, start, length)) return e;
     for (let e = I + 1; e < v && pe[e] === o; e += 1) if ($e(e, hostname, start, length)) return e;
     return -1;
    }
   }
   return -1;
  }
  function walk(hostname, root) {
   let node = root;
   let end = hostname.length;
   let o = 5381;
   Se = false;
   for (let i = hostname.length - 1; i >= 0; i -= 1) {
    const code = hostname.charCodeAt(i);
    if (46 === code) {
     const start = i + 1;
     let edge = xe(node, o >>> 0, hostname, start, end - start);
     if (-1 === edge) edge = ye[node];
     if (-1 === edge) return Se;
     node = de[edge];
     if (0 !== (1 & ae[node])) {
      Se = true;
      ve = start;
      ke = end;
     }
     end = i;
     o = 5381;
    } else o = 33 * o ^ code;
   }
   let edge = xe(node, o >>> 0, hostname, 0, end);
   if (-1 === edge) edge = ye[node];
   if (-1 !== edge) {
    node = de[edge];
    if (0 !== (1 & ae[node])) {
     Se = true;
     ve = 0;
     ke = end;
    }
   }
   return Se;
  }
  function Ae(hostname, options, out) {
   if (ie(hostname, options, out)) return;
   if (walk(hostname, 240)) {
    out.publicSuffix = hostname.slice(ke + 1);
    return;
   }
   if (walk(hostname, 236)) {
    out.publicSuffix = hostname.slice(ve);
    return;
   }
   const o = hostname.lastIndexOf(".");
   out.publicSuffix = -1 === o ? hostname : hostname.slice(o + 1);
  }
  oe();
  l.qg = function(url, options) {
   return se(url, 5, Ae, options, oe());
  };
 },
 776: (o, l, v) => {
  o.exports = v(4488);
 },
 4488: (o, l, v) => {
  v(9278);
  var tls = v(4756);
  var http = v(8611);
  var https = v(5692);
  var events = v(4434);
  v(2613);
  var I = v(9023);
  l.httpOverHttp = function(options) {
   var agent = new R(options);
   agent.request = http.request;
   return agent;
  };
  l.httpsOverHttp = function(options) {
   var agent = new R(options);
   agent.request = http.request;
   agent.createSocket = P;
   agent.defaultPort = 443;
   return agent;
  };
  l.httpOverHttps = function(options) {
   var agent = new R(options);
   agent.request = https.request;
   return agent;
  };
  l.httpsOverHttps = function(options) {
   var agent = new R(options);
   agent.request = https.request;
   agent.createSocket = P;
   agent.defaultPort = 443;
   return agent;
  };
  function R(options) {
   var o = this;
   o.options = options || {};
   o.proxyOptions = o.options.proxy || {};
   o.maxSockets = o.options.maxSockets || http.Agent.defaultMaxSockets;
   o.requests = [];
   o.sockets = [];
   o.on("free", function(socket, host, port, l) {
    var options = O(host, port, l);
    for (var i = 0, v = o.requests.length; i < v; ++i) {
     var pending = o.requests[i];
     if (pending.host === options.host && pending.port === options.port) {
      o.requests.splice(i, 1);
      pending.request.onSocket(socket);
      return;
     }
    }
    socket.destroy();
    o.removeSocket(socket);
   });
  }
  I.inherits(R, events.EventEmitter);
  R.prototype.addRequest = function(o, host, port, l) {
   var v = this;
   var options = D({
    request: o
   }, v.options, O(host, port, l));
   if (v.sockets.length >= this.maxSockets) {
    v.requests.push(options);
    return;
   }
   v.createSocket(options, function(socket) {
    socket.on("free", l);
    socket.on("close", I);
    socket.on("agentRemove", I);
    o.onSocket(socket);
    function l() {
     v.emit("free", socket, options);
    }
    function I(o) {
     v.removeSocket(socket);
     socket.removeListener("free", l);
     socket.removeListener("close", I);
     socket.removeListener("agentRemove", I);
    }
   });
  };
  R.prototype.createSocket = function(options, o) {
   var l = this;
   var placeholder = {};
   l.sockets.push(placeholder);
   var v = D({}, l.proxyOptions, {
    method: "CONNECT",
    path: options.host + ":" + options.port,
    agent: false,
    headers: {
     host: options.host + ":" + options.port
    }
   });
   if (options.localAddress) v.localAddress = options.localAddress;
   if (v.proxyAuth) {
    v.headers = v.headers || {};
    v.headers["Proxy-Authorization"] = "Basic " + new Buffer(v.proxyAuth).toString("base64");
   }
   debug("making CONNECT request");
   var I = l.request(v);
   I.useChunkedEncodingByDefault = false;
   I.once("response", function(o) {
    o.upgrade = true;
   });
   I.once("upgrade", function(o, socket, head) {
    process.nextTick(function() {
     R(o, socket, head);
    });
   });
   I.once("connect", R);
   I.once("error", function(cause) {
    I.removeAllListeners();
    debug("tunneling socket could not be established, cause=%s\n", cause.message, cause.stack);
    var error = new Error("tunneling socket could not be established, cause=" + cause.message);
    error.code = "ECONNRESET";
    options.request.emit("error", error);
    l.removeSocket(placeholder);
   });
   I.end();
   function R(v, socket, head) {
    I.removeAllListeners();
    socket.removeAllListeners();
    if (200 !== v.statusCode) {
     debug("tunneling socket could not be established, statusCode=%d", v.statusCode);
     socket.destroy();
     var error = new Error("tunneling socket could not be established, statusCode=" + v.statusCode);
     error.code = "ECONNRESET";
     options.request.emit("error", error);
     l.removeSocket(placeholder);
     return;
    }
    if (head.length > 0) {
     debug("got illegal response body from proxy");
     socket.destroy();
     error = new Error("got illegal response body from proxy");
     error.code = "ECONNRESET";
     options.request.emit("error", error);
     l.removeSocket(placeholder);
     return;
    }
    debug("tunneling connection has established");
    l.sockets[l.sockets.indexOf(placeholder)] = socket;
    return o(socket);
   }
  };
  R.prototype.removeSocket = function(socket) {
   var o = this.sockets.indexOf(socket);
   if (-1 === o) return;
   this.sockets.splice(o, 1);
   var pending = this.requests.shift();
   if (pending) this.createSocket(pending, function(socket) {
    pending.request.onSocket(socket);
   });
  };
  function P(options, o) {
   var l = this;
   R.prototype.createSocket.call(l, options, function(socket) {
    var v = options.request.getHeader("host");
    var I = D({}, l.options, {
     socket,
     servername: v ? v.replace(/:.*$/, "") : options.host
    });
    var R = tls.connect(0, I);
    l.sockets[l.sockets.indexOf(socket)] = R;
    o(R);
   });
  }
  function O(host, port, o) {
   if ("string" === typeof host) return {
    host,
    port,
    localAddress: o
   };
   return host;
  }
  function D(target) {
   for (var i = 1, o = arguments.length; i < o; ++i) {
    var overrides = arguments[i];
    if ("object" === typeof overrides) {
     var keys = Object.keys(overrides);
     for (var l = 0, v = keys.length; l < v; ++l) {
      var k = keys[l];
      if (void 0 !== overrides[k]) target[k] = overrides[k];
     }
    }
   }
   return target;
  }
  var debug;
  if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) debug = function() {
   var args = Array.prototype.slice.call(arguments);
   if ("string" === typeof args[0]) args[0] = "TUNNEL: " + args[0]; else args.unshift("TUNNEL:");
   console.error.apply(console, args);
  }; else debug = function() {};
  l.debug = debug;
 },
 2613: l => {
  l.exports = o(import.meta.url)("assert");
 },
 181: l => {
  l.exports = o(import.meta.url)("buffer");
 },
 4434: l => {
  l.exports = o(import.meta.url)("events");
 },
 9896: l => {
  l.exports = o(import.meta.url)("fs");
 },
 8611: l => {
  l.exports = o(import.meta.url)("http");
 },
 5692: l => {
  l.exports = o(import.meta.url)("https");
 },
 9278: l => {
  l.exports = o(import.meta.url)("net");
 },
 4589: l => {
  l.exports = o(import.meta.url)("node:assert");
 },
 6698: l => {
  l.exports = o(import.meta.url)("node:async_hooks");
 },
 4573: l => {
  l.exports = o(import.meta.url)("node:buffer");
 },
 7540: l => {
  l.exports = o(import.meta.url)("node:console");
 },
 7598: l => {
  l.exports = o(import.meta.url)("node:crypto");
 },
 3053: l => {
  l.exports = o(import.meta.url)("node:diagnostics_channel");
 },
 610: l => {
  l.exports = o(import.meta.url)("node:dns");
 },
 8474: l => {
  l.exports = o(import.meta.url)("node:events");
 },
 7067: l => {
  l.exports = o(import.meta.url)("node:http");
 },
 2467: l => {
  l.exports = o(import.meta.url)("node:http2");
 },
 7030: l => {
  l.exports = o(import.meta.url)("node:net");
 },
 643: l => {
  l.exports = o(import.meta.url)("node:perf_hooks");
 },
 1792: l => {
  l.exports = o(import.meta.url)("node:querystring");
 },
 7075: l => {
  l.exports = o(import.meta.url)("node:stream");
 },
 1692: l => {
  l.exports = o(import.meta.url)("node:tls");
 },
 3136: l => {
  l.exports = o(import.meta.url)("node:url");
 },
 7975: l => {
  l.exports = o(import.meta.url)("node:util");
 },
 3429: l => {
  l.exports = o(import.meta.url)("node:util/types");
 },
 5919: l => {
  l.exports = o(import.meta.url)("node:worker_threads");
 },
 8522: l => {
  l.exports = o(import.meta.url)("node:zlib");
 },
 857: l => {
  l.exports = o(import.meta.url)("os");
 },
 3193: l => {
  l.exports = o(import.meta.url)("string_decoder");
 },
 4756: l => {
  l.exports = o(import.meta.url)("tls");
 },
 9023: l => {
  l.exports = o(import.meta.url)("util");
 },
 9750: o => {
  var l = function(o) {
   Object.defineProperty(o, "__esModule", {
    value: true
   });
   o.decode = function(o, l, length) {
    l = ~~l;
    length = length || o.length - l;
    if (length === v4.size) return v4.decode(o, l, length);
    if (length === I.size) return I.decode(o, l, length);
    throw Error(`Invalid buffer size needs to be ${v4.size} for v4 or ${I.size} for v6.`);
   };
   o.encode = function(ip, o, l) {
    l = ~~l;
    const size = R(ip);
    if ("function" === typeof o) o = o(l + size);
    if (size === v4.size) return v4.encode(ip, o, l);
    return I.encode(ip, o, l);
   };
   o.familyOf = function(string) {
    return R(string) === v4.size ? 1 : 2;
   };
   o.name = void 0;
   o.sizeOf = R;
   o.v6 = o.v4 = void 0;
   const l = /^(\d{1,3}\.){3,3}\d{1,3}$/;
   const v = /^(::)?(((\d{1,3}\.){3}(\d{1,3}){1})?([0-9a-f]){0,4}:{0,2}){1,8}(::)?$/i;
   const v4 = {
    name: "v4",
    size: 4,
    isFormat: ip => l.test(ip),
    encode(ip, o, l) {
     l = ~~l;
     o = o || new Uint8Array(l + 4);
     const max = ip.length;
     let n = 0;
     for (let i = 0; i < max; ) {
      const c = ip.charCodeAt(i++);
      if (46 === c) {
       o[l++] = n;
       n = 0;
      } else n = 10 * n + (c - 48);
     }
     o[l] = n;
     return o;
    },
    decode(o, l) {
     l = ~~l;
     return `${o[l++]}.${o[l++]}.${o[l++]}.${o[l]}`;
    }
   };
   o.v4 = v4;
   const I = {
    name: "v6",
    size: 16,
    isFormat: ip => ip.length > 0 && v.test(ip),
    encode(ip, o, l) {
     l = ~~l;
     let end = l + 16;
     let v = -1;
     let I = 0;
     let R = 0;
     let P = true;
     let O = false;
     o = o || new Uint8Array(l + 16);
     for (let i = 0; i < ip.length; i++) {
      let c = ip.charCodeAt(i);
      if (58 === c) {
       if (P) {
        if (-1 !== v) {
         if (l < end) o[l] = 0;
         if (l < end - 1) o[l + 1] = 0;
         l += 2;
        } else if (l < end) v = l;
       } else {
        if (true === O) {
         if (l < end) o[l] = R;
         l++;
        } else {
         if (l < end) o[l] = I >> 8;
         if (l < end - 1) o[l + 1] = 255 & I;
         l += 2;
        }
        I = 0;
        R = 0;
       }
       P = true;
       O = false;
      } else if (46 === c) {
       if (l < end) o[l] = R;
       l++;
       R = 0;
       I = 0;
       P = false;
       O = true;
      } else {
       P = false;
       if (c >= 97) c -= 87; else if (c >= 65) c -= 55; else {
        c -= 48;
        R = 10 * R + c;
       }
       I = (I << 4) + c;
      }
     }
     if (false === P) if (true === O) {
      if (l < end) o[l] = R;
      l++;
     } else {
      if (l < end) o[l] = I >> 8;
      if (l < end - 1) o[l + 1] = 255 & I;
      l += 2;
     } else if (0 === v) {
      if (l < end) o[l] = 0;
      if (l < end - 1) o[l + 1] = 0;
      l += 2;
     } else if (-1 !== v) {
      l += 2;
      for (let i = Math.min(l - 1, end - 1); i >= v + 2; i--) o[i] = o[i - 2];
      o[v] = 0;
      o[v + 1] = 0;
      v = l;
     }
     if (v !== l && -1 !== v) {
      if (l > end - 2) l = end - 2;
      for (;end > v; ) o[--end] = l < end && l > v ? o[--l] : 0;
     } else for (;l < end; ) o[l++] = 0;
     return o;
    },
    decode(o, l) {
     l = ~~l;
     let result = "";
     for (let i = 0; i < 16; i += 2) {
      if (0 !== i) result += ":";
      result += (o[l + i] << 8 | o[l + i + 1]).toString(16);
     }
     return result.replace(/(^|:)0(:0)*:0(:|$)/, "$1::$3").replace(/:{3,4}/, "::");
    }
   };
   o.v6 = I;
   o.name = "ip";
   function R(ip) {
    if (v4.isFormat(ip)) return v4.size;
    if (I.isFormat(ip)) return I.size;
    throw Error(`Invalid ip address: ${ip}`);
   }
   return "default" in o ? o.default : o;
  }({});
  if ("function" === typeof define && define.amd) define([], function() {
   return l;
  }); else if (true) o.exports = l;
 },
 3431: (o, l, v) => {
  v.r(l);
  v.d(l, {
   ProxyAgent: () => I,
   fetch: () => fetch
  });
  class I {
   constructor(options) {
    this.options = options;
   }
  }
  async function fetch(url, {dispatcher: o, ...options} = {}) {
   if (void 0 === o) return globalThis.fetch(url, options);
   const l = await v.e(734).then(v.t.bind(v, 734, 19));
   return l.fetch(url, {
    ...options,
    dispatcher: new l.ProxyAgent(o.options)
   });
  }
 },
 1614: (l, v, I) => {
  I.d(v, {
   debug: () => debug,
   endGroup: () => endGroup,
   error: () => error,
   getIDToken: () => getIDToken,
   getInput: () => getInput,
   info: () => info,
   notice: () => notice,
   saveState: () => saveState,
   setFailed: () => setFailed,
   setOutput: () => setOutput,
   setSecret: () => setSecret,
   startGroup: () => startGroup,
   summary: () => summary,
   warning: () => warning
  });
  var R = I(857);
  function P(input) {
   if (null === input || void 0 === input) return ""; else if ("string" === typeof input || input instanceof String) return input;
   return JSON.stringify(input);
  }
  function O(o) {
   if (!Object.keys(o).length) return {};
   return {
    title: o.title,
    file: o.file,
    line: o.startLine,
    endLine: o.endLine,
    col: o.startColumn,
    endColumn: o.endColumn
   };
  }
  function D(command, o, message) {
   const l = new Command(command, o, message);
   process.stdout.write(l.toString() + R.EOL);
  }
  function j(name, message = "") {
   D(name, {}, message);
  }
  class Command {
   constructor(command, o, message) {
    if (!command) command = "missing.command";
    this.command = command;
    this.properties = o;
    this.message = message;
   }
   toString() {
    let o = "::" + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
     o += " ";
     let first = true;
     for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
      const l = this.properties[key];
      if (l) {
       if (first) first = false; else o += ",";
       o += `${key}=${H(l)}`;
      }
     }
    }
    o += `::${q(this.message)}`;
    return o;
   }
  }
  function q(s) {
   return P(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
  }
  function H(s) {
   return P(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
  }
  const G = o(import.meta.url)("crypto");
  var V = I(9896);
  function K(command, message) {
   const o = process.env[`GITHUB_${command}`];
   if (!o) throw new Error(`Unable to find environment variable for file command ${command}`);
   if (!V.existsSync(o)) throw new Error(`Missing file at path: ${o}`);
   V.appendFileSync(o, `${P(message)}${R.EOL}`, {
    encoding: "utf8"
   });
  }
  function X(key, value) {
   const o = `ghadelimiter_${G.randomUUID()}`;
   const l = P(value);
   if (key.includes(o)) throw new Error(`Unexpected input: name should not contain the delimiter "${o}"`);
   if (l.includes(o)) throw new Error(`Unexpected input: value should not contain the delimiter "${o}"`);
   return `${key}<<${o}${R.EOL}${l}${R.EOL}${o}`;
  }
  o(import.meta.url)("path");
  var J = I(8611);
  var Q = I.t(J, 2);
  var Y = I(5692);
  var ee = I.t(Y, 2);
  function te(o) {
   const l = "https:" === o.protocol;
   if (ne(o)) return;
   const v = (() => {
    if (l) return process.env.https_proxy || process.env.HTTPS_PROXY; else return process.env.http_proxy || process.env.HTTP_PROXY;
   })();
   if (v) try {
    return new se(v);
   } catch (o) {
    if (!v.startsWith("http://") && !v.startsWith("https://")) return new se(`http://${v}`);
   } else return;
  }
  function ne(o) {
   if (!o.hostname) return false;
   const l = o.hostname;
   if (oe(l)) return true;
   const v = process.env.no_proxy || process.env.NO_PROXY || "";
   if (!v) return false;
   let I;
   if (o.port) I = Number(o.port); else if ("http:" === o.protocol) I = 80; else if ("https:" === o.protocol) I = 443;
   const R = [ o.hostname.toUpperCase() ];
   if ("number" === typeof I) R.push(`${R[0]}:${I}`);
   for (const o of v.split(",").map(x => x.trim().toUpperCase()).filter(x => x)) if ("*" === o || R.some(x => x === o || x.endsWith(`.${o}`) || o.startsWith(".") && x.endsWith(`${o}`))) return true;
   return false;
  }
  function oe(host) {
   const o = host.toLowerCase();
   return "localhost" === o || o.startsWith("127.") || o.startsWith("[::1]") || o.startsWith("[0:0:0:0:0:0:0:1]");
  }
  class se extends URL {
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
  var ie = I(776);
  var ae = I(3431);
  var ce = function(o, l, v, I) {
   function R(value) {
    return value instanceof v ? value : new v(function(resolve) {
     resolve(value);
    });
   }
   return new (v || (v = Promise))(function(resolve, reject) {
    function v(value) {
     try {
      step(I.next(value));
     } catch (o) {
      reject(o);
     }
    }
    function rejected(value) {
     try {
      step(I.throw(value));
     } catch (o) {
      reject(o);
     }
    }
    function step(result) {
     result.done ? resolve(result.value) : R(result.value).then(v, rejected);
    }
    step((I = I.apply(o, l || [])).next());
   });
  };
  var ue;
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
  }(ue || (ue = {}));
  var de;
  !function(o) {
   o.Accept = "accept";
   o.ContentType = "content-type";
  }(de || (de = {}));
  var le;
  !function(o) {
   o.ApplicationJson = "application/json";
  }(le || (le = {}));
  const he = [ ue.MovedPermanently, ue.ResourceMoved, ue.SeeOther, ue.TemporaryRedirect, ue.PermanentRedirect ];
  const fe = [ ue.BadGateway, ue.ServiceUnavailable, ue.GatewayTimeout ];
  const ge = [ "OPTIONS", "GET", "DELETE", "HEAD" ];
  class pe extends Error {
   constructor(message, statusCode) {
    super(message);
    this.name = "HttpClientError";
    this.statusCode = statusCode;
    Object.setPrototypeOf(this, pe.prototype);
   }
  }
  class ye {
   constructor(message) {
    this.message = message;
   }
   readBody() {
    return ce(this, void 0, void 0, function*() {
     return new Promise(resolve => ce(this, void 0, void 0, function*() {
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
    return ce(this, void 0, void 0, function*() {
     return new Promise(resolve => ce(this, void 0, void 0, function*() {
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
  class ve {
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
    return ce(this, void 0, void 0, function*() {
     return this.request("OPTIONS", o, null, l || {});
    });
   }
   get(o, l) {
    return ce(this, void 0, void 0, function*() {
     return this.request("GET", o, null, l || {});
    });
   }
   del(o, l) {
    return ce(this, void 0, void 0, function*() {
     return this.request("DELETE", o, null, l || {});
    });
   }
   post(o, data, l) {
    return ce(this, void 0, void 0, function*() {
     return this.request("POST", o, data, l || {});
    });
   }
   patch(o, data, l) {
    return ce(this, void 0, void 0, function*() {
     return this.request("PATCH", o, data, l || {});
    });
   }
   put(o, data, l) {
    return ce(this, void 0, void 0, function*() {
     return this.request("PUT", o, data, l || {});
    });
   }
   head(o, l) {
    return ce(this, void 0, void 0, function*() {
     return this.request("HEAD", o, null, l || {});
    });
   }
   sendStream(o, l, v, I) {
    return ce(this, void 0, void 0, function*() {
     return this.request(o, l, v, I);
    });
   }
   getJson(o) {
    return ce(this, arguments, void 0, function*(o, l = {}) {
     l[de.Accept] = this._getExistingOrDefaultHeader(l, de.Accept, le.ApplicationJson);
     const v = yield this.get(o, l);
     return this._processResponse(v, this.requestOptions);
    });
   }
   postJson(o, l) {
    return ce(this, arguments, void 0, function*(o, l, v = {}) {
     const data = JSON.stringify(l, null, 2);
     v[de.Accept] = this._getExistingOrDefaultHeader(v, de.Accept, le.ApplicationJson);
     v[de.ContentType] = this._getExistingOrDefaultContentTypeHeader(v, le.ApplicationJson);
     const I = yield this.post(o, data, v);
     return this._processResponse(I, this.requestOptions);
    });
   }
   putJson(o, l) {
    return ce(this, arguments, void 0, function*(o, l, v = {}) {
     const data = JSON.stringify(l, null, 2);
     v[de.Accept] = this._getExistingOrDefaultHeader(v, de.Accept, le.ApplicationJson);
     v[de.ContentType] = this._getExistingOrDefaultContentTypeHeader(v, le.ApplicationJson);
     const I = yield this.put(o, data, v);
     return this._processResponse(I, this.requestOptions);
    });
   }
   patchJson(o, l) {
    return ce(this, arguments, void 0, function*(o, l, v = {}) {
     const data = JSON.stringify(l, null, 2);
     v[de.Accept] = this._getExistingOrDefaultHeader(v, de.Accept, le.ApplicationJson);
     v[de.ContentType] = this._getExistingOrDefaultContentTypeHeader(v, le.ApplicationJson);
     const I = yield this.patch(o, data, v);
     return this._processResponse(I, this.requestOptions);
    });
   }
   request(o, l, data, headers) {
    return ce(this, void 0, void 0, function*() {
     if (this._disposed) throw new Error("Client has already been disposed.");
     const v = new URL(l);
     let info = this._prepareRequest(o, v, headers);
     const I = this._allowRetries && ge.includes(o) ? this._maxRetries + 1 : 1;
     let R = 0;
     let response;
     do {
      response = yield this.requestRaw(info, data);
      if (response && response.message && response.message.statusCode === ue.Unauthorized) {
       let o;
       for (const handler of this.handlers) if (handler.canHandleAuthentication(response)) {
        o = handler;
        break;
       }
       if (o) return o.handleAuthentication(this, info, data); else return response;
      }
      let l = this._maxRedirects;
      for (;response.message.statusCode && he.includes(response.message.statusCode) && this._allowRedirects && l > 0; ) {
       const I = response.message.headers.location;
       if (!I) break;
       const R = new URL(I);
       if ("https:" === v.protocol && v.protocol !== R.protocol && !this._allowRedirectDowngrade) throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
       yield response.readBody();
       if (R.hostname !== v.hostname) for (const header in headers) if ("authorization" === header.toLowerCase()) delete headers[header];
       info = this._prepareRequest(o, R, headers);
       response = yield this.requestRaw(info, data);
       l--;
      }
      if (!response.message.statusCode || !fe.includes(response.message.statusCode)) return response;
      R += 1;
      if (R < I) {
       yield response.readBody();
       yield this._performExponentialBackoff(R);
      }
     } while (R < I);
     return response;
    });
   }
   dispose() {
    if (this._agent) this._agent.destroy();
    this._disposed = true;
   }
   requestRaw(info, data) {
    return ce(this, void 0, void 0, function*() {
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
    function v(v, I) {
     if (!l) {
      l = true;
      o(v, I);
     }
    }
    const I = info.httpModule.request(info.options, o => {
     const l = new ye(o);
     v(void 0, l);
    });
    let socket;
    I.on("socket", o => {
     socket = o;
    });
    I.setTimeout(this._socketTimeout || 18e4, () => {
     if (socket) socket.end();
     v(new Error(`Request timeout: ${info.options.path}`));
    });
    I.on("error", function(o) {
     v(o);
    });
    if (data && "string" === typeof data) I.write(data, "utf8");
    if (data && "string" !== typeof data) {
     data.on("close", function() {
      I.end();
     });
     data.pipe(I);
    } else I.end();
   }
   getAgent(serverUrl) {
    const o = new URL(serverUrl);
    return this._getAgent(o);
   }
   getAgentDispatcher(serverUrl) {
    const o = new URL(serverUrl);
    const l = te(o);
    const v = l && l.hostname;
    if (!v) return;
    return this._getProxyAgentDispatcher(o, l);
   }
   _prepareRequest(method, o, headers) {
    const info = {};
    info.parsedUrl = o;
    const l = "https:" === info.parsedUrl.protocol;
    info.httpModule = l ? ee : Q;
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
    if (this.requestOptions && this.requestOptions.headers) return Object.assign({}, ke(this.requestOptions.headers), ke(headers || {}));
    return ke(headers || {});
   }
   _getExistingOrDefaultHeader(o, header, l) {
    let v;
    if (this.requestOptions && this.requestOptions.headers) {
     const o = ke(this.requestOptions.headers)[header];
     if (o) v = "number" === typeof o ? o.toString() : o;
    }
    const I = o[header];
    if (void 0 !== I) return "number" === typeof I ? I.toString() : I;
    if (void 0 !== v) return v;
    return l;
   }
   _getExistingOrDefaultContentTypeHeader(o, l) {
    let v;
    if (this.requestOptions && this.requestOptions.headers) {
     const o = ke(this.requestOptions.headers)[de.ContentType];
     if (o) if ("number" === typeof o) v = String(o); else if (Array.isArray(o)) v = o.join(", "); else v = o;
    }
    const I = o[de.ContentType];
    if (void 0 !== I) if ("number" === typeof I) return String(I); else if (Array.isArray(I)) return I.join(", "); else return I;
    if (void 0 !== v) return v;
    return l;
   }
   _getAgent(o) {
    let agent;
    const l = te(o);
    const v = l && l.hostname;
    if (this._keepAlive && v) agent = this._proxyAgent;
    if (!v) agent = this._agent;
    if (agent) return agent;
    const I = "https:" === o.protocol;
    let R = 100;
    if (this.requestOptions) R = this.requestOptions.maxSockets || J.globalAgent.maxSockets;
    if (l && l.hostname) {
     const o = {
      maxSockets: R,
      keepAlive: this._keepAlive,
      proxy: Object.assign(Object.assign({}, (l.username || l.password) && {
       proxyAuth: `${l.username}:${l.password}`
      }), {
       host: l.hostname,
       port: l.port
      })
     };
     let v;
     const P = "https:" === l.protocol;
     if (I) v = P ? ie.httpsOverHttps : ie.httpsOverHttp; else v = P ? ie.httpOverHttps : ie.httpOverHttp;
     agent = v(o);
     this._proxyAgent = agent;
    }
    if (!agent) {
     const options = {
      keepAlive: this._keepAlive,
      maxSockets: R
     };
     agent = I ? new Y.Agent(options) : new J.Agent(options);
     this._agent = agent;
    }
    if (I && this._ignoreSslError) agent.options = Object.assign(agent.options || {}, {
     rejectUnauthorized: false
    });
    return agent;
   }
   _getProxyAgentDispatcher(o, l) {
    let v;
    if (this._keepAlive) v = this._proxyAgentDispatcher;
    if (v) return v;
    const I = "https:" === o.protocol;
    v = new ae.ProxyAgent(Object.assign({
     uri: l.href,
     pipelining: !this._keepAlive ? 0 : 1
    }, (l.username || l.password) && {
     token: `Basic ${Buffer.from(`${l.username}:${l.password}`).toString("base64")}`
    }));
    this._proxyAgentDispatcher = v;
    if (I && this._ignoreSslError) v.options = Object.assign(v.options.requestTls || {}, {
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
    return ce(this, void 0, void 0, function*() {
     o = Math.min(10, o);
     const ms = 5 * Math.pow(2, o);
     return new Promise(resolve => setTimeout(() => resolve(), ms));
    });
   }
   _processResponse(o, options) {
    return ce(this, void 0, void 0, function*() {
     return new Promise((resolve, reject) => ce(this, void 0, void 0, function*() {
      const statusCode = o.message.statusCode || 0;
      const response = {
       statusCode,
       result: null,
       headers: {}
      };
      if (statusCode === ue.NotFound) resolve(response);
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
       const v = new pe(o, statusCode);
       v.result = response.result;
       reject(v);
      } else resolve(response);
     }));
    });
   }
  }
  const ke = o => Object.keys(o).reduce((c, k) => (c[k.toLowerCase()] = o[k], c), {});
  var Se = function(o, l, v, I) {
   function R(value) {
    return value instanceof v ? value : new v(function(resolve) {
     resolve(value);
    });
   }
   return new (v || (v = Promise))(function(resolve, reject) {
    function v(value) {
     try {
      step(I.next(value));
     } catch (o) {
      reject(o);
     }
    }
    function rejected(value) {
     try {
      step(I.throw(value));
     } catch (o) {
      reject(o);
     }
    }
    function step(result) {
     result.done ? resolve(result.value) : R(result.value).then(v, rejected);
    }
    step((I = I.apply(o, l || [])).next());
   });
  };
  class $e {
   constructor(token) {
    this.token = token;
   }
   prepareRequest(options) {
    if (!options.headers) throw Error("The request has no headers");
    options.headers.Authorization = `Bearer ${this.token}`;
   }
   canHandleAuthentication() {
    return false;
   }
   handleAuthentication() {
    return Se(this, void 0, void 0, function*() {
     throw new Error("not implemented");
    });
   }
  }
  var xe = function(o, l, v, I) {
   function R(value) {
    return value instanceof v ? value : new v(function(resolve) {
     resolve(value);
    });
   }
   return new (v || (v = Promise))(function(resolve, reject) {
    function v(value) {
     try {
      step(I.next(value));
     } catch (o) {
      reject(o);
     }
    }
    function rejected(value) {
     try {
      step(I.throw(value));
     } catch (o) {
      reject(o);
     }
    }
    function step(result) {
     result.done ? resolve(result.value) : R(result.value).then(v, rejected);
    }
    step((I = I.apply(o, l || [])).next());
   });
  };
  class Ae {
   static createHttpClient(o = true, l = 10) {
    const v = {
     allowRetries: o,
     maxRetries: l
    };
    return new ve("actions/oidc-client", [ new $e(Ae.getRequestToken()) ], v);
   }
   static getRequestToken() {
    const token = process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
    if (!token) throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
    return token;
   }
   static getIDTokenUrl() {
    const o = process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
    if (!o) throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
    return o;
   }
   static getCall(o) {
    return xe(this, void 0, void 0, function*() {
     var l;
     const v = Ae.createHttpClient();
     const I = yield v.getJson(o).catch(error => {
      throw new Error(`Failed to get ID Token. \n \n        Error Code : ${error.statusCode}\n \n        Error Message: ${error.message}`);
     });
     const R = null === (l = I.result) || void 0 === l ? void 0 : l.value;
     if (!R) throw new Error("Response json body do not have ID Token field");
     return R;
    });
   }
   static getIDToken(audience) {
    return xe(this, void 0, void 0, function*() {
     try {
      let o = Ae.getIDTokenUrl();
      if (audience) {
       const l = encodeURIComponent(audience);
       o = `${o}&audience=${l}`;
      }
      debug(`ID token url is ${o}`);
      const l = yield Ae.getCall(o);
      setSecret(l);
      return l;
     } catch (o) {
      throw new Error(`Error message: ${o.message}`);
     }
    });
   }
  }
  var Ee = function(o, l, v, I) {
   function R(value) {
    return value instanceof v ? value : new v(function(resolve) {
     resolve(value);
    });
   }
   return new (v || (v = Promise))(function(resolve, reject) {
    function v(value) {
     try {
      step(I.next(value));
     } catch (o) {
      reject(o);
     }
    }
    function rejected(value) {
     try {
      step(I.throw(value));
     } catch (o) {
      reject(o);
     }
    }
    function step(result) {
     result.done ? resolve(result.value) : R(result.value).then(v, rejected);
    }
    step((I = I.apply(o, l || [])).next());
   });
  };
  const {access, appendFile: Te, writeFile: Ce} = V.promises;
  const Ie = "GITHUB_STEP_SUMMARY";
  const Ne = new class {
   constructor() {
    this._buffer = "";
   }
   filePath() {
    return Ee(this, void 0, void 0, function*() {
     if (this._filePath) return this._filePath;
     const o = process.env[Ie];
     if (!o) throw new Error(`Unable to find environment variable for $${Ie}. Check if your runtime environment supports job summaries.`);
     try {
      yield access(o, V.constants.R_OK | V.constants.W_OK);
     } catch (l) {
      throw new Error(`Unable to access summary file: '${o}'. Check if the file has correct read/write permissions.`);
     }
     this._filePath = o;
     return this._filePath;
    });
   }
   wrap(tag, content, o = {}) {
    const l = Object.entries(o).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) return `<${tag}${l}>`;
    return `<${tag}${l}>${content}</${tag}>`;
   }
   write(options) {
    return Ee(this, void 0, void 0, function*() {
     const overwrite = !!(null === options || void 0 === options ? void 0 : options.overwrite);
     const o = yield this.filePath();
     const l = overwrite ? Ce : Te;
     yield l(o, this._buffer, {
      encoding: "utf8"
     });
     return this.emptyBuffer();
    });
   }
   clear() {
    return Ee(this, void 0, void 0, function*() {
     return this.emptyBuffer().write({
      overwrite: true
     });
    });
   }
   stringify() {
    return this._buffer;
   }
   isEmptyBuffer() {
    return 0 === this._buffer.length;
   }
   emptyBuffer() {
    this._buffer = "";
    return this;
   }
   addRaw(text, o = false) {
    this._buffer += text;
    return o ? this.addEOL() : this;
   }
   addEOL() {
    return this.addRaw(R.EOL);
   }
   addCodeBlock(code, o) {
    const l = Object.assign({}, o && {
     lang: o
    });
    const element = this.wrap("pre", this.wrap("code", code), l);
    return this.addRaw(element).addEOL();
   }
   addList(items, o = false) {
    const tag = o ? "ol" : "ul";
    const l = items.map(item => this.wrap("li", item)).join("");
    const element = this.wrap(tag, l);
    return this.addRaw(element).addEOL();
   }
   addTable(rows) {
    const o = rows.map(row => {
     const cells = row.map(cell => {
      if ("string" === typeof cell) return this.wrap("td", cell);
      const {header, data, colspan: o, rowspan: l} = cell;
      const tag = header ? "th" : "td";
      const v = Object.assign(Object.assign({}, o && {
       colspan: o
      }), l && {
       rowspan: l
      });
      return this.wrap(tag, data, v);
     }).join("");
     return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", o);
    return this.addRaw(element).addEOL();
   }
   addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
   }
   addImage(o, l, options) {
    const {width, height: v} = options || {};
    const I = Object.assign(Object.assign({}, width && {
     width
    }), v && {
     height: v
    });
    const element = this.wrap("img", null, Object.assign({
     src: o,
     alt: l
    }, I));
    return this.addRaw(element).addEOL();
   }
   addHeading(text, level) {
    const tag = `h${level}`;
    const o = [ "h1", "h2", "h3", "h4", "h5", "h6" ].includes(tag) ? tag : "h1";
    const element = this.wrap(o, text);
    return this.addRaw(element).addEOL();
   }
   addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
   }
   addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
   }
   addQuote(text, o) {
    const l = Object.assign({}, o && {
     cite: o
    });
    const element = this.wrap("blockquote", text, l);
    return this.addRaw(element).addEOL();
   }
   addLink(text, o) {
    const element = this.wrap("a", text, {
     href: o
    });
    return this.addRaw(element).addEOL();
   }
  };
  const summary = Ne;
  R.platform();
  R.arch();
  var Pe = function(o, l, v, I) {
   function R(value) {
    return value instanceof v ? value : new v(function(resolve) {
     resolve(value);
    });
   }
   return new (v || (v = Promise))(function(resolve, reject) {
    function v(value) {
     try {
      step(I.next(value));
     } catch (o) {
      reject(o);
     }
    }
    function rejected(value) {
     try {
      step(I.throw(value));
     } catch (o) {
      reject(o);
     }
    }
    function step(result) {
     result.done ? resolve(result.value) : R(result.value).then(v, rejected);
    }
    step((I = I.apply(o, l || [])).next());
   });
  };
  var Oe;
  !function(o) {
   o[o.Success = 0] = "Success";
   o[o.Failure = 1] = "Failure";
  }(Oe || (Oe = {}));
  function setSecret(secret) {
   D("add-mask", {}, secret);
  }
  function getInput(name, options) {
   const o = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
   if (options && options.required && !o) throw new Error(`Input required and not supplied: ${name}`);
   if (options && false === options.trimWhitespace) return o;
   return o.trim();
  }
  function setOutput(name, value) {
   const o = process.env.GITHUB_OUTPUT || "";
   if (o) return K("OUTPUT", X(name, value));
   process.stdout.write(R.EOL);
   D("set-output", {
    name
   }, P(value));
  }
  function setFailed(message) {
   process.exitCode = Oe.Failure;
   error(message);
  }
  function debug(message) {
   D("debug", {}, message);
  }
  function error(message, o = {}) {
   D("error", O(o), message instanceof Error ? message.toString() : message);
  }
  function warning(message, o = {}) {
   D("warning", O(o), message instanceof Error ? message.toString() : message);
  }
  function notice(message, o = {}) {
   D("notice", O(o), message instanceof Error ? message.toString() : message);
  }
  function info(message) {
   process.stdout.write(message + R.EOL);
  }
  function startGroup(name) {
   j("group", name);
  }
  function endGroup() {
   j("endgroup");
  }
  function saveState(name, value) {
   const o = process.env.GITHUB_STATE || "";
   if (o) return K("STATE", X(name, value));
   D("save-state", {
    name
   }, P(value));
  }
  function getIDToken(aud) {
   return Pe(this, void 0, void 0, function*() {
    return yield Ae.getIDToken(aud);
   });
  }
 }
};

var v = {};

function I(o) {
 var R = v[o];
 if (void 0 !== R) return R.exports;
 var P = v[o] = {
  exports: {}
 };
 var threw = true;
 try {
  l[o].call(P.exports, P, P.exports, I);
  threw = false;
 } finally {
  if (threw) delete v[o];
 }
 return P.exports;
}

I.m = l;

if (true) I.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";

(() => {
 I.n = o => {
  var l = o && o.__esModule ? () => o.default : () => o;
  I.d(l, {
   a: l
  });
  return l;
 };
})();

(() => {
 var o = Object.getPrototypeOf ? o => Object.getPrototypeOf(o) : o => o.__proto__;
 var l;
 I.t = function(value, mode) {
  if (1 & mode) value = this(value);
  if (8 & mode) return value;
  if ("object" === typeof value && value) {
   if (4 & mode && value.__esModule) return value;
   if (16 & mode && "function" === typeof value.then) return value;
  }
  var ns = Object.create(null);
  I.r(ns);
  var v = {};
  l = l || [ null, o({}), o([]), o(o) ];
  for (var current = 2 & mode && value; "object" == typeof current && !~l.indexOf(current); current = o(current)) Object.getOwnPropertyNames(current).forEach(key => v[key] = () => value[key]);
  v.default = () => value;
  I.d(ns, v);
  return ns;
 };
})();

(() => {
 I.d = (o, l) => {
  for (var key in l) if (I.o(l, key) && !I.o(o, key)) Object.defineProperty(o, key, {
   enumerable: true,
   get: l[key]
  });
 };
})();

(() => {
 I.f = {};
 I.e = o => Promise.all(Object.keys(I.f).reduce((promises, key) => {
  I.f[key](o, promises);
  return promises;
 }, []));
})();

(() => {
 I.u = o => o + ".index.js";
})();

(() => {
 I.o = (o, l) => Object.prototype.hasOwnProperty.call(o, l);
})();

(() => {
 I.r = o => {
  if ("undefined" !== typeof Symbol && Symbol.toStringTag) Object.defineProperty(o, Symbol.toStringTag, {
   value: "Module"
  });
  Object.defineProperty(o, "__esModule", {
   value: true
  });
 };
})();

(() => {
 var o = {
  792: 0
 };
 var l = data => {
  var {ids, modules: l, runtime: v} = data;
  var R, P, i = 0;
  for (R in l) if (I.o(l, R)) I.m[R] = l[R];
  if (v) v(I);
  for (;i < ids.length; i++) {
   P = ids[i];
   if (I.o(o, P) && o[P]) o[P][0]();
   o[ids[i]] = 0;
  }
 };
 I.f.j = (v, promises) => {
  var R = I.o(o, v) ? o[v] : void 0;
  if (0 !== R) if (R) promises.push(R[1]); else if (true) {
   var P = import("./" + I.u(v)).then(l, e => {
    if (0 !== o[v]) o[v] = void 0;
    throw e;
   });
   P = Promise.race([ P, new Promise(resolve => R = o[v] = [ resolve ]) ]);
   promises.push(R[1] = P);
  }
 };
})();

var R = {};

I.d(R, {
 EP: () => afterMain,
 iW: () => main,
 Uq: () => mainStep,
 FW: () => postStep
});

const P = o(import.meta.url)("node:os");

var O = I(8474);

const wallClock = {
 now: () => performance.timeOrigin + performance.now(),
 sleep: (ms, signal) => new Promise((resolve, reject) => {
  if (signal?.aborted) return reject(signal.reason);
  const timer = setTimeout(() => {
   signal?.removeEventListener("abort", stop);
   resolve();
  }, ms);
  const stop = () => {
   clearTimeout(timer);
   reject(signal?.reason);
  };
  signal?.addEventListener("abort", stop, {
   once: true
  });
 }),
 random: Math.random
};

function broadSignal() {
 const controller = new AbortController;
 (0, O.setMaxListeners)(0, controller.signal);
 return controller;
}

class DeadlineExceeded extends Error {
 name="DeadlineExceeded";
 ms;
 constructor(what, ms) {
  super(`no answer from ${what} within ${ms} ms`);
  this.ms = ms;
 }
}

async function within(clock, ms, what, work, signal) {
 const ended = new AbortController;
 const timer = new AbortController;
 const stop = () => ended.abort(signal?.reason);
 if (signal?.aborted) throw signal.reason;
 signal?.addEventListener("abort", stop, {
  once: true
 });
 try {
  return await Promise.race([ work(ended.signal), new Promise((_, reject) => {
   ended.signal.addEventListener("abort", () => reject(ended.signal.reason), {
    once: true
   });
  }), clock.sleep(ms, timer.signal).then(() => {
   const late = new DeadlineExceeded(what, ms);
   ended.abort(late);
   throw late;
  }, () => new Promise(() => {})) ]);
 } finally {
  timer.abort("in time");
  signal?.removeEventListener("abort", stop);
 }
}

async function soon(clock, ms, work) {
 const timer = new AbortController;
 const late = clock.sleep(ms, timer.signal).then(() => {}, () => new Promise(() => {}));
 try {
  return await Promise.race([ work, late ]);
 } finally {
  timer.abort("in time");
 }
}

const failureCodes = [ "input-missing", "input-invalid", "input-unknown", "input-combination", "input-environment", "event-not-allowed", "not-built-yet", "oidc-unavailable", "role-not-assumable", "account-mismatch", "credentials-not-renewable", "access-denied", "plan-missing", "plan-invalid", "plan-changed", "approval-missing", "approval-unreadable", "approval-environment-unknown", "target-not-found", "target-disabled", "target-staging", "target-tenant-only", "target-full", "certificate-missing", "certificate-not-covering", "certificate-expired", "certificate-unusable", "alias-not-held", "holder-unknown", "holder-is-service", "holder-is-another", "source-unknown", "source-enabled", "source-left-disabled", "accounts-differ", "accounts-equal", "apex-not-possible", "wildcard-overlap", "hosts-not-accepted", "downtime-not-accepted", "zone-not-found", "dns-record-unsupported", "dns-ttl-too-long", "txt-not-visible", "txt-negatively-cached", "dns-not-switched", "dns-points-elsewhere", "deadline-too-near", "move-not-started", "past-point-of-no-return", "move-refused", "release-refused", "claim-refused", "not-deployed", "not-in-place", "probe-failed", "cancelled", "service-error", "internal" ];

class Failure extends Error {
 name="Failure";
 code;
 remedy;
 outcome;
 refusal;
 requestId;
 constructor(code, message, detail = {}) {
  super(message, void 0 === detail.cause ? void 0 : {
   cause: detail.cause
  });
  this.code = code;
  this.remedy = detail.remedy;
  this.outcome = detail.outcome;
  this.refusal = detail.refusal;
  this.requestId = detail.requestId;
 }
}

function asFailure(thrown) {
 if (thrown instanceof Failure) return thrown;
 const message = thrown instanceof Error ? thrown.message : String(thrown);
 return new Failure("internal", message, {
  cause: thrown
 });
}

function mostBasic(codes) {
 return codes.reduce((first, code) => void 0 === first || failureCodes.indexOf(code) < failureCodes.indexOf(first) ? code : first, void 0);
}

function cancelled({reason}) {
 return reason instanceof Failure ? reason : new Failure("cancelled", "The run was cancelled.", {
  cause: reason
 });
}

var D = I(3136);

var j = I(5635);

function duration(ms) {
 if (Math.round(ms) < 1e3) return `${Math.max(0, Math.round(ms))} ms`;
 const seconds = Math.round(ms / 1e3);
 const [h, min, s] = [ Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60 ];
 if (h > 0) return 0 === min ? `${h} h` : `${h} h ${min} min`;
 if (min > 0) return 0 === s ? `${min} min` : `${min} min ${s} s`;
 return `${s} s`;
}

function spelled(text) {
 return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu, character => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`);
}

function visible(text, most = 300) {
 const clipped = text.length > most ? `${text.slice(0, most)}\u2026 (${text.length} characters)` : text;
 return spelled(clipped.replace(/[\t\n\r ]+/g, " "));
}

function parseAlias(text) {
 if (text.length > 1024) return {
  ok: false,
  why: "a name has at most 253 characters"
 };
 const trimmed = trimAscii(text);
 if ("" === trimmed) return {
  ok: false,
  why: "it is empty"
 };
 const stranger = firstStranger(trimmed);
 if (void 0 !== stranger) return refuseStranger(trimmed, stranger);
 const folded = trimmed.toLowerCase();
 const name = folded.endsWith(".") ? folded.slice(0, -1) : folded;
 const why = misplaced(trimmed, name) ?? shapeProblem(name);
 if (void 0 !== why) return "string" === typeof why ? {
  ok: false,
  why
 } : {
  ok: false,
  ...why
 };
 const notices = [];
 if (folded !== trimmed) notices.push(`${visible(trimmed)} is read as ${name}: CloudFront keeps names in lower case`);
 if (name !== folded) notices.push(`the trailing dot of ${folded} is dropped: CloudFront refuses it`);
 const unicode = name.includes("xn--") ? (0, D.domainToUnicode)(name) : name;
 if (unicode !== name) notices.push(`${name} reads ${visible(unicode)}`);
 return {
  ok: true,
  name,
  notices
 };
}

function trimAscii(text) {
 let from = 0;
 let to = text.length;
 for (;from < to && " \t\r\n".includes(text.charAt(from)); ) from += 1;
 for (;to > from && " \t\r\n".includes(text.charAt(to - 1)); ) to -= 1;
 return text.slice(from, to);
}

function firstStranger(text) {
 const found = /[^\t\x20-\x7e]/u.exec(text)?.[0]?.codePointAt(0);
 return void 0 === found ? void 0 : `U+${found.toString(16).toUpperCase().padStart(4, "0")}`;
}

function refuseStranger(text, stranger) {
 const ascii = (0, D.domainToASCII)(text);
 const faithful = text.normalize("NFKC") === text && (0, D.domainToUnicode)(ascii) === text.toLowerCase();
 const why = `it contains ${stranger}; a host name is written in ASCII`;
 return faithful && parseAlias(ascii).ok ? {
  ok: false,
  why,
  paste: ascii
 } : {
  ok: false,
  why
 };
}

function misplaced(text, name) {
 const suggest = (why, candidate) => {
  const parsed = parseAlias(candidate);
  return parsed.ok ? {
   why,
   paste: parsed.name
  } : {
   why
  };
 };
 if (/[ \t]/.test(text)) {
  const parts = text.split(/[ \t]+/).map(parseAlias);
  const names = parts.flatMap(part => part.ok ? [ part.name ] : []);
  const why = "it contains a blank; line breaks and commas separate names";
  return names.length === parts.length ? {
   why,
   paste: names.join(",")
  } : {
   why
  };
 }
 if (/^[a-z][a-z0-9+.-]*:\/\//.test(name)) return suggest("it is a URL; only the host name is wanted", name.replace(/^[^/]*\/\//, "").replace(/[/?#:].*$/, ""));
 if (/^\[?[0-9a-f:]*::[0-9a-f:.]*\]?$/.test(name)) return {
  why: "it is an IP address"
 };
 if (/^[^@:/]+@/.test(name)) return suggest("it contains a user name", name.replace(/^[^@]*@/, ""));
 if (/:\d*$/.test(name)) return suggest("it contains a port", name.replace(/:\d*$/, ""));
 if (/^["'].*["']$/.test(name)) return suggest("the quotes are part of it", name.slice(1, -1));
 if (/^E[A-Z0-9]{7,31}$/.test(text) || /^dt_[A-Za-z0-9]+$/.test(text)) return {
  why: "it is the id of a distribution; that belongs into target-distribution or source-distribution"
 };
 if (isOfCloudFront(`.${name}`)) return {
  why: "it is CloudFront's own domain name of a distribution, not an alternate domain name"
 };
 if (/^_\.?[^.]/.test(name)) {
  const owner = "it begins with an underscore: this is the name of the ownership TXT record";
  return suggest(owner, name.replace(/^_\.?/, ""));
 }
 return;
}

function shapeProblem(name) {
 if (name.length > 253) return "a name has at most 253 characters";
 const strange = /[^a-z0-9._*-]/.exec(name)?.[0];
 if (void 0 !== strange) return `the character ${strange} cannot stand in a host name`;
 const wildcard = "*" === name || name.startsWith("*.");
 const host = name.replace(/^\*\.?/, "");
 if (name.includes("*") && (!wildcard || host.includes("*"))) return 'a wildcard is only "*." at the very beginning';
 if (wildcard && "" === host) return "a wildcard needs a parent: *.example.com";
 const labels = host.split(".");
 const problem = labels.map(labelProblem).find(found => void 0 !== found);
 if (void 0 !== problem) return problem;
 if (/^(?:\d+|0x[0-9a-f]*)$/.test(labels.at(-1) ?? "")) return "it ends in a number, as an IP address does";
 if (labels.length < 2 && !wildcard) return "a name has at least two labels: www.example.com";
 if (wildcard && publicSuffix(host) === host) return `a wildcard cannot stand below ${host}, under which the public registers names`;
 return;
}

function labelProblem(label) {
 if ("" === label) return "it has an empty label (a dot too many)";
 if (label.length > 63) return "a label has at most 63 characters";
 if (label.startsWith("_")) return "a label begins with an underscore";
 if (label.startsWith("xn--")) return isPunycode(label) ? void 0 : `${label} is no valid Punycode`;
 if ("--" === label.slice(2, 4)) return "hyphens at the third and fourth place are reserved for xn--";
 return label.startsWith("-") || label.endsWith("-") ? "a label begins or ends with a hyphen" : void 0;
}

function isPunycode(label) {
 const unicode = (0, D.domainToUnicode)(label);
 return unicode !== label && (0, D.domainToASCII)(unicode) === label;
}

const wholeHost = {
 extractHostname: false,
 validateHostname: false,
 detectIp: false,
 mixedInputs: false
};

function publicSuffix(host) {
 return (0, j.qg)(host, wholeHost).publicSuffix ?? void 0;
}

function registrable(name) {
 return (0, j.qg)(name.replace(/^\*\./, ""), wholeHost).domain ?? void 0;
}

function isWildcard(name) {
 return name.startsWith("*.");
}

function wildcardOf(name) {
 const parent = name.slice(name.indexOf(".") + 1);
 return isWildcard(name) || void 0 === registrable(parent) ? void 0 : `*.${parent}`;
}

function certificateCovers(certificateName, alias) {
 const [certified, wanted] = [ certificateName.toLowerCase(), alias.toLowerCase() ];
 if (certified === wanted) return true;
 const label = wanted.indexOf(".");
 return isWildcard(certified) && label > 0 && certified.slice(1) === wanted.slice(label);
}

function covers(aliasOrWildcard, host) {
 if (aliasOrWildcard === host) return true;
 return isWildcard(aliasOrWildcard) && host.length > aliasOrWildcard.length - 1 && host.endsWith(aliasOrWildcard.slice(1));
}

function matchesMasked(id, masked) {
 const shown = masked.replace(/^\*+/, "");
 return "" !== shown && id.length === masked.length && id.endsWith(shown);
}

function ownershipName(alias, apex) {
 return apex && !isWildcard(alias) ? `_.${alias}` : `_${alias}`;
}

const cloudFrontDomains = [ ".cloudfront.net", ".cloudfront.cn" ];

function isOfCloudFront(name) {
 return cloudFrontDomains.some(domain => name.endsWith(domain));
}

function listNeeded({alias, target, given}) {
 if (holds(target, alias)) return false;
 if (void 0 === given) return true;
 return given.read.known && !given.read.value.aliases.includes(alias);
}

function heldByAnEnd({alias, target, given}) {
 return holds(target, alias) || void 0 !== given && holds(given.read, alias);
}

function findHolder(traces) {
 const {alias, target, targetId, given, conflicts, own, heldOnce, recovering} = traces;
 if (holds(target, alias)) return {
  is: "target"
 };
 if (void 0 !== given && holds(given.read, alias)) return {
  is: "source",
  id: given.id,
  how: "given, and read there"
 };
 if (!target.known) return {
  is: "unknown",
  why: target.why
 };
 const listed = own.flatMap(list => list.known ? list.value : []).find(({aliases}) => aliases.includes(alias));
 if (listed?.id === targetId) return {
  is: "target"
 };
 if (void 0 !== listed) return void 0 === given || given.id === listed.id ? {
  is: "source",
  id: listed.id,
  how: "found among the distributions of its account"
 } : {
  is: "another",
  id: listed.id,
  enabled: listed.enabled
 };
 const covered = target.value.aliases.some(name => covers(name, alias));
 const released = true === given?.read.known && (heldOnce || recovering && covered);
 if (!conflicts.known) return released ? {
  is: "nobody"
 } : {
  is: "unknown",
  why: conflicts.why
 };
 return byTheList(traces, conflicts.value, released);
}

function byTheList({alias, target, targetId, given, own}, conflicts, released) {
 const held = conflicts.find(conflict => conflict.alias === alias && !matchesMasked(targetId, conflict.maskedId));
 if (void 0 === held) return {
  is: "nobody"
 };
 const fits = void 0 !== given && matchesMasked(given.id, held.maskedId);
 if (fits && released) return {
  is: "nobody"
 };
 const foreign = {
  is: "foreign",
  conflict: held,
  id: fits ? given.id : void 0
 };
 if (!target.known || !matchesMasked(target.value.account, held.maskedAccount)) return foreign;
 if (fits) return {
  is: "source",
  id: given.id,
  how: `given, and the conflict list names ${held.maskedId}`
 };
 const [unlisted] = own;
 return false === unlisted?.known ? {
  is: "masked",
  conflict: held,
  why: unlisted.why
 } : foreign;
}

function holds(read, alias) {
 return read.known && read.value.aliases.includes(alias);
}

function seatOf(holder, sourceKnown) {
 switch (holder.is) {
 case "another":
  return "other";

 case "foreign":
  return void 0 !== holder.id || !sourceKnown ? "source" : "other";

 case "masked":
  return sourceKnown ? "other" : "source";

 default:
  return holder.is;
 }
}

function idOf(holder, world, {target, source, inputs}) {
 if ("target" === holder) return target.id;
 if ("source" === holder) return source?.id ?? inputs.sourceDistribution ?? maskedId(world);
 if ("other" !== holder) return;
 return "another" === world.holder.is ? world.holder.id : maskedId(world);
}

function maskedId({holder}) {
 return "conflict" in holder ? holder.conflict.maskedId : void 0;
}

function servingOf(holder, why, world, about) {
 const none = {
  id: void 0,
  through: void 0
 };
 switch (holder) {
 case "target":
 case "source":
  {
   const read = "target" === holder ? world.target : world.source;
   const id = idOf(holder, world, about);
   if (!read?.known) {
    const reason = void 0 === read ? "there are no credentials for it" : read.why.message;
    return {
     by: "unknown",
     ...none,
     why: `the ${holder} ${id ?? ""} could not be read: ${reason}`
    };
   }
   if (!read.value.aliases.includes(about.alias)) return {
    by: "unknown",
    ...none,
    why: `a list names the ${holder} ${id}, which was read without it`
   };
   return read.value.enabled ? {
    by: holder,
    id,
    through: about.alias,
    why: ""
   } : {
    by: "nobody",
    ...none,
    why: `it is on the ${holder} ${id}, which is disabled`
   };
  }

 case "nobody":
  return throughWildcard(world, about);

 case "other":
  {
   const id = idOf(holder, world, about);
   if ("another" !== world.holder.is) return {
    by: "unknown",
    ...none,
    why: `it is on ${id}, of which only that is known`
   };
   return world.holder.enabled ? {
    by: "other",
    id,
    through: about.alias,
    why: ""
   } : {
    by: "nobody",
    ...none,
    why: `it is on ${id}, which is disabled`
   };
  }

 case "unknown":
  return {
   by: "unknown",
   ...none,
   why: why?.message ?? "no answer"
  };

 default:
  return holder;
 }
}

function throughWildcard({target, source, conflicts}, about) {
 const ends = [ "target", "source" ].flatMap(side => {
  const read = "target" === side ? target : source;
  const {id} = about[side] ?? {};
  if (!read?.known || void 0 === id) return [];
  const names = read.value.aliases.filter(name => isWildcard(name) && covers(name, about.alias));
  return names.map(name => ({
   side,
   id,
   name,
   enabled: read.value.enabled,
   masked: false
  }));
 });
 const ids = [ about.target.id, about.source?.id ].flatMap(id => id ?? []);
 const foreign = (conflicts.known ? conflicts.value : []).flatMap(({alias: name, maskedId: id}) => isWildcard(name) && covers(name, about.alias) && !ids.some(own => matchesMasked(own, id)) ? [ {
  side: "other",
  id,
  name,
  enabled: true,
  masked: true
 } ] : []);
 const [first] = [ ...ends, ...foreign ].toSorted((a, b) => b.name.length - a.name.length);
 const none = {
  id: void 0,
  through: void 0
 };
 if (void 0 === first) {
  if (false !== source?.known) return {
   by: "nobody",
   ...none,
   why: "none holds it"
  };
  const why = `none holds it, and what the source ${about.source?.id} serves could not be read: ${source.why.message}`;
  return {
   by: "unknown",
   ...none,
   why
  };
 }
 const {side, id, name, enabled, masked} = first;
 if (masked) return {
  by: "unknown",
  ...none,
  why: `none holds it, and ${name} is on ${id}, of which only that is known`
 };
 return enabled ? {
  by: side,
  id,
  through: name,
  why: ""
 } : {
  by: "nobody",
  ...none,
  why: `none holds it, and ${name} is on ${id}, which is disabled`
 };
}

const onlyLooked = {
 changed: false,
 dark: false,
 begun: false
};

function assess(world, past, about) {
 const {alias, initial, inputs} = about;
 const {source} = world;
 const named = void 0 !== about.source || void 0 !== inputs.sourceDistribution;
 const read = seatOf(world.holder, named);
 const sourceEnabled = source?.known ? source.value.enabled : void 0;
 const behind = past.begun && "source" === read && false !== sourceEnabled;
 const holder = behind ? "unknown" : read;
 const why = behind ? superseded() : "why" in world.holder ? world.holder.why : void 0;
 const end = endOf(holder, world);
 const {why: reason, ...serving} = servingOf(holder, why, world, about);
 const others = source?.known ? source.value.aliases.filter(name => name !== alias) : [];
 const left = leftUndone(holder, serving.by, sourceEnabled, about);
 const facts = {
  alias,
  holder: {
   is: holder,
   id: idOf(holder, world, about),
   enabled: end?.enabled,
   deployed: void 0 === end ? void 0 : "Deployed" === end.status
  },
  serving,
  why: reason,
  ends: endsOf(world, about)
 };
 const held = {
  holder,
  by: serving.by,
  left,
  sourceEnabled,
  others
 };
 return {
  facts,
  holder,
  why,
  deployed: "Deployed" === end?.status,
  sourceEnabled,
  others,
  left,
  alarm: alarmOf(held, world, past, {
   alias,
   initial,
   inputs
  })
 };
}

function statusOf(move, past = onlyLooked) {
 return assess(move.observation, past, move);
}

function alike(a, b) {
 return a.holder === b.holder && a.sourceEnabled === b.sourceEnabled && a.facts.serving.by === b.facts.serving.by && a.facts.serving.through === b.facts.serving.through;
}

function superseded() {
 return new Failure("service-error", "what was read is from before the last change of this run");
}

function endOf(holder, {target, source}) {
 const end = "target" === holder ? target : "source" === holder ? source : void 0;
 return end?.known ? end.value : void 0;
}

function endsOf({target, source}, about) {
 const aliases = read => read?.known ? read.value.aliases : void 0;
 const to = {
  side: "target",
  id: about.target.id,
  aliases: aliases(target)
 };
 if (void 0 === about.source) return [ to ];
 return [ to, {
  side: "source",
  id: about.source.id,
  aliases: aliases(source)
 } ];
}

function leftUndone(holder, by, sourceEnabled, {alias, initial, inputs}) {
 if ("nobody" === holder) {
  const released = true === initial.sourceAliases?.includes(alias);
  const accepted = inputs.acceptDowntime.includes(alias) || "release-and-claim" === inputs.scenario;
  return "target" === by || released || accepted && !initial.planned ? "unclaimed" : void 0;
 }
 if (false !== sourceEnabled || !disabledByUs(initial)) return;
 if ("source" === holder) return "source-disabled";
 return "target" === holder && inputs.restoreSource ? "source-disabled" : void 0;
}

function disabledByUs({sourceEnabled, method = "disable-source"}) {
 return true === sourceEnabled && "disable-source" === method;
}

function unreadAlarm(dark) {
 return dark ? {
  kind: "not-read",
  code: "not-in-place"
 } : void 0;
}

function alarmOf({holder, by, left, sourceEnabled, others}, {target, traffic}, {changed, dark}, {alias, initial, inputs}) {
 switch (holder) {
 case "nobody":
  {
   const known = [ initial.sourceAliases, initial.targetAliases ].some(names => names?.includes(alias));
   if (known || changed || dark) return {
    kind: "held-by-nobody",
    code: "not-in-place"
   };
   if ("source" !== by && isOfCloudFront(traffic.leadsTo)) return {
    kind: "held-by-nobody",
    code: "alias-not-held"
   };
   break;
  }

 case "source":
  if ("source-disabled" === left) return {
   kind: "source-disabled",
   code: "not-in-place"
  };
  break;

 case "target":
  if (target.known && !target.value.enabled) return {
   kind: "target-disabled",
   code: "target-disabled"
  };
  break;

 case "other":
  if (changed) return {
   kind: "taken",
   code: "holder-is-another"
  };
  break;

 case "unknown":
  if (dark) return unreadAlarm(dark);
 }
 const wanted = !inputs.restoreSource || "plan" === inputs.command || initial.planned && false === initial.sourceEnabled;
 const names = "recover" === inputs.command && "source" === holder ? [ alias, ...others ] : others;
 return false === sourceEnabled && names.length > 0 && !wanted ? {
  kind: "left-disabled",
  code: "source-left-disabled"
 } : void 0;
}

function wildcardFor({alias, observation}) {
 return observation.ownership.apex ? void 0 : wildcardOf(alias);
}

function wildcardWasThere({initial}, wildcard) {
 return initial.targetAliases?.includes(wildcard);
}

function takesOff(move, wildcard) {
 return !move.inputs.keepWildcard && false === wildcardWasThere(move, wildcard);
}

function servedThroughTarget(move) {
 const {holder, facts} = statusOf(move);
 return "nobody" === holder && "target" === facts.serving.by;
}

function releasedByThisMove({alias, initial, observation}) {
 return "nobody" === observation.holder.is && initial.planned && true === initial.sourceAliases?.includes(alias);
}

function servedThroughSource(move) {
 const {holder, facts} = statusOf(move);
 return "nobody" === holder && "source" === facts.serving.by ? facts.serving.through : void 0;
}

function inPlace(move) {
 const {holder, target, traffic} = move.observation;
 const wildcard = wildcardFor(move);
 return "target" === holder.is && target.known && "Deployed" === target.value.status && target.value.enabled && ("target" === traffic.state || "not-observable" === traffic.state) && !(void 0 !== wildcard && takesOff(move, wildcard) && target.value.aliases.includes(wildcard)) && void 0 === statusOf(move).left;
}

const obstacles = {
 "input-missing": "A required input is missing",
 "input-invalid": "An input has a value that is not accepted",
 "input-unknown": "There is no such input",
 "input-combination": "Inputs contradict each other",
 "input-environment": "The environment of the job is not safe to run in",
 "event-not-allowed": "This command is not allowed on this event",
 "not-built-yet": "This is not built yet",
 "oidc-unavailable": "The job cannot get an OIDC token",
 "role-not-assumable": "The role cannot be assumed",
 "account-mismatch": "The credentials belong to another account",
 "credentials-not-renewable": "The credentials cannot be renewed during the move",
 "access-denied": "A permission is missing",
 "plan-missing": "The plan is missing",
 "plan-invalid": "The plan is not valid",
 "plan-changed": "The world no longer fits the plan",
 "approval-missing": "The approval is missing",
 "approval-unreadable": "The approvals cannot be read",
 "approval-environment-unknown": "The environment of this job is not known",
 "target-not-found": "The target was not found",
 "target-disabled": "The target is disabled",
 "target-staging": "The target is a staging distribution",
 "target-tenant-only": "The target serves only through its tenants",
 "target-full": "The target has no room for another alias",
 "certificate-missing": "The target has no certificate",
 "certificate-not-covering": "The certificate of the target does not cover the alias",
 "certificate-expired": "The certificate of the target ends too early",
 "certificate-unusable": "CloudFront cannot use the certificate of the target",
 "alias-not-held": "No distribution holds the alias",
 "holder-unknown": "It is not known which distribution holds the alias",
 "holder-is-service": "A service of AWS holds the alias",
 "holder-is-another": "Another distribution than the source holds the alias",
 "source-unknown": "The source is not known",
 "source-enabled": "The source is enabled",
 "source-left-disabled": "The source is left disabled",
 "accounts-differ": "This method needs both distributions in one account",
 "accounts-equal": "This method is for two accounts, and both distributions are in one",
 "apex-not-possible": "There can be no wildcard above the alias",
 "wildcard-overlap": "Another distribution holds the wildcard",
 "hosts-not-accepted": "The wildcard may serve other hosts too",
 "downtime-not-accepted": "The outage is not accepted",
 "zone-not-found": "No hosted zone for the alias can be written",
 "dns-record-unsupported": "A DNS record cannot be changed by this action",
 "dns-ttl-too-long": "The TTL of the DNS record is too long",
 "txt-not-visible": "The ownership record is not visible",
 "txt-negatively-cached": "CloudFront remembers that the ownership record was missing",
 "dns-not-switched": "DNS does not lead to the target",
 "dns-points-elsewhere": "DNS leads to another distribution",
 "deadline-too-near": "Too little time is left",
 "move-not-started": "The move has not started",
 "past-point-of-no-return": "The alias has left the source for good",
 "move-refused": "CloudFront refused the move",
 "release-refused": "The alias cannot be taken off the source",
 "claim-refused": "The alias cannot be put on the target",
 "not-deployed": "A deployment is not finished",
 "not-in-place": "The alias is not where it should be",
 "probe-failed": "The alias does not answer as it should",
 cancelled: "The run was cancelled",
 "service-error": "A service did not answer as it should",
 internal: "An error in this action"
};

function obstacle(id, evidence, remedy, title = obstacles[id]) {
 return {
  id,
  level: "blocker",
  title,
  evidence,
  ...void 0 === remedy ? {} : {
   remedy
  }
 };
}

const maxRetries = 5;

function backoff(clock, n, most = 2e4) {
 return Math.round(clock.random() * Math.min(most, 500 * 2 ** n));
}

function readLag(agreement) {
 return 12 * agreement;
}

function conflictPause({clock, agreement}, n) {
 const share = 2 ** (n - 1) / (2 ** maxRetries - 1);
 return Math.round(readLag(agreement) * share * (1 + clock.random() / 4));
}

function* pauses(pollInterval) {
 for (let pause = Math.min(1e3, pollInterval); ;pause = Math.min(pollInterval, 1.5 * pause)) yield pause;
}

function ref({id, title, alias, by}) {
 return {
  id,
  title,
  alias,
  by
 };
}

function accepted(step, context, evidence) {
 return {
  type: "accepted",
  step: ref(step),
  evidence,
  change: step.change?.(context)
 };
}

async function attempt(call, {clock, signal, grace}) {
 const settled = new AbortController;
 const cancelled = new Promise(resolve => {
  const stop = () => clock.sleep(grace, settled.signal).then(() => resolve({
   abandoned: true
  }), () => {});
  if (signal.aborted) stop(); else signal.addEventListener("abort", stop, {
   once: true,
   signal: settled.signal
  });
 });
 const answered = call().then(() => ({}), thrown => ({
  failure: asFailed(thrown)
 }));
 try {
  return await Promise.race([ answered, cancelled ]);
 } finally {
  settled.abort();
 }
}

function asFailed(thrown) {
 if (thrown instanceof Failure) return thrown;
 const message = thrown instanceof Error ? thrown.message : String(thrown);
 return new Failure("internal", message, {
  cause: thrown,
  outcome: "unknown"
 });
}

async function* q(step, context, patience) {
 const {clock, signal} = patience;
 const wait = step.wait(context);
 const begun = clock.now();
 const limit = Math.min(begun + wait.atMost, patience.deadlineAt);
 let held;
 const gone = new Absence(readLag(patience.agreement));
 const missing = new Absence(readLag(patience.agreement), true);
 let repaired = false;
 for (const pause of pauses(patience.pollInterval)) {
  const look = await glance(step, context);
  if (signal.aborted) return {
   type: "interrupted",
   step: ref(step),
   inFlight: false
  };
  if ("failure" in look && "refused" === look.failure.outcome) return {
   type: "failed",
   step: ref(step),
   failure: look.failure,
   answer: step.onRefusal
  };
  const now = clock.now();
  const standing = "failure" in look ? {
   state: "settling",
   evidence: `could not read it: ${look.failure.message}`
  } : look;
  let next = pause;
  if ("in-place" === standing.state) {
   if (void 0 === held || held.fact !== standing.fact) held = {
    since: now,
    fact: standing.fact
   };
   const elapsed = now - held.since;
   if (elapsed >= wait.settle) {
    yield {
     type: "confirmed",
     step: ref(step),
     evidence: standing.evidence
    };
    return;
   }
   yield {
    type: "settle-time",
    step: ref(step),
    elapsed,
    atMost: wait.settle,
    evidence: standing.evidence
   };
   next = Math.min(pause, wait.settle - elapsed);
   if (now >= patience.deadlineAt) return unconfirmed(step, `${standing.evidence}; settle time cut short`);
  } else {
   held = void 0;
   if (void 0 === step.urgent && gone.after(standing, now)) return {
    ...unconfirmed(step, `taken away again: ${standing.evidence}`),
    code: "not-in-place"
   };
   if (now >= limit) return unconfirmed(step, standing.evidence);
   if (void 0 !== step.urgent && missing.after(standing, now)) {
    const ending = yield* make(step, context, patience);
    if (void 0 !== ending) return ending;
   }
   yield {
    type: "waiting",
    step: ref(step),
    for: wait.for,
    elapsed: now - begun,
    atMost: limit - begun,
    evidence: standing.evidence
   };
   next = Math.min(pause, limit - now);
  }
  if (!repaired) {
   const repair = await (step.watch?.(context).catch(() => {}));
   if (void 0 !== repair) {
    repaired = true;
    yield* make(repair, context, patience);
   }
  }
  if (!await slept(patience, next)) return {
   type: "interrupted",
   step: ref(step),
   inFlight: false
  };
 }
 return;
}

class Absence {
 #e;
 #t=false;
 #n;
 constructor(apart, seen = false) {
  this.#e = apart;
  this.#t = seen;
 }
 after({state}, now) {
  if ("absent" !== state) {
   this.#t = true;
   this.#n = void 0;
   return false;
  }
  this.#n ??= now;
  const lasting = this.#t && now - this.#n >= this.#e;
  if (lasting) this.#n = void 0;
  return lasting;
 }
}

function unconfirmed(step, evidence) {
 return {
  type: "unconfirmed",
  step: ref(step),
  evidence,
  code: step.exhausted,
  answer: step.onExhausted
 };
}

async function glance(step, context) {
 try {
  return await step.observe(context);
 } catch (o) {
  return {
   failure: asFailure(o)
  };
 }
}

async function slept({clock, signal}, ms) {
 try {
  await clock.sleep(ms, signal);
  return true;
 } catch (o) {
  if (signal.aborted) return false;
  throw asFailed(o);
 }
}

async function* make(step, context, patience) {
 const refusals = [];
 let retries = 0;
 for (let tries = 1; ;tries++) {
  yield {
   type: "applying",
   step: ref(step),
   attempt: tries,
   quiet: false
  };
  const {failure, abandoned} = await attempt(() => step.apply(context, tries), patience);
  if (abandoned) return {
   type: "interrupted",
   step: ref(step),
   inFlight: true
  };
  if (void 0 === failure) {
   if ("us" === step.by) yield accepted(step, context, "accepted");
   return;
  }
  const standing = await readBack(step, context, patience, failure);
  if ("absent" !== standing.state) {
   yield accepted(step, context, `${standing.evidence} (after: ${failure.message})`);
   return;
  }
  if (patience.signal.aborted) return {
   type: "interrupted",
   step: ref(step),
   inFlight: standing.unread
  };
  let pause;
  if ("refused" === failure.outcome || void 0 === failure.outcome) {
   refusals.push(failure);
   const recourse = step.recourse?.(context, refusals) ?? {
    do: "give-up"
   };
   if ("end" === recourse.do) return {
    type: "failed",
    step: ref(step),
    failure,
    answer: "stop"
   };
   if ("give-up" === recourse.do) return refused(step, failure);
   pause = recourse.pause ?? 0;
   yield {
    type: "retrying",
    step: ref(step),
    why: failure,
    pause
   };
   for (const before of recourse.after ?? []) {
    const ending = yield* bring(before, context, patience);
    if (void 0 !== ending) return ending;
   }
  } else {
   retries++;
   pause = "conflict" === failure.outcome && void 0 === step.urgent ? conflictPause(patience, retries) : backoff(patience.clock, retries, step.urgent?.pause);
   const enough = void 0 === step.urgent && retries > maxRetries;
   if (enough || patience.clock.now() + pause >= patience.deadlineAt) return refused(step, failure);
   yield {
    type: "retrying",
    step: ref(step),
    why: failure,
    pause
   };
  }
  if (!await slept(patience, pause)) return {
   type: "interrupted",
   step: ref(step),
   inFlight: false
  };
 }
}

function refused(step, failure) {
 return {
  type: "failed",
  step: ref(step),
  failure,
  answer: step.onRefusal
 };
}

async function readBack(step, context, patience, failure) {
 const needed = "unknown" === failure.outcome ? 2 : 1;
 let agreed = 0;
 for (let reads = 0; !(reads > 0) || await slept(patience, patience.agreement); reads++) {
  try {
   const standing = await step.observe(context);
   if ("absent" !== standing.state) return {
    ...standing,
    unread: false
   };
   if (++agreed >= needed) return {
    ...standing,
    unread: false
   };
  } catch (o) {
   agreed = 0;
   if ("refused" === asFailed(o).outcome || reads >= maxRetries) break;
  }
  if (patience.clock.now() >= patience.deadlineAt) break;
 }
 return {
  state: "absent",
  evidence: "could not be read",
  unread: true
 };
}

async function* bring(step, context, patience) {
 if (patience.signal.aborted) return {
  type: "interrupted",
  step: ref(step),
  inFlight: false
 };
 try {
  const standing = await step.observe(context);
  if ("in-place" === standing.state && 0 === step.wait(context).settle) {
   yield {
    type: "skipped",
    step: ref(step),
    evidence: standing.evidence
   };
   return;
  }
  if ("absent" === standing.state) {
   const ending = yield* make(step, context, patience);
   if (void 0 !== ending) return ending;
  }
 } catch (o) {
  if (patience.signal.aborted) return {
   type: "interrupted",
   step: ref(step),
   inFlight: false
  };
  return {
   type: "failed",
   step: ref(step),
   failure: asFailure(o),
   answer: "stop"
  };
 }
 return yield* q(step, context, patience);
}

async function* hurry(pair, context, patience, sent) {
 const {second, haste} = pair;
 const {pause, atMost} = haste(context);
 const limit = Math.min(patience.clock.now() + atMost, patience.deadlineAt);
 const reading = {
  ...patience,
  agreement: Math.min(pause, patience.agreement)
 };
 const slower = pauses(Math.max(pause, patience.pollInterval));
 const refusals = [];
 let answer = sent;
 for (let tries = void 0 === sent ? 1 : 2; ;tries++) {
  if (void 0 === answer) {
   if (patience.signal.aborted) return {
    type: "interrupted",
    step: ref(second),
    inFlight: false
   };
   yield {
    type: "applying",
    step: ref(second),
    attempt: tries,
    quiet: false
   };
   answer = await attempt(() => second.apply(context, tries), patience);
  }
  const {failure, abandoned} = answer;
  if (abandoned) return {
   type: "interrupted",
   step: ref(second),
   inFlight: true
  };
  if (void 0 === failure) {
   yield accepted(second, context, "accepted");
   break;
  }
  let next = pause;
  let answered;
  if ("refused" === failure.outcome || void 0 === failure.outcome) {
   refusals.push(failure);
   const recourse = second.recourse?.(context, refusals) ?? {
    do: "give-up"
   };
   answered = recourse.do;
   if ("again" === recourse.do) next = recourse.pause ?? pause;
   if ("give-up" === recourse.do) next = Math.max(pause, slower.next().value);
  }
  const late = patience.clock.now() + next >= limit;
  if ("again" !== answered || late) {
   const found = await readBack(second, context, reading, failure);
   if ("absent" !== found.state) {
    yield accepted(second, context, `${found.evidence} (after: ${failure.message})`);
    break;
   }
  }
  if (patience.signal.aborted) return {
   type: "interrupted",
   step: ref(second),
   inFlight: false
  };
  if ("end" === answered) return {
   type: "failed",
   step: ref(second),
   failure,
   answer: "stop"
  };
  if ("give-up" === answered && "forward" !== second.onRefusal) return {
   type: "failed",
   step: ref(second),
   failure,
   answer: second.onRefusal
  };
  if (late) return {
   type: "unconfirmed",
   step: ref(second),
   evidence: failure.message,
   code: failure.code,
   answer: second.onExhausted
  };
  yield {
   type: "retrying",
   step: ref(second),
   why: failure,
   pause: next
  };
  for (let left = next; left > 0; left -= pause) {
   yield* mend(second, context, patience, pause);
   if (!await slept(patience, Math.min(left, pause))) return {
    type: "interrupted",
    step: ref(second),
    inFlight: false
   };
  }
  answer = void 0;
 }
 return yield* confirmSecond(pair, context, patience);
}

function confirmSecond({second, unseen = "stop"}, context, patience) {
 return q({
  ...second,
  onRefusal: unseen,
  onExhausted: unseen
 }, context, patience);
}

async function* mend({watch}, context, patience, pause) {
 const looked = await (watch?.(context) ?? Promise.resolve(void 0)).catch(asFailure);
 if (void 0 === looked || !("apply" in looked)) return;
 yield {
  type: "applying",
  step: ref(looked),
  attempt: 1,
  quiet: false
 };
 const {failure, abandoned} = await attempt(() => looked.apply(context, 1), patience);
 if (void 0 !== failure) yield {
  type: "retrying",
  step: ref(looked),
  why: failure,
  pause
 }; else if (!abandoned) yield accepted(looked, context, "accepted");
}

async function* bringPair(pair, context, patience) {
 const {first, second} = pair;
 let sent;
 try {
  if ("absent" !== (await second.observe(context)).state) return yield* confirmSecond(pair, context, patience);
  if ("absent" === (await first.observe(context)).state) {
   const begun = yield* begin(pair, context, patience);
   if ("type" in begun) return begun;
   sent = begun;
  }
 } catch (o) {
  if (patience.signal.aborted) return {
   type: "interrupted",
   step: ref(first),
   inFlight: false
  };
  return {
   type: "failed",
   step: ref(first),
   failure: asFailure(o),
   answer: "stop"
  };
 }
 return yield* hurry(pair, context, patience, sent);
}

async function* begin({gate, first, second}, context, patience) {
 const refusals = [];
 let retries = 0;
 for (let tries = 1; ;tries++) {
  const requests = await gate(context);
  if (patience.signal.aborted) return {
   type: "interrupted",
   step: ref(first),
   inFlight: false
  };
  yield {
   type: "applying",
   step: ref(first),
   attempt: tries,
   quiet: true
  };
  yield {
   type: "applying",
   step: ref(second),
   attempt: 1,
   quiet: true
  };
  const {failure, abandoned} = await attempt(requests.first, patience);
  if (abandoned) return {
   type: "interrupted",
   step: ref(first),
   inFlight: true
  };
  const found = void 0 === failure ? void 0 : await certainty(first, context, patience, failure);
  if (void 0 === failure || "absent" !== found?.state) {
   const answer = await attempt(requests.second, patience);
   const evidence = void 0 === failure ? "accepted" : `${found?.evidence} (after: ${failure.message})`;
   yield accepted(first, context, evidence);
   return answer;
  }
  if (patience.signal.aborted) return {
   type: "interrupted",
   step: ref(first),
   inFlight: found.unread
  };
  let pause;
  if ("refused" === failure.outcome || void 0 === failure.outcome) {
   refusals.push(failure);
   const recourse = first.recourse?.(context, refusals) ?? {
    do: "give-up"
   };
   if ("again" !== recourse.do) return H(first, failure, recourse);
   pause = recourse.pause ?? 0;
  } else {
   retries++;
   pause = "conflict" === failure.outcome ? conflictPause(patience, retries) : backoff(patience.clock, retries);
   if (retries > maxRetries || patience.clock.now() + pause >= patience.deadlineAt) return H(first, failure, {
    do: "give-up"
   });
  }
  yield {
   type: "retrying",
   step: ref(first),
   why: failure,
   pause
  };
  if (!await slept(patience, pause)) return {
   type: "interrupted",
   step: ref(first),
   inFlight: false
  };
 }
}

function H(step, failure, {do: what}) {
 return {
  type: "failed",
  step: ref(step),
  failure,
  answer: "end" === what ? "stop" : step.onRefusal
 };
}

async function certainty(step, context, patience, failure) {
 let found = await readBack(step, context, patience, failure);
 const open = () => !patience.signal.aborted && patience.clock.now() < patience.deadlineAt;
 for (;found.unread && "unknown" === failure.outcome && open(); ) {
  await slept(patience, patience.agreement);
  found = await readBack(step, context, patience, failure);
 }
 return found;
}

async function examine(checks, context) {
 const found = await Promise.all(checks.map(async ({id, run}) => {
  try {
   return await run(context);
  } catch (o) {
   const {code, message, remedy} = asFailure(o);
   return [ obstacle(code, `${id}: ${message}`, remedy) ];
  }
 }));
 return found.flat();
}

function stepsOf(stages) {
 return stages.flatMap(stage => isPair(stage) ? [ stage.first, stage.second ] : [ stage ]);
}

async function survey(stages, context) {
 return Promise.all(stepsOf(stages).map(async step => ({
  ...ref(step),
  standing: await step.observe(context)
 })));
}

function unlooked(stages) {
 const standing = {
  state: "absent",
  evidence: "not looked at yet"
 };
 return stepsOf(stages).map(step => ({
  ...ref(step),
  standing
 }));
}

async function* execute(stages, context, patience) {
 for (const stage of stages) {
  const ending = yield* isPair(stage) ? bringPair(stage, context, patience) : bring(stage, context, patience);
  if (void 0 === ending) continue;
  yield ending;
  if ("interrupted" === ending.type || "go-on" !== ending.answer) return;
 }
}

async function* unwind(stages, context, changed, patience) {
 const made = stepsOf(stages).flatMap(step => [ ...step.brought?.() ?? [], step ]);
 for (const step of made.toReversed()) {
  if (!changed.has(step.id)) continue;
  const {undo} = step;
  if ("function" !== typeof undo) {
   yield {
    type: "kept",
    step: ref(step),
    why: undo.irreversible
   };
   continue;
  }
  yield {
   type: "undoing",
   step: ref(step)
  };
  for (const back of undo(context)) {
   const ending = yield* bring(back, context, patience);
   if (void 0 === ending) continue;
   yield ending;
   if ("interrupted" === ending.type || "go-on" !== ending.answer) return;
  }
  yield {
   type: "undone",
   step: ref(step)
  };
 }
}

function isPair(stage) {
 return "gate" in stage;
}

async function observe(question, accounts, dns) {
 const {alias} = question;
 const {cloudfront} = accounts.target;
 const elsewhere = void 0 === accounts.source ? [] : [ accounts.source.cloudfront ];
 const there = accounts.source?.cloudfront ?? cloudfront;
 const listed = known(cloudfront.conflicts(alias, question.target));
 const [target, given] = await Promise.all([ known(cloudfront.distribution(question.target)), void 0 === question.source ? void 0 : known(there.distribution(question.source)) ]);
 const traces = {
  alias,
  target,
  targetId: question.target,
  heldOnce: question.heldOnce,
  recovering: question.recovering,
  given: void 0 === question.source || void 0 === given ? void 0 : {
   id: question.source,
   read: given
  }
 };
 const clients = [ cloudfront, ...elsewhere ];
 const ofAccounts = target.known && listNeeded(traces) ? Promise.all(clients.map(one => known(one.distributions()))) : Promise.resolve([]);
 const held = Promise.all([ listed, ofAccounts ]).then(async ([conflicts, own]) => {
  const holder = findHolder({
   ...traces,
   conflicts,
   own
  });
  const found = given ?? ("source" === holder.is ? await readAnywhere(holder.id, clients) : void 0);
  return {
   target,
   source: found,
   conflicts,
   holder
  };
 });
 return {
  ends: {
   target,
   source: given,
   conflicts: notYet,
   holder: findHolder({
    ...traces,
    conflicts: notYet,
    own: []
   })
  },
  held,
  ...lookAtRest(question, accounts, target, dns)
 };
}

function lookAtRest({alias}, accounts, target, dns) {
 if (!target.known) {
  const {certificate, ownership, traffic} = unread(alias, target);
  return {
   certificate: Promise.resolve(certificate),
   ownership: Promise.resolve(ownership),
   traffic: Promise.resolve(traffic)
  };
 }
 const {domain, certificate: attached} = target.value;
 return {
  certificate: "acm" === attached.source ? known(accounts.target.certificate(attached.arn)) : Promise.resolve(void 0),
  ownership: dns.ownership(alias, domain),
  traffic: dns.traffic(alias, domain)
 };
}

function unread(alias, target) {
 const evidence = target.known ? "not looked at yet" : "not asked, since the target could not be read";
 const apex = registrable(alias) === alias;
 return {
  certificate: void 0,
  ownership: {
   name: ownershipName(alias, apex),
   wanted: target.known ? target.value.domain : "",
   apex,
   cname: "",
   zone: "",
   state: "not-asked",
   evidence,
   extra: [],
   negativeTtl: 0
  },
  traffic: {
   state: "not-asked",
   evidence,
   leadsTo: "",
   chain: [],
   hidden: false,
   ttl: 0,
   notes: []
  }
 };
}

const notYet = {
 known: false,
 why: new Failure("service-error", "it has not answered yet", {
  outcome: "unknown"
 })
};

async function readAnywhere(id, clients) {
 const reads = await Promise.all(clients.map(client => known(client.distribution(id))));
 return reads.find(read => read.known) ?? reads[0];
}

async function known(asking) {
 try {
  return {
   known: true,
   value: await asking
  };
 } catch (o) {
  return {
   known: false,
   why: asFailure(o)
  };
 }
}

const longestList = 5e3;

const mostReads = 6;

async function readStatus(move, past, apart) {
 let found = assess(await readWorld(move), past, move);
 for (let reads = 1; void 0 !== apart && reads < mostReads && !move.signal.aborted; reads++) {
  await move.clock.sleep(apart, move.signal).catch(() => {});
  const again = assess(await readWorld(move), past, move);
  if (alike(found, again)) return again;
  found = again;
 }
 return found;
}

async function readWorld({alias, target, source, inputs, initial, observation, clock}) {
 const [to, from] = await Promise.all([ known(target.cloudfront.distribution(target.id)), void 0 === source ? void 0 : known(source.cloudfront.distribution(source.id)) ]);
 const id = source?.id ?? inputs.sourceDistribution;
 const why = new Failure("access-denied", "there are no credentials for its account");
 const ends = {
  alias,
  target: to,
  targetId: target.id,
  given: void 0 === id ? void 0 : {
   id,
   read: from ?? {
    known: false,
    why
   }
  },
  heldOnce: true === initial.sourceAliases?.includes(alias),
  recovering: "recover" === inputs.command,
  own: []
 };
 const conflicts = heldByAnEnd(ends) || !to.known ? {
  known: false,
  why: new Failure("internal", "not asked")
 } : await inTime(clock, target.cloudfront.conflicts(alias, target.id));
 return {
  target: to,
  source: from,
  conflicts,
  holder: findHolder({
   ...ends,
   conflicts
  }),
  traffic: observation.traffic
 };
}

async function inTime(clock, list) {
 const late = new Failure("service-error", "the conflict list did not answer in time", {
  outcome: "unknown"
 });
 return await soon(clock, longestList, known(list)) ?? {
  known: false,
  why: late
 };
}

async function unlessItPasses(move, found, past, {agreement}, goal) {
 const {clock, signal, deadlineAt} = move;
 const until = Math.min(clock.now() + readLag(agreement), deadlineAt);
 let last = found;
 for (;!asItShouldBe(last, goal) && !signal.aborted && clock.now() < until; ) {
  await clock.sleep(agreement, signal).catch(() => {});
  if (!signal.aborted) last = await readStatus(move, past);
 }
 return last;
}

async function unlessDarkStill(move, found, past, {agreement}, since) {
 const {clock, signal, deadlineAt} = move;
 const until = Math.min(since + readLag(agreement), deadlineAt);
 let last = found;
 for (;void 0 === last.alarm && !signal.aborted && clock.now() < until; ) {
  await clock.sleep(agreement, signal).catch(() => {});
  if (!signal.aborted) last = await readStatus(move, past);
 }
 return last;
}

function asItShouldBe({holder, deployed, alarm}, goal) {
 if (void 0 !== alarm) return false;
 return void 0 === goal ? "target" === holder || "source" === holder : holder === goal && deployed;
}

function answers(seen) {
 return seen.map(({answer, count}) => `${answer} (${1 === count ? "once" : `${count} times`})`).join("; ");
}

function statusText({statuses}) {
 return 0 === statuses.length ? "nothing" : [ ...new Set(statuses) ].join(", ");
}

function wayBack(stages, context) {
 return stepsOf(stages).toReversed().flatMap(({undo}) => "function" === typeof undo ? undo(context) : []);
}

function fromThePair(stages) {
 const at = stages.findIndex(G);
 return at < 0 ? stages : stages.slice(at);
}

function pairOf(stages, id) {
 return stages.flatMap(stage => G(stage) && (stage.first.id === id || stage.second.id === id) ? [ stage.first.id ] : []);
}

function thePair(stages) {
 return stages.find(G);
}

function G(stage) {
 return "gate" in stage;
}

var V = I(7598);

function readStepState(env) {
 const kept = name => env[`STATE_${name}`] || void 0;
 return {
  started: "true" === kept("started"),
  finished: "true" === kept("finished") && "true" !== kept("unfinished"),
  plan: kept("plan"),
  outage: kept("outage")
 };
}

function outageMark({repositoryId, runId, runAttempt, job}, command, plan) {
 if ([ repositoryId, runId, job, plan ?? "" ].includes("")) return;
 const digest = (0, V.createHash)("sha256").update(String(plan)).digest("hex");
 return JSON.stringify({
  outage: "begun",
  "repository-id": repositoryId,
  "run-id": runId,
  attempt: runAttempt,
  job,
  command,
  plan: digest
 });
}

async function follow(run, events, changed) {
 const {journal} = run;
 let ending;
 for await (const event of events) {
  if ("applying" === event.type && event.quiet) keepOutage(run);
  journal.tell(event);
  if ("applying" === event.type && !event.quiet) await journal.written();
  if ("accepted" === event.type && void 0 !== event.change) {
   changed.add(event.step.id);
   journal.tell({
    type: "changed",
    change: event.change
   });
  }
  if (ends(event)) ending = event;
 }
 return ending;
}

function keepOutage({journal, setting, inputs}) {
 const again = void 0 !== journal.kept("outage");
 const mark = outageMark(setting, inputs.command, journal.report().plan);
 const kept = journal.keep({
  outage: mark ?? "begun"
 });
 if (again || kept && void 0 !== mark) return;
 journal.log.warning("If this run is cut off while users are unserved, its post step cannot end that. Run command: recover then.");
}

function ends(event) {
 if ("interrupted" === event.type) return true;
 return ("failed" === event.type || "unconfirmed" === event.type) && "go-on" !== event.answer;
}

const apart = 5e3;

function patience({ports, inputs, setting}, {deadlineAt}) {
 return {
  clock: ports.clock,
  signal: ports.signal,
  pollInterval: inputs.pollInterval,
  agreement: setting.local ? Math.min(apart, inputs.pollInterval) : apart,
  grace: 4e3,
  deadlineAt
 };
}

function unknownOutcome(ending) {
 return "interrupted" === ending?.type && ending.inFlight || "failed" === ending?.type && "unknown" === ending.failure.outcome;
}

function accounts({target, source, holder}) {
 if (!target.known) return "unknown";
 const here = target.value.account;
 if (source?.known) return source.value.account === here ? "one" : "two";
 if ("foreign" === holder.is || "masked" === holder.is) return matchesMasked(here, holder.conflict.maskedAccount) ? "one" : "two";
 return "unknown";
}

function K({observation: {target}}) {
 return target.known ? target.value.domain : "";
}

function sourceTrouble({code}, {inputs}) {
 if ("target-not-found" !== code) return code;
 return void 0 === inputs.sourceRoleToAssume ? "source-unknown" : "account-mismatch";
}

function foreignTo(account, read) {
 return read.account === account ? void 0 : `${read.id} belongs to account ${read.account}, and the credentials to account ${account}`;
}

function X(value) {
 if (!value.isWellFormed()) throw new Error("Lone surrogate is not allowed");
 return JSON.stringify(value);
}

function J(value) {
 switch (typeof value) {
 case "number":
  if (isNaN(value)) throw new Error("NaN is not allowed");
  if (!isFinite(value)) throw new Error("Infinity is not allowed");
  return JSON.stringify(value);

 case "string":
  return X(value);

 case "boolean":
  return value ? "true" : "false";

 default:
  return JSON.stringify(value);
 }
}

function Q(value, seen) {
 let o = null;
 for (;null !== value && "object" === typeof value && "function" === typeof value.toJSON; ) {
  if (seen.has(value)) throw new Error("Circular reference detected");
  seen.add(value);
  (o ??= []).push(value);
  value = value.toJSON();
 }
 if (value instanceof Number || value instanceof String || value instanceof Boolean) value = value.valueOf();
 if (null === value || "object" !== typeof value) {
  if (null !== o) for (const l of o) seen.delete(l);
  return J(value);
 }
 if (seen.has(value)) throw new Error("Circular reference detected");
 seen.add(value);
 return {
  container: value,
  keys: Array.isArray(value) ? null : Object.keys(value).sort(),
  index: 0,
  first: true,
  wrappers: o
 };
}

function canonicalize(object) {
 if (null === object || "object" !== typeof object) return J(object);
 const seen = new Set;
 const root = Q(object, seen);
 if ("object" !== typeof root) return root;
 let result = null === root.keys ? "[" : "{";
 const stack = [ root ];
 e: for (;stack.length > 0; ) {
  const o = stack[stack.length - 1];
  const l = o.container;
  if (null === o.keys) {
   for (;o.index < l.length; ) {
    const i = o.index++;
    if (i > 0) result += ",";
    const element = l[i];
    const value = void 0 === element || "symbol" === typeof element || "function" === typeof element ? null : element;
    if (null === value || "object" !== typeof value) {
     result += J(value);
     continue;
    }
    const child = Q(value, seen);
    if ("object" !== typeof child) {
     result += void 0 === child ? "null" : child;
     continue;
    }
    result += null === child.keys ? "[" : "{";
    stack.push(child);
    continue e;
   }
   result += "]";
  } else {
   const keys = o.keys;
   for (;o.index < keys.length; ) {
    const key = keys[o.index++];
    const value = l[key];
    if (void 0 === value || "symbol" === typeof value || "function" === typeof value) continue;
    if (null === value || "object" !== typeof value) {
     if (o.first) o.first = false; else result += ",";
     result += X(key) + ":" + J(value);
     continue;
    }
    const child = Q(value, seen);
    if (void 0 === child) continue;
    if (o.first) o.first = false; else result += ",";
    result += X(key) + ":";
    if ("object" !== typeof child) {
     result += child;
     continue;
    }
    result += null === child.keys ? "[" : "{";
    stack.push(child);
    continue e;
   }
   result += "}";
  }
  seen.delete(l);
  if (null !== o.wrappers) for (const l of o.wrappers) seen.delete(l);
  stack.pop();
 }
 return result;
}

const longestMessage = 4096;

function inert(text, most = longestMessage) {
 const clipped = text.length > most ? `${text.slice(0, most)}\u2026 (${text.length} characters)` : text;
 return disarmed(spelled(clipped.replace(/[\t\n\r]+/g, " ")));
}

function inertLines(text) {
 return lines(text).map(disarmed).join("\n");
}

function lines(text) {
 return text.split(/\r\n|[\r\n]/).map(line => spelled(line.replaceAll("\t", "  ")));
}

function disarmed(line) {
 return line.replaceAll("##[", String.raw`##\[`).replace(/^(\s*)::/u, String.raw`$1\::`);
}

function inertJson(value) {
 return JSON.stringify(value).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Default_Ignorable_Code_Point}]/gu, character => character.replace(/[\s\S]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)).replaceAll("##[", String.raw`#\u0023[`);
}

const commands = [ "plan", "move", "roll-back", "recover", "verify" ];

const scenarioNames = [ "same-account", "wildcard", "disable-source", "release-and-claim" ];

const matching = pattern => value => "string" === typeof value && pattern.test(value);

const oneOf = (...values) => value => values.includes(value);

const orNull = test => value => null === value || test(value);

const listOf = test => value => Array.isArray(value) && value.every(test);

const exactly = tests => value => "object" === typeof value && null !== value && Object.keys(value).length === Object.keys(tests).length && Object.entries(tests).every(([name, test]) => Object.hasOwn(value, name) && test(Reflect.get(value, name)));

const flag = value => "boolean" === typeof value;

const id = matching(/^[A-Za-z0-9_]{1,64}$/);

const Y = matching(/^[!-~]{1,255}$/);

const names = listOf(Y);

const printable = matching(/^[^\p{Cc}\p{Cs}]{0,4096}$/u);

const end = exactly({
 id,
 kind: oneOf("distribution", "distribution-tenant"),
 account: orNull(matching(/^\d{6}$/)),
 domain: orNull(Y),
 enabled: orNull(flag),
 aliases: orNull(names)
});

const plan = exactly({
 version: oneOf(1),
 "repository-id": matching(/^\d{1,20}$/),
 command: oneOf("move", "roll-back"),
 scenario: oneOf(...scenarioNames),
 aliases: names,
 source: orNull(end),
 target: end,
 wildcards: listOf(exactly({
  name: Y,
  "on-target": flag
 })),
 "certificate-covers": orNull(names),
 dns: exactly({
  "zone-id": orNull(id),
  records: listOf(exactly({
   name: Y,
   type: matching(/^[A-Z0-9]{1,10}$/),
   ttl: value => Number.isInteger(value) && Number(value) >= 0,
   values: listOf(printable)
  }))
 }),
 "accept-downtime": names,
 "accept-hosts": names,
 steps: listOf(matching(/^[a-z0-9-]{1,64}$/)),
 check: matching(/^[0-9a-f]{64}$/)
});

function isPlan(value) {
 return plan(value);
}

const longestPlan = 2e5;

const longestValue = 2e3;

function buildPlan(facts) {
 const body = {
  version: 1,
  "repository-id": facts.repositoryId,
  command: facts.command,
  scenario: facts.scenario,
  aliases: sorted(facts.aliases),
  source: void 0 === facts.source ? null : ee(facts.source),
  target: ee(facts.target),
  wildcards: facts.wildcards.map(({name, onTarget}) => ({
   name,
   "on-target": onTarget
  })).toSorted((a, b) => order(a.name, b.name)),
  "certificate-covers": null === facts.certificateCovers ? null : sorted(facts.certificateCovers),
  dns: {
   "zone-id": facts.dns.zoneId,
   records: facts.dns.records.map(({name, type, ttl, values}) => ({
    name,
    type,
    ttl,
    values: sorted(values.map(value => inert(value, longestValue)))
   })).toSorted((a, b) => order(`${a.name} ${a.type}`, `${b.name} ${b.type}`))
  },
  "accept-downtime": sorted(facts.acceptDowntime),
  "accept-hosts": sorted(facts.acceptHosts),
  steps: [ ...facts.steps ]
 };
 const digest = checkOf(body);
 return {
  plan: canonical({
   ...body,
   check: digest
  }),
  digest
 };
}

function planBack({check: _, ...plan}, steps) {
 const body = {
  ...plan,
  command: "roll-back",
  steps: [ ...steps ]
 };
 const digest = checkOf(body);
 return {
  plan: canonical({
   ...body,
   check: digest
  }),
  digest
 };
}

function parsePlan(text, {repositoryId}) {
 const line = text.trim();
 if (line.length > longestPlan) throw invalid(`it has ${line.length} characters`);
 let value;
 try {
  value = JSON.parse(line);
 } catch (o) {
  throw invalid("it is not JSON", o);
 }
 if (!isPlan(value)) throw invalid("it has an unknown version, field or value");
 const {check, ...body} = value;
 if (canonical(value) !== line) throw invalid("it is not written as a plan is (RFC 8785)");
 if (checkOf(body) !== check) throw invalid("its check does not fit: it was cut off or edited");
 if (value["repository-id"] !== repositoryId) throw invalid(`it was made in repository ${value["repository-id"]}, this is ${repositoryId}`);
 return value;
}

function differenceText({field, member, was, is}) {
 return `${field}${void 0 === member ? "" : `, ${member}`}: was ${was}, is ${is}`;
}

function ee({id, kind, account, domain, enabled, aliases}) {
 return {
  id,
  kind,
  account: null === account ? null : account.slice(-6),
  domain,
  enabled,
  aliases: null === aliases ? null : sorted(aliases)
 };
}

function checkOf(body) {
 return (0, V.createHash)("sha256").update(canonical(body)).digest("hex");
}

function canonical(value) {
 return canonicalize(value) ?? "null";
}

function sorted(list) {
 return list.toSorted(order);
}

function order(a, b) {
 return a < b ? -1 : a > b ? 1 : 0;
}

function invalid(why, cause) {
 return new Failure("plan-invalid", `the input plan is no plan of this repository: ${why}`, {
  remedy: "Pass the output plan of an earlier run unchanged, for instance needs.plan.outputs.plan.",
  outcome: "refused",
  cause
 });
}

const trafficTypes = [ "A", "AAAA", "CNAME" ];

function trafficSets(records, name) {
 return records.filter(record => record.name === name && (trafficTypes.includes(record.type) || "HTTPS" === record.type && record.values.some(namesAnother(name))));
}

function namesAnother(name) {
 return value => "" !== namedBy(value) && namedBy(value) !== name;
}

function recordsFound(hosted, {traffic: {chain}}, alias) {
 const links = chain.map(({name, ttl, to}) => ({
  name,
  type: "CNAME",
  ttl,
  values: [ to ]
 }));
 if (void 0 === hosted) return links;
 const own = new Set([ alias, ...hosted.found.map(({name}) => name) ]);
 const behind = links.filter(({name}) => !own.has(name));
 const wildcard = trafficSets(hosted.found, alias).length > 0 ? void 0 : wildcardOf(alias);
 const led = links.filter(({name}) => name === alias && void 0 !== wildcard);
 return [ ...hosted.found, ...led.map(link => ({
  ...link,
  name: wildcard ?? ""
 })), ...behind ];
}

function wildcardSet(records, alias) {
 return records.find(({name, type}) => "CNAME" === type && name === wildcardOf(alias));
}

function linksOf(records, name) {
 const links = [];
 for (let next = name; ;) {
  const cname = records.find(record => "CNAME" === record.type && record.name === next);
  if (void 0 === cname || links.some(link => link.name === next)) return links;
  const to = namedBy(cname.values[0] ?? "");
  links.push({
   name: next,
   ttl: cname.ttl,
   to
  });
  next = to;
 }
}

function sameSet(a, b) {
 return a.name === b.name && a.type === b.type && a.ttl === b.ttl && JSON.stringify(a.values.toSorted()) === JSON.stringify(b.values.toSorted());
}

function txtText(value) {
 const strings = [ ...value.matchAll(/"((?:[^"\\]|\\[\s\S])*)"/g) ].map(([, inner = ""]) => inner.replace(/\\([0-3][0-7]{2}|[\s\S])/g, (_, escaped) => 3 === escaped.length ? String.fromCharCode(Number.parseInt(escaped, 8)) : escaped));
 return strings.join("").trim().replace(/\.$/, "").toLowerCase();
}

function showsValue(records, name, value) {
 return records.some(record => record.name === name && "TXT" === record.type && record.values.some(one => txtText(one) === value.toLowerCase()));
}

function namedBy(value) {
 if (value.startsWith('"')) return txtText(value);
 const name = value.startsWith("ALIAS ") ? value.split(" ")[2] ?? "" : /^\d+ (\S+)/.exec(value)?.[1] ?? value;
 return name.replace(/\.$/, "").toLowerCase();
}

const usualTtl = {
 person: 300,
 action: 60
};

function ownershipTtl({negativeTtl}, by) {
 return negativeTtl > 0 ? Math.min(usualTtl[by], negativeTtl) : usualTtl[by];
}

function ownershipLine(ownership) {
 return `${ownership.name}. ${ownershipTtl(ownership, "person")} IN TXT "${ownership.wanted}"`;
}

const te = [ "A", "AAAA", "CNAME", "HTTPS" ];

function isBound({name, type}, aliases) {
 if ("TXT" !== type) return te.includes(type) && aliases.includes(name);
 return aliases.some(alias => [ true, false ].some(apex => ownershipName(alias, apex) === name));
}

function recordDifferences(plan, now, read) {
 const zones = zoneDifferences(plan, now, read);
 if ("not" === read) return zones;
 const bound = one => one.dns.records.filter(record => isBound(record, plan.aliases));
 const [was, is] = [ bound(plan), bound(now) ];
 const whole = "zone" === read && null !== plan.dns["zone-id"];
 return [ ...zones, ...whole ? bySet(plan, was, is) : byQuery(plan, was, is, read) ];
}

function zoneDifferences({dns: was}, {dns: is}, read) {
 if ("zone" !== read || was["zone-id"] === is["zone-id"]) return [];
 return [ {
  field: "dns.zone-id",
  was: was["zone-id"] ?? "none",
  is: is["zone-id"] ?? "none"
 } ];
}

function bySet(plan, was, is) {
 const key = ({name, type}) => `${type} ${name}`;
 const old = new Map(was.map(record => [ key(record), record ]));
 const present = new Map(is.map(record => [ key(record), record ]));
 const switched = is.some(record => leadsTo(record, plan.target.domain));
 return [ ...new Set([ ...old.keys(), ...present.keys() ]) ].flatMap(member => {
  const [before, after] = [ old.get(member), present.get(member) ];
  if ("TXT" === (before ?? after)?.type) return ownershipDifferences(plan, member, before, after);
  if (void 0 !== after && leadsTo(after, plan.target.domain)) return [];
  if (void 0 === after && switched) return [];
  return void 0 !== before && void 0 !== after && same(before, after) ? [] : [ difference(member, before, after) ];
 });
}

function ownershipDifferences({source, target}, member, before, after) {
 const own = [ target.domain, source?.domain ];
 const others = record => (record?.values ?? []).filter(value => !own.includes(namedBy(value)));
 const [was, is] = [ others(before), others(after) ];
 return sameValues(was, is) ? [] : [ {
  field: "dns.records",
  member,
  was: words(was),
  is: words(is)
 } ];
}

function byQuery(plan, was, is, read) {
 const ofTraffic = records => records.filter(({type}) => "TXT" !== type);
 const before = ofTraffic(was);
 const after = ofTraffic(is);
 const [cname, now] = [ before.find(isCname), after.find(isCname) ];
 const [first] = before;
 if (void 0 === first || after.some(record => leadsTo(record, plan.target.domain))) return [];
 const member = `${(cname ?? now ?? first).type} ${first.name}`;
 if (void 0 !== now) {
  const fits = void 0 !== cname && now.ttl <= cname.ttl && namedBy(now.values[0] ?? "") === namedBy(cname.values[0] ?? "");
  return fits ? [] : [ difference(member, cname ?? first, now) ];
 }
 if ("none" === read || "zone" === read && 0 === after.length) return [ difference(member, cname ?? first, void 0) ];
 if (void 0 === cname) return [];
 return [ {
  field: "dns.records",
  member,
  was: recordText(cname),
  is: "addresses without a CNAME"
 } ];
}

function isCname({type}) {
 return "CNAME" === type;
}

function leadsTo({values}, domain) {
 return values.length > 0 && values.every(value => namedBy(value) === domain);
}

function same(a, b) {
 return a.ttl === b.ttl && sameValues(a.values, b.values);
}

function sameValues(a, b) {
 return JSON.stringify([ ...a ].sort()) === JSON.stringify([ ...b ].sort());
}

function difference(member, was, is) {
 return {
  field: "dns.records",
  member,
  was: recordText(was),
  is: recordText(is)
 };
}

function recordText(record) {
 return void 0 === record ? "none" : `${words(record.values)} (TTL ${record.ttl} s)`;
}

function words(values) {
 return 0 === values.length ? "none" : values.join(" and ");
}

function readPlan(inputs, {repositoryId}) {
 if (void 0 === inputs.plan) return;
 const plan = parsePlan(inputs.plan, {
  repositoryId
 });
 const given = inputs.sourceDistribution;
 const differences = [ ...lists("alias", plan.aliases, inputs.aliases), ...scalar("target-distribution", plan.target.id, inputs.targetDistribution), ...void 0 === given ? [] : scalar("source-distribution", plan.source?.id ?? "none", given), ..."move" === inputs.command ? scalar("command", plan.command, "move") : [], ..."auto" === inputs.scenario ? [] : scalar("scenario", plan.scenario, inputs.scenario) ];
 if (differences.length > 0) throw changed(differences);
 return {
  text: inputs.plan.trim(),
  plan
 };
}

function misfits(plan, {plan: now, records}) {
 const scenario = scalar("scenario", plan.scenario, now.scenario);
 return [ ...scenario, ...lists("aliases", plan.aliases, now.aliases), ...sourceDifferences(plan, now), ...targetDifferences(plan, now), ...scenario.length > 0 ? [] : lists("wildcards", ne(plan), ne(now)), ...lists("certificate-covers", plan["certificate-covers"], now["certificate-covers"]), ...recordDifferences(plan, now, records), ...lists("accept-downtime", plan["accept-downtime"], now["accept-downtime"]), ...lists("accept-hosts", plan["accept-hosts"], now["accept-hosts"]) ];
}

function lists(field, was, is, except = new Set) {
 if (null === was || null === is) return [];
 const gone = was.filter(name => !is.includes(name) && !except.has(name));
 const come = is.filter(name => !was.includes(name) && !except.has(name));
 return [ ...gone.map(member => ({
  field,
  member,
  was: "there",
  is: "not there"
 })), ...come.map(member => ({
  field,
  member,
  was: "not there",
  is: "there"
 })) ];
}

function scalar(field, was, is) {
 return null === was || null === is || was === is ? [] : [ {
  field,
  was: String(was),
  is: String(is)
 } ];
}

function sourceDifferences(plan, now) {
 const {source: was} = plan;
 const {source: is} = now;
 if (null === is) return [];
 if (null === was) return [ {
  field: "source",
  was: "none",
  is: is.id
 } ];
 const disabledByMove = "disable-source" === plan.scenario && true === was.enabled && false === is.enabled;
 return [ ...identity("source", was, is), ...disabledByMove ? [] : scalar("source.enabled", was.enabled, is.enabled), ...lists("source.aliases", was.aliases, is.aliases, new Set(plan.aliases)) ];
}

function targetDifferences(plan, now) {
 const {target: was} = plan;
 const {target: is} = now;
 const added = plan.wildcards.filter(one => !one["on-target"]).map(({name}) => name);
 return [ ...identity("target", was, is), ...scalar("target.enabled", was.enabled, is.enabled), ...lists("target.aliases", was.aliases, is.aliases, new Set([ ...plan.aliases, ...added ])) ];
}

function identity(end, was, is) {
 return [ ...scalar(`${end}.id`, was.id, is.id), ...null === was.domain || null === is.domain ? [] : scalar(`${end}.kind`, was.kind, is.kind), ...scalar(`${end}.account`, was.account, is.account), ...scalar(`${end}.domain`, was.domain, is.domain) ];
}

function ne({wildcards}) {
 return wildcards.map(({name}) => name);
}

function changed(differences) {
 const list = differences.map(differenceText).join("; ");
 return new Failure("plan-changed", `the plan is for something else: ${list}`, {
  outcome: "refused",
  remedy: "Run with command: plan again, and have the new plan approved."
 });
}

function sourceState({source, observation, initial}) {
 if (void 0 === source || true !== observation.source?.known) return "out-of-reach";
 if (observation.source.value.enabled) return "serves";
 return true === initial.sourceEnabled ? "disabled-by-us" : "disabled";
}

function otherNames({aliases, observation: {source}}) {
 return true === source?.known ? source.value.aliases.filter(name => !aliases.includes(name)) : [];
}

function oursToEnable({source, initial}) {
 return void 0 !== source && true === initial.sourceEnabled;
}

const apiGatewayAccounts = {
 "us-east-1": "392220576650",
 "us-east-2": "718770453195",
 "us-west-1": "968246515281",
 "us-west-2": "109351309407",
 "ca-central-1": "796887884028",
 "eu-west-1": "631144002099",
 "eu-west-2": "544388816663",
 "eu-west-3": "061510835048",
 "eu-central-1": "474240146802",
 "eu-central-2": "166639821150",
 "eu-north-1": "394634713161",
 "eu-south-1": "753362059629",
 "eu-south-2": "359345898052",
 "ap-northeast-1": "969236854626",
 "ap-northeast-2": "020402002396",
 "ap-northeast-3": "360671645888",
 "ap-southeast-1": "195145609632",
 "ap-southeast-2": "798376113853",
 "ap-southeast-3": "652364314486",
 "ap-southeast-4": "849137399833",
 "ap-south-1": "507069717855",
 "ap-south-2": "644042651268",
 "ap-east-1": "174803364771",
 "sa-east-1": "287228555773",
 "me-south-1": "855739686837",
 "me-central-1": "614065512851"
};

const amplifyEndings = [ "200621", "359175" ];

const customaryLabels = [ [ /^(auth|login|signin|sso|idp|id|accounts?)$/, "Cognito" ], [ /^(graphql|gql|appsync)$/, "AppSync" ], [ /^(api|apis|rest|gateway|ws)$/, "API Gateway" ] ];

function managedHolder(alias, maskedAccount) {
 for (const [region, account] of Object.entries(apiGatewayAccounts)) if (matchesMasked(account, maskedAccount)) return {
  by: "API Gateway",
  certainty: "known",
  evidence: `there API Gateway keeps the edge-optimized domain names of ${region}`,
  release: releases["API Gateway"](alias, region)
 };
 if (amplifyEndings.some(ending => maskedAccount.endsWith(ending))) return {
  by: "Amplify Hosting",
  certainty: "known",
  evidence: "there Amplify Hosting keeps distributions of its own",
  release: releases["Amplify Hosting"](alias, "")
 };
 const [label = ""] = alias.split(".");
 const by = customaryLabels.find(([customary]) => customary.test(label))?.[1];
 if (void 0 === by) return;
 return {
  by,
  certainty: "likely",
  evidence: `names that begin with ${label}. are often custom domains of ${by}`,
  release: releases[by](alias, "")
 };
}

const releases = {
 "API Gateway": (alias, region) => oe(`aws apigateway get-domain-name --domain-name ${quoted(alias)} --region ${region || "REGION"}`, `aws apigateway delete-domain-name --domain-name ${quoted(alias)} --region ${region || "REGION"}`, "# or keep the domain name and migrate it to a REGIONAL endpoint, which needs no distribution"),
 "Amplify Hosting": alias => oe("# in every region and every app that may have it; then try again after an hour", "aws amplify list-apps --region REGION", `aws amplify delete-domain-association --app-id APP_ID --domain-name ${quoted(registrable(alias) ?? alias)} --region REGION`),
 Cognito: alias => oe(`aws cognito-idp describe-user-pool-domain --domain ${quoted(alias)} --region REGION`, `aws cognito-idp delete-user-pool-domain --domain ${quoted(alias)} --user-pool-id POOL_ID --region REGION`),
 AppSync: alias => oe(`aws appsync get-domain-name --domain-name ${quoted(alias)} --region REGION`, `aws appsync disassociate-api --domain-name ${quoted(alias)} --region REGION`, `aws appsync delete-domain-name --domain-name ${quoted(alias)} --region REGION`)
};

function oe(...all) {
 return all.join("\n");
}

function quoted(name) {
 return isWildcard(name) ? `'${name}'` : name;
}

const title = "Source and target are in one account";

const oneAccount = {
 id: "accounts",
 title,
 run: ({observation}) => {
  const {target, source, holder} = observation;
  if (!target.known || heldByService(holder)) return [];
  const here = target.value.account;
  if ("two" !== accounts(observation)) return [ {
   id: "accounts",
   level: "ok",
   title,
   evidence: here
  } ];
  const there = source?.known ? source.value.account : "foreign" === holder.is ? holder.conflict.maskedAccount : "another";
  return [ obstacle("accounts-differ", `the target is in account ${here}, the source in account ${there}`, "# between two accounts CloudFront refuses the mover call while the source is enabled; auto finds the method that can work\nscenario: auto") ];
 }
};

const twoAccounts = {
 id: "accounts",
 title: "Source and target are in two accounts",
 run: ({observation}) => {
  if ("one" !== accounts(observation) || "nobody" === observation.holder.is) return [];
  const evidence = `both are in account ${observation.target.known ? observation.target.value.account : ""}`;
  return [ obstacle("accounts-equal", evidence, "scenario: same-account") ];
 }
};

function heldByService(holder) {
 return "foreign" === holder.is && "known" === managedHolder(holder.conflict.alias, holder.conflict.maskedAccount)?.certainty;
}

const usableKeys = new Set([ "RSA_1024", "RSA_2048", "RSA_3072", "RSA_4096", "EC_prime256v1" ]);

const se = "The target has a certificate for the alias";

const certificateForAlias = {
 id: "certificate",
 title: se,
 run: ({alias, inputs, clock, observation: {target, certificate, conflicts}}) => {
  if (!target.known) return [];
  const attached = target.value.certificate;
  if ("none" === attached.source) return [ obstacle("certificate-missing", `${target.value.id} has only the default *.cloudfront.net certificate`, `Attach a certificate of us-east-1 that names ${alias} to ${target.value.id}.`) ];
  const refused = !conflicts.known && "certificate" === conflicts.why.refusal;
  const judged = certificate?.known ? judge(certificate.value, alias, clock.now(), inputs.deadline) : [];
  if (judged.some(({level}) => "blocker" === level)) return judged;
  if (refused) return [ obstacle("certificate-not-covering", conflicts.why.message, certificateRemedy(alias)) ];
  if (certificate?.known) return judged;
  const proof = conflicts.known ? "; the conflict list was answered, which CloudFront does only where it covers the name" : "";
  const why = void 0 === certificate ? "it is an IAM server certificate" : certificate.why.message;
  return [ {
   id: "certificate-not-read",
   level: conflicts.known ? "info" : "warning",
   title: "The certificate of the target was not read",
   evidence: `${why}${proof}`,
   remedy: "Allow acm:DescribeCertificate on it to have its names and dates checked beforehand."
  } ];
 }
};

function judge(certificate, alias, now, run) {
 const {arn, names, status, keyAlgorithm, type, notBefore, notAfter} = certificate;
 const findings = [];
 if (!names.some(name => certificateCovers(name, alias))) findings.push(obstacle("certificate-not-covering", `it names ${names.join(", ") || "nothing"}`, certificateRemedy(alias)));
 if (void 0 !== notAfter && notAfter <= now + run) findings.push(obstacle("certificate-expired", `it is valid until ${new Date(notAfter).toISOString()}`, "Attach a certificate to the target that outlives the move."));
 const unusable = [ ..."ISSUED" === status ? [] : [ `its status is ${status}` ], ...usableKeys.has(keyAlgorithm.replace("-", "_")) ? [] : [ `CloudFront cannot use its key (${keyAlgorithm})` ], ..."us-east-1" === arn.split(":")[3] ? [] : [ "it is not in us-east-1" ], ...void 0 !== notBefore && notBefore > now ? [ `it is valid only from ${new Date(notBefore).toISOString()}` ] : [] ];
 if (unusable.length > 0) findings.push(obstacle("certificate-unusable", unusable.join("; "), certificateRemedy(alias)));
 if (findings.length > 0) return findings;
 findings.push({
  id: "certificate",
  level: "ok",
  title: se,
  evidence: `names ${names.join(", ")}${void 0 === notAfter ? "" : `; valid until ${new Date(notAfter).toISOString().slice(0, 10)}`}`
 });
 if ("PRIVATE" === type) findings.push({
  id: "certificate-private",
  level: "warning",
  title: "The certificate comes from a private authority",
  evidence: "CloudFront may refuse a new alias with it, and browsers do not trust it by themselves"
 });
 if (void 0 !== notAfter && notAfter <= now + 12096e5) findings.push({
  id: "certificate-expiring",
  level: "warning",
  title: "The certificate expires soon",
  evidence: `it is valid until ${new Date(notAfter).toISOString()}`,
  remedy: "See that it renews: keep the validation record of ACM in DNS."
 });
 return findings;
}

function certificateRemedy(alias) {
 return `Attach an issued certificate of us-east-1 that names ${alias} (or a wildcard one label above it) to the target.`;
}

function oldTtlOf(move, now = move.observation.traffic) {
 const old = oldRecord(move);
 if (void 0 === old) {
  const seconds = move.observation.ownership.apex ? now.ttl : Math.max(now.ttl, 3600);
  return {
   seconds,
   longest: seconds,
   seenBy: "nobody"
  };
 }
 const changed = "target" === now.state ? old.links.filter(({name, to}) => now.chain.some(link => link.name === name && link.to !== to)) : [];
 const seconds = 0 === changed.length ? old.own : Math.max(...changed.map(({ttl}) => ttl));
 return {
  seconds,
  longest: Math.max(old.own, ...old.links.map(({ttl}) => ttl)),
  seenBy: old.seenBy
 };
}

function oldRecord(move) {
 const {alias, initial, observation} = move;
 const domain = K(move);
 const sets = trafficSets(initial.records, alias);
 const links = linksOf(initial.records, alias);
 const past = sets.filter(({values}) => !values.some(value => namedBy(value) === domain));
 if (past.length > 0 && !links.some(({to}) => to === domain)) {
  const own = Math.max(...past.map(({ttl, values}) => values[0]?.startsWith("ALIAS ") ? 60 : ttl));
  return {
   own,
   links,
   seenBy: initial.planned ? "plan" : "run"
  };
 }
 const wildcard = 0 === past.length ? wildcardSet(initial.records, alias) : void 0;
 if (void 0 !== wildcard && namedBy(wildcard.values[0] ?? "") !== domain) return {
  own: wildcard.ttl,
  links: [],
  seenBy: initial.planned ? "plan" : "run"
 };
 const {state, chain, ttl} = observation.traffic;
 if ("none" === state) return {
  own: 0,
  links: [],
  seenBy: "run"
 };
 const seen = "elsewhere" === state || "partly" === state || "not-observable" === state;
 return seen ? {
  own: chain[0]?.ttl ?? ttl,
  links: chain,
  seenBy: "run"
 } : void 0;
}

function oldTtlText({seconds, seenBy}) {
 const ttl = duration(1e3 * seconds);
 switch (seenBy) {
 case "plan":
  return `its TTL was ${ttl}, as the plan has it`;

 case "run":
  return `its TTL was ${ttl}, as this run has seen it`;

 case "nobody":
  return `${ttl} is assumed, since DNS led to the target already when this run began and no plan shows the old record`;

 default:
  return seenBy;
 }
}

const betweenLookAndGate = 3e5;

function outageBudget({inputs}) {
 return Math.min(inputs.deployTimeout, 9e5);
}

function timeNeeded(move, deployments) {
 const {deployTimeout, settle} = move.inputs;
 return deployments * (deployTimeout + settle) + outageBudget(move);
}

function enoughTime(move, deployments, before = {
 wait: 0,
 why: ""
}) {
 const {clock, deadlineAt, inputs} = move;
 const left = deadlineAt - clock.now();
 const ahead = before.firstLook ? Math.min(betweenLookAndGate, inputs.settle) : 0;
 const needed = before.wait + ahead + timeNeeded(move, deployments);
 if (left >= needed) return;
 const first = before.wait > 0 ? `${duration(before.wait)} ${before.why}, and ` : "";
 const long = inputs.deadline + needed - ahead + betweenLookAndGate - left;
 const minutes = Math.ceil(long / 6e4);
 throw new Failure("deadline-too-near", `there are ${duration(Math.max(0, left))} left of the deadline, and what comes now may take ${duration(needed)} (${first}${duration(needed - before.wait)} to change CloudFront and to go back): it is not begun`, {
  outcome: "refused",
  remedy: long > 21e6 ? `Lower deploy-timeout: with ${duration(inputs.deployTimeout)} all of it does not fit into the longest deadline, 350m.` : `deadline: ${minutes}m`
 });
}

function fitsDeadline(deployments, {dnsFirst}) {
 return {
  id: "deadline",
  title: "The move fits into the deadline",
  run: move => {
   const {holder} = move.observation;
   if ("target" === holder.is || "nobody" === holder.is || "serves" !== sourceState(move)) return [];
   const wait = dnsFirst(move) ? 1e3 * oldTtlOf(move).seconds : 0;
   try {
    enoughTime(move, deployments(move), {
     wait,
     why: "until the old DNS record is forgotten",
     firstLook: true
    });
    return [];
   } catch (o) {
    const {message, remedy} = asFailure(o);
    return [ obstacle("deadline-too-near", message, remedy) ];
   }
  }
 };
}

const features = [ "origins and origin access", "trusted key groups and signers", "web ACL", "cache behaviors", "functions", "viewer protocol and TLS", "IPv6, HTTP version and Anycast", "geo restriction", "default root object and error responses", "cache and header policies", "logging", "price class" ];

const effects = {
 "origins and origin access": "content comes from elsewhere, or the origin refuses the target",
 "trusted key groups and signers": "signed URLs and cookies stop working, or private content becomes public",
 "web ACL": "requests are blocked or let through differently",
 "cache behaviors": "paths, methods or redirects are answered differently",
 functions: "redirects, authorisation or rewrites at the edge change",
 "viewer protocol and TLS": "old clients may fail to connect",
 "IPv6, HTTP version and Anycast": "some clients may lose a way to connect",
 "geo restriction": "other countries are refused",
 "default root object and error responses": "start page and error pages change",
 "cache and header policies": "caching, CORS and security headers change",
 logging: "requests are logged elsewhere, or not at all",
 "price class": "other edge locations serve, latency and cost change"
};

const differences = {
 id: "differences",
 title: "Source and target serve alike",
 run: ({observation: {target, source}}) => {
  if (!target.known || void 0 === source || !source.known) return [];
  const from = source.value.features;
  const to = target.value.features;
  const differing = features.filter(feature => from.get(feature) !== to.get(feature));
  if (0 === differing.length) return [ {
   id: "differences",
   level: "ok",
   title: "Source and target serve alike",
   evidence: "no part of their configurations differs"
  } ];
  return differing.map(feature => ({
   id: `differs-${feature.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`,
   level: "warning",
   title: `Source and target differ in: ${feature}`,
   evidence: effects[feature]
  }));
 }
};

async function dnsZone(move) {
 const {hosted, withoutZone, inputs} = move;
 if (void 0 !== hosted) return [ ...await whoWrites(move, hosted), ...unwritable(move), ...bypassed(move), ...ipv6(move) ];
 const title = "Who writes the DNS records";
 if (void 0 === withoutZone || "manual" === inputs.dns) return [ {
  id: "dns-manual",
  level: "info",
  title,
  evidence: "a person: they are printed and awaited"
 } ];
 const {code, message, remedy} = withoutZone;
 if ("route53" === inputs.dns) return [ obstacle(code, message, remedy) ];
 const evidence = `a person: they are printed and awaited, since no hosted zone can be written (${message})`;
 const why = void 0 === remedy ? {} : {
  remedy
 };
 return "refused" === withoutZone.outcome ? [ {
  id: "dns-manual",
  level: "info",
  title,
  evidence,
  ...why
 } ] : [ {
  id: "dns-manual",
  level: "warning",
  title: obstacles["zone-not-found"],
  evidence,
  ...why
 } ];
}

async function whoWrites(move, hosted) {
 const {alias, target, source} = move;
 const stacks = await Promise.all([ target, source ].map(async end => {
  const stack = await (end?.cloudfront.stack(end.id).catch(() => ""));
  return void 0 === stack || "" === stack ? "" : `${end?.id} belongs to the stack ${stack}`;
 }));
 const owners = [ ..."" === hosted.owner ? [] : [ `the zone belongs to the stack ${hosted.owner}` ], ...stacks.filter(one => "" !== one) ];
 const zone = {
  id: "dns-zone",
  level: "ok",
  title: "Who writes the DNS records",
  evidence: `this action, in the hosted zone ${hosted.zoneId} (${hosted.zoneName})`
 };
 if (0 === owners.length) return [ zone ];
 return [ zone, {
  id: "dns-record-owner",
  level: "warning",
  title: "A CloudFormation stack may own the DNS records",
  evidence: owners.join("; "),
  remedy: `Where a stack declares the record of ${alias}, change its template too: its next update would lead DNS back.`
 } ];
}

function unwritable({alias, hosted, observation}) {
 const traffic = hosted?.found.filter(({name, obstacle}) => name === alias && "" !== obstacle) ?? [];
 const txt = hosted?.found.filter(({name, type, obstacle}) => name === observation.ownership.name && ("" !== obstacle || "CNAME" === type));
 return [ ...traffic, ...txt ?? [] ].map(({name, type, obstacle: why}) => obstacle("dns-record-unsupported", `${type} ${name}: ${"" === why ? "beside a CNAME no TXT record can stand" : why}`, "Make it a plain record, or use dns: manual and change it yourself."));
}

function bypassed({alias, hosted, observation: {traffic}}) {
 const own = hosted?.found.filter(({name, type}) => name === alias && "TXT" !== type) ?? [];
 const strange = own.filter(({leadsTo}) => !isOfCloudFront(leadsTo));
 if (0 === strange.length || isOfCloudFront(traffic.leadsTo)) return [];
 const list = strange.map(({type, leadsTo, values}) => `${type} ${leadsTo || values.join(", ")}`);
 return [ {
  id: "dns-leads-past",
  level: "warning",
  title: "DNS leads to something else than CloudFront now",
  evidence: `${alias}: ${visible(list.join("; "))}; after the move it leads to the target directly`,
  remedy: "Where that is a proxy in front of CloudFront which is to stay, use dns: manual and leave the record."
 } ];
}

function ipv6({alias, hosted, observation: {target}}) {
 const has = hosted?.found.some(({name, type}) => name === alias && "AAAA" === type);
 if (!target.known || target.value.ipv6 || true !== has) return [];
 return [ {
  id: "target-without-ipv6",
  level: "warning",
  title: "The target does not answer over IPv6",
  evidence: `${alias} has an AAAA record, and IPv6 is off on ${target.value.id}: the record is kept and leads to the target, which has no IPv6 address`,
  remedy: `Switch IPv6 on in ${target.value.id} before the move.`
 } ];
}

const dnsAsIs = {
 id: "dns",
 title: "DNS as it stands",
 run: async move => {
  const {alias, observation} = move;
  const {ownership, traffic} = observation;
  const findings = [];
  const remedy = ownershipLine(ownership);
  if ("not-asked" === ownership.state) findings.push({
   id: "txt-not-asked",
   level: "warning",
   title: "The ownership record could not be looked up",
   evidence: ownership.evidence,
   remedy: "Set dns-servers to servers that know the zone, should the move need the record."
  }); else findings.push({
   id: "ownership-txt",
   level: "everywhere" === ownership.state ? "ok" : "info",
   title: "Ownership record",
   evidence: ownership.evidence,
   ..."everywhere" === ownership.state ? {} : {
    remedy
   }
  });
  for (const value of ownership.extra) findings.push({
   id: "txt-other-target",
   level: "warning",
   title: "The ownership record names another distribution too",
   evidence: `${ownership.name} also holds ${value}: whoever owns that distribution may take ${alias}`,
   remedy: "Remove that value when it is no longer needed."
  });
  findings.push(leading(traffic));
  for (const note of traffic.notes) findings.push({
   id: "dns-note",
   level: "warning",
   title: "DNS needs a second look",
   evidence: note
  });
  return [ ...findings, ...await dnsZone(move) ];
 }
};

function leading({state, evidence}) {
 switch (state) {
 case "not-observable":
  return {
   id: "dns-not-observable",
   level: "warning",
   title: "Queries do not show where DNS leads",
   evidence
  };

 case "not-asked":
  return {
   id: "traffic-dns",
   level: "warning",
   title: "DNS of the alias could not be looked up",
   evidence
  };

 default:
  return {
   id: "traffic-dns",
   level: "info",
   title: "Where DNS leads",
   evidence
  };
 }
}

const ie = "Set dns-servers to servers that know the zone, or give a role that may read and write its hosted zone (dns-role-to-assume).";

const trafficProvable = ({hidden}) => ({
 id: "dns-provable",
 title: "Where DNS leads can be seen",
 run: async move => {
  const {alias, observation, hosted, dns} = move;
  const {holder, traffic} = observation;
  if ("target" === holder.is || "nobody" === holder.is || void 0 !== hosted) return [];
  const title = "Where DNS leads cannot be seen";
  if ("not-asked" === traffic.state) return [ obstacle("dns-not-switched", `the move rests on where DNS of ${alias} leads: ${traffic.evidence}`, ie, title) ];
  if ("passes" === hidden || "not-observable" !== traffic.state) return [];
  const delegation = await dns.delegation(alias);
  const servers = "why" in delegation ? [] : delegation.nameServers;
  return [ obstacle("dns-not-switched", `the move rests on DNS of ${alias} leading to the target, and no query shows where it leads: it has addresses without a CNAME`, `${shownBy(move, servers)} Or: scenario: disable-source or release-and-claim, either with accept-downtime.`, title) ];
 }
});

function shownBy(move, servers) {
 const {alias} = move;
 const role = "Set dns-role-to-assume to a role of the account that holds the hosted zone (docs/iam/dns-role.json): what alias records lead to is read there.";
 if (servers.some(name => name.includes("awsdns"))) return role;
 if (servers.some(name => name.endsWith(".ns.cloudflare.com"))) return `Switch the proxy of ${alias} off first ("DNS only") and leave the record otherwise as it is, so that a query shows its CNAME; then run again.`;
 return `Switch off what hides the CNAME of ${alias} (a proxy, flattening), or make it a plain CNAME to where it leads now; then run again. In Route 53: ${role}`;
}

const ownershipProvable = {
 id: "txt-provable",
 title: "The ownership record can be looked up",
 run: move => {
  const {holder, ownership} = move.observation;
  const past = "target" === holder.is || "nobody" === holder.is || "disabled-by-us" === sourceState(move);
  if (past || void 0 !== move.hosted || "not-asked" !== ownership.state) return [];
  const evidence = `the move rests on TXT ${ownership.name}, and whether it is published cannot be seen: ${ownership.evidence}`;
  return [ obstacle("txt-not-visible", evidence, ie, "The ownership record cannot be looked up") ];
 }
};

const ae = "The outage is accepted";

function acceptsDowntime(dark) {
 return {
  id: "accept-downtime",
  title: ae,
  run: move => {
   const names = dark(move);
   if (0 === names.length) return [];
   const difference = notAccepted(names, move.inputs.acceptDowntime);
   if (void 0 === difference) return [ {
    id: "accept-downtime",
    level: "ok",
    title: ae,
    evidence: `accepted for ${names.join(", ")}`
   } ];
   return [ obstacle("downtime-not-accepted", difference, `accept-downtime: ${names.toSorted().join(",")}`) ];
  }
 };
}

function notAccepted(dark, accepted) {
 const missing = dark.filter(name => !accepted.includes(name));
 const needless = accepted.filter(name => !dark.includes(name));
 if (missing.length + needless.length === 0) return;
 return [ 0 === missing.length ? "" : `unserved for a while and not in accept-downtime: ${missing.join(", ")}`, 0 === needless.length ? "" : `in accept-downtime and not unserved by this: ${needless.join(", ")}` ].filter(part => "" !== part).join("; ");
}

const holderIsSource = {
 id: "holder",
 title: "The source holds the alias",
 run: move => {
  const {alias, inputs, observation} = move;
  const {holder, conflicts, target} = observation;
  const asked = conflicts.known ? [] : [ notAsked(conflicts.why.message) ];
  switch (holder.is) {
  case "target":
   return [ {
    id: "holder",
    level: "ok",
    title: "The target holds the alias",
    evidence: "read on the target"
   } ];

  case "source":
   return [ {
    id: "holder",
    level: "ok",
    title: "The source holds the alias",
    evidence: `${holder.id}: ${holder.how}`
   }, ...asked ];

  case "another":
   return [ obstacle("holder-is-another", `${alias} is on ${holder.id}, not on the source that was given (${inputs.sourceDistribution})`, `source-distribution: ${holder.id}`) ];

  case "foreign":
   {
    const {resource, maskedId, maskedAccount} = holder.conflict;
    const evidence = `${alias} is on the ${resource.replace("-", " ")} ${maskedId} of account ${maskedAccount}`;
    const managed = managedHolder(alias, maskedAccount);
    if ("known" === managed?.certainty) return [ obstacle("holder-is-service", `${evidence}: ${managed.evidence}, and no mover reaches them; ${managed.by} has to release the name`, `${managed.release}\n# if that account is one of yours after all: give source-role-to-assume`) ];
    if (void 0 !== inputs.sourceDistribution && void 0 === holder.id) return [ obstacle("holder-is-another", `${evidence}, not on the source that was given (${inputs.sourceDistribution})`, "Compare the visible last digits of that account and id with the ones you know, and correct source-distribution.") ];
    if (target.known && void 0 === holder.id && matchesMasked(target.value.account, maskedAccount)) return [ obstacle("source-unknown", `${evidence}, which is this account; none of the distributions that are listed there holds it`, "distribution" === resource ? `Set source-distribution to the id that ends in ${maskedId.replaceAll("*", "")}.` : "Moving a name from a distribution tenant is not built yet: take it off the tenant, or move it by hand.") ];
    const elsewhere = {
     id: "holder",
     level: "info",
     title: "Another account holds the alias",
     evidence
    };
    return void 0 === managed || void 0 !== holder.id ? [ elsewhere ] : [ elsewhere, maybeManaged(managed) ];
   }

  case "masked":
   return [ obstacle("source-unknown", `${alias} is on ${holder.conflict.maskedId} of this account; which distribution that is could not be asked: ${holder.why.message}`, `Set source-distribution to the id that ends in ${holder.conflict.maskedId.replaceAll("*", "")}, or allow cloudfront:ListDistributions.`) ];

  case "nobody":
   {
    const through = servedThroughSource(move);
    return [ obstacle("alias-not-held", void 0 === through ? `no distribution holds ${alias}` : `no distribution holds ${alias} itself: the source serves it through ${through}, so there is no name to take off`, claimed(move)) ];
   }

  case "unknown":
   return [ obstacle("holder-unknown", `who holds ${alias} could not be asked: ${holder.why.message}`, holder.why.remedy ?? "Set source-distribution, or allow cloudfront:ListDomainConflicts (or cloudfront:ListConflictingAliases) on the target.") ];

  default:
   return holder;
  }
 }
};

function claimed({alias, inputs}) {
 return [ `# check the spelling of ${alias} first: there is nothing to move it from; this puts it on the target`, ..."auto" === inputs.scenario ? [] : [ "scenario: auto" ], `accept-downtime: ${alias}` ].join("\n");
}

function maybeManaged({by, evidence, release}) {
 return {
  id: "holder-may-be-service",
  level: "warning",
  title: `${by} may hold the alias`,
  evidence: `${evidence}; if so, only ${by} can release it`,
  remedy: release
 };
}

function notAsked(why) {
 return {
  id: "conflicts-not-asked",
  level: "info",
  title: "The conflict list could not be asked",
  evidence: why
 };
}

const sourceAsIs = {
 id: "source",
 title: "The source as it stands",
 run: move => {
  const {alias, observation} = move;
  const {source, holder} = observation;
  if ("source" !== holder.is || void 0 === source) return [];
  if (!source.known) return [ obstacle(sourceTrouble(source.why, move), source.why.message, source.why.remedy ?? "Allow cloudfront:GetDistribution on the source.", "The source cannot be read") ];
  const {id, domain, enabled, status, aliases} = source.value;
  const foreign = void 0 === move.source ? void 0 : foreignTo(move.source.account, source.value);
  if (void 0 !== foreign) return [ obstacle("account-mismatch", foreign, "Name a role of that account as source-role-to-assume.", "The source belongs to another account than the credentials") ];
  const others = aliases.filter(name => name !== alias);
  const findings = [ {
   id: "source",
   level: "ok",
   title: "The source as it stands",
   evidence: `${id} (${domain}) holds ${aliases.length} aliases; ${0 === others.length ? "none stays" : `${others.length} stay there`}`
  } ];
  if ("InProgress" === status) findings.push({
   id: "source-deploying",
   level: "warning",
   title: "The source is being deployed",
   evidence: `${id} is InProgress: somebody changed it a moment ago`,
   remedy: "Make sure that no other pipeline is deploying it now."
  });
  if (!enabled) findings.push({
   id: "source-disabled",
   level: "warning",
   title: "The source is disabled",
   evidence: `${id} is disabled: its names are not served now`
  });
  return findings;
 }
};

const withoutCredentials = "There are no credentials for the account of the source";

function sourceReach(needed) {
 return {
  id: "source-reach",
  title: "The source can be reached",
  run: move => {
   const {inputs, observation} = move;
   const {holder, source} = observation;
   if ("foreign" !== holder.is) return [];
   const {maskedId, maskedAccount} = holder.conflict;
   const where = `the holder ${maskedId} is in account ${maskedAccount}`;
   const role = inputs.sourceRoleToAssume;
   if (void 0 !== role) {
    const account = role.split(":")[4] ?? "";
    if (!matchesMasked(account, maskedAccount)) return [ obstacle("account-mismatch", `${where}, and source-role-to-assume is a role of account ${account}`, `Name a role of the account that ends in ${maskedAccount.replaceAll("*", "")} as source-role-to-assume.`, "source-role-to-assume belongs to another account than the source") ];
    const why = false === source?.known ? source.why : void 0;
    return [ obstacle(void 0 === why || "not-found" === why.refusal ? "source-unknown" : why.code, `${where}, and could not be read with source-role-to-assume${void 0 === why ? "" : `: ${why.message}`}`, why?.remedy ?? `Set source-distribution to the id that ends in ${maskedId.replaceAll("*", "")}, or allow cloudfront:ListDistributions for that role.`, "The source cannot be read") ];
   }
   if (needed) return [ obstacle("source-unknown", `${where}, and there are no credentials for it`, `source-role-to-assume: arn:aws:iam::\u2026${maskedAccount.replaceAll("*", "")}:role/NAME`, withoutCredentials) ];
   return [ {
    id: "source-out-of-reach",
    level: "warning",
    title: withoutCredentials,
    evidence: `${where}, and there are no credentials for it: whether it is disabled is for CloudFront to say, when the alias is to be moved`
   } ];
  }
 };
}

class XmlError extends Error {
 name="XmlError";
}

const ce = "[\\p{L}_:][\\p{L}\\p{M}\\p{N}_:.\\-\xb7]*";

const attribute = `\\s+${ce}\\s*=\\s*(?:"[^"<]*"|'[^'<]*')`;

const startTag = new RegExp(`<(${ce})((?:${attribute})*)\\s*(/?)>`, "uy");

const endTag = new RegExp(`</(${ce})\\s*>`, "uy");

const characters = /[^<]+/uy;

const spans = [ {
 kind: "comment",
 open: "\x3c!--",
 close: "--\x3e"
}, {
 kind: "cdata",
 open: "<![CDATA[",
 close: "]]>"
}, {
 kind: "instruction",
 open: "<?",
 close: "?>"
} ];

function parseXml(text) {
 const top = [];
 const open = [];
 let at = text.startsWith("\ufeff") ? 1 : 0;
 const put = part => (open.at(-1)?.parts ?? top).push(part);
 for (;at < text.length; ) {
  const from = at;
  const span = spans.find(candidate => text.startsWith(candidate.open, at));
  if (void 0 !== span) {
   const end = text.indexOf(span.close, at + span.open.length);
   if (end < 0) throw new XmlError(`a ${span.kind} without an end at ${from}`);
   at = end + span.close.length;
   put({
    kind: span.kind,
    from,
    to: at
   });
   continue;
  }
  const start = match(startTag, text, at);
  if (void 0 !== start) {
   at += start[0].length;
   const opened = {
    name: start[1] ?? "",
    from,
    innerFrom: at,
    parts: []
   };
   if ("/" === start[3]) put({
    kind: "element",
    element: {
     ...opened,
     to: at,
     innerTo: at
    }
   }); else open.push(opened);
   continue;
  }
  const end = match(endTag, text, at);
  if (void 0 !== end) {
   const closed = open.pop();
   if (void 0 === closed || closed.name !== end[1]) throw new XmlError(`an end of ${end[1]} out of place at ${from}`);
   at += end[0].length;
   put({
    kind: "element",
    element: {
     ...closed,
     innerTo: from,
     to: at
    }
   });
   continue;
  }
  const plain = match(characters, text, at);
  if (void 0 === plain) throw new XmlError(`no XML at ${from}`);
  if (plain[0].includes("]]>")) throw new XmlError(`the end of a CDATA section without a start near ${from}`);
  at += plain[0].length;
  put({
   kind: "text",
   from,
   to: at
  });
 }
 if (open.length > 0) throw new XmlError(`no end of ${open.at(-1)?.name}`);
 return onlyElement(top, text);
}

function elementsOf(parts) {
 return parts.flatMap(part => "element" === part.kind ? [ part.element ] : []);
}

function textOf(element, text) {
 return element.parts.map(part => {
  if ("element" === part.kind) throw new XmlError(`${element.name} holds ${part.element.name}`);
  const raw = "from" in part ? text.slice(part.from, part.to) : "";
  if ("text" === part.kind) return unescaped(raw);
  return "cdata" === part.kind ? raw.slice(9, -3) : "";
 }).join("");
}

const odd = /<!|>\s|\s<|<\?/;

const heading = /^\s*(?:<\?xml\s[^>]*\?>\s*)?/;

function plainXml(text) {
 return odd.test(text.replace(heading, "").trimEnd()) ? plainElement(parseXml(text), text) : text;
}

function plainElement(element, text) {
 const {name: tag, from, innerFrom, to} = element;
 const inner = elementsOf(element.parts);
 if (inner.length > 0 && element.parts.some(part => isWord(part, text))) throw new XmlError(`${tag} holds text beside elements`);
 const content = inner.length > 0 ? inner.map(one => plainElement(one, text)).join("") : escaped(textOf(element, text).trim());
 const opening = text.slice(from, Math.min(innerFrom, to)).replace(/\s*\/?>$/, "");
 return "" === content ? `${opening}/>` : `${opening}>${content}</${tag}>`;
}

function escaped(value) {
 return value.replace(/[&<>\r]/g, character => `&#${character.charCodeAt(0)};`);
}

function isWord(part, text) {
 return "cdata" === part.kind || "text" === part.kind && "" !== text.slice(part.from, part.to).trim();
}

function onlyElement(top, text) {
 const [root, ...more] = elementsOf(top);
 const stray = top.some(part => isWord(part, text));
 if (void 0 === root || more.length > 0 || stray) throw new XmlError("not one document");
 return root;
}

function match(pattern, text, at) {
 pattern.lastIndex = at;
 return pattern.exec(text) ?? void 0;
}

const entities = new Map([ [ "amp", "&" ], [ "lt", "<" ], [ "gt", ">" ], [ "quot", '"' ], [ "apos", "'" ] ]);

function unescaped(raw) {
 return raw.replace(/&([^;]*)(;?)/g, (whole, body, end) => {
  const point = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(body);
  const code = null === point ? Number.NaN : Number.parseInt(point[1] ?? point[2] ?? "", void 0 === point[1] ? 10 : 16);
  const character = code <= 1114111 ? String.fromCodePoint(code) : entities.get(body);
  if ("" === end || void 0 === character) throw new XmlError(`an entity that is not known: ${whole}`);
  return character;
 });
}

const dependentActions = {
 logBucket: [ "s3:GetBucketAcl", "s3:PutBucketAcl" ],
 function: [ "lambda:GetFunction", "lambda:EnableReplication*", "lambda:DisableReplication*" ],
 vpcOrigin: [ "cloudfront:GetVpcOrigin" ],
 webAcl: [ "wafv2:GetWebACL" ],
 certificate: [ "acm:DescribeCertificate" ]
};

const noDependents = {
 logBuckets: [],
 functions: [],
 vpcOrigins: [],
 webAcls: [],
 otherCertificates: []
};

function dependentsOf(xml, certificate) {
 const text = new TextDecoder("utf-8", {
  ignoreBOM: true
 }).decode(xml);
 let root;
 try {
  root = parseXml(text);
 } catch (o) {
  if (!(o instanceof XmlError)) throw o;
  throw new Failure("service-error", `The configuration is not understood: ${o.message}`, {
   outcome: "refused",
   cause: o
  });
 }
 const found = name => unique(everywhere(root, name).map(element => textOf(element, text).trim()));
 const logging = elementsOf(root.parts).find(({name}) => "Logging" === name);
 const logs = void 0 !== logging && "true" === contentOf(text, logging, "Enabled");
 return {
  logBuckets: logs ? unique([ bucketOf(contentOf(text, logging, "Bucket") ?? "") ]) : [],
  functions: found("LambdaFunctionARN"),
  vpcOrigins: found("VpcOriginId"),
  webAcls: found("WebACLId").filter(id => id.startsWith("arn:")),
  otherCertificates: found("ACMCertificateArn").filter(arn => arn !== certificate)
 };
}

function bucketOf(host) {
 const end = host.lastIndexOf(".s3");
 return end < 0 ? host : host.slice(0, end);
}

function together(a, b) {
 return {
  logBuckets: unique([ ...a.logBuckets, ...b.logBuckets ]),
  functions: unique([ ...a.functions, ...b.functions ]),
  vpcOrigins: unique([ ...a.vpcOrigins, ...b.vpcOrigins ]),
  webAcls: unique([ ...a.webAcls, ...b.webAcls ]),
  otherCertificates: unique([ ...a.otherCertificates, ...b.otherCertificates ])
 };
}

function everywhere(element, name) {
 return elementsOf(element.parts).flatMap(inner => [ ...inner.name === name ? [ inner ] : [], ...everywhere(inner, name) ]);
}

function contentOf(text, element, name) {
 const inner = elementsOf(element.parts).find(one => one.name === name);
 return void 0 === inner ? void 0 : textOf(inner, text).trim();
}

function unique(items) {
 return [ ...new Set(items) ].filter(item => "" !== item).toSorted();
}

const unknownOperation = /^(InvalidAction|UnknownOperation(Exception)?|UnsupportedOperation(Exception)?|NotImplemented(Exception)?|NoSuchOperation)$/;

const notInPlan = /^Distributions with the (.{1,60}?) pricing plan can['\u2019]t have the following features: (.+)/s;

const rules = [ {
 code: /^ExpiredToken(Exception)?$/,
 is: "credentials-expired",
 as: "credentials-not-renewable",
 sentence: "the credentials have expired",
 remedy: () => "Give a role (role-to-assume) instead of keys: its credentials are renewed as long as the run lasts."
}, {
 code: /^AccessDenied(Exception)?$/,
 text: /^Your account must be verified before/,
 is: "other",
 sentence: "AWS has not verified the account yet; this is not a matter of IAM",
 remedy: () => "Ask AWS Support to verify the account, with the message above."
}, {
 code: /^AccessDenied(Exception)?$/,
 is: "permission",
 as: "access-denied",
 sentence: "not permitted",
 remedy: function({operation, resource}, {text}) {
  const [, action = operation, named = resource] = denied.exec(text) ?? [];
  if (/ with an explicit deny in (an?|the) [a-z-]+( [a-z-]+)* policy\b/i.test(text)) return `A policy denies ${action} explicitly, which no Allow outweighs: have that Deny changed for ${named}.`;
  if (/ because no session policy allows\b/i.test(text)) return `The policy that this run has narrowed its own session with does not allow ${action} on ${named}: please report this, with the message.`;
  const limit = / because (no (?:service control|resource control) policy|no permissions boundary) allows\b/i.exec(text)?.[1];
  if (void 0 !== limit) return `The role is limited from outside (${limit} allows it): have ${action} allowed there for ${named}.`;
  const actions = Object.values(dependentActions).find(some => some.length > 1 && some.some(one => likeAction(one, action)));
  return `Add to the role: ${JSON.stringify({
   Effect: "Allow",
   Action: actions ?? action,
   Resource: named
  })}`;
 }
}, {
 code: /^(InvalidClientTokenId|UnrecognizedClientException|InvalidAccessKeyId|SignatureDoesNotMatch|InvalidSignatureException|IncompleteSignature(Exception)?|MissingAuthenticationToken(Exception)?)$/,
 is: "other",
 as: "access-denied",
 sentence: "AWS does not accept the credentials",
 remedy: () => "Check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN, or give role-to-assume instead."
}, {
 code: unknownOperation,
 is: "not-offered",
 sentence: "the endpoint does not offer this operation"
}, {
 code: /^(NoSuchDistribution|EntityNotFound)$/,
 is: "not-found",
 as: "target-not-found",
 sentence: "not found in this account",
 remedy: ({about}) => `Check the id (${about}). AWS gives this answer for what belongs to another account too: then give the role of that account.`
}, {
 code: /^(ResourceNotFoundException|NoSuchResource)$/,
 is: "not-found",
 sentence: "not found in this account"
}, {
 code: /^InvalidArgument$/,
 text: notInPlan,
 is: "other",
 sentence: "the pricing plan of the distribution does not include what its configuration has",
 remedy: function({about}, {text}) {
  const [, plan = "", features = ""] = notInPlan.exec(text) ?? [];
  return `Take these off the distribution (${about}), or change it from the ${visible(plan, 60)} plan to one that has them, or to pay-as-you-go, in the CloudFront console: ${visible(features, 300)}. Then run again.`;
 }
}, {
 code: /^InvalidArgument$/,
 text: /^You can['\u2019]t remove or replace the web ACL for your distribution\. Distributions with a pricing plan/,
 is: "other",
 sentence: "the pricing plan of the distribution demands a web ACL",
 remedy: ({about}) => `Attach a web ACL to the distribution (${about}), or move it from its pricing plan to pay-as-you-go, in the CloudFront console; then run again.`
}, {
 code: /^IllegalUpdate$/,
 text: /^(Invalid or missing|Missing or invalid) (alias )?(DNS )?TXT records?\b/i,
 is: "txt",
 sentence: "CloudFront sees no TXT record that proves ownership of the alias"
}, {
 code: /^IllegalUpdate$/,
 text: /^(Alias move is not allowed since the source distribution is enabled|The source distribution must be disabled)\b/i,
 is: "source-enabled",
 as: "source-enabled",
 sentence: "between two accounts the source must be disabled before the alias can move",
 remedy: () => "Disable the source in its own account, wait until it is Deployed, then run again; or give source-role-to-assume, a role of that account."
}, {
 code: /^TooManyDistributionCNAMEs$/,
 is: "quota",
 as: "target-full",
 sentence: "the distribution holds as many aliases as its quota allows",
 remedy: () => quotaRemedy
}, {
 code: /^(InvalidArgument|IllegalUpdate|EntityLimitExceeded)$/,
 text: /^Your request contains more (CNAMEs|aliases|alternate domain names) than are allowed\b/i,
 is: "quota",
 as: "target-full",
 sentence: "the distribution holds as many aliases as its quota allows",
 remedy: () => quotaRemedy
}, {
 code: /^CNAMEAlreadyExists$/,
 text: /^One or more of the (CNAMEs|aliases) you provided are already associated with (a different|another) resource\b/i,
 is: "held-elsewhere",
 sentence: "another distribution or tenant still holds the alias"
}, {
 code: /^CNAMEAlreadyExists$/,
 text: /^One or more aliases specified for the distribution includes? an incorrectly configured DNS record that points to another CloudFront distribution\b/i,
 is: "dns-elsewhere",
 as: "dns-points-elsewhere",
 sentence: "DNS for the alias still leads to another distribution",
 remedy: () => "Point the CNAME of the alias at the target, wait for its old TTL, then run again."
}, {
 code: /^(InvalidViewerCertificate|InvalidArgument)$/,
 text: /^([A-Z][^.:"]{0,160} must attach a trusted certificate|The certificate that is attached to your distribution doesn['\u2019]t cover the alternate domain name)\b/i,
 is: "certificate",
 as: "certificate-not-covering",
 sentence: "the target has no certificate that covers the alias",
 remedy: () => ue
}, {
 code: /^InvalidViewerCertificate$/,
 is: "certificate",
 as: "certificate-unusable",
 sentence: "CloudFront cannot use the certificate of the target",
 remedy: () => ue
} ];

const otherwise = {
 is: "other",
 sentence: "refused"
};

function refusalOf({code, text}) {
 return rules.find(rule => rule.code.test(code) && (rule.text?.test(text) ?? true)) ?? otherwise;
}

const denied = /not authorized to perform: ([a-z0-9-]{1,32}:[A-Za-z]{1,64})(?: on resource: (arn:[\w:/.*+=,@-]{1,300}))?/;

function likeAction(pattern, action) {
 return pattern.endsWith("*") ? action.startsWith(pattern.slice(0, -1)) : pattern === action;
}

const quotaRemedy = 'Raise the quota "Alternate domain names (CNAMEs) per distribution" (L-AAD4943E), or remove an alias that is no longer used.';

const ue = "Attach an issued certificate of us-east-1 that names the alias (or a wildcard one label above it) to the target.";

function aboveDefault({id, aliases}, names) {
 const count = new Set([ ...aliases, ...names ]).size;
 if (count <= 100 || count === aliases.length) return [];
 return [ {
  id: "target-full",
  level: "warning",
  title: "The target would hold more aliases than the default quota",
  evidence: `${id} holds ${aliases.length} aliases, and with ${names.join(" and ")} ${count}; the default quota is 100, and CloudFront decides`,
  remedy: quotaRemedy
 } ];
}

const targetReady = {
 id: "target",
 title: "The target can take the alias",
 run: ({alias, target: {account}, observation: {target}}) => {
  if (!target.known) {
   const {code, message, remedy} = target.why;
   return [ obstacle(code, message, remedy, "The target cannot be read") ];
  }
  const {id, domain, enabled, staging, tenantOnly, status, aliases, continuousDeploymentPolicy} = target.value;
  const findings = [];
  const block = (...what) => findings.push(obstacle(...what));
  const foreign = foreignTo(account, target.value);
  if (void 0 !== foreign) block("account-mismatch", foreign, "Name a role of that account as role-to-assume.", "The target belongs to another account than the credentials");
  if (!enabled) block("target-disabled", `${id} is disabled`, `Enable ${id} and wait until it is Deployed, then run again.`);
  if (staging) block("target-staging", `${id} is a staging distribution`, "Name the primary distribution as target-distribution.");
  if (tenantOnly) block("target-tenant-only", `${id} serves only through its tenants and cannot hold an alias itself`, "Name the tenant (dt_\u2026) as target-distribution.");
  findings.push(...aboveDefault(target.value, [ alias ]));
  if ("InProgress" === status) findings.push({
   id: "target-deploying",
   level: "warning",
   title: "The target is being deployed",
   evidence: `${id} is InProgress: somebody changed it a moment ago`,
   remedy: "The move waits until it is Deployed. Make sure that no other pipeline is deploying it now."
  });
  if (continuousDeploymentPolicy) findings.push({
   id: "continuous-deployment",
   level: "warning",
   title: "The target has a continuous-deployment policy",
   evidence: `${id} has one; a mover call does not update the configuration, but may be refused`
  });
  if (!findings.some(({level}) => "blocker" === level)) findings.unshift({
   id: "target",
   level: "ok",
   title: "The target can take the alias",
   evidence: `${id} (${domain}) is enabled and holds ${aliases.length} ${1 === aliases.length ? "alias" : "aliases"}`
  });
  return findings;
 }
};

function updatable(id, side, blocked, pick) {
 const title = `CloudFront lets the aliases of the ${side} be changed`;
 return {
  id,
  title,
  run: move => {
   const read = pick(move);
   if (!read?.known) return [];
   const {staging, continuousDeploymentPolicy} = read.value;
   const block = (evidence, remedy) => [ obstacle(blocked, evidence, remedy, `The aliases of the ${side} cannot be changed`) ];
   if (staging && "source" === side) return block(`${read.value.id} is a staging distribution`, "Name the primary distribution as source-distribution.");
   if (continuousDeploymentPolicy) return block(`${read.value.id} has a continuous-deployment policy, with which CloudFront refuses a change of its aliases`, `Take the continuous-deployment policy off ${read.value.id}, wait until it is Deployed, and run again.`);
   return [];
  }
 };
}

const updatableTarget = updatable("target-updatable", "target", "target-staging", ({observation}) => observation.target);

const updatableSource = updatable("source-updatable", "source", "release-refused", ({observation}) => observation.source);

async function onTarget({alias, target}, settled) {
 const {aliases, status, etag, id} = await target.cloudfront.distribution(target.id);
 if (!aliases.includes(alias)) return {
  state: "absent",
  evidence: `${alias} is not on ${id}`
 };
 if (!settled) return {
  state: "in-place",
  evidence: `${alias} is on ${id}`
 };
 return {
  state: "Deployed" === status ? "in-place" : "settling",
  evidence: `${alias} is on ${id}, ${"Deployed" === status ? "Deployed" : "which is InProgress"}`,
  fact: etag
 };
}

function arrived(move) {
 return {
  id: "arrived",
  title: `Wait until every edge serves ${move.alias} from ${move.target.id}`,
  alias: move.alias,
  by: "nobody",
  observe: context => onTarget(context, true),
  apply: async () => {},
  undo: {
   irreversible: "nothing was changed"
  },
  wait: ({inputs, target, alias}) => ({
   for: `${target.id} to be Deployed with ${alias}`,
   atMost: inputs.deployTimeout,
   settle: inputs.settle
  }),
  onRefusal: "stop",
  onExhausted: "stop",
  exhausted: "not-deployed"
 };
}

function targetDeployed(move) {
 return {
  id: "target-deployed",
  title: `Wait until the target ${move.target.id} is deployed`,
  alias: move.alias,
  by: "nobody",
  observe: async ({target}) => {
   const {status, id, etag} = await target.cloudfront.distribution(target.id);
   return {
    state: "Deployed" === status ? "in-place" : "settling",
    evidence: `${id} is ${status}`,
    fact: etag
   };
  },
  apply: async () => {},
  undo: {
   irreversible: "nothing was changed"
  },
  wait: ({inputs, target}) => ({
   for: `${target.id} to be Deployed`,
   atMost: inputs.deployTimeout,
   settle: 0
  }),
  onRefusal: "stop",
  onExhausted: "stop",
  exhausted: "not-deployed"
 };
}

function orElse(first, others) {
 let refused = false;
 return [ {
  ...first,
  recourse: () => {
   refused = true;
   return {
    do: "give-up"
   };
  }
 }, ...others.map(step => ({
  ...step,
  observe: async context => refused ? step.observe(context) : {
   state: "in-place",
   evidence: "not needed"
  },
  wait: context => refused ? step.wait(context) : {
   ...step.wait(context),
   settle: 0
  }
 })) ];
}

function editConfig(xml, change) {
 return understood(() => {
  const text = "string" === typeof xml ? xml : decoded(xml);
  const before = read(text);
  const aliases = de(before, change);
  const enabled = change.enabled ?? before.enabled;
  const patches = [ ...aliases.length === before.entries.length && aliases.every((entry, i) => entry === before.entries[i]) ? [] : [ aliasesPatch(text, before, aliases) ], ...enabled === before.enabled ? [] : [ enabledPatch(text, before.enabledElement, enabled) ] ];
  const edited = patches.toSorted((a, b) => b.from - a.from).reduce((whole, {from, to, by}) => whole.slice(0, from) + by + whole.slice(to), text);
  compare(text, before, edited, {
   aliases: aliases.map(({name}) => name),
   enabled
  });
  return edited;
 });
}

function readConfig(xml) {
 return understood(() => {
  const {entries, enabled} = read("string" === typeof xml ? xml : decoded(xml));
  return {
   aliases: entries.map(({name}) => name),
   enabled
  };
 });
}

function decoded(bytes) {
 try {
  return new TextDecoder("utf-8", {
   fatal: true,
   ignoreBOM: true
  }).decode(bytes);
 } catch {
  throw new XmlError("not UTF-8");
 }
}

function read(text) {
 const declared = /^\ufeff?<\?xml[^>]*\sencoding\s*=\s*["']([^"']*)["']/.exec(text)?.[1];
 if (void 0 !== declared && "utf-8" !== declared.toLowerCase()) throw new XmlError("not UTF-8");
 const root = parseXml(text);
 if ("DistributionConfig" !== root.name) throw new XmlError(`the root is ${root.name}`);
 const aliasesElement = child(root, "Aliases");
 const enabledElement = child(root, "Enabled");
 if (void 0 === enabledElement) throw new XmlError("no Enabled");
 const word = textOf(enabledElement, text).trim();
 if ("true" !== word && "false" !== word) throw new XmlError(`Enabled is ${word}`);
 return {
  root,
  aliasesElement,
  entries: void 0 === aliasesElement ? [] : entriesOf(aliasesElement, text),
  enabledElement,
  enabled: "true" === word
 };
}

function child(parent, name) {
 const [found, ...more] = elementsOf(parent.parts).filter(element => element.name === name);
 if (more.length > 0) throw new XmlError(`${name} more than once in ${parent.name}`);
 return found;
}

function entriesOf(aliases, text) {
 onlyKnown(aliases, [ "Quantity", "Items" ], text);
 const items = child(aliases, "Items");
 if (void 0 !== items) onlyKnown(items, [ "CNAME" ], text);
 const entries = elementsOf(items?.parts ?? []).map(cname => ({
  name: textOf(cname, text).trim().toLowerCase(),
  raw: text.slice(cname.from, cname.to)
 }));
 const quantity = child(aliases, "Quantity");
 const count = void 0 === quantity ? "0" : textOf(quantity, text).trim();
 if (count !== String(entries.length)) throw new XmlError(`Quantity is ${count} for ${entries.length} aliases`);
 if (new Set(entries.map(({name}) => name)).size !== entries.length) throw new XmlError("an alias twice");
 if (entries.some(({name}) => "" === name)) throw new XmlError("an empty alias");
 return entries;
}

function onlyKnown(element, names, text) {
 for (const part of element.parts) {
  if ("element" === part.kind && !names.includes(part.element.name)) throw new XmlError(`${element.name} holds ${part.element.name}`);
  if (isWord(part, text)) throw new XmlError(`${element.name} holds text`);
 }
}

function de({entries}, {add = [], remove = []}) {
 const strange = [ ...add, ...remove ].find(name => !/^(\*\.)?[a-z0-9_.-]+$/.test(name));
 if (void 0 !== strange) throw new XmlError(`${strange} is no alias`);
 if (add.some(name => remove.includes(name))) throw new XmlError("one alias both added and removed");
 const kept = entries.filter(({name}) => !remove.includes(name));
 const missing = [ ...new Set(add) ].filter(name => !entries.some(entry => entry.name === name));
 return [ ...kept, ...missing.map(name => ({
  name,
  raw: `<CNAME>${name}</CNAME>`
 })) ];
}

function aliasesPatch(text, {root, aliasesElement}, entries) {
 const items = 0 === entries.length ? "" : `<Items>${entries.map(({raw}) => raw).join("")}</Items>`;
 const content = `<Quantity>${entries.length}</Quantity>${items}`;
 if (void 0 === aliasesElement) {
  const at = child(root, "CallerReference")?.to ?? root.innerFrom;
  return {
   from: at,
   to: at,
   by: `<Aliases>${content}</Aliases>`
  };
 }
 const {from, to, innerFrom, innerTo} = aliasesElement;
 if (innerFrom < to) return {
  from: innerFrom,
  to: innerTo,
  by: content
 };
 const opening = text.slice(from, to).replace(/\s*\/>$/, ">");
 return {
  from,
  to,
  by: `${opening}${content}</Aliases>`
 };
}

function enabledPatch(text, element, enabled) {
 const worded = element.parts.flatMap(part => "from" in part && isWord(part, text) ? [ part ] : []);
 const [word, ...more] = worded;
 if (void 0 === word || more.length > 0) throw new XmlError("Enabled in several parts");
 const raw = text.slice(word.from, word.to);
 const from = word.from + raw.length - raw.trimStart().length;
 return {
  from,
  to: from + raw.trim().length,
  by: String(enabled)
 };
}

function compare(text, before, edited, wanted) {
 const after = read(edited);
 const names = after.entries.map(({name}) => name);
 const same = names.length === wanted.aliases.length && names.every((name, i) => name === wanted.aliases[i]);
 if (!same || after.enabled !== wanted.enabled || around(text, before) !== around(edited, after)) throw new XmlError("the edit would change something else");
}

function around(text, {aliasesElement, enabledElement}) {
 return [ enabledElement, ...void 0 === aliasesElement ? [] : [ aliasesElement ] ].toSorted((a, b) => b.from - a.from).reduce((whole, {from, to}) => whole.slice(0, from) + whole.slice(to), text);
}

function understood(work) {
 try {
  return work();
 } catch (o) {
  if (!(o instanceof XmlError)) throw o;
  throw new Failure("service-error", `The configuration of the distribution is not understood (${visible(o.message)}); nothing was changed.`, {
   cause: o,
   outcome: "refused",
   refusal: "other",
   remedy: "Please report this, with the XML of aws cloudfront get-distribution-config without its secrets."
  });
 }
}

function setEnabled(move, end, enabled, options = {}) {
 const {deployed = true, refusedAs = "service-error", outage, urgent, insist, takesBack = false} = options;
 const word = enabled ? "enabled" : "disabled";
 let sent = false;
 const send = async (...update) => {
  sent = true;
  const etag = await end.cloudfront.updateConfig(...update);
  outage?.answered(etag);
  return etag;
 };
 const prepare = async () => {
  const {etag, xml} = await end.cloudfront.config(end.id);
  const read = {
   ...readConfig(xml),
   etag
  };
  return {
   read,
   send: async () => {
    if (enabled && true === outage?.isBehind(etag, read.enabled)) throw behind(end.id);
    if (read.enabled === enabled) return;
    if (!enabled) outage?.begins(move.clock.now(), etag);
    const next = await send(end.id, etag, editConfig(xml, {
     enabled
    }), refusedAs);
    if (!enabled) outage?.endsWith({
     etag: next,
     xml: editConfig(xml, {})
    });
   }
  };
 };
 return {
  id: options.id ?? (enabled ? "enable-source" : "disable-source"),
  title: options.title ?? `${enabled ? "Enable" : "Disable"} ${end.id}`,
  alias: move.alias,
  by: "us",
  observe: async () => {
   if (takesBack && true === outage?.canTakeBack) return {
    state: "absent",
    evidence: `${end.id} is disabled: this run has just done so`
   };
   const read = await end.cloudfront.distribution(end.id);
   if (enabled && true === outage?.isBehind(read.etag, read.enabled)) return {
    state: "absent",
    evidence: `${end.id} is disabled; what was read is from before that`
   };
   const is = `${end.id} is ${read.enabled ? "enabled" : "disabled"}`;
   if (read.enabled !== enabled) return {
    state: "absent",
    evidence: is
   };
   if (!deployed) return {
    state: "in-place",
    evidence: is
   };
   const state = "Deployed" === read.status ? "in-place" : "settling";
   return {
    state,
    evidence: `${is}, ${read.status}`,
    fact: read.etag
   };
  },
  apply: async () => {
   const back = takesBack ? outage?.takeBack() : void 0;
   if (void 0 !== back) {
    await send(end.id, back.etag, back.xml, refusedAs);
    return;
   }
   await (await prepare()).send();
  },
  prepare,
  change: ({clock}) => sent ? {
   action: "cloudfront:UpdateDistribution",
   resource: end.id,
   alias: move.alias,
   effect: `${end.id} ${word}${enabled ? lasted(outage, clock) : ""}`,
   keepsLists: true
  } : void 0,
  undo: options.undo ?? (() => []),
  wait: ({inputs}) => ({
   for: `${end.id} to be ${deployed ? "Deployed and " : ""}${word}`,
   atMost: inputs.deployTimeout,
   settle: 0
  }),
  onRefusal: options.onRefusal ?? "stop",
  onExhausted: options.onExhausted ?? "stop",
  exhausted: "not-deployed",
  ...void 0 === urgent ? {} : {
   urgent
  },
  ...void 0 === insist ? {} : {
   recourse: insisting(insist)
  }
 };
}

function insisting({times, pause}) {
 return ({clock, deadlineAt}, refusals) => refusals.length > times || clock.now() + pause >= deadlineAt ? {
  do: "give-up"
 } : {
  do: "again",
  pause
 };
}

function lasted(outage, {now}) {
 const after = outage?.after(now()) ?? "";
 return "" === after ? "" : ` again, ${after} after it was disabled`;
}

function behind(id) {
 return new Failure("service-error", `${id} was read as it was before this run's last change`, {
  outcome: "conflict"
 });
}

function instant(ms) {
 const whole = Math.round(ms);
 const days = Math.floor(whole / 864e5);
 const rest = whole - 864e5 * days;
 const [year, month, day] = civil(days);
 return `${pad(year, 4)}-${pad(month)}-${pad(day)}T${timeOfDay(rest)}.${pad(rest % 1e3, 3)}Z`;
}

function timeOfDay(ms) {
 const seconds = Math.floor(ms / 1e3);
 return [ 3600, 60, 1 ].map((unit, i) => pad(modulo(Math.floor(seconds / unit), 0 === i ? 24 : 60))).join(":");
}

function civil(days) {
 const shifted = days + 719468;
 const era = Math.floor(shifted / 146097);
 const dayOfEra = shifted - 146097 * era;
 const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
 const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
 const march = Math.floor((5 * dayOfYear + 2) / 153);
 const month = march < 10 ? march + 3 : march - 9;
 const day = dayOfYear - Math.floor((153 * march + 2) / 5) + 1;
 return [ yearOfEra + 400 * era + (month <= 2 ? 1 : 0), month, day ];
}

function modulo(n, by) {
 return (n % by + by) % by;
}

function pad(n, width = 2) {
 return String(n).padStart(width, "0");
}

function negativeCache(move, asked, first = asked) {
 const remembered = move.observation.ownership.negativeTtl;
 const again = Math.min(Math.max(remembered, 15), 60);
 return forgotten(move, asked, {
  that: "there was no TXT record",
  why: first === asked ? 'CloudFront asked too early and may remember "no such record"' : 'CloudFront still refuses, although every server shows the record; it is tried again, and may remember "no such record"',
  over: "the negative-cache time is over",
  wait: first === asked ? remembered : again,
  remembered,
  until: first + move.inputs.dnsTimeout,
  ...first === asked ? {} : {
   advice: ` Should it be refused then too, take other values out of TXT ${move.observation.ownership.name}: CloudFront may want one value alone.`
  }
 });
}

function positiveCache(move, asked) {
 const {ownership} = move.observation;
 const found = move.initial.records.find(({name, type}) => name === ownership.name && "TXT" === type);
 const remembered = Math.max(found?.ttl ?? ownershipTtl(ownership, "action"), ownership.negativeTtl);
 return forgotten(move, asked, {
  that: "the TXT record had several values, or that there was none",
  why: 'CloudFront may remember the values that the record had, or "no such record"',
  over: "the TTL of the TXT record and the negative-cache time are over",
  wait: remembered,
  remembered,
  until: asked + move.inputs.dnsTimeout
 });
}

function forgotten(move, asked, memory) {
 const {that, why, over, wait, remembered, until, advice = ""} = memory;
 const next = asked + 1e3 * wait;
 const forgets = asked + 1e3 * remembered;
 let begun = false;
 return {
  id: "negative-cache",
  title: `Wait until CloudFront has forgotten that ${that}`,
  alias: move.alias,
  by: "nobody",
  observe: async ({clock}) => {
   const now = clock.now();
   if (next <= now) return {
    state: "in-place",
    evidence: over
   };
   return {
    state: begun ? "settling" : "absent",
    evidence: `${why} for another ${duration(forgets - now)}`
   };
  },
  apply: async ({clock, observation}) => {
   begun = next <= until;
   if (begun) return;
   const left = duration(forgets - clock.now());
   throw new Failure("txt-negatively-cached", `CloudFront looked for ${observation.ownership.name} too early and may remember that ${that} for another ${left}, until ${instant(forgets)}, which is longer than dns-timeout allows`, {
    outcome: "refused",
    remedy: `Leave the TXT record as it is and run again in ${left}, from ${instant(forgets)} on.${advice}`
   });
  },
  undo: {
   irreversible: "nothing was changed"
  },
  wait: ({inputs}) => ({
   for: `CloudFront to forget that ${that}`,
   atMost: inputs.dnsTimeout,
   settle: 0
  }),
  onRefusal: "stop",
  onExhausted: "stop",
  exhausted: "txt-negatively-cached"
 };
}

function withdrawTxt(move, name, values) {
 const list = values.join(" and ");
 return {
  id: "withdraw-txt",
  title: `Take ${list} out of TXT ${name} again`,
  alias: move.alias,
  by: "us",
  observe: async ({hosted}) => {
   const zone = ours(hosted);
   const records = await zone.records([ name ]);
   const there = values.filter(value => showsValue(records, name, value));
   if (there.length > 0) return {
    state: "absent",
    evidence: `TXT ${name} still holds ${there.join(" and ")}`
   };
   if (!await zone.inSync()) return {
    state: "settling",
    evidence: "PENDING in Route 53"
   };
   return {
    state: "in-place",
    evidence: `TXT ${name} does not hold ${list} in ${zone.zoneId}`
   };
  },
  apply: async ({hosted}) => {
   await ours(hosted).withdrawOwnership(name, values);
  },
  change: ({alias, hosted}) => ({
   action: "route53:ChangeResourceRecordSets",
   resource: ours(hosted).zoneId,
   alias,
   effect: `TXT ${name} does not hold ${list} any longer`
  }),
  undo: {
   irreversible: "it is the way back itself"
  },
  wait: ({inputs}) => ({
   for: `TXT ${name} to be changed at all servers of Route 53`,
   atMost: inputs.dnsTimeout,
   settle: 0
  }),
  onRefusal: "go-on",
  onExhausted: "go-on",
  exhausted: "txt-not-visible"
 };
}

function withdrawAdded(move, found) {
 const {hosted, initial, observation} = move;
 if (void 0 === hosted) return [];
 const {name} = observation.ownership;
 const ends = [ observation.target, observation.source ].flatMap(end => end?.known ? [ end.value.domain ] : []);
 const added = ends.filter(domain => !showsValue(initial.records, name, domain) && (void 0 === found || showsValue(found, name, domain)));
 return 0 === added.length ? [] : [ withdrawTxt(move, name, added) ];
}

function ours(hosted) {
 if (void 0 !== hosted) return hosted;
 throw new Failure("zone-not-found", "there is no hosted zone to write to", {
  outcome: "refused"
 });
}

function unpermitted(thrown, {inputs}) {
 return thrown instanceof Failure && "permission" === thrown.refusal && "auto" === inputs.dns;
}

function notOurs({message, remedy}, {tell}) {
 tell({
  type: "finding",
  finding: {
   id: "zone-not-writable",
   level: "warning",
   title: "The hosted zone cannot be written",
   evidence: message,
   ...void 0 === remedy ? {} : {
    remedy
   }
  }
 });
}

function ownershipRecord({observation}) {
 const {ownership} = observation;
 return {
  name: ownership.name,
  type: "TXT",
  ttl: ownershipTtl(ownership, "person"),
  values: [ ownership.wanted ]
 };
}

function ownershipTxt(move, {andBack} = {
 andBack: false
}) {
 const record = ownershipRecord(move);
 const {name, wanted} = move.observation.ownership;
 const back = andBack ? le(move) : void 0;
 const values = void 0 === back ? [ wanted ] : [ wanted, back ];
 let zone = move.hosted;
 let asked = true;
 return {
  id: "ownership-txt",
  title: `Publish the TXT record ${name}`,
  alias: move.alias,
  get by() {
   return void 0 === zone ? "person" : "us";
  },
  observe: async context => {
   if (void 0 !== zone) return inZone(context, zone);
   const {state, evidence} = await context.dns.ownership(context.alias, wanted);
   asked = "not-asked" !== state;
   if ("everywhere" === state) return {
    state: "in-place",
    evidence
   };
   return {
    state: "partly" === state ? "settling" : "absent",
    evidence
   };
  },
  apply: async context => {
   const {tell} = context;
   if (void 0 !== zone) try {
    const written = await zone.publishOwnership(name, values, ownershipTtl(move.observation.ownership, "action"));
    for (const one of written) tell({
     type: "dns",
     entry: {
      purpose: "ownership",
      state: "published",
      record: one,
      note: "It stays until a roll-back."
     }
    });
    return;
   } catch (o) {
    if (!unpermitted(o, context)) throw o;
    zone = void 0;
    notOurs(o, context);
   }
   tell({
    type: "dns",
    entry: {
     purpose: "ownership",
     state: "wanted",
     record,
     note: `${besideCname(context)}Publish it now and keep other values of that name; the move goes on once every authoritative server shows it.`
    }
   });
   if (asked) return;
   throw new Failure("txt-not-visible", `whether TXT ${name} is published cannot be seen: no server that knows the zone could be asked, and no hosted zone can be read`, {
    outcome: "refused",
    remedy: "Set dns-servers to servers that know the zone, or give a role that may read its hosted zone."
   });
  },
  change: ({alias}) => void 0 === zone ? void 0 : {
   action: "route53:ChangeResourceRecordSets",
   resource: zone.zoneId,
   alias,
   effect: `TXT ${name} holds ${values.join(" and ")}`
  },
  undo: void 0 === move.hosted ? {
   irreversible: "the record was published by a person, who may remove it"
  } : context => {
   const ours = values.filter(value => !showsValue(context.initial.records, name, value));
   return 0 === ours.length ? [] : [ withdrawTxt(context, name, ours) ];
  },
  wait: ({inputs}) => ({
   for: `TXT ${name} to be seen at every authoritative server`,
   atMost: inputs.dnsTimeout,
   settle: 0
  }),
  onRefusal: "stop",
  onExhausted: "stop",
  exhausted: "txt-not-visible"
 };
}

function besideCname({observation: {ownership}}) {
 const {name, cname} = ownership;
 return "" === cname ? "" : `${name} is a CNAME to ${cname}, beside which no TXT record can stand: delete it first, or publish the value at ${cname}. `;
}

async function inZone({dns, alias, observation}, zone) {
 const {name, wanted} = observation.ownership;
 if (!showsValue(await zone.records([ name ]), name, wanted)) return {
  state: "absent",
  evidence: `TXT ${name} does not hold ${wanted} in ${zone.zoneId}`
 };
 if (!await zone.inSync()) return {
  state: "settling",
  evidence: `Route 53 is bringing TXT ${name} to its servers (PENDING)`
 };
 const seen = await dns.ownership(alias, wanted);
 if ("everywhere" === seen.state) return {
  state: "in-place",
  evidence: seen.evidence
 };
 if ("not-asked" === seen.state) return {
  state: "in-place",
  evidence: `TXT ${name} is INSYNC in ${zone.zoneId}; ${seen.evidence}`
 };
 return {
  state: "settling",
  evidence: `INSYNC in Route 53, but ${seen.evidence}`
 };
}

function le({observation: {source}}) {
 return source?.known ? source.value.domain : void 0;
}

async function stillHolds({cloudfront, id}, alias) {
 const from = await cloudfront.distribution(id);
 he(from, id, alias);
 return from;
}

function he({aliases}, id, alias) {
 if (aliases.includes(alias)) return;
 throw new Failure("holder-is-another", `${alias} is no longer on ${id}: somebody changed it meanwhile`, {
  outcome: "refused",
  remedy: "Run again with command: plan to see who holds it now."
 });
}

function enabledStill({enabled}, id) {
 if (enabled) return;
 throw new Failure("target-disabled", `${id} has been disabled meanwhile`, {
  outcome: "refused",
  remedy: `Enable ${id}, and make sure that nobody else is changing it now.`
 });
}

function moveAcross(move, options) {
 const {mover, settled, outage} = options;
 return {
  id: options.id ?? "associate",
  title: options.title ?? `Move ${move.alias} to ${move.target.id}`,
  alias: move.alias,
  by: "us",
  observe: context => onTarget(context, settled),
  apply: async context => (await readyMover(context, mover, outage))(),
  change: context => ({
   action: `cloudfront:${mover.call}`,
   resource: context.target.id,
   alias: context.alias,
   effect: `${context.alias} moved from ${context.source?.id ?? "its holder"} to ${context.target.id}${waited(outage, context)}`
  }),
  undo: {
   irreversible: `${move.alias} is on the target; going back is a move of its own, for which the target has to be disabled`
  },
  wait: ({inputs, target, alias}) => ({
   for: `${target.id} to be ${settled ? "Deployed" : "read"} with ${alias}`,
   atMost: inputs.deployTimeout,
   settle: settled ? inputs.settle : 0
  }),
  onRefusal: options.onRefusal,
  onExhausted: options.onExhausted ?? "stop",
  exhausted: options.exhausted ?? "not-deployed",
  recourse: options.recourse
 };
}

function lacksToday(refusal) {
 return "permission" === refusal || "not-offered" === refusal;
}

function otherCall(mover, refusal) {
 if (!lacksToday(refusal) || "AssociateAlias" === mover.call) return;
 mover.call = "AssociateAlias";
 return {
  do: "again",
  pause: 0
 };
}

function patientRecourse(mover) {
 let first;
 return (context, refusals) => {
  const refusal = refusals.at(-1)?.refusal;
  const other = otherCall(mover, refusal);
  if (void 0 !== other) return other;
  if ("txt" !== refusal) return {
   do: "give-up"
  };
  const now = context.clock.now();
  first ??= now;
  return {
   do: "again",
   after: [ ownershipTxt(context), negativeCache(context, now, first) ]
  };
 };
}

async function readyMover(move, {call}, outage) {
 const {alias, target, source, clock} = move;
 const from = void 0 === source || !holdsByName(move) ? void 0 : await stillHolds(source, alias);
 const to = await target.cloudfront.distribution(target.id);
 enabledStill(to, target.id);
 if (void 0 !== from) outage?.read(from, clock.now());
 if ("AssociateAlias" === call) return () => target.cloudfront.associateAlias(alias, target.id);
 return () => target.cloudfront.updateDomainAssociation(alias, target.id, to.etag);
}

function holdsByName({observation: {source}}) {
 return true === source?.known;
}

function waited(outage, {clock, source}) {
 const after = outage?.after(clock.now()) ?? "";
 return "" === after ? "" : `, ${after} after ${source?.id ?? "the source"} was disabled`;
}

function outageEnds({begun, budget, deadlineAt, wayBack}) {
 return Math.min(begun + budget, deadlineAt - wayBack);
}

function seesNoMore(deployedSince, now) {
 return void 0 !== deployedSince && now - deployedSince >= 3e4;
}

class Outage {
 #o;
 #s;
 #r;
 #i=new Set;
 begins(now, etag) {
  this.#o = now;
  this.#i.add(etag);
 }
 endsWith(back) {
  this.#r = back;
  this.answered(back.etag);
 }
 answered(etag) {
  this.#i.delete(etag);
 }
 takeBack() {
  const back = this.#r;
  this.#r = void 0;
  return back;
 }
 get canTakeBack() {
  return void 0 !== this.#r;
 }
 since(now) {
  this.#o ??= now;
  return this.#o;
 }
 isBehind(etag, asBefore) {
  return asBefore && this.#i.has(etag);
 }
 read(source, now) {
  if (void 0 === this.#o || "InProgress" === source.status || this.isBehind(source.etag, source.enabled)) return;
  this.#s ??= now;
 }
 seesNoMore(now) {
  return seesNoMore(this.#s, now);
 }
 after(now) {
  return void 0 === this.#o ? "" : duration(now - this.#o);
 }
}

function outageGate(source, {deployments}, requests) {
 return async move => {
  await Promise.all([ source.fresh(6e4), move.target.fresh(6e4) ]);
  enoughLife(move, source);
  enoughTime(move, deployments);
  return requests(move);
 };
}

function keysUntil({target}, source) {
 return Math.min(target.usableUntil(), source?.usableUntil() ?? Number.POSITIVE_INFINITY);
}

function enoughLife(move, source) {
 const left = keysUntil(move, source) - move.clock.now();
 if (left >= 3e5) return;
 throw new Failure("credentials-not-renewable", `the credentials just obtained are good for ${duration(Math.max(0, left))} only: too short to leave users unserved and still go back without new ones`, {
  outcome: "refused",
  remedy: "Set role-duration to 15m or more, and let the role allow it."
 });
}

const hastyPause = 1500;

function hasteWithin(move, outage, wayBack) {
 const {clock, inputs, deadlineAt} = move;
 const now = clock.now();
 const ends = outageEnds({
  begun: outage.since(now),
  budget: outageBudget(move),
  deadlineAt,
  wayBack
 });
 const until = Math.min(ends, keysUntil(move, move.source) - 18e4);
 return {
  pause: Math.min(hastyPause, inputs.pollInterval),
  atMost: Math.max(0, until - now)
 };
}

const always = Number.POSITIVE_INFINITY;

function disableAndMove(move, source, mover, outage) {
 const second = moveAcross(move, {
  mover,
  settled: false,
  onRefusal: "back",
  onExhausted: "back",
  exhausted: "move-refused",
  outage,
  recourse: ({clock}, refusals) => {
   const refusal = refusals.at(-1)?.refusal;
   if ("source-enabled" === refusal && !outage.seesNoMore(clock.now())) return {
    do: "again"
   };
   return otherCall(mover, refusal) ?? {
    do: "give-up"
   };
  }
 });
 const disable = setEnabled(move, source, false, {
  id: "disable-source",
  title: `Disable the source ${source.id}`,
  deployed: false,
  onRefusal: "on-failure",
  refusedAs: "move-refused",
  outage,
  undo: () => fe(move, source, mover, outage)
 });
 return {
  id: "disable-and-move",
  gate: outageGate(source, {
   deployments: 2
  }, async context => {
   const {read, send: first} = await disable.prepare();
   he(read, source.id, context.alias);
   stillAccepted(context, source.id, read.aliases);
   return {
    first,
    second: await readyMover(context, mover, outage)
   };
  }),
  first: disable,
  second,
  unseen: "go-on",
  haste: context => hasteWithin(context, outage, context.inputs.deployTimeout)
 };
}

function stillAccepted({inputs}, id, names) {
 const difference = notAccepted(names, inputs.acceptDowntime);
 if (void 0 === difference) return;
 throw new Failure("downtime-not-accepted", `the names of ${id} have changed meanwhile: ${difference}`, {
  outcome: "refused",
  remedy: `accept-downtime: ${names.toSorted().join(",")}`
 });
}

function fe(move, source, mover, outage) {
 const enable = more => setEnabled(move, source, true, {
  title: `Enable the source ${source.id} again`,
  outage,
  urgent: {
   pause: hastyPause
  },
  refusedAs: "move-refused",
  ...more
 });
 const onceMore = moveAcross(move, {
  mover,
  id: "associate-once-more",
  title: `Move ${move.alias} to ${move.target.id} after all`,
  settled: false,
  onRefusal: "go-on",
  onExhausted: "go-on",
  recourse: () => ({
   do: "give-up"
  }),
  outage
 });
 return orElse(enable({
  onRefusal: "go-on",
  takesBack: true
 }), [ onceMore, enable({
  insist: {
   times: always,
   pause: hastyPause
  }
 }) ]);
}

function moveDisabled(move, mover) {
 const patient = patientRecourse(mover);
 return [ ...seenDisabled(move), moveAcross(move, {
  mover,
  settled: true,
  onRefusal: "on-failure",
  recourse: (context, refusals) => "source-enabled" === refusals.at(-1)?.refusal ? {
   do: "end"
  } : patient(context, refusals)
 }) ];
}

function seenDisabled(move) {
 const {source, observation} = move;
 if (void 0 === source || "disabled" !== sourceState(move)) return [];
 if (true !== observation.source?.known || "Deployed" === observation.source.value.status) return [];
 return [ {
  ...setEnabled(move, source, false, {
   id: "source-disabled",
   title: `Wait until the source ${source.id}, which is disabled, is deployed`,
   onExhausted: "go-on"
  }),
  by: "nobody",
  change: () => {},
  apply: async () => {
   throw new Failure("source-enabled", `${source.id} has been enabled by somebody meanwhile`, {
    outcome: "refused",
    remedy: "Run with command: plan again."
   });
  }
 } ];
}

function aliasUpdate(move, {end, name, change}, options) {
 const {wait = "settled", before, refusedAs = "service-error", recourse, urgent, watch} = options;
 const adding = "add" === change;
 let sent = false;
 const prepare = async () => {
  const ready = await end.cloudfront.readyUpdate(end.id, {
   [change]: [ name ]
  }, refusedAs);
  options.from?.(ready.read);
  return {
   read: ready.read,
   send: async () => {
    sent ||= !ready.needless;
    const etag = await ready.send();
    if (void 0 !== etag) options.answered?.(etag);
   }
  };
 };
 return {
  id: options.id ?? (adding ? "add-alias" : "remove-alias"),
  title: options.title ?? (adding ? `Add ${name} to ${end.id}` : `Remove ${name} from ${end.id}`),
  alias: move.alias,
  by: "us",
  observe: async () => standing(await end.cloudfront.distribution(end.id), {
   name,
   adding,
   wait
  }),
  apply: async context => {
   await (before?.(context));
   await (await prepare()).send();
  },
  prepare,
  change: () => sent ? {
   action: "cloudfront:UpdateDistribution",
   resource: end.id,
   alias: name,
   effect: adding ? `${name} added to ${end.id}` : `${name} removed from ${end.id}`
  } : void 0,
  undo: options.undo ?? {
   irreversible: `${name} stays ${adding ? "on" : "off"} ${end.id}`
  },
  wait: ({inputs}) => ({
   for: `${end.id} to be ${"accepted" === wait ? "read" : "Deployed"} ${adding ? "with" : "without"} ${name}`,
   atMost: inputs.deployTimeout,
   settle: "settled" === wait ? inputs.settle : 0
  }),
  onRefusal: options.onRefusal ?? "on-failure",
  onExhausted: options.onExhausted ?? "stop",
  exhausted: options.exhausted ?? "not-deployed",
  ...void 0 === recourse ? {} : {
   recourse
  },
  ...void 0 === urgent ? {} : {
   urgent
  },
  ...void 0 === watch ? {} : {
   watch
  }
 };
}

function standing({id, aliases, status, etag}, {name, adding, wait}) {
 const there = aliases.includes(name);
 const where = `${name} is ${there ? "on" : "not on"} ${id}`;
 if (there !== adding) return {
  state: "absent",
  evidence: where
 };
 if ("accepted" === wait) return {
  state: "in-place",
  evidence: where,
  fact: etag
 };
 return {
  state: "Deployed" === status ? "in-place" : "settling",
  evidence: `${where}, ${"Deployed" === status ? "Deployed" : "which is InProgress"}`,
  fact: etag
 };
}

function removeAlias(move, end, name, options = {}) {
 return aliasUpdate(move, {
  end,
  name,
  change: "remove"
 }, {
  refusedAs: "release-refused",
  ...options
 });
}

function addAlias(move, end, name, options = {}) {
 return aliasUpdate(move, {
  end,
  name,
  change: "add"
 }, {
  undo: () => [ removeAlias(move, end, name, {
   onRefusal: "stop"
  }) ],
  refusedAs: "claim-refused",
  ...options
 });
}

function dnsElsewhere(move, failure, seen) {
 const {alias, observation} = move;
 const {evidence, state, leadsTo} = seen ?? observation.traffic;
 const domain = K(move);
 const wait = duration(1e3 * oldTtlOf(move, seen).seconds);
 const now = "target" === state ? `every authoritative server leads to the target by now (${evidence}), so CloudFront still remembers the old record` : `DNS leads elsewhere: ${evidence}`;
 const remedy = "target" === state ? `Run again: CloudFront may remember the old record for up to ${wait} after the switch.` : `${alias}. 60 IN CNAME ${domain}. in the place of ${"" === leadsTo ? "what is there" : leadsTo}; then wait ${wait}, and run again.`;
 return new Failure("dns-points-elsewhere", `${failure.message}; ${now}`, {
  outcome: failure.outcome ?? "refused",
  refusal: "dns-elsewhere",
  remedy,
  cause: failure,
  ...void 0 === failure.requestId ? {} : {
   requestId: failure.requestId
  }
 });
}

function rehearseClaim(move, {only} = {}) {
 const claim = addAlias(move, move.target, move.alias, {
  wait: "accepted"
 });
 let learned;
 let begun;
 return {
  id: "rehearse-claim",
  title: `Rehearse adding ${move.alias} to ${move.target.id}`,
  alias: move.alias,
  by: "nobody",
  observe: async context => {
   if (void 0 !== learned) return {
    state: "in-place",
    evidence: learned
   };
   const standing = await claim.observe(context);
   return "in-place" === standing.state ? standing : {
    state: "absent",
    evidence: "CloudFront has not been asked yet what stands in the way"
   };
  },
  apply: async context => {
   begun ??= context.clock.now();
   try {
    await claim.apply(context, 1);
   } catch (o) {
    const failure = asFailure(o);
    if (void 0 !== only && failure.refusal !== only) {
     learned = `CloudFront does not refuse it for the ${only} first: ${failure.message}`;
     return;
    }
    if ("dns-elsewhere" === failure.refusal) throw dnsElsewhere(context, failure, await context.dns.traffic(context.alias, K(context)));
    if ("held-elsewhere" !== failure.refusal) throw failure;
    learned = "refused as it must be, since the source still holds the name; nothing else stands in the way";
    return;
   }
   const change = claim.change?.(context);
   if (void 0 !== change) context.tell({
    type: "changed",
    change
   });
   learned = "accepted: nobody held the name any more, and the target has it now";
  },
  undo: {
   irreversible: "nothing was changed"
  },
  wait: () => ({
   for: "the refusal that proves that nothing else stands in the way",
   atMost: 0,
   settle: 0
  }),
  onRefusal: "on-failure",
  onExhausted: "stop",
  exhausted: "claim-refused",
  recourse: ({clock, inputs}, refusals) => {
   if ("dns-elsewhere" !== refusals.at(-1)?.refusal) return {
    do: "give-up"
   };
   const next = Math.min(3e4, inputs.pollInterval);
   const late = clock.now() + next > (begun ?? clock.now()) + inputs.dnsTimeout;
   return late ? {
    do: "end"
   } : {
    do: "again",
    pause: next
   };
  }
 };
}

function rehearseMover(move, mover) {
 let proven = false;
 return {
  id: "rehearse-mover",
  title: `Rehearse the move of ${move.alias} while CloudFront must refuse it`,
  alias: move.alias,
  by: "nobody",
  observe: async context => {
   if (!proven) return onTarget(context, false);
   const evidence = `CloudFront refuses ${mover.call} for one reason only: the source is enabled; certificate and TXT record are right`;
   return {
    state: "in-place",
    evidence
   };
  },
  apply: async context => {
   const send = await readyMover(context, mover);
   const {change} = moveAcross(context, {
    mover,
    settled: false,
    onRefusal: "stop",
    recourse: () => ({
     do: "give-up"
    })
   });
   try {
    await send();
   } catch (o) {
    const failure = asFailure(o);
    if ("source-enabled" !== failure.refusal) throw failure;
    proven = true;
    return;
   }
   const moved = change?.(context);
   if (void 0 !== moved) context.tell({
    type: "changed",
    change: moved
   });
  },
  undo: {
   irreversible: "nothing was changed"
  },
  wait: ({inputs}) => ({
   for: "the rehearsal to be answered",
   atMost: inputs.deployTimeout,
   settle: 0
  }),
  onRefusal: "on-failure",
  onExhausted: "stop",
  exhausted: "move-refused",
  recourse: patientRecourse(mover)
 };
}

function restoreSource(move, outage) {
 const {source} = move;
 if (void 0 === source || !oursToEnable(move) || !move.inputs.restoreSource) return [];
 return [ afterTheMove(move, source, {
  id: "restore-source",
  title: `Enable the source ${source.id} again`,
  deployed: false,
  onRefusal: "go-on",
  onExhausted: "go-on",
  urgent: {
   pause: hastyPause
  },
  insist: {
   times: 5,
   pause: hastyPause
  },
  outage
 }) ];
}

function sourceServes(move, outage) {
 const {source, inputs} = move;
 const others = otherNames(move);
 if (void 0 === source || 0 === others.length || !oursToEnable(move) || !inputs.restoreSource) return [];
 const step = afterTheMove(move, source, {
  id: "source-serves",
  title: `See the source ${source.id} deployed with its other names`,
  onRefusal: "go-on",
  onExhausted: "go-on",
  urgent: {
   pause: hastyPause
  },
  insist: {
   times: Number.POSITIVE_INFINITY,
   pause: hastyPause
  },
  outage
 });
 let told = false;
 return [ {
  ...step,
  observe: async context => {
   const standing = await step.observe(context);
   if ("in-place" !== standing.state) return standing;
   const {aliases} = await source.cloudfront.distribution(source.id);
   const lost = others.filter(name => !aliases.includes(name));
   if (lost.length > 0 && !told) {
    told = true;
    context.tell({
     type: "finding",
     finding: namesLost(source.id, lost)
    });
   }
   const has = 0 === lost.length ? `with its other ${others.length}` : `without ${lost.join(", ")}`;
   return {
    ...standing,
    evidence: `${standing.evidence}, ${has}`
   };
  }
 } ];
}

function afterTheMove(move, source, options) {
 const step = setEnabled(move, source, true, options);
 return {
  ...step,
  observe: async context => {
   const {enabled, aliases} = await source.cloudfront.distribution(source.id);
   return enabled && aliases.includes(move.alias) ? {
    state: "absent",
    evidence: `${source.id} is enabled until ${move.alias} is moved`
   } : step.observe(context);
  }
 };
}

function namesLost(id, lost) {
 return {
  id: "source-lost-names",
  level: "warning",
  title: "Names have left the source meanwhile",
  evidence: `${lost.join(", ")}: on ${id} when this move began, and not any more; this move did not take them off`,
  remedy: "See who else is changing that distribution now."
 };
}

function restoreTraffic(move, {required}) {
 const before = trafficSets(move.initial.records, move.alias);
 const links = linksOf(move.initial.records, move.alias);
 const end = links.at(-1)?.to;
 const {hosted} = move;
 let showable = void 0 !== end;
 return {
  id: "restore-traffic",
  title: `Lead DNS of ${move.alias} back to where it led`,
  alias: move.alias,
  by: void 0 === hosted ? "person" : "us",
  observe: async ({alias, dns}) => {
   const seen = void 0 === end ? void 0 : await dns.traffic(alias, end);
   if (void 0 === hosted) {
    showable = void 0 !== seen && (required || "not-asked" !== seen.state);
    if (void 0 === seen) return {
     state: "absent",
     evidence: "how the records were cannot be seen by a query"
    };
    if ("target" === seen.state) return {
     state: "in-place",
     evidence: seen.evidence
    };
    return {
     state: "partly" === seen.state ? "settling" : "absent",
     evidence: seen.evidence
    };
   }
   const now = trafficSets(await hosted.records([ alias ]), alias);
   const same = now.length === before.length && before.every(one => now.some(other => sameSet(one, other)));
   if (!same) return {
    state: "absent",
    evidence: `the records of ${alias} in ${hosted.zoneId} are not as found`
   };
   if (!await hosted.inSync()) return {
    state: "settling",
    evidence: "PENDING in Route 53"
   };
   if (void 0 === seen || "target" === seen.state || "not-asked" === seen.state) return {
    state: "in-place",
    evidence: seen?.evidence ?? `as found in ${hosted.zoneId}, INSYNC`
   };
   return {
    state: "settling",
    evidence: `INSYNC in Route 53, but ${seen.evidence}`
   };
  },
  apply: async ({alias, tell, dns}) => {
   if (void 0 !== hosted) await hosted.restore(alias, before);
   const now = void 0 === end ? [] : (await dns.traffic(alias, end)).chain;
   const later = links.slice(1).filter(({name, to}) => now.some(link => link.name === name && link.to !== to)).map(({name, ttl, to}) => ({
    name,
    type: "CNAME",
    ttl,
    values: [ to ]
   }));
   const own = later.length > 0 && void 0 === hosted ? [] : before;
   const entry = (record, state) => tell({
    type: "dns",
    entry: {
     purpose: "traffic",
     state,
     record,
     note: "As it was before the move."
    }
   });
   for (const record of own) entry(record, void 0 === hosted ? "wanted" : "published");
   for (const record of later) entry(record, "wanted");
  },
  change: ({alias}) => void 0 === hosted ? void 0 : {
   action: "route53:ChangeResourceRecordSets",
   resource: hosted.zoneId,
   alias,
   effect: `DNS of ${alias} is as it was before the move`
  },
  undo: {
   irreversible: "it is the way back itself"
  },
  wait: ({inputs}) => ({
   for: `DNS of ${move.alias} to be as it was, at every authoritative server`,
   atMost: void 0 === hosted && !showable ? 0 : inputs.dnsTimeout,
   settle: 0
  }),
  onRefusal: required ? "stop" : "go-on",
  onExhausted: required ? "stop" : "go-on",
  exhausted: "dns-not-switched"
 };
}

const ttl = 300;

const shortTtl = 60;

function noCname({alias, hosted, observation: {ownership}}, seen) {
 if (ownership.apex) return "apex";
 const sets = trafficSets(hosted?.found ?? [], alias);
 const others = 0 === seen.chain.length && (seen.hidden || sets.some(({type}) => "CNAME" !== type));
 return others ? "others" : void 0;
}

function trafficRecord(move, seen, {short} = {
 short: false
}) {
 return {
  name: move.alias,
  type: void 0 === noCname(move, seen) ? "CNAME" : "ALIAS",
  ttl: short ? shortTtl : ttl,
  values: [ K(move) ]
 };
}

function besides(move, seen) {
 const bound = 0 === seen.chain.length && seen.hidden && "" !== seen.leadsTo ? " Its HTTPS record (type 65) must lead there too, or be deleted." : "";
 switch (noCname(move, seen)) {
 case "apex":
  return `At the apex of a zone no CNAME can stand: in Route 53 change its A and AAAA alias records together; elsewhere use an ALIAS, ANAME or flattened record.${bound}`;

 case "others":
  return `No CNAME can stand beside the records that it has: in Route 53 change its A and AAAA alias records together; behind a proxy change what it leads to; elsewhere delete its A, AAAA and HTTPS records first, then publish the CNAME.${bound}`;

 default:
  return bound.trim();
 }
}

function trafficDns(move, {required, title} = {
 required: false
}) {
 let zone = move.hosted;
 let showable = true;
 let seen = move.observation.traffic;
 return {
  id: "traffic-dns",
  title: title ?? `Point DNS of ${move.alias} at the target`,
  alias: move.alias,
  get by() {
   return void 0 === zone ? "person" : "us";
  },
  observe: async context => {
   const {dns, alias} = context;
   seen = await dns.traffic(alias, K(context));
   const {state, evidence} = seen;
   showable = "not-observable" !== state && (required || "not-asked" !== state);
   if (void 0 !== zone) return ge(context, zone, state, evidence);
   if ("target" === state) return {
    state: "in-place",
    evidence
   };
   return {
    state: "partly" === state ? "settling" : "absent",
    evidence
   };
  },
  apply: async context => {
   const {tell, alias} = context;
   if (void 0 !== zone) try {
    for (const record of await zone.pointAt(alias, K(context))) tell({
     type: "dns",
     entry: {
      purpose: "traffic",
      state: "published",
      record,
      note: ""
     }
    });
    return;
   } catch (o) {
    if (!unpermitted(o, context)) throw o;
    zone = void 0;
    notOurs(o, context);
   }
   tell({
    type: "dns",
    entry: {
     purpose: "traffic",
     state: "wanted",
     record: trafficRecord(context, seen, {
      short: required
     }),
     note: `${required ? "Change it now; the move goes on once every authoritative server shows it." : "The target serves the name whatever DNS says. Change it before the source is disabled or deleted."} ${besides(context, seen)}`.trim()
    }
   });
   if (required && !showable) throw unseeable(context);
  },
  change: context => void 0 === zone ? void 0 : {
   action: "route53:ChangeResourceRecordSets",
   resource: zone.zoneId,
   alias: context.alias,
   effect: `DNS of ${context.alias} leads to ${K(context)}`
  },
  undo: context => {
   const before = trafficSets(context.initial.records, context.alias);
   const same = before.length > 0 && before.every(record => pe(record, K(context)));
   return same ? [] : [ restoreTraffic(context, {
    required
   }) ];
  },
  wait: ({inputs}) => ({
   for: `DNS of ${move.alias} to lead to the target`,
   atMost: required || showable || void 0 !== zone ? inputs.dnsTimeout : 0,
   settle: 0
  }),
  get onRefusal() {
   if (!required) return "go-on";
   return void 0 === zone ? "stop" : "on-failure";
  },
  onExhausted: required ? "stop" : "go-on",
  exhausted: "dns-not-switched"
 };
}

async function ge(context, zone, seen, evidence) {
 if ("target" !== seen) {
  const {alias} = context;
  const sets = trafficSets(await zone.records([ alias ]), alias);
  const wrong = sets.filter(record => !pe(record, K(context)));
  if (0 === sets.length || wrong.length > 0) return {
   state: "absent",
   evidence
  };
 }
 if (!await zone.inSync()) return {
  state: "settling",
  evidence: "Route 53 is bringing the change to its servers (PENDING)"
 };
 if ("target" === seen) return {
  state: "in-place",
  evidence
 };
 if ("not-asked" === seen) return {
  state: "in-place",
  evidence: `INSYNC in ${zone.zoneId}; ${evidence}`
 };
 return {
  state: "settling",
  evidence: `INSYNC in Route 53, but ${evidence}`
 };
}

function pe({values}, domain) {
 return namedBy(values[0] ?? "") === domain.toLowerCase();
}

function unseeable(context) {
 const {alias} = context;
 return new Failure("dns-not-switched", `where DNS of ${alias} leads cannot be seen by a query: it has addresses without a CNAME`, {
  outcome: "refused",
  remedy: `Give a role that may read and write the hosted zone (dns-role-to-assume), or switch off what hides the CNAME of ${alias} (a proxy, flattening) and lead it to ${K(context)}; then run again.`
 });
}

const disableSource = {
 name: "disable-source",
 when: "Source and target are in two AWS accounts, and an outage of all names of the source is accepted, or the source is disabled already; any name, also the apex of a zone.",
 users: "Unserved, with all other names of the source, from the moment an edge hears that the source is disabled until it hears of the move. Where the source is disabled already nothing is taken away.",
 outage: {
  names: goesDark,
  why: "CloudFront moves a name to another account only while its source is disabled"
 },
 ruledOut: move => {
  if ("nobody" === move.observation.holder.is) return "no distribution holds the name";
  if ("one" === accounts(move.observation)) return "source and target are in one account";
  const dark = goesDark(move);
  if (0 === dark.length || void 0 === notAccepted(dark, move.inputs.acceptDowntime)) return;
  return `it would leave ${dark.join(", ")} unserved for a while, and accept-downtime does not name exactly these`;
 },
 checks: [ targetReady, certificateForAlias, holderIsSource, sourceAsIs, sourceReach(false), updatableSource, twoAccounts, acceptsDowntime(goesDark), fitsDeadline(() => 2, {
  dnsFirst: () => false
 }), dnsAsIs, ownershipProvable, differences ],
 stages: move => {
  const outage = new Outage;
  const afterwards = () => [ ...restoreSource(move, outage), arrived(move), ...sourceServes(move, outage), trafficDns(move) ];
  if ("target" === move.observation.holder.is) return afterwards();
  const mover = {
   call: "UpdateDomainAssociation"
  };
  const state = sourceState(move);
  const {source} = move;
  if (void 0 === source || "disabled" === state || "out-of-reach" === state) return [ targetDeployed(move), ownershipTxt(move), ...moveDisabled(move, mover), trafficDns(move) ];
  const {target} = move.observation;
  const full = target.known && aboveDefault(target.value, [ move.alias ]).length > 0;
  const proofs = [ targetDeployed(move), ...full ? [ rehearseClaim(move, {
   only: "quota"
  }) ] : [], ownershipTxt(move), rehearseMover(move, mover) ];
  return [ ..."serves" === state ? proofs : [], disableAndMove(move, source, mover, outage), ...afterwards() ];
 }
};

function goesDark(move) {
 const {holder, source} = move.observation;
 if ("target" === holder.is || "serves" !== sourceState(move) || true !== source?.known) return [];
 return source.value.aliases;
}

const oldTtlShort = dnsFirst => ({
 id: "dns-ttl",
 title: "The old DNS record is forgotten within the hour",
 run: move => {
  const {alias, clock, observation} = move;
  const {traffic, holder} = observation;
  if ("target" === holder.is || "nobody" === holder.is || !dnsFirst(move)) return [];
  const old = oldTtlOf(move);
  if (old.seconds > 3600 && "target" !== traffic.state) {
   const ttl = duration(1e3 * old.seconds);
   const when = instant(clock.now() + 1e3 * old.seconds);
   const [own] = traffic.chain;
   return [ obstacle("dns-ttl-too-long", `resolvers may remember the record of ${alias} for ${ttl}; CloudFront may refuse the alias for as long after a switch`, `Publish the same record with a short TTL: ${void 0 === own ? `the records of ${alias} as they are, with TTL 60` : `${alias}. 60 IN CNAME ${own.to}.`} Then run again from ${when} on.`) ];
  }
  if ("nobody" === old.seenBy && old.seconds > 0) return [ {
   id: "old-ttl-assumed",
   level: "warning",
   title: "How long resolvers remember the old DNS record is not known",
   evidence: `${oldTtlText(old)}; the move waits so long before the name leaves the source`,
   remedy: "Pass the plan that was made before DNS was switched (input plan): then the TTL that it has is waited for instead."
  } ];
  const later = old.longest > old.seconds && "target" !== traffic.state ? `; change the record of ${alias} itself: one further on in the chain has a TTL of ${duration(1e3 * old.longest)}` : "";
  return [ {
   id: "dns-ttl",
   level: "ok",
   title: "The old DNS record is forgotten within the hour",
   evidence: `${oldTtlText(old)}${later}`
  } ];
 }
});

function claimable(move) {
 const {alias, inputs, observation} = move;
 if ("nobody" !== observation.holder.is) return false;
 return "release-and-claim" === inputs.scenario || inputs.acceptDowntime.includes(alias) || releasedByThisMove(move) || servedThroughTarget(move);
}

const heldOrClaimable = {
 id: "holder",
 title: "The source holds the alias",
 run: async move => {
  if (!claimable(move)) return holderIsSource.run(move);
  return [ {
   id: "alias-unclaimed",
   level: "warning",
   title: "No distribution holds the alias",
   evidence: releasedByThisMove(move) ? `this move released ${move.alias}: it is claimed for the target` : `no distribution holds ${move.alias}: it is put on the target`
  } ];
 }
};

class Held {
 #n;
 note(standing, at) {
  if ("in-place" !== standing.state) this.#n = void 0; else if (void 0 === this.#n || this.#n.fact !== standing.fact) this.#n = {
   at,
   fact: standing.fact
  };
  return standing;
 }
 time(at) {
  return void 0 === this.#n ? 0 : at - this.#n.at;
 }
 for(ms, at) {
  return void 0 !== this.#n && at - this.#n.at >= ms;
 }
}

function handOver(move, cover) {
 const first = release(move);
 const second = claim(move, cover);
 return {
  id: "hand-over",
  gate: async context => {
   if (!("prepare" in first)) throw new Failure("source-unknown", "the source is not known");
   return gate(context, cover, first, second);
  },
  first,
  second,
  haste: ({clock, deadlineAt, inputs}) => ({
   pause: Math.min(1e3, inputs.pollInterval),
   atMost: deadlineAt - clock.now()
  })
 };
}

function deploymentsLeft(move, wildcard) {
 return takesOff(move, wildcard) ? 3 : 2;
}

function release(move) {
 const {alias, source, target} = move;
 const undo = {
  irreversible: `${alias} cannot be given back: CloudFront refuses that while DNS leads to ${target.id}`
 };
 if (void 0 !== source) return removeAlias(move, source, alias, {
  id: "release",
  title: `Release ${alias} from ${source.id}`,
  wait: "accepted",
  undo
 });
 return {
  id: "release",
  title: `Release ${alias}`,
  alias,
  by: "nobody",
  observe: async () => ({
   state: "in-place",
   evidence: "nobody held it when the run began"
  }),
  apply: async () => {},
  undo,
  wait: () => ({
   for: "nothing",
   atMost: 0,
   settle: 0
  }),
  onRefusal: "stop",
  onExhausted: "stop",
  exhausted: "not-in-place"
 };
}

async function gate(move, {wildcard, held}, release, claim) {
 const {alias, source, target, dns, clock, inputs} = move;
 const [traffic] = await Promise.all([ dns.traffic(alias, K(move)), target.fresh(6e4), source?.fresh(6e4) ]);
 if ([ "elsewhere", "partly", "none" ].includes(traffic.state)) throw ye("dns-not-switched", `DNS of ${alias} does not lead to the target any more: ${traffic.evidence}`);
 enoughTime(move, deploymentsLeft(move, wildcard));
 const [from, made] = await Promise.all([ release.prepare(), claim.prepare() ]);
 const to = await target.cloudfront.distribution(target.id);
 enabledStill(to, target.id);
 const there = to.aliases.includes(wildcard) && "Deployed" === to.status && to.etag === made.read.etag;
 held.note({
  state: there ? "in-place" : "absent",
  evidence: to.status,
  fact: to.etag
 }, clock.now());
 if (!held.for(inputs.settle, clock.now())) throw ye("not-deployed", `${target.id} was changed a moment ago; ${wildcard} has not settled there since`);
 he(from.read, source?.id ?? "", alias);
 return {
  first: from.send,
  second: made.send
 };
}

function ye(code, message) {
 return new Failure(code, message, {
  outcome: "refused",
  remedy: "Run again: it goes on from where it stands."
 });
}

function claim(move, {wildcard, released, claimed}) {
 const {alias, target} = move;
 let refusals = 0;
 let told = false;
 const add = addAlias(move, target, alias, {
  id: "claim",
  title: `Claim ${alias} for ${target.id}`,
  onRefusal: "forward",
  onExhausted: "forward",
  undo: {
   irreversible: `${alias} is on ${target.id}: going back is a move of its own`
  },
  before: async context => {
   if (0 === refusals) return;
   await noteSource(context, released);
   await noStranger(context, released, refusals);
  },
  recourse: (context, all) => {
   const last = all.at(-1);
   if ("holder-is-another" === last?.code) return {
    do: "end"
   };
   const pause = 2 * Math.min(1e3, context.inputs.pollInterval);
   if ("held-elsewhere" === last?.refusal) {
    refusals++;
    return {
     do: "again",
     pause
    };
   }
   if (!told && void 0 !== last) {
    told = true;
    const text = `${alias} is held by nobody: ${last.message} It is served through ${wildcard} of ${target.id} and claimed again until the deadline.`;
    context.tell({
     type: "announced",
     level: "warning",
     text
    });
   }
   return "dns-elsewhere" === last?.refusal ? {
    do: "again",
    pause
   } : {
    do: "give-up"
   };
  },
  watch: async context => {
   const {aliases} = await target.cloudfront.distribution(target.id);
   if (aliases.includes(wildcard)) return;
   return addAlias(context, target, wildcard, {
    id: "wildcard-again",
    title: `Put ${wildcard} back on ${target.id}, from which somebody took it`
   });
  }
 });
 return {
  ...add,
  observe: async context => {
   const [standing] = await Promise.all([ add.observe(context), noteSource(context, released) ]);
   return claimed.note(standing, context.clock.now());
  }
 };
}

async function noteSource({alias, source, clock}, released) {
 const from = await (source?.cloudfront.distribution(source.id).catch(() => {}));
 if (void 0 === from) return;
 const gone = !from.aliases.includes(alias) && "Deployed" === from.status;
 released.note({
  state: gone ? "in-place" : "settling",
  evidence: from.status,
  fact: from.etag
 }, clock.now());
}

async function noStranger({alias, source, target, clock}, released, refusals) {
 if (!released.for(0, clock.now()) || refusals % 5 !== 1) return;
 const conflicts = await target.cloudfront.conflicts(alias, target.id).catch(() => []);
 const stranger = conflicts.find(one => one.alias === alias && ![ source?.id, target.id ].some(id => void 0 !== id && matchesMasked(id, one.maskedId)));
 if (void 0 === stranger) return;
 throw new Failure("holder-is-another", `${alias} was taken by ${stranger.maskedId} of account ${stranger.maskedAccount} while nobody held it`, {
  outcome: "refused",
  remedy: "Open a case with AWS Support: the name is yours, and another account has put it on its distribution."
 });
}

function releaseThenClaim(move, source, {outage, dnsFirst}) {
 const between = {
  outage,
  dnsFirst,
  released: new Held
 };
 const release = removeAlias(move, source, move.alias, {
  id: "release",
  title: `Release ${move.alias} from ${source.id}`,
  wait: "accepted",
  from: read => he(read, source.id, move.alias),
  undo: () => ke(move, source, between)
 });
 const add = ve(move, between);
 const look = outageGate(source, {
  deployments: 2
 }, async ({clock}) => {
  const first = await release.prepare();
  const second = await add.prepare();
  return {
   first: async () => {
    outage.begins(clock.now(), first.read.etag);
    await first.send();
   },
   second: second.send
  };
 });
 return {
  id: "release-and-claim",
  gate: async context => {
   if (dnsFirst) await dnsLeadsToTarget(context);
   return look(context);
  },
  first: release,
  second: add,
  haste: context => {
   const {deployTimeout, dnsTimeout} = context.inputs;
   return hasteWithin(context, outage, deployTimeout + (dnsFirst ? dnsTimeout : 0));
  }
 };
}

async function dnsLeadsToTarget({alias, dns, observation: {target}}) {
 const {state, evidence} = await dns.traffic(alias, target.known ? target.value.domain : "");
 if (![ "elsewhere", "partly", "none" ].includes(state)) return;
 throw new Failure("dns-not-switched", `DNS of ${alias} does not lead to the target any more: ${evidence}`, {
  outcome: "refused",
  remedy: "Run again: it goes on from where it stands."
 });
}

function ve(move, {outage, released}) {
 const {alias, target} = move;
 let refused = 0;
 const add = addAlias(move, target, alias, {
  id: "claim",
  title: `Claim ${alias} for ${target.id}`,
  onRefusal: "back",
  onExhausted: "back",
  exhausted: "claim-refused",
  undo: {
   irreversible: `${alias} is on ${target.id}: going back is a move of its own`
  },
  from: read => enabledStill(read, target.id),
  before: async context => {
   if (0 === refused) return;
   await noteSource(context, released);
   await noStranger(context, released, refused);
  },
  recourse: (_context, refusals) => {
   const last = refusals.at(-1);
   if ("holder-is-another" === last?.code) return {
    do: "end"
   };
   if ("held-elsewhere" === last?.refusal) refused++;
   const passes = "held-elsewhere" === last?.refusal || "dns-elsewhere" === last?.refusal;
   return passes ? {
    do: "again"
   } : {
    do: "give-up"
   };
  }
 });
 return {
  ...add,
  change: context => measured(add, context, outage)
 };
}

function measured(step, context, outage) {
 const change = step.change?.(context);
 const after = outage.after(context.clock.now());
 if (void 0 === change || "" === after) return change;
 return {
  ...change,
  effect: `${change.effect}, ${after} after it was released`
 };
}

function ke(move, source, between) {
 const {outage, dnsFirst} = between;
 const urgent = {
  pause: hastyPause
 };
 const back = more => {
  const add = addAlias(move, source, move.alias, {
   id: "give-back",
   title: `Put ${move.alias} back on ${source.id}`,
   wait: "deployed",
   urgent,
   before: async () => {
    const {etag, aliases} = await source.cloudfront.distribution(source.id);
    if (outage.isBehind(etag, aliases.includes(move.alias))) throw Se(source.id);
   },
   answered: etag => outage.answered(etag),
   ...more
  });
  return {
   ...add,
   change: context => measured(add, context, outage),
   observe: async context => {
    const standing = await add.observe(context);
    return void 0 !== standing.fact && outage.isBehind(standing.fact, true) ? {
     state: "absent",
     evidence: `what was read of ${source.id} is from before the release`
    } : standing;
   }
  };
 };
 return [ ...dnsFirst ? [ restoreTraffic(move, {
  required: false
 }) ] : [], ...orElse(back({
  onRefusal: "go-on"
 }), [ addAlias(move, move.target, move.alias, {
  id: "claim-once-more",
  title: `Claim ${move.alias} for ${move.target.id} after all`,
  wait: "accepted",
  onRefusal: "go-on",
  onExhausted: "go-on",
  undo: {
   irreversible: "it would end the outage as well"
  }
 }), back({
  onRefusal: "stop",
  recourse: ({clock, deadlineAt}) => clock.now() + hastyPause >= deadlineAt ? {
   do: "give-up"
  } : {
   do: "again",
   pause: hastyPause
  }
 }) ]) ];
}

function Se(id) {
 return new Failure("service-error", `${id} was read as it was before the release`, {
  outcome: "conflict"
 });
}

function oldTtl(move, {deployments}) {
 let old = oldTtlOf(move);
 let since = "target" === move.observation.traffic.state ? move.clock.now() : void 0;
 let begun = false;
 let over = false;
 const ttl = () => 1e3 * old.seconds;
 return {
  id: "old-ttl",
  title: "Wait until the old DNS record is forgotten everywhere",
  alias: move.alias,
  by: "nobody",
  observe: async context => {
   const {clock, dns, alias} = context;
   if (over) return {
    state: "in-place",
    evidence: `the time of the old record is over (${oldTtlText(old)})`
   };
   const waiting = begun ? "settling" : "absent";
   const until = () => `resolvers may remember the old record until ${instant((since ?? clock.now()) + ttl())} (${oldTtlText(old)})`;
   if (void 0 !== since && since + ttl() > clock.now()) return {
    state: waiting,
    evidence: until()
   };
   const seen = await dns.traffic(alias, K(context));
   if ("target" === seen.state) {
    if (void 0 === since) old = oldTtlOf(move, seen);
    over = void 0 !== since || 0 === ttl();
    since ??= clock.now();
    return over ? {
     state: "in-place",
     evidence: seen.evidence
    } : {
     state: waiting,
     evidence: until()
    };
   }
   if ("elsewhere" === seen.state || "none" === seen.state || "not-observable" === seen.state) since = void 0;
   return {
    state: waiting,
    evidence: seen.evidence
   };
  },
  apply: async context => {
   const now = context.clock.now();
   enoughTime(context, deployments, {
    wait: Math.max(0, (since ?? now) + ttl() - now),
    why: `until the old DNS record is forgotten: ${oldTtlText(old)}`
   });
   begun = true;
  },
  undo: {
   irreversible: "nothing was changed"
  },
  wait: ({inputs}) => ({
   for: `the old record of ${move.alias} to be forgotten: ${oldTtlText(old)}`,
   atMost: 1e3 * (void 0 === since ? old.longest : old.seconds) + inputs.dnsTimeout,
   settle: 0
  }),
  onRefusal: "stop",
  onExhausted: "stop",
  exhausted: "dns-not-switched"
 };
}

const shown = trafficProvable({
 hidden: "passes"
});

const $e = fitsDeadline(() => 2, {
 dnsFirst
});

const releaseAndClaim = {
 name: "release-and-claim",
 when: "Source and target are in two AWS accounts, an outage of this name is accepted, and the source must stay enabled for its other names; also for a name that no distribution holds.",
 users: "Unserved from the moment an edge hears of the release until it hears that the target has the name. Other names of the source are served throughout.",
 outage: {
  names: xe,
  why: "the name is taken off the source before the target can have it"
 },
 ruledOut: move => {
  const {alias, observation, inputs, source} = move;
  if ("nobody" === observation.holder.is) return claimable(move) ? void 0 : "no distribution holds the name, and nothing shows that it is to be claimed";
  if ("one" === accounts(observation)) return "source and target are in one account";
  if ("target" === observation.holder.is) return;
  if (void 0 === source || true !== observation.source?.known) return "there are no credentials for the account of the source";
  if (void 0 === notAccepted([ alias ], inputs.acceptDowntime)) return;
  return `it would leave ${alias} unserved for a while, and accept-downtime does not name exactly this`;
 },
 checks: [ targetReady, updatableTarget, certificateForAlias, heldOrClaimable, sourceAsIs, sourceReach(true), updatableSource, twoAccounts, acceptsDowntime(xe), oldTtlShort(dnsFirst), $e, dnsAsIs, shown, differences ],
 stages: move => {
  const {holder} = move.observation;
  const {source} = move;
  if ("target" === holder.is) return [ settledOnTarget(move), trafficDns(move) ];
  const outage = new Outage;
  if ("nobody" === holder.is) {
   if (void 0 !== source && releasedByThisMove(move)) return [ releaseThenClaim(move, source, {
    outage,
    dnsFirst: dnsMayBeSwitched(move)
   }), trafficDns(move) ];
   return ledByCname(move) ? [ trafficDns(move, {
    required: true
   }), settledOnTarget(move) ] : [ settledOnTarget(move), trafficDns(move) ];
  }
  if (void 0 === source) return [];
  const switchedFirst = dnsFirst(move);
  return [ targetDeployed(move), ...switchedFirst ? [ trafficDns(move, {
   required: true
  }), oldTtl(move, {
   deployments: 2
  }) ] : [], rehearseClaim(move), releaseThenClaim(move, source, {
   outage,
   dnsFirst: switchedFirst
  }), ...switchedFirst ? [] : [ trafficDns(move) ] ];
 }
};

function xe({aliases, observation: {holder}}) {
 return "target" === holder.is || "nobody" === holder.is ? [] : aliases;
}

function dnsFirst(move) {
 return ledByCname(move) || dnsWasSwitched(move);
}

function ledByCname({observation: {traffic}}) {
 return "elsewhere" === traffic.state || "partly" === traffic.state;
}

function dnsWasSwitched({observation: {traffic}}) {
 return "target" === traffic.state;
}

function dnsMayBeSwitched(move) {
 return dnsWasSwitched(move) || "not-asked" === move.observation.traffic.state;
}

function settledOnTarget(move) {
 let begun;
 return addAlias(move, move.target, move.alias, {
  id: "claim",
  title: `Put ${move.alias} on ${move.target.id}`,
  onRefusal: "back",
  undo: {
   irreversible: `nobody held ${move.alias} before: there is nowhere to give it back to`
  },
  recourse: (context, refusals) => {
   const {clock, inputs} = context;
   begun ??= clock.now();
   const refusal = refusals.at(-1)?.refusal;
   const passes = "held-elsewhere" === refusal || "dns-elsewhere" === refusal;
   return passes && clock.now() < begun + outageBudget(context) ? {
    do: "again",
    pause: Math.min(hastyPause, inputs.pollInterval)
   } : {
    do: "give-up"
   };
  }
 });
}

function reverse(move) {
 const {source, target, observation} = move;
 if (void 0 === source || void 0 === observation.source || !observation.source.known) throw new Failure("source-unknown", "the source was not read, so there is nowhere known to go back to", {
  outcome: "refused",
  remedy: "Set source-distribution."
 });
 const wanted = observation.source.value.domain;
 return {
  ...move,
  source: target,
  target: source,
  observation: {
   ...observation,
   target: observation.source,
   source: observation.target,
   holder: {
    is: "source",
    id: target.id,
    how: "moved there by this run"
   },
   ownership: {
    ...observation.ownership,
    wanted,
    state: "missing",
    extra: []
   }
  }
 };
}

function stepOf(move, step) {
 const {change, recourse, watch} = step;
 return {
  ...step,
  get by() {
   return step.by;
  },
  get onRefusal() {
   return step.onRefusal;
  },
  observe: () => step.observe(move),
  apply: (_, attempt) => step.apply(move, attempt),
  wait: () => step.wait(move),
  ...void 0 === change ? {} : {
   change: () => change(move)
  },
  ...void 0 === recourse ? {} : {
   recourse: (_, refusals) => Ae(move, recourse(move, refusals))
  },
  ...void 0 === watch ? {} : {
   watch: () => watch(move)
  }
 };
}

function Ae(move, recourse) {
 if ("again" !== recourse.do || void 0 === recourse.after) return recourse;
 return {
  ...recourse,
  after: recourse.after.map(step => stepOf(move, step))
 };
}

function associate(move) {
 let mover = "UpdateDomainAssociation";
 let refusedForTxt = 0;
 let first;
 let twoValues = false;
 const brought = [];
 return {
  id: "associate",
  title: `Move ${move.alias} to ${move.target.id}`,
  alias: move.alias,
  by: "us",
  observe: context => onTarget(context, true),
  apply: async context => {
   const target = await holderStillSource(context);
   const {alias} = context;
   if ("UpdateDomainAssociation" === mover) await context.target.cloudfront.updateDomainAssociation(alias, target.id, target.etag); else await context.target.cloudfront.associateAlias(alias, target.id);
  },
  change: ({alias, source, target}) => ({
   action: `cloudfront:${mover}`,
   resource: target.id,
   alias,
   effect: `${alias} moved from ${source?.id ?? "its holder"} to ${target.id}`
  }),
  undo: context => {
   const back = reverse(context);
   return [ stepOf(back, associate(back)), ...withdrawAdded(context) ];
  },
  wait: ({inputs, target, alias}) => ({
   for: `${target.id} to be Deployed with ${alias}`,
   atMost: inputs.deployTimeout,
   settle: inputs.settle
  }),
  onRefusal: "on-failure",
  onExhausted: "stop",
  exhausted: "not-deployed",
  recourse: (context, refusals) => {
   const refusal = refusals.at(-1)?.refusal;
   if (lacksToday(refusal) && "UpdateDomainAssociation" === mover) {
    mover = "AssociateAlias";
    twoValues = void 0 !== Ee(context);
    brought.push(ownershipTxt(context, {
     andBack: true
    }));
    return {
     do: "again",
     after: [ ...brought ]
    };
   }
   if ("txt" !== refusal) return {
    do: "give-up"
   };
   const back = Ee(context);
   if (twoValues && void 0 !== back) {
    twoValues = false;
    const {name} = context.observation.ownership;
    const alone = {
     ...withdrawTxt(context, name, [ back ]),
     onRefusal: "stop",
     onExhausted: "stop"
    };
    return {
     do: "again",
     after: [ alone, positiveCache(context, context.clock.now()) ]
    };
   }
   refusedForTxt++;
   if (2 === refusedForTxt && "UpdateDomainAssociation" === mover) {
    mover = "AssociateAlias";
    return {
     do: "again"
    };
   }
   const now = context.clock.now();
   first ??= now;
   const txt = ownershipTxt(context);
   if (0 === brought.length) brought.push(txt);
   return {
    do: "again",
    after: [ txt, negativeCache(context, now, first) ]
   };
  },
  brought: () => brought
 };
}

function Ee(move) {
 const back = le(move);
 if (void 0 === move.hosted || void 0 === back) return;
 return showsValue(move.initial.records, move.observation.ownership.name, back) ? void 0 : back;
}

async function holderStillSource({alias, target, source}) {
 if (void 0 !== source) await stillHolds(source, alias);
 const to = await target.cloudfront.distribution(target.id);
 enabledStill(to, target.id);
 return to;
}

const sameAccount = {
 name: "same-account",
 when: "Source and target are in one AWS account; any name, also the apex of a zone.",
 users: "No gap by design: each edge serves the source until it has heard of the move, then the target.",
 ruledOut: ({observation}) => "two" === accounts(observation) ? "source and target are in two accounts" : void 0,
 checks: [ targetReady, certificateForAlias, holderIsSource, sourceAsIs, oneAccount, dnsAsIs, differences ],
 stages: move => [ ..."target" === move.observation.holder.is ? [] : [ targetDeployed(move) ], ..."partly" === move.observation.ownership.state ? [ ownershipTxt(move) ] : [], associate(move), trafficDns(move, {
  required: false
 }) ]
};

const heldOrCovered = {
 id: "holder",
 title: "The source holds the alias",
 run: async move => {
  const {alias, observation, source, target} = move;
  if (servedThroughTarget(move) || releasedByThisMove(move)) return [ {
   id: "alias-unclaimed",
   level: "warning",
   title: "No distribution holds the alias",
   evidence: servedThroughTarget(move) ? `${target.id} serves ${alias} through ${wildcardFor(move) ?? "a wildcard"}: the name is claimed at once` : `this move released ${alias}: it is claimed at once`
  } ];
  const findings = await holderIsSource.run(move);
  const out = "target" !== observation.holder.is && (void 0 === source || !observation.source?.known);
  if (!out || findings.some(({level}) => "blocker" === level)) return findings;
  return [ ...findings, obstacle("source-unknown", false === observation.source?.known ? observation.source.why.message : `there are no credentials for the account that holds ${alias}, or which distribution of it is not known`, "Set source-role-to-assume to a role of that account, and source-distribution.", "The source cannot be reached") ];
 }
};

function withOutage({alias, observation: {source}}) {
 const all = true === source?.known ? source.value.aliases : [ alias ];
 return [ "# one of the two; either begins an outage of the names that accept-downtime lists", "scenario: release-and-claim", `accept-downtime: ${alias}`, `# scenario: disable-source, with accept-downtime: ${all.toSorted().join(",")}` ].join("\n");
}

const overlappingWildcards = {
 id: "wildcard-overlap",
 title: "No other distribution holds an overlapping wildcard",
 run: async move => {
  const {target, source, inputs, observation} = move;
  const wildcard = wildcardFor(move);
  if (void 0 === wildcard || !observation.target.known) return [];
  if (observation.target.value.aliases.includes(wildcard)) return [ found(move, wildcard) ];
  if ("target" === observation.holder.is) return [];
  const own = observation.source?.known ? observation.source.value.aliases : [];
  let list;
  try {
   list = await target.cloudfront.conflicts(wildcard, target.id);
  } catch (o) {
   return [ unasked(asFailure(o).message, wildcard, inputs.acceptHosts) ];
  }
  const elsewhere = [ ...list.filter(({maskedId}) => !matchesMasked(target.id, maskedId)).map(({alias, maskedId, maskedAccount}) => ({
   name: alias,
   where: void 0 !== source && matchesMasked(source.id, maskedId) ? source.id : `${maskedId} of account ${maskedAccount}`
  })), ...own.map(name => ({
   name,
   where: source?.id ?? "the source"
  })) ];
  const same = elsewhere.find(({name}) => name === wildcard);
  if (void 0 !== same) return [ obstacle("wildcard-overlap", `${wildcard} is on ${same.where}, so the target cannot have it too`, withOutage(move)) ];
  const above = elsewhere.find(({name}) => isWildcard(name) && covers(name, wildcard));
  if (void 0 !== above) return [ captured(`${above.name} is on ${above.where}; hosts below ${wildcard} that it serves would be served by the target`, wildcard, inputs.acceptHosts) ];
  const exact = [ ...new Set(elsewhere.map(({name}) => name)) ].filter(name => name !== move.alias && covers(wildcard, name));
  return [ {
   id: "wildcard-overlap",
   level: 0 === exact.length ? "ok" : "info",
   title: "No other distribution holds an overlapping wildcard",
   evidence: 0 === exact.length ? `${wildcard} is free` : `${wildcard} is free; ${exact.length} names below it on other distributions are more specific and stay there`
  } ];
 }
};

function found(move, wildcard) {
 const ours = false === wildcardWasThere(move, wildcard);
 const known = move.initial.planned;
 return {
  id: "wildcard-there",
  level: "info",
  title: "The target holds the wildcard already",
  evidence: ours ? `${wildcard} came by this move, as its plan shows` : known ? `${wildcard} was there before this move, as its plan shows: it is kept` : `without a plan it is not known whether ${wildcard} came by an earlier run of this move: it is kept`
 };
}

function unasked(why, wildcard, accepted) {
 return captured(`who else serves hosts below ${wildcard} could not be asked: ${why}`, wildcard, accepted);
}

function captured(evidence, wildcard, accepted) {
 if (accepted.includes(wildcard)) return {
  id: "hosts-accepted",
  level: "warning",
  title: "Other hosts may be served by the target",
  evidence
 };
 return obstacle("hosts-not-accepted", evidence, `# if the target may serve them for the time of the move\naccept-hosts: '${wildcard}'`);
}

const capturedHosts = {
 id: "wildcard-hosts",
 title: "The wildcard brings no other host to the target",
 run: async move => {
  const {dns, inputs, observation} = move;
  const wildcard = wildcardFor(move);
  if (void 0 === wildcard || !observation.target.known || "target" === observation.holder.is) return [];
  const {aliases, domain} = observation.target.value;
  if (aliases.includes(wildcard)) return [];
  const looks = [ await dns.traffic(wildcard, domain), await dns.traffic(wildcard, domain) ];
  const reaching = looks.find(leadsToCloudFront);
  if (void 0 !== reaching) return [ captured(`DNS answers for any name below ${wildcard.slice(2)}: ${reaching.evidence}. Those hosts would be served by the target`, wildcard, inputs.acceptHosts) ];
  return [ {
   id: "wildcard-hosts",
   level: "ok",
   title: "The wildcard brings no other host to the target",
   evidence: `two names below ${wildcard.slice(2)} without a record of their own do not lead to CloudFront`
  } ];
 }
};

function leadsToCloudFront({state, hidden, leadsTo}) {
 return "target" === state || isOfCloudFront(leadsTo) || hidden && !leadsTo.endsWith(".amazonaws.com");
}

const wildcardPossible = {
 id: "wildcard-possible",
 title: "There can be a wildcard above the alias",
 run: move => {
  const wildcard = wildcardFor(move);
  const {alias, observation} = move;
  if (void 0 !== wildcard) return [];
  const {apex, zone} = observation.ownership;
  return [ obstacle("apex-not-possible", apex ? `${alias} is the apex of the zone ${zone}` : `${alias} has no parent of yours: a wildcard above it would reach beyond the name`, withOutage(move)) ];
 }
};

const wildcardRoom = {
 id: "wildcard-room",
 title: "The target can take the wildcard",
 run: move => {
  const wildcard = wildcardFor(move);
  const {alias, observation} = move;
  const {target, certificate, holder} = observation;
  if (void 0 === wildcard || !target.known || "target" === holder.is) return [];
  const {id} = target.value;
  const findings = aboveDefault(target.value, [ alias ]).length > 0 ? [] : aboveDefault(target.value, [ alias, wildcard ]);
  const names = certificate?.known ? certificate.value.names : void 0;
  if (void 0 !== names && !names.some(name => certificateCovers(name, wildcard))) findings.push(obstacle("certificate-not-covering", `it names ${names.join(", ")}, not ${wildcard}`, `Attach an issued certificate of us-east-1 to ${id} that names ${wildcard}.`, "The certificate of the target does not cover the wildcard"));
  return findings;
 }
};

class OtherNames {
 #a;
 #t=new Set;
 constructor(wildcard) {
  this.#a = wildcard;
 }
 async note(move, {to, from}) {
  const {target, observation} = move;
  const list = await target.cloudfront.conflicts(this.#a, target.id).catch(thrown => {
   const failure = asFailure(thrown);
   if ("permission" === failure.refusal || "not-offered" === failure.refusal) return [];
   throw failure;
  });
  const first = observation.source?.known ? observation.source.value.aliases : [];
  for (const name of [ ...first, ...from?.aliases ?? [], ...list.map(({alias}) => alias) ]) if (name !== move.alias && wildcardOf(name) === this.#a) this.#t.add(name);
  for (const name of to?.aliases ?? []) this.#t.delete(name);
 }
 async onItsWay({dns, observation}) {
  const names = [ ...this.#t ];
  const domain = K({
   observation
  });
  for (let at = 0; at < names.length; at += 8) {
   const looks = await Promise.all(names.slice(at, at + 8).map(async name => ({
    name,
    ...await dns.traffic(name, domain)
   })));
   const led = looks.find(({state}) => [ "target", "partly", "not-asked" ].includes(state));
   if ("not-asked" === led?.state) return `the wildcard stays while another distribution holds ${led.name} and DNS cannot be asked where it leads: ${led.evidence}`;
   if (void 0 !== led) return `the wildcard stays while another distribution holds ${led.name} and its DNS leads to the target already: another move may be under way`;
  }
  return;
 }
 async released({target}, {to, from}) {
  for (const name of this.#t) {
   if (from?.aliases.includes(name) || to?.aliases.includes(name)) continue;
   const holders = await target.cloudfront.conflicts(name, target.id);
   if (!holders.some(({alias}) => alias === name)) return `the wildcard stays while ${name} is held by nobody: another move may be under way`;
  }
  return;
 }
}

function wildcardOff(move, wildcard, occasion, seen = {
 released: new Held,
 claimed: new Held
}) {
 const {target} = move;
 const settled = "moved" === occasion ? "go-on" : "stop";
 const others = new OtherNames(wildcard);
 let begun;
 return removeAlias(move, target, wildcard, {
  id: "wildcard-off",
  title: `Remove ${wildcard} from ${target.id}`,
  wait: "deployed",
  onRefusal: settled,
  onExhausted: settled,
  before: async context => {
   begun ??= context.clock.now();
   await others.note(context, await Te(context));
   stays(await others.onItsWay(context));
   const now = await Te(context);
   if ("going back" === occasion) stillOnSource(context, now); else nameArrived(context, now, seen);
   stays(await others.released(context, now));
  },
  recourse: (context, refusals) => {
   const {deployTimeout, settle, pollInterval} = context.inputs;
   const last = refusals.at(-1);
   const late = context.clock.now() > (begun ?? 0) + deployTimeout + settle;
   if ("not-in-place" === last?.code && !late) return {
    do: "again",
    pause: pollInterval
   };
   context.tell({
    type: "finding",
    finding: left(context, wildcard, last?.message ?? "")
   });
   return {
    do: "give-up"
   };
  }
 });
}

async function Te(context) {
 const [to, from] = await Promise.all([ Ce(context, "target"), Ce(context, "source") ]);
 return {
  to,
  from
 };
}

async function Ce(context, side) {
 const end = context[side];
 return end?.cloudfront.distribution(end.id);
}

function left({target}, wildcard, why) {
 return {
  id: "wildcard-left",
  level: "warning",
  title: "The wildcard is still on the target",
  evidence: `${wildcard} was not removed from ${target.id}: ${why}`,
  remedy: `When no other move under ${wildcard} is under way, run again with the plan of this run: it finishes the clean-up. A run that found the wildcard there never removes it. Where that plan no longer fits (plan-changed), since another name has moved too, take ${wildcard} off the alternate domain names of ${target.id} yourself.`
 };
}

function stays(message) {
 if (void 0 === message) return;
 throw new Failure("not-in-place", message, {
  outcome: "refused",
  remedy: "Remove the wildcard by hand once nothing is served through it, or leave it."
 });
}

function stillOnSource({alias}, {from}) {
 if (from?.aliases.includes(alias)) return;
 throw new Failure("past-point-of-no-return", `${alias} is no longer on the source: the wildcard stays, since the name may be served through it`, {
  outcome: "refused",
  remedy: "command: move"
 });
}

function nameArrived({alias, clock, inputs}, {to, from}, {released, claimed}) {
 const now = clock.now();
 const there = true === to?.aliases.includes(alias) && "Deployed" === to.status;
 claimed.note(Ie(there, to), now);
 if (!there) stays(`the wildcard stays until ${alias} is read on the target, Deployed`);
 if (!claimed.for(inputs.settle, now)) stays("the wildcard stays until every edge has heard of the last change of the target");
 if (void 0 === from) return;
 released.note(Ie(!from.aliases.includes(alias) && "Deployed" === from.status, from), now);
 if (!released.for(inputs.settle, now)) stays(`the wildcard stays until every edge has heard that ${from.id} holds ${alias} no longer`);
}

function Ie(inPlace, read) {
 return {
  state: inPlace ? "in-place" : "settling",
  evidence: read?.status ?? "",
  ...void 0 === read ? {} : {
   fact: read.etag
  }
 };
}

function coverByWildcard(move, wildcard, held) {
 const undo = takesOff({
  ...move,
  inputs: {
   ...move.inputs,
   keepWildcard: false
  }
 }, wildcard) ? context => [ wildcardOff(context, wildcard, "going back") ] : {
  irreversible: `${wildcard} was on ${move.target.id} before this move`
 };
 const add = addAlias(move, move.target, wildcard, {
  id: "wildcard",
  title: `Add ${wildcard} to ${move.target.id} for the time of the move`,
  undo
 });
 return {
  ...add,
  observe: async context => held.note(await add.observe(context), context.clock.now())
 };
}

function stillCovered(move, wildcard, held) {
 const {observe} = coverByWildcard(move, wildcard, held);
 return {
  id: "wildcard-settled",
  title: `See that ${wildcard} has settled on ${move.target.id}`,
  alias: move.alias,
  by: "nobody",
  observe: async context => {
   const standing = await observe(context);
   const {settle} = context.inputs;
   if ("in-place" !== standing.state || held.for(settle, context.clock.now())) return standing;
   return {
    ...standing,
    state: "settling",
    evidence: `${standing.evidence}, but not for ${duration(settle)} on one ETag yet`
   };
  },
  apply: async () => {
   throw new Failure("not-in-place", `${wildcard} was taken off ${move.target.id} by somebody else`, {
    outcome: "refused",
    remedy: `Run command: plan again, and the move with the new plan: it adds the wildcard itself. If no other move under ${wildcard} has just ended, see first which pipeline declares the aliases of ${move.target.id}, and stop it.`
   });
  },
  undo: {
   irreversible: "nothing was changed"
  },
  wait: ({inputs}) => ({
   for: `${wildcard} to have settled on ${move.target.id}`,
   atMost: inputs.deployTimeout + inputs.settle,
   settle: 0
  }),
  onRefusal: "stop",
  onExhausted: "stop",
  exhausted: "not-deployed"
 };
}

const Ne = trafficProvable({
 hidden: "blocks"
});

const Pe = fitsDeadline(move => deploymentsLeft(move, wildcardFor(move) ?? ""), {
 dnsFirst: () => true
});

const wildcard = {
 name: "wildcard",
 when: "Source and target are in two AWS accounts, the source must stay up, and the name is not the apex of its zone.",
 users: "No gap by design: each edge serves the source until it has heard of the release, then the target by its wildcard, then by the name itself.",
 ruledOut: move => {
  if ("one" === accounts(move.observation)) return "source and target are in one account";
  if ("disabled" === sourceState(move)) return "the source is disabled already: one call moves the name";
  const {holder} = move.observation;
  if ("nobody" === holder.is && !servedThroughTarget(move) && !releasedByThisMove(move)) return "no distribution holds the name";
  return void 0 === wildcardFor(move) ? `${move.alias} is an apex or a wildcard, above which there can be no other` : void 0;
 },
 checks: [ targetReady, updatableTarget, certificateForAlias, heldOrCovered, sourceAsIs, updatableSource, twoAccounts, wildcardPossible, wildcardRoom, overlappingWildcards, capturedHosts, dnsAsIs, Ne, oldTtlShort(() => true), Pe, differences ],
 stages: move => {
  const name = wildcardFor(move);
  if (void 0 === name) return [];
  const cover = {
   wildcard: name,
   held: new Held,
   released: new Held,
   claimed: new Held
  };
  const cleanUp = takesOff(move, name) ? [ wildcardOff(move, name, "moved", cover) ] : [];
  switch (move.observation.holder.is) {
  case "target":
   return [ handOver(move, cover), ...cleanUp, trafficDns(move, {
    required: false
   }) ];

  case "nobody":
   return [ ...switchedFirst(move), handOver(move, cover), ...cleanUp, trafficDns(move, {
    required: false
   }) ];

  default:
   return [ coverByWildcard(move, name, cover.held), trafficDns(move, {
    required: true
   }), oldTtl(move, {
    deployments: deploymentsLeft(move, name)
   }), rehearseClaim(move), stillCovered(move, name, cover.held), handOver(move, cover), ...cleanUp ];
  }
 }
};

function switchedFirst(move) {
 const {state} = move.observation.traffic;
 return "elsewhere" === state || "partly" === state ? [ trafficDns(move, {
  required: true
 }) ] : [];
}

const scenarios = [ sameAccount, wildcard, disableSource, releaseAndClaim ];

const requestTimeout = 1e4;

const mostTries = 3;

async function reviews(setting, token, options) {
 if (void 0 === token) throw unreadable("there is no github-token");
 const {apiUrl, repository, runId} = setting;
 for (let n = 1; ;n++) {
  const answer = await within(options.clock, requestTimeout, "the GitHub API", stop => options.runner.getReviews({
   apiUrl,
   repository,
   runId,
   token
  }, stop), options.signal).catch(thrown => ({
   status: 0,
   body: thrown instanceof Error ? thrown.message : String(thrown)
  }));
  if (200 === answer.status) return parse(answer.body);
  const mayHeal = 0 === answer.status || 429 === answer.status || answer.status >= 500;
  if (!mayHeal || n === mostTries || options.signal.aborted) throw unreadable(0 === answer.status ? visible(String(answer.body)) : `the API answered HTTP ${answer.status}`);
  await options.clock.sleep(500 * 2 ** n, options.signal);
 }
}

function Oe(list, environment, actors) {
 const own = new Set(actors.map(name => name.toLowerCase()));
 const byAnother = ({user}) => "" !== user && !own.has("") && !own.has(user.toLowerCase());
 const words = list.filter(one => ("approved" === one.state || "rejected" === one.state) && isOf(one, environment));
 const last = words.filter(review => "rejected" === review.state || byAnother(review)).at(-1);
 if ("approved" === last?.state) return {
  approved: true,
  by: visible(last.user),
  comment: visible(last.comment)
 };
 if (void 0 !== last) return {
  approved: false,
  rejected: true,
  why: `${visible(last.user) || "somebody"} has rejected it`
 };
 return {
  approved: false,
  rejected: false,
  why: whyNot(words, own)
 };
}

function isOf({environments}, environment) {
 return environments.some(name => name.toLowerCase() === environment.toLowerCase());
}

function whyNot(words, own) {
 if (0 === words.length) return "no approval is recorded";
 if (own.has("")) return "the runner does not say who started this run";
 if (words.some(({user}) => "" === user)) return "nothing says who has approved it";
 return "only the one who started it has approved it";
}

function environmentOf(claims) {
 const claim = claims.get("environment");
 if ("string" === typeof claim && "" !== claim) return claim;
 const subject = claims.get("sub");
 const [, part] = "string" === typeof subject ? /:environment:([^:]+)/.exec(subject) ?? [] : [];
 if (void 0 === part) return;
 try {
  return decodeURIComponent(part);
 } catch (o) {
  if (o instanceof URIError) return;
  throw o;
 }
}

function parse(value) {
 if (!Array.isArray(value)) throw unreadable("the answer is not a list of reviews");
 return value.map(item => {
  const review = fields(item);
  const environments = Array.isArray(review.environments) ? review.environments : [];
  return {
   state: string(review.state),
   user: string(fields(review.user).login),
   comment: string(review.comment),
   environments: environments.map(environment => string(fields(environment).name))
  };
 });
}

function fields(value) {
 return "object" === typeof value && null !== value ? Object.fromEntries(Object.entries(value)) : {};
}

function string(value) {
 return "string" === typeof value ? value : "";
}

function unreadable(why) {
 return new Failure("approval-unreadable", `The approvals of this run could not be read: ${why}.`, {
  outcome: "refused",
  remedy: "Give the job:\npermissions:\n  id-token: write\n  contents: read\n  actions: read"
 });
}

const De = 12e3;

const repeated = new Set([ 502, 503, 504 ]);

const je = 4;

async function oidcToken(source, audience, {clock, signal, mask, runner}) {
 if (void 0 === source) throw unavailable("the job has no right to ask for one");
 mask(source.token);
 for (let n = 1; ;n++) {
  const answer = await within(clock, De, "the token endpoint", () => runner.getIDToken(audience), signal).catch(thrown => {
   if (signal.aborted) throw cancelled(signal);
   return {
    status: 0,
    body: thrown instanceof Error ? thrown.message : String(thrown)
   };
  });
  if (200 === answer.status) return tokenOf(answer.body, mask);
  const {status} = answer;
  const mayHeal = 0 === status || 429 === status || status >= 500 && !repeated.has(status);
  if (!mayHeal || n === je) throw unavailable(0 === status ? visible(String(answer.body)) : `the endpoint answered HTTP ${status}`);
  await clock.sleep(Math.round(500 * clock.random() * 2 ** n), signal).catch(() => {
   throw cancelled(signal);
  });
 }
}

function claims(token) {
 try {
  const payload = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
  return new Map("object" === typeof payload && null !== payload ? Object.entries(payload) : []);
 } catch {
  return new Map;
 }
}

function tokenOf(token, mask) {
 if ("string" !== typeof token || "" === token) throw unavailable("the answer holds no token");
 mask(token);
 return token;
}

function unavailable(why) {
 return new Failure("oidc-unavailable", `GitHub gives this job no OpenID Connect token: ${why}.`, {
  remedy: "Give the job:\npermissions:\n  id-token: write\n  contents: read"
 });
}

const approved = "The run is approved";

const topic = "Approval";

async function approvalFinding(run) {
 const required = run.inputs.requireApproval;
 try {
  const {environment, by, comment} = await approval(run);
  const evidence = `approved for ${environment} by ${by}${"" === comment ? "" : ` with the comment "${comment}"`}`;
  return {
   id: "approval",
   level: "ok",
   title: approved,
   evidence
  };
 } catch (o) {
  const {code, message, remedy} = asFailure(o);
  const missing = obstacle(code, message, remedy);
  return required ? missing : {
   ...missing,
   level: "info",
   title: topic
  };
 }
}

async function approval({setting, inputs, ports, journal, reads}) {
 const options = {
  clock: ports.clock,
  signal: reads,
  runner: ports.runner
 };
 const token = await oidcToken(setting.oidc, inputs.audience, {
  ...options,
  mask: journal.log.mask
 });
 const environment = environmentOf(claims(token));
 if (void 0 === environment) throw new Failure("approval-environment-unknown", "the OIDC token of the job names no environment, so no approval can belong to it", {
  outcome: "refused",
  remedy: "Add environment: to the job, with required reviewers."
 });
 const list = await reviews(setting, inputs.githubToken, options);
 const verdict = Oe(list, environment, [ setting.actor, setting.triggeringActor ]);
 if (verdict.approved) return {
  environment,
  by: verdict.by,
  comment: verdict.comment
 };
 throw new Failure("approval-missing", `For the environment ${environment}: ${verdict.why}.`, {
  outcome: "refused",
  remedy: "Have the run approved by a person other than its actor. Required reviewers exist in private repositories only on GitHub Enterprise; on other plans the environment gates nothing."
 });
}

const inOneCall = new Set([ "same-account" ]);

function notRenewable({inputs, setting}, move, method) {
 const temporary = void 0 === inputs.roleToAssume && void 0 !== setting.keys?.sessionToken;
 if (!temporary || inOneCall.has(method) || "target" === move.observation.holder.is) return [];
 if (void 0 !== statusOf(move).left) return [];
 return [ obstacle("credentials-not-renewable", `AWS_SESSION_TOKEN is set: such keys expire and cannot be renewed, and ${method} has to make several changes, hours apart where it comes to the worst`, "# the job needs permissions: id-token: write\nrole-to-assume: arn:aws:iam::123456789012:role/NAME") ];
}

function wildcardStays({alias, initial, observation: {target, holder}}) {
 const wildcard = wildcardOf(alias);
 const there = void 0 !== wildcard && target.known && target.value.aliases.includes(wildcard);
 if (!there || initial.planned || "source" !== holder.is) return [];
 return [ {
  id: "wildcard-stays",
  level: "warning",
  title: "A wildcard stays on the target",
  evidence: `${target.value.id} holds ${wildcard}, and without the plan of the move nothing shows that the move has added it`,
  remedy: `Give the plan of the move, or take ${wildcard} off ${target.value.id} yourself if nobody needs it.`
 } ];
}

function planFacts({setting, inputs, bound}, {alias, aliases, observation, target, source, hosted}, scenario, steps) {
 const {certificate} = observation;
 const sourceId = source?.id ?? inputs.sourceDistribution ?? bound?.plan.source?.id;
 return {
  repositoryId: setting.repositoryId,
  command: "roll-back" === inputs.command ? "roll-back" : "move",
  scenario,
  aliases,
  source: void 0 === sourceId ? void 0 : planEnd(sourceId, observation.source),
  target: planEnd(target.id, observation.target),
  wildcards: "wildcard" === scenario ? aliases.flatMap(name => wildcardFact(name, observation.target)) : [],
  certificateCovers: certificate?.known ? certificate.value.names : null,
  dns: {
   zoneId: hosted?.zoneId ?? null,
   records: recordsFound(hosted, observation, alias).filter(record => isBound(record, aliases) || "CNAME" === record.type)
  },
  acceptDowntime: inputs.acceptDowntime,
  acceptHosts: inputs.acceptHosts,
  steps: steps.map(({id}) => id)
 };
}

function recordsRead({hosted, observation: {traffic}}) {
 if (void 0 !== hosted) return "zone";
 if (traffic.chain.length > 0) return "query";
 if ("not-asked" === traffic.state) return "not";
 return "none" === traffic.state ? "none" : "addresses";
}

function wildcardFact(alias, target) {
 const name = wildcardOf(alias);
 if (void 0 === name) return [];
 return [ {
  name,
  onTarget: target.known && target.value.aliases.includes(name)
 } ];
}

function planEnd(id, read) {
 if (!read?.known) return {
  id,
  kind: "distribution",
  account: null,
  domain: null,
  enabled: null,
  aliases: null
 };
 const {kind, account, domain, enabled, aliases} = read.value;
 return {
  id,
  kind,
  account: account.slice(-6),
  domain,
  enabled,
  aliases
 };
}

const gapless = new Set([ "same-account", "wildcard" ]);

function isGapless(name) {
 return gapless.has(name);
}

async function preflight(run, move) {
 const {journal, inputs} = run;
 journal.tell({
  type: "stage",
  title: "Preflight"
 });
 const wanted = run.bound?.plan.scenario ?? inputs.scenario;
 const tried = await candidates(wanted, move);
 const chosen = tried.find(({findings}) => !findings.some(isBlocker)) ?? tried[0];
 if (void 0 === chosen) throw new Error("there is no method at all");
 const {scenario} = chosen;
 const changed = [ ...notRenewable(run, move, scenario.name), ...planChanged(run, move, scenario), ...await approvals(run, move) ];
 const blocked = mostBasic([ ...chosen.findings, ...changed ].filter(isBlocker).map(({id}) => codeOf(id)));
 const seen = void 0 === blocked ? chosen.findings : Me(tried.flatMap(one => one.findings));
 const findings = [ ...seen, ...changed ];
 for (const finding of findings) journal.tell({
  type: "finding",
  finding
 });
 const others = scenarios.filter(other => other !== scenario).map(other => ({
  scenario: other.name,
  ..._e(other, scenario, tried, move, askedBy(run))
 }));
 const stages = void 0 === blocked ? scenario.stages(move) : [];
 if (void 0 === blocked) await tellPlan(run, move, scenario, stages, others); else for (const {scenario: name, why} of others) journal.tell({
  type: "fact",
  text: `not ${name}: ${why}`
 });
 const reasons = chosen.findings.filter(isBlocker).map(({evidence}) => evidence);
 return {
  scenario,
  stages,
  findings,
  blocked,
  ways: 0 === reasons.length ? others : [ {
   scenario: scenario.name,
   why: reasons.join("; "),
   ruledOut: true
  }, ...others ],
  gaplessLeft: scenarios.some(one => isGapless(one.name) && void 0 === one.ruledOut(move) && !tried.some(candidate => candidate.scenario === one))
 };
}

async function candidates(wanted, move) {
 const possible = scenarios.filter(one => "auto" === wanted ? void 0 === one.ruledOut(move) : one.name === wanted);
 const known = new Map;
 const tried = [];
 for (const scenario of 0 === possible.length ? outOfReach(move) : possible) {
  const fresh = scenario.checks.filter(check => !known.has(check));
  const found = await Promise.all(fresh.map(check => examine([ check ], move)));
  fresh.forEach((check, at) => void known.set(check, found[at] ?? []));
  const findings = scenario.checks.flatMap(check => known.get(check) ?? []);
  tried.push({
   scenario,
   findings
  });
  if (!findings.some(isBlocker)) break;
 }
 return tried;
}

function outOfReach({observation}) {
 return "two" === accounts(observation) ? scenarios.filter(({name}) => "same-account" !== name) : scenarios.slice(0, 1);
}

function _e(other, chosen, tried, move, asked) {
 const blocker = tried.find(({scenario}) => scenario === other)?.findings.find(isBlocker);
 const fact = other.ruledOut(move) ?? blocker?.evidence;
 if (void 0 !== fact) return {
  why: fact,
  ruledOut: true
 };
 const why = void 0 === asked ? `${chosen.name} is preferred` : `not looked into: ${asked} ${chosen.name}`;
 return {
  why,
  ruledOut: false
 };
}

function askedBy({bound, inputs}) {
 if (void 0 !== bound) return "the plan is for";
 return "auto" === inputs.scenario ? void 0 : "the input scenario asks for";
}

async function tellPlan(run, move, scenario, stages, others) {
 const {plan, digest} = written(run, move, scenario, stages);
 const steps = await survey(stages, move);
 const {name, users} = scenario;
 run.journal.tell({
  type: "planned",
  scenario: name,
  users,
  steps,
  others,
  plan,
  digest
 });
}

function written(run, move, scenario, stages) {
 if (void 0 !== run.bound) return {
  plan: run.bound.text,
  digest: run.bound.plan.check
 };
 return buildPlan(planFacts(run, move, scenario.name, stepsOf(stages)));
}

async function approvals(run, move) {
 const {holder} = move.observation;
 const {command} = run.inputs;
 if ("move" !== command && "roll-back" !== command) return [];
 if (!run.inputs.requireApproval && void 0 !== statusOf(move).left) return [];
 const finding = await approvalFinding(run);
 const past = "nobody" === holder.is || "target" === holder.is;
 const finishing = "move" === command && (void 0 !== run.bound && past || inPlace(move));
 return [ finishing && "blocker" === finding.level ? {
  ...finding,
  level: "info",
  title: topic
 } : finding ];
}

function planChanged(run, move, scenario) {
 if (void 0 === run.bound) return [];
 const {plan: bound} = run.bound;
 const {plan} = buildPlan(planFacts(run, move, scenario.name, []));
 const now = parsePlan(plan, {
  repositoryId: run.setting.repositoryId
 });
 const served = void 0 === statusOf(move).left;
 return [ ...misfits(bound, {
  plan: now,
  records: recordsRead(move)
 }).map(served ? differs : differsInOutage), ...otherHolder(bound, move).map(differs) ];
}

function differs(difference) {
 return obstacle("plan-changed", visible(differenceText(difference), 1e3), "Run with command: plan again, and have the new plan approved.");
}

function differsInOutage(difference) {
 const {remedy: _, ...told} = differs(difference);
 return {
  ...told,
  level: "warning"
 };
}

function otherHolder({source, scenario, aliases}, {alias, observation}) {
 const {holder} = observation;
 const was = source?.id ?? "none";
 if (!aliases.includes(alias) || null === source) return [];
 if ("another" === holder.is) return [ {
  field: "holder",
  was,
  is: holder.id
 } ];
 if ("foreign" === holder.is && void 0 === holder.id) return [ {
  field: "holder",
  was,
  is: `${holder.conflict.maskedId} of account ${holder.conflict.maskedAccount}`
 } ];
 const releases = "wildcard" === scenario || "release-and-claim" === scenario;
 return "nobody" === holder.is && !releases ? [ {
  field: "holder",
  was,
  is: "nobody"
 } ] : [];
}

function isBlocker({level}) {
 return "blocker" === level;
}

function Me(findings) {
 const seen = new Set;
 return findings.filter(({id, evidence}) => {
  const key = `${id} ${evidence}`;
  return seen.has(key) ? false : seen.add(key);
 });
}

function codeOf(id) {
 return failureCodes.find(code => code === id) ?? "internal";
}

const decidingProbes = 3;

async function verification(move, probe, before) {
 const {probePath = "", probeHeader} = move.inputs;
 const good = "good" === probe?.summary().baseline;
 if (void 0 === probe || !good && void 0 === probeHeader) return {
  verified: void 0
 };
 const after = await probe.verify(decidingProbes);
 if (!after.passed) {
  const statuses = `${void 0 === before ? "nothing" : statusText(before)} before the first change and ${statusText(after)} after the move`;
  const paste = `See why ${move.target.id} answers so. If that is meant, set probe-path to a path that answers no worse than before, or to off, and run again.`;
  return {
   verified: false,
   probed: {
    evidence: `the probe failed ${decidingProbes} times in a row: with probe-path ${probePath} it saw ${statuses}`,
    next: {
     title: "What to do about it",
     paste,
     language: "text"
    }
   }
  };
 }
 const verified = good ? true : void 0;
 if (void 0 === probeHeader || after.statuses.length < decidingProbes) return {
  verified
 };
 const by = await answeredBy(move, after, before);
 if (by.shown) return void 0 === by.finding ? {
  verified
 } : {
  verified,
  finding: by.finding
 };
 const paste = `Run with command: verify. ${headerRemedy}`;
 return {
  verified: "not-shown",
  probed: {
   evidence: by.evidence,
   next: {
    title: "What to do about it",
    paste,
    language: "text"
   }
  }
 };
}

async function answeredBy(move, after, before) {
 const {carrying = 0, statuses} = after;
 const lacking = statuses.length - carrying;
 if (0 === lacking) return {
  shown: true,
  evidence: "no answer lacks what probe-header names"
 };
 const some = `${lacking} of ${statuses.length} answers lack what probe-header names`;
 if (carrying > 0) return notSeen(some);
 const doubt = await doubtOfCertificate(move, after, before);
 return void 0 === doubt ? notSeen(`${some}; the certificate of the target shows who answered`) : {
  shown: false,
  evidence: `${some} (status ${statusText(after)}), and ${doubt}`
 };
}

const headerRemedy = "See which distribution answers, and whether the target sends the header of probe-header on every answer.";

function notSeen(evidence) {
 return {
  shown: true,
  evidence,
  finding: {
   id: "probe-header-not-seen",
   level: "warning",
   title: "Not every answer carries the header of probe-header",
   evidence,
   remedy: headerRemedy
  }
 };
}

async function doubtOfCertificate(move, after, before) {
 const {certificate, holder} = move.observation;
 if (true !== certificate?.known) return "the certificate of the target is not known";
 if (!after.bySerial) return "they did not come with the target's certificate";
 if (true === before?.bySerial && "target" !== holder.is) return "the same certificate was served before the move";
 const sharing = await othersWith(move, certificate.value.arn);
 if (void 0 === sharing) return "it is not known whether other distributions have the same certificate";
 return 0 === sharing.length ? void 0 : `${sharing.join(", ")} has the same certificate`;
}

async function othersWith({target, observation: {source, holder}}, arn) {
 const has = certificate => certificate.arn === arn;
 if (source?.known) return has(source.value.certificate) ? [ source.value.id ] : [];
 if ("target" !== holder.is) return [];
 const all = await target.cloudfront.distributions().catch(() => {});
 return all?.flatMap(({id, certificate}) => id !== target.id && has(certificate) ? [ id ] : []);
}

const waits = new Set([ "txt-not-visible", "txt-negatively-cached", "dns-not-switched", "dns-points-elsewhere", "not-deployed", "deadline-too-near" ]);

const beforehand = new Set([ "oidc-unavailable", "role-not-assumable", "account-mismatch", "credentials-not-renewable", "access-denied", "target-not-found", "target-full", "certificate-missing", "certificate-not-covering", "certificate-expired", "certificate-unusable" ]);

function conclude({ending, status, changed, verified, wentBack}) {
 const reason = reasonOf(ending);
 const {alarm, holder} = status;
 if (void 0 !== alarm) return {
  result: "exposed",
  reason: reason ?? alarm.code
 };
 if (wentBack.tried && void 0 !== ending && "target" === holder) return {
  result: "moved-unverified",
  reason: "not-deployed"
 };
 const untouched = wentBack.tried && void 0 === wentBack.ending && !changed;
 if (wentBack.tried && !untouched) return cameBack(wentBack.ending, status, reason ?? "probe-failed");
 if (void 0 === ending) return cameThrough(status, verified);
 return endedEarly(ending, status, changed);
}

function concludeBack({ending, status, changed}) {
 const {alarm, holder, deployed, why} = status;
 if (void 0 !== alarm) return {
  result: "exposed",
  reason: reasonOf(ending) ?? alarm.code
 };
 if (void 0 !== ending) return endedEarly(ending, {
  ...status,
  holder: "source"
 }, changed);
 if ("unknown" === holder) return {
  result: "failed",
  reason: why?.code ?? "service-error"
 };
 if ("source" !== holder) return {
  result: "failed",
  reason: "not-in-place"
 };
 return deployed ? {
  result: "rolled-back",
  reason: void 0
 } : {
  result: "paused",
  reason: "not-deployed"
 };
}

function cameBack(ending, {holder}, why) {
 if (void 0 === ending) return "source" === holder ? {
  result: "rolled-back",
  reason: why
 } : {
  result: "failed",
  reason: why
 };
 if ("interrupted" === ending.type) return {
  result: "interrupted",
  reason: "cancelled"
 };
 const reason = reasonOf(ending);
 return "source" === holder && void 0 !== reason && waits.has(reason) ? {
  result: "paused",
  reason
 } : {
  result: "failed",
  reason: why
 };
}

function cameThrough({holder, deployed, why}, verified) {
 if ("unknown" === holder) return {
  result: "moved-unverified",
  reason: why?.code ?? "service-error"
 };
 if ("target" !== holder) return {
  result: "failed",
  reason: "not-in-place"
 };
 if (!deployed) return {
  result: "moved-unverified",
  reason: "not-deployed"
 };
 if (false === verified) return {
  result: "failed",
  reason: "probe-failed"
 };
 if ("not-shown" === verified) return {
  result: "moved-unverified",
  reason: "probe-failed"
 };
 return {
  result: "moved",
  reason: void 0
 };
}

function endedEarly(ending, {holder, deployed}, changed) {
 if ("interrupted" === ending.type) return {
  result: "interrupted",
  reason: "cancelled"
 };
 const reason = reasonOf(ending) ?? "not-in-place";
 if ("unconfirmed" === ending.type) {
  if ("target" === holder) return {
   result: "moved-unverified",
   reason: deployed ? reason : "not-deployed"
  };
  return {
   result: "not-in-place" === reason ? "failed" : "paused",
   reason
  };
 }
 if (waits.has(reason)) return {
  result: "paused",
  reason
 };
 if (!changed && "refused" === ending.failure.outcome && beforehand.has(reason)) return {
  result: "refused",
  reason
 };
 return {
  result: "target" === holder ? "moved-unverified" : "failed",
  reason
 };
}

function reasonOf(ending) {
 if (void 0 === ending) return;
 if ("interrupted" === ending.type) return "cancelled";
 return "unconfirmed" === ending.type ? ending.code : ending.failure.code;
}

function ze({facts}, result, reason, verdict, next = []) {
 return {
  result,
  reason,
  verdict,
  next,
  supportCase: void 0,
  status: facts
 };
}

function right(value, notices = []) {
 return {
  ok: true,
  value,
  notices
 };
}

function wrong(why, rest = {}) {
 return {
  ok: false,
  problems: [ {
   why,
   ...rest
  } ]
 };
}

const distribution = /^(?:E[A-Z0-9]{7,31}|dt_[A-Za-z0-9]{1,61})$/;

const distributionId = text => {
 if (distribution.test(text)) return right(text);
 const inArn = /^arn:[a-z-]+:cloudfront::\d{12}:(?:distribution|distribution-tenant)\/(\w+)$/.exec(text)?.[1];
 const meant = [ inArn, text.toUpperCase() ].find(id => void 0 !== id && distribution.test(id));
 if (/(?:^|\.)cloudfront\.net\.?$/i.test(text)) return wrong("it is the domain name of a distribution, not its id");
 return wrong("it is no id of a distribution", void 0 === meant ? {} : {
  paste: meant
 });
};

const accessKeyId = /\b(?:AKIA|ASIA)[A-Z0-9]{8,}/g;

function withoutAccessKeys(text) {
 return text.replace(accessKeyId, found => `${found.slice(0, 4)}\u2026`);
}

function accessKeysIn(text) {
 return text.match(accessKeyId) ?? [];
}

const roleArn = text => {
 if (accessKeysIn(text).length > 0) return wrong("it is an access key, not a role: it is no longer a secret, so rotate it now", {
  secret: true
 });
 const parts = /^arn:aws(?:-[a-z]+)*:iam::(?<account>[^:]*):(?<resource>.*)$/.exec(text)?.groups;
 if (text.length > 1024 || void 0 === parts) return wrong("it is no ARN of a role");
 const {account = "", resource = ""} = parts;
 if (!/^\d{12}$/.test(account)) return wrong("the account number in it does not have twelve digits");
 if (!resource.startsWith("role/")) return wrong("it names something other than a role");
 const names = resource.split("/").slice(1);
 if (!names.every(name => /^[\w+=,.@-]+$/.test(name))) return wrong("its role name or path is not valid");
 return (names.at(-1) ?? "").length > 64 ? wrong("its role name has more than 64 characters") : right(text);
};

function partsOfRole(arn) {
 const [, partition = "", , , account = ""] = arn.split(":");
 return {
  partition,
  account
 };
}

function partitionOf(region) {
 return [ [ "cn-", "aws-cn" ], [ "us-gov-", "aws-us-gov" ], [ "us-iso-", "aws-iso" ], [ "us-isob-", "aws-iso-b" ], [ "us-isof-", "aws-iso-f" ], [ "eu-isoe-", "aws-iso-e" ], [ "eusc-", "aws-eusc" ] ].find(([prefix]) => region.startsWith(prefix))?.[1] ?? "aws";
}

const credentials = new Set([ "authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key", "x-amz-security-token" ]);

var Le = I(7030);

function parseAddress(text, defaultPort) {
 if (text.length > 64 || text.includes("%")) return;
 if (0 !== (0, Le.isIP)(text)) return {
  host: text,
  port: defaultPort
 };
 const {bracketed, plain, port} = /^(?:\[(?<bracketed>[^\]]*)\]|(?<plain>[^:[\]]*))(?::(?<port>[1-9]\d{0,4}))?$/.exec(text)?.groups ?? {};
 const host = bracketed ?? plain ?? "";
 const valid = void 0 === bracketed ? (0, Le.isIPv4)(host) : (0, Le.isIPv6)(host);
 const number = void 0 === port ? defaultPort : Number(port);
 return valid && number <= 65535 ? {
  host,
  port: number
 } : void 0;
}

function isLoopback(host) {
 return (0, Le.isIPv4)(host) && host.startsWith("127.") || [ "[::1]", "::1", "localhost" ].includes(host.toLowerCase());
}

const notPublic4 = [ [ "0.0.0.0", 8 ], [ "10.0.0.0", 8 ], [ "100.64.0.0", 10 ], [ "127.0.0.0", 8 ], [ "168.63.129.16", 32 ], [ "169.254.0.0", 16 ], [ "172.16.0.0", 12 ], [ "192.0.0.0", 24 ], [ "192.0.2.0", 24 ], [ "192.88.99.0", 24 ], [ "192.168.0.0", 16 ], [ "198.18.0.0", 15 ], [ "198.51.100.0", 24 ], [ "203.0.113.0", 24 ], [ "224.0.0.0", 4 ], [ "240.0.0.0", 4 ] ];

const notPublic6 = [ [ "2001::", 23 ], [ "2001:db8::", 32 ], [ "2002::", 16 ], [ "3fff::", 20 ] ];

const special4 = new Le.BlockList;

for (const [net, prefix] of notPublic4) special4.addSubnet(net, prefix, "ipv4");

const special6 = new Le.BlockList;

for (const [net, prefix] of notPublic6) special6.addSubnet(net, prefix, "ipv6");

const global6 = new Le.BlockList;

global6.addSubnet("2000::", 3, "ipv6");

const loopback = new Le.BlockList;

loopback.addSubnet("127.0.0.0", 8, "ipv4");

loopback.addAddress("::1", "ipv6");

function publicAddress(ip) {
 if ((0, Le.isIPv4)(ip)) return !special4.check(ip, "ipv4");
 return (0, Le.isIPv6)(ip) && !ip.includes("%") && global6.check(ip, "ipv6") && !special6.check(ip, "ipv6");
}

function loopbackAddress(ip) {
 if ((0, Le.isIPv4)(ip)) return loopback.check(ip, "ipv4");
 return (0, Le.isIPv6)(ip) && !ip.includes("%") && !ip.includes(".") && loopback.check(ip, "ipv6");
}

function allowedAddress(ip, local) {
 return publicAddress(ip) || local && loopbackAddress(ip);
}

function list(parse, most = Number.POSITIVE_INFINITY) {
 return text => {
  const lines = text.split(/\r\n|\n|\r/).filter(line => "" !== trimAscii(line));
  const items = lines.flatMap(line => line.split(",")).map(trimAscii);
  const filled = items.filter(item => "" !== item);
  if (filled.length < items.length) return wrong("it has an empty item (a comma too many)", {
   paste: filled.join(",")
  });
  if (items.length > most) return wrong(`it has ${items.length} items, at most ${most} are possible`);
  const parsed = items.map(item => ({
   item,
   result: parse(item)
  }));
  if (parsed.every(({result}) => result.ok)) return Ue(parsed.map(({result}) => result));
  const meant = parsed.map(({result}) => result.ok ? result.key : result.paste);
  const paste = meant.every(item => void 0 !== item) ? [ ...new Set(meant) ].join(",") : void 0;
  const problems = parsed.flatMap(({item, result}) => result.ok ? [] : [ {
   why: result.why,
   given: item,
   ...void 0 === paste ? {} : {
    paste
   }
  } ]);
  const rest = problems.length - 10;
  const more = rest > 0 ? [ {
   why: `${rest} more items are wrong`
  } ] : [];
  return {
   ok: false,
   problems: [ ...problems.slice(0, 10), ...more ]
  };
 };
}

function Ue(items) {
 const found = new Map;
 const notices = [];
 for (const item of items) {
  if (!item.ok) continue;
  if (found.has(item.key)) notices.push(`${item.key} is named more than once`);
  found.set(item.key, item.value);
  notices.push(...item.notices);
 }
 return right([ ...found.values() ], notices);
}

function nameItem(text) {
 const parsed = parseAlias(text);
 return parsed.ok ? {
  ok: true,
  value: parsed.name,
  key: parsed.name,
  notices: parsed.notices
 } : parsed;
}

const aliases = list(nameItem, 100);

const hosts = list(nameItem);

const dnsServers = list(text => {
 const address = parseAddress(text, 53);
 if (void 0 === address) return {
  ok: false,
  why: "it is no IP address with or without a port"
 };
 return {
  ok: true,
  value: address,
  key: `${address.host} ${address.port}`,
  notices: []
 };
});

function edits(one, other) {
 let previous = Array.from({
  length: other.length + 1
 }, (_, index) => index);
 for (let row = 1; row <= one.length; row += 1) {
  const current = [ row ];
  for (let column = 1; column <= other.length; column += 1) {
   const replaced = (previous[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
   current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
  }
  previous = current;
 }
 return previous[other.length] ?? 0;
}

function nearest(text, candidates) {
 if (text.length > 64) return;
 const plain = text.toLowerCase().replace(/[_ ]/g, "-");
 const ranked = candidates.map(candidate => ({
  candidate,
  far: edits(plain, candidate)
 })).filter(({candidate, far}) => plain.includes(candidate) || 3 * far <= Math.max(plain.length, 3)).sort((a, b) => a.far - b.far);
 return ranked[0]?.candidate;
}

function qe(words) {
 return text => {
  const found = words.find(word => word === text);
  if (void 0 !== found) return right(found);
  const meant = nearest(text, words);
  return wrong("it is none of the words that are possible", void 0 === meant ? {} : {
   paste: meant
  });
 };
}

const truth = new Map([ ...[ "true", "True", "TRUE" ].map(word => [ word, true ]), ...[ "false", "False", "FALSE" ].map(word => [ word, false ]) ]);

const almost = new Map([ ...[ "yes", "y", "on", "1", "true" ].map(word => [ word, "true" ]), ...[ "no", "n", "off", "0", "false" ].map(word => [ word, "false" ]) ]);

const Be = text => {
 const value = truth.get(text);
 if (void 0 !== value) return right(value);
 const paste = almost.get(text.toLowerCase());
 return wrong("it is no boolean", void 0 === paste ? {} : {
  paste
 });
};

const units = new Map([ [ "ms", 1 ], [ "s", 1e3 ], [ "m", 6e4 ], [ "h", 36e5 ] ]);

function durationWithin({least, localLeast, most}) {
 return (text, {local}) => {
  const {amount, unit = "s"} = /^(?<amount>0|[1-9]\d{0,8})(?<unit>ms|s|m|h)?$/.exec(text)?.groups ?? {};
  if (void 0 === amount) {
   const paste = durationMeant(text);
   return wrong("it is no duration", void 0 === paste ? {} : {
    paste
   });
  }
  if ("ms" === unit && !local) return wrong("milliseconds are for local runs only");
  const value = Number(amount) * (units.get(unit) ?? 0);
  const atLeast = local ? localLeast : least;
  if (value < atLeast) return wrong(`it is too short: at least ${duration(atLeast)}`);
  if (value > most) return wrong(`it is too long: at most ${duration(most)}`);
  return right(value);
 };
}

function durationMeant(text) {
 const {hours, minutes, seconds} = /^(?:pt)?(?:(?<hours>\d{1,2})h)? ?(?:(?<minutes>\d{1,3})(?:m|min|mins|minutes))? ?(?:(?<seconds>\d{1,5})(?:s|sec|seconds))?$/.exec(text.toLowerCase())?.groups ?? {};
 const total = 3600 * Number(hours ?? 0) + 60 * Number(minutes ?? 0) + Number(seconds ?? 0);
 if (0 === total) return;
 return total % 60 === 0 ? total / 60 + "m" : `${total}s`;
}

function Fe(form, why) {
 return text => form.test(text) ? right(text) : wrong(why);
}

function required(kind, parse, otherwise) {
 return {
  ...kind,
  required: true,
  default: "",
  emptyIsError: true,
  parse,
  otherwise
 };
}

function optional(kind, parse) {
 return {
  ...kind,
  required: false,
  default: "",
  emptyIsError: false,
  parse,
  otherwise: void 0
 };
}

function many(kind, parse) {
 return {
  ...kind,
  required: false,
  default: "",
  emptyIsError: false,
  parse,
  otherwise: []
 };
}

function preset(kind, text, parse, emptyIsError = false) {
 const parsed = parse(text, {
  local: false
 });
 if (!parsed.ok) throw new Error(`the default ${text} is not valid`);
 return {
  ...kind,
  required: false,
  default: text,
  emptyIsError,
  parse,
  otherwise: parsed.value
 };
}

function He(group, value) {
 return preset({
  group,
  form: "true or false"
 }, value, Be, true);
}

const [second, minute, hour] = [ 1e3, 6e4, 36e5 ];

const upToSixHours = {
 least: second,
 localLeast: 1,
 most: 6 * hour
};

function time(text, most = "6h", bounds = upToSixHours) {
 return preset({
  group: "Rarely needed",
  form: `an integer with an optional unit s, m or h (none: seconds), at most ${most}`
 }, text, durationWithin(bounds));
}

const move = "The move";

const consent = "Consent";

const rare = "Rarely needed";

const nameList = "host names such as www.example.com or *.example.com, separated by line breaks or commas";

const Ge = {
 group: move,
 form: "the id of a distribution (E\u2026) or distribution tenant (dt_\u2026)"
};

const role = {
 group: move,
 form: "arn:aws:iam::123456789012:role/NAME"
};

const Ve = [ "auto", ...scenarioNames ];

const dnsModes = [ "auto", "route53", "manual" ];

const failureModes = [ "roll-back", "stop" ];

function Ke(group, list) {
 return {
  group,
  form: list.join(", ")
 };
}

const declarations = {
 alias: required({
  group: move,
  form: nameList
 }, aliases, []),
 "target-distribution": required(Ge, distributionId, ""),
 scenario: preset(Ke(move, Ve), "auto", qe(Ve)),
 command: preset(Ke(move, commands), "move", qe(commands), true),
 "source-distribution": optional(Ge, distributionId),
 "role-to-assume": optional(role, roleArn),
 "source-role-to-assume": optional(role, roleArn),
 "dns-role-to-assume": optional(role, roleArn),
 dns: preset(Ke(move, dnsModes), "auto", qe(dnsModes)),
 plan: optional({
  group: consent,
  form: "the output plan of an earlier run"
 }, text => right(text)),
 "require-plan": He(consent, "false"),
 "require-approval": He(consent, "false"),
 "accept-downtime": many({
  group: consent,
  form: nameList
 }, hosts),
 "accept-hosts": many({
  group: consent,
  form: nameList
 }, hosts),
 "on-failure": preset(Ke(consent, failureModes), "roll-back", qe(failureModes)),
 "github-token": {
  ...optional({
   group: rare,
   form: "a token without blanks",
   secret: true
  }, Fe(/^[\x21-\x7e]{1,1024}$/, "it is no token")),
  default: [ "$", "{{ github.token }}" ].join("")
 },
 "role-session-name": optional({
  group: rare,
  form: "2 to 64 letters, digits or any of _+=,.@-"
 }, Fe(/^[\w+=,.@-]{2,64}$/, "it is no session name")),
 "role-duration": time("1h", "12h", {
  least: 15 * minute,
  localLeast: 15 * minute,
  most: 12 * hour
 }),
 audience: preset({
  group: rare,
  form: "up to 256 printable ASCII characters without blanks"
 }, "sts.amazonaws.com", Fe(/^[\x21-\x7e]{1,256}$/, "it is no audience")),
 "aws-region": preset({
  group: rare,
  form: "a region such as us-east-1"
 }, "us-east-1", Fe(/^[a-z]{2,4}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/, "it is no region")),
 "hosted-zone": optional({
  group: rare,
  form: "a hosted zone id such as Z0123456789ABC"
 }, text => {
  const id = text.replace(/^\/?hostedzone\//, "");
  if (!/^Z[A-Z0-9]{1,31}$/.test(id)) return wrong("it is no id of a hosted zone");
  return id === text ? right(id) : wrong("the id alone is wanted", {
   paste: id
  });
 }),
 "dns-servers": many({
  group: rare,
  form: "IP addresses with an optional port, such as 192.0.2.53:53 or [2001:db8::53]:53"
 }, dnsServers),
 "dns-timeout": time("30m"),
 "deploy-timeout": time("40m"),
 settle: time("5m", "6h and at least 60s", {
  least: minute,
  localLeast: 0,
  most: 6 * hour
 }),
 "poll-interval": time("10s"),
 deadline: time("5h", "350m", {
  ...upToSixHours,
  most: 350 * minute
 }),
 "restore-source": He(rare, "true"),
 "keep-wildcard": He(rare, "false"),
 "probe-path": preset({
  group: rare,
  form: "an absolute path such as /health, or off"
 }, "/", text => {
  if ("off" === text) return right(void 0);
  if (text.length > 2048) return wrong("it has more than 2048 characters");
  if (!text.startsWith("/")) return wrong("it does not begin with a slash; the host is always the alias");
  if (text.startsWith("//")) return wrong("it begins with two slashes, which would name another host");
  if (!/^(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2})*$/.test(text)) return wrong("it contains a character that cannot stand in a path; such characters are written as %XX");
  if (/%(?:[01][0-9A-Fa-f]|7[Ff])/.test(text)) return wrong("it contains an encoded control character");
  const [path = ""] = text.split("?");
  const dots = path.split("/").some(segment => /^\.{1,2}$/.test(segment.replace(/%2e/gi, ".")));
  return dots ? wrong("it contains a dot segment") : right(text);
 }),
 "probe-header": optional({
  group: rare,
  form: "name: value",
  secret: true
 }, text => {
  const colon = text.indexOf(":");
  if (colon < 0) return wrong("there is no colon between name and value");
  const name = text.slice(0, colon).toLowerCase();
  const value = trimAscii(text.slice(colon + 1));
  if (!/^[!#$%&'*+\-.^_`|~0-9a-z]+$/.test(name)) return wrong("its name is not valid");
  if (credentials.has(name)) return wrong(`${name} carries credentials and is no proof of who answered`);
  if (!/^[\t\x20-\x7e]+$/.test(value)) return wrong("its value is empty or not printable ASCII");
  return right({
   name,
   value
  });
 })
};

const inputNames = Object.keys(declarations).filter(name => Object.hasOwn(declarations, name));

function variableOf(name) {
 return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}

function accepts(name, text) {
 const known = inputNames.find(input => input === name);
 return void 0 !== known && declarations[known].parse(text, {
  local: false
 }).ok;
}

function inputsFor(move, command, plan = move.inputs.plan) {
 const {inputs, source, aliases, target} = move;
 return Xe({
  command,
  alias: aliases.join(","),
  "target-distribution": target.id,
  "source-distribution": source?.id ?? inputs.sourceDistribution,
  ...rest(inputs, [ "plan" ]),
  plan: "plan" === command ? void 0 : plan
 });
}

function oppositeInputs({inputs, source, aliases, target}) {
 const role = inputs.sourceRoleToAssume;
 return Xe({
  command: "plan",
  alias: aliases.join(","),
  "target-distribution": source?.id ?? inputs.sourceDistribution,
  "source-distribution": target.id,
  "role-to-assume": role ?? inputs.roleToAssume,
  "source-role-to-assume": void 0 === role ? void 0 : inputs.roleToAssume,
  ...rest(inputs, [ "role-to-assume", "source-role-to-assume", "scenario", "plan", "accept-downtime", "accept-hosts" ])
 });
}

function rest({given}, others) {
 const left = new Set([ "command", "alias", "target-distribution", "source-distribution", ...others ]);
 return Object.fromEntries([ ...given ].filter(([name]) => !left.has(name)));
}

function runOf(move, command, title) {
 return {
  title,
  paste: inputsFor(move, command),
  language: "yaml"
 };
}

function stepFor({title, evidence, remedy = ""}) {
 const lines = remedy.split("\n").filter(line => !line.startsWith("#"));
 const inputs = lines.every(line => {
  const [, name = "", text = ""] = /^([a-z-]+): (.*)$/.exec(line) ?? [];
  return accepts(name, text);
 });
 return {
  title: `${title}: ${evidence}`,
  paste: remedy,
  language: inputs ? "yaml" : "text"
 };
}

function enableByHand(id) {
 return {
  title: `Enable ${id} by hand`,
  paste: [ `aws cloudfront get-distribution-config --id ${id} --output json > ${id}.json`, `jq '.DistributionConfig.Enabled=true | .DistributionConfig' ${id}.json > ${id}-enabled.json`, `aws cloudfront update-distribution --id ${id} --if-match "$(jq -r .ETag ${id}.json)" --distribution-config file://${id}-enabled.json` ].join("\n"),
  language: "sh"
 };
}

function Xe(inputs) {
 return Object.entries(inputs).filter(([, value]) => void 0 !== value && "" !== value).map(([name, value = ""]) => `${name}: ${Ze(inOneLine(name, value))}`).join("\n");
}

function inOneLine(name, value) {
 return "plan" === name ? value.replace(/\s*\n\s*/g, " ") : value.replace(/[,\s]*\n[,\s]*/g, ",");
}

function Ze(value) {
 if (/^\$\{\{[^'\n]*\}\}$/.test(value)) return value;
 return /^[\w/.*-]([\w/.:,@*=+-]*[\w/.,@*=+-])?$/.test(value) && !/^[*-]/.test(value) ? value : `'${value.replaceAll("'", "''")}'`;
}

function servedSentence(facts) {
 const {alias, serving, why} = facts;
 switch (serving.by) {
 case "nobody":
  return `No distribution serves ${alias}: ${why}`;

 case "unknown":
  return `Who serves ${alias} is not known: ${why}`;

 default:
  return `${capital(server(facts))} serves ${alias}${how(facts)}`;
 }
}

function servedBy(facts) {
 const {serving, why} = facts;
 switch (serving.by) {
 case "nobody":
  return `no distribution (${why})`;

 case "unknown":
  return `not known (${why})`;

 default:
  return `${server(facts)}${how(facts)}`;
 }
}

function server({serving: {by, id}}) {
 if ("other" === by) return id ?? "another distribution";
 return void 0 === id ? `the ${by}` : `the ${by} ${id}`;
}

function how({alias, holder, serving}) {
 if (void 0 !== serving.through && serving.through !== alias) return ` through ${serving.through}; no distribution holds the name itself`;
 return "other" !== holder.is && false === holder.deployed ? ", at each edge as soon as the last change has reached it" : "";
}

function heldClause({alias, holder: {is, id, enabled, deployed}, why}) {
 switch (is) {
 case "target":
 case "source":
  {
   const state = [ false === enabled ? "disabled" : "", void 0 === deployed ? "" : deployed ? "Deployed" : "still being deployed" ].filter(word => "" !== word);
   const said = 0 === state.length ? "" : `, which is ${state.join(" and ")}`;
   return `${alias} is on the ${is}${void 0 === id ? "" : ` ${id}`}${said}`;
  }

 case "nobody":
  return `no distribution holds ${alias}`;

 case "other":
  return `${alias} is on ${id ?? "another distribution"}, which is neither the source nor the target`;

 case "unknown":
  return `where ${alias} is could not be read: ${why}`;

 default:
  return is;
 }
}

const unreadSince = "it was not read again after a change of this run";

function notReadSince(facts, why) {
 return {
  ...facts,
  holder: {
   is: "unknown",
   id: void 0,
   enabled: void 0,
   deployed: void 0
  },
  serving: {
   by: "unknown",
   id: void 0,
   through: void 0
  },
  why,
  ends: facts.ends.map(end => ({
   ...end,
   aliases: void 0
  }))
 };
}

function capital(text) {
 return text.charAt(0).toUpperCase() + text.slice(1);
}

function heldText({facts}) {
 return heldClause(facts);
}

function servedText({facts}) {
 return servedSentence(facts);
}

function alarmText({alias, source}, status) {
 const {facts, others, holder, alarm} = status;
 const {serving, why} = facts;
 switch (alarm?.kind) {
 case "held-by-nobody":
  if ("nobody" === serving.by) return `no distribution holds or serves ${alias}: its users get an error`;
  return "unknown" === serving.by ? `no distribution holds ${alias}, and who serves it is not known: ${why}` : `no distribution holds ${alias}; ${serving.id} serves it through ${serving.through} as long as nobody else takes the name`;

 case "source-disabled":
  return `${alias} is on the source ${source?.id}, which this move has disabled: its users get an error`;

 case "target-disabled":
  return `${alias} is on the target ${facts.holder.id}, which is disabled: its users get an error`;

 case "taken":
  return `${heldClause(facts)}: it may have been taken over`;

 case "not-read":
  return `no distribution served ${alias} when that was last known, and where it is could not be read since: ${why}`;

 default:
  {
   const dark = "source" === holder ? [ alias, ...others ] : others;
   return `the source ${source?.id} is disabled, so that it does not serve ${dark.join(", ")}; nothing shows that this is meant to be`;
  }
 }
}

function alarmSentence(move, status, why = "") {
 const alarm = `A person must look now: ${alarmText(move, status)}${"" === why ? "" : ` (${why})`}.`;
 return "left-disabled" === status.alarm?.kind ? `${alarm} ${servedText(status)}.` : alarm;
}

function waysOut(move, {alarm, holder, left, sourceEnabled}) {
 const {source, target} = move;
 const disabled = false === sourceEnabled && void 0 !== source ? [ enableByHand(source.id) ] : [];
 if ("target-disabled" === alarm?.kind) return [ enableByHand(target.id), ...disabled ];
 if ("left-disabled" === alarm?.kind || "target" === holder) return disabled;
 if ("held-by-nobody" === alarm?.kind && void 0 === left) return [];
 if (void 0 === alarm || "taken" === alarm.kind) return [ runOf(move, "plan", "See who holds it") ];
 return [ runOf(move, "recover", "Recover now: forward where CloudFront lets it, else back. Pass the plan of the move as well, where there is one"), ...disabled ];
}

function endingText(ending) {
 if (void 0 === ending) return "";
 if ("failed" === ending.type) return ending.failure.message;
 if ("unconfirmed" === ending.type) return `"${ending.step.title}" was not seen in time (${ending.evidence})`;
 return ending.inFlight ? `cancelled while "${ending.step.title}" was under way` : `cancelled at "${ending.step.title}"`;
}

function remedyOf(ending) {
 const remedy = "failed" === ending?.type ? ending.failure.remedy : void 0;
 return void 0 === remedy ? [] : [ {
  title: "What to do about it",
  paste: remedy,
  language: "text"
 } ];
}

const Je = 8e3;

const forSupport = new Set([ "holder-is-service", "holder-is-another", "source-unknown", "source-enabled", "accounts-differ", "apex-not-possible", "wildcard-overlap", "hosts-not-accepted", "downtime-not-accepted", "certificate-not-covering" ]);

function isForSupport({alias, observation}, reason) {
 const {holder, target, certificate, conflicts} = observation;
 if (!forSupport.has(reason) || !target.known) return false;
 if ("foreign" !== holder.is && "source" !== holder.is) return false;
 if ("source-unknown" === reason && "one" === accounts(observation)) return false;
 return true === certificate?.known ? certificate.value.names.some(name => certificateCovers(name, alias)) : conflicts.known;
}

function supportCase(move, ways, refused) {
 const shortest = [ 40, 10, 3 ].map(most => Qe(move, ways, refused, most));
 const text = shortest.find(({length}) => length <= Je) ?? shortest.at(-1) ?? "";
 return text.length <= Je ? text : `${text.slice(0, Je - 1)}\u2026`;
}

function recordForSupport({observation: {ownership}}) {
 if ("everywhere" === ownership.state || "" === ownership.wanted) return [];
 return [ {
  title: "For AWS Support: publish this record first, it proves that the name is yours",
  paste: ownershipLine(ownership),
  language: "dns"
 } ];
}

function Qe(move, ways, refused, most) {
 const {aliases, alias, observation} = move;
 const {target, ownership, traffic} = observation;
 if (!target.known) return "";
 const {id, account} = target.value;
 const names = listed(aliases, most);
 return [ `Subject: CloudFront: move the alternate domain name ${alias}${aliases.length > 1 ? ` and ${aliases.length - 1} more` : ""} to ${id} (account ${account})`, section("Other ways, and what rules each of them out", ways.filter(({ruledOut}) => ruledOut).map(({scenario, why}) => `${scenario}: ${visible(why, 600)}`)), section("Request", [ `Please verify that we own ${names}, and move ${aliases.length > 1 ? "them" : "it"} from the resource that holds ${aliases.length > 1 ? "them" : "it"} now to distribution ${id} of account ${account}.`, "Please move it without taking it off the air where that can be done, and tell us beforehand when it will be." ]), section("Names", [ names ]), section("Target", targetLines(target.value, most)), section("Holder", holderLines(move, most)), ...void 0 === refused ? [] : [ section("Answer of the mover", [ visible(refused.message, 600), ...requestId(refused.requestId) ]) ], section("Proof of ownership (TXT record)", [ `name: ${ownership.name}`, `value: "${ownership.wanted}"`, `state: ${visible(ownership.evidence)}` ]), section("Certificate", certificateLines(move, most)), section("DNS", [ `zone: ${"" === ownership.zone ? "not found" : ownership.zone}, under our control`, `${alias}: ${visible(traffic.evidence)}`, "We point it at the target as soon as you tell us that the name has moved." ]), section("Time", [ "Any time; we are ready now." ]) ].join("\n\n");
}

function section(title, lines) {
 return `${title}\n${lines.map(line => `- ${line}`).join("\n")}`;
}

function targetLines({id, domain, account, arn, enabled, status, aliases}, most) {
 return [ `account: ${account}`, `distribution: ${id} (${domain})`, `ARN: ${arn}`, `state: ${enabled ? "enabled" : "disabled"}, ${status}`, `its alternate domain names: ${0 === aliases.length ? "none" : listed(aliases, most)}` ];
}

function holderLines({alias, source, observation}, most) {
 const {holder, conflicts, source: read} = observation;
 const known = "foreign" === holder.is || "masked" === holder.is ? [ `${alias} is on ${conflictText(holder.conflict)}` ] : void 0 === source ? [] : [ `${alias} is on ${source.id}${true === read?.known ? ` of account ${read.value.account}, ${read.value.enabled ? "enabled" : "disabled"}` : ""}` ];
 if (!conflicts.known) return [ ...known, `conflict list: could not be asked: ${visible(conflicts.why.message)}`, ...requestId(conflicts.why.requestId) ];
 const asked = [ ...new Set(conflicts.value.flatMap(({requestId: id}) => id ?? [])) ];
 const output = conflicts.value.slice(0, most).map(conflict => conflictText(conflict));
 return [ ...known, `conflict list: ${0 === output.length ? "empty" : output.join("; ")}${conflicts.value.length > most ? ` and ${conflicts.value.length - most} more` : ""}`, ...asked.slice(0, most).flatMap(requestId) ];
}

function conflictText({alias, resource, maskedId, maskedAccount}) {
 return `${resource.replace("-", " ")} ${visible(maskedId, 60)} of account ${visible(maskedAccount, 20)} (${visible(alias)})`;
}

function certificateLines({observation: {target, certificate}}, most) {
 if (!target.known || "none" === target.value.certificate.source) return [ "none is attached" ];
 const attached = target.value.certificate;
 if ("iam" === attached.source) return [ `IAM server certificate ${attached.id}` ];
 if (true !== certificate?.known) return [ `ARN: ${attached.arn}` ];
 const {names, status, notAfter} = certificate.value;
 return [ `ARN: ${attached.arn}`, `names: ${listed(names.map(name => visible(name)), most)}`, `state: ${visible(status, 40)}${void 0 === notAfter ? "" : `, until ${new Date(notAfter).toISOString().slice(0, 10)}`}` ];
}

function requestId(id) {
 return void 0 === id ? [] : [ `request id: ${id}` ];
}

function listed(items, most) {
 const rest = items.length - most;
 return `${items.slice(0, most).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

const runAgain = move => runOf(move, "move", "Run again with the same inputs: it goes on from where it stands");

const look = move => runOf(move, "plan", "See where everything stands (changes nothing)");

function refusal(move, preflight, reason) {
 const {findings, ways, gaplessLeft} = preflight;
 const blockers = findings.filter(({level}) => "blocker" === level);
 const status = statusOf(move);
 const exposed = void 0 !== status.alarm;
 const nameable = "source-unknown" === reason && void 0 !== move.inputs.sourceRoleToAssume;
 const support = !gaplessLeft && !nameable && isForSupport(move, reason);
 const inTheWay = 1 === blockers.length ? "one thing stands" : `${blockers.length} things stand`;
 const verdict = exposed ? `${alarmSentence(move, status)} Nothing has been changed by this run: ${inTheWay} in the way of the move.` : `Nothing has been changed: ${inTheWay} in the way of the move. ${servedText(status)}.`;
 const next = [ ...exposed ? waysOut(move, status) : [], ...blockers.map(stepFor), ...support ? recordForSupport(move) : [] ];
 return {
  ...ze(status, exposed ? "exposed" : "refused", reason, verdict, next),
  supportCase: support ? supportCase(move, ways) : void 0
 };
}

function alreadyInPlace(move) {
 const {alias, target} = move;
 const verdict = `${alias} is on ${target.id} already, deployed. Nothing had to be changed.`;
 return ze(statusOf(move), "already-in-place", void 0, verdict);
}

function leftDark(move, status) {
 return ze(status, "exposed", status.alarm?.code, alarmSentence(move, status), waysOut(move, status));
}

function verified(move) {
 const verdict = `${move.alias} is on ${move.target.id}, deployed, and everything is in place.`;
 return ze(statusOf(move), "verified", void 0, verdict);
}

function notInPlace(move, wrong) {
 const status = statusOf(move);
 const wanting = `Not everything is in place for ${move.alias}: ${wrong.join("; ")}.`;
 if (void 0 === status.alarm) return ze(status, "failed", "not-in-place", `${wanting} ${servedText(status)}.`, [ look(move) ]);
 const reason = "alias-not-held" === status.alarm.code ? "not-in-place" : status.alarm.code;
 const verdict = `${alarmSentence(move, status)} ${wanting}`;
 return ze(status, "exposed", reason, verdict, [ ...waysOut(move, status), look(move) ]);
}

function verdictOn(move, {result, reason, ending, status, traffic, ways = [], probed}) {
 const {alias, target} = move;
 const served = servedText(status);
 const refused = "failed" === ending?.type && "source-enabled" === ending.failure.code ? ending.failure : void 0;
 const ended = (verdict, next) => ({
  ...ze(status, result, reason, verdict, next),
  supportCase: void 0 === refused ? void 0 : supportCase(move, ways, refused)
 });
 const why = endingText(ending) || (probed?.evidence ?? "");
 const remedy = void 0 === ending && void 0 !== probed ? [ probed.next ] : remedyOf(ending);
 switch (result) {
 case "moved":
  return ended(`${alias} has moved to ${target.id}: read back there, deployed and settled.`, afterMove(move, traffic));

 case "moved-unverified":
  return ended(`The move was made; that it has reached every edge was not seen${"" === why ? "" : `: ${why}`}. ${served}.`, [ ...void 0 === ending ? remedy : [], runAgain(move) ]);

 case "paused":
  return ended(`The move waits: ${why}. ${served}.`, [ ...remedyOf(ending), ...waitingFor(move, reason) ]);

 case "interrupted":
  return ended(`The run was cancelled. ${served}.`, [ runAgain(move), look(move) ]);

 case "rolled-back":
  return ended(`The move did not come through and was taken back: ${why}. ${served}.`, [ ...remedy, look(move) ]);

 case "exposed":
  return ended(alarmSentence(move, status, why), waysOut(move, status));

 case "refused":
  return ended(`Nothing has been changed: ${why}. ${served}.`, remedyOf(ending));

 default:
  return ended(`The move failed: ${why || heldText(status)}. ${served}.`, [ ...remedy, look(move) ]);
 }
}

function cutShort(move, status, {started}) {
 const how = started ? "The main step was ended before it was done." : "Whether the main step was done is not known.";
 return void 0 === status.alarm ? ze(status, "interrupted", "cancelled", `${how} Read just now: ${heldText(status)}. ${servedText(status)}.`, [ runAgain(move), look(move) ]) : ze(status, "exposed", "cancelled", `${how} ${alarmSentence(move, status)}`, waysOut(move, status));
}

function waitingFor(move, reason) {
 const {ownership} = move.observation;
 if ("txt-not-visible" !== reason) return [ runAgain(move) ];
 const paste = ownershipLine(ownership);
 return [ {
  title: "Publish this record, keeping other values of that name",
  paste,
  language: "dns"
 }, runAgain(move) ];
}

function afterMove(move, traffic) {
 const {alias, observation} = move;
 if ("target" === traffic.state || !observation.target.known) return [];
 const {type, ttl, values} = trafficRecord(move, traffic);
 const hint = besides(move, traffic);
 return [ {
  title: "Point DNS at the target before the source is disabled or deleted" + ("" === hint ? "" : `. ${hint}`),
  paste: `${alias}. ${ttl} IN ${"ALIAS" === type ? "ALIAS (A and AAAA)" : type} ${values.join(" ")}.`,
  language: "dns"
 } ];
}

async function Ye(run, first, preflight, prober) {
 const {journal} = run;
 if (void 0 !== preflight.blocked) return refusal(first, preflight, preflight.blocked);
 const at = statusOf(first);
 if (inPlace(first)) return void 0 === at.alarm ? alreadyInPlace(first) : leftDark(first, at);
 const context = {
  ...first,
  initial: {
   method: preflight.scenario.name,
   ...first.initial
  }
 };
 const hurried = void 0 !== at.left;
 keepPlan(run, preflight, hurried);
 if (hurried) journal.keep({
  outage: "found"
 });
 const probe = hurried ? void 0 : prober;
 await context.confine(preflight.scenario.name);
 journal.tell({
  type: "stage",
  title: "Move"
 });
 const before = await (probe?.start());
 if (void 0 !== probe) tellBaseline(run, probe);
 const changed = new Set;
 const waits = patience(run, context);
 const ending = await follow(run, execute(preflight.stages, context, waits), changed);
 journal.tell({
  type: "stage",
  title: void 0 === ending ? "Verify" : "Where it stands"
 });
 const {verified, probed, finding} = void 0 === ending ? await verification(context, hurried ? prober : probe, before) : {
  verified: void 0
 };
 if (void 0 !== finding) journal.tell({
  type: "finding",
  finding
 });
 const wentBack = await goBack(run, context, preflight, ending, verified, changed);
 const summary = await (probe?.stop());
 if (void 0 !== summary) journal.tell({
  type: "probe",
  probe: summary
 });
 const pair = thePair(preflight.stages);
 const dark = void 0 !== pair && (hurried || changed.has(pair.first.id)) && !changed.has(pair.second.id);
 const cameBack = wentBack.tried && void 0 === wentBack.ending;
 const left = "failed" === ending?.type && "holder-is-another" === ending.failure.code;
 const goal = cameBack ? "source" : (void 0 === ending || left) && !wentBack.tried ? "target" : void 0;
 const halfWay = "interrupted" === ending?.type && void 0 !== pair && changed.has(pair.first.id);
 const anything = journal.report().changes.length > 0;
 const past = {
  changed: anything,
  dark,
  begun: halfWay
 };
 const read = await readStatus(context, past, unknownOutcome(ending) ? waits.agreement : void 0);
 const seen = await unlessItPasses(context, read, past, waits, goal);
 const outage = void 0 !== ending && (hurried || wentBack.tried && void 0 !== journal.kept("outage"));
 const status = outage ? await unlessDarkStill(context, seen, past, waits, context.clock.now()) : seen;
 const conclusion = conclude({
  ending,
  status,
  changed: anything,
  verified,
  wentBack
 });
 if ("interrupted" === ending?.type && void 0 !== journal.kept("outage")) journal.keep({
  unfinished: "true"
 });
 const traffic = await trafficAtTheEnd(run, context, conclusion);
 return verdictOn(context, {
  ...conclusion,
  ending,
  status,
  traffic,
  ways: preflight.ways,
  probed
 });
}

function keepPlan({journal, bound}, {scenario, stages}, hurried) {
 const inOutputs = journal.writeOutputs();
 const inState = journal.keep({
  plan: journal.report().plan ?? ""
 });
 const dark = void 0 !== thePair(stages) && !isGapless(scenario.name);
 if (inOutputs || inState || void 0 !== bound || hurried || !dark) return;
 throw new Failure("input-environment", "the plan of this move can be written neither to GITHUB_OUTPUT nor to GITHUB_STATE, and the move would leave users unserved for a while", {
  outcome: "refused",
  remedy: "Free the disk of the runner, or run command: plan first and give its plan to the move."
 });
}

function tellBaseline({journal}, probe) {
 const {baseline, seen} = probe.summary();
 if ("bad" !== baseline) return;
 journal.tell({
  type: "finding",
  finding: {
   id: "probe-baseline-bad",
   level: "warning",
   title: "The alias did not answer well before the move",
   evidence: `${answers(seen)}; whether the move succeeds is judged by what CloudFront says, not by the probe`,
   remedy: "Set probe-path to a path that answers this runner, or to off."
  }
 });
}

async function trafficAtTheEnd({journal}, {alias, dns, observation: {target, traffic: atFirst}}, {result}) {
 if ("moved" !== result || !target.known) return atFirst;
 const traffic = await dns.traffic(alias, target.value.domain).catch(() => atFirst);
 if ("elsewhere" === traffic.state || "partly" === traffic.state || "none" === traffic.state) journal.tell({
  type: "finding",
  finding: {
   id: "dns-still-elsewhere",
   level: "warning",
   title: "DNS does not lead to the target yet",
   evidence: `${traffic.evidence}; the target serves ${alias} all the same, since CloudFront goes by the name and not by DNS`,
   remedy: `Point ${alias} at ${target.value.domain} before the source is disabled or deleted.`
  }
 });
 return traffic;
}

async function goBack(run, context, {stages}, ending, verified, changed) {
 const answer = void 0 === ending ? false === verified ? "on-failure" : "stop" : answerOf(ending);
 const begun = "back" === answer && void 0 !== ending ? pairOf(stages, ending.step.id) : [];
 const asked = run.journal.report().steps.filter(({by, attempts}) => "person" === by && attempts > 0);
 const ours = new Set([ ...changed, ...begun, ...asked.map(({id}) => id) ]);
 const back = "back" === answer || "on-failure" === answer && "roll-back" === run.inputs.onFailure;
 const closed = "on-failure" === answer && stepsOf(stages).some(({id, undo}) => changed.has(id) && "function" !== typeof undo);
 if (!back || closed || 0 === ours.size) return {
  tried: false
 };
 run.journal.tell({
  type: "stage",
  title: "Go back"
 });
 const events = unwind(stages, context, ours, patience(run, context));
 return {
  tried: true,
  ending: await follow(run, events, new Set)
 };
}

function answerOf(ending) {
 return "interrupted" === ending.type ? "stop" : ending.answer;
}

const et = 60;

const mostNames = 10;

function throughZone(dns, hosted) {
 return {
  ...dns,
  traffic: async (alias, target) => seenThroughZone(await dns.traffic(alias, target), hosted, alias, target)
 };
}

async function seenThroughZone(seen, hosted, alias, target) {
 const end = seen.chain.at(-1)?.to ?? alias;
 const unasked = "not-asked" === seen.state && 0 === seen.chain.length;
 const behindCname = seen.chain.length > 0 && "elsewhere" === seen.state && !isOfCloudFront(end);
 const open = unasked || seen.hidden && (0 === seen.chain.length || behindCname);
 if (!open || !nt(end, hosted.zoneName)) return seen;
 const sets = await tt(hosted, end).catch(() => []);
 const leads = sets.filter(({leadsTo}) => "" !== leadsTo);
 if (0 === leads.length) return seen;
 const wrong = sets.filter(({leadsTo}) => leadsTo !== target.toLowerCase());
 const words = sets.map(({name, type, leadsTo}) => `${type} of ${name} ${"" === leadsTo ? "has addresses" : `\u2192 ${leadsTo}`}`);
 const way = seen.chain.map(({to}) => `\u2192 ${to}`).join(" ");
 return {
  ...seen,
  state: 0 === wrong.length ? "target" : wrong.length < sets.length ? "partly" : "elsewhere",
  evidence: `${"" === way ? "" : `${alias} ${way}, `}${words.join(", ")} (read in the hosted zone${unasked ? `; ${seen.evidence}` : ""})`,
  leadsTo: (wrong.find(({leadsTo}) => "" !== leadsTo) ?? leads[0])?.leadsTo ?? "",
  hidden: false,
  ttl: seen.chain[0]?.ttl ?? Math.max(...sets.map(({ttl}) => ttl || et)),
  notes: seen.notes.filter(note => !note.includes("cannot be seen by a query"))
 };
}

async function tt(hosted, name) {
 const ends = [];
 const seen = new Set;
 for (let names = [ name ]; names.length > 0 && seen.size < mostNames; ) {
  for (const one of names) seen.add(one);
  const records = await hosted.records(names);
  const sets = names.flatMap(one => trafficSets(records, one));
  const next = set => nt(set.leadsTo, hosted.zoneName) && !seen.has(set.leadsTo);
  ends.push(...sets.filter(set => !next(set)));
  names = [ ...new Set(sets.filter(next).map(({leadsTo}) => leadsTo)) ];
 }
 return ends;
}

function nt(name, zone) {
 return name === zone || name.endsWith(`.${zone}`);
}

var ot = I(610);

function randomLabel(clock) {
 return `probe-${Math.floor(4294967296 * clock.random()).toString(16)}`;
}

class Memory {
 #c;
 #u;
 #d=new Map;
 constructor(clock, age) {
  this.#c = clock;
  this.#u = age;
 }
 recall(key, find, worth) {
  const kept = this.#d.get(key);
  if (void 0 !== kept && this.#c.now() - kept.at < this.#u) return kept.value;
  const value = find();
  this.#d.set(key, {
   at: this.#c.now(),
   value
  });
  const forget = () => {
   if (this.#d.get(key)?.value === value) this.#d.delete(key);
  };
  value.then(found => worth(found) ? void 0 : forget(), forget);
  return value;
 }
}

var st = I(3876);

const udpSize = 1232;

const mostRecords = 400;

const rcodes = [ "NOERROR", "FORMERR", "SERVFAIL", "NXDOMAIN", "NOTIMP", "REFUSED", "YXDOMAIN", "YXRRSET", "NXRRSET", "NOTAUTH", "NOTZONE" ];

const https = "UNKNOWN_65";

function plainName(name) {
 return name.toLowerCase().replace(/\.$/, "");
}

function encodeQuery(id, {name, type}, {recursion, edns}) {
 return (0, st.encode)({
  type: "query",
  id,
  flags: recursion ? st.RECURSION_DESIRED : 0,
  questions: [ {
   name,
   type: wireType(type)
  } ],
  additionals: edns ? [ {
   type: "OPT",
   name: ".",
   udpPayloadSize: udpSize,
   extendedRcode: 0,
   ednsVersion: 0,
   flags: 0,
   flag_do: false,
   options: []
  } ] : []
 });
}

function readReply(message, id, question) {
 if (message.length < 12 || message.readUInt16BE(0) !== id || message.readUInt8(2) < 128) return {
  is: "other"
 };
 const records = message.readUInt16BE(6) + message.readUInt16BE(8) + message.readUInt16BE(10);
 if (records > mostRecords) return {
  is: "broken",
  why: `oversized answer (${records} records)`
 };
 let packet;
 try {
  packet = (0, st.decode)(message);
 } catch {
  return {
   is: "broken",
   why: "malformed answer"
  };
 }
 const rcode = rcodeOf(message.readUInt8(3) % 16, packet);
 const [asked, ...more] = packet.questions ?? [];
 if (void 0 === asked ? "NOERROR" === rcode : more.length > 0 || !fits(asked, question)) return {
  is: "other"
 };
 return {
  is: "answer",
  reply: {
   rcode,
   authoritative: packet.flag_aa,
   truncated: packet.flag_tc,
   answers: (packet.answers ?? []).flatMap(record),
   authorities: (packet.authorities ?? []).flatMap(record)
  }
 };
}

function fits(asked, {name, type}) {
 return plainName(asked.name) === name && asked.type === wireType(type) && "IN" === asked.class;
}

function wireType(type) {
 return "HTTPS" === type ? https : type;
}

function rcodeOf(low, {additionals = []}) {
 const opt = additionals.find(answer => "OPT" === answer.type);
 const code = 16 * (opt?.extendedRcode ?? 0) + low;
 return rcodes[code] ?? `RCODE ${code}`;
}

function record(answer) {
 if ("OPT" === answer.type || "IN" !== answer.class) return [];
 const name = plainName(answer.name);
 const ttl = ttlOf(answer.ttl);
 switch (answer.type) {
 case "A":
 case "AAAA":
 case "CNAME":
 case "NS":
  return [ {
   name,
   ttl,
   type: answer.type,
   to: plainName(answer.data)
  } ];

 case "TXT":
  return [ {
   name,
   ttl,
   type: "TXT",
   text: [ answer.data ].flat().map(String).join("")
  } ];

 case "SOA":
  return [ {
   name,
   ttl,
   type: "SOA",
   minimum: ttlOf(answer.data.minimum)
  } ];

 default:
  if (answer.type !== https || !("data" in answer) || !Buffer.isBuffer(answer.data)) return [];
  return [ {
   name,
   ttl,
   type: "HTTPS",
   to: targetName(answer.data, name)
  } ];
 }
}

function targetName(data, owner) {
 const labels = [];
 for (let at = 2; at < data.length; ) {
  const length = data.readUInt8(at);
  if (0 === length) break;
  labels.push(data.toString("latin1", at + 1, at + 1 + length));
  at += 1 + length;
 }
 const name = plainName(labels.join("."));
 return name === owner ? "" : name;
}

function ttlOf(ttl) {
 return void 0 === ttl || ttl > 2147483647 ? 0 : ttl;
}

const rt = o(import.meta.url)("node:dgram");

function overUdp({host, port}, message, isAnswer, signal) {
 return new Promise((resolve, reject) => {
  if (signal.aborted) return reject(signal.reason);
  const socket = (0, rt.createSocket)((0, Le.isIPv6)(host) ? "udp6" : "udp4");
  let open = true;
  const end = settle => {
   if (!open) return;
   open = false;
   signal.removeEventListener("abort", stop);
   socket.close();
   settle();
  };
  const stop = () => end(() => reject(signal.reason));
  signal.addEventListener("abort", stop, {
   once: true
  });
  socket.on("error", error => end(() => reject(error)));
  socket.on("message", received => {
   if (isAnswer(received)) end(() => resolve(received));
  });
  socket.on("connect", () => socket.send(message));
  socket.connect(port, host);
 });
}

function overTcp({host, port}, message, signal) {
 return new Promise((resolve, reject) => {
  if (signal.aborted) return reject(signal.reason);
  const socket = (0, Le.connect)({
   host,
   port
  });
  let received = Buffer.alloc(0);
  const end = settle => {
   signal.removeEventListener("abort", stop);
   socket.destroy();
   settle();
  };
  const stop = () => end(() => reject(signal.reason));
  signal.addEventListener("abort", stop, {
   once: true
  });
  socket.on("error", error => end(() => reject(error)));
  socket.on("close", () => end(() => reject(new Error("the connection ended early"))));
  socket.on("data", chunk => {
   received = Buffer.concat([ received, chunk ]);
   if (received.length < 2) return;
   const length = received.readUInt16BE(0);
   if (received.length >= length + 2) end(() => resolve(received.subarray(2, length + 2)));
  });
  const prefix = Buffer.alloc(2);
  prefix.writeUInt16BE(message.length);
  socket.write(Buffer.concat([ prefix, message ]));
 });
}

const tryTime = 2e3;

const wholeTime = 5e3;

const tries = 2;

async function ask(line, server, question, recursion) {
 let why = "no answer";
 let edns = true;
 const attempts = async signal => {
  for (let sent = 0; sent < tries; sent++) try {
   const reply = await exchange({
    ...line,
    signal
   }, server, question, {
    recursion,
    edns
   });
   why = reply.rcode;
   if ("FORMERR" !== reply.rcode || !edns) return {
    reply
   };
   edns = false;
  } catch (o) {
   if (signal.aborted) throw o;
   why = reason(o);
  }
  return {
   why
  };
 };
 try {
  return await within(line.clock, wholeTime, server.host, attempts, line.signal);
 } catch {
  return {
   why: line.signal.aborted ? "cancelled" : why
  };
 }
}

const spent = "the look-up needs too many queries";

class Unreadable extends Error {}

async function exchange({clock, signal, spend}, server, question, flags) {
 const id = (0, V.randomInt)(65536);
 const query = encodeQuery(id, question, flags);
 const read = message => readReply(message, id, question);
 const isAnswer = message => "other" !== read(message).is;
 if (!spend()) throw new Unreadable(spent);
 const datagram = await within(clock, tryTime, "UDP", end => overUdp(server, query, isAnswer, end), signal);
 const first = read(datagram);
 const whole = "answer" === first.is && !first.reply.truncated && datagram.length <= udpSize;
 if (whole) return first.reply;
 if ("broken" === first.is) throw new Unreadable(first.why);
 if (!spend()) throw new Unreadable(spent);
 const message = await within(clock, tryTime, "TCP", end => overTcp(server, query, end), signal);
 const second = read(message);
 if ("answer" === second.is) return second.reply;
 throw new Unreadable("broken" === second.is ? second.why : "an answer to another question");
}

function reason(thrown) {
 if (thrown instanceof DeadlineExceeded) return `no answer within ${duration(thrown.ms)}`;
 if (thrown instanceof Unreadable) return thrown.message;
 return thrown instanceof Error && "code" in thrown ? String(thrown.code) : "no connection";
}

async function askAny(line, servers, question) {
 if (0 === servers.length) return {
  why: "there is no server to ask"
 };
 const found = new AbortController;
 const signal = AbortSignal.any([ line.signal, found.signal ]);
 const failures = [];
 try {
  return await Promise.any(servers.map(async server => {
   const answered = await ask({
    ...line,
    signal
   }, server, question, true);
   const why = "why" in answered ? answered.why : unusable(answered.reply);
   if (void 0 === why) return answered;
   failures.push(`${server.host}: ${why}`);
   throw new Unreadable(why);
  }));
 } catch {
  return {
   why: failures.join(", ")
  };
 } finally {
  found.abort("answered by another server");
 }
}

function unusable({rcode, answers, authorities}) {
 if ("NOERROR" !== rcode && "NXDOMAIN" !== rcode) return rcode;
 const referral = "NOERROR" === rcode && 0 === answers.length && authorities.some(({type}) => "NS" === type) && !authorities.some(({type}) => "SOA" === type);
 return referral ? "refers to other servers" : void 0;
}

const mostServers = 13;

const mostAddresses = 4;

function ct(name, zone) {
 return name === zone || name.endsWith(`.${zone}`);
}

function upwards(name) {
 const labels = name.split(".");
 return labels.slice(0, -1).map((_, i) => labels.slice(i).join("."));
}

function findZone(net, name, servers = net.servers) {
 const key = `${name} ${servers.map(ut).join()}`;
 return net.zones.recall(key, () => discover(net, name, servers), found => "zone" in found && found.zone.servers.every(({trouble}) => "" === trouble));
}

async function discover(net, name, servers) {
 const given = servers.length > 0;
 const asked = given ? servers : net.resolvers;
 const names = upwards(name);
 const answers = await Promise.all(names.map(candidate => askAny(net, asked, {
  name: candidate,
  type: "SOA"
 })));
 const found = answers.findIndex((answered, i) => void 0 !== soaOf(answered, names[i]));
 const apex = names[found];
 if (void 0 === apex) return {
  why: whyNone(name, answers)
 };
 const zone = {
  name: apex,
  given,
  minimum: soaOf(answers[found], apex)?.minimum ?? 0,
  servers: given ? servers.map(asGiven) : await nameServers(net, apex)
 };
 for (const [i, answered] of answers.slice(0, found).entries()) {
  const longer = names[i] ?? "";
  if ("why" in answered && !await isInside(net, zone, longer)) return {
   why: `whether ${longer} is a zone of its own could not be found out (${answered.why})`
  };
 }
 return {
  zone
 };
}

function soaOf(answered, owner) {
 if (void 0 === answered || "why" in answered) return;
 return answered.reply.answers.find(rr => "SOA" === rr.type && rr.name === owner);
}

function whyNone(name, answers) {
 const failed = answers.find(answered => "why" in answered);
 return void 0 !== failed && "why" in failed ? `the zone of ${name} could not be found (${failed.why})` : `no zone of ${name} exists in public DNS`;
}

async function isInside(net, zone, name) {
 const replies = await Promise.all(zone.servers.flatMap(({addresses}) => addresses.slice(0, 1)).map(server => ask(net, server, {
  name,
  type: "SOA"
 }, false)));
 const usable = replies.flatMap(answered => "reply" in answered ? [ answered.reply ] : []);
 return usable.length > 0 && usable.every(reply => reply.authoritative && void 0 === unusable(reply) && !reply.answers.some(rr => "SOA" === rr.type && rr.name === name));
}

function asGiven(address) {
 return {
  name: ut(address),
  addresses: [ address ],
  trouble: ""
 };
}

function ut({host, port}) {
 if (53 === port) return host;
 return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
}

async function nameServers(net, zone) {
 const answered = await askAny(net, net.resolvers, {
  name: zone,
  type: "NS"
 });
 if ("why" in answered) return [];
 const names = answered.reply.answers.flatMap(rr => "NS" === rr.type && rr.name === zone ? [ rr.to ] : []);
 return Promise.all([ ...new Set(names) ].sort().slice(0, mostServers).map(name => nameServer(net, name)));
}

async function nameServer(net, name) {
 const found = await addressesOf(net, net.resolvers, name);
 const usable = found.addresses.filter(ip => allowedAddress(ip, net.local));
 return {
  name,
  addresses: usable.slice(0, mostAddresses).map(host => ({
   host,
   port: net.port
  })),
  trouble: usable.length > 0 ? "" : found.addresses.length > 0 ? "its addresses are not public" : `no address (${found.why})`
 };
}

async function addressesOf(net, servers, name) {
 const both = await Promise.all([ askAny(net, servers, {
  name,
  type: "A"
 }), askAny(net, servers, {
  name,
  type: "AAAA"
 }) ]);
 const answers = both.flatMap(answered => "reply" in answered ? answered.reply.answers : []);
 const failed = both.find(answered => "why" in answered);
 return {
  addresses: [ ...new Set(answers.flatMap(rr => "A" === rr.type || "AAAA" === rr.type ? [ rr.to ] : [])) ],
  next: answers.flatMap(rr => "CNAME" === rr.type ? [ rr.to ] : []).at(-1) ?? name,
  why: void 0 !== failed && "why" in failed ? failed.why : "none exists"
 };
}

async function delegationOf(net, alias) {
 const found = await findZone(net, alias.replace(/^\*\./, ""));
 if ("why" in found) return found;
 const {name} = found.zone;
 const asked = net.servers.length > 0 ? net.servers : net.resolvers;
 const answered = await askAny(net, asked, {
  name,
  type: "NS"
 });
 if ("why" in answered) return {
  why: `the name servers of ${name} could not be asked for (${answered.why})`
 };
 const nameServers = answered.reply.answers.flatMap(rr => "NS" === rr.type && rr.name === name ? [ rr.to ] : []);
 if (0 === nameServers.length) return {
  why: `no name servers of ${name} were named`
 };
 return {
  zone: name,
  nameServers: [ ...new Set(nameServers) ].sort()
 };
}

const mostLinks = 10;

async function dt(net, zone, question, stop, rounds) {
 const looks = await Promise.all(zone.servers.flatMap(server => 0 === server.addresses.length ? [ {
  hops: [],
  unseen: [ {
   server: server.name,
   address: "",
   why: server.trouble
  } ]
 } ] : server.addresses.map(address => repeat(net, zone, server, address, question, stop, rounds))));
 return {
  hops: looks.flatMap(({hops}) => hops),
  unseen: looks.flatMap(({unseen}) => unseen)
 };
}

async function repeat(net, zone, server, address, question, stop, rounds) {
 const hops = [];
 for (let round = 0; round < rounds; round++) {
  const hop = await ht(net, zone, address, question, stop);
  if ("why" in hop) return {
   hops: [],
   unseen: [ {
    server: server.name,
    address: ut(address),
    why: hop.why
   } ]
  };
  hops.push({
   ...hop,
   server: server.name
  });
 }
 return {
  hops,
  unseen: []
 };
}

async function ht(net, zone, address, {name, type}, stop) {
 const links = [];
 const hop = (end, records = []) => ({
  links,
  last: links.at(-1)?.to ?? name,
  end,
  records
 });
 for (let current = name; ;) {
  const reply = usableAt(zone, await ask(net, address, {
   name: current,
   type
  }, zone.given));
  if ("why" in reply) return links.length > 0 ? hop("leaves") : reply;
  const before = links.length;
  for (;;) {
   const link = reply.answers.find(rr => "CNAME" === rr.type && rr.name === current);
   if ("CNAME" !== link?.type) break;
   links.push({
    name: current,
    ttl: link.ttl,
    to: link.to
   });
   current = link.to;
   if (stop(current)) return hop("stopped");
   if (links.some(earlier => earlier.name === current)) return hop("loop");
   if (links.length >= mostLinks) return hop("long");
   if (!zone.given && !ct(current, zone.name)) return hop("leaves");
  }
  const records = reply.answers.filter(rr => rr.type === type && rr.name === current);
  if (records.length > 0) return hop("records", records);
  if (links.length === before || "NXDOMAIN" === reply.rcode) return hop("none");
 }
}

function usableAt(zone, answered) {
 if ("why" in answered) return answered;
 const why = unusable(answered.reply);
 if (void 0 !== why) return {
  why
 };
 const lame = !zone.given && !answered.reply.authoritative;
 return lame ? {
  why: `is not authoritative for ${zone.name}`
 } : answered.reply;
}

const mostBeyond = 12;

const mostWays = 16;

async function trace(net, zone, question, stop, rounds = 2) {
 const first = await dt(net, zone, question, stop, rounds);
 const beyond = new Map;
 for (let hops = first.hops; ;) {
  const names = new Set(hops.flatMap(({end, last}) => "leaves" === end && !beyond.has(last) ? [ last ] : []));
  const next = [ ...names ].slice(0, mostBeyond - beyond.size);
  if (0 === next.length) break;
  const looks = await Promise.all(next.map(name => lookBeyond(net, {
   ...question,
   name
  }, stop)));
  for (const [i, name] of next.entries()) beyond.set(name, looks[i] ?? {
   hops: [],
   unseen: []
  });
  hops = looks.flatMap(one => one.hops);
 }
 const paths = first.hops.flatMap(hop => {
  const ways = [];
  for (const path of complete(hop, beyond)) {
   ways.push(path);
   if (ways.length === mostWays) break;
  }
  return ways;
 });
 return {
  paths,
  unseen: first.unseen
 };
}

async function lookBeyond(net, question, stop) {
 const found = await findZone(net, question.name, []);
 if ("why" in found) return {
  hops: [],
  unseen: [ {
   server: "",
   address: "",
   why: found.why
  } ]
 };
 return dt(net, found.zone, question, stop, 1);
}

function* complete(hop, beyond) {
 const {end, links, last} = hop;
 if ("leaves" !== end) return yield {
  ...hop,
  end,
  why: ""
 };
 if (links.some(({name}) => name === last)) return yield {
  ...hop,
  end: "loop",
  why: ""
 };
 if (links.length >= mostLinks) return yield {
  ...hop,
  end: "long",
  why: ""
 };
 const next = beyond.get(last) ?? {
  hops: [],
  unseen: []
 };
 if (0 === next.hops.length) {
  const why = next.unseen.map(one => "" === one.server ? one.why : `${one.server}: ${one.why}`).join(", ");
  return yield {
   ...hop,
   end: "unknown",
   why: "" === why ? "nobody could be asked" : why
  };
 }
 const seen = new Set;
 for (const way of next.hops) {
  const key = JSON.stringify([ way.end, way.last, way.links.map(({to}) => to) ]);
  if (seen.has(key)) continue;
  seen.add(key);
  yield* complete({
   ...way,
   server: hop.server,
   links: [ ...links, ...way.links ]
  }, beyond);
 }
}

function bySetOf(things, say) {
 const groups = new Map;
 for (const thing of things) {
  const what = say(thing);
  groups.set(what, (groups.get(what) ?? new Set).add(thing.server));
 }
 return [ ...groups ].map(([what, at]) => [ what, [ ...at ] ]);
}

function sayings(groups, silent) {
 return groups.map(([what, at]) => {
  const alike = 1 === groups.length && !silent && at.length > 1;
  return `${what} at ${alike ? `all ${at.length} servers` : servers(at)}`;
 });
}

function servers(names) {
 return 1 === names.length ? names[0] ?? "" : `${names.length} servers (${names.join(", ")})`;
}

const noWay = [ "ENETUNREACH", "EHOSTUNREACH", "EADDRNOTAVAIL", "EAFNOSUPPORT" ];

function failuresIn({paths, unseen}) {
 const answered = new Set(paths.map(({server}) => server));
 return named(unseen.filter(({server}) => !answered.has(server)));
}

function partialFailuresIn({paths, unseen}) {
 const answered = new Set(paths.map(({server}) => server));
 return named(unseen.filter(({server, why}) => answered.has(server) && !noWay.includes(why)));
}

function named(unseen) {
 const groups = new Map;
 for (const {server, address, why} of unseen) {
  const reason = "" === address || address === server ? why : `${address}: ${why}`;
  groups.set(server, [ ...groups.get(server) ?? [], reason ]);
 }
 return [ ...groups ].map(([server, whys]) => `${server} (${whys.join(", ")})`);
}

function silences(traced) {
 const failures = failuresIn(traced);
 const partial = partialFailuresIn(traced);
 return [ ...failures.length > 0 ? [ `not answered by ${failures.join(", ")}` ] : [], ...partial.length > 0 ? [ `one address did not answer: ${partial.join(", ")}` ] : [] ];
}

const usualNegativeTtl = 900;

async function lookForOwnership(net, alias, wanted) {
 const below = alias.replace(/^\*\./, "");
 const found = await findZone(net, below);
 const apexByZone = "zone" in found ? found.zone.name === alias : registrable(alias) === alias;
 const apex = apexByZone && !isWildcard(alias);
 const name = ownershipName(alias, apex);
 const base = {
  name,
  wanted,
  apex
 };
 if ("why" in found) {
  const evidence = visible(found.why);
  return {
   ...base,
   zone: "",
   state: "not-asked",
   evidence,
   cname: "",
   extra: [],
   negativeTtl: usualNegativeTtl
  };
 }
 const {zone} = found;
 const [traced, negativeTtl] = await Promise.all([ trace(net, zone, {
  name,
  type: "TXT"
 }, () => false), negativeTtlOf(net, zone) ]);
 const values = new Set(traced.paths.flatMap(valuesOf));
 const state = stateOf(traced, wanted);
 const note = apex && registrable(alias) !== alias ? `. ${alias} is a zone of its own; publish _${alias} in the parent zone too, if that can be written` : "";
 return {
  ...base,
  cname: visible(traced.paths.find(({links}) => links.length > 0)?.links[0]?.to ?? ""),
  zone: zone.name,
  state,
  evidence: `${sentence(name, wanted, traced, state)}${note}`,
  extra: [ ...values ].filter(value => isOfCloudFront(value) && value !== plainName(wanted)).map(value => visible(value)),
  negativeTtl
 };
}

function valuesOf({records}) {
 return records.flatMap(rr => "TXT" === rr.type ? [ plainName(rr.text.trim()) ] : []);
}

function shows(path, wanted) {
 return valuesOf(path).includes(plainName(wanted));
}

function stateOf({paths, unseen}, wanted) {
 const said = paths.filter(({end}) => "unknown" !== end);
 if (0 === said.length) return "not-asked";
 const showing = said.filter(path => shows(path, wanted)).length;
 if (0 === showing) return "missing";
 const silent = failuresIn({
  paths,
  unseen
 }).length > 0 || said.length < paths.length;
 return showing === said.length && !silent ? "everywhere" : "partly";
}

function sentence(name, wanted, traced, state) {
 const said = bySetOf(traced.paths, path => {
  if (shows(path, wanted)) return `shows ${wanted}`;
  if ("loop" === path.end) return "leads round in a circle";
  if ("long" === path.end) return "leads through too many CNAMEs";
  if ("unknown" === path.end) return `leads to ${path.last}, which could not be asked (${path.why})`;
  const values = valuesOf(path);
  if (0 === values.length && path.links.length > 0) return `leads by a CNAME to ${path.last}, which has none`;
  return 0 === values.length ? "does not exist" : `shows only ${visible(values.join(", "), 120)}`;
 });
 const silent = silences(traced);
 const parts = [ ...sayings(said, silent.length > 0), ...silent ];
 if ("everywhere" === state) parts.push("two rounds");
 return visible(`TXT ${name} ${parts.join("; ")}`, 1e3);
}

async function negativeTtlOf(net, zone) {
 const key = `${zone.name} ${zone.servers.map(({name}) => name).join()}`;
 const told = await net.negativeTtls.recall(key, () => askNegativeTtl(net, zone), ttl => void 0 !== ttl);
 return told ?? zone.minimum;
}

async function askNegativeTtl(net, zone) {
 const answered = await Promise.all(zone.servers.flatMap(({addresses}) => addresses).map(server => ask(net, server, {
  name: zone.name,
  type: "SOA"
 }, zone.given)));
 const ttls = answered.flatMap(one => "reply" in one && one.reply.authoritative ? one.reply.answers.flatMap(rr => "SOA" === rr.type && rr.name === zone.name ? [ Math.min(rr.ttl, rr.minimum) ] : []) : []);
 return ttls.length > 0 ? Math.max(...ttls) : void 0;
}

const longTtl = 3600;

async function lookForTraffic(net, alias, target) {
 const wildcard = isWildcard(alias);
 const name = wildcard ? alias.replace("*", randomLabel(net.clock)) : alias;
 const found = await findZone(net, wildcard ? alias.slice(2) : alias);
 if ("why" in found) return {
  state: "not-asked",
  evidence: visible(found.why),
  leadsTo: "",
  chain: [],
  hidden: false,
  ttl: 0,
  notes: []
 };
 const {zone} = found;
 const wanted = plainName(target);
 const stop = link => link === wanted || isOfCloudFront(link);
 const a = await trace(net, zone, {
  name,
  type: "A"
 }, stop);
 const settled = 0 === a.unseen.length && a.paths.every(({end}) => "stopped" === end);
 const [aaaa, https] = settled ? [ {
  paths: [],
  unseen: []
 }, {
  hops: []
 } ] : await Promise.all([ trace(net, zone, {
  name,
  type: "AAAA"
 }, stop, 1), dt(net, zone, {
  name,
  type: "HTTPS"
 }, stop, 1) ]);
 const traced = merged(a, aaaa);
 const past = new Set(https.hops.flatMap(hop => boundTo(hop)).filter(to => to !== wanted));
 const kinds = [ ...traced.paths.map(path => kindOf(path, wanted)), ...[ ...past ].map(() => "elsewhere") ];
 const ttl = Math.max(0, ...traced.paths.map(path => (path.links[0] ?? path.records[0])?.ttl ?? 0));
 const notes = [ ...laggards(traced), ...wildcard ? [] : await shadow(net, zone, alias, a, stop), ...(paths => paths.paths.some(path => 0 === path.links.length && path.records.length > 0))(aaaa) ? [ `${alias} has an AAAA record: it must lead to the target together with the A record` ] : [], ...[ ...past ].map(to => `${alias} has an HTTPS record (type 65) that names ${to}, which browsers follow: it must lead to the target too`), ...kinds.includes("addresses") ? [ vt(zone, alias) ] : [], ...ttl > longTtl ? [ `the record of ${alias} has a TTL of ${duration(1e3 * ttl)}; lower it before the move` ] : [] ];
 return {
  state: ft(kinds, failuresIn(traced).length > 0),
  evidence: wt(alias, traced, ttl, [ ...past ]),
  leadsTo: visible([ ...past ][0] ?? mt(traced, wanted)),
  chain: chainOf(traced, wanted).map(link => ({
   name: link.name === name ? alias : visible(link.name),
   ttl: link.ttl,
   to: visible(link.to)
  })),
  hidden: traced.paths.some(({end}) => "records" === end),
  ttl,
  notes: notes.map(note => visible(note, 600))
 };
}

function merged(a, aaaa) {
 const way = ({server, links}) => [ server, ...links.map(({to}) => to) ].join(" ");
 const addressed = new Set(aaaa.paths.filter(({end}) => "records" === end).map(way));
 const kept = a.paths.filter(path => "none" !== path.end || !addressed.has(way(path)));
 const said = new Set(kept.map(way));
 const more = aaaa.paths.filter(path => (path.links.length > 0 || "records" === path.end) && !said.has(way(path)));
 return {
  paths: [ ...kept, ...more ],
  unseen: [ ...a.unseen, ...aaaa.unseen ].filter(first)
 };
}

function first(one, index, all) {
 return all.findIndex(other => JSON.stringify(other) === JSON.stringify(one)) === index;
}

function kindOf(path, wanted) {
 if (path.links.some(({to}) => to === wanted)) return "target";
 if ("unknown" === path.end) return "unknown";
 if (path.links.length > 0) return "elsewhere";
 return "records" === path.end ? "addresses" : "none";
}

function ft(kinds, silent) {
 if (kinds.every(kind => "unknown" === kind)) return "not-asked";
 if (kinds.includes("target")) return kinds.every(kind => "target" === kind) && !silent ? "target" : "partly";
 if (kinds.includes("elsewhere")) return "elsewhere";
 return kinds.includes("addresses") ? "not-observable" : "none";
}

function boundTo({links, records}) {
 return links.length > 0 ? [] : records.flatMap(rr => "HTTPS" === rr.type && "" !== rr.to ? [ rr.to ] : []);
}

function chainOf({paths}, wanted) {
 const past = paths.filter(path => "target" !== kindOf(path, wanted) && path.links.length > 0);
 const found = new Map;
 for (const link of (past.length > 0 ? past : paths).flatMap(({links}) => links)) {
  const key = `${link.name} ${link.to}`;
  const ttl = Math.max(link.ttl, found.get(key)?.ttl ?? 0);
  found.set(key, {
   ...link,
   ttl
  });
 }
 return [ ...found.values() ];
}

function mt({paths}, wanted) {
 const led = paths.filter(({links}) => links.length > 0);
 return (led.find(({last}) => last !== wanted) ?? led[0])?.last ?? "";
}

function route({links, end, why, records}) {
 const chain = links.map(({to}) => to).join(" \u2192 ");
 if (links.length > 0) {
  const ends = {
   none: ", which has no address",
   loop: ", round in a circle",
   long: ", on through too many CNAMEs",
   unknown: `, which could not be asked (${why})`
  };
  return `\u2192 ${chain}${ends[end] ?? ""}`;
 }
 return records.length > 0 ? "has addresses and no CNAME" : "has no record";
}

function wt(alias, traced, ttl, bound) {
 const silent = silences(traced);
 const parts = sayings(bySetOf(traced.paths, route), silent.length > 0);
 for (const to of bound) parts.push(`its HTTPS record names ${to}`);
 if (ttl > 0) parts.push(`TTL ${ttl} s`);
 parts.push(...silent);
 return visible(`${alias} ${parts.join("; ")}`, 1e3);
}

function laggards(traced) {
 const groups = bySetOf(traced.paths, route).toSorted(([, a], [, b]) => b.length - a.length);
 const [most, ...fewer] = groups;
 if (void 0 === most) return [];
 return fewer.map(([what, at]) => `${servers(at)} differs from the others: ${what}`);
}

async function shadow(net, zone, alias, {paths}, stop) {
 const own = paths.find(({end}) => "none" !== end && "unknown" !== end);
 if (alias === zone.name || void 0 === own) return [];
 const parent = alias.slice(alias.indexOf(".") + 1);
 const sibling = `${randomLabel(net.clock)}.${parent}`;
 const one = {
  ...zone,
  servers: zone.servers.filter(({name}) => name === own.server)
 };
 const {hops} = await dt(net, one, {
  name: sibling,
  type: "A"
 }, stop, 1);
 const same = hops.some(hop => yt(hop) === yt(own) && "none" !== hop.end);
 return same ? [ `the DNS wildcard *.${parent} gives the same answer as ${alias}, which may have no record of its own` ] : [];
}

function yt({links, records}) {
 const addresses = records.flatMap(rr => "A" === rr.type ? [ rr.to ] : []);
 return links[0]?.to ?? addresses.sort().join();
}

function vt(zone, alias) {
 const proxied = zone.servers.some(({name}) => name.endsWith(".ns.cloudflare.com"));
 const by = proxied ? "Cloudflare serves the zone and proxies or flattens the name" : "it is an alias record, a flattened CNAME or behind a proxy";
 return `${alias} has addresses without a CNAME: ${by}; where it leads cannot be seen by a query`;
}

const mostResolvers = 3;

const zoneAge = 6e4;

function createDns(options) {
 const {clock, signal, servers, local, port = 53, most = 1e3} = options;
 const resolvers = (options.resolvers ?? systemResolvers()).slice(0, mostResolvers);
 const zones = new Memory(clock, zoneAge);
 const negativeTtls = new Memory(clock, zoneAge);
 const net = () => {
  let sent = 0;
  return {
   clock,
   signal,
   servers,
   resolvers,
   port,
   local,
   zones,
   negativeTtls,
   spend: () => ++sent <= most
  };
 };
 return {
  ownership: (alias, wanted) => lookForOwnership(net(), alias, wanted),
  traffic: (alias, target) => lookForTraffic(net(), alias, target),
  delegation: alias => delegationOf(net(), alias),
  addresses: async alias => {
   const one = net();
   const name = alias.replace(/^\*/, randomLabel(clock));
   const found = await addressesOf(one, servers.length > 0 ? servers : resolvers, name);
   if (found.addresses.length > 0 || found.next === name) return found.addresses;
   return (await addressesOf(one, resolvers, found.next)).addresses;
  }
 };
}

function systemResolvers() {
 return (0, ot.getServers)().map(text => {
  const [, bracketed, after] = /^\[(.+)\]:(\d+)$/.exec(text) ?? /^([\d.]+):(\d+)$/.exec(text) ?? [];
  return void 0 === bracketed ? {
   host: text,
   port: 53
  } : {
   host: bracketed,
   port: Number(after)
  };
 });
}

const bt = input => {
 if ("function" === typeof input) return input;
 const o = Promise.resolve(input);
 return () => o;
};

const kt = void 0;

function St(o) {
 if (void 0 === o) return true;
 return "string" === typeof o && o.length <= 50;
}

function $t(input) {
 const o = bt(input.userAgentAppId ?? kt);
 const {customUserAgent: l} = input;
 return Object.assign(input, {
  customUserAgent: "string" === typeof l ? [ [ l ] ] : l,
  userAgentAppId: async () => {
   const l = await o();
   if (!St(l)) {
    const o = "NoOpLogger" === input.logger?.constructor?.name || !input.logger ? console : input.logger;
    if ("string" !== typeof l) o?.warn("userAgentAppId must be a string or undefined."); else if (l.length > 50) o?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.");
   }
   return l;
  }
 });
}

class xt {
 method;
 protocol;
 hostname;
 port;
 path;
 query;
 headers;
 username;
 password;
 fragment;
 body;
 constructor(options) {
  this.method = options.method || "GET";
  this.hostname = options.hostname || "localhost";
  this.port = options.port;
  this.query = options.query || {};
  this.headers = options.headers || {};
  this.body = options.body;
  this.protocol = options.protocol ? ":" !== options.protocol.slice(-1) ? `${options.protocol}:` : options.protocol : "https:";
  this.path = options.path ? "/" !== options.path.charAt(0) ? `/${options.path}` : options.path : "/";
  this.username = options.username;
  this.password = options.password;
  this.fragment = options.fragment;
 }
 static clone(request) {
  const o = new xt({
   ...request,
   headers: {
    ...request.headers
   }
  });
  if (o.query) o.query = Et(o.query);
  return o;
 }
 static isInstance(request) {
  if (!request) return false;
  const o = request;
  return "method" in o && "protocol" in o && "hostname" in o && "path" in o && "object" === typeof o.query && "object" === typeof o.headers;
 }
 clone() {
  return xt.clone(this);
 }
}

function Et(query) {
 return Object.keys(query).reduce((carry, o) => {
  const param = query[o];
  return {
   ...carry,
   [o]: Array.isArray(param) ? [ ...param ] : param
  };
 }, {});
}

function Tt(input) {
 return input;
}

const Ct = options => next => async args => {
 if (!xt.isInstance(args.request)) return next(args);
 const {request} = args;
 const {handlerProtocol: o = ""} = options.requestHandler.metadata || {};
 if (o.indexOf("h2") >= 0 && !request.headers[":authority"]) {
  delete request.headers.host;
  request.headers[":authority"] = request.hostname + (request.port ? ":" + request.port : "");
 } else if (!request.headers.host) {
  let host = request.hostname;
  if (null != request.port) host += `:${request.port}`;
  request.headers.host = host;
 }
 return next(args);
};

const Rt = {
 name: "hostHeaderMiddleware",
 step: "build",
 priority: "low",
 tags: [ "HOST" ],
 override: true
};

const Nt = options => ({
 applyToStack: o => {
  o.add(Ct(options), Rt);
 }
});

let Pt = {
 partitions: [ {
  id: "aws",
  outputs: {
   dnsSuffix: "amazonaws.com",
   dualStackDnsSuffix: "api.aws",
   implicitGlobalRegion: "us-east-1",
   name: "aws",
   supportsDualStack: true,
   supportsFIPS: true
  },
  regionRegex: "^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",
  regions: {
   "af-south-1": {
    description: "Africa (Cape Town)"
   },
   "ap-east-1": {
    description: "Asia Pacific (Hong Kong)"
   },
   "ap-east-2": {
    description: "Asia Pacific (Taipei)"
   },
   "ap-northeast-1": {
    description: "Asia Pacific (Tokyo)"
   },
   "ap-northeast-2": {
    description: "Asia Pacific (Seoul)"
   },
   "ap-northeast-3": {
    description: "Asia Pacific (Osaka)"
   },
   "ap-south-1": {
    description: "Asia Pacific (Mumbai)"
   },
   "ap-south-2": {
    description: "Asia Pacific (Hyderabad)"
   },
   "ap-southeast-1": {
    description: "Asia Pacific (Singapore)"
   },
   "ap-southeast-2": {
    description: "Asia Pacific (Sydney)"
   },
   "ap-southeast-3": {
    description: "Asia Pacific (Jakarta)"
   },
   "ap-southeast-4": {
    description: "Asia Pacific (Melbourne)"
   },
   "ap-southeast-5": {
    description: "Asia Pacific (Malaysia)"
   },
   "ap-southeast-6": {
    description: "Asia Pacific (New Zealand)"
   },
   "ap-southeast-7": {
    description: "Asia Pacific (Thailand)"
   },
   "aws-global": {
    description: "aws global region"
   },
   "ca-central-1": {
    description: "Canada (Central)"
   },
   "ca-west-1": {
    description: "Canada West (Calgary)"
   },
   "eu-central-1": {
    description: "Europe (Frankfurt)"
   },
   "eu-central-2": {
    description: "Europe (Zurich)"
   },
   "eu-north-1": {
    description: "Europe (Stockholm)"
   },
   "eu-south-1": {
    description: "Europe (Milan)"
   },
   "eu-south-2": {
    description: "Europe (Spain)"
   },
   "eu-west-1": {
    description: "Europe (Ireland)"
   },
   "eu-west-2": {
    description: "Europe (London)"
   },
   "eu-west-3": {
    description: "Europe (Paris)"
   },
   "il-central-1": {
    description: "Israel (Tel Aviv)"
   },
   "me-central-1": {
    description: "Middle East (UAE)"
   },
   "me-south-1": {
    description: "Middle East (Bahrain)"
   },
   "me-west-1": {
    description: "Middle East (Saudi Arabia)"
   },
   "mx-central-1": {
    description: "Mexico (Central)"
   },
   "sa-east-1": {
    description: "South America (Sao Paulo)"
   },
   "sa-west-1": {
    description: "South America (Chile)"
   },
   "us-east-1": {
    description: "US East (N. Virginia)"
   },
   "us-east-2": {
    description: "US East (Ohio)"
   },
   "us-west-1": {
    description: "US West (N. California)"
   },
   "us-west-2": {
    description: "US West (Oregon)"
   }
  }
 }, {
  id: "aws-cn",
  outputs: {
   dnsSuffix: "amazonaws.com.cn",
   dualStackDnsSuffix: "api.amazonwebservices.com.cn",
   implicitGlobalRegion: "cn-northwest-1",
   name: "aws-cn",
   supportsDualStack: true,
   supportsFIPS: true
  },
  regionRegex: "^cn\\-\\w+\\-\\d+$",
  regions: {
   "aws-cn-global": {
    description: "aws-cn global region"
   },
   "cn-north-1": {
    description: "China (Beijing)"
   },
   "cn-northwest-1": {
    description: "China (Ningxia)"
   }
  }
 }, {
  id: "aws-eusc",
  outputs: {
   dnsSuffix: "amazonaws.eu",
   dualStackDnsSuffix: "api.amazonwebservices.eu",
   implicitGlobalRegion: "eusc-de-east-1",
   name: "aws-eusc",
   supportsDualStack: true,
   supportsFIPS: true
  },
  regionRegex: "^eusc\\-(de)\\-\\w+\\-\\d+$",
  regions: {
   "eusc-de-east-1": {
    description: "AWS European Sovereign Cloud (Germany)"
   }
  }
 }, {
  id: "aws-iso",
  outputs: {
   dnsSuffix: "c2s.ic.gov",
   dualStackDnsSuffix: "api.aws.ic.gov",
   implicitGlobalRegion: "us-iso-east-1",
   name: "aws-iso",
   supportsDualStack: true,
   supportsFIPS: true
  },
  regionRegex: "^us\\-iso\\-\\w+\\-\\d+$",
  regions: {
   "aws-iso-global": {
    description: "aws-iso global region"
   },
   "us-iso-east-1": {
    description: "US ISO East"
   },
   "us-iso-west-1": {
    description: "US ISO WEST"
   }
  }
 }, {
  id: "aws-iso-b",
  outputs: {
   dnsSuffix: "sc2s.sgov.gov",
   dualStackDnsSuffix: "api.aws.scloud",
   implicitGlobalRegion: "us-isob-east-1",
   name: "aws-iso-b",
   supportsDualStack: true,
   supportsFIPS: true
  },
  regionRegex: "^us\\-isob\\-\\w+\\-\\d+$",
  regions: {
   "aws-iso-b-global": {
    description: "aws-iso-b global region"
   },
   "us-isob-east-1": {
    description: "US ISOB East (Ohio)"
   },
   "us-isob-west-1": {
    description: "US ISOB West"
   }
  }
 }, {
  id: "aws-iso-e",
  outputs: {
   dnsSuffix: "cloud.adc-e.uk",
   dualStackDnsSuffix: "api.cloud-aws.adc-e.uk",
   implicitGlobalRegion: "eu-isoe-west-1",
   name: "aws-iso-e",
   supportsDualStack: true,
   supportsFIPS: true
  },
  regionRegex: "^eu\\-isoe\\-\\w+\\-\\d+$",
  regions: {
   "aws-iso-e-global": {
    description: "aws-iso-e global region"
   },
   "eu-isoe-west-1": {
    description: "EU ISOE West"
   }
  }
 }, {
  id: "aws-iso-f",
  outputs: {
   dnsSuffix: "csp.hci.ic.gov",
   dualStackDnsSuffix: "api.aws.hci.ic.gov",
   implicitGlobalRegion: "us-isof-south-1",
   name: "aws-iso-f",
   supportsDualStack: true,
   supportsFIPS: true
  },
  regionRegex: "^us\\-isof\\-\\w+\\-\\d+$",
  regions: {
   "aws-iso-f-global": {
    description: "aws-iso-f global region"
   },
   "us-isof-east-1": {
    description: "US ISOF EAST"
   },
   "us-isof-south-1": {
    description: "US ISOF SOUTH"
   }
  }
 }, {
  id: "aws-us-gov",
  outputs: {
   dnsSuffix: "amazonaws.com",
   dualStackDnsSuffix: "api.aws",
   implicitGlobalRegion: "us-gov-west-1",
   name: "aws-us-gov",
   supportsDualStack: true,
   supportsFIPS: true
  },
  regionRegex: "^us\\-gov\\-\\w+\\-\\d+$",
  regions: {
   "aws-us-gov-global": {
    description: "aws-us-gov global region"
   },
   "us-gov-east-1": {
    description: "AWS GovCloud (US-East)"
   },
   "us-gov-west-1": {
    description: "AWS GovCloud (US-West)"
   }
  }
 } ],
 version: "1.1"
};

const Ot = () => "";

var Dt;

!function(o) {
 o.STANDARD = "standard";
 o.ADAPTIVE = "adaptive";
}(Dt || (Dt = {}));

const jt = 3;

const _t = Dt.STANDARD;

function Mt(context, feature, value) {
 if (!context.__aws_sdk_context) context.__aws_sdk_context = {
  features: {}
 }; else if (!context.__aws_sdk_context.features) context.__aws_sdk_context.features = {};
 context.__aws_sdk_context.features[feature] = value;
}

const zt = /\d{12}\.ddb/;

async function Lt(context, config, args) {
 const request = args.request;
 if ("rpc-v2-cbor" === request?.headers?.["smithy-protocol"]) Mt(context, "PROTOCOL_RPC_V2_CBOR", "M");
 if ("function" === typeof config.retryStrategy) {
  const o = await config.retryStrategy();
  if ("string" === typeof o.mode) switch (o.mode) {
  case Dt.ADAPTIVE:
   Mt(context, "RETRY_MODE_ADAPTIVE", "F");
   break;

  case Dt.STANDARD:
   Mt(context, "RETRY_MODE_STANDARD", "E");
  }
 }
 if ("function" === typeof config.accountIdEndpointMode) {
  const o = context.endpointV2;
  if (String(o?.url?.hostname).match(zt)) Mt(context, "ACCOUNT_ID_ENDPOINT", "O");
  switch (await (config.accountIdEndpointMode?.())) {
  case "disabled":
   Mt(context, "ACCOUNT_ID_MODE_DISABLED", "Q");
   break;

  case "preferred":
   Mt(context, "ACCOUNT_ID_MODE_PREFERRED", "P");
   break;

  case "required":
   Mt(context, "ACCOUNT_ID_MODE_REQUIRED", "R");
  }
 }
 const identity = context.__smithy_context?.selectedHttpAuthScheme?.identity;
 if (identity?.$source) {
  const credentials = identity;
  if (credentials.accountId) Mt(context, "RESOLVED_ACCOUNT_ID", "T");
  for (const [key, value] of Object.entries(credentials.$source ?? {})) Mt(context, key, value);
 }
}

const Ut = "user-agent";

const qt = "x-amz-user-agent";

const Bt = /[^!$%&'*+\-.^_`|~\w]/g;

const Ft = /[^!$%&'*+\-.^_`|~\w#]/g;

function Ht(features) {
 let buffer = "";
 for (const key in features) {
  const o = features[key];
  if (buffer.length + o.length + 1 <= 1024) {
   if (buffer.length) buffer += "," + o; else buffer += o;
   continue;
  }
  break;
 }
 return buffer;
}

const Wt = options => (next, context) => async args => {
 const {request} = args;
 if (!xt.isInstance(request)) return next(args);
 const {headers} = request;
 const userAgent = context?.userAgent?.map(Gt) || [];
 const o = (await options.defaultUserAgentProvider()).map(Gt);
 await Lt(context, options, args);
 const l = context;
 o.push(`m/${Ht(Object.assign({}, context.__smithy_context?.features, l.__aws_sdk_context?.features))}`);
 const v = options?.customUserAgent?.map(Gt) || [];
 const I = await options.userAgentAppId();
 if (I) o.push(Gt([ "app", `${I}` ]));
 const prefix = Ot();
 const R = (prefix ? [ prefix ] : []).concat([ ...o, ...userAgent, ...v ]).join(" ");
 const P = [ ...o.filter(section => section.startsWith("aws-sdk-")), ...v ].join(" ");
 if ("browser" !== options.runtime) {
  if (P) headers[qt] = headers[qt] ? `${headers[Ut]} ${P}` : P;
  headers[Ut] = R;
 } else headers[qt] = R;
 return next({
  ...args,
  request
 });
};

const Gt = o => {
 const name = o[0].split("/").map(part => part.replace(Bt, "-")).join("/");
 const version = o[1]?.replace(Ft, "-");
 const l = name.indexOf("/");
 const prefix = name.substring(0, l);
 let v = name.substring(l + 1);
 if ("api" === prefix) v = v.toLowerCase();
 return [ prefix, v, version ].filter(item => item && item.length > 0).reduce((o, item, index) => {
  switch (index) {
  case 0:
   return item;

  case 1:
   return `${o}/${item}`;

  default:
   return `${o}#${item}`;
  }
 }, "");
};

const Vt = {
 name: "getUserAgentMiddleware",
 step: "build",
 priority: "low",
 tags: [ "SET_USER_AGENT", "USER_AGENT" ],
 override: true
};

const Kt = config => ({
 applyToStack: o => {
  o.add(Wt(config), Vt);
 }
});

class Xt {
 trace() {}
 debug() {}
 info() {}
 warn() {}
 error() {}
}

const Zt = () => (next, context) => async args => {
 try {
  const response = await next(args);
  const {logger: o} = context;
  const l = o instanceof Xt;
  if (o && !l) {
   const {clientName: l, commandName, dynamoDbDocumentClientOptions: v = {}} = context;
   const {overrideInputFilterSensitiveLog: I, overrideOutputFilterSensitiveLog: R} = v;
   const P = I ?? context.inputFilterSensitiveLog;
   const O = R ?? context.outputFilterSensitiveLog;
   const {$metadata, ...D} = response.output;
   o.info?.({
    clientName: l,
    commandName,
    input: P(args.input),
    output: O(D),
    metadata: $metadata
   });
  }
  return response;
 } catch (P) {
  const {clientName: o, commandName, logger: l, dynamoDbDocumentClientOptions: v = {}} = context;
  const {overrideInputFilterSensitiveLog: I} = v;
  const R = I ?? context.inputFilterSensitiveLog;
  l?.error?.({
   clientName: o,
   commandName,
   input: R(args.input),
   error: P,
   metadata: P.$metadata
  });
  throw P;
 }
};

const Jt = {
 name: "loggerMiddleware",
 tags: [ "LOGGER" ],
 step: "initialize",
 override: true
};

const Qt = options => ({
 applyToStack: o => {
  o.add(Zt(), Jt);
 }
});

const Yt = {
 step: "build",
 tags: [ "RECURSION_DETECTION", "TRACE_CONTEXT_PROPAGATION" ],
 name: "recursionDetectionMiddleware",
 override: true,
 priority: "low"
};

var en = I(1238);

const tn = "X-Amzn-Trace-Id";

const nn = "traceparent";

const sn = "tracestate";

const rn = "baggage";

const un = () => next => async args => {
 const {request} = args;
 if (!xt.isInstance(request)) return next(args);
 let o;
 {
  const l = Object.keys(request.headers ?? {}).find(h => h.toLowerCase() === tn.toLowerCase()) ?? tn;
  if (!request.headers.hasOwnProperty(l)) {
   const l = process.env.AWS_LAMBDA_FUNCTION_NAME;
   const v = process.env._X_AMZN_TRACE_ID;
   o ??= await en.A.getInstanceAsync();
   const I = o?.getXRayTraceId();
   const R = I ?? v;
   const P = o => "string" === typeof o && o.length > 0;
   if (P(l) && P(R)) request.headers[tn] = R;
  }
 }
 {
  dn(request.headers);
  const l = request.headers[nn];
  if (!l) {
   const l = (o ??= await en.A.getInstanceAsync())?.getTraceparent?.();
   if (l) {
    request.headers[nn] = l;
    const v = o?.getTracestate?.();
    if (v) request.headers[sn] = v;
    const I = o?.getBaggage?.();
    if (I) request.headers[rn] = I;
   }
  }
 }
 return next(args);
};

function dn(headers) {
 for (const header of Object.keys(headers)) {
  const lower = header.toLowerCase();
  if (header !== lower && (lower === nn || lower === sn || lower === rn)) {
   headers[lower] = headers[header];
   delete headers[header];
  }
 }
}

const ln = options => ({
 applyToStack: o => {
  o.add(un(), Yt);
 }
});

const hn = "__smithy_context";

const fn = context => context[hn] || (context[hn] = {});

const mn = (o, authSchemePreference) => {
 if (!authSchemePreference || 0 === authSchemePreference.length) return o;
 const l = [];
 for (const v of authSchemePreference) for (const I of o) {
  const o = I.schemeId.split("#")[1];
  if (o === v) l.push(I);
 }
 for (const v of o) if (!l.find(({schemeId: o}) => o === v.schemeId)) l.push(v);
 return l;
};

function gn(o) {
 const map = new Map;
 for (const l of o) map.set(l.schemeId, l);
 return map;
}

const pn = (config, o) => (next, context) => async args => {
 const options = config.httpAuthSchemeProvider(await o.httpAuthSchemeParametersProvider(config, context, args.input));
 const authSchemePreference = config.authSchemePreference ? await config.authSchemePreference() : [];
 const l = mn(options, authSchemePreference);
 const v = gn(config.httpAuthSchemes);
 const I = fn(context);
 const R = [];
 for (const option of l) {
  const l = v.get(option.schemeId);
  if (!l) {
   R.push(`HttpAuthScheme \`${option.schemeId}\` was not enabled for this service.`);
   continue;
  }
  const P = l.identityProvider(await o.identityProviderConfigProvider(config));
  if (!P) {
   R.push(`HttpAuthScheme \`${option.schemeId}\` did not have an IdentityProvider configured.`);
   continue;
  }
  const {identityProperties: O = {}, signingProperties: D = {}} = option.propertiesExtractor?.(config, context) || {};
  option.identityProperties = Object.assign(option.identityProperties || {}, O);
  option.signingProperties = Object.assign(option.signingProperties || {}, D);
  I.selectedHttpAuthScheme = {
   httpAuthOption: option,
   identity: await P(option.identityProperties),
   signer: l.signer
  };
  break;
 }
 if (!I.selectedHttpAuthScheme) throw new Error(R.join("\n"));
 return next(args);
};

const wn = {
 step: "serialize",
 tags: [ "HTTP_AUTH_SCHEME" ],
 name: "httpAuthSchemeMiddleware",
 override: true,
 relation: "before",
 toMiddleware: "endpointV2Middleware"
};

const yn = (config, {httpAuthSchemeParametersProvider: o, identityProviderConfigProvider: l}) => ({
 applyToStack: v => {
  v.addRelativeTo(pn(config, {
   httpAuthSchemeParametersProvider: o,
   identityProviderConfigProvider: l
  }), wn);
 }
});

var vn = I(6852);

class bn {
 authSchemes=new Map;
 constructor(config) {
  for (const key in config) {
   if (!(0, vn.$)(config, key)) continue;
   const value = config[key];
   if (void 0 !== value) this.authSchemes.set(key, value);
  }
 }
 getIdentityProvider(o) {
  return this.authSchemes.get(o);
 }
}

const kn = o => error => {
 throw error;
};

const Sn = (o, l) => {};

const $n = config => (next, context) => async args => {
 if (!xt.isInstance(args.request)) return next(args);
 const o = fn(context);
 const l = o.selectedHttpAuthScheme;
 if (!l) throw new Error("No HttpAuthScheme was selected: unable to sign request");
 const {httpAuthOption: {signingProperties: v = {}}, identity, signer: I} = l;
 const output = await next({
  ...args,
  request: await I.sign(args.request, identity, v)
 }).catch((I.errorHandler || kn)(v));
 (I.successHandler || Sn)(output.response, v);
 return output;
};

const En = {
 step: "finalizeRequest",
 tags: [ "HTTP_SIGNING" ],
 name: "httpSigningMiddleware",
 aliases: [ "apiKeyMiddleware", "tokenMiddleware", "awsAuthMiddleware" ],
 override: true,
 relation: "after",
 toMiddleware: "retryMiddleware"
};

const Tn = config => ({
 applyToStack: o => {
  o.addRelativeTo($n(), En);
 }
});

const Cn = (name, aliases) => {
 const o = [];
 if (name) o.push(name);
 if (aliases) for (const alias of aliases) o.push(alias);
 return o;
};

const Rn = (name, aliases) => `${name || "anonymous"}${aliases && aliases.length > 0 ? ` (a.k.a. ${aliases.join(",")})` : ""}`;

const Nn = () => {
 let o = [];
 let l = [];
 let v = false;
 const I = new Set;
 const sort = entries => entries.sort((a, b) => Pn[b.step] - Pn[a.step] || Dn[b.priority || "normal"] - Dn[a.priority || "normal"]);
 const R = v => {
  let R = false;
  const P = entry => {
   const aliases = Cn(entry.name, entry.aliases);
   if (aliases.includes(v)) {
    R = true;
    for (const alias of aliases) I.delete(alias);
    return false;
   }
   return true;
  };
  o = o.filter(P);
  l = l.filter(P);
  return R;
 };
 const P = v => {
  let R = false;
  const P = entry => {
   if (entry.middleware === v) {
    R = true;
    for (const alias of Cn(entry.name, entry.aliases)) I.delete(alias);
    return false;
   }
   return true;
  };
  o = o.filter(P);
  l = l.filter(P);
  return R;
 };
 const O = v => {
  o.forEach(entry => {
   v.add(entry.middleware, {
    ...entry
   });
  });
  l.forEach(entry => {
   v.addRelativeTo(entry.middleware, {
    ...entry
   });
  });
  v.identifyOnResolve?.(stack.identifyOnResolve());
  return v;
 };
 const D = from => {
  const o = [];
  from.before.forEach(entry => {
   if (0 === entry.before.length && 0 === entry.after.length) o.push(entry); else o.push(...D(entry));
  });
  o.push(from);
  from.after.reverse().forEach(entry => {
   if (0 === entry.before.length && 0 === entry.after.length) o.push(entry); else o.push(...D(entry));
  });
  return o;
 };
 const j = (debug = false) => {
  const v = [];
  const I = [];
  const R = {};
  o.forEach(entry => {
   const o = {
    ...entry,
    before: [],
    after: []
   };
   for (const alias of Cn(o.name, o.aliases)) R[alias] = o;
   v.push(o);
  });
  l.forEach(entry => {
   const o = {
    ...entry,
    before: [],
    after: []
   };
   for (const alias of Cn(o.name, o.aliases)) R[alias] = o;
   I.push(o);
  });
  I.forEach(entry => {
   if (entry.toMiddleware) {
    const o = R[entry.toMiddleware];
    if (void 0 === o) {
     if (debug) return;
     throw new Error(`${entry.toMiddleware} is not found when adding ${Rn(entry.name, entry.aliases)} middleware ${entry.relation} ${entry.toMiddleware}`);
    }
    if ("after" === entry.relation) o.after.push(entry);
    if ("before" === entry.relation) o.before.push(entry);
   }
  });
  const P = sort(v).map(D).reduce((o, l) => {
   o.push(...l);
   return o;
  }, []);
  return P;
 };
 const stack = {
  add: (l, options = {}) => {
   const {name, override: v, aliases: R} = options;
   const entry = {
    step: "initialize",
    priority: "normal",
    middleware: l,
    ...options
   };
   const aliases = Cn(name, R);
   if (aliases.length > 0) {
    if (aliases.some(alias => I.has(alias))) {
     if (!v) throw new Error(`Duplicate middleware name '${Rn(name, R)}'`);
     for (const alias of aliases) {
      const l = o.findIndex(entry => entry.name === alias || entry.aliases?.some(a => a === alias));
      if (-1 === l) continue;
      const v = o[l];
      if (v.step !== entry.step || entry.priority !== v.priority) throw new Error(`"${Rn(v.name, v.aliases)}" middleware with ${v.priority} priority in ${v.step} step cannot be overridden by "${Rn(name, R)}" middleware with ${entry.priority} priority in ${entry.step} step.`);
      o.splice(l, 1);
     }
    }
    for (const alias of aliases) I.add(alias);
   }
   o.push(entry);
  },
  addRelativeTo: (o, options) => {
   const {name, override: v, aliases: R} = options;
   const entry = {
    middleware: o,
    ...options
   };
   const aliases = Cn(name, R);
   if (aliases.length > 0) {
    if (aliases.some(alias => I.has(alias))) {
     if (!v) throw new Error(`Duplicate middleware name '${Rn(name, R)}'`);
     for (const alias of aliases) {
      const o = l.findIndex(entry => entry.name === alias || entry.aliases?.some(a => a === alias));
      if (-1 === o) continue;
      const v = l[o];
      if (v.toMiddleware !== entry.toMiddleware || v.relation !== entry.relation) throw new Error(`"${Rn(v.name, v.aliases)}" middleware ${v.relation} "${v.toMiddleware}" middleware cannot be overridden by "${Rn(name, R)}" middleware ${entry.relation} "${entry.toMiddleware}" middleware.`);
      l.splice(o, 1);
     }
    }
    for (const alias of aliases) I.add(alias);
   }
   l.push(entry);
  },
  clone: () => O(Nn()),
  use: o => {
   o.applyToStack(stack);
  },
  remove: o => {
   if ("string" === typeof o) return R(o); else return P(o);
  },
  removeByTag: v => {
   let R = false;
   const P = entry => {
    const {tags, name, aliases: o} = entry;
    if (tags && tags.includes(v)) {
     const aliases = Cn(name, o);
     for (const alias of aliases) I.delete(alias);
     R = true;
     return false;
    }
    return true;
   };
   o = o.filter(P);
   l = l.filter(P);
   return R;
  },
  concat: from => {
   const o = O(Nn());
   o.use(from);
   o.identifyOnResolve(v || o.identifyOnResolve() || (from.identifyOnResolve?.() ?? false));
   return o;
  },
  applyToStack: O,
  identify: () => j(true).map(o => {
   const step = o.step ?? o.relation + " " + o.toMiddleware;
   return Rn(o.name, o.aliases) + " - " + step;
  }),
  identifyOnResolve(o) {
   if ("boolean" === typeof o) v = o;
   return v;
  },
  resolve: (handler, context) => {
   for (const o of j().map(entry => entry.middleware).reverse()) handler = o(handler, context);
   if (v) console.log(stack.identify());
   return handler;
  }
 };
 return stack;
};

const Pn = {
 initialize: 5,
 serialize: 4,
 build: 3,
 finalizeRequest: 2,
 deserialize: 1
};

const Dn = {
 high: 3,
 normal: 2,
 low: 1
};

class jn {
 config;
 middlewareStack=Nn();
 initConfig;
 handlers;
 constructor(config) {
  this.config = config;
  const {protocol, protocolSettings: o} = config;
  if (o) if ("function" === typeof protocol) config.protocol = new protocol(o);
 }
 send(command, o, l) {
  const options = "function" !== typeof o ? o : void 0;
  const v = "function" === typeof o ? o : l;
  const I = void 0 === options && true === this.config.cacheMiddleware;
  let handler;
  if (I) {
   if (!this.handlers) this.handlers = new WeakMap;
   const o = this.handlers;
   if (o.has(command.constructor)) handler = o.get(command.constructor); else {
    handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
    o.set(command.constructor, handler);
   }
  } else {
   delete this.handlers;
   handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
  }
  if (v) handler(command).then(result => v(null, result.output), o => v(o)).catch(() => {}); else return handler(command).then(result => result.output);
 }
 destroy() {
  this.config?.requestHandler?.destroy?.();
  delete this.handlers;
 }
}

const _n = new RegExp("^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$");

const Mn = (value, o = false) => {
 if (!o) return _n.test(value);
 const labels = value.split(".");
 for (const label of labels) if (!Mn(label)) return false;
 return true;
};

const zn = new Set;

const Ln = (region, check = Mn) => {
 if (!zn.has(region) && !check(region)) if ("*" === region) console.warn('@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.'); else throw new Error(`Region not accepted: region="${region}" is not a valid hostname component.`); else zn.add(region);
};

const Un = region => "string" === typeof region && (region.startsWith("fips-") || region.endsWith("-fips"));

const qn = region => Un(region) ? [ "fips-aws-global", "aws-fips" ].includes(region) ? "us-east-1" : region.replace(/fips-(dkr-|prod-)?|-fips/, "") : region;

const Bn = input => {
 const {region, useFipsEndpoint} = input;
 if (!region) throw new Error("Region is missing");
 return Object.assign(input, {
  region: async () => {
   const o = "function" === typeof region ? await region() : region;
   const l = qn(o);
   Ln(l);
   return l;
  },
  useFipsEndpoint: async () => {
   const o = "string" === typeof region ? region : await region();
   if (Un(o)) return true;
   return "function" !== typeof useFipsEndpoint ? Promise.resolve(!!useFipsEndpoint) : useFipsEndpoint();
  }
 });
};

class Fn extends Error {
 name="ProviderError";
 tryNextLink;
 constructor(message, options = true) {
  let o;
  let l = true;
  if ("boolean" === typeof options) {
   o = void 0;
   l = options;
  } else if (null != options && "object" === typeof options) {
   o = options.logger;
   l = options.tryNextLink ?? true;
  }
  super(message);
  this.tryNextLink = l;
  Object.setPrototypeOf(this, Fn.prototype);
  o?.debug?.(`@smithy/property-provider ${l ? "->" : "(!)"} ${message}`);
 }
 static from(error, options = true) {
  return Object.assign(new this(error.message, options), error);
 }
}

const chain = (...o) => async () => {
 if (0 === o.length) throw new Fn("No providers in chain");
 let l;
 for (const provider of o) try {
  const credentials = await provider();
  return credentials;
 } catch (o) {
  l = o;
  if (o?.tryNextLink) continue;
  throw o;
 }
 throw l;
};

const Hn = (provider, o, l) => {
 let resolved;
 let pending;
 let v;
 let I = false;
 const R = async () => {
  if (!pending) pending = provider();
  try {
   resolved = await pending;
   v = true;
   I = false;
  } finally {
   pending = void 0;
  }
  return resolved;
 };
 if (void 0 === o) return async options => {
  if (!v || options?.forceRefresh) resolved = await R();
  return resolved;
 };
 return async options => {
  if (!v || options?.forceRefresh) resolved = await R();
  if (I) return resolved;
  if (l && !l(resolved)) {
   I = true;
   return resolved;
  }
  if (o(resolved)) {
   await R();
   return resolved;
  }
  return resolved;
 };
};

class Wn extends Fn {
 name="CredentialsProviderError";
 constructor(message, options = true) {
  super(message, options);
  Object.setPrototypeOf(this, Wn.prototype);
 }
}

function Gn(o) {
 try {
  const l = new Set(Array.from(o.match(/([A-Z_]){3,}/g) ?? []));
  l.delete("CONFIG");
  l.delete("CONFIG_PREFIX_SEPARATOR");
  l.delete("ENV");
  return [ ...l ].join(", ");
 } catch (l) {
  return o;
 }
}

const Vn = (o, options) => async () => {
 try {
  const config = o(process.env, options);
  if (void 0 === config) throw new Error;
  return config;
 } catch (l) {
  throw new Wn(l.message || `Not found in ENV: ${Gn(o.toString())}`, {
   logger: options?.logger
  });
 }
};

const Kn = o => o.profile || process.env.AWS_PROFILE || "default";

const Xn = o(import.meta.url)("node:path");

var Zn;

!function(o) {
 o.PROFILE = "profile";
 o.SSO_SESSION = "sso-session";
 o.SERVICES = "services";
}(Zn || (Zn = {}));

const Jn = ".";

const Qn = data => Object.entries(data).filter(([key]) => {
 const o = key.indexOf(Jn);
 if (-1 === o) return false;
 return Object.values(Zn).includes(key.substring(0, o));
}).reduce((o, [key, value]) => {
 const l = key.indexOf(Jn);
 const v = key.substring(0, l) === Zn.PROFILE ? key.substring(l + 1) : key;
 o[v] = value;
 return o;
}, {
 ...data.default && {
  default: data.default
 }
});

const Yn = {};

const eo = () => {
 if (process && process.geteuid) return `${process.geteuid()}`;
 return "DEFAULT";
};

const oo = () => {
 const {HOME: o, USERPROFILE: l, HOMEPATH: v, HOMEDRIVE: I = `C:${Xn.sep}`} = process.env;
 if (o) return o;
 if (l) return l;
 if (v) return `${I}${v}`;
 const R = eo();
 if (!Yn[R]) Yn[R] = (0, P.homedir)();
 return Yn[R];
};

const ro = () => process.env.AWS_CONFIG_FILE || (0, Xn.join)(oo(), ".aws", "config");

const io = () => process.env.AWS_SHARED_CREDENTIALS_FILE || (0, Xn.join)(oo(), ".aws", "credentials");

const ao = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/;

const co = [ "__proto__", "profile __proto__" ];

const uo = o => {
 const map = {};
 let l;
 let v;
 for (const I of o.split(/\r?\n/)) {
  const o = I.split(/(^|\s)[;#]/)[0].trim();
  const R = "[" === o[0] && "]" === o[o.length - 1];
  if (R) {
   l = void 0;
   v = void 0;
   const I = o.substring(1, o.length - 1);
   const matches = ao.exec(I);
   if (matches) {
    const [, prefix, , name] = matches;
    if (Object.values(Zn).includes(prefix)) l = [ prefix, name ].join(Jn);
   } else l = I;
   if (co.includes(I)) throw new Error(`Found invalid profile name "${I}"`);
  } else if (l) {
   const R = o.indexOf("=");
   if (![ 0, -1 ].includes(R)) {
    const [name, value] = [ o.substring(0, R).trim(), o.substring(R + 1).trim() ];
    if ("" === value) v = name; else {
     if (v && I.trimStart() === I) v = void 0;
     map[l] = map[l] || {};
     const key = v ? [ v, name ].join(Jn) : name;
     map[l][key] = value;
    }
   }
  }
 }
 return map;
};

const lo = o(import.meta.url)("node:fs/promises");

const ho = {};

const fo = {};

const mo = (path, options) => {
 if (void 0 !== fo[path]) return fo[path];
 if (!ho[path] || options?.ignoreCache) ho[path] = (0, lo.readFile)(path, "utf8");
 return ho[path];
};

const po = () => ({});

const wo = async (o = {}) => {
 const {filepath: l = io(), configFilepath: v = ro()} = o;
 const I = oo();
 let R = l;
 if (l.startsWith("~/")) R = (0, Xn.join)(I, l.slice(2));
 let P = v;
 if (v.startsWith("~/")) P = (0, Xn.join)(I, v.slice(2));
 const O = await Promise.all([ mo(P, {
  ignoreCache: o.ignoreCache
 }).then(uo).then(Qn).catch(po), mo(R, {
  ignoreCache: o.ignoreCache
 }).then(uo).catch(po) ]);
 return {
  configFile: O[0],
  credentialsFile: O[1]
 };
};

const yo = (o, {preferredFile: l = "config", ...v} = {}) => async () => {
 const profile = Kn(v);
 const {configFile: I, credentialsFile: R} = await wo(v);
 const P = R[profile] || {};
 const O = I[profile] || {};
 const D = "config" === l ? {
  ...P,
  ...O
 } : {
  ...O,
  ...P
 };
 try {
  const v = "config" === l ? I : R;
  const P = o(D, v);
  if (void 0 === P) throw new Error;
  return P;
 } catch (l) {
  throw new Wn(l.message || `Not found in config files w/ profile [${profile}]: ${Gn(o.toString())}`, {
   logger: v.logger
  });
 }
};

const vo = o => () => Promise.resolve(o);

const bo = o => "function" === typeof o;

const ko = o => bo(o) ? async () => await o() : vo(o);

const $o = ({environmentVariableSelector: o, configFileSelector: l, default: v}, configuration = {}) => {
 const {signingName: I, logger: R} = configuration;
 const P = {
  signingName: I,
  logger: R
 };
 return Hn(chain(Vn(o, P), yo(l, configuration), ko(v)));
};

const xo = "AWS_ENDPOINT_URL";

const Ao = "endpoint_url";

const Eo = o => ({
 environmentVariableSelector: env => {
  const l = o.split(" ").map(w => w.toUpperCase());
  const v = env[[ xo, ...l ].join("_")];
  if (v) return v;
  const I = env[xo];
  if (I) return I;
  return;
 },
 configFileSelector: (profile, config) => {
  if (profile.services) {
   const l = [ "services", profile.services ].join(Jn);
   if (!config || !config[l]) throw new Error(`The services section "${profile.services}" specified in the profile is not present in the shared configuration file.`);
   const v = config[l];
   const I = o.split(" ").map(w => w.toLowerCase());
   const R = v[[ I.join("_"), Ao ].join(Jn)];
   if (R) return R;
  }
  const l = profile[Ao];
  if (l) return l;
  return;
 },
 default: void 0
});

const Io = (o, key, type) => {
 if (!(key in o)) return;
 if ("true" === o[key]) return true;
 if ("false" === o[key]) return false;
 throw new Error(`Cannot load ${type} "${key}". Expected "true" or "false", got ${o[key]}.`);
};

var Ro;

!function(o) {
 o.ENV = "env";
 o.CONFIG = "shared config entry";
}(Ro || (Ro = {}));

const Po = {
 environmentVariableSelector: env => Io(env, "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", Ro.ENV),
 configFileSelector: profile => Io(profile, "ignore_configured_endpoint_urls", Ro.CONFIG),
 default: false
};

const Oo = async o => {
 const ignore = await $o(Po)();
 if (ignore) return;
 return $o(Eo(o ?? ""))();
};

const Do = async o => {
 const bucket = o?.Bucket || "";
 if ("string" === typeof o.Bucket) o.Bucket = bucket.replace(/#/g, encodeURIComponent("#")).replace(/\?/g, encodeURIComponent("?"));
 if (Lo(bucket)) {
  if (true === o.ForcePathStyle) throw new Error("Path-style addressing cannot be used with ARN buckets");
 } else if (!zo(bucket) || -1 !== bucket.indexOf(".") && !String(o.Endpoint).startsWith("http:") || bucket.toLowerCase() !== bucket || bucket.length < 3) o.ForcePathStyle = true;
 if (o.DisableMultiRegionAccessPoints) {
  o.disableMultiRegionAccessPoints = true;
  o.DisableMRAP = true;
 }
 return o;
};

const jo = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;

const _o = /(\d+\.){3}\d+/;

const Mo = /\.\./;

const zo = o => jo.test(o) && !_o.test(o) && !Mo.test(o);

const Lo = o => {
 const [arn, partition, service, , , bucket] = o.split(":");
 const l = "arn" === arn && o.split(":").length >= 6;
 const v = Boolean(l && partition && service && bucket);
 if (l && !v) throw new Error(`Invalid ARN: ${o} was an invalid ARN.`);
 return v;
};

const Uo = (o, l, config, v = false) => {
 const I = async () => {
  let I;
  if (v) {
   const v = config.clientContextParams;
   const R = v?.[o];
   I = R ?? config[o] ?? config[l];
  } else I = config[o] ?? config[l];
  if ("function" === typeof I) return I();
  return I;
 };
 if ("credentialScope" === o || "CredentialScope" === l) return async () => {
  const credentials = "function" === typeof config.credentials ? await config.credentials() : config.credentials;
  const o = credentials?.credentialScope ?? credentials?.CredentialScope;
  return o;
 };
 if ("accountId" === o || "AccountId" === l) return async () => {
  const credentials = "function" === typeof config.credentials ? await config.credentials() : config.credentials;
  const o = credentials?.accountId ?? credentials?.AccountId;
  return o;
 };
 if ("endpoint" === o || "endpoint" === l) return async () => {
  if (false === config.isCustomEndpoint) return;
  const endpoint = await I();
  if (endpoint && "object" === typeof endpoint) {
   if ("url" in endpoint) return endpoint.url.href;
   if ("hostname" in endpoint) {
    const {protocol, hostname, port, path} = endpoint;
    return `${protocol}//${hostname}${port ? ":" + port : ""}${path}`;
   }
  }
  return endpoint;
 };
 return I;
};

function qo(o) {
 const query = {};
 o = o.replace(/^\?/, "");
 if (o) for (const pair of o.split("&")) {
  let [key, value = null] = pair.split("=");
  key = decodeURIComponent(key);
  if (value) value = decodeURIComponent(value);
  if (!(key in query)) query[key] = value; else if (Array.isArray(query[key])) query[key].push(value); else query[key] = [ query[key], value ];
 }
 return query;
}

const Bo = url => {
 if ("string" === typeof url) return Bo(new URL(url));
 const {hostname, pathname: o, port, protocol, search: l} = url;
 let query;
 if (l) query = qo(l);
 return {
  hostname,
  port: port ? parseInt(port) : void 0,
  protocol,
  path: o,
  query
 };
};

const Fo = endpoint => {
 if ("object" === typeof endpoint) {
  if ("url" in endpoint) {
   const o = Bo(endpoint.url);
   if (endpoint.headers) {
    o.headers = {};
    for (const name in endpoint.headers) {
     if (!(0, vn.$)(endpoint.headers, name)) continue;
     o.headers[name.toLowerCase()] = endpoint.headers[name].join(", ");
    }
   }
   return o;
  }
  return endpoint;
 }
 return Bo(endpoint);
};

function Ho(o) {
 return async (l, v, clientConfig, context) => {
  if (!clientConfig.isCustomEndpoint && !clientConfig.ignoreConfiguredEndpointUrls) {
   let l;
   if (clientConfig.serviceConfiguredEndpoint) l = await clientConfig.serviceConfiguredEndpoint(); else l = await o(clientConfig.serviceId);
   if (l) {
    clientConfig.endpoint = () => Promise.resolve(Fo(l));
    clientConfig.isCustomEndpoint = true;
    context?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${l}`);
   }
  }
  const I = await Wo(l, v, clientConfig);
  if ("function" !== typeof clientConfig.endpointProvider) throw new Error("config.endpointProvider is not set.");
  const endpoint = clientConfig.endpointProvider(I, context);
  if (clientConfig.isCustomEndpoint && clientConfig.endpoint) {
   const o = await clientConfig.endpoint();
   if (o?.headers) {
    endpoint.headers ??= {};
    for (const [name, value] of Object.entries(o.headers)) endpoint.headers[name] = Array.isArray(value) ? value : [ value ];
   }
  }
  return endpoint;
 };
}

const Wo = async (o, l, clientConfig) => {
 const v = {};
 const instructions = l?.getEndpointParameterInstructions?.() || {};
 for (const [name, instruction] of Object.entries(instructions)) switch (instruction.type) {
 case "staticContextParams":
  v[name] = instruction.value;
  break;

 case "contextParams":
  v[name] = o[instruction.name];
  break;

 case "clientContextParams":
 case "builtInParams":
  v[name] = await Uo(instruction.name, name, clientConfig, "builtInParams" !== instruction.type)();
  break;

 case "operationContextParams":
  v[name] = instruction.get(o);
  break;

 default:
  throw new Error("Unrecognized endpoint parameter instruction: " + JSON.stringify(instruction));
 }
 if (0 === Object.keys(instructions).length) Object.assign(v, clientConfig);
 if ("s3" === String(clientConfig.serviceId).toLowerCase()) await Do(v);
 return v;
};

function Vo(context, feature, value) {
 if (!context.__smithy_context) context.__smithy_context = {
  features: {}
 }; else if (!context.__smithy_context.features) context.__smithy_context.features = {};
 context.__smithy_context.features[feature] = value;
}

function Ko(o) {
 const l = Ho(o);
 return ({config, instructions}) => (next, context) => async args => {
  if (config.isCustomEndpoint) Vo(context, "ENDPOINT_OVERRIDE", "N");
  const endpoint = await l(args.input, {
   getEndpointParameterInstructions: () => instructions
  }, {
   ...config
  }, context);
  context.endpointV2 = endpoint;
  context.authSchemes = endpoint.properties?.authSchemes;
  const o = context.authSchemes?.[0];
  if (o) {
   context.signing_region = o.signingRegion;
   context.signing_service = o.signingName;
   const l = fn(context);
   const v = l?.selectedHttpAuthScheme?.httpAuthOption;
   if (v) v.signingProperties = Object.assign(v.signingProperties || {}, {
    signing_region: o.signingRegion,
    signingRegion: o.signingRegion,
    signing_service: o.signingName,
    signingName: o.signingName,
    signingRegionSet: o.signingRegionSet
   }, o.properties);
  }
  return next({
   ...args
  });
 };
}

const Xo = {
 step: "serialize",
 tags: [ "ENDPOINT_PARAMETERS", "ENDPOINT_V2", "ENDPOINT" ],
 name: "endpointV2Middleware",
 override: true,
 relation: "before",
 toMiddleware: "serializerMiddleware"
};

const Zo = input => {
 if ("function" === typeof input) return input;
 const o = Promise.resolve(input);
 return () => o;
};

Ho(Oo);

const Jo = function(o) {
 return input => {
  const tls = input.tls ?? true;
  const {endpoint, useDualstackEndpoint, useFipsEndpoint} = input;
  const l = null != endpoint ? async () => Fo(await Zo(endpoint)()) : void 0;
  const v = !!endpoint;
  const I = Object.assign(input, {
   endpoint: l,
   tls,
   isCustomEndpoint: v,
   useDualstackEndpoint: Zo(useDualstackEndpoint ?? false),
   useFipsEndpoint: Zo(useFipsEndpoint ?? false),
   ignoreConfiguredEndpointUrls: !!input.ignoreConfiguredEndpointUrls
  });
  let R;
  I.serviceConfiguredEndpoint = async () => {
   if (input.serviceId && !R) R = o(input.serviceId);
   return R;
  };
  return I;
 };
}(Oo);

Ko(Oo);

const Qo = function(o) {
 const l = Ko(o);
 return (config, instructions) => ({
  applyToStack: o => {
   o.addRelativeTo(l({
    config,
    instructions
   }), Xo);
  }
 });
}(Oo);

const Yo = "content-length";

function es(o) {
 return next => async args => {
  const request = args.request;
  if (xt.isInstance(request)) {
   const {body, headers} = request;
   if (body && -1 === Object.keys(headers).map(o => o.toLowerCase()).indexOf(Yo)) try {
    const length = o(body);
    if (null != length) request.headers = {
     ...request.headers,
     [Yo]: String(length)
    };
   } catch (o) {}
  }
  return next({
   ...args,
   request
  });
 };
}

const ss = {
 step: "build",
 tags: [ "SET_CONTENT_LENGTH", "CONTENT_LENGTH" ],
 name: "contentLengthMiddleware",
 override: true
};

const rs = options => ({
 applyToStack: o => {
  o.add(es(options.bodyLengthChecker), ss);
 }
});

const ds = [ "BandwidthLimitExceeded", "EC2ThrottledException", "LimitExceededException", "PriorRequestNotComplete", "ProvisionedThroughputExceededException", "RequestLimitExceeded", "RequestThrottled", "RequestThrottledException", "SlowDown", "ThrottledException", "Throttling", "ThrottlingException", "TooManyRequestsException", "TransactionInProgressException" ];

const ls = [ "TimeoutError", "RequestTimeout", "RequestTimeoutException" ];

const hs = [ 500, 502, 503, 504 ];

const gs = [ "ECONNRESET", "ECONNREFUSED", "EPIPE", "ETIMEDOUT" ];

const ps = [ "EHOSTUNREACH", "ENETUNREACH", "ENOTFOUND", "EAI_AGAIN" ];

const ys = error => void 0 !== error?.$retryable;

const vs = error => error.$metadata?.clockSkewCorrected;

const bs = error => {
 const o = new Set([ "Failed to fetch", "NetworkError when attempting to fetch resource", "The Internet connection appears to be offline", "Load failed", "Network request failed" ]);
 const l = error && error instanceof TypeError;
 if (!l) return false;
 return o.has(error.message);
};

const ks = error => 429 === error.$metadata?.httpStatusCode || ds.includes(error.name) || true == error.$retryable?.throttling;

const Ss = (error, depth = 0) => "AbortError" !== error?.name && (ys(error) || vs(error) || "InvalidSignatureException" === error.name && error.message?.includes("Signature expired") || ls.includes(error.name) || gs.includes(error?.code || "") || ps.includes(error?.code || "") || hs.includes(error.$metadata?.httpStatusCode || 0) || bs(error) || xs(error) || void 0 !== error.cause && depth <= 10 && Ss(error.cause, depth + 1));

const $s = error => {
 if (void 0 !== error.$metadata?.httpStatusCode) {
  const statusCode = error.$metadata.httpStatusCode;
  if (500 <= statusCode && statusCode <= 599 && !Ss(error)) return true;
  return false;
 }
 return false;
};

function xs(error) {
 return "ERR_HTTP2_STREAM_ERROR" === error.code && error.message.includes("NGHTTP2_REFUSED_STREAM");
}

class Es {
 static setTimeoutFn=(o, delay) => setTimeout(o, delay);
 beta;
 minCapacity;
 minFillRate;
 scaleConstant;
 smooth;
 enabled=false;
 availableTokens=0;
 lastMaxRate=0;
 measuredTxRate=0;
 requestCount=0;
 fillRate;
 lastThrottleTime;
 lastTimestamp=0;
 lastTxRateBucket;
 maxCapacity;
 timeWindow=0;
 constructor(options) {
  this.beta = options?.beta ?? .7;
  this.minCapacity = options?.minCapacity ?? 1;
  this.minFillRate = options?.minFillRate ?? .5;
  this.scaleConstant = options?.scaleConstant ?? .4;
  this.smooth = options?.smooth ?? .8;
  this.lastThrottleTime = this.getCurrentTimeInSeconds();
  this.lastTxRateBucket = Math.floor(this.getCurrentTimeInSeconds());
  this.fillRate = this.minFillRate;
  this.maxCapacity = this.minCapacity;
 }
 async getSendToken() {
  return this.acquireTokenBucket(1);
 }
 updateClientSendingRate(response) {
  let o;
  this.updateMeasuredRate();
  const l = response;
  const v = "THROTTLING" === l?.errorType || ks(l?.error ?? response);
  if (v) {
   const l = !this.enabled ? this.measuredTxRate : Math.min(this.measuredTxRate, this.fillRate);
   this.lastMaxRate = l;
   this.calculateTimeWindow();
   this.lastThrottleTime = this.getCurrentTimeInSeconds();
   o = this.cubicThrottle(l);
   this.enableTokenBucket();
  } else {
   this.calculateTimeWindow();
   o = this.cubicSuccess(this.getCurrentTimeInSeconds());
  }
  const I = Math.min(o, 2 * this.measuredTxRate);
  this.updateTokenBucketRate(I);
 }
 getCurrentTimeInSeconds() {
  return Date.now() / 1e3;
 }
 async acquireTokenBucket(amount) {
  if (!this.enabled) return;
  this.refillTokenBucket();
  for (;amount > this.availableTokens; ) {
   const delay = (amount - this.availableTokens) / this.fillRate * 1e3;
   await new Promise(resolve => Es.setTimeoutFn(resolve, delay));
   this.refillTokenBucket();
  }
  this.availableTokens = this.availableTokens - amount;
 }
 refillTokenBucket() {
  const o = this.getCurrentTimeInSeconds();
  if (!this.lastTimestamp) {
   this.lastTimestamp = o;
   return;
  }
  const l = (o - this.lastTimestamp) * this.fillRate;
  this.availableTokens = Math.min(this.maxCapacity, this.availableTokens + l);
  this.lastTimestamp = o;
 }
 calculateTimeWindow() {
  this.timeWindow = this.getPrecise(Math.pow(this.lastMaxRate * (1 - this.beta) / this.scaleConstant, 1 / 3));
 }
 cubicThrottle(o) {
  return this.getPrecise(o * this.beta);
 }
 cubicSuccess(o) {
  return this.getPrecise(this.scaleConstant * Math.pow(o - this.lastThrottleTime - this.timeWindow, 3) + this.lastMaxRate);
 }
 enableTokenBucket() {
  this.enabled = true;
 }
 updateTokenBucketRate(o) {
  this.refillTokenBucket();
  this.fillRate = Math.max(o, this.minFillRate);
  this.maxCapacity = Math.max(o, this.minCapacity);
  this.availableTokens = Math.min(this.availableTokens, this.maxCapacity);
 }
 updateMeasuredRate() {
  const t = this.getCurrentTimeInSeconds();
  const o = Math.floor(2 * t) / 2;
  this.requestCount++;
  if (o > this.lastTxRateBucket) {
   const l = this.requestCount / (o - this.lastTxRateBucket);
   this.measuredTxRate = this.getPrecise(l * this.smooth + this.measuredTxRate * (1 - this.smooth));
   this.requestCount = 0;
   this.lastTxRateBucket = o;
  }
 }
 getPrecise(o) {
  return parseFloat(o.toFixed(8));
 }
}

class Ts {
 static v2026=true;
 static delay() {
  return 50;
 }
 static throttlingDelay() {
  return 1e3;
 }
 static cost() {
  return 14;
 }
 static throttlingCost() {
  return 5;
 }
 static modifiedCostType() {
  return "THROTTLING";
 }
}

class Is {
 x=Ts.delay();
 computeNextBackoffDelay(i) {
  const b = Math.random();
  const o = b * Math.min(this.x * 2 ** i, 2e4);
  return Math.floor(o);
 }
 setDelayBase(delay) {
  this.x = delay;
 }
}

class Rs {
 delay;
 count;
 cost;
 longPoll;
 $retryLog={
  acquisitionDelay: 0
 };
 constructor(delay, count, cost, o) {
  this.delay = delay;
  this.count = count;
  this.cost = cost;
  this.longPoll = o;
 }
 getRetryCount() {
  return this.count;
 }
 getRetryDelay() {
  return Math.min(2e4, this.delay);
 }
 getRetryCost() {
  return this.cost;
 }
 isLongPoll() {
  return this.longPoll;
 }
}

class Ns {
 mode=Dt.STANDARD;
 retryBackoffStrategy;
 capacity=500;
 maxAttemptsProvider;
 baseDelay;
 constructor(o) {
  if ("number" === typeof o) this.maxAttemptsProvider = async () => o; else if ("function" === typeof o) this.maxAttemptsProvider = o; else if (o && "object" === typeof o) {
   this.maxAttemptsProvider = async () => o.maxAttempts;
   this.baseDelay = o.baseDelay;
   this.retryBackoffStrategy = o.backoff;
  }
  this.maxAttemptsProvider ??= async () => jt;
  this.baseDelay ??= Ts.delay();
  this.retryBackoffStrategy ??= new Is;
 }
 async acquireInitialRetryToken(o) {
  return new Rs(Ts.delay(), 0, void 0, o.includes(":longpoll"));
 }
 async refreshRetryTokenForRetry(token, o) {
  const maxAttempts = await this.getMaxAttempts();
  const l = this.retryCode(token, o, maxAttempts);
  const v = 0 === l;
  const I = token.isLongPoll?.();
  if (v || I) {
   const R = o.errorType;
   this.retryBackoffStrategy.setDelayBase("THROTTLING" === R ? Ts.throttlingDelay() : this.baseDelay);
   const P = this.retryBackoffStrategy.computeNextBackoffDelay(token.getRetryCount());
   let O = P;
   if (o.retryAfterHint instanceof Date) O = Math.max(P, Math.min(o.retryAfterHint.getTime() - Date.now(), P + 5e3));
   if (!v) {
    const o = 3 === l && I ? O : 0;
    if (o > 0) await new Promise(r => setTimeout(r, o));
   } else {
    const o = this.getCapacityCost(R);
    this.capacity -= o;
    const l = new Rs(0, token.getRetryCount() + 1, o, token.isLongPoll?.() ?? false);
    await new Promise(r => setTimeout(r, O));
    l.$retryLog.acquisitionDelay = O;
    return l;
   }
  }
  throw new Error("No retry token available");
 }
 recordSuccess(token) {
  this.capacity = Math.min(500, this.capacity + (token.getRetryCost() ?? 1));
 }
 getCapacity() {
  return this.capacity;
 }
 async maxAttempts() {
  return this.maxAttemptsProvider();
 }
 async getMaxAttempts() {
  try {
   return await this.maxAttemptsProvider();
  } catch (o) {
   console.warn(`Max attempts provider could not resolve. Using default of ${jt}`);
   return jt;
  }
 }
 retryCode(o, l, maxAttempts) {
  const attempts = o.getRetryCount() + 1;
  const v = this.isRetryableError(l.errorType) ? 0 : 1;
  const I = attempts < maxAttempts ? 0 : 2;
  const R = this.capacity >= this.getCapacityCost(l.errorType) ? 0 : 3;
  return v || I || R;
 }
 getCapacityCost(o) {
  return o === Ts.modifiedCostType() ? Ts.throttlingCost() : Ts.cost();
 }
 isRetryableError(o) {
  return "THROTTLING" === o || "TRANSIENT" === o;
 }
}

class Ps {
 mode=Dt.ADAPTIVE;
 rateLimiter;
 standardRetryStrategy;
 constructor(o, options) {
  const {rateLimiter: l} = options ?? {};
  this.rateLimiter = l ?? new Es;
  this.standardRetryStrategy = options ? new Ns({
   maxAttempts: "number" === typeof o ? o : 3,
   ...options
  }) : new Ns(o);
 }
 async acquireInitialRetryToken(o) {
  const token = await this.standardRetryStrategy.acquireInitialRetryToken(o);
  await this.rateLimiter.getSendToken();
  return token;
 }
 async refreshRetryTokenForRetry(o, l) {
  this.rateLimiter.updateClientSendingRate(l);
  const token = await this.standardRetryStrategy.refreshRetryTokenForRetry(o, l);
  await this.rateLimiter.getSendToken();
  return token;
 }
 recordSuccess(token) {
  this.rateLimiter.updateClientSendingRate({});
  this.standardRetryStrategy.recordSuccess(token);
 }
 async maxAttemptsProvider() {
  return this.standardRetryStrategy.maxAttempts();
 }
}

const Os = "AWS_MAX_ATTEMPTS";

const Ds = "max_attempts";

const _s = {
 environmentVariableSelector: env => {
  const value = env[Os];
  if (!value) return;
  const o = parseInt(value);
  if (Number.isNaN(o)) throw new Error(`Environment variable ${Os} mast be a number, got "${value}"`);
  return o;
 },
 configFileSelector: profile => {
  const value = profile[Ds];
  if (!value) return;
  const o = parseInt(value);
  if (Number.isNaN(o)) throw new Error(`Shared config file entry ${Ds} mast be a number, got "${value}"`);
  return o;
 },
 default: jt
};

const Ms = (input, defaults) => {
 const {retryStrategy: o, retryMode} = input;
 const {defaultMaxAttempts: l = jt, defaultBaseDelay: v = Ts.delay()} = defaults ?? {};
 const I = Zo(input.maxAttempts ?? l);
 let controller = o ? Promise.resolve(o) : void 0;
 const R = async () => {
  const maxAttempts = await I();
  const o = await Zo(retryMode)() === Dt.ADAPTIVE;
  if (o) return new Ps(I, {
   maxAttempts,
   baseDelay: v
  });
  return new Ns({
   maxAttempts,
   baseDelay: v
  });
 };
 return Object.assign(input, {
  maxAttempts: I,
  retryStrategy: () => controller ??= R()
 });
};

const zs = {
 environmentVariableSelector: env => env.AWS_RETRY_MODE,
 configFileSelector: profile => profile.retry_mode,
 default: _t
};

var Ls = I(7075);

const Us = request => request?.body instanceof Ls.Readable || "undefined" !== typeof ReadableStream && request?.body instanceof ReadableStream;

var qs = I(6382);

const Bs = /^[A-Za-z0-9+/]*={0,2}$/;

const Fs = input => {
 if (3 * input.length % 4 !== 0) throw new TypeError("Incorrect padding on base64 string.");
 if (!Bs.exec(input)) throw new TypeError("Invalid base64 string.");
 const buffer = (0, qs.s)(input, "base64");
 return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
};

var Hs = I(4574);

const Ws = o => {
 let input;
 if ("string" === typeof o) input = (0, Hs.a)(o); else input = o;
 if ("object" !== typeof input || "number" !== typeof input.byteOffset || "number" !== typeof input.byteLength) throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
 return (0, qs.Q)(input.buffer, input.byteOffset, input.byteLength).toString("base64");
};

function Gs(o, l, v, I) {
 return class R extends Uint8Array {
  static fromString(source, encoding = "utf-8") {
   if ("string" === typeof source) {
    if ("base64" === encoding) return R.mutate(I(source));
    return R.mutate(l(source));
   }
   throw new Error(`Unsupported conversion from ${typeof source} to Uint8ArrayBlobAdapter.`);
  }
  static mutate(source) {
   Object.setPrototypeOf(source, R.prototype);
   return source;
  }
  transformToString(encoding = "utf-8") {
   if ("base64" === encoding) return v(this);
   return o(this);
  }
 };
}

var Vs = I(1787);

const Ks = Array.from({
 length: 256
}, (_, i) => i.toString(16).padStart(2, "0"));

class Xs extends(Gs(Vs.P, Hs.a, Ws, Fs)){}

const Zs = V.getRandomValues;

const v4 = function(o) {
 if ("undefined" !== typeof crypto && "function" === typeof crypto.randomUUID) return () => crypto.randomUUID();
 return () => {
  const l = new Uint8Array(16);
  o(l);
  l[6] = 15 & l[6] | 64;
  l[8] = 63 & l[8] | 128;
  return Ks[l[0]] + Ks[l[1]] + Ks[l[2]] + Ks[l[3]] + "-" + Ks[l[4]] + Ks[l[5]] + "-" + Ks[l[6]] + Ks[l[7]] + "-" + Ks[l[8]] + Ks[l[9]] + "-" + Ks[l[10]] + Ks[l[11]] + Ks[l[12]] + Ks[l[13]] + Ks[l[14]] + Ks[l[15]];
 };
}(Zs);

const Js = v4;

const race = (o, signal) => {
 if (!signal) return o;
 let l = () => {};
 const aborted = new Promise((_, reject) => {
  const handler = () => reject(Qs());
  if (signal.aborted) handler(); else if ("function" === typeof signal.addEventListener) {
   signal.addEventListener("abort", handler, {
    once: true
   });
   l = () => signal.removeEventListener("abort", handler);
  } else signal.onabort = handler;
 });
 return Promise.race([ o, aborted ]).finally(l);
};

const Qs = () => Object.assign(new Error("Request aborted"), {
 name: "AbortError"
});

const Ys = error => "object" === typeof error && null !== error && "name" in error && "AbortError" === error.name;

class er {
 statusCode;
 reason;
 headers;
 body;
 constructor(options) {
  this.statusCode = options.statusCode;
  this.reason = options.reason;
  this.headers = options.headers || {};
  this.body = options.body;
 }
 static isInstance(response) {
  if (!response) return false;
  const o = response;
  return "number" === typeof o.statusCode && "object" === typeof o.headers;
 }
}

const tr = value => {
 if (null === value || void 0 === value) return;
 if ("string" === typeof value) {
  const parsed = parseFloat(value);
  if (!Number.isNaN(parsed)) {
   if (String(parsed) !== String(value)) yr.warn(wr(`Expected number but observed string: ${value}`));
   return parsed;
  }
 }
 if ("number" === typeof value) return value;
 throw new TypeError(`Expected number, got ${typeof value}: ${value}`);
};

const nr = Math.ceil(2 ** 127 * (2 - 2 ** -23));

const sr = value => {
 const expected = tr(value);
 if (void 0 !== expected && !Number.isNaN(expected) && expected !== 1 / 0 && expected !== -1 / 0) if (Math.abs(expected) > nr) throw new TypeError(`Expected 32-bit float, got ${value}`);
 return expected;
};

const ir = value => {
 if (null === value || void 0 === value) return;
 if (Number.isInteger(value) && !Number.isNaN(value)) return value;
 throw new TypeError(`Expected integer, got ${typeof value}: ${value}`);
};

const ar = value => ur(value, 16);

const cr = value => ur(value, 8);

const ur = (value, size) => {
 const expected = ir(value);
 if (void 0 !== expected && dr(expected, size) !== expected) throw new TypeError(`Expected ${size}-bit integer, got ${value}`);
 return expected;
};

const dr = (value, size) => {
 switch (size) {
 case 32:
  return Int32Array.of(value)[0];

 case 16:
  return Int16Array.of(value)[0];

 case 8:
  return Int8Array.of(value)[0];
 }
};

const lr = value => {
 if ("string" == typeof value) return tr(mr(value));
 return tr(value);
};

const hr = value => {
 if ("string" == typeof value) return sr(mr(value));
 return sr(value);
};

const fr = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g;

const mr = value => {
 const matches = value.match(fr);
 if (null === matches || matches[0].length !== value.length) throw new TypeError("Expected real number, got implicit NaN");
 return parseFloat(value);
};

const gr = value => {
 if ("string" === typeof value) return ar(mr(value));
 return ar(value);
};

const pr = value => {
 if ("string" === typeof value) return cr(mr(value));
 return cr(value);
};

const wr = message => String(new TypeError(message).stack || message).split("\n").slice(0, 5).filter(s => !s.includes("stackTraceWarning")).join("\n");

const yr = {
 warn: console.warn
};

const vr = [ "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat" ];

const kr = [ "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" ];

function Sr(o) {
 const year = o.getUTCFullYear();
 const month = o.getUTCMonth();
 const l = o.getUTCDay();
 const v = o.getUTCDate();
 const I = o.getUTCHours();
 const R = o.getUTCMinutes();
 const P = o.getUTCSeconds();
 const O = v < 10 ? `0${v}` : `${v}`;
 const D = I < 10 ? `0${I}` : `${I}`;
 const j = R < 10 ? `0${R}` : `${R}`;
 const q = P < 10 ? `0${P}` : `${P}`;
 return `${vr[l]}, ${O} ${kr[month]} ${year} ${D}:${j}:${q} GMT`;
}

const $r = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/);

const xr = value => {
 if (null === value || void 0 === value) return;
 if ("string" !== typeof value) throw new TypeError("RFC-3339 date-times must be expressed as strings");
 const match = $r.exec(value);
 if (!match) throw new TypeError("Invalid RFC-3339 date-time value");
 const [_, o, l, v, hours, minutes, seconds, I, R] = match;
 const year = gr(qr(o));
 const month = zr(l, "month", 1, 12);
 const day = zr(v, "day", 1, 31);
 const P = Rr(year, month, day, {
  hours,
  minutes,
  seconds,
  fractionalMilliseconds: I
 });
 if ("Z" != R.toUpperCase()) P.setTime(P.getTime() - Ur(R));
 return P;
};

const Ar = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);

const Er = new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);

const Tr = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/);

const Cr = value => {
 if (null === value || void 0 === value) return;
 if ("string" !== typeof value) throw new TypeError("RFC-7231 date-times must be expressed as strings");
 let match = Ar.exec(value);
 if (match) {
  const [_, o, l, v, hours, minutes, seconds, I] = match;
  return Rr(gr(qr(v)), Dr(l), zr(o, "day", 1, 31), {
   hours,
   minutes,
   seconds,
   fractionalMilliseconds: I
  });
 }
 match = Er.exec(value);
 if (match) {
  const [_, o, l, v, hours, minutes, seconds, I] = match;
  return Pr(Rr(Nr(v), Dr(l), zr(o, "day", 1, 31), {
   hours,
   minutes,
   seconds,
   fractionalMilliseconds: I
  }));
 }
 match = Tr.exec(value);
 if (match) {
  const [_, o, l, hours, minutes, seconds, v, I] = match;
  return Rr(gr(qr(I)), Dr(o), zr(l.trimLeft(), "day", 1, 31), {
   hours,
   minutes,
   seconds,
   fractionalMilliseconds: v
  });
 }
 throw new TypeError("Invalid RFC-7231 date-time value");
};

const Ir = value => {
 if (null === value || void 0 === value) return;
 let o;
 if ("number" === typeof value) o = value; else if ("string" === typeof value) o = lr(value); else if ("object" === typeof value && 1 === value.tag) o = value.value; else throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation");
 if (Number.isNaN(o) || o === 1 / 0 || o === -1 / 0) throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");
 return new Date(Math.round(1e3 * o));
};

const Rr = (year, month, day, time) => {
 const o = month - 1;
 _r(year, o, day);
 return new Date(Date.UTC(year, o, day, zr(time.hours, "hour", 0, 23), zr(time.minutes, "minute", 0, 59), zr(time.seconds, "seconds", 0, 60), Lr(time.fractionalMilliseconds)));
};

const Nr = value => {
 const o = (new Date).getUTCFullYear();
 const l = 100 * Math.floor(o / 100) + gr(qr(value));
 if (l < o) return l + 100;
 return l;
};

const Pr = input => {
 if (input.getTime() - (new Date).getTime() > 15768e8) return new Date(Date.UTC(input.getUTCFullYear() - 100, input.getUTCMonth(), input.getUTCDate(), input.getUTCHours(), input.getUTCMinutes(), input.getUTCSeconds(), input.getUTCMilliseconds()));
 return input;
};

const Dr = value => {
 const o = kr.indexOf(value);
 if (o < 0) throw new TypeError(`Invalid month: ${value}`);
 return o + 1;
};

const jr = [ 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 ];

const _r = (year, month, day) => {
 let o = jr[month];
 if (1 === month && Mr(year)) o = 29;
 if (day > o) throw new TypeError(`Invalid day for ${kr[month]} in ${year}: ${day}`);
};

const Mr = year => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const zr = (value, type, lower, upper) => {
 const o = pr(qr(value));
 if (o < lower || o > upper) throw new TypeError(`${type} must be between ${lower} and ${upper}, inclusive`);
 return o;
};

const Lr = value => {
 if (null === value || void 0 === value) return 0;
 return 1e3 * hr("0." + value);
};

const Ur = value => {
 const o = value[0];
 let direction = 1;
 if ("+" == o) direction = 1; else if ("-" == o) direction = -1; else throw new TypeError(`Offset direction, ${o}, must be "+" or "-"`);
 const hour = Number(value.substring(1, 3));
 const minute = Number(value.substring(4, 6));
 return direction * (60 * hour + minute) * 60 * 1e3;
};

const qr = value => {
 let o = 0;
 for (;o < value.length - 1 && "0" === value.charAt(o); ) o++;
 if (0 === o) return value;
 return value.slice(o);
};

function Br(response, o) {
 if (!er.isInstance(response)) return;
 for (const header in response.headers) {
  if (!(0, vn.$)(response.headers, header)) continue;
  const h = header.toLowerCase();
  if ("retry-after" === h) {
   const l = response.headers[header];
   let v = NaN;
   if (l.endsWith("GMT")) try {
    const o = Cr(l);
    v = (o.getTime() - Date.now()) / 1e3;
   } catch (l) {
    o?.trace?.("Failed to parse retry-after header");
    o?.trace?.(l);
   } else if (l.match(/ GMT, ((\d+)|(\d+\.\d+))$/)) v = Number(l.match(/ GMT, ([\d.]+)$/)?.[1]); else if (l.match(/^((\d+)|(\d+\.\d+))$/)) v = Number(l); else if (Date.parse(l) >= Date.now()) v = (Date.parse(l) - Date.now()) / 1e3;
   if (isNaN(v)) return;
   return new Date(Date.now() + 1e3 * v);
  } else if ("x-amz-retry-after" === h) {
   const l = response.headers[header];
   const v = Number(l);
   if (isNaN(v)) {
    o?.trace?.(`Failed to parse x-amz-retry-after=${l}`);
    return;
   }
   return new Date(Date.now() + v);
  }
 }
}

const Fr = error => {
 if (error instanceof Error) return error;
 if (error instanceof Object) return Object.assign(new Error, error);
 if ("string" === typeof error) return new Error(error);
 return new Error(`AWS SDK error wrapper for ${error}`);
};

function Hr(o) {
 return options => (next, context) => async args => {
  let l = await options.retryStrategy();
  const maxAttempts = await options.maxAttempts();
  const abortSignal = context[hn]?.abortSignal;
  if (Wr(l)) {
   const v = (context.partition_id ?? "") + (context.__retryLongPoll ? ":longpoll" : "");
   let I = await race(l.acquireInitialRetryToken(v), abortSignal);
   let R = new Error;
   let attempts = 0;
   let P = 0;
   const {request} = args;
   const O = xt.isInstance(request);
   if (O) request.headers["amz-sdk-invocation-id"] = v4();
   for (;;) try {
    if (O) request.headers["amz-sdk-request"] = `attempt=${attempts + 1}; max=${maxAttempts}`;
    const {response, output} = await next(args);
    l.recordSuccess(I);
    output.$metadata.attempts = attempts + 1;
    output.$metadata.totalRetryDelay = P;
    return {
     response,
     output
    };
   } catch (D) {
    const v = Gr(D, options.logger);
    R = Fr(D);
    if (O && o(request)) {
     (context.logger instanceof Xt ? console : context.logger)?.warn("An error was encountered in a non-retryable streaming request.");
     throw R;
    }
    try {
     I = await race(l.refreshRetryTokenForRetry(I, v), abortSignal);
    } catch (o) {
     if (abortSignal?.aborted && Ys(o)) throw o;
     if (!R.$metadata) R.$metadata = {};
     R.$metadata.attempts = attempts + 1;
     R.$metadata.totalRetryDelay = P;
     throw R;
    }
    attempts = I.getRetryCount();
    const delay = I.getRetryDelay();
    P += (I?.$retryLog?.acquisitionDelay ?? 0) + delay;
    if (delay > 0) await race(new Promise(resolve => setTimeout(resolve, delay)), abortSignal);
   }
  } else {
   if (l?.mode) context.userAgent = [ ...context.userAgent || [], [ "cfg/retry-mode", l.mode ] ];
   return l.retry(next, args);
  }
 };
}

const Wr = o => "undefined" !== typeof o.acquireInitialRetryToken && "undefined" !== typeof o.refreshRetryTokenForRetry && "undefined" !== typeof o.recordSuccess;

const Gr = (error, o) => {
 const l = {
  error,
  errorType: Vr(error)
 };
 const v = Br(error.$response, o);
 if (v) l.retryAfterHint = v;
 return l;
};

const Vr = error => {
 if (ks(error)) return "THROTTLING";
 if (Ss(error)) return "TRANSIENT";
 if ($s(error)) return "SERVER_ERROR";
 return "CLIENT_ERROR";
};

const Kr = {
 name: "retryMiddleware",
 tags: [ "RETRY" ],
 step: "finalizeRequest",
 priority: "high",
 override: true
};

Hr(Us);

const Xr = function(o) {
 const l = Hr(o);
 return options => ({
  applyToStack: o => {
   o.add(l(options), Kr);
  }
 });
}(Us);

const operation = (o, name, l, input, output) => ({
 name,
 namespace: o,
 traits: l,
 input,
 output
});

const Zr = config => (next, context) => async args => {
 const {response} = await next(args);
 const {operationSchema: o} = fn(context);
 const [, ns, n, t, i, l] = o ?? [];
 try {
  const parsed = await config.protocol.deserializeResponse(operation(ns, n, t, i, l), {
   ...config,
   ...context
  }, response);
  return {
   response,
   output: parsed
  };
 } catch (o) {
  Object.defineProperty(o, "$response", {
   value: response,
   enumerable: false,
   writable: false,
   configurable: false
  });
  if (!("$metadata" in o)) {
   const hint = "Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.";
   try {
    o.message += "\n  " + hint;
   } catch (o) {
    if (!context.logger || "NoOpLogger" === context.logger?.constructor?.name) console.warn(hint); else context.logger?.warn?.(hint);
   }
   if ("undefined" !== typeof o.$responseBodyText) if (o.$response) o.$response.body = o.$responseBodyText;
   try {
    if (er.isInstance(response)) {
     const {headers = {}, statusCode} = response;
     const l = Object.entries(headers);
     o.$metadata = {
      httpStatusCode: statusCode,
      requestId: Jr(/^x-[\w-]+-request-?id$/, l),
      extendedRequestId: Jr(/^x-[\w-]+-id-2$/, l),
      cfId: Jr(/^x-[\w-]+-cf-id$/, l)
     };
    }
   } catch (o) {}
  }
  throw o;
 }
};

const Jr = (pattern, headers) => (headers.find(([k]) => k.match(pattern)) || [ void 0, void 0 ])[1];

const Qr = config => (next, context) => async args => {
 const {operationSchema: o} = fn(context);
 const [, ns, n, t, i, l] = o ?? [];
 const endpoint = context.endpointV2 ? async () => Fo(context.endpointV2) : config.endpoint;
 const request = await config.protocol.serializeRequest(operation(ns, n, t, i, l), args.input, {
  ...config,
  ...context,
  endpoint
 });
 return next({
  ...args,
  request
 });
};

const Yr = {
 name: "deserializerMiddleware",
 step: "deserialize",
 tags: [ "DESERIALIZER" ],
 override: true
};

const ei = {
 name: "serializerMiddleware",
 step: "serialize",
 tags: [ "SERIALIZER" ],
 override: true
};

function ti(config) {
 return {
  applyToStack: o => {
   o.add(Qr(config), ei);
   o.add(Zr(config), Yr);
   config.protocol.setSerdeContext(config);
  }
 };
}

function ni(credentials, feature, value) {
 if (!credentials.$source) credentials.$source = {};
 credentials.$source[feature] = value;
 return credentials;
}

const oi = (() => function(identity) {
 return si(identity) && identity.expiration.getTime() - Date.now() < 3e5;
})();

const si = identity => void 0 !== identity.expiration;

const ri = (provider, o, l) => {
 if (void 0 === provider) return;
 const v = "function" !== typeof provider ? async () => Promise.resolve(provider) : provider;
 let resolved;
 let pending;
 let I;
 let R = false;
 const P = async options => {
  if (!pending) pending = v(options);
  try {
   resolved = await pending;
   I = true;
   R = false;
  } finally {
   pending = void 0;
  }
  return resolved;
 };
 if (void 0 === o) return async options => {
  if (!I || options?.forceRefresh) resolved = await P(options);
  return resolved;
 };
 return async options => {
  if (!I || options?.forceRefresh) resolved = await P(options);
  if (R) return resolved;
  if (!l(resolved)) {
   R = true;
   return resolved;
  }
  if (o(resolved)) {
   await P(options);
   return resolved;
  }
  return resolved;
 };
};

var ii = I(706);

const ai = data => {
 if (data instanceof Uint8Array) return data;
 if ("string" === typeof data) return (0, Hs.a)(data);
 if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength / Uint8Array.BYTES_PER_ELEMENT);
 return new Uint8Array(data);
};

class ci {
 format(headers) {
  const chunks = [];
  for (const o in headers) {
   if (!(0, vn.$)(headers, o)) continue;
   const bytes = (0, Hs.a)(o);
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
   const I = new DataView(new ArrayBuffer(3 + header.value.byteLength));
   I.setUint8(0, 6);
   I.setUint16(1, header.value.byteLength, false);
   const R = new Uint8Array(I.buffer);
   R.set(header.value, 3);
   return R;

  case "string":
   const P = (0, Hs.a)(header.value);
   const O = new DataView(new ArrayBuffer(3 + P.byteLength));
   O.setUint8(0, 7);
   O.setUint16(1, P.byteLength, false);
   const D = new Uint8Array(O.buffer);
   D.set(P, 3);
   return D;

  case "timestamp":
   const j = new Uint8Array(9);
   j[0] = 8;
   j.set(li.fromNumber(header.value.valueOf()).bytes, 1);
   return j;

  case "uuid":
   if (!di.test(header.value)) throw new Error(`Invalid UUID received: ${header.value}`);
   const q = new Uint8Array(17);
   q[0] = 9;
   q.set((0, ii.a)(header.value.replace(/-/g, "")), 1);
   return q;
  }
 }
}

var ui;

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
}(ui || (ui = {}));

const di = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;

class li {
 bytes;
 constructor(bytes) {
  this.bytes = bytes;
  if (8 !== bytes.byteLength) throw new Error("Int64 buffers must be exactly 8 bytes");
 }
 static fromNumber(number) {
  if (number > 0x8000000000000000 || number < -0x8000000000000000) throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
  const bytes = new Uint8Array(8);
  for (let i = 7, o = Math.abs(Math.round(number)); i > -1 && o > 0; i--, o /= 256) bytes[i] = o;
  if (number < 0) hi(bytes);
  return new li(bytes);
 }
 valueOf() {
  const bytes = this.bytes.slice(0);
  const negative = 128 & bytes[0];
  if (negative) hi(bytes);
  return parseInt((0, ii.n)(bytes), 16) * (negative ? -1 : 1);
 }
 toString() {
  return String(this.valueOf());
 }
}

function hi(bytes) {
 for (let i = 0; i < 8; i++) bytes[i] ^= 255;
 for (let i = 7; i > -1; i--) {
  bytes[i]++;
  if (0 !== bytes[i]) break;
 }
}

const fi = o => encodeURIComponent(o).replace(/[!'()*]/g, mi);

const mi = c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`;

const pi = "X-Amz-Date";

const wi = "X-Amz-Signature";

const yi = "X-Amz-Security-Token";

const vi = "authorization";

const bi = pi.toLowerCase();

const ki = [ vi, bi, "date" ];

const Si = wi.toLowerCase();

const $i = "x-amz-content-sha256";

const xi = yi.toLowerCase();

const Ai = {
 authorization: true,
 "cache-control": true,
 connection: true,
 expect: true,
 from: true,
 "keep-alive": true,
 "max-forwards": true,
 pragma: true,
 referer: true,
 te: true,
 trailer: true,
 "transfer-encoding": true,
 upgrade: true,
 "user-agent": true,
 "x-amzn-trace-id": true
};

const Ei = /^proxy-/;

const Ti = /^sec-/;

const Ci = "AWS4-HMAC-SHA256";

const Ii = "AWS4-HMAC-SHA256-PAYLOAD";

const Ri = "aws4_request";

const Ni = ({query = {}}) => {
 const keys = [];
 const o = {};
 for (const key in query) {
  if (!(0, vn.$)(query, key)) continue;
  if (key.toLowerCase() === Si) continue;
  const l = fi(key);
  keys.push(l);
  const value = query[key];
  if ("string" === typeof value) o[l] = `${l}=${fi(value)}`; else if (Array.isArray(value)) o[l] = value.slice(0).reduce((encoded, value) => encoded.concat([ `${l}=${fi(value)}` ]), []).sort().join("&");
 }
 return keys.sort().map(key => o[key]).filter(o => o).join("&");
};

const Pi = time => Oi(time).toISOString().replace(/\.\d{3}Z$/, "Z");

const Oi = time => {
 if ("number" === typeof time) return new Date(1e3 * time);
 if ("string" === typeof time) {
  if (Number(time)) return new Date(1e3 * Number(time));
  return new Date(time);
 }
 return time;
};

class Di {
 service;
 regionProvider;
 credentialProvider;
 sha256;
 uriEscapePath;
 applyChecksum;
 constructor({applyChecksum: o, credentials, region, service, sha256, uriEscapePath: l = true}) {
  this.service = service;
  this.sha256 = sha256;
  this.uriEscapePath = l;
  this.applyChecksum = "boolean" === typeof o ? o : true;
  this.regionProvider = Zo(region);
  this.credentialProvider = Zo(credentials);
 }
 createCanonicalRequest(request, o, l) {
  const v = Object.keys(o).sort();
  return `${request.method}\n${this.getCanonicalPath(request)}\n${Ni(request)}\n${v.map(name => `${name}:${o[name]}`).join("\n")}\n\n${v.join(";")}\n${l}`;
 }
 async createStringToSign(o, l, v, I) {
  const R = new this.sha256;
  R.update(ai(v));
  const P = await R.digest();
  return `${I}\n${o}\n${l}\n${(0, ii.n)(P)}`;
 }
 getCanonicalPath({path}) {
  if (this.uriEscapePath) {
   const o = [];
   for (const l of path.split("/")) {
    if (0 === l?.length) continue;
    if ("." === l) continue;
    if (".." === l) o.pop(); else o.push(l);
   }
   const l = `${path?.startsWith("/") ? "/" : ""}${o.join("/")}${o.length > 0 && path?.endsWith("/") ? "/" : ""}`;
   const v = fi(l);
   return v.replace(/%2F/g, "/");
  }
  return path;
 }
 validateResolvedCredentials(credentials) {
  if ("object" !== typeof credentials || "string" !== typeof credentials.accessKeyId || "string" !== typeof credentials.secretAccessKey) throw new Error("Resolved credential object is not valid");
 }
 formatDate(now) {
  const o = Pi(now).replace(/[-:]/g, "");
  return {
   longDate: o,
   shortDate: o.slice(0, 8)
  };
 }
 getCanonicalHeaderList(headers) {
  return Object.keys(headers).sort().join(";");
 }
}

const ji = {};

const _i = [];

const Mi = (o, region, service) => `${o}/${region}/${service}/${Ri}`;

const zi = async (o, credentials, l, region, service) => {
 const v = await Li(o, credentials.secretAccessKey, credentials.accessKeyId);
 const I = `${l}:${region}:${service}:${(0, ii.n)(v)}:${credentials.sessionToken}`;
 if (I in ji) return ji[I];
 _i.push(I);
 for (;_i.length > 50; ) delete ji[_i.shift()];
 let key = `AWS4${credentials.secretAccessKey}`;
 for (const v of [ l, region, service, Ri ]) key = await Li(o, key, v);
 return ji[I] = key;
};

const Li = (o, secret, data) => {
 const l = new o(secret);
 l.update(ai(data));
 return l.digest();
};

function Ui(o) {
 Object.defineProperty(o, "__proto__", {
  value: void 0,
  writable: true,
  enumerable: true,
  configurable: true
 });
}

const qi = ({headers}, o, l) => {
 const canonical = {};
 for (const v of Object.keys(headers).sort()) {
  if (void 0 == headers[v]) continue;
  const I = v.toLowerCase();
  if ((0, vn.$)(Ai, I) || o?.has(I) || Ei.test(I) || Ti.test(I)) if (!l || l && !l.has(I)) continue;
  if ("__proto__" === I) Ui(canonical);
  canonical[I] = headers[v].replace(/[\r\n]/g, " ").replace(/[ \t]+/g, " ").replace(/^ | $/g, "");
 }
 return canonical;
};

var Bi = I(8345);

const Fi = async ({headers, body}, o) => {
 for (const o in headers) {
  if (!(0, vn.$)(headers, o)) continue;
  if (o.toLowerCase() === $i) return headers[o];
 }
 if (void 0 == body) return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"; else if ("string" === typeof body || ArrayBuffer.isView(body) || (0, 
 Bi.m)(body)) {
  const l = new o;
  l.update(ai(body));
  return (0, ii.n)(await l.digest());
 }
 return "UNSIGNED-PAYLOAD";
};

const Hi = (o, headers) => {
 o = o.toLowerCase();
 for (const l in headers) {
  if (!(0, vn.$)(headers, l)) continue;
  if (o === l.toLowerCase()) return true;
 }
 return false;
};

const Wi = (request, options = {}) => {
 const {headers, query = {}} = xt.clone(request);
 for (const name in headers) {
  if (!(0, vn.$)(headers, name)) continue;
  const o = name.toLowerCase();
  if ("x-amz-" === o.slice(0, 6) && !options.unhoistableHeaders?.has(o) || options.hoistableHeaders?.has(o)) {
   query[name] = headers[name];
   delete headers[name];
  }
 }
 return {
  ...request,
  headers,
  query
 };
};

const Gi = request => {
 request = xt.clone(request);
 for (const o in request.headers) {
  if (!(0, vn.$)(request.headers, o)) continue;
  if (ki.indexOf(o.toLowerCase()) > -1) delete request.headers[o];
 }
 return request;
};

class Vi extends Di {
 headerFormatter=new ci;
 constructor({applyChecksum: o, credentials, region, service, sha256, uriEscapePath: l = true}) {
  super({
   applyChecksum: o,
   credentials,
   region,
   service,
   sha256,
   uriEscapePath: l
  });
 }
 async presign(o, options = {}) {
  const {signingDate: l = new Date, expiresIn: v = 3600, unsignableHeaders: I, unhoistableHeaders: R, signableHeaders: P, hoistableHeaders: O, signingRegion: D, signingService: j} = options;
  const credentials = await this.credentialProvider();
  this.validateResolvedCredentials(credentials);
  const region = D ?? await this.regionProvider();
  const {longDate: q, shortDate: H} = this.formatDate(l);
  if (v > 604800) return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the future");
  const scope = Mi(H, region, j ?? this.service);
  const request = Wi(Gi(o), {
   unhoistableHeaders: R,
   hoistableHeaders: O
  });
  if (credentials.sessionToken) request.query[yi] = credentials.sessionToken;
  request.query["X-Amz-Algorithm"] = Ci;
  request.query["X-Amz-Credential"] = `${credentials.accessKeyId}/${scope}`;
  request.query[pi] = q;
  request.query["X-Amz-Expires"] = v.toString(10);
  const G = qi(request, I, P);
  request.query["X-Amz-SignedHeaders"] = this.getCanonicalHeaderList(G);
  request.query[wi] = await this.getSignature(q, scope, this.getSigningKey(credentials, region, H, j), this.createCanonicalRequest(request, G, await Fi(o, this.sha256)));
  return request;
 }
 async sign(o, options) {
  if ("string" === typeof o) return this.signString(o, options); else if (o.headers && o.payload) return this.signEvent(o, options); else if (o.message) return this.signMessage(o, options); else return this.signRequest(o, options);
 }
 async signEvent({headers, payload}, {signingDate: o = new Date, priorSignature: l, signingRegion: v, signingService: I, eventStreamCredentials: R}) {
  const region = v ?? await this.regionProvider();
  const {shortDate: P, longDate: O} = this.formatDate(o);
  const scope = Mi(P, region, I ?? this.service);
  const D = await Fi({
   headers: {},
   body: payload
  }, this.sha256);
  const j = new this.sha256;
  j.update(headers);
  const q = (0, ii.n)(await j.digest());
  const H = [ Ii, O, scope, l, q, D ].join("\n");
  return this.signString(H, {
   signingDate: o,
   signingRegion: region,
   signingService: I,
   eventStreamCredentials: R
  });
 }
 async signMessage(o, {signingDate: l = new Date, signingRegion: v, signingService: I, eventStreamCredentials: R}) {
  const P = this.signEvent({
   headers: this.headerFormatter.format(o.message.headers),
   payload: o.message.body
  }, {
   signingDate: l,
   signingRegion: v,
   signingService: I,
   priorSignature: o.priorSignature,
   eventStreamCredentials: R
  });
  return P.then(signature => ({
   message: o.message,
   signature
  }));
 }
 async signString(o, {signingDate: l = new Date, signingRegion: v, signingService: I, eventStreamCredentials: R} = {}) {
  const credentials = R ?? await this.credentialProvider();
  this.validateResolvedCredentials(credentials);
  const region = v ?? await this.regionProvider();
  const {shortDate: P} = this.formatDate(l);
  const O = new this.sha256(await this.getSigningKey(credentials, region, P, I));
  O.update(ai(o));
  return (0, ii.n)(await O.digest());
 }
 async signRequest(o, {signingDate: l = new Date, signableHeaders: v, unsignableHeaders: I, signingRegion: R, signingService: P} = {}) {
  const credentials = await this.credentialProvider();
  this.validateResolvedCredentials(credentials);
  const region = R ?? await this.regionProvider();
  const request = Gi(o);
  const {longDate: O, shortDate: D} = this.formatDate(l);
  const scope = Mi(D, region, P ?? this.service);
  request.headers[bi] = O;
  if (credentials.sessionToken) request.headers[xi] = credentials.sessionToken;
  const j = await Fi(request, this.sha256);
  if (!Hi($i, request.headers) && this.applyChecksum) request.headers[$i] = j;
  const q = qi(request, I, v);
  const signature = await this.getSignature(O, scope, this.getSigningKey(credentials, region, D, P), this.createCanonicalRequest(request, q, j));
  request.headers[vi] = `${Ci} Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${this.getCanonicalHeaderList(q)}, Signature=${signature}`;
  return request;
 }
 async getSignature(o, l, v, I) {
  const R = await this.createStringToSign(o, l, I, Ci);
  const P = new this.sha256(await v);
  P.update(ai(R));
  return (0, ii.n)(await P.digest());
 }
 getSigningKey(credentials, region, o, service) {
  return zi(this.sha256, credentials, o, region, service || this.service);
 }
}

function Ki(config, {credentials, credentialDefaultProvider: o}) {
 let l;
 if (credentials) if (!credentials?.memoized) l = ri(credentials, oi, si); else l = credentials; else if (o) l = bt(o(Object.assign({}, config, {
  parentClientConfig: config
 }))); else l = async () => {
  throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.");
 };
 l.memoized = true;
 return l;
}

function Xi(config, o) {
 if (o.configBound) return o;
 const l = async options => o({
  ...options,
  callerClientConfig: config
 });
 l.memoized = o.memoized;
 l.configBound = true;
 return l;
}

const Zi = {
 environmentVariableSelector: env => Io(env, "AWS_DISABLE_CLOCK_SKEW_CORRECTION", Ro.ENV),
 configFileSelector: profile => Io(profile, "disable_clock_skew_correction", Ro.CONFIG),
 default: false
};

const Ji = $o(Zi);

const Qi = (o => config => {
 let l = config.credentials;
 let v = !!config.credentials;
 let I;
 Object.defineProperty(config, "credentials", {
  set(credentials) {
   if (credentials && credentials !== l && credentials !== I) v = true;
   l = credentials;
   const o = Ki(config, {
    credentials: l,
    credentialDefaultProvider: config.credentialDefaultProvider
   });
   const R = Xi(config, o);
   if (v && !R.attributed) {
    const o = "object" === typeof l && null !== l;
    I = async options => {
     const l = await R(options);
     const v = l;
     if (o && (!v.$source || 0 === Object.keys(v.$source).length)) return ni(v, "CREDENTIALS_CODE", "e");
     return v;
    };
    I.memoized = R.memoized;
    I.configBound = R.configBound;
    I.attributed = true;
   } else I = R;
  },
  get: () => I,
  enumerable: true,
  configurable: true
 });
 config.credentials = l;
 const {signingEscapePath: R = true, systemClockOffset: P = config.systemClockOffset || 0, sha256} = config;
 let O;
 if (config.signer) O = bt(config.signer); else if (config.regionInfoProvider) O = () => bt(config.region)().then(async region => [ await config.regionInfoProvider(region, {
  useFipsEndpoint: await config.useFipsEndpoint(),
  useDualstackEndpoint: await config.useDualstackEndpoint()
 }) || {}, region ]).then(([o, region]) => {
  const {signingRegion: l, signingService: v} = o;
  config.signingRegion = config.signingRegion || l || region;
  config.signingName = config.signingName || v || config.serviceId;
  const I = {
   ...config,
   credentials: config.credentials,
   region: config.signingRegion,
   service: config.signingName,
   sha256,
   uriEscapePath: R
  };
  const P = config.signerConstructor || Vi;
  return new P(I);
 }); else O = async o => {
  o = Object.assign({}, {
   name: "sigv4",
   signingName: config.signingName || config.defaultSigningName,
   signingRegion: await bt(config.region)(),
   properties: {}
  }, o);
  const l = o.signingRegion;
  const v = o.signingName;
  config.signingRegion = config.signingRegion || l;
  config.signingName = config.signingName || v || config.serviceId;
  const I = {
   ...config,
   credentials: config.credentials,
   region: config.signingRegion,
   service: config.signingName,
   sha256,
   uriEscapePath: R
  };
  const P = config.signerConstructor || Vi;
  return new P(I);
 };
 const D = Object.assign(config, {
  systemClockOffset: P,
  signingEscapePath: R,
  signer: O,
  disableClockSkewCorrection: bt(config.disableClockSkewCorrection ?? o)
 });
 return D;
})(Ji);

const Yi = async (config, context, input) => ({
 operation: fn(context).operation,
 region: await Zo(config.region)() || (() => {
  throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
 })()
});

function ea(o) {
 return {
  schemeId: "aws.auth#sigv4",
  signingProperties: {
   name: "acm",
   region: o.region
  },
  propertiesExtractor: (config, context) => ({
   signingProperties: {
    config,
    context
   }
  })
 };
}

const ta = o => {
 const options = [];
 o.operation;
 options.push(ea(o));
 return options;
};

const na = config => {
 const o = Qi(config);
 return Object.assign(o, {
  authSchemePreference: Zo(config.authSchemePreference ?? [])
 });
};

const oa = options => Object.assign(options, {
 useFipsEndpoint: options.useFipsEndpoint ?? false,
 useDualstackEndpoint: options.useDualstackEndpoint ?? false,
 defaultSigningName: "acm",
 clientContextParams: options.clientContextParams ?? {}
});

const state = {
 warningEmitted: false
};

const ra = version => {
 if (version && !state.warningEmitted) {
  if ("true" === process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED) {
   state.warningEmitted = true;
   return;
  }
  const o = parseInt(version.substring(1, version.indexOf(".")));
  const l = 22;
  if (o < l) {
   state.warningEmitted = true;
   process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)\nversions published after the first week of January 2027\nwill require node >=${l}. You are running node ${version}.\n\nTo continue receiving updates to AWS services, bug fixes,\nand security updates please upgrade to node >=${l}.\n\nMore information can be found at: https://a.co/c895JFp`);
  }
 }
};

const ia = () => "object" === typeof process && "true" === process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026;

const aa = (requestHandler, o) => {
 if (!ia()) return;
 if ("function" === typeof requestHandler?.handle) return;
 return o;
};

const ua = o(import.meta.url)("node:process");

const da = () => {
 const o = [ "deno", "bun", "llrt" ];
 for (const l of o) if (ua.versions[l]) return [ `md/${l}`, ua.versions[l] ];
 return [ "md/nodejs", ua.versions.node ];
};

const la = () => {
 if (false) return [ "md/crt-avail" ];
 return null;
};

const ha = ({serviceId: o, clientVersion: l}) => {
 const v = da();
 return async config => {
  const sections = [ [ "aws-sdk-js", l ], [ "ua", "2.1" ], [ `os/${(0, P.platform)()}`, (0, 
  P.release)() ], [ "lang/js" ], v ];
  const I = la();
  if (I) sections.push(I);
  if (o) sections.push([ `api/${o}`, l ]);
  if (ua.env.AWS_EXECUTION_ENV) sections.push([ `exec-env/${ua.env.AWS_EXECUTION_ENV}` ]);
  const R = await (config?.userAgentAppId?.());
  const O = R ? [ ...sections, [ `app/${R}` ] ] : [ ...sections ];
  return O;
 };
};

const fa = {
 environmentVariableSelector: env => env.AWS_SDK_UA_APP_ID,
 configFileSelector: profile => profile.sdk_ua_app_id ?? profile["sdk-ua-app-id"],
 default: kt
};

const ma = o => "string" === typeof o && o.length > 0 ? o.split(",").map(item => item.trim()) : [];

const ga = o => `AWS_BEARER_TOKEN_${o.replace(/[\s-]/g, "_").toUpperCase()}`;

const pa = "AWS_AUTH_SCHEME_PREFERENCE";

const wa = "auth_scheme_preference";

const ya = {
 environmentVariableSelector: (env, options) => {
  if (options?.signingName) {
   const o = ga(options.signingName);
   if (o in env) return [ "httpBearerAuth" ];
  }
  if (!(pa in env)) return;
  return ma(env[pa]);
 },
 configFileSelector: profile => {
  if (!(wa in profile)) return;
  return ma(profile[wa]);
 },
 default: []
};

function va() {
 return async () => {
  throw new Error("this client was made without credentials");
 };
}

let ba = false;

const ka = version => {
 if (version && !ba && parseInt(version.substring(1, version.indexOf("."))) < 16) ba = true;
};

const Sa = mode => {
 switch (mode) {
 case "standard":
 case "cross-region":
  return {
   retryMode: "standard",
   connectionTimeout: 3100
  };

 case "in-region":
  return {
   retryMode: "standard",
   connectionTimeout: 1100
  };

 case "mobile":
  return {
   retryMode: "standard",
   connectionTimeout: 3e4
  };

 default:
  return {};
 }
};

const $a = "AWS_REGION";

const xa = "AWS_DEFAULT_REGION";

const Aa = [ "in-region", "cross-region", "mobile", "standard", "legacy" ];

const Ea = "x-aws-ec2-metadata-token";

const Ta = "x-aws-ec2-metadata-token-ttl-seconds";

let Ca = 0;

const Ia = async () => {
 if (process.env.AWS_EC2_METADATA_DISABLED) return;
 if (Date.now() < Ca) return;
 try {
  const endpoint = Na();
  const token = (await Pa({
   ...endpoint,
   path: "/latest/api/token",
   method: "PUT",
   headers: {
    [Ta]: "21600"
   }
  })).toString();
  const region = (await Pa({
   ...endpoint,
   path: "/latest/meta-data/placement/region",
   method: "GET",
   headers: {
    [Ea]: token
   }
  })).toString().trim();
  return region || Ra();
 } catch {
  return Ra();
 }
};

const Ra = () => {
 Ca = Date.now() + 6e4;
 return;
};

const Na = () => {
 const o = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
 if (o) {
  const url = new URL(o);
  return {
   hostname: url.hostname.replace(/^\[(.+)]$/, "$1"),
   port: url.port ? Number(url.port) : void 0
  };
 }
 if ("IPv6" === process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE) return {
  hostname: "fd00:ec2::254"
 };
 return {
  hostname: "169.254.169.254"
 };
};

const Pa = async options => {
 const {request} = await Promise.resolve().then(I.t.bind(I, 7067, 23));
 return new Promise((resolve, reject) => {
  const o = request({
   hostname: options.hostname,
   port: options.port,
   path: options.path,
   method: options.method,
   headers: options.headers,
   timeout: 1e3,
   signal: AbortSignal.timeout(1e3)
  });
  o.on("error", l => {
   reject(l);
   o.destroy();
  });
  o.on("timeout", () => {
   reject(new Error("TimeoutError from instance metadata service"));
   o.destroy();
  });
  o.on("response", l => {
   const {statusCode = 400} = l;
   if (statusCode < 200 || statusCode >= 300) {
    reject(Object.assign(new Error("Error response received from instance metadata service"), {
     statusCode
    }));
    o.destroy();
    return;
   }
   const chunks = [];
   l.on("data", chunk => chunks.push(chunk));
   l.on("end", () => {
    resolve(Buffer.concat(chunks));
    o.destroy();
   });
  });
  o.end();
 });
};

const Oa = {
 environmentVariableSelector: env => env.AWS_REGION,
 configFileSelector: profile => profile.region,
 default: async () => {
  const region = await Ia();
  if (region) return region;
  throw new Error("Region is missing");
 }
};

const Da = {
 preferredFile: "credentials"
};

const ja = {
 environmentVariableSelector: env => env.AWS_DEFAULTS_MODE,
 configFileSelector: profile => profile.defaults_mode,
 default: "legacy"
};

const _a = ({region = $o(Oa), defaultsMode = $o(ja)} = {}) => Hn(async () => {
 const mode = "function" === typeof defaultsMode ? await defaultsMode() : defaultsMode;
 switch (mode?.toLowerCase()) {
 case "auto":
  return Ma(region);

 case "in-region":
 case "cross-region":
 case "mobile":
 case "standard":
 case "legacy":
  return Promise.resolve(mode?.toLocaleLowerCase());

 case void 0:
  return Promise.resolve("legacy");

 default:
  throw new Error(`Invalid parameter for "defaultsMode", expect ${Aa.join(", ")}, got ${mode}`);
 }
});

const Ma = async o => {
 if (o) {
  const l = "function" === typeof o ? await o() : o;
  const v = await za();
  if (!v) return "standard";
  if (l === v) return "in-region"; else return "cross-region";
 }
 return "standard";
};

const za = async () => {
 if (process.env.AWS_EXECUTION_ENV && (process.env[$a] || process.env[xa])) return process.env[$a] ?? process.env[xa];
 return Ia();
};

const La = {
 environmentVariableSelector: env => Io(env, "AWS_USE_DUALSTACK_ENDPOINT", Ro.ENV),
 configFileSelector: profile => Io(profile, "use_dualstack_endpoint", Ro.CONFIG),
 default: false
};

const Ua = {
 environmentVariableSelector: env => Io(env, "AWS_USE_FIPS_ENDPOINT", Ro.ENV),
 configFileSelector: profile => Io(profile, "use_fips_endpoint", Ro.CONFIG),
 default: false
};

const qa = o(import.meta.url)("node:fs");

const Ba = body => {
 if (!body) return 0;
 if ("string" === typeof body) return Buffer.byteLength(body); else if ("number" === typeof body.byteLength) return body.byteLength; else if ("number" === typeof body.size) return body.size; else if ("number" === typeof body.start && "number" === typeof body.end) return body.end + 1 - body.start; else if (body instanceof qa.ReadStream) if (null != body.path) return (0, 
 qa.lstatSync)(body.path).size; else if ("number" === typeof body.fd) return (0, 
 qa.fstatSync)(body.fd).size;
 throw new Error(`Body Length computation failed for ${body}`);
};

function Ha(query) {
 const parts = [];
 for (let key of Object.keys(query).sort()) {
  const value = query[key];
  key = fi(key);
  if (Array.isArray(value)) for (let i = 0, o = value.length; i < o; i++) parts.push(`${key}=${fi(value[i])}`); else {
   let o = key;
   if (value || "string" === typeof value) o += `=${fi(value)}`;
   parts.push(o);
  }
 }
 return parts.join("&");
}

function Wa(abortSignal) {
 const reason = abortSignal && "object" === typeof abortSignal && "reason" in abortSignal ? abortSignal.reason : void 0;
 if (reason) {
  if (reason instanceof Error) {
   const o = new Error("Request aborted");
   o.name = "AbortError";
   o.cause = reason;
   return o;
  }
  const o = new Error(String(reason));
  o.name = "AbortError";
  return o;
 }
 const o = new Error("Request aborted");
 o.name = "AbortError";
 return o;
}

const Ga = [ "ECONNRESET", "EPIPE", "ETIMEDOUT" ];

const Va = headers => {
 const o = {};
 for (const name in headers) {
  if (!(0, vn.$)(headers, name)) continue;
  const l = headers[name];
  o[name] = Array.isArray(l) ? l.join(",") : l;
 }
 return o;
};

const Ka = o(import.meta.url)("node:https");

var Xa = I.n(Ka);

const Ja = (o, ms) => setTimeout(o, ms), Qa = o => clearTimeout(o);

const Ya = (request, reject, o = 0) => {
 if (!o) return -1;
 const l = l => {
  const v = Ja(() => {
   request.destroy();
   reject(Object.assign(new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${o} ms.`), {
    name: "TimeoutError"
   }));
  }, o - l);
  const I = socket => {
   if (socket?.connecting) socket.on("connect", () => {
    Qa(v);
   }); else Qa(v);
  };
  if (request.socket) I(request.socket); else request.on("socket", I);
 };
 if (o < 2e3) {
  l(0);
  return 0;
 }
 return Ja(l.bind(null, 1e3), 1e3);
};

const ec = (o, reject, l = 0, throwOnRequestTimeout, v) => {
 if (l) return Ja(() => {
  let I = `@smithy/node-http-handler - [${throwOnRequestTimeout ? "ERROR" : "WARN"}] a request has exceeded the configured ${l} ms requestTimeout.`;
  if (throwOnRequestTimeout) {
   const error = Object.assign(new Error(I), {
    name: "TimeoutError",
    code: "ETIMEDOUT"
   });
   o.destroy(error);
   reject(error);
  } else {
   I += " Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.";
   v?.warn?.(I);
  }
 }, l);
 return -1;
};

const tc = (request, {keepAlive, keepAliveMsecs: o}, l = 3e3) => {
 if (true !== keepAlive) return -1;
 const v = () => {
  if (request.socket) request.socket.setKeepAlive(keepAlive, o || 0); else request.on("socket", socket => {
   socket.setKeepAlive(keepAlive, o || 0);
  });
 };
 if (0 === l) {
  v();
  return 0;
 }
 return Ja(v, l);
};

const nc = config => {
 const value = config?.defaultSocketTimeout;
 return "number" === typeof value && Number.isFinite(value) && value > 0 ? value : void 0;
};

const oc = (request, reject, o = 0, l = false) => {
 if (!Number.isFinite(o) || o <= 0) return;
 let response;
 request.once("response", o => response = o);
 const v = () => {
  if (response?.complete) {
   request.socket?.destroy();
   return;
  }
  const error = Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${o} ms of inactivity (${l ? "service default socket timeout" : "configured by client requestHandler"}).`), {
   name: "TimeoutError"
  });
  response?.destroy(error);
  request.destroy();
  reject(error);
 };
 const I = () => {
  const {socket} = request;
  if (!socket) request.once("socket", I); else if (socket.connecting) socket.once("connect", I); else {
   socket.setTimeout(o, v);
   request.on("close", () => socket.removeListener("timeout", v));
  }
 };
 if (o < 6e3) {
  I();
  return;
 }
 const R = Ja(I, 3e3);
 request.once("close", () => Qa(R));
};

async function sc(o, request, l = 6e3, v = false) {
 const headers = request.headers;
 const expect = headers ? headers.Expect || headers.expect : void 0;
 let I = -1;
 let R = true;
 if (!v && "100-continue" === expect) R = await Promise.race([ new Promise(resolve => {
  I = Number(Ja(() => resolve(true), Math.max(6e3, l)));
 }), new Promise(resolve => {
  o.on("continue", () => {
   Qa(I);
   resolve(true);
  });
  o.on("response", () => {
   Qa(I);
   resolve(false);
  });
  o.on("error", () => {
   Qa(I);
   resolve(false);
  });
 }) ]);
 if (R) rc(o, request.body);
}

function rc(o, body) {
 if (body instanceof Ls.Readable) {
  body.pipe(o);
  return;
 }
 if (body) {
  const isBuffer = Buffer.isBuffer(body);
  const l = "string" === typeof body;
  if (isBuffer || l) {
   if (isBuffer && 0 === body.byteLength) o.end(); else o.end(body);
   return;
  }
  const v = body;
  if ("object" === typeof v && v.buffer && "number" === typeof v.byteOffset && "number" === typeof v.byteLength) {
   o.end(Buffer.from(v.buffer, v.byteOffset, v.byteLength));
   return;
  }
  o.end(Buffer.from(body));
  return;
 }
 o.end();
}

let ic;

let ac;

class NodeHttpHandler {
 config;
 configProvider;
 socketWarningTimestamp=0;
 externalAgent=false;
 metadata={
  handlerProtocol: "http/1.1"
 };
 static create(o) {
  if ("function" === typeof o?.handle) return o;
  return new NodeHttpHandler(o);
 }
 static checkSocketUsage(agent, o, l = console) {
  const {sockets: v, requests, maxSockets: I} = agent;
  if ("number" !== typeof I || I === 1 / 0) return o;
  if (Date.now() - 15e3 < o) return o;
  if (v && requests) for (const origin in v) {
   if (!(0, vn.$)(v, origin)) continue;
   const o = v[origin]?.length ?? 0;
   const R = requests[origin]?.length ?? 0;
   if (o >= I && R >= 2 * I) {
    l?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${o} and ${R} additional requests are enqueued.\nSee https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html\nor increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`);
    return Date.now();
   }
  }
  return o;
 }
 constructor(options) {
  this.configProvider = new Promise((resolve, reject) => {
   if ("function" === typeof options) options().then(o => {
    resolve(this.resolveDefaultConfig(o));
   }).catch(reject); else resolve(this.resolveDefaultConfig(options));
  });
 }
 destroy() {
  this.config?.httpAgent?.destroy();
  this.config?.httpsAgent?.destroy();
 }
 async handle(request, {abortSignal, requestTimeout} = {}) {
  if (!this.config) this.config = await this.configProvider;
  const config = this.config;
  const o = config.logger;
  const l = "https:" === request.protocol;
  if (!l && !this.config.httpAgent) this.config.httpAgent = await this.config.httpAgentProvider();
  return new Promise((v, I) => {
   let R;
   let P = -1;
   let O = -1;
   let D = -1;
   let j = -1;
   const q = () => {
    Qa(P);
    Qa(O);
    Qa(D);
    Qa(j);
   };
   const resolve = async o => {
    await R;
    q();
    v(o);
   };
   const reject = async o => {
    await R;
    q();
    I(o);
   };
   if (abortSignal?.aborted) {
    const o = Wa(abortSignal);
    reject(o);
    return;
   }
   const headers = request.headers;
   const H = headers ? "100-continue" === (headers.Expect ?? headers.expect) : false;
   let agent = l ? config.httpsAgent : config.httpAgent;
   if (H && !this.externalAgent) agent = new (l ? Xa().Agent : ic)({
    keepAlive: false,
    maxSockets: 1 / 0
   });
   P = Ja(() => {
    this.socketWarningTimestamp = NodeHttpHandler.checkSocketUsage(agent, this.socketWarningTimestamp, o);
   }, config.socketAcquisitionWarningTimeout ?? (config.requestTimeout ?? 2e3) + (config.connectionTimeout ?? 1e3));
   const G = request.query ? Ha(request.query) : "";
   let auth;
   if (null != request.username || null != request.password) {
    const o = request.username ?? "";
    const password = request.password ?? "";
    auth = `${o}:${password}`;
   }
   let path = request.path;
   if (G) path += `?${G}`;
   if (request.fragment) path += `#${request.fragment}`;
   let hostname = request.hostname ?? "";
   if ("[" === hostname[0] && hostname.endsWith("]")) hostname = request.hostname.slice(1, -1); else hostname = request.hostname;
   const V = {
    headers: request.headers,
    host: hostname,
    method: request.method,
    path,
    port: request.port,
    agent,
    auth
   };
   const K = l ? Xa().request : ac;
   const X = K(V, o => {
    const l = new er({
     statusCode: o.statusCode || -1,
     reason: o.statusMessage,
     headers: Va(o.headers),
     body: o
    });
    resolve({
     response: l
    });
   });
   X.on("error", o => {
    if (Ga.includes(o.code)) reject(Object.assign(o, {
     name: "TimeoutError"
    })); else reject(o);
   });
   if (abortSignal) {
    const o = () => {
     X.destroy();
     const o = Wa(abortSignal);
     reject(o);
    };
    if ("function" === typeof abortSignal.addEventListener) {
     const signal = abortSignal;
     signal.addEventListener("abort", o, {
      once: true
     });
     X.once("close", () => signal.removeEventListener("abort", o));
    } else abortSignal.onabort = o;
   }
   const J = requestTimeout ?? config.requestTimeout;
   O = Ya(X, reject, config.connectionTimeout);
   D = ec(X, reject, J, config.throwOnRequestTimeout, o ?? console);
   const Q = void 0 === config.socketTimeout ? nc(config) : void 0;
   if (Q) oc(X, reject, Q, true); else oc(X, reject, config.socketTimeout);
   const httpAgent = V.agent;
   if ("object" === typeof httpAgent && "keepAlive" in httpAgent) j = tc(X, {
    keepAlive: httpAgent.keepAlive,
    keepAliveMsecs: httpAgent.keepAliveMsecs
   });
   R = sc(X, request, J, this.externalAgent).catch(e => {
    q();
    return I(e);
   });
  });
 }
 updateHttpClientConfig(key, value) {
  this.config = void 0;
  this.configProvider = this.configProvider.then(config => {
   switch (key) {
   case Symbol.for("logger"):
    key = "logger";
    value = config.logger ?? value;
    break;

   case Symbol.for("@smithy/defaultSocketTimeout"):
    key = "defaultSocketTimeout";
    value = nc(config) ?? value;
   }
   return {
    ...config,
    [key]: value
   };
  });
 }
 httpHandlerConfigs() {
  return this.config ?? {};
 }
 resolveDefaultConfig(options) {
  const {requestTimeout, connectionTimeout, socketTimeout, socketAcquisitionWarningTimeout: o, httpAgent, httpsAgent, throwOnRequestTimeout, logger: l} = options || {};
  let v;
  return {
   connectionTimeout,
   requestTimeout,
   socketTimeout,
   defaultSocketTimeout: nc(options),
   socketAcquisitionWarningTimeout: o,
   throwOnRequestTimeout,
   httpAgentProvider: () => v ??= (async () => {
    const o = await Promise.resolve().then(I.t.bind(I, 7067, 23));
    const {Agent, request} = o.default ?? o;
    ac = request;
    ic = Agent;
    if (httpAgent instanceof ic || "function" === typeof httpAgent?.destroy) {
     this.externalAgent = true;
     return httpAgent;
    }
    return new ic({
     keepAlive: true,
     maxSockets: 50,
     ...httpAgent
    });
   })(),
   httpsAgent: (() => {
    if (httpsAgent instanceof Xa().Agent || "function" === typeof httpsAgent?.destroy) {
     this.externalAgent = true;
     return httpsAgent;
    }
    return new (Xa().Agent)({
     keepAlive: true,
     maxSockets: 50,
     ...httpsAgent
    });
   })(),
   logger: l
  };
 }
}

function cc(o, length) {
 if (void 0 === length) {
  length = 0;
  for (const bytes of o) length += bytes.byteLength;
 }
 const result = new Uint8Array(length);
 let l = 0;
 for (const v of o) {
  result.set(v, l);
  l += v.byteLength;
 }
 return result;
}

const uc = o => "function" === typeof ReadableStream && (o?.constructor?.name === ReadableStream.name || o instanceof ReadableStream);

const dc = o => "function" === typeof Blob && (o?.constructor?.name === Blob.name || o instanceof Blob);

const lc = async o => {
 if (dc(o)) return hc(o);
 return fc(o);
};

async function hc(o) {
 return o.arrayBuffer().then(o => new Uint8Array(o));
}

async function fc(o) {
 const chunks = [];
 const reader = o.getReader();
 let length = 0;
 for (;;) {
  const {done, value} = await reader.read();
  if (value) {
   chunks.push(value);
   length += value.length;
  }
  if (done) break;
 }
 return cc(chunks, length);
}

const mc = o => {
 if (dc(o)) return hc(o);
 if (uc(o)) return fc(o);
 return new Promise((resolve, reject) => {
  const l = new gc;
  const v = o;
  v.pipe(l);
  v.on("error", o => {
   l.end();
   reject(o);
  });
  l.on("error", reject);
  l.on("finish", function() {
   const bytes = cc(this.bufferedBytes);
   resolve(bytes);
  });
 });
};

class gc extends Ls.Writable {
 bufferedBytes=[];
 _write(chunk, encoding, o) {
  this.bufferedBytes.push(chunk);
  o();
 }
}

const pc = o => new Date(Date.now() + o);

const wc = response => er.isInstance(response) ? response.headers?.date ?? response.headers?.Date : void 0;

const yc = response => er.isInstance(response) ? response.headers?.age ?? response.headers?.Age : void 0;

const vc = (o, l, v, I) => {
 if (void 0 !== I) return l;
 const R = Date.parse(o);
 if (Number.isNaN(R)) return l;
 const P = Date.now();
 if (void 0 !== v && P - v > 9e5) return l;
 return R - P;
};

const bc = (name, o) => {
 if (!o) throw new Error(`Property \`${name}\` is not resolved for AWS SDK SigV4Auth`);
 return o;
};

const kc = o => {
 const context = o.context;
 const l = context?.[hn]?.eventStream;
 return true === l?.output;
};

const Sc = async o => {
 const context = bc("context", o.context);
 const config = bc("config", o.config);
 const l = context.endpointV2?.properties?.authSchemes?.[0];
 const v = bc("signer", config.signer);
 const I = await v(l);
 const R = o?.signingRegion;
 const P = o?.signingRegionSet;
 const O = o?.signingName;
 return {
  config,
  signer: I,
  signingRegion: R,
  signingRegionSet: P,
  signingName: O
 };
};

class $c {
 async sign(o, identity, l) {
  if (!xt.isInstance(o)) throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
  const v = await Sc(l);
  const {config, signer: I} = v;
  let {signingRegion: R, signingName: P} = v;
  const O = l.context;
  if (O?.authSchemes?.length ?? 0 > 1) {
   const [first, second] = O.authSchemes;
   if ("sigv4a" === first?.name && "sigv4" === second?.name) {
    R = second?.signingRegion ?? R;
    P = second?.signingName ?? P;
   }
  }
  const D = true === await (config.disableClockSkewCorrection?.());
  l._disableClockSkewCorrection = D;
  const j = D || kc(l);
  l._skipClockSkewSampling = j;
  if (!j) {
   l._preRequestSystemClockOffset = config.systemClockOffset;
   l._requestSentAt = Date.now();
  }
  const q = await I.sign(o, {
   signingDate: D ? new Date : pc(config.systemClockOffset),
   signingRegion: R,
   signingService: P
  });
  return q;
 }
 errorHandler(o) {
  return error => {
   const l = error;
   if (!o._skipClockSkewSampling && !o._disableClockSkewCorrection) {
    const v = l.ServerTime ?? wc(l.$response);
    if (v) {
     const config = bc("config", o.config);
     const I = o._preRequestSystemClockOffset;
     const R = o._requestSentAt;
     const P = yc(l.$response);
     const O = vc(v, config.systemClockOffset, R, P);
     config.systemClockOffset = O;
     const D = Math.abs(O) >= 24e4;
     const j = O !== I;
     const q = void 0 !== I && I !== O;
     if (D && (j || q) && l.$metadata) l.$metadata.clockSkewCorrected = true;
    }
   }
   throw error;
  };
 }
 successHandler(o, l) {
  if (l._skipClockSkewSampling || l._disableClockSkewCorrection) return;
  const v = wc(o);
  if (v) {
   const config = bc("config", l.config);
   const I = l._requestSentAt;
   const R = yc(o);
   config.systemClockOffset = vc(v, config.systemClockOffset, I, R);
  }
 }
}

const xc = o => {
 if ("function" === typeof o) return o();
 return o;
};

const Ac = [];

function Ec(o) {
 if ("object" === typeof o) return o;
 o |= 0;
 if (Ac[o]) return Ac[o];
 const l = {};
 let i = 0;
 for (const v of [ "httpLabel", "idempotent", "idempotencyToken", "sensitive", "httpPayload", "httpResponseCode", "httpQueryParams" ]) if (1 === (o >> i++ & 1)) l[v] = 1;
 return Ac[o] = l;
}

const Tc = Symbol.for("@smithy/nor-struct-it"), Ic = Symbol.for("@smithy/ns");

const Rc = [];

const Nc = {};

class Pc {
 ref;
 memberName;
 static symbol=Symbol.for("@smithy/nor");
 symbol=Pc.symbol;
 name;
 schema;
 _isMemberSchema;
 traits;
 memberTraits;
 normalizedTraits;
 constructor(ref, o) {
  this.ref = ref;
  this.memberName = o;
  const l = [];
  let v = ref;
  let schema = ref;
  this._isMemberSchema = false;
  for (;Oc(v); ) {
   l.push(v[1]);
   v = v[0];
   schema = xc(v);
   this._isMemberSchema = true;
  }
  if (l.length > 0) {
   this.memberTraits = {};
   for (let i = l.length - 1; i >= 0; --i) {
    const o = l[i];
    Object.assign(this.memberTraits, Ec(o));
   }
  } else this.memberTraits = 0;
  if (schema instanceof Pc) {
   const l = this.memberTraits;
   Object.assign(this, schema);
   this.memberTraits = Object.assign({}, l, schema.getMemberTraits(), this.getMemberTraits());
   this.normalizedTraits = void 0;
   this.memberName = o ?? schema.memberName;
   return;
  }
  this.schema = xc(schema);
  if (Dc(this.schema)) {
   this.name = `${this.schema[1]}#${this.schema[2]}`;
   this.traits = this.schema[3];
  } else {
   this.name = this.memberName ?? String(schema);
   this.traits = 0;
  }
  if (this._isMemberSchema && !o) throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(true)} missing member name.`);
 }
 static [Symbol.hasInstance](o) {
  const l = this.prototype.isPrototypeOf(o);
  if (!l && "object" === typeof o && null !== o) {
   const ns = o;
   return ns.symbol === this.symbol;
  }
  return l;
 }
 static of(ref) {
  const o = "function" === typeof ref || "object" === typeof ref && null !== ref;
  if ("number" === typeof ref) {
   if (Rc[ref]) return Rc[ref];
  } else if ("string" === typeof ref) {
   if (Nc[ref]) return Nc[ref];
  } else if (o) if (ref[Ic]) return ref[Ic];
  const l = xc(ref);
  if (l instanceof Pc) return l;
  if (Oc(l)) {
   const [ns, o] = l;
   if (ns instanceof Pc) {
    Object.assign(ns.getMergedTraits(), Ec(o));
    return ns;
   }
   throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(ref, null, 2)}.`);
  }
  const ns = new Pc(l);
  if (o) return ref[Ic] = ns;
  if ("string" === typeof l) return Nc[l] = ns;
  if ("number" === typeof l) return Rc[l] = ns;
  return ns;
 }
 getSchema() {
  const o = this.schema;
  if (Array.isArray(o) && 0 === o[0]) return o[4];
  return o;
 }
 getName(o = false) {
  const {name} = this;
  const short = !o && name && name.includes("#");
  return short ? name.split("#")[1] : name || void 0;
 }
 getMemberName() {
  return this.memberName;
 }
 isMemberSchema() {
  return this._isMemberSchema;
 }
 isListSchema() {
  const o = this.getSchema();
  return "number" === typeof o ? o >= 64 && o < 128 : 1 === o[0];
 }
 isMapSchema() {
  const o = this.getSchema();
  return "number" === typeof o ? o >= 128 && o <= 255 : 2 === o[0];
 }
 isStructSchema() {
  const o = this.getSchema();
  if ("object" !== typeof o) return false;
  const id = o[0];
  return 3 === id || -3 === id || 4 === id;
 }
 isUnionSchema() {
  const o = this.getSchema();
  if ("object" !== typeof o) return false;
  return 4 === o[0];
 }
 isBlobSchema() {
  const o = this.getSchema();
  return 21 === o || 42 === o;
 }
 isTimestampSchema() {
  const o = this.getSchema();
  return "number" === typeof o && o >= 4 && o <= 7;
 }
 isUnitSchema() {
  return "unit" === this.getSchema();
 }
 isDocumentSchema() {
  return 15 === this.getSchema();
 }
 isStringSchema() {
  return 0 === this.getSchema();
 }
 isBooleanSchema() {
  return 2 === this.getSchema();
 }
 isNumericSchema() {
  return 1 === this.getSchema();
 }
 isBigIntegerSchema() {
  return 17 === this.getSchema();
 }
 isBigDecimalSchema() {
  return 19 === this.getSchema();
 }
 isStreaming() {
  const {streaming: o} = this.getMergedTraits();
  return !!o || 42 === this.getSchema();
 }
 isIdempotencyToken() {
  return !!this.getMergedTraits().idempotencyToken;
 }
 getMergedTraits() {
  return this.normalizedTraits ?? (this.normalizedTraits = {
   ...this.getOwnTraits(),
   ...this.getMemberTraits()
  });
 }
 getMemberTraits() {
  return Ec(this.memberTraits);
 }
 getOwnTraits() {
  return Ec(this.traits);
 }
 getKeySchema() {
  const [o, l] = [ this.isDocumentSchema(), this.isMapSchema() ];
  if (!o && !l) throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(true)}`);
  const schema = this.getSchema();
  const v = o ? 15 : schema[4] ?? 0;
  return member([ v, 0 ], "key");
 }
 getValueSchema() {
  const o = this.getSchema();
  const [l, v, I] = [ this.isDocumentSchema(), this.isMapSchema(), this.isListSchema() ];
  const R = "number" === typeof o ? 63 & o : o && "object" === typeof o && (v || I) ? o[3 + o[0]] : l ? 15 : void 0;
  if (null != R) return member([ R, 0 ], v ? "value" : "member");
  throw new Error(`@smithy/core/schema - ${this.getName(true)} has no value member.`);
 }
 getMemberSchema(o) {
  const l = this.getSchema();
  if (this.isStructSchema() && l[4].includes(o)) {
   const i = l[4].indexOf(o);
   const v = l[5][i];
   return member(Oc(v) ? v : [ v, 0 ], o);
  }
  if (this.isDocumentSchema()) return member([ 15, 0 ], o);
  throw new Error(`@smithy/core/schema - ${this.getName(true)} has no member=${o}.`);
 }
 getMemberSchemas() {
  const buffer = {};
  try {
   for (const [k, o] of this.structIterator()) buffer[k] = o;
  } catch (o) {}
  return buffer;
 }
 getEventStreamMember() {
  if (this.isStructSchema()) for (const [o, l] of this.structIterator()) if (l.isStreaming() && l.isStructSchema()) return o;
  return "";
 }
 * structIterator() {
  if (this.isUnitSchema()) return;
  if (!this.isStructSchema()) throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");
  const o = this.getSchema();
  const z = o[4].length;
  let it = o[Tc];
  if (it && z === it.length) {
   yield* it;
   return;
  }
  it = Array(z);
  for (let i = 0; i < z; ++i) {
   const k = o[4][i];
   const l = member([ o[5][i], 0 ], k);
   yield it[i] = [ k, l ];
  }
  o[Tc] = it;
 }
}

function member(o, l) {
 if (o instanceof Pc) return Object.assign(o, {
  memberName: l,
  _isMemberSchema: true
 });
 const v = Pc;
 return new v(o, l);
}

const Oc = o => Array.isArray(o) && 2 === o.length;

const Dc = o => Array.isArray(o) && o.length >= 5;

function jc(hostname) {
 return /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(hostname);
}

var _c = I(9835);

class Mc {
 serdeContext;
 setSerdeContext(o) {
  this.serdeContext = o;
 }
}

const zc = Symbol.for("@smithy/schema-x");

class Lc extends Pc {
 static identity=Symbol.for("@smithy/HttpBindingNormalizedSchema");
 identity=Lc.identity;
 bindings;
 constructor(schema) {
  super(schema);
 }
 static of(schema) {
  const ns = Pc.of(schema);
  if (ns.identity === Lc.identity) return ns;
  const o = ns.isMemberSchema() ? ns : ns.getSchema();
  const cache = "object" === typeof o && null !== o ? o : ns;
  return cache[zc] ??= new Lc(ns);
 }
 getHttpBindingLocation(o) {
  if (o.httpPayload) return 36;
  if (o.httpLabel) return 33;
  if (o.httpHeader) return 38;
  if ("string" === typeof o.httpPrefixHeaders) return 39;
  if (o.httpQuery) return 34;
  if (o.httpQueryParams) return 35;
  if (o.httpResponseCode) return 37;
  return 32;
 }
 getHttpBindingValue(location, o, l = false) {
  const raw = this.getSchema();
  const type = "number" === typeof raw ? 255 & raw : this.isListSchema() ? 64 : 255;
  const v = 7 & location;
  const I = o.mediaType ? "application/json" === o.mediaType || o.mediaType.endsWith("+json") ? 2 : 1 : 0;
  const R = o.streaming || 42 === type ? this.isStructSchema() ? 2 : 1 : 0;
  const P = type >= 4 && type <= 7 ? v >= 6 ? 2 : v > 0 && v < 4 ? 1 : 0 : 0;
  let flags = type | I << 8 | (o.idempotencyToken ? 1 : 0) << 10 | R << 11 | (o.sparse ? 1 : 0) << 13 | P << 14 | (o.hostLabel ? 1 : 0) << 17 | (36 === location && "object" !== typeof raw ? 1 : 0) << 18;
  const O = 192 & type;
  const D = 2 & v && (64 === O || !l && 1 & v) ? this.getHttpBindingCollectionValue(location, o) : void 0;
  const j = 255 & (D?.[1] ?? 0);
  flags |= (v >= 6 && (4 === j || 6 === j) ? 1 : 0) << 16;
  return [ this, flags, D ];
 }
 getHttpBindingCollectionValue(location, o = this.getMergedTraits()) {
  const l = Lc.of(this.getValueSchema());
  return l.getHttpBindingValue(location, {
   ...l.getMergedTraits(),
   ...o
  }, true);
 }
 getHttpBindings() {
  const source = this.getSchema();
  return "object" !== typeof source || null === source ? Fc : this.bindings ??= Uc(this);
 }
}

const Uc = schema => {
 const o = [];
 const l = [];
 const v = [];
 const I = [];
 const R = [];
 const P = {};
 const headers = {};
 const O = [];
 const D = {
  headers,
  prefixHeaders: O
 };
 const j = {
  request: {
   memberBindings: R,
   byName: P
  },
  response: {
   bodyMemberNames: o,
   bindings: D
  }
 };
 const {request, response} = j;
 for (const [name, member] of schema.structIterator()) {
  const j = Lc.of(member);
  const q = j.getMergedTraits();
  const location = j.getHttpBindingLocation(q);
  const H = q.httpHeader?.toLowerCase() ?? q.httpPrefixHeaders?.toLowerCase() ?? q.httpQuery;
  const value = j.getHttpBindingValue(location, q);
  const binding = [ name, value, location, H ];
  if ("__proto__" === name) Ui(P);
  P[name] = binding;
  if (value[1] >> 10 & 1) request.hasIdempotency = true;
  R.push(binding);
  const G = 7 & location;
  if (0 === G) {
   v.push(name);
   I.push(member);
  }
  if (0 === (4 & G)) {
   o.push(name);
   l.push(member);
  } else if (4 === (6 & G)) if (1 & G) D.statusCode = binding; else {
   D.payload = binding;
   const type = 255 & value[1];
   request.contentTypeInstruction = q.mediaType ?? (0 === type ? "text/plain" : 21 === type || 42 === type ? "application/octet-stream" : null);
  } else if (1 & G) {
   request.hasPrefixHeaders = true;
   O.push(binding);
  } else {
   if ("__proto__" === H) Ui(headers);
   headers[H] = binding;
  }
 }
 if (void 0 === request.contentTypeInstruction && v.length) request.contentTypeInstruction = null;
 request.syntheticBodySchema = Wc(schema, v, I);
 response.syntheticBodySchema = Wc(schema, o, l);
 return j;
};

const qc = path => {
 const o = [];
 let l = 0;
 for (const match of path.matchAll(/\{([^{}+]+)(\+)?\}/g)) {
  if (match.index > l) o.push([ path.slice(l, match.index), 0 ]);
  o.push([ match[1], match[2] ? 2 : 1 ]);
  l = match.index + match[0].length;
 }
 if (o.length && l < path.length) o.push([ path.slice(l), 0 ]);
 return o.length ? o : void 0;
};

const Bc = schema => {
 const {http, endpoint} = Ec(schema.traits ?? {});
 const [path, o] = http?.[1].split("?") ?? [];
 return [ http?.[0], path, o ? [ ...new URLSearchParams(o) ] : [], path ? qc(path) : void 0, endpoint?.[0] ];
};

const Fc = {
 request: {
  memberBindings: [],
  byName: {}
 },
 response: {
  bodyMemberNames: [],
  bindings: {
   headers: {},
   prefixHeaders: []
  }
 }
};

const Hc = schema => schema[zc] ??= Bc(schema);

const Wc = (schema, o, l) => {
 if (!o.length) return;
 const source = schema.getSchema();
 const body = [ 3, source[1], source[2], schema.getMergedTraits(), o, l ];
 const required = source[6];
 const v = required && o.reduce((count, name) => count + (source[4].indexOf(name) < required ? 1 : 0), 0);
 if (v) body[6] = v;
 return body;
};

class Gc extends Mc {
 options;
 compositeErrorRegistry;
 constructor(options) {
  super();
  this.options = options;
  this.compositeErrorRegistry = new _c.O(options.defaultNamespace);
  for (const o of options.errorTypeRegistries ?? []) this.compositeErrorRegistry.copyFrom(o);
 }
 getRequestType() {
  return xt;
 }
 getResponseType() {
  return er;
 }
 setSerdeContext(o) {
  this.serdeContext = o;
  this.serializer.setSerdeContext(o);
  this.deserializer.setSerdeContext(o);
  if (this.getPayloadCodec()) this.getPayloadCodec().setSerdeContext(o);
 }
 updateServiceEndpoint(request, endpoint) {
  if ("url" in endpoint) {
   request.protocol = endpoint.url.protocol;
   request.hostname = endpoint.url.hostname;
   request.port = endpoint.url.port ? Number(endpoint.url.port) : void 0;
   request.path = endpoint.url.pathname;
   request.fragment = endpoint.url.hash || void 0;
   request.username = endpoint.url.username || void 0;
   request.password = endpoint.url.password || void 0;
   if (!request.query) request.query = {};
   for (const [k, o] of endpoint.url.searchParams.entries()) request.query[k] = o;
   if (endpoint.headers) for (const name in endpoint.headers) {
    if (!(0, vn.$)(endpoint.headers, name)) continue;
    request.headers[name] = endpoint.headers[name].join(", ");
   }
   return request;
  } else {
   request.protocol = endpoint.protocol;
   request.hostname = endpoint.hostname;
   request.port = endpoint.port ? Number(endpoint.port) : void 0;
   request.path = endpoint.path;
   request.query = {
    ...endpoint.query
   };
   if (endpoint.headers) for (const name in endpoint.headers) {
    if (!(0, vn.$)(endpoint.headers, name)) continue;
    request.headers[name] = endpoint.headers[name];
   }
   return request;
  }
 }
 setHostPrefix(request, o, input, operation = Hc(o)) {
  if (this.serdeContext?.disableHostPrefix) return;
  const l = operation[4];
  if ("string" !== typeof l) return;
  let v = l;
  for (const [name, [, flags]] of Lc.of(o.input).getHttpBindings().request.memberBindings) {
   if (!(flags >> 17 & 1)) continue;
   const o = input[name];
   if ("string" !== typeof o) throw new Error(`@smithy/core/schema - ${name} in input must be a string as hostLabel.`);
   v = v.replace(`{${name}}`, o);
  }
  request.hostname = v + request.hostname;
  if (!jc(request.hostname)) throw new Error(`[${request.hostname}] is not a valid hostname.`);
 }
 deserializeMetadata(output) {
  return {
   httpStatusCode: output.statusCode,
   requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"],
   extendedRequestId: output.headers["x-amz-id-2"],
   cfId: output.headers["x-amz-cf-id"]
  };
 }
 resolveError(name, o, l) {
  let schema;
  for (const registry of l) for (const ns of o) try {
   if ("*" === ns) schema = registry.getSchema(name); else schema = registry.getSchema(ns + "#" + name);
   const o = registry.getErrorCtor(schema);
   if (o) return [ schema, o, "modeled" ]; else {
    const o = registry.getBaseException();
    if (o) {
     const l = registry.getErrorCtor(o);
     if (l) return [ schema, l, "synthetic" ];
    }
   }
  } catch (o) {}
  for (const registry of l) {
   const o = registry.getBaseException();
   if (o) {
    const l = registry.getErrorCtor(o);
    if (l) return [ o, l, "synthetic" ];
   }
  }
  return [ [ -3, "", "Error", 0, [], [], 0 ], Error, "native" ];
 }
 async serializeEventStream({eventStream: o, requestSchema: l, initialRequest: v}) {
  const I = await this.loadEventStreamCapability();
  return I.serializeEventStream({
   eventStream: o,
   requestSchema: l,
   initialRequest: v
  });
 }
 async deserializeEventStream({response, responseSchema: o, initialResponseContainer: l}) {
  const v = await this.loadEventStreamCapability();
  return v.deserializeEventStream({
   response,
   responseSchema: o,
   initialResponseContainer: l
  });
 }
 async loadEventStreamCapability() {
  const {EventStreamSerde: o, eventStreamSerdeProvider: l} = await I.e(242).then(I.bind(I, 9242));
  const v = this.resolveEventStreamMarshaller(l);
  return new o({
   marshaller: v,
   serializer: this.serializer,
   deserializer: this.deserializer,
   serdeContext: this.serdeContext,
   defaultContentType: this.getDefaultContentType(),
   compositeErrorRegistry: this.compositeErrorRegistry
  });
 }
 getDefaultContentType() {
  throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`);
 }
 async deserializeHttpMessage(schema, context, response, o, l) {
  return [];
 }
 getEventStreamMarshaller() {
  const context = this.serdeContext;
  if (!context.eventStreamMarshaller) throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");
  return context.eventStreamMarshaller;
 }
 resolveEventStreamMarshaller(o) {
  const context = this.serdeContext;
  if (context.eventStreamMarshaller) return context.eventStreamMarshaller;
  return o(this.serdeContext);
 }
}

const Vc = async (o = new Uint8Array, context) => {
 if (o instanceof Uint8Array) return Xs.mutate(o);
 if (!o) return Xs.mutate(new Uint8Array);
 const l = context.streamCollector(o);
 return Xs.mutate(await l);
};

class Kc extends Gc {
 async serializeRequest(o, l, context) {
  const v = this.serializer;
  const query = {};
  const headers = {};
  const endpoint = await context.endpoint();
  const ns = Pc.of(o?.input);
  const schema = ns.getSchema();
  let payload;
  const input = l && "object" === typeof l ? l : {};
  const request = new xt({
   protocol: "",
   hostname: "",
   port: void 0,
   path: "/",
   fragment: void 0,
   query,
   headers,
   body: void 0
  });
  if (endpoint) {
   this.updateServiceEndpoint(request, endpoint);
   this.setHostPrefix(request, o, input);
  }
  if (input) {
   const o = ns.getEventStreamMember();
   if (o) {
    if (input[o]) {
     const l = {};
     for (const [v] of ns.structIterator()) if (v !== o && null != input[v]) l[v] = input[v];
     payload = await this.serializeEventStream({
      eventStream: input[o],
      requestSchema: ns,
      initialRequest: l
     });
    }
   } else {
    v.write(schema, input);
    payload = v.flush();
   }
  }
  request.headers = Object.assign(request.headers, headers);
  request.query = query;
  request.body = payload;
  request.method = "POST";
  return request;
 }
 async deserializeResponse(o, context, response) {
  const l = this.deserializer;
  const ns = Pc.of(o.output);
  const v = {};
  if (this.isErrorResponse(response.statusCode)) {
   const bytes = await Vc(response.body, context);
   if (bytes.byteLength > 0) Object.assign(v, await l.read(15, bytes));
   await this.handleError(o, context, response, v, this.deserializeMetadata(response));
   throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
  }
  for (const header in response.headers) {
   if (!(0, vn.$)(response.headers, header)) continue;
   const value = response.headers[header];
   delete response.headers[header];
   response.headers[header.toLowerCase()] = value;
  }
  const I = ns.getEventStreamMember();
  if (I) v[I] = await this.deserializeEventStream({
   response,
   responseSchema: ns,
   initialResponseContainer: v
  }); else {
   const bytes = await Vc(response.body, context);
   if (bytes.byteLength > 0) Object.assign(v, await l.read(ns, bytes));
  }
  v.$metadata = this.deserializeMetadata(response);
  return v;
 }
 isErrorResponse(statusCode) {
  return statusCode >= 300;
 }
}

class Xc {
 serdeContext;
 setSerdeContext(o) {
  this.serdeContext = o;
 }
}

function Zc(ns, settings) {
 if (settings.timestampFormat.useTrait) {
  const schema = ns.getSchema();
  if (5 === schema || 6 === schema || 7 === schema) return schema;
 }
 const {httpLabel: o, httpPrefixHeaders: l, httpHeader: v, httpQuery: I} = ns.getMergedTraits();
 const R = settings.httpBindings ? "string" === typeof l || Boolean(v) ? 6 : Boolean(I) || Boolean(o) ? 5 : void 0 : void 0;
 return R ?? settings.timestampFormat.default;
}

const Jc = function(o) {
 const l = Object.assign(new String(o), {
  deserializeJSON: () => JSON.parse(String(o)),
  toString: () => String(o),
  toJSON: () => String(o)
 });
 return l;
};

Jc.from = object => {
 if (object && "object" === typeof object && (object instanceof Jc || "deserializeJSON" in object)) return object; else if ("string" === typeof object || Object.getPrototypeOf(object) === String.prototype) return Jc(String(object));
 return Jc(JSON.stringify(object));
};

Jc.fromObject = Jc.from;

const format = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;

class Qc {
 string;
 type;
 constructor(string, type) {
  this.string = string;
  this.type = type;
  if (!format.test(string)) throw new Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${string}"`);
 }
 toString() {
  return this.string;
 }
 static [Symbol.hasInstance](object) {
  if (!object || "object" !== typeof object) return false;
  const o = object;
  return Qc.prototype.isPrototypeOf(object) || "bigDecimal" === o.type && format.test(o.string);
 }
}

class Yc {
 from;
 to;
 keys;
 constructor(from, to) {
  this.from = from;
  this.to = to;
  const keys = Object.keys(this.from);
  const set = new Set(keys);
  set.delete("__type");
  this.keys = set;
 }
 mark(key) {
  this.keys.delete(key);
 }
 hasUnknown() {
  return 1 === this.keys.size && 0 === Object.keys(this.to).length;
 }
 writeUnknown() {
  if (this.hasUnknown()) {
   const k = this.keys.values().next().value;
   const o = this.from[k];
   this.to.$unknown = [ k, o ];
  }
 }
}

let tu;

function nu() {
 if (void 0 === tu) try {
  if ("function" !== typeof Buffer) tu = false; else {
   const result = JSON.parse(Buffer.from([ 123, 125 ]));
   tu = null !== result && "object" === typeof result;
  }
 } catch {
  tu = false;
 }
 return tu;
}

function ou(key, value, context) {
 if (context?.source) {
  const o = context.source;
  if ("number" === typeof value) {
   const l = value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER;
   if (l) {
    if (iu(o, value)) return value;
    return new Qc(o, "bigDecimal");
   } else {
    if (ru(o)) return new Qc(o, "bigDecimal");
    if (/[eE]/.test(o)) return cu(o);
    return BigInt(o);
   }
  }
 }
 return value;
}

function ru(s) {
 const o = s.indexOf(".");
 if (-1 === o) return false;
 const l = s.search(/[eE]/);
 if (-1 === l) return true;
 const v = l - o - 1;
 const I = parseInt(s.slice(l + 1), 10);
 return I < v;
}

function iu(o, value) {
 if (o === String(value)) return true;
 if (Object.is(value, -0)) return true;
 if (/[eE]/.test(o)) return au(o) === au(String(value));
 const normalized = o.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
 const canonical = String(value);
 if (normalized === canonical) return true;
 if (/[eE]/.test(canonical)) return normalized === au(canonical);
 return false;
}

function au(s) {
 const negative = s.startsWith("-");
 const abs = negative ? s.slice(1) : s;
 const o = abs.search(/[eE]/);
 let result;
 if (-1 === o) result = abs; else {
  const l = parseInt(abs.slice(o + 1), 10);
  const v = abs.slice(0, o);
  const I = v.indexOf(".");
  let digits;
  let R;
  if (-1 === I) {
   digits = v;
   R = v.length;
  } else {
   digits = v.slice(0, I) + v.slice(I + 1);
   R = I;
  }
  digits = digits.replace(/0+$/, "") || "0";
  const P = R + l;
  if ("0" === digits) result = "0"; else if (P <= 0) result = "0." + "0".repeat(-P) + digits; else if (P >= digits.length) result = digits + "0".repeat(P - digits.length); else result = digits.slice(0, P) + "." + digits.slice(P);
 }
 if (result.includes(".")) result = result.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
 return (negative ? "-" : "") + result;
}

function cu(s) {
 const o = s.search(/[eE]/);
 const l = parseInt(s.slice(o + 1), 10);
 const negative = s.startsWith("-");
 const v = s.slice(negative ? 1 : 0, o);
 const I = v.indexOf(".");
 let digits;
 let R;
 if (-1 === I) {
  digits = v;
  R = l;
 } else {
  digits = v.slice(0, I) + v.slice(I + 1);
  const o = v.length - I - 1;
  R = l - o;
 }
 digits = digits.replace(/0+$/, "") || "0";
 const result = BigInt(digits) * 10n ** BigInt(R + (v.replace(".", "").length - digits.length));
 return negative ? -result : result;
}

const uu = Symbol.for("@aws-sdk/reviver");

function du(schema) {
 const ns = Pc.of(schema);
 const raw = ns.getSchema();
 if (Array.isArray(raw) && ns.isStructSchema()) {
  if (uu in raw) return raw[uu];
  const result = lu(ns, new Set);
  raw[uu] = result;
  return result;
 }
 return lu(ns, new Set);
}

function lu(ns, seen) {
 const raw = ns.getSchema();
 if (seen.has(raw)) return false;
 seen.add(raw);
 if (ns.isBigIntegerSchema() || ns.isBigDecimalSchema()) return true;
 if (ns.isStructSchema()) {
  for (const [, o] of ns.structIterator()) if (lu(o, seen)) return true;
 } else if (ns.isListSchema() || ns.isMapSchema()) {
  if (lu(ns.getValueSchema(), seen)) return true;
 } else if (ns.isDocumentSchema()) return true;
 return false;
}

const hu = (o, context) => Vc(o, context).then(body => (context?.utf8Encoder ?? Vs.P)(body));

async function fu(o, context, schema) {
 let l;
 if (nu() && "function" === typeof o?.[Symbol.asyncIterator]) {
  const buffer = await Vc(o, context);
  if ("function" === typeof Buffer) if (Buffer.isBuffer(buffer)) l = buffer; else l = Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
 }
 if (!l) l = await hu(o, context);
 if (0 === l.length) return {};
 const v = schema && du(schema) ? ou : void 0;
 try {
  return JSON.parse(l, v);
 } catch (o) {
  if ("SyntaxError" === o?.name) Object.defineProperty(o, "$responseBodyText", {
   value: "string" === typeof l ? l : l.toString("utf8")
  });
  throw o;
 }
}

const mu = (object, key) => Object.keys(object).find(k => k.toLowerCase() === key.toLowerCase());

const pu = o => {
 let l = o;
 if ("number" === typeof l) l = l.toString();
 if (l.indexOf(",") >= 0) l = l.split(",")[0];
 if (l.indexOf(":") >= 0) l = l.split(":")[0];
 if (l.indexOf("#") >= 0) l = l.split("#")[1];
 return l;
};

const wu = (output, data, o = false) => yu(output, data, o ? [ "code", "header", "type" ] : [ "type", "code", "header" ]);

const yu = ({headers}, data, order) => {
 for (;order.length > 0; ) {
  const location = order.shift();
  switch (location) {
  case "header":
   const o = mu(headers ?? {}, "x-amzn-errortype");
   if (void 0 !== o) return pu(headers[o]);
   break;

  case "code":
   const l = mu(data ?? {}, "code");
   if (l && void 0 !== data[l]) return pu(data[l]);
   break;

  case "type":
   if (void 0 !== data?.__type) return pu(data.__type);
  }
 }
};

class vu extends Xc {
 settings;
 constructor(settings) {
  super();
  this.settings = settings;
 }
 async read(schema, data) {
  const o = du(schema) ? ou : void 0;
  let parsed;
  if ("string" === typeof data) {
   if (0 === data.length) return {};
   parsed = JSON.parse(data, o);
  } else if (data instanceof Uint8Array && nu()) {
   if (0 === data.byteLength) return {};
   const l = Buffer.isBuffer(data) ? data : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
   parsed = JSON.parse(l, o);
  } else parsed = await fu(data, this.serdeContext, schema);
  return this._read(schema, parsed);
 }
 readObject(schema, data) {
  return this._read(schema, data);
 }
 _read(schema, value) {
  const o = null !== value && "object" === typeof value;
  const ns = Pc.of(schema);
  if (o) {
   if (ns.isStructSchema()) return this._readStruct(ns, value);
   if (Array.isArray(value) && ns.isListSchema()) {
    const o = ns.getValueSchema();
    if (this.needsTransform(o)) for (let i = 0; i < value.length; ++i) value[i] = this._read(o, value[i]);
    return value;
   }
   if (ns.isMapSchema()) {
    const o = ns.getValueSchema();
    const map = value;
    if (this.needsTransform(o)) for (const k in map) {
     if (!(0, vn.$)(map, k)) continue;
     if ("__proto__" === k) Ui(map);
     map[k] = this._read(o, map[k]);
    }
    return map;
   }
  }
  if (ns.isBlobSchema() && "string" === typeof value) return Fs(value);
  const l = ns.getMergedTraits().mediaType;
  if (ns.isStringSchema() && "string" === typeof value && l) {
   const o = "application/json" === l || l.endsWith("+json");
   if (o) return Jc.from(value);
   return value;
  }
  if (ns.isTimestampSchema() && null != value) {
   const format = Zc(ns, this.settings);
   switch (format) {
   case 5:
    return xr(value);

   case 6:
    return Cr(value);

   case 7:
    return Ir(value);

   default:
    console.warn("Missing timestamp format, parsing value with Date constructor:", value);
    return new Date(value);
   }
  }
  if (ns.isBigIntegerSchema() && ("number" === typeof value || "string" === typeof value)) return BigInt(value);
  if (ns.isBigDecimalSchema() && void 0 != value) {
   if (value instanceof Qc) return value;
   const o = value;
   if ("bigDecimal" === o.type && "string" in o) return new Qc(o.string, o.type);
   return new Qc(String(value), "bigDecimal");
  }
  if (ns.isNumericSchema() && "string" === typeof value) {
   switch (value) {
   case "Infinity":
    return 1 / 0;

   case "-Infinity":
    return -1 / 0;

   case "NaN":
    return NaN;
   }
   return value;
  }
  if (ns.isDocumentSchema()) if (o) if (Array.isArray(value)) for (let i = 0; i < value.length; ++i) {
   const o = value[i];
   if (!(o instanceof Qc)) value[i] = this._read(ns, o);
  } else {
   const o = value;
   for (const k in o) {
    if (!(0, vn.$)(o, k)) continue;
    if ("__proto__" === k) Ui(o);
    const l = o[k];
    if (!(l instanceof Qc)) o[k] = this._read(ns, l);
   }
  }
  return value;
 }
 _readStruct(ns, record) {
  const o = ns.isUnionSchema();
  const out = {};
  let l;
  const v = "string" === typeof record.__type;
  const {jsonName: I} = this.settings;
  if (I && v) l = {};
  let R;
  if (o) R = new Yc(record, out);
  for (const [P, O] of ns.structIterator()) {
   let D = P;
   if (I) {
    D = O.getMergedTraits().jsonName ?? D;
    if (v) l[D] = P;
   }
   if (o) R.mark(D);
   if (null != record[D]) out[P] = this._read(O, record[D]);
  }
  if (o) R.writeUnknown(); else if (v) for (const k in record) {
   if (!(0, vn.$)(record, k)) continue;
   const o = record[k];
   const t = I ? l[k] ?? k : k;
   if (!(t in out)) out[t] = o;
  }
  return out;
 }
 needsTransform(ns) {
  if (ns.isBlobSchema() || ns.isTimestampSchema() || ns.isBigIntegerSchema() || ns.isBigDecimalSchema() || ns.isNumericSchema()) return true;
  if (ns.isDocumentSchema() || ns.isStructSchema() || ns.isListSchema() || ns.isMapSchema()) return true;
  if (ns.isStringSchema() && ns.getMergedTraits().mediaType) return true;
  return false;
 }
}

class bu extends Uint8Array {
 string=null;
 static allocUnsafe(bytes) {
  if ("function" === typeof Buffer) {
   const buffer = Buffer.allocUnsafe(bytes);
   return new bu(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  }
  return new bu(bytes);
 }
 toString() {
  return this.s();
 }
 valueOf() {
  return this.s();
 }
 includes(o, position) {
  if ("string" === typeof o) return this.s().includes(o, position);
  return Uint8Array.prototype.includes.call(this, o, position);
 }
 indexOf(o, position) {
  if ("string" === typeof o) return this.s().indexOf(o, position);
  return Uint8Array.prototype.indexOf.call(this, o, position);
 }
 lastIndexOf(o, position) {
  if ("string" === typeof o) return this.s().lastIndexOf(o, position);
  const l = Uint8Array.prototype.lastIndexOf;
  if (void 0 !== position) return l.call(this, o, position);
  return l.call(this, o);
 }
 startsWith(o, position) {
  return this.s().startsWith(o, position);
 }
 endsWith(o, l) {
  return this.s().endsWith(o, l);
 }
 match(o) {
  return this.s().match(o);
 }
 replace(o, l) {
  return this.s().replace(o, l);
 }
 search(o) {
  return this.s().search(o);
 }
 split(o, limit) {
  return this.s().split(o, limit);
 }
 substring(start, end) {
  return this.s().substring(start, end);
 }
 trim() {
  return this.s().trim();
 }
 trimStart() {
  return this.s().trimStart();
 }
 trimEnd() {
  return this.s().trimEnd();
 }
 charAt(o) {
  return this.s().charAt(o);
 }
 charCodeAt(index) {
  return this.s().charCodeAt(index);
 }
 padStart(o, l) {
  return this.s().padStart(o, l);
 }
 padEnd(o, l) {
  return this.s().padEnd(o, l);
 }
 repeat(count) {
  return this.s().repeat(count);
 }
 toUpperCase() {
  return this.s().toUpperCase();
 }
 toLowerCase() {
  return this.s().toLowerCase();
 }
 s() {
  if (null == this.string) {
   const n = Date.now();
   if (n > ku + 6e4) {
    console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error.");
    ku = n;
   }
   this.string = (0, Vs.P)(this);
  }
  return this.string;
 }
}

var ku = 0;

const Su = new TextEncoder;

const $u = 34;

const TRUE = new Uint8Array([ 116, 114, 117, 101 ]);

const FALSE = new Uint8Array([ 102, 97, 108, 115, 101 ]);

const xu = new Uint8Array([ 110, 117, 108, 108 ]);

const Au = new Array(128).fill(null);

Au[8] = "b";

Au[9] = "t";

Au[10] = "n";

Au[12] = "f";

Au[13] = "r";

Au[34] = '"';

Au[92] = "\\";

for (let i = 0; i < 32; i++) if (null === Au[i]) Au[i] = "u00" + i.toString(16).padStart(2, "0");

function alloc(size) {
 return bu.allocUnsafe(size);
}

class Eu extends Xc {
 settings;
 json;
 i=0;
 rootSchema;
 rawValue;
 passthrough=false;
 constructor(settings) {
  super();
  this.settings = settings;
  this.json = alloc(2048);
 }
 write(schema, value) {
  this.i = 0;
  this.rawValue = value;
  this.rootSchema = Pc.of(schema);
  this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema();
  if (!this.passthrough) this.writeValue(this.rootSchema, value, void 0);
 }
 writeDiscriminatedDocument(schema, value) {
  this.i = 0;
  this.rootSchema = Pc.of(schema);
  const ns = this.rootSchema;
  if (ns.isStructSchema() && null != value && "object" === typeof value) {
   this.writeValue(ns, value, void 0);
   const prefix = `"__type":"${ns.getName(true) ?? "Unknown"}",`;
   const z = prefix.length;
   this.ensure(z);
   this.json.copyWithin(1 + z, 1, this.i);
   Su.encodeInto(prefix, this.json.subarray(1));
   this.i += z;
  } else this.writeValue(ns, value, void 0);
 }
 flush() {
  this.rootSchema = void 0;
  const o = this.i;
  this.i = 0;
  const raw = this.rawValue;
  this.rawValue = void 0;
  if (0 === o) return raw;
  const result = this.json.subarray(0, o);
  this.json = alloc(2048);
  return result;
 }
 ensure(o) {
  const {i, json} = this;
  if (i + o > json.length) {
   let l = 2 * json.length;
   for (;l < i + o; ) l *= 2;
   const next = alloc(l);
   next.set(this.json);
   this.json = next;
  }
 }
 writeAscii(s) {
  const z = s.length;
  this.ensure(z);
  let {i, json} = this;
  for (let o = 0; o < z; ++o) {
   json[i] = s.charCodeAt(o);
   i += 1;
  }
  this.i = i;
 }
 writeAsciiQuoted(s) {
  const z = s.length;
  this.ensure(z + 4);
  let {json, i} = this;
  json[i++] = $u;
  for (let o = 0; o < z; ++o) json[i++] = s.charCodeAt(o);
  json[i++] = $u;
  this.i = i;
 }
 writeJsonString(s) {
  const z = s.length;
  this.ensure(3 * z + 2);
  this.json[this.i++] = $u;
  for (let o = 0; o < z; ++o) {
   const c = s.charCodeAt(o);
   if (c > 34 && c < 92) this.json[this.i++] = c; else if (c < 128) {
    const l = Au[c];
    if (null !== l) {
     this.ensure(l.length + 1 + 3 * (z - o - 1) + 1);
     this.json[this.i++] = 92;
     for (let k = 0; k < l.length; k++) this.json[this.i++] = l.charCodeAt(k);
    } else this.json[this.i++] = c;
   } else if (c >= 55296 && c <= 56319) {
    const next = o + 1 < z ? s.charCodeAt(o + 1) : 0;
    if (next >= 56320 && next <= 57343) {
     this.ensure(4);
     const {written} = Su.encodeInto(s.substring(o, o + 2), this.json.subarray(this.i));
     this.i += written;
     ++o;
    } else {
     this.ensure(6 + 3 * (z - o - 1) + 1);
     this.writeUnicodeEscape(c);
    }
   } else if (c >= 56320 && c <= 57343) {
    this.ensure(6 + 3 * (z - o - 1) + 1);
    this.writeUnicodeEscape(c);
   } else {
    let {i, json} = this;
    if (c < 2048) {
     json[i++] = 192 | c >> 6;
     json[i++] = 128 | 63 & c;
    } else {
     json[i++] = 224 | c >> 12;
     json[i++] = 128 | c >> 6 & 63;
     json[i++] = 128 | 63 & c;
    }
    this.i = i;
   }
  }
  this.json[this.i++] = $u;
 }
 writeUnicodeEscape(code) {
  let {json, i} = this;
  json[i++] = 92;
  json[i++] = 117;
  const hex = code.toString(16).padStart(4, "0");
  for (let o = 0; o < 4; ++o) json[i++] = hex.charCodeAt(o);
  this.i = i;
 }
 static B64=(() => {
  const table = new Uint8Array(64);
  for (let i = 0; i < 64; ++i) table[i] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".charCodeAt(i);
  return table;
 })();
 writeBase64(data) {
  const o = 4 * Math.ceil(data.length / 3);
  this.ensure(o + 2);
  const json = this.json;
  const l = Eu.B64;
  let i = this.i;
  json[i++] = $u;
  const v = data.length;
  const I = v % 3;
  const R = v - I;
  for (let o = 0; o < R; o += 3) {
   const a = data[o];
   const b = data[o + 1];
   const c = data[o + 2];
   json[i++] = l[a >> 2];
   json[i++] = l[(3 & a) << 4 | b >> 4];
   json[i++] = l[(15 & b) << 2 | c >> 6];
   json[i++] = l[63 & c];
  }
  if (2 === I) {
   const a = data[R];
   const b = data[R + 1];
   json[i++] = l[a >> 2];
   json[i++] = l[(3 & a) << 4 | b >> 4];
   json[i++] = l[(15 & b) << 2];
   json[i++] = 61;
  } else if (1 === I) {
   const a = data[R];
   json[i++] = l[a >> 2];
   json[i++] = l[(3 & a) << 4];
   json[i++] = 61;
   json[i++] = 61;
  }
  json[i++] = $u;
  this.i = i;
 }
 writeValue(schema, value, o) {
  if (null == value) {
   if (o?.isStructSchema()) {
    if (void 0 === value) {
     const ns = Pc.of(schema);
     if (ns.isIdempotencyToken()) {
      this.writeAsciiQuoted(Js());
      return;
     }
    }
    return;
   }
   this.ensure(4);
   this.json.set(xu, this.i);
   this.i += 4;
   return;
  }
  const ns = Pc.of(schema);
  const l = "object" === typeof value;
  if (ns.isStringSchema()) {
   const o = ns.getMergedTraits().mediaType;
   if (o) {
    const l = "application/json" === o || o.endsWith("+json");
    if (l) {
     this.writeJsonString(Jc.from(value).toString());
     return;
    }
   }
  }
  if (this.settings.bigNumberAsString && null != value && (ns.isBigIntegerSchema() || ns.isBigDecimalSchema())) {
   const o = value instanceof Qc ? value.string : String(value);
   this.writeAsciiQuoted(o);
   return;
  }
  if (l) {
   if (ns.isStructSchema()) {
    this.writeStruct(ns, value);
    return;
   }
   if (Array.isArray(value) && (ns.isListSchema() || ns.isDocumentSchema())) {
    this.writeList(ns, value, ns.isDocumentSchema());
    return;
   }
   if (ns.isMapSchema()) {
    this.writeMap(ns, value, false);
    return;
   }
   if (value instanceof Uint8Array && (ns.isBlobSchema() || ns.isDocumentSchema())) {
    this.writeBase64(value);
    return;
   }
   if (value instanceof Date && (ns.isTimestampSchema() || ns.isDocumentSchema())) {
    this.writeTimestamp(ns, value);
    return;
   }
   if (value instanceof Qc) {
    this.writeAscii(value.string);
    return;
   }
   if (ns.isDocumentSchema()) {
    if (Array.isArray(value)) this.writeList(ns, value, true); else this.writeMap(ns, value, true);
    return;
   }
   const json = JSON.stringify(value);
   this.writeAscii(json);
   return;
  }
  if ("string" === typeof value) {
   if (ns.isBlobSchema()) {
    const o = (this.serdeContext?.base64Encoder ?? Ws)(value);
    this.writeAsciiQuoted(o);
    return;
   }
   this.writeJsonString(value);
   return;
  }
  if ("number" === typeof value) {
   if (Math.abs(value) === 1 / 0 || Number.isNaN(value)) {
    this.writeAsciiQuoted(String(value));
    return;
   }
   const o = String(value);
   this.writeAscii(o);
   return;
  }
  if ("boolean" === typeof value) {
   this.ensure(5);
   let {i, json} = this;
   if (value) {
    json.set(TRUE, i);
    i += 4;
   } else {
    json.set(FALSE, i);
    i += 5;
   }
   this.i = i;
   return;
  }
  if ("bigint" === typeof value) {
   this.writeAscii(value.toString());
   return;
  }
  this.writeAscii(String(value));
 }
 writeStruct(ns, value) {
  this.ensure(2);
  this.json[this.i++] = 123;
  let o = false;
  const l = "string" === typeof value.__type;
  let v;
  if (l) v = new Set;
  for (const [l, I] of ns.structIterator()) {
   const item = value[l];
   if (null == item && !I.isIdempotencyToken()) continue;
   if (o) {
    this.ensure(1);
    this.json[this.i++] = 44;
   }
   o = true;
   const R = this.settings.jsonName ? I.getMergedTraits().jsonName ?? l : l;
   if (v) {
    v.add(l);
    v.add(R);
   }
   this.writeAsciiQuoted(R);
   this.json[this.i++] = 58;
   this.writeValue(I, item, ns);
  }
  if (!o && ns.isUnionSchema()) {
   const {$unknown: o} = value;
   if (Array.isArray(o)) {
    const [k, l] = o;
    this.writeAsciiQuoted(k);
    this.ensure(1);
    this.json[this.i++] = 58;
    this.writeValue(15, l, ns);
   }
  } else if (l) for (const k in value) {
   if (v.has(k)) continue;
   v.add(k);
   const l = value[k];
   if (o) {
    this.ensure(1);
    this.json[this.i++] = 44;
   }
   o = true;
   this.writeAsciiQuoted(k);
   this.ensure(1);
   this.json[this.i++] = 58;
   this.writeValue(15, l, void 0);
  }
  this.ensure(1);
  this.json[this.i++] = 125;
 }
 writeList(ns, value, o) {
  const l = !!ns.getMergedTraits().sparse;
  const v = ns.getValueSchema();
  if (!o) if (v.isStringSchema() || v.isNumericSchema() || v.isBooleanSchema()) {
   let o = false;
   for (let i = 0; i < value.length; ++i) {
    const v = value[i];
    if (Number.isNaN(v) || v === 1 / 0 || v === -1 / 0 || null == v && !l) {
     o = true;
     break;
    }
   }
   let json;
   if (!o) json = JSON.stringify(value); else {
    const out = [];
    for (let i = 0; i < value.length; ++i) {
     const o = value[i];
     if (null == o && !l) continue;
     if (Number.isNaN(o) || o === 1 / 0 || o === -1 / 0) out.push(String(o)); else out.push(o);
    }
    json = JSON.stringify(out);
   }
   this.ensure(3 * json.length);
   this.i += Su.encodeInto(json, this.json.subarray(this.i)).written;
   return;
  }
  this.ensure(2);
  this.json[this.i++] = 91;
  let I = false;
  for (let i = 0; i < value.length; ++i) {
   const item = value[i];
   if (o ? void 0 === item : null == item && !l) continue;
   if (I) {
    this.ensure(1);
    this.json[this.i++] = 44;
   }
   this.writeValue(v, item, void 0);
   I = true;
  }
  this.ensure(1);
  this.json[this.i++] = 93;
 }
 writeMap(ns, value, o) {
  const l = !!ns.getMergedTraits().sparse;
  const v = ns.getValueSchema();
  if (!o) if (v.isStringSchema() || v.isNumericSchema() || v.isBooleanSchema()) {
   let o;
   for (const k in value) {
    if (!(0, vn.$)(value, k)) continue;
    const v = value[k];
    if (Number.isNaN(v) || v === 1 / 0 || v === -1 / 0) {
     (o ??= {})[k] = v;
     value[k] = String(v);
    } else if (null === v && !l) {
     (o ??= {})[k] = null;
     value[k] = void 0;
    }
   }
   const json = JSON.stringify(value);
   if (o) Object.assign(value, o);
   this.ensure(3 * json.length);
   this.i += Su.encodeInto(json, this.json.subarray(this.i)).written;
   return;
  }
  this.ensure(2);
  this.json[this.i++] = 123;
  let first = true;
  for (const k in value) {
   if (!(0, vn.$)(value, k)) continue;
   const I = value[k];
   if (o ? void 0 === I : null == I && !l) continue;
   if (!first) {
    this.ensure(1);
    this.json[this.i++] = 44;
   }
   first = false;
   this.writeJsonString(k);
   this.ensure(1);
   this.json[this.i++] = 58;
   this.writeValue(v, I, void 0);
  }
  this.ensure(1);
  this.json[this.i++] = 125;
 }
 writeTimestamp(ns, value) {
  const format = Zc(ns, this.settings);
  switch (format) {
  case 5:
   {
    const iso = value.toISOString().replace(".000Z", "Z");
    this.writeAsciiQuoted(iso);
    return;
   }

  case 6:
   this.writeAsciiQuoted(Sr(value));
   return;

  case 7:
   {
    const o = String(value.getTime() / 1e3);
    this.writeAscii(o);
    return;
   }

  default:
   {
    const o = String(value.getTime() / 1e3);
    this.writeAscii(o);
    return;
   }
  }
 }
}

class Tu extends Xc {
 settings;
 constructor(settings) {
  super();
  this.settings = settings;
 }
 createSerializer() {
  const o = new Eu(this.settings);
  o.setSerdeContext(this.serdeContext);
  return o;
 }
 createDeserializer() {
  const o = new vu(this.settings);
  o.setSerdeContext(this.serdeContext);
  return o;
 }
}

class Cu extends Error {
 static shapeId="smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";
 $fault;
 $response;
 $retryable;
 $metadata;
 constructor(options) {
  super(options.message);
  Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype);
  this.name = options.name;
  this.$fault = options.$fault;
  this.$metadata = options.$metadata;
 }
 static isInstance(value) {
  if (!value) return false;
  const candidate = value;
  return Cu.prototype.isPrototypeOf(candidate) || Boolean(candidate.$fault) && Boolean(candidate.$metadata) && ("client" === candidate.$fault || "server" === candidate.$fault);
 }
 static [Symbol.hasInstance](instance) {
  if (!instance) return false;
  const candidate = instance;
  if (this === Cu) return Cu.isInstance(instance);
  if (Cu.isInstance(instance)) {
   if (this.prototype.isPrototypeOf(instance)) return true;
   const targetId = Object.prototype.hasOwnProperty.call(this, "shapeId") ? this.shapeId : void 0;
   let o = false;
   if (targetId) {
    let l = Object.getPrototypeOf(candidate);
    for (;l && l !== Object.prototype; ) {
     const v = l.constructor;
     const I = v !== Cu && Object.prototype.hasOwnProperty.call(v, "shapeId") ? v?.shapeId : void 0;
     if (I) {
      o = true;
      if (I === targetId) return true;
     }
     l = Object.getPrototypeOf(l);
    }
   }
   if (targetId && o) return false;
   const targetName = this.name;
   if (targetName && targetName.length >= 6) {
    if (candidate.name === targetName) return true;
    let o = Object.getPrototypeOf(candidate);
    for (;o && o !== Object.prototype; ) {
     const l = o.constructor?.name;
     if (l && "Error" !== l && l === targetName) return true;
     o = Object.getPrototypeOf(o);
    }
   }
  }
  return false;
 }
}

const Iu = (exception, o = {}) => {
 Object.entries(o).filter(([, o]) => void 0 !== o).forEach(([k, o]) => {
  if (void 0 == exception[k] || "" === exception[k]) exception[k] = o;
 });
 const message = exception.message || exception.Message || "UnknownError";
 exception.message = message;
 delete exception.Message;
 return exception;
};

class Ru {
 queryCompat;
 errorRegistry;
 constructor(o = false) {
  this.queryCompat = o;
 }
 resolveRestContentType(o, l) {
  const v = l.getMemberSchemas();
  const I = Object.values(v).find(m => !!m.getMergedTraits().httpPayload);
  if (I) {
   const l = I.getMergedTraits().mediaType;
   if (l) return l; else if (I.isStringSchema()) return "text/plain"; else if (I.isBlobSchema()) return "application/octet-stream"; else return o;
  } else if (!l.isUnitSchema()) {
   const l = Object.values(v).find(m => {
    const {httpQuery: o, httpQueryParams: l, httpHeader: v, httpLabel: I, httpPrefixHeaders: R} = m.getMergedTraits();
    const P = void 0 === R;
    return !o && !l && !v && !I && P;
   });
   if (l) return o;
  }
 }
 async getErrorSchemaOrThrowBaseException(o, l, response, v, metadata, I) {
  let R = o;
  if (o.includes("#")) [, R] = o.split("#");
  const P = {
   $metadata: metadata,
   $fault: response.statusCode < 500 ? "client" : "server"
  };
  if (!this.errorRegistry) throw new Error("@aws-sdk/core/protocols - error handler not initialized.");
  try {
   const l = I?.(this.errorRegistry, R) ?? this.errorRegistry.getSchema(o);
   return {
    errorSchema: l,
    errorMetadata: P
   };
  } catch (I) {
   v.message = v.message ?? v.Message ?? "UnknownError";
   const o = this.errorRegistry;
   const l = o.getBaseException();
   if (l) {
    const I = o.getErrorCtor(l) ?? Error;
    throw this.decorateServiceException(Object.assign(new I({
     name: R
    }), P), v);
   }
   const d = v;
   const message = d?.message ?? d?.Message ?? d?.Error?.Message ?? d?.Error?.message;
   throw this.decorateServiceException(Object.assign(new Error(message), {
    name: R
   }, P), v);
  }
 }
 compose(o, l, v) {
  let I = v;
  if (l.includes("#")) [I] = l.split("#");
  const R = _c.O.for(I);
  const P = _c.O.for("smithy.ts.sdk.synthetic." + v);
  o.copyFrom(R);
  o.copyFrom(P);
  this.errorRegistry = o;
 }
 decorateServiceException(exception, o = {}) {
  if (this.queryCompat) {
   const l = exception.Message ?? o.Message;
   const error = Iu(exception, o);
   if (l) error.message = l;
   const v = error.Error ?? {};
   v.Type = error.Error?.Type;
   v.Code = error.Error?.Code;
   v.Message = error.Error?.message ?? error.Error?.Message ?? l;
   error.Error = v;
   const I = error.$metadata.requestId;
   if (I) error.RequestId = I;
   return error;
  }
  return Iu(exception, o);
 }
 setQueryCompatError(output, response) {
  const o = response.headers?.["x-amzn-query-error"];
  if (void 0 !== output && null != o) {
   const [Code, Type] = o.split(";");
   const keys = Object.keys(output);
   const Error = {
    Code,
    Type
   };
   output.Code = Code;
   output.Type = Type;
   for (let i = 0; i < keys.length; i++) {
    const k = keys[i];
    Error["message" === k ? "Message" : k] = output[k];
   }
   delete Error.__type;
   output.Error = Error;
  }
 }
 queryCompatOutput(o, l) {
  if (o.Error) l.Error = o.Error;
  if (o.Type) l.Type = o.Type;
  if (o.Code) l.Code = o.Code;
 }
 findQueryCompatibleError(registry, o) {
  try {
   return registry.getSchema(o);
  } catch (l) {
   return registry.find(schema => Pc.of(schema).getMergedTraits().awsQueryError?.[0] === o);
  }
 }
}

class Nu extends Kc {
 serializer;
 deserializer;
 serviceTarget;
 codec;
 mixin;
 awsQueryCompatible;
 constructor({defaultNamespace: o, errorTypeRegistries: l, serviceTarget: v, awsQueryCompatible: I, jsonCodec: R}) {
  super({
   defaultNamespace: o,
   errorTypeRegistries: l
  });
  this.serviceTarget = v;
  this.codec = R ?? new Tu({
   timestampFormat: {
    useTrait: true,
    default: 7
   },
   jsonName: false
  });
  this.serializer = this.codec.createSerializer();
  this.deserializer = this.codec.createDeserializer();
  this.awsQueryCompatible = !!I;
  this.mixin = new Ru(this.awsQueryCompatible);
 }
 async serializeRequest(o, input, context) {
  const request = await super.serializeRequest(o, input, context);
  if (!request.path.endsWith("/")) request.path += "/";
  request.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`;
  request.headers["x-amz-target"] = `${this.serviceTarget}.${o.name}`;
  if (this.awsQueryCompatible) request.headers["x-amzn-query-mode"] = "true";
  if ("unit" === xc(o.input) || !request.body) request.body = "{}";
  return request;
 }
 getPayloadCodec() {
  return this.codec;
 }
 async handleError(o, context, response, l, metadata) {
  const {awsQueryCompatible: v} = this;
  if (v) this.mixin.setQueryCompatError(l, response);
  const I = wu(response, l, v) ?? "Unknown";
  this.mixin.compose(this.compositeErrorRegistry, I, this.options.defaultNamespace);
  const {errorSchema: R, errorMetadata: P} = await this.mixin.getErrorSchemaOrThrowBaseException(I, this.options.defaultNamespace, response, l, metadata, v ? this.mixin.findQueryCompatibleError : void 0);
  const ns = Pc.of(R);
  const message = l.message ?? l.Message ?? "UnknownError";
  const O = this.compositeErrorRegistry.getErrorCtor(R) ?? Error;
  const exception = new O({});
  const output = {};
  const D = this.codec.createDeserializer();
  for (const [name, member] of ns.structIterator()) if (null != l[name]) output[name] = D.readObject(member, l[name]);
  if (v) this.mixin.queryCompatOutput(l, output);
  throw this.mixin.decorateServiceException(Object.assign(exception, P, {
   $fault: ns.getMergedTraits().error,
   message
  }, output), l);
 }
}

class Pu extends Nu {
 constructor({defaultNamespace: o, errorTypeRegistries: l, serviceTarget: v, awsQueryCompatible: I, jsonCodec: R}) {
  super({
   defaultNamespace: o,
   errorTypeRegistries: l,
   serviceTarget: v,
   awsQueryCompatible: I,
   jsonCodec: R
  });
 }
 getShapeId() {
  return "aws.protocols#awsJson1_1";
 }
 getJsonRpcVersion() {
  return "1.1";
 }
 getDefaultContentType() {
  return "application/x-amz-json-1.1";
 }
}

const Ou = 64;

const Du = 2 ** 53 - 1;

class ju {
 digestLength=32;
 state=Int32Array.from(_u);
 w;
 buffer=new Uint8Array(64);
 bufferLength=0;
 bytesHashed=0;
 finished=false;
 inner;
 outer;
 constructor(secret) {
  if (secret) {
   const key = ju.normalizeKey(secret);
   this.inner = new ju;
   this.outer = new ju;
   const {inner, outer: o} = this;
   const pad = new Uint8Array(128);
   for (let i = 0; i < Ou; ++i) {
    pad[i] = 54 ^ key[i];
    pad[i + Ou] = 92 ^ key[i];
   }
   inner.update(pad.subarray(0, Ou));
   o.update(pad.subarray(Ou));
  }
 }
 update(data) {
  if (this.finished) throw new Error("Attempted to update an already finished HMAC.");
  if (this.inner) {
   this.inner.update(data);
   return;
  }
  const chunk = ai(data);
  let position = 0;
  let {byteLength} = chunk;
  this.bytesHashed += byteLength;
  if (8 * this.bytesHashed > Du) throw new Error("Cannot hash more than 2^53 - 1 bits");
  for (;byteLength > 0; ) {
   this.buffer[this.bufferLength++] = chunk[position++];
   byteLength--;
   if (this.bufferLength === Ou) {
    this.hashBuffer();
    this.bufferLength = 0;
   }
  }
 }
 async digest() {
  const {inner, outer: o} = this;
  if (inner && o) {
   if (this.finished) throw new Error("Attempted to digest an already finished HMAC.");
   this.finished = true;
   const l = inner.digestSync();
   o.update(l);
   return o.digestSync();
  }
  return this.digestSync();
 }
 reset() {
  this.state = Int32Array.from(_u);
  this.buffer = new Uint8Array(64);
  this.bufferLength = 0;
  this.bytesHashed = 0;
 }
 digestSync() {
  const state = this.state.slice();
  const buffer = this.buffer.slice();
  let o = this.bufferLength;
  const l = 8 * this.bytesHashed;
  const v = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  v.setUint8(o++, 128);
  if ((o - 1) % Ou >= 56) {
   for (let i = o; i < Ou; ++i) v.setUint8(i, 0);
   this.hashBufferWith(state, buffer);
   o = 0;
  }
  for (let i = o; i < 56; ++i) v.setUint8(i, 0);
  v.setUint32(56, Math.floor(l / 4294967296), false);
  v.setUint32(60, l, false);
  this.hashBufferWith(state, buffer);
  const out = new Uint8Array(32);
  for (let i = 0; i < 8; ++i) {
   out[4 * i] = state[i] >>> 24 & 255;
   out[4 * i + 1] = state[i] >>> 16 & 255;
   out[4 * i + 2] = state[i] >>> 8 & 255;
   out[4 * i + 3] = state[i] >>> 0 & 255;
  }
  return out;
 }
 static normalizeKey(secret) {
  const key = ai(secret);
  if (key.byteLength > Ou) {
   const h = new ju;
   h.update(key);
   const out = h.digestSync();
   const o = new Uint8Array(Ou);
   o.set(out);
   return o;
  }
  if (key.byteLength < Ou) {
   const o = new Uint8Array(Ou);
   o.set(key);
   return o;
  }
  return key;
 }
 hashBuffer() {
  this.hashBufferWith(this.state, this.buffer);
 }
 hashBufferWith(state, buffer) {
  const w = this.w ??= new Int32Array(64);
  let o = state[0], l = state[1], v = state[2], s3 = state[3], I = state[4], R = state[5], P = state[6], O = state[7];
  for (let i = 0; i < Ou; ++i) {
   if (i < 16) w[i] = (255 & buffer[4 * i]) << 24 | (255 & buffer[4 * i + 1]) << 16 | (255 & buffer[4 * i + 2]) << 8 | 255 & buffer[4 * i + 3]; else {
    let u = w[i - 2];
    const o = (u >>> 17 | u << 15) ^ (u >>> 19 | u << 13) ^ u >>> 10;
    u = w[i - 15];
    const l = (u >>> 7 | u << 25) ^ (u >>> 18 | u << 14) ^ u >>> 3;
    w[i] = (o + w[i - 7] | 0) + (l + w[i - 16] | 0);
   }
   const D = (((I >>> 6 | I << 26) ^ (I >>> 11 | I << 21) ^ (I >>> 25 | I << 7)) + (I & R ^ ~I & P) | 0) + (O + (Mu[i] + w[i] | 0) | 0) | 0;
   const j = ((o >>> 2 | o << 30) ^ (o >>> 13 | o << 19) ^ (o >>> 22 | o << 10)) + (o & l ^ o & v ^ l & v) | 0;
   O = P;
   P = R;
   R = I;
   I = s3 + D | 0;
   s3 = v;
   v = l;
   l = o;
   o = D + j | 0;
  }
  state[0] += o;
  state[1] += l;
  state[2] += v;
  state[3] += s3;
  state[4] += I;
  state[5] += R;
  state[6] += P;
  state[7] += O;
 }
}

const _u = new Int32Array([ 1779033703, 3144134277, 1013904242, 2773480762, 1359893119, 2600822924, 528734635, 1541459225 ]);

const Mu = new Int32Array([ 1116352408, 1899447441, 3049323471, 3921009573, 961987163, 1508970993, 2453635748, 2870763221, 3624381080, 310598401, 607225278, 1426881987, 1925078388, 2162078206, 2614888103, 3248222580, 3835390401, 4022224774, 264347078, 604807628, 770255983, 1249150122, 1555081692, 1996064986, 2554220882, 2821834349, 2952996808, 3210313671, 3336571891, 3584528711, 113926993, 338241895, 666307205, 773529912, 1294757372, 1396182291, 1695183700, 1986661051, 2177026350, 2456956037, 2730485921, 2820302411, 3259730800, 3345764771, 3516065817, 3600352804, 4094571909, 275423344, 430227734, 506948616, 659060556, 883997877, 958139571, 1322822218, 1537002063, 1747873779, 1955562222, 2024104815, 2227730452, 2361852424, 2428436474, 2756734187, 3204031479, 3329325298 ]);

const zu = (() => {
 try {
  (0, V.createHash)("sha256");
  return true;
 } catch {
  return false;
 }
})();

const Lu = zu ? function() {
 return class {
  digestLength=32;
  secret;
  hash;
  isHmac;
  finished=false;
  constructor(secret) {
   this.secret = secret;
   this.isHmac = !!secret;
   this.hash = this.createHash();
  }
  update(data) {
   if (this.finished) throw new Error("Attempted to update an already finished hash.");
   this.hash.update(data);
  }
  async digest() {
   let o;
   if (this.isHmac) {
    this.finished = true;
    o = this.hash.digest();
   } else o = this.hash.copy().digest();
   return new Uint8Array(o.buffer, o.byteOffset, o.byteLength);
  }
  reset() {
   this.hash = this.createHash();
   this.finished = false;
  }
  createHash() {
   return this.secret ? (0, V.createHmac)("sha256", Uu(this.secret)) : (0, V.createHash)("sha256");
  }
 };
}() : ju;

function Uu(data) {
 if ("string" === typeof data) return data;
 if (ArrayBuffer.isView(data)) return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
 return Buffer.from(data);
}

const qu = {};

const Bu = new RegExp("^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$");

const Fu = value => Bu.test(value) || value.startsWith("[") && value.endsWith("]");

const Hu = (value, o = false) => {
 if (o) {
  for (const label of value.split(".")) if (!Hu(label)) return false;
  return true;
 }
 if (!Mn(value)) return false;
 if (value.length < 3 || value.length > 63) return false;
 if (value !== value.toLowerCase()) return false;
 if (Fu(value)) return false;
 return true;
};

const Wu = {
 isVirtualHostableS3Bucket: Hu,
 parseArn: value => {
  const o = value.split(":");
  if (o.length < 6) return null;
  const [arn, partition, service, region, l, ...v] = o;
  if ("arn" !== arn || "" === partition || "" === service || "" === v.join(":")) return null;
  const I = v.map(resource => resource.split("/")).flat();
  return {
   partition,
   service,
   region,
   accountId: l,
   resourceId: I
  };
 },
 partition: value => {
  const {partitions} = Pt;
  for (const partition of partitions) {
   const {regions: o, outputs} = partition;
   for (const [region, l] of Object.entries(o)) if (region === value) return {
    ...outputs,
    ...l
   };
  }
  for (const partition of partitions) {
   const {regionRegex: o, outputs} = partition;
   if (new RegExp(o).test(value)) return {
    ...outputs
   };
  }
  const o = partitions.find(partition => "aws" === partition.id);
  if (!o) throw new Error("Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.");
  return {
   ...o.outputs
  };
 }
};

qu.aws = Wu;

class Gu {
 capacity;
 data=new Map;
 parameters=[];
 constructor({size, params: o}) {
  this.capacity = size ?? 50;
  if (o) this.parameters = o;
 }
 get(o, resolver) {
  const key = this.hash(o);
  if (false === key) return resolver();
  if (!this.data.has(key)) {
   if (this.data.size > this.capacity + 10) {
    const keys = this.data.keys();
    let i = 0;
    for (;;) {
     const {value, done} = keys.next();
     this.data.delete(value);
     if (done || ++i > 10) break;
    }
   }
   this.data.set(key, resolver());
  }
  return this.data.get(key);
 }
 size() {
  return this.data.size;
 }
 hash(o) {
  let buffer = "";
  const {parameters: l} = this;
  if (0 === l.length) return false;
  for (const param of l) {
   const raw = o[param];
   const l = null == raw ? "\0" : String(raw);
   if (l.includes("|;")) return false;
   buffer += l + "|;";
  }
  return buffer;
 }
}

class Vu extends Error {
 constructor(message) {
  super(message);
  this.name = "EndpointError";
 }
}

function Ku(input) {
 if ("object" !== typeof input || null == input) return input;
 if ("ref" in input) return `$${Ku(input.ref)}`;
 if ("fn" in input) return `${input.fn}(${(input.argv || []).map(Ku).join(", ")})`;
 return JSON.stringify(input, null, 2);
}

const Xu = path => {
 const parts = path.split(".");
 const o = [];
 for (const part of parts) {
  const l = part.indexOf("[");
  if (-1 !== l) {
   if (part.indexOf("]") !== part.length - 1) throw new Vu(`Path: '${path}' does not end with ']'`);
   const v = part.slice(l + 1, -1);
   if (Number.isNaN(parseInt(v))) throw new Vu(`Invalid array index: '${v}' in path: '${path}'`);
   if (0 !== l) o.push(part.slice(0, l));
   o.push(v);
  } else o.push(part);
 }
 return o;
};

const Zu = (value, path) => Xu(path).reduce((o, index) => {
 if ("object" !== typeof o) throw new Vu(`Index '${index}' in '${path}' not found in '${JSON.stringify(value)}'`); else if (Array.isArray(o)) {
  const i = parseInt(index);
  return o[i < 0 ? o.length + i : i];
 }
 return o[index];
}, value);

var Ju;

!function(o) {
 o.HTTP = "http";
 o.HTTPS = "https";
}(Ju || (Ju = {}));

const Qu = {
 [Ju.HTTP]: 80,
 [Ju.HTTPS]: 443
};

const Yu = {
 booleanEquals: (o, l) => o === l,
 coalesce: function(...args) {
  for (const o of args) if (null != o) return o;
  return;
 },
 getAttr: Zu,
 isSet: value => null != value,
 isValidHostLabel: Mn,
 ite: function(condition, o, l) {
  return condition ? o : l;
 },
 not: value => !value,
 parseURL: value => {
  const o = (() => {
   try {
    if (value instanceof URL) return value;
    if ("object" === typeof value && "hostname" in value) {
     const {hostname, port, protocol = "", path = "", query = {}} = value;
     const url = new URL(`${protocol}//${hostname}${port ? `:${port}` : ""}${path}`);
     url.search = Object.entries(query).map(([k, o]) => `${k}=${o}`).join("&");
     return url;
    }
    return new URL(value);
   } catch (o) {
    return null;
   }
  })();
  if (!o) {
   console.error(`Unable to parse ${JSON.stringify(value)} as a whatwg URL.`);
   return null;
  }
  const l = o.href;
  const {host, hostname, pathname: v, protocol, search: I} = o;
  if (I) return null;
  const R = protocol.slice(0, -1);
  if (!Object.values(Ju).includes(R)) return null;
  const P = Fu(hostname);
  const O = l.includes(`${host}:${Qu[R]}`) || "string" === typeof value && value.includes(`${host}:${Qu[R]}`);
  const authority = `${host}${O ? `:${Qu[R]}` : ""}`;
  return {
   scheme: R,
   authority,
   path: v,
   normalizedPath: v.endsWith("/") ? v : `${v}/`,
   isIp: P
  };
 },
 split: function(value, o, limit) {
  if (1 === limit) return [ value ];
  if ("" === value) return [ "" ];
  const parts = value.split(o);
  if (0 === limit) return parts;
  return parts.slice(0, limit - 1).concat(parts.slice(1).join(o));
 },
 stringEquals: (o, l) => o === l,
 substring: (input, start, stop, reverse) => {
  if (null == input || start >= stop || input.length < stop || /[^\u0000-\u007f]/.test(input)) return null;
  if (!reverse) return input.substring(start, stop);
  return input.substring(input.length - stop, input.length - start);
 },
 uriEncode: value => encodeURIComponent(value).replace(/[!*'()]/g, c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
};

const ed = (template, options) => {
 const o = [];
 const {referenceRecord: l, endpointParams: v} = options;
 let I = 0;
 for (;I < template.length; ) {
  const R = template.indexOf("{", I);
  if (-1 === R) {
   o.push(template.slice(I));
   break;
  }
  o.push(template.slice(I, R));
  const P = template.indexOf("}", R);
  if (-1 === P) {
   o.push(template.slice(R));
   break;
  }
  if ("{" === template[R + 1] && "}" === template[P + 1]) {
   o.push(template.slice(R + 1, P));
   I = P + 2;
  }
  const O = template.substring(R + 1, P);
  if (O.includes("#")) {
   const [I, R] = O.split("#");
   o.push(Zu(l[I] ?? v[I], R));
  } else o.push(l[O] ?? v[O]);
  I = P + 1;
 }
 return o.join("");
};

const td = ({ref}, options) => options.referenceRecord[ref] ?? options.endpointParams[ref];

const nd = (o, l, options) => {
 if ("string" === typeof o) return ed(o, options); else if (o.fn) return group.callFunction(o, options); else if (o.ref) return td(o, options);
 throw new Vu(`'${l}': ${String(o)} is not a string, function or reference.`);
};

const od = ({fn: o, argv: l}, options) => {
 const v = Array(l.length);
 for (let i = 0; i < v.length; ++i) {
  const o = l[i];
  if ("boolean" === typeof o || "number" === typeof o) v[i] = o; else v[i] = group.evaluateExpression(o, "arg", options);
 }
 const I = o.indexOf(".");
 if (-1 !== I) {
  const l = qu[o.slice(0, I)];
  const R = l?.[o.slice(I + 1)];
  if ("function" === typeof R) return R(...v);
 }
 const R = Yu[o];
 if ("function" === typeof R) return R(...v);
 throw new Error(`function ${o} not loaded in endpointFunctions.`);
};

const group = {
 evaluateExpression: nd,
 callFunction: od
};

const sd = (condition, options) => {
 const {assign: o} = condition;
 if (o && o in options.referenceRecord) throw new Vu(`'${o}' is already defined in Reference Record.`);
 const value = od(condition, options);
 options.logger?.debug?.(`endpoints evaluateCondition: ${Ku(condition)} = ${Ku(value)}`);
 const result = "" === value ? true : !!value;
 if (null != o) return {
  result,
  toAssign: {
   name: o,
   value
  }
 };
 return {
  result
 };
};

const rd = (headers, options) => Object.entries(headers ?? {}).reduce((o, [l, v]) => {
 o[l] = v.map(o => {
  const v = nd(o, "Header value entry", options);
  if ("string" !== typeof v) throw new Vu(`Header '${l}' value '${v}' is not a string`);
  return v;
 });
 return o;
}, {});

const ad = (o, options) => Object.entries(o).reduce((o, [l, v]) => {
 o[l] = ud.getEndpointProperty(v, options);
 return o;
}, {});

const cd = (o, options) => {
 if (Array.isArray(o)) return o.map(o => cd(o, options));
 switch (typeof o) {
 case "string":
  return ed(o, options);

 case "object":
  if (null === o) throw new Vu(`Unexpected endpoint property: ${o}`);
  return ud.getEndpointProperties(o, options);

 case "boolean":
  return o;

 default:
  throw new Vu("Unexpected endpoint property type: " + typeof o);
 }
};

const ud = {
 getEndpointProperty: cd,
 getEndpointProperties: ad
};

const dd = (o, options) => {
 const expression = nd(o, "Endpoint URL", options);
 if ("string" === typeof expression) try {
  return new URL(expression);
 } catch (o) {
  console.error(`Failed to construct URL with ${expression}`, o);
  throw o;
 }
 throw new Vu("Endpoint URL must be a string, got " + typeof expression);
};

const ld = 1e8;

const hd = (o, options) => {
 const {nodes: l, root, results, conditions} = o;
 let ref = root;
 const v = {};
 const I = {
  referenceRecord: v,
  endpointParams: options.endpointParams,
  logger: options.logger
 };
 for (;1 !== ref && -1 !== ref && ref < ld; ) {
  const o = 3 * (Math.abs(ref) - 1);
  const [R, P, O] = [ l[o], l[o + 1], l[o + 2] ];
  const [D, j, q] = conditions[R];
  const H = sd({
   fn: D,
   assign: q,
   argv: j
  }, I);
  if (H.toAssign) {
   const {name, value} = H.toAssign;
   v[name] = value;
  }
  ref = ref >= 0 === H.result ? P : O;
 }
 if (ref >= ld) {
  const result = results[ref - ld];
  if (-1 === result[0]) {
   const [, o] = result;
   throw new Vu(nd(o, "Error", I));
  }
  const [url, o, headers] = result;
  return {
   url: dd(url, I),
   properties: ad(o, I),
   headers: rd(headers ?? {}, I)
  };
 }
 throw new Vu("No matching endpoint.");
};

class fd {
 nodes;
 root;
 conditions;
 results;
 constructor(o, root, conditions, results) {
  this.nodes = o;
  this.root = root;
  this.conditions = conditions;
  this.results = results;
 }
 static from(o, root, conditions, results) {
  return new fd(o, root, conditions, results);
 }
}

const a = "PartitionResult", b = "stringEquals", c = "booleanEquals", d = {
 fn: "getAttr",
 argv: [ {
  ref: a
 }, "name" ]
}, e = {};

const gd = {
 conditions: [ [ "isSet", [ {
  ref: "Endpoint"
 } ] ], [ "aws.partition", [ {
  ref: "Region"
 } ], a ], [ b, [ {
  ref: "ServiceType"
 }, "ACM-ACME" ] ], [ c, [ {
  ref: "UseFIPS"
 }, true ] ], [ b, [ d, "aws" ] ], [ c, [ {
  ref: "UseDualStack"
 }, true ] ], [ b, [ d, "aws-us-gov" ] ] ],
 results: [ [ -1 ], [ "{Endpoint}", e ], [ -1, "FIPS endpoints are not available for ACME operations" ], [ "https://acm-acme.{Region}.{PartitionResult#dualStackDnsSuffix}", e ], [ -1, "ACME operations are only available in the aws and aws-us-gov partitions" ], [ "https://acm-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", e ], [ "https://acm.{Region}.amazonaws.com", e ], [ "https://acm-fips.{Region}.{PartitionResult#dnsSuffix}", e ], [ "https://acm.{Region}.{PartitionResult#dualStackDnsSuffix}", e ], [ "https://acm.{Region}.{PartitionResult#dnsSuffix}", e ], [ -1, "Region must be set to resolve an endpoint." ] ]
};

const r = 1e8;

const pd = new Int32Array([ -1, 1, -1, 0, r + 1, 3, 1, 4, r + 10, 2, 9, 5, 3, 7, 6, 5, r + 8, r + 9, 5, r + 5, 8, 6, r + 6, r + 7, 3, 12, 10, 4, r + 3, 11, 6, r + 3, r + 4, 4, r + 2, 13, 6, r + 2, r + 4 ]);

const wd = fd.from(pd, 2, gd.conditions, gd.results);

const cache = new Gu({
 size: 50,
 params: [ "Endpoint", "Region", "ServiceType", "UseDualStack", "UseFIPS" ]
});

const yd = (o, context = {}) => cache.get(o, () => hd(wd, {
 endpointParams: o,
 logger: context.logger
}));

qu.aws = Wu;

class vd extends Cu {
 static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.acm#ACMServiceException";
 constructor(options) {
  super(options);
  Object.setPrototypeOf(this, vd.prototype);
 }
}

const kd = "CertificateArn";

const Sd = "DomainName";

const $d = "DomainValidationMethodUpdateSummary";

const xd = "DomainValidationOptions";

const Ad = "HttpRedirect";

const Ed = "Name";

const Td = "ResourceRecord";

const Cd = "RenewalSummary";

const Rd = "Status";

const Nd = "Type";

const Pd = "UpdatedAt";

const Od = "UpdateSummary";

const Dd = "ValidationMethod";

const jd = "smithy.ts.sdk.synthetic.com.amazonaws.acm";

const _d = "com.amazonaws.acm";

const Md = new _c.O(jd);

var zd = [ -3, jd, "ACMServiceException", 0, [], [] ];

Md.registerError(zd, vd);

const Ld = new _c.O(_d);

const Ud = [ Md, Ld ];

var qd = [ 3, _d, "CertificateDetail", 0, [ kd, Sd, "SubjectAlternativeNames", "ManagedBy", xd, "Serial", "Subject", "Issuer", "CreatedAt", "IssuedAt", "ImportedAt", Rd, "RevokedAt", "RevocationReason", "NotBefore", "NotAfter", "KeyAlgorithm", "SignatureAlgorithm", "InUseBy", "FailureReason", Nd, Cd, "KeyUsages", "ExtendedKeyUsages", "CertificateAuthorityArn", "RenewalEligibility", "Options", Od, "CertificateKeyPairOrigin", "AcmeEndpointArn", "AcmeAccountId" ], [ 0, 0, 64, 0, () => Yd, 0, 0, 0, 4, 4, 4, 0, 4, 0, 4, 4, 0, 0, 64, 0, 0, () => Zd, () => tl, () => el, 0, 0, () => Bd, () => Qd, 0, 0, 0 ] ];

var Bd = [ 3, _d, "CertificateOptions", 0, [ "CertificateTransparencyLoggingPreference", "Export", Dd ], [ 0, 0, 0 ] ];

var Fd = [ 3, _d, "DescribeCertificateRequest", 0, [ kd ], [ 0 ], 1 ];

var Hd = [ 3, _d, "DescribeCertificateResponse", 0, [ "Certificate" ], [ () => qd ] ];

var Wd = [ 3, _d, "DomainValidation", 0, [ Sd, "ValidationEmails", "ValidationDomain", "ValidationStatus", Td, Ad, Dd ], [ 0, 64, 0, 0, () => Jd, () => Kd, 0 ], 1 ];

var Gd = [ 3, _d, $d, 0, [ "From", "To" ], [ 0, 0 ] ];

var Vd = [ 3, _d, "ExtendedKeyUsage", 0, [ Ed, "OID" ], [ 0, 0 ] ];

var Kd = [ 3, _d, Ad, 0, [ "RedirectFrom", "RedirectTo" ], [ 0, 0 ] ];

var Xd = [ 3, _d, "KeyUsage", 0, [ Ed ], [ 0 ] ];

var Zd = [ 3, _d, Cd, 0, [ "RenewalStatus", xd, Pd, "RenewalStatusReason" ], [ 0, () => Yd, 4, 0 ], 3 ];

var Jd = [ 3, _d, Td, 0, [ Ed, Nd, "Value" ], [ 0, 0, 0 ], 3 ];

var Qd = [ 3, _d, Od, 0, [ Rd, Nd, $d, "RequestedAt", Pd ], [ 0, 0, () => Gd, 4, 4 ] ];

var Yd = [ 1, _d, "DomainValidationList", 0, () => Wd ];

var el = [ 1, _d, "ExtendedKeyUsageList", 0, () => Vd ];

var tl = [ 1, _d, "KeyUsageList", 0, () => Xd ];

var nl = [ 9, _d, "DescribeCertificate", 0, () => Fd, () => Hd ];

const ol = config => ({
 apiVersion: "2015-12-08",
 base64Decoder: config?.base64Decoder ?? Fs,
 base64Encoder: config?.base64Encoder ?? Ws,
 disableHostPrefix: config?.disableHostPrefix ?? false,
 endpointProvider: config?.endpointProvider ?? yd,
 extensions: config?.extensions ?? [],
 httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? ta,
 httpAuthSchemes: config?.httpAuthSchemes ?? [ {
  schemeId: "aws.auth#sigv4",
  identityProvider: o => o.getIdentityProvider("aws.auth#sigv4"),
  signer: new $c
 } ],
 logger: config?.logger ?? new Xt,
 protocol: config?.protocol ?? Pu,
 protocolSettings: config?.protocolSettings ?? {
  defaultNamespace: "com.amazonaws.acm",
  errorTypeRegistries: Ud,
  version: "2015-12-08",
  serviceTarget: "CertificateManager"
 },
 serviceId: config?.serviceId ?? "ACM",
 sha256: config?.sha256 ?? Lu,
 urlParser: config?.urlParser ?? Bo,
 utf8Decoder: config?.utf8Decoder ?? Hs.a,
 utf8Encoder: config?.utf8Encoder ?? Vs.P
});

const sl = config => {
 ka(process.version);
 const defaultsMode = _a(config);
 const o = () => defaultsMode().then(Sa);
 const l = ol(config);
 ra(process.version);
 const v = {
  profile: config?.profile,
  logger: l.logger
 };
 return {
  ...l,
  ...config,
  runtime: "node",
  defaultsMode,
  authSchemePreference: config?.authSchemePreference ?? $o(ya, v),
  bodyLengthChecker: config?.bodyLengthChecker ?? Ba,
  credentialDefaultProvider: config?.credentialDefaultProvider ?? va,
  defaultSocketTimeout: aa(config?.requestHandler, 3e5),
  defaultUserAgentProvider: config?.defaultUserAgentProvider ?? ha({
   serviceId: l.serviceId,
   clientVersion: "3.1164.0"
  }),
  maxAttempts: config?.maxAttempts ?? $o(_s, config),
  region: config?.region ?? $o(Oa, {
   ...Da,
   ...v
  }),
  requestHandler: NodeHttpHandler.create(config?.requestHandler ?? o),
  retryMode: config?.retryMode ?? $o({
   ...zs,
   default: async () => (await o()).retryMode || _t
  }, config),
  streamCollector: config?.streamCollector ?? mc,
  useDualstackEndpoint: config?.useDualstackEndpoint ?? $o(La, v),
  useFipsEndpoint: config?.useFipsEndpoint ?? $o(Ua, v),
  userAgentAppId: config?.userAgentAppId ?? $o(fa, v)
 };
};

const rl = o => ({
 setRegion(region) {
  o.region = region;
 },
 region: () => o.region
});

const il = o => ({
 region: o.region()
});

var al;

!function(o) {
 o.MD5 = "md5";
 o.CRC32 = "crc32";
 o.CRC32C = "crc32c";
 o.SHA1 = "sha1";
 o.SHA256 = "sha256";
}(al || (al = {}));

const cl = Object.values(al);

const ul = o => {
 const l = [];
 for (const id in al) {
  if (!(0, vn.$)(al, id)) continue;
  const v = al[id];
  if (void 0 === o[v]) continue;
  l.push({
   algorithmId: () => v,
   checksumConstructor: () => o[v]
  });
 }
 for (const [id, v] of Object.entries(o.checksumAlgorithms ?? {})) l.push({
  algorithmId: () => id,
  checksumConstructor: () => v
 });
 return {
  addChecksumAlgorithm(v) {
   o.checksumAlgorithms = o.checksumAlgorithms ?? {};
   const id = v.algorithmId();
   const I = v.checksumConstructor();
   if (cl.includes(id)) o.checksumAlgorithms[id.toUpperCase()] = I; else o.checksumAlgorithms[id] = I;
   l.push(v);
  },
  checksumAlgorithms: () => l
 };
};

const dl = clientConfig => {
 const o = {};
 clientConfig.checksumAlgorithms().forEach(l => {
  const id = l.algorithmId();
  if (cl.includes(id)) o[id] = l.checksumConstructor();
 });
 return o;
};

const ll = o => ({
 setRetryStrategy(l) {
  o.retryStrategy = l;
 },
 retryStrategy: () => o.retryStrategy
});

const hl = o => {
 const l = {};
 l.retryStrategy = o.retryStrategy();
 return l;
};

const fl = o => Object.assign(ul(o), ll(o));

const ml = config => Object.assign(dl(config), hl(config));

const gl = o => {
 if (o.logger && "NoOpLogger" !== o.logger.constructor?.name) o.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"), o.logger);
 if (o.defaultSocketTimeout) o.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"), o.defaultSocketTimeout);
 return {
  setHttpHandler(handler) {
   o.requestHandler = handler;
  },
  httpHandler: () => o.requestHandler,
  updateHttpClientConfig(key, value) {
   o.requestHandler?.updateHttpClientConfig(key, value);
  },
  httpHandlerConfigs: () => o.requestHandler.httpHandlerConfigs()
 };
};

const pl = o => ({
 requestHandler: o.httpHandler()
});

const wl = o => {
 const l = o.httpAuthSchemes;
 let v = o.httpAuthSchemeProvider;
 let I = o.credentials;
 return {
  setHttpAuthScheme(o) {
   const index = l.findIndex(l => l.schemeId === o.schemeId);
   if (-1 === index) l.push(o); else l.splice(index, 1, o);
  },
  httpAuthSchemes: () => l,
  setHttpAuthSchemeProvider(o) {
   v = o;
  },
  httpAuthSchemeProvider: () => v,
  setCredentials(credentials) {
   I = credentials;
  },
  credentials: () => I
 };
};

const yl = config => ({
 httpAuthSchemes: config.httpAuthSchemes(),
 httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
 credentials: config.credentials()
});

const vl = (o, l) => {
 const v = Object.assign(rl(o), fl(o), gl(o), wl(o));
 l.forEach(o => o.configure(v));
 return Object.assign(o, il(v), ml(v), pl(v), yl(v));
};

class ACMClient extends jn {
 config;
 constructor(...[configuration]) {
  const o = sl(configuration || {});
  super(o);
  this.initConfig = o;
  const l = oa(o);
  const v = $t(l);
  const I = Ms(v);
  const R = Bn(I);
  const P = Tt(R);
  const O = Jo(P);
  const D = na(O);
  const j = vl(D, configuration?.extensions || []);
  this.config = j;
  this.middlewareStack.use(ti(this.config));
  this.middlewareStack.use(Kt(this.config));
  this.middlewareStack.use(Xr(this.config));
  this.middlewareStack.use(rs(this.config));
  this.middlewareStack.use(Nt(this.config));
  this.middlewareStack.use(Qt(this.config));
  this.middlewareStack.use(ln(this.config));
  this.middlewareStack.use(yn(this.config, {
   httpAuthSchemeParametersProvider: Yi,
   identityProviderConfigProvider: async config => new bn({
    "aws.auth#sigv4": config.credentials
   })
  }));
  this.middlewareStack.use(Tn(this.config));
 }
 destroy() {
  super.destroy();
 }
}

const bl = config => {
 config.sigv4aSigningRegionSet = bt(config.sigv4aSigningRegionSet);
 return config;
};

const kl = {
 environmentVariableSelector(env) {
  if (env.AWS_SIGV4A_SIGNING_REGION_SET) return env.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(_ => _.trim());
  throw new Fn("AWS_SIGV4A_SIGNING_REGION_SET not set in env.", {
   tryNextLink: true
  });
 },
 configFileSelector(profile) {
  if (profile.sigv4a_signing_region_set) return (profile.sigv4a_signing_region_set ?? "").split(",").map(_ => _.trim());
  throw new Fn("sigv4a_signing_region_set not set in profile.", {
   tryNextLink: true
  });
 },
 default: void 0
};

const Sl = null;

const $l = "X-Amz-S3session-Token";

const xl = $l.toLowerCase();

class Al extends Vi {
 async signWithCredentials(o, credentials, options) {
  const l = El(credentials);
  o.headers[xl] = credentials.sessionToken;
  Tl(this, l);
  return this.signRequest(o, options ?? {});
 }
 async presignWithCredentials(o, credentials, options) {
  const l = El(credentials);
  delete o.headers[xl];
  o.headers[$l] = credentials.sessionToken;
  o.query = o.query ?? {};
  o.query[$l] = credentials.sessionToken;
  Tl(this, l);
  return this.presign(o, options);
 }
}

function El(credentials) {
 return {
  accessKeyId: credentials.accessKeyId,
  secretAccessKey: credentials.secretAccessKey,
  expiration: credentials.expiration
 };
}

function Tl(o, l) {
 const v = o.credentialProvider;
 o.credentialProvider = () => {
  o.credentialProvider = v;
  return Promise.resolve(l);
 };
}

class Cl {
 sigv4aSigner;
 sigv4Signer;
 signerOptions;
 static sigv4aDependency() {
  if (false) return "crt"; else if (false) return "js";
  return "none";
 }
 constructor(options) {
  this.sigv4Signer = new Al(options);
  this.signerOptions = options;
 }
 async sign(o, options = {}) {
  if ("*" === options.signingRegion) return this.getSigv4aSigner().sign(o, options);
  return this.sigv4Signer.sign(o, options);
 }
 async signWithCredentials(o, credentials, options = {}) {
  if ("*" === options.signingRegion) {
   const l = this.getSigv4aSigner();
   const v = Sl;
   if (v && l instanceof v) return l.signWithCredentials(o, credentials, options); else throw new Error('signWithCredentials with signingRegion \'*\' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt');
  }
  return this.sigv4Signer.signWithCredentials(o, credentials, options);
 }
 async presign(o, options = {}) {
  if ("*" === options.signingRegion) {
   const l = this.getSigv4aSigner();
   const v = Sl;
   if (v && l instanceof v) return l.presign(o, options); else throw new Error('presign with signingRegion \'*\' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt');
  }
  return this.sigv4Signer.presign(o, options);
 }
 async presignWithCredentials(o, credentials, options = {}) {
  if ("*" === options.signingRegion) throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");
  return this.sigv4Signer.presignWithCredentials(o, credentials, options);
 }
 getSigv4aSigner() {
  if (!this.sigv4aSigner) {
   const o = Sl;
   const l = null;
   if ("node" === this.signerOptions.runtime) {
    if (!o && !l) throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
    if (o && "function" === typeof o) this.sigv4aSigner = new o({
     ...this.signerOptions,
     signingAlgorithm: 1
    }); else if (l && "function" === typeof l) this.sigv4aSigner = new l({
     ...this.signerOptions
    }); else throw new Error("Available SigV4a implementation is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
   } else {
    if (!l || "function" !== typeof l) throw new Error("JS SigV4a implementation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");
    this.sigv4aSigner = new l({
     ...this.signerOptions
    });
   }
  }
  return this.sigv4aSigner;
 }
}

const Il = "ref";

const Rl = -1, Nl = true, Pl = "isSet", Ol = "PartitionResult", Dl = "booleanEquals", f = "stringEquals", g = "getAttr", h = "us-east-1", i = "sigv4", k = "https://sts.{Region}.{PartitionResult#dnsSuffix}", jl = {
 [Il]: "Endpoint"
}, m = {
 [Il]: "Region"
}, n = {
 [Il]: Ol
}, _l = {}, p = [ m ];

const Ml = {
 conditions: [ [ Pl, [ jl ] ], [ Pl, p ], [ "aws.partition", p, Ol ], [ Dl, [ {
  [Il]: "UseFIPS"
 }, Nl ] ], [ Dl, [ {
  [Il]: "UseDualStack"
 }, Nl ] ], [ f, [ m, "aws-global" ] ], [ Dl, [ {
  [Il]: "UseGlobalEndpoint"
 }, Nl ] ], [ f, [ m, "eu-central-1" ] ], [ Dl, [ {
  fn: g,
  argv: [ n, "supportsDualStack" ]
 }, Nl ] ], [ Dl, [ {
  fn: g,
  argv: [ n, "supportsFIPS" ]
 }, Nl ] ], [ f, [ m, "ap-south-1" ] ], [ f, [ m, "eu-north-1" ] ], [ f, [ m, "eu-west-1" ] ], [ f, [ m, "eu-west-2" ] ], [ f, [ m, "eu-west-3" ] ], [ f, [ m, "sa-east-1" ] ], [ f, [ m, h ] ], [ f, [ m, "us-east-2" ] ], [ f, [ m, "us-west-2" ] ], [ f, [ m, "us-west-1" ] ], [ f, [ m, "ca-central-1" ] ], [ f, [ m, "ap-southeast-1" ] ], [ f, [ m, "ap-northeast-1" ] ], [ f, [ m, "ap-southeast-2" ] ], [ f, [ {
  fn: g,
  argv: [ n, "name" ]
 }, "aws-us-gov" ] ] ],
 results: [ [ Rl ], [ "https://sts.amazonaws.com", {
  authSchemes: [ {
   name: i,
   signingName: "sts",
   signingRegion: h
  } ]
 } ], [ k, {
  authSchemes: [ {
   name: i,
   signingName: "sts",
   signingRegion: "{Region}"
  } ]
 } ], [ Rl, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ Rl, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ jl, _l ], [ "https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", _l ], [ Rl, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://sts.{Region}.amazonaws.com", _l ], [ "https://sts-fips.{Region}.{PartitionResult#dnsSuffix}", _l ], [ Rl, "FIPS is enabled but this partition does not support FIPS" ], [ "https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}", _l ], [ Rl, "DualStack is enabled but this partition does not support DualStack" ], [ k, _l ], [ Rl, "Invalid Configuration: Missing Region" ] ]
};

const zl = 1e8;

const Ll = new Int32Array([ -1, 1, -1, 0, 30, 3, 1, 4, zl + 14, 2, 5, zl + 14, 3, 25, 6, 4, 24, 7, 5, zl + 1, 8, 6, 9, zl + 13, 7, zl + 1, 10, 10, zl + 1, 11, 11, zl + 1, 12, 12, zl + 1, 13, 13, zl + 1, 14, 14, zl + 1, 15, 15, zl + 1, 16, 16, zl + 1, 17, 17, zl + 1, 18, 18, zl + 1, 19, 19, zl + 1, 20, 20, zl + 1, 21, 21, zl + 1, 22, 22, zl + 1, 23, 23, zl + 1, zl + 2, 8, zl + 11, zl + 12, 4, 28, 26, 9, 27, zl + 10, 24, zl + 8, zl + 9, 8, 29, zl + 7, 9, zl + 6, zl + 7, 3, zl + 3, 31, 4, zl + 4, zl + 5 ]);

const Ul = fd.from(Ll, 2, Ml.conditions, Ml.results);

const ql = new Gu({
 size: 50,
 params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS", "UseGlobalEndpoint" ]
});

const Bl = (o, context = {}) => ql.get(o, () => hd(Ul, {
 endpointParams: o,
 logger: context.logger
}));

qu.aws = Wu;

const Fl = (o => async (config, context, input) => {
 if (!input) throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
 const l = await o(config, context);
 const v = fn(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;
 if (!v) throw new Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
 const I = await Wo(input, {
  getEndpointParameterInstructions: v
 }, config);
 return Object.assign(l, I);
})(async (config, context, input) => ({
 operation: fn(context).operation,
 region: await Zo(config.region)() || (() => {
  throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
 })()
}));

function Hl(o) {
 return {
  schemeId: "aws.auth#sigv4",
  signingProperties: {
   name: "sts",
   region: o.region
  },
  propertiesExtractor: (config, context) => ({
   signingProperties: {
    config,
    context
   }
  })
 };
}

function Wl(o) {
 return {
  schemeId: "aws.auth#sigv4a",
  signingProperties: {
   name: "sts",
   region: o.region
  },
  propertiesExtractor: (config, context) => ({
   signingProperties: {
    config,
    context
   }
  })
 };
}

function Gl(o) {
 return {
  schemeId: "smithy.api#noAuth"
 };
}

const Vl = ((o, l, v) => I => {
 const endpoint = o(I);
 const R = endpoint.properties?.authSchemes;
 if (!R) return l(I);
 const options = [];
 for (const o of R) {
  const {name: l, properties: P = {}, ...rest} = o;
  const name = l.toLowerCase();
  if (l !== name) console.warn(`HttpAuthScheme has been normalized with lowercasing: '${l}' to '${name}'`);
  let O;
  if ("sigv4a" === name) {
   O = "aws.auth#sigv4a";
   const o = R.find(s => {
    const name = s.name.toLowerCase();
    return "sigv4a" !== name && name.startsWith("sigv4");
   });
   if ("none" === Cl.sigv4aDependency() && o) continue;
  } else if (name.startsWith("sigv4")) O = "aws.auth#sigv4"; else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
  const D = v[O];
  if (!D) throw new Error(`Could not find HttpAuthOption create function for '${O}'`);
  const option = D(I);
  option.schemeId = O;
  option.signingProperties = {
   ...option.signingProperties || {},
   ...rest,
   ...P
  };
  options.push(option);
 }
 return options;
})(Bl, o => {
 const options = [];
 switch (o.operation) {
 case "AssumeRoleWithSAML":
 case "AssumeRoleWithWebIdentity":
  options.push(Gl());
  options.push(Wl(o));
  break;

 default:
  options.push(Hl(o));
  options.push(Wl(o));
 }
 return options;
}, {
 "aws.auth#sigv4": Hl,
 "aws.auth#sigv4a": Wl,
 "smithy.api#noAuth": Gl
});

const Kl = config => {
 const o = Qi(config);
 const l = bl(o);
 return Object.assign(l, {
  authSchemePreference: Zo(config.authSchemePreference ?? [])
 });
};

const Xl = options => Object.assign(options, {
 useDualstackEndpoint: options.useDualstackEndpoint ?? false,
 useFipsEndpoint: options.useFipsEndpoint ?? false,
 useGlobalEndpoint: options.useGlobalEndpoint ?? false,
 defaultSigningName: "sts"
});

class Jl extends $c {
 async sign(o, identity, l) {
  if (!xt.isInstance(o)) throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
  const {config, signer: v, signingRegion: I, signingRegionSet: R, signingName: P} = await Sc(l);
  const O = await (config.sigv4aSigningRegionSet?.());
  const D = (O ?? R ?? [ I ]).join(",");
  const j = true === await (config.disableClockSkewCorrection?.());
  l._disableClockSkewCorrection = j;
  if (!j) {
   l._preRequestSystemClockOffset = config.systemClockOffset;
   l._requestSentAt = Date.now();
  }
  const q = await v.sign(o, {
   signingDate: j ? new Date : pc(config.systemClockOffset),
   signingRegion: D,
   signingService: P
  });
  return q;
 }
}

class Ql {
 async sign(o, identity, l) {
  return o;
 }
}

function Yl(o) {
 Object.defineProperty(o, "__proto__", {
  value: void 0,
  writable: true,
  enumerable: true,
  configurable: true
 });
}

function eh(xml) {
 const state = new nh(xml);
 return state.parse();
}

class nh {
 x;
 i=0;
 z;
 constructor(x) {
  this.x = x;
  this.x = x.replace(/\r\n?/g, "\n");
  this.z = this.x.length;
 }
 parse() {
  const p = this;
  const {z} = p;
  for (;p.i < z; ) {
   p.trim();
   if (p.i >= z) break;
   if (p.isNext("<?")) {
    p.readTo("?>");
    p.trim();
   } else if (p.isNext("\x3c!--")) {
    p.readTo("--\x3e");
    p.trim();
   } else if (p.isNext("<!DOCTYPE", false)) {
    p.skipDoctype();
    p.trim();
   } else if ("<" === p.x[p.i]) {
    const root = p.parseTag();
    return {
     [root.tag]: root.value
    };
   } else throw new Error("@aws-sdk XML parse error: unexpected content.");
  }
  throw new Error("@aws-sdk XML parse error: no root element.");
 }
 isNext(s, o = true) {
  const p = this;
  if (o) return p.x.startsWith(s, p.i);
  return p.x.toLowerCase().startsWith(s.toLowerCase(), p.i);
 }
 readTo(stop) {
  const p = this;
  const o = p.x.indexOf(stop, p.i);
  if (-1 === o) throw new Error(`@aws-sdk XML parse error: expected "${stop}" not found.`);
  const result = p.x.slice(p.i, o);
  p.i = o + stop.length;
  return result;
 }
 trim() {
  const p = this;
  for (;p.i < p.z && " \t\r\n".includes(p.x[p.i]); ) ++p.i;
 }
 readAttrValue() {
  const p = this;
  const o = p.x[p.i];
  ++p.i;
  let value = "";
  for (;p.i < p.z && p.x[p.i] !== o; ) value += p.x[p.i++];
  ++p.i;
  return p.decodeEntities(value);
 }
 parseTag() {
  const p = this;
  ++p.i;
  let tag = "";
  for (;p.i < p.z && !" \t\r\n>/".includes(p.x[p.i]); ) tag += p.x[p.i++];
  let o = false;
  const l = {};
  for (;p.i < p.z; ) {
   p.trim();
   if (">/".includes(p.x[p.i])) break;
   let name = "";
   for (;p.i < p.z && !"= \t\r\n>/?".includes(p.x[p.i]); ) name += p.x[p.i++];
   p.trim();
   if ("=" !== p.x[p.i]) break;
   ++p.i;
   p.trim();
   if ("__proto__" === name) Yl(l);
   l[name] = p.readAttrValue();
   o = true;
  }
  if (p.i >= p.z) throw new Error("@aws-sdk XML parse error: unexpected end of input.");
  if ("/" === p.x[p.i]) {
   ++p.i;
   if (p.i >= p.z || ">" !== p.x[p.i]) throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");
   ++p.i;
   return {
    tag,
    value: o ? l : ""
   };
  }
  if (">" !== p.x[p.i]) throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
  ++p.i;
  const v = [];
  const I = [];
  let R = false;
  for (;p.i < p.z && !p.isNext("</"); ) if ("<" === p.x[p.i]) if (p.isNext("\x3c!--")) p.readTo("--\x3e"); else if (p.isNext("<![CDATA[")) {
   p.i += 9;
   v.push(p.readTo("]]>"));
  } else if (p.isNext("<?")) p.readTo("?>"); else {
   R = true;
   I.push(p.parseTag());
  } else {
   let text = "";
   for (;p.i < p.z && "<" !== p.x[p.i]; ) text += p.x[p.i++];
   v.push(p.decodeEntities(text));
  }
  if (!p.isNext("</")) throw new Error(`@aws-sdk XML parse error: missing closing tag </${tag}>.`);
  p.i += 2;
  const P = p.readTo(">").trim();
  if (P !== tag) throw new Error(`@aws-sdk XML parse error: mismatched tags <${tag}> and </${P}>.`);
  if (!o && 0 === v.length && !R) return {
   tag,
   value: ""
  };
  if (!o && !R) {
   const text = 1 === v.length ? v[0] : v.join("");
   if ("" === text.trim() && text.includes("\n")) return {
    tag,
    value: ""
   };
   return {
    tag,
    value: text
   };
  }
  const O = {};
  for (const text of v) {
   if ("" === text.trim() && text.includes("\n")) continue;
   O["#text"] = "#text" in O ? O["#text"] + text : text;
  }
  for (const child of I) {
   if ("__proto__" === child.tag) Yl(O);
   if (child.tag in O) if (Array.isArray(O[child.tag])) O[child.tag].push(child.value); else O[child.tag] = [ O[child.tag], child.value ]; else O[child.tag] = child.value;
  }
  for (const [k, o] of Object.entries(l)) {
   if ("__proto__" === k) Yl(O);
   O[k] = o;
  }
  return {
   tag,
   value: O
  };
 }
 static ENTITIES={
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'"
 };
 skipDoctype() {
  const p = this;
  p.i += 9;
  let depth = 0;
  for (;p.i < p.z; ) {
   const c = p.x[p.i];
   if ("[" === c) ++depth; else if ("]" === c) --depth; else if (">" === c && 0 === depth) {
    ++p.i;
    return;
   }
   ++p.i;
  }
  throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.");
 }
 decodeEntities(s) {
  return s.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g, (_, hex, o, named) => {
   if (hex) return String.fromCharCode(parseInt(hex, 16));
   if (o) return String.fromCharCode(parseInt(o, 10));
   return nh.ENTITIES[named] ?? "";
  });
 }
}

const oh = o => {
 const l = "#text";
 for (const key in o) {
  if (!(0, vn.$)(o, key)) continue;
  if (void 0 !== o[key][l]) o[key] = o[key][l]; else if ("object" === typeof o[key] && null !== o[key]) o[key] = oh(o[key]);
 }
 return o;
};

const rh = value => {
 const z = value.length;
 const values = [];
 let o = false;
 let escaped = false;
 let l = 0;
 for (let i = 0; i < z; ++i) {
  const v = value[i];
  switch (v) {
  case '"':
   if (!escaped) o = !o;
   break;

  case ",":
   if (!o) {
    values.push(value.slice(l, i));
    l = i + 1;
   }
  }
  escaped = "\\" === v && !escaped;
 }
 values.push(value.slice(l));
 return values.map(o => {
  o = o.trim();
  const z = o.length;
  if (z < 2) return o;
  if ('"' === o[0] && '"' === o[z - 1]) {
   o = o.slice(1, z - 1);
   return o.replace(/\\(["\\])/g, "$1");
  }
  return o.replace(/\\"/g, '"');
 });
};

const ih = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?";

const ah = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";

const ch = "(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?";

const uh = "(\\d?\\d)";

const year = "(\\d{4})";

const dh = new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/);

const lh = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/;

const hh = new RegExp(`^${ih}, ${uh} ${ah} ${year} ${ch} GMT$`);

const fh = new RegExp(`^${ih}, ${uh}-${ah}-(\\d\\d) ${ch} GMT$`);

const mh = new RegExp(`^${ih} ${ah} ( [1-9]|\\d\\d) ${ch} ${year}$`);

const gh = [ "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" ];

const ph = value => {
 if (null == value) return;
 let o = NaN;
 if ("number" === typeof value) o = value; else if ("string" === typeof value) {
  if (!/^-?\d*\.?\d+$/.test(value)) throw new TypeError("parseEpochTimestamp - numeric string invalid.");
  o = Number.parseFloat(value);
 } else if ("object" === typeof value && 1 === value.tag) o = value.value;
 if (isNaN(o) || Math.abs(o) === 1 / 0) throw new TypeError("Epoch timestamps must be valid finite numbers.");
 return new Date(Math.round(1e3 * o));
};

const wh = value => {
 if (null == value) return;
 if ("string" !== typeof value) throw new TypeError("RFC3339 timestamps must be strings");
 const matches = dh.exec(value);
 if (!matches) throw new TypeError(`Invalid RFC3339 timestamp format ${value}`);
 const [, o, l, v, hours, minutes, seconds, , ms, I] = matches;
 vh(l, 1, 12);
 vh(v, 1, 31);
 vh(hours, 0, 23);
 vh(minutes, 0, 59);
 vh(seconds, 0, 60);
 const R = new Date(Date.UTC(Number(o), Number(l) - 1, Number(v), Number(hours), Number(minutes), Number(seconds), Number(ms) ? Math.round(1e3 * parseFloat(`0.${ms}`)) : 0));
 R.setUTCFullYear(Number(o));
 if ("Z" != I.toUpperCase()) {
  const [, sign, o, l] = /([+-])(\d\d):(\d\d)/.exec(I) || [ void 0, "+", 0, 0 ];
  const scalar = "-" === sign ? 1 : -1;
  R.setTime(R.getTime() + scalar * (60 * Number(o) * 60 * 1e3 + 60 * Number(l) * 1e3));
 }
 return R;
};

const yh = value => {
 if (null == value) return;
 if ("string" !== typeof value) throw new TypeError("RFC7231 timestamps must be strings.");
 if (lh.test(value)) return new Date(value);
 let day;
 let month;
 let year;
 let hour;
 let minute;
 let second;
 let o;
 let matches;
 if (matches = hh.exec(value)) [, day, month, year, hour, minute, second, o] = matches; else if (matches = fh.exec(value)) {
  [, day, month, year, hour, minute, second, o] = matches;
  year = (Number(year) + 1900).toString();
 } else if (matches = mh.exec(value)) [, month, day, hour, minute, second, o, year] = matches;
 if (year && second) {
  const l = Date.UTC(Number(year), gh.indexOf(month), Number(day), Number(hour), Number(minute), Number(second), o ? Math.round(1e3 * parseFloat(`0.${o}`)) : 0);
  vh(day, 1, 31);
  vh(hour, 0, 23);
  vh(minute, 0, 59);
  vh(second, 0, 60);
  const v = new Date(l);
  v.setUTCFullYear(Number(year));
  return v;
 }
 throw new TypeError(`Invalid RFC7231 date-time value ${value}.`);
};

function vh(o, min, max) {
 const l = Number(o);
 if (l < min || l > max) throw new Error(`Value ${l} out of range [${min}, ${max}]`);
}

class bh extends Mc {
 settings;
 constructor(settings) {
  super();
  this.settings = settings;
 }
 read(o, data) {
  const ns = Lc.of(o);
  const l = ns.getMergedTraits();
  const location = ns.getHttpBindingLocation(l);
  return this.readHttpBinding(ns.getHttpBindingValue(location, l), data, location);
 }
 readHttpBinding([ns, flags, o], data, location) {
  const schema = 255 & flags;
  if (64 === (192 & schema)) {
   o ??= ns.getHttpBindingCollectionValue(location);
   return rh(data).map(item => this.readHttpBinding(o, item, location));
  }
  switch (schema) {
  case 21:
  case 42:
   return (this.serdeContext?.base64Decoder ?? Fs)(data);

  case 4:
  case 5:
  case 6:
  case 7:
   {
    const o = this.settings.httpBindings ? flags >> 14 & 3 : 0;
    const format = this.settings.timestampFormat.useTrait && schema > 4 ? schema : o ? o + 4 : this.settings.timestampFormat.default;
    switch (format) {
    case 5:
     return wh(data);

    case 6:
     return yh(data);

    case 7:
     return ph(data);

    default:
     console.warn("Missing timestamp format, parsing value with Date constructor:", data);
     return new Date(data);
    }
   }

  case 0:
   {
    const o = flags >> 8 & 3;
    if (!o) return data;
    let l = data;
    if (6 === (6 & location)) l = (this.serdeContext?.utf8Encoder ?? Vs.P)((this.serdeContext?.base64Decoder ?? Fs)(l));
    return 2 === o ? Jc.from(l) : l;
   }

  case 1:
   return Number(data);

  case 2:
   return "true" === data.toLowerCase();

  case 17:
   return BigInt(data);

  case 19:
   return new Qc(data, "bigDecimal");

  default:
   return data;
  }
 }
}

class kh {
 serdeContext;
 setSerdeContext(o) {
  this.serdeContext = o;
 }
}

class Sh {
 from;
 to;
 keys;
 constructor(from, to) {
  this.from = from;
  this.to = to;
  const keys = Object.keys(this.from);
  const set = new Set(keys);
  set.delete("__type");
  this.keys = set;
 }
 mark(key) {
  this.keys.delete(key);
 }
 hasUnknown() {
  return 1 === this.keys.size && 0 === Object.keys(this.to).length;
 }
 writeUnknown() {
  if (this.hasUnknown()) {
   const k = this.keys.values().next().value;
   const o = this.from[k];
   this.to.$unknown = [ k, o ];
  }
 }
}

function $h(o) {
 Object.defineProperty(o, "__proto__", {
  value: void 0,
  writable: true,
  enumerable: true,
  configurable: true
 });
}

class xh extends kh {
 settings;
 stringDeserializer;
 constructor(settings) {
  super();
  this.settings = settings;
  this.stringDeserializer = new bh(settings);
 }
 setSerdeContext(o) {
  this.serdeContext = o;
  this.stringDeserializer.setSerdeContext(o);
 }
 read(schema, bytes, key) {
  const ns = Pc.of(schema);
  const o = ns.getMemberSchemas();
  const l = ns.isStructSchema() && ns.isMemberSchema() && !!Object.values(o).find(o => !!o.getMemberTraits().eventPayload);
  if (l) {
   const output = {};
   const l = Object.keys(o)[0];
   const v = o[l];
   if (v.isBlobSchema()) output[l] = bytes; else output[l] = this.read(o[l], bytes);
   return output;
  }
  const v = (this.serdeContext?.utf8Encoder ?? Vs.P)(bytes);
  const I = this.parseXml(v);
  return this.readSchema(schema, key ? I[key] : I);
 }
 readSchema(o, value) {
  const ns = Pc.of(o);
  if (ns.isUnitSchema()) return;
  const l = ns.getMergedTraits();
  if (ns.isListSchema() && !Array.isArray(value)) return this.readSchema(ns, [ value ]);
  if (null == value) return value;
  if ("object" === typeof value) {
   const flat = !!l.xmlFlattened;
   if (ns.isListSchema()) {
    const o = ns.getValueSchema();
    const buffer = [];
    const l = o.getMergedTraits().xmlName ?? "member";
    const source = flat ? value : (value[0] ?? value)[l];
    if (null == source) return buffer;
    const v = Array.isArray(source) ? source : [ source ];
    for (const l of v) buffer.push(this.readSchema(o, l));
    return buffer;
   }
   const buffer = {};
   if (ns.isMapSchema()) {
    const o = ns.getKeySchema();
    const l = ns.getValueSchema();
    let entries;
    if (flat) entries = Array.isArray(value) ? value : [ value ]; else entries = Array.isArray(value.entry) ? value.entry : [ value.entry ];
    const v = o.getMergedTraits().xmlName ?? "key";
    const I = l.getMergedTraits().xmlName ?? "value";
    for (const entry of entries) {
     const key = entry[v];
     const value = entry[I];
     if ("__proto__" === key) $h(buffer);
     buffer[key] = this.readSchema(l, value);
    }
    return buffer;
   }
   if (ns.isStructSchema()) {
    const o = ns.isUnionSchema();
    let l;
    if (o) l = new Sh(value, buffer);
    for (const [v, I] of ns.structIterator()) {
     const R = I.getMergedTraits();
     const P = !R.httpPayload ? I.getMemberTraits().xmlName ?? v : R.xmlName ?? I.getName();
     if (o) l.mark(P);
     if (null != value[P]) buffer[v] = this.readSchema(I, value[P]);
    }
    if (o) l.writeUnknown();
    return buffer;
   }
   if (ns.isDocumentSchema()) return value;
   throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${ns.getName(true)}`);
  }
  if (ns.isListSchema()) return [];
  if (ns.isMapSchema() || ns.isStructSchema()) return {};
  return this.stringDeserializer.read(ns, value);
 }
 parseXml(xml) {
  if (xml.length) {
   let o;
   try {
    o = eh(xml);
   } catch (o) {
    if (o && "object" === typeof o) Object.defineProperty(o, "$responseBodyText", {
     value: xml
    });
    throw o;
   }
   const l = "#text";
   const key = Object.keys(o)[0];
   const v = o[key];
   if (v[l]) {
    v[key] = v[l];
    delete v[l];
   }
   return oh(v);
  }
  return {};
 }
}

function Ah(o) {
 if (/^[\w.~-]+$/.test(o)) return o;
 return encodeURIComponent(o).replace(/[!'()*]/g, function(c) {
  return "%" + c.charCodeAt(0).toString(16).toUpperCase();
 });
}

class Eh extends kh {
 settings;
 buffer;
 constructor(settings) {
  super();
  this.settings = settings;
 }
 write(schema, value, prefix = "") {
  if (void 0 === this.buffer) this.buffer = "";
  const ns = Pc.of(schema);
  if (prefix && !prefix.endsWith(".")) prefix += ".";
  if (ns.isBlobSchema()) {
   if ("string" === typeof value || value instanceof Uint8Array) {
    this.writeKey(prefix);
    this.writeValue((this.serdeContext?.base64Encoder ?? Ws)(value));
   }
  } else if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isStringSchema()) {
   if (null != value) {
    this.writeKey(prefix);
    this.writeValue(String(value));
   } else if (ns.isIdempotencyToken()) {
    this.writeKey(prefix);
    this.writeValue(Js());
   }
  } else if (ns.isBigIntegerSchema()) {
   if (null != value) {
    this.writeKey(prefix);
    this.writeValue(String(value));
   }
  } else if (ns.isBigDecimalSchema()) {
   if (null != value) {
    this.writeKey(prefix);
    this.writeValue(value instanceof Qc ? value.string : String(value));
   }
  } else if (ns.isTimestampSchema()) {
   if (value instanceof Date) {
    this.writeKey(prefix);
    const format = Zc(ns, this.settings);
    switch (format) {
    case 5:
     this.writeValue(value.toISOString().replace(".000Z", "Z"));
     break;

    case 6:
     this.writeValue(Sr(value));
     break;

    case 7:
     this.writeValue(String(value.getTime() / 1e3));
    }
   }
  } else if (ns.isDocumentSchema()) if (Array.isArray(value)) this.write(79, value, prefix); else if (value instanceof Date) this.write(4, value, prefix); else if (value instanceof Uint8Array) this.write(21, value, prefix); else if (value && "object" === typeof value) this.write(143, value, prefix); else {
   this.writeKey(prefix);
   this.writeValue(String(value));
  } else if (ns.isListSchema()) {
   if (Array.isArray(value)) if (0 === value.length) {
    if (this.settings.serializeEmptyLists) {
     this.writeKey(prefix);
     this.writeValue("");
    }
   } else {
    const member = ns.getValueSchema();
    const flat = this.settings.flattenLists || ns.getMergedTraits().xmlFlattened;
    let i = 1;
    for (const item of value) {
     if (null == item) continue;
     const o = member.getMergedTraits();
     const suffix = this.getKey("member", o.xmlName, o.ec2QueryName);
     const key = flat ? `${prefix}${i}` : `${prefix}${suffix}.${i}`;
     this.write(member, item, key);
     ++i;
    }
   }
  } else if (ns.isMapSchema()) {
   if (value && "object" === typeof value) {
    const o = ns.getKeySchema();
    const l = ns.getValueSchema();
    const flat = ns.getMergedTraits().xmlFlattened;
    let i = 1;
    for (const k in value) {
     const v = value[k];
     if (null == v) continue;
     const I = o.getMergedTraits();
     const R = this.getKey("key", I.xmlName, I.ec2QueryName);
     const key = flat ? `${prefix}${i}.${R}` : `${prefix}entry.${i}.${R}`;
     const P = l.getMergedTraits();
     const O = this.getKey("value", P.xmlName, P.ec2QueryName);
     const D = flat ? `${prefix}${i}.${O}` : `${prefix}entry.${i}.${O}`;
     this.write(o, k, key);
     this.write(l, v, D);
     ++i;
    }
   }
  } else if (ns.isStructSchema()) {
   if (value && "object" === typeof value) {
    let o = false;
    for (const [l, member] of ns.structIterator()) {
     if (null == value[l] && !member.isIdempotencyToken()) continue;
     const v = member.getMergedTraits();
     const suffix = this.getKey(l, v.xmlName, v.ec2QueryName, "struct");
     const key = `${prefix}${suffix}`;
     this.write(member, value[l], key);
     o = true;
    }
    if (!o && ns.isUnionSchema()) {
     const {$unknown: o} = value;
     if (Array.isArray(o)) {
      const [k, l] = o;
      const key = `${prefix}${k}`;
      this.write(15, l, key);
     }
    }
   }
  } else if (ns.isUnitSchema()) ; else throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${ns.getName(true)}`);
 }
 flush() {
  if (void 0 === this.buffer) throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");
  const o = this.buffer;
  delete this.buffer;
  return o;
 }
 getKey(o, l, v, I) {
  const {ec2: R, capitalizeKeys: P} = this.settings;
  if (R && v) return v;
  const key = l ?? o;
  if (P && "struct" === I) return key[0].toUpperCase() + key.slice(1);
  return key;
 }
 writeKey(key) {
  if (key.endsWith(".")) key = key.slice(0, key.length - 1);
  this.buffer += `&${Ah(key)}=`;
 }
 writeValue(value) {
  this.buffer += Ah(value);
 }
}

class Th extends Kc {
 options;
 serializer;
 deserializer;
 mixin=new Ru;
 constructor(options) {
  super({
   defaultNamespace: options.defaultNamespace,
   errorTypeRegistries: options.errorTypeRegistries
  });
  this.options = options;
  const settings = {
   timestampFormat: {
    useTrait: true,
    default: 5
   },
   httpBindings: false,
   xmlNamespace: options.xmlNamespace,
   serviceNamespace: options.defaultNamespace,
   serializeEmptyLists: true
  };
  this.serializer = new Eh(settings);
  this.deserializer = new xh(settings);
 }
 getShapeId() {
  return "aws.protocols#awsQuery";
 }
 setSerdeContext(o) {
  this.serializer.setSerdeContext(o);
  this.deserializer.setSerdeContext(o);
 }
 getPayloadCodec() {
  throw new Error("AWSQuery protocol has no payload codec.");
 }
 async serializeRequest(o, input, context) {
  const request = await super.serializeRequest(o, input, context);
  if (!request.path.endsWith("/")) request.path += "/";
  request.headers["content-type"] = "application/x-www-form-urlencoded";
  if ("unit" === xc(o.input) || !request.body) request.body = "";
  const action = o.name.split("#")[1] ?? o.name;
  request.body = `Action=${action}&Version=${this.options.version}` + request.body;
  if (request.body.endsWith("&")) request.body = request.body.slice(-1);
  return request;
 }
 async deserializeResponse(o, context, response) {
  const l = this.deserializer;
  const ns = Pc.of(o.output);
  const v = {};
  if (response.statusCode >= 300) {
   const bytes = await Vc(response.body, context);
   if (bytes.byteLength > 0) Object.assign(v, await l.read(15, bytes));
   await this.handleError(o, context, response, v, this.deserializeMetadata(response));
  }
  for (const header in response.headers) {
   const value = response.headers[header];
   delete response.headers[header];
   response.headers[header.toLowerCase()] = value;
  }
  const I = o.name.split("#")[1] ?? o.name;
  const R = ns.isStructSchema() && this.useNestedResult() ? I + "Result" : void 0;
  const bytes = await Vc(response.body, context);
  if (bytes.byteLength > 0) Object.assign(v, await l.read(ns, bytes, R));
  v.$metadata = this.deserializeMetadata(response);
  return v;
 }
 useNestedResult() {
  return true;
 }
 async handleError(o, context, response, l, metadata) {
  const v = this.loadQueryErrorCode(response, l) ?? "Unknown";
  this.mixin.compose(this.compositeErrorRegistry, v, this.options.defaultNamespace);
  const I = this.loadQueryError(l) ?? {};
  const message = this.loadQueryErrorMessage(l);
  I.message = message;
  I.Error = {
   Type: I.Type,
   Code: I.Code,
   Message: message
  };
  const {errorSchema: R, errorMetadata: P} = await this.mixin.getErrorSchemaOrThrowBaseException(v, this.options.defaultNamespace, response, I, metadata, this.mixin.findQueryCompatibleError);
  const ns = Pc.of(R);
  const O = this.compositeErrorRegistry.getErrorCtor(R) ?? Error;
  const exception = new O({});
  const output = {
   Type: I.Error.Type,
   Code: I.Error.Code,
   Error: I.Error
  };
  for (const [name, member] of ns.structIterator()) {
   const target = member.getMergedTraits().xmlName ?? name;
   const value = I[target] ?? l[target];
   output[name] = this.deserializer.readSchema(member, value);
  }
  throw this.mixin.decorateServiceException(Object.assign(exception, P, {
   $fault: ns.getMergedTraits().error,
   message
  }, output), l);
 }
 loadQueryErrorCode(output, data) {
  const code = (data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error)?.Code;
  if (void 0 !== code) return code;
  if (404 == output.statusCode) return "NotFound";
 }
 loadQueryError(data) {
  return data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error;
 }
 loadQueryErrorMessage(data) {
  const o = this.loadQueryError(data);
  return o?.message ?? o?.Message ?? data.message ?? data.Message ?? "Unknown";
 }
 getDefaultContentType() {
  return "application/x-www-form-urlencoded";
 }
}

class Ch extends Cu {
 static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
 constructor(options) {
  super(options);
  Object.setPrototypeOf(this, Ch.prototype);
 }
}

const Ih = "AssumedRoleUser";

const Rh = "Credentials";

const Nh = "smithy.ts.sdk.synthetic.com.amazonaws.sts";

const Ph = "com.amazonaws.sts";

const Oh = new _c.O(Nh);

var Dh = [ -3, Nh, "STSServiceException", 0, [], [] ];

Oh.registerError(Dh, Ch);

const jh = new _c.O(Ph);

const _h = [ Oh, jh ];

var Mh = [ 0, Ph, "accessKeySecretType", 8, 0 ];

var zh = [ 0, Ph, "clientTokenType", 8, 0 ];

var Lh = [ 3, Ph, Ih, 0, [ "AssumedRoleId", "Arn" ], [ 0, 0 ], 2 ];

var Uh = [ 3, Ph, "AssumeRoleWithWebIdentityRequest", 0, [ "RoleArn", "RoleSessionName", "WebIdentityToken", "ProviderId", "PolicyArns", "Policy", "DurationSeconds", "MinimumSessionTokenSize" ], [ 0, 0, [ () => zh, 0 ], 0, () => Gh, 0, 1, 1 ], 3 ];

var qh = [ 3, Ph, "AssumeRoleWithWebIdentityResponse", 0, [ Rh, "SubjectFromWebIdentityToken", Ih, "PackedPolicySize", "Provider", "Audience", "SourceIdentity", "SessionTokenUtilization", "SessionTokenSize" ], [ [ () => Bh, 0 ], 0, () => Lh, 1, 0, 0, 0, 1, 1 ] ];

var Bh = [ 3, Ph, Rh, 0, [ "AccessKeyId", "SecretAccessKey", "SessionToken", "Expiration" ], [ 0, [ () => Mh, 0 ], 0, 4 ], 4 ];

var Fh = [ 3, Ph, "GetCallerIdentityRequest", 0, [], [] ];

var Hh = [ 3, Ph, "GetCallerIdentityResponse", 0, [ "UserId", "Account", "Arn" ], [ 0, 0, 0 ] ];

var Wh = [ 3, Ph, "PolicyDescriptorType", 0, [ "arn" ], [ 0 ] ];

var Gh = [ 1, Ph, "policyDescriptorListType", 0, () => Wh ];

var Vh = [ 9, Ph, "AssumeRoleWithWebIdentity", 0, () => Uh, () => qh ];

var Kh = [ 9, Ph, "GetCallerIdentity", 0, () => Fh, () => Hh ];

const Xh = config => ({
 apiVersion: "2011-06-15",
 base64Decoder: config?.base64Decoder ?? Fs,
 base64Encoder: config?.base64Encoder ?? Ws,
 disableHostPrefix: config?.disableHostPrefix ?? false,
 endpointProvider: config?.endpointProvider ?? Bl,
 extensions: config?.extensions ?? [],
 httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? Vl,
 httpAuthSchemes: config?.httpAuthSchemes ?? [ {
  schemeId: "aws.auth#sigv4",
  identityProvider: o => o.getIdentityProvider("aws.auth#sigv4"),
  signer: new $c
 }, {
  schemeId: "aws.auth#sigv4a",
  identityProvider: o => o.getIdentityProvider("aws.auth#sigv4a"),
  signer: new Jl
 }, {
  schemeId: "smithy.api#noAuth",
  identityProvider: o => o.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
  signer: new Ql
 } ],
 logger: config?.logger ?? new Xt,
 protocol: config?.protocol ?? Th,
 protocolSettings: config?.protocolSettings ?? {
  defaultNamespace: "com.amazonaws.sts",
  errorTypeRegistries: _h,
  xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/",
  version: "2011-06-15",
  serviceTarget: "AWSSecurityTokenServiceV20110615"
 },
 serviceId: config?.serviceId ?? "STS",
 sha256: config?.sha256 ?? Lu,
 signerConstructor: config?.signerConstructor ?? Cl,
 urlParser: config?.urlParser ?? Bo,
 utf8Decoder: config?.utf8Decoder ?? Hs.a,
 utf8Encoder: config?.utf8Encoder ?? Vs.P
});

const Zh = config => {
 ka(process.version);
 const defaultsMode = _a(config);
 const o = () => defaultsMode().then(Sa);
 const l = Xh(config);
 ra(process.version);
 const v = {
  profile: config?.profile,
  logger: l.logger
 };
 return {
  ...l,
  ...config,
  runtime: "node",
  defaultsMode,
  authSchemePreference: config?.authSchemePreference ?? $o(ya, v),
  bodyLengthChecker: config?.bodyLengthChecker ?? Ba,
  credentialDefaultProvider: config?.credentialDefaultProvider ?? va,
  defaultSocketTimeout: aa(config?.requestHandler, 3e5),
  defaultUserAgentProvider: config?.defaultUserAgentProvider ?? ha({
   serviceId: l.serviceId,
   clientVersion: "3.1164.0"
  }),
  httpAuthSchemes: config?.httpAuthSchemes ?? [ {
   schemeId: "aws.auth#sigv4",
   identityProvider: o => o.getIdentityProvider("aws.auth#sigv4") || (async o => await va()()),
   signer: new $c
  }, {
   schemeId: "aws.auth#sigv4a",
   identityProvider: o => o.getIdentityProvider("aws.auth#sigv4a"),
   signer: new Jl
  }, {
   schemeId: "smithy.api#noAuth",
   identityProvider: o => o.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
   signer: new Ql
  } ],
  maxAttempts: config?.maxAttempts ?? $o(_s, config),
  region: config?.region ?? $o(Oa, {
   ...Da,
   ...v
  }),
  requestHandler: NodeHttpHandler.create(config?.requestHandler ?? o),
  retryMode: config?.retryMode ?? $o({
   ...zs,
   default: async () => (await o()).retryMode || _t
  }, config),
  sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? $o(kl, v),
  streamCollector: config?.streamCollector ?? mc,
  useDualstackEndpoint: config?.useDualstackEndpoint ?? $o(La, v),
  useFipsEndpoint: config?.useFipsEndpoint ?? $o(Ua, v),
  userAgentAppId: config?.userAgentAppId ?? $o(fa, v)
 };
};

const Jh = o => {
 const l = o.httpAuthSchemes;
 let v = o.httpAuthSchemeProvider;
 let I = o.credentials;
 return {
  setHttpAuthScheme(o) {
   const index = l.findIndex(l => l.schemeId === o.schemeId);
   if (-1 === index) l.push(o); else l.splice(index, 1, o);
  },
  httpAuthSchemes: () => l,
  setHttpAuthSchemeProvider(o) {
   v = o;
  },
  httpAuthSchemeProvider: () => v,
  setCredentials(credentials) {
   I = credentials;
  },
  credentials: () => I
 };
};

const Qh = config => ({
 httpAuthSchemes: config.httpAuthSchemes(),
 httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
 credentials: config.credentials()
});

const Yh = (o, l) => {
 const v = Object.assign(rl(o), fl(o), gl(o), Jh(o));
 l.forEach(o => o.configure(v));
 return Object.assign(o, il(v), ml(v), pl(v), Qh(v));
};

class STSClient extends jn {
 config;
 constructor(...[configuration]) {
  const o = Zh(configuration || {});
  super(o);
  this.initConfig = o;
  const l = Xl(o);
  const v = $t(l);
  const I = Ms(v);
  const R = Bn(I);
  const P = Tt(R);
  const O = Jo(P);
  const D = Kl(O);
  const j = Yh(D, configuration?.extensions || []);
  this.config = j;
  this.middlewareStack.use(ti(this.config));
  this.middlewareStack.use(Kt(this.config));
  this.middlewareStack.use(Xr(this.config));
  this.middlewareStack.use(rs(this.config));
  this.middlewareStack.use(Nt(this.config));
  this.middlewareStack.use(Qt(this.config));
  this.middlewareStack.use(ln(this.config));
  this.middlewareStack.use(yn(this.config, {
   httpAuthSchemeParametersProvider: Fl,
   identityProviderConfigProvider: async config => new bn({
    "aws.auth#sigv4": config.credentials,
    "aws.auth#sigv4a": config.credentials
   })
  }));
  this.middlewareStack.use(Tn(this.config));
 }
 destroy() {
  super.destroy();
 }
}

const ef = "***SensitiveInformation***";

function tf(schema, data) {
 if (null == data) return data;
 const ns = Pc.of(schema);
 if (ns.getMergedTraits().sensitive) return ef;
 if (ns.isListSchema()) {
  const o = ns.getValueSchema();
  if (o.getMergedTraits().sensitive) return ef;
  if (Array.isArray(data)) return data.map(value => tf(o, value));
 } else if (ns.isMapSchema()) {
  const o = ns.getValueSchema();
  if (ns.getKeySchema().getMergedTraits().sensitive || o.getMergedTraits().sensitive) return ef;
  if ("object" === typeof data) return Object.fromEntries(Object.entries(data).map(([key, value]) => [ key, tf(o, value) ]));
 } else if (ns.isStructSchema() && "object" === typeof data) {
  const object = data;
  const o = {};
  for (const [member, l] of ns.structIterator()) if (null != object[member]) o[member] = tf(l, object[member]);
  return o;
 }
 return data;
}

const nf = Symbol.for("@smithy/op-event-stream");

class Command {
 middlewareStack=Nn();
 schema;
 static classBuilder() {
  return new sf;
 }
 resolveMiddlewareWithContext(o, configuration, options, {middlewareFn: l, clientName: v, commandName, inputFilterSensitiveLog: I, outputFilterSensitiveLog: R, smithyContext: P, additionalContext: O, CommandCtor: D}) {
  for (const v of l.bind(this)(D, o, configuration, options)) this.middlewareStack.use(v);
  const stack = o.concat(this.middlewareStack);
  const {logger: j} = configuration;
  const q = O[hn];
  const H = {
   logger: j,
   clientName: v,
   commandName,
   inputFilterSensitiveLog: I,
   outputFilterSensitiveLog: R,
   ...O,
   [hn]: {
    ...q,
    commandInstance: this,
    ...P,
    ...void 0 === options?.metricsRecorder ? {} : {
     metricsRecorder: options.metricsRecorder
    },
    ...void 0 === options?.abortSignal ? {} : {
     abortSignal: options.abortSignal
    }
   }
  };
  const {requestHandler} = configuration;
  let G = options ?? {};
  if (G.metricsRecorder) {
   G = {
    ...G
   };
   delete G.metricsRecorder;
  }
  let V;
  const schema = this.schema;
  const marker = schema?.[nf];
  if (void 0 !== marker) V = marker; else if (schema) if (Array.isArray(schema) && 9 === schema[0]) {
   const [, , , , o, l] = schema;
   V = schema[nf] = Boolean(Pc.of(o).getEventStreamMember() || Pc.of(l).getEventStreamMember());
  }
  if (V) G = {
   isEventStream: V,
   ...G
  };
  return stack.resolve(request => requestHandler.handle(request.request, G), H);
 }
}

class sf {
 _init=() => {};
 _ep={};
 _middlewareFn=() => [];
 _commandName="";
 _clientName="";
 _additionalContext={};
 _smithyContext={};
 _inputFilterSensitiveLog=void 0;
 _outputFilterSensitiveLog=void 0;
 _serializer=null;
 _deserializer=null;
 _operationSchema;
 init(o) {
  this._init = o;
 }
 ep(o) {
  this._ep = o;
  return this;
 }
 m(o) {
  this._middlewareFn = o;
  return this;
 }
 s(service, operation, o = {}) {
  this._smithyContext = {
   service,
   operation,
   ...o
  };
  return this;
 }
 c(o = {}) {
  this._additionalContext = o;
  return this;
 }
 n(o, commandName) {
  this._clientName = o;
  this._commandName = commandName;
  return this;
 }
 f(o = _ => _, l = _ => _) {
  this._inputFilterSensitiveLog = o;
  this._outputFilterSensitiveLog = l;
  return this;
 }
 ser(o) {
  this._serializer = o;
  return this;
 }
 de(o) {
  this._deserializer = o;
  return this;
 }
 sc(operation) {
  this._operationSchema = operation;
  this._smithyContext.operationSchema = operation;
  return this;
 }
 build() {
  const o = this;
  let l;
  return l = class extends Command {
   input;
   static getEndpointParameterInstructions() {
    return o._ep;
   }
   constructor(...[input]) {
    super();
    this.input = input ?? {};
    o._init(this);
    this.schema = o._operationSchema;
   }
   resolveMiddleware(stack, configuration, options) {
    const v = o._operationSchema;
    const input = v?.[4] ?? v?.input;
    const output = v?.[5] ?? v?.output;
    return this.resolveMiddlewareWithContext(stack, configuration, options, {
     CommandCtor: l,
     middlewareFn: o._middlewareFn,
     clientName: o._clientName,
     commandName: o._commandName,
     inputFilterSensitiveLog: o._inputFilterSensitiveLog ?? (v ? tf.bind(null, input) : _ => _),
     outputFilterSensitiveLog: o._outputFilterSensitiveLog ?? (v ? tf.bind(null, output) : _ => _),
     smithyContext: o._smithyContext,
     additionalContext: o._additionalContext
    });
   }
   serialize=o._serializer;
   deserialize=o._deserializer;
  };
 }
}

function rf(o, service, name, l) {
 return function(added, v, I, $, R = {}) {
  const P = Object.assign({}, o, added);
  return Command.classBuilder().ep(P).m(function(o, I, config, options) {
   const list = v.call(this, o, I, config, options);
   list.unshift(l(config, o.getEndpointParameterInstructions()));
   return list;
  }).s(service, I, R).n(name, I.charAt(0).toUpperCase() + I.slice(1) + "Command").sc($).build();
 };
}

const command = rf({
 UseGlobalEndpoint: {
  type: "builtInParams",
  name: "useGlobalEndpoint"
 },
 UseFIPS: {
  type: "builtInParams",
  name: "useFipsEndpoint"
 },
 Endpoint: {
  type: "builtInParams",
  name: "endpoint"
 },
 Region: {
  type: "builtInParams",
  name: "region"
 },
 UseDualStack: {
  type: "builtInParams",
  name: "useDualstackEndpoint"
 }
}, "AWSSecurityTokenServiceV20110615", "STSClient", Qo);

const af = {};

const cf = (Command, cs, config, o) => [];

class GetCallerIdentityCommand extends(command(af, cf, "GetCallerIdentity", Kh)){}

const uf = rf({
 ServiceType: {
  type: "clientContextParams",
  name: "serviceType"
 },
 UseFIPS: {
  type: "builtInParams",
  name: "useFipsEndpoint"
 },
 Endpoint: {
  type: "builtInParams",
  name: "endpoint"
 },
 Region: {
  type: "builtInParams",
  name: "region"
 },
 UseDualStack: {
  type: "builtInParams",
  name: "useDualstackEndpoint"
 }
}, "CertificateManager", "ACMClient", Qo);

const df = {
 ServiceType: {
  type: "staticContextParams",
  value: "ACM"
 }
};

const lf = (Command, cs, config, o) => [];

class DescribeCertificateCommand extends(uf(df, lf, "DescribeCertificate", nl)){}

class BrokenAnswer extends Error {
 name="BrokenAnswer";
 requestId;
 constructor(message, requestId) {
  super(message);
  this.requestId = requestId;
 }
}

const invented = new Set([ "Unknown", "UnknownError", "NotFound", "Error" ]);

function troubleOf(error) {
 if (!(error instanceof Error)) return {
  code: "",
  status: 0,
  text: String(error),
  requestId: void 0
 };
 if (error instanceof BrokenAnswer) return {
  code: "",
  status: 0,
  text: error.message,
  requestId: error.requestId
 };
 const status = Number(hf(hf(error, "$metadata"), "httpStatusCode") ?? 0);
 const told = hf(hf(error, "$metadata"), "requestId") ?? hf(error, "RequestId");
 const requestId = "string" === typeof told ? told : void 0;
 const code = spokenCode(error);
 if ("" !== code) return {
  code,
  status,
  text: error.message,
  requestId
 };
 return {
  code,
  status,
  text: silence(error, status),
  requestId
 };
}

function spokenCode(error) {
 const code = hf(error, "Code");
 if ("string" === typeof code) return code;
 return "$fault" in error && !invented.has(error.name) ? error.name : "";
}

function silence(error, status) {
 if (error instanceof DeadlineExceeded) return error.message;
 if (status > 0) return `HTTP ${status} without a readable answer`;
 const code = String(hf(error, "code") ?? error.name);
 const first = error.message.split("\n", 1).join();
 return "" === first || first === code ? code : `${code}: ${first}`;
}

function hf(value, key) {
 return "object" === typeof value && null !== value ? Reflect.get(value, key) : void 0;
}

function featureDigests(config) {
 const behaviors = [ config.DefaultCacheBehavior, ...config.CacheBehaviors?.Items ?? [] ];
 const each = part => behaviors.map(behavior => behavior && [ pathOf(behavior), part(behavior) ]);
 const parts = {
  "origins and origin access": [ config.Origins, config.OriginGroups ],
  "trusted key groups and signers": each(b => [ b.TrustedKeyGroups, b.TrustedSigners ]),
  "web ACL": config.WebACLId,
  "cache behaviors": each(b => [ b.TargetOriginId, b.AllowedMethods, b.Compress, b.SmoothStreaming, b.FieldLevelEncryptionId, b.GrpcConfig ]),
  functions: [ each(b => [ b.LambdaFunctionAssociations, b.FunctionAssociations ]), config.ConnectionFunctionAssociation ],
  "viewer protocol and TLS": [ each(b => b.ViewerProtocolPolicy), config.ViewerCertificate?.MinimumProtocolVersion, config.ViewerCertificate?.SSLSupportMethod, config.ViewerMtlsConfig ],
  "IPv6, HTTP version and Anycast": [ config.IsIPV6Enabled, config.HttpVersion, config.AnycastIpListId ],
  "geo restriction": config.Restrictions,
  "default root object and error responses": [ config.DefaultRootObject, config.CustomErrorResponses ],
  "cache and header policies": [ each(b => [ b.CachePolicyId, b.OriginRequestPolicyId, b.ResponseHeadersPolicyId, b.ForwardedValues, b.MinTTL, b.DefaultTTL, b.MaxTTL ]), config.CacheTagConfig ],
  logging: [ config.Logging, each(b => b.RealtimeLogConfigArn) ],
  "price class": config.PriceClass
 };
 return new Map(keysOf(parts).map(feature => [ feature, digest(parts[feature]) ]));
}

function pathOf(behavior) {
 return ("PathPattern" in behavior ? behavior.PathPattern : void 0) ?? "*";
}

function keysOf(record) {
 return Object.keys(record).filter(key => key in record);
}

function digest(part) {
 return (0, V.createHash)("sha256").update(canonicalize(plain(part)) ?? "").digest("hex");
}

function plain(value) {
 if (void 0 === value || "" === value || false === value) return null;
 if (Array.isArray(value)) {
  if (0 === value.length) return null;
  const items = value.map(plain);
  return value.every(item => "string" === typeof item) ? items.toSorted() : items;
 }
 if ("object" !== typeof value || null === value) return value;
 const entries = Object.entries(value).map(([key, inner]) => [ key, "Quantity" === key && 0 === inner ? null : plain(inner) ]).filter(([, inner]) => null !== inner);
 return 0 === entries.length ? null : Object.fromEntries(entries);
}

function distributionOf({Distribution: found, ETag}, id) {
 const config = found?.DistributionConfig;
 const arn = ff(found?.ARN, "ARN");
 const account = /^arn:[a-z-]+:cloudfront::(\d{12}):distribution\/([A-Z0-9]+)$/.exec(arn);
 if (account?.[2] !== id || found?.Id !== id) throw new BrokenAnswer(`an answer about another distribution than ${id}`);
 return {
  kind: "distribution",
  id,
  arn,
  account: ff(account[1], "account"),
  etag: ff(ETag, "ETag"),
  status: gf(found.Status),
  domain: ff(found.DomainName, "DomainName").toLowerCase(),
  enabled: mf(config?.Enabled, "Enabled"),
  aliases: aliasesOf(config?.Aliases),
  staging: true === config?.Staging,
  tenantOnly: "tenant-only" === config?.ConnectionMode,
  continuousDeploymentPolicy: "" !== (config?.ContinuousDeploymentPolicyId ?? ""),
  ipv6: true === config?.IsIPV6Enabled,
  certificate: certificateOf(config?.ViewerCertificate),
  features: featureDigests(ff(config, "DistributionConfig"))
 };
}

function summaryOf(item) {
 return {
  id: ff(item.Id, "Id"),
  arn: ff(item.ARN, "ARN"),
  domain: ff(item.DomainName, "DomainName").toLowerCase(),
  aliases: aliasesOf(item.Aliases),
  enabled: mf(item.Enabled, "Enabled"),
  status: gf(item.Status),
  staging: true === item.Staging,
  certificate: certificateOf(item.ViewerCertificate)
 };
}

function ff(value, what) {
 if (void 0 === value || "" === value) throw new BrokenAnswer(`an answer without ${what}`);
 return value;
}

function mf(value, what) {
 if ("boolean" !== typeof value) throw new BrokenAnswer(`an answer without ${what}`);
 return value;
}

function gf(status) {
 if ("InProgress" !== status && "Deployed" !== status) throw new BrokenAnswer("an answer without a known Status");
 return status;
}

function aliasesOf(aliases) {
 if (void 0 === aliases) return [];
 const items = aliases.Items ?? [];
 if (items.length !== ff(aliases.Quantity, "the Quantity of Aliases")) throw new BrokenAnswer("an answer whose Aliases are not as many as it says");
 return items.map(item => item.toLowerCase());
}

function certificateOf(viewer) {
 if (viewer?.ACMCertificateArn) return {
  source: "acm",
  arn: viewer.ACMCertificateArn
 };
 if (viewer?.IAMCertificateId) return {
  source: "iam",
  id: viewer.IAMCertificateId
 };
 return {
  source: "none"
 };
}

function describeCertificate(acm, arn) {
 const asked = {
  operation: "acm:DescribeCertificate",
  resource: arn,
  about: arn,
  refusedAs: "certificate-unusable"
 };
 return acm.read(asked, async (client, options) => {
  const answer = await client.send(new DescribeCertificateCommand({
   CertificateArn: arn
  }), options);
  const found = ff(answer.Certificate, "Certificate");
  return {
   arn,
   names: (found.SubjectAlternativeNames ?? [ ff(found.DomainName, "DomainName") ]).map(name => name.toLowerCase()),
   status: ff(found.Status, "Status"),
   keyAlgorithm: ff(found.KeyAlgorithm, "KeyAlgorithm"),
   type: found.Type ?? "",
   serial: (found.Serial ?? "").replaceAll(":", "").toLowerCase(),
   notBefore: found.NotBefore?.getTime(),
   notAfter: found.NotAfter?.getTime()
  };
 });
}

var pf = I(7067);

const throttling = new Set([ "BandwidthLimitExceeded", "EC2ThrottledException", "IDPCommunicationError", "LimitExceededException", "PriorRequestNotComplete", "ProvisionedThroughputExceededException", "RequestLimitExceeded", "RequestThrottled", "RequestThrottledException", "SlowDown", "ThrottledException", "Throttling", "ThrottlingException", "TooManyRequestsException", "TransactionInProgressException" ]);

const skewed = /^(RequestTimeTooSkewed|RequestExpired|RequestInTheFuture)$/;

const badSignature = /^(SignatureDoesNotMatch|InvalidSignatureException)$/;

const skewedText = /^Signature (has expired|expired|not yet current)\b/i;

const slowProvider = /^Couldn['\u2019]t retrieve verification key\b/i;

function outcomeOf({code, status, text}) {
 if ("" === code) return "unknown";
 if (unknownOperation.test(code)) return "refused";
 if (throttling.has(code) || 429 === status) return "throttled";
 if ("InvalidIdentityToken" === code && slowProvider.test(text)) return "throttled";
 if (skewed.test(code) || badSignature.test(code) && skewedText.test(text)) return "throttled";
 if (412 === status || "InvalidIfMatchVersion" === code) return "conflict";
 return status < 400 || 408 === status || status >= 500 ? "unknown" : "refused";
}

const notServed = new Set([ 404, 405, 501 ]);

const sentences = {
 conflict: "somebody changed it since it was read",
 throttled: "AWS asks for fewer calls",
 unknown: "no usable answer"
};

function wf(error, asked) {
 if (error instanceof Failure) return error;
 const said = troubleOf(error);
 const bare = "" === said.code && true === asked.replaceable && notServed.has(said.status);
 const trouble = bare ? {
  ...said,
  code: "UnknownOperation"
 } : said;
 const outcome = outcomeOf(trouble);
 const request = void 0 === trouble.requestId ? {} : {
  requestId: visible(trouble.requestId, 100)
 };
 if ("refused" !== outcome) return new Failure("service-error", yf(asked, sentences[outcome], trouble), {
  outcome,
  cause: error,
  ...request
 });
 const rule = refusalOf(trouble);
 const remedy = rule.remedy?.(asked, trouble);
 return new Failure(rule.as ?? asked.refusedAs ?? "service-error", yf(asked, rule.sentence, trouble), {
  outcome,
  refusal: rule.is,
  cause: error,
  ...void 0 === remedy ? {} : {
   remedy
  },
  ...request
 });
}

function yf({operation, about}, what, {code, text}) {
 return `${operation} (${about}): ${what}. ${"" === code ? "" : `${visible(code, 64)}: `}${visible(text)}`;
}

const connectionTimeout = 3e3;

const readTimeout = 1e4;

const changeTimeout = 2e4;

const vf = 6;

function httpHandler(env) {
 const agent = {
  keepAlive: true,
  proxyEnv: {
   ...env
  }
 };
 return new NodeHttpHandler({
  connectionTimeout,
  requestTimeout: readTimeout,
  socketTimeout: changeTimeout,
  throwOnRequestTimeout: true,
  httpAgent: new pf.Agent(agent),
  httpsAgent: new Ka.Agent(agent)
 });
}

function clientConfig({handler}, region, endpoint) {
 return {
  region,
  requestHandler: handler,
  maxAttempts: 1,
  retryMode: "standard",
  defaultsMode: "standard",
  authSchemePreference: [ "sigv4" ],
  useFipsEndpoint: false,
  useDualstackEndpoint: false,
  ignoreConfiguredEndpointUrls: true,
  disableClockSkewCorrection: false,
  userAgentAppId: "move-cloudfront-alias",
  ...void 0 === endpoint ? {} : {
   endpoint
  }
 };
}

function globalRegion(region) {
 return region.startsWith("cn-") ? "cn-northwest-1" : "us-east-1";
}

async function bf({clock, signal}, asked, send, limit = connectionTimeout + readTimeout) {
 for (let n = 1; ;n++) {
  let failure;
  try {
   return await within(clock, limit, asked.operation, abortSignal => send({
    abortSignal,
    requestTimeout: readTimeout
   }), signal);
  } catch (o) {
   if (signal.aborted) throw cancelled(signal);
   failure = wf(o, asked);
  }
  const {outcome} = failure;
  if (n === vf || "throttled" !== outcome && "unknown" !== outcome) throw failure;
  await clock.sleep(pauseBefore(n, outcome, clock.random()), signal).catch(() => {
   throw cancelled(signal);
  });
 }
}

function pauseBefore(n, outcome, random) {
 return Math.round(random * Math.min(2e4, ("throttled" === outcome ? 500 : 50) * 2 ** n));
}

async function change({clock}, asked, send) {
 try {
  return await within(clock, connectionTimeout + changeTimeout, asked.operation, abortSignal => send({
   abortSignal,
   requestTimeout: changeTimeout
  }));
 } catch (o) {
  throw wf(o, asked);
 }
}

const kf = async (config, context, input) => ({
 operation: fn(context).operation,
 region: await Zo(config.region)() || (() => {
  throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
 })()
});

function Sf(o) {
 return {
  schemeId: "aws.auth#sigv4",
  signingProperties: {
   name: "cloudfront",
   region: o.region
  },
  propertiesExtractor: (config, context) => ({
   signingProperties: {
    config,
    context
   }
  })
 };
}

const $f = o => {
 const options = [];
 o.operation;
 options.push(Sf(o));
 return options;
};

const xf = config => {
 const o = Qi(config);
 return Object.assign(o, {
  authSchemePreference: Zo(config.authSchemePreference ?? [])
 });
};

const Af = options => Object.assign(options, {
 useDualstackEndpoint: options.useDualstackEndpoint ?? false,
 useFipsEndpoint: options.useFipsEndpoint ?? false,
 defaultSigningName: "cloudfront"
});

const Ef = input => (new TextEncoder).encode(input);

const Tf = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

Object.entries(Tf).reduce((o, [i, c]) => {
 o[c] = Number(i);
 return o;
}, {});

const Rf = Tf.split("");

function Nf(o) {
 let input;
 if ("string" === typeof o) input = Ef(o); else input = o;
 const l = "object" === typeof input && "number" === typeof input.length;
 const v = "object" === typeof input && "number" === typeof input.byteOffset && "number" === typeof input.byteLength;
 if (!l && !v) throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
 let I = "";
 for (let i = 0; i < input.length; i += 3) {
  let bits = 0;
  let o = 0;
  for (let l = i, limit = Math.min(i + 3, input.length); l < limit; l++) {
   bits |= input[l] << 8 * (limit - l - 1);
   o += 8;
  }
  const l = Math.ceil(o / 6);
  bits <<= 6 * l - o;
  for (let k = 1; k <= l; k++) {
   const o = 6 * (l - k);
   I += Rf[(bits & 63 << o) >> o];
  }
  I += "==".slice(0, 4 - l);
 }
 return I;
}

const Pf = input => {
 if ("string" === typeof input) return input;
 if ("object" !== typeof input || "number" !== typeof input.byteOffset || "number" !== typeof input.byteLength) throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
 return new TextDecoder("utf-8").decode(input);
};

const Df = "The stream has already been transformed.";

const jf = o => {
 if (!_f(o) && !uc(o)) {
  const name = o?.__proto__?.constructor?.name || o;
  throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${name}`);
 }
 let l = false;
 const v = async () => {
  if (l) throw new Error(Df);
  l = true;
  return await lc(o);
 };
 const I = o => {
  if ("function" !== typeof o.stream) throw new Error("Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.\nIf you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body");
  return o.stream();
 };
 return Object.assign(o, {
  transformToByteArray: v,
  transformToString: async encoding => {
   const o = await v();
   if ("base64" === encoding) return Nf(o); else if ("hex" === encoding) return (0, 
   ii.n)(o); else if (void 0 === encoding || "utf8" === encoding || "utf-8" === encoding) return Pf(o); else if ("function" === typeof TextDecoder) return new TextDecoder(encoding).decode(o); else throw new Error("TextDecoder is not available, please make sure polyfill is provided.");
  },
  transformToWebStream: () => {
   if (l) throw new Error(Df);
   l = true;
   if (_f(o)) return I(o); else if (uc(o)) return o; else throw new Error(`Cannot transform payload to web stream, got ${o}`);
  }
 });
};

const _f = o => "function" === typeof Blob && o instanceof Blob;

const Mf = "The stream has already been transformed.";

const zf = o => {
 if (!(o instanceof Ls.Readable)) try {
  return jf(o);
 } catch (l) {
  const name = o?.__proto__?.constructor?.name || o;
  throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${name}`);
 }
 let l = false;
 const v = async () => {
  if (l) throw new Error(Mf);
  l = true;
  return await mc(o);
 };
 return Object.assign(o, {
  transformToByteArray: v,
  transformToString: async encoding => {
   const o = await v();
   if (void 0 === encoding || Buffer.isEncoding(encoding)) return (0, qs.Q)(o.buffer, o.byteOffset, o.byteLength).toString(encoding); else {
    const l = new TextDecoder(encoding);
    return l.decode(o);
   }
  },
  transformToWebStream: () => {
   if (l) throw new Error(Mf);
   if (null !== o.readableFlowing) throw new Error("The stream has been consumed by other callbacks.");
   if ("function" !== typeof Ls.Readable.toWeb) throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");
   l = true;
   return Ls.Readable.toWeb(o);
  }
 });
};

function Lf(value, o, l) {
 if (l <= 0 || !Number.isInteger(l)) throw new Error("Invalid number of delimiters (" + l + ") for splitEvery.");
 const v = value.split(o);
 if (1 === l) return v;
 const I = [];
 let R = "";
 for (let i = 0; i < v.length; i++) {
  if ("" === R) R = v[i]; else R += o + v[i];
  if ((i + 1) % l === 0) {
   I.push(R);
   R = "";
  }
 }
 if ("" !== R) I.push(R);
 return I;
}

class Uf extends Gc {
 async serializeRequest(o, l, context) {
  const input = l && "object" === typeof l ? l : {};
  const query = {};
  const endpoint = await context.endpoint();
  const ns = Lc.of(o?.input);
  const v = ns.getHttpBindings().request;
  const operation = Hc(o);
  const request = new xt({
   query,
   headers: {}
  });
  if (endpoint) {
   this.updateServiceEndpoint(request, endpoint);
   this.setHostPrefix(request, o, input, operation);
   const [method, path, l] = operation;
   if (method) {
    request.method = method;
    request.path = "/" === request.path ? path : request.path + path;
    for (const [key, value] of l) query[key] = value;
   }
  }
  request.query = query;
  const I = this.serializeHttpBindings(input, request, v, operation);
  if (I) request.body = await this.serializeEventStream({
   eventStream: I,
   requestSchema: ns
  });
  return request;
 }
 serializeHttpBindings(input, request, o, operation) {
  const l = this.serializer;
  const v = "function" === typeof l.writeCodec ? l : void 0;
  const query = request.query;
  const headers = request.headers;
  const I = o.syntheticBodySchema;
  let R = false;
  let payload;
  let P;
  let labels;
  const names = Object.getOwnPropertyNames(input);
  const O = Object.getPrototypeOf(input);
  const D = (O === Object.prototype || null === O) && !o.hasIdempotency && !o.hasPrefixHeaders && 2 * names.length < o.memberBindings.length;
  const length = D ? names.length : o.memberBindings.length;
  for (let i = 0; i < length; ++i) {
   const binding = D ? (0, vn.$)(o.byName, names[i]) ? o.byName[names[i]] : void 0 : o.memberBindings[i];
   if (!binding) continue;
   const value = binding[1];
   const I = binding[0];
   const O = value[0];
   const flags = value[1];
   const j = value[2];
   const location = binding[2];
   const q = binding[3];
   const H = input[I];
   if (null == H && !(flags >> 10 & 1)) continue;
   if (36 === location) {
    const o = flags >> 11 & 3;
    if (o) if (2 === o) P = H || void 0; else payload = H; else {
     if (v) v.writeCodec(O, H); else l.write(O, H);
     payload = l.flush();
    }
   } else if (33 === location || 38 === location) {
    const o = this.serializeHttpValue(value, H, location, v);
    if (33 === location) (labels ??= Object.create(null))[I] = o; else headers[q] = o;
   } else if (39 === location) for (const key in H) {
    if (!(0, vn.$)(H, key)) continue;
    const o = q + key;
    headers[o.toLowerCase()] = this.serializeHttpValue(j, H[key], 38, v, v ? j[0] : [ j[0], {
     httpHeader: o
    } ]);
   } else if (34 === (62 & location)) this.serializeQuery(value, H, q, query, v); else R = true;
  }
  const j = operation[1];
  const q = operation[3];
  if (j && q && request.path.endsWith(j)) request.path = request.path.slice(0, -j.length) + this.serializePath(q, labels, o);
  if (R && I) {
   if (v) v.writeCodec(I, input); else l.write(I, input);
   payload = l.flush();
  }
  request.body = payload;
  return P;
 }
 serializeQuery(value, data, o, query, l) {
  const [ns, flags, v] = value;
  const I = l ? void 0 : ns.getMergedTraits();
  if (void 0 === o) {
   for (const key in data) {
    if (!(0, vn.$)(data, key) || key in query) continue;
    if (!l) Object.assign(v[0].getMergedTraits(), {
     ...I,
     httpQuery: key,
     httpQueryParams: void 0
    });
    this.serializeQuery(v, data[key], key, query, l);
   }
   return;
  }
  if (64 === (192 & flags)) {
   const buffer = [];
   for (const item of data) {
    const o = this.serializeHttpValue(v, item, 34, l, l ? v[0] : [ v[0], I ]);
    if (flags >> 13 & 1 || void 0 !== o) buffer.push(o);
   }
   query[o] = buffer;
  } else query[o] = this.serializeHttpValue(value, data, 34, l, l ? ns : [ ns, I ]);
 }
 serializeHttpValue(value, data, location, o, schema = value[0]) {
  const flags = value[1];
  const type = 255 & flags;
  if (o && !(1792 & flags) && (type <= 2 || 17 === type || 19 === type)) return String(data);
  if (o) o.writeHttpBinding(value, data, location); else this.serializer.write(schema, data);
  return this.serializer.flush();
 }
 serializePath(o, labels, l) {
  let path = "";
  for (const [value, kind] of o) {
   if (0 === kind) {
    path += value;
    continue;
   }
   const o = labels?.[value];
   if (void 0 === o) {
    if ((0, vn.$)(l.byName, value) && 33 === l.byName[value][2]) throw new Error(`No value provided for input HTTP label: ${value}.`);
    path += `{${value}${2 === kind ? "+" : ""}}`;
   } else path += 2 === kind ? o.split("/").map(Ah).join("/") : Ah(o);
  }
  return path;
 }
 async deserializeResponse(o, context, response) {
  const l = this.deserializer;
  const v = "function" === typeof l.readCodec ? l : void 0;
  const ns = Lc.of(o.output);
  const I = ns.getHttpBindings().response;
  const R = {};
  if (response.statusCode >= 300) {
   const bytes = await Vc(response.body, context);
   if (bytes.byteLength > 0) Object.assign(R, await l.read(15, bytes));
   await this.handleError(o, context, response, R, this.deserializeMetadata(response));
   throw new Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.");
  }
  const P = await this.deserializeHttpMessage(ns, context, response, R);
  if (P.length) {
   const bytes = await Vc(response.body, context);
   if (bytes.byteLength > 0) {
    const o = await (v ? v.readCodec(I.syntheticBodySchema, bytes) : l.read(I.syntheticBodySchema, bytes));
    for (const member of P) if (null != o[member]) R[member] = o[member];
   }
  } else if (!I.bindings.payload) await Vc(response.body, context);
  R.$metadata = this.deserializeMetadata(response);
  return R;
 }
 async deserializeHttpMessage(schema, context, response, o, l) {
  const v = o instanceof Set ? l : o;
  const I = this.deserializer;
  const R = "function" === typeof I.readCodec ? I : void 0;
  const ns = Lc.of(schema);
  const {bodyMemberNames: P, bindings: {payload, statusCode, headers: O, prefixHeaders: D}} = ns.getHttpBindings().response;
  const headers = response.headers;
  if (payload) {
   const [o, value] = payload;
   const [l, flags] = value;
   const P = flags >> 11 & 3;
   if (P) if (2 === P) v[o] = await this.deserializeEventStream({
    response,
    responseSchema: ns
   }); else v[o] = zf(response.body); else if (response.body) {
    const bytes = await Vc(response.body, context);
    if (bytes.byteLength > 0) v[o] = await (R ? R.readPayload(value, bytes) : I.read(l, bytes));
   }
  }
  for (const header in headers) {
   if (!(0, vn.$)(headers, header)) continue;
   const lower = header.toLowerCase();
   const o = headers[header];
   if (lower !== header) {
    delete headers[header];
    headers[lower] = o;
   }
   const binding = (0, vn.$)(O, lower) ? O[lower] : void 0;
   if (!binding) continue;
   const [l, [P, flags, D], , j] = binding;
   if (D) {
    const sections = flags >> 16 & 1 ? Lf(o, ",", 2) : rh(o);
    const list = [];
    for (const section of sections) list.push(R ? R.readHttpBinding(D, section.trim(), 38) : await I.read([ D[0], {
     httpHeader: j
    } ], section.trim()));
    v[l] = list;
   } else v[l] = R ? R.readHttpBinding(binding[1], o, 38) : await I.read(P, o);
  }
  for (const [o, [, , l], , P] of D) {
   v[o] = {};
   for (const header in headers) {
    if (!(0, vn.$)(headers, header)) continue;
    if (!header.startsWith(P)) continue;
    const O = headers[header];
    v[o][header.slice(P.length)] = R ? R.readHttpBinding(l, O, 38) : await I.read([ l[0], {
     httpHeader: header
    } ], O);
   }
  }
  if (statusCode) v[statusCode[0]] = response.statusCode;
  return P;
 }
}

function qf(part) {
 if (part.includes(",") || part.includes('"')) part = `"${part.replace(/\\/g, "\\\\").replace(/"/g, '\\"')}"`;
 return part;
}

class Bf extends Mc {
 settings;
 stringBuffer="";
 constructor(settings) {
  super();
  this.settings = settings;
 }
 write(schema, value) {
  const ns = Lc.of(schema);
  const o = ns.getMergedTraits();
  const location = ns.getHttpBindingLocation(o);
  this.writeHttpBinding(ns.getHttpBindingValue(location, o), value, location);
 }
 writeHttpBinding([ns, flags, o], value, location) {
  const schema = 255 & flags;
  switch (typeof value) {
  case "object":
   if (null === value) {
    this.stringBuffer = "null";
    return;
   }
   if (schema >= 4 && schema <= 7) {
    if (!(value instanceof Date)) throw new Error(`@smithy/core/protocols - received non-Date value ${value} when schema expected Date in ${ns.getName(true)}`);
    const o = this.settings.httpBindings ? flags >> 14 & 3 : 0;
    const format = this.settings.timestampFormat.useTrait && schema > 4 ? schema : o ? o + 4 : this.settings.timestampFormat.default;
    switch (format) {
    case 5:
     this.stringBuffer = value.toISOString().replace(".000Z", "Z");
     break;

    case 6:
     this.stringBuffer = Sr(value);
     break;

    case 7:
     this.stringBuffer = String(value.getTime() / 1e3);
     break;

    default:
     console.warn("Missing timestamp format, using epoch seconds", value);
     this.stringBuffer = String(value.getTime() / 1e3);
    }
    return;
   }
   if ((21 === schema || 42 === schema) && "byteLength" in value) {
    this.stringBuffer = (this.serdeContext?.base64Encoder ?? Ws)(value);
    return;
   }
   if (64 === (192 & schema) && Array.isArray(value)) {
    o ??= ns.getHttpBindingCollectionValue(location);
    const l = 255 & o[1];
    const v = l >= 4 && l <= 7;
    let buffer = "";
    for (const item of value) {
     this.writeHttpBinding(o, item, location);
     const l = this.flush();
     if (buffer) buffer += ", ";
     buffer += v ? l : qf(l);
    }
    this.stringBuffer = buffer;
    return;
   }
   this.stringBuffer = JSON.stringify(value, null, 2);
   break;

  case "string":
   const l = flags >> 8 & 3;
   let v = value;
   if (2 === l) v = Jc.from(v);
   if (l && 6 === (6 & location)) {
    this.stringBuffer = (this.serdeContext?.base64Encoder ?? Ws)(v.toString());
    return;
   }
   this.stringBuffer = value;
   break;

  default:
   this.stringBuffer = flags >> 10 & 1 ? Js() : String(value);
  }
 }
 flush() {
  const buffer = this.stringBuffer;
  this.stringBuffer = "";
  return buffer;
 }
}

class Hf {
 codecSerializer;
 stringSerializer;
 buffer;
 constructor(o, l, v = new Bf(l)) {
  this.codecSerializer = o;
  this.stringSerializer = v;
 }
 setSerdeContext(o) {
  this.codecSerializer.setSerdeContext(o);
  this.stringSerializer.setSerdeContext(o);
 }
 write(schema, value) {
  const ns = Lc.of(schema);
  const o = ns.getMergedTraits();
  if (o.httpHeader || o.httpLabel || o.httpQuery) {
   const location = ns.getHttpBindingLocation(o);
   this.writeHttpBinding(ns.getHttpBindingValue(location, o), value, location);
   return;
  }
  this.writeCodec(ns, value);
 }
 writeHttpBinding(binding, value, location) {
  this.stringSerializer.writeHttpBinding(binding, value, location);
  this.buffer = this.stringSerializer.flush();
 }
 writeCodec(schema, value) {
  this.codecSerializer.write(schema, value);
 }
 flush() {
  if (void 0 !== this.buffer) {
   const buffer = this.buffer;
   this.buffer = void 0;
   return buffer;
  }
  return this.codecSerializer.flush();
 }
}

class Wf extends Mc {
 codecDeserializer;
 stringDeserializer;
 constructor(o, l) {
  super();
  this.codecDeserializer = o;
  this.stringDeserializer = new bh(l);
 }
 setSerdeContext(o) {
  this.stringDeserializer.setSerdeContext(o);
  this.codecDeserializer.setSerdeContext(o);
  this.serdeContext = o;
 }
 read(schema, data) {
  const ns = Lc.of(schema);
  const o = ns.getMergedTraits();
  if (o.httpHeader || o.httpResponseCode) {
   const value = ns.getHttpBindingValue(38, o);
   return this.readHttpBinding(value, data, 38);
  }
  if (o.httpPayload) return this.readPayload(ns.getHttpBindingValue(36, o), data);
  return this.readCodec(ns, data);
 }
 readHttpBinding(binding, data, location) {
  const value = "string" === typeof data ? data : (this.serdeContext?.utf8Encoder ?? Vs.P)(data);
  return this.stringDeserializer.readHttpBinding(binding, value, location);
 }
 readPayload([schema, flags], data) {
  const type = 255 & flags;
  if (21 === type || 42 === type) return "string" === typeof data ? (this.serdeContext?.utf8Decoder ?? Hs.a)(data) : data;
  if (0 === type) return "string" === typeof data ? data : (this.serdeContext?.utf8Encoder ?? Vs.P)(data);
  return this.readCodec(schema, data);
 }
 readCodec(schema, data) {
  return this.codecDeserializer.read(schema, data);
 }
}

const Gf = (output, data) => {
 if (void 0 !== data?.Error?.Code) return data.Error.Code;
 if (void 0 !== data?.Code) return data.Code;
 if (404 == output.statusCode) return "NotFound";
};

const Vf = /[&<>"]/g;

const Kf = {
 "&": "&amp;",
 "<": "&lt;",
 ">": "&gt;",
 '"': "&quot;"
};

function Xf(value) {
 return value.replace(Vf, o => Kf[o]);
}

const Zf = /[&"'<>\r\n\u0085\u2028]/g;

const Jf = {
 "&": "&amp;",
 '"': "&quot;",
 "'": "&apos;",
 "<": "&lt;",
 ">": "&gt;",
 "\r": "&#x0D;",
 "\n": "&#x0A;",
 "\x85": "&#x85;",
 "\u2028": "&#x2028;"
};

function Qf(value) {
 return value.replace(Zf, o => Jf[o]);
}

class Yf {
 value;
 constructor(value) {
  this.value = value;
 }
 toString() {
  return Qf("" + this.value);
 }
}

class em {
 name;
 children;
 attributes={};
 static of(name, o, l) {
  const node = new em(name);
  if (void 0 !== o) node.addChildNode(new Yf(o));
  if (void 0 !== l) node.withName(l);
  return node;
 }
 constructor(name, o = []) {
  this.name = name;
  this.children = o;
 }
 withName(name) {
  this.name = name;
  return this;
 }
 addAttribute(name, value) {
  this.attributes[name] = value;
  return this;
 }
 addChildNode(child) {
  this.children.push(child);
  return this;
 }
 removeAttribute(name) {
  delete this.attributes[name];
  return this;
 }
 n(name) {
  this.name = name;
  return this;
 }
 c(child) {
  this.children.push(child);
  return this;
 }
 a(name, value) {
  if (null != value) this.attributes[name] = value;
  return this;
 }
 cc(input, field, o = field) {
  if (null != input[field]) {
   const node = em.of(field, input[field]).withName(o);
   this.c(node);
  }
 }
 l(input, o, l, v) {
  if (null != input[o]) {
   const o = v();
   o.map(node => {
    node.withName(l);
    this.c(node);
   });
  }
 }
 lc(input, o, l, v) {
  if (null != input[o]) {
   const o = v();
   const I = new em(l);
   o.map(node => {
    I.c(node);
   });
   this.c(I);
  }
 }
 toString() {
  const o = Boolean(this.children.length);
  let l = `<${this.name}`;
  const v = this.attributes;
  for (const o of Object.keys(v)) {
   const attribute = v[o];
   if (null != attribute) l += ` ${o}="${Xf("" + attribute)}"`;
  }
  return l + (!o ? "/>" : `>${this.children.map(c => c.toString()).join("")}</${this.name}>`);
 }
}

class tm extends kh {
 settings;
 stringBuffer;
 byteBuffer;
 buffer;
 constructor(settings) {
  super();
  this.settings = settings;
 }
 write(schema, value) {
  const ns = Pc.of(schema);
  if (ns.isStringSchema() && "string" === typeof value) this.stringBuffer = value; else if (ns.isBlobSchema()) this.byteBuffer = "byteLength" in value ? value : (this.serdeContext?.base64Decoder ?? Fs)(value); else {
   this.buffer = this.writeStruct(ns, value, void 0);
   const o = ns.getMergedTraits();
   if (o.httpPayload && !o.xmlName) this.buffer.withName(ns.getName());
  }
 }
 flush() {
  if (void 0 !== this.byteBuffer) {
   const bytes = this.byteBuffer;
   delete this.byteBuffer;
   return bytes;
  }
  if (void 0 !== this.stringBuffer) {
   const o = this.stringBuffer;
   delete this.stringBuffer;
   return o;
  }
  const buffer = this.buffer;
  if (this.settings.xmlNamespace) if (!buffer?.attributes?.xmlns) buffer.addAttribute("xmlns", this.settings.xmlNamespace);
  delete this.buffer;
  return buffer.toString();
 }
 writeStruct(ns, value, o) {
  const l = ns.getMergedTraits();
  const name = ns.isMemberSchema() && !l.httpPayload ? ns.getMemberTraits().xmlName ?? ns.getMemberName() : l.xmlName ?? ns.getName();
  if (!name || !ns.isStructSchema()) throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write struct with empty name or non-struct, schema=${ns.getName(true)}.`);
  const v = em.of(name);
  const [I, R] = this.getXmlnsAttribute(ns, o);
  for (const [o, l] of ns.structIterator()) {
   const I = value[o];
   if (null != I || l.isIdempotencyToken()) {
    if (l.getMergedTraits().xmlAttribute) {
     v.addAttribute(l.getMergedTraits().xmlName ?? o, this.writeSimple(l, I));
     continue;
    }
    if (l.isListSchema()) this.writeList(l, I, v, R); else if (l.isMapSchema()) this.writeMap(l, I, v, R); else if (l.isStructSchema()) v.addChildNode(this.writeStruct(l, I, R)); else {
     const o = em.of(l.getMergedTraits().xmlName ?? l.getMemberName());
     this.writeSimpleInto(l, I, o, R);
     v.addChildNode(o);
    }
   }
  }
  const {$unknown: P} = value;
  if (P && ns.isUnionSchema() && Array.isArray(P) && 1 === Object.keys(value).length) {
   const [k, o] = P;
   const node = em.of(k);
   if ("string" !== typeof o) if (value instanceof em || value instanceof Yf) v.addChildNode(value); else throw new Error("@aws-sdk - $unknown union member in XML requires value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.");
   this.writeSimpleInto(0, o, node, R);
   v.addChildNode(node);
  }
  if (R) v.addAttribute(I, R);
  return v;
 }
 writeList(o, l, v, I) {
  if (!o.isMemberSchema()) throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member list: ${o.getName(true)}`);
  const R = o.getMergedTraits();
  const P = o.getValueSchema();
  const O = P.getMergedTraits();
  const D = !!O.sparse;
  const flat = !!R.xmlFlattened;
  const [j, q] = this.getXmlnsAttribute(o, I);
  const H = (l, value) => {
   if (P.isListSchema()) this.writeList(P, Array.isArray(value) ? value : [ value ], l, q); else if (P.isMapSchema()) this.writeMap(P, value, l, q); else if (P.isStructSchema()) {
    const v = this.writeStruct(P, value, q);
    l.addChildNode(v.withName(flat ? R.xmlName ?? o.getMemberName() : O.xmlName ?? "member"));
   } else {
    const v = em.of(flat ? R.xmlName ?? o.getMemberName() : O.xmlName ?? "member");
    this.writeSimpleInto(P, value, v, q);
    l.addChildNode(v);
   }
  };
  if (flat) {
   for (const value of l) if (D || null != value) H(v, value);
  } else {
   const I = em.of(R.xmlName ?? o.getMemberName());
   if (q) I.addAttribute(j, q);
   for (const value of l) if (D || null != value) H(I, value);
   v.addChildNode(I);
  }
 }
 writeMap(o, map, l, v, I = false) {
  if (!o.isMemberSchema()) throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member map: ${o.getName(true)}`);
  const R = o.getMergedTraits();
  const P = o.getKeySchema();
  const O = P.getMergedTraits();
  const D = O.xmlName ?? "key";
  const j = o.getValueSchema();
  const q = j.getMergedTraits();
  const H = q.xmlName ?? "value";
  const G = !!q.sparse;
  const flat = !!R.xmlFlattened;
  const [V, K] = this.getXmlnsAttribute(o, v);
  const X = (entry, key, o) => {
   const l = em.of(D, key);
   const [v, I] = this.getXmlnsAttribute(P, K);
   if (I) l.addAttribute(v, I);
   entry.addChildNode(l);
   let R = em.of(H);
   if (j.isListSchema()) this.writeList(j, o, R, K); else if (j.isMapSchema()) this.writeMap(j, o, R, K, true); else if (j.isStructSchema()) R = this.writeStruct(j, o, K); else this.writeSimpleInto(j, o, R, K);
   entry.addChildNode(R);
  };
  if (flat) for (const key in map) {
   const v = map[key];
   if (G || null != v) {
    const entry = em.of(R.xmlName ?? o.getMemberName());
    X(entry, key, v);
    l.addChildNode(entry);
   }
  } else {
   let v;
   if (!I) {
    v = em.of(R.xmlName ?? o.getMemberName());
    if (K) v.addAttribute(V, K);
    l.addChildNode(v);
   }
   for (const key in map) {
    const o = map[key];
    if (G || null != o) {
     const entry = em.of("entry");
     X(entry, key, o);
     (I ? l : v).addChildNode(entry);
    }
   }
  }
 }
 writeSimple(o, value) {
  if (null === value) throw new Error("@aws-sdk/core/protocols - (XML serializer) cannot write null value.");
  const ns = Pc.of(o);
  let l = null;
  if (value && "object" === typeof value) if (ns.isBlobSchema()) l = (this.serdeContext?.base64Encoder ?? Ws)(value); else if (ns.isTimestampSchema() && value instanceof Date) {
   const format = Zc(ns, this.settings);
   switch (format) {
   case 5:
    l = value.toISOString().replace(".000Z", "Z");
    break;

   case 6:
    l = Sr(value);
    break;

   case 7:
    l = String(value.getTime() / 1e3);
    break;

   default:
    console.warn("Missing timestamp format, using http date", value);
    l = Sr(value);
   }
  } else if (ns.isBigDecimalSchema() && value) {
   if (value instanceof Qc) return value.string;
   return String(value);
  } else if (ns.isMapSchema() || ns.isListSchema()) throw new Error("@aws-sdk/core/protocols - xml serializer, cannot call _write() on List/Map schema, call writeList or writeMap() instead."); else throw new Error(`@aws-sdk/core/protocols - xml serializer, unhandled schema type for object value and schema: ${ns.getName(true)}`);
  if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isBigIntegerSchema() || ns.isBigDecimalSchema()) l = String(value);
  if (ns.isStringSchema()) if (void 0 === value && ns.isIdempotencyToken()) l = Js(); else l = String(value);
  if (null === l) throw new Error(`Unhandled schema-value pair ${ns.getName(true)}=${value}`);
  return l;
 }
 writeSimpleInto(o, value, into, l) {
  const v = this.writeSimple(o, value);
  const ns = Pc.of(o);
  const content = new Yf(v);
  const [I, R] = this.getXmlnsAttribute(ns, l);
  if (R) into.addAttribute(I, R);
  into.addChildNode(content);
 }
 getXmlnsAttribute(ns, o) {
  const l = ns.getMergedTraits();
  const [prefix, v] = l.xmlNamespace ?? [];
  if (v && v !== o) return [ prefix ? `xmlns:${prefix}` : "xmlns", v ];
  return [ void 0, void 0 ];
 }
}

class nm extends kh {
 settings;
 constructor(settings) {
  super();
  this.settings = settings;
 }
 createSerializer() {
  const o = new tm(this.settings);
  o.setSerdeContext(this.serdeContext);
  return o;
 }
 createDeserializer() {
  const o = new xh(this.settings);
  o.setSerdeContext(this.serdeContext);
  return o;
 }
}

class om extends Uf {
 codec;
 serializer;
 deserializer;
 mixin=new Ru;
 constructor(options) {
  super(options);
  const settings = {
   timestampFormat: {
    useTrait: true,
    default: 5
   },
   httpBindings: true,
   xmlNamespace: options.xmlNamespace,
   serviceNamespace: options.defaultNamespace
  };
  this.codec = new nm(settings);
  this.serializer = new Hf(this.codec.createSerializer(), settings);
  this.deserializer = new Wf(this.codec.createDeserializer(), settings);
 }
 getPayloadCodec() {
  return this.codec;
 }
 getShapeId() {
  return "aws.protocols#restXml";
 }
 async serializeRequest(o, input, context) {
  const request = await super.serializeRequest(o, input, context);
  const l = Pc.of(o.input);
  if (!request.headers["content-type"]) {
   const o = this.mixin.resolveRestContentType(this.getDefaultContentType(), l);
   if (o) request.headers["content-type"] = o;
  }
  if ("string" === typeof request.body && request.headers["content-type"] === this.getDefaultContentType() && !request.body.startsWith("<?xml ") && !this.hasUnstructuredPayloadBinding(l)) request.body = '<?xml version="1.0" encoding="UTF-8"?>' + request.body;
  return request;
 }
 async deserializeResponse(o, context, response) {
  return super.deserializeResponse(o, context, response);
 }
 async handleError(o, context, response, l, metadata) {
  const v = Gf(response, l) ?? "Unknown";
  this.mixin.compose(this.compositeErrorRegistry, v, this.options.defaultNamespace);
  if (l.Error && "object" === typeof l.Error) for (const key of Object.keys(l.Error)) {
   l[key] = l.Error[key];
   if ("message" === key.toLowerCase()) l.message = l.Error[key];
  }
  if (l.RequestId && !metadata.requestId) metadata.requestId = l.RequestId;
  const {errorSchema: I, errorMetadata: R} = await this.mixin.getErrorSchemaOrThrowBaseException(v, this.options.defaultNamespace, response, l, metadata);
  const ns = Pc.of(I);
  const message = l.Error?.message ?? l.Error?.Message ?? l.message ?? l.Message ?? "UnknownError";
  const P = this.compositeErrorRegistry.getErrorCtor(I) ?? Error;
  const exception = new P({});
  await this.deserializeHttpMessage(I, context, response, l);
  const output = {};
  const O = this.codec.createDeserializer();
  for (const [name, member] of ns.structIterator()) {
   const target = member.getMergedTraits().xmlName ?? name;
   const value = l.Error?.[target] ?? l[target];
   output[name] = O.readSchema(member, value);
  }
  throw this.mixin.decorateServiceException(Object.assign(exception, R, {
   $fault: ns.getMergedTraits().error,
   message
  }, output), l);
 }
 getDefaultContentType() {
  return "application/xml";
 }
 hasUnstructuredPayloadBinding(ns) {
  for (const [, member] of ns.structIterator()) if (member.getMergedTraits().httpPayload) return !(member.isStructSchema() || member.isMapSchema() || member.isListSchema());
  return false;
 }
}

const sm = "ref", rm = "authSchemes", im = "name", s = "signingRegion";

const am = -1, cm = true, um = "isSet", dm = "PartitionResult", lm = "booleanEquals", hm = "stringEquals", fm = "getAttr", mm = {
 [sm]: "Endpoint"
}, gm = {
 fn: fm,
 argv: [ {
  [sm]: dm
 }, "name" ]
}, pm = {
 [sm]: dm
}, wm = {
 [rm]: [ {
  [im]: "sigv4",
  [s]: "us-east-1"
 } ]
}, ym = {
 [rm]: [ {
  [im]: "sigv4",
  [s]: "cn-northwest-1"
 } ]
}, vm = {
 [rm]: [ {
  [im]: "sigv4",
  [s]: "{PartitionResult#implicitGlobalRegion}"
 } ]
}, bm = [ {
 [sm]: "Region"
} ];

const km = {
 conditions: [ [ um, [ mm ] ], [ um, bm ], [ "aws.partition", bm, dm ], [ lm, [ {
  [sm]: "UseFIPS"
 }, cm ] ], [ lm, [ {
  [sm]: "UseDualStack"
 }, cm ] ], [ hm, [ gm, "aws" ] ], [ hm, [ gm, "aws-cn" ] ], [ lm, [ {
  fn: fm,
  argv: [ pm, "supportsDualStack" ]
 }, cm ] ], [ lm, [ {
  fn: fm,
  argv: [ pm, "supportsFIPS" ]
 }, cm ] ] ],
 results: [ [ am ], [ am, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ am, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ mm, {} ], [ "https://cloudfront.global.api.aws", wm ], [ "https://cloudfront-fips.global.api.aws", wm ], [ "https://cloudfront.cn-northwest-1.amazonaws.com.cn", ym ], [ "https://cloudfront-fips.cn-northwest-1.amazonaws.com.cn", ym ], [ "https://cloudfront-fips.{PartitionResult#dualStackDnsSuffix}", vm ], [ am, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://cloudfront-fips.{PartitionResult#dnsSuffix}", vm ], [ am, "FIPS is enabled but this partition does not support FIPS" ], [ "https://cloudfront.{PartitionResult#dualStackDnsSuffix}", vm ], [ am, "DualStack is enabled but this partition does not support DualStack" ], [ "https://cloudfront.{PartitionResult#dnsSuffix}", vm ], [ am, "Invalid Configuration: Missing Region" ] ]
};

const Sm = new Int32Array([ -1, 1, -1, 0, 16, 3, 1, 4, 100000015, 2, 5, 100000015, 3, 10, 6, 4, 8, 7, 6, 100000006, 100000014, 5, 100000004, 9, 7, 100000012, 100000013, 4, 13, 11, 6, 100000007, 12, 8, 100000010, 100000011, 5, 100000005, 14, 7, 15, 100000009, 8, 100000008, 100000009, 3, 100000001, 17, 4, 100000002, 100000003 ]);

const $m = fd.from(Sm, 2, km.conditions, km.results);

const xm = new Gu({
 size: 50,
 params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
});

const Am = (o, context = {}) => xm.get(o, () => hd($m, {
 endpointParams: o,
 logger: context.logger
}));

qu.aws = Wu;

class Em extends Cu {
 static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.cloudfront#CloudFrontServiceException";
 constructor(options) {
  super(options);
  Object.setPrototypeOf(this, Em.prototype);
 }
}

const Tm = "Aliases";

const Cm = "AwsAccountNumber";

const Im = "AliasICPRecordal";

const Rm = "AliasICPRecordals";

const Nm = "AnycastIpListId";

const Pm = "AccountId";

const Om = "AllowedMethods";

const Dm = "ActiveTrustedKeyGroups";

const jm = "ActiveTrustedSigners";

const _m = "Alias";

const Mm = "Compress";

const zm = "ConflictingAlias";

const Lm = "ConflictingAliasesList";

const Um = "CacheBehavior";

const qm = "CacheBehaviors";

const Bm = "CustomErrorResponse";

const Fm = "CustomErrorResponses";

const Hm = "ConnectionFunctionAssociation";

const Wm = "CustomHeaders";

const Gm = "CachedMethods";

const Vm = "ConnectionMode";

const Km = "CNAME";

const Xm = "CustomOriginConfig";

const Zm = "CachePolicyId";

const Jm = "CacheTagConfig";

const Qm = "Comment";

const Ym = "Distribution";

const eg = "DistributionConfig";

const tg = "DefaultCacheBehavior";

const ng = "DomainConflicts";

const og = "DistributionId";

const sg = "DistributionList";

const rg = "DomainName";

const ig = "DistributionSummary";

const ag = "DefaultTTL";

const cg = "Domain";

const ug = "Enabled";

const dg = "ETag";

const lg = "EventType";

const hg = "FunctionAssociations";

const fg = "FunctionAssociation";

const mg = "FieldLevelEncryptionId";

const gg = "ForwardedValues";

const pg = "GrpcConfig";

const wg = "GeoRestriction";

const yg = "Headers";

const vg = "HeaderName";

const bg = "HttpVersion";

const kg = "Items";

const Sg = "IsIPV6Enabled";

const $g = "IfMatch";

const xg = "If-Match";

const Ag = "Id";

const Eg = "KeyGroup";

const Tg = "KeyPairIds";

const Cg = "LambdaFunctionAssociations";

const Ig = "LambdaFunctionAssociation";

const Rg = "LastModifiedTime";

const Ng = "MaxItems";

const Pg = "MinTTL";

const Og = "MaxTTL";

const Dg = "Marker";

const jg = "Name";

const _g = "NextMarker";

const Mg = "Origins";

const zg = "OriginCustomHeader";

const Lg = "OriginGroups";

const Ug = "OriginGroupMember";

const qg = "OriginGroup";

const Bg = "OriginKeepaliveTimeout";

const Fg = "OriginMtlsConfig";

const Hg = "OriginRequestPolicyId";

const Wg = "OriginReadTimeout";

const Gg = "OriginShield";

const Vg = "OriginSslProtocols";

const Kg = "Origin";

const Xg = "PriceClass";

const Zg = "ParameterDefinitions";

const Jg = "Quantity";

const Qg = "QueryStringCacheKeys";

const Yg = "ResponseHeadersPolicyId";

const ep = "ResourceId";

const tp = "RealtimeLogConfigArn";

const np = "Restrictions";

const op = "Resource";

const sp = "Status";

const rp = "StatusCodes";

const cp = "S3OriginConfig";

const dp = "SmoothStreaming";

const lp = "Signer";

const hp = "Staging";

const fp = "TenantConfig";

const mp = "TrustedKeyGroups";

const gp = "TargetOriginId";

const pp = "TrustedSigners";

const wp = "TrustStoreConfig";

const yp = "Tags";

const vp = "ViewerCertificate";

const bp = "ViewerMtlsConfig";

const kp = "VpcOriginConfig";

const Sp = "ViewerProtocolPolicy";

const $p = "WebACLId";

const xp = "http";

const Ap = "httpHeader";

const Ep = "httpPayload";

const Tp = "httpQuery";

const Cp = "smithy.ts.sdk.synthetic.com.amazonaws.cloudfront";

const Ip = "xmlName";

const Rp = "com.amazonaws.cloudfront";

const Np = new _c.O(Cp);

var Pp = [ -3, Cp, "CloudFrontServiceException", 0, [], [] ];

Np.registerError(Pp, Em);

const Op = new _c.O(Rp);

const Dp = [ Np, Op ];

var jp = [ 0, Rp, "CommentType", 8, 0 ];

var _p = [ 0, Rp, "sensitiveStringType", 8, 0 ];

var Mp = [ 3, Rp, Dm, 0, [ ug, Jg, kg ], [ 2, 1, [ () => vy, 0 ] ], 2 ];

var zp = [ 3, Rp, jm, 0, [ ug, Jg, kg ], [ 2, 1, [ () => Ry, 0 ] ], 2 ];

var Lp = [ 3, Rp, Tm, 0, [ Jg, kg ], [ 1, [ () => ay, 0 ] ], 1 ];

var Up = [ 3, Rp, Im, 0, [ Km, "ICPRecordalStatus" ], [ 0, 0 ] ];

var qp = [ 3, Rp, Om, 0, [ Jg, kg, Gm ], [ 1, [ () => $y, 0 ], [ () => Wp, 0 ] ], 2 ];

var Bp = [ 3, Rp, "AssociateAliasRequest", 0, [ "TargetDistributionId", _m ], [ [ 0, 1 ], [ 0, {
 [Tp]: _m
} ] ], 2 ];

var Fp = [ 3, Rp, Um, 0, [ "PathPattern", gp, Sp, pp, mp, Om, dp, Mm, Cg, hg, mg, tp, Zm, Hg, Yg, pg, gg, Pg, ag, Og ], [ 0, 0, 0, [ () => Jw, 0 ], [ () => Zw, 0 ], [ () => qp, 0 ], 2, 2, [ () => vw, 0 ], [ () => cw, 0 ], 0, 0, 0, 0, 0, () => mw, [ () => iw, 0 ], 1, 1, 1 ], 3 ];

var Hp = [ 3, Rp, qm, 0, [ Jg, kg ], [ 1, [ () => dy, 0 ] ], 1 ];

var Wp = [ 3, Rp, Gm, 0, [ Jg, kg ], [ 1, [ () => $y, 0 ] ], 2 ];

var Gp = [ 3, Rp, Jm, 0, [ vg ], [ 0 ], 1 ];

var Vp = [ 3, Rp, zm, 0, [ _m, og, Pm ], [ 0, 0, 0 ] ];

var ConflictingAliasesList$ = [ 3, Rp, Lm, 0, [ _g, Ng, Jg, kg ], [ 0, 1, 1, [ () => ly, 0 ] ] ];

var Kp = [ 3, Rp, Hm, 0, [ Ag ], [ 0 ], 1 ];

var Xp = [ 3, Rp, "CookieNames", 0, [ Jg, kg ], [ 1, [ () => hy, 0 ] ], 1 ];

var Jp = [ 3, Rp, "CookiePreference", 0, [ "Forward", "WhitelistedNames" ], [ 0, [ () => Xp, 0 ] ], 1 ];

var Qp = [ 3, Rp, Bm, 0, [ "ErrorCode", "ResponsePagePath", "ResponseCode", "ErrorCachingMinTTL" ], [ 1, 0, 0, 1 ], 1 ];

var Yp = [ 3, Rp, Fm, 0, [ Jg, kg ], [ 1, [ () => fy, 0 ] ], 1 ];

var ew = [ 3, Rp, Wm, 0, [ Jg, kg ], [ 1, [ () => xy, 0 ] ], 1 ];

var tw = [ 3, Rp, Xm, 0, [ "HTTPPort", "HTTPSPort", "OriginProtocolPolicy", Vg, Wg, Bg, "IpAddressType", Fg ], [ 1, 1, 0, [ () => Lw, 0 ], 1, 1, 0, () => _w ], 3 ];

var nw = [ 3, Rp, tg, 0, [ gp, Sp, pp, mp, Om, dp, Mm, Cg, hg, mg, tp, Zm, Hg, Yg, pg, gg, Pg, ag, Og ], [ 0, 0, [ () => Jw, 0 ], [ () => Zw, 0 ], [ () => qp, 0 ], 2, 2, [ () => vw, 0 ], [ () => cw, 0 ], 0, 0, 0, 0, 0, () => mw, [ () => iw, 0 ], 1, 1, 1 ], 2 ];

var Distribution$ = [ 3, Rp, Ym, 0, [ Ag, "ARN", sp, Rg, "InProgressInvalidationBatches", rg, eg, jm, Dm, Rm ], [ 0, 0, 0, 4, 1, 0, [ () => DistributionConfig$, 0 ], [ () => zp, 0 ], [ () => Mp, 0 ], [ () => iy, 0 ] ], 7 ];

var DistributionConfig$ = [ 3, Rp, eg, 0, [ "CallerReference", Mg, tg, Qm, ug, Tm, "DefaultRootObject", Lg, qm, Fm, "Logging", Xg, vp, np, $p, bg, Sg, "ContinuousDeploymentPolicyId", hp, Nm, fp, Vm, bp, Hm, Jm ], [ 0, [ () => Mw, 0 ], [ () => nw, 0 ], [ () => jp, 0 ], 2, [ () => Lp, 0 ], 0, [ () => jw, 0 ], [ () => Hp, 0 ], [ () => Yp, 0 ], () => Cw, 0, () => oy, [ () => Fw, 0 ], 0, 0, 2, 0, 2, 0, [ () => Xw, 0 ], 0, () => sy, () => Kp, () => Gp ], 5 ];

var DistributionList$ = [ 3, Rp, sg, 0, [ Dg, Ng, "IsTruncated", Jg, _g, kg ], [ 0, 1, 2, 1, 0, [ () => my, 0 ] ], 4 ];

var ow = [ 3, Rp, "DistributionResourceId", 0, [ og, "DistributionTenantId" ], [ 0, 0 ] ];

var sw = [ 3, Rp, ig, 0, [ Ag, "ARN", sp, Rg, rg, Tm, Mg, tg, qm, Fm, Qm, Xg, ug, vp, np, $p, bg, Sg, hp, dg, Lg, Rm, Vm, Nm, bp, Hm ], [ 0, 0, 0, 4, 0, [ () => Lp, 0 ], [ () => Mw, 0 ], [ () => nw, 0 ], [ () => Hp, 0 ], [ () => Yp, 0 ], [ () => _p, 0 ], 0, 2, () => oy, [ () => Fw, 0 ], 0, 0, 2, 2, 0, [ () => jw, 0 ], [ () => iy, 0 ], 0, 0, () => sy, () => Kp ], 19 ];

var rw = [ 3, Rp, "DomainConflict", 0, [ cg, "ResourceType", ep, Pm ], [ 0, 0, 0, 0 ], 4 ];

var iw = [ 3, Rp, gg, 0, [ "QueryString", "Cookies", yg, Qg ], [ 2, [ () => Jp, 0 ], [ () => gw, 0 ], [ () => Bw, 0 ] ], 2 ];

var aw = [ 3, Rp, fg, 0, [ "FunctionARN", lg ], [ 0, 0 ], 2 ];

var cw = [ 3, Rp, hg, 0, [ Jg, kg ], [ 1, [ () => py, 0 ] ], 1 ];

var uw = [ 3, Rp, wg, 0, [ "RestrictionType", Jg, kg ], [ 0, 1, [ () => Sy, 0 ] ], 2 ];

var dw = [ 3, Rp, "GetDistributionConfigRequest", 0, [ Ag ], [ [ 0, 1 ] ], 1 ];

var lw = [ 3, Rp, "GetDistributionConfigResult", 0, [ eg, dg ], [ [ () => DistributionConfig$, 16 ], [ 0, {
 [Ap]: dg
} ] ] ];

var hw = [ 3, Rp, "GetDistributionRequest", 0, [ Ag ], [ [ 0, 1 ] ], 1 ];

var fw = [ 3, Rp, "GetDistributionResult", 0, [ Ym, dg ], [ [ () => Distribution$, 16 ], [ 0, {
 [Ap]: dg
} ] ] ];

var mw = [ 3, Rp, pg, 0, [ ug ], [ 2 ], 1 ];

var gw = [ 3, Rp, yg, 0, [ Jg, kg ], [ 1, [ () => wy, 0 ] ], 1 ];

var pw = [ 3, Rp, Tg, 0, [ Jg, kg ], [ 1, [ () => yy, 0 ] ], 1 ];

var ww = [ 3, Rp, "KGKeyPairIds", 0, [ "KeyGroupId", Tg ], [ 0, [ () => pw, 0 ] ] ];

var yw = [ 3, Rp, Ig, 0, [ "LambdaFunctionARN", lg, "IncludeBody" ], [ 0, 0, 2 ], 2 ];

var vw = [ 3, Rp, Cg, 0, [ Jg, kg ], [ 1, [ () => ky, 0 ] ], 1 ];

var bw = [ 3, Rp, "ListConflictingAliasesRequest", 0, [ og, _m, Dg, Ng ], [ [ 0, {
 [Tp]: og
} ], [ 0, {
 [Tp]: _m
} ], [ 0, {
 [Tp]: Dg
} ], [ 1, {
 [Tp]: Ng
} ] ], 2 ];

var kw = [ 3, Rp, "ListConflictingAliasesResult", 0, [ Lm ], [ [ () => ConflictingAliasesList$, 16 ] ] ];

var Sw = [ 3, Rp, "ListDistributionsRequest", 0, [ Dg, Ng ], [ [ 0, {
 [Tp]: Dg
} ], [ 1, {
 [Tp]: Ng
} ] ] ];

var $w = [ 3, Rp, "ListDistributionsResult", 0, [ sg ], [ [ () => DistributionList$, 16 ] ] ];

var xw = [ 3, Rp, "ListDomainConflictsRequest", 0, [ cg, "DomainControlValidationResource", Ng, Dg ], [ 0, () => ow, 1, 0 ], 2 ];

var Aw = [ 3, Rp, "ListDomainConflictsResult", 0, [ ng, _g ], [ [ () => gy, 0 ], 0 ] ];

var Ew = [ 3, Rp, "ListTagsForResourceRequest", 0, [ op ], [ [ 0, {
 [Tp]: op
} ] ], 1 ];

var Tw = [ 3, Rp, "ListTagsForResourceResult", 0, [ yp ], [ [ () => Tags$, 16 ] ], 1 ];

var Cw = [ 3, Rp, "LoggingConfig", 0, [ ug, "IncludeCookies", "Bucket", "Prefix" ], [ 2, 2, 0, 0 ] ];

var Iw = [ 3, Rp, Kg, 0, [ Ag, rg, "OriginPath", Wm, cp, Xm, kp, "ConnectionAttempts", "ConnectionTimeout", "ResponseCompletionTimeout", Gg, "OriginAccessControlId" ], [ 0, 0, 0, [ () => ew, 0 ], () => Hw, [ () => tw, 0 ], () => ry, 1, 1, 1, () => zw, 0 ], 2 ];

var Rw = [ 3, Rp, zg, 0, [ vg, "HeaderValue" ], [ 0, [ () => _p, 0 ] ], 2 ];

var Nw = [ 3, Rp, qg, 0, [ Ag, "FailoverCriteria", "Members", "SelectionCriteria" ], [ 0, [ () => Pw, 0 ], [ () => Dw, 0 ], 0 ], 3 ];

var Pw = [ 3, Rp, "OriginGroupFailoverCriteria", 0, [ rp ], [ [ () => Gw, 0 ] ], 1 ];

var Ow = [ 3, Rp, Ug, 0, [ "OriginId" ], [ 0 ], 1 ];

var Dw = [ 3, Rp, "OriginGroupMembers", 0, [ Jg, kg ], [ 1, [ () => Ey, 0 ] ], 2 ];

var jw = [ 3, Rp, Lg, 0, [ Jg, kg ], [ 1, [ () => Ay, 0 ] ], 1 ];

var _w = [ 3, Rp, Fg, 0, [ "ClientCertificateArn" ], [ 0 ], 1 ];

var Mw = [ 3, Rp, Mg, 0, [ Jg, kg ], [ 1, [ () => Ty, 0 ] ], 2 ];

var zw = [ 3, Rp, Gg, 0, [ ug, "OriginShieldRegion" ], [ 2, 0 ], 1 ];

var Lw = [ 3, Rp, Vg, 0, [ Jg, kg ], [ 1, [ () => Ny, 0 ] ], 2 ];

var Uw = [ 3, Rp, "ParameterDefinition", 0, [ jg, "Definition" ], [ 0, [ () => qw, 0 ] ], 2 ];

var qw = [ 3, Rp, "ParameterDefinitionSchema", 0, [ "StringSchema" ], [ [ () => Vw, 0 ] ] ];

var Bw = [ 3, Rp, Qg, 0, [ Jg, kg ], [ 1, [ () => Iy, 0 ] ], 1 ];

var Fw = [ 3, Rp, np, 0, [ wg ], [ [ () => uw, 0 ] ], 1 ];

var Hw = [ 3, Rp, cp, 0, [ "OriginAccessIdentity", Wg ], [ 0, 1 ], 1 ];

var Ww = [ 3, Rp, lp, 0, [ Cm, Tg ], [ 0, [ () => pw, 0 ] ] ];

var Gw = [ 3, Rp, rp, 0, [ Jg, kg ], [ 1, [ () => Py, 0 ] ], 2 ];

var Vw = [ 3, Rp, "StringSchemaConfig", 0, [ "Required", Qm, "DefaultValue" ], [ 2, [ () => _p, 0 ], 0 ], 1 ];

var Kw = [ 3, Rp, "Tag", 0, [ "Key", "Value" ], [ 0, 0 ], 1 ];

var Tags$ = [ 3, Rp, yp, 0, [ kg ], [ [ () => Oy, 0 ] ] ];

var Xw = [ 3, Rp, fp, 0, [ Zg ], [ [ () => Cy, 0 ] ] ];

var Zw = [ 3, Rp, mp, 0, [ ug, Jg, kg ], [ 2, 1, [ () => Dy, 0 ] ], 2 ];

var Jw = [ 3, Rp, pp, 0, [ ug, Jg, kg ], [ 2, 1, [ () => cy, 0 ] ], 2 ];

var Qw = [ 3, Rp, wp, 0, [ "TrustStoreId", "AdvertiseTrustStoreCaNames", "IgnoreCertificateExpiry" ], [ 0, 2, 2 ], 1 ];

var Yw = [ 3, Rp, "UpdateDistributionRequest", 0, [ eg, Ag, $g ], [ [ () => DistributionConfig$, {
 [Ep]: 1,
 [Ip]: eg
} ], [ 0, 1 ], [ 0, {
 [Ap]: xg
} ] ], 2 ];

var ey = [ 3, Rp, "UpdateDistributionResult", 0, [ Ym, dg ], [ [ () => Distribution$, 16 ], [ 0, {
 [Ap]: dg
} ] ] ];

var ty = [ 3, Rp, "UpdateDomainAssociationRequest", 0, [ cg, "TargetResource", $g ], [ 0, () => ow, [ 0, {
 [Ap]: xg
} ] ], 2 ];

var ny = [ 3, Rp, "UpdateDomainAssociationResult", 0, [ cg, ep, dg ], [ 0, 0, [ 0, {
 [Ap]: dg
} ] ] ];

var oy = [ 3, Rp, vp, 0, [ "CloudFrontDefaultCertificate", "IAMCertificateId", "ACMCertificateArn", "SSLSupportMethod", "MinimumProtocolVersion", "Certificate", "CertificateSource" ], [ 2, 0, 0, 0, 0, 0, 0 ] ];

var sy = [ 3, Rp, bp, 0, [ "Mode", wp ], [ 0, () => Qw ] ];

var ry = [ 3, Rp, kp, 0, [ "VpcOriginId", "OwnerAccountId", Wg, Bg ], [ 0, 0, 1, 1 ], 1 ];

var iy = [ 1, Rp, Rm, 0, [ () => Up, {
 [Ip]: Im
} ] ];

var ay = [ 1, Rp, "AliasList", 0, [ 0, {
 [Ip]: Km
} ] ];

var cy = [ 1, Rp, "AwsAccountNumberList", 0, [ 0, {
 [Ip]: Cm
} ] ];

var dy = [ 1, Rp, "CacheBehaviorList", 0, [ () => Fp, {
 [Ip]: Um
} ] ];

var ly = [ 1, Rp, "ConflictingAliases", 0, [ () => Vp, {
 [Ip]: zm
} ] ];

var hy = [ 1, Rp, "CookieNameList", 0, [ 0, {
 [Ip]: jg
} ] ];

var fy = [ 1, Rp, "CustomErrorResponseList", 0, [ () => Qp, {
 [Ip]: Bm
} ] ];

var my = [ 1, Rp, "DistributionSummaryList", 0, [ () => sw, {
 [Ip]: ig
} ] ];

var gy = [ 1, Rp, "DomainConflictsList", 0, [ () => rw, {
 [Ip]: ng
} ] ];

var py = [ 1, Rp, "FunctionAssociationList", 0, [ () => aw, {
 [Ip]: fg
} ] ];

var wy = [ 1, Rp, "HeaderList", 0, [ 0, {
 [Ip]: jg
} ] ];

var yy = [ 1, Rp, "KeyPairIdList", 0, [ 0, {
 [Ip]: "KeyPairId"
} ] ];

var vy = [ 1, Rp, "KGKeyPairIdsList", 0, [ () => ww, {
 [Ip]: Eg
} ] ];

var ky = [ 1, Rp, "LambdaFunctionAssociationList", 0, [ () => yw, {
 [Ip]: Ig
} ] ];

var Sy = [ 1, Rp, "LocationList", 0, [ 0, {
 [Ip]: "Location"
} ] ];

var $y = [ 1, Rp, "MethodsList", 0, [ 0, {
 [Ip]: "Method"
} ] ];

var xy = [ 1, Rp, "OriginCustomHeadersList", 0, [ () => Rw, {
 [Ip]: zg
} ] ];

var Ay = [ 1, Rp, "OriginGroupList", 0, [ () => Nw, {
 [Ip]: qg
} ] ];

var Ey = [ 1, Rp, "OriginGroupMemberList", 0, [ () => Ow, {
 [Ip]: Ug
} ] ];

var Ty = [ 1, Rp, "OriginList", 0, [ () => Iw, {
 [Ip]: Kg
} ] ];

var Cy = [ 1, Rp, Zg, 0, [ () => Uw, 0 ] ];

var Iy = [ 1, Rp, "QueryStringCacheKeysList", 0, [ 0, {
 [Ip]: jg
} ] ];

var Ry = [ 1, Rp, "SignerList", 0, [ () => Ww, {
 [Ip]: lp
} ] ];

var Ny = [ 1, Rp, "SslProtocolsList", 0, [ 0, {
 [Ip]: "SslProtocol"
} ] ];

var Py = [ 1, Rp, "StatusCodeList", 0, [ 1, {
 [Ip]: "StatusCode"
} ] ];

var Oy = [ 1, Rp, "TagList", 0, [ () => Kw, {
 [Ip]: "Tag"
} ] ];

var Dy = [ 1, Rp, "TrustedKeyGroupIdList", 0, [ 0, {
 [Ip]: Eg
} ] ];

var jy = [ 9, Rp, "AssociateAlias", {
 [xp]: [ "PUT", "/2020-05-31/distribution/{TargetDistributionId}/associate-alias", 200 ]
}, () => Bp, () => "unit" ];

var _y = [ 9, Rp, "GetDistribution", {
 [xp]: [ "GET", "/2020-05-31/distribution/{Id}", 200 ]
}, () => hw, () => fw ];

var My = [ 9, Rp, "GetDistributionConfig", {
 [xp]: [ "GET", "/2020-05-31/distribution/{Id}/config", 200 ]
}, () => dw, () => lw ];

var zy = [ 9, Rp, "ListConflictingAliases", {
 [xp]: [ "GET", "/2020-05-31/conflicting-alias", 200 ]
}, () => bw, () => kw ];

var Ly = [ 9, Rp, "ListDistributions", {
 [xp]: [ "GET", "/2020-05-31/distribution", 200 ]
}, () => Sw, () => $w ];

var Uy = [ 9, Rp, "ListDomainConflicts", {
 [xp]: [ "POST", "/2020-05-31/domain-conflicts", 200 ]
}, () => xw, () => Aw ];

var qy = [ 9, Rp, "ListTagsForResource", {
 [xp]: [ "GET", "/2020-05-31/tagging", 200 ]
}, () => Ew, () => Tw ];

var Fy = [ 9, Rp, "UpdateDistribution", {
 [xp]: [ "PUT", "/2020-05-31/distribution/{Id}/config", 200 ]
}, () => Yw, () => ey ];

var Hy = [ 9, Rp, "UpdateDomainAssociation", {
 [xp]: [ "POST", "/2020-05-31/domain-association", 200 ]
}, () => ty, () => ny ];

const Wy = config => ({
 apiVersion: "2020-05-31",
 base64Decoder: config?.base64Decoder ?? Fs,
 base64Encoder: config?.base64Encoder ?? Ws,
 disableHostPrefix: config?.disableHostPrefix ?? false,
 endpointProvider: config?.endpointProvider ?? Am,
 extensions: config?.extensions ?? [],
 httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? $f,
 httpAuthSchemes: config?.httpAuthSchemes ?? [ {
  schemeId: "aws.auth#sigv4",
  identityProvider: o => o.getIdentityProvider("aws.auth#sigv4"),
  signer: new $c
 } ],
 logger: config?.logger ?? new Xt,
 protocol: config?.protocol ?? om,
 protocolSettings: config?.protocolSettings ?? {
  defaultNamespace: "com.amazonaws.cloudfront",
  errorTypeRegistries: Dp,
  xmlNamespace: "http://cloudfront.amazonaws.com/doc/2020-05-31/",
  version: "2020-05-31",
  serviceTarget: "Cloudfront2020_05_31"
 },
 serviceId: config?.serviceId ?? "CloudFront",
 sha256: config?.sha256 ?? Lu,
 urlParser: config?.urlParser ?? Bo,
 utf8Decoder: config?.utf8Decoder ?? Hs.a,
 utf8Encoder: config?.utf8Encoder ?? Vs.P
});

const Gy = config => {
 ka(process.version);
 const defaultsMode = _a(config);
 const o = () => defaultsMode().then(Sa);
 const l = Wy(config);
 ra(process.version);
 const v = {
  profile: config?.profile,
  logger: l.logger
 };
 return {
  ...l,
  ...config,
  runtime: "node",
  defaultsMode,
  authSchemePreference: config?.authSchemePreference ?? $o(ya, v),
  bodyLengthChecker: config?.bodyLengthChecker ?? Ba,
  credentialDefaultProvider: config?.credentialDefaultProvider ?? va,
  defaultSocketTimeout: aa(config?.requestHandler, 3e5),
  defaultUserAgentProvider: config?.defaultUserAgentProvider ?? ha({
   serviceId: l.serviceId,
   clientVersion: "3.1164.0"
  }),
  maxAttempts: config?.maxAttempts ?? $o(_s, config),
  region: config?.region ?? $o(Oa, {
   ...Da,
   ...v
  }),
  requestHandler: NodeHttpHandler.create(config?.requestHandler ?? o),
  retryMode: config?.retryMode ?? $o({
   ...zs,
   default: async () => (await o()).retryMode || _t
  }, config),
  streamCollector: config?.streamCollector ?? mc,
  useDualstackEndpoint: config?.useDualstackEndpoint ?? $o(La, v),
  useFipsEndpoint: config?.useFipsEndpoint ?? $o(Ua, v),
  userAgentAppId: config?.userAgentAppId ?? $o(fa, v)
 };
};

const Vy = o => {
 const l = o.httpAuthSchemes;
 let v = o.httpAuthSchemeProvider;
 let I = o.credentials;
 return {
  setHttpAuthScheme(o) {
   const index = l.findIndex(l => l.schemeId === o.schemeId);
   if (-1 === index) l.push(o); else l.splice(index, 1, o);
  },
  httpAuthSchemes: () => l,
  setHttpAuthSchemeProvider(o) {
   v = o;
  },
  httpAuthSchemeProvider: () => v,
  setCredentials(credentials) {
   I = credentials;
  },
  credentials: () => I
 };
};

const Ky = config => ({
 httpAuthSchemes: config.httpAuthSchemes(),
 httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
 credentials: config.credentials()
});

const Xy = (o, l) => {
 const v = Object.assign(rl(o), fl(o), gl(o), Vy(o));
 l.forEach(o => o.configure(v));
 return Object.assign(o, il(v), ml(v), pl(v), Ky(v));
};

class CloudFrontClient extends jn {
 config;
 constructor(...[configuration]) {
  const o = Gy(configuration || {});
  super(o);
  this.initConfig = o;
  const l = Af(o);
  const v = $t(l);
  const I = Ms(v);
  const R = Bn(I);
  const P = Tt(R);
  const O = Jo(P);
  const D = xf(O);
  const j = Xy(D, configuration?.extensions || []);
  this.config = j;
  this.middlewareStack.use(ti(this.config));
  this.middlewareStack.use(Kt(this.config));
  this.middlewareStack.use(Xr(this.config));
  this.middlewareStack.use(rs(this.config));
  this.middlewareStack.use(Nt(this.config));
  this.middlewareStack.use(Qt(this.config));
  this.middlewareStack.use(ln(this.config));
  this.middlewareStack.use(yn(this.config, {
   httpAuthSchemeParametersProvider: kf,
   identityProviderConfigProvider: async config => new bn({
    "aws.auth#sigv4": config.credentials
   })
  }));
  this.middlewareStack.use(Tn(this.config));
 }
 destroy() {
  super.destroy();
 }
}

const Zy = rf({
 UseFIPS: {
  type: "builtInParams",
  name: "useFipsEndpoint"
 },
 Endpoint: {
  type: "builtInParams",
  name: "endpoint"
 },
 Region: {
  type: "builtInParams",
  name: "region"
 },
 UseDualStack: {
  type: "builtInParams",
  name: "useDualstackEndpoint"
 }
}, "Cloudfront2020_05_31", "CloudFrontClient", Qo);

const Jy = {};

const Qy = (Command, cs, config, o) => [];

class GetDistributionCommand extends(Zy(Jy, Qy, "GetDistribution", _y)){}

class ListDistributionsCommand extends(Zy(Jy, Qy, "ListDistributions", Ly)){}

class ListTagsForResourceCommand extends(Zy(Jy, Qy, "ListTagsForResource", qy)){}

class UpdateDomainAssociationCommand extends(Zy(Jy, Qy, "UpdateDomainAssociation", Hy)){}

class AssociateAliasCommand extends(Zy(Jy, Qy, "AssociateAlias", jy)){}

const mostPages = 1e3;

async function allPages(page) {
 const items = [];
 const seen = new Set;
 let marker;
 do {
  const {items: more, next} = await page(marker);
  items.push(...more);
  marker = "" === next ? void 0 : next;
  if (void 0 !== marker && (seen.has(marker) || seen.size >= mostPages)) throw new Failure("service-error", "AWS lists the same page again and again.", {
   outcome: "unknown"
  });
  if (void 0 !== marker) seen.add(marker);
 } while (void 0 !== marker);
 return items;
}

const stackTag = "aws:cloudformation:stack-name";

const mostBytes = 33554432;

function expectRoots(client, roots) {
 client.middlewareStack.add((next, context) => async args => {
  const handled = await next(args);
  const {response} = handled;
  if (!isAnswer(response) || response.statusCode >= 300) return handled;
  const body = await whole(response.body);
  response.body = body;
  const root = roots[context.commandName ?? ""];
  if (!Yy(Buffer.from(body).toString("latin1"), root)) throw new BrokenAnswer(`HTTP ${response.statusCode} with ${void 0 === root ? "a document where none belongs" : "another document than asked for"}`, response.headers["x-amzn-requestid"]);
  if ("GetDistributionConfigCommand" !== context.commandName) response.body = plainly(body);
  return handled;
 }, {
  step: "deserialize",
  priority: "low",
  name: "expectRoots"
 });
}

function plainly(body) {
 const text = Buffer.from(body).toString();
 try {
  const plain = plainXml(text);
  if (/<Enabled(?:\s[^>]*)?\/?>(?!(?:true|false)<)/.test(plain)) throw new XmlError("Enabled is no boolean");
  return plain === text ? body : Buffer.from(plain);
 } catch (o) {
  if (!(o instanceof XmlError)) throw o;
  throw new BrokenAnswer(`a document that is not understood: ${o.message}`);
 }
}

function keepBody({middlewareStack}) {
 let kept;
 middlewareStack.add(next => async args => {
  const handled = await next(args);
  const {response} = handled;
  if (isAnswer(response)) response.body = kept = await whole(response.body);
  return handled;
 }, {
  step: "deserialize",
  priority: "low",
  name: "keepBody"
 });
 return () => kept;
}

function replaceBody({middlewareStack}, body) {
 middlewareStack.add(next => async args => {
  const {request} = args;
  if ("object" !== typeof request || null === request || !("body" in request)) throw new BrokenAnswer("the SDK made no request whose body can be replaced");
  request.body = body;
  return next(args);
 }, {
  step: "build",
  priority: "high",
  name: "replaceBody"
 });
}

function isAnswer(response) {
 return "object" === typeof response && null !== response && "statusCode" in response && "body" in response && "headers" in response;
}

async function whole(body) {
 if (body instanceof Uint8Array) return body;
 const chunks = [];
 let length = 0;
 for await (const chunk of body) {
  length += chunk.length;
  if (length > mostBytes) throw new BrokenAnswer(`an answer of more than ${mostBytes} bytes`);
  chunks.push(chunk);
 }
 return Buffer.concat(chunks);
}

function Yy(text, root) {
 if (void 0 === root) return "" === text.trim();
 const start = /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]{0,1000}?-->\s*)*<([A-Za-z][\w.-]*)(?:\s[^>]*?)?(\/?)>/.exec(text);
 const [opening, name, selfClosed] = start ?? [];
 if (void 0 === opening || void 0 === name || !root.test(name)) return false;
 const end = text.trimEnd();
 return "/" === selfClosed ? end.length === opening.length : new RegExp(`</${name}\\s*>$`).test(end.slice(-200));
}

class GetDistributionConfigCommand extends(Zy(Jy, Qy, "GetDistributionConfig", My)){}

class UpdateDistributionCommand extends(Zy(Jy, Qy, "UpdateDistribution", Fy)){}

const placeholder = {
 CallerReference: "",
 Origins: {
  Quantity: 0,
  Items: []
 },
 DefaultCacheBehavior: {
  TargetOriginId: "",
  ViewerProtocolPolicy: "https-only"
 },
 Comment: "",
 Enabled: false
};

function configsOf(signed, arnOf) {
 const config = id => signed.read({
  operation: "cloudfront:GetDistributionConfig",
  resource: arnOf(id),
  about: id
 }, async (client, options) => {
  const command = new GetDistributionConfigCommand({
   Id: id
  });
  const body = keepBody(command);
  const {ETag} = await client.send(command, options);
  return {
   etag: ff(ETag, "ETag"),
   xml: ff(body(), "a body")
  };
 });
 const updateConfig = (id, etag, xml, refusedAs) => signed.change({
  operation: "cloudfront:UpdateDistribution",
  resource: arnOf(id),
  about: id,
  refusedAs
 }, async (client, options) => {
  const command = new UpdateDistributionCommand({
   Id: id,
   IfMatch: etag,
   DistributionConfig: placeholder
  });
  replaceBody(command, xml);
  const {Distribution, ETag} = await client.send(command, options);
  if (Distribution?.Id !== id) throw new BrokenAnswer(`an answer about another distribution than ${id}`);
  return ff(ETag, "ETag");
 });
 return {
  config,
  updateConfig,
  readyUpdate: async (id, change, refusedAs) => {
   const {etag, xml} = await config(id);
   const edited = editConfig(xml, change);
   const needless = edited === new TextDecoder("utf-8", {
    ignoreBOM: true
   }).decode(xml);
   return {
    read: {
     ...readConfig(xml),
     etag
    },
    needless,
    send: async () => needless ? void 0 : updateConfig(id, etag, edited, refusedAs)
   };
  }
 };
}

class ListDomainConflictsCommand extends(Zy(Jy, Qy, "ListDomainConflicts", Uy)){}

class ListConflictingAliasesCommand extends(Zy(Jy, Qy, "ListConflictingAliases", zy)){}

async function findConflicts(cloudfront, question) {
 let first;
 try {
  return await domainConflicts(cloudfront, question);
 } catch (o) {
  if (!(o instanceof Failure) || !lacksFirst.has(o.refusal)) throw o;
  first = o;
 }
 try {
  return await conflictingAliases(cloudfront, question);
 } catch (o) {
  if (!(o instanceof Failure) || "permission" !== o.refusal || "permission" !== first.refusal) throw o;
  const statement = {
   Effect: "Allow",
   Action: [ "cloudfront:ListDomainConflicts", "cloudfront:ListConflictingAliases" ],
   Resource: question.resource
  };
  throw new Failure("access-denied", `Neither cloudfront:ListDomainConflicts nor cloudfront:ListConflictingAliases is permitted on ${question.target}. ${first.message}`, {
   cause: first,
   outcome: "refused",
   refusal: "permission",
   remedy: `Add to the role: ${JSON.stringify(statement)}`,
   ...void 0 === first.requestId ? {} : {
    requestId: first.requestId
   }
  });
 }
}

const lacksFirst = new Set([ "permission", "not-offered" ]);

function domainConflicts(cloudfront, {alias, target, resource}) {
 const asked = {
  ...question("cloudfront:ListDomainConflicts", alias, target, resource),
  replaceable: true
 };
 return allPages(async marker => cloudfront.read(asked, async (client, options) => {
  const {DomainConflicts = [], NextMarker, $metadata} = await client.send(new ListDomainConflictsCommand({
   Domain: alias,
   DomainControlValidationResource: {
    DistributionId: target
   },
   Marker: marker
  }), options);
  return {
   items: DomainConflicts.map(({Domain, ResourceType, ResourceId, AccountId}) => ({
    alias: ff(Domain, "Domain").toLowerCase(),
    resource: "distribution-tenant" === ResourceType ? "distribution-tenant" : "distribution",
    maskedId: ff(ResourceId, "ResourceId"),
    maskedAccount: ff(AccountId, "AccountId"),
    ...requestOf($metadata)
   })),
   next: NextMarker
  };
 }));
}

function conflictingAliases(cloudfront, {alias, target, resource}) {
 const asked = {
  ...question("cloudfront:ListConflictingAliases", alias, target, resource),
  replaceable: true
 };
 return allPages(async marker => cloudfront.read(asked, async (client, options) => {
  const {ConflictingAliasesList, $metadata} = await client.send(new ListConflictingAliasesCommand({
   Alias: alias,
   DistributionId: target,
   Marker: marker,
   MaxItems: 100
  }), options);
  const {Items = [], Quantity, NextMarker} = ff(ConflictingAliasesList, "ConflictingAliasesList");
  if (Items.length !== ff(Quantity, "Quantity")) ff(void 0, "as many items as it says");
  return {
   items: Items.map(({Alias, DistributionId, AccountId}) => ({
    alias: ff(Alias, "Alias").toLowerCase(),
    resource: "distribution",
    maskedId: ff(DistributionId, "DistributionId"),
    maskedAccount: ff(AccountId, "AccountId"),
    ...requestOf($metadata)
   })),
   next: NextMarker
  };
 }));
}

function requestOf({requestId}) {
 return void 0 === requestId ? {} : {
  requestId: visible(requestId, 100)
 };
}

function question(operation, alias, target, resource) {
 return {
  operation,
  resource,
  about: `${alias}, asked for ${target}`
 };
}

const roots = {
 GetDistributionCommand: /^Distribution$/,
 ListDistributionsCommand: /^DistributionList$/,
 ListTagsForResourceCommand: /^Tags$/,
 ListConflictingAliasesCommand: /^ConflictingAliasesList$/,
 ListDomainConflictsCommand: /^ListDomainConflicts/,
 UpdateDomainAssociationCommand: /^UpdateDomainAssociation/,
 AssociateAliasCommand: void 0,
 GetDistributionConfigCommand: /^DistributionConfig$/,
 UpdateDistributionCommand: /^Distribution$/
};

function cloudfrontClient(config) {
 const client = new CloudFrontClient(config);
 expectRoots(client, roots);
 return client;
}

function distributionArns(account, partition) {
 return id => `arn:${partition}:cloudfront::${account}:distribution/${id}`;
}

function cloudfrontOf(signed, arnOf) {
 return {
  ...configsOf(signed, arnOf),
  distribution: id => signed.read({
   operation: "cloudfront:GetDistribution",
   resource: arnOf(id),
   about: id
  }, async (client, options) => distributionOf(await client.send(new GetDistributionCommand({
   Id: id
  }), options), id)),
  distributions: () => allPages(marker => signed.read({
   operation: "cloudfront:ListDistributions",
   resource: "*",
   about: "all distributions of the account"
  }, async (client, options) => {
   const {DistributionList} = await client.send(new ListDistributionsCommand({
    Marker: marker
   }), options);
   const {Items = [], Quantity, IsTruncated, NextMarker} = ff(DistributionList, "DistributionList");
   if (Items.length !== ff(Quantity, "Quantity")) throw new BrokenAnswer("an answer with another number of distributions than it says");
   return {
    items: Items.map(summaryOf),
    next: ff(IsTruncated, "IsTruncated") ? ff(NextMarker, "NextMarker") : void 0
   };
  })),
  stack: id => {
   const asked = {
    operation: "cloudfront:ListTagsForResource",
    resource: arnOf(id),
    about: id
   };
   return signed.read(asked, async (client, options) => {
    const {Tags} = await client.send(new ListTagsForResourceCommand({
     Resource: arnOf(id)
    }), options);
    return visible(Tags?.Items?.find(({Key}) => Key === stackTag)?.Value ?? "", 200);
   });
  },
  conflicts: (alias, target) => findConflicts(signed, {
   alias,
   target,
   resource: arnOf(target)
  }),
  updateDomainAssociation: (alias, target, etag) => signed.change({
   operation: "cloudfront:UpdateDomainAssociation",
   resource: arnOf(target),
   about: `${alias} to ${target}`,
   refusedAs: "move-refused",
   replaceable: true
  }, async (client, options) => {
   const {Domain, ResourceId} = await client.send(new UpdateDomainAssociationCommand({
    Domain: alias,
    TargetResource: {
     DistributionId: target
    },
    IfMatch: etag
   }), options);
   if (Domain?.toLowerCase() !== alias || ResourceId !== target) throw new BrokenAnswer("an answer about something else");
  }),
  associateAlias: (alias, target) => signed.change({
   operation: "cloudfront:AssociateAlias",
   resource: arnOf(target),
   about: `${alias} to ${target}`,
   refusedAs: "move-refused"
  }, async (client, options) => {
   await client.send(new AssociateAliasCommand({
    Alias: alias,
    TargetDistributionId: target
   }), options);
  })
 };
}

class AssumeRoleWithWebIdentityCommand extends(command(af, cf, "AssumeRoleWithWebIdentity", Vh)){}

const attemptLimit = 6e4;

async function assumeRole(conditions, request) {
 const {clock, mask} = conditions;
 const {role, sessionName, region, endpoint, policy, audience} = request;
 const client = new STSClient(clientConfig(conditions, region, endpoint));
 const asked = {
  operation: "sts:AssumeRoleWithWebIdentity",
  resource: role,
  about: role
 };
 let token = "";
 try {
  return await bf(conditions, asked, async options => {
   token = await oidcToken(request.oidc, audience, conditions);
   const obtainedAt = clock.now();
   const {Credentials} = await client.send(new AssumeRoleWithWebIdentityCommand({
    RoleArn: role,
    RoleSessionName: sessionName,
    WebIdentityToken: token,
    DurationSeconds: Math.floor(request.duration / 1e3),
    ...void 0 === policy ? {} : {
     Policy: policy
    }
   }), options);
   const {AccessKeyId, SecretAccessKey, SessionToken, Expiration} = Credentials ?? {};
   if (!AccessKeyId || !SecretAccessKey || !SessionToken || void 0 === Expiration) throw new BrokenAnswer("an answer without credentials");
   for (const secret of [ SecretAccessKey, SessionToken ]) mask(secret);
   const left = Expiration.getTime() - obtainedAt;
   return {
    keys: {
     accessKeyId: AccessKeyId,
     secretAccessKey: SecretAccessKey,
     sessionToken: SessionToken
    },
    obtainedAt,
    expiresAt: obtainedAt + (left > 0 ? Math.min(left, request.duration) : request.duration)
   };
  }, attemptLimit);
 } catch (o) {
  throw o instanceof Failure ? roleFailure(o, request, token) : o;
 }
}

function roleFailure(failure, request, token) {
 if ("refused" !== failure.outcome) return failure;
 const {code, text} = troubleOf(failure.cause);
 const told = explain(code, text, request, token);
 const detail = {
  cause: failure.cause,
  outcome: "refused",
  remedy: told.remedy,
  ...void 0 === failure.requestId ? {} : {
   requestId: failure.requestId
  }
 };
 return new Failure("role-not-assumable", `${request.role} cannot be assumed: ${told.why}. ${visible(code, 64)}: ${visible(text)}`, detail);
}

function explain(code, text, {role, audience, duration: wanted, region}, token) {
 const account = role.split(":")[4] ?? "";
 if (/MaxSessionDuration/i.test(text)) {
  const name = role.split("/").at(-1) ?? role;
  return {
   why: `role-duration (${duration(wanted)}) is longer than the maximum session duration of the role`,
   remedy: `Lower role-duration, or: aws iam update-role --role-name ${name} --max-session-duration ${Math.floor(wanted / 1e3)}`
  };
 }
 if (/^(MalformedPolicyDocument|PackedPolicyTooLarge)/.test(code)) return {
  why: "the policy that narrows the session was not accepted",
  remedy: "Please report this, with the message: the policy is made by this action."
 };
 if (/^RegionDisabled/.test(code)) return {
  why: `STS is not active in ${region}`,
  remedy: "Set aws-region to a region that is enabled in the account."
 };
 if (/No OpenIDConnect provider/i.test(text)) return {
  why: `account ${account} has no identity provider for GitHub`,
  remedy: `aws iam create-open-id-connect-provider --url https://token.actions.githubusercontent.com --client-id-list ${audience}`
 };
 if (/audience/i.test(text)) return {
  why: `the identity provider in account ${account} does not accept the audience ${visible(audience, 100)}`,
  remedy: `Add ${visible(audience, 100)} to the client ids of the identity provider, or set the input audience to one of them.`
 };
 if (/^AccessDenied/.test(code)) {
  const subject = claims(token).get("sub");
  const sub = "string" === typeof subject ? visible(subject) : "(none)";
  const condition = {
   StringEquals: {
    "token.actions.githubusercontent.com:aud": audience,
    "token.actions.githubusercontent.com:sub": sub
   }
  };
  return {
   why: `the role does not exist, or its trust policy does not accept this job, whose token has the sub ${sub}`,
   remedy: `Compare the sub with the trust policy of the role; this condition fits: ${JSON.stringify(condition)}`
  };
 }
 return {
  why: "STS refused the token of this job",
  remedy: "See the message of STS; a token of the job can be had only while the job runs."
 };
}

class RoleSession {
 #l;
 #c;
 #h;
 #f;
 #m=0;
 constructor(obtain, clock) {
  this.#l = obtain;
  this.#c = clock;
 }
 keys=async () => {
  const now = this.#c.now();
  const lease = this.#h;
  if (void 0 === lease || now >= this.usableUntil()) return this.#g();
  const due = Math.min((lease.obtainedAt + lease.expiresAt) / 2, lease.expiresAt - 6e4);
  if (now >= due && now >= this.#m && void 0 === this.#f) this.renew().catch(() => {
   this.#m = this.#c.now() + 6e4;
  });
  return lease.keys;
 };
 usableUntil=() => (this.#h?.expiresAt ?? Number.NEGATIVE_INFINITY) - 5e3;
 renew=async () => {
  this.#f ??= this.#p().finally(() => {
   this.#f = void 0;
  });
  await this.#f;
 };
 fresh=async ms => {
  if (void 0 === this.#h || this.#c.now() - this.#h.obtainedAt > ms) await this.renew();
 };
 async #g() {
  await this.renew();
  if (void 0 === this.#h) throw new Failure("internal", "a renewal ended without credentials");
  return this.#h.keys;
 }
 async #p() {
  const before = this.#h;
  try {
   this.#h = await this.#l();
  } catch (o) {
   if (void 0 === before || !(o instanceof Failure) || "cancelled" === o.code) throw o;
   throw new Failure("credentials-not-renewable", `The credentials could not be renewed: ${o.message}`, {
    cause: o,
    ...void 0 === o.remedy ? {} : {
     remedy: o.remedy
    },
    ...void 0 === o.outcome ? {} : {
     outcome: o.outcome
    }
   });
  }
 }
}

class AmbientSession {
 #w;
 #c;
 #y=Number.NEGATIVE_INFINITY;
 constructor({accessKeyId, secretAccessKey, sessionToken}, clock) {
  this.#w = {
   accessKeyId,
   secretAccessKey,
   ...void 0 === sessionToken ? {} : {
    sessionToken
   }
  };
  this.#c = clock;
 }
 keys=async () => this.#w;
 usableUntil=() => Number.POSITIVE_INFINITY;
 renew=async () => {
  throw new Failure("credentials-not-renewable", "The credentials of the environment have expired, and credentials from the environment cannot be renewed.", {
   outcome: "refused",
   refusal: "credentials-expired",
   remedy: "Give role-to-assume and permissions: id-token: write, so that the run renews its credentials itself."
  });
 };
 fresh=async (ms, prove) => {
  if (this.#c.now() - this.#y <= ms) return;
  await prove();
  this.#y = this.#c.now();
 };
}

const ev = async (config, context, input) => ({
 operation: fn(context).operation,
 region: await Zo(config.region)() || (() => {
  throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
 })()
});

function tv(o) {
 return {
  schemeId: "aws.auth#sigv4",
  signingProperties: {
   name: "route53",
   region: o.region
  },
  propertiesExtractor: (config, context) => ({
   signingProperties: {
    config,
    context
   }
  })
 };
}

const nv = o => {
 const options = [];
 o.operation;
 options.push(tv(o));
 return options;
};

const ov = config => {
 const o = Qi(config);
 return Object.assign(o, {
  authSchemePreference: Zo(config.authSchemePreference ?? [])
 });
};

const sv = options => Object.assign(options, {
 useDualstackEndpoint: options.useDualstackEndpoint ?? false,
 useFipsEndpoint: options.useFipsEndpoint ?? false,
 defaultSigningName: "route53"
});

const rv = "ref", t = "authSchemes", u = "name", iv = "signingRegion";

const av = -1, cv = true, uv = "isSet", dv = "PartitionResult", lv = "booleanEquals", hv = "stringEquals", fv = "getAttr", mv = "sigv4", gv = {
 [rv]: "Endpoint"
}, pv = {
 fn: fv,
 argv: [ {
  [rv]: dv
 }, "name" ]
}, wv = {
 [rv]: dv
}, yv = {
 [t]: [ {
  [u]: mv,
  [iv]: "us-east-1"
 } ]
}, vv = {
 [t]: [ {
  [u]: mv,
  [iv]: "cn-northwest-1"
 } ]
}, bv = {
 [t]: [ {
  [u]: mv,
  [iv]: "us-gov-west-1"
 } ]
}, kv = {
 [t]: [ {
  [u]: mv,
  [iv]: "eusc-de-east-1"
 } ]
}, Sv = {
 [t]: [ {
  [u]: mv,
  [iv]: "{PartitionResult#implicitGlobalRegion}"
 } ]
}, $v = [ {
 [rv]: "Region"
} ];

const xv = {
 conditions: [ [ uv, [ gv ] ], [ uv, $v ], [ "aws.partition", $v, dv ], [ lv, [ {
  [rv]: "UseFIPS"
 }, cv ] ], [ hv, [ pv, "aws" ] ], [ hv, [ pv, "aws-cn" ] ], [ hv, [ pv, "aws-us-gov" ] ], [ lv, [ {
  [rv]: "UseDualStack"
 }, cv ] ], [ lv, [ {
  fn: fv,
  argv: [ wv, "supportsFIPS" ]
 }, cv ] ], [ hv, [ pv, "aws-iso" ] ], [ hv, [ pv, "aws-iso-b" ] ], [ hv, [ pv, "aws-iso-e" ] ], [ hv, [ pv, "aws-iso-f" ] ], [ hv, [ pv, "aws-eusc" ] ], [ lv, [ {
  fn: fv,
  argv: [ wv, "supportsDualStack" ]
 }, cv ] ] ],
 results: [ [ av ], [ av, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ av, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ gv, {} ], [ "https://route53.amazonaws.com", yv ], [ "https://route53-fips.amazonaws.com", yv ], [ "https://route53.global.api.aws", yv ], [ "https://route53-fips.global.api.aws", yv ], [ "https://route53.amazonaws.com.cn", vv ], [ "https://route53.global.api.amazonwebservices.com.cn", vv ], [ "https://route53.us-gov.amazonaws.com", bv ], [ "https://route53.us-gov.api.aws", bv ], [ "https://route53.c2s.ic.gov", {
  [t]: [ {
   [u]: mv,
   [iv]: "us-iso-east-1"
  } ]
 } ], [ "https://route53.sc2s.sgov.gov", {
  [t]: [ {
   [u]: mv,
   [iv]: "us-isob-east-1"
  } ]
 } ], [ "https://route53.cloud.adc-e.uk", {
  [t]: [ {
   [u]: mv,
   [iv]: "eu-isoe-west-1"
  } ]
 } ], [ "https://route53.csp.hci.ic.gov", {
  [t]: [ {
   [u]: mv,
   [iv]: "us-isof-south-1"
  } ]
 } ], [ "https://route53.amazonaws.eu", kv ], [ "https://route53.global.api.amazonwebservices.eu", kv ], [ "https://route53-fips.{PartitionResult#dualStackDnsSuffix}", Sv ], [ av, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://route53-fips.{PartitionResult#dnsSuffix}", Sv ], [ av, "FIPS is enabled but this partition does not support FIPS" ], [ "https://route53.{PartitionResult#dualStackDnsSuffix}", Sv ], [ av, "DualStack is enabled but this partition does not support DualStack" ], [ "https://route53.{PartitionResult#dnsSuffix}", Sv ], [ av, "Invalid Configuration: Missing Region" ] ]
};

const Av = new Int32Array([ -1, 1, -1, 0, 27, 3, 1, 4, 100000025, 2, 5, 100000025, 3, 19, 6, 4, 18, 7, 5, 17, 8, 6, 25, 9, 7, 15, 10, 9, 100000012, 11, 10, 100000013, 12, 11, 100000014, 13, 12, 100000015, 14, 13, 100000016, 100000024, 13, 100000017, 16, 14, 100000022, 100000023, 7, 100000009, 100000008, 7, 100000006, 100000004, 4, 26, 20, 6, 25, 21, 7, 23, 22, 8, 100000020, 100000021, 8, 24, 100000019, 14, 100000018, 100000019, 7, 100000011, 100000010, 7, 100000007, 100000005, 3, 100000001, 28, 7, 100000002, 100000003 ]);

const Ev = fd.from(Av, 2, xv.conditions, xv.results);

const Tv = new Gu({
 size: 50,
 params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
});

const Cv = (o, context = {}) => Tv.get(o, () => hd(Ev, {
 endpointParams: o,
 logger: context.logger
}));

qu.aws = Wu;

class Iv extends Cu {
 static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.route53#Route53ServiceException";
 constructor(options) {
  super(options);
  Object.setPrototypeOf(this, Iv.prototype);
 }
}

const Rv = "AliasTarget";

const Nv = "Comment";

const Pv = "ChangeBatch";

const Ov = "ChangeInfo";

const Dv = "CallerReference";

const jv = "CidrRoutingConfig";

const _v = "Change";

const Mv = "Changes";

const zv = "Coordinates";

const Lv = "DNSName";

const Uv = "DelegationSet";

const qv = "GeoLocation";

const Bv = "GeoProximityLocation";

const Fv = "HostedZone";

const Hv = "HostedZoneId";

const Wv = "HostedZones";

const Gv = "Id";

const Vv = "IsTruncated";

const Kv = "LinkedService";

const Xv = "MaxItems";

const Zv = "Name";

const Jv = "ResourceId";

const Qv = "ResourceRecord";

const Yv = "ResourceRecordSet";

const eb = "ResourceRecordSets";

const tb = "ResourceRecords";

const nb = "ResourceType";

const ob = "ResourceTagSet";

const sb = "Value";

const rb = "VPCs";

const ib = "httpQuery";

const ab = "http";

const cb = "maxitems";

const ub = "smithy.ts.sdk.synthetic.com.amazonaws.route53";

const db = "xmlName";

const lb = "com.amazonaws.route53";

const hb = new _c.O(ub);

var fb = [ -3, ub, "Route53ServiceException", 0, [], [] ];

hb.registerError(fb, Iv);

const mb = new _c.O(lb);

const gb = [ hb, mb ];

var pb = [ 3, lb, Rv, 0, [ Hv, Lv, "EvaluateTargetHealth" ], [ 0, 0, 2 ], 3 ];

var wb = [ 3, lb, _v, 0, [ "Action", Yv ], [ 0, [ () => Fb, 0 ] ], 2 ];

var yb = [ 3, lb, Pv, 0, [ Mv, Nv ], [ [ () => Changes, 0 ], 0 ], 1 ];

var vb = [ 3, lb, Ov, 0, [ Gv, "Status", "SubmittedAt", Nv ], [ 0, 0, 4, 0 ], 3 ];

var bb = [ 3, lb, "ChangeResourceRecordSetsRequest", 0, [ Hv, Pv ], [ [ 0, 1 ], [ () => yb, 0 ] ], 2 ];

var kb = [ 3, lb, "ChangeResourceRecordSetsResponse", 0, [ Ov ], [ () => vb ], 1 ];

var Sb = [ 3, lb, jv, 0, [ "CollectionId", "LocationName" ], [ 0, 0 ], 2 ];

var $b = [ 3, lb, zv, 0, [ "Latitude", "Longitude" ], [ 0, 0 ], 2 ];

var xb = [ 3, lb, Uv, 0, [ "NameServers", Gv, Dv ], [ [ () => Vb, 0 ], 0, 0 ], 1 ];

var Ab = [ 3, lb, qv, 0, [ "ContinentCode", "CountryCode", "SubdivisionCode" ], [ 0, 0, 0 ] ];

var Eb = [ 3, lb, Bv, 0, [ "AWSRegion", "LocalZoneGroup", zv, "Bias" ], [ 0, 0, () => $b, 1 ] ];

var Tb = [ 3, lb, "GetChangeRequest", 0, [ Gv ], [ [ 0, 1 ] ], 1 ];

var Cb = [ 3, lb, "GetChangeResponse", 0, [ Ov ], [ () => vb ], 1 ];

var Ib = [ 3, lb, "GetHostedZoneRequest", 0, [ Gv ], [ [ 0, 1 ] ], 1 ];

var Rb = [ 3, lb, "GetHostedZoneResponse", 0, [ Fv, Uv, rb ], [ () => Nb, [ () => xb, 0 ], [ () => Xb, 0 ] ], 1 ];

var Nb = [ 3, lb, Fv, 0, [ Gv, Zv, Dv, "Config", "ResourceRecordSetCount", Kv, "Features" ], [ 0, 0, 0, () => Pb, 1, () => jb, () => Db ], 3 ];

var Pb = [ 3, lb, "HostedZoneConfig", 0, [ Nv, "PrivateZone" ], [ 0, 2 ] ];

var Ob = [ 3, lb, "HostedZoneFailureReasons", 0, [ "AcceleratedRecovery" ], [ 0 ] ];

var Db = [ 3, lb, "HostedZoneFeatures", 0, [ "AcceleratedRecoveryStatus", "FailureReasons" ], [ 0, () => Ob ] ];

var jb = [ 3, lb, Kv, 0, [ "ServicePrincipal", "Description" ], [ 0, 0 ] ];

var _b = [ 3, lb, "ListHostedZonesByNameRequest", 0, [ Lv, Hv, Xv ], [ [ 0, {
 [ib]: "dnsname"
} ], [ 0, {
 [ib]: "hostedzoneid"
} ], [ 1, {
 [ib]: cb
} ] ] ];

var Mb = [ 3, lb, "ListHostedZonesByNameResponse", 0, [ Wv, Vv, Xv, Lv, Hv, "NextDNSName", "NextHostedZoneId" ], [ [ () => HostedZones, 0 ], 2, 1, 0, 0, 0, 0 ], 3 ];

var zb = [ 3, lb, "ListResourceRecordSetsRequest", 0, [ Hv, "StartRecordName", "StartRecordType", "StartRecordIdentifier", Xv ], [ [ 0, 1 ], [ 0, {
 [ib]: "name"
} ], [ 0, {
 [ib]: "type"
} ], [ 0, {
 [ib]: "identifier"
} ], [ 1, {
 [ib]: cb
} ] ], 1 ];

var Lb = [ 3, lb, "ListResourceRecordSetsResponse", 0, [ eb, Vv, Xv, "NextRecordName", "NextRecordType", "NextRecordIdentifier" ], [ [ () => ResourceRecordSets, 0 ], 2, 1, 0, 0, 0 ], 3 ];

var Ub = [ 3, lb, "ListTagsForResourceRequest", 0, [ nb, Jv ], [ [ 0, 1 ], [ 0, 1 ] ], 2 ];

var qb = [ 3, lb, "ListTagsForResourceResponse", 0, [ ob ], [ [ () => Hb, 0 ] ], 1 ];

var Bb = [ 3, lb, Qv, 0, [ sb ], [ 0 ], 1 ];

var Fb = [ 3, lb, Yv, 0, [ Zv, "Type", "SetIdentifier", "Weight", "Region", qv, "Failover", "MultiValueAnswer", "TTL", tb, Rv, "HealthCheckId", "TrafficPolicyInstanceId", jv, Bv ], [ 0, 0, 0, 1, 0, () => Ab, 0, 2, 1, [ () => ResourceRecords, 0 ], () => pb, 0, 0, () => Sb, () => Eb ], 2 ];

var Hb = [ 3, lb, ob, 0, [ nb, Jv, "Tags" ], [ 0, 0, [ () => Kb, 0 ] ] ];

var Wb = [ 3, lb, "Tag", 0, [ "Key", sb ], [ 0, 0 ] ];

var Gb = [ 3, lb, "VPC", 0, [ "VPCRegion", "VPCId" ], [ 0, 0 ] ];

var Changes = [ 1, lb, Mv, 0, [ () => wb, {
 [db]: _v
} ] ];

var Vb = [ 1, lb, "DelegationSetNameServers", 0, [ 0, {
 [db]: "NameServer"
} ] ];

var HostedZones = [ 1, lb, Wv, 0, [ () => Nb, {
 [db]: Fv
} ] ];

var ResourceRecords = [ 1, lb, tb, 0, [ () => Bb, {
 [db]: Qv
} ] ];

var ResourceRecordSets = [ 1, lb, eb, 0, [ () => Fb, {
 [db]: Yv
} ] ];

var Kb = [ 1, lb, "TagList", 0, [ () => Wb, {
 [db]: "Tag"
} ] ];

var Xb = [ 1, lb, rb, 0, [ () => Gb, {
 [db]: "VPC"
} ] ];

var Zb = [ 9, lb, "ChangeResourceRecordSets", {
 [ab]: [ "POST", "/2013-04-01/hostedzone/{HostedZoneId}/rrset", 200 ]
}, () => bb, () => kb ];

var Jb = [ 9, lb, "GetChange", {
 [ab]: [ "GET", "/2013-04-01/change/{Id}", 200 ]
}, () => Tb, () => Cb ];

var Qb = [ 9, lb, "GetHostedZone", {
 [ab]: [ "GET", "/2013-04-01/hostedzone/{Id}", 200 ]
}, () => Ib, () => Rb ];

var Yb = [ 9, lb, "ListHostedZonesByName", {
 [ab]: [ "GET", "/2013-04-01/hostedzonesbyname", 200 ]
}, () => _b, () => Mb ];

var ek = [ 9, lb, "ListResourceRecordSets", {
 [ab]: [ "GET", "/2013-04-01/hostedzone/{HostedZoneId}/rrset", 200 ]
}, () => zb, () => Lb ];

var tk = [ 9, lb, "ListTagsForResource", {
 [ab]: [ "GET", "/2013-04-01/tags/{ResourceType}/{ResourceId}", 200 ]
}, () => Ub, () => qb ];

const nk = config => ({
 apiVersion: "2013-04-01",
 base64Decoder: config?.base64Decoder ?? Fs,
 base64Encoder: config?.base64Encoder ?? Ws,
 disableHostPrefix: config?.disableHostPrefix ?? false,
 endpointProvider: config?.endpointProvider ?? Cv,
 extensions: config?.extensions ?? [],
 httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? nv,
 httpAuthSchemes: config?.httpAuthSchemes ?? [ {
  schemeId: "aws.auth#sigv4",
  identityProvider: o => o.getIdentityProvider("aws.auth#sigv4"),
  signer: new $c
 } ],
 logger: config?.logger ?? new Xt,
 protocol: config?.protocol ?? om,
 protocolSettings: config?.protocolSettings ?? {
  defaultNamespace: "com.amazonaws.route53",
  errorTypeRegistries: gb,
  xmlNamespace: "https://route53.amazonaws.com/doc/2013-04-01/",
  version: "2013-04-01",
  serviceTarget: "AWSDnsV20130401"
 },
 serviceId: config?.serviceId ?? "Route 53",
 sha256: config?.sha256 ?? Lu,
 urlParser: config?.urlParser ?? Bo,
 utf8Decoder: config?.utf8Decoder ?? Hs.a,
 utf8Encoder: config?.utf8Encoder ?? Vs.P
});

const sk = config => {
 ka(process.version);
 const defaultsMode = _a(config);
 const o = () => defaultsMode().then(Sa);
 const l = nk(config);
 ra(process.version);
 const v = {
  profile: config?.profile,
  logger: l.logger
 };
 return {
  ...l,
  ...config,
  runtime: "node",
  defaultsMode,
  authSchemePreference: config?.authSchemePreference ?? $o(ya, v),
  bodyLengthChecker: config?.bodyLengthChecker ?? Ba,
  credentialDefaultProvider: config?.credentialDefaultProvider ?? va,
  defaultSocketTimeout: aa(config?.requestHandler, 3e5),
  defaultUserAgentProvider: config?.defaultUserAgentProvider ?? ha({
   serviceId: l.serviceId,
   clientVersion: "3.1164.0"
  }),
  maxAttempts: config?.maxAttempts ?? $o(_s, config),
  region: config?.region ?? $o(Oa, {
   ...Da,
   ...v
  }),
  requestHandler: NodeHttpHandler.create(config?.requestHandler ?? o),
  retryMode: config?.retryMode ?? $o({
   ...zs,
   default: async () => (await o()).retryMode || _t
  }, config),
  streamCollector: config?.streamCollector ?? mc,
  useDualstackEndpoint: config?.useDualstackEndpoint ?? $o(La, v),
  useFipsEndpoint: config?.useFipsEndpoint ?? $o(Ua, v),
  userAgentAppId: config?.userAgentAppId ?? $o(fa, v)
 };
};

const rk = o => {
 const l = o.httpAuthSchemes;
 let v = o.httpAuthSchemeProvider;
 let I = o.credentials;
 return {
  setHttpAuthScheme(o) {
   const index = l.findIndex(l => l.schemeId === o.schemeId);
   if (-1 === index) l.push(o); else l.splice(index, 1, o);
  },
  httpAuthSchemes: () => l,
  setHttpAuthSchemeProvider(o) {
   v = o;
  },
  httpAuthSchemeProvider: () => v,
  setCredentials(credentials) {
   I = credentials;
  },
  credentials: () => I
 };
};

const ik = config => ({
 httpAuthSchemes: config.httpAuthSchemes(),
 httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
 credentials: config.credentials()
});

const ak = (o, l) => {
 const v = Object.assign(rl(o), fl(o), gl(o), rk(o));
 l.forEach(o => o.configure(v));
 return Object.assign(o, il(v), ml(v), pl(v), ik(v));
};

class Route53Client extends jn {
 config;
 constructor(...[configuration]) {
  const o = sk(configuration || {});
  super(o);
  this.initConfig = o;
  const l = sv(o);
  const v = $t(l);
  const I = Ms(v);
  const R = Bn(I);
  const P = Tt(R);
  const O = Jo(P);
  const D = ov(O);
  const j = ak(D, configuration?.extensions || []);
  this.config = j;
  this.middlewareStack.use(ti(this.config));
  this.middlewareStack.use(Kt(this.config));
  this.middlewareStack.use(Xr(this.config));
  this.middlewareStack.use(rs(this.config));
  this.middlewareStack.use(Nt(this.config));
  this.middlewareStack.use(Qt(this.config));
  this.middlewareStack.use(ln(this.config));
  this.middlewareStack.use(yn(this.config, {
   httpAuthSchemeParametersProvider: ev,
   identityProviderConfigProvider: async config => new bn({
    "aws.auth#sigv4": config.credentials
   })
  }));
  this.middlewareStack.use(Tn(this.config));
 }
 destroy() {
  super.destroy();
 }
}

const ck = /^\/(hostedzone|change|delegationset)\//;

const uk = [ "DelegationSetId", "HostedZoneId", "Id" ];

function dk() {
 return next => async args => {
  const input = {
   ...args.input
  };
  for (const o of uk) {
   const param = input[o];
   if (param) input[o] = param.replace(ck, "");
  }
  return next({
   ...args,
   input
  });
 };
}

const lk = {
 step: "initialize",
 tags: [ "ROUTE53_IDS" ],
 name: "idNormalizerMiddleware",
 override: true
};

const hk = o => ({
 applyToStack: o => {
  o.add(dk(), lk);
 }
});

function fk() {
 return next => async args => {
  const {ChangeBatch} = args.input;
  const Changes = [];
  for (const change of ChangeBatch?.Changes ?? []) {
   const {AliasTarget} = change.ResourceRecordSet ?? {};
   if (AliasTarget) Changes.push({
    ...change,
    ResourceRecordSet: {
     ...change.ResourceRecordSet,
     AliasTarget: {
      ...AliasTarget,
      HostedZoneId: AliasTarget.HostedZoneId.replace(ck, "")
     }
    }
   }); else Changes.push(change);
  }
  return next({
   ...args,
   input: {
    ...args.input,
    ChangeBatch: {
     ...ChangeBatch,
     Changes
    }
   }
  });
 };
}

const mk = {
 step: "initialize",
 tags: [ "ROUTE53_IDS", "CHANGE_RESOURCE_RECORD_SETS" ],
 name: "changeResourceRecordSetsMiddleware",
 override: true
};

const gk = o => ({
 applyToStack: o => {
  o.add(fk(), mk);
 }
});

const pk = rf({
 UseFIPS: {
  type: "builtInParams",
  name: "useFipsEndpoint"
 },
 Endpoint: {
  type: "builtInParams",
  name: "endpoint"
 },
 Region: {
  type: "builtInParams",
  name: "region"
 },
 UseDualStack: {
  type: "builtInParams",
  name: "useDualstackEndpoint"
 }
}, "AWSDnsV20130401", "Route53Client", Qo);

const wk = {};

const yk = (Command, cs, config, o) => [ hk() ];

const vk = (Command, cs, config, o) => [ gk(), hk() ];

const bk = (Command, cs, config, o) => [];

class GetHostedZoneCommand extends(pk(wk, yk, "GetHostedZone", Qb)){}

class kk extends(pk(wk, bk, "ListTagsForResource", tk)){}

class ChangeResourceRecordSetsCommand extends(pk(wk, vk, "ChangeResourceRecordSets", Zb)){}

class GetChangeCommand extends(pk(wk, yk, "GetChange", Jb)){}

class ListHostedZonesByNameCommand extends(pk(wk, yk, "ListHostedZonesByName", Yb)){}

class ListResourceRecordSetsCommand extends(pk(wk, yk, "ListResourceRecordSets", ek)){}

const Sk = new Set([ "ResourceRecordSet", "Name", "Type", "SetIdentifier", "Weight", "Region", "GeoLocation", "ContinentCode", "CountryCode", "SubdivisionCode", "Failover", "MultiValueAnswer", "TTL", "ResourceRecords", "ResourceRecord", "Value", "AliasTarget", "HostedZoneId", "DNSName", "EvaluateTargetHealth", "HealthCheckId", "TrafficPolicyInstanceId", "CidrRoutingConfig", "CollectionId", "LocationName", "GeoProximityLocation", "AWSRegion", "LocalZoneGroup", "Coordinates", "Latitude", "Longitude", "Bias" ]);

function $k(name) {
 return name.replace(/\\052/g, "*").replace(/\.$/, "").toLowerCase();
}

function recordSetOf(raw, xml) {
 const target = raw.AliasTarget;
 return {
  name: $k(ff(raw.Name, "Name")),
  type: ff(raw.Type, "Type"),
  ttl: raw.TTL,
  values: (raw.ResourceRecords ?? []).map(record => ff(record.Value, "Value")),
  alias: void 0 === target ? void 0 : {
   zoneId: ff(target.HostedZoneId, "HostedZoneId"),
   name: $k(ff(target.DNSName, "DNSName"))
  },
  obstacle: obstacleIn(raw, xml),
  raw
 };
}

function obstacleIn(raw, xml) {
 const names = [ ...xml.matchAll(/<([A-Za-z][\w.-]*)/g) ].map(([, name = ""]) => name);
 const strangers = [ ...new Set(names.filter(name => !Sk.has(name))) ].slice(0, 5);
 if (strangers.length > 0) return `it has settings that this version does not know (${strangers.join(", ")})`;
 if (void 0 !== raw.TrafficPolicyInstanceId) return "it belongs to a traffic policy";
 if (void 0 !== raw.SetIdentifier) return "it is one of several of the same name and type (weighted, latency, failover or the like)";
 return "";
}

function keepRecordSets(command) {
 let text = "";
 command.middlewareStack.add(next => async args => {
  const handled = await next(args);
  const {response} = handled;
  if (!isAnswer(response)) return handled;
  const body = await whole(response.body);
  response.body = body;
  text = Buffer.from(body).toString();
  return handled;
 }, {
  step: "deserialize",
  priority: "low",
  name: "keepRecordSets"
 });
 return () => text.match(/<ResourceRecordSet>[\s\S]*?<\/ResourceRecordSet>/g) ?? [];
}

function recordSetsOf(sets, texts) {
 if (sets.length !== texts.length) throw new BrokenAnswer("an answer whose record sets cannot be told apart");
 return sets.map((set, index) => recordSetOf(set, texts[index] ?? ""));
}

const cloudFrontZone = "Z2FDTNDATAQYW2";

const cloudFrontZoneOfChina = "Z3RFFRIM2A3IF5";

function plainSet(name, type, ttl, values) {
 return {
  Name: `${name}.`,
  Type: type,
  TTL: ttl,
  ResourceRecords: values.map(Value => ({
   Value
  }))
 };
}

function aliasSet(name, type, domain) {
 const HostedZoneId = domain.endsWith(".cn") ? cloudFrontZoneOfChina : cloudFrontZone;
 return {
  Name: `${name}.`,
  Type: type,
  AliasTarget: {
   HostedZoneId,
   DNSName: `${domain}.`,
   EvaluateTargetHealth: false
  }
 };
}

const pageSize = 100;

function readStart(marker, name) {
 return void 0 === marker ? {
  name
 } : JSON.parse(marker);
}

function route53Client(config) {
 const client = new Route53Client(config);
 client.middlewareStack.add(next => async args => {
  const handled = await next(args);
  const {response} = handled;
  if (isAnswer(response) && response.statusCode < 300) response.body = plainly(await whole(response.body));
  return handled;
 }, {
  step: "deserialize",
  priority: "low",
  name: "plainAnswers"
 });
 return client;
}

function route53Of(signed, {partition}) {
 const arnOf = (kind, id) => `arn:${partition}:route53:::${kind}/${id}`;
 return {
  zones: name => zonesNamed(signed, name),
  zone: id => signed.read({
   operation: "route53:GetHostedZone",
   resource: arnOf("hostedzone", id),
   about: id,
   refusedAs: "zone-not-found"
  }, async (client, options) => {
   const answer = await client.send(new GetHostedZoneCommand({
    Id: id
   }), options);
   const zone = hostedZoneOf(ff(answer.HostedZone, "HostedZone"));
   if (zone.id !== id) throw new BrokenAnswer("an answer about another hosted zone");
   const nameServers = (answer.DelegationSet?.NameServers ?? []).map($k).sort();
   return {
    ...zone,
    nameServers
   };
  }),
  stack: id => signed.read({
   operation: "route53:ListTagsForResource",
   resource: arnOf("hostedzone", id),
   about: id,
   refusedAs: "zone-not-found"
  }, async (client, options) => {
   const command = new kk({
    ResourceType: "hostedzone",
    ResourceId: id
   });
   const {ResourceTagSet} = await client.send(command, options);
   const tag = ResourceTagSet?.Tags?.find(({Key}) => Key === stackTag);
   return visible(tag?.Value ?? "", 200);
  }),
  records: async (zoneId, names) => {
   const found = [];
   for (const name of new Set(names)) found.push(...await setsOf(signed, zoneId, name, arnOf("hostedzone", zoneId)));
   return found;
  },
  change: (zoneId, changes, comment) => signed.change({
   operation: "route53:ChangeResourceRecordSets",
   resource: arnOf("hostedzone", zoneId),
   about: `${changes.map(({action, set}) => `${action} ${set.Name} ${set.Type}`).join(", ")} in ${zoneId}`,
   refusedAs: "dns-record-unsupported"
  }, async (client, options) => {
   const Changes = changes.map(({action, set}) => ({
    Action: action,
    ResourceRecordSet: set
   }));
   const {ChangeInfo} = await client.send(new ChangeResourceRecordSetsCommand({
    HostedZoneId: zoneId,
    ChangeBatch: {
     Comment: visible(comment, 200),
     Changes
    }
   }), options);
   return ff(ChangeInfo?.Id, "Id").replace("/change/", "");
  }),
  inSync: changeId => signed.read({
   operation: "route53:GetChange",
   resource: arnOf("change", changeId),
   about: changeId
  }, async (client, options) => {
   const {ChangeInfo} = await client.send(new GetChangeCommand({
    Id: changeId
   }), options);
   const status = ff(ChangeInfo?.Status, "Status");
   if ("INSYNC" !== status && "PENDING" !== status) throw new BrokenAnswer("an answer without a known Status");
   return "INSYNC" === status;
  })
 };
}

function hostedZoneOf({Id, Name, Config}) {
 return {
  id: ff(Id, "Id").replace("/hostedzone/", ""),
  name: $k(ff(Name, "Name")),
  isPrivate: ff(Config?.PrivateZone, "PrivateZone")
 };
}

function zonesNamed(signed, name) {
 const asked = {
  operation: "route53:ListHostedZonesByName",
  resource: "*",
  about: name
 };
 return allPages(marker => signed.read(asked, async (client, options) => {
  const start = readStart(marker, name);
  const {HostedZones, IsTruncated, NextDNSName, NextHostedZoneId} = await client.send(new ListHostedZonesByNameCommand({
   DNSName: start.name,
   HostedZoneId: start.identifier,
   MaxItems: pageSize
  }), options);
  const more = ff(IsTruncated, "IsTruncated") && $k(NextDNSName ?? "") === name;
  return {
   items: ff(HostedZones, "HostedZones").map(hostedZoneOf).filter(zone => zone.name === name),
   next: more ? JSON.stringify({
    name,
    identifier: ff(NextHostedZoneId, "NextHostedZoneId")
   }) : void 0
  };
 }));
}

function setsOf(signed, zoneId, name, resource) {
 const asked = {
  operation: "route53:ListResourceRecordSets",
  resource,
  about: `${name} in ${zoneId}`,
  refusedAs: "zone-not-found"
 };
 return allPages(marker => signed.read(asked, async (client, options) => {
  const start = readStart(marker, name);
  const command = new ListResourceRecordSetsCommand({
   HostedZoneId: zoneId,
   StartRecordName: start.name,
   StartRecordType: start.type,
   StartRecordIdentifier: start.identifier,
   MaxItems: pageSize
  });
  const texts = keepRecordSets(command);
  const {ResourceRecordSets, IsTruncated, NextRecordName, NextRecordType, NextRecordIdentifier} = await client.send(command, options);
  const more = ff(IsTruncated, "IsTruncated") && $k(NextRecordName ?? "") === name;
  return {
   items: recordSetsOf(ff(ResourceRecordSets, "ResourceRecordSets"), texts()).filter(set => set.name === name),
   next: more ? JSON.stringify({
    name,
    type: ff(NextRecordType, "NextRecordType"),
    identifier: NextRecordIdentifier
   }) : void 0
  };
 }));
}

class Signed {
 #v;
 #b;
 #k;
 #S;
 constructor(conditions, session, build) {
  this.#v = conditions;
  this.#b = session;
  this.#k = build;
 }
 read(asked, send) {
  return this.#$(client => bf(this.#v, asked, options => send(client, options)));
 }
 change(asked, send) {
  return this.#$(client => change(this.#v, asked, options => send(client, options)));
 }
 async #$(call) {
  try {
   return await call(await this.#x());
  } catch (o) {
   if (!(o instanceof Failure) || "credentials-expired" !== o.refusal) throw o;
  }
  await this.#b.renew();
  return call(await this.#x());
 }
 async #x() {
  const keys = await this.#b.keys();
  if (this.#S?.keys !== keys) this.#S = {
   keys,
   client: this.#k(keys)
  };
  return this.#S.client;
 }
}

async function openAccount(options) {
 const {role, region, endpoints, env} = options;
 const conditions = {
  ...options,
  handler: options.handler ?? httpHandler(env)
 };
 const {session, narrow} = openSession(options, conditions);
 const sts = new Signed(conditions, session, credentials => new STSClient({
  ...clientConfig(conditions, region, endpoints.sts),
  credentials
 }));
 const home = globalRegion(region);
 const cloudfront = new Signed(conditions, session, credentials => cloudfrontClient({
  ...clientConfig(conditions, home, endpoints.cloudfront),
  credentials
 }));
 const acm = new Signed(conditions, session, credentials => new ACMClient({
  ...clientConfig(conditions, home, endpoints.acm),
  credentials
 }));
 const route53 = new Signed(conditions, session, credentials => route53Client({
  ...clientConfig(conditions, home, endpoints.route53),
  credentials
 }));
 const whoAmI = () => callerIdentity(sts);
 const {id, caller} = await whoAmI();
 const expected = role?.split(":")[4];
 if (void 0 !== expected && expected !== id) throw new Failure("account-mismatch", `The credentials of ${role} belong to account ${id}, not ${expected}.`, {
  remedy: "Check the role; nothing is done with credentials of another account than the one that it names."
 });
 const partition = caller.split(":")[1] ?? "aws";
 const arnOf = distributionArns(id, partition);
 return {
  id,
  caller,
  cloudfront: cloudfrontOf(cloudfront, arnOf),
  configs: configsOf(cloudfront, arnOf),
  route53: route53Of(route53, {
   partition
  }),
  certificate: arn => describeCertificate(acm, arn),
  fresh: ms => session.fresh(ms, whoAmI),
  usableUntil: session.usableUntil,
  partition,
  narrow
 };
}

function openSession(options, conditions) {
 const {role, keys, clock, mask, roleDuration, endpoints} = options;
 if (void 0 !== role) {
  let {policy} = options;
  let used = policy;
  const request = {
   ...options,
   role,
   duration: roleDuration,
   endpoint: endpoints.sts
  };
  const session = new RoleSession(() => {
   used = policy;
   return assumeRole(conditions, {
    ...request,
    policy
   });
  }, clock);
  return {
   session,
   narrow: async policies => {
    for (const [at, one] of policies.entries()) {
     policy = one;
     try {
      do {
       await session.renew();
      } while (used !== one);
      return one;
     } catch (o) {
      if (!isTooLarge(o) || at === policies.length - 1) throw o;
     }
    }
    return policy;
   }
  };
 }
 if (void 0 === keys) throw new Failure("input-missing", "There is neither a role to assume nor AWS_ACCESS_KEY_ID in the environment.", {
  remedy: "Set role-to-assume: arn:aws:iam::ACCOUNT:role/NAME, and give the job permissions: id-token: write."
 });
 mask(keys.secretAccessKey);
 if (void 0 !== keys.sessionToken) mask(keys.sessionToken);
 return {
  session: new AmbientSession(keys, clock),
  narrow: async () => {}
 };
}

function isTooLarge(thrown) {
 let said = thrown;
 for (;said instanceof Failure; ) said = said.cause;
 return /^PackedPolicyTooLarge(Exception)?$/.test(troubleOf(said).code);
}

function callerIdentity(sts) {
 return sts.read({
  operation: "sts:GetCallerIdentity",
  resource: "*",
  about: "whose credentials these are"
 }, async (client, options) => {
  const {Account: id = "", Arn: caller = ""} = await client.send(new GetCallerIdentityCommand({}), options);
  if (!/^\d{12}$/.test(id) || !caller.startsWith("arn:")) throw new BrokenAnswer("an answer without the account");
  return {
   id,
   caller
  };
 });
}

const xk = 2048;

const readOnlyPolicy = policy([ {
 Effect: "Allow",
 Action: [ "acm:DescribeCertificate", "cloudfront:Get*", "cloudfront:List*", "route53:Get*", "route53:List*" ],
 Resource: "*"
} ]);

function sessionPolicies(scope) {
 const fitting = degrees.map(({says, ...widened}) => ({
  text: Ak(scope, widened),
  widened: says
 })).filter(({text}) => text.length <= xk);
 if (0 === fitting.length) throw new Failure("internal", `no policy for ${scope.distributions.join(" and ")} fits into ${xk} characters`);
 return fitting.filter(({text}, at) => text !== fitting[at - 1]?.text);
}

const degrees = [ {
 dependents: false,
 names: false,
 says: ""
}, {
 dependents: true,
 names: false,
 says: "the permissions that its configuration demands are for any resource"
}, {
 dependents: true,
 names: true,
 says: "the permissions that its configuration demands are for any resource, and records for the whole zone"
} ];

function Ak(scope, widened) {
 return policy([ ...cloudfront(scope), ...dependents(scope, widened), ...records(scope, widened) ]);
}

function cloudfront({partition, account, distributions, writes, finds, certificate}) {
 if (0 === distributions.length) return [];
 const arns = distributions.map(id => `arn:${partition}:cloudfront::${account}:distribution/${id}`);
 const finders = finds ? [ "ListConflictingAliases", "ListDomainConflicts" ] : [];
 const changes = 0 === writes.length ? [] : [ ...new Set([ ...writes, "UpdateDistribution" ]) ];
 return [ allow([ "GetDistribution", "GetDistributionConfig", "ListTagsForResource", ...finders, ...changes ].map(action => `cloudfront:${action}`), arns), ...void 0 === certificate ? [] : [ allow([ "acm:DescribeCertificate" ], [ certificate ]) ] ];
}

function dependents(scope, {dependents: wide}) {
 const {partition, account} = scope;
 const {logBuckets, functions, vpcOrigins, webAcls, otherCertificates} = scope.dependents;
 const parts = [ [ dependentActions.logBucket, logBuckets.map(bucket => `arn:${partition}:s3:::${bucket}`) ], [ dependentActions.function, functions ], [ dependentActions.vpcOrigin, vpcOrigins.map(id => `arn:${partition}:cloudfront::${account}:vpcorigin/${id}`) ], [ dependentActions.webAcl, webAcls ], [ dependentActions.certificate, otherCertificates ] ];
 const needed = parts.filter(([, resources]) => resources.length > 0);
 if (!wide) return needed.map(([actions, resources]) => allow(actions, resources));
 return 0 === needed.length ? [] : [ allow(needed.flatMap(([actions]) => actions), [ "*" ]) ];
}

function records({partition, dns}, {names: wide}) {
 if (void 0 === dns) return [];
 const zone = `arn:${partition}:route53:::hostedzone/${dns.zoneId}`;
 const names = wide ? {} : {
  "route53:ChangeResourceRecordSetsNormalizedRecordNames": dns.names.map(normalized)
 };
 return [ allow([ "route53:GetHostedZone", "route53:ListResourceRecordSets", "route53:ListTagsForResource" ], [ zone ]), allow([ "route53:GetChange" ], [ `arn:${partition}:route53:::change/*` ]), {
  ...allow([ "route53:ChangeResourceRecordSets" ], [ zone ]),
  Condition: {
   "ForAllValues:StringEquals": {
    ...names,
    "route53:ChangeResourceRecordSetsRecordTypes": [ "A", "AAAA", "CNAME", "HTTPS", "TXT" ]
   }
  }
 } ];
}

function normalized(name) {
 return name.toLowerCase().replace(/\.$/, "").replaceAll("*", "\\052");
}

function allow(actions, resources) {
 return {
  Effect: "Allow",
  Action: Ek(actions),
  Resource: Ek(resources)
 };
}

function Ek(items) {
 const [only] = items;
 return 1 === items.length && void 0 !== only ? only : items;
}

function policy(statements) {
 return JSON.stringify({
  Version: "2012-10-17",
  Statement: statements
 });
}

async function openAccounts(run) {
 const {inputs, journal} = run;
 const dns = void 0 === inputs.dnsRoleToAssume ? void 0 : Tk(run, inputs.dnsRoleToAssume);
 dns?.catch(() => {});
 const [target, source] = await Promise.all([ Tk(run, inputs.roleToAssume), void 0 === inputs.sourceRoleToAssume ? void 0 : Tk(run, inputs.sourceRoleToAssume) ]);
 journal.tell({
  type: "fact",
  text: `target: account ${target.id} as ${target.caller}`
 });
 if (void 0 !== source) journal.tell({
  type: "fact",
  text: `source: account ${source.id} as ${source.caller}`
 });
 return {
  target,
  source,
  dns: Promise.resolve(dns)
 };
}

function Tk({inputs, setting, ports, journal, reads}, role) {
 return openAccount({
  role,
  keys: void 0 === role ? setting.keys : void 0,
  oidc: setting.oidc,
  audience: inputs.audience,
  region: inputs.awsRegion,
  sessionName: inputs.roleSessionName,
  roleDuration: inputs.roleDuration,
  policy: readOnlyPolicy,
  endpoints: setting.endpoints,
  clock: ports.clock,
  signal: reads,
  mask: journal.log.mask,
  env: ports.env,
  runner: ports.runner,
  ...void 0 === ports.network ? {} : {
   handler: ports.network.handler
  }
 });
}

const writes = {
 "same-account": {
  target: [ "UpdateDomainAssociation", "AssociateAlias" ],
  source: [ "UpdateDomainAssociation", "AssociateAlias" ]
 },
 wildcard: {
  target: [ "UpdateDistribution" ],
  source: [ "UpdateDistribution" ]
 },
 "disable-source": {
  target: [ "UpdateDomainAssociation", "AssociateAlias" ],
  source: [ "UpdateDistribution" ]
 },
 "release-and-claim": {
  target: [ "UpdateDistribution" ],
  source: [ "UpdateDistribution" ]
 }
};

async function confine(accounts, bounds, method, tell) {
 const sides = sidesOf(accounts, bounds, method);
 await Promise.all(sides.map(async side => {
  const policies = await policiesOf(side, accounts, bounds);
  const chosen = await side.account.narrow(policies.map(({text}) => text));
  if (void 0 !== chosen) tell(lineOf(side, policies.find(({text}) => text === chosen)));
 }));
}

function sidesOf({target, source, dns}, bounds, method) {
 const atTarget = {
  id: bounds.target.id,
  writes: writes[method].target
 };
 const atSource = void 0 === bounds.source ? [] : [ {
  id: bounds.source.id,
  writes: writes[method].source
 } ];
 const together = bounds.source?.account === bounds.target.account;
 return [ {
  account: target,
  ends: together ? [ atTarget, ...atSource ] : [ atTarget ]
 }, ...void 0 === source || together ? [] : [ {
  account: source,
  ends: atSource
 } ], ...void 0 === dns || void 0 === bounds.hosted ? [] : [ {
  account: dns,
  ends: []
 } ] ];
}

async function policiesOf({account, ends}, accounts, {alias, observation: {target, ownership}, hosted}) {
 const ofTarget = account === accounts.target;
 const attached = target.known ? target.value.certificate : void 0;
 const certificate = ofTarget && "acm" === attached?.source ? attached.arn : void 0;
 const configs = await Promise.all(ends.filter(({writes: some}) => some.includes("UpdateDistribution")).map(({id}) => account.configs.config(id)));
 const dependents = configs.map(({xml}) => dependentsOf(xml, certificate)).reduce(together, noDependents);
 const writesRecords = void 0 !== hosted && (void 0 === accounts.dns || account === accounts.dns);
 return sessionPolicies({
  partition: account.partition,
  account: account.id,
  distributions: ends.map(({id}) => id),
  writes: [ ...new Set(ends.flatMap(end => end.writes)) ],
  finds: ofTarget,
  dependents,
  certificate,
  dns: writesRecords ? {
   zoneId: hosted.zoneId,
   names: [ alias, ownership.name ]
  } : void 0
 });
}

function lineOf({account, ends}, policy) {
 const what = 0 === ends.length ? "the records of the alias" : ends.map(({id}) => id).join(" and ");
 const wider = policy?.widened ?? "";
 return `the session in account ${account.id} is narrowed to ${what}${"" === wider ? "" : `; ${wider}`}`;
}

const manual = "Or use dns: manual, and write the records yourself.";

async function findHostedZone(wanted) {
 const {given, alias, delegation} = wanted;
 if (void 0 !== given) return givenZone(wanted, given);
 if ("why" in delegation) throw notFound(`which zone answers for ${alias} could not be found out: ${delegation.why}`, "Set hosted-zone.");
 const seen = [];
 let denied;
 for (const route53 of wanted.accounts) try {
  const zones = await Promise.all((await route53.zones(delegation.zone)).filter(({isPrivate}) => !isPrivate).map(({id}) => route53.zone(id)));
  const live = zones.find(({nameServers}) => sameServers(nameServers, delegation.nameServers));
  if (void 0 !== live) return {
   route53,
   id: live.id,
   name: live.name
  };
  seen.push(...zones.map(({id}) => id));
 } catch (o) {
  if (!(o instanceof Failure) || "refused" !== o.outcome) throw o;
  denied ??= o;
 }
 if (0 === seen.length && void 0 !== denied) throw denied;
 const there = 0 === seen.length ? `no public hosted zone ${delegation.zone} is in the account` : `${seen.join(" and ")} of that name ${1 === seen.length ? "is" : "are"} not what public DNS delegates to (${delegation.nameServers.join(", ")})`;
 throw notFound(`${alias} is in the zone ${delegation.zone}: ${there}`, "Give the role of the account that holds the zone: dns-role-to-assume.");
}

async function givenZone(wanted, id) {
 let failure;
 for (const route53 of wanted.accounts) try {
  const zone = await route53.zone(id);
  const why = unfit(zone, wanted);
  if (void 0 === why) return {
   route53,
   id: zone.id,
   name: zone.name
  };
  throw notFound(`hosted-zone ${id}: ${why}`, "Leave hosted-zone empty to have the live zone found, or correct it.");
 } catch (o) {
  if (!(o instanceof Failure) || "refused" !== o.outcome) throw o;
  failure = o;
 }
 throw failure ?? notFound(`hosted-zone ${id} cannot be read: there are no credentials`, "");
}

function unfit({name, isPrivate, nameServers}, {alias, delegation}) {
 const below = alias.replace(/^\*\./, "");
 if (isPrivate) return "it is private: nobody outside its network sees its records";
 if (below !== name && !below.endsWith(`.${name}`)) return `it is ${name}, in which ${alias} cannot be`;
 if ("why" in delegation) return;
 if (delegation.zone !== name) return `it is ${name}, but the zone ${delegation.zone} answers for ${alias}`;
 return sameServers(nameServers, delegation.nameServers) ? void 0 : `its name servers (${nameServers.join(", ")}) are not those that public DNS delegates to (${delegation.nameServers.join(", ")})`;
}

function sameServers(a, b) {
 return a.length === b.length && a.every(server => b.includes(server));
}

function notFound(message, remedy) {
 return new Failure("zone-not-found", message, {
  outcome: "refused",
  remedy: "" === remedy ? manual : `${remedy} ${manual}`
 });
}

const restorable = [ "Name", "Type", "TTL", "ResourceRecords", "AliasTarget" ];

function hostedRecord({name, type, ttl, values, alias, obstacle, raw}) {
 const more = Object.entries(raw).filter(([field, value]) => void 0 !== value && !restorable.includes(field)).map(([field]) => field);
 return {
  name,
  type,
  ttl: ttl ?? 0,
  values: void 0 === alias ? values : [ aliasValue(raw) ],
  leadsTo: alias?.name ?? ("CNAME" === type || "HTTPS" === type ? namedBy(values[0] ?? "") : ""),
  obstacle: "" !== obstacle || 0 === more.length ? obstacle : `it has ${more.join(", ")}`
 };
}

function aliasValue({AliasTarget}) {
 const {HostedZoneId, DNSName, EvaluateTargetHealth = false} = AliasTarget ?? {};
 return `ALIAS ${HostedZoneId} ${DNSName} ${EvaluateTargetHealth}`;
}

function writtenRecord(raw) {
 const {Name = "", Type = "", TTL = 0, ResourceRecords = [], AliasTarget} = raw;
 return {
  name: $k(Name),
  type: Type,
  ttl: TTL,
  values: void 0 === AliasTarget ? ResourceRecords.map(({Value = ""}) => Value) : [ aliasValue(raw) ]
 };
}

function rawSet({name, type, ttl, values}) {
 const alias = /^ALIAS (Z[A-Z0-9]{1,32}) ([!-~]{1,255}) (true|false)$/.exec(values[0] ?? "");
 const own = {
  Name: `${name}.`,
  Type: typeOf(type)
 };
 if (null === alias) return {
  ...own,
  TTL: ttl,
  ResourceRecords: values.map(value => ({
   Value: value
  }))
 };
 const [, HostedZoneId = "", DNSName = "", health] = alias;
 return {
  ...own,
  AliasTarget: {
   HostedZoneId,
   DNSName,
   EvaluateTargetHealth: "true" === health
  }
 };
}

const types = [ "A", "AAAA", "CNAME", "HTTPS", "TXT" ];

function typeOf(text) {
 const type = types.find(one => one === text);
 if (void 0 === type) throw new Failure("dns-record-unsupported", `a record of type ${text} is not this action's to write`, {
  outcome: "refused"
 });
 return type;
}

const usualPropagation = 6e4;

const overtaken = /but it was not found|do not match the current values|already exists|conflict/i;

async function openHostedZone(wanted) {
 const {clock} = wanted;
 const {route53, id, name: zoneName} = await findHostedZone(wanted);
 const records = async names => (await route53.records(id, names)).map(hostedRecord);
 const [found, owner] = await Promise.all([ records([ wanted.alias, wanted.ownershipName ]), route53.stack(id).catch(() => "") ]);
 let pending;
 let unheardUntil = 0;
 const change = async (changes, why) => {
  if (0 === changes.length) return [];
  try {
   pending = await route53.change(id, changes, `move-cloudfront-alias: ${why}`);
  } catch (o) {
   const failure = conflicting(o);
   if ("unknown" === failure.outcome) unheardUntil = clock.now() + usualPropagation;
   throw failure;
  }
  return changes.flatMap(({action, set}) => "DELETE" === action ? [] : [ writtenRecord(set) ]);
 };
 return {
  zoneId: id,
  zoneName,
  found,
  owner,
  records,
  publishOwnership: async (name, values, ttl) => change(withValues(await records([ name ]), name, values, ttl), `ownership of ${name}`),
  withdrawOwnership: async (name, values) => change(withoutValues(await records([ name ]), name, values), `ownership of ${name} withdrawn`),
  pointAt: async (alias, domain) => change(pointing(await records([ alias, ...wildcardsAbove(alias, zoneName) ]), alias, domain), `${alias} to ${domain}`),
  restore: async (alias, wantedSets) => change(restoring(await records([ alias ]), alias, wantedSets), `${alias} as it was`),
  inSync: async () => {
   if (void 0 === pending) return clock.now() >= unheardUntil;
   const done = await route53.inSync(pending);
   if (done) pending = void 0;
   return done;
  }
 };
}

function withValues(sets, name, values, ttl) {
 const missing = values.filter(value => !showsValue(sets, name, value)).map(value => `"${value}"`);
 if (0 === missing.length) return [];
 const old = ownershipSet(sets, name);
 if (void 0 === old) return [ {
  action: "CREATE",
  set: plainSet(name, "TXT", ttl, missing)
 } ];
 return replacing(old, {
  ...old,
  values: [ ...old.values, ...missing ]
 });
}

function withoutValues(sets, name, values) {
 const old = ownershipSet(sets, name);
 const ours = values.map(value => value.toLowerCase());
 const left = old?.values.filter(one => !ours.includes(txtText(one))) ?? [];
 if (void 0 === old || left.length === old.values.length) return [];
 return 0 === left.length ? [ {
  action: "DELETE",
  set: rawSet(old)
 } ] : replacing(old, {
  ...old,
  values: left
 });
}

function ownershipSet(sets, name) {
 const own = sets.filter(set => set.name === name);
 const cname = own.find(({type}) => "CNAME" === type);
 if (void 0 !== cname) throw unsupported(cname, "it is a CNAME, beside which no TXT record can stand");
 const txt = own.find(({type}) => "TXT" === type);
 refuseObstacles(void 0 === txt ? [] : [ txt ]);
 return txt;
}

function replacing(old, now) {
 return [ {
  action: "DELETE",
  set: rawSet(old)
 }, {
  action: "CREATE",
  set: rawSet(now)
 } ];
}

function wildcardsAbove(alias, zone) {
 const labels = alias.replace(/^\*\./, "").split(".");
 return labels.map((_, i) => labels.slice(i + 1).join(".")).filter(parent => parent === zone || parent.endsWith(`.${zone}`)).map(parent => `*.${parent}`);
}

function pointing(sets, alias, domain) {
 const own = trafficSets(sets, alias);
 refuseObstacles(own);
 const shadow = wildcardSets(sets, alias);
 const like = own.length > 0 ? own : shadow;
 const cname = like.find(({type}) => "CNAME" === type);
 if (void 0 !== cname) return [ {
  action: "UPSERT",
  set: plainSet(alias, "CNAME", cname.ttl, [ `${domain}.` ])
 } ];
 const there = [ "A", "AAAA" ].filter(type => like.some(set => set.type === type));
 const types = there.length > 0 ? there : [ "A", "AAAA" ];
 const bound = like.filter(({type}) => "HTTPS" === type).map(set => Ck(set, alias, domain));
 return [ ...types.map(type => aliasSet(alias, type, domain)), ...bound ].map(set => ({
  action: "UPSERT",
  set
 }));
}

function Ck(set, alias, domain) {
 if (set.values[0]?.startsWith("ALIAS ")) return aliasSet(alias, "HTTPS", domain);
 const values = set.values.map(value => "" === namedBy(value) ? value : value.replace(/^(\d+ )\S+/, `$1${domain}.`));
 return rawSet({
  name: alias,
  type: "HTTPS",
  ttl: set.ttl,
  values
 });
}

function wildcardSets(sets, alias) {
 const names = [ ...new Set(sets.map(({name}) => name)) ].filter(name => name.startsWith("*.") && name !== alias);
 const [nearest = ""] = names.toSorted((a, b) => b.length - a.length);
 return trafficSets(sets, nearest);
}

function restoring(sets, alias, wanted) {
 const now = trafficSets(sets, alias);
 const then = trafficSets(wanted, alias);
 refuseObstacles(now);
 const gone = now.filter(({type}) => !then.some(set => set.type === type));
 const changed = then.filter(set => !now.some(other => sameSet(set, other)));
 return [ ...gone.map(set => ({
  action: "DELETE",
  set: rawSet(set)
 })), ...changed.map(set => ({
  action: "UPSERT",
  set: rawSet(set)
 })) ];
}

function refuseObstacles(sets) {
 const bad = sets.find(({obstacle}) => "" !== obstacle);
 if (void 0 !== bad) throw unsupported(bad, bad.obstacle);
}

function unsupported({name, type}, why) {
 return new Failure("dns-record-unsupported", `the ${type} record of ${name} is not changed: ${why}`, {
  outcome: "refused",
  remedy: "Use dns: manual and change it yourself."
 });
}

function conflicting(thrown) {
 const failure = asFailure(thrown);
 const {code, message, outcome, requestId} = failure;
 if ("refused" !== outcome || "dns-record-unsupported" !== code || !overtaken.test(message)) return failure;
 return new Failure("service-error", message, {
  outcome: "conflict",
  cause: failure,
  ...void 0 === requestId ? {} : {
   requestId
  }
 });
}

async function hostedZone({dns: mode, hostedZone: given, aliases: [alias = ""]}, ownershipName, dns, accounts, clock) {
 if ("manual" === mode || void 0 === ownershipName) return {
  why: void 0
 };
 try {
  const delegation = await dns.delegation(alias);
  return {
   hosted: await openHostedZone({
    alias,
    given,
    delegation,
    accounts,
    ownershipName,
    clock
   })
  };
 } catch (o) {
  return {
   why: asFailure(o)
  };
 }
}

function tellMove(run, move) {
 tellBothEnds(run, move);
 tellRest(run, move);
 tellStatus(run, move);
}

function tellEnds(run, move) {
 tellBothEnds(run, move);
 tellStatus(run, move);
}

function tellStatus({journal}, move) {
 journal.tell({
  type: "status",
  status: statusOf(move).facts
 });
}

function tellBothEnds({journal, inputs, bound}, move) {
 const {alias, observation} = move;
 const {target, source, holder, conflicts} = observation;
 const fact = text => journal.tell({
  type: "fact",
  text
 });
 fact(`target: ${describe(target)}`);
 if (void 0 !== source) fact(`source: ${describe(source)}`);
 fact(`${alias} is held by ${holderText(holder)}`);
 fact(conflicts.known ? `conflict list: ${conflicts.value.map(({alias: name, maskedId, maskedAccount}) => `${name} on ${maskedId} of ${maskedAccount}`).join(", ") || "empty"}` : `conflict list: not asked (${conflicts.why.message})`);
 const sourceId = inputs.sourceDistribution ?? bound?.plan.source?.id;
 journal.tell({
  type: "ends",
  source: facts(source),
  sourceId,
  target: facts(target)
 });
}

function tellRest({journal}, {aliases, observation, hosted, withoutZone}) {
 const fact = text => journal.tell({
  type: "fact",
  text
 });
 fact(`ownership: ${observation.ownership.evidence}`);
 fact(`DNS: ${observation.traffic.evidence}`);
 if (void 0 !== withoutZone) fact(`hosted zone: not opened (${withoutZone.message})`);
 if (void 0 === hosted) return;
 const {zoneId, zoneName, found} = hosted;
 fact(`hosted zone: ${zoneId} (${zoneName}), which public DNS delegates to`);
 for (const record of found.filter(one => isBound(one, aliases))) {
  const purpose = "TXT" === record.type ? "ownership" : "traffic";
  journal.tell({
   type: "dns",
   entry: {
    purpose,
    state: "found",
    record,
    note: ""
   }
  });
 }
}

function describe(distribution) {
 if (!distribution.known) return `could not be read: ${distribution.why.message}`;
 const {id, domain, account, enabled, status, aliases} = distribution.value;
 return `${id} (${domain}) in account ${account}, ${enabled ? "enabled" : "disabled"}, ${status}, ${1 === aliases.length ? "1 alias" : `${aliases.length} aliases`}`;
}

function holderText(holder) {
 switch (holder.is) {
 case "target":
  return "the target";

 case "source":
  return `${holder.id} (${holder.how})`;

 case "another":
  return `${holder.id}, which is neither source nor target`;

 case "foreign":
 case "masked":
  return `${holder.conflict.maskedId} of account ${holder.conflict.maskedAccount}`;

 case "nobody":
  return "nobody";

 case "unknown":
  return `somebody that could not be asked for: ${holder.why.message}`;

 default:
  return holder;
 }
}

function facts(distribution) {
 if (!distribution?.known) return;
 const {id, account, domain, enabled, status, aliases} = distribution.value;
 return {
  id,
  account,
  domain,
  enabled,
  status,
  aliases
 };
}

const Ik = 2e3;

async function prepare(run) {
 const move = await (await firstLook(run)).whole();
 tellMove(run, move);
 return move;
}

async function firstLook(run) {
 const {inputs, setting, ports, journal} = run;
 journal.tell({
  type: "stage",
  title: "Credentials"
 });
 const accounts = await openAccounts(run);
 journal.tell({
  type: "stage",
  title: "What is there"
 });
 const dns = (ports.network?.dns ?? createDns)({
  clock: ports.clock,
  signal: run.reads,
  servers: inputs.dnsServers,
  local: setting.local
 });
 const [alias = ""] = inputs.aliases;
 const question = {
  alias,
  target: inputs.targetDistribution,
  source: inputs.sourceDistribution ?? run.bound?.plan.source?.id,
  heldOnce: heldOnce(run, alias),
  recovering: "recover" === inputs.command
 };
 const look = await observe(question, accounts, dns);
 const zone = openZone(run, accounts, look, dns);
 const found = {
  question,
  accounts,
  dns,
  zone: {
   why: void 0
  },
  dnsAccount: void 0
 };
 const read = async () => {
  const [ends, certificate, ownership, traffic, opened, dnsAccount] = await Promise.all([ look.held, look.certificate, look.ownership, look.traffic, zone, accounts.dns ]);
  if (void 0 !== dnsAccount) journal.tell({
   type: "fact",
   text: `DNS: account ${dnsAccount.id} as ${dnsAccount.caller}`
  });
  const seen = {
   ...ends,
   certificate,
   ownership,
   traffic
  };
  const leads = "hosted" in opened ? await throughRecords(seen, opened.hosted, alias) : traffic;
  return moveOf(run, {
   ...seen,
   traffic: leads
  }, {
   ...found,
   zone: opened,
   dnsAccount
  }, whole);
 };
 let reading;
 const whole = () => reading ??= read();
 const seen = (ends, traffic) => {
  const rest = unread(alias, ends.target);
  return moveOf(run, {
   ...ends,
   ...rest,
   traffic: traffic ?? rest.traffic
  }, found, whole);
 };
 const move = seen(look.ends);
 if ("source-disabled" === statusOf(move).left) return move;
 const [ends, traffic] = await Promise.all([ soon(ports.clock, Ik, look.held), soon(ports.clock, Ik, look.traffic) ]);
 return seen(ends ?? look.ends, traffic);
}

function moveOf(run, observation, {question: {alias, source}, accounts, dns, zone, dnsAccount}, whole) {
 const {inputs, ports, journal} = run;
 const hosted = "hosted" in zone ? zone.hosted : void 0;
 const bounds = {
  alias,
  target: Rk(inputs.targetDistribution, accounts.target),
  source: sourceOf(observation, accounts, source),
  observation,
  hosted
 };
 const all = {
  ...accounts,
  dns: dnsAccount
 };
 return {
  ...bounds,
  inputs,
  clock: ports.clock,
  signal: ports.signal,
  deadlineAt: run.deadlineAt,
  aliases: inputs.aliases,
  dns: void 0 === hosted ? dns : throughZone(dns, hosted),
  withoutZone: "hosted" in zone ? void 0 : zone.why,
  initial: initialOf(observation, recordsFound(hosted, observation, alias), run.bound?.plan),
  confine: method => confine(all, bounds, method, text => journal.tell({
   type: "fact",
   text
  })),
  tell: journal.tell,
  whole
 };
}

async function openZone(run, {target, source, dns: opening}, look, dns) {
 const [ownership, dnsAccount] = await Promise.all([ look.ownership, opening.catch(() => {}) ]);
 const places = void 0 === dnsAccount ? [ target, source ] : [ dnsAccount ];
 return hostedZone(run.inputs, look.ends.target.known ? ownership.name : void 0, dns, places.flatMap(account => account?.route53 ?? []), run.ports.clock);
}

function heldOnce({bound, inputs}, alias) {
 if (void 0 !== bound) return true === bound.plan.source?.aliases?.includes(alias);
 const accepted = inputs.acceptDowntime.includes(alias) || "release-and-claim" === inputs.scenario;
 return "recover" === inputs.command && accepted;
}

function Rk(id, {id: account, cloudfront, fresh, usableUntil}) {
 return {
  id,
  account,
  cloudfront,
  fresh,
  usableUntil
 };
}

function sourceOf({source, holder}, accounts, given) {
 const id = "source" === holder.is ? holder.id : given;
 if (void 0 === id) return;
 if (false === source?.known && "not-found" === source.why.refusal && "nobody" === holder.is) return;
 const owner = [ accounts.target, accounts.source ].find(account => source?.known && account?.id === source.value.account);
 if (void 0 !== owner) return Rk(id, owner);
 if (void 0 !== accounts.source) return Rk(id, accounts.source);
 return "foreign" === holder.is ? void 0 : Rk(id, accounts.target);
}

function initialOf({target, source}, records, plan) {
 if (void 0 !== plan) return {
  targetAliases: plan.target.aliases ?? void 0,
  sourceAliases: plan.source?.aliases ?? void 0,
  sourceEnabled: plan.source?.enabled ?? void 0,
  records: knownRecords(plan, records),
  planned: true,
  method: plan.scenario
 };
 return {
  targetAliases: target.known ? target.value.aliases : void 0,
  sourceAliases: source?.known ? source.value.aliases : void 0,
  sourceEnabled: source?.known ? source.value.enabled : void 0,
  records,
  planned: false
 };
}

function knownRecords({dns, aliases}, now) {
 const told = aliases.some(alias => trafficSets(dns.records, alias).length > 0);
 return null === dns["zone-id"] && !told ? now : dns.records;
}

async function throughRecords({target, traffic}, hosted, alias) {
 if (!target.known) return traffic;
 const {zoneName, found} = hosted;
 return seenThroughZone(traffic, {
  zoneName,
  records: async names => names.includes(alias) ? found : hosted.records(names)
 }, alias, target.value.domain);
}

const forTheRest = {
 first: 2e3,
 back: 1e4,
 afterwards: 6e4
};

async function caughtUp(run, first) {
 if (void 0 !== statusOf(first).left) return first;
 const {clock, signal, deadlineAt} = first;
 const {agreement} = patience(run, first);
 const until = Math.min(clock.now() + readLag(agreement), deadlineAt);
 for (;!signal.aborted && clock.now() < until; ) {
  await clock.sleep(agreement, signal).catch(() => {});
  const {left} = await readStatus(first, onlyLooked);
  if (void 0 === left) continue;
  const again = {
   ...await firstLook(run),
   deadlineAt
  };
  if (void 0 !== statusOf(again).left) return again;
 }
 tellMove(run, await first.whole());
 return first;
}

async function rescueFrom(run, first, {forward, again = true}) {
 const {journal} = run;
 tellEnds(run, first);
 const move = await enough(run, first);
 const scenario = methodOf(run, move);
 const stages = stagesOf(scenario, move);
 tellPlanned(run, move, scenario, stages);
 journal.writeOutputs();
 journal.keep({
  plan: journal.report().plan ?? "",
  outage: "found"
 });
 await move.confine(scenario.name);
 const waits = patience(run, move);
 const changed = new Set;
 let ending;
 if (forward) {
  journal.tell({
   type: "stage",
   title: "Go forward"
  });
  const urgent = stages.filter((stage, at) => 0 === at || !isOfDns(stage));
  ending = await follow(run, execute(urgent, move, waits), changed);
  ending ??= await dnsAfterwards(run, move, scenario, changed);
 }
 const pair = thePair(stages);
 const past = () => ({
  changed: journal.report().changes.length > 0,
  dark: !changed.has(pair?.second.id ?? ""),
  begun: false
 });
 let status = await readStatus(move, past(), unknownOutcome(ending) ? waits.agreement : void 0);
 let wentBack = {
  tried: false
 };
 const stuck = void 0 !== ending || !forward;
 if (stuck && !move.signal.aborted && goesBack(status)) {
  wentBack = await back(run, move, scenario, changed);
  if (wentBack.tried) status = await readStatus(move, past(), unknownOutcome(wentBack.ending) ? waits.agreement : void 0);
 }
 const nothingSeen = void 0 === status.left || "target" === status.holder;
 if (again && void 0 !== ending && !wentBack.tried && nothingSeen && !move.signal.aborted) {
  const now = await caughtUp(run, {
   ...await firstLook(run),
   deadlineAt: move.deadlineAt
  });
  if (void 0 !== statusOf(now).left) return rescueFrom(run, now, {
   forward,
   again: false
  });
 }
 const cameBack = wentBack.tried && void 0 === wentBack.ending;
 const goal = cameBack ? "source" : void 0 === ending && forward ? "target" : void 0;
 status = await unlessItPasses(move, status, past(), waits, goal);
 journal.tell({
  type: "stage",
  title: "Where it stands"
 });
 if (void 0 !== status.left && move.signal.aborted) journal.keep({
  unfinished: "true"
 });
 const {changed: anything} = past();
 if (cameBack && !anything && "source" === status.holder) return {
  move,
  status,
  ending,
  conclusion: void 0
 };
 const outcome = {
  status,
  changed: anything
 };
 const conclusion = forward || !wentBack.tried ? conclude({
  ...outcome,
  ending,
  verified: void 0,
  wentBack
 }) : concludeBack({
  ...outcome,
  ending: wentBack.ending
 });
 return {
  move,
  status,
  ending: wentBack.tried ? wentBack.ending ?? ending : ending,
  conclusion
 };
}

function goesBack({left, holder}) {
 return void 0 !== left && "target" !== holder;
}

async function back(run, move, scenario, changed) {
 const stepsBack = context => {
  const stages = fromThePair(scenario.stages(context));
  return void 0 === thePair(stages) ? [] : wayBack(stages.slice(0, 1), context);
 };
 const known = stepsBack(move);
 if (0 === known.length) return {
  tried: false
 };
 run.journal.tell({
  type: "stage",
  title: "Go back"
 });
 const context = known.some(isOfDns) ? await completed(run, move, scenario, forTheRest.back) : move;
 const steps = context === move ? known : stepsBack(context);
 return {
  tried: true,
  ending: await follow(run, execute(steps, context, patience(run, move)), changed)
 };
}

async function dnsAfterwards(run, move, scenario, changed) {
 const seen = await completed(run, move, scenario, forTheRest.afterwards);
 const context = {
  ...seen,
  observation: {
   ...seen.observation,
   holder: {
    is: "target"
   }
  }
 };
 const steps = scenario.stages(context).filter(isOfDns).slice(-1);
 return follow(run, execute(steps, context, patience(run, move)), changed);
}

async function completed(run, move, {name}, ms) {
 const whole = await soon(move.clock, ms, move.whole().catch(asFailure));
 if (void 0 === whole || whole instanceof Failure) {
  const why = whole ?? new Failure("service-error", "DNS and its hosted zone could not be read in time");
  return {
   ...move,
   withoutZone: why
  };
 }
 tellRest(run, whole);
 const context = {
  ...whole,
  deadlineAt: move.deadlineAt
 };
 try {
  if (void 0 !== whole.hosted) await whole.confine(name);
  return context;
 } catch (o) {
  return {
   ...context,
   hosted: void 0,
   withoutZone: asFailure(o)
  };
 }
}

async function enough(run, move) {
 if (void 0 !== run.bound && !ledElsewhere(move)) return move;
 const ms = ledElsewhere(move) ? forTheRest.back : forTheRest.first;
 const whole = await soon(move.clock, ms, move.whole().catch(() => {}));
 return void 0 === whole ? move : {
  ...whole,
  deadlineAt: move.deadlineAt
 };
}

function ledElsewhere({observation: {traffic}}) {
 return "elsewhere" === traffic.state || "partly" === traffic.state;
}

function stagesOf(scenario, move) {
 const stages = scenario.stages(move);
 return ledElsewhere(move) && "nobody" === statusOf(move).holder ? stages : fromThePair(stages);
}

function isOfDns(stage) {
 return "traffic-dns" === stage.id || "restore-traffic" === stage.id;
}

function methodOf({bound, inputs}, move) {
 const wanted = bound?.plan.scenario ?? inputs.scenario;
 const {holder, facts} = statusOf(move);
 const unclaimed = "target" === facts.serving.by ? "wildcard" : "release-and-claim";
 const guess = "nobody" === holder ? unclaimed : "disable-source";
 const unheld = "nobody" === holder && ("disable-source" === wanted || "same-account" === wanted);
 const name = "auto" === wanted || unheld ? guess : wanted;
 const found = scenarios.find(one => one.name === name);
 if (void 0 === found) throw new Error(`there is no method ${name}`);
 return found;
}

function tellPlanned(run, move, {name, users}, stages) {
 const {plan, digest} = void 0 === run.bound ? buildPlan(planFacts(run, move, name, stepsOf(stages))) : {
  plan: run.bound.text,
  digest: run.bound.plan.check
 };
 const steps = unlooked(stages);
 run.journal.tell({
  type: "planned",
  scenario: name,
  users,
  steps,
  others: [],
  plan,
  digest
 });
}

function nothingToRecover(move, status) {
 const {holder, why, alarm} = status;
 const onward = runOf(move, "move", "Go on with the move");
 const back = runOf(move, "roll-back", "Or take back what it has added");
 if (void 0 !== alarm) {
  const whose = "left-disabled" === alarm.kind ? "Without the plan of the move it cannot be told whether this move has disabled it, so nothing has been changed." : "held-by-nobody" === alarm.kind ? "Nothing shows that this move has released it, so nothing has been changed." : "Nothing has been changed.";
  const ways = "held-by-nobody" === alarm.kind ? [ onward ] : waysOut(move, status);
  return ze(status, "exposed", alarm.code, `${alarmSentence(move, status)} ${whose}`, ways);
 }
 if ("unknown" === holder || "other" === holder) return ze(status, "refused", "other" === holder ? "holder-is-another" : why?.code ?? "holder-unknown", `Nothing has been changed: ${heldText(status)}.`, waysOut(move, status));
 if ("nobody" === holder) return ze(status, "refused", "alias-not-held", `Nothing has been changed: ${heldText(status)}, and nothing shows that this move has released it.`, [ onward ]);
 return ze(status, "already-in-place", void 0, `Nothing has to be recovered. ${servedText(status)}. Nothing has been changed.`, "source" === holder ? [ onward, back ] : [ onward ]);
}

function notStarted(move, status, why) {
 const verdict = `Nothing has to be recovered: the move of this run was never started (${why}). ${servedText(status)}. Nothing has been changed.`;
 return ze(status, "refused", "move-not-started", verdict, [ runOf(move, "plan", "See where everything stands (changes nothing)") ]);
}

function recovered(move, {result, reason, ending, status}) {
 const {alias, target, source} = move;
 const why = endingText(ending);
 const onward = runOf(move, "move", "Go on with the move");
 switch (result) {
 case "moved":
  return ze(status, result, void 0, `Recovered: ${alias} has moved to ${target.id}: read back there, deployed and settled.`);

 case "rolled-back":
  return ze(status, result, void 0, `Recovered: the move did not go forward (${why || "it was being rolled back"}), so the name was given back to ${source?.id ?? "the source"}. ${servedText(status)}.`, [ runOf(move, "plan", "See what keeps the move from going forward") ]);

 case "exposed":
  return ze(status, result, reason, alarmSentence(move, status, why), [ ...waysOut(move, status), ...remedyOf(ending) ]);

 case "interrupted":
  return ze(status, result, reason, `The recovery was cancelled. ${servedText(status)}.`, [ onward ]);

 default:
  return ze(status, result, reason, `The recovery ${"moved-unverified" === result ? "is not confirmed" : "did not come through"}${"" === why ? "" : `: ${why}`}. ${servedText(status)}.`, [ ...remedyOf(ending), onward ]);
 }
}

async function comesUponOutage(run, move) {
 if (void 0 === statusOf(move).left) return false;
 if (void 0 !== run.bound && otherHolder(run.bound.plan, move).length > 0) return false;
 return !run.inputs.requireApproval || !(await approvals(run, move)).some(isBlocker);
}

async function endOutage(run, first) {
 const {move, status, ending, conclusion} = await rescueFrom(run, first, {
  forward: true
 });
 if (void 0 === conclusion) return nothingToRecover(move, status);
 const traffic = await trafficAtTheEnd(run, move, conclusion);
 return verdictOn(move, {
  ...conclusion,
  ending,
  status,
  traffic
 });
}

const planOfThisRun = [ "$", "{{ needs.plan.outputs.plan }}" ].join("");

function Nk(move, preflight) {
 if (void 0 !== preflight.blocked) return refusal(move, preflight, preflight.blocked);
 if (inPlace(move)) return alreadyInPlace(move);
 const {alias, target} = move;
 return {
  result: "planned",
  reason: void 0,
  verdict: `${alias} can be moved to ${target.id} by ${preflight.scenario.name}${outageText(move, preflight)}. Nothing has been changed.`,
  next: [ {
   title: "Run the move under this plan",
   paste: inputsFor(move, "move", planOfThisRun),
   language: "yaml"
  } ],
  supportCase: void 0
 };
}

function outageText(move, {scenario: {outage}}) {
 const names = outage?.names(move) ?? [];
 if (void 0 === outage || 0 === names.length) return "";
 return `, with an outage: ${names.join(", ")} will not be served for a while, because ${outage.why}`;
}

const suffix = "-recover";

function begun({alias, initial}, {left}) {
 if (!initial.planned || void 0 === left) return false;
 return "source-disabled" === left || true === initial.sourceAliases?.includes(alias);
}

async function moveStarted(run) {
 const required = run.inputs.requireApproval;
 try {
  const {environment, everApproved, ...verdict} = await Pk(run);
  if (verdict.approved) return {
   finding: {
    id: "approval",
    level: "ok",
    title: approved,
    evidence: `approved for ${environment} by ${verdict.by}`
   }
  };
  const why = `for ${environment}: ${verdict.why}`;
  const finding = {
   id: "approval",
   level: "info",
   title: topic,
   evidence: why
  };
  const never = !everApproved && (required || verdict.rejected);
  return never ? {
   never: why,
   rejected: verdict.rejected,
   finding
  } : {
   finding
  };
 } catch (o) {
  const {message, remedy} = asFailure(o);
  return {
   finding: {
    id: "approval-not-read",
    level: required ? "warning" : "info",
    title: "Whether the move was approved could not be read",
    evidence: `${message} A recovery goes by what it finds instead.`,
    ...void 0 === remedy ? {} : {
     remedy
    }
   }
  };
 }
}

async function Pk({setting, inputs, ports, journal, reads}) {
 const options = {
  clock: ports.clock,
  signal: reads,
  runner: ports.runner
 };
 const own = void 0 === setting.oidc ? void 0 : environmentOf(claims(await oidcToken(setting.oidc, inputs.audience, {
  ...options,
  mask: journal.log.mask
 })));
 const list = await reviews(setting, inputs.githubToken, options);
 const environment = own?.replace(new RegExp(`${suffix}$`), "") ?? list.at(-1)?.environments[0] ?? "";
 const everApproved = list.some(one => "approved" === one.state && isOf(one, environment));
 return {
  environment,
  everApproved,
  ...Oe(list, environment, [ setting.actor, setting.triggeringActor ])
 };
}

const forReviews = 2e3;

async function recover(run, first) {
 const {journal} = run;
 const reviews = moveStarted(run);
 const move = await caughtUp(run, first);
 const status = statusOf(move);
 if (void 0 !== status.left && begun(move, status)) return act(run, move, {
  forward: true
 });
 const said = void 0 === status.left ? await reviews : await soon(run.ports.clock, forReviews, reviews);
 if (void 0 !== said) journal.tell({
  type: "finding",
  finding: said.finding
 });
 if (void 0 !== status.left && true !== said?.rejected) return act(run, move, {
  forward: true
 });
 const whole = await move.whole();
 if (void 0 !== status.left) tellMove(run, whole);
 const now = statusOf(whole);
 const idle = nothingToRecover(whole, now);
 const untouched = "already-in-place" === idle.result && "source" === now.holder;
 return untouched && void 0 !== said?.never ? notStarted(whole, now, said.never) : idle;
}

async function act(run, move, {forward}) {
 const {conclusion, ...rescue} = await rescueFrom(run, move, {
  forward
 });
 return void 0 === conclusion ? nothingToRecover(rescue.move, rescue.status) : recovered(rescue.move, {
  ...conclusion,
  ...rescue
 });
}

const allowed = 27e4;

async function post(base, kept) {
 const {inputs, setting, ports, journal} = base;
 const own = planFor(base, kept.plan);
 const begun = void 0 !== own && kept.outage === outageMark(setting, inputs.command, own.text);
 const warning = begun ? void 0 : whyOnlyLooking(kept);
 if (void 0 !== warning) journal.tell({
  type: "announced",
  level: "warning",
  text: warning
 });
 const run = {
  ...base,
  bound: own ?? planFor(base, inputs.plan)
 };
 const deadlineAt = Math.min(run.deadlineAt, ports.clock.now() + allowed);
 const first = {
  ...await firstLook(run),
  deadlineAt
 };
 const dark = void 0 !== kept.outage;
 const move = dark ? await caughtUp(run, first) : first;
 if (begun && void 0 !== statusOf(move).left) return act(run, move, {
  forward: true
 });
 const whole = await move.whole();
 if (!dark || void 0 !== statusOf(move).left) tellMove(run, whole);
 return cutShort(whole, statusOf(whole, {
  ...onlyLooked,
  dark
 }), kept);
}

function planFor({inputs, setting}, text) {
 if (void 0 === text) return;
 try {
  return readPlan({
   ...inputs,
   plan: text
  }, setting);
 } catch (o) {
  if (o instanceof Failure) return;
  throw o;
 }
}

function whyOnlyLooking({started, outage}) {
 if (void 0 !== outage) return "what the main step kept does not show that this job began an outage with these inputs: the post step only looks";
 if (!started) return "the main step kept nothing for its post step: the post step only looks";
 return;
}

function past(move, status, one) {
 const opposite = {
  title: "The opposite move, which is a move of its own with its own checks",
  paste: oppositeInputs(move),
  language: "yaml"
 };
 const {holder, alarm, why} = status;
 const held = heldText(status);
 if (void 0 !== alarm) {
  const unclaimed = "nobody" === holder && one;
  const own = "target-disabled" === alarm.kind || "other" === holder || "unknown" === holder;
  const reason = unclaimed ? "alias-not-held" : own ? alarm.code : "past-point-of-no-return";
  const nobody = one ? "there is nobody to move it back from" : "the name has left the source, and this is past the point of no return";
  return ze(status, "exposed", reason, `${alarmSentence(move, status)} Nothing has been changed by this run${"nobody" === holder ? `: ${nobody}` : ""}.`, [ ...waysOut(move, status), opposite ]);
 }
 switch (holder) {
 case "nobody":
  return ze(status, "refused", "alias-not-held", `Nothing has been changed: ${held}.`, [ opposite ]);

 case "target":
  return ze(status, "refused", "past-point-of-no-return", `Nothing has been changed: ${held}, in another account than the source. CloudFront does not give it back. ${servedText(status)}.`, [ opposite ]);

 case "other":
  return ze(status, "refused", "holder-is-another", `Nothing has been changed: ${held}, so it is not this move's to take back.`, waysOut(move, status));

 default:
  return ze(status, "refused", why?.code ?? "holder-unknown", `Nothing has been changed: ${held}.`, void 0 === why?.remedy ? waysOut(move, status) : [ {
   title: "What to do about it",
   paste: why.remedy,
   language: "text"
  } ]);
 }
}

function backRefused(move, status, findings, reason) {
 const blockers = findings.filter(({level}) => "blocker" === level);
 const next = blockers.map(stepFor);
 const inTheWay = 1 === blockers.length ? "one thing stands" : `${blockers.length} things stand`;
 return void 0 === status.alarm ? ze(status, "refused", reason, `Nothing has been changed: ${inTheWay} in the way of going back. ${servedText(status)}.`, next) : ze(status, "exposed", reason, `${alarmSentence(move, status)} Nothing has been changed by this run: ${inTheWay} in the way of going back.`, [ ...waysOut(move, status), ...next ]);
}

function there(move, status) {
 if (void 0 !== status.alarm) return leftDark(move, status);
 return ze(status, "rolled-back", void 0, `Nothing had to be taken back: ${heldText(status)}. ${servedText(status)}.`);
}

function rolledBack(move, {result, reason, ending, status}) {
 const {alias, source} = move;
 const [why, served] = [ endingText(ending), servedText(status) ];
 const again = runOf(move, "roll-back", "Run again with the same inputs: it goes on from where it stands");
 switch (result) {
 case "rolled-back":
  return ze(status, result, reason, `${alias} is back on ${source?.id ?? "the source"}: read there, deployed, and what the move had added is taken back. ${served}.`);

 case "exposed":
  return ze(status, result, reason, alarmSentence(move, status, why), waysOut(move, status));

 case "paused":
  return ze(status, result, reason, `Going back waits: ${why || "the source is still being deployed"}. ${served}.`, [ ...remedyOf(ending), again ]);

 case "interrupted":
  return ze(status, result, reason, `The run was cancelled. ${served}.`, [ again ]);

 case "refused":
  return ze(status, result, reason, `Nothing has been changed: ${why}. ${served}.`, remedyOf(ending));

 default:
  return ze(status, result, reason, `Going back failed: ${why}. ${served}.`, [ ...remedyOf(ending), again ]);
 }
}

async function rollBack(run, first, prober) {
 const {journal} = run;
 const begun = first.clock.now();
 const move = await settled(run, first);
 journal.tell({
  type: "stage",
  title: "Preflight"
 });
 const at = statusOf(move);
 const dark = unserved(at);
 const one = "one" === accounts(move.observation);
 if ("source" !== at.holder && !("target" === at.holder && one)) return past(move, at, one);
 const back = "source" === at.holder ? undo(run, move) : await reversed(move);
 const steps = dark ? unlooked(back.steps) : await survey(back.steps, back.context);
 const done = at.deployed && steps.every(({standing}) => "in-place" === standing.state);
 const findings = [ ...wildcardStays(move), ...done ? [] : await consented(run, move, back) ];
 for (const finding of findings) journal.tell({
  type: "finding",
  finding
 });
 const blocked = mostBasic(findings.filter(isBlocker).map(({id}) => codeOf(id)));
 if (void 0 !== blocked) return backRefused(move, at, findings, blocked);
 const {name, users} = back.scenario;
 const ids = steps.map(({id}) => id);
 journal.tell({
  type: "planned",
  scenario: name,
  users: "source" === at.holder ? "Served by the source throughout, as before the move." : users,
  steps,
  others: [],
  ...void 0 === run.bound ? buildPlan(planFacts(run, move, name, steps)) : planBack(run.bound.plan, ids)
 });
 if (done) return there(move, at);
 journal.writeOutputs();
 journal.keep({
  plan: journal.report().plan ?? ""
 });
 if (dark) journal.keep({
  outage: "found"
 });
 await move.confine(name);
 journal.tell({
  type: "stage",
  title: "Go back"
 });
 const probe = dark ? void 0 : prober(move);
 await (probe?.start());
 const changed = new Set;
 const waits = patience(run, move);
 const ending = dark ? await urgentFirst(run, back, waits, changed) : await follow(run, execute(back.steps, back.context, waits), changed);
 const summary = await (probe?.stop());
 if (void 0 !== summary) journal.tell({
  type: "probe",
  probe: summary
 });
 journal.tell({
  type: "stage",
  title: "Where it stands"
 });
 const history = {
  changed: changed.size > 0,
  dark,
  begun: false
 };
 const read = await readStatus(move, history, unknownOutcome(ending) ? waits.agreement : void 0);
 if (dark && void 0 === ending && await darkAgain(run, move, begun)) return rollBack(run, await firstLook(run), () => {});
 const goal = void 0 === ending ? "source" : void 0;
 const status = await unlessItPasses(move, read, history, waits, goal);
 const conclusion = concludeBack({
  ending,
  status,
  changed: history.changed
 });
 if (dark && "interrupted" === ending?.type) journal.keep({
  unfinished: "true"
 });
 return rolledBack(move, {
  ...conclusion,
  ending,
  status
 });
}

async function urgentFirst(run, {scenario, context, steps}, waits, changed) {
 const ending = await follow(run, execute(steps.filter(isUrgent), context, waits), changed);
 if (void 0 !== ending) return ending;
 const whole = await completed(run, context, scenario, forTheRest.afterwards);
 const rest = undo(run, whole).steps.filter(step => !isUrgent(step));
 return follow(run, execute(rest, whole, waits), changed);
}

function isUrgent({urgent}) {
 return void 0 !== urgent;
}

async function settled(run, first) {
 const at = statusOf(first);
 if (unserved(at) && "source" === at.holder) {
  tellEnds(run, first);
  return first;
 }
 const {clock, signal} = first;
 const {agreement} = patience(run, first);
 const until = clock.now() + readLag(agreement);
 let move = await first.whole();
 tellMove(run, move);
 for (;!unserved(statusOf(move)) && !signal.aborted && clock.now() < until; ) {
  await clock.sleep(agreement, signal).catch(() => {});
  if (!alike(statusOf(move), await readStatus(move, onlyLooked))) move = await prepare(run);
 }
 return move;
}

function unserved({holder, left, facts}) {
 return "nobody" === facts.serving.by && ("source" !== holder || void 0 !== left);
}

async function darkAgain(run, move, begun) {
 const {clock, signal, deadlineAt} = move;
 const {agreement} = patience(run, move);
 const until = Math.min(begun + readLag(agreement), deadlineAt);
 for (;!signal.aborted && clock.now() < until; ) {
  await clock.sleep(agreement, signal).catch(() => {});
  if (unserved(await readStatus(move, onlyLooked))) return true;
 }
 return false;
}

function undo(run, move) {
 const wanted = run.bound?.plan.scenario ?? run.inputs.scenario;
 const scenario = scenarios.find(({name}) => name === wanted) ?? scenarios.find(one => void 0 === one.ruledOut(move)) ?? sameAccount;
 const others = wayBack(scenario.stages(move), move).filter(({id}) => "withdraw-txt" !== id);
 const steps = [ ...dnsBack(move), ...others, ...withdrawAdded(move, move.hosted?.found) ];
 const sorted = unserved(statusOf(move)) ? [ ...steps.filter(isUrgent), ...steps.filter(step => !isUrgent(step)) ] : steps;
 return {
  scenario,
  context: move,
  checks: [],
  steps: sorted
 };
}

function dnsBack(move) {
 if (move.initial.planned || "target" !== move.observation.traffic.state) return [];
 const back = reverse(move);
 return [ stepOf(back, toSource(back, {
  required: true
 })) ];
}

function toSource(back, options = {
 required: false
}) {
 return trafficDns(back, {
  ...options,
  title: `Lead DNS of ${back.alias} back to ${back.target.id}`
 });
}

async function reversed(move) {
 const context = await lookedAt(reverse(move));
 const traffic = move.initial.planned ? wayBack([ trafficDns(move) ], move) : [ toSource(context) ];
 const steps = stepsOf(sameAccount.stages(context)).filter(({id}) => "traffic-dns" !== id);
 return {
  scenario: sameAccount,
  context,
  checks: sameAccount.checks,
  steps: [ ...steps, ...traffic, ...withdrawAdded(move) ]
 };
}

async function lookedAt(back) {
 const {alias, target, dns, observation} = back;
 const {wanted} = observation.ownership;
 const [conflicts, ownership, traffic] = await Promise.all([ known(target.cloudfront.conflicts(alias, target.id)), dns.ownership(alias, wanted), dns.traffic(alias, wanted) ]);
 const why = new Failure("access-denied", `the certificate of ${target.id} is not asked for when going back`);
 return {
  ...back,
  observation: {
   ...observation,
   conflicts,
   ownership,
   traffic,
   certificate: {
    known: false,
    why
   }
  }
 };
}

async function consented(run, move, {scenario, checks, context}) {
 const [found, approval] = await Promise.all([ examine(checks, context), approvals(run, move) ]);
 return [ ...found, ...notRenewable(run, move, scenario.name), ...planChanged(run, move, scenario), ...approval ];
}

const plainWord = /^(?:[("']?\p{L}[\p{L}'\u2019]*(?:-\p{L}+)*[)"']?[.,;:!?]?|[\u2192\u2013\u2014\xb7\u2026])$/u;

const number = /^[("']?\p{N}+(?:\.\p{N}+)?%?[)"']?[,;]?$/u;

const reference = /^\W*[0-9a-f]{7,40}\W*$/i;

function Ok(outside, most = 300) {
 return visible(outside, most).split(" ").filter(word => "" !== word).map(word => (plainWord.test(word) || number.test(word)) && !reference.test(word) ? word : spanOf(word)).join(" ");
}

function bold(outside, most = 300) {
 const content = Ok(outside, most);
 return "" === content ? "" : `**${content}**`;
}

function code(outside, most = 300) {
 const content = visible(outside, most);
 return "" === content.trim() ? "\u2013" : span(content);
}

function spanOf(word) {
 const [, open = "", content = "", close = ""] = /^(\(?)(.*?)(\)?[.,;:]?)$/su.exec(word) ?? [];
 if ("" === content || content.includes("(") || content.includes(")")) return span(word);
 return `${open}${span(content)}${close}`;
}

function span(content) {
 const fence = "`".repeat(longestRun(content) + 1);
 const pad = /^[` ]|[` ]$/.test(content) ? " " : "";
 return `${fence}${pad}${content}${pad}${fence}`;
}

function fence(outside, language) {
 const content = lines(outside.replace(/[\r\n]+$/, "")).join("\n");
 const mark = "`".repeat(Math.max(3, longestRun(content) + 1));
 return `${mark}${/^(?:sh|yaml|hcl|dns|json|text)$/.test(language) ? language : "text"}\n${content}\n${mark}`;
}

function longestRun(content) {
 return (content.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

function table(head, rows) {
 const line = cells => `| ${cells.map(cell => cell.replaceAll("|", "U+007C")).join(" | ")} |`;
 return [ line(head), `|${head.map(() => " --- |").join("")}`, ...rows.map(line) ].join("\n");
}

function unbroken(figure) {
 return figure.replaceAll(" ", "\xa0");
}

function numbered(items) {
 return items.map((item, i) => indented(`${i + 1}. `, item)).join("\n\n");
}

function bullets(items) {
 return items.map(item => indented("- ", item)).join("\n");
}

function indented(marker, item) {
 return marker + item.replace(/\n(?!\n)/g, `\n${" ".repeat(marker.length)}`);
}

function folded(title, content) {
 return `<details>\n<summary>${title}</summary>\n\n${content}\n\n</details>`;
}

function templatesOf({result, changes, status}) {
 const moved = "moved" === result || "moved-unverified" === result;
 if (!moved || void 0 === status || !changes.some(({action}) => action.startsWith("cloudfront:"))) return [];
 return status.ends.flatMap(({side, id, aliases}) => void 0 === aliases ? [] : [ {
  side,
  distribution: id,
  aliases
 } ]);
}

function Dk(all, rows) {
 return all > rows ? `\n\nand ${all - rows} more` : "";
}

function jk({id, domain, status, enabled}) {
 return `${code(id)} ${Ok(status)}${enabled ? "" : ", **disabled**"}<br>${code(domain)}`;
}

function _k(source, target) {
 if (void 0 === source || void 0 === target) return code(target?.account ?? source?.account ?? "");
 return source.account === target.account ? `${code(target.account)} (both)` : `${code(source.account)} to ${code(target.account)}`;
}

function reconcile(report) {
 const {result} = report;
 if ("rolled-back" === result) return "CloudFront is back as it was: a template that declared the aliases before still fits.";
 if ("exposed" === result) return "Templates that declare one of these distributions must not be applied before it is settled who holds the alias.";
 if ("moved" !== result && "moved-unverified" !== result) return "The move is not over: templates that declare one of these distributions must not be applied before it is finished, or taken back.";
 const sides = templatesOf(report);
 if (0 === sides.length) return "A template that declares what was changed must catch up before it is applied again.";
 const listed = aliases => aliases.map(alias => JSON.stringify(alias));
 const terraform = sides.map(({side, distribution, aliases}) => `# ${side} ${distribution}\naliases = [${listed(aliases).join(", ")}]`).join("\n\n");
 const cloudformation = sides.map(({side, distribution, aliases}) => [ `# ${side} ${distribution}`, 0 === aliases.length ? "Aliases: []" : "Aliases:", ...listed(aliases).map(alias => `  - ${alias}`) ].join("\n")).join("\n\n");
 return [ "**Templates must catch up.** If Terraform, CloudFormation or the CDK declares one of these distributions, its next run would take the alias away again or fail. Declare this on both sides **before** the next run, then expect an empty plan:", folded("Terraform", fence(terraform, "hcl")), folded("CloudFormation", fence(cloudformation, "yaml")) ].join("\n\n");
}

const states = {
 found: "found",
 wanted: "**to be published**",
 published: "published",
 left: "left as it is"
};

const purposes = {
 ownership: "proof of ownership",
 traffic: "where users are led"
};

function row({purpose, state, record, note}) {
 return [ code(record.name), code(record.type), record.values.slice(0, 20).map(value => code(value)).join(" "), unbroken(`${record.ttl} s`), states[state], `${purposes[purpose]}${"" === note ? "" : `: ${Ok(note)}`}` ];
}

function zoneLines({record: {name, type, ttl, values}}) {
 return values.map(value => `${absolute(visible(name))} ${ttl} IN ${visible(type)} ${data(type, visible(value, 2e3))}`);
}

function data(type, value) {
 if ("TXT" === type) return `"${value.replace(/["\\]/g, String.raw`\$&`)}"`;
 return "CNAME" === type ? absolute(value) : value;
}

function absolute(name) {
 return name.endsWith(".") ? name : `${name}.`;
}

function firstStepsFirst(end, report) {
 if ("paused" === end.result) {
  const records = awaited(report);
  if (0 === records.length) return end;
  const lines = records.map(({paste}) => paste.replaceAll("\n", " and "));
  return {
   ...end,
   verdict: `Publish ${lines.join(" and ")}, then run again. ${end.verdict}`,
   next: Mk(records, end.next)
  };
 }
 return "exposed" === end.result ? {
  ...end,
  next: Mk(remedies(report), end.next)
 } : end;
}

function awaited({dns, latest}) {
 return dns.filter(({state, step}) => "wanted" === state && step === latest).map(entry => ({
  title: "ownership" === entry.purpose ? "Publish this record, keeping other values of that name" : `Change DNS of ${entry.record.name} to this record`,
  paste: zoneLines(entry).join("\n"),
  language: "dns"
 }));
}

function remedies({steps}) {
 return steps.flatMap(({title, evidence, remedy}) => void 0 === remedy ? [] : [ {
  title: `${title}: ${evidence}`,
  paste: remedy,
  language: "text"
 } ]).toReversed();
}

function Mk(first, then) {
 const pastes = new Set(first.map(({paste}) => paste));
 return [ ...first, ...then.filter(({paste}) => !pastes.has(paste)) ];
}

const verifyTitles = {
 target: [ "The target can be read", "The target cannot be read" ],
 holder: [ "The target holds the alias", "The target does not hold the alias" ],
 "target-enabled": [ "The target is enabled", "The target is disabled" ],
 "target-deployed": [ "The target is deployed", "The target is still being deployed" ],
 served: [ "Users are served", "Users are not served because of the move" ],
 "wildcard-off": [ "The wildcard of the move is gone", "The wildcard of the move is still on the target" ],
 "traffic-dns": [ "DNS leads to the target", "DNS does not lead to the target" ],
 probe: [ "The alias answers", "The alias does not answer as it should" ],
 "served-by-target": [ "The target answers", "Something else than the target answers" ]
};

async function verify(run, context, probe) {
 const {journal} = run;
 const {alias, observation} = context;
 const {target, holder, traffic} = observation;
 journal.tell({
  type: "stage",
  title: "Verify"
 });
 const wrong = [];
 const judge = (id, right, evidence, remedy) => {
  if (!right) wrong.push(evidence);
  const [holds, fails] = verifyTitles[id];
  const finding = right ? {
   id,
   level: "ok",
   title: holds,
   evidence
  } : {
   id,
   level: "blocker",
   title: fails,
   evidence,
   remedy
  };
  journal.tell({
   type: "finding",
   finding
  });
 };
 if (target.known) {
  const {id, status, enabled} = target.value;
  judge("holder", "target" === holder.is, "target" === holder.is ? `${alias} is on ${id}` : `${alias} is not on ${id}`, "Run with command: plan to see who holds it, then command: move.");
  judge("target-enabled", enabled, `${id} is ${enabled ? "enabled" : "disabled"}`, `Enable ${id}.`);
  judge("target-deployed", "Deployed" === status, `${id} is ${status}`, "Wait until it is Deployed and verify again.");
 } else judge("target", false, target.why.message, target.why.remedy ?? "Allow cloudfront:GetDistribution on the target.");
 const status = statusOf(context);
 if (void 0 !== status.alarm) judge("served", false, alarmText(context, status), "Run with command: recover and the inputs of the move.");
 const wildcard = wildcardFor(context);
 if (void 0 !== wildcard && target.known && takesOff(context, wildcard) && context.initial.planned) judge("wildcard-off", !target.value.aliases.includes(wildcard), `${wildcard} is ${target.value.aliases.includes(wildcard) ? "still on" : "not on"} ${target.value.id}`, "Run with command: move and the plan of the move: it finishes the clean-up.");
 const dnsRight = "target" === traffic.state || "not-observable" === traffic.state;
 judge("traffic-dns", dnsRight, traffic.evidence, `Point ${alias} at ${target.known ? target.value.domain : "the target"}.`);
 if (void 0 !== probe) {
  const series = await probe.start();
  const summary = await probe.stop();
  journal.tell({
   type: "probe",
   probe: summary
  });
  judge("probe", 0 === summary.failures, answers(summary.seen), "See docs/troubleshooting.md, probe-failed.");
  if (void 0 !== context.inputs.probeHeader) {
   const by = await answeredBy(context, series);
   judge("served-by-target", by.shown, by.evidence, headerRemedy);
   if (void 0 !== by.finding) journal.tell({
    type: "finding",
    finding: by.finding
   });
  }
 }
 return 0 === wrong.length ? verified(context) : notInPlace(context, wrong);
}

const mostShown = 120;

function zk(text) {
 return `"${visible(withoutAccessKeys(text), mostShown)}"`;
}

function blocker(id, title, evidence, remedy) {
 return {
  id,
  level: "blocker",
  title,
  evidence,
  remedy
 };
}

function Lk(name, problem, text) {
 const {form, secret} = declarations[name];
 const given = problem.secret || secret ? "a value that is not shown" : zk(problem.given ?? text);
 const remedy = void 0 === problem.paste ? `${name}: ${form}` : `${name}: ${visible(problem.paste, 3e4)}`;
 return blocker("input-invalid", `${name}: ${problem.why}`, `given: ${given}; accepted: ${form}`, remedy);
}

function missing(name) {
 const {form, required, default: preset} = declarations[name];
 const why = required ? "it is required and empty; an expression that is not defined arrives empty" : "an empty text is not taken for the default; an expression that is not defined arrives empty";
 const paste = "" === preset ? form : preset;
 return blocker("input-missing", `${name}: ${why}`, `given: ""; accepted: ${form}`, `${name}: ${paste}`);
}

const roleInputs = [ "role-to-assume", "source-role-to-assume", "dns-role-to-assume" ];

function roleOf(inputs, name) {
 if ("role-to-assume" === name) return inputs.roleToAssume;
 return "source-role-to-assume" === name ? inputs.sourceRoleToAssume : inputs.dnsRoleToAssume;
}

const otherMethods = "scenario: disable-source, release-and-claim or same-account";

const Uk = [ {
 about: [ "source-distribution", "target-distribution" ],
 broken: inputs => inputs.sourceDistribution === inputs.targetDistribution ? [ clash("source-distribution and target-distribution are the same", inputs.targetDistribution) ] : []
}, {
 about: [ "scenario", "alias" ],
 broken: inputs => "wildcard" === inputs.scenario ? inputs.aliases.flatMap(notByWildcard) : []
}, {
 about: [ "scenario", "role-to-assume", "source-role-to-assume" ],
 broken: ({scenario, roleToAssume, sourceRoleToAssume}) => {
  const acrossAccounts = "auto" !== scenario && "same-account" !== scenario;
  if (!acrossAccounts || void 0 === roleToAssume || void 0 === sourceRoleToAssume) return [];
  const {account} = partsOfRole(roleToAssume);
  if (account !== partsOfRole(sourceRoleToAssume).account) return [];
  const title = `scenario: ${scenario} is for two accounts, but both roles are in one`;
  return [ clash(title, `both roles are in ${account}`, "scenario: same-account") ];
 }
}, {
 about: [ "scenario", "alias", "accept-downtime" ],
 broken: ({scenario, aliases, acceptDowntime}) => {
  const outage = "disable-source" === scenario || "release-and-claim" === scenario;
  const lacking = aliases.filter(alias => !acceptDowntime.includes(alias));
  if (!outage || 0 === acceptDowntime.length || 0 === lacking.length) return [];
  const paste = `accept-downtime: ${[ ...acceptDowntime, ...lacking ].join(",")}`;
  return [ clash("accept-downtime does not name every alias of this run", `not named: ${lacking.join(", ")}`, paste) ];
 }
}, {
 about: [ "require-plan", "plan", "command" ],
 broken: ({requirePlan, plan, command}) => {
  if (!requirePlan || void 0 !== plan || "move" !== command && "roll-back" !== command) return [];
  return [ blocker("plan-missing", `plan: ${command} needs a plan here`, "require-plan is true and plan is empty; a job output that contains a secret is dropped whole", "pass the output plan of the plan job; keep ids and role ARNs in variables, not in secrets") ];
 }
}, {
 about: [ "command", "source-distribution", "plan" ],
 broken: ({command, sourceDistribution, plan}) => "roll-back" === command && void 0 === sourceDistribution && void 0 === plan ? [ clash("command: roll-back needs source-distribution or plan", "both are empty", "source-distribution: E\u2026") ] : []
}, {
 about: [ "poll-interval", "deploy-timeout" ],
 broken: ({pollInterval, deployTimeout}) => pollInterval > deployTimeout ? [ clash("poll-interval is longer than deploy-timeout", `${duration(pollInterval)} > ${duration(deployTimeout)}`) ] : []
}, {
 about: [ "deploy-timeout", "settle", "dns-timeout", "deadline" ],
 broken: ({deployTimeout, settle, dnsTimeout, deadline}) => {
  const sum = deployTimeout + settle + dnsTimeout;
  return sum > deadline ? [ clash("deploy-timeout, settle and dns-timeout together are longer than deadline", `${duration(sum)} > ${duration(deadline)}`) ] : [];
 }
}, ...roleInputs.map(name => ({
 about: [ name, "aws-region" ],
 broken: inputs => inOtherPartition(name, roleOf(inputs, name), inputs.awsRegion)
})) ];

function inOtherPartition(name, role, region) {
 if (void 0 === role) return [];
 const [given, wanted] = [ partsOfRole(role).partition, partitionOf(region) ];
 if (given === wanted) return [];
 const title = `${name} is in another partition than aws-region`;
 return [ clash(title, `${given}, but ${region} is in ${wanted}`, `${name}: arn:${wanted}:iam::\u2026`) ];
}

function notByWildcard(alias) {
 const evidence = parent => `${alias} would need ${parent} on the target`;
 if (isWildcard(alias)) {
  const title = "alias: a wildcard cannot be moved by scenario wildcard";
  return [ clash(title, evidence("a wildcard above it"), otherMethods) ];
 }
 if (registrable(alias) !== alias && void 0 !== registrable(alias)) return [];
 const parent = `*.${alias.slice(alias.indexOf(".") + 1)}`;
 return [ clash("alias: an apex cannot be moved by scenario wildcard", evidence(parent), otherMethods) ];
}

function clash(title, evidence, remedy = "change one of the inputs named") {
 return blocker("input-combination", title, evidence, remedy);
}

function badCombinations(inputs, broken) {
 return Uk.filter(({about}) => !about.some(name => broken.has(name))).flatMap(rule => rule.broken(inputs));
}

const services = {
 cloudfront: "CLOUDFRONT",
 sts: "STS",
 route53: "ROUTE_53",
 acm: "ACM"
};

function readEnvironment(env) {
 const findings = [];
 const endpoint = variable => {
  const text = filled(env[variable]);
  if (void 0 === text || void 0 !== webAddress(text)) return text;
  findings.push(qk(variable, "is no http or https URL", "unset it"));
  return;
 };
 const generic = endpoint("AWS_ENDPOINT_URL");
 const own = endpoint(`AWS_ENDPOINT_URL_${services.cloudfront}`);
 const local = void 0 !== own && isLoopback(webAddress(own)?.hostname ?? "");
 if (void 0 === filled(env.GITHUB_OUTPUT)) findings.push(qk("GITHUB_OUTPUT", "is not set", "run this as a step of a GitHub workflow"));
 const setting = {
  eventName: env.GITHUB_EVENT_NAME ?? "",
  repository: env.GITHUB_REPOSITORY ?? "",
  repositoryId: env.GITHUB_REPOSITORY_ID ?? "",
  runId: env.GITHUB_RUN_ID ?? "",
  runAttempt: Number(/^[1-9]\d{0,5}$/.exec(env.GITHUB_RUN_ATTEMPT ?? "")?.[0] ?? 1),
  job: env.GITHUB_JOB ?? "",
  actor: env.GITHUB_ACTOR ?? "",
  triggeringActor: env.GITHUB_TRIGGERING_ACTOR ?? "",
  serverUrl: filled(env.GITHUB_SERVER_URL) ?? "https://github.com",
  apiUrl: filled(env.GITHUB_API_URL) ?? "https://api.github.com",
  local,
  edgeAddress: local ? edgeAddress(env, findings) : void 0,
  oidc: oidc(env),
  keys: keys(env),
  endpoints: {
   cloudfront: own ?? generic,
   sts: endpoint(`AWS_ENDPOINT_URL_${services.sts}`) ?? generic,
   route53: endpoint(`AWS_ENDPOINT_URL_${services.route53}`) ?? generic,
   acm: endpoint(`AWS_ENDPOINT_URL_${services.acm}`) ?? generic
  },
  debug: "1" === env.RUNNER_DEBUG || "true" === env.ACTIONS_STEP_DEBUG
 };
 if (!local) findings.push(...foreignCode(env));
 return {
  setting,
  findings,
  warnings: warningsOf(env, setting)
 };
}

function filled(text) {
 return "" === text ? void 0 : text;
}

function webAddress(text) {
 const url = URL.canParse(text) ? new URL(text) : void 0;
 return void 0 !== url && [ "http:", "https:" ].includes(url.protocol) ? url : void 0;
}

function qk(variable, what, remedy) {
 return blocker("input-environment", `${variable} ${what}`, "the environment of the job", remedy);
}

function edgeAddress(env, findings) {
 const text = filled(env.CLOUDFRONT_EDGE_ADDRESS);
 if (void 0 === text) return;
 const address = parseAddress(text.replace(/^localhost(?=:|$)/, "127.0.0.1"), 443);
 if (void 0 === address) findings.push(qk("CLOUDFRONT_EDGE_ADDRESS", "is no host:port", "unset it"));
 return address;
}

function oidc(env) {
 const url = filled(env.ACTIONS_ID_TOKEN_REQUEST_URL);
 const token = filled(env.ACTIONS_ID_TOKEN_REQUEST_TOKEN);
 return void 0 === url || void 0 === token ? void 0 : {
  url,
  token
 };
}

function keys(env) {
 const accessKeyId = filled(env.AWS_ACCESS_KEY_ID);
 const secretAccessKey = filled(env.AWS_SECRET_ACCESS_KEY);
 if (void 0 === accessKeyId || void 0 === secretAccessKey) return;
 return {
  accessKeyId,
  secretAccessKey,
  sessionToken: filled(env.AWS_SESSION_TOKEN)
 };
}

const dangerous = /^(?:-r|--(?:require|import|(?:experimental-)?loader|inspect\S*|tls-\S*))(?:=|$)/;

function foreignCode(env) {
 const findings = [];
 if ("0" === env.NODE_TLS_REJECT_UNAUTHORIZED) {
  const remedy = "unset it; NODE_EXTRA_CA_CERTS is the way to trust a private certificate authority";
  findings.push(qk("NODE_TLS_REJECT_UNAUTHORIZED", "switches the check of certificates off", remedy));
 }
 const options = (env.NODE_OPTIONS ?? "").split(/[\s"]+/).map(option => option.split("=", 1)[0] ?? "");
 const found = options.map(option => option.replaceAll("_", "-")).filter(option => dangerous.test(option));
 if (found.length > 0) {
  const named = zk([ ...new Set(found) ].join(" "));
  findings.push(qk("NODE_OPTIONS", `loads foreign code or weakens TLS: ${named}`, "unset it for this step"));
 }
 return findings;
}

function warningsOf(env, {local, debug}) {
 const warnings = [];
 const overrides = [ "AWS_ENDPOINT_URL", ...Object.values(services).map(name => `AWS_ENDPOINT_URL_${name}`) ];
 for (const variable of overrides) {
  const text = filled(env[variable]);
  if (void 0 !== text) warnings.push(`${variable} is set: calls go to ${origin(text)}`);
 }
 for (const variable of [ "HTTPS_PROXY", "https_proxy" ]) {
  const text = filled(env[variable]);
  if (void 0 !== text) warnings.push(`${variable} is set: calls go through ${origin(text)}`);
 }
 if (void 0 !== filled(env.CLOUDFRONT_EDGE_ADDRESS) && !local) warnings.push("CLOUDFRONT_EDGE_ADDRESS is for local runs only and not looked at");
 if (debug) warnings.push("debug logging is on; what may be secret stays hidden");
 return warnings;
}

function origin(text) {
 const url = webAddress(text);
 return void 0 === url ? "an address that cannot be read" : zk(url.origin);
}

const notBuiltYet = [ [ "alias", "more than one name", ({aliases}) => aliases.length > 1, "give one name, and run once for each" ], [ "target-distribution", "a distribution tenant", inputs => inputs.targetDistribution.startsWith("dt_"), "name a distribution (E\u2026)" ], [ "source-distribution", "a distribution tenant", inputs => true === inputs.sourceDistribution?.startsWith("dt_"), "name a distribution (E\u2026), or leave it empty where the source is in the account of the target" ] ];

function askedTooEarly(inputs) {
 return notBuiltYet.filter(([, , asked]) => asked(inputs)).map(([input, what, , remedy]) => blocker("not-built-yet", `${input}: ${what} is not built yet`, "it would change what this run does, so it is not ignored", remedy));
}

const changingEvents = [ "workflow_dispatch", "repository_dispatch", "push", "schedule", "release", "deployment" ];

function permissionOf(inputs, setting, env, broken) {
 const findings = [];
 const warnings = [];
 const changes = "plan" !== inputs.command && "verify" !== inputs.command;
 if (changes && !broken.has("command") && !changingEvents.includes(setting.eventName)) {
  const title = `command: ${inputs.command} does not run on the event ${zk(setting.eventName)}`;
  const evidence = `possible: ${changingEvents.join(", ")}; in a called workflow the event of the caller counts`;
  findings.push(blocker("event-not-allowed", title, evidence, "start it by workflow_dispatch, or use command: plan"));
 }
 const roles = roleInputs.filter(name => void 0 !== roleOf(inputs, name) || broken.has(name));
 if (roles.length > 0 && void 0 === setting.oidc) {
  const title = `${roles.join(", ")}: the job cannot get an OIDC token`;
  const evidence = "ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN are not both set";
  findings.push(blocker("oidc-unavailable", title, evidence, "permissions:\n  id-token: write\n  contents: read"));
 }
 const gated = "move" === inputs.command || "roll-back" === inputs.command;
 if (inputs.requireApproval && gated && !broken.has("command") && void 0 === setting.oidc) {
  const title = "require-approval: without an OIDC token the environment of this job is not known";
  const remedy = "add environment: and permissions: id-token: write to the job";
  findings.push(blocker("approval-environment-unknown", title, "no OIDC token can be asked for", remedy));
 }
 const targetRole = roles.includes("role-to-assume");
 if (!targetRole && void 0 === setting.keys) {
  const evidence = "role-to-assume is empty, and AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not both set; no profile and no instance metadata is looked for";
  const remedy = "role-to-assume: arn:aws:iam::123456789012:role/NAME";
  findings.push(blocker("input-missing", "role-to-assume: there are no credentials", evidence, remedy));
 }
 if (!targetRole && void 0 !== setting.keys) warnings.push("role-to-assume is empty: the keys of the environment can be neither renewed nor narrowed");
 if (targetRole && env.AWS_ACCESS_KEY_ID) warnings.push("role-to-assume is used; AWS_ACCESS_KEY_ID of the environment is not");
 if ("plan" === inputs.command && setting.runAttempt > 1) {
  const why = 'the first plan is lost with it; "Re-run failed jobs" keeps it';
  warnings.push(`command: plan in attempt ${setting.runAttempt} of the run: ${why}`);
 }
 return {
  findings,
  warnings
 };
}

const seconds = value => /^\d{1,5}$/.test(value) ? `${value}s` : "1h";

const Bk = {
 why: "access keys are never given as inputs: they are read from the environment, where no role is to be assumed",
 paste: "env: AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and, for temporary keys, AWS_SESSION_TOKEN; or role-to-assume instead"
};

const proxy = {
 why: "a proxy is taken from the environment",
 paste: "env: HTTPS_PROXY and, for hosts to be reached directly, NO_PROXY"
};

const target = {
 why: "this action knows two distributions, which are named apart",
 paste: "target-distribution: E\u2026 (and source-distribution: E\u2026 where it cannot be found)"
};

const never = what => ({
 why: what,
 paste: "remove this line"
});

const replacements = new Map(Object.entries({
 "role-duration-seconds": value => ({
  why: "here it is called role-duration and takes a unit",
  paste: `role-duration: ${seconds(value)}`
 }),
 "role-skip-session-tagging": () => never("sessions are never tagged here"),
 "role-external-id": () => never("a role that is assumed through OIDC takes no external id"),
 "mask-aws-account-id": () => never("the account id is never masked: the runner drops outputs in which a masked value occurs"),
 "web-identity-token-file": () => never("the token comes from GitHub: give the job permissions: id-token: write"),
 "inline-session-policy": () => never("each session is narrowed to this move by the action itself"),
 "managed-session-policies": () => never("each session is narrowed to this move by the action itself"),
 "use-existing-credentials": () => Bk,
 "aws-access-key-id": () => Bk,
 "aws-secret-access-key": () => Bk,
 "aws-session-token": () => Bk,
 "output-credentials": () => never("credentials never leave this action"),
 "output-env-credentials": () => never("credentials never leave this action"),
 "unset-current-credentials": () => never("credentials of the environment are never changed here"),
 "disable-retry": () => never("what is tried again, and how often, follows from what a change may do"),
 "retry-max-attempts": () => never("what is tried again, and how often, follows from what a change may do"),
 "special-characters-workaround": () => never("no credentials are written to the environment"),
 "allowed-account-ids": () => never("the accounts are those of the roles: each is compared with the distribution that it is for"),
 "http-proxy": () => proxy,
 "https-proxy": () => proxy,
 "no-proxy": () => proxy,
 "distribution-id": () => target
}));

function ofSibling(name, value) {
 return replacements.get(name.toLowerCase())?.(value);
}

const siblingSecrets = [ "INPUT_AWS-SECRET-ACCESS-KEY", "INPUT_AWS-SESSION-TOKEN" ];

const mostEdits = 2;

const fewestLetters = 6;

const longestName = 64;

function strayInputs(env) {
 const declared = new Set(inputNames.map(variableOf));
 const strays = Object.keys(env).filter(name => name.startsWith("INPUT_") && !declared.has(name));
 const findings = [];
 const warnings = [];
 for (const stray of strays) {
  const meant = inputNames.find(name => name.length >= fewestLetters && isNear(stray, variableOf(name)));
  const bare = stray.slice(6).toLowerCase();
  const name = visible(bare, longestName);
  const sibling = ofSibling(bare, env[stray] ?? "");
  if (void 0 !== sibling) findings.push(blocker("input-unknown", `${name} is an input of another action`, sibling.why, sibling.paste)); else if (void 0 === meant) warnings.push(`the variable INPUT_${name.toUpperCase()} is set, but there is no such input`); else {
   const evidence = `it is close to ${meant}, which would be left out without a word`;
   findings.push(blocker("input-unknown", `${name}: there is no such input`, evidence, `${meant}: \u2026`));
  }
 }
 return {
  findings,
  warnings
 };
}

function isNear(stray, variable) {
 return Math.abs(stray.length - variable.length) <= mostEdits && edits(stray, variable) <= mostEdits;
}

const Fk = 262144;

const Hk = declarations;

function readValues(env, getInput, circumstances, runId) {
 const findings = [];
 const notices = [];
 const broken = new Set;
 const texts = new Map;
 const take = name => {
  const declaration = Hk[name];
  const text = trimAscii(getInput(name));
  const isSet = void 0 !== env[variableOf(name)];
  if ("" === text && (declaration.required || declaration.emptyIsError && isSet)) {
   findings.push(missing(name));
   broken.add(name);
   return declaration.otherwise;
  }
  if ("" === text) return declaration.otherwise;
  const parsed = text.length > Fk ? {
   ok: false,
   problems: [ {
    why: `it has more than ${Fk} characters`
   } ]
  } : declaration.parse(text, circumstances);
  if (parsed.ok) {
   notices.push(...parsed.notices.map(notice => `${name}: ${notice}`));
   if (text !== declaration.default && true !== declaration.secret) texts.set(name, text);
   return parsed.value;
  }
  findings.push(...parsed.problems.map(problem => Lk(name, problem, text)));
  broken.add(name);
  return declaration.otherwise;
 };
 const inputs = {
  aliases: take("alias"),
  targetDistribution: take("target-distribution"),
  scenario: take("scenario"),
  command: take("command"),
  sourceDistribution: take("source-distribution"),
  roleToAssume: take("role-to-assume"),
  sourceRoleToAssume: take("source-role-to-assume"),
  dnsRoleToAssume: take("dns-role-to-assume"),
  dns: take("dns"),
  plan: take("plan"),
  requirePlan: take("require-plan"),
  requireApproval: take("require-approval"),
  acceptDowntime: take("accept-downtime"),
  acceptHosts: take("accept-hosts"),
  onFailure: take("on-failure"),
  githubToken: take("github-token"),
  roleSessionName: take("role-session-name") ?? `move-cloudfront-alias-${runId}`,
  roleDuration: take("role-duration"),
  audience: take("audience"),
  awsRegion: take("aws-region"),
  hostedZone: take("hosted-zone"),
  dnsServers: take("dns-servers"),
  dnsTimeout: take("dns-timeout"),
  deployTimeout: take("deploy-timeout"),
  settle: take("settle"),
  pollInterval: take("poll-interval"),
  deadline: take("deadline"),
  restoreSource: take("restore-source"),
  keepWildcard: take("keep-wildcard"),
  probePath: take("probe-path"),
  probeHeader: take("probe-header"),
  given: new Map(inputNames.flatMap(name => [ ...texts ].filter(([one]) => one === name)))
 };
 return {
  inputs,
  findings,
  notices,
  broken
 };
}

class InputErrors extends Failure {
 findings;
 inputs;
 setting;
 announcements;
 secrets;
 constructor(findings, {inputs, setting, announcements, secrets}) {
  const code = failureCodes.find(known => findings.some(({id}) => id === known)) ?? "internal";
  const remedy = findings.find(({id}) => id === code)?.remedy;
  super(code, findings.map(({title}) => title).join(" \xb7 "), void 0 === remedy ? {} : {
   remedy
  });
  this.findings = findings;
  this.inputs = inputs;
  this.setting = setting;
  this.announcements = announcements;
  this.secrets = secrets;
 }
}

function readInputs(env, getInput = of(env)) {
 return Wk(env, getInput, askedTooEarly);
}

function of(env) {
 return name => env[variableOf(name)] ?? "";
}

function Wk(env, getInput, tooEarly) {
 const {setting, ...surroundings} = readEnvironment(env);
 const {inputs, broken, ...values} = readValues(env, getInput, setting, setting.runId || "local");
 const strays = strayInputs(env);
 const permission = permissionOf(inputs, setting, env, broken);
 const findings = [ ...values.findings, ...strays.findings, ...badCombinations(inputs, broken), ...surroundings.findings, ...permission.findings, ...tooEarly(inputs) ];
 const warnings = [ ...surroundings.warnings, ...permission.warnings, ...strays.warnings, ...inputs.aliases.filter(alias => alias.includes("_")).map(underscored) ];
 const announcements = [ ...warnings.map(text => ({
  level: "warning",
  text
 })), ...values.notices.map(text => ({
  level: "notice",
  text
 })) ];
 const reading = {
  inputs,
  setting,
  announcements,
  secrets: secretsOf(env, inputs, setting)
 };
 if (findings.length > 0) throw new InputErrors(findings, reading);
 return reading;
}

function underscored(alias) {
 return `alias: ${alias} contains an underscore; only a certificate for the wildcard above it can cover it`;
}

function secretsOf(env, inputs, {oidc, keys}) {
 const pasted = inputNames.flatMap(name => accessKeysIn(env[variableOf(name)] ?? ""));
 const astray = siblingSecrets.map(name => env[name]).filter(secret => "" !== secret);
 const known = [ inputs.githubToken, oidc?.token, keys?.secretAccessKey, keys?.sessionToken, ...pasted, ...astray ];
 return [ ...new Set(known.filter(secret => void 0 !== secret)) ];
}

const mostAnnotations = 10;

const shortestSecret = 8;

const shortestPart = 16;

function createLog(commands) {
 const secrets = new Set;
 const counts = new Map;
 let open = false;
 const redact = text => [ ...secrets ].toSorted((a, b) => b.length - a.length).reduce((rest, secret) => withoutBeginnings(rest.replaceAll(secret, "***"), secret), text);
 const line = text => commands.info(inert(redact(text)));
 const annotate = (type, text, options = {}) => {
  const count = counts.get(type) ?? 0;
  const title = void 0 === options.title ? void 0 : inert(redact(options.title), 200);
  const room = options.verdict ? mostAnnotations : mostAnnotations - 1;
  if (count >= room) return line(`${type}: ${void 0 === title ? "" : `${title}: `}${text}`);
  counts.set(type, count + 1);
  commands[type](clipped(inert(redact(text))), title);
 };
 return {
  redact,
  line,
  group: title => {
   open = true;
   commands.startGroup(inert(redact(title), 200));
  },
  endGroup: () => {
   if (open) commands.endGroup();
   open = false;
  },
  notice: (text, options) => annotate("notice", text, options),
  warning: (text, options) => annotate("warning", text, options),
  error: (text, options) => annotate("error", text, options),
  debug: text => commands.debug(inert(redact(text))),
  mask: secret => {
   for (const part of new Set([ secret, ...secret.split(/[\r\n]+/) ])) {
    if ("" === part.trim()) continue;
    commands.setSecret(part);
    if (part.length >= shortestSecret) secrets.add(part);
   }
  }
 };
}

function withoutBeginnings(text, secret) {
 const [first, ...rest] = text.split(secret.slice(0, shortestPart));
 if (0 === rest.length || secret.length <= shortestPart) return text;
 const left = secret.slice(shortestPart);
 return [ first, ...rest.map(part => `***${part.slice(shared(part, left))}`) ].join("");
}

function shared(one, other) {
 let at = 0;
 for (;at < other.length && one[at] === other[at]; ) at++;
 return at;
}

function clipped(text) {
 return text.length <= longestMessage ? text : `${text.slice(0, longestMessage - 1)}\u2026`;
}

const tellEvery = 3e4;

function worthTelling(step, at, evidence) {
 const told = step?.told;
 return void 0 === told || told.evidence !== evidence || at - told.at >= tellEvery;
}

function advance(known, at, event) {
 const step = known ?? pending(event.step, "");
 const since = step.started ?? at;
 const end = (state, evidence) => ({
  ...step,
  state,
  evidence,
  remedy: void 0,
  started: since,
  ended: at,
  wait: void 0
 });
 switch (event.type) {
 case "skipped":
  return end("in place", event.evidence);

 case "applying":
  return {
   ...step,
   state: "applying",
   evidence: event.attempt > 1 ? `attempt ${event.attempt}` : "",
   started: since,
   ended: void 0,
   attempts: event.attempt,
   wait: void 0,
   told: void 0
  };

 case "accepted":
  return {
   ...step,
   state: "accepted",
   evidence: event.evidence,
   started: since,
   accepted: "us" === step.by || step.accepted
  };

 case "retrying":
  return {
   ...step,
   evidence: event.why.message,
   started: since
  };

 case "waiting":
 case "settle-time":
  {
   const {elapsed, atMost, evidence} = event;
   const wait = {
    for: "waiting" === event.type ? event.for : "settle time, so that every edge has it",
    elapsed,
    atMost
   };
   const told = worthTelling(step, at, evidence) ? {
    at,
    evidence
   } : step.told;
   return {
    ...step,
    state: "waiting",
    evidence,
    started: since,
    ended: void 0,
    wait,
    told
   };
  }

 case "confirmed":
  return end("confirmed", event.evidence);

 case "unconfirmed":
  return end("unconfirmed", event.evidence);

 case "failed":
  return {
   ...end("failed", event.failure.message),
   remedy: event.failure.remedy
  };

 case "interrupted":
  return end("interrupted", event.inFlight ? "cancelled while a call was under way: whether it took effect is not known" : step.accepted ? "cancelled after the change was accepted, before it was confirmed" : "cancelled before the change was made");

 case "undoing":
  return {
   ...step,
   state: "applying",
   evidence: "being taken back",
   ended: void 0,
   wait: void 0
  };

 case "undone":
  return end("undone", "taken back");

 case "kept":
  return end("kept", event.why);
 }
}

function Gk(step, at) {
 if ("applying" === step.state) return {
  ...step,
  state: "pending",
  evidence: step.evidence || "not made",
  ended: at
 };
 return "waiting" === step.state ? {
  ...step,
  state: "unconfirmed",
  wait: void 0,
  ended: at
 } : step;
}

function pending(step, evidence) {
 const {id, title, alias, by} = step;
 return {
  id,
  title,
  alias,
  by,
  state: "pending",
  evidence,
  remedy: void 0,
  accepted: false,
  attempts: 0,
  started: void 0,
  ended: void 0,
  wait: void 0,
  told: void 0
 };
}

function progress({wait, evidence}) {
 if (void 0 === wait) return evidence;
 return `waiting for ${wait.for}: ${duration(wait.elapsed)} of at most ${duration(wait.atMost)} (${evidence})`;
}

function find(steps, step) {
 return steps.find(other => Vk(other, step));
}

function Vk(a, b) {
 return a.id === b.id && a.alias === b.alias;
}

const Kk = 921600;

const longestTexts = [ 2e3, 300, 60 ];

function reportJson(report) {
 for (const most of longestTexts) {
  const json = inertJson(shortened(contents(report), most));
  if (Buffer.byteLength(json) <= Kk) return json;
 }
 return inertJson(bare(report));
}

function contents(report) {
 return {
  ...bare(report),
  findings: report.findings.map(({id, level, title, evidence, remedy}) => ({
   id,
   level,
   title,
   evidence,
   remedy: remedy ?? null
  })),
  steps: report.steps.map(({id, alias, state, started, ended, evidence}) => ({
   id,
   alias,
   state,
   started: void 0 === started ? null : instant(started),
   ended: void 0 === ended ? null : instant(ended),
   evidence
  })),
  changes: report.changes.map(({action, resource, alias, effect}) => ({
   action,
   resource,
   alias,
   effect
  })),
  dns: report.dns.map(({purpose, state, record, note}) => ({
   purpose,
   state,
   name: record.name,
   type: record.type,
   ttl: record.ttl,
   values: record.values,
   note
  })),
  probe: probe(report.probes),
  status: Xk(report),
  templates: templatesOf(report),
  next: (report.ended?.next ?? []).map(({title, paste, language}) => ({
   title,
   paste,
   language
  }))
 };
}

function bare(report) {
 return {
  version: 1,
  command: report.started?.command ?? null,
  result: report.ended?.result ?? null,
  reason: report.ended?.reason ?? "",
  scenario: report.planned?.scenario ?? "",
  aliases: (report.started?.aliases ?? []).slice(0, 100),
  findings: [],
  steps: [],
  changes: [],
  dns: [],
  probe: null,
  status: Xk(report),
  templates: [],
  next: []
 };
}

function Xk({status: facts, current}) {
 if (void 0 === facts) return null;
 const {alias, holder, serving, why} = current ? facts : notReadSince(facts, unreadSince);
 return {
  aliases: [ {
   alias,
   holder: {
    is: holder.is,
    id: holder.id ?? null,
    enabled: holder.enabled ?? null,
    deployed: holder.deployed ?? null
   },
   serving: {
    by: serving.by,
    id: serving.id ?? null,
    through: serving.through ?? null
   },
   why
  } ]
 };
}

function probe(probes) {
 if (0 === probes.length) return null;
 return {
  unserved: unservedOf(probes),
  aliases: probes.map(({alias, path, samples, failures, unserved, baseline, seen}) => ({
   alias,
   path,
   samples,
   failures,
   unserved,
   baseline,
   seen: seen.map(({answer, count}) => ({
    answer,
    count
   }))
  }))
 };
}

function unservedOf(probes) {
 const sampled = probes.filter(({samples}) => samples > 0);
 return 0 === sampled.length ? void 0 : Math.round(Math.max(...sampled.map(({unserved}) => unserved)));
}

function shortened(value, most, key = "") {
 if ("string" === typeof value) {
  if (value.length <= most) return value;
  return "paste" === key ? value.length <= 2e4 ? value : "" : `${value.slice(0, most)}\u2026`;
 }
 if (Array.isArray(value)) return value.map(item => shortened(item, most, key));
 if ("object" !== typeof value || null === value) return value;
 return Object.fromEntries(Object.entries(value).map(([name, item]) => [ name, shortened(item, most, name) ]));
}

const good = new Set([ "planned", "already-in-place", "moved", "verified" ]);

function exitCode(result, command) {
 if ("rolled-back" === result) return "roll-back" === command || "recover" === command ? 0 : 1;
 return good.has(result) ? 0 : 1;
}

function outputsOf(report) {
 const {started, ended, planned, sourceId, target} = report;
 const withheld = "plan" === report.command && "planned" !== ended?.result;
 const plan = withheld ? void 0 : planned;
 return new Map([ [ "result", ended?.result ?? "" ], [ "reason", ended?.reason ?? "" ], [ "scenario", planned?.scenario ?? "" ], [ "plan", plan?.plan ?? "" ], [ "plan-digest", plan?.digest ?? "" ], [ "source-distribution", sourceId ?? "" ], [ "target-distribution", target?.id ?? started?.target ?? "" ], [ "unserved-milliseconds", String(unservedOf(report.probes) ?? "") ], [ "reconcile-required", String(report.changes.some(({keepsLists}) => true !== keepsLists)) ], [ "support-case", inertLines(ended?.supportCase ?? "") ], [ "report", reportJson(report) ] ]);
}

const marks = {
 ok: "ok     ",
 info: "info   ",
 warning: "WARNING",
 blocker: "BLOCKER"
};

function logLines(log, {at, event}, report) {
 const line = text => log.line(`${elapsed(at - (report.started?.at ?? at))} ${text}`);
 switch (event.type) {
 case "started":
  log.group("Inputs");
  break;

 case "stage":
  log.endGroup();
  log.group(event.title);
  break;

 case "announced":
  log[event.level](event.text);
  break;

 case "finding":
  annotate(log, event.finding);
 }
 for (const text of linesOf(event, report, at)) line(text);
 if ("ended" === event.type) tellEnd(log, event, report);
}

function linesOf(event, report, at) {
 switch (event.type) {
 case "started":
  return [ `command ${event.command}`, ...event.aliases.map(alias => `alias ${alias}`), `target ${event.target}` ];

 case "fact":
  return [ event.text ];

 case "status":
  return [ servedSentence(event.status) ];

 case "finding":
  return [ `${marks[event.finding.level]} ${event.finding.title}: ${event.finding.evidence}` ];

 case "planned":
  return [ `method ${event.scenario}: ${event.users}`, ...event.steps.map(({title, standing}) => `  step: ${title} (${standing.state}: ${standing.evidence})`), ...event.others.map(({scenario, why}) => `  not ${scenario}: ${why}`), `plan ${event.digest}` ];

 case "changed":
  return [ `CHANGED ${event.change.effect} (${event.change.action} on ${event.change.resource})` ];

 case "dns":
  return [ dnsLine(event.entry) ];

 case "probe":
  return [ probeLine(event.probe) ];

 case "ended":
  return [ `result ${event.result}${void 0 === event.reason ? "" : `, reason ${event.reason}`}` ];

 case "announced":
 case "stage":
 case "ends":
  return [];

 default:
  {
   const text = stepLine(event, report, at);
   return void 0 === text ? [] : [ text ];
  }
 }
}

function elapsed(ms) {
 const seconds = Math.max(0, Math.floor(ms / 1e3));
 const [h, min, s] = [ Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60 ];
 const tail = String(s).padStart(2, "0");
 return `+${h > 0 ? `${h}:${String(min).padStart(2, "0")}` : String(min).padStart(2)}:${tail}`;
}

function annotate(log, {id, level, title, evidence, remedy}) {
 if ("ok" === level || "info" === level) return;
 const message = `${evidence}${void 0 === remedy ? "" : ` \u2192 ${remedy}`}`;
 log["blocker" === level ? "error" : "warning"](message, {
  title: `${title} (${id})`
 });
}

function tellEnd(log, event, report) {
 log.endGroup();
 const title = `${event.result}${void 0 === event.reason ? "" : ` (${event.reason})`}`;
 const good = 0 === exitCode(event.result, report.command);
 log[good ? "notice" : "error"](event.verdict, {
  title,
  verdict: true
 });
 for (const {title: what, paste} of event.next) {
  log.line(`Next: ${what}`);
  for (const text of paste.split("\n").filter(each => "" !== each)) log.line(`    ${text}`);
 }
}

function dnsLine({purpose, state, record: {name, type, ttl, values}, note}) {
 return `DNS ${purpose} ${state}: ${name}. ${ttl} IN ${type} ${values.join(", ")}${"" === note ? "" : ` (${note})`}`;
}

function probeLine(probe) {
 const {alias, samples, failures, unserved, baseline} = probe;
 const before = "bad" === baseline ? "; it was failing before the first change already" : "";
 return `probe of ${alias}: ${samples} requests, ${failures} failed, unserved for ${Math.round(unserved)} ms${before}`;
}

function stepLine(event, report, at) {
 const {title} = event.step;
 switch (event.type) {
 case "skipped":
  return `${title}: in place already (${event.evidence})`;

 case "applying":
  return `${title}${event.attempt > 1 ? `, attempt ${event.attempt}` : ""}`;

 case "accepted":
  return `${title}: ${event.evidence}`;

 case "retrying":
  return `${title}: ${event.why.message}${event.pause > 0 ? `; again in ${duration(event.pause)}` : ""}`;

 case "waiting":
 case "settle-time":
  {
   const step = find(report.steps, event.step);
   return step?.told?.at === at ? progress(step) : void 0;
  }

 case "confirmed":
  return `${title}: confirmed (${event.evidence})`;

 case "unconfirmed":
  return "go-on" === event.answer ? `${title}: still to be done, nothing waits for it (${event.evidence})` : `${title}: NOT CONFIRMED in time (${event.evidence})`;

 case "failed":
  return `${title}: FAILED: ${event.failure.message}`;

 case "interrupted":
  return `${title}: ${find(report.steps, event.step)?.evidence.replace(/^cancelled/, "CANCELLED") ?? "CANCELLED"}`;

 case "undoing":
  return `${title}: taking it back`;

 case "undone":
  return `${title}: taken back`;

 case "kept":
  return `${title}: left as it is (${event.why})`;
 }
}

function evidence({result, steps, probes, findings}) {
 const proof = steps.filter(({state}) => "confirmed" === state || "in place" === state).map(({title, evidence}) => `${Ok(title)}: ${Ok(evidence)}, read back`);
 const doubt = [];
 for (const {alias, baseline, failures, samples} of probes) {
  if (0 === samples) continue;
  if ("good" === baseline && 0 === failures) proof.push(`${code(alias)}: each of ${samples} requests from this runner was answered well`);
  doubt.push(`${code(alias)} was asked from one place, which reaches one or two edge locations: a sample`);
 }
 if (steps.some(({accepted}) => accepted)) doubt.push("That every edge location has the change: CloudFront tells nobody. The settle time stands in for it.");
 if ("planned" === result) doubt.push("That it will still be so when the move starts: it looks again, and refuses if the world no longer fits.");
 const unasked = findings.filter(({level, id}) => "warning" === level && /not-(?:read|asked|observable)/.test(id));
 doubt.push(...unasked.map(({title, evidence}) => `${Ok(title)}: ${Ok(evidence)}`));
 return {
  proof: proof.slice(0, 50),
  doubt: doubt.slice(0, 50)
 };
}

const Zk = {
 blocker: "\u26d4",
 warning: "\u26a0\ufe0f",
 info: "\u2139\ufe0f",
 ok: "\u2705"
};

function full({id, level, title, evidence, remedy}, said) {
 const head = `${Zk[level]} ${bold(title)} (${code(id)})\\\n${Ok(evidence, 1e3)}`;
 return void 0 === remedy || said.has(remedy) ? head : `${head}\\\n\u2192 ${Ok(remedy, 1e3)}`;
}

function brief({level, title, evidence}) {
 return `${Zk[level]} ${Ok(title)}: ${Ok(evidence)}`;
}

function one({alias, path, samples, failures, unserved, baseline, seen}) {
 const time = `${grouped(unserved)} ms${unserved < 1e3 ? "" : ` (${duration(unserved)})`}`;
 const verdict = 0 === failures ? `**none of ${samples} requests failed: unserved for 0 ms**` : `**${failures} of ${samples} requests failed: unserved for ${time}**`;
 const answers = seen.slice(0, 20).map(({answer, count}) => [ code(answer), String(count) ]);
 return [ `${code(alias)}, path ${code(path)}: ${verdict}.`, ...explanation[baseline], ...0 === answers.length ? [] : [ table([ "Answer", "Times" ], answers) ] ].join("\n\n");
}

const explanation = {
 good: [],
 bad: [ "\u26a0\ufe0f It was failing **before the first change** already, so these failures say nothing about the move: the verdict rests on what CloudFront says and on the settle time. A rule that refuses requests from a runner (a web ACL, a sign-in) looks like this; `probe-path` can name a path that answers." ],
 none: [ "Nothing was measured before the first change, so there is nothing to compare these answers with." ]
};

function grouped(n) {
 return String(Math.round(n)).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

const Jk = {
 pending: "\u25ab\ufe0f",
 applying: "\u23f3",
 accepted: "\u2611\ufe0f",
 waiting: "\u23f3",
 confirmed: "\u2705",
 "in place": "\u2705",
 unconfirmed: "\u26a0\ufe0f",
 failed: "\u274c",
 interrupted: "\u{1f6d1}",
 undone: "\u21a9\ufe0f",
 kept: "\u{1f4cc}"
};

function Qk(step, now) {
 const {title, state, started, ended, by} = step;
 const whose = "person" === by ? " (for a person to do)" : "";
 return [ Ok(title) + whose, unbroken(`${Jk[state]} ${state}`), Ok(progress(step)), void 0 === started ? "\u2013" : timeOfDay(started), void 0 === started || "in place" === state ? "\u2013" : unbroken(duration((ended ?? now) - started)) ];
}

const Yk = {
 planned: [ "\u{1f4cb}", "Planned", "The move can be made. Nothing has been changed." ],
 "already-in-place": [ "\u2705", "Already in place", "Everything is in place. Nothing had to be changed." ],
 moved: [ "\u2705", "Moved", "The alias is on the target, deployed and settled." ],
 verified: [ "\u2705", "Verified", "The alias is on the target and everything is in place." ],
 "moved-unverified": [ "\u26a0\ufe0f", "Moved, not verified", "The alias is on the target; that every edge has it was not seen." ],
 refused: [ "\u26d4", "Refused", "Nothing has been changed." ],
 paused: [ "\u23f8\ufe0f", "Paused", "The move waits. Run again to go on." ],
 "rolled-back": [ "\u21a9\ufe0f", "Rolled back", "The alias is on the source again." ],
 failed: [ "\u274c", "Failed", "The run failed." ],
 interrupted: [ "\u{1f6d1}", "Interrupted", "The run was cancelled. Run again to go on." ],
 exposed: [ "\u{1f6a8}", "Exposed: a person must look now", "Users may be unserved." ]
};

function underWay({steps, stage, started}) {
 const at = steps.findIndex(({state}) => "applying" === state || "accepted" === state || "waiting" === state);
 const step = steps[at];
 if (void 0 === step) return "" === stage || void 0 === started ? "The run has begun." : `${Ok(stage)} is under way.`;
 const now = progress(step);
 const where = `Step ${at + 1} of ${steps.length}: ${Ok(step.title)}`;
 return "" === now ? `${where}.` : `${where}: ${Ok(now, 600)}.`;
}

function eS(report) {
 const {started, ended, planned, at, command} = report;
 const rest = [ void 0 === started ? "" : `Command ${code(command)}`, void 0 === planned ? "" : `method ${code(planned.scenario)}`, void 0 === ended?.reason ? "" : `reason ${code(ended.reason)}`, void 0 === started ? "" : `started ${instant(started.at).slice(0, 19).replace("T", " ")} UTC, ${void 0 === ended ? "so far" : "took"} ${duration((ended?.at ?? at) - started.at)}` ];
 return [ serving(report), rest.filter(Boolean).join(" \xb7 ") ].filter(Boolean).join("<br>\n");
}

function serving({status, current, ended}) {
 if (void 0 === status) return "";
 if (void 0 === ended) return `Served, when it was last read, by: ${Ok(servedBy(status), 600)}`;
 return `Served now by: ${Ok(servedBy(current ? status : notReadSince(status, unreadSince)), 600)}`;
}

function item({title, paste, language}) {
 const head = bold(title, 600);
 if ("" === paste.trim()) return head;
 if (paste.length > 2e4) return `${head}\n\nToo long to show here: see the output ${code("report")}.`;
 if ("text" === language && !paste.trim().includes("\n")) return `${head}\\\n${Ok(paste, 2e3)}`;
 return `${head}\n\n${fence(paste, language)}`;
}

const tS = 262144;

const sections = [ {
 section: function(report) {
  const {ended} = report;
  if (void 0 === ended) return [ "## \u23f3 Running", `**${underWay(report)}**`, eS(report) ].join("\n\n");
  const [mark, word, sentence] = Yk[ended.result];
  const said = "" === ended.verdict.trim() ? sentence : ended.verdict;
  return [ `## ${mark} ${word}`, bold(said, 1200), eS(report) ].join("\n\n");
 },
 worth: 0
}, {
 section: function({ended}) {
  const items = ended?.next ?? [];
  if (0 === items.length) return "";
  return `### What to do next\n\n${numbered(items.slice(0, 50).map(item))}`;
 },
 worth: 1
}, {
 section: function({started, source, target, result}, rows) {
  const aliases = started?.aliases ?? [];
  if (void 0 === started || 0 === aliases.length) return "";
  const from = void 0 === source ? "not known" : jk(source);
  const to = void 0 === target ? code(started.target) : jk(target);
  const title = "moved" === result || "moved-unverified" === result ? "What was moved" : "The move";
  const shown = aliases.slice(0, rows).map(alias => [ code(alias), from, to, _k(source, target) ]);
  return `### ${title}\n\n${table([ "Alias", "From", "To", "Account" ], shown)}${Dk(aliases.length, rows)}`;
 },
 worth: 1
}, {
 section: function({findings: all, announced, ended}, rows) {
  const said = new Set(ended?.next.map(({paste}) => paste));
  const graver = [ "blocker", "warning" ].flatMap(level => all.filter(one => one.level === level));
  const quiet = [ "info", "ok" ].flatMap(level => all.filter(one => one.level === level));
  const notes = announced.map(({level, text: note}) => `${"warning" === level ? "\u26a0\ufe0f" : "\u2139\ufe0f"} ${Ok(note, 600)}`);
  const parts = [ ...graver.slice(0, rows).map(one => full(one, said)), ...notes.slice(0, rows) ];
  const folding = 0 === quiet.length ? "" : folded(`${quiet.length} more checks, nothing wrong`, bullets(quiet.slice(0, rows).map(brief)) + Dk(quiet.length, rows));
  const open = 0 === parts.length ? "" : bullets(parts) + Dk(graver.length, rows);
  if ("" === open && "" === folding) return "";
  return [ "### What was found", open, folding ].filter(Boolean).join("\n\n");
 },
 worth: 1
}, {
 section: function({steps: all, at}, rows) {
  if (0 === all.length) return "";
  const shown = all.slice(0, rows).map(step => Qk(step, at));
  return `### Steps\n\n${table([ "Step", "State", "Evidence", "Started (UTC)", "Took" ], shown)}${Dk(all.length, rows)}`;
 },
 worth: 1
}, {
 section: function({dns: entries}, rows) {
  if (0 === entries.length) return "";
  const wanted = entries.filter(({state}) => "wanted" === state).slice(0, rows);
  const zone = 0 === wanted.length ? [] : [ "To be published, as lines of a zone file:", fence(wanted.flatMap(zoneLines).join("\n"), "dns") ];
  return [ "### DNS", ...zone, table([ "Name", "Type", "Value", "TTL", "State", "What for" ], entries.slice(0, rows).map(row)) + Dk(entries.length, rows) ].join("\n\n");
 },
 worth: 1
}, {
 section: function({probes}, rows) {
  const taken = probes.filter(({samples}) => samples > 0);
  if (0 === taken.length) return "";
  return `### What users saw\n\n${taken.slice(0, rows).map(one).join("\n\n")}${Dk(taken.length, rows)}`;
 },
 worth: 2
}, {
 section: function(report, rows) {
  const {changes} = report;
  if (0 === changes.length) return "";
  const shown = changes.slice(0, rows).map(({effect, action, resource}) => [ Ok(effect), code(action), code(resource) ]);
  return [ `### What was changed in AWS\n\n${table([ "Change", "Call", "On" ], shown)}${Dk(changes.length, rows)}`, ...void 0 === report.result ? [] : [ reconcile(report) ] ].join("\n\n");
 },
 worth: 2
}, {
 section: function({ended}) {
  const letter = ended?.supportCase?.trim() ?? "";
  if ("" === letter) return "";
  return `### Ask AWS Support\n\nNo method without downtime is left for these inputs. Text ready to send:\n\n${fence(letter.slice(0, 2e4), "text")}`;
 },
 worth: 2
}, {
 section: function({planned}) {
  if (void 0 === planned || 0 === planned.others.length) return "";
  const reasons = planned.others.map(({scenario, why}) => `${code(scenario)}: ${Ok(why, 600)}`);
  return folded("Why not another method", bullets(reasons));
 },
 worth: 3
}, {
 section: function({planned}) {
  if (void 0 === planned || "" === planned.plan) return "";
  return folded("Plan and its digest", `Digest ${code(planned.digest)}\n\n${fence(planned.plan, "json")}`);
 },
 worth: 3
}, {
 section: function(report) {
  if (void 0 === report.result) return "";
  const {proof, doubt} = evidence(report);
  const parts = [ ...0 === proof.length ? [] : [ `Proven in this run:\n\n${bullets(proof)}` ], ...0 === doubt.length ? [] : [ `Not proven:\n\n${bullets(doubt)}` ] ];
  return 0 === parts.length ? "" : folded("What is proven, and what is not", parts.join("\n\n"));
 },
 worth: 3
} ];

const sizes = [ {
 rows: 500,
 worth: 3
}, {
 rows: 500,
 worth: 2
}, {
 rows: 100,
 worth: 2
}, {
 rows: 30,
 worth: 2
}, {
 rows: 30,
 worth: 1
}, {
 rows: 5,
 worth: 1
}, {
 rows: 0,
 worth: 0
} ];

function summary(report) {
 for (const {rows, worth} of sizes) {
  const shown = sections.filter(each => each.worth <= worth).map(({section}) => section(report, rows));
  const cut = worth < 3 || rows < 500;
  const note = cut ? [ `Shortened: the whole is in the output ${code("report")}.` ] : [];
  const whole = `${[ ...shown.filter(part => "" !== part), ...note ].join("\n\n")}\n`;
  if (Buffer.byteLength(whole) <= tS) return whole;
 }
 return "## The summary is too long to show\n";
}

function opening() {
 return {
  started: void 0,
  command: "move",
  result: void 0,
  plan: void 0,
  at: 0,
  stage: "",
  announced: [],
  facts: [],
  source: void 0,
  sourceId: void 0,
  target: void 0,
  status: void 0,
  current: true,
  findings: [],
  planned: void 0,
  steps: [],
  latest: "",
  changes: [],
  dns: [],
  probes: [],
  ended: void 0
 };
}

function nS(report, {at, event}) {
 const next = {
  ...report,
  at
 };
 switch (event.type) {
 case "started":
  {
   const {type: _, ...started} = event;
   return {
    ...next,
    command: event.command,
    started: {
     ...started,
     at
    }
   };
  }

 case "announced":
  return {
   ...next,
   announced: [ ...report.announced, {
    level: event.level,
    text: event.text
   } ]
  };

 case "stage":
  return {
   ...next,
   stage: event.title
  };

 case "fact":
  return {
   ...next,
   facts: [ ...report.facts, event.text ]
  };

 case "ends":
  return {
   ...next,
   source: event.source ?? report.source,
   sourceId: event.source?.id ?? event.sourceId ?? report.sourceId,
   target: event.target ?? report.target
  };

 case "status":
  return {
   ...next,
   status: event.status,
   current: true
  };

 case "finding":
  return {
   ...next,
   findings: [ ...report.findings, event.finding ]
  };

 case "planned":
  {
   const {type: _, ...planned} = event;
   const steps = planned.steps.map(step => pending(step, step.standing.evidence));
   return {
    ...next,
    planned,
    plan: event.plan,
    steps: [ ...report.steps, ...steps.filter(step => !find(report.steps, step)) ]
   };
  }

 case "changed":
  return {
   ...next,
   changes: [ ...report.changes, event.change ]
  };

 case "dns":
  return {
   ...next,
   dns: put(report.dns, {
    ...event.entry,
    step: report.latest
   }, sameRecord)
  };

 case "probe":
  return {
   ...next,
   probes: put(report.probes, event.probe, (a, b) => a.alias === b.alias)
  };

 case "ended":
  {
   const {type: _, ...ended} = event;
   const steps = report.steps.map(step => Gk(step, at));
   return {
    ...next,
    steps,
    result: event.result,
    ended: {
     ...ended,
     at
    },
    status: event.status ?? report.status,
    current: void 0 !== event.status || report.current
   };
  }

 default:
  return recordStep(next, at, event);
 }
}

function recordStep(report, at, event) {
 const step = advance(find(report.steps, event.step), at, event);
 const latest = "applying" === event.type ? step.id : report.latest;
 const current = report.current && !("applying" === event.type && "us" === step.by);
 const dns = "confirmed" === event.type ? report.dns.map(entry => "wanted" === entry.state && entry.step === step.id ? {
  ...entry,
  state: "published",
  note: "Seen at every authoritative server."
 } : entry) : report.dns;
 return {
  ...report,
  latest,
  current,
  dns,
  steps: put(report.steps, step, Vk)
 };
}

function sameRecord(a, b) {
 return a.purpose === b.purpose && a.record.name === b.record.name && a.record.type === b.record.type && "found" === a.state === ("found" === b.state);
}

function put(list, item, alike) {
 const at = list.findIndex(other => alike(other, item));
 return at < 0 ? [ ...list, item ] : list.with(at, item);
}

const summaryFile = "GITHUB_STEP_SUMMARY";

function openJournal({runner, clock}) {
 const log = createLog(runner);
 let report = opening();
 let due = false;
 const told = new Set;
 const unwritten = (variable, thrown) => {
  const {message} = asFailure(thrown);
  if (!told.has(variable)) log.warning(`the file of ${variable} could not be written: ${message}`);
  told.add(variable);
  return false;
 };
 const put = (variable, write, values) => {
  try {
   return [ ...values ].every(([name, value]) => write(name, log.redact(value)));
  } catch (o) {
   return unwritten(variable, o);
  }
 };
 const kept = new Map;
 const keep = facts => {
  for (const [name, value] of Object.entries(facts)) kept.set(name, value);
  return put("GITHUB_STATE", runner.saveState, new Map(Object.entries(facts)));
 };
 const outputs = () => put("GITHUB_OUTPUT", runner.setOutput, outputsOf(report));
 const writeSummary = async () => {
  if (!due || told.has(summaryFile)) return;
  due = false;
  await runner.writeSummary(log.redact(summary(report))).catch(thrown => unwritten(summaryFile, thrown));
 };
 let writing = Promise.resolve();
 const soon = () => {
  if (due) return;
  due = true;
  writing = writing.then(writeSummary);
 };
 return {
  log,
  report: () => report,
  keep,
  kept: name => kept.get(name),
  writeOutputs: outputs,
  written: () => writing,
  exit: () => {
   const {result, command} = report;
   return exitCode(result ?? "failed", command);
  },
  tell: event => {
   const timed = {
    at: clock.now(),
    event
   };
   report = nS(report, timed);
   logLines(log, timed, report);
   const quiet = "applying" === event.type && event.quiet;
   if (!quiet) soon();
   if ("ended" !== event.type) return;
   outputs();
   keep({
    finished: "true"
   });
  }
 };
}

const summaryTimeout = 2e3;

const noToken = /^Error message: Failed to get ID Token\.\s+Error Code : (\w+)\s+Error Message: ([\s\S]*)$/;

async function toolkit({env, cork, uncaught}) {
 const core = await Promise.resolve().then(I.bind(I, 1614));
 uncaught(core.setFailed);
 const written = command => (...given) => {
  cork();
  command(...given);
 };
 const annotation = command => written((text, title) => command(text, void 0 === title ? {} : {
  title
 }));
 return {
  info: written(core.info),
  debug: written(core.debug),
  notice: annotation(core.notice),
  warning: annotation(core.warning),
  error: annotation(core.error),
  startGroup: written(core.startGroup),
  endGroup: written(core.endGroup),
  setSecret: written(core.setSecret),
  getInput: name => core.getInput(name, {
   trimWhitespace: false
  }),
  setOutput: (name, value) => {
   if (!oS(env.GITHUB_OUTPUT)) return false;
   core.setOutput(checked(name), value);
   return true;
  },
  saveState: (name, value) => {
   if (!oS(env.GITHUB_STATE)) return false;
   core.saveState(checked(name), value);
   return true;
  },
  writeSummary: async markdown => {
   if (!oS(env.GITHUB_STEP_SUMMARY)) return false;
   const summary = core.summary.emptyBuffer().addRaw(markdown);
   await within(wallClock, summaryTimeout, "the file system", () => summary.write({
    overwrite: true
   }));
   return true;
  },
  getIDToken: async audience => {
   try {
    return {
     status: 200,
     body: await core.getIDToken(audience)
    };
   } catch (o) {
    const text = o instanceof Error ? o.message : String(o);
    const [, code = "", message = text] = noToken.exec(text) ?? [];
    if (/^\d{3}$/.test(code)) return {
     status: Number(code),
     body: void 0
    };
    if (text.includes("do not have ID Token field")) return {
     status: 200,
     body: void 0
    };
    throw new Error(message, {
     cause: o
    });
   }
  },
  getReviews
 };
}

function oS(path) {
 if (void 0 === path || "" === path) return false;
 const file = (0, qa.statSync)(path);
 if (!file.isFile() && !file.isCharacterDevice()) throw new Error(`${path} is not a regular file`);
 return true;
}

function checked(name) {
 if (!/^[\w-]+$/.test(name)) throw new Error(`${JSON.stringify(name)} is no name of an output`);
 return name;
}

async function getReviews(run, signal) {
 const {getOctokit} = await I.e(75).then(I.bind(I, 1075));
 const log = {
  debug: unsaid,
  info: unsaid,
  warn: unsaid,
  error: unsaid
 };
 const octokit = getOctokit(run.token, {
  baseUrl: run.apiUrl,
  userAgent: "move-cloudfront-alias",
  log
 });
 const [owner = "", repo = ""] = run.repository.split("/");
 try {
  const {status, data} = await octokit.rest.actions.getReviewsForRun({
   owner,
   repo,
   run_id: Number(run.runId),
   request: {
    signal,
    log,
    redirect: "error"
   }
  });
  return {
   status,
   body: data
  };
 } catch (o) {
  const status = answered(o);
  if (void 0 === status) throw o;
  return {
   status,
   body: void 0
  };
 }
}

function unsaid() {}

function answered(thrown) {
 if (!(thrown instanceof Error) || !("response" in thrown) || !("status" in thrown)) return;
 return void 0 !== thrown.response && "number" === typeof thrown.status ? thrown.status : void 0;
}

async function portsOf(process) {
 const {env, cancel} = process;
 const stop = broadSignal();
 const end = () => stop.abort(new Failure("cancelled", String(cancel.reason)));
 if (cancel.aborted) end(); else cancel.addEventListener("abort", end, {
  once: true
 });
 return {
  env,
  clock: wallClock,
  signal: stop.signal,
  runner: await toolkit(process)
 };
}

var sS = I(1692);

function plainSerial(serial) {
 return serial.toLowerCase().replaceAll(":", "").replace(/^0+/, "");
}

function get({address, host, path}, signal) {
 return new Promise((resolve, reject) => {
  const asked = (0, Ka.request)({
   host: address.host,
   port: address.port,
   servername: host,
   path,
   method: "GET",
   agent: false,
   rejectUnauthorized: true,
   signal,
   headers: {
    host,
    accept: "*/*",
    "accept-encoding": "identity",
    "user-agent": "move-cloudfront-alias",
    connection: "close"
   }
  });
  asked.on("error", reject);
  asked.on("response", response => {
   const answer = head(response);
   let read = 0;
   response.on("data", chunk => {
    read += chunk.length;
    if (read < 65536) return;
    resolve(answer);
    asked.destroy();
   });
   response.on("end", () => resolve(answer));
   response.on("error", reject);
  });
  asked.end();
 });
}

function head(response) {
 const {socket} = response;
 const serial = socket instanceof sS.TLSSocket ? socket.getPeerCertificate().serialNumber : void 0;
 const headers = Object.entries(response.headersDistinct);
 return {
  status: response.statusCode ?? 0,
  headers: new Map(headers.map(([name, values]) => [ name, (values ?? []).join(", ") ])),
  serial: (serial ?? "").toLowerCase()
 };
}

const grades = [ "answered", "client-error", "server-error", "unserved" ];

function worse(grade, before) {
 return grades.indexOf(grade) > grades.indexOf(before);
}

function gradeOf(status) {
 if (status < 400) return "answered";
 return status < 500 ? "client-error" : "server-error";
}

function rS(at, answer, marks) {
 const {status, serial} = answer;
 const byTarget = void 0 === marks.header ? void 0 : carries(answer, marks.header);
 const refused = true !== byTarget && refusedByCloudFront(answer);
 const bySerial = void 0 === marks.serial ? void 0 : plainSerial(serial) === marks.serial;
 const words = [ String(status), `certificate serial ${serial.slice(0, 8)}\u2026${true === bySerial ? " (the target's)" : ""}` ];
 if (refused) words.push("CloudFront itself refused the host"); else if (421 === status) words.push("misdirected request");
 const by = void 0 === byTarget ? "" : byTarget ? ", served by the target" : ", not served by the target";
 const served = !refused && 421 !== status;
 return {
  at,
  answer: visible(words.join(" \xb7 ") + by),
  status: refused ? `${status} by CloudFront itself` : String(status),
  grade: served ? gradeOf(status) : "unserved",
  byTarget,
  bySerial
 };
}

function carries({headers}, {name, value}) {
 const found = headers.get(name.toLowerCase());
 return void 0 !== found && (found === value || found.split(", ").includes(value));
}

function refusedByCloudFront({status, headers}) {
 return 403 === status && "cloudfront" === headers.get("server")?.toLowerCase() && "error from cloudfront" === headers.get("x-cache")?.toLowerCase();
}

function unanswered(at, thrown) {
 const status = visible(why(thrown));
 return {
  at,
  answer: status,
  status,
  grade: "unserved",
  byTarget: void 0,
  bySerial: void 0
 };
}

const tlsCode = /^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|HOSTNAME_MISMATCH|EPROTO)/;

function why(thrown) {
 if (thrown instanceof DeadlineExceeded) return `no answer within ${duration(thrown.ms)}`;
 if (thrown instanceof NotConnected) return thrown.message;
 const code = thrown instanceof Error && "code" in thrown ? String(thrown.code) : "unknown";
 return tlsCode.test(code) ? `TLS failed (${code})` : `no answer (${code})`;
}

class NotConnected extends Error {
 name="NotConnected";
}

const worstGood = "client-error";

class Tally {
 #A=0;
 #E=0;
 #T=0;
 #C=0;
 #I;
 #R="none";
 #N=worstGood;
 #t=new Map;
 settleBaseline(samples) {
  const good = samples.map(({grade}) => grade).filter(grade => !worse(grade, worstGood));
  this.#R = good.length >= Math.min(2, samples.length) ? "good" : "bad";
  if ("good" === this.#R) this.#N = grades.findLast(grade => good.includes(grade)) ?? worstGood;
 }
 passes({grade}) {
  return !worse(grade, this.#N);
 }
 add(sample) {
  const passed = this.passes(sample);
  this.#A++;
  const key = this.#t.has(sample.answer) || this.#t.size < 50 ? sample.answer : "other answers";
  this.#t.set(key, (this.#t.get(key) ?? 0) + 1);
  if (false === sample.byTarget) this.#C++;
  if (!passed) {
   this.#E++;
   this.#I ??= sample.at;
  } else if (void 0 !== this.#I) {
   this.#T += sample.at - this.#I;
   this.#I = void 0;
  }
  return passed;
 }
 sums(now) {
  const open = void 0 === this.#I ? 0 : now - this.#I;
  return {
   samples: this.#A,
   failures: this.#E,
   unserved: Math.round(this.#T + open),
   strangers: this.#C,
   seen: [ ...this.#t ].map(([answer, count]) => ({
    answer,
    count
   })),
   baseline: this.#R
  };
 }
 get baseline() {
  return this.#R;
 }
}

const usualInterval = 1e3;

const httpsPort = 443;

function createProbe(options) {
 return new AliasProbe(options);
}

class AliasProbe {
 #P;
 #O;
 #D;
 #j=new Tally;
 #_=new AbortController;
 #M;
 #z;
 #L=0;
 #U;
 #q=Promise.resolve();
 #B=Promise.resolve();
 #F=Promise.resolve();
 #H;
 constructor(options) {
  const {alias, clock, header, serial} = options;
  this.#P = options;
  this.#O = alias.replace(/^\*/, randomLabel(clock));
  this.#D = {
   header,
   serial: void 0 === serial ? void 0 : plainSerial(serial)
  };
  this.#M = AbortSignal.any([ options.signal, this.#_.signal ]);
 }
 start=async () => {
  const baseline = await this.#W(3);
  if (3 === baseline.length) {
   this.#j.settleBaseline(baseline.map(({sample}) => sample));
   this.#B = this.#G();
  }
  return this.#V(baseline);
 };
 summary=() => {
  const {alias, path, clock} = this.#P;
  return this.#H ?? {
   alias,
   path,
   ...this.#j.sums(clock.now())
  };
 };
 verify=async count => {
  const series = this.#W(count);
  this.#F = series;
  const samples = await series;
  const judged = "good" === this.#j.baseline && samples.length === count;
  return {
   ...this.#V(samples),
   passed: !judged || samples.some(({passed}) => passed)
  };
 };
 stop=async () => {
  this.#_.abort();
  await this.#B;
  await this.#q;
  this.#H ??= this.summary();
  return this.#H;
 };
 #V(taken) {
  const samples = taken.map(({sample}) => sample);
  const {header} = this.#P;
  const answered = samples.filter(({bySerial}) => void 0 !== bySerial);
  return {
   statuses: samples.map(({status}) => status),
   carrying: void 0 === header ? void 0 : samples.filter(({byTarget}) => true === byTarget).length,
   bySerial: answered.length > 0 && answered.every(({bySerial}) => true === bySerial)
  };
 }
 async #G() {
  for (;;) {
   await this.#F;
   if (void 0 === await this.#K()) return;
  }
 }
 async #W(count) {
  const series = [];
  for (;series.length < count; ) {
   const next = await this.#K();
   if (void 0 === next) break;
   series.push(next);
  }
  return series;
 }
 #K() {
  const mine = this.#q.then(async () => {
   if (!await this.#X()) return;
   const sample = await this.#Z();
   return this.#M.aborted ? void 0 : {
    sample,
    passed: this.#j.add(sample)
   };
  });
  this.#q = mine;
  return mine;
 }
 async #X() {
  const {clock, interval = usualInterval} = this.#P;
  const pause = void 0 === this.#U ? 0 : this.#U + interval - clock.now();
  try {
   if (pause > 0) await clock.sleep(pause, this.#M);
  } catch {
   return false;
  }
  return !this.#M.aborted;
 }
 async #Z() {
  const {clock, path, alias} = this.#P;
  const at = clock.now();
  this.#U = at;
  try {
   const ask = async signal => get({
    address: await this.#J(),
    host: this.#O,
    path
   }, signal);
   return rS(at, await within(clock, 5e3, alias, ask, this.#M), this.#D);
  } catch (o) {
   this.#z = void 0;
   return unanswered(at, o);
  }
 }
 async #J() {
  const {edgeAddress, local, clock, port = httpsPort} = this.#P;
  if (void 0 !== edgeAddress) {
   if (local && (loopbackAddress(edgeAddress.host) || "localhost" === edgeAddress.host)) return edgeAddress;
   throw new NotConnected("the edge address is not a loopback address of a local run");
  }
  const now = clock.now();
  if (void 0 === this.#z || now - this.#z.at >= 3e4) this.#z = {
   list: await this.#P.addresses(),
   at: now
  };
  const {list} = this.#z;
  const allowed = list.filter(ip => allowedAddress(ip, local));
  const v4 = allowed.filter(ip => (0, Le.isIPv4)(ip));
  const usable = v4.length > 0 ? v4 : allowed;
  const host = usable[this.#L++ % usable.length];
  if (void 0 === host) throw new NotConnected(list.length > 0 ? "the name has no public address" : "the name has no address");
  return {
   host,
   port
  };
 }
}

const readGrace = 5500;

const looked = new Set([ "planned", "verified", "refused", "failed" ]);

async function mainStep(process) {
 return main(await portsOf(process));
}

async function postStep(process) {
 return afterMain(await portsOf(process));
}

async function main(ports) {
 const journal = await told(ports, async (base, errors) => {
  if (void 0 !== errors) return badInputs(base.journal, errors);
  return carryOut({
   ...base,
   bound: readPlan(base.inputs, base.setting)
  });
 });
 return journal.exit();
}

async function afterMain(ports) {
 const kept = readStepState(ports.env);
 if (kept.finished) return 0;
 const env = {
  ...ports.env,
  GITHUB_OUTPUT: ports.env.GITHUB_OUTPUT || P.devNull
 };
 await told({
  ...ports,
  env
 }, async (base, errors) => void 0 === errors ? post(base, kept) : notLooked(base.journal, errors, kept), void 0 !== kept.outage);
 return 0;
}

async function told(ports, work, perilous = false) {
 const journal = openJournal(ports);
 try {
  const {reading, errors} = iS(ports);
  for (const secret of reading.secrets) journal.log.mask(secret);
  const base = aS(ports, reading, journal);
  if (ports.signal.aborted) throw cancelled(ports.signal);
  const verdict = await work(base, errors);
  journal.tell({
   type: "ended",
   ...firstStepsFirst(verdict, journal.report())
  });
 } catch (o) {
  if (changedBy(journal)) journal.keep({
   unfinished: "true"
  });
  journal.tell({
   type: "ended",
   ...cutOff(ports, journal, o, perilous)
  });
 }
 await journal.written();
 return journal;
}

function iS(ports) {
 try {
  return {
   reading: readInputs(ports.env, ports.runner.getInput)
  };
 } catch (o) {
  if (o instanceof InputErrors) return {
   reading: o,
   errors: o
  };
  throw o;
 }
}

async function carryOut(run) {
 const end = await cS(run);
 const {aborted} = run.ports.signal;
 if (aborted && looked.has(end.result) && !changedBy(run.journal)) throw cancelled(run.ports.signal);
 return end;
}

function aS(ports, {inputs, setting, announcements}, journal) {
 const reads = broadSignal();
 const stop = () => void ports.clock.sleep(readGrace).then(() => reads.abort(ports.signal.reason));
 if (ports.signal.aborted) stop(); else ports.signal.addEventListener("abort", stop, {
  once: true
 });
 journal.keep({
  started: "true"
 });
 journal.tell({
  type: "started",
  command: inputs.command,
  aliases: inputs.aliases,
  target: inputs.targetDistribution,
  runUrl: `${setting.serverUrl}/${setting.repository}/actions/runs/${setting.runId}`
 });
 for (const announcement of announcements) journal.tell({
  type: "announced",
  ...announcement
 });
 return {
  ports,
  inputs,
  setting,
  journal,
  deadlineAt: ports.clock.now() + inputs.deadline,
  reads: reads.signal
 };
}

async function cS(run) {
 const {inputs} = run;
 const first = await firstLook(run);
 if ("recover" === inputs.command) return recover(run, first);
 if ("move" === inputs.command && await comesUponOutage(run, first)) return endOutage(run, first);
 if ("roll-back" === inputs.command) return rollBack(run, first, seen => probeOf(run, seen));
 const context = await first.whole();
 tellMove(run, context);
 if ("verify" === inputs.command) return verify(run, context, probeOf(run, context));
 const found = await preflight(run, context);
 if ("plan" === inputs.command) return Nk(context, found);
 return Ye(run, context, found, probeOf(run, context));
}

function probeOf({inputs, setting, ports}, {alias, dns, observation}) {
 if (void 0 === inputs.probePath) return;
 const {certificate} = observation;
 return (ports.network?.probe ?? createProbe)({
  clock: ports.clock,
  signal: ports.signal,
  alias,
  path: inputs.probePath,
  header: inputs.probeHeader,
  edgeAddress: setting.edgeAddress,
  addresses: () => dns.addresses(alias),
  local: setting.local,
  ...certificate?.known ? {
   serial: certificate.value.serial
  } : {}
 });
}

function badInputs(journal, {findings, code}) {
 for (const finding of findings) journal.tell({
  type: "finding",
  finding
 });
 const wrong = 1 === findings.length ? "one thing is" : `${findings.length} things are`;
 return {
  result: "refused",
  reason: code,
  verdict: `Nothing has been changed, and no service was called: ${wrong} not right with the inputs or the environment.`,
  next: findings.map(stepFor),
  supportCase: void 0
 };
}

function notLooked(journal, errors, {outage}) {
 const {next} = badInputs(journal, errors);
 const word = void 0 === outage ? "" : " It may have begun an outage: a person must look now.";
 return {
  result: void 0 === outage ? "interrupted" : "exposed",
  reason: "cancelled",
  verdict: `The main step was ended before it was done, and where the move stands could not be read: the inputs of the post step are not right.${word}`,
  next,
  supportCase: void 0
 };
}

function changedBy(journal) {
 return journal.report().changes.length > 0;
}

function cutOff(ports, journal, thrown, before) {
 const {code, message, remedy} = asFailure(thrown);
 const {status} = journal.report();
 const changed = changedBy(journal);
 const {aborted} = ports.signal;
 const alarm = unreadAlarm(before || void 0 !== journal.kept("outage"));
 const ended = aborted ? "interrupted" : changed || "internal" === code ? "failed" : "refused";
 const unread = changed || void 0 !== alarm;
 return {
  result: void 0 === alarm ? ended : "exposed",
  reason: aborted ? "cancelled" : code,
  verdict: `${changed ? "The run broke off after a change" : "Nothing has been changed"}: ${message}${void 0 === alarm ? "" : " Users may be unserved: a person must look now."}`,
  next: void 0 === remedy ? [] : [ {
   title: "What to do about it",
   paste: remedy,
   language: "text"
  } ],
  supportCase: void 0,
  ...void 0 !== status && unread ? {
   status: notReadSince(status, unreadSince)
  } : {}
 };
}

var uS = R.EP;

var dS = R.iW;

var lS = R.Uq;

var hS = R.FW;

export { uS as afterMain, dS as main, lS as mainStep, hS as postStep };
