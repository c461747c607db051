import { createRequire as o } from "module";

var c = {
 238: (o, c, l) => {
  const v = {
   REQUEST_ID: Symbol.for("_AWS_LAMBDA_REQUEST_ID"),
   X_RAY_TRACE_ID: Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),
   TENANT_ID: Symbol.for("_AWS_LAMBDA_TENANT_ID"),
   TRACEPARENT: Symbol.for("_AWS_LAMBDA_TRACEPARENT"),
   TRACESTATE: Symbol.for("_AWS_LAMBDA_TRACESTATE"),
   BAGGAGE: Symbol.for("_AWS_LAMBDA_BAGGAGE")
  };
  const I = [ "true", "1" ].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? "");
  if (!I) globalThis.awslambda = globalThis.awslambda || {};
  class O {
   static PROTECTED_KEYS=v;
   isProtectedKey(key) {
    return Object.values(v).includes(key);
   }
   getRequestId() {
    return this.get(v.REQUEST_ID) ?? "-";
   }
   getXRayTraceId() {
    return this.get(v.X_RAY_TRACE_ID);
   }
   getTenantId() {
    return this.get(v.TENANT_ID);
   }
   getTraceparent() {
    return this.get(v.TRACEPARENT);
   }
   getTracestate() {
    return this.get(v.TRACESTATE);
   }
   getBaggage() {
    return this.get(v.BAGGAGE);
   }
  }
  class P extends O {
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
  class R extends O {
   als;
   static async create() {
    const instance = new R;
    const o = await Promise.resolve().then(l.t.bind(l, 698, 23));
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
  c.A = void 0;
  !function(o) {
   let instance = null;
   o.getInstanceAsync = async function(o) {
    if (!instance) instance = (async () => {
     const c = true === o || "AWS_LAMBDA_MAX_CONCURRENCY" in process.env;
     const l = c ? await R.create() : new P;
     if (!I && globalThis.awslambda?.InvokeStore) return globalThis.awslambda.InvokeStore; else if (!I && globalThis.awslambda) {
      globalThis.awslambda.InvokeStore = l;
      return l;
     } else return l;
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
  }(c.A || (c.A = {}));
 },
 835: (o, c, l) => {
  l.d(c, {
   O: () => v
  });
  class v {
   namespace;
   schemas;
   exceptions;
   static registries=new Map;
   constructor(o, c = new Map, l = new Map) {
    this.namespace = o;
    this.schemas = c;
    this.exceptions = l;
    if (!v.registries.has(o)) v.registries.set(o, this);
   }
   static for(o) {
    return v.registries.get(o) ?? new v(o);
   }
   copyFrom(other) {
    const {schemas: o, exceptions: c} = this;
    for (const [k, c] of other.schemas) if (!o.has(k)) o.set(k, c);
    for (const [k, o] of other.exceptions) if (!c.has(k)) c.set(k, o);
   }
   register(o, schema) {
    const c = this.normalizeShapeId(o);
    for (const r of [ this, v.for(c.split("#")[0]) ]) if (!r.schemas.has(c)) r.schemas.set(c, schema);
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
   registerError(o, c) {
    const l = o;
    const ns = l[1];
    const I = ns + "#" + l[2];
    if (!c.hasOwnProperty?.("shapeId")) c.shapeId = I;
    for (const r of [ this, v.for(ns) ]) if (!r.schemas.has(I) && !r.exceptions.has(l)) {
     r.schemas.set(I, l);
     r.exceptions.set(l, c);
    }
   }
   getErrorCtor(o) {
    const c = o;
    if (this.exceptions.has(c)) return this.exceptions.get(c);
    const registry = v.for(c[1]);
    return registry.exceptions.get(c);
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
 345: (o, c, l) => {
  l.d(c, {
   m: () => v
  });
  const v = o => "function" === typeof ArrayBuffer && o instanceof ArrayBuffer || "[object ArrayBuffer]" === Object.prototype.toString.call(o);
 },
 382: (o, c, l) => {
  l.d(c, {
   Q: () => I,
   s: () => O
  });
  var v = l(345);
  const I = (input, o = 0, length = input.byteLength - o) => {
   if (!(0, v.m)(input)) throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof input} (${input})`);
   return Buffer.from(input, o, length);
  };
  const O = (input, encoding) => {
   if ("string" !== typeof input) throw new TypeError(`The "input" argument must be of type string. Received type ${typeof input} (${input})`);
   return encoding ? Buffer.from(input, encoding) : Buffer.from(input);
  };
 },
 706: (o, c, l) => {
  l.d(c, {
   a: () => O,
   n: () => P
  });
  const v = {};
  const I = {};
  for (let i = 0; i < 256; i++) {
   let o = i.toString(16).toLowerCase();
   if (1 === o.length) o = `0${o}`;
   v[i] = o;
   I[o] = i;
  }
  function O(encoded) {
   if (encoded.length % 2 !== 0) throw new Error("Hex encoded strings must have an even number length");
   const out = new Uint8Array(encoded.length / 2);
   for (let i = 0; i < encoded.length; i += 2) {
    const o = encoded.slice(i, i + 2).toLowerCase();
    if (o in I) out[i / 2] = I[o]; else throw new Error(`Cannot decode unrecognized sequence ${o} as hexadecimal`);
   }
   return out;
  }
  function P(bytes) {
   let out = "";
   for (let i = 0; i < bytes.byteLength; i++) out += v[bytes[i]];
   return out;
  }
 },
 574: (o, c, l) => {
  l.d(c, {
   a: () => I
  });
  var v = l(382);
  const I = input => {
   const o = (0, v.s)(input, "utf8");
   return new Uint8Array(o.buffer, o.byteOffset, o.byteLength / Uint8Array.BYTES_PER_ELEMENT);
  };
 },
 787: (o, c, l) => {
  l.d(c, {
   P: () => I
  });
  var v = l(382);
  const I = input => {
   if ("string" === typeof input) return input;
   if ("object" !== typeof input || "number" !== typeof input.byteOffset || "number" !== typeof input.byteLength) throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
   return (0, v.Q)(input.buffer, input.byteOffset, input.byteLength).toString("utf8");
  };
 },
 852: (o, c, l) => {
  l.d(c, {
   $: () => hasOwn
  });
  function hasOwn(o, k) {
   return Object.prototype.hasOwnProperty.call(o, k);
  }
 },
 592: (o, c) => {
  c.toString = function(o) {
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
  c.toClass = function(name) {
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
 876: (o, c, l) => {
  const Buffer = l(181).Buffer;
  const v = l(41);
  const rcodes = l(642);
  const I = l(431);
  const classes = l(592);
  const O = l(685);
  const ip = l(369);
  const name = c.name = {};
  name.encode = function(o, c, l, {mail: v = false} = {}) {
   if (!c) c = Buffer.alloc(name.encodingLength(o));
   if (!l) l = 0;
   const I = l;
   const n = o.replace(/^\.|\.$/gm, "");
   if (n.length) {
    let list = [];
    if (v) {
     let o = "";
     n.split(".").forEach(label => {
      if (label.endsWith("\\")) o += (o.length ? "." : "") + label.slice(0, -1); else if (0 === list.length && o.length) list.push(o + "." + label); else list.push(label);
     });
    } else list = n.split(".");
    for (let i = 0; i < list.length; i++) {
     const o = c.write(list[i], l + 1);
     c[l] = o;
     l += o + 1;
    }
   }
   c[l++] = 0;
   name.encode.bytes = l - I;
   return c;
  };
  name.encode.bytes = 0;
  name.decode = function(o, c, {mail: l = false} = {}) {
   if (!c) c = 0;
   const list = [];
   let v = c;
   let I = 0;
   let O = 0;
   let P = false;
   for (;;) {
    if (c >= o.length) throw new Error("Cannot decode name (buffer overflow)");
    const R = o[c++];
    O += P ? 0 : 1;
    if (0 === R) break; else if (0 === (192 & R)) {
     if (c + R > o.length) throw new Error("Cannot decode name (buffer overflow)");
     I += R + 1;
     if (I > 254) throw new Error("Cannot decode name (name too long)");
     let label = o.toString("utf-8", c, c + R);
     if (l) label = label.replace(/\./g, "\\.");
     list.push(label);
     c += R;
     O += P ? 0 : R;
    } else if (192 === (192 & R)) {
     if (c + 1 > o.length) throw new Error("Cannot decode name (buffer overflow)");
     const l = o.readUInt16BE(c - 1) - 49152;
     if (l >= v) throw new Error("Cannot decode name (bad pointer)");
     c = l;
     v = l;
     O += P ? 0 : 1;
     P = true;
    } else throw new Error("Cannot decode name (bad label)");
   }
   name.decode.bytes = O;
   return 0 === list.length ? "." : list.join(".");
  };
  name.decode.bytes = 0;
  name.encodingLength = function(n) {
   if ("." === n || ".." === n) return 1;
   return Buffer.byteLength(n.replace(/^\.|\.$/gm, "")) + 2;
  };
  const string = {};
  string.encode = function(s, o, c) {
   if (!o) o = Buffer.alloc(string.encodingLength(s));
   if (!c) c = 0;
   const l = o.write(s, c + 1);
   o[c] = l;
   string.encode.bytes = l + 1;
   return o;
  };
  string.encode.bytes = 0;
  string.decode = function(o, c) {
   if (!c) c = 0;
   const l = o[c];
   const s = o.toString("utf-8", c + 1, c + 1 + l);
   string.decode.bytes = l + 1;
   return s;
  };
  string.decode.bytes = 0;
  string.encodingLength = function(s) {
   return Buffer.byteLength(s) + 1;
  };
  const header = {};
  header.encode = function(h, o, c) {
   if (!o) o = header.encodingLength(h);
   if (!c) c = 0;
   const flags = 32767 & (h.flags || 0);
   const type = "response" === h.type ? 32768 : 0;
   o.writeUInt16BE(h.id || 0, c);
   o.writeUInt16BE(flags | type, c + 2);
   o.writeUInt16BE(h.questions.length, c + 4);
   o.writeUInt16BE(h.answers.length, c + 6);
   o.writeUInt16BE(h.authorities.length, c + 8);
   o.writeUInt16BE(h.additionals.length, c + 10);
   return o;
  };
  header.encode.bytes = 12;
  header.decode = function(o, c) {
   if (!c) c = 0;
   if (o.length < 12) throw new Error("Header must be 12 bytes");
   const flags = o.readUInt16BE(c + 2);
   return {
    id: o.readUInt16BE(c),
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
    questions: new Array(o.readUInt16BE(c + 4)),
    answers: new Array(o.readUInt16BE(c + 6)),
    authorities: new Array(o.readUInt16BE(c + 8)),
    additionals: new Array(o.readUInt16BE(c + 10))
   };
  };
  header.decode.bytes = 12;
  header.encodingLength = function() {
   return 12;
  };
  const P = c.unknown = {};
  P.encode = function(data, o, c) {
   if (!o) o = Buffer.alloc(P.encodingLength(data));
   if (!c) c = 0;
   o.writeUInt16BE(data.length, c);
   data.copy(o, c + 2);
   P.encode.bytes = data.length + 2;
   return o;
  };
  P.encode.bytes = 0;
  P.decode = function(o, c) {
   if (!c) c = 0;
   const l = o.readUInt16BE(c);
   const data = o.slice(c + 2, c + 2 + l);
   P.decode.bytes = l + 2;
   return data;
  };
  P.decode.bytes = 0;
  P.encodingLength = function(data) {
   return data.length + 2;
  };
  const R = c.ns = {};
  R.encode = function(data, o, c) {
   if (!o) o = Buffer.alloc(R.encodingLength(data));
   if (!c) c = 0;
   name.encode(data, o, c + 2);
   o.writeUInt16BE(name.encode.bytes, c);
   R.encode.bytes = name.encode.bytes + 2;
   return o;
  };
  R.encode.bytes = 0;
  R.decode = function(o, c) {
   if (!c) c = 0;
   const l = o.readUInt16BE(c);
   const v = name.decode(o, c + 2);
   R.decode.bytes = l + 2;
   return v;
  };
  R.decode.bytes = 0;
  R.encodingLength = function(data) {
   return name.encodingLength(data) + 2;
  };
  const j = c.soa = {};
  j.encode = function(data, o, c) {
   if (!o) o = Buffer.alloc(j.encodingLength(data));
   if (!c) c = 0;
   const l = c;
   c += 2;
   name.encode(data.mname, o, c);
   c += name.encode.bytes;
   name.encode(data.rname, o, c, {
    mail: true
   });
   c += name.encode.bytes;
   o.writeUInt32BE(data.serial || 0, c);
   c += 4;
   o.writeUInt32BE(data.refresh || 0, c);
   c += 4;
   o.writeUInt32BE(data.retry || 0, c);
   c += 4;
   o.writeUInt32BE(data.expire || 0, c);
   c += 4;
   o.writeUInt32BE(data.minimum || 0, c);
   c += 4;
   o.writeUInt16BE(c - l - 2, l);
   j.encode.bytes = c - l;
   return o;
  };
  j.encode.bytes = 0;
  j.decode = function(o, c) {
   if (!c) c = 0;
   const l = c;
   const data = {};
   c += 2;
   data.mname = name.decode(o, c);
   c += name.decode.bytes;
   data.rname = name.decode(o, c, {
    mail: true
   });
   c += name.decode.bytes;
   data.serial = o.readUInt32BE(c);
   c += 4;
   data.refresh = o.readUInt32BE(c);
   c += 4;
   data.retry = o.readUInt32BE(c);
   c += 4;
   data.expire = o.readUInt32BE(c);
   c += 4;
   data.minimum = o.readUInt32BE(c);
   c += 4;
   j.decode.bytes = c - l;
   return data;
  };
  j.decode.bytes = 0;
  j.encodingLength = function(data) {
   return 22 + name.encodingLength(data.mname) + name.encodingLength(data.rname);
  };
  const q = c.txt = {};
  q.encode = function(data, o, c) {
   if (!Array.isArray(data)) data = [ data ];
   for (let i = 0; i < data.length; i++) {
    if ("string" === typeof data[i]) data[i] = Buffer.from(data[i]);
    if (!Buffer.isBuffer(data[i])) throw new Error("Must be a Buffer");
   }
   if (!o) o = Buffer.alloc(q.encodingLength(data));
   if (!c) c = 0;
   const l = c;
   c += 2;
   data.forEach(function(d) {
    o[c++] = d.length;
    d.copy(o, c, 0, d.length);
    c += d.length;
   });
   o.writeUInt16BE(c - l - 2, l);
   q.encode.bytes = c - l;
   return o;
  };
  q.encode.bytes = 0;
  q.decode = function(o, c) {
   if (!c) c = 0;
   const l = c;
   let v = o.readUInt16BE(c);
   c += 2;
   let data = [];
   for (;v > 0; ) {
    const l = o[c++];
    --v;
    if (v < l) throw new Error("Buffer overflow");
    data.push(o.slice(c, c + l));
    c += l;
    v -= l;
   }
   q.decode.bytes = c - l;
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
  const H = c.null = {};
  H.encode = function(data, o, c) {
   if (!o) o = Buffer.alloc(H.encodingLength(data));
   if (!c) c = 0;
   if ("string" === typeof data) data = Buffer.from(data);
   if (!data) data = Buffer.alloc(0);
   const l = c;
   c += 2;
   const v = data.length;
   data.copy(o, c, 0, v);
   c += v;
   o.writeUInt16BE(c - l - 2, l);
   H.encode.bytes = c - l;
   return o;
  };
  H.encode.bytes = 0;
  H.decode = function(o, c) {
   if (!c) c = 0;
   const l = c;
   const v = o.readUInt16BE(c);
   c += 2;
   const data = o.slice(c, c + v);
   c += v;
   H.decode.bytes = c - l;
   return data;
  };
  H.decode.bytes = 0;
  H.encodingLength = function(data) {
   if (!data) return 2;
   return (Buffer.isBuffer(data) ? data.length : Buffer.byteLength(data)) + 2;
  };
  const K = c.hinfo = {};
  K.encode = function(data, o, c) {
   if (!o) o = Buffer.alloc(K.encodingLength(data));
   if (!c) c = 0;
   const l = c;
   c += 2;
   string.encode(data.cpu, o, c);
   c += string.encode.bytes;
   string.encode(data.os, o, c);
   c += string.encode.bytes;
   o.writeUInt16BE(c - l - 2, l);
   K.encode.bytes = c - l;
   return o;
  };
  K.encode.bytes = 0;
  K.decode = function(o, c) {
   if (!c) c = 0;
   const l = c;
   const data = {};
   c += 2;
   data.cpu = string.decode(o, c);
   c += string.decode.bytes;
   data.os = string.decode(o, c);
   c += string.decode.bytes;
   K.decode.bytes = c - l;
   return data;
  };
  K.decode.bytes = 0;
  K.encodingLength = function(data) {
   return string.encodingLength(data.cpu) + string.encodingLength(data.os) + 2;
  };
  const V = c.ptr = {};
  const G = c.cname = V;
  const Q = c.dname = V;
  V.encode = function(data, o, c) {
   if (!o) o = Buffer.alloc(V.encodingLength(data));
   if (!c) c = 0;
   name.encode(data, o, c + 2);
   o.writeUInt16BE(name.encode.bytes, c);
   V.encode.bytes = name.encode.bytes + 2;
   return o;
  };
  V.encode.bytes = 0;
  V.decode = function(o, c) {
   if (!c) c = 0;
   const data = name.decode(o, c + 2);
   V.decode.bytes = name.decode.bytes + 2;
   return data;
  };
  V.decode.bytes = 0;
  V.encodingLength = function(data) {
   return name.encodingLength(data) + 2;
  };
  const X = c.srv = {};
  X.encode = function(data, o, c) {
   if (!o) o = Buffer.alloc(X.encodingLength(data));
   if (!c) c = 0;
   o.writeUInt16BE(data.priority || 0, c + 2);
   o.writeUInt16BE(data.weight || 0, c + 4);
   o.writeUInt16BE(data.port || 0, c + 6);
   name.encode(data.target, o, c + 8);
   const l = name.encode.bytes + 6;
   o.writeUInt16BE(l, c);
   X.encode.bytes = l + 2;
   return o;
  };
  X.encode.bytes = 0;
  X.decode = function(o, c) {
   if (!c) c = 0;
   const l = o.readUInt16BE(c);
   const data = {};
   data.priority = o.readUInt16BE(c + 2);
   data.weight = o.readUInt16BE(c + 4);
   data.port = o.readUInt16BE(c + 6);
   data.target = name.decode(o, c + 8);
   X.decode.bytes = l + 2;
   return data;
  };
  X.decode.bytes = 0;
  X.encodingLength = function(data) {
   return 8 + name.encodingLength(data.target);
  };
  const J = c.caa = {};
  J.ISSUER_CRITICAL = 128;
  J.encode = function(data, o, c) {
   const l = J.encodingLength(data);
   if (!o) o = Buffer.alloc(J.encodingLength(data));
   if (!c) c = 0;
   if (data.issuerCritical) data.flags = J.ISSUER_CRITICAL;
   o.writeUInt16BE(l - 2, c);
   c += 2;
   o.writeUInt8(data.flags || 0, c);
   c += 1;
   string.encode(data.tag, o, c);
   c += string.encode.bytes;
   o.write(data.value, c);
   c += Buffer.byteLength(data.value);
   J.encode.bytes = l;
   return o;
  };
  J.encode.bytes = 0;
  J.decode = function(o, c) {
   if (!c) c = 0;
   const l = o.readUInt16BE(c);
   c += 2;
   const v = c;
   const data = {};
   data.flags = o.readUInt8(c);
   c += 1;
   data.tag = string.decode(o, c);
   c += string.decode.bytes;
   data.value = o.toString("utf-8", c, v + l);
   data.issuerCritical = !!(data.flags & J.ISSUER_CRITICAL);
   J.decode.bytes = l + 2;
   return data;
  };
  J.decode.bytes = 0;
  J.encodingLength = function(data) {
   return string.encodingLength(data.tag) + string.encodingLength(data.value) + 2;
  };
  const Y = c.mx = {};
  Y.encode = function(data, o, c) {
   if (!o) o = Buffer.alloc(Y.encodingLength(data));
   if (!c) c = 0;
   const l = c;
   c += 2;
   o.writeUInt16BE(data.preference || 0, c);
   c += 2;
   name.encode(data.exchange, o, c);
   c += name.encode.bytes;
   o.writeUInt16BE(c - l - 2, l);
   Y.encode.bytes = c - l;
   return o;
  };
  Y.encode.bytes = 0;
  Y.decode = function(o, c) {
   if (!c) c = 0;
   const l = c;
   const data = {};
   c += 2;
   data.preference = o.readUInt16BE(c);
   c += 2;
   data.exchange = name.decode(o, c);
   c += name.decode.bytes;
   Y.decode.bytes = c - l;
   return data;
  };
  Y.encodingLength = function(data) {
   return 4 + name.encodingLength(data.exchange);
  };
  const ee = c.a = {};
  ee.encode = function(host, o, c) {
   if (!o) o = Buffer.alloc(ee.encodingLength(host));
   if (!c) c = 0;
   o.writeUInt16BE(4, c);
   c += 2;
   ip.v4.encode(host, o, c);
   ee.encode.bytes = 6;
   return o;
  };
  ee.encode.bytes = 0;
  ee.decode = function(o, c) {
   if (!c) c = 0;
   c += 2;
   const host = ip.v4.decode(o, c);
   ee.decode.bytes = 6;
   return host;
  };
  ee.decode.bytes = 0;
  ee.encodingLength = function() {
   return 6;
  };
  const te = c.aaaa = {};
  te.encode = function(host, o, c) {
   if (!o) o = Buffer.alloc(te.encodingLength(host));
   if (!c) c = 0;
   o.writeUInt16BE(16, c);
   c += 2;
   ip.v6.encode(host, o, c);
   te.encode.bytes = 18;
   return o;
  };
  te.encode.bytes = 0;
  te.decode = function(o, c) {
   if (!c) c = 0;
   c += 2;
   const host = ip.v6.decode(o, c);
   te.decode.bytes = 18;
   return host;
  };
  te.decode.bytes = 0;
  te.encodingLength = function() {
   return 18;
  };
  const ne = c.option = {};
  ne.encode = function(option, o, c) {
   if (!o) o = Buffer.alloc(ne.encodingLength(option));
   if (!c) c = 0;
   const l = c;
   const code = O.toCode(option.code);
   o.writeUInt16BE(code, c);
   c += 2;
   if (option.data) {
    o.writeUInt16BE(option.data.length, c);
    c += 2;
    option.data.copy(o, c);
    c += option.data.length;
   } else switch (code) {
   case 8:
    const l = option.sourcePrefixLength || 0;
    const v = option.family || ip.familyOf(option.ip);
    const I = ip.encode(option.ip, Buffer.alloc);
    const O = Math.ceil(l / 8);
    o.writeUInt16BE(O + 4, c);
    c += 2;
    o.writeUInt16BE(v, c);
    c += 2;
    o.writeUInt8(l, c++);
    o.writeUInt8(option.scopePrefixLength || 0, c++);
    I.copy(o, c, 0, O);
    c += O;
    break;

   case 11:
    if (option.timeout) {
     o.writeUInt16BE(2, c);
     c += 2;
     o.writeUInt16BE(option.timeout, c);
     c += 2;
    } else {
     o.writeUInt16BE(0, c);
     c += 2;
    }
    break;

   case 12:
    const P = option.length || 0;
    o.writeUInt16BE(P, c);
    c += 2;
    o.fill(0, c, c + P);
    c += P;
    break;

   case 14:
    const R = 2 * option.tags.length;
    o.writeUInt16BE(R, c);
    c += 2;
    for (const l of option.tags) {
     o.writeUInt16BE(l, c);
     c += 2;
    }
    break;

   default:
    throw new Error(`Unknown roption code: ${option.code}`);
   }
   ne.encode.bytes = c - l;
   return o;
  };
  ne.encode.bytes = 0;
  ne.decode = function(o, c) {
   if (!c) c = 0;
   const option = {};
   option.code = o.readUInt16BE(c);
   option.type = O.toString(option.code);
   c += 2;
   const l = o.readUInt16BE(c);
   c += 2;
   option.data = o.slice(c, c + l);
   switch (option.code) {
   case 8:
    option.family = o.readUInt16BE(c);
    c += 2;
    option.sourcePrefixLength = o.readUInt8(c++);
    option.scopePrefixLength = o.readUInt8(c++);
    const v = Buffer.alloc(1 === option.family ? 4 : 16);
    o.copy(v, 0, c, c + l - 4);
    option.ip = ip.decode(v);
    break;

   case 11:
    if (l > 0) {
     option.timeout = o.readUInt16BE(c);
     c += 2;
    }
    break;

   case 14:
    option.tags = [];
    for (let i = 0; i < l; i += 2) {
     option.tags.push(o.readUInt16BE(c));
     c += 2;
    }
   }
   ne.decode.bytes = l + 4;
   return option;
  };
  ne.decode.bytes = 0;
  ne.encodingLength = function(option) {
   if (option.data) return option.data.length + 4;
   const code = O.toCode(option.code);
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
  const se = c.opt = {};
  se.encode = function(options, o, c) {
   if (!o) o = Buffer.alloc(se.encodingLength(options));
   if (!c) c = 0;
   const l = c;
   const v = ge(options, ne);
   o.writeUInt16BE(v, c);
   c = pe(options, ne, o, c + 2);
   se.encode.bytes = c - l;
   return o;
  };
  se.encode.bytes = 0;
  se.decode = function(o, c) {
   if (!c) c = 0;
   const l = c;
   const options = [];
   let v = o.readUInt16BE(c);
   c += 2;
   let I = 0;
   for (;v > 0; ) {
    options[I++] = ne.decode(o, c);
    c += ne.decode.bytes;
    v -= ne.decode.bytes;
   }
   se.decode.bytes = c - l;
   return options;
  };
  se.decode.bytes = 0;
  se.encodingLength = function(options) {
   return 2 + ge(options || [], ne);
  };
  const oe = c.dnskey = {};
  oe.PROTOCOL_DNSSEC = 3;
  oe.ZONE_KEY = 128;
  oe.SECURE_ENTRYPOINT = 32768;
  oe.encode = function(key, o, c) {
   if (!o) o = Buffer.alloc(oe.encodingLength(key));
   if (!c) c = 0;
   const l = c;
   const v = key.key;
   if (!Buffer.isBuffer(v)) throw new Error("Key must be a Buffer");
   c += 2;
   o.writeUInt16BE(key.flags, c);
   c += 2;
   o.writeUInt8(oe.PROTOCOL_DNSSEC, c);
   c += 1;
   o.writeUInt8(key.algorithm, c);
   c += 1;
   v.copy(o, c, 0, v.length);
   c += v.length;
   oe.encode.bytes = c - l;
   o.writeUInt16BE(oe.encode.bytes - 2, l);
   return o;
  };
  oe.encode.bytes = 0;
  oe.decode = function(o, c) {
   if (!c) c = 0;
   const l = c;
   var key = {};
   var length = o.readUInt16BE(c);
   c += 2;
   key.flags = o.readUInt16BE(c);
   c += 2;
   if (o.readUInt8(c) !== oe.PROTOCOL_DNSSEC) throw new Error("Protocol must be 3");
   c += 1;
   key.algorithm = o.readUInt8(c);
   c += 1;
   key.key = o.slice(c, l + length + 2);
   c += key.key.length;
   oe.decode.bytes = c - l;
   return key;
  };
  oe.decode.bytes = 0;
  oe.encodingLength = function(key) {
   return 6 + Buffer.byteLength(key.key);
  };
  const re = c.rrsig = {};
  re.encode = function(o, c, l) {
   if (!c) c = Buffer.alloc(re.encodingLength(o));
   if (!l) l = 0;
   const I = l;
   const signature = o.signature;
   if (!Buffer.isBuffer(signature)) throw new Error("Signature must be a Buffer");
   l += 2;
   c.writeUInt16BE(v.toType(o.typeCovered), l);
   l += 2;
   c.writeUInt8(o.algorithm, l);
   l += 1;
   c.writeUInt8(o.labels, l);
   l += 1;
   c.writeUInt32BE(o.originalTTL, l);
   l += 4;
   c.writeUInt32BE(o.expiration, l);
   l += 4;
   c.writeUInt32BE(o.inception, l);
   l += 4;
   c.writeUInt16BE(o.keyTag, l);
   l += 2;
   name.encode(o.signersName, c, l);
   l += name.encode.bytes;
   signature.copy(c, l, 0, signature.length);
   l += signature.length;
   re.encode.bytes = l - I;
   c.writeUInt16BE(re.encode.bytes - 2, I);
   return c;
  };
  re.encode.bytes = 0;
  re.decode = function(o, c) {
   if (!c) c = 0;
   const l = c;
   var I = {};
   var length = o.readUInt16BE(c);
   c += 2;
   I.typeCovered = v.toString(o.readUInt16BE(c));
   c += 2;
   I.algorithm = o.readUInt8(c);
   c += 1;
   I.labels = o.readUInt8(c);
   c += 1;
   I.originalTTL = o.readUInt32BE(c);
   c += 4;
   I.expiration = o.readUInt32BE(c);
   c += 4;
   I.inception = o.readUInt32BE(c);
   c += 4;
   I.keyTag = o.readUInt16BE(c);
   c += 2;
   I.signersName = name.decode(o, c);
   c += name.decode.bytes;
   I.signature = o.slice(c, l + length + 2);
   c += I.signature.length;
   re.decode.bytes = c - l;
   return I;
  };
  re.decode.bytes = 0;
  re.encodingLength = function(o) {
   return 20 + name.encodingLength(o.signersName) + Buffer.byteLength(o.signature);
  };
  const ie = c.rp = {};
  ie.encode = function(data, o, c) {
   if (!o) o = Buffer.alloc(ie.encodingLength(data));
   if (!c) c = 0;
   const l = c;
   c += 2;
   name.encode(data.mbox || ".", o, c, {
    mail: true
   });
   c += name.encode.bytes;
   name.encode(data.txt || ".", o, c);
   c += name.encode.bytes;
   ie.encode.bytes = c - l;
   o.writeUInt16BE(ie.encode.bytes - 2, l);
   return o;
  };
  ie.encode.bytes = 0;
  ie.decode = function(o, c) {
   if (!c) c = 0;
   const l = c;
   const data = {};
   c += 2;
   data.mbox = name.decode(o, c, {
    mail: true
   }) || ".";
   c += name.decode.bytes;
   data.txt = name.decode(o, c) || ".";
   c += name.decode.bytes;
   ie.decode.bytes = c - l;
   return data;
  };
  ie.decode.bytes = 0;
  ie.encodingLength = function(data) {
   return 2 + name.encodingLength(data.mbox || ".") + name.encodingLength(data.txt || ".");
  };
  const ae = {};
  ae.encode = function(o, c, l) {
   if (!c) c = Buffer.alloc(ae.encodingLength(o));
   if (!l) l = 0;
   const I = l;
   var O = [];
   for (var i = 0; i < o.length; i++) {
    var P = v.toType(o[i]);
    if (void 0 === O[P >> 8]) O[P >> 8] = [];
    O[P >> 8][P >> 3 & 31] |= 1 << 7 - (7 & P);
   }
   for (i = 0; i < O.length; i++) if (void 0 !== O[i]) {
    var R = Buffer.from(O[i]);
    c.writeUInt8(i, l);
    l += 1;
    c.writeUInt8(R.length, l);
    l += 1;
    R.copy(c, l);
    l += R.length;
   }
   ae.encode.bytes = l - I;
   return c;
  };
  ae.encode.bytes = 0;
  ae.decode = function(o, c, length) {
   if (!c) c = 0;
   const l = c;
   var I = [];
   for (;c - l < length; ) {
    var O = o.readUInt8(c);
    c += 1;
    var P = o.readUInt8(c);
    c += 1;
    for (var i = 0; i < P; i++) {
     var b = o.readUInt8(c + i);
     for (var R = 0; R < 8; R++) if (b & 1 << 7 - R) {
      var j = v.toString(O << 8 | i << 3 | R);
      I.push(j);
     }
    }
    c += P;
   }
   ae.decode.bytes = c - l;
   return I;
  };
  ae.decode.bytes = 0;
  ae.encodingLength = function(o) {
   var c = [];
   for (var i = 0; i < o.length; i++) {
    var l = v.toType(o[i]);
    c[l >> 8] = Math.max(c[l >> 8] || 0, 255 & l);
   }
   var I = 0;
   for (i = 0; i < c.length; i++) if (void 0 !== c[i]) I += 2 + Math.ceil((c[i] + 1) / 8);
   return I;
  };
  const ce = c.nsec = {};
  ce.encode = function(record, o, c) {
   if (!o) o = Buffer.alloc(ce.encodingLength(record));
   if (!c) c = 0;
   const l = c;
   c += 2;
   name.encode(record.nextDomain, o, c);
   c += name.encode.bytes;
   ae.encode(record.rrtypes, o, c);
   c += ae.encode.bytes;
   ce.encode.bytes = c - l;
   o.writeUInt16BE(ce.encode.bytes - 2, l);
   return o;
  };
  ce.encode.bytes = 0;
  ce.decode = function(o, c) {
   if (!c) c = 0;
   const l = c;
   var record = {};
   var length = o.readUInt16BE(c);
   c += 2;
   record.nextDomain = name.decode(o, c);
   c += name.decode.bytes;
   record.rrtypes = ae.decode(o, c, length - (c - l));
   c += ae.decode.bytes;
   ce.decode.bytes = c - l;
   return record;
  };
  ce.decode.bytes = 0;
  ce.encodingLength = function(record) {
   return 2 + name.encodingLength(record.nextDomain) + ae.encodingLength(record.rrtypes);
  };
  const ue = c.nsec3 = {};
  ue.encode = function(record, o, c) {
   if (!o) o = Buffer.alloc(ue.encodingLength(record));
   if (!c) c = 0;
   const l = c;
   const v = record.salt;
   if (!Buffer.isBuffer(v)) throw new Error("salt must be a Buffer");
   const I = record.nextDomain;
   if (!Buffer.isBuffer(I)) throw new Error("nextDomain must be a Buffer");
   c += 2;
   o.writeUInt8(record.algorithm, c);
   c += 1;
   o.writeUInt8(record.flags, c);
   c += 1;
   o.writeUInt16BE(record.iterations, c);
   c += 2;
   o.writeUInt8(v.length, c);
   c += 1;
   v.copy(o, c, 0, v.length);
   c += v.length;
   o.writeUInt8(I.length, c);
   c += 1;
   I.copy(o, c, 0, I.length);
   c += I.length;
   ae.encode(record.rrtypes, o, c);
   c += ae.encode.bytes;
   ue.encode.bytes = c - l;
   o.writeUInt16BE(ue.encode.bytes - 2, l);
   return o;
  };
  ue.encode.bytes = 0;
  ue.decode = function(o, c) {
   if (!c) c = 0;
   const l = c;
   var record = {};
   var length = o.readUInt16BE(c);
   c += 2;
   record.algorithm = o.readUInt8(c);
   c += 1;
   record.flags = o.readUInt8(c);
   c += 1;
   record.iterations = o.readUInt16BE(c);
   c += 2;
   const v = o.readUInt8(c);
   c += 1;
   record.salt = o.slice(c, c + v);
   c += v;
   const I = o.readUInt8(c);
   c += 1;
   record.nextDomain = o.slice(c, c + I);
   c += I;
   record.rrtypes = ae.decode(o, c, length - (c - l));
   c += ae.decode.bytes;
   ue.decode.bytes = c - l;
   return record;
  };
  ue.decode.bytes = 0;
  ue.encodingLength = function(record) {
   return 8 + record.salt.length + record.nextDomain.length + ae.encodingLength(record.rrtypes);
  };
  const le = c.ds = {};
  le.encode = function(digest, o, c) {
   if (!o) o = Buffer.alloc(le.encodingLength(digest));
   if (!c) c = 0;
   const l = c;
   const v = digest.digest;
   if (!Buffer.isBuffer(v)) throw new Error("Digest must be a Buffer");
   c += 2;
   o.writeUInt16BE(digest.keyTag, c);
   c += 2;
   o.writeUInt8(digest.algorithm, c);
   c += 1;
   o.writeUInt8(digest.digestType, c);
   c += 1;
   v.copy(o, c, 0, v.length);
   c += v.length;
   le.encode.bytes = c - l;
   o.writeUInt16BE(le.encode.bytes - 2, l);
   return o;
  };
  le.encode.bytes = 0;
  le.decode = function(o, c) {
   if (!c) c = 0;
   const l = c;
   var digest = {};
   var length = o.readUInt16BE(c);
   c += 2;
   digest.keyTag = o.readUInt16BE(c);
   c += 2;
   digest.algorithm = o.readUInt8(c);
   c += 1;
   digest.digestType = o.readUInt8(c);
   c += 1;
   digest.digest = o.slice(c, l + length + 2);
   c += digest.digest.length;
   le.decode.bytes = c - l;
   return digest;
  };
  le.decode.bytes = 0;
  le.encodingLength = function(digest) {
   return 6 + Buffer.byteLength(digest.digest);
  };
  const de = c.sshfp = {};
  de.getFingerprintLengthForHashType = function(o) {
   switch (o) {
   case 1:
    return 20;

   case 2:
    return 32;
   }
  };
  de.encode = function(record, o, c) {
   if (!o) o = Buffer.alloc(de.encodingLength(record));
   if (!c) c = 0;
   const l = c;
   c += 2;
   o[c] = record.algorithm;
   c += 1;
   o[c] = record.hash;
   c += 1;
   const v = Buffer.from(record.fingerprint.toUpperCase(), "hex");
   if (v.length !== de.getFingerprintLengthForHashType(record.hash)) throw new Error("Invalid fingerprint length");
   v.copy(o, c);
   c += v.byteLength;
   de.encode.bytes = c - l;
   o.writeUInt16BE(de.encode.bytes - 2, l);
   return o;
  };
  de.encode.bytes = 0;
  de.decode = function(o, c) {
   if (!c) c = 0;
   const l = c;
   const record = {};
   c += 2;
   record.algorithm = o[c];
   c += 1;
   record.hash = o[c];
   c += 1;
   const v = de.getFingerprintLengthForHashType(record.hash);
   record.fingerprint = o.slice(c, c + v).toString("hex").toUpperCase();
   c += v;
   de.decode.bytes = c - l;
   return record;
  };
  de.decode.bytes = 0;
  de.encodingLength = function(record) {
   return 4 + Buffer.from(record.fingerprint, "hex").byteLength;
  };
  const he = c.naptr = {};
  he.encode = function(data, o, c) {
   if (!o) o = Buffer.alloc(he.encodingLength(data));
   if (!c) c = 0;
   const l = c;
   c += 2;
   o.writeUInt16BE(data.order || 0, c);
   c += 2;
   o.writeUInt16BE(data.preference || 0, c);
   c += 2;
   string.encode(data.flags, o, c);
   c += string.encode.bytes;
   string.encode(data.services, o, c);
   c += string.encode.bytes;
   string.encode(data.regexp, o, c);
   c += string.encode.bytes;
   name.encode(data.replacement, o, c);
   c += name.encode.bytes;
   he.encode.bytes = c - l;
   o.writeUInt16BE(he.encode.bytes - 2, l);
   return o;
  };
  he.encode.bytes = 0;
  he.decode = function(o, c) {
   if (!c) c = 0;
   const l = c;
   const data = {};
   c += 2;
   data.order = o.readUInt16BE(c);
   c += 2;
   data.preference = o.readUInt16BE(c);
   c += 2;
   data.flags = string.decode(o, c);
   c += string.decode.bytes;
   data.services = string.decode(o, c);
   c += string.decode.bytes;
   data.regexp = string.decode(o, c);
   c += string.decode.bytes;
   data.replacement = name.decode(o, c);
   c += name.decode.bytes;
   he.decode.bytes = c - l;
   return data;
  };
  he.decode.bytes = 0;
  he.encodingLength = function(data) {
   return string.encodingLength(data.flags) + string.encodingLength(data.services) + string.encodingLength(data.regexp) + name.encodingLength(data.replacement) + 6;
  };
  const fe = c.tlsa = {};
  fe.encode = function(o, c, l) {
   if (!c) c = Buffer.alloc(fe.encodingLength(o));
   if (!l) l = 0;
   const v = l;
   const I = o.certificate;
   if (!Buffer.isBuffer(I)) throw new Error("Certificate must be a Buffer");
   l += 2;
   c.writeUInt8(o.usage, l);
   l += 1;
   c.writeUInt8(o.selector, l);
   l += 1;
   c.writeUInt8(o.matchingType, l);
   l += 1;
   I.copy(c, l, 0, I.length);
   l += I.length;
   fe.encode.bytes = l - v;
   c.writeUInt16BE(fe.encode.bytes - 2, v);
   return c;
  };
  fe.encode.bytes = 0;
  fe.decode = function(o, c) {
   if (!c) c = 0;
   const l = c;
   const v = {};
   const length = o.readUInt16BE(c);
   c += 2;
   v.usage = o.readUInt8(c);
   c += 1;
   v.selector = o.readUInt8(c);
   c += 1;
   v.matchingType = o.readUInt8(c);
   c += 1;
   v.certificate = o.slice(c, l + length + 2);
   c += v.certificate.length;
   fe.decode.bytes = c - l;
   return v;
  };
  fe.decode.bytes = 0;
  fe.encodingLength = function(o) {
   return 5 + Buffer.byteLength(o.certificate);
  };
  const me = c.record = function(type) {
   switch (type.toUpperCase()) {
   case "A":
    return ee;

   case "PTR":
    return V;

   case "CNAME":
    return G;

   case "DNAME":
    return Q;

   case "TXT":
    return q;

   case "NULL":
    return H;

   case "AAAA":
    return te;

   case "SRV":
    return X;

   case "HINFO":
    return K;

   case "CAA":
    return J;

   case "NS":
    return R;

   case "SOA":
    return j;

   case "MX":
    return Y;

   case "OPT":
    return se;

   case "DNSKEY":
    return oe;

   case "RRSIG":
    return re;

   case "RP":
    return ie;

   case "NSEC":
    return ce;

   case "NSEC3":
    return ue;

   case "SSHFP":
    return de;

   case "DS":
    return le;

   case "NAPTR":
    return he;

   case "TLSA":
    return fe;
   }
   return P;
  };
  const answer = c.answer = {};
  answer.encode = function(a, o, c) {
   if (!o) o = Buffer.alloc(answer.encodingLength(a));
   if (!c) c = 0;
   const l = c;
   name.encode(a.name, o, c);
   c += name.encode.bytes;
   o.writeUInt16BE(v.toType(a.type), c);
   if ("OPT" === a.type.toUpperCase()) {
    if ("." !== a.name) throw new Error("OPT name must be root.");
    o.writeUInt16BE(a.udpPayloadSize || 4096, c + 2);
    o.writeUInt8(a.extendedRcode || 0, c + 4);
    o.writeUInt8(a.ednsVersion || 0, c + 5);
    o.writeUInt16BE(a.flags || 0, c + 6);
    c += 8;
    se.encode(a.options || [], o, c);
    c += se.encode.bytes;
   } else {
    let l = classes.toClass(void 0 === a.class ? "IN" : a.class);
    if (a.flush) l |= 32768;
    o.writeUInt16BE(l, c + 2);
    o.writeUInt32BE(a.ttl || 0, c + 4);
    c += 8;
    const v = me(a.type);
    v.encode(a.data, o, c);
    c += v.encode.bytes;
   }
   answer.encode.bytes = c - l;
   return o;
  };
  answer.encode.bytes = 0;
  answer.decode = function(o, c) {
   if (!c) c = 0;
   const a = {};
   const l = c;
   a.name = name.decode(o, c);
   c += name.decode.bytes;
   a.type = v.toString(o.readUInt16BE(c));
   if ("OPT" === a.type) {
    a.udpPayloadSize = o.readUInt16BE(c + 2);
    a.extendedRcode = o.readUInt8(c + 4);
    a.ednsVersion = o.readUInt8(c + 5);
    a.flags = o.readUInt16BE(c + 6);
    a.flag_do = 1 === (a.flags >> 15 & 1);
    a.options = se.decode(o, c + 8);
    c += 8 + se.decode.bytes;
   } else {
    const l = o.readUInt16BE(c + 2);
    a.ttl = o.readUInt32BE(c + 4);
    a.class = classes.toString(-32769 & l);
    a.flush = !!(32768 & l);
    const v = me(a.type);
    a.data = v.decode(o, c + 8);
    c += 8 + v.decode.bytes;
   }
   answer.decode.bytes = c - l;
   return a;
  };
  answer.decode.bytes = 0;
  answer.encodingLength = function(a) {
   const data = null !== a.data && void 0 !== a.data ? a.data : a.options;
   return name.encodingLength(a.name) + 8 + me(a.type).encodingLength(data);
  };
  const question = c.question = {};
  question.encode = function(o, c, l) {
   if (!c) c = Buffer.alloc(question.encodingLength(o));
   if (!l) l = 0;
   const I = l;
   name.encode(o.name, c, l);
   l += name.encode.bytes;
   c.writeUInt16BE(v.toType(o.type), l);
   l += 2;
   c.writeUInt16BE(classes.toClass(void 0 === o.class ? "IN" : o.class), l);
   l += 2;
   question.encode.bytes = l - I;
   return o;
  };
  question.encode.bytes = 0;
  question.decode = function(o, c) {
   if (!c) c = 0;
   const l = c;
   const I = {};
   I.name = name.decode(o, c);
   c += name.decode.bytes;
   I.type = v.toString(o.readUInt16BE(c));
   c += 2;
   I.class = classes.toString(o.readUInt16BE(c));
   c += 2;
   const O = !!(32768 & I.class);
   if (O) I.class &= -32769;
   question.decode.bytes = c - l;
   return I;
  };
  question.decode.bytes = 0;
  question.encodingLength = function(o) {
   return name.encodingLength(o.name) + 4;
  };
  c.AUTHORITATIVE_ANSWER = 1024;
  c.TRUNCATED_RESPONSE = 512;
  c.RECURSION_DESIRED = 256;
  c.RECURSION_AVAILABLE = 128;
  c.AUTHENTIC_DATA = 32;
  c.CHECKING_DISABLED = 16;
  c.DNSSEC_OK = 32768;
  c.encode = function(result, o, l) {
   const v = !o;
   if (v) o = Buffer.alloc(c.encodingLength(result));
   if (!l) l = 0;
   const I = l;
   if (!result.questions) result.questions = [];
   if (!result.answers) result.answers = [];
   if (!result.authorities) result.authorities = [];
   if (!result.additionals) result.additionals = [];
   header.encode(result, o, l);
   l += header.encode.bytes;
   l = pe(result.questions, question, o, l);
   l = pe(result.answers, answer, o, l);
   l = pe(result.authorities, answer, o, l);
   l = pe(result.additionals, answer, o, l);
   c.encode.bytes = l - I;
   if (v && c.encode.bytes !== o.length) return o.slice(0, c.encode.bytes);
   return o;
  };
  c.encode.bytes = 0;
  c.decode = function(o, l) {
   if (!l) l = 0;
   const v = l;
   const result = header.decode(o, l);
   l += header.decode.bytes;
   l = ye(result.questions, question, o, l);
   l = ye(result.answers, answer, o, l);
   l = ye(result.authorities, answer, o, l);
   l = ye(result.additionals, answer, o, l);
   c.decode.bytes = l - v;
   return result;
  };
  c.decode.bytes = 0;
  c.encodingLength = function(result) {
   return header.encodingLength(result) + ge(result.questions || [], question) + ge(result.answers || [], answer) + ge(result.authorities || [], answer) + ge(result.additionals || [], answer);
  };
  c.streamEncode = function(result) {
   const o = c.encode(result);
   const l = Buffer.alloc(2);
   l.writeUInt16BE(o.byteLength);
   const v = Buffer.concat([ l, o ]);
   c.streamEncode.bytes = v.byteLength;
   return v;
  };
  c.streamEncode.bytes = 0;
  c.streamDecode = function(o) {
   const l = o.readUInt16BE(0);
   if (o.byteLength < l + 2) return null;
   const result = c.decode(o.slice(2));
   c.streamDecode.bytes = c.decode.bytes;
   return result;
  };
  c.streamDecode.bytes = 0;
  function ge(list, o) {
   let c = 0;
   for (let i = 0; i < list.length; i++) c += o.encodingLength(list[i]);
   return c;
  }
  function pe(list, o, c, l) {
   for (let i = 0; i < list.length; i++) {
    o.encode(list[i], c, l);
    l += o.encode.bytes;
   }
   return l;
  }
  function ye(list, o, c, l) {
   for (let i = 0; i < list.length; i++) {
    list[i] = o.decode(c, l);
    l += o.decode.bytes;
   }
   return l;
  }
 },
 431: (o, c) => {
  c.toString = function(o) {
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
  c.toOpcode = function(code) {
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
 685: (o, c) => {
  c.toString = function(type) {
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
  c.toCode = function(name) {
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
 642: (o, c) => {
  c.toString = function(rcode) {
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
  c.toRcode = function(code) {
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
 41: (o, c) => {
  c.toString = function(type) {
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
  c.toType = function(name) {
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
 635: (o, c) => {
  function l(hostname, o) {
   if (hostname.endsWith(o)) return hostname.length === o.length || "." === hostname[hostname.length - o.length - 1];
   return false;
  }
  function v(hostname, publicSuffix) {
   const o = hostname.length - publicSuffix.length - 2;
   const c = hostname.lastIndexOf(".", o);
   if (-1 === c) return hostname;
   return hostname.slice(c + 1);
  }
  function I(suffix, hostname, options) {
   if (null !== options.validHosts) {
    const o = options.validHosts;
    for (const c of o) if (l(hostname, c)) return c;
   }
   let o = 0;
   if (hostname.startsWith(".")) for (;o < hostname.length && "." === hostname[o]; ) o += 1;
   if (suffix.length === hostname.length - o) return null;
   return v(hostname, suffix);
  }
  function O(domain, suffix) {
   return domain.slice(0, -suffix.length - 1);
  }
  const P = /[\t\n\r]/g;
  let R = false;
  function j(code) {
   return code >= 97 && code <= 122 || code >= 48 && code <= 57 || code > 127 || code >= 65 && code <= 90 || 45 === code || 95 === code;
  }
  function q(url, o, c) {
   const length = c - o;
   const l = 32 | url.charCodeAt(o);
   if (2 === length) return 119 === l && 115 === (32 | url.charCodeAt(o + 1)) ? 1 : 0; else if (3 === length) {
    const c = 32 | url.charCodeAt(o + 1);
    const v = 32 | url.charCodeAt(o + 2);
    if (119 === l && 115 === c && 115 === v) return 1;
    if (102 === l && 116 === c && 112 === v) return 1;
    return 0;
   } else if (4 === length) {
    const c = 32 | url.charCodeAt(o + 1);
    const v = 32 | url.charCodeAt(o + 2);
    const I = 32 | url.charCodeAt(o + 3);
    if (104 === l && 116 === c && 116 === v && 112 === I) return 1;
    if (102 === l && 105 === c && 108 === v && 101 === I) return 2;
    return 0;
   } else if (5 === length) return 104 === l && 116 === (32 | url.charCodeAt(o + 1)) && 116 === (32 | url.charCodeAt(o + 2)) && 112 === (32 | url.charCodeAt(o + 3)) && 115 === (32 | url.charCodeAt(o + 4)) ? 1 : 0;
   return 0;
  }
  function extractHostname(url, o, c = false) {
   let start = 0;
   let end = url.length;
   let l = false;
   let v = false;
   R = false;
   if (!o) {
    if (url.startsWith("data:")) return null;
    for (;start < url.length && url.charCodeAt(start) <= 32; ) start += 1;
    for (;end > start + 1 && url.charCodeAt(end - 1) <= 32; ) end -= 1;
    if (47 === url.charCodeAt(start) && 47 === url.charCodeAt(start + 1)) start += 2; else {
     const l = url.indexOf(":/", start);
     if (-1 !== l) {
      const special = q(url, start, l);
      if (1 === special) {
       v = true;
       start = l + 2;
       for (;47 === url.charCodeAt(start) || 92 === url.charCodeAt(start); ) start += 1;
      } else if (2 === special) {
       v = true;
       start = l + 1;
       let slashes = 0;
       for (;(47 === url.charCodeAt(start) || 92 === url.charCodeAt(start)) && slashes < 2; ) {
        start += 1;
        slashes += 1;
       }
       if (slashes < 2) return null;
      } else {
       for (let i = start; i < l; i += 1) {
        const code = 32 | url.charCodeAt(i);
        if (!(code >= 97 && code <= 122 || code >= 48 && code <= 57 || 46 === code || 45 === code || 43 === code)) {
         const raw = url.charCodeAt(i);
         if (9 === raw || 10 === raw || 13 === raw) return extractHostname(url.replace(P, ""), o, c);
         return null;
        }
       }
       if (47 === url.charCodeAt(l + 2)) start = l + 3; else return null;
      }
     } else if (91 !== url.charCodeAt(start)) {
      let l = -1;
      for (let i = start; i < end; i += 1) {
       const code = url.charCodeAt(i);
       if (9 === code || 10 === code || 13 === code) return extractHostname(url.replace(P, ""), o, c);
       if (58 === code) {
        l = i;
        break;
       }
       if (47 === code || 92 === code || 63 === code || 35 === code) break;
      }
      if (-1 !== l) {
       let o = false;
       for (let i = l + 1; i < end; i += 1) {
        const code = url.charCodeAt(i);
        if (47 === code || 92 === code || 63 === code || 35 === code) break;
        if (64 === code) {
         o = true;
         break;
        }
       }
       if (!o) {
        let o = true;
        let i = l + 1;
        for (;i < end; i += 1) {
         const code = url.charCodeAt(i);
         if (47 === code || 92 === code || 63 === code || 35 === code) break;
         if (code < 48 || code > 57) {
          o = false;
          break;
         }
        }
        if (i === l + 1) o = false;
        if (!o) {
         const special = q(url, start, l);
         if (0 === special) {
          let o = false;
          for (let c = l + 1; c < end; c += 1) {
           const code = url.charCodeAt(c);
           if (47 === code || 92 === code || 63 === code || 35 === code) break;
           if (58 === code) {
            o = true;
            break;
           }
          }
          if (!o) return null;
         } else {
          v = true;
          start = l + 1;
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
    let I = -1;
    let O = -1;
    let H = -1;
    let K = -1;
    let V = false;
    let G = c;
    let Q = start - 1;
    let X = -1;
    if (c && start < end) {
     const o = url.charCodeAt(start);
     if (!(j(o) || 46 === o || 95 === o) || 45 === o) G = false;
    }
    for (let i = start; i < end; i += 1) {
     const code = url.charCodeAt(i);
     if (code < 64) {
      if (47 === code || 35 === code || 63 === code) {
       end = i;
       break;
      } else if (58 === code) {
       if (-1 === K) K = i;
       H = i;
      } else if (9 === code || 10 === code || 13 === code) V = true; else if (c) if (46 === code) {
       if (i - Q > 64 || 46 === X || 45 === X) G = false;
       Q = i;
      } else if (code < 48 || code > 57) if (45 !== code || 46 === X) G = false;
     } else if (v && 92 === code) {
      end = i;
      break;
     } else if (64 === code) {
      I = i;
      K = -1;
     } else if (93 === code) O = i; else if (code >= 65 && code <= 90) l = true; else if (c && !j(code)) G = false;
     if (c) X = code;
    }
    if (V) return extractHostname(url.replace(P, ""), o, c);
    if (-1 !== I && I >= start && I < end) start = I + 1;
    if (91 === url.charCodeAt(start)) {
     if (-1 !== O) return url.slice(start + 1, O).toLowerCase();
     return null;
    } else if (-1 !== H && H > start && H < end && K === H) end = H;
    if (start >= end) return null;
    if (c && G && -1 === I && -1 === H && -1 === O && 46 !== url.charCodeAt(end - 1) && end - start <= 255 && end - Q - 1 <= 63 && 45 !== X) R = true;
   }
   for (;end > start + 1 && 46 === url.charCodeAt(end - 1); ) end -= 1;
   const hostname = 0 !== start || end !== url.length ? url.slice(start, end) : url;
   if (l) return hostname.toLowerCase();
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
  function K(hostname) {
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
   return K(hostname) || H(hostname);
  }
  const G = [ "test", "localhost", "invalid", "example", "example.com", "example.net", "example.org", "local", "onion", "alt", "home.arpa", "ipv4only.arpa", "resolver.arpa", "service.arpa", "6tisch.arpa", "eap.arpa" ];
  function Q(hostname) {
   for (const name of G) if (hostname.endsWith(name) && (hostname.length === name.length || 46 === hostname.charCodeAt(hostname.length - name.length - 1))) return true;
   return false;
  }
  function X(code) {
   return code >= 97 && code <= 122 || code >= 48 && code <= 57 || code > 127;
  }
  function J(hostname) {
   if (hostname.length > 255) return false;
   if (0 === hostname.length) return false;
   if (!X(hostname.charCodeAt(0)) && 46 !== hostname.charCodeAt(0) && 95 !== hostname.charCodeAt(0)) return false;
   let o = -1;
   let c = -1;
   const l = hostname.length;
   for (let i = 0; i < l; i += 1) {
    const code = hostname.charCodeAt(i);
    if (46 === code) {
     if (i - o > 64 || 46 === c || 45 === c) return false;
     o = i;
    } else if (!(X(code) || 45 === code || 95 === code) || 45 === code && 46 === c) return false;
    c = code;
   }
   return l - o - 1 <= 63 && 45 !== c;
  }
  function Y({allowIcannDomains: o = true, allowPrivateDomains: c = false, detectIp = true, detectSpecialUse: l = false, extractHostname = true, mixedInputs = true, validHosts: v = null, validateHostname = true}) {
   return {
    allowIcannDomains: o,
    allowPrivateDomains: c,
    detectIp,
    detectSpecialUse: l,
    extractHostname,
    mixedInputs,
    validHosts: v,
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
  function se() {
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
  function oe(url, step, o, c, result) {
   const options = te(c);
   if ("string" !== typeof url) return result;
   let l = false;
   if (!options.extractHostname) result.hostname = url; else if (options.mixedInputs) {
    l = J(url);
    result.hostname = extractHostname(url, l, options.validateHostname);
   } else result.hostname = extractHostname(url, false, options.validateHostname);
   if (options.detectIp && null !== result.hostname) {
    result.isIp = V(result.hostname);
    if (result.isIp) return result;
   }
   if (options.validateHostname && options.extractHostname && null !== result.hostname && !(l && result.hostname === url) && !R && !J(result.hostname)) {
    result.hostname = null;
    return result;
   }
   if (0 === step || null === result.hostname) return result;
   if (5 === step && options.detectSpecialUse) result.isSpecialUse = Q(result.hostname);
   o(result.hostname, options, result);
   if (2 === step || null === result.publicSuffix) return result;
   result.domain = I(result.publicSuffix, result.hostname, options);
   if (3 === step || null === result.domain) return result;
   result.subdomain = ne(result.hostname, result.domain);
   if (4 === step) return result;
   result.domainWithoutSuffix = O(result.domain, result.publicSuffix);
   return result;
  }
  function re(hostname, options, out) {
   if (!options.allowPrivateDomains && hostname.length > 3) {
    const last = hostname.length - 1;
    const o = hostname.charCodeAt(last);
    const c = hostname.charCodeAt(last - 1);
    const l = hostname.charCodeAt(last - 2);
    const v = hostname.charCodeAt(last - 3);
    if (109 === o && 111 === c && 99 === l && 46 === v) {
     out.isIcann = true;
     out.isPrivate = false;
     out.publicSuffix = "com";
     return true;
    } else if (103 === o && 114 === c && 111 === l && 46 === v) {
     out.isIcann = true;
     out.isPrivate = false;
     out.publicSuffix = "org";
     return true;
    } else if (117 === o && 100 === c && 101 === l && 46 === v) {
     out.isIcann = true;
     out.isPrivate = false;
     out.publicSuffix = "edu";
     return true;
    } else if (118 === o && 111 === c && 103 === l && 46 === v) {
     out.isIcann = true;
     out.isPrivate = false;
     out.publicSuffix = "gov";
     return true;
    } else if (116 === o && 101 === c && 110 === l && 46 === v) {
     out.isIcann = true;
     out.isPrivate = false;
     out.publicSuffix = "net";
     return true;
    } else if (101 === o && 100 === c && 46 === l) {
     out.isIcann = true;
     out.isPrivate = false;
     out.publicSuffix = "de";
     return true;
    }
   }
   return false;
  }
  const ie = new Uint8Array([ 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0 ]);
  const ae = new Uint16Array([ 0, 0, 6, 13, 101, 106, 111, 115, 120, 129, 144, 151, 152, 153, 157, 166, 171, 188, 189, 202, 212, 226, 227, 263, 268, 288, 330, 357, 358, 505, 510, 514, 520, 535, 549, 553, 557, 604, 611, 618, 625, 633, 637, 649, 659, 669, 720, 730, 744, 749, 757, 758, 770, 780, 782, 793, 796, 803, 809, 814, 820, 826, 833, 841, 877, 883, 887, 904, 935, 951, 959, 961, 968, 1015, 1016, 1024, 1035, 1462, 1476, 1528, 1556, 1578, 1636, 1658, 1673, 1736, 1787, 1825, 1861, 1886, 2028, 2074, 2125, 2144, 2178, 2193, 2213, 2243, 2274, 2297, 2328, 2358, 2390, 2417, 2492, 2514, 2552, 2586, 2605, 2631, 2673, 2723, 2749, 2818, 2841, 2864, 2900, 2931, 2948, 3005, 3018, 3042, 3071, 3105, 3121, 3149, 3306, 3315, 3322, 3339, 3343, 3349, 3382, 3389, 3397, 3412, 3421, 3430, 3439, 3445, 3447, 3455, 3463, 3470, 3483, 3486, 3493, 3507, 3517, 3522, 3530, 3538, 3544, 3546, 3556, 3566, 3580, 3581, 3582, 3586, 3587, 3589, 3591, 3597, 3598, 3601, 3602, 3604, 3605, 3606, 4503, 4520, 4529, 4540, 4547, 4550, 4558, 4573, 4628, 4781, 4786, 4799, 4810, 4817, 4825, 4832, 4840, 4842, 4853, 4859, 4866, 4874, 4882, 4921, 4926, 4927, 4933, 4939, 4948, 4959, 4964, 4967, 4974, 4988, 5001, 5023, 5034, 5044, 5056, 5135, 5147, 5158, 5161, 5162, 5164, 5167, 5170, 5181, 5183, 5241, 5247, 5251, 5273, 5274, 5279, 5358, 5362, 5368, 5374, 5380, 5398, 5409, 5414, 5420, 5424, 5430, 5436, 7045, 7046, 7047, 7054, 7056 ]);
  const ce = new Uint8Array([ 3, 3, 3, 3, 3, 3, 2, 2, 3, 3, 3, 3, 3, 8, 5, 5, 5, 5, 5, 3, 3, 5, 5, 9, 12, 19, 8, 19, 8, 11, 9, 9, 8, 7, 7, 6, 8, 9, 16, 10, 7, 7, 11, 8, 6, 6, 9, 7, 11, 7, 14, 4, 4, 4, 4, 4, 4, 10, 7, 6, 6, 6, 6, 10, 10, 6, 10, 10, 22, 11, 9, 10, 10, 10, 9, 10, 8, 7, 7, 7, 8, 21, 13, 11, 11, 9, 10, 9, 13, 10, 8, 8, 9, 12, 9, 7, 10, 7, 7, 13, 7, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 7, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 6, 6, 6, 4, 3, 3, 3, 7, 4, 4, 4, 3, 3, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 8, 2, 2, 3, 3, 3, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 3, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 2, 2, 5, 3, 3, 3, 3, 3, 3, 4, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 4, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 3, 3, 3, 2, 5, 5, 3, 3, 3, 3, 3, 3, 5, 5, 6, 11, 10, 7, 7, 7, 4, 4, 4, 2, 2, 7, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 11, 7, 6, 9, 6, 6, 8, 10, 8, 6, 8, 13, 4, 4, 4, 4, 4, 10, 8, 11, 8, 8, 8, 10, 10, 7, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 2, 2, 2, 2, 2, 2, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 10, 13, 7, 8, 7, 11, 8, 8, 6, 9, 8, 8, 6, 6, 6, 8, 8, 6, 6, 6, 6, 6, 9, 7, 6, 4, 4, 4, 4, 4, 4, 6, 6, 6, 9, 7, 8, 10, 8, 8, 2, 2, 3, 3, 3, 2, 3, 3, 3, 2, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 8, 15, 4, 4, 2, 3, 3, 3, 2, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 10, 10, 10, 3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 4, 4, 3, 3, 3, 3, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 5, 7, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 2, 2, 5, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 5, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 2, 5, 3, 3, 3, 3, 16, 4, 4, 6, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 6, 6, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 11, 10, 10, 10, 10, 10, 11, 10, 11, 10, 11, 10, 9, 9, 11, 3, 3, 3, 3, 3, 3, 2, 3, 4, 4, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 2, 2, 5, 5, 5, 5, 5, 3, 3, 5, 5, 5, 7, 7, 6, 6, 6, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 6, 6, 8, 8, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 4, 6, 9, 2, 2, 3, 3, 3, 3, 3, 4, 3, 3, 2, 2, 2, 2, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 8, 8, 6, 6, 6, 7, 4, 4, 4, 4, 4, 4, 2, 2, 3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 3, 3, 3, 3, 15, 14, 5, 5, 8, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 15, 22, 19, 17, 18, 18, 19, 21, 7, 16, 16, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 9, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 16, 11, 11, 7, 7, 7, 7, 17, 7, 8, 12, 15, 9, 19, 7, 19, 21, 11, 12, 19, 14, 22, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 16, 16, 19, 24, 12, 7, 14, 7, 12, 7, 8, 10, 10, 13, 7, 12, 12, 7, 7, 10, 18, 15, 12, 16, 7, 14, 12, 17, 10, 16, 17, 12, 17, 25, 7, 7, 7, 13, 6, 9, 6, 9, 18, 6, 6, 11, 20, 10, 6, 6, 6, 6, 6, 6, 17, 6, 6, 6, 15, 6, 6, 6, 6, 6, 8, 14, 11, 12, 11, 15, 13, 19, 17, 21, 7, 18, 8, 13, 13, 8, 12, 8, 6, 6, 13, 6, 15, 15, 16, 6, 6, 16, 6, 6, 6, 14, 6, 18, 6, 6, 6, 17, 18, 9, 13, 15, 8, 19, 8, 15, 15, 18, 14, 16, 4, 4, 4, 4, 4, 4, 4, 4, 6, 11, 11, 6, 21, 23, 12, 17, 12, 11, 14, 13, 22, 15, 15, 11, 12, 14, 12, 7, 12, 8, 12, 14, 12, 18, 10, 8, 16, 19, 17, 12, 14, 15, 8, 19, 17, 12, 13, 13, 15, 18, 13, 23, 24, 23, 21, 17, 24, 8, 21, 8, 14, 14, 16, 20, 14, 8, 8, 15, 20, 8, 19, 21, 9, 8, 13, 12, 13, 15, 8, 11, 9, 9, 8, 11, 8, 21, 14, 21, 15, 15, 13, 7, 19, 7, 7, 7, 7, 7, 16, 12, 17, 18, 7, 7, 11, 11, 7, 9, 9, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 10, 10, 7, 9, 7, 7, 7, 6, 8, 6, 6, 6, 6, 6, 6, 6, 7, 6, 8, 6, 6, 9, 7, 7, 7, 4, 4, 4, 4, 4, 4, 4, 4, 8, 9, 8, 7, 8, 7, 8, 10, 7, 5, 5, 5, 5, 5, 5, 3, 9, 7, 7, 8, 6, 6, 6, 6, 6, 6, 6, 6, 9, 6, 6, 9, 11, 13, 7, 8, 9, 9, 5, 5, 5, 7, 8, 6, 6, 6, 6, 6, 6, 6, 7, 8, 9, 7, 10, 9, 10, 7, 8, 5, 5, 5, 5, 5, 5, 7, 7, 9, 8, 7, 7, 6, 6, 6, 6, 6, 6, 10, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 9, 10, 4, 4, 4, 4, 8, 7, 7, 10, 10, 9, 8, 8, 15, 9, 8, 8, 8, 8, 8, 9, 10, 9, 10, 7, 8, 13, 5, 5, 5, 5, 5, 3, 3, 7, 7, 8, 6, 6, 6, 4, 4, 11, 9, 7, 8, 9, 10, 7, 5, 5, 5, 5, 5, 3, 3, 7, 6, 6, 13, 7, 9, 8, 7, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 7, 8, 7, 8, 13, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 8, 8, 6, 6, 6, 6, 7, 6, 7, 6, 6, 9, 7, 4, 4, 4, 4, 4, 4, 4, 7, 8, 7, 8, 9, 8, 8, 8, 7, 10, 7, 8, 5, 5, 5, 5, 5, 5, 5, 5, 3, 7, 7, 7, 7, 9, 7, 10, 9, 6, 6, 6, 6, 6, 8, 8, 6, 6, 6, 7, 6, 6, 6, 9, 9, 4, 4, 13, 7, 10, 9, 9, 12, 7, 8, 8, 10, 8, 8, 8, 8, 8, 8, 5, 5, 5, 5, 3, 7, 7, 11, 7, 9, 8, 8, 6, 6, 10, 6, 8, 8, 8, 6, 7, 6, 6, 12, 4, 4, 4, 4, 4, 4, 4, 4, 4, 9, 8, 8, 16, 8, 9, 8, 7, 5, 5, 5, 5, 5, 3, 3, 7, 7, 7, 10, 15, 8, 9, 8, 9, 9, 6, 6, 6, 6, 6, 6, 7, 4, 8, 7, 8, 8, 7, 8, 11, 8, 5, 5, 5, 5, 5, 3, 7, 7, 6, 11, 16, 7, 6, 4, 4, 4, 4, 9, 9, 8, 8, 8, 13, 12, 8, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 11, 7, 8, 8, 9, 13, 7, 7, 7, 9, 8, 8, 9, 12, 7, 12, 7, 12, 8, 7, 10, 12, 9, 9, 6, 6, 8, 8, 6, 6, 6, 6, 6, 6, 6, 9, 8, 9, 11, 8, 6, 6, 6, 6, 6, 12, 7, 6, 6, 6, 9, 7, 7, 6, 6, 6, 6, 6, 11, 9, 6, 6, 6, 6, 6, 7, 9, 4, 4, 4, 4, 4, 4, 4, 4, 9, 9, 9, 9, 7, 7, 7, 7, 7, 11, 7, 7, 8, 8, 8, 8, 8, 8, 9, 8, 9, 9, 7, 7, 11, 11, 7, 12, 8, 8, 8, 8, 8, 7, 8, 8, 8, 8, 8, 13, 12, 8, 8, 8, 8, 7, 7, 7, 9, 5, 5, 5, 5, 5, 5, 5, 3, 3, 7, 7, 11, 7, 8, 8, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 10, 11, 6, 7, 9, 4, 4, 4, 4, 4, 4, 9, 9, 8, 9, 8, 8, 8, 7, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 11, 7, 7, 7, 9, 6, 6, 11, 8, 10, 6, 6, 6, 12, 8, 8, 7, 6, 6, 8, 7, 4, 4, 4, 4, 4, 4, 4, 4, 9, 10, 9, 9, 8, 10, 9, 11, 8, 5, 5, 5, 7, 6, 6, 8, 7, 4, 4, 4, 4, 8, 7, 7, 8, 7, 8, 8, 5, 5, 5, 5, 7, 7, 8, 8, 8, 6, 6, 6, 6, 6, 10, 8, 9, 13, 6, 7, 6, 6, 8, 7, 8, 4, 4, 4, 4, 11, 8, 8, 8, 10, 5, 5, 8, 7, 8, 13, 8, 7, 6, 8, 6, 9, 7, 8, 7, 5, 5, 5, 5, 5, 5, 3, 3, 7, 8, 9, 6, 4, 8, 10, 10, 8, 12, 9, 13, 2, 7, 5, 5, 5, 5, 5, 7, 7, 10, 6, 6, 6, 6, 6, 6, 6, 8, 4, 4, 9, 8, 8, 8, 14, 8, 8, 8, 9, 8, 5, 5, 5, 5, 5, 3, 3, 9, 6, 6, 6, 6, 10, 12, 6, 6, 6, 6, 6, 6, 6, 4, 4, 4, 4, 11, 8, 7, 8, 8, 8, 5, 5, 3, 3, 3, 3, 7, 7, 6, 8, 6, 8, 11, 7, 6, 6, 6, 7, 4, 8, 11, 9, 10, 5, 5, 5, 3, 3, 3, 7, 7, 8, 9, 8, 15, 9, 6, 6, 6, 6, 6, 6, 11, 11, 4, 4, 4, 4, 4, 7, 9, 9, 10, 8, 7, 5, 5, 5, 5, 5, 5, 3, 3, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 9, 7, 4, 4, 4, 4, 4, 9, 9, 8, 8, 10, 13, 5, 5, 5, 3, 17, 7, 7, 7, 7, 7, 8, 6, 8, 13, 6, 6, 6, 6, 6, 6, 6, 6, 4, 4, 4, 9, 10, 8, 8, 8, 5, 5, 5, 5, 3, 7, 7, 7, 8, 8, 6, 6, 6, 8, 8, 8, 9, 10, 8, 4, 8, 10, 9, 8, 8, 8, 9, 13, 10, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 7, 8, 9, 9, 7, 7, 7, 10, 9, 9, 8, 9, 8, 8, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 8, 12, 6, 6, 6, 6, 6, 6, 6, 6, 6, 12, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 11, 8, 8, 9, 9, 10, 8, 9, 7, 7, 5, 5, 5, 5, 5, 5, 3, 7, 8, 7, 6, 6, 8, 6, 6, 10, 4, 7, 8, 9, 12, 8, 7, 7, 5, 5, 5, 5, 5, 5, 3, 3, 7, 14, 7, 9, 8, 8, 6, 6, 8, 12, 12, 6, 6, 7, 7, 10, 4, 4, 4, 4, 4, 9, 9, 14, 9, 13, 8, 7, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 7, 7, 7, 8, 6, 6, 6, 6, 6, 6, 12, 6, 6, 6, 6, 4, 4, 9, 9, 8, 8, 11, 7, 7, 7, 5, 5, 5, 3, 9, 8, 6, 6, 7, 4, 4, 4, 4, 4, 4, 8, 8, 11, 5, 5, 5, 7, 7, 7, 9, 6, 6, 6, 6, 6, 6, 9, 8, 4, 4, 4, 4, 7, 12, 9, 8, 8, 8, 7, 10, 10, 5, 5, 5, 5, 5, 5, 5, 3, 11, 14, 8, 7, 8, 8, 6, 6, 6, 6, 6, 8, 7, 6, 6, 6, 7, 6, 8, 9, 4, 4, 4, 7, 8, 9, 7, 9, 7, 7, 9, 8, 5, 5, 5, 5, 5, 5, 5, 5, 5, 11, 3, 9, 7, 7, 12, 14, 8, 6, 6, 12, 11, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 15, 7, 4, 4, 4, 16, 9, 9, 9, 8, 9, 9, 9, 9, 9, 8, 8, 8, 13, 11, 8, 5, 5, 5, 5, 3, 7, 6, 6, 8, 8, 8, 6, 6, 7, 10, 7, 4, 4, 4, 4, 9, 7, 8, 7, 7, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 7, 7, 7, 9, 6, 6, 6, 6, 6, 8, 8, 7, 7, 9, 6, 6, 6, 7, 6, 6, 6, 6, 6, 15, 4, 4, 4, 4, 4, 8, 8, 7, 8, 12, 9, 8, 8, 8, 8, 8, 9, 8, 8, 10, 8, 8, 8, 8, 16, 9, 10, 5, 5, 5, 5, 5, 9, 7, 6, 8, 9, 4, 4, 4, 4, 4, 7, 8, 8, 8, 9, 8, 11, 10, 5, 5, 5, 5, 3, 7, 8, 6, 6, 6, 6, 6, 8, 6, 6, 6, 6, 4, 12, 10, 12, 7, 7, 7, 7, 7, 7, 7, 5, 5, 5, 5, 3, 3, 7, 7, 10, 8, 9, 7, 6, 10, 7, 6, 6, 4, 4, 8, 9, 7, 9, 9, 9, 9, 8, 8, 8, 8, 10, 5, 5, 5, 5, 5, 5, 8, 7, 6, 6, 6, 10, 6, 7, 10, 7, 4, 4, 4, 4, 4, 4, 4, 12, 9, 10, 7, 7, 10, 8, 10, 5, 12, 9, 6, 6, 6, 6, 6, 7, 6, 4, 4, 4, 10, 9, 9, 8, 7, 7, 5, 5, 5, 5, 5, 5, 3, 3, 13, 7, 7, 9, 7, 7, 7, 8, 9, 9, 7, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 13, 9, 15, 15, 4, 4, 4, 4, 4, 10, 10, 9, 8, 9, 8, 8, 9, 7, 8, 7, 8, 5, 5, 7, 6, 6, 6, 4, 4, 4, 7, 8, 11, 8, 5, 5, 5, 5, 5, 5, 5, 7, 6, 6, 6, 6, 6, 6, 9, 11, 10, 7, 4, 4, 4, 9, 8, 8, 5, 5, 5, 5, 5, 9, 9, 6, 6, 6, 6, 6, 6, 6, 9, 9, 4, 4, 4, 4, 8, 8, 8, 9, 9, 8, 8, 8, 13, 2, 7, 5, 5, 5, 5, 5, 5, 9, 9, 6, 6, 6, 6, 10, 8, 8, 8, 6, 6, 6, 4, 4, 9, 8, 10, 8, 9, 8, 8, 8, 9, 8, 8, 5, 3, 3, 3, 11, 6, 6, 6, 7, 6, 6, 6, 4, 4, 9, 8, 5, 5, 5, 5, 5, 3, 11, 8, 6, 6, 6, 6, 6, 9, 7, 4, 4, 14, 10, 9, 8, 12, 8, 8, 8, 11, 15, 8, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 11, 11, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 11, 7, 7, 11, 11, 7, 10, 7, 7, 9, 9, 9, 9, 7, 10, 13, 8, 8, 8, 11, 10, 10, 11, 14, 14, 6, 6, 6, 11, 8, 11, 11, 6, 6, 10, 6, 10, 6, 11, 11, 9, 7, 11, 10, 11, 7, 11, 4, 4, 4, 4, 4, 8, 9, 10, 10, 11, 10, 7, 11, 14, 10, 9, 9, 8, 11, 8, 8, 11, 11, 10, 10, 9, 11, 10, 11, 12, 8, 10, 8, 11, 11, 11, 8, 7, 2, 2, 2, 2, 2, 2, 2, 4, 4, 3, 3, 3, 3, 3, 3, 4, 2, 3, 3, 3, 3, 3, 3, 3, 3, 8, 6, 4, 4, 4, 11, 7, 11, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 5, 5, 5, 5, 3, 8, 7, 7, 8, 4, 7, 7, 7, 9, 7, 8, 9, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 2, 2, 3, 3, 3, 3, 3, 4, 2, 3, 3, 3, 3, 3, 3, 3, 4, 2, 3, 3, 3, 3, 3, 3, 3, 3, 2, 2, 3, 3, 3, 5, 2, 4, 2, 2, 3, 3, 3, 3, 3, 4, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 2, 3, 3, 3, 3, 3, 3, 6, 4, 4, 4, 4, 3, 3, 3, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 6, 4, 4, 4, 4, 2, 2, 3, 3, 3, 3, 3, 3, 3, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 2, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 3, 4, 5, 3, 3, 3, 3, 3, 5, 4, 4, 4, 1, 3, 3, 3, 3, 3, 3, 3, 4, 4, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 3, 2, 5, 5, 12, 2, 5, 5, 5, 5, 2, 2, 5, 5, 12, 9, 5, 2, 2, 9, 5, 5, 12, 12, 5, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 9, 5, 8, 8, 9, 5, 5, 5, 8, 19, 7, 16, 15, 14, 9, 9, 9, 9, 7, 11, 11, 11, 7, 14, 10, 10, 5, 5, 5, 5, 5, 5, 5, 5, 5, 15, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 9, 9, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 14, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 15, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 12, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 9, 9, 12, 9, 9, 12, 12, 12, 15, 7, 11, 7, 14, 11, 18, 8, 18, 15, 18, 12, 14, 12, 8, 8, 8, 8, 9, 9, 9, 12, 7, 10, 10, 8, 8, 12, 12, 12, 7, 12, 12, 9, 7, 7, 7, 7, 7, 8, 15, 12, 9, 10, 10, 7, 10, 10, 13, 11, 10, 9, 22, 11, 9, 8, 8, 8, 8, 8, 13, 18, 13, 9, 15, 19, 9, 7, 7, 10, 7, 7, 7, 11, 8, 13, 17, 7, 7, 10, 10, 10, 7, 20, 16, 7, 7, 7, 7, 7, 7, 11, 21, 12, 12, 13, 11, 14, 16, 8, 8, 13, 11, 7, 7, 13, 7, 7, 14, 15, 15, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 13, 10, 18, 6, 6, 6, 6, 6, 6, 6, 6, 6, 11, 8, 8, 12, 12, 11, 11, 8, 12, 9, 9, 9, 13, 13, 9, 9, 9, 9, 9, 9, 6, 10, 12, 6, 6, 6, 6, 17, 11, 7, 7, 7, 7, 14, 14, 12, 6, 7, 7, 6, 6, 15, 10, 13, 10, 6, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 13, 9, 9, 15, 13, 6, 12, 12, 6, 19, 11, 10, 7, 7, 16, 8, 19, 17, 9, 9, 9, 9, 9, 6, 6, 6, 10, 8, 16, 8, 6, 6, 9, 6, 6, 6, 6, 6, 6, 6, 6, 8, 8, 8, 6, 7, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 14, 6, 6, 6, 6, 20, 6, 9, 6, 14, 9, 9, 9, 6, 9, 8, 8, 12, 9, 8, 8, 8, 8, 7, 8, 12, 7, 8, 8, 8, 6, 8, 6, 6, 6, 6, 6, 6, 6, 9, 8, 8, 6, 6, 13, 9, 12, 13, 12, 14, 13, 12, 11, 11, 6, 8, 8, 8, 6, 13, 12, 11, 11, 12, 6, 11, 12, 11, 13, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 15, 6, 6, 6, 6, 6, 6, 6, 13, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 8, 8, 8, 8, 6, 18, 6, 12, 13, 13, 13, 9, 10, 15, 9, 12, 6, 6, 6, 6, 6, 6, 6, 6, 9, 15, 10, 9, 10, 13, 9, 19, 8, 18, 17, 10, 10, 8, 8, 6, 6, 6, 6, 6, 6, 10, 14, 8, 16, 16, 9, 8, 15, 8, 8, 10, 12, 14, 7, 7, 8, 8, 7, 7, 7, 7, 8, 13, 13, 11, 9, 9, 9, 12, 10, 17, 8, 11, 9, 7, 7, 14, 8, 14, 14, 7, 7, 7, 7, 7, 7, 14, 7, 7, 7, 7, 7, 10, 10, 8, 14, 7, 7, 7, 7, 8, 8, 8, 8, 8, 17, 9, 7, 15, 7, 8, 12, 7, 9, 14, 7, 7, 7, 9, 13, 8, 14, 7, 16, 18, 13, 15, 14, 12, 13, 10, 15, 9, 7, 7, 7, 10, 13, 15, 15, 9, 9, 9, 9, 19, 11, 7, 11, 11, 13, 8, 8, 8, 8, 7, 12, 19, 17, 9, 9, 13, 7, 7, 7, 9, 7, 7, 7, 12, 13, 15, 10, 8, 8, 14, 15, 12, 13, 13, 8, 12, 14, 7, 11, 7, 14, 15, 13, 12, 8, 8, 8, 8, 11, 13, 15, 15, 8, 13, 12, 8, 8, 8, 13, 10, 16, 14, 11, 8, 8, 12, 12, 9, 15, 15, 12, 12, 13, 8, 8, 9, 12, 13, 9, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 11, 12, 11, 7, 14, 7, 13, 13, 13, 12, 18, 16, 7, 12, 11, 10, 10, 15, 9, 9, 9, 21, 7, 7, 7, 11, 16, 8, 8, 11, 11, 7, 7, 7, 7, 7, 19, 7, 7, 7, 7, 7, 7, 7, 7, 7, 12, 8, 9, 12, 14, 11, 9, 9, 9, 22, 12, 2, 2, 5, 5, 3, 3, 3, 3, 3, 3, 6, 6, 4, 4, 4, 12, 10, 2, 3, 3, 3, 3, 3, 3, 3, 6, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 1, 3, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 6, 6, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 9, 8, 2, 2, 8, 7, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 8, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 5, 7, 11, 7, 8, 9, 9, 7, 7, 7, 10, 7, 7, 10, 9, 10, 6, 6, 6, 15, 7, 8, 9, 9, 8, 6, 6, 9, 6, 8, 13, 9, 7, 6, 6, 6, 6, 12, 6, 7, 6, 7, 6, 6, 10, 10, 7, 6, 6, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 6, 6, 7, 7, 9, 6, 6, 6, 9, 9, 8, 9, 10, 9, 8, 12, 7, 7, 8, 7, 10, 11, 9, 10, 7, 7, 7, 9, 10, 10, 8, 12, 9, 7, 8, 8, 10, 7, 7, 8, 9, 7, 7, 8, 2, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 5, 3, 3, 3, 3, 3, 3, 3, 3, 6, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 3, 3, 3, 3, 3, 3, 4, 3, 3, 3, 3, 3, 3, 3, 4, 3, 4, 2, 2, 5, 3, 3, 3, 3, 3, 4, 4, 4, 2, 2, 2, 3, 3, 3, 2, 2, 3, 3, 3, 3, 4, 3, 3, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 3, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 5, 5, 3, 3, 5, 6, 15, 4, 6, 7, 14, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 2, 3, 3, 3, 3, 3, 2, 2, 3, 3, 3, 3, 3, 3, 3, 2, 5, 3, 3, 3, 3, 3, 9, 9, 8, 7, 3, 3, 3, 3, 3, 2, 2, 3, 2, 2, 2, 2, 2, 2, 3, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 5, 3, 3, 3, 3, 3, 3, 3, 3, 6, 7, 4, 4, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 2, 2, 2, 2, 2, 2, 2, 2, 5, 3, 4, 4, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 10, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 7, 8, 8, 7, 13, 12, 10, 10, 8, 8, 7, 7, 9, 12, 11, 6, 6, 8, 8, 9, 7, 7, 7, 10, 15, 10, 4, 4, 4, 4, 4, 11, 8, 8, 9, 7, 9, 14, 14, 12, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 6, 2, 3, 3, 2, 2, 3, 3, 6, 4, 2, 3, 3, 2, 5, 3, 3, 3, 3, 3, 3, 3, 9, 9, 2, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 2, 2, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 8, 4, 4, 4, 3, 2, 3, 3, 3, 3, 2, 2, 2, 2, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 12, 9, 8, 8, 9, 8, 6, 17, 6, 6, 6, 8, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 4, 4, 8, 8, 9, 9, 9, 7, 7, 7, 7, 7, 7, 7, 9, 9, 9, 7, 8, 8, 8, 10, 7, 13, 10, 8, 9, 10, 13, 11, 11, 8, 8, 9, 8, 9, 9, 10, 10, 10, 11, 10, 10, 13, 13, 16, 15, 11, 12, 2, 2, 2, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 6, 7, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 2, 3, 3, 3, 2, 2, 2, 3, 3, 3, 3, 4, 4, 6, 6, 6, 6, 5, 4, 4, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 9, 11, 6, 10, 9, 12, 7, 7, 11, 14, 9, 7, 12, 3, 3, 7, 12, 11, 12, 7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 9, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 11, 5, 5, 5, 5, 5, 5, 5, 5, 11, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 6, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 10, 3, 3, 3, 11, 3, 5, 9, 11, 8, 12, 14, 9, 7, 8, 7, 7, 11, 11, 7, 7, 10, 9, 8, 10, 9, 7, 7, 7, 7, 7, 7, 8, 8, 7, 11, 8, 8, 8, 7, 7, 10, 8, 7, 13, 12, 7, 17, 10, 8, 8, 11, 7, 11, 11, 14, 7, 11, 7, 8, 6, 9, 20, 8, 7, 9, 16, 7, 10, 6, 11, 10, 8, 9, 7, 16, 11, 11, 9, 8, 9, 8, 8, 8, 11, 8, 15, 8, 8, 9, 7, 8, 8, 11, 10, 7, 5, 7, 10, 10, 15, 7, 7, 7, 8, 7, 8, 8, 10, 11, 10, 10, 10, 11, 11, 7, 8, 6, 8, 8, 8, 10, 6, 8, 6, 6, 7, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 16, 6, 15, 6, 7, 11, 11, 7, 9, 10, 11, 13, 10, 6, 16, 8, 10, 12, 11, 6, 6, 6, 6, 6, 6, 6, 10, 6, 10, 7, 7, 7, 7, 11, 7, 11, 6, 6, 6, 6, 6, 6, 17, 7, 7, 6, 6, 12, 22, 6, 6, 6, 6, 6, 8, 6, 6, 6, 6, 7, 6, 6, 5, 6, 6, 8, 11, 6, 9, 14, 11, 9, 11, 7, 7, 8, 6, 6, 6, 8, 10, 9, 6, 6, 6, 6, 9, 7, 6, 6, 6, 6, 6, 15, 6, 4, 4, 4, 6, 4, 17, 8, 11, 6, 6, 9, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 6, 6, 6, 6, 10, 6, 10, 6, 6, 6, 6, 12, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 9, 6, 6, 6, 6, 18, 6, 6, 6, 8, 9, 10, 7, 8, 9, 10, 11, 7, 13, 6, 8, 8, 6, 6, 14, 7, 7, 7, 7, 10, 7, 14, 9, 6, 6, 9, 15, 9, 7, 14, 6, 11, 14, 13, 7, 12, 8, 7, 7, 7, 7, 7, 12, 7, 10, 9, 16, 6, 8, 6, 5, 17, 6, 8, 10, 4, 6, 4, 10, 15, 17, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 8, 4, 4, 11, 7, 4, 4, 7, 7, 7, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 19, 17, 6, 10, 11, 6, 6, 6, 6, 18, 6, 6, 11, 4, 4, 4, 5, 6, 6, 6, 9, 5, 6, 4, 6, 6, 4, 6, 6, 6, 6, 10, 6, 6, 4, 6, 6, 10, 6, 10, 6, 6, 6, 6, 11, 6, 6, 10, 6, 6, 8, 6, 6, 6, 8, 6, 11, 4, 11, 9, 10, 9, 11, 4, 8, 4, 11, 12, 7, 9, 8, 6, 7, 7, 8, 12, 12, 11, 13, 10, 11, 7, 7, 7, 9, 7, 11, 10, 7, 7, 7, 16, 11, 10, 11, 17, 9, 9, 8, 8, 7, 7, 7, 9, 7, 7, 7, 14, 7, 13, 9, 11, 10, 14, 10, 10, 12, 11, 10, 7, 10, 5, 14, 8, 8, 8, 9, 7, 8, 7, 7, 9, 8, 7, 8, 7, 7, 7, 7, 7, 7, 7, 11, 8, 10, 8, 7, 8, 14, 11, 8, 9, 9, 9, 8, 24, 10, 10, 12, 7, 7, 15, 11, 8, 8, 12, 11, 8, 9, 9, 7, 8, 9, 10, 11, 10, 11, 7, 12, 7, 7, 11, 9, 8, 14, 13, 12, 8, 11, 10, 8, 8, 7, 7, 14, 9, 10, 8, 9, 11, 7, 14, 8, 8, 13, 8, 8, 12, 7, 10, 14, 14, 11, 9, 10, 9, 9, 7, 7, 11, 11, 13, 9, 13, 5, 5, 5, 7, 9, 5, 11, 12, 14, 8, 7, 7, 11, 10, 9, 7, 8, 8, 7, 10, 11, 11, 5, 5, 7, 5, 5, 5, 7, 7, 15, 7, 7, 8, 7, 15, 12, 12, 10, 7, 8, 7, 11, 7, 7, 7, 23, 11, 8, 8, 11, 10, 7, 8, 11, 7, 19, 7, 7, 6, 9, 9, 9, 11, 3, 4, 7, 8, 6, 6, 4, 10, 8, 2, 2 ]);
  const ue = new Uint16Array([ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 27, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 26, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 82, 93, 81, 113, 87, 79, 110, 97, 78, 83, 90, 118, 99, 100, 0, 0, 0, 0, 108, 112, 0, 0, 27, 0, 106, 84, 117, 85, 88, 95, 109, 0, 0, 27, 104, 102, 0, 0, 0, 0, 0, 0, 120, 94, 27, 0, 122, 0, 0, 27, 101, 0, 80, 0, 103, 0, 0, 124, 91, 0, 0, 0, 116, 0, 27, 111, 107, 105, 86, 115, 0, 27, 0, 0, 0, 119, 0, 0, 0, 0, 0, 98, 0, 27, 121, 0, 0, 0, 0, 123, 0, 0, 0, 0, 96, 0, 92, 0, 0, 0, 89, 114, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 156, 0, 156, 156, 156, 156, 156, 156, 156, 0, 156, 156, 156, 156, 156, 156, 156, 156, 0, 156, 156, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 161, 160, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 165, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 158, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 159, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 167, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 156, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 164, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 157, 0, 0, 168, 163, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 162, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 156, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 157, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 156, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 166, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 177, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 27, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 214, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 211, 211, 0, 213, 212, 211, 211, 211, 211, 211, 215, 211, 211, 211, 211, 211, 211, 211, 211, 211, 211, 211, 211, 211, 216, 213, 211, 211, 213, 211, 211, 211, 211, 211, 211, 211, 211, 211, 211, 211, 211, 211, 212, 211, 211, 211, 211, 211, 217, 211, 211, 211, 211, 211, 211, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 20, 53, 68, 0, 191, 0, 2, 21, 0, 46, 54, 11, 55, 126, 140, 0, 173, 186, 192, 221, 1, 0, 1, 32, 133, 138, 151, 208, 0, 172, 185, 190, 229, 0, 11, 4, 0, 153, 174, 0, 0, 22, 0, 5, 55, 47, 1, 154, 141, 4, 27, 222, 0, 209, 69, 143, 0, 1, 34, 58, 178, 4, 11, 0, 71, 27, 128, 27, 171, 7, 4, 35, 31, 41, 0, 230, 0, 0, 74, 0, 19, 4, 4, 45, 0, 1, 152, 31, 139, 1, 0, 4, 0, 4, 56, 0, 4, 201, 175, 193, 0, 155, 127, 50, 57, 6, 23, 33, 223, 0, 129, 72, 64, 144, 36, 4, 59, 195, 179, 224, 203, 77, 74, 169, 4, 25, 37, 8, 0, 43, 187, 196, 1, 183, 198, 205, 0, 13, 4, 49, 61, 76, 66, 41, 11, 0, 0, 41, 16, 39, 0, 62, 67, 0, 145, 0, 51, 0, 24, 202, 0, 134, 142, 63, 27, 0, 27, 0, 210, 194, 176, 60, 0, 27, 130, 125, 0, 0, 0, 1, 199, 0, 40, 0, 146, 136, 189, 11, 206, 231, 29, 41, 17, 0, 132, 147, 204, 0, 180, 4, 52, 27, 38, 28, 9, 127, 11, 4, 131, 75, 65, 4, 218, 188, 197, 182, 0, 48, 4, 11, 135, 4, 0, 11, 148, 0, 11, 219, 184, 1, 137, 149, 41, 31, 30, 42, 220, 207, 200, 170, 150, 1, 44, 11, 31, 18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 235, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 232, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 181, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 73, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 234, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 226, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 228, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 227, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 233, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 225, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 238, 238, 238, 238, 238, 238, 238, 237, 239 ]);
  const le = "orgmilcomnetedugovaccoorgmilschnetgovmagazinemediaunioncargopilotgroupcaarespressworksaerodromeworkinggroupair-traffic-controlaircraftaccident-preventioneducatormarketplaceambulanceinsurancecateringairportrepbodyenginesoftwaremodellingair-surveillanceconsultingchartertrainermaintenanceservicesdesignflightskydivingfreightassociationstudentgroundhandlingdgcafuelclubtaxicrewshowballooningexpresstraderbrokerauthoragentsairtrafficjournalistsafetyconsultantmicrolightaccident-investigationparachutingequipmentproductionfederationrecreationscientistnavigationengineertradingglidingleasingresearchpassenger-associationentertainmentparaglidinghangglidingaerobaticrotorcraftemergencycertificationgovernmentaeroclubexchangelogisticschampionshiphomebuiltcouncilconferencecontrolairlinecivilaviationjournalorgcomnetedugovcoorgcomnomnetofforgcomnetcoorgcomnetcommuneedogpbcoitgvorgedugovsegorgmilcomgobbetnetintedugovturmusicasenasamutualcoopip6uriurnin-addre164homeirisgovsthaccogvorwasantqldvicactnswtascatholicwasaqldvictasidwasantozqldorgcomvicasnactnetedugovnswtasconfcomcopporgmilcompronetintedugovbiznameinfocotvstoreorgcomnetedugovbizinfoidacaicoittvorgmilcomschnetedugovinfoac5476103298edgfacbmlonihkjutwvqpsryxzcoororgcomeducoeconorestooteorgcomeconeteduassurmoneyafricaarchitectesrestaurantloisirstourismavocatsinfoagrouniviatvdeportesaludtksatorgmilcomwebgobnetinteducienciaboliviarevistacooperativaempresanombreindustriamusicapatriamedicinademocraciapoliticapuebloindigenaplurinacionalarteblogwikiinfoagrotransportenoticiasprofesionalacademiaeconomiaecologiamovimientotecnologianaturalcepesebamapadfmgalampbacscpirngorotomtrjspaprrprrsesms*biaamfmtcmptvfeirasampajampanatalbelemananiradiog12medindfndbmdtrdthepoaggfjdfdefinfenflegsegongengcngorgzlgslglogppgmillelqslcimcomnomadmjabimbbibbsbabcrectecsjcetcpscpvhudieticriapipsiecnbiorioecogeoteoodoproatoartfstmatvetdetbetnetcntnotfotgrueduajuespappreptmpemparqsrvadvdevgovntrturagrjorfarjusmusdesvixxyzcozfozslzbhzmaringasantamariacampinagrandegoianiasorocabafloripasaobernardocuritibaboavistarecifeaparecidasaogoncasalvadorcuiabamorenamacapalondrinacontagemsocialfortalmaceioleilaoosascoriobranconiteroi9guacublogflogvlogwikitaxicoopmanauspalmascaxiasjoinvillebaruericampinassantoandreribeiraoriopretoaccoorgnetgovofmilcomgovcoorgcomnetedugovpenfnlabnbmbgcbcqconntnuyksknsedaccogoororgcomnetintedua\xe9roportxn--aroport-byaassogouvcomilgobgovcocomnetgovgdsdhehahljlnmhbacscahqhshhihnlnynsnmofjbjzjxjtjhkcqtwgsjssxnxjxgxxzgz\u7db2\u7d61\u7f51\u7edc\u516c\u53f8orgmilcomnetedugovxn--55qx5dxn--io0a7ixn--od0algorgmilcomnomnetedugovedsaacficogoorinforgcomgobnatneteduidorgcomnetintedunomepublorgcomnetedutmacltdorgmilcompronetgovbizpresseklogessldorgmilcomwebgobartnetedugovtmorgpolcomsocartnetedugovassoagrondiscoodontk12medcuegyecpaabgengorgmilgalsaltulcomadmesmgobpubdocmonfindgnriouioproartlatvetnetfotedulojgovntrturibrbarxxxchefprofmktgpsictechinfoarqtcontdentrrpppsiqmedfieorgcomlibprieduaipgovriikmeactvsportorgmilcomscieunnetedugovnameinfoorgcomnomgobeduorgcomnetedugovbiznameinfoalandidacorgmilcompronetedugovbiznameinfotmgretaprdcomnomccihuissier-justiceassogouvavouesedugovorgcomcybllcpvtnetedugovtnxonlineschoolcoorgnetorgmilcomnetedugovbizmodltdorgcomedugovcoorgcomneteduacorgcomnetedugovorgcomnetedumobiassoindorgmilcomgobneteduorgcomwebnetedugovguaminfo\u6559\u80b2\u654e\u80b2\u7db2\u7d61\u7f51\u7d61\u7ec4\u7e54\u7d44\u7e54\u7f51\u7edc\u7db2\u7edc\u7ec4\u7ec7\u7d44\u7ec7\u516c\u53f8\u653f\u5e9c\u500b\u4eba\u4e2a\u4eba\u7b87\u4ebaorgcomneteduidvgovxn--uc0ay4axn--55qx5dxn--mk0axixn--io0a7ixn--uc0atvxn--zf0avxxn--lcvr32dxn--od0algxn--wcvs22dxn--gmqw5axn--od0aq3bxn--mxtq1mxn--ciqpnxn--tn0agxn--gmq050iorgmilcomgobneteduizcomnamefrompersoadultmedorgpolrelcomproartnetedufirminfoassoshopcoopgouvtmcomediahotelforumvideosportorgsexagrargameslakaseroticaerotikatozsdereklamcasino2000filmsuliinfoboltshopprivnewsszexcityutazasjogaszkonyveloingatlanacaicogoormy\u1b29\u1b2e\u1b36milwebschnetkopbizdesaponpesxn--9tfkyaccok12idforgnetgovmuniltdplcaccotttvorgcomnetmeca6g5gpgamubacaicniocoukuptverdruscsdelhiindorgmilcomnicfingenpronetintedugovresbizbiharinternetbusinessschooltravelalumnigujaratfirminfoaeropostbankcoopeucoorgmilcomnomnetedugovidaccoorgschnetgovxn--mgba3a4f16axn--mgba3a4fra\u0627\u064a\u0631\u0627\u0646\u0627\u06cc\u0631\u0627\u0646laspeziapdudcefegelemeperetevebacanatavaparasabgagfgogrgpgalclblimfmrmcbmbvbfclcmcvcrcpcchlimifibicivipirisimncnbnanenrnpntnnolomobocoaogorosopotoptvtatctbtmtltotpusulunutpspapaqsvpvvvtvavvrtrsrprgrfrcrbrarorkrvstsssbscsmsispzczbzbozen-suedtirolxn--bulsan-sdtirol-nsbxn--valledaoste-ebbtrentinoaltoadigetrentin-sued-tirolxn--forlcesena-c8axn--forl-cesena-fcbxn--bozen-sdtirol-2obtriestetrentinsuedtiroltrentino-s-tirollecceudineaostesienaparmaluccapaviagenoapaduaaostamonzaabruzzoternirietiturinmilanbozenlaziofermoleccocuneonuoropratola-speziavdataaligfvgpugmolcalcamlomumbsicpmnvenvaoedugovabrsarmaremrbastoslazfirenzetrentinos\xfcdtirolval-d-aostavalle-aostamessinacremonaravennatoscanatrentin-suedtirolbolognacalabriaurbinopesarofriuli-v-giuliaogliastraxn--valle-aoste-ebblaquilaandriatranibarlettaxn--valle-d-aoste-ehbaostavalleyvalled-aostatrentino-alto-adigevallee-d-aostexn--balsan-sdtirol-nsbpistoiasicilialucaniacataniaiserniaperugiabresciaveneziagorizialiguriaimperiabulsan-suedtirolbalsan-suedtirolbarlettatraniandriaxn--trentino-sdtirol-szbforl\xec-cesenatuscanyvall\xe9e-d-aostemantovavall\xe9e-aostecasertapiemontevalleaostaval-daostafriulivgiuliatrevisoforli-cesenavall\xe9edaosteferrarapescaravald-aostatrentino-altoadigefriuli-vegiuliavallee-aostecarboniaiglesiastarantomediocampidanovalleedaostetrentinosud-tirolcampobassotrentins\xfcd-tiroltrentinos\xfcd-tirolmonzabrianzatrentino-s\xfcdtirolxn--trentino-sd-tirol-c3bpotenzacosenzavicenzaemiliaromagnavenicefrosinonemarchepordenonetrentinosued-tirolvaresemolisevall\xe9eaostefriuli-veneziagiuliabasilicatalatinaanconasavonaveronamodenabiellabolzano-altoadigepugliafoggiaumbriatrentino-stirolgenovapadovamateranovararagusapiacenzatrentinostirolvalleeaostetempio-olbiasudsardegnatrentinsudtirolmassa-carrarafriuliveneziagiuliatrentinosuedtirolandria-barletta-tranitrapanixn--cesenaforl-i8amaceratacaltanissettaascoli-picenobrindisicarraramassacagliaririmininapolivibo-valentiachietibulsan-sudtirolbalsan-sudtiroltrentino-a-adigebulsanbalsaniglesiascarboniamilanotorinoteramodell-ogliastraarezzotrentinoalto-adigerovigotrentovenetoiglesias-carboniatrentino-sud-tirolaltoadigereggio-emiliareggio-calabriasardegnatranibarlettaandriapiedmontxn--sdtirol-n2amedio-campidanotrentino-s\xfcd-tirolfriuli-vgiuliafriuli-ve-giuliaromeennaromapisalodiastibaricomonaplesforlicesenaalessandriasicilytrani-barletta-andriaxn--trentin-sdtirol-7vbpesarourbinotrentinsued-tirolcesena-forliforl\xeccesenaemilia-romagnamonzaebrianzaxn--trentinsdtirol-nsbtrentinos-tiroltrentins\xfcdtirolvalledaostaolbia-tempiocampidanomediovibovalentiasassarivalle-daostalombardysud-sardegnafriulivegiuliareggioemiliamonzaedellabrianzaalto-adigevercellitrentin-sudtiroltraniandriabarlettatrentino-sudtirolascolipicenobozen-s\xfcdtirolfriulive-giuliaflorencexn--cesena-forl-mcbcarbonia-iglesiasaosta-valleycarrara-massadellogliastratrentinoa-adigexn--valleaoste-e7apesaro-urbinoxn--trentinosdtirol-7vbxn--trentin-sd-tirol-rzbxn--trentinsd-tirol-6vbtrani-andria-barlettatrentin-s\xfcd-tirolxn--trentinosd-tirol-rzbgrossetomonza-e-della-brianzas\xfcdtirolreggiocalabriatrentinoaadigetrentin-s\xfcdtirolverbano-cusio-ossolafriuliv-giuliaverbaniacampaniatrentino-aadigefriulivenezia-giuliasardiniaandriabarlettatranibarletta-trani-andriacatanzarooristanourbino-pesarocesena-forl\xecvalle-d-aostacampidano-mediosiracusatempioolbiasuedtirollombardiaavellinocesenaforl\xectrentinofriuli-venezia-giuliabozen-sudtirolandria-trani-barlettabulsan-s\xfcdtirolbalsan-s\xfcdtirolmonza-brianzabolzanotrentino-sued-tirolbellunosalernolivornocrotonesondriotrentinsud-tirolmassacarraratrentin-sud-tiroltrentino-suedtirolviterbobergamocesenaforliolbiatempiopalermobeneventoagrigentofmaitvphdengorgmilcomschnetedugovperagrikanieasukehandachitatokaiaisaikonanoharuamaobuhigashiuraowariasahiinuyamatobishimaiwakurashitarainazawatoyonegamagorimihamatoyotataharakariyayatomioguchikomakimiyoshinishiotokonamekiyosuchiryutoyohashiokazakiisshikikasugaikotakiratoeianjotogofusosetohazutsushimashinshirotakahamanisshinshikatsuhekinantoyokawaichinomiyatoyoakeodateogataakitaikawakyowahonjoogayurihonjonoshirokamiokakatagamimitanegojomeyokotekosakadaisenkazunonikahohonjyomoriyoshimisatohappoukamikoanihachirogatahigashinarusesembokufujisatokitaakitaitayanagiowanitakkomutsutsurutahirosakigonoheoirasetowadamisawanohejiaomorishingohiranairokunohehashikamitsugarushichinohehachinohenakadomarisannohekuroishisakaeisumiasahiotakiinzaiabikomatsudoyachiyomutsuzawakujukuriomigawakashiwatoganemihamanaritasakuranagaramobarahanamigawachoshishiroichoseikozakishisuikatorimidorichonankyonanfuttsuonjukufunabashinagareyamanodasosatakochuotohnoshourayasukimitsuyokaichibayotsukaidosodegauratateyamakamagayayokoshibahikariyachimatakatsuuratomisatokisarazukamogawaichikawanarashinoichinomiyashimofusaminamibososhirakoichiharaoamishirasatoikatahonaiainansaijoseiyoiyoozuuwajimaniihamanamikatamasakiuchikokihokutobetoonshikokuchuomatsuyamaimabarikamijimakumakogenyawatahamamatsunosabaeikedaobamasakaifukuiohionotsurugamihamawakasaminamiechizeneiheijikatsuyamatakahamaechizensoedaukihaomutaokawanishiogoribuzenonojosueumiokiotochikugosasagurisaigawamizumakishinyoshitomikurumekurateyamadakasuganakamamiyamanogatatakatahakataiizukakawaratagawakasuyaashiyainatsukimunakataminamitsuikishonaikurogifukuchikeisenhigashimiyakoshinguyukuhashiokagakiyamekogaongausuikahotohochuotoyotsumiyawakadazaifuhisayamatachiaraiyanagawanakagawahirokawachikujochikushinochikuhochikuzennamieotamaokumashowateneiiwakikoorinangoononishigoshimogoomotegomishimafukushimaasakawakagamiishishirakawaiitatefutabahiratayugawahanawakitakatakawamatakunimiyabukibandaihigashihironoyamatomiharuyamatsuriaizubangedatesomaaizuwakamatsuyanaizuaizumisatonishiaizuizumizakikitashiobarataishinkaneyamakoriyamainawashirotanagurafurudonosamegawasukagawaishikawatamakawaikedaogakitaruiginanenahashimahichisonakatsugawaibigawashirakawamizunamiminokamomitakekawauesekigaharatomikasakahogikitagatayamagatatajimianpachimotosuyaotsukakamigaharahidakanisekitokigujominogodoyorogifukasamatsutakayamawanouchihigashishirakawakasaharashimonitatsumagoichiyodakannakanrashowameiwakiryuotaoratomiokafujiokaitakuranaganoharahigashiagatsumatakasakishibukawaminakamikatashinatsukiyonokawabanumataannakaoizumimidorishintoisesakiuenoyoshiokakusatsutakayamanakanojonanmokutamamuratatebayashimaebashiotakekaitadaiwahongofuchukuietajimashobaramiharahatsukaichihigashihiroshimamiyoshikumanokurenakasakaseraseranishiasaminamifukuyamashinichionomichiosakikamijimajinsekikogentakeharaotobenanaeikedatohmaozoraobiraabirakyowaeniwataikibibaisharirebunerimohiroooketootarupippunishiokoppechitosefurubirahakodateshiranukakitahiroshimakushiroobihironanporoiwamizawaniikappukunneppufukushimanakasatsunaitoyourakuromatsunaiakabirakamisunagawashibechaurakawakamifuranonakatombetsuasahikawashimokawakayabeokoppebiratoriabashirisaromaatsumanumatahidakabifukamukawamikasahorokanaitoyotomisarufutsuhigashikawaishikarikitamiyoichiesashiiwanaitomariminamifuranoakkeshifuranotoyakoyakumootoineppushikaoishiraoinemuronayorohaboroashorobihororishirifujiutashinaihokutotakasuebetsuurausuassabukikonaishimamakinaiedatetoyabieinikiesanuryuoumuteshikagarikubetsuashibetsukimobetsuaibetsutobetsusobetsuembetsushimizuchippubetsurishirihokuryuhoronobeshintokutsubetsushibetsuhonbetsumombetsutsukigatakuriyamakoshimizushiriuchikutchanmurorannoboribetsukamishihorowassamushinshinotsukembuchiwakkanaikamoenaikiyosatotakinoueshikabesunagawafukagawanakagawatakikawakamikawahigashikagurahamatonbetsumatsumaemoseushirankoshishakotanimakanemashikeotofuketomakomaisandatambaitamiawajikasaiasagoshisoonoakoyashirotoyookaminamiawajiinagawafukusakitakasagokamigorikasugaharimayokawaashiyahimejiakashitaishiaogakisannantakinosumototakarazukanishinomiyashingugoshikinishiwakiyokatakaaioimikisayoyabukawanishiamagasakisasayamashinonsenkakogawaichikawakamikawatatsunotsukubaiwamaogawaasahisakaitokaioaraiitakobandodaigosuifuinaamikasumigaurakashimaomitamayachiyoshimodatetomobetoridehitachinakainashikisakuragawakasamayawaramoriyahitachiomiyanamegatayamagatahitachikamisuushikutakahagiibarakitonekoganakasowayukimihojosomitoryugasakishimotsumafujishirotsuchiurachikuseihitachiotashirosatotamatsukuriuchiharashikahakuinanaotsubatawajimakahokukawakitatsurugikaganominotosuzuuchinadakomatsuanamizunakanotohakusannonoichikanazawaiwateshiwafudaikawaimoriokaofunatohanamakikuzumakikitakamininohekunoheyamadayahabasumitaichinosekitanohatahiraizumirikuzentakatajobojiotsuchihironomiyakoiwaizumikarumaiichinohenodakujitonooshushizukuishifujisawamizusawakamaishikanegasakimannoutazukotohiraayagawazentsujihigashikagawauchinomikanonjisanukimarugamemitoyotakamatsutadotsunaoshimatonoshoakuneamamiizumihiokiyusuikinkoisasookouyamanakatanekagoshimakanoyaisenkawanabeminamitanemakurazakitarumizunishinoomotematsumotosatsumasendaioimatsudaayaseebinamiurazushinakaiodawaraiseharasagamiharahakoneaikawakaiseiatsugitsukuihadanoyamatoyamakitazamaoisochigasakininomiyayokosukakamakuraminamiashigarafujisawasamukawakiyokawahiratsukayugawaraokawaumajikochitsunootoyoakiinonishitosayasudahidakamiharasakawaniyodogawahigashitsunokagamigeiseisusakiotsukinaharisukumomurototosakamiochitoyotosashimizumotoyamanankokunakamurakitagawayusuharaogunichoyoukiasoutoozugyokutoamakusamifunetakamoriyamagaminamataminamiogunikikuchisumotoyamatonagasumashikiaraokumamotokamiamakusanishiharayatsushiroayabeseikasakyoideineujinakagyokameokakyotangokyotanabekyotambaminamiyamashiroyamashinatanabeyawatawazukaminaminantanmiyazuhigashiyamafukuchiyamakitamukokamojoyokizumaizuruujitawaraoyamazakinagaokakyokumiyamakawagoeinabeshimameiwaasahitaikiudonoisetsukisosakikuwanamihamamiyamasuzukatamakimisuginabarikumanokomonominamiisewataraitobakiwatakikihotadomatsusakayokkaichikameyamaureshinoishinomakishichikashukuohirataiwaosakizaohigashimatsushimashikamaiwanumashibataogawaraonagawakawasakiseminemarumoriminamisanrikukakudamuratawakuyatomiyanatoriwataritagajomisatotomekamirifushiroishimatsushimayamamotoshiogamafurukawahyugaebinotsunosaitoayakushimanobeokakitauramiyazakitakazakigokaseshiibamimatashintomikunitomikitakatakobayashikawaminamitakaharukijotakanabemiyakonojonishimeranichinankitagawakadogawamorotsukakisofukushimaminamimakisakaeobuseikedaogawamiasaokayaasahiotakiotarichinoinaomichikumakomaganechikuhokukaruizawayasuokaooshikaikusakaminamiaikitogakushimatsukawakawakamitateshinatakamorikitaaikishiojirimiyadahakubaiizunaiijimaiiyamamiyotasuzakayasakatoguraookuwanagawaminowahirayayamagataminamiminowafujimiomachisakakitakaginaganonakanosakuhokomoronagisoshinanomachiwadauedaiidaharasuwatomiachiaokianankisosakunozawaonsenagematsutakayamashimosuwamatsumotoyamanouchinakagawamochizukiazuminotatsunoobamaomuraseihiunzenosetofutsuikichijiwanagasakiisahayahasamisaikaikawatanasasebohiradokuchinotsugototogitsutsushimashimabarashinkamigotomatsuurayamazoekashibaikomakawaitenrioyodosangokoryoudaojiikarugayamatokoriyamatenkawakatsuragikurotakikawakamimiyakemitsuetakatorikamikitayamayamatotakadahegurishinjokanmakisakuraitawaramotogoseoudanarasoniandokawanishishimoichihigashiyoshinokashiharashimokitayamanosegawayoshinoyoitamuikaojiyagosensanjoaganomyokoseiroagaomishibataniigatanagaokamurakamiuonumayuzawakariwatagamitainaitsunanminamiuonumatochioyahikojoetsuseiroukamosadoizumozakitokamachiitoigawasekikawakashiwazakitsubamemitsukekokonoesaikiusukibeppuusahimeshimakunisakihasamataketatsukumihitaoitahijikusuyufukujukamitsuebungoonobungotakadaibaraniimibizentsuyamaokayamakasaokahayashimayakagemaniwaakaiwamisakishinjotamanotakahashikibichuowakesojanagishookumenannishiawakurakurashikiasakuchisetouchikagaminosatoshotomigusukunakagusukuyaeseizenaurumaiheyaaguniogiminanjokinminamidaitokitanakagusukuyonaguniokinawaishigakikunigamiurasoekadenataramahiraraginozataketomishimojizamamitonakiitomanhigashimotobuyonabarugushikamionnanahanagohaebarukumejimakitadaitonakijinnishiharayomitanginowantokashikiishikawaikedasuitaminohizuminishisakaikananabenodaitoosakasayamayaokishiwadatadaokakaizukatondabayashichihayaakasakakumatorikadomasayamahigashiosakashijonawatehirakatataishimisakitajirihannansennankatanotoyonominatosettsuhigashiyodogawaibarakinosekitachuohigashisumiyoshifujiiderakashiwaraizumiotsutoyonakamatsubaramoriguchiizumisanoshimamototakatsukineyagawahabikinotakaishikawachinaganoyoshinogarikamiminearitaouchiimarihizenogikashimaariakekiyamafukudomikitagatakitahataomachigenkaikanzakinishiaritakyuragisagataratosutakushiroishikaratsuhamatamakouhokukawagoeyoshidasatteogoseirumaasakaurawaogawaniizaomiyayoriiotakishikihonjooganohannohanyuinasaitamaokegawaarakawayoshikawayokozehasudasayamahidakafukayachichibuiwatsukiryokamiyoshimikamiizumifujimiwarabiranzanmiyoshiminanoyashiosakadosugitomisatohigashichichibutodasokakukiyonokazoshiraokakasukabekounosukawajimatsurugashimamiyashirokitamotohatoyamamoroyamahatogayakumagayakawaguchinagatorokamisatomatsubushinamegawatokigawakamikawafujiminohigashimatsuyamakoshigayatokorozawaryuohkoseikonanaishorittotakashimamaibarahikonetorahimenishiazaikokagamokotoyasuotsukusatsunagahamamoriyamatoyosatotakatsukinotogawaomihachimanhigashiomiakagiunnanizumogotsuamayatsukakakinokimatsuehamadamasudahikawahikimiokuizumoyasugiyakumomisatotamayuohdahigashiizumookinoshimanishinoshimatsuwanoshimaneshimadafujiedayoshidashimodagotembaiwataatamikosaiyaizuitoizumishimahaibaramakinoharaomaezakikawanehonkannamisusonohigashiizufukuroinumazukawazufujiaraishizuokahamamatsushimizuizunokunimatsuzakimorimachiminamiizunishiizukikugawakakegawafujikawafujinomiyaujiietsugaoyamayaitaohiranikkoashikagakuroisokanumasakurashioyakarasuyamamotegiichikaikaminokawatochigihagamokanogisanobatonasumibunasushiobaranishikatautsunomiyaiwafunemashikoshimotsukeohtawaratakanezawaitanokomatsushimatokushimaichibaminamiaizumiwajikikainanmiyoshinarutomimamugiananmatsushigesanagochishishikuinakagawamachidachiyodakomaefussainagitaitochofufuchuomeotahigashiyamatotoshimaokutamaaogashimakodairaedogawaarakawahachiojishinagawatachikawashibuyasuginamihinodekiyosesumidaoshimanerimamitakahamuraadachinakanomizuhobunkyomegurominatokoganeihigashikurumekokubunjihigashimurayamamusashimurayamatamakitahinochuokotokatsushikakouzushimaogasawaraakishimakunitachishinjukusetagayamusashinohachijoitabashiakirunohinoharachizunanbukotouramisasawakasayonagokogehinoyazutottorinichinansakaiminatokawaharaoyabetairainamiasahinantoimizufuchutakaokakurobeyamadajohanatoyamatonaminyuzenfunahashinakaniikawanamerikawaunazukitogahimiuozufukumitsutateyamakamiichiiwadearidayuasainamitaijikatsuragiaridagawatanabemihamahidakakainankiminomisatoshingushirahamakamitondayurakozakoyagobokitayamawakayamakudoyamahashimotokushimotokozagawahirogawakinokawanachikatsuuraoeoishidasagaeoguniasahinagaitendonanyoobanazawanishikawasakataohkuratozawamikawamamurogawayamagatafunagatatakahatashonaishinjokahokuiideyuzakawanishitsuruokakaminoyamayamanobeshiratakamurayamanakayamakaneyamahigashineyonezawasakegawamitouubeyuuabushimonosekitabuseoshimatoyotaiwakunihikarishunannagatohagihofukudamatsutokuyamashowadoshitsurunanbukoshukaiminami-alpsnirasakikosugeotsukioshinohokutominobuyamanashifuefukichuokofuichikawamisatoyamanakakonakamichitabayamanishikatsuranarusawafujikawahayakawafujiyoshidafujikawaguchikouenohara\u9577\u91ce\u4eac\u90fd\u5c90\u961c\u5927\u962a\u4e09\u91cd\u7fa4\u99ac\u5343\u8449\u6ecb\u8cc0\u4f50\u8cc0\u5948\u826fadednelgaccogogror\u79cb\u7530\u611b\u77e5\u9ad8\u77e5\u57fc\u7389\u6c96\u7e04\u6803\u6728\u718a\u672c\u5ca9\u624b\u9752\u68ee\u5c71\u68a8\u65b0\u6f5f\u5cf6\u6839\u9ce5\u53d6\u9577\u5d0e\u9999\u5ddd\u5bae\u57ce\u77f3\u5ddd\u5927\u5206\u5bae\u5d0e\u8328\u57ce\u5c71\u53e3\u5175\u5eab\u5c71\u5f62\u5fb3\u5cf6\u5e83\u5cf6\u798f\u5cf6\u798f\u5ca1\u5ca1\u5c71\u5bcc\u5c71\u9759\u5ca1\u611b\u5a9b\u798f\u4e95\u6771\u4eacxn--4it168dxn--vgu402c\u5317\u6d77\u9053ehimeiwatechibashigagunmaakitaosakakochiaichifukuihyogotokyokyotomie\u795e\u5948\u5ddd\u9e7f\u5150\u5cf6\u548c\u6b4c\u5c71xn--nit225kokayamasaitamaxn--k7yn95exn--1lqs03nsapporoxn--efvn9sniigatafukuokatokushimafukushimahiroshimakagoshimaokinawaxn--8pvr4uxn--0trq7p7nnkawasakinagasakimiyazakixn--8ltr62kxn--klty5xxn--rny31hxn--uuwu58axn--ntso0iqx3axn--djrs72d6uytoyamakagawanagoyaxn--2m4a15eyamagataxn--elqq16hxn--pssu33lsendaimiyagixn--rht27zaomorixn--djty4knaganoxn--f6qx53axn--5js045dyamanashiibarakixn--1lqs71dxn--c3s14mxn--qqqt11mtochigixn--5rtq34kkobesagaoitanaragifushizuokaxn--rht3dkitakyushuxn--rht61exn--klt787dxn--kltx9atottorixn--5rtp49cxn--d5qv7z876cxn--kbrq7oxn--4pvxsxn--1ctwokumamotoxn--tor131oyokohamawakayamaxn--ehqz56nxn--uist22hxn--6btw5axn--kltp7dyamaguchixn--4it797kxn--uisz3gxn--zbx025dxn--7t0a264ckanagawaxn--6orx2rishikawaxn--ntsq17gxn--mkru45ixn--32vp30hhokkaidoshimanemeneacsccogoormobiinfoorgcomnetedugovbizinfotmprdorgmilcomnomedugovassnotairespresseassocoopgouvveterinairemedecinpharmaciensorgnetedugovtraorgcomedurepgovmeneperekgacscaiiocogoitoresmshsseoulbusanulsandaegumilchungnamjeonnamjeonbukgyeonggijejuincheondaejeongangwongyeongbukgwangjuchungbukgyeongnamindorgcomembnetedugovorgcomnetintedugovperinfoachotelltdorgcomwebsocschngonetintedugrpgovassnacsccoorgnetedugovbizinfoidorgmilcomasnnetedugovconfidmedorgcomplcschnetedugovaccoorgnetgovpresstmassoaccoorgnetedugovitsprivcoprdorgmilcomnomedugovinforgcomnetedugovnameacprorgcomartnetedugovpresseinfoassoinstgouvorgedugovaccoororgcomnetgovorgmilcompronetintedugovbizmuseumnameinfoaerocoopaccoorgcomnetintedugovbizcooporgcomgobneteduorgmilcomnetedugovbiznameaccoorgmilneteduadvgovcoorgcomnetaltgovnomassostorecomwebrecnetperotherfirminfoartsiorgmilcomschnetedugovnamemobiacincoorgmilcomnomwebgobnetintedubizinfogsnesosvalerv\xe5lerxn--vler-qoaossandeheroysandeher\xf8yb\xf8boheroyher\xf8yxn--hery-iraxn--b-5gavalerb\xf8boxn--b-5gasandesandexn--hery-iraxn--vler-qoav\xe5lerh\xe5re\xe5laahavaofsfvfhlolnlalrlhmfmtmahstntbu\xe5strmreigersundg\xe1ls\xe1eidsvolltingvollgildeskalflor\xf8vads\xf8vard\xf8vanylvenxn--bhccavuotna-k7astrandaxn--kvnangen-k0axn--sknland-fxaxn--mosjen-eyarakkestadhyllestadnannestadvevelstadvaapstenordre-landsondre-lands\xf8ndre-landtjieltexn--vrggt-xqads\xf8r-aurdalsor-aurdalheradstordmoldefordef\xf8rdeseljefedjeryggehemnexn--krehamn-dxasognegranes\xf8gnebrynetjomevallebykletokkegiskedovretj\xf8mehob\xf8lvoldasaudatolgas\xf8mnaviknad\xf8nnasomnadonnatranafrananesnaraumasmolatr\xe6nafr\xe6nalesjasm\xf8la\xf8rstaorstahitrafloraaukraloppafr\xf8yarissasnasahalsagalsaromsaraisar\xe1isafroyasn\xe5sagronghobolfjelltydal\xe5rdalardalaskimharamkraanghkekr\xe5anghkesorumbarumhurumb\xe6rums\xf8rummodums\xe1l\xe1tb\xe1l\xe1tfrognbjugnv\xe5ganvagangulenskienl\xf8tenlotenstrynvefsnxn--merker-kuaskaunsveiob\xf8mlobomloskj\xe5kvardoflorovadsosalatbalats\xe1latkl\xe6buklabuselbubarduulvikskjakkleppris\xf8rxn--nttery-byaefl\xe5eidflahofmilgolholsellomskifetvikdepvgsfhsaskerrisorhamarasnes\xe5snesr\xf8rosrorosxn--slat-5namasoynaroyvaroyluroydyroyaskoyradoyandoyrodoymeloyrad\xf8yand\xf8yr\xf8d\xf8ymel\xf8yask\xf8ylur\xf8ydyr\xf8ym\xe5s\xf8yv\xe6r\xf8yn\xe6r\xf8yhoylandeth\xf8ylandetdivtasvuodnal\xf8renskoglorenskognesoddtangenxn--tjme-hraxn--smla-hraxn--stjrdal-s1aunjargalillehammerunj\xe1rgaxn--hamary-fyadavvenjargaxn--bearalvhki-y4agjerdrumxn--brnnysund-m8acxn--tnsberg-q1axn--mlatvuopmi-s4axn--snsa-roaxn--skierv-utaxn--brum-voatysfjordkvafjordeidfjordkv\xe6fjordsongdalenmjondalenmj\xf8ndalenxn--gls-elackragerog\xe1\u014bgaviikagangaviikas\xf8rreisasorreisas\xf8r-varangersor-varangerxn--risr-iraskiervaxn--frna-woaxn--trna-woakvinesdalleksvikleirvikr\xf8yrvikroyrviksvelvikvenneslaevje-og-hornnessandnessj\xf8enmarnardalvindafjordsandefjordenebakksnillfjordullensvangxn--trany-yuabr\xf8nn\xf8ysundnamsskoganaustevollxn--stjrdalshalsen-sqbnord-aurdalnord-frontr\xf8gstadtrogstadgrimstadflakstadgjerstadxn--sandy-yuaxn--leagaviika-52bnore-og-uvdalvegarsheixn--rlingen-mxaxn--ggaviika-8ya47hveg\xe5rsheikarlsoykvitsoymasfjordenhamaroyinderoyosteroydavvenj\xe1rgasauheradguovdageaidnuxn--vre-eiker-k8abronnoysiellakkr\xf8dsheradkrodsheradkvinnheradbr\xf8nn\xf8yxn--mtta-vrjjat-k7afxn--lrenskog-54akvits\xf8yv\xe1rgg\xe1tkarls\xf8yoster\xf8yinder\xf8yhamar\xf8ybronnoysundxn--aurskog-hland-jnbbahccavuotnab\xe1hccavuotnagiehtavuoatnastor-elvdalmidtre-gauldalxn--gildeskl-g0akarasjokevenassixn--bievt-0qaxn--yer-znalebesbynessebyxn--hbmer-xqamalselvm\xe5lselvxn--unjrga-rtam\xf8re-og-romsdalmore-og-romsdalhareidmeland\xf8rlandorlandstrand\xe5lg\xe5rdsolundalgardafjord\xe5fjorddielddanuorrikautokeinoxn--stre-toten-zcbskodjeaejriestangeliernebamblestokkefauskesn\xe5asesnaasekongsvingerlangevagberlevagxn--flor-jrahattfjelldalostre-toten\xf8stre-totenvestfoldxn--mely-ira\xe1laheadjualaheadjunordreisaxn--troms-zuaxn--lgrd-poacporsangerflatangerstavangerleikangerbremangersamnangergieldakarasjohkaxn--rdy-0nabfrostautsirasnoasatromsaxn--sr-aurdal-l8aflekkefjordj\xf8lsterjolsteraremarkhedmarkn\xe5\xe5mesjevuemienaamesjevuemiexn--vard-jrarollagmer\xe5kermerakerorskog\xf8rskogxn--bdddj-mrabd\xe1k\u014boluoktaxn--osyro-wuaaknoluoktatrysilskjerv\xf8ymandaljondalbindalrindalmeldalsuldalorkdalsigdalalvdall\xe6rdalhurdalsirdalverdallerdallardaloppdal\xe5seralaseralhadselkrager\xf8divttasvuotnaoverhallasteinkjerxn--hnefoss-q1askedsmokorsettroms\xf8xn--dyry-iravestre-totenmuseumxn--sandnessjen-ogbrahkkeravjufylkesbiblb\xe1jddarbajddarxn--laheadju-7yarennes\xf8yxn--koluokta-7ya57hxn--hgebostad-g3aleirfjordstorfjordbalsfjordb\xe5tsfjordbatsfjordmuos\xe1tbiev\xe1tloab\xe1tk\xe1r\xe1\u0161johkan\xf8tter\xf8yxn--mjndalen-64anordkappl\xe1hppilahppialstahaugsiljanverranr\xf8ykenroykenhaldenlyngenbergenhortenh\xf8nefosshonefosstroandinbeiarnvarggatosoyroos\xf8yrotromsoidrettmuosatbievatruovatloabatvoagattynsetnessetxn--indery-fyask\xe1nitskanitraholtr\xe5holtxn--ystre-slidre-ujbandebusarpsborgbearduxn--karlsy-fyahordalandjorpelandj\xf8rpelanddeatnuringsakers\xf8r-odalsor-odalxn--slt-elabringerikeaudnedalnittedalnissedalhemsedalslattumsurnadalxn--blt-elabelverumstj\xf8rdalnaustdalhjartdalgj\xf8vikfyresdalhasviknarviklarvikgjovikmalvikgamviklenvikporsgrunnstjordalengerdaldrobakdr\xf8bakxn--msy-ula0hvestvagoyxn--vgan-qoaxn--ryken-vuaxn--lten-graxn--stfold-9xaxn--hpmir-xqaxn--lury-iram\xe1latvuopmimalatvuopmitysv\xe6rkirkenesbirkenesmoskenesb\xe1id\xe1rxn--fjord-lraxn--rdal-poabahcavuotnab\xe1hcavuotnaxn--frde-gralind\xe5sbearalvahkixn--hobl-irar\xe1hkker\xe1vjuxn--loabt-0qav\xe5g\xe5\xe1lt\xe1bod\xf8sundlundrader\xe5deetnetimeholeauregrueoddavagavegaranatanaarnasolasulaaltalekafusavangbergkvam\xe5mliamlibokntinnroangranosenoslobodor\xf8stroststat\xe5motamotivgupriv\xf8yeroyerliermossvossxn--nvuotna-hwalusterlunnermarkerh\xe1bmerhabmerhvalerfjalerxn--rholt-mratysvarbaidarfitjargaularh\xe1pmirhapmirmelhusfosnes\xf8ksnesoksnestysneshemnesevenesflesbergeidsbergtonsbergt\xf8nsberglindasxn--sndre-land-0cbnamsosxn--srum-gra\xf8ystre-slidreoystre-slidrevestre-slidretrondheimbalestrandxn--langevg-jxaaustrheimxn--skjk-soavagsoyaveroysandoykarmoyfinnoytranoyvestbytranbysykkylvenxn--hyanger-q1aspjelkavikandasuoloxn--fl-ziaxn--drbak-wuastathellexn--sr-varanger-ggbtelemarkxn--bhcavuotna-s4axn--porsgu-sta26f\u010d\xe1hcesuolocahcesuoloakrehamn\xe5krehamnsand\xf8ykarm\xf8yfinn\xf8ytran\xf8yv\xe5gs\xf8yaver\xf8ynamdalseidxn--lesund-huabadaddjaxn--vegrshei-c0axn--btsfjord-9zagildesk\xe5lporsanguxn--trgstad-r1an\xe1vuotnanavuotnahammerfestxn--sgne-graxn--brnny-wuacibestadharstadnarviikaeven\xe1\u0161\u0161ivestnesgjemnessandnesagdenesrennesoyxn--avery-yuaxn--tysvr-vrabearalv\xe1hkikongsbergspydebergrandabergxn--andy-iradavvesiidaxn--krdsherad-m8apors\xe1\u014bgufredrikstadbjerkreimringeburennebuaurskog-holandnotteroyxn--vgsy-qoa0jxn--rmskog-byaskierv\xe1ivelandbyglandfrolandaurlandforsandxn--bjddar-ptamidsund\xe5lesundalesundfetsundfarsundovre-eiker\xf8vre-eikerakershusxn--moreke-juas\xf8rfold\xf8stfoldostfoldsorfoldh\xf8yangerhoyangerlevangerorkangertanangerxn--vestvgy-ixa6olillesandulsteinxn--rennesy-v1agranvinskjervoyxn--klbu-woalavagisxn--h-2faxn--ryrvik-byakafjordk\xe5fjordseljordfolkebiblxn--gjvik-wuajevnakerxn--kfjord-iuabudejjuxn--kranghke-b0axn--davvenjrga-y4axn--rland-uuaxn--ldingen-q1axn--mlselv-iuaxn--rady-iraxn--linds-prabrumunddalxn--ygarden-p1amo-i-ranaeidskogr\xf8mskogromskoghjelmelandxn--finny-yuaxn--sr-odal-q1axn--skjervy-v1aballangenkvanangenkv\xe6nangengratangenxn--hmmrfeasta-s4acvossevangensuohkanxn--rde-ulaxn--mli-tlaxn--ksnes-uuanordlandskanlandsk\xe5nlandsortlandfuoiskuxn--rros-graxn--hcesuolo-7ya35bxn--eveni-0qa01gagaivuotnag\xe1ivuotnaxn--seral-lradrammenmodalenmosjoenjan-mayentorskensteigengloppenxn--snes-poamatta-varjjatxn--sr-fron-q1aomasvuotnajessheimb\xe5d\xe5ddj\xe5xn--krager-gyaxn--kvfjord-nxaxn--asky-iraxn--snase-nraxn--bidr-5nacholt\xe5lenxn--vads-jraxn--jlster-byamosj\xf8enxn--rst-0nastavernxn--ostery-fyaxn--oppegrd-ixaxn--sknit-yqaxn--risa-5naoppeg\xe5rdskiptvetrendalenholtalenxn--mot-tlaxn--lhppi-xqaxn--holtlen-hxaxn--srreisa-q1akopervikxn--muost-0qaxn--bmlo-grahokksundkvalsundegersundxn--karmy-yuaullensakerxn--hylandet-54axn--kvitsy-fyaxn--bod-2nalangev\xe5gberlev\xe5gkristiansandxn--rsta-frahornindalstj\xf8rdalshalsenstjordalshalsensandnessjoenh\xe1mm\xe1rfeastaxn--lrdal-sras\xf8r-fronsor-fronnord-odalkristiansundm\xe1tta-v\xe1rjjatvestv\xe5g\xf8ynesoddennotoddenbuskerud\xf8ygardenoygardensalangenlavangenralingenr\xe6lingenlodingenl\xf8dingenlea\u014bgaviikalaakesvuemieleangaviikauenorgexn--srfold-byaaskvollxn--rskog-uuaxn--nry-yla5gxn--vry-yla5ghammarfeastaxn--rhkkervju-01afxn--givuotna-8yakommunekrokstadelvanedre-eikerhagebostadh\xe6gebostadxn--berlevg-jxakviteseidxn--s-1faxn--l-1faxn--nmesjevuemie-tcbafuosskomo\xe5rekemoarekexn--lt-liacxn--jrpeland-54asvalbardoppegardholmestrandtvedestrandsogndalsokndalarendalsunndalfolldalxn--krjohka-hwab49jlyngdaletnedalnorddalsaltdalgausdalskedsmovaksdalgjesdalstordalxn--frya-hraaarbortedrangedalxn--smna-graaurskog-h\xf8landxn--vg-yiabtjeldsundhaugesundlindesnesxn--mre-og-romsdal-qqbxn--dnna-graaccomaorim\u0101oriorgmilcriiwigennetschoolhealthkiwigovtgeekxn--mori-qsaparliamentcomedorgcompronetedugovmuseumacmedsldingorgcomnomgobaboneteduorgmilcomnomgobneteduorgcomeduiorgmilcomngonetedugovacorggogfamcomwebgobnetedugokgopgkpgovgosbizpasaugumicsopozpapuwmwsrprusiskwpspkppspkmpspokeoiawsawifoumsdnskokwpmuppuppsppiwwiwoowuzswkzoschrzpisdnwzmiuwwitdpssewsseumigugimoirmpinbwinbwiihupporzgwgriwupowwskrwioswuozstarostwokonsulattmpcpruszkowostrodakartuzyopolegminamediaustkazgorajgoraolawailawalomzawloclradombytomjaworznotargilubinkoninzagankutnokepnonakloczestsanokturekslasksklepzarowlukowaidorgmilrelcomnomatmgsmneteduelkgovwawsossexbiztgorysejnytychypomorzeboleslawieclegnicarawa-mazbydgoszczwloclawekbielawamragowograjeworealestatebeskidykaszubymalopolskaprzeworskswiebodzinszkolawarmiamiastakazimierz-dolnymalborkswidnicadlugolekaostrolekapodlasieelblagtravelzachpomormielecszczecinnieruchomosciwalbrzychlezajskbedzinwielunmielnooleckostarachowicepowiatwroclawrybniksuwalkileborkslupskostrowwlkptarnobrzegtourismwegrowglogowpilanysamailinfoagroautoshopprivlapypiszmazurypulawyskoczowrzeszowpomorskiekaliszolkuszlowiczostrowiecsosnowiecmazowszewodzislawbialowiezazgorzeleckatowicejelenia-gorawolominkarpacznowarudaczeladzkonskowolaswinoujscieturystykabieszczadycieszynketrzynolsztynbialystokbabia-goraprochowicewarszawastalowa-wolapolkowicegorlicelimanowaaugustowkobierzyceopocznognieznoszczytnokolobrzegpodhaleklodzkostargardcoorgnetedugovacorgcomproestnetedugovbiznameislaprofinforechtmedaaaacacpaenglawjurbaravocatacctorgcomsecplonetedugovorgcomnetintedugovnomepublorgmilcomnetedugovcooporgmilcomschnetedugovnamecomassotmntstoreorgcomnomrecwwwfirminfoartsacincoorgedugovaccoorgmilnetgovcoopmedorgcompubschnetedugovtvmedorgcomnetedugovinfoedgfacbmlonihkutwpsryxzbdtmacfhppbrandpartiorgfhvpresslanbibkommunalforbundfhskkomvuxkomforbnaturbruksgymnorgmilcomnetgovorgorgcomartedugouvunivmeorgcomnetedugovmecoorgcomschnetedugovbizcostoreorgmilcomneteduembaixadaconsuladoprincipesaotomeredorgcomgobeduaccoorgacmiincogoornetcogoorgmilcomwebnicnetintedugovbiznametestpersoindorgcomfinnatnetgovensmincomtourismintlinfonctvavdrk12orgmilpolbeltelcomwebgennetedutskkepgovbbsbiznameinfocoorgmilcompronetedugovbiznameinfoorgmilcomneteduidvgovgameclubebizmeneacsccogotvorhotelmilmobiinfoodteiflgplkmsmsbkhincndnvnztltmkckzpdprvcvkvlvcrkrksuzchernovtsyrivneyaltaodesavolynrovnolutskorgcomnetedugovvinnicazhitomirternopilpoltavakropyvnytskyizaporizhzhiasevastopolsebastopoluzhgoroduzhhorodkharkovkharkivvinnytsiakhmelnytskyizaporizhzhecrimeaodessazhytomyrnikolaevcherkassydonetskluganskluhanskkirovogradivano-frankivskchernivtsikrymkievkyivlvivsumyzakarpattiamykolaivcherkasychernigovkhersonchernihivdnipropetrovskdnepropetrovskkhmelnitskiyneacsccogoorusorgmilcomedugovmeaccoltdorgplcschnetgovnhspolicecck12libcccclibpvtparochchtrcck12libcceatonk12coglibtecgendstmusann-arborwashtenawcck12idmdndsddemenegacalamaiavawapailalflnmdcncscohnhmihiviwiriinmntnmocoutvtctmtgunjokakwvnvprarorasmskstxwynykyazisadninsnorgmilcomgubneteducoorgcomnetiacostoree12orgmilcomnomwebgobbibrectecnetintedugovraremprendefirminfoartseducok12orgcomnetidacaiiosonlahanamhanoicamauhueorgcompronetintedugovbizbacninhtayninhhoabinhnamdinhtravinhhaiphongvinhlonghaiduongquangnamquangtrithuathienhuequangninhbacgianghaugiangquangbinhsoctrangbentrethanhphohochiminhdanangkontumhatinhkhanhhoathanhhoahealthgialailaocaiyenbaibackanngheanlonganphuyenphuthocanthodaklakdongnainameinfovinhphucdongthapkiengiangtiengiangquangngailaichaulangsonlamdongdaknonghagiangangiangcaobangbinhduongninhthuanbinhthuanbaclieuthaibinhninhbinhbinhdinhtuyenquanghungyenbaria-vungtauthainguyendienbienbinhphuocxn--8dbq2axn--4dbgdty6cxn--5dbhl8dxn--hebda8bxn--80auxn--d1atxn--c1avgxn--o1acxn--o1achxn--90azhxn--55qx5dxn--uc0atvxn--od0algxn--wcvs22dxn--gmqw5axn--mxtq1mxn--12c1fe0brxn--h3cuzk1dixn--12co0c3b4evaxn--12cfi8ixb8lxn--o3cyx2axn--m3ch0j3atmaccoagricorgmilnomwebnicngonetaltedugovlawnisschoolgrondaraccoorgmilcomschnetedugovbizinfoaccoorgmilgov\u0430\u043a\u043e\u0434\u043f\u0440\u043e\u0440\u0433\u043e\u0431\u0440\u0443\u043f\u0440\u05e6\u05d4\u05dc\u05de\u05de\u05e9\u05dc\u05d9\u05e9\u05d5\u05d1\u05d0\u05e7\u05d3\u05de\u05d9\u05d4\u0e2d\u0e07\u0e04\u0e4c\u0e01\u0e23\u0e18\u0e38\u0e23\u0e01\u0e34\u0e08\u0e23\u0e31\u0e10\u0e1a\u0e32\u0e25\u0e28\u0e36\u0e01\u0e29\u0e32\u0e17\u0e2b\u0e32\u0e23\u0e40\u0e19\u0e47\u0e15\u6559\u80b2\u7db2\u7d61\u7d44\u7e54\u516c\u53f8\u653f\u5e9c\u500b\u4eba\ub2f7\ub137\ud55c\uad6d\u6fb3\u95e8\u65b0\u95fb\u6fb3\u9580\u8054\u901a\u5bb6\u96fb\u5609\u91cc\u62db\u8058\u901a\u8ca9\ub2f7\ucef4\uc0bc\uc131\u30b3\u30e0\u10d2\u10d4\u0431\u0433\u0440\u0444\u0435\u044eadcdbdgdidmdsdtdaebedeeegeiejekemenepereseveyegabacalamanauavapaqasazacfbfafgfnfpfwftfbgcgagggegkgngmgsgpgvgtgugilmlnlalclglplsltlhmimjmkmmmomambmcmdmfmgmzmpmsmtmgbbblbsbecccacnclcmcvctcscmhkhghchbhthphshlinikifigiaibicivisikninhnmncnbngnsnpnvntnjoionomobocoaofodorosotoptstttytatbtetgtithtmtltrusuvuaucueuguhulumunufjdjbjtjsjlkmkhkfkdkcktkukskpkgpmpnpkpjpgqaqmqiqsvtvcvbvmvlvrwpwtwzwbwcwawgwkwmwtrsrprgrfrercrbrarnrmrlrkrirhrwsusrssspsgsesbsaslsmsissxmxaxcxuypysylymykygybycyuztzsznzmzkzdzczbzaz\u03b5\u03bb\u03b5\u03c5\u4e16\u754c\u53f0\u7063\u8d2d\u7269\u516c\u76ca\u70b9\u770b\u81fa\u7063\u7f51\u7edc\u66f8\u7c4d\u5728\u7ebf\u7f51\u7ad9\u624b\u673a\u673a\u6784\u5927\u62ff\u6e38\u620f\u4fe1\u606f\u53f0\u6e7e\u8c37\u6b4c\u6148\u5584\u5546\u6807\u9999\u6e2f\u4e2d\u56fd\u9910\u5385\u7f51\u5740\u4e2d\u570b\u5546\u57ce\u98df\u54c1\u5fae\u535a\u653f\u52a1\u79fb\u52a8\u96c6\u56e2\u516c\u53f8\u516b\u5366\u5546\u5e97\u5065\u5eb7\u7f51\u5e97\u653f\u5e9c\u65f6\u5c1a\u4f5b\u5c71\u4e2d\u4fe1\u5a31\u4e50\u5e7f\u4e1c\u4f01\u4e1ahomedepotengineering\u0627\u0645\u0627\u0631\u0627\u062arepublicankuokgroupversicherungchannelcitadelxn--pgbs0dhxn--b4w605ferdstatebankwebsitexn--mgb9awbf\u4e9a\u9a6c\u900a\u6de1\u9a6c\u9521alibabaxn--ngbc5azdxn--mgbbh1axn--45br5cyltoshibabuildworldcloudtradeguideplacespacedancemoviephoneprimesmilebiblestyleappleazurestoreskypegripexn--l1accdrivelottehorsehouseleasechasereisestadahondaomegaaetnaamicaninjanokiamediadeltavodkaedekaosakapizzaslingemailgmailtirolshelltmallfinallegaltotalhotelamfamforumrehabmusicciticricohcoachwatchboschearthfaithirishmiamiarchidubaiguccipraxi\u307f\u3093\u306a\u30b9\u30c8\u30a2\u30bb\u30fc\u30ebcanonsalononionnikonepsonkoelngreensevencrownikanoradioaudioweiboglobopromogalloyahoociscorodeovideomangobingotokyovolvolottokyotophotosmartsportquesttrusthyattjetztadultcymrubaidutushuxn--kprw13dubankclickblackmerckgroupsharpcheapnowtvxn--h2brj9c\u05e7\u05d5\u05dd\u0570\u0561\u0575\u043e\u0440\u0433\u0441\u0440\u0431\u043c\u043e\u043d\u043a\u043e\u043c\u0431\u0435\u043b\u043c\u043a\u0434\u049b\u0430\u0437\u0440\u0443\u0441\u0443\u043a\u0440\u0645\u0635\u0631\u0642\u0637\u0631\u0639\u0631\u0628\u0643\u0648\u0645dadcfdmedwedredphdthdbidpidkrdmsdltdiceonewmeglemoerwecfageacbanbambaaaammakianraspacpaaxawtfbcgaegongingaigvigorgdogdhlmilrilonlaolloluoljllcalgalnflafltelsrlfrllplkimibmcamcombommomifmabbjcbscbwebcabnabtabmlbpubabcbbcnecincpncllcstcwtcpwcnyckfhbzhovhmoiskiobisbitcifyituipinvinwinxincbnbcnmanfangdnmenrenkpnmtnyunrunfununobiojioriohbogmofooboooooacoecoceongoproartistottnttbbtcateatlatvetpetbetnethktmitfitintjothotgotdotbotprueduicujnjyouinknhktdkappsapgapmapdnptopgopllpjmpzipvipripesqtrvdtvitvdevmovgovhivnrwlawsewnewbmwwownowhowdvrftrmtrsfrbarcartvscrseusawsupsubssbsadsddsldssasbmsmlsxxxboxfoxgmxtjxsextaxbuyflydiysoyjoyskypaydaygayxyzanzbizwebersenerpokerlameractortatarsolar\u0ea5\u0eb2\u0ea7\u0e04\u0e2d\u0e21\u0e44\u0e17\u0e22tourslocusnexuslexusgiftsbeatsboatspartspressglassswiss\u0915\u0949\u092e\u0928\u0947\u091ftiresgivescodeshomesgamestunesshoescardswalesloansvegastoolsdealsautosparis\u30d5\u30a1\u30c3\u30b7\u30e7\u30f3workssucksrocksxeroxforexfedexpartylillymoneystudyrugbytoraytoday\u4e2d\u6587\u7f51xn--unup4y\u5929\u4e3b\u6559\u98de\u5229\u6d66\u65b0\u52a0\u5761enterprises\u6211\u7231\u4f60\u5609\u91cc\u5927\u9152\u5e97christmasxn--fct429kholdingsxn--8y0a063axn--mgbx4cd0ablifestyleabogadoallstatenetbank\u0643\u0627\u062b\u0648\u0644\u064a\u0643xn--s9brj9cxn--gk3at1ebestbuycharityxn--55qx5dmicrosoftpropertybasketballhomegoodscorsicajewelrygallerygrocerysurgerycountrybrusselsverisignferreroxn--czr694bhdfcbankcommbanksoftbank\u067e\u0627\u0643\u0633\u062a\u0627\u0646\u067e\u0627\u06a9\u0633\u062a\u0627\u0646nextdirect\u0627\u0644\u0633\u0639\u0648\u062f\u064a\u0647\u0627\u0644\u0639\u0644\u064a\u0627\u0646xn--h2brj9c8cxn--80adxhksshikshaxn--mgbai9azgqp6jcuisinellabarclayscatholicxn--kpry57dcompanyxn--xhq521bblackfridayxn--mgba3a3ejtsandvikxn--d1acj3bacademydownload\u0645\u0644\u064a\u0633\u064a\u0627xn--j1amhxn--w4r85el8fhu5dnraipirangaathletaxn--fhbeixn--mgbqly7cvafrzuerichxn--c2br7g\u0b87\u0bb2\u0b99\u0bcd\u0b95\u0bc8contractorsxn--io0a7igraphicsinsurancetemasekxn--xkc2al3hye2amotorcyclesphotographydirectoryplumbingxn--vhquvclothingtrainingcleaningwilliamhilllightingxn--mgba3a4f16ashoppingcateringeducationokinawapicturesventuresproductionsxn--9et52uwalmart\u0d2d\u0d3e\u0d30\u0d24\u0d02supportrealestatecapitalonexn--nqv7fs00emaauspostfloristdentistxn--qxamgodaddybradescobargainsmitsubishikerryhotelsxn--9dbq2axn--3pxu8kimmobilienxn--fjq720axn--mgbtx2bholidaymckinseymadridbusinessbuildershelsinkixn--4gbrim\u043c\u043e\u0441\u043a\u0432\u0430\u0627\u0644\u0633\u0639\u0648\u062f\u06cc\u0629coffeedegreelacaixapartnersalsaceofficeabbvievoyageorangegeorgeonlinechromemobilekindlegoogleoraclecircleschulesecureinsurexn--mgba7c0bbn0aestatexn--mgbc0a9azcgcruisehangoutxn--vuq861bxn--42c2d9arexrothfirestoneuniversityxn--nnx388alifeinsuranceextraspace\u043e\u043d\u043b\u0430\u0439\u043dverm\xf6gensberatersoftwarexn--fiqs8sxn--mgbab2bdxn--w4rs40ltienda\u092d\u093e\u0930\u0924\u092e\u094dafricatoyotaotsukasakuracameracreditcardnagoyaconsultingnetworkjunipertheatermonsterprogressivepioneerxn--55qw42gracingdatingvotingvikinglivinggivingxn--bck1b9a5dre4cbrotherweatherjoburg\u0641\u0644\u0633\u0637\u064a\u0646lplfinancialxn--clchc0ea0b2g2a9gcdfutbolschoolsocialglobaldentalwoodsidechanelairtelmatteltravelrealtorwebcamstream\u0c2d\u0c3e\u0c30\u0c24\u0c4dunicomalstomxn--nodexn--6frz82gmuseumfurniturexn--rvc1e0am3exn--mix891faccenturexn--11b4c3dismailineustardiscountquebeccomsecclinicservicesxn--y9a3aqxn--c1avgswatchchurchsearch\u0627\u0644\u0627\u0631\u062f\u0646marketingcontacthealthmonashshoujisanofitaipeiamericanexpresssuzuki\u30a2\u30de\u30be\u30f3\u30af\u30e9\u30a6\u30c9\u30dd\u30a4\u30f3\u30c8bharti\u30b0\u30fc\u30b0\u30ebxn--mgberp4a5d4armemorialxn--1qqw23alondonmormoninstitutevisionbostonnortoncouponmaisonamazonvirginberlindesigndurbanolayannissananquanxihuanhitachikaufengardenreisenbayerntechnologydatsunxn--90a3aclatinocasinostudiophysioxn--ngbe9e0apharmacytattootaobaoaramcoexpertreportabbottdirectselectimamatfairwindspictettargetmarketintuittravelersinsurancecreditdupontryukyusuppliesxn--tckwebnpparibasschmidtmerckmsdyodobashirestaurantbridgestonecricketxn--fpcrj9c3dbostikbroadwayattorneylefrakemerckxn--fiq228c5hscareersfarmerswinnersflowersxn--wgbh1cguitarsxn--54b7fta0ccxn--p1acfmakeupgalluplandroverxn--kcrx77d1x4agoldpointbauhausxn--mgbayh7gpahiphopplaystationxn--mgba3a4fraxn--eckvdtc9dhyundaixn--gckr3f0fistanbulticketsmarketsflightschintaireviewsxn--3e0b707ewindowsxn--fiqz9sfinancialxn--fzys8d69uvgm\u0627\u0628\u0648\u0638\u0628\u064adiscoverreview\u09ac\u09be\u0982\u09b2\u09bexn--5su34j936bgsgmoscowobserverapartments\u0434\u0435\u0442\u0438\u0627\u0631\u0627\u0645\u0643\u0648\u0441\u0430\u0439\u0442eurovisionxn--i1b6b1a6a2exn--xkc2dl3a5ee0h\u062a\u0648\u0646\u0633\u0645\u0648\u0642\u0639\u0628\u0627\u0631\u062a\u0680\u0627\u0631\u062a\u0634\u0628\u0643\u0629\u0639\u0645\u0627\u0646\u0628\u064a\u062a\u0643\u0639\u0631\u0627\u0642readkredbondlandbandfundfoodprodgoldfordtubecafesafelifeggeeieeefreefagepagegugezonewinememenamegamesaleablebikenikelikecarecbreherefiresaveloveliveblueartedatesitevotecaseluxebofamodaltdaasdatiaayogasinavanashiaasiajavabbvatevavivadatazaraarpacasavisasncfprofmaifsurfgolfdvagsongbingpingwangkpmggoogblogpohlfailcooldellcalldeallidlsarlfilmteamroomfarmimdbarabclubhdfcicbchsbcgmbhrichtechfishdishcashminiernikddiaudiwikimobitaxicitikiwidesiqponskinloanakdnwienopenporncerntownimmolimoolloinfonicofidolegosaxozeroaerovivoautovotomotofastbestresthostpostnextlgbtchatseatgiftmeetdietreitmintrentgentspotscotguruitausohumenucyoubanklinkpinkdclktalksilkbookseekworkrsvpaarpjeepshopcoophelpcamppccwshowbeerstarruhrflirweirhaircarsparsjprshausplusnewstipstoysjobskidsfanspicsdocsxboxamexsexynavycitysonyarmyallybabyplaydeliverybuzzgbizlamborghiniphilips\u0dbd\u0d82\u0d9a\u0dcf\u0cad\u0cbe\u0cb0\u0ca4fitnessexpresslanxesspfizercenterwalterlawyersoccercareerkosherbrokerlockerdealerdoctorauthorxn--mgbqly7c0a67fbcverm\xf6gensberatungjaguarxn--pssy2uxn--hxt814eflickrrepairrogersairbusxn--mgbai9a5eva00beventsyachtsxn--t60b56a\u09ad\u09be\u09f0\u09a4\u09ad\u09be\u09b0\u09a4\u092d\u093e\u0930\u0924\u092d\u093e\u0930\u094b\u0924viajeshermeshughesxn--j1aef\u0938\u0902\u0917\u0920\u0928villas\u0b2d\u0b3e\u0b30\u0b24claimshotels\u0aad\u0abe\u0ab0\u0aa4zapposphotosjuegoscondostatamotorsgratistennis\u0a2d\u0a3e\u0a30\u0a24tkmaxxtjmaxxschaeffleryandexxn--80aswgrealtysafetybeautyluxuryxn--3ds443gsupplyfamilyxn--o3cw4hhockeysydneyxn--90aenissayalipayenergycomputeragencyxn--rovu88b\u96fb\u8a0a\u76c8\u79d1xn--gecrj9cstatefarmaccountantaquarelleolayangroup\u9999\u683c\u91cc\u62c9xn--p1ai\u7ec4\u7ec7\u673a\u6784xn--1ck2e1bxn--mgbt3dhdschwarz\u0645\u0648\u0631\u064a\u062a\u0627\u0646\u064a\u0627abudhabinowruzkomatsufujitsuhospitalxn--80asehdbxn--mgbtf8flxn--j6w193gxn--yfro4i67oprudentialxn--flw351ecruisescoursesrecipesxn--e1a4cferrarixn--ses554gxn--wgbl6awatchesstaplessinglesxn--mgbcpq6gpa1axn--otu796dpropertiescreditunionxn--mgbah1a3hjkrdstockholmhisamitsu\u0627\u0644\u0633\u0639\u0648\u062f\u064a\u0629stcgroupdomainsoriginscouponsbloombergclubmedfroganslimitedxn--80aqecdr1aexposedinternationalequipmentbarclaycardxn--q7ce6axn--mgbi4ecexpprotectionassociatesconstructionxn--cck2b3bxn--45q11candroidfoundation\u05d9\u05e9\u05e8\u05d0\u05dcxn--mgbca7dzdocliniqueboutiqueengineerxn--qxa6asystemsfirmdalefashionauctionxn--nqv7finfinitirentalsreliancetradingweddingfishinghostinggentingbookingcookingxn--3hcrj9cgraingerxn--czrs0tdemocratsamsungyokohamaxn--h2breg3evexn--nyqy26alundbeckmelbournevacationssolutionsfrontierxn--vermgensberatung-pwbmanagementxn--cg4bkixn--mgb2ddeslincolnhamburgsandvikcoromantblockbusterairforcebarefootxn--4dbrk0ceinvestmentsfeedbackcommunityxn--ngbrx\u0627\u0644\u0628\u062d\u0631\u064a\u0646diamondsamsterdamhealthcareredumbrellaxn--mxtq1mxn--2scrj9cagakhanxn--mgbpl2fh\u043a\u0430\u0442\u043e\u043b\u0438\u043acaravan\u0b9a\u0bbf\u0b99\u0bcd\u0b95\u0baa\u0bcd\u0baa\u0bc2\u0bb0\u0bcdrichardlimortgageamericanfamilyxn--fzc2c9e2cscholarshipssaarlandxn--imr513nvlaanderensamsclubgoodyearkitchen\u0b87\u0ba8\u0bcd\u0ba4\u0bbf\u0baf\u0bbeweatherchannelallfinanzxn--kput3i\u0627\u0644\u0633\u0639\u0648\u062f\u06cc\u06c3xn--90aisxn--efvy88h\u0627\u0644\u062c\u0632\u0627\u0626\u0631xn--mgbaam7a8hexchangejpmorganxn--tiq49xqyjfidelitysecurityxn--mk1bu44cwanggouxn--fiq64bxn--6qq986b3xlxn--mgbbh1a71exn--80ao21amarshallsxn--5tzm5gtravelerspanasoniclatrobeyoutubeaccountantsxn--rhqv96gxn--cckwcxetdanalyticsxn--ygbi2ammx\u0628\u0627\u0632\u0627\u0631\u0628\u06be\u0627\u0631\u062a\u0633\u0648\u0631\u064a\u0629organicfresenius\u0633\u0648\u0631\u064a\u0627xn--9krt00axn--qcka1pmcxn--jlq480n2rgdeloittesciencefinancexn--jvr189mxn--30rr7yhomesensehotmailbaseballfootballleclercboehringerxn--q9jyb4cxn--mix082f\u0627\u0644\u064a\u0645\u0646\u0647\u0645\u0631\u0627\u0647politie\u0633\u0648\u062f\u0627\u0646\u0627\u064a\u0631\u0627\u0646\u0627\u06cc\u0631\u0627\u0646netflixyamaxunxn--lgbbat1ad8jcollegestoragecapetowncolognekerrypropertiesxn--mgbgu82axn--ogbpf8flxn--czru2dwhoswhociprianilasallexn--g2xx48cforsalebanamexaudiblexn--vermgensberater-ctbxn--zfr164bericssonvanguardxn--45brj9cindustriestheatremarriottxn--3bst00mcomparexn--mgberp4a5d4a87gcapitaldigital\u0627\u0644\u0645\u063a\u0631\u0628barcelonashangrilaxn--d1alfcalvinkleinwwwcitysapporokawasakinagoyasendaikobekitakyushuyokohamackjp";
  const de = ie.length;
  const he = ce.length;
  const fe = new Uint32Array(he);
  const me = new Uint32Array(he);
  const ge = new Int32Array(de).fill(-1);
  for (let node = 0, o = 0; node < de; node += 1) for (let edge = ae[node]; edge < ae[node + 1]; edge += 1) {
   fe[edge] = o;
   const end = o + ce[edge];
   let c = 5381;
   for (let i = end - 1; i >= o; i -= 1) c = 33 * c ^ le.charCodeAt(i);
   me[edge] = c >>> 0;
   if (1 === ce[edge] && 42 === le.charCodeAt(o)) ge[node] = edge;
   o = end;
  }
  let pe = 0;
  let ye = 0;
  let we = false;
  function ve(edge, hostname, start, length) {
   if (ce[edge] !== length) return false;
   const o = fe[edge];
   for (let i = 0; i < length; i += 1) if (le.charCodeAt(o + i) !== hostname.charCodeAt(start + i)) return false;
   return true;
  }
  function ke(node, o, hostname, start, length) {
   let c = ae[node];
   let l = ae[node + 1];
   for (;c < l; ) {
    const v = c + l >>> 1;
    const value = me[v];
    if (value < o) c = v + 1; else if (value > o) l = v; else {
     for (let e = v; e >= c && me[e] === o; e -= 1) if (ve(e, hostname, start, length)) return e;
     for (let e = v + 1; e < l && me[e] === o; e += 1) if (ve(e, hostname, start, length)) return e;
     return -1;
    }
   }
   return -1;
  }
  function Se(hostname, root) {
   let node = root;
   let end = hostname.length;
   let o = 5381;
   we = false;
   for (let i = hostname.length - 1; i >= 0; i -= 1) {
    const code = hostname.charCodeAt(i);
    if (46 === code) {
     const start = i + 1;
     let edge = ke(node, o >>> 0, hostname, start, end - start);
     if (-1 === edge) edge = ge[node];
     if (-1 === edge) return we;
     node = ue[edge];
     if (0 !== (1 & ie[node])) {
      we = true;
      pe = start;
      ye = end;
     }
     end = i;
     o = 5381;
    } else o = 33 * o ^ code;
   }
   let edge = ke(node, o >>> 0, hostname, 0, end);
   if (-1 === edge) edge = ge[node];
   if (-1 !== edge) {
    node = ue[edge];
    if (0 !== (1 & ie[node])) {
     we = true;
     pe = 0;
     ye = end;
    }
   }
   return we;
  }
  function xe(hostname, options, out) {
   if (re(hostname, options, out)) return;
   if (Se(hostname, 240)) {
    out.publicSuffix = hostname.slice(ye + 1);
    return;
   }
   if (Se(hostname, 236)) {
    out.publicSuffix = hostname.slice(pe);
    return;
   }
   const o = hostname.lastIndexOf(".");
   out.publicSuffix = -1 === o ? hostname : hostname.slice(o + 1);
  }
  se();
  c.qg = function(url, options) {
   return oe(url, 5, xe, options, se());
  };
 },
 181: c => {
  c.exports = o(import.meta.url)("buffer");
 },
 698: c => {
  c.exports = o(import.meta.url)("node:async_hooks");
 },
 24: c => {
  c.exports = o(import.meta.url)("node:fs");
 },
 67: c => {
  c.exports = o(import.meta.url)("node:http");
 },
 75: c => {
  c.exports = o(import.meta.url)("node:stream");
 },
 522: c => {
  c.exports = o(import.meta.url)("node:zlib");
 },
 369: o => {
  var c = function(o) {
   Object.defineProperty(o, "__esModule", {
    value: true
   });
   o.decode = function(o, c, length) {
    c = ~~c;
    length = length || o.length - c;
    if (length === v4.size) return v4.decode(o, c, length);
    if (length === v.size) return v.decode(o, c, length);
    throw Error(`Invalid buffer size needs to be ${v4.size} for v4 or ${v.size} for v6.`);
   };
   o.encode = function(ip, o, c) {
    c = ~~c;
    const size = I(ip);
    if ("function" === typeof o) o = o(c + size);
    if (size === v4.size) return v4.encode(ip, o, c);
    return v.encode(ip, o, c);
   };
   o.familyOf = function(string) {
    return I(string) === v4.size ? 1 : 2;
   };
   o.name = void 0;
   o.sizeOf = I;
   o.v6 = o.v4 = void 0;
   const c = /^(\d{1,3}\.){3,3}\d{1,3}$/;
   const l = /^(::)?(((\d{1,3}\.){3}(\d{1,3}){1})?([0-9a-f]){0,4}:{0,2}){1,8}(::)?$/i;
   const v4 = {
    name: "v4",
    size: 4,
    isFormat: ip => c.test(ip),
    encode(ip, o, c) {
     c = ~~c;
     o = o || new Uint8Array(c + 4);
     const max = ip.length;
     let n = 0;
     for (let i = 0; i < max; ) {
      const l = ip.charCodeAt(i++);
      if (46 === l) {
       o[c++] = n;
       n = 0;
      } else n = 10 * n + (l - 48);
     }
     o[c] = n;
     return o;
    },
    decode(o, c) {
     c = ~~c;
     return `${o[c++]}.${o[c++]}.${o[c++]}.${o[c]}`;
    }
   };
   o.v4 = v4;
   const v = {
    name: "v6",
    size: 16,
    isFormat: ip => ip.length > 0 && l.test(ip),
    encode(ip, o, c) {
     c = ~~c;
     let end = c + 16;
     let l = -1;
     let v = 0;
     let I = 0;
     let O = true;
     let P = false;
     o = o || new Uint8Array(c + 16);
     for (let i = 0; i < ip.length; i++) {
      let R = ip.charCodeAt(i);
      if (58 === R) {
       if (O) {
        if (-1 !== l) {
         if (c < end) o[c] = 0;
         if (c < end - 1) o[c + 1] = 0;
         c += 2;
        } else if (c < end) l = c;
       } else {
        if (true === P) {
         if (c < end) o[c] = I;
         c++;
        } else {
         if (c < end) o[c] = v >> 8;
         if (c < end - 1) o[c + 1] = 255 & v;
         c += 2;
        }
        v = 0;
        I = 0;
       }
       O = true;
       P = false;
      } else if (46 === R) {
       if (c < end) o[c] = I;
       c++;
       I = 0;
       v = 0;
       O = false;
       P = true;
      } else {
       O = false;
       if (R >= 97) R -= 87; else if (R >= 65) R -= 55; else {
        R -= 48;
        I = 10 * I + R;
       }
       v = (v << 4) + R;
      }
     }
     if (false === O) if (true === P) {
      if (c < end) o[c] = I;
      c++;
     } else {
      if (c < end) o[c] = v >> 8;
      if (c < end - 1) o[c + 1] = 255 & v;
      c += 2;
     } else if (0 === l) {
      if (c < end) o[c] = 0;
      if (c < end - 1) o[c + 1] = 0;
      c += 2;
     } else if (-1 !== l) {
      c += 2;
      for (let i = Math.min(c - 1, end - 1); i >= l + 2; i--) o[i] = o[i - 2];
      o[l] = 0;
      o[l + 1] = 0;
      l = c;
     }
     if (l !== c && -1 !== l) {
      if (c > end - 2) c = end - 2;
      for (;end > l; ) o[--end] = c < end && c > l ? o[--c] : 0;
     } else for (;c < end; ) o[c++] = 0;
     return o;
    },
    decode(o, c) {
     c = ~~c;
     let result = "";
     for (let i = 0; i < 16; i += 2) {
      if (0 !== i) result += ":";
      result += (o[c + i] << 8 | o[c + i + 1]).toString(16);
     }
     return result.replace(/(^|:)0(:0)*:0(:|$)/, "$1::$3").replace(/:{3,4}/, "::");
    }
   };
   o.v6 = v;
   o.name = "ip";
   function I(ip) {
    if (v4.isFormat(ip)) return v4.size;
    if (v.isFormat(ip)) return v.size;
    throw Error(`Invalid ip address: ${ip}`);
   }
   return "default" in o ? o.default : o;
  }({});
  if ("function" === typeof define && define.amd) define([], function() {
   return c;
  }); else if (true) o.exports = c;
 },
 432: (o, c, l) => {
  l.d(c, {
   Xb: () => wallClock,
   m4: () => DeadlineExceeded,
   ux: () => within
  });
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
    timer.abort();
    signal?.removeEventListener("abort", stop);
   }
  }
 },
 796: (o, c, l) => {
  l.d(c, {
   Ep: () => mostBasic,
   HR: () => Failure,
   KW: () => cancelled,
   Nc: () => failureCodes,
   h_: () => asFailure
  });
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
 },
 750: (o, c, l) => {
  l.a(o, async (o, c) => {
   try {
    var v = l(24);
    var I = l(432);
    var O = l(796);
    var P = l(207);
    var R = l(503);
    const cancel = new AbortController;
    for (const signal of [ "SIGINT", "SIGTERM" ]) process.on(signal, () => cancel.abort(new O.HR("cancelled", `the run was cancelled (${signal})`)));
    process.on("uncaughtException", error => {
     process.stdout.write(`Error: ${(0, R.RK)(error.message)}\n`, () => process.exit(1));
    });
    const code = await (0, P.i)({
     env: process.env,
     clock: I.Xb,
     signal: cancel.signal,
     write: text => void process.stdout.write(text),
     files: {
      append: (path, text) => (0, v.appendFileSync)(path, text),
      replace: (path, text) => (0, v.writeFileSync)(path, text)
     }
    });
    process.stdout.write("", () => process.exit(code));
    c();
   } catch (o) {
    c(o);
   }
  }, 1);
 },
 207: (c, l, v) => {
  v.d(l, {
   i: () => main
  });
  const waits = new Set([ "txt-not-visible", "txt-negatively-cached", "dns-not-switched", "not-deployed", "deadline-too-near" ]);
  const beforehand = new Set([ "role-not-assumable", "account-mismatch", "access-denied", "target-not-found", "target-full", "certificate-missing", "certificate-not-covering", "certificate-expired", "certificate-unusable" ]);
  function conclude({ending, whereabouts, changed, verified, wentBack}) {
   if ("nobody" === whereabouts.at) return {
    result: "exposed",
    reason: reasonOf(ending) ?? "not-in-place"
   };
   if ("done" === wentBack && "source" === whereabouts.at) return {
    result: "rolled-back",
    reason: reasonOf(ending) ?? "probe-failed"
   };
   if ("unfinished" === wentBack) return {
    result: "failed",
    reason: reasonOf(ending) ?? "probe-failed"
   };
   if (void 0 === ending) return cameThrough(whereabouts, verified);
   if ("interrupted" === ending.type) return {
    result: "interrupted",
    reason: "cancelled"
   };
   const reason = reasonOf(ending) ?? "not-in-place";
   if ("unconfirmed" === ending.type) {
    if ("target" === whereabouts.at) return {
     result: "moved-unverified",
     reason: whereabouts.deployed ? reason : "not-deployed"
    };
    if (changed && "not-deployed" === reason) return {
     result: "failed",
     reason: "not-in-place"
    };
    return {
     result: "paused",
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
    result: "failed",
    reason
   };
  }
  function cameThrough(whereabouts, verified) {
   if ("unknown" === whereabouts.at) return {
    result: "moved-unverified",
    reason: whereabouts.why.code
   };
   if ("target" !== whereabouts.at) return {
    result: "failed",
    reason: "not-in-place"
   };
   if (!whereabouts.deployed) return {
    result: "moved-unverified",
    reason: "not-deployed"
   };
   if (false === verified) return {
    result: "failed",
    reason: "probe-failed"
   };
   return {
    result: "moved",
    reason: void 0
   };
  }
  function reasonOf(ending) {
   if ("unconfirmed" === ending?.type) return ending.code;
   return "failed" === ending?.type ? ending.failure.code : void 0;
  }
  var I = v(796);
  const maxRetries = 5;
  function backoff(clock, n, most = 2e4) {
   return Math.round(clock.random() * Math.min(most, 500 * 2 ** n));
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
   if (thrown instanceof I.HR) return thrown;
   const message = thrown instanceof Error ? thrown.message : String(thrown);
   return new I.HR("internal", message, {
    cause: thrown,
    outcome: "unknown"
   });
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
     if ("give-up" === recourse.do) return refused(step, failure);
     for (const before of recourse.after ?? []) {
      const ending = yield* bring(before, context, patience);
      if (void 0 !== ending) return ending;
     }
     pause = recourse.pause ?? 0;
    } else {
     retries++;
     pause = backoff(patience.clock, retries, step.urgent?.pause);
     const enough = void 0 === step.urgent && retries > maxRetries;
     if (enough || patience.clock.now() + pause >= patience.deadlineAt) return refused(step, failure);
    }
    if (pause > 0) yield {
     type: "retrying",
     step: ref(step),
     why: failure,
     pause
    };
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
  async function* O(step, context, patience) {
   const {clock, signal} = patience;
   const wait = step.wait(context);
   const begun = clock.now();
   const limit = Math.min(begun + wait.atMost, patience.deadlineAt);
   let held;
   const gone = new Absence(patience.agreement);
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
     if (gone.after(standing, now)) return unconfirmed(step, `taken away again: ${standing.evidence}`);
     if (now >= limit) return unconfirmed(step, standing.evidence);
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
   constructor(apart) {
    this.#e = apart;
   }
   after({state}, now) {
    if ("absent" !== state) {
     this.#t = true;
     this.#n = void 0;
     return false;
    }
    this.#n ??= now;
    return this.#t && now - this.#n >= this.#e;
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
     failure: (0, I.h_)(o)
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
     failure: (0, I.h_)(o),
     answer: "stop"
    };
   }
   return yield* O(step, context, patience);
  }
  async function* bringPair(pair, context, patience) {
   const {first, second} = pair;
   let send;
   try {
    if ("absent" !== (await second.observe(context)).state) return yield* O(second, context, patience);
    if ("absent" === (await first.observe(context)).state) {
     const begun = yield* begin(pair, context, patience);
     if ("type" in begun) return begun;
     send = begun.again;
     if (void 0 === begun.answer.failure && !begun.answer.abandoned) {
      yield accepted(second, context, "accepted");
      return yield* O(second, context, patience);
     }
     return yield* hurry(pair, context, patience, send, begun.answer.failure);
    }
    send = await second.prepare(context);
   } catch (o) {
    if (patience.signal.aborted) return {
     type: "interrupted",
     step: ref(first),
     inFlight: false
    };
    return {
     type: "failed",
     step: ref(first),
     failure: (0, I.h_)(o),
     answer: "stop"
    };
   }
   yield {
    type: "applying",
    step: ref(second),
    attempt: 1,
    quiet: false
   };
   return yield* hurry(pair, context, patience, send, void 0);
  }
  async function* begin({gate, first, second}, context, patience) {
   for (let retries = 0; ;retries++) {
    await gate(context);
    const send = await second.prepare(context);
    if (patience.signal.aborted) return {
     type: "interrupted",
     step: ref(first),
     inFlight: false
    };
    yield {
     type: "applying",
     step: ref(first),
     attempt: retries + 1,
     quiet: true
    };
    yield {
     type: "applying",
     step: ref(second),
     attempt: 1,
     quiet: true
    };
    let {failure, abandoned} = await attempt(() => first.apply(context, retries + 1), patience);
    if (abandoned) return {
     type: "interrupted",
     step: ref(first),
     inFlight: true
    };
    if (void 0 !== failure) {
     const standing = await readBack(first, context, patience, failure);
     if ("absent" !== standing.state) failure = void 0;
    }
    if (void 0 === failure) {
     const answer = await attempt(send, patience);
     yield accepted(first, context, "accepted");
     return {
      answer,
      again: async () => (await second.prepare(context))()
     };
    }
    const final = "refused" === failure.outcome || retries >= maxRetries;
    if (final) return {
     type: "failed",
     step: ref(first),
     failure,
     answer: first.onRefusal
    };
   }
  }
  async function* hurry({second, haste}, context, patience, send, failed) {
   const {pause, atMost} = haste(context);
   const limit = Math.min(patience.clock.now() + atMost, patience.deadlineAt);
   const refusals = [];
   let failure = failed;
   for (let tries = 1; ;tries++) {
    if (void 0 === failure) {
     const answer = await attempt(send, patience);
     if (answer.abandoned) return {
      type: "interrupted",
      step: ref(second),
      inFlight: true
     };
     failure = answer.failure;
     if (void 0 === failure) break;
    }
    const found = await readBack(second, context, {
     ...patience,
     agreement: Math.min(pause, patience.agreement)
    }, failure);
    if ("absent" !== found.state) break;
    if (patience.signal.aborted) return {
     type: "interrupted",
     step: ref(second),
     inFlight: false
    };
    let next = pause;
    if ("refused" === failure.outcome) {
     refusals.push(failure);
     const recourse = second.recourse?.(context, refusals) ?? {
      do: "give-up"
     };
     if ("give-up" === recourse.do) return {
      type: "failed",
      step: ref(second),
      failure,
      answer: second.onRefusal
     };
     next = recourse.pause ?? pause;
    }
    if (patience.clock.now() + next >= limit) return {
     type: "unconfirmed",
     step: ref(second),
     evidence: failure.message,
     code: second.exhausted,
     answer: second.onExhausted
    };
    yield {
     type: "retrying",
     step: ref(second),
     why: failure,
     pause: next
    };
    await (second.watch?.(context).catch(thrown => (0, I.h_)(thrown)));
    if (!await slept(patience, next)) return {
     type: "interrupted",
     step: ref(second),
     inFlight: false
    };
    yield {
     type: "applying",
     step: ref(second),
     attempt: tries + 1,
     quiet: false
    };
    failure = void 0;
   }
   yield accepted(second, context, "accepted");
   return yield* O(second, context, patience);
  }
  async function examine(checks, context) {
   const found = await Promise.all(checks.map(async ({id, title, run}) => {
    try {
     return await run(context);
    } catch (o) {
     const {code, message, remedy} = (0, I.h_)(o);
     const evidence = `${id}: ${message}`;
     return [ {
      id: code,
      level: "blocker",
      title,
      evidence,
      ...void 0 === remedy ? {} : {
       remedy
      }
     } ];
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
  async function* execute(stages, context, patience) {
   for (const stage of stages) {
    const ending = yield* isPair(stage) ? bringPair(stage, context, patience) : bring(stage, context, patience);
    if (void 0 === ending) continue;
    yield ending;
    if ("interrupted" === ending.type || "go-on" !== ending.answer) return;
   }
  }
  async function* unwind(stages, context, changed, patience) {
   for (const step of stepsOf(stages).toReversed()) {
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
  const runAgain = {
   title: "Run again with the same inputs: it goes on from where it stands",
   paste: "command: move",
   language: "yaml"
  };
  const look = {
   title: "See where everything stands (changes nothing)",
   paste: "command: plan",
   language: "yaml"
  };
  function refusal({alias, observation}, {findings}, reason) {
   const blockers = findings.filter(({level}) => "blocker" === level);
   const serving = "nobody" === observation.holder.is ? "" : ` ${alias} is served as before.`;
   return {
    result: "refused",
    reason,
    verdict: `Nothing has been changed:${serving ? "" : ` ${alias} is held by nobody;`} ${1 === blockers.length ? "one thing stands" : `${blockers.length} things stand`} in the way of the move.${serving}`,
    next: blockers.map(({title, evidence, remedy}) => ({
     title: `${title}: ${evidence}`,
     paste: remedy ?? "",
     language: "text"
    })),
    supportCase: void 0
   };
  }
  function alreadyInPlace({alias, target}) {
   return {
    result: "already-in-place",
    reason: void 0,
    verdict: `${alias} is on ${target.id} already, deployed. Nothing had to be changed.`,
    next: [],
    supportCase: void 0
   };
  }
  function verified({alias, target}) {
   return {
    result: "verified",
    reason: void 0,
    verdict: `${alias} is on ${target.id}, deployed, and nothing is amiss.`,
    next: [],
    supportCase: void 0
   };
  }
  function notInPlace({alias}, wrong) {
   return {
    result: "failed",
    reason: "not-in-place",
    verdict: `Not everything is in place for ${alias}: ${wrong.join("; ")}.`,
    next: [ look ],
    supportCase: void 0
   };
  }
  function verdictOn(move, {result, reason, ending, found}) {
   const {alias, target} = move;
   const where = whereText(move, found);
   const end = (verdict, next) => ({
    result,
    reason,
    verdict,
    next,
    supportCase: void 0
   });
   const why = endingText(ending);
   switch (result) {
   case "moved":
    return end(`${alias} has moved to ${target.id}: read back there, deployed and settled.`, afterMove(move));

   case "moved-unverified":
    return end(`${alias} was read back on ${target.id}, but that every edge serves it from there was not seen: ${why || where}.`, [ runAgain ]);

   case "paused":
    return end(`The move waits: ${why}. Users are served; ${where}.`, waitingFor(move, reason));

   case "interrupted":
    return end(`The run was cancelled. As far as is known, ${where}. Users are served.`, [ runAgain, look ]);

   case "rolled-back":
    return end(`The move did not come through and was taken back: ${why || "the probe failed three times in a row"}. ${where}.`, [ ...remedyOf(ending), look ]);

   case "exposed":
    return end(`A person must look now: ${alias} is held by nobody. ${why}`, [ runAgain ]);

   case "refused":
    return end(`Nothing has been changed: ${why}. ${where}.`, remedyOf(ending));

   default:
    return end(`The move failed: ${why || "the probe failed three times in a row after the move"}. Users are served; ${where}.`, [ ...remedyOf(ending), look ]);
   }
  }
  function cutShort(move, found) {
   const lost = "nobody" === found.at;
   return {
    result: lost ? "exposed" : "interrupted",
    reason: "cancelled",
    verdict: `The main step was ended before it was done. Read just now: ${whereText(move, found)}.`,
    next: [ runAgain, look ],
    supportCase: void 0
   };
  }
  function whereText({alias, target, source}, found) {
   switch (found.at) {
   case "target":
    return `${alias} is on the target ${target.id}, ${found.deployed ? "Deployed" : "which is still being deployed"}`;

   case "source":
    return `${alias} is still on ${void 0 === source ? "its holder" : `the source ${source.id}`}`;

   case "nobody":
    return `${alias} is on neither distribution`;

   case "unknown":
    return `where ${alias} is could not be read: ${found.why.message}`;

   default:
    return found;
   }
  }
  function endingText(ending) {
   if (void 0 === ending) return "";
   if ("failed" === ending.type) return ending.failure.message;
   if ("unconfirmed" === ending.type) return `${ending.step.title}: ${ending.evidence}`;
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
  function waitingFor({observation: {ownership}}, reason) {
   if ("txt-not-visible" !== reason) return [ runAgain ];
   const paste = `${ownership.name}. 300 IN TXT "${ownership.wanted}"`;
   return [ {
    title: "Publish this record, keeping other values of that name",
    paste,
    language: "dns"
   }, runAgain ];
  }
  function afterMove({alias, observation: {traffic, target, ownership}}) {
   if ("target" === traffic.state || !target.known) return [];
   const type = ownership.apex ? "ALIAS (A and AAAA)" : "CNAME";
   return [ {
    title: "Point DNS at the target before the source is disabled or deleted",
    paste: `${alias}. 300 IN ${type} ${target.value.domain}.`,
    language: "dns"
   } ];
  }
  async function whereabouts({alias, target, source}) {
   try {
    const [to, from] = await Promise.all([ target.cloudfront.distribution(target.id), void 0 === source ? void 0 : source.cloudfront.distribution(source.id) ]);
    if (to.aliases.includes(alias)) return {
     at: "target",
     deployed: "Deployed" === to.status
    };
    if (void 0 === from || from.aliases.includes(alias)) return {
     at: "source"
    };
    return {
     at: "nobody"
    };
   } catch (o) {
    return {
     at: "unknown",
     why: (0, I.h_)(o)
    };
   }
  }
  function plan(move, preflight) {
   if (void 0 !== preflight.blocked) return refusal(move, preflight, preflight.blocked);
   if (inPlace(move)) return alreadyInPlace(move);
   const {alias, target} = move;
   return {
    result: "planned",
    reason: void 0,
    verdict: `${alias} can be moved to ${target.id} by ${preflight.scenario.name}. Nothing has been changed.`,
    next: [ {
     title: "Run the move",
     paste: "command: move",
     language: "yaml"
    } ],
    supportCase: void 0
   };
  }
  function inPlace({observation: {holder, target, traffic}}) {
   return "target" === holder.is && target.known && "Deployed" === target.value.status && ("target" === traffic.state || "not-observable" === traffic.state);
  }
  const decidingProbes = 3;
  async function move(run, context, preflight, probe) {
   const {journal} = run;
   if (void 0 !== preflight.blocked) return refusal(context, preflight, preflight.blocked);
   if (inPlace(context)) return alreadyInPlace(context);
   journal.writeOutputs();
   journal.keep({
    plan: journal.report().plan ?? ""
   });
   journal.tell({
    type: "stage",
    title: "Move"
   });
   await (probe?.start());
   const changed = new Set;
   const ending = await tellAll(run, execute(preflight.stages, context, patience(run)), changed);
   journal.tell({
    type: "stage",
    title: "Verify"
   });
   const verified = void 0 === ending ? await verify(probe) : void 0;
   const wentBack = await goBack(run, context, preflight, ending, verified, changed);
   const summary = await (probe?.stop());
   if (void 0 !== summary) journal.tell({
    type: "probe",
    probe: summary
   });
   const found = await whereabouts(context);
   const conclusion = conclude({
    ending,
    whereabouts: found,
    changed: changed.size > 0,
    verified,
    wentBack
   });
   return verdictOn(context, {
    ...conclusion,
    ending,
    found
   });
  }
  async function tellAll({journal}, events, changed) {
   let ending;
   for await (const event of events) {
    journal.tell(event);
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
  async function goBack(run, context, {stages}, ending, verified, changed) {
   const answer = void 0 === ending ? false === verified ? "on-failure" : "stop" : answerOf(ending);
   const back = "back" === answer || "on-failure" === answer && "roll-back" === run.inputs.onFailure;
   if (!back || 0 === changed.size) return "not-tried";
   run.journal.tell({
    type: "stage",
    title: "Go back"
   });
   return void 0 === await tellAll(run, unwind(stages, context, changed, patience(run)), new Set) ? "done" : "unfinished";
  }
  function answerOf(ending) {
   return "interrupted" === ending.type ? "stop" : ending.answer;
  }
  function ends(event) {
   if ("interrupted" === event.type) return true;
   return ("failed" === event.type || "unconfirmed" === event.type) && "go-on" !== event.answer;
  }
  async function verify(probe) {
   if (void 0 === probe || "good" !== probe.summary().baseline) return;
   return probe.verify(decidingProbes);
  }
  function patience({ports, inputs, setting, deadlineAt}) {
   return {
    clock: ports.clock,
    signal: ports.signal,
    pollInterval: inputs.pollInterval,
    agreement: setting.local ? Math.min(5e3, inputs.pollInterval) : 5e3,
    grace: 4e3,
    deadlineAt
   };
  }
  const P = input => {
   if ("function" === typeof input) return input;
   const o = Promise.resolve(input);
   return () => o;
  };
  const R = void 0;
  function j(o) {
   if (void 0 === o) return true;
   return "string" === typeof o && o.length <= 50;
  }
  function q(input) {
   const o = P(input.userAgentAppId ?? R);
   const {customUserAgent: c} = input;
   return Object.assign(input, {
    customUserAgent: "string" === typeof c ? [ [ c ] ] : c,
    userAgentAppId: async () => {
     const c = await o();
     if (!j(c)) {
      const o = "NoOpLogger" === input.logger?.constructor?.name || !input.logger ? console : input.logger;
      if ("string" !== typeof c) o?.warn("userAgentAppId must be a string or undefined."); else if (c.length > 50) o?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.");
     }
     return c;
    }
   });
  }
  class H {
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
    const o = new H({
     ...request,
     headers: {
      ...request.headers
     }
    });
    if (o.query) o.query = K(o.query);
    return o;
   }
   static isInstance(request) {
    if (!request) return false;
    const o = request;
    return "method" in o && "protocol" in o && "hostname" in o && "path" in o && "object" === typeof o.query && "object" === typeof o.headers;
   }
   clone() {
    return H.clone(this);
   }
  }
  function K(query) {
   return Object.keys(query).reduce((carry, o) => {
    const param = query[o];
    return {
     ...carry,
     [o]: Array.isArray(param) ? [ ...param ] : param
    };
   }, {});
  }
  function V(input) {
   return input;
  }
  const G = options => next => async args => {
   if (!H.isInstance(args.request)) return next(args);
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
  const Q = {
   name: "hostHeaderMiddleware",
   step: "build",
   priority: "low",
   tags: [ "HOST" ],
   override: true
  };
  const X = options => ({
   applyToStack: o => {
    o.add(G(options), Q);
   }
  });
  let J = {
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
  const Y = () => "";
  var ee;
  !function(o) {
   o.STANDARD = "standard";
   o.ADAPTIVE = "adaptive";
  }(ee || (ee = {}));
  const te = 3;
  const ne = ee.STANDARD;
  function se(context, feature, value) {
   if (!context.__aws_sdk_context) context.__aws_sdk_context = {
    features: {}
   }; else if (!context.__aws_sdk_context.features) context.__aws_sdk_context.features = {};
   context.__aws_sdk_context.features[feature] = value;
  }
  const oe = /\d{12}\.ddb/;
  async function re(context, config, args) {
   const request = args.request;
   if ("rpc-v2-cbor" === request?.headers?.["smithy-protocol"]) se(context, "PROTOCOL_RPC_V2_CBOR", "M");
   if ("function" === typeof config.retryStrategy) {
    const o = await config.retryStrategy();
    if ("string" === typeof o.mode) switch (o.mode) {
    case ee.ADAPTIVE:
     se(context, "RETRY_MODE_ADAPTIVE", "F");
     break;

    case ee.STANDARD:
     se(context, "RETRY_MODE_STANDARD", "E");
    }
   }
   if ("function" === typeof config.accountIdEndpointMode) {
    const o = context.endpointV2;
    if (String(o?.url?.hostname).match(oe)) se(context, "ACCOUNT_ID_ENDPOINT", "O");
    switch (await (config.accountIdEndpointMode?.())) {
    case "disabled":
     se(context, "ACCOUNT_ID_MODE_DISABLED", "Q");
     break;

    case "preferred":
     se(context, "ACCOUNT_ID_MODE_PREFERRED", "P");
     break;

    case "required":
     se(context, "ACCOUNT_ID_MODE_REQUIRED", "R");
    }
   }
   const identity = context.__smithy_context?.selectedHttpAuthScheme?.identity;
   if (identity?.$source) {
    const credentials = identity;
    if (credentials.accountId) se(context, "RESOLVED_ACCOUNT_ID", "T");
    for (const [key, value] of Object.entries(credentials.$source ?? {})) se(context, key, value);
   }
  }
  const ie = "user-agent";
  const ae = "x-amz-user-agent";
  const ce = /[^!$%&'*+\-.^_`|~\w]/g;
  const ue = /[^!$%&'*+\-.^_`|~\w#]/g;
  function le(features) {
   let o = "";
   for (const key in features) {
    const c = features[key];
    if (o.length + c.length + 1 <= 1024) {
     if (o.length) o += "," + c; else o += c;
     continue;
    }
    break;
   }
   return o;
  }
  const de = options => (next, context) => async args => {
   const {request} = args;
   if (!H.isInstance(request)) return next(args);
   const {headers} = request;
   const o = context?.userAgent?.map(he) || [];
   const c = (await options.defaultUserAgentProvider()).map(he);
   await re(context, options, args);
   const l = context;
   c.push(`m/${le(Object.assign({}, context.__smithy_context?.features, l.__aws_sdk_context?.features))}`);
   const v = options?.customUserAgent?.map(he) || [];
   const I = await options.userAgentAppId();
   if (I) c.push(he([ "app", `${I}` ]));
   const prefix = Y();
   const O = (prefix ? [ prefix ] : []).concat([ ...c, ...o, ...v ]).join(" ");
   const P = [ ...c.filter(section => section.startsWith("aws-sdk-")), ...v ].join(" ");
   if ("browser" !== options.runtime) {
    if (P) headers[ae] = headers[ae] ? `${headers[ie]} ${P}` : P;
    headers[ie] = O;
   } else headers[ae] = O;
   return next({
    ...args,
    request
   });
  };
  const he = o => {
   const name = o[0].split("/").map(part => part.replace(ce, "-")).join("/");
   const version = o[1]?.replace(ue, "-");
   const c = name.indexOf("/");
   const prefix = name.substring(0, c);
   let l = name.substring(c + 1);
   if ("api" === prefix) l = l.toLowerCase();
   return [ prefix, l, version ].filter(item => item && item.length > 0).reduce((o, item, index) => {
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
  const fe = {
   name: "getUserAgentMiddleware",
   step: "build",
   priority: "low",
   tags: [ "SET_USER_AGENT", "USER_AGENT" ],
   override: true
  };
  const me = config => ({
   applyToStack: o => {
    o.add(de(config), fe);
   }
  });
  class ge {
   trace() {}
   debug() {}
   info() {}
   warn() {}
   error() {}
  }
  const pe = () => (next, context) => async args => {
   try {
    const response = await next(args);
    const {logger: o} = context;
    const c = o instanceof ge;
    if (o && !c) {
     const {clientName: c, commandName, dynamoDbDocumentClientOptions: l = {}} = context;
     const {overrideInputFilterSensitiveLog: v, overrideOutputFilterSensitiveLog: I} = l;
     const O = v ?? context.inputFilterSensitiveLog;
     const P = I ?? context.outputFilterSensitiveLog;
     const {$metadata, ...R} = response.output;
     o.info?.({
      clientName: c,
      commandName,
      input: O(args.input),
      output: P(R),
      metadata: $metadata
     });
    }
    return response;
   } catch (O) {
    const {clientName: o, commandName, logger: c, dynamoDbDocumentClientOptions: l = {}} = context;
    const {overrideInputFilterSensitiveLog: v} = l;
    const I = v ?? context.inputFilterSensitiveLog;
    c?.error?.({
     clientName: o,
     commandName,
     input: I(args.input),
     error: O,
     metadata: O.$metadata
    });
    throw O;
   }
  };
  const ye = {
   name: "loggerMiddleware",
   tags: [ "LOGGER" ],
   step: "initialize",
   override: true
  };
  const we = options => ({
   applyToStack: o => {
    o.add(pe(), ye);
   }
  });
  const ve = {
   step: "build",
   tags: [ "RECURSION_DETECTION", "TRACE_CONTEXT_PROPAGATION" ],
   name: "recursionDetectionMiddleware",
   override: true,
   priority: "low"
  };
  var ke = v(238);
  const Se = "X-Amzn-Trace-Id";
  const xe = "traceparent";
  const Ee = "tracestate";
  const Ie = "baggage";
  const Ae = () => next => async args => {
   const {request} = args;
   if (!H.isInstance(request)) return next(args);
   let o;
   {
    const c = Object.keys(request.headers ?? {}).find(h => h.toLowerCase() === Se.toLowerCase()) ?? Se;
    if (!request.headers.hasOwnProperty(c)) {
     const c = process.env.AWS_LAMBDA_FUNCTION_NAME;
     const l = process.env._X_AMZN_TRACE_ID;
     o ??= await ke.A.getInstanceAsync();
     const v = o?.getXRayTraceId();
     const I = v ?? l;
     const O = o => "string" === typeof o && o.length > 0;
     if (O(c) && O(I)) request.headers[Se] = I;
    }
   }
   {
    $e(request.headers);
    const c = request.headers[xe];
    if (!c) {
     const c = (o ??= await ke.A.getInstanceAsync())?.getTraceparent?.();
     if (c) {
      request.headers[xe] = c;
      const l = o?.getTracestate?.();
      if (l) request.headers[Ee] = l;
      const v = o?.getBaggage?.();
      if (v) request.headers[Ie] = v;
     }
    }
   }
   return next(args);
  };
  function $e(headers) {
   for (const header of Object.keys(headers)) {
    const lower = header.toLowerCase();
    if (header !== lower && (lower === xe || lower === Ee || lower === Ie)) {
     headers[lower] = headers[header];
     delete headers[header];
    }
   }
  }
  const Te = options => ({
   applyToStack: o => {
    o.add(Ae(), ve);
   }
  });
  const Ce = "__smithy_context";
  const Me = context => context[Ce] || (context[Ce] = {});
  const Oe = (o, authSchemePreference) => {
   if (!authSchemePreference || 0 === authSchemePreference.length) return o;
   const c = [];
   for (const l of authSchemePreference) for (const v of o) {
    const o = v.schemeId.split("#")[1];
    if (o === l) c.push(v);
   }
   for (const l of o) if (!c.find(({schemeId: o}) => o === l.schemeId)) c.push(l);
   return c;
  };
  function Pe(o) {
   const map = new Map;
   for (const c of o) map.set(c.schemeId, c);
   return map;
  }
  const Ne = (config, o) => (next, context) => async args => {
   const options = config.httpAuthSchemeProvider(await o.httpAuthSchemeParametersProvider(config, context, args.input));
   const authSchemePreference = config.authSchemePreference ? await config.authSchemePreference() : [];
   const c = Oe(options, authSchemePreference);
   const l = Pe(config.httpAuthSchemes);
   const v = Me(context);
   const I = [];
   for (const option of c) {
    const c = l.get(option.schemeId);
    if (!c) {
     I.push(`HttpAuthScheme \`${option.schemeId}\` was not enabled for this service.`);
     continue;
    }
    const O = c.identityProvider(await o.identityProviderConfigProvider(config));
    if (!O) {
     I.push(`HttpAuthScheme \`${option.schemeId}\` did not have an IdentityProvider configured.`);
     continue;
    }
    const {identityProperties: P = {}, signingProperties: R = {}} = option.propertiesExtractor?.(config, context) || {};
    option.identityProperties = Object.assign(option.identityProperties || {}, P);
    option.signingProperties = Object.assign(option.signingProperties || {}, R);
    v.selectedHttpAuthScheme = {
     httpAuthOption: option,
     identity: await O(option.identityProperties),
     signer: c.signer
    };
    break;
   }
   if (!v.selectedHttpAuthScheme) throw new Error(I.join("\n"));
   return next(args);
  };
  const De = {
   step: "serialize",
   tags: [ "HTTP_AUTH_SCHEME" ],
   name: "httpAuthSchemeMiddleware",
   override: true,
   relation: "before",
   toMiddleware: "endpointV2Middleware"
  };
  const je = (config, {httpAuthSchemeParametersProvider: o, identityProviderConfigProvider: c}) => ({
   applyToStack: l => {
    l.addRelativeTo(Ne(config, {
     httpAuthSchemeParametersProvider: o,
     identityProviderConfigProvider: c
    }), De);
   }
  });
  var ze = v(852);
  class Le {
   authSchemes=new Map;
   constructor(config) {
    for (const key in config) {
     if (!(0, ze.$)(config, key)) continue;
     const value = config[key];
     if (void 0 !== value) this.authSchemes.set(key, value);
    }
   }
   getIdentityProvider(o) {
    return this.authSchemes.get(o);
   }
  }
  const _e = o => error => {
   throw error;
  };
  const Ue = (o, c) => {};
  const Fe = config => (next, context) => async args => {
   if (!H.isInstance(args.request)) return next(args);
   const o = Me(context);
   const c = o.selectedHttpAuthScheme;
   if (!c) throw new Error("No HttpAuthScheme was selected: unable to sign request");
   const {httpAuthOption: {signingProperties: l = {}}, identity, signer: v} = c;
   const output = await next({
    ...args,
    request: await v.sign(args.request, identity, l)
   }).catch((v.errorHandler || _e)(l));
   (v.successHandler || Ue)(output.response, l);
   return output;
  };
  const Be = {
   step: "finalizeRequest",
   tags: [ "HTTP_SIGNING" ],
   name: "httpSigningMiddleware",
   aliases: [ "apiKeyMiddleware", "tokenMiddleware", "awsAuthMiddleware" ],
   override: true,
   relation: "after",
   toMiddleware: "retryMiddleware"
  };
  const qe = config => ({
   applyToStack: o => {
    o.addRelativeTo(Fe(), Be);
   }
  });
  const He = (name, aliases) => {
   const o = [];
   if (name) o.push(name);
   if (aliases) for (const alias of aliases) o.push(alias);
   return o;
  };
  const We = (name, aliases) => `${name || "anonymous"}${aliases && aliases.length > 0 ? ` (a.k.a. ${aliases.join(",")})` : ""}`;
  const Ke = () => {
   let o = [];
   let c = [];
   let l = false;
   const v = new Set;
   const sort = entries => entries.sort((a, b) => Ve[b.step] - Ve[a.step] || Ge[b.priority || "normal"] - Ge[a.priority || "normal"]);
   const I = l => {
    let I = false;
    const O = entry => {
     const aliases = He(entry.name, entry.aliases);
     if (aliases.includes(l)) {
      I = true;
      for (const alias of aliases) v.delete(alias);
      return false;
     }
     return true;
    };
    o = o.filter(O);
    c = c.filter(O);
    return I;
   };
   const O = l => {
    let I = false;
    const O = entry => {
     if (entry.middleware === l) {
      I = true;
      for (const alias of He(entry.name, entry.aliases)) v.delete(alias);
      return false;
     }
     return true;
    };
    o = o.filter(O);
    c = c.filter(O);
    return I;
   };
   const P = l => {
    o.forEach(entry => {
     l.add(entry.middleware, {
      ...entry
     });
    });
    c.forEach(entry => {
     l.addRelativeTo(entry.middleware, {
      ...entry
     });
    });
    l.identifyOnResolve?.(q.identifyOnResolve());
    return l;
   };
   const R = from => {
    const o = [];
    from.before.forEach(entry => {
     if (0 === entry.before.length && 0 === entry.after.length) o.push(entry); else o.push(...R(entry));
    });
    o.push(from);
    from.after.reverse().forEach(entry => {
     if (0 === entry.before.length && 0 === entry.after.length) o.push(entry); else o.push(...R(entry));
    });
    return o;
   };
   const j = (debug = false) => {
    const l = [];
    const v = [];
    const I = {};
    o.forEach(entry => {
     const o = {
      ...entry,
      before: [],
      after: []
     };
     for (const alias of He(o.name, o.aliases)) I[alias] = o;
     l.push(o);
    });
    c.forEach(entry => {
     const o = {
      ...entry,
      before: [],
      after: []
     };
     for (const alias of He(o.name, o.aliases)) I[alias] = o;
     v.push(o);
    });
    v.forEach(entry => {
     if (entry.toMiddleware) {
      const o = I[entry.toMiddleware];
      if (void 0 === o) {
       if (debug) return;
       throw new Error(`${entry.toMiddleware} is not found when adding ${We(entry.name, entry.aliases)} middleware ${entry.relation} ${entry.toMiddleware}`);
      }
      if ("after" === entry.relation) o.after.push(entry);
      if ("before" === entry.relation) o.before.push(entry);
     }
    });
    const O = sort(l).map(R).reduce((o, c) => {
     o.push(...c);
     return o;
    }, []);
    return O;
   };
   const q = {
    add: (c, options = {}) => {
     const {name, override: l, aliases: I} = options;
     const entry = {
      step: "initialize",
      priority: "normal",
      middleware: c,
      ...options
     };
     const aliases = He(name, I);
     if (aliases.length > 0) {
      if (aliases.some(alias => v.has(alias))) {
       if (!l) throw new Error(`Duplicate middleware name '${We(name, I)}'`);
       for (const alias of aliases) {
        const c = o.findIndex(entry => entry.name === alias || entry.aliases?.some(a => a === alias));
        if (-1 === c) continue;
        const l = o[c];
        if (l.step !== entry.step || entry.priority !== l.priority) throw new Error(`"${We(l.name, l.aliases)}" middleware with ${l.priority} priority in ${l.step} step cannot be overridden by "${We(name, I)}" middleware with ${entry.priority} priority in ${entry.step} step.`);
        o.splice(c, 1);
       }
      }
      for (const alias of aliases) v.add(alias);
     }
     o.push(entry);
    },
    addRelativeTo: (o, options) => {
     const {name, override: l, aliases: I} = options;
     const entry = {
      middleware: o,
      ...options
     };
     const aliases = He(name, I);
     if (aliases.length > 0) {
      if (aliases.some(alias => v.has(alias))) {
       if (!l) throw new Error(`Duplicate middleware name '${We(name, I)}'`);
       for (const alias of aliases) {
        const o = c.findIndex(entry => entry.name === alias || entry.aliases?.some(a => a === alias));
        if (-1 === o) continue;
        const l = c[o];
        if (l.toMiddleware !== entry.toMiddleware || l.relation !== entry.relation) throw new Error(`"${We(l.name, l.aliases)}" middleware ${l.relation} "${l.toMiddleware}" middleware cannot be overridden by "${We(name, I)}" middleware ${entry.relation} "${entry.toMiddleware}" middleware.`);
        c.splice(o, 1);
       }
      }
      for (const alias of aliases) v.add(alias);
     }
     c.push(entry);
    },
    clone: () => P(Ke()),
    use: o => {
     o.applyToStack(q);
    },
    remove: o => {
     if ("string" === typeof o) return I(o); else return O(o);
    },
    removeByTag: l => {
     let I = false;
     const O = entry => {
      const {tags: o, name, aliases: c} = entry;
      if (o && o.includes(l)) {
       const aliases = He(name, c);
       for (const alias of aliases) v.delete(alias);
       I = true;
       return false;
      }
      return true;
     };
     o = o.filter(O);
     c = c.filter(O);
     return I;
    },
    concat: from => {
     const o = P(Ke());
     o.use(from);
     o.identifyOnResolve(l || o.identifyOnResolve() || (from.identifyOnResolve?.() ?? false));
     return o;
    },
    applyToStack: P,
    identify: () => j(true).map(o => {
     const step = o.step ?? o.relation + " " + o.toMiddleware;
     return We(o.name, o.aliases) + " - " + step;
    }),
    identifyOnResolve(o) {
     if ("boolean" === typeof o) l = o;
     return l;
    },
    resolve: (handler, context) => {
     for (const o of j().map(entry => entry.middleware).reverse()) handler = o(handler, context);
     if (l) console.log(q.identify());
     return handler;
    }
   };
   return q;
  };
  const Ve = {
   initialize: 5,
   serialize: 4,
   build: 3,
   finalizeRequest: 2,
   deserialize: 1
  };
  const Ge = {
   high: 3,
   normal: 2,
   low: 1
  };
  class Qe {
   config;
   middlewareStack=Ke();
   initConfig;
   handlers;
   constructor(config) {
    this.config = config;
    const {protocol, protocolSettings: o} = config;
    if (o) if ("function" === typeof protocol) config.protocol = new protocol(o);
   }
   send(command, o, c) {
    const options = "function" !== typeof o ? o : void 0;
    const l = "function" === typeof o ? o : c;
    const v = void 0 === options && true === this.config.cacheMiddleware;
    let handler;
    if (v) {
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
    if (l) handler(command).then(result => l(null, result.output), o => l(o)).catch(() => {}); else return handler(command).then(result => result.output);
   }
   destroy() {
    this.config?.requestHandler?.destroy?.();
    delete this.handlers;
   }
  }
  const Xe = new RegExp("^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$");
  const Je = (value, o = false) => {
   if (!o) return Xe.test(value);
   const labels = value.split(".");
   for (const label of labels) if (!Je(label)) return false;
   return true;
  };
  const Ye = new Set;
  const Ze = (region, check = Je) => {
   if (!Ye.has(region) && !check(region)) if ("*" === region) console.warn('@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.'); else throw new Error(`Region not accepted: region="${region}" is not a valid hostname component.`); else Ye.add(region);
  };
  const et = region => "string" === typeof region && (region.startsWith("fips-") || region.endsWith("-fips"));
  const tt = region => et(region) ? [ "fips-aws-global", "aws-fips" ].includes(region) ? "us-east-1" : region.replace(/fips-(dkr-|prod-)?|-fips/, "") : region;
  const nt = input => {
   const {region, useFipsEndpoint} = input;
   if (!region) throw new Error("Region is missing");
   return Object.assign(input, {
    region: async () => {
     const o = "function" === typeof region ? await region() : region;
     const c = tt(o);
     Ze(c);
     return c;
    },
    useFipsEndpoint: async () => {
     const o = "string" === typeof region ? region : await region();
     if (et(o)) return true;
     return "function" !== typeof useFipsEndpoint ? Promise.resolve(!!useFipsEndpoint) : useFipsEndpoint();
    }
   });
  };
  class st extends Error {
   name="ProviderError";
   tryNextLink;
   constructor(message, options = true) {
    let o;
    let c = true;
    if ("boolean" === typeof options) {
     o = void 0;
     c = options;
    } else if (null != options && "object" === typeof options) {
     o = options.logger;
     c = options.tryNextLink ?? true;
    }
    super(message);
    this.tryNextLink = c;
    Object.setPrototypeOf(this, st.prototype);
    o?.debug?.(`@smithy/property-provider ${c ? "->" : "(!)"} ${message}`);
   }
   static from(error, options = true) {
    return Object.assign(new this(error.message, options), error);
   }
  }
  const chain = (...o) => async () => {
   if (0 === o.length) throw new st("No providers in chain");
   let c;
   for (const provider of o) try {
    const credentials = await provider();
    return credentials;
   } catch (o) {
    c = o;
    if (o?.tryNextLink) continue;
    throw o;
   }
   throw c;
  };
  const ot = (provider, o, c) => {
   let resolved;
   let pending;
   let l;
   let v = false;
   const I = async () => {
    if (!pending) pending = provider();
    try {
     resolved = await pending;
     l = true;
     v = false;
    } finally {
     pending = void 0;
    }
    return resolved;
   };
   if (void 0 === o) return async options => {
    if (!l || options?.forceRefresh) resolved = await I();
    return resolved;
   };
   return async options => {
    if (!l || options?.forceRefresh) resolved = await I();
    if (v) return resolved;
    if (c && !c(resolved)) {
     v = true;
     return resolved;
    }
    if (o(resolved)) {
     await I();
     return resolved;
    }
    return resolved;
   };
  };
  class rt extends st {
   name="CredentialsProviderError";
   constructor(message, options = true) {
    super(message, options);
    Object.setPrototypeOf(this, rt.prototype);
   }
  }
  function ct(o) {
   try {
    const c = new Set(Array.from(o.match(/([A-Z_]){3,}/g) ?? []));
    c.delete("CONFIG");
    c.delete("CONFIG_PREFIX_SEPARATOR");
    c.delete("ENV");
    return [ ...c ].join(", ");
   } catch (c) {
    return o;
   }
  }
  const ut = (o, options) => async () => {
   try {
    const config = o(process.env, options);
    if (void 0 === config) throw new Error;
    return config;
   } catch (c) {
    throw new rt(c.message || `Not found in ENV: ${ct(o.toString())}`, {
     logger: options?.logger
    });
   }
  };
  const dt = o => o.profile || process.env.AWS_PROFILE || "default";
  const ht = o(import.meta.url)("node:path");
  var ft;
  !function(o) {
   o.PROFILE = "profile";
   o.SSO_SESSION = "sso-session";
   o.SERVICES = "services";
  }(ft || (ft = {}));
  const mt = ".";
  const yt = data => Object.entries(data).filter(([key]) => {
   const o = key.indexOf(mt);
   if (-1 === o) return false;
   return Object.values(ft).includes(key.substring(0, o));
  }).reduce((o, [key, value]) => {
   const c = key.indexOf(mt);
   const l = key.substring(0, c) === ft.PROFILE ? key.substring(c + 1) : key;
   o[l] = value;
   return o;
  }, {
   ...data.default && {
    default: data.default
   }
  });
  const bt = o(import.meta.url)("node:os");
  const wt = {};
  const vt = () => {
   if (process && process.geteuid) return `${process.geteuid()}`;
   return "DEFAULT";
  };
  const kt = () => {
   const {HOME: o, USERPROFILE: c, HOMEPATH: l, HOMEDRIVE: v = `C:${ht.sep}`} = process.env;
   if (o) return o;
   if (c) return c;
   if (l) return `${v}${l}`;
   const I = vt();
   if (!wt[I]) wt[I] = (0, bt.homedir)();
   return wt[I];
  };
  const St = () => process.env.AWS_CONFIG_FILE || (0, ht.join)(kt(), ".aws", "config");
  const xt = () => process.env.AWS_SHARED_CREDENTIALS_FILE || (0, ht.join)(kt(), ".aws", "credentials");
  const Et = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/;
  const $t = [ "__proto__", "profile __proto__" ];
  const Tt = o => {
   const map = {};
   let c;
   let l;
   for (const v of o.split(/\r?\n/)) {
    const o = v.split(/(^|\s)[;#]/)[0].trim();
    const I = "[" === o[0] && "]" === o[o.length - 1];
    if (I) {
     c = void 0;
     l = void 0;
     const v = o.substring(1, o.length - 1);
     const matches = Et.exec(v);
     if (matches) {
      const [, prefix, , name] = matches;
      if (Object.values(ft).includes(prefix)) c = [ prefix, name ].join(mt);
     } else c = v;
     if ($t.includes(v)) throw new Error(`Found invalid profile name "${v}"`);
    } else if (c) {
     const I = o.indexOf("=");
     if (![ 0, -1 ].includes(I)) {
      const [name, value] = [ o.substring(0, I).trim(), o.substring(I + 1).trim() ];
      if ("" === value) l = name; else {
       if (l && v.trimStart() === v) l = void 0;
       map[c] = map[c] || {};
       const key = l ? [ l, name ].join(mt) : name;
       map[c][key] = value;
      }
     }
    }
   }
   return map;
  };
  const Ct = o(import.meta.url)("node:fs/promises");
  const Mt = {};
  const Ot = {};
  const Pt = (path, options) => {
   if (void 0 !== Ot[path]) return Ot[path];
   if (!Mt[path] || options?.ignoreCache) Mt[path] = (0, Ct.readFile)(path, "utf8");
   return Mt[path];
  };
  const Rt = () => ({});
  const Nt = async (o = {}) => {
   const {filepath: c = xt(), configFilepath: l = St()} = o;
   const v = kt();
   let I = c;
   if (c.startsWith("~/")) I = (0, ht.join)(v, c.slice(2));
   let O = l;
   if (l.startsWith("~/")) O = (0, ht.join)(v, l.slice(2));
   const P = await Promise.all([ Pt(O, {
    ignoreCache: o.ignoreCache
   }).then(Tt).then(yt).catch(Rt), Pt(I, {
    ignoreCache: o.ignoreCache
   }).then(Tt).catch(Rt) ]);
   return {
    configFile: P[0],
    credentialsFile: P[1]
   };
  };
  const Dt = (o, {preferredFile: c = "config", ...l} = {}) => async () => {
   const profile = dt(l);
   const {configFile: v, credentialsFile: I} = await Nt(l);
   const O = I[profile] || {};
   const P = v[profile] || {};
   const R = "config" === c ? {
    ...O,
    ...P
   } : {
    ...P,
    ...O
   };
   try {
    const l = "config" === c ? v : I;
    const O = o(R, l);
    if (void 0 === O) throw new Error;
    return O;
   } catch (c) {
    throw new rt(c.message || `Not found in config files w/ profile [${profile}]: ${ct(o.toString())}`, {
     logger: l.logger
    });
   }
  };
  const jt = o => () => Promise.resolve(o);
  const zt = o => "function" === typeof o;
  const Lt = o => zt(o) ? async () => await o() : jt(o);
  const _t = ({environmentVariableSelector: o, configFileSelector: c, default: l}, configuration = {}) => {
   const {signingName: v, logger: I} = configuration;
   const O = {
    signingName: v,
    logger: I
   };
   return ot(chain(ut(o, O), Dt(c, configuration), Lt(l)));
  };
  const Ut = "AWS_ENDPOINT_URL";
  const Ft = "endpoint_url";
  const Bt = o => ({
   environmentVariableSelector: env => {
    const c = o.split(" ").map(w => w.toUpperCase());
    const l = env[[ Ut, ...c ].join("_")];
    if (l) return l;
    const v = env[Ut];
    if (v) return v;
    return;
   },
   configFileSelector: (profile, config) => {
    if (profile.services) {
     const c = [ "services", profile.services ].join(mt);
     if (!config || !config[c]) throw new Error(`The services section "${profile.services}" specified in the profile is not present in the shared configuration file.`);
     const l = config[c];
     const v = o.split(" ").map(w => w.toLowerCase());
     const I = l[[ v.join("_"), Ft ].join(mt)];
     if (I) return I;
    }
    const c = profile[Ft];
    if (c) return c;
    return;
   },
   default: void 0
  });
  const qt = (o, key, type) => {
   if (!(key in o)) return;
   if ("true" === o[key]) return true;
   if ("false" === o[key]) return false;
   throw new Error(`Cannot load ${type} "${key}". Expected "true" or "false", got ${o[key]}.`);
  };
  var Ht;
  !function(o) {
   o.ENV = "env";
   o.CONFIG = "shared config entry";
  }(Ht || (Ht = {}));
  const Wt = {
   environmentVariableSelector: env => qt(env, "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", Ht.ENV),
   configFileSelector: profile => qt(profile, "ignore_configured_endpoint_urls", Ht.CONFIG),
   default: false
  };
  const Kt = async o => {
   const ignore = await _t(Wt)();
   if (ignore) return;
   return _t(Bt(o ?? ""))();
  };
  const Vt = async o => {
   const c = o?.Bucket || "";
   if ("string" === typeof o.Bucket) o.Bucket = c.replace(/#/g, encodeURIComponent("#")).replace(/\?/g, encodeURIComponent("?"));
   if (Yt(c)) {
    if (true === o.ForcePathStyle) throw new Error("Path-style addressing cannot be used with ARN buckets");
   } else if (!Jt(c) || -1 !== c.indexOf(".") && !String(o.Endpoint).startsWith("http:") || c.toLowerCase() !== c || c.length < 3) o.ForcePathStyle = true;
   if (o.DisableMultiRegionAccessPoints) {
    o.disableMultiRegionAccessPoints = true;
    o.DisableMRAP = true;
   }
   return o;
  };
  const Gt = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
  const Qt = /(\d+\.){3}\d+/;
  const Xt = /\.\./;
  const Jt = o => Gt.test(o) && !Qt.test(o) && !Xt.test(o);
  const Yt = o => {
   const [arn, partition, service, , , c] = o.split(":");
   const l = "arn" === arn && o.split(":").length >= 6;
   const v = Boolean(l && partition && service && c);
   if (l && !v) throw new Error(`Invalid ARN: ${o} was an invalid ARN.`);
   return v;
  };
  const Zt = (o, c, config, l = false) => {
   const v = async () => {
    let v;
    if (l) {
     const l = config.clientContextParams;
     const I = l?.[o];
     v = I ?? config[o] ?? config[c];
    } else v = config[o] ?? config[c];
    if ("function" === typeof v) return v();
    return v;
   };
   if ("credentialScope" === o || "CredentialScope" === c) return async () => {
    const credentials = "function" === typeof config.credentials ? await config.credentials() : config.credentials;
    const o = credentials?.credentialScope ?? credentials?.CredentialScope;
    return o;
   };
   if ("accountId" === o || "AccountId" === c) return async () => {
    const credentials = "function" === typeof config.credentials ? await config.credentials() : config.credentials;
    const o = credentials?.accountId ?? credentials?.AccountId;
    return o;
   };
   if ("endpoint" === o || "endpoint" === c) return async () => {
    if (false === config.isCustomEndpoint) return;
    const endpoint = await v();
    if (endpoint && "object" === typeof endpoint) {
     if ("url" in endpoint) return endpoint.url.href;
     if ("hostname" in endpoint) {
      const {protocol, hostname, port, path} = endpoint;
      return `${protocol}//${hostname}${port ? ":" + port : ""}${path}`;
     }
    }
    return endpoint;
   };
   return v;
  };
  function en(o) {
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
  const tn = url => {
   if ("string" === typeof url) return tn(new URL(url));
   const {hostname, pathname: o, port, protocol, search: c} = url;
   let query;
   if (c) query = en(c);
   return {
    hostname,
    port: port ? parseInt(port) : void 0,
    protocol,
    path: o,
    query
   };
  };
  const nn = endpoint => {
   if ("object" === typeof endpoint) {
    if ("url" in endpoint) {
     const o = tn(endpoint.url);
     if (endpoint.headers) {
      o.headers = {};
      for (const name in endpoint.headers) {
       if (!(0, ze.$)(endpoint.headers, name)) continue;
       o.headers[name.toLowerCase()] = endpoint.headers[name].join(", ");
      }
     }
     return o;
    }
    return endpoint;
   }
   return tn(endpoint);
  };
  function sn(o) {
   return async (c, l, clientConfig, context) => {
    if (!clientConfig.isCustomEndpoint && !clientConfig.ignoreConfiguredEndpointUrls) {
     let c;
     if (clientConfig.serviceConfiguredEndpoint) c = await clientConfig.serviceConfiguredEndpoint(); else c = await o(clientConfig.serviceId);
     if (c) {
      clientConfig.endpoint = () => Promise.resolve(nn(c));
      clientConfig.isCustomEndpoint = true;
      context?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${c}`);
     }
    }
    const v = await rn(c, l, clientConfig);
    if ("function" !== typeof clientConfig.endpointProvider) throw new Error("config.endpointProvider is not set.");
    const endpoint = clientConfig.endpointProvider(v, context);
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
  const rn = async (o, c, clientConfig) => {
   const l = {};
   const v = c?.getEndpointParameterInstructions?.() || {};
   for (const [name, instruction] of Object.entries(v)) switch (instruction.type) {
   case "staticContextParams":
    l[name] = instruction.value;
    break;

   case "contextParams":
    l[name] = o[instruction.name];
    break;

   case "clientContextParams":
   case "builtInParams":
    l[name] = await Zt(instruction.name, name, clientConfig, "builtInParams" !== instruction.type)();
    break;

   case "operationContextParams":
    l[name] = instruction.get(o);
    break;

   default:
    throw new Error("Unrecognized endpoint parameter instruction: " + JSON.stringify(instruction));
   }
   if (0 === Object.keys(v).length) Object.assign(l, clientConfig);
   if ("s3" === String(clientConfig.serviceId).toLowerCase()) await Vt(l);
   return l;
  };
  function un(context, feature, value) {
   if (!context.__smithy_context) context.__smithy_context = {
    features: {}
   }; else if (!context.__smithy_context.features) context.__smithy_context.features = {};
   context.__smithy_context.features[feature] = value;
  }
  function ln(o) {
   const c = sn(o);
   return ({config, instructions: o}) => (next, context) => async args => {
    if (config.isCustomEndpoint) un(context, "ENDPOINT_OVERRIDE", "N");
    const endpoint = await c(args.input, {
     getEndpointParameterInstructions: () => o
    }, {
     ...config
    }, context);
    context.endpointV2 = endpoint;
    context.authSchemes = endpoint.properties?.authSchemes;
    const l = context.authSchemes?.[0];
    if (l) {
     context.signing_region = l.signingRegion;
     context.signing_service = l.signingName;
     const o = Me(context);
     const c = o?.selectedHttpAuthScheme?.httpAuthOption;
     if (c) c.signingProperties = Object.assign(c.signingProperties || {}, {
      signing_region: l.signingRegion,
      signingRegion: l.signingRegion,
      signing_service: l.signingName,
      signingName: l.signingName,
      signingRegionSet: l.signingRegionSet
     }, l.properties);
    }
    return next({
     ...args
    });
   };
  }
  const dn = {
   step: "serialize",
   tags: [ "ENDPOINT_PARAMETERS", "ENDPOINT_V2", "ENDPOINT" ],
   name: "endpointV2Middleware",
   override: true,
   relation: "before",
   toMiddleware: "serializerMiddleware"
  };
  const hn = input => {
   if ("function" === typeof input) return input;
   const o = Promise.resolve(input);
   return () => o;
  };
  sn(Kt);
  const fn = function(o) {
   return input => {
    const tls = input.tls ?? true;
    const {endpoint, useDualstackEndpoint, useFipsEndpoint} = input;
    const c = null != endpoint ? async () => nn(await hn(endpoint)()) : void 0;
    const l = !!endpoint;
    const v = Object.assign(input, {
     endpoint: c,
     tls,
     isCustomEndpoint: l,
     useDualstackEndpoint: hn(useDualstackEndpoint ?? false),
     useFipsEndpoint: hn(useFipsEndpoint ?? false),
     ignoreConfiguredEndpointUrls: !!input.ignoreConfiguredEndpointUrls
    });
    let I;
    v.serviceConfiguredEndpoint = async () => {
     if (input.serviceId && !I) I = o(input.serviceId);
     return I;
    };
    return v;
   };
  }(Kt);
  ln(Kt);
  const mn = function(o) {
   const c = ln(o);
   return (config, o) => ({
    applyToStack: l => {
     l.addRelativeTo(c({
      config,
      instructions: o
     }), dn);
    }
   });
  }(Kt);
  const gn = "content-length";
  function pn(o) {
   return next => async args => {
    const request = args.request;
    if (H.isInstance(request)) {
     const {body, headers} = request;
     if (body && -1 === Object.keys(headers).map(o => o.toLowerCase()).indexOf(gn)) try {
      const length = o(body);
      if (null != length) request.headers = {
       ...request.headers,
       [gn]: String(length)
      };
     } catch (o) {}
    }
    return next({
     ...args,
     request
    });
   };
  }
  const yn = {
   step: "build",
   tags: [ "SET_CONTENT_LENGTH", "CONTENT_LENGTH" ],
   name: "contentLengthMiddleware",
   override: true
  };
  const bn = options => ({
   applyToStack: o => {
    o.add(pn(options.bodyLengthChecker), yn);
   }
  });
  const wn = [ "BandwidthLimitExceeded", "EC2ThrottledException", "LimitExceededException", "PriorRequestNotComplete", "ProvisionedThroughputExceededException", "RequestLimitExceeded", "RequestThrottled", "RequestThrottledException", "SlowDown", "ThrottledException", "Throttling", "ThrottlingException", "TooManyRequestsException", "TransactionInProgressException" ];
  const vn = [ "TimeoutError", "RequestTimeout", "RequestTimeoutException" ];
  const kn = [ 500, 502, 503, 504 ];
  const Sn = [ "ECONNRESET", "ECONNREFUSED", "EPIPE", "ETIMEDOUT" ];
  const En = [ "EHOSTUNREACH", "ENETUNREACH", "ENOTFOUND", "EAI_AGAIN" ];
  const $n = error => void 0 !== error?.$retryable;
  const Tn = error => error.$metadata?.clockSkewCorrected;
  const Cn = error => {
   const o = new Set([ "Failed to fetch", "NetworkError when attempting to fetch resource", "The Internet connection appears to be offline", "Load failed", "Network request failed" ]);
   const c = error && error instanceof TypeError;
   if (!c) return false;
   return o.has(error.message);
  };
  const Mn = error => 429 === error.$metadata?.httpStatusCode || wn.includes(error.name) || true == error.$retryable?.throttling;
  const Pn = (error, depth = 0) => "AbortError" !== error?.name && ($n(error) || Tn(error) || "InvalidSignatureException" === error.name && error.message?.includes("Signature expired") || vn.includes(error.name) || Sn.includes(error?.code || "") || En.includes(error?.code || "") || kn.includes(error.$metadata?.httpStatusCode || 0) || Cn(error) || Nn(error) || void 0 !== error.cause && depth <= 10 && Pn(error.cause, depth + 1));
  const Rn = error => {
   if (void 0 !== error.$metadata?.httpStatusCode) {
    const statusCode = error.$metadata.httpStatusCode;
    if (500 <= statusCode && statusCode <= 599 && !Pn(error)) return true;
    return false;
   }
   return false;
  };
  function Nn(error) {
   return "ERR_HTTP2_STREAM_ERROR" === error.code && error.message.includes("NGHTTP2_REFUSED_STREAM");
  }
  class Dn {
   static setTimeoutFn=(o, c) => setTimeout(o, c);
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
    const c = response;
    const l = "THROTTLING" === c?.errorType || Mn(c?.error ?? response);
    if (l) {
     const c = !this.enabled ? this.measuredTxRate : Math.min(this.measuredTxRate, this.fillRate);
     this.lastMaxRate = c;
     this.calculateTimeWindow();
     this.lastThrottleTime = this.getCurrentTimeInSeconds();
     o = this.cubicThrottle(c);
     this.enableTokenBucket();
    } else {
     this.calculateTimeWindow();
     o = this.cubicSuccess(this.getCurrentTimeInSeconds());
    }
    const v = Math.min(o, 2 * this.measuredTxRate);
    this.updateTokenBucketRate(v);
   }
   getCurrentTimeInSeconds() {
    return Date.now() / 1e3;
   }
   async acquireTokenBucket(amount) {
    if (!this.enabled) return;
    this.refillTokenBucket();
    for (;amount > this.availableTokens; ) {
     const o = (amount - this.availableTokens) / this.fillRate * 1e3;
     await new Promise(resolve => Dn.setTimeoutFn(resolve, o));
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
    const c = (o - this.lastTimestamp) * this.fillRate;
    this.availableTokens = Math.min(this.maxCapacity, this.availableTokens + c);
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
     const c = this.requestCount / (o - this.lastTxRateBucket);
     this.measuredTxRate = this.getPrecise(c * this.smooth + this.measuredTxRate * (1 - this.smooth));
     this.requestCount = 0;
     this.lastTxRateBucket = o;
    }
   }
   getPrecise(o) {
    return parseFloat(o.toFixed(8));
   }
  }
  class jn {
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
  class zn {
   x=jn.delay();
   computeNextBackoffDelay(i) {
    const b = Math.random();
    const o = b * Math.min(this.x * 2 ** i, 2e4);
    return Math.floor(o);
   }
   setDelayBase(o) {
    this.x = o;
   }
  }
  class Ln {
   delay;
   count;
   cost;
   longPoll;
   $retryLog={
    acquisitionDelay: 0
   };
   constructor(o, count, cost, c) {
    this.delay = o;
    this.count = count;
    this.cost = cost;
    this.longPoll = c;
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
  class _n {
   mode=ee.STANDARD;
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
    this.maxAttemptsProvider ??= async () => te;
    this.baseDelay ??= jn.delay();
    this.retryBackoffStrategy ??= new zn;
   }
   async acquireInitialRetryToken(o) {
    return new Ln(jn.delay(), 0, void 0, o.includes(":longpoll"));
   }
   async refreshRetryTokenForRetry(token, o) {
    const maxAttempts = await this.getMaxAttempts();
    const c = this.retryCode(token, o, maxAttempts);
    const l = 0 === c;
    const v = token.isLongPoll?.();
    if (l || v) {
     const I = o.errorType;
     this.retryBackoffStrategy.setDelayBase("THROTTLING" === I ? jn.throttlingDelay() : this.baseDelay);
     const O = this.retryBackoffStrategy.computeNextBackoffDelay(token.getRetryCount());
     let P = O;
     if (o.retryAfterHint instanceof Date) P = Math.max(O, Math.min(o.retryAfterHint.getTime() - Date.now(), O + 5e3));
     if (!l) {
      const o = 3 === c && v ? P : 0;
      if (o > 0) await new Promise(r => setTimeout(r, o));
     } else {
      const o = this.getCapacityCost(I);
      this.capacity -= o;
      const c = new Ln(0, token.getRetryCount() + 1, o, token.isLongPoll?.() ?? false);
      await new Promise(r => setTimeout(r, P));
      c.$retryLog.acquisitionDelay = P;
      return c;
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
     console.warn(`Max attempts provider could not resolve. Using default of ${te}`);
     return te;
    }
   }
   retryCode(o, c, maxAttempts) {
    const attempts = o.getRetryCount() + 1;
    const l = this.isRetryableError(c.errorType) ? 0 : 1;
    const v = attempts < maxAttempts ? 0 : 2;
    const I = this.capacity >= this.getCapacityCost(c.errorType) ? 0 : 3;
    return l || v || I;
   }
   getCapacityCost(o) {
    return o === jn.modifiedCostType() ? jn.throttlingCost() : jn.cost();
   }
   isRetryableError(o) {
    return "THROTTLING" === o || "TRANSIENT" === o;
   }
  }
  class Un {
   mode=ee.ADAPTIVE;
   rateLimiter;
   standardRetryStrategy;
   constructor(o, options) {
    const {rateLimiter: c} = options ?? {};
    this.rateLimiter = c ?? new Dn;
    this.standardRetryStrategy = options ? new _n({
     maxAttempts: "number" === typeof o ? o : 3,
     ...options
    }) : new _n(o);
   }
   async acquireInitialRetryToken(o) {
    const token = await this.standardRetryStrategy.acquireInitialRetryToken(o);
    await this.rateLimiter.getSendToken();
    return token;
   }
   async refreshRetryTokenForRetry(o, c) {
    this.rateLimiter.updateClientSendingRate(c);
    const token = await this.standardRetryStrategy.refreshRetryTokenForRetry(o, c);
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
  const Fn = "AWS_MAX_ATTEMPTS";
  const Bn = "max_attempts";
  const qn = {
   environmentVariableSelector: env => {
    const value = env[Fn];
    if (!value) return;
    const o = parseInt(value);
    if (Number.isNaN(o)) throw new Error(`Environment variable ${Fn} mast be a number, got "${value}"`);
    return o;
   },
   configFileSelector: profile => {
    const value = profile[Bn];
    if (!value) return;
    const o = parseInt(value);
    if (Number.isNaN(o)) throw new Error(`Shared config file entry ${Bn} mast be a number, got "${value}"`);
    return o;
   },
   default: te
  };
  const Hn = (input, defaults) => {
   const {retryStrategy: o, retryMode} = input;
   const {defaultMaxAttempts: c = te, defaultBaseDelay: l = jn.delay()} = defaults ?? {};
   const v = hn(input.maxAttempts ?? c);
   let I = o ? Promise.resolve(o) : void 0;
   const O = async () => {
    const maxAttempts = await v();
    const o = await hn(retryMode)() === ee.ADAPTIVE;
    if (o) return new Un(v, {
     maxAttempts,
     baseDelay: l
    });
    return new _n({
     maxAttempts,
     baseDelay: l
    });
   };
   return Object.assign(input, {
    maxAttempts: v,
    retryStrategy: () => I ??= O()
   });
  };
  const Wn = {
   environmentVariableSelector: env => env.AWS_RETRY_MODE,
   configFileSelector: profile => profile.retry_mode,
   default: ne
  };
  var Kn = v(75);
  const Vn = request => request?.body instanceof Kn.Readable || "undefined" !== typeof ReadableStream && request?.body instanceof ReadableStream;
  const Gn = o(import.meta.url)("node:crypto");
  var Qn = v(382);
  const Xn = /^[A-Za-z0-9+/]*={0,2}$/;
  const Jn = input => {
   if (3 * input.length % 4 !== 0) throw new TypeError("Incorrect padding on base64 string.");
   if (!Xn.exec(input)) throw new TypeError("Invalid base64 string.");
   const o = (0, Qn.s)(input, "base64");
   return new Uint8Array(o.buffer, o.byteOffset, o.byteLength);
  };
  var Yn = v(574);
  const Zn = o => {
   let input;
   if ("string" === typeof o) input = (0, Yn.a)(o); else input = o;
   if ("object" !== typeof input || "number" !== typeof input.byteOffset || "number" !== typeof input.byteLength) throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
   return (0, Qn.Q)(input.buffer, input.byteOffset, input.byteLength).toString("base64");
  };
  function es(o, c, l, v) {
   return class I extends Uint8Array {
    static fromString(source, encoding = "utf-8") {
     if ("string" === typeof source) {
      if ("base64" === encoding) return I.mutate(v(source));
      return I.mutate(c(source));
     }
     throw new Error(`Unsupported conversion from ${typeof source} to Uint8ArrayBlobAdapter.`);
    }
    static mutate(source) {
     Object.setPrototypeOf(source, I.prototype);
     return source;
    }
    transformToString(encoding = "utf-8") {
     if ("base64" === encoding) return l(this);
     return o(this);
    }
   };
  }
  var ss = v(787);
  const os = Array.from({
   length: 256
  }, (_, i) => i.toString(16).padStart(2, "0"));
  class rs extends(es(ss.P, Yn.a, Zn, Jn)){}
  const ls = Gn.getRandomValues;
  const v4 = function(o) {
   if ("undefined" !== typeof crypto && "function" === typeof crypto.randomUUID) return () => crypto.randomUUID();
   return () => {
    const c = new Uint8Array(16);
    o(c);
    c[6] = 15 & c[6] | 64;
    c[8] = 63 & c[8] | 128;
    return os[c[0]] + os[c[1]] + os[c[2]] + os[c[3]] + "-" + os[c[4]] + os[c[5]] + "-" + os[c[6]] + os[c[7]] + "-" + os[c[8]] + os[c[9]] + "-" + os[c[10]] + os[c[11]] + os[c[12]] + os[c[13]] + os[c[14]] + os[c[15]];
   };
  }(ls);
  const ds = v4;
  const race = (o, signal) => {
   if (!signal) return o;
   let c = () => {};
   const aborted = new Promise((_, reject) => {
    const handler = () => reject(hs());
    if (signal.aborted) handler(); else if ("function" === typeof signal.addEventListener) {
     signal.addEventListener("abort", handler, {
      once: true
     });
     c = () => signal.removeEventListener("abort", handler);
    } else signal.onabort = handler;
   });
   return Promise.race([ o, aborted ]).finally(c);
  };
  const hs = () => Object.assign(new Error("Request aborted"), {
   name: "AbortError"
  });
  const gs = error => "object" === typeof error && null !== error && "name" in error && "AbortError" === error.name;
  class ps {
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
  const ys = value => {
   if (null === value || void 0 === value) return;
   if ("string" === typeof value) {
    const parsed = parseFloat(value);
    if (!Number.isNaN(parsed)) {
     if (String(parsed) !== String(value)) Ns.warn(Rs(`Expected number but observed string: ${value}`));
     return parsed;
    }
   }
   if ("number" === typeof value) return value;
   throw new TypeError(`Expected number, got ${typeof value}: ${value}`);
  };
  const bs = Math.ceil(2 ** 127 * (2 - 2 ** -23));
  const ws = value => {
   const expected = ys(value);
   if (void 0 !== expected && !Number.isNaN(expected) && expected !== 1 / 0 && expected !== -1 / 0) if (Math.abs(expected) > bs) throw new TypeError(`Expected 32-bit float, got ${value}`);
   return expected;
  };
  const vs = value => {
   if (null === value || void 0 === value) return;
   if (Number.isInteger(value) && !Number.isNaN(value)) return value;
   throw new TypeError(`Expected integer, got ${typeof value}: ${value}`);
  };
  const ks = value => xs(value, 16);
  const Ss = value => xs(value, 8);
  const xs = (value, size) => {
   const expected = vs(value);
   if (void 0 !== expected && Es(expected, size) !== expected) throw new TypeError(`Expected ${size}-bit integer, got ${value}`);
   return expected;
  };
  const Es = (value, size) => {
   switch (size) {
   case 32:
    return Int32Array.of(value)[0];

   case 16:
    return Int16Array.of(value)[0];

   case 8:
    return Int8Array.of(value)[0];
   }
  };
  const Is = value => {
   if ("string" == typeof value) return ys(Ms(value));
   return ys(value);
  };
  const $s = value => {
   if ("string" == typeof value) return ws(Ms(value));
   return ws(value);
  };
  const Ts = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g;
  const Ms = value => {
   const matches = value.match(Ts);
   if (null === matches || matches[0].length !== value.length) throw new TypeError("Expected real number, got implicit NaN");
   return parseFloat(value);
  };
  const Os = value => {
   if ("string" === typeof value) return ks(Ms(value));
   return ks(value);
  };
  const Ps = value => {
   if ("string" === typeof value) return Ss(Ms(value));
   return Ss(value);
  };
  const Rs = message => String(new TypeError(message).stack || message).split("\n").slice(0, 5).filter(s => !s.includes("stackTraceWarning")).join("\n");
  const Ns = {
   warn: console.warn
  };
  const Ds = [ "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat" ];
  const zs = [ "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" ];
  function Ls(o) {
   const year = o.getUTCFullYear();
   const month = o.getUTCMonth();
   const c = o.getUTCDay();
   const l = o.getUTCDate();
   const v = o.getUTCHours();
   const I = o.getUTCMinutes();
   const O = o.getUTCSeconds();
   const P = l < 10 ? `0${l}` : `${l}`;
   const R = v < 10 ? `0${v}` : `${v}`;
   const j = I < 10 ? `0${I}` : `${I}`;
   const q = O < 10 ? `0${O}` : `${O}`;
   return `${Ds[c]}, ${P} ${zs[month]} ${year} ${R}:${j}:${q} GMT`;
  }
  const _s = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/);
  const Us = value => {
   if (null === value || void 0 === value) return;
   if ("string" !== typeof value) throw new TypeError("RFC-3339 date-times must be expressed as strings");
   const match = _s.exec(value);
   if (!match) throw new TypeError("Invalid RFC-3339 date-time value");
   const [_, o, c, l, hours, minutes, seconds, v, I] = match;
   const year = Os(ro(o));
   const month = Zs(c, "month", 1, 12);
   const day = Zs(l, "day", 1, 31);
   const O = Ks(year, month, day, {
    hours,
    minutes,
    seconds,
    fractionalMilliseconds: v
   });
   if ("Z" != I.toUpperCase()) O.setTime(O.getTime() - oo(I));
   return O;
  };
  const Fs = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
  const Bs = new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
  const qs = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/);
  const Hs = value => {
   if (null === value || void 0 === value) return;
   if ("string" !== typeof value) throw new TypeError("RFC-7231 date-times must be expressed as strings");
   let match = Fs.exec(value);
   if (match) {
    const [_, o, c, l, hours, minutes, seconds, v] = match;
    return Ks(Os(ro(l)), Qs(c), Zs(o, "day", 1, 31), {
     hours,
     minutes,
     seconds,
     fractionalMilliseconds: v
    });
   }
   match = Bs.exec(value);
   if (match) {
    const [_, o, c, l, hours, minutes, seconds, v] = match;
    return Gs(Ks(Vs(l), Qs(c), Zs(o, "day", 1, 31), {
     hours,
     minutes,
     seconds,
     fractionalMilliseconds: v
    }));
   }
   match = qs.exec(value);
   if (match) {
    const [_, o, c, hours, minutes, seconds, l, v] = match;
    return Ks(Os(ro(v)), Qs(o), Zs(c.trimLeft(), "day", 1, 31), {
     hours,
     minutes,
     seconds,
     fractionalMilliseconds: l
    });
   }
   throw new TypeError("Invalid RFC-7231 date-time value");
  };
  const Ws = value => {
   if (null === value || void 0 === value) return;
   let o;
   if ("number" === typeof value) o = value; else if ("string" === typeof value) o = Is(value); else if ("object" === typeof value && 1 === value.tag) o = value.value; else throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation");
   if (Number.isNaN(o) || o === 1 / 0 || o === -1 / 0) throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");
   return new Date(Math.round(1e3 * o));
  };
  const Ks = (year, month, day, time) => {
   const o = month - 1;
   Js(year, o, day);
   return new Date(Date.UTC(year, o, day, Zs(time.hours, "hour", 0, 23), Zs(time.minutes, "minute", 0, 59), Zs(time.seconds, "seconds", 0, 60), eo(time.fractionalMilliseconds)));
  };
  const Vs = value => {
   const o = (new Date).getUTCFullYear();
   const c = 100 * Math.floor(o / 100) + Os(ro(value));
   if (c < o) return c + 100;
   return c;
  };
  const Gs = input => {
   if (input.getTime() - (new Date).getTime() > 15768e8) return new Date(Date.UTC(input.getUTCFullYear() - 100, input.getUTCMonth(), input.getUTCDate(), input.getUTCHours(), input.getUTCMinutes(), input.getUTCSeconds(), input.getUTCMilliseconds()));
   return input;
  };
  const Qs = value => {
   const o = zs.indexOf(value);
   if (o < 0) throw new TypeError(`Invalid month: ${value}`);
   return o + 1;
  };
  const Xs = [ 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 ];
  const Js = (year, month, day) => {
   let o = Xs[month];
   if (1 === month && Ys(year)) o = 29;
   if (day > o) throw new TypeError(`Invalid day for ${zs[month]} in ${year}: ${day}`);
  };
  const Ys = year => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const Zs = (value, type, lower, upper) => {
   const o = Ps(ro(value));
   if (o < lower || o > upper) throw new TypeError(`${type} must be between ${lower} and ${upper}, inclusive`);
   return o;
  };
  const eo = value => {
   if (null === value || void 0 === value) return 0;
   return 1e3 * $s("0." + value);
  };
  const oo = value => {
   const o = value[0];
   let c = 1;
   if ("+" == o) c = 1; else if ("-" == o) c = -1; else throw new TypeError(`Offset direction, ${o}, must be "+" or "-"`);
   const hour = Number(value.substring(1, 3));
   const minute = Number(value.substring(4, 6));
   return c * (60 * hour + minute) * 60 * 1e3;
  };
  const ro = value => {
   let o = 0;
   for (;o < value.length - 1 && "0" === value.charAt(o); ) o++;
   if (0 === o) return value;
   return value.slice(o);
  };
  function io(response, o) {
   if (!ps.isInstance(response)) return;
   for (const header in response.headers) {
    if (!(0, ze.$)(response.headers, header)) continue;
    const h = header.toLowerCase();
    if ("retry-after" === h) {
     const c = response.headers[header];
     let l = NaN;
     if (c.endsWith("GMT")) try {
      const o = Hs(c);
      l = (o.getTime() - Date.now()) / 1e3;
     } catch (c) {
      o?.trace?.("Failed to parse retry-after header");
      o?.trace?.(c);
     } else if (c.match(/ GMT, ((\d+)|(\d+\.\d+))$/)) l = Number(c.match(/ GMT, ([\d.]+)$/)?.[1]); else if (c.match(/^((\d+)|(\d+\.\d+))$/)) l = Number(c); else if (Date.parse(c) >= Date.now()) l = (Date.parse(c) - Date.now()) / 1e3;
     if (isNaN(l)) return;
     return new Date(Date.now() + 1e3 * l);
    } else if ("x-amz-retry-after" === h) {
     const c = response.headers[header];
     const l = Number(c);
     if (isNaN(l)) {
      o?.trace?.(`Failed to parse x-amz-retry-after=${c}`);
      return;
     }
     return new Date(Date.now() + l);
    }
   }
  }
  const ao = error => {
   if (error instanceof Error) return error;
   if (error instanceof Object) return Object.assign(new Error, error);
   if ("string" === typeof error) return new Error(error);
   return new Error(`AWS SDK error wrapper for ${error}`);
  };
  function co(o) {
   return options => (next, context) => async args => {
    let c = await options.retryStrategy();
    const maxAttempts = await options.maxAttempts();
    const abortSignal = context[Ce]?.abortSignal;
    if (uo(c)) {
     const l = (context.partition_id ?? "") + (context.__retryLongPoll ? ":longpoll" : "");
     let v = await race(c.acquireInitialRetryToken(l), abortSignal);
     let I = new Error;
     let attempts = 0;
     let O = 0;
     const {request} = args;
     const P = H.isInstance(request);
     if (P) request.headers["amz-sdk-invocation-id"] = v4();
     for (;;) try {
      if (P) request.headers["amz-sdk-request"] = `attempt=${attempts + 1}; max=${maxAttempts}`;
      const {response, output} = await next(args);
      c.recordSuccess(v);
      output.$metadata.attempts = attempts + 1;
      output.$metadata.totalRetryDelay = O;
      return {
       response,
       output
      };
     } catch (j) {
      const l = lo(j, options.logger);
      I = ao(j);
      if (P && o(request)) {
       (context.logger instanceof ge ? console : context.logger)?.warn("An error was encountered in a non-retryable streaming request.");
       throw I;
      }
      try {
       v = await race(c.refreshRetryTokenForRetry(v, l), abortSignal);
      } catch (o) {
       if (abortSignal?.aborted && gs(o)) throw o;
       if (!I.$metadata) I.$metadata = {};
       I.$metadata.attempts = attempts + 1;
       I.$metadata.totalRetryDelay = O;
       throw I;
      }
      attempts = v.getRetryCount();
      const R = v.getRetryDelay();
      O += (v?.$retryLog?.acquisitionDelay ?? 0) + R;
      if (R > 0) await race(new Promise(resolve => setTimeout(resolve, R)), abortSignal);
     }
    } else {
     if (c?.mode) context.userAgent = [ ...context.userAgent || [], [ "cfg/retry-mode", c.mode ] ];
     return c.retry(next, args);
    }
   };
  }
  const uo = o => "undefined" !== typeof o.acquireInitialRetryToken && "undefined" !== typeof o.refreshRetryTokenForRetry && "undefined" !== typeof o.recordSuccess;
  const lo = (error, o) => {
   const c = {
    error,
    errorType: ho(error)
   };
   const l = io(error.$response, o);
   if (l) c.retryAfterHint = l;
   return c;
  };
  const ho = error => {
   if (Mn(error)) return "THROTTLING";
   if (Pn(error)) return "TRANSIENT";
   if (Rn(error)) return "SERVER_ERROR";
   return "CLIENT_ERROR";
  };
  const fo = {
   name: "retryMiddleware",
   tags: [ "RETRY" ],
   step: "finalizeRequest",
   priority: "high",
   override: true
  };
  co(Vn);
  const mo = function(o) {
   const c = co(o);
   return options => ({
    applyToStack: o => {
     o.add(c(options), fo);
    }
   });
  }(Vn);
  const operation = (o, name, c, input, output) => ({
   name,
   namespace: o,
   traits: c,
   input,
   output
  });
  const po = config => (next, context) => async args => {
   const {response} = await next(args);
   const {operationSchema: o} = Me(context);
   const [, ns, n, t, i, c] = o ?? [];
   try {
    const parsed = await config.protocol.deserializeResponse(operation(ns, n, t, i, c), {
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
     const c = "Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.";
     try {
      o.message += "\n  " + c;
     } catch (o) {
      if (!context.logger || "NoOpLogger" === context.logger?.constructor?.name) console.warn(c); else context.logger?.warn?.(c);
     }
     if ("undefined" !== typeof o.$responseBodyText) if (o.$response) o.$response.body = o.$responseBodyText;
     try {
      if (ps.isInstance(response)) {
       const {headers = {}, statusCode} = response;
       const c = Object.entries(headers);
       o.$metadata = {
        httpStatusCode: statusCode,
        requestId: yo(/^x-[\w-]+-request-?id$/, c),
        extendedRequestId: yo(/^x-[\w-]+-id-2$/, c),
        cfId: yo(/^x-[\w-]+-cf-id$/, c)
       };
      }
     } catch (o) {}
    }
    throw o;
   }
  };
  const yo = (pattern, headers) => (headers.find(([k]) => k.match(pattern)) || [ void 0, void 0 ])[1];
  const bo = config => (next, context) => async args => {
   const {operationSchema: o} = Me(context);
   const [, ns, n, t, i, c] = o ?? [];
   const endpoint = context.endpointV2 ? async () => nn(context.endpointV2) : config.endpoint;
   const request = await config.protocol.serializeRequest(operation(ns, n, t, i, c), args.input, {
    ...config,
    ...context,
    endpoint
   });
   return next({
    ...args,
    request
   });
  };
  const wo = {
   name: "deserializerMiddleware",
   step: "deserialize",
   tags: [ "DESERIALIZER" ],
   override: true
  };
  const vo = {
   name: "serializerMiddleware",
   step: "serialize",
   tags: [ "SERIALIZER" ],
   override: true
  };
  function ko(config) {
   return {
    applyToStack: o => {
     o.add(bo(config), vo);
     o.add(po(config), wo);
     config.protocol.setSerdeContext(config);
    }
   };
  }
  function So(credentials, feature, value) {
   if (!credentials.$source) credentials.$source = {};
   credentials.$source[feature] = value;
   return credentials;
  }
  const xo = (() => function(identity) {
   return Eo(identity) && identity.expiration.getTime() - Date.now() < 3e5;
  })();
  const Eo = identity => void 0 !== identity.expiration;
  const Io = (provider, o, c) => {
   if (void 0 === provider) return;
   const l = "function" !== typeof provider ? async () => Promise.resolve(provider) : provider;
   let resolved;
   let pending;
   let v;
   let I = false;
   const O = async options => {
    if (!pending) pending = l(options);
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
    if (!v || options?.forceRefresh) resolved = await O(options);
    return resolved;
   };
   return async options => {
    if (!v || options?.forceRefresh) resolved = await O(options);
    if (I) return resolved;
    if (!c(resolved)) {
     I = true;
     return resolved;
    }
    if (o(resolved)) {
     await O(options);
     return resolved;
    }
    return resolved;
   };
  };
  var Ao = v(706);
  const $o = data => {
   if (data instanceof Uint8Array) return data;
   if ("string" === typeof data) return (0, Yn.a)(data);
   if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength / Uint8Array.BYTES_PER_ELEMENT);
   return new Uint8Array(data);
  };
  class Mo {
   format(headers) {
    const chunks = [];
    for (const o in headers) {
     if (!(0, ze.$)(headers, o)) continue;
     const bytes = (0, Yn.a)(o);
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
     const v = new DataView(new ArrayBuffer(3 + header.value.byteLength));
     v.setUint8(0, 6);
     v.setUint16(1, header.value.byteLength, false);
     const I = new Uint8Array(v.buffer);
     I.set(header.value, 3);
     return I;

    case "string":
     const O = (0, Yn.a)(header.value);
     const P = new DataView(new ArrayBuffer(3 + O.byteLength));
     P.setUint8(0, 7);
     P.setUint16(1, O.byteLength, false);
     const R = new Uint8Array(P.buffer);
     R.set(O, 3);
     return R;

    case "timestamp":
     const j = new Uint8Array(9);
     j[0] = 8;
     j.set(Ro.fromNumber(header.value.valueOf()).bytes, 1);
     return j;

    case "uuid":
     if (!Po.test(header.value)) throw new Error(`Invalid UUID received: ${header.value}`);
     const q = new Uint8Array(17);
     q[0] = 9;
     q.set((0, Ao.a)(header.value.replace(/-/g, "")), 1);
     return q;
    }
   }
  }
  var Oo;
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
  }(Oo || (Oo = {}));
  const Po = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
  class Ro {
   bytes;
   constructor(bytes) {
    this.bytes = bytes;
    if (8 !== bytes.byteLength) throw new Error("Int64 buffers must be exactly 8 bytes");
   }
   static fromNumber(number) {
    if (number > 0x8000000000000000 || number < -0x8000000000000000) throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
    const bytes = new Uint8Array(8);
    for (let i = 7, o = Math.abs(Math.round(number)); i > -1 && o > 0; i--, o /= 256) bytes[i] = o;
    if (number < 0) Do(bytes);
    return new Ro(bytes);
   }
   valueOf() {
    const bytes = this.bytes.slice(0);
    const negative = 128 & bytes[0];
    if (negative) Do(bytes);
    return parseInt((0, Ao.n)(bytes), 16) * (negative ? -1 : 1);
   }
   toString() {
    return String(this.valueOf());
   }
  }
  function Do(bytes) {
   for (let i = 0; i < 8; i++) bytes[i] ^= 255;
   for (let i = 7; i > -1; i--) {
    bytes[i]++;
    if (0 !== bytes[i]) break;
   }
  }
  const jo = o => encodeURIComponent(o).replace(/[!'()*]/g, zo);
  const zo = o => `%${o.charCodeAt(0).toString(16).toUpperCase()}`;
  const Lo = "X-Amz-Date";
  const _o = "X-Amz-Signature";
  const Uo = "X-Amz-Security-Token";
  const Fo = "authorization";
  const Bo = Lo.toLowerCase();
  const qo = [ Fo, Bo, "date" ];
  const Ho = _o.toLowerCase();
  const Wo = "x-amz-content-sha256";
  const Ko = Uo.toLowerCase();
  const Vo = {
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
  const Qo = /^proxy-/;
  const Xo = /^sec-/;
  const Jo = "AWS4-HMAC-SHA256";
  const Yo = "AWS4-HMAC-SHA256-PAYLOAD";
  const Zo = "aws4_request";
  const er = ({query = {}}) => {
   const keys = [];
   const o = {};
   for (const key in query) {
    if (!(0, ze.$)(query, key)) continue;
    if (key.toLowerCase() === Ho) continue;
    const c = jo(key);
    keys.push(c);
    const value = query[key];
    if ("string" === typeof value) o[c] = `${c}=${jo(value)}`; else if (Array.isArray(value)) o[c] = value.slice(0).reduce((encoded, value) => encoded.concat([ `${c}=${jo(value)}` ]), []).sort().join("&");
   }
   return keys.sort().map(key => o[key]).filter(o => o).join("&");
  };
  const tr = time => nr(time).toISOString().replace(/\.\d{3}Z$/, "Z");
  const nr = time => {
   if ("number" === typeof time) return new Date(1e3 * time);
   if ("string" === typeof time) {
    if (Number(time)) return new Date(1e3 * Number(time));
    return new Date(time);
   }
   return time;
  };
  class sr {
   service;
   regionProvider;
   credentialProvider;
   sha256;
   uriEscapePath;
   applyChecksum;
   constructor({applyChecksum: o, credentials, region, service, sha256, uriEscapePath: c = true}) {
    this.service = service;
    this.sha256 = sha256;
    this.uriEscapePath = c;
    this.applyChecksum = "boolean" === typeof o ? o : true;
    this.regionProvider = hn(region);
    this.credentialProvider = hn(credentials);
   }
   createCanonicalRequest(request, o, c) {
    const l = Object.keys(o).sort();
    return `${request.method}\n${this.getCanonicalPath(request)}\n${er(request)}\n${l.map(name => `${name}:${o[name]}`).join("\n")}\n\n${l.join(";")}\n${c}`;
   }
   async createStringToSign(o, c, l, v) {
    const I = new this.sha256;
    I.update($o(l));
    const O = await I.digest();
    return `${v}\n${o}\n${c}\n${(0, Ao.n)(O)}`;
   }
   getCanonicalPath({path}) {
    if (this.uriEscapePath) {
     const o = [];
     for (const c of path.split("/")) {
      if (0 === c?.length) continue;
      if ("." === c) continue;
      if (".." === c) o.pop(); else o.push(c);
     }
     const c = `${path?.startsWith("/") ? "/" : ""}${o.join("/")}${o.length > 0 && path?.endsWith("/") ? "/" : ""}`;
     const l = jo(c);
     return l.replace(/%2F/g, "/");
    }
    return path;
   }
   validateResolvedCredentials(credentials) {
    if ("object" !== typeof credentials || "string" !== typeof credentials.accessKeyId || "string" !== typeof credentials.secretAccessKey) throw new Error("Resolved credential object is not valid");
   }
   formatDate(now) {
    const o = tr(now).replace(/[-:]/g, "");
    return {
     longDate: o,
     shortDate: o.slice(0, 8)
    };
   }
   getCanonicalHeaderList(headers) {
    return Object.keys(headers).sort().join(";");
   }
  }
  const ir = {};
  const ar = [];
  const cr = (o, region, service) => `${o}/${region}/${service}/${Zo}`;
  const ur = async (o, credentials, c, region, service) => {
   const l = await lr(o, credentials.secretAccessKey, credentials.accessKeyId);
   const v = `${c}:${region}:${service}:${(0, Ao.n)(l)}:${credentials.sessionToken}`;
   if (v in ir) return ir[v];
   ar.push(v);
   for (;ar.length > 50; ) delete ir[ar.shift()];
   let key = `AWS4${credentials.secretAccessKey}`;
   for (const l of [ c, region, service, Zo ]) key = await lr(o, key, l);
   return ir[v] = key;
  };
  const lr = (o, secret, data) => {
   const c = new o(secret);
   c.update($o(data));
   return c.digest();
  };
  function dr(o) {
   Object.defineProperty(o, "__proto__", {
    value: void 0,
    writable: true,
    enumerable: true,
    configurable: true
   });
  }
  const hr = ({headers}, o, c) => {
   const canonical = {};
   for (const l of Object.keys(headers).sort()) {
    if (void 0 == headers[l]) continue;
    const v = l.toLowerCase();
    if ((0, ze.$)(Vo, v) || o?.has(v) || Qo.test(v) || Xo.test(v)) if (!c || c && !c.has(v)) continue;
    if ("__proto__" === v) dr(canonical);
    canonical[v] = headers[l].replace(/[\r\n]/g, " ").replace(/[ \t]+/g, " ").replace(/^ | $/g, "");
   }
   return canonical;
  };
  var fr = v(345);
  const mr = async ({headers, body}, o) => {
   for (const o in headers) {
    if (!(0, ze.$)(headers, o)) continue;
    if (o.toLowerCase() === Wo) return headers[o];
   }
   if (void 0 == body) return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"; else if ("string" === typeof body || ArrayBuffer.isView(body) || (0, 
   fr.m)(body)) {
    const c = new o;
    c.update($o(body));
    return (0, Ao.n)(await c.digest());
   }
   return "UNSIGNED-PAYLOAD";
  };
  const gr = (o, headers) => {
   o = o.toLowerCase();
   for (const c in headers) {
    if (!(0, ze.$)(headers, c)) continue;
    if (o === c.toLowerCase()) return true;
   }
   return false;
  };
  const pr = (request, options = {}) => {
   const {headers, query = {}} = H.clone(request);
   for (const name in headers) {
    if (!(0, ze.$)(headers, name)) continue;
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
  const yr = request => {
   request = H.clone(request);
   for (const o in request.headers) {
    if (!(0, ze.$)(request.headers, o)) continue;
    if (qo.indexOf(o.toLowerCase()) > -1) delete request.headers[o];
   }
   return request;
  };
  class wr extends sr {
   headerFormatter=new Mo;
   constructor({applyChecksum: o, credentials, region, service, sha256, uriEscapePath: c = true}) {
    super({
     applyChecksum: o,
     credentials,
     region,
     service,
     sha256,
     uriEscapePath: c
    });
   }
   async presign(o, options = {}) {
    const {signingDate: c = new Date, expiresIn: l = 3600, unsignableHeaders: v, unhoistableHeaders: I, signableHeaders: O, hoistableHeaders: P, signingRegion: R, signingService: j} = options;
    const credentials = await this.credentialProvider();
    this.validateResolvedCredentials(credentials);
    const region = R ?? await this.regionProvider();
    const {longDate: q, shortDate: H} = this.formatDate(c);
    if (l > 604800) return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the future");
    const K = cr(H, region, j ?? this.service);
    const request = pr(yr(o), {
     unhoistableHeaders: I,
     hoistableHeaders: P
    });
    if (credentials.sessionToken) request.query[Uo] = credentials.sessionToken;
    request.query["X-Amz-Algorithm"] = Jo;
    request.query["X-Amz-Credential"] = `${credentials.accessKeyId}/${K}`;
    request.query[Lo] = q;
    request.query["X-Amz-Expires"] = l.toString(10);
    const V = hr(request, v, O);
    request.query["X-Amz-SignedHeaders"] = this.getCanonicalHeaderList(V);
    request.query[_o] = await this.getSignature(q, K, this.getSigningKey(credentials, region, H, j), this.createCanonicalRequest(request, V, await mr(o, this.sha256)));
    return request;
   }
   async sign(o, options) {
    if ("string" === typeof o) return this.signString(o, options); else if (o.headers && o.payload) return this.signEvent(o, options); else if (o.message) return this.signMessage(o, options); else return this.signRequest(o, options);
   }
   async signEvent({headers, payload}, {signingDate: o = new Date, priorSignature: c, signingRegion: l, signingService: v, eventStreamCredentials: I}) {
    const region = l ?? await this.regionProvider();
    const {shortDate: O, longDate: P} = this.formatDate(o);
    const R = cr(O, region, v ?? this.service);
    const j = await mr({
     headers: {},
     body: payload
    }, this.sha256);
    const q = new this.sha256;
    q.update(headers);
    const H = (0, Ao.n)(await q.digest());
    const K = [ Yo, P, R, c, H, j ].join("\n");
    return this.signString(K, {
     signingDate: o,
     signingRegion: region,
     signingService: v,
     eventStreamCredentials: I
    });
   }
   async signMessage(o, {signingDate: c = new Date, signingRegion: l, signingService: v, eventStreamCredentials: I}) {
    const O = this.signEvent({
     headers: this.headerFormatter.format(o.message.headers),
     payload: o.message.body
    }, {
     signingDate: c,
     signingRegion: l,
     signingService: v,
     priorSignature: o.priorSignature,
     eventStreamCredentials: I
    });
    return O.then(signature => ({
     message: o.message,
     signature
    }));
   }
   async signString(o, {signingDate: c = new Date, signingRegion: l, signingService: v, eventStreamCredentials: I} = {}) {
    const credentials = I ?? await this.credentialProvider();
    this.validateResolvedCredentials(credentials);
    const region = l ?? await this.regionProvider();
    const {shortDate: O} = this.formatDate(c);
    const P = new this.sha256(await this.getSigningKey(credentials, region, O, v));
    P.update($o(o));
    return (0, Ao.n)(await P.digest());
   }
   async signRequest(o, {signingDate: c = new Date, signableHeaders: l, unsignableHeaders: v, signingRegion: I, signingService: O} = {}) {
    const credentials = await this.credentialProvider();
    this.validateResolvedCredentials(credentials);
    const region = I ?? await this.regionProvider();
    const request = yr(o);
    const {longDate: P, shortDate: R} = this.formatDate(c);
    const j = cr(R, region, O ?? this.service);
    request.headers[Bo] = P;
    if (credentials.sessionToken) request.headers[Ko] = credentials.sessionToken;
    const q = await mr(request, this.sha256);
    if (!gr(Wo, request.headers) && this.applyChecksum) request.headers[Wo] = q;
    const H = hr(request, v, l);
    const signature = await this.getSignature(P, j, this.getSigningKey(credentials, region, R, O), this.createCanonicalRequest(request, H, q));
    request.headers[Fo] = `${Jo} Credential=${credentials.accessKeyId}/${j}, SignedHeaders=${this.getCanonicalHeaderList(H)}, Signature=${signature}`;
    return request;
   }
   async getSignature(o, c, l, v) {
    const I = await this.createStringToSign(o, c, v, Jo);
    const O = new this.sha256(await l);
    O.update($o(I));
    return (0, Ao.n)(await O.digest());
   }
   getSigningKey(credentials, region, o, service) {
    return ur(this.sha256, credentials, o, region, service || this.service);
   }
  }
  function vr(config, {credentials, credentialDefaultProvider: o}) {
   let c;
   if (credentials) if (!credentials?.memoized) c = Io(credentials, xo, Eo); else c = credentials; else if (o) c = P(o(Object.assign({}, config, {
    parentClientConfig: config
   }))); else c = async () => {
    throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.");
   };
   c.memoized = true;
   return c;
  }
  function kr(config, o) {
   if (o.configBound) return o;
   const c = async options => o({
    ...options,
    callerClientConfig: config
   });
   c.memoized = o.memoized;
   c.configBound = true;
   return c;
  }
  const Sr = {
   environmentVariableSelector: env => qt(env, "AWS_DISABLE_CLOCK_SKEW_CORRECTION", Ht.ENV),
   configFileSelector: profile => qt(profile, "disable_clock_skew_correction", Ht.CONFIG),
   default: false
  };
  const xr = _t(Sr);
  const Er = (o => config => {
   let c = config.credentials;
   let l = !!config.credentials;
   let v;
   Object.defineProperty(config, "credentials", {
    set(credentials) {
     if (credentials && credentials !== c && credentials !== v) l = true;
     c = credentials;
     const o = vr(config, {
      credentials: c,
      credentialDefaultProvider: config.credentialDefaultProvider
     });
     const I = kr(config, o);
     if (l && !I.attributed) {
      const o = "object" === typeof c && null !== c;
      v = async options => {
       const c = await I(options);
       const l = c;
       if (o && (!l.$source || 0 === Object.keys(l.$source).length)) return So(l, "CREDENTIALS_CODE", "e");
       return l;
      };
      v.memoized = I.memoized;
      v.configBound = I.configBound;
      v.attributed = true;
     } else v = I;
    },
    get: () => v,
    enumerable: true,
    configurable: true
   });
   config.credentials = c;
   const {signingEscapePath: I = true, systemClockOffset: O = config.systemClockOffset || 0, sha256} = config;
   let R;
   if (config.signer) R = P(config.signer); else if (config.regionInfoProvider) R = () => P(config.region)().then(async region => [ await config.regionInfoProvider(region, {
    useFipsEndpoint: await config.useFipsEndpoint(),
    useDualstackEndpoint: await config.useDualstackEndpoint()
   }) || {}, region ]).then(([o, region]) => {
    const {signingRegion: c, signingService: l} = o;
    config.signingRegion = config.signingRegion || c || region;
    config.signingName = config.signingName || l || config.serviceId;
    const v = {
     ...config,
     credentials: config.credentials,
     region: config.signingRegion,
     service: config.signingName,
     sha256,
     uriEscapePath: I
    };
    const O = config.signerConstructor || wr;
    return new O(v);
   }); else R = async o => {
    o = Object.assign({}, {
     name: "sigv4",
     signingName: config.signingName || config.defaultSigningName,
     signingRegion: await P(config.region)(),
     properties: {}
    }, o);
    const c = o.signingRegion;
    const l = o.signingName;
    config.signingRegion = config.signingRegion || c;
    config.signingName = config.signingName || l || config.serviceId;
    const v = {
     ...config,
     credentials: config.credentials,
     region: config.signingRegion,
     service: config.signingName,
     sha256,
     uriEscapePath: I
    };
    const O = config.signerConstructor || wr;
    return new O(v);
   };
   const j = Object.assign(config, {
    systemClockOffset: O,
    signingEscapePath: I,
    signer: R,
    disableClockSkewCorrection: P(config.disableClockSkewCorrection ?? o)
   });
   return j;
  })(xr);
  const Ir = async (config, context, input) => ({
   operation: Me(context).operation,
   region: await hn(config.region)() || (() => {
    throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
   })()
  });
  function Ar(o) {
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
  const $r = o => {
   const options = [];
   o.operation;
   options.push(Ar(o));
   return options;
  };
  const Tr = config => {
   const o = Er(config);
   return Object.assign(o, {
    authSchemePreference: hn(config.authSchemePreference ?? [])
   });
  };
  const Cr = options => Object.assign(options, {
   useFipsEndpoint: options.useFipsEndpoint ?? false,
   useDualstackEndpoint: options.useDualstackEndpoint ?? false,
   defaultSigningName: "acm",
   clientContextParams: options.clientContextParams ?? {}
  });
  const state = {
   warningEmitted: false
  };
  const Mr = version => {
   if (version && !state.warningEmitted) {
    if ("true" === process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED) {
     state.warningEmitted = true;
     return;
    }
    const o = parseInt(version.substring(1, version.indexOf(".")));
    const c = 22;
    if (o < c) {
     state.warningEmitted = true;
     process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)\nversions published after the first week of January 2027\nwill require node >=${c}. You are running node ${version}.\n\nTo continue receiving updates to AWS services, bug fixes,\nand security updates please upgrade to node >=${c}.\n\nMore information can be found at: https://a.co/c895JFp`);
    }
   }
  };
  const Or = () => "object" === typeof process && "true" === process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026;
  const Pr = (requestHandler, o) => {
   if (!Or()) return;
   if ("function" === typeof requestHandler?.handle) return;
   return o;
  };
  const Rr = o(import.meta.url)("node:process");
  const Nr = () => {
   const o = [ "deno", "bun", "llrt" ];
   for (const c of o) if (Rr.versions[c]) return [ `md/${c}`, Rr.versions[c] ];
   return [ "md/nodejs", Rr.versions.node ];
  };
  const Dr = () => {
   if (false) return [ "md/crt-avail" ];
   return null;
  };
  const jr = ({serviceId: o, clientVersion: c}) => {
   const l = Nr();
   return async config => {
    const sections = [ [ "aws-sdk-js", c ], [ "ua", "2.1" ], [ `os/${(0, bt.platform)()}`, (0, 
    bt.release)() ], [ "lang/js" ], l ];
    const v = Dr();
    if (v) sections.push(v);
    if (o) sections.push([ `api/${o}`, c ]);
    if (Rr.env.AWS_EXECUTION_ENV) sections.push([ `exec-env/${Rr.env.AWS_EXECUTION_ENV}` ]);
    const I = await (config?.userAgentAppId?.());
    const O = I ? [ ...sections, [ `app/${I}` ] ] : [ ...sections ];
    return O;
   };
  };
  const zr = {
   environmentVariableSelector: env => env.AWS_SDK_UA_APP_ID,
   configFileSelector: profile => profile.sdk_ua_app_id ?? profile["sdk-ua-app-id"],
   default: R
  };
  const Lr = o => "string" === typeof o && o.length > 0 ? o.split(",").map(item => item.trim()) : [];
  const _r = o => `AWS_BEARER_TOKEN_${o.replace(/[\s-]/g, "_").toUpperCase()}`;
  const Ur = "AWS_AUTH_SCHEME_PREFERENCE";
  const Fr = "auth_scheme_preference";
  const Br = {
   environmentVariableSelector: (env, options) => {
    if (options?.signingName) {
     const o = _r(options.signingName);
     if (o in env) return [ "httpBearerAuth" ];
    }
    if (!(Ur in env)) return;
    return Lr(env[Ur]);
   },
   configFileSelector: profile => {
    if (!(Fr in profile)) return;
    return Lr(profile[Fr]);
   },
   default: []
  };
  function qr() {
   return async () => {
    throw new Error("this client was made without credentials");
   };
  }
  let Hr = false;
  const Wr = version => {
   if (version && !Hr && parseInt(version.substring(1, version.indexOf("."))) < 16) Hr = true;
  };
  const Kr = o => {
   switch (o) {
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
  const Vr = "AWS_REGION";
  const Gr = "AWS_DEFAULT_REGION";
  const Qr = [ "in-region", "cross-region", "mobile", "standard", "legacy" ];
  const Xr = "x-aws-ec2-metadata-token";
  const Jr = "x-aws-ec2-metadata-token-ttl-seconds";
  let Yr = 0;
  const Zr = async () => {
   if (process.env.AWS_EC2_METADATA_DISABLED) return;
   if (Date.now() < Yr) return;
   try {
    const endpoint = ti();
    const token = (await ni({
     ...endpoint,
     path: "/latest/api/token",
     method: "PUT",
     headers: {
      [Jr]: "21600"
     }
    })).toString();
    const region = (await ni({
     ...endpoint,
     path: "/latest/meta-data/placement/region",
     method: "GET",
     headers: {
      [Xr]: token
     }
    })).toString().trim();
    return region || ei();
   } catch {
    return ei();
   }
  };
  const ei = () => {
   Yr = Date.now() + 6e4;
   return;
  };
  const ti = () => {
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
  const ni = async options => {
   const {request} = await Promise.resolve().then(v.t.bind(v, 67, 23));
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
    o.on("error", c => {
     reject(c);
     o.destroy();
    });
    o.on("timeout", () => {
     reject(new Error("TimeoutError from instance metadata service"));
     o.destroy();
    });
    o.on("response", c => {
     const {statusCode = 400} = c;
     if (statusCode < 200 || statusCode >= 300) {
      reject(Object.assign(new Error("Error response received from instance metadata service"), {
       statusCode
      }));
      o.destroy();
      return;
     }
     const chunks = [];
     c.on("data", chunk => chunks.push(chunk));
     c.on("end", () => {
      resolve(Buffer.concat(chunks));
      o.destroy();
     });
    });
    o.end();
   });
  };
  const si = {
   environmentVariableSelector: env => env.AWS_REGION,
   configFileSelector: profile => profile.region,
   default: async () => {
    const region = await Zr();
    if (region) return region;
    throw new Error("Region is missing");
   }
  };
  const oi = {
   preferredFile: "credentials"
  };
  const ri = {
   environmentVariableSelector: env => env.AWS_DEFAULTS_MODE,
   configFileSelector: profile => profile.defaults_mode,
   default: "legacy"
  };
  const ii = ({region = _t(si), defaultsMode = _t(ri)} = {}) => ot(async () => {
   const o = "function" === typeof defaultsMode ? await defaultsMode() : defaultsMode;
   switch (o?.toLowerCase()) {
   case "auto":
    return ai(region);

   case "in-region":
   case "cross-region":
   case "mobile":
   case "standard":
   case "legacy":
    return Promise.resolve(o?.toLocaleLowerCase());

   case void 0:
    return Promise.resolve("legacy");

   default:
    throw new Error(`Invalid parameter for "defaultsMode", expect ${Qr.join(", ")}, got ${o}`);
   }
  });
  const ai = async o => {
   if (o) {
    const c = "function" === typeof o ? await o() : o;
    const l = await ci();
    if (!l) return "standard";
    if (c === l) return "in-region"; else return "cross-region";
   }
   return "standard";
  };
  const ci = async () => {
   if (process.env.AWS_EXECUTION_ENV && (process.env[Vr] || process.env[Gr])) return process.env[Vr] ?? process.env[Gr];
   return Zr();
  };
  const ui = {
   environmentVariableSelector: env => qt(env, "AWS_USE_DUALSTACK_ENDPOINT", Ht.ENV),
   configFileSelector: profile => qt(profile, "use_dualstack_endpoint", Ht.CONFIG),
   default: false
  };
  const li = {
   environmentVariableSelector: env => qt(env, "AWS_USE_FIPS_ENDPOINT", Ht.ENV),
   configFileSelector: profile => qt(profile, "use_fips_endpoint", Ht.CONFIG),
   default: false
  };
  var di = v(24);
  const hi = body => {
   if (!body) return 0;
   if ("string" === typeof body) return Buffer.byteLength(body); else if ("number" === typeof body.byteLength) return body.byteLength; else if ("number" === typeof body.size) return body.size; else if ("number" === typeof body.start && "number" === typeof body.end) return body.end + 1 - body.start; else if (body instanceof di.ReadStream) if (null != body.path) return (0, 
   di.lstatSync)(body.path).size; else if ("number" === typeof body.fd) return (0, 
   di.fstatSync)(body.fd).size;
   throw new Error(`Body Length computation failed for ${body}`);
  };
  function fi(query) {
   const parts = [];
   for (let key of Object.keys(query).sort()) {
    const value = query[key];
    key = jo(key);
    if (Array.isArray(value)) for (let i = 0, o = value.length; i < o; i++) parts.push(`${key}=${jo(value[i])}`); else {
     let o = key;
     if (value || "string" === typeof value) o += `=${jo(value)}`;
     parts.push(o);
    }
   }
   return parts.join("&");
  }
  function mi(abortSignal) {
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
  const pi = [ "ECONNRESET", "EPIPE", "ETIMEDOUT" ];
  const yi = headers => {
   const o = {};
   for (const name in headers) {
    if (!(0, ze.$)(headers, name)) continue;
    const c = headers[name];
    o[name] = Array.isArray(c) ? c.join(",") : c;
   }
   return o;
  };
  const bi = o(import.meta.url)("node:https");
  var wi = v.n(bi);
  const vi = (o, ms) => setTimeout(o, ms), ki = o => clearTimeout(o);
  const Si = (request, reject, o = 0) => {
   if (!o) return -1;
   const c = c => {
    const l = vi(() => {
     request.destroy();
     reject(Object.assign(new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${o} ms.`), {
      name: "TimeoutError"
     }));
    }, o - c);
    const v = socket => {
     if (socket?.connecting) socket.on("connect", () => {
      ki(l);
     }); else ki(l);
    };
    if (request.socket) v(request.socket); else request.on("socket", v);
   };
   if (o < 2e3) {
    c(0);
    return 0;
   }
   return vi(c.bind(null, 1e3), 1e3);
  };
  const xi = (o, reject, c = 0, throwOnRequestTimeout, l) => {
   if (c) return vi(() => {
    let v = `@smithy/node-http-handler - [${throwOnRequestTimeout ? "ERROR" : "WARN"}] a request has exceeded the configured ${c} ms requestTimeout.`;
    if (throwOnRequestTimeout) {
     const error = Object.assign(new Error(v), {
      name: "TimeoutError",
      code: "ETIMEDOUT"
     });
     o.destroy(error);
     reject(error);
    } else {
     v += " Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.";
     l?.warn?.(v);
    }
   }, c);
   return -1;
  };
  const Ei = (request, {keepAlive, keepAliveMsecs: o}, c = 3e3) => {
   if (true !== keepAlive) return -1;
   const l = () => {
    if (request.socket) request.socket.setKeepAlive(keepAlive, o || 0); else request.on("socket", socket => {
     socket.setKeepAlive(keepAlive, o || 0);
    });
   };
   if (0 === c) {
    l();
    return 0;
   }
   return vi(l, c);
  };
  const Ii = config => {
   const value = config?.defaultSocketTimeout;
   return "number" === typeof value && Number.isFinite(value) && value > 0 ? value : void 0;
  };
  const Ai = (request, reject, o = 0, c = false) => {
   if (!Number.isFinite(o) || o <= 0) return;
   let response;
   request.once("response", o => response = o);
   const l = () => {
    if (response?.complete) {
     request.socket?.destroy();
     return;
    }
    const error = Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${o} ms of inactivity (${c ? "service default socket timeout" : "configured by client requestHandler"}).`), {
     name: "TimeoutError"
    });
    response?.destroy(error);
    request.destroy();
    reject(error);
   };
   const v = () => {
    const {socket} = request;
    if (!socket) request.once("socket", v); else if (socket.connecting) socket.once("connect", v); else {
     socket.setTimeout(o, l);
     request.on("close", () => socket.removeListener("timeout", l));
    }
   };
   if (o < 6e3) {
    v();
    return;
   }
   const I = vi(v, 3e3);
   request.once("close", () => ki(I));
  };
  async function $i(httpRequest, request, o = 6e3, c = false) {
   const headers = request.headers;
   const expect = headers ? headers.Expect || headers.expect : void 0;
   let l = -1;
   let v = true;
   if (!c && "100-continue" === expect) v = await Promise.race([ new Promise(resolve => {
    l = Number(vi(() => resolve(true), Math.max(6e3, o)));
   }), new Promise(resolve => {
    httpRequest.on("continue", () => {
     ki(l);
     resolve(true);
    });
    httpRequest.on("response", () => {
     ki(l);
     resolve(false);
    });
    httpRequest.on("error", () => {
     ki(l);
     resolve(false);
    });
   }) ]);
   if (v) Ti(httpRequest, request.body);
  }
  function Ti(httpRequest, body) {
   if (body instanceof Kn.Readable) {
    body.pipe(httpRequest);
    return;
   }
   if (body) {
    const o = Buffer.isBuffer(body);
    const c = "string" === typeof body;
    if (o || c) {
     if (o && 0 === body.byteLength) httpRequest.end(); else httpRequest.end(body);
     return;
    }
    const l = body;
    if ("object" === typeof l && l.buffer && "number" === typeof l.byteOffset && "number" === typeof l.byteLength) {
     httpRequest.end(Buffer.from(l.buffer, l.byteOffset, l.byteLength));
     return;
    }
    httpRequest.end(Buffer.from(body));
    return;
   }
   httpRequest.end();
  }
  let Ci;
  let Mi;
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
   static checkSocketUsage(agent, o, c = console) {
    const {sockets: l, requests, maxSockets: v} = agent;
    if ("number" !== typeof v || v === 1 / 0) return o;
    if (Date.now() - 15e3 < o) return o;
    if (l && requests) for (const origin in l) {
     if (!(0, ze.$)(l, origin)) continue;
     const o = l[origin]?.length ?? 0;
     const I = requests[origin]?.length ?? 0;
     if (o >= v && I >= 2 * v) {
      c?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${o} and ${I} additional requests are enqueued.\nSee https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html\nor increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`);
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
    const c = "https:" === request.protocol;
    if (!c && !this.config.httpAgent) this.config.httpAgent = await this.config.httpAgentProvider();
    return new Promise((l, v) => {
     let I;
     let O = -1;
     let P = -1;
     let R = -1;
     let j = -1;
     const q = () => {
      ki(O);
      ki(P);
      ki(R);
      ki(j);
     };
     const resolve = async o => {
      await I;
      q();
      l(o);
     };
     const reject = async o => {
      await I;
      q();
      v(o);
     };
     if (abortSignal?.aborted) {
      const o = mi(abortSignal);
      reject(o);
      return;
     }
     const headers = request.headers;
     const H = headers ? "100-continue" === (headers.Expect ?? headers.expect) : false;
     let agent = c ? config.httpsAgent : config.httpAgent;
     if (H && !this.externalAgent) agent = new (c ? wi().Agent : Ci)({
      keepAlive: false,
      maxSockets: 1 / 0
     });
     O = vi(() => {
      this.socketWarningTimestamp = NodeHttpHandler.checkSocketUsage(agent, this.socketWarningTimestamp, o);
     }, config.socketAcquisitionWarningTimeout ?? (config.requestTimeout ?? 2e3) + (config.connectionTimeout ?? 1e3));
     const K = request.query ? fi(request.query) : "";
     let V;
     if (null != request.username || null != request.password) {
      const o = request.username ?? "";
      const password = request.password ?? "";
      V = `${o}:${password}`;
     }
     let path = request.path;
     if (K) path += `?${K}`;
     if (request.fragment) path += `#${request.fragment}`;
     let hostname = request.hostname ?? "";
     if ("[" === hostname[0] && hostname.endsWith("]")) hostname = request.hostname.slice(1, -1); else hostname = request.hostname;
     const G = {
      headers: request.headers,
      host: hostname,
      method: request.method,
      path,
      port: request.port,
      agent,
      auth: V
     };
     const Q = c ? wi().request : Mi;
     const X = Q(G, o => {
      const c = new ps({
       statusCode: o.statusCode || -1,
       reason: o.statusMessage,
       headers: yi(o.headers),
       body: o
      });
      resolve({
       response: c
      });
     });
     X.on("error", o => {
      if (pi.includes(o.code)) reject(Object.assign(o, {
       name: "TimeoutError"
      })); else reject(o);
     });
     if (abortSignal) {
      const o = () => {
       X.destroy();
       const o = mi(abortSignal);
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
     P = Si(X, reject, config.connectionTimeout);
     R = xi(X, reject, J, config.throwOnRequestTimeout, o ?? console);
     const Y = void 0 === config.socketTimeout ? Ii(config) : void 0;
     if (Y) Ai(X, reject, Y, true); else Ai(X, reject, config.socketTimeout);
     const httpAgent = G.agent;
     if ("object" === typeof httpAgent && "keepAlive" in httpAgent) j = Ei(X, {
      keepAlive: httpAgent.keepAlive,
      keepAliveMsecs: httpAgent.keepAliveMsecs
     });
     I = $i(X, request, J, this.externalAgent).catch(e => {
      q();
      return v(e);
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
      value = Ii(config) ?? value;
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
    const {requestTimeout, connectionTimeout, socketTimeout, socketAcquisitionWarningTimeout: o, httpAgent, httpsAgent, throwOnRequestTimeout, logger: c} = options || {};
    let l;
    return {
     connectionTimeout,
     requestTimeout,
     socketTimeout,
     defaultSocketTimeout: Ii(options),
     socketAcquisitionWarningTimeout: o,
     throwOnRequestTimeout,
     httpAgentProvider: () => l ??= (async () => {
      const o = await Promise.resolve().then(v.t.bind(v, 67, 23));
      const {Agent, request} = o.default ?? o;
      Mi = request;
      Ci = Agent;
      if (httpAgent instanceof Ci || "function" === typeof httpAgent?.destroy) {
       this.externalAgent = true;
       return httpAgent;
      }
      return new Ci({
       keepAlive: true,
       maxSockets: 50,
       ...httpAgent
      });
     })(),
     httpsAgent: (() => {
      if (httpsAgent instanceof wi().Agent || "function" === typeof httpsAgent?.destroy) {
       this.externalAgent = true;
       return httpsAgent;
      }
      return new (wi().Agent)({
       keepAlive: true,
       maxSockets: 50,
       ...httpsAgent
      });
     })(),
     logger: c
    };
   }
  }
  function Oi(o, length) {
   if (void 0 === length) {
    length = 0;
    for (const bytes of o) length += bytes.byteLength;
   }
   const result = new Uint8Array(length);
   let c = 0;
   for (const l of o) {
    result.set(l, c);
    c += l.byteLength;
   }
   return result;
  }
  const Pi = o => "function" === typeof ReadableStream && (o?.constructor?.name === ReadableStream.name || o instanceof ReadableStream);
  const Ri = o => "function" === typeof Blob && (o?.constructor?.name === Blob.name || o instanceof Blob);
  const Ni = async o => {
   if (Ri(o)) return Di(o);
   return ji(o);
  };
  async function Di(o) {
   return o.arrayBuffer().then(o => new Uint8Array(o));
  }
  async function ji(o) {
   const chunks = [];
   const c = o.getReader();
   let length = 0;
   for (;;) {
    const {done, value} = await c.read();
    if (value) {
     chunks.push(value);
     length += value.length;
    }
    if (done) break;
   }
   return Oi(chunks, length);
  }
  const zi = o => {
   if (Ri(o)) return Di(o);
   if (Pi(o)) return ji(o);
   return new Promise((resolve, reject) => {
    const c = new Li;
    const l = o;
    l.pipe(c);
    l.on("error", o => {
     c.end();
     reject(o);
    });
    c.on("error", reject);
    c.on("finish", function() {
     const bytes = Oi(this.bufferedBytes);
     resolve(bytes);
    });
   });
  };
  class Li extends Kn.Writable {
   bufferedBytes=[];
   _write(chunk, encoding, o) {
    this.bufferedBytes.push(chunk);
    o();
   }
  }
  const _i = o => new Date(Date.now() + o);
  const Ui = response => ps.isInstance(response) ? response.headers?.date ?? response.headers?.Date : void 0;
  const Fi = response => ps.isInstance(response) ? response.headers?.age ?? response.headers?.Age : void 0;
  const Bi = (o, c, l, v) => {
   if (void 0 !== v) return c;
   const I = Date.parse(o);
   if (Number.isNaN(I)) return c;
   const O = Date.now();
   if (void 0 !== l && O - l > 9e5) return c;
   return I - O;
  };
  const qi = (name, property) => {
   if (!property) throw new Error(`Property \`${name}\` is not resolved for AWS SDK SigV4Auth`);
   return property;
  };
  const Hi = o => {
   const context = o.context;
   const c = context?.[Ce]?.eventStream;
   return true === c?.output;
  };
  const Wi = async o => {
   const context = qi("context", o.context);
   const config = qi("config", o.config);
   const c = context.endpointV2?.properties?.authSchemes?.[0];
   const l = qi("signer", config.signer);
   const v = await l(c);
   const I = o?.signingRegion;
   const O = o?.signingRegionSet;
   const P = o?.signingName;
   return {
    config,
    signer: v,
    signingRegion: I,
    signingRegionSet: O,
    signingName: P
   };
  };
  class Ki {
   async sign(httpRequest, identity, o) {
    if (!H.isInstance(httpRequest)) throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
    const c = await Wi(o);
    const {config, signer: l} = c;
    let {signingRegion: v, signingName: I} = c;
    const O = o.context;
    if (O?.authSchemes?.length ?? 0 > 1) {
     const [first, second] = O.authSchemes;
     if ("sigv4a" === first?.name && "sigv4" === second?.name) {
      v = second?.signingRegion ?? v;
      I = second?.signingName ?? I;
     }
    }
    const P = true === await (config.disableClockSkewCorrection?.());
    o._disableClockSkewCorrection = P;
    const R = P || Hi(o);
    o._skipClockSkewSampling = R;
    if (!R) {
     o._preRequestSystemClockOffset = config.systemClockOffset;
     o._requestSentAt = Date.now();
    }
    const j = await l.sign(httpRequest, {
     signingDate: P ? new Date : _i(config.systemClockOffset),
     signingRegion: v,
     signingService: I
    });
    return j;
   }
   errorHandler(o) {
    return error => {
     const c = error;
     if (!o._skipClockSkewSampling && !o._disableClockSkewCorrection) {
      const l = c.ServerTime ?? Ui(c.$response);
      if (l) {
       const config = qi("config", o.config);
       const v = o._preRequestSystemClockOffset;
       const I = o._requestSentAt;
       const O = Fi(c.$response);
       const P = Bi(l, config.systemClockOffset, I, O);
       config.systemClockOffset = P;
       const R = Math.abs(P) >= 24e4;
       const j = P !== v;
       const q = void 0 !== v && v !== P;
       if (R && (j || q) && c.$metadata) c.$metadata.clockSkewCorrected = true;
      }
     }
     throw error;
    };
   }
   successHandler(o, c) {
    if (c._skipClockSkewSampling || c._disableClockSkewCorrection) return;
    const l = Ui(o);
    if (l) {
     const config = qi("config", c.config);
     const v = c._requestSentAt;
     const I = Fi(o);
     config.systemClockOffset = Bi(l, config.systemClockOffset, v, I);
    }
   }
  }
  const Vi = o => {
   if ("function" === typeof o) return o();
   return o;
  };
  const Gi = [];
  function Qi(o) {
   if ("object" === typeof o) return o;
   o |= 0;
   if (Gi[o]) return Gi[o];
   const c = {};
   let i = 0;
   for (const l of [ "httpLabel", "idempotent", "idempotencyToken", "sensitive", "httpPayload", "httpResponseCode", "httpQueryParams" ]) if (1 === (o >> i++ & 1)) c[l] = 1;
   return Gi[o] = c;
  }
  const Xi = Symbol.for("@smithy/nor-struct-it"), Ji = Symbol.for("@smithy/ns");
  const Yi = [];
  const Zi = {};
  class ea {
   ref;
   memberName;
   static symbol=Symbol.for("@smithy/nor");
   symbol=ea.symbol;
   name;
   schema;
   _isMemberSchema;
   traits;
   memberTraits;
   normalizedTraits;
   constructor(ref, o) {
    this.ref = ref;
    this.memberName = o;
    const c = [];
    let l = ref;
    let schema = ref;
    this._isMemberSchema = false;
    for (;ta(l); ) {
     c.push(l[1]);
     l = l[0];
     schema = Vi(l);
     this._isMemberSchema = true;
    }
    if (c.length > 0) {
     this.memberTraits = {};
     for (let i = c.length - 1; i >= 0; --i) {
      const o = c[i];
      Object.assign(this.memberTraits, Qi(o));
     }
    } else this.memberTraits = 0;
    if (schema instanceof ea) {
     const c = this.memberTraits;
     Object.assign(this, schema);
     this.memberTraits = Object.assign({}, c, schema.getMemberTraits(), this.getMemberTraits());
     this.normalizedTraits = void 0;
     this.memberName = o ?? schema.memberName;
     return;
    }
    this.schema = Vi(schema);
    if (na(this.schema)) {
     this.name = `${this.schema[1]}#${this.schema[2]}`;
     this.traits = this.schema[3];
    } else {
     this.name = this.memberName ?? String(schema);
     this.traits = 0;
    }
    if (this._isMemberSchema && !o) throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(true)} missing member name.`);
   }
   static [Symbol.hasInstance](o) {
    const c = this.prototype.isPrototypeOf(o);
    if (!c && "object" === typeof o && null !== o) {
     const ns = o;
     return ns.symbol === this.symbol;
    }
    return c;
   }
   static of(ref) {
    const o = "function" === typeof ref || "object" === typeof ref && null !== ref;
    if ("number" === typeof ref) {
     if (Yi[ref]) return Yi[ref];
    } else if ("string" === typeof ref) {
     if (Zi[ref]) return Zi[ref];
    } else if (o) if (ref[Ji]) return ref[Ji];
    const c = Vi(ref);
    if (c instanceof ea) return c;
    if (ta(c)) {
     const [ns, o] = c;
     if (ns instanceof ea) {
      Object.assign(ns.getMergedTraits(), Qi(o));
      return ns;
     }
     throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(ref, null, 2)}.`);
    }
    const ns = new ea(c);
    if (o) return ref[Ji] = ns;
    if ("string" === typeof c) return Zi[c] = ns;
    if ("number" === typeof c) return Yi[c] = ns;
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
    return Qi(this.memberTraits);
   }
   getOwnTraits() {
    return Qi(this.traits);
   }
   getKeySchema() {
    const [o, c] = [ this.isDocumentSchema(), this.isMapSchema() ];
    if (!o && !c) throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(true)}`);
    const schema = this.getSchema();
    const l = o ? 15 : schema[4] ?? 0;
    return member([ l, 0 ], "key");
   }
   getValueSchema() {
    const o = this.getSchema();
    const [c, l, v] = [ this.isDocumentSchema(), this.isMapSchema(), this.isListSchema() ];
    const I = "number" === typeof o ? 63 & o : o && "object" === typeof o && (l || v) ? o[3 + o[0]] : c ? 15 : void 0;
    if (null != I) return member([ I, 0 ], l ? "value" : "member");
    throw new Error(`@smithy/core/schema - ${this.getName(true)} has no value member.`);
   }
   getMemberSchema(o) {
    const c = this.getSchema();
    if (this.isStructSchema() && c[4].includes(o)) {
     const i = c[4].indexOf(o);
     const l = c[5][i];
     return member(ta(l) ? l : [ l, 0 ], o);
    }
    if (this.isDocumentSchema()) return member([ 15, 0 ], o);
    throw new Error(`@smithy/core/schema - ${this.getName(true)} has no member=${o}.`);
   }
   getMemberSchemas() {
    const o = {};
    try {
     for (const [k, c] of this.structIterator()) o[k] = c;
    } catch (o) {}
    return o;
   }
   getEventStreamMember() {
    if (this.isStructSchema()) for (const [o, c] of this.structIterator()) if (c.isStreaming() && c.isStructSchema()) return o;
    return "";
   }
   * structIterator() {
    if (this.isUnitSchema()) return;
    if (!this.isStructSchema()) throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");
    const o = this.getSchema();
    const z = o[4].length;
    let it = o[Xi];
    if (it && z === it.length) {
     yield* it;
     return;
    }
    it = Array(z);
    for (let i = 0; i < z; ++i) {
     const k = o[4][i];
     const c = member([ o[5][i], 0 ], k);
     yield it[i] = [ k, c ];
    }
    o[Xi] = it;
   }
  }
  function member(o, c) {
   if (o instanceof ea) return Object.assign(o, {
    memberName: c,
    _isMemberSchema: true
   });
   const l = ea;
   return new l(o, c);
  }
  const ta = o => Array.isArray(o) && 2 === o.length;
  const na = o => Array.isArray(o) && o.length >= 5;
  function sa(hostname) {
   return /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(hostname);
  }
  var oa = v(835);
  class ra {
   serdeContext;
   setSerdeContext(o) {
    this.serdeContext = o;
   }
  }
  const ia = Symbol.for("@smithy/schema-x");
  class aa extends ea {
   static identity=Symbol.for("@smithy/HttpBindingNormalizedSchema");
   identity=aa.identity;
   bindings;
   constructor(schema) {
    super(schema);
   }
   static of(schema) {
    const ns = ea.of(schema);
    if (ns.identity === aa.identity) return ns;
    const o = ns.isMemberSchema() ? ns : ns.getSchema();
    const cache = "object" === typeof o && null !== o ? o : ns;
    return cache[ia] ??= new aa(ns);
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
   getHttpBindingValue(location, o, c = false) {
    const raw = this.getSchema();
    const type = "number" === typeof raw ? 255 & raw : this.isListSchema() ? 64 : 255;
    const l = 7 & location;
    const v = o.mediaType ? "application/json" === o.mediaType || o.mediaType.endsWith("+json") ? 2 : 1 : 0;
    const I = o.streaming || 42 === type ? this.isStructSchema() ? 2 : 1 : 0;
    const O = type >= 4 && type <= 7 ? l >= 6 ? 2 : l > 0 && l < 4 ? 1 : 0 : 0;
    let flags = type | v << 8 | (o.idempotencyToken ? 1 : 0) << 10 | I << 11 | (o.sparse ? 1 : 0) << 13 | O << 14 | (o.hostLabel ? 1 : 0) << 17 | (36 === location && "object" !== typeof raw ? 1 : 0) << 18;
    const P = 192 & type;
    const R = 2 & l && (64 === P || !c && 1 & l) ? this.getHttpBindingCollectionValue(location, o) : void 0;
    const j = 255 & (R?.[1] ?? 0);
    flags |= (l >= 6 && (4 === j || 6 === j) ? 1 : 0) << 16;
    return [ this, flags, R ];
   }
   getHttpBindingCollectionValue(location, o = this.getMergedTraits()) {
    const c = aa.of(this.getValueSchema());
    return c.getHttpBindingValue(location, {
     ...c.getMergedTraits(),
     ...o
    }, true);
   }
   getHttpBindings() {
    const source = this.getSchema();
    return "object" !== typeof source || null === source ? da : this.bindings ??= ca(this);
   }
  }
  const ca = schema => {
   const o = [];
   const c = [];
   const l = [];
   const v = [];
   const I = [];
   const O = {};
   const headers = {};
   const P = [];
   const R = {
    headers,
    prefixHeaders: P
   };
   const j = {
    request: {
     memberBindings: I,
     byName: O
    },
    response: {
     bodyMemberNames: o,
     bindings: R
    }
   };
   const {request, response} = j;
   for (const [name, member] of schema.structIterator()) {
    const j = aa.of(member);
    const q = j.getMergedTraits();
    const location = j.getHttpBindingLocation(q);
    const H = q.httpHeader?.toLowerCase() ?? q.httpPrefixHeaders?.toLowerCase() ?? q.httpQuery;
    const value = j.getHttpBindingValue(location, q);
    const K = [ name, value, location, H ];
    if ("__proto__" === name) dr(O);
    O[name] = K;
    if (value[1] >> 10 & 1) request.hasIdempotency = true;
    I.push(K);
    const V = 7 & location;
    if (0 === V) {
     l.push(name);
     v.push(member);
    }
    if (0 === (4 & V)) {
     o.push(name);
     c.push(member);
    } else if (4 === (6 & V)) if (1 & V) R.statusCode = K; else {
     R.payload = K;
     const type = 255 & value[1];
     request.contentTypeInstruction = q.mediaType ?? (0 === type ? "text/plain" : 21 === type || 42 === type ? "application/octet-stream" : null);
    } else if (1 & V) {
     request.hasPrefixHeaders = true;
     P.push(K);
    } else {
     if ("__proto__" === H) dr(headers);
     headers[H] = K;
    }
   }
   if (void 0 === request.contentTypeInstruction && l.length) request.contentTypeInstruction = null;
   request.syntheticBodySchema = fa(schema, l, v);
   response.syntheticBodySchema = fa(schema, o, c);
   return j;
  };
  const ua = path => {
   const o = [];
   let c = 0;
   for (const match of path.matchAll(/\{([^{}+]+)(\+)?\}/g)) {
    if (match.index > c) o.push([ path.slice(c, match.index), 0 ]);
    o.push([ match[1], match[2] ? 2 : 1 ]);
    c = match.index + match[0].length;
   }
   if (o.length && c < path.length) o.push([ path.slice(c), 0 ]);
   return o.length ? o : void 0;
  };
  const la = schema => {
   const {http, endpoint} = Qi(schema.traits ?? {});
   const [path, o] = http?.[1].split("?") ?? [];
   return [ http?.[0], path, o ? [ ...new URLSearchParams(o) ] : [], path ? ua(path) : void 0, endpoint?.[0] ];
  };
  const da = {
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
  const ha = schema => schema[ia] ??= la(schema);
  const fa = (schema, o, c) => {
   if (!o.length) return;
   const source = schema.getSchema();
   const body = [ 3, source[1], source[2], schema.getMergedTraits(), o, c ];
   const required = source[6];
   const l = required && o.reduce((count, name) => count + (source[4].indexOf(name) < required ? 1 : 0), 0);
   if (l) body[6] = l;
   return body;
  };
  class ma extends ra {
   options;
   compositeErrorRegistry;
   constructor(options) {
    super();
    this.options = options;
    this.compositeErrorRegistry = new oa.O(options.defaultNamespace);
    for (const o of options.errorTypeRegistries ?? []) this.compositeErrorRegistry.copyFrom(o);
   }
   getRequestType() {
    return H;
   }
   getResponseType() {
    return ps;
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
      if (!(0, ze.$)(endpoint.headers, name)) continue;
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
      if (!(0, ze.$)(endpoint.headers, name)) continue;
      request.headers[name] = endpoint.headers[name];
     }
     return request;
    }
   }
   setHostPrefix(request, o, input, operation = ha(o)) {
    if (this.serdeContext?.disableHostPrefix) return;
    const c = operation[4];
    if ("string" !== typeof c) return;
    let l = c;
    for (const [name, [, flags]] of aa.of(o.input).getHttpBindings().request.memberBindings) {
     if (!(flags >> 17 & 1)) continue;
     const o = input[name];
     if ("string" !== typeof o) throw new Error(`@smithy/core/schema - ${name} in input must be a string as hostLabel.`);
     l = l.replace(`{${name}}`, o);
    }
    request.hostname = l + request.hostname;
    if (!sa(request.hostname)) throw new Error(`[${request.hostname}] is not a valid hostname.`);
   }
   deserializeMetadata(output) {
    return {
     httpStatusCode: output.statusCode,
     requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"],
     extendedRequestId: output.headers["x-amz-id-2"],
     cfId: output.headers["x-amz-cf-id"]
    };
   }
   resolveError(name, o, c) {
    let schema;
    for (const registry of c) for (const ns of o) try {
     if ("*" === ns) schema = registry.getSchema(name); else schema = registry.getSchema(ns + "#" + name);
     const o = registry.getErrorCtor(schema);
     if (o) return [ schema, o, "modeled" ]; else {
      const o = registry.getBaseException();
      if (o) {
       const c = registry.getErrorCtor(o);
       if (c) return [ schema, c, "synthetic" ];
      }
     }
    } catch (o) {}
    for (const registry of c) {
     const o = registry.getBaseException();
     if (o) {
      const c = registry.getErrorCtor(o);
      if (c) return [ o, c, "synthetic" ];
     }
    }
    return [ [ -3, "", "Error", 0, [], [], 0 ], Error, "native" ];
   }
   async serializeEventStream({eventStream: o, requestSchema: c, initialRequest: l}) {
    const v = await this.loadEventStreamCapability();
    return v.serializeEventStream({
     eventStream: o,
     requestSchema: c,
     initialRequest: l
    });
   }
   async deserializeEventStream({response, responseSchema: o, initialResponseContainer: c}) {
    const l = await this.loadEventStreamCapability();
    return l.deserializeEventStream({
     response,
     responseSchema: o,
     initialResponseContainer: c
    });
   }
   async loadEventStreamCapability() {
    const {EventStreamSerde: o, eventStreamSerdeProvider: c} = await v.e(242).then(v.bind(v, 242));
    const l = this.resolveEventStreamMarshaller(c);
    return new o({
     marshaller: l,
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
   async deserializeHttpMessage(schema, context, response, o, c) {
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
  const ga = async (o = new Uint8Array, context) => {
   if (o instanceof Uint8Array) return rs.mutate(o);
   if (!o) return rs.mutate(new Uint8Array);
   const c = context.streamCollector(o);
   return rs.mutate(await c);
  };
  class pa extends ma {
   async serializeRequest(o, c, context) {
    const l = this.serializer;
    const query = {};
    const headers = {};
    const endpoint = await context.endpoint();
    const ns = ea.of(o?.input);
    const schema = ns.getSchema();
    let payload;
    const input = c && "object" === typeof c ? c : {};
    const request = new H({
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
       const c = {};
       for (const [l] of ns.structIterator()) if (l !== o && null != input[l]) c[l] = input[l];
       payload = await this.serializeEventStream({
        eventStream: input[o],
        requestSchema: ns,
        initialRequest: c
       });
      }
     } else {
      l.write(schema, input);
      payload = l.flush();
     }
    }
    request.headers = Object.assign(request.headers, headers);
    request.query = query;
    request.body = payload;
    request.method = "POST";
    return request;
   }
   async deserializeResponse(o, context, response) {
    const c = this.deserializer;
    const ns = ea.of(o.output);
    const l = {};
    if (this.isErrorResponse(response.statusCode)) {
     const bytes = await ga(response.body, context);
     if (bytes.byteLength > 0) Object.assign(l, await c.read(15, bytes));
     await this.handleError(o, context, response, l, this.deserializeMetadata(response));
     throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
    }
    for (const header in response.headers) {
     if (!(0, ze.$)(response.headers, header)) continue;
     const value = response.headers[header];
     delete response.headers[header];
     response.headers[header.toLowerCase()] = value;
    }
    const v = ns.getEventStreamMember();
    if (v) l[v] = await this.deserializeEventStream({
     response,
     responseSchema: ns,
     initialResponseContainer: l
    }); else {
     const bytes = await ga(response.body, context);
     if (bytes.byteLength > 0) Object.assign(l, await c.read(ns, bytes));
    }
    l.$metadata = this.deserializeMetadata(response);
    return l;
   }
   isErrorResponse(statusCode) {
    return statusCode >= 300;
   }
  }
  class ya {
   serdeContext;
   setSerdeContext(o) {
    this.serdeContext = o;
   }
  }
  function ba(ns, settings) {
   if (settings.timestampFormat.useTrait) {
    const schema = ns.getSchema();
    if (5 === schema || 6 === schema || 7 === schema) return schema;
   }
   const {httpLabel: o, httpPrefixHeaders: c, httpHeader: l, httpQuery: v} = ns.getMergedTraits();
   const I = settings.httpBindings ? "string" === typeof c || Boolean(l) ? 6 : Boolean(v) || Boolean(o) ? 5 : void 0 : void 0;
   return I ?? settings.timestampFormat.default;
  }
  const wa = function(o) {
   const c = Object.assign(new String(o), {
    deserializeJSON: () => JSON.parse(String(o)),
    toString: () => String(o),
    toJSON: () => String(o)
   });
   return c;
  };
  wa.from = object => {
   if (object && "object" === typeof object && (object instanceof wa || "deserializeJSON" in object)) return object; else if ("string" === typeof object || Object.getPrototypeOf(object) === String.prototype) return wa(String(object));
   return wa(JSON.stringify(object));
  };
  wa.fromObject = wa.from;
  const format = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;
  class va {
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
    return va.prototype.isPrototypeOf(object) || "bigDecimal" === o.type && format.test(o.string);
   }
  }
  class ka {
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
  let Sa;
  function xa() {
   if (void 0 === Sa) try {
    if ("function" !== typeof Buffer) Sa = false; else {
     const result = JSON.parse(Buffer.from([ 123, 125 ]));
     Sa = null !== result && "object" === typeof result;
    }
   } catch {
    Sa = false;
   }
   return Sa;
  }
  function Ea(key, value, context) {
   if (context?.source) {
    const o = context.source;
    if ("number" === typeof value) {
     const c = value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER;
     if (c) {
      if (Aa(o, value)) return value;
      return new va(o, "bigDecimal");
     } else {
      if (Ia(o)) return new va(o, "bigDecimal");
      if (/[eE]/.test(o)) return Ta(o);
      return BigInt(o);
     }
    }
   }
   return value;
  }
  function Ia(s) {
   const o = s.indexOf(".");
   if (-1 === o) return false;
   const c = s.search(/[eE]/);
   if (-1 === c) return true;
   const l = c - o - 1;
   const v = parseInt(s.slice(c + 1), 10);
   return v < l;
  }
  function Aa(o, value) {
   if (o === String(value)) return true;
   if (Object.is(value, -0)) return true;
   if (/[eE]/.test(o)) return $a(o) === $a(String(value));
   const c = o.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
   const canonical = String(value);
   if (c === canonical) return true;
   if (/[eE]/.test(canonical)) return c === $a(canonical);
   return false;
  }
  function $a(s) {
   const negative = s.startsWith("-");
   const abs = negative ? s.slice(1) : s;
   const o = abs.search(/[eE]/);
   let result;
   if (-1 === o) result = abs; else {
    const c = parseInt(abs.slice(o + 1), 10);
    const l = abs.slice(0, o);
    const v = l.indexOf(".");
    let digits;
    let I;
    if (-1 === v) {
     digits = l;
     I = l.length;
    } else {
     digits = l.slice(0, v) + l.slice(v + 1);
     I = v;
    }
    digits = digits.replace(/0+$/, "") || "0";
    const O = I + c;
    if ("0" === digits) result = "0"; else if (O <= 0) result = "0." + "0".repeat(-O) + digits; else if (O >= digits.length) result = digits + "0".repeat(O - digits.length); else result = digits.slice(0, O) + "." + digits.slice(O);
   }
   if (result.includes(".")) result = result.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
   return (negative ? "-" : "") + result;
  }
  function Ta(s) {
   const o = s.search(/[eE]/);
   const c = parseInt(s.slice(o + 1), 10);
   const negative = s.startsWith("-");
   const l = s.slice(negative ? 1 : 0, o);
   const v = l.indexOf(".");
   let digits;
   let I;
   if (-1 === v) {
    digits = l;
    I = c;
   } else {
    digits = l.slice(0, v) + l.slice(v + 1);
    const o = l.length - v - 1;
    I = c - o;
   }
   digits = digits.replace(/0+$/, "") || "0";
   const result = BigInt(digits) * 10n ** BigInt(I + (l.replace(".", "").length - digits.length));
   return negative ? -result : result;
  }
  const Ca = Symbol.for("@aws-sdk/reviver");
  function Ma(schema) {
   const ns = ea.of(schema);
   const raw = ns.getSchema();
   if (Array.isArray(raw) && ns.isStructSchema()) {
    if (Ca in raw) return raw[Ca];
    const result = Oa(ns, new Set);
    raw[Ca] = result;
    return result;
   }
   return Oa(ns, new Set);
  }
  function Oa(ns, seen) {
   const raw = ns.getSchema();
   if (seen.has(raw)) return false;
   seen.add(raw);
   if (ns.isBigIntegerSchema() || ns.isBigDecimalSchema()) return true;
   if (ns.isStructSchema()) {
    for (const [, o] of ns.structIterator()) if (Oa(o, seen)) return true;
   } else if (ns.isListSchema() || ns.isMapSchema()) {
    if (Oa(ns.getValueSchema(), seen)) return true;
   } else if (ns.isDocumentSchema()) return true;
   return false;
  }
  const Pa = (o, context) => ga(o, context).then(body => (context?.utf8Encoder ?? ss.P)(body));
  async function Ra(o, context, schema) {
   let c;
   if (xa() && "function" === typeof o?.[Symbol.asyncIterator]) {
    const l = await ga(o, context);
    if ("function" === typeof Buffer) if (Buffer.isBuffer(l)) c = l; else c = Buffer.from(l.buffer, l.byteOffset, l.byteLength);
   }
   if (!c) c = await Pa(o, context);
   if (0 === c.length) return {};
   const l = schema && Ma(schema) ? Ea : void 0;
   try {
    return JSON.parse(c, l);
   } catch (o) {
    if ("SyntaxError" === o?.name) Object.defineProperty(o, "$responseBodyText", {
     value: "string" === typeof c ? c : c.toString("utf8")
    });
    throw o;
   }
  }
  const Na = (object, key) => Object.keys(object).find(k => k.toLowerCase() === key.toLowerCase());
  const Da = o => {
   let c = o;
   if ("number" === typeof c) c = c.toString();
   if (c.indexOf(",") >= 0) c = c.split(",")[0];
   if (c.indexOf(":") >= 0) c = c.split(":")[0];
   if (c.indexOf("#") >= 0) c = c.split("#")[1];
   return c;
  };
  const ja = (output, data, o = false) => za(output, data, o ? [ "code", "header", "type" ] : [ "type", "code", "header" ]);
  const za = ({headers}, data, order) => {
   for (;order.length > 0; ) {
    const location = order.shift();
    switch (location) {
    case "header":
     const o = Na(headers ?? {}, "x-amzn-errortype");
     if (void 0 !== o) return Da(headers[o]);
     break;

    case "code":
     const c = Na(data ?? {}, "code");
     if (c && void 0 !== data[c]) return Da(data[c]);
     break;

    case "type":
     if (void 0 !== data?.__type) return Da(data.__type);
    }
   }
  };
  class La extends ya {
   settings;
   constructor(settings) {
    super();
    this.settings = settings;
   }
   async read(schema, data) {
    const o = Ma(schema) ? Ea : void 0;
    let parsed;
    if ("string" === typeof data) {
     if (0 === data.length) return {};
     parsed = JSON.parse(data, o);
    } else if (data instanceof Uint8Array && xa()) {
     if (0 === data.byteLength) return {};
     const c = Buffer.isBuffer(data) ? data : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
     parsed = JSON.parse(c, o);
    } else parsed = await Ra(data, this.serdeContext, schema);
    return this._read(schema, parsed);
   }
   readObject(schema, data) {
    return this._read(schema, data);
   }
   _read(schema, value) {
    const o = null !== value && "object" === typeof value;
    const ns = ea.of(schema);
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
       if (!(0, ze.$)(map, k)) continue;
       if ("__proto__" === k) dr(map);
       map[k] = this._read(o, map[k]);
      }
      return map;
     }
    }
    if (ns.isBlobSchema() && "string" === typeof value) return Jn(value);
    const c = ns.getMergedTraits().mediaType;
    if (ns.isStringSchema() && "string" === typeof value && c) {
     const o = "application/json" === c || c.endsWith("+json");
     if (o) return wa.from(value);
     return value;
    }
    if (ns.isTimestampSchema() && null != value) {
     const format = ba(ns, this.settings);
     switch (format) {
     case 5:
      return Us(value);

     case 6:
      return Hs(value);

     case 7:
      return Ws(value);

     default:
      console.warn("Missing timestamp format, parsing value with Date constructor:", value);
      return new Date(value);
     }
    }
    if (ns.isBigIntegerSchema() && ("number" === typeof value || "string" === typeof value)) return BigInt(value);
    if (ns.isBigDecimalSchema() && void 0 != value) {
     if (value instanceof va) return value;
     const o = value;
     if ("bigDecimal" === o.type && "string" in o) return new va(o.string, o.type);
     return new va(String(value), "bigDecimal");
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
     if (!(o instanceof va)) value[i] = this._read(ns, o);
    } else {
     const o = value;
     for (const k in o) {
      if (!(0, ze.$)(o, k)) continue;
      if ("__proto__" === k) dr(o);
      const c = o[k];
      if (!(c instanceof va)) o[k] = this._read(ns, c);
     }
    }
    return value;
   }
   _readStruct(ns, record) {
    const o = ns.isUnionSchema();
    const out = {};
    let c;
    const l = "string" === typeof record.__type;
    const {jsonName: v} = this.settings;
    if (v && l) c = {};
    let I;
    if (o) I = new ka(record, out);
    for (const [O, P] of ns.structIterator()) {
     let R = O;
     if (v) {
      R = P.getMergedTraits().jsonName ?? R;
      if (l) c[R] = O;
     }
     if (o) I.mark(R);
     if (null != record[R]) out[O] = this._read(P, record[R]);
    }
    if (o) I.writeUnknown(); else if (l) for (const k in record) {
     if (!(0, ze.$)(record, k)) continue;
     const o = record[k];
     const t = v ? c[k] ?? k : k;
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
  class _a extends Uint8Array {
   string=null;
   static allocUnsafe(bytes) {
    if ("function" === typeof Buffer) {
     const o = Buffer.allocUnsafe(bytes);
     return new _a(o.buffer, o.byteOffset, o.byteLength);
    }
    return new _a(bytes);
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
    const c = Uint8Array.prototype.lastIndexOf;
    if (void 0 !== position) return c.call(this, o, position);
    return c.call(this, o);
   }
   startsWith(o, position) {
    return this.s().startsWith(o, position);
   }
   endsWith(o, c) {
    return this.s().endsWith(o, c);
   }
   match(o) {
    return this.s().match(o);
   }
   replace(o, c) {
    return this.s().replace(o, c);
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
   padStart(o, c) {
    return this.s().padStart(o, c);
   }
   padEnd(o, c) {
    return this.s().padEnd(o, c);
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
     if (n > Ua + 6e4) {
      console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error.");
      Ua = n;
     }
     this.string = (0, ss.P)(this);
    }
    return this.string;
   }
  }
  var Ua = 0;
  const Ba = new TextEncoder;
  const qa = 34;
  const TRUE = new Uint8Array([ 116, 114, 117, 101 ]);
  const FALSE = new Uint8Array([ 102, 97, 108, 115, 101 ]);
  const Ha = new Uint8Array([ 110, 117, 108, 108 ]);
  const Wa = new Array(128).fill(null);
  Wa[8] = "b";
  Wa[9] = "t";
  Wa[10] = "n";
  Wa[12] = "f";
  Wa[13] = "r";
  Wa[34] = '"';
  Wa[92] = "\\";
  for (let i = 0; i < 32; i++) if (null === Wa[i]) Wa[i] = "u00" + i.toString(16).padStart(2, "0");
  function alloc(size) {
   return _a.allocUnsafe(size);
  }
  class Ka extends ya {
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
    this.rootSchema = ea.of(schema);
    this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema();
    if (!this.passthrough) this.writeValue(this.rootSchema, value, void 0);
   }
   writeDiscriminatedDocument(schema, value) {
    this.i = 0;
    this.rootSchema = ea.of(schema);
    const ns = this.rootSchema;
    if (ns.isStructSchema() && null != value && "object" === typeof value) {
     this.writeValue(ns, value, void 0);
     const prefix = `"__type":"${ns.getName(true) ?? "Unknown"}",`;
     const z = prefix.length;
     this.ensure(z);
     this.json.copyWithin(1 + z, 1, this.i);
     Ba.encodeInto(prefix, this.json.subarray(1));
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
     let c = 2 * json.length;
     for (;c < i + o; ) c *= 2;
     const next = alloc(c);
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
    json[i++] = qa;
    for (let o = 0; o < z; ++o) json[i++] = s.charCodeAt(o);
    json[i++] = qa;
    this.i = i;
   }
   writeJsonString(s) {
    const z = s.length;
    this.ensure(3 * z + 2);
    this.json[this.i++] = qa;
    for (let o = 0; o < z; ++o) {
     const c = s.charCodeAt(o);
     if (c > 34 && c < 92) this.json[this.i++] = c; else if (c < 128) {
      const l = Wa[c];
      if (null !== l) {
       this.ensure(l.length + 1 + 3 * (z - o - 1) + 1);
       this.json[this.i++] = 92;
       for (let k = 0; k < l.length; k++) this.json[this.i++] = l.charCodeAt(k);
      } else this.json[this.i++] = c;
     } else if (c >= 55296 && c <= 56319) {
      const next = o + 1 < z ? s.charCodeAt(o + 1) : 0;
      if (next >= 56320 && next <= 57343) {
       this.ensure(4);
       const {written} = Ba.encodeInto(s.substring(o, o + 2), this.json.subarray(this.i));
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
    this.json[this.i++] = qa;
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
    const c = Ka.B64;
    let i = this.i;
    json[i++] = qa;
    const l = data.length;
    const v = l % 3;
    const I = l - v;
    for (let o = 0; o < I; o += 3) {
     const a = data[o];
     const b = data[o + 1];
     const l = data[o + 2];
     json[i++] = c[a >> 2];
     json[i++] = c[(3 & a) << 4 | b >> 4];
     json[i++] = c[(15 & b) << 2 | l >> 6];
     json[i++] = c[63 & l];
    }
    if (2 === v) {
     const a = data[I];
     const b = data[I + 1];
     json[i++] = c[a >> 2];
     json[i++] = c[(3 & a) << 4 | b >> 4];
     json[i++] = c[(15 & b) << 2];
     json[i++] = 61;
    } else if (1 === v) {
     const a = data[I];
     json[i++] = c[a >> 2];
     json[i++] = c[(3 & a) << 4];
     json[i++] = 61;
     json[i++] = 61;
    }
    json[i++] = qa;
    this.i = i;
   }
   writeValue(schema, value, o) {
    if (null == value) {
     if (o?.isStructSchema()) {
      if (void 0 === value) {
       const ns = ea.of(schema);
       if (ns.isIdempotencyToken()) {
        this.writeAsciiQuoted(ds());
        return;
       }
      }
      return;
     }
     this.ensure(4);
     this.json.set(Ha, this.i);
     this.i += 4;
     return;
    }
    const ns = ea.of(schema);
    const c = "object" === typeof value;
    if (ns.isStringSchema()) {
     const o = ns.getMergedTraits().mediaType;
     if (o) {
      const c = "application/json" === o || o.endsWith("+json");
      if (c) {
       this.writeJsonString(wa.from(value).toString());
       return;
      }
     }
    }
    if (this.settings.bigNumberAsString && null != value && (ns.isBigIntegerSchema() || ns.isBigDecimalSchema())) {
     const o = value instanceof va ? value.string : String(value);
     this.writeAsciiQuoted(o);
     return;
    }
    if (c) {
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
     if (value instanceof va) {
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
      const o = (this.serdeContext?.base64Encoder ?? Zn)(value);
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
    const c = "string" === typeof value.__type;
    let l;
    if (c) l = new Set;
    for (const [c, v] of ns.structIterator()) {
     const item = value[c];
     if (null == item && !v.isIdempotencyToken()) continue;
     if (o) {
      this.ensure(1);
      this.json[this.i++] = 44;
     }
     o = true;
     const I = this.settings.jsonName ? v.getMergedTraits().jsonName ?? c : c;
     if (l) {
      l.add(c);
      l.add(I);
     }
     this.writeAsciiQuoted(I);
     this.json[this.i++] = 58;
     this.writeValue(v, item, ns);
    }
    if (!o && ns.isUnionSchema()) {
     const {$unknown: o} = value;
     if (Array.isArray(o)) {
      const [k, c] = o;
      this.writeAsciiQuoted(k);
      this.ensure(1);
      this.json[this.i++] = 58;
      this.writeValue(15, c, ns);
     }
    } else if (c) for (const k in value) {
     if (l.has(k)) continue;
     l.add(k);
     const c = value[k];
     if (o) {
      this.ensure(1);
      this.json[this.i++] = 44;
     }
     o = true;
     this.writeAsciiQuoted(k);
     this.ensure(1);
     this.json[this.i++] = 58;
     this.writeValue(15, c, void 0);
    }
    this.ensure(1);
    this.json[this.i++] = 125;
   }
   writeList(ns, value, o) {
    const c = !!ns.getMergedTraits().sparse;
    const l = ns.getValueSchema();
    if (!o) if (l.isStringSchema() || l.isNumericSchema() || l.isBooleanSchema()) {
     let o = false;
     for (let i = 0; i < value.length; ++i) {
      const l = value[i];
      if (Number.isNaN(l) || l === 1 / 0 || l === -1 / 0 || null == l && !c) {
       o = true;
       break;
      }
     }
     let json;
     if (!o) json = JSON.stringify(value); else {
      const out = [];
      for (let i = 0; i < value.length; ++i) {
       const o = value[i];
       if (null == o && !c) continue;
       if (Number.isNaN(o) || o === 1 / 0 || o === -1 / 0) out.push(String(o)); else out.push(o);
      }
      json = JSON.stringify(out);
     }
     this.ensure(3 * json.length);
     this.i += Ba.encodeInto(json, this.json.subarray(this.i)).written;
     return;
    }
    this.ensure(2);
    this.json[this.i++] = 91;
    let v = false;
    for (let i = 0; i < value.length; ++i) {
     const item = value[i];
     if (o ? void 0 === item : null == item && !c) continue;
     if (v) {
      this.ensure(1);
      this.json[this.i++] = 44;
     }
     this.writeValue(l, item, void 0);
     v = true;
    }
    this.ensure(1);
    this.json[this.i++] = 93;
   }
   writeMap(ns, value, o) {
    const c = !!ns.getMergedTraits().sparse;
    const l = ns.getValueSchema();
    if (!o) if (l.isStringSchema() || l.isNumericSchema() || l.isBooleanSchema()) {
     let o;
     for (const k in value) {
      if (!(0, ze.$)(value, k)) continue;
      const l = value[k];
      if (Number.isNaN(l) || l === 1 / 0 || l === -1 / 0) {
       (o ??= {})[k] = l;
       value[k] = String(l);
      } else if (null === l && !c) {
       (o ??= {})[k] = null;
       value[k] = void 0;
      }
     }
     const json = JSON.stringify(value);
     if (o) Object.assign(value, o);
     this.ensure(3 * json.length);
     this.i += Ba.encodeInto(json, this.json.subarray(this.i)).written;
     return;
    }
    this.ensure(2);
    this.json[this.i++] = 123;
    let first = true;
    for (const k in value) {
     if (!(0, ze.$)(value, k)) continue;
     const v = value[k];
     if (o ? void 0 === v : null == v && !c) continue;
     if (!first) {
      this.ensure(1);
      this.json[this.i++] = 44;
     }
     first = false;
     this.writeJsonString(k);
     this.ensure(1);
     this.json[this.i++] = 58;
     this.writeValue(l, v, void 0);
    }
    this.ensure(1);
    this.json[this.i++] = 125;
   }
   writeTimestamp(ns, value) {
    const format = ba(ns, this.settings);
    switch (format) {
    case 5:
     {
      const iso = value.toISOString().replace(".000Z", "Z");
      this.writeAsciiQuoted(iso);
      return;
     }

    case 6:
     this.writeAsciiQuoted(Ls(value));
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
  class Va extends ya {
   settings;
   constructor(settings) {
    super();
    this.settings = settings;
   }
   createSerializer() {
    const o = new Ka(this.settings);
    o.setSerdeContext(this.serdeContext);
    return o;
   }
   createDeserializer() {
    const o = new La(this.settings);
    o.setSerdeContext(this.serdeContext);
    return o;
   }
  }
  class Ga extends Error {
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
    return Ga.prototype.isPrototypeOf(candidate) || Boolean(candidate.$fault) && Boolean(candidate.$metadata) && ("client" === candidate.$fault || "server" === candidate.$fault);
   }
   static [Symbol.hasInstance](instance) {
    if (!instance) return false;
    const candidate = instance;
    if (this === Ga) return Ga.isInstance(instance);
    if (Ga.isInstance(instance)) {
     if (this.prototype.isPrototypeOf(instance)) return true;
     const o = Object.prototype.hasOwnProperty.call(this, "shapeId") ? this.shapeId : void 0;
     let c = false;
     if (o) {
      let l = Object.getPrototypeOf(candidate);
      for (;l && l !== Object.prototype; ) {
       const v = l.constructor;
       const I = v !== Ga && Object.prototype.hasOwnProperty.call(v, "shapeId") ? v?.shapeId : void 0;
       if (I) {
        c = true;
        if (I === o) return true;
       }
       l = Object.getPrototypeOf(l);
      }
     }
     if (o && c) return false;
     const l = this.name;
     if (l && l.length >= 6) {
      if (candidate.name === l) return true;
      let o = Object.getPrototypeOf(candidate);
      for (;o && o !== Object.prototype; ) {
       const c = o.constructor?.name;
       if (c && "Error" !== c && c === l) return true;
       o = Object.getPrototypeOf(o);
      }
     }
    }
    return false;
   }
  }
  const Qa = (o, c = {}) => {
   Object.entries(c).filter(([, o]) => void 0 !== o).forEach(([k, c]) => {
    if (void 0 == o[k] || "" === o[k]) o[k] = c;
   });
   const message = o.message || o.Message || "UnknownError";
   o.message = message;
   delete o.Message;
   return o;
  };
  class Xa {
   queryCompat;
   errorRegistry;
   constructor(o = false) {
    this.queryCompat = o;
   }
   resolveRestContentType(o, c) {
    const l = c.getMemberSchemas();
    const v = Object.values(l).find(m => !!m.getMergedTraits().httpPayload);
    if (v) {
     const c = v.getMergedTraits().mediaType;
     if (c) return c; else if (v.isStringSchema()) return "text/plain"; else if (v.isBlobSchema()) return "application/octet-stream"; else return o;
    } else if (!c.isUnitSchema()) {
     const c = Object.values(l).find(m => {
      const {httpQuery: o, httpQueryParams: c, httpHeader: l, httpLabel: v, httpPrefixHeaders: I} = m.getMergedTraits();
      const O = void 0 === I;
      return !o && !c && !l && !v && O;
     });
     if (c) return o;
    }
   }
   async getErrorSchemaOrThrowBaseException(o, c, response, l, metadata, v) {
    let I = o;
    if (o.includes("#")) [, I] = o.split("#");
    const O = {
     $metadata: metadata,
     $fault: response.statusCode < 500 ? "client" : "server"
    };
    if (!this.errorRegistry) throw new Error("@aws-sdk/core/protocols - error handler not initialized.");
    try {
     const c = v?.(this.errorRegistry, I) ?? this.errorRegistry.getSchema(o);
     return {
      errorSchema: c,
      errorMetadata: O
     };
    } catch (v) {
     l.message = l.message ?? l.Message ?? "UnknownError";
     const o = this.errorRegistry;
     const c = o.getBaseException();
     if (c) {
      const v = o.getErrorCtor(c) ?? Error;
      throw this.decorateServiceException(Object.assign(new v({
       name: I
      }), O), l);
     }
     const d = l;
     const message = d?.message ?? d?.Message ?? d?.Error?.Message ?? d?.Error?.message;
     throw this.decorateServiceException(Object.assign(new Error(message), {
      name: I
     }, O), l);
    }
   }
   compose(o, c, l) {
    let v = l;
    if (c.includes("#")) [v] = c.split("#");
    const I = oa.O.for(v);
    const O = oa.O.for("smithy.ts.sdk.synthetic." + l);
    o.copyFrom(I);
    o.copyFrom(O);
    this.errorRegistry = o;
   }
   decorateServiceException(o, c = {}) {
    if (this.queryCompat) {
     const l = o.Message ?? c.Message;
     const error = Qa(o, c);
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
    return Qa(o, c);
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
   queryCompatOutput(o, c) {
    if (o.Error) c.Error = o.Error;
    if (o.Type) c.Type = o.Type;
    if (o.Code) c.Code = o.Code;
   }
   findQueryCompatibleError(registry, o) {
    try {
     return registry.getSchema(o);
    } catch (c) {
     return registry.find(schema => ea.of(schema).getMergedTraits().awsQueryError?.[0] === o);
    }
   }
  }
  class Ja extends pa {
   serializer;
   deserializer;
   serviceTarget;
   codec;
   mixin;
   awsQueryCompatible;
   constructor({defaultNamespace: o, errorTypeRegistries: c, serviceTarget: l, awsQueryCompatible: v, jsonCodec: I}) {
    super({
     defaultNamespace: o,
     errorTypeRegistries: c
    });
    this.serviceTarget = l;
    this.codec = I ?? new Va({
     timestampFormat: {
      useTrait: true,
      default: 7
     },
     jsonName: false
    });
    this.serializer = this.codec.createSerializer();
    this.deserializer = this.codec.createDeserializer();
    this.awsQueryCompatible = !!v;
    this.mixin = new Xa(this.awsQueryCompatible);
   }
   async serializeRequest(o, input, context) {
    const request = await super.serializeRequest(o, input, context);
    if (!request.path.endsWith("/")) request.path += "/";
    request.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`;
    request.headers["x-amz-target"] = `${this.serviceTarget}.${o.name}`;
    if (this.awsQueryCompatible) request.headers["x-amzn-query-mode"] = "true";
    if ("unit" === Vi(o.input) || !request.body) request.body = "{}";
    return request;
   }
   getPayloadCodec() {
    return this.codec;
   }
   async handleError(o, context, response, c, metadata) {
    const {awsQueryCompatible: l} = this;
    if (l) this.mixin.setQueryCompatError(c, response);
    const v = ja(response, c, l) ?? "Unknown";
    this.mixin.compose(this.compositeErrorRegistry, v, this.options.defaultNamespace);
    const {errorSchema: I, errorMetadata: O} = await this.mixin.getErrorSchemaOrThrowBaseException(v, this.options.defaultNamespace, response, c, metadata, l ? this.mixin.findQueryCompatibleError : void 0);
    const ns = ea.of(I);
    const message = c.message ?? c.Message ?? "UnknownError";
    const P = this.compositeErrorRegistry.getErrorCtor(I) ?? Error;
    const R = new P({});
    const output = {};
    const j = this.codec.createDeserializer();
    for (const [name, member] of ns.structIterator()) if (null != c[name]) output[name] = j.readObject(member, c[name]);
    if (l) this.mixin.queryCompatOutput(c, output);
    throw this.mixin.decorateServiceException(Object.assign(R, O, {
     $fault: ns.getMergedTraits().error,
     message
    }, output), c);
   }
  }
  class Ya extends Ja {
   constructor({defaultNamespace: o, errorTypeRegistries: c, serviceTarget: l, awsQueryCompatible: v, jsonCodec: I}) {
    super({
     defaultNamespace: o,
     errorTypeRegistries: c,
     serviceTarget: l,
     awsQueryCompatible: v,
     jsonCodec: I
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
  const ec = 64;
  const tc = 2 ** 53 - 1;
  class nc {
   digestLength=32;
   state=Int32Array.from(sc);
   w;
   buffer=new Uint8Array(64);
   bufferLength=0;
   bytesHashed=0;
   finished=false;
   inner;
   outer;
   constructor(secret) {
    if (secret) {
     const key = nc.normalizeKey(secret);
     this.inner = new nc;
     this.outer = new nc;
     const {inner, outer: o} = this;
     const pad = new Uint8Array(128);
     for (let i = 0; i < ec; ++i) {
      pad[i] = 54 ^ key[i];
      pad[i + ec] = 92 ^ key[i];
     }
     inner.update(pad.subarray(0, ec));
     o.update(pad.subarray(ec));
    }
   }
   update(data) {
    if (this.finished) throw new Error("Attempted to update an already finished HMAC.");
    if (this.inner) {
     this.inner.update(data);
     return;
    }
    const chunk = $o(data);
    let position = 0;
    let {byteLength} = chunk;
    this.bytesHashed += byteLength;
    if (8 * this.bytesHashed > tc) throw new Error("Cannot hash more than 2^53 - 1 bits");
    for (;byteLength > 0; ) {
     this.buffer[this.bufferLength++] = chunk[position++];
     byteLength--;
     if (this.bufferLength === ec) {
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
     const c = inner.digestSync();
     o.update(c);
     return o.digestSync();
    }
    return this.digestSync();
   }
   reset() {
    this.state = Int32Array.from(sc);
    this.buffer = new Uint8Array(64);
    this.bufferLength = 0;
    this.bytesHashed = 0;
   }
   digestSync() {
    const state = this.state.slice();
    const o = this.buffer.slice();
    let c = this.bufferLength;
    const l = 8 * this.bytesHashed;
    const v = new DataView(o.buffer, o.byteOffset, o.byteLength);
    v.setUint8(c++, 128);
    if ((c - 1) % ec >= 56) {
     for (let i = c; i < ec; ++i) v.setUint8(i, 0);
     this.hashBufferWith(state, o);
     c = 0;
    }
    for (let i = c; i < 56; ++i) v.setUint8(i, 0);
    v.setUint32(56, Math.floor(l / 4294967296), false);
    v.setUint32(60, l, false);
    this.hashBufferWith(state, o);
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
    const key = $o(secret);
    if (key.byteLength > ec) {
     const h = new nc;
     h.update(key);
     const out = h.digestSync();
     const o = new Uint8Array(ec);
     o.set(out);
     return o;
    }
    if (key.byteLength < ec) {
     const o = new Uint8Array(ec);
     o.set(key);
     return o;
    }
    return key;
   }
   hashBuffer() {
    this.hashBufferWith(this.state, this.buffer);
   }
   hashBufferWith(state, o) {
    const w = this.w ??= new Int32Array(64);
    let c = state[0], l = state[1], v = state[2], I = state[3], O = state[4], P = state[5], R = state[6], j = state[7];
    for (let i = 0; i < ec; ++i) {
     if (i < 16) w[i] = (255 & o[4 * i]) << 24 | (255 & o[4 * i + 1]) << 16 | (255 & o[4 * i + 2]) << 8 | 255 & o[4 * i + 3]; else {
      let u = w[i - 2];
      const o = (u >>> 17 | u << 15) ^ (u >>> 19 | u << 13) ^ u >>> 10;
      u = w[i - 15];
      const c = (u >>> 7 | u << 25) ^ (u >>> 18 | u << 14) ^ u >>> 3;
      w[i] = (o + w[i - 7] | 0) + (c + w[i - 16] | 0);
     }
     const q = (((O >>> 6 | O << 26) ^ (O >>> 11 | O << 21) ^ (O >>> 25 | O << 7)) + (O & P ^ ~O & R) | 0) + (j + (oc[i] + w[i] | 0) | 0) | 0;
     const H = ((c >>> 2 | c << 30) ^ (c >>> 13 | c << 19) ^ (c >>> 22 | c << 10)) + (c & l ^ c & v ^ l & v) | 0;
     j = R;
     R = P;
     P = O;
     O = I + q | 0;
     I = v;
     v = l;
     l = c;
     c = q + H | 0;
    }
    state[0] += c;
    state[1] += l;
    state[2] += v;
    state[3] += I;
    state[4] += O;
    state[5] += P;
    state[6] += R;
    state[7] += j;
   }
  }
  const sc = new Int32Array([ 1779033703, 3144134277, 1013904242, 2773480762, 1359893119, 2600822924, 528734635, 1541459225 ]);
  const oc = new Int32Array([ 1116352408, 1899447441, 3049323471, 3921009573, 961987163, 1508970993, 2453635748, 2870763221, 3624381080, 310598401, 607225278, 1426881987, 1925078388, 2162078206, 2614888103, 3248222580, 3835390401, 4022224774, 264347078, 604807628, 770255983, 1249150122, 1555081692, 1996064986, 2554220882, 2821834349, 2952996808, 3210313671, 3336571891, 3584528711, 113926993, 338241895, 666307205, 773529912, 1294757372, 1396182291, 1695183700, 1986661051, 2177026350, 2456956037, 2730485921, 2820302411, 3259730800, 3345764771, 3516065817, 3600352804, 4094571909, 275423344, 430227734, 506948616, 659060556, 883997877, 958139571, 1322822218, 1537002063, 1747873779, 1955562222, 2024104815, 2227730452, 2361852424, 2428436474, 2756734187, 3204031479, 3329325298 ]);
  const rc = (() => {
   try {
    (0, Gn.createHash)("sha256");
    return true;
   } catch {
    return false;
   }
  })();
  const ic = rc ? function() {
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
     return this.secret ? (0, Gn.createHmac)("sha256", ac(this.secret)) : (0, Gn.createHash)("sha256");
    }
   };
  }() : nc;
  function ac(data) {
   if ("string" === typeof data) return data;
   if (ArrayBuffer.isView(data)) return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
   return Buffer.from(data);
  }
  const cc = {};
  const uc = new RegExp("^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$");
  const lc = value => uc.test(value) || value.startsWith("[") && value.endsWith("]");
  const dc = (value, o = false) => {
   if (o) {
    for (const label of value.split(".")) if (!dc(label)) return false;
    return true;
   }
   if (!Je(value)) return false;
   if (value.length < 3 || value.length > 63) return false;
   if (value !== value.toLowerCase()) return false;
   if (lc(value)) return false;
   return true;
  };
  const hc = {
   isVirtualHostableS3Bucket: dc,
   parseArn: value => {
    const o = value.split(":");
    if (o.length < 6) return null;
    const [arn, partition, service, region, c, ...l] = o;
    if ("arn" !== arn || "" === partition || "" === service || "" === l.join(":")) return null;
    const v = l.map(resource => resource.split("/")).flat();
    return {
     partition,
     service,
     region,
     accountId: c,
     resourceId: v
    };
   },
   partition: value => {
    const {partitions} = J;
    for (const partition of partitions) {
     const {regions: o, outputs} = partition;
     for (const [region, c] of Object.entries(o)) if (region === value) return {
      ...outputs,
      ...c
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
  cc.aws = hc;
  class fc {
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
    let c = "";
    const {parameters: l} = this;
    if (0 === l.length) return false;
    for (const param of l) {
     const raw = o[param];
     const l = null == raw ? "\0" : String(raw);
     if (l.includes("|;")) return false;
     c += l + "|;";
    }
    return c;
   }
  }
  class mc extends Error {
   constructor(message) {
    super(message);
    this.name = "EndpointError";
   }
  }
  function gc(input) {
   if ("object" !== typeof input || null == input) return input;
   if ("ref" in input) return `$${gc(input.ref)}`;
   if ("fn" in input) return `${input.fn}(${(input.argv || []).map(gc).join(", ")})`;
   return JSON.stringify(input, null, 2);
  }
  const pc = path => {
   const parts = path.split(".");
   const o = [];
   for (const part of parts) {
    const c = part.indexOf("[");
    if (-1 !== c) {
     if (part.indexOf("]") !== part.length - 1) throw new mc(`Path: '${path}' does not end with ']'`);
     const l = part.slice(c + 1, -1);
     if (Number.isNaN(parseInt(l))) throw new mc(`Invalid array index: '${l}' in path: '${path}'`);
     if (0 !== c) o.push(part.slice(0, c));
     o.push(l);
    } else o.push(part);
   }
   return o;
  };
  const yc = (value, path) => pc(path).reduce((o, index) => {
   if ("object" !== typeof o) throw new mc(`Index '${index}' in '${path}' not found in '${JSON.stringify(value)}'`); else if (Array.isArray(o)) {
    const i = parseInt(index);
    return o[i < 0 ? o.length + i : i];
   }
   return o[index];
  }, value);
  var bc;
  !function(o) {
   o.HTTP = "http";
   o.HTTPS = "https";
  }(bc || (bc = {}));
  const wc = {
   [bc.HTTP]: 80,
   [bc.HTTPS]: 443
  };
  const vc = {
   booleanEquals: (o, c) => o === c,
   coalesce: function(...args) {
    for (const o of args) if (null != o) return o;
    return;
   },
   getAttr: yc,
   isSet: value => null != value,
   isValidHostLabel: Je,
   ite: function(condition, o, c) {
    return condition ? o : c;
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
    const c = o.href;
    const {host, hostname, pathname: l, protocol, search: v} = o;
    if (v) return null;
    const I = protocol.slice(0, -1);
    if (!Object.values(bc).includes(I)) return null;
    const O = lc(hostname);
    const P = c.includes(`${host}:${wc[I]}`) || "string" === typeof value && value.includes(`${host}:${wc[I]}`);
    const authority = `${host}${P ? `:${wc[I]}` : ""}`;
    return {
     scheme: I,
     authority,
     path: l,
     normalizedPath: l.endsWith("/") ? l : `${l}/`,
     isIp: O
    };
   },
   split: function(value, delimiter, limit) {
    if (1 === limit) return [ value ];
    if ("" === value) return [ "" ];
    const parts = value.split(delimiter);
    if (0 === limit) return parts;
    return parts.slice(0, limit - 1).concat(parts.slice(1).join(delimiter));
   },
   stringEquals: (o, c) => o === c,
   substring: (input, start, stop, reverse) => {
    if (null == input || start >= stop || input.length < stop || /[^\u0000-\u007f]/.test(input)) return null;
    if (!reverse) return input.substring(start, stop);
    return input.substring(input.length - stop, input.length - start);
   },
   uriEncode: value => encodeURIComponent(value).replace(/[!*'()]/g, o => `%${o.charCodeAt(0).toString(16).toUpperCase()}`)
  };
  const kc = (template, options) => {
   const o = [];
   const {referenceRecord: c, endpointParams: l} = options;
   let v = 0;
   for (;v < template.length; ) {
    const I = template.indexOf("{", v);
    if (-1 === I) {
     o.push(template.slice(v));
     break;
    }
    o.push(template.slice(v, I));
    const O = template.indexOf("}", I);
    if (-1 === O) {
     o.push(template.slice(I));
     break;
    }
    if ("{" === template[I + 1] && "}" === template[O + 1]) {
     o.push(template.slice(I + 1, O));
     v = O + 2;
    }
    const P = template.substring(I + 1, O);
    if (P.includes("#")) {
     const [v, I] = P.split("#");
     o.push(yc(c[v] ?? l[v], I));
    } else o.push(c[P] ?? l[P]);
    v = O + 1;
   }
   return o.join("");
  };
  const Sc = ({ref}, options) => options.referenceRecord[ref] ?? options.endpointParams[ref];
  const xc = (o, c, options) => {
   if ("string" === typeof o) return kc(o, options); else if (o.fn) return group.callFunction(o, options); else if (o.ref) return Sc(o, options);
   throw new mc(`'${c}': ${String(o)} is not a string, function or reference.`);
  };
  const Ec = ({fn: o, argv: c}, options) => {
   const l = Array(c.length);
   for (let i = 0; i < l.length; ++i) {
    const o = c[i];
    if ("boolean" === typeof o || "number" === typeof o) l[i] = o; else l[i] = group.evaluateExpression(o, "arg", options);
   }
   const v = o.indexOf(".");
   if (-1 !== v) {
    const c = cc[o.slice(0, v)];
    const I = c?.[o.slice(v + 1)];
    if ("function" === typeof I) return I(...l);
   }
   const I = vc[o];
   if ("function" === typeof I) return I(...l);
   throw new Error(`function ${o} not loaded in endpointFunctions.`);
  };
  const group = {
   evaluateExpression: xc,
   callFunction: Ec
  };
  const Ic = (condition, options) => {
   const {assign: o} = condition;
   if (o && o in options.referenceRecord) throw new mc(`'${o}' is already defined in Reference Record.`);
   const value = Ec(condition, options);
   options.logger?.debug?.(`endpoints evaluateCondition: ${gc(condition)} = ${gc(value)}`);
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
  const Ac = (headers, options) => Object.entries(headers ?? {}).reduce((o, [c, l]) => {
   o[c] = l.map(o => {
    const l = xc(o, "Header value entry", options);
    if ("string" !== typeof l) throw new mc(`Header '${c}' value '${l}' is not a string`);
    return l;
   });
   return o;
  }, {});
  const $c = (properties, options) => Object.entries(properties).reduce((o, [c, l]) => {
   o[c] = Mc.getEndpointProperty(l, options);
   return o;
  }, {});
  const Tc = (property, options) => {
   if (Array.isArray(property)) return property.map(o => Tc(o, options));
   switch (typeof property) {
   case "string":
    return kc(property, options);

   case "object":
    if (null === property) throw new mc(`Unexpected endpoint property: ${property}`);
    return Mc.getEndpointProperties(property, options);

   case "boolean":
    return property;

   default:
    throw new mc("Unexpected endpoint property type: " + typeof property);
   }
  };
  const Mc = {
   getEndpointProperty: Tc,
   getEndpointProperties: $c
  };
  const Oc = (o, options) => {
   const expression = xc(o, "Endpoint URL", options);
   if ("string" === typeof expression) try {
    return new URL(expression);
   } catch (o) {
    console.error(`Failed to construct URL with ${expression}`, o);
    throw o;
   }
   throw new mc("Endpoint URL must be a string, got " + typeof expression);
  };
  const Pc = 1e8;
  const Rc = (o, options) => {
   const {nodes: c, root, results, conditions} = o;
   let ref = root;
   const l = {};
   const v = {
    referenceRecord: l,
    endpointParams: options.endpointParams,
    logger: options.logger
   };
   for (;1 !== ref && -1 !== ref && ref < Pc; ) {
    const o = 3 * (Math.abs(ref) - 1);
    const [I, O, P] = [ c[o], c[o + 1], c[o + 2] ];
    const [R, j, q] = conditions[I];
    const H = Ic({
     fn: R,
     assign: q,
     argv: j
    }, v);
    if (H.toAssign) {
     const {name, value} = H.toAssign;
     l[name] = value;
    }
    ref = ref >= 0 === H.result ? O : P;
   }
   if (ref >= Pc) {
    const result = results[ref - Pc];
    if (-1 === result[0]) {
     const [, o] = result;
     throw new mc(xc(o, "Error", v));
    }
    const [url, properties, headers] = result;
    return {
     url: Oc(url, v),
     properties: $c(properties, v),
     headers: Ac(headers ?? {}, v)
    };
   }
   throw new mc("No matching endpoint.");
  };
  class Nc {
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
    return new Nc(o, root, conditions, results);
   }
  }
  const a = "PartitionResult", b = "stringEquals", Dc = "booleanEquals", d = {
   fn: "getAttr",
   argv: [ {
    ref: a
   }, "name" ]
  }, e = {};
  const jc = {
   conditions: [ [ "isSet", [ {
    ref: "Endpoint"
   } ] ], [ "aws.partition", [ {
    ref: "Region"
   } ], a ], [ b, [ {
    ref: "ServiceType"
   }, "ACM-ACME" ] ], [ Dc, [ {
    ref: "UseFIPS"
   }, true ] ], [ b, [ d, "aws" ] ], [ Dc, [ {
    ref: "UseDualStack"
   }, true ] ], [ b, [ d, "aws-us-gov" ] ] ],
   results: [ [ -1 ], [ "{Endpoint}", e ], [ -1, "FIPS endpoints are not available for ACME operations" ], [ "https://acm-acme.{Region}.{PartitionResult#dualStackDnsSuffix}", e ], [ -1, "ACME operations are only available in the aws and aws-us-gov partitions" ], [ "https://acm-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", e ], [ "https://acm.{Region}.amazonaws.com", e ], [ "https://acm-fips.{Region}.{PartitionResult#dnsSuffix}", e ], [ "https://acm.{Region}.{PartitionResult#dualStackDnsSuffix}", e ], [ "https://acm.{Region}.{PartitionResult#dnsSuffix}", e ], [ -1, "Region must be set to resolve an endpoint." ] ]
  };
  const r = 1e8;
  const zc = new Int32Array([ -1, 1, -1, 0, r + 1, 3, 1, 4, r + 10, 2, 9, 5, 3, 7, 6, 5, r + 8, r + 9, 5, r + 5, 8, 6, r + 6, r + 7, 3, 12, 10, 4, r + 3, 11, 6, r + 3, r + 4, 4, r + 2, 13, 6, r + 2, r + 4 ]);
  const Lc = Nc.from(zc, 2, jc.conditions, jc.results);
  const cache = new fc({
   size: 50,
   params: [ "Endpoint", "Region", "ServiceType", "UseDualStack", "UseFIPS" ]
  });
  const _c = (o, context = {}) => cache.get(o, () => Rc(Lc, {
   endpointParams: o,
   logger: context.logger
  }));
  cc.aws = hc;
  class Uc extends Ga {
   static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.acm#ACMServiceException";
   constructor(options) {
    super(options);
    Object.setPrototypeOf(this, Uc.prototype);
   }
  }
  class Fc extends Uc {
   static shapeId="com.amazonaws.acm#AccessDeniedException";
   name="AccessDeniedException";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "AccessDeniedException",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Fc.prototype);
    this.Message = o.Message;
   }
  }
  class Bc extends Uc {
   static shapeId="com.amazonaws.acm#InvalidArnException";
   name="InvalidArnException";
   $fault="client";
   constructor(o) {
    super({
     name: "InvalidArnException",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Bc.prototype);
   }
  }
  class qc extends Uc {
   static shapeId="com.amazonaws.acm#InvalidParameterException";
   name="InvalidParameterException";
   $fault="client";
   constructor(o) {
    super({
     name: "InvalidParameterException",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, qc.prototype);
   }
  }
  class Hc extends Uc {
   static shapeId="com.amazonaws.acm#InvalidTagException";
   name="InvalidTagException";
   $fault="client";
   constructor(o) {
    super({
     name: "InvalidTagException",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Hc.prototype);
   }
  }
  class ResourceNotFoundException extends Uc {
   static shapeId="com.amazonaws.acm#ResourceNotFoundException";
   name="ResourceNotFoundException";
   $fault="client";
   constructor(o) {
    super({
     name: "ResourceNotFoundException",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
   }
  }
  class Wc extends Uc {
   static shapeId="com.amazonaws.acm#TagPolicyException";
   name="TagPolicyException";
   $fault="client";
   constructor(o) {
    super({
     name: "TagPolicyException",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Wc.prototype);
   }
  }
  class ThrottlingException extends Uc {
   static shapeId="com.amazonaws.acm#ThrottlingException";
   name="ThrottlingException";
   $fault="client";
   throttlingReasons;
   constructor(o) {
    super({
     name: "ThrottlingException",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, ThrottlingException.prototype);
    this.throttlingReasons = o.throttlingReasons;
   }
  }
  class Kc extends Uc {
   static shapeId="com.amazonaws.acm#TooManyTagsException";
   name="TooManyTagsException";
   $fault="client";
   constructor(o) {
    super({
     name: "TooManyTagsException",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Kc.prototype);
   }
  }
  class Vc extends Uc {
   static shapeId="com.amazonaws.acm#ValidationException";
   name="ValidationException";
   $fault="client";
   constructor(o) {
    super({
     name: "ValidationException",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Vc.prototype);
   }
  }
  class Gc extends Uc {
   static shapeId="com.amazonaws.acm#ConflictException";
   name="ConflictException";
   $fault="client";
   constructor(o) {
    super({
     name: "ConflictException",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Gc.prototype);
   }
  }
  class Qc extends Uc {
   static shapeId="com.amazonaws.acm#InternalServerException";
   name="InternalServerException";
   $fault="server";
   $retryable={};
   constructor(o) {
    super({
     name: "InternalServerException",
     $fault: "server",
     ...o
    });
    Object.setPrototypeOf(this, Qc.prototype);
   }
  }
  class Xc extends Uc {
   static shapeId="com.amazonaws.acm#ServiceQuotaExceededException";
   name="ServiceQuotaExceededException";
   $fault="client";
   constructor(o) {
    super({
     name: "ServiceQuotaExceededException",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Xc.prototype);
   }
  }
  class Jc extends Uc {
   static shapeId="com.amazonaws.acm#ResourceInUseException";
   name="ResourceInUseException";
   $fault="client";
   constructor(o) {
    super({
     name: "ResourceInUseException",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Jc.prototype);
   }
  }
  class Yc extends Uc {
   static shapeId="com.amazonaws.acm#RequestInProgressException";
   name="RequestInProgressException";
   $fault="client";
   constructor(o) {
    super({
     name: "RequestInProgressException",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Yc.prototype);
   }
  }
  class LimitExceededException extends Uc {
   static shapeId="com.amazonaws.acm#LimitExceededException";
   name="LimitExceededException";
   $fault="client";
   constructor(o) {
    super({
     name: "LimitExceededException",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, LimitExceededException.prototype);
   }
  }
  class Zc extends Uc {
   static shapeId="com.amazonaws.acm#InvalidArgsException";
   name="InvalidArgsException";
   $fault="client";
   constructor(o) {
    super({
     name: "InvalidArgsException",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Zc.prototype);
   }
  }
  class tu extends Uc {
   static shapeId="com.amazonaws.acm#InvalidDomainValidationOptionsException";
   name="InvalidDomainValidationOptionsException";
   $fault="client";
   constructor(o) {
    super({
     name: "InvalidDomainValidationOptionsException",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, tu.prototype);
   }
  }
  class nu extends Uc {
   static shapeId="com.amazonaws.acm#InvalidStateException";
   name="InvalidStateException";
   $fault="client";
   constructor(o) {
    super({
     name: "InvalidStateException",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, nu.prototype);
   }
  }
  const ou = "CertificateArn";
  const ru = "DomainName";
  const iu = "DomainValidationMethodUpdateSummary";
  const au = "DomainValidationOptions";
  const cu = "HttpRedirect";
  const uu = "Name";
  const lu = "ResourceRecord";
  const du = "RenewalSummary";
  const hu = "Status";
  const fu = "Type";
  const mu = "UpdatedAt";
  const pu = "UpdateSummary";
  const yu = "ValidationMethod";
  const bu = "awsQueryError";
  const wu = "client";
  const vu = "error";
  const ku = "httpError";
  const Su = "message";
  const xu = "smithy.ts.sdk.synthetic.com.amazonaws.acm";
  const Eu = "com.amazonaws.acm";
  const Iu = new oa.O(xu);
  var Au = [ -3, xu, "ACMServiceException", 0, [], [] ];
  Iu.registerError(Au, Uc);
  const $u = new oa.O(Eu);
  var Tu = [ -3, Eu, "AccessDeniedException", {
   [bu]: [ "AccessDenied", 403 ],
   [vu]: wu,
   [ku]: 403
  }, [ "Message" ], [ 0 ] ];
  $u.registerError(Tu, Fc);
  var Cu = [ -3, Eu, "ConflictException", {
   [vu]: wu
  }, [ Su ], [ 0 ] ];
  $u.registerError(Cu, Gc);
  var Mu = [ -3, Eu, "InternalServerException", {
   [vu]: "server"
  }, [ Su ], [ 0 ] ];
  $u.registerError(Mu, Qc);
  var Ou = [ -3, Eu, "InvalidArgsException", {
   [vu]: wu
  }, [ Su ], [ 0 ] ];
  $u.registerError(Ou, Zc);
  var Pu = [ -3, Eu, "InvalidArnException", {
   [vu]: wu
  }, [ Su ], [ 0 ] ];
  $u.registerError(Pu, Bc);
  var Ru = [ -3, Eu, "InvalidDomainValidationOptionsException", {
   [vu]: wu
  }, [ Su ], [ 0 ] ];
  $u.registerError(Ru, tu);
  var Nu = [ -3, Eu, "InvalidParameterException", {
   [vu]: wu
  }, [ Su ], [ 0 ] ];
  $u.registerError(Nu, qc);
  var Du = [ -3, Eu, "InvalidStateException", {
   [vu]: wu
  }, [ Su ], [ 0 ] ];
  $u.registerError(Du, nu);
  var ju = [ -3, Eu, "InvalidTagException", {
   [vu]: wu
  }, [ Su ], [ 0 ] ];
  $u.registerError(ju, Hc);
  var zu = [ -3, Eu, "LimitExceededException", {
   [vu]: wu
  }, [ Su ], [ 0 ] ];
  $u.registerError(zu, LimitExceededException);
  var Lu = [ -3, Eu, "RequestInProgressException", {
   [vu]: wu
  }, [ Su ], [ 0 ] ];
  $u.registerError(Lu, Yc);
  var _u = [ -3, Eu, "ResourceInUseException", {
   [vu]: wu
  }, [ Su ], [ 0 ] ];
  $u.registerError(_u, Jc);
  var Uu = [ -3, Eu, "ResourceNotFoundException", {
   [vu]: wu
  }, [ Su ], [ 0 ] ];
  $u.registerError(Uu, ResourceNotFoundException);
  var Fu = [ -3, Eu, "ServiceQuotaExceededException", {
   [vu]: wu
  }, [ Su ], [ 0 ] ];
  $u.registerError(Fu, Xc);
  var Bu = [ -3, Eu, "TagPolicyException", {
   [vu]: wu
  }, [ Su ], [ 0 ] ];
  $u.registerError(Bu, Wc);
  var qu = [ -3, Eu, "ThrottlingException", {
   [bu]: [ "Throttling", 400 ],
   [vu]: wu,
   [ku]: 400
  }, [ Su, "throttlingReasons" ], [ 0, () => ul ] ];
  $u.registerError(qu, ThrottlingException);
  var Hu = [ -3, Eu, "TooManyTagsException", {
   [vu]: wu
  }, [ Su ], [ 0 ] ];
  $u.registerError(Hu, Kc);
  var Wu = [ -3, Eu, "ValidationException", {
   [bu]: [ "ValidationError", 400 ],
   [vu]: wu,
   [ku]: 400
  }, [ Su ], [ 0 ] ];
  $u.registerError(Wu, Vc);
  const Ku = [ Iu, $u ];
  var Vu = [ 3, Eu, "CertificateDetail", 0, [ ou, ru, "SubjectAlternativeNames", "ManagedBy", au, "Serial", "Subject", "Issuer", "CreatedAt", "IssuedAt", "ImportedAt", hu, "RevokedAt", "RevocationReason", "NotBefore", "NotAfter", "KeyAlgorithm", "SignatureAlgorithm", "InUseBy", "FailureReason", fu, du, "KeyUsages", "ExtendedKeyUsages", "CertificateAuthorityArn", "RenewalEligibility", "Options", pu, "CertificateKeyPairOrigin", "AcmeEndpointArn", "AcmeAccountId" ], [ 0, 0, 64, 0, () => il, 0, 0, 0, 4, 4, 4, 0, 4, 0, 4, 4, 0, 0, 64, 0, 0, () => nl, () => cl, () => al, 0, 0, () => Gu, () => rl, 0, 0, 0 ] ];
  var Gu = [ 3, Eu, "CertificateOptions", 0, [ "CertificateTransparencyLoggingPreference", "Export", yu ], [ 0, 0, 0 ] ];
  var Qu = [ 3, Eu, "DescribeCertificateRequest", 0, [ ou ], [ 0 ], 1 ];
  var Xu = [ 3, Eu, "DescribeCertificateResponse", 0, [ "Certificate" ], [ () => Vu ] ];
  var Ju = [ 3, Eu, "DomainValidation", 0, [ ru, "ValidationEmails", "ValidationDomain", "ValidationStatus", lu, cu, yu ], [ 0, 64, 0, 0, () => sl, () => el, 0 ], 1 ];
  var Yu = [ 3, Eu, iu, 0, [ "From", "To" ], [ 0, 0 ] ];
  var Zu = [ 3, Eu, "ExtendedKeyUsage", 0, [ uu, "OID" ], [ 0, 0 ] ];
  var el = [ 3, Eu, cu, 0, [ "RedirectFrom", "RedirectTo" ], [ 0, 0 ] ];
  var tl = [ 3, Eu, "KeyUsage", 0, [ uu ], [ 0 ] ];
  var nl = [ 3, Eu, du, 0, [ "RenewalStatus", au, mu, "RenewalStatusReason" ], [ 0, () => il, 4, 0 ], 3 ];
  var sl = [ 3, Eu, lu, 0, [ uu, fu, "Value" ], [ 0, 0, 0 ], 3 ];
  var ol = [ 3, Eu, "ThrottlingReason", 0, [ "reason", "resource" ], [ 0, 0 ] ];
  var rl = [ 3, Eu, pu, 0, [ hu, fu, iu, "RequestedAt", mu ], [ 0, 0, () => Yu, 4, 4 ] ];
  var il = [ 1, Eu, "DomainValidationList", 0, () => Ju ];
  var al = [ 1, Eu, "ExtendedKeyUsageList", 0, () => Zu ];
  var cl = [ 1, Eu, "KeyUsageList", 0, () => tl ];
  var ul = [ 1, Eu, "ThrottlingReasonList", 0, () => ol ];
  var ll = [ 9, Eu, "DescribeCertificate", 0, () => Qu, () => Xu ];
  const dl = config => ({
   apiVersion: "2015-12-08",
   base64Decoder: config?.base64Decoder ?? Jn,
   base64Encoder: config?.base64Encoder ?? Zn,
   disableHostPrefix: config?.disableHostPrefix ?? false,
   endpointProvider: config?.endpointProvider ?? _c,
   extensions: config?.extensions ?? [],
   httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? $r,
   httpAuthSchemes: config?.httpAuthSchemes ?? [ {
    schemeId: "aws.auth#sigv4",
    identityProvider: o => o.getIdentityProvider("aws.auth#sigv4"),
    signer: new Ki
   } ],
   logger: config?.logger ?? new ge,
   protocol: config?.protocol ?? Ya,
   protocolSettings: config?.protocolSettings ?? {
    defaultNamespace: "com.amazonaws.acm",
    errorTypeRegistries: Ku,
    version: "2015-12-08",
    serviceTarget: "CertificateManager"
   },
   serviceId: config?.serviceId ?? "ACM",
   sha256: config?.sha256 ?? ic,
   urlParser: config?.urlParser ?? tn,
   utf8Decoder: config?.utf8Decoder ?? Yn.a,
   utf8Encoder: config?.utf8Encoder ?? ss.P
  });
  const hl = config => {
   Wr(process.version);
   const defaultsMode = ii(config);
   const o = () => defaultsMode().then(Kr);
   const c = dl(config);
   Mr(process.version);
   const l = {
    profile: config?.profile,
    logger: c.logger
   };
   return {
    ...c,
    ...config,
    runtime: "node",
    defaultsMode,
    authSchemePreference: config?.authSchemePreference ?? _t(Br, l),
    bodyLengthChecker: config?.bodyLengthChecker ?? hi,
    credentialDefaultProvider: config?.credentialDefaultProvider ?? qr,
    defaultSocketTimeout: Pr(config?.requestHandler, 3e5),
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? jr({
     serviceId: c.serviceId,
     clientVersion: "3.1164.0"
    }),
    maxAttempts: config?.maxAttempts ?? _t(qn, config),
    region: config?.region ?? _t(si, {
     ...oi,
     ...l
    }),
    requestHandler: NodeHttpHandler.create(config?.requestHandler ?? o),
    retryMode: config?.retryMode ?? _t({
     ...Wn,
     default: async () => (await o()).retryMode || ne
    }, config),
    streamCollector: config?.streamCollector ?? zi,
    useDualstackEndpoint: config?.useDualstackEndpoint ?? _t(ui, l),
    useFipsEndpoint: config?.useFipsEndpoint ?? _t(li, l),
    userAgentAppId: config?.userAgentAppId ?? _t(zr, l)
   };
  };
  const fl = o => ({
   setRegion(region) {
    o.region = region;
   },
   region: () => o.region
  });
  const ml = o => ({
   region: o.region()
  });
  var gl;
  !function(o) {
   o.MD5 = "md5";
   o.CRC32 = "crc32";
   o.CRC32C = "crc32c";
   o.SHA1 = "sha1";
   o.SHA256 = "sha256";
  }(gl || (gl = {}));
  const pl = Object.values(gl);
  const yl = o => {
   const c = [];
   for (const id in gl) {
    if (!(0, ze.$)(gl, id)) continue;
    const l = gl[id];
    if (void 0 === o[l]) continue;
    c.push({
     algorithmId: () => l,
     checksumConstructor: () => o[l]
    });
   }
   for (const [id, l] of Object.entries(o.checksumAlgorithms ?? {})) c.push({
    algorithmId: () => id,
    checksumConstructor: () => l
   });
   return {
    addChecksumAlgorithm(l) {
     o.checksumAlgorithms = o.checksumAlgorithms ?? {};
     const id = l.algorithmId();
     const v = l.checksumConstructor();
     if (pl.includes(id)) o.checksumAlgorithms[id.toUpperCase()] = v; else o.checksumAlgorithms[id] = v;
     c.push(l);
    },
    checksumAlgorithms: () => c
   };
  };
  const bl = clientConfig => {
   const o = {};
   clientConfig.checksumAlgorithms().forEach(c => {
    const id = c.algorithmId();
    if (pl.includes(id)) o[id] = c.checksumConstructor();
   });
   return o;
  };
  const wl = o => ({
   setRetryStrategy(c) {
    o.retryStrategy = c;
   },
   retryStrategy: () => o.retryStrategy
  });
  const vl = o => {
   const c = {};
   c.retryStrategy = o.retryStrategy();
   return c;
  };
  const kl = o => Object.assign(yl(o), wl(o));
  const Sl = config => Object.assign(bl(config), vl(config));
  const xl = o => {
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
  const El = o => ({
   requestHandler: o.httpHandler()
  });
  const Il = o => {
   const c = o.httpAuthSchemes;
   let l = o.httpAuthSchemeProvider;
   let v = o.credentials;
   return {
    setHttpAuthScheme(o) {
     const index = c.findIndex(c => c.schemeId === o.schemeId);
     if (-1 === index) c.push(o); else c.splice(index, 1, o);
    },
    httpAuthSchemes: () => c,
    setHttpAuthSchemeProvider(o) {
     l = o;
    },
    httpAuthSchemeProvider: () => l,
    setCredentials(credentials) {
     v = credentials;
    },
    credentials: () => v
   };
  };
  const Al = config => ({
   httpAuthSchemes: config.httpAuthSchemes(),
   httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
   credentials: config.credentials()
  });
  const $l = (o, c) => {
   const l = Object.assign(fl(o), kl(o), xl(o), Il(o));
   c.forEach(o => o.configure(l));
   return Object.assign(o, ml(l), Sl(l), El(l), Al(l));
  };
  class ACMClient extends Qe {
   config;
   constructor(...[configuration]) {
    const o = hl(configuration || {});
    super(o);
    this.initConfig = o;
    const c = Cr(o);
    const l = q(c);
    const v = Hn(l);
    const I = nt(v);
    const O = V(I);
    const P = fn(O);
    const R = Tr(P);
    const j = $l(R, configuration?.extensions || []);
    this.config = j;
    this.middlewareStack.use(ko(this.config));
    this.middlewareStack.use(me(this.config));
    this.middlewareStack.use(mo(this.config));
    this.middlewareStack.use(bn(this.config));
    this.middlewareStack.use(X(this.config));
    this.middlewareStack.use(we(this.config));
    this.middlewareStack.use(Te(this.config));
    this.middlewareStack.use(je(this.config, {
     httpAuthSchemeParametersProvider: Ir,
     identityProviderConfigProvider: async config => new Le({
      "aws.auth#sigv4": config.credentials
     })
    }));
    this.middlewareStack.use(qe(this.config));
   }
   destroy() {
    super.destroy();
   }
  }
  const Tl = config => {
   config.sigv4aSigningRegionSet = P(config.sigv4aSigningRegionSet);
   return config;
  };
  const Cl = {
   environmentVariableSelector(env) {
    if (env.AWS_SIGV4A_SIGNING_REGION_SET) return env.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(_ => _.trim());
    throw new st("AWS_SIGV4A_SIGNING_REGION_SET not set in env.", {
     tryNextLink: true
    });
   },
   configFileSelector(profile) {
    if (profile.sigv4a_signing_region_set) return (profile.sigv4a_signing_region_set ?? "").split(",").map(_ => _.trim());
    throw new st("sigv4a_signing_region_set not set in profile.", {
     tryNextLink: true
    });
   },
   default: void 0
  };
  const Ml = null;
  const Ol = "X-Amz-S3session-Token";
  const Pl = Ol.toLowerCase();
  class Rl extends wr {
   async signWithCredentials(o, credentials, options) {
    const c = Nl(credentials);
    o.headers[Pl] = credentials.sessionToken;
    Dl(this, c);
    return this.signRequest(o, options ?? {});
   }
   async presignWithCredentials(o, credentials, options) {
    const c = Nl(credentials);
    delete o.headers[Pl];
    o.headers[Ol] = credentials.sessionToken;
    o.query = o.query ?? {};
    o.query[Ol] = credentials.sessionToken;
    Dl(this, c);
    return this.presign(o, options);
   }
  }
  function Nl(credentials) {
   return {
    accessKeyId: credentials.accessKeyId,
    secretAccessKey: credentials.secretAccessKey,
    expiration: credentials.expiration
   };
  }
  function Dl(o, c) {
   const l = o.credentialProvider;
   o.credentialProvider = () => {
    o.credentialProvider = l;
    return Promise.resolve(c);
   };
  }
  class jl {
   sigv4aSigner;
   sigv4Signer;
   signerOptions;
   static sigv4aDependency() {
    if (false) return "crt"; else if (false) return "js";
    return "none";
   }
   constructor(options) {
    this.sigv4Signer = new Rl(options);
    this.signerOptions = options;
   }
   async sign(o, options = {}) {
    if ("*" === options.signingRegion) return this.getSigv4aSigner().sign(o, options);
    return this.sigv4Signer.sign(o, options);
   }
   async signWithCredentials(o, credentials, options = {}) {
    if ("*" === options.signingRegion) {
     const c = this.getSigv4aSigner();
     const l = Ml;
     if (l && c instanceof l) return c.signWithCredentials(o, credentials, options); else throw new Error('signWithCredentials with signingRegion \'*\' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt');
    }
    return this.sigv4Signer.signWithCredentials(o, credentials, options);
   }
   async presign(o, options = {}) {
    if ("*" === options.signingRegion) {
     const c = this.getSigv4aSigner();
     const l = Ml;
     if (l && c instanceof l) return c.presign(o, options); else throw new Error('presign with signingRegion \'*\' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt');
    }
    return this.sigv4Signer.presign(o, options);
   }
   async presignWithCredentials(o, credentials, options = {}) {
    if ("*" === options.signingRegion) throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");
    return this.sigv4Signer.presignWithCredentials(o, credentials, options);
   }
   getSigv4aSigner() {
    if (!this.sigv4aSigner) {
     const o = Ml;
     const c = null;
     if ("node" === this.signerOptions.runtime) {
      if (!o && !c) throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
      if (o && "function" === typeof o) this.sigv4aSigner = new o({
       ...this.signerOptions,
       signingAlgorithm: 1
      }); else if (c && "function" === typeof c) this.sigv4aSigner = new c({
       ...this.signerOptions
      }); else throw new Error("Available SigV4a implementation is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
     } else {
      if (!c || "function" !== typeof c) throw new Error("JS SigV4a implementation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");
      this.sigv4aSigner = new c({
       ...this.signerOptions
      });
     }
    }
    return this.sigv4aSigner;
   }
  }
  const zl = "ref";
  const Ll = -1, _l = true, Ul = "isSet", Fl = "PartitionResult", Bl = "booleanEquals", f = "stringEquals", g = "getAttr", h = "us-east-1", i = "sigv4", k = "https://sts.{Region}.{PartitionResult#dnsSuffix}", ql = {
   [zl]: "Endpoint"
  }, m = {
   [zl]: "Region"
  }, n = {
   [zl]: Fl
  }, Hl = {}, p = [ m ];
  const Wl = {
   conditions: [ [ Ul, [ ql ] ], [ Ul, p ], [ "aws.partition", p, Fl ], [ Bl, [ {
    [zl]: "UseFIPS"
   }, _l ] ], [ Bl, [ {
    [zl]: "UseDualStack"
   }, _l ] ], [ f, [ m, "aws-global" ] ], [ Bl, [ {
    [zl]: "UseGlobalEndpoint"
   }, _l ] ], [ f, [ m, "eu-central-1" ] ], [ Bl, [ {
    fn: g,
    argv: [ n, "supportsDualStack" ]
   }, _l ] ], [ Bl, [ {
    fn: g,
    argv: [ n, "supportsFIPS" ]
   }, _l ] ], [ f, [ m, "ap-south-1" ] ], [ f, [ m, "eu-north-1" ] ], [ f, [ m, "eu-west-1" ] ], [ f, [ m, "eu-west-2" ] ], [ f, [ m, "eu-west-3" ] ], [ f, [ m, "sa-east-1" ] ], [ f, [ m, h ] ], [ f, [ m, "us-east-2" ] ], [ f, [ m, "us-west-2" ] ], [ f, [ m, "us-west-1" ] ], [ f, [ m, "ca-central-1" ] ], [ f, [ m, "ap-southeast-1" ] ], [ f, [ m, "ap-northeast-1" ] ], [ f, [ m, "ap-southeast-2" ] ], [ f, [ {
    fn: g,
    argv: [ n, "name" ]
   }, "aws-us-gov" ] ] ],
   results: [ [ Ll ], [ "https://sts.amazonaws.com", {
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
   } ], [ Ll, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ Ll, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ ql, Hl ], [ "https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", Hl ], [ Ll, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://sts.{Region}.amazonaws.com", Hl ], [ "https://sts-fips.{Region}.{PartitionResult#dnsSuffix}", Hl ], [ Ll, "FIPS is enabled but this partition does not support FIPS" ], [ "https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}", Hl ], [ Ll, "DualStack is enabled but this partition does not support DualStack" ], [ k, Hl ], [ Ll, "Invalid Configuration: Missing Region" ] ]
  };
  const Kl = 1e8;
  const Vl = new Int32Array([ -1, 1, -1, 0, 30, 3, 1, 4, Kl + 14, 2, 5, Kl + 14, 3, 25, 6, 4, 24, 7, 5, Kl + 1, 8, 6, 9, Kl + 13, 7, Kl + 1, 10, 10, Kl + 1, 11, 11, Kl + 1, 12, 12, Kl + 1, 13, 13, Kl + 1, 14, 14, Kl + 1, 15, 15, Kl + 1, 16, 16, Kl + 1, 17, 17, Kl + 1, 18, 18, Kl + 1, 19, 19, Kl + 1, 20, 20, Kl + 1, 21, 21, Kl + 1, 22, 22, Kl + 1, 23, 23, Kl + 1, Kl + 2, 8, Kl + 11, Kl + 12, 4, 28, 26, 9, 27, Kl + 10, 24, Kl + 8, Kl + 9, 8, 29, Kl + 7, 9, Kl + 6, Kl + 7, 3, Kl + 3, 31, 4, Kl + 4, Kl + 5 ]);
  const Gl = Nc.from(Vl, 2, Wl.conditions, Wl.results);
  const Ql = new fc({
   size: 50,
   params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS", "UseGlobalEndpoint" ]
  });
  const Xl = (o, context = {}) => Ql.get(o, () => Rc(Gl, {
   endpointParams: o,
   logger: context.logger
  }));
  cc.aws = hc;
  const Jl = (o => async (config, context, input) => {
   if (!input) throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
   const c = await o(config, context);
   const l = Me(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;
   if (!l) throw new Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
   const v = await rn(input, {
    getEndpointParameterInstructions: l
   }, config);
   return Object.assign(c, v);
  })(async (config, context, input) => ({
   operation: Me(context).operation,
   region: await hn(config.region)() || (() => {
    throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
   })()
  }));
  function Yl(o) {
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
  function ed(o) {
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
  function td(o) {
   return {
    schemeId: "smithy.api#noAuth"
   };
  }
  const nd = ((o, c, l) => v => {
   const endpoint = o(v);
   const I = endpoint.properties?.authSchemes;
   if (!I) return c(v);
   const options = [];
   for (const o of I) {
    const {name: c, properties = {}, ...rest} = o;
    const name = c.toLowerCase();
    if (c !== name) console.warn(`HttpAuthScheme has been normalized with lowercasing: '${c}' to '${name}'`);
    let O;
    if ("sigv4a" === name) {
     O = "aws.auth#sigv4a";
     const o = I.find(s => {
      const name = s.name.toLowerCase();
      return "sigv4a" !== name && name.startsWith("sigv4");
     });
     if ("none" === jl.sigv4aDependency() && o) continue;
    } else if (name.startsWith("sigv4")) O = "aws.auth#sigv4"; else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
    const P = l[O];
    if (!P) throw new Error(`Could not find HttpAuthOption create function for '${O}'`);
    const option = P(v);
    option.schemeId = O;
    option.signingProperties = {
     ...option.signingProperties || {},
     ...rest,
     ...properties
    };
    options.push(option);
   }
   return options;
  })(Xl, o => {
   const options = [];
   switch (o.operation) {
   case "AssumeRoleWithSAML":
   case "AssumeRoleWithWebIdentity":
    options.push(td());
    options.push(ed(o));
    break;

   default:
    options.push(Yl(o));
    options.push(ed(o));
   }
   return options;
  }, {
   "aws.auth#sigv4": Yl,
   "aws.auth#sigv4a": ed,
   "smithy.api#noAuth": td
  });
  const sd = config => {
   const o = Er(config);
   const c = Tl(o);
   return Object.assign(c, {
    authSchemePreference: hn(config.authSchemePreference ?? [])
   });
  };
  const od = options => Object.assign(options, {
   useDualstackEndpoint: options.useDualstackEndpoint ?? false,
   useFipsEndpoint: options.useFipsEndpoint ?? false,
   useGlobalEndpoint: options.useGlobalEndpoint ?? false,
   defaultSigningName: "sts"
  });
  class rd extends Ki {
   async sign(httpRequest, identity, o) {
    if (!H.isInstance(httpRequest)) throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
    const {config, signer: c, signingRegion: l, signingRegionSet: v, signingName: I} = await Wi(o);
    const O = await (config.sigv4aSigningRegionSet?.());
    const P = (O ?? v ?? [ l ]).join(",");
    const R = true === await (config.disableClockSkewCorrection?.());
    o._disableClockSkewCorrection = R;
    if (!R) {
     o._preRequestSystemClockOffset = config.systemClockOffset;
     o._requestSentAt = Date.now();
    }
    const j = await c.sign(httpRequest, {
     signingDate: R ? new Date : _i(config.systemClockOffset),
     signingRegion: P,
     signingService: I
    });
    return j;
   }
  }
  class ad {
   async sign(httpRequest, identity, o) {
    return httpRequest;
   }
  }
  function cd(o) {
   Object.defineProperty(o, "__proto__", {
    value: void 0,
    writable: true,
    enumerable: true,
    configurable: true
   });
  }
  function ud(xml) {
   const state = new ld(xml);
   return state.parse();
  }
  class ld {
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
    let o = "";
    for (;p.i < p.z && !" \t\r\n>/".includes(p.x[p.i]); ) o += p.x[p.i++];
    let c = false;
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
     if ("__proto__" === name) cd(l);
     l[name] = p.readAttrValue();
     c = true;
    }
    if (p.i >= p.z) throw new Error("@aws-sdk XML parse error: unexpected end of input.");
    if ("/" === p.x[p.i]) {
     ++p.i;
     if (p.i >= p.z || ">" !== p.x[p.i]) throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");
     ++p.i;
     return {
      tag: o,
      value: c ? l : ""
     };
    }
    if (">" !== p.x[p.i]) throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
    ++p.i;
    const v = [];
    const I = [];
    let O = false;
    for (;p.i < p.z && !p.isNext("</"); ) if ("<" === p.x[p.i]) if (p.isNext("\x3c!--")) p.readTo("--\x3e"); else if (p.isNext("<![CDATA[")) {
     p.i += 9;
     v.push(p.readTo("]]>"));
    } else if (p.isNext("<?")) p.readTo("?>"); else {
     O = true;
     I.push(p.parseTag());
    } else {
     let text = "";
     for (;p.i < p.z && "<" !== p.x[p.i]; ) text += p.x[p.i++];
     v.push(p.decodeEntities(text));
    }
    if (!p.isNext("</")) throw new Error(`@aws-sdk XML parse error: missing closing tag </${o}>.`);
    p.i += 2;
    const P = p.readTo(">").trim();
    if (P !== o) throw new Error(`@aws-sdk XML parse error: mismatched tags <${o}> and </${P}>.`);
    if (!c && 0 === v.length && !O) return {
     tag: o,
     value: ""
    };
    if (!c && !O) {
     const text = 1 === v.length ? v[0] : v.join("");
     if ("" === text.trim() && text.includes("\n")) return {
      tag: o,
      value: ""
     };
     return {
      tag: o,
      value: text
     };
    }
    const R = {};
    for (const text of v) {
     if ("" === text.trim() && text.includes("\n")) continue;
     R["#text"] = "#text" in R ? R["#text"] + text : text;
    }
    for (const child of I) {
     if ("__proto__" === child.tag) cd(R);
     if (child.tag in R) if (Array.isArray(R[child.tag])) R[child.tag].push(child.value); else R[child.tag] = [ R[child.tag], child.value ]; else R[child.tag] = child.value;
    }
    for (const [k, o] of Object.entries(l)) {
     if ("__proto__" === k) cd(R);
     R[k] = o;
    }
    return {
     tag: o,
     value: R
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
     const o = p.x[p.i];
     if ("[" === o) ++depth; else if ("]" === o) --depth; else if (">" === o && 0 === depth) {
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
     return ld.ENTITIES[named] ?? "";
    });
   }
  }
  const dd = o => {
   const c = "#text";
   for (const key in o) {
    if (!(0, ze.$)(o, key)) continue;
    if (void 0 !== o[key][c]) o[key] = o[key][c]; else if ("object" === typeof o[key] && null !== o[key]) o[key] = dd(o[key]);
   }
   return o;
  };
  const hd = value => {
   const z = value.length;
   const values = [];
   let o = false;
   let escaped = false;
   let c = 0;
   for (let i = 0; i < z; ++i) {
    const l = value[i];
    switch (l) {
    case '"':
     if (!escaped) o = !o;
     break;

    case ",":
     if (!o) {
      values.push(value.slice(c, i));
      c = i + 1;
     }
    }
    escaped = "\\" === l && !escaped;
   }
   values.push(value.slice(c));
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
  const fd = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?";
  const gd = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
  const time = "(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?";
  const pd = "(\\d?\\d)";
  const year = "(\\d{4})";
  const yd = new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/);
  const wd = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/;
  const vd = new RegExp(`^${fd}, ${pd} ${gd} ${year} ${time} GMT$`);
  const kd = new RegExp(`^${fd}, ${pd}-${gd}-(\\d\\d) ${time} GMT$`);
  const Sd = new RegExp(`^${fd} ${gd} ( [1-9]|\\d\\d) ${time} ${year}$`);
  const xd = [ "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" ];
  const Ed = value => {
   if (null == value) return;
   let o = NaN;
   if ("number" === typeof value) o = value; else if ("string" === typeof value) {
    if (!/^-?\d*\.?\d+$/.test(value)) throw new TypeError("parseEpochTimestamp - numeric string invalid.");
    o = Number.parseFloat(value);
   } else if ("object" === typeof value && 1 === value.tag) o = value.value;
   if (isNaN(o) || Math.abs(o) === 1 / 0) throw new TypeError("Epoch timestamps must be valid finite numbers.");
   return new Date(Math.round(1e3 * o));
  };
  const Ad = value => {
   if (null == value) return;
   if ("string" !== typeof value) throw new TypeError("RFC3339 timestamps must be strings");
   const matches = yd.exec(value);
   if (!matches) throw new TypeError(`Invalid RFC3339 timestamp format ${value}`);
   const [, o, c, l, hours, minutes, seconds, , ms, v] = matches;
   Td(c, 1, 12);
   Td(l, 1, 31);
   Td(hours, 0, 23);
   Td(minutes, 0, 59);
   Td(seconds, 0, 60);
   const I = new Date(Date.UTC(Number(o), Number(c) - 1, Number(l), Number(hours), Number(minutes), Number(seconds), Number(ms) ? Math.round(1e3 * parseFloat(`0.${ms}`)) : 0));
   I.setUTCFullYear(Number(o));
   if ("Z" != v.toUpperCase()) {
    const [, sign, o, c] = /([+-])(\d\d):(\d\d)/.exec(v) || [ void 0, "+", 0, 0 ];
    const l = "-" === sign ? 1 : -1;
    I.setTime(I.getTime() + l * (60 * Number(o) * 60 * 1e3 + 60 * Number(c) * 1e3));
   }
   return I;
  };
  const $d = value => {
   if (null == value) return;
   if ("string" !== typeof value) throw new TypeError("RFC7231 timestamps must be strings.");
   if (wd.test(value)) return new Date(value);
   let day;
   let month;
   let year;
   let hour;
   let minute;
   let second;
   let o;
   let matches;
   if (matches = vd.exec(value)) [, day, month, year, hour, minute, second, o] = matches; else if (matches = kd.exec(value)) {
    [, day, month, year, hour, minute, second, o] = matches;
    year = (Number(year) + 1900).toString();
   } else if (matches = Sd.exec(value)) [, month, day, hour, minute, second, o, year] = matches;
   if (year && second) {
    const c = Date.UTC(Number(year), xd.indexOf(month), Number(day), Number(hour), Number(minute), Number(second), o ? Math.round(1e3 * parseFloat(`0.${o}`)) : 0);
    Td(day, 1, 31);
    Td(hour, 0, 23);
    Td(minute, 0, 59);
    Td(second, 0, 60);
    const l = new Date(c);
    l.setUTCFullYear(Number(year));
    return l;
   }
   throw new TypeError(`Invalid RFC7231 date-time value ${value}.`);
  };
  function Td(o, min, max) {
   const c = Number(o);
   if (c < min || c > max) throw new Error(`Value ${c} out of range [${min}, ${max}]`);
  }
  class Cd extends ra {
   settings;
   constructor(settings) {
    super();
    this.settings = settings;
   }
   read(o, data) {
    const ns = aa.of(o);
    const c = ns.getMergedTraits();
    const location = ns.getHttpBindingLocation(c);
    return this.readHttpBinding(ns.getHttpBindingValue(location, c), data, location);
   }
   readHttpBinding([ns, flags, o], data, location) {
    const schema = 255 & flags;
    if (64 === (192 & schema)) {
     o ??= ns.getHttpBindingCollectionValue(location);
     return hd(data).map(item => this.readHttpBinding(o, item, location));
    }
    switch (schema) {
    case 21:
    case 42:
     return (this.serdeContext?.base64Decoder ?? Jn)(data);

    case 4:
    case 5:
    case 6:
    case 7:
     {
      const o = this.settings.httpBindings ? flags >> 14 & 3 : 0;
      const format = this.settings.timestampFormat.useTrait && schema > 4 ? schema : o ? o + 4 : this.settings.timestampFormat.default;
      switch (format) {
      case 5:
       return Ad(data);

      case 6:
       return $d(data);

      case 7:
       return Ed(data);

      default:
       console.warn("Missing timestamp format, parsing value with Date constructor:", data);
       return new Date(data);
      }
     }

    case 0:
     {
      const o = flags >> 8 & 3;
      if (!o) return data;
      let c = data;
      if (6 === (6 & location)) c = (this.serdeContext?.utf8Encoder ?? ss.P)((this.serdeContext?.base64Decoder ?? Jn)(c));
      return 2 === o ? wa.from(c) : c;
     }

    case 1:
     return Number(data);

    case 2:
     return "true" === data.toLowerCase();

    case 17:
     return BigInt(data);

    case 19:
     return new va(data, "bigDecimal");

    default:
     return data;
    }
   }
  }
  class Md {
   serdeContext;
   setSerdeContext(o) {
    this.serdeContext = o;
   }
  }
  class Od {
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
  function Pd(o) {
   Object.defineProperty(o, "__proto__", {
    value: void 0,
    writable: true,
    enumerable: true,
    configurable: true
   });
  }
  class Rd extends Md {
   settings;
   stringDeserializer;
   constructor(settings) {
    super();
    this.settings = settings;
    this.stringDeserializer = new Cd(settings);
   }
   setSerdeContext(o) {
    this.serdeContext = o;
    this.stringDeserializer.setSerdeContext(o);
   }
   read(schema, bytes, key) {
    const ns = ea.of(schema);
    const o = ns.getMemberSchemas();
    const c = ns.isStructSchema() && ns.isMemberSchema() && !!Object.values(o).find(o => !!o.getMemberTraits().eventPayload);
    if (c) {
     const output = {};
     const c = Object.keys(o)[0];
     const l = o[c];
     if (l.isBlobSchema()) output[c] = bytes; else output[c] = this.read(o[c], bytes);
     return output;
    }
    const l = (this.serdeContext?.utf8Encoder ?? ss.P)(bytes);
    const v = this.parseXml(l);
    return this.readSchema(schema, key ? v[key] : v);
   }
   readSchema(o, value) {
    const ns = ea.of(o);
    if (ns.isUnitSchema()) return;
    const c = ns.getMergedTraits();
    if (ns.isListSchema() && !Array.isArray(value)) return this.readSchema(ns, [ value ]);
    if (null == value) return value;
    if ("object" === typeof value) {
     const flat = !!c.xmlFlattened;
     if (ns.isListSchema()) {
      const o = ns.getValueSchema();
      const c = [];
      const l = o.getMergedTraits().xmlName ?? "member";
      const source = flat ? value : (value[0] ?? value)[l];
      if (null == source) return c;
      const v = Array.isArray(source) ? source : [ source ];
      for (const l of v) c.push(this.readSchema(o, l));
      return c;
     }
     const o = {};
     if (ns.isMapSchema()) {
      const c = ns.getKeySchema();
      const l = ns.getValueSchema();
      let entries;
      if (flat) entries = Array.isArray(value) ? value : [ value ]; else entries = Array.isArray(value.entry) ? value.entry : [ value.entry ];
      const v = c.getMergedTraits().xmlName ?? "key";
      const I = l.getMergedTraits().xmlName ?? "value";
      for (const entry of entries) {
       const key = entry[v];
       const value = entry[I];
       if ("__proto__" === key) Pd(o);
       o[key] = this.readSchema(l, value);
      }
      return o;
     }
     if (ns.isStructSchema()) {
      const c = ns.isUnionSchema();
      let l;
      if (c) l = new Od(value, o);
      for (const [v, I] of ns.structIterator()) {
       const O = I.getMergedTraits();
       const P = !O.httpPayload ? I.getMemberTraits().xmlName ?? v : O.xmlName ?? I.getName();
       if (c) l.mark(P);
       if (null != value[P]) o[v] = this.readSchema(I, value[P]);
      }
      if (c) l.writeUnknown();
      return o;
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
      o = ud(xml);
     } catch (o) {
      if (o && "object" === typeof o) Object.defineProperty(o, "$responseBodyText", {
       value: xml
      });
      throw o;
     }
     const c = "#text";
     const key = Object.keys(o)[0];
     const l = o[key];
     if (l[c]) {
      l[key] = l[c];
      delete l[c];
     }
     return dd(l);
    }
    return {};
   }
  }
  function Nd(o) {
   if (/^[\w.~-]+$/.test(o)) return o;
   return encodeURIComponent(o).replace(/[!'()*]/g, function(o) {
    return "%" + o.charCodeAt(0).toString(16).toUpperCase();
   });
  }
  class Dd extends Md {
   settings;
   buffer;
   constructor(settings) {
    super();
    this.settings = settings;
   }
   write(schema, value, prefix = "") {
    if (void 0 === this.buffer) this.buffer = "";
    const ns = ea.of(schema);
    if (prefix && !prefix.endsWith(".")) prefix += ".";
    if (ns.isBlobSchema()) {
     if ("string" === typeof value || value instanceof Uint8Array) {
      this.writeKey(prefix);
      this.writeValue((this.serdeContext?.base64Encoder ?? Zn)(value));
     }
    } else if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isStringSchema()) {
     if (null != value) {
      this.writeKey(prefix);
      this.writeValue(String(value));
     } else if (ns.isIdempotencyToken()) {
      this.writeKey(prefix);
      this.writeValue(ds());
     }
    } else if (ns.isBigIntegerSchema()) {
     if (null != value) {
      this.writeKey(prefix);
      this.writeValue(String(value));
     }
    } else if (ns.isBigDecimalSchema()) {
     if (null != value) {
      this.writeKey(prefix);
      this.writeValue(value instanceof va ? value.string : String(value));
     }
    } else if (ns.isTimestampSchema()) {
     if (value instanceof Date) {
      this.writeKey(prefix);
      const format = ba(ns, this.settings);
      switch (format) {
      case 5:
       this.writeValue(value.toISOString().replace(".000Z", "Z"));
       break;

      case 6:
       this.writeValue(Ls(value));
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
      const c = ns.getValueSchema();
      const flat = ns.getMergedTraits().xmlFlattened;
      let i = 1;
      for (const k in value) {
       const l = value[k];
       if (null == l) continue;
       const v = o.getMergedTraits();
       const I = this.getKey("key", v.xmlName, v.ec2QueryName);
       const key = flat ? `${prefix}${i}.${I}` : `${prefix}entry.${i}.${I}`;
       const O = c.getMergedTraits();
       const P = this.getKey("value", O.xmlName, O.ec2QueryName);
       const R = flat ? `${prefix}${i}.${P}` : `${prefix}entry.${i}.${P}`;
       this.write(o, k, key);
       this.write(c, l, R);
       ++i;
      }
     }
    } else if (ns.isStructSchema()) {
     if (value && "object" === typeof value) {
      let o = false;
      for (const [c, member] of ns.structIterator()) {
       if (null == value[c] && !member.isIdempotencyToken()) continue;
       const l = member.getMergedTraits();
       const suffix = this.getKey(c, l.xmlName, l.ec2QueryName, "struct");
       const key = `${prefix}${suffix}`;
       this.write(member, value[c], key);
       o = true;
      }
      if (!o && ns.isUnionSchema()) {
       const {$unknown: o} = value;
       if (Array.isArray(o)) {
        const [k, c] = o;
        const key = `${prefix}${k}`;
        this.write(15, c, key);
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
   getKey(o, c, l, v) {
    const {ec2: I, capitalizeKeys: O} = this.settings;
    if (I && l) return l;
    const key = c ?? o;
    if (O && "struct" === v) return key[0].toUpperCase() + key.slice(1);
    return key;
   }
   writeKey(key) {
    if (key.endsWith(".")) key = key.slice(0, key.length - 1);
    this.buffer += `&${Nd(key)}=`;
   }
   writeValue(value) {
    this.buffer += Nd(value);
   }
  }
  class jd extends pa {
   options;
   serializer;
   deserializer;
   mixin=new Xa;
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
    this.serializer = new Dd(settings);
    this.deserializer = new Rd(settings);
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
    if ("unit" === Vi(o.input) || !request.body) request.body = "";
    const action = o.name.split("#")[1] ?? o.name;
    request.body = `Action=${action}&Version=${this.options.version}` + request.body;
    if (request.body.endsWith("&")) request.body = request.body.slice(-1);
    return request;
   }
   async deserializeResponse(o, context, response) {
    const c = this.deserializer;
    const ns = ea.of(o.output);
    const l = {};
    if (response.statusCode >= 300) {
     const bytes = await ga(response.body, context);
     if (bytes.byteLength > 0) Object.assign(l, await c.read(15, bytes));
     await this.handleError(o, context, response, l, this.deserializeMetadata(response));
    }
    for (const header in response.headers) {
     const value = response.headers[header];
     delete response.headers[header];
     response.headers[header.toLowerCase()] = value;
    }
    const v = o.name.split("#")[1] ?? o.name;
    const I = ns.isStructSchema() && this.useNestedResult() ? v + "Result" : void 0;
    const bytes = await ga(response.body, context);
    if (bytes.byteLength > 0) Object.assign(l, await c.read(ns, bytes, I));
    l.$metadata = this.deserializeMetadata(response);
    return l;
   }
   useNestedResult() {
    return true;
   }
   async handleError(o, context, response, c, metadata) {
    const l = this.loadQueryErrorCode(response, c) ?? "Unknown";
    this.mixin.compose(this.compositeErrorRegistry, l, this.options.defaultNamespace);
    const v = this.loadQueryError(c) ?? {};
    const message = this.loadQueryErrorMessage(c);
    v.message = message;
    v.Error = {
     Type: v.Type,
     Code: v.Code,
     Message: message
    };
    const {errorSchema: I, errorMetadata: O} = await this.mixin.getErrorSchemaOrThrowBaseException(l, this.options.defaultNamespace, response, v, metadata, this.mixin.findQueryCompatibleError);
    const ns = ea.of(I);
    const P = this.compositeErrorRegistry.getErrorCtor(I) ?? Error;
    const R = new P({});
    const output = {
     Type: v.Error.Type,
     Code: v.Error.Code,
     Error: v.Error
    };
    for (const [name, member] of ns.structIterator()) {
     const target = member.getMergedTraits().xmlName ?? name;
     const value = v[target] ?? c[target];
     output[name] = this.deserializer.readSchema(member, value);
    }
    throw this.mixin.decorateServiceException(Object.assign(R, O, {
     $fault: ns.getMergedTraits().error,
     message
    }, output), c);
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
  class zd extends Ga {
   static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
   constructor(options) {
    super(options);
    Object.setPrototypeOf(this, zd.prototype);
   }
  }
  class Ld extends zd {
   static shapeId="com.amazonaws.sts#ExpiredTokenException";
   name="ExpiredTokenException";
   $fault="client";
   constructor(o) {
    super({
     name: "ExpiredTokenException",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Ld.prototype);
   }
  }
  class _d extends zd {
   static shapeId="com.amazonaws.sts#MalformedPolicyDocumentException";
   name="MalformedPolicyDocumentException";
   $fault="client";
   constructor(o) {
    super({
     name: "MalformedPolicyDocumentException",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, _d.prototype);
   }
  }
  class Ud extends zd {
   static shapeId="com.amazonaws.sts#PackedPolicyTooLargeException";
   name="PackedPolicyTooLargeException";
   $fault="client";
   constructor(o) {
    super({
     name: "PackedPolicyTooLargeException",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Ud.prototype);
   }
  }
  class Fd extends zd {
   static shapeId="com.amazonaws.sts#RegionDisabledException";
   name="RegionDisabledException";
   $fault="client";
   constructor(o) {
    super({
     name: "RegionDisabledException",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Fd.prototype);
   }
  }
  class Bd extends zd {
   static shapeId="com.amazonaws.sts#IDPRejectedClaimException";
   name="IDPRejectedClaimException";
   $fault="client";
   constructor(o) {
    super({
     name: "IDPRejectedClaimException",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Bd.prototype);
   }
  }
  class qd extends zd {
   static shapeId="com.amazonaws.sts#InvalidIdentityTokenException";
   name="InvalidIdentityTokenException";
   $fault="client";
   constructor(o) {
    super({
     name: "InvalidIdentityTokenException",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, qd.prototype);
   }
  }
  class IDPCommunicationErrorException extends zd {
   static shapeId="com.amazonaws.sts#IDPCommunicationErrorException";
   name="IDPCommunicationErrorException";
   $fault="client";
   $retryable={};
   constructor(o) {
    super({
     name: "IDPCommunicationErrorException",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, IDPCommunicationErrorException.prototype);
   }
  }
  class Hd extends zd {
   static shapeId="com.amazonaws.sts#InvalidAuthorizationMessageException";
   name="InvalidAuthorizationMessageException";
   $fault="client";
   constructor(o) {
    super({
     name: "InvalidAuthorizationMessageException",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Hd.prototype);
   }
  }
  class Wd extends zd {
   static shapeId="com.amazonaws.sts#ExpiredTradeInTokenException";
   name="ExpiredTradeInTokenException";
   $fault="client";
   constructor(o) {
    super({
     name: "ExpiredTradeInTokenException",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Wd.prototype);
   }
  }
  class Kd extends zd {
   static shapeId="com.amazonaws.sts#JWTPayloadSizeExceededException";
   name="JWTPayloadSizeExceededException";
   $fault="client";
   constructor(o) {
    super({
     name: "JWTPayloadSizeExceededException",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Kd.prototype);
   }
  }
  class Vd extends zd {
   static shapeId="com.amazonaws.sts#OutboundWebIdentityFederationDisabledException";
   name="OutboundWebIdentityFederationDisabledException";
   $fault="client";
   constructor(o) {
    super({
     name: "OutboundWebIdentityFederationDisabledException",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Vd.prototype);
   }
  }
  class Gd extends zd {
   static shapeId="com.amazonaws.sts#SessionDurationEscalationException";
   name="SessionDurationEscalationException";
   $fault="client";
   constructor(o) {
    super({
     name: "SessionDurationEscalationException",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Gd.prototype);
   }
  }
  const Qd = "AssumedRoleUser";
  const Xd = "Credentials";
  const Jd = "awsQueryError";
  const Yd = "client";
  const Zd = "error";
  const eh = "httpError";
  const nh = "message";
  const oh = "smithy.ts.sdk.synthetic.com.amazonaws.sts";
  const rh = "com.amazonaws.sts";
  const ih = new oa.O(oh);
  var ah = [ -3, oh, "STSServiceException", 0, [], [] ];
  ih.registerError(ah, zd);
  const ch = new oa.O(rh);
  var uh = [ -3, rh, "ExpiredTokenException", {
   [Jd]: [ "ExpiredTokenException", 400 ],
   [Zd]: Yd,
   [eh]: 400
  }, [ nh ], [ 0 ] ];
  ch.registerError(uh, Ld);
  var lh = [ -3, rh, "ExpiredTradeInTokenException", {
   [Jd]: [ "ExpiredTradeInTokenException", 400 ],
   [Zd]: Yd,
   [eh]: 400
  }, [ nh ], [ 0 ] ];
  ch.registerError(lh, Wd);
  var dh = [ -3, rh, "IDPCommunicationErrorException", {
   [Jd]: [ "IDPCommunicationError", 400 ],
   [Zd]: Yd,
   [eh]: 400
  }, [ nh ], [ 0 ] ];
  ch.registerError(dh, IDPCommunicationErrorException);
  var hh = [ -3, rh, "IDPRejectedClaimException", {
   [Jd]: [ "IDPRejectedClaim", 403 ],
   [Zd]: Yd,
   [eh]: 403
  }, [ nh ], [ 0 ] ];
  ch.registerError(hh, Bd);
  var fh = [ -3, rh, "InvalidAuthorizationMessageException", {
   [Jd]: [ "InvalidAuthorizationMessageException", 400 ],
   [Zd]: Yd,
   [eh]: 400
  }, [ nh ], [ 0 ] ];
  ch.registerError(fh, Hd);
  var mh = [ -3, rh, "InvalidIdentityTokenException", {
   [Jd]: [ "InvalidIdentityToken", 400 ],
   [Zd]: Yd,
   [eh]: 400
  }, [ nh ], [ 0 ] ];
  ch.registerError(mh, qd);
  var ph = [ -3, rh, "JWTPayloadSizeExceededException", {
   [Jd]: [ "JWTPayloadSizeExceededException", 400 ],
   [Zd]: Yd,
   [eh]: 400
  }, [ nh ], [ 0 ] ];
  ch.registerError(ph, Kd);
  var yh = [ -3, rh, "MalformedPolicyDocumentException", {
   [Jd]: [ "MalformedPolicyDocument", 400 ],
   [Zd]: Yd,
   [eh]: 400
  }, [ nh ], [ 0 ] ];
  ch.registerError(yh, _d);
  var bh = [ -3, rh, "OutboundWebIdentityFederationDisabledException", {
   [Jd]: [ "OutboundWebIdentityFederationDisabledException", 403 ],
   [Zd]: Yd,
   [eh]: 403
  }, [ nh ], [ 0 ] ];
  ch.registerError(bh, Vd);
  var wh = [ -3, rh, "PackedPolicyTooLargeException", {
   [Jd]: [ "PackedPolicyTooLarge", 400 ],
   [Zd]: Yd,
   [eh]: 400
  }, [ nh ], [ 0 ] ];
  ch.registerError(wh, Ud);
  var vh = [ -3, rh, "RegionDisabledException", {
   [Jd]: [ "RegionDisabledException", 403 ],
   [Zd]: Yd,
   [eh]: 403
  }, [ nh ], [ 0 ] ];
  ch.registerError(vh, Fd);
  var kh = [ -3, rh, "SessionDurationEscalationException", {
   [Jd]: [ "SessionDurationEscalationException", 403 ],
   [Zd]: Yd,
   [eh]: 403
  }, [ nh ], [ 0 ] ];
  ch.registerError(kh, Gd);
  const Sh = [ ih, ch ];
  var xh = [ 0, rh, "accessKeySecretType", 8, 0 ];
  var Eh = [ 0, rh, "clientTokenType", 8, 0 ];
  var Ih = [ 3, rh, Qd, 0, [ "AssumedRoleId", "Arn" ], [ 0, 0 ], 2 ];
  var Ah = [ 3, rh, "AssumeRoleWithWebIdentityRequest", 0, [ "RoleArn", "RoleSessionName", "WebIdentityToken", "ProviderId", "PolicyArns", "Policy", "DurationSeconds", "MinimumSessionTokenSize" ], [ 0, 0, [ () => Eh, 0 ], 0, () => Ph, 0, 1, 1 ], 3 ];
  var $h = [ 3, rh, "AssumeRoleWithWebIdentityResponse", 0, [ Xd, "SubjectFromWebIdentityToken", Qd, "PackedPolicySize", "Provider", "Audience", "SourceIdentity", "SessionTokenUtilization", "SessionTokenSize" ], [ [ () => Th, 0 ], 0, () => Ih, 1, 0, 0, 0, 1, 1 ] ];
  var Th = [ 3, rh, Xd, 0, [ "AccessKeyId", "SecretAccessKey", "SessionToken", "Expiration" ], [ 0, [ () => xh, 0 ], 0, 4 ], 4 ];
  var Ch = [ 3, rh, "GetCallerIdentityRequest", 0, [], [] ];
  var Mh = [ 3, rh, "GetCallerIdentityResponse", 0, [ "UserId", "Account", "Arn" ], [ 0, 0, 0 ] ];
  var Oh = [ 3, rh, "PolicyDescriptorType", 0, [ "arn" ], [ 0 ] ];
  var Ph = [ 1, rh, "policyDescriptorListType", 0, () => Oh ];
  var Rh = [ 9, rh, "AssumeRoleWithWebIdentity", 0, () => Ah, () => $h ];
  var Nh = [ 9, rh, "GetCallerIdentity", 0, () => Ch, () => Mh ];
  const Dh = config => ({
   apiVersion: "2011-06-15",
   base64Decoder: config?.base64Decoder ?? Jn,
   base64Encoder: config?.base64Encoder ?? Zn,
   disableHostPrefix: config?.disableHostPrefix ?? false,
   endpointProvider: config?.endpointProvider ?? Xl,
   extensions: config?.extensions ?? [],
   httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? nd,
   httpAuthSchemes: config?.httpAuthSchemes ?? [ {
    schemeId: "aws.auth#sigv4",
    identityProvider: o => o.getIdentityProvider("aws.auth#sigv4"),
    signer: new Ki
   }, {
    schemeId: "aws.auth#sigv4a",
    identityProvider: o => o.getIdentityProvider("aws.auth#sigv4a"),
    signer: new rd
   }, {
    schemeId: "smithy.api#noAuth",
    identityProvider: o => o.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
    signer: new ad
   } ],
   logger: config?.logger ?? new ge,
   protocol: config?.protocol ?? jd,
   protocolSettings: config?.protocolSettings ?? {
    defaultNamespace: "com.amazonaws.sts",
    errorTypeRegistries: Sh,
    xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/",
    version: "2011-06-15",
    serviceTarget: "AWSSecurityTokenServiceV20110615"
   },
   serviceId: config?.serviceId ?? "STS",
   sha256: config?.sha256 ?? ic,
   signerConstructor: config?.signerConstructor ?? jl,
   urlParser: config?.urlParser ?? tn,
   utf8Decoder: config?.utf8Decoder ?? Yn.a,
   utf8Encoder: config?.utf8Encoder ?? ss.P
  });
  const jh = config => {
   Wr(process.version);
   const defaultsMode = ii(config);
   const o = () => defaultsMode().then(Kr);
   const c = Dh(config);
   Mr(process.version);
   const l = {
    profile: config?.profile,
    logger: c.logger
   };
   return {
    ...c,
    ...config,
    runtime: "node",
    defaultsMode,
    authSchemePreference: config?.authSchemePreference ?? _t(Br, l),
    bodyLengthChecker: config?.bodyLengthChecker ?? hi,
    credentialDefaultProvider: config?.credentialDefaultProvider ?? qr,
    defaultSocketTimeout: Pr(config?.requestHandler, 3e5),
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? jr({
     serviceId: c.serviceId,
     clientVersion: "3.1164.0"
    }),
    httpAuthSchemes: config?.httpAuthSchemes ?? [ {
     schemeId: "aws.auth#sigv4",
     identityProvider: o => o.getIdentityProvider("aws.auth#sigv4") || (async o => await qr()()),
     signer: new Ki
    }, {
     schemeId: "aws.auth#sigv4a",
     identityProvider: o => o.getIdentityProvider("aws.auth#sigv4a"),
     signer: new rd
    }, {
     schemeId: "smithy.api#noAuth",
     identityProvider: o => o.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
     signer: new ad
    } ],
    maxAttempts: config?.maxAttempts ?? _t(qn, config),
    region: config?.region ?? _t(si, {
     ...oi,
     ...l
    }),
    requestHandler: NodeHttpHandler.create(config?.requestHandler ?? o),
    retryMode: config?.retryMode ?? _t({
     ...Wn,
     default: async () => (await o()).retryMode || ne
    }, config),
    sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? _t(Cl, l),
    streamCollector: config?.streamCollector ?? zi,
    useDualstackEndpoint: config?.useDualstackEndpoint ?? _t(ui, l),
    useFipsEndpoint: config?.useFipsEndpoint ?? _t(li, l),
    userAgentAppId: config?.userAgentAppId ?? _t(zr, l)
   };
  };
  const zh = o => {
   const c = o.httpAuthSchemes;
   let l = o.httpAuthSchemeProvider;
   let v = o.credentials;
   return {
    setHttpAuthScheme(o) {
     const index = c.findIndex(c => c.schemeId === o.schemeId);
     if (-1 === index) c.push(o); else c.splice(index, 1, o);
    },
    httpAuthSchemes: () => c,
    setHttpAuthSchemeProvider(o) {
     l = o;
    },
    httpAuthSchemeProvider: () => l,
    setCredentials(credentials) {
     v = credentials;
    },
    credentials: () => v
   };
  };
  const Lh = config => ({
   httpAuthSchemes: config.httpAuthSchemes(),
   httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
   credentials: config.credentials()
  });
  const _h = (o, c) => {
   const l = Object.assign(fl(o), kl(o), xl(o), zh(o));
   c.forEach(o => o.configure(l));
   return Object.assign(o, ml(l), Sl(l), El(l), Lh(l));
  };
  class STSClient extends Qe {
   config;
   constructor(...[configuration]) {
    const o = jh(configuration || {});
    super(o);
    this.initConfig = o;
    const c = od(o);
    const l = q(c);
    const v = Hn(l);
    const I = nt(v);
    const O = V(I);
    const P = fn(O);
    const R = sd(P);
    const j = _h(R, configuration?.extensions || []);
    this.config = j;
    this.middlewareStack.use(ko(this.config));
    this.middlewareStack.use(me(this.config));
    this.middlewareStack.use(mo(this.config));
    this.middlewareStack.use(bn(this.config));
    this.middlewareStack.use(X(this.config));
    this.middlewareStack.use(we(this.config));
    this.middlewareStack.use(Te(this.config));
    this.middlewareStack.use(je(this.config, {
     httpAuthSchemeParametersProvider: Jl,
     identityProviderConfigProvider: async config => new Le({
      "aws.auth#sigv4": config.credentials,
      "aws.auth#sigv4a": config.credentials
     })
    }));
    this.middlewareStack.use(qe(this.config));
   }
   destroy() {
    super.destroy();
   }
  }
  const Uh = "***SensitiveInformation***";
  function Fh(schema, data) {
   if (null == data) return data;
   const ns = ea.of(schema);
   if (ns.getMergedTraits().sensitive) return Uh;
   if (ns.isListSchema()) {
    const o = ns.getValueSchema();
    if (o.getMergedTraits().sensitive) return Uh;
    if (Array.isArray(data)) return data.map(value => Fh(o, value));
   } else if (ns.isMapSchema()) {
    const o = ns.getValueSchema();
    if (ns.getKeySchema().getMergedTraits().sensitive || o.getMergedTraits().sensitive) return Uh;
    if ("object" === typeof data) return Object.fromEntries(Object.entries(data).map(([key, value]) => [ key, Fh(o, value) ]));
   } else if (ns.isStructSchema() && "object" === typeof data) {
    const object = data;
    const o = {};
    for (const [member, c] of ns.structIterator()) if (null != object[member]) o[member] = Fh(c, object[member]);
    return o;
   }
   return data;
  }
  const Bh = Symbol.for("@smithy/op-event-stream");
  class Command {
   middlewareStack=Ke();
   schema;
   static classBuilder() {
    return new qh;
   }
   resolveMiddlewareWithContext(o, configuration, options, {middlewareFn: c, clientName: l, commandName, inputFilterSensitiveLog: v, outputFilterSensitiveLog: I, smithyContext: O, additionalContext: P, CommandCtor: R}) {
    for (const l of c.bind(this)(R, o, configuration, options)) this.middlewareStack.use(l);
    const j = o.concat(this.middlewareStack);
    const {logger: q} = configuration;
    const H = P[Ce];
    const K = {
     logger: q,
     clientName: l,
     commandName,
     inputFilterSensitiveLog: v,
     outputFilterSensitiveLog: I,
     ...P,
     [Ce]: {
      ...H,
      commandInstance: this,
      ...O,
      ...void 0 === options?.metricsRecorder ? {} : {
       metricsRecorder: options.metricsRecorder
      },
      ...void 0 === options?.abortSignal ? {} : {
       abortSignal: options.abortSignal
      }
     }
    };
    const {requestHandler} = configuration;
    let V = options ?? {};
    if (V.metricsRecorder) {
     V = {
      ...V
     };
     delete V.metricsRecorder;
    }
    let G;
    const schema = this.schema;
    const marker = schema?.[Bh];
    if (void 0 !== marker) G = marker; else if (schema) if (Array.isArray(schema) && 9 === schema[0]) {
     const [, , , , o, c] = schema;
     G = schema[Bh] = Boolean(ea.of(o).getEventStreamMember() || ea.of(c).getEventStreamMember());
    }
    if (G) V = {
     isEventStream: G,
     ...V
    };
    return j.resolve(request => requestHandler.handle(request.request, V), K);
   }
  }
  class qh {
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
   f(o = _ => _, c = _ => _) {
    this._inputFilterSensitiveLog = o;
    this._outputFilterSensitiveLog = c;
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
    let c;
    return c = class extends Command {
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
     resolveMiddleware(l, configuration, options) {
      const v = o._operationSchema;
      const input = v?.[4] ?? v?.input;
      const output = v?.[5] ?? v?.output;
      return this.resolveMiddlewareWithContext(l, configuration, options, {
       CommandCtor: c,
       middlewareFn: o._middlewareFn,
       clientName: o._clientName,
       commandName: o._commandName,
       inputFilterSensitiveLog: o._inputFilterSensitiveLog ?? (v ? Fh.bind(null, input) : _ => _),
       outputFilterSensitiveLog: o._outputFilterSensitiveLog ?? (v ? Fh.bind(null, output) : _ => _),
       smithyContext: o._smithyContext,
       additionalContext: o._additionalContext
      });
     }
     serialize=o._serializer;
     deserialize=o._deserializer;
    };
   }
  }
  function Hh(o, service, name, c) {
   return function(added, l, v, $, I = {}) {
    const O = Object.assign({}, o, added);
    return Command.classBuilder().ep(O).m(function(o, v, config, options) {
     const list = l.call(this, o, v, config, options);
     list.unshift(c(config, o.getEndpointParameterInstructions()));
     return list;
    }).s(service, v, I).n(name, v.charAt(0).toUpperCase() + v.slice(1) + "Command").sc($).build();
   };
  }
  const command = Hh({
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
  }, "AWSSecurityTokenServiceV20110615", "STSClient", mn);
  const Wh = {};
  const Kh = (Command, cs, config, o) => [];
  class GetCallerIdentityCommand extends(command(Wh, Kh, "GetCallerIdentity", Nh)){}
  const Vh = Hh({
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
  }, "CertificateManager", "ACMClient", mn);
  const Gh = {
   ServiceType: {
    type: "staticContextParams",
    value: "ACM"
   }
  };
  const Qh = (Command, cs, config, o) => [];
  class DescribeCertificateCommand extends(Vh(Gh, Qh, "DescribeCertificate", ll)){}
  var Xh = v(432);
  class Jh extends Error {
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
   if (error instanceof Jh) return {
    code: "",
    status: 0,
    text: error.message,
    requestId: error.requestId
   };
   const status = Number(Yh(Yh(error, "$metadata"), "httpStatusCode") ?? 0);
   const told = Yh(Yh(error, "$metadata"), "requestId") ?? Yh(error, "RequestId");
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
    status: 0,
    text: silence(error, status),
    requestId
   };
  }
  function spokenCode(error) {
   const code = Yh(error, "Code");
   if ("string" === typeof code) return code;
   return "$fault" in error && !invented.has(error.name) ? error.name : "";
  }
  function silence(error, status) {
   if (error instanceof Xh.m4) return error.message;
   if (status > 0) return `HTTP ${status} without a readable answer`;
   const code = String(Yh(error, "code") ?? error.name);
   const first = error.message.split("\n", 1).join();
   return "" === first || first === code ? code : `${code}: ${first}`;
  }
  function Yh(value, key) {
   return "object" === typeof value && null !== value ? Reflect.get(value, key) : void 0;
  }
  function Zh(value) {
   if (!value.isWellFormed()) throw new Error("Lone surrogate is not allowed");
   return JSON.stringify(value);
  }
  function ef(value) {
   switch (typeof value) {
   case "number":
    if (isNaN(value)) throw new Error("NaN is not allowed");
    if (!isFinite(value)) throw new Error("Infinity is not allowed");
    return JSON.stringify(value);

   case "string":
    return Zh(value);

   case "boolean":
    return value ? "true" : "false";

   default:
    return JSON.stringify(value);
   }
  }
  function tf(value, seen) {
   let o = null;
   for (;null !== value && "object" === typeof value && "function" === typeof value.toJSON; ) {
    if (seen.has(value)) throw new Error("Circular reference detected");
    seen.add(value);
    (o ??= []).push(value);
    value = value.toJSON();
   }
   if (value instanceof Number || value instanceof String || value instanceof Boolean) value = value.valueOf();
   if (null === value || "object" !== typeof value) {
    if (null !== o) for (const c of o) seen.delete(c);
    return ef(value);
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
   if (null === object || "object" !== typeof object) return ef(object);
   const seen = new Set;
   const root = tf(object, seen);
   if ("object" !== typeof root) return root;
   let result = null === root.keys ? "[" : "{";
   const o = [ root ];
   e: for (;o.length > 0; ) {
    const c = o[o.length - 1];
    const l = c.container;
    if (null === c.keys) {
     for (;c.index < l.length; ) {
      const i = c.index++;
      if (i > 0) result += ",";
      const element = l[i];
      const value = void 0 === element || "symbol" === typeof element || "function" === typeof element ? null : element;
      if (null === value || "object" !== typeof value) {
       result += ef(value);
       continue;
      }
      const child = tf(value, seen);
      if ("object" !== typeof child) {
       result += void 0 === child ? "null" : child;
       continue;
      }
      result += null === child.keys ? "[" : "{";
      o.push(child);
      continue e;
     }
     result += "]";
    } else {
     const keys = c.keys;
     for (;c.index < keys.length; ) {
      const key = keys[c.index++];
      const value = l[key];
      if (void 0 === value || "symbol" === typeof value || "function" === typeof value) continue;
      if (null === value || "object" !== typeof value) {
       if (c.first) c.first = false; else result += ",";
       result += Zh(key) + ":" + ef(value);
       continue;
      }
      const child = tf(value, seen);
      if (void 0 === child) continue;
      if (c.first) c.first = false; else result += ",";
      result += Zh(key) + ":";
      if ("object" !== typeof child) {
       result += child;
       continue;
      }
      result += null === child.keys ? "[" : "{";
      o.push(child);
      continue e;
     }
     result += "}";
    }
    seen.delete(l);
    if (null !== c.wrappers) for (const o of c.wrappers) seen.delete(o);
    o.pop();
   }
   return result;
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
   return (0, Gn.createHash)("sha256").update(canonicalize(plain(part)) ?? "").digest("hex");
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
   const arn = required(found?.ARN, "ARN");
   const account = /^arn:[a-z-]+:cloudfront::(\d{12}):distribution\/([A-Z0-9]+)$/.exec(arn);
   if (account?.[2] !== id || found?.Id !== id) throw new Jh(`an answer about another distribution than ${id}`);
   return {
    kind: "distribution",
    id,
    arn,
    account: required(account[1], "account"),
    etag: required(ETag, "ETag"),
    status: statusOf(found.Status),
    domain: required(found.DomainName, "DomainName").toLowerCase(),
    enabled: flag(config?.Enabled, "Enabled"),
    aliases: aliasesOf(config?.Aliases),
    staging: true === config?.Staging,
    tenantOnly: "tenant-only" === config?.ConnectionMode,
    continuousDeploymentPolicy: "" !== (config?.ContinuousDeploymentPolicyId ?? ""),
    ipv6: true === config?.IsIPV6Enabled,
    certificate: certificateOf(config?.ViewerCertificate),
    features: featureDigests(required(config, "DistributionConfig"))
   };
  }
  function summaryOf(item) {
   return {
    id: required(item.Id, "Id"),
    arn: required(item.ARN, "ARN"),
    domain: required(item.DomainName, "DomainName").toLowerCase(),
    aliases: aliasesOf(item.Aliases),
    enabled: flag(item.Enabled, "Enabled"),
    status: statusOf(item.Status),
    staging: true === item.Staging
   };
  }
  function required(value, what) {
   if (void 0 === value || "" === value) throw new Jh(`an answer without ${what}`);
   return value;
  }
  function flag(value, what) {
   if ("boolean" !== typeof value) throw new Jh(`an answer without ${what}`);
   return value;
  }
  function statusOf(status) {
   if ("InProgress" !== status && "Deployed" !== status) throw new Jh("an answer without a known Status");
   return status;
  }
  function aliasesOf(aliases) {
   const items = aliases?.Items ?? [];
   if (items.length !== (aliases?.Quantity ?? 0)) throw new Jh("an answer whose Aliases are not as many as it says");
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
    const found = required(answer.Certificate, "Certificate");
    return {
     arn,
     names: (found.SubjectAlternativeNames ?? [ required(found.DomainName, "DomainName") ]).map(name => name.toLowerCase()),
     status: required(found.Status, "Status"),
     keyAlgorithm: required(found.KeyAlgorithm, "KeyAlgorithm"),
     type: found.Type ?? "",
     serial: (found.Serial ?? "").replaceAll(":", "").toLowerCase(),
     notBefore: found.NotBefore?.getTime(),
     notAfter: found.NotAfter?.getTime()
    };
   });
  }
  const nf = async (config, context, input) => ({
   operation: Me(context).operation,
   region: await hn(config.region)() || (() => {
    throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
   })()
  });
  function sf(o) {
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
  const rf = o => {
   const options = [];
   o.operation;
   options.push(sf(o));
   return options;
  };
  const af = config => {
   const o = Er(config);
   return Object.assign(o, {
    authSchemePreference: hn(config.authSchemePreference ?? [])
   });
  };
  const cf = options => Object.assign(options, {
   useDualstackEndpoint: options.useDualstackEndpoint ?? false,
   useFipsEndpoint: options.useFipsEndpoint ?? false,
   defaultSigningName: "cloudfront"
  });
  const uf = input => (new TextEncoder).encode(input);
  const lf = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  Object.entries(lf).reduce((o, [i, c]) => {
   o[c] = Number(i);
   return o;
  }, {});
  const df = lf.split("");
  function hf(o) {
   let input;
   if ("string" === typeof o) input = uf(o); else input = o;
   const c = "object" === typeof input && "number" === typeof input.length;
   const l = "object" === typeof input && "number" === typeof input.byteOffset && "number" === typeof input.byteLength;
   if (!c && !l) throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
   let v = "";
   for (let i = 0; i < input.length; i += 3) {
    let bits = 0;
    let o = 0;
    for (let c = i, limit = Math.min(i + 3, input.length); c < limit; c++) {
     bits |= input[c] << 8 * (limit - c - 1);
     o += 8;
    }
    const c = Math.ceil(o / 6);
    bits <<= 6 * c - o;
    for (let k = 1; k <= c; k++) {
     const o = 6 * (c - k);
     v += df[(bits & 63 << o) >> o];
    }
    v += "==".slice(0, 4 - c);
   }
   return v;
  }
  const ff = input => {
   if ("string" === typeof input) return input;
   if ("object" !== typeof input || "number" !== typeof input.byteOffset || "number" !== typeof input.byteLength) throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
   return new TextDecoder("utf-8").decode(input);
  };
  const mf = "The stream has already been transformed.";
  const gf = o => {
   if (!pf(o) && !Pi(o)) {
    const name = o?.__proto__?.constructor?.name || o;
    throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${name}`);
   }
   let c = false;
   const l = async () => {
    if (c) throw new Error(mf);
    c = true;
    return await Ni(o);
   };
   const v = o => {
    if ("function" !== typeof o.stream) throw new Error("Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.\nIf you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body");
    return o.stream();
   };
   return Object.assign(o, {
    transformToByteArray: l,
    transformToString: async encoding => {
     const o = await l();
     if ("base64" === encoding) return hf(o); else if ("hex" === encoding) return (0, 
     Ao.n)(o); else if (void 0 === encoding || "utf8" === encoding || "utf-8" === encoding) return ff(o); else if ("function" === typeof TextDecoder) return new TextDecoder(encoding).decode(o); else throw new Error("TextDecoder is not available, please make sure polyfill is provided.");
    },
    transformToWebStream: () => {
     if (c) throw new Error(mf);
     c = true;
     if (pf(o)) return v(o); else if (Pi(o)) return o; else throw new Error(`Cannot transform payload to web stream, got ${o}`);
    }
   });
  };
  const pf = o => "function" === typeof Blob && o instanceof Blob;
  const yf = "The stream has already been transformed.";
  const bf = o => {
   if (!(o instanceof Kn.Readable)) try {
    return gf(o);
   } catch (c) {
    const name = o?.__proto__?.constructor?.name || o;
    throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${name}`);
   }
   let c = false;
   const l = async () => {
    if (c) throw new Error(yf);
    c = true;
    return await zi(o);
   };
   return Object.assign(o, {
    transformToByteArray: l,
    transformToString: async encoding => {
     const o = await l();
     if (void 0 === encoding || Buffer.isEncoding(encoding)) return (0, Qn.Q)(o.buffer, o.byteOffset, o.byteLength).toString(encoding); else {
      const c = new TextDecoder(encoding);
      return c.decode(o);
     }
    },
    transformToWebStream: () => {
     if (c) throw new Error(yf);
     if (null !== o.readableFlowing) throw new Error("The stream has been consumed by other callbacks.");
     if ("function" !== typeof Kn.Readable.toWeb) throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");
     c = true;
     return Kn.Readable.toWeb(o);
    }
   });
  };
  function wf(value, delimiter, o) {
   if (o <= 0 || !Number.isInteger(o)) throw new Error("Invalid number of delimiters (" + o + ") for splitEvery.");
   const c = value.split(delimiter);
   if (1 === o) return c;
   const l = [];
   let v = "";
   for (let i = 0; i < c.length; i++) {
    if ("" === v) v = c[i]; else v += delimiter + c[i];
    if ((i + 1) % o === 0) {
     l.push(v);
     v = "";
    }
   }
   if ("" !== v) l.push(v);
   return l;
  }
  class vf extends ma {
   async serializeRequest(o, c, context) {
    const input = c && "object" === typeof c ? c : {};
    const query = {};
    const endpoint = await context.endpoint();
    const ns = aa.of(o?.input);
    const l = ns.getHttpBindings().request;
    const operation = ha(o);
    const request = new H({
     query,
     headers: {}
    });
    if (endpoint) {
     this.updateServiceEndpoint(request, endpoint);
     this.setHostPrefix(request, o, input, operation);
     const [method, path, c] = operation;
     if (method) {
      request.method = method;
      request.path = "/" === request.path ? path : request.path + path;
      for (const [key, value] of c) query[key] = value;
     }
    }
    request.query = query;
    const v = this.serializeHttpBindings(input, request, l, operation);
    if (v) request.body = await this.serializeEventStream({
     eventStream: v,
     requestSchema: ns
    });
    return request;
   }
   serializeHttpBindings(input, request, o, operation) {
    const c = this.serializer;
    const l = "function" === typeof c.writeCodec ? c : void 0;
    const query = request.query;
    const headers = request.headers;
    const v = o.syntheticBodySchema;
    let I = false;
    let payload;
    let O;
    let labels;
    const names = Object.getOwnPropertyNames(input);
    const P = Object.getPrototypeOf(input);
    const R = (P === Object.prototype || null === P) && !o.hasIdempotency && !o.hasPrefixHeaders && 2 * names.length < o.memberBindings.length;
    const length = R ? names.length : o.memberBindings.length;
    for (let i = 0; i < length; ++i) {
     const v = R ? (0, ze.$)(o.byName, names[i]) ? o.byName[names[i]] : void 0 : o.memberBindings[i];
     if (!v) continue;
     const value = v[1];
     const P = v[0];
     const j = value[0];
     const flags = value[1];
     const q = value[2];
     const location = v[2];
     const H = v[3];
     const K = input[P];
     if (null == K && !(flags >> 10 & 1)) continue;
     if (36 === location) {
      const o = flags >> 11 & 3;
      if (o) if (2 === o) O = K || void 0; else payload = K; else {
       if (l) l.writeCodec(j, K); else c.write(j, K);
       payload = c.flush();
      }
     } else if (33 === location || 38 === location) {
      const o = this.serializeHttpValue(value, K, location, l);
      if (33 === location) (labels ??= Object.create(null))[P] = o; else headers[H] = o;
     } else if (39 === location) for (const key in K) {
      if (!(0, ze.$)(K, key)) continue;
      const o = H + key;
      headers[o.toLowerCase()] = this.serializeHttpValue(q, K[key], 38, l, l ? q[0] : [ q[0], {
       httpHeader: o
      } ]);
     } else if (34 === (62 & location)) this.serializeQuery(value, K, H, query, l); else I = true;
    }
    const j = operation[1];
    const q = operation[3];
    if (j && q && request.path.endsWith(j)) request.path = request.path.slice(0, -j.length) + this.serializePath(q, labels, o);
    if (I && v) {
     if (l) l.writeCodec(v, input); else c.write(v, input);
     payload = c.flush();
    }
    request.body = payload;
    return O;
   }
   serializeQuery(value, data, o, query, c) {
    const [ns, flags, l] = value;
    const v = c ? void 0 : ns.getMergedTraits();
    if (void 0 === o) {
     for (const key in data) {
      if (!(0, ze.$)(data, key) || key in query) continue;
      if (!c) Object.assign(l[0].getMergedTraits(), {
       ...v,
       httpQuery: key,
       httpQueryParams: void 0
      });
      this.serializeQuery(l, data[key], key, query, c);
     }
     return;
    }
    if (64 === (192 & flags)) {
     const I = [];
     for (const item of data) {
      const o = this.serializeHttpValue(l, item, 34, c, c ? l[0] : [ l[0], v ]);
      if (flags >> 13 & 1 || void 0 !== o) I.push(o);
     }
     query[o] = I;
    } else query[o] = this.serializeHttpValue(value, data, 34, c, c ? ns : [ ns, v ]);
   }
   serializeHttpValue(value, data, location, o, schema = value[0]) {
    const flags = value[1];
    const type = 255 & flags;
    if (o && !(1792 & flags) && (type <= 2 || 17 === type || 19 === type)) return String(data);
    if (o) o.writeHttpBinding(value, data, location); else this.serializer.write(schema, data);
    return this.serializer.flush();
   }
   serializePath(o, labels, c) {
    let path = "";
    for (const [value, kind] of o) {
     if (0 === kind) {
      path += value;
      continue;
     }
     const o = labels?.[value];
     if (void 0 === o) {
      if ((0, ze.$)(c.byName, value) && 33 === c.byName[value][2]) throw new Error(`No value provided for input HTTP label: ${value}.`);
      path += `{${value}${2 === kind ? "+" : ""}}`;
     } else path += 2 === kind ? o.split("/").map(Nd).join("/") : Nd(o);
    }
    return path;
   }
   async deserializeResponse(o, context, response) {
    const c = this.deserializer;
    const l = "function" === typeof c.readCodec ? c : void 0;
    const ns = aa.of(o.output);
    const v = ns.getHttpBindings().response;
    const I = {};
    if (response.statusCode >= 300) {
     const bytes = await ga(response.body, context);
     if (bytes.byteLength > 0) Object.assign(I, await c.read(15, bytes));
     await this.handleError(o, context, response, I, this.deserializeMetadata(response));
     throw new Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.");
    }
    const O = await this.deserializeHttpMessage(ns, context, response, I);
    if (O.length) {
     const bytes = await ga(response.body, context);
     if (bytes.byteLength > 0) {
      const o = await (l ? l.readCodec(v.syntheticBodySchema, bytes) : c.read(v.syntheticBodySchema, bytes));
      for (const member of O) if (null != o[member]) I[member] = o[member];
     }
    } else if (!v.bindings.payload) await ga(response.body, context);
    I.$metadata = this.deserializeMetadata(response);
    return I;
   }
   async deserializeHttpMessage(schema, context, response, o, c) {
    const l = o instanceof Set ? c : o;
    const v = this.deserializer;
    const I = "function" === typeof v.readCodec ? v : void 0;
    const ns = aa.of(schema);
    const {bodyMemberNames: O, bindings: {payload, statusCode, headers: P, prefixHeaders: R}} = ns.getHttpBindings().response;
    const headers = response.headers;
    if (payload) {
     const [o, value] = payload;
     const [c, flags] = value;
     const O = flags >> 11 & 3;
     if (O) if (2 === O) l[o] = await this.deserializeEventStream({
      response,
      responseSchema: ns
     }); else l[o] = bf(response.body); else if (response.body) {
      const bytes = await ga(response.body, context);
      if (bytes.byteLength > 0) l[o] = await (I ? I.readPayload(value, bytes) : v.read(c, bytes));
     }
    }
    for (const header in headers) {
     if (!(0, ze.$)(headers, header)) continue;
     const lower = header.toLowerCase();
     const o = headers[header];
     if (lower !== header) {
      delete headers[header];
      headers[lower] = o;
     }
     const c = (0, ze.$)(P, lower) ? P[lower] : void 0;
     if (!c) continue;
     const [O, [R, flags, j], , q] = c;
     if (j) {
      const sections = flags >> 16 & 1 ? wf(o, ",", 2) : hd(o);
      const list = [];
      for (const section of sections) list.push(I ? I.readHttpBinding(j, section.trim(), 38) : await v.read([ j[0], {
       httpHeader: q
      } ], section.trim()));
      l[O] = list;
     } else l[O] = I ? I.readHttpBinding(c[1], o, 38) : await v.read(R, o);
    }
    for (const [o, [, , c], , O] of R) {
     l[o] = {};
     for (const header in headers) {
      if (!(0, ze.$)(headers, header)) continue;
      if (!header.startsWith(O)) continue;
      const P = headers[header];
      l[o][header.slice(O.length)] = I ? I.readHttpBinding(c, P, 38) : await v.read([ c[0], {
       httpHeader: header
      } ], P);
     }
    }
    if (statusCode) l[statusCode[0]] = response.statusCode;
    return O;
   }
  }
  function kf(part) {
   if (part.includes(",") || part.includes('"')) part = `"${part.replace(/\\/g, "\\\\").replace(/"/g, '\\"')}"`;
   return part;
  }
  class Sf extends ra {
   settings;
   stringBuffer="";
   constructor(settings) {
    super();
    this.settings = settings;
   }
   write(schema, value) {
    const ns = aa.of(schema);
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
       this.stringBuffer = Ls(value);
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
      this.stringBuffer = (this.serdeContext?.base64Encoder ?? Zn)(value);
      return;
     }
     if (64 === (192 & schema) && Array.isArray(value)) {
      o ??= ns.getHttpBindingCollectionValue(location);
      const c = 255 & o[1];
      const l = c >= 4 && c <= 7;
      let v = "";
      for (const item of value) {
       this.writeHttpBinding(o, item, location);
       const c = this.flush();
       if (v) v += ", ";
       v += l ? c : kf(c);
      }
      this.stringBuffer = v;
      return;
     }
     this.stringBuffer = JSON.stringify(value, null, 2);
     break;

    case "string":
     const c = flags >> 8 & 3;
     let l = value;
     if (2 === c) l = wa.from(l);
     if (c && 6 === (6 & location)) {
      this.stringBuffer = (this.serdeContext?.base64Encoder ?? Zn)(l.toString());
      return;
     }
     this.stringBuffer = value;
     break;

    default:
     this.stringBuffer = flags >> 10 & 1 ? ds() : String(value);
    }
   }
   flush() {
    const o = this.stringBuffer;
    this.stringBuffer = "";
    return o;
   }
  }
  class xf {
   codecSerializer;
   stringSerializer;
   buffer;
   constructor(o, c, l = new Sf(c)) {
    this.codecSerializer = o;
    this.stringSerializer = l;
   }
   setSerdeContext(o) {
    this.codecSerializer.setSerdeContext(o);
    this.stringSerializer.setSerdeContext(o);
   }
   write(schema, value) {
    const ns = aa.of(schema);
    const o = ns.getMergedTraits();
    if (o.httpHeader || o.httpLabel || o.httpQuery) {
     const location = ns.getHttpBindingLocation(o);
     this.writeHttpBinding(ns.getHttpBindingValue(location, o), value, location);
     return;
    }
    this.writeCodec(ns, value);
   }
   writeHttpBinding(o, value, location) {
    this.stringSerializer.writeHttpBinding(o, value, location);
    this.buffer = this.stringSerializer.flush();
   }
   writeCodec(schema, value) {
    this.codecSerializer.write(schema, value);
   }
   flush() {
    if (void 0 !== this.buffer) {
     const o = this.buffer;
     this.buffer = void 0;
     return o;
    }
    return this.codecSerializer.flush();
   }
  }
  class Ef extends ra {
   codecDeserializer;
   stringDeserializer;
   constructor(o, c) {
    super();
    this.codecDeserializer = o;
    this.stringDeserializer = new Cd(c);
   }
   setSerdeContext(o) {
    this.stringDeserializer.setSerdeContext(o);
    this.codecDeserializer.setSerdeContext(o);
    this.serdeContext = o;
   }
   read(schema, data) {
    const ns = aa.of(schema);
    const o = ns.getMergedTraits();
    if (o.httpHeader || o.httpResponseCode) {
     const value = ns.getHttpBindingValue(38, o);
     return this.readHttpBinding(value, data, 38);
    }
    if (o.httpPayload) return this.readPayload(ns.getHttpBindingValue(36, o), data);
    return this.readCodec(ns, data);
   }
   readHttpBinding(o, data, location) {
    const value = "string" === typeof data ? data : (this.serdeContext?.utf8Encoder ?? ss.P)(data);
    return this.stringDeserializer.readHttpBinding(o, value, location);
   }
   readPayload([schema, flags], data) {
    const type = 255 & flags;
    if (21 === type || 42 === type) return "string" === typeof data ? (this.serdeContext?.utf8Decoder ?? Yn.a)(data) : data;
    if (0 === type) return "string" === typeof data ? data : (this.serdeContext?.utf8Encoder ?? ss.P)(data);
    return this.readCodec(schema, data);
   }
   readCodec(schema, data) {
    return this.codecDeserializer.read(schema, data);
   }
  }
  const Af = (output, data) => {
   if (void 0 !== data?.Error?.Code) return data.Error.Code;
   if (void 0 !== data?.Code) return data.Code;
   if (404 == output.statusCode) return "NotFound";
  };
  const $f = /[&<>"]/g;
  const Tf = {
   "&": "&amp;",
   "<": "&lt;",
   ">": "&gt;",
   '"': "&quot;"
  };
  function Mf(value) {
   return value.replace($f, o => Tf[o]);
  }
  const Pf = /[&"'<>\r\n\u0085\u2028]/g;
  const Rf = {
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
  function Nf(value) {
   return value.replace(Pf, o => Rf[o]);
  }
  class Df {
   value;
   constructor(value) {
    this.value = value;
   }
   toString() {
    return Nf("" + this.value);
   }
  }
  class jf {
   name;
   children;
   attributes={};
   static of(name, o, c) {
    const node = new jf(name);
    if (void 0 !== o) node.addChildNode(new Df(o));
    if (void 0 !== c) node.withName(c);
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
     const node = jf.of(field, input[field]).withName(o);
     this.c(node);
    }
   }
   l(input, o, c, l) {
    if (null != input[o]) {
     const o = l();
     o.map(node => {
      node.withName(c);
      this.c(node);
     });
    }
   }
   lc(input, o, c, l) {
    if (null != input[o]) {
     const o = l();
     const v = new jf(c);
     o.map(node => {
      v.c(node);
     });
     this.c(v);
    }
   }
   toString() {
    const o = Boolean(this.children.length);
    let c = `<${this.name}`;
    const l = this.attributes;
    for (const o of Object.keys(l)) {
     const attribute = l[o];
     if (null != attribute) c += ` ${o}="${Mf("" + attribute)}"`;
    }
    return c + (!o ? "/>" : `>${this.children.map(o => o.toString()).join("")}</${this.name}>`);
   }
  }
  class zf extends Md {
   settings;
   stringBuffer;
   byteBuffer;
   buffer;
   constructor(settings) {
    super();
    this.settings = settings;
   }
   write(schema, value) {
    const ns = ea.of(schema);
    if (ns.isStringSchema() && "string" === typeof value) this.stringBuffer = value; else if (ns.isBlobSchema()) this.byteBuffer = "byteLength" in value ? value : (this.serdeContext?.base64Decoder ?? Jn)(value); else {
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
    const o = this.buffer;
    if (this.settings.xmlNamespace) if (!o?.attributes?.xmlns) o.addAttribute("xmlns", this.settings.xmlNamespace);
    delete this.buffer;
    return o.toString();
   }
   writeStruct(ns, value, o) {
    const c = ns.getMergedTraits();
    const name = ns.isMemberSchema() && !c.httpPayload ? ns.getMemberTraits().xmlName ?? ns.getMemberName() : c.xmlName ?? ns.getName();
    if (!name || !ns.isStructSchema()) throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write struct with empty name or non-struct, schema=${ns.getName(true)}.`);
    const l = jf.of(name);
    const [v, I] = this.getXmlnsAttribute(ns, o);
    for (const [o, c] of ns.structIterator()) {
     const v = value[o];
     if (null != v || c.isIdempotencyToken()) {
      if (c.getMergedTraits().xmlAttribute) {
       l.addAttribute(c.getMergedTraits().xmlName ?? o, this.writeSimple(c, v));
       continue;
      }
      if (c.isListSchema()) this.writeList(c, v, l, I); else if (c.isMapSchema()) this.writeMap(c, v, l, I); else if (c.isStructSchema()) l.addChildNode(this.writeStruct(c, v, I)); else {
       const o = jf.of(c.getMergedTraits().xmlName ?? c.getMemberName());
       this.writeSimpleInto(c, v, o, I);
       l.addChildNode(o);
      }
     }
    }
    const {$unknown: O} = value;
    if (O && ns.isUnionSchema() && Array.isArray(O) && 1 === Object.keys(value).length) {
     const [k, o] = O;
     const node = jf.of(k);
     if ("string" !== typeof o) if (value instanceof jf || value instanceof Df) l.addChildNode(value); else throw new Error("@aws-sdk - $unknown union member in XML requires value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.");
     this.writeSimpleInto(0, o, node, I);
     l.addChildNode(node);
    }
    if (I) l.addAttribute(v, I);
    return l;
   }
   writeList(o, c, l, v) {
    if (!o.isMemberSchema()) throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member list: ${o.getName(true)}`);
    const I = o.getMergedTraits();
    const O = o.getValueSchema();
    const P = O.getMergedTraits();
    const R = !!P.sparse;
    const flat = !!I.xmlFlattened;
    const [j, q] = this.getXmlnsAttribute(o, v);
    const H = (c, value) => {
     if (O.isListSchema()) this.writeList(O, Array.isArray(value) ? value : [ value ], c, q); else if (O.isMapSchema()) this.writeMap(O, value, c, q); else if (O.isStructSchema()) {
      const l = this.writeStruct(O, value, q);
      c.addChildNode(l.withName(flat ? I.xmlName ?? o.getMemberName() : P.xmlName ?? "member"));
     } else {
      const l = jf.of(flat ? I.xmlName ?? o.getMemberName() : P.xmlName ?? "member");
      this.writeSimpleInto(O, value, l, q);
      c.addChildNode(l);
     }
    };
    if (flat) {
     for (const value of c) if (R || null != value) H(l, value);
    } else {
     const v = jf.of(I.xmlName ?? o.getMemberName());
     if (q) v.addAttribute(j, q);
     for (const value of c) if (R || null != value) H(v, value);
     l.addChildNode(v);
    }
   }
   writeMap(o, map, c, l, v = false) {
    if (!o.isMemberSchema()) throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member map: ${o.getName(true)}`);
    const I = o.getMergedTraits();
    const O = o.getKeySchema();
    const P = O.getMergedTraits();
    const R = P.xmlName ?? "key";
    const j = o.getValueSchema();
    const q = j.getMergedTraits();
    const H = q.xmlName ?? "value";
    const K = !!q.sparse;
    const flat = !!I.xmlFlattened;
    const [V, G] = this.getXmlnsAttribute(o, l);
    const Q = (entry, key, o) => {
     const c = jf.of(R, key);
     const [l, v] = this.getXmlnsAttribute(O, G);
     if (v) c.addAttribute(l, v);
     entry.addChildNode(c);
     let I = jf.of(H);
     if (j.isListSchema()) this.writeList(j, o, I, G); else if (j.isMapSchema()) this.writeMap(j, o, I, G, true); else if (j.isStructSchema()) I = this.writeStruct(j, o, G); else this.writeSimpleInto(j, o, I, G);
     entry.addChildNode(I);
    };
    if (flat) for (const key in map) {
     const l = map[key];
     if (K || null != l) {
      const entry = jf.of(I.xmlName ?? o.getMemberName());
      Q(entry, key, l);
      c.addChildNode(entry);
     }
    } else {
     let l;
     if (!v) {
      l = jf.of(I.xmlName ?? o.getMemberName());
      if (G) l.addAttribute(V, G);
      c.addChildNode(l);
     }
     for (const key in map) {
      const o = map[key];
      if (K || null != o) {
       const entry = jf.of("entry");
       Q(entry, key, o);
       (v ? c : l).addChildNode(entry);
      }
     }
    }
   }
   writeSimple(o, value) {
    if (null === value) throw new Error("@aws-sdk/core/protocols - (XML serializer) cannot write null value.");
    const ns = ea.of(o);
    let c = null;
    if (value && "object" === typeof value) if (ns.isBlobSchema()) c = (this.serdeContext?.base64Encoder ?? Zn)(value); else if (ns.isTimestampSchema() && value instanceof Date) {
     const format = ba(ns, this.settings);
     switch (format) {
     case 5:
      c = value.toISOString().replace(".000Z", "Z");
      break;

     case 6:
      c = Ls(value);
      break;

     case 7:
      c = String(value.getTime() / 1e3);
      break;

     default:
      console.warn("Missing timestamp format, using http date", value);
      c = Ls(value);
     }
    } else if (ns.isBigDecimalSchema() && value) {
     if (value instanceof va) return value.string;
     return String(value);
    } else if (ns.isMapSchema() || ns.isListSchema()) throw new Error("@aws-sdk/core/protocols - xml serializer, cannot call _write() on List/Map schema, call writeList or writeMap() instead."); else throw new Error(`@aws-sdk/core/protocols - xml serializer, unhandled schema type for object value and schema: ${ns.getName(true)}`);
    if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isBigIntegerSchema() || ns.isBigDecimalSchema()) c = String(value);
    if (ns.isStringSchema()) if (void 0 === value && ns.isIdempotencyToken()) c = ds(); else c = String(value);
    if (null === c) throw new Error(`Unhandled schema-value pair ${ns.getName(true)}=${value}`);
    return c;
   }
   writeSimpleInto(o, value, into, c) {
    const l = this.writeSimple(o, value);
    const ns = ea.of(o);
    const content = new Df(l);
    const [v, I] = this.getXmlnsAttribute(ns, c);
    if (I) into.addAttribute(v, I);
    into.addChildNode(content);
   }
   getXmlnsAttribute(ns, o) {
    const c = ns.getMergedTraits();
    const [prefix, l] = c.xmlNamespace ?? [];
    if (l && l !== o) return [ prefix ? `xmlns:${prefix}` : "xmlns", l ];
    return [ void 0, void 0 ];
   }
  }
  class Lf extends Md {
   settings;
   constructor(settings) {
    super();
    this.settings = settings;
   }
   createSerializer() {
    const o = new zf(this.settings);
    o.setSerdeContext(this.serdeContext);
    return o;
   }
   createDeserializer() {
    const o = new Rd(this.settings);
    o.setSerdeContext(this.serdeContext);
    return o;
   }
  }
  class _f extends vf {
   codec;
   serializer;
   deserializer;
   mixin=new Xa;
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
    this.codec = new Lf(settings);
    this.serializer = new xf(this.codec.createSerializer(), settings);
    this.deserializer = new Ef(this.codec.createDeserializer(), settings);
   }
   getPayloadCodec() {
    return this.codec;
   }
   getShapeId() {
    return "aws.protocols#restXml";
   }
   async serializeRequest(o, input, context) {
    const request = await super.serializeRequest(o, input, context);
    const c = ea.of(o.input);
    if (!request.headers["content-type"]) {
     const o = this.mixin.resolveRestContentType(this.getDefaultContentType(), c);
     if (o) request.headers["content-type"] = o;
    }
    if ("string" === typeof request.body && request.headers["content-type"] === this.getDefaultContentType() && !request.body.startsWith("<?xml ") && !this.hasUnstructuredPayloadBinding(c)) request.body = '<?xml version="1.0" encoding="UTF-8"?>' + request.body;
    return request;
   }
   async deserializeResponse(o, context, response) {
    return super.deserializeResponse(o, context, response);
   }
   async handleError(o, context, response, c, metadata) {
    const l = Af(response, c) ?? "Unknown";
    this.mixin.compose(this.compositeErrorRegistry, l, this.options.defaultNamespace);
    if (c.Error && "object" === typeof c.Error) for (const key of Object.keys(c.Error)) {
     c[key] = c.Error[key];
     if ("message" === key.toLowerCase()) c.message = c.Error[key];
    }
    if (c.RequestId && !metadata.requestId) metadata.requestId = c.RequestId;
    const {errorSchema: v, errorMetadata: I} = await this.mixin.getErrorSchemaOrThrowBaseException(l, this.options.defaultNamespace, response, c, metadata);
    const ns = ea.of(v);
    const message = c.Error?.message ?? c.Error?.Message ?? c.message ?? c.Message ?? "UnknownError";
    const O = this.compositeErrorRegistry.getErrorCtor(v) ?? Error;
    const P = new O({});
    await this.deserializeHttpMessage(v, context, response, c);
    const output = {};
    const R = this.codec.createDeserializer();
    for (const [name, member] of ns.structIterator()) {
     const target = member.getMergedTraits().xmlName ?? name;
     const value = c.Error?.[target] ?? c[target];
     output[name] = R.readSchema(member, value);
    }
    throw this.mixin.decorateServiceException(Object.assign(P, I, {
     $fault: ns.getMergedTraits().error,
     message
    }, output), c);
   }
   getDefaultContentType() {
    return "application/xml";
   }
   hasUnstructuredPayloadBinding(ns) {
    for (const [, member] of ns.structIterator()) if (member.getMergedTraits().httpPayload) return !(member.isStructSchema() || member.isMapSchema() || member.isListSchema());
    return false;
   }
  }
  const Uf = "ref", Bf = "authSchemes", qf = "name", s = "signingRegion";
  const Hf = -1, Wf = true, Kf = "isSet", Vf = "PartitionResult", Gf = "booleanEquals", Qf = "stringEquals", Xf = "getAttr", Jf = {
   [Uf]: "Endpoint"
  }, Yf = {
   fn: Xf,
   argv: [ {
    [Uf]: Vf
   }, "name" ]
  }, Zf = {
   [Uf]: Vf
  }, em = {
   [Bf]: [ {
    [qf]: "sigv4",
    [s]: "us-east-1"
   } ]
  }, tm = {
   [Bf]: [ {
    [qf]: "sigv4",
    [s]: "cn-northwest-1"
   } ]
  }, nm = {
   [Bf]: [ {
    [qf]: "sigv4",
    [s]: "{PartitionResult#implicitGlobalRegion}"
   } ]
  }, sm = [ {
   [Uf]: "Region"
  } ];
  const om = {
   conditions: [ [ Kf, [ Jf ] ], [ Kf, sm ], [ "aws.partition", sm, Vf ], [ Gf, [ {
    [Uf]: "UseFIPS"
   }, Wf ] ], [ Gf, [ {
    [Uf]: "UseDualStack"
   }, Wf ] ], [ Qf, [ Yf, "aws" ] ], [ Qf, [ Yf, "aws-cn" ] ], [ Gf, [ {
    fn: Xf,
    argv: [ Zf, "supportsDualStack" ]
   }, Wf ] ], [ Gf, [ {
    fn: Xf,
    argv: [ Zf, "supportsFIPS" ]
   }, Wf ] ] ],
   results: [ [ Hf ], [ Hf, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ Hf, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ Jf, {} ], [ "https://cloudfront.global.api.aws", em ], [ "https://cloudfront-fips.global.api.aws", em ], [ "https://cloudfront.cn-northwest-1.amazonaws.com.cn", tm ], [ "https://cloudfront-fips.cn-northwest-1.amazonaws.com.cn", tm ], [ "https://cloudfront-fips.{PartitionResult#dualStackDnsSuffix}", nm ], [ Hf, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://cloudfront-fips.{PartitionResult#dnsSuffix}", nm ], [ Hf, "FIPS is enabled but this partition does not support FIPS" ], [ "https://cloudfront.{PartitionResult#dualStackDnsSuffix}", nm ], [ Hf, "DualStack is enabled but this partition does not support DualStack" ], [ "https://cloudfront.{PartitionResult#dnsSuffix}", nm ], [ Hf, "Invalid Configuration: Missing Region" ] ]
  };
  const rm = new Int32Array([ -1, 1, -1, 0, 16, 3, 1, 4, 100000015, 2, 5, 100000015, 3, 10, 6, 4, 8, 7, 6, 100000006, 100000014, 5, 100000004, 9, 7, 100000012, 100000013, 4, 13, 11, 6, 100000007, 12, 8, 100000010, 100000011, 5, 100000005, 14, 7, 15, 100000009, 8, 100000008, 100000009, 3, 100000001, 17, 4, 100000002, 100000003 ]);
  const im = Nc.from(rm, 2, om.conditions, om.results);
  const am = new fc({
   size: 50,
   params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
  });
  const cm = (o, context = {}) => am.get(o, () => Rc(im, {
   endpointParams: o,
   logger: context.logger
  }));
  cc.aws = hc;
  class um extends Ga {
   static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.cloudfront#CloudFrontServiceException";
   constructor(options) {
    super(options);
    Object.setPrototypeOf(this, um.prototype);
   }
  }
  class AccessDenied extends um {
   static shapeId="com.amazonaws.cloudfront#AccessDenied";
   name="AccessDenied";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "AccessDenied",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, AccessDenied.prototype);
    this.Message = o.Message;
   }
  }
  class lm extends um {
   static shapeId="com.amazonaws.cloudfront#IllegalUpdate";
   name="IllegalUpdate";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "IllegalUpdate",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, lm.prototype);
    this.Message = o.Message;
   }
  }
  class InvalidArgument extends um {
   static shapeId="com.amazonaws.cloudfront#InvalidArgument";
   name="InvalidArgument";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "InvalidArgument",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, InvalidArgument.prototype);
    this.Message = o.Message;
   }
  }
  class NoSuchDistribution extends um {
   static shapeId="com.amazonaws.cloudfront#NoSuchDistribution";
   name="NoSuchDistribution";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "NoSuchDistribution",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, NoSuchDistribution.prototype);
    this.Message = o.Message;
   }
  }
  class dm extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyDistributionCNAMEs";
   name="TooManyDistributionCNAMEs";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyDistributionCNAMEs",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, dm.prototype);
    this.Message = o.Message;
   }
  }
  class hm extends um {
   static shapeId="com.amazonaws.cloudfront#EntityLimitExceeded";
   name="EntityLimitExceeded";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "EntityLimitExceeded",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, hm.prototype);
    this.Message = o.Message;
   }
  }
  class EntityNotFound extends um {
   static shapeId="com.amazonaws.cloudfront#EntityNotFound";
   name="EntityNotFound";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "EntityNotFound",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, EntityNotFound.prototype);
    this.Message = o.Message;
   }
  }
  class InvalidIfMatchVersion extends um {
   static shapeId="com.amazonaws.cloudfront#InvalidIfMatchVersion";
   name="InvalidIfMatchVersion";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "InvalidIfMatchVersion",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, InvalidIfMatchVersion.prototype);
    this.Message = o.Message;
   }
  }
  class fm extends um {
   static shapeId="com.amazonaws.cloudfront#PreconditionFailed";
   name="PreconditionFailed";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "PreconditionFailed",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, fm.prototype);
    this.Message = o.Message;
   }
  }
  class mm extends um {
   static shapeId="com.amazonaws.cloudfront#BatchTooLarge";
   name="BatchTooLarge";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "BatchTooLarge",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, mm.prototype);
    this.Message = o.Message;
   }
  }
  class gm extends um {
   static shapeId="com.amazonaws.cloudfront#CachePolicyAlreadyExists";
   name="CachePolicyAlreadyExists";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "CachePolicyAlreadyExists",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, gm.prototype);
    this.Message = o.Message;
   }
  }
  class pm extends um {
   static shapeId="com.amazonaws.cloudfront#CachePolicyInUse";
   name="CachePolicyInUse";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "CachePolicyInUse",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, pm.prototype);
    this.Message = o.Message;
   }
  }
  class ym extends um {
   static shapeId="com.amazonaws.cloudfront#CannotChangeImmutablePublicKeyFields";
   name="CannotChangeImmutablePublicKeyFields";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "CannotChangeImmutablePublicKeyFields",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, ym.prototype);
    this.Message = o.Message;
   }
  }
  class bm extends um {
   static shapeId="com.amazonaws.cloudfront#CannotDeleteEntityWhileInUse";
   name="CannotDeleteEntityWhileInUse";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "CannotDeleteEntityWhileInUse",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, bm.prototype);
    this.Message = o.Message;
   }
  }
  class wm extends um {
   static shapeId="com.amazonaws.cloudfront#CannotUpdateEntityWhileInUse";
   name="CannotUpdateEntityWhileInUse";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "CannotUpdateEntityWhileInUse",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, wm.prototype);
    this.Message = o.Message;
   }
  }
  class vm extends um {
   static shapeId="com.amazonaws.cloudfront#CNAMEAlreadyExists";
   name="CNAMEAlreadyExists";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "CNAMEAlreadyExists",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, vm.prototype);
    this.Message = o.Message;
   }
  }
  class km extends um {
   static shapeId="com.amazonaws.cloudfront#DistributionAlreadyExists";
   name="DistributionAlreadyExists";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "DistributionAlreadyExists",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, km.prototype);
    this.Message = o.Message;
   }
  }
  class Sm extends um {
   static shapeId="com.amazonaws.cloudfront#IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior";
   name="IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Sm.prototype);
    this.Message = o.Message;
   }
  }
  class xm extends um {
   static shapeId="com.amazonaws.cloudfront#InconsistentQuantities";
   name="InconsistentQuantities";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "InconsistentQuantities",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, xm.prototype);
    this.Message = o.Message;
   }
  }
  class Em extends um {
   static shapeId="com.amazonaws.cloudfront#InvalidDefaultRootObject";
   name="InvalidDefaultRootObject";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "InvalidDefaultRootObject",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Em.prototype);
    this.Message = o.Message;
   }
  }
  class Im extends um {
   static shapeId="com.amazonaws.cloudfront#InvalidErrorCode";
   name="InvalidErrorCode";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "InvalidErrorCode",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Im.prototype);
    this.Message = o.Message;
   }
  }
  class Am extends um {
   static shapeId="com.amazonaws.cloudfront#InvalidForwardCookies";
   name="InvalidForwardCookies";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "InvalidForwardCookies",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Am.prototype);
    this.Message = o.Message;
   }
  }
  class $m extends um {
   static shapeId="com.amazonaws.cloudfront#InvalidFunctionAssociation";
   name="InvalidFunctionAssociation";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "InvalidFunctionAssociation",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, $m.prototype);
    this.Message = o.Message;
   }
  }
  class Tm extends um {
   static shapeId="com.amazonaws.cloudfront#InvalidGeoRestrictionParameter";
   name="InvalidGeoRestrictionParameter";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "InvalidGeoRestrictionParameter",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Tm.prototype);
    this.Message = o.Message;
   }
  }
  class Cm extends um {
   static shapeId="com.amazonaws.cloudfront#InvalidHeadersForS3Origin";
   name="InvalidHeadersForS3Origin";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "InvalidHeadersForS3Origin",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Cm.prototype);
    this.Message = o.Message;
   }
  }
  class Mm extends um {
   static shapeId="com.amazonaws.cloudfront#InvalidLambdaFunctionAssociation";
   name="InvalidLambdaFunctionAssociation";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "InvalidLambdaFunctionAssociation",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Mm.prototype);
    this.Message = o.Message;
   }
  }
  class Om extends um {
   static shapeId="com.amazonaws.cloudfront#InvalidLocationCode";
   name="InvalidLocationCode";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "InvalidLocationCode",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Om.prototype);
    this.Message = o.Message;
   }
  }
  class Pm extends um {
   static shapeId="com.amazonaws.cloudfront#InvalidMinimumProtocolVersion";
   name="InvalidMinimumProtocolVersion";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "InvalidMinimumProtocolVersion",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Pm.prototype);
    this.Message = o.Message;
   }
  }
  class Rm extends um {
   static shapeId="com.amazonaws.cloudfront#InvalidOrigin";
   name="InvalidOrigin";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "InvalidOrigin",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Rm.prototype);
    this.Message = o.Message;
   }
  }
  class Nm extends um {
   static shapeId="com.amazonaws.cloudfront#InvalidOriginAccessControl";
   name="InvalidOriginAccessControl";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "InvalidOriginAccessControl",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Nm.prototype);
    this.Message = o.Message;
   }
  }
  class Dm extends um {
   static shapeId="com.amazonaws.cloudfront#InvalidOriginAccessIdentity";
   name="InvalidOriginAccessIdentity";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "InvalidOriginAccessIdentity",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Dm.prototype);
    this.Message = o.Message;
   }
  }
  class jm extends um {
   static shapeId="com.amazonaws.cloudfront#InvalidOriginKeepaliveTimeout";
   name="InvalidOriginKeepaliveTimeout";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "InvalidOriginKeepaliveTimeout",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, jm.prototype);
    this.Message = o.Message;
   }
  }
  class zm extends um {
   static shapeId="com.amazonaws.cloudfront#InvalidOriginReadTimeout";
   name="InvalidOriginReadTimeout";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "InvalidOriginReadTimeout",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, zm.prototype);
    this.Message = o.Message;
   }
  }
  class Lm extends um {
   static shapeId="com.amazonaws.cloudfront#InvalidProtocolSettings";
   name="InvalidProtocolSettings";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "InvalidProtocolSettings",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Lm.prototype);
    this.Message = o.Message;
   }
  }
  class _m extends um {
   static shapeId="com.amazonaws.cloudfront#InvalidQueryStringParameters";
   name="InvalidQueryStringParameters";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "InvalidQueryStringParameters",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, _m.prototype);
    this.Message = o.Message;
   }
  }
  class Um extends um {
   static shapeId="com.amazonaws.cloudfront#InvalidRelativePath";
   name="InvalidRelativePath";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "InvalidRelativePath",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Um.prototype);
    this.Message = o.Message;
   }
  }
  class Fm extends um {
   static shapeId="com.amazonaws.cloudfront#InvalidRequiredProtocol";
   name="InvalidRequiredProtocol";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "InvalidRequiredProtocol",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Fm.prototype);
    this.Message = o.Message;
   }
  }
  class Bm extends um {
   static shapeId="com.amazonaws.cloudfront#InvalidResponseCode";
   name="InvalidResponseCode";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "InvalidResponseCode",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Bm.prototype);
    this.Message = o.Message;
   }
  }
  class qm extends um {
   static shapeId="com.amazonaws.cloudfront#InvalidTTLOrder";
   name="InvalidTTLOrder";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "InvalidTTLOrder",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, qm.prototype);
    this.Message = o.Message;
   }
  }
  class InvalidViewerCertificate extends um {
   static shapeId="com.amazonaws.cloudfront#InvalidViewerCertificate";
   name="InvalidViewerCertificate";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "InvalidViewerCertificate",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, InvalidViewerCertificate.prototype);
    this.Message = o.Message;
   }
  }
  class Hm extends um {
   static shapeId="com.amazonaws.cloudfront#InvalidWebACLId";
   name="InvalidWebACLId";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "InvalidWebACLId",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Hm.prototype);
    this.Message = o.Message;
   }
  }
  class Wm extends um {
   static shapeId="com.amazonaws.cloudfront#MissingBody";
   name="MissingBody";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "MissingBody",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Wm.prototype);
    this.Message = o.Message;
   }
  }
  class Km extends um {
   static shapeId="com.amazonaws.cloudfront#NoSuchCachePolicy";
   name="NoSuchCachePolicy";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "NoSuchCachePolicy",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Km.prototype);
    this.Message = o.Message;
   }
  }
  class Vm extends um {
   static shapeId="com.amazonaws.cloudfront#NoSuchFieldLevelEncryptionConfig";
   name="NoSuchFieldLevelEncryptionConfig";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "NoSuchFieldLevelEncryptionConfig",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Vm.prototype);
    this.Message = o.Message;
   }
  }
  class Gm extends um {
   static shapeId="com.amazonaws.cloudfront#NoSuchOrigin";
   name="NoSuchOrigin";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "NoSuchOrigin",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Gm.prototype);
    this.Message = o.Message;
   }
  }
  class Qm extends um {
   static shapeId="com.amazonaws.cloudfront#NoSuchOriginRequestPolicy";
   name="NoSuchOriginRequestPolicy";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "NoSuchOriginRequestPolicy",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Qm.prototype);
    this.Message = o.Message;
   }
  }
  class Xm extends um {
   static shapeId="com.amazonaws.cloudfront#NoSuchRealtimeLogConfig";
   name="NoSuchRealtimeLogConfig";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "NoSuchRealtimeLogConfig",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Xm.prototype);
    this.Message = o.Message;
   }
  }
  class Jm extends um {
   static shapeId="com.amazonaws.cloudfront#NoSuchResponseHeadersPolicy";
   name="NoSuchResponseHeadersPolicy";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "NoSuchResponseHeadersPolicy",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Jm.prototype);
    this.Message = o.Message;
   }
  }
  class Ym extends um {
   static shapeId="com.amazonaws.cloudfront#RealtimeLogConfigOwnerMismatch";
   name="RealtimeLogConfigOwnerMismatch";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "RealtimeLogConfigOwnerMismatch",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Ym.prototype);
    this.Message = o.Message;
   }
  }
  class Zm extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyCacheBehaviors";
   name="TooManyCacheBehaviors";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyCacheBehaviors",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Zm.prototype);
    this.Message = o.Message;
   }
  }
  class eg extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyCertificates";
   name="TooManyCertificates";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyCertificates",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, eg.prototype);
    this.Message = o.Message;
   }
  }
  class tg extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyCookieNamesInWhiteList";
   name="TooManyCookieNamesInWhiteList";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyCookieNamesInWhiteList",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, tg.prototype);
    this.Message = o.Message;
   }
  }
  class ng extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyDistributions";
   name="TooManyDistributions";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyDistributions",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, ng.prototype);
    this.Message = o.Message;
   }
  }
  class sg extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyDistributionsAssociatedToCachePolicy";
   name="TooManyDistributionsAssociatedToCachePolicy";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyDistributionsAssociatedToCachePolicy",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, sg.prototype);
    this.Message = o.Message;
   }
  }
  class og extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyDistributionsAssociatedToFieldLevelEncryptionConfig";
   name="TooManyDistributionsAssociatedToFieldLevelEncryptionConfig";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyDistributionsAssociatedToFieldLevelEncryptionConfig",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, og.prototype);
    this.Message = o.Message;
   }
  }
  class rg extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyDistributionsAssociatedToKeyGroup";
   name="TooManyDistributionsAssociatedToKeyGroup";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyDistributionsAssociatedToKeyGroup",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, rg.prototype);
    this.Message = o.Message;
   }
  }
  class ig extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyDistributionsAssociatedToOriginAccessControl";
   name="TooManyDistributionsAssociatedToOriginAccessControl";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyDistributionsAssociatedToOriginAccessControl",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, ig.prototype);
    this.Message = o.Message;
   }
  }
  class ag extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyDistributionsAssociatedToOriginRequestPolicy";
   name="TooManyDistributionsAssociatedToOriginRequestPolicy";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyDistributionsAssociatedToOriginRequestPolicy",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, ag.prototype);
    this.Message = o.Message;
   }
  }
  class cg extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyDistributionsAssociatedToResponseHeadersPolicy";
   name="TooManyDistributionsAssociatedToResponseHeadersPolicy";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyDistributionsAssociatedToResponseHeadersPolicy",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, cg.prototype);
    this.Message = o.Message;
   }
  }
  class ug extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyDistributionsWithFunctionAssociations";
   name="TooManyDistributionsWithFunctionAssociations";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyDistributionsWithFunctionAssociations",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, ug.prototype);
    this.Message = o.Message;
   }
  }
  class lg extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyDistributionsWithLambdaAssociations";
   name="TooManyDistributionsWithLambdaAssociations";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyDistributionsWithLambdaAssociations",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, lg.prototype);
    this.Message = o.Message;
   }
  }
  class dg extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyDistributionsWithSingleFunctionARN";
   name="TooManyDistributionsWithSingleFunctionARN";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyDistributionsWithSingleFunctionARN",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, dg.prototype);
    this.Message = o.Message;
   }
  }
  class hg extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyFunctionAssociations";
   name="TooManyFunctionAssociations";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyFunctionAssociations",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, hg.prototype);
    this.Message = o.Message;
   }
  }
  class fg extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyHeadersInForwardedValues";
   name="TooManyHeadersInForwardedValues";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyHeadersInForwardedValues",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, fg.prototype);
    this.Message = o.Message;
   }
  }
  class mg extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyKeyGroupsAssociatedToDistribution";
   name="TooManyKeyGroupsAssociatedToDistribution";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyKeyGroupsAssociatedToDistribution",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, mg.prototype);
    this.Message = o.Message;
   }
  }
  class gg extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyLambdaFunctionAssociations";
   name="TooManyLambdaFunctionAssociations";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyLambdaFunctionAssociations",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, gg.prototype);
    this.Message = o.Message;
   }
  }
  class pg extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyOriginCustomHeaders";
   name="TooManyOriginCustomHeaders";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyOriginCustomHeaders",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, pg.prototype);
    this.Message = o.Message;
   }
  }
  class yg extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyOriginGroupsPerDistribution";
   name="TooManyOriginGroupsPerDistribution";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyOriginGroupsPerDistribution",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, yg.prototype);
    this.Message = o.Message;
   }
  }
  class bg extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyOrigins";
   name="TooManyOrigins";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyOrigins",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, bg.prototype);
    this.Message = o.Message;
   }
  }
  class wg extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyQueryStringParameters";
   name="TooManyQueryStringParameters";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyQueryStringParameters",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, wg.prototype);
    this.Message = o.Message;
   }
  }
  class vg extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyTrustedSigners";
   name="TooManyTrustedSigners";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyTrustedSigners",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, vg.prototype);
    this.Message = o.Message;
   }
  }
  class kg extends um {
   static shapeId="com.amazonaws.cloudfront#TrustedKeyGroupDoesNotExist";
   name="TrustedKeyGroupDoesNotExist";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TrustedKeyGroupDoesNotExist",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, kg.prototype);
    this.Message = o.Message;
   }
  }
  class Sg extends um {
   static shapeId="com.amazonaws.cloudfront#TrustedSignerDoesNotExist";
   name="TrustedSignerDoesNotExist";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TrustedSignerDoesNotExist",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Sg.prototype);
    this.Message = o.Message;
   }
  }
  class xg extends um {
   static shapeId="com.amazonaws.cloudfront#EntityAlreadyExists";
   name="EntityAlreadyExists";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "EntityAlreadyExists",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, xg.prototype);
    this.Message = o.Message;
   }
  }
  class Eg extends um {
   static shapeId="com.amazonaws.cloudfront#InvalidTagging";
   name="InvalidTagging";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "InvalidTagging",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Eg.prototype);
    this.Message = o.Message;
   }
  }
  class Ig extends um {
   static shapeId="com.amazonaws.cloudfront#UnsupportedOperation";
   name="UnsupportedOperation";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "UnsupportedOperation",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Ig.prototype);
    this.Message = o.Message;
   }
  }
  class Ag extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyCachePolicies";
   name="TooManyCachePolicies";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyCachePolicies",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Ag.prototype);
    this.Message = o.Message;
   }
  }
  class $g extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyCookiesInCachePolicy";
   name="TooManyCookiesInCachePolicy";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyCookiesInCachePolicy",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, $g.prototype);
    this.Message = o.Message;
   }
  }
  class Tg extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyHeadersInCachePolicy";
   name="TooManyHeadersInCachePolicy";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyHeadersInCachePolicy",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Tg.prototype);
    this.Message = o.Message;
   }
  }
  class Cg extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyQueryStringsInCachePolicy";
   name="TooManyQueryStringsInCachePolicy";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyQueryStringsInCachePolicy",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Cg.prototype);
    this.Message = o.Message;
   }
  }
  class Mg extends um {
   static shapeId="com.amazonaws.cloudfront#CloudFrontOriginAccessIdentityAlreadyExists";
   name="CloudFrontOriginAccessIdentityAlreadyExists";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "CloudFrontOriginAccessIdentityAlreadyExists",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Mg.prototype);
    this.Message = o.Message;
   }
  }
  class Og extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyCloudFrontOriginAccessIdentities";
   name="TooManyCloudFrontOriginAccessIdentities";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyCloudFrontOriginAccessIdentities",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Og.prototype);
    this.Message = o.Message;
   }
  }
  class Pg extends um {
   static shapeId="com.amazonaws.cloudfront#EntitySizeLimitExceeded";
   name="EntitySizeLimitExceeded";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "EntitySizeLimitExceeded",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Pg.prototype);
    this.Message = o.Message;
   }
  }
  class Rg extends um {
   static shapeId="com.amazonaws.cloudfront#ContinuousDeploymentPolicyAlreadyExists";
   name="ContinuousDeploymentPolicyAlreadyExists";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "ContinuousDeploymentPolicyAlreadyExists",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Rg.prototype);
    this.Message = o.Message;
   }
  }
  class Ng extends um {
   static shapeId="com.amazonaws.cloudfront#StagingDistributionInUse";
   name="StagingDistributionInUse";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "StagingDistributionInUse",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Ng.prototype);
    this.Message = o.Message;
   }
  }
  class Dg extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyContinuousDeploymentPolicies";
   name="TooManyContinuousDeploymentPolicies";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyContinuousDeploymentPolicies",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Dg.prototype);
    this.Message = o.Message;
   }
  }
  class jg extends um {
   static shapeId="com.amazonaws.cloudfront#ContinuousDeploymentPolicyInUse";
   name="ContinuousDeploymentPolicyInUse";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "ContinuousDeploymentPolicyInUse",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, jg.prototype);
    this.Message = o.Message;
   }
  }
  class zg extends um {
   static shapeId="com.amazonaws.cloudfront#IllegalOriginAccessConfiguration";
   name="IllegalOriginAccessConfiguration";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "IllegalOriginAccessConfiguration",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, zg.prototype);
    this.Message = o.Message;
   }
  }
  class Lg extends um {
   static shapeId="com.amazonaws.cloudfront#InvalidDomainNameForOriginAccessControl";
   name="InvalidDomainNameForOriginAccessControl";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "InvalidDomainNameForOriginAccessControl",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Lg.prototype);
    this.Message = o.Message;
   }
  }
  class _g extends um {
   static shapeId="com.amazonaws.cloudfront#NoSuchContinuousDeploymentPolicy";
   name="NoSuchContinuousDeploymentPolicy";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "NoSuchContinuousDeploymentPolicy",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, _g.prototype);
    this.Message = o.Message;
   }
  }
  class Ug extends um {
   static shapeId="com.amazonaws.cloudfront#InvalidAssociation";
   name="InvalidAssociation";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "InvalidAssociation",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Ug.prototype);
    this.Message = o.Message;
   }
  }
  class Fg extends um {
   static shapeId="com.amazonaws.cloudfront#FieldLevelEncryptionConfigAlreadyExists";
   name="FieldLevelEncryptionConfigAlreadyExists";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "FieldLevelEncryptionConfigAlreadyExists",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Fg.prototype);
    this.Message = o.Message;
   }
  }
  class Bg extends um {
   static shapeId="com.amazonaws.cloudfront#NoSuchFieldLevelEncryptionProfile";
   name="NoSuchFieldLevelEncryptionProfile";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "NoSuchFieldLevelEncryptionProfile",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Bg.prototype);
    this.Message = o.Message;
   }
  }
  class qg extends um {
   static shapeId="com.amazonaws.cloudfront#QueryArgProfileEmpty";
   name="QueryArgProfileEmpty";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "QueryArgProfileEmpty",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, qg.prototype);
    this.Message = o.Message;
   }
  }
  class Hg extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyFieldLevelEncryptionConfigs";
   name="TooManyFieldLevelEncryptionConfigs";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyFieldLevelEncryptionConfigs",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Hg.prototype);
    this.Message = o.Message;
   }
  }
  class Wg extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyFieldLevelEncryptionContentTypeProfiles";
   name="TooManyFieldLevelEncryptionContentTypeProfiles";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyFieldLevelEncryptionContentTypeProfiles",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Wg.prototype);
    this.Message = o.Message;
   }
  }
  class Kg extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyFieldLevelEncryptionQueryArgProfiles";
   name="TooManyFieldLevelEncryptionQueryArgProfiles";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyFieldLevelEncryptionQueryArgProfiles",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Kg.prototype);
    this.Message = o.Message;
   }
  }
  class Vg extends um {
   static shapeId="com.amazonaws.cloudfront#FieldLevelEncryptionProfileAlreadyExists";
   name="FieldLevelEncryptionProfileAlreadyExists";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "FieldLevelEncryptionProfileAlreadyExists",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Vg.prototype);
    this.Message = o.Message;
   }
  }
  class Gg extends um {
   static shapeId="com.amazonaws.cloudfront#FieldLevelEncryptionProfileSizeExceeded";
   name="FieldLevelEncryptionProfileSizeExceeded";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "FieldLevelEncryptionProfileSizeExceeded",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Gg.prototype);
    this.Message = o.Message;
   }
  }
  class Qg extends um {
   static shapeId="com.amazonaws.cloudfront#NoSuchPublicKey";
   name="NoSuchPublicKey";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "NoSuchPublicKey",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Qg.prototype);
    this.Message = o.Message;
   }
  }
  class Xg extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyFieldLevelEncryptionEncryptionEntities";
   name="TooManyFieldLevelEncryptionEncryptionEntities";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyFieldLevelEncryptionEncryptionEntities",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Xg.prototype);
    this.Message = o.Message;
   }
  }
  class Jg extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyFieldLevelEncryptionFieldPatterns";
   name="TooManyFieldLevelEncryptionFieldPatterns";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyFieldLevelEncryptionFieldPatterns",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Jg.prototype);
    this.Message = o.Message;
   }
  }
  class Yg extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyFieldLevelEncryptionProfiles";
   name="TooManyFieldLevelEncryptionProfiles";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyFieldLevelEncryptionProfiles",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Yg.prototype);
    this.Message = o.Message;
   }
  }
  class Zg extends um {
   static shapeId="com.amazonaws.cloudfront#FunctionAlreadyExists";
   name="FunctionAlreadyExists";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "FunctionAlreadyExists",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Zg.prototype);
    this.Message = o.Message;
   }
  }
  class ep extends um {
   static shapeId="com.amazonaws.cloudfront#FunctionSizeLimitExceeded";
   name="FunctionSizeLimitExceeded";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "FunctionSizeLimitExceeded",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, ep.prototype);
    this.Message = o.Message;
   }
  }
  class tp extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyFunctions";
   name="TooManyFunctions";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyFunctions",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, tp.prototype);
    this.Message = o.Message;
   }
  }
  class np extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyInvalidationsInProgress";
   name="TooManyInvalidationsInProgress";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyInvalidationsInProgress",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, np.prototype);
    this.Message = o.Message;
   }
  }
  class sp extends um {
   static shapeId="com.amazonaws.cloudfront#KeyGroupAlreadyExists";
   name="KeyGroupAlreadyExists";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "KeyGroupAlreadyExists",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, sp.prototype);
    this.Message = o.Message;
   }
  }
  class op extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyKeyGroups";
   name="TooManyKeyGroups";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyKeyGroups",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, op.prototype);
    this.Message = o.Message;
   }
  }
  class rp extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyPublicKeysInKeyGroup";
   name="TooManyPublicKeysInKeyGroup";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyPublicKeysInKeyGroup",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, rp.prototype);
    this.Message = o.Message;
   }
  }
  class ap extends um {
   static shapeId="com.amazonaws.cloudfront#MonitoringSubscriptionAlreadyExists";
   name="MonitoringSubscriptionAlreadyExists";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "MonitoringSubscriptionAlreadyExists",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, ap.prototype);
    this.Message = o.Message;
   }
  }
  class cp extends um {
   static shapeId="com.amazonaws.cloudfront#OriginAccessControlAlreadyExists";
   name="OriginAccessControlAlreadyExists";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "OriginAccessControlAlreadyExists",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, cp.prototype);
    this.Message = o.Message;
   }
  }
  class lp extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyOriginAccessControls";
   name="TooManyOriginAccessControls";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyOriginAccessControls",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, lp.prototype);
    this.Message = o.Message;
   }
  }
  class dp extends um {
   static shapeId="com.amazonaws.cloudfront#OriginRequestPolicyAlreadyExists";
   name="OriginRequestPolicyAlreadyExists";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "OriginRequestPolicyAlreadyExists",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, dp.prototype);
    this.Message = o.Message;
   }
  }
  class hp extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyCookiesInOriginRequestPolicy";
   name="TooManyCookiesInOriginRequestPolicy";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyCookiesInOriginRequestPolicy",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, hp.prototype);
    this.Message = o.Message;
   }
  }
  class fp extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyHeadersInOriginRequestPolicy";
   name="TooManyHeadersInOriginRequestPolicy";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyHeadersInOriginRequestPolicy",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, fp.prototype);
    this.Message = o.Message;
   }
  }
  class mp extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyOriginRequestPolicies";
   name="TooManyOriginRequestPolicies";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyOriginRequestPolicies",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, mp.prototype);
    this.Message = o.Message;
   }
  }
  class gp extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyQueryStringsInOriginRequestPolicy";
   name="TooManyQueryStringsInOriginRequestPolicy";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyQueryStringsInOriginRequestPolicy",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, gp.prototype);
    this.Message = o.Message;
   }
  }
  class pp extends um {
   static shapeId="com.amazonaws.cloudfront#PublicKeyAlreadyExists";
   name="PublicKeyAlreadyExists";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "PublicKeyAlreadyExists",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, pp.prototype);
    this.Message = o.Message;
   }
  }
  class yp extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyPublicKeys";
   name="TooManyPublicKeys";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyPublicKeys",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, yp.prototype);
    this.Message = o.Message;
   }
  }
  class bp extends um {
   static shapeId="com.amazonaws.cloudfront#RealtimeLogConfigAlreadyExists";
   name="RealtimeLogConfigAlreadyExists";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "RealtimeLogConfigAlreadyExists",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, bp.prototype);
    this.Message = o.Message;
   }
  }
  class wp extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyRealtimeLogConfigs";
   name="TooManyRealtimeLogConfigs";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyRealtimeLogConfigs",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, wp.prototype);
    this.Message = o.Message;
   }
  }
  class vp extends um {
   static shapeId="com.amazonaws.cloudfront#ResponseHeadersPolicyAlreadyExists";
   name="ResponseHeadersPolicyAlreadyExists";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "ResponseHeadersPolicyAlreadyExists",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, vp.prototype);
    this.Message = o.Message;
   }
  }
  class kp extends um {
   static shapeId="com.amazonaws.cloudfront#TooLongCSPInResponseHeadersPolicy";
   name="TooLongCSPInResponseHeadersPolicy";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooLongCSPInResponseHeadersPolicy",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, kp.prototype);
    this.Message = o.Message;
   }
  }
  class Sp extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyCustomHeadersInResponseHeadersPolicy";
   name="TooManyCustomHeadersInResponseHeadersPolicy";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyCustomHeadersInResponseHeadersPolicy",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Sp.prototype);
    this.Message = o.Message;
   }
  }
  class xp extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyRemoveHeadersInResponseHeadersPolicy";
   name="TooManyRemoveHeadersInResponseHeadersPolicy";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyRemoveHeadersInResponseHeadersPolicy",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, xp.prototype);
    this.Message = o.Message;
   }
  }
  class Ep extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyResponseHeadersPolicies";
   name="TooManyResponseHeadersPolicies";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyResponseHeadersPolicies",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Ep.prototype);
    this.Message = o.Message;
   }
  }
  class Ip extends um {
   static shapeId="com.amazonaws.cloudfront#StreamingDistributionAlreadyExists";
   name="StreamingDistributionAlreadyExists";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "StreamingDistributionAlreadyExists",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Ip.prototype);
    this.Message = o.Message;
   }
  }
  class Ap extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyStreamingDistributionCNAMEs";
   name="TooManyStreamingDistributionCNAMEs";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyStreamingDistributionCNAMEs",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Ap.prototype);
    this.Message = o.Message;
   }
  }
  class $p extends um {
   static shapeId="com.amazonaws.cloudfront#TooManyStreamingDistributions";
   name="TooManyStreamingDistributions";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "TooManyStreamingDistributions",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, $p.prototype);
    this.Message = o.Message;
   }
  }
  class Tp extends um {
   static shapeId="com.amazonaws.cloudfront#IllegalDelete";
   name="IllegalDelete";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "IllegalDelete",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Tp.prototype);
    this.Message = o.Message;
   }
  }
  class Cp extends um {
   static shapeId="com.amazonaws.cloudfront#CloudFrontOriginAccessIdentityInUse";
   name="CloudFrontOriginAccessIdentityInUse";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "CloudFrontOriginAccessIdentityInUse",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Cp.prototype);
    this.Message = o.Message;
   }
  }
  class Mp extends um {
   static shapeId="com.amazonaws.cloudfront#NoSuchCloudFrontOriginAccessIdentity";
   name="NoSuchCloudFrontOriginAccessIdentity";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "NoSuchCloudFrontOriginAccessIdentity",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Mp.prototype);
    this.Message = o.Message;
   }
  }
  class Op extends um {
   static shapeId="com.amazonaws.cloudfront#ResourceNotDisabled";
   name="ResourceNotDisabled";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "ResourceNotDisabled",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Op.prototype);
    this.Message = o.Message;
   }
  }
  class Pp extends um {
   static shapeId="com.amazonaws.cloudfront#DistributionNotDisabled";
   name="DistributionNotDisabled";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "DistributionNotDisabled",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Pp.prototype);
    this.Message = o.Message;
   }
  }
  class Rp extends um {
   static shapeId="com.amazonaws.cloudfront#ResourceInUse";
   name="ResourceInUse";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "ResourceInUse",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Rp.prototype);
    this.Message = o.Message;
   }
  }
  class Np extends um {
   static shapeId="com.amazonaws.cloudfront#FieldLevelEncryptionConfigInUse";
   name="FieldLevelEncryptionConfigInUse";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "FieldLevelEncryptionConfigInUse",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Np.prototype);
    this.Message = o.Message;
   }
  }
  class Dp extends um {
   static shapeId="com.amazonaws.cloudfront#FieldLevelEncryptionProfileInUse";
   name="FieldLevelEncryptionProfileInUse";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "FieldLevelEncryptionProfileInUse",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Dp.prototype);
    this.Message = o.Message;
   }
  }
  class jp extends um {
   static shapeId="com.amazonaws.cloudfront#FunctionInUse";
   name="FunctionInUse";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "FunctionInUse",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, jp.prototype);
    this.Message = o.Message;
   }
  }
  class zp extends um {
   static shapeId="com.amazonaws.cloudfront#NoSuchFunctionExists";
   name="NoSuchFunctionExists";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "NoSuchFunctionExists",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, zp.prototype);
    this.Message = o.Message;
   }
  }
  class NoSuchResource extends um {
   static shapeId="com.amazonaws.cloudfront#NoSuchResource";
   name="NoSuchResource";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "NoSuchResource",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, NoSuchResource.prototype);
    this.Message = o.Message;
   }
  }
  class Lp extends um {
   static shapeId="com.amazonaws.cloudfront#NoSuchMonitoringSubscription";
   name="NoSuchMonitoringSubscription";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "NoSuchMonitoringSubscription",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Lp.prototype);
    this.Message = o.Message;
   }
  }
  class _p extends um {
   static shapeId="com.amazonaws.cloudfront#NoSuchOriginAccessControl";
   name="NoSuchOriginAccessControl";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "NoSuchOriginAccessControl",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, _p.prototype);
    this.Message = o.Message;
   }
  }
  class Up extends um {
   static shapeId="com.amazonaws.cloudfront#OriginAccessControlInUse";
   name="OriginAccessControlInUse";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "OriginAccessControlInUse",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Up.prototype);
    this.Message = o.Message;
   }
  }
  class Fp extends um {
   static shapeId="com.amazonaws.cloudfront#OriginRequestPolicyInUse";
   name="OriginRequestPolicyInUse";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "OriginRequestPolicyInUse",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Fp.prototype);
    this.Message = o.Message;
   }
  }
  class Bp extends um {
   static shapeId="com.amazonaws.cloudfront#PublicKeyInUse";
   name="PublicKeyInUse";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "PublicKeyInUse",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Bp.prototype);
    this.Message = o.Message;
   }
  }
  class qp extends um {
   static shapeId="com.amazonaws.cloudfront#RealtimeLogConfigInUse";
   name="RealtimeLogConfigInUse";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "RealtimeLogConfigInUse",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, qp.prototype);
    this.Message = o.Message;
   }
  }
  class Hp extends um {
   static shapeId="com.amazonaws.cloudfront#ResponseHeadersPolicyInUse";
   name="ResponseHeadersPolicyInUse";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "ResponseHeadersPolicyInUse",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Hp.prototype);
    this.Message = o.Message;
   }
  }
  class Wp extends um {
   static shapeId="com.amazonaws.cloudfront#NoSuchStreamingDistribution";
   name="NoSuchStreamingDistribution";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "NoSuchStreamingDistribution",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Wp.prototype);
    this.Message = o.Message;
   }
  }
  class Kp extends um {
   static shapeId="com.amazonaws.cloudfront#StreamingDistributionNotDisabled";
   name="StreamingDistributionNotDisabled";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "StreamingDistributionNotDisabled",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Kp.prototype);
    this.Message = o.Message;
   }
  }
  class Vp extends um {
   static shapeId="com.amazonaws.cloudfront#NoSuchInvalidation";
   name="NoSuchInvalidation";
   $fault="client";
   Message;
   constructor(o) {
    super({
     name: "NoSuchInvalidation",
     $fault: "client",
     ...o
    });
    Object.setPrototypeOf(this, Vp.prototype);
    this.Message = o.Message;
   }
  }
  class Gp extends um {
   static shapeId="com.amazonaws.cloudfront#TestFunctionFailed";
   name="TestFunctionFailed";
   $fault="server";
   Message;
   constructor(o) {
    super({
     name: "TestFunctionFailed",
     $fault: "server",
     ...o
    });
    Object.setPrototypeOf(this, Gp.prototype);
    this.Message = o.Message;
   }
  }
  const Qp = "Aliases";
  const Xp = "AwsAccountNumber";
  const Jp = "AliasICPRecordal";
  const Yp = "AliasICPRecordals";
  const ey = "AnycastIpListId";
  const ty = "AccountId";
  const ny = "AllowedMethods";
  const sy = "ActiveTrustedKeyGroups";
  const oy = "ActiveTrustedSigners";
  const ry = "Alias";
  const iy = "Compress";
  const ay = "ConflictingAlias";
  const cy = "ConflictingAliasesList";
  const ly = "CacheBehavior";
  const dy = "CacheBehaviors";
  const hy = "CustomErrorResponse";
  const fy = "CustomErrorResponses";
  const my = "ConnectionFunctionAssociation";
  const gy = "CustomHeaders";
  const py = "CachedMethods";
  const yy = "ConnectionMode";
  const wy = "CNAME";
  const vy = "CustomOriginConfig";
  const ky = "CachePolicyId";
  const Sy = "CacheTagConfig";
  const xy = "Comment";
  const Ey = "Distribution";
  const Iy = "DistributionConfig";
  const Ay = "DefaultCacheBehavior";
  const $y = "DomainConflicts";
  const Ty = "DistributionId";
  const Cy = "DistributionList";
  const My = "DomainName";
  const Oy = "DistributionSummary";
  const Py = "DefaultTTL";
  const Ry = "Domain";
  const Ny = "Enabled";
  const Dy = "ETag";
  const jy = "EventType";
  const zy = "FunctionAssociations";
  const Ly = "FunctionAssociation";
  const _y = "FieldLevelEncryptionId";
  const Uy = "ForwardedValues";
  const Fy = "GrpcConfig";
  const qy = "GeoRestriction";
  const Hy = "Headers";
  const Wy = "HeaderName";
  const Ky = "HttpVersion";
  const Vy = "Items";
  const Gy = "IsIPV6Enabled";
  const Qy = "Id";
  const Xy = "KeyGroup";
  const Jy = "KeyPairIds";
  const Yy = "LambdaFunctionAssociations";
  const Zy = "LambdaFunctionAssociation";
  const eb = "LastModifiedTime";
  const tb = "Message";
  const nb = "MaxItems";
  const sb = "MinTTL";
  const ob = "MaxTTL";
  const rb = "Marker";
  const ib = "Name";
  const ab = "NextMarker";
  const cb = "Origins";
  const ub = "OriginCustomHeader";
  const lb = "OriginGroups";
  const db = "OriginGroupMember";
  const hb = "OriginGroup";
  const fb = "OriginKeepaliveTimeout";
  const mb = "OriginMtlsConfig";
  const gb = "OriginRequestPolicyId";
  const pb = "OriginReadTimeout";
  const yb = "OriginShield";
  const bb = "OriginSslProtocols";
  const wb = "Origin";
  const vb = "PriceClass";
  const kb = "ParameterDefinitions";
  const Sb = "Quantity";
  const xb = "QueryStringCacheKeys";
  const Eb = "ResponseHeadersPolicyId";
  const Ib = "ResourceId";
  const Ab = "RealtimeLogConfigArn";
  const $b = "Restrictions";
  const Tb = "Status";
  const Cb = "StatusCodes";
  const Mb = "S3OriginConfig";
  const Ob = "SmoothStreaming";
  const Pb = "Signer";
  const Rb = "Staging";
  const Nb = "TenantConfig";
  const Db = "TrustedKeyGroups";
  const jb = "TargetOriginId";
  const zb = "TrustedSigners";
  const Lb = "TrustStoreConfig";
  const _b = "ViewerCertificate";
  const Ub = "ViewerMtlsConfig";
  const Fb = "VpcOriginConfig";
  const Bb = "ViewerProtocolPolicy";
  const qb = "WebACLId";
  const Hb = "client";
  const Wb = "error";
  const Kb = "http";
  const Vb = "httpError";
  const Gb = "httpHeader";
  const Qb = "httpQuery";
  const Xb = "smithy.ts.sdk.synthetic.com.amazonaws.cloudfront";
  const Jb = "xmlName";
  const Yb = "com.amazonaws.cloudfront";
  const Zb = new oa.O(Xb);
  var ew = [ -3, Xb, "CloudFrontServiceException", 0, [], [] ];
  Zb.registerError(ew, um);
  const tw = new oa.O(Yb);
  var nw = [ -3, Yb, "AccessDenied", {
   [Wb]: Hb,
   [Vb]: 403
  }, [ tb ], [ 0 ] ];
  tw.registerError(nw, AccessDenied);
  var sw = [ -3, Yb, "BatchTooLarge", {
   [Wb]: Hb,
   [Vb]: 413
  }, [ tb ], [ 0 ] ];
  tw.registerError(sw, mm);
  var ow = [ -3, Yb, "CachePolicyAlreadyExists", {
   [Wb]: Hb,
   [Vb]: 409
  }, [ tb ], [ 0 ] ];
  tw.registerError(ow, gm);
  var rw = [ -3, Yb, "CachePolicyInUse", {
   [Wb]: Hb,
   [Vb]: 409
  }, [ tb ], [ 0 ] ];
  tw.registerError(rw, pm);
  var iw = [ -3, Yb, "CannotChangeImmutablePublicKeyFields", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(iw, ym);
  var aw = [ -3, Yb, "CannotDeleteEntityWhileInUse", {
   [Wb]: Hb,
   [Vb]: 409
  }, [ tb ], [ 0 ] ];
  tw.registerError(aw, bm);
  var cw = [ -3, Yb, "CannotUpdateEntityWhileInUse", {
   [Wb]: Hb,
   [Vb]: 409
  }, [ tb ], [ 0 ] ];
  tw.registerError(cw, wm);
  var uw = [ -3, Yb, "CloudFrontOriginAccessIdentityAlreadyExists", {
   [Wb]: Hb,
   [Vb]: 409
  }, [ tb ], [ 0 ] ];
  tw.registerError(uw, Mg);
  var lw = [ -3, Yb, "CloudFrontOriginAccessIdentityInUse", {
   [Wb]: Hb,
   [Vb]: 409
  }, [ tb ], [ 0 ] ];
  tw.registerError(lw, Cp);
  var CNAMEAlreadyExists$ = [ -3, Yb, "CNAMEAlreadyExists", {
   [Wb]: Hb,
   [Vb]: 409
  }, [ tb ], [ 0 ] ];
  tw.registerError(CNAMEAlreadyExists$, vm);
  var dw = [ -3, Yb, "ContinuousDeploymentPolicyAlreadyExists", {
   [Wb]: Hb,
   [Vb]: 409
  }, [ tb ], [ 0 ] ];
  tw.registerError(dw, Rg);
  var hw = [ -3, Yb, "ContinuousDeploymentPolicyInUse", {
   [Wb]: Hb,
   [Vb]: 409
  }, [ tb ], [ 0 ] ];
  tw.registerError(hw, jg);
  var fw = [ -3, Yb, "DistributionAlreadyExists", {
   [Wb]: Hb,
   [Vb]: 409
  }, [ tb ], [ 0 ] ];
  tw.registerError(fw, km);
  var mw = [ -3, Yb, "DistributionNotDisabled", {
   [Wb]: Hb,
   [Vb]: 409
  }, [ tb ], [ 0 ] ];
  tw.registerError(mw, Pp);
  var gw = [ -3, Yb, "EntityAlreadyExists", {
   [Wb]: Hb,
   [Vb]: 409
  }, [ tb ], [ 0 ] ];
  tw.registerError(gw, xg);
  var pw = [ -3, Yb, "EntityLimitExceeded", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(pw, hm);
  var yw = [ -3, Yb, "EntityNotFound", {
   [Wb]: Hb,
   [Vb]: 404
  }, [ tb ], [ 0 ] ];
  tw.registerError(yw, EntityNotFound);
  var bw = [ -3, Yb, "EntitySizeLimitExceeded", {
   [Wb]: Hb,
   [Vb]: 413
  }, [ tb ], [ 0 ] ];
  tw.registerError(bw, Pg);
  var ww = [ -3, Yb, "FieldLevelEncryptionConfigAlreadyExists", {
   [Wb]: Hb,
   [Vb]: 409
  }, [ tb ], [ 0 ] ];
  tw.registerError(ww, Fg);
  var vw = [ -3, Yb, "FieldLevelEncryptionConfigInUse", {
   [Wb]: Hb,
   [Vb]: 409
  }, [ tb ], [ 0 ] ];
  tw.registerError(vw, Np);
  var kw = [ -3, Yb, "FieldLevelEncryptionProfileAlreadyExists", {
   [Wb]: Hb,
   [Vb]: 409
  }, [ tb ], [ 0 ] ];
  tw.registerError(kw, Vg);
  var Sw = [ -3, Yb, "FieldLevelEncryptionProfileInUse", {
   [Wb]: Hb,
   [Vb]: 409
  }, [ tb ], [ 0 ] ];
  tw.registerError(Sw, Dp);
  var xw = [ -3, Yb, "FieldLevelEncryptionProfileSizeExceeded", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(xw, Gg);
  var Ew = [ -3, Yb, "FunctionAlreadyExists", {
   [Wb]: Hb,
   [Vb]: 409
  }, [ tb ], [ 0 ] ];
  tw.registerError(Ew, Zg);
  var Iw = [ -3, Yb, "FunctionInUse", {
   [Wb]: Hb,
   [Vb]: 409
  }, [ tb ], [ 0 ] ];
  tw.registerError(Iw, jp);
  var Aw = [ -3, Yb, "FunctionSizeLimitExceeded", {
   [Wb]: Hb,
   [Vb]: 413
  }, [ tb ], [ 0 ] ];
  tw.registerError(Aw, ep);
  var $w = [ -3, Yb, "IllegalDelete", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError($w, Tp);
  var Tw = [ -3, Yb, "IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Tw, Sm);
  var Cw = [ -3, Yb, "IllegalOriginAccessConfiguration", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Cw, zg);
  var IllegalUpdate$ = [ -3, Yb, "IllegalUpdate", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(IllegalUpdate$, lm);
  var Mw = [ -3, Yb, "InconsistentQuantities", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Mw, xm);
  var Ow = [ -3, Yb, "InvalidArgument", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Ow, InvalidArgument);
  var Pw = [ -3, Yb, "InvalidAssociation", {
   [Wb]: Hb,
   [Vb]: 409
  }, [ tb ], [ 0 ] ];
  tw.registerError(Pw, Ug);
  var Rw = [ -3, Yb, "InvalidDefaultRootObject", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Rw, Em);
  var Nw = [ -3, Yb, "InvalidDomainNameForOriginAccessControl", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Nw, Lg);
  var Dw = [ -3, Yb, "InvalidErrorCode", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Dw, Im);
  var jw = [ -3, Yb, "InvalidForwardCookies", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(jw, Am);
  var zw = [ -3, Yb, "InvalidFunctionAssociation", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(zw, $m);
  var Lw = [ -3, Yb, "InvalidGeoRestrictionParameter", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Lw, Tm);
  var _w = [ -3, Yb, "InvalidHeadersForS3Origin", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(_w, Cm);
  var Uw = [ -3, Yb, "InvalidIfMatchVersion", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Uw, InvalidIfMatchVersion);
  var Fw = [ -3, Yb, "InvalidLambdaFunctionAssociation", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Fw, Mm);
  var Bw = [ -3, Yb, "InvalidLocationCode", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Bw, Om);
  var qw = [ -3, Yb, "InvalidMinimumProtocolVersion", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(qw, Pm);
  var Hw = [ -3, Yb, "InvalidOrigin", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Hw, Rm);
  var Ww = [ -3, Yb, "InvalidOriginAccessControl", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Ww, Nm);
  var Kw = [ -3, Yb, "InvalidOriginAccessIdentity", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Kw, Dm);
  var Vw = [ -3, Yb, "InvalidOriginKeepaliveTimeout", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Vw, jm);
  var Gw = [ -3, Yb, "InvalidOriginReadTimeout", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Gw, zm);
  var Qw = [ -3, Yb, "InvalidProtocolSettings", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Qw, Lm);
  var Xw = [ -3, Yb, "InvalidQueryStringParameters", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Xw, _m);
  var Jw = [ -3, Yb, "InvalidRelativePath", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Jw, Um);
  var Yw = [ -3, Yb, "InvalidRequiredProtocol", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Yw, Fm);
  var Zw = [ -3, Yb, "InvalidResponseCode", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Zw, Bm);
  var ev = [ -3, Yb, "InvalidTagging", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(ev, Eg);
  var tv = [ -3, Yb, "InvalidTTLOrder", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(tv, qm);
  var InvalidViewerCertificate$ = [ -3, Yb, "InvalidViewerCertificate", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(InvalidViewerCertificate$, InvalidViewerCertificate);
  var nv = [ -3, Yb, "InvalidWebACLId", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(nv, Hm);
  var sv = [ -3, Yb, "KeyGroupAlreadyExists", {
   [Wb]: Hb,
   [Vb]: 409
  }, [ tb ], [ 0 ] ];
  tw.registerError(sv, sp);
  var ov = [ -3, Yb, "MissingBody", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(ov, Wm);
  var rv = [ -3, Yb, "MonitoringSubscriptionAlreadyExists", {
   [Wb]: Hb,
   [Vb]: 409
  }, [ tb ], [ 0 ] ];
  tw.registerError(rv, ap);
  var iv = [ -3, Yb, "NoSuchCachePolicy", {
   [Wb]: Hb,
   [Vb]: 404
  }, [ tb ], [ 0 ] ];
  tw.registerError(iv, Km);
  var av = [ -3, Yb, "NoSuchCloudFrontOriginAccessIdentity", {
   [Wb]: Hb,
   [Vb]: 404
  }, [ tb ], [ 0 ] ];
  tw.registerError(av, Mp);
  var cv = [ -3, Yb, "NoSuchContinuousDeploymentPolicy", {
   [Wb]: Hb,
   [Vb]: 404
  }, [ tb ], [ 0 ] ];
  tw.registerError(cv, _g);
  var uv = [ -3, Yb, "NoSuchDistribution", {
   [Wb]: Hb,
   [Vb]: 404
  }, [ tb ], [ 0 ] ];
  tw.registerError(uv, NoSuchDistribution);
  var lv = [ -3, Yb, "NoSuchFieldLevelEncryptionConfig", {
   [Wb]: Hb,
   [Vb]: 404
  }, [ tb ], [ 0 ] ];
  tw.registerError(lv, Vm);
  var dv = [ -3, Yb, "NoSuchFieldLevelEncryptionProfile", {
   [Wb]: Hb,
   [Vb]: 404
  }, [ tb ], [ 0 ] ];
  tw.registerError(dv, Bg);
  var hv = [ -3, Yb, "NoSuchFunctionExists", {
   [Wb]: Hb,
   [Vb]: 404
  }, [ tb ], [ 0 ] ];
  tw.registerError(hv, zp);
  var fv = [ -3, Yb, "NoSuchInvalidation", {
   [Wb]: Hb,
   [Vb]: 404
  }, [ tb ], [ 0 ] ];
  tw.registerError(fv, Vp);
  var mv = [ -3, Yb, "NoSuchMonitoringSubscription", {
   [Wb]: Hb,
   [Vb]: 404
  }, [ tb ], [ 0 ] ];
  tw.registerError(mv, Lp);
  var gv = [ -3, Yb, "NoSuchOrigin", {
   [Wb]: Hb,
   [Vb]: 404
  }, [ tb ], [ 0 ] ];
  tw.registerError(gv, Gm);
  var pv = [ -3, Yb, "NoSuchOriginAccessControl", {
   [Wb]: Hb,
   [Vb]: 404
  }, [ tb ], [ 0 ] ];
  tw.registerError(pv, _p);
  var yv = [ -3, Yb, "NoSuchOriginRequestPolicy", {
   [Wb]: Hb,
   [Vb]: 404
  }, [ tb ], [ 0 ] ];
  tw.registerError(yv, Qm);
  var bv = [ -3, Yb, "NoSuchPublicKey", {
   [Wb]: Hb,
   [Vb]: 404
  }, [ tb ], [ 0 ] ];
  tw.registerError(bv, Qg);
  var wv = [ -3, Yb, "NoSuchRealtimeLogConfig", {
   [Wb]: Hb,
   [Vb]: 404
  }, [ tb ], [ 0 ] ];
  tw.registerError(wv, Xm);
  var vv = [ -3, Yb, "NoSuchResource", {
   [Wb]: Hb,
   [Vb]: 404
  }, [ tb ], [ 0 ] ];
  tw.registerError(vv, NoSuchResource);
  var kv = [ -3, Yb, "NoSuchResponseHeadersPolicy", {
   [Wb]: Hb,
   [Vb]: 404
  }, [ tb ], [ 0 ] ];
  tw.registerError(kv, Jm);
  var Sv = [ -3, Yb, "NoSuchStreamingDistribution", {
   [Wb]: Hb,
   [Vb]: 404
  }, [ tb ], [ 0 ] ];
  tw.registerError(Sv, Wp);
  var xv = [ -3, Yb, "OriginAccessControlAlreadyExists", {
   [Wb]: Hb,
   [Vb]: 409
  }, [ tb ], [ 0 ] ];
  tw.registerError(xv, cp);
  var Ev = [ -3, Yb, "OriginAccessControlInUse", {
   [Wb]: Hb,
   [Vb]: 409
  }, [ tb ], [ 0 ] ];
  tw.registerError(Ev, Up);
  var Iv = [ -3, Yb, "OriginRequestPolicyAlreadyExists", {
   [Wb]: Hb,
   [Vb]: 409
  }, [ tb ], [ 0 ] ];
  tw.registerError(Iv, dp);
  var Av = [ -3, Yb, "OriginRequestPolicyInUse", {
   [Wb]: Hb,
   [Vb]: 409
  }, [ tb ], [ 0 ] ];
  tw.registerError(Av, Fp);
  var $v = [ -3, Yb, "PreconditionFailed", {
   [Wb]: Hb,
   [Vb]: 412
  }, [ tb ], [ 0 ] ];
  tw.registerError($v, fm);
  var Tv = [ -3, Yb, "PublicKeyAlreadyExists", {
   [Wb]: Hb,
   [Vb]: 409
  }, [ tb ], [ 0 ] ];
  tw.registerError(Tv, pp);
  var Cv = [ -3, Yb, "PublicKeyInUse", {
   [Wb]: Hb,
   [Vb]: 409
  }, [ tb ], [ 0 ] ];
  tw.registerError(Cv, Bp);
  var Mv = [ -3, Yb, "QueryArgProfileEmpty", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Mv, qg);
  var Ov = [ -3, Yb, "RealtimeLogConfigAlreadyExists", {
   [Wb]: Hb,
   [Vb]: 409
  }, [ tb ], [ 0 ] ];
  tw.registerError(Ov, bp);
  var Pv = [ -3, Yb, "RealtimeLogConfigInUse", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Pv, qp);
  var Rv = [ -3, Yb, "RealtimeLogConfigOwnerMismatch", {
   [Wb]: Hb,
   [Vb]: 401
  }, [ tb ], [ 0 ] ];
  tw.registerError(Rv, Ym);
  var Nv = [ -3, Yb, "ResourceInUse", {
   [Wb]: Hb,
   [Vb]: 409
  }, [ tb ], [ 0 ] ];
  tw.registerError(Nv, Rp);
  var Dv = [ -3, Yb, "ResourceNotDisabled", {
   [Wb]: Hb,
   [Vb]: 409
  }, [ tb ], [ 0 ] ];
  tw.registerError(Dv, Op);
  var jv = [ -3, Yb, "ResponseHeadersPolicyAlreadyExists", {
   [Wb]: Hb,
   [Vb]: 409
  }, [ tb ], [ 0 ] ];
  tw.registerError(jv, vp);
  var zv = [ -3, Yb, "ResponseHeadersPolicyInUse", {
   [Wb]: Hb,
   [Vb]: 409
  }, [ tb ], [ 0 ] ];
  tw.registerError(zv, Hp);
  var Lv = [ -3, Yb, "StagingDistributionInUse", {
   [Wb]: Hb,
   [Vb]: 409
  }, [ tb ], [ 0 ] ];
  tw.registerError(Lv, Ng);
  var _v = [ -3, Yb, "StreamingDistributionAlreadyExists", {
   [Wb]: Hb,
   [Vb]: 409
  }, [ tb ], [ 0 ] ];
  tw.registerError(_v, Ip);
  var Uv = [ -3, Yb, "StreamingDistributionNotDisabled", {
   [Wb]: Hb,
   [Vb]: 409
  }, [ tb ], [ 0 ] ];
  tw.registerError(Uv, Kp);
  var Fv = [ -3, Yb, "TestFunctionFailed", {
   [Wb]: "server",
   [Vb]: 500
  }, [ tb ], [ 0 ] ];
  tw.registerError(Fv, Gp);
  var Bv = [ -3, Yb, "TooLongCSPInResponseHeadersPolicy", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Bv, kp);
  var qv = [ -3, Yb, "TooManyCacheBehaviors", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(qv, Zm);
  var Hv = [ -3, Yb, "TooManyCachePolicies", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Hv, Ag);
  var Wv = [ -3, Yb, "TooManyCertificates", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Wv, eg);
  var Kv = [ -3, Yb, "TooManyCloudFrontOriginAccessIdentities", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Kv, Og);
  var Vv = [ -3, Yb, "TooManyContinuousDeploymentPolicies", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Vv, Dg);
  var Gv = [ -3, Yb, "TooManyCookieNamesInWhiteList", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Gv, tg);
  var Qv = [ -3, Yb, "TooManyCookiesInCachePolicy", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Qv, $g);
  var Xv = [ -3, Yb, "TooManyCookiesInOriginRequestPolicy", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Xv, hp);
  var Jv = [ -3, Yb, "TooManyCustomHeadersInResponseHeadersPolicy", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Jv, Sp);
  var TooManyDistributionCNAMEs$ = [ -3, Yb, "TooManyDistributionCNAMEs", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(TooManyDistributionCNAMEs$, dm);
  var Yv = [ -3, Yb, "TooManyDistributions", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Yv, ng);
  var Zv = [ -3, Yb, "TooManyDistributionsAssociatedToCachePolicy", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Zv, sg);
  var ek = [ -3, Yb, "TooManyDistributionsAssociatedToFieldLevelEncryptionConfig", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(ek, og);
  var tk = [ -3, Yb, "TooManyDistributionsAssociatedToKeyGroup", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(tk, rg);
  var nk = [ -3, Yb, "TooManyDistributionsAssociatedToOriginAccessControl", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(nk, ig);
  var sk = [ -3, Yb, "TooManyDistributionsAssociatedToOriginRequestPolicy", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(sk, ag);
  var rk = [ -3, Yb, "TooManyDistributionsAssociatedToResponseHeadersPolicy", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(rk, cg);
  var ik = [ -3, Yb, "TooManyDistributionsWithFunctionAssociations", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(ik, ug);
  var ak = [ -3, Yb, "TooManyDistributionsWithLambdaAssociations", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(ak, lg);
  var ck = [ -3, Yb, "TooManyDistributionsWithSingleFunctionARN", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(ck, dg);
  var uk = [ -3, Yb, "TooManyFieldLevelEncryptionConfigs", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(uk, Hg);
  var lk = [ -3, Yb, "TooManyFieldLevelEncryptionContentTypeProfiles", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(lk, Wg);
  var dk = [ -3, Yb, "TooManyFieldLevelEncryptionEncryptionEntities", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(dk, Xg);
  var hk = [ -3, Yb, "TooManyFieldLevelEncryptionFieldPatterns", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(hk, Jg);
  var fk = [ -3, Yb, "TooManyFieldLevelEncryptionProfiles", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(fk, Yg);
  var mk = [ -3, Yb, "TooManyFieldLevelEncryptionQueryArgProfiles", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(mk, Kg);
  var gk = [ -3, Yb, "TooManyFunctionAssociations", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(gk, hg);
  var pk = [ -3, Yb, "TooManyFunctions", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(pk, tp);
  var yk = [ -3, Yb, "TooManyHeadersInCachePolicy", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(yk, Tg);
  var bk = [ -3, Yb, "TooManyHeadersInForwardedValues", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(bk, fg);
  var wk = [ -3, Yb, "TooManyHeadersInOriginRequestPolicy", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(wk, fp);
  var vk = [ -3, Yb, "TooManyInvalidationsInProgress", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(vk, np);
  var kk = [ -3, Yb, "TooManyKeyGroups", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(kk, op);
  var Sk = [ -3, Yb, "TooManyKeyGroupsAssociatedToDistribution", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Sk, mg);
  var xk = [ -3, Yb, "TooManyLambdaFunctionAssociations", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(xk, gg);
  var Ek = [ -3, Yb, "TooManyOriginAccessControls", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Ek, lp);
  var Ik = [ -3, Yb, "TooManyOriginCustomHeaders", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Ik, pg);
  var Ak = [ -3, Yb, "TooManyOriginGroupsPerDistribution", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Ak, yg);
  var $k = [ -3, Yb, "TooManyOriginRequestPolicies", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError($k, mp);
  var Tk = [ -3, Yb, "TooManyOrigins", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Tk, bg);
  var Ck = [ -3, Yb, "TooManyPublicKeys", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Ck, yp);
  var Mk = [ -3, Yb, "TooManyPublicKeysInKeyGroup", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Mk, rp);
  var Ok = [ -3, Yb, "TooManyQueryStringParameters", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Ok, wg);
  var Pk = [ -3, Yb, "TooManyQueryStringsInCachePolicy", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Pk, Cg);
  var Rk = [ -3, Yb, "TooManyQueryStringsInOriginRequestPolicy", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Rk, gp);
  var Nk = [ -3, Yb, "TooManyRealtimeLogConfigs", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Nk, wp);
  var Dk = [ -3, Yb, "TooManyRemoveHeadersInResponseHeadersPolicy", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Dk, xp);
  var jk = [ -3, Yb, "TooManyResponseHeadersPolicies", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(jk, Ep);
  var zk = [ -3, Yb, "TooManyStreamingDistributionCNAMEs", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(zk, Ap);
  var Lk = [ -3, Yb, "TooManyStreamingDistributions", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Lk, $p);
  var _k = [ -3, Yb, "TooManyTrustedSigners", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(_k, vg);
  var Uk = [ -3, Yb, "TrustedKeyGroupDoesNotExist", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Uk, kg);
  var Fk = [ -3, Yb, "TrustedSignerDoesNotExist", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Fk, Sg);
  var Bk = [ -3, Yb, "UnsupportedOperation", {
   [Wb]: Hb,
   [Vb]: 400
  }, [ tb ], [ 0 ] ];
  tw.registerError(Bk, Ig);
  const qk = [ Zb, tw ];
  var Hk = [ 0, Yb, "CommentType", 8, 0 ];
  var Wk = [ 0, Yb, "sensitiveStringType", 8, 0 ];
  var Kk = [ 3, Yb, sy, 0, [ Ny, Sb, Vy ], [ 2, 1, [ () => vx, 0 ] ], 2 ];
  var Vk = [ 3, Yb, oy, 0, [ Ny, Sb, Vy ], [ 2, 1, [ () => Ox, 0 ] ], 2 ];
  var Gk = [ 3, Yb, Qp, 0, [ Sb, Vy ], [ 1, [ () => ux, 0 ] ], 1 ];
  var Qk = [ 3, Yb, Jp, 0, [ wy, "ICPRecordalStatus" ], [ 0, 0 ] ];
  var Xk = [ 3, Yb, ny, 0, [ Sb, Vy, py ], [ 1, [ () => Ex, 0 ], [ () => eS, 0 ] ], 2 ];
  var Jk = [ 3, Yb, "AssociateAliasRequest", 0, [ "TargetDistributionId", ry ], [ [ 0, 1 ], [ 0, {
   [Qb]: ry
  } ] ], 2 ];
  var Yk = [ 3, Yb, ly, 0, [ "PathPattern", jb, Bb, zb, Db, ny, Ob, iy, Yy, zy, _y, Ab, ky, gb, Eb, Fy, Uy, sb, Py, ob ], [ 0, 0, 0, [ () => tx, 0 ], [ () => ex, 0 ], [ () => Xk, 0 ], 2, 2, [ () => IS, 0 ], [ () => pS, 0 ], 0, 0, 0, 0, 0, () => vS, [ () => mS, 0 ], 1, 1, 1 ], 3 ];
  var Zk = [ 3, Yb, dy, 0, [ Sb, Vy ], [ 1, [ () => dx, 0 ] ], 1 ];
  var eS = [ 3, Yb, py, 0, [ Sb, Vy ], [ 1, [ () => Ex, 0 ] ], 2 ];
  var tS = [ 3, Yb, Sy, 0, [ Wy ], [ 0 ], 1 ];
  var nS = [ 3, Yb, ay, 0, [ ry, Ty, ty ], [ 0, 0, 0 ] ];
  var ConflictingAliasesList$ = [ 3, Yb, cy, 0, [ ab, nb, Sb, Vy ], [ 0, 1, 1, [ () => hx, 0 ] ] ];
  var sS = [ 3, Yb, my, 0, [ Qy ], [ 0 ], 1 ];
  var oS = [ 3, Yb, "CookieNames", 0, [ Sb, Vy ], [ 1, [ () => fx, 0 ] ], 1 ];
  var rS = [ 3, Yb, "CookiePreference", 0, [ "Forward", "WhitelistedNames" ], [ 0, [ () => oS, 0 ] ], 1 ];
  var iS = [ 3, Yb, hy, 0, [ "ErrorCode", "ResponsePagePath", "ResponseCode", "ErrorCachingMinTTL" ], [ 1, 0, 0, 1 ], 1 ];
  var aS = [ 3, Yb, fy, 0, [ Sb, Vy ], [ 1, [ () => mx, 0 ] ], 1 ];
  var cS = [ 3, Yb, gy, 0, [ Sb, Vy ], [ 1, [ () => Ix, 0 ] ], 1 ];
  var uS = [ 3, Yb, vy, 0, [ "HTTPPort", "HTTPSPort", "OriginProtocolPolicy", bb, pb, fb, "IpAddressType", mb ], [ 1, 1, 0, [ () => HS, 0 ], 1, 1, 0, () => FS ], 3 ];
  var lS = [ 3, Yb, Ay, 0, [ jb, Bb, zb, Db, ny, Ob, iy, Yy, zy, _y, Ab, ky, gb, Eb, Fy, Uy, sb, Py, ob ], [ 0, 0, [ () => tx, 0 ], [ () => ex, 0 ], [ () => Xk, 0 ], 2, 2, [ () => IS, 0 ], [ () => pS, 0 ], 0, 0, 0, 0, 0, () => vS, [ () => mS, 0 ], 1, 1, 1 ], 2 ];
  var Distribution$ = [ 3, Yb, Ey, 0, [ Qy, "ARN", Tb, eb, "InProgressInvalidationBatches", My, Iy, oy, sy, Yp ], [ 0, 0, 0, 4, 1, 0, [ () => DistributionConfig$, 0 ], [ () => Vk, 0 ], [ () => Kk, 0 ], [ () => cx, 0 ] ], 7 ];
  var DistributionConfig$ = [ 3, Yb, Iy, 0, [ "CallerReference", cb, Ay, xy, Ny, Qp, "DefaultRootObject", lb, dy, fy, "Logging", vb, _b, $b, qb, Ky, Gy, "ContinuousDeploymentPolicyId", Rb, ey, Nb, yy, Ub, my, Sy ], [ 0, [ () => BS, 0 ], [ () => lS, 0 ], [ () => Hk, 0 ], 2, [ () => Gk, 0 ], 0, [ () => US, 0 ], [ () => Zk, 0 ], [ () => aS, 0 ], () => PS, 0, () => rx, [ () => GS, 0 ], 0, 0, 2, 0, 2, 0, [ () => ZS, 0 ], 0, () => ix, () => sS, () => tS ], 5 ];
  var DistributionList$ = [ 3, Yb, Cy, 0, [ rb, nb, "IsTruncated", Sb, ab, Vy ], [ 0, 1, 2, 1, 0, [ () => gx, 0 ] ], 4 ];
  var dS = [ 3, Yb, "DistributionResourceId", 0, [ Ty, "DistributionTenantId" ], [ 0, 0 ] ];
  var hS = [ 3, Yb, Oy, 0, [ Qy, "ARN", Tb, eb, My, Qp, cb, Ay, dy, fy, xy, vb, Ny, _b, $b, qb, Ky, Gy, Rb, Dy, lb, Yp, yy, ey, Ub, my ], [ 0, 0, 0, 4, 0, [ () => Gk, 0 ], [ () => BS, 0 ], [ () => lS, 0 ], [ () => Zk, 0 ], [ () => aS, 0 ], [ () => Wk, 0 ], 0, 2, () => rx, [ () => GS, 0 ], 0, 0, 2, 2, 0, [ () => US, 0 ], [ () => cx, 0 ], 0, 0, () => ix, () => sS ], 19 ];
  var fS = [ 3, Yb, "DomainConflict", 0, [ Ry, "ResourceType", Ib, ty ], [ 0, 0, 0, 0 ], 4 ];
  var mS = [ 3, Yb, Uy, 0, [ "QueryString", "Cookies", Hy, xb ], [ 2, [ () => rS, 0 ], [ () => kS, 0 ], [ () => VS, 0 ] ], 2 ];
  var gS = [ 3, Yb, Ly, 0, [ "FunctionARN", jy ], [ 0, 0 ], 2 ];
  var pS = [ 3, Yb, zy, 0, [ Sb, Vy ], [ 1, [ () => yx, 0 ] ], 1 ];
  var yS = [ 3, Yb, qy, 0, [ "RestrictionType", Sb, Vy ], [ 0, 1, [ () => Sx, 0 ] ], 2 ];
  var bS = [ 3, Yb, "GetDistributionRequest", 0, [ Qy ], [ [ 0, 1 ] ], 1 ];
  var wS = [ 3, Yb, "GetDistributionResult", 0, [ Ey, Dy ], [ [ () => Distribution$, 16 ], [ 0, {
   [Gb]: Dy
  } ] ] ];
  var vS = [ 3, Yb, Fy, 0, [ Ny ], [ 2 ], 1 ];
  var kS = [ 3, Yb, Hy, 0, [ Sb, Vy ], [ 1, [ () => bx, 0 ] ], 1 ];
  var SS = [ 3, Yb, Jy, 0, [ Sb, Vy ], [ 1, [ () => wx, 0 ] ], 1 ];
  var xS = [ 3, Yb, "KGKeyPairIds", 0, [ "KeyGroupId", Jy ], [ 0, [ () => SS, 0 ] ] ];
  var ES = [ 3, Yb, Zy, 0, [ "LambdaFunctionARN", jy, "IncludeBody" ], [ 0, 0, 2 ], 2 ];
  var IS = [ 3, Yb, Yy, 0, [ Sb, Vy ], [ 1, [ () => kx, 0 ] ], 1 ];
  var AS = [ 3, Yb, "ListConflictingAliasesRequest", 0, [ Ty, ry, rb, nb ], [ [ 0, {
   [Qb]: Ty
  } ], [ 0, {
   [Qb]: ry
  } ], [ 0, {
   [Qb]: rb
  } ], [ 1, {
   [Qb]: nb
  } ] ], 2 ];
  var $S = [ 3, Yb, "ListConflictingAliasesResult", 0, [ cy ], [ [ () => ConflictingAliasesList$, 16 ] ] ];
  var TS = [ 3, Yb, "ListDistributionsRequest", 0, [ rb, nb ], [ [ 0, {
   [Qb]: rb
  } ], [ 1, {
   [Qb]: nb
  } ] ] ];
  var CS = [ 3, Yb, "ListDistributionsResult", 0, [ Cy ], [ [ () => DistributionList$, 16 ] ] ];
  var MS = [ 3, Yb, "ListDomainConflictsRequest", 0, [ Ry, "DomainControlValidationResource", nb, rb ], [ 0, () => dS, 1, 0 ], 2 ];
  var OS = [ 3, Yb, "ListDomainConflictsResult", 0, [ $y, ab ], [ [ () => px, 0 ], 0 ] ];
  var PS = [ 3, Yb, "LoggingConfig", 0, [ Ny, "IncludeCookies", "Bucket", "Prefix" ], [ 2, 2, 0, 0 ] ];
  var RS = [ 3, Yb, wb, 0, [ Qy, My, "OriginPath", gy, Mb, vy, Fb, "ConnectionAttempts", "ConnectionTimeout", "ResponseCompletionTimeout", yb, "OriginAccessControlId" ], [ 0, 0, 0, [ () => cS, 0 ], () => QS, [ () => uS, 0 ], () => ax, 1, 1, 1, () => qS, 0 ], 2 ];
  var DS = [ 3, Yb, ub, 0, [ Wy, "HeaderValue" ], [ 0, [ () => Wk, 0 ] ], 2 ];
  var jS = [ 3, Yb, hb, 0, [ Qy, "FailoverCriteria", "Members", "SelectionCriteria" ], [ 0, [ () => zS, 0 ], [ () => _S, 0 ], 0 ], 3 ];
  var zS = [ 3, Yb, "OriginGroupFailoverCriteria", 0, [ Cb ], [ [ () => JS, 0 ] ], 1 ];
  var LS = [ 3, Yb, db, 0, [ "OriginId" ], [ 0 ], 1 ];
  var _S = [ 3, Yb, "OriginGroupMembers", 0, [ Sb, Vy ], [ 1, [ () => $x, 0 ] ], 2 ];
  var US = [ 3, Yb, lb, 0, [ Sb, Vy ], [ 1, [ () => Ax, 0 ] ], 1 ];
  var FS = [ 3, Yb, mb, 0, [ "ClientCertificateArn" ], [ 0 ], 1 ];
  var BS = [ 3, Yb, cb, 0, [ Sb, Vy ], [ 1, [ () => Tx, 0 ] ], 2 ];
  var qS = [ 3, Yb, yb, 0, [ Ny, "OriginShieldRegion" ], [ 2, 0 ], 1 ];
  var HS = [ 3, Yb, bb, 0, [ Sb, Vy ], [ 1, [ () => Px, 0 ] ], 2 ];
  var WS = [ 3, Yb, "ParameterDefinition", 0, [ ib, "Definition" ], [ 0, [ () => KS, 0 ] ], 2 ];
  var KS = [ 3, Yb, "ParameterDefinitionSchema", 0, [ "StringSchema" ], [ [ () => YS, 0 ] ] ];
  var VS = [ 3, Yb, xb, 0, [ Sb, Vy ], [ 1, [ () => Mx, 0 ] ], 1 ];
  var GS = [ 3, Yb, $b, 0, [ qy ], [ [ () => yS, 0 ] ], 1 ];
  var QS = [ 3, Yb, Mb, 0, [ "OriginAccessIdentity", pb ], [ 0, 1 ], 1 ];
  var XS = [ 3, Yb, Pb, 0, [ Xp, Jy ], [ 0, [ () => SS, 0 ] ] ];
  var JS = [ 3, Yb, Cb, 0, [ Sb, Vy ], [ 1, [ () => Rx, 0 ] ], 2 ];
  var YS = [ 3, Yb, "StringSchemaConfig", 0, [ "Required", xy, "DefaultValue" ], [ 2, [ () => Wk, 0 ], 0 ], 1 ];
  var ZS = [ 3, Yb, Nb, 0, [ kb ], [ [ () => Cx, 0 ] ] ];
  var ex = [ 3, Yb, Db, 0, [ Ny, Sb, Vy ], [ 2, 1, [ () => Nx, 0 ] ], 2 ];
  var tx = [ 3, Yb, zb, 0, [ Ny, Sb, Vy ], [ 2, 1, [ () => lx, 0 ] ], 2 ];
  var nx = [ 3, Yb, Lb, 0, [ "TrustStoreId", "AdvertiseTrustStoreCaNames", "IgnoreCertificateExpiry" ], [ 0, 2, 2 ], 1 ];
  var sx = [ 3, Yb, "UpdateDomainAssociationRequest", 0, [ Ry, "TargetResource", "IfMatch" ], [ 0, () => dS, [ 0, {
   [Gb]: "If-Match"
  } ] ], 2 ];
  var ox = [ 3, Yb, "UpdateDomainAssociationResult", 0, [ Ry, Ib, Dy ], [ 0, 0, [ 0, {
   [Gb]: Dy
  } ] ] ];
  var rx = [ 3, Yb, _b, 0, [ "CloudFrontDefaultCertificate", "IAMCertificateId", "ACMCertificateArn", "SSLSupportMethod", "MinimumProtocolVersion", "Certificate", "CertificateSource" ], [ 2, 0, 0, 0, 0, 0, 0 ] ];
  var ix = [ 3, Yb, Ub, 0, [ "Mode", Lb ], [ 0, () => nx ] ];
  var ax = [ 3, Yb, Fb, 0, [ "VpcOriginId", "OwnerAccountId", pb, fb ], [ 0, 0, 1, 1 ], 1 ];
  var cx = [ 1, Yb, Yp, 0, [ () => Qk, {
   [Jb]: Jp
  } ] ];
  var ux = [ 1, Yb, "AliasList", 0, [ 0, {
   [Jb]: wy
  } ] ];
  var lx = [ 1, Yb, "AwsAccountNumberList", 0, [ 0, {
   [Jb]: Xp
  } ] ];
  var dx = [ 1, Yb, "CacheBehaviorList", 0, [ () => Yk, {
   [Jb]: ly
  } ] ];
  var hx = [ 1, Yb, "ConflictingAliases", 0, [ () => nS, {
   [Jb]: ay
  } ] ];
  var fx = [ 1, Yb, "CookieNameList", 0, [ 0, {
   [Jb]: ib
  } ] ];
  var mx = [ 1, Yb, "CustomErrorResponseList", 0, [ () => iS, {
   [Jb]: hy
  } ] ];
  var gx = [ 1, Yb, "DistributionSummaryList", 0, [ () => hS, {
   [Jb]: Oy
  } ] ];
  var px = [ 1, Yb, "DomainConflictsList", 0, [ () => fS, {
   [Jb]: $y
  } ] ];
  var yx = [ 1, Yb, "FunctionAssociationList", 0, [ () => gS, {
   [Jb]: Ly
  } ] ];
  var bx = [ 1, Yb, "HeaderList", 0, [ 0, {
   [Jb]: ib
  } ] ];
  var wx = [ 1, Yb, "KeyPairIdList", 0, [ 0, {
   [Jb]: "KeyPairId"
  } ] ];
  var vx = [ 1, Yb, "KGKeyPairIdsList", 0, [ () => xS, {
   [Jb]: Xy
  } ] ];
  var kx = [ 1, Yb, "LambdaFunctionAssociationList", 0, [ () => ES, {
   [Jb]: Zy
  } ] ];
  var Sx = [ 1, Yb, "LocationList", 0, [ 0, {
   [Jb]: "Location"
  } ] ];
  var Ex = [ 1, Yb, "MethodsList", 0, [ 0, {
   [Jb]: "Method"
  } ] ];
  var Ix = [ 1, Yb, "OriginCustomHeadersList", 0, [ () => DS, {
   [Jb]: ub
  } ] ];
  var Ax = [ 1, Yb, "OriginGroupList", 0, [ () => jS, {
   [Jb]: hb
  } ] ];
  var $x = [ 1, Yb, "OriginGroupMemberList", 0, [ () => LS, {
   [Jb]: db
  } ] ];
  var Tx = [ 1, Yb, "OriginList", 0, [ () => RS, {
   [Jb]: wb
  } ] ];
  var Cx = [ 1, Yb, kb, 0, [ () => WS, 0 ] ];
  var Mx = [ 1, Yb, "QueryStringCacheKeysList", 0, [ 0, {
   [Jb]: ib
  } ] ];
  var Ox = [ 1, Yb, "SignerList", 0, [ () => XS, {
   [Jb]: Pb
  } ] ];
  var Px = [ 1, Yb, "SslProtocolsList", 0, [ 0, {
   [Jb]: "SslProtocol"
  } ] ];
  var Rx = [ 1, Yb, "StatusCodeList", 0, [ 1, {
   [Jb]: "StatusCode"
  } ] ];
  var Nx = [ 1, Yb, "TrustedKeyGroupIdList", 0, [ 0, {
   [Jb]: Xy
  } ] ];
  var Dx = [ 9, Yb, "AssociateAlias", {
   [Kb]: [ "PUT", "/2020-05-31/distribution/{TargetDistributionId}/associate-alias", 200 ]
  }, () => Jk, () => "unit" ];
  var jx = [ 9, Yb, "GetDistribution", {
   [Kb]: [ "GET", "/2020-05-31/distribution/{Id}", 200 ]
  }, () => bS, () => wS ];
  var zx = [ 9, Yb, "ListConflictingAliases", {
   [Kb]: [ "GET", "/2020-05-31/conflicting-alias", 200 ]
  }, () => AS, () => $S ];
  var Lx = [ 9, Yb, "ListDistributions", {
   [Kb]: [ "GET", "/2020-05-31/distribution", 200 ]
  }, () => TS, () => CS ];
  var _x = [ 9, Yb, "ListDomainConflicts", {
   [Kb]: [ "POST", "/2020-05-31/domain-conflicts", 200 ]
  }, () => MS, () => OS ];
  var Ux = [ 9, Yb, "UpdateDomainAssociation", {
   [Kb]: [ "POST", "/2020-05-31/domain-association", 200 ]
  }, () => sx, () => ox ];
  const Fx = config => ({
   apiVersion: "2020-05-31",
   base64Decoder: config?.base64Decoder ?? Jn,
   base64Encoder: config?.base64Encoder ?? Zn,
   disableHostPrefix: config?.disableHostPrefix ?? false,
   endpointProvider: config?.endpointProvider ?? cm,
   extensions: config?.extensions ?? [],
   httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? rf,
   httpAuthSchemes: config?.httpAuthSchemes ?? [ {
    schemeId: "aws.auth#sigv4",
    identityProvider: o => o.getIdentityProvider("aws.auth#sigv4"),
    signer: new Ki
   } ],
   logger: config?.logger ?? new ge,
   protocol: config?.protocol ?? _f,
   protocolSettings: config?.protocolSettings ?? {
    defaultNamespace: "com.amazonaws.cloudfront",
    errorTypeRegistries: qk,
    xmlNamespace: "http://cloudfront.amazonaws.com/doc/2020-05-31/",
    version: "2020-05-31",
    serviceTarget: "Cloudfront2020_05_31"
   },
   serviceId: config?.serviceId ?? "CloudFront",
   sha256: config?.sha256 ?? ic,
   urlParser: config?.urlParser ?? tn,
   utf8Decoder: config?.utf8Decoder ?? Yn.a,
   utf8Encoder: config?.utf8Encoder ?? ss.P
  });
  const Bx = config => {
   Wr(process.version);
   const defaultsMode = ii(config);
   const o = () => defaultsMode().then(Kr);
   const c = Fx(config);
   Mr(process.version);
   const l = {
    profile: config?.profile,
    logger: c.logger
   };
   return {
    ...c,
    ...config,
    runtime: "node",
    defaultsMode,
    authSchemePreference: config?.authSchemePreference ?? _t(Br, l),
    bodyLengthChecker: config?.bodyLengthChecker ?? hi,
    credentialDefaultProvider: config?.credentialDefaultProvider ?? qr,
    defaultSocketTimeout: Pr(config?.requestHandler, 3e5),
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? jr({
     serviceId: c.serviceId,
     clientVersion: "3.1164.0"
    }),
    maxAttempts: config?.maxAttempts ?? _t(qn, config),
    region: config?.region ?? _t(si, {
     ...oi,
     ...l
    }),
    requestHandler: NodeHttpHandler.create(config?.requestHandler ?? o),
    retryMode: config?.retryMode ?? _t({
     ...Wn,
     default: async () => (await o()).retryMode || ne
    }, config),
    streamCollector: config?.streamCollector ?? zi,
    useDualstackEndpoint: config?.useDualstackEndpoint ?? _t(ui, l),
    useFipsEndpoint: config?.useFipsEndpoint ?? _t(li, l),
    userAgentAppId: config?.userAgentAppId ?? _t(zr, l)
   };
  };
  const qx = o => {
   const c = o.httpAuthSchemes;
   let l = o.httpAuthSchemeProvider;
   let v = o.credentials;
   return {
    setHttpAuthScheme(o) {
     const index = c.findIndex(c => c.schemeId === o.schemeId);
     if (-1 === index) c.push(o); else c.splice(index, 1, o);
    },
    httpAuthSchemes: () => c,
    setHttpAuthSchemeProvider(o) {
     l = o;
    },
    httpAuthSchemeProvider: () => l,
    setCredentials(credentials) {
     v = credentials;
    },
    credentials: () => v
   };
  };
  const Hx = config => ({
   httpAuthSchemes: config.httpAuthSchemes(),
   httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
   credentials: config.credentials()
  });
  const Wx = (o, c) => {
   const l = Object.assign(fl(o), kl(o), xl(o), qx(o));
   c.forEach(o => o.configure(l));
   return Object.assign(o, ml(l), Sl(l), El(l), Hx(l));
  };
  class CloudFrontClient extends Qe {
   config;
   constructor(...[configuration]) {
    const o = Bx(configuration || {});
    super(o);
    this.initConfig = o;
    const c = cf(o);
    const l = q(c);
    const v = Hn(l);
    const I = nt(v);
    const O = V(I);
    const P = fn(O);
    const R = af(P);
    const j = Wx(R, configuration?.extensions || []);
    this.config = j;
    this.middlewareStack.use(ko(this.config));
    this.middlewareStack.use(me(this.config));
    this.middlewareStack.use(mo(this.config));
    this.middlewareStack.use(bn(this.config));
    this.middlewareStack.use(X(this.config));
    this.middlewareStack.use(we(this.config));
    this.middlewareStack.use(Te(this.config));
    this.middlewareStack.use(je(this.config, {
     httpAuthSchemeParametersProvider: nf,
     identityProviderConfigProvider: async config => new Le({
      "aws.auth#sigv4": config.credentials
     })
    }));
    this.middlewareStack.use(qe(this.config));
   }
   destroy() {
    super.destroy();
   }
  }
  const Kx = Hh({
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
  }, "Cloudfront2020_05_31", "CloudFrontClient", mn);
  const Vx = {};
  const Gx = (Command, cs, config, o) => [];
  class GetDistributionCommand extends(Kx(Vx, Gx, "GetDistribution", jx)){}
  class ListDistributionsCommand extends(Kx(Vx, Gx, "ListDistributions", Lx)){}
  class UpdateDomainAssociationCommand extends(Kx(Vx, Gx, "UpdateDomainAssociation", Ux)){}
  class AssociateAliasCommand extends(Kx(Vx, Gx, "AssociateAlias", Dx)){}
  const mostBytes = 33554432;
  function expectRoots(client, roots) {
   client.middlewareStack.add((next, context) => async args => {
    const handled = await next(args);
    const {response} = handled;
    if (!isAnswer(response) || response.statusCode >= 300) return handled;
    const body = await whole(response.body);
    response.body = body;
    const root = roots[context.commandName ?? ""];
    if (!fits(Buffer.from(body).toString("latin1"), root)) throw new Jh(`HTTP ${response.statusCode} with ${void 0 === root ? "a document where none belongs" : "another document than asked for"}`, response.headers["x-amzn-requestid"]);
    return handled;
   }, {
    step: "deserialize",
    priority: "low",
    name: "expectRoots"
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
    if (length > mostBytes) throw new Jh(`an answer of more than ${mostBytes} bytes`);
    chunks.push(chunk);
   }
   return Buffer.concat(chunks);
  }
  function fits(text, root) {
   if (void 0 === root) return "" === text.trim();
   const start = /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]{0,1000}?-->\s*)*<([A-Za-z][\w.-]*)(?:\s[^>]*?)?(\/?)>/.exec(text);
   const [opening, name, selfClosed] = start ?? [];
   if (void 0 === opening || void 0 === name || !root.test(name)) return false;
   const end = text.trimEnd();
   return "/" === selfClosed ? end.length === opening.length : new RegExp(`</${name}\\s*>$`).test(end.slice(-200));
  }
  class ListDomainConflictsCommand extends(Kx(Vx, Gx, "ListDomainConflicts", _x)){}
  class ListConflictingAliasesCommand extends(Kx(Vx, Gx, "ListConflictingAliases", zx)){}
  const mostPages = 1e3;
  async function allPages(page) {
   const items = [];
   const seen = new Set;
   let marker;
   do {
    const {items: more, next} = await page(marker);
    items.push(...more);
    marker = "" === next ? void 0 : next;
    if (void 0 !== marker && (seen.has(marker) || seen.size >= mostPages)) throw new I.HR("service-error", "AWS lists the same page again and again.", {
     outcome: "unknown"
    });
    if (void 0 !== marker) seen.add(marker);
   } while (void 0 !== marker);
   return items;
  }
  async function findConflicts(cloudfront, question) {
   let first;
   try {
    return await domainConflicts(cloudfront, question);
   } catch (o) {
    if (!(o instanceof I.HR) || !("permission" === o.refusal || isUnknownOperation(o))) throw o;
    first = o;
   }
   try {
    return await conflictingAliases(cloudfront, question);
   } catch (o) {
    if (!(o instanceof I.HR) || "permission" !== o.refusal || "permission" !== first.refusal) throw o;
    const statement = {
     Effect: "Allow",
     Action: [ "cloudfront:ListDomainConflicts", "cloudfront:ListConflictingAliases" ],
     Resource: question.resource
    };
    throw new I.HR("access-denied", `Neither cloudfront:ListDomainConflicts nor cloudfront:ListConflictingAliases is permitted on ${question.target}. ${first.message}`, {
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
  function isUnknownOperation({cause}) {
   return /^(InvalidAction|UnknownOperation(Exception)?|NotImplemented|NoSuchOperation)$/.test(troubleOf(cause).code);
  }
  function domainConflicts(cloudfront, {alias, target, resource}) {
   const asked = question("cloudfront:ListDomainConflicts", alias, target, resource);
   return allPages(async marker => cloudfront.read(asked, async (client, options) => {
    const {DomainConflicts = [], NextMarker} = await client.send(new ListDomainConflictsCommand({
     Domain: alias,
     DomainControlValidationResource: {
      DistributionId: target
     },
     Marker: marker
    }), options);
    return {
     items: DomainConflicts.map(({Domain, ResourceType, ResourceId, AccountId}) => ({
      alias: required(Domain, "Domain").toLowerCase(),
      resource: "distribution-tenant" === ResourceType ? "distribution-tenant" : "distribution",
      maskedId: required(ResourceId, "ResourceId"),
      maskedAccount: required(AccountId, "AccountId")
     })),
     next: NextMarker
    };
   }));
  }
  function conflictingAliases(cloudfront, {alias, target, resource}) {
   const asked = question("cloudfront:ListConflictingAliases", alias, target, resource);
   return allPages(async marker => cloudfront.read(asked, async (client, options) => {
    const {ConflictingAliasesList} = await client.send(new ListConflictingAliasesCommand({
     Alias: alias,
     DistributionId: target,
     Marker: marker,
     MaxItems: 100
    }), options);
    const {Items = [], Quantity, NextMarker} = required(ConflictingAliasesList, "ConflictingAliasesList");
    if (Items.length !== required(Quantity, "Quantity")) required(void 0, "as many items as it says");
    return {
     items: Items.map(({Alias, DistributionId, AccountId}) => ({
      alias: required(Alias, "Alias").toLowerCase(),
      resource: "distribution",
      maskedId: required(DistributionId, "DistributionId"),
      maskedAccount: required(AccountId, "AccountId")
     })),
     next: NextMarker
    };
   }));
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
  function cloudfrontOf(signed, {account, partition}) {
   const arnOf = id => `arn:${partition}:cloudfront::${account}:distribution/${id}`;
   return {
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
     about: `account ${account}`
    }, async (client, options) => {
     const {DistributionList} = await client.send(new ListDistributionsCommand({
      Marker: marker
     }), options);
     const {Items = [], Quantity, IsTruncated, NextMarker} = required(DistributionList, "DistributionList");
     if (Items.length !== required(Quantity, "Quantity")) throw new Jh("an answer with another number of distributions than it says");
     return {
      items: Items.map(summaryOf),
      next: required(IsTruncated, "IsTruncated") ? required(NextMarker, "NextMarker") : void 0
     };
    })),
    conflicts: (alias, target) => findConflicts(signed, {
     alias,
     target,
     resource: arnOf(target)
    }),
    updateDomainAssociation: (alias, target, etag) => signed.change({
     operation: "cloudfront:UpdateDomainAssociation",
     resource: arnOf(target),
     about: `${alias} to ${target}`,
     refusedAs: "move-refused"
    }, async (client, options) => {
     const {Domain, ResourceId} = await client.send(new UpdateDomainAssociationCommand({
      Domain: alias,
      TargetResource: {
       DistributionId: target
      },
      IfMatch: etag
     }), options);
     if (Domain?.toLowerCase() !== alias || ResourceId !== target) throw new Jh("an answer about something else");
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
  var Qx = v(67);
  var Xx = v(503);
  const throttling = new Set([ "BandwidthLimitExceeded", "EC2ThrottledException", "IDPCommunicationError", "LimitExceededException", "PriorRequestNotComplete", "ProvisionedThroughputExceededException", "RequestLimitExceeded", "RequestThrottled", "RequestThrottledException", "SlowDown", "ThrottledException", "Throttling", "ThrottlingException", "TooManyRequestsException", "TransactionInProgressException" ]);
  const skewed = /^(RequestTimeTooSkewed|RequestExpired|RequestInTheFuture)$/;
  const skewedText = /signature (has )?expired|not yet current/i;
  function outcomeOf({code, status, text}) {
   if (throttling.has(code) || 429 === status) return "throttled";
   if (skewed.test(code) || 403 === status && skewedText.test(text)) return "throttled";
   if (412 === status || "InvalidIfMatchVersion" === code) return "conflict";
   return "" === code || status < 400 || 408 === status || status >= 500 ? "unknown" : "refused";
  }
  const rules = [ {
   code: /^ExpiredToken(Exception)?$/,
   is: "credentials-expired",
   as: "credentials-not-renewable",
   sentence: "the credentials have expired",
   remedy: () => "Give a role (role-to-assume) instead of keys: its credentials are renewed as long as the run lasts."
  }, {
   code: /^AccessDenied/,
   text: /account must be verified/i,
   is: "other",
   sentence: "AWS has not verified the account yet; this is not a matter of IAM",
   remedy: () => "Ask AWS Support to verify the account, with the message above."
  }, {
   code: /^AccessDenied/,
   is: "permission",
   as: "access-denied",
   sentence: "not permitted",
   remedy: function({operation, resource}, {text}) {
    const [, action = operation, named = resource] = denied.exec(text) ?? [];
    if (/explicit deny/i.test(text)) return `A policy denies ${action} explicitly, which no Allow outweighs: have that Deny changed for ${named}.`;
    const limit = /no (service control|resource control|session) policy|no permissions boundary/i.exec(text)?.[0];
    if (void 0 !== limit) return `The role is limited from outside (${limit} allows it): have ${action} allowed there for ${named}.`;
    return `Add to the role: ${JSON.stringify({
     Effect: "Allow",
     Action: action,
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
   code: /^IllegalUpdate$/,
   text: /\bTXT\b/,
   is: "txt",
   sentence: "CloudFront sees no TXT record that proves ownership of the alias"
  }, {
   code: /^IllegalUpdate$/,
   text: /source\b.*\b(is enabled|must be disabled)/i,
   is: "source-enabled",
   as: "source-enabled",
   sentence: "between two accounts the source must be disabled before the alias can move"
  }, {
   text: /more (CNAMEs|aliases|alternate domain names) than are allowed/i,
   is: "quota",
   as: "target-full",
   sentence: "the distribution holds as many aliases as its quota allows",
   remedy: quotaRemedy
  }, {
   code: /^TooManyDistributionCNAMEs$/,
   is: "quota",
   as: "target-full",
   sentence: "the distribution holds as many aliases as its quota allows",
   remedy: quotaRemedy
  }, {
   code: /^CNAMEAlreadyExists$/,
   text: /already associated with (a different|another) resource/i,
   is: "held-elsewhere",
   sentence: "another distribution or tenant still holds the alias"
  }, {
   code: /^CNAMEAlreadyExists$/,
   text: /DNS record that points to another CloudFront distribution/i,
   is: "dns-elsewhere",
   as: "dns-points-elsewhere",
   sentence: "DNS for the alias still leads to another distribution",
   remedy: () => "Point the CNAME of the alias at the target, wait for its old TTL, then run again."
  }, {
   code: /^InvalidViewerCertificate$/,
   text: /doesn't exist|isn't in us-east-1|valid certificate chain/i,
   is: "certificate",
   as: "certificate-unusable",
   sentence: "CloudFront cannot use the certificate of the target",
   remedy: certificateRemedy
  }, {
   code: /^(InvalidViewerCertificate|InvalidArgument)$/,
   text: /certificate/i,
   is: "certificate",
   as: "certificate-not-covering",
   sentence: "the certificate of the target does not cover the alias",
   remedy: certificateRemedy
  } ];
  const otherwise = {
   is: "other",
   sentence: "refused"
  };
  const sentences = {
   conflict: "somebody changed it since it was read",
   throttled: "AWS asks for fewer calls",
   unknown: "no usable answer"
  };
  function asFailure(error, asked) {
   if (error instanceof I.HR) return error;
   const trouble = troubleOf(error);
   const outcome = outcomeOf(trouble);
   const request = void 0 === trouble.requestId ? {} : {
    requestId: (0, Xx.RK)(trouble.requestId, 100)
   };
   if ("refused" !== outcome) return new I.HR("service-error", sentence(asked, sentences[outcome], trouble), {
    outcome,
    cause: error,
    ...request
   });
   const rule = ruleFor(trouble);
   const remedy = rule.remedy?.(asked, trouble);
   return new I.HR(rule.as ?? asked.refusedAs ?? "service-error", sentence(asked, rule.sentence, trouble), {
    outcome,
    refusal: rule.is,
    cause: error,
    ...void 0 === remedy ? {} : {
     remedy
    },
    ...request
   });
  }
  function ruleFor({code, text}) {
   return rules.find(rule => (rule.code?.test(code) ?? true) && (rule.text?.test(text) ?? true)) ?? otherwise;
  }
  function sentence({operation, about}, what, {code, text}) {
   return `${operation} (${about}): ${what}. ${"" === code ? "" : `${(0, Xx.RK)(code, 64)}: `}${(0, 
   Xx.RK)(text)}`;
  }
  const denied = /not authorized to perform: ([a-z0-9-]{1,32}:[A-Za-z]{1,64})(?: on resource: (arn:[\w:/.*+=,@-]{1,300}))?/;
  function quotaRemedy() {
   return 'Raise the quota "Alternate domain names (CNAMEs) per distribution" (L-AAD4943E), or remove an alias that is no longer used.';
  }
  function certificateRemedy() {
   return "Attach an issued certificate of us-east-1 that names the alias (or a wildcard one label above it) to the target.";
  }
  const connectionTimeout = 3e3;
  const readTimeout = 1e4;
  const changeTimeout = 2e4;
  const mostReads = 6;
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
    httpAgent: new Qx.Agent(agent),
    httpsAgent: new bi.Agent(agent)
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
  async function read({clock, signal}, asked, send, limit = connectionTimeout + readTimeout) {
   for (let n = 1; ;n++) {
    let failure;
    try {
     return await (0, Xh.ux)(clock, limit, asked.operation, abortSignal => send({
      abortSignal,
      requestTimeout: readTimeout
     }), signal);
    } catch (o) {
     if (signal.aborted) throw (0, I.KW)(signal);
     failure = asFailure(o, asked);
    }
    const {outcome} = failure;
    if (n === mostReads || "throttled" !== outcome && "unknown" !== outcome) throw failure;
    await clock.sleep(pauseBefore(n, outcome, clock.random()), signal).catch(() => {
     throw (0, I.KW)(signal);
    });
   }
  }
  function pauseBefore(n, outcome, random) {
   return Math.round(random * Math.min(2e4, ("throttled" === outcome ? 500 : 50) * 2 ** n));
  }
  async function change({clock}, asked, send) {
   try {
    return await (0, Xh.ux)(clock, connectionTimeout + changeTimeout, asked.operation, abortSignal => send({
     abortSignal,
     requestTimeout: changeTimeout
    }));
   } catch (o) {
    throw asFailure(o, asked);
   }
  }
  class AssumeRoleWithWebIdentityCommand extends(command(Wh, Kh, "AssumeRoleWithWebIdentity", Rh)){}
  const requestTimeout = 1e4;
  const mostTries = 4;
  const Jx = 65536;
  async function oidcToken(source, audience, {clock, signal, mask, env}) {
   if (void 0 === source) throw unavailable("the job has no right to ask for one");
   mask(source.token);
   const url = tokenUrl(source.url, audience);
   for (let n = 1; ;n++) {
    const answer = await (0, Xh.ux)(clock, requestTimeout, "the token endpoint", stop => get(url, source.token, env, stop), signal).catch(thrown => {
     if (signal.aborted) throw (0, I.KW)(signal);
     return {
      status: 0,
      body: thrown instanceof Error ? thrown.message : String(thrown)
     };
    });
    if (200 === answer.status) return tokenOf(answer.body, mask);
    const mayHeal = 0 === answer.status || 429 === answer.status || answer.status >= 500;
    if (!mayHeal || n === mostTries) throw unavailable(0 === answer.status ? (0, Xx.RK)(answer.body) : `the endpoint answered HTTP ${answer.status}`);
    await clock.sleep(Math.round(500 * clock.random() * 2 ** n), signal).catch(() => {
     throw (0, I.KW)(signal);
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
  function tokenUrl(text, audience) {
   try {
    const url = new URL(text);
    url.searchParams.set("audience", audience);
    return url;
   } catch (o) {
    throw unavailable("ACTIONS_ID_TOKEN_REQUEST_URL is not a URL", o);
   }
  }
  function tokenOf(body, mask) {
   let value;
   try {
    const answer = JSON.parse(body);
    value = "object" === typeof answer && null !== answer && "value" in answer ? answer.value : void 0;
   } catch (o) {
    throw unavailable("the endpoint did not answer with JSON", o instanceof SyntaxError ? void 0 : o);
   }
   if ("string" !== typeof value || "" === value) throw unavailable("the answer holds no token");
   mask(value);
   return value;
  }
  function get(url, token, env, signal) {
   const options = {
    signal,
    headers: {
     authorization: `Bearer ${token}`,
     accept: "application/json",
     "user-agent": "move-cloudfront-alias"
    }
   };
   const agent = {
    proxyEnv: {
     ...env
    }
   };
   return new Promise((resolve, reject) => {
    const answered = response => {
     Yx(response).then(body => resolve({
      status: response.statusCode ?? 0,
      body
     }), reject);
    };
    const request = "https:" === url.protocol ? (0, bi.request)(url, {
     ...options,
     agent: new bi.Agent(agent)
    }, answered) : (0, Qx.request)(url, {
     ...options,
     agent: new Qx.Agent(agent)
    }, answered);
    request.on("error", reject).end();
   });
  }
  async function Yx(response) {
   const chunks = [];
   let length = 0;
   for await (const chunk of response) {
    length += chunk.length;
    if (length > Jx) throw new Error(`an answer of more than ${Jx} bytes`);
    chunks.push(chunk);
   }
   return Buffer.concat(chunks).toString("utf8");
  }
  function unavailable(why, cause) {
   return new I.HR("oidc-unavailable", `GitHub gives this job no OpenID Connect token: ${why}.`, {
    remedy: "Give the job:\npermissions:\n  id-token: write\n  contents: read",
    ...void 0 === cause ? {} : {
     cause
    }
   });
  }
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
    return await read(conditions, asked, async options => {
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
     if (!AccessKeyId || !SecretAccessKey || !SessionToken || void 0 === Expiration) throw new Jh("an answer without credentials");
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
    throw o instanceof I.HR ? roleFailure(o, request, token) : o;
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
   return new I.HR("role-not-assumable", `${request.role} cannot be assumed: ${told.why}. ${(0, 
   Xx.RK)(code, 64)}: ${(0, Xx.RK)(text)}`, detail);
  }
  function explain(code, text, {role, audience, duration: wanted, region}, token) {
   const account = role.split(":")[4] ?? "";
   if (/MaxSessionDuration/i.test(text)) {
    const name = role.split("/").at(-1) ?? role;
    return {
     why: `role-duration (${(0, Xx.p0)(wanted)}) is longer than the maximum session duration of the role`,
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
    why: `the identity provider in account ${account} does not accept the audience ${(0, 
    Xx.RK)(audience, 100)}`,
    remedy: `Add ${(0, Xx.RK)(audience, 100)} to the client ids of the identity provider, or set the input audience to one of them.`
   };
   if (/^AccessDenied/.test(code)) {
    const subject = claims(token).get("sub");
    const sub = "string" === typeof subject ? (0, Xx.RK)(subject) : "(none)";
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
   #s;
   #o;
   #r;
   #i;
   #a=0;
   constructor(obtain, clock) {
    this.#s = obtain;
    this.#o = clock;
   }
   keys=async () => {
    const now = this.#o.now();
    const lease = this.#r;
    if (void 0 === lease || now >= lease.expiresAt - 6e4) return this.#c();
    const due = now >= (lease.obtainedAt + lease.expiresAt) / 2 && now >= this.#a;
    if (!due) return lease.keys;
    try {
     return await this.#c();
    } catch (o) {
     this.#a = this.#o.now() + 6e4;
     if (this.#a >= lease.expiresAt) throw o;
     return lease.keys;
    }
   };
   renew=async () => {
    this.#i ??= this.#u().finally(() => {
     this.#i = void 0;
    });
    await this.#i;
   };
   fresh=async ms => {
    if (void 0 === this.#r || this.#o.now() - this.#r.obtainedAt > ms) await this.renew();
   };
   async #c() {
    await this.renew();
    if (void 0 === this.#r) throw new I.HR("internal", "a renewal ended without credentials");
    return this.#r.keys;
   }
   async #u() {
    const before = this.#r;
    try {
     this.#r = await this.#s();
    } catch (o) {
     if (void 0 === before || !(o instanceof I.HR) || "cancelled" === o.code) throw o;
     throw new I.HR("credentials-not-renewable", `The credentials could not be renewed: ${o.message}`, {
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
   #l;
   #o;
   #d=Number.NEGATIVE_INFINITY;
   constructor({accessKeyId, secretAccessKey, sessionToken}, clock) {
    this.#l = {
     accessKeyId,
     secretAccessKey,
     ...void 0 === sessionToken ? {} : {
      sessionToken
     }
    };
    this.#o = clock;
   }
   keys=async () => this.#l;
   renew=async () => {
    throw new I.HR("credentials-not-renewable", "The credentials of the environment have expired, and credentials from the environment cannot be renewed.", {
     outcome: "refused",
     refusal: "credentials-expired",
     remedy: "Give role-to-assume and permissions: id-token: write, so that the run renews its credentials itself."
    });
   };
   fresh=async (ms, prove) => {
    if (this.#o.now() - this.#d <= ms) return;
    await prove();
    this.#d = this.#o.now();
   };
  }
  class Signed {
   #h;
   #f;
   #m;
   #g;
   constructor(conditions, session, build) {
    this.#h = conditions;
    this.#f = session;
    this.#m = build;
   }
   read(asked, send) {
    return this.#p(client => read(this.#h, asked, options => send(client, options)));
   }
   change(asked, send) {
    return this.#p(client => change(this.#h, asked, options => send(client, options)));
   }
   async #p(call) {
    try {
     return await call(await this.#y());
    } catch (o) {
     if (!(o instanceof I.HR) || "credentials-expired" !== o.refusal) throw o;
    }
    await this.#f.renew();
    return call(await this.#y());
   }
   async #y() {
    const keys = await this.#f.keys();
    if (this.#g?.keys !== keys) this.#g = {
     keys,
     client: this.#m(keys)
    };
    return this.#g.client;
   }
  }
  async function openAccount(options) {
   const {role, region, endpoints, env} = options;
   const conditions = {
    ...options,
    handler: httpHandler(env)
   };
   const session = openSession(options, conditions);
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
   const whoAmI = () => callerIdentity(sts);
   const {id, caller} = await whoAmI();
   const expected = role?.split(":")[4];
   if (void 0 !== expected && expected !== id) throw new I.HR("account-mismatch", `The credentials of ${role} belong to account ${id}, not ${expected}.`, {
    remedy: "Check the role; nothing is done with credentials of another account than the one that it names."
   });
   return {
    id,
    caller,
    cloudfront: cloudfrontOf(cloudfront, {
     account: id,
     partition: caller.split(":")[1] ?? "aws"
    }),
    certificate: arn => describeCertificate(acm, arn),
    fresh: ms => session.fresh(ms, whoAmI)
   };
  }
  function openSession(options, conditions) {
   const {role, keys, clock, mask, roleDuration, policy, endpoints} = options;
   if (void 0 !== role) {
    const request = {
     ...options,
     role,
     duration: roleDuration,
     endpoint: endpoints.sts,
     policy
    };
    return new RoleSession(() => assumeRole(conditions, request), clock);
   }
   if (void 0 === keys) throw new I.HR("input-missing", "There is neither a role to assume nor AWS_ACCESS_KEY_ID in the environment.", {
    remedy: "Set role-to-assume: arn:aws:iam::ACCOUNT:role/NAME, and give the job permissions: id-token: write."
   });
   mask(keys.secretAccessKey);
   if (void 0 !== keys.sessionToken) mask(keys.sessionToken);
   return new AmbientSession(keys, clock);
  }
  function callerIdentity(sts) {
   return sts.read({
    operation: "sts:GetCallerIdentity",
    resource: "*",
    about: "whose credentials these are"
   }, async (client, options) => {
    const {Account: id = "", Arn: caller = ""} = await client.send(new GetCallerIdentityCommand({}), options);
    if (!/^\d{12}$/.test(id) || !caller.startsWith("arn:")) throw new Jh("an answer without the account");
    return {
     id,
     caller
    };
   });
  }
  const Zx = o(import.meta.url)("node:dns");
  const eE = o(import.meta.url)("node:url");
  var tE = v(635);
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
   if (folded !== trimmed) notices.push(`${(0, Xx.RK)(trimmed)} is read as ${name}: CloudFront keeps names in lower case`);
   if (name !== folded) notices.push(`the trailing dot of ${folded} is dropped: CloudFront refuses it`);
   const unicode = name.includes("xn--") ? (0, eE.domainToUnicode)(name) : name;
   if (unicode !== name) notices.push(`${name} reads ${(0, Xx.RK)(unicode)}`);
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
   const ascii = (0, eE.domainToASCII)(text);
   const faithful = text.normalize("NFKC") === text && (0, eE.domainToUnicode)(ascii) === text.toLowerCase();
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
   if ("cloudfront.net" === name || name.endsWith(".cloudfront.net")) return {
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
   const unicode = (0, eE.domainToUnicode)(label);
   return unicode !== label && (0, eE.domainToASCII)(unicode) === label;
  }
  const wholeHost = {
   extractHostname: false,
   validateHostname: false,
   detectIp: false,
   mixedInputs: false
  };
  function publicSuffix(host) {
   return (0, tE.qg)(host, wholeHost).publicSuffix ?? void 0;
  }
  function registrable(name) {
   return (0, tE.qg)(name.replace(/^\*\./, ""), wholeHost).domain ?? void 0;
  }
  function isWildcard(name) {
   return name.startsWith("*.");
  }
  function certificateCovers(certificateName, alias) {
   const [certified, wanted] = [ certificateName.toLowerCase(), alias.toLowerCase() ];
   if (certified === wanted) return true;
   const label = wanted.indexOf(".");
   return isWildcard(certified) && label > 0 && certified.slice(1) === wanted.slice(label);
  }
  function matchesMasked(id, masked) {
   const shown = masked.replace(/^\*+/, "");
   return "" !== shown && id.length === masked.length && id.endsWith(shown);
  }
  function ownershipName(alias, apex) {
   return apex && !isWildcard(alias) ? `_.${alias}` : `_${alias}`;
  }
  var nE = v(876);
  const udpSize = 1232;
  const mostRecords = 400;
  const rcodes = [ "NOERROR", "FORMERR", "SERVFAIL", "NXDOMAIN", "NOTIMP", "REFUSED", "YXDOMAIN", "YXRRSET", "NXRRSET", "NOTAUTH", "NOTZONE" ];
  const https = "UNKNOWN_65";
  function plainName(name) {
   return name.toLowerCase().replace(/\.$/, "");
  }
  function encodeQuery(id, {name, type}, {recursion, edns}) {
   return (0, nE.encode)({
    type: "query",
    id,
    flags: recursion ? nE.RECURSION_DESIRED : 0,
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
    packet = (0, nE.decode)(message);
   } catch {
    return {
     is: "broken",
     why: "malformed answer"
    };
   }
   const rcode = rcodeOf(message.readUInt8(3) % 16, packet);
   const [asked, ...more] = packet.questions ?? [];
   if (void 0 === asked ? "NOERROR" === rcode : more.length > 0 || !sE(asked, question)) return {
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
  function sE(asked, {name, type}) {
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
    return answer.type === https ? [ {
     name,
     ttl,
     type: "HTTPS"
    } ] : [];
   }
  }
  function ttlOf(ttl) {
   return void 0 === ttl || ttl > 2147483647 ? 0 : ttl;
  }
  const oE = o(import.meta.url)("node:dgram");
  const rE = o(import.meta.url)("node:net");
  function overUdp({host, port}, message, isAnswer, signal) {
   return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const socket = (0, oE.createSocket)((0, rE.isIPv6)(host) ? "udp6" : "udp4");
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
    const socket = (0, rE.connect)({
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
      clock: line.clock,
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
    return await (0, Xh.ux)(line.clock, wholeTime, server.host, attempts, line.signal);
   } catch {
    return {
     why: line.signal.aborted ? "cancelled" : why
    };
   }
  }
  class Unreadable extends Error {}
  async function exchange({clock, signal}, server, question, flags) {
   const id = (0, Gn.randomInt)(65536);
   const query = encodeQuery(id, question, flags);
   const read = message => readReply(message, id, question);
   const isAnswer = message => "other" !== read(message).is;
   const datagram = await (0, Xh.ux)(clock, tryTime, "UDP", end => overUdp(server, query, isAnswer, end), signal);
   const first = read(datagram);
   const whole = "answer" === first.is && !first.reply.truncated && datagram.length <= udpSize;
   if (whole) return first.reply;
   if ("broken" === first.is) throw new Unreadable(first.why);
   const message = await (0, Xh.ux)(clock, tryTime, "TCP", end => overTcp(server, query, end), signal);
   const second = read(message);
   if ("answer" === second.is) return second.reply;
   throw new Unreadable("broken" === second.is ? second.why : "an answer to another question");
  }
  function reason(thrown) {
   if (thrown instanceof Xh.m4) return `no answer within ${(0, Xx.p0)(thrown.ms)}`;
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
      clock: line.clock,
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
    found.abort();
   }
  }
  function unusable({rcode, answers, authorities}) {
   if ("NOERROR" !== rcode && "NXDOMAIN" !== rcode) return rcode;
   const referral = "NOERROR" === rcode && 0 === answers.length && authorities.some(({type}) => "NS" === type) && !authorities.some(({type}) => "SOA" === type);
   return referral ? "refers to other servers" : void 0;
  }
  const notPublic4 = [ [ "0.0.0.0", 8 ], [ "10.0.0.0", 8 ], [ "100.64.0.0", 10 ], [ "127.0.0.0", 8 ], [ "168.63.129.16", 32 ], [ "169.254.0.0", 16 ], [ "172.16.0.0", 12 ], [ "192.0.0.0", 24 ], [ "192.0.2.0", 24 ], [ "192.88.99.0", 24 ], [ "192.168.0.0", 16 ], [ "198.18.0.0", 15 ], [ "198.51.100.0", 24 ], [ "203.0.113.0", 24 ], [ "224.0.0.0", 4 ], [ "240.0.0.0", 4 ] ];
  const notPublic6 = [ [ "2001::", 23 ], [ "2001:db8::", 32 ], [ "2002::", 16 ], [ "3fff::", 20 ] ];
  const special4 = new rE.BlockList;
  for (const [net, prefix] of notPublic4) special4.addSubnet(net, prefix, "ipv4");
  const special6 = new rE.BlockList;
  for (const [net, prefix] of notPublic6) special6.addSubnet(net, prefix, "ipv6");
  const global6 = new rE.BlockList;
  global6.addSubnet("2000::", 3, "ipv6");
  const loopback = new rE.BlockList;
  loopback.addSubnet("127.0.0.0", 8, "ipv4");
  loopback.addAddress("::1", "ipv6");
  function publicAddress(ip) {
   if ((0, rE.isIPv4)(ip)) return !special4.check(ip, "ipv4");
   return (0, rE.isIPv6)(ip) && !ip.includes("%") && global6.check(ip, "ipv6") && !special6.check(ip, "ipv6");
  }
  function loopbackAddress(ip) {
   if ((0, rE.isIPv4)(ip)) return loopback.check(ip, "ipv4");
   return (0, rE.isIPv6)(ip) && !ip.includes("%") && !ip.includes(".") && loopback.check(ip, "ipv6");
  }
  function allowedAddress(ip, local) {
   return publicAddress(ip) || local && loopbackAddress(ip);
  }
  const mostServers = 13;
  const mostAddresses = 4;
  function within(name, zone) {
   return name === zone || name.endsWith(`.${zone}`);
  }
  function upwards(name) {
   const labels = name.split(".");
   return labels.slice(0, -1).map((_, i) => labels.slice(i).join("."));
  }
  async function findZone(net, name, servers = net.servers) {
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
    name: shown(address),
    addresses: [ address ],
    trouble: ""
   };
  }
  function shown({host, port}) {
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
  const mostLinks = 10;
  async function iE(net, zone, question, stop, rounds) {
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
    const hop = await follow(net, zone, address, question, stop);
    if ("why" in hop) return {
     hops: [],
     unseen: [ {
      server: server.name,
      address: shown(address),
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
  async function follow(net, zone, address, {name, type}, stop) {
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
     if (!zone.given && !within(current, zone.name)) return hop("leaves");
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
  async function trace(net, zone, question, stop) {
   const first = await iE(net, zone, question, stop, 2);
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
   return iE(net, found.zone, question, stop, 1);
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
    const evidence = (0, Xx.RK)(found.why);
    return {
     ...base,
     zone: "",
     state: "not-asked",
     evidence,
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
    zone: zone.name,
    state,
    evidence: `${aE(name, wanted, traced, state)}${note}`,
    extra: [ ...values ].filter(value => value.endsWith(".cloudfront.net") && value !== plainName(wanted)).map(value => (0, 
    Xx.RK)(value)),
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
  function aE(name, wanted, traced, state) {
   const said = bySetOf(traced.paths, path => {
    if (shows(path, wanted)) return `shows ${wanted}`;
    if ("loop" === path.end) return "leads round in a circle";
    if ("long" === path.end) return "leads through too many CNAMEs";
    if ("unknown" === path.end) return `leads to ${path.last}, which could not be asked (${path.why})`;
    const values = valuesOf(path);
    return 0 === values.length ? "does not exist" : `shows only ${(0, Xx.RK)(values.join(", "), 120)}`;
   });
   const parts = said.map(([what, at]) => `${what} at ${servers(at)}`);
   parts.push(...silences(traced));
   if ("everywhere" === state) parts.push("two rounds");
   return (0, Xx.RK)(`TXT ${name} ${parts.join("; ")}`, 1e3);
  }
  async function negativeTtlOf(net, zone) {
   const answered = await Promise.all(zone.servers.flatMap(({addresses}) => addresses).map(server => ask(net, server, {
    name: zone.name,
    type: "SOA"
   }, zone.given)));
   const ttls = answered.flatMap(one => "reply" in one && one.reply.authoritative ? one.reply.answers.flatMap(rr => "SOA" === rr.type && rr.name === zone.name ? [ Math.min(rr.ttl, rr.minimum) ] : []) : []);
   return ttls.length > 0 ? Math.max(...ttls) : zone.minimum;
  }
  const longTtl = 3600;
  function randomLabel({clock}) {
   return `probe-${Math.floor(4294967296 * clock.random()).toString(16)}`;
  }
  async function lookForTraffic(net, alias, target) {
   const wildcard = isWildcard(alias);
   const name = wildcard ? alias.replace("*", randomLabel(net)) : alias;
   const found = await findZone(net, wildcard ? alias.slice(2) : alias);
   if ("why" in found) return {
    state: "not-asked",
    evidence: (0, Xx.RK)(found.why),
    leadsTo: "",
    ttl: 0,
    notes: []
   };
   const {zone} = found;
   const wanted = plainName(target);
   const stop = link => link === wanted || link.endsWith(".cloudfront.net");
   const [a, aaaa, https] = await Promise.all([ trace(net, zone, {
    name,
    type: "A"
   }, stop), trace(net, zone, {
    name,
    type: "AAAA"
   }, stop), iE(net, zone, {
    name,
    type: "HTTPS"
   }, stop, 1) ]);
   const traced = merged(a, aaaa);
   const kinds = traced.paths.map(path => kindOf(path, wanted));
   const ttl = Math.max(0, ...traced.paths.map(path => (path.links[0] ?? path.records[0])?.ttl ?? 0));
   const notes = [ ...laggards(traced), ...wildcard ? [] : await shadow(net, zone, alias, a, stop), ...(paths => paths.paths.some(path => 0 === path.links.length && path.records.length > 0))(aaaa) ? [ `${alias} has an AAAA record: it must lead to the target together with the A record` ] : [], ...https.hops.some(hop => 0 === hop.links.length && "records" === hop.end) ? [ `${alias} has an HTTPS record (type 65), which browsers follow: it must lead to the target too` ] : [], ...kinds.includes("addresses") ? [ dE(zone, alias) ] : [], ...ttl > longTtl ? [ `the record of ${alias} has a TTL of ${(0, 
   Xx.p0)(1e3 * ttl)}; lower it before the move` ] : [] ];
   return {
    state: cE(kinds, failuresIn(traced).length > 0),
    evidence: uE(alias, traced, ttl),
    leadsTo: (0, Xx.RK)(leadsTo(traced, wanted)),
    ttl,
    notes: notes.map(note => (0, Xx.RK)(note, 600))
   };
  }
  function merged(a, aaaa) {
   const withAddresses = new Set(aaaa.paths.filter(({end}) => "records" === end).map(({server}) => server));
   const more = aaaa.paths.filter(({links, end}) => links.length > 0 || "records" === end);
   const kept = a.paths.filter(({server, links, end}) => "none" !== end || links.length > 0 || !withAddresses.has(server));
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
  function cE(kinds, silent) {
   if (kinds.every(kind => "unknown" === kind)) return "not-asked";
   if (kinds.includes("target")) return kinds.every(kind => "target" === kind) && !silent ? "target" : "partly";
   if (kinds.includes("elsewhere")) return "elsewhere";
   return kinds.includes("addresses") ? "not-observable" : "none";
  }
  function leadsTo({paths}, wanted) {
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
  function uE(alias, traced, ttl) {
   const parts = bySetOf(traced.paths, route).map(([what, at]) => `${what} at ${servers(at)}`);
   if (ttl > 0) parts.push(`TTL ${ttl} s`);
   parts.push(...silences(traced));
   return (0, Xx.RK)(`${alias} ${parts.join("; ")}`, 1e3);
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
   const sibling = `${randomLabel(net)}.${parent}`;
   const one = {
    ...zone,
    servers: zone.servers.filter(({name}) => name === own.server)
   };
   const {hops} = await iE(net, one, {
    name: sibling,
    type: "A"
   }, stop, 1);
   const same = hops.some(hop => lE(hop) === lE(own) && "none" !== hop.end);
   return same ? [ `the DNS wildcard *.${parent} gives the same answer as ${alias}, which may have no record of its own` ] : [];
  }
  function lE({links, records}) {
   const addresses = records.flatMap(rr => "A" === rr.type ? [ rr.to ] : []);
   return links[0]?.to ?? addresses.sort().join();
  }
  function dE(zone, alias) {
   const proxied = zone.servers.some(({name}) => name.endsWith(".ns.cloudflare.com"));
   const by = proxied ? "Cloudflare serves the zone and proxies or flattens the name" : "it is an alias record, a flattened CNAME or behind a proxy";
   return `${alias} has addresses without a CNAME: ${by}; where it leads cannot be seen by a query`;
  }
  const mostResolvers = 3;
  function createDns(options) {
   const {clock, signal, servers, local, port = 53} = options;
   const resolvers = (options.resolvers ?? systemResolvers()).slice(0, mostResolvers);
   const net = {
    clock,
    signal,
    servers,
    resolvers,
    port,
    local
   };
   return {
    ownership: (alias, wanted) => lookForOwnership(net, alias, wanted),
    traffic: (alias, target) => lookForTraffic(net, alias, target),
    addresses: async alias => {
     const name = alias.replace(/^\*/, randomLabel(net));
     const found = await addressesOf(net, servers.length > 0 ? servers : resolvers, name);
     if (found.addresses.length > 0 || found.next === name) return found.addresses;
     return (await addressesOf(net, resolvers, found.next)).addresses;
    }
   };
  }
  function systemResolvers() {
   return (0, Zx.getServers)().map(text => {
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
  function listNeeded({alias, target, given}) {
   if (target.aliases.includes(alias)) return false;
   if (void 0 === given) return true;
   return given.read.known && !given.read.value.aliases.includes(alias);
  }
  function findHolder(traces) {
   const {alias, target, given, conflicts, own} = traces;
   if (target.aliases.includes(alias)) return {
    is: "target"
   };
   if (true === given?.read.known && given.read.value.aliases.includes(alias)) return {
    is: "source",
    id: given.id,
    how: "given, and read there"
   };
   const listed = true === own?.known ? own.value.find(({aliases}) => aliases.includes(alias)) : void 0;
   if (void 0 !== listed) return void 0 === given || given.id === listed.id ? {
    is: "source",
    id: listed.id,
    how: "found among the distributions of the account"
   } : {
    is: "another",
    id: listed.id
   };
   if (!conflicts.known) return {
    is: "unknown",
    why: conflicts.why
   };
   const held = conflicts.value.find(conflict => conflict.alias === alias && !matchesMasked(target.id, conflict.maskedId));
   if (void 0 === held) return {
    is: "nobody"
   };
   const fits = void 0 !== given && matchesMasked(given.id, held.maskedId);
   const foreign = {
    is: "foreign",
    conflict: held,
    id: fits ? given.id : void 0
   };
   if (!matchesMasked(target.account, held.maskedAccount)) return foreign;
   if (fits) return {
    is: "source",
    id: given.id,
    how: `given, and the conflict list names ${held.maskedId}`
   };
   return false === own?.known ? {
    is: "masked",
    conflict: held,
    why: own.why
   } : foreign;
  }
  async function observe(question, account, dns) {
   const {alias} = question;
   const {cloudfront} = account;
   const [target, given, conflicts] = await Promise.all([ known(cloudfront.distribution(question.target)), void 0 === question.source ? void 0 : known(cloudfront.distribution(question.source)), known(cloudfront.conflicts(alias, question.target)) ]);
   if (!target.known) return {
    target,
    source: given,
    conflicts,
    holder: {
     is: "unknown",
     why: target.why
    },
    certificate: void 0,
    ownership: noOwnership(alias),
    traffic: noTraffic
   };
   const {domain, certificate: attached} = target.value;
   const traces = {
    alias,
    target: target.value,
    given: void 0 === question.source || void 0 === given ? void 0 : {
     id: question.source,
     read: given
    }
   };
   const [own, certificate, ownership, traffic] = await Promise.all([ listNeeded(traces) ? known(cloudfront.distributions()) : void 0, "acm" === attached.source ? known(account.certificate(attached.arn)) : void 0, dns.ownership(alias, domain), dns.traffic(alias, domain) ]);
   const holder = findHolder({
    ...traces,
    conflicts,
    own
   });
   return {
    target,
    source: given ?? await readSource(holder, account),
    conflicts,
    holder,
    certificate,
    ownership,
    traffic
   };
  }
  async function readSource(holder, {cloudfront}) {
   return "source" === holder.is ? known(cloudfront.distribution(holder.id)) : void 0;
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
     why: (0, I.h_)(o)
    };
   }
  }
  const unasked = "not asked, since the target could not be read";
  function noOwnership(alias) {
   return {
    name: ownershipName(alias, false),
    wanted: "",
    apex: false,
    zone: "",
    state: "not-asked",
    evidence: unasked,
    extra: [],
    negativeTtl: 0
   };
  }
  const noTraffic = {
   state: "not-asked",
   evidence: unasked,
   leadsTo: "",
   ttl: 0,
   notes: []
  };
  async function prepare(run) {
   const {inputs, setting, ports, journal} = run;
   journal.tell({
    type: "stage",
    title: "Credentials"
   });
   const account = await openTarget(run);
   journal.tell({
    type: "fact",
    text: `account ${account.id} as ${account.caller}`
   });
   journal.tell({
    type: "stage",
    title: "What is there"
   });
   const dns = createDns({
    clock: ports.clock,
    signal: run.reads,
    servers: inputs.dnsServers,
    local: setting.local
   });
   const [alias = ""] = inputs.aliases;
   const question = {
    alias,
    target: inputs.targetDistribution,
    source: inputs.sourceDistribution
   };
   const observation = await observe(question, account, dns);
   tellFacts(run, observation, alias);
   const end = id => ({
    id,
    account: account.id,
    cloudfront: account.cloudfront
   });
   const sourceId = "source" === observation.holder.is ? observation.holder.id : inputs.sourceDistribution;
   return {
    inputs,
    clock: ports.clock,
    signal: ports.signal,
    aliases: inputs.aliases,
    alias,
    target: end(inputs.targetDistribution),
    source: void 0 === sourceId ? void 0 : end(sourceId),
    dns,
    observation,
    tell: journal.tell
   };
  }
  function openTarget(run) {
   const {inputs, setting, ports, journal, reads} = run;
   return openAccount({
    role: inputs.roleToAssume,
    keys: void 0 === inputs.roleToAssume ? setting.keys : void 0,
    oidc: setting.oidc,
    audience: inputs.audience,
    region: inputs.awsRegion,
    sessionName: inputs.roleSessionName,
    roleDuration: inputs.roleDuration,
    endpoints: setting.endpoints,
    clock: ports.clock,
    signal: reads,
    mask: journal.log.mask,
    env: ports.env
   });
  }
  function tellFacts({journal}, {target, source, holder, conflicts, ownership, traffic}, alias) {
   const fact = text => journal.tell({
    type: "fact",
    text
   });
   fact(`target: ${describe(target)}`);
   if (void 0 !== source) fact(`source: ${describe(source)}`);
   fact(`${alias} is held by ${holderText(holder)}`);
   fact(conflicts.known ? `conflict list: ${conflicts.value.map(({alias: name, maskedId, maskedAccount}) => `${name} on ${maskedId} of ${maskedAccount}`).join(", ") || "empty"}` : `conflict list: not asked (${conflicts.why.message})`);
   fact(`TXT ${ownership.name}: ${ownership.evidence}`);
   fact(`DNS: ${traffic.evidence}`);
   journal.tell({
    type: "ends",
    source: facts(source),
    target: facts(target)
   });
  }
  function describe(distribution) {
   if (!distribution.known) return `could not be read: ${distribution.why.message}`;
   const {id, domain, account, enabled, status, aliases} = distribution.value;
   return `${id} (${domain}) in account ${account}, ${enabled ? "enabled" : "disabled"}, ${status}, ${aliases.length} aliases`;
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
  async function post(run) {
   const move = await prepare(run);
   return cutShort(move, await whereabouts(move));
  }
  async function hE(run, context, probe) {
   const {journal} = run;
   const {alias, observation} = context;
   const {target, holder, traffic} = observation;
   journal.tell({
    type: "stage",
    title: "Verify"
   });
   const wrong = [];
   const judge = (id, title, right, evidence, remedy) => {
    if (!right) wrong.push(evidence);
    const finding = {
     id,
     title,
     evidence,
     level: right ? "ok" : "blocker"
    };
    journal.tell({
     type: "finding",
     finding: right ? finding : {
      ...finding,
      remedy
     }
    });
   };
   if (target.known) {
    const {id, status, enabled} = target.value;
    judge("holder", "The target holds the alias", "target" === holder.is, "target" === holder.is ? `${alias} is on ${id}` : `${alias} is not on ${id}`, "Run with command: plan to see who holds it, then command: move.");
    judge("target-enabled", "The target is enabled", enabled, `${id} is ${enabled ? "enabled" : "disabled"}`, `Enable ${id}.`);
    judge("target-deployed", "The target is deployed", "Deployed" === status, `${id} is ${status}`, "Wait until it is Deployed and verify again.");
   } else judge("target", "The target can be read", false, target.why.message, target.why.remedy ?? "Allow cloudfront:GetDistribution on the target.");
   const dnsRight = "target" === traffic.state || "not-observable" === traffic.state;
   judge("traffic-dns", "DNS leads to the target", dnsRight, traffic.evidence, `Point ${alias} at ${target.known ? target.value.domain : "the target"}.`);
   if (void 0 !== probe) {
    await probe.start();
    const summary = await probe.stop();
    journal.tell({
     type: "probe",
     probe: summary
    });
    judge("probe", "The alias answers", 0 === summary.failures, answers(summary.seen), "See docs/troubleshooting.md, probe-failed.");
   }
   return 0 === wrong.length ? verified(context) : notInPlace(context, wrong);
  }
  function answers(seen) {
   return seen.map(({answer, count}) => `${answer} (${count} times)`).join("; ");
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
  const commands = [ "plan", "move", "roll-back", "recover", "verify" ];
  const scenarioNames = [ "same-account", "wildcard", "disable-source", "release-and-claim" ];
  const credentials = new Set([ "authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key", "x-amz-security-token" ]);
  function parseAddress(text, defaultPort) {
   if (text.length > 64 || text.includes("%")) return;
   if (0 !== (0, rE.isIP)(text)) return {
    host: text,
    port: defaultPort
   };
   const {bracketed, plain, port} = /^(?:\[(?<bracketed>[^\]]*)\]|(?<plain>[^:[\]]*))(?::(?<port>[1-9]\d{0,4}))?$/.exec(text)?.groups ?? {};
   const host = bracketed ?? plain ?? "";
   const valid = void 0 === bracketed ? (0, rE.isIPv4)(host) : (0, rE.isIPv6)(host);
   const number = void 0 === port ? defaultPort : Number(port);
   return valid && number <= 65535 ? {
    host,
    port: number
   } : void 0;
  }
  function isLoopback(host) {
   return (0, rE.isIPv4)(host) && host.startsWith("127.") || [ "[::1]", "::1", "localhost" ].includes(host.toLowerCase());
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
    if (parsed.every(({result}) => result.ok)) return unique(parsed.map(({result}) => result));
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
  function unique(items) {
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
  function oneOf(words) {
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
  const fE = text => {
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
    if (value < atLeast) return wrong(`it is too short: at least ${(0, Xx.p0)(atLeast)}`);
    if (value > most) return wrong(`it is too long: at most ${(0, Xx.p0)(most)}`);
    return right(value);
   };
  }
  function durationMeant(text) {
   const {hours, minutes, seconds} = /^(?:pt)?(?:(?<hours>\d{1,2})h)? ?(?:(?<minutes>\d{1,3})(?:m|min|mins|minutes))? ?(?:(?<seconds>\d{1,5})(?:s|sec|seconds))?$/.exec(text.toLowerCase())?.groups ?? {};
   const total = 3600 * Number(hours ?? 0) + 60 * Number(minutes ?? 0) + Number(seconds ?? 0);
   if (0 === total) return;
   return total % 60 === 0 ? total / 60 + "m" : `${total}s`;
  }
  function matching(form, why) {
   return text => form.test(text) ? right(text) : wrong(why);
  }
  function mE(kind, parse, otherwise) {
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
  function gE(group, value) {
   return preset({
    group,
    form: "true or false"
   }, value, fE, true);
  }
  const [second, minute, hour] = [ 1e3, 6e4, 36e5 ];
  const upToSixHours = {
   least: second,
   localLeast: 1,
   most: 6 * hour
  };
  function pE(text, most = "6h", bounds = upToSixHours) {
   return preset({
    group: "Rarely needed",
    form: `an integer with an optional unit s, m or h (none: seconds), at most ${most}`
   }, text, durationWithin(bounds));
  }
  const yE = "The move";
  const consent = "Consent";
  const rare = "Rarely needed";
  const nameList = "host names such as www.example.com or *.example.com, separated by line breaks or commas";
  const id = {
   group: yE,
   form: "the id of a distribution (E\u2026) or distribution tenant (dt_\u2026)"
  };
  const role = {
   group: yE,
   form: "arn:aws:iam::123456789012:role/NAME"
  };
  const scenarios = [ "auto", ...scenarioNames ];
  const dnsModes = [ "auto", "route53", "manual" ];
  const failureModes = [ "roll-back", "stop" ];
  function words(group, list) {
   return {
    group,
    form: list.join(", ")
   };
  }
  const declarations = {
   alias: mE({
    group: yE,
    form: nameList
   }, aliases, []),
   "target-distribution": mE(id, distributionId, ""),
   scenario: preset(words(yE, scenarios), "auto", oneOf(scenarios)),
   command: preset(words(yE, commands), "move", oneOf(commands), true),
   "source-distribution": optional(id, distributionId),
   "role-to-assume": optional(role, roleArn),
   "source-role-to-assume": optional(role, roleArn),
   "dns-role-to-assume": optional(role, roleArn),
   dns: preset(words(yE, dnsModes), "auto", oneOf(dnsModes)),
   plan: optional({
    group: consent,
    form: "the output plan of an earlier run"
   }, text => right(text)),
   "require-plan": gE(consent, "false"),
   "require-approval": gE(consent, "false"),
   "accept-downtime": many({
    group: consent,
    form: nameList
   }, hosts),
   "accept-hosts": many({
    group: consent,
    form: nameList
   }, hosts),
   "on-failure": preset(words(consent, failureModes), "roll-back", oneOf(failureModes)),
   "github-token": {
    ...optional({
     group: rare,
     form: "a token without blanks",
     secret: true
    }, matching(/^[\x21-\x7e]{1,1024}$/, "it is no token")),
    default: [ "$", "{{ github.token }}" ].join("")
   },
   "role-session-name": optional({
    group: rare,
    form: "2 to 64 letters, digits or any of _+=,.@-"
   }, matching(/^[\w+=,.@-]{2,64}$/, "it is no session name")),
   "role-duration": pE("1h", "12h", {
    least: 15 * minute,
    localLeast: 15 * minute,
    most: 12 * hour
   }),
   audience: preset({
    group: rare,
    form: "up to 256 printable ASCII characters without blanks"
   }, "sts.amazonaws.com", matching(/^[\x21-\x7e]{1,256}$/, "it is no audience")),
   "aws-region": preset({
    group: rare,
    form: "a region such as us-east-1"
   }, "us-east-1", matching(/^[a-z]{2,4}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/, "it is no region")),
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
   "dns-timeout": pE("30m"),
   "deploy-timeout": pE("40m"),
   settle: pE("5m", "6h and at least 60s", {
    least: minute,
    localLeast: 0,
    most: 6 * hour
   }),
   "poll-interval": pE("10s"),
   deadline: pE("5h", "350m", {
    ...upToSixHours,
    most: 350 * minute
   }),
   "restore-source": gE(rare, "true"),
   "keep-wildcard": gE(rare, "false"),
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
  const mostShown = 120;
  function bE(text) {
   return `"${(0, Xx.RK)(withoutAccessKeys(text), mostShown)}"`;
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
  function invalid(name, problem, text) {
   const {form, secret} = declarations[name];
   const given = problem.secret || secret ? "a value that is not shown" : bE(problem.given ?? text);
   const remedy = void 0 === problem.paste ? `${name}: ${form}` : `${name}: ${(0, Xx.RK)(problem.paste, 3e4)}`;
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
  const wE = [ {
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
   broken: ({pollInterval, deployTimeout}) => pollInterval > deployTimeout ? [ clash("poll-interval is longer than deploy-timeout", `${(0, 
   Xx.p0)(pollInterval)} > ${(0, Xx.p0)(deployTimeout)}`) ] : []
  }, {
   about: [ "deploy-timeout", "settle", "dns-timeout", "deadline" ],
   broken: ({deployTimeout, settle, dnsTimeout, deadline}) => {
    const sum = deployTimeout + settle + dnsTimeout;
    return sum > deadline ? [ clash("deploy-timeout, settle and dns-timeout together are longer than deadline", `${(0, 
    Xx.p0)(sum)} > ${(0, Xx.p0)(deadline)}`) ] : [];
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
   return wE.filter(({about}) => !about.some(name => broken.has(name))).flatMap(rule => rule.broken(inputs));
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
    findings.push(vE(variable, "is no http or https URL", "unset it"));
    return;
   };
   const generic = endpoint("AWS_ENDPOINT_URL");
   const own = endpoint(`AWS_ENDPOINT_URL_${services.cloudfront}`);
   const local = void 0 !== own && isLoopback(webAddress(own)?.hostname ?? "");
   const output = filled(env.GITHUB_OUTPUT);
   if (void 0 === output) findings.push(vE("GITHUB_OUTPUT", "is not set", "run this as a step of a GitHub workflow"));
   const setting = {
    eventName: env.GITHUB_EVENT_NAME ?? "",
    repository: env.GITHUB_REPOSITORY ?? "",
    repositoryId: env.GITHUB_REPOSITORY_ID ?? "",
    runId: env.GITHUB_RUN_ID ?? "",
    runAttempt: Number(/^[1-9]\d{0,5}$/.exec(env.GITHUB_RUN_ATTEMPT ?? "")?.[0] ?? 1),
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
    files: {
     output: output ?? "",
     summary: filled(env.GITHUB_STEP_SUMMARY),
     state: filled(env.GITHUB_STATE)
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
  function vE(variable, what, remedy) {
   return blocker("input-environment", `${variable} ${what}`, "the environment of the job", remedy);
  }
  function edgeAddress(env, findings) {
   const text = filled(env.CLOUDFRONT_EDGE_ADDRESS);
   if (void 0 === text) return;
   const address = parseAddress(text.replace(/^localhost(?=:|$)/, "127.0.0.1"), 443);
   if (void 0 === address) findings.push(vE("CLOUDFRONT_EDGE_ADDRESS", "is no host:port", "unset it"));
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
    findings.push(vE("NODE_TLS_REJECT_UNAUTHORIZED", "switches the check of certificates off", remedy));
   }
   const options = (env.NODE_OPTIONS ?? "").split(/[\s"]+/).map(option => option.split("=", 1)[0] ?? "");
   const found = options.map(option => option.replaceAll("_", "-")).filter(option => dangerous.test(option));
   if (found.length > 0) {
    const named = bE([ ...new Set(found) ].join(" "));
    findings.push(vE("NODE_OPTIONS", `loads foreign code or weakens TLS: ${named}`, "unset it for this step"));
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
   return void 0 === url ? "an address that cannot be read" : bE(url.origin);
  }
  const notBuiltYet = [ [ "alias", "more than one name", ({aliases}) => aliases.length > 1 ], [ "scenario", "wildcard", ({scenario}) => "wildcard" === scenario ], [ "scenario", "disable-source", ({scenario}) => "disable-source" === scenario ], [ "scenario", "release-and-claim", ({scenario}) => "release-and-claim" === scenario ], [ "command", "roll-back", ({command}) => "roll-back" === command ], [ "command", "recover", ({command}) => "recover" === command ], [ "target-distribution", "a distribution tenant", inputs => inputs.targetDistribution.startsWith("dt_") ], [ "source-distribution", "a distribution tenant", inputs => true === inputs.sourceDistribution?.startsWith("dt_") ], [ "source-role-to-assume", "a second account", inputs => void 0 !== inputs.sourceRoleToAssume ], [ "dns-role-to-assume", "an account for DNS", ({dnsRoleToAssume}) => void 0 !== dnsRoleToAssume ], [ "dns", "route53", ({dns}) => "route53" === dns ], [ "plan", "a move bound to a plan", ({plan}) => void 0 !== plan ], [ "require-plan", "true", ({requirePlan}) => requirePlan ], [ "require-approval", "true", ({requireApproval}) => requireApproval ], [ "accept-downtime", "a method with an outage", ({acceptDowntime}) => acceptDowntime.length > 0 ], [ "accept-hosts", "a temporary wildcard", ({acceptHosts}) => acceptHosts.length > 0 ], [ "hosted-zone", "writing records", ({hostedZone}) => void 0 !== hostedZone ], [ "restore-source", "false", ({restoreSource}) => !restoreSource ], [ "keep-wildcard", "true", ({keepWildcard}) => keepWildcard ] ];
  function askedTooEarly(inputs) {
   return notBuiltYet.filter(([, , asked]) => asked(inputs)).map(([input, what]) => blocker("not-built-yet", `${input}: ${what} is not built yet`, "it would change what this run does, so it is not ignored", `leave ${input} at its default, or give it one plain value`));
  }
  const changingEvents = [ "workflow_dispatch", "repository_dispatch", "push", "schedule", "release", "deployment" ];
  function permissionOf(inputs, setting, env, broken) {
   const findings = [];
   const warnings = [];
   const changes = "plan" !== inputs.command && "verify" !== inputs.command;
   if (changes && !broken.has("command") && !changingEvents.includes(setting.eventName)) {
    const title = `command: ${inputs.command} does not run on the event ${bE(setting.eventName)}`;
    const evidence = `possible: ${changingEvents.join(", ")}; in a called workflow the event of the caller counts`;
    findings.push(blocker("event-not-allowed", title, evidence, "start it by workflow_dispatch, or use command: plan"));
   }
   const roles = roleInputs.filter(name => void 0 !== roleOf(inputs, name) || broken.has(name));
   if (roles.length > 0 && void 0 === setting.oidc) {
    const title = `${roles.join(", ")}: the job cannot get an OIDC token`;
    const evidence = "ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN are not both set";
    findings.push(blocker("oidc-unavailable", title, evidence, "permissions:\n  id-token: write\n  contents: read"));
   }
   if (inputs.requireApproval && void 0 === setting.oidc) {
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
    const name = (0, Xx.RK)(stray.slice(6).toLowerCase(), longestName);
    if (void 0 === meant) warnings.push(`the variable INPUT_${name.toUpperCase()} is set, but there is no such input`); else {
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
  const kE = 262144;
  const table = declarations;
  function readValues(env, circumstances, runId) {
   const findings = [];
   const notices = [];
   const broken = new Set;
   const take = name => {
    const declaration = table[name];
    const given = env[variableOf(name)];
    const text = trimAscii(given ?? "");
    if ("" === text && (declaration.required || declaration.emptyIsError && void 0 !== given)) {
     findings.push(missing(name));
     broken.add(name);
     return declaration.otherwise;
    }
    if ("" === text) return declaration.otherwise;
    const parsed = text.length > kE ? {
     ok: false,
     problems: [ {
      why: `it has more than ${kE} characters`
     } ]
    } : declaration.parse(text, circumstances);
    if (parsed.ok) {
     notices.push(...parsed.notices.map(notice => `${name}: ${notice}`));
     return parsed.value;
    }
    findings.push(...parsed.problems.map(problem => invalid(name, problem, text)));
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
    probeHeader: take("probe-header")
   };
   return {
    inputs,
    findings,
    notices,
    broken
   };
  }
  class InputErrors extends I.HR {
   findings;
   inputs;
   setting;
   announcements;
   secrets;
   constructor(findings, {inputs, setting, announcements, secrets}) {
    const code = I.Nc.find(known => findings.some(({id}) => id === known)) ?? "internal";
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
  function readInputs(env) {
   return SE(env, askedTooEarly);
  }
  function SE(env, tooEarly) {
   const {setting, ...surroundings} = readEnvironment(env);
   const {inputs, broken, ...values} = readValues(env, setting, setting.runId || "local");
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
   const known = [ inputs.githubToken, oidc?.token, keys?.secretAccessKey, keys?.sessionToken, ...pasted ];
   return [ ...new Set(known.filter(secret => void 0 !== secret)) ];
  }
  const longestMessage = 4096;
  function inert(text, most = longestMessage) {
   return disarmed((0, Xx.RK)(text, most));
  }
  function inertLines(text) {
   return lines(text).map(disarmed).join("\n");
  }
  function lines(text) {
   return text.split(/\r\n|[\r\n]/).map(line => (0, Xx.uQ)(line.replaceAll("\t", "  ")));
  }
  function disarmed(line) {
   return line.replaceAll("##[", String.raw`##\[`).replace(/^(\s*)::/u, String.raw`$1\::`);
  }
  function inertJson(value) {
   return JSON.stringify(value).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Default_Ignorable_Code_Point}]/gu, character => [ ...Array(character.length).keys() ].map(unit => `\\u${character.charCodeAt(unit).toString(16).padStart(4, "0")}`).join("")).replaceAll("##[", String.raw`#\u0023[`);
  }
  const mostAnnotations = 10;
  const shortestSecret = 8;
  function createLog(write) {
   const secrets = new Set;
   const counts = new Map;
   let open = false;
   const redact = text => [ ...secrets ].toSorted((a, b) => b.length - a.length).reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
   const line = text => write(`${inert(redact(text))}\n`);
   const command = (name, properties, text) => write(`::${name}${"" === properties ? "" : ` ${properties}`}::${escapeData(text)}\n`);
   const annotate = (type, text, options = {}) => {
    const count = counts.get(type) ?? 0;
    const title = void 0 === options.title ? "" : inert(redact(options.title), 200);
    const room = options.verdict ? mostAnnotations : mostAnnotations - 1;
    if (count >= room) return line(`${type}: ${"" === title ? "" : `${title}: `}${text}`);
    counts.set(type, count + 1);
    command(type, "" === title ? "" : `title=${escapeProperty(title)}`, clipped(inert(redact(text))));
   };
   return {
    redact,
    line,
    group: title => {
     open = true;
     command("group", "", inert(redact(title), 200));
    },
    endGroup: () => {
     if (open) write("::endgroup::\n");
     open = false;
    },
    notice: (text, options) => annotate("notice", text, options),
    warning: (text, options) => annotate("warning", text, options),
    error: (text, options) => annotate("error", text, options),
    debug: text => command("debug", "", inert(redact(text))),
    mask: secret => {
     for (const part of new Set([ secret, ...secret.split(/[\r\n]+/) ])) {
      if ("" === part.trim()) continue;
      command("add-mask", "", part);
      if (part.length >= shortestSecret) secrets.add(part);
     }
    }
   };
  }
  function clipped(text) {
   return text.length <= longestMessage ? text : `${text.slice(0, longestMessage - 1)}\u2026`;
  }
  function escapeData(text) {
   return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  }
  function escapeProperty(text) {
   return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
  }
  function writeOutputs(files, path, values, delimiter) {
   files.append(path, [ ...values ].map(([name, value]) => entry(name, value, delimiter)).join(""));
  }
  const writeState = writeOutputs;
  function entry(name, value, delimiter = random) {
   if (!/^[\w-]+$/.test(name)) throw new I.HR("internal", `${JSON.stringify(name)} is no name of an output`);
   let mark = delimiter();
   for (;value.includes(mark); ) mark = random();
   return `${name}<<${mark}\n${value}\n${mark}\n`;
  }
  function random() {
   return `end_${(0, Gn.randomUUID)()}`;
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
    return end("failed", event.failure.message);

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
  function left(step, at) {
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
   return `waiting for ${wait.for}: ${(0, Xx.p0)(wait.elapsed)} of at most ${(0, Xx.p0)(wait.atMost)} (${evidence})`;
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
  const xE = 921600;
  const longestTexts = [ 2e3, 300, 60 ];
  function reportJson(report) {
   const whole = longestTexts.map(most => inertJson(shortened(contents(report), most)));
   return whole.find(text => Buffer.byteLength(text) <= xE) ?? inertJson(bare(report));
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
    next: []
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
   const {started, ended, planned, source, target} = report;
   const withheld = "plan" === report.command && "planned" !== ended?.result;
   const plan = withheld ? void 0 : planned;
   return new Map([ [ "result", ended?.result ?? "" ], [ "reason", ended?.reason ?? "" ], [ "scenario", planned?.scenario ?? "" ], [ "plan", plan?.plan ?? "" ], [ "plan-digest", plan?.digest ?? "" ], [ "source-distribution", source?.id ?? "" ], [ "target-distribution", target?.id ?? started?.target ?? "" ], [ "unserved-milliseconds", String(unservedOf(report.probes) ?? "") ], [ "reconcile-required", String(report.changes.length > 0) ], [ "support-case", inertLines(ended?.supportCase ?? "") ], [ "report", reportJson(report) ] ]);
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
   const message = `${evidence}${void 0 === remedy ? "" : ` ${remedy}`}`;
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
   const {title, id, alias} = event.step;
   switch (event.type) {
   case "skipped":
    return `${title}: in place already (${event.evidence})`;

   case "applying":
    return `${title}${event.attempt > 1 ? `, attempt ${event.attempt}` : ""}`;

   case "accepted":
    return `${title}: ${event.evidence}`;

   case "retrying":
    return `${title}: ${event.why.message}; again in ${(0, Xx.p0)(event.pause)}`;

   case "waiting":
   case "settle-time":
    {
     const step = report.steps.find(other => other.id === id && other.alias === alias);
     return step?.told?.at === at ? progress(step) : void 0;
    }

   case "confirmed":
    return `${title}: confirmed (${event.evidence})`;

   case "unconfirmed":
    return `${title}: NOT CONFIRMED in time (${event.evidence})`;

   case "failed":
    return `${title}: FAILED: ${event.failure.message}`;

   case "interrupted":
    return `${title}: CANCELLED${event.inFlight ? " while a call was under way" : ""}`;

   case "undoing":
    return `${title}: taking it back`;

   case "undone":
    return `${title}: taken back`;

   case "kept":
    return `${title}: left as it is (${event.why})`;
   }
  }
  const plainWord = /^[("']?\p{L}[\p{L}\p{N}'\u2019]*(?:-\p{L}+)*[)"']?[.,;:!?]?$/u;
  const number = /^[("']?\p{N}+(?:\.\p{N}+)?%?[)"']?[,;]?$/u;
  const reference = /^\W*(?:[0-9a-f]{7,40}|gh-\d+)\W*$/i;
  function EE(outside, most = 300) {
   return (0, Xx.RK)(outside, most).split(" ").filter(word => "" !== word).map(word => (plainWord.test(word) || number.test(word)) && !reference.test(word) ? word : spanOf(word)).join(" ");
  }
  function bold(outside, most = 300) {
   const content = EE(outside, most);
   return "" === content ? "" : `**${content}**`;
  }
  function code(outside, most = 300) {
   const content = (0, Xx.RK)(outside, most);
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
  function IE(head, rows) {
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
  function evidence({result, steps, probes, findings}) {
   const proof = steps.filter(({state}) => "confirmed" === state || "in place" === state).map(({title, evidence}) => `${EE(title)}: ${EE(evidence)}, read back`);
   const doubt = [];
   for (const {alias, baseline, failures, samples} of probes) {
    if (0 === samples) continue;
    if ("good" === baseline && 0 === failures) proof.push(`${code(alias)}: each of ${samples} requests from this runner was answered well`);
    doubt.push(`${code(alias)} was asked from one place, which reaches one or two edge locations: a sample`);
   }
   if (steps.some(({accepted}) => accepted)) doubt.push("That every edge location has the change: CloudFront tells nobody. The settle time stands in for it.");
   if ("planned" === result) doubt.push("That it will still be so when the move starts: it looks again, and refuses if the world no longer fits.");
   const unasked = findings.filter(({level, id}) => "warning" === level && /not-(?:read|asked|observable)/.test(id));
   doubt.push(...unasked.map(({title, evidence}) => `${EE(title)}: ${EE(evidence)}`));
   return {
    proof: proof.slice(0, 50),
    doubt: doubt.slice(0, 50)
   };
  }
  function AE(all, rows) {
   return all > rows ? `\n\nand ${all - rows} more` : "";
  }
  function end({id, domain, status, enabled}) {
   return `${code(id)} ${EE(status)}${enabled ? "" : ", **disabled**"}<br>${code(domain)}`;
  }
  function accounts(source, target) {
   if (void 0 === source || void 0 === target) return code(target?.account ?? source?.account ?? "");
   return source.account === target.account ? `${code(target.account)} (both)` : `${code(source.account)} to ${code(target.account)}`;
  }
  function reconcile({changes, result, started, source, target}) {
   if ("rolled-back" === result) return "CloudFront is back as it was: a template that declared the aliases before still fits.";
   if ("exposed" === result) return "Templates that declare one of these distributions must not be applied before it is settled who holds the alias.";
   if (void 0 === target || !changes.some(({action}) => action.startsWith("cloudfront:"))) return "A template that declares what was changed must catch up before it is applied again.";
   const names = started?.aliases ?? [];
   const sides = [ {
    of: `target ${target.id}`,
    aliases: [ ...new Set([ ...target.aliases, ...names ]) ]
   }, ...void 0 === source ? [] : [ {
    of: `source ${source.id}`,
    aliases: source.aliases.filter(alias => !names.includes(alias))
   } ] ];
   const terraform = sides.map(({of, aliases}) => `# ${of}\naliases = [${aliases.map(alias => JSON.stringify(alias)).join(", ")}]`).join("\n\n");
   const cloudformation = sides.map(({of, aliases}) => `# ${of}\nAliases:${0 === aliases.length ? " []" : aliases.map(alias => `\n  - ${JSON.stringify(alias)}`).join("")}`).join("\n\n");
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
   return [ code(record.name), code(record.type), record.values.slice(0, 20).map(value => code(value)).join(" "), unbroken(`${record.ttl} s`), states[state], `${purposes[purpose]}${"" === note ? "" : `: ${EE(note)}`}` ];
  }
  function zoneLines({record: {name, type, ttl, values}}) {
   return values.map(value => `${absolute((0, Xx.RK)(name))} ${ttl} IN ${(0, Xx.RK)(type)} ${data(type, (0, 
   Xx.RK)(value, 2e3))}`);
  }
  function data(type, value) {
   if ("TXT" === type) return `"${value.replace(/["\\]/g, String.raw`\$&`)}"`;
   return "CNAME" === type ? absolute(value) : value;
  }
  function absolute(name) {
   return name.endsWith(".") ? name : `${name}.`;
  }
  const $E = {
   blocker: "\u26d4",
   warning: "\u26a0\ufe0f",
   info: "\u2139\ufe0f",
   ok: "\u2705"
  };
  function full({id, level, title, evidence, remedy}, said) {
   const head = `${$E[level]} ${bold(title)} (${code(id)})\\\n${EE(evidence, 1e3)}`;
   return void 0 === remedy || said.has(remedy) ? head : `${head}\\\n\u2192 ${EE(remedy, 1e3)}`;
  }
  function brief({level, title, evidence}) {
   return `${$E[level]} ${EE(title)}: ${EE(evidence)}`;
  }
  function one({alias, path, samples, failures, unserved, baseline, seen}) {
   const time = `${grouped(unserved)} ms${unserved < 1e3 ? "" : ` (${(0, Xx.p0)(unserved)})`}`;
   const verdict = 0 === failures ? `**none of ${samples} requests failed: unserved for 0 ms**` : `**${failures} of ${samples} requests failed: unserved for ${time}**`;
   const answers = seen.slice(0, 20).map(({answer, count}) => [ code(answer), String(count) ]);
   return [ `${code(alias)}, path ${code(path)}: ${verdict}.`, ...explanation[baseline], ...0 === answers.length ? [] : [ IE([ "Answer", "Times" ], answers) ] ].join("\n\n");
  }
  const explanation = {
   good: [],
   bad: [ "\u26a0\ufe0f It was failing **before the first change** already, so these failures say nothing about the move: the verdict rests on what CloudFront says and on the settle time. A rule that refuses requests from a runner (a web ACL, a sign-in) looks like this; `probe-path` can name a path that answers." ],
   none: [ "Nothing was measured before the first change, so there is nothing to compare these answers with." ]
  };
  function grouped(n) {
   return String(Math.round(n)).replace(/\B(?=(?:\d{3})+$)/g, ",");
  }
  const TE = {
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
  function CE(step, now) {
   const {title, state, started, ended, by} = step;
   const whose = "person" === by ? " (for a person to do)" : "";
   return [ EE(title) + whose, unbroken(`${TE[state]} ${state}`), EE(progress(step)), void 0 === started ? "" : timeOfDay(started), void 0 === started ? "" : unbroken((0, 
   Xx.p0)((ended ?? now) - started)) ];
  }
  const ME = {
   planned: [ "\u{1f4cb}", "Planned", "The move can be made. Nothing has been changed." ],
   "already-in-place": [ "\u2705", "Already in place", "Everything is in place. Nothing had to be changed." ],
   moved: [ "\u2705", "Moved", "The alias is on the target, deployed and settled." ],
   verified: [ "\u2705", "Verified", "The alias is on the target and nothing is amiss." ],
   "moved-unverified": [ "\u26a0\ufe0f", "Moved, not verified", "The alias is on the target; that every edge has it was not seen." ],
   refused: [ "\u26d4", "Refused", "Nothing has been changed." ],
   paused: [ "\u23f8\ufe0f", "Paused", "The move waits. Users are served. Run again to go on." ],
   "rolled-back": [ "\u21a9\ufe0f", "Rolled back", "The alias is on the source again." ],
   failed: [ "\u274c", "Failed", "The run failed. Users are served." ],
   interrupted: [ "\u{1f6d1}", "Interrupted", "The run was cancelled. Run again to go on." ],
   exposed: [ "\u{1f6a8}", "Exposed: a person must look now", "Users may be unserved." ]
  };
  function underWay({steps, stage, started}) {
   const at = steps.findIndex(({state}) => "applying" === state || "accepted" === state || "waiting" === state);
   const step = steps[at];
   if (void 0 === step) return "" === stage || void 0 === started ? "The run has begun." : `${EE(stage)} is under way.`;
   const now = progress(step);
   const where = `Step ${at + 1} of ${steps.length}: ${EE(step.title)}`;
   return "" === now ? `${where}.` : `${where}: ${EE(now, 600)}.`;
  }
  function OE(report) {
   const {started, ended, planned, at, command} = report;
   const serving = void 0 === started ? "" : servedBy(report);
   const rest = [ void 0 === started ? "" : `Command ${code(command)}`, void 0 === planned ? "" : `method ${code(planned.scenario)}`, void 0 === ended?.reason ? "" : `reason ${code(ended.reason)}`, void 0 === started ? "" : `started ${instant(started.at).slice(0, 19).replace("T", " ")} UTC, ${void 0 === ended ? "so far" : "took"} ${(0, 
   Xx.p0)((ended?.at ?? at) - started.at)}` ];
   const lines = [ "" === serving ? "" : `Served now by: ${serving}`, rest.filter(Boolean).join(" \xb7 ") ];
   return lines.filter(Boolean).join("<br>\n");
  }
  function servedBy(report) {
   const {result, source, target, started, changes, findings} = report;
   const to = `the target ${code(target?.id ?? started?.target ?? "")}`;
   const from = void 0 === source ? "whoever served before" : `the source ${code(source.id)}, as before`;
   const either = `${void 0 === source ? "the source" : `the source ${code(source.id)}`} or ${to}, edge by edge`;
   const touched = changes.some(({action}) => action.startsWith("cloudfront:"));
   if (findings.some(({id, level}) => "blocker" === level && "alias-not-held" === id)) return "nobody may be serving";
   switch (result) {
   case "moved":
   case "already-in-place":
   case "verified":
    return to;

   case "exposed":
    return "**perhaps nobody**";

   case "rolled-back":
    return from;

   case "moved-unverified":
    return either;

   default:
    return touched ? either : void 0 === source ? "" : from;
   }
  }
  function item({title, paste, language}) {
   const head = bold(title, 600);
   if ("" === paste.trim()) return head;
   if (paste.length > 2e4) return `${head}\n\nToo long to show here: see the output ${code("report")}.`;
   if ("text" === language && !paste.trim().includes("\n")) return `${head}\\\n${EE(paste, 2e3)}`;
   return `${head}\n\n${fence(paste, language)}`;
  }
  const PE = 262144;
  const sections = [ {
   section: function(report) {
    const {ended} = report;
    if (void 0 === ended) return [ "## \u23f3 Running", `**${underWay(report)}**`, OE(report) ].join("\n\n");
    const [mark, word, sentence] = ME[ended.result];
    const said = "" === ended.verdict.trim() ? sentence : ended.verdict;
    return [ `## ${mark} ${word}`, bold(said, 1200), OE(report) ].join("\n\n");
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
    const from = void 0 === source ? "not known" : end(source);
    const to = void 0 === target ? code(started.target) : end(target);
    const title = "moved" === result || "moved-unverified" === result ? "What was moved" : "The move";
    const shown = aliases.slice(0, rows).map(alias => [ code(alias), from, to, accounts(source, target) ]);
    return `### ${title}\n\n${IE([ "Alias", "From", "To", "Account" ], shown)}${AE(aliases.length, rows)}`;
   },
   worth: 1
  }, {
   section: function({findings: all, announced, ended}, rows) {
    const said = new Set(ended?.next.map(({paste}) => paste));
    const graver = [ "blocker", "warning" ].flatMap(level => all.filter(one => one.level === level));
    const quiet = [ "info", "ok" ].flatMap(level => all.filter(one => one.level === level));
    const notes = announced.map(({level, text: note}) => `${"warning" === level ? "\u26a0\ufe0f" : "\u2139\ufe0f"} ${EE(note, 600)}`);
    const parts = [ ...graver.slice(0, rows).map(one => full(one, said)), ...notes.slice(0, rows) ];
    const folding = 0 === quiet.length ? "" : folded(`${quiet.length} more checks, nothing amiss`, bullets(quiet.slice(0, rows).map(brief)) + AE(quiet.length, rows));
    const open = 0 === parts.length ? "" : bullets(parts) + AE(graver.length, rows);
    if ("" === open && "" === folding) return "";
    return [ "### What was found", open, folding ].filter(Boolean).join("\n\n");
   },
   worth: 1
  }, {
   section: function({steps: all, at}, rows) {
    if (0 === all.length) return "";
    const shown = all.slice(0, rows).map(step => CE(step, at));
    return `### Steps\n\n${IE([ "Step", "State", "Evidence", "Started (UTC)", "Took" ], shown)}${AE(all.length, rows)}`;
   },
   worth: 1
  }, {
   section: function({dns: entries}, rows) {
    if (0 === entries.length) return "";
    const wanted = entries.filter(({state}) => "wanted" === state).slice(0, rows);
    const zone = 0 === wanted.length ? [] : [ "To be published, as lines of a zone file:", fence(wanted.flatMap(zoneLines).join("\n"), "dns") ];
    return [ "### DNS", ...zone, IE([ "Name", "Type", "Value", "TTL", "State", "What for" ], entries.slice(0, rows).map(row)) + AE(entries.length, rows) ].join("\n\n");
   },
   worth: 1
  }, {
   section: function({probes}, rows) {
    const taken = probes.filter(({samples}) => samples > 0);
    if (0 === taken.length) return "";
    return `### What users saw\n\n${taken.slice(0, rows).map(one).join("\n\n")}${AE(taken.length, rows)}`;
   },
   worth: 2
  }, {
   section: function(report, rows) {
    const {changes} = report;
    if (0 === changes.length) return "";
    const shown = changes.slice(0, rows).map(({effect, action, resource}) => [ EE(effect), code(action), code(resource) ]);
    return [ `### What was changed in AWS\n\n${IE([ "Change", "Call", "On" ], shown)}${AE(changes.length, rows)}`, ...void 0 === report.result ? [] : [ reconcile(report) ] ].join("\n\n");
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
    const reasons = planned.others.map(({scenario, why}) => `${code(scenario)}: ${EE(why, 600)}`);
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
    if (Buffer.byteLength(whole) <= PE) return whole;
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
    target: void 0,
    findings: [],
    planned: void 0,
    steps: [],
    changes: [],
    dns: [],
    probes: [],
    ended: void 0
   };
  }
  function RE(report, {at, event}) {
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
     target: event.target ?? report.target
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
      steps: [ ...report.steps, ...steps.filter(step => !find(report, step)) ]
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
     dns: put(report.dns, event.entry, sameRecord)
    };

   case "probe":
    return {
     ...next,
     probes: put(report.probes, event.probe, (a, b) => a.alias === b.alias)
    };

   case "ended":
    {
     const {type: _, ...ended} = event;
     const steps = report.steps.map(step => left(step, at));
     return {
      ...next,
      steps,
      result: event.result,
      ended: {
       ...ended,
       at
      }
     };
    }

   default:
    return recordStep(next, at, event);
   }
  }
  function recordStep(report, at, event) {
   const step = advance(find(report, event.step), at, event);
   return {
    ...report,
    steps: put(report.steps, step, same)
   };
  }
  function find(report, step) {
   return report.steps.find(other => same(other, step));
  }
  function same(a, b) {
   return a.id === b.id && a.alias === b.alias;
  }
  function sameRecord(a, b) {
   return a.purpose === b.purpose && a.record.name === b.record.name && a.record.type === b.record.type && "found" === a.state === ("found" === b.state);
  }
  function put(list, item, alike) {
   const at = list.findIndex(other => alike(other, item));
   return at < 0 ? [ ...list, item ] : list.with(at, item);
  }
  function openJournal(ports, files) {
   const log = createLog(ports.write);
   let report = opening();
   const keep = facts => {
    if (void 0 !== files.state) writeState(ports.files, files.state, new Map(Object.entries(facts)));
   };
   const outputs = () => {
    if (void 0 !== files.output) writeOutputs(ports.files, files.output, outputsOf(report));
   };
   return {
    log,
    report: () => report,
    keep,
    writeOutputs: outputs,
    exit: () => {
     const {result, command} = report;
     return exitCode(result ?? "failed", command);
    },
    tell: event => {
     const timed = {
      at: ports.clock.now(),
      event
     };
     report = RE(report, timed);
     logLines(log, timed, report);
     const quiet = "applying" === event.type && event.quiet;
     if (!quiet && void 0 !== files.summary) ports.files.replace(files.summary, summary(report));
     if ("ended" !== event.type) return;
     outputs();
     keep({
      finished: "true"
     });
    }
   };
  }
  const NE = pattern => value => "string" === typeof value && pattern.test(value);
  const DE = (...values) => value => values.includes(value);
  const orNull = test => value => null === value || test(value);
  const listOf = test => value => Array.isArray(value) && value.every(test);
  const exactly = tests => value => "object" === typeof value && null !== value && Object.keys(value).length === Object.keys(tests).length && Object.entries(tests).every(([name, test]) => Object.hasOwn(value, name) && test(Reflect.get(value, name)));
  const jE = value => "boolean" === typeof value;
  const zE = NE(/^[A-Za-z0-9_]{1,64}$/);
  const LE = NE(/^[!-~]{1,255}$/);
  const names = listOf(LE);
  const printable = NE(/^[^\p{Cc}\p{Cs}]{0,4096}$/u);
  const _E = exactly({
   id: zE,
   kind: DE("distribution", "distribution-tenant"),
   account: orNull(NE(/^\d{6}$/)),
   domain: orNull(LE),
   enabled: orNull(jE),
   aliases: orNull(names)
  });
  exactly({
   version: DE(1),
   "repository-id": NE(/^\d{1,20}$/),
   command: DE("move", "roll-back"),
   scenario: DE(...scenarioNames),
   aliases: names,
   source: orNull(_E),
   target: _E,
   wildcards: listOf(exactly({
    name: LE,
    "on-target": jE
   })),
   "certificate-covers": orNull(names),
   dns: exactly({
    "zone-id": orNull(zE),
    records: listOf(exactly({
     name: LE,
     type: NE(/^[A-Z0-9]{1,10}$/),
     ttl: value => Number.isInteger(value) && Number(value) >= 0,
     values: listOf(printable)
    }))
   }),
   "accept-downtime": names,
   "accept-hosts": names,
   steps: listOf(NE(/^[a-z0-9-]{1,64}$/)),
   check: NE(/^[0-9a-f]{64}$/)
  });
  const longestValue = 2e3;
  function buildPlan(facts) {
   const body = {
    version: 1,
    "repository-id": facts.repositoryId,
    command: facts.command,
    scenario: facts.scenario,
    aliases: sorted(facts.aliases),
    source: void 0 === facts.source ? null : UE(facts.source),
    target: UE(facts.target),
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
  function UE({id, kind, account, domain, enabled, aliases}) {
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
   return (0, Gn.createHash)("sha256").update(canonical(body)).digest("hex");
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
  function planFacts({setting, inputs}, {aliases, observation, target, source}, scenario, steps) {
   const {certificate, ownership, traffic} = observation;
   return {
    repositoryId: setting.repositoryId,
    command: "roll-back" === inputs.command ? "roll-back" : "move",
    scenario,
    aliases,
    source: void 0 === source ? void 0 : planEnd(source.id, observation.source),
    target: planEnd(target.id, observation.target),
    wildcards: [],
    certificateCovers: certificate?.known ? certificate.value.names : [],
    dns: {
     zoneId: null,
     records: dnsRecords(ownership.name, traffic.leadsTo, aliases, traffic.ttl)
    },
    acceptDowntime: inputs.acceptDowntime,
    acceptHosts: inputs.acceptHosts,
    steps: steps.map(({id}) => id)
   };
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
  function dnsRecords(_txt, leadsTo, aliases, ttl) {
   return "" === leadsTo ? [] : aliases.map(name => ({
    name,
    type: "CNAME",
    ttl,
    values: [ leadsTo ]
   }));
  }
  const usableKeys = new Set([ "RSA_1024", "RSA_2048", "RSA_3072", "RSA_4096", "EC_prime256v1" ]);
  const title = "The target has a certificate for the alias";
  const certificateForAlias = {
   id: "certificate",
   title,
   run: ({alias, inputs, clock, observation: {target, certificate, conflicts}}) => {
    if (!target.known) return [];
    const attached = target.value.certificate;
    if ("none" === attached.source) return [ BE("certificate-missing", `${target.value.id} has only the default *.cloudfront.net certificate`, `Attach a certificate of us-east-1 that names ${alias} to ${target.value.id}.`) ];
    if (!conflicts.known && "certificate" === conflicts.why.refusal) return [ BE("certificate-not-covering", conflicts.why.message, FE(alias)) ];
    if (void 0 === certificate || !certificate.known) {
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
    return judge(certificate.value, alias, clock.now(), inputs.deadline);
   }
  };
  function judge(certificate, alias, now, run) {
   const {arn, names, status, keyAlgorithm, type, notBefore, notAfter} = certificate;
   const findings = [];
   if (!names.some(name => certificateCovers(name, alias))) findings.push(BE("certificate-not-covering", `it names ${names.join(", ") || "nothing"}`, FE(alias)));
   if (void 0 !== notAfter && notAfter <= now + run) findings.push(BE("certificate-expired", `it is valid until ${new Date(notAfter).toISOString()}`, "Attach a certificate to the target that outlives the move."));
   const unusable = [ ..."ISSUED" === status ? [] : [ `its status is ${status}` ], ...usableKeys.has(keyAlgorithm.replace("-", "_")) ? [] : [ `CloudFront cannot use its key (${keyAlgorithm})` ], ..."us-east-1" === arn.split(":")[3] ? [] : [ "it is not in us-east-1" ], ...void 0 !== notBefore && notBefore > now ? [ `it is valid only from ${new Date(notBefore).toISOString()}` ] : [] ];
   if (unusable.length > 0) findings.push(BE("certificate-unusable", unusable.join("; "), FE(alias)));
   if (findings.length > 0) return findings;
   findings.push({
    id: "certificate",
    level: "ok",
    title,
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
  function FE(alias) {
   return `Attach an issued certificate of us-east-1 that names ${alias} (or a wildcard one label above it) to the target.`;
  }
  function BE(id, evidence, remedy) {
   return {
    id,
    level: "blocker",
    title,
    evidence,
    remedy
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
  const holderIsSource = {
   id: "holder",
   title: "The source holds the alias",
   run: ({alias, inputs, observation: {holder, conflicts}}) => {
    const title = "The source holds the alias";
    const blocker = (id, evidence, remedy) => [ {
     id,
     level: "blocker",
     title,
     evidence,
     remedy
    } ];
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
      title,
      evidence: `${holder.id}: ${holder.how}`
     }, ...asked ];

    case "another":
     return blocker("holder-is-another", `${alias} is on ${holder.id}, not on the source that was given (${inputs.sourceDistribution})`, `source-distribution: ${holder.id}`);

    case "foreign":
     {
      const {resource, maskedId, maskedAccount} = holder.conflict;
      const evidence = `${alias} is on the ${resource.replace("-", " ")} ${maskedId} of account ${maskedAccount}`;
      if (void 0 !== inputs.sourceDistribution && void 0 === holder.id) return blocker("holder-is-another", `${evidence}, not on the source that was given (${inputs.sourceDistribution})`, "Compare the visible last digits of that account and id with the ones you know, and correct source-distribution.");
      return [ {
       id: "holder",
       level: "info",
       title: "Another account holds the alias",
       evidence
      } ];
     }

    case "masked":
     return blocker("source-unknown", `${alias} is on ${holder.conflict.maskedId} of this account; which distribution that is could not be asked: ${holder.why.message}`, `Set source-distribution to the id that ends in ${holder.conflict.maskedId.replaceAll("*", "")}, or allow cloudfront:ListDistributions.`);

    case "nobody":
     return blocker("alias-not-held", `no distribution holds ${alias}`, "Check the spelling of the alias. A name that nobody holds can be added to the target directly; nothing is moved here.");

    case "unknown":
     return blocker("holder-unknown", `who holds ${alias} could not be asked: ${holder.why.message}`, holder.why.remedy ?? "Set source-distribution, or allow cloudfront:ListDomainConflicts (or cloudfront:ListConflictingAliases) on the target.");

    default:
     return holder;
    }
   }
  };
  function notAsked(why) {
   return {
    id: "conflicts-not-asked",
    level: "info",
    title: "The conflict list could not be asked",
    evidence: why
   };
  }
  function reverse(move) {
   const {source, target, observation} = move;
   if (void 0 === source || void 0 === observation.source || !observation.source.known) throw new I.HR("source-unknown", "the source was not read, so there is nowhere known to go back to", {
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
  function negativeCache(move, asked) {
   const forgets = context => asked + 1e3 * context.observation.ownership.negativeTtl;
   let begun = false;
   return {
    id: "negative-cache",
    title: "Wait until CloudFront has forgotten that there was no TXT record",
    alias: move.alias,
    by: "nobody",
    observe: async context => {
     const left = forgets(context) - context.clock.now();
     if (left <= 0) return {
      state: "in-place",
      evidence: "the negative-cache time is over"
     };
     const evidence = `CloudFront asked too early and may remember "no such record" for another ${(0, 
     Xx.p0)(left)}`;
     return {
      state: begun ? "settling" : "absent",
      evidence
     };
    },
    apply: async context => {
     begun = true;
     const left = forgets(context) - context.clock.now();
     const allowed = asked + context.inputs.dnsTimeout - context.clock.now();
     if (left <= allowed) return;
     throw new I.HR("txt-negatively-cached", `CloudFront looked for ${context.observation.ownership.name} before it was published and may remember that it was missing for another ${(0, 
     Xx.p0)(left)}, which is longer than dns-timeout allows`, {
      outcome: "refused",
      remedy: `Leave the TXT record as it is and run again in ${(0, Xx.p0)(left)}.`
     });
    },
    undo: {
     irreversible: "nothing was changed"
    },
    wait: ({inputs}) => ({
     for: "CloudFront to forget that there was no TXT record",
     atMost: inputs.dnsTimeout,
     settle: 0
    }),
    onRefusal: "stop",
    onExhausted: "stop",
    exhausted: "txt-negatively-cached"
   };
  }
  function ownershipRecord({observation}) {
   const {ownership} = observation;
   return {
    name: ownership.name,
    type: "TXT",
    ttl: 300,
    values: [ ownership.wanted ]
   };
  }
  function ownershipTxt(move) {
   const record = ownershipRecord(move);
   return {
    id: "ownership-txt",
    title: `Publish the TXT record ${record.name}`,
    alias: move.alias,
    by: "person",
    observe: async ({dns, alias, observation: {ownership}}) => {
     const {state, evidence} = await dns.ownership(alias, ownership.wanted);
     if ("everywhere" === state) return {
      state: "in-place",
      evidence
     };
     return {
      state: "partly" === state ? "settling" : "absent",
      evidence
     };
    },
    apply: async ({tell}) => tell({
     type: "dns",
     entry: {
      purpose: "ownership",
      state: "wanted",
      record,
      note: "Publish it now and keep other values of that name; the move goes on once every authoritative server shows it."
     }
    }),
    undo: {
     irreversible: "the record was published by a person"
    },
    wait: ({inputs}) => ({
     for: `TXT ${record.name} to be seen at every authoritative server`,
     atMost: inputs.dnsTimeout,
     settle: 0
    }),
    onRefusal: "stop",
    onExhausted: "stop",
    exhausted: "txt-not-visible"
   };
  }
  function associate(move) {
   let mover = "UpdateDomainAssociation";
   let refusedForTxt = 0;
   return {
    id: "associate",
    title: `Move ${move.alias} to ${move.target.id}`,
    alias: move.alias,
    by: "us",
    observe: async ({alias, target}) => {
     const {aliases, status, etag, id} = await target.cloudfront.distribution(target.id);
     if (!aliases.includes(alias)) return {
      state: "absent",
      evidence: `${alias} is not on ${id}`
     };
     if ("InProgress" === status) return {
      state: "settling",
      evidence: `${alias} is on ${id}, which is InProgress`,
      fact: etag
     };
     return {
      state: "in-place",
      evidence: `${alias} is on ${id}, Deployed`,
      fact: etag
     };
    },
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
    undo: context => [ associate(reverse(context)) ],
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
     if ("permission" === refusal && "UpdateDomainAssociation" === mover) {
      mover = "AssociateAlias";
      return {
       do: "again",
       after: [ ownershipTxt(context) ]
      };
     }
     if ("txt" !== refusal) return {
      do: "give-up"
     };
     refusedForTxt++;
     if (2 === refusedForTxt && "UpdateDomainAssociation" === mover) {
      mover = "AssociateAlias";
      return {
       do: "again"
      };
     }
     if (refusedForTxt > 1) return {
      do: "give-up"
     };
     return {
      do: "again",
      after: [ ownershipTxt(context), negativeCache(context, context.clock.now()) ]
     };
    }
   };
  }
  async function holderStillSource({alias, target, source}) {
   const [to, from] = await Promise.all([ target.cloudfront.distribution(target.id), void 0 === source ? void 0 : source.cloudfront.distribution(source.id) ]);
   if (void 0 !== from && !from.aliases.includes(alias)) throw new I.HR("holder-is-another", `${alias} is no longer on ${from.id}: somebody changed it meanwhile`, {
    outcome: "refused",
    remedy: "Run again with command: plan to see who holds it now."
   });
   return to;
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
  function trafficRecord({alias, observation}) {
   const {target, ownership} = observation;
   const domain = target.known ? target.value.domain : "";
   return {
    name: alias,
    type: ownership.apex ? "ALIAS" : "CNAME",
    ttl: 300,
    values: [ domain ]
   };
  }
  function trafficDns(move) {
   const record = trafficRecord(move);
   return {
    id: "traffic-dns",
    title: `Point DNS of ${move.alias} at the target`,
    alias: move.alias,
    by: "person",
    observe: async ({dns, alias, observation: {target}}) => {
     const {state, evidence} = await dns.traffic(alias, target.known ? target.value.domain : "");
     if ("target" === state) return {
      state: "in-place",
      evidence
     };
     return {
      state: "partly" === state ? "settling" : "absent",
      evidence
     };
    },
    apply: async ({tell}) => tell({
     type: "dns",
     entry: {
      purpose: "traffic",
      state: "wanted",
      record,
      note: "The target serves the name whatever DNS says. Change it before the source is disabled or deleted."
     }
    }),
    undo: {
     irreversible: "the record is changed by a person"
    },
    wait: () => ({
     for: `DNS of ${move.alias} to lead to the target`,
     atMost: 0,
     settle: 0
    }),
    onRefusal: "go-on",
    onExhausted: "go-on",
    exhausted: "dns-points-elsewhere"
   };
  }
  const sameAccount = {
   name: "same-account",
   when: "Source and target are in one AWS account; any name, also the apex of a zone.",
   users: "No gap by design: each edge serves the source until it has heard of the move, then the target.",
   checks: [ {
    id: "target",
    title: "The target can take the alias",
    run: ({alias, observation: {target}}) => {
     const title = "The target can take the alias";
     if (!target.known) {
      const {code, message, remedy} = target.why;
      return [ {
       id: code,
       level: "blocker",
       title,
       evidence: message,
       ...void 0 === remedy ? {} : {
        remedy
       }
      } ];
     }
     const {id, domain, enabled, staging, tenantOnly, status, aliases, continuousDeploymentPolicy} = target.value;
     const findings = [];
     const block = (code, evidence, remedy) => findings.push({
      id: code,
      level: "blocker",
      title,
      evidence,
      remedy
     });
     if (!enabled) block("target-disabled", `${id} is disabled`, `Enable ${id} and wait until it is Deployed, then run again.`);
     if (staging) block("target-staging", `${id} is a staging distribution`, "Name the primary distribution as target-distribution.");
     if (tenantOnly) block("target-tenant-only", `${id} serves only through its tenants and cannot hold an alias itself`, "Name the tenant (dt_\u2026) as target-distribution.");
     if (aliases.length >= 100 && !aliases.includes(alias)) block("target-full", `${id} holds ${aliases.length} aliases; the default quota is 100`, 'Raise the quota "Alternate domain names (CNAMEs) per distribution" (L-AAD4943E), or remove an alias that is no longer used.');
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
      title,
      evidence: `${id} (${domain}) is enabled and holds ${aliases.length} of 100 aliases`
     });
     return findings;
    }
   }, certificateForAlias, holderIsSource, {
    id: "source",
    title: "The source as it stands",
    run: ({alias, observation: {source, holder}}) => {
     if ("source" !== holder.is || void 0 === source) return [];
     const title = "The source as it stands";
     if (!source.known) return [ {
      id: source.why.code,
      level: "blocker",
      title,
      evidence: source.why.message,
      remedy: source.why.remedy ?? "Allow cloudfront:GetDistribution on the source."
     } ];
     const {id, domain, enabled, status, aliases} = source.value;
     const others = aliases.filter(name => name !== alias);
     const findings = [ {
      id: "source",
      level: "ok",
      title,
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
   }, {
    id: "accounts",
    title: "Source and target are in one account",
    run: ({observation: {target, source, holder}}) => {
     const title = "Source and target are in one account";
     if (!target.known) return [];
     const here = target.value.account;
     const there = source?.known ? source.value.account : "foreign" === holder.is ? holder.conflict.maskedAccount : void 0;
     if (void 0 === there || there === here) return [ {
      id: "accounts",
      level: "ok",
      title,
      evidence: here
     } ];
     return [ {
      id: "accounts-differ",
      level: "blocker",
      title,
      evidence: `the target is in account ${here}, the source in ${there}`,
      remedy: "Between two accounts a mover call is refused while the source is enabled: it needs one of the methods wildcard, disable-source or release-and-claim."
     } ];
    }
   }, {
    id: "dns",
    title: "DNS as it stands",
    run: ({alias, observation: {ownership, traffic}}) => {
     const findings = [];
     const remedy = `${ownership.name}. 300 IN TXT "${ownership.wanted}"`;
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
     findings.push({
      id: "not-observable" === traffic.state ? "dns-not-observable" : "traffic-dns",
      level: "not-asked" === traffic.state || "not-observable" === traffic.state ? "warning" : "info",
      title: "Where DNS leads",
      evidence: traffic.evidence
     });
     for (const note of traffic.notes) findings.push({
      id: "dns-note",
      level: "warning",
      title: "Where DNS leads",
      evidence: note
     });
     return findings;
    }
   }, differences ],
   stages: move => [ ..."target" === move.observation.holder.is ? [] : [ targetDeployed(move) ], ..."partly" === move.observation.ownership.state ? [ ownershipTxt(move) ] : [], associate(move), trafficDns(move) ]
  };
  const qE = [ sameAccount ];
  async function preflight(run, move) {
   const {journal, inputs} = run;
   journal.tell({
    type: "stage",
    title: "Preflight"
   });
   const scenario = choose(inputs.scenario);
   const findings = await examine(scenario.checks, move);
   for (const finding of findings) journal.tell({
    type: "finding",
    finding
   });
   const stages = scenario.stages(move);
   const blocked = (0, I.Ep)(findings.filter(({level}) => "blocker" === level).map(({id}) => codeOf(id)));
   if (void 0 === blocked) {
    const {plan, digest} = buildPlan(planFacts(run, move, scenario.name, stepsOf(stages)));
    const steps = await survey(stages, move);
    journal.tell({
     type: "planned",
     scenario: scenario.name,
     users: scenario.users,
     steps,
     others: [],
     plan,
     digest
    });
   }
   return {
    scenario,
    stages,
    findings,
    blocked
   };
  }
  function choose(wanted) {
   const scenario = qE.find(({name}) => "auto" === wanted || name === wanted);
   if (void 0 === scenario) throw new Error(`no method is called ${wanted}`);
   return scenario;
  }
  function codeOf(id) {
   return I.Nc.find(code => code === id) ?? "internal";
  }
  const HE = o(import.meta.url)("node:tls");
  function plainSerial(serial) {
   return serial.toLowerCase().replaceAll(":", "").replace(/^0+/, "");
  }
  function WE({address, host, path}, signal) {
   return new Promise((resolve, reject) => {
    const asked = (0, bi.request)({
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
   const serial = socket instanceof HE.TLSSocket ? socket.getPeerCertificate().serialNumber : void 0;
   const headers = Object.entries(response.headersDistinct);
   return {
    status: response.statusCode ?? 0,
    headers: new Map(headers.map(([name, values]) => [ name, (values ?? []).join(", ") ])),
    serial: (serial ?? "").toLowerCase()
   };
  }
  function answered(at, answer, marks) {
   const {status, serial} = answer;
   const byTarget = void 0 === marks.header ? void 0 : carries(answer, marks.header);
   const refused = true !== byTarget && refusedByCloudFront(answer);
   const words = [ String(status), `certificate serial ${serial.slice(0, 8)}\u2026${plainSerial(serial) === marks.serial ? " (the target's)" : ""}` ];
   if (refused) words.push("CloudFront itself refused the host"); else if (421 === status) words.push("misdirected request");
   const by = void 0 === byTarget ? "" : byTarget ? ", served by the target" : ", not served by the target";
   const served = !refused && 421 !== status;
   return {
    at,
    answer: (0, Xx.RK)(words.join(" \xb7 ") + by),
    statusClass: served ? Math.floor(status / 100) : void 0
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
   return {
    at,
    answer: (0, Xx.RK)(why(thrown)),
    statusClass: void 0
   };
  }
  const tlsCode = /^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|HOSTNAME_MISMATCH|EPROTO)/;
  function why(thrown) {
   if (thrown instanceof Xh.m4) return `no answer within ${(0, Xx.p0)(thrown.ms)}`;
   if (thrown instanceof NotConnected) return thrown.message;
   const code = thrown instanceof Error && "code" in thrown ? String(thrown.code) : "unknown";
   return tlsCode.test(code) ? `TLS failed (${code})` : `no answer (${code})`;
  }
  class NotConnected extends Error {
   name="NotConnected";
  }
  class Tally {
   #b=0;
   #w=0;
   #v=0;
   #k;
   #S="none";
   #x=Number.POSITIVE_INFINITY;
   #t=new Map;
   settleBaseline(samples) {
    const classes = samples.flatMap(({statusClass}) => void 0 === statusClass || statusClass > 4 ? [] : [ statusClass ]);
    this.#S = classes.length >= Math.min(2, samples.length) ? "good" : "bad";
    if ("good" === this.#S) this.#x = Math.max(...classes);
   }
   passes({statusClass}) {
    return void 0 !== statusClass && statusClass <= this.#x;
   }
   add(sample) {
    const passed = this.passes(sample);
    this.#b++;
    const key = this.#t.has(sample.answer) || this.#t.size < 50 ? sample.answer : "other answers";
    this.#t.set(key, (this.#t.get(key) ?? 0) + 1);
    if (!passed) {
     this.#w++;
     this.#k ??= sample.at;
    } else if (void 0 !== this.#k) {
     this.#v += sample.at - this.#k;
     this.#k = void 0;
    }
    return passed;
   }
   sums(now) {
    const open = void 0 === this.#k ? 0 : now - this.#k;
    return {
     samples: this.#b,
     failures: this.#w,
     unserved: Math.round(this.#v + open),
     seen: [ ...this.#t ].map(([answer, count]) => ({
      answer,
      count
     })),
     baseline: this.#S
    };
   }
   get baseline() {
    return this.#S;
   }
  }
  const usualInterval = 1e3;
  const httpsPort = 443;
  function createProbe(options) {
   return new AliasProbe(options);
  }
  class AliasProbe {
   #E;
   #I;
   #A;
   #$=new Tally;
   #T=new AbortController;
   #C;
   #M;
   #O=0;
   #P;
   #R=Promise.resolve();
   #N=Promise.resolve();
   #D=Promise.resolve();
   #j;
   constructor(options) {
    const {alias, clock, header, serial} = options;
    const label = `probe-${Math.floor(4294967296 * clock.random()).toString(16)}`;
    this.#E = options;
    this.#I = alias.replace(/^\*/, label);
    this.#A = {
     header,
     serial: void 0 === serial ? void 0 : plainSerial(serial)
    };
    this.#C = AbortSignal.any([ options.signal, this.#T.signal ]);
   }
   start=async () => {
    const baseline = await this.#z(3);
    if (baseline.length < 3) return;
    this.#$.settleBaseline(baseline.map(({sample}) => sample));
    this.#N = this.#L();
   };
   summary=() => {
    const {alias, path, clock} = this.#E;
    return this.#j ?? {
     alias,
     path,
     ...this.#$.sums(clock.now())
    };
   };
   verify=async count => {
    const series = this.#z(count);
    this.#D = series;
    const samples = await series;
    if ("bad" === this.#$.baseline || samples.length < count) return true;
    return samples.some(({passed}) => passed);
   };
   stop=async () => {
    this.#T.abort();
    await this.#N;
    await this.#R;
    this.#j ??= this.summary();
    return this.#j;
   };
   async #L() {
    for (;;) {
     await this.#D;
     if (void 0 === await this.#_()) return;
    }
   }
   async #z(count) {
    const series = [];
    for (;series.length < count; ) {
     const next = await this.#_();
     if (void 0 === next) break;
     series.push(next);
    }
    return series;
   }
   #_() {
    const mine = this.#R.then(async () => {
     if (!await this.#U()) return;
     const sample = await this.#F();
     return this.#C.aborted ? void 0 : {
      sample,
      passed: this.#$.add(sample)
     };
    });
    this.#R = mine;
    return mine;
   }
   async #U() {
    const {clock, interval = usualInterval} = this.#E;
    const pause = void 0 === this.#P ? 0 : this.#P + interval - clock.now();
    try {
     if (pause > 0) await clock.sleep(pause, this.#C);
    } catch {
     return false;
    }
    return !this.#C.aborted;
   }
   async #F() {
    const {clock, path, alias} = this.#E;
    const at = clock.now();
    this.#P = at;
    try {
     const ask = async signal => WE({
      address: await this.#B(),
      host: this.#I,
      path
     }, signal);
     return answered(at, await (0, Xh.ux)(clock, 5e3, alias, ask, this.#C), this.#A);
    } catch (o) {
     this.#M = void 0;
     return unanswered(at, o);
    }
   }
   async #B() {
    const {edgeAddress, local, clock, port = httpsPort} = this.#E;
    if (void 0 !== edgeAddress) {
     if (local && (loopbackAddress(edgeAddress.host) || "localhost" === edgeAddress.host)) return edgeAddress;
     throw new NotConnected("the edge address is not a loopback address of a local run");
    }
    const now = clock.now();
    if (void 0 === this.#M || now - this.#M.at >= 3e4) this.#M = {
     list: await this.#E.addresses(),
     at: now
    };
    const {list} = this.#M;
    const allowed = list.filter(ip => allowedAddress(ip, local));
    const v4 = allowed.filter(ip => (0, rE.isIPv4)(ip));
    const usable = v4.length > 0 ? v4 : allowed;
    const host = usable[this.#O++ % usable.length];
    if (void 0 === host) throw new NotConnected(list.length > 0 ? "the name has no public address" : "the name has no address");
    return {
     host,
     port
    };
   }
  }
  const readGrace = 5500;
  async function main(ports) {
   const resumed = "true" === ports.env.STATE_started;
   if (resumed && "true" === ports.env.STATE_finished) return 0;
   let journal = openJournal(ports, {});
   try {
    const {reading, errors} = KE(ports);
    journal = openJournal(ports, reading.setting.files);
    for (const secret of reading.secrets) journal.log.mask(secret);
    const run = VE(ports, reading, journal);
    const verdict = void 0 === errors ? await (resumed ? post(run) : GE(run)) : badInputs(journal, errors);
    journal.tell({
     type: "ended",
     ...verdict
    });
   } catch (o) {
    journal.tell({
     type: "ended",
     ...cutOff(ports, journal, o)
    });
   }
   return resumed ? 0 : journal.exit();
  }
  function KE(ports) {
   try {
    return {
     reading: readInputs(ports.env)
    };
   } catch (o) {
    if (o instanceof InputErrors) return {
     reading: o,
     errors: o
    };
    throw o;
   }
  }
  function VE(ports, {inputs, setting, announcements}, journal) {
   const reads = new AbortController;
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
  async function GE(run) {
   const {inputs} = run;
   const context = await prepare(run);
   if ("verify" === inputs.command) return hE(run, context, probeOf(run, context));
   const found = await preflight(run, context);
   if ("plan" === inputs.command) return plan(context, found);
   return move(run, context, found, probeOf(run, context));
  }
  function probeOf({inputs, setting, ports}, {alias, dns}) {
   if (void 0 === inputs.probePath) return;
   return createProbe({
    clock: ports.clock,
    signal: ports.signal,
    alias,
    path: inputs.probePath,
    header: inputs.probeHeader,
    edgeAddress: setting.edgeAddress,
    addresses: () => dns.addresses(alias),
    local: setting.local
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
    next: findings.map(({title, evidence, remedy}) => ({
     title: `${title}: ${evidence}`,
     paste: remedy ?? "",
     language: "text"
    })),
    supportCase: void 0
   };
  }
  function cutOff(ports, journal, thrown) {
   const {code, message, remedy} = (0, I.h_)(thrown);
   const changed = journal.report().changes.length > 0;
   const cancelled = ports.signal.aborted;
   return {
    result: cancelled ? "interrupted" : changed || "internal" === code ? "failed" : "refused",
    reason: cancelled ? "cancelled" : code,
    verdict: `${changed ? "The run failed after a change" : "Nothing has been changed"}: ${message}`,
    next: void 0 === remedy ? [] : [ {
     title: "What to do about it",
     paste: remedy,
     language: "text"
    } ],
    supportCase: void 0
   };
  }
 },
 503: (o, c, l) => {
  l.d(c, {
   RK: () => visible,
   p0: () => duration,
   uQ: () => spelled
  });
  function duration(ms) {
   if (ms < 1e3) return `${Math.max(0, Math.round(ms))} ms`;
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
 }
};

var l = {};

function v(o) {
 var I = l[o];
 if (void 0 !== I) return I.exports;
 var O = l[o] = {
  exports: {}
 };
 var threw = true;
 try {
  c[o](O, O.exports, v);
  threw = false;
 } finally {
  if (threw) delete l[o];
 }
 return O.exports;
}

v.m = c;

if (true) v.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";

(() => {
 var o = "function" === typeof Symbol ? Symbol("webpack queues") : "__webpack_queues__";
 var c = "function" === typeof Symbol ? Symbol("webpack exports") : "__webpack_exports__";
 var l = "function" === typeof Symbol ? Symbol("webpack error") : "__webpack_error__";
 var I = o => {
  if (o && o.d < 1) {
   o.d = 1;
   o.forEach(o => o.r--);
   o.forEach(o => o.r-- ? o.r++ : o());
  }
 };
 var O = v => v.map(v => {
  if (null !== v && "object" === typeof v) {
   if (v[o]) return v;
   if (v.then) {
    var O = [];
    O.d = 0;
    v.then(r => {
     P[c] = r;
     I(O);
    }, e => {
     P[l] = e;
     I(O);
    });
    var P = {};
    P[o] = o => o(O);
    return P;
   }
  }
  var R = {};
  R[o] = x => {};
  R[c] = v;
  return R;
 });
 v.a = (v, body, P) => {
  var R;
  P && ((R = []).d = -1);
  var j = new Set;
  var q = v.exports;
  var H;
  var K;
  var reject;
  var V = new Promise((resolve, o) => {
   reject = o;
   K = resolve;
  });
  V[c] = q;
  V[o] = o => (R && o(R), j.forEach(o), V.catch(x => {}));
  v.exports = V;
  body(v => {
   H = O(v);
   var I;
   var P = () => H.map(d => {
    if (d[l]) throw d[l];
    return d[c];
   });
   var q = new Promise(resolve => {
    I = () => resolve(P);
    I.r = 0;
    var c = o => o !== R && !j.has(o) && (j.add(o), o && !o.d && (I.r++, o.push(I)));
    H.map(l => l[o](c));
   });
   return I.r ? q : P();
  }, o => (o ? reject(V[l] = o) : K(q), I(R)));
  R && R.d < 0 && (R.d = 0);
 };
})();

(() => {
 v.n = o => {
  var c = o && o.__esModule ? () => o.default : () => o;
  v.d(c, {
   a: c
  });
  return c;
 };
})();

(() => {
 var o = Object.getPrototypeOf ? o => Object.getPrototypeOf(o) : o => o.__proto__;
 var c;
 v.t = function(value, l) {
  if (1 & l) value = this(value);
  if (8 & l) return value;
  if ("object" === typeof value && value) {
   if (4 & l && value.__esModule) return value;
   if (16 & l && "function" === typeof value.then) return value;
  }
  var ns = Object.create(null);
  v.r(ns);
  var I = {};
  c = c || [ null, o({}), o([]), o(o) ];
  for (var current = 2 & l && value; "object" == typeof current && !~c.indexOf(current); current = o(current)) Object.getOwnPropertyNames(current).forEach(key => I[key] = () => value[key]);
  I.default = () => value;
  v.d(ns, I);
  return ns;
 };
})();

(() => {
 v.d = (o, c) => {
  for (var key in c) if (v.o(c, key) && !v.o(o, key)) Object.defineProperty(o, key, {
   enumerable: true,
   get: c[key]
  });
 };
})();

(() => {
 v.f = {};
 v.e = o => Promise.all(Object.keys(v.f).reduce((promises, key) => {
  v.f[key](o, promises);
  return promises;
 }, []));
})();

(() => {
 v.u = o => o + ".index.js";
})();

(() => {
 v.o = (o, c) => Object.prototype.hasOwnProperty.call(o, c);
})();

(() => {
 v.r = o => {
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
 var c = data => {
  var {ids, modules: c, runtime: l} = data;
  var I, O, i = 0;
  for (I in c) if (v.o(c, I)) v.m[I] = c[I];
  if (l) l(v);
  for (;i < ids.length; i++) {
   O = ids[i];
   if (v.o(o, O) && o[O]) o[O][0]();
   o[ids[i]] = 0;
  }
 };
 v.f.j = (l, promises) => {
  var I = v.o(o, l) ? o[l] : void 0;
  if (0 !== I) if (I) promises.push(I[1]); else if (true) {
   var O = import("./" + v.u(l)).then(c, e => {
    if (0 !== o[l]) o[l] = void 0;
    throw e;
   });
   O = Promise.race([ O, new Promise(resolve => I = o[l] = [ resolve ]) ]);
   promises.push(I[1] = O);
  }
 };
})();

var I = v(750);

I = await I;
